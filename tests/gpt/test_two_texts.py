"""One word in two texts."""

from __future__ import annotations

import pytest
import torch

from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT
from gptlab.gpt.trace import trace
from gptlab.gpt.two_texts import likeness

CONFIG = GPTConfig(vocab_size=30, context_length=12, n_layer=2, n_head=2, n_embd=8)
BANK = 17
RIVER, MONEY = [4, 8, 9, BANK, 3], [5, 6, 7, BANK]


@pytest.fixture
def model() -> GPT:
    model = GPT(CONFIG, seed=6).eval()
    draw = torch.Generator().manual_seed(6)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.3
    return model


def test_a_word_at_the_same_place_is_equal_before_the_first_layer_and_not_after(
    model: GPT,
) -> None:
    first, *rest = likeness(trace(model, RIVER), trace(model, MONEY), 3, 3)
    assert (first.name, first.difference) == ("embedding", 0.0)
    assert first.cosine == pytest.approx(1.0, abs=1e-12)
    assert [each.name for each in rest] == [
        "0 attention",
        "0 feed-forward",
        "1 attention",
        "1 feed-forward",
    ]
    assert all(each.difference > 0 and each.cosine < 1 for each in rest)


def test_at_another_place_the_position_alone_sets_it_apart(model: GPT) -> None:
    (first, *_) = likeness(trace(model, RIVER), trace(model, [1, *MONEY]), 3, 4)
    with torch.no_grad():
        wanted = (model.wpe.weight[3] - model.wpe.weight[4]).abs().max()
    assert first.difference == pytest.approx(float(wanted), abs=1e-6)


def test_after_the_same_words_it_stays_the_same(model: GPT) -> None:
    alike = likeness(trace(model, RIVER), trace(model, [*RIVER[:4], 20]), 3, 3)
    assert {each.difference for each in alike} == {0.0}
