"""The merges of a vocabulary as they are learned."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from gptlab.gpt.events import MergeLearned
from gptlab.ui.widgets.token_strip import shown_text

_FIGURES = 21
"""Cells of the id and the count, and of what separates them."""
_WIDEST = 26
"""Cells of a pair, and of the token that it makes."""


class MergeLog(ScrollView, can_focus=True):
    """One line a merge, drawn when it is in sight; it stays at the end unless scrolled away."""

    DEFAULT_CSS = "MergeLog { height: 1fr; overflow-x: hidden; scrollbar-gutter: stable; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._merges: list[MergeLearned] = []

    def show(self, merges: list[MergeLearned]) -> None:
        """Show these merges; the list may have grown since."""
        is_at_end = self.scroll_offset.y >= self.max_scroll_y
        self._merges = merges
        self.virtual_size = Size(self.scrollable_content_region.width, len(merges))
        if is_at_end:
            # Forced, for the bar that it scrolls by may not be there yet.
            self.scroll_to(y=self.max_scroll_y, animate=False, immediate=True, force=True)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        row = y + self.scroll_offset.y
        width, base = self.scrollable_content_region.width, self.rich_style
        if row >= len(self._merges):
            return Strip.blank(width, base)
        merge = self._merges[row]
        room = max(6, min(_WIDEST, (width - _FIGURES) // 2))
        pair = _cell(f"{_shown(merge.left)} + {_shown(merge.right)}", room)
        made = _cell(_shown(merge.left + merge.right), room)
        quiet = base + Style(dim=True)
        segments = [
            Segment(f"{merge.id:>7,}  ", quiet),
            Segment(pair, base),
            Segment(f"{merge.count:>9,}×  ", quiet),
            Segment(made, base + Style(bold=True)),
        ]
        return Strip(segments).adjust_cell_length(width, base)


def _shown(data: bytes) -> str:
    return shown_text(data).replace("\n", "")


def _cell(words: str, room: int) -> str:
    if cell_len(words) > room:
        return set_cell_size(words, room - 1) + "…"
    return words + " " * (room - cell_len(words))
