"""Where it computes and in which precision; random states that are taken and given back."""

from __future__ import annotations

import pytest
import torch

from gptlab.errors import ConfigError
from gptlab.gpt.device import (
    autocast,
    available_devices,
    choose_device,
    choose_precision,
    cpu_bfloat16_unit,
)
from gptlab.gpt.random_state import RandomState


def test_auto_is_the_first_device_there_is() -> None:
    assert choose_device("auto") == available_devices()[0]
    assert choose_device("cpu") == "cpu"


def test_a_device_that_is_not_there_is_refused_with_those_that_are() -> None:
    absent = next(name for name in ("mps", "cuda") if name not in available_devices())
    with pytest.raises(ConfigError, match=f"device={absent}") as refusal:
        choose_device(absent)  # type: ignore[arg-type]
    assert "cpu" in refusal.value.hint


@pytest.mark.parametrize("name", ["fp32", "bf16"])
def test_a_precision_that_is_asked_for_is_taken(name: str) -> None:
    assert choose_precision(name, "cpu").name == name  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("units", "precision", "word"),
    [
        (["_is_amx_tile_supported", "_is_avx512_bf16_supported"], "bf16", "AMX"),
        (["_is_avx512_bf16_supported"], "bf16", "AVX512-BF16"),
        ([], "fp32", "neither"),
    ],
)
def test_a_cpu_computes_in_bfloat16_where_a_unit_of_it_does(
    units: list[str], precision: str, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for unit in ("_is_amx_tile_supported", "_is_avx512_bf16_supported"):
        monkeypatch.setattr(torch.cpu, unit, lambda there=unit in units: there, raising=False)
    chosen = choose_precision("auto", "cpu")
    assert chosen.name == precision
    assert word in chosen.why
    assert (cpu_bfloat16_unit() is None) == (precision == "fp32")


def test_a_torch_that_does_not_know_the_units_computes_in_float32(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for unit in ("_is_amx_tile_supported", "_is_avx512_bf16_supported"):
        monkeypatch.delattr(torch.cpu, unit, raising=False)
    assert choose_precision("auto", "cpu").name == "fp32"


@pytest.mark.parametrize(
    ("precision", "dtype"), [("fp32", torch.float32), ("bf16", torch.bfloat16)]
)
def test_products_are_computed_in_the_precision(precision: str, dtype: torch.dtype) -> None:
    with autocast("cpu", precision):
        assert (torch.ones(2, 2) @ torch.ones(2, 2)).dtype == dtype


def test_a_random_state_is_taken_up_again() -> None:
    state = RandomState.taken("cpu")
    first = torch.rand(5)
    RandomState.from_tensors(state.tensors()).apply()
    assert torch.equal(torch.rand(5), first)


def test_a_seeded_state_is_torchs_and_disturbs_nobody() -> None:
    before = torch.get_rng_state()
    state = RandomState.seeded(17, "cpu")
    assert torch.equal(torch.get_rng_state(), before)
    state.apply()
    drawn = torch.rand(3)
    torch.manual_seed(17)
    assert torch.equal(torch.rand(3), drawn)
