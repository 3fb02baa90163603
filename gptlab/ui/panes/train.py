"""Train: the settings before, the curves during, the report after."""

from __future__ import annotations

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.widgets import ContentSwitcher

from gptlab.gpt.events import SampleDrawn
from gptlab.lab.events import (
    JobFailed,
    Noticed,
    RunOpened,
    RunsListed,
    RunStarted,
    StepMeasured,
    TrainingDone,
)
from gptlab.lab.metrics import Sample
from gptlab.lab.run_info import RunInfo
from gptlab.lab.session import Session
from gptlab.lab.status import JobStatus, SessionStatus
from gptlab.text import visible
from gptlab.ui.panes.base import Pane
from gptlab.ui.screens.data_preview import DataScreen
from gptlab.ui.screens.report import ReportScreen
from gptlab.ui.widgets.loss_curve import LossCurve
from gptlab.ui.widgets.training_form import TrainingForm
from gptlab.ui.widgets.training_view import TrainingView


class TrainPane(Pane):
    """Two views: the form of a new training, and a training that is watched."""

    NAME = "train"
    TITLE = "Train"
    HELP = """\
# Train

**Pretraining** is next-word prediction: the model reads a window of text and, at every place, says
how probable each token of the vocabulary is as the next one. The **loss** is the mean of −ln p of
the tokens that really came, in nats. A model that knows nothing has ln V; every nat less means that
the right token has become e ≈ 2.7 times as probable.

Each **step** reads a batch, computes the loss, and moves every weight a little against its
gradient. The **learning rate** says how far: it rises during the warm-up and falls along a cosine.
The *train* curve is the loss of the batches learned from, the *val* curve that of held-out text,
which the model never learns from. When val rises while train falls, it learns by heart.

- **The form**: an empty field means the preset's value, and its tooltip explains it. What the
  settings cost stands beside it; the time comes from steps measured on this machine.
- **While it trains**: at each evaluation the model continues the same prompt, and the probability
  of a watched next word is recorded. The model in training is live in every pane.
- A finetuning or a build that was begun elsewhere is shown here too. A classifier's loss is a mean
  over messages, and its accuracy stands beside it.
- A stopped or interrupted run goes on as if nothing had happened.

| key | |
| --- | --- |
| `Ctrl-T` | start |
| `d` | look at the data: first documents, bad rows by line, which column |
| `Space` | pause, and go on |
| `.` | one step |
| `s` | stop and save |
| `r` | resume the run that is shown |
| `v` | another curve |
| `l` | logarithmic values |
| `p` | report of a run that is over |
| `n` | the form, and back |
| `F2` | build everything, from text to assistant |
"""
    KEYS = (
        ("ctrl+t", "start", "Start"),
        ("d", "data", "Data"),
        ("space", "pause", "Pause"),
        ("full_stop", "one_step", "One step"),
        ("s", "stop", "Stop"),
        ("r", "resume_run", "Resume"),
        ("v", "curve", "Curve"),
        ("l", "logarithmic", "Log"),
        ("p", "report", "Report"),
        ("n", "form", "Form"),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._job: str | None = None
        self._run: str | None = None
        self._samples: list[Sample] = []
        self._opened: RunInfo | None = None
        self._drawn: tuple[object, ...] = ()
        self._keys_of: object = None
        self._trained_for = "pretrain"

    def compose(self) -> ComposeResult:
        with ContentSwitcher(initial="form", id="views"):
            yield TrainingForm(self.session, id="form")
            yield TrainingView(id="watch")

    @property
    def _form(self) -> TrainingForm:
        return self.query_one(TrainingForm)

    @property
    def _view(self) -> TrainingView:
        return self.query_one(TrainingView)

    @property
    def _is_watching(self) -> bool:
        return self.query_one("#views", ContentSwitcher).current == "watch"

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Which keys are true right now: the footer shows these alone."""
        is_computing = self._computing() is not None
        match action:
            case "start" | "data":
                return not self._is_watching
            case "pause" | "one_step" | "stop":
                return is_computing
            case "resume_run" | "report":
                return self._is_watching and self._run is not None and not is_computing
            case "logarithmic" | "curve":
                return self._is_watching
        return True

    def focus_first(self) -> None:
        if self._is_watching:
            self.focus()
        else:
            self._form.focus_first()

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show a run's curves, or the form with an encoding and data."""
        if "run" in fields:
            self._show_run(fields["run"])
            return
        if self._is_watching:
            self.action_form()
        self._form.fill(fields)

    # Wishes.

    def action_start(self) -> None:
        self._form.start()

    def action_data(self) -> None:
        """Look at the data before it is trained on."""
        self._form.preview()

    def on_training_form_started(self, event: TrainingForm.Started) -> None:
        self._watch(self.session.start_training(event.request))

    def on_training_form_run_chosen(self, event: TrainingForm.RunChosen) -> None:
        self._show_run(event.name)

    def _show_run(self, name: str) -> None:
        """Watch a run where it is in training, else read its history."""
        job = next((j for j in self.session.status.jobs if j.run == name), None)
        if job is not None and not job.is_over:
            if job.id != self._job:
                self._watch(job.id)
            self._show_watch()
        else:
            self.session.open_run(name)

    def action_resume_run(self) -> None:
        if self._run is not None and self._computing() is None:
            samples = self._samples
            self._watch(self.session.resume_training(self._run))
            self._samples = samples
            self._view.show_samples(samples)

    def _watch(self, job_id: str) -> None:
        self._take_up(job_id)
        self._show_watch()

    def _take_up(self, job_id: str) -> None:
        """From now on it is this training that is watched."""
        self._job, self._run, self._opened = job_id, None, None
        self._samples = []
        self._view.begin()

    def _follow(self, job_id: str) -> None:
        """A training was begun elsewhere: it is what there is to see, unless the form is used."""
        self._take_up(job_id)
        if not self.display:
            self.query_one("#views", ContentSwitcher).current = "watch"
        self._redraw()

    def _show_watch(self) -> None:
        self.query_one("#views", ContentSwitcher).current = "watch"
        self.focus()
        self._redraw()

    def _redraw(self) -> None:
        self._drawn, self._keys_of = (), None
        self.show_status(self.session.status)

    def action_pause(self) -> None:
        job = self._computing()
        if job is not None:
            (self.session.resume if job.state == "paused" else self.session.pause)(job.id)

    def action_one_step(self) -> None:
        job = self._computing()
        if job is not None:
            self.session.step_once(job.id)

    def action_stop(self) -> None:
        job = self._computing()
        if job is not None:
            self.session.stop(job.id)

    def action_logarithmic(self) -> None:
        self.query_one(LossCurve).toggle_logarithmic()

    def action_curve(self) -> None:
        self._view.next_view()
        self._redraw()

    def action_report(self) -> None:
        key = self._job or self._run
        series = self.session.series(key) if key else None
        if series is not None and self._run is not None:
            unit = "message" if self._trained_for == "classify" else "token"
            self.app.push_screen(ReportScreen(self._run, series, unit))

    def action_form(self) -> None:
        if not self._is_watching and (self._job or self._run):
            self._show_watch()
            return
        self.query_one("#views", ContentSwitcher).current = "form"
        self.refresh_bindings()
        self._form.focus_first()

    def _computing(self) -> JobStatus | None:
        job = self.session.status.job(self._job) if self._job else None
        return None if job is None or job.is_over else job

    # What happened.

    def on_lab_event(self, job_id: str, event: object) -> None:
        if isinstance(self.app.screen, DataScreen):
            self.app.screen.on_lab_event(job_id, event)
        match event:
            case StepMeasured():
                self._form.take_measured(event)
            case RunsListed():
                self._form.show_runs(event.runs)
            case RunOpened():
                self._open(event)
            case RunStarted() if job_id != self._job and self._computing() is None:
                self._follow(job_id)
        if job_id != self._job:
            return
        match event:
            case RunStarted():
                self._run, self._trained_for = event.run, event.task
                self._samples = [s for s in self._samples if s.step <= event.first_step]
                n_labels = 0 if event.head is None else len(event.head.labels)
                self._view.begin(event.task, n_labels or event.config.vocab_size)
                self._view.show_samples(self._samples)
                self.session.refresh_runs()
            case SampleDrawn():
                self._samples.append(Sample(event.step, event.prompt, event.text))
                self._view.show_samples(self._samples)
            case TrainingDone():
                words = f"{event.run}: {event.steps:,} steps, val loss {event.val_loss:.3f}"
                self.app.notify(visible(words), markup=False)
                self.session.refresh_runs()
            case Noticed():
                self.app.notify(visible(event.message), markup=False)
            case JobFailed():
                self._drawn = ()

    def _open(self, event: RunOpened) -> None:
        """Show a run as it lies on disk."""
        if self._computing() is not None:
            self.app.notify("A training is shown: stop it first, with s.", markup=False)
            return
        self._job, self._run, self._opened = None, event.info.name, event.info
        self._samples, self._trained_for = list(event.samples), event.info.task
        self._view.begin(event.info.task)
        self._view.show_samples(self._samples)
        self._show_watch()

    def show_status(self, status: SessionStatus) -> None:
        key = self._job or self._run
        series = self.session.series(key) if key else None
        if series is None or not self._is_watching:
            return
        job = status.job(self._job) if self._job else None
        now = (job, self._opened, len(series), series.n_evaluations)
        if now == self._drawn:
            return
        self._drawn = now
        self._refresh_keys(job)
        steps = 1
        if job is not None:
            self._view.show_job(job)
            steps = job.total_steps or 1
        elif self._opened is not None:
            self._view.show_run(self._opened)
            steps = self._opened.steps
        self._view.show_series(series, float(steps))

    def _refresh_keys(self, job: JobStatus | None) -> None:
        """Have the footer show other keys, where others are true: it is made anew for that, which
        a training would pay for at every repaint."""
        keys_of = (job and job.state, self._run, self._opened)
        if keys_of != self._keys_of:
            self._keys_of = keys_of
            self.refresh_bindings()
