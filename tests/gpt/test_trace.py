"""The trace: equal to the model's own pass, stage by stage, and what interventions change."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from gptlab.errors import ConfigError, DataError, LabError
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.interventions import CutHead, Edit, Interventions, Mask, Patch
from gptlab.gpt.model import GPT
from gptlab.gpt.trace import STAGES, LayerTrace, Trace, allowed_keys, trace, trace_bytes

CONFIG = GPTConfig(vocab_size=50, context_length=12, n_layer=3, n_head=2, n_embd=16)
IDS = [3, 14, 15, 9, 26, 5, 35]
T, H, D, C = len(IDS), CONFIG.n_head, CONFIG.head_size, CONFIG.n_embd
PAINTED = Mask("painted", seen=tuple(tuple(k == 0 or k == q for k in range(T)) for q in range(T)))


def lively(**changes: Any) -> GPT:
    """A model whose every weight matters."""
    model = GPT(replace(CONFIG, **changes), seed=1)
    draw = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.3
    return model.eval()


@pytest.fixture
def model() -> GPT:
    return lively()


@pytest.fixture
def seen(model: GPT) -> Trace:
    return trace(model, IDS)


def own_logits(model: GPT, ids: list[int]) -> Tensor:
    with torch.no_grad():
        logits: Tensor = model(torch.tensor(ids))[0]
    return logits


def close(got: Tensor, wanted: Tensor, tolerance: float = 1e-5) -> None:
    torch.testing.assert_close(got, wanted, atol=tolerance, rtol=0)


@pytest.mark.parametrize("tied", [True, False])
@pytest.mark.parametrize("bias", [True, False])
def test_a_trace_ends_in_the_logits_that_the_model_gives(tied: bool, bias: bool) -> None:
    model = lively(tie_weights=tied, bias=bias)
    close(trace(model, IDS).logits, own_logits(model, IDS))


def test_looking_needs_no_dropout_and_leaves_training_mode_on() -> None:
    model = lively(dropout=0.5).train()
    logits = trace(model, IDS).logits
    assert model.training and model.h[0].attn.training
    close(logits, own_logits(model.eval(), IDS))


def test_the_stages_lead_from_queries_and_keys_to_the_context_that_the_model_used(
    seen: Trace,
) -> None:
    for layer in seen.layers:
        close(layer.scores(), torch.einsum("hqd,hkd->hqk", layer.q, layer.k))
        close(layer.scaled() * math.sqrt(D), layer.scores())
        close(layer.weights() @ layer.v, layer.context)
        for stage in STAGES:
            assert layer.stage(stage).shape == (H, T, T)
            close(layer.stage(stage, head=1), layer.stage(stage)[1])


def test_rows_of_weights_sum_to_one_and_nothing_is_above_the_diagonal(seen: Trace) -> None:
    above = torch.ones(T, T, dtype=torch.bool).triu(1)
    for layer in seen.layers:
        close(layer.weights().sum(-1), torch.ones(H, T), 1e-6)
        assert (layer.weights()[:, above] == 0).all()
        assert (layer.masked()[:, above] == -math.inf).all()
        assert layer.masked()[:, ~above].isfinite().all()


def test_every_part_is_what_the_part_before_it_made(model: GPT, seen: Trace) -> None:
    with torch.no_grad():
        close(seen.token_embedding + seen.position_embedding, seen.embedding, 0)
        stream = seen.embedding
        for block, layer in zip(model.h, seen.layers, strict=True):
            close(layer.before, stream, 0)
            close(layer.normed_before_attention, block.ln_1(stream))
            close(layer.between, stream + layer.attended, 0)
            close(layer.normed_before_feed_forward, block.ln_2(layer.between))
            close(layer.hidden, block.mlp.c_fc(layer.normed_before_feed_forward))
            bent = F.gelu(layer.hidden, approximate="tanh")
            close(layer.thought, block.mlp.c_proj(bent))
            stream = layer.after
        close(seen.normed, model.ln_f(stream))


def test_the_heads_contributions_and_the_bias_are_what_attention_adds(
    model: GPT, seen: Trace
) -> None:
    for block, layer in zip(model.h, seen.layers, strict=True):
        assert layer.contributions().shape == (H, T, C)
        close(layer.contributions().sum(0) + block.attn.c_proj.bias.detach(), layer.attended)


def test_loss_is_the_mean_surprise_of_what_follows(model: GPT, seen: Trace) -> None:
    targets = torch.tensor(IDS[1:])
    wanted = F.cross_entropy(own_logits(model, IDS)[:-1], targets)
    assert seen.loss == pytest.approx(float(wanted), abs=1e-5)
    assert trace(model, IDS[:1]).loss is None


def test_memory_is_what_was_said(seen: Trace) -> None:
    assert seen.n_bytes == trace_bytes(CONFIG, T)


# The book's inputs and figures: "Build a Large Language Model (From Scratch)", chapter 3.
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
PUBLISHED = 6e-5
"""Four decimals."""


def book_layer(seen: Trace, q: Tensor, k: Tensor, v: Tensor, *, causal: bool) -> LayerTrace:
    """A layer with one head of the book's queries, keys and values, (6, D) each."""
    mask = Mask("causal" if causal else "none")
    allowed = allowed_keys(mask, 6)
    return replace(
        seen.layers[0], q=q[None], k=k[None], v=v[None], allowed=allowed, divisor=k.shape[1] ** 0.5
    )


def test_untrained_self_attention_has_the_published_figures(seen: Trace) -> None:
    layer = book_layer(seen, BOOK_INPUTS, BOOK_INPUTS, BOOK_INPUTS, causal=False)
    layer = replace(layer, divisor=1.0)
    scores = torch.tensor([0.9544, 1.4950, 1.4754, 0.8434, 0.7070, 1.0865])
    weights = torch.tensor([0.1385, 0.2379, 0.2333, 0.1240, 0.1082, 0.1581])
    close(layer.scores(0)[1], scores, PUBLISHED)
    close(layer.weights(0)[1], weights, PUBLISHED)
    close(layer.weights(0)[1] @ layer.v[0], torch.tensor([0.4419, 0.6515, 0.5683]), PUBLISHED)


def test_self_attention_with_weights_has_the_published_figures(seen: Trace) -> None:
    torch.manual_seed(123)
    q, k, v = (BOOK_INPUTS @ torch.rand(3, 2) for _ in range(3))
    layer = book_layer(seen, q, k, v, causal=False)
    close(layer.q[0, 1], torch.tensor([0.4306, 1.4551]), PUBLISHED)
    scores = torch.tensor([1.2705, 1.8524, 1.8111, 1.0795, 0.5577, 1.5440])
    weights = torch.tensor([0.1500, 0.2264, 0.2199, 0.1311, 0.0906, 0.1820])
    close(layer.scores(0)[1], scores, PUBLISHED)
    close(layer.weights(0)[1], weights, PUBLISHED)
    close(layer.weights(0)[1] @ layer.v[0], torch.tensor([0.3061, 0.8210]), PUBLISHED)


def test_causal_attention_has_the_published_figures(seen: Trace) -> None:
    torch.manual_seed(789)
    q, k, v = (nn.Linear(3, 2, bias=False)(BOOK_INPUTS).detach() for _ in range(3))
    layer = replace(book_layer(seen, q, k, v, causal=True), divisor=1.0)
    close(layer.masked(0)[0, :1], torch.tensor([0.2899]), PUBLISHED)
    assert (layer.masked(0)[0, 1:] == -math.inf).all()
    last = torch.tensor([0.3408, 0.1270, 0.1290, 0.0198, 0.1290, 0.0078])
    close(layer.masked(0)[5], last, PUBLISHED)
    layer = replace(layer, divisor=2**0.5)
    close(layer.weights(0)[1, :2], torch.tensor([0.5517, 0.4483]), PUBLISHED)
    weights = torch.tensor([0.1935, 0.1663, 0.1666, 0.1542, 0.1666, 0.1529])
    close(layer.weights(0)[5], weights, PUBLISHED)


# The mask.


def test_a_changed_future_leaves_earlier_logits_exactly_equal(model: GPT, seen: Trace) -> None:
    other = trace(model, [*IDS[:-1], 41])
    assert torch.equal(other.logits[:-1], seen.logits[:-1])
    assert not torch.equal(other.logits[-1], seen.logits[-1])


def test_without_a_mask_the_future_leaks_into_earlier_logits(model: GPT) -> None:
    open_eyed = Interventions(mask=Mask("none"))
    first, other = trace(model, IDS, open_eyed), trace(model, [*IDS[:-1], 41], open_eyed)
    assert (first.logits[0] - other.logits[0]).abs().max() > 1e-3


@pytest.mark.parametrize("mask", [Mask(), Mask("none"), Mask("window", window=3), PAINTED])
def test_a_mask_rules_what_is_seen_and_the_context_follows(model: GPT, mask: Mask) -> None:
    changed = trace(model, IDS, Interventions(mask=mask))
    sees = torch.tensor([[mask.sees(q, k) for k in range(T)] for q in range(T)])
    for layer in changed.layers:
        assert torch.equal(layer.allowed, sees)
        assert torch.equal(layer.weights() > 0, sees.expand(H, T, T))
        close(layer.weights() @ layer.v, layer.context)
    assert torch.equal(allowed_keys(mask, T), sees)


def test_a_window_as_long_as_the_text_is_the_causal_mask(model: GPT, seen: Trace) -> None:
    close(trace(model, IDS, Interventions(mask=Mask("window", window=T))).logits, seen.logits)


def test_unscaled_attention_uses_the_scores_as_they_are(model: GPT) -> None:
    layer = trace(model, IDS, Interventions(is_scaled=False)).layers[0]
    assert torch.equal(layer.scaled(), layer.scores())
    close(layer.weights() @ layer.v, layer.context)


# Heads, numbers, the stream.


def test_cutting_a_head_equals_zeroing_its_slice(model: GPT) -> None:
    cut = trace(model, IDS, Interventions(cuts=(CutHead(1, 0),)))
    assert (cut.layers[1].context[0] == 0).all()
    sliced = lively()
    with torch.no_grad():
        sliced.h[1].attn.c_proj.weight[:, :D] = 0.0
    close(cut.logits, own_logits(sliced, IDS))


def test_a_head_cut_by_its_mean_gives_the_mean_of_its_outputs_so_far(
    model: GPT, seen: Trace
) -> None:
    cut = trace(model, IDS, Interventions(cuts=(CutHead(2, 1, "mean"),)))
    own = seen.layers[2].context[1]
    for token in range(T):
        close(cut.layers[2].context[1, token], own[: token + 1].mean(0))
    assert torch.equal(cut.layers[2].context[0], seen.layers[2].context[0])


@pytest.mark.parametrize("vector", ["q", "k", "v"])
def test_an_edited_number_moves_what_comes_after_it_and_nothing_before(
    model: GPT, seen: Trace, vector: Any
) -> None:
    edit = Edit(1, 0, vector, token=2, channel=3, value=5.0)
    changed = trace(model, IDS, Interventions(edits=(edit,)))
    now, before = (getattr(each.layers[1], vector) for each in (changed, seen))
    assert now[0, 2, 3] == 5.0
    now[0, 2, 3] = before[0, 2, 3]
    assert torch.equal(now, before)
    assert torch.equal(changed.logits[:2], seen.logits[:2])
    assert not torch.equal(changed.logits[2:], seen.logits[2:])


def test_an_edit_of_the_value_that_is_there_changes_nothing(model: GPT, seen: Trace) -> None:
    value = float(seen.layers[0].q[1, 4, 2])
    edit = Edit(0, 1, "q", token=4, channel=2, value=value)
    assert torch.equal(trace(model, IDS, Interventions(edits=(edit,))).logits, seen.logits)


def test_a_patch_of_the_last_stream_brings_the_other_texts_answer(model: GPT, seen: Trace) -> None:
    other = trace(model, [8, 8, 8, 8])
    vector = tuple(other.layers[-1].after[3].tolist())
    patched = trace(model, IDS, Interventions(patches=(Patch(CONFIG.n_layer, 5, vector),)))
    close(patched.logits[5], other.logits[3])
    assert torch.equal(patched.logits[:5], seen.logits[:5])


def test_a_patch_is_what_enters_the_layer(model: GPT) -> None:
    vector = tuple(float(n) for n in range(C))
    patched = trace(model, IDS, Interventions(patches=(Patch(1, 2, vector),)))
    close(patched.layers[1].before[2], torch.tensor(vector), 0)


def test_interventions_leave_the_model_as_it_was(model: GPT, seen: Trace) -> None:
    weights = {name: each.clone() for name, each in model.named_parameters()}
    everything = Interventions(
        mask=Mask("none"),
        is_scaled=False,
        cuts=(CutHead(0, 0),),
        edits=(Edit(1, 1, "v", 0, 0, 9.0),),
        patches=(Patch(2, 0, (1.0,) * C),),
    )
    assert not torch.equal(trace(model, IDS, everything).logits, seen.logits)
    assert all(torch.equal(each, weights[name]) for name, each in model.named_parameters())
    assert not any(part._forward_hooks or part._forward_pre_hooks for part in model.modules())
    assert torch.equal(own_logits(model, IDS), seen.logits)
    assert "attend" not in vars(model.h[0].attn)


# Bad input.


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (Interventions(cuts=(CutHead(3, 0),)), "no layer 3"),
        (Interventions(cuts=(CutHead(0, -1),)), "no head -1"),
        (Interventions(edits=(Edit(0, 0, "q", 99, 0, 1.0),)), "no token 99"),
        (Interventions(edits=(Edit(0, 0, "q", 0, 8, 1.0),)), "no channel 8"),
        (Interventions(edits=(Edit(0, 0, "q", 0, 0, math.nan),)), "nan is not a finite"),
        (Interventions(patches=(Patch(4, 0, (0.0,) * C),)), "no layer 4"),
        (Interventions(patches=(Patch(0, 0, (0.0,)),)), "a patch of 1 numbers"),
        (Interventions(mask=Mask("painted", seen=((True,),))), "1 rows and the text 7"),
    ],
)
def test_places_that_are_not_there_are_refused(
    model: GPT, changed: Interventions, words: str
) -> None:
    with pytest.raises(ConfigError, match=words):
        trace(model, IDS, changed)


def test_a_mask_with_an_empty_row_is_refused_by_its_number() -> None:
    with pytest.raises(ConfigError, match="row 2 of the painted mask is empty"):
        Mask("painted", seen=((True, False), (False, False)))


def test_no_tokens_too_many_tokens_and_unknown_ids_are_refused(model: GPT) -> None:
    with pytest.raises(DataError, match="empty"):
        trace(model, [])
    with pytest.raises(ConfigError, match="13 tokens are more"):
        trace(model, [1] * 13)
    with pytest.raises(ConfigError, match="token id 50 is outside"):
        trace(model, [50])


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize(
    ("weight", "place"),
    [
        ("wte.weight", "token embedding"),
        ("wpe.weight", "position embedding"),
        ("h.0.ln_1.bias", "norm before attention of layer 0"),
        ("h.1.attn.c_attn.weight", "queries of layer 1"),
        ("h.1.attn.c_attn.bias", "queries of layer 1"),
        ("h.2.attn.c_proj.weight", "output of attention of layer 2"),
        ("h.1.mlp.c_fc.weight", "feed-forward part of layer 1"),
        ("h.0.mlp.c_proj.bias", "output of the feed-forward part of layer 0"),
        ("ln_f.weight", "last norm"),
    ],
)
def test_a_weight_that_is_not_finite_is_told_by_its_place(
    weight: str, place: str, wrong: float
) -> None:
    broken = lively()
    with torch.no_grad():
        # Of each token and position all channels, else one number alone.
        numbers = broken.get_parameter(weight)
        (numbers if weight.startswith("w") else numbers.view(-1)[:1]).fill_(wrong)
    with pytest.raises(LabError, match="not a number") as refused:
        trace(broken, IDS)
    assert refused.value.message.startswith(place)
    assert refused.value.hint == "use another checkpoint"


@pytest.mark.parametrize(("vector", "place"), [(0, "queries"), (1, "keys"), (2, "values")])
def test_fused_attention_does_not_hide_what_is_not_a_number(vector: int, place: str) -> None:
    broken = lively()
    with torch.no_grad():
        broken.h[0].attn.c_attn.bias[vector * C] = math.nan
    with pytest.raises(LabError, match=f"{place} of layer 0"):
        trace(broken, IDS)


def test_a_change_that_leads_beyond_all_numbers_is_to_be_undone(model: GPT) -> None:
    far = Interventions(edits=(Edit(0, 0, "q", 2, 0, 3e38), Edit(0, 0, "k", 1, 0, 3e38)))
    with pytest.raises(LabError, match=r"scores of layer 0.*too large") as refused:
        trace(model, IDS, far)
    assert "undo" in refused.value.hint
    large = Interventions(edits=(Edit(0, 0, "q", 2, 0, 1e20),))
    assert trace(model, IDS, large).layers[0].q[0, 2, 0] == pytest.approx(1e20)
