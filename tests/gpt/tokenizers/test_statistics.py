"""A text in numbers."""

from __future__ import annotations

from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.gpt.tokenizers.base import Tokenizer
from gptlab.gpt.tokenizers.statistics import TokenStatistics, count_tokens


def count(tokenizer: Tokenizer, *documents: str) -> TokenStatistics:
    parts = [(document, True) for document in documents]
    counting = count_tokens(tokenizer, parts, sum(map(len, documents)))
    while True:
        try:
            next(counting)
        except StopIteration as finished:
            statistics: TokenStatistics = finished.value
            return statistics


def test_the_verdict_in_gpt2s_tokens(verdict: str) -> None:
    # Raschka, "Build a Large Language Model (From Scratch)", chapter 2 and exercise figures.
    found = count(load_tokenizer("gpt2"), verdict)
    assert (found.n_tokens, found.n_characters, found.n_distinct) == (5145, 20479, 1416)
    assert found.n_unused == 50257 - 1416


def test_counts_and_lengths_are_those_of_the_documents() -> None:
    found = count(load_tokenizer("gpt2"), "the cat the cat", "the")
    assert found.n_documents == 2 and found.n_tokens == 5
    assert dict(found.lengths) == {3: 2, 4: 3}
    assert [n for _, n in found.most_frequent(3)] == [2, 2, 1]
    assert found.bytes_per_token == 18 / 5


def test_an_empty_text_has_no_ratio() -> None:
    assert count(load_tokenizer("byte"), "").bytes_per_token == 0
