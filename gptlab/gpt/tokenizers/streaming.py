"""Text from tokens as they arrive."""

from __future__ import annotations

import codecs

from gptlab.gpt.tokenizers.base import Tokenizer


class StreamDecoder:
    """Turns ids into text one at a time, holding back bytes that are not whole characters yet.

    Joined, what `add` and the final `flush` gave is `tokenizer.decode` of all ids.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._utf8 = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._previous: int | None = None

    def add(self, id: int) -> str:
        """The text that one more id completes; empty in the middle of a character.

        Raises:
            TokenizerError: an id outside the vocabulary.
        """
        if self._tokenizer.is_lossless:
            return self._utf8.decode(self._tokenizer.token_bytes(id))
        # A lossy encoding puts blanks between words: what a word adds depends on the one before.
        before = [] if self._previous is None else [self._previous]
        self._previous = id
        return self._tokenizer.decode([*before, id])[len(self._tokenizer.decode(before)) :]

    def flush(self) -> str:
        """What is left at the end: U+FFFD for an unfinished character, else nothing."""
        return self._utf8.decode(b"", final=True)
