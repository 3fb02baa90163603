"""How a prompt is written and a reply begins: the template, and dictated first words."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Select, Static

from gptlab.gpt.instructions import ALPACA, TEMPLATES
from gptlab.lab.status import LiveModel


class ReplyStart(Horizontal):
    """A field and a menu, in which the template that the live model was trained with is marked."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._trained = ""

    def compose(self) -> ComposeResult:
        yield Static("begins with", classes="label")
        words = Input(
            placeholder="the reply's first words, if you dictate some",
            id="chat-begun",
            compact=True,
        )
        words.tooltip = Content("The next reply begins with these words, and the model goes on.")
        yield words
        yield Static("template", classes="label")
        menu = Select(_options(""), value=ALPACA.name, allow_blank=False, compact=True)
        menu.id = "chat-template"
        menu.tooltip = Content("What stands around each message. w shows the difference.")
        yield menu

    def show_model(self, live: LiveModel | None) -> None:
        """Another model is live: its own template is the one that is taken."""
        trained = "" if live is None or live.is_classifier else live.template
        if trained == self._trained:
            return
        self._trained = trained
        menu = self.query_one(Select)
        menu.set_options(_options(trained))
        menu.value = trained or ALPACA.name

    @property
    def template(self) -> str:
        """The name of the one that is chosen."""
        return str(self.query_one(Select).value)

    @property
    def begun(self) -> str:
        """The dictated words."""
        return self.query_one(Input).value

    def clear(self) -> None:
        """The words have been said."""
        self.query_one(Input).value = ""

    @property
    def words(self) -> str:
        """What there is to know of the template, for a line; empty where it is the model's own."""
        if not self._trained or self.template == self._trained:
            return ""
        return f"trained with template {TEMPLATES[self._trained].title}"


def _options(trained: str) -> list[tuple[str, str]]:
    return [
        (f"{each.title} (trained)" if each.name == trained else each.title, each.name)
        for each in TEMPLATES.values()
    ]
