"""Choosing the format in which a pane's view is written down."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from gptlab.lab.exporting import FORMATS, Format


class ExportScreen(ModalScreen[Format | None]):
    """Gives the format."""

    DEFAULT_CSS = """
    #export { width: 56; max-width: 90%; height: auto; }
    #export OptionList { height: auto; background: $surface; border: none; padding: 0; }
    """
    BINDINGS = [
        ("escape", "dismiss(None)", "Close"),
        *((name[0], f"choose('{name}')", name.upper()) for name in FORMATS),
    ]

    def compose(self) -> ComposeResult:
        with Vertical(id="export", classes="page") as page:
            page.border_title = "write down what is shown"
            page.border_subtitle = "first letter or Enter · Esc leaves"
            yield OptionList(
                *(_option(name, words) for name, words in FORMATS.items()), id="export-formats"
            )

    def on_mount(self) -> None:
        self.query_one(OptionList).focus()

    def action_choose(self, name: str) -> None:
        self.dismiss(next(each for each in FORMATS if each == name))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_choose(event.option_id or "")


def _option(name: Format, words: str) -> Option:
    content = Content.styled(f"{name.upper():<6}", "bold") + Content(words)
    return Option(content, id=name)
