"""Where the windows over a row of tokens begin: free of torch, for training and for looking at.

A window of `context_length` tokens is an input, and the same shifted by one is its target, so that
it takes `context_length` + 1 tokens of the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from gptlab.errors import ConfigError

_LOOKED_THROUGH_AT_ONCE = 1 << 24
"""Ids: a mapped file may be larger than the memory."""


@dataclass(frozen=True)
class WindowPlan:
    """Windows at a fixed stride, in order: all of the text where the stride is not longer than the
    context, overlapping where it is shorter (Raschka, "Build a Large Language Model (From
    Scratch)", section 2.6)."""

    n_tokens: int
    context_length: int
    stride: int
    batch_size: int

    def __post_init__(self) -> None:
        for name in ("context_length", "stride", "batch_size"):
            if getattr(self, name) < 1:
                raise ConfigError(f"{name}={getattr(self, name)} is below 1", "give 1 or more")

    @property
    def starts(self) -> range:
        """The first input token of each window whose targets are all there."""
        return range(0, max(0, self.n_tokens - self.context_length), self.stride)

    @property
    def n_batches(self) -> int:
        """Whole batches; the windows that fill none are dropped."""
        return len(self.starts) // self.batch_size

    @property
    def n_dropped(self) -> int:
        """Windows at the end that fill no batch."""
        return len(self.starts) % self.batch_size

    @property
    def overlap(self) -> int:
        """Tokens that a window shares with the one before it."""
        return max(0, self.context_length - self.stride)

    @property
    def n_unread(self) -> int:
        """Tokens at the end of the text that are in no window, not even as the last target."""
        starts = self.starts
        return self.n_tokens - (starts[-1] + self.context_length + 1) if starts else self.n_tokens

    def times_read(self) -> npt.NDArray[np.int64]:
        """How many windows of whole batches have each token as an input, (N,)."""
        kept = self.starts[: self.n_batches * self.batch_size]
        return times_read(np.asarray(kept, np.int64), self.context_length, self.n_tokens)


def times_read(
    starts: npt.NDArray[np.int64], context_length: int, n_tokens: int
) -> npt.NDArray[np.int64]:
    """How many windows have each token as an input, (N,)."""
    changes = np.zeros(n_tokens + 1, np.int64)
    np.add.at(changes, starts, 1)
    np.add.at(changes, starts + context_length, -1)
    return np.cumsum(changes)[:-1]


def windows_per_pass(n_tokens: int, context_length: int) -> int:
    """Training windows in one pass over a single text."""
    return max(1, (n_tokens - context_length) // context_length)


def pass_starts(
    n_tokens: int, context_length: int, *, seed: int, number: int
) -> npt.NDArray[np.int64]:
    """The shuffled window starts of one training pass over a single text, numbered from 0. Windows
    never overlap, and each pass cuts the text at other places."""
    draw = _draw(seed, number)
    last_start = n_tokens - context_length - 1
    n_windows = windows_per_pass(n_tokens, context_length)
    room = last_start - (n_windows - 1) * context_length
    offset = int(draw.integers(0, room + 1))
    return offset + draw.permutation(n_windows) * context_length


def places_of(mark: int | None, ids: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """Where a mark stands in a row of ids; nowhere where it is None."""
    if mark is None:
        return np.zeros(0, np.int64)
    pieces = range(0, len(ids), _LOOKED_THROUGH_AT_ONCE)
    found = [np.flatnonzero(ids[at : at + _LOOKED_THROUGH_AT_ONCE] == mark) + at for at in pieces]
    return np.concatenate(found) if found else np.zeros(0, np.int64)


def document_starts(
    marks: npt.NDArray[np.int64], n_tokens: int, context_length: int
) -> npt.NDArray[np.int64]:
    """Window starts over documents with a mark after each, at the places `marks` (in order).

    A window begins at the mark before a document, and the next at that of the document which this
    one cut off, so that every token is read with all that its document has before it, up to the
    context. Only a document longer than a context goes on where the window before ended.
    """
    starts = [0]
    while (end := starts[-1] + context_length) < n_tokens - 1:
        last = int(np.searchsorted(marks, end, side="right")) - 1
        cut_off = int(marks[last]) if last >= 0 else 0
        starts.append(cut_off if cut_off > starts[-1] else end)
    return np.asarray(starts, np.int64)


def shuffled_starts(
    starts: npt.NDArray[np.int64], n_tokens: int, context_length: int, *, seed: int, number: int
) -> npt.NDArray[np.int64]:
    """The starts over documents in the order of one training pass, numbered from 0.

    A quarter of the windows begin with the mark, a quarter after it, as a prompt does, and the
    others anywhere up to a context later: a text that is read again stands elsewhere, and what
    stands where is harder to learn by heart.
    """
    draw = _draw(seed, number)
    way = draw.integers(0, 4, len(starts))
    further = np.where(way < 2, way, draw.integers(0, context_length, len(starts)))
    begun: npt.NDArray[np.int64] = draw.permutation(starts) + further
    return begun.clip(max=n_tokens - context_length - 1)


def _draw(seed: int, number: int) -> np.random.Generator:
    return np.random.Generator(np.random.Philox(key=[seed, number]))
