"""Replies in the session: streamed, stopped, gone on with, and the base beside the assistant."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gptlab.errors import UsageError
from gptlab.gpt.config import GPTConfig, SampleConfig
from gptlab.gpt.events import TokenDrawn
from gptlab.gpt.instructions import ReplyText, format_prompt
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.lab.chat import Conversation, sample_for_retry
from gptlab.lab.events import JobFailed, JobFinished, JobStopped, Replied, ReplyStarted
from gptlab.lab.replying import ReplyRequest
from gptlab.lab.session import Session

BYTE = load_tokenizer("byte")
SHORT = SampleConfig(temperature=1.0, max_new_tokens=6, seed=3)
SECONDS_TO_WAIT = 60.0
ENDS = JobFinished | JobStopped | JobFailed


class Screen:
    """Polls a session, and remembers what it was told."""

    def __init__(self, runs_dir: Path) -> None:
        self.session = Session(runs_dir)
        self.events: list[tuple[str, Any]] = []

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        deadline = time.monotonic() + SECONDS_TO_WAIT
        while not is_so():
            assert time.monotonic() < deadline, self.events[-20:]
            time.sleep(0.005)
            self.events += self.session.poll().events

    def of(self, job_id: str, kind: Any = object) -> list[Any]:
        return [event for job, event in self.events if job == job_id and isinstance(event, kind)]

    def finish(self, job_id: str) -> Any:
        """How a job ended: its last event."""
        self.wait_until(lambda: bool(self.of(job_id, ENDS)))
        return self.of(job_id)[-1]

    def replied(self, job_id: str) -> Replied:
        assert isinstance(self.finish(job_id), JobFinished), self.of(job_id)[-1]
        (event,) = self.of(job_id, Replied)
        return event


def save_model(folder: Path, seed: int, context_length: int = 400, **metadata: Any) -> Path:
    from gptlab.gpt import checkpoint
    from gptlab.gpt.model import GPT

    config = GPTConfig(
        vocab_size=257, context_length=context_length, n_layer=1, n_head=2, n_embd=16
    )
    checkpoint.save(folder, GPT(config, seed=seed), BYTE, metadata=metadata)
    return folder


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A session whose live model is an assistant with a base."""
    base = save_model(tmp_path / "base", 1, task="pretrain")
    from gptlab.gpt import checkpoint

    sha256 = checkpoint.weights_sha256(base)
    parent = {"reference": "base", "path": str(base), "run": None, "step": None, "sha256": sha256}
    save_model(tmp_path / "helper", 2, task="instruct", parent=parent)
    shown = Screen(tmp_path / "runs")
    shown.finish(shown.session.load(str(tmp_path / "helper")))
    yield shown
    assert shown.session.close(SECONDS_TO_WAIT), "a job did not end"


def asked(text: str = "Who?") -> Conversation:
    return Conversation().asked(text)


def test_a_reply_streams_its_tokens_and_ends_with_why(screen: Screen) -> None:
    job = screen.session.reply(ReplyRequest(conversation=asked(), sample=SHORT))
    replied = screen.replied(job)
    (started,) = screen.of(job, ReplyStarted)
    assert started.prompt.text == format_prompt("Who?")
    assert started.live.name == "helper"
    tokens = screen.of(job, TokenDrawn)
    reply = replied.reply
    assert [each.id for each in tokens] == list(reply.ids)
    assert [each.probability for each in tokens] == [each.probability for each in reply.tokens]
    assert reply.stop == "limit"
    assert reply.sample == SHORT
    assert reply.path is not None
    assert Path(reply.path).name == "helper"
    text = ReplyText(started.tokenizer)
    shown = "".join(text.add(each.id) for each in tokens) + text.flush()
    assert shown == reply.text
    conversation = asked().replied(reply)
    assert conversation.last is not None
    assert conversation.last.reply == reply


def test_the_same_seed_gives_the_same_reply_and_a_retry_another(screen: Screen) -> None:
    def ids(sample: SampleConfig) -> tuple[int, ...]:
        request = ReplyRequest(conversation=asked(), sample=sample)
        return screen.replied(screen.session.reply(request)).reply.ids

    assert ids(SHORT) == ids(SHORT) != ids(sample_for_retry(SHORT))
    assert sample_for_retry(SampleConfig(temperature=0)).temperature > 0


def test_a_stopped_reply_keeps_what_stands_and_says_that_you_did_it(
    screen: Screen, tmp_path: Path
) -> None:
    # Of a context so long that no test sees its end.
    long = save_model(tmp_path / "long", 2, context_length=20_000)
    screen.finish(screen.session.load(str(long)))
    endless = SampleConfig(temperature=0, max_new_tokens=19_000)
    job = screen.session.reply(ReplyRequest(conversation=asked("x"), sample=endless))
    screen.wait_until(lambda: len(screen.of(job, TokenDrawn)) >= 1)
    screen.session.stop(job)
    assert isinstance(screen.finish(job), JobStopped)
    (replied,) = screen.of(job, Replied)
    assert replied.reply.stop == "you"
    assert list(replied.reply.ids) == [each.id for each in screen.of(job, TokenDrawn)]
    # The chat is usable.
    again = ReplyRequest(conversation=asked(), sample=SHORT)
    assert screen.replied(screen.session.reply(again)).reply.ids


def test_a_reply_is_gone_on_with_token_by_token(screen: Screen) -> None:
    greedy = SampleConfig(temperature=0, max_new_tokens=4)
    first = screen.replied(
        screen.session.reply(ReplyRequest(conversation=asked(), sample=greedy))
    ).reply
    conversation = asked().replied(first)
    more = screen.replied(
        screen.session.reply(ReplyRequest(conversation=conversation, sample=greedy, goes_on=True))
    ).reply
    longer = SampleConfig(temperature=0, max_new_tokens=8)
    whole = screen.replied(
        screen.session.reply(ReplyRequest(conversation=asked(), sample=longer))
    ).reply
    assert more.ids == whole.ids
    assert more.tokens[:4] == first.tokens, "they keep their probabilities"


def test_dictated_words_begin_the_reply(screen: Screen) -> None:
    request = ReplyRequest(conversation=asked(), sample=SHORT, begun="Well, ")
    reply = screen.replied(screen.session.reply(request)).reply
    assert reply.text.startswith("Well,")
    assert [each.probability for each in reply.tokens[:5]] == [None] * 5
    assert len(reply.tokens) > 5


def test_the_base_answers_beside_the_assistant(screen: Screen) -> None:
    mine = screen.session.reply(ReplyRequest(conversation=asked(), sample=SHORT))
    its = screen.session.reply(ReplyRequest(conversation=asked(), sample=SHORT, by_parent=True))
    helper, base = screen.replied(mine), screen.replied(its)
    assert (helper.by_parent, base.by_parent) == (False, True)
    assert screen.of(its, ReplyStarted)[0].live.name == "base"
    assert helper.reply.tokens != base.reply.tokens, "two models, two probabilities"
    assert screen.session.live is not None
    assert screen.session.live.name == "helper", "the live model stays"


def test_a_model_without_a_base_says_so(screen: Screen, tmp_path: Path) -> None:
    screen.finish(screen.session.load(str(tmp_path / "base")))
    request = ReplyRequest(conversation=asked(), sample=SHORT, by_parent=True)
    failed = screen.finish(screen.session.reply(request))
    assert isinstance(failed, JobFailed)
    assert "base was not finetuned from another model" in failed.message
    assert screen.replied(screen.session.reply(ReplyRequest(conversation=asked(), sample=SHORT)))


def test_a_base_that_is_gone_is_named(screen: Screen, tmp_path: Path) -> None:
    (tmp_path / "base").rename(tmp_path / "moved")
    request = ReplyRequest(conversation=asked(), sample=SHORT, by_parent=True)
    failed = screen.finish(screen.session.reply(request))
    assert isinstance(failed, JobFailed)
    assert "the base of helper, 'base', is gone" in failed.message


def test_a_classifier_is_refused_and_the_lab_goes_on(screen: Screen, tmp_path: Path) -> None:
    from gptlab.gpt import checkpoint
    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.classifier_config import ClassifierConfig
    from gptlab.gpt.model import GPT

    config = GPTConfig(vocab_size=257, context_length=256, n_layer=1, n_head=1, n_embd=8)
    head = ClassifierConfig(labels=("ham", "spam"), pad_id=256)
    checkpoint.save(tmp_path / "labels", Classifier(GPT(config), head), BYTE)
    screen.finish(screen.session.load(str(tmp_path / "labels")))
    failed = screen.finish(screen.session.reply(ReplyRequest(conversation=asked(), sample=SHORT)))
    assert isinstance(failed, JobFailed)
    assert "classifier (ham, spam)" in failed.message
    screen.finish(screen.session.load(str(tmp_path / "helper")))
    assert screen.replied(screen.session.reply(ReplyRequest(conversation=asked(), sample=SHORT)))


def test_the_raw_view_shows_the_exact_prompt_with_its_mask(screen: Screen) -> None:
    view = screen.session.view_prompt(ReplyRequest(conversation=asked(), sample=SHORT))
    assert view is not None
    assert "".join(each.text for each in view.tokens) == format_prompt("Who?")
    assert not any(each.earns_loss for each in view.tokens)
    assert view.n_prompt + view.prompt.room == view.context_length == 400
    reply = screen.replied(
        screen.session.reply(ReplyRequest(conversation=asked(), sample=SHORT))
    ).reply
    answered = screen.session.view_prompt(
        ReplyRequest(conversation=asked().replied(reply), sample=SHORT)
    )
    assert answered is not None
    assert [each.id for each in answered.tokens if each.earns_loss] == list(reply.ids)


def test_the_meter_says_which_turns_are_left_out(screen: Screen) -> None:
    conversation = asked("a" * 60)
    for n in range(4):
        reply = screen.replied(
            screen.session.reply(ReplyRequest(conversation=conversation, sample=SHORT))
        ).reply
        conversation = conversation.replied(reply).asked(f"{n}" * 60)
    request = ReplyRequest(conversation=conversation, sample=SHORT, history=9)
    view = screen.session.view_prompt(request)
    assert view is not None
    assert view.prompt.n_left_out > 0
    assert view.prompt.n_earlier + view.prompt.n_left_out == 4
    replied = screen.replied(screen.session.reply(request)).reply
    assert replied.n_left_out == view.prompt.n_left_out


def test_nothing_can_be_viewed_before_there_is_a_message_or_a_model(
    screen: Screen, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="no message"):
        screen.session.view_prompt(ReplyRequest(conversation=Conversation()))
    fresh = Session(tmp_path / "runs")
    assert fresh.view_prompt(ReplyRequest(conversation=asked())) is None
    failed_job = fresh.reply(ReplyRequest(conversation=asked()))
    assert fresh.close(SECONDS_TO_WAIT)
    events = [event for job, event in fresh.poll().events if job == failed_job]
    assert isinstance(events[-1], JobFailed | JobStopped)


def test_a_saved_reply_comes_back_with_all_that_it_was_drawn_with(
    screen: Screen, tmp_path: Path
) -> None:
    from gptlab.lab.chats import read_chat, write_chat

    reply = screen.replied(
        screen.session.reply(ReplyRequest(conversation=asked(), sample=SHORT))
    ).reply
    path = write_chat(tmp_path, "mine", asked().replied(reply))
    assert read_chat(tmp_path, "mine") == asked().replied(reply)
    assert json.loads(path.read_text())["turns"][0]["reply"]["sample"]["seed"] == 3
