"""Being asked to stop while work goes on that must be saved first."""

from __future__ import annotations

import signal
from types import FrameType, TracebackType

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
"""SIGHUP is missing on Windows."""


class StopRequest:
    """While it is entered, signals are noted instead of ending the process.

    The work looks at `asked` between its parts. A second Ctrl-C does not wait any longer.
    """

    def __init__(self) -> None:
        self.asked: signal.Signals | None = None
        self._before: dict[signal.Signals, object] = {}

    @property
    def exit_status(self) -> int:
        """What a shell expects of a process that such a signal ended; 0 when none came."""
        return 128 + self.asked if self.asked else 0

    def __enter__(self) -> StopRequest:
        for name in _NAMES:
            if known := getattr(signal, name, None):
                self._before[known] = signal.signal(known, self._note)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for known, handler in self._before.items():
            signal.signal(known, handler)  # type: ignore[arg-type]

    def _note(self, number: int, frame: FrameType | None) -> None:
        if number == signal.SIGINT and self.asked == signal.SIGINT:
            raise KeyboardInterrupt
        self.asked = signal.Signals(number)
