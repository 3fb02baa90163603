"""One query and one key in numbers: how their score comes about, and what comes of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import set_cell_size
from textual.content import Content
from textual.widgets import Static

from gptlab.lab.head_numbers import CellView, HeadNumbers, Stage
from gptlab.text import visible
from gptlab.ui.numbers import bar

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from gptlab.gpt.saturation import Saturation

    Floats = npt.NDArray[np.float32]

_UP = " ▁▂▃▄▅▆▇█"
_LEAST_WIDTH = 16
_KEYS_SHOWN = 8
"""Keys of a row that are written out; of a longer row those with the largest weights."""
_LABEL = 10


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


@dataclass(frozen=True)
class _Shown:
    """A cell, and how much room there is for it."""

    numbers: HeadNumbers
    cell: CellView
    stage: Stage
    labels: tuple[str, ...]
    query: int
    key: int
    division: tuple[Saturation, Saturation] | None
    width: int

    @property
    def asks(self) -> str:
        return visible(self.labels[self.query])

    @property
    def answers(self) -> str:
        return visible(self.labels[self.key])

    def label(self, token: int) -> str:
        """A token in a fixed number of cells."""
        return set_cell_size(visible(self.labels[token]), _LABEL)


class AttentionCard(Static):
    """The cell under the cursor, from vectors to context; what the stage is about comes first."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__("", id=id, markup=False)
        self._shown: tuple[HeadNumbers, CellView, Stage, tuple[str, ...], int, int] | None = None
        self._division: tuple[Saturation, Saturation] | None = None

    def show_cell(
        self,
        numbers: HeadNumbers,
        cell: CellView,
        stage: Stage,
        labels: Sequence[str],
        cursor: tuple[int, int],
    ) -> None:
        """Show a cell, the one at `cursor`: query and key."""
        self._shown = (numbers, cell, stage, tuple(labels), *cursor)
        self._draw()

    def show_division(self, division: tuple[Saturation, Saturation] | None) -> None:
        """What the head is like with the division by √d and without, once that is known."""
        self._division = division
        self._draw()

    def on_resize(self) -> None:
        self._draw()

    def _draw(self) -> None:
        if self._shown is not None:
            width = max(_LEAST_WIDTH, self.content_size.width)
            shown = _Shown(*self._shown, self._division, width)
            sections = [_ladder, *_SECTIONS[shown.stage]]
            content = Content("\n").join(line for make in sections for line in make(shown))
            self.update(content)

    def say(self, words: str) -> None:
        """Show a sentence instead."""
        self._shown = None
        self.update(Content.styled(visible(words), "$secondary"))


def _ladder(shown: _Shown) -> list[Content]:
    """The cell's number at every stage; the one that is looked at stands out."""
    cell, key, width, stage = shown.cell, shown.key, shown.width, shown.stage
    row = cell.rows["weights"]
    divided = f"÷ √{len(cell.q)}" if cell.divisor != 1 else "not divided"
    figures: tuple[tuple[Stage, str, str], ...] = (
        ("scores", "Q·Kᵀ  their sum", f"{cell.rows['scores'][key]:.4f}"),
        ("scaled", divided, f"{cell.rows['scaled'][key]:.4f}"),
        (
            "masked",
            "mask  " + ("it may be seen" if cell.allowed else "it may not be seen"),
            f"{cell.rows['masked'][key]:.4f}" if cell.allowed else "−∞",
        ),
        (
            "weights",
            f"softmax  row's entropy {entropy(row):.2f}"
            if width > 36
            else f"softmax  entropy {entropy(row):.2f}",
            f"{row[key]:.4f}",
        ),
        ("dropped", "dropout  off", f"{cell.rows['dropped'][key]:.4f}"),
        ("given", "×V  weight × |v|", f"{cell.rows['given'][key]:.4f}"),
        ("joined", "heads  weight × |v·Wₒ|", f"{cell.rows['joined'][key]:.4f}"),
    )
    return [_figure(words, figure, width, name == stage) for name, words, figure in figures]


def _vectors(shown: _Shown) -> list[Content]:
    """Query, key, and their product channel by channel."""
    cell, width = shown.cell, shown.width
    product = cell.q * cell.k
    pair = max(float(abs(cell.q).max()), float(abs(cell.k).max()))
    return [
        _caption(f"q · what {shown.asks} looks for"),
        vector_bars(cell.q, pair, width),
        _caption(f"k · what {shown.answers} contains"),
        vector_bars(cell.k, pair, width),
        _caption(f"q × k · channel by channel, Σ {float(product.sum()):.4f}"),
        vector_bars(product, float(abs(product).max()), width),
    ]


def _division(shown: _Shown) -> list[Content]:
    """What the division by √d is for: entropies and gradients with it and without."""
    division, at = shown.division, shown.query
    if division is None or at >= len(division[0].entropies):
        return [_caption("measuring what the division is for …")]
    divided, undivided = division
    is_divided = shown.cell.divisor != 1
    marks = ("▸÷√d", "as it is") if is_divided else ("÷√d", "▸as it is")
    rows = [
        ("row's entropy", divided.entropies[at], undivided.entropies[at]),
        ("mean entropy", divided.entropy, undivided.entropy),
        ("row's slope", divided.slopes[at], undivided.slopes[at]),
        ("mean slope", divided.slope, undivided.slope),
    ]
    if divided.loss_gradient is not None and undivided.loss_gradient is not None:
        rows.append(("gradient", divided.loss_gradient, undivided.loss_gradient))
    return [
        _caption(f"{'':<14}{marks[0]:>9}{marks[1]:>9}"),
        *(
            Content(f"{name:<14}{_figures(one):>9}{_figures(other):>9}")
            for name, one, other in rows
        ),
        _caption(
            "slope |∂weights/∂scores|, gradient |∂loss/∂scores| of the head: near 0 little comes "
            "back, and little is learned."
        ),
    ]


def _figures(value: float) -> str:
    """A number of any size in nine cells."""
    return f"{value:.4f}" if value == 0 or abs(value) >= 1e-3 else f"{value:.1e}"


def _row(shown: _Shown) -> list[Content]:
    """The whole row: what softmax is given, and what it makes of it."""
    masked, weights = shown.cell.rows["masked"], shown.cell.rows["weights"]
    seen = [key for key, value in enumerate(masked.tolist()) if math.isfinite(value)]
    order = sorted(seen, key=lambda key: -weights[key])
    chosen = sorted({*order[:_KEYS_SHOWN], *({shown.key} & set(seen))})
    highest = float(masked[seen].max())
    total = sum(math.exp(float(masked[key]) - highest) for key in seen)
    has_room = shown.width >= _LABEL + 30
    room = max(1, shown.width - _LABEL - (27 if has_room else 17))
    raised_head = " e^(x−max)" if has_room else ""
    lines = [_caption("key".ljust(_LABEL) + f"  masked{raised_head}  weight")]
    for key in chosen:
        raised = f"{math.exp(float(masked[key]) - highest):10.4f}" if has_room else ""
        words = f"{shown.label(key)}{masked[key]:8.3f}{raised}{weights[key]:8.4f} "
        style = "bold $accent" if key == shown.key else ""
        lines.append(Content.styled(words + bar(float(weights[key]), room), style))
    left_out = len(seen) - len(chosen)
    more = f" · {left_out} weaker keys are not listed" if left_out else ""
    hidden = len(weights) - len(seen)
    masks = f" · {hidden} at −∞" if hidden else ""
    lines.append(_caption(f"Σ e^(x−max) {total:.4f}, Σ weights {weights.sum():.4f}{masks}{more}"))
    return lines


def _dropout(shown: _Shown) -> list[Content]:
    share = shown.numbers.dropout
    if share:
        words = (
            f"In training each weight was zeroed with probability {share:g}, and the others "
            f"divided by {1 - share:g}, so that no token learns to lean on a single other one. "
            "While one looks, or writes, dropout is off: nothing is drawn."
        )
    else:
        words = (
            "This model was trained without dropout (0), and while one looks it is off in any "
            "case: the weights go on as they are."
        )
    return [Content.styled(words, "$secondary")]


def _gathering(shown: _Shown) -> list[Content]:
    """The context vector as a sum of values, each times its weight."""
    cell, width = shown.cell, shown.width
    gathered = shown.numbers.gathered(shown.query, _KEYS_SHOWN)
    highest = max(float(abs(cell.v).max()), float(abs(cell.context).max()))
    strip = max(8, (width - _LABEL - 9) // 2)
    lines = [
        _caption(f"v · what {shown.answers} gives"),
        vector_bars(cell.v, highest, width),
        _caption("weight".ljust(_LABEL + 8) + "weight × v".ljust(strip + 1) + "sum so far"),
    ]
    for part in gathered.parts:
        name = f"{shown.label(part.key)}{part.weight:7.4f} "
        lines += _side_by_side(name, part.given, part.sum, highest, strip)
    if gathered.n_others:
        name = f"{f'{gathered.n_others} others':<{_LABEL + 8}}"
        lines += _side_by_side(name, gathered.others, gathered.context, highest, strip)
    lines += [_caption(f"= context of {shown.asks}"), vector_bars(cell.context, highest, width)]
    return lines


def _side_by_side(
    name: str, left: Floats, right: Floats, highest: float, width: int
) -> list[Content]:
    """Two vectors in two columns. What is wider than its column goes on below."""
    lines = []
    for begin in range(0, len(left), width):
        head = name if begin == 0 else " " * len(name)
        rows = (each[begin : begin + width] for each in (left, right))
        one, other = (vector_bars(each, highest, width) for each in rows)
        gap = " " * (width + 1 - len(left[begin : begin + width]))
        lines.append(Content(head) + one + Content(gap) + other)
    return lines


def _joining(shown: _Shown) -> list[Content]:
    """The heads' context vectors side by side, and what the projection makes of them."""
    import numpy as np

    joined, width = shown.numbers.joined(shown.query), shown.width
    highest = float(abs(joined.contexts).max())
    added = [float(each) for each in np.linalg.norm(joined.added, axis=-1)]
    n_heads, size = joined.contexts.shape
    lines = [_caption(f"{n_heads} heads, each a context of {size} numbers for {shown.asks}")]
    for head, context in enumerate(joined.contexts):
        lines.append(Content.styled(f"head {head}", "$secondary"))
        lines.append(vector_bars(context, highest, width))
    total = joined.added.sum(0) + joined.bias
    off = float(abs(total - joined.attended).max())
    lines += [
        _caption(f"side by side {n_heads * size} numbers, times Wₒ. Each head's part:"),
        *_head_bars(added, width),
        _caption(f"Σ parts + bias, |Σ| {float(np.linalg.norm(total)):.2f}, off by {off:.0e}:"),
        vector_bars(joined.attended, float(abs(joined.attended).max()), width),
    ]
    return lines


def entropy(row: Floats) -> float:
    """Of a row of weights, in nats: 0 where it looks at one token."""
    return abs(sum(float(weight * math.log(weight)) for weight in row.tolist() if weight > 0))


def _caption(words: str) -> Content:
    return Content.styled(words, "$secondary")


def _figure(name: str, figure: str, width: int, is_current: bool) -> Content:
    if len(name) + len(figure) + 3 > width:  # the stage's name is enough where there is no room
        name = name.partition("  ")[0]
    gap = max(1, width - len(name) - len(figure) - 2)
    mark = "▸ " if is_current else "  "
    return Content.styled(f"{mark}{name}{' ' * gap}{figure}", "bold $accent" if is_current else "")


def _head_bars(lengths: Sequence[float], width: int) -> list[Content]:
    highest = max(lengths) or 1.0
    room = max(4, width - 14)
    return [
        Content.styled(f"head {head:<3}", "$secondary")
        + Content.styled(bar(length / highest, room), "$primary")
        + Content.styled(f" {length:.2f}", "")
        for head, length in enumerate(lengths)
    ]


_Section = Callable[[_Shown], list[Content]]
_SECTIONS: dict[Stage, tuple[_Section, ...]] = {
    "scores": (_vectors,),
    "scaled": (_division, _vectors),
    "masked": (_row, _vectors),
    "weights": (_row, _vectors),
    "dropped": (_dropout, _row),
    "given": (_gathering,),
    "joined": (_joining,),
}
"""What stands below the ladder at each stage."""
