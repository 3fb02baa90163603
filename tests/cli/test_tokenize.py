"""`gptlab tokenize` and `gptlab tokenizer train`."""

from __future__ import annotations

from pathlib import Path

import pytest

from .calls import Call


def test_tokens_of_a_text_as_json(gptlab: Call) -> None:
    result = gptlab("tokenize", "naïve café 😀", "--json")
    assert (result.status, result.err) == (0, "")
    # GPT-2's published ids; the last two share one emoji.
    assert result.json["ids"] == [2616, 38776, 40304, 30325, 222]
    assert result.json["tokens"][-1] == {
        "id": 222,
        "text": "\ufffd",
        "bytes": "80",
        "start": 11,
        "end": 12,
    }
    assert {key: result.json[key] for key in ("encoding", "vocab_size", "n_tokens")} == {
        "encoding": "gpt2",
        "vocab_size": 50257,
        "n_tokens": 5,
    }
    assert (result.json["n_characters"], result.json["n_bytes"]) == (12, 17)


def test_tokens_for_people_show_blanks_and_counts(gptlab: Call) -> None:
    result = gptlab("tokenize", "Hello world\n")
    assert '995  20 77 6f 72 6c 64         " world"' in result.out
    assert r'"\n"' in result.out
    assert "3 tokens · 12 characters · 12 bytes · gpt2, 50,257 entries" in result.out


def test_a_text_comes_from_a_file_or_from_standard_input(gptlab: Call, tmp_path: Path) -> None:
    file = tmp_path / "text.txt"
    file.write_bytes(b"line\r\nend")
    from_file = gptlab("tokenize", "--file", file, "--json")
    from_pipe = gptlab("tokenize", "--json", stdin=b"line\r\nend")
    assert from_file.json == from_pipe.json
    assert from_file.json["n_bytes"] == 9, "line ends stay as they are"


def test_characters_and_words_take_their_vocabulary_from_the_text(gptlab: Call) -> None:
    assert gptlab("tokenize", "abab", "--encoding", "char", "--json").json["vocab_size"] == 3
    words = gptlab("tokenize", "a fox and a hen", "--encoding", "word")
    assert "lossy" in words.out


def test_the_mark_between_documents_is_text_in_a_text(gptlab: Call) -> None:
    result = gptlab("tokenize", "<|endoftext|>", "--json").json
    assert 50256 not in result["ids"]
    assert "".join(token["text"] for token in result["tokens"]) == "<|endoftext|>"


def test_an_empty_text_has_no_tokens(gptlab: Call) -> None:
    assert gptlab("tokenize", "--json").json["ids"] == []


def test_escape_characters_never_stand_raw_in_the_table(gptlab: Call) -> None:
    assert "\x1b" not in gptlab("tokenize", "\x1b[2J").out


@pytest.mark.parametrize(
    ("arguments", "stdin", "status", "words"),
    [
        (["--encoding", "nope", "x"], b"", 2, ["'nope'", "gpt2", "byte"]),
        (["x", "--file", "y"], b"", 2, ["TEXT", "--file", "one of them"]),
        (["--file", "no-such-file"], b"", 1, ["no-such-file"]),
        ([], b"ab\xffc", 1, ["standard input", "UTF-8", "byte 2", "0xff"]),
        (["x", "--encoding", "./nothing-here"], b"", 1, ["nothing-here"]),
    ],
)
def test_bad_input_is_one_line(
    gptlab: Call, arguments: list[str], stdin: bytes, status: int, words: list[str]
) -> None:
    gptlab("tokenize", *arguments, stdin=stdin).assert_fails(status, *words)


def test_a_vocabulary_is_trained_and_used(gptlab: Call, story_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "vocabulary"
    made = gptlab(
        *("tokenizer", "train", "--data", story_file, "--vocab-size", 290, "--out", folder),
        "--json",
    )
    assert made.status == 0, made.err
    assert made.json["vocab_size"] == 290
    used = gptlab("tokenize", "The fox went home 😀", "--encoding", folder, "--json").json
    assert used["vocab_size"] == 290
    assert bytes.fromhex("".join(token["bytes"] for token in used["tokens"])).decode() == (
        "The fox went home 😀"
    )


def test_a_vocabulary_never_goes_over_other_files(
    gptlab: Call, story_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    gptlab(
        *("tokenizer", "train", "--data", story_file, "--vocab-size", 300, "--out", tmp_path)
    ).assert_fails(2, str(tmp_path), "not empty")


@pytest.mark.parametrize("size", [0, 256, -5])
def test_a_vocabulary_too_small_for_the_bytes_is_refused(
    gptlab: Call, story_file: Path, tmp_path: Path, size: int
) -> None:
    gptlab(
        *("tokenizer", "train", "--data", story_file),
        *("--vocab-size", size, "--out", tmp_path / "v"),
    ).assert_fails(2, str(size), "257")
    assert not (tmp_path / "v").exists()
