"""`gptlab build`: the whole blueprint, from text to assistant."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gptlab import paths
from gptlab.cli.options import Json, RunsDir
from gptlab.cli.output import number, print_fields, print_json
from gptlab.cli.progress import Progress
from gptlab.cli.signals import StopRequest
from gptlab.cli.train_report import TrainReport
from gptlab.lab.events import BuildDone, Event, StageStarted

if TYPE_CHECKING:
    from gptlab.lab.events import TrainingDone


def build(
    name: Annotated[
        str, typer.Option(metavar="NAME", help="What the names of its runs begin with.")
    ] = "my",
    data: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="F",
            help="A text file or folder for the base model; repeat for several."
            " [default: the bundled stories, facts and notes]",
        ),
    ] = None,
    vocab_size: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            help="Train a vocabulary of N entries. [default: the packaged one; for --data one of"
            " its size]",
        ),
    ] = None,
    tiny: Annotated[
        bool, typer.Option("--tiny", help="Go the whole way in seconds, and learn nothing.")
    ] = False,
    assets: Annotated[
        Path | None,
        typer.Option(
            metavar="DEST", help="Write the models there as they ship, and train sprout too."
        ),
    ] = None,
    runs_dir: RunsDir = None,
    as_json: Json = False,
) -> int:
    """Build everything: a vocabulary, a base model, a classifier and an assistant.

    Ctrl-C saves and stops; the same command goes on where it was.

    \b
    Examples:
      gptlab build
      gptlab build --name fables --data fables.txt
      gptlab build --tiny --name try
    """
    from gptlab.lab.build import BuildRequest
    from gptlab.lab.build import build as build_all

    request = BuildRequest(
        name=name, data=tuple(data or ()), vocab_size=vocab_size, is_tiny=tiny, assets=assets
    )
    result = None
    with StopRequest() as stop, Progress() as progress:
        report = BuildReport(progress)
        with closing(build_all(request, runs_dir or paths.runs_dir())) as events:
            for event in events:
                report.see(event)
                if isinstance(event, BuildDone):
                    result = event
                elif stop.asked:  # closing the events saves
                    progress.show("saving", now=True)
                    break
    if result is None:
        print("gptlab: stopped and saved: the same command goes on", file=sys.stderr)
        return stop.exit_status
    if as_json:
        print_json(result.to_json())
    else:
        _print_result(result)
    return 0


class BuildReport:
    """Follows a build's events: which stage, how far, and what comes after."""

    def __init__(self, line: Progress) -> None:
        self._line = line
        self._training = TrainReport(line)

    def see(self, event: Event) -> None:
        """Show what an event has to say, if anything."""
        if isinstance(event, StageStarted):
            self._training = TrainReport(self._line)
            after = round(event.minutes_after)
            rest = f" · about {after} min for the stages after it" if after else ""
            stage = f"stage {event.number} of {event.n_stages}: {event.about}"
            self._line.keep(stage + rest)
        else:
            self._training.see(event)


def _print_result(result: BuildDone) -> None:
    lines = {"vocabulary": result.vocabulary}
    for model, done in result.runs.items():
        lines[model] = f"{done.run} · {_measured(done)}"
    lines["answers"] = f"{number(result.answers['exact_match'], 3)} of held-out questions right"
    print_fields(lines)


def _measured(done: TrainingDone) -> str:
    accuracy = done.figures.get("test_accuracy")
    if accuracy is not None:
        return f"test accuracy {accuracy:.2%}"
    return f"val loss {number(done.val_loss)}"
