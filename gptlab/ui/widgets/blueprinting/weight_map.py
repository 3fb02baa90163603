"""Weights as colours, half a character a cell, with one cell under the cursor."""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.message import Message
from textual.strip import Strip

from gptlab.ui import heat
from gptlab.ui.widgets.cell_cursor import CellCursor

if TYPE_CHECKING:
    from gptlab.lab.anatomy import Pictured

_HEAD = 1
"""Lines above the cells."""
_GUTTER = 11
"""Columns before the cells, for the sections' names."""
_HALF_LINES = (4, 2, 1)
"""How tall a cell may be: the first that fits."""
_MOST_COLUMNS = 6
"""How wide it is at most."""
_JUMP = 8
_HIDDEN, _CURSOR = -1, -2
"""Levels of what is not finite, and of the cell under the cursor."""


class WeightMap(CellCursor):
    """Rows and columns as in `Pictured`; blue is below zero, orange above."""

    DEFAULT_CSS = "WeightMap { height: 1fr; } WeightMap:focus { background-tint: $foreground 4%; }"
    BINDINGS = [
        Binding("shift+left,ctrl+left", f"move(0, -{_JUMP})", "Columns", show=False),
        Binding("shift+right,ctrl+right", f"move(0, {_JUMP})", "Columns", show=False),
        Binding("pageup", f"move(-{_JUMP}, 0)", "Rows", show=False),
        Binding("pagedown", f"move({_JUMP}, 0)", "Rows", show=False),
        Binding("home", "edge(False)", "First", show=False),
        Binding("end", "edge(True)", "Last", show=False),
    ]

    class Moved(Message):
        """Another cell is under the cursor."""

    class Resized(Message):
        """There is room for another picture."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.words = ""
        self._seen: Pictured | None = None
        self._levels: list[list[int]] = []
        self._scale = 0.0

    @property
    def room(self) -> tuple[int, int]:
        """Rows and columns of the largest picture that fits."""
        return max(2, 2 * (self.size.height - _HEAD)), max(4, self.size.width - _GUTTER)

    @property
    def scale(self) -> float:
        """The number that has the strongest colour; those beyond it have the same."""
        return self._scale

    def show(self, seen: Pictured) -> None:
        """Show a picture; where it is the same part's, the cursor stays."""
        import numpy as np

        assert seen.cells is not None
        if self._seen is None or self._seen.path != seen.path:
            self.cursor = (0, 0)
        self._seen = seen
        self.cursor = self.within(*self.cursor, *seen.cells.shape)
        sizes = np.abs(seen.cells[np.isfinite(seen.cells)])
        # A few strong numbers would leave all others grey.
        self._scale = float(np.quantile(sizes, 0.995)) if sizes.size else 0.0
        self._scale = self._scale or float(sizes.max(initial=0.0)) or 1.0
        self._levels = heat.levels(seen.cells, -self._scale, self._scale).tolist()
        self.refresh()

    def say(self, words: str) -> None:
        """Show a sentence instead."""
        self.words, self._seen = words, None
        self.refresh()

    def wait(self, words: str) -> None:
        """Show a sentence until a picture comes, unless there is one already."""
        if self._seen is None:
            self.say(words)

    @property
    def number_at(self) -> tuple[int, int] | None:
        """Row and column, among the part's own numbers, of the cell under the cursor."""
        if self._seen is None:
            return None
        return self._seen.row_edges[self.cursor[0]], self._seen.column_edges[self.cursor[1]]

    # Keys and mouse.

    def place(self, row: int, column: int) -> None:
        if not self._levels or self._seen is None:
            return
        wanted = self.within(row, column, len(self._levels), len(self._levels[0]))
        if wanted != self.cursor:
            self.cursor = wanted
            self.refresh()
            self.post_message(self.Moved())

    def action_edge(self, last: bool) -> None:
        self.place(*((10**9, 10**9) if last else (0, 0)))

    def cell_at(self, x: int, y: int) -> tuple[int, int] | None:
        if not self._levels or y < _HEAD or x < _GUTTER:
            return None
        tall, wide = self._cell_size
        row, column = 2 * (y - _HEAD) // tall, (x - _GUTTER) // wide
        is_there = row < len(self._levels) and column < len(self._levels[0])
        return (row, column) if is_there else None

    def on_resize(self) -> None:
        self.post_message(self.Resized())
        self.refresh()

    # Drawing.

    @property
    def _cell_size(self) -> tuple[int, int]:
        """Half lines and columns of a cell."""
        n_rows, n_columns = len(self._levels), len(self._levels[0])
        rows, columns = self.room
        tall = next((each for each in _HALF_LINES if each * n_rows <= rows), 1)
        return tall, max(1, min(_MOST_COLUMNS, columns // n_columns))

    def render_line(self, y: int) -> Strip:
        base, width = self.rich_style, self.size.width
        if self._seen is None or not self._levels:
            words = _wrapped(self.words, width)
            line = words[y] if y < len(words) else ""
            return Strip([Segment(line, base)]).adjust_cell_length(width, base)
        if y < _HEAD:
            return Strip(self._header(base)).adjust_cell_length(width, base)
        tall, wide = self._cell_size
        upper, lower = (2 * (y - _HEAD) + half for half in (0, 1))
        if upper // tall >= len(self._levels):
            return Strip.blank(width, base)
        segments = [self._gutter(upper, lower, base)]
        pairs = zip(self._row(upper // tall), self._row(lower // tall), strict=True)
        for (top, bottom), run in groupby(pairs):
            segments.append(self._cells(top, bottom, len(list(run)) * wide, base))
        return Strip(segments).adjust_cell_length(width, base)

    def _row(self, number: int) -> list[int]:
        """Levels of a row of the picture; of none below the last."""
        if number >= len(self._levels):
            return [_HIDDEN] * len(self._levels[0])
        row = self._levels[number]
        if number == self.cursor[0]:
            row = [*row]
            row[self.cursor[1]] = _CURSOR
        return row

    def _header(self, base: Style) -> list[Segment]:
        assert self._seen is not None
        at = self.cursor[1] * self._cell_size[1]
        words = f"▾ channel {self._seen.column_edges[self.cursor[1]]:,}"
        room = self.size.width - _GUTTER - cell_len(words)
        if at > room >= 0:  # the arrow stays where it points
            words = f"channel {self._seen.column_edges[self.cursor[1]]:,} ▾"
            at = max(0, at - cell_len(words) + 1)
        return [Segment(" " * (_GUTTER + at), base), Segment(words, self._marked(base))]

    def _gutter(self, upper: int, lower: int, base: Style) -> Segment:
        """The section that begins on a line of two halves; marked where the cursor is on it."""
        assert self._seen is not None
        tall, _ = self._cell_size
        first, second = upper // tall, lower // tall
        edges = self._seen.row_edges
        end = edges[min(second, len(edges) - 2) + 1]
        begins = [begin for _, begin in self._seen.sections]
        number = bisect_right(begins, end - 1) - 1
        is_new = begins[number] >= edges[first] and upper % tall == 0
        label = self._seen.sections[number][0] if is_new else ""
        if self.cursor[0] in (first, second):
            return Segment(set_cell_size(label, _GUTTER - 2) + "▸ ", self._marked(base))
        return Segment(set_cell_size(label, _GUTTER), base + Style(dim=True))

    def _cells(self, top: int, bottom: int, width: int, base: Style) -> Segment:
        if _CURSOR in (top, bottom) and not heat.has_colours(self.app):
            return Segment("╋" * width, base + Style(bold=True))
        if not heat.has_colours(self.app):
            middle = heat.LEVELS // 2
            strength = max(abs(level - middle) for level in (top, bottom))
            is_hidden = min(top, bottom) < 0
            words = "╱" if is_hidden else heat.shade(min(heat.LEVELS - 1, 2 * strength))
            return Segment(words * width, base)
        if top == bottom == _HIDDEN:
            return Segment("╱" * width, base + Style(dim=True))
        colours = [self._colour(level, base) for level in (top, bottom)]
        return Segment("▀" * width, base + Style(color=colours[0], bgcolor=colours[1]))

    def _colour(self, level: int, base: Style) -> str | None:
        if level == _CURSOR:
            return self.app.theme_variables.get("foreground")
        if level == _HIDDEN:
            return base.bgcolor.name if base.bgcolor is not None else None
        return heat.colours(signed=True, dark=self.app.current_theme.dark)[level]

    def _marked(self, base: Style) -> Style:
        accent = None if self.app.no_color else self.app.theme_variables.get("accent")
        return base + Style(bold=True, color=accent)


def _wrapped(words: str, width: int) -> list[str]:
    from textwrap import wrap

    return wrap(words, max(10, width))
