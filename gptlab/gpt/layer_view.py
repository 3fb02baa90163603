"""Inside one block of a traced text: what a norm does to each token, and where GELU bends.

Shapes: T tokens · C channels (n_embd)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
import torch.nn.functional as F
from torch import Tensor

from gptlab.gpt.model import Block
from gptlab.gpt.trace import Trace

Place = Literal["ln_1", "ln_2", "ln_f"]
"""The norm before attention, that before the feed-forward layer, and the last one."""
PLACES: tuple[Place, ...] = ("ln_1", "ln_2", "ln_f")

NEAR_ZERO = 0.1
"""A pre-activation that is no further from zero is in GELU's bend."""


@dataclass(frozen=True)
class NormView:
    """One norm on a text."""

    mean_before: Tensor
    """(T,)"""
    deviation_before: Tensor
    """(T,): square root of the variance over the C channels, not of a sample."""
    mean_normed: Tensor
    """(T,): once mean and deviation are taken out, before γ and β."""
    deviation_normed: Tensor
    """(T,)"""
    mean_after: Tensor
    """(T,): of what the norm gives."""
    deviation_after: Tensor
    """(T,)"""
    gamma: Tensor
    """(C,)"""
    beta: Tensor | None
    """(C,); None for a model without biases."""


def norm_view(seen: Trace, layer: int, place: Place) -> NormView:
    """What a norm was given and what it gave; `layer` has no meaning for the last norm."""
    one = seen.layers[layer]
    block = seen.model.h[layer]
    assert isinstance(block, Block)
    match place:
        case "ln_1":
            norm, before, after = block.ln_1, one.before, one.normed_before_attention
        case "ln_2":
            norm, before, after = block.ln_2, one.between, one.normed_before_feed_forward
        case "ln_f":
            norm, before, after = seen.model.ln_f, seen.layers[-1].after, seen.normed
    normed = F.layer_norm(before, before.shape[-1:], eps=norm.eps)
    return NormView(
        mean_before=before.mean(-1),
        deviation_before=_deviation(before),
        mean_normed=normed.mean(-1),
        deviation_normed=_deviation(normed),
        mean_after=after.mean(-1),
        deviation_after=_deviation(after),
        gamma=norm.weight.detach(),
        beta=None if norm.bias is None else norm.bias.detach(),
    )


def _deviation(values: Tensor) -> Tensor:
    return values.var(-1, unbiased=False).sqrt()


@dataclass(frozen=True)
class BendCurves:
    """GELU, its approximation and ReLU at the same places."""

    x: Tensor
    exact: Tensor
    """x Φ(x), Φ the normal distribution's. Source: Hendrycks and Gimpel 2016, arXiv 1606.08415."""
    tanh: Tensor
    """GPT-2's form: 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³)))."""
    relu: Tensor


def bend_curves(low: float, high: float, n_points: int) -> BendCurves:
    """The three curves from `low` to `high`."""
    x = torch.linspace(low, high, n_points, dtype=torch.float64)
    return BendCurves(x, F.gelu(x), F.gelu(x, approximate="tanh"), F.relu(x))


def largest_difference(low: float = -6.0, high: float = 6.0, n_points: int = 120_001) -> float:
    """How far the two forms of GELU are apart at most; beyond the bounds both are a line."""
    curves = bend_curves(low, high, n_points)
    return float((curves.exact - curves.tanh).abs().max())


@dataclass(frozen=True)
class BendShares:
    """Where pre-activations of one token lie, as shares of all of them."""

    below: float
    """Below zero and not near it: what GELU nearly lets go."""
    near: float
    """Within `NEAR_ZERO` of zero, in the bend."""
    above: float
    """Above zero and not near it: what passes nearly whole."""


def bend_shares(hidden: Tensor) -> BendShares:
    """Of the pre-activations (4C,) of a token."""
    below, above = hidden < -NEAR_ZERO, hidden > NEAR_ZERO
    near = ~(below | above)
    return BendShares(*(float(each.float().mean()) for each in (below, near, above)))
