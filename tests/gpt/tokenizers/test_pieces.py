"""Columns of tokens are a sequence of them."""

from __future__ import annotations

from gptlab.gpt.tokenizers.base import Piece
from gptlab.gpt.tokenizers.pieces import Pieces, joined

ALL = [Piece(7, b"a", 0, 1), Piece(8, b"\xc3", 1, 2), Piece(9, b"\xa9!", 1, 3)]


def test_columns_give_the_pieces_they_were_made_of() -> None:
    pieces = Pieces.of(ALL)
    assert list(pieces) == ALL and pieces[-1] == ALL[-1] and pieces[1:] == ALL[1:]
    assert len(pieces) == 3 and ALL[1] in pieces and Pieces.of(pieces) is pieces
    assert pieces == ALL and pieces == tuple(ALL) and pieces != ALL[:2] and pieces != "abc"
    assert not Pieces.of([])


def test_parts_of_a_text_are_joined_in_their_places() -> None:
    parts = [Pieces.of(ALL), Pieces.of(ALL).moved(3), Pieces.of([])]
    assert joined(parts) == [*ALL, *(Piece(id, data, a + 3, b + 3) for id, data, a, b in ALL)]
