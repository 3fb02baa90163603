"""Going on with a run: everything as recorded, and said where that can't be.

A resumed run equals the uninterrupted one bit for bit where the machine, torch, the device, the
precision and the number of threads are the same.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab.errors import CheckpointError, LabError, RunError, UsageError
from gptlab.gpt.config import GPTConfig, TrainConfig
from gptlab.gpt.read_options import ReadOptions
from gptlab.lab.events import Event, Noticed, TrainingDone
from gptlab.lab.finetuning import bundled, task
from gptlab.lab.plan import (
    FinetunePlan,
    ResumeRequest,
    bundled_texts,
    check_end,
    steps_for_tokens,
)
from gptlab.lab.preparing import Prepared, prepare_text, settle, steps_for_minutes
from gptlab.lab.runs import Run, versions

if TYPE_CHECKING:
    from gptlab.gpt.checkpoint import TrainingState
    from gptlab.gpt.trainer import Trainer

_NOT_EQUAL = "the result will not be bit-equal to that of an uninterrupted run"


def result_of(run: Run) -> TrainingDone:
    """What a finished run came to; the checkpoint is where the run's folder is now."""
    known = {**run.record["result"], "run": run.name}
    known["checkpoint"] = str(run.checkpoints.path(known["checkpoint_step"]))
    return TrainingDone(**known)


def resumed_trainer(run: Run, request: ResumeRequest) -> Generator[Event, None, Trainer]:
    """A trainer that stands where the run's latest checkpoint was saved, or at step 0.

    Raises:
        RunError: the data changed, or the run can't be read.
        UsageError: the new end is none, or lies before what is done.
    """
    check_end(request.steps, request.tokens, request.minutes)
    if run.record.get("task", "pretrain") != "pretrain":
        prepared = yield from _prepared_finetuning(run)
    else:
        prepared = yield from _prepared_text(run)
    state = yield from _take_up(run, prepared)
    prepared = yield from _with_new_end(request, prepared, state.step if state else 0)
    return prepared.trainer(state)


def _prepared_text(run: Run) -> Generator[Event, None, Prepared]:
    known = run.record
    try:
        model = GPTConfig(**known["model"])
        config = TrainConfig(**known["train"])
        recorded: dict[str, Any] = known["data"]
        is_bundled, encoding = recorded["is_bundled"], known["encoding"]
        data = bundled_texts(known["preset"]) if is_bundled else _paths(recorded)
        reading = ReadOptions(**recorded.get("reading", {}))
    except (KeyError, TypeError) as error:
        raise _not_as_written(run, error) from error
    yield from _say_what_differs(known, config)
    text = yield from prepare_text(data, encoding, model.context_length, config.seed, reading)
    refuse_changed_data(recorded, text.description, text.tokenizer.name)
    return settle(model, text, _with_device_at_hand(config))


def _prepared_finetuning(run: Run) -> Generator[Event, None, Prepared]:
    from gptlab.gpt import checkpoint

    known = run.record
    try:
        chosen = task(known["task"])
        config = TrainConfig(**known["train"])
        recorded = known["data"]
        folder, is_the_runs_own = _where_to_begin(run)
        plan = FinetunePlan(
            task=chosen.name,
            base=known["parent"]["reference"],
            folder=folder,
            data=bundled(chosen) if recorded["is_bundled"] else _paths(recorded),
            test_data=_paths({"sources": recorded.get("test_sources", [])}),
            is_bundled=recorded["is_bundled"],
            model=GPTConfig(**known["model"]),
            head=None,
            context_length=known["context_length"],
            options=replace(chosen.options, **known["options"]),
            train=_with_device_at_hand(config),
        )
        expected = known["parent"]["sha256"]
    except (KeyError, TypeError) as error:
        raise _not_as_written(run, error) from error
    yield from _say_what_differs(known, config)
    if not is_the_runs_own and checkpoint.weights_sha256(folder) != expected:
        raise _changed(f"the base {folder}")
    base = checkpoint.load(folder, verify=not is_the_runs_own)
    prepared = yield from chosen.prepare(plan, base)
    refuse_changed_data(recorded, prepared.description, prepared.tokenizer.name)
    return prepared


def _where_to_begin(run: Run) -> tuple[Path, bool]:
    """A checkpoint of the run, whose weights are read again when one that is whole is taken up;
    or its base, before there is one."""
    from gptlab.gpt import checkpoint

    for step in reversed(run.checkpoints.steps()):
        path = run.checkpoints.path(step)
        try:
            checkpoint.check(path)
        except CheckpointError:
            continue
        return path, True
    return Path(run.record["parent"]["path"]), False


def _not_as_written(run: Run, error: Exception) -> RunError:
    return RunError(
        f"run.json of {run.name!r} is not as this gptlab writes it: {error}",
        "its checkpoints can still be loaded",
    )


def _say_what_differs(known: dict[str, Any], config: TrainConfig) -> Generator[Event, None, None]:
    now = versions()
    for name, before in known.get("versions", {}).items():
        if name in ("torch", "machine", "cpu") and now[name] != before:
            yield Noticed(
                f"the run was begun with {name} {before}, this is {now[name]}: {_NOT_EQUAL}"
            )
    if _with_device_at_hand(config) is not config:
        yield Noticed(f"the run was begun on {config.device}, which is not there: {_NOT_EQUAL}")


def _with_device_at_hand(config: TrainConfig) -> TrainConfig:
    from gptlab.gpt.device import choose_device

    try:
        choose_device(config.device)
    except LabError:
        return replace(config, device="auto", precision="auto")
    return config


def _take_up(run: Run, prepared: Prepared) -> Generator[Event, None, TrainingState | None]:
    """Read the newest checkpoint that is whole into the model; the state to go on from, or None
    where the run has no checkpoint yet.

    Raises:
        CheckpointError: there are checkpoints, and none is whole.
    """
    from gptlab.gpt import checkpoint

    damage: CheckpointError | None = None
    for step in dict.fromkeys((run.checkpoints.latest, run.checkpoints.best)):
        if step is None:
            continue
        path = run.checkpoints.path(step)
        try:
            weights = checkpoint.load(path).model.state_dict()
            state = checkpoint.load_training_state(path)
        except CheckpointError as error:
            damage = error
            yield Noticed(f"{error.message}: looking for an earlier checkpoint")
            continue
        prepared.model.load_state_dict(weights)
        run.checkpoints.cut_back(step)
        return state
    if damage is not None:
        raise damage
    run.checkpoints.cut_back(None)
    return None


def _with_new_end(
    request: ResumeRequest, prepared: Prepared, steps_done: int
) -> Generator[Event, None, Prepared]:
    if request.tokens is not None:
        steps = steps_for_tokens(request.tokens, prepared.tokens_per_step)
    elif request.minutes is not None:
        steps = steps_done + (yield from steps_for_minutes(request.minutes, prepared))
    elif request.steps is not None:
        steps = request.steps
    else:
        return prepared
    if steps < steps_done:
        raise UsageError(
            f"the run has taken {steps_done} steps and cannot end at {steps}",
            f"give an end of {steps_done} or later",
        )
    return prepared.with_steps(steps)


def _paths(recorded: dict[str, Any]) -> tuple[Path, ...]:
    return tuple(Path(source["path"]) for source in recorded["sources"])


def refuse_changed_data(
    recorded: Mapping[str, Any], description: Mapping[str, Any], encoding: str
) -> None:
    """
    Raises:
        RunError: the data or the vocabulary is another than when the run began.
    """
    before = recorded["sources"] + recorded.get("test_sources", [])
    now = description["sources"] + description.get("test_sources", [])
    for old, new in zip(before, now, strict=False):
        if old["sha256"] != new["sha256"]:
            raise _changed(f"the data {new['path']}")
    if len(before) != len(now):
        raise _changed(f"the number of files, {len(before)},")
    vocabulary = description.get("vocabulary_sha256")
    if recorded.get("vocabulary_sha256", vocabulary) != vocabulary:
        raise _changed(f"the vocabulary {encoding}")


def _changed(what: str) -> RunError:
    return RunError(
        f"{what} has changed since the run began",
        "bring the old one back, or start a new run on the new one",
    )
