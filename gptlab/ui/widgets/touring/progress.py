"""Seventeen strokes: which stop one is at, and which were predicted right; a click goes there."""

from __future__ import annotations

from collections.abc import Set

from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.widgets import Static


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

    def show(self, at: int, right: Set[int]) -> None:
        """Stand at a stop; those in `right` were predicted."""
        content = Content("").join(
            Content.styled(
                "━━━ " if stop == at else "─── ",
                "bold $accent"
                if stop == at
                else "$success"
                if stop in right
                else "$foreground 35%",
            )
            for stop in range(self._n_stops)
        )
        self.update(content)

    def on_click(self, event: Click) -> None:
        at = event.x // 4
        if at < self._n_stops:
            self.post_message(self.Chosen(at))
