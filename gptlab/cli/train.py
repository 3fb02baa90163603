"""`gptlab train`: pretrains a model, or goes on with a run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gptlab import paths
from gptlab.cli.data_options import (
    Column,
    ReplaceInvalid,
    SkipBadRows,
    data_paths,
    print_preview,
    survey_data,
)
from gptlab.cli.options import Json, RunsDir, with_settings
from gptlab.cli.training import fields_of, follow_training, resume_request
from gptlab.errors import UsageError
from gptlab.gpt.config import DEFAULT_PRESET, PRESETS, GPTConfig, TrainConfig
from gptlab.gpt.config_fields import config_fields
from gptlab.gpt.read_options import ReadOptions

if TYPE_CHECKING:
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
            help="Text, JSON lines, CSV or TSV, packed or not, a folder of these, or - for standard"
            " input; repeat for several."
            " [default: the bundled stories; for small with facts and notes]",
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
    column: Column = "text",
    skip_bad_rows: SkipBadRows = False,
    replace_invalid: ReplaceInvalid = False,
    preview: Annotated[
        bool,
        typer.Option("--preview", help="Say what is in the data and which rows are bad, and end."),
    ] = False,
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
      gptlab train --data reviews.csv --column review --preview
      gptlab train --resume first --steps 4000
    """
    from gptlab.lab.plan import TrainRequest

    request: TrainRequest | ResumeRequest
    reading = ReadOptions(column, skip_bad_rows, replace_invalid)
    if preview:
        _preview(data_paths(data or ()), reading, settings, as_json=as_json)
        return 0
    if resume is not None:
        refused: dict[str, object] = {
            "--data": data,
            "--preset": preset,
            "--name": name,
            "--encoding": encoding,
        }
        refused.update(dict.fromkeys(map(_option, reading.to_json()), True))
        request = resume_request(resume, refused, settings, tokens, minutes)
    else:
        request = TrainRequest(
            name=name,
            data=data_paths(data or ()),
            reading=reading,
            preset=preset or DEFAULT_PRESET,
            encoding=encoding,
            model=fields_of(GPTConfig, settings),
            train=fields_of(TrainConfig, settings),
            tokens=tokens,
            minutes=minutes,
        )
    return follow_training(request, runs_dir or paths.runs_dir(), as_json=as_json)


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _preview(
    data: tuple[Path, ...], reading: ReadOptions, settings: dict[str, Any], *, as_json: bool
) -> None:
    if not data:
        raise UsageError("--preview needs --data", "name the files that are to be looked at")
    seed = settings.get("seed", TrainConfig().seed)
    print_preview(survey_data(data, reading, seed), as_json=as_json)
