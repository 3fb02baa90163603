"""The whole way from text to assistant, by keys: the tiny one, on the real core."""

from __future__ import annotations

import pytest
from textual.widgets import Checkbox, Input, Static

from gptlab.lab.session import Session
from gptlab.ui.app import LabApp
from gptlab.ui.screens.build import BuildScreen

from .screen import lab, until

pytestmark = pytest.mark.usefixtures("small_data")


def shown(app: LabApp, widget: str) -> str:
    return str(app.screen.query_one(widget, Static).content)


async def open_screen(app: LabApp) -> None:
    await until(lambda: app.session.status.machine is not None)
    await app.pilot.press("f2")
    await until(lambda: isinstance(app.screen, BuildScreen))


async def test_it_says_what_it_does_and_begins_only_when_asked() -> None:
    async with lab("generate") as app:
        await open_screen(app)
        assert "my-assistant" in shown(app, "#build-plan")
        assert "minutes on two cores" in shown(app, "#build-cost")
        await app.pilot.press("escape")
        assert not isinstance(app.screen, BuildScreen)
        assert app.session.build_job is None


async def test_what_cannot_be_built_is_refused_in_the_form(tmp_path) -> None:
    async with lab("generate") as app:
        await open_screen(app)
        field = app.screen.query_one("#build-data", Input)
        field.value = str(tmp_path / "gone.txt")
        await until(lambda: "gone.txt does not exist" in shown(app, "#build-cost"))
        assert app.screen.query_one("#build-start").disabled
        field.value = ""
        app.screen.query_one("#build-name", Input).value = "a/b"
        await until(lambda: "cannot be a run's name" in shown(app, "#build-cost"))
        app.screen.query_one("#build-name", Input).value = ""
        app.screen.query_one("#build-vocabulary", Input).value = "many"
        await until(lambda: "not a whole number" in shown(app, "#build-cost"))
        await app.pilot.press("ctrl+t")
        assert app.session.build_job is None


async def test_the_tiny_build_goes_the_whole_way_and_its_assistant_is_chatted_with() -> None:
    async with lab("generate") as app:
        await open_screen(app)
        app.screen.query_one("#build-tiny", Checkbox).value = True
        await until(lambda: "try-assistant" in shown(app, "#build-plan"))
        assert "less than a minute" in shown(app, "#build-cost")
        await app.pilot.press("ctrl+t")
        await until(lambda: "▶ " in shown(app, "#build-stages"))
        await app.pilot.press("escape")
        assert not isinstance(app.screen, BuildScreen), "the lab is free meanwhile"
        await until(lambda: app.session.build_result is not None, 60)
        await app.pilot.press("f2")
        await until(lambda: "All is built" in shown(app, "#build-said"))
        stages = shown(app, "#build-stages").splitlines()
        assert [line[0] for line in stages] == ["✓"] * 4
        assert "of the test messages right" in stages[2]
        await app.pilot.press("c")
        await until(lambda: app.pane.NAME == "chat")
        assert app.session.live.name == "try-assistant"


async def test_a_build_that_fails_says_why_and_can_be_asked_for_again() -> None:
    async with lab("generate") as app:
        await open_screen(app)
        stray = app.session.runs_dir / "try-storyteller" / "notes.txt"
        stray.parent.mkdir(parents=True)
        stray.write_text("mine", encoding="utf-8")
        app.screen.query_one("#build-tiny", Checkbox).value = True
        await app.pilot.press("ctrl+t")
        await until(lambda: "is no run and holds 'notes.txt'" in shown(app, "#build-said"))
        stray.unlink()
        await app.pilot.press("n")
        await until(lambda: app.screen._is_form)


async def test_stopping_saves_and_the_form_says_where_it_goes_on(monkeypatch) -> None:
    async with lab("generate") as app:
        await open_screen(app)
        app.screen.query_one("#build-tiny", Checkbox).value = True
        await app.pilot.press("ctrl+t")
        session: Session = app.session
        await until(lambda: session.build_job.step > 0)
        await app.pilot.press("s")
        await until(lambda: session.build_job.is_over)
        if session.build_job.state == "stopped":  # a tiny one may be quicker than a key
            await until(lambda: "building again goes on" in shown(app, "#build-said"))
        await app.pilot.press("n")
        await until(lambda: "is there" in shown(app, "#build-plan"))
