"""`gptlab evaluate` on instruction data: exact match per family, and loss on the answers."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from .calls import Call

ROWS = [
    ("Say fox.", "Fox.", "saying", "train"),
    ("Say owl.", "Owl.", "saying", "new_subject"),
    ("Utter fox.", "Fox.", "saying", "new_wording"),
    ("Rewrite fox.", "A fox.", "rewriting", "new_subject"),
    ("Who wrote Hamlet?", "I don't know that.", "outside", "new_subject"),
]


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    keys = ("instruction", "output", "family", "split")
    file = tmp_path / "pairs.json"
    file.write_text(json.dumps([dict(zip(keys, row, strict=True)) for row in ROWS]))
    return file


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from gptlab.gpt import checkpoint
    from gptlab.gpt.config import GPTConfig
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers import load_tokenizer

    folder = tmp_path_factory.mktemp("model") / "model"
    config = GPTConfig(vocab_size=257, context_length=256, n_layer=1, n_head=2, n_embd=16)
    checkpoint.save(folder, GPT(config), load_tokenizer("byte"))
    return folder


def test_held_out_kinds_are_told_apart_by_family(
    gptlab: Call, checkpoint: Path, pairs: Path
) -> None:
    result = gptlab("evaluate", "--checkpoint", checkpoint, "--data", pairs, "--json")
    assert result.status == 0, result.err
    told = result.json
    assert told["n"] == 4, "the trained pair is not asked"
    assert told["exact_match"] == 0, "an untrained model knows nothing"
    assert told["perplexity"] == pytest.approx(math.exp(told["loss"]))
    assert told["loss"] == pytest.approx(math.log(257), abs=0.3)
    n_bytes = sum(len(row[1]) for row in ROWS[1:])
    assert told["n_tokens"] == n_bytes + 4, "each answer and its end"
    bits = told["loss"] * told["n_tokens"] / math.log(2) / n_bytes
    assert told["bits_per_byte"] == pytest.approx(bits)
    assert set(told["by_family"]) == {"saying", "rewriting", "outside"}
    assert set(told["by_family"]["saying"]) == {"new_subject", "new_wording"}
    assert told["by_family"]["saying"]["new_wording"]["n"] == 1
    assert told["by_family"]["saying"]["new_wording"]["exact_match"] == 0
    assert told["by_family"]["rewriting"]["new_subject"]["exact_match"] is None
    assert told["by_family"]["rewriting"]["new_subject"]["loss"] > 0
    assert told["declined"] == {"outside": 0, "others": 0}


def test_people_read_the_same_figures(gptlab: Call, checkpoint: Path, pairs: Path) -> None:
    told = gptlab("evaluate", "--checkpoint", checkpoint, "--data", pairs, "--json").json
    shown = gptlab("evaluate", "--checkpoint", checkpoint, "--data", pairs).out
    assert "new_wording" in shown
    assert f"{told['loss']:.4f}" in shown
    assert "0.0% of outside" in shown
    row = next(line for line in shown.splitlines() if line.startswith("rewriting"))
    assert "–" in row, "no exact match where there is no one right answer"


def test_a_file_that_holds_nothing_out_counts_whole(
    gptlab: Call, checkpoint: Path, tmp_path: Path
) -> None:
    file = tmp_path / "all.jsonl"
    file.write_text('{"instruction": "a", "output": "b"}\n' * 3)
    told = gptlab("evaluate", "--checkpoint", checkpoint, "--data", file, "--json").json
    assert (told["n"], told["declined"]) == (3, None)


def test_bad_instruction_files_are_one_line(gptlab: Call, checkpoint: Path, tmp_path: Path) -> None:
    file = tmp_path / "bad.json"
    for content, word in (('[{"instruction": "a"', "ends"), ('[{"q": "a"}]', "'instruction'")):
        file.write_text(content)
        gptlab("evaluate", "--checkpoint", checkpoint, "--data", file).assert_fails(
            1, "bad.json", word
        )
    gptlab("evaluate", "--checkpoint", checkpoint, "--data", tmp_path / "no.json").assert_fails(
        1, "no.json", "does not exist"
    )
