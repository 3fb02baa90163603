"""Special tokens in a text: read as text, taken as what they stand for, or refused.

A special token such as `<|endoftext|>` has an id that no ordinary text gives. Whoever lets data
name one lets data steer the model, so that tiktoken refuses such a text unless told otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

import tiktoken

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers.base import END_OF_TEXT, Piece, SpecialMode, Tokenizer
from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer
from gptlab.gpt.tokenizers.pieces import Pieces, joined


def special_tokens(tokenizer: Tokenizer) -> dict[str, int]:
    """The special tokens of a tokenizer by name."""
    if isinstance(tokenizer, ByteLevelTokenizer):
        return dict(tokenizer.special_tokens)
    end = tokenizer.end_of_text_id
    return {} if end is None else {END_OF_TEXT: end}


def pieces_with_special(tokenizer: Tokenizer, text: str, mode: SpecialMode) -> Sequence[Piece]:
    """The tokens of a text as `tokenizer.pieces` gives them, special tokens read as `mode` says.

    Raises:
        TokenizerError: the tokenizer can't express the text, or `mode` is `refused` and a special
            token stands in it; the message is tiktoken's own.
    """
    names = special_tokens(tokenizer)
    if mode == "text" or not names:
        return tokenizer.pieces(text)
    if mode == "refused":
        refuse(text, names)
        return tokenizer.pieces(text)
    return _with_tokens(tokenizer, text, names)


def refuse(text: str, names: Mapping[str, int]) -> None:
    """Let tiktoken look for special tokens in a text, as its `encode` does by default.

    Raises:
        TokenizerError: it found one.
    """
    try:
        _guard(tuple(names)).encode(text if any(name in text for name in names) else "")
    except ValueError as error:
        raise TokenizerError(
            f"tiktoken refuses this text. ValueError: {error}",
            "that is how encode() protects a model from data that names control tokens: allow "
            "them, or read them as text",
        ) from None


def _with_tokens(tokenizer: Tokenizer, text: str, names: Mapping[str, int]) -> Pieces:
    parts: list[Pieces] = []
    begin = 0
    for match in _pattern(tuple(names)).finditer(text):
        parts.append(Pieces.of(tokenizer.pieces(text[begin : match.start()])).moved(begin))
        name = match.group()
        special = Piece(names[name], name.encode(), match.start(), match.end())
        parts.append(Pieces.of([special]))
        begin = match.end()
    parts.append(Pieces.of(tokenizer.pieces(text[begin:])).moved(begin))
    return joined(parts)


@cache
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile("|".join(re.escape(name) for name in longest_first))


@cache
def _guard(names: tuple[str, ...]) -> tiktoken.Encoding:
    """An encoding of bytes alone: the check for special tokens looks at nothing else of it."""
    return tiktoken.Encoding(
        "guard",
        pat_str=r"[\s\S]",
        mergeable_ranks={bytes([value]): value for value in range(256)},
        special_tokens={name: 256 + place for place, name in enumerate(names)},
    )
