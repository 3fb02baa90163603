"""One text cut in several ways, line under line, so that boundaries can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.events import Click, Resize
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from gptlab.gpt.tokenizers.base import Piece
from gptlab.text import visible
from gptlab.ui.palette import token_colour
from gptlab.ui.widgets.token_strip import shown_text

SHOWN_CHARACTERS = 4_000
"""Characters that are drawn; the counts beside them are of the whole text."""
_GUTTER = 19
_BOUNDARY, _CUT = "│", "╎"


@dataclass(frozen=True)
class AlignedRow:
    """One way of cutting the text."""

    label: str
    pieces: Sequence[Piece]
    unknown: frozenset[int] = frozenset()
    """Pieces whose text is lost."""


@dataclass(frozen=True)
class _Cuts:
    """Where a row cuts the characters that are drawn."""

    token: list[int]
    """The first token that has a byte of each character; -1 for none."""
    before: list[bool]
    """Whether a token begins or ends in front of each character."""
    inside: list[int]
    """How many cuts run through each character."""


class AlignedStrips(ScrollView, can_focus=False):
    """Rows of the same characters in the same columns; a bar stands where a row has a boundary,
    and a broken one where it cuts through a character."""

    DEFAULT_CSS = "AlignedStrips { height: 1fr; overflow-x: hidden; scrollbar-gutter: stable; }"

    class Chosen(Message):
        """A character was clicked."""

        def __init__(self, character: int) -> None:
            super().__init__()
            self.character = character

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._text = ""
        self._rows: tuple[AlignedRow, ...] = ()
        self._cuts: list[_Cuts] = []
        self._shown: list[str] = []
        self._bars: list[bool] = []
        self._room: list[int] = []
        self._lines: list[range] = []
        self._marked = range(0)

    def show(self, text: str, rows: Sequence[AlignedRow]) -> None:
        """Show a text as these rows cut it."""
        self._text, self._rows = text[:SHOWN_CHARACTERS], tuple(rows)
        self._shown = [
            shown_text(each.encode("utf-8", "surrogatepass")).replace("\n", "")
            for each in self._text
        ]
        self._cuts = [_cuts(row.pieces, len(self._text)) for row in rows]
        characters = range(len(self._text))
        self._bars = [any(cuts.before[at] for cuts in self._cuts) for at in characters]
        self._room = [max((cuts.inside[at] for cuts in self._cuts), default=0) for at in characters]
        self._break()

    def mark(self, characters: range) -> None:
        """Have some characters stand out, and in sight."""
        self._marked = characters
        for number, line in enumerate(self._lines):
            if characters.start in line:
                top = number * self._height
                region = Region(0, top, 1, self._height)
                self.scroll_to_region(region, animate=False)
        self.refresh()

    @property
    def _height(self) -> int:
        """Lines of all rows and the blank below them."""
        return len(self._rows) + 1

    @property
    def _gutter(self) -> int:
        return min(_GUTTER, max((cell_len(row.label) for row in self._rows), default=0) + 1)

    def _break(self) -> None:
        """Break the characters into lines."""
        self._lines, begin, used = [], 0, 0
        if not self.scrollable_content_region.width:
            return  # it is hidden, and broken into lines when it is shown
        width = max(4, self.scrollable_content_region.width - self._gutter - 1)
        for at, character in enumerate(self._text):
            wide = self._bars[at] + cell_len(self._shown[at]) + self._room[at]
            if used + wide > width and at > begin:
                self._lines.append(range(begin, at))
                begin, used = at, 0
            used += wide
            if character == "\n":
                self._lines.append(range(begin, at + 1))
                begin, used = at + 1, 0
        if begin < len(self._text):
            self._lines.append(range(begin, len(self._text)))
        self.virtual_size = Size(width, len(self._lines) * self._height)
        self.refresh()

    def on_resize(self, event: Resize) -> None:
        self._break()
        self.mark(self._marked)

    def render_line(self, y: int) -> Strip:
        line, row = divmod(y + self.scroll_offset.y, self._height)
        width, base = self.scrollable_content_region.width, self.rich_style
        if line >= len(self._lines) or row >= len(self._rows):
            return Strip.blank(width, base)
        label = set_cell_size(visible(self._rows[row].label), self._gutter)
        quiet = base + Style(dim=True)
        segments = [Segment(label, quiet), *self._segments(line, row, base)]
        return Strip(segments).adjust_cell_length(width, base)

    def _segments(self, line: int, row: int, base: Style) -> list[Segment]:
        cuts = self._cuts[row]
        segments = []
        for at in self._lines[line]:
            style = self._style(row, cuts.token[at], at, base)
            if self._bars[at]:
                # Inside a token the bar's column has the token's colour: it stays one piece.
                joins = at > 0 and not cuts.before[at]
                bar = " " if joins else _BOUNDARY
                segments.append(Segment(bar, style if joins else base + Style(dim=True)))
            segments.append(Segment(self._shown[at], style))
            if self._room[at]:
                segments.append(Segment((_CUT * cuts.inside[at]).ljust(self._room[at]), style))
        end = self._lines[line].stop
        if end == len(self._text) and cuts.token[end - 1] >= 0:
            segments.append(Segment(_BOUNDARY, base + Style(dim=True)))
        return segments

    def _style(self, row: int, token: int, character: int, base: Style) -> Style:
        if token < 0:
            return base + Style(dim=True, strike=True)
        piece = self._rows[row].pieces[token]
        dark = self.app.current_theme.dark
        style = base + Style(bgcolor=token_colour(piece.id if piece.id >= 0 else token, dark=dark))
        if token in self._rows[row].unknown:
            style += Style(bgcolor="#8a2c38" if dark else "#ff9e9e", strike=True)
        if character in self._marked:
            style += Style(reverse=True, bold=True)
        return style

    def on_click(self, event: Click) -> None:
        offset = event.get_content_offset(self)
        if offset is None or not self._rows:
            return
        line = (offset.y + self.scroll_offset.y) // self._height
        if line >= len(self._lines):
            return
        x = self._gutter
        for at in self._lines[line]:
            x += self._bars[at] + cell_len(self._shown[at]) + self._room[at]
            if offset.x < x:
                self.post_message(self.Chosen(at))
                return


def _cuts(pieces: Sequence[Piece], n_characters: int) -> _Cuts:
    token, inside = [-1] * n_characters, [0] * n_characters
    before = [False] * n_characters
    reached = 0
    for number, piece in enumerate(pieces):
        if piece.start >= n_characters:
            break
        if piece.start < reached:
            inside[piece.start] += 1
        else:
            before[piece.start] = True
            if reached < piece.start:
                before[reached] = True  # the end of a token that blanks follow
        for at in range(max(piece.start, reached), min(piece.end, n_characters)):
            token[at] = number
        reached = max(reached, piece.end)
    if reached < n_characters:
        before[reached] = True
    return _Cuts(token, before, inside)
