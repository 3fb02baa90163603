"""Muon with matrices of one shape side by side, as they stand in a model of equal blocks.

`torch.optim.Muon` makes one matrix orthogonal after the other, and products of small matrices keep
one core busy at best. Stacked, they take half the time, and the numbers are the same.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

STACKED_NUMBERS = 1 << 23
"""At most so many numbers are stacked, or one matrix: a large model needs no stacking."""


class Muon(torch.optim.Muon):
    """The torch optimizer of that name, faster; its state is the same.

    Whatever `adjust_lr_fn` says, the learning rate is scaled by 0.2 · √(the longer side), so that
    AdamW's suits it.

    Sources: Jordan et al. 2024, "Muon: An optimizer for hidden layers in neural networks"; Liu et
    al. 2025, arXiv 2502.16982, section 2.2, for the scale.
    """

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Move every matrix that has a gradient by its momentum made orthogonal."""
        for group in self.param_groups:
            directions = []
            matrices = [each for each in group["params"] if each.grad is not None]
            for matrix in matrices:
                momentum = self._momentum(matrix)
                momentum.lerp_(matrix.grad, 1 - group["momentum"])
                directions.append(matrix.grad.lerp(momentum, group["momentum"]))  # Nesterov's
            for places in stacks(directions):
                moves = orthogonal(
                    torch.stack([directions[place] for place in places]),
                    group["ns_coefficients"],
                    group["ns_steps"],
                    group["eps"],
                )
                for place, move in zip(places, moves, strict=True):
                    matrix = matrices[place]
                    matrix.mul_(1 - group["lr"] * group["weight_decay"])
                    matrix.add_(move, alpha=-0.2 * math.sqrt(max(move.shape)) * group["lr"])

    def _momentum(self, matrix: Tensor) -> Tensor:
        state = self.state[matrix]
        if "momentum_buffer" not in state:
            state["momentum_buffer"] = torch.zeros_like(matrix)
        kept: Tensor = state["momentum_buffer"]
        return kept


def orthogonal(
    stack: Tensor, coefficients: tuple[float, float, float], n_steps: int, eps: float
) -> Tensor:
    """U Vᵀ, nearly, of each matrix U S Vᵀ of a stack (N, rows, columns), in bfloat16.

    Source: Jordan et al. 2024, for the quintic Newton-Schulz iteration.
    """
    a, b, c = coefficients
    is_tall = stack.shape[1] > stack.shape[2]
    x = stack.bfloat16()
    x = x.mT if is_tall else x
    lengths = torch.stack([each.norm() for each in x])
    x = x / lengths.clamp(min=eps)[:, None, None]
    for _ in range(n_steps):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.mT if is_tall else x


def stacks(matrices: Sequence[Tensor]) -> Iterator[list[int]]:
    """The places of matrices of the same shape, a stack at a time."""
    by_shape: dict[torch.Size, list[int]] = {}
    for place, matrix in enumerate(matrices):
        by_shape.setdefault(matrix.shape, []).append(place)
    for shape, places in by_shape.items():
        most = max(1, STACKED_NUMBERS // shape.numel())
        for first in range(0, len(places), most):
            yield places[first : first + most]
