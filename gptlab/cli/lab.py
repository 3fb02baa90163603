"""`gptlab` and `gptlab lab`: the door to the screen."""

from __future__ import annotations

from typing import Annotated

import typer

from gptlab.cli.opening import open_lab
from gptlab.cli.options import CHECKPOINT_HELP, RunsDir


def lab(
    pane: Annotated[
        str | None,
        typer.Argument(
            help="The pane: blueprint, tokenize, attention, train, generate, classify or chat."
        ),
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
