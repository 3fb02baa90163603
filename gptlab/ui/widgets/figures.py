"""Figures with a label before each; where there is little room they go on below, each whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from textwrap import wrap

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

from gptlab.text import visible

_BETWEEN = re.compile(r"(?<=[,:·]) | (?==)")
"""Where one figure ends and another begins."""
_LEAST_ROOM, _ROOM_UNKNOWN = 10, 80


class Figures(Static):
    """A list of labels and what each comes to."""

    def __init__(self, label_width: int, *, id: str | None = None) -> None:
        super().__init__("", id=id, markup=False)
        self._label_width = label_width
        self._shown: tuple[Sequence[tuple[str, Content]], Content | None] | None = None

    def show(
        self, figures: Sequence[tuple[str, Content | str]], below: Content | None = None
    ) -> None:
        """Show figures by their labels, and a text below them."""
        contents = [
            (label, Content(visible(each)) if isinstance(each, str) else each)
            for label, each in figures
        ]
        self._shown = (contents, below)
        self._draw()

    def say(self, content: Content) -> None:
        """Show a text instead."""
        self._shown = None
        self.update(content)

    def on_resize(self) -> None:
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        figures, below = self._shown
        width = self.content_size.width or _ROOM_UNKNOWN
        room = max(_LEAST_ROOM, width - self._label_width)
        lines = []
        for label, words in figures:
            for number, line in enumerate(whole_lines(words.plain, room)):
                head = "" if number else label
                style = words.spans[0].style if words.spans else ""
                lines.append(
                    Content.styled(head.ljust(self._label_width), "$secondary")
                    + Content.styled(line, style)
                )
        self.update(Content("\n").join([*lines, *([below] if below else [])]))


def whole_lines(words: str, width: int) -> list[str]:
    """Words in lines so wide, broken between figures; within one only where it alone is wider."""
    lines: list[str] = []
    for part in _BETWEEN.split(words):
        joined = f"{lines[-1]} {part}" if lines else part
        if cell_len(joined) <= width:
            lines[-1:] = [joined]
        else:
            lines += wrap(part, width)
    return lines or [""]
