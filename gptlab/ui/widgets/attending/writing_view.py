"""While a text is written: the newest token's row lights up as each token arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import set_cell_size
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Button, Checkbox, Static

from gptlab.gpt.config import SampleConfig
from gptlab.lab.events import JobFailed, JobPaused, JobResumed, JobStopped
from gptlab.lab.exporting import Picture, Shown
from gptlab.lab.row_writing import RowDrawn, RowsBegun, RowsDone
from gptlab.lab.session import Session
from gptlab.text import visible
from gptlab.ui import heat
from gptlab.ui.numbers import bar
from gptlab.ui.palette import light_colour
from gptlab.ui.widgets.attending.view import AttentionView, Scene
from gptlab.ui.widgets.heatmap import Heatmap
from gptlab.ui.widgets.panel import Panel, ScrollPanel
from gptlab.ui.widgets.probability_bars import token_label
from gptlab.ui.widgets.token_strip import TokenStrip, make_cell, shown_tokens

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]

_N_WRITTEN = 60
"""Tokens that are written at most."""
_LABEL = 12


class WritingView(AttentionView):
    """Writes on from the pane's text, with the live model and its key–value cache."""

    NAME = "writing"
    TITLE = "writing"
    TAKES_CHANGES = False
    NAMED_KEYS = ("text", "view", "next_layer", "next_head")
    BINDINGS = [
        Binding("g", "write", "Write"),
        Binding("full_stop", "one", "One token"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._job: str | None = None
        self._is_paused = False
        self._seed = 0
        self._tokens: list[bytes] = []
        self._rows: list[Floats] = []
        """Of the last tokens, (L, H, T) each: the prompt's as far as they are kept, and the new."""
        self._n_prompt = 0
        self._place = (0, 0)
        self._message = ""

    def compose(self) -> ComposeResult:
        with Horizontal(classes="bar", id="writing-bar"):
            yield Button("write", id="write-rows", compact=True)
            yield Checkbox(Content("always the likeliest"), True, id="likeliest", compact=True)
            yield Static("", id="writing-said", markup=False)
        yield Panel("text", TokenStrip(id="writing-strip"), id="writing-panel")
        with Horizontal(id="writing-row"):
            with Panel("rows as they came", id="writing-map-panel"):
                yield Heatmap(id="writing-map", empty="g writes on from the text above.")
            with ScrollPanel("where it looks, head by head", id="writing-heads-panel"):
                yield Static("", id="writing-heads", markup=False)

    def focus_first(self) -> None:
        self.query_one(Heatmap).focus()

    # Asking.

    @on(Button.Pressed, "#write-rows")
    def action_write(self) -> None:
        """Begin, pause, or go on."""
        if self._job is None:
            self._begin(one_at_a_time=False)
        elif self._is_paused:
            self.session.resume(self._job)
        else:
            self.session.pause(self._job)

    def action_one(self) -> None:
        """Write one token."""
        if self._job is None:
            self._begin(one_at_a_time=True)
        if self._job is not None:
            self.session.step_once(self._job)

    def _begin(self, *, one_at_a_time: bool) -> None:
        if self.scene is None:
            self.say_error("there is no text to go on from yet")
            return
        is_greedy = self.query_one("#likeliest", Checkbox).value
        self._seed += 1  # otherwise it would draw the same again
        sample = SampleConfig(
            max_new_tokens=_N_WRITTEN, temperature=0.0 if is_greedy else 0.8, seed=self._seed
        )
        self._is_paused = False
        self._job = self.session.attending.write_rows(
            self.scene.seen.text, sample, one_at_a_time=one_at_a_time
        )
        self._say("reading the text …")

    def stop(self) -> bool:
        if self._job is None:
            return False
        self.session.stop(self._job)
        self._end("stopped")
        return True

    # Hearing.

    def take(self, job_id: str, event: object) -> None:
        if job_id != self._job:
            return
        match event:
            case RowsBegun():
                self._tokens = [piece.data for piece in event.pieces]
                self._n_prompt = len(self._tokens)
                n_kept = event.rows.shape[2]
                self._rows = [event.rows[:, :, row] for row in range(n_kept)]
                self._message = event.live.title
                self._draw(follow=True)
            case RowDrawn():
                self._tokens.append(event.token.data)
                self._rows.append(event.rows)
                self._say_written()
                self._draw(follow=True)
            case JobPaused():
                self._is_paused = True
                self._say(f"{self._message} · paused: . writes one token, g goes on, Esc stops")
            case JobResumed():
                self._is_paused = False
            case RowsDone():
                self._end("end of text" if event.stop == "end_of_text" else "done")
            case JobStopped():
                self._end("stopped")
            case JobFailed():
                self._end(event.message)

    def _end(self, how: str) -> None:
        self._job, self._is_paused = None, False
        self._say_written(how)

    def _say_written(self, how: str = "writing, g pauses, Esc stops") -> None:
        n_written = len(self._tokens) - self._n_prompt
        self._say(f"{self._message} · {n_written} written · {how}")

    def _say(self, words: str) -> None:
        self.query_one("#writing-said", Static).update(Content(visible(words)))

    # Showing.

    def show_scene(self, scene: Scene) -> None:
        super().show_scene(scene)
        self.show_place(scene)

    def show_place(self, scene: Scene) -> None:
        super().show_place(scene)
        self._place = (scene.layer, scene.head)
        self._draw(follow=False)

    def _draw(self, *, follow: bool) -> None:
        if not self._rows or not self.display:
            return
        layers, heads = self._rows[-1].shape[:2]
        layer, head = min(self._place[0], layers - 1), min(self._place[1], heads - 1)
        self._place = (layer, head)
        values, hidden = self._square(layer, head)
        heatmap = self.query_one(Heatmap)
        was_last = heatmap.cursor[0] >= len(heatmap.labels) - 1
        heatmap.show([token_label(_text(data)) for data in self._tokens], values, hidden)
        if follow and was_last:
            last = len(self._tokens) - 1
            heatmap.place(last, int(values[last].argmax()))
        title = f"rows as they came · layer {layer} head {head}"
        self.query_one("#writing-map-panel", Panel).say_title(title)
        self._light()

    def _square(self, layer: int, head: int) -> tuple[Floats, npt.NDArray[np.bool_]]:
        """The rows of one head as a square; what is not known is hidden."""
        import numpy as np

        n_tokens = len(self._tokens)
        values = np.zeros((n_tokens, n_tokens), np.float32)
        hidden = np.ones((n_tokens, n_tokens), bool)
        first = n_tokens - len(self._rows)
        for query, rows in enumerate(self._rows, start=first):
            row = self._own(rows[layer, head], query)
            begin = query + 1 - len(row)
            values[query, begin : query + 1] = row
            hidden[query, begin : query + 1] = False
        return values, hidden

    def _own(self, row: Floats, query: int) -> Floats:
        """A row up to its own token: the prompt's rows were made together and are longer."""
        return row[: query + 1] if query < self._n_prompt else row

    @on(Heatmap.Moved)
    def _light(self) -> None:
        """Let the text light up where the row under the cursor looks."""
        query = self.query_one(Heatmap).cursor[0]
        at = query - (len(self._tokens) - len(self._rows))
        if not 0 <= at < len(self._rows):
            return
        layer, head = self._place
        rows = self._rows[at]
        row = self._own(rows[layer, head], query)
        begin = query + 1 - len(row)
        self._show_strip(query, {begin + key: float(each) for key, each in enumerate(row)})
        content = self._head_lines(rows, query)
        self.query_one("#writing-heads", Static).update(content)

    def _show_strip(self, query: int, weights: dict[int, float]) -> None:
        dark, is_coloured = self.app.current_theme.dark, heat.has_colours(self.app)
        cells = []
        for place, words in enumerate(shown_tokens(self._tokens)):
            share = weights.get(place, 0.0) ** 0.5
            mark = "" if is_coloured or share < 0.2 else heat.shade(int(share * (heat.LEVELS - 1)))
            cells.append(make_cell(words + mark, light_colour(share, dark=dark)))
        self.query_one("#writing-strip", TokenStrip).show(cells, cursor=query)
        label = token_label(_text(self._tokens[query]))
        self.query_one("#writing-panel", Panel).say_title(f"where {label} looks")

    def _head_lines(self, rows: Floats, query: int) -> Content:
        """A line a head: the token that it looks at most."""
        # Beside the label stand the head's number and the share.
        room = self.query_one("#writing-heads").content_size.width - _LABEL - 13
        width = max(0, min(10, room))
        lines = []
        for layer in range(rows.shape[0]):
            for head in range(rows.shape[1]):
                row = self._own(rows[layer, head], query)
                key = int(row.argmax())
                data = self._tokens[query + 1 - len(row) + key]
                label = set_cell_size(token_label(_text(data)), _LABEL)
                words = f"{layer}.{head}  {label} {row[key]:6.1%} {bar(float(row[key]), width)}"
                style = "bold $accent" if (layer, head) == self._place else ""
                lines.append(Content.styled(words, style))
        return Content("\n").join(lines)

    def shown(self) -> Shown | None:
        if not self._rows:
            return None
        values, _ = self._square(*self._place)
        labels = tuple(token_label(_text(data)) for data in self._tokens)
        first = len(self._tokens) - len(self._rows)
        layer, head = self._place
        return Shown(
            stem=f"attention-{self._message}-written-layer{layer}-head{head}",
            columns=("query", "query_token", "key", "key_token", "weight"),
            rows=tuple(
                (query, labels[query], key, labels[key], float(values[query, key]))
                for query in range(first, len(labels))
                for key in range(query + 1)
            ),
            arrays={"weights": values},
            picture=Picture(values, labels, labels, "weights", ("query", "key")),
        )


def _text(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")
