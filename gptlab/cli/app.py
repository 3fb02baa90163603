"""The table of commands, and the border where failures become one line and an exit status."""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Callable
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException

import gptlab
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
from gptlab.cli.lab import lab, open_lab
from gptlab.cli.options import Debug, with_debug
from gptlab.cli.runs import runs
from gptlab.cli.tokenize import tokenize, train_tokenizer
from gptlab.cli.train import train
from gptlab.errors import LabError
from gptlab.text import visible

INTERRUPTED = 130
"""128 + SIGINT, as shells count."""
BROKEN_PIPE = 141
"""128 + SIGPIPE: what a shell sees of `git log | head`."""

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
    # Names and texts may hold what the terminal's encoding lacks: show it escaped, don't fail.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        status = _invoke(arguments)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        return _failed("stopped", INTERRUPTED)
    except BrokenPipeError:
        _let_go_of_standard_output()
        return BROKEN_PIPE
    except Exception as error:
        # `--debug` is looked for by hand: the error may be about the arguments themselves.
        if "--debug" in arguments:
            traceback.print_exc()
        return _failed(*_explain(error))


def _invoke(arguments: list[str]) -> int:
    command = typer.main.get_command(app)
    try:
        with command.make_context("gptlab", list(arguments)) as context:
            return command.invoke(context) or 0
    except typer.Exit as done:  # `--help` and `--version` end this way
        return done.exit_code


def _explain(error: Exception) -> tuple[str, int]:
    """What to tell a person about a failure, and the exit status."""
    match error:
        case LabError():
            return str(error), error.exit_status
        case TyperException():
            # Of the exceptions for wrong calls most know the command that they were meant for.
            command = getattr(getattr(error, "ctx", None), "command_path", "gptlab")
            return f"{error.format_message().rstrip('.')} (see {command} --help)", error.exit_code
        case OSError(strerror=str(reason)) if error.filename is not None:
            return f"{os.fspath(error.filename)}: {reason}", 1
        case _:
            name = type(error).__name__
            return f"unexpected {name}: {error}: run it again with --debug for the traceback", 1


def _failed(message: str, status: int) -> int:
    line = visible(" ".join(message.split()))
    print(f"gptlab: {line}", file=sys.stderr)
    return status


def _let_go_of_standard_output() -> None:
    """Give the interpreter's last flush a place to go, so that it has nothing to complain of."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
