"""How many tokens a second a model is trained on here: a few steps on tokens drawn at random."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from gptlab.gpt.config import TrainConfig
from gptlab.gpt.data.token_file import TokenFile
from gptlab.gpt.data.windows import TextWindows
from gptlab.gpt.model import GPT
from gptlab.gpt.trainer import measure_step_seconds

_TOKENS_A_STEP = 2048
"""About: long texts come one at a time, so that a large model is not waited for too long."""
_LARGEST_BATCH = 8


def training_rate(model: GPT) -> float:
    """Tokens a second of a training of this model, with the machine's own device and precision.

    The model itself learns nothing: a copy takes the steps. Which tokens it reads makes no
    difference to how long they take.
    """
    config = model.config
    batch_size = max(1, min(_LARGEST_BATCH, _TOKENS_A_STEP // config.context_length))
    n_tokens = batch_size * (config.context_length + 1) + 1
    drawn = np.random.default_rng(0).integers(0, config.vocab_size, n_tokens, np.uint32)
    tokens = TokenFile(Path("random"), drawn)
    data = TextWindows(tokens, tokens, context_length=config.context_length, seed=0)
    train = TrainConfig(batch_size=batch_size)
    return batch_size * config.context_length / measure_step_seconds(model, data, train)
