"""The learning rate as a function of the step; free of torch, so that a form can draw it."""

from __future__ import annotations

import math

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
