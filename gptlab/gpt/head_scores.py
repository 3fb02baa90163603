"""What an attention head does, in a few numbers: where it looks, and what is lost without it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from gptlab.gpt.events import Progress
from gptlab.gpt.interventions import CutHead
from gptlab.gpt.model import GPT
from gptlab.gpt.trace import Trace, trace

_REPEATED = 24
"""Random tokens that `induction_scores` says twice."""


@dataclass(frozen=True, slots=True)
class HeadScores:
    """Where one head looks in a text."""

    layer: int
    head: int
    entropy: float
    """Mean entropy of its rows, in nats: 0 looks at one token, ln t at t tokens evenly."""
    previous_token: float
    """Mean weight on the token just before, 0 to 1; NaN of a single token."""
    first_token: float
    """Mean weight on the first token, itself left out, 0 to 1; NaN of a single token."""
    induction: float
    """Mean weight on the token after an earlier occurrence of the same token; NaN where no token
    of the text is repeated.

    Source: Olsson et al. 2022, arXiv 2209.11895 ("prefix matching").
    """


def head_scores(seen: Trace) -> list[HeadScores]:
    """The scores of every head on the traced text, layer by layer."""
    follows = _follows_same(seen.ids)
    found = []
    for number, layer in enumerate(seen.layers):
        weights = layer.weights()  # (H, T, T)
        entropies = torch.special.entr(weights).sum(-1).mean(-1)
        previous = weights.diagonal(-1, 1, 2).mean(-1)
        first = weights[:, 1:, 0].mean(-1)
        induction = _induction(weights, follows)
        found += [
            HeadScores(number, head, *(float(each[head]) for each in scores))
            for scores in [(entropies, previous, first, induction)]
            for head in range(len(weights))
        ]
    return found


def induction_scores(model: GPT, seed: int = 0) -> Tensor:
    """How much each head looks at what followed an earlier occurrence, (L, H), on random tokens
    said twice: no text lets a head score here by knowing the language.

    Source: Olsson et al. 2022, arXiv 2209.11895, definition 1.
    """
    config = model.config
    length = max(1, min(_REPEATED, config.context_length // 2, config.vocab_size))
    draw = torch.Generator().manual_seed(seed)
    once = torch.randperm(config.vocab_size, generator=draw)[:length]
    seen = trace(model, torch.cat([once, once]))
    follows = _follows_same(seen.ids)
    return torch.stack([_induction(layer.weights(), follows) for layer in seen.layers])


def _follows_same(ids: Tensor) -> Tensor:
    """(T, T) of bool: whether the column's token stands just after one that equals the row's, in
    the past."""
    same = ids[:, None] == ids[None, :]
    return same.roll(1, dims=1).tril() & (torch.arange(len(ids), device=ids.device) > 0)


def _induction(weights: Tensor, follows: Tensor) -> Tensor:
    """(H, T, T) to (H,): the mean over the rows that have such a token; NaN where none has."""
    rows = follows.any(-1)
    return (weights * follows).sum(-1)[:, rows].mean(-1)


@dataclass(frozen=True, slots=True)
class HeadDamage:
    """What is lost of a text without one head."""

    layer: int
    head: int
    loss: float
    """Of the text without it, nats a token."""
    damage: float
    """That, less the loss with it: above 0 where the head helps."""


def rank_heads(seen: Trace, by: str = "zero") -> Generator[Progress, None, list[HeadDamage]]:
    """Cut each head in turn, on top of the trace's own interventions; worst loss first.

    One forward pass a head, with `Progress` after each. The text must have two tokens.
    """
    whole = seen.loss
    assert whole is not None, "a single token predicts nothing that is known"
    config = seen.model.config
    heads = [(layer, head) for layer in range(config.n_layer) for head in range(config.n_head)]
    found = []
    for done, (layer, head) in enumerate(heads, start=1):
        cut = CutHead(layer, head, "mean" if by == "mean" else "zero")
        changed = replace(seen.interventions, cuts=(*seen.interventions.cuts, cut))
        loss = trace(seen.model, seen.ids, changed).loss
        assert loss is not None
        found.append(HeadDamage(layer, head, loss, loss - whole))
        yield Progress("cutting heads", done, len(heads))
    return sorted(found, key=lambda each: -each.damage)
