"""`gptlab runs`: what has been trained."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gptlab import paths
from gptlab.cli.options import Json, RunsDir
from gptlab.cli.output import number, print_json, print_table, print_text
from gptlab.errors import RunError, UsageError

if TYPE_CHECKING:
    from gptlab.lab.metrics import MetricSeries
    from gptlab.lab.run_info import RunInfo


def runs(
    run: Annotated[str | None, typer.Argument(help="Only this run. [default: all]")] = None,
    plot: Annotated[
        bool, typer.Option("--plot", help="Draw the losses of the run, or of the newest.")
    ] = False,
    runs_dir: RunsDir = None,
    as_json: Json = False,
) -> None:
    """List the runs, newest first, with their state and best loss.

    \b
    Examples:
      gptlab runs
      gptlab runs first --plot
    """
    from gptlab.lab.runs import describe_run, find_run, list_runs

    if plot and as_json:
        raise UsageError("--plot and --json are two ways to answer", "give one of them")
    folder = runs_dir or paths.runs_dir()
    found = list_runs(folder) if run is None else [describe_run(find_run(folder, run))]
    if plot:
        _plot(found, folder)
    elif as_json:
        print_json([each.to_json() for each in found])
    elif found:
        _print_table(found)
    else:
        print(f"no runs in {folder} yet: gptlab train makes one", file=sys.stderr)


def _print_table(found: list[RunInfo]) -> None:
    head = ("run", "state", "step", "val loss", "parameters", "encoding", "created")
    rows = [
        (
            each.name,
            each.state,
            f"{each.step:,}/{each.steps:,}",
            number(each.val_loss),
            f"{each.n_parameters:,}",
            each.encoding,
            each.created[:16].replace("T", " "),
        )
        for each in found
    ]
    print_table(head, rows)


def _plot(found: list[RunInfo], folder: Path) -> None:
    from gptlab.lab.metrics import MetricSeries
    from gptlab.lab.runs import add_history

    if not found:
        raise RunError(f"no runs in {folder} to draw", "gptlab train makes one")
    newest = found[0]
    series = MetricSeries()
    add_history(series, newest.path)
    if not len(series):
        raise RunError(f"run {newest.name} has no steps to draw yet", "draw it later")
    print_text(f"{newest.name} · step {newest.step:,}/{newest.steps:,} · {newest.state}")
    print(draw_losses(series, *shutil.get_terminal_size()))


def draw_losses(series: MetricSeries, width: int, height: int) -> str:
    """Training and validation loss over the steps, as a chart of `width` × `height` characters."""
    import plotext

    from gptlab.lab.metrics import thin_for_plot

    plotext.clear_figure()
    plotext.plotsize(width, max(height - 4, 10))
    steps: list[float] = []
    losses: list[float] = []
    curve = series.curve("train_loss")
    span = (curve.x[0], curve.x[-1])
    for point in thin_for_plot(curve, width, x_range=span):
        # Both ends of what a column holds, so that thinning hides no spike.
        step = span[0] + (point.column + 0.5) * (span[1] - span[0]) / width
        steps += [step, step]
        losses += [point.low, point.high]
    plotext.plot(steps, losses, label="training", marker="braille")
    held_out = series.curve("val_loss")
    plotext.plot(list(held_out.x), list(held_out.y), label="validation", marker="x")
    plotext.xlabel("step")
    plotext.ylabel("loss, nats per token")
    drawn = plotext.build().rstrip("\n")
    colourful = sys.stdout.isatty() and not paths.asks_for_no_colour()
    return str(drawn if colourful else plotext.uncolorize(drawn))
