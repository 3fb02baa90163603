"""`gptlab finetune`: goes on from a trained model, to label messages or to answer instructions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gptlab import paths
from gptlab.cli.options import CHECKPOINT_HELP, Json, RunsDir, with_settings
from gptlab.cli.training import fields_of, follow_training, resume_request
from gptlab.errors import UsageError
from gptlab.gpt.config import GPTConfig, TrainConfig
from gptlab.gpt.config_fields import config_fields
from gptlab.lab.classifying import ClassifyOptions
from gptlab.lab.finetuning import TASKS
from gptlab.lab.instructing import InstructOptions

if TYPE_CHECKING:
    from gptlab.lab.plan import FinetuneRequest, ResumeRequest

_OF_TEXT = ("sample_prompt", "probe_prompt", "probe_word")
_OF_MODEL = ("context_length", "n_layer", "n_head", "n_embd", "dropout")

_SHARED = [
    *(field for field in config_fields(TrainConfig) if field.name not in _OF_TEXT),
    *(field for field in config_fields(GPTConfig) if field.name in _OF_MODEL),
]
"""The options of every finetuning; those of the model's shape may only repeat the base's."""

Base = Annotated[
    str | None,
    typer.Option("--base", metavar="C", help=f"What to begin with. {CHECKPOINT_HELP}"),
]
Name = Annotated[
    str | None, typer.Option("--name", metavar="RUN", help="The new run's name. [default: made up]")
]
Resume = Annotated[
    str | None,
    typer.Option(
        "--resume",
        metavar="RUN",
        help="Go on with a run; only a new end may stand beside this option.",
    ),
]
Tokens = Annotated[
    int | None,
    typer.Option("--tokens", metavar="N", help="Instead of --steps: train on so many tokens."),
]
Minutes = Annotated[
    float | None,
    typer.Option("--minutes", metavar="M", help="Instead of --steps: train for so long."),
]


@with_settings([*config_fields(InstructOptions), *_SHARED], show_defaults=False)
def instruct(
    base: Base = None,
    data: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="F",
            help="A JSON or JSON lines file of instruction, input and output; repeat for several."
            " [default: the bundled instructions]",
        ),
    ] = None,
    name: Name = None,
    resume: Resume = None,
    tokens: Tokens = None,
    minutes: Minutes = None,
    runs_dir: RunsDir = None,
    as_json: Json = False,
    *,
    settings: dict[str, Any],
) -> int:
    """Make an assistant: finetune a model on instructions and their answers.

    Only the answers earn loss, unless --no-mask-prompt is given. Ctrl-C saves and stops; --resume
    goes on as if nothing had happened.

    \b
    Examples:
      gptlab finetune instruct --base storyteller --name helper
      gptlab finetune instruct --base first --data alpaca.json --minutes 5
    """
    request = _request(
        "instruct",
        {"--base": base, "--data": data, "--name": name},
        resume=resume,
        tokens=tokens,
        minutes=minutes,
        settings=settings,
    )
    return _finetune(request, settings, runs_dir, as_json=as_json)


@with_settings([*config_fields(ClassifyOptions), *_SHARED], show_defaults=False)
def classify(
    base: Base = None,
    data: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="F",
            help="A CSV file with the columns label and text, or lines of label, tab and text;"
            " repeat for several. [default: the bundled messages]",
        ),
    ] = None,
    test_data: Annotated[
        list[Path] | None,
        typer.Option(metavar="F", help="Messages for the final test alone. [default: of --data]"),
    ] = None,
    name: Name = None,
    resume: Resume = None,
    tokens: Tokens = None,
    minutes: Minutes = None,
    runs_dir: RunsDir = None,
    as_json: Json = False,
    *,
    settings: dict[str, Any],
) -> int:
    """Make a classifier: put a head of labels on a model and train it with the top layers.

    Ctrl-C saves and stops; --resume goes on as if nothing had happened.

    \b
    Examples:
      gptlab finetune classify --base storyteller --name filter
      gptlab finetune classify --base first --data sms.tsv --trainable all --pooling mean
    """
    request = _request(
        "classify",
        {"--base": base, "--data": data, "--name": name, "--test-data": test_data},
        resume=resume,
        tokens=tokens,
        minutes=minutes,
        settings=settings,
    )
    return _finetune(request, settings, runs_dir, as_json=as_json)


def _request(
    task: str,
    of_a_new_run: dict[str, Any],
    *,
    resume: str | None,
    tokens: int | None,
    minutes: float | None,
    settings: dict[str, Any],
) -> FinetuneRequest | ResumeRequest:
    """What the options ask for. `of_a_new_run` are those that no resumed run takes: `--base`,
    `--data`, `--name`, and perhaps `--test-data`."""
    from gptlab.lab.plan import FinetuneRequest

    if resume is not None:
        return resume_request(resume, of_a_new_run, settings, tokens, minutes)
    if of_a_new_run["--base"] is None:
        raise UsageError(
            "no --base is given",
            f"name the model to begin with: gptlab finetune {task} --base storyteller",
        )
    return FinetuneRequest(
        task=task,
        base=of_a_new_run["--base"],
        name=of_a_new_run["--name"],
        data=tuple(of_a_new_run["--data"] or ()),
        test_data=tuple(of_a_new_run.get("--test-data") or ()),
        context_length=settings.get("context_length"),
        dropout=settings.get("dropout"),
        options=fields_of(type(TASKS[task].options), settings),
        train=fields_of(TrainConfig, settings),
        tokens=tokens,
        minutes=minutes,
    )


def _finetune(
    request: FinetuneRequest | ResumeRequest,
    settings: dict[str, Any],
    runs_dir: Path | None,
    *,
    as_json: bool,
) -> int:
    from gptlab.lab.finetuning import plan_finetuning
    from gptlab.lab.plan import FinetuneRequest

    folder = runs_dir or paths.runs_dir()
    if isinstance(request, FinetuneRequest):
        base = plan_finetuning(request, folder).model
        for name in ("n_layer", "n_head", "n_embd"):
            asked, has = settings.get(name), getattr(base, name)
            if asked is not None and asked != has:
                raise UsageError(
                    f"{name}={asked} is asked for and the base {request.base} has {name}={has}",
                    "leave it out: a finetuned model has the shape of its base",
                )
    return follow_training(request, folder, as_json=as_json)
