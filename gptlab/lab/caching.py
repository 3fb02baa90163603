"""Generating with and without the key–value cache on the live model, as a job."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from gptlab.errors import LabError
from gptlab.lab.live import LiveHolder
from gptlab.lab.looking import model_of
from gptlab.lab.prompts import prompt_ids
from gptlab.lab.status import JobKind, LiveModel


@dataclass(frozen=True, slots=True)
class RaceStarted:
    """The prompt is read; tokens follow."""

    request: int
    live: LiveModel
    n_prompt: int
    n_tokens: int
    """How many will be written at most: fewer where the context ends."""


@dataclass(frozen=True, slots=True)
class RaceLap:
    """One token was written in both ways."""

    request: int
    text: str
    n_read: int
    """Tokens that stood before it."""
    seconds_with: float
    seconds_without: float
    difference: float
    """Largest between the logits of both ways."""
    highest: float
    """Largest logit."""


@dataclass(frozen=True, slots=True)
class RaceDone:
    """All tokens are written."""

    request: int


@dataclass(frozen=True, slots=True)
class RaceFailed:
    """They could not be."""

    request: int
    message: str
    hint: str


Events = Generator[Any, None, None]
"""`RaceStarted`, a `RaceLap` for each token, and `RaceDone`; or `RaceFailed`."""


class CacheRaces:
    """The verbs of the view *kv cache*: `Session.cache_races`."""

    def __init__(
        self,
        ask: Callable[[JobKind, Callable[[int], Events]], int],
        stop: Callable[[JobKind], None],
        holder: LiveHolder,
    ) -> None:
        self._ask, self._stop, self._holder = ask, stop, holder

    def start(self, prompt: str, n_tokens: int) -> int:
        """Continue a text in both ways; the events carry the number returned here. A newer race
        ends an older one."""
        return self._ask("race", lambda number: race(number, prompt, n_tokens, self._holder))

    def stop(self) -> None:
        """End the race within one token."""
        self._stop("race")


def race(request: int, prompt: str, n_tokens: int, holder: LiveHolder) -> Events:
    """Write tokens with the cache and without, one after the other."""
    try:
        loaded = holder.take()
        model, tokenizer = model_of(loaded), loaded.tokenizer
        ids = prompt_ids(prompt, tokenizer)

        from gptlab.gpt.cache_race import race as run_race

        room = model.config.context_length - len(ids)
        yield RaceStarted(request, loaded.live, len(ids), max(0, min(n_tokens, room)))
        for lap in run_race(model, ids, n_tokens):
            known = lap.id < tokenizer.vocab_size
            data = tokenizer.token_bytes(lap.id) if known else b"?"
            yield RaceLap(
                request=request,
                text=data.decode("utf-8", errors="replace"),
                n_read=lap.n_read,
                seconds_with=lap.seconds_with,
                seconds_without=lap.seconds_without,
                difference=lap.difference,
                highest=lap.highest,
            )
    except LabError as error:
        yield RaceFailed(request, error.message, error.hint)
        return
    except Exception as error:
        # Whoever waits for the race is told of its end, whatever it was; the job tells the rest.
        yield RaceFailed(request, f"the race broke off: {error or type(error).__name__}", "")
        raise
    yield RaceDone(request)
