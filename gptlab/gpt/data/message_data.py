"""Labelled messages as a data set: padded batches, one target a message.

The order of training messages is a pure function of the seed and the global sample index: a
training that is taken up in the middle sees exactly what it would have seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from gptlab.errors import DataError, TokenizerError
from gptlab.gpt.classifier import pad
from gptlab.gpt.data.batches import Batch
from gptlab.gpt.data.messages import Message
from gptlab.gpt.tokenizers import Tokenizer


@dataclass(frozen=True, slots=True)
class EncodedMessage:
    """A message in tokens."""

    ids: tuple[int, ...]
    """At least one."""
    label: int
    """Its place among the labels."""
    n_cut: int = 0
    """Tokens at its end that were too many."""


def encode_messages(
    messages: Sequence[Message], labels: Sequence[str], tokenizer: Tokenizer, longest: int
) -> list[EncodedMessage]:
    """Every message in tokens, cut to its first `longest`.

    Raises:
        DataError: the encoding lacks a character of a message; names its file and line.
    """
    rows = {label: row for row, label in enumerate(labels)}
    encoded = []
    for message in messages:
        try:
            ids = tokenizer.encode(message.text)
        except TokenizerError as error:
            raise DataError(f"{message.place}: {error.message}", error.hint) from error
        n_cut = max(0, len(ids) - longest)
        encoded.append(EncodedMessage(tuple(ids[:longest]), rows[message.label], n_cut))
    return encoded


class MessageData:
    """Messages to learn from in the order of a seed, messages held out, and a test."""

    def __init__(
        self,
        train: Sequence[EncodedMessage],
        val: Sequence[EncodedMessage],
        test: Sequence[EncodedMessage] = (),
        *,
        pad_id: int,
        pad_to: int | None,
        seed: int,
    ) -> None:
        """`pad_to` is the length of every batch; None takes that of its longest message."""
        self.train = tuple(train)
        self.val = tuple(val)
        self.test = tuple(test)
        self._pad_id = pad_id
        self._pad_to = pad_to
        self._seed = seed
        self._epoch = -1
        self._order: npt.NDArray[np.int64] = np.zeros(0, np.int64)

    @property
    def tokens_per_sample(self) -> float:
        """Tokens of a training message in the mean."""
        return sum(len(each.ids) for each in self.train) / len(self.train)

    @property
    def n_validation_samples(self) -> int:
        """How many messages watch the training."""
        return len(self.val)

    def batch(self, first_sample: int, n_samples: int) -> Batch:
        """The training messages with the global indices from `first_sample` on; each pass over
        them has an order of its own."""
        places = [self._place(first_sample + i) for i in range(n_samples)]
        return self.batch_of([self.train[place] for place in places])

    def validation(self, batch_size: int) -> Iterator[Batch]:
        """Every message that watches the training, once, in order."""
        return self.batches_of(self.val, batch_size)

    def fixed_validation(self, n_batches: int, batch_size: int) -> list[Batch]:
        """Always the same messages, spread evenly over those that watch."""
        return list(self.batches_of(spread(self.val, n_batches * batch_size), batch_size))

    def batches_of(self, messages: Sequence[EncodedMessage], batch_size: int) -> Iterator[Batch]:
        """Messages in batches, in order."""
        for first in range(0, len(messages), batch_size):
            yield self.batch_of(messages[first : first + batch_size])

    def batch_of(self, messages: Sequence[EncodedMessage]) -> Batch:
        """Messages as one batch: inputs (B, T), one label each (B,)."""
        length = self._pad_to or max(len(each.ids) for each in messages)
        return Batch(
            pad([each.ids for each in messages], length, self._pad_id),
            torch.tensor([each.label for each in messages]),
            sum(len(each.ids) for each in messages),
        )

    def _place(self, sample: int) -> int:
        """Which message has a global sample index."""
        epoch, place = divmod(sample, len(self.train))
        if epoch != self._epoch:
            draw = np.random.Generator(np.random.Philox(key=[self._seed, epoch]))
            self._order = draw.permutation(len(self.train))
            self._epoch = epoch
        return int(self._order[place])


def spread(messages: Sequence[EncodedMessage], n_wanted: int) -> list[EncodedMessage]:
    """At most so many messages, spread evenly over their order."""
    n_kept = min(n_wanted, len(messages))
    places = np.linspace(0, len(messages) - 1, n_kept).round().astype(int).tolist()
    return [messages[place] for place in places]
