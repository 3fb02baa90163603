"""Words and punctuation marks as tokens: easy to read, and lossy.

Blanks are dropped, and a word that is not in the vocabulary becomes `<|unk|>`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from gptlab.gpt.tokenizers.base import END_OF_TEXT, Piece
from gptlab.gpt.tokenizers.spans import outside_vocabulary, utf8

UNKNOWN = "<|unk|>"
"""What stands for every word outside the vocabulary."""

BLANK = "[\t-\r\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
"""Python's `\\s`, spelled out so that other programs' regular expressions mean the same."""
MARK = r"--|[,.:;?_!\"()']"
"""What is a token of its own wherever it stands."""

_TOKEN = re.compile(rf"{MARK}|(?:(?!{MARK}|{BLANK})[\s\S])+")
_NO_BLANK_BEFORE = frozenset(",.:;?!)'")


class WordTokenizer:
    """Known words and marks in alphabetical order, then `<|unk|>`, then `<|endoftext|>`."""

    name = "word"
    is_lossless = False

    def __init__(self, words: Iterable[str]) -> None:
        """The vocabulary of these words, repeated or not.

        Raises:
            TokenizerError: half of a surrogate pair is among them.
        """
        self.words = tuple(sorted(set(words) - {UNKNOWN, END_OF_TEXT}))
        """The words by id."""
        utf8("".join(self.words))
        self._texts = (*self.words, UNKNOWN, END_OF_TEXT)
        self.vocab_size = len(self._texts)
        self.unknown_id = len(self.words)
        self.end_of_text_id = len(self.words) + 1
        self._id_of = {word: id for id, word in enumerate(self.words)}

    @classmethod
    def of_text(cls, text: str) -> WordTokenizer:
        """The vocabulary of all words of a text."""
        return cls.of_texts([text])

    @classmethod
    def of_texts(cls, texts: Iterable[str]) -> WordTokenizer:
        """The vocabulary of all words of texts."""
        words: set[str] = set()
        for text in texts:
            words.update(_TOKEN.findall(text))
        return cls(words)

    def __repr__(self) -> str:
        return f"<WordTokenizer, {self.vocab_size:,} ids>"

    def encode(self, text: str) -> list[int]:
        """The ids of a text's words and marks; words that are not known give `<|unk|>`."""
        utf8(text)
        return [self._id_of.get(word, self.unknown_id) for word in _TOKEN.findall(text)]

    def decode(self, ids: Sequence[int]) -> str:
        """The words with a blank between them, none before a closing mark.

        Raises:
            TokenizerError: an id outside the vocabulary.
        """
        words = [self._text(id) for id in ids]
        parts = [word if word in _NO_BLANK_BEFORE else " " + word for word in words]
        return "".join(parts).removeprefix(" ")

    def _text(self, id: int) -> str:
        if 0 <= id < self.vocab_size:
            return self._texts[id]
        raise outside_vocabulary(id, self.vocab_size)

    def token_bytes(self, id: int) -> bytes:
        """The UTF-8 of an id's word; special tokens give their names.

        Raises:
            TokenizerError: an id outside the vocabulary.
        """
        return self._text(id).encode()

    def pieces(self, text: str) -> list[Piece]:
        """The words of a text with their places; an unknown word's bytes are those of `<|unk|>`.

        The blanks between words belong to no piece.
        """
        utf8(text)
        pieces = []
        for match in _TOKEN.finditer(text):
            id = self._id_of.get(match.group(), self.unknown_id)
            pieces.append(Piece(id, self._texts[id].encode(), match.start(), match.end()))
        return pieces

    def save(self, folder: Path) -> None:
        """Write the tokenizer files of a Hugging Face folder; `AutoTokenizer` gives equal ids."""
        from gptlab.gpt.tokenizers.huggingface import save_word

        save_word(self, folder)
