"""Where messages are typed, and how much of the context they fill."""

from __future__ import annotations

from dataclasses import replace

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from gptlab.errors import LabError
from gptlab.gpt.config import SampleConfig
from gptlab.lab.chat import Conversation, Turn
from gptlab.lab.replying import PromptView, ReplyRequest
from gptlab.lab.session import Session
from gptlab.text import visible
from gptlab.ui.form import FieldError
from gptlab.ui.numbers import bar
from gptlab.ui.widgets.chatting.chat_settings import ChatSettings
from gptlab.ui.widgets.chatting.dialogue import Dialogue
from gptlab.ui.widgets.chatting.model_words import why_not
from gptlab.ui.widgets.chatting.reply_start import ReplyStart
from gptlab.ui.widgets.panel import Panel

_LONGEST_MEASURED = 8_000
"""Characters of a message and what stands before it that are counted in tokens as one types."""
_METER_CELLS = 14


class MessagePanel(Panel):
    """A field for a message, one for the reply's first words, and the meter."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__("message", id=id)
        self.editing: Turn | None = None
        """The turn beside which the message is to stand."""

    def compose(self) -> ComposeResult:
        yield Input(placeholder="ask something, Enter sends", id="chat-message", compact=True)
        yield ReplyStart(id="chat-start")
        yield Static("", id="chat-meter", markup=False)

    @property
    def field(self) -> Input:
        """Where the message is typed."""
        return self.query_one("#chat-message", Input)

    def edit(self, turn: Turn, number: int) -> None:
        """Have the message of a turn edited; `number` is the turn's, from 1."""
        self.editing = turn
        self.field.value = turn.text
        self.say_title(f"edit message {number} · Enter sends it as a branch, Esc leaves")
        self.field.focus()

    def stop_editing(self) -> None:
        """The next message is a new turn."""
        self.editing = None
        self.say_title("message")

    def asked(self, conversation: Conversation, text: str) -> Conversation:
        """A conversation with a text as its next message, or beside the one that is edited.

        Raises:
            UsageError: the message is empty, or the turn that was edited is gone.
        """
        if self.editing is None:
            return conversation.asked(text)
        return conversation.edited(self.editing.id, text, self.editing.input)

    def request(self, asked: Conversation, sample: SampleConfig, history: int) -> ReplyRequest:
        """A reply to the last message of a conversation, begun and written as the fields say."""
        start = self.query_one(ReplyStart)
        return ReplyRequest(
            conversation=asked,
            sample=sample,
            history=history,
            begun=start.begun,
            template=start.template,
        )

    # The prompt that would be read.

    def preview(
        self, session: Session, dialogue: Dialogue, settings: ChatSettings
    ) -> tuple[PromptView | None, str]:
        """What the model would read of the field, or has read of the chosen turn; else None, and
        why."""
        live = session.live
        if live is None or live.is_classifier:
            return None, why_not(live)
        try:
            request = self._next_request(dialogue, settings)
            if request is None:
                n = live.config.context_length
                return None, f"Type a message: here is how much of {n} tokens it fills."
            n_characters = _characters(request)
            if n_characters > _LONGEST_MEASURED:
                return None, f"{n_characters:,} characters: what doesn't fit is cut"
            view = session.view_prompt(request)
        except (LabError, FieldError) as error:
            return None, str(error)
        return view, "" if view is not None else "the model is being read …"

    def _next_request(self, dialogue: Dialogue, settings: ChatSettings) -> ReplyRequest | None:
        """The reply that Enter would ask for, or that the chosen turn has; None for neither."""
        sample, history, turn = settings.sample(), settings.history, dialogue.chosen
        if self.field.value.strip():
            asked = self.asked(dialogue.conversation, self.field.value)
            return self.request(asked, sample, history)
        if turn is None:
            return None
        request = self.request(dialogue.at(turn), sample, history)
        if request.begun:  # Enter would ask it again
            return replace(request, conversation=request.conversation.retried())
        return as_before(request, turn)

    def show_prompt(self, view: PromptView | None, why_not: str) -> None:
        """Show on the meter how much of the context a prompt fills."""
        content = self._meter(view, why_not)
        self.query_one("#chat-meter", Static).update(content)

    def _meter(self, view: PromptView | None, why_not: str) -> Content:
        if view is None:
            return Content.styled(visible(why_not), "$secondary")
        share = view.n_prompt / view.context_length
        content = Content.styled("context ", "$secondary")
        content += Content.styled(bar(share, _METER_CELLS), "$accent on $foreground 15%")
        content += Content(f" {view.n_prompt} of {view.context_length}")
        warning = view.prompt.notice or self.query_one(ReplyStart).words
        if warning:
            return content + Content.styled(f" · {warning}", "$warning")
        n_earlier = view.prompt.n_earlier
        words = f"{n_earlier} earlier turns are read" if n_earlier else "answered by itself"
        return content + Content.styled(
            f" · {view.prompt.room} left for the reply · {words}", "$secondary"
        )


def as_before(request: ReplyRequest, turn: Turn) -> ReplyRequest:
    """A request under the prompt that a turn's reply was asked with, which has its first words
    already; one without a reply is asked as it is wished now."""
    if turn.reply is None:
        return replace(request, begun="")
    reply = turn.reply
    return replace(request, begun="", history=reply.history, template=reply.template)


def _characters(request: ReplyRequest) -> int:
    """Of the message, and of the earlier turns before it."""
    asked = request.conversation
    return len(asked.path[-1].text) + sum(
        len(each.instruction) + len(each.input) + len(each.output)
        for each in asked.earlier(request.history)
    )
