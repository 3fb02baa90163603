"""Tokens as coloured pieces of text, drawn line by line: as quick at 100,000 as at ten."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.events import Click, MouseMove, Resize
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from gptlab.text import visible


class Cell(NamedTuple):
    """One token as the strip shows it. Equal tokens may share one: it is measured once."""

    text: str
    """Fit to show: blanks and controls visible."""
    colour: str
    """Background, as Rich writes colours; empty for none."""
    width: int
    """Columns that it takes; -1 where it holds a line end."""


def make_cell(text: str, colour: str) -> Cell:
    """A cell, measured."""
    return Cell(text, colour, -1 if "\n" in text else cell_len(text))


class Place(NamedTuple):
    """Part of a token on one line."""

    token: int
    """Its number among the cells."""
    text: str
    width: int


def shown_text(data: bytes) -> str:
    """A token's bytes with blanks visible; what is not a whole character is in hexadecimal."""
    try:
        return _shown(data.decode("utf-8"))
    except UnicodeDecodeError:
        return "⟨" + data.hex(" ") + "⟩"


def shown_tokens(tokens: Iterable[bytes]) -> list[str]:
    """The tokens of a text in order. Where a cut runs through a character, its bytes stand in a
    bracket that opens with the first and closes with the last, and behind it the character:
    ` ⟨f0 9f 98` and `80⟩😀`."""
    shown: list[str] = []
    whole: dict[bytes, str] = {}
    begun = b""
    for data in tokens:
        text = "" if begun else whole.get(data, "")
        if not text:
            text, begun = _shown_after(begun, data)
            if not begun and "⟩" not in text:
                whole[data] = text
        shown.append(text)
    if begun and shown:
        shown[-1] += "⟩"  # the text ends inside a character
    return shown


def _shown_after(begun: bytes, data: bytes) -> tuple[str, bytes]:
    """A token that follows the first bytes of a character, and the bytes that it leaves begun."""
    shown = ""
    if begun:
        wanted = _length(begun[0]) - len(begun)
        rest, data = data[:wanted], data[wanted:]
        begun += rest
        if len(rest) < wanted:
            return rest.hex(" ") + " ", begun
        shown = f"{rest.hex(' ')}⟩{_shown(begun.decode('utf-8', 'replace'))}"
    cut = _unfinished(data)
    whole, begun = data[:cut], data[cut:]
    shown += shown_text(whole) if whole else ""
    return (f"{shown}⟨{begun.hex(' ')} ", begun) if begun else (shown, b"")


def _length(first: int) -> int:
    """Bytes of the UTF-8 character that begins with this byte."""
    return 4 if first >= 0xF0 else 3 if first >= 0xE0 else 2


def _unfinished(data: bytes) -> int:
    """Where a character begins that the bytes don't end; their length where there is none."""
    for back in range(1, min(3, len(data)) + 1):
        value = data[-back]
        if value >= 0xC0:
            return len(data) - back if _length(value) > back else len(data)
        if value < 0x80:
            break
    return len(data)


_WIDTHLESS = re.compile("[\u00ad\u200b-\u200d\u2060-\u2064\ufe00-\ufe0f\U000e0000-\U000e01ef]")
"""Characters without a width of their own: terminals and libraries disagree about what they join,
so that they are shown by their codes."""


def _shown(text: str) -> str:
    if not text.isascii():
        text = _WIDTHLESS.sub(lambda match: f"⟨{ord(match.group()):X}⟩", text)
        if unicodedata.combining(text[0]):
            text = "◌" + text  # it would stand on the token before
    return visible(text.replace(" ", "·").replace("\n", "⏎\n").replace("\t", "→"))


class Layout:
    """Tokens broken into lines of at most `width` columns.

    Only where each line begins is kept, two numbers a line: a text of ten megabytes has millions of
    tokens, and those alone that are in sight are ever drawn.
    """

    def __init__(self, cells: Sequence[Cell], width: int) -> None:
        self._cells, self._width = cells, width
        self._tokens = array("i", [0])
        """The token with which each line begins."""
        self._parts = array("i", [0])
        """How many of that token's parts stand on lines before."""
        self._used = 0
        widths = array("i", map(itemgetter(2), cells))
        broken = [index for index, each in enumerate(widths) if not 0 <= each <= width]
        # Looked at between broken tokens only, whose own widths don't matter.
        columns = array("i", accumulate(widths, initial=0))
        begin = 0
        for index in (*broken, len(cells)):
            self._add_whole(begin, index, columns)
            if index < len(cells):
                self._add_broken(index)
            begin = index + 1

    def __len__(self) -> int:
        return len(self._tokens)

    def line(self, number: int) -> list[Place]:
        """What stands on a line."""
        first, skipped = self._tokens[number], self._parts[number]
        if number + 1 < len(self):
            last, wanted = self._tokens[number + 1], self._parts[number + 1]
        else:
            last, wanted = len(self._cells), 0
        places: list[Place] = []
        for index in range(first, last):
            places += self._places(index)[skipped:]
            skipped = 0
        if wanted:
            places += self._places(last)[skipped:wanted]
        return [place for place in places if place.text != "\n"]

    def begin(self, index: int) -> int:
        """The line on which a token begins."""
        line = bisect_left(self._tokens, index)
        is_first = line < len(self) and self._tokens[line] == index and not self._parts[line]
        return line if is_first else line - 1

    def first_on(self, line: int) -> int:
        """The first token that begins on a line or behind it; their number where none does."""
        if line >= len(self):
            return len(self._cells)
        return self._tokens[line] + (self._parts[line] > 0)

    def _places(self, index: int) -> Sequence[Place]:
        """All parts of a token, its line ends among them."""
        text, _, width = self._cells[index]
        if 0 <= width <= self._width:
            return [Place(index, text, width)]
        return _broken(index, text, self._width)

    def _add_whole(self, begin: int, end: int, columns: array[int]) -> None:
        """Tokens that stay whole, of which none is wider than a line."""
        while begin < end:
            room = self._width - self._used
            fits = bisect_right(columns, columns[begin] + room, begin + 1, end + 1) - 1
            self._used += columns[fits] - columns[begin]
            begin = fits
            if begin < end:
                self._break(begin, 0)

    def _add_broken(self, index: int) -> None:
        """A token with a line end in it, or one wider than a line."""
        for number, part in enumerate(_broken(index, self._cells[index].text, self._width)):
            if part.text == "\n":
                self._break(index, number + 1)
            else:
                if self._used + part.width > self._width:
                    self._break(index, number)
                self._used += part.width

    def _break(self, token: int, part: int) -> None:
        self._tokens.append(token)
        self._parts.append(part)
        self._used = 0


@lru_cache(64)  # a token that fills the screen is asked for with each of its lines
def _broken(index: int, text: str, width: int) -> tuple[Place, ...]:
    """A token in parts that fit on a line, line ends among them."""
    parts: list[Place] = []
    for number, row in enumerate(text.split("\n")):
        if number:
            parts.append(Place(index, "\n", 0))
        parts += [Place(index, piece, size) for piece, size in _pieces(row, width)]
    return tuple(parts)


def _pieces(text: str, width: int) -> list[tuple[str, int]]:
    size = cell_len(text)
    if size <= width:
        return [(text, size)] if text else []
    found, piece, used = [], "", 0
    for character in text:
        step = cell_len(character)
        if used + step > width and piece:
            found.append((piece, used))
            piece, used = "", 0
        piece += character
        used += step
    return [*found, (piece, used)]


class TokenStrip(ScrollView, can_focus=True):
    """Tokens side by side, one of them under the cursor."""

    DEFAULT_CSS = """
    TokenStrip { height: 1fr; overflow-x: hidden; scrollbar-gutter: stable; }
    TokenStrip:focus { background-tint: $foreground 4%; }
    """

    BINDINGS = [
        Binding("left", "move(-1)", "Token", show=False),
        Binding("right", "move(1)", "Token", show=False),
        Binding("up", "line(-1)", "Line", show=False),
        Binding("down", "line(1)", "Line", show=False),
        Binding("home", "edge(False)", "First", show=False),
        Binding("end", "edge(True)", "Last", show=False),
    ]

    class Moved(Message):
        """Another token is under the cursor."""

        def __init__(self, strip: TokenStrip, index: int) -> None:
            super().__init__()
            self.strip, self.index = strip, index

        @property
        def control(self) -> TokenStrip:
            return self.strip

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.cells: tuple[Cell, ...] = ()
        self.cursor = 0
        self._layout = Layout((), 1)
        self._width = 0

    def show(
        self, cells: Sequence[Cell], *, follow: bool = False, cursor: int | None = None
    ) -> None:
        """Show other tokens; `follow` puts the cursor on the last one and scrolls there, `cursor`
        on the one of that number."""
        self.cells = tuple(cells)
        last = max(0, len(self.cells) - 1)
        wanted = last if follow else self.cursor if cursor is None else cursor
        self.cursor = min(wanted, last)
        self._lay_out()
        if follow or cursor is not None:
            self._show_cursor()

    def place(self, index: int) -> None:
        """Put the cursor on a token, and tell."""
        if self.cells:
            self.put_cursor(index)
            self.post_message(self.Moved(self, self.cursor))

    def put_cursor(self, index: int) -> None:
        """Put the cursor on a token because another place that shows the same tokens did."""
        if self.cells:
            self.cursor = min(max(0, index), len(self.cells) - 1)
            self._show_cursor()
            self.refresh()

    def _lay_out(self) -> None:
        self._width = self.scrollable_content_region.width
        # A strip that is hidden has no width yet: it is laid out when it is shown.
        self._layout = Layout(self.cells if self._width else (), max(1, self._width))
        self._fit()
        self.refresh()

    def _fit(self) -> None:
        """Tell the screen the height, at least that of the view: tokens that fit into it come and
        go without a layout of the whole screen."""
        least = self.scrollable_content_region.height
        self.virtual_size = Size(self._width, max(least, len(self._layout)))

    def on_resize(self, event: Resize) -> None:
        if self.scrollable_content_region.width != self._width:
            self._lay_out()
            self._show_cursor()
        else:
            self._fit()

    def render_line(self, y: int) -> Strip:
        row = y + self.scroll_offset.y
        base = self.rich_style
        width = self.scrollable_content_region.width
        if row >= len(self._layout):
            return Strip.blank(width, base)
        segments = [Segment(p.text, self._style(p.token, base)) for p in self._layout.line(row)]
        return Strip(segments).adjust_cell_length(width, base)

    def _style(self, index: int, base: Style) -> Style:
        style = base + Style(bgcolor=self.cells[index].colour or None)
        if index == self.cursor and self.cells:
            style += Style(reverse=True, bold=True)
        elif index % 2:
            # Without colour, neighbours are still told apart.
            style += Style(underline=self.app.no_color)
        return style

    def _show_cursor(self) -> None:
        if self.cells and self._width:
            line = self._layout.begin(self.cursor)
            self.scroll_to_region(Region(0, line, 1, 1), animate=False)

    def action_move(self, by: int) -> None:
        self.place(self.cursor + by)

    def action_line(self, by: int) -> None:
        if not self.cells or not self._width:
            return
        wanted = self._layout.begin(self.cursor) + by
        first = self._layout.first_on(wanted if by > 0 else wanted + 1)
        self.place(first if by > 0 else first - 1)

    def action_edge(self, last: bool) -> None:
        self.place(len(self.cells) - 1 if last else 0)

    def on_click(self, event: Click) -> None:
        self._place_under(event)

    def on_mouse_move(self, event: MouseMove) -> None:
        if self.has_focus:  # elsewhere the mouse only passes by
            self._place_under(event)

    def _place_under(self, event: Click | MouseMove) -> None:
        offset = event.get_content_offset(self)
        if offset is None:
            return
        row = offset.y + self.scroll_offset.y
        if row >= len(self._layout):
            return
        x = 0
        for place in self._layout.line(row):
            x += place.width
            if offset.x < x:
                if place.token != self.cursor:
                    self.place(place.token)
                return
