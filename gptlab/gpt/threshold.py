"""What a threshold on one label's probability does: the sweep behind an ROC curve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class AtThreshold:
    """What comes of calling a message by a label where its probability is `threshold` or above."""

    threshold: float
    n_hit: int
    """Messages of the label that are called so."""
    n_missed: int
    """Messages of the label that are not."""
    n_false: int
    """Messages of other labels that are called so."""
    n_left: int
    """Messages of other labels that are not."""

    @property
    def true_positive_rate(self) -> float:
        """Recall: of the label's messages, those that are called so; 0 where there are none."""
        return self.n_hit / max(1, self.n_hit + self.n_missed)

    @property
    def false_positive_rate(self) -> float:
        """Of the others, those that are called so all the same."""
        return self.n_false / max(1, self.n_false + self.n_left)

    @property
    def precision(self) -> float | None:
        """Of those that are called so, how many are; None where none is."""
        called = self.n_hit + self.n_false
        return self.n_hit / called if called else None

    @property
    def accuracy(self) -> float:
        right = self.n_hit + self.n_left
        return right / max(1, right + self.n_missed + self.n_false)


def at_threshold(
    probabilities: Sequence[float], is_label: Sequence[bool], threshold: float
) -> AtThreshold:
    """What comes of one threshold."""
    rows = list(zip(probabilities, is_label, strict=True))
    called = [is_it for probability, is_it in rows if probability >= threshold]
    left = [is_it for probability, is_it in rows if probability < threshold]
    return AtThreshold(
        threshold, sum(called), sum(left), len(called) - sum(called), len(left) - sum(left)
    )


def roc_curve(probabilities: Sequence[float], is_label: Sequence[bool]) -> list[AtThreshold]:
    """What comes of every threshold that makes a difference, from calling nothing so to calling
    all so; both rates rise along it.

    Source: Fawcett, "An introduction to ROC analysis", 2006, algorithm 1.
    """
    n_all, n_label = len(is_label), sum(is_label)
    ordered = sorted(zip(probabilities, is_label, strict=True), key=lambda row: -row[0])
    curve = [AtThreshold(float("inf"), 0, n_label, 0, n_all - n_label)]
    n_hit = n_false = 0
    for place, (probability, is_it) in enumerate(ordered):
        n_hit, n_false = n_hit + is_it, n_false + (not is_it)
        # Equal probabilities fall together: no threshold parts them.
        if place + 1 == n_all or ordered[place + 1][0] != probability:
            curve.append(
                AtThreshold(probability, n_hit, n_label - n_hit, n_false, n_all - n_label - n_false)
            )
    return curve


def area_under(curve: Sequence[AtThreshold]) -> float:
    """The area under an ROC curve: how often a message of the label has the higher probability
    than one of another; equal ones count half."""
    area = 0.0
    for one, other in pairwise(curve):
        width = other.false_positive_rate - one.false_positive_rate
        area += width * (one.true_positive_rate + other.true_positive_rate) / 2
    return area
