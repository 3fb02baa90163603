"""Seventeen strokes: which stop one is at, and which were predicted right; a click goes there."""

from __future__ import annotations

from collections.abc import Set

from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.widgets import Static

_MOST_CELLS = 5
"""Cells of a stroke on a wide screen."""


class StopProgress(Static):
    """One stroke a stop."""

    class Chosen(Message):
        """A stroke was clicked."""

        def __init__(self, at: int) -> None:
            super().__init__()
            self.at = at

    def __init__(self, n_stops: int, *, id: str | None = None) -> None:
        super().__init__("", id=id, markup=False)
        self._n_stops = n_stops
        self._at, self._right = 0, frozenset[int]()

    def show(self, at: int, right: Set[int]) -> None:
        """Stand at a stop; those in `right` were predicted."""
        self._at, self._right = at, frozenset(right)
        self._draw()

    def on_resize(self) -> None:
        self._draw()

    @property
    def _cells(self) -> int:
        """Cells of a stroke, the gap after it included."""
        return max(2, min(_MOST_CELLS, self.content_size.width // self._n_stops))

    def _draw(self) -> None:
        content = Content("").join(
            Content.styled(
                ("━" if stop == self._at else "─") * (self._cells - 1), self._colour(stop)
            )
            + Content(" ")
            for stop in range(self._n_stops)
        )
        self.update(content)

    def _colour(self, stop: int) -> str:
        if stop == self._at:
            return "bold $accent"
        return "$success" if stop in self._right else "$foreground 35%"

    def on_click(self, event: Click) -> None:
        offset = event.get_content_offset(self)
        if offset is not None and offset.x // self._cells < self._n_stops:
            self.post_message(self.Chosen(offset.x // self._cells))
