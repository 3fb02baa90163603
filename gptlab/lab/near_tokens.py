"""The tokens that the live model has near a token of any encoding."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

from gptlab.errors import LabError
from gptlab.gpt.tokenizers.base import Tokenizer
from gptlab.lab.live import LiveHolder
from gptlab.lab.status import LiveModel

N_NEAR = 6
"""Nearest tokens that are told."""


@dataclass(frozen=True, slots=True)
class NearFound:
    """What a token is near to in the live model."""

    request: int
    """The number that `Session.find_near` gave."""
    data: bytes
    """The token that was asked about."""
    live: LiveModel | None
    """None where there is no language model; `near` is empty then."""
    id: int | None
    """The token's number in the live model; None where its vocabulary has no such token."""
    near: tuple[tuple[bytes, float], ...] = ()
    """Bytes and cosine of the nearest tokens, nearest first."""


def find_near(request: int, id: int, data: bytes, holder: LiveHolder) -> Generator[Any, None, None]:
    """The nearest tokens of the one with these bytes, `id` where the vocabularies agree."""
    from gptlab.gpt.embeddings import neighbours

    try:
        loaded = holder.take()
        model, tokenizer = loaded.language_model, loaded.tokenizer
        own = own_id(tokenizer, id, data)
        found = [] if own is None else neighbours(model, own, N_NEAR)
    except LabError:  # no model, one that gives labels, or one whose weights can't be had
        yield NearFound(request, data, None, None)
        return
    near = tuple((bytes_of(tokenizer, each), cosine) for each, cosine in found)
    yield NearFound(request, data, loaded.live, own, near)


def own_id(tokenizer: Tokenizer, id: int, data: bytes) -> int | None:
    """The number that a tokenizer has for the token `data`; `id` is tried first, since half of a
    character is no text that could be encoded. None where it has no such token."""
    if bytes_of(tokenizer, id) == data:
        return id
    try:
        ids = tokenizer.encode(data.decode())
    except (UnicodeDecodeError, LabError):
        return None
    return ids[0] if len(ids) == 1 and bytes_of(tokenizer, ids[0]) == data else None


def bytes_of(tokenizer: Tokenizer, id: int) -> bytes:
    """What an id stands for; nothing where a padded vocabulary has one that stands for nothing."""
    try:
        return tokenizer.token_bytes(id)
    except LabError:
        return b""
