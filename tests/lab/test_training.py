"""Trainings from request to result: what they leave on disk, however they end."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import gptlab
from gptlab.errors import (
    CheckpointDamaged,
    ConfigError,
    DataError,
    RunError,
    RunLocked,
    StorageError,
    TrainingDiverged,
    UsageError,
)
from gptlab.gpt.config import PRESETS
from gptlab.gpt.data import DATASETS
from gptlab.gpt.events import Evaluated, MicroBatchDone, Progress, SampleDrawn, Saved, StepDone
from gptlab.gpt.tokenizers import AUTO, load_tokenizer
from gptlab.lab.checkpoints import Checkpoints
from gptlab.lab.control import Control
from gptlab.lab.events import JobPaused, JobResumed, Noticed, RunStarted, TrainingDone
from gptlab.lab.metrics import MetricSeries, read_lines
from gptlab.lab.plan import KNOWN_VOCABULARIES, ResumeRequest, TrainRequest, plan_training
from gptlab.lab.references import resolve_checkpoint
from gptlab.lab.runs import add_history, list_runs, open_run, read_record, run_samples
from gptlab.lab.training import run_training

Tiny = Callable[..., TrainRequest]
TIMES = ("seconds", "tokens_per_second")


def run_to_the_end(request: TrainRequest | ResumeRequest, runs_dir: Path) -> list[Any]:
    return list(run_training(request, runs_dir))


def run_until(
    request: TrainRequest | ResumeRequest,
    runs_dir: Path,
    is_enough: Callable[[Any], bool],
) -> list[Any]:
    """Train until an event, and stop."""
    events = []
    training = run_training(request, runs_dir)
    for event in training:
        events.append(event)
        if is_enough(event):
            break
    training.close()
    return events


def metrics(folder: Path) -> list[dict[str, Any]]:
    """A run's lines without what no two runs share."""
    lines = read_lines(folder / "metrics.jsonl")
    return [{key: value for key, value in line.items() if key not in TIMES} for line in lines]


def latest_files(folder: Path) -> dict[str, bytes]:
    step = (folder / "checkpoints" / "latest").read_text().strip()
    names = ("model.safetensors", "gptlab/training.safetensors")
    return {name: (folder / "checkpoints" / step / name).read_bytes() for name in names}


def assert_equal_runs(one: Path, two: Path) -> None:
    assert metrics(one) == metrics(two)
    assert (one / "samples.jsonl").read_text() == (two / "samples.jsonl").read_text()
    assert latest_files(one) == latest_files(two)
    for name in ("latest", "best"):
        first, second = one / "checkpoints" / name, two / "checkpoints" / name
        assert first.read_text() == second.read_text(), name


def test_a_training_leaves_one_line_a_step_and_checkpoints_that_answer(
    tiny: Tiny, runs_dir: Path
) -> None:
    events = run_to_the_end(tiny(), runs_dir)
    folder = runs_dir / "tiny"
    lines = list(read_lines(folder / "metrics.jsonl"))
    assert [line["step"] for line in lines] == list(range(1, 13))
    steps = [event for event in events if isinstance(event, StepDone)]
    assert [line["train_loss"] for line in lines] == [event.train_loss for event in steps]
    evaluated = {event.step: event.val_loss for event in events if isinstance(event, Evaluated)}
    assert list(evaluated) == [0, 4, 8, 12]
    assert {x["step"]: x["val_loss"] for x in lines if "val_loss" in x} == {
        step: loss for step, loss in evaluated.items() if step
    }
    assert read_record(folder)["untrained"]["val_loss"] == evaluated[0]
    drawn = [event for event in events if isinstance(event, SampleDrawn)]
    samples = run_samples(folder)
    assert [(s.step, s.text) for s in samples] == [(d.step, d.text) for d in drawn]
    assert {event.step for event in events if isinstance(event, Saved)} == {
        *(0, 4, 8, 12),
        *(1, 2, 5, 10),  # milestones
    }

    from gptlab.gpt import checkpoint

    kept = (0, 1, 2, 5, 10, 12)
    assert [path.name for path in sorted((folder / "checkpoints").glob("step-*"))] == [
        f"step-{step:06d}" for step in kept
    ]
    for step in kept:
        found = checkpoint.load(folder / "checkpoints" / f"step-{step:06d}")
        assert found.tokenizer is not None
        assert found.metadata["step"] == step
        assert found.metadata["val_loss"] == evaluated.get(step)


def test_what_is_told_is_on_disk_already(tiny: Tiny, runs_dir: Path) -> None:
    folder = runs_dir / "tiny"
    for event in run_training(tiny(steps=4), runs_dir):
        match event:
            case StepDone(evaluation_due=False):
                assert metrics(folder)[-1]["step"] == event.step
            case Evaluated() if event.step:
                assert metrics(folder)[-1]["val_loss"] == event.val_loss
            case SampleDrawn():
                assert run_samples(folder)[-1].step == event.step
            case Saved():
                assert Path(event.path, "model.safetensors").is_file()


def test_the_result_is_of_the_best_checkpoint_over_the_whole_held_out_text(
    tiny: Tiny, runs_dir: Path
) -> None:
    # A rate that ruins the model after a good beginning: the best is not the last.
    request = tiny(
        steps=40, learning_rate=0.3, min_learning_rate=0.3, warmup=30, checkpoint_every=7
    )
    events = run_to_the_end(request, runs_dir)
    done = events[-1]
    evaluations = [event for event in events if isinstance(event, Evaluated)]
    best = min(evaluations, key=lambda event: event.val_loss)
    assert isinstance(done, TrainingDone)
    assert best.step < 40, "the training should have got worse"
    assert done.checkpoint_step == best.step
    assert done.val_loss == pytest.approx(loss_over_held_out(Path(done.checkpoint), request))
    record = read_record(runs_dir / "tiny")
    assert record["state"] == "finished"
    assert record["result"]["val_loss"] == done.val_loss
    assert list_runs(runs_dir)[0].val_loss == done.val_loss
    wanted = {"run", "checkpoint", "steps", "tokens", "seconds", "tokens_per_second"}
    assert wanted | {"train_loss", "val_loss"} <= set(done.to_json())
    assert (done.steps, done.tokens) == (40, 40 * 4 * 2 * 16)


def loss_over_held_out(folder: Path, request: TrainRequest) -> float:
    """Straight from the text, in float32 or in what the training computed in."""
    import torch

    from gptlab.gpt import checkpoint
    from gptlab.gpt.device import autocast, choose_precision

    found = checkpoint.load(folder)
    text = request.data[0].read_text()
    assert found.tokenizer is not None
    ids = found.tokenizer.encode(text[int(len(text) * 0.9) :])
    total = 0.0
    with torch.inference_mode(), autocast("cpu", choose_precision("auto", "cpu").name):
        for first in range(0, len(ids) - 1, 16):
            window = torch.tensor([ids[first : first + 17]])
            loss = found.model.loss(window[:, :-1], window[:, 1:])
            total += float(loss) * (window.shape[1] - 1)
    return total / (len(ids) - 1)


# Stopping and resuming


@pytest.mark.parametrize(
    "moment",
    [
        lambda event: isinstance(event, RunStarted),
        lambda event: isinstance(event, Evaluated) and event.step == 0,
        lambda event: isinstance(event, StepDone) and event.step == 1,
        lambda event: isinstance(event, MicroBatchDone) and event.step == 6,
        lambda event: isinstance(event, StepDone) and event.step == 8,  # evaluation pending
        lambda event: isinstance(event, SampleDrawn) and event.step == 8,
        lambda event: isinstance(event, Evaluated) and event.step == 8,
        lambda event: isinstance(event, Saved) and event.step == 8,
        lambda event: isinstance(event, StepDone) and event.step == 9,
        lambda event: isinstance(event, StepDone) and event.step == 12,
        lambda event: isinstance(event, Saved) and event.step == 12,
    ],
    ids=[
        "start",
        "untrained",
        "step 1",
        "micro-batch",
        "evaluation pending",
        "sampled",
        "evaluated",
        "saved",
        "step 9",
        "last step",
        "end",
    ],
)
def test_a_stopped_and_resumed_training_equals_one_left_alone(
    tiny: Tiny, runs_dir: Path, moment: Callable[[Any], bool]
) -> None:
    run_to_the_end(tiny("alone"), runs_dir)
    events = run_until(tiny("stopped"), runs_dir, moment)
    last = max((event.step for event in events if isinstance(event, StepDone)), default=0)
    info = next(each for each in list_runs(runs_dir) if each.name == "stopped")
    assert info.state == "stopped"
    assert (info.latest_step or 0) == last, "stopping saves the last step taken"
    assert info.step == last, "each step has its line"
    run_to_the_end(ResumeRequest(run="stopped"), runs_dir)
    assert_equal_runs(runs_dir / "alone", runs_dir / "stopped")
    assert read_record(runs_dir / "stopped")["state"] == "finished"


def test_resuming_twice_in_a_row_still_equals(tiny: Tiny, runs_dir: Path) -> None:
    run_to_the_end(tiny("alone"), runs_dir)
    request: TrainRequest | ResumeRequest = tiny("stopped")
    for step in (3, 5, 8, 11):
        run_until(request, runs_dir, lambda e, s=step: isinstance(e, StepDone) and e.step == s)
        request = ResumeRequest(run="stopped")
    run_to_the_end(request, runs_dir)
    assert_equal_runs(runs_dir / "alone", runs_dir / "stopped")


def test_a_run_without_a_checkpoint_begins_again(tiny: Tiny, runs_dir: Path) -> None:
    import shutil

    run_to_the_end(tiny("alone"), runs_dir)
    run_until(tiny("early"), runs_dir, lambda e: isinstance(e, StepDone) and e.step == 3)
    shutil.rmtree(runs_dir / "early" / "checkpoints")
    events = run_to_the_end(ResumeRequest(run="early"), runs_dir)
    assert next(e for e in events if isinstance(e, RunStarted)).first_step == 0
    assert_equal_runs(runs_dir / "alone", runs_dir / "early")


def test_metrics_and_samples_are_cut_back_to_the_checkpoint(tiny: Tiny, runs_dir: Path) -> None:
    run_to_the_end(tiny("alone"), runs_dir)
    run_until(tiny("cut"), runs_dir, lambda e: isinstance(e, StepDone) and e.step == 6)
    folder = runs_dir / "cut"
    # As if it had been killed two steps later, in the middle of a line and of a checkpoint.
    with (folder / "metrics.jsonl").open("a") as file:
        file.write('{"step": 7, "train_loss": 1.0}\n{"step": 8, "tra')
    with (folder / "samples.jsonl").open("a") as file:
        file.write('{"step": 8, "prompt": "x", "text": "y"}\n{"st')
    (folder / "checkpoints" / "step-000008").mkdir()
    (folder / "checkpoints" / ".step-000008.1.tmp").mkdir()
    run_to_the_end(ResumeRequest(run="cut"), runs_dir)
    assert_equal_runs(runs_dir / "alone", folder)
    assert not list((folder / "checkpoints").glob(".step*"))


def test_a_finished_run_has_nothing_left_to_do(tiny: Tiny, runs_dir: Path) -> None:
    done = run_to_the_end(tiny(), runs_dir)[-1]
    before = (runs_dir / "tiny" / "run.json").read_text()
    assert run_to_the_end(ResumeRequest(run="tiny"), runs_dir) == [done]
    assert (runs_dir / "tiny" / "run.json").read_text() == before


def test_a_finished_run_goes_on_to_a_new_end(tiny: Tiny, runs_dir: Path) -> None:
    run_to_the_end(tiny(), runs_dir)
    done = run_to_the_end(ResumeRequest(run="tiny", steps=15), runs_dir)[-1]
    assert done.steps == 15
    assert [line["step"] for line in metrics(runs_dir / "tiny")] == list(range(1, 16))
    assert read_record(runs_dir / "tiny")["train"]["steps"] == 15


def test_an_end_that_is_past_is_refused(tiny: Tiny, runs_dir: Path) -> None:
    run_to_the_end(tiny(), runs_dir)
    with pytest.raises(UsageError, match="has taken 12 steps and cannot end at 5"):
        run_to_the_end(ResumeRequest(run="tiny", steps=5), runs_dir)
    with open_run(runs_dir, "tiny"):
        pass  # and the run is free again


def test_changed_data_is_refused(tiny: Tiny, runs_dir: Path, text_file: Path) -> None:
    run_until(tiny(), runs_dir, lambda e: isinstance(e, StepDone) and e.step == 3)
    text_file.write_text(text_file.read_text() + "the fox.\n")
    with pytest.raises(RunError, match="has changed since the run began"):
        run_to_the_end(ResumeRequest(run="tiny"), runs_dir)
    assert read_record(runs_dir / "tiny")["state"] == "stopped"


def test_data_that_changed_places_is_refused(
    tiny: Tiny, runs_dir: Path, text_file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("a fox sat on one mat.\n" * 40)
    request = replace(tiny(), data=(text_file, other))
    run_until(request, runs_dir, lambda e: isinstance(e, StepDone) and e.step == 3)
    first, second = text_file.read_text(), other.read_text()
    text_file.write_text(second)
    other.write_text(first)
    with pytest.raises(RunError, match="has changed since the run began"):
        run_to_the_end(ResumeRequest(run="tiny"), runs_dir)


def test_a_vocabulary_that_changed_is_refused(
    tiny: Tiny, runs_dir: Path, text_file: Path, tmp_path: Path
) -> None:
    from gptlab.gpt.tokenizers.char import CharTokenizer

    folder = tmp_path / "vocabulary"
    CharTokenizer(text_file.read_text() + "A").save(folder)
    request = replace(tiny(), encoding=str(folder))
    run_until(request, runs_dir, lambda e: isinstance(e, StepDone) and e.step == 3)
    CharTokenizer(text_file.read_text() + "B").save(folder)
    with pytest.raises(RunError, match=r"vocabulary .* has changed since the run began"):
        run_to_the_end(ResumeRequest(run="tiny"), runs_dir)


def test_a_vocabulary_named_from_here_is_found_from_elsewhere(
    tiny: Tiny, runs_dir: Path, text_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gptlab.gpt.tokenizers.char import CharTokenizer

    CharTokenizer(text_file.read_text()).save(tmp_path / "vocabulary")
    monkeypatch.chdir(tmp_path)
    request = replace(tiny(), encoding="./vocabulary")
    run_until(request, runs_dir, lambda e: isinstance(e, StepDone) and e.step == 3)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert isinstance(run_to_the_end(ResumeRequest(run="tiny"), runs_dir)[-1], TrainingDone)


@pytest.mark.parametrize(("name", "value"), [("torch", "2.0"), ("cpu", "ALTIVEC")])
def test_another_torch_or_cpu_is_said_to_give_other_bits(
    tiny: Tiny, runs_dir: Path, name: str, value: str
) -> None:
    run_until(tiny(), runs_dir, lambda e: isinstance(e, StepDone) and e.step == 3)
    with open_run(runs_dir, "tiny") as run:
        run.update(versions={**run.record["versions"], name: value})
    events = run_to_the_end(ResumeRequest(run="tiny"), runs_dir)
    notices = [event.message for event in events if isinstance(event, Noticed)]
    assert len(notices) == 1
    assert f"{name} {value}" in notices[0]
    assert "not be bit-equal" in notices[0]


def test_a_device_that_is_gone_is_replaced_and_said(tiny: Tiny, runs_dir: Path) -> None:
    import torch

    if torch.cuda.is_available():
        pytest.skip("this machine has the device that the test takes away")
    run_until(tiny(), runs_dir, lambda e: isinstance(e, StepDone) and e.step == 3)
    with open_run(runs_dir, "tiny") as run:
        run.update(train={**run.record["train"], "device": "cuda"})
    events = run_to_the_end(ResumeRequest(run="tiny"), runs_dir)
    assert any(isinstance(e, Noticed) and "cuda" in e.message for e in events)
    assert isinstance(events[-1], TrainingDone)


def test_precision_and_threads_are_recorded_and_kept(tiny: Tiny, runs_dir: Path) -> None:
    run_until(
        tiny(precision="auto", threads=0),
        runs_dir,
        lambda e: isinstance(e, StepDone) and e.step == 3,
    )
    recorded = read_record(runs_dir / "tiny")["train"]
    assert recorded["precision"] in ("fp32", "bf16")
    assert recorded["threads"] >= 1
    assert recorded["device"] == "cpu"
    events = run_to_the_end(ResumeRequest(run="tiny"), runs_dir)
    started = next(event for event in events if isinstance(event, RunStarted))
    assert started.precision == recorded["precision"]
    assert read_record(runs_dir / "tiny")["train"]["threads"] == recorded["threads"]


def test_a_damaged_latest_checkpoint_gives_way_to_the_best(tiny: Tiny, runs_dir: Path) -> None:
    run_to_the_end(tiny("alone"), runs_dir)
    run_until(tiny("hurt"), runs_dir, lambda e: isinstance(e, StepDone) and e.step == 10)
    folder = runs_dir / "hurt"
    weights = folder / "checkpoints" / "step-000010" / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-10])
    events = run_to_the_end(ResumeRequest(run="hurt"), runs_dir)
    assert any(isinstance(e, Noticed) and "model.safetensors" in e.message for e in events)
    assert next(e for e in events if isinstance(e, RunStarted)).first_step == 8
    assert_equal_runs(runs_dir / "alone", folder)


def test_where_no_checkpoint_is_whole_nothing_is_thrown_away(tiny: Tiny, runs_dir: Path) -> None:
    run_until(tiny(), runs_dir, lambda e: isinstance(e, StepDone) and e.step == 8)
    folder = runs_dir / "tiny" / "checkpoints"
    for weights in folder.glob("*/model.safetensors"):
        weights.write_bytes(weights.read_bytes()[:-10])
    before = sorted(path.name for path in folder.iterdir())
    with pytest.raises(CheckpointDamaged):
        run_to_the_end(ResumeRequest(run="tiny"), runs_dir)
    assert sorted(path.name for path in folder.iterdir()) == before


# Failures


def test_a_second_training_of_a_run_is_refused_at_once(tiny: Tiny, runs_dir: Path) -> None:
    first = run_training(tiny(), runs_dir)
    for event in first:
        if isinstance(event, StepDone):
            break
    with pytest.raises(RunLocked, match=f"process {os.getpid()} on"):
        next(run_training(ResumeRequest(run="tiny"), runs_dir))
    with pytest.raises((RunError, RunLocked)):
        next(run_training(tiny(), runs_dir))
    rest = [event for event in first if isinstance(event, StepDone)]
    assert rest[-1].step == 12, "the first one goes on undisturbed"


def test_a_training_that_diverges_keeps_its_last_good_checkpoint(
    tiny: Tiny, runs_dir: Path
) -> None:
    request = tiny(steps=400, learning_rate=1e30, grad_clip=0.0, warmup=20, precision="fp32")
    with pytest.raises(TrainingDiverged):
        run_to_the_end(request, runs_dir)
    record = read_record(runs_dir / "tiny")
    assert record["state"] == "failed"
    assert "loss" in record["message"] or "gradient" in record["message"]

    import torch

    from gptlab.gpt import checkpoint

    info = list_runs(runs_dir)[0]
    assert info.latest_step is not None
    found = checkpoint.load(runs_dir / "tiny" / "checkpoints" / f"step-{info.latest_step:06d}")
    assert all(bool(torch.isfinite(each).all()) for each in found.model.parameters())
    with open_run(runs_dir, "tiny"):
        pass  # the lock is free


def test_a_full_disk_in_the_middle_keeps_what_was_whole(
    tiny: Tiny, runs_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = runs_dir / "tiny"
    is_full = False
    flush = os.fsync

    def fsync(descriptor: int) -> None:
        if is_full:
            raise OSError(28, "No space left on device")
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(StorageError, match="No space left"):
        for event in run_training(tiny(), runs_dir):
            is_full = is_full or (isinstance(event, StepDone) and event.step == 7)
    is_full = False
    assert (folder / "checkpoints" / "latest").read_text() == "step-000005\n"
    assert not list((folder / "checkpoints").glob(".*"))
    assert list_runs(runs_dir)[0].state == "interrupted", "nobody could write down that it failed"
    run_to_the_end(tiny("alone"), runs_dir)
    run_to_the_end(ResumeRequest(run="tiny"), runs_dir)
    assert_equal_runs(runs_dir / "alone", folder)


def test_ctrl_c_in_a_loop_leaves_the_run_stopped_at_its_last_checkpoint(
    tiny: Tiny, runs_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gptlab.gpt.trainer import Trainer

    take_step = Trainer._take_step

    def interrupted(self: Trainer) -> Iterator[Any]:
        if self.state().step == 6:
            raise KeyboardInterrupt
        yield from take_step(self)

    monkeypatch.setattr(Trainer, "_take_step", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run_to_the_end(tiny(), runs_dir)
    info = list_runs(runs_dir)[0]
    assert (info.state, info.latest_step) == ("stopped", 5)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"short"])
def test_data_that_cannot_be_used_leaves_no_run_behind(
    tiny: Tiny, runs_dir: Path, text_file: Path, content: bytes
) -> None:
    text_file.write_bytes(content)
    with pytest.raises(DataError, match=r"tiny\.txt|tokens"):
        run_to_the_end(tiny(), runs_dir)
    assert list(runs_dir.iterdir()) == []


def test_a_model_that_does_not_fit_is_refused_with_both_figures(
    tiny: Tiny, runs_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Little:
        available = 20_000

    monkeypatch.setattr("psutil.virtual_memory", Little)
    with pytest.raises(gptlab.errors.LabError, match=r"needs 0\.0 GB of memory and 0\.0 GB"):
        run_to_the_end(tiny(), runs_dir)


# Pausing, through the recorder


def test_a_pause_holds_between_two_steps_and_changes_no_bit(tiny: Tiny, runs_dir: Path) -> None:
    run_to_the_end(tiny("alone"), runs_dir)
    inbox = Control()
    states = []
    for event in run_training(tiny("paused"), runs_dir, inbox):
        if isinstance(event, StepDone) and event.step in (5, 8):
            inbox.pause()
        if isinstance(event, JobPaused):
            states.append(list_runs(runs_dir)[0].state)
            snapshot = inbox.ask_snapshot(1)
            assert snapshot is not None
            assert snapshot.step in (5, 8)
            inbox.resume()
        if isinstance(event, JobResumed):
            states.append(list_runs(runs_dir)[0].state)
    assert states == ["paused", "running", "paused", "running"]
    assert_equal_runs(runs_dir / "alone", runs_dir / "paused")


# Disk


def test_milestones_stay_and_resume_parts_are_kept_for_latest_and_best_only(
    tiny: Tiny, runs_dir: Path
) -> None:
    run_to_the_end(tiny(steps=40, eval_every=1, checkpoint_every=10), runs_dir)
    folder = runs_dir / "tiny" / "checkpoints"
    info = list_runs(runs_dir)[0]
    assert set(info.checkpoints) == {0, 1, 2, 5, 10, 20, 40, info.best_step}
    parts = {path.parent.parent.name for path in folder.glob("*/gptlab/training.safetensors")}
    assert parts == {f"step-{info.best_step:06d}", "step-000040"}

    from gptlab.gpt import checkpoint

    for step in info.checkpoints:
        path = resolve_checkpoint(f"tiny@{step}", runs_dir)
        assert path == folder / f"step-{step:06d}"
        checkpoint.load(path, verify=True)


def test_the_kept_milestones_are_the_same_however_often_a_run_was_stopped(
    tiny: Tiny, runs_dir: Path
) -> None:
    request = tiny(steps=23, eval_every=9, checkpoint_every=7)
    run_to_the_end(request, runs_dir)
    run_until(replace(request, name="stopped"), runs_dir, lambda e: getattr(e, "step", 0) == 3)
    for last in (11, 16):
        run_until(
            ResumeRequest(run="stopped"), runs_dir, lambda e, end=last: getattr(e, "step", 0) == end
        )
    run_to_the_end(ResumeRequest(run="stopped"), runs_dir)
    assert_equal_runs(runs_dir / "tiny", runs_dir / "stopped")
    runs = {info.name: set(info.checkpoints) for info in list_runs(runs_dir)}
    assert runs["tiny"] == runs["stopped"] == {0, 1, 2, 5, 10, 20, 23, *_best(runs_dir / "tiny")}


def _best(folder: Path) -> set[int]:
    best = Checkpoints(folder / "checkpoints").best
    return set() if best is None else {best}


def test_a_run_with_no_room_for_milestones_keeps_best_and_latest(
    tiny: Tiny, runs_dir: Path
) -> None:
    run_to_the_end(tiny(steps=12, milestones_mb=0), runs_dir)
    info = list_runs(runs_dir)[0]
    assert set(info.checkpoints) == {12, info.best_step}


# The public iterator, plans and history


def test_gptlab_train_takes_plain_settings(text_file: Path, runs_dir: Path) -> None:
    events = gptlab.train(
        text_file, name="api", encoding="char", n_layer=1, n_head=1, n_embd=8, context_length=8,
        steps=3, batch_size=2, sample_tokens=0, runs_dir=runs_dir, threads=1,
    )  # fmt: skip
    assert [event.step for event in events if isinstance(event, StepDone)] == [1, 2, 3]
    again = list(gptlab.train(resume="api", steps=4, runs_dir=runs_dir))
    assert [event.step for event in again if isinstance(event, StepDone)] == [4]


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"stps": 3}, UsageError, "unknown setting 'stps'"),
        ({"vocab_size": 3}, UsageError, "vocab_size"),
        ({"steps": 3, "tokens": 100}, UsageError, "steps and tokens"),
        ({"tokens": 0}, UsageError, "tokens=0"),
        ({"minutes": -1}, UsageError, "minutes=-1"),
        ({"n_embd": 10, "n_head": 3}, ConfigError, "n_embd=10.*n_head=3"),
        ({"learning_rate": -1.0}, ConfigError, "learning_rate=-1"),
        ({"preset": "huge"}, UsageError, "unknown preset 'huge'"),
        ({"name": "a/b"}, UsageError, "'a/b'"),
        ({"encoding": "nonsense"}, UsageError, "unknown encoding"),
        ({"resume": "x", "name": "y"}, UsageError, "resumed with what it was started with"),
    ],
)
def test_impossible_requests_are_refused_and_leave_nothing(
    text_file: Path, runs_dir: Path, changes: dict[str, Any], error: type, message: str
) -> None:
    data = None if "resume" in changes else text_file
    with pytest.raises(error, match=message):
        list(gptlab.train(data, runs_dir=runs_dir, **changes))
    assert not runs_dir.exists() or list(runs_dir.iterdir()) == []


def test_tokens_become_steps_and_minutes_do_by_a_measured_rate(
    tiny: Tiny, runs_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = replace(tiny(), train={**tiny().train})
    without_steps = {k: v for k, v in request.train.items() if k != "steps"}
    by_tokens = replace(request, train=without_steps, tokens=1000)
    assert plan_training(by_tokens).train.steps == 8, "128 tokens a step"
    monkeypatch.setattr("gptlab.gpt.trainer.measure_step_seconds", lambda *_: 0.5)
    by_minutes = replace(request, train=without_steps, minutes=0.05)
    assert run_to_the_end(by_minutes, runs_dir)[-1].steps == 6
    assert read_record(runs_dir / "tiny")["train"]["steps"] == 6


@pytest.mark.parametrize("encoding", [name for name in KNOWN_VOCABULARIES if name != AUTO])
def test_sizes_that_are_told_beforehand_are_those_of_the_vocabularies(encoding: str) -> None:
    assert load_tokenizer(encoding).vocab_size == KNOWN_VOCABULARIES[encoding]


@pytest.mark.parametrize(
    ("request_", "encoding"),
    [
        (TrainRequest(), "stories"),
        (TrainRequest(preset="gpt2"), "gpt2"),
        (TrainRequest(data=(Path("x.txt"),)), "auto"),
        (TrainRequest(data=(Path("x.txt"),), preset="gpt2"), "gpt2"),
        (TrainRequest(data=(Path("x.txt"),), encoding="byte"), "byte"),
    ],
)
def test_the_default_encoding_follows_data_and_preset(
    request_: TrainRequest, encoding: str
) -> None:
    assert plan_training(request_).encoding == encoding


def test_history_on_disk_gives_the_curves_with_the_untrained_model(
    tiny: Tiny, runs_dir: Path
) -> None:
    run_to_the_end(tiny(), runs_dir)
    series = MetricSeries()
    add_history(series, runs_dir / "tiny")
    assert list(series.curve("val_loss").x) == [0, 4, 8, 12]
    assert len(series) == 12


def test_run_json_tells_what_a_person_wants_to_know(tiny: Tiny, runs_dir: Path) -> None:
    training: Generator[Any, None, Any] = run_training(tiny(), runs_dir)
    for event in training:
        if isinstance(event, Progress):
            continue
        if isinstance(event, RunStarted):
            break
    record = json.loads((runs_dir / "tiny" / "run.json").read_text())
    training.close()
    assert {"task", "model", "train", "data", "seed", "versions", "state"} <= set(record)
    assert record["data"]["sources"][0]["sha256"]
    assert record["model"]["vocab_size"] == 18


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_learns_from_bundled_texts_that_are_there(name: str) -> None:
    files = [path for text in PRESETS[name].texts for path in DATASETS[text].paths()]
    assert files and all(path.is_file() for path in files)
    assert plan_training(TrainRequest(preset=name)).data == tuple(files)
