"""What all commands share: help, wrong calls, failures, interruption."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from gptlab.cli import app as commands
from gptlab.cli.app import run
from gptlab.errors import DataError
from gptlab.lab.files import jsonable

from .calls import Call

COMMANDS = [
    (),
    ("lab",),
    ("tokenize",),
    ("tokenizer",),
    ("tokenizer", "train"),
    ("train",),
    ("generate",),
    ("evaluate",),
    ("runs",),
    ("doctor",),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_help_has_an_example(gptlab: Call, command: tuple[str, ...]) -> None:
    result = gptlab(*command, "--help")
    assert (result.status, result.err) == (0, "")
    assert "Example" in result.out
    assert " ".join(("gptlab", *command)) in result.out.split("Example")[1]


def test_help_loads_neither_torch_nor_textual() -> None:
    program = (
        "import sys; from gptlab.cli.app import run; run(['train', '--help']); "
        "print({'torch', 'textual', 'rich', 'numpy', 'tiktoken'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "set()"


def test_the_lab_alone_opens_without_the_table_of_commands() -> None:
    program = (
        "import sys; from gptlab.__main__ import main; sys.argv[1:] = []; "
        "print(main(), 'typer' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout == "2 False\n"
    assert done.stderr.startswith("gptlab: the lab needs a terminal")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["trane"], ["'trane'", "'train'", "gptlab --help"]),
        (["train", "--stepz", "3"], ["--stepz", "gptlab train --help"]),
        (["train", "--steps", "many"], ["--steps", "many"]),
        (["train", "--precision", "fp8"], ["--precision", "fp32", "bf16"]),
        (["generate"], ["--checkpoint"]),
        (["evaluate", "--checkpoint", "x"], ["--data"]),
        (["tokenizer"], ["gptlab tokenizer --help"]),
        (["tokenizer", "train"], ["--data"]),
    ],
)
def test_a_wrong_call_ends_with_2_and_one_line(
    gptlab: Call, arguments: list[str], words: list[str]
) -> None:
    gptlab(*arguments).assert_fails(2, *words)


def test_the_lab_without_a_terminal_says_so(gptlab: Call) -> None:
    gptlab().assert_fails(2, "terminal", "--help")
    gptlab("lab", "train").assert_fails(2, "terminal")


def test_a_failure_of_ours_is_one_line_and_debug_shows_its_traceback(
    gptlab: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(arguments: list[str]) -> int:
        raise ValueError("of ours\nin two lines")

    monkeypatch.setattr(commands, "_invoke", fail)
    gptlab("runs").assert_fails(1, "ValueError", "of ours in two lines", "--debug")
    shown = gptlab("runs", "--debug")
    assert shown.status == 1
    assert "Traceback" in shown.err
    assert shown.err.splitlines()[-1].startswith("gptlab: ")


def test_foreign_text_in_a_message_cannot_act_on_the_terminal(
    gptlab: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(arguments: list[str]) -> int:
        raise DataError("bad file \x1b]52;c;aGk=\x07", "rename it")

    monkeypatch.setattr(commands, "_invoke", fail)
    result = gptlab("runs")
    assert "\x1b" not in result.err
    assert "␛]52" in result.err


def test_ctrl_c_ends_any_command_with_130(gptlab: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(arguments: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "_invoke", interrupt)
    gptlab("runs").assert_fails(130, "stopped")


@pytest.mark.skipif(os.name != "posix", reason="pipes break differently elsewhere")
def test_a_reader_that_leaves_early_is_no_failure() -> None:
    long = [sys.executable, "-m", "gptlab", "tokenize", "--encoding", "byte"]
    with subprocess.Popen(
        long, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        process.stdin.write(b"word " * 20_000)
        process.stdin.close()
        said = process.stderr.read()
    assert (said, process.returncode) == (b"", 128 + signal.SIGPIPE)


def test_numbers_that_are_not_finite_are_null_in_json() -> None:
    assert jsonable({"loss": float("nan"), "all": (1.5, float("-inf"))}) == {
        "loss": None,
        "all": [1.5, None],
    }


def test_the_version_is_the_package_s() -> None:
    assert run(["--version"]) == 0
