"""`gptlab evaluate`: figures that agree with each other."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from .calls import Call


def test_loss_perplexity_and_bits_per_byte_agree(
    gptlab: Call, runs_with_one: Path, tmp_path: Path
) -> None:
    file = tmp_path / "text.txt"
    file.write_text("The fox went to the hill and found a café. " * 20, encoding="utf-8")
    result = gptlab(
        *("evaluate", "--checkpoint", "first", "--data", file, "--runs-dir", runs_with_one),
        "--json",
    )
    assert result.status == 0, result.err
    told = result.json
    assert told["perplexity"] == pytest.approx(math.exp(told["loss"]))
    # With bytes as tokens every byte is predicted once; the end mark counts as a token only.
    n_bytes = len(file.read_bytes())
    assert told["n_tokens"] in (n_bytes - 1, n_bytes, n_bytes + 1)
    bits = told["loss"] * told["n_tokens"] / math.log(2)
    assert told["bits_per_byte"] == pytest.approx(bits / n_bytes, rel=0.01)
    assert 4 < told["loss"] < 7


def test_people_read_the_same_figures(gptlab: Call, runs_with_one: Path, story_file: Path) -> None:
    options = ("--checkpoint", "first", "--data", story_file, "--runs-dir", runs_with_one)
    told = gptlab("evaluate", *options, "--json").json
    shown = gptlab("evaluate", *options)
    assert f"{told['loss']:.4f}" in shown.out
    assert f"{told['n_tokens']:,}" in shown.out


def test_a_perplexity_beyond_all_numbers_is_null(
    gptlab: Call, runs_with_one: Path, story_file: Path, tmp_path: Path
) -> None:
    import torch

    from gptlab.gpt import checkpoint

    found = checkpoint.load(runs_with_one / "first" / "checkpoints" / "step-000008")
    with torch.no_grad():
        found.model.ln_f.weight *= 1e6  # sure of everything, and mostly wrong
    checkpoint.save(tmp_path / "sure", found.model, found.tokenizer)
    options = ("--checkpoint", tmp_path / "sure", "--data", story_file)
    told = gptlab("evaluate", *options, "--json").json
    assert told["loss"] > 710
    assert told["perplexity"] is None
    assert "not finite" in gptlab("evaluate", *options).out


@pytest.mark.parametrize(
    ("checkpoint", "content", "words"),
    [
        ("nope", b"text", ["'nope'"]),
        ("first", None, ["text.txt"]),
        ("first", b"", ["text.txt", "empty"]),
        ("first", b"bad \xff", ["text.txt", "UTF-8"]),
    ],
)
def test_bad_input_is_one_line(
    gptlab: Call,
    runs_with_one: Path,
    tmp_path: Path,
    checkpoint: str,
    content: bytes | None,
    words: list[str],
) -> None:
    file = tmp_path / "text.txt"
    if content is not None:
        file.write_bytes(content)
    gptlab(
        *("evaluate", "--checkpoint", checkpoint, "--data", file, "--runs-dir", runs_with_one)
    ).assert_fails(1, *words)
