"""What a training tells a person while it goes on."""

from __future__ import annotations

from gptlab.cli.output import duration, number
from gptlab.cli.progress import Progress as ProgressLine
from gptlab.gpt.events import Evaluated, MergeLearned, Progress, SampleDrawn, StepDone
from gptlab.lab.events import Event, Noticed, RunStarted


class TrainReport:
    """Follows a training's events: rate, loss and time left.

    On a terminal one line moves with the steps, and each evaluation leaves a line and a sample;
    elsewhere each evaluation is one plain line.
    """

    def __init__(self, line: ProgressLine) -> None:
        self._line = line
        self._run: RunStarted | None = None
        self._step: StepDone | None = None
        self._sample: SampleDrawn | None = None

    def see(self, event: Event) -> None:
        """Show what an event has to say, if anything."""
        match event:
            case RunStarted():
                self._run = event
                self._line.keep(_run_line(event))
            case Noticed():
                self._line.keep(event.message)
            case StepDone():
                self._step = event
                self._line.show(self._progress(event.train_loss, "loss"))
            case SampleDrawn():
                self._sample = event
            case Evaluated():
                line = self._progress(event.val_loss, "val loss")
                if event.val_accuracy is not None:
                    line += f" · val accuracy {event.val_accuracy:.1%}"
                self._line.keep(line)
                self._show_sample()
            case MergeLearned():
                self._line.show(f"learning the vocabulary: {event.index:,}/{event.total:,} merges")
            case Progress():
                share = f" {event.done / event.total:.0%}" if event.total else ""
                self._line.show(event.what + share)

    def where_it_stopped(self) -> str:
        """What to tell a person who stopped the training."""
        if self._run is None:
            return "stopped before the run began"
        step = self._step.step if self._step else self._run.first_step
        run = self._run.run
        where = f"stopped and saved at step {step:,}" if step else "stopped before the first step"
        command = "train" if self._run.task == "pretrain" else f"finetune {self._run.task}"
        return f"{where}: gptlab {command} --resume {run} goes on"

    def _progress(self, loss: float, name: str) -> str:
        total = self._run.steps if self._run else 0
        if self._step is None:
            first = self._run.first_step if self._run else 0
            return f"step {first:,}/{total:,} · {name} {number(loss)}"
        step = self._step
        losses = f"{name} {number(loss)}"
        if name != "loss":
            losses = f"train loss {number(step.train_loss)} · {losses}"
        return (
            f"step {step.step:,}/{total:,} · {losses}"
            f" · {step.tokens_per_second:,.0f} tokens/s · {_time_left(step, total)} left"
        )

    def _show_sample(self) -> None:
        if self._sample is not None and self._line.is_live:
            text = f"{self._sample.prompt}{self._sample.text}"
            self._line.keep("  " + " ".join(text.split()))
        self._sample = None


def _run_line(run: RunStarted) -> str:
    return (
        f"run {run.run} · {run.config.n_parameters:,} parameters · {run.device} {run.precision}"
        f" · to step {run.steps:,}"
    )


def _time_left(step: StepDone, total: int) -> str:
    tokens_per_step = step.tokens / step.step
    rate = step.tokens_per_second
    return duration((total - step.step) * tokens_per_step / rate) if rate > 0 else "?"
