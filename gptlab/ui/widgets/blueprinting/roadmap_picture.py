"""The roadmap drawn: boxes and arrows, with one box under the cursor."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.events import Click, MouseMove, Resize
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from gptlab.lab.roadmap import Roadmap
from gptlab.lab.status import SessionStatus
from gptlab.ui.widgets.blueprinting.canvas import Canvas, Line
from gptlab.ui.widgets.blueprinting.places import WAY, Plan, arrow_between, place_boxes
from gptlab.ui.widgets.blueprinting.stations import STATIONS, Station

_COLOURS = {
    "dim": "secondary",
    "accent": "accent",
    "good": "success",
    "data": "primary",
    "frame": "secondary",
    "cursor": "accent",
}
_BY_NAME = {station.name: station for station in STATIONS}


class RoadmapPicture(ScrollView, can_focus=True):
    """Arrows go along the way; Enter, a click or a box's letter opens what it stands for."""

    DEFAULT_CSS = """
    RoadmapPicture { height: 1fr; overflow-x: hidden; scrollbar-size-vertical: 1; }
    """

    BINDINGS = [
        Binding("left", "along(-1)", "Box before", show=False),
        Binding("right", "along(1)", "Next box", show=False),
        Binding("up", "beside(-1)", "Box above", show=False),
        Binding("down", "beside(1)", "Box below", show=False),
        Binding("home", "edge(0)", "First box", show=False),
        Binding("end", "edge(-1)", "Last box", show=False),
        Binding("enter", "open", "Open"),
        *(Binding(each.key, f"open('{each.name}')", each.title, show=False) for each in STATIONS),
    ]

    class Moved(Message):
        """Another box is under the cursor."""

    class Opened(Message):
        """A box was opened."""

        def __init__(self, station: Station) -> None:
            super().__init__()
            self.station = station

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.cursor = STATIONS[0].name
        self.told: Roadmap | None = None
        self._status = SessionStatus()
        self._plan = Plan(0, 0, {})
        self._canvas: Canvas | None = None

    @property
    def station(self) -> Station:
        """The box under the cursor."""
        return _BY_NAME[self.cursor]

    @property
    def text(self) -> str:
        """What is drawn, without colours."""
        return "" if self._canvas is None else self._canvas.text()

    def show(self, told: Roadmap | None, status: SessionStatus) -> None:
        """Draw the way in these numbers; None draws it without any."""
        self.told, self._status = told, status
        self._draw()

    def _draw(self) -> None:
        width, height = self.scrollable_content_region.size
        if not width:  # a hidden one is drawn when it is shown
            return
        self._plan = place_boxes(width, height)
        self.virtual_size = Size(width, self._plan.height)
        canvas = Canvas(width, self._plan.height)
        boxes = self._plan.boxes
        for one, other in WAY:
            canvas.arrow(arrow_between(boxes[one], boxes[other]), "frame")
        for station in STATIONS:
            self._draw_box(canvas, station, boxes[station.name])
        self._canvas = canvas
        self.refresh()

    def _draw_box(self, canvas: Canvas, station: Station, box: Region) -> None:
        is_chosen = station.name == self.cursor
        canvas.frame(box, "cursor" if is_chosen else "frame", heavy=is_chosen)
        canvas.write(box.x + 2, box.y, _title(station), box.width - 4)
        if self.told is None:
            return
        width = box.width - 3
        lines = station.lines(self.told, self._status, width)
        for y, line in zip(range(box.y + 1, box.bottom - 1), lines, strict=False):
            canvas.write(box.x + 2, y, line, width)

    def render_line(self, y: int) -> Strip:
        row, base = y + self.scroll_offset.y, self.rich_style
        width = self.scrollable_content_region.width
        if self._canvas is None or row >= self._canvas.height:
            return Strip.blank(width, base)
        segments = [Segment(text, self._style(name, base)) for text, name in self._canvas.row(row)]
        return Strip(segments).adjust_cell_length(width, base)

    def _style(self, name: str, base: Style) -> Style:
        if name in ("title", "key"):
            return base + Style(bold=True, underline=name == "key")
        if name == "bold":
            return base + Style(bold=True)
        if name not in _COLOURS:
            return base
        colour = self.app.theme_variables.get(_COLOURS[name], "default")
        return base + Style(color=colour, bold=name in ("good", "accent"))

    # Moving and opening.

    def place(self, name: str) -> None:
        """Put the cursor on a box."""
        if name != self.cursor:
            self.cursor = name
            self._draw()
            self.post_message(self.Moved())
        self._show_cursor()

    def _show_cursor(self) -> None:
        if self.cursor in self._plan.boxes:
            self.scroll_to_region(self._plan.boxes[self.cursor], animate=False)

    def action_along(self, by: int) -> None:
        names = list(_BY_NAME)
        self.place(names[max(0, min(names.index(self.cursor) + by, len(names) - 1))])

    def action_beside(self, by: int) -> None:
        found = self._plan.beside(self.cursor, by) if self._plan.boxes else None
        if found is not None:
            self.place(found)

    def action_edge(self, index: int) -> None:
        self.place(STATIONS[index].name)

    def action_open(self, name: str = "") -> None:
        if name:
            self.place(name)
        self.post_message(self.Opened(self.station))

    def on_resize(self, event: Resize) -> None:
        self._draw()
        self._show_cursor()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self.refresh()

    def on_mouse_move(self, event: MouseMove) -> None:
        name = self._under(event)
        if name is not None and self.has_focus:
            self.place(name)

    def on_click(self, event: Click) -> None:
        name = self._under(event)
        if name is not None:
            self.action_open(name)

    def _under(self, event: MouseMove | Click) -> str | None:
        offset = event.get_content_offset(self)
        return None if offset is None else self._plan.at(offset.x, offset.y + self.scroll_offset.y)


def _title(station: Station) -> Line:
    """The title with its letter underlined."""
    at = station.title.index(station.key)
    title = station.title
    return [
        (f" {title[:at]}", "title"),
        (title[at], "key"),
        (f"{title[at + 1 :]} ", "title"),
    ]
