"""Writing with the key–value cache and without: the same logits, and what the cache takes."""

from __future__ import annotations

import pytest

from gptlab.errors import UsageError
from gptlab.gpt.cache_race import race
from gptlab.gpt.cache_size import HALF_BYTES, cache_bytes, cache_bytes_a_token
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT, KeyValueCache
from gptlab.gpt.sampling import generate

CONFIG = GPTConfig(vocab_size=40, context_length=12, n_layer=2, n_head=2, n_embd=16)


@pytest.fixture(scope="module")
def model() -> GPT:
    return GPT(CONFIG, seed=4).eval()


@pytest.mark.parametrize("prompt", [[3], [5, 1, 7, 2]])
def test_both_ways_give_the_same_logits_and_the_tokens_of_greedy_writing(
    prompt: list[int], model: GPT
) -> None:
    laps = list(race(model, prompt, 6))
    assert max(lap.difference for lap in laps) < 1e-5
    greedy = generate(model, prompt, max_new_tokens=6, temperature=0, n_candidates=0)
    assert [lap.id for lap in laps] == [token.id for token in greedy]
    assert [lap.n_read for lap in laps] == [len(prompt) + i for i in range(6)]
    assert all(lap.seconds_with > 0 and lap.seconds_without > 0 for lap in laps)


def test_it_ends_where_the_context_is_full(model: GPT) -> None:
    assert len(list(race(model, [1] * 10, 50))) == 2


@pytest.mark.parametrize("n", [0, 12, 13])
def test_a_prompt_that_is_empty_or_fills_the_context_is_refused(n: int, model: GPT) -> None:
    with pytest.raises(UsageError, match="room for 12"):
        list(race(model, [1] * n, 5))


def test_the_cache_takes_what_the_formula_says() -> None:
    cache = KeyValueCache(CONFIG)
    taken = sum(each.numel() * each.element_size() for each in (cache.keys, cache.values))
    assert taken == cache_bytes(CONFIG) == 12 * 2 * 2 * 16 * 4


def test_gpt2s_sizes_take_2_l_c_numbers_a_token() -> None:
    assert cache_bytes_a_token(GPTConfig.preset("gpt2")) == 2 * 12 * 768 * 4
    assert cache_bytes(GPTConfig.preset("gpt2-xl"), HALF_BYTES) == 1024 * 2 * 48 * 1600 * 2
