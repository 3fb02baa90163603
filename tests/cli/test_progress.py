"""The live line, and what goes to a terminal instead of a pipe."""

from __future__ import annotations

import io

import pytest

from gptlab.cli.output import duration, number, print_json, print_table, print_text
from gptlab.cli.progress import Progress


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"  # type: ignore[assignment]

    def isatty(self) -> bool:
        return True


class Gone(Terminal):
    """A terminal that was closed."""

    def write(self, text: str) -> int:
        raise OSError("closed")


def on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal of 20 columns in place of both streams.

    No fixture: pytest sets the streams anew between setting up and calling.
    """
    both = Terminal()
    monkeypatch.setattr("sys.stderr", both)
    monkeypatch.setattr("sys.stdout", both)
    monkeypatch.setenv("COLUMNS", "20")
    return both


def screen(written: str) -> list[str]:
    """The lines that a terminal shows: a carriage return goes back to the start of the line."""
    shown = []
    for line in written.split("\n"):
        cells: list[str] = []
        for part in line.split("\r"):
            cells[: len(part)] = part
        shown.append("".join(cells).rstrip())
    return shown


def test_the_live_line_is_overwritten_and_kept_lines_stay_above(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = on_a_terminal(monkeypatch)
    with Progress() as progress:
        progress.show("a long first line", now=True)
        progress.show("short", now=True)
        assert screen(terminal.getvalue()) == ["short"]
        progress.keep("kept")
        progress.show("again", now=True)
        assert screen(terminal.getvalue()) == ["kept", "again"]
    assert screen(terminal.getvalue()) == ["kept", ""]


def test_the_live_line_never_wraps_and_shows_controls_as_pictures(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = on_a_terminal(monkeypatch)
    with Progress() as progress:
        progress.show("\x1b[2J" + "x" * 50, now=True)
        assert screen(terminal.getvalue()) == ["␛[2J" + "x" * 15]
    assert "\x1b" not in terminal.getvalue()


def test_the_live_line_is_painted_a_few_times_a_second(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = on_a_terminal(monkeypatch)
    with Progress() as progress:
        for step in range(1000):
            progress.show(f"step {step}")
        assert 1 <= terminal.getvalue().count("step") < 20


def test_work_goes_on_when_nobody_can_see_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", Gone())
    with Progress() as progress:
        progress.show("step 1", now=True)
        progress.keep("step 2")


def test_without_a_terminal_there_is_no_live_line(capsys: pytest.CaptureFixture[str]) -> None:
    with Progress() as progress:
        progress.show("step 1", now=True)
        progress.keep("step 2")
    assert capsys.readouterr().err == "step 2\n"


def test_foreign_text_is_made_safe_for_a_terminal_only(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    print_text("a\x1b[2J")
    assert capsys.readouterr().out == "a\x1b[2J\n"
    shown = Terminal()
    monkeypatch.setattr("sys.stdout", shown)
    print_text("a\x1b[2J")
    print_json({"text": "\x9b2J\u202e"})
    assert not set(shown.getvalue()) & {"\x1b", "\x9b", "\u202e"}
    assert "a␛[2J\n" in shown.getvalue()


def test_columns_stand_under_their_heads(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(("run", "loss"), [("a-long-name", "1.5"), ("b", "2")])
    assert capsys.readouterr().out.splitlines() == [
        "run          loss",
        "a-long-name  1.5",
        "b            2",
    ]


def test_numbers_and_durations_read_well() -> None:
    assert [number(value) for value in (1.23456, None, float("inf"))] == [
        "1.2346",
        "–",
        "not finite",
    ]
    assert [duration(seconds) for seconds in (0, 65.4, 3723)] == ["0:00", "1:05", "1:02:03"]
