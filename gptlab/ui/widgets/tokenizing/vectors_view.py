"""The vectors behind the ids: rows, sums with positions, words swapped, neighbours, a map, and
positions."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import ContentSwitcher, Static

from gptlab.lab.events import ModelLoaded, VectorsFailed, VectorsSeen
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.lab.vocabularies import LIVE
from gptlab.text import visible
from gptlab.ui.numbers import bar
from gptlab.ui.widgets.heatmap import Heatmap
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.token_strip import shown_text
from gptlab.ui.widgets.tokenizing.point_map import PointMap
from gptlab.ui.widgets.tokenizing.view import Reading, TokenizeView

if TYPE_CHECKING:
    from gptlab.gpt.embeddings import Floats

_PICTURES = ("rows", "swap", "map", "positions")
_AGAIN_SECONDS = 2.0
"""How often the vectors of a model in training are looked at again."""
_LEVELS = "▁▂▃▄▅▆▇█"


class VectorsView(TokenizeView):
    """One of four pictures, and the nearest tokens beside it."""

    NAME = "vectors"
    TITLE = "Vectors"
    KEY = "e"
    BINDINGS = [
        Binding("n", "picture", "Next picture"),
        Binding("h", "trails", "Trails"),
        Binding("left", "move(-1)", "Token", show=False),
        Binding("right", "move(1)", "Token", show=False),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._reading: Reading | None = None
        self._place = 0
        self._request = 0
        self._seen: VectorsSeen | None = None
        self._has_trails = False
        self._swap_request = 0
        self._swapped: VectorsSeen | None = None
        """The same text with the token under the cursor and its neighbour in each other's place."""
        self._asked_at = 0.0

    def compose(self) -> ComposeResult:
        with Horizontal():
            with (
                Panel("vectors", id="vectors-panel"),
                ContentSwitcher(initial="vectors-rows", id="vectors-pictures"),
            ):
                with VerticalScroll(id="vectors-rows", can_focus=False):
                    yield Static("", id="vector-rows", markup=False)
                with VerticalScroll(id="vectors-swap", can_focus=False):
                    yield Static("", id="vector-swap", markup=False)
                yield PointMap(id="vectors-map")
                yield Heatmap(id="vectors-positions")
            with Panel("nearest tokens", id="nearest-panel"), VerticalScroll(can_focus=False):
                yield Static("", id="nearest", markup=False)

    @property
    def picture(self) -> str:
        """The name of the picture that is shown."""
        current = self.query_one("#vectors-pictures", ContentSwitcher).current or ""
        return current.removeprefix("vectors-")

    def action_picture(self) -> None:
        """Show the next picture."""
        at = (_PICTURES.index(self.picture) + 1) % len(_PICTURES)
        pictures = self.query_one("#vectors-pictures", ContentSwitcher)
        pictures.current = f"vectors-{_PICTURES[at]}"
        if _PICTURES[at] == "positions":
            self.query_one(Heatmap).focus()
        else:
            self.focus()
        self.refresh_bindings()
        self.call_after_refresh(self._draw)  # a picture that was hidden has no size yet
        if _PICTURES[at] == "swap" and self._seen is not None:
            self._ask_swapped(self._seen)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        if action == "picture":
            return self._seen is not None
        return action != "trails" or (self.picture == "map" and self._seen is not None)

    def action_trails(self) -> None:
        """Show on the map where the tokens were at earlier checkpoints, or no more."""
        self._has_trails = not self._has_trails
        self._ask()

    def action_move(self, by: int) -> None:
        """Go to a neighbour of the token in the text."""
        self.post_message(self.Placed(self._place + by))

    # Asking.

    def show_reading(self, reading: Reading, place: int) -> None:
        self._reading, self._place = reading, place
        self._ask()

    def show_place(self, place: int) -> None:
        self._place = place
        self._ask()

    def _ask(self) -> None:
        live, reading = self.session.live, self._reading
        if reading is None:
            return
        if live is None:
            self._say("No model is loaded: m chooses one.")
        elif reading.encoding not in (LIVE, live.encoding):
            words = f"{live.title} reads with another encoding: choose live model's above."
            self._say(words)
        elif not reading.pieces:
            self._say(reading.failure or "Type a text to see its vectors.")
        else:
            self._asked_at = time.monotonic()
            ids = tuple(reading.pieces.ids)
            self._request = self.session.see_vectors(ids, self._place, trails=self._has_trails)

    def _ask_swapped(self, seen: VectorsSeen) -> None:
        """See the text with two words swapped, once the text as it is has been seen."""
        self._swapped = None
        if len(seen.ids) > 1:
            ids, first = list(seen.ids), first_swapped(seen)
            ids[first], ids[first + 1] = ids[first + 1], ids[first]
            self._swap_request = self.session.see_vectors(tuple(ids), seen.place)

    def _keep(self, seen: VectorsSeen | None) -> None:
        had_pictures = self._seen is not None
        self._seen = seen
        if had_pictures != (seen is not None):
            self.refresh_bindings()

    def _say(self, words: str) -> None:
        self._keep(None)
        content = Content.styled(visible(words), "$secondary")
        self.query_one("#vector-rows", Static).update(content)
        self.query_one("#vector-swap", Static).update(content)
        self.query_one("#vectors-panel", Panel).say_title("vectors")
        self.query_one("#nearest", Static).update(Content(""))
        self.query_one(PointMap).show(None, (), n_marked=0)
        self.query_one(Heatmap).clear(words)

    def take(self, job_id: str, event: object) -> None:
        match event:
            case VectorsSeen() if event.request == self._request:
                self._keep(event)
                self._draw()
                if self.picture == "swap":
                    self._ask_swapped(event)
            case VectorsSeen() if event.request == self._swap_request:
                self._swapped = event
                self._draw()
            case VectorsFailed() if event.request in (self._request, self._swap_request):
                self._say(f"{event.message}: {event.hint}" if event.hint else event.message)
            case ModelLoaded() if self.display and self._reading is not None:
                self._ask()
            case _:
                pass

    def show_status(self, status: SessionStatus) -> None:
        """A model that trains is looked at again, so that its vectors are seen to move."""
        seen, live = self._seen, status.live
        if seen is None or live is None or live.job_id is None or live.step == seen.live.step:
            return
        if time.monotonic() - self._asked_at >= _AGAIN_SECONDS:
            self._ask()

    def on_resize(self) -> None:
        self._draw()

    # Showing.

    def _draw(self) -> None:
        seen = self._seen
        if seen is None:
            return
        self._draw_nearest(seen)
        token = _name(self._bytes_of(seen))
        match self.picture:
            case "rows":
                width = self.query_one("#vector-rows", Static).content_size.width
                content = _rows(seen, max(16, width - 12))
                self.query_one("#vector-rows", Static).update(content)
                title = f"{token} · id {seen.ids[seen.place]:,} at position {seen.place:,}"
            case "swap":
                title = self._draw_swap(seen)
            case "map":
                title = self._draw_map(seen)
            case _:
                labels = [str(position) for position in seen.positions]
                hidden = seen.similarity != seen.similarity
                self.query_one(Heatmap).show(labels, seen.similarity, hidden, signed=True)
                title = "cosine of every two positions"
        self.query_one("#vectors-panel", Panel).say_title(f"{title} · {seen.live.title}")

    def _bytes_of(self, seen: VectorsSeen) -> bytes:
        return dict(seen.mapped)[seen.ids[seen.place]]

    def _draw_swap(self, seen: VectorsSeen) -> str:
        shown, swapped = self.query_one("#vector-swap", Static), self._swapped
        if len(seen.ids) < 2:
            content = Content.styled("One token has no neighbour to swap with.", "$secondary")
        elif swapped is None:
            content = Content.styled("swapping …", "$secondary")
        else:
            content = _swap(seen, swapped, max(16, shown.content_size.width - 12))
        shown.update(content)
        return "two tokens swapped"

    def _draw_map(self, seen: VectorsSeen) -> str:
        points = self.query_one(PointMap)
        if seen.map is None:
            points.show(None, (), n_marked=0)
            return "fewer than 3 tokens span no map"
        names = [_name(data) for _, data in seen.mapped]
        in_text = set(seen.ids)
        n_near = sum(id not in in_text for id, _ in seen.mapped)
        trails = seen.map.trails
        points.show(seen.map.points, names, n_marked=n_near, trails=[each for _, each in trails])
        first, second = seen.map.shares
        said = f"{len(names)} tokens · 2 principal components: {first + second:.0%}"
        if trails:
            return f"trails from step {trails[0][0]:,} · {said}"
        return f"no earlier checkpoint · {said}" if self._has_trails else said

    def _draw_nearest(self, seen: VectorsSeen) -> None:
        lines = []
        for id, data, cosine in seen.neighbours:
            name = set_cell_size(_name(data), 10)
            lines.append(
                Content(f"{name} {cosine:5.2f} {bar(max(0.0, cosine), 4)}")
                + Content.styled(f"{id:>7,}", "$secondary")
            )
        content = Content("\n").join(lines)
        self.query_one("#nearest", Static).update(content)
        words = f"nearest to {_name(self._bytes_of(seen))}, cosine"
        self.query_one("#nearest-panel", Panel).say_title(words)


def _name(data: bytes) -> str:
    shown = shown_text(data).replace("\n", "")
    return shown if cell_len(shown) <= 16 else set_cell_size(shown, 15) + "…"


def _rows(seen: VectorsSeen, width: int) -> Content:
    """The row and the product, then token, position and sum, as aligned strips."""
    lookup, inputs, at = seen.lookup, seen.inputs, seen.place
    id, config = seen.ids[at], seen.live.config
    highest = float(max(abs(lookup.row).max(), abs(inputs.position[at]).max(), 1e-9))
    lines = [
        Content.styled(
            f"one-hot({id:,}) × W, W is {config.vocab_size:,} × {config.n_embd:,}", "$secondary"
        ),
        *_strips({"row of W": lookup.row, "one-hot × W": lookup.product}, highest, width),
        Content(f"largest difference {lookup.difference:g}"),
        Content(""),
        Content.styled("the first block's input · ▁ negative █ positive", "$secondary"),
        *_strips(
            {
                "token": inputs.token[at],
                "+ position": inputs.position[at],
                "= input": inputs.read[at],
            },
            highest,
            width,
        ),
        Content(f"largest difference over all {len(seen.ids):,} tokens {inputs.difference:g}"),
    ]
    return Content("\n").join(lines)


def first_swapped(seen: VectorsSeen) -> int:
    """The place of the first of the two tokens that are swapped: the one that is looked at, or at
    the text's end the one before."""
    return min(seen.place, len(seen.ids) - 2)


def _swap(before: VectorsSeen, after: VectorsSeen, width: int) -> Content:
    """Two neighbours and what is read of them, before and after they have changed places. As many
    channels are drawn as a line has room for: the four stand below each other then."""
    first = first_swapped(before)
    places = (first, first + 1)
    highest = max(
        float(max(abs(seen.inputs.read[at]).max(), abs(seen.inputs.token[at]).max(), 1e-9))
        for seen in (before, after)
        for at in places
    )
    old, new = before.inputs, after.inputs
    stayed = max(float(abs(old.position[at] - new.position[at]).max()) for at in places)
    moved = max(
        float(abs(old.token[first] - new.token[first + 1]).max()),
        float(abs(old.token[first + 1] - new.token[first]).max()),
    )
    lines = [
        Content(f"positions stay: largest difference {stayed:g}"),
        Content(f"token vectors go along: largest difference {moved:g}"),
    ]
    if before.live.step != after.live.step:
        words = f"the model learned meanwhile, from step {before.live.step} to {after.live.step}"
        lines.append(Content.styled(words, "$warning"))
    n_channels = old.token.shape[-1]
    if n_channels > width:
        lines.append(Content.styled(f"channels 1–{width} of {n_channels:,}", "$secondary"))
    names = dict(before.mapped)
    for title, seen in (("as it is", before), ("swapped", after)):
        for at in places:
            name = _name(names.get(seen.ids[at], b""))
            inputs = seen.inputs
            head = f"{title} · position {at:,} · {name or f'id {seen.ids[at]:,}'}"
            lines.append(Content.styled(head, "$secondary"))
            rows = {
                "token": inputs.token[at][:width],
                "+ position": inputs.position[at][:width],
                "= input": inputs.read[at][:width],
            }
            lines += _strips(rows, highest, width)
    return Content("\n").join(lines)


def _strips(rows: dict[str, Floats], highest: float, width: int) -> list[Content]:
    """Numbers as heights, a cell a channel; what is wider than the screen goes on below."""
    n_channels = len(next(iter(rows.values())))
    lines = []
    for begin in range(0, n_channels, width):
        for label, values in rows.items():
            line = Content.styled(f"{label:<12}", "$secondary")
            lines.append(line + _strip(values[begin : begin + width], highest))
    return lines


def _strip(values: Floats, highest: float) -> Content:
    """Neighbours of one sign are one piece, so that few styles are kept."""
    content, run, run_sign = Content(""), "", True
    for value in values.tolist():
        level = round((value / highest + 1) / 2 * (len(_LEVELS) - 1))
        if (value >= 0) != run_sign and run:
            content += Content.styled(run, "$accent" if run_sign else "$primary")
            run = ""
        run_sign = value >= 0
        run += _LEVELS[max(0, min(level, len(_LEVELS) - 1))]
    return content + Content.styled(run, "$accent" if run_sign else "$primary")
