"""A small map of attention weights with tokens at both sides; what is masked is hatched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.events import Click, MouseMove
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from gptlab.ui import heat
from gptlab.ui.widgets.heatmap import short

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_LABEL = 7
"""Columns of a query's label at most."""
_WIDEST = 6
_NUMBERS = 4
"""Columns of a cell from which it has its number."""


class MaskMap(Widget, can_focus=True):
    """Rows are queries, columns are keys; a rectangle where two texts meet."""

    DEFAULT_CSS = "MaskMap { height: 1fr; } MaskMap:focus { background-tint: $foreground 4%; }"
    BINDINGS = [
        Binding("left", "move(0, -1)", "Key", show=False),
        Binding("right", "move(0, 1)", "Key", show=False),
        Binding("up", "move(-1, 0)", "Query", show=False),
        Binding("down", "move(1, 0)", "Query", show=False),
    ]

    class Moved(Message):
        """Another cell is under the cursor, or the map has the focus."""

        def __init__(self, map: MaskMap) -> None:
            super().__init__()
            self.map = map

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self.queries: tuple[str, ...] = ()
        self.keys: tuple[str, ...] = ()
        self.cursor = (0, 0)
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

    def place(self, query: int, key: int) -> None:
        """Put the cursor on a cell."""
        if not self.queries:
            return
        self.cursor = (
            max(0, min(query, len(self.queries) - 1)),
            max(0, min(key, len(self.keys) - 1)),
        )
        self.refresh()
        self.post_message(self.Moved(self))

    def action_move(self, down: int, right: int) -> None:
        self.place(self.cursor[0] + down, self.cursor[1] + right)

    def on_focus(self) -> None:
        self.post_message(self.Moved(self))

    def on_click(self, event: Click) -> None:
        self._place_under(event)

    def on_mouse_move(self, event: MouseMove) -> None:
        if self.has_focus:  # elsewhere the mouse only passes by
            self._place_under(event)

    def _place_under(self, event: Click | MouseMove) -> None:
        offset = event.get_content_offset(self)
        if offset is None or not self.queries or offset.x < self._gutter or offset.y < 1:
            return
        row, column = self._corner()
        query = row + offset.y - 1
        key = column + (offset.x - self._gutter) // self._cell_width
        if query < len(self.queries) and key < len(self.keys) and (query, key) != self.cursor:
            self.place(query, key)

    # Drawing.

    @property
    def _gutter(self) -> int:
        """Columns at the left: the longest label, the cursor's mark, and a space."""
        return 2 + min(_LABEL, max((cell_len(each) for each in self.queries), default=0))

    @property
    def _cell_width(self) -> int:
        room = (self.size.width - self._gutter) // max(1, len(self.keys))
        return max(1, min(_WIDEST, room))

    def _corner(self) -> tuple[int, int]:
        """The first row and column: the cursor stays in sight where not all are."""
        rows = max(1, self.size.height - 1)
        columns = max(1, (self.size.width - self._gutter) // self._cell_width)
        return (
            max(0, min(self.cursor[0] - rows // 2, len(self.queries) - rows)),
            max(0, min(self.cursor[1] - columns // 2, len(self.keys) - columns)),
        )

    def render_line(self, y: int) -> Strip:
        base, width = self.rich_style, self.size.width
        row, column = self._corner()
        query = row + y - 1
        if not self.queries or query >= len(self.queries):
            return Strip.blank(width, base)
        if y == 0:
            segments = self._header(column, base)
        else:
            mark = "▸" if query == self.cursor[0] else " "
            label = set_cell_size(self.queries[query], self._gutter - 2) + mark + " "
            style = Style(bold=True) if query == self.cursor[0] else Style(dim=True)
            segments = [Segment(label, base + style), *self._cells(query, column, base)]
        return Strip(segments).adjust_cell_length(width, base)

    def _header(self, column: int, base: Style) -> list[Segment]:
        cell = self._cell_width
        if cell < _NUMBERS:
            words = f"▾ {self.keys[self.cursor[1]]}"
            at = (self.cursor[1] - column) * cell
            at = max(0, min(at, self.size.width - self._gutter - cell_len(words)))
            return [Segment(" " * (self._gutter + at) + words, base + Style(bold=True))]
        segments = [Segment(" " * self._gutter, base)]
        for key in range(column, len(self.keys)):
            style = Style(bold=True) if key == self.cursor[1] else Style(dim=True)
            segments.append(Segment(set_cell_size(self.keys[key], cell - 1) + " ", base + style))
        return segments

    def _cells(self, query: int, column: int, base: Style) -> list[Segment]:
        assert self._weights is not None and self._hidden is not None
        cell = self._cell_width
        has_colours = heat.has_colours(self.app)
        colours = heat.colours(signed=False, dark=self.app.current_theme.dark)
        segments = []
        for key in range(column, len(self.keys)):
            level = self._levels[query][key]
            is_here = (query, key) == self.cursor
            if self._hidden[query, key]:
                words, style = ("╱" * max(1, cell - 1)).ljust(cell), base + Style(dim=True)
            else:
                style = base
                if has_colours:
                    style += Style(bgcolor=colours[level], color=heat.ink(colours[level]))
                words = short(float(self._weights[query, key]), cell - 1) + " "
                if cell < _NUMBERS:
                    words = (" " if has_colours else heat.shade(level)) * cell
            if is_here and not has_colours and cell < _NUMBERS:
                words = "◉".center(cell)  # a full cell turned round would look empty
            elif is_here:
                style += Style(reverse=True, bold=True)
            segments.append(Segment(words, style))
        return segments
