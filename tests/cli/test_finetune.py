"""`gptlab finetune instruct`: an assistant from a base, resumed, and what is refused."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from .calls import Call

PAIRS = [
    {"instruction": f"Say {word}.", "input": "", "output": f"{word}.", "family": "saying"}
    for word in ("fox", "hen", "cat", "owl", "bee", "cow", "dog", "pig", "ant", "bat")
] * 3

BASE = (
    *("--encoding", "byte", "--n-layer", 1, "--n-head", 2, "--n-embd", 16, "--context-length", 256),
    *("--batch-size", 2, "--sample-tokens", 0, "--eval-batches", 1, "--steps", 1),
    *("--device", "cpu", "--precision", "fp32"),
)
QUICK = (
    *("--batch-size", 4, "--sample-tokens", 3, "--eval-batches", 1, "--eval-every", 3),
    *("--device", "cpu", "--precision", "fp32"),
)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `pairs.json`, and `runs` with the run `base`. Tests only read it."""
    from gptlab.cli.app import run

    folder = tmp_path_factory.mktemp("instruct")
    (folder / "pairs.json").write_text(json.dumps(PAIRS))
    (folder / "text.txt").write_text("The fox sat on the hill and saw the hen.\n" * 80)
    train = ("train", "--data", folder / "text.txt", "--name", "base", *BASE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GPTLAB_HOME", str(folder))
        assert run([str(each) for each in (*train, "--runs-dir", folder / "runs")]) == 0
    return folder


@pytest.fixture
def home(base: Path, tmp_path: Path) -> Path:
    shutil.copytree(base, tmp_path / "home")
    return tmp_path / "home"


def options(home: Path) -> tuple[object, ...]:
    return ("--data", home / "pairs.json", "--runs-dir", home / "runs", *QUICK)


def test_an_assistant_as_json(gptlab: Call, home: Path) -> None:
    instruct = ("finetune", "instruct", "--base", "base", "--name", "helper", *options(home))
    result = gptlab(*instruct, "--steps", 4, "--json")
    assert result.status == 0, result.err
    told = result.json
    assert (told["run"], told["steps"]) == ("helper", 4)
    assert Path(told["checkpoint"]).parent.parent == home / "runs" / "helper"
    assert told["tokens"] > 0
    assert told["val_loss"] > 0
    (listed, _) = gptlab("runs", "--runs-dir", home / "runs", "--json").json
    assert (listed["name"], listed["task"], listed["state"]) == ("helper", "instruct", "finished")
    record = json.loads((home / "runs" / "helper" / "run.json").read_text())
    assert record["parent"]["run"] == "base"


def test_prompts_are_masked_unless_that_is_switched_off(gptlab: Call, home: Path) -> None:
    for name, switch in (("masked", "--mask-prompt"), ("whole", "--no-mask-prompt")):
        instruct = ("finetune", "instruct", "--base", "base", "--name", name, *options(home))
        assert gptlab(*instruct, "--steps", 1, switch).status == 0
        record = json.loads((home / "runs" / name / "run.json").read_text())
        assert record["options"]["mask_prompt"] is (name == "masked")


def test_a_finetuning_is_resumed_to_a_new_end(gptlab: Call, home: Path) -> None:
    instruct = ("finetune", "instruct", "--base", "base", "--name", "helper", *options(home))
    assert gptlab(*instruct, "--steps", 2).status == 0
    resume = ("finetune", "instruct", "--resume", "helper", "--runs-dir", home / "runs")
    assert gptlab(*resume, "--steps", 5, "--json").json["steps"] == 5
    refused = gptlab(*resume, "--base", "base", "--no-mask-prompt")
    refused.assert_fails(2, "--base", "--mask-prompt", "cannot change a run that is resumed")


def test_the_shape_of_the_base_may_be_repeated_but_not_changed(gptlab: Call, home: Path) -> None:
    instruct = ("finetune", "instruct", "--base", "base", *options(home), "--steps", 1)
    assert gptlab(*instruct, "--n-layer", 1, "--context-length", 200).status == 0
    gptlab(*instruct, "--n-layer", 6).assert_fails(2, "n_layer=6", "n_layer=1")
    gptlab(*instruct, "--context-length", 512).assert_fails(2, "context_length=512", "256")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (json.dumps(PAIRS)[:-20], ["ends in the middle"]),
        ('[{"prompt": "a", "completion": "b"}]', ["entry 1", "'instruction'", "'prompt'"]),
        ('[{"instruction": "a", "output": ""}]', ["entry 1", "empty output"]),
        (json.dumps([{**PAIRS[0], "input": "x" * 300}, *PAIRS]), ["entry 1", "256"]),
        (json.dumps(PAIRS[:1]), ["1 pairs"]),
        ("", ["empty"]),
    ],
)
def test_bad_data_is_one_line_and_leaves_no_run(
    gptlab: Call, home: Path, content: str, words: list[str]
) -> None:
    data = home / "bad.json"
    data.write_text(content)
    result = gptlab(
        *("finetune", "instruct", "--base", "base", "--name", "bad", "--data", data),
        *("--runs-dir", home / "runs", *QUICK),
    )
    result.assert_fails(1, "bad.json" if "pairs" not in words[0] else "pairs", *words)
    assert [each.name for each in (home / "runs").iterdir()] == ["base"]


def test_a_missing_base_is_one_line(gptlab: Call, home: Path) -> None:
    gptlab("finetune", "instruct", *options(home)).assert_fails(2, "--base")
    nobody = ("finetune", "instruct", "--base", "nobody", *options(home))
    gptlab(*nobody).assert_fails(1, "'nobody'")
    gptlab("finetune").assert_fails(2, "gptlab finetune --help")
