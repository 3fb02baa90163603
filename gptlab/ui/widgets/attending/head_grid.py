"""All heads of all layers at once, each a small picture of its weights."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from gptlab.ui import heat

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]

_GUTTER = 4
_LEAST, _MOST = 4, 28
"""Fewest and most cells along a side of a picture."""


class HeadGrid(ScrollView, can_focus=True):
    """Rows are layers, columns are heads; one head is under the cursor."""

    DEFAULT_CSS = "HeadGrid { height: 1fr; } HeadGrid:focus { background-tint: $foreground 4%; }"

    BINDINGS = [
        Binding("left", "move(0, -1)", "Head", show=False),
        Binding("right", "move(0, 1)", "Head", show=False),
        Binding("up", "move(-1, 0)", "Layer", show=False),
        Binding("down", "move(1, 0)", "Layer", show=False),
        Binding("enter", "open", "Open", show=True),
        Binding("space", "cut", "Cut", show=False),
    ]

    class Moved(Message):
        """Another head is under the cursor."""

        def __init__(self, layer: int, head: int) -> None:
            super().__init__()
            self.layer, self.head = layer, head

    class Opened(Moved):
        """A head is to be seen large."""

    class Cut(Moved):
        """A head is to be cut, or put back."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.cursor = (0, 0)
        """Layer and head."""
        self._pictures: npt.NDArray[np.int8] | None = None
        self._cut: frozenset[tuple[int, int]] = frozenset()
        self._styles: dict[tuple[int, int], Style] = {}

    def show(self, thumbnails: Floats, cut: Collection[tuple[int, int]]) -> None:
        """Show pictures (L, H, n, n) of weights; heads that are cut are crossed out."""
        self._pictures = heat.levels(thumbnails**0.5, 0.0, 1.0)  # colours as in the large map
        self._cut = frozenset(cut)
        self._fit()
        self.refresh()

    def clear(self) -> None:
        """Show nothing."""
        self._pictures = None
        self.virtual_size = Size(0, 0)
        self.refresh()

    def point_at(self, layer: int, head: int) -> None:
        """Put the cursor on a head without telling anybody."""
        self.cursor = (layer, head)
        self._show_cursor()
        self.refresh()

    def notify_style_update(self) -> None:
        self._styles.clear()
        super().notify_style_update()

    def on_resize(self) -> None:
        self._fit()
        self.refresh()  # it was painted before this came

    @property
    def _side(self) -> int:
        """Cells along a side of a picture: as many as fit, an even number."""
        assert self._pictures is not None
        n_layers, n_heads, most = (int(each) for each in self._pictures.shape[:3])
        width, height = self.scrollable_content_region.size
        room = (width - _GUTTER) // n_heads - 1
        side = max(_LEAST, min(most + most % 2, room - room % 2, 12))
        # Where all stay in sight, the tokens of a picture are drawn larger, all of one size.
        room = min(room, 2 * ((height - 1) // n_layers - 1), _MOST)
        larger = [whole for whole in range(2 * most, room + 1, most) if whole % 2 == 0]
        return larger[-1] if larger else side

    @property
    def _step(self) -> tuple[int, int]:
        """Lines and columns from one picture to the next."""
        return self._side // 2 + 1, self._side + 1

    def _fit(self) -> None:
        if self._pictures is None:
            return
        down, right = self._step
        n_layers, n_heads = self._pictures.shape[:2]
        self.virtual_size = Size(_GUTTER + n_heads * right, 1 + n_layers * down)

    def render_line(self, y: int) -> Strip:
        base = self.rich_style
        width = self.scrollable_content_region.width
        if self._pictures is None:
            return Strip.blank(width, base)
        row = y + self.scroll_offset.y
        down, right = self._step
        n_layers, n_heads = self._pictures.shape[:2]
        if row == 0:
            heads = (f"h{head}".ljust(right) for head in range(n_heads))
            segments = [Segment(" " * _GUTTER + "".join(heads), base + Style(dim=True))]
        else:
            layer, line = divmod(row - 1, down)
            if layer >= n_layers:
                return Strip.blank(width, base)
            segments = [self._layer_label(layer, line, base)]
            for head in range(n_heads):
                segments += self._picture_line(layer, head, line, base)
        left = self.scroll_offset.x
        return (
            Strip(segments).adjust_cell_length(max(width + left, 1), base).crop(left, left + width)
        )

    def _layer_label(self, layer: int, line: int, base: Style) -> Segment:
        words = f"L{layer}" if line == 0 else ""
        return Segment(words.ljust(_GUTTER), base + Style(dim=True))

    def _picture_line(self, layer: int, head: int, line: int, base: Style) -> list[Segment]:
        side = self._side
        is_here = (layer, head) == self.cursor
        accent = base + Style(bold=True, color=self._accent)
        if line == side // 2:  # between two pictures
            return [Segment(("▔" * side if is_here else " " * side) + " ", accent)]
        edge = Segment("▏" if is_here else " ", accent)
        if (layer, head) in self._cut:
            return [Segment("╳" * side, accent if is_here else base + Style(dim=True)), edge]
        picture = self._sampled(layer, head, side)
        upper, lower = picture[2 * line].tolist(), picture[2 * line + 1].tolist()
        if not heat.has_colours(self.app):
            words = "".join(heat.shade(max(pair)) for pair in zip(upper, lower, strict=True))
            return [Segment(words, base), edge]
        cells = [
            Segment("▀", self._style(top, bottom)) for top, bottom in zip(upper, lower, strict=True)
        ]
        return [*cells, edge]

    def _sampled(self, layer: int, head: int, side: int) -> npt.NDArray[np.int8]:
        import numpy as np

        assert self._pictures is not None
        picture = self._pictures[layer, head]
        at = np.arange(side) * len(picture) // side
        sampled: npt.NDArray[np.int8] = picture[np.ix_(at, at)]
        return sampled

    def _style(self, upper: int, lower: int) -> Style:
        known = self._styles.get((upper, lower))
        if known is None:
            found = heat.colours(signed=False, dark=self.app.current_theme.dark)
            known = self.rich_style + Style(color=found[upper], bgcolor=found[lower])
            self._styles[upper, lower] = known
        return known

    @property
    def _accent(self) -> str | None:
        return None if self.app.no_color else self.app.theme_variables.get("accent")

    def _show_cursor(self) -> None:
        if self._pictures is None:
            return
        down, right = self._step
        layer, head = self.cursor
        place = Region(_GUTTER + head * right, layer * down, right, down + 1)
        self.scroll_to_region(place, animate=False)

    def _place(self, layer: int, head: int) -> None:
        if self._pictures is None:
            return
        n_layers, n_heads = self._pictures.shape[:2]
        self.point_at(max(0, min(layer, n_layers - 1)), max(0, min(head, n_heads - 1)))
        self.post_message(self.Moved(*self.cursor))

    def action_move(self, down: int, right: int) -> None:
        self._place(self.cursor[0] + down, self.cursor[1] + right)

    def action_open(self) -> None:
        self.post_message(self.Opened(*self.cursor))

    def action_cut(self) -> None:
        self.post_message(self.Cut(*self.cursor))

    def on_click(self, event: Click) -> None:
        offset = event.get_content_offset(self)
        if offset is None or self._pictures is None:
            return
        down, right = self._step
        layer = (offset.y + self.scroll_offset.y - 1) // down
        head = (offset.x + self.scroll_offset.x - _GUTTER) // right
        n_layers, n_heads = self._pictures.shape[:2]
        if 0 <= layer < n_layers and 0 <= head < n_heads:
            self._place(layer, head)
            if event.chain == 2:
                self.action_open()
