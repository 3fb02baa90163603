"""Asking for a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Checkbox, Input


@dataclass(frozen=True)
class FileWanted:
    """What somebody typed."""

    path: Path
    replaces_invalid: bool
    """Whether bytes that are no UTF-8 are to be shown as U+FFFD, and not refused."""


class OpenFileScreen(ModalScreen[FileWanted | None]):
    """Gives the path that was typed."""

    BINDINGS = [("escape", "dismiss(None)", "Close")]

    def compose(self) -> ComposeResult:
        with Vertical(id="open-file", classes="page") as page:
            page.border_title = "open a text file"
            page.border_subtitle = "Enter opens · Esc leaves"
            yield Input(placeholder="~/texts/letter.txt", id="path", compact=True)
            yield Checkbox(_invalid_label(False), id="replaces-invalid", compact=True)

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    @on(Checkbox.Changed)
    def _switched(self, event: Checkbox.Changed) -> None:
        # Without colour, a box looks the same on and off.
        event.checkbox.label = _invalid_label(event.value)

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        if event.value.strip():
            path = Path(event.value.strip()).expanduser()
            self.dismiss(FileWanted(path, self.query_one(Checkbox).value))


def _invalid_label(is_on: bool) -> Content:
    made = "are shown as \ufffd" if is_on else "make the file be refused"
    return Content(f"bytes that are no UTF-8 {made}")
