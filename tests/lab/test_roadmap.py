"""The way from text to an assistant is told in the numbers of the model that is loaded."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gptlab.gpt.config import PRESETS, GPTConfig
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.lab.card_reading import read_card
from gptlab.lab.roadmap import EXAMPLE, Roadmap, RoadmapFailed, parts_of, tell_roadmap
from gptlab.lab.status import LiveModel
from gptlab.lab.vocabularies import LIVE, Vocabularies

SHAPE = GPTConfig(vocab_size=257, context_length=16, n_layer=2, n_head=2, n_embd=8)


def write_run(runs_dir: Path, name: str, **changes: Any) -> Path:
    """A run as the recorder leaves it, with the weights left out."""
    folder = runs_dir / name
    checkpoint = folder / "checkpoints" / "step-000020"
    checkpoint.mkdir(parents=True)
    for pointer in ("best", "latest"):
        (folder / "checkpoints" / pointer).write_text("step-000020\n")
    record = {
        "task": "pretrain",
        "state": "finished",
        "created": "2026-01-01",
        "model": {},
        "train": {"steps": 20},
        "encoding": "byte",
        "n_parameters": SHAPE.n_parameters,
        "n_trained": SHAPE.n_parameters,
        "untrained": {"val_loss": 5.5},
        "best_val_loss": 3.25,
        "data": {
            "sources": [
                {"path": "/far/away/a.txt", "bytes": 1000},
                {"path": "/far/away/a.txt", "bytes": 1000},
                {"path": "/far/away/b.txt", "bytes": 500},
            ],
            "n_documents": 7,
            "train_tokens": 400,
            "val_tokens": 40,
            "val_bytes": 80,
        },
        **changes,
    }
    (folder / "run.json").write_text(json.dumps(record))
    lines = [{"step": s, "tokens": 50 * s, "train_loss": 4.0} for s in range(1, 21)]
    lines[9]["val_loss"], lines[19]["val_loss"] = 4.5, 3.25
    (folder / "metrics.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    return checkpoint


def live_of(checkpoint: Path | None, name: str = "base", **changes: Any) -> LiveModel:
    return replace(LiveModel(name, 20, SHAPE, "byte", 3.25, checkpoint), **changes)


def told(live: LiveModel, runs_dir: Path, *, has_tokenizer: bool = True) -> Roadmap:
    words = Vocabularies()
    if has_tokenizer:
        words.keep(LIVE, load_tokenizer("byte"))
    [event] = tell_roadmap(1, live, runs_dir, words)
    assert isinstance(event, Roadmap)
    return event


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("changes", [{}, {"tie_weights": False}, {"bias": False}])
def test_the_parts_of_a_model_are_all_its_parameters(name: str, changes: dict[str, Any]) -> None:
    config = GPTConfig.preset(name, **changes)
    assert parts_of(config).total == config.n_parameters
    assert parts_of(replace(config, qkv_bias=False)).total == (
        replace(config, qkv_bias=False).n_parameters
    )


def test_the_example_is_cut_by_the_live_models_tokenizer(runs_dir: Path) -> None:
    way = told(live_of(None), runs_dir)
    assert way.ids == tuple(EXAMPLE.encode())
    assert b"".join(way.tokens) == EXAMPLE.encode()


def test_figures_of_a_run_are_those_of_its_record(runs_dir: Path) -> None:
    way = told(live_of(write_run(runs_dir, "base")), runs_dir)
    assert way.base is way.own and way.own.name == "base"
    corpus = way.corpus
    assert corpus is not None
    assert [(s.name, s.n_bytes, s.times) for s in corpus.sources] == [
        ("a.txt", 1000, 2),
        ("b.txt", 500, 1),
    ]
    assert (corpus.n_bytes, corpus.n_documents) == (2500, 7)
    assert way.first_loss == 5.5
    assert way.own.losses == ((0, 5.5), (10, 4.5), (20, 3.25))
    assert way.passes == 1000 / 400
    assert way.bits_per_byte == pytest.approx(3.25 / math.log(2) * 40 / 80)


def test_a_loss_that_nobody_measured_starts_at_ln_v(runs_dir: Path) -> None:
    way = told(live_of(write_run(runs_dir, "base", untrained=None)), runs_dir)
    assert way.first_loss == math.log(SHAPE.vocab_size)


def test_an_earlier_step_that_is_loaded_has_its_own_figures(runs_dir: Path) -> None:
    best = write_run(runs_dir, "base")
    way = told(live_of(best.with_name("step-000000"), step=0, val_loss=5.5), runs_dir)
    assert way.base is not None
    assert (way.base.title, way.base.val_loss) == ("base@0", 5.5)


def test_finetuned_models_stand_below_their_base(runs_dir: Path) -> None:
    base = write_run(runs_dir, "base")
    parent = {"run": "base", "step": 20}
    write_run(runs_dir, "filter", task="classify", parent=parent, data={"labels": ["ham", "spam"]})
    answers = write_run(runs_dir, "helper", task="instruct", parent=parent)
    write_run(runs_dir, "other", task="classify", parent={"run": "gone"})
    way = told(live_of(base), runs_dir)
    assert way.classifier is not None and way.classifier.labels == ("ham", "spam")
    assert way.assistant is not None and way.assistant.name == "helper"
    assert {each.name for each in way.children(way.own)} == {"filter", "helper"}
    assert {each.name for each in way.roots} == {"base", "other"}
    from_the_end = told(live_of(answers, "helper", task="instruct"), runs_dir)
    assert from_the_end.base is not None and from_the_end.base.name == "base"
    assert from_the_end.assistant is from_the_end.own
    assert from_the_end.roots[0].name == "base"


def test_records_in_a_circle_are_no_way_without_end(runs_dir: Path) -> None:
    one = write_run(runs_dir, "one", task="instruct", parent={"run": "two"})
    write_run(runs_dir, "two", task="instruct", parent={"run": "one"})
    write_run(runs_dir, "self", task="instruct", parent={"run": "self"})
    way = told(live_of(one, "one", task="instruct"), runs_dir)
    assert way.base is None
    assert {each.name for each in way.roots} == {"one", "two", "self"}


def test_a_namesake_from_elsewhere_is_not_taken_for_the_run(runs_dir: Path, tmp_path: Path) -> None:
    write_run(runs_dir, "base")
    way = told(live_of(tmp_path / "base"), runs_dir)
    assert way.own.state == "loaded"
    assert way.corpus is None


def test_a_model_without_tokenizer_says_why(runs_dir: Path) -> None:
    way = told(live_of(None), runs_dir, has_tokenizer=False)
    assert way.ids == () and "no model is loaded" in way.why_no_tokens


def test_runs_that_are_damaged_are_left_out(runs_dir: Path) -> None:
    base = write_run(runs_dir, "base")
    write_run(runs_dir, "torn", data={"sources": "not a list of files"})
    (runs_dir / "base" / "metrics.jsonl").open("a").write('{"step": 21, "val_loss"')
    assert [each.name for each in told(live_of(base), runs_dir).family] == ["base"]


def test_without_a_model_there_is_no_way(runs_dir: Path) -> None:
    [event] = tell_roadmap(3, None, runs_dir, Vocabularies())
    assert event == RoadmapFailed(3, "no model is loaded", "choose one with m, or train one")


def test_the_packaged_models_cards_are_understood() -> None:
    packaged = Path(__file__).resolve().parents[2] / "assets" / "checkpoints"
    base, answers = (read_card(packaged / n / "README.md") for n in ("storyteller", "assistant"))
    assert "stories.txt" in [source.name for source in base.sources]
    assert base.losses[0][0] == 0 and base.losses[-1][1] < base.losses[0][1]
    assert 0 < answers.n_right < answers.n_questions
    assert 0.5 < read_card(packaged / "spam-filter" / "README.md").accuracies["test"] <= 1


def test_a_card_of_another_kind_tells_nothing(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("# gpt2\n\n| step | validation loss, nats |\n| --- | --- |\n| one | two |\n")
    assert read_card(path).losses == ()
    assert read_card(tmp_path / "missing").sources == ()


def test_a_checkpoint_that_is_gone_keeps_the_figures_that_were_read_of_it(runs_dir: Path) -> None:
    assert told(live_of(runs_dir / "gone"), runs_dir).own.val_loss == 3.25
