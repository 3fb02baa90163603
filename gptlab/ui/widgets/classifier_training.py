"""A classifier in training: how its loss falls and its accuracy rises, and its test at the end."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from gptlab.lab.events import RunStarted, TrainingDone
from gptlab.lab.metrics import MetricSeries
from gptlab.lab.status import JobStatus
from gptlab.ui.numbers import duration, short_number
from gptlab.ui.widgets.loss_curve import Line, LossCurve
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.test_set_view import confusion_content
from gptlab.ui.widgets.training_view import as_percent, columns, going_on, headline

_EMPTY = "It begins with the first evaluation."


class ClassifierTraining(Vertical):
    """Draws what it is given; it asks for nothing."""

    def compose(self) -> ComposeResult:
        yield Static("", id="classifier-headline", markup=False)
        with Horizontal(id="classifier-curves"):
            yield Panel("loss, nats a message", LossCurve(id="classifier-loss", empty=_EMPTY))
            accuracy = LossCurve(id="classifier-accuracy", unit="%", empty=_EMPTY)
            yield Panel("right of 100 messages", accuracy)
        with Panel("figures", id="classifier-figures"):
            yield Static("", id="classifier-said", markup=False)
        with Panel("test, on messages that it never saw", id="classifier-test"):
            yield Static("", id="classifier-result", markup=False)

    def begin(self) -> None:
        """Forget what was shown: another training comes."""
        self._started: RunStarted | None = None
        for curve in self.query(LossCurve):
            curve.show((), x_max=1)
        self.query_one("#classifier-said", Static).update(Content(""))
        words = "Begins when the last step is taken. Meanwhile t tries messages on it as it is."
        content = Content.styled(words, "$secondary")
        self.query_one("#classifier-result", Static).update(content)

    def show_nothing(self) -> None:
        """No classifier was trained in this lab yet."""
        self.begin()
        words = "No finetuning has begun: f shows the form of one."
        content = Content.styled(words, "$secondary")
        self.query_one("#classifier-headline", Static).update(content)

    def start(self, event: RunStarted) -> None:
        """Model and data are ready."""
        self._started = event

    def show_job(self, job: JobStatus) -> None:
        """Where it stands."""
        content = headline(
            job.run or job.title, job.state, job.step, job.total_steps, going_on(job)
        )
        self.query_one("#classifier-headline", Static).update(content)

        rate, saved = job.learning_rate, job.saved_step
        figures = [
            ("tokens/s", short_number(job.tokens_per_second) if job.tokens_per_second else "–"),
            ("learning rate", "–" if rate is None else f"{rate:.1e}"),
            ("saved at", "–" if saved is None else f"step {saved:,}"),
            ("time", duration(job.seconds)),
        ]
        if self._started is not None and self._started.n_trained:
            figures.insert(0, ("learning", f"{self._started.n_trained:,} parameters"))
        content = columns(figures)
        self.query_one("#classifier-said", Static).update(content)

    def show_series(self, series: MetricSeries, x_max: float) -> None:
        """The curves, up to the step at which the training ends."""
        loss = [
            Line("train", series.curve("train_loss"), "primary"),
            Line("val", series.curve("val_loss"), "accent"),
        ]
        self.query_one("#classifier-loss", LossCurve).show(loss, x_max=x_max)
        shares = [
            Line("train", as_percent(series.curve("train_accuracy")), "primary"),
            Line("val", as_percent(series.curve("val_accuracy")), "accent"),
        ]
        self.query_one("#classifier-accuracy", LossCurve).show(shares, x_max=x_max, ceiling=100.0)

    def finish(self, event: TrainingDone) -> None:
        """The test of the best checkpoint."""
        accuracy = event.figures.get("test_accuracy")
        if accuracy is None:
            content = Content.styled("There were no test messages.", "$secondary")
        else:
            labels = tuple(event.figures["labels"])
            said = f" right, best at step {event.checkpoint_step:,}. Now it is live: t tries it."
            content = Content.styled(f"{accuracy:.1%}", "bold $accent") + Content(f"{said}\n")
            content += confusion_content(labels, event.figures["confusion"])
        self.query_one("#classifier-result", Static).update(content)
