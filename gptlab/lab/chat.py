"""A conversation: turns, their replies, and the branches that retrying and editing leave.

A conversation is a value: each verb gives a new one, so that panes and workers read it without
locks. Nothing is overwritten: asking again, editing and going on make a new turn beside the
earlier one, and `switched` goes back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from gptlab.errors import DataError, UsageError
from gptlab.gpt.config import SampleConfig, to_json
from gptlab.gpt.instructions import Exchange, Prompt, make_prompt, template_named
from gptlab.gpt.tokenizers.base import Tokenizer

FORMAT = 1
"""Version of a conversation as JSON; raised when what is in it changes."""


@dataclass(frozen=True, slots=True)
class ReplyToken:
    """One token of a reply."""

    id: int
    text: str
    """Its bytes as text; what is not a whole character reads as U+FFFD."""
    probability: float | None
    """With which it was drawn; None for dictated words, which nobody drew."""


@dataclass(frozen=True, kw_only=True)
class ChatReply:
    """What a model answered, and how it came about."""

    text: str
    tokens: tuple[ReplyToken, ...] = ()
    """All that was drawn, a marker of the template at the end included."""
    stop: str = ""
    """Why it ended: `end_of_text`, `template`, `limit` or `you`."""
    tokens_per_second: float = 0.0
    checkpoint: str = ""
    """The model's title: `assistant@300`."""
    path: str | None = None
    """The checkpoint's folder; None for a model that was training or untrained."""
    sample: SampleConfig = field(default_factory=SampleConfig)
    """The settings that it was drawn with, the seed among them."""
    history: int = 0
    """How many earlier turns the model was to see."""
    n_left_out: int = 0
    """How many of them did not fit."""
    n_cut: int = 0
    """Characters of the message that did not fit."""
    template: str = "alpaca"
    """What stood around the message."""

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(token.id for token in self.tokens)


@dataclass(frozen=True, kw_only=True)
class Turn:
    """A message and its reply."""

    id: int
    parent: int | None
    """The turn before it; None for a first one."""
    text: str
    input: str = ""
    """What the message is about, where it stands apart from it."""
    reply: ChatReply | None = None
    """None while there is none, or where it failed."""


@dataclass(frozen=True, kw_only=True)
class Conversation:
    """Turns as a tree, and the branch of it that is shown."""

    turns: tuple[Turn, ...] = ()
    """All turns, oldest first."""
    shown: int | None = None
    """The last turn of the branch that is shown; None where a conversation begins."""

    def turn(self, id: int) -> Turn:
        """
        Raises:
            UsageError: there is no such turn.
        """
        for each in self.turns:
            if each.id == id:
                return each
        raise UsageError(f"the conversation has no turn {id}", "choose one that is shown")

    @property
    def path(self) -> tuple[Turn, ...]:
        """The turns that are shown, oldest first."""
        found: list[Turn] = []
        id = self.shown
        while id is not None:
            found.append(self.turn(id))
            id = found[-1].parent
        return tuple(reversed(found))

    @property
    def last(self) -> Turn | None:
        """The newest turn that is shown."""
        return None if self.shown is None else self.turn(self.shown)

    def branches(self, id: int) -> tuple[Turn, ...]:
        """A turn and those that stand in its place on other branches, oldest first."""
        parent = self.turn(id).parent
        return tuple(each for each in self.turns if each.parent == parent)

    def earlier(self, history: int) -> tuple[Exchange, ...]:
        """The `history` answered turns before the last one that is shown, oldest first: what
        goes into the template of the last one."""
        answered = [
            Exchange(each.text, each.input, each.reply.text)
            for each in self.path[:-1]
            if each.reply is not None
        ]
        return tuple(answered[-history:]) if history > 0 else ()

    # Verbs. Each gives a new conversation.

    def asked(self, text: str, input: str = "") -> Conversation:
        """With a new message at the end. One that got no reply makes room for it.

        Raises:
            UsageError: the message is empty.
        """
        last = self.last
        parent = last.parent if last is not None and last.reply is None else self.shown
        return self._with_turn(parent, text, input)

    def replied(self, reply: ChatReply) -> Conversation:
        """With a reply to the last message."""
        last = self._last_turn()
        turns = tuple(
            replace(each, reply=reply) if each.id == last.id else each for each in self.turns
        )
        return replace(self, turns=turns)

    def retried(self) -> Conversation:
        """With the last message asked again; the earlier reply stays on its branch.

        Raises:
            UsageError: there is no message.
        """
        last = self._last_turn()
        if last.reply is None:
            return self
        return self._with_turn(last.parent, last.text, last.input)

    def edited(self, id: int, text: str, input: str = "") -> Conversation:
        """With another message in a turn's place; that turn and what followed stay on their
        branch.

        Raises:
            UsageError: the message is empty, or there is no such turn.
        """
        return self._with_turn(self.turn(id).parent, text, input)

    def deleted(self, id: int) -> Conversation:
        """Without a turn and all that followed it. Where it was shown, the newest of the branches
        beside it is shown instead, or what stood before it."""
        gone = {id}
        for each in self.turns:  # a turn stands after its parent
            if each.parent in gone:
                gone.add(each.id)
        removed = self.turn(id)
        kept = tuple(each for each in self.turns if each.id not in gone)
        left = replace(self, turns=kept, shown=None)
        if self.shown not in gone:
            return replace(left, shown=self.shown)
        beside = [each.id for each in kept if each.parent == removed.parent]
        if beside:
            return left.switched(beside[-1])
        return replace(left, shown=removed.parent)

    def switched(self, id: int) -> Conversation:
        """Showing the branch of a turn, and the newest of what follows it."""
        newest = self.turn(id).id
        for each in reversed(self.turns):
            if self._follows(each, id):
                newest = each.id
                break
        return replace(self, shown=newest)

    def begun_again(self) -> Conversation:
        """At its beginning; what was said stays on its branch."""
        return replace(self, shown=None)

    def _with_turn(self, parent: int | None, text: str, input: str) -> Conversation:
        text = text.strip()
        if not text:
            raise UsageError("the message is empty", "type what the model is to do")
        id = max((each.id for each in self.turns), default=0) + 1
        turn = Turn(id=id, parent=parent, text=text, input=input.strip())
        return replace(self, turns=(*self.turns, turn), shown=id)

    def _last_turn(self) -> Turn:
        if self.last is None:
            raise UsageError("there is no message yet", "type one")
        return self.last

    def _follows(self, turn: Turn, id: int) -> bool:
        while turn.parent is not None:
            if turn.parent == id:
                return True
            turn = self.turn(turn.parent)
        return False


def conversation_to_json(conversation: Conversation) -> dict[str, Any]:
    """A conversation as JSON has it, all branches included."""
    return {
        "format": FORMAT,
        "shown": conversation.shown,
        "turns": [turn_to_json(each) for each in conversation.turns],
    }


def turn_to_json(turn: Turn) -> dict[str, Any]:
    """One turn as JSON has it."""
    reply = None
    if turn.reply is not None:
        reply = {**asdict(turn.reply), "sample": to_json(turn.reply.sample)}
    return {**asdict(turn), "reply": reply}


def conversation_from_json(value: Any, source: str) -> Conversation:
    """What `conversation_to_json` gave.

    Raises:
        DataError: it is none, or a later gptlab wrote it; the message names `source`.
    """
    version = value.get("format") if isinstance(value, dict) else None
    if isinstance(version, int) and version > FORMAT:
        raise DataError(
            f"{source} has format {version}; this gptlab reads {FORMAT}", "update gptlab"
        )
    try:
        found = Conversation(
            turns=tuple(_turn(each) for each in value["turns"]), shown=value["shown"]
        )
        _require_tree(found)
    except (KeyError, TypeError, ValueError, UsageError) as error:
        raise DataError(f"{source} holds no chat of gptlab ({error})", "open another") from error
    return found


def _turn(value: dict[str, Any]) -> Turn:
    known = {**value, "reply": None if value["reply"] is None else _reply(value["reply"])}
    turn = Turn(**known)
    _require_types(turn, id=int, parent=int | None, text=str, input=str)
    return turn


def _reply(value: dict[str, Any]) -> ChatReply:
    tokens = tuple(ReplyToken(**each) for each in value["tokens"])
    for token in tokens:
        _require_types(token, id=int, text=str, probability=float | int | None)
    known = {**value, "tokens": tokens, "sample": SampleConfig(**value["sample"])}
    reply = ChatReply(**known)
    _require_types(
        reply,
        text=str,
        stop=str,
        checkpoint=str,
        template=str,
        path=str | None,
        tokens_per_second=float | int,
    )
    return reply


def _require_types(found: object, **types: Any) -> None:
    for name, kind in types.items():
        if not isinstance(getattr(found, name), kind):
            raise TypeError(f"{name} is {getattr(found, name)!r:.40}")


def _require_tree(conversation: Conversation) -> None:
    """Turns stand after their parents, so that every path ends."""
    seen: set[int | None] = {None}
    for turn in conversation.turns:
        if turn.parent not in seen or turn.id in seen:
            raise ValueError(f"turn {turn.id} stands before turn {turn.parent}")
        seen.add(turn.id)
    if conversation.shown not in seen:
        raise ValueError(f"turn {conversation.shown} is shown and not there")


def tokens_of(
    ids: Sequence[int],
    probabilities: Sequence[float | None],
    bytes_of: Callable[[int], bytes],
) -> tuple[ReplyToken, ...]:
    """A reply's tokens from their ids."""
    return tuple(
        ReplyToken(id, bytes_of(id).decode("utf-8", errors="replace"), probability)
        for id, probability in zip(ids, probabilities, strict=True)
    )


GREEDY = SampleConfig(temperature=0.0)
"""What a chat draws its replies with where nothing else is said: the likeliest answer."""

RETRY_TEMPERATURE = 0.8


def sample_for_retry(sample: SampleConfig) -> SampleConfig:
    """Settings that give another reply than before: the next seed, and of a greedy reply, which
    would be the same again, a temperature."""
    return replace(
        sample, seed=sample.seed + 1, temperature=sample.temperature or RETRY_TEMPERATURE
    )


def prompt_for(
    conversation: Conversation,
    tokenizer: Tokenizer,
    context_length: int,
    *,
    sample: SampleConfig,
    history: int = 0,
    begun: str = "",
    template: str = "alpaca",
) -> Prompt:
    """What a model reads before it answers the last message that is shown.

    Raises:
        UsageError: there is no message.
        DataError: the context is too short for the template.
        TokenizerError: the encoding lacks a character.
    """
    last = conversation.last
    if last is None:
        raise UsageError("there is no message yet", "type one")
    return make_prompt(
        last.text,
        last.input,
        tokenizer=tokenizer,
        context_length=context_length,
        max_new_tokens=sample.max_new_tokens,
        earlier=conversation.earlier(history),
        begun=begun,
        template=template_named(template),
    )
