"""Options that several commands share, and options made from configuration fields."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from gptlab.gpt.config_fields import ConfigField

Debug = Annotated[bool, typer.Option("--debug", help="Show the traceback of a failure.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
RunsDir = Annotated[
    Path | None,
    typer.Option(
        "--runs-dir", metavar="DIR", help="Where runs live; GPTLAB_RUNS_DIR says it for good."
    ),
]
CHECKPOINT_HELP = (
    "A run (its best checkpoint), RUN@latest, RUN@STEP, a packaged model such as storyteller,"
    " or the path of a GPT-2 folder."
)
Checkpoint = Annotated[str, typer.Option("--checkpoint", metavar="C", help=CHECKPOINT_HELP)]

_AT_THE_END = inspect.Parameter.KEYWORD_ONLY


def with_debug(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command with the option `--debug`; the border looks at it, the command need not."""
    option = inspect.Parameter("debug", _AT_THE_END, default=False, annotation=Debug)
    return _extended(command, [option], lambda values: {})


def with_settings(
    fields: Sequence[ConfigField], *, show_defaults: bool
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give a command one option for each field.

    The command takes them as one mapping, `settings`: field name to value, with only the options
    that were given. `show_defaults` puts the fields' defaults into the help; where a preset decides
    they would mislead.
    """
    options = [
        inspect.Parameter(
            field.name, _AT_THE_END, default=None, annotation=_annotation(field, show_defaults)
        )
        for field in fields
    ]

    def collected(values: dict[str, Any]) -> dict[str, Any]:
        given = {name: value for name, value in values.items() if value is not None}
        return {"settings": given}

    return lambda command: _extended(command, options, collected, replaces="settings")


def _annotation(field: ConfigField, show_default: bool) -> Any:
    flag = f"--{field.name.replace('_', '-')}"
    is_switch = field.type is bool
    default = "none" if field.default is None else field.default
    return Annotated[
        field.type | None,
        typer.Option(
            f"{flag}/--no-{flag[2:]}" if is_switch else flag,
            help=f"{field.help} [default: {default}]" if show_default else field.help,
            show_default=False,
        ),
    ]


def _extended(
    command: Callable[..., Any],
    added: Sequence[inspect.Parameter],
    passed_on: Callable[[dict[str, Any]], dict[str, Any]],
    *,
    replaces: str = "",
) -> Callable[..., Any]:
    """`command` with further parameters, whose values reach it as `passed_on` makes of them."""
    own = inspect.signature(command, eval_str=True)
    names = [parameter.name for parameter in added]

    @wraps(command)
    def extended(**values: Any) -> Any:
        further = {name: values.pop(name) for name in names}
        return command(**values, **passed_on(further))

    kept = [each for each in own.parameters.values() if each.name != replaces]
    parameters = [each.replace(kind=_AT_THE_END) for each in kept] + list(added)
    extended.__signature__ = own.replace(parameters=parameters)  # type: ignore[attr-defined]
    extended.__annotations__ = {each.name: each.annotation for each in parameters}
    return extended
