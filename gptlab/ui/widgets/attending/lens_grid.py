"""The logit lens: at every depth what the model would say next, token by token."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from gptlab.lab.events import LensLine
from gptlab.ui.palette import probability_colour
from gptlab.ui.widgets.cell_cursor import CellCursor
from gptlab.ui.widgets.probability_bars import token_label

_GUTTER = 16
_LEAST, _MOST = 10, 18
"""Columns of a cell; the most is what both its figures need."""
_HEAD = 2
"""Lines above the first depth: what is read, and what really follows."""


class LensGrid(CellCursor, ScrollView):
    """Rows are depths, columns are tokens; the colour is the probability of the true next one."""

    DEFAULT_CSS = "LensGrid { height: 1fr; } LensGrid:focus { background-tint: $foreground 4%; }"
    FOLLOWS_MOUSE = False  # the mouse at the edge would run away with the columns

    class Moved(Message):
        """Another cell is under the cursor; `said` has it in words."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.lines: tuple[LensLine, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._empty = ""

    def show(self, labels: Sequence[str], lines: Sequence[LensLine]) -> None:
        """Show a text's tokens and the lens at every depth."""
        self.lines, self._labels = tuple(lines), tuple(labels)
        self.cursor = self.within(*self.cursor, len(lines), len(labels))
        self._fit()
        self.refresh()

    def clear(self, words: str) -> None:
        """Show nothing but a sentence."""
        self.lines, self._empty = (), words
        self.virtual_size = Size(0, 0)
        self.refresh()

    def on_resize(self) -> None:
        self._fit()
        self.refresh()  # it was painted before this came

    @property
    def _cell(self) -> int:
        """Columns of a cell: more where all are still seen."""
        room = (self.size.width - _GUTTER) // max(1, len(self._labels))
        return max(_LEAST, min(_MOST, room))

    @property
    def _tall(self) -> int:
        """Lines of a cell: two, with its figures in the second, where all are still seen."""
        return 2 if _HEAD + 2 * len(self.lines) <= self.size.height else 1

    def _fit(self) -> None:
        width = _GUTTER + self._cell * len(self._labels)
        self.virtual_size = Size(width, _HEAD + self._tall * len(self.lines))

    def said(self) -> str:
        """The cell under the cursor in words."""
        if not self.lines:
            return ""
        depth, token = self.cursor
        line = self.lines[depth]
        words = (
            f"after {line.name}, at {self._labels[token]}: {token_label(line.top[token])} "
            f"{line.top_probability[token]:.1%}"
        )
        if token + 1 < len(self._labels):
            words += f" · {self._labels[token + 1]} follows, {line.true_probability[token]:.1%}"
        return words

    def render_line(self, y: int) -> Strip:
        base = self.rich_style
        width = self.scrollable_content_region.width
        row = y + self.scroll_offset.y
        if not self.lines:
            words = self._empty if y == 0 else ""
            return Strip([Segment(set_cell_size(words, width), base)], width)
        depth, line = divmod(row - _HEAD, self._tall)
        if depth >= len(self.lines):
            return Strip.blank(width, base)
        left = self.scroll_offset.x
        segments = self._head(row, base) if row < _HEAD else self._line(depth, line, base)
        strip = Strip(segments).adjust_cell_length(max(1, width + left), base)
        return strip.crop(left, left + width)

    def _head(self, row: int, base: Style) -> list[Segment]:
        dim = base + Style(dim=True)
        title, labels = ("token", self._labels) if row == 0 else ("follows", self._labels[1:])
        cells = [
            Segment(_fitted(f" {label}", self._cell), dim if row else base) for label in labels
        ]
        return [Segment(title.ljust(_GUTTER), dim), *cells]

    def _line(self, depth: int, number: int, base: Style) -> list[Segment]:
        """A line of a row of cells: what would be said, or with which probability."""
        line, cell = self.lines[depth], self._cell
        dark = self.app.current_theme.dark
        name = set_cell_size("" if number else line.name, _GUTTER)
        segments = [Segment(name, base + Style(dim=True))]
        for token, top in enumerate(line.top):
            style = base
            is_right, true = False, ""
            if token < len(line.true_probability):
                colour = probability_colour(line.true_probability[token], dark=dark)
                style = base + Style(bgcolor=colour)
                is_right = token_label(top) == self._labels[token + 1]
                true = f" · true {line.true_probability[token]:.1%}"
            if (depth, token) == self.cursor:
                style = style + Style(reverse=True, bold=True)
            # A mark, so that hits are seen without colour.
            words = ("✓" if is_right else " ") + token_label(top)
            if number:
                words = f" {line.top_probability[token]:.0%}{true if cell == _MOST else ''}"
            segments.append(Segment(_fitted(words, cell), style))
        return segments

    def place(self, row: int, column: int) -> None:
        if not self.lines:
            return
        self.cursor = self.within(row, column, len(self.lines), len(self._labels))
        cell, tall = self._cell, self._tall
        place = Region(_GUTTER + self.cursor[1] * cell, self.cursor[0] * tall, cell, _HEAD + tall)
        self.scroll_to_region(place, animate=False)
        self.refresh()
        self.post_message(self.Moved())

    def cell_at(self, x: int, y: int) -> tuple[int, int] | None:
        row = (y + self.scroll_offset.y - _HEAD) // self._tall
        column = (x + self.scroll_offset.x - _GUTTER) // self._cell
        is_there = 0 <= row < len(self.lines) and 0 <= column < len(self._labels)
        return (row, column) if is_there else None


def _fitted(words: str, width: int) -> str:
    if cell_len(words) > width - 1:
        words = set_cell_size(words, width - 2).rstrip() + "…"
    return set_cell_size(words, width)
