"""Surprise token by token, and two models compared where both have boundaries."""

from __future__ import annotations

import math

import pytest
import torch

from gptlab.errors import LabError
from gptlab.gpt.config import GPTConfig, SampleConfig
from gptlab.gpt.interventions import CutHead, Edit, Interventions, Mask
from gptlab.gpt.model import GPT
from gptlab.gpt.sampling import generate
from gptlab.gpt.surprise import stretches, surprises
from gptlab.gpt.tokenizers.byte import ByteTokenizer
from gptlab.gpt.trace import trace
from gptlab.gpt.watching import WatchedGeneration

CONFIG = GPTConfig(vocab_size=257, context_length=24, n_layer=2, n_head=2, n_embd=16)
IDS = list(b"the cat sat")
BIT = math.log(2)


@pytest.fixture
def model() -> GPT:
    model = GPT(CONFIG, seed=6).eval()
    draw = torch.Generator().manual_seed(6)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.2
    return model


def test_surprises_are_those_of_a_trace(model: GPT) -> None:
    assert surprises(model, IDS) == pytest.approx(trace(model, IDS).surprises().tolist(), abs=1e-5)


def test_weights_that_are_no_numbers_are_told(model: GPT) -> None:
    with torch.no_grad():
        model.wpe.weight[0, 0] = math.nan
    with pytest.raises(LabError, match="not a number"):
        surprises(model, IDS)


def test_readings_are_compared_between_boundaries_that_both_have() -> None:
    ours = [b"On", b"ce", b" there", b" was"]
    theirs = [b"Once", b" th", b"ere", b" was"]
    found = stretches(ours, [BIT, 2 * BIT, 3 * BIT], theirs, [BIT, BIT, 5 * BIT])
    assert [(each.begin, each.end) for each in found] == [(0, 4), (4, 10), (10, 14)]
    assert found[0].bits is None and found[0].gained is None, "nobody guessed the first token"
    assert found[1].bits == pytest.approx(2) and found[1].other_bits == pytest.approx(2)
    assert found[2].gained == pytest.approx(-2)


def test_the_same_reading_has_a_stretch_for_each_token_and_nothing_is_lost() -> None:
    tokens, nats = [b"a", b"b", b"c"], [0.5, 1.5]
    found = stretches(tokens, nats, tokens, nats)
    assert [each.end - each.begin for each in found] == [1, 1, 1]
    assert sum(each.bits for each in found[1:]) == pytest.approx(sum(nats) / BIT)


def test_of_a_longer_reading_only_the_shared_part_is_compared() -> None:
    found = stretches([b"ab", b"cd", b"ef"], [1.0, 1.0], [b"ab", b"cd"], [1.0])
    assert found[-1].end == 4


# While a text is written.


def rows_of(model: GPT, ids: list[int]) -> torch.Tensor:
    return torch.stack([layer.weights() for layer in trace(model, ids).layers])


def test_each_new_tokens_row_is_that_of_a_full_pass(model: GPT) -> None:
    sample = SampleConfig(max_new_tokens=6, temperature=0)
    writing = WatchedGeneration(model, IDS, sample, ByteTokenizer())
    torch.testing.assert_close(writing.prompt_rows, rows_of(model, IDS), atol=1e-5, rtol=1e-4)
    ids = list(IDS)
    for _ in range(5):
        token, rows = writing.draw()
        ids.append(token.id)
        torch.testing.assert_close(rows, rows_of(model, ids)[:, :, -1], atol=1e-5, rtol=1e-4)
    token, rows = writing.draw()
    assert rows is None, "the last token is not read"
    assert writing.stop == "limit"


def test_being_watched_changes_nothing_that_is_written(model: GPT) -> None:
    sample = SampleConfig(max_new_tokens=30, temperature=0.9, seed=3)
    writing = WatchedGeneration(model, IDS, sample, ByteTokenizer())
    watched = []
    while not writing.is_over:
        token, _ = writing.draw()
        watched += [token.id] if token else []
    plain = generate(
        model, IDS, max_new_tokens=30, temperature=0.9, seed=3, tokenizer=ByteTokenizer()
    )
    assert watched == [token.id for token in plain]
    assert "attend" not in vars(model.h[0].attn)


def test_when_the_cache_is_full_a_row_is_of_what_it_still_holds(model: GPT) -> None:
    sample = SampleConfig(max_new_tokens=20, temperature=0)
    writing = WatchedGeneration(model, list(b"x" * 20), sample, ByteTokenizer())
    lengths = []
    while not writing.is_over:
        _, rows = writing.draw()
        if rows is not None:
            lengths.append(rows.shape[-1])
            torch.testing.assert_close(rows.sum(-1), torch.ones(2, 2))
    assert max(lengths) == 24 and min(lengths) == 12


def test_of_a_long_prompt_the_last_row_is_kept(model: GPT, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gptlab.gpt.watching.MOST_PROMPT_CELLS", 10)
    writing = WatchedGeneration(model, IDS, SampleConfig(temperature=0), ByteTokenizer())
    assert writing.prompt_rows.shape == (2, 2, 1, len(IDS))
    expected = rows_of(model, IDS)[:, :, -1:]
    torch.testing.assert_close(writing.prompt_rows, expected, atol=1e-5, rtol=1e-4)


# Changes as plain values.


def test_a_cell_is_turned_and_the_rest_of_the_mask_stays() -> None:
    painted = Mask().painted(3, (0, 2))
    assert painted.seen == ((True, False, True), (True, True, False), (True, True, True))
    with pytest.raises(LabError, match="row 1 of the painted mask is empty"):
        Mask().painted(3, (0, 0))
    with pytest.raises(LabError, match="up to 64 tokens, and this one has 65"):
        Mask().painted(65)


def test_changes_are_turned_on_and_off_one_by_one() -> None:
    zero, mean = CutHead(0, 1), CutHead(0, 1, "mean")
    cut = Interventions().with_cut_turned(zero)
    assert cut.cuts == (zero,)
    assert cut.with_cut_turned(mean).cuts == (mean,)
    assert cut.with_cut_turned(zero).cuts == ()
    first, again = Edit(0, 0, "q", 1, 2, 0.5), Edit(0, 0, "q", 1, 2, 0.75)
    edited = Interventions().with_edit(first).with_edit(again)
    assert edited.edits == (again,)
    assert edited.for_another_text() == Interventions()
    window = Interventions(mask=Mask("window"), cuts=(zero,))
    assert window.for_another_text() == window
