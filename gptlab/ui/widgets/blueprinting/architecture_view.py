"""Architecture: a model from the whole to a single head, what each part costs, and its weights."""

from __future__ import annotations

import time

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Select, Static, Tree

from gptlab.gpt.anatomy import Part, anatomy
from gptlab.gpt.config import PRESETS, GPTConfig
from gptlab.lab.anatomy import AnatomyFailed, Costs, Pictured, costs
from gptlab.lab.events import Encoded, EncodeFailed, ModelLoaded, Pending
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.lab.vocabularies import LIVE
from gptlab.text import visible
from gptlab.ui.live import why_none
from gptlab.ui.numbers import memory_size, operation_count
from gptlab.ui.widgets.blueprinting.part_tree import PartTree, titled
from gptlab.ui.widgets.blueprinting.view import BlueprintView
from gptlab.ui.widgets.blueprinting.weight_map import WeightMap
from gptlab.ui.widgets.blueprinting.weight_text import histogram_lines, spread_title, values_table
from gptlab.ui.widgets.panel import Panel

_LIVE = "live"
_AGAIN_SECONDS = 2.0
"""How often the weights of a model in training are pictured again."""
_WIDE = 60
"""Columns from which a part's figures are said in full."""
_NUMBER_CELLS = 8
"""Columns of a number in the table of values."""


class ArchitectureView(BlueprintView):
    """A tree at the left, the chosen part at the right."""

    NAME = "architecture"
    HELP = """\
## Architecture

The model as a tree, from the whole to the matrices of one head. Every part says how many
**parameters** it has and what share that is; the leaves add up to the whole, exactly. A **tied**
head is the token matrix once more and counted once.

- **operations**: two for each multiplication with its addition, in the matrix products of one
  forward pass over T tokens. T is the context, or the tokens of the text that you type above, or a
  number. Attention's part grows with T²; norms, softmax and GELU are left out, being far less.
- **memory**: weights in float32 and bfloat16; to train them a gradient and AdamW's two running
  means are added, and what each part must *keep* for the way back. The **cache** holds a key and a
  value of each token, so that writing computes no token twice.
- **weights**: of the live model, in training too. Columns are the channels of the residual stream,
  rows what reads or writes them; `c_proj` and `c_fc`'s way back lie turned, so that a whole block
  is one picture. A cell is the mean of the numbers that it stands for. Below, the numbers
  themselves round the cursor, and how they are spread.

| key | |
| --- | --- |
| `↑` `↓` | another part |
| `Enter` `→` | into it |
| `Backspace` `←` | out of it |
| `w` `Tab` | to the weights, and `w` back: arrows move the cursor, Shift takes eight |
| `e` `Esc` | to the text above and out of it |

Where the screen is narrow, the figures make room for the weights as long as the cursor is on these.
"""
    BINDINGS = [Binding("w", "weights", "Weights"), Binding("e", "edit", "Text")]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._config: GPTConfig | None = None
        self._tree: Part | None = None
        self._n_tokens: int | None = None
        """Those of the text or the number that was typed; None is the context."""
        self._said = ""
        self._encoding = 0
        self._request = 0
        self._seen: Pictured | None = None
        self._asked_at = 0.0
        self._is_dark = True

    def compose(self) -> ComposeResult:
        names = [("the live model", _LIVE), *((name, name) for name in PRESETS)]
        with Horizontal(classes="bar", id="architecture-bar"):
            yield Select(names, value=_LIVE, allow_blank=False, id="architecture-of", compact=True)
            yield Static("T tokens of", classes="label")
            yield Input(
                placeholder="the context · or a text, or a number",
                id="architecture-text",
                compact=True,
            )
        with Horizontal(id="architecture-body"):
            yield Panel("parts", PartTree(id="parts"), id="parts-panel")
            with Vertical(id="part-side"):
                yield Panel("part", Static("", id="part-facts", markup=False), id="part-panel")
                yield Panel("weights", WeightMap(id="weights"), id="weights-panel")
                with Horizontal(id="part-numbers"):
                    yield Panel("spread", Static("", id="spread", markup=False), id="spread-panel")
                    yield Panel("values", Static("", id="values", markup=False), id="values-panel")

    def on_mount(self) -> None:
        self._is_dark = self.app.current_theme.dark
        self._choose_model()

    def focus_first(self) -> None:
        self.query_one(PartTree).focus()

    def action_weights(self) -> None:
        """Go to the weights, or back to the tree."""
        weights = self.query_one(WeightMap)
        (self.query_one(PartTree) if weights.has_focus else weights).focus()

    def action_edit(self) -> None:
        """Go to the text whose tokens are counted."""
        self.query_one("#architecture-text", Input).focus()

    def on_descendant_focus(self) -> None:
        """Where there is little room, what is looked at has it."""
        self.set_class(self.query_one(WeightMap).has_focus, "-on-weights")
        self.call_after_refresh(self._show_numbers)

    def on_resize(self) -> None:
        self.call_after_refresh(self._show_facts)  # what is below has no new size yet

    # What is looked at.

    @property
    def _is_live(self) -> bool:
        return self.query_one("#architecture-of", Select).value == _LIVE

    @on(Select.Changed, "#architecture-of")
    def _choose_model(self) -> None:
        """Show the tree of the chosen model."""
        live = self.session.live
        head = None
        if not self._is_live:
            name = str(self.query_one("#architecture-of", Select).value)
            self._config = PRESETS[name].model
        elif live is not None:
            self._config, head = live.config, live.head
        else:
            self._config = None
        self._tree = None if self._config is None else anatomy(self._config, head)
        self.query_one(PartTree).show(self._tree)
        self._show_part()

    @on(Tree.NodeHighlighted)
    def _show_part(self) -> None:
        self._show_facts()
        self._ask_picture()

    @on(Input.Changed, "#architecture-text")
    def _text_changed(self, event: Input.Changed) -> None:
        words = event.value.strip().replace(",", "")
        self._n_tokens, self._said = None, ""
        if words.isdecimal():
            self._n_tokens = max(1, int(words))
        elif words:
            self._take_tokens(self.session.encode(event.value, LIVE))
        self._show_facts()

    def _take_tokens(self, answer: Encoded | EncodeFailed | Pending) -> None:
        self._encoding = answer.request
        if isinstance(answer, Encoded):
            self._n_tokens = max(1, len(answer.pieces))
        elif isinstance(answer, EncodeFailed):
            self._said = answer.message

    def _length(self) -> tuple[int, str]:
        """T, and what is to be said of it."""
        assert self._config is not None
        longest = self._config.context_length
        if self._n_tokens is None:
            return longest, self._said or "the context"
        if self._n_tokens > longest:
            return longest, f"the context: {self._n_tokens:,} do not fit"
        return self._n_tokens, "the text's"

    def _ask_picture(self) -> None:
        self._seen = None
        if self._tree is None:
            self._say(f"{why_none(self.session.status)} Or choose a preset above.")
        elif not self._is_live:
            n_bytes = memory_size(4 * self._tree.n_parameters)
            self._say(
                "Weights are there of the live model alone: this one is counted from its "
                f"configuration, without the {n_bytes} that it would take."
            )
        else:
            weights = self.query_one(WeightMap)
            weights.wait("reading …")
            self._asked_at = time.monotonic()
            path = self.query_one(PartTree).path
            self._request = self.session.anatomy.picture(path, *weights.room)

    @on(WeightMap.Resized)
    def _room_changed(self) -> None:
        if self._is_live and self._tree is not None:
            self._ask_picture()

    # What happened.

    def take(self, job_id: str, event: object) -> None:
        match event:
            case Pictured() if event.request == self._request:
                self._seen = event
                self._show_picture()
            case AnatomyFailed() if event.request == self._request:
                self._say(f"{event.message}: {event.hint}" if event.hint else event.message)
            case Encoded() | EncodeFailed() if event.request == self._encoding:
                self._take_tokens(event)
                self._show_facts()
            case ModelLoaded() if self._is_live:
                self._choose_model()

    def show_status(self, status: SessionStatus) -> None:
        if self.app.current_theme.dark != self._is_dark:
            self._is_dark = self.app.current_theme.dark
            self.query_one(WeightMap).refresh()
        live, seen = status.live, self._seen
        if self._is_live and live is not None and self._config != live.config:
            self._choose_model()
        elif seen is not None and live is not None and live.job_id is not None:
            is_newer = live.step != seen.live.step
            if is_newer and time.monotonic() - self._asked_at >= _AGAIN_SECONDS:
                self._asked_at = time.monotonic()
                room = self.query_one(WeightMap).room
                self._request = self.session.anatomy.picture(seen.path, *room)

    # Showing.

    def _show_facts(self) -> None:
        if self._tree is None or self._config is None:
            content = Content.styled("No model is loaded: m chooses one.", "$secondary")
            self.query_one("#part-facts", Static).update(content)
            return
        path = self.query_one(PartTree).path
        try:
            part = self._tree.at(path)
        except KeyError:  # the cursor is still where the model before had a part
            part, path = self._tree, ""
        n_tokens, of = self._length()
        spent = costs(part.n_parameters, part.operations, part.kept, part.cached, n_tokens)
        facts = self.query_one("#part-facts", Static)
        is_narrow = 0 < facts.content_size.width < _WIDE
        content = _facts(part, self._tree, spent, n_tokens, of, is_narrow=is_narrow)
        facts.update(content)
        self.query_one("#part-panel", Panel).say_title(f"{titled(part, path)} · {path or 'model'}")

    def _say(self, words: str) -> None:
        self._seen = None
        self.query_one(WeightMap).say(visible(words))
        self.query_one("#weights-panel", Panel).say_title("weights")
        self.add_class("-no-numbers")

    def _show_picture(self) -> None:
        seen = self._seen
        if seen is None:
            return
        if seen.cells is None:
            self._say("Nothing is learned here: there are no weights.")
            return
        self.query_one(WeightMap).show(seen)
        if self.has_class("-no-numbers"):
            self.remove_class("-no-numbers")
            self.call_after_refresh(self._show_numbers)  # what was hidden has no size yet
        else:
            self._show_numbers()

    def _show_numbers(self) -> None:
        seen, weights = self._seen, self.query_one(WeightMap)
        if seen is None:
            return
        self.query_one("#weights-panel", Panel).say_title(_weights_title(seen, weights.scale))
        width = self.query_one("#spread", Static).content_size.width
        content = Content("\n").join(
            [Content(line) for line in histogram_lines(seen, max(16, width))]
        )
        self.query_one("#spread", Static).update(content)
        self.query_one("#spread-panel", Panel).say_title(spread_title(seen.spread))
        self._show_values()

    @on(WeightMap.Moved)
    def _show_values(self) -> None:
        seen, place = self._seen, self.query_one(WeightMap).number_at
        if seen is None or place is None:
            return
        size = self.query_one("#values", Static).content_size
        n_columns = max(1, (size.width - 10) // _NUMBER_CELLS)
        n_rows = max(1, size.height - 1)
        row = max(0, min(place[0] - n_rows // 2, seen.row_edges[-1] - n_rows))
        column = max(0, min(place[1] - n_columns // 2, seen.column_edges[-1] - n_columns))
        values = self.session.anatomy.values(row, column, n_rows, n_columns)
        if values is None:
            return
        content = values_table(seen, values, (row, column), place, _NUMBER_CELLS)
        self.query_one("#values", Static).update(content)
        at = place[0] - row, place[1] - column
        if at[0] < len(values) and at[1] < len(values[0]):
            value = float(values[at])
            self.query_one("#values-panel", Panel).say_title(
                f"values · row {place[0]:,} channel {place[1]:,} is {value:+.5f}"
            )


def _weights_title(seen: Pictured, scale: float) -> str:
    n_rows, n_columns = seen.row_edges[-1], seen.column_edges[-1]
    rows, columns = len(seen.row_edges) - 1, len(seen.column_edges) - 1
    block = n_rows * n_columns / (rows * columns)
    each = "each number" if block == 1 else f"means of {block:,.0f}"
    return f"weights · {n_rows:,} × {n_columns:,} · {each} · ±{scale:.2g} · {seen.live.title}"


def _facts(
    part: Part, whole: Part, spent: Costs, n_tokens: int, of: str, *, is_narrow: bool
) -> Content:
    """A part in figures, a line each; in a narrow panel each in fewer words."""
    share = part.n_parameters / max(1, whole.n_parameters)
    all_operations = max(1, whole.operations.at(n_tokens))
    operations = "none: no matrix product"
    if spent.operations:
        operations = operation_count(spent.operations)
        if part.formula:
            operations = f"{part.formula} = {operations}"
        operations += f" · {spent.operations / all_operations:.1%} of a pass"
    cached = f" · cache {memory_size(part.cached * 4)} a token" if part.cached else ""
    weights = memory_size(spent.weights_fp32)
    if is_narrow:
        learning = spent.gradients + spent.adamw + spent.activations
        training = f"+ {memory_size(learning)} to learn from it"
    else:
        weights += f" · {memory_size(spent.weights_bf16)} in bf16"
        training = (
            f"+ {memory_size(spent.gradients)} gradient + {memory_size(spent.adamw)} AdamW "
            f"+ {memory_size(spent.activations)} kept"
        )
    lines = [
        ("shape", part.shape or ("of its parts" if part.parts else "none")),
        ("parameters", f"{part.n_parameters:,} · {share:.2%} of {whole.n_parameters:,}"),
        ("operations", operations),
        ("", f"for T = {n_tokens:,}, {visible(of)}"),
        ("weights", weights + cached),
        ("to train", training),
    ]
    says = Content(part.says if is_narrow else f"{'':<11}{part.says}")
    return Content("\n").join(
        [says]
        + [Content.styled(f"{label:<11}", "$secondary") + Content(words) for label, words in lines]
    )
