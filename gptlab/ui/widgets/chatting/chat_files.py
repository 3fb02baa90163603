"""Saving, opening and exporting the conversation of the pane Chat."""

from __future__ import annotations

from textual.widget import Widget

from gptlab.lab.events import ChatDeleted, ChatExported, ChatOpened, ChatRenamed, ChatSaved
from gptlab.lab.session import Session
from gptlab.text import visible
from gptlab.ui.screens.chats import OpenChatScreen, SaveChatScreen
from gptlab.ui.screens.confirm import ConfirmScreen
from gptlab.ui.widgets.chatting.dialogue import Dialogue


class ChatFiles:
    """Asks for names on screens over the pane, and keeps the dialogue's name."""

    def __init__(self, pane: Widget, session: Session, dialogue: Dialogue) -> None:
        self._pane, self._session, self._dialogue = pane, session, dialogue

    def export(self) -> None:
        """Write the conversation as Markdown and JSON lines."""
        self._session.export_chat(self._dialogue.conversation, self._dialogue.name or "chat")

    def save(self) -> None:
        """Ask for a name, and save under it."""
        name = self._dialogue.name or self._dialogue.free_name
        self._pane.app.push_screen(SaveChatScreen(name), self._save)

    def _save(self, name: str | None) -> None:
        if name is not None:
            replaces = name == self._dialogue.name
            self._session.save_chat(name, self._dialogue.conversation, replaces=replaces)

    def open(self) -> None:
        """Ask which chat to open, and whether what is shown and not saved may go."""
        self._pane.app.push_screen(OpenChatScreen(self._session), self._open)

    def _open(self, name: str | None) -> None:
        if name is None:
            return
        if self._dialogue.is_saved:
            self._session.open_chat(name)
            return

        def open_it(is_wished: bool | None) -> None:
            if is_wished:
                self._session.open_chat(name)

        self._pane.app.push_screen(
            ConfirmScreen("The chat that is shown is not saved.", yes="Open the other", no="Stay"),
            open_it,
        )

    def take(self, event: object) -> bool:
        """Take what happened on disk; whether another title or conversation is to be shown."""
        dialogue = self._dialogue
        match event:
            case ChatSaved():
                dialogue.say_saved(event.name, event.conversation)
                self._tell(f"saved in {event.path}")
            case ChatOpened():
                dialogue.open(event.name, event.conversation)
            case ChatRenamed() if event.name == dialogue.name:
                dialogue.name = event.new
            case ChatDeleted() if event.name == dialogue.name:
                dialogue.say_deleted()
            case ChatExported():
                self._tell("exported to\n" + "\n".join(event.paths))
                return False
            case _:
                return False
        return True

    def _tell(self, words: str) -> None:
        self._pane.app.notify(visible(words), markup=False)
