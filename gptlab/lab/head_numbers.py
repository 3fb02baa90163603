"""The numbers of one head, stage by stage, as small arrays.

They are made again from what a trace holds whenever somebody asks: products of two small matrices,
no forward pass, so that the screen's thread may ask.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from torch import Tensor

    from gptlab.gpt.trace import AttentionTrace

    Floats = npt.NDArray[np.float32]
    Bools = npt.NDArray[np.bool_]

Stage = Literal["scores", "scaled", "masked", "weights", "dropped", "given", "joined"]
STAGES: tuple[Stage, ...] = (
    "scores",
    "scaled",
    "masked",
    "weights",
    "dropped",
    "given",
    "joined",
)
"""The way of attention: the four of `gptlab.gpt.trace`; the weights after dropout, which is off
while one looks; what is given, each weight times the length of the value that it takes; and how
much of that reaches the residual stream through the projection.

Source of the last: Kobayashi et al. 2020, arXiv 2004.10102 (norm-based analysis)."""


@dataclass(frozen=True)
class CellView:
    """One query and one key of one head, and all that their score is made of."""

    q: Floats
    """(D,): the query of the row's token."""
    k: Floats
    """(D,): the key of the column's."""
    v: Floats
    """(D,): the value of the column's."""
    context: Floats
    """(D,): the row's weighted sum of values."""
    rows: dict[Stage, Floats]
    """(T,) each: the row at every stage."""
    divisor: float
    """√D, or 1 where scores are left as they are."""
    allowed: bool
    """Whether the mask lets the row see the column."""
    contributions: Floats
    """(H,): length of what each head adds to the row's residual stream."""


@dataclass(frozen=True)
class Part:
    """What one key gives to a query's context vector."""

    key: int
    weight: float
    given: Floats
    """(D,): the weight times the key's value."""
    sum: Floats
    """(D,): this and those before it."""


@dataclass(frozen=True)
class Gathered:
    """A context vector as a weighted sum: its parts, the largest weights first."""

    parts: tuple[Part, ...]
    n_others: int
    """Keys that have no part of their own here."""
    others: Floats
    """(D,): what these give together."""
    context: Floats
    """(D,): the sum of all, as the model used it."""


@dataclass(frozen=True)
class Joined:
    """The heads of a layer, put together again at one token."""

    contexts: Floats
    """(H, D): each head's context vector; side by side they are what is projected."""
    added: Floats
    """(H, C): what each adds to the residual stream."""
    bias: Floats
    """(C,): the projection's bias, the rest of `attended`."""
    attended: Floats
    """(C,): what the layer's attention adds, as the model used it."""


class HeadNumbers:
    """One head of one layer. `dropout` is the share of weights that its training dropped."""

    def __init__(self, layer: AttentionTrace, head: int, dropout: float = 0.0) -> None:
        self._layer, self._head, self.dropout = layer, head, dropout

    @property
    def n_tokens(self) -> int:
        return int(self._layer.q.shape[1])

    def stage(self, stage: Stage) -> Floats:
        """A stage as an array (T, T)."""
        layer, head = self._layer, self._head
        match stage:
            case "dropped":
                return as_array(layer.weights(head))
            case "given":
                return as_array(layer.weights(head) * self._lengths(stage))
            case "joined":
                return as_array(layer.weights(head) * self._lengths(stage))
            case _:
                return as_array(layer.stage(stage, head))

    def _lengths(self, stage: Stage) -> Tensor:
        """(T,): how long each value is, as it is or once it is projected."""
        values = self._layer.v[self._head]
        if stage == "joined":
            values = values @ self._layer.projection_of(self._head)
        lengths: Tensor = values.norm(dim=-1)
        return lengths

    def allowed(self) -> Bools:
        """Which keys each query may see, (T, T)."""
        seen: Bools = self._layer.allowed.cpu().numpy()
        return seen

    def cell(self, query: int, key: int) -> CellView | None:
        """One cell; None where there is none."""
        if not (0 <= query < self.n_tokens and 0 <= key < self.n_tokens):
            return None
        one, head = self._layer, self._head
        # A single row: no need to make all of them for it.
        q = one.q[head, query]
        scores = one.k[head] @ q
        scaled = scores / one.divisor
        masked = scaled.masked_fill(~one.allowed[query], -math.inf)
        weights = masked.softmax(-1)
        given, joined = (weights * self._lengths(stage) for stage in ("given", "joined"))
        stages = (scores, scaled, masked, weights, weights, given, joined)
        by_head = one.projection.T.reshape(len(one.q), len(q), -1)  # (H, D, C)
        added = (one.context[:, query, None] @ by_head).norm(dim=-1)[:, 0]
        return CellView(
            q=as_array(q),
            k=as_array(one.k[head, key]),
            v=as_array(one.v[head, key]),
            context=as_array(one.context[head, query]),
            rows={name: as_array(row) for name, row in zip(STAGES, stages, strict=True)},
            divisor=one.divisor,
            allowed=bool(one.allowed[query, key]),
            contributions=as_array(added),
        )

    def gathered(self, query: int, most: int) -> Gathered:
        """How a query's context vector comes about; at most so many keys one by one."""
        one, head = self._layer, self._head
        scores = (one.k[head] @ one.q[head, query]) / one.divisor
        weights = scores.masked_fill(~one.allowed[query], -math.inf).softmax(-1)
        order = weights.argsort(descending=True, stable=True)
        seen = int(one.allowed[query].sum())
        chosen = order[: min(most, seen)]
        given = weights[chosen, None] * one.v[head, chosen]  # (n, D)
        others = weights @ one.v[head] - given.sum(0)
        sums = given.cumsum(0)
        parts = tuple(
            Part(key, float(weights[key]), as_array(given[at]), as_array(sums[at]))
            for at, key in enumerate(chosen.tolist())
        )
        n_others = seen - len(parts)
        return Gathered(
            parts,
            n_others,
            as_array(others if n_others else others * 0),
            as_array(one.context[head, query]),
        )

    def joined(self, query: int) -> Joined:
        """How the heads of the layer are put together at one token."""
        one = self._layer
        added = one.contributions()[:, query]
        attended = one.attended[query]
        return Joined(
            contexts=as_array(one.context[:, query]),
            added=as_array(added),
            bias=as_array(attended - added.sum(0)),
            attended=as_array(attended),
        )


def as_array(tensor: Tensor) -> Floats:
    """A tensor's numbers as float32."""
    made: Floats = tensor.detach().float().cpu().numpy()
    return made
