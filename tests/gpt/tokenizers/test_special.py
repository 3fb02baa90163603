"""Special tokens in a text: text, token or refusal."""

from __future__ import annotations

import pytest
import tiktoken
from tokenizer_texts import FRAGMENTS, random_texts

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.gpt.tokenizers.gpt2 import load
from gptlab.gpt.tokenizers.special import pieces_with_special, special_tokens

TEA = "Hello, do you like tea? <|endoftext|> In the sunlit terracesof someunknownPlace."
TEA_IDS = [15496, 11, 466, 345, 588, 8887, 30, 220, 50256, 554, 262, 4252, 18250, 8812]
TEA_IDS += [2114, 1659, 617, 34680, 27271, 13]
"""Raschka, "Build a Large Language Model (From Scratch)", section 2.5."""


@pytest.fixture(scope="module")
def theirs() -> tiktoken.Encoding:
    ours = load()
    return tiktoken.Encoding(
        "gpt2",
        pat_str=ours.pattern,
        mergeable_ranks=dict(ours.ranks),
        special_tokens=ours.special_tokens,
    )


def test_allowed_special_tokens_give_the_published_ids() -> None:
    assert [piece.id for piece in pieces_with_special(load(), TEA, "allowed")] == TEA_IDS


def test_allowed_special_tokens_equal_tiktokens(theirs: tiktoken.Encoding) -> None:
    for text in random_texts(300, [*FRAGMENTS, "<|endoftext|>"]):
        pieces = pieces_with_special(load(), text, "allowed")
        assert [piece.id for piece in pieces] == theirs.encode(text, allowed_special="all")
        assert b"".join(piece.data for piece in pieces) == text.encode()
        assert all(each.data.decode() in text[each.start : each.end] for each in pieces
                   if each.text.isprintable() and "\ufffd" not in each.text)  # fmt: skip


def test_as_text_a_special_token_is_ordinary_text() -> None:
    assert pieces_with_special(load(), TEA, "text") == load().pieces(TEA)


def test_the_refusal_is_tiktokens_own(theirs: tiktoken.Encoding) -> None:
    with pytest.raises(ValueError) as by_tiktoken:
        theirs.encode(TEA)
    with pytest.raises(TokenizerError) as by_us:
        pieces_with_special(load(), TEA, "refused")
    assert str(by_tiktoken.value) in by_us.value.message


def test_a_text_without_special_tokens_is_never_refused() -> None:
    for name in ("gpt2", "byte", "stories"):
        tokenizer = load_tokenizer(name)
        text = "no <|endof text|> here 😀"
        assert pieces_with_special(tokenizer, text, "refused") == tokenizer.pieces(text)


@pytest.mark.parametrize("name", ["byte", "char", "word", "stories"])
def test_every_vocabulary_of_ours_has_an_end_of_text_to_allow(name: str) -> None:
    text = "one<|endoftext|>two"
    tokenizer = load_tokenizer(name, text=text)
    pieces = pieces_with_special(tokenizer, text, "allowed")
    marks = [piece for piece in pieces if piece.id == special_tokens(tokenizer)["<|endoftext|>"]]
    assert [(mark.start, mark.end) for mark in marks] == [(3, 16)]
