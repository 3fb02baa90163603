"""What the base of the live model answers to the same questions."""

from __future__ import annotations

from dataclasses import replace

from textual.content import Content
from textual.widgets import Static

from gptlab.lab.chat import ChatReply, Turn
from gptlab.lab.events import JobFailed, JobStopped, Replied
from gptlab.lab.replying import ReplyRequest
from gptlab.lab.session import Session
from gptlab.text import visible
from gptlab.ui.widgets.chatting.growing import GrowingReply
from gptlab.ui.widgets.chatting.message_panel import as_before
from gptlab.ui.widgets.chatting.turn_list import reply_content, reply_words
from gptlab.ui.widgets.panel import ScrollPanel

_TITLE = "the base, same question"


class BaseReplies(ScrollPanel):
    """A question of the chat and the base's reply; each question is put once."""

    def __init__(self, session: Session, *, id: str | None = None) -> None:
        super().__init__(_TITLE, Static("", id="chat-base", markup=False), id=id)
        self._session = session
        self.replies: dict[int, ChatReply] = {}
        """By the number of the turn."""
        self._growing: GrowingReply | None = None
        self._failure = ""

    def has_asked(self, turn: Turn) -> bool:
        """Whether the base has answered a turn, or is about to."""
        return turn.id in self.replies or self._is_asking(turn)

    def _is_asking(self, turn: Turn) -> bool:
        return self._growing is not None and self._growing.target.shown == turn.id

    def ask(self, request: ReplyRequest, turn: Turn) -> None:
        """Have the base answer a turn; one that was answered, under the same prompt and drawn
        with the same settings."""
        request = replace(as_before(request, turn), by_parent=True)
        if turn.reply is not None:
            request = replace(request, sample=turn.reply.sample)
        asked = request.conversation
        self._failure = ""
        self._growing = GrowingReply(self._session.reply(request), asked, asked)

    def stop(self) -> bool:
        """Stop its reply; whether there was one."""
        if self._growing is None:
            return False
        self._session.stop(self._growing.job)
        return True

    def forget(self) -> None:
        """The turns or the base are others now."""
        self.replies = {}

    def take(self, job_id: str, event: object) -> bool:
        """Take what a job says; whether it is the reply that is awaited."""
        growing = self._growing
        if growing is None or job_id != growing.job:
            return False
        match event:
            case Replied():
                if growing.target.shown is not None:
                    self.replies[growing.target.shown] = event.reply
                self._growing = None
            case JobFailed() | JobStopped():
                self._growing = None
                self._failure = "stopped"
                if isinstance(event, JobFailed):
                    self._failure = f"{event.message}: {event.hint}"
            case _:
                return growing.grow(event)
        return True

    def show(self, turn: Turn | None) -> None:
        """Show what the base says to a turn."""
        answer = None if turn is None else self.replies.get(turn.id)
        title = _TITLE if answer is None else f"{answer.checkpoint}, same question"
        self.border_title = Content(visible(title))
        said = self.query_one("#chat-base", Static)
        if turn is None:
            said.update(Content("Ask something: the base answers it too."))
            return
        content = Content.styled(visible(turn.text) + "\n\n", "bold")
        content += self._reply(turn, answer)
        said.update(content)

    def _reply(self, turn: Turn, answer: ChatReply | None) -> Content:
        look = {"dark": self.app.current_theme.dark, "colourless": self.app.no_color}
        if answer is not None:
            words = f"\n\n{reply_words(answer)}\n{_agreement(turn.reply, answer)}"
            return reply_content(answer, **look) + Content.styled(visible(words), "$secondary")
        if self._growing is not None and self._is_asking(turn):
            so_far = self._growing.reply
            if so_far is None:
                return Content.styled("reading the base …", "$secondary")
            return reply_content(so_far, **look) + Content.styled("▌", "$accent")
        if self._failure:
            return Content.styled(visible(self._failure), "$error")
        return Content.styled("b twice asks the base this question.", "$secondary")


def _agreement(mine: ChatReply | None, its: ChatReply) -> str:
    """From which token on two replies differ."""
    if mine is None:
        return ""
    pairs = zip(mine.ids, its.ids, strict=False)
    same = next((place for place, (one, other) in enumerate(pairs) if one != other), None)
    if same is None:
        same = min(len(mine.ids), len(its.ids))
        if len(mine.ids) == len(its.ids):
            return "the same tokens"
    return "other from the first token on" if same == 0 else f"the same first {same} tokens"
