"""The key–value cache on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from gptlab.gpt import cache_race
from gptlab.gpt.cache_race import Lap
from gptlab.lab.events import JobFailed
from gptlab.ui.widgets.blueprinting.cache_view import CacheView

from .screen import until
from .viewing import ViewApp, tiny_checkpoint, viewing

SIZE = (100, 30)


def bars(app: ViewApp) -> str:
    return str(app.query_one("#cache-bars", Static).content)


async def test_the_live_model_writes_in_both_ways_and_the_logits_are_equal(
    tmp_path: Path,
) -> None:
    async with viewing(CacheView, tiny_checkpoint(tmp_path / "tiny"), size=SIZE) as app:
        app.query_one("#cache-prompt", Input).value = "the cat"
        app.query_one("#cache-tokens", Input).value = "15"
        await app.pilot.press("g")
        await until(lambda: "15 of 15 tokens · done" in bars(app))
        assert "equal but for rounding" in bars(app)
        assert bars(app).count("tokens/s") == 2
        assert app.view._laps[-1].n_read == len("the cat") + 14
        memory = str(app.query_one("#cache-memory", Static).content)
        assert "tiny" in memory and "73.7 kB" in memory, "2·12·768·4 bytes a token of gpt2"


async def test_esc_stops_a_race(tmp_path: Path) -> None:
    async with viewing(CacheView, tiny_checkpoint(tmp_path / "tiny"), size=SIZE) as app:
        assert not app.view.stop(), "there is nothing yet"
        app.query_one("#cache-tokens", Input).value = "24"
        app.query_one("#cache-prompt", Input).value = "the"
        app.view.action_start()
        assert app.view.stop()
        await until(lambda: all(job.kind != "race" for job in app.session.status.jobs))
        await app.pilot.pause()
        assert "stopped" in bars(app)


async def test_what_cannot_be_written_is_said_and_the_next_race_goes_on(tmp_path: Path) -> None:
    async with viewing(CacheView, tiny_checkpoint(tmp_path / "tiny"), size=SIZE) as app:
        tokens, prompt = (app.query_one(f"#cache-{n}", Input) for n in ("tokens", "prompt"))
        tokens.value = "0"
        app.view.action_start()
        await until(lambda: "whole number" in bars(app))
        tokens.value, prompt.value = "5", "x" * 40
        app.view.action_start()
        await until(lambda: "40 tokens" in bars(app))
        prompt.value = "x"
        app.view.action_start()
        await until(lambda: "5 of 5" in bars(app))


async def test_a_race_that_breaks_off_says_so_and_the_next_one_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> Iterator[Lap]:
        yield Lap(id=97, n_read=3, seconds_with=0.1, seconds_without=0.2, difference=0, highest=1)
        raise RuntimeError("out of memory, say")

    async with viewing(CacheView, tiny_checkpoint(tmp_path / "tiny"), size=SIZE) as app:
        app.query_one("#cache-prompt", Input).value = "the"
        app.query_one("#cache-tokens", Input).value = "5"
        with monkeypatch.context() as broken:
            broken.setattr(cache_race, "race", breaks)
            app.view.action_start()
            await until(lambda: "out of memory, say" in bars(app))
        assert "writing" not in bars(app) and not app.view.stop()
        assert "1 of 5 tokens" in bars(app), "what was written before stays"
        await app.heard(JobFailed)
        app.view.action_start()
        await until(lambda: "5 of 5 tokens · done" in bars(app))


async def test_without_a_model_it_says_what_to_do() -> None:
    async with viewing(CacheView, size=SIZE) as app:
        app.view.action_start()
        await until(lambda: "no model is loaded" in bars(app))
