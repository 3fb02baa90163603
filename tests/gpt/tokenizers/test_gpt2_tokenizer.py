"""GPT-2's tokenizer against published figures and against tiktoken built from OpenAI's own files.

Figures from the notebooks of "Build a Large Language Model (From Scratch)", recomputed with
tiktoken, unless a test says otherwise.
"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest
import tiktoken
from hypothesis import given
from hypothesis import strategies as st
from tiktoken.load import data_gym_to_mergeable_bpe_ranks

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers import gpt2
from gptlab.gpt.tokenizers.blanks import parts_for_gpt2
from gptlab.gpt.tokenizers.rank_file import read_ranks

TOKENIZER = gpt2.load()

PUBLISHED = {
    "Hello, do you like tea? ": [15496, 11, 466, 345, 588, 8887, 30, 220],
    " In the sunlit terracesof someunknownPlace.": (
        [554, 262, 4252, 18250, 8812, 2114, 1659, 617, 34680, 27271, 13]
    ),
    "Akwirw ier": [33901, 86, 343, 86, 220, 959],
    "Every effort moves you": [6109, 3626, 6100, 345],
    "Every day holds a": [6109, 1110, 6622, 257],
    "Hello, I am": [15496, 11, 314, 716],
    "Do you have time": [5211, 345, 423, 640],
    "The cat sat on the": [464, 3797, 3332, 319, 262],
    " mat": [2603],
    "Your journey starts with one step": [7120, 7002, 4940, 351, 530, 2239],
    "I sat on the river bank": [40, 3332, 319, 262, 7850, 3331],
    "I work at an investment bank": [40, 670, 379, 281, 4896, 3331],
    "investment bank": [24859, 434, 3331],
    "river bank": [38291, 3331],
    "### Instruction:": [21017, 46486, 25],
    "### Response:": [21017, 18261, 25],
    "<|user|>": [27, 91, 7220, 91, 29],
    "Implementations": [3546, 26908, 602],
    "This is some text": [1212, 318, 617, 2420],
    "naïve café 😀": [2616, 38776, 40304, 30325, 222],
    "안녕": [168, 243, 230, 167, 227, 243],
}


@pytest.mark.parametrize("text", PUBLISHED)
def test_published_ids_come_out(text: str) -> None:
    assert TOKENIZER.encode(text) == PUBLISHED[text]
    assert TOKENIZER.decode(PUBLISHED[text]) == text


def test_the_vocabulary_is_bytes_merges_and_end_of_text() -> None:
    assert TOKENIZER.vocab_size == 256 + 50_000 + 1
    assert TOKENIZER.end_of_text_id == 50256
    assert TOKENIZER.token_bytes(50256) == b"<|endoftext|>"
    assert len(TOKENIZER.merges) == 50_000


@pytest.mark.parametrize(
    ("word", "trace", "tokens"),
    [
        (" terraces", [256, 263, 274, 330, 1059, 2114, 8812], [" terr", "aces"]),
        (" embraced", [276, 304, 330, 795, 1671, 2286, 7726, 18079], [" embraced"]),
    ],
)
def test_a_word_is_joined_by_the_published_merges(
    word: str, trace: list[int], tokens: list[str]
) -> None:
    parts = [bytes([value]) for value in word.encode()]
    used = []
    for id, pair in enumerate(TOKENIZER.merges, 256):
        for place in range(len(parts) - 1, 0, -1):
            if tuple(parts[place - 1 : place + 1]) == pair:
                parts[place - 1 : place + 1] = [b"".join(pair)]
                used.append(id)
    assert used == trace
    assert parts == [token.encode() for token in tokens]
    assert [piece.text for piece in TOKENIZER.pieces(word)] == tokens


def test_an_unknown_word_falls_into_parts() -> None:
    pieces = TOKENIZER.pieces("unfamiliarword")
    assert [piece.text for piece in pieces] == ["un", "f", "amiliar", "word"]


def test_end_of_text_in_a_text_is_text() -> None:
    assert TOKENIZER.encode("<|endoftext|>") == [27, 91, 437, 1659, 5239, 91, 29]
    assert TOKENIZER.decode([50256]) == "<|endoftext|>"


def test_the_verdict_has_its_published_tokens(verdict: str) -> None:
    digest = hashlib.sha256(verdict.encode()).hexdigest()
    assert digest == "b41e41a68f0398a3154ae69e2e4c0e2694e17fe0d66730536837f1b01935b31f"
    ids = TOKENIZER.encode(verdict)
    assert (len(verdict), len(ids), len(set(ids))) == (20479, 5145, 1416)
    assert ids[:10] == [40, 367, 2885, 1464, 1807, 3619, 402, 271, 10899, 2138]
    cut = int(0.9 * len(verdict))
    assert len(TOKENIZER.encode(verdict[:cut])) == 4612
    assert len(TOKENIZER.encode(verdict[cut:])) == 534


def test_ranks_and_merges_are_those_of_openais_files(shared_data: Path) -> None:
    folder = shared_data / "gpt2-vocabulary"
    ranks = data_gym_to_mergeable_bpe_ranks(str(folder / "vocab.bpe"), str(folder / "encoder.json"))
    assert TOKENIZER.ranks == ranks
    tokenizer_merges = [left + right for left, right in TOKENIZER.merges]
    assert tokenizer_merges == [TOKENIZER.token_bytes(id) for id in range(256, 50256)]


def _tiktoken() -> tiktoken.Encoding:
    """tiktoken with the pattern as GPT-2's `encoder.py` published it."""
    pattern = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
    ranks = dict(TOKENIZER.ranks)
    return tiktoken.Encoding("published", pat_str=pattern, mergeable_ranks=ranks, special_tokens={})


REFERENCE = _tiktoken()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_ids_equal_tiktokens_for_any_text(text: str) -> None:
    assert TOKENIZER.encode(text) == REFERENCE.encode_ordinary(text)


@given(st.text("adelmrstvL1\u0663'\u2019.! \n\t\u3000\x1c\x85é中😀", max_size=60))
def test_the_quicker_form_of_the_pattern_gives_the_same_pieces(text: str) -> None:
    assert TOKENIZER.encode(text) == REFERENCE.encode_ordinary(text)
    assert TOKENIZER.encode_array(text).tolist() == REFERENCE.encode_ordinary(text)


@given(st.text("ab \n\t\u3000\x1c\x85.é", max_size=60), st.integers(1, 12))
def test_cutting_inside_blanks_changes_no_id(text: str, stride: int) -> None:
    parts = parts_for_gpt2(text, stride)
    assert "".join(parts) == text
    ids = [id for part in parts for id in REFERENCE.encode_ordinary(part)]
    assert ids == REFERENCE.encode_ordinary(text)


@pytest.mark.parametrize("blank", [" ", "\n", "\t", "\u3000", "\r\n"])
def test_a_million_blanks_do_not_bring_it_down(blank: str) -> None:
    text = f"before{blank * 1_000_000}after{blank * 1_000_000}"
    ids = TOKENIZER.encode(text)
    assert TOKENIZER.decode(ids) == text
    # Each part alone is within tiktoken's means, and the pattern cuts between them.
    n_blanks = len(blank) * 1_000_000 - 1
    parts = ["before", (blank * 1_000_000)[:n_blanks], f"{blank[-1]}after", blank * 1_000_000]
    assert ids == [id for part in parts for id in TOKENIZER._encoding.encode_ordinary(part)]


@pytest.mark.parametrize("unit", ["a", "ab", "7", "!", "中", "😀", "e\u0301"])
def test_very_long_runs_of_anything_come_back(unit: str) -> None:
    text = unit * 300_000
    assert TOKENIZER.decode(TOKENIZER.encode(text)) == text


def test_a_damaged_rank_file_is_refused(tmp_path: Path) -> None:
    damaged = tmp_path / "ranks.tiktoken"
    shutil.copy(gpt2.RANK_FILE, damaged)
    content = damaged.read_bytes()
    damaged.write_bytes(content[:5000] + b"A" + content[5001:])
    with pytest.raises(TokenizerError, match="not as it was published"):
        read_ranks(damaged, gpt2.SHA256)
    damaged.write_text("no rank file\n")
    with pytest.raises(TokenizerError, match="line 1"):
        read_ranks(damaged)
    damaged.unlink()
    with pytest.raises(TokenizerError, match="cannot be read"):
        read_ranks(damaged)


def test_openais_notice_lies_beside_its_vocabulary() -> None:
    notice = (gpt2.RANK_FILE.parent / "LICENSE-gpt2").read_text(encoding="utf-8")
    assert "Software Copyright (c) 2019 OpenAI" in notice
    assert "Permission is hereby granted" in notice
