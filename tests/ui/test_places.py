"""Characters, bytes and tokens find each other."""

from __future__ import annotations

import pytest

from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.gpt.tokenizers.pieces import Pieces
from gptlab.ui.widgets.token_strip import shown_text, shown_tokens
from gptlab.ui.widgets.tokenizing.places import Places

TEXT = "naïve café 😀, e\u0301 안녕"


def places(encoding: str, text: str = TEXT) -> Places:
    return Places(Pieces.of(load_tokenizer(encoding, text=text).pieces(text)))


@pytest.mark.parametrize("encoding", ["gpt2", "byte", "char"])
def test_every_character_is_found_in_the_first_token_that_has_a_byte_of_it(encoding: str) -> None:
    found = places(encoding)
    for character in range(len(TEXT)):
        holders = [
            index
            for index, piece in enumerate(found.pieces)
            if piece.start <= character < piece.end
        ]
        assert found.token_at(character) == holders[0]


def test_behind_the_end_of_the_text_is_its_last_token() -> None:
    assert places("gpt2", "a b").token_at(3) == 1


def test_byte_spans_are_the_texts_bytes() -> None:
    found = places("gpt2")
    for index, piece in enumerate(found.pieces):
        begin, end = found.byte_span(index)
        assert TEXT.encode()[begin:end] == piece.data


def test_a_cut_character_counts_the_tokens_that_hold_it() -> None:
    emoji = places("gpt2", "a 😀")
    cut = [emoji.cut_characters(index) for index in range(len(emoji.pieces))]
    assert cut == [[], [(2, 2)], [(2, 2)]]
    hangul = places("byte", "안")
    assert [hangul.cut_characters(index) for index in range(3)] == [[(0, 3)]] * 3


def test_halves_of_a_character_stand_in_one_bracket_with_it() -> None:
    pieces = places("gpt2", "a 😀").pieces
    assert shown_tokens(piece.data for piece in pieces) == ["a", "·⟨f0 9f 98 ", "80⟩😀"]


def test_a_text_that_ends_inside_a_character_closes_its_bracket() -> None:
    assert shown_tokens([b"a", b"\xf0\x9f"]) == ["a", "⟨f0 9f ⟩"]


def test_characters_without_width_are_shown_by_their_code() -> None:
    assert shown_text("\u200d".encode()) == "⟨200D⟩"
    assert shown_text("\u0301".encode()) == "◌\u0301"


def test_whole_tokens_look_alike_alone_and_in_a_row() -> None:
    for text in ("plain words\tand\n\nlines", "über 中文"):
        for data in (piece.data for piece in places("char", text).pieces):
            assert shown_tokens([data]) == [shown_text(data)]


def test_tokens_that_share_characters_are_bound_to_each_other() -> None:
    found = places("byte", "a안b")
    assert [found.shares_with_next(at) for at in range(5)] == [False, True, True, False, False]
    assert [list(found.bound_to(at, most=6)) for at in range(5)] == [[0], *[[1, 2, 3]] * 3, [4]]
    assert list(found.bound_to(3, most=1)) == [2, 3]
