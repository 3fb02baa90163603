"""What a training takes, in operations, years and dollars: arithmetic alone, free of torch.

    GPT3.operations                                    # 3.15e23
    cost(GPT3, V100).device_years                      # 356.5

Operations of a training are about 6·N·D for N parameters and D tokens: two for each parameter and
token going forward, a multiplication and an addition, and four going back.

Source: Kaplan et al. 2020, "Scaling Laws for Neural Language Models", section 2.1. There N leaves
the embeddings out; here it has every parameter, as the 175 billion of GPT-3 do. A tied embedding
matrix is multiplied with as the head, so that it belongs in.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from gptlab.errors import ConfigError
from gptlab.gpt.config import GPTConfig

OPERATIONS_A_PARAMETER = 6.0
"""For each parameter and token of a training."""
SECONDS_A_YEAR = 365.25 * 24 * 3600
TOKENS_A_PARAMETER = 20.0
"""What was found best for a fixed number of operations, roughly: Hoffmann et al. 2022, "Training
Compute-Optimal Large Language Models" (Chinchilla)."""


@dataclass(frozen=True)
class Training:
    """A model and how many tokens it learns from."""

    name: str
    n_parameters: float
    n_tokens: float
    """Tokens that it is trained on, those of every pass counted."""
    operations_a_parameter: float = OPERATIONS_A_PARAMETER
    source: str = ""
    """Where the figures are from."""

    @property
    def operations(self) -> float:
        """Multiplications and additions of the whole training."""
        return self.operations_a_parameter * self.n_parameters * self.n_tokens

    @property
    def tokens_a_parameter(self) -> float:
        return self.n_tokens / self.n_parameters if self.n_parameters else math.nan


@dataclass(frozen=True)
class Device:
    """What computes, and what it costs."""

    name: str
    operations_a_second: float
    """What a training really gets of it, not what its data sheet promises."""
    dollars_an_hour: float
    n_devices: float = 1.0


@dataclass(frozen=True)
class Cost:
    """What a training takes on some devices."""

    device_seconds: float
    """Of one device."""
    seconds: float
    """Until it is done, with all of them and nothing lost between them."""
    dollars: float

    @property
    def device_years(self) -> float:
        return self.device_seconds / SECONDS_A_YEAR


def cost(training: Training, device: Device) -> Cost:
    """What a training takes on devices.

    Raises:
        ConfigError: a factor is no number above 0, a price below 0, or the result is no number.
    """
    factors = {
        "parameters": training.n_parameters,
        "tokens": training.n_tokens,
        "operations a parameter and token": training.operations_a_parameter,
        "operations a second": device.operations_a_second,
        "devices": device.n_devices,
    }
    for name, value in factors.items():
        if not (math.isfinite(value) and value > 0):
            raise ConfigError(f"{name}: {value:g} is not above 0", "give a number such as 175B")
    if not (math.isfinite(device.dollars_an_hour) and device.dollars_an_hour >= 0):
        raise ConfigError(f"dollars an hour: {device.dollars_an_hour:g} is below 0", "0 is free")
    seconds = training.operations / device.operations_a_second
    dollars = seconds / 3600 * device.dollars_an_hour
    if not math.isfinite(seconds) or not math.isfinite(dollars):
        raise ConfigError("the product is too large to be written down", "give smaller factors")
    return Cost(seconds, seconds / device.n_devices, dollars)


def operations_a_second(n_parameters: float, tokens_a_second: float) -> float:
    """What a machine that trains at a rate gets done, counted in the same way."""
    return OPERATIONS_A_PARAMETER * n_parameters * tokens_a_second


# What was published.

V100 = Device("V100, as quoted", 28e12, 1.50)
"""The device and price behind the 4.6 million dollars that are quoted for GPT-3."""

GPT3 = Training(
    "GPT-3",
    175e9,
    300e9,
    source="Brown et al. 2020: 175 billion parameters, 300 billion tokens",
)
_NANOGPT = "a reproduction's 300 billion tokens (nanoGPT); OpenAI did not publish their number"
GPT2_SIZES = tuple(
    Training(name, GPTConfig.preset(name).n_parameters, 300e9, source=_NANOGPT)
    for name in ("gpt2", "gpt2-medium", "gpt2-large", "gpt2-xl")
)


@dataclass(frozen=True)
class Source:
    """One of the texts that GPT-3 learned from."""

    name: str
    n_tokens: float
    """That it has."""
    share: float
    """Of the tokens in training, as published, rounded to whole percents."""

    @property
    def n_drawn(self) -> float:
        """Tokens of it in training."""
        return self.share * GPT3.n_tokens

    @property
    def passes(self) -> float:
        """How often it was read, as the rounded share has it."""
        return self.n_drawn / self.n_tokens


GPT3_SOURCES = (
    Source("CommonCrawl", 410e9, 0.60),
    Source("WebText2", 19e9, 0.22),
    Source("Books1", 12e9, 0.08),
    Source("Books2", 55e9, 0.08),
    Source("Wikipedia", 3e9, 0.03),
)
"""Brown et al. 2020, table 2.2. The shares add up to 101%: each is rounded."""

GPT3_TOKENS_AT_HAND = sum(each.n_tokens for each in GPT3_SOURCES)
"""499 billion, of which it read 300 billion."""

QUOTED_DOLLARS = 4.6e6
"""What is quoted for GPT-3's training: an estimate from the rate and the price of `V100`."""
