"""A checkpoint as the commands use it: found, loaded, put on a device."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from gptlab.gpt.config import DeviceName, PrecisionName, TrainConfig
from gptlab.gpt.config_fields import config_fields
from gptlab.gpt.instructions import trained_with

if TYPE_CHECKING:
    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers.base import Tokenizer

MACHINE_SETTINGS = tuple(
    field for field in config_fields(TrainConfig) if field.name in ("device", "precision")
)
"""Where and how exactly it computes: the same options for every command that loads a model."""


@dataclass(frozen=True)
class Opened:
    """A tokenizer, and how the model that goes with it is to compute."""

    tokenizer: Tokenizer
    device: str
    precision: PrecisionName
    """`bf16` where it was asked for; `auto` is the weights' own fp32, as in the lab's panes:
    bf16 is faster for the large batches of a training, not for one token at a time."""

    @property
    def own_precision(self) -> Literal["fp32", "bf16"]:
        """The number format of the matrix products."""
        return "bf16" if self.precision == "bf16" else "fp32"

    def computing(self) -> AbstractContextManager[object]:
        """What the model computes inside is computed in `precision`."""
        from gptlab.gpt.device import autocast

        return autocast(self.device, self.own_precision)


@dataclass(frozen=True, kw_only=True)
class OpenedCheckpoint(Opened):
    """A language model that is ready to compute, and its tokenizer."""

    model: GPT
    task: str = "pretrain"
    """What it was trained for last: `pretrain` or `instruct`."""
    template: str = "none"
    """What stood around the instructions that it was trained with."""


@dataclass(frozen=True, kw_only=True)
class OpenedClassifier(Opened):
    """A classifier that is ready to compute, and its tokenizer."""

    model: Classifier


def open_checkpoint(
    reference: str, runs_dir: Path, device: DeviceName, precision: PrecisionName
) -> OpenedCheckpoint:
    """Load the language model that a reference names, checked and ready.

    Raises:
        CheckpointError: there is none, it is a classifier, or it is damaged or not to be
            understood.
        TokenizerError: it has no tokenizer that can be used.
        ConfigError: the device is not there.
    """
    from gptlab.lab.references import describe_checkpoint, resolve_checkpoint

    path = resolve_checkpoint(reference, runs_dir)  # a wrong name is told before torch is there

    from gptlab.gpt import checkpoint
    from gptlab.gpt.device import choose_device

    loaded = checkpoint.load(path, device=choose_device(device))
    return OpenedCheckpoint(
        model=loaded.language_model,
        tokenizer=loaded.require_tokenizer(),
        device=loaded.model.device.type,
        precision=precision,
        task=describe_checkpoint(path).task,
        template=trained_with(loaded.metadata).name,
    )


def open_classifier(
    reference: str, runs_dir: Path, device: DeviceName, precision: PrecisionName
) -> OpenedClassifier:
    """Load the classifier that a reference names, as `open_checkpoint` does.

    Raises:
        CheckpointError: there is none, it is a language model, or it is damaged.
        TokenizerError: it has no tokenizer that can be used.
        ConfigError: the device is not there.
    """
    from gptlab.lab.references import resolve_checkpoint

    path = resolve_checkpoint(reference, runs_dir)

    from gptlab.gpt import checkpoint
    from gptlab.gpt.device import choose_device

    loaded = checkpoint.load(path, device=choose_device(device))
    return OpenedClassifier(
        model=loaded.classifier,
        tokenizer=loaded.require_tokenizer(),
        device=loaded.model.device.type,
        precision=precision,
    )


def open_transformer(
    reference: str, runs_dir: Path, device: DeviceName, precision: PrecisionName
) -> OpenedCheckpoint:
    """Load the transformer of a checkpoint, as `open_checkpoint` does; of a classifier it is the
    one below the head.

    Raises:
        CheckpointError: there is none, or it is damaged.
        TokenizerError: it has no tokenizer that can be used.
        ConfigError: the device is not there.
    """
    if not is_classifier(reference, runs_dir):
        return open_checkpoint(reference, runs_dir, device, precision)
    opened = open_classifier(reference, runs_dir, device, precision)
    return OpenedCheckpoint(
        model=opened.model.transformer,
        tokenizer=opened.tokenizer,
        device=opened.device,
        precision=precision,
        task="classify",
    )


def is_classifier(reference: str, runs_dir: Path) -> bool:
    """Whether a reference names a classifier; reads its `config.json` only.

    Raises:
        CheckpointError: there is none, or it is damaged.
    """
    from gptlab.lab.references import describe_checkpoint, resolve_checkpoint

    return describe_checkpoint(resolve_checkpoint(reference, runs_dir)).is_classifier
