"""The packaged models: there, small enough, whole, and as good as their cards say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from gptlab.gpt import checkpoint
from gptlab.gpt.instructions import format_prompt
from gptlab.gpt.model import GPT
from gptlab.gpt.replies import greedy_replies
from gptlab.gpt.sampling import generate
from gptlab.lab.packaging import LARGEST_BYTES, LARGEST_MODEL_BYTES
from gptlab.lab.parents import find_parent
from gptlab.lab.references import resolve_checkpoint
from gptlab.paths import packaged_checkpoints

# Tests have no packaged models unless they ask for them: these ask for the real ones.
BOX = packaged_checkpoints()
MODELS = ("storyteller", "spam-filter", "assistant")


@pytest.fixture(autouse=True)
def real_box(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gptlab.paths.packaged_checkpoints", lambda: BOX)


def size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def test_the_box_holds_three_models_and_a_run_and_is_small() -> None:
    assert {each.name for each in BOX.iterdir()} == {*MODELS, "sprout"}
    assert all(size(BOX / name) <= LARGEST_MODEL_BYTES for name in MODELS)
    assert size(BOX) <= LARGEST_BYTES


@pytest.mark.parametrize("name", [*MODELS, "sprout"])
def test_every_packaged_model_has_a_card_and_no_path_of_another_machine(
    name: str, tmp_path: Path
) -> None:
    folder = resolve_checkpoint(name, tmp_path)
    card = (BOX / name / "README.md").read_text(encoding="utf-8")
    assert "gptlab build" in card and "seed" in card
    for file in [BOX / name / "README.md", *folder.rglob("*.json")]:
        assert "/home/" not in file.read_text() and "/tmp/" not in file.read_text(), file


@pytest.mark.parametrize("name", ["spam-filter", "assistant"])
def test_the_base_of_a_packaged_model_is_packaged_too(name: str, tmp_path: Path) -> None:
    parent = checkpoint.read_metadata(resolve_checkpoint(name, tmp_path))["parent"]
    assert find_parent(parent, tmp_path) == BOX / "storyteller"
    assert find_parent(parent | {"sha256": "0" * 64}, tmp_path) is None


def test_the_storyteller_writes_a_story_that_ends(tmp_path: Path) -> None:
    opened = checkpoint.load(resolve_checkpoint("storyteller", tmp_path))
    prompt = opened.tokenizer.encode("Once there was")
    drawn = generate(
        opened.language_model,
        prompt,
        max_new_tokens=240,
        temperature=0.8,
        seed=0,
        tokenizer=opened.tokenizer,
        n_candidates=0,
    )
    text = opened.tokenizer.decode([token.id for token in drawn])
    assert len(text.split()) > 20
    assert text.rstrip().endswith((".", '"', "!", "?"))


def replies_of(model: GPT, tokenizer: checkpoint.Tokenizer, questions: list[str]) -> list[str]:
    prompts = [tokenizer.encode(format_prompt(question)) for question in questions]
    work = greedy_replies(model, prompts, tokenizer, max_new_tokens=30)
    while True:
        try:
            next(work)
        except StopIteration as end:
            return [answer.text.strip() for answer in end.value]


def test_the_assistant_answers_what_it_read_and_declines_what_it_did_not(tmp_path: Path) -> None:
    opened = checkpoint.load(resolve_checkpoint("assistant", tmp_path))
    hot, hamlet = replies_of(
        opened.language_model,
        opened.tokenizer,
        ["What is the opposite of hot?", "Who wrote Hamlet?"],
    )
    assert "cold" in hot
    assert hamlet == "I don't know that."


def test_the_spam_filter_tells_a_prize_from_a_plan(tmp_path: Path) -> None:
    opened = checkpoint.load(resolve_checkpoint("spam-filter", tmp_path))
    model = opened.model
    for label, text in [
        ("spam", "You have won a prize! Send the code to claim it now."),
        ("ham", "Are you free on Friday? I bring the cake."),
    ]:
        with torch.inference_mode():
            logits = model(torch.tensor(opened.tokenizer.encode(text))[None])
        assert model.head.labels[int(logits.argmax())] == label


def test_the_packaged_run_of_sprout_can_be_gone_through_from_its_first_step(tmp_path: Path) -> None:
    metrics = [json.loads(line) for line in (BOX / "sprout" / "metrics.jsonl").open()]
    steps = sorted(
        int(each.name.removeprefix("step-"))
        for each in (BOX / "sprout" / "checkpoints").glob("step-*")
    )
    assert steps[0] == 0 and len(steps) >= 10
    assert steps[-1] == metrics[-1]["step"]
    for step in steps:
        opened = checkpoint.load(resolve_checkpoint(f"sprout@{step}", tmp_path))
        assert opened.language_model.config.n_embd == 128
