"""Texts that say nearly the same, found by the shingles that they share."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence

import numpy as np

from gptlab.gpt.events import Progress

THRESHOLD = 0.8
"""Resemblance from which two texts are near-duplicates."""

_SHINGLE = 5
_NO_WORD = re.compile(r"[\W_]+")
_TOLD_EVERY = 250
"""Texts between two words of how far it is."""


def near_duplicates(
    texts: Sequence[str], threshold: float = THRESHOLD
) -> Generator[Progress, None, list[int | None]]:
    """For each text the place of the earlier one that resembles it most, the first of several;
    None where none reaches `threshold`, above 0.

    Every text is compared with every earlier one: lists of which texts have a shingle are added
    up, so that what is shared with all of them is known at once.
    """
    numbers: dict[str, int] = {}
    sets = [
        np.array([numbers.setdefault(each, len(numbers)) for each in shingles(text)])
        for text in texts
    ]
    sizes = np.array([len(each) for each in sets])
    counts = np.bincount(np.concatenate(sets)) if sets else np.zeros(0, np.int64)
    first = np.cumsum(counts) - counts
    known = np.zeros_like(counts)
    holders = np.zeros(int(counts.sum()), np.int32)  # of each shingle the texts so far, in order
    found: list[int | None] = []
    for place, own in enumerate(sets):
        if place % _TOLD_EVERY == 0:
            yield Progress("comparing the texts", place, len(texts))
        ends = zip(first[own].tolist(), known[own].tolist(), strict=True)
        earlier = np.concatenate([holders[start : start + n] for start, n in ends])
        shared = np.bincount(earlier, minlength=place)
        alike = shared / (sizes[:place] + len(own) - shared)
        best = int(alike.argmax()) if place else 0
        found.append(best if place and alike[best] >= threshold else None)
        holders[first[own] + known[own]] = place
        known[own] += 1
    return found


def shingles(text: str) -> frozenset[str]:
    """Every five characters in a row of a text; capitals, punctuation and blanks make no
    difference. A shorter text is one shingle."""
    plain = _NO_WORD.sub(" ", text.casefold()).strip()
    n = max(1, len(plain) - _SHINGLE + 1)
    return frozenset(plain[at : at + _SHINGLE] for at in range(n))


def resemblance(one: frozenset[str], other: frozenset[str]) -> float:
    """Share of the shingles of either that both have, 0 to 1.

    Source: Broder 1997, "On the resemblance and containment of documents", section 2.
    """
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared)
