"""Byte-level byte-pair encoding with given ranks, computed by tiktoken.

GPT-2's vocabulary, the published ones and our own trained ones differ only in their ranks and in
the pattern that splits a text before merging. Merging starts from single bytes, so every text can
be encoded and decoded without loss.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import tiktoken

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers.base import END_OF_TEXT, Piece
from gptlab.gpt.tokenizers.spans import outside_vocabulary, pieces_of, utf8

GPT2_PATTERN = r"'(?:[sdmt]|ll|ve|re)| ?\p{L}++| ?\p{N}++| ?[^\s\p{L}\p{N}]++|\s++$|\s+(?!\S)|\s"
"""How GPT-2 splits a text: contractions, words, numbers and signs, each with one blank before it,
and runs of blanks. This is the form that doesn't backtrack inside words; the pieces are the same
(Radford et al. 2019, section 2.2, and the published `encoder.py`)."""

_STRIDE = 100_000
"""Characters between the places where a text may be cut before encoding."""

_BLANKS = re.compile("[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*")
"""Unicode's White_Space, which is what the pattern's `\\s` means; Python's has four more."""


class ByteLevelTokenizer:
    """A byte-level BPE encoding: an implementation of `Tokenizer`."""

    is_lossless = True

    def __init__(
        self,
        name: str,
        *,
        ranks: Mapping[bytes, int],
        special_tokens: Mapping[str, int],
        pattern: str = GPT2_PATTERN,
    ) -> None:
        """`ranks` gives each token's bytes its id; merges apply in the order of the ids."""
        self.name = name
        self.ranks = ranks
        """The id of each token's bytes; the special tokens are not among them."""
        self.pattern = pattern
        """The regular expression that splits a text before merging."""
        self.end_of_text_id = special_tokens.get(END_OF_TEXT)
        self._bytes = {id: data for data, id in ranks.items()}
        self._bytes.update({id: token.encode() for token, id in special_tokens.items()})
        self.vocab_size = max(self._bytes) + 1
        self._encoding = tiktoken.Encoding(
            name,
            pat_str=pattern,
            mergeable_ranks=dict(ranks),
            special_tokens=dict(special_tokens),
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r}, {self.vocab_size:,} ids>"

    def encode(self, text: str) -> list[int]:
        """The ids of a text; `<|endoftext|>` in it is ordinary text.

        Raises:
            TokenizerError: the text holds half of a surrogate pair.
        """
        if not text.isascii():
            utf8(text)
        parts = self._parts(text)
        if len(parts) == 1:
            return self._encoding.encode_ordinary(text)
        return [id for part in parts for id in self._encoding.encode_ordinary(part)]

    def _parts(self, text: str) -> list[str]:
        """The text in parts that give the same ids as the whole."""
        return parts_at_blanks(text)

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ids; bytes that are not whole characters read as U+FFFD.

        Raises:
            TokenizerError: an id outside the vocabulary.
        """
        try:
            data = b"".join([self._bytes[id] for id in ids])
        except KeyError as error:
            raise outside_vocabulary(error.args[0], self.vocab_size) from None
        return data.decode("utf-8", errors="replace")

    def token_bytes(self, id: int) -> bytes:
        """The bytes behind one id (a special token gives its name).

        Raises:
            TokenizerError: an id outside the vocabulary.
        """
        try:
            return self._bytes[id]
        except KeyError:
            raise outside_vocabulary(id, self.vocab_size) from None

    def pieces(self, text: str) -> list[Piece]:
        """The tokens of a text in order, with bytes and character spans that cover it."""
        ids = self.encode(text)
        return pieces_of(ids, [self._bytes[id] for id in ids])

    def save(self, folder: Path) -> None:
        """Write the tokenizer files of a Hugging Face folder; `AutoTokenizer` gives equal ids."""
        raise TokenizerError(f"the encoding {self.name} cannot be saved")


def parts_at_blanks(text: str, stride: int = _STRIDE) -> list[str]:
    """A text cut so that GPT-2's pattern gives the same pieces as for the whole.

    The pattern looks past the end of a run of blanks and then gives one blank back, for which
    tiktoken keeps a place for every blank of the run: about a million overflow it and end the
    process's encoding with a panic. Here the text is cut just before the last blank of a run, where
    the pattern cuts it anyway; then the run stands at a text's end and nothing is given back. A
    place every `stride` characters is looked at: no longer run slips through, and no id changes.
    """
    parts = []
    begin = 0
    for place in range(stride, len(text), stride):
        match = _BLANKS.match(text, place)
        end = match.end() if match else place
        if place < end < len(text) and end - 1 > begin:
            parts.append(text[begin : end - 1])
            begin = end - 1
    parts.append(text[begin:])
    return parts
