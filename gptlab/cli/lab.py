"""`gptlab` and `gptlab lab`: the door to the screen."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from gptlab import paths
from gptlab.cli.options import CHECKPOINT_HELP, RunsDir
from gptlab.errors import UsageError


def lab(
    pane: Annotated[
        str | None,
        typer.Argument(help="The pane: tokenize, attention, train, generate, classify or chat."),
    ] = None,
    checkpoint: Annotated[
        str | None, typer.Option("--checkpoint", metavar="C", help=CHECKPOINT_HELP)
    ] = None,
    runs_dir: RunsDir = None,
) -> int:
    """Open the lab.

    \b
    Examples:
      gptlab lab train
      gptlab lab generate --checkpoint first@latest
    """
    return open_lab(pane, checkpoint, runs_dir)


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
