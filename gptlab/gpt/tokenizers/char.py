"""Characters as tokens: the vocabulary is what stands in a text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers.base import END_OF_TEXT, Piece
from gptlab.gpt.tokenizers.spans import outside_vocabulary, utf8


class CharTokenizer:
    """One id a character, in the order of their code points; the last id is `<|endoftext|>`."""

    name = "char"
    is_lossless = True

    def __init__(self, characters: Iterable[str]) -> None:
        """The vocabulary of a text's characters, or of any characters, repeated or not.

        Raises:
            TokenizerError: half of a surrogate pair is among them.
        """
        self.characters = tuple(sorted(set(characters)))
        """The characters by id."""
        utf8("".join(self.characters))
        self.vocab_size = len(self.characters) + 1
        self.end_of_text_id = len(self.characters)
        self._id_of = {character: id for id, character in enumerate(self.characters)}
        self._texts = (*self.characters, END_OF_TEXT)

    def __repr__(self) -> str:
        return f"<CharTokenizer, {self.vocab_size:,} ids>"

    def encode(self, text: str) -> list[int]:
        """The ids of a text's characters.

        Raises:
            TokenizerError: a character that is not in the vocabulary; it is named with its place.
        """
        try:
            return [self._id_of[character] for character in text]
        except KeyError as error:
            character = error.args[0]
            raise TokenizerError(
                f"character {text.index(character)} of the text, {_named(character)}, is not "
                f"among the {len(self.characters):,} characters of this vocabulary",
                "remove it, or use an encoding that takes every text: byte or gpt2",
            ) from None

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ids.

        Raises:
            TokenizerError: an id outside the vocabulary.
        """
        return "".join([self._text(id) for id in ids])

    def _text(self, id: int) -> str:
        if 0 <= id < self.vocab_size:
            return self._texts[id]
        raise outside_vocabulary(id, self.vocab_size)

    def token_bytes(self, id: int) -> bytes:
        """The UTF-8 of an id's character; `<|endoftext|>` gives its name.

        Raises:
            TokenizerError: an id outside the vocabulary.
        """
        return self._text(id).encode()

    def pieces(self, text: str) -> list[Piece]:
        """The characters of a text, each with its own place as span."""
        ids = self.encode(text)
        return [
            Piece(id, character.encode(), place, place + 1)
            for place, (id, character) in enumerate(zip(ids, text, strict=True))
        ]

    def save(self, folder: Path) -> None:
        """Write the tokenizer files of a Hugging Face folder; `AutoTokenizer` gives equal ids."""
        from gptlab.gpt.tokenizers.huggingface import save_char

        save_char(self, folder)


def _named(character: str) -> str:
    """A character for a person: itself where it can be seen, its code point and its name."""
    shown = f"{character!r} " if character.isprintable() else ""
    name = unicodedata.name(character, "")
    return f"{shown}(U+{ord(character):04X}{', ' + name if name else ''})"
