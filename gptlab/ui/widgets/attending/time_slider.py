"""Going through a training: a slider over the checkpoints that a run kept."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding
from textual.events import Click
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from gptlab.lab.attending import Prefetched, RunsKept
from gptlab.lab.session import Session
from gptlab.lab.shelf import KeptRun
from gptlab.text import visible

_FIRST_RUN = "sprout"
"""What is gone through where the live model's run kept no checkpoints: it is packaged."""


class TimeSlider(Widget, can_focus=True):
    """Steps are at even distances: a model changes as much from step 10 to 20 as from 100 to 200.

    Checkpoints are read ahead by a job, so that going through them waits for no disk.
    """

    DEFAULT_CSS = """
    TimeSlider { height: 1; width: 1fr; background: $surface; display: none; }
    TimeSlider:focus { background: $panel; }
    """
    BINDINGS = [
        Binding("left", "move(-1)", "Earlier"),
        Binding("right", "move(1)", "Later"),
        Binding("home", "edge(False)", "First", show=False),
        Binding("end", "edge(True)", "Last", show=False),
        Binding("up,down", "next_run", "Next run", show=False),
        Binding("enter", "choose", "Make live"),
    ]

    class Moved(Message):
        """Another checkpoint is to be looked into; None is the live model again."""

        def __init__(self, reference: str | None) -> None:
            super().__init__()
            self.reference = reference

    class Left(Message):
        """It had the focus and is there no longer."""

    def __init__(self, session: Session) -> None:
        super().__init__(id="attention-time")
        self._session = session
        self._request = 0
        self._prefetch_request = 0
        self._runs: tuple[KeptRun, ...] = ()
        self._run: KeptRun | None = None
        self._at = 0
        self._n_left = 0

    @property
    def reference(self) -> str | None:
        """The checkpoint under the cursor; None while it is off."""
        return None if self._run is None else self._run.references[self._at]

    def toggle(self) -> None:
        """Begin to go through a training, or come back to the live model."""
        if self._run is not None:
            self.turn_off()
            self.post_message(self.Moved(None))
        else:
            self._request = self._session.attending.list_kept()

    def turn_off(self) -> None:
        """Be there no longer."""
        if self.has_focus:
            # A widget that is hidden with the focus takes it from what is focused next.
            self.screen.set_focus(None)
            self.post_message(self.Left())
        self._run = None
        self.display = False

    def take(self, event: object) -> None:
        """Something happened in the lab."""
        match event:
            case RunsKept() if event.request == self._request:
                self._request = 0
                self._runs = tuple(run for run in event.runs if len(run.steps) > 1)
                self._begin()
            case Prefetched() if event.request == self._prefetch_request:
                self._n_left = event.n_left
                self.refresh()

    def _begin(self) -> None:
        if not self._runs:
            self.app.notify(
                "No run has several checkpoints yet: train one.", severity="warning", markup=False
            )
            return
        live = self._session.live
        name = live.name if live is not None else ""
        of_live = next((run for run in self._runs if run.name == name), None)
        first = next((run for run in self._runs if run.name == _FIRST_RUN), self._runs[0])
        self._go_through(of_live or first)
        self.display = True
        self.focus()

    def _go_through(self, run: KeptRun) -> None:
        self._run = run
        live = self._session.live
        step = live.step if live is not None and live.name == run.name else None
        self._at = len(run.steps) - 1
        if step is not None and step in run.steps:
            self._at = run.steps.index(step)
        # From where one stands outwards: the neighbours are looked at first.
        order = sorted(range(len(run.steps)), key=lambda at: abs(at - self._at))
        wanted = [run.references[at] for at in order]
        self._n_left = len(wanted)
        self._prefetch_request = self._session.attending.prefetch(wanted)
        self._tell()

    def _tell(self) -> None:
        self.refresh()
        self.post_message(self.Moved(self.reference))

    def put(self, at: int) -> None:
        """Go to a checkpoint by its number."""
        if self._run is None:
            return
        at = max(0, min(at, len(self._run.steps) - 1))
        if at != self._at:
            self._at = at
            self._tell()

    def action_move(self, by: int) -> None:
        self.put(self._at + by)

    def action_edge(self, last: bool) -> None:
        self.put(len(self._run.steps) - 1 if last and self._run else 0)

    def action_next_run(self) -> None:
        if self._run is not None:
            at = self._runs.index(self._run) + 1
            self._go_through(self._runs[at % len(self._runs)])

    def action_choose(self) -> None:
        """Make the checkpoint live under all panes."""
        if self.reference is not None:
            self._session.load(self.reference)

    # Drawing.

    def _head(self) -> str:
        return f" {visible(self._run.name)} ◀" if self._run else ""

    def _tail(self) -> str:
        if self._run is None:
            return ""
        n_steps = len(self._run.steps)
        left = f" · reading, {self._n_left} left" if self._n_left else ""
        return f"▶ step {self._run.steps[self._at]:,} · {self._at + 1} of {n_steps}{left} "

    def _room(self) -> int:
        return max(2, self.size.width - len(self._head()) - len(self._tail()))

    def _columns(self) -> list[int]:
        """Where each checkpoint stands on the line."""
        assert self._run is not None, "drawn while it is on"
        last = max(1, len(self._run.steps) - 1)
        return [round(at * (self._room() - 1) / last) for at in range(len(self._run.steps))]

    def render_line(self, y: int) -> Strip:
        base = self.rich_style
        if self._run is None:
            return Strip.blank(self.size.width, base)
        columns = self._columns()
        line = ["─"] * self._room()
        for column in columns:
            line[column] = "┼"
        line[columns[self._at]] = "●"
        here = columns[self._at]
        accent = base + Style(bold=True)
        segments = [
            Segment(self._head(), base),
            Segment("".join(line[:here]), base + Style(dim=True)),
            Segment(line[here], accent),
            Segment("".join(line[here + 1 :]), base + Style(dim=True)),
            Segment(self._tail(), accent),
        ]
        return Strip(segments).adjust_cell_length(self.size.width, base)

    def on_click(self, event: Click) -> None:
        self.focus()
        offset = event.get_content_offset(self)
        if offset is None or self._run is None:
            return
        at = offset.x - len(self._head())
        columns = self._columns()
        self.put(min(range(len(columns)), key=lambda each: abs(columns[each] - at)))
