"""Where an id comes from."""

from __future__ import annotations

from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.gpt.tokenizers.bpe import learn
from gptlab.gpt.tokenizers.gpt2 import load
from gptlab.gpt.tokenizers.token_facts import token_facts


def test_a_merge_is_of_two_tokens_that_were_there_before() -> None:
    gpt2 = load()
    for id in range(256, 50256, 97):
        facts = token_facts(gpt2, id)
        assert facts.kind == "merge" and facts.left + facts.right == facts.data
        assert max(gpt2.ranks[facts.left], gpt2.ranks[facts.right]) < id


def test_the_halves_are_those_that_training_joined() -> None:
    tokenizer = learn(["low lower lowest newest widest " * 3], vocab_size=270)
    assert [
        (token_facts(tokenizer, id).left, token_facts(tokenizer, id).right)
        for id in range(256, 269)
    ] == tokenizer.merges


def test_bytes_special_tokens_and_plain_entries_are_told_apart() -> None:
    assert token_facts(load(), 222).kind == "byte"
    assert token_facts(load(), 50256).kind == "special"
    assert token_facts(load_tokenizer("byte"), 65).kind == "byte"
    assert token_facts(load_tokenizer("char", text="ab"), 1).kind == "entry"
