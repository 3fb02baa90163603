"""A layer at work, in characters: norms token by token, the bend of GELU, gradients."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from gptlab.lab.anatomy import (
    BEND_HIGH,
    BEND_LOW,
    BendFigures,
    BendLines,
    GradientsSeen,
    NormFigures,
)
from gptlab.text import visible
from gptlab.ui.numbers import bar
from gptlab.ui.widgets.attending.attention_card import vector_bars
from gptlab.ui.widgets.blueprinting.weight_text import bars
from gptlab.ui.widgets.loss_curve import Braille, characters

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]

_NAME = 10
_BAR = 5
_STRIP_LINES = 2
"""Lines of a strip of γ or β at most; of more channels than fit, each bar is the mean of some."""
_BEND_Y = (-0.4, 1.6)
"""What is seen of the curves: the dip below zero is small, and above they are lines."""
_RUG_LINES = 2


def norm_table(
    figures: NormFigures, names: Sequence[str], cursor: int, width: int, n_lines: int
) -> Content:
    """Each token's mean and deviation before and after, those round the cursor, then γ and β."""
    has_normed = width >= 58
    head = f"{'token':<{_NAME}}{'mean':>7}{'std':>8}{'':{_BAR}}"
    head += f"{'normed':>12}" if has_normed else ""
    head += f"{'→ mean':>8}{'std':>8}"
    lines = [Content.styled(head, "$secondary")]
    n_rows = max(1, n_lines - 1 - 2 * (_STRIP_LINES + 1))
    first = max(0, min(cursor - n_rows // 2, len(names) - n_rows))
    before, after = figures.deviation_before.tolist(), figures.deviation_after.tolist()
    highest = max(before, default=1.0) or 1.0
    for token in range(first, min(len(names), first + n_rows)):
        name = set_cell_size(visible(names[token]), _NAME)
        line = f"{figures.mean_before[token]:>7.3f}{before[token]:>8.3f} "
        line += bar(before[token] / highest, _BAR - 1)
        if has_normed:
            normed = figures.mean_normed[token] + 0.0, figures.deviation_normed[token]
            line += f"{abs(normed[0]):>6.2f}{normed[1]:>6.2f}"
        line += f"{figures.mean_after[token]:>8.3f}{after[token]:>8.3f}"
        style = "bold reverse" if token == cursor else ""
        lines.append(Content.styled(name, style) + Content(line))
    lines += _strip("γ", figures.gamma, width)
    if figures.beta is None:
        lines.append(Content.styled("no β: the model has no biases", "$secondary"))
    else:
        lines += _strip("β", figures.beta, width)
    return Content("\n").join(lines)


def _strip(name: str, values: Floats, width: int) -> list[Content]:
    """Numbers as bars, up above zero and down below, with their extremes."""
    import numpy as np

    low, high = float(values.min()), float(values.max())
    words = f"{name} {low:+.3f} to {high:+.3f}, mean {float(values.mean()):+.3f}"
    most = max(8, width * _STRIP_LINES)
    each = -(-len(values) // most)
    if each > 1:
        starts = range(0, len(values), each)
        values = np.add.reduceat(values, starts) / np.diff([*starts, len(values)])
        words += f" · a bar is the mean of {each}"
    highest = float(np.abs(values).max()) or 1.0
    return [Content.styled(words, "$secondary"), vector_bars(values, highest, max(8, width))]


def bend_picture(
    lines: BendLines, figures: BendFigures, width: int, height: int, difference: float
) -> Content:
    """GELU and ReLU, where the token's pre-activations lie below the axis, and both in words."""
    n_lines = max(2, height - _RUG_LINES - 4)
    grid = Braille(width, n_lines)
    for number, curve in enumerate((lines.relu, lines.exact, lines.tanh)):
        _draw(grid, curve.tolist(), number)
    drawn = [_braille_line(grid, y) for y in range(n_lines)]
    counts, n_beyond = _counts(figures.hidden, width)
    rug = [Content.styled(line, "$primary") for line in bars(counts, _RUG_LINES)]
    shares = figures.shares
    axis = f"{BEND_LOW:g}{'0':>{width // 2 - 1}}{BEND_HIGH:>{width - width // 2 - 1}g}"
    said = [
        Content.styled("━ GELU ", "$accent")
        + Content.styled("━ ReLU ", "$secondary")
        + Content(f"· exact and tanh differ by {difference:.2e} at most"),
        Content(
            f"{shares.below:.0%} below · {shares.near:.0%} within ±{figures.near:g} · "
            f"{shares.above:.0%} above"
        ),
        Content.styled(
            f"from {figures.hidden.min():.2f} to {figures.hidden.max():.2f}"
            + (f", {n_beyond:,} beyond the axis" if n_beyond else ""),
            "$secondary",
        ),
    ]
    return Content("\n").join([*drawn, Content.styled(axis, "$secondary"), *rug, *said])


def _draw(grid: Braille, values: list[float], number: int) -> None:
    """A line through as many points as there are columns of dots."""
    low, high = _BEND_Y
    rows = grid.height * 4 - 1
    before = None
    for x, value in enumerate(values):
        if value > high:
            break
        at = round((high - value) / (high - low) * rows)
        begin, end = (at, at) if before is None else (min(at, before), max(at, before))
        grid.column(x, begin, end, number)
        before = at


_LINE_STYLES = ("$secondary", "$accent", "$accent")


def _braille_line(grid: Braille, y: int) -> Content:
    found = Content("")
    cells = zip(characters(grid, y), grid.line[y], strict=True)
    for number, run in groupby(cells, key=lambda cell: cell[1] if cell[0] != " " else -1):
        words = "".join(character for character, _ in run)
        found += Content(words) if number < 0 else Content.styled(words, _LINE_STYLES[number])
    return found


def _counts(hidden: Floats, width: int) -> tuple[list[int], int]:
    """How many pre-activations lie at each column of the axis, and how many beyond it."""
    import numpy as np

    counts, _ = np.histogram(hidden, bins=max(1, width), range=(BEND_LOW, BEND_HIGH))
    return [int(count) for count in counts], int(len(hidden) - counts.sum())


def gradient_bars(seen: GradientsSeen, width: int) -> Content:
    """For each layer a bar with shortcuts and one without, of the logarithm of the size."""
    both = (seen.with_shortcuts, seen.without)
    sizes = [size for flow in both for size in flow.sizes if size > 0]
    low = math.floor(math.log10(min(sizes, default=1.0))) - 0.5
    high = math.ceil(math.log10(max(sizes, default=1.0)))
    room = max(4, (width - _NAME - 1) // 2 - 10)
    head = " " * (_NAME + 1) + f"{'with':<{room + 10}}without"
    lines = [Content.styled(head, "$secondary")]
    for name, *pair in zip(seen.with_shortcuts.names, *(flow.sizes for flow in both), strict=True):
        line = Content(set_cell_size(visible(name), _NAME + 1))
        for size, style in zip(pair, ("$success", "$warning"), strict=True):
            share = (math.log10(size) - low) / (high - low) if size > 0 else 0.0
            line += Content.styled(bar(share, room), style) + Content(f" {size:<9.2e}")
        lines.append(line)
    lines.append(
        Content.styled(
            f"mean |gradient|, logarithmic from {10**low:.0e} to {10**high:.0e}",
            "$secondary",
        )
    )
    return Content("\n").join(lines)


def shortened(names: Sequence[str], width: int = _NAME) -> list[str]:
    """Names in at most so many columns."""
    return [
        name if cell_len(name) < width else set_cell_size(name, width - 2) + "…" for name in names
    ]
