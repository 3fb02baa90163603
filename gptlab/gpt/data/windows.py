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
from gptlab.gpt.data.window_plan import pass_starts, windows_per_pass
from gptlab.gpt.model import IGNORED


class TextWindows:
    """Windows of `context_length` tokens from a text to learn from and one held out."""

    def __init__(self, train: TokenFile, val: TokenFile, *, context_length: int, seed: int) -> None:
        """
        Raises:
            DataError: the text is shorter than one window, or too little is held out.
        """
        require_windows(train, val, context_length)
        self._train = train.ids
        self._val = val.ids
        self._context_length = context_length
        self._seed = seed
        self._epoch = -1
        self._starts: npt.NDArray[np.int64] = np.zeros(0, np.int64)

    @property
    def tokens_per_sample(self) -> float:
        """Tokens of a training window: all of them are read."""
        return float(self._context_length)

    @property
    def windows_per_epoch(self) -> int:
        """Windows in one pass over the text; each pass begins at another token."""
        return windows_per_pass(len(self._train), self._context_length)

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
        """Windows of the whole held-out text, the last one padded."""
        return -(-(len(self._val) - 1) // self._context_length)

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
            ids = self._val[window * length : window * length + length + 1]
            inputs[row, : len(ids) - 1] = ids[:-1]
            targets[row, : len(ids) - 1] = ids[1:]
            n_tokens += len(ids) - 1
        return Batch(torch.from_numpy(inputs), torch.from_numpy(targets), n_tokens)

    def _start(self, sample: int) -> int:
        """Where the window of a global sample index begins."""
        epoch, place = divmod(sample, self.windows_per_epoch)
        if epoch != self._epoch:
            self._starts = pass_starts(
                len(self._train), self._context_length, seed=self._seed, number=epoch
            )
            self._epoch = epoch
        return int(self._starts[place])
