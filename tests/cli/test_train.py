"""`gptlab train`: results, progress, stopping, resuming, bad input."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from gptlab.cli.train_report import TrainReport
from gptlab.gpt.events import Progress, StepDone
from gptlab.lab.events import Event, RunStarted
from gptlab.lab.runs import open_run

from .calls import TINY, Call


def steps_in_metrics(run: Path) -> list[int]:
    lines = (run / "metrics.jsonl").read_text().splitlines()
    return [json.loads(line)["step"] for line in lines]


def state_of(run: Path) -> str:
    return json.loads((run / "run.json").read_text())["state"]


def test_a_training_prints_its_result_and_keeps_its_run(
    gptlab: Call, story_file: Path, tmp_path: Path
) -> None:
    result = gptlab(
        *("train", "--data", story_file, *TINY, "--steps", 6, "--runs-dir", tmp_path),
        *("--name", "mine", "--json"),
    )
    assert result.status == 0, result.err
    told = result.json
    assert (told["run"], told["steps"], told["tokens"]) == ("mine", 6, 6 * 4 * 32)
    assert Path(told["checkpoint"]).is_relative_to(tmp_path / "mine" / "checkpoints")
    assert told["tokens_per_second"] > 0
    assert told["seconds"] > 0
    # An untrained model over 257 ids is near ln 257 = 5.55 nats.
    assert 4 < told["train_loss"] < 7
    assert 4 < told["val_loss"] < 7
    assert steps_in_metrics(tmp_path / "mine") == [1, 2, 3, 4, 5, 6]
    assert state_of(tmp_path / "mine") == "finished"


def test_without_a_terminal_progress_is_one_line_an_evaluation(
    gptlab: Call, story_file: Path, tmp_path: Path
) -> None:
    result = gptlab(*("train", "--data", story_file, *TINY, "--steps", 6, "--runs-dir", tmp_path))
    assert result.status == 0, result.err
    evaluations = [line for line in result.err.splitlines() if "val loss" in line]
    assert [line.split(" ·")[0] for line in evaluations] == ["step 0/6", "step 4/6", "step 6/6"]
    assert "tokens/s" in evaluations[-1]
    assert "0:00 left" in evaluations[-1]
    assert "\r" not in result.err
    assert "val loss" in result.out


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_saves_and_the_run_can_be_resumed(
    gptlab: Call,
    story_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    asked: signal.Signals,
) -> None:
    see = TrainReport.see

    def see_and_interrupt(self: TrainReport, event: Event) -> None:
        see(self, event)
        if isinstance(event, StepDone) and event.step == 3:
            signal.raise_signal(asked)

    before = signal.getsignal(asked)
    with monkeypatch.context() as patch:
        patch.setattr(TrainReport, "see", see_and_interrupt)
        stopped = gptlab(
            *("train", "--data", story_file, *TINY, "--steps", 6, "--runs-dir", tmp_path),
            *("--name", "mine", "--json"),
        )
    assert (stopped.status, stopped.out) == (128 + asked, "")
    assert stopped.err.splitlines()[-1] == (
        "gptlab: stopped and saved at step 3: gptlab train --resume mine goes on"
    )
    assert signal.getsignal(asked) == before
    assert state_of(tmp_path / "mine") == "stopped"

    resumed = gptlab("train", "--resume", "mine", "--runs-dir", tmp_path, "--json")
    assert (resumed.status, resumed.json["steps"]) == (0, 6)
    assert steps_in_metrics(tmp_path / "mine") == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("moment", "words", "runs_left"),
    [
        (Progress, "stopped before the run began", []),
        (RunStarted, "stopped before the first step: gptlab train --resume mine goes on", ["mine"]),
    ],
)
def test_ctrl_c_before_the_first_step(
    gptlab: Call,
    story_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    moment: type,
    words: str,
    runs_left: list[str],
) -> None:
    see = TrainReport.see

    def see_and_interrupt(self: TrainReport, event: Event) -> None:
        see(self, event)
        if isinstance(event, moment):
            signal.raise_signal(signal.SIGINT)

    with monkeypatch.context() as patch:
        patch.setattr(TrainReport, "see", see_and_interrupt)
        stopped = gptlab(
            *("train", "--data", story_file, *TINY, "--steps", 2, "--runs-dir", tmp_path),
            *("--name", "mine"),
        )
    assert (stopped.status, stopped.err.splitlines()[-1]) == (130, f"gptlab: {words}")
    assert [path.name for path in tmp_path.iterdir()] == runs_left
    if runs_left:
        assert state_of(tmp_path / "mine") == "stopped"
        assert gptlab("train", "--resume", "mine", "--runs-dir", tmp_path).status == 0


def test_resuming_a_finished_run_is_no_failure(gptlab: Call, runs_with_one: Path) -> None:
    result = gptlab("train", "--resume", "first", "--runs-dir", runs_with_one, "--json")
    assert (result.status, result.json["steps"]) == (0, 8)


@pytest.mark.parametrize(
    ("options", "status", "words"),
    [
        (["--preset", "nope"], 2, ["'nope'", "sprout", "gpt2"]),
        (["--encoding", "nope"], 2, ["'nope'", "gpt2", "char"]),
        (["--n-embd", 18, "--n-head", 4], 2, ["18", "4", "n_embd=20"]),
        (["--learning-rate", -1], 2, ["learning_rate=-1"]),
        (["--steps", -1], 2, ["steps=-1"]),
        (["--batch-size", 0], 2, ["batch_size=0"]),
        (["--dropout", 1.5], 2, ["dropout=1.5"]),
        (["--steps", 5, "--minutes", 1], 2, ["steps and minutes", "one end"]),
        (["--minutes", 0], 2, ["minutes=0"]),
        (["--minutes", "inf"], 2, ["minutes=inf"]),
        (["--minutes", "nan"], 2, ["minutes=nan"]),
        (["--seed", -1], 2, ["seed=-1"]),
        (["--tokens", 0], 2, ["tokens=0"]),
        (["--name", "a/b"], 2, ["'a/b'", "name"]),
        (["--name", "gpt2"], 2, ["'gpt2'"]),
        (["--device", "cuda"], 2, ["device=cuda"]),
        (["--context-length", 90_000], 1, ["90,001", "context"]),
    ],
)
def test_impossible_settings_are_one_line_and_leave_nothing(
    gptlab: Call,
    story_file: Path,
    tmp_path: Path,
    options: list[object],
    status: int,
    words: list[str],
) -> None:
    if "cuda" in options:
        import torch

        if torch.cuda.is_available():
            pytest.skip("this machine has cuda")
    result = gptlab(
        *("train", "--data", story_file, *TINY, "--runs-dir", tmp_path / "runs", *options)
    )
    result.assert_fails(status, *words)
    runs = tmp_path / "runs"
    assert not runs.exists() or not any(runs.iterdir())


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, ["story.txt"]),
        (b"", ["story.txt", "empty"]),
        (b"\x00\x01\x02\x00" * 100, ["story.txt", "binary"]),
        (b"good line\nbad \xff line\n" * 20, ["story.txt", "UTF-8", "line 2"]),
        (b"One line.", ["context"]),
    ],
    ids=["missing", "empty", "binary", "invalid UTF-8", "one short line"],
)
def test_data_that_cannot_be_learned_from_is_one_line(
    gptlab: Call, tmp_path: Path, content: bytes | None, words: list[str]
) -> None:
    file = tmp_path / "story.txt"
    if content is not None:
        file.write_bytes(content)
    gptlab("train", "--data", file, *TINY, "--runs-dir", tmp_path / "runs").assert_fails(1, *words)


def test_an_existing_name_is_refused_and_nothing_is_lost(
    gptlab: Call, story_file: Path, runs_with_one: Path
) -> None:
    before = steps_in_metrics(runs_with_one / "first")
    gptlab(
        *("train", "--data", story_file, *TINY, "--name", "first", "--runs-dir", runs_with_one)
    ).assert_fails(1, "'first'", "--resume")
    assert steps_in_metrics(runs_with_one / "first") == before


def test_a_run_in_use_is_refused_with_its_holder(gptlab: Call, runs_with_one: Path) -> None:
    with open_run(runs_with_one, "first"):
        gptlab("train", "--resume", "first", "--runs-dir", runs_with_one).assert_fails(
            1, "'first'", "process"
        )


@pytest.mark.parametrize(
    ("options", "status", "words"),
    [
        (["--resume", "nope"], 1, ["'nope'", "gptlab runs"]),
        (["--resume", "first", "--n-layer", 3], 2, ["--n-layer", "--resume"]),
        (["--resume", "first", "--name", "other"], 2, ["--name", "--resume"]),
        (["--resume", "first", "--minutes", -1], 2, ["minutes=-1"]),
        (["--resume", "first", "--minutes", "inf"], 2, ["minutes=inf"]),
        (["--resume", "first", "--tokens", 0], 2, ["tokens=0"]),
        (["--resume", "first", "--steps", 3], 2, ["cannot end at 3"]),
        (["--resume", "first", "--preset", "small", "--bias"], 2, ["--preset, --bias"]),
    ],
)
def test_what_cannot_be_resumed_is_one_line(
    gptlab: Call, runs_with_one: Path, options: list[object], status: int, words: list[str]
) -> None:
    gptlab("train", *options, "--runs-dir", runs_with_one).assert_fails(status, *words)
