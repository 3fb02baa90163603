"""Where the windows over a row of tokens begin: free of torch, for training and for looking at.

A window of `context_length` tokens is an input, and the same shifted by one is its target, so that
it takes `context_length` + 1 tokens of the text.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from gptlab.errors import ConfigError


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
    """Training windows in one pass over a text."""
    return max(1, (n_tokens - context_length) // context_length)


def pass_starts(
    n_tokens: int, context_length: int, *, seed: int, number: int
) -> npt.NDArray[np.int64]:
    """The shuffled window starts of one training pass, numbered from 0. Windows never overlap, and
    each pass cuts the text at other places."""
    draw = np.random.Generator(np.random.Philox(key=[seed, number]))
    n_windows = windows_per_pass(n_tokens, context_length)
    last_start = n_tokens - context_length - 1
    room = last_start - (n_windows - 1) * context_length
    offset = int(draw.integers(0, room + 1))
    return offset + draw.permutation(n_windows) * context_length
