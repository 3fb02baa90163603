"""A sheet of characters to draw on: boxes, text, and lines that join where they meet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

from rich.cells import cell_len
from textual.geometry import Region

UP, DOWN, LEFT, RIGHT = 1, 2, 4, 8
_JOINTS = {
    UP: "│",
    DOWN: "│",
    LEFT: "─",
    RIGHT: "─",
    UP | DOWN: "│",
    LEFT | RIGHT: "─",
    DOWN | RIGHT: "╭",
    DOWN | LEFT: "╮",
    UP | RIGHT: "╰",
    UP | LEFT: "╯",
    UP | DOWN | RIGHT: "├",
    UP | DOWN | LEFT: "┤",
    DOWN | LEFT | RIGHT: "┬",
    UP | LEFT | RIGHT: "┴",
    UP | DOWN | LEFT | RIGHT: "┼",
}
_FRAMES = {False: "╭─╮│╰╯", True: "┏━┓┃┗┛"}

Run = tuple[str, str]
"""Text, and the name of its style."""

Line = Sequence[Run]


class Canvas:
    """Cells of one column each; a wide character leaves the cell behind it empty."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._cells = [[" "] * width for _ in range(height)]
        self._styles = [[""] * width for _ in range(height)]
        self._joints: dict[tuple[int, int], int] = {}
        self._heads: set[tuple[int, int]] = set()

    def write(self, x: int, y: int, line: Line, width: int) -> None:
        """Write runs of text into so many cells; what is longer ends with a dot of its own."""
        left = width
        too_long = sum(cell_len(text) for text, _ in line) > width
        for text, style in line:
            for character in text:
                size = cell_len(character)
                if too_long and left - size < 1:
                    self._put(x, y, "…", style)
                    return
                self._put(x, y, character, style)
                if size == 2:
                    self._put(x + 1, y, "", style)
                x, left = x + size, left - size

    def frame(self, region: Region, style: str, *, heavy: bool = False) -> None:
        """The border of a box."""
        corners = _FRAMES[heavy]
        right, bottom = region.right - 1, region.bottom - 1
        for x in range(region.x + 1, right):
            self._put(x, region.y, corners[1], style)
            self._put(x, bottom, corners[1], style)
        for y in range(region.y + 1, bottom):
            self._put(region.x, y, corners[3], style)
            self._put(right, y, corners[3], style)
        self._put(region.x, region.y, corners[0], style)
        self._put(right, region.y, corners[2], style)
        self._put(region.x, bottom, corners[4], style)
        self._put(right, bottom, corners[5], style)

    def arrow(self, points: Iterable[tuple[int, int]], style: str) -> None:
        """A line through corners, with its head at the last one, pointing to the right."""
        path = list(points)
        for (x, y), (to_x, to_y) in pairwise(path):
            if (x, y) != (to_x, to_y):
                self._line(x, y, to_x, to_y)
        self._heads.add(path[-1])
        for (x, y), joint in self._joints.items():
            self._put(x, y, "▶" if (x, y) in self._heads else _JOINTS[joint], style)

    def _line(self, x: int, y: int, to_x: int, to_y: int) -> None:
        step_x, step_y = (to_x > x) - (to_x < x), (to_y > y) - (to_y < y)
        ahead = {(1, 0): RIGHT, (-1, 0): LEFT, (0, 1): DOWN, (0, -1): UP}[step_x, step_y]
        behind = {RIGHT: LEFT, LEFT: RIGHT, DOWN: UP, UP: DOWN}[ahead]
        while (x, y) != (to_x, to_y):
            self._joints[x, y] = self._joints.get((x, y), 0) | ahead
            x, y = x + step_x, y + step_y
            self._joints[x, y] = self._joints.get((x, y), 0) | behind

    def _put(self, x: int, y: int, character: str, style: str) -> None:
        if 0 <= x < self.width and 0 <= y < self.height:
            self._cells[y][x] = character
            self._styles[y][x] = style

    def row(self, y: int) -> list[Run]:
        """A row as runs of one style each."""
        pairs = zip(self._cells[y], self._styles[y], strict=True)
        return [
            ("".join(character for character, _ in run), style)
            for style, run in groupby(pairs, key=lambda pair: pair[1])
        ]

    def text(self) -> str:
        """All of it without styles."""
        return "\n".join("".join(row).rstrip() for row in self._cells)
