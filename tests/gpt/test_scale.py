"""What a training takes: published figures to the digit, and what can't be computed."""

from __future__ import annotations

import math

import pytest

from gptlab.errors import ConfigError
from gptlab.gpt.scale import (
    GPT2_SIZES,
    GPT3,
    GPT3_SOURCES,
    GPT3_TOKENS_AT_HAND,
    V100,
    Device,
    Training,
    cost,
    operations_a_second,
)


def test_gpt3_takes_the_operations_years_and_dollars_that_are_quoted() -> None:
    assert GPT3.operations == 3.15e23
    spent = cost(GPT3, V100)
    assert spent.device_seconds == 1.125e10
    assert round(spent.device_years, 1) == 356.5
    assert spent.dollars == 4_687_500


def test_gpt3_read_three_hundred_of_its_499_billion_tokens() -> None:
    assert GPT3_TOKENS_AT_HAND == 499e9
    assert [each.n_tokens for each in GPT3_SOURCES] == [410e9, 19e9, 12e9, 55e9, 3e9]
    assert round(sum(each.share for each in GPT3_SOURCES), 2) == 1.01
    crawl, *_, wikipedia = GPT3_SOURCES
    assert (crawl.n_drawn, round(crawl.passes, 3)) == (180e9, 0.439)
    assert wikipedia.passes == 3.0


def test_gpt2_sizes_have_the_parameters_of_the_published_checkpoints() -> None:
    sizes = [each.n_parameters for each in GPT2_SIZES]
    assert sizes == [124_439_808, 354_823_168, 774_030_080, 1_557_611_200]


def test_tokens_a_parameter_are_the_quotient() -> None:
    assert Training("", 2e9, 40e9).tokens_a_parameter == 20
    assert math.isnan(Training("", 0, 40e9).tokens_a_parameter)


def test_more_devices_are_sooner_done_and_cost_the_same() -> None:
    many = cost(GPT3, Device("", 28e12, 1.5, n_devices=1000))
    assert many.seconds == 1.125e7
    assert many.dollars == cost(GPT3, V100).dollars


def test_a_rate_in_tokens_is_turned_into_operations_and_back() -> None:
    rate = operations_a_second(1e6, 2e4)
    assert rate == 1.2e11
    training = Training("", 1e6, 2e4 * 60)
    assert cost(training, Device("", rate, 0)).seconds == pytest.approx(60)


@pytest.mark.parametrize("value", [0.0, -1.0, math.nan, math.inf])
def test_a_factor_that_is_no_number_above_zero_is_refused_by_name(value: float) -> None:
    with pytest.raises(ConfigError, match="tokens"):
        cost(Training("", 1e9, value), V100)
    with pytest.raises(ConfigError, match="operations a second"):
        cost(GPT3, Device("", value, 1.0))
    with pytest.raises(ConfigError, match="devices"):
        cost(GPT3, Device("", 1e9, 1.0, n_devices=value))


def test_a_price_below_zero_and_an_endless_product_are_refused() -> None:
    with pytest.raises(ConfigError, match="dollars"):
        cost(GPT3, Device("", 1e9, -1.0))
    with pytest.raises(ConfigError, match="too large"):
        cost(Training("", 1e200, 1e200), V100)
