"""What the pane Chat shows: a conversation, the turn that is chosen, the reply on its way."""

from __future__ import annotations

import re
from dataclasses import replace

from gptlab.lab.chat import Conversation, Turn
from gptlab.lab.events import JobFailed, JobStopped, Replied
from gptlab.ui.widgets.chatting.growing import GrowingReply
from gptlab.ui.widgets.chatting.turn_list import ShownTurn


class Dialogue:
    """Knows no screen: keys and events change it, and the pane shows what it has become."""

    def __init__(self) -> None:
        self.conversation = Conversation()
        self.name = ""
        """That it is saved under; empty where it is not."""
        self.place = 0
        """Where in `path` the turn stands that keys act on."""
        self.growing: GrowingReply | None = None
        self._saved = self.conversation
        self._failures: dict[int, str] = {}
        """Why a turn has no reply."""

    # What there is.

    @property
    def path(self) -> tuple[Turn, ...]:
        """The turns that are shown."""
        return self.conversation.path

    @property
    def chosen(self) -> Turn | None:
        """The turn that keys act on."""
        path = self.path
        return path[min(self.place, len(path) - 1)] if path else None

    def at(self, turn: Turn) -> Conversation:
        """The conversation up to a turn."""
        return replace(self.conversation, shown=turn.id)

    def branches(self, turn: Turn) -> tuple[Turn, ...]:
        """A turn and those that stand in its place on other branches."""
        return self.conversation.branches(turn.id)

    @property
    def is_saved(self) -> bool:
        """Whether all that was said is on disk, or nothing was."""
        return self.conversation.turns == self._saved.turns

    @property
    def title(self) -> str:
        """Its name, and whether that holds what is shown."""
        title = self.name or "chat"
        return title if self.is_saved or not self.name else f"{title} · not saved"

    @property
    def free_name(self) -> str:
        """A name from the last words of the first message."""
        first = self.conversation.turns[0].text if self.conversation.turns else ""
        words = re.findall(r"[a-z0-9]+", first.lower())
        return "-".join(words[-3:])[:40] or "chat"

    def shown_turns(self) -> list[ShownTurn]:
        """The turns with what stands around each."""
        return [self._shown(turn) for turn in self.path]

    def _shown(self, turn: Turn) -> ShownTurn:
        branches = self.branches(turn)
        place = branches.index(turn) + 1
        growing = self.growing
        if growing is not None and growing.target.shown == turn.id:
            reply = growing.reply
            said = "" if reply is not None else "reading the prompt …"
            return ShownTurn(turn, reply, place, len(branches), growing.text is not None, said)
        said, is_failure = "", turn.id in self._failures
        if is_failure:
            said = f"failed: {self._failures[turn.id]} · r asks again"
        elif turn.reply is None:
            said = "no reply · r asks again"
        return ShownTurn(turn, turn.reply, place, len(branches), False, said, is_failure)

    # Going about in it.

    def choose(self, by: int) -> None:
        """Choose a neighbour of the chosen turn."""
        self._show(self.conversation, max(0, self.place + by))

    def choose_turn(self, id: int) -> None:
        """Choose a turn, if it is shown."""
        ids = [turn.id for turn in self.path]
        if id in ids:
            self.place = ids.index(id)

    def switch(self, by: int) -> None:
        """Show a neighbour of the chosen turn's branch."""
        if self.chosen is None:
            return
        branches = self.branches(self.chosen)
        place = branches.index(self.chosen) + by
        if 0 <= place < len(branches):
            self._show(self.conversation.switched(branches[place].id), self.place)

    def delete(self) -> None:
        """Delete the chosen turn and what follows it."""
        if self.chosen is not None:
            self._show(self.conversation.deleted(self.chosen.id), self.place)

    def begin_again(self) -> None:
        """Go to its beginning."""
        self._show(self.conversation.begun_again(), 0)

    def _show(self, conversation: Conversation, place: int) -> None:
        self.conversation = conversation
        self.place = min(place, max(0, len(self.path) - 1))

    # Replies.

    def await_reply(self, job: str, asked: Conversation, before: Conversation) -> None:
        """Show a conversation whose last turn a job answers; where it fails, the one before."""
        self._show(asked, len(asked.path))
        if asked.shown is not None:
            self._failures.pop(asked.shown, None)
        self.growing = GrowingReply(job, asked, before)

    def take(self, job_id: str, event: object) -> bool:
        """Take what a job says; whether it is the reply that is awaited."""
        growing = self.growing
        if growing is None or job_id != growing.job:
            return False
        match event:
            case Replied():
                self.conversation = growing.target.replied(event.reply)
                self.growing = None
            case JobFailed() | JobStopped():
                self._show(growing.before, self.place)
                self.growing = None
                if isinstance(event, JobFailed) and self.conversation.shown is not None:
                    self._failures[self.conversation.shown] = event.message
            case _:
                return growing.grow(event)
        return True

    # On disk.

    def say_saved(self, name: str, conversation: Conversation) -> None:
        """A conversation is on disk under a name."""
        self.name, self._saved = name, conversation

    def say_deleted(self) -> None:
        """What was on disk is gone; what is shown stays."""
        self.name, self._saved = "", Conversation()

    def open(self, name: str, conversation: Conversation) -> None:
        """Show another conversation, from disk."""
        self.growing = None
        self._failures = {}
        self.say_saved(name, conversation)
        self._show(conversation, len(conversation.path))
