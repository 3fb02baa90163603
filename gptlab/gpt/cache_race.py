"""The same text written twice, with the key–value cache and without: equal, and how much slower."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import torch

from gptlab.errors import UsageError
from gptlab.gpt.model import GPT, KeyValueCache


class Lap(NamedTuple):
    """One token, written in both ways."""

    id: int
    """The likeliest token, which both read next."""
    n_read: int
    """Tokens that stand before it."""
    seconds_with: float
    seconds_without: float
    difference: float
    """Largest between the two ways' logits of this token."""
    highest: float
    """Largest logit, to see the difference against."""


def race(model: GPT, ids: Sequence[int], n_tokens: int) -> Iterator[Lap]:
    """Write tokens greedily; of each, the logits with the cache and from a pass over all.

    With the cache only the newest token is read, without it the whole text again. The prompt is
    read before the first lap. Ends where the context is full.

    Raises:
        UsageError: there is nothing to continue, or no room for a token.
    """
    length = model.config.context_length
    if not ids or len(ids) >= length:
        raise UsageError(
            f"the prompt has {len(ids)} tokens, and the context has room for {length}",
            f"give 1 to {length - 1} tokens",
        )
    text = list(ids)
    cache = KeyValueCache(model.config, device=str(model.device))
    last = min(length, len(text) + n_tokens)
    with torch.inference_mode():
        if len(text) > 1:
            model(_row(text[:-1], model), cache)
        model(_row(text, model))  # the first pass of a shape also pays for what later ones reuse
    while len(text) < last:
        with torch.inference_mode():
            began = time.perf_counter()
            cached = model(_row(text[-1:], model), cache)[0, -1]
            _finish(model)
            between = time.perf_counter()
            full = model(_row(text, model))[0, -1]
            _finish(model)
            ended = time.perf_counter()
            lap = Lap(
                id=int(cached.argmax()),
                n_read=len(text),
                seconds_with=between - began,
                seconds_without=ended - between,
                difference=float((cached - full).abs().max()),
                highest=float(full.abs().max()),
            )
        text.append(lap.id)
        yield lap


def _row(ids: list[int], model: GPT) -> torch.Tensor:
    return torch.tensor([ids], device=model.device)


def _finish(model: GPT) -> None:
    """Wait for a device that computes in the background."""
    if model.device.type == "cuda":
        torch.cuda.synchronize()
