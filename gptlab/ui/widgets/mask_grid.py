"""A batch as a grid of token cells: which of them earn loss, drawn line by line."""

from __future__ import annotations

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.events import Click, MouseMove
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from gptlab.lab.batch_view import BatchToken, BatchView
from gptlab.ui.palette import probability_colour, token_colour
from gptlab.ui.widgets.probability_bars import token_label

_CELL = 8
"""Columns of a token; longer ones are shortened, and whole in the line below the grid."""
_END = "<end>"
_PAD = "·"


class MaskGrid(ScrollView, can_focus=True):
    """Rows of a batch below one another, one cell under the cursor."""

    DEFAULT_CSS = "MaskGrid { height: 1fr; scrollbar-size-vertical: 1; }"

    BINDINGS = [
        Binding("left", "move(0, -1)", "Token", show=False),
        Binding("right", "move(0, 1)", "Token", show=False),
        Binding("up", "move(-1, 0)", "Row", show=False),
        Binding("down", "move(1, 0)", "Row", show=False),
        Binding("home", "edge(False)", "First", show=False),
        Binding("end", "edge(True)", "Last", show=False),
    ]

    class Moved(Message):
        """Another token is under the cursor."""

        def __init__(self, row: int, column: int) -> None:
            super().__init__()
            self.row, self.column = row, column

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.view: BatchView | None = None
        self.mask_prompt = True
        self.cursor = (0, 0)

    def show(self, view: BatchView, *, mask_prompt: bool) -> None:
        """Show a batch; another one is shown from where its first row's response begins."""
        is_other = view != self.view
        self.view, self.mask_prompt = view, mask_prompt
        self.virtual_size = Size(_CELL * len(view.rows[0]), len(view.rows))
        self.refresh()
        if is_other:
            kinds = [token.kind for token in view.rows[0]]
            # It can be scrolled there once its new size is known.
            self.cursor = (0, kinds.index("response"))
            self.call_after_refresh(self.place, *self.cursor)

    @property
    def token(self) -> BatchToken | None:
        """What is under the cursor."""
        return None if self.view is None else self.view.rows[self.cursor[0]][self.cursor[1]]

    def place(self, row: int, column: int) -> None:
        """Put the cursor on a cell."""
        if self.view is None:
            return
        rows = self.view.rows
        self.cursor = (
            min(max(0, row), len(rows) - 1),
            min(max(0, column), len(rows[0]) - 1),
        )
        y, x = self.cursor
        # Some tokens before it stay in sight: they are what it is predicted from.
        around = Region(max(0, (x - 2) * _CELL), y, 4 * _CELL, 1)
        self.scroll_to_region(around, animate=False)
        self.refresh()
        self.post_message(self.Moved(y, x))

    def action_move(self, rows: int, columns: int) -> None:
        self.place(self.cursor[0] + rows, self.cursor[1] + columns)

    def action_edge(self, last: bool) -> None:
        if self.view is not None:
            self.place(self.cursor[0], len(self.view.rows[0]) - 1 if last else 0)

    def on_click(self, event: Click) -> None:
        self._place_under(event)

    def on_mouse_move(self, event: MouseMove) -> None:
        if self.has_focus:  # elsewhere the mouse only passes by
            self._place_under(event)

    def _place_under(self, event: Click | MouseMove) -> None:
        offset = event.get_content_offset(self)
        if offset is None or self.view is None:
            return
        row = offset.y + self.scroll_offset.y
        column = (offset.x + self.scroll_offset.x) // _CELL
        is_inside = row < len(self.view.rows) and column < len(self.view.rows[0])
        if is_inside and (row, column) != self.cursor:
            self.place(row, column)

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        base = self.rich_style
        row = y + self.scroll_offset.y
        if self.view is None or row >= len(self.view.rows):
            return Strip.blank(width, base)
        left = self.scroll_offset.x
        first, last = left // _CELL, (left + width) // _CELL + 1
        cells = self.view.rows[row][first:last]
        segments = [
            Segment(cell_text(token), self._style(token, row, first + place, base))
            for place, token in enumerate(cells)
        ]
        strip = Strip(segments).crop(left - first * _CELL, left - first * _CELL + width)
        return strip.adjust_cell_length(width, base)

    def _style(self, token: BatchToken, row: int, column: int, base: Style) -> Style:
        dark = self.app.current_theme.dark
        if token.earns_loss(self.mask_prompt):
            # Without colour, what earns loss is bold and underlined, and all else is plain.
            colour = probability_colour(1.0, dark=dark)
            style = base + Style(bgcolor=colour, bold=True, underline=self.app.no_color)
        elif token.kind == "padding":
            style = base + Style(dim=True)
        else:
            style = base + Style(bgcolor=token_colour(0, dark=dark))
        return style + Style(reverse=True) if (row, column) == self.cursor else style


def cell_text(token: BatchToken) -> str:
    """A token in one cell, with a blank at its right."""
    if token.kind in ("padding", "end"):
        label = _PAD if token.kind == "padding" else _END
    else:
        label = token_label(token.text)
    return set_cell_size(label, _CELL - 1) + " "
