"""Taking the live model apart through a session: what is told, and what is read at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from gptlab.gpt.anatomy import anatomy
from gptlab.gpt.checkpoint import save
from gptlab.gpt.classifier import Classifier
from gptlab.gpt.classifier_config import ClassifierConfig
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers.byte import ByteTokenizer
from gptlab.gpt.tokenizers.char import CharTokenizer
from gptlab.lab.anatomy import AnatomyFailed, GradientsSeen, LayersSeen, Pictured, costs
from gptlab.lab.memory import TRAINING_BYTES_PER_PARAMETER, free_and_whole_bytes
from gptlab.lab.session import Session

CONFIG = GPTConfig(vocab_size=257, context_length=24, n_layer=2, n_head=2, n_embd=16)
ANSWERS = (Pictured, LayersSeen, GradientsSeen, AnatomyFailed)


pytestmark = pytest.mark.usefixtures("one_thread")


def wait(session: Session, request: int) -> Any:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        for _, event in session.poll().events:
            if isinstance(event, ANSWERS) and event.request == request:
                return event
        time.sleep(0.005)
    raise AssertionError("no answer came")


def load(session: Session, folder: Path, model: Any, tokenizer: Any = None) -> None:
    save(folder, model, tokenizer or ByteTokenizer())
    session.load(str(folder))
    deadline = time.monotonic() + 60
    while session.live is None and time.monotonic() < deadline:
        session.poll()
        time.sleep(0.005)


def test_a_part_is_pictured_and_its_numbers_can_be_read(session: Session, tmp_path: Path) -> None:
    model = GPT(CONFIG, seed=3)
    load(session, tmp_path / "model", model)
    found = wait(session, session.anatomy.picture("h.1.attn.0", 20, 16))
    assert isinstance(found, Pictured)
    assert found.cells.shape == (20, 16)
    assert [label for label, _ in found.sections] == ["q", "k", "v", "c_proj"]
    assert found.row_edges[-1] == 32 and found.column_edges[-1] == 16
    assert found.spread.n == 32 * 16 and found.biases.n == 24
    own = model.h[1].attn.c_attn.weight.detach().numpy()
    np.testing.assert_array_equal(session.anatomy.values(0, 0, 8, 16), own[:8])
    np.testing.assert_array_equal(session.anatomy.values(8, 2, 2, 3), own[16:18, 2:5])


def test_a_part_without_weights_has_no_picture(session: Session, tmp_path: Path) -> None:
    load(session, tmp_path / "model", GPT(CONFIG))
    found = wait(session, session.anatomy.picture("h.0.mlp.gelu", 20, 16))
    assert found.cells is None and found.spread is None
    assert isinstance(wait(session, session.anatomy.picture("h.7", 20, 16)), AnatomyFailed)


def test_without_a_model_each_question_says_so(session: Session) -> None:
    ask = session.anatomy
    for question in (ask.picture, ask.see_layers, ask.see_gradients):
        asked = ("", 9, 9) if question == ask.picture else ("some text",)
        failed = wait(session, question(*asked))
        assert "no model" in failed.message and failed.hint
    assert ask.values(0, 0, 1, 1) is None
    assert ask.norms(0, "ln_1") is None and ask.bend(0, 0) is None


def test_a_text_is_seen_layer_by_layer(session: Session, tmp_path: Path) -> None:
    load(session, tmp_path / "model", GPT(CONFIG, seed=3))
    seen = wait(session, session.anatomy.see_layers("the cat sat on the mat, and stayed"))
    assert len(seen.pieces) == 24 and seen.n_cut == 10 and seen.n_layer == 2
    figures = session.anatomy.norms(1, "ln_2")
    np.testing.assert_allclose(figures.deviation_normed, np.ones(24), atol=5e-2)
    assert figures.gamma.shape == (16,)
    bend = session.anatomy.bend(1, 5)
    assert bend.hidden.shape == (64,)
    assert bend.shares.below + bend.shares.near + bend.shares.above == pytest.approx(1)
    assert session.anatomy.norms(2, "ln_1") is None and session.anatomy.bend(0, 24) is None
    assert seen.largest_difference == pytest.approx(4.73e-4, abs=1e-6)


def test_gradients_come_with_shortcuts_and_without(session: Session, tmp_path: Path) -> None:
    load(session, tmp_path / "model", GPT(CONFIG, seed=3))
    seen = wait(session, session.anatomy.see_gradients("the cat"))
    assert seen.with_shortcuts.names == seen.without.names
    assert seen.with_shortcuts.has_shortcuts and not seen.without.has_shortcuts
    assert seen.with_shortcuts.sizes[0] > seen.without.sizes[0]
    published = wait(session, session.anatomy.see_published_gradients())
    assert len(published.without.sizes) == 5
    assert isinstance(wait(session, session.anatomy.see_gradients("t")), AnatomyFailed)


def test_a_classifier_is_taken_apart_too(session: Session, tmp_path: Path) -> None:
    head = ClassifierConfig(labels=("ham", "spam"), pad_id=256)
    load(session, tmp_path / "model", Classifier(GPT(CONFIG, seed=3), head))
    found = wait(session, session.anatomy.picture("head", 9, 16))
    assert found.spread.n == 32 and found.biases.n == 2
    assert isinstance(wait(session, session.anatomy.see_layers("hello")), LayersSeen)
    assert isinstance(wait(session, session.anatomy.see_gradients("hello")), GradientsSeen)


def test_weights_that_are_not_numbers_are_shown_and_refused(
    session: Session, tmp_path: Path
) -> None:
    model = GPT(CONFIG, seed=3)
    with torch.no_grad():
        model.h[0].ln_1.weight[3] = torch.nan
    load(session, tmp_path / "model", model)
    found = wait(session, session.anatomy.picture("h.0.ln_1", 2, 16))
    assert found.spread.n_not_finite == 1 and np.isnan(found.cells[0, 3])
    assert "not a number" in wait(session, session.anatomy.see_layers("the")).message
    assert "not a number" in wait(session, session.anatomy.see_gradients("the")).message


def test_a_character_that_the_vocabulary_lacks_is_named(session: Session, tmp_path: Path) -> None:
    tokenizer = CharTokenizer("abc")
    config = GPTConfig(
        vocab_size=tokenizer.vocab_size, context_length=8, n_layer=1, n_head=1, n_embd=8
    )
    load(session, tmp_path / "model", GPT(config), tokenizer)
    failed = wait(session, session.anatomy.see_layers("abX"))
    assert isinstance(failed, AnatomyFailed) and "X" in failed.message
    empty = wait(session, session.anatomy.see_layers(""))
    assert isinstance(empty, AnatomyFailed) and "empty" in empty.message


def test_costs_are_those_of_the_training_forms() -> None:
    tree = anatomy(CONFIG)
    found = costs(tree.n_parameters, tree.operations, tree.kept, tree.cached, 24, n_texts=2)
    assert found.weights_fp32 + found.gradients + found.adamw == (
        TRAINING_BYTES_PER_PARAMETER * CONFIG.n_parameters
    )
    assert found.activations == 2 * 4 * tree.kept.at(24)
    free, whole = free_and_whole_bytes()
    assert 0 < free <= whole


def test_asking_again_for_another_part_overtakes(session: Session, tmp_path: Path) -> None:
    load(session, tmp_path / "model", GPT(CONFIG, seed=3))
    ask: Callable[[str], int] = lambda path: session.anatomy.picture(path, 9, 9)  # noqa: E731
    first, second = ask(""), ask("ln_f")
    assert second > first
    assert wait(session, second).path == "ln_f"
