"""Opening the lab."""

from __future__ import annotations

import sys
from pathlib import Path

from gptlab import paths
from gptlab.errors import UsageError


def open_lab(
    pane: str | None = None, checkpoint: str | None = None, runs_dir: Path | None = None
) -> int:
    """Show the lab until it is left; returns the exit status."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError(
            "the lab needs a terminal, and standard input or output is none",
            "gptlab --help lists the commands that do without",
        )
    from gptlab.ui.app import run

    return run(pane=pane, checkpoint=checkpoint, runs_dir=runs_dir or paths.runs_dir())
