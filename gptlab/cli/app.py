"""The table of commands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException

import gptlab
from gptlab.cli.border import WrongCall, answer
from gptlab.cli.build import build
from gptlab.cli.chat import chat
from gptlab.cli.classify import classify
from gptlab.cli.doctor import doctor
from gptlab.cli.download import download
from gptlab.cli.evaluate import evaluate
from gptlab.cli.finetune import classify as finetune_classify
from gptlab.cli.finetune import instruct as finetune_instruct
from gptlab.cli.generate import generate
from gptlab.cli.inspect import inspect
from gptlab.cli.lab import lab
from gptlab.cli.opening import open_lab
from gptlab.cli.options import Debug, with_debug
from gptlab.cli.runs import runs
from gptlab.cli.tokenize import tokenize, train_tokenizer
from gptlab.cli.train import train

app = typer.Typer(
    name="gptlab",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
COMMANDS: tuple[Callable[..., Any], ...] = (
    lab,
    tokenize,
    train,
    build,
    generate,
    classify,
    chat,
    evaluate,
    inspect,
    runs,
    download,
    doctor,
)
"""Every command but those of groups. To add one, write its file and add it here."""

for _command in COMMANDS:
    app.command()(with_debug(_command))

tokenizer_app = typer.Typer(rich_markup_mode=None)
tokenizer_app.command("train")(with_debug(train_tokenizer))
app.add_typer(tokenizer_app, name="tokenizer")


@tokenizer_app.callback()
def _tokenizer() -> None:
    """Make vocabularies.

    \b
    Example:
      gptlab tokenizer train --data story.txt --vocab-size 1000 --out my-vocabulary
    """


finetune_app = typer.Typer(rich_markup_mode=None)
for _command in (finetune_classify, finetune_instruct):
    finetune_app.command()(with_debug(_command))
app.add_typer(finetune_app, name="finetune")


@finetune_app.callback()
def _finetune() -> None:
    """Go on from a trained model, on data of a task.

    \b
    Example:
      gptlab finetune instruct --base storyteller --name helper
    """


def _show_version(asked: bool) -> None:
    if asked:
        print(f"gptlab {gptlab.__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _gptlab(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_show_version, help="Show the version."),
    ] = False,
    debug: Debug = False,
) -> int | None:
    """Build a GPT-like language model and see every step work on real numbers.

    Without a command the lab opens.

    \b
    Examples:
      gptlab
      gptlab train --minutes 2 --name first
      gptlab generate --checkpoint first --prompt "Once there was"
    """
    return open_lab() if context.invoked_subcommand is None else None


def run(arguments: list[str]) -> int:
    """Do what the arguments ask and return the exit status; failures end here, in one line."""
    return answer(lambda: _invoke(arguments), arguments)


def _invoke(arguments: list[str]) -> int:
    command = typer.main.get_command(app)
    try:
        with command.make_context("gptlab", list(arguments)) as context:
            return command.invoke(context) or 0
    except typer.Exit as done:  # `--help` and `--version` end this way
        return done.exit_code
    except TyperException as error:
        # Of the exceptions for wrong calls most know the command that they were meant for.
        called = getattr(getattr(error, "ctx", None), "command_path", "gptlab")
        message = f"{error.format_message().rstrip('.')} (see {called} --help)"
        raise WrongCall(message, error.exit_code) from error
