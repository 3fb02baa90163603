"""The documents of a file, part by part, and the rows that are none.

A document is a part of a plain text between lines that are exactly `<|endoftext|>`, the text under
a key in each object of a JSON-lines file, or a column of a CSV or TSV file. A plain text without
marks is one document. A long document comes in several parts, so that none need fit into memory.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

from gptlab.errors import DataError
from gptlab.gpt.data.text_blocks import Replaced, holds, text_blocks
from gptlab.gpt.read_options import ReadOptions
from gptlab.gpt.tokenizers.base import END_OF_TEXT

Part = tuple[str, bool]
"""Some text of a document, and whether the document ends with it."""

TOLD_ROWS = 5
"""Rows that are told with their reason; the others are counted."""

Refuse = Callable[[int, str], None]
"""Takes note of a row that holds no document: its line, and why."""

_LONGEST_FIELD = 100_000_000
"""Characters of a CSV field: a document may be a whole book, but a quotation mark that nobody
closes must not take all memory."""

_MARK_LINE = re.compile(re.escape(END_OF_TEXT) + "\n")


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that holds no document."""

    path: Path
    line: int
    """Where it begins, from 1."""
    why: str

    def __str__(self) -> str:
        return f"line {self.line:,} of {self.path} {self.why}"


@dataclass
class Findings:
    """What was wrong in files as they were read."""

    n_bad_rows: int = 0
    bad_rows: list[BadRow] = field(default_factory=list)
    """The first of them."""
    replaced: dict[Path, Replaced] = field(default_factory=dict)
    """Bytes read as U+FFFD, by file."""

    def add(self, row: BadRow) -> None:
        """Take note of a row."""
        self.n_bad_rows += 1
        if len(self.bad_rows) < TOLD_ROWS:
            self.bad_rows.append(row)

    def lines(self) -> list[str]:
        """For a person: what was left out and replaced."""
        said = []
        if self.n_bad_rows:
            rows = "row holds" if self.n_bad_rows == 1 else "rows hold"
            more = self.n_bad_rows - len(self.bad_rows)
            listed = "; ".join(map(str, self.bad_rows)) + (f"; {more:,} more" if more else "")
            said.append(f"{self.n_bad_rows:,} {rows} no text: {listed}")
        for path, replaced in self.replaced.items():
            if replaced.n_bytes:
                n_bytes = f"{replaced.n_bytes:,} byte{'s' if replaced.n_bytes > 1 else ''}"
                said.append(f"{n_bytes} of {path} read as U+FFFD, the first at {replaced.first}")
        return said


def document_parts(path: Path, options: ReadOptions, findings: Findings) -> Iterator[Part]:
    """The documents of a file, in order; what is wrong with it is added to `findings`.

    Raises:
        DataError: the file can't be read as a text, or lacks the column; names the place.
    """
    replaced = findings.replaced.setdefault(path, Replaced()) if options.replace_invalid else None
    read = _FORMATS.get(format_of(path))
    if read is not None:
        blocks = text_blocks(path, replaced)
        refuse: Refuse = lambda line, why: findings.add(BadRow(path, line, why))  # noqa: E731
        return read(path, blocks, options.column, refuse)
    if holds(path, END_OF_TEXT.encode()) and None in _between_marks(text_blocks(path, Replaced())):
        return _stripped(_between_marks(text_blocks(path, replaced)))
    return chain(((block, False) for block in text_blocks(path, replaced)), [("", True)])


def format_of(path: Path) -> str:
    """The end of a file's name that says how it is read, what it is packed in left aside."""
    suffix = path.suffix.lower()
    return Path(path.stem).suffix.lower() if suffix == ".gz" else suffix


# Plain text.


def _between_marks(blocks: Iterable[str]) -> Iterator[str | None]:
    """The text without the lines that are marks; None stands for each of these."""
    rest = ""
    is_inside_a_line = False
    for block in blocks:
        text = rest + block
        rest = ""
        if end := text.rfind("\n") + 1:
            yield from _pieces(text[:end], is_inside_a_line=is_inside_a_line)
            rest, is_inside_a_line = text[end:], False
        elif is_inside_a_line or len(text) > len(END_OF_TEXT):
            yield text  # of a line too long for a mark
            is_inside_a_line = True
        else:
            rest = text
    if rest:
        yield None if rest == END_OF_TEXT else rest


def _pieces(text: str, *, is_inside_a_line: bool) -> Iterator[str | None]:
    begin = 0
    if END_OF_TEXT in text:
        for match in _MARK_LINE.finditer(text):
            at = match.start()
            if text[at - 1] != "\n" if at else is_inside_a_line:
                continue
            if at > begin:
                yield text[begin:at]
            yield None
            begin = match.end()
    if begin < len(text):
        yield text[begin:] if begin else text


def _stripped(pieces: Iterable[str | None]) -> Iterator[Part]:
    """Documents without the line ends around them; blank ones are left out."""
    held, ready = "", ""
    has_begun = False
    for piece in chain(pieces, [None]):
        if piece is None:
            if has_begun:
                yield ready, True
            held, ready, has_begun = "", "", False
            continue
        text = held + piece
        if not has_begun and not text.strip():
            held = text
            continue
        text = text if has_begun else text.lstrip("\n")
        has_begun = True
        kept = text.rstrip("\n")
        held = text[len(kept) :]
        if kept:
            if ready:
                yield ready, False
            ready = kept


# Rows.


def _json_lines(path: Path, blocks: Iterable[str], column: str, refuse: Refuse) -> Iterator[Part]:
    for number, line in enumerate(_lines(blocks), 1):
        if not line or line.isspace():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            # Its own words count from the line's beginning, which a person does not see as line 1.
            words = getattr(error, "msg", "nested too deeply")
            refuse(number, f"is no JSON ({words} at column {getattr(error, 'colno', 1)})")
            continue
        text = row.get(column) if isinstance(row, dict) else None
        if isinstance(text, str) and _is_unicode(line, text):
            yield text, True
        else:
            refuse(number, _why_no_text(row, column))


def _is_unicode(line: str, text: str) -> bool:
    """Whether no half of a surrogate pair is in a text; only an escape of JSON's can put it in."""
    if "\\u" not in line:
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _why_no_text(row: object, column: str) -> str:
    if not isinstance(row, dict):
        return f'is no JSON object with the key "{column}"'
    if column not in row:
        keys = ", ".join(f'"{key}"' for key in list(row)[:8]) or "none"
        return f'has no key "{column}"; its keys are {keys}'
    if isinstance(row[column], str):
        return f'has half of a surrogate pair under "{column}", which is no character'
    return f'has no text under "{column}"'


def _lines(blocks: Iterable[str]) -> Iterator[str]:
    """The lines of a text without their ends. Not `splitlines`: U+2028 and its like may stand
    unescaped inside JSON's strings."""
    begun: list[str] = []
    for block in blocks:
        first, *others = block.split("\n")
        begun.append(first)
        if others:
            yield "".join(begun)
            yield from others[:-1]
            begun = [others[-1]]
    if last := "".join(begun):
        yield last


def _csv(path: Path, blocks: Iterable[str], column: str, refuse: Refuse) -> Iterator[Part]:
    lines = (line + "\n" for line in _lines(blocks))
    return _rows(path, csv.reader(lines, strict=True), column, refuse)


def _tsv(path: Path, blocks: Iterable[str], column: str, refuse: Refuse) -> Iterator[Part]:
    """Tabs and line ends part, and nothing else means anything (IANA's text/tab-separated-values):
    a quotation mark is one."""
    rows = csv.reader(_lines(blocks), delimiter="\t", quoting=csv.QUOTE_NONE)
    return _rows(path, rows, column, refuse)


def _rows(path: Path, rows: Any, column: str, refuse: Refuse) -> Iterator[Part]:
    """A column of what `csv.reader` reads."""
    csv.field_size_limit(_LONGEST_FIELD)
    names: list[str] = []
    at = -1
    while True:
        line = rows.line_num + 1
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            refuse(line, f"is no row ({error}): put quotes around each text")
            continue
        if not row:
            continue
        if not names:
            names, at = row, _place_of(column, row, path)
        elif len(row) != len(names):
            refuse(line, f"has {len(row)} of the {len(names)} fields that the first line names")
        elif row[at]:
            yield row[at], True


def _place_of(column: str, names: list[str], path: Path) -> int:
    if column not in names:
        known = ", ".join(names[:12])
        raise DataError(
            f'{path} has no column "{column}": its first line names {known}',
            "choose one of these (--column)",
        )
    return names.index(column)


_FORMATS: dict[str, Callable[[Path, Iterable[str], str, Refuse], Iterator[Part]]] = {
    ".jsonl": _json_lines,
    ".csv": _csv,
    ".tsv": _tsv,
}
"""Readers by the end of a file's name; every other file is plain text."""
