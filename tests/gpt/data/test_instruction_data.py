"""Batches of instruction pairs: the published collate figures, the mask, and the order."""

from __future__ import annotations

import math
import random

import pytest
import torch
import torch.nn.functional as F

from gptlab.errors import DataError
from gptlab.gpt.data.instruction_data import InstructionData, collate, encode_pairs
from gptlab.gpt.data.pairs import Pair
from gptlab.gpt.instructions import Example, Exchange, format_prompt
from gptlab.gpt.model import IGNORED
from gptlab.gpt.tokenizers import load_tokenizer

END = 50256

# Raschka, "Build a Large Language Model (From Scratch)", chapter 7.
PUBLISHED = [Example((*ids, END), 1) for ids in ([0, 1, 2, 3, 4], [5, 6], [7, 8, 9])]


def test_the_published_batch_is_collated_as_published() -> None:
    batch = collate(PUBLISHED, END, mask_prompt=False)
    assert batch.inputs.tolist() == [[0, 1, 2, 3, 4], [5, 6, END, END, END], [7, 8, 9, END, END]]
    assert batch.targets.tolist() == [
        [1, 2, 3, 4, END],
        [6, END, IGNORED, IGNORED, IGNORED],
        [8, 9, END, IGNORED, IGNORED],
    ]
    assert batch.n_tokens == 5 + 2 + 3, "padding is not read"
    assert batch.n_targets == 10


def test_ignored_targets_leave_the_loss_at_its_published_value() -> None:
    # Chapter 7's demonstration: 1.1269, 0.7936 with a third target, 1.1269 with that ignored.
    two = torch.tensor([[-1.0, 1.0], [-0.5, 1.5]])
    three = torch.cat([two, torch.tensor([[-0.5, 1.5]])])
    assert float(F.cross_entropy(two, torch.tensor([0, 1]))) == pytest.approx(1.1269, abs=5e-5)
    last = torch.tensor([0, 1, 1])
    assert float(F.cross_entropy(three, last)) == pytest.approx(0.7936, abs=5e-5)
    last[2] = IGNORED
    ignored = F.cross_entropy(three, last, ignore_index=IGNORED)
    assert float(ignored) == pytest.approx(1.1269, abs=5e-5)


def test_prompt_tokens_earn_no_loss() -> None:
    # Exercise 7.2: the first n_prompt - 1 targets are ignored.
    example = Example((10, 11, 12, 13, 14, END), 3)
    masked = collate([example], END, mask_prompt=True)
    assert masked.targets.tolist() == [[IGNORED, IGNORED, 13, 14, END]]
    assert masked.inputs.tolist() == [[10, 11, 12, 13, 14]]
    whole = collate([example], END, mask_prompt=False)
    assert whole.targets.tolist() == [[11, 12, 13, 14, END]]


def test_an_end_of_text_inside_a_prompt_is_no_padding() -> None:
    batch = collate(
        [Example((1, END, 2, END), 2), Example((3, 4, 5, 6, 7, END), 1)], END, mask_prompt=False
    )
    assert batch.targets[0].tolist() == [END, 2, END, IGNORED, IGNORED]


def numbered(n: int) -> list[Example]:
    """Examples whose first id is their number."""
    return [Example((i, *([1] * (i % 4)), END), 1) for i in range(n)]


def data(n: int = 10, seed: int = 3) -> InstructionData:
    return InstructionData(numbered(n), numbered(7), pad_id=END, seed=seed)


def firsts(batch) -> list[int]:  # type: ignore[no-untyped-def]
    return batch.inputs[:, 0].tolist()


def test_the_order_depends_on_seed_and_sample_alone() -> None:
    one, other = data(), data()
    whole = firsts(one.batch(0, 30))
    # Asked out of order, and in other parts.
    parts = {start: firsts(other.batch(start, 3)) for start in (27, 0, 12, 9, 21)}
    for start, part in parts.items():
        assert part == whole[start : start + 3]
    assert firsts(data(seed=4).batch(0, 30)) != whole


def test_each_pass_meets_every_example_once_in_another_order() -> None:
    drawn = firsts(data().batch(0, 30))
    passes = [drawn[i : i + 10] for i in (0, 10, 20)]
    assert all(sorted(each) == list(range(10)) for each in passes)
    assert len({tuple(each) for each in passes}) == 3


def test_validation_meets_every_example_once_whatever_the_batch_size() -> None:
    for size in (1, 3, 100):
        batches = list(data().validation(size))
        assert sorted(each for batch in batches for each in firsts(batch)) == list(range(7))
        assert len(batches) == math.ceil(7 / size)


def test_fixed_validation_is_spread_over_what_is_held_out() -> None:
    batches = data().fixed_validation(2, 2)
    assert [firsts(each) for each in batches] == [[0, 2], [4, 6]]
    assert [firsts(each) for each in data().fixed_validation(2, 2)] == [[0, 2], [4, 6]]


def test_tokens_are_those_that_are_read() -> None:
    one = data(8)
    assert one.tokens_per_sample == (1 + 2 + 3 + 4) / 4
    assert one.batch(0, 8).n_tokens == 8 * one.tokens_per_sample


def test_encoding_counts_outputs_that_are_cut_and_names_entries_that_fit_nowhere() -> None:
    tokenizer = load_tokenizer("byte")
    short = Pair(Exchange("Hi.", "", "Ho."), where="entry 1 of f.json")
    long = Pair(Exchange("Hi.", "", "o" * 50), where="entry 2 of f.json")
    hopeless = Pair(Exchange("i" * 200, "", "Ho."), where="entry 3 of f.json")
    context_length = len(format_prompt("Hi.")) + 10
    assert encode_pairs([short, long], tokenizer, context_length).n_cut == 1
    with pytest.raises(DataError, match=r"entry 3 of f.json.*the prompt has"):
        encode_pairs([short, hopeless], tokenizer, context_length)
    unknown = Pair(Exchange("§", "", "Ho."), where="entry 4 of f.json")
    letters = load_tokenizer("char", text=format_prompt("abc") + "Ho")
    with pytest.raises(DataError, match=r"entry 4 of f.json.*§"):
        encode_pairs([unknown], letters, 400)


def test_neighbours_are_of_similar_length() -> None:
    draw = random.Random(0)
    examples = [Example((*range(draw.randint(3, 60)), END), 1) for _ in range(1000)]
    known = InstructionData(examples, examples[:1], pad_id=END, seed=3)
    batches = [known.batch(first, 8) for first in range(0, 1000, 8)]
    read = sum(batch.n_tokens for batch in batches)
    assert read > 0.9 * sum(batch.inputs.numel() for batch in batches), "little is padding"
