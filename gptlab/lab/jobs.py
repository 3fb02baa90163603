"""A job: work on a thread of its own, with a state, a way to stop it, and what it reports.

The work is a generator of events. The job knows no screen: it publishes a frozen `JobStatus` and
a bounded queue of events, and whoever polls takes them. The thread is no daemon, since a daemon
inside torch crashes the interpreter at its exit; it is stopped and joined before leaving.
"""

from __future__ import annotations

import os
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Generator
from dataclasses import replace
from typing import Any

from gptlab.errors import LabError
from gptlab.gpt.events import (
    Evaluated,
    GenerationDone,
    MicroBatchDone,
    Progress,
    Saved,
    StepDone,
    TokenDrawn,
)
from gptlab.lab.control import Control
from gptlab.lab.events import (
    Event,
    JobFailed,
    JobFinished,
    JobPaused,
    JobResumed,
    JobStarted,
    JobStopped,
    Replied,
    RunStarted,
    StageStarted,
)
from gptlab.lab.status import JobStatus

Work = Callable[[Control], Generator[Event, None, Any]]
"""A job's work: given its inbox, a generator that yields what happens."""

EVENTS_KEPT = 20_000
"""Most events that wait for a poll; older ones are dropped when nobody polls."""

NICE_HEAVY = 10
"""Nice value of heavy work: the screen stays as quick as when idle while both cores train."""


class Turns:
    """Lets one heavy job compute at a time, in the order in which they came."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._line: deque[str] = deque()

    def join(self, job_id: str) -> None:
        """Stand at the end of the line."""
        with self._changed:
            self._line.append(job_id)

    def wait(self, job_id: str, control: Control) -> bool:
        """Wait until the job is first in line; False when it is to stop before."""
        with self._changed:
            # A stop is only seen when this wakes: nobody minds a fifth of a second here.
            while self._line[0] != job_id and not control.is_stopping:
                self._changed.wait(0.2)
        return not control.is_stopping

    def leave(self, job_id: str) -> None:
        """Let the next one begin."""
        with self._changed:
            self._line.remove(job_id)
            self._changed.notify_all()


class Job:
    """One piece of work on its own thread."""

    def __init__(
        self, status: JobStatus, work: Work, *, turns: Turns, control: Control | None = None
    ) -> None:
        self.control = control or Control()
        self._status = replace(status, thread=f"gptlab-{status.id}")
        self._work = work
        self._turns = turns
        self._events: deque[Event] = deque(maxlen=EVENTS_KEPT)
        self._events_lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name=self._status.thread, daemon=False)

    @property
    def id(self) -> str:
        return self._status.id

    @property
    def status(self) -> JobStatus:
        """The job as it is now; safe from any thread."""
        return self._status

    def start(self) -> None:
        """Begin; a heavy job waits for those before it."""
        if self._status.is_heavy:
            self._turns.join(self.id)
        self._thread.start()

    def take_events(self) -> tuple[Event, ...]:
        """What happened since the last call, in order."""
        with self._events_lock:
            events = tuple(self._events)
            self._events.clear()
        return events

    @property
    def has_ended(self) -> bool:
        """Whether the thread is gone: nothing more is reported."""
        return not self._thread.is_alive()

    def join(self, timeout_seconds: float) -> bool:
        """Wait for the thread to end; whether it did."""
        self._thread.join(timeout_seconds)
        return self.has_ended

    # All below runs on the job's own thread.

    def _run(self) -> None:
        try:
            if self._status.is_heavy:
                be_nice(NICE_HEAVY)
                self._wait_for_turn_and_pull()
            else:
                self._pull()
        except BaseException as error:  # the one border: nothing gets past it, nothing is lost
            self._fail(error)
        finally:
            self.control.end()

    def _wait_for_turn_and_pull(self) -> None:
        try:
            if self._turns.wait(self.id, self.control):
                self._pull()
            else:
                self._publish(JobStopped(), state="stopped")
        finally:
            self._turns.leave(self.id)

    def _pull(self) -> None:
        self._publish(JobStarted(), state="running")
        work = self._work(self.control)
        for event in work:
            self._report(event)
            if self.control.is_stopping:
                self._status = replace(self._status, state="stopping")
                work.close()  # a training saves here
                for left in self.control.take_left_behind():
                    self._report(left)
                self._publish(JobStopped(), state="stopped", **_saved_by_stopping(self._status))
                return
        self._publish(JobFinished(), state="finished")

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, LabError):
            message, hint = error.message, error.hint
        else:
            message, hint = f"{type(error).__name__}: {error}", ""
        failed = JobFailed(message, hint, "".join(traceback.format_exception(error)))
        self._publish(failed, state="failed", message=message, hint=hint)

    def _report(self, event: Event) -> None:
        changes = _changes(event, self._status)
        if changes:
            self._status = replace(self._status, **changes)
        if not isinstance(event, Progress | MicroBatchDone):
            self._add(event)

    def _publish(self, event: Event, **changes: Any) -> None:
        """Change the status, then tell: who reads the event finds the status that it speaks of."""
        self._status = replace(self._status, **changes)
        self._add(event)

    def _add(self, event: Event) -> None:
        with self._events_lock:
            # A thousand steps a second cost the screen as much as one.
            newest = self._events[-1] if self._events else None
            if isinstance(event, StepDone) and isinstance(newest, StepDone):
                self._events.pop()
            self._events.append(event)


def be_nice(value: int) -> None:
    """Give the calling thread a nice value; torch's own threads inherit it if it comes before the
    thread's first torch operation. Only Linux has nice values for single threads."""
    if sys.platform.startswith("linux"):
        thread = threading.get_native_id()
        # A program started with a higher value may not go below it.
        os.setpriority(os.PRIO_PROCESS, thread, max(value, os.getpriority(os.PRIO_PROCESS, thread)))


def _changes(event: Event, status: JobStatus) -> dict[str, Any]:
    """What an event changes in its job's status."""
    match event:
        case StepDone():
            return {
                "step": event.step,
                "tokens": event.tokens,
                "seconds": event.seconds,
                "train_loss": event.train_loss,
                "learning_rate": event.learning_rate,
                "grad_norm": event.grad_norm,
                "tokens_per_second": event.tokens_per_second,
                "seconds_left": _seconds_left(event, status),
                "progress": None,
            }
        case Evaluated():
            best = status.best_val_loss
            return {
                "val_loss": event.val_loss,
                "best_val_loss": event.val_loss if best is None else min(best, event.val_loss),
                "probe_probability": event.probe_probability,
                "train_accuracy": event.train_accuracy,
                "val_accuracy": event.val_accuracy,
                "progress": None,
            }
        case RunStarted():
            return {
                "run": event.run,
                "title": event.run,
                "step": event.first_step,
                "total_steps": event.steps,
                "progress": None,
                # A build trains one run after the other: nothing of the one before is this one's.
                "tokens": 0,
                "seconds": 0.0,
                "seconds_left": None,
                "train_loss": None,
                "val_loss": None,
                "best_val_loss": None,
                "probe_probability": None,
                "train_accuracy": None,
                "val_accuracy": None,
                "saved_step": None,
            }
        case StageStarted():
            return {"stage": event, "step": 0, "total_steps": 0, "seconds_left": None}
        case Saved():
            return {"saved_step": event.step}
        case Progress():
            return {"progress": event}
        case TokenDrawn():
            return {"step": status.step + 1}
        case GenerationDone():
            return {"tokens_per_second": event.tokens_per_second}
        case Replied():
            return {"tokens_per_second": event.reply.tokens_per_second}
        case JobPaused():
            return {"state": "paused"}
        case JobResumed():
            return {"state": "running"}
    return {}


def _saved_by_stopping(status: JobStatus) -> dict[str, Any]:
    """A training that is stopped saves its last step, and can't report that any more."""
    return {"saved_step": status.step} if status.kind == "train" and status.step else {}


def _seconds_left(event: StepDone, status: JobStatus) -> float | None:
    steps_done = event.step - status.step
    tokens_per_step = (event.tokens - status.tokens) / steps_done if steps_done > 0 else 0.0
    if not status.tokens or not tokens_per_step or not event.tokens_per_second:
        return None
    return (status.total_steps - event.step) * tokens_per_step / event.tokens_per_second
