"""What every tokenizer promises, over the table of encodings that need no network."""

from __future__ import annotations

import random

import pytest
import tiktoken
from hypothesis import given, settings
from hypothesis import strategies as st

from gptlab.errors import TokenizerError, UsageError
from gptlab.gpt.tokenizers import ENCODINGS, StreamDecoder, Tokenizer, load_tokenizer
from gptlab.gpt.tokenizers.bpe import learn
from gptlab.gpt.tokenizers.stories import RANK_FILE

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
"""Every text that is made of whole characters."""

LOCAL = {
    name: encoding
    for name, encoding in ENCODINGS.items()
    if not encoding.needs_download and (name != "stories" or RANK_FILE.is_file())
}
OWN_BPE = learn(["the cat sat on the mat. 😀😀 안녕 안녕\n\n"] * 3, vocab_size=275)


def make(name: str, text: str) -> Tokenizer:
    """A tokenizer of the table, or our own BPE, whose vocabulary holds `text`."""
    return OWN_BPE if name == "own bpe" else LOCAL[name].load([text])


NAMES = [*LOCAL, "own bpe"]
LOSSLESS = [name for name in NAMES if make(name, "").is_lossless]


@pytest.mark.parametrize("name", LOSSLESS)
@settings(max_examples=50)
@given(text=ANY_TEXT)
def test_decoding_undoes_encoding(name: str, text: str) -> None:
    tokenizer = make(name, text)
    assert tokenizer.decode(tokenizer.encode(text)) == text


@pytest.mark.parametrize("name", LOSSLESS)
def test_ten_thousand_random_texts_come_back(name: str) -> None:
    draw = random.Random(7)
    planes = (0x20, 0x7F), (0xA0, 0x800), (0x800, 0xD800), (0xE000, 0x10000), (0x10000, 0x110000)
    texts = []
    for _ in range(10_000):
        characters = (draw.randrange(*draw.choice(planes)) for _ in range(draw.randrange(12)))
        texts.append("".join(map(chr, characters)))
    tokenizer = make(name, "".join(texts))
    for text in texts:
        assert tokenizer.decode(tokenizer.encode(text)) == text


@pytest.mark.parametrize("name", LOSSLESS)
@settings(max_examples=50)
@given(text=ANY_TEXT)
def test_pieces_hold_the_bytes_and_cover_the_text(name: str, text: str) -> None:
    tokenizer = make(name, text)
    pieces = tokenizer.pieces(text)
    assert [piece.id for piece in pieces] == tokenizer.encode(text)
    assert b"".join(piece.data for piece in pieces) == text.encode()
    places = [0]
    for character in text:
        places.append(places[-1] + len(character.encode()))
    begin = 0
    for piece in pieces:
        end = begin + len(piece.data)
        touched = [
            place for place in range(len(text)) if places[place] < end and places[place + 1] > begin
        ]
        assert (piece.start, piece.end) == (touched[0], touched[-1] + 1)
        assert tokenizer.token_bytes(piece.id) == piece.data
        begin = end


@pytest.mark.parametrize("name", LOSSLESS)
def test_half_an_emoji_is_shown_by_both_of_its_tokens(name: str) -> None:
    text = "a😀b"
    tokenizer = make(name, text)
    pieces = tokenizer.pieces(text)
    halves = [piece for piece in pieces if piece.start <= 1 < piece.end]
    assert b"".join(piece.data for piece in halves).strip(b"ab") == "😀".encode()
    for piece in halves:
        assert "😀".encode() in piece.data or "\ufffd" in piece.text


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=30)
@given(text=ANY_TEXT)
def test_streamed_text_is_the_decoded_text(name: str, text: str) -> None:
    tokenizer = make(name, text)
    ids = [*tokenizer.encode(text), tokenizer.end_of_text_id or 0, *tokenizer.encode(text)[1:]]
    decoder = StreamDecoder(tokenizer)
    streamed = "".join([*(decoder.add(id) for id in ids), decoder.flush()])
    assert streamed == tokenizer.decode(ids)


def test_a_stream_holds_back_half_a_character() -> None:
    tokenizer = make("gpt2", "")
    decoder = StreamDecoder(tokenizer)
    assert [decoder.add(id) for id in tokenizer.encode("é 😀!")] == ["é", " ", "😀", "!"]
    assert decoder.flush() == ""
    decoder = StreamDecoder(tokenizer)
    assert decoder.add(tokenizer.encode(" 😀")[0]) == " "
    assert decoder.flush() == "\ufffd"


@pytest.mark.parametrize("name", NAMES)
def test_end_of_text_is_the_last_id_and_no_text_gives_it(name: str) -> None:
    tokenizer = make(name, "<|endoftext|>")
    assert tokenizer.end_of_text_id == tokenizer.vocab_size - 1
    assert tokenizer.token_bytes(tokenizer.vocab_size - 1) == b"<|endoftext|>"
    assert tokenizer.end_of_text_id not in tokenizer.encode("<|endoftext|>")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("id", [-1, 10**6, 2**40])
def test_ids_outside_the_vocabulary_are_refused(name: str, id: int) -> None:
    tokenizer = make(name, "text")
    with pytest.raises(TokenizerError, match=f"token id {id} is not in this vocabulary"):
        tokenizer.decode([0, id])
    with pytest.raises(TokenizerError):
        tokenizer.token_bytes(id)


@pytest.mark.parametrize("name", NAMES)
def test_half_a_surrogate_pair_is_refused_with_its_place(name: str) -> None:
    tokenizer = make(name, "text")
    with pytest.raises(TokenizerError, match=r"character 2 of the text.*U\+D83D"):
        tokenizer.encode("te\ud83dxt")
    with pytest.raises(TokenizerError):
        tokenizer.pieces("te\ud83dxt")


@pytest.mark.parametrize("name", NAMES)
def test_nothing_gives_no_tokens(name: str) -> None:
    tokenizer = make(name, "")
    assert tokenizer.encode("") == []
    assert tokenizer.pieces("") == []
    assert tokenizer.decode([]) == ""


def test_the_table_has_all_of_tiktokens_names() -> None:
    assert set(tiktoken.list_encoding_names()) <= set(ENCODINGS)


@pytest.mark.parametrize("name", LOCAL)
def test_names_find_their_tokenizer(name: str) -> None:
    assert load_tokenizer(name, text="some text").name == name


def test_an_unknown_name_is_refused_with_the_list() -> None:
    with pytest.raises(UsageError, match=r"unknown encoding 'gtp2': choose one of gpt2, stories"):
        load_tokenizer("gtp2")


@pytest.mark.parametrize("name", ["char", "word"])
def test_an_encoding_of_a_text_asks_for_it(name: str) -> None:
    with pytest.raises(UsageError, match="takes its vocabulary from a text"):
        load_tokenizer(name)
