"""tiktoken's downloads, without a network."""

from __future__ import annotations

import threading
import time

import pytest
import tiktoken

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers import gpt2, load_tokenizer, published
from gptlab.gpt.tokenizers.blanks import STRIDE, parts_for_any


def test_a_failed_download_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> tiktoken.Encoding:
        raise ConnectionError("no route")

    monkeypatch.setattr(tiktoken, "get_encoding", fail)
    with pytest.raises(
        TokenizerError, match=r"cl100k_base has to be downloaded once .*ConnectionError.*network"
    ):
        load_tokenizer("cl100k_base")


def test_a_download_without_an_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()

    def hang(name: str) -> tiktoken.Encoding:
        over.wait(10)
        raise ConnectionError

    monkeypatch.setattr(tiktoken, "get_encoding", hang)
    begin = time.monotonic()
    with pytest.raises(TokenizerError, match="no answer within 0 s"):
        published.load("o200k_base", seconds=0.05)
    assert time.monotonic() - begin < 5
    over.set()


def test_a_downloaded_encoding_becomes_a_tokenizer(monkeypatch: pytest.MonkeyPatch) -> None:
    ranks = dict(gpt2.load().ranks)
    special_tokens = {"<|endoftext|>": 60_000, "<|endofprompt|>": 60_010}
    encoding = tiktoken.Encoding(
        "cl100k_base",
        pat_str=r"\s*[\r\n]+|\s+(?!\S)|\s+|\S+",
        mergeable_ranks=ranks,
        special_tokens=special_tokens,
    )
    monkeypatch.setattr(tiktoken, "get_encoding", lambda name: encoding)
    tokenizer = load_tokenizer("cl100k_base")
    assert tokenizer.name == "cl100k_base"
    assert tokenizer.vocab_size == 60_011
    assert tokenizer.end_of_text_id == 60_000
    text = "Some text,\n\n with <|endoftext|> 😀"
    assert tokenizer.encode(text) == encoding.encode_ordinary(text)
    assert tokenizer.decode([60_010]) == "<|endofprompt|>"
    with pytest.raises(TokenizerError, match="token id 60001 is not in"):
        tokenizer.decode([60_001])
    blanks = "a" + " " * 3_000_000 + "b"
    assert tokenizer.decode(tokenizer.encode(blanks)) == blanks


def test_only_very_long_runs_are_cut() -> None:
    ordinary = ("word " * 50 + "\n" * 1000) * 500
    assert parts_for_any(ordinary) == [ordinary]
    endless = "a" + " " * (5 * STRIDE) + "b"
    parts = parts_for_any(endless)
    assert "".join(parts) == endless
    assert max(map(len, parts)) <= 2 * STRIDE
