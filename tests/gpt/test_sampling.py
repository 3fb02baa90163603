"""Drawing tokens: what is cut, what is drawn, and generation against the loop written by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest
import torch
from torch import Tensor

from gptlab.errors import ConfigError, LabError, UsageError
from gptlab.gpt.config import GPTConfig, SampleConfig
from gptlab.gpt.events import GenerationDone, TokenDrawn
from gptlab.gpt.model import GPT
from gptlab.gpt.sampling import Generation, candidates, filtered_logits, generate, next_token
from gptlab.gpt.tokenizers import load_tokenizer

# The decoding example of "Build a Large Language Model (From Scratch)", chapter 5.3.
BOOK_LOGITS = torch.tensor([4.51, 0.89, -1.90, 6.75, 1.63, -1.62, -1.89, 6.28, 1.79])


def probabilities(logits: Tensor, **settings: float | None) -> Tensor:
    return filtered_logits(logits, SampleConfig(**settings)).softmax(-1)  # type: ignore[arg-type]


def lively(vocab_size: int = 50, context_length: int = 12) -> GPT:
    """A model whose next token depends on all that it has read."""
    sizes = {"vocab_size": vocab_size, "context_length": context_length}
    model = GPT(GPTConfig(**sizes, n_layer=2, n_head=2, n_embd=16), seed=3)
    draw = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.2
    return model.eval()


def drawn(model: GPT, prompt: Sequence[int] | Tensor, **settings: object) -> list[TokenDrawn]:
    return list(generate(model, prompt, **settings))  # type: ignore[arg-type]


def ids_of(tokens: list[TokenDrawn]) -> list[int]:
    return [token.id for token in tokens]


# One draw.


def test_temperatures_of_the_book_give_its_probabilities() -> None:
    three = probabilities(BOOK_LOGITS, temperature=1.0, top_k=3)
    expected = torch.zeros(9)
    expected[[0, 3, 7]] = torch.tensor([0.0615, 0.5775, 0.3610])
    assert torch.allclose(three, expected, atol=5e-5)
    assert float(probabilities(BOOK_LOGITS, temperature=5.0)[6]) == pytest.approx(0.0430, abs=5e-5)


@pytest.mark.parametrize(
    ("temperature", "counts"),
    [
        (1.0, [73, 0, 0, 582, 2, 0, 0, 343, 0]),
        (0.1, [0, 0, 0, 985, 0, 0, 0, 15, 0]),
        (5.0, [165, 75, 42, 239, 71, 46, 32, 227, 103]),
    ],
)
def test_a_thousand_draws_fall_as_the_book_counts_them(
    temperature: float, counts: list[int]
) -> None:
    sample = SampleConfig(temperature=temperature)
    generator = torch.Generator().manual_seed(123)
    ids = [next_token(BOOK_LOGITS, sample, generator).id for _ in range(1000)]
    # The generator's stream is torch's own; a later torch may draw others, as likely.
    far = 5 * math.sqrt(1000 * 0.25)
    assert all(abs(ids.count(id) - count) < far for id, count in enumerate(counts))


def test_temperature_zero_takes_the_likeliest_whatever_the_seed() -> None:
    for seed in range(20):
        draw = next_token(
            BOOK_LOGITS, SampleConfig(temperature=0), torch.Generator().manual_seed(seed)
        )
        assert (draw.id, draw.probability) == (3, 1.0)


@pytest.mark.parametrize("temperature", [1e-3, 1e-30, 1e-45, 5e-324])
def test_a_tiny_temperature_is_as_good_as_zero(temperature: float) -> None:
    sample = SampleConfig(temperature=temperature)
    draw = next_token(BOOK_LOGITS, sample, torch.Generator().manual_seed(1))
    assert (draw.id, draw.probability) == (3, 1.0)


def test_a_huge_temperature_makes_all_equally_likely() -> None:
    assert torch.allclose(probabilities(BOOK_LOGITS, temperature=1e30), torch.full((9,), 1 / 9))


@pytest.mark.parametrize("top_k", range(1, 12))
def test_top_k_keeps_so_many_and_their_proportions(top_k: int) -> None:
    kept = probabilities(BOOK_LOGITS, temperature=1.0, top_k=top_k)
    whole = BOOK_LOGITS.softmax(-1)
    likeliest = whole.topk(min(top_k, 9)).indices
    assert int((kept > 0).sum()) == min(top_k, 9)
    assert torch.allclose(kept[likeliest], whole[likeliest] / whole[likeliest].sum())


def test_of_equal_logits_top_k_keeps_the_lower_ids() -> None:
    kept = filtered_logits(torch.tensor([1.0, 2.0, 2.0, 2.0]), SampleConfig(top_k=2))
    assert kept.isfinite().tolist() == [False, True, True, False]


@pytest.mark.parametrize(
    ("top_p", "kept"),
    [(0.4, [0]), (0.5, [0]), (0.51, [0, 1]), (0.8, [0, 1]), (0.81, [0, 1, 2]), (1.0, [0, 1, 2, 3])],
)
def test_top_p_keeps_the_fewest_that_reach_it(top_p: float, kept: list[int]) -> None:
    # Powers of two and their sums are exact in floating point.
    logits = torch.tensor([0.5, 0.3, 0.15, 0.05]).log()
    left = probabilities(logits, temperature=1.0, top_p=top_p)
    assert (left > 0).nonzero().flatten().tolist() == kept


def test_top_p_looks_at_what_temperature_and_top_k_left() -> None:
    cold = probabilities(BOOK_LOGITS, temperature=0.1, top_p=0.9)
    assert (cold > 0).nonzero().flatten().tolist() == [3], "0.985 is above 0.9"
    hot = probabilities(BOOK_LOGITS, temperature=5.0, top_p=0.9, top_k=2)
    assert (hot > 0).nonzero().flatten().tolist() == [3, 7]


def test_what_is_cut_is_never_drawn_and_the_rest_comes_as_often_as_it_should() -> None:
    sample = SampleConfig(temperature=2.0, top_k=4)
    expected = filtered_logits(BOOK_LOGITS, sample).softmax(-1)
    generator = torch.Generator().manual_seed(7)
    n = 4000
    counts = torch.zeros(9)
    for _ in range(n):
        draw = next_token(BOOK_LOGITS, sample, generator)
        counts[draw.id] += 1
        assert draw.probability == pytest.approx(float(expected[draw.id]))
    assert set(counts.nonzero().flatten().tolist()) == {0, 3, 7, 8}
    deviation = (expected * (1 - expected) / n).sqrt()
    assert bool(((counts / n - expected).abs() <= 4 * deviation).all())


def test_candidates_tell_their_own_probability_and_what_was_made_of_it() -> None:
    first, second, third = candidates(BOOK_LOGITS, SampleConfig(temperature=5.0, top_k=2), None, 3)
    own = BOOK_LOGITS.softmax(-1)
    assert [first.id, second.id, third.id] == [3, 7, 0]
    assert first.model_probability == pytest.approx(float(own[3]))
    assert first.probability + second.probability == pytest.approx(1.0)
    assert third.probability == 0.0, "top-k cut it"
    assert first.logit == pytest.approx(6.75)
    assert candidates(BOOK_LOGITS, SampleConfig(), None, 0) == ()
    tokenizer = load_tokenizer("byte")
    (likeliest,) = candidates(torch.eye(257)[65], SampleConfig(), tokenizer, 1)
    assert likeliest.text == "A"


# A continuation.


def by_hand(model: GPT, prompt: list[int], n: int, sample: SampleConfig) -> list[int]:
    """The loop without a cache; it forgets the older half of a full context, as is promised."""
    generator = torch.Generator().manual_seed(sample.seed)
    length = model.config.context_length
    ids, begin = list(prompt), max(0, len(prompt) - length)
    for _ in range(n):
        if len(ids) - begin > length:
            begin = len(ids) - length // 2
        logits = model(torch.tensor(ids[begin:]))[0, -1].detach()
        ids.append(next_token(logits, sample, generator).id)
    return ids[len(prompt) :]


@pytest.mark.parametrize("n_prompt", [1, 5, 12, 30])
@pytest.mark.parametrize("settings", [{"temperature": 0.0}, {"temperature": 1.5, "top_k": 20}])
def test_generating_equals_the_loop_written_by_hand(
    n_prompt: int, settings: dict[str, float]
) -> None:
    model = lively()
    prompt = torch.randint(50, (n_prompt,), generator=torch.Generator().manual_seed(1)).tolist()
    tokens = drawn(model, prompt, max_new_tokens=40, seed=5, **settings)
    sample = SampleConfig(seed=5, **settings)  # type: ignore[arg-type]
    assert ids_of(tokens) == by_hand(model, prompt, 40, sample)


def test_the_seed_alone_decides_what_is_drawn() -> None:
    model = lively()
    torch.manual_seed(1)
    one = ids_of(drawn(model, [1, 2], seed=3, max_new_tokens=30))
    before = torch.get_rng_state()
    other = ids_of(drawn(model, torch.tensor([1, 2]), seed=3, max_new_tokens=30))
    assert one == other
    assert one != ids_of(drawn(model, [1, 2], seed=4, max_new_tokens=30))
    assert torch.equal(torch.get_rng_state(), before), "the global generator is somebody else's"


def test_two_continuations_side_by_side_do_not_disturb_each_other() -> None:
    model = lively()
    first = generate(model, [1], max_new_tokens=20, seed=1)
    second = generate(model, [2], max_new_tokens=20, seed=2)
    pairs = list(zip(first, second, strict=True))
    assert [a.id for a, _ in pairs] == ids_of(drawn(model, [1], max_new_tokens=20, seed=1))
    assert [b.id for _, b in pairs] == ids_of(drawn(model, [2], max_new_tokens=20, seed=2))


def test_the_logprob_is_the_models_own_and_the_probability_that_of_the_draw() -> None:
    model = lively()
    (token,) = drawn(model, [4, 9], max_new_tokens=1, temperature=0.0)
    logits = model(torch.tensor([4, 9]))[0, -1].detach()
    assert token.id == int(logits.argmax())
    assert token.logprob == pytest.approx(float(logits.log_softmax(-1).max()), rel=1e-5)
    assert token.probability == 1.0
    assert token.candidates[0].id == token.id
    assert token.data == b"", "without a tokenizer nobody knows the bytes"


def test_stopping_is_to_stop_pulling() -> None:
    """No token is computed ahead: after a draw the model has read up to the token before."""
    model = lively()
    reads: list[int] = []
    hook = model.register_forward_pre_hook(lambda _, inputs: reads.append(inputs[0].shape[1]))
    tokens = generate(model, [1, 2, 3], max_new_tokens=1000)
    next(tokens)
    next(tokens)
    tokens.close()
    hook.remove()
    assert reads == [3, 1, 1], "the prompt, and each token once"


def test_it_says_why_it_ended() -> None:
    tokens = generate(lively(), [1], max_new_tokens=3)
    while True:
        try:
            next(tokens)
        except StopIteration as end:
            done = end.value
            break
    assert isinstance(done, GenerationDone)
    assert done.stop == "limit"
    assert done.tokens_per_second > 0


def test_the_mark_of_the_end_is_not_part_of_the_text() -> None:
    tokenizer = load_tokenizer("byte")
    generation = Generation(lively(vocab_size=257), [65], SampleConfig(temperature=0), tokenizer)
    first = generation.draw()
    assert first is not None
    generation.logits = torch.eye(257)[256]
    assert generation.draw() is None
    assert generation.stop == "end_of_text"
    assert generation.ids == [65, first.id]
    assert generation.done.stop == "end_of_text"


def test_a_model_of_numbers_that_are_none_says_so() -> None:
    model = lively()
    with torch.no_grad():
        model.ln_f.weight[3] = math.nan
    with pytest.raises(LabError, match="not a number") as failure:
        drawn(model, [1])
    assert "checkpoint" in failure.value.hint


def test_ids_that_the_tokenizer_lacks_are_never_drawn() -> None:
    """Vocabularies are padded in some checkpoints: 300 rows for 257 ids."""
    tokenizer = load_tokenizer("byte")
    model = lively(vocab_size=300)
    tokens = drawn(model, [65], tokenizer=tokenizer, max_new_tokens=200, temperature=3.0)
    assert max(ids_of(tokens)) < 257
    assert all(token.data == tokenizer.token_bytes(token.id) for token in tokens)


@pytest.mark.parametrize("prompt", [[], [50], [3, -1], [1 << 40]])
def test_a_prompt_that_the_model_cannot_read_is_refused(prompt: list[int]) -> None:
    with pytest.raises(UsageError, match="prompt"):
        drawn(lively(), prompt)


def test_impossible_settings_are_refused_before_anything_is_read() -> None:
    with pytest.raises(ConfigError, match="temperature=-1"):
        drawn(lively(), [1], temperature=-1.0)


def test_a_model_in_training_mode_writes_without_dropout() -> None:
    config = GPTConfig(vocab_size=50, context_length=12, n_layer=1, n_head=1, n_embd=8, dropout=0.9)
    model = GPT(config, seed=0).train()
    assert ids_of(drawn(model, [1], max_new_tokens=9)) == ids_of(
        drawn(model, [1], max_new_tokens=9)
    )
