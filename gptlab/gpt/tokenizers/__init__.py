"""Tokenizers by name: the table, and how one is loaded.

To add one, write its file and add an entry to `ENCODINGS`: the tests run over this table.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from gptlab.errors import UsageError
from gptlab.gpt.tokenizers.base import END_OF_TEXT, Piece, Tokenizer
from gptlab.gpt.tokenizers.streaming import StreamDecoder

__all__ = [
    "AUTO",
    "AUTO_VOCAB_SIZE",
    "ENCODINGS",
    "END_OF_TEXT",
    "Encoding",
    "Piece",
    "StreamDecoder",
    "Tokenizer",
    "load_tokenizer",
    "names_a_folder",
    "tokenizer_from_folder",
]


def _gpt2(texts: Iterable[str]) -> Tokenizer:
    from gptlab.gpt.tokenizers.gpt2 import load

    return load()


def _stories(texts: Iterable[str]) -> Tokenizer:
    from gptlab.gpt.tokenizers.stories import load

    return load()


def _char(texts: Iterable[str]) -> Tokenizer:
    from gptlab.gpt.tokenizers.char import CharTokenizer

    return CharTokenizer(chain.from_iterable(map(set, texts)))


def _byte(texts: Iterable[str]) -> Tokenizer:
    from gptlab.gpt.tokenizers.byte import ByteTokenizer

    return ByteTokenizer()


def _word(texts: Iterable[str]) -> Tokenizer:
    from gptlab.gpt.tokenizers.word import WordTokenizer

    return WordTokenizer.of_texts(texts)


def _r50k_base(texts: Iterable[str]) -> Tokenizer:
    from gptlab.gpt.tokenizers.gpt2 import load

    return load("r50k_base")


def _published(name: str) -> Callable[[Iterable[str]], Tokenizer]:
    def load_named(texts: Iterable[str]) -> Tokenizer:
        from gptlab.gpt.tokenizers.published import load

        return load(name)

    return load_named


@dataclass(frozen=True)
class Encoding:
    """An entry of the table."""

    about: str
    """One line for menus."""
    load: Callable[[Iterable[str]], Tokenizer]
    """Makes the tokenizer; the texts are looked at only where `needs_text`."""
    needs_text: bool = False
    """Whether the vocabulary is taken from a text."""
    needs_download: bool = False
    """Whether the first use needs a network."""


ENCODINGS: dict[str, Encoding] = {
    "gpt2": Encoding("GPT-2's byte-pair encoding, 50,257 ids", _gpt2),
    "stories": Encoding("byte pairs trained on the bundled corpora", _stories),
    "char": Encoding("characters of the text at hand", _char, needs_text=True),
    "byte": Encoding("bytes of UTF-8, 257 ids", _byte),
    "word": Encoding("words of the text at hand; lossy", _word, needs_text=True),
    "r50k_base": Encoding("the same ids as gpt2, under tiktoken's name", _r50k_base),
    "p50k_base": Encoding("for code, 50,281 ids", _published("p50k_base"), needs_download=True),
    "p50k_edit": Encoding("for edits, 50,284 ids", _published("p50k_edit"), needs_download=True),
    "cl100k_base": Encoding("GPT-4's, 100,277 ids", _published("cl100k_base"), needs_download=True),
    "o200k_base": Encoding("GPT-4o's, 200,019 ids", _published("o200k_base"), needs_download=True),
    "o200k_harmony": Encoding(
        "gpt-oss's, 201,088 ids", _published("o200k_harmony"), needs_download=True
    ),
}
"""Every encoding by name."""

AUTO = "auto"
"""Stands for a vocabulary that is trained on the data itself, where there is data."""

AUTO_VOCAB_SIZE = 2048


def load_tokenizer(
    name_or_folder: str | Path, *, text: str | Iterable[str] | None = None
) -> Tokenizer:
    """The tokenizer of a name in `ENCODINGS`, or of a folder with tokenizer files.

    `char` and `word` take their vocabulary from `text`, or from several. What is a `Path`, has a
    separator or begins with a dot is a folder.

    Raises:
        UsageError: no such encoding, or one that needs a text and got none.
        TokenizerError: the vocabulary cannot be read or downloaded.
    """
    if isinstance(name_or_folder, Path) or names_a_folder(name_or_folder):
        return tokenizer_from_folder(Path(name_or_folder).expanduser())
    encoding = ENCODINGS.get(name_or_folder)
    if encoding is None:
        raise UsageError(
            f"unknown encoding {name_or_folder!r}",
            f"choose one of {', '.join(ENCODINGS)}, or give the folder of a vocabulary with a "
            f"separator: ./{name_or_folder}",
        )
    if encoding.needs_text and text is None:
        raise UsageError(
            f"the encoding {name_or_folder} takes its vocabulary from a text and got none",
            "give the text, or use gpt2 or byte",
        )
    return encoding.load([text] if isinstance(text, str) else text or ())


def tokenizer_from_folder(folder: Path, vocab_size: int | None = None) -> Tokenizer:
    """The tokenizer whose files lie in a folder: a trained vocabulary, or any checkpoint's.

    `vocab_size` is the model's, where there is one: with 50,257 a folder without tokenizer files
    is read with GPT-2's tokenizer.

    Raises:
        TokenizerError: there are none, or they ask for what gptlab doesn't do; the hint says
            what to do.
    """
    from gptlab.gpt.tokenizers.folders import read_folder

    return read_folder(folder, vocab_size)


def names_a_folder(name: str) -> bool:
    """Whether it is the path of a folder instead of a name: it has a separator or begins with a
    dot or a tilde."""
    separators = [os.sep, os.altsep or os.sep]
    return name.startswith((".", "~")) or any(each in name for each in separators)
