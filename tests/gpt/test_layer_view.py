"""Norms, GELU and gradients of a small real model, against plain torch and published figures."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from gptlab.errors import DataError, LabError
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.gradient_flow import gradient_flow, published_flow
from gptlab.gpt.layer_view import (
    PLACES,
    Place,
    bend_curves,
    bend_shares,
    largest_difference,
    norm_view,
)
from gptlab.gpt.model import GPT
from gptlab.gpt.trace import trace

CONFIG = GPTConfig(vocab_size=50, context_length=24, n_layer=3, n_head=2, n_embd=16)


def lively(config: GPTConfig = CONFIG) -> GPT:
    model = GPT(config, seed=2).eval()
    draw = torch.Generator().manual_seed(2)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.2
    return model


@pytest.mark.parametrize("place", PLACES)
def test_a_norms_statistics_are_those_of_what_it_was_given_and_gave(place: Place) -> None:
    model = lively()
    norm = model.ln_f if place == "ln_f" else model.h[1].get_submodule(place)
    given: list[torch.Tensor] = []
    norm.register_forward_hook(lambda _, inputs, made: given.extend((inputs[0][0], made[0])))
    ids = torch.arange(9)
    with torch.no_grad():
        model(ids)
    view = norm_view(trace(model, ids), 1, place)
    before, after = given[:2]
    torch.testing.assert_close(view.mean_before, before.mean(-1))
    torch.testing.assert_close(view.deviation_before, before.std(-1, unbiased=False))
    torch.testing.assert_close(view.mean_after, after.mean(-1))
    torch.testing.assert_close(view.deviation_after, after.std(-1, unbiased=False))
    torch.testing.assert_close(view.mean_normed, torch.zeros(9), atol=1e-6, rtol=0)
    torch.testing.assert_close(view.deviation_normed, torch.ones(9), atol=1e-3, rtol=0)
    assert view.beta is not None and view.gamma.shape == view.beta.shape == (16,)


def test_a_model_without_biases_has_no_beta() -> None:
    config = GPTConfig(vocab_size=50, context_length=8, n_layer=1, n_head=2, n_embd=16, bias=False)
    assert norm_view(trace(lively(config), [1, 2]), 0, "ln_1").beta is None


def test_the_two_forms_of_gelu_are_apart_as_published() -> None:
    assert largest_difference() == pytest.approx(4.7324e-4, abs=1e-8)


def test_the_curves_are_torchs_and_go_through_published_points() -> None:
    curves = bend_curves(-0.7525, 1.0, 2)
    assert curves.tanh.tolist() == pytest.approx([-0.170041, 0.841192], abs=1e-6)
    assert curves.relu.tolist() == [0.0, 1.0]
    torch.testing.assert_close(curves.exact, F.gelu(curves.x))


def test_shares_of_pre_activations_add_up() -> None:
    shares = bend_shares(torch.tensor([-2.0, -0.05, 0.0, 0.1, 3.0]))
    assert (shares.below, shares.near, shares.above) == pytest.approx((0.2, 0.6, 0.2))


# "Build a Large Language Model (From Scratch)", section 4.4; recomputed.
PUBLISHED = {
    False: (2.017e-4, 1.201e-4, 7.152e-4, 1.399e-3, 5.050e-3),
    True: (0.2217, 0.2069, 0.3290, 0.2666, 1.3259),
}


@pytest.mark.parametrize("has_shortcuts", [False, True])
def test_the_published_little_net_has_its_published_gradients(has_shortcuts: bool) -> None:
    flow = published_flow(has_shortcuts=has_shortcuts)
    assert flow.sizes == pytest.approx(PUBLISHED[has_shortcuts], rel=5e-4)


def test_gradients_draw_nothing_from_the_global_generator() -> None:
    before = torch.random.get_rng_state()
    published_flow(has_shortcuts=True)
    gradient_flow(lively(), torch.arange(9), has_shortcuts=False)
    assert torch.equal(before, torch.random.get_rng_state())


@pytest.mark.parametrize("tied", [True, False])
def test_gradients_with_shortcuts_are_those_of_the_loss(tied: bool) -> None:
    config = GPTConfig(
        vocab_size=50, context_length=24, n_layer=3, n_head=2, n_embd=16, tie_weights=tied
    )
    model, ids = lively(config), torch.arange(9)
    flow = gradient_flow(model, ids, has_shortcuts=True)
    assert all(each.grad is None for each in model.parameters()), "the model is left as it was"
    loss = model.loss(ids[None, :-1], ids[None, 1:])
    loss.backward()
    assert flow.loss == pytest.approx(float(loss.detach()), rel=1e-5)
    expected = [torch.cat([model.wte.weight.grad.flatten(), model.wpe.weight.grad.flatten()])]
    expected += [
        torch.cat([each.grad.flatten() for each in block.parameters() if each.dim() == 2])
        for block in model.h
    ]
    assert flow.sizes == pytest.approx([float(each.abs().mean()) for each in expected], rel=1e-4)
    assert flow.names == ("embeddings", "block 0", "block 1", "block 2")


def test_gradients_without_shortcuts_are_those_of_a_pass_without_additions() -> None:
    model, ids = lively(), torch.arange(9)
    flow = gradient_flow(model, ids, has_shortcuts=False)
    x = model.wte(ids[None, :-1]) + model.wpe(torch.arange(8))
    for block in model.h:
        x = block.mlp(block.ln_2(block.attn(block.ln_1(x))))
    F.cross_entropy(model.logits_of(model.ln_f(x))[0], ids[1:]).backward()
    expected = [
        torch.cat([each.grad.flatten() for each in block.parameters() if each.dim() == 2])
        for block in model.h
    ]
    found = [float(each.abs().mean()) for each in expected]
    assert flow.sizes[1:] == pytest.approx(found, rel=1e-4)


def test_a_single_token_and_weights_that_are_not_numbers_are_refused() -> None:
    with pytest.raises(DataError, match="single token"):
        gradient_flow(lively(), torch.arange(1), has_shortcuts=True)
    model = lively()
    with torch.no_grad():
        model.h[1].ln_1.weight[0] = torch.nan
    with pytest.raises(LabError, match="not a number"):
        gradient_flow(model, torch.arange(4), has_shortcuts=True)
