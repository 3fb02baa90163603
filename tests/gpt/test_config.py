"""Configurations: published sizes, refusals that name both values."""

from __future__ import annotations

import pytest

from gptlab.errors import ConfigError, UsageError
from gptlab.gpt.config import PRESETS, GPTConfig, SampleConfig, TrainConfig, preset
from gptlab.gpt.tokenizers import load_tokenizer

# Parameter counts of GPT-2's four sizes: OpenAI's checkpoints (tied, biased), and the variants of
# "Build a Large Language Model (From Scratch)": no q, k, v bias; head of its own.
PUBLISHED = [
    ("gpt2", 124_439_808, 124_412_160, 163_009_536, 163_037_184),
    ("gpt2-medium", 354_823_168, 354_749_440, 406_212_608, 406_286_336),
    ("gpt2-large", 774_030_080, 773_891_840, 838_220_800, 838_359_040),
    ("gpt2-xl", 1_557_611_200, 1_557_380_800, 1_637_792_000, 1_638_022_400),
]


@pytest.mark.parametrize(("name", "tied", "no_qkv", "untied_no_qkv", "untied"), PUBLISHED)
def test_gpt2_sizes_equal_the_published_counts(
    name: str, tied: int, no_qkv: int, untied_no_qkv: int, untied: int
) -> None:
    assert GPTConfig.preset(name).n_parameters == tied
    assert GPTConfig.preset(name, qkv_bias=False).n_parameters == no_qkv
    assert GPTConfig.preset(name, tie_weights=False).n_parameters == untied
    both = GPTConfig.preset(name, qkv_bias=False, tie_weights=False)
    assert both.n_parameters == untied_no_qkv


def test_without_any_bias_small_gpt2_has_nanogpts_count() -> None:
    with_positions = GPTConfig.preset("gpt2", bias=False).n_parameters
    assert with_positions == 124_337_664  # nanoGPT, transformer_sizing: bias=False, tied


def test_gpt3_has_175_billion_parameters_by_the_same_closed_form() -> None:
    config = GPTConfig(50257, 2048, n_layer=96, n_head=96, n_embd=12288)
    assert config.n_parameters == 174_604_259_328


def test_lab_presets_keep_to_their_promised_sizes() -> None:
    assert 0.9e6 <= GPTConfig.preset("sprout").n_parameters <= 1.4e6
    assert 2e6 <= GPTConfig.preset("small").n_parameters <= 4.4e6


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_counts_on_the_vocabulary_that_it_trains_with(name: str) -> None:
    encoding = load_tokenizer(PRESETS[name].encoding)
    assert PRESETS[name].model.vocab_size == encoding.vocab_size


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_is_named_by_its_key_and_explained(name: str) -> None:
    assert PRESETS[name].name == name
    assert PRESETS[name].about
    assert PRESETS[name].train.warmup < PRESETS[name].train.steps


def test_heads_that_do_not_divide_are_refused_with_both_numbers_and_a_way_out() -> None:
    with pytest.raises(ConfigError) as refusal:
        GPTConfig(n_embd=100, n_head=12)
    assert "n_embd=100" in refusal.value.message
    assert "n_head=12" in refusal.value.message
    assert "n_embd=108" in refusal.value.hint


@pytest.mark.parametrize(
    "field",
    [
        {"vocab_size": 0},
        {"context_length": -1},
        {"n_layer": 0},
        {"dropout": 1.0},
        {"dropout": -0.1},
    ],
)
def test_impossible_models_are_refused_by_the_fields_name(field: dict[str, float]) -> None:
    with pytest.raises(ConfigError, match=next(iter(field))):
        GPTConfig(**field)


@pytest.mark.parametrize(
    "field",
    [
        {"steps": -1},
        {"batch_size": 0},
        {"learning_rate": -1e-3},
        {"learning_rate": float("nan")},
        {"learning_rate": 0.0},
        {"min_learning_rate": 1.0},
        {"warmup": -5},
        {"grad_clip": float("inf")},
        {"beta2": 1.0},
        {"ema": 1.0},
        {"seed": -1},
        {"seed": 1 << 63},
        {"seed": 0.5},
        {"device": "gpu"},
        {"precision": "fp8"},
    ],
)
def test_impossible_trainings_are_refused_by_the_fields_name(field: dict[str, object]) -> None:
    with pytest.raises(ConfigError, match=next(iter(field))):
        TrainConfig(**field)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "field",
    [
        {"temperature": -1},
        {"top_k": 0},
        {"top_p": 0.0},
        {"top_p": 1.5},
        {"seed": -1},
        {"seed": 1 << 63},
    ],
)
def test_impossible_sampling_is_refused_by_the_fields_name(field: dict[str, float]) -> None:
    with pytest.raises(ConfigError, match=next(iter(field))):
        SampleConfig(**field)  # type: ignore[arg-type]


def test_an_unknown_preset_is_refused_with_the_list_of_presets() -> None:
    with pytest.raises(UsageError) as refusal:
        preset("gigantic")
    assert "gigantic" in refusal.value.message
    assert "sprout" in refusal.value.hint
    assert refusal.value.exit_status == 2
