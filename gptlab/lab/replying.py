"""What the jobs of the pane Chat do: answer with the live model, or with the base that it was
finetuned from; and what stands in a prompt, for its raw view and its meter.

Torch is imported inside the functions, on the jobs' threads.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gptlab.errors import LabError, RunError, UsageError
from gptlab.gpt.config import SampleConfig
from gptlab.gpt.instructions import Prompt, template_named
from gptlab.gpt.tokenizers.base import Tokenizer
from gptlab.lab.chat import (
    GREEDY,
    ChatReply,
    Conversation,
    ReplyToken,
    prompt_for,
    tokens_of,
)
from gptlab.lab.control import Control
from gptlab.lab.events import Event, Replied, ReplyStarted
from gptlab.lab.live import LiveHolder, Loaded, read_checkpoint
from gptlab.lab.memory import WEIGHT_BYTES, require_memory
from gptlab.lab.parents import find_parent
from gptlab.lab.references import describe_checkpoint
from gptlab.lab.runs import read_record
from gptlab.lab.status import LiveModel


@dataclass(frozen=True, kw_only=True)
class ReplyRequest:
    """A reply that somebody asks for."""

    conversation: Conversation
    """Its last message is answered."""
    sample: SampleConfig = field(default_factory=lambda: GREEDY)
    history: int = 0
    """How many earlier turns the model sees."""
    begun: str = ""
    """First words of the reply, dictated: the model goes on from them."""
    goes_on: bool = False
    """Whether the model goes on from the reply that stands, to a longer one."""
    template: str = "alpaca"
    """What stands around each message."""
    by_parent: bool = False
    """Whether the base answers that the live model was finetuned from."""


@dataclass(frozen=True, slots=True)
class SeenToken:
    """A token of a prompt or a reply, as the raw view shows it."""

    id: int
    text: str
    """Its bytes as text; what is not a whole character reads as U+FFFD."""
    earns_loss: bool
    """Whether it would be learned from in a finetuning that masks prompts."""


@dataclass(frozen=True, slots=True)
class PromptView:
    """What a model reads, token by token, and how full its context is."""

    prompt: Prompt
    """With its text, the room that is left and what was cut."""
    context_length: int
    tokens: tuple[SeenToken, ...]
    """The prompt's, then those of the reply where there is one."""

    @property
    def n_prompt(self) -> int:
        """Tokens of the prompt."""
        return len(self.prompt.ids)


def view_prompt(request: ReplyRequest, tokenizer: Tokenizer, context_length: int) -> PromptView:
    """The exact prompt of a request, and the reply to it where one stands.

    Raises:
        LabError: there is no message, or it can't be put into a prompt.
    """
    prompt, begun = _prompt(request, tokenizer, context_length)
    last = request.conversation.last
    reply = last.reply.ids if last is not None and last.reply is not None else begun
    end = () if tokenizer.end_of_text_id is None else (tokenizer.end_of_text_id,)
    is_ended = last is not None and last.reply is not None and last.reply.stop == "end_of_text"
    answered = (*reply, *(end if is_ended else ()))
    tokens = [
        SeenToken(id, tokenizer.token_bytes(id).decode("utf-8", errors="replace"), earns)
        for ids, earns in ((prompt.ids, False), (answered, True))
        for id in ids
    ]
    return PromptView(prompt, context_length, tuple(tokens))


def _prompt(
    request: ReplyRequest, tokenizer: Tokenizer, context_length: int
) -> tuple[Prompt, tuple[int, ...]]:
    """The prompt, and the ids of the reply that it is gone on from."""
    prompt = prompt_for(
        request.conversation,
        tokenizer,
        context_length,
        sample=request.sample,
        history=request.history,
        template=request.template,
    )
    return prompt, _begun(request, tokenizer)


def _begun(request: ReplyRequest, tokenizer: Tokenizer) -> tuple[int, ...]:
    if not request.goes_on:
        # A blank at the end would be a token of its own, which no reply goes on from.
        return tuple(tokenizer.encode(request.begun.rstrip()))
    last = request.conversation.last
    if last is None or last.reply is None:
        raise UsageError("there is no reply to go on with", "ask for one first")
    if last.reply.stop == "template":  # what was drawn ends in a marker, which is no part of it
        return tuple(tokenizer.encode(last.reply.text))
    return last.reply.ids


class ParentHolder:
    """Holds the base that the live model was finetuned from, once it was asked."""

    def __init__(self) -> None:
        self._held: tuple[str, Loaded] | None = None
        """The hash of its weights, and the base."""

    def take(self, live: LiveModel, runs_dir: Path) -> Loaded:
        """The base of a model, ready to compute.

        Raises:
            LabError: the model names no base, or that is gone or altered.
        """
        parent = parent_of(live, runs_dir)
        # Finding it means hashing it: not at every reply.
        if self._held is None or self._held[0] != parent["sha256"]:
            path = find_parent(parent, runs_dir)
            if path is None:
                raise LabError(
                    f"the base of {live.title}, {parent['reference']!r}, is gone or altered",
                    "bring it back to compare the two",
                )
            described = describe_checkpoint(path)
            require_memory(WEIGHT_BYTES * described.n_parameters, described.title)
            self._held = (str(parent["sha256"]), read_checkpoint(described))
        return self._held[1]


def parent_of(live: LiveModel, runs_dir: Path) -> Mapping[str, Any]:
    """What a model says of the base that it was finetuned from.

    Raises:
        LabError: it names none.
    """
    from gptlab.gpt import checkpoint

    if live.path is not None:
        parent = checkpoint.read_metadata(live.path).get("parent")
    else:
        try:
            parent = read_record(runs_dir / live.name).get("parent")
        except RunError:
            parent = None
    if not isinstance(parent, dict):
        raise LabError(
            f"{live.title} was not finetuned from another model",
            "load an assistant to compare it with its base",
        )
    return parent


def reply(
    request: ReplyRequest,
    holder: LiveHolder,
    parents: ParentHolder,
    runs_dir: Path,
    control: Control,
) -> Generator[Event, None, None]:
    """Answer the last message: `ReplyStarted`, a `TokenDrawn` for each token, and `Replied`, which
    also a reply that is stopped leaves behind."""
    from gptlab.gpt.checkpoint import wants_language_model
    from gptlab.gpt.model import GPT
    from gptlab.gpt.replies import Reply

    loaded = holder.take()
    if request.by_parent:
        loaded = parents.take(loaded.live, runs_dir)
    model, tokenizer = loaded.model, loaded.tokenizer
    if not isinstance(model, GPT):
        raise wants_language_model(loaded.live.title, loaded.live.labels)
    prompt, begun = _prompt(request, tokenizer, model.config.context_length)
    growing = Reply(
        model,
        prompt.ids,
        request.sample,
        tokenizer,
        begun=begun,
        template=template_named(request.template),
    )
    yield ReplyStarted(loaded.live, prompt, begun, tokenizer, request.template)
    known = _known_tokens(request, begun, tokenizer)

    def replied(stop: str | None = None) -> Replied:
        done = growing.done(stop)
        drawn = tuple(
            ReplyToken(each.id, each.data.decode("utf-8", errors="replace"), each.probability)
            for each in growing.tokens
        )
        answer = ChatReply(
            text=done.text,
            tokens=(*known, *drawn),
            stop=done.stop,
            tokens_per_second=done.tokens_per_second,
            checkpoint=loaded.live.title,
            path=None if loaded.live.path is None else str(loaded.live.path),
            sample=request.sample,
            history=request.history,
            n_left_out=prompt.n_left_out,
            n_cut=prompt.n_cut,
            template=request.template,
        )
        return Replied(answer, by_parent=request.by_parent)

    try:
        while not growing.is_over:
            token = growing.draw()
            if token is not None:
                yield token
    except GeneratorExit:
        control.leave_behind(replied("you"))
        raise
    yield replied()


def _known_tokens(
    request: ReplyRequest, begun: tuple[int, ...], tokenizer: Tokenizer
) -> tuple[ReplyToken, ...]:
    """The tokens that the reply begins with: those that stand keep their probabilities."""
    last = request.conversation.last
    if request.goes_on and last is not None and last.reply is not None and last.reply.ids == begun:
        return last.reply.tokens
    return tokens_of(begun, [None] * len(begun), tokenizer.token_bytes)
