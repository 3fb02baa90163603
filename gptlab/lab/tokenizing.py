"""What the tokenization laboratory does on workers' threads: one generator of events a question."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from gptlab.errors import DataError, LabError, TokenizerError
from gptlab.gpt.tokenizers.base import Tokenizer
from gptlab.lab.events import (
    Climbed,
    ClimbFailed,
    CorpusCounted,
    CountFailed,
    Event,
    ForetellFailed,
    Foretold,
    TextRead,
)
from gptlab.lab.live import LiveHolder
from gptlab.lab.vocabularies import Vocabularies, needs_text

Events = Generator[Event, None, None]

MOST_FREQUENT = 200
"""Tokens of a corpus that are told with their counts."""

SHOWN_CHARACTERS = 2_000_000
"""Longest text that is shown token by token; of a longer file this much of the beginning is."""


def read_text(path: Path) -> Events:
    """A file's text."""
    from gptlab.gpt.data.text import read_text as read_file

    text, source = read_file(path.expanduser())
    shown = text[:SHOWN_CHARACTERS]
    yield TextRead(str(path), shown, source.n_bytes, is_whole=len(shown) == len(text))


def climb(request: int, text: str, encoding: str, words: Vocabularies) -> Events:
    """A text on the ladder, whose words are those of the bundled stories."""
    from gptlab.gpt.tokenizers.ladder import climb as climb_all

    try:
        rungs = climb_all(text, words.of_stories(), words.get(encoding, text))
    except LabError as error:
        yield ClimbFailed(request, error.message, error.hint)
        return
    yield Climbed(request, text, rungs)


def count_corpus(
    request: int, data: tuple[Path, ...], encoding: str, words: Vocabularies
) -> Events:
    """The statistics of files, or of the bundled stories."""
    from gptlab.gpt.data.text import read_documents
    from gptlab.gpt.tokenizers.statistics import count_tokens
    from gptlab.lab.plan import bundled_stories

    try:
        documents = read_documents(data or bundled_stories())
        tokenizer = words.get(encoding, "\n".join(documents) if needs_text(encoding) else "")
        statistics = yield from count_tokens(tokenizer, documents)
    except LabError as error:
        yield CountFailed(request, error.message, error.hint)
        return
    frequent = tuple(
        (id, tokenizer.token_bytes(id), count)
        for id, count in statistics.most_frequent(MOST_FREQUENT)
    )
    title = ", ".join(path.name for path in data) or "the bundled stories"
    yield CorpusCounted(request, encoding, title, statistics, frequent)


def foretell(request: int, ids: tuple[int, ...], holder: LiveHolder) -> Events:
    """The live model's probability of each token after those before it."""
    from gptlab.gpt.staircase import expectations

    try:
        loaded = holder.take()
        model, tokenizer = loaded.language_model, loaded.tokenizer
        if ids and max(ids) >= model.config.vocab_size:
            raise DataError(
                f"id {max(ids):,} is outside the model's {model.config.vocab_size:,}",
                "read the text with the live model's encoding",
            )
        read = ids[: model.config.context_length + 1]
        found = expectations(model, read)
    except LabError as error:
        yield ForetellFailed(request, error.message, error.hint)
        return
    best = tuple(_bytes_of(tokenizer, each.best_id) for each in found)
    yield Foretold(request, loaded.live, read, tuple(found), best)


def _bytes_of(tokenizer: Tokenizer, id: int) -> bytes:
    try:
        return tokenizer.token_bytes(id)
    except TokenizerError:  # a padded vocabulary has ids that stand for nothing
        return b""
