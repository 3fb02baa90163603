"""How much of the loss's gradient reaches each layer, with shortcuts and without.

A block adds what it found to the stream, so that the gradient has a way past it. Without these
additions it must pass through every block in turn, and what each takes away is gone.

Source: He et al. 2015, "Deep Residual Learning for Image Recognition".
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.func import functional_call

from gptlab.errors import DataError, LabError
from gptlab.gpt.model import GPT, Block
from gptlab.gpt.trace import twin


@dataclass(frozen=True)
class GradientFlow:
    """Mean absolute gradient of the matrices of each layer, from the first to the last."""

    names: tuple[str, ...]
    sizes: tuple[float, ...]
    loss: float
    has_shortcuts: bool


def gradient_flow(model: GPT, ids: Tensor, *, has_shortcuts: bool) -> GradientFlow:
    """The gradient of the next-token loss of a text (T,), with the blocks' additions or without.

    The model's weights are shared and its own gradients untouched. Dropout is off.

    Raises:
        DataError: a single token predicts nothing.
        LabError: the gradient is not a number.
    """
    if len(ids) < 2:
        raise DataError("a single token has no next one to predict", "give a longer text")
    net = _Stream(twin(model).eval(), has_shortcuts)
    # Leaves of their own over the same memory: gradients of the model's would be its training's.
    leaves = {name: each.detach().requires_grad_() for name, each in net.named_parameters()}
    with torch.enable_grad():
        logits = functional_call(net, leaves, (ids[None, :-1],))
        loss = F.cross_entropy(logits[0].float(), ids[1:])
        matrices = {name: each for name, each in leaves.items() if each.dim() == 2}
        found = torch.autograd.grad(loss, list(matrices.values()))
    by_name = dict(zip(matrices, found, strict=True))
    groups = {"embeddings": [by_name["gpt.wte.weight"], by_name["gpt.wpe.weight"]]}
    for layer in range(model.config.n_layer):
        begin = f"gpt.h.{layer}."
        groups[f"block {layer}"] = [each for n, each in by_name.items() if n.startswith(begin)]
    sizes = tuple(_mean_size(each) for each in groups.values())
    if not all(map(math.isfinite, sizes)):
        raise LabError("the gradient is not a number", "use another checkpoint")
    return GradientFlow(tuple(groups), sizes, float(loss.detach()), has_shortcuts)


class _Stream(nn.Module):
    """A model's forward pass with the additions of its blocks, or without."""

    def __init__(self, gpt: GPT, has_shortcuts: bool) -> None:
        super().__init__()
        self.gpt = gpt
        self.has_shortcuts = has_shortcuts

    def forward(self, ids: Tensor) -> Tensor:
        gpt = self.gpt
        if self.has_shortcuts:
            made: Tensor = gpt(ids)
            return made
        x = gpt.wte(ids) + gpt.wpe(torch.arange(ids.shape[1], device=ids.device))
        for block in gpt.h:
            assert isinstance(block, Block)
            x = block.attn(block.ln_1(x))
            x = block.mlp(block.ln_2(x))
        return gpt.logits_of(gpt.ln_f(x))


def _mean_size(gradients: Sequence[Tensor]) -> float:
    """Mean of the absolute values of all numbers together."""
    total = sum(float(each.abs().sum(dtype=torch.float64)) for each in gradients)
    return total / sum(each.numel() for each in gradients)


PUBLISHED_SIZES = (3, 3, 3, 3, 3, 1)
"""Widths of the published little net."""
PUBLISHED_SEED = 123


def published_flow(*, has_shortcuts: bool) -> GradientFlow:
    """Five layers of a matrix and GELU on three numbers, a target of zero, and the mean absolute
    gradient of each layer's matrix.

    Source: Raschka 2024, "Build a Large Language Model (From Scratch)", section 4.4.
    """
    # What `nn.Linear` draws after `torch.manual_seed`, from a generator of its own.
    draw = torch.Generator().manual_seed(PUBLISHED_SEED)
    layers: list[tuple[Tensor, Tensor]] = []
    for n_in, n_out in pairwise(PUBLISHED_SIZES):
        bound = 1 / math.sqrt(n_in)
        weight = torch.empty(n_out, n_in).uniform_(-bound, bound, generator=draw)
        bias = torch.empty(n_out).uniform_(-bound, bound, generator=draw)
        layers.append((weight.requires_grad_(), bias))
    x = torch.tensor([[1.0, 0.0, -1.0]])
    with torch.enable_grad():
        for weight, bias in layers:
            made = F.gelu(F.linear(x, weight, bias), approximate="tanh")
            x = x + made if has_shortcuts and made.shape == x.shape else made
        loss = x.square().mean()
        found = torch.autograd.grad(loss, [weight for weight, _ in layers])
    names = tuple(f"layer {number}" for number in range(len(layers)))
    sizes = tuple(_mean_size([each]) for each in found)
    return GradientFlow(names, sizes, float(loss.detach()), has_shortcuts)
