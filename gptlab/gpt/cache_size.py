"""How much memory a key–value cache takes: arithmetic alone, free of torch."""

from __future__ import annotations

from gptlab.gpt.config import GPTConfig

FLOAT32_BYTES = 4
HALF_BYTES = 2
"""A bfloat16 or float16."""


def cache_bytes_a_token(config: GPTConfig, bytes_a_number: int = FLOAT32_BYTES) -> int:
    """2·L·C numbers: in each layer a key and a value, each as wide as the residual stream."""
    return 2 * config.n_layer * config.n_embd * bytes_a_number


def cache_bytes(config: GPTConfig, bytes_a_number: int = FLOAT32_BYTES) -> int:
    """Of the whole context, which `KeyValueCache` takes at once."""
    return config.context_length * cache_bytes_a_token(config, bytes_a_number)
