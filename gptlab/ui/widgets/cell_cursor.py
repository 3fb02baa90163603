"""A cursor on a picture of cells, moved by arrows, by a click, and by the mouse that passes."""

from __future__ import annotations

from abc import abstractmethod

from textual.binding import Binding
from textual.events import Click, MouseMove
from textual.widget import Widget


class CellCursor(Widget, can_focus=True):
    """What the pictures of cells share. A picture says which cell is where; what follows of a
    move it says in `place`."""

    BINDINGS = [
        Binding("left", "move(0, -1)", "Column before", show=False),
        Binding("right", "move(0, 1)", "Next column", show=False),
        Binding("up", "move(-1, 0)", "Row above", show=False),
        Binding("down", "move(1, 0)", "Row below", show=False),
    ]

    FOLLOWS_MOUSE = True
    """Whether the mouse moves the cursor without a click, once the picture has the focus."""

    cursor = (0, 0)
    """Row and column."""

    @abstractmethod
    def cell_at(self, x: int, y: int) -> tuple[int, int] | None:
        """The cell at a column and a line of the widget; None where there is none."""

    @abstractmethod
    def place(self, row: int, column: int) -> None:
        """Put the cursor on a cell, or on the one nearest to it."""

    def within(self, row: int, column: int, n_rows: int, n_columns: int) -> tuple[int, int]:
        """The nearest of so many rows and columns."""
        return max(0, min(row, n_rows - 1)), max(0, min(column, n_columns - 1))

    def action_move(self, down: int, right: int) -> None:
        self.place(self.cursor[0] + down, self.cursor[1] + right)

    def on_click(self, event: Click) -> None:
        self._place_under(event)

    def on_mouse_move(self, event: MouseMove) -> None:
        if self.FOLLOWS_MOUSE and self.has_focus:  # elsewhere the mouse only passes by
            self._place_under(event)

    def _place_under(self, event: Click | MouseMove) -> None:
        offset = event.get_content_offset(self)
        cell = None if offset is None else self.cell_at(*offset)
        if cell is not None and cell != self.cursor:
            self.place(*cell)
