"""The tokens of a long text, held so that there may be very many."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import eq
from typing import overload

from gptlab.gpt.tokenizers.base import Piece


class Pieces(Sequence[Piece]):
    """The tokens of a text in order: four columns that give a `Piece` where one is asked for.

    A text of a megabyte has 250,000 tokens. So many objects take longer to make than the ids do,
    and each stops Python again whenever it looks for objects that nobody uses any more. Numbers
    stand in arrays, which take a ninth of what a list of as many takes. Columns are never changed
    once they are here.
    """

    __slots__ = ("data", "ends", "ids", "starts")

    def __init__(
        self, ids: Iterable[int], data: list[bytes], starts: Iterable[int], ends: Iterable[int]
    ) -> None:
        self.ids = _column(ids)
        self.data = data
        self.starts = _column(starts)
        self.ends = _column(ends)

    @classmethod
    def of(cls, pieces: Sequence[Piece]) -> Pieces:
        """The columns of pieces."""
        if isinstance(pieces, Pieces):
            return pieces
        return cls(
            [piece.id for piece in pieces],
            [piece.data for piece in pieces],
            [piece.start for piece in pieces],
            [piece.end for piece in pieces],
        )

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, at: int) -> Piece: ...
    @overload
    def __getitem__(self, at: slice) -> Pieces: ...
    def __getitem__(self, at: int | slice) -> Piece | Pieces:
        if isinstance(at, slice):
            return Pieces(self.ids[at], self.data[at], self.starts[at], self.ends[at])
        return Piece(self.ids[at], self.data[at], self.starts[at], self.ends[at])

    def __iter__(self) -> Iterator[Piece]:
        return map(Piece, self.ids, self.data, self.starts, self.ends)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(map(eq, self, other))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<Pieces of {len(self):,} tokens>"

    def moved(self, by: int) -> Pieces:
        """The same where so many more characters stand before them."""
        return Pieces(self.ids, self.data, _moved(self.starts, by), _moved(self.ends, by))


def joined(parts: Sequence[Pieces]) -> Pieces:
    """The tokens of several parts of a text, each in its place."""
    return Pieces(
        _joined(part.ids for part in parts),
        list(chain.from_iterable(part.data for part in parts)),
        _joined(part.starts for part in parts),
        _joined(part.ends for part in parts),
    )


def _column(numbers: Iterable[int]) -> array[int]:
    return numbers if isinstance(numbers, array) else array("i", numbers)


def _joined(columns: Iterable[array[int]]) -> array[int]:
    whole = array("i")
    for column in columns:
        whole.extend(column)
    return whole


def _moved(places: array[int], by: int) -> array[int]:
    return array("i", [place + by for place in places]) if by else places
