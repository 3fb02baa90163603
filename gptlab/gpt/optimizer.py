"""The optimizer: which parameters decay, and the learning rate as a function of the step."""

from __future__ import annotations

import math

import torch
from torch import nn

from gptlab.gpt.config import TrainConfig


def learning_rate_at(step: int, config: TrainConfig) -> float:
    """The learning rate for optimizer step `step`, counting from 0.

    Rises linearly over `config.warmup` steps, then falls along half a cosine to
    `config.lowest_learning_rate` at the last step. Step 0 is already above zero, so the first
    batch is not wasted.

    Source: Loshchilov and Hutter 2017, arXiv 1608.03983, without restarts.
    """
    if step < config.warmup:
        return config.learning_rate * (step + 1) / config.warmup
    way = (step - config.warmup) / max(1, config.steps - 1 - config.warmup)
    height = 0.5 * (1.0 + math.cos(math.pi * min(1.0, way)))
    lowest = config.lowest_learning_rate
    return lowest + (config.learning_rate - lowest) * height


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
