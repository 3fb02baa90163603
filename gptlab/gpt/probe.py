"""What is asked of a model in training: a sample from a fixed prompt, and a watched next word."""

from __future__ import annotations

from collections.abc import Generator

from gptlab.errors import TokenizerError
from gptlab.gpt.config import SampleConfig
from gptlab.gpt.data.token_file import TokenFile
from gptlab.gpt.events import Progress
from gptlab.gpt.model import GPT
from gptlab.gpt.sampling import generate
from gptlab.gpt.tokenizers import StreamDecoder, Tokenizer

FALLBACK_TOKENS = 8
"""Tokens of the data that are continued where the vocabulary can't express the prompt."""


def usable_prompt(prompt: str, tokenizer: Tokenizer, train: TokenFile) -> str:
    """The prompt, or the data's first tokens where the vocabulary lacks a character of it."""
    try:
        if tokenizer.encode(prompt):
            return prompt
    except TokenizerError:
        pass
    return tokenizer.decode(train.ids[:FALLBACK_TOKENS].tolist())


def token_after(prompt: str, word: str, tokenizer: Tokenizer) -> tuple[list[int], int] | None:
    """The prompt's ids and the watched word's one id; None where it isn't exactly one token."""
    try:
        ids = tokenizer.encode(prompt)
        whole = tokenizer.encode(prompt + word)
    except TokenizerError:
        return None
    if not ids or len(whole) != len(ids) + 1 or whole[:-1] != ids:
        return None
    return ids, whole[-1]


def draw_sample(
    model: GPT, prompt: str, sample: SampleConfig, tokenizer: Tokenizer
) -> Generator[Progress, None, str]:
    """The model's continuation of the prompt, a place to stop after every token."""
    decoder = StreamDecoder(tokenizer)
    text = ""
    tokens = generate(
        model,
        tokenizer.encode(prompt),
        max_new_tokens=sample.max_new_tokens,
        temperature=sample.temperature,
        top_k=sample.top_k,
        top_p=sample.top_p,
        seed=sample.seed,
        tokenizer=tokenizer,
        n_candidates=0,
    )
    for count, token in enumerate(tokens, 1):
        text += decoder.add(token.id)
        yield Progress("drawing a sample", count, sample.max_new_tokens)
    return text + decoder.flush()
