"""What it costs a training to be looked at while it goes on, measured.

Time is cut into windows. In most of them the training is followed, in some it is left alone, and
the tokens that it learns from a second are compared: medians, since an evaluation or a busy
machine spoils single windows.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

WINDOW_SECONDS = 4.0
_FIRST_REST = 2
"""At first every second window is left alone, until there is something to compare."""
_ENOUGH = 3
"""Windows of each kind from which a slow-down is told."""
_LATER_REST = 8
"""Then every so many."""
_KEPT = 15
"""Windows of each kind that count: the newest."""


@dataclass(frozen=True)
class SlowDown:
    """Two speeds of a training, in tokens a second."""

    alone: float
    followed: float

    @property
    def share(self) -> float:
        """What following takes of the speed, 0 to 1; noise may bring it below 0."""
        return 1 - self.followed / self.alone


class FollowMeter:
    """Is told where the training is, several times a second; says when to leave it alone."""

    def __init__(self) -> None:
        self.is_resting = False
        """Whether the training is to be left alone now."""
        self._speeds: dict[bool, list[float]] = {True: [], False: []}
        """Tokens a second of whole windows, by whether the training was left alone."""
        self._begin: tuple[float, int] | None = None
        self._n_windows = 0

    def tell(self, tokens: int, now: float, *, is_running: bool) -> None:
        """The training has learned from so many tokens; `now` is of any clock, in seconds."""
        if not is_running:
            self._begin = None  # a pause says nothing about speed
            return
        if self._begin is None or tokens < self._begin[1]:
            self._begin = (now, tokens)
            return
        began, first = self._begin
        # A window ends with a step, so that a long step isn't counted into the next window.
        if now - began < WINDOW_SECONDS or tokens == first:
            return
        speeds = self._speeds[self.is_resting]
        speeds.append((tokens - first) / (now - began))
        del speeds[:-_KEPT]
        self._begin = (now, tokens)
        self._n_windows += 1
        every = _FIRST_REST if self.slow_down is None else _LATER_REST
        self.is_resting = self._n_windows % every == every - 1

    @property
    def slow_down(self) -> SlowDown | None:
        """What was measured; None until there are some windows of each kind."""
        alone, followed = self._speeds[True], self._speeds[False]
        if min(len(alone), len(followed)) < _ENOUGH:
            return None
        return SlowDown(median(alone), median(followed))
