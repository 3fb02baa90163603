"""Byte-level byte-pair encoding with given ranks, computed by tiktoken.

GPT-2's vocabulary, the published ones and our own trained ones differ only in their ranks and in
the pattern that splits a text before merging. Merging starts from single bytes, so every text can
be encoded and decoded without loss.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import tiktoken

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers.base import END_OF_TEXT
from gptlab.gpt.tokenizers.blanks import parts_for_any, parts_for_gpt2
from gptlab.gpt.tokenizers.merges import merges_of
from gptlab.gpt.tokenizers.pieces import Pieces
from gptlab.gpt.tokenizers.spans import outside_vocabulary, pieces_of, utf8

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

GPT2_PATTERN = r"'(?:[sdmt]|ll|ve|re)| ?\p{L}++| ?\p{N}++| ?[^\s\p{L}\p{N}]++|\s++$|\s+(?!\S)|\s"
"""How GPT-2 splits a text: contractions, words, numbers and signs, each with one blank before it,
and runs of blanks. This is the form that doesn't backtrack inside words; the pieces are the same
(Radford et al. 2019, section 2.2, and the published `encoder.py`)."""

_GPT2_WORDS = r"'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+"
_QUICK = {GPT2_PATTERN: rf"(?:{_GPT2_WORDS})|\s++$|\s+(?!\S)|\s"}
"""Patterns in another form that gives the same pieces in two thirds of the time.

tiktoken's library tries each alternative of a pattern by itself at each place, with memory that it
borrows anew, and that costs more in every thread but the first. Alternatives in a group that looks
neither ahead nor back are tried all at once. Nothing follows them, so that a greedy `+` never gives
back what a possessive `++` would keep."""


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
        end_of_text: str = END_OF_TEXT,
    ) -> None:
        """`ranks` gives each token's bytes its id; merges apply in the order of the ids.

        Raises:
            TokenizerError: the pattern is none that tiktoken understands.
        """
        self.name = name
        self.ranks = ranks
        """The id of each token's bytes; the special tokens are not among them."""
        self.pattern = pattern
        """The regular expression that splits a text before merging."""
        self.special_tokens = dict(special_tokens)
        """The id of each token that no text gives."""
        self.end_of_text = end_of_text
        """The name of the token between documents."""
        self.end_of_text_id: int | None = special_tokens.get(end_of_text)
        self._bytes = {id: data for data, id in ranks.items()}
        self._bytes.update({id: token.encode() for token, id in special_tokens.items()})
        self.vocab_size = max(self._bytes) + 1
        try:
            self._encoding = tiktoken.Encoding(
                name,
                pat_str=_QUICK.get(pattern, pattern),
                mergeable_ranks=dict(ranks),
                # Never looked for in a text. Without any, tiktoken would look for the empty one.
                special_tokens=self.special_tokens or {END_OF_TEXT: len(ranks)},
            )
        except ValueError as error:
            raise TokenizerError(
                f"the vocabulary {name} splits texts by a pattern that cannot be read ({error})",
                "use another encoding",
            ) from None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r}, {self.vocab_size:,} ids>"

    def encode(self, text: str) -> list[int]:
        """The ids of a text; `<|endoftext|>` in it is ordinary text.

        Raises:
            TokenizerError: the text holds half of a surrogate pair.
        """
        parts = self._parts(text)
        if len(parts) == 1:  # nearly always: millions of ids need not be copied
            return self._encoding.encode_ordinary(parts[0])
        return [id for part in parts for id in self._encoding.encode_ordinary(part)]

    def encode_array(self, text: str) -> npt.NDArray[np.uint32]:
        """The same ids as an array. No list is made, and meanwhile other threads run.

        Raises:
            TokenizerError: the text holds half of a surrogate pair.
        """
        import numpy as np

        arrays = [
            self._encoding.encode_to_numpy(part, disallowed_special=())
            for part in self._parts(text)
        ]
        return arrays[0] if len(arrays) == 1 else np.concatenate(arrays)

    def _parts(self, text: str) -> list[str]:
        """A text in parts that tiktoken can take."""
        if not text.isascii():
            utf8(text)
        cut = parts_for_gpt2 if self.pattern == GPT2_PATTERN else parts_for_any
        return cut(text)

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

    def pieces(self, text: str) -> Pieces:
        """The tokens of a text in order, with bytes and character spans that cover it."""
        ids = self.encode(text)
        return pieces_of(ids, [self._bytes[id] for id in ids])

    @cached_property
    def merges(self) -> list[tuple[bytes, bytes]]:
        """The pairs that were joined, in order."""
        return merges_of(self.ranks)

    def save(self, folder: Path) -> None:
        """Write the tokenizer files of a Hugging Face folder; `AutoTokenizer` gives equal ids.

        Raises:
            StorageError: the folder cannot be written.
        """
        from gptlab.gpt.tokenizers.huggingface import save_byte_level

        save_byte_level(self, folder)
