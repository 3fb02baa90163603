"""After an edit, a text's tokens are those that encoding all of it gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers import ENCODINGS, Tokenizer, load_tokenizer, safe_cuts
from gptlab.gpt.tokenizers.edits import EditedPart, edited_part, pieces_after_edit
from gptlab.gpt.tokenizers.pieces import Pieces
from gptlab.gpt.tokenizers.safe_cuts import may_be_cut

NAMES = [name for name, encoding in ENCODINGS.items() if not encoding.needs_download]

WORDS = st.lists(
    st.one_of(
        st.sampled_from(
            ["the", " cat", " sat", "\n", "\n\n", "  ", " 12", "'s", "é", "😀", ".", "字"]
        ),
        st.text(max_size=4),
    ),
    max_size=30,
).map("".join)
"""Texts with many safe cuts in them, and with much that is none."""


@pytest.mark.parametrize("name", NAMES)
@given(
    before=WORDS,
    inserted=WORDS,
    begin=st.integers(0, 60),
    n_deleted=st.integers(0, 20),
    looked_at=st.sampled_from([1, 4, 256]),
)
def test_the_tokens_around_an_edit_are_those_of_the_whole(
    name: str, before: str, inserted: str, begin: int, n_deleted: int, looked_at: int
) -> None:
    text = before[:begin] + inserted + before[begin + n_deleted :]
    tokenizer = load_tokenizer(name, text=[before, text])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(safe_cuts, "_LOOKED_AT", looked_at)
        part = edited_part(before, text)
    old = Pieces.of(tokenizer.pieces(before))
    assert pieces_after_edit(tokenizer, part, old, text) == tokenizer.pieces(text)


@pytest.mark.parametrize("edit", ["x", " ", "\n", "a word or two"])
def test_little_of_a_long_text_is_encoded_again(edit: str) -> None:
    before = "It was a dark night, and the fox sat by the river.\n" * 2000
    for at in (0, 50_003, len(before)):
        text = before[:at] + edit + before[at:]
        part = edited_part(before, text)
        assert part.begin <= at <= part.end and part.end - part.begin < 40 + len(edit)
        assert before[: part.begin] == text[: part.begin]
        assert before[part.end_before :] == text[part.end :]


def test_a_text_without_a_safe_cut_is_encoded_whole() -> None:
    assert edited_part("--" * 500, "--" * 200 + "a" + "--" * 300) == EditedPart(0, 1001, 1000)


def test_an_edit_that_cannot_be_expressed_is_told_by_its_place_in_the_whole() -> None:
    before = "the cat " * 100
    tokenizer: Tokenizer = load_tokenizer("gpt2")
    text = before[:400] + "\ud83d" + before[400:]
    with pytest.raises(TokenizerError, match="character 400 of the text"):
        pieces_after_edit(
            tokenizer, edited_part(before, text), Pieces.of(tokenizer.pieces(before)), text
        )


def test_only_what_safe_cuts_leave_as_it_is_is_spliced() -> None:
    assert all(may_be_cut(load_tokenizer(name, text="a b")) for name in NAMES)
