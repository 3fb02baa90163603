"""What the scale calculator asks of the live model: what it learned from, and how fast it learns
here."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from gptlab.errors import LabError
from gptlab.gpt.events import Progress
from gptlab.lab.live import LiveHolder
from gptlab.lab.looking import model_of
from gptlab.lab.memory import TRAINING_BYTES_PER_PARAMETER, require_memory
from gptlab.lab.status import JobKind, LiveModel, SessionStatus


@dataclass(frozen=True, slots=True)
class HistoryRead:
    """What the live model's checkpoint says of its training."""

    request: int
    live: LiveModel
    n_tokens: int | None
    """Tokens that it learned from; None where that was not noted."""
    tokens_per_second: float | None
    """Of its run, where that lies beside it."""


@dataclass(frozen=True, slots=True)
class RateMeasured:
    """A few steps of training the live model were taken and thrown away."""

    request: int
    live: LiveModel
    n_parameters: int
    """Of the transformer that took the steps."""
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class RateFailed:
    """They could not be taken."""

    request: int
    message: str
    hint: str


Events = Generator[Any, None, None]
"""`Progress`, then one of the above."""
Ask = Callable[[JobKind, Callable[[int], Events]], int]


class Scaling:
    """The verbs of the scale calculator: `Session.scaling`."""

    def __init__(self, ask: Ask, holder: LiveHolder) -> None:
        self._ask, self._holder = ask, holder

    def read_history(self, live: LiveModel) -> int:
        """Look up what a model learned from; `HistoryRead` comes with the number returned here."""
        return self._ask("history", lambda number: _read_history(number, live))

    def measure_rate(self) -> int:
        """Train a copy of the live model for a few steps: `RateMeasured` or `RateFailed` comes."""
        return self._ask("rate", lambda number: _measure(number, self._holder))


def rate_of_training(status: SessionStatus) -> float | None:
    """Tokens a second of the training of the live model, while it goes on or in this session; None
    where there was none."""
    live = status.live
    if live is None:
        return None
    for job in reversed(status.jobs):
        is_its_own = job.id == live.job_id or job.run == live.name
        if job.kind == "train" and is_its_own and job.tokens_per_second:
            return job.tokens_per_second
    return None


def _read_history(request: int, live: LiveModel) -> Events:
    n_tokens, rate = None, None
    if live.path is not None:
        n_tokens = _tokens_of(live.path)
        rate = _recorded_rate(live.path.resolve().parent.parent / "metrics.jsonl")
    yield HistoryRead(request, live, n_tokens, rate)


def _tokens_of(folder: Path) -> int | None:
    from gptlab.gpt.checkpoint import read_metadata

    try:
        found = read_metadata(folder).get("tokens")
    except LabError:
        return None
    return found if isinstance(found, int) and found > 0 else None


def _recorded_rate(metrics: Path) -> float | None:
    """The median of a run's rates: its first steps, and those beside other work, are slower."""
    try:
        lines = metrics.read_text(encoding="utf-8").splitlines()
        rates = [json.loads(line).get("tokens_per_second") for line in lines]
    except (OSError, ValueError, AttributeError):
        return None
    known = [float(rate) for rate in rates if isinstance(rate, int | float) and rate > 0]
    return median(known) if known else None


def _measure(request: int, holder: LiveHolder) -> Events:
    yield Progress("measuring a step", 0, 0)
    try:
        loaded = holder.take()
        model = model_of(loaded)
        n_parameters = model.config.n_parameters
        require_memory(TRAINING_BYTES_PER_PARAMETER * n_parameters, "training this model")

        from gptlab.gpt.training_rate import training_rate

        rate = training_rate(model)
    except LabError as error:
        yield RateFailed(request, error.message, error.hint)
        return
    yield RateMeasured(request, loaded.live, n_parameters, rate)
