"""How a job's worker is told to pause, to take one step, to stop or to show its weights.

The screen's side sets wishes and returns at once; the worker looks at them between two steps.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gptlab.gpt.trainer import WeightsSnapshot
    from gptlab.lab.events import Event


class Control:
    """The inbox of one job."""

    def __init__(self, *, paused: bool = False) -> None:
        self._changed = threading.Condition()
        self._stopping = False
        self._paused = paused
        self._single_steps = 0
        self._over = False
        self._snapshot: WeightsSnapshot | None = None
        self._snapshots_made = 0
        self._askers = 0
        self._wanted = False
        self._resting = False
        self._left_behind: list[Event] = []

    # What others wish. All but `ask_snapshot` return at once.

    def pause(self) -> None:
        """Wait before the next step."""
        with self._changed:
            self._paused = True
            self._single_steps = 0

    def resume(self) -> None:
        """Go on after a pause."""
        with self._changed:
            self._paused = False
            self._single_steps = 0
            self._changed.notify_all()

    def step_once(self) -> None:
        """Take one step more, then pause."""
        with self._changed:
            self._paused = True
            self._single_steps += 1
            self._changed.notify_all()

    def stop(self) -> None:
        """End at the next event: a micro-batch, a token, a bit of progress."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()

    @property
    def is_stopping(self) -> bool:
        return self._stopping

    def ask_snapshot(self, timeout_seconds: float) -> WeightsSnapshot | None:
        """The weights as they are between two steps; waits until the worker has copied them.

        For other workers, never for the screen's thread. None when the job ends first or the
        time is over.
        """
        with self._changed:
            if self._resting:
                return self._snapshot
            made_before = self._snapshots_made
            self._askers += 1
            self._wanted = True
            self._changed.wait_for(
                lambda: self._over or self._snapshots_made > made_before, timeout_seconds
            )
            self._askers -= 1
            snapshot = self._snapshot
            self._free_unless_needed()
            return snapshot

    # What the worker does.

    @property
    def wants_snapshot(self) -> bool:
        """Whether somebody waits for the weights."""
        return self._wanted

    def hand_over(self, snapshot: WeightsSnapshot) -> None:
        """Give a fresh copy of the weights to all who wait for one, and before a pause to all who
        ask during it."""
        with self._changed:
            self._snapshot = snapshot
            self._snapshots_made += 1
            self._wanted = False
            self._resting = self._paused
            self._changed.notify_all()

    @property
    def wants_pause(self) -> bool:
        """Whether the worker is to wait before its next step."""
        return self._paused and not self._stopping

    def wait(self) -> None:
        """Wait until the pause is over, one step is asked for, or the job is to stop."""
        with self._changed:
            self._resting = True
            self._changed.wait_for(
                lambda: self._stopping or not self._paused or self._single_steps > 0
            )
            self._single_steps = max(0, self._single_steps - 1)
            self._resting = False
            self._free_unless_needed()

    def leave_behind(self, event: Event) -> None:
        """What a worker that is stopped still has to tell: it can't yield while it is closed."""
        self._left_behind.append(event)

    def take_left_behind(self) -> list[Event]:
        """What it left, once it is closed."""
        left, self._left_behind = self._left_behind, []
        return left

    def end(self) -> None:
        """Nothing more will come: whoever waits need not."""
        with self._changed:
            self._over = True
            self._snapshot = None
            self._changed.notify_all()

    def _free_unless_needed(self) -> None:
        # A copy of the weights lives as long as somebody reads it, no longer.
        if not self._askers and not self._resting:
            self._snapshot = None
