"""The instruction template, its masks, what is cut, and where a reply stops."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gptlab.errors import DataError, TokenizerError, UsageError
from gptlab.gpt.instructions import (
    ALPACA,
    INPUT,
    INSTRUCTION,
    PHI_3,
    PLAIN,
    TEMPLATES,
    Exchange,
    ReplyText,
    Template,
    encode_example,
    format_prompt,
    make_prompt,
    require_end_of_text,
    template_named,
    trained_with,
)
from gptlab.gpt.tokenizers import load_tokenizer

PREAMBLE = (
    "Below is an instruction that describes a task. "
    "Write a response that appropriately completes the request."
)


def test_the_template_is_alpacas_with_and_without_an_input() -> None:
    # The layout of Raschka, "Build a Large Language Model (From Scratch)", chapter 7.
    assert format_prompt("Name a fox.") == (
        f"{PREAMBLE}\n\n### Instruction:\nName a fox.\n\n### Response:\n"
    )
    assert format_prompt("Sort.", "b a") == (
        f"{PREAMBLE}\n\n### Instruction:\nSort.\n\n### Input:\nb a\n\n### Response:\n"
    )


def test_earlier_turns_stand_as_whole_pairs_after_one_preamble() -> None:
    earlier = [Exchange("One?", "", "1."), Exchange("Two?", "x", "2.")]
    assert format_prompt("Three?", "", earlier) == (
        f"{PREAMBLE}\n\n### Instruction:\nOne?\n\n### Response:\n1."
        "\n\n### Instruction:\nTwo?\n\n### Input:\nx\n\n### Response:\n2."
        "\n\n### Instruction:\nThree?\n\n### Response:\n"
    )


def test_gpt2s_ids_of_the_headings_are_the_published_ones() -> None:
    # Raschka, chapter 7, exercise 7.1.
    gpt2 = load_tokenizer("gpt2")
    assert gpt2.encode("### Instruction:") == [21017, 46486, 25]
    assert gpt2.encode("### Response:") == [21017, 18261, 25]


@pytest.mark.parametrize("encoding", ["gpt2", "stories", "byte"])
def test_a_prompt_is_a_token_prefix_of_the_text_that_is_learned_from(encoding: str) -> None:
    tokenizer = load_tokenizer(encoding)
    exchange = Exchange("What is the opposite of hot?", "", "The opposite of hot is cold.")
    example = encode_example(exchange, tokenizer, 1024)
    whole = format_prompt(exchange.instruction) + exchange.output
    assert list(example.ids) == [*tokenizer.encode(whole), tokenizer.end_of_text_id]
    assert list(example.ids[: example.n_prompt]) == tokenizer.encode(
        format_prompt(exchange.instruction)
    )
    assert example.n_cut == 0


def test_an_output_that_outgrows_the_context_is_cut_and_counted() -> None:
    tokenizer = load_tokenizer("byte")
    exchange = Exchange("Go on.", "", "abcdefghij")
    n_prompt = len(tokenizer.encode(format_prompt("Go on.")))
    example = encode_example(exchange, tokenizer, n_prompt + 3)
    # A context of n tokens predicts n + 1: four of the output, and no end of text.
    assert tokenizer.decode(example.ids[n_prompt:]) == "abcd"
    assert example.n_cut == 7, "six letters and the end of the text"


def test_a_prompt_that_fills_the_context_is_refused_with_both_figures() -> None:
    with pytest.raises(DataError, match=r"146 tokens.*context_length=100"):
        encode_example(Exchange("Go on.", "", "x"), load_tokenizer("byte"), 100)


def test_an_encoding_without_an_end_of_text_is_refused() -> None:
    class Endless:
        name = "endless"
        end_of_text_id = None

    with pytest.raises(TokenizerError, match="endless"):
        require_end_of_text(Endless())  # type: ignore[arg-type]


def byte_prompt(instruction: str, context_length: int, **more: object):  # type: ignore[no-untyped-def]
    return make_prompt(
        instruction,
        tokenizer=load_tokenizer("byte"),
        context_length=context_length,
        max_new_tokens=20,
        **more,  # type: ignore[arg-type]
    )


def test_a_prompt_says_how_much_room_is_left() -> None:
    prompt = byte_prompt("Hi?", 300)
    assert prompt.text == format_prompt("Hi?")
    assert len(prompt.ids) + prompt.room == 300
    assert (prompt.n_cut, prompt.n_left_out, prompt.notice) == (0, 0, "")


def test_the_oldest_turns_are_left_out_first_and_that_is_said() -> None:
    earlier = [Exchange(f"Question {n}?", "", f"Answer {n}.") for n in range(6)]
    prompt = byte_prompt("And now?", 400, earlier=earlier)
    assert 0 < prompt.n_earlier < 6
    assert prompt.n_earlier + prompt.n_left_out == 6
    assert prompt.text == format_prompt("And now?", "", earlier[prompt.n_left_out :])
    assert prompt.room >= 20
    one_more = format_prompt("And now?", "", earlier[prompt.n_left_out - 1 :])
    assert len(one_more) > 400 - 20, "one turn more would not have fitted"
    assert f"the oldest {prompt.n_left_out} turns don't fit" in prompt.notice


def test_of_a_long_instruction_the_end_is_cut_after_its_input_and_that_is_said() -> None:
    prompt = byte_prompt("Count.", 220, input="x" * 100)
    assert prompt.room == 20
    assert prompt.text == format_prompt("Count.", "x" * (100 - prompt.n_cut))
    assert f"the last {prompt.n_cut} characters" in prompt.notice
    without_input = byte_prompt("abc" * 50, 190, input="x")
    kept = ("abc" * 50)[: 151 - without_input.n_cut]
    assert without_input.text == format_prompt(kept)


def test_a_context_below_the_template_is_refused() -> None:
    with pytest.raises(DataError, match="no room in a context of 64"):
        byte_prompt("Hi?", 64)


def test_dictated_words_are_what_the_model_goes_on_from() -> None:
    prompt = byte_prompt("Hi?", 300, begun="Well")
    assert prompt.text == format_prompt("Hi?") + "Well"
    assert bytes(prompt.ids).decode() == prompt.text


def typed(text: str) -> tuple[list[str], ReplyText]:
    """What a reply shows as its bytes arrive, and the reply."""
    reply = ReplyText(load_tokenizer("byte"))
    shown = []
    for byte in text.encode():
        shown.append(reply.add(byte))
        if reply.has_marker:
            break
    return [*shown, reply.flush()], reply


@pytest.mark.parametrize("marker", [INSTRUCTION, INPUT])
def test_a_reply_ends_before_a_marker_and_never_shows_a_part_of_it(marker: str) -> None:
    shown, reply = typed(f"It is cold.\n\n{marker}\nNext?")
    assert reply.has_marker
    assert reply.text == "It is cold."
    assert "".join(shown) == "It is cold."


def test_what_only_looks_like_a_marker_is_shown() -> None:
    text = "### In short: ### Instructive!\n\n### Inp"
    shown, reply = typed(text)
    assert not reply.has_marker
    assert "".join(shown) == reply.text == text


@given(st.lists(st.sampled_from(["a", " ", "\n", "#", "###", " In", "### Input", ":", "é"])))
def test_what_is_shown_is_the_reply_whatever_is_drawn(parts: list[str]) -> None:
    text = "".join(parts)
    shown, reply = typed(text)
    assert "".join(shown) == reply.text
    assert text.startswith(reply.text)
    assert reply.has_marker == (INPUT in text)


def test_each_template_puts_its_own_words_around_a_question() -> None:
    earlier = [Exchange("One?", "", "1.")]
    assert format_prompt("Two?", "of 3", earlier, PHI_3) == (
        "<|user|>\nOne?\n<|assistant|>:\n1.\n<|user|>\nTwo?\nof 3\n<|assistant|>:\n"
    )
    assert format_prompt("Two?", "of 3", earlier, PLAIN) == "One?\n1.\nTwo?\nof 3\n"
    assert format_prompt("Two?", template=ALPACA) == format_prompt("Two?")
    with pytest.raises(UsageError, match="'chatml'"):
        template_named("chatml")


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=lambda each: each.name)
def test_the_prompt_in_chat_begins_what_is_trained_on_in_every_template(
    template: Template,
) -> None:
    tokenizer = load_tokenizer("byte")
    example = encode_example(Exchange("Go.", "x", "Yes."), tokenizer, 400, template)
    prompt = make_prompt(
        "Go.",
        "x",
        tokenizer=tokenizer,
        context_length=400,
        max_new_tokens=9,
        template=template,
    )
    assert example.ids[: example.n_prompt] == prompt.ids
    assert bytes(example.ids[example.n_prompt : -1]) == b"Yes."


def test_a_reply_ends_at_the_markers_of_its_own_template() -> None:
    tokenizer = load_tokenizer("byte")
    text = "Yes.\n<|user|>\nAnd?\n### Instruction:"
    cut, plain = ReplyText(tokenizer, PHI_3), ReplyText(tokenizer, PLAIN)
    for byte in text.encode():
        cut.add(byte)
        plain.add(byte)
    assert cut.has_marker and cut.text == "Yes."
    assert not plain.has_marker and plain.text == text


def test_a_checkpoint_says_what_its_model_was_trained_with() -> None:
    assert trained_with({"task": "instruct", "template": "phi-3"}) is PHI_3
    assert trained_with({"task": "instruct"}) is ALPACA, "those before templates had names"
    assert trained_with({"task": "pretrain"}) is PLAIN
