"""A training's history: append-only series in memory, JSON lines on disk, thinned for plots."""

from __future__ import annotations

import json
import math
import os
from array import array
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gptlab.gpt.events import Evaluated, StepDone


@dataclass(frozen=True, slots=True)
class Sample:
    """What the model wrote at one evaluation."""

    step: int
    prompt: str
    text: str
    """The continuation alone."""


class Column:
    """Numbers that are only ever appended: one thread writes, any thread reads."""

    def __init__(self) -> None:
        self._numbers = array("d")

    def append(self, number: float) -> None:
        self._numbers.append(number)

    def read(self) -> array[float]:
        """A copy of the numbers so far: made in one operation of the interpreter, so it is whole
        even while another thread appends."""
        return self._numbers[:]

    def __len__(self) -> int:
        return len(self._numbers)


@dataclass(frozen=True, slots=True)
class Curve:
    """A line to draw: as many values of `x` as of `y`, `x` rising."""

    x: Sequence[float]
    y: Sequence[float]


STEP_CURVES = ("train_loss", "learning_rate", "grad_norm", "tokens_per_second")
"""Series with a value a step."""

_LONGEST_END = 65_536
"""Bytes at the end of a file that hold its last line for certain."""

EVALUATION_CURVES = ("val_loss", "probe_probability", "train_accuracy", "val_accuracy")
"""Series with a value an evaluation; step 0, the untrained model, included. All but the loss are
empty where a task has no such value."""


class MetricSeries:
    """A training's curves. The job appends, the screen reads; neither waits for the other."""

    def __init__(self) -> None:
        self._steps = Column()
        self._by_step = {name: Column() for name in STEP_CURVES}
        # Evaluations have their own steps; a probe can be missing at any of them.
        self._evaluations = {name: (Column(), Column()) for name in EVALUATION_CURVES}

    def __len__(self) -> int:
        """How many steps are recorded: unchanged means that nothing needs drawing."""
        return len(self._steps)

    @property
    def n_evaluations(self) -> int:
        return len(self._evaluations["val_loss"][1])

    def add_step(self, event: StepDone) -> None:
        """Append one step."""
        for name, column in self._by_step.items():
            column.append(getattr(event, name))
        self._steps.append(event.step)  # last: readers take their length from it

    def add_evaluation(self, event: Evaluated) -> None:
        """Append one evaluation."""
        self._add_value("val_loss", event.step, event.val_loss)
        for name in EVALUATION_CURVES[1:]:
            value = getattr(event, name)
            if value is not None:
                self._add_value(name, event.step, value)

    def _add_value(self, name: str, step: int, value: float) -> None:
        steps, values = self._evaluations[name]
        values.append(value)
        steps.append(step)

    def curve(self, name: str) -> Curve:
        """One of `STEP_CURVES` or `EVALUATION_CURVES` as it is now.

        Raises:
            KeyError: no such curve.
        """
        steps, values = self._evaluations.get(name) or (self._steps, self._by_step[name])
        x = steps.read()
        return Curve(x, values.read()[: len(x)])

    def last(self, name: str) -> float | None:
        """The newest value of a curve, or None where it has none."""
        y = self.curve(name).y
        return y[-1] if y else None


@dataclass(frozen=True, slots=True)
class Thinned:
    """What one column of a plot has to show."""

    column: int
    """From 0 at the left."""
    low: float
    high: float
    last: float
    """The newest value in the column."""


def thin_for_plot(
    curve: Curve, columns: int, *, x_range: tuple[float, float] | None = None
) -> list[Thinned]:
    """The lowest, highest and last value of each column that has any, from left to right.

    `x_range` is what the plot's width stands for, both ends included; by default the curve's own
    first and last `x`. Values outside it and values that are not finite are left out.
    """
    import numpy as np

    x = np.asarray(curve.x, dtype=np.float64)
    y = np.asarray(curve.y, dtype=np.float64)
    if len(x) == 0 or columns < 1:
        return []
    left, right = x_range or (float(x[0]), float(x[-1]))
    shown = np.isfinite(y) & (x >= left) & (x <= right)
    x, y = x[shown], y[shown]
    if len(x) == 0:
        return []
    width = max(right - left, 1e-12)
    column = np.minimum((x - left) / width * columns, columns - 1).astype(np.int64)
    starts = np.flatnonzero(np.diff(column, prepend=-1))  # x rises, so columns come in one piece
    lows = np.minimum.reduceat(y, starts)
    highs = np.maximum.reduceat(y, starts)
    ends = np.append(starts[1:], len(y)) - 1
    return [
        Thinned(int(column[start]), float(low), float(high), float(y[end]))
        for start, low, high, end in zip(starts, lows, highs, ends, strict=True)
    ]


def metrics_line(step: StepDone, evaluated: Evaluated | None) -> dict[str, Any]:
    """One step as `metrics.jsonl` has it; evaluation steps have `val_loss` and the probe too."""
    line: dict[str, Any] = {
        "step": step.step,
        "tokens": step.tokens,
        "seconds": round(step.seconds, 4),
        "train_loss": step.train_loss,
        "learning_rate": step.learning_rate,
        "grad_norm": step.grad_norm,
        "tokens_per_second": round(step.tokens_per_second, 1),
    }
    if evaluated is not None:
        line["val_loss"] = evaluated.val_loss
        line["probe_probability"] = evaluated.probe_probability
        line.update(accuracies(evaluated))
    return line


def accuracies(evaluated: Evaluated) -> dict[str, float]:
    """The accuracies that an evaluation has, by name."""
    values = {
        "train_accuracy": evaluated.train_accuracy,
        "val_accuracy": evaluated.val_accuracy,
    }
    return {name: value for name, value in values.items() if value is not None}


def evaluation_of_line(line: dict[str, Any], *, is_best: bool = False) -> Evaluated:
    """The `Evaluated` that a line of `metrics.jsonl`, or the record of the untrained model, was
    made from."""
    return Evaluated(
        line.get("step", 0),
        line["val_loss"],
        line.get("probe_probability"),
        is_best,
        train_accuracy=line.get("train_accuracy"),
        val_accuracy=line.get("val_accuracy"),
    )


def step_of_line(line: dict[str, Any], *, evaluation_due: bool) -> StepDone:
    """The `StepDone` that a line of `metrics.jsonl` was made from."""
    return StepDone(
        step=int(line["step"]),
        tokens=int(line["tokens"]),
        seconds=float(line["seconds"]),
        train_loss=_number(line["train_loss"]),
        learning_rate=_number(line["learning_rate"]),
        grad_norm=_number(line["grad_norm"]),
        tokens_per_second=float(line["tokens_per_second"]),
        evaluation_due=evaluation_due,
    )


def _number(value: float | None) -> float:
    """A number as it was before JSON: one that wasn't finite is null there."""
    return math.nan if value is None else float(value)


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file of JSON lines, up to the first line that is torn or damaged.

    A process that was killed leaves half a line at most, and only at the end. A missing file has
    no lines.
    """
    return (line for line, _ in lines_with_ends(path))


def lines_with_ends(path: Path) -> Iterator[tuple[dict[str, Any], int]]:
    """As `read_lines`, each with the number of bytes up to its end."""
    try:
        file = path.open("rb")
    except FileNotFoundError:
        return
    end = 0
    with file:
        for data in file:
            end += len(data)
            if not data.endswith(b"\n"):
                return
            try:
                line = json.loads(data)
            except ValueError:
                return
            if not isinstance(line, dict) or not isinstance(line.get("step"), int):
                return
            yield line, end


def last_step(path: Path) -> int:
    """The step of the last whole line of a file of JSON lines, 0 where it has none; reads only the
    file's end."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _LONGEST_END))
            lines = file.read().split(b"\n")[:-1]  # what follows the last line feed is torn
    except OSError:
        return 0
    for data in reversed(lines):
        with suppress(ValueError, KeyError, TypeError):
            return int(json.loads(data)["step"])
    return 0


def cut_back(path: Path, step: int) -> None:
    """Take away every line of a later step than `step`, and a torn one.

    The lines of a run stand in the order of its steps, so the file only has to be shortened.
    """
    end = 0
    for line, after in lines_with_ends(path):
        if line["step"] > step:
            break
        end = after
    with suppress(FileNotFoundError):
        os.truncate(path, end)


def add_lines(series: MetricSeries, path: Path, up_to_step: int | None = None) -> None:
    """Append what a `metrics.jsonl` tells, up to a step and with it."""
    for line in read_lines(path):
        if up_to_step is not None and line["step"] > up_to_step:
            return
        series.add_step(step_of_line(line, evaluation_due="val_loss" in line))
        if "val_loss" in line:
            series.add_evaluation(evaluation_of_line(line))


def read_samples(path: Path) -> tuple[Sample, ...]:
    """The samples of a `samples.jsonl`, oldest first."""
    return tuple(
        Sample(line["step"], str(line["prompt"]), str(line["text"]))
        for line in read_lines(path)
        if "prompt" in line and "text" in line
    )
