"""The model: sizes, the causal mask, the cache, variants, and how it begins."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from torch import nn

from gptlab.errors import ConfigError
from gptlab.gpt.config import PRESETS, GPTConfig
from gptlab.gpt.model import GPT, IGNORED, CausalSelfAttention, FeedForward, KeyValueCache, norm

VARIANTS = [
    {"bias": bias, "qkv_bias": qkv_bias, "tie_weights": tied}
    for bias in (True, False)
    for qkv_bias in (True, False)
    for tied in (True, False)
]
"""Every combination of what can be left out."""

# The six word vectors of "Build a Large Language Model (From Scratch)", chapter 3.
BOOK_INPUTS = torch.tensor(
    [
        [0.43, 0.15, 0.89],
        [0.55, 0.87, 0.66],
        [0.57, 0.85, 0.64],
        [0.22, 0.58, 0.33],
        [0.77, 0.25, 0.10],
        [0.05, 0.80, 0.55],
    ]
)


def tiny(**changes: Any) -> GPTConfig:
    sizes = {"vocab_size": 50, "context_length": 12, "n_layer": 2, "n_head": 2, "n_embd": 16}
    return GPTConfig(**{**sizes, **changes})


def lively(config: GPTConfig, seed: int = 0) -> GPT:
    """A model whose every weight matters: biases and norms are away from 0 and 1 too."""
    model = GPT(config, seed=seed).eval()
    draw = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.3
    return model


def random_ids(*shape: int, vocab_size: int = 50, seed: int = 0) -> torch.Tensor:
    return torch.randint(vocab_size, shape, generator=torch.Generator().manual_seed(seed))


def n_parameters(model: nn.Module) -> int:
    return sum(each.numel() for each in model.parameters())


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("variant", VARIANTS)
def test_the_modules_of_every_preset_hold_as_many_numbers_as_the_closed_form_says(
    name: str, variant: dict[str, bool]
) -> None:
    config = GPTConfig.preset(name, **variant)
    assert n_parameters(GPT.uninitialised(config)) == config.n_parameters


# Parts of small GPT-2, from "Build a Large Language Model (From Scratch)", chapter 4.
@pytest.mark.parametrize(
    ("qkv_bias", "block", "attention"),
    [(True, 7_087_872, 2_362_368), (False, 7_085_568, 2_360_064)],
)
def test_the_parts_of_small_gpt2_have_their_published_sizes(
    qkv_bias: bool, block: int, attention: int
) -> None:
    model = GPT.uninitialised(GPTConfig.preset("gpt2", qkv_bias=qkv_bias))
    assert n_parameters(model.wte) == 38_597_376
    assert n_parameters(model.wpe) == 786_432
    assert n_parameters(model.h[0]) == block
    assert n_parameters(model.h[0].attn) == attention
    assert n_parameters(model.h[0].mlp) == 4_722_432
    assert n_parameters(model.h[0].ln_1) + n_parameters(model.h[0].ln_2) == 3_072


def test_a_model_without_weights_takes_no_memory() -> None:
    model = GPT.uninitialised(GPTConfig.preset("gpt2-xl"))
    assert {each.device.type for each in model.parameters()} == {"meta"}


def _qkv(seed: int) -> list[torch.Tensor]:
    """Queries, keys and values of the book's inputs, (6, 2) each."""
    torch.manual_seed(seed)
    layers = [nn.Linear(3, 2, bias=False) for _ in range(3)]
    return [layer(BOOK_INPUTS) for layer in layers]


def test_attention_weights_are_the_published_ones() -> None:
    config = tiny(n_head=1, n_embd=2)
    attention = CausalSelfAttention(config, layer=0).eval()
    q, k, _ = (each.detach()[None, None] for each in _qkv(seed=789))
    weights = attention.attend(q, k, torch.eye(6)[None, None], is_causal=True)[0, 0]
    published = [
        [1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        [0.5517, 0.4483, 0.0, 0.0, 0.0, 0.0],
        [0.3800, 0.3097, 0.3103, 0.0, 0.0, 0.0],
        [0.2758, 0.2460, 0.2462, 0.2319, 0.0, 0.0],
        [0.2175, 0.1983, 0.1984, 0.1888, 0.1971, 0.0],
        [0.1935, 0.1663, 0.1666, 0.1542, 0.1666, 0.1529],
    ]
    torch.testing.assert_close(weights, torch.tensor(published), atol=6e-5, rtol=0)


def test_two_heads_side_by_side_give_the_published_context() -> None:
    attention = CausalSelfAttention(tiny(n_head=2, n_embd=2), layer=0).eval()
    q, k, v = (each.T[None, :, :, None] for each in _qkv(seed=123))  # (B, H, T, 1)
    out_proj = nn.Linear(2, 2)  # the book's fourth layer, from the same seed
    context = attention.attend(q, k, v, is_causal=True)[0, :, :, 0].T
    projected = out_proj(context).detach()
    torch.testing.assert_close(projected[0], torch.tensor([0.3190, 0.4858]), atol=6e-5, rtol=0)
    torch.testing.assert_close(projected[-1], torch.tensor([0.2575, 0.4028]), atol=6e-5, rtol=0)


def test_attention_written_out_for_bfloat16_equals_the_fused_one() -> None:
    attention = CausalSelfAttention(tiny(n_head=2, n_embd=16), layer=0).eval()
    draw = torch.Generator().manual_seed(1)
    q, k, v = (torch.randn(3, 2, 40, 8, generator=draw).bfloat16() for _ in range(3))
    written_out = attention.attend(q, k, v, is_causal=True)
    fused = attention.attend(q.float(), k.float(), v.float(), is_causal=True)
    assert written_out.dtype == torch.bfloat16
    torch.testing.assert_close(written_out.float(), fused, atol=0.02, rtol=0.02)


def test_attention_is_the_formula_written_out() -> None:
    model = lively(tiny())
    attention = model.h[0].attn
    x = torch.randn(3, 7, 16, generator=torch.Generator().manual_seed(1))
    q, k, v = attention.c_attn(x).split(16, dim=-1)
    heads = []
    for head in range(2):
        mine = slice(8 * head, 8 * head + 8)
        scores = q[..., mine] @ k[..., mine].transpose(1, 2) / math.sqrt(8)
        scores = scores.masked_fill(torch.ones(7, 7).triu(1).bool(), -math.inf)
        heads.append(scores.softmax(-1) @ v[..., mine])
    expected = attention.c_proj(torch.cat(heads, -1))
    torch.testing.assert_close(attention(x), expected, atol=1e-5, rtol=1e-5)


def test_a_thought_bends_along_the_tanh_form_of_gelu() -> None:
    layer = FeedForward(tiny(n_head=1, n_embd=1))
    with torch.no_grad():
        layer.c_fc.weight.fill_(1.0)
        layer.c_proj.weight.copy_(torch.tensor([[1.0, 0.0, 0.0, 0.0]]))
        layer.c_fc.bias.zero_()
        layer.c_proj.bias.zero_()
    bent = layer(torch.tensor([[1.0], [-0.7525], [0.0]])).flatten().tolist()
    # gelu(1) by the tanh form, 0.841192; the exact form gives 0.841345
    assert bent == pytest.approx([0.841192, -0.170041, 0.0], abs=5e-7)


def test_a_norm_divides_by_the_biased_deviation() -> None:
    x = torch.tensor([[1.0, 2.0, 3.0, 6.0]])
    got = norm(tiny(n_head=1, n_embd=4))(x)
    expected = (x - 3.0) / math.sqrt(3.5 + 1e-5)  # mean of squares 14 / 4, not 14 / 3
    torch.testing.assert_close(got, expected)


@pytest.mark.parametrize("position", range(12))
def test_a_token_never_attends_to_its_future(position: int) -> None:
    model = lively(tiny())
    ids = random_ids(2, 12)
    changed = ids.clone()
    changed[:, position:] = (ids[:, position:] + 1) % 50
    before, after = model(ids), model(changed)
    assert torch.equal(before[:, :position], after[:, :position])
    assert not torch.isclose(before[:, position], after[:, position]).all(-1).any()


def test_a_token_attends_to_all_of_its_past() -> None:
    model = lively(tiny())
    ids = random_ids(1, 12)
    before = model(ids)[0, -1]
    for position in range(12):
        changed = ids.clone()
        changed[0, position] = (ids[0, position] + 1) % 50
        assert not torch.allclose(before, model(changed)[0, -1], atol=1e-4)


def test_texts_of_a_batch_do_not_see_each_other() -> None:
    model = lively(tiny())
    ids = random_ids(3, 9)
    alone = torch.cat([model(row) for row in ids])
    torch.testing.assert_close(model(ids), alone, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("cuts", [[12], [1] * 12, [5, 1, 1, 1, 4], [1, 11], [7, 5]])
def test_reading_in_parts_with_a_cache_gives_the_logits_of_reading_at_once(cuts: list[int]) -> None:
    config = tiny()
    model = lively(config)
    ids = random_ids(2, 12)
    cache = KeyValueCache(config, batch_size=2)
    with torch.inference_mode():
        parts = [model(part, cache) for part in ids.split(cuts, dim=1)]
        whole = model(ids)
    torch.testing.assert_close(torch.cat(parts, 1), whole, atol=1e-5, rtol=1e-5)
    assert cache.length == 12


def test_a_cache_that_is_full_is_refused_and_left_as_it_is() -> None:
    config = tiny()
    model = lively(config)
    cache = KeyValueCache(config)
    with torch.inference_mode():
        model(random_ids(1, 10), cache)
        with pytest.raises(ConfigError, match=r"13 tokens.*context_length=12"):
            model(random_ids(1, 3), cache)
        assert cache.length == 10
        model(random_ids(1, 2), cache)
    assert cache.length == 12


def test_a_text_longer_than_the_context_is_refused_with_both_numbers() -> None:
    with pytest.raises(ConfigError, match=r"13 tokens.*context_length=12"):
        GPT(tiny())(random_ids(1, 13))
    assert GPT(tiny())(random_ids(1, 12)).shape == (1, 12, 50)


def test_a_row_of_ids_is_a_batch_of_one() -> None:
    model = lively(tiny())
    ids = random_ids(5)
    assert torch.equal(model(ids), model(ids[None]))


def test_a_tied_head_is_the_embedding_matrix_and_an_untied_one_is_not() -> None:
    tied, untied = GPT(tiny()), GPT(tiny(tie_weights=False))
    ids = random_ids(1, 4)
    torch.testing.assert_close(tied(ids), tied.residual(ids) @ tied.wte.weight.T)
    assert "lm_head.weight" not in tied.state_dict()
    assert untied.lm_head is not None
    torch.testing.assert_close(untied(ids), untied.residual(ids) @ untied.lm_head.weight.T)
    assert not torch.equal(untied.lm_head.weight, untied.wte.weight)


def test_a_tied_head_teaches_the_embeddings_of_tokens_that_were_not_read() -> None:
    tied, untied = GPT(tiny()), GPT(tiny(tie_weights=False))
    ids, targets = torch.tensor([[1, 2]]), torch.tensor([[2, 3]])
    for model in (tied, untied):
        model.loss(ids, targets).backward()
    assert tied.wte.weight.grad[40].abs().max() > 0
    assert untied.wte.weight.grad[40].abs().max() == 0


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_variant_learns_with_all_of_its_parameters(variant: dict[str, bool]) -> None:
    config = tiny(**variant)
    model = GPT(config)
    biases = {name for name, _ in model.named_parameters() if name.endswith(".bias")}
    assert bool(biases) == config.bias
    assert ("h.0.attn.c_attn.bias" in biases) == (config.bias and config.qkv_bias)
    ids = random_ids(4, 12)
    model.loss(ids, ids.roll(-1, 1)).backward()
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.isfinite().all(), name
        assert parameter.grad.abs().max() > 0, name


def test_the_loss_is_the_mean_over_the_targets_that_count() -> None:
    model = lively(tiny())
    ids = random_ids(2, 6)
    targets = random_ids(2, 6, seed=1)
    targets[0, 3:] = IGNORED
    targets[1, 0] = IGNORED
    logprobs = model(ids).log_softmax(-1)
    counted = [
        -logprobs[row, column, targets[row, column]]
        for row in range(2)
        for column in range(6)
        if targets[row, column] != -100
    ]
    assert len(counted) == 8
    torch.testing.assert_close(model.loss(ids, targets), torch.stack(counted).mean())


def test_ignored_positions_teach_nothing() -> None:
    model = GPT(tiny(tie_weights=False))
    targets = torch.tensor([[3, IGNORED, IGNORED]])
    model.loss(torch.tensor([[1, 2, 4]]), targets).backward()
    learned = model.wte.weight.grad.abs().amax(1) > 0
    assert learned.nonzero().flatten().tolist() == [1]


@pytest.mark.parametrize("vocab_size", [257, 5000])
@pytest.mark.parametrize("tied", [True, False])
def test_before_training_every_token_is_about_equally_likely(vocab_size: int, tied: bool) -> None:
    model = GPT(tiny(vocab_size=vocab_size, n_embd=64, tie_weights=tied)).eval()
    ids = random_ids(16, 12, vocab_size=vocab_size)
    targets = random_ids(16, 12, vocab_size=vocab_size, seed=1)
    with torch.no_grad():
        assert float(model.loss(ids, targets)) == pytest.approx(math.log(vocab_size), abs=0.1)


def test_weights_begin_with_gpt2s_deviations() -> None:
    model = GPT(tiny(vocab_size=400, n_layer=8, n_embd=64, context_length=64, tie_weights=False))
    for name, parameter in model.state_dict().items():
        if name.endswith(".bias"):
            assert not parameter.any(), name
        elif ".ln_" in f".{name}":
            assert (parameter == 1).all(), name
        else:
            # Radford et al. 2019, section 2.3: what adds to the residual stream is scaled down.
            expected = 0.02 / math.sqrt(2 * 8) if name.endswith("c_proj.weight") else 0.02
            error = 4 * expected / math.sqrt(2 * parameter.numel())
            assert float(parameter.std()) == pytest.approx(expected, abs=error), name
            assert abs(float(parameter.mean())) < 4 * expected / math.sqrt(parameter.numel()), name


def test_the_seed_alone_decides_the_weights() -> None:
    one, same, other = (GPT(tiny(), seed=seed).state_dict() for seed in (3, 3, 4))
    assert all(torch.equal(one[name], same[name]) for name in one)
    assert not torch.equal(one["wte.weight"], other["wte.weight"])


def test_making_a_model_draws_nothing_from_torchs_generator() -> None:
    before = torch.get_rng_state()
    GPT(tiny(dropout=0.1))
    GPT.uninitialised(tiny())
    assert torch.equal(torch.get_rng_state(), before)


def test_dropout_acts_in_training_only() -> None:
    model = lively(tiny(dropout=0.5))
    ids = random_ids(2, 8)
    assert torch.equal(model(ids), model(ids))
    model.train()
    assert not torch.equal(model(ids), model(ids))


@pytest.mark.parametrize("part", ["drop", "attention", "added"])
def test_dropout_acts_in_each_of_its_places(part: str) -> None:
    model = lively(tiny(dropout=0.0)).train()
    if part == "drop":
        model.drop.p = 0.5
    for block in model.h:
        if part == "attention":
            block.attn.dropout = 0.5
        if part == "added":
            block.mlp.resid_dropout.p = block.attn.resid_dropout.p = 0.5
    ids = random_ids(2, 8)
    assert not torch.equal(model(ids), model(ids))
