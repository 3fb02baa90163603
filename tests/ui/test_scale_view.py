"""The scale calculator on the screen."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Input, OptionList, Static

from gptlab.ui.widgets.blueprinting.scale_view import ScaleView

from .screen import until
from .viewing import TINY, ViewApp, tiny_checkpoint, viewing

SIZE = (100, 30)


def result(app: ViewApp) -> str:
    return str(app.query_one("#scale-result", Static).content)


def rows(app: ViewApp) -> list[str]:
    found = app.query_one("#scale-rows", OptionList)
    return [str(found.get_option_at_index(at).prompt) for at in range(found.option_count)]


async def test_it_begins_with_gpt3_as_it_is_quoted_and_as_it_was() -> None:
    async with viewing(ScaleView, size=SIZE) as app:
        await until(lambda: "3.15e23" in result(app))
        assert "356.5 years" in result(app) and "$4.69M" in result(app)
        told = str(app.query_one("#scale-sources", Static).content)
        assert "CommonCrawl 410B, Wikipedia 3B, $4.6M; read 300B of 499B tokens" in told


async def test_every_factor_can_be_changed_and_what_follows_changes_at_once() -> None:
    async with viewing(ScaleView, size=SIZE) as app:
        await until(lambda: "3.15e23" in result(app))
        for name, value, expected in [
            ("tokens", "600 billion", "6.3e23"),
            ("parameters", "1B", "3.6e21"),
            ("factor", "2", "1.2e21"),
            ("speed", "1e15", "13.9 days"),
            ("devices", "10", "1.4 days"),
            ("price", "0", "nothing"),
        ]:
            app.query_one(f"#scale-{name}", Input).value = value
            await until(lambda expected=expected: expected in result(app))
        assert any(row.startswith("as typed") for row in rows(app))


async def test_what_is_no_number_is_said_and_the_view_goes_on() -> None:
    async with viewing(ScaleView, size=SIZE) as app:
        app.query_one("#scale-tokens", Input).value = "many"
        await until(lambda: "tokens D: 'many' is no number" in result(app))
        app.query_one("#scale-tokens", Input).value = "0"
        await until(lambda: "not above 0" in result(app))
        app.query_one("#scale-tokens", Input).value = "1"
        await until(lambda: "1.05e12" in result(app))


async def test_the_live_model_stands_among_them_and_its_row_becomes_the_factors(
    tmp_path: Path,
) -> None:
    model = tiny_checkpoint(tmp_path / "tiny", tokens=50_000)
    async with viewing(ScaleView, model, size=SIZE) as app:
        await until(lambda: any(row.startswith("tiny") for row in rows(app)))
        assert rows(app)[0].startswith("tiny"), "the smallest comes first"
        app.query_one(OptionList).highlighted = 0
        await until(lambda: app.query_one("#scale-tokens", Input).value == "50k")
        shown = app.query_one("#scale-parameters", Input).value
        assert shown == f"{TINY.n_parameters:,}"


async def test_this_machine_is_measured_and_can_be_the_device(tmp_path: Path) -> None:
    async with viewing(ScaleView, tiny_checkpoint(tmp_path / "tiny"), size=SIZE) as app:
        app.view.action_device()
        await until(lambda: "n measures" in result(app))
        await app.pilot.press("n")
        await until(lambda: "measured now" in result(app))
        app.view.action_device()
        await until(lambda: app.query_one("#scale-price", Input).value == "0")
        app.view.action_device()
        await until(lambda: app.query_one("#scale-speed", Input).value == "28T")


async def test_without_a_model_measuring_says_what_to_do() -> None:
    async with viewing(ScaleView, size=SIZE) as app:
        await app.pilot.press("n")
        await until(lambda: "no model is loaded" in result(app))


async def test_a_model_that_does_not_say_what_it_read_is_named(tmp_path: Path) -> None:
    async with viewing(ScaleView, tiny_checkpoint(tmp_path / "tiny"), size=SIZE) as app:
        title = lambda: str(app.query_one("#scale-rows-panel").border_title)  # noqa: E731
        await until(lambda: "tiny does not say what it read" in title())
