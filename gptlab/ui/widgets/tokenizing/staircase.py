"""The steps of one window: what stands before a token, and the token that is to be foretold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from gptlab.ui.numbers import bar

_TARGET = 14
_FIGURES = 32
"""Cells of the probability, its bar, and the token that was held for likeliest."""


@dataclass(frozen=True)
class Step:
    """One line: a target and what the model thought of it."""

    target: str
    probability: float | None = None
    """None where no model was asked."""
    best: str = ""
    """The token that it held for likeliest."""
    best_probability: float = 0.0


class Staircase(ScrollView, can_focus=True):
    """One line a target, the context before it growing by one token a line."""

    DEFAULT_CSS = "Staircase { height: 1fr; overflow-x: hidden; scrollbar-gutter: stable; }"
    BINDINGS = [
        Binding("up", "move(-1)", "Step", show=False),
        Binding("down", "move(1)", "Step", show=False),
    ]

    class Chosen(Message):
        """A step was chosen."""

        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._inputs: Sequence[str] = ()
        self._steps: Sequence[Step] = ()
        self.cursor = 0

    def show(self, inputs: Sequence[str], steps: Sequence[Step]) -> None:
        """Show a window: its input tokens, and a step for each of its targets."""
        self._inputs, self._steps = inputs, steps
        self.cursor = max(0, min(self.cursor, len(steps) - 1))
        self.virtual_size = Size(self.scrollable_content_region.width, len(steps))
        self.refresh()

    def put_cursor(self, step: int) -> None:
        """Have another step stand out."""
        if self._steps:
            self.cursor = max(0, min(step, len(self._steps) - 1))
            self.scroll_to_region(Region(0, self.cursor, 1, 1), animate=False)
            self.refresh()

    def action_move(self, by: int) -> None:
        self._choose(self.cursor + by)

    def _choose(self, step: int) -> None:
        if 0 <= step < len(self._steps):
            self.put_cursor(step)
            self.post_message(self.Chosen(step))

    def on_click(self, event: Click) -> None:
        offset = event.get_content_offset(self)
        if offset is not None:
            self._choose(offset.y + self.scroll_offset.y)

    def render_line(self, y: int) -> Strip:
        row = y + self.scroll_offset.y
        width, base = self.scrollable_content_region.width, self.rich_style
        if row >= len(self._steps):
            return Strip.blank(width, base)
        step = self._steps[row]
        is_asked = step.probability is not None
        room = max(8, width - 5 - 3 - _TARGET - (_FIGURES if is_asked else 0))
        style = base + Style(bold=True, reverse=True) if row == self.cursor else base
        quiet = style + Style(dim=row != self.cursor)
        segments = [
            Segment(f"{row + 1:>4} ", quiet),
            Segment(self._before(row, room), quiet),
            Segment(" → ", quiet),
            Segment(_fit(step.target, _TARGET), style + Style(bold=True)),
        ]
        if step.probability is not None:
            shown = f"{step.probability:7.1%} {bar(step.probability, 8)}"
            best = f" {step.best_probability:4.0%} {step.best}"
            segments += [Segment(shown, style), Segment(_fit(best, _FIGURES - 16), quiet)]
        return Strip(segments).adjust_cell_length(width, base)

    def _before(self, row: int, room: int) -> str:
        """The end of what stands before a target, as much as there is room for."""
        shown, used = [], 0
        for token in reversed(self._inputs[: row + 1]):
            used += cell_len(token)
            if used > room - 1:
                shown.append("…")
                break
            shown.append(token)
        words = "".join(reversed(shown))
        return " " * (room - cell_len(words)) + words


def _fit(words: str, room: int) -> str:
    if cell_len(words) > room:
        return set_cell_size(words, room - 1) + "…"
    return words + " " * (room - cell_len(words))
