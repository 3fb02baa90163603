"""Windows over a row of tokens: inputs, and the same shifted by one as targets.

The order of training windows is a pure function of the seed and the global sample index: a
training that is taken up in the middle sees exactly what it would have seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from gptlab.gpt.data.batches import Batch
from gptlab.gpt.data.token_file import TokenFile, require_windows
from gptlab.gpt.data.window_plan import (
    document_starts,
    pass_starts,
    places_of,
    shuffled_starts,
    windows_per_pass,
)
from gptlab.gpt.model import IGNORED


class TextWindows:
    """Windows of `context_length` tokens from a text to learn from and one held out.

    Where documents end with a mark, windows begin with documents; a single text is cut anywhere.
    """

    def __init__(
        self,
        train: TokenFile,
        val: TokenFile,
        *,
        context_length: int,
        seed: int,
        mark: int | None = None,
    ) -> None:
        """`mark` is the id that ends each document; None where there is one text alone.

        Raises:
            DataError: the text is shorter than one window, or too little is held out.
        """
        require_windows(train, val, context_length)
        self._train = train.ids
        self._val = val.ids
        self._context_length = context_length
        self._seed = seed
        self._mark = mark
        self._documents = document_starts(
            places_of(mark, self._train), len(self._train), context_length
        )
        self._val_bounds = [
            *document_starts(places_of(mark, self._val), len(self._val), context_length).tolist(),
            len(self._val) - 1,
        ]
        self._epoch = -1
        self._starts: npt.NDArray[np.int64] = np.zeros(0, np.int64)

    @property
    def tokens_per_sample(self) -> float:
        """Tokens of a training window: all of them are read."""
        return float(self._context_length)

    @property
    def windows_per_epoch(self) -> int:
        """Windows in one pass over the text."""
        if self._mark is None:
            return windows_per_pass(len(self._train), self._context_length)
        return len(self._documents)

    def batch(self, first_sample: int, n_samples: int) -> Batch:
        """The training windows with the global indices from `first_sample` on, (B, T)."""
        starts = [self._start(first_sample + i) for i in range(n_samples)]
        rows = np.stack([self._train[s : s + self._context_length + 1] for s in starts])
        ids = torch.from_numpy(rows.astype(np.int64))
        return Batch(ids[:, :-1], ids[:, 1:], n_samples * self._context_length)

    def validation(self, batch_size: int) -> Iterator[Batch]:
        """The whole held-out text: every token but the first is a target once."""
        n_windows = self.n_validation_samples
        for first in range(0, n_windows, batch_size):
            yield self._validation_batch(range(first, min(first + batch_size, n_windows)))

    @property
    def n_validation_samples(self) -> int:
        """Windows of the whole held-out text, padded where they end early."""
        return len(self._val_bounds) - 1

    def fixed_validation(self, n_batches: int, batch_size: int) -> list[Batch]:
        """Always the same windows, spread evenly over the held-out text."""
        wanted = min(n_batches * batch_size, self.n_validation_samples)
        chosen = np.linspace(0, self.n_validation_samples - 1, wanted).round().astype(int).tolist()
        return [
            self._validation_batch(chosen[i : i + batch_size]) for i in range(0, wanted, batch_size)
        ]

    def _validation_batch(self, windows: Any) -> Batch:
        length = self._context_length
        inputs = np.zeros((len(windows), length), np.int64)
        targets = np.full((len(windows), length), IGNORED, np.int64)
        n_tokens = 0
        for row, window in enumerate(windows):
            start, end = self._val_bounds[window : window + 2]
            ids = self._val[start : start + length + 1]
            inputs[row, : len(ids) - 1] = ids[:-1]
            # What the next window begins with is left to it: there it is read from its start.
            targets[row, : end - start] = ids[1 : end - start + 1]
            n_tokens += end - start
        return Batch(torch.from_numpy(inputs), torch.from_numpy(targets), n_tokens)

    def _start(self, sample: int) -> int:
        """Where the window of a global sample index begins."""
        epoch, place = divmod(sample, self.windows_per_epoch)
        if epoch != self._epoch:
            self._starts = self._starts_of(epoch)
            self._epoch = epoch
        return int(self._starts[place])

    def _starts_of(self, epoch: int) -> npt.NDArray[np.int64]:
        n_tokens, length = len(self._train), self._context_length
        if self._mark is None:
            return pass_starts(n_tokens, length, seed=self._seed, number=epoch)
        return shuffled_starts(self._documents, n_tokens, length, seed=self._seed, number=epoch)
