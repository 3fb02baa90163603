"""Documents: which files are read, how they are cut, which of them are held out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gptlab.errors import DataError
from gptlab.gpt.data.text import n_bytes, read_documents, read_sources, split_documents

SEEDS = range(5)


def written(folder: Path, name: str, content: str | bytes) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def test_a_text_without_marks_is_one_document_as_it_is(tmp_path: Path) -> None:
    text = "  One line.\n\n\tAnother <|endoftext|> in a line.\n\n"
    assert read_documents([written(tmp_path, "a.txt", text)]) == [text]


def test_lines_that_are_exactly_the_mark_part_documents(tmp_path: Path) -> None:
    text = "one\ntwo\n<|endoftext|>\n\n<|endoftext|>\n x<|endoftext|>\n <|endoftext|>\n"
    documents = read_documents([written(tmp_path, "a.txt", text)])
    assert documents == ["one\ntwo", " x<|endoftext|>\n <|endoftext|>"], "empty parts are left out"


def test_line_ends_of_windows_and_a_byte_order_mark_change_nothing(tmp_path: Path) -> None:
    plain = written(tmp_path, "plain.txt", "one\n<|endoftext|>\ntwo\n")
    from_windows = written(tmp_path, "windows.txt", b"\xef\xbb\xbfone\r\n<|endoftext|>\r\ntwo\r\n")
    assert read_documents([plain]) == read_documents([from_windows]) == ["one", "two"]


def test_json_lines_are_documents(tmp_path: Path) -> None:
    # U+2028 and U+0085 end lines for `str.splitlines`, and stand unescaped in JSON.
    texts = ["one", "two\nlines", "a\u2028b\x85c", "é 😀"]
    lines = [json.dumps({"text": each, "more": 1}, ensure_ascii=False) for each in texts]
    assert read_documents([written(tmp_path, "a.jsonl", "\n".join(lines) + "\n\n")]) == texts


@pytest.mark.parametrize("line", ["{", "[1]", "3", '{"texts": "a"}', '{"text": 3}'])
def test_a_line_that_is_no_document_is_named(line: str, tmp_path: Path) -> None:
    file = written(tmp_path, "a.jsonl", '{"text": "fine"}\n' + line)
    with pytest.raises(DataError, match="line 2 of") as refusal:
        read_documents([file])
    assert str(file) in refusal.value.message


def test_csv_rows_are_documents(tmp_path: Path) -> None:
    content = 'label,text\nham,plain\nspam,"two\nlines, ""quoted"""\nham,\n'
    assert read_documents([written(tmp_path, "a.csv", content)]) == [
        "plain",
        'two\nlines, "quoted"',
    ]


def test_a_csv_field_may_be_as_long_as_a_book(tmp_path: Path) -> None:
    book = "word " * 60_000
    documents = read_documents([written(tmp_path, "a.csv", f'text\n"{book}"\n')])
    assert documents == [book]


def test_a_csv_file_without_the_column_says_so(tmp_path: Path) -> None:
    with pytest.raises(DataError, match='no column "text"'):
        read_documents([written(tmp_path, "a.csv", "label,words\nham,hello\n")])


def test_a_folder_gives_its_text_files_in_the_order_of_their_names(tmp_path: Path) -> None:
    written(tmp_path, "b.txt", "second")
    written(tmp_path, "a/deep.txt", "first")
    written(tmp_path, "c.md", "third")
    written(tmp_path, ".hidden", "no")
    written(tmp_path, ".git/config", "no")
    written(tmp_path, "picture.PNG", b"\x89PNG\0")
    documents, sources = read_sources([tmp_path])
    assert documents == ["first", "second", "third"]
    assert [source.path.name for source in sources] == ["deep.txt", "b.txt", "c.md"]
    assert [source.n_bytes for source in sources] == [5, 6, 5]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (b"text\0more", "is binary: byte 4 is NUL"),
        (b"one\ntwo \xff", "not UTF-8: byte 8, on line 2, is 0xff"),
        ("half \ud83d".encode("utf-8", "surrogatepass"), "not UTF-8: byte 5"),
        (b"<|endoftext|>\n\n<|endoftext|>\n", "no text in"),
    ],
)
def test_what_is_no_text_is_refused_with_the_place(
    content: bytes, words: str, tmp_path: Path
) -> None:
    file = written(tmp_path, "a.txt", content)
    with pytest.raises(DataError, match=words) as refusal:
        read_documents([file])
    assert str(file) in refusal.value.message
    assert refusal.value.hint


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="nowhere does not exist"):
        read_documents([tmp_path / "nowhere"])
    (tmp_path / "bare").mkdir()
    with pytest.raises(DataError, match="bare holds no text file"):
        read_documents([tmp_path / "bare"])


# What is held out.


def test_a_single_text_is_split_at_90_percent_of_its_characters(shared_data: Path) -> None:
    """Figures: "Build a Large Language Model (From Scratch)", chapter 5, the-verdict.txt."""
    (file,) = shared_data.rglob("the-verdict.txt")
    split = split_documents(read_documents([file]), seed=1)
    assert split.is_one_text
    assert [len(each) for each in (*split.train, *split.val)] == [18_431, 2_048]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_tenth_of_the_documents_is_held_out_and_none_is_lost(seed: int) -> None:
    documents = [f"story {number}" for number in range(200)]
    split = split_documents(documents, seed)
    assert not split.is_one_text
    assert len(split.val) == 20
    assert sorted(split.train + split.val) == sorted(documents)
    assert split.train == [each for each in documents if each in split.train], "order is kept"
    assert split == split_documents(documents, seed)


def test_another_seed_holds_out_others() -> None:
    documents = [f"story {number}" for number in range(200)]
    held_out = {tuple(split_documents(documents, seed).val) for seed in SEEDS}
    assert len(held_out) == len(SEEDS)


@given(st.lists(st.text(max_size=3), min_size=2, max_size=60), st.integers(0, 9))
def test_a_document_that_stands_twice_stands_on_one_side(documents: list[str], seed: int) -> None:
    split = split_documents(documents, seed)
    assert not set(split.train) & set(split.val)
    assert sorted(split.train + split.val) == sorted(documents)
    assert split.train, "there is always something to learn from"


def test_a_document_more_moves_few_others() -> None:
    documents = [f"story {number}" for number in range(200)]
    before = set(split_documents(documents, 1).val)
    after = set(split_documents([*documents, "a new one"], 1).val)
    assert len(before & after) >= 19


def test_bytes_are_those_of_utf8() -> None:
    assert n_bytes(["é", "abc", "😀"]) == 2 + 3 + 4
