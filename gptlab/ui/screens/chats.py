"""Names for chats: one to save under, or one of the saved ones to open."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from gptlab.lab.chats import ChatInfo
from gptlab.lab.events import ChatsListed
from gptlab.lab.session import Session
from gptlab.text import visible
from gptlab.ui.screens.confirm import ConfirmScreen


class SaveChatScreen(ModalScreen[str | None]):
    """Gives a name for a chat that is saved, or renamed."""

    BINDINGS = [("escape", "dismiss(None)", "Close")]

    def __init__(self, name: str, title: str = "save the chat as") -> None:
        super().__init__()
        self._name_given = name
        self._title = title

    def compose(self) -> ComposeResult:
        with Vertical(id="save-chat", classes="page") as page:
            page.border_title = Content(visible(self._title))
            page.border_subtitle = "Enter takes it · Esc leaves"
            yield Input(self._name_given, id="chat-name", compact=True)
            yield Static("Letters, digits, dots, dashes and underscores.", classes="hint")

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self.dismiss(event.value.strip())


class OpenChatScreen(ModalScreen[str | None]):
    """Gives the name of a saved chat."""

    BINDINGS = [
        ("escape", "dismiss(None)", "Close"),
        ("r", "rename", "Rename"),
        ("d,delete", "delete", "Delete"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._chats: tuple[ChatInfo, ...] = ()

    def compose(self) -> ComposeResult:
        with Vertical(id="open-chat", classes="page") as page:
            page.border_title = "saved chats"
            page.border_subtitle = "Enter opens · r renames · d deletes · Esc leaves"
            yield Static("looking …", id="chats-said", markup=False)
            yield OptionList(id="chats", markup=False)

    def on_mount(self) -> None:
        self.session.list_chats()
        self.query_one(OptionList).focus()

    def on_lab_event(self, job_id: str, event: object) -> None:
        """Something happened; the pane passes it on."""
        if isinstance(event, ChatsListed):
            self._show(event.chats)

    @property
    def _chosen(self) -> ChatInfo | None:
        place = self.query_one(OptionList).highlighted
        return self._chats[place] if place is not None and place < len(self._chats) else None

    def action_rename(self) -> None:
        """Ask for another name of the chosen chat."""
        chat = self._chosen
        if chat is None:
            return

        def rename(new: str | None) -> None:
            if new is not None and new != chat.name:
                self.session.rename_chat(chat.name, new)

        self.app.push_screen(SaveChatScreen(chat.name, f"rename {chat.name} to"), rename)

    def action_delete(self) -> None:
        """Ask whether the chosen chat is to go."""
        chat = self._chosen
        if chat is None:
            return

        def delete(is_wished: bool | None) -> None:
            if is_wished:
                self.session.delete_chat(chat.name)

        turns = f"{chat.n_turns} turn{'' if chat.n_turns == 1 else 's'}"
        question = f"Delete the chat {chat.name}, {turns}? It can't be brought back."
        self.app.push_screen(ConfirmScreen(visible(question), yes="Delete", no="Keep"), delete)

    def _show(self, chats: tuple[ChatInfo, ...]) -> None:
        listed = self.query_one(OptionList)
        place = listed.highlighted or 0
        self._chats = chats
        listed.clear_options()
        listed.add_options([Option(Content(visible(_line(each))), id=each.name) for each in chats])
        if chats:
            listed.highlighted = min(place, len(chats) - 1)
        words = (
            f"{'name':<24} {'turns':>5}  {'changed':<16}  first message"
            if chats
            else "No chat is saved yet: s saves the one that is shown."
        )
        self.query_one("#chats-said", Static).update(Content(words))

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option.id)


def _line(chat: ChatInfo) -> str:
    changed = chat.changed[:16].replace("T", " ")
    first = chat.first.replace("\n", " ")
    return f"{chat.name:<24} {chat.n_turns:>5}  {changed:<16}  {first}"
