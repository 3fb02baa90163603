"""Files of every kind read part by part: what comes out, and what is refused with its place."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gptlab.errors import DataError
from gptlab.gpt.data import text_blocks as blocks_module
from gptlab.gpt.data.documents import Findings, document_parts
from gptlab.gpt.data.text import read_documents, survey
from gptlab.gpt.data.text_blocks import Replaced, holds, text_blocks
from gptlab.gpt.read_options import ReadOptions

SMALL_BLOCKS = settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def written(folder: Path, name: str, content: str | bytes) -> Path:
    file = folder / name
    data = content.encode() if isinstance(content, str) else content
    file.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    return file


def findings_of(path: Path, options: ReadOptions) -> Findings:
    work = survey([path], 1, options)
    while True:
        try:
            next(work)
        except StopIteration as done:
            return done.value.findings


# Blocks.


@given(text=st.text(st.sampled_from("a\r\n é字😀\ufeff")), size=st.integers(1, 7))
@SMALL_BLOCKS
def test_blocks_are_the_text_wherever_they_are_cut(text: str, size: int, tmp_path: Path) -> None:
    file = written(tmp_path, "a.txt", text + "x")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks_module, "BLOCK_BYTES", size)
        found = "".join(text_blocks(file))
    assert found == (text + "x").removeprefix("\ufeff").replace("\r\n", "\n")


@given(data=st.binary(max_size=12).filter(lambda data: b"\0" not in data), size=st.integers(1, 5))
@SMALL_BLOCKS
def test_the_first_byte_that_is_no_text_is_named_wherever_blocks_are_cut(
    data: bytes, size: int, tmp_path: Path
) -> None:
    data = b"one\n" + data
    file = written(tmp_path, "a.txt", data)
    replaced = Replaced()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks_module, "BLOCK_BYTES", size)
        text = "".join(text_blocks(file, replaced))
        try:
            data.decode()
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            where = f"byte {error.start}, on line {line}"
            assert replaced.first == where
            with pytest.raises(DataError, match=f"{where}, is 0x{data[error.start]:02x}"):
                list(text_blocks(file))
        else:
            assert not replaced.n_bytes
    escaped = data.decode("utf-8", "surrogateescape")
    n_bad = sum("\udc80" <= each <= "\udcff" for each in escaped)
    assert (replaced.n_bytes, len(text.replace("\r\n", "\n"))) == (
        n_bad,
        len(escaped.replace("\r\n", "\n")),
    )


@pytest.mark.parametrize("size", range(1, 20))
def test_bytes_are_found_across_blocks(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blocks_module, "BLOCK_BYTES", size)
    file = written(tmp_path, "a.txt", "some text before the end, and some behind")
    assert holds(file, b"the end") and holds(file, b"behind") and not holds(file, b"the End")


def test_a_packed_file_is_read_as_what_is_in_it(tmp_path: Path) -> None:
    assert read_documents([written(tmp_path, "a.txt.gz", "one\n<|endoftext|>\ntwo")]) == [
        "one",
        "two",
    ]
    assert read_documents([written(tmp_path, "b.jsonl.gz", '{"text": "row"}\n')]) == ["row"]
    assert read_documents([tmp_path]) == ["one", "two", "row"]


def test_a_packed_file_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.txt.gz"
    file.write_bytes(gzip.compress(b"many words " * 1000)[:-9])
    with pytest.raises(DataError, match=r"a\.txt\.gz is no whole gzip file"):
        read_documents([file])
    file.write_bytes(b"plain words")
    with pytest.raises(DataError, match="is no whole gzip file"):
        read_documents([file])


def test_bytes_that_are_no_utf8_are_replaced_when_that_is_wished(tmp_path: Path) -> None:
    file = written(tmp_path, "a.txt", b"caf\xe9 one\ncaf\xe9 two\n")
    with pytest.raises(DataError, match="byte 3, on line 1, is 0xe9") as refusal:
        read_documents([file])
    assert "--replace-invalid" in refusal.value.hint
    options = ReadOptions(replace_invalid=True)
    assert read_documents([file], options) == ["caf\ufffd one\ncaf\ufffd two\n"]
    assert findings_of(file, options).lines() == [
        f"2 bytes of {file} read as U+FFFD, the first at byte 3, on line 1"
    ]


# Documents.


@given(
    documents=st.lists(st.text(st.sampled_from("ab \n<|>"), max_size=8), max_size=6),
    size=st.integers(1, 30),
    ends=st.booleans(),
)
@SMALL_BLOCKS
def test_marks_part_documents_wherever_blocks_are_cut(
    documents: list[str], size: int, ends: bool, tmp_path: Path
) -> None:
    mark = "\n<|endoftext|>\n"
    text = mark.join(documents) + (mark if ends else "") + "\nz"
    parts = f"\n{text}".replace(mark, mark + mark[0]).split(mark)
    expected = [part.strip("\n") for part in parts if part.strip()]
    file = written(tmp_path, "a.txt", text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks_module, "BLOCK_BYTES", size)
        found = read_documents([file])
    assert found == (expected if mark in f"\n{text}" else [text])


def test_a_column_is_chosen_by_name(tmp_path: Path) -> None:
    rows = written(tmp_path, "a.csv", 'id,story\n1,"one, two"\n2,three\n')
    tabs = written(tmp_path, "b.tsv", 'id\tstory\n1\t"Go," she said\n2\tthree, four\n')
    lines = written(tmp_path, "c.jsonl", '{"story": "five", "text": 1}\n')
    options = ReadOptions(column="story")
    assert read_documents([rows, tabs, lines], options) == [
        "one, two",
        "three",
        '"Go," she said',
        "three, four",
        "five",
    ]
    with pytest.raises(DataError, match=r'a\.csv has no column "text": .* names id, story'):
        read_documents([rows])


BAD_LINES = {
    "{": "is no JSON",
    "[1]": 'is no JSON object with the key "text"',
    '{"words": "a"}': 'has no key "text"; its keys are "words"',
    '{"text": 3}': 'has no text under "text"',
    '{"text": "\\ud83d"}': "half of a surrogate pair",
    "[" * 100_000: "is no JSON",
}


@pytest.mark.parametrize("line", BAD_LINES, ids=[each[:16] for each in BAD_LINES])
def test_bad_lines_of_json_are_told_and_can_be_left_out(line: str, tmp_path: Path) -> None:
    good = json.dumps({"text": "fine"})
    file = written(tmp_path, "a.jsonl", f"{good}\n{line}\n\n{good}\n")
    with pytest.raises(DataError, match="line 2 of") as refusal:
        read_documents([file])
    assert BAD_LINES[line] in refusal.value.message
    assert "--skip-bad-rows" in refusal.value.hint
    options = ReadOptions(skip_bad_rows=True)
    assert read_documents([file], options) == ["fine", "fine"]
    (said,) = findings_of(file, options).lines()
    assert said.startswith(f"1 row holds no text: line 2 of {file} ") and BAD_LINES[line] in said


def test_bad_rows_of_csv_are_told_by_the_line_where_they_begin(tmp_path: Path) -> None:
    content = 'id,text\n1,"two\nlines"\n2\n3,fine\n4,"shut" not\n5,a,b\n6,"open'
    file = written(tmp_path, "a.csv", content)
    options = ReadOptions(skip_bad_rows=True)
    assert read_documents([file], options) == ["two\nlines", "fine"]
    found = findings_of(file, options)
    assert [row.line for row in found.bad_rows] == [4, 6, 7, 8]
    assert found.n_bad_rows == 4
    with pytest.raises(
        DataError, match=r"line 4 of .* has 1 of the 2 fields.*3 more bad rows, at line 6"
    ):
        read_documents([file])


def test_of_many_bad_rows_the_first_are_told_and_all_are_counted(tmp_path: Path) -> None:
    file = written(tmp_path, "a.jsonl", '{"text": "fine"}\n' + "no\n" * 1000)
    found = findings_of(file, ReadOptions(skip_bad_rows=True))
    assert found.n_bad_rows == 1000
    (said,) = found.lines()
    assert said.startswith("1,000 rows hold no text: line 2 of") and said.endswith("; 995 more")


def test_a_survey_and_reading_find_the_same(tmp_path: Path) -> None:
    documents = [f"story {number}\n" for number in range(50)]
    file = written(tmp_path, "a.jsonl", "\n".join(json.dumps({"text": d}) for d in documents))
    work = survey([file], 1)
    while True:
        try:
            next(work)
        except StopIteration as done:
            found = done.value
            break
    assert found.n_documents == 50 and found.held_out.sum() == 5
    assert found.n_characters == sum(map(len, documents))
    assert [text for text, _ in found.documents()] == documents


def test_a_long_document_comes_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks_module, "BLOCK_BYTES", 16)
    text = "words without end " * 20
    parts = list(document_parts(written(tmp_path, "a.txt", text), ReadOptions(), Findings()))
    assert len(parts) > 10
    assert "".join(part for part, _ in parts) == text
    assert [is_end for _, is_end in parts] == [False] * (len(parts) - 1) + [True]
