"""The border where failures become one line and an exit status.

It imports none of the commands: the lab opens without them.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Callable, Sequence

from gptlab.errors import LabError
from gptlab.text import visible

INTERRUPTED = 130
"""128 + SIGINT, as shells count."""
BROKEN_PIPE = 141
"""128 + SIGPIPE: what a shell sees of `git log | head`."""


class WrongCall(Exception):
    """A command line that no command understands; `status` is what the process ends with."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


def answer(work: Callable[[], int], arguments: Sequence[str]) -> int:
    """Do the work that `arguments` ask for and return the exit status; failures end here."""
    # Names and texts may hold what the terminal's encoding lacks: show it escaped, don't fail.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        status = work()
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


def _explain(error: Exception) -> tuple[str, int]:
    """What to tell a person about a failure, and the exit status."""
    match error:
        case LabError():
            return str(error), error.exit_status
        case WrongCall():
            return str(error), error.status
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
