"""The merges behind a table of ranks."""

from __future__ import annotations

from collections.abc import Mapping


def merges_of(ranks: Mapping[bytes, int]) -> list[tuple[bytes, bytes]]:
    """The pair that each token longer than a byte was joined from, lowest rank first.

    A rank table tells which tokens there are and in which order they were made, but not from
    what. Encoding a token's bytes with the ranks below its own ends at the two halves. A token
    that doesn't end there, which merging never reaches, is left out.
    """
    merges = []
    for token in sorted(ranks, key=ranks.__getitem__):
        halves = halves_of(token, ranks) if len(token) > 1 else None
        if halves is not None:
            merges.append(halves)
    return merges


def halves_of(token: bytes, ranks: Mapping[bytes, int]) -> tuple[bytes, bytes] | None:
    """The pair that a token of several bytes was joined from; None where merging never makes it."""
    halves = _merged(token, ranks, ranks[token])
    return (halves[0], halves[1]) if len(halves) == 2 else None


def _merged(data: bytes, ranks: Mapping[bytes, int], limit: int) -> list[bytes]:
    """The parts of `data` after all merges with ranks below `limit`."""
    parts = [data[place : place + 1] for place in range(len(data))]
    while len(parts) > 2:
        best, at = limit, -1
        for place in range(len(parts) - 1):
            rank = ranks.get(parts[place] + parts[place + 1], limit)
            if rank < best:
                best, at = rank, place
        if at < 0:
            break
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
    return parts
