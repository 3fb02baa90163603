"""Instruction pairs below one another, one under the cursor, drawn line by line: thousands are at
hand at once."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from gptlab.lab.instruction_set import PairRow
from gptlab.text import visible

_FAMILY_CELLS = 16
_SPLIT_CELLS = 11
_LONGEST_SHOWN = 400
"""Characters of a text that a line is made of: no terminal is wider."""
HEAD = (
    f"  {'prompt':>6} {'reply':>6}  {'family':<{_FAMILY_CELLS}} {'part':<{_SPLIT_CELLS}} "
    "instruction → output"
)


class PairTable(ScrollView, can_focus=True):
    """Lines of pairs; a mark says which is nearly another's copy, and which was taken out."""

    DEFAULT_CSS = "PairTable { height: 1fr; scrollbar-size-vertical: 1; overflow-x: hidden; }"

    BINDINGS = [
        Binding("up", "move(-1)", "Up", show=False),
        Binding("down", "move(1)", "Down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "edge(False)", "First", show=False),
        Binding("end", "edge(True)", "Last", show=False),
    ]

    class Moved(Message):
        """Another pair is under the cursor, or none."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: Sequence[PairRow] = ()
        self._shown: Sequence[int] = ()
        self._out: frozenset[int] = frozenset()
        self._cursor = 0

    def show(self, rows: Sequence[PairRow], shown: Sequence[int], out: frozenset[int]) -> None:
        """Show the rows of these places; those in `out` are taken out. The cursor stays on its
        pair where that is still shown."""
        before = self.chosen
        self._rows, self._shown, self._out = rows, shown, out
        self.virtual_size = Size(self.size.width, len(shown))
        place = shown.index(before) if before is not None and before in shown else 0
        self.call_after_refresh(self.place, place)
        self.refresh()

    @property
    def chosen(self) -> int | None:
        """The place of the pair under the cursor, among all."""
        return self._shown[self._cursor] if self._cursor < len(self._shown) else None

    def choose(self, place: int) -> None:
        """Put the cursor on a pair, where it is shown."""
        if place in self._shown:
            self.call_after_refresh(self.place, self._shown.index(place))

    def place(self, line: int) -> None:
        """Put the cursor on a line."""
        self._cursor = max(0, min(line, len(self._shown) - 1))
        self.scroll_to_region(Region(0, self._cursor, 1, 1), animate=False)
        self.refresh()
        self.post_message(self.Moved())

    def action_move(self, lines: int) -> None:
        self.place(self._cursor + lines)

    def action_page(self, pages: int) -> None:
        self.place(self._cursor + pages * max(1, self.size.height - 1))

    def action_edge(self, last: bool) -> None:
        self.place(len(self._shown) - 1 if last else 0)

    def on_click(self, event: Click) -> None:
        offset = event.get_content_offset(self)
        if offset is not None and offset.y + self.scroll_offset.y < len(self._shown):
            self.place(offset.y + self.scroll_offset.y)

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        base = self.rich_style
        line = y + self.scroll_offset.y
        if line >= len(self._shown):
            return Strip.blank(width, base)
        place = self._shown[line]
        style = base + Style(strike=place in self._out, dim=place in self._out)
        if line == self._cursor:
            style += Style(reverse=True, bold=self.has_focus)
        text = _line(self._rows[place], is_out=place in self._out)
        return Strip([Segment(set_cell_size(text, width), style)])


def _line(row: PairRow, *, is_out: bool) -> str:
    exchange = row.pair.exchange
    mark = "✕" if is_out else "≈" if row.twin is not None else " "
    cut = "✂" if row.n_cut else " "
    family = set_cell_size(one_line(row.pair.family), _FAMILY_CELLS)
    split = set_cell_size(one_line(row.pair.split), _SPLIT_CELLS)
    question = " · ".join(one_line(each) for each in (exchange.instruction, exchange.input) if each)
    return (
        f"{mark} {row.n_prompt:>6,} {row.n_response:>6,}{cut} {family} {split} "
        f"{question} → {one_line(exchange.output)}"
    )


def one_line(text: str) -> str:
    """A text in one line, fit for a terminal; no longer than one is wide."""
    return visible(text[:_LONGEST_SHOWN].replace("\n", "⏎").replace("\t", " "))
