"""Following a training: how often the pane looks again, and what that costs the training."""

from __future__ import annotations

import time

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Select, Static

from gptlab.lab.follow_meter import FollowMeter
from gptlab.lab.status import JobStatus, SessionStatus
from gptlab.ui.numbers import short_number

FOLLOW_SECONDS = 2.0
"""How often a model in training is looked at again, if not chosen otherwise."""
_NEVER = 0.0
_RATES = (0.5, 1.0, FOLLOW_SECONDS, 5.0, 15.0)


class FollowBar(Horizontal):
    """Is there while the live model trains."""

    def __init__(self) -> None:
        super().__init__(id="follow-bar")
        self._meter = FollowMeter()
        self._job: str | None = None
        self._looked_at = 0.0
        self._said = ""

    def compose(self) -> ComposeResult:
        yield Static(Content("look again every"), classes="label")
        rates = [*((f"{each:g} s", each) for each in _RATES), ("not at all", _NEVER)]
        yield Select(
            rates, value=FOLLOW_SECONDS, allow_blank=False, compact=True, id="follow-every"
        )
        yield Static("", id="follow-said", markup=False)

    def on_mount(self) -> None:
        self.display = False

    @property
    def every_seconds(self) -> float:
        """How often it is looked again; 0 where it never is."""
        chosen = self.query_one("#follow-every", Select).value
        return chosen if isinstance(chosen, float) else _NEVER

    @on(Select.Changed, "#follow-every")
    def _rate_chosen(self, event: Select.Changed) -> None:
        event.stop()
        self._meter = FollowMeter()  # another rate costs otherwise

    def note_look(self) -> None:
        """The pane has asked for newer weights."""
        self._looked_at = time.monotonic()

    def wants_look(self, status: SessionStatus, seen_step: int | None) -> bool:
        """Whether it is time for newer weights than those of `seen_step`; shows what is known."""
        live = status.live
        job = status.job(live.job_id) if live is not None and live.job_id is not None else None
        self.display = job is not None and not job.is_over
        if live is None or job is None or job.is_over:
            return False
        if job.id != self._job:
            self._job, self._meter = job.id, FollowMeter()
        now = time.monotonic()
        is_running = job.state == "running" and job.progress is None
        self._meter.tell(job.tokens, now, is_running=is_running)
        self._show(job)
        is_time = self.every_seconds != _NEVER and now - self._looked_at >= self.every_seconds
        return is_time and live.step != seen_step and not self._meter.is_resting

    def _show(self, job: JobStatus) -> None:
        found = self._meter.slow_down
        if self.every_seconds == _NEVER:
            words = "it is not followed: its speed is its own"
        elif found is None:
            words = "measuring what that costs the training: now and then it is left alone"
        else:
            words = (
                f"slows the training by {max(0.0, found.share):.1%}, measured: "
                f"{short_number(found.alone)} tokens/s alone, "
                f"{short_number(found.followed)} followed"
            )
        if words != self._said:  # repaints cost a training its speed
            self._said = words
            self.query_one("#follow-said", Static).update(Content(words), layout=False)
