"""Attention of three shapes: an encoder's, a decoder's, and that of one text on another.

Source: Vaswani et al. 2017, "Attention Is All You Need", section 3.2.3.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from gptlab.gpt.model import GPT
from gptlab.gpt.trace import LayerTrace


def full_weights(layer: LayerTrace, head: int) -> Tensor:
    """A head's attention without a mask, (T, T), from the queries and keys of a causal pass: an
    encoder's shape, in which each token sees all."""
    return layer.scaled(head).softmax(-1)


@torch.no_grad()
def cross_weights(
    model: GPT, reading: Tensor, writing: Tensor, *, head_size: int, seed: int = 0
) -> Tensor:
    """Attention of the tokens being written (T,) on those that were read (S,), (T, S).

    A GPT has no such part: queries and keys are drawn at random from `seed`, and see the model's
    own embeddings. Only the shape means something.
    """
    generator = torch.Generator().manual_seed(seed)
    width = model.config.n_embd

    def projected(ids: Tensor) -> Tensor:
        positions = torch.arange(len(ids), device=ids.device)
        stream = model.wte(ids) + model.wpe(positions)  # (T, C)
        drawn = torch.randn(width, head_size, generator=generator) / math.sqrt(width)
        return F.layer_norm(stream.float().cpu(), (width,)) @ drawn  # (T, D)

    q, k = projected(writing), projected(reading)
    return (q @ k.T / math.sqrt(head_size)).softmax(-1)
