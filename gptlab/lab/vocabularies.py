"""The encodings that are loaded, for panes that show tokens while a person types."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from gptlab.errors import LabError, UsageError
from gptlab.gpt.tokenizers import ENCODINGS, load_tokenizer
from gptlab.gpt.tokenizers.base import SpecialMode, Tokenizer
from gptlab.gpt.tokenizers.pieces import Pieces
from gptlab.lab.events import Encoded, EncodeFailed

if TYPE_CHECKING:
    from gptlab.gpt.tokenizers.edits import EditedPart
    from gptlab.gpt.tokenizers.word import WordTokenizer

LIVE = "live"
"""The encoding of the live model, whatever that is."""

NEW = "new"
"""The encoding that was trained last in the lab, saved or not."""


class Vocabularies:
    """Tokenizers by name, each loaded once. May be used from several threads."""

    def __init__(self) -> None:
        self._loaded: dict[str, Tokenizer] = {}
        self._words: WordTokenizer | None = None

    def keep(self, name: str, tokenizer: Tokenizer) -> None:
        """Have a tokenizer at hand under a name."""
        self._loaded[name] = tokenizer

    def is_at_hand(self, encoding: str) -> bool:
        """Whether the encoding needs no loading."""
        return encoding in self._loaded or needs_text(encoding)

    def loaded(self, encoding: str) -> Tokenizer | None:
        """The tokenizer of an encoding where that needs neither loading nor a text."""
        return self._loaded.get(encoding)

    def get(self, encoding: str, text: str | Iterable[str] = "") -> Tokenizer:
        """The tokenizer of an encoding; `text`, or several, is where `char` and `word` take theirs
        from.

        Raises:
            UsageError: there is no such encoding.
            TokenizerError: it can't be loaded.
        """
        if encoding in self._loaded:
            return self._loaded[encoding]
        if encoding == NEW:
            raise UsageError("no vocabulary was trained yet", "train one in the view Vocabulary")
        if encoding == LIVE:
            raise UsageError("no model is loaded whose tokens could be shown", "load one with m")
        if needs_text(encoding):
            return load_tokenizer(encoding, text=text)
        tokenizer = load_tokenizer(encoding)
        self.keep(encoding, tokenizer)
        return tokenizer

    def of_stories(self) -> WordTokenizer:
        """The vocabulary of all words of the bundled stories, made once.

        Raises:
            DataError: they can't be read.
        """
        from gptlab.gpt.data.text import read_documents
        from gptlab.gpt.tokenizers.word import WordTokenizer
        from gptlab.lab.plan import bundled_stories

        if self._words is None:
            self._words = WordTokenizer.of_texts(read_documents(bundled_stories()))
        return self._words

    def edited(
        self, text: str, encoding: str, special: SpecialMode, before: Encoded | None
    ) -> EditedPart | None:
        """What has to be encoded of a text of which `before` has an earlier state; None is all."""
        from gptlab.gpt.tokenizers.edits import edited_part
        from gptlab.gpt.tokenizers.safe_cuts import may_be_cut

        if before is None or before.encoding != encoding:
            return None
        if special != "text" or before.special != "text":
            return None
        if before.tokenizer is not self.loaded(encoding) or not may_be_cut(before.tokenizer):
            return None
        return edited_part(before.text, text)

    def encode(
        self,
        request: int,
        text: str,
        encoding: str,
        special: SpecialMode = "text",
        *,
        before: Encoded | None = None,
    ) -> Encoded | EncodeFailed:
        """A text in tokens, or why not; `before` has those of an earlier state of it."""
        # Not above: it takes tiktoken along, and the first frame does without it.
        from gptlab.gpt.tokenizers.edits import pieces_after_edit
        from gptlab.gpt.tokenizers.special import pieces_with_special

        try:
            tokenizer = self.get(encoding, text)
            part = self.edited(text, encoding, special, before)
            if part is not None and before is not None:
                pieces = pieces_after_edit(before.tokenizer, part, before.pieces, text)
            else:
                pieces = Pieces.of(pieces_with_special(tokenizer, text, special))
            return Encoded(
                request=request,
                encoding=encoding,
                text=text,
                pieces=pieces,
                n_bytes=len(text.encode("utf-8", "surrogatepass")),
                vocab_size=tokenizer.vocab_size,
                is_lossless=tokenizer.is_lossless,
                special=special,
                tokenizer=tokenizer,
            )
        except LabError as error:
            return EncodeFailed(request, encoding, error.message, error.hint)


def needs_text(encoding: str) -> bool:
    """Whether an encoding takes its vocabulary from a text."""
    return encoding in ENCODINGS and ENCODINGS[encoding].needs_text
