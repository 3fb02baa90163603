"""The lab in a real pseudo-terminal: what reaches it, and how it is left."""

from __future__ import annotations

import json
import re
import signal
import sys
import time
from pathlib import Path

import pytest

from gptlab.cli.app import run as command

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are a matter of Unix", allow_module_level=True)

from .terminal import Terminal, terminal

POINTER_SHAPE = "22"
"""The one operating system command that Textual itself sends."""
LEAVES_ALTERNATE_SCREEN = b"\x1b[?1049l"
HOSTILE = (
    "\x1b]52;c;ZXZpbA==\x07 \x9b2J \u202eabc\u2066 \x00 [@click=app.quit]x[/] [/ ] \x1b[2J end. "
)
"""A write to the clipboard, a cleared screen, turned text, markup that runs and that raises."""
TINY = [
    "--n-layer",
    "1",
    "--n-head",
    "2",
    "--n-embd",
    "16",
    "--context-length",
    "16",
    "--batch-size",
    "2",
    "--warmup",
    "1",
]
FOREVER = "1000000"


def train(data: Path) -> None:
    arguments = ["train", "--data", str(data), "--encoding", "char", "--name", "tiny", *TINY]
    assert command([*arguments, "--warmup", "1", "--steps", "2", "--eval-every", "1"]) == 0


def assert_nothing_hostile_came(shown: Terminal) -> None:
    text = shown.output.decode("utf-8", "replace")
    commands = set(re.findall("\x1b\\](\\d+)", text))
    assert commands <= {POINTER_SHAPE}, "a command such as a write to the clipboard came"
    for mark in ("\x9b", "\u202e", "\u2066", "\x00"):
        at = text.find(mark)
        assert at < 0, f"{mark!r} reached the terminal: {text[max(0, at - 30) : at + 30]!r}"


def test_hostile_text_reaches_no_terminal_from_any_pane(
    own_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "hostile.txt"
    data.write_text(HOSTILE.replace("\x00", "") * 20, encoding="utf-8")
    train(data)
    capsys.readouterr()
    with terminal(own_home, "lab", "tokenize", "--checkpoint", "tiny") as shown:
        shown.wait_for("tiny@")  # the model is live
        shown.paste(HOSTILE)
        shown.read(0.5)
        shown.type("\x1b5")  # Alt-5: Generate
        shown.wait_for("temperature")
        shown.read(0.5)  # a key goes to what has the focus when it is read
        shown.paste(HOSTILE)
        shown.read(0.5)
        shown.type("\x07")  # Ctrl-G
        shown.wait_for("nats a token")
        shown.type("\x1b4")  # Alt-4: Train, whose form has the focus on the preset
        shown.wait_for("what it comes to")
        shown.type("m")  # the chooser
        shown.wait_for("packaged")  # the models are listed, and the live one is marked
        shown.type("o")  # the curves and samples of the run
        shown.wait_for("what it writes")
        shown.wait_for("step 2")
        shown.read(0.5)
        assert_nothing_hostile_came(shown)
        assert shown.process.poll() is None, "text that is data stopped the lab"
        shown.type("\x11")  # Ctrl-Q
        assert shown.wait_for_end() == 0
    assert LEAVES_ALTERNATE_SCREEN in shown.output


def start_training(shown: Terminal, data: Path) -> None:
    """Start the training whose settings are typed into the form, from field to field."""
    shown.wait_for("what it comes to")
    shown.wait_for("tok/s", 120)  # torch is there, and a step of the preset was measured
    # Behind the data is the button of its preview.
    for keys in ("\t", str(data), "\t", "\t", "\t", "tiny", "\t", FOREVER, "\x14"):  # Ctrl-T
        shown.type(keys)
        shown.read(0.2)  # a key goes to what has the focus when it is read
    shown.wait_for("running")


@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP", "hang up"])
def test_a_lab_that_is_ended_from_outside_saves_its_training(
    how: str, own_home: Path, tmp_path: Path
) -> None:
    data = tmp_path / "story.txt"
    data.write_text("the cat sat on the mat. a fox ran to the river bank. " * 60)
    with terminal(own_home, "lab", "train") as shown:
        start_training(shown, data)
        metrics = own_home / "runs" / "tiny" / "metrics.jsonl"
        end = time.monotonic() + 60
        while not (metrics.is_file() and metrics.read_text()):
            assert time.monotonic() < end, "no step was taken"
            shown.read(0.2)
        if how == "hang up":
            shown.hang_up()
            shown.process.wait(120)
        else:
            shown.process.send_signal(getattr(signal, how))
            assert shown.wait_for_end() == 128 + getattr(signal, how)
            assert LEAVES_ALTERNATE_SCREEN in shown.output
    run = own_home / "runs" / "tiny"
    record = json.loads((run / "run.json").read_text())
    last = json.loads(metrics.read_text().splitlines()[-1])
    assert record["state"] == "stopped"
    latest = (run / "checkpoints" / "latest").read_text().strip()
    assert latest == f"step-{last['step']:06}"
