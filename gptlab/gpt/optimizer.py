"""The optimizer: which parameters decay, and how."""

from __future__ import annotations

import torch
from torch import nn

from gptlab.gpt.config import TrainConfig


def parameter_groups(model: nn.Module, weight_decay: float) -> list[dict[str, object]]:
    """The parameters that learn, in two groups: matrices decay, biases and norms don't."""
    learning = [each for each in model.parameters() if each.requires_grad]
    return [
        {"params": [each for each in learning if each.dim() >= 2], "weight_decay": weight_decay},
        {"params": [each for each in learning if each.dim() < 2], "weight_decay": 0.0},
    ]


def make_optimizer(model: nn.Module, config: TrainConfig) -> torch.optim.AdamW:
    """AdamW with decoupled decay (Loshchilov and Hutter 2019, arXiv 1711.05101), fused."""
    return torch.optim.AdamW(
        parameter_groups(model, config.weight_decay),
        lr=config.learning_rate,
        betas=(config.beta1, config.beta2),
        fused=True,
    )
