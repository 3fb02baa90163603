"""A training from a request to its result: data, model, run, trainer, recorder.

`run_training` is what the lab's job, the command `gptlab train` and `gptlab.train` have in common.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab import paths
from gptlab.errors import UsageError
from gptlab.gpt.config import DEFAULT_PRESET, GPTConfig, to_json
from gptlab.lab.control import Control
from gptlab.lab.events import Event, RunStarted, TrainingDone
from gptlab.lab.files import now
from gptlab.lab.plan import ResumeRequest, TrainPlan, TrainRequest, plan_training
from gptlab.lab.preparing import Prepared, prepare_text, settle, steps_for_minutes
from gptlab.lab.recorder import record
from gptlab.lab.resuming import result_of, resumed_trainer
from gptlab.lab.run_names import name_stem
from gptlab.lab.runs import Run, create_run, open_run, versions

if TYPE_CHECKING:
    from gptlab.gpt.trainer import Trainer


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

    `data` are text files or folders of them, by default the bundled stories. `settings` are fields
    of `GPTConfig` and `TrainConfig`; what is not given comes from the preset. `resume` names a run
    to go on with instead; only a new end (`steps`, `tokens` or `minutes`) may go with it.

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
    request: TrainRequest | ResumeRequest, runs_dir: Path, inbox: Control | None = None
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
    plan = plan_training(request)
    stem = name_stem(plan.data, request.preset, is_bundled=plan.is_bundled)
    with create_run(runs_dir, request.name, stem=stem) as run:
        return (yield from _start(plan, run, inbox))


def _start(
    plan: TrainPlan, run: Run, inbox: Control | None
) -> Generator[Event, None, TrainingDone]:
    context_length = plan.model.context_length
    text = yield from prepare_text(plan.data, plan.encoding, context_length, plan.train.seed)
    model = replace(plan.model, vocab_size=text.tokenizer.vocab_size)
    prepared = settle(model, text, plan.train)
    if plan.request.minutes is not None:
        steps = yield from steps_for_minutes(plan.request.minutes, prepared)
        prepared = prepared.with_steps(steps)
    trainer = prepared.trainer()
    run.update(**_description(plan, prepared))
    return (yield from _train(run, trainer, inbox))


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
        "n_parameters": prepared.model.config.n_parameters,
        "seed": prepared.config.seed,
        "model": to_json(prepared.model.config),
        "train": to_json(prepared.config),
        "data": {**prepared.text.description, "is_bundled": plan.is_bundled},
        "versions": versions(),
    }


def _run_started(run: Run, trainer: Trainer) -> RunStarted:
    return RunStarted(
        run=run.name,
        path=str(run.folder),
        steps=trainer.config.steps,
        first_step=trainer.state().step,
        config=trainer.model.config,
        tokenizer=trainer.tokenizer,
        device=trainer.config.device,
        precision=trainer.config.precision,
    )
