"""The line that says how far a film is; a click goes there."""

from __future__ import annotations

from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.widgets import Static


class FilmBar(Static):
    """A line, as far as the film is, and words beside it."""

    class Chosen(Message):
        """A place on the line was clicked."""

        def __init__(self, share: float) -> None:
            super().__init__()
            self.share = share

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__("", id=id, markup=False)
        self._share, self._words = 0.0, ""

    def show(self, share: float, words: str) -> None:
        """Be at a share of the film, 0 to 1."""
        self._share, self._words = share, words
        self._draw()

    def on_resize(self) -> None:
        self._draw()

    def on_click(self, event: Click) -> None:
        offset = event.get_content_offset(self)
        if offset is not None and offset.x < self._cells:
            self.post_message(self.Chosen(offset.x / (self._cells - 1)))

    @property
    def _cells(self) -> int:
        """Width of the line itself."""
        return max(8, self.content_size.width - len(self._words) - 2)

    def _draw(self) -> None:
        done = round(self._share * (self._cells - 1))
        content = Content.styled("━" * done + "●", "$accent")
        content += Content.styled("─" * (self._cells - 1 - done), "$foreground 30%")
        content += Content(f"  {self._words}")
        self.update(content)
