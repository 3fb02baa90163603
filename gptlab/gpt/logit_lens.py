"""The logit lens: what the model would say had it stopped at this layer.

The residual stream is read at every layer, and between attention and feed-forward, with the last
norm and the head that were made for the end of it.

Source: nostalgebraist 2020, "interpreting GPT: the logit lens".
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from gptlab.gpt.model import GPT
from gptlab.gpt.trace import Trace


@dataclass(frozen=True)
class LensRow:
    """One place along the depth, for every token of the text."""

    name: str
    """`embedding`, `0 attention`, `0 feed-forward`, …"""
    top: Tensor
    """(T,): the likeliest next token at each place."""
    top_probability: Tensor
    """(T,)"""
    true_probability: Tensor
    """(T - 1,): of the token that really follows."""


@torch.no_grad()
def logit_lens(seen: Trace) -> list[LensRow]:
    """From the embeddings to the last layer, two rows a layer; the last row is the model's own
    answer. Holds the logits of one row at a time."""
    places = [("embedding", seen.embedding)]
    for number, layer in enumerate(seen.layers):
        places.append((f"{number} attention", layer.between))
        places.append((f"{number} feed-forward", layer.after))
    return [_row(name, stream, seen) for name, stream in places]


def _row(name: str, stream: Tensor, seen: Trace) -> LensRow:
    probabilities = next_token_logits(seen.model, stream).float().softmax(-1)  # (T, V)
    top_probability, top = probabilities.max(-1)
    true = probabilities[:-1].gather(-1, seen.ids[1:, None])[:, 0]
    return LensRow(name, top, top_probability, true)


def next_token_logits(model: GPT, stream: Tensor) -> Tensor:
    """The residual stream (T, C), at any depth, to logits (T, V): the last norm and the head."""
    return model.logits_of(model.ln_f(stream))
