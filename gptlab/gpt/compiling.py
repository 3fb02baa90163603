"""The loss, compiled where that is asked for."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from gptlab.errors import ConfigError
from gptlab.gpt.classifier import Classifier
from gptlab.gpt.config import TrainConfig
from gptlab.gpt.model import GPT

Loss = Callable[[Tensor, Tensor], Tensor]


def loss_of(model: GPT | Classifier, config: TrainConfig) -> Loss:
    """`model.loss` as the training computes it: compiled at its first call with `config.compile`.

    Calling it raises:
        ConfigError: torch can't compile it here.
    """
    if not config.compile:
        return model.loss
    from torch._dynamo.exc import TorchDynamoException

    fast: Loss = torch.compile(model.loss)

    def loss(ids: Tensor, targets: Tensor) -> Tensor:
        try:
            return fast(ids, targets)
        except TorchDynamoException as error:
            reason = str(error).strip().splitlines()[0]
            raise ConfigError(
                f"compile=True: torch can't compile the model here ({reason})",
                "train without --compile; on a cpu it takes a C++ compiler",
            ) from error

    return loss
