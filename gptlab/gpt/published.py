"""Attention worked through in print: six words of three numbers, small enough to check by hand.

Source of inputs, seeds and figures: Raschka 2024, "Build a Large Language Model (From Scratch)",
chapter 3 (sections 3.3 to 3.6).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import torch
from torch import Tensor

from gptlab.gpt.interventions import Mask
from gptlab.gpt.trace import AttentionTrace, Stage, allowed_keys

Example = Literal["simplified", "weighted", "causal", "heads"]
WORDS = ("Your", "journey", "starts", "with", "one", "step")
INPUTS = (
    (0.43, 0.15, 0.89),
    (0.55, 0.87, 0.66),
    (0.57, 0.85, 0.64),
    (0.22, 0.58, 0.33),
    (0.77, 0.25, 0.10),
    (0.05, 0.80, 0.55),
)
"""(6, 3): what stands for each word."""


@dataclass(frozen=True)
class Printed:
    """A row of figures as the book has it, to four decimals."""

    token: int
    stage: Stage | Literal["context"]
    """`context` is what the layer gives the token."""
    figures: tuple[float, ...]


PRINTED: dict[Example, tuple[Printed, ...]] = {
    "simplified": (
        Printed(1, "scores", (0.9544, 1.4950, 1.4754, 0.8434, 0.7070, 1.0865)),
        Printed(1, "weights", (0.1385, 0.2379, 0.2333, 0.1240, 0.1082, 0.1581)),
        Printed(1, "context", (0.4419, 0.6515, 0.5683)),
    ),
    "weighted": (
        Printed(1, "scores", (1.2705, 1.8524, 1.8111, 1.0795, 0.5577, 1.5440)),
        Printed(1, "weights", (0.1500, 0.2264, 0.2199, 0.1311, 0.0906, 0.1820)),
        Printed(1, "context", (0.3061, 0.8210)),
    ),
    "causal": (
        Printed(5, "scores", (0.3408, 0.1270, 0.1290, 0.0198, 0.1290, 0.0078)),
        Printed(1, "weights", (0.5517, 0.4483)),
        Printed(2, "weights", (0.3800, 0.3097, 0.3103)),
        Printed(3, "weights", (0.2758, 0.2460, 0.2462, 0.2319)),
        Printed(4, "weights", (0.2175, 0.1983, 0.1984, 0.1888, 0.1971)),
        Printed(5, "weights", (0.1935, 0.1663, 0.1666, 0.1542, 0.1666, 0.1529)),
    ),
    "heads": (
        Printed(0, "context", (0.3190, 0.4858)),
        Printed(5, "context", (0.2575, 0.4028)),
    ),
}


@torch.no_grad()
def published(example: Example, *, is_scaled: bool = True) -> AttentionTrace:
    """One of the book's examples, computed.

    `simplified` compares the inputs themselves and divides by nothing; `weighted` has weights for
    queries, keys and values; `causal` hides the future; `heads` has two heads and a projection.
    Without `is_scaled` scores are not divided by √d.
    """
    inputs = torch.tensor(INPUTS)
    match example:
        case "simplified":
            return _attend((inputs, inputs, inputs), n_heads=1, is_causal=False, is_scaled=False)
        case "weighted":
            draw = torch.Generator().manual_seed(123)
            made = [inputs @ torch.rand(3, 2, generator=draw) for _ in range(3)]
            return _attend(made, n_heads=1, is_causal=False, is_scaled=is_scaled)
        case "causal":
            draw = torch.Generator().manual_seed(789)
            made = [inputs @ _linear(2, 3, draw).T for _ in range(3)]
            return _attend(made, n_heads=1, is_causal=True, is_scaled=is_scaled)
    draw = torch.Generator().manual_seed(123)
    made = [inputs @ _linear(2, 3, draw).T for _ in range(3)]
    projection = _linear(2, 2, draw)
    bias = torch.empty(2).uniform_(-(2**-0.5), 2**-0.5, generator=draw)
    seen = _attend(made, n_heads=2, is_causal=True, is_scaled=is_scaled, projection=projection)
    return replace(seen, attended=seen.attended + bias)


def _linear(n_out: int, n_in: int, draw: torch.Generator) -> Tensor:
    """Weights (n_out, n_in) as `torch.nn.Linear` draws them, from a generator of their own."""
    bound = n_in**-0.5
    return torch.empty(n_out, n_in).uniform_(-bound, bound, generator=draw)


def _attend(
    qkv: tuple[Tensor, Tensor, Tensor] | list[Tensor],
    *,
    n_heads: int,
    is_causal: bool,
    is_scaled: bool,
    projection: Tensor | None = None,
) -> AttentionTrace:
    """Attention of queries, keys and values (T, H·D) each; without a projection the joined heads
    are the answer."""
    T, width = qkv[0].shape
    q, k, v = (each.reshape(T, n_heads, -1).transpose(0, 1) for each in qkv)  # (H, T, D)
    if projection is None:
        projection = torch.eye(width)
    seen = AttentionTrace(
        q=q,
        k=k,
        v=v,
        context=v,
        attended=qkv[2],
        allowed=allowed_keys(Mask("causal" if is_causal else "none"), T),
        divisor=q.shape[-1] ** 0.5 if is_scaled else 1.0,
        projection=projection,
    )
    context = seen.weights() @ v
    joined = context.transpose(0, 1).reshape(T, width)
    return replace(seen, context=context, attended=joined @ projection.T)


def furthest_off(seen: AttentionTrace, printed: Printed) -> float:
    """The largest difference between a computed row and the figures in print."""
    if printed.stage == "context":
        row = seen.attended[printed.token]
    else:
        row = seen.stage(printed.stage)[0, printed.token]
    figures = torch.tensor(printed.figures)
    return float((row[: len(figures)] - figures).abs().max())
