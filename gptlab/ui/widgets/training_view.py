"""A training that is watched: curves, figures, samples, and the probability of a watched word."""

from __future__ import annotations

import math
from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from gptlab.gpt.config import TrainConfig
from gptlab.lab.jobs import NICE_HEAVY
from gptlab.lab.metrics import Curve, MetricSeries, Sample
from gptlab.lab.run_info import RunInfo
from gptlab.lab.status import JobStatus
from gptlab.text import visible
from gptlab.ui.numbers import bar, duration, short_number, spark
from gptlab.ui.steady import repaint
from gptlab.ui.widgets.loss_curve import Line, LossCurve
from gptlab.ui.widgets.panel import Panel, ScrollPanel
from gptlab.ui.widgets.probability_bars import token_label

SAMPLES_SHOWN = 12
"""The newest samples that stand in their panel."""

_VIEWS = (
    ("loss", "loss"),
    ("learning rate", "learning_rate"),
    ("probability of the watched word", "probe_probability"),
    ("tokens a second", "tokens_per_second"),
    ("length of the gradient", "grad_norm"),
)
_MARKS = {"running": "▶", "paused": "⏸", "queued": "…", "stopping": "■", "failed": "✗"}


class TrainingView(Vertical):
    """Draws what it is given; it asks for nothing."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._view = 0
        self._unit = "token"
        self._n_choices: int | None = None

    def compose(self) -> ComposeResult:
        yield Static("", id="headline", markup=False)
        with Horizontal(id="pictures"):
            empty = "The curve begins with the first step."
            yield Panel("loss", LossCurve(id="curve", empty=empty), id="curves")
            empty = "It begins with the first evaluation."
            accuracy = LossCurve(id="train-accuracy", unit="%", empty=empty)
            yield Panel("right of 100 messages", accuracy, id="accuracy-panel")
            with ScrollPanel("what it writes", id="samples"):
                yield Static("", id="sample-text", markup=False)
        with Panel("figures", id="figures"):
            yield Static("", id="figure-text", markup=False)
        with Panel("the watched word", id="probe-panel"):
            yield Static("", id="probe", markup=False)

    def on_mount(self) -> None:
        self.begin()

    def begin(self, task: str = "pretrain", n_choices: int | None = None) -> None:
        """Forget what was shown: another training comes, of a model that chooses among so many
        tokens, or a classifier among so many labels."""
        is_classifier = task == "classify"
        self._unit = "message" if is_classifier else "token"
        self._n_choices = n_choices
        # A classifier writes nothing: its accuracy stands where others' samples are.
        self.query_one("#accuracy-panel").display = is_classifier
        self.query_one("#samples").display = not is_classifier
        self.query_one("#probe-panel").display = task == "pretrain"
        self._say_view()
        self.query_one("#figure-text", Static).update(Content(""))
        self.query_one("#probe", Static).update(Content(""))
        for curve in self.query(LossCurve):
            curve.show((), x_max=1)
        self.show_samples(())

    def next_view(self) -> None:
        """Draw another of the curves from now on."""
        self._view = (self._view + 1) % len(_VIEWS)
        self._say_view()

    def _say_view(self) -> None:
        title, name = _VIEWS[self._view]
        title = f"loss, nats a {self._unit}" if name == "loss" else title
        self.query_one("#curves", Panel).say_title(title)

    def show_job(self, job: JobStatus) -> None:
        """The headline and the figures of a training in this lab."""
        name = job.run or job.title
        self._headline(name, job.state, job.step, job.total_steps, going_on(job))
        repaint(self.query_one("#figure-text", Static), _figures(job))

    def show_run(self, run: RunInfo) -> None:
        """The headline and the figures of a run as it lies on disk."""
        self._headline(run.name, run.state, run.step, run.steps, run.message)
        figures = [
            ("parameters", f"{run.n_parameters:,}"),
            ("encoding", run.encoding),
            ("best at step", "–" if run.best_step is None else f"{run.best_step:,}"),
            ("val", "–" if run.val_loss is None else f"{run.val_loss:.3f}"),
            ("created", run.created[:16].replace("T", " ")),
        ]
        content = columns(figures)
        self.query_one("#figure-text", Static).update(content)

    def show_series(self, series: MetricSeries, x_max: float) -> None:
        """The curves, up to the step at which the training ends."""
        name = _VIEWS[self._view][1]
        curve = self.query_one("#curve", LossCurve)
        if name == "loss":
            lines = [
                Line("train", series.curve("train_loss"), "primary"),
                Line("val", series.curve("val_loss"), "accent"),
            ]
            ceiling = math.log(self._n_choices) if self._n_choices else None
            curve.show(lines, x_max=x_max, ceiling=ceiling)
        else:
            curve.show([Line(_VIEWS[self._view][0], series.curve(name), "accent")], x_max=x_max)
        shares = [
            Line("train", as_percent(series.curve("train_accuracy")), "primary"),
            Line("val", as_percent(series.curve("val_accuracy")), "accent"),
        ]
        accuracy = self.query_one("#train-accuracy", LossCurve)
        accuracy.show(shares, x_max=x_max, ceiling=100.0)
        self._show_probe(series)

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """What the model wrote, the newest first."""
        parts: list[Content] = []
        for sample in reversed(samples[-SAMPLES_SHOWN:]):
            parts.append(Content.styled(f"step {sample.step:,}\n", "$accent"))
            parts.append(Content.styled(visible(sample.prompt), "$secondary"))
            parts.append(Content(visible(sample.text).strip("\n") + "\n\n"))
        empty = Content.styled("Its first words come with the first evaluation.", "$secondary")
        content = Content("").join(parts) if parts else empty
        self.query_one("#sample-text", Static).update(content)

    def _headline(self, name: str, state: str, step: int, total: int, more: str) -> None:
        repaint(self.query_one("#headline", Static), headline(name, state, step, total, more))

    def _show_probe(self, series: MetricSeries) -> None:
        defaults = TrainConfig()
        values = list(series.curve("probe_probability").y)
        if not values:
            words = "The probability of a watched word is measured at each evaluation."
            content = Content.styled(words, "$secondary")
        else:
            content = Content.assemble(
                Content(f"{defaults.probe_prompt} → "),
                Content.styled(token_label(defaults.probe_word), "bold"),
                Content.styled(f"  {values[-1]:.2%}  ", "$accent"),
                Content.styled(spark(values, 40), "$primary"),
                Content.styled(f"  highest {max(values):.1%}", "$secondary"),
            )
        repaint(self.query_one("#probe", Static), content)


def as_percent(curve: Curve) -> Curve:
    """Shares of 0 to 1 of 100."""
    return Curve(curve.x, [100 * y for y in curve.y])


def headline(name: str, state: str, step: int, total: int, more: str) -> Content:
    """A training in one line: its name, its state, how far it is."""
    mark = _MARKS.get(state, "●")
    share = step / total if total else 0.0
    return Content.assemble(
        Content.styled(f"{mark} {visible(name)} ", "bold $accent"),
        Content.styled(f"{state}  ", "$secondary"),
        Content.styled(bar(share, 24), "$primary on $panel"),
        Content(f" {share:4.0%}  step {step:,} of {total:,}"),
        Content(f"  {visible(more)}" if more else ""),
    )


def going_on(job: JobStatus) -> str:
    """What a training does now, what went wrong, or how long it still takes."""
    if job.message:
        return f"{job.message}: {job.hint}" if job.hint else job.message
    if job.state == "queued":
        return "waits until the work before it is done"
    if job.progress is not None and not job.is_over:
        done = f" {job.progress.done / job.progress.total:.0%}" if job.progress.total else ""
        return f"{job.progress.what}{done}"
    if job.seconds_left is not None and not job.is_over:
        return f"{duration(job.seconds_left)} left"
    return ""


def _figures(job: JobStatus) -> Content:
    def number(value: float | None, form: str) -> str:
        return "–" if value is None else format(value, form)

    rate = short_number(job.tokens_per_second) if job.tokens_per_second else "–"
    return columns(
        [
            ("train", number(job.train_loss, ".3f")),
            ("val", number(job.val_loss, ".3f")),
            ("best val", number(job.best_val_loss, ".3f")),
            ("tokens/s", f"{rate:5}"),
            ("learning rate", number(job.learning_rate, ".1e")),
            ("gradient", number(job.grad_norm, ".2f")),
            ("tokens seen", f"{short_number(job.tokens):5}"),
            ("time", duration(job.seconds)),
            ("saved at", "–" if job.saved_step is None else f"step {job.saved_step:,}"),
            ("thread", f"{job.thread}, nice {NICE_HEAVY}"),
        ]
    )


def columns(figures: Sequence[tuple[str, str]]) -> Content:
    """Labels and values side by side."""
    parts = [
        Content.styled(f"{label} ", "$secondary") + Content(f"{visible(value)}   ")
        for label, value in figures
    ]
    return Content("").join(parts)
