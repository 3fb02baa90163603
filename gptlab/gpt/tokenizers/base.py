"""What every tokenizer promises.

A tokenizer turns text into ids and back. `pieces` shows the same split with what a person wants
to see of it: the bytes behind each id, and which characters of the text they belong to.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

END_OF_TEXT = "<|endoftext|>"
"""The mark between documents. In a text to encode it is text; it is added as `end_of_text_id`."""

SpecialMode = Literal["text", "allowed", "refused"]
"""How a special token's name in a text is read: as ordinary text, as the token, or not at all."""


class Piece(NamedTuple):
    """One token as it stands in a text."""

    id: int
    data: bytes
    """The bytes behind the id; half a character when a cut runs through an emoji."""
    start: int
    """First character of the text that these bytes touch."""
    end: int
    """One past the last character that these bytes touch: neighbours share a cut character."""

    @property
    def text(self) -> str:
        """The bytes as text; what is not a whole character reads as U+FFFD."""
        return self.data.decode("utf-8", errors="replace")


class Tokenizer(Protocol):
    """The contract. Implementations are immutable and may be used from several threads."""

    @property
    def name(self) -> str:
        """The name by which `load_tokenizer` finds it, or the folder it was read from."""

    @property
    def vocab_size(self) -> int:
        """How many ids there are, special ones included."""

    @property
    def end_of_text_id(self) -> int | None:
        """The id of `<|endoftext|>`, or None where the encoding has none."""

    @property
    def is_lossless(self) -> bool:
        """Whether `decode(encode(text)) == text` for every text that `encode` takes."""

    def encode(self, text: str) -> list[int]:
        """The ids of a text; `<|endoftext|>` in it is ordinary text.

        Raises:
            TokenizerError: the encoding lacks a character; the message names it and its place.
        """

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ids; bytes that are not whole characters read as U+FFFD.

        Raises:
            TokenizerError: an id outside the vocabulary.
        """

    def token_bytes(self, id: int) -> bytes:
        """The bytes behind one id (a special token gives its name)."""

    def pieces(self, text: str) -> Sequence[Piece]:
        """The tokens of a text in order, with bytes and character spans.

        Joined, the bytes are the UTF-8 of the text where `is_lossless`; the spans cover it.
        """

    def save(self, folder: Path) -> None:
        """Write the tokenizer files of a Hugging Face folder; `AutoTokenizer` gives equal ids."""
