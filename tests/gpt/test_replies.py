"""Replies: why they stop, and many at once equal to each alone."""

from __future__ import annotations

import random

import pytest
import torch

from gptlab.errors import DataError, LabError
from gptlab.gpt.config import GPTConfig, SampleConfig
from gptlab.gpt.events import ReplyDone
from gptlab.gpt.instructions import INSTRUCTION
from gptlab.gpt.model import GPT
from gptlab.gpt.replies import Reply, greedy_replies, reply
from gptlab.gpt.tokenizers import load_tokenizer

BYTE = load_tokenizer("byte")
END = BYTE.end_of_text_id
GREEDY = SampleConfig(temperature=0, max_new_tokens=40)


def tiny(seed: int = 0, context_length: int = 96) -> GPT:
    shape = {"n_layer": 2, "n_head": 2, "n_embd": 16, "context_length": context_length}
    model = GPT(GPTConfig(vocab_size=257, **shape), seed=seed)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.mul_(8)  # untrained weights this small would repeat one token
    return model.eval()


def parrot(text: str, context_length: int = 160) -> GPT:
    """A model that says `text` after one token, whatever that is, and ends.

    Its only thought is the position: what stands at position i says which id comes next.
    """
    ids = [*text.encode(), END]
    config = GPTConfig(
        vocab_size=257, context_length=context_length, n_layer=1, n_head=1, n_embd=257
    )
    model = GPT(config).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.zero_()
        model.ln_f.weight.fill_(1.0)
        model.wte.weight.copy_(torch.eye(257))
        for position, id in enumerate(ids[:context_length]):
            model.wpe.weight[position, id] = 5.0
    return model


def all_of(replying) -> ReplyDone:  # type: ignore[no-untyped-def]
    while True:
        try:
            next(replying)
        except StopIteration as end:
            return end.value


def test_a_reply_ends_with_the_text_and_leaves_its_mark_out() -> None:
    done = all_of(reply(parrot("It is cold."), [0], GREEDY, BYTE))
    assert (done.text, done.stop) == ("It is cold.", "end_of_text")
    assert bytes(done.ids).decode() == "It is cold."
    assert done.tokens_per_second > 0


def test_a_reply_ends_at_a_marker_of_the_template_and_keeps_what_stands_before() -> None:
    done = all_of(reply(parrot(f"Cold.\n\n{INSTRUCTION}\nAnd?"), [0], GREEDY, BYTE))
    assert (done.text, done.stop) == ("Cold.", "template")
    assert bytes(done.ids).decode() == f"Cold.\n\n{INSTRUCTION}", "all that was drawn"


def test_a_reply_ends_at_its_limit() -> None:
    sample = SampleConfig(temperature=0, max_new_tokens=4)
    done = all_of(reply(parrot("It is cold."), [0], sample, BYTE))
    assert (done.text, done.stop) == ("It i", "limit")


def test_a_reply_ends_where_the_context_does() -> None:
    done = all_of(reply(parrot("It is cold, and dark.", context_length=13), [0] * 10, GREEDY, BYTE))
    assert (len(done.ids), done.stop) == (3, "limit")


def test_what_is_shown_as_it_grows_is_the_reply() -> None:
    growing = Reply(parrot(f"É ## {INSTRUCTION}"), [0], GREEDY, BYTE)
    shown = growing.shown
    while not growing.is_over:
        growing.draw()
        shown += growing.shown
    assert shown == growing.done().text == "É ##"


def test_a_reply_that_somebody_stops_keeps_what_stands() -> None:
    growing = Reply(parrot("It is cold."), [0], GREEDY, BYTE)
    for _ in range(5):
        growing.draw()
    done = growing.done("you")
    assert (done.text, done.stop) == ("It is", "you")


def test_a_reply_goes_on_from_words_that_stand() -> None:
    growing = Reply(parrot("It is cold."), [0], GREEDY, BYTE, begun=BYTE.encode("It is"))
    assert growing.shown == "It is"
    while not growing.is_over:
        growing.draw()
    done = growing.done()
    assert (done.text, done.stop) == ("It is cold.", "end_of_text")
    assert bytes(done.ids).decode() == "It is cold."


def test_a_prompt_without_room_for_a_reply_is_refused_with_both_figures() -> None:
    with pytest.raises(DataError, match=r"20 tokens.*context_length=20"):
        Reply(parrot("x", context_length=20), [0] * 20, GREEDY, BYTE)
    with pytest.raises(DataError, match=r"20 tokens.*context_length=20"):
        list(greedy_replies(parrot("x", context_length=20), [[0] * 20], BYTE, max_new_tokens=5))


def some_prompts(n: int) -> list[list[int]]:
    draw = random.Random(1)
    return [[draw.randrange(256) for _ in range(draw.randrange(3, 9))] for _ in range(n)]


@pytest.mark.parametrize("batch_size", [1, 3, 64])
@pytest.mark.parametrize("seed", [0, 1])
def test_replies_at_once_equal_each_alone(seed: int, batch_size: int) -> None:
    model = tiny(seed)
    with torch.no_grad():
        # Some replies end early, so that rows leave while others go on.
        model.wte.weight[END] *= 2.5
    prompts = some_prompts(60)
    together = all_of(
        greedy_replies(model, prompts, BYTE, max_new_tokens=12, batch_size=batch_size)
    )
    sample = SampleConfig(temperature=0, max_new_tokens=12)
    alone = [all_of(reply(model, prompt, sample, BYTE)) for prompt in prompts]
    assert [(r.text, r.ids, r.stop) for r in together] == [(r.text, r.ids, r.stop) for r in alone]
    assert {r.stop for r in together} == {"end_of_text", "limit"}, "both kinds are tried"
    assert len({len(r.ids) for r in together}) > 3, "rows leave at different times"


def test_each_of_many_replies_has_a_limit_of_its_own() -> None:
    prompts = [[0], [0], [0]]
    model = parrot("It is cold.")
    replies = all_of(greedy_replies(model, prompts, BYTE, max_new_tokens=[2, 30, 5]))
    assert [each.text for each in replies] == ["It", "It is cold.", "It is"]
    assert [each.stop for each in replies] == ["limit", "end_of_text", "limit"]


def test_markers_end_replies_at_once_too() -> None:
    model = parrot(f"Cold.\n\n{INSTRUCTION}\nAnd?")
    (done,) = all_of(greedy_replies(model, [[0]], BYTE, max_new_tokens=60))
    assert (done.text, done.stop) == ("Cold.", "template")


def test_weights_that_are_no_numbers_are_refused() -> None:
    model = tiny()
    with torch.no_grad():
        model.ln_f.weight.fill_(float("nan"))
    with pytest.raises(LabError, match="not a number"):
        list(greedy_replies(model, [[1]], BYTE, max_new_tokens=3))
