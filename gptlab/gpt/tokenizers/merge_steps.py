"""How byte-pair encoding makes the tokens of one word, one merge at a time.

A text is first split by the vocabulary's pattern, and no merge crosses a split. Inside a piece the
pair of neighbours with the lowest rank is joined, the leftmost of equals, until no pair is in the
table (Sennrich et al. 2016, arXiv 1508.07909; tiktoken's `_byte_pair_merge`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import regex  # type: ignore[import-untyped]

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers.base import Tokenizer
from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer
from gptlab.gpt.tokenizers.spans import utf8

LONGEST_WORD = 200
"""Bytes of a word whose merges are worth watching."""

_LINE_START = re.compile(r"\n(?=\S)")


@dataclass(frozen=True, slots=True)
class PairCandidate:
    """Two neighbours that could be joined."""

    place: int
    """The number of the left one among the parts."""
    left: bytes
    right: bytes
    rank: int | None
    """The id of the two joined; None where they are in no table."""


@dataclass(frozen=True, slots=True)
class MergeStep:
    """The parts of a word between two merges."""

    parts: tuple[bytes, ...]
    candidates: tuple[PairCandidate, ...]
    """Every pair of neighbours, in order."""
    winner: PairCandidate | None
    """The pair that is joined next; None at the end."""


@dataclass(frozen=True, slots=True)
class WordMerges:
    """A word and its way from bytes to tokens."""

    start: int
    """First character of the word in its text."""
    end: int
    data: bytes
    steps: tuple[MergeStep, ...]
    is_whole: bool
    """Whether the word is in the table as a whole though merging doesn't make it: tiktoken looks
    there first, and the word is that one token."""

    @property
    def tokens(self) -> tuple[bytes, ...]:
        """What the word becomes."""
        return (self.data,) if self.is_whole else self.steps[-1].parts


def merge_steps(word: bytes, ranks: Mapping[bytes, int]) -> tuple[MergeStep, ...]:
    """The parts of a word before, between and after its merges: at least one step."""
    parts = [word[at : at + 1] for at in range(len(word))]
    steps = []
    while True:
        candidates = tuple(
            PairCandidate(at, parts[at], parts[at + 1], ranks.get(parts[at] + parts[at + 1]))
            for at in range(len(parts) - 1)
        )
        known = [each for each in candidates if each.rank is not None]
        winner = min(known, key=lambda each: (each.rank, each.place), default=None)
        steps.append(MergeStep(tuple(parts), candidates, winner))
        if winner is None:
            return tuple(steps)
        parts[winner.place : winner.place + 2] = [winner.left + winner.right]


def word_spans(tokenizer: ByteLevelTokenizer, text: str) -> list[tuple[int, int]]:
    """The pieces in which merges happen, as spans of characters."""
    return [match.span() for match in _pattern(tokenizer.pattern).finditer(text)]


def word_merges(tokenizer: Tokenizer, text: str, character: int) -> WordMerges:
    """The word of a text that holds a character, and its merges.

    Raises:
        TokenizerError: the vocabulary has no merges, the text no character there, or the word is
            longer than `LONGEST_WORD`.
    """
    if not isinstance(tokenizer, ByteLevelTokenizer):
        raise TokenizerError(
            f"the encoding {tokenizer.name} is made without merges",
            "choose one of byte pairs: gpt2, stories, or a vocabulary that you trained",
        )
    start, end = _span_at(tokenizer, text, character)
    word = utf8(text[start:end])
    if len(word) > LONGEST_WORD:
        raise TokenizerError(
            f"the word at character {start:,} has {len(word):,} bytes: too many merges to watch",
            f"choose a word of at most {LONGEST_WORD} bytes",
        )
    steps = merge_steps(word, tokenizer.ranks)
    is_whole = word in tokenizer.ranks and len(steps[-1].parts) > 1
    return WordMerges(start, end, word, steps, is_whole)


def _span_at(tokenizer: ByteLevelTokenizer, text: str, character: int) -> tuple[int, int]:
    """The word of a character, looked for from the last line that begins before it: a line end
    with text behind it is a boundary in every pattern."""
    begin = 0
    for match in _LINE_START.finditer(text, max(0, character - 10_000), character):
        begin = match.end()
    for match in _pattern(tokenizer.pattern).finditer(text, begin):
        if match.end() > character:
            return match.span()  # type: ignore[no-any-return]
    raise TokenizerError("there is no word to merge", "type one")


@cache
def _pattern(pattern: str) -> Any:
    return regex.compile(pattern)
