"""Weights in characters: how they are spread, and the numbers round a cursor."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from textual.content import Content

from gptlab.text import visible

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from gptlab.gpt.tensor_picture import Spread
    from gptlab.lab.anatomy import Pictured

    Floats = npt.NDArray[np.float32]

_LEVELS = " ▁▂▃▄▅▆▇█"
_HISTOGRAM_LINES = 3
_LABEL = 10


def spread_title(spread: Spread | None) -> str:
    """What is not finite is said first."""
    if spread is None:
        return "spread · no number is finite"
    broken = f" · {spread.n_not_finite:,} not finite!" if spread.n_not_finite else ""
    return f"spread of {spread.n:,}{broken}"


def histogram_lines(seen: Pictured, width: int) -> list[str]:
    """Bars, their axis, and the spread in figures."""
    spread = seen.spread
    if spread is None:
        return []
    lines = bars(merged(seen.counts, width), _HISTOGRAM_LINES)
    low, high = f"{seen.low:.3g}", f"{seen.high:.3g}"
    biases = "" if seen.biases is None else f" · biases std {seen.biases.deviation:.3f}"
    return [
        *lines,
        low + high.rjust(max(1, len(lines[0]) - len(low))),
        f"mean {spread.mean:+.4f} · std {spread.deviation:.4f}",
        f"min {spread.lowest:.4g} · max {spread.highest:.4g}",
        f"‖w‖ {spread.length:.3g}{biases}",
    ]


def merged(counts: tuple[int, ...], width: int) -> list[int]:
    """A histogram in at most so many bars, each the sum of as many neighbours."""
    each = -(-len(counts) // max(1, width))
    return [sum(counts[begin : begin + each]) for begin in range(0, len(counts), each)]


def bars(heights: list[int], n_lines: int) -> list[str]:
    """Bars side by side, the highest as high as all lines; what is not zero is seen."""
    highest = max(heights, default=0) or 1
    eighths = [max(1, round(height / highest * n_lines * 8)) if height else 0 for height in heights]
    return [
        "".join(_LEVELS[max(0, min(8, each - 8 * below))] for each in eighths)
        for below in reversed(range(n_lines))
    ]


def values_table(
    seen: Pictured, values: Floats, first: tuple[int, int], place: tuple[int, int], width: int
) -> Content:
    """Numbers with their rows and channels; the one at `place` stands out."""
    head = "".join(f"{first[1] + n:>{width},}" for n in range(len(values[0])))
    lines = [Content.styled(" " * _LABEL + head, "$secondary")]
    for number, row in enumerate(values.tolist()):
        at = first[0] + number
        line = Content.styled(_row_name(seen, at), "$accent" if at == place[0] else "$secondary")
        for column, value in enumerate(row):
            is_here = (at, first[1] + column) == place
            style = "bold reverse" if is_here else ("$warning" if value < 0 else "$primary")
            line += Content(" ") + Content.styled(f"{value:>{width - 1}.3f}"[: width - 1], style)
        lines.append(line)
    return Content("\n").join(lines)


def _row_name(seen: Pictured, row: int) -> str:
    """The section that a row is in, and its number there."""
    begins = [begin for _, begin in seen.sections]
    at = bisect_right(begins, row) - 1
    label, begin = seen.sections[at]
    number = f" {row - begin}"
    return visible(f"{label[: _LABEL - len(number)]}{number}").ljust(_LABEL)
