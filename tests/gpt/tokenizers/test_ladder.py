"""The ladder from blanks to byte pairs."""

from __future__ import annotations

from tokenizer_texts import random_texts

from gptlab.gpt.tokenizers.gpt2 import load
from gptlab.gpt.tokenizers.ladder import Rung, climb
from gptlab.gpt.tokenizers.word import WordTokenizer


def rungs(text: str, corpus: str = "the cat sat on a mat.") -> dict[str, Rung]:
    return {rung.name: rung for rung in climb(text, WordTokenizer.of_text(corpus), load())}


def test_each_rung_cuts_as_it_says() -> None:
    found = rungs("the cat.")
    texts = {name: [piece.text for piece in rung.pieces] for name, rung in found.items()}
    assert texts == {
        "blanks": ["the", "cat."],
        "regular expression": ["the", "cat", "."],
        "words": ["the", "cat", "."],
        "words + <|unk|>": ["the", "cat", "."],
        "gpt2": ["the", " cat", "."],
    }
    assert not found["words"].failure and not found["words + <|unk|>"].unknown


def test_a_new_word_ends_one_rung_is_lost_on_the_next_and_spelled_on_the_last() -> None:
    text = "the unfamiliarword sat"
    found = rungs(text)
    assert found["words"].failure == "KeyError: 'unfamiliarword'"
    assert len(found["words"].pieces) == 1
    assert found["words + <|unk|>"].unknown == {1}
    assert b"".join(piece.data for piece in found["gpt2"].pieces).decode() == text
    assert [piece.text for piece in found["gpt2"].pieces] == ["the", " unfamiliar", "word", " sat"]


def test_words_with_an_unknown_token_have_one_id_more() -> None:
    found = rungs("x")
    assert found["words + <|unk|>"].vocab_size == (found["words"].vocab_size or 0) + 1


def test_every_rung_shows_the_texts_own_characters() -> None:
    for text in random_texts(60):
        for rung in rungs(text).values():
            for piece in rung.pieces:
                assert 0 <= piece.start < piece.end <= len(text)
