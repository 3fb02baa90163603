"""A live curve in braille: as quick at a million points as at a hundred."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from gptlab.lab.metrics import Curve, thin_for_plot

_DOTS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))
"""Bits of a braille character: by column of dots, then by row (Unicode, block Braille Patterns)."""

BRAILLE = 0x2800


_WIDE = 40
"""Cells from which the step axis has five labels instead of three."""


@dataclass(frozen=True)
class Line:
    """One line of a plot."""

    label: str
    curve: Curve
    colour: str
    """Name of a theme variable, such as `accent`."""


class Braille:
    """A grid of dots, two by four in each cell, each cell with the colour of its newest line."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.dots = [bytearray(width) for _ in range(height)]
        self.line: list[list[int]] = [[-1] * width for _ in range(height)]

    def column(self, x: int, low: int, high: int, line: int) -> None:
        """Set the dots of column `x` from row `low` to row `high`, rows counted from the top."""
        for y in range(max(0, low), min(high, self.height * 4 - 1) + 1):
            self.dots[y // 4][x // 2] |= _DOTS[x % 2][y % 4]
            self.line[y // 4][x // 2] = line


def characters(grid: Braille, row: int) -> str:
    """A row of a grid as text."""
    return "".join(chr(BRAILLE + bits) if bits else " " for bits in grid.dots[row])


def axis_range(
    lines: Sequence[Line], ceiling: float | None, floor: float | None = None
) -> tuple[float, float]:
    """The lowest and highest finite value of all lines, never of no height."""
    values = [y for line in lines for y in line.curve.y if math.isfinite(y)]
    values += [bound for bound in (floor, ceiling) if bound is not None]
    if not values:
        return 0.0, 1.0
    low, high = min(values), max(values)
    return (low, high) if high - low > 1e-9 else (low - 0.5, high + 0.5)


def draw(
    lines: Sequence[Line], width: int, height: int, x_max: float, y_range: tuple[float, float]
) -> Braille:
    """Draw lines from 0 to `x_max` into `width` by `height` cells."""
    grid = Braille(width, height)
    low, high = y_range
    rows = height * 4 - 1

    def row(value: float) -> int:
        return round((high - value) / (high - low) * rows)

    for number, line in enumerate(lines):
        before: tuple[int, float] | None = None
        for point in thin_for_plot(line.curve, width * 2, x_range=(0.0, max(x_max, 1.0))):
            top, bottom = row(point.high), row(point.low)
            if before is not None:
                # Evaluations lie many columns apart: a straight line joins them.
                gap = point.column - before[0]
                for x in range(before[0] + 1, point.column):
                    y = row(before[1] + (point.last - before[1]) * (x - before[0]) / gap)
                    grid.column(x, y, y, number)
                end = row(before[1])
                top, bottom = min(top, max(end, top)), max(bottom, min(end, bottom))
            grid.column(point.column, top, bottom, number)
            before = (point.column, point.last)
    return grid


def _marked_rows(rows: int) -> set[int]:
    """The rows that carry a value: both ends, and a few between that keep their distance."""
    parts = max(1, min(6, (rows - 1) // 3))
    return {round((rows - 1) * part / parts) for part in range(parts + 1)}


class LossCurve(Widget):
    """Lines over the steps of a run, with a value axis, a step axis and a legend."""

    DEFAULT_CSS = "LossCurve { height: 1fr; min-height: 6; }"

    def __init__(self, *, unit: str = "", empty: str = "", id: str | None = None) -> None:
        super().__init__(id=id)
        self.unit = unit
        self.empty = empty
        self.lines: tuple[Line, ...] = ()
        self.x_max = 1.0
        self.ceiling: float | None = None
        self.floor: float | None = None
        self.logarithmic = False
        self._drawn: tuple[tuple[int, int], list[Strip]] | None = None

    def show(
        self,
        lines: Sequence[Line],
        *,
        x_max: float,
        ceiling: float | None = None,
        floor: float | None = None,
    ) -> None:
        """Draw other lines. The axis reaches up to `ceiling` at least, ln V say, and down to
        `floor`, which a logarithmic one leaves out."""
        self.lines, self.x_max, self.ceiling, self.floor = tuple(lines), x_max, ceiling, floor
        self._drawn = None
        self.refresh()

    def toggle_logarithmic(self) -> None:
        """Change between a linear and a logarithmic value axis."""
        self.logarithmic = not self.logarithmic
        self._drawn = None
        self.refresh()

    def notify_style_update(self) -> None:
        self._drawn = None
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        size = (self.size.width, self.size.height)
        if self._drawn is None or self._drawn[0] != size:
            self._drawn = (size, self._strips(*size))
        strips = self._drawn[1]
        return strips[y] if y < len(strips) else Strip.blank(size[0], self.rich_style)

    def _strips(self, width: int, height: int) -> list[Strip]:
        shown = [line for line in self.lines if len(line.curve.y)]
        if not shown or width < 16 or height < 4:
            words = self.empty if height else ""
            return [Strip([Segment(words[:width].ljust(width), self.rich_style)], width)]
        scaled = [self._scaled(line) for line in shown]
        ceiling = self._scale(self.ceiling) if self.ceiling else None
        low, high = axis_range(scaled, ceiling, None if self.logarithmic else self.floor)
        rows = height - 2
        marked = _marked_rows(rows)
        values = [low + (high - low) * row / (rows - 1) for row in reversed(range(rows))]
        gutter = max(len(self._label(values[row])) for row in marked) + 1
        grid = draw(scaled, width - gutter, rows, self.x_max, (low, high))
        base = self.rich_style
        styles = [base + Style(color=self._colour(line.colour)) for line in shown]
        strips = [self._legend(shown, styles, width)]
        for row, value in enumerate(values):
            label = self._label(value) if row in marked else ""
            edge = label.rjust(gutter - 1) + ("┤" if row in marked else "│")
            strips.append(Strip([Segment(edge, base), *self._cells(grid, row, styles)], width))
        strips.append(self._step_axis(width, gutter))
        return strips

    def _cells(self, grid: Braille, row: int, styles: list[Style]) -> list[Segment]:
        return [
            Segment(chr(BRAILLE + bits) if bits else " ", styles[line] if bits else self.rich_style)
            for bits, line in zip(grid.dots[row], grid.line[row], strict=True)
        ]

    def _legend(self, shown: list[Line], styles: list[Style], width: int) -> Strip:
        segments: list[Segment] = []
        left = width
        for line, style in zip(shown, styles, strict=True):
            value = f"{line.curve.y[-1]:#.3g}".rstrip(".")
            text = f"{line.label} {value}{self.unit}   "
            if len(text) > left:
                break
            segments.append(Segment(text, style))
            left -= len(text)
        scale = "log" if self.logarithmic else ""
        segments.append(Segment(scale.rjust(left)[:left], self.rich_style))
        return Strip(segments, width)

    def _step_axis(self, width: int, gutter: int) -> Strip:
        line = [" "] * width
        line[gutter - 1] = "└"
        parts = 4 if width >= _WIDE else 2
        for part in range(parts + 1):
            label = f"{self.x_max * part / parts:,.0f}"
            at = gutter + (width - gutter - 1) * part // parts - (len(label) // 2 if part else 0)
            at = min(at, width - len(label))
            line[at : at + len(label)] = label
        return Strip([Segment("".join(line), self.rich_style)], width)

    def _scale(self, value: float) -> float:
        if not self.logarithmic:
            return value
        return math.log10(value) if value > 0 else math.nan

    def _scaled(self, line: Line) -> Line:
        if not self.logarithmic:
            return line
        y = [self._scale(value) for value in line.curve.y]
        return Line(line.label, Curve(line.curve.x, y), line.colour)

    def _label(self, value: float) -> str:
        return f"{10**value if self.logarithmic else value:.3g}{self.unit}"

    def _colour(self, name: str) -> str:
        return self.app.theme_variables.get(name, "default")
