"""How far counting goes: an interpolated n-gram model on the same tokens as a checkpoint.

    python benchmarks/ngram.py [--data F…] [--encoding stories] [--order 5] [--checkpoint C]

Prints held-out nats a token and bits a byte of the n-gram models of order 1 to N (Kneser–Ney
smoothing, interpolated: Chen and Goodman 1999, "An empirical study of smoothing techniques for
language modeling", section 3) and, beside them, of a checkpoint on the same split.
"""

from __future__ import annotations

import argparse
import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from gptlab import paths
from gptlab.gpt.data import prepare

DISCOUNT = 0.75
"""Taken from every count above zero and given to the shorter context; 0.75 is the usual value."""


class NgramModel:
    """Interpolated Kneser–Ney of one order over token ids."""

    def __init__(self, ids: Sequence[int], order: int, vocab_size: int) -> None:
        self.order = order
        self.vocab_size = vocab_size
        self.counts = [self._count(ids, length, order) for length in range(1, order + 1)]
        self.totals = [self._totals(counts) for counts in self.counts]

    @staticmethod
    def _count(ids: Sequence[int], length: int, order: int) -> Counter[tuple[int, ...]]:
        """How often each n-gram stands in the text; below the highest order, after how many
        different tokens it stands."""
        if length == order:
            return Counter(zip(*(ids[i:] for i in range(length)), strict=False))
        longer = set(zip(*(ids[i:] for i in range(length + 1)), strict=False))
        return Counter(ngram[1:] for ngram in longer)

    @staticmethod
    def _totals(counts: Counter[tuple[int, ...]]) -> dict[tuple[int, ...], tuple[int, int]]:
        """For each context the sum of its counts and how many different tokens follow it."""
        totals: dict[tuple[int, ...], list[int]] = defaultdict(lambda: [0, 0])
        for ngram, count in counts.items():
            entry = totals[ngram[:-1]]
            entry[0] += count
            entry[1] += 1
        return {context: (total, kinds) for context, (total, kinds) in totals.items()}

    def probability(self, context: tuple[int, ...], token: int) -> float:
        """Of `token` after the last `order - 1` tokens of `context`."""
        value = 1.0 / self.vocab_size
        for length in range(1, self.order + 1):
            if len(context) < length - 1:
                break
            past = context[len(context) - length + 1 :]
            total, kinds = self.totals[length - 1].get(past, (0, 0))
            if not total:
                break
            count = self.counts[length - 1].get((*past, token), 0)
            value = (max(count - DISCOUNT, 0.0) + DISCOUNT * kinds * value) / total
        return value

    def nats_per_token(self, ids: Sequence[int]) -> float:
        """Mean cross-entropy of every token but the first."""
        reach = self.order - 1
        total = sum(
            -math.log(self.probability(tuple(ids[max(0, i - reach) : i]), ids[i]))
            for i in range(1, len(ids))
        )
        return total / (len(ids) - 1)


def main() -> None:
    options = _options()
    work = prepare(
        options.data or [paths.sample_data() / "stories.txt"],
        options.encoding,
        cache_dir=paths.cache_dir(),
        context_length=options.context_length,
        seed=1,
    )
    while True:
        try:
            next(work)
        except StopIteration as end:
            data = end.value
            break
    train, held_out = data.train.ids.tolist(), data.val.ids.tolist()
    bytes_per_token = data.val_bytes / len(held_out)
    print(f"{len(train):,} tokens to learn from, {len(held_out):,} held out, {options.encoding}")
    for order in range(1, options.order + 1):
        nats = NgramModel(train, order, data.tokenizer.vocab_size).nats_per_token(held_out)
        bits = nats / math.log(2) / bytes_per_token
        print(f"{order}-gram      {nats:6.3f} nats a token  {bits:6.3f} bits a byte", flush=True)
    print("compare: gptlab evaluate --checkpoint C --data F")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, action="append")
    parser.add_argument("--encoding", default="stories")
    parser.add_argument("--order", type=int, default=5)
    parser.add_argument("--context-length", type=int, default=256)
    return parser.parse_args()


if __name__ == "__main__":
    main()
