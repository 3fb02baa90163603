"""One word in two texts: how far apart its vectors come, layer by layer."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from gptlab.gpt.trace import Trace


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two tokens' vectors are at one depth of the residual stream."""

    name: str
    """`embedding`, `0 attention`, `0 feed-forward`, …"""
    cosine: float
    """Of the angle between them: 1 where they point the same way."""
    difference: float
    """The largest difference of a channel: exactly 0 where they are equal."""


def likeness(one: Trace, other: Trace, place: int, other_place: int) -> list[Likeness]:
    """Compare a token of one text with a token of another, from the embeddings on.

    The same token at the same place begins with equal vectors; whatever sets them apart later came
    from the tokens that it attended to.
    """
    return [
        _alike(name, ours[place], theirs[other_place])
        for (name, ours), (_, theirs) in zip(_stream(one), _stream(other), strict=True)
    ]


def _stream(seen: Trace) -> list[tuple[str, Tensor]]:
    """The residual stream at every depth, (T, C) each."""
    depths = [("embedding", seen.embedding)]
    for number, layer in enumerate(seen.layers):
        depths += [(f"{number} attention", layer.between), (f"{number} feed-forward", layer.after)]
    return depths


def _alike(name: str, ours: Tensor, theirs: Tensor) -> Likeness:
    cosine = torch.cosine_similarity(ours.double(), theirs.double(), dim=0)
    return Likeness(name, float(cosine), float((ours - theirs).abs().max()))
