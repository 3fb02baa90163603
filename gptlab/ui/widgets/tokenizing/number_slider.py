"""A whole number that is changed by arrows and by the mouse."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.events import Click
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget


class NumberSlider(Widget, can_focus=True):
    """Left and right change it by one, up and down double and halve it; a click sets it. The scale
    is logarithmic: small numbers differ more."""

    DEFAULT_CSS = """
    NumberSlider { height: 1; width: 1fr; }
    NumberSlider:focus { background: $panel; }
    """
    BINDINGS = [
        Binding("right", "change(1)", "More"),
        Binding("left", "change(-1)", "Less"),
        Binding("up", "scale(True)", "Double", show=False),
        Binding("down", "scale(False)", "Half", show=False),
    ]

    class Changed(Message):
        """The number is another."""

        def __init__(self, slider: NumberSlider) -> None:
            super().__init__()
            self.slider = slider

        @property
        def control(self) -> NumberSlider:
            return self.slider

    def __init__(self, label: str, value: int, highest: int, *, id: str) -> None:
        super().__init__(id=id)
        self.label, self.value, self.highest = label, value, highest

    def put(self, value: int) -> None:
        """Change the number, and tell."""
        value = max(1, min(value, self.highest))
        if value != self.value:
            self.value = value
            self.refresh()
            self.post_message(self.Changed(self))

    def limit(self, highest: int) -> None:
        """Have another highest number; a number above it becomes it, silently."""
        self.highest = max(1, highest)
        self.value = min(self.value, self.highest)
        self.refresh()

    def action_change(self, by: int) -> None:
        self.put(self.value + by)

    def action_scale(self, up: bool) -> None:
        self.put(self.value * 2 if up else self.value // 2)

    @property
    def _head(self) -> str:
        return f" {self.label} {self.value:>5,} "

    def _room(self) -> int:
        return max(1, self.size.width - len(self._head) - 1)

    def render_line(self, y: int) -> Strip:
        base = self.rich_style
        at = round((self._room() - 1) * _place(self.value, self.highest))
        line = "━" * at + "●" + "─" * (self._room() - at - 1)
        style = base + Style(bold=self.has_focus)
        strip = Strip([Segment(self._head, style), Segment(line, style)])
        return strip.adjust_cell_length(self.size.width, base)

    def on_click(self, event: Click) -> None:
        self.focus()
        offset = event.get_content_offset(self)
        if offset is not None and offset.x >= len(self._head):
            share = (offset.x - len(self._head)) / max(1, self._room() - 1)
            self.put(round(self.highest ** min(1.0, share)))


def _place(value: int, highest: int) -> float:
    """Where a number stands between 1 and the highest, 0 to 1."""
    from math import log

    return log(value) / log(highest) if highest > 1 else 0.0
