"""What the training loop asks of data, whatever is learned from it.

A text's windows, labelled messages and instruction pairs are data sets of this one shape: which
positions are learned from is said by the targets, not by the loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from torch import Tensor

from gptlab.gpt.model import IGNORED


@dataclass(frozen=True)
class Batch:
    """What one forward pass learns from."""

    inputs: Tensor
    """Token ids, (B, T)."""
    targets: Tensor
    """What is to be predicted: the ids that come next, (B, T), or one label a sample, (B,);
    `IGNORED` where nothing is learned."""
    n_tokens: int
    """Tokens that are read, padding left out."""

    @property
    def n_targets(self) -> int:
        """How many tokens or labels are predicted."""
        return int((self.targets != IGNORED).sum())


class TrainingData(Protocol):
    """Samples to learn from and samples held out."""

    @property
    def tokens_per_sample(self) -> float:
        """Tokens of a training sample in the mean, padding left out."""

    @property
    def n_validation_samples(self) -> int:
        """How many samples are held out."""

    def batch(self, first_sample: int, n_samples: int) -> Batch:
        """The training samples with the global indices from `first_sample` on.

        A pure function of the data, its seed and the indices, and endless: a training that is
        taken up in the middle sees exactly what it would have seen.
        """

    def validation(self, batch_size: int) -> Iterator[Batch]:
        """All that is held out, each sample once."""

    def fixed_validation(self, n_batches: int, batch_size: int) -> list[Batch]:
        """Always the same samples of what is held out, at most `n_batches * batch_size`."""
