"""Where the boxes of the roadmap stand, by the room there is, and how arrows go between them."""

from __future__ import annotations

from dataclasses import dataclass

from textual.geometry import Region

WAY = (
    ("text", "tokens"),
    ("tokens", "vectors"),
    ("vectors", "attention"),
    ("attention", "blocks"),
    ("blocks", "pretraining"),
    ("pretraining", "base"),
    ("base", "labels"),
    ("labels", "classifier"),
    ("base", "instructions"),
    ("instructions", "assistant"),
)
"""What leads to what."""

WIDE, MIDDLE = 118, 74
"""Columns from which five and three boxes stand side by side."""
_GRIDS: dict[int, tuple[tuple[str, ...], ...]] = {
    5: (
        ("text", "tokens", "vectors", "attention", "blocks"),
        ("pretraining", "pretraining", "base", "labels", "classifier"),
        ("pretraining", "pretraining", "family", "instructions", "assistant"),
    ),
    3: (
        ("text", "tokens", "vectors"),
        ("attention", "blocks", "pretraining"),
        ("base", "labels", "classifier"),
        ("family", "instructions", "assistant"),
    ),
    2: (
        ("text", "tokens"),
        ("vectors", "attention"),
        ("blocks", "pretraining"),
        ("base", "family"),
        ("labels", "classifier"),
        ("instructions", "assistant"),
    ),
}
"""By how many boxes stand side by side; a name that stands in several cells is one large box."""

_LEFT, _RIGHT, _GAP = 3, 2, 3
"""Columns before the boxes, behind them, and between them: room for arrows."""
_LEAST_HEIGHT, _FIRST_ROW = 4, 18


@dataclass(frozen=True)
class Plan:
    """The boxes on a sheet."""

    width: int
    height: int
    boxes: dict[str, Region]

    def at(self, x: int, y: int) -> str | None:
        """The box under a cell."""
        return next((name for name, box in self.boxes.items() if box.contains(x, y)), None)

    def beside(self, name: str, by: int) -> str | None:
        """The box above (-1) or below (1), the nearest to the middle; None at the edge."""
        here = self.boxes[name]
        middle = here.x + here.width / 2

        def distance(other: Region) -> tuple[int, float]:
            away = other.y - here.bottom if by > 0 else here.y - other.bottom
            return away, abs(other.x + other.width / 2 - middle)

        beyond = {n: distance(box) for n, box in self.boxes.items() if distance(box)[0] >= 0}
        return min(beyond, key=lambda n: beyond[n], default=None)


def place_boxes(width: int, height: int) -> Plan:
    """Boxes that fill the width, and the height where there is enough of it."""
    columns = 5 if width >= WIDE else 3 if width >= MIDDLE else 2
    grid = _GRIDS[columns]
    lanes = _lanes(grid)
    heights = _heights(height - sum(lanes), len(grid))
    box_width = (width - _LEFT - _RIGHT - (columns - 1) * _GAP) // columns
    boxes: dict[str, Region] = {}
    y = 0
    for row, lane, box_height in zip(grid, lanes, heights, strict=True):
        y += lane
        for column, name in enumerate(row):
            x = _LEFT + column * (box_width + _GAP)
            box = Region(x, y, box_width, box_height)
            boxes[name] = boxes[name].union(box) if name in boxes else box
        y += box_height
    return Plan(width, y, boxes)


def _heights(room: int, rows: int) -> list[int]:
    """Rows share the room; the first has no use for more than `_FIRST_ROW`."""
    first = max(_LEAST_HEIGHT, min(_FIRST_ROW, -(-room // rows)))
    rest = room - first
    return [first] + [
        max(_LEAST_HEIGHT, rest // (rows - 1) + (number < rest % (rows - 1)))
        for number in range(rows - 1)
    ]


def _lanes(grid: tuple[tuple[str, ...], ...]) -> list[int]:
    """The free rows above each row of boxes: one where an arrow comes back from the right."""
    column = {name: row.index(name) for row in grid for name in row}
    lanes, seen = [], set[str]()
    for row in grid:
        new = set(row) - seen
        comes_back = any(
            one in seen and other in new and column[other] <= column[one] for one, other in WAY
        )
        lanes.append(int(comes_back))
        seen |= new
    return lanes


def arrow_between(one: Region, other: Region) -> list[tuple[int, int]]:
    """The corners of an arrow from the right side of a box to the left side of another."""
    y, to_y = one.y + one.height // 2, other.y + other.height // 2
    if one.y < to_y < one.bottom - 1 and one.right <= other.x:
        y = to_y  # a large box leads straight to a small one beside it
    out, back = one.right + 1, other.x - 2
    if one.right <= other.x:
        return [(one.right, y), (out, y), (out, to_y), (other.x - 1, to_y)]
    lane = other.y - 1
    return [(one.right, y), (out, y), (out, lane), (back, lane), (back, to_y), (other.x - 1, to_y)]
