"""What a vocabulary makes of a text or a corpus, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

from gptlab.gpt.data.chunks import safe_chunks
from gptlab.gpt.events import Progress
from gptlab.gpt.tokenizers.base import Tokenizer


@dataclass(frozen=True)
class TokenStatistics:
    """The tokens of a text or a corpus."""

    vocab_size: int
    n_bytes: int
    """Of the text in UTF-8."""
    n_characters: int
    n_documents: int
    counts: Mapping[int, int]
    """How often each id stands in it; ids that don't are absent."""
    lengths: Mapping[int, int]
    """How many of its tokens have so many bytes."""

    @property
    def n_tokens(self) -> int:
        return sum(self.counts.values())

    @property
    def n_distinct(self) -> int:
        """How many ids are used."""
        return len(self.counts)

    @property
    def n_unused(self) -> int:
        """How many ids of the vocabulary are not: rows of the embedding table that this text would
        never train."""
        return self.vocab_size - len(self.counts)

    @property
    def bytes_per_token(self) -> float:
        """0 for an empty text."""
        return self.n_bytes / self.n_tokens if self.counts else 0.0

    def most_frequent(self, n: int) -> list[tuple[int, int]]:
        """The ids that stand in it most often, with their counts; the lower id first of equals."""
        return sorted(self.counts.items(), key=lambda item: (-item[1], item[0]))[:n]


def count_tokens(
    tokenizer: Tokenizer, documents: Sequence[str]
) -> Generator[Progress, None, TokenStatistics]:
    """Count the tokens of documents; the value returned is the statistics.

    Raises:
        TokenizerError: the vocabulary can't express a document.
    """
    total = sum(len(each) for each in documents)
    counts: Counter[int] = Counter()
    done = n_bytes = 0
    for document in documents:
        for chunk in safe_chunks(document):
            counts.update(tokenizer.encode(chunk))
            done += len(chunk)
            n_bytes += len(chunk.encode())
            yield Progress("counting tokens", done, total)
    return TokenStatistics(
        vocab_size=tokenizer.vocab_size,
        n_bytes=n_bytes,
        n_characters=total,
        n_documents=len(documents),
        counts=counts,
        lengths=lengths_of(tokenizer, counts),
    )


def lengths_of(tokenizer: Tokenizer, counts: Mapping[int, int]) -> dict[int, int]:
    """How many tokens have so many bytes, shortest first."""
    lengths: Counter[int] = Counter()
    for id, count in counts.items():
        lengths[len(tokenizer.token_bytes(id))] += count
    return dict(sorted(lengths.items()))
