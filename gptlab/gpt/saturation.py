"""Why scores are divided by √d: how much softmax leaves to learn, with the division and without.

A row of weights close to 0 and 1 hardly changes with the scores behind it: its entropy is near 0,
and so is the gradient that comes back through it.

Source: Vaswani et al. 2017, section 3.2.1, and its footnote 4.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from gptlab.gpt.trace import AttentionTrace, Trace, changed_model, trace, with_heads_cut


@dataclass(frozen=True, slots=True)
class Saturation:
    """How steep softmax is in one head."""

    is_scaled: bool
    entropies: tuple[float, ...]
    """(T,): of each row of weights, nats; 0 where it looks at one token."""
    slopes: tuple[float, ...]
    """(T,): of each row, the size of ∂weights/∂scores: the Frobenius norm of softmax's Jacobian
    by what softmax is given."""
    loss_gradient: float | None
    """Length of ∂loss/∂scores over all cells of the head, by what softmax is given; None where
    there is no loss."""

    @property
    def entropy(self) -> float:
        """Mean of the rows."""
        return sum(self.entropies) / len(self.entropies)

    @property
    def slope(self) -> float:
        """Mean of the rows."""
        return sum(self.slopes) / len(self.slopes)


def saturations(seen: Trace, layer: int) -> dict[bool, list[Saturation]]:
    """Of every head of a layer, with the division by √d (True) and without (False).

    The whole model is run both ways, its other changes as they are in `seen`.
    """
    found = {}
    for is_scaled in (True, False):
        changed = replace(seen.interventions, is_scaled=is_scaled)
        one = seen if changed == seen.interventions else trace(seen.model, seen.ids, changed)
        gradients = loss_gradients(one, layer)
        lengths = None if gradients is None else gradients.flatten(1).norm(dim=-1).tolist()
        found[is_scaled] = [
            saturation(
                one.layers[layer], head, is_scaled, None if lengths is None else lengths[head]
            )
            for head in range(len(one.layers[layer].q))
        ]
    return found


@torch.no_grad()
def saturation(
    layer: AttentionTrace, head: int, is_scaled: bool, loss_gradient: float | None = None
) -> Saturation:
    """Entropies and slopes of one head as it was traced."""
    weights = layer.weights(head)
    return Saturation(
        is_scaled=is_scaled,
        entropies=tuple(torch.special.entr(weights).sum(-1).tolist()),
        slopes=tuple(slopes(weights).tolist()),
        loss_gradient=loss_gradient,
    )


def slopes(weights: Tensor) -> Tensor:
    """(T,): the Frobenius norm of softmax's Jacobian, diag(p) - p pᵀ, for rows p of (T, T)."""
    squares = weights.square().sum(-1)
    cubes = weights.pow(3).sum(-1)
    # ‖diag(p) − ppᵀ‖² = Σp² − 2Σp³ + (Σp²)²; rounding may leave it just below 0.
    return (squares - 2 * cubes + squares.square()).clamp_min(0).sqrt()


def loss_gradients(seen: Trace, layer: int) -> Tensor | None:
    """∂loss/∂(what softmax is given) of every cell of a layer, (H, T, T), by automatic
    differentiation through the rest of the model; None of a single token, which has no loss."""
    if len(seen.ids) < 2:
        return None
    one = seen.layers[layer]
    model = changed_model(seen.model, seen.interventions, one.allowed, {})
    given = one.masked().detach().requires_grad_()

    def attend(q: Tensor, k: Tensor, v: Tensor, **_: object) -> Tensor:
        context = (given.softmax(-1) @ one.v)[None]
        return with_heads_cut(context, layer, seen.interventions)

    model.get_submodule(f"h.{layer}.attn").attend = attend  # type: ignore[assignment]
    with torch.enable_grad():
        logits = model(seen.ids)[0].float()
        loss = torch.nn.functional.cross_entropy(logits[:-1], seen.ids[1:])
        (gradient,) = torch.autograd.grad(loss, given)
    return gradient
