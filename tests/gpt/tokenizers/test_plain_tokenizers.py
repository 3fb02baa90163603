"""Characters, bytes and words."""

from __future__ import annotations

import pytest

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.gpt.tokenizers.char import CharTokenizer
from gptlab.gpt.tokenizers.word import WordTokenizer


def test_characters_are_numbered_by_code_point() -> None:
    tokenizer = CharTokenizer("hello")
    assert tokenizer.encode("hello") == [1, 0, 2, 2, 3]
    assert tokenizer.vocab_size == 5
    assert tokenizer.end_of_text_id == 4


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("é", r"'é' \(U\+00E9, LATIN SMALL LETTER E WITH ACUTE\)"),
        ("\u200d", r"\(U\+200D, ZERO WIDTH JOINER\)"),
        ("\x1b", r"\(U\+001B\)"),
    ],
)
def test_an_unknown_character_is_refused_by_name_and_place(character: str, name: str) -> None:
    with pytest.raises(TokenizerError, match=rf"character 3 of the text, {name}, is not among"):
        CharTokenizer("abc").encode(f"abc{character}{character}")


def test_a_message_about_a_character_holds_no_control_character() -> None:
    with pytest.raises(TokenizerError) as caught:
        CharTokenizer("abc").encode("\x1b]52;c;\x07")
    assert str(caught.value).isprintable()


def test_bytes_number_themselves() -> None:
    tokenizer = load_tokenizer("byte")
    assert tokenizer.vocab_size == 257
    assert tokenizer.encode("Aé") == [0x41, 0xC3, 0xA9]
    spans = [(piece.start, piece.end) for piece in tokenizer.pieces("Aé")]
    assert spans == [(0, 1), (1, 2), (1, 2)]
    assert tokenizer.decode([0xC3]) == "\ufffd"


def test_the_verdict_has_its_published_words(verdict: str) -> None:
    # "Build a Large Language Model (From Scratch)", chapter 2: 4,690 words and marks, 1,130 of
    # them distinct, 1,132 with the two special tokens.
    tokenizer = WordTokenizer.of_text(verdict)
    assert len(tokenizer.encode(verdict)) == 4690
    assert tokenizer.vocab_size == 1132


def test_unknown_words_are_shown_as_such_in_their_place() -> None:
    tokenizer = WordTokenizer.of_text("the cat sat -- on the mat.")
    pieces = tokenizer.pieces("the  dog sat.")
    assert [piece.text for piece in pieces] == ["the", "<|unk|>", "sat", "."]
    assert [(piece.start, piece.end) for piece in pieces] == [(0, 3), (5, 8), (9, 12), (12, 13)]
    assert tokenizer.decode(tokenizer.encode("the  dog sat.")) == "the <|unk|> sat."
    assert not tokenizer.is_lossless


def test_words_are_cut_at_marks_and_double_dashes() -> None:
    tokenizer = WordTokenizer.of_text('"Hello, well-known--world"')
    assert tokenizer.words == ('"', ",", "--", "Hello", "well-known", "world")


def test_special_names_in_a_text_are_no_words() -> None:
    tokenizer = WordTokenizer.of_text("a <|endoftext|> <|unk|> b")
    assert tokenizer.words == ("a", "b")
