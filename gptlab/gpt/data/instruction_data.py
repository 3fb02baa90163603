"""Instruction pairs as a data set: padded batches in which only replies earn loss.

The order of training samples is a pure function of the seed and the global sample index: a
training that is taken up in the middle sees exactly what it would have seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from gptlab.errors import DataError, TokenizerError
from gptlab.gpt.data.batches import Batch
from gptlab.gpt.data.pairs import Pair
from gptlab.gpt.instructions import ALPACA, Example, Template, encode_example, require_end_of_text
from gptlab.gpt.model import IGNORED
from gptlab.gpt.tokenizers import Tokenizer

ALIKE = 256
"""Examples in a row that are put in the order of their length: some eight batches."""


def collate(examples: Sequence[Example], pad_id: int, *, mask_prompt: bool) -> Batch:
    """Examples as one batch, padded to the longest: inputs (B, T), targets (B, T) shifted by one.

    Padding is no target; of ends of text, which may be the same id, each example keeps its one.
    With `mask_prompt` only the tokens after the prompt are targets.

    Source: Raschka, "Build a Large Language Model (From Scratch)", chapter 7, exercise 7.2 for the
    masked prompt.
    """
    length = max(len(each.ids) for each in examples) - 1
    inputs = np.full((len(examples), length), pad_id, np.int64)
    targets = np.full((len(examples), length), IGNORED, np.int64)
    for row, example in enumerate(examples):
        n = len(example.ids) - 1
        inputs[row, :n] = example.ids[:-1]
        # Position i predicts token i + 1: the last of the prompt already predicts the reply.
        first = example.n_prompt - 1 if mask_prompt else 0
        targets[row, first:n] = example.ids[first + 1 :]
    n_tokens = sum(len(each.ids) - 1 for each in examples)
    return Batch(torch.from_numpy(inputs), torch.from_numpy(targets), n_tokens)


@dataclass(frozen=True)
class EncodedPairs:
    """Pairs in tokens."""

    examples: tuple[Example, ...]
    n_cut: int
    """How many of them have an output that the context doesn't hold whole."""


def encode_pairs(
    pairs: Sequence[Pair],
    tokenizer: Tokenizer,
    context_length: int,
    template: Template = ALPACA,
) -> EncodedPairs:
    """Every pair in tokens.

    Raises:
        DataError: a prompt fills the context, or the encoding lacks a character of a pair; the
            message names the entry.
        TokenizerError: the encoding has no end of text.
    """
    require_end_of_text(tokenizer)
    examples = []
    for pair in pairs:
        try:
            examples.append(encode_example(pair.exchange, tokenizer, context_length, template))
        except (DataError, TokenizerError) as error:
            raise DataError(f"{pair.where}: {error.message}", error.hint) from error
    return EncodedPairs(tuple(examples), sum(each.n_cut > 0 for each in examples))


class InstructionData:
    """Examples to learn from, in the order of a seed, and examples held out."""

    def __init__(
        self,
        train: Sequence[Example],
        val: Sequence[Example],
        *,
        pad_id: int,
        seed: int,
        mask_prompt: bool = True,
    ) -> None:
        """`pad_id` fills rows that are shorter than their batch's longest; it is never learned."""
        assert train and val, "`split_pairs` leaves neither empty"
        self.mask_prompt = mask_prompt
        self._train = train
        self._val = val
        self._pad_id = pad_id
        self._seed = seed
        self._epoch = -1
        self._order: npt.NDArray[np.int64] = np.zeros(0, np.int64)

    @property
    def tokens_per_sample(self) -> float:
        """Tokens of a training example in the mean, as they are read."""
        return sum(len(each.ids) - 1 for each in self._train) / len(self._train)

    @property
    def n_training_samples(self) -> int:
        """Examples in one pass over the training data."""
        return len(self._train)

    @property
    def n_validation_samples(self) -> int:
        return len(self._val)

    def batch(self, first_sample: int, n_samples: int) -> Batch:
        """The training examples with the global indices from `first_sample` on: each pass over
        the data is shuffled anew, and a batch may reach from one into the next."""
        return self._collated(self.examples(first_sample, n_samples))

    def examples(self, first_sample: int, n_samples: int) -> list[Example]:
        """What `batch` is made of, a row each."""
        return [self._example(first_sample + i) for i in range(n_samples)]

    def validation(self, batch_size: int) -> Iterator[Batch]:
        """All that is held out, each example once."""
        # Of similar length, so that little is padding; a mean over targets knows no order.
        ordered = sorted(self._val, key=lambda each: len(each.ids))
        for first in range(0, len(ordered), batch_size):
            yield self._collated(ordered[first : first + batch_size])

    def fixed_validation(self, n_batches: int, batch_size: int) -> list[Batch]:
        """Always the same examples, spread evenly over what is held out."""
        wanted = min(n_batches * batch_size, len(self._val))
        chosen = np.linspace(0, len(self._val) - 1, wanted).round().astype(int).tolist()
        return [
            self._collated([self._val[place] for place in chosen[i : i + batch_size]])
            for i in range(0, wanted, batch_size)
        ]

    def _example(self, sample: int) -> Example:
        epoch, place = divmod(sample, len(self._train))
        if epoch != self._epoch:
            self._order = self._order_of(epoch)
            self._epoch = epoch
        return self._train[int(self._order[place])]

    def _order_of(self, epoch: int) -> npt.NDArray[np.int64]:
        """A permutation whose neighbours are of similar length, so that little is padding.

        The examples are shuffled; then each stretch of `ALIKE` is put in the order of length,
        every other one from long to short, so that lengths never jump.
        """
        draw = np.random.Generator(np.random.Philox(key=[self._seed, epoch]))
        order = draw.permutation(len(self._train))
        lengths = np.array([len(each.ids) for each in self._train])
        for number, first in enumerate(range(0, len(order), ALIKE)):
            stretch = order[first : first + ALIKE]
            by_length = stretch[np.argsort(lengths[stretch], kind="stable")]
            order[first : first + ALIKE] = by_length[::-1] if number % 2 else by_length
        return order

    def _collated(self, examples: Sequence[Example]) -> Batch:
        return collate(examples, self._pad_id, mask_prompt=self.mask_prompt)
