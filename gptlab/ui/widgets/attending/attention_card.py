"""One query and one key in numbers: how their score comes about, and what comes of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from gptlab.lab.looking import CellView, Stage
from gptlab.text import visible
from gptlab.ui.numbers import bar

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]

_UP = " ▁▂▃▄▅▆▇█"
_LEAST_WIDTH = 16


def vector_bars(values: Floats, highest: float, width: int) -> Content:
    """A vector as bars, one a channel: up from the line's foot where it is above 0, down from its
    head where it is below. Both can be told apart without colour."""
    parts: list[Content] = []
    for at, value in enumerate(values.tolist()):
        size = min(8, round(abs(value) / highest * 8)) if highest else 0
        if at and at % width == 0:
            parts.append(Content("\n"))
        if size == 0:
            parts.append(Content.styled("·", "$secondary"))
        elif value > 0:
            parts.append(Content.styled(_UP[size], "$primary"))
        else:
            parts.append(Content.styled(_UP[8 - size], "reverse $warning"))
    return Content("").join(parts)


class AttentionCard(Static):
    """The cell under the cursor, from vectors to context."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__("", id=id, markup=False)
        self._shown: tuple[CellView, Stage, str, str, int] | None = None

    def show_cell(self, cell: CellView, stage: Stage, query: str, key: str, position: int) -> None:
        """Show a cell; the stage that is looked at stands out. `position` is the key's."""
        self._shown = (cell, stage, visible(query), visible(key), position)
        self._draw()

    def on_resize(self) -> None:
        self._draw()

    def _draw(self) -> None:
        if self._shown is not None:
            width = max(_LEAST_WIDTH, self.content_size.width)
            content = _content(*self._shown, width)
            self.update(content)

    def say(self, words: str) -> None:
        """Show a sentence instead."""
        self._shown = None
        self.update(Content.styled(visible(words), "$secondary"))


def _content(
    cell: CellView, stage: Stage, query: str, key: str, position: int, width: int
) -> Content:
    product = cell.q * cell.k
    pair = max(float(abs(cell.q).max()), float(abs(cell.k).max()))
    given = max(float(abs(cell.v).max()), float(abs(cell.context).max()))
    score, scaled, masked, weight, _ = (float(row[position]) for row in cell.rows.values())
    row = cell.rows["weights"]
    divided = f"÷ √{len(cell.q)}" if cell.divisor != 1 else "not divided"
    lines = [
        _caption(f"q · what {query} looks for"),
        vector_bars(cell.q, pair, width),
        _caption(f"k · what {key} contains"),
        vector_bars(cell.k, pair, width),
        _caption("q × k · channel by channel"),
        vector_bars(product, float(abs(product).max()), width),
        _figure("Q·Kᵀ  their sum", f"{score:.4f}", width, stage == "scores"),
        _figure(divided, f"{scaled:.4f}", width, stage == "scaled"),
        _figure(
            "mask  " + ("it may be seen" if cell.allowed else "it may not be seen"),
            f"{masked:.4f}" if cell.allowed else "−∞",
            width,
            stage == "masked",
        ),
        _figure(
            f"softmax  row Σ {float(row.sum()):.2f} entropy {_entropy(row):.2f}",
            f"{weight:.4f}",
            width,
            stage == "weights",
        ),
        _caption(f"v · what {key} gives"),
        vector_bars(cell.v, given, width),
        _figure("×V  weight × v, added to the others:", "", width, stage == "given"),
        _caption(f"context of {query}"),
        vector_bars(cell.context, given, width),
        _caption(f"what each head adds to {query}"),
        *_head_bars(cell.contributions, width),
    ]
    return Content("\n").join(lines)


def _entropy(row: Floats) -> float:
    """Of a row of weights, in nats: 0 where it looks at one token."""
    return float(-sum(weight * math.log(weight) for weight in row.tolist() if weight > 0))


def _caption(words: str) -> Content:
    return Content.styled(words, "$secondary")


def _figure(name: str, figure: str, width: int, is_current: bool) -> Content:
    gap = max(1, width - len(name) - len(figure) - 2)
    mark = "▸ " if is_current else "  "
    return Content.styled(f"{mark}{name}{' ' * gap}{figure}", "bold $accent" if is_current else "")


def _head_bars(lengths: Floats, width: int) -> list[Content]:
    highest = float(lengths.max()) or 1.0
    room = max(4, width - 14)
    return [
        Content.styled(f"head {head:<3}", "$secondary")
        + Content.styled(bar(length / highest, room), "$primary")
        + Content.styled(f" {length:.2f}", "")
        for head, length in enumerate(lengths.tolist())
    ]
