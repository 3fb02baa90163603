"""What a model reads of a prompt before it writes."""

from __future__ import annotations

from gptlab.errors import UsageError
from gptlab.gpt.tokenizers.base import Tokenizer


def prompt_ids(prompt: str, tokenizer: Tokenizer) -> list[int]:
    """The prompt in tokens; an empty one begins a document, which follows the end of another.

    Raises:
        UsageError: the prompt is empty, and the encoding has no mark between documents.
        TokenizerError: the encoding lacks a character of the prompt.
    """
    ids = tokenizer.encode(prompt)
    if ids:
        return ids
    if tokenizer.end_of_text_id is None:
        raise UsageError(
            f"the encoding {tokenizer.name} has no mark to begin a document with",
            "give a prompt",
        )
    return [tokenizer.end_of_text_id]
