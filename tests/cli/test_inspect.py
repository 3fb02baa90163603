"""`gptlab inspect`: the numbers of attention as a table, as JSON and as arrays."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from gptlab.cli import inspect as inspect_command
from gptlab.gpt.model import GPT
from gptlab.gpt.trace import trace
from gptlab.lab.references import resolve_checkpoint

from .calls import Call

TEXT = "The fox"
T = len(TEXT)


@pytest.fixture
def options(runs_with_one: Path) -> tuple[object, ...]:
    return ("--checkpoint", "first", "--prompt", TEXT, "--runs-dir", runs_with_one)


def test_arrays_are_the_models_own(
    gptlab: Call, options: tuple[object, ...], runs_with_one: Path, tmp_path: Path
) -> None:
    file = tmp_path / "fox.npz"
    assert gptlab("inspect", *options, "--out", file).status == 0
    held = np.load(file)
    assert list(held["ids"]) == list(TEXT.encode())
    model = GPT.from_pretrained(resolve_checkpoint("first", runs_with_one))
    (layer,) = trace(model, list(TEXT.encode())).layers
    for name in ("scores", "scaled", "masked", "weights"):
        assert held[name].shape == (1, 2, T, T)
        np.testing.assert_allclose(held[name][0], layer.stage(name).numpy(), atol=1e-5)
    assert held["context"].shape == (1, 2, T, 8)
    np.testing.assert_allclose(held["weights"] @ layer.v.numpy(), held["context"], atol=1e-5)
    assert [each.name for each in tmp_path.iterdir()] == ["fox.npz"]


def test_json_has_the_same_with_nulls_for_what_is_masked(
    gptlab: Call, options: tuple[object, ...]
) -> None:
    told = gptlab("inspect", *options, "--head", 1, "--json").json
    assert (told["layers"], told["heads"]) == ([0], [1])
    assert told["tokens"] == list(TEXT)
    assert told["masked"][0][0][0][1:] == [None] * (T - 1)
    for row in told["weights"][0][0]:
        assert math.isclose(sum(row), 1.0, abs_tol=1e-5)


def test_for_people_all_heads_are_a_table_and_one_head_its_weights(
    gptlab: Call, options: tuple[object, ...]
) -> None:
    head, *rows = gptlab("inspect", *options).out.splitlines()
    assert head.split() == ["layer", "head", "entropy", "previous", "first", "induction"]
    assert [row.split()[:2] for row in rows] == [["0", "0"], ["0", "1"]]
    lines = gptlab("inspect", *options, "--head", 0).out.splitlines()
    assert lines[0].split() == ["T", "1.000"]
    assert [len(line.split()) for line in lines] == [n + 2 for n in range(T)]


def test_a_text_longer_than_the_context_is_cut_and_that_is_said(
    gptlab: Call, runs_with_one: Path
) -> None:
    result = gptlab(
        *("inspect", "--checkpoint", "first", "--prompt", "x" * 40),
        *("--runs-dir", runs_with_one, "--json"),
    )
    assert len(result.json["ids"]) == 32
    assert "last 8 tokens are not read" in result.err


@pytest.mark.parametrize(
    ("wrong", "status", "words"),
    [
        (("--layer", 1), 2, "no layer 1"),
        (("--head", 7), 2, "no head 7"),
        (("--head", -1), 2, "no head -1"),
        (("--out", "fox.csv"), 2, "fox.csv does not end in .npz"),
        (("--out", "/nowhere/at/all.npz"), 1, "/nowhere/at/all.npz"),
        (("--prompt", ""), 1, "empty"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(
    gptlab: Call, options: tuple[object, ...], wrong: tuple[object, ...], status: int, words: str
) -> None:
    gptlab("inspect", *options, *wrong).assert_fails(status, words)


def test_arrays_that_are_too_large_are_refused_with_their_size(
    gptlab: Call, options: tuple[object, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inspect_command, "MOST_BYTES", 1000)
    result = gptlab("inspect", *options, "--json")
    result.assert_fails(2, "2 heads and 7 tokens", "MB", "--layer")
    assert gptlab("inspect", *options).status == 0
