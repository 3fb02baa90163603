"""How surprised a model is by each token of a text, and how much less or more another one is.

Two models may cut a text into different tokens. They are compared on the stretches between the
boundaries that both have: of each, the surprises of its tokens add up.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
import torch.nn.functional as F

from gptlab.errors import LabError
from gptlab.gpt.model import GPT


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a text that both models read in whole tokens."""

    begin: int
    """In bytes of the text."""
    end: int
    bits: float | None
    """−log₂ p of its tokens together, by the first model; None where it holds the first token,
    which nothing comes before."""
    other_bits: float | None
    """By the second."""

    @property
    def gained(self) -> float | None:
        """How many bits less the second model was surprised."""
        if self.bits is None or self.other_bits is None:
            return None
        return self.bits - self.other_bits


@torch.inference_mode()
def surprises(model: GPT, ids: Sequence[int]) -> list[float]:
    """−log p of each token but the first, in nats.

    Raises:
        LabError: the weights hold what is not a number.
    """
    row = torch.as_tensor(ids, dtype=torch.long, device=model.device)
    logits = model.eval()(row)[0].float()
    if bool(logits.isnan().any()):
        raise LabError("the model gives a logit that is not a number", "use another checkpoint")
    found: list[float] = F.cross_entropy(logits[:-1], row[1:], reduction="none").tolist()
    return found


def stretches(
    ours: Sequence[bytes],
    our_nats: Sequence[float],
    theirs: Sequence[bytes],
    their_nats: Sequence[float],
) -> list[Stretch]:
    """Compare two readings of one text, as far as both go. Nats are of each token but the first."""
    one, other = _sums(ours, our_nats), _sums(theirs, their_nats)
    shared = sorted(one.keys() & other.keys())
    found = []
    for begin, end in pairwise(shared):
        bits, other_bits = (_between(sums, begin, end) for sums in (one, other))
        found.append(Stretch(begin, end, bits, other_bits))
    return found


def _sums(tokens: Sequence[bytes], nats: Sequence[float]) -> dict[int, float]:
    """The surprise of all tokens before each boundary, by the boundary's place in bytes."""
    place, total = 0, 0.0
    found = {0: math.nan}  # nobody guessed the first token: its surprise is not known
    for data, each in zip(tokens, [math.nan, *nats], strict=True):
        place += len(data)
        total += 0.0 if math.isnan(each) else each
        found[place] = total
    return found


def _between(sums: dict[int, float], begin: int, end: int) -> float | None:
    bits = (sums[end] - sums[begin]) / math.log(2)
    return None if math.isnan(bits) else bits
