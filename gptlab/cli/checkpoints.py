"""A checkpoint as the commands use it: found, loaded, put on a device."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gptlab.gpt.config import DeviceName, PrecisionName, TrainConfig
from gptlab.gpt.config_fields import config_fields

if TYPE_CHECKING:
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers.base import Tokenizer

MACHINE_SETTINGS = tuple(
    field for field in config_fields(TrainConfig) if field.name in ("device", "precision")
)
"""Where and how exactly it computes: the same options for every command that loads a model."""


@dataclass(frozen=True)
class OpenedCheckpoint:
    """A model that is ready to compute, and its tokenizer."""

    model: GPT
    tokenizer: Tokenizer
    precision: PrecisionName
    """`bf16` where it was asked for; `auto` is the weights' own fp32, as in the lab's panes:
    bf16 is faster for the large batches of a training, not for one token at a time."""
    task: str = "pretrain"
    """What it was trained for last: `pretrain` or `instruct`."""

    def computing(self) -> AbstractContextManager[object]:
        """What the model computes inside is computed in `precision`."""
        from gptlab.gpt.device import autocast

        precision = "bf16" if self.precision == "bf16" else "fp32"
        return autocast(self.model.device.type, precision)


def open_checkpoint(
    reference: str, runs_dir: Path, device: DeviceName, precision: PrecisionName
) -> OpenedCheckpoint:
    """Load the checkpoint that a reference names, checked and ready.

    Raises:
        CheckpointError: there is none, or it is damaged or not to be understood.
        TokenizerError: it has no tokenizer that can be used.
        ConfigError: the device is not there.
    """
    from gptlab.lab.references import describe_checkpoint, resolve_checkpoint

    path = resolve_checkpoint(reference, runs_dir)  # a wrong name is told before torch is there

    from gptlab.gpt import checkpoint
    from gptlab.gpt.device import choose_device

    loaded = checkpoint.load(path, device=choose_device(device))
    model, tokenizer = loaded.language_model, loaded.require_tokenizer()
    return OpenedCheckpoint(model, tokenizer, precision, describe_checkpoint(path).task)
