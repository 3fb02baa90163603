"""What is asked of a model in training: prompts that its vocabulary can express."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from gptlab.gpt.config import GPTConfig, SampleConfig
from gptlab.gpt.data.token_file import TokenFile
from gptlab.gpt.events import Progress
from gptlab.gpt.model import GPT
from gptlab.gpt.probe import draw_sample, token_after, usable_prompt
from gptlab.gpt.sampling import generate
from gptlab.gpt.tokenizers import Tokenizer, load_tokenizer

BYTES = load_tokenizer("byte")


def tokens(text: str, tokenizer: Tokenizer) -> TokenFile:
    return TokenFile(Path(), np.asarray(tokenizer.encode(text), dtype=np.uint32))


def test_a_prompt_is_taken_as_it_is_where_the_vocabulary_knows_it() -> None:
    assert usable_prompt("Once", BYTES, tokens("data", BYTES)) == "Once"


@pytest.mark.parametrize("prompt", ["Once there was", ""])
def test_otherwise_the_datas_first_tokens_are_continued(prompt: str) -> None:
    data = "anna bakes bananas and cakes"
    tokenizer = load_tokenizer("char", text=data)
    assert usable_prompt(prompt, tokenizer, tokens(data, tokenizer)) == "anna bak"


def test_the_word_that_is_watched_is_one_token_after_the_prompt() -> None:
    # Source: the published GPT-2 tokenizer.
    gpt2 = load_tokenizer("gpt2")
    found = token_after("The cat sat on the", " mat", gpt2)
    assert found == ([464, 3797, 3332, 319, 262], 2603)


@pytest.mark.parametrize(
    ("prompt", "word"),
    [("The cat sat on the", " mattress factory"), ("The cat sat on th", "e"), ("", " mat")],
)
def test_what_is_not_one_token_there_is_not_watched(prompt: str, word: str) -> None:
    assert token_after(prompt, word, load_tokenizer("gpt2")) is None


def test_a_word_outside_the_vocabulary_is_not_watched() -> None:
    assert token_after("ab", "z", load_tokenizer("char", text="abc")) is None


def test_a_sample_is_whole_characters_with_a_place_to_stop_at_each_token() -> None:
    model = GPT(GPTConfig(vocab_size=257, context_length=16, n_layer=1, n_head=1, n_embd=8))
    sample = SampleConfig(max_new_tokens=12, temperature=2.0, seed=4)
    drawing = draw_sample(model, "é", sample, BYTES)
    events = []
    while True:
        try:
            events.append(next(drawing))
        except StopIteration as done:
            text = done.value
            break
    drawn = generate(
        model, BYTES.encode("é"), max_new_tokens=12, temperature=2.0, seed=4, tokenizer=BYTES
    )
    ids = [token.id for token in drawn]
    assert text == BYTES.decode(ids)
    assert events == [Progress("drawing a sample", n, 12) for n in range(1, len(ids) + 1)]
