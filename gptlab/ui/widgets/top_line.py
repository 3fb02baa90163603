"""The line above all panes: which model is live, and what the machine is doing."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Click
from textual.widgets import Static

from gptlab.lab.status import JobStatus, LiveModel, SessionStatus
from gptlab.text import visible
from gptlab.ui.numbers import duration, short_number
from gptlab.ui.steady import repaint

_DOING = {
    "generate": "writing",
    "load": "loading",
    "measure": "measuring a step",
    "vocabulary": "learning merges",
}
"""What the top line calls a job that computes; the others are over in a blink."""


class TopLine(Horizontal):
    """Selecting it opens the model chooser."""

    def compose(self) -> ComposeResult:
        yield Static(Content.styled(" gptlab ", "bold $accent"), id="name")
        yield Static("", id="live", markup=False)
        yield Static("", id="doing", markup=False)

    def show(self, status: SessionStatus) -> None:
        """Say what is live and what computes."""
        repaint(self.query_one("#live", Static), Content(visible(live_text(status.live))))
        repaint(self.query_one("#doing", Static), Content(visible(doing_text(status))))

    async def on_click(self, event: Click) -> None:
        await self.run_action("app.models")


def live_text(live: LiveModel | None) -> str:
    """`storyteller@2000 · 4.2M · val 1.31`."""
    if live is None:
        return "no model yet · m chooses one"
    loss = "" if live.val_loss is None else f" · val {live.val_loss:.2f}"
    return f"{live.title} · {short_number(live.n_parameters)}{loss}"


def doing_text(status: SessionStatus) -> str:
    """`▶ fables 41% · 12k tok/s · 4:10 left`, or `idle · cpu bf16`."""
    parts = []
    if status.training is not None:
        parts.append(_training_text(status.training))
    for job in status.jobs:
        if job.kind in _DOING and job.state in ("running", "paused"):
            what = f" {job.title}" if job.kind == "load" else ""
            parts.append(f"▶ {_DOING[job.kind]}{what}")
    waiting = [job for job in status.queued if job.kind == "train"]
    if waiting:
        parts.append(f"{len(waiting)} queued")
    if parts:
        return " · ".join(parts)
    machine = status.machine
    return "starting …" if machine is None else f"idle · {machine.device} {machine.precision}"


def _training_text(job: JobStatus) -> str:
    mark = "⏸" if job.state == "paused" else "▶"
    share = "" if job.fraction is None else f" {job.fraction:.0%}"
    text = f"{mark} {job.run or job.title}{share}"
    if job.state != "running":
        return f"{text} · {job.state}"
    if job.tokens_per_second:
        text += f" · {short_number(job.tokens_per_second)} tok/s"
    if job.seconds_left is not None:
        text += f" · {duration(job.seconds_left)} left"
    return text
