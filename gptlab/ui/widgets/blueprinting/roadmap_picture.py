"""The roadmap drawn: boxes and arrows, with one box under the cursor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.events import Click, MouseMove, Resize
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from gptlab.lab.metrics import MetricSeries
from gptlab.lab.roadmap import Roadmap
from gptlab.lab.status import SessionStatus
from gptlab.ui.widgets.blueprinting.canvas import Canvas, Line
from gptlab.ui.widgets.blueprinting.places import WAY, Plan, arrow_between, place_boxes
from gptlab.ui.widgets.blueprinting.sayings import Scene
from gptlab.ui.widgets.blueprinting.stations import STATIONS, Station

_COLOURS = {
    "dim": "secondary",
    "accent": "accent",
    "training": "accent",
    "live": "success",
    "warn": "warning",
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
        self._series: MetricSeries | None = None
        self._plan = Plan(0, 0, {})
        self._canvas: Canvas | None = None
        self._said: dict[str, list[Line]] = {}

    @property
    def station(self) -> Station:
        """The box under the cursor."""
        return _BY_NAME[self.cursor]

    @property
    def text(self) -> str:
        """What is drawn, without colours."""
        return "" if self._canvas is None else self._canvas.text()

    def cut_figures(self) -> str:
        """What the box under the cursor has no room for, in one line."""
        if self.told is None or self.cursor not in self._plan.boxes:
            return ""
        box = self._plan.boxes[self.cursor]
        scene = Scene(self.told, self._status, _room(box), box.height - 2, self._series)
        lines = self.station.says(scene)[scene.height :]
        said = ("".join(text for text, _ in line).strip() for line in lines)
        return " · ".join(each for each in said if any(c.isalnum() for c in each))

    def show(
        self, told: Roadmap | None, status: SessionStatus, series: MetricSeries | None = None
    ) -> None:
        """Draw the way in these numbers, without any where there are none; `series` has the
        curves of the training that goes on."""
        self.told, self._status, self._series = told, status, series
        if self._canvas is None:
            self._draw()
        else:
            self._draw_changed()

    def _draw(self) -> None:
        """Draw all of it."""
        width, height = self.scrollable_content_region.size
        if not width:  # a hidden one is drawn when it is shown
            return
        self._plan = place_boxes(width, height)
        self._said = said_in(self._plan, self.told, self._status, self._series)
        self._canvas = draw_boxes(self._plan, self._said, self.cursor)
        self.virtual_size = Size(width, self._plan.height)
        self.refresh()

    def _draw_changed(self) -> None:
        """Draw the boxes that say something else now: a training pays for all that is drawn."""
        assert self._canvas is not None
        before = self._said
        self._said = said_in(self._plan, self.told, self._status, self._series)
        changed = [name for name, lines in self._said.items() if lines != before[name]]
        for name in changed:
            write_in(self._canvas, self._plan.boxes[name], self._said[name])
        if changed:
            boxes = (self._plan.boxes[name].shrink((1, 1, 1, 1)) for name in changed)
            self.refresh(*(box.translate(-self.scroll_offset) for box in boxes))

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
        return base + Style(color=colour, bold=name in ("live", "training"))

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
        self.post_message(self.Moved())  # other figures have room in the box

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


def draw_roadmap(
    told: Roadmap | None,
    status: SessionStatus,
    width: int,
    height: int,
    *,
    cursor: str,
    series: MetricSeries | None = None,
) -> tuple[Plan, Canvas]:
    """The whole picture, which may be higher than the room that there is."""
    plan = place_boxes(width, height)
    return plan, draw_boxes(plan, said_in(plan, told, status, series), cursor)


def said_in(
    plan: Plan, told: Roadmap | None, status: SessionStatus, series: MetricSeries | None
) -> dict[str, list[Line]]:
    """What each box says, as many lines as it has room for."""
    if told is None:
        return {station.name: [] for station in STATIONS}
    said = {}
    for station in STATIONS:
        box = plan.boxes[station.name]
        scene = Scene(told, status, _room(box), box.height - 2, series)
        said[station.name] = list(station.says(scene)[: scene.height])
    return said


def draw_boxes(plan: Plan, said: Mapping[str, Sequence[Line]], cursor: str) -> Canvas:
    """Arrows, and boxes with what they say; the one under the cursor stands out."""
    canvas = Canvas(plan.width, plan.height)
    for one, other in WAY:
        canvas.arrow(arrow_between(plan.boxes[one], plan.boxes[other]), "frame")
    for station in STATIONS:
        box = plan.boxes[station.name]
        is_chosen = station.name == cursor
        canvas.frame(box, "cursor" if is_chosen else "frame", heavy=is_chosen)
        canvas.write(box.x + 1, box.y, _title(station), box.width - 2)
        write_in(canvas, box, said[station.name])
    return canvas


def write_in(canvas: Canvas, box: Region, lines: Sequence[Line]) -> None:
    """Write lines into a box, over what it said before."""
    blank = [(" " * (box.width - 2), "")]
    for y in range(box.y + 1, box.bottom - 1):
        canvas.write(box.x + 1, y, blank, box.width - 2)
    for y, line in enumerate(lines, start=box.y + 1):
        canvas.write(box.x + 2, y, line, _room(box))


def _room(box: Region) -> int:
    """Columns of a box that its lines have."""
    return box.width - 3


def _title(station: Station) -> Line:
    """The title with its letter underlined."""
    at = station.title.index(station.key)
    title = station.title
    return [
        (f" {title[:at]}", "title"),
        (title[at], "key"),
        (f"{title[at + 1 :]} ", "title"),
    ]
