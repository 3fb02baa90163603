"""What is in files of text, before anything is tokenized or trained on."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from gptlab.errors import LabError
from gptlab.gpt.events import Progress
from gptlab.gpt.read_options import ReadOptions

SHOWN_DOCUMENTS = 20
SHOWN_CHARACTERS = 400
"""Of each document that is shown."""


@dataclass(frozen=True, slots=True)
class DataPreviewed:
    """Files as a training would read them."""

    request: int
    """The number that `Session.preview_data` gave."""
    n_files: int
    n_bytes: int
    n_documents: int
    n_characters: int
    n_held_out: int
    """Documents; of a single text the last tenth is held out."""
    is_one_text: bool
    beginnings: tuple[str, ...]
    """How the first documents begin."""
    n_bad_rows: int
    bad_rows: tuple[tuple[str, int, str], ...]
    """File, line and reason of the first rows without a text."""
    invalid: tuple[tuple[str, int, str], ...]
    """Files with bytes that are no UTF-8, how many, and where the first one stands."""


@dataclass(frozen=True, slots=True)
class DataRefused:
    """Files that can't be read as text."""

    request: int
    message: str
    hint: str


def preview_data(
    request: int, data: tuple[Path, ...], options: ReadOptions, seed: int
) -> Generator[Any, None, None]:
    """Read files once. Bad rows and bytes are told, not refused, whatever `options` says: to show
    them is what a preview is for."""
    from gptlab.gpt.data.text import survey

    yield Progress("reading the data", 0, 0)
    tolerant = replace(options, skip_bad_rows=True, replace_invalid=True)
    try:
        found = yield from survey(data, seed, tolerant)
        beginnings = tuple(islice(found.beginnings(SHOWN_CHARACTERS), SHOWN_DOCUMENTS))
    except LabError as error:
        yield DataRefused(request, error.message, error.hint)
        return
    findings = found.findings
    yield DataPreviewed(
        request=request,
        n_files=len(found.sources),
        n_bytes=sum(source.n_bytes for source in found.sources),
        n_documents=found.n_documents,
        n_characters=found.n_characters,
        n_held_out=int(found.held_out.sum()),
        is_one_text=found.is_one_text,
        beginnings=beginnings,
        n_bad_rows=findings.n_bad_rows,
        bad_rows=tuple((str(row.path), row.line, row.why) for row in findings.bad_rows),
        invalid=tuple(
            (str(path), replaced.n_bytes, replaced.first)
            for path, replaced in findings.replaced.items()
            if replaced.n_bytes
        ),
    )
