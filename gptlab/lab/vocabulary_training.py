"""Training a vocabulary in the lab, and keeping it."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gptlab.errors import UsageError
from gptlab.gpt.events import MergeLearned, Progress
from gptlab.lab.events import (
    Event,
    Noticed,
    VocabulariesListed,
    VocabularySaved,
    VocabularyStarted,
    VocabularyTrained,
)
from gptlab.lab.files import disk_refused
from gptlab.lab.vocabularies import NEW, Vocabularies

if TYPE_CHECKING:
    from gptlab.gpt.tokenizers.base import Tokenizer

Events = Generator[Event, None, None]

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True, kw_only=True)
class VocabularyRequest:
    """A vocabulary that somebody asks for."""

    vocab_size: int
    """Ids: 256 bytes, the merges and `<|endoftext|>`."""
    data: tuple[Path, ...] = ()
    """Text files and folders of them."""
    text: str | None = None
    """A text at hand, instead of files; with neither, the bundled stories."""


def train_vocabulary(request: VocabularyRequest, words: Vocabularies) -> Events:
    """Learn byte pairs: `VocabularyStarted`, `MergeLearned` for each, then `VocabularyTrained`; the
    tokenizer is at hand as the encoding `NEW`.

    Raises:
        DataError: a file can't be used.
        TokenizerError: the size can't hold the bytes.
    """
    from gptlab.gpt.tokenizers import bpe

    yield Progress("reading the text", 0, 0)
    texts, size = yield from _texts(request)
    n_tokens = size
    yield VocabularyStarted(size)
    training = bpe.train(texts, vocab_size=request.vocab_size, allow_fewer=True, name=NEW)
    while True:
        try:
            event = next(training)
        except StopIteration as finished:
            tokenizer: Tokenizer = finished.value
            break
        if isinstance(event, MergeLearned):
            n_tokens = event.n_tokens
        yield event
    words.keep(NEW, tokenizer)
    if tokenizer.vocab_size < request.vocab_size:
        yield Noticed(
            f"the text has pairs for {tokenizer.vocab_size - bpe.LEAST_VOCABULARY:,} merges only: "
            f"the vocabulary has {tokenizer.vocab_size:,} ids, not {request.vocab_size:,}"
        )
    yield VocabularyTrained(tokenizer.vocab_size, size, n_tokens)


def _texts(request: VocabularyRequest) -> Generator[Progress, None, tuple[Iterable[str], int]]:
    """What is learned from, part by part, and its bytes: files are read while they are learned
    from, and no more than a part of them is in memory."""
    from gptlab.gpt.data.chunks import safe_parts
    from gptlab.gpt.data.text import n_bytes, survey
    from gptlab.lab.plan import bundled_stories

    if request.text is not None:
        return [request.text], n_bytes([request.text])
    found = yield from survey(request.data or bundled_stories(), seed=0)
    return (text for text, _ in safe_parts(found.documents())), found.n_bytes


def save_vocabulary(name: str, folder: Path, words: Vocabularies) -> Events:
    """Keep the vocabulary that was trained last under a name that is free.

    Raises:
        UsageError: none was trained, or the name is taken or can't be a folder's.
        StorageError: the disk refused.
    """
    from gptlab.gpt.whole_folder import whole_folder

    tokenizer = words.loaded(NEW)
    if tokenizer is None:
        raise UsageError("no vocabulary was trained that could be saved", "train one first")
    check_name(name)
    if (folder / name).exists():
        raise UsageError(f"there is a vocabulary {name!r} already", "choose another name")
    try:
        with whole_folder(folder / name) as temporary:
            tokenizer.save(temporary)
    except OSError as error:
        raise disk_refused(folder / name, error) from error
    yield VocabularySaved(name, str(folder / name))
    yield from list_vocabularies(folder)


def list_vocabularies(folder: Path) -> Events:
    """The vocabularies that were saved, by name."""
    inside = folder.iterdir() if folder.is_dir() else ()
    names = sorted(each.name for each in inside if each.is_dir() and _NAME.fullmatch(each.name))
    yield VocabulariesListed(tuple((name, str(folder / name)) for name in names))


def check_name(name: str) -> None:
    """
    Raises:
        UsageError: it can't be a vocabulary's name.
    """
    if not _NAME.fullmatch(name):
        raise UsageError(
            f"{name!r} can't be the name of a vocabulary",
            "use letters, digits, dots, dashes and underscores, beginning with a letter or digit",
        )
