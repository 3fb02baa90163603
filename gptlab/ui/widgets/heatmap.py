"""A square of numbers as colours, with a token at each row and column: as quick at 1,024 as at six.

Near by, each cell carries its number; further off it is two columns of colour, then half a
character, then half a character for several tokens. Only what is seen is drawn, line by line.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.events import Click, MouseScrollDown, MouseScrollUp, Resize
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from gptlab.ui import heat
from gptlab.ui.widgets.cell_cursor import CellCursor

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]

_HEAD = 1
"""Lines above the cells."""
_SUMS = 8
"""Columns for the sum of each row, where cells are wide."""
_SUMS_FROM = 7
"""Columns from which a cell is wide."""


class Zoom(NamedTuple):
    """How large a cell is drawn."""

    width: int
    """Columns of a cell."""
    block: int
    """Tokens that a cell stands for, along each side."""
    halves: int
    """Cells above each other in one line: 1, or 2 in half-block characters."""
    lines: int = 1
    """Lines of a cell."""


_TALL = tuple(Zoom(2 * lines + 3, 1, 1, lines) for lines in range(9, 2, -1))
"""Twice as wide as high is nearly a square; three columns more leave room for the cursor's mark."""
NUMBERS = (*_TALL, Zoom(7, 1, 1, 3), Zoom(7, 1, 1, 2), Zoom(7, 1, 1), Zoom(5, 1, 1), Zoom(4, 1, 1))
"""Cells wide enough for their number."""
ZOOMS = (*NUMBERS, Zoom(2, 1, 1), *(Zoom(1, block, 2) for block in (1, 2, 4, 8, 16, 32)))
"""From near to far."""


def short(value: float, width: int) -> str:
    """A number in so many columns: 0.31, -.31, 12.4."""
    for digits in (2, 1, 0):
        words = f"{value:.{digits}f}"
        if len(words) > width:
            words = words.replace("0.", ".", 1)
        if len(words) <= width:
            return words.rjust(width)
    return "…".rjust(width)


def number_line(value: float, line: int, zoom: Zoom, *, is_here: bool) -> str:
    """A line of a cell with a number in its middle; the one under the cursor has corners."""
    inside = " " * (zoom.width - 2)
    if line == zoom.lines // 2:
        number = short(value, zoom.width - 1)
        number = number.strip().center(zoom.width - 1) if zoom.lines > 1 else number
        return number + ("◂" if is_here else " ")
    if is_here and line == 0:
        return f"┌{inside}┐"
    if is_here and line == zoom.lines - 1:
        return f"└{inside}┘"
    return f" {inside} "


class Heatmap(CellCursor):
    """Rows are queries, columns are keys; one cell is under the cursor."""

    DEFAULT_CSS = "Heatmap { height: 1fr; } Heatmap:focus { background-tint: $foreground 4%; }"

    BINDINGS = [
        Binding("shift+left,ctrl+left", "jump(0, -1)", "Keys", show=False),
        Binding("shift+right,ctrl+right", "jump(0, 1)", "Keys", show=False),
        Binding("pageup", "jump(-1, 0)", "Queries", show=False),
        Binding("pagedown", "jump(1, 0)", "Queries", show=False),
        Binding("home", "edge(False)", "First", show=False),
        Binding("end", "edge(True)", "Last", show=False),
        Binding("plus,equals_sign", "zoom(-1)", "Nearer", show=False),
        Binding("minus", "zoom(1)", "Further", show=False),
        Binding("space", "paint", "Paint", show=False),
    ]

    class Moved(Message):
        """Another cell is under the cursor."""

        def __init__(self, query: int, key: int) -> None:
            super().__init__()
            self.query, self.key = query, key

    class Painted(Message):
        """Somebody wants the mask to change at a cell."""

        def __init__(self, query: int, key: int) -> None:
            super().__init__()
            self.query, self.key = query, key

    def __init__(self, *, empty: str = "", id: str | None = None) -> None:
        super().__init__(id=id)
        self.empty = empty
        self._labels: tuple[str, ...] = ()
        self._values: Floats | None = None
        self._hidden: npt.NDArray[np.bool_] | None = None
        self._signed = False
        self._sums = False
        self._low, self._high = 0.0, 1.0
        self._wanted_zoom: int | None = None
        """None as long as the whole is to be seen."""
        self._first = (0, 0)
        """The tokens in the corner at the top left."""
        # What every line needs is worked out once, not for each of its cells.
        self._gutter = 6
        self._whole = 0
        self._levels: dict[int, npt.NDArray[np.int8]] = {}
        self._styles: dict[tuple[int, int], Style] = {}

    # What is shown.

    def show(
        self,
        labels: Sequence[str],
        values: Floats,
        hidden: npt.NDArray[np.bool_],
        *,
        signed: bool = False,
        sums: bool = False,
    ) -> None:
        """Show an array (T, T). Cells that are `hidden` are hatched; `sums` puts each row's sum
        beside it; what is `signed` has its own colours, with 0 in their middle. The rest are
        shares of 0 to 1, whose colour grows with their square root: small ones are many."""
        import numpy as np

        self._labels = tuple(labels)
        self._values, self._hidden = values, hidden
        self._signed, self._sums = signed, sums
        finite = values[np.isfinite(values)]
        if signed:
            self._high = float(np.abs(finite).max(initial=1e-9))
            self._low = -self._high
        else:
            self._low, self._high = 0.0, 1.0
        self.cursor = self.within(*self.cursor, len(labels), len(labels))
        self._levels.clear()
        self._styles.clear()
        self._fit()
        self.refresh()

    @property
    def labels(self) -> tuple[str, ...]:
        """Those of the tokens that are shown."""
        return self._labels

    def clear(self, words: str) -> None:
        """Show nothing but a sentence."""
        self.empty, self._values, self._labels = words, None, ()
        self.refresh()

    def place(self, row: int, column: int) -> None:
        n_tokens = len(self._labels)
        if n_tokens == 0:
            return
        before = self.cursor
        self.cursor = self.within(row, column, n_tokens, n_tokens)
        if self.cursor == before:
            return
        if self._follow():
            self.refresh()
        else:
            self._refresh_lines(before, self.cursor)
        self.post_message(self.Moved(*self.cursor))

    def notify_style_update(self) -> None:
        self._styles.clear()
        super().notify_style_update()

    def on_resize(self, event: Resize) -> None:
        self._fit()
        self.refresh()  # it was painted before this came

    def _fit(self) -> None:
        """Find the room for labels, and the nearest zoom that shows the whole."""
        longest = max(map(cell_len, self._labels), default=0)
        self._gutter = min(11, max(4, longest)) + 2
        self._whole = len(ZOOMS) - 1
        for number, zoom in enumerate(ZOOMS):
            if len(self._labels) <= min(self._room(zoom)):
                self._whole = number
                break
        self._follow()

    # Where things are.

    @property
    def zoom(self) -> Zoom:
        """The one that was chosen, or the nearest that shows the whole."""
        if self._wanted_zoom is not None:
            return ZOOMS[self._wanted_zoom]
        return ZOOMS[self._whole]

    def _room(self, zoom: Zoom) -> tuple[int, int]:
        """How many queries and keys are seen at once."""
        sums = _SUMS if zoom.width >= _SUMS_FROM and self._sums else 0
        columns = max(1, (self.size.width - self._gutter - sums) // zoom.width)
        rows = max(1, (self.size.height - _HEAD) // zoom.lines) * zoom.halves
        return rows * zoom.block, columns * zoom.block

    def _follow(self) -> bool:
        """Move the corner until the cursor is seen; whether it moved."""
        zoom = self.zoom
        room = self._room(zoom)
        step = zoom.block * zoom.halves
        corner = []
        for axis in (0, 1):
            grain = step if axis == 0 else zoom.block
            first = min(self._first[axis], self.cursor[axis])
            first = max(first, self.cursor[axis] - room[axis] + 1, 0)
            last = max(0, len(self._labels) - room[axis])
            first = min(first, -(-last // grain) * grain)
            up = first > self._first[axis]
            corner.append(-(-first // grain) * grain if up else first // grain * grain)
        moved = tuple(corner) != self._first
        self._first = (corner[0], corner[1])
        return moved

    def _lines_of(self, query: int) -> range:
        zoom = self.zoom
        first = (query - self._first[0]) // (zoom.block * zoom.halves) * zoom.lines + _HEAD
        return range(first, first + zoom.lines)

    def _refresh_lines(self, *cells: tuple[int, int]) -> None:
        lines = {0, *(line for query, _ in cells for line in self._lines_of(query))}
        self.refresh(
            *(Region(0, y, self.size.width, 1) for y in lines if 0 <= y < self.size.height)
        )

    def cell_at(self, x: int, y: int) -> tuple[int, int] | None:
        zoom = self.zoom
        if self._values is None or x < self._gutter or y < _HEAD:
            return None
        key = self._first[1] + (x - self._gutter) // zoom.width * zoom.block
        query = self._first[0] + (y - _HEAD) // zoom.lines * zoom.block * zoom.halves
        last = len(self._labels) - 1
        return (query, key) if query <= last and key <= last else None

    # Keys and mouse.

    def action_move(self, down: int, right: int) -> None:
        block = self.zoom.block
        query, key = self.cursor
        self.place(query + down * block, key + right * block)

    def action_jump(self, down: int, right: int) -> None:
        rows, columns = self._room(self.zoom)
        query, key = self.cursor
        self.place(query + down * max(1, rows // 2), key + right * max(1, columns // 2))

    def action_edge(self, last: bool) -> None:
        end = len(self._labels) - 1
        self.place(end if last else 0, end if last else 0)

    def action_zoom(self, by: int) -> None:
        now = ZOOMS.index(self.zoom)
        wanted = max(0, min(now + by, self._whole))
        self._wanted_zoom = None if wanted == self._whole else wanted
        self._first = (0, 0)
        self._follow()
        self.refresh()

    def action_paint(self) -> None:
        self.post_message(self.Painted(*self.cursor))

    def on_click(self, event: Click) -> None:
        offset = event.get_content_offset(self)
        cell = None if offset is None else self.cell_at(*offset)
        if cell is not None and event.button == 3:
            self.place(*cell)
            self.action_paint()

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        event.stop()
        self._wheel(1, sideways=event.shift)

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        event.stop()
        self._wheel(-1, sideways=event.shift)

    def _wheel(self, by: int, *, sideways: bool) -> None:
        rows, columns = self._room(self.zoom)
        query, key = self.cursor
        step = by * max(1, (columns if sideways else rows) // 8)
        self.place(query if sideways else query + step, key + step if sideways else key)

    # Drawing.

    def render_line(self, y: int) -> Strip:
        base = self.rich_style
        width = self.size.width
        if self._values is None:
            words = self.empty if y == 0 else ""
            return Strip([Segment(set_cell_size(words, width), base)], width)
        if y < _HEAD:
            return Strip(self._header(base)).adjust_cell_length(width, base)
        zoom = self.zoom
        row, line = divmod(y - _HEAD, zoom.lines)
        query = self._first[0] + row * zoom.block * zoom.halves
        if query >= len(self._labels):
            return Strip.blank(width, base)
        is_middle = line == zoom.lines // 2
        segments = [
            self._row_label(query, base) if is_middle else Segment(" " * self._gutter, base)
        ]
        if zoom.halves == 2:
            segments += self._pixels(query, zoom, base)
        else:
            segments += self._cells(query, line, zoom, base)
        return Strip(segments).adjust_cell_length(width, base)

    def _columns(self, zoom: Zoom) -> range:
        """The keys that are seen, the first of each block."""
        end = min(len(self._labels), self._first[1] + self._room(zoom)[1])
        return range(self._first[1], end, zoom.block)

    def _header(self, base: Style) -> list[Segment]:
        zoom = self.zoom
        marked = base + Style(bold=True, color=self._accent)
        corner = "".ljust(self._gutter)
        if zoom.halves == 2:
            at = (self.cursor[1] - self._first[1]) // zoom.block
            words = f"▾ {self._labels[self.cursor[1]]}"
            at = max(0, min(at, self.size.width - self._gutter - cell_len(words)))
            return [Segment(corner + " " * at, base), Segment(words, marked)]
        segments = [Segment(corner, base)]
        for key in self._columns(zoom):
            label = self._labels[key]
            if zoom.lines > 1:  # in the middle, as the numbers below
                label = " " * max(0, (zoom.width - 1 - cell_len(label)) // 2) + label
            label = set_cell_size(label, zoom.width - (zoom in NUMBERS))
            segments.append(
                Segment(label.ljust(zoom.width), marked if key == self.cursor[1] else base)
            )
        return segments

    def _row_label(self, query: int, base: Style) -> Segment:
        zoom = self.zoom
        step = zoom.block * zoom.halves
        width = self._gutter - 1
        if query <= self.cursor[0] < query + step:
            style = base + Style(bold=True, color=self._accent)
            label = set_cell_size(self._labels[self.cursor[0]], width - 1)
            return Segment(label + "▸ ", style)
        words = self._labels[query] if step == 1 else str(query + 1)
        if step > 1 and (query // step) % 4:
            words = ""
        return Segment(set_cell_size(words, width - 1) + "  ", base + Style(dim=True))

    def _cells(self, query: int, line: int, zoom: Zoom, base: Style) -> list[Segment]:
        """A line of a row whose cells are whole lines, with numbers where they are wide."""
        assert self._values is not None and self._hidden is not None
        columns = self._columns(zoom)
        seen = slice(columns.start, columns.stop)
        levels = self._levels_of(1)[query, seen].tolist()
        values = self._values[query, seen].tolist()
        hidden = self._hidden[query, seen].tolist()
        here = self.cursor[1] - columns.start if query == self.cursor[0] else -1
        dim, has_colours = base + Style(dim=True), heat.has_colours(self.app)
        hatched = "╱" * (zoom.width - 1) + " "
        segments = []
        for at, level in enumerate(levels):
            style = self._style(level, -2)
            if hidden[at]:
                words, style = hatched, dim
            elif zoom in NUMBERS:
                words = number_line(values[at], line, zoom, is_here=at == here)
            else:
                words = "  " if has_colours else heat.shade(level) * 2
            if at == here:
                style = style + Style(bold=True, reverse=hidden[at])
                if not hidden[at] and zoom not in NUMBERS:
                    words = "[]"
            segments.append(Segment(words, style))
        if zoom.width >= _SUMS_FROM and self._sums and line == zoom.lines // 2:
            segments.append(Segment(f" Σ {self._values[query].sum():.2f}", dim))
        return segments

    def _pixels(self, query: int, zoom: Zoom, base: Style) -> list[Segment]:
        """A row of half-block characters, equal neighbours in one segment."""
        levels = self._levels_of(zoom.block)
        row, first = query // zoom.block, self._first[1] // zoom.block
        count = len(self._columns(zoom))
        upper = levels[row, first : first + count].tolist()
        lower = [-2] * count
        if row + 1 < len(levels):
            lower = levels[row + 1, first : first + count].tolist()
        pairs = list(zip(upper, lower, strict=True))
        here = count
        if query <= self.cursor[0] < query + zoom.block * 2:
            here = (self.cursor[1] - self._first[1]) // zoom.block
        segments = self._runs(pairs[:here], base)
        if here < count:
            marked = base + Style(bold=True, color=self._accent)
            segments += [Segment("◆", marked), *self._runs(pairs[here + 1 :], base)]
        return segments

    def _runs(self, pairs: Sequence[tuple[int, int]], base: Style) -> list[Segment]:
        dim, has_colours = base + Style(dim=True), heat.has_colours(self.app)
        segments = []
        for (upper, lower), same in groupby(pairs):
            count = len(list(same))
            if upper < 0 and lower < 0:
                segments.append(Segment(("╱" if -1 in (upper, lower) else " ") * count, dim))
            elif has_colours:
                segments.append(Segment("▀" * count, self._style(upper, lower)))
            else:
                segments.append(Segment(heat.shade(max(upper, lower)) * count, base))
        return segments

    def _style(self, upper: int, lower: int) -> Style:
        """Colours of a cell: of its upper and lower half, or of all of it where `lower` is -2."""
        known = self._styles.get((upper, lower))
        if known is None:
            known = self._styles[upper, lower] = self._make_style(upper, lower)
        return known

    def _make_style(self, upper: int, lower: int) -> Style:
        base = self.rich_style
        if not heat.has_colours(self.app):
            return base
        found = heat.colours(signed=self._signed, dark=self.app.current_theme.dark)
        if lower == -2 and self.zoom.halves == 1:
            return base + Style(bgcolor=found[upper], color=heat.ink(found[upper]))
        ground = base.bgcolor.name if base.bgcolor is not None else None
        top = found[upper] if upper >= 0 else ground
        bottom = found[lower] if lower >= 0 else ground
        return base + Style(color=top, bgcolor=bottom)

    @property
    def _accent(self) -> str | None:
        return None if self.app.no_color else self.app.theme_variables.get("accent")

    def _levels_of(self, block: int) -> npt.NDArray[np.int8]:
        """Levels of all cells, each of the strongest of `block` by `block` numbers."""
        import numpy as np

        known = self._levels.get(block)
        if known is not None:
            return known
        assert self._values is not None and self._hidden is not None
        if block == 1:
            shown = self._values if self._signed else np.sqrt(self._values)
            made = heat.levels(shown, self._low, self._high)
            made[self._hidden] = -1
        else:
            finest = self._levels_of(1)
            short = -len(finest) % block
            padded = np.pad(finest, (0, short), constant_values=-1)
            side = len(padded) // block
            tiles = padded.reshape(side, block, side, block)
            made = tiles.max(axis=(1, 3))
            if self._signed:
                lowest = np.where(tiles < 0, heat.LEVELS, tiles).min(axis=(1, 3))
                middle = heat.LEVELS // 2
                made = np.where((made >= 0) & (middle - lowest > made - middle), lowest, made)
        self._levels[block] = made
        return made
