"""A file's text for the pane Tokenize."""

from __future__ import annotations

from pathlib import Path

import pytest

from gptlab.errors import DataError
from gptlab.lab import tokenizing
from gptlab.lab.events import Noticed, TextRead
from gptlab.lab.tokenizing import read_text


def test_bytes_that_are_no_utf8_are_refused_by_place_or_replaced_and_told(tmp_path: Path) -> None:
    file = tmp_path / "latin1.txt"
    file.write_bytes(b"caf\xe9 " * 3)
    with pytest.raises(DataError, match="byte 3, on line 1, is 0xe9"):
        list(read_text(file))
    noticed, read = read_text(file, replaces_invalid=True)
    assert isinstance(noticed, Noticed) and "3 bytes" in noticed.message
    assert isinstance(read, TextRead) and read.text == "caf\ufffd " * 3 and read.is_whole


def test_of_a_long_file_the_beginning_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tokenizing, "SHOWN_CHARACTERS", 5)
    file = tmp_path / "long.txt"
    file.write_bytes(b"abcdefgh" * 300_000 + b"\xff")
    (read,) = read_text(file)
    assert isinstance(read, TextRead)
    assert (read.text, read.is_whole, read.n_bytes) == ("abcde", False, 2_400_001)
