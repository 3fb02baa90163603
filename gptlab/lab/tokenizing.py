"""What the tokenization laboratory does on workers' threads: one generator of events a question."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from gptlab.lab.events import Event, TextRead

Events = Generator[Event, None, None]

SHOWN_CHARACTERS = 2_000_000
"""Longest text that is shown token by token; of a longer file this much of the beginning is."""


def read_text(path: Path) -> Events:
    """A file's text."""
    from gptlab.gpt.data.text import read_text as read_file

    text, source = read_file(path.expanduser())
    shown = text[:SHOWN_CHARACTERS]
    yield TextRead(str(path), shown, source.n_bytes, is_whole=len(shown) == len(text))
