"""Series in memory, lines on disk, and what a plot gets of them."""

from __future__ import annotations

import json
import math
import threading
from array import array
from pathlib import Path

import pytest

from gptlab.gpt.events import Evaluated, StepDone
from gptlab.lab.files import json_text
from gptlab.lab.metrics import (
    Curve,
    MetricSeries,
    add_lines,
    cut_back,
    last_step,
    metrics_line,
    read_lines,
    read_samples,
    thin_for_plot,
)


def step_done(step: int, loss: float = 2.0) -> StepDone:
    return StepDone(step, step * 64, step * 0.1, loss, 1e-3, 0.5, 640.0, step % 2 == 0)


def write_lines(path: Path, steps: range) -> None:
    lines = []
    for step in steps:
        evaluated = Evaluated(step, 1.5 + 1 / step, 0.25, True) if step % 2 == 0 else None
        lines.append(json_text(metrics_line(step_done(step), evaluated)) + "\n")
    path.write_text("".join(lines), encoding="utf-8")


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "metrics.jsonl"
    write_lines(path, range(1, 7))
    series = MetricSeries()
    series.add_evaluation(Evaluated(0, 4.0, None, True))
    add_lines(series, path)
    assert list(series.curve("train_loss").x) == [1, 2, 3, 4, 5, 6]
    assert list(series.curve("val_loss").x) == [0, 2, 4, 6]
    assert list(series.curve("val_loss").y) == [4.0, 2.0, 1.75, 1.5 + 1 / 6]
    assert list(series.curve("probe_probability").x) == [2, 4, 6], "a missing probe is no point"
    assert (len(series), series.n_evaluations, series.last("learning_rate")) == (6, 4, 1e-3)


@pytest.mark.parametrize(
    "torn", ['{"step": 7, "tok', '{"step": 7}', "\x00\x00\x00\x00\n", "[1]\n", '"text"\n']
)
def test_a_torn_or_damaged_last_line_is_passed_over(tmp_path: Path, torn: str) -> None:
    path = tmp_path / "metrics.jsonl"
    write_lines(path, range(1, 7))
    with path.open("a") as file:
        file.write(torn)
    assert [line["step"] for line in read_lines(path)] == [1, 2, 3, 4, 5, 6]
    assert last_step(path) == 6


def test_a_missing_file_has_no_steps(tmp_path: Path) -> None:
    path = tmp_path / "metrics.jsonl"
    assert list(read_lines(path)) == []
    assert last_step(path) == 0
    cut_back(path, 3)
    assert not path.exists()


@pytest.mark.parametrize("step", [0, 1, 4, 6, 9])
def test_cutting_back_leaves_one_line_for_each_earlier_step(tmp_path: Path, step: int) -> None:
    path = tmp_path / "metrics.jsonl"
    write_lines(path, range(1, 7))
    with path.open("a") as file:
        file.write('{"step": 7, "torn')
    cut_back(path, step)
    assert [line["step"] for line in read_lines(path)] == list(range(1, min(step, 6) + 1))
    text = path.read_text()
    assert not text or text.endswith("}\n"), "the torn line is gone too"


def test_the_last_step_is_found_at_the_end_of_a_long_file(tmp_path: Path) -> None:
    path = tmp_path / "metrics.jsonl"
    write_lines(path, range(1, 2000))
    assert path.stat().st_size > 200_000
    assert last_step(path) == 1999


def test_a_number_that_is_not_finite_is_null_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "metrics.jsonl"
    path.write_text(json_text(metrics_line(step_done(1, float("inf")), None)) + "\n")
    assert json.loads(path.read_text())["train_loss"] is None
    series = MetricSeries()
    add_lines(series, path)
    assert math.isnan(series.last("train_loss") or 0.0)


def test_lines_are_added_up_to_a_step(tmp_path: Path) -> None:
    path = tmp_path / "metrics.jsonl"
    write_lines(path, range(1, 7))
    series = MetricSeries()
    add_lines(series, path, up_to_step=4)
    assert list(series.curve("train_loss").x) == [1, 2, 3, 4]


def test_samples_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "samples.jsonl"
    path.write_text('{"step": 0, "prompt": "a", "text": "b\\u001b"}\n{"step": 5, "pro')
    assert [(each.step, each.text) for each in read_samples(path)] == [(0, "b\x1b")]


def test_thinning_keeps_the_extremes_of_every_column() -> None:
    y = [float(i % 7) for i in range(1000)]
    y[503] = 99.0
    y[777] = -99.0
    thinned = thin_for_plot(Curve(range(1, 1001), y), 10)
    assert [each.column for each in thinned] == list(range(10))
    assert thinned[5].high == 99.0
    assert thinned[7].low == -99.0
    assert thinned[-1].last == y[-1]


def test_a_short_curve_fills_only_its_own_columns() -> None:
    thinned = thin_for_plot(Curve([0, 50, 100], [3.0, 2.0, 1.0]), 10, x_range=(0, 200))
    assert [(each.column, each.low, each.high) for each in thinned] == [
        (0, 3.0, 3.0),
        (2, 2.0, 2.0),
        (5, 1.0, 1.0),
    ]


def test_thinning_leaves_out_what_cannot_be_drawn() -> None:
    nan, inf = float("nan"), float("inf")
    assert thin_for_plot(Curve([], []), 10) == []
    assert thin_for_plot(Curve([1, 2], [nan, inf]), 10) == []
    assert thin_for_plot(Curve([1], [2.0]), 10)[0].last == 2.0
    assert thin_for_plot(Curve([1, 2], [1.0, 2.0]), 0) == []
    assert [t.last for t in thin_for_plot(Curve([1, 2, 3], [1.0, nan, 3.0]), 3)] == [1.0, 3.0]


def test_a_million_steps_are_thinned_to_their_columns() -> None:
    steps = array("d", range(1_000_000))
    thinned = thin_for_plot(Curve(steps, steps), 160)
    assert [each.column for each in thinned] == list(range(160))
    assert (thinned[0].low, thinned[-1].high) == (0, 999_999)


def test_a_reader_never_sees_half_a_step() -> None:
    series = MetricSeries()
    is_over = threading.Event()
    wrong: list[tuple[int, int]] = []

    def read() -> None:
        while not is_over.is_set():
            for name in ("train_loss", "val_loss"):
                curve = series.curve(name)
                if len(curve.x) != len(curve.y):
                    wrong.append((len(curve.x), len(curve.y)))

    reader = threading.Thread(target=read)
    reader.start()
    for step in range(1, 5000):
        series.add_step(step_done(step))
        series.add_evaluation(Evaluated(step, 1.0, 0.5, False))
    is_over.set()
    reader.join()
    assert not wrong
