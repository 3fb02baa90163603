"""`gptlab finetune classify`, `gptlab classify`, and `gptlab evaluate` of a classifier."""

from __future__ import annotations

from pathlib import Path

import pytest

from .calls import Call

QUICK = (
    *("--batch-size", 8, "--eval-every", 20, "--checkpoint-every", 40, "--learning-rate", "1e-2"),
    *("--trainable", "all", "--device", "cpu", "--precision", "fp32"),
)


def rows(n_messages: int) -> list[str]:
    words = ("fox", "hen", "cat", "sea", "hill")
    return [
        f"spam,{words[n % 5]} {n}!" if n % 2 else f"ham,{words[n % 5]} {n}."
        for n in range(n_messages)
    ]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `m.csv`, the base `base` and the finished run `filter`. Tests only read it."""
    from gptlab.cli.app import run
    from gptlab.gpt import checkpoint
    from gptlab.gpt.config import GPTConfig
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers import load_tokenizer

    home = tmp_path_factory.mktemp("classify")
    shape = GPTConfig(vocab_size=257, context_length=16, n_layer=1, n_head=2, n_embd=16)
    checkpoint.save(home / "base", GPT(shape), load_tokenizer("byte"))
    (home / "m.csv").write_text("label,text\n" + "\n".join(rows(80)) + "\n")
    finetune = ("finetune", "classify", "--base", home / "base", "--data", home / "m.csv")
    options = ("--name", "filter", "--steps", 80, "--runs-dir", home / "runs", *QUICK)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GPTLAB_HOME", str(home))
        assert run([str(each) for each in (*finetune, *options)]) == 0
    return home


def test_a_finetuning_prints_its_accuracies(gptlab: Call, folder: Path, tmp_path: Path) -> None:
    finetune = ("finetune", "classify", "--base", folder / "base", "--data", folder / "m.csv")
    result = gptlab(*finetune, *QUICK, "--steps", 20, "--runs-dir", tmp_path, "--json")
    assert result.status == 0, result.err
    told = result.json
    for part in ("train", "val", "test"):
        assert 0 <= told[f"{part}_accuracy"] <= 1
    assert told["run"] == "classify-base-1"
    assert "val accuracy" in result.err
    (listed,) = gptlab("runs", "--runs-dir", tmp_path, "--json").json
    assert listed["task"] == "classify"


def test_a_finished_finetuning_is_told_again(gptlab: Call, folder: Path) -> None:
    result = gptlab("finetune", "classify", "--resume", "filter", "--runs-dir", folder / "runs")
    assert result.status == 0, result.err
    assert "test accuracy" in result.out


def test_texts_are_labelled_with_probabilities(gptlab: Call, folder: Path) -> None:
    options = ("--checkpoint", "filter", "--runs-dir", folder / "runs")
    told = gptlab("classify", *options, "fox 7!", "hen 8.", "--json").json
    assert [(each["text"], each["label"]) for each in told] == [
        ("fox 7!", "spam"),
        ("hen 8.", "ham"),
    ]
    for each in told:
        assert sum(each["probabilities"].values()) == pytest.approx(1)
        assert max(each["probabilities"], key=each["probabilities"].get) == each["label"]
    shown = gptlab("classify", *options, "fox 7!")
    assert shown.out.startswith("spam\t")


def test_lines_of_standard_input_are_labelled(gptlab: Call, folder: Path) -> None:
    options = ("--checkpoint", "filter", "--runs-dir", folder / "runs", "--json")
    told = gptlab("classify", *options, stdin=b"fox 7!\n\nhen 8.\n").json
    assert [each["label"] for each in told] == ["spam", "ham"]


def test_what_is_not_read_is_said(gptlab: Call, folder: Path) -> None:
    options = ("--checkpoint", "filter", "--runs-dir", folder / "runs")
    result = gptlab("classify", *options, "a" * 20)
    assert result.status == 0
    assert "last 4 tokens" in result.err


def test_a_classifier_is_evaluated_with_its_confusion(
    gptlab: Call, folder: Path, tmp_path: Path
) -> None:
    options = ("evaluate", "--checkpoint", "filter", "--runs-dir", folder / "runs", "--data")
    told = gptlab(*options, folder / "m.csv", "--json").json
    assert told["labels"] == ["ham", "spam"]
    assert [sum(row) for row in told["confusion"]] == [40, 40]
    right = told["confusion"][0][0] + told["confusion"][1][1]
    assert told["accuracy"] == right / 80
    shown = gptlab(*options, folder / "m.csv").out
    assert f"{told['accuracy']:.2%}" in shown
    marked = tmp_path / "marked.csv"
    marked.write_text("label,text,split\nham,a.,train\nham,b.,test\nspam,c!,test\n")
    assert gptlab(*options, marked, "--json").json["n_messages"] == 2


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("classify", "--checkpoint", "BASE", "text"), 1, ["language model", "finetune classify"]),
        (("generate", "--checkpoint", "FILTER"), 1, ["classifier (ham, spam)"]),
        (("classify", "--checkpoint", "FILTER", " "), 1, ["empty"]),
        (("classify", "--checkpoint", "FILTER"), 2, ["no text"]),
        (("classify", "--checkpoint", "./nope", "text"), 1, ["nope"]),
        (("finetune", "classify"), 2, ["--base"]),
        (("finetune", "classify", "--base", "BASE", "--trainable", "heads"), 2, ["trainable"]),
        (("finetune", "classify", "--base", "BASE", "--n-embd", 8), 2, ["n_embd=8", "n_embd=16"]),
        (("finetune", "classify", "--base", "BASE", "--data", "BAD"), 1, ["line 3", "bad.csv"]),
        (("evaluate", "--checkpoint", "FILTER", "--data", "UNKNOWN"), 1, ["'scam'", "ham, spam"]),
    ],
)
def test_bad_calls_are_one_line(
    gptlab: Call,
    folder: Path,
    tmp_path: Path,
    arguments: tuple[object, ...],
    status: int,
    words: list[str],
) -> None:
    (tmp_path / "bad.csv").write_text("label,text\nham,a\nspam,\n")
    (tmp_path / "unknown.csv").write_text("label,text\nham,a\nscam,b\n")
    (run,) = (folder / "runs" / "filter" / "checkpoints").glob("step-000080")
    places = {
        "BASE": folder / "base",
        "FILTER": run,
        "BAD": tmp_path / "bad.csv",
        "UNKNOWN": tmp_path / "unknown.csv",
    }
    given = [places.get(each, each) if isinstance(each, str) else each for each in arguments]
    gptlab(*given).assert_fails(status, *words)
