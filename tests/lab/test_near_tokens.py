"""The tokens that the live model has near a token of any encoding."""

from __future__ import annotations

from looker import CONFIG, lively

from gptlab.gpt.embeddings import neighbours
from gptlab.gpt.tokenizers import Tokenizer, load_tokenizer
from gptlab.lab.live import LiveHolder, Loaded
from gptlab.lab.near_tokens import N_NEAR, NearFound, find_near, own_id
from gptlab.lab.status import LiveModel


def found(id: int, data: bytes, tokenizer: Tokenizer) -> NearFound:
    holder = LiveHolder()
    holder.put(Loaded(LiveModel("tiny", 3, CONFIG, tokenizer.name), lively(), tokenizer))
    (event,) = find_near(1, id, data, holder)
    return event


def test_a_token_is_found_by_its_bytes_whatever_its_number_elsewhere() -> None:
    event = found(9_999, b"t", load_tokenizer("byte"))
    assert event.id == ord("t")
    expected = neighbours(lively(), ord("t"), N_NEAR)
    assert [cosine for _, cosine in event.near] == [cosine for _, cosine in expected]
    assert next(iter(event.near))[0] == bytes([expected[0][0]])


def test_half_of_a_character_is_found_where_the_numbers_agree() -> None:
    tokenizer = load_tokenizer("byte")
    assert own_id(tokenizer, 0xF0, b"\xf0") == 0xF0
    assert own_id(tokenizer, 7, b"\xf0") is None, "what is no text can't be encoded"


def test_a_token_that_the_model_lacks_has_nothing_near() -> None:
    event = found(1, b" cat", load_tokenizer("byte"))
    assert (event.id, event.near) == (None, ()) and event.live is not None


def test_without_a_model_there_is_nothing_near() -> None:
    (event,) = find_near(1, 5, b"a", LiveHolder())
    assert event.live is None and event.near == ()
