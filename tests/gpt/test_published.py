"""The worked example in print, and what the division by √d is for."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from gptlab.gpt.config import GPTConfig
from gptlab.gpt.interventions import CutHead, Edit, Interventions
from gptlab.gpt.model import GPT
from gptlab.gpt.published import INPUTS, PRINTED, WORDS, Example, furthest_off, published
from gptlab.gpt.saturation import loss_gradients, saturation, saturations, slopes
from gptlab.gpt.trace import trace

FOUR_DECIMALS = 6e-5
CONFIG = GPTConfig(vocab_size=50, context_length=16, n_layer=2, n_head=2, n_embd=16)
IDS = [3, 14, 15, 9, 26, 5]


@pytest.fixture
def model() -> GPT:
    model = GPT(CONFIG, seed=3).eval()
    draw = torch.Generator().manual_seed(3)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.3
    return model


@pytest.mark.parametrize("example", PRINTED)
def test_every_example_has_the_figures_of_the_book_to_four_decimals(example: Example) -> None:
    seen = published(example)
    for printed in PRINTED[example]:
        assert furthest_off(seen, printed) < FOUR_DECIMALS, printed


def test_the_weights_are_those_that_torch_draws_after_the_books_seeds() -> None:
    torch.manual_seed(789)
    q, k, v = (nn.Linear(3, 2, bias=False)(torch.tensor(INPUTS)).detach() for _ in range(3))
    seen = published("causal")
    for mine, theirs in ((seen.q, q), (seen.k, k), (seen.v, v)):
        torch.testing.assert_close(mine[0], theirs)


def test_examples_draw_nothing_from_the_global_generator() -> None:
    torch.manual_seed(5)
    before = torch.random.get_rng_state()
    for example in PRINTED:
        published(example)
    assert torch.equal(torch.random.get_rng_state(), before)


def test_an_example_has_a_row_for_each_word_and_hides_the_future_where_it_says_so() -> None:
    for example in PRINTED:
        seen = published(example)
        assert seen.q.shape[1] == len(WORDS) == len(INPUTS)
        torch.testing.assert_close(seen.weights().sum(-1), torch.ones(seen.weights().shape[:2]))
        is_causal = example in ("causal", "heads")
        assert bool((seen.weights().triu(1) == 0).all()) == is_causal


def test_heads_parts_and_the_bias_are_the_answer() -> None:
    seen = published("heads")
    bias = seen.attended - seen.contributions().sum(0)
    torch.testing.assert_close(bias, bias[0].expand_as(bias))


# The division by √d.


def test_the_slope_is_the_size_of_softmaxs_jacobian(model: GPT) -> None:
    layer = trace(model, IDS).layers[1]
    inputs = layer.masked(1)[4, :5]
    jacobian = torch.autograd.functional.jacobian(lambda x: x.softmax(-1), inputs)
    assert float(slopes(layer.weights(1))[4]) == pytest.approx(float(jacobian.norm()), abs=1e-6)


def test_a_row_that_looks_at_one_token_has_no_slope_and_no_entropy() -> None:
    assert slopes(torch.eye(3)).tolist() == [0, 0, 0]
    assert saturation(published("causal"), 0, True).entropies[0] == 0


def test_the_gradient_of_the_loss_is_what_small_steps_measure(model: GPT) -> None:
    seen = trace(model, IDS)
    gradient = loss_gradients(seen, 1)
    assert gradient is not None and gradient.shape == (2, 6, 6)
    # A step of one number of a query moves its row of scores: compare along that direction.
    head, token, channel, step = 1, 4, 2, 1e-2
    now = float(seen.layers[1].q[head, token, channel])
    losses = [
        trace(model, IDS, Interventions(edits=(Edit(1, head, "q", token, channel, now + by),))).loss
        for by in (step, -step)
    ]
    measured = (losses[0] - losses[1]) / (2 * step)
    moved = seen.layers[1].k[head, :, channel] / seen.layers[1].divisor
    assert float(gradient[head, token] @ moved) == pytest.approx(measured, rel=0.02, abs=1e-4)


def test_gradients_leave_no_trace_in_the_model(model: GPT) -> None:
    loss_gradients(trace(model, IDS), 0)
    assert all(parameter.grad is None for parameter in model.parameters())
    assert "attend" not in vars(model.h[0].attn)


def test_a_cut_head_gets_no_gradient(model: GPT) -> None:
    seen = trace(model, IDS, Interventions(cuts=(CutHead(1, 0),)))
    gradient = loss_gradients(seen, 1)
    assert float(gradient[0].abs().max()) == 0 and float(gradient[1].abs().max()) > 0


def test_without_the_division_rows_are_sharper(model: GPT) -> None:
    both = saturations(trace(model, IDS), 1)
    for scaled, raw in zip(both[True], both[False], strict=True):
        assert raw.entropy < scaled.entropy
        assert scaled.loss_gradient is not None and raw.loss_gradient is not None
    again = saturations(trace(model, IDS, Interventions(is_scaled=False)), 1)
    assert again[True] == both[True]


def test_a_single_token_has_no_loss_to_differentiate(model: GPT) -> None:
    assert loss_gradients(trace(model, [4]), 0) is None
    assert saturations(trace(model, [4]), 0)[True][0].loss_gradient is None


def test_every_heads_projection_is_its_part_of_the_whole(model: GPT) -> None:
    layer = trace(model, IDS).layers[0]
    own = layer.context[1] @ layer.projection_of(1)
    torch.testing.assert_close(own, layer.contributions()[1])
