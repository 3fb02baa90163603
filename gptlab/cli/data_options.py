"""Options of the commands that read texts, and standard input as data."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gptlab import paths
from gptlab.gpt.read_options import ReadOptions

if TYPE_CHECKING:
    from gptlab.gpt.data.text import TextSurvey

Column = Annotated[
    str,
    typer.Option(
        metavar="NAME", help="The column of CSV and TSV, and the key of JSON lines, with the text."
    ),
]
SkipBadRows = Annotated[
    bool, typer.Option("--skip-bad-rows", help="Leave rows without a text out, and say which.")
]
ReplaceInvalid = Annotated[
    bool,
    typer.Option("--replace-invalid", help="Read bytes that are no UTF-8 as U+FFFD, and say so."),
]

STANDARD_INPUT = Path("-")
SHOWN_DOCUMENTS = 3
SHOWN_CHARACTERS = 200


def data_paths(data: Sequence[Path]) -> tuple[Path, ...]:
    """The files that are named; `-` is standard input, which is kept in a file, so that a run that
    is resumed finds it again.

    Raises:
        StorageError: it can't be kept.
    """
    from gptlab.gpt.data.kept_stream import keep_stream

    if STANDARD_INPUT not in data:
        return tuple(data)
    if sys.stdin.isatty():
        print("reading standard input; Ctrl-D ends it", file=sys.stderr)
    kept = keep_stream(sys.stdin.buffer, paths.cache_dir() / "standard-input")
    return tuple(kept if path == STANDARD_INPUT else path for path in data)


def survey_data(data: Sequence[Path], options: ReadOptions, seed: int) -> TextSurvey:
    """Read files once, telling how far that is.

    Raises:
        DataError: a file can't be used; names the file and the place.
    """
    from gptlab.cli.progress import Progress
    from gptlab.gpt.data.text import survey

    work = survey(data, seed, options)
    with Progress() as progress:
        while True:
            try:
                event = next(work)
            except StopIteration as done:
                found: TextSurvey = done.value
                return found
            progress.show(f"{event.what} {event.done / event.total:.0%}" if event.total else "")


def print_preview(found: TextSurvey, *, as_json: bool) -> None:
    """What a survey found: figures, the first documents, and what was left out or replaced."""
    from itertools import islice

    from gptlab.cli.output import print_fields, print_json, print_text

    firsts = list(islice(found.beginnings(SHOWN_CHARACTERS), SHOWN_DOCUMENTS))
    n_bytes = sum(source.n_bytes for source in found.sources)
    if as_json:
        print_json(
            {
                "sources": [source.to_json() for source in found.sources],
                "n_documents": found.n_documents,
                "n_characters": found.n_characters,
                "n_held_out": int(found.held_out.sum()),
                "n_bad_rows": found.findings.n_bad_rows,
                "notices": found.findings.lines(),
                "first_documents": firsts,
            }
        )
        return
    held_out = (
        "the last tenth of the text"
        if found.is_one_text
        else f"{int(found.held_out.sum()):,} of the documents"
    )
    print_fields(
        {
            "files": f"{len(found.sources):,}, {n_bytes:,} bytes",
            "documents": f"{found.n_documents:,}",
            "characters": f"{found.n_characters:,}",
            "held out": held_out,
            "left out": f"{found.findings.n_bad_rows:,} rows",
        }
    )
    for number, first in enumerate(firsts, 1):
        print_text(f"document {number}: {' '.join(first.split())}")
    for line in found.findings.lines():
        print(f"gptlab: {line}", file=sys.stderr)
