"""A reply while it is written."""

from __future__ import annotations

from dataclasses import dataclass, field

from gptlab.gpt.events import TokenDrawn
from gptlab.gpt.instructions import ReplyText, template_named
from gptlab.lab.chat import ChatReply, Conversation, ReplyToken
from gptlab.lab.events import ReplyStarted


@dataclass
class GrowingReply:
    """A reply on its way, token by token."""

    job: str
    target: Conversation
    """Its last turn gets the reply."""
    before: Conversation
    """What is shown again where there is no reply."""
    text: ReplyText | None = None
    """None until the model has read the prompt."""
    tokens: list[ReplyToken] = field(default_factory=list)

    def grow(self, event: object) -> bool:
        """Take what the model has written; whether the event has anything of it."""
        match event:
            case ReplyStarted():
                self.text = ReplyText(event.tokenizer, template_named(event.template))
                for id in event.begun:
                    self._add(id, event.tokenizer.token_bytes(id), None)
            case TokenDrawn():
                self._add(event.id, event.data, event.probability)
            case _:
                return False
        return True

    def _add(self, id: int, data: bytes, probability: float | None) -> None:
        if self.text is not None:
            self.text.add(id)
            text = data.decode("utf-8", errors="replace")
            self.tokens.append(ReplyToken(id, text, probability))

    @property
    def reply(self) -> ChatReply | None:
        """What stands so far."""
        if self.text is None:
            return None
        return ChatReply(text=self.text.text, tokens=tuple(self.tokens))
