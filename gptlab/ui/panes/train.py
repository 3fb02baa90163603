"""Train: the settings before, the curves during, the report after."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Button, ContentSwitcher, Input, ProgressBar, Select, Static

from gptlab.errors import LabError
from gptlab.gpt.config import PRESETS, GPTConfig, TrainConfig
from gptlab.gpt.config_fields import config_fields
from gptlab.gpt.events import SampleDrawn
from gptlab.lab.events import JobFailed, Noticed, RunOpened, RunStarted, StepMeasured, TrainingDone
from gptlab.lab.metrics import MetricSeries, Sample
from gptlab.lab.plan import TrainPlan, TrainRequest
from gptlab.lab.session import Session
from gptlab.lab.status import JobStatus, SessionStatus
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_number
from gptlab.ui.panes.base import Pane
from gptlab.ui.widgets.loss_curve import Line, LossCurve
from gptlab.ui.widgets.schedule import Schedule

_MODEL_FIELDS = {
    "n_layer": int,
    "n_head": int,
    "n_embd": int,
    "context_length": int,
    "dropout": float,
}
_TRAIN_FIELDS = {
    "steps": int,
    "batch_size": int,
    "learning_rate": float,
    "warmup": int,
    "eval_every": int,
    "seed": int,
}
_ENCODINGS = ["preset's", "auto", "stories", "gpt2", "char", "byte", "word"]
_MEASURE_AFTER_SECONDS = 0.8


class TrainPane(Pane):
    """Two views: the form of a new training, and a training that is watched."""

    NAME = "train"
    TITLE = "Train"
    HELP = """\
# Train

**Pretraining** is next-word prediction: the model reads a window of text and, at every place, says
how probable each token of the vocabulary is as the next one. The **loss** is the mean of −ln p of
the tokens that really came, in nats. A model that knows nothing has ln V; every nat less means that
the truth is e times as probable.

- The *train* curve is the loss of each step's batch; *val* is measured on held-out stories that the
  model never learns from. When val rises while train falls, the model learns by heart.
- **Samples** continue one fixed prompt at each evaluation, so that you can read the progress.
- The **probe** is the probability of ` mat` after `The cat sat on the`.

Before the start the form shows how many parameters the settings cost, and the time as measured by a
few real steps.

`Ctrl-T` starts. `Space` pauses and goes on, `.` takes one step, `s` stops and saves, `r` goes on
with the run that is shown, `l` changes the scale, `v` shows another curve, `n` shows the form. `m`
opens earlier runs.
"""
    KEYS = (
        ("ctrl+t", "start", "Start"),
        ("space", "pause", "Pause"),
        ("full_stop", "one_step", "One step"),
        ("s", "stop", "Stop"),
        ("r", "resume_run", "Resume run"),
        ("l", "logarithmic", "Log"),
        ("v", "curve", "Curve"),
        ("n", "form", "New"),
    )
    VIEWS = ("loss", "learning rate", "probe", "tokens/s", "gradient")

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._plan: TrainPlan | None = None
        self._request: TrainRequest | None = None
        self._measure_number = 0
        self._measure_timer: Timer | None = None
        self._job: str | None = None
        self._run: str | None = None
        self._samples: list[Sample] = []
        self._view = 0
        self._drawn: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        with ContentSwitcher(initial="form", id="views"):
            with Horizontal(id="form"):
                with VerticalScroll(id="fields", can_focus=False):
                    yield from self._fields()
                with Vertical(id="cost"):
                    yield Static("", id="plan", markup=False)
                    yield Button("Start training", id="start", variant="primary", compact=True)
                    yield Schedule(id="schedule")
            with Vertical(id="watch"):
                yield Static("", id="headline", markup=False)
                yield ProgressBar(id="bar", show_eta=False)
                with Horizontal(id="pictures"):
                    with Vertical(id="curves"):
                        yield LossCurve(id="curve", empty="The curve begins with the first step.")
                    with VerticalScroll(id="samples", can_focus=False):
                        yield Static("", id="sample-text", markup=False)
                yield Static("", id="probe", markup=False)

    def _fields(self) -> ComposeResult:
        helps = {
            each.name: each.help
            for each in (*config_fields(GPTConfig), *config_fields(TrainConfig))
        }
        presets = [(f"{name} · {each.about}", name) for name, each in PRESETS.items()]
        yield from _row(
            "preset", Select(presets, value="sprout", allow_blank=False, id="preset", compact=True)
        )
        yield from _row("data", Input(placeholder="the bundled stories", id="data", compact=True))
        yield from _row(
            "encoding",
            Select(
                [(n, n) for n in _ENCODINGS],
                value="preset's",
                allow_blank=False,
                id="encoding",
                compact=True,
            ),
        )
        yield from _row("name", Input(placeholder="made for you", id="name", compact=True))
        for name in (*_TRAIN_FIELDS, *_MODEL_FIELDS):
            field = Input(id=name, compact=True)
            field.tooltip = Content(helps[name])
            yield from _row(name, field)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Which keys are true right now: the footer shows these alone."""
        is_computing = self._computing() is not None
        match action:
            case "pause" | "one_step" | "stop":
                return is_computing
            case "resume_run":
                return self._run is not None and not is_computing
            case "logarithmic" | "curve":
                return self._key() is not None
        return True

    def on_mount(self) -> None:
        self._show_placeholders()
        self._replan()

    # The form.

    @on(Select.Changed, "#preset")
    def _preset_changed(self) -> None:
        self._show_placeholders()
        self._replan()

    @on(Select.Changed, "#encoding")
    @on(Input.Changed)
    def _field_changed(self) -> None:
        self._replan()

    @on(Input.Submitted)
    def _field_submitted(self) -> None:
        self.action_start()

    def _preset(self) -> str:
        return str(self.query_one("#preset", Select).value)

    def _show_placeholders(self) -> None:
        chosen = PRESETS[self._preset()]
        for names, config in ((_MODEL_FIELDS, chosen.model), (_TRAIN_FIELDS, chosen.train)):
            for name in names:
                self.query_one(f"#{name}", Input).placeholder = str(getattr(config, name))

    def _given(self, names: dict[str, type]) -> dict[str, Any]:
        read = {
            name: read_number(name, self.query_one(f"#{name}", Input).value, kind)
            for name, kind in names.items()
        }
        return {name: value for name, value in read.items() if value is not None}

    def _read_form(self) -> TrainRequest:
        data = self.query_one("#data", Input).value.strip()
        encoding = str(self.query_one("#encoding", Select).value)
        return TrainRequest(
            name=self.query_one("#name", Input).value.strip() or None,
            data=(Path(data).expanduser(),) if data else (),
            preset=self._preset(),
            encoding=None if encoding == "preset's" else encoding,
            model=self._given(_MODEL_FIELDS),
            train=self._given(_TRAIN_FIELDS),
        )

    def _replan(self) -> None:
        try:
            request = self._read_form()
            self._plan = self.session.plan(request)
        except (LabError, FieldError) as error:
            self._plan, self._request = None, None
            self._say_plan(Content.styled(_refusal(error), "$error"))
            return
        self._request = request
        self._say_plan(_plan_text(self._plan, "time: measured in a moment …"))
        self.query_one(Schedule).show(self._plan.train)
        if self._measure_timer is not None:
            self._measure_timer.stop()
        self._measure_timer = self.set_timer(_MEASURE_AFTER_SECONDS, self._measure)

    def _measure(self) -> None:
        status = self.session.status
        if self._request is None or status.machine is None or status.training is not None:
            return
        self._measure_number = self.session.measure(self._request)

    def _say_plan(self, content: Content) -> None:
        self.query_one("#plan", Static).update(content)
        self.query_one("#start", Button).disabled = self._plan is None

    # Wishes.

    @on(Button.Pressed, "#start")
    def action_start(self) -> None:
        if self._request is None:
            self.app.notify(
                "The settings contradict each other: see the form.", severity="error", markup=False
            )
            return
        self._watch_job(self.session.start_training(self._request))

    def action_resume_run(self) -> None:
        if self._run is not None and self._computing() is None:
            self._watch_job(self.session.resume_training(self._run))

    def _watch_job(self, job_id: str) -> None:
        self._job, self._samples, self._drawn = job_id, [], ()
        self.query_one("#sample-text", Static).update(Content(""))
        self.query_one("#views", ContentSwitcher).current = "watch"
        self.focus()

    def action_pause(self) -> None:
        job = self._computing()
        if job is None:
            return
        if job.state == "paused":
            self.session.resume(job.id)
        else:
            self.session.pause(job.id)

    def action_one_step(self) -> None:
        job = self._computing()
        if job is not None:
            self.session.step_once(job.id)

    def action_stop(self) -> None:
        job = self._computing()
        if job is not None:
            self.session.stop(job.id)

    def stop_own_work(self) -> bool:
        return False  # a training is stopped by `s` alone: Esc is pressed too easily

    def action_logarithmic(self) -> None:
        self.query_one(LossCurve).toggle_logarithmic()

    def action_curve(self) -> None:
        self._view = (self._view + 1) % len(self.VIEWS)
        self._drawn = ()
        self.show_status(self.session.status)

    def action_form(self) -> None:
        views = self.query_one("#views", ContentSwitcher)
        views.current = "watch" if views.current == "form" and self._key() else "form"
        if views.current == "form":
            self.query_one("#preset", Select).focus()
        else:
            self.focus()

    def _computing(self) -> JobStatus | None:
        job = self.session.status.job(self._job) if self._job else None
        return None if job is None or job.is_over else job

    # What happened.

    def on_lab_event(self, job_id: str, event: object) -> None:
        match event:
            case StepMeasured():
                if event.request == self._measure_number and self._plan is not None:
                    self._say_plan(_plan_text(self._plan, _time_text(event)))
            case RunOpened():
                self._open(event)
        if job_id != self._job:
            return
        match event:
            case RunStarted():
                self._run = event.run
            case SampleDrawn():
                self._samples.append(Sample(event.step, event.prompt, event.text))
                self._show_samples()
            case TrainingDone():
                self.app.notify(
                    visible(f"{event.run}: {event.steps:,} steps, val loss {event.val_loss:.3f}"),
                    markup=False,
                )
            case Noticed():
                self.app.notify(visible(event.message), markup=False)
            case JobFailed():
                self._drawn = ()

    def _open(self, event: RunOpened) -> None:
        """Show a run as it lies on disk."""
        if self._computing() is not None:
            return
        self._job, self._run = None, event.info.name
        self._samples = list(event.samples)
        self._drawn = ()
        self.query_one("#views", ContentSwitcher).current = "watch"
        self.focus()
        self._show_samples()
        last = event.series.last("val_loss")
        loss = f" · val {last:.3f}" if last is not None else ""
        self._headline(
            f"{event.info.name} · {event.info.state} · step {event.info.step:,} of "
            f"{event.info.steps:,}{loss} · r goes on with it"
        )
        self.query_one(ProgressBar).update(total=event.info.steps, progress=event.info.step)
        self._show_curve(event.series, event.info.steps, None)

    def _key(self) -> str | None:
        return self._job or self._run

    def _headline(self, words: str) -> None:
        self.query_one("#headline", Static).update(Content(visible(words)))

    def show_status(self, status: SessionStatus) -> None:
        key = self._key()
        series = self.session.series(key) if key else None
        job = status.job(self._job) if self._job else None
        if series is None:
            return
        now = (job, len(series), series.n_evaluations, self._view)
        if now == self._drawn:
            return
        self._drawn = now
        self.refresh_bindings()
        if job is not None:
            self._headline(_job_text(job))
            if job.total_steps:
                self.query_one(ProgressBar).update(total=job.total_steps, progress=job.step)
        total = job.total_steps if job is not None else series.curve("train_loss").x[-1:]
        self._show_curve(series, total or 1, status)

    def _show_curve(self, series: MetricSeries, total: Any, status: SessionStatus | None) -> None:
        x_max = float(total if isinstance(total, int | float) else (list(total) or [1])[0])
        view = self.VIEWS[self._view]
        names = {
            "learning rate": "learning_rate",
            "probe": "probe_probability",
            "tokens/s": "tokens_per_second",
            "gradient": "grad_norm",
        }
        if view == "loss":
            lines = [
                Line("train", series.curve("train_loss"), "foreground"),
                Line("val", series.curve("val_loss"), "accent"),
            ]
            live = status.live if status else None
            ceiling = math.log(live.config.vocab_size) if live and live.job_id else None
        else:
            lines, ceiling = [Line(view, series.curve(names[view]), "accent")], None
        self.query_one(LossCurve).show(lines, x_max=x_max, ceiling=ceiling)
        probe = series.last("probe_probability")
        words = "" if probe is None else f"The cat sat on the → mat  {probe:.2%}"
        self.query_one("#probe", Static).update(Content(words))

    def _show_samples(self) -> None:
        parts: list[Content] = []
        for sample in self._samples[-8:]:
            parts.append(Content.styled(f"step {sample.step:,}\n", "$accent"))
            parts.append(Content.styled(visible(sample.prompt), "$text-muted"))
            parts.append(Content(visible(sample.text) + "\n\n"))
        self.query_one("#sample-text", Static).update(Content("").join(parts))
        self.query_one("#samples", VerticalScroll).scroll_end(animate=False)


def _row(label: str, widget: Any) -> ComposeResult:
    with Horizontal(classes="field"):
        yield Static(Content(label), classes="field-label")
        yield widget


def _refusal(error: Exception) -> str:
    hint = getattr(error, "hint", "")
    message = getattr(error, "message", str(error))
    return visible(f"{message}: {hint}" if hint else message)


def _plan_text(plan: TrainPlan, time: str) -> Content:
    model, train = plan.model, plan.train
    vocabulary = f"V {model.vocab_size:,}" if plan.is_vocabulary_known else "V from the data"
    lines = [
        f"{model.n_parameters:,} parameters",
        f"{model.n_layer} blocks × {model.n_embd} channels, {model.n_head} heads, {vocabulary}",
        f"{train.steps:,} steps × {plan.tokens_per_step:,} tokens = "
        f"{train.steps * plan.tokens_per_step:,} tokens",
        time,
        "",
        "Ctrl-T starts",
    ]
    return Content("\n".join(lines))


def _time_text(measured: StepMeasured) -> str:
    return (
        f"about {_duration(measured.total_seconds)} at {measured.tokens_per_second:,.0f} tokens/s "
        f"({measured.seconds_per_step * 1000:.0f} ms a step, measured)"
    )


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _job_text(job: JobStatus) -> str:
    parts = [job.run or job.title, job.state]
    if job.total_steps:
        parts.append(f"step {job.step:,} of {job.total_steps:,}")
    if job.progress is not None:
        done = f" {job.progress.done / job.progress.total:.0%}" if job.progress.total else ""
        parts.append(job.progress.what + done)
    if job.train_loss is not None:
        parts.append(f"train {job.train_loss:.3f}")
    if job.val_loss is not None:
        parts.append(f"val {job.val_loss:.3f}")
    if job.tokens_per_second:
        parts.append(f"{job.tokens_per_second:,.0f} tok/s")
    if job.learning_rate is not None:
        parts.append(f"lr {job.learning_rate:.2g}")
    if job.grad_norm is not None:
        parts.append(f"|g| {job.grad_norm:.2f}")
    if job.seconds_left is not None and not job.is_over:
        parts.append(f"{_duration(job.seconds_left)} left")
    if job.message:
        parts.append(f"{job.message}: {job.hint}" if job.hint else job.message)
    return " · ".join(parts)
