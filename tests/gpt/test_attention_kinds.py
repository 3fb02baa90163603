"""Full, causal and cross attention: what each row may see, and that it sums to one."""

from __future__ import annotations

import torch

from gptlab.gpt.attention_kinds import cross_weights, full_weights
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.interventions import Interventions, Mask
from gptlab.gpt.model import GPT
from gptlab.gpt.trace import trace

CONFIG = GPTConfig(vocab_size=40, context_length=12, n_layer=2, n_head=2, n_embd=16)
IDS = torch.tensor([3, 1, 4, 1, 5])


def test_full_attention_is_the_first_layers_own_without_a_mask() -> None:
    model = GPT(CONFIG, seed=4).eval()
    layer = trace(model, IDS).layers[0]
    unmasked = trace(model, IDS, Interventions(mask=Mask("none"))).layers[0]
    full = full_weights(layer, 1)
    torch.testing.assert_close(full, unmasked.weights(1))
    torch.testing.assert_close(full.sum(-1), torch.ones(5))
    assert (full > 0).all()
    assert (layer.weights(1).triu(1) == 0).all()


def test_a_causal_row_is_the_full_one_cut_off_and_shared_out_again() -> None:
    layer = trace(GPT(CONFIG, seed=4).eval(), IDS).layers[1]
    cut = full_weights(layer, 0).tril()
    torch.testing.assert_close(layer.weights(0), cut / cut.sum(-1, keepdim=True))


def test_cross_attention_is_a_rectangle_of_rows_that_sum_to_one() -> None:
    model = GPT(CONFIG, seed=4).eval()
    weights = cross_weights(model, torch.tensor([1, 2, 3]), IDS, head_size=8)
    assert weights.shape == (5, 3)
    torch.testing.assert_close(weights.sum(-1), torch.ones(5))
    again = cross_weights(model, torch.tensor([1, 2, 3]), IDS, head_size=8)
    assert torch.equal(weights, again), "the seed is fixed"
    other = cross_weights(model, torch.tensor([1, 2, 3]), IDS, head_size=8, seed=1)
    assert not torch.equal(weights, other)


def test_nothing_is_drawn_from_the_global_generator() -> None:
    before = torch.get_rng_state()
    cross_weights(GPT(CONFIG, seed=4).eval(), IDS, IDS, head_size=8)
    assert torch.equal(torch.get_rng_state(), before)
