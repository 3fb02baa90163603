"""`gptlab generate`: streaming, JSON, and checkpoints by every kind of name."""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path

import pytest

from gptlab.gpt.tokenizers import load_tokenizer

from .calls import TINY, Call


def test_a_continuation_as_json(gptlab: Call, runs_with_one: Path) -> None:
    result = gptlab(
        *("generate", "--checkpoint", "first", "--prompt", "The fox", "--max-new-tokens", 7),
        *("--runs-dir", runs_with_one, "--json"),
    )
    assert (result.status, result.err) == (0, "")
    told = result.json
    assert told["prompt"] == "The fox"
    assert told["stop"] in ("limit", "end_of_text")
    assert len(told["ids"]) == len(told["logprobs"]) <= 7
    assert told["text"] == load_tokenizer("byte").decode(told["ids"])
    assert all(logprob <= 0 and math.isfinite(logprob) for logprob in told["logprobs"])
    assert told["tokens_per_second"] > 0


def test_the_text_goes_to_standard_output_and_figures_do_not(
    gptlab: Call, runs_with_one: Path
) -> None:
    options = ("--checkpoint", "first", "--prompt", "The fox", "--max-new-tokens", 7)
    told = gptlab("generate", *options, "--runs-dir", runs_with_one, "--json").json
    result = gptlab("generate", *options, "--runs-dir", runs_with_one)
    assert result.out == "The fox" + told["text"] + "\n"
    assert "tokens/s" in result.err


def test_the_same_seed_writes_the_same_and_another_another(
    gptlab: Call, runs_with_one: Path
) -> None:
    def ids(seed: int) -> list[int]:
        return gptlab(
            *("generate", "--checkpoint", "first", "--seed", seed, "--runs-dir", runs_with_one),
            *("--max-new-tokens", 12, "--temperature", 1, "--json"),
        ).json["ids"]

    assert ids(3) == ids(3)
    assert ids(3) != ids(4)


def test_an_empty_prompt_begins_a_document(gptlab: Call, runs_with_one: Path) -> None:
    result = gptlab(
        *("generate", "--checkpoint", "first", "--max-new-tokens", 3, "--json"),
        *("--runs-dir", runs_with_one),
    )
    assert (result.status, result.json["prompt"]) == (0, "")


def test_checkpoints_are_found_by_run_step_and_path(gptlab: Call, runs_with_one: Path) -> None:
    folder = runs_with_one / "first" / "checkpoints" / "step-000008"
    options = ("--max-new-tokens", 5, "--temperature", 0, "--runs-dir", runs_with_one, "--json")
    told = [
        gptlab("generate", "--checkpoint", reference, *options).json["ids"]
        for reference in ("first@latest", "first@8", folder)
    ]
    assert told[0] == told[1] == told[2]


@pytest.mark.parametrize(
    ("options", "status", "words"),
    [
        (["--checkpoint", "nope"], 1, ["'nope'", "gptlab runs"]),
        (["--checkpoint", "first@77"], 1, ["77"]),
        (["--checkpoint", "./nothing-here"], 1, ["nothing-here"]),
        (["--checkpoint", "first", "--temperature", -1], 2, ["temperature=-1"]),
        (["--checkpoint", "first", "--top-k", 0], 2, ["top_k=0"]),
        (["--checkpoint", "first", "--top-p", 1.5], 2, ["top_p=1.5"]),
        (["--checkpoint", "first", "--seed", -1], 2, ["seed=-1"]),
        (["--checkpoint", "first", "--seed", 10**30], 2, ["seed=1000"]),
        (["--checkpoint", "first", "--max-new-tokens", 0], 2, ["max_new_tokens=0"]),
    ],
)
def test_bad_input_is_one_line(
    gptlab: Call, runs_with_one: Path, options: list[object], status: int, words: list[str]
) -> None:
    gptlab("generate", *options, "--runs-dir", runs_with_one).assert_fails(status, *words)


@pytest.mark.parametrize("kept", [0, 0.5, 0.999])
def test_a_truncated_checkpoint_is_one_line(
    gptlab: Call, runs_with_one: Path, tmp_path: Path, kept: float
) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(runs_with_one / "first" / "checkpoints" / "step-000008", folder)
    weights = folder / "model.safetensors"
    data = weights.read_bytes()
    weights.write_bytes(data[: int(len(data) * kept)])
    gptlab("generate", "--checkpoint", folder).assert_fails(1, "model.safetensors")


def test_an_altered_checkpoint_is_one_line(
    gptlab: Call, runs_with_one: Path, tmp_path: Path, story_file: Path
) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(runs_with_one / "first" / "checkpoints" / "step-000008", folder)
    weights = folder / "model.safetensors"
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)
    for command in (("generate",), ("evaluate", "--data", story_file)):
        gptlab(*command, "--checkpoint", folder).assert_fails(1, "model.safetensors", "altered")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"n_embd": "wide"}'])
def test_a_checkpoint_whose_configuration_is_nonsense_is_one_line(
    gptlab: Call, runs_with_one: Path, tmp_path: Path, content: str
) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(runs_with_one / "first" / "checkpoints" / "step-000008", folder)
    shutil.rmtree(folder / "gptlab")  # a foreign folder has no manifest
    (folder / "config.json").write_text(content)
    gptlab("generate", "--checkpoint", folder).assert_fails(1, "config.json")


def test_a_folder_without_weights_is_one_line(gptlab: Call, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    gptlab("generate", "--checkpoint", tmp_path).assert_fails(1, "model.safetensors")


def test_a_tokenizer_that_would_give_other_ids_is_refused_by_its_setting(
    gptlab: Call, runs_with_one: Path, tmp_path: Path
) -> None:
    from gptlab.gpt import checkpoint

    found = checkpoint.load(runs_with_one / "first" / "checkpoints" / "step-000008")
    folder = tmp_path / "foreign"
    checkpoint.save(folder, found.model, found.tokenizer)
    shutil.rmtree(folder / "gptlab")
    settings = json.loads((folder / "tokenizer_config.json").read_text())
    settings.pop("gptlab")
    settings["add_prefix_space"] = True
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
    gptlab("generate", "--checkpoint", folder).assert_fails(1, "add_prefix_space")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        (folder / name).unlink()
    gptlab("generate", "--checkpoint", folder).assert_fails(
        1, "no tokenizer files", "257", "tokenizer.json"
    )


def test_a_character_that_the_vocabulary_lacks_is_named(
    gptlab: Call, story_file: Path, tmp_path: Path
) -> None:
    train = ("train", "--data", story_file, *TINY, "--encoding", "char", "--steps", 1)
    assert gptlab(*train, "--name", "letters", "--runs-dir", tmp_path).status == 0
    options = ("--checkpoint", "letters", "--runs-dir", tmp_path, "--prompt", "The §")
    gptlab("generate", *options).assert_fails(1, "'§'", "4")
