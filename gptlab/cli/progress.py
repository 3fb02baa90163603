"""Progress on standard error: a live line on a terminal, plain lines elsewhere."""

from __future__ import annotations

import shutil
import sys
import time
from types import TracebackType

from gptlab.text import visible

SECONDS_BETWEEN_REPAINTS = 0.2
"""A terminal that is repainted at every step costs more than the step."""


class Progress:
    """One line that is overwritten while work goes on; lines that stay go above it.

    Writing never fails: work must not be lost because nobody looks any more.
    """

    def __init__(self) -> None:
        self.is_live = sys.stderr.isatty()
        self._width = 0
        self._painted_at = -SECONDS_BETWEEN_REPAINTS

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def show(self, text: str, *, now: bool = False) -> None:
        """Put `text` on the live line, a few times a second at most; no terminal, no line."""
        moment = time.monotonic()
        if not self.is_live or not (now or self._is_due(moment)):
            return
        self._painted_at = moment
        line = visible(text)[: shutil.get_terminal_size().columns - 1]
        self._write("\r" + line.ljust(self._width))
        self._width = len(line)

    def keep(self, text: str) -> None:
        """Write a line that stays."""
        self.clear()
        self._write((visible(text) if self.is_live else text) + "\n")

    def clear(self) -> None:
        """Take the live line away."""
        if self._width:
            self._write("\r" + " " * self._width + "\r")
            self._width = 0

    def _is_due(self, moment: float) -> bool:
        return moment - self._painted_at >= SECONDS_BETWEEN_REPAINTS

    def _write(self, text: str) -> None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except OSError:
            self.is_live = False
