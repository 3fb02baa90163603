"""A text file read from front to back in blocks, so that none need fit into memory.

What is no text is refused with its place: a NUL byte, bytes that are no UTF-8, a damaged gzip file.
"""

from __future__ import annotations

import codecs
import gzip
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from gptlab.errors import DataError

BLOCK_BYTES = 1 << 20

_ESCAPED = re.compile("[\udc80-\udcff]")
"""What Python's `surrogateescape` makes of a byte that is no UTF-8."""


class Replaced:
    """Bytes that were no UTF-8 and have been read as U+FFFD."""

    def __init__(self) -> None:
        self.n_bytes = 0
        self.first = ""
        """Where the first one stood, for a person."""

    def add(self, n_bytes: int, first: str) -> None:
        """Count more of them; `first` is where the first of these stood."""
        self.first = self.first or first
        self.n_bytes += n_bytes


def text_blocks(path: Path, replaced: Replaced | None = None) -> Iterator[str]:
    """A file's text, with line ends as LF; a file that ends in `.gz` is unpacked.

    With `replaced`, bytes that are no UTF-8 are read as U+FFFD and counted there.

    Raises:
        DataError: the file can't be read, is empty or binary, or is no UTF-8; names the place.
    """
    decoder = _Decoder(path, replaced)
    held = ""
    is_blank = is_begin = True
    for data in _byte_blocks(path):
        is_blank = is_blank and not data.strip()
        text = decoder.decode(data)
        if is_begin and text:
            text, is_begin = text.removeprefix("\ufeff"), False
        text = held + text
        # A CR at a block's end may be half of a line end.
        held = "\r" if text.endswith("\r") else ""
        text = text[: len(text) - len(held)].replace("\r\n", "\n")
        if text:
            yield text
    if is_blank:
        raise DataError(f"{path} is empty", "give a file with text in it")
    held += decoder.finish()
    if held:
        yield held


def holds(path: Path, data: bytes) -> bool:
    """Whether some bytes stand in a file, unpacked.

    Raises:
        DataError: the file can't be read.
    """
    end = b""
    for block in _byte_blocks(path):
        if data in end + block[: len(data)] or data in block:
            return True
        end = (end + block)[-len(data) + 1 :] if len(data) > 1 else b""
    return False


def _byte_blocks(path: Path) -> Iterator[bytes]:
    try:
        is_packed = path.suffix.lower() == ".gz"
        with gzip.open(path, "rb") if is_packed else path.open("rb") as file:
            while block := file.read(BLOCK_BYTES):
                yield block
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise DataError(
            f"{path} is no whole gzip file ({error})", "pack it again, or give the text itself"
        ) from error
    except OSError as error:
        raise DataError(
            f"{path} cannot be read ({error.strerror})", "check the file's permissions"
        ) from error


class _Decoder:
    """UTF-8 in blocks. It keeps count of bytes and lines, to name the place of what is none."""

    def __init__(self, path: Path, replaced: Replaced | None) -> None:
        self._path, self._replaced = path, replaced
        self._utf8 = codecs.getincrementaldecoder("utf-8")("strict")
        self._escaping = codecs.getincrementaldecoder("utf-8")("surrogateescape")
        self._n_bytes = self._n_lines = 0
        """Of the blocks before."""

    def decode(self, data: bytes) -> str:
        """The text that a block completes."""
        if (place := data.find(b"\0")) >= 0:
            raise DataError(
                f"{self._path} is binary: byte {self._n_bytes + place:,} is NUL",
                "give a file with plain text in UTF-8",
            )
        text = self._decoded(data, final=False)
        self._n_bytes += len(data)
        self._n_lines += data.count(b"\n")
        return text

    def finish(self) -> str:
        """What is left where the file ends inside a character."""
        return self._decoded(b"", final=True)

    def _decoded(self, data: bytes, *, final: bool) -> str:
        before = self._utf8.getstate()
        try:
            return self._utf8.decode(data, final)
        except UnicodeDecodeError:
            self._escaping.setstate(before)
            text = self._escaping.decode(data, final)
            self._utf8.setstate(self._escaping.getstate())
            return self._without_escapes(text, data, n_pending=len(before[0]))

    def _without_escapes(self, text: str, data: bytes, n_pending: int) -> str:
        first = _ESCAPED.search(text)
        assert first is not None, "strict decoding has failed"
        into = len(text[: first.start()].encode("utf-8", "surrogateescape")) - n_pending
        line = self._n_lines + data.count(b"\n", 0, max(0, into)) + 1
        where = f"byte {self._n_bytes + into:,}, on line {line:,}"
        if self._replaced is None:
            raise DataError(
                f"{self._path} is not UTF-8: {where}, is 0x{ord(first.group()) - 0xDC00:02x}",
                "convert it, for example with iconv -f latin1 -t utf-8, or have such bytes "
                "replaced (--replace-invalid)",
            )
        text, n_bytes = _ESCAPED.subn("\ufffd", text)
        self._replaced.add(n_bytes, where)
        return text
