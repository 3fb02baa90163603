"""Data by name: columns, bad rows, invalid bytes, standard input, and a look before anything."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from gptlab import paths

from .calls import TINY, Call

REVIEWS = [f"Review {number}: the soup was warm and the bread was good." for number in range(30)]


@pytest.fixture
def reviews(tmp_path: Path) -> Path:
    """Reviews as packed JSON lines, the second line no JSON."""
    lines = [json.dumps({"review": each}) for each in REVIEWS]
    file = tmp_path / "reviews.jsonl.gz"
    file.write_bytes(gzip.compress("\n".join([lines[0], "oops", *lines[1:]]).encode()))
    return file


def test_bad_rows_are_refused_by_line_before_anything_is_tokenized(
    gptlab: Call, reviews: Path, tmp_path: Path
) -> None:
    runs = tmp_path / "runs"
    options = ("--data", reviews, "--column", "review", "--runs-dir", runs)
    gptlab("train", *options, *TINY, "--steps", 1).assert_fails(
        1, f"line 2 of {reviews} is no JSON", "--skip-bad-rows"
    )
    assert not paths.cache_dir().exists()


def test_a_preview_shows_the_data_and_what_is_left_out(gptlab: Call, reviews: Path) -> None:
    options = ("train", "--data", reviews, "--column", "review", "--skip-bad-rows", "--preview")
    shown = gptlab(*options)
    assert shown.status == 0
    assert "documents   30" in shown.out and "left out    1 rows" in shown.out
    assert f"document 1: {REVIEWS[0]}" in shown.out
    assert f"1 row holds no text: line 2 of {reviews}" in shown.err
    told = gptlab(*options, "--json").json
    assert (told["n_documents"], told["n_bad_rows"], told["n_held_out"]) == (30, 1, 3)
    assert told["first_documents"] == REVIEWS[:3]


def test_a_preview_of_nothing_says_what_to_name(gptlab: Call) -> None:
    gptlab("train", "--preview").assert_fails(2, "--preview needs --data")


def test_a_training_reads_the_column_and_is_resumed_with_it(
    gptlab: Call, reviews: Path, tmp_path: Path
) -> None:
    runs = ("--runs-dir", tmp_path / "runs")
    options = ("--data", reviews, "--column", "review", "--skip-bad-rows", "--name", "first")
    trained = gptlab("train", *options, *TINY, *runs, "--steps", 2)
    assert trained.status == 0, trained.err
    assert "1 row holds no text" in trained.err
    record = json.loads((tmp_path / "runs" / "first" / "run.json").read_text())
    assert record["data"]["reading"] == {"column": "review", "skip_bad_rows": True}
    assert gptlab("train", "--resume", "first", *runs, "--steps", 3).status == 0
    gptlab("train", "--resume", "first", "--column", "words", *runs).assert_fails(2, "--column")


def test_standard_input_is_data_that_is_kept(gptlab: Call, tmp_path: Path) -> None:
    text = "the cat sat on the mat and the cat sat\n" * 20
    out = tmp_path / "vocabulary"
    options = ("--data", "-", "--vocab-size", 262, "--out", out, "--json")
    assert gptlab("tokenizer", "train", *options, stdin=text.encode()).json["vocab_size"] == 262
    (kept,) = (paths.cache_dir() / "standard-input").iterdir()
    assert kept.read_text() == text


def test_invalid_bytes_are_refused_with_their_place_or_replaced(
    gptlab: Call, tmp_path: Path
) -> None:
    file = tmp_path / "latin1.txt"
    file.write_bytes(b"a caf\xe9")
    gptlab("tokenize", "--file", file).assert_fails(1, "byte 5 is 0xe9", "--replace-invalid")
    shown = gptlab("tokenize", "--file", file, "--encoding", "byte", "--replace-invalid", "--json")
    assert bytes(shown.json["ids"]).decode() == "a caf\ufffd"
