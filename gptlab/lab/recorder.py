"""The one recorder: pulls a trainer's events, writes what must last, and passes the events on.

The job, the command and `gptlab.train` all go through `record`. A trainer writes nothing itself.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from gptlab.errors import LabError
from gptlab.gpt.events import Evaluated, Progress, SampleDrawn, Saved, StepDone
from gptlab.lab.checkpoints import milestones
from gptlab.lab.control import Control
from gptlab.lab.events import Event, JobPaused, JobResumed, TrainingDone
from gptlab.lab.files import disk_refused, json_text
from gptlab.lab.memory import WEIGHT_BYTES
from gptlab.lab.metrics import accuracies, cut_back, metrics_line, read_lines, step_of_line
from gptlab.lab.runs import Run

if TYPE_CHECKING:
    from gptlab.gpt.measuring import Measured
    from gptlab.gpt.trainer import Trainer

STEPS_OF_TRAIN_LOSS = 20
"""Steps whose mean is a finished training's `train_loss`: that of one batch is noise."""


def record(
    run: Run, trainer: Trainer, inbox: Control | None = None
) -> Generator[Event, None, TrainingDone]:
    """Train to the end, and keep it: every event of the trainer, and `Saved`, `JobPaused` and
    `JobResumed`; last a `TrainingDone`, which is also the generator's result.

    What an event tells is on disk before it is passed on. Closing the generator saves the last
    step taken and leaves the run `stopped`. A failure leaves it `failed`, with the message, and
    the checkpoints before it whole. Whoever calls holds the run, and releases it.
    """
    recorder = _Recorder(run, trainer)
    try:
        recorder.begin()
        for event in trainer.steps():
            is_boundary = recorder.take_down(event)
            yield event
            if is_boundary:
                yield from recorder.save_if_due()
                yield from attend(inbox, recorder)
        yield from recorder.save_the_end()
        done = yield from recorder.finish()
    except GeneratorExit:
        recorder.stop()
        raise
    except KeyboardInterrupt:
        # It struck in the middle of a step: the weights may be half updated, so the last
        # checkpoint stands.
        recorder.leave("stopped")
        raise
    except BaseException as error:
        recorder.leave("failed", _message(error))
        raise
    finally:
        recorder.close()
    return done


def attend(inbox: Control | None, recorder: _Recorder) -> Iterator[Event]:
    """Do what the inbox asks for between two steps."""
    if inbox is None:
        return
    if inbox.wants_snapshot or inbox.wants_pause:
        inbox.hand_over(recorder.trainer.snapshot())
    if inbox.wants_pause:
        recorder.run.set_state("paused")
        yield JobPaused()
        inbox.wait()
        recorder.run.set_state("running")
        yield JobResumed()


class _Recorder:
    """The files of one run, while one trainer works."""

    def __init__(self, run: Run, trainer: Trainer) -> None:
        self.run = run
        self.trainer = trainer
        self._config = trainer.config
        self._metrics: IO[str] | None = None
        self._samples: IO[str] | None = None
        self._step: StepDone | None = None  # its line waits for the evaluation
        self._evaluated: Evaluated | None = None
        self._last_step = 0

    def begin(self) -> None:
        """Cut the files back to where the trainer stands, and open them."""
        state = self.trainer.state()
        self._last_step = state.step
        if not state.evaluated:
            self._step = _step_with_line(self.run.metrics_file, state.step)
        kept = state.step if state.evaluated else state.step - 1
        cut_back(self.run.metrics_file, kept)
        cut_back(self.run.samples_file, kept)
        self._metrics = _open_to_append(self.run.metrics_file)
        self._samples = _open_to_append(self.run.samples_file)
        self.run.set_state("running")

    def take_down(self, event: Event) -> bool:
        """Write what an event tells; whether all about its step is told."""
        match event:
            case StepDone():
                self._step = event
                self._evaluated = None
                self._last_step = event.step
                if not event.evaluation_due:
                    self._write_step()
                return not event.evaluation_due
            case SampleDrawn():
                line = {"step": event.step, "prompt": event.prompt, "text": event.text}
                self._write(self._samples, line)
            case Evaluated():
                self._evaluated = event
                self._write_step()
                self._note_evaluation(event)
                return True
        return False

    def save_if_due(self) -> Iterator[Event]:
        """Save at round steps, at milestones, and where the model is the best so far."""
        is_best = self._evaluated is not None and self._evaluated.is_best
        is_round = self._last_step % self._config.checkpoint_every == 0
        if is_best or is_round or self._last_step in self._milestones():
            yield self._save(is_best=is_best)

    def save_the_end(self) -> Iterator[Event]:
        """Save the last step, unless that is done."""
        if self.run.checkpoints.latest != self._last_step:
            yield self._save(is_best=False)

    def finish(self) -> Generator[Event, None, TrainingDone]:
        """Measure the best checkpoint on the whole validation split and say that all is done."""
        best = self.run.checkpoints.best
        assert best is not None, "the last step is saved before a run finishes"
        measured, figures = yield from self._examine(best)
        state = self.trainer.state()
        done = TrainingDone(
            run=self.run.name,
            checkpoint=str(self.run.checkpoints.path(best)),
            checkpoint_step=best,
            steps=state.step,
            tokens=state.tokens,
            seconds=round(state.seconds, 3),
            tokens_per_second=round(state.tokens / max(state.seconds, 1e-9), 1),
            train_loss=_mean_of_last_losses(self.run.metrics_file),
            val_loss=measured.loss,
            figures=figures,
        )
        self.run.update(state="finished", message="", result=asdict(done))
        yield done
        return done

    def stop(self) -> None:
        """Save the last step taken, and leave the run stopped."""
        self._write_step()
        if self._last_step > 0 and self.run.checkpoints.latest != self._last_step:
            self._save(is_best=False)
        if self.run.record.get("state") != "finished":
            self.run.set_state("stopped")

    def leave(self, state: Any, message: str = "") -> None:
        """Say how it ended. On a full disk nobody can be told, and what is whole stays whole."""
        with suppress(LabError):
            self.run.set_state(state, message)

    def close(self) -> None:
        for file in (self._metrics, self._samples):
            if file is not None:
                with suppress(OSError):
                    file.close()

    def _write_step(self) -> None:
        if self._step is not None:
            self._write(self._metrics, metrics_line(self._step, self._evaluated))
            self._step = None

    def _note_evaluation(self, event: Evaluated) -> None:
        changes: dict[str, Any] = {}
        if event.step == 0:
            probe = event.probe_probability
            changes["untrained"] = {
                "val_loss": event.val_loss,
                "probe_probability": probe,
                **accuracies(event),
            }
        if event.is_best:
            changes["best_val_loss"] = event.val_loss
            if event.val_accuracy is not None:
                changes["best_val_accuracy"] = event.val_accuracy
        if changes:
            self.run.update(**changes)

    def _save(self, *, is_best: bool) -> Saved:
        state = self.trainer.state()
        evaluated = self._evaluated
        metadata = {
            "run": self.run.name,
            "encoding": self.trainer.tokenizer.name,
            "tokens": state.tokens,
            "val_loss": evaluated.val_loss if evaluated else None,
            **(accuracies(evaluated) if evaluated else {}),
            "task": self.run.record["task"],
        }
        template = self.run.record.get("options", {}).get("template")
        if template is not None:
            metadata["template"] = template
        if "parent" in self.run.record:
            metadata["parent"] = self.run.record["parent"]
        checkpoints = self.run.checkpoints
        path = checkpoints.save(
            self.trainer.model, self.trainer.tokenizer, state, metadata, is_best=is_best
        )
        checkpoints.keep_only(self._milestones())
        return Saved(state.step, str(path), is_best)

    def _milestones(self) -> frozenset[int]:
        """Of the steps so far, those whose weights stay."""
        weights_bytes = WEIGHT_BYTES * self.trainer.model.config.n_parameters
        return milestones(self._last_step, self._config.milestones_mb * 10**6 // weights_bytes)

    def _examine(self, step: int) -> Generator[Progress, None, tuple[Measured, dict[str, Any]]]:
        """What a checkpoint comes to on the whole validation split, and what its task's exam finds
        besides."""
        from gptlab.gpt import checkpoint

        model = self.trainer.model
        if step != self._last_step:
            path = self.run.checkpoints.path(step)
            model = checkpoint.load(path, device=str(model.device)).model
        measured = yield from self.trainer.whole_validation(model)
        figures: dict[str, Any] = {}
        if self.trainer.exam is not None:
            figures = yield from self.trainer.exam.finish(model, precision=self.trainer.precision)
        return measured, figures

    def _write(self, file: IO[str] | None, line: dict[str, Any]) -> None:
        assert file is not None, "`begin` opens the files"
        try:
            file.write(json_text(line) + "\n")
            file.flush()
        except OSError as error:
            raise disk_refused(Path(file.name), error) from error


def _open_to_append(path: Path) -> IO[str]:
    try:
        return path.open("a", encoding="utf-8")
    except OSError as error:
        raise disk_refused(path, error) from error


def _step_with_line(path: Path, step: int) -> StepDone | None:
    """The step as its line tells it: one that was stopped before its evaluation is told again."""
    for line in read_lines(path):
        if line["step"] == step:
            return step_of_line(line, evaluation_due=True)
    return None


def _mean_of_last_losses(path: Path) -> float | None:
    losses = [line["train_loss"] for line in read_lines(path)][-STEPS_OF_TRAIN_LOSS:]
    known = [loss for loss in losses if loss is not None]
    return sum(known) / len(known) if known else None


def _message(error: BaseException) -> str:
    return str(error) if isinstance(error, LabError) else f"{type(error).__name__}: {error}"
