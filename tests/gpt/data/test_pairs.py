"""Pairs of instruction and response: reading any Alpaca-style file, and what is held out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from gptlab.errors import DataError
from gptlab.gpt.data.pairs import Pair, holds_pairs, questions_of, read_pairs, split_pairs
from gptlab.gpt.instructions import Exchange

ENTRIES: list[dict[str, Any]] = [
    {"instruction": "Name a colour.", "input": "", "output": "Red."},
    {"instruction": "Sort.", "input": "b a", "output": "a b", "family": "sorting"},
    {"instruction": " Greet. ", "output": "Hello.\n", "split": "val", "note": "ignored"},
]


def written(folder: Path, text: str, name: str = "pairs.json") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_a_list_and_lines_give_the_same_pairs(tmp_path: Path) -> None:
    as_list = written(tmp_path, json.dumps(ENTRIES, indent=2))
    as_lines = written(tmp_path, "\n".join(map(json.dumps, ENTRIES)) + "\n\n", "pairs.jsonl")
    pairs, sources = read_pairs([as_list])
    assert [each.exchange for each in pairs] == [
        Exchange("Name a colour.", "", "Red."),
        Exchange("Sort.", "b a", "a b"),
        Exchange("Greet.", "", "Hello."),
    ]
    assert [each.family for each in pairs] == ["", "sorting", ""]
    assert [each.split for each in pairs] == ["", "", "val"]
    assert [source.path for source in sources] == [as_list]
    assert [each.exchange for each in read_pairs([as_lines])[0]] == [p.exchange for p in pairs]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (json.dumps(ENTRIES)[:-60], "ends in the middle"),
        (json.dumps(ENTRIES)[:-1], "ends in the middle"),
        ("[{'a': 1}]", "is no JSON: .*line 1, column 3"),
        ("[]", "empty list"),
        ("[1]", "entry 1 .*no object"),
        ('[{"prompt": "a", "output": "b"}]', "entry 1 .*lacks the key 'instruction'.*'prompt'"),
        ('[{"instruction": "a", "output": "b"}, {"instruction": "a"}]', "entry 2 .*'output'"),
        ('[{"instruction": "a", "output": "  "}]', "entry 1 .*empty output"),
        ('[{"instruction": "", "output": "b"}]', "entry 1 .*empty instruction"),
        ('[{"instruction": "a", "output": 7}]', "entry 1 .*output that is no text: 7"),
        ('{"instruction": "a", "output": "b"}\n{"instruction"', "line 2 .*no JSON object"),
        ("plain words", "line 1 .*no JSON object"),
        ("[" * 100_000, "nested too deeply|ends in the middle"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_entry(tmp_path: Path, text: str, words: str) -> None:
    file = written(tmp_path, text)
    with pytest.raises(DataError, match=words) as error:
        read_pairs([file])
    assert str(file) in error.value.message


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="does not exist"):
        read_pairs([tmp_path / "none.json"])
    with pytest.raises(DataError, match="is a folder"):
        read_pairs([tmp_path])


def numbered(n: int, split: str = "") -> list[Pair]:
    return [Pair(Exchange(str(i), "", "x"), split=split) for i in range(n)]


def test_without_splits_pairs_are_split_in_order_as_published() -> None:
    # Raschka, "Build a Large Language Model (From Scratch)", chapter 7: 1,100 entries.
    pairs = numbered(1100)
    split = split_pairs(pairs)
    assert (len(split.train), len(split.held_out), len(split.val)) == (935, 110, 55)
    assert [*split.train, *split.held_out, *split.val] == pairs


def test_a_files_own_splits_are_kept() -> None:
    pairs = numbered(6, "train") + numbered(2, "val") + numbered(3, "new_subject") + numbered(1)
    split = split_pairs(pairs)
    assert split.train == (*pairs[:6], pairs[-1])
    assert split.val == tuple(pairs[6:8])
    assert split.held_out == tuple(pairs[8:11])


def test_splits_without_one_to_watch_with_give_the_last_to_learn_from() -> None:
    split = split_pairs(numbered(40, "train") + numbered(3, "new_wording"))
    assert [each.exchange.instruction for each in split.val] == ["38", "39"]
    assert (len(split.train), len(split.held_out)) == (38, 3)


def test_too_few_pairs_are_refused() -> None:
    with pytest.raises(DataError, match="1 pairs leave 0 to learn from"):
        split_pairs(numbered(1))


def test_an_evaluation_asks_what_a_file_holds_out_or_else_all_of_it() -> None:
    held_out = numbered(2, "new_subject")
    assert questions_of(numbered(3, "train") + numbered(2, "val") + held_out) == tuple(held_out)
    assert questions_of(numbered(4)) == tuple(numbered(4))


def test_files_that_hold_pairs_are_known_by_name_and_first_line(tmp_path: Path) -> None:
    assert holds_pairs(tmp_path / "any.json")
    assert not holds_pairs(tmp_path / "story.txt")
    assert not holds_pairs(tmp_path / "none.jsonl")
    assert holds_pairs(written(tmp_path, '{"instruction": "a", "output": "b"}', "a.jsonl"))
    assert not holds_pairs(written(tmp_path, '{"text": "a"}\n', "b.jsonl"))
