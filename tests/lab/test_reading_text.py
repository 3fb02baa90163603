"""A file's text for the pane Tokenize."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gptlab.errors import DataError
from gptlab.gpt.data import chunks
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.lab import tokenizing
from gptlab.lab.events import CorpusCounted, Noticed, TextRead
from gptlab.lab.tokenizing import read_text
from gptlab.lab.vocabularies import Vocabularies


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


@pytest.mark.parametrize("encoding", ["gpt2", "char", "word"])
def test_a_corpus_is_counted_without_ever_being_one_string(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    text = "the old cat sat on one mat.\n" * 400
    file = tmp_path / "corpus.txt"
    file.write_text(text, encoding="utf-8")
    whole = load_tokenizer(encoding, text=text)
    longest = _note_longest(monkeypatch, type(whole))
    counted = list(tokenizing.count_corpus(1, (file,), encoding, Vocabularies()))[-1]
    assert isinstance(counted, CorpusCounted)
    assert counted.statistics.n_tokens == len(whole.encode(text))
    assert (counted.statistics.n_characters, counted.statistics.n_documents) == (len(text), 1)
    assert max(longest[:-1]) < 300, "the last is the test's own"


def _note_longest(monkeypatch: pytest.MonkeyPatch, kind: type[Any]) -> list[int]:
    """How long each text is that tokenizers of a kind encode, where parts have 200 characters."""
    monkeypatch.setattr(chunks, "CHUNK_CHARACTERS", 200)
    lengths: list[int] = []
    encode = kind.encode

    def noted(self: Any, text: str) -> list[int]:
        lengths.append(len(text))
        found: list[int] = encode(self, text)
        return found

    monkeypatch.setattr(kind, "encode", noted)
    return lengths
