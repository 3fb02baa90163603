"""The logit lens: at every depth what the model would say next, token by token."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from gptlab.lab.events import LensLine
from gptlab.ui.palette import probability_colour
from gptlab.ui.widgets.probability_bars import token_label

_GUTTER = 16
_CELL = 10
_HEAD = 2
"""Lines above the first depth: what is read, and what really follows."""


class LensGrid(ScrollView, can_focus=True):
    """Rows are depths, columns are tokens; the colour is the probability of the true next one."""

    DEFAULT_CSS = "LensGrid { height: 1fr; } LensGrid:focus { background-tint: $foreground 4%; }"

    BINDINGS = [
        Binding("left", "move(0, -1)", "Token", show=False),
        Binding("right", "move(0, 1)", "Token", show=False),
        Binding("up", "move(-1, 0)", "Depth", show=False),
        Binding("down", "move(1, 0)", "Depth", show=False),
    ]

    class Moved(Message):
        """Another cell is under the cursor; `said` has it in words."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.cursor = (0, 0)
        """Depth and token."""
        self.lines: tuple[LensLine, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._empty = ""

    def show(self, labels: Sequence[str], lines: Sequence[LensLine]) -> None:
        """Show a text's tokens and the lens at every depth."""
        self.lines, self._labels = tuple(lines), tuple(labels)
        last = (len(self.lines) - 1, len(self._labels) - 1)
        self.cursor = (min(self.cursor[0], last[0]), min(self.cursor[1], last[1]))
        self.virtual_size = Size(_GUTTER + _CELL * len(labels), _HEAD + len(self.lines))
        self.refresh()

    def clear(self, words: str) -> None:
        """Show nothing but a sentence."""
        self.lines, self._empty = (), words
        self.virtual_size = Size(0, 0)
        self.refresh()

    def said(self) -> str:
        """The cell under the cursor in words."""
        if not self.lines:
            return ""
        depth, token = self.cursor
        line = self.lines[depth]
        words = (
            f"after {line.name}, at {self._labels[token]}: {token_label(line.top[token])} "
            f"{line.top_probability[token]:.1%}"
        )
        if token + 1 < len(self._labels):
            words += f" · {self._labels[token + 1]} follows, {line.true_probability[token]:.1%}"
        return words

    def render_line(self, y: int) -> Strip:
        base = self.rich_style
        width = self.scrollable_content_region.width
        row = y + self.scroll_offset.y
        if not self.lines:
            words = self._empty if y == 0 else ""
            return Strip([Segment(set_cell_size(words, width), base)], width)
        if row >= _HEAD + len(self.lines):
            return Strip.blank(width, base)
        left = self.scroll_offset.x
        segments = self._head(row, base) if row < _HEAD else self._line(row - _HEAD, base)
        strip = Strip(segments).adjust_cell_length(max(1, width + left), base)
        return strip.crop(left, left + width)

    def _head(self, row: int, base: Style) -> list[Segment]:
        dim = base + Style(dim=True)
        title, labels = ("token", self._labels) if row == 0 else ("follows", self._labels[1:])
        cells = [Segment(_fitted(label), dim if row else base) for label in labels]
        return [Segment(title.ljust(_GUTTER), dim), *cells]

    def _line(self, depth: int, base: Style) -> list[Segment]:
        line = self.lines[depth]
        dark = self.app.current_theme.dark
        segments = [Segment(set_cell_size(line.name, _GUTTER), base + Style(dim=True))]
        for token, top in enumerate(line.top):
            style = base
            is_right = False
            if token < len(line.true_probability):
                colour = probability_colour(line.true_probability[token], dark=dark)
                style = base + Style(bgcolor=colour)
                is_right = token_label(top) == self._labels[token + 1]
            if (depth, token) == self.cursor:
                style = style + Style(reverse=True, bold=True)
            # A mark, so that hits are seen without colour.
            segments.append(Segment(_fitted(("✓" if is_right else " ") + token_label(top)), style))
        return segments

    def _place(self, depth: int, token: int) -> None:
        if not self.lines:
            return
        self.cursor = (
            max(0, min(depth, len(self.lines) - 1)),
            max(0, min(token, len(self._labels) - 1)),
        )
        place = Region(_GUTTER + self.cursor[1] * _CELL, self.cursor[0], _CELL, _HEAD + 1)
        self.scroll_to_region(place, animate=False)
        self.refresh()
        self.post_message(self.Moved())

    def action_move(self, down: int, right: int) -> None:
        self._place(self.cursor[0] + down, self.cursor[1] + right)

    def on_click(self, event: Click) -> None:
        offset = event.get_content_offset(self)
        if offset is not None:
            row = offset.y + self.scroll_offset.y - _HEAD
            column = (offset.x + self.scroll_offset.x - _GUTTER) // _CELL
            if row >= 0 and column >= 0:
                self._place(row, column)


def _fitted(words: str) -> str:
    if cell_len(words) > _CELL - 1:
        words = set_cell_size(words, _CELL - 2).rstrip() + "…"
    return set_cell_size(words, _CELL)
