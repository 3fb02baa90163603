"""The last gate before the terminal: no segment of a line carries what a terminal acts on."""

from __future__ import annotations

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from gptlab.text import harmless


class HarmlessFilter(LineFilter):
    """Deletes control, escape and bidirectional characters from every segment of every line.

    Panes make them visible on the way in (`gptlab.text.visible`); this removes what slips through.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments, fit for a terminal."""
        return [
            segment
            if segment.control or _is_plain(segment.text)
            else Segment(harmless(segment.text), segment.style)
            for segment in segments
        ]


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable()
