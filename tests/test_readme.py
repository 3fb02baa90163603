"""README.md keeps what it promises: two commands first, and commands that exist."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from gptlab.cli.app import app

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINES_OF_A_SCREEN = 40

FENCED = re.findall(r"^```sh\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)


def shell_lines() -> list[str]:
    return [line for block in FENCED for line in block.splitlines() if line.strip()]


def gptlab_lines() -> list[str]:
    return [line for line in shell_lines() if line.startswith("gptlab")]


def test_the_first_screen_holds_exactly_two_commands() -> None:
    screen = "\n".join(README.splitlines()[:LINES_OF_A_SCREEN])
    blocks = re.findall(r"^```sh\n(.*?)^```", screen, flags=re.MULTILINE | re.DOTALL)
    assert [len(block.splitlines()) for block in blocks] == [1, 1]
    setup, tests = (block.strip() for block in blocks)
    assert setup.endswith("gptlab")
    assert tests.endswith("pytest")


def test_the_check_finds_the_test_command() -> None:
    found = subprocess.run(
        ["grep", "-cE", "^python3 -m venv .*pytest$", "README.md"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert found.stdout.strip() == "1", ".ci/run runs the one line that sets up and tests"


@pytest.mark.parametrize("line", gptlab_lines())
def test_every_command_shown_exists_with_its_options(line: str) -> None:
    """Parses the arguments as the command would, without doing the work."""
    words = shlex.split(line.split("|")[0].split(">")[0], comments=True)[1:]
    group = typer.main.get_command(app)
    context = group.make_context("gptlab", list(words), resilient_parsing=True)
    rest = [*context._protected_args, *context.args]
    command = group
    while rest and hasattr(command, "commands"):
        assert rest[0] in command.commands, f"README shows the unknown command {rest[0]!r}"
        command = command.commands[rest.pop(0)]
    command.make_context("gptlab", rest)


def test_files_that_are_named_exist() -> None:
    links = re.findall(r"\]\(((?!https?:|#)[^)]+)\)", README)
    missing = [link for link in links if not (ROOT / link.split("#")[0]).exists()]
    assert not missing


def test_python_finds_the_command_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "gptlab", "--version"], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout.split()[0]) == (0, "gptlab")
