"""Points with names, in two dimensions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from gptlab.ui.widgets.loss_curve import Braille

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_BRAILLE = 0x2800
_LONGEST = 12
_MOST_TRAILS = 24
"""Points whose trails are drawn; of more one could follow none."""


class PointMap(Widget):
    """Every point is a braille dot; a name stands beside it where there is room, the first points
    first. Both axes have one scale: a cell is twice as high as wide, and so are its dots."""

    DEFAULT_CSS = "PointMap { height: 1fr; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._points: npt.NDArray[np.float32] | None = None
        self._names: Sequence[str] = ()
        self._n_marked = 0
        self._trails: Sequence[npt.NDArray[np.float32]] = ()

    def show(
        self,
        points: npt.NDArray[np.float32] | None,
        names: Sequence[str],
        *,
        n_marked: int,
        trails: Sequence[npt.NDArray[np.float32]] = (),
    ) -> None:
        """Show points (N, 2); the first is the one that is looked at, and the last `n_marked` are
        near it. `trails` are where the same points were before, oldest first: lines lead from
        there."""
        self._points, self._names, self._n_marked = points, names, n_marked
        self._trails = trails
        self.refresh()

    def render_line(self, y: int) -> Strip:
        width, height = self.size.width, self.size.height
        base = self.rich_style
        if self._points is None or width < 8 or height < 3:
            return Strip.blank(width, base)
        rows = self._rows(width, height)
        return Strip(rows[y]).adjust_cell_length(width, base)

    def _rows(self, width: int, height: int) -> list[list[Segment]]:
        """All lines; a few hundred points take a millisecond."""
        assert self._points is not None, "there are points"
        *trails, places = self._places(width, height, [*self._trails, self._points])
        grid = Braille(width, height)
        for number in self._trailed():
            _draw_trail(grid, [where[number] for where in (*trails, places)])
        for number, (x, y) in enumerate(places):
            grid.column(x, y, y, number)
        faint = self.rich_style + Style(dim=True)
        cells = [
            [(chr(_BRAILLE + bits) if bits else " ", faint) for bits in row] for row in grid.dots
        ]
        for number, (x, y) in reversed(list(enumerate(places))):
            character, _ = cells[y // 4][x // 2]
            cells[y // 4][x // 2] = (character, self._style(number))
        self._write_names(cells, places, width)
        return [[Segment(text, style) for text, style in row if text] for row in cells]

    def _trailed(self) -> list[int]:
        """The points with trails: the one that is looked at, those near it, then the others."""
        n_points = len(self._names)
        near = range(n_points - self._n_marked, n_points)
        return list(dict.fromkeys([0, *near, *range(n_points)]))[
            : _MOST_TRAILS * bool(self._trails)
        ]

    def _places(
        self, width: int, height: int, layers: Sequence[npt.NDArray[np.float32]]
    ) -> list[list[tuple[int, int]]]:
        """Where the points of each layer are, in dots from the top left."""
        import numpy as np

        low = np.min([each.min(0) for each in layers], 0)
        high = np.max([each.max(0) for each in layers], 0)
        columns, rows = (width - _LONGEST) * 2 - 1, height * 4 - 1
        spread = high - low
        scale = min(columns / max(float(spread[0]), 1e-9), rows / max(float(spread[1]), 1e-9))
        left = (columns - float(spread[0]) * scale) / 2
        top = (rows - float(spread[1]) * scale) / 2
        return [
            [
                (round(left + float(x - low[0]) * scale), round(top + float(high[1] - y) * scale))
                for x, y in layer
            ]
            for layer in layers
        ]

    def _style(self, number: int) -> Style:
        base = self.rich_style
        if number == 0:
            return base + Style(bold=True, reverse=True)
        is_near = number >= len(self._names) - self._n_marked
        colour = self.app.theme_variables.get("accent") if is_near else None
        return base + Style(color=colour, bold=is_near)

    def _write_names(
        self, cells: list[list[tuple[str, Style]]], places: list[tuple[int, int]], width: int
    ) -> None:
        taken = {(y // 4, x // 2) for x, y in places}
        for number, (x, y) in enumerate(places):
            name = self._names[number]
            name = name if cell_len(name) <= _LONGEST - 1 else set_cell_size(name, _LONGEST - 1)
            row, first = y // 4, x // 2 + 1
            wanted = {(row, column) for column in range(first, first + cell_len(name))}
            if not name or wanted & taken or first + cell_len(name) > width:
                continue
            taken |= wanted
            cells[row][first] = (name, self._style(number))
            for column in range(first + 1, first + cell_len(name)):
                cells[row][column] = ("", self.rich_style)


def _draw_trail(grid: Braille, places: Sequence[tuple[int, int]]) -> None:
    """A line of dots from place to place."""
    for (x, y), (next_x, next_y) in pairwise(places):
        n_dots = max(abs(next_x - x), abs(next_y - y), 1)
        for dot in range(n_dots):
            row = round(y + (next_y - y) * dot / n_dots)
            grid.column(round(x + (next_x - x) * dot / n_dots), row, row, 0)
