"""Finetuning: the table of tasks, and what a request comes to before anything is computed.

Free of torch and quick, as `plan` is. To add a task, write how its data is prepared and add an
entry to `TASKS`: loop, recorder, resume and commands are those of pretraining.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab.errors import ConfigError, UsageError
from gptlab.gpt.config import TrainConfig
from gptlab.lab.classifying import ClassifyOptions, prepare_classifier
from gptlab.lab.events import Event
from gptlab.lab.instructing import InstructOptions, prepare_instructions
from gptlab.lab.plan import FinetunePlan, FinetuneRequest, check_end, refuse_unknown_fields
from gptlab.lab.preparing import Prepared
from gptlab.lab.references import resolve_checkpoint

if TYPE_CHECKING:
    from gptlab.gpt.checkpoint import Checkpoint


@dataclass(frozen=True)
class Task:
    """A kind of finetuning."""

    name: str
    about: str
    """One line for menus."""
    data_set: str
    """The bundled data that it takes where none is given, in `DATASETS`."""
    options: Any
    """Its own options at their defaults: a frozen dataclass."""
    train: TrainConfig
    """The training that suits it."""
    prepare: Callable[[FinetunePlan, Checkpoint], Generator[Event, None, Prepared]]
    """Makes model and data ready. The checkpoint is the base, or that of the run itself when it is
    resumed; only its weights are another's then."""


TASKS: dict[str, Task] = {
    "classify": Task(
        name="classify",
        about="label messages",
        data_set="messages",
        options=ClassifyOptions(),
        train=TrainConfig(
            steps=600,
            batch_size=16,
            learning_rate=1e-3,
            warmup=30,
            eval_every=50,
            eval_batches=16,
            checkpoint_every=100,
            sample_tokens=0,
        ),
        prepare=prepare_classifier,
    ),
    "instruct": Task(
        name="instruct",
        about="answer instructions",
        data_set="instructions",
        options=InstructOptions(),
        train=TrainConfig(
            steps=1600,
            batch_size=32,
            learning_rate=1e-3,
            warmup=40,
            eval_every=100,
            eval_batches=8,
            checkpoint_every=100,
            sample_tokens=40,
        ),
        prepare=prepare_instructions,
    ),
}
"""Every kind of finetuning by name."""


def task(name: str) -> Task:
    """The task of a name.

    Raises:
        UsageError: no such task; the hint lists them.
    """
    if name not in TASKS:
        raise UsageError(f"unknown task {name!r}", f"choose one of {', '.join(TASKS)}")
    return TASKS[name]


def plan_finetuning(request: FinetuneRequest, runs_dir: Path) -> FinetunePlan:
    """What a request comes to. Looks at the names of the data and at the base's `config.json`.

    Raises:
        UsageError: an unknown task or setting, or two ends at once.
        ConfigError: settings that contradict each other, or the base.
        CheckpointError: there is no such base, or it is damaged.
    """
    from gptlab.gpt import checkpoint

    chosen = task(request.task)
    refuse_unknown_fields(request.train, TrainConfig)
    refuse_unknown_fields(request.options, type(chosen.options))
    check_end(request.train.get("steps"), request.tokens, request.minutes)
    folder = resolve_checkpoint(request.base, runs_dir)
    checkpoint.read_metadata(folder)
    model = checkpoint.read_config(folder)
    if request.dropout is not None:
        model = replace(model, dropout=request.dropout)
    length = request.context_length or model.context_length
    if not 1 <= length <= model.context_length:
        raise ConfigError(
            f"context_length={length} is outside 1 to {model.context_length}, the base's",
            "leave it out to use all of it",
        )
    return FinetunePlan(
        task=chosen.name,
        base=request.base,
        folder=folder,
        data=_absolute(request.data) or bundled(chosen),
        test_data=_absolute(request.test_data),
        is_bundled=not request.data,
        model=model,
        head=checkpoint.read_classifier(folder),
        context_length=length,
        options=replace(chosen.options, **dict(request.options)),
        train=replace(chosen.train, **dict(request.train)),
        tokens=request.tokens,
        minutes=request.minutes,
    )


def bundled(chosen: Task) -> tuple[Path, ...]:
    """The files of a task's bundled data."""
    from gptlab.gpt.data import DATASETS

    return tuple(DATASETS[chosen.data_set].paths())


def _absolute(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(path.expanduser().absolute() for path in paths)
