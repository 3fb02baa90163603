"""A long text in parts gives the tokens of the whole."""

from __future__ import annotations

from functools import cache
from importlib import import_module

import pytest
import tiktoken_ext.openai_public as published
from hypothesis import given
from hypothesis import strategies as st

from gptlab.gpt.data.chunks import safe_chunks, safe_parts
from gptlab.gpt.tokenizers import Tokenizer, bpe, load_tokenizer
from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer

chunks = import_module("gptlab.gpt.data.chunks")

PATTERNS = ("p50k_base", "cl100k_base", "o200k_base")
"""Of tiktoken's later encodings only the patterns are here, with ranks of our own."""

AWKWARD = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("ab1Z \n\n  \t\r.,'/_-é字。\u0301\u00a0\u3000\x1c😀sS"),
    )
)


@cache
def tokenizer(name: str) -> Tokenizer:
    if name == "own":
        return bpe.learn(["a b\nb a\n1 1\n é字 a's b'S\n"], vocab_size=300, allow_fewer=True)
    if name not in PATTERNS:
        return load_tokenizer(name)
    ranks = load_tokenizer("gpt2").ranks
    before = published.load_tiktoken_bpe
    published.load_tiktoken_bpe = lambda *_, **__: dict(ranks)
    try:
        pattern = getattr(published, name)()["pat_str"]
    finally:
        published.load_tiktoken_bpe = before
    return ByteLevelTokenizer(name, ranks=ranks, special_tokens={}, pattern=pattern)


@pytest.mark.parametrize("name", ["gpt2", "stories", "own", "byte", *PATTERNS])
@given(text=AWKWARD)
def test_parts_give_the_tokens_of_the_whole(name: str, text: str) -> None:
    whole = tokenizer(name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chunks, "CHUNK_CHARACTERS", 3)
        parts = safe_chunks(text)
    assert "".join(parts) == text
    assert [id for part in parts for id in whole.encode(part)] == whole.encode(text)


@pytest.mark.parametrize("name", ["char", "word"])
@given(text=AWKWARD)
def test_parts_give_the_characters_and_words_of_the_whole(name: str, text: str) -> None:
    whole = load_tokenizer(name, text=text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chunks, "CHUNK_CHARACTERS", 3)
        parts = safe_chunks(text)
    assert [id for part in parts for id in whole.encode(part)] == whole.encode(text)


@given(st.lists(st.text("ab \n.", max_size=9), min_size=1), st.integers(1, 5))
def test_the_parts_in_which_a_text_comes_do_not_matter(blocks: list[str], size: int) -> None:
    parts = [(block, False) for block in blocks[:-1]] + [(blocks[-1], True)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chunks, "CHUNK_CHARACTERS", size)
        found = list(safe_parts(parts))
        assert [text for text, _ in found] == safe_chunks("".join(blocks))
    assert [is_end for _, is_end in found] == [False] * (len(found) - 1) + [True]


def test_prose_is_cut_close_to_the_wanted_length() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chunks, "CHUNK_CHARACTERS", 100)
        for text in ("word " * 200, "Ends with a mark.\n" * 50, "在这里。\n" * 200):
            assert max(map(len, safe_chunks(text))) < 125, text[:20]


def test_documents_keep_their_ends() -> None:
    assert list(safe_parts([("one", True), ("two", True), ("", True)])) == [
        ("one", True),
        ("two", True),
        ("", True),
    ]
