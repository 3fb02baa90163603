"""A part of a pane: a rule with a title above what it holds."""

from __future__ import annotations

from textual.containers import Vertical, VerticalScroll
from textual.content import Content

from gptlab.text import visible


class Panel(Vertical):
    """Titles and subtitles are plain text: foreign text in them is never markup."""

    def __init__(self, title: str, *children: object, id: str | None = None) -> None:
        super().__init__(*children, id=id, classes="panel")  # type: ignore[arg-type]
        self.say_title(title)

    def say_title(self, title: str) -> None:
        """Change what stands in the rule, at the left."""
        self.border_title = Content(visible(title))

    def say_subtitle(self, subtitle: str) -> None:
        """Change what stands in the rule at the bottom."""
        self.border_subtitle = Content(visible(subtitle))


class ScrollPanel(VerticalScroll, can_focus=False):
    """A panel that scrolls when its text is long."""

    def __init__(self, title: str, *children: object, id: str | None = None) -> None:
        super().__init__(*children, id=id, classes="panel")  # type: ignore[arg-type]
        self.border_title = Content(visible(title))
