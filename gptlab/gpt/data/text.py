"""Documents from files and folders, and which of them are held out.

A document is a file of a folder, a part of a file between lines that are exactly
`<|endoftext|>`, an object of a JSON-lines file (its `text`), or a row of a CSV file (its column
`text`). A single text without marks is one document, and is split by characters.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gptlab.errors import DataError
from gptlab.gpt.tokenizers.base import END_OF_TEXT

HELD_OUT_SHARE = 0.1
"""Share of the documents, or of a single text's characters, that no training sees."""

_LONGEST_FIELD = 2**31 - 1
"""Characters of a CSV field: a document may be a whole book."""

_BINARY_SUFFIXES = {".gz", ".zip", ".png", ".jpg", ".pdf", ".safetensors", ".npz"}


@dataclass(frozen=True)
class Source:
    """A file that was read."""

    path: Path
    n_bytes: int
    sha256: str

    def to_json(self) -> dict[str, object]:
        return {"path": str(self.path), "bytes": self.n_bytes, "sha256": self.sha256}


@dataclass(frozen=True)
class Split:
    """Documents to learn from and documents held out; none stands in both."""

    train: list[str]
    val: list[str]
    is_one_text: bool
    """Whether both are parts of a single text, which has no marks between documents."""


def read_documents(paths: Sequence[Path]) -> list[str]:
    """Every document of files and folders, in the order of their names.

    Raises:
        DataError: a file is missing, empty, binary or no UTF-8; names the file and the place.
    """
    return read_sources(paths)[0]


def read_sources(paths: Sequence[Path]) -> tuple[list[str], list[Source]]:
    """The documents, and the files that they came from.

    Raises:
        DataError: as `read_documents`.
    """
    documents: list[str] = []
    sources: list[Source] = []
    for path in _files(paths):
        text, source = read_text(path)
        documents += _documents_of(path, text)
        sources.append(source)
    if not any(document.strip() for document in documents):
        names = ", ".join(str(path) for path in paths)
        raise DataError(f"there is no text in {names}", "give a file with text in it")
    return documents, sources


def read_text(path: Path) -> tuple[str, Source]:
    """One file's text with line ends as LF, and what is recorded of the file.

    Raises:
        DataError: the file is missing, empty, binary or no UTF-8; names the file and the place.
    """
    data = _read(path)
    return _decode(path, data), Source(path, len(data), hashlib.sha256(data).hexdigest())


def split_documents(documents: Sequence[str], seed: int) -> Split:
    """Which documents are held out, by a hash of seed and text: a document that stands twice
    stands on one side. A single text is split at 90% of its characters.
    """
    if len(documents) == 1:
        cut = int(len(documents[0]) * (1 - HELD_OUT_SHARE))
        return Split([documents[0][:cut]], [documents[0][cut:]], is_one_text=True)
    keys = [
        hashlib.sha256(f"{seed}\n{each}".encode("utf-8", "surrogatepass")).digest()
        for each in documents
    ]
    distinct = sorted(set(keys))
    held_out = set(distinct[: max(1, round(len(distinct) * HELD_OUT_SHARE))])
    if len(held_out) == len(distinct):
        held_out = set()
    return Split(
        train=[each for each, key in zip(documents, keys, strict=True) if key not in held_out],
        val=[each for each, key in zip(documents, keys, strict=True) if key in held_out],
        is_one_text=False,
    )


def _files(paths: Sequence[Path]) -> list[Path]:
    """The files that are named, and those in the folders that are named."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(
                each
                for each in path.rglob("*")
                if each.is_file()
                and not any(part.startswith(".") for part in each.relative_to(path).parts)
                and each.suffix.lower() not in _BINARY_SUFFIXES
            )
            if not inside:
                raise DataError(f"the folder {path} holds no text file", "put text files into it")
            found += inside
        elif path.exists():
            found.append(path)
        else:
            raise DataError(f"{path} does not exist", "check the name of the file or folder")
    return found


def _read(path: Path) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DataError(
            f"{path} cannot be read ({error.strerror})", "check the file's permissions"
        ) from error
    if not data.strip():
        raise DataError(f"{path} is empty", "give a file with text in it")
    return data


def _decode(path: Path, data: bytes) -> str:
    if b"\0" in data:
        place = data.index(b"\0")
        raise DataError(
            f"{path} is binary: byte {place:,} is NUL", "give a file with plain text in UTF-8"
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise DataError(
            f"{path} is not UTF-8: byte {error.start:,}, on line {line:,}, is "
            f"0x{data[error.start]:02x}",
            "convert it, for example with iconv -f latin1 -t utf-8",
        ) from error
    return text.replace("\r\n", "\n")


def _documents_of(path: Path, text: str) -> list[str]:
    read = _FORMATS.get(path.suffix.lower())
    return read(path, text) if read else _marked_parts(text)


def _marked_parts(text: str) -> list[str]:
    """The parts between lines that are exactly the mark; a text without marks is one part."""
    parts: list[str] = []
    lines: list[str] = []
    for line in text.splitlines(keepends=True):
        if line.rstrip("\n") == END_OF_TEXT:
            parts.append("".join(lines))
            lines = []
        else:
            lines.append(line)
    parts.append("".join(lines))
    if len(parts) == 1:
        return parts
    return [part.strip("\n") for part in parts if part.strip()]


def _json_lines(path: Path, text: str) -> list[str]:
    documents = []
    # Not `splitlines`: U+2028 and its like may stand unescaped inside JSON's strings.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            documents.append(_text_of(json.loads(line)))
        except (ValueError, KeyError, TypeError):
            raise DataError(
                f'line {number} of {path} is no JSON object with the key "text"',
                'write one object a line: {"text": "…"}',
            ) from None
    return documents


def _text_of(row: dict[str, object]) -> str:
    text = row["text"]
    if not isinstance(text, str):
        raise TypeError
    return text


def _csv_rows(path: Path, text: str) -> list[str]:
    csv.field_size_limit(_LONGEST_FIELD)
    rows = csv.DictReader(io.StringIO(text, newline=""))
    try:
        if "text" not in (rows.fieldnames or ()):
            raise DataError(f'{path} has no column "text"', "name the column in the first line")
        return [row["text"] for row in rows if row["text"]]
    except csv.Error as error:
        raise DataError(
            f"line {rows.line_num} of {path} is no CSV ({error})", "put quotes around each text"
        ) from None


_FORMATS: dict[str, Callable[[Path, str], list[str]]] = {
    ".jsonl": _json_lines,
    ".csv": _csv_rows,
}
"""Readers by the end of a file's name; every other file is plain text."""


def n_bytes(documents: Iterable[str]) -> int:
    """The length of documents in UTF-8."""
    return sum(len(each.encode("utf-8", "surrogatepass")) for each in documents)
