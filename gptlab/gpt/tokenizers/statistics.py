"""What a vocabulary makes of a text or a corpus, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass

from gptlab.gpt.data.chunks import parts_for
from gptlab.gpt.data.documents import Part
from gptlab.gpt.events import Progress
from gptlab.gpt.tokenizers.base import Tokenizer

_CHARACTERS_A_REPORT = 200_000
"""Characters that are counted between two places to stop: some 50 ms."""


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
    tokenizer: Tokenizer, documents: Iterable[Part], n_characters: int
) -> Generator[Progress, None, TokenStatistics]:
    """Count the tokens of documents, which come in parts and have so many characters together; the
    value returned is the statistics. Neither the documents nor their tokens need fit into memory.

    Raises:
        TokenizerError: the vocabulary can't express a document.
    """
    counts: Counter[int] = Counter()
    done = reported = n_bytes = n_documents = 0
    for text, is_end in parts_for(tokenizer, documents):
        counts.update(tokenizer.encode(text))
        done += len(text)
        n_bytes += len(text.encode())
        n_documents += is_end
        if done - reported >= _CHARACTERS_A_REPORT:
            reported = done
            yield Progress("counting tokens", done, n_characters)
    return TokenStatistics(
        vocab_size=tokenizer.vocab_size,
        n_bytes=n_bytes,
        n_characters=done,
        n_documents=n_documents,
        counts=counts,
        lengths=lengths_of(tokenizer, counts),
    )


def lengths_of(tokenizer: Tokenizer, counts: Mapping[int, int]) -> dict[int, int]:
    """How many tokens have so many bytes, shortest first."""
    lengths: Counter[int] = Counter()
    for id, count in counts.items():
        lengths[len(tokenizer.token_bytes(id))] += count
    return dict(sorted(lengths.items()))
