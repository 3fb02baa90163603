"""A small map of attention weights with tokens at both sides; what is masked is hatched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.message import Message
from textual.strip import Strip

from gptlab.ui import heat
from gptlab.ui.widgets.cell_cursor import CellCursor
from gptlab.ui.widgets.heatmap import NUMBERS, Zoom, number_line

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_LABEL = 7
"""Columns of a query's label at most."""
_HEAD = 1
"""Lines above the cells."""
_ZOOMS = (*NUMBERS, *(Zoom(width, 1, 1) for width in (3, 2, 1)))
"""How large a cell may be: the first with which all are seen, or the last."""


class MaskMap(CellCursor):
    """Rows are queries, columns are keys; a rectangle where two texts meet."""

    DEFAULT_CSS = "MaskMap { height: 1fr; } MaskMap:focus { background-tint: $foreground 4%; }"

    class Moved(Message):
        """Another cell is under the cursor, or the map has the focus."""

        def __init__(self, map: MaskMap) -> None:
            super().__init__()
            self.map = map

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.queries: tuple[str, ...] = ()
        self.keys: tuple[str, ...] = ()
        self._weights: npt.NDArray[np.float32] | None = None
        self._hidden: npt.NDArray[np.bool_] | None = None
        self._levels: list[list[int]] = []

    def show(
        self,
        queries: Sequence[str],
        keys: Sequence[str],
        weights: npt.NDArray[np.float32],
        hidden: npt.NDArray[np.bool_],
    ) -> None:
        """Show weights (queries, keys), shares of 0 to 1; a small one is seen by its root."""
        import numpy as np

        self.queries, self.keys = tuple(queries), tuple(keys)
        self._weights, self._hidden = weights, hidden
        self._levels = heat.levels(np.sqrt(weights), 0.0, 1.0).tolist()
        self.place(*self.cursor)
        self.refresh()

    def clear(self) -> None:
        """Show nothing."""
        self.queries, self.keys, self._weights = (), (), None
        self.refresh()

    @property
    def weight(self) -> float:
        """Of the cell under the cursor."""
        return 0.0 if self._weights is None else float(self._weights[self.cursor])

    @property
    def is_hidden(self) -> bool:
        """Whether the mask hides the cell under the cursor."""
        return self._hidden is not None and bool(self._hidden[self.cursor])

    def place(self, row: int, column: int) -> None:
        if not self.queries:
            return
        self.cursor = self.within(row, column, len(self.queries), len(self.keys))
        self.refresh()
        self.post_message(self.Moved(self))

    def on_focus(self) -> None:
        self.post_message(self.Moved(self))

    def cell_at(self, x: int, y: int) -> tuple[int, int] | None:
        if x < self._gutter or y < _HEAD:
            return None
        zoom = self._zoom
        row, column = self._corner()
        query = row + (y - _HEAD) // zoom.lines
        key = column + (x - self._gutter) // zoom.width
        return (query, key) if query < len(self.queries) and key < len(self.keys) else None

    # Drawing.

    @property
    def _gutter(self) -> int:
        """Columns at the left: the longest label, the cursor's mark, and a space."""
        return 2 + min(_LABEL, max((cell_len(each) for each in self.queries), default=0))

    @property
    def _zoom(self) -> Zoom:
        return next((zoom for zoom in _ZOOMS if self._shows_all(zoom)), _ZOOMS[-1])

    def _room(self, zoom: Zoom) -> tuple[int, int]:
        """Rows and columns that are seen at once."""
        rows = (self.size.height - _HEAD) // zoom.lines
        return max(1, rows), max(1, (self.size.width - self._gutter) // zoom.width)

    def _shows_all(self, zoom: Zoom) -> bool:
        rows, columns = self._room(zoom)
        # Rows that are one line high already may go on below: it is the columns that decide.
        return len(self.keys) <= columns and (zoom.lines == 1 or len(self.queries) <= rows)

    def _corner(self) -> tuple[int, int]:
        """The first row and column: the cursor stays in sight where not all are."""
        rows, columns = self._room(self._zoom)
        return (
            max(0, min(self.cursor[0] - rows // 2, len(self.queries) - rows)),
            max(0, min(self.cursor[1] - columns // 2, len(self.keys) - columns)),
        )

    def render_line(self, y: int) -> Strip:
        base, width, zoom = self.rich_style, self.size.width, self._zoom
        row, column = self._corner()
        below, line = divmod(y - _HEAD, zoom.lines)
        query = row + below
        if not self.queries or query >= len(self.queries):
            return Strip.blank(width, base)
        if y < _HEAD:
            segments = self._header(column, zoom, base)
        else:
            is_middle = line == zoom.lines // 2
            segments = [self._row_label(query if is_middle else None, base)]
            segments += self._cells(query, column, line, zoom, base)
        return Strip(segments).adjust_cell_length(width, base)

    def _row_label(self, query: int | None, base: Style) -> Segment:
        """A query's name, beside the middle of its row."""
        if query is None:
            return Segment(" " * self._gutter, base)
        mark = "▸" if query == self.cursor[0] else " "
        label = set_cell_size(self.queries[query], self._gutter - 2) + mark + " "
        style = Style(bold=True) if query == self.cursor[0] else Style(dim=True)
        return Segment(label, base + style)

    def _header(self, column: int, zoom: Zoom, base: Style) -> list[Segment]:
        cell = zoom.width
        if zoom not in NUMBERS:
            words = f"▾ {self.keys[self.cursor[1]]}"
            at = (self.cursor[1] - column) * cell
            at = max(0, min(at, self.size.width - self._gutter - cell_len(words)))
            return [Segment(" " * (self._gutter + at) + words, base + Style(bold=True))]
        segments = [Segment(" " * self._gutter, base)]
        for key in range(column, len(self.keys)):
            style = Style(bold=True) if key == self.cursor[1] else Style(dim=True)
            label = self.keys[key]
            if zoom.lines > 1:  # in the middle, as the numbers below
                label = " " * max(0, (cell - 1 - cell_len(label)) // 2) + label
            segments.append(Segment(set_cell_size(label, cell - 1) + " ", base + style))
        return segments

    def _cells(self, query: int, column: int, line: int, zoom: Zoom, base: Style) -> list[Segment]:
        """A line of a row."""
        assert self._weights is not None and self._hidden is not None
        has_numbers, has_colours = zoom in NUMBERS, heat.has_colours(self.app)
        colours = heat.colours(signed=False, dark=self.app.current_theme.dark)
        segments = []
        for key in range(column, len(self.keys)):
            level = self._levels[query][key]
            is_here = (query, key) == self.cursor
            if self._hidden[query, key]:
                words = ("╱" * max(1, zoom.width - 1)).ljust(zoom.width)
                style = base + Style(dim=True)
            else:
                style = base
                if has_colours:
                    style += Style(bgcolor=colours[level], color=heat.ink(colours[level]))
                words = (" " if has_colours else heat.shade(level)) * zoom.width
                if has_numbers:
                    weight = float(self._weights[query, key])
                    words = number_line(weight, line, zoom, is_here=is_here)
            if is_here and not has_colours and not has_numbers:
                words = "◉".center(zoom.width)  # a full cell turned round would look empty
            elif is_here:
                is_framed = has_numbers and not self._hidden[query, key]
                style += Style(reverse=not is_framed, bold=True)
            segments.append(Segment(words, style))
        return segments
