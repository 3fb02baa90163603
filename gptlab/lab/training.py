"""A training from a request to its result: data, model, run, trainer, recorder.

`run_training` is what the lab's job, the command `gptlab train` and `gptlab.train` have in common.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab import paths
from gptlab.errors import UsageError
from gptlab.gpt.config import DEFAULT_PRESET, GPTConfig, to_json
from gptlab.lab.control import Control
from gptlab.lab.events import Event, RunStarted, TrainingDone
from gptlab.lab.files import now
from gptlab.lab.finetuning import plan_finetuning, task
from gptlab.lab.plan import (
    FinetunePlan,
    FinetuneRequest,
    ResumeRequest,
    TrainPlan,
    TrainRequest,
    plan_training,
    steps_for_tokens,
)
from gptlab.lab.preparing import (
    Prepared,
    measure_prepared,
    prepare_text,
    settle,
    steps_for_minutes,
)
from gptlab.lab.recorder import record
from gptlab.lab.references import describe_checkpoint
from gptlab.lab.resuming import result_of, resumed_trainer
from gptlab.lab.run_names import name_stem
from gptlab.lab.runs import Run, create_run, open_run, versions

if TYPE_CHECKING:
    from gptlab.gpt.checkpoint import Checkpoint
    from gptlab.gpt.trainer import Trainer

Request = TrainRequest | FinetuneRequest | ResumeRequest
"""What `run_training` does: a training, a finetuning, or going on with either."""


def train(
    data: str | Path | list[str | Path] | None = None,
    *,
    preset: str = DEFAULT_PRESET,
    name: str | None = None,
    encoding: str | None = None,
    resume: str | None = None,
    tokens: int | None = None,
    minutes: float | None = None,
    runs_dir: str | Path | None = None,
    **settings: Any,
) -> Iterator[Event]:
    """Train a model, step by step: what the command `gptlab train` does.

        for event in gptlab.train(steps=200, name="first"):
            if isinstance(event, StepDone):
                print(event.step, event.train_loss)

    `data` are text files or folders of them, by default the preset's bundled texts. `settings` are
    fields of `GPTConfig` and `TrainConfig`; what is not given comes from the preset. `resume` names
    a run to go on with instead; only a new end (`steps`, `tokens` or `minutes`) may go with it.

    The last event is a `TrainingDone`. Leaving the loop early saves the last step; the run can
    be resumed.

    Raises:
        LabError: the request contradicts itself, or the world is against it.
    """
    folder = Path(runs_dir) if runs_dir is not None else paths.runs_dir()
    if resume is not None:
        steps = settings.pop("steps", None)
        if data or name or encoding or settings:
            raise UsageError(
                "a run is resumed with what it was started with",
                "give nothing besides resume but steps, tokens or minutes",
            )
        request: TrainRequest | ResumeRequest = ResumeRequest(
            run=resume, steps=steps, tokens=tokens, minutes=minutes
        )
    else:
        given = [data] if isinstance(data, str | Path) else data or []
        of_model = {each.name for each in fields(GPTConfig)}
        request = TrainRequest(
            name=name,
            data=tuple(Path(each) for each in given),
            preset=preset,
            encoding=encoding,
            model={key: value for key, value in settings.items() if key in of_model},
            train={key: value for key, value in settings.items() if key not in of_model},
            tokens=tokens,
            minutes=minutes,
        )
    return run_training(request, folder)


def run_training(
    request: Request, runs_dir: Path, inbox: Control | None = None
) -> Generator[Event, None, TrainingDone]:
    """Do what a request asks for, in a run of its own or in the one that it resumes.

    Yields progress while data is prepared, `RunStarted`, all that `record` yields, and last a
    `TrainingDone`, which is also the result. Closing the generator saves and lets go of the run.

    Raises:
        LabError: the request contradicts itself, or the world is against it.
    """
    if isinstance(request, ResumeRequest):
        with open_run(runs_dir, request.run) as run:
            return (yield from _resume(request, run, inbox))
    if isinstance(request, FinetuneRequest):
        finetune = plan_finetuning(request, runs_dir)
        stem = f"{finetune.task}-{_name_of_base(finetune)}"
        with create_run(runs_dir, request.name, stem=stem) as run:
            return (yield from _finetune(finetune, run, inbox))
    plan = plan_training(request)
    stem = name_stem(plan.data, request.preset, is_bundled=plan.is_bundled)
    with create_run(runs_dir, request.name, stem=stem) as run:
        return (yield from _start(plan, run, inbox))


def _start(
    plan: TrainPlan, run: Run, inbox: Control | None
) -> Generator[Event, None, TrainingDone]:
    context_length = plan.model.context_length
    text = yield from prepare_text(
        plan.data, plan.encoding, context_length, plan.train.seed, plan.request.reading
    )
    model = replace(plan.model, vocab_size=text.tokenizer.vocab_size)
    prepared = settle(model, text, plan.train)
    if plan.request.minutes is not None:
        steps = yield from steps_for_minutes(plan.request.minutes, prepared)
        prepared = prepared.with_steps(steps)
    trainer = prepared.trainer()
    run.update(**_description(plan, prepared))
    return (yield from _train(run, trainer, inbox))


def _finetune(
    plan: FinetunePlan, run: Run, inbox: Control | None
) -> Generator[Event, None, TrainingDone]:
    from gptlab.gpt import checkpoint

    base = checkpoint.load(plan.folder)
    prepared = yield from prepare_finetuning(plan, base)
    trainer = prepared.trainer()
    parent = {
        "reference": plan.base,
        "path": str(plan.folder.absolute()),
        "run": base.metadata.get("run"),
        "step": base.metadata.get("step"),
        "sha256": checkpoint.weights_sha256(plan.folder),
    }
    run.update(**_finetuning_description(plan, prepared), parent=parent)
    return (yield from _train(run, trainer, inbox))


def measure_finetuning(
    request: FinetuneRequest, runs_dir: Path, number: int
) -> Generator[Event, None, None]:
    """What a finetuning would cost; nothing of it is kept."""
    from gptlab.gpt import checkpoint

    plan = plan_finetuning(replace(request, minutes=None), runs_dir)
    prepared = yield from prepare_finetuning(plan, checkpoint.load(plan.folder))
    yield from measure_prepared(prepared, request.minutes, number)


def prepare_finetuning(plan: FinetunePlan, base: Checkpoint) -> Generator[Event, None, Prepared]:
    """Model and data of a finetuning, with its end in steps."""
    prepared = yield from task(plan.task).prepare(plan, base)
    if plan.tokens is not None:
        return prepared.with_steps(steps_for_tokens(plan.tokens, prepared.tokens_per_step))
    if plan.minutes is not None:
        return prepared.with_steps((yield from steps_for_minutes(plan.minutes, prepared)))
    return prepared


def _resume(
    request: ResumeRequest, run: Run, inbox: Control | None
) -> Generator[Event, None, TrainingDone]:
    asks_for_more = (request.steps, request.tokens, request.minutes) != (None, None, None)
    if run.record["state"] == "finished" and not asks_for_more:
        done = result_of(run)
        yield done
        return done
    trainer = yield from resumed_trainer(run, request)
    run.update(train=to_json(trainer.config), versions=versions(), result=None)
    return (yield from _train(run, trainer, inbox))


def _train(
    run: Run, trainer: Trainer, inbox: Control | None
) -> Generator[Event, None, TrainingDone]:
    try:
        yield _run_started(run, trainer)
    except GeneratorExit:  # left before the recorder begins, which would have said so
        run.set_state("stopped")
        raise
    return (yield from record(run, trainer, inbox))


def _description(plan: TrainPlan, prepared: Prepared) -> dict[str, Any]:
    """What `run.json` says of a run when it begins."""
    return {
        "format": 1,
        "task": "pretrain",
        "state": "running",
        "message": "",
        "created": now(),
        "preset": plan.request.preset,
        "encoding": plan.encoding,
        **_what_is_trained(prepared, is_bundled=plan.is_bundled),
    }


def _finetuning_description(plan: FinetunePlan, prepared: Prepared) -> dict[str, Any]:
    return {
        "format": 1,
        "task": plan.task,
        "state": "running",
        "message": "",
        "created": now(),
        "preset": "",
        "encoding": prepared.tokenizer.name,
        "options": asdict(plan.options),
        "context_length": plan.context_length,
        **_what_is_trained(prepared, is_bundled=plan.is_bundled),
    }


def _what_is_trained(prepared: Prepared, *, is_bundled: bool) -> dict[str, Any]:
    parameters = list(prepared.model.parameters())
    return {
        "n_parameters": sum(each.numel() for each in parameters),
        "n_trained": sum(each.numel() for each in parameters if each.requires_grad),
        "seed": prepared.config.seed,
        "model": to_json(prepared.model.config),
        "train": to_json(prepared.config),
        "data": {**prepared.description, "is_bundled": is_bundled},
        "versions": versions(),
    }


def _name_of_base(plan: FinetunePlan) -> str:
    """What a made name says of the base: its run, or its folder."""
    name = describe_checkpoint(plan.folder).name
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:32].strip("-") or "base"


def _run_started(run: Run, trainer: Trainer) -> RunStarted:
    from gptlab.gpt.classifier import Classifier

    model = trainer.model
    return RunStarted(
        run=run.name,
        path=str(run.folder),
        steps=trainer.config.steps,
        first_step=trainer.state().step,
        config=trainer.model.config,
        tokenizer=trainer.tokenizer,
        device=trainer.config.device,
        precision=trainer.config.precision,
        task=run.record["task"],
        head=model.head if isinstance(model, Classifier) else None,
        n_trained=sum(each.numel() for each in model.parameters() if each.requires_grad),
        template=run.record.get("options", {}).get("template", "none"),
    )
