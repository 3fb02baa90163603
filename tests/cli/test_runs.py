"""`gptlab runs`: the list and the drawing."""

from __future__ import annotations

from pathlib import Path

from .calls import Call


def test_runs_are_listed_with_state_and_best_loss(gptlab: Call, runs_with_one: Path) -> None:
    result = gptlab("runs", "--runs-dir", runs_with_one, "--json")
    assert (result.status, result.err) == (0, "")
    (run,) = result.json
    assert {key: run[key] for key in ("name", "task", "state", "step")} == {
        "name": "first",
        "task": "pretrain",
        "state": "finished",
        "step": 8,
    }
    assert run["path"] == str(runs_with_one / "first")
    assert 4 < run["val_loss"] < 7
    assert run["created"].startswith("20")

    shown = gptlab("runs", "--runs-dir", runs_with_one).out.splitlines()
    assert shown[0].split()[:2] == ["run", "state"]
    assert shown[1].split()[:3] == ["first", "finished", "8/8"]


def test_the_plot_shows_both_losses_without_colours_in_a_pipe(
    gptlab: Call, runs_with_one: Path
) -> None:
    result = gptlab("runs", "first", "--plot", "--runs-dir", runs_with_one)
    assert result.status == 0, result.err
    assert "training" in result.out
    assert "validation" in result.out
    assert "\x1b" not in result.out
    assert max(map(len, result.out.splitlines())) <= 80


def test_no_runs_are_no_failure(gptlab: Call, tmp_path: Path) -> None:
    assert gptlab("runs", "--runs-dir", tmp_path / "none", "--json").json == []
    shown = gptlab("runs", "--runs-dir", tmp_path / "none")
    assert (shown.status, shown.out) == (0, "")
    assert "gptlab train" in shown.err


def test_bad_input_is_one_line(gptlab: Call, runs_with_one: Path, tmp_path: Path) -> None:
    gptlab("runs", "nope", "--runs-dir", runs_with_one).assert_fails(1, "'nope'")
    gptlab("runs", "--plot", "--json", "--runs-dir", runs_with_one).assert_fails(2, "--plot")
    gptlab("runs", "--plot", "--runs-dir", tmp_path).assert_fails(1, str(tmp_path))
