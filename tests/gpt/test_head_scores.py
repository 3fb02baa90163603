"""Head scores, damage and the logit lens."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import torch
from torch import Tensor

from gptlab.gpt.config import GPTConfig
from gptlab.gpt.events import Progress
from gptlab.gpt.head_scores import head_scores, induction_scores, rank_heads
from gptlab.gpt.interventions import CutHead, Interventions
from gptlab.gpt.logit_lens import logit_lens
from gptlab.gpt.model import GPT
from gptlab.gpt.trace import Trace, trace

CONFIG = GPTConfig(vocab_size=30, context_length=16, n_layer=2, n_head=2, n_embd=8)
IDS = [4, 7, 9, 4, 7, 2]
T = len(IDS)


@pytest.fixture(scope="module")
def model() -> GPT:
    model = GPT(CONFIG, seed=3).eval()
    draw = torch.Generator().manual_seed(3)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.3
    return model


def looking_at(seen: Trace, wanted: Tensor) -> Trace:
    """The trace as if both heads of its first layer looked where `wanted` (T, T) is true."""
    scores = torch.where(wanted, 0.0, -1000.0)
    q, k = scores.expand(2, T, T), torch.eye(T).expand(2, T, T)
    first = replace(seen.layers[0], q=q, k=k, divisor=1.0)
    return replace(seen, layers=(first,))


def eye(offset: int) -> Tensor:
    """True at the token `offset` places before; where there is none, at the first."""
    places = torch.arange(T)
    return places[None, :] == (places[:, None] - offset).clamp(min=0)


def test_a_head_that_looks_one_back_scores_one_for_it(model: GPT) -> None:
    scores = head_scores(looking_at(trace(model, IDS), eye(1)))[0]
    assert (scores.layer, scores.head) == (0, 0)
    assert scores.previous_token == pytest.approx(1.0)
    assert scores.entropy == pytest.approx(0.0, abs=1e-6)
    assert scores.first_token == pytest.approx(1 / 5)  # the second token's previous is the first


def test_a_head_that_looks_at_the_first_token_is_a_sink(model: GPT) -> None:
    scores = head_scores(looking_at(trace(model, IDS), eye(T)))[1]
    assert scores.first_token == pytest.approx(1.0)
    assert scores.previous_token == pytest.approx(1 / 5)


def test_a_head_that_looks_evenly_has_the_entropy_of_its_rows(model: GPT) -> None:
    scores = head_scores(looking_at(trace(model, IDS), torch.ones(T, T, dtype=torch.bool)))[0]
    wanted = sum(math.log(t) for t in range(1, T + 1)) / T
    assert scores.entropy == pytest.approx(wanted, abs=1e-5)


def test_a_head_that_looks_after_the_same_token_is_an_induction_head(model: GPT) -> None:
    # Token 3 equals token 0, which token 1 follows; token 4 equals token 1, followed by token 2.
    wanted = eye(T)
    wanted[3], wanted[4] = torch.arange(T) == 1, torch.arange(T) == 2
    assert head_scores(looking_at(trace(model, IDS), wanted))[0].induction == pytest.approx(1.0)
    assert head_scores(looking_at(trace(model, IDS), eye(0)))[0].induction == pytest.approx(0.0)


def test_a_text_without_repetition_has_no_induction_score(model: GPT) -> None:
    assert all(math.isnan(each.induction) for each in head_scores(trace(model, [1, 2, 3])))


def test_a_single_token_has_no_score_but_its_entropy(model: GPT) -> None:
    for each in head_scores(trace(model, [1])):
        assert each.entropy == 0
        assert math.isnan(each.previous_token) and math.isnan(each.first_token)


def test_induction_on_random_tokens_is_a_share_for_every_head(model: GPT) -> None:
    scores = induction_scores(model)
    assert scores.shape == (2, 2)
    assert ((scores >= 0) & (scores <= 1)).all()
    assert torch.equal(scores, induction_scores(model))


def test_heads_are_ranked_by_what_is_lost_without_them(model: GPT) -> None:
    seen = trace(model, IDS)
    work = rank_heads(seen)
    progress = []
    while True:
        try:
            progress.append(next(work))
        except StopIteration as done:
            found = done.value
            break
    assert progress[-1] == Progress("cutting heads", 4, 4)
    assert len({(each.layer, each.head) for each in found}) == 4
    assert [each.damage for each in found] == sorted((e.damage for e in found), reverse=True)
    for each in found:
        cut = trace(model, IDS, Interventions(cuts=(CutHead(each.layer, each.head),)))
        assert each.loss == cut.loss
        assert each.damage == pytest.approx(cut.loss - seen.loss)


def test_the_lens_ends_in_the_models_own_answer(model: GPT) -> None:
    seen = trace(model, IDS)
    rows = logit_lens(seen)
    assert [row.name for row in rows] == [
        "embedding",
        "0 attention",
        "0 feed-forward",
        "1 attention",
        "1 feed-forward",
    ]
    last = rows[-1]
    assert torch.equal(last.top, seen.logits.argmax(-1))
    torch.testing.assert_close(-last.true_probability.log(), seen.surprises())
    torch.testing.assert_close(last.top_probability, seen.logits.softmax(-1).amax(-1))


def test_the_lens_reads_every_depth_with_the_last_norm_and_the_head(model: GPT) -> None:
    seen = trace(model, IDS)
    with torch.no_grad():
        logits = model.ln_f(seen.layers[0].between) @ model.wte.weight.T
    row = logit_lens(seen)[1]
    assert torch.equal(row.top, logits.argmax(-1))
    true = logits.softmax(-1)[torch.arange(T - 1), torch.tensor(IDS[1:])]
    torch.testing.assert_close(row.true_probability, true)
