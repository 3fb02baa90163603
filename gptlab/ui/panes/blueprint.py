"""Blueprint: the way from text to an assistant, and the model's architecture, in live numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.css.query import DOMQuery
from textual.widgets import ContentSwitcher, Tab, Tabs

from gptlab.lab.status import SessionStatus
from gptlab.ui.panes.base import Pane
from gptlab.ui.widgets.blueprinting.help import HELP
from gptlab.ui.widgets.blueprinting.view import BlueprintView


@dataclass(frozen=True)
class ViewEntry:
    """A view as the tabs have it; it is imported when it is first shown, so that the first frame
    of the lab waits for one view alone."""

    name: str
    """That of its class, and of its file: `NAME_view.py`."""
    title: str
    key: str
    """The letter that shows it; it stands in the title."""
    class_name: str

    def load(self) -> type[BlueprintView]:
        """The view's class."""
        module = import_module(f"gptlab.ui.widgets.blueprinting.{self.name}_view")
        view: type[BlueprintView] = getattr(module, self.class_name)
        return view


VIEWS: tuple[ViewEntry, ...] = (
    ViewEntry("roadmap", "roadmap", "r", "RoadmapView"),
    ViewEntry("tour", "tour", "t", "TourView"),
    ViewEntry("film", "film", "f", "FilmView"),
    ViewEntry("architecture", "architecture", "a", "ArchitectureView"),
    ViewEntry("sizes", "sizes", "z", "SizesView"),
    ViewEntry("layer", "layer", "l", "LayerView"),
    ViewEntry("contrast", "contrast", "c", "ContrastView"),
    ViewEntry("scale", "scale", "s", "ScaleView"),
    ViewEntry("cache", "kv cache", "k", "CacheView"),
)
"""The views in the order of their tabs; to add one, write its file and add it here."""


class BlueprintPane(Pane):
    """The roadmap as one live picture; beside it the architecture."""

    NAME = "blueprint"
    TITLE = "Blueprint"
    HELP = HELP
    QUIET_KEYS = tuple((view.key, f"view('{view.name}')", view.title) for view in VIEWS)

    def compose(self) -> ComposeResult:
        with Horizontal(classes="bar", id="blueprint-bar"):
            yield Tabs(
                *(_tab(view) for view in VIEWS),
                active=f"blueprint-tab-{self._first.name}",
                id="blueprint-tabs",
                classes="view-tabs",
            )
        with ContentSwitcher(initial=f"blueprint-{self._first.name}", id="blueprint-views"):
            yield self._first.load()(self.session)

    @property
    def _first(self) -> ViewEntry:
        """What is shown first: the film, where the tour begins by itself."""
        wanted = "film" if self.session.tour.opens_by_itself else VIEWS[0].name
        return next(view for view in VIEWS if view.name == wanted)

    @property
    def views(self) -> DOMQuery[BlueprintView]:
        """All views, the hidden ones too; looked for among the children alone, since each event
        is told to all of them."""
        return self.query_one("#blueprint-views").query_children(BlueprintView)

    @property
    def view(self) -> BlueprintView:
        """The view that is shown."""
        name = self.query_one("#blueprint-views", ContentSwitcher).current
        return self.query_one(f"#{name}", BlueprintView)

    async def action_view(self, name: str, fields: Mapping[str, str] | None = None) -> None:
        """Show another view."""
        views = self.query_one("#blueprint-views", ContentSwitcher)
        if views.current != f"blueprint-{name}":
            await self._add(name)
            if self.app.focused is not None and views in self.app.focused.ancestors:
                # A field that is hidden with the focus takes it from what is focused next.
                self.screen.set_focus(None)
            views.current = f"blueprint-{name}"
            self.query_one("#blueprint-tabs", Tabs).active = f"blueprint-tab-{name}"
            self.view.show_status(self.session.status)
            self.view.focus_first()
            self.refresh_bindings()
        if fields is not None:
            self.view.fill(fields)

    async def _add(self, name: str) -> None:
        """Mount a view unless it is there."""
        if not self.query(f"#blueprint-{name}"):
            view = next(each for each in VIEWS if each.name == name).load()
            await self.query_one("#blueprint-views", ContentSwitcher).add_content(
                view(self.session)
            )

    @on(Tabs.TabActivated, "#blueprint-tabs")
    async def _tab_activated(self, event: Tabs.TabActivated) -> None:
        event.stop()  # the app has tabs of its own
        await self.action_view((event.tab.id or "").removeprefix("blueprint-tab-"))

    async def on_blueprint_view_wanted(self, event: BlueprintView.Wanted) -> None:
        event.stop()
        known = [view.name for view in VIEWS]
        await self.action_view(event.view if event.view in known else VIEWS[0].name, event.fields)

    def help_text(self) -> str:
        """The pane's own part, that of the view which is shown, then those of the others."""
        own = self.view.NAME
        ordered = sorted(VIEWS, key=lambda view: view.name != own)
        return "\n".join([HELP, *(view.load().HELP for view in ordered)])

    def focus_first(self) -> None:
        self.view.focus_first()

    def on_focus(self) -> None:
        """Esc left a field: letters are the view's keys now."""
        self.view.focus_first()

    def on_lab_event(self, job_id: str, event: object) -> None:
        if self.is_mounted:
            for view in self.views:
                if view.is_mounted:  # one that is still being mounted will read the present itself
                    view.take(job_id, event)

    def show_status(self, status: SessionStatus) -> None:
        self.view.show_status(status)

    def stop_own_work(self) -> bool:
        return self.view.stop()


def _tab(view: ViewEntry) -> Tab:
    """A tab whose title has the view's key underlined."""
    at = view.title.lower().index(view.key)
    content = Content(view.title[:at]) + Content.styled(view.title[at], "underline")
    content += Content(view.title[at + 1 :])
    return Tab(content, id=f"blueprint-tab-{view.name}")
