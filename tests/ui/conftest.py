"""The lab on a tiny real core: one layer, a short text, characters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from gptlab.ui.app import LabApp

from .screen import rest

TEXT = "the cat sat on the mat. a fox ran to the river bank. " * 60


@pytest.fixture(autouse=True)
def tiny_models(one_thread: None) -> None:
    """All models here are so small that one thread computes them sooner."""


@pytest.fixture(autouse=True)
def waits_for_its_own_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """What presses keys waits for the screen, and for no training beside it."""
    for place in ("textual.app", "textual.pilot"):
        monkeypatch.setattr(f"{place}.wait_for_idle", rest)


@pytest.fixture(autouse=True)
def never_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """No step of a whole preset is taken, only to be timed, in each test that shows the form of a
    training; in the real terminal it is."""
    monkeypatch.setattr("gptlab.ui.widgets.training_form._MEASURE_AFTER_SECONDS", 1000.0)


@pytest.fixture(autouse=True)
def nothing_put_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    """The lab of a test is soon gone: its objects are not kept from being collected."""
    monkeypatch.setattr("gptlab.ui.garbage.put_aside", lambda: None)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def fill_form(story: Path) -> Callable[[LabApp], None]:
    """Puts a training of half a second into the form."""

    def fill(app: LabApp, **fields: str) -> None:
        from textual.widgets import Input, Select

        app.query_one("#encoding", Select)
        pane = app.query_one("#train")
        pane.query_one("#encoding", Select).value = "char"
        tiny = {
            "data": str(story),
            "name": "tiny",
            "steps": "6",
            "batch_size": "2",
            "warmup": "1",
            "eval_every": "3",
            "n_layer": "1",
            "n_head": "2",
            "n_embd": "16",
            "context_length": "16",
        }
        for name, value in {**tiny, **fields}.items():
            pane.query_one(f"#{name}", Input).value = value

    return fill
