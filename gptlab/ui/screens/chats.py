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


class SaveChatScreen(ModalScreen[str | None]):
    """Gives a name."""

    BINDINGS = [("escape", "dismiss(None)", "Close")]

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name_given = name

    def compose(self) -> ComposeResult:
        with Vertical(id="save-chat", classes="page") as page:
            page.border_title = "save the chat as"
            page.border_subtitle = "Enter saves · Esc leaves"
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

    BINDINGS = [("escape", "dismiss(None)", "Close")]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def compose(self) -> ComposeResult:
        with Vertical(id="open-chat", classes="page") as page:
            page.border_title = "saved chats"
            page.border_subtitle = "Enter opens · Esc leaves"
            yield Static("looking …", id="chats-said", markup=False)
            yield OptionList(id="chats", markup=False)

    def on_mount(self) -> None:
        self.session.list_chats()
        self.query_one(OptionList).focus()

    def on_lab_event(self, job_id: str, event: object) -> None:
        """Something happened; the pane passes it on."""
        if isinstance(event, ChatsListed):
            self._show(event.chats)

    def _show(self, chats: tuple[ChatInfo, ...]) -> None:
        listed = self.query_one(OptionList)
        listed.clear_options()
        listed.add_options([Option(Content(visible(_line(each))), id=each.name) for each in chats])
        if chats:
            listed.highlighted = 0
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
