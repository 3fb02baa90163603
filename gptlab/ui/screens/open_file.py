"""Asking for a file."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input


class OpenFileScreen(ModalScreen[Path | None]):
    """Gives the path that was typed."""

    BINDINGS = [("escape", "dismiss(None)", "Close")]

    def compose(self) -> ComposeResult:
        with Vertical(id="open-file", classes="page") as page:
            page.border_title = "open a text file"
            page.border_subtitle = "Enter opens · Esc leaves"
            yield Input(placeholder="~/texts/letter.txt", id="path", compact=True)

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self.dismiss(Path(event.value.strip()).expanduser())
