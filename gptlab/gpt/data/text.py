"""Texts from files and folders, and which of their documents are held out.

Everything is first read once to be checked (`survey`): what is no text is refused, or left out,
before any of it is tokenized. Then `TextSurvey.parts` reads the documents again, part by part.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from gptlab.errors import DataError
from gptlab.gpt.data.chunks import safe_parts, whole_documents
from gptlab.gpt.data.documents import (
    Findings,
    Part,
    document_parts,
    format_of,
)
from gptlab.gpt.data.text_blocks import text_blocks
from gptlab.gpt.events import Progress
from gptlab.gpt.read_options import ReadOptions

HELD_OUT_SHARE = 0.1
"""Share of the documents, or of a single text's characters, that no training sees."""

_BINARY_SUFFIXES = {".zip", ".png", ".jpg", ".pdf", ".safetensors", ".npz", ".tar"}
"""Files of a folder that are passed over."""

_BYTES_A_REPORT = 1_000_000


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


@dataclass(frozen=True)
class TextSurvey:
    """Files that were read once and are good: what is in them, and what is held out."""

    sources: tuple[Source, ...]
    options: ReadOptions
    findings: Findings
    """What was left out or replaced."""
    n_characters: int
    n_bytes: int
    """Of all documents in UTF-8."""
    held_out: npt.NDArray[np.bool_]
    """Of each document, in order, whether it is held out; a single text is split by characters."""

    @property
    def n_documents(self) -> int:
        return len(self.held_out)

    @property
    def is_one_text(self) -> bool:
        """Whether there is a single document, which has no marks and is held out by characters."""
        return self.n_documents == 1

    def documents(self) -> Iterator[Part]:
        """The documents in order, in parts."""
        return _parts_of([source.path for source in self.sources], self.options, Findings())

    def texts(self) -> Iterator[str]:
        """All documents, part by part, with a line end between them: what a vocabulary of
        characters or words is taken from."""
        before = ""
        for text, is_end in safe_parts(self.documents()):
            yield before + text
            before = "\n" if is_end else ""

    def beginnings(self, n_characters: int) -> Iterator[str]:
        """How each document begins, in order."""
        begun, is_told = "", False
        for text, is_end in self.documents():
            begun += text[: n_characters - len(begun)]
            if not is_told and (is_end or len(begun) == n_characters):
                yield begun
                is_told = True
            if is_end:
                begun, is_told = "", False

    def parts(self) -> Iterator[tuple[str, bool, bool]]:
        """The documents in order, in parts: some text, whether its document ends with it, and
        whether it is held out."""
        if self.is_one_text:
            yield from self._halves()
            return
        number = 0
        for text, is_end in self.documents():
            yield text, is_end, bool(self.held_out[number])
            number += is_end

    def _halves(self) -> Iterator[tuple[str, bool, bool]]:
        """A single text up to where it is cut, and the rest."""
        left = _cut_of(self.n_characters)
        for text, is_end in self.documents():
            if left:
                begun = text[:left]
                left -= len(begun)
                yield begun, not left, False
                text = text[len(begun) :]
                if left or not text:
                    if is_end:
                        yield "", True, True
                    continue
            yield text, is_end, True

    def training_documents(self) -> Iterator[Part]:
        """The parts of what is learned from."""
        return ((text, is_end) for text, is_end, is_held_out in self.parts() if not is_held_out)


def survey(
    paths: Sequence[Path], seed: int, options: ReadOptions | None = None
) -> Generator[Progress, None, TextSurvey]:
    """Read every document of files and folders once, in the order of their names; the value
    returned says what is in them.

    Raises:
        DataError: a file is missing, empty, binary or no UTF-8, or holds rows without a text and
            `options` doesn't leave them out; names the file and the place.
    """
    options = options or ReadOptions()
    files = files_of(paths)
    sizes = [path.stat().st_size for path in files]
    findings = Findings()
    keys = array("Q")
    n_characters = n_bytes = done = 0
    has_text = False
    for path, size in zip(files, sizes, strict=True):
        digest = None
        n_read = reported = 0
        for text, is_end in document_parts(path, options, findings):
            if digest is None:
                digest = hashlib.sha256(b"%d\n" % seed)
            data = text.encode("utf-8", "surrogatepass")
            digest.update(data)
            n_characters += len(text)
            n_read += len(data)
            n_bytes += len(data)
            has_text = has_text or bool(data.strip())
            if is_end:
                keys.append(_key(digest.digest()))
                digest = None
            if n_read - reported >= _BYTES_A_REPORT:
                reported = n_read
                yield Progress("reading the data", done + min(n_read, size), sum(sizes))
        done += size
        yield Progress("reading the data", done, sum(sizes))
    _refuse_bad_rows(findings, options)
    if not has_text:
        names = ", ".join(str(path) for path in paths)
        raise DataError(f"there is no text in {names}", "give a file with text in it")
    return TextSurvey(
        sources=tuple(map(_source, files)),
        options=options,
        findings=findings,
        n_characters=n_characters,
        n_bytes=n_bytes,
        held_out=_held_out(np.frombuffer(keys, np.uint64)),
    )


def read_documents(paths: Sequence[Path], options: ReadOptions | None = None) -> list[str]:
    """Every document of files and folders, in the order of their names.

    Raises:
        DataError: a file is missing, empty, binary or no UTF-8; names the file and the place.
    """
    return read_sources(paths, options)[0]


def read_sources(
    paths: Sequence[Path], options: ReadOptions | None = None
) -> tuple[list[str], list[Source]]:
    """The documents, and the files that they came from.

    Raises:
        DataError: as `read_documents`.
    """
    options = options or ReadOptions()
    findings = Findings()
    files = files_of(paths)
    documents = list(whole_documents(_parts_of(files, options, findings)))
    _refuse_bad_rows(findings, options)
    if not any(document.strip() for document in documents):
        names = ", ".join(str(path) for path in paths)
        raise DataError(f"there is no text in {names}", "give a file with text in it")
    return documents, [_source(path) for path in files]


def read_text(path: Path) -> tuple[str, Source]:
    """One file's text with line ends as LF, and what is recorded of the file.

    Raises:
        DataError: the file is missing, empty, binary or no UTF-8; names the file and the place.
    """
    return "".join(text_blocks(path)), _source(path)


def split_documents(documents: Sequence[str], seed: int) -> Split:
    """Which documents are held out, by a hash of seed and text: a document that stands twice
    stands on one side. A single text is split at 90% of its characters.
    """
    if len(documents) == 1:
        cut = _cut_of(len(documents[0]))
        return Split([documents[0][:cut]], [documents[0][cut:]], is_one_text=True)
    keys = [
        _key(hashlib.sha256(f"{seed}\n{each}".encode("utf-8", "surrogatepass")).digest())
        for each in documents
    ]
    held_out = _held_out(np.array(keys, np.uint64)).tolist()
    return Split(
        train=[each for each, held in zip(documents, held_out, strict=True) if not held],
        val=[each for each, held in zip(documents, held_out, strict=True) if held],
        is_one_text=False,
    )


def _cut_of(n_characters: int) -> int:
    """Where a single text is split."""
    return int(n_characters * (1 - HELD_OUT_SHARE))


def _key(digest: bytes) -> int:
    """Eight bytes of a hash: of ten million texts two are alike once in 400,000 times, and then
    one more is held out."""
    return int.from_bytes(digest[:8], "big")


def _held_out(keys: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
    """Of each document by its key, whether it is held out: those of the lowest distinct keys."""
    distinct = np.sort(keys)
    if len(distinct) > 1:
        distinct = distinct[np.concatenate([[True], distinct[1:] != distinct[:-1]])]
    n_held_out = max(1, round(len(distinct) * HELD_OUT_SHARE))
    if n_held_out >= len(distinct):
        return np.zeros(len(keys), np.bool_)
    is_held_out: npt.NDArray[np.bool_] = keys < distinct[n_held_out]
    return is_held_out


def files_of(paths: Sequence[Path]) -> list[Path]:
    """The files that are named, and those in the folders that are named.

    Raises:
        DataError: one is not there, or a folder holds no text file.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(
                each
                for each in path.rglob("*")
                if each.is_file()
                and not any(part.startswith(".") for part in each.relative_to(path).parts)
                and format_of(each) not in _BINARY_SUFFIXES
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


def _parts_of(files: Iterable[Path], options: ReadOptions, findings: Findings) -> Iterator[Part]:
    for path in files:
        yield from document_parts(path, options, findings)


def _refuse_bad_rows(findings: Findings, options: ReadOptions) -> None:
    if not findings.bad_rows or options.skip_bad_rows:
        return
    first, *others = findings.bad_rows
    more = findings.n_bad_rows - 1
    listed = ", ".join(f"{row.line:,}" for row in others)
    also = f" ({more:,} more bad row{'s' if more > 1 else ''}, at line {listed} …)" if more else ""
    raise DataError(
        f"{first}{also}",
        "mend the rows, choose another --column, or leave them out with --skip-bad-rows",
    )


def _source(path: Path) -> Source:
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            return Source(path, file.tell(), digest)
    except OSError as error:
        raise DataError(
            f"{path} cannot be read ({error.strerror})", "check the file's permissions"
        ) from error


def n_bytes(documents: Iterable[str]) -> int:
    """The length of documents in UTF-8."""
    return sum(len(each.encode("utf-8", "surrogatepass")) for each in documents)
