"""The film: how a very small model learned to write, from the packaged training's own record."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

from gptlab.errors import RunError
from gptlab.lab.metrics import Curve, MetricSeries, Sample, read_lines
from gptlab.lab.recipes import SPROUT
from gptlab.lab.references import packaged
from gptlab.lab.runs import add_history, read_record, run_samples

SECONDS = 20.0
"""How long the film takes."""

EASING = 1.4
"""Above 1 the early steps, in which most happens, pass more slowly than the late ones."""


@dataclass(frozen=True)
class Film:
    """A training that is over, to be played."""

    run: str
    steps: int
    n_parameters: int
    vocab_size: int
    prompt: str
    """What the probe word is asked after."""
    word: str
    train_loss: Curve
    """By step, nats."""
    val_loss: Curve
    probe: Curve
    """Probability of the probe word at each evaluation."""
    samples: tuple[Sample, ...]
    tokens: int
    """Tokens read in all of it."""
    seconds: float
    """How long it took when it was trained."""

    def step_at(self, share: float) -> float:
        """The step that is shown at a share, 0 to 1, of the film."""
        return self.steps * float(min(1.0, max(0.0, share)) ** EASING)

    def share_at(self, step: float) -> float:
        """The other way round."""
        return float((step / self.steps) ** (1 / EASING))

    def samples_until(self, step: float) -> tuple[Sample, ...]:
        """What had been written by a step, oldest first."""
        return tuple(each for each in self.samples if each.step <= step)


def until_step(curve: Curve, step: float) -> Curve:
    """A curve as far as it was known at a step."""
    n = bisect_right(curve.x, step)
    return Curve(curve.x[:n], curve.y[:n])


def at_step(curve: Curve, step: float) -> float | None:
    """The newest value of a curve at a step; None before its first."""
    known = [y for x, y in zip(curve.x, curve.y, strict=True) if x <= step and math.isfinite(y)]
    return known[-1] if known else None


def read_film(folder: Path | None = None) -> Film:
    """The film of a run; of the packaged one where no folder is given.

    Raises:
        RunError: there is no such run, or nothing of it can be shown.
    """
    folder = folder or packaged(SPROUT)
    if folder is None:
        raise RunError(
            f"the training of {SPROUT!r} is not on this machine", "train a model in the pane Train"
        )
    record = read_record(folder)
    series = MetricSeries()
    add_history(series, folder)
    train_loss, val_loss = series.curve("train_loss"), series.curve("val_loss")
    samples = run_samples(folder)
    if not train_loss.x or not val_loss.x or not samples:
        raise RunError(f"the run {folder.name!r} has nothing to show yet", "train it on")
    train = record.get("train") or {}
    last = list(read_lines(folder / "metrics.jsonl"))[-1]
    return Film(
        run=folder.name,
        steps=int(last["step"]),
        n_parameters=int(record.get("n_parameters", 0)),
        vocab_size=int(record["model"]["vocab_size"]),
        prompt=str(train.get("probe_prompt", "")),
        word=str(train.get("probe_word", "")),
        train_loss=train_loss,
        val_loss=val_loss,
        probe=series.curve("probe_probability"),
        samples=samples,
        tokens=int(last.get("tokens", 0)),
        seconds=float(last.get("seconds", 0.0)),
    )
