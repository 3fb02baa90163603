"""Bytes as tokens: the plainest lossless encoding."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from gptlab.gpt.tokenizers.base import END_OF_TEXT
from gptlab.gpt.tokenizers.pieces import Pieces
from gptlab.gpt.tokenizers.spans import outside_vocabulary, pieces_of, utf8

_BYTES = tuple(bytes([value]) for value in range(256))


class ByteTokenizer:
    """Ids 0 to 255 are the bytes of the text's UTF-8; the last id is `<|endoftext|>`."""

    name = "byte"
    vocab_size = 257
    end_of_text_id = 256
    is_lossless = True

    def __repr__(self) -> str:
        return "<ByteTokenizer, 257 ids>"

    def encode(self, text: str) -> list[int]:
        """The bytes of a text.

        Raises:
            TokenizerError: the text holds half of a surrogate pair.
        """
        return list(utf8(text))

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ids; bytes that are not whole characters read as U+FFFD.

        Raises:
            TokenizerError: an id outside the vocabulary.
        """
        data = b"".join([self.token_bytes(id) for id in ids])
        return data.decode("utf-8", errors="replace")

    def token_bytes(self, id: int) -> bytes:
        """The byte of an id; `<|endoftext|>` gives its name.

        Raises:
            TokenizerError: an id outside the vocabulary.
        """
        if 0 <= id < 256:
            return _BYTES[id]
        if id == self.end_of_text_id:
            return END_OF_TEXT.encode()
        raise outside_vocabulary(id, self.vocab_size)

    def pieces(self, text: str) -> Pieces:
        """The bytes of a text; those of one character share its span."""
        ids = self.encode(text)
        return pieces_of(ids, [_BYTES[id] for id in ids])

    def save(self, folder: Path) -> None:
        """Write the tokenizer files of a Hugging Face folder; `AutoTokenizer` gives equal ids."""
        from gptlab.gpt.tokenizers.huggingface import save_byte

        save_byte(folder)
