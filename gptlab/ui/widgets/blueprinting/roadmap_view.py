"""The roadmap: from text to an assistant in one picture, in the loaded model's own numbers."""

from __future__ import annotations

import time
from collections.abc import Mapping

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from gptlab.lab.events import JobStopped, ModelLoaded, RunsListed, TrainingDone
from gptlab.lab.roadmap import EXAMPLE, Roadmap, RoadmapFailed
from gptlab.lab.session import Session
from gptlab.lab.status import LiveModel, SessionStatus
from gptlab.text import visible
from gptlab.ui.live import same_model
from gptlab.ui.panes import PANES
from gptlab.ui.panes.base import Pane
from gptlab.ui.steady import repaint
from gptlab.ui.widgets.blueprinting.roadmap_help import HELP
from gptlab.ui.widgets.blueprinting.roadmap_picture import RoadmapPicture
from gptlab.ui.widgets.blueprinting.stations import Station
from gptlab.ui.widgets.blueprinting.view import BlueprintView

_AGAIN_SECONDS = 10.0
"""How often at most the records are read again while a training goes on: reading takes of its
time, and what changes at every step is in the job's status."""


class RoadmapView(BlueprintView):
    """The picture, and what the box under the cursor is."""

    NAME = "roadmap"
    HELP = HELP

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._request = 0
        self._told: Roadmap | None = None
        self._why_not = ""
        self._live: LiveModel | None = None
        self._is_stale = True
        self._asked_at = 0.0
        self._evaluated: tuple[object, ...] = ()
        self._drawn: object = None

    def compose(self) -> ComposeResult:
        yield RoadmapPicture(id="roadmap-picture")
        yield Static("", id="roadmap-said", markup=False)

    def on_mount(self) -> None:
        self._say()

    @property
    def _picture(self) -> RoadmapPicture:
        return self.query_one(RoadmapPicture)

    def focus_first(self) -> None:
        self._picture.focus()

    # Numbers.

    def take(self, job_id: str, event: object) -> None:
        match event:
            case ModelLoaded() | TrainingDone() | RunsListed() | JobStopped():
                self._is_stale = True
            case Roadmap() if event.request == self._request:
                self._told, self._why_not = event, ""
                self._show()
            case RoadmapFailed() if event.request == self._request:
                self._told, self._why_not = None, f"{event.message}: {event.hint}"
                self._show()

    def show_status(self, status: SessionStatus) -> None:
        if not same_model(status.live, self._live):
            self._live, self._is_stale = status.live, True
        job = status.training
        evaluated = () if job is None else (job.run, job.val_loss, job.saved_step)
        if evaluated != self._evaluated:
            self._evaluated, self._is_stale = evaluated, True
        if self._is_stale:
            self._ask()
        if status != self._drawn:
            self._show()

    def _ask(self) -> None:
        """Have the numbers read, not too often while a training changes them."""
        now, status = time.monotonic(), self.session.status
        is_other = self._told is None or not same_model(self._told.live, status.live)
        is_early = status.training is not None and now - self._asked_at < _AGAIN_SECONDS
        if is_early and not is_other:
            return
        self._is_stale, self._asked_at = False, now
        self._request = self.session.tell_roadmap()

    def _show(self) -> None:
        self._drawn = self.session.status
        training = self.session.status.training
        series = None if training is None else self.session.series(training.id)
        self._picture.show(self._told, self.session.status, series)
        self._say()

    # The box under the cursor.

    def on_roadmap_picture_moved(self, event: RoadmapPicture.Moved) -> None:
        event.stop()
        self._say()

    def _say(self) -> None:
        """What the box under the cursor is, all that it says, and where it leads."""
        said, station = self.query_one("#roadmap-said", Static), self._picture.station
        title = station.title.lower().capitalize()
        about = visible(self._why_not) or station.about
        leads = f"  ⏎ or {station.key} {self._leads_to(station)}"
        # A word that is broken to the next line leaves some room behind it.
        room = (said.size.width - 10) * said.size.height
        left = max(0, room - len(f"{title}. {about}{leads}"))
        more = self._picture.cut_figures()
        more = more if len(more) <= left else more[: max(0, left - 1)] + "…" * (left > 1)
        content = Content.assemble(
            Content.styled(f"{title}. ", "bold"),
            Content.styled(about, "$warning" if self._why_not else ""),
            Content.styled(leads, "$accent"),
            Content.styled(f"  {more}", "$secondary"),
        )
        repaint(said, content)

    def _leads_to(self, station: Station) -> str:
        if station.pane == "models":
            return "opens the model chooser"
        if station.pane == "blueprint":
            return f"shows the {station.fields['view']}"
        number = next(n for n, pane in enumerate(PANES, start=1) if pane.name == station.pane)
        title = PANES[number - 1].title
        model = self._to_load(station)
        loads = "" if model is None else f"makes {visible(model)} live and "
        return f"{loads}opens {number} {title}"

    def _to_load(self, station: Station) -> str | None:
        """The model that is made live before the pane opens; None where it is, or there is none."""
        if self._told is None or not station.loads:
            return None
        model = {
            "base": self._told.base,
            "classifier": self._told.classifier,
            "assistant": self._told.assistant,
        }[station.loads]
        if model is None or not model.has_weights or self._told.is_live(model):
            return None
        return model.reference

    async def on_roadmap_picture_opened(self, event: RoadmapPicture.Opened) -> None:
        event.stop()
        station = event.station
        if station.pane == "models":
            await self.run_action("app.models")
            return
        if station.pane == "blueprint":
            self.post_message(self.Wanted(station.fields["view"], {}))
            return
        model = self._to_load(station)
        if model is not None:
            self.session.load(model)
        self.post_message(Pane.Wanted(station.pane, self._fields(station)))

    def _fields(self, station: Station) -> Mapping[str, str]:
        fields = {name: value.format(text=EXAMPLE) for name, value in station.fields.items()}
        base = None if self._told is None else self._told.base
        if station.name == "pretraining" and base is not None and base.is_run:
            fields["run"] = base.name
        return fields
