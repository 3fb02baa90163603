"""Finetuning on instructions: runs of their own, on the loop of every training."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from gptlab.errors import DataError, LabError, RunError, UsageError, WrongKindOfModel
from gptlab.gpt import checkpoint
from gptlab.gpt.events import SampleDrawn, StepDone
from gptlab.lab.events import Event, Noticed, TrainingDone
from gptlab.lab.finetuning import TASKS, plan_finetuning
from gptlab.lab.plan import FinetuneRequest, ResumeRequest, TrainRequest
from gptlab.lab.references import resolve_checkpoint
from gptlab.lab.training import run_training

ANIMALS = ("fox", "hen", "cat", "owl", "bee", "cow")
PAIRS: list[dict[str, str]] = [
    {
        "instruction": f"Name {'an' if animal[0] in 'aeiou' else 'a'} {animal} {n}.",
        "output": f"{animal.upper()}{n}.",
        "family": "naming",
    }
    for n in range(5)
    for animal in ANIMALS
]

TRAINING: dict[str, Any] = {
    "steps": 6,
    "batch_size": 4,
    "warmup": 2,
    "eval_every": 3,
    "eval_batches": 2,
    "checkpoint_every": 3,
    "sample_tokens": 3,
    "device": "cpu",
    "precision": "fp32",
    "threads": 1,
}

Finetune = Callable[..., FinetuneRequest]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the data, and the runs folder with an untrained base, `base`."""
    folder = tmp_path_factory.mktemp("instructing")
    (folder / "pairs.json").write_text(json.dumps(PAIRS))
    text = folder / "text.txt"
    text.write_text("The fox sat on the hill and saw the hen.\n" * 40)
    request = TrainRequest(
        name="base",
        data=(text,),
        encoding="byte",
        model={"n_layer": 1, "n_head": 2, "n_embd": 16, "context_length": 256, "dropout": 0.1},
        train={**TRAINING, "steps": 1},
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GPTLAB_HOME", str(folder))
        list(run_training(request, folder / "runs"))
    return folder


@pytest.fixture
def finetune(home: Path) -> Finetune:
    def request(name: str | None = None, **more: Any) -> FinetuneRequest:
        train = {**TRAINING, **more.pop("train", {})}
        data = more.pop("data", (home / "pairs.json",))
        return FinetuneRequest(
            task="instruct", base="base", name=name, data=data, train=train, **more
        )

    return request


def done(events: list[Event]) -> TrainingDone:
    last = events[-1]
    assert isinstance(last, TrainingDone)
    return last


def losses(events: list[Event]) -> list[tuple[int, float]]:
    return [(each.step, each.train_loss) for each in events if isinstance(each, StepDone)]


def test_an_assistant_is_trained_and_its_run_names_the_parent(
    home: Path, finetune: Finetune
) -> None:
    runs_dir = home / "runs"
    events = list(run_training(finetune("first"), runs_dir))
    result = done(events)
    assert (result.run, result.steps) == ("first", 6)
    record = json.loads((runs_dir / "first" / "run.json").read_text())
    assert record["task"] == "instruct"
    assert record["parent"]["reference"] == "base"
    assert len(record["parent"]["sha256"]) == 64
    assert record["options"] == {
        "trainable": "attention",
        "mask_prompt": True,
        "template": "alpaca",
    }
    assert record["data"]["n_pairs"] == 30
    assert (record["data"]["n_train"], record["data"]["n_held_out"]) == (25, 3)
    metadata = json.loads((Path(result.checkpoint) / "gptlab" / "checkpoint.json").read_text())
    assert metadata["parent"] == record["parent"]
    # A made name says what was finetuned.
    assert done(list(run_training(finetune(train={"steps": 1}), runs_dir))).run == "instruct-base-1"


def test_replies_to_the_same_held_out_questions_are_the_samples(
    home: Path, finetune: Finetune
) -> None:
    events = list(run_training(finetune("samples"), home / "runs"))
    samples = [each for each in events if isinstance(each, SampleDrawn)]
    held_out = [f"{each['instruction']}\n" for each in PAIRS[25:28]]
    for step in (0, 3, 6):
        assert [each.prompt for each in samples if each.step == step] == held_out
    lines = (home / "runs" / "samples" / "samples.jsonl").read_text().splitlines()
    assert [json.loads(line)["prompt"] for line in lines] == held_out * 3


def test_prompts_earn_loss_only_where_that_is_asked_for(home: Path, finetune: Finetune) -> None:
    runs_dir = home / "runs"
    masked = losses(list(run_training(finetune("masked"), runs_dir)))
    options = {"mask_prompt": False}
    whole = losses(list(run_training(finetune("whole", options=options), runs_dir)))
    assert masked[0] != whole[0], "other targets, another loss"
    again = losses(list(run_training(finetune("again"), runs_dir)))
    assert masked == again


def test_tokens_are_those_that_are_read_without_padding(home: Path, finetune: Finetune) -> None:
    from gptlab.gpt.instructions import format_prompt

    # One pass over 25 examples, in which each is read once but for its last token.
    train = {"steps": 5, "batch_size": 5}
    result = done(list(run_training(finetune("tokens", train=train), home / "runs")))
    read = sum(len(format_prompt(p["instruction"])) + len(p["output"]) for p in PAIRS[:25])
    assert result.tokens == read


def test_a_stopped_finetuning_resumes_bit_for_bit(home: Path, finetune: Finetune) -> None:
    runs_dir = home / "runs"
    straight = list(run_training(finetune("straight"), runs_dir))
    begun = run_training(finetune("broken"), runs_dir)
    seen: list[Event] = []
    for event in begun:
        seen.append(event)
        if isinstance(event, StepDone) and event.step == 4:
            break
    begun.close()
    rest = list(run_training(ResumeRequest(run="broken"), runs_dir))
    assert losses(seen) + losses(rest) == losses(straight)
    assert done(rest).val_loss == done(straight).val_loss
    weights = [
        (Path(done(events).checkpoint).parent / "step-000006" / "model.safetensors").read_bytes()
        for events in (straight, rest)
    ]
    assert weights[0] == weights[1]


def test_changed_pairs_are_refused_on_resume(home: Path, finetune: Finetune) -> None:
    data = home / "changing.json"
    data.write_text(json.dumps(PAIRS))
    list(run_training(finetune("changed", data=(data,)), home / "runs"))
    data.write_text(json.dumps(PAIRS[:-1]))
    with pytest.raises(RunError, match=r"changing\.json has changed"):
        list(run_training(ResumeRequest(run="changed", steps=9), home / "runs"))


def test_outputs_that_do_not_fit_are_cut_and_said(home: Path, finetune: Finetune) -> None:
    data = home / "long.json"
    data.write_text(json.dumps([{**PAIRS[0], "output": "x" * 200}, *PAIRS[1:]]))
    events = list(run_training(finetune("long", data=(data,), train={"steps": 1}), home / "runs"))
    notices = [each.message for each in events if isinstance(each, Noticed)]
    assert any("1 outputs do not fit into 256 tokens" in each for each in notices)


def test_a_context_that_is_too_short_is_refused_by_the_entry(
    home: Path, finetune: Finetune
) -> None:
    with pytest.raises(DataError, match=r"entry 1 of .*pairs\.json: the prompt has"):
        list(run_training(finetune("short", context_length=64), home / "runs"))
    assert not (home / "runs" / "short").exists(), "nothing began"


def test_a_classifier_is_no_base_of_an_assistant(home: Path, finetune: Finetune) -> None:
    messages = home / "messages.csv"
    rows = [f"{'spam' if i % 2 else 'ham'},message {i}" for i in range(40)]
    messages.write_text("label,text\n" + "\n".join(rows) + "\n")
    request = FinetuneRequest(
        task="classify", base="base", name="labels", data=(messages,), train={**TRAINING}
    )
    list(run_training(request, home / "runs"))
    refused = FinetuneRequest(
        task="instruct", base="labels", data=(home / "pairs.json",), train={**TRAINING}
    )
    with pytest.raises(WrongKindOfModel, match=r"is a classifier \(ham, spam\)"):
        list(run_training(refused, home / "runs"))


def test_unknown_settings_and_missing_bases_are_refused(home: Path, finetune: Finetune) -> None:
    with pytest.raises(UsageError, match="unknown setting 'mask'"):
        plan_finetuning(finetune(options={"mask": True}), home / "runs")
    with pytest.raises(LabError, match="no run 'nobody'"):
        plan_finetuning(
            FinetuneRequest(task="instruct", base="nobody", data=(home / "pairs.json",)),
            home / "runs",
        )


def test_the_bundled_instructions_are_the_default(home: Path) -> None:
    plan = plan_finetuning(FinetuneRequest(task="instruct", base="base"), home / "runs")
    assert [path.name for path in plan.data] == ["instructions.json"]
    assert plan.is_bundled
    assert plan.data[0].is_file()
    assert plan.train == TASKS["instruct"].train


def test_attention_learns_and_what_holds_the_facts_stays_to_the_bit(
    home: Path, finetune: Finetune
) -> None:
    run_training_to_end(finetune("attentive"), home)
    before, after = (
        checkpoint.load(resolve_checkpoint(name, home / "runs")).model.state_dict()
        for name in ("base", "attentive")
    )
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert any(".attn." in name for name in changed)
    assert not any(".mlp." in name or name.startswith(("wte", "wpe")) for name in changed)


def test_everything_learns_where_that_is_asked_for(home: Path, finetune: Finetune) -> None:
    run_training_to_end(finetune("entire", options={"trainable": "all"}), home)
    before, after = (
        checkpoint.load(resolve_checkpoint(name, home / "runs")).model.state_dict()
        for name in ("base", "entire")
    )
    assert not any(torch.equal(before[name], after[name]) for name in before)


def test_an_unknown_part_to_train_is_refused(finetune: Finetune, home: Path) -> None:
    with pytest.raises(LabError, match="trainable='neck' is unknown"):
        plan_finetuning(finetune(options={"trainable": "neck"}), home / "runs")


def run_training_to_end(request: FinetuneRequest, home: Path) -> TrainingDone:
    return done(list(run_training(request, home / "runs")))
