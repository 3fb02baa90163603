"""What the commands that train have in common: from a request to the printed result."""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab.cli.output import duration, number, print_fields, print_json
from gptlab.cli.progress import Progress
from gptlab.cli.signals import StopRequest
from gptlab.cli.train_report import TrainReport
from gptlab.errors import UsageError

if TYPE_CHECKING:
    from gptlab.lab.events import TrainingDone
    from gptlab.lab.plan import ResumeRequest
    from gptlab.lab.training import Request


def resume_request(
    run: str,
    refused: dict[str, Any],
    settings: dict[str, Any],
    tokens: int | None,
    minutes: float | None,
) -> ResumeRequest:
    """The request to go on with a run.

    Raises:
        UsageError: one of the `refused` options, or a setting that is no end, is given.
    """
    from gptlab.lab.plan import ResumeRequest

    given = [option for option, value in refused.items() if value is not None]
    given += [f"--{name.replace('_', '-')}" for name in settings if name != "steps"]
    if given:
        raise UsageError(
            f"{', '.join(given)} cannot change a run that is resumed",
            "only --steps, --tokens or --minutes may stand beside --resume",
        )
    return ResumeRequest(run=run, steps=settings.get("steps"), tokens=tokens, minutes=minutes)


def fields_of(configuration: type, settings: dict[str, Any]) -> dict[str, Any]:
    """Those of the settings that are fields of a configuration."""
    names = {field.name for field in fields(configuration)}
    return {name: value for name, value in settings.items() if name in names}


def follow_training(request: Request, runs_dir: Path, *, as_json: bool) -> int:
    """Train, tell how it goes and print the result; the exit status."""
    from gptlab.lab.events import TrainingDone
    from gptlab.lab.training import run_training

    result = None
    with StopRequest() as stop, Progress() as progress:
        report = TrainReport(progress)
        with closing(run_training(request, runs_dir)) as events:
            for event in events:
                report.see(event)
                if isinstance(event, TrainingDone):
                    result = event
                elif stop.asked:  # closing the events saves
                    progress.show("saving", now=True)
                    break
    if result is None:
        print(f"gptlab: {report.where_it_stopped()}", file=sys.stderr)
        return stop.exit_status
    if as_json:
        print_json(result.to_json())
    else:
        _print_result(result)
    return 0


def _print_result(result: TrainingDone) -> None:
    print_fields(
        {
            "run": result.run,
            "checkpoint": result.checkpoint,
            "steps": f"{result.steps:,}",
            "tokens": f"{result.tokens:,}",
            "time": duration(result.seconds),
            "rate": f"{result.tokens_per_second:,.0f} tokens/s",
            "train loss": number(result.train_loss),
            "val loss": f"{number(result.val_loss)} (step {result.checkpoint_step:,})",
            **_accuracies(result),
        }
    )


def _accuracies(result: TrainingDone) -> dict[str, str]:
    """A classifier's accuracies, for people."""
    return {
        f"{part} accuracy": f"{value:.2%}"
        for part in ("train", "val", "test")
        if (value := result.figures.get(f"{part}_accuracy")) is not None
    }
