"""What is to be trained: the request, and what comes of it before anything is read or computed.

Free of torch and quick: a form asks for a plan at every key, and shows what is refused and why.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from gptlab.errors import UsageError
from gptlab.gpt.classifier_config import ClassifierConfig
from gptlab.gpt.config import DEFAULT_PRESET, GPTConfig, TrainConfig, preset
from gptlab.gpt.read_options import ReadOptions
from gptlab.gpt.tokenizers import AUTO, AUTO_VOCAB_SIZE, names_a_folder
from gptlab.lab.memory import TRAINING_BYTES_PER_PARAMETER

STORIES = "stories"
"""The encoding that is packaged with the bundled data."""

KNOWN_VOCABULARIES = {"gpt2": 50257, "byte": 257, STORIES: 4096, AUTO: AUTO_VOCAB_SIZE}
"""Sizes that can be told before an encoding is loaded."""


@dataclass(frozen=True, kw_only=True)
class TrainRequest:
    """A training that somebody asks for: by the form, the command or `gptlab.train`."""

    name: str | None = None
    """The run's name; None makes one, such as `stories-sprout-1`."""
    data: tuple[Path, ...] = ()
    """Text files and folders of them; none is the preset's bundled texts."""
    reading: ReadOptions = field(default_factory=ReadOptions)
    """How these are read."""
    preset: str = DEFAULT_PRESET
    """Where all that is not given comes from: the model, the training and the encoding."""
    encoding: str | None = None
    """A name or a folder that `load_tokenizer` takes, or `auto`: a byte-level BPE trained on the
    data. None is the preset's on bundled data, `gpt2` for GPT-2's presets, else `auto`."""
    model: Mapping[str, Any] = field(default_factory=dict)
    """Fields of `GPTConfig` that differ from the preset's; `vocab_size` comes from the encoding."""
    train: Mapping[str, Any] = field(default_factory=dict)
    """Fields of `TrainConfig` that differ from the preset's."""
    tokens: int | None = None
    """Train on so many tokens; becomes steps."""
    minutes: float | None = None
    """Train for so long; becomes steps by a rate that is measured when the run begins."""


@dataclass(frozen=True, kw_only=True)
class FinetuneRequest:
    """A finetuning that somebody asks for: by a pane or the command."""

    task: str
    """A name in `gptlab.lab.finetuning.TASKS`: `classify` or `instruct`."""
    base: str
    """The checkpoint to begin with, as `resolve_checkpoint` takes it."""
    name: str | None = None
    """The run's name; None makes one, such as `classify-storyteller-1`."""
    data: tuple[Path, ...] = ()
    """Files of the task's kind; none is its bundled data."""
    test_data: tuple[Path, ...] = ()
    """Files that are only for the final test; none takes the test from `data`."""
    context_length: int | None = None
    """Longest text, in tokens; None is the base's context."""
    dropout: float | None = None
    """Dropout while training; None is the base's."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """Fields of the task's own options that differ from their defaults."""
    train: Mapping[str, Any] = field(default_factory=dict)
    """Fields of `TrainConfig` that differ from the task's."""
    tokens: int | None = None
    """Train on so many tokens; becomes steps when the data is read."""
    minutes: float | None = None
    """Train for so long; becomes steps by a rate that is measured when the run begins."""


@dataclass(frozen=True, kw_only=True)
class FinetunePlan:
    """A request with every default filled in, and nothing in it contradictory."""

    task: str
    base: str
    """The reference that was asked for."""
    folder: Path
    """Where the base lies."""
    data: tuple[Path, ...]
    test_data: tuple[Path, ...]
    is_bundled: bool
    """Whether the data is the task's bundled data."""
    model: GPTConfig
    """The base's shape, with the dropout that was asked for."""
    head: ClassifierConfig | None
    """The base's head, where it is a classifier."""
    context_length: int
    """Longest text, in tokens."""
    options: Any
    """The task's own options, a frozen dataclass."""
    train: TrainConfig
    tokens: int | None = None
    minutes: float | None = None


@dataclass(frozen=True, kw_only=True)
class ResumeRequest:
    """A run to go on with. All but its end is as recorded."""

    run: str
    steps: int | None = None
    """A new end, in steps of the run's life."""
    tokens: int | None = None
    """A new end, in tokens of the run's life."""
    minutes: float | None = None
    """A new end, so many minutes from now; becomes steps by a measured rate."""


@dataclass(frozen=True, kw_only=True)
class TrainPlan:
    """A request with every default filled in, and nothing in it contradictory."""

    request: TrainRequest
    data: tuple[Path, ...]
    is_bundled: bool
    """Whether the data is the preset's bundled texts."""
    encoding: str
    model: GPTConfig
    """`vocab_size` is the preset's where the encoding's can't be told before it is loaded."""
    train: TrainConfig
    is_vocabulary_known: bool
    """Whether `model.vocab_size` is certain."""

    @property
    def tokens_per_step(self) -> int:
        return self.train.batch_size * self.train.grad_accum * self.model.context_length

    @property
    def training_bytes(self) -> int:
        """Memory that the training takes for certain; activations come on top."""
        return TRAINING_BYTES_PER_PARAMETER * self.model.n_parameters


def plan_training(request: TrainRequest) -> TrainPlan:
    """What a request comes to. Looks at the data's names but reads none of it.

    Raises:
        UsageError: an unknown preset or field, or two ends at once.
        ConfigError: settings that contradict each other.
    """
    chosen = preset(request.preset)
    encoding = _encoding(request)
    size = KNOWN_VOCABULARIES.get(encoding)
    refuse_unknown_fields(request.model, GPTConfig)
    refuse_unknown_fields(request.train, TrainConfig)
    check_end(request.train.get("steps"), request.tokens, request.minutes)
    model = replace(chosen.model, **dict(request.model))
    if size is not None:
        model = replace(model, vocab_size=size)
    train = replace(chosen.train, **dict(request.train))
    if request.tokens is not None:
        per_step = train.batch_size * train.grad_accum * model.context_length
        train = replace(train, steps=steps_for_tokens(request.tokens, per_step))
    return TrainPlan(
        request=request,
        data=tuple(path.expanduser().absolute() for path in request.data)
        or bundled_texts(request.preset),
        is_bundled=not request.data,
        encoding=encoding,
        model=model,
        train=train,
        is_vocabulary_known=size is not None,
    )


def bundled_texts(preset_name: str) -> tuple[Path, ...]:
    """The bundled files that a preset learns from, each as often as it is to be read.

    Raises:
        UsageError: no such preset.
    """
    from gptlab.gpt.data import DATASETS

    return tuple(path for name in preset(preset_name).texts for path in DATASETS[name].paths())


def bundled_stories() -> tuple[Path, ...]:
    """The files of the bundled stories."""
    from gptlab.gpt.data import DATASETS

    return tuple(DATASETS["stories"].paths())


def steps_for_tokens(tokens: int, tokens_per_step: int) -> int:
    """The fewest steps that learn from at least so many tokens."""
    return -(-tokens // tokens_per_step)


def check_end(steps: int | None, tokens: int | None, minutes: float | None) -> None:
    """Refuse what can't be where a training ends; None is what is not given.

    Raises:
        UsageError: there are two ends, or one that never comes.
    """
    ends = {"steps": steps, "tokens": tokens, "minutes": minutes}
    given = [name for name, value in ends.items() if value is not None]
    if len(given) > 1:
        raise UsageError(
            f"{' and '.join(given)} are given, but a run has one end",
            "give one of steps, tokens, minutes",
        )
    if tokens is not None and tokens < 1:
        raise UsageError(f"tokens={tokens} is below 1", "give the number of tokens to learn from")
    if minutes is not None and not 0 < minutes < math.inf:
        raise UsageError(f"minutes={minutes} is no length of time", "give a number above 0")


def _encoding(request: TrainRequest) -> str:
    if request.encoding is not None:
        if names_a_folder(request.encoding):  # to be found from elsewhere when the run is resumed
            return str(Path(request.encoding).expanduser().absolute())
        return request.encoding
    its_own = preset(request.preset).encoding
    return AUTO if request.data and its_own == STORIES else its_own


def refuse_unknown_fields(given: Mapping[str, Any], config: Any) -> None:
    """Refuse what is no setting of a configuration.

    Raises:
        UsageError: a name is none of its fields; the hint lists them.
    """
    known = {each.name for each in fields(config)} - {"vocab_size"}
    for name in given:
        if name not in known:
            raise UsageError(
                f"unknown setting {name!r}", f"choose one of {', '.join(sorted(known))}"
            )
