"""What a model expected at every place of a text: the text is its own answer key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from gptlab.gpt.model import GPT


@dataclass(frozen=True)
class Expectation:
    """What a model gave for one target after the tokens before it."""

    probability: float
    """Of the token that really comes."""
    rank: int
    """How many ids it held for likelier."""
    best_id: int
    best_probability: float


@torch.no_grad()
def expectations(model: GPT, ids: Sequence[int]) -> list[Expectation]:
    """For each token but the first, what the model expected there, in one forward pass.

    Raises:
        ConfigError: more tokens than the model has positions.
    """
    if len(ids) < 2:
        return []
    row = torch.tensor(ids, device=model.device)
    probabilities = model(row[None, :-1])[0].float().softmax(-1)  # (T - 1, V)
    of_target = probabilities.gather(1, row[1:, None])  # (T - 1, 1)
    best = probabilities.max(-1)
    ranks = (probabilities > of_target).sum(-1)
    return [
        Expectation(p, rank, best_id, best_p)
        for p, rank, best_id, best_p in zip(
            of_target[:, 0].tolist(),
            ranks.tolist(),
            best.indices.tolist(),
            best.values.tolist(),
            strict=True,
        )
    ]
