"""From splitting at blanks to byte pairs: what each way of making tokens can't do, the next can.

The steps are those of chapter 2 of Raschka, "Build a Large Language Model (From Scratch)": blanks,
a regular expression, a vocabulary of words, the same with `<|unk|>`, and byte pairs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gptlab.gpt.tokenizers.base import Piece, Tokenizer
from gptlab.gpt.tokenizers.word import WordTokenizer

_NO_ID = -1
"""The id of a token of a rung that has no vocabulary."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One way of making tokens, on one text."""

    name: str
    about: str
    """What it does, and what it can't do."""
    pieces: tuple[Piece, ...]
    """As far as it gets; the id is -1 where there is no vocabulary."""
    vocab_size: int | None = None
    unknown: frozenset[int] = frozenset()
    """The numbers of the pieces that have become `<|unk|>`."""
    failure: str = ""
    """Why it ends before the text does."""


def climb(text: str, words: WordTokenizer, byte_pairs: Tokenizer) -> tuple[Rung, ...]:
    """A text on every rung; `words` has the vocabulary of some corpus.

    Raises:
        TokenizerError: the text holds half of a surrogate pair.
    """
    return (
        Rung("blanks", "marks stick to their words", _split(text)),
        Rung("regular expression", "words and marks, but no ids", _without_ids(words, text)),
        _strict(words, text),
        _with_unknown(words, text),
        Rung(
            byte_pairs.name,
            "every text, and back" if byte_pairs.is_lossless else "lossy",
            tuple(byte_pairs.pieces(text)),
            byte_pairs.vocab_size,
        ),
    )


def _split(text: str) -> tuple[Piece, ...]:
    matches = re.finditer(r"\S+", text)
    return tuple(Piece(_NO_ID, m.group().encode(), m.start(), m.end()) for m in matches)


def _without_ids(words: WordTokenizer, text: str) -> tuple[Piece, ...]:
    return tuple(
        Piece(_NO_ID, text[each.start : each.end].encode(), each.start, each.end)
        for each in words.pieces(text)
    )


def _unknown(words: WordTokenizer, pieces: Sequence[Piece]) -> list[int]:
    return [number for number, piece in enumerate(pieces) if piece.id == words.unknown_id]


def _strict(words: WordTokenizer, text: str) -> Rung:
    pieces = words.pieces(text)
    missing = _unknown(words, pieces)
    failure = ""
    if missing:
        first = pieces[missing[0]]
        failure = f"KeyError: {text[first.start : first.end]!r}"
        pieces = pieces[: missing[0]]
    about = "a new word ends it"
    return Rung("words", about, tuple(pieces), words.vocab_size - 1, failure=failure)


def _with_unknown(words: WordTokenizer, text: str) -> Rung:
    pieces = tuple(words.pieces(text))
    unknown = frozenset(_unknown(words, pieces))
    return Rung("words + <|unk|>", "a new word is lost", pieces, words.vocab_size, unknown)
