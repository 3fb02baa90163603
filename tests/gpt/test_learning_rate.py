"""The learning rate over the steps, and which parameters decay."""

from __future__ import annotations

import itertools
import math

import pytest
import torch

from gptlab.gpt.config import GPTConfig, TrainConfig
from gptlab.gpt.model import GPT
from gptlab.gpt.optimizer import make_optimizer, parameter_groups
from gptlab.gpt.schedule import learning_rate_at


def test_rates_computed_by_hand() -> None:
    config = TrainConfig(steps=9, warmup=4, learning_rate=0.8, min_learning_rate=0.2)
    rates = [learning_rate_at(step, config) for step in range(9)]
    # A quarter more each step; then half a cosine over 4 steps from 0.8 to 0.2, about 0.5.
    way = 0.3 * math.cos(math.pi / 4)
    expected = [0.2, 0.4, 0.6, 0.8, 0.8, 0.5 + way, 0.5, 0.5 - way, 0.2]
    assert rates == pytest.approx(expected)


@pytest.mark.parametrize("warmup", [0, 1, 7, 50, 1000])
@pytest.mark.parametrize("steps", [0, 1, 2, 50])
def test_the_rate_is_never_zero_nor_above_the_highest(steps: int, warmup: int) -> None:
    config = TrainConfig(steps=steps, warmup=warmup, learning_rate=0.5)
    rates = [learning_rate_at(step, config) for step in range(steps + 10)]
    assert all(0 < rate <= 0.5 for rate in rates)
    assert all(a <= b for a, b in itertools.pairwise(rates[:warmup])), "it rises"
    assert all(a >= b for a, b in itertools.pairwise(rates[max(warmup, 1) - 1 :])), "and falls"


def test_the_last_step_has_the_lowest_rate_and_it_stays_there() -> None:
    config = TrainConfig(steps=30, warmup=3, learning_rate=0.5)
    assert learning_rate_at(29, config) == pytest.approx(0.05), "a tenth, where nothing is said"
    assert learning_rate_at(300, config) == pytest.approx(0.05)


@pytest.mark.parametrize("tied", [True, False])
def test_matrices_decay_and_biases_and_norms_do_not(tied: bool) -> None:
    config = GPTConfig(
        vocab_size=20, context_length=8, n_layer=2, n_head=2, n_embd=8, tie_weights=tied
    )
    model = GPT(config)
    decaying, staying = parameter_groups(model, 0.3)
    named = {id(parameter): name for name, parameter in model.named_parameters()}
    assert (decaying["weight_decay"], staying["weight_decay"]) == (0.3, 0.0)
    for parameter in decaying["params"]:  # type: ignore[attr-defined]
        name = named.pop(id(parameter))
        assert name.endswith("weight")
        assert "ln_" not in name
    for parameter in staying["params"]:  # type: ignore[attr-defined]
        name = named.pop(id(parameter))
        assert name.endswith("bias") or "ln_" in name
    assert not named, "every parameter is in one group"


def test_what_is_frozen_is_left_out() -> None:
    model = GPT(GPTConfig(vocab_size=20, context_length=8, n_layer=1, n_head=2, n_embd=8))
    model.wte.weight.requires_grad_(False)
    groups = parameter_groups(model, 0.1)
    learning = [each for group in groups for each in group["params"]]  # type: ignore[attr-defined]
    assert all(each is not model.wte.weight for each in learning)


def test_one_step_of_adamw_is_the_one_written_out() -> None:
    """Loshchilov and Hutter 2019: the first step moves by the rate, against the gradient's sign."""
    config = TrainConfig(learning_rate=0.01, weight_decay=0.5)
    layer = torch.nn.Linear(2, 1)
    with torch.no_grad():
        layer.weight.fill_(2.0)
        layer.bias.fill_(2.0)
    optimizer = make_optimizer(layer, config)
    layer.weight.grad = torch.tensor([[3.0, -3.0]])
    layer.bias.grad = torch.tensor([3.0])
    optimizer.step()
    decayed = 2.0 * (1 - 0.01 * 0.5)
    assert layer.weight.tolist()[0] == pytest.approx([decayed - 0.01, decayed + 0.01])
    assert layer.bias.tolist() == pytest.approx([2.0 - 0.01]), "no decay"


def test_muon_moves_block_matrices_by_an_orthogonal_step_and_the_rest_as_adamw_does() -> None:
    """Every direction of a block's matrix moves about equally far (Jordan et al. 2024), scaled to
    AdamW's usual length (Liu et al. 2025, section 2.2): 0.2 times the root of the longer side."""
    shape = GPTConfig(vocab_size=20, context_length=8, n_layer=1, n_head=2, n_embd=16)
    moved = {}
    for name in ("muon", "adamw"):
        model = GPT(shape, seed=1)
        before = {key: value.clone() for key, value in model.state_dict().items()}
        optimizer = make_optimizer(
            model, TrainConfig(optimizer=name, learning_rate=0.01, weight_decay=0.0)
        )
        draw = torch.Generator().manual_seed(1)
        for parameter in model.parameters():
            parameter.grad = torch.randn(parameter.shape, generator=draw)
        optimizer.step()
        moved[name] = {key: value - before[key] for key, value in model.state_dict().items()}
    for key in ("wte.weight", "wpe.weight", "ln_f.weight", "h.0.mlp.c_fc.bias"):
        assert torch.equal(moved["muon"][key], moved["adamw"][key]), key
    step = moved["muon"]["h.0.mlp.c_fc.weight"]  # (64, 16)
    lengths = torch.linalg.svdvals(step) / (0.01 * 0.2 * 64**0.5)
    assert lengths.min() > 0.5 and lengths.max() < 1.5, lengths


def test_what_is_set_in_a_group_or_kept_of_a_parameter_reaches_its_optimizer() -> None:
    model = GPT(GPTConfig(vocab_size=20, context_length=8, n_layer=1, n_head=2, n_embd=8), seed=1)
    optimizer = make_optimizer(model, TrainConfig(optimizer="muon"))
    model.loss(torch.arange(8)[None], torch.arange(1, 9)[None]).backward()
    for group in optimizer.param_groups:
        group["lr"] = 0.0
    before = {key: value.clone() for key, value in model.state_dict().items()}
    optimizer.step()
    assert all(torch.equal(value, before[key]) for key, value in model.state_dict().items())
    assert "momentum_buffer" in optimizer.state_of(model.h[0].attn.c_attn.weight)
    assert "exp_avg" in optimizer.state_of(model.wte.weight)
