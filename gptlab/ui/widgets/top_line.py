"""The line above all panes: which model is live, and what the machine is doing."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Click
from textual.widgets import Static

from gptlab.lab.status import JobStatus, LiveModel, SessionStatus
from gptlab.text import visible


class TopLine(Horizontal):
    """Selecting it opens the model chooser."""

    def compose(self) -> ComposeResult:
        yield Static(Content.styled(" gptlab ", "bold $accent"), id="name")
        yield Static("", id="live", markup=False)
        yield Static("", id="doing", markup=False)

    def show(self, status: SessionStatus) -> None:
        """Say what is live and what computes."""
        self.query_one("#live", Static).update(Content(visible(live_text(status.live))))
        self.query_one("#doing", Static).update(Content(visible(doing_text(status))))

    async def on_click(self, event: Click) -> None:
        await self.run_action("app.models")


def live_text(live: LiveModel | None) -> str:
    """`storyteller@2000 · 4.2M · val 1.31`."""
    if live is None:
        return "no model · m chooses one"
    loss = "" if live.val_loss is None else f" · val {live.val_loss:.2f}"
    return f"{live.title} · {short_number(live.n_parameters)}{loss}"


def doing_text(status: SessionStatus) -> str:
    """`▶ training fables 41% · 12k tok/s · 04:10 left`, or `idle · cpu bf16`."""
    parts = []
    if status.training is not None:
        parts.append(_training_text(status.training))
    others = [j for j in status.jobs if j.kind in ("generate", "load", "measure", "start")]
    parts += [f"{j.title} ({j.kind})" for j in others if not j.is_over and j.state != "queued"]
    if status.queued:
        parts.append(f"{len(status.queued)} queued")
    if parts:
        return " · ".join(parts)
    machine = status.machine
    return "starting" if machine is None else f"idle · {machine.device} {machine.precision}"


def _training_text(job: JobStatus) -> str:
    mark = "⏸" if job.state == "paused" else "▶"
    share = "" if job.fraction is None else f" {job.fraction:.0%}"
    text = f"{mark} {job.run or job.title}{share}"
    if job.state != "running":
        return f"{text} · {job.state}"
    if job.tokens_per_second:
        text += f" · {short_number(job.tokens_per_second)} tok/s"
    if job.seconds_left is not None:
        minutes, seconds = divmod(round(job.seconds_left), 60)
        text += f" · {minutes}:{seconds:02} left"
    return text


def short_number(number: float) -> str:
    """4,212,345 as 4.2M."""
    for size, letter in ((1e9, "B"), (1e6, "M"), (1e3, "k")):
        if number >= size:
            return f"{number / size:.3g}{letter}"
    return f"{number:.0f}"
