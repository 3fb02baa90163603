"""The tree of a model's parts: it adds up, and its costs are those that torch counts."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from gptlab.gpt.anatomy import anatomy
from gptlab.gpt.classifier import Classifier
from gptlab.gpt.classifier_config import ClassifierConfig
from gptlab.gpt.config import PRESETS, GPTConfig
from gptlab.gpt.costs import TRAINING_PASSES, cache_bytes, forward_operations
from gptlab.gpt.model import GPT, KeyValueCache

TINY = GPTConfig(vocab_size=50, context_length=24, n_layer=3, n_head=2, n_embd=16)
SWITCHES = [
    {"bias": bias, "qkv_bias": qkv_bias, "tie_weights": tied}
    for bias, qkv_bias, tied in product((True, False), repeat=3)
]


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("switches", SWITCHES, ids=lambda each: "".join(map(str, each.values())))
def test_the_leaves_add_up_to_the_configurations_own_count(name: str, switches: Any) -> None:
    config = GPTConfig.preset(name, **switches)
    tree = anatomy(config)
    assert sum(leaf.n_parameters * count for leaf, count in tree.leaves()) == config.n_parameters
    assert tree.n_parameters == config.n_parameters


@pytest.mark.parametrize("switches", SWITCHES, ids=lambda each: "".join(map(str, each.values())))
def test_the_leaves_add_up_to_the_tensors_of_a_built_model(switches: Any) -> None:
    config = GPTConfig(vocab_size=50, context_length=24, n_layer=2, n_head=4, n_embd=16, **switches)
    built = sum(each.numel() for each in GPT(config).parameters())
    assert anatomy(config).n_parameters == built


@pytest.mark.parametrize("has_bias", [True, False])
def test_a_classifiers_head_is_counted(has_bias: bool) -> None:
    head = ClassifierConfig(labels=("a", "b", "c"), pad_id=0, bias=has_bias)
    built = sum(each.numel() for each in Classifier(GPT(TINY), head).parameters())
    tree = anatomy(TINY, head)
    assert tree.n_parameters == built
    assert tree.at("head").n_parameters == 3 * (16 + has_bias)


# Recomputed and published sizes of GPT-2: OpenAI's checkpoints, and those of the book "Build a
# Large Language Model (From Scratch)".
PUBLISHED = {
    "gpt2": (124_439_808, 124_412_160, 163_009_536, 163_037_184),
    "gpt2-medium": (354_823_168, 354_749_440, 406_212_608, 406_286_336),
    "gpt2-large": (774_030_080, 773_891_840, 838_220_800, 838_359_040),
    "gpt2-xl": (1_557_611_200, 1_557_380_800, 1_637_792_000, 1_638_022_400),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_gpt2s_sizes_are_the_published_ones(name: str) -> None:
    settings = (
        {},
        {"qkv_bias": False},
        {"qkv_bias": False, "tie_weights": False},
        {"tie_weights": False},
    )
    found = tuple(anatomy(GPTConfig.preset(name, **changes)).n_parameters for changes in settings)
    assert found == PUBLISHED[name]


def test_the_parts_of_the_smallest_gpt2_are_the_published_ones() -> None:
    tree = anatomy(GPTConfig.preset("gpt2", qkv_bias=False))
    assert tree.at("embeddings.wte").n_parameters == 38_597_376
    assert tree.at("embeddings.wpe").n_parameters == 786_432
    assert tree.at("h.0").n_parameters == 7_085_568
    assert tree.at("h.0.attn").n_parameters == 2_360_064
    assert tree.at("h.0.mlp").n_parameters == 4_722_432
    assert tree.at("h.0.ln_1").n_parameters + tree.at("h.0.ln_2").n_parameters == 3_072


def test_a_path_leads_to_a_part_and_a_wrong_one_nowhere() -> None:
    tree = anatomy(TINY)
    assert tree.at("") is tree
    assert tree.at("h.2.attn.1.q").n_parameters == 8 * 17
    for wrong in ("h.3", "h.0.attn.2", "h.x", "nothing"):
        with pytest.raises(KeyError):
            tree.at(wrong)


@pytest.mark.parametrize("n_tokens", [1, 7, 24])
@pytest.mark.parametrize("tied", [True, False])
def test_operations_are_what_torchs_counter_counts(n_tokens: int, tied: bool) -> None:
    config = GPTConfig(
        vocab_size=50, context_length=24, n_layer=3, n_head=2, n_embd=16, tie_weights=tied
    )
    ids = torch.arange(n_tokens)[None]
    with FlopCounterMode(display=False) as counter, sdpa_kernel(SDPBackend.MATH), torch.no_grad():
        GPT(config)(ids)
    assert anatomy(config).operations.at(n_tokens) == counter.get_total_flops()
    assert forward_operations(config, n_tokens) == counter.get_total_flops()


def test_a_training_step_takes_three_forward_passes() -> None:
    ids = torch.arange(24)[None]
    model = GPT(TINY)
    with FlopCounterMode(display=False) as counter, sdpa_kernel(SDPBackend.MATH):
        model.loss(ids, ids).backward()
    assert counter.get_total_flops() == TRAINING_PASSES * forward_operations(TINY, 24)


def test_gpt2s_operations_are_the_published_ones() -> None:
    # nanoGPT's transformer_sizing.ipynb
    config = GPTConfig.preset("gpt2")
    assert forward_operations(config, 1024) == 291_648_307_200
    assert anatomy(config).operations.at(1024) == 291_648_307_200
    assert TRAINING_PASSES * forward_operations(config, 1024) == 874_944_921_600


def test_a_classifiers_operations_are_what_torchs_counter_counts() -> None:
    head = ClassifierConfig(labels=("a", "b", "c"), pad_id=0)
    ids = torch.arange(1, 11)[None]
    with FlopCounterMode(display=False) as counter, sdpa_kernel(SDPBackend.MATH), torch.no_grad():
        Classifier(GPT(TINY), head)(ids)
    assert anatomy(TINY, head).operations.at(10) == counter.get_total_flops()


def test_what_is_kept_is_what_autograd_saves() -> None:
    model = GPT(TINY)
    ids = torch.arange(20)[None]
    own = {each.untyped_storage().data_ptr() for each in model.parameters()}
    saved: dict[int, int] = {}

    def save(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if tensor.is_floating_point() and tensor.numel() > 1 and storage.data_ptr() not in own:
            saved[storage.data_ptr()] = storage.nbytes() // 4
        return tensor

    kept: list[torch.Tensor] = []
    with torch.autograd.graph.saved_tensors_hooks(save, lambda each: each):
        kept.append(model.loss(ids, ids))
    assert sum(saved.values()) == anatomy(TINY).kept.at(20)


def test_the_cache_is_as_large_as_the_one_that_is_built() -> None:
    cache = KeyValueCache(TINY)
    n_bytes = 4 * (cache.keys.numel() + cache.values.numel())
    assert cache_bytes(TINY, TINY.context_length) == n_bytes
    assert 4 * anatomy(TINY).cached * TINY.context_length == n_bytes


def test_enormous_numbers_are_counted_without_being_built() -> None:
    config = GPTConfig(n_layer=10**12, n_head=10**6, n_embd=10**7)
    assert anatomy(config).n_parameters == config.n_parameters
