"""A word's merges, and that they end at tiktoken's tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizer_texts import FRAGMENTS, random_texts

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.gpt.tokenizers.bpe import learn
from gptlab.gpt.tokenizers.byte_level import GPT2_PATTERN, ByteLevelTokenizer
from gptlab.gpt.tokenizers.gpt2 import load
from gptlab.gpt.tokenizers.merge_steps import (
    LONGEST_WORD,
    merge_steps,
    word_merges,
    word_spans,
)


def ranks_of(word: str) -> list[int]:
    return [each.winner.rank for each in merge_steps(word.encode(), load().ranks) if each.winner]


def test_published_words_merge_in_the_published_order() -> None:
    # Computed from GPT-2's published table.
    assert ranks_of(" terraces") == [256, 263, 274, 330, 1059, 2114, 8812]
    assert ranks_of(" embraced") == [276, 304, 330, 795, 1671, 2286, 7726, 18079]
    parts = merge_steps(b"unfamiliarword", load().ranks)[-1].parts
    assert parts == (b"un", b"f", b"amiliar", b"word")


def tokens_by_steps(tokenizer: ByteLevelTokenizer, text: str) -> list[int]:
    return [
        tokenizer.ranks[token]
        for start, _ in word_spans(tokenizer, text)
        for token in word_merges(tokenizer, text, start).tokens
    ]


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(FRAGMENTS), max_size=12)))
def test_every_word_ends_at_tiktokens_tokens(text: str | list[str]) -> None:
    joined = "".join(text)
    assert tokens_by_steps(load(), joined) == load().encode(joined)


def test_own_vocabularies_merge_alike() -> None:
    corpus = ["the fox ran to the river. " * 4, "😀😀 naïve"]
    tokenizer = learn(corpus, vocab_size=290, allow_fewer=True)
    for text in random_texts(60):
        assert tokens_by_steps(tokenizer, text) == tokenizer.encode(text)


def test_each_step_joins_the_leftmost_pair_of_the_lowest_rank() -> None:
    ranks = {bytes([value]): value for value in range(256)} | {b"aa": 256, b"ab": 257, b"aaab": 258}
    steps = merge_steps(b"aaaab", ranks)
    assert [step.parts for step in steps] == [
        (b"a", b"a", b"a", b"a", b"b"),
        (b"aa", b"a", b"a", b"b"),
        (b"aa", b"aa", b"b"),
    ]
    assert [(each.place, each.rank) for each in steps[0].candidates] == [
        (0, 256),
        (1, 256),
        (2, 256),
        (3, 257),
    ]
    assert steps[0].winner == steps[0].candidates[0] and steps[-1].winner is None


def test_a_word_in_the_table_that_no_merge_makes_is_one_token_as_in_tiktoken() -> None:
    ranks = {bytes([value]): value for value in range(256)} | {b"abc": 256}
    tokenizer = ByteLevelTokenizer("odd", ranks=ranks, special_tokens={}, pattern=GPT2_PATTERN)
    merges = word_merges(tokenizer, "abc", 0)
    assert merges.is_whole and merges.tokens == (b"abc",)
    assert [tokenizer.ranks[token] for token in merges.tokens] == tokenizer.encode("abc")


def test_a_word_is_found_from_every_character_of_it() -> None:
    text = "one two\n\nthree  four 😀"
    spans = word_spans(load(), text)
    for start, end in spans:
        for character in range(start, end):
            found = word_merges(load(), text, character)
            assert (found.start, found.end) == (start, end)


def test_a_word_far_into_a_long_text_is_found_as_in_the_whole() -> None:
    text = "some words on a line\n" * 1000 + "  indented line\n\nend"
    spans = dict(word_spans(load(), text))
    for start in [each for each in spans if each > 20_000][::3]:
        assert word_merges(load(), text, start).end == spans[start]


@pytest.mark.parametrize(
    ("encoding", "text", "said"),
    [
        ("char", "abc", "made without merges"),
        ("gpt2", "", "no word"),
        ("gpt2", "x" * (LONGEST_WORD + 1), "too many merges"),
    ],
)
def test_what_has_no_merges_to_watch_says_so(encoding: str, text: str, said: str) -> None:
    with pytest.raises(TokenizerError, match=said):
        word_merges(load_tokenizer(encoding, text=text), text, 0)
