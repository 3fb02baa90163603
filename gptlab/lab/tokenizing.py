"""What the tokenization laboratory does on workers' threads: one generator of events a question."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from gptlab.errors import LabError
from gptlab.lab.events import Climbed, ClimbFailed, Event, TextRead
from gptlab.lab.vocabularies import Vocabularies

Events = Generator[Event, None, None]

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
