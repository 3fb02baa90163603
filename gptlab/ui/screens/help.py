"""F1: what the pane shows, the concept behind it, and its keys."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Markdown


class HelpScreen(ModalScreen[None]):
    """A page over the lab; the text is the project's own."""

    BINDINGS = [("escape,f1,q,enter", "dismiss", "Close")]

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="help-page", classes="page") as page:
            page.border_subtitle = "Esc closes"
            yield Markdown(self._text, open_links=False)
