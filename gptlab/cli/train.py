"""`gptlab train`: pretrains a model, or goes on with a run."""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gptlab import paths
from gptlab.cli.options import Json, RunsDir, with_settings
from gptlab.cli.output import duration, number, print_fields, print_json
from gptlab.cli.progress import Progress
from gptlab.cli.signals import StopRequest
from gptlab.cli.train_report import TrainReport
from gptlab.errors import UsageError
from gptlab.gpt.config import DEFAULT_PRESET, PRESETS, GPTConfig, TrainConfig
from gptlab.gpt.config_fields import config_fields

if TYPE_CHECKING:
    from gptlab.lab.events import TrainingDone
    from gptlab.lab.plan import ResumeRequest, TrainRequest

_SETTINGS = [
    field
    for field in (*config_fields(TrainConfig), *config_fields(GPTConfig))
    if field.name != "vocab_size"  # the encoding has the say
]


@with_settings(_SETTINGS, show_defaults=False)
def train(
    data: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="F",
            help="A text file or folder; repeat for several. [default: the bundled stories]",
        ),
    ] = None,
    preset: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help=f"Where all that is not given comes from: {', '.join(PRESETS)}."
            f" [default: {DEFAULT_PRESET}]",
        ),
    ] = None,
    name: Annotated[
        str | None, typer.Option(metavar="RUN", help="The new run's name. [default: made up]")
    ] = None,
    resume: Annotated[
        str | None,
        typer.Option(
            metavar="RUN", help="Go on with a run; only a new end may stand beside this option."
        ),
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="An encoding's name, a vocabulary's folder, or auto: a BPE trained on the data."
            " [default: the preset's on bundled data and for GPT-2's presets, else auto]",
        ),
    ] = None,
    tokens: Annotated[
        int | None, typer.Option(metavar="N", help="Instead of --steps: train on so many tokens.")
    ] = None,
    minutes: Annotated[
        float | None, typer.Option(metavar="M", help="Instead of --steps: train for so long.")
    ] = None,
    runs_dir: RunsDir = None,
    as_json: Json = False,
    *,
    settings: dict[str, Any],
) -> int:
    """Train a model on text, from nothing.

    Settings that are not given are the preset's. Ctrl-C saves and stops; --resume goes on as if
    nothing had happened.

    \b
    Examples:
      gptlab train --minutes 2 --name first
      gptlab train --data story.txt --preset small --learning-rate 1e-3
      gptlab train --resume first --steps 4000
    """
    from gptlab.lab.plan import TrainRequest

    request: TrainRequest | ResumeRequest
    if resume is not None:
        refused = {"--data": data, "--preset": preset, "--name": name, "--encoding": encoding}
        request = _resume_request(resume, refused, settings, tokens, minutes)
    else:
        request = TrainRequest(
            name=name,
            data=tuple(data or ()),
            preset=preset or DEFAULT_PRESET,
            encoding=encoding,
            model=_fields_of(GPTConfig, settings),
            train=_fields_of(TrainConfig, settings),
            tokens=tokens,
            minutes=minutes,
        )
    return _train(request, runs_dir or paths.runs_dir(), as_json=as_json)


def _resume_request(
    run: str,
    refused: dict[str, Any],
    settings: dict[str, Any],
    tokens: int | None,
    minutes: float | None,
) -> ResumeRequest:
    from gptlab.lab.plan import ResumeRequest

    given = [option for option, value in refused.items() if value is not None]
    given += [f"--{name.replace('_', '-')}" for name in settings if name != "steps"]
    if given:
        raise UsageError(
            f"{', '.join(given)} cannot change a run that is resumed",
            "only --steps, --tokens or --minutes may stand beside --resume",
        )
    return ResumeRequest(run=run, steps=settings.get("steps"), tokens=tokens, minutes=minutes)


def _fields_of(configuration: type, settings: dict[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(configuration)}
    return {name: value for name, value in settings.items() if name in names}


def _train(request: TrainRequest | ResumeRequest, runs_dir: Path, *, as_json: bool) -> int:
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
        }
    )
