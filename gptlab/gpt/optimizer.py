"""The optimizer: which parameters decay, and how each of them moves."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from gptlab.gpt.config import TrainConfig
from gptlab.gpt.muon import Muon

MUON_MOMENTUM = 0.95
"""How much of the running mean of gradients Muon keeps each step."""


class Optimizers:
    """One or two optimizers as one; each parameter belongs to one of them."""

    def __init__(self, *members: torch.optim.Optimizer) -> None:
        self._members = members
        self._of = {
            parameter: member
            for member in members
            for group in member.param_groups
            for parameter in group["params"]
        }

    @property
    def param_groups(self) -> list[dict[str, Any]]:
        """The groups of all; what is set in them is kept."""
        return [group for member in self._members for group in member.param_groups]

    def state_of(self, parameter: Tensor) -> dict[str, Tensor]:
        """What is kept of one parameter between steps; what is set in it is kept."""
        kept: dict[str, Tensor] = self._of[parameter].state[parameter]
        return kept

    def zero_grad(self) -> None:
        """Forget all gradients."""
        for member in self._members:
            member.zero_grad(set_to_none=True)

    def step(self) -> None:
        """Move every parameter that has a gradient."""
        for member in self._members:
            member.step()


def parameter_groups(
    model: nn.Module, weight_decay: float, left_out: frozenset[Tensor] = frozenset()
) -> list[dict[str, Any]]:
    """The parameters that learn, in two groups: matrices decay, biases and norms don't."""
    learning = [each for each in model.parameters() if each.requires_grad and each not in left_out]
    return [
        {"params": [each for each in learning if each.dim() >= 2], "weight_decay": weight_decay},
        {"params": [each for each in learning if each.dim() < 2], "weight_decay": 0.0},
    ]


def block_matrices(model: nn.Module) -> list[Tensor]:
    """The matrices inside the blocks that learn; embeddings and heads are none of them."""
    return [
        each
        for name, each in model.named_parameters()
        if each.requires_grad and each.dim() == 2 and ".h." in f".{name}"
    ]


def make_optimizer(model: nn.Module, config: TrainConfig) -> Optimizers:
    """`config.optimizer` for the parameters of a model that learn.

    `adamw` is AdamW with decoupled decay, fused. `muon` moves the matrices of the blocks by their
    momentum made orthogonal, scaled so that AdamW's learning rate and decay suit it, and the rest
    by AdamW: at lab sizes it takes half the steps to the same loss.

    Sources: Loshchilov and Hutter 2019, arXiv 1711.05101; Jordan et al. 2024, "Muon: An optimizer
    for hidden layers in neural networks"; Liu et al. 2025, arXiv 2502.16982, for the scale.
    """
    matrices = block_matrices(model) if config.optimizer == "muon" else []
    rest = torch.optim.AdamW(
        parameter_groups(model, config.weight_decay, frozenset(matrices)),
        lr=config.learning_rate,
        betas=(config.beta1, config.beta2),
        fused=True,
    )
    if not matrices:
        return Optimizers(rest)
    muon = Muon(
        matrices,
        lr=config.learning_rate,
        weight_decay=config.weight_decay,
        momentum=MUON_MOMENTUM,
        adjust_lr_fn="match_rms_adamw",
    )
    return Optimizers(muon, rest)
