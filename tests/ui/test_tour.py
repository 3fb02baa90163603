"""The tour and the film on the screen: the first start, predictions, walking, leaving."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input, OptionList, Static

from gptlab import paths
from gptlab.gpt.checkpoint import save
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers.byte import ByteTokenizer
from gptlab.lab.settings import Settings, read_settings, write_settings
from gptlab.lab.tour.stops import STOPS
from gptlab.ui.app import LabApp
from gptlab.ui.panes.blueprint import BlueprintPane
from gptlab.ui.widgets.blueprinting.film_view import FilmView
from gptlab.ui.widgets.blueprinting.tour_view import TourView
from gptlab.ui.widgets.touring.film_bar import FilmBar
from gptlab.ui.widgets.touring.progress import StopProgress

from .screen import lab, until

SMALL = GPTConfig(vocab_size=257, context_length=48, n_layer=1, n_head=2, n_embd=16)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A small model that the lab opens with, where the tour stands at its first stop."""
    folder = tmp_path / "small"
    save(folder, GPT(SMALL, seed=1), ByteTokenizer())
    write_settings(paths.settings_file(), Settings(checkpoint=str(folder), tour=STOPS[0].name))
    return folder


def view(app: LabApp) -> str:
    assert app.pane.NAME == "blueprint"
    return app.query_one(BlueprintPane).view.NAME


def words(app: LabApp, name: str) -> str:
    return str(app.query_one(f"#{name}", Static).content)


async def tour(app: LabApp) -> TourView:
    """The tour, once the model has answered."""
    await until(lambda: app.focused is not None)
    await app.pilot.press("t")
    await until(lambda: len(app.query(TourView)) == 1 and view(app) == "tour")
    shown = app.query_one(TourView)
    await until(lambda: shown.answered is not None)
    return shown


async def test_the_first_start_plays_the_film_and_one_key_leaves_it_for_good(sprout: Path) -> None:
    async with lab() as app:
        assert view(app) == "film"
        film = app.query_one(FilmView)
        await until(lambda: film.step > 0)
        assert "Once" in words(app, "film-text")
        await app.pilot.press("x")
        await until(lambda: view(app) == "roadmap")
    assert read_settings(paths.settings_file()).tour == "left"
    async with lab() as app:
        assert view(app) == "roadmap"


async def test_naming_a_pane_leaves_the_film_for_another_start(sprout: Path) -> None:
    async with lab("tokenize") as app:
        assert app.pane.NAME == "tokenize"
        assert app.session.tour.is_new
    async with lab("blueprint") as app:
        assert view(app) == "roadmap"


async def test_the_film_pauses_is_scrubbed_and_goes_on_to_the_first_stop(sprout: Path) -> None:
    async with lab() as app:
        film = app.query_one(FilmView)
        await until(lambda: film.step > 0)
        await app.pilot.press("space")
        at = film.step
        await app.pilot.pause(0.3)
        assert film.step == at, "it stands still"
        await app.pilot.press("right", "right")
        assert film.step > at
        await app.pilot.press("home")
        assert film.step == 0
        line = app.query_one(FilmBar)
        await app.pilot.click(line, offset=(line.size.width // 2, 0))
        assert 0 < film.step < 10
        await app.pilot.press("enter")
        await until(lambda: view(app) == "tour")
        assert app.query_one(TourView).stop_now == STOPS[0]
        assert not app.session.tour.is_new


async def test_the_end_of_the_first_film_goes_on_to_the_tour(
    sprout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gptlab.ui.widgets.blueprinting.film_view.REST_SECONDS", 0.2)
    async with lab() as app:
        film = app.query_one(FilmView)
        await until(lambda: film.step > 0)
        await app.pilot.press(*["right"] * 40)
        await until(lambda: view(app) == "tour")
        await app.pilot.press("f")
        await until(lambda: view(app) == "film")
        await app.pilot.pause(0.5)
        assert view(app) == "film", "this time it was wanted"


async def test_without_the_packaged_training_the_tour_begins_and_says_so() -> None:
    async with lab() as app:
        await until(lambda: view(app) == "tour")
        assert "without its film" in words(app, "tour-said")
        assert "choose one with m" in words(app, "tour-said")


async def test_a_right_and_a_wrong_prediction_are_told_apart(model: Path) -> None:
    async with lab("blueprint") as app:
        shown = await tour(app)
        assert shown.answered is not None
        right = shown.answered.answer.right
        await app.pilot.press(str(right + 1))
        assert words(app, "tour-verdict").startswith("Right.")
        assert "1 of 1" in words(app, "tour-verdict")
        await app.pilot.press("space")
        await until(lambda: shown.answered is not None)
        assert shown.stop_now == STOPS[1]
        wrong = next(n for n in range(4) if n != shown.answered.answer.right)
        choices = app.query_one("#tour-choices", OptionList)
        await app.pilot.click(choices, offset=(4, wrong))
        await until(lambda: shown.guess is not None)
        assert shown.guess == (wrong, False)
        assert "1 of 2" in words(app, "tour-verdict")


async def test_a_number_is_typed_and_compared(model: Path) -> None:
    async with lab("blueprint") as app:
        shown = await tour(app)
        app.query_one("#tour-stops", OptionList).focus()
        await app.pilot.press("home", "down", "down", "down", "down", "enter")
        assert shown.stop_now.name == "tokens"
        await until(lambda: shown.answered is not None)
        await app.pilot.press("3", "3")
        assert app.query_one("#tour-number", Input).value == "33"
        await app.pilot.press("enter")
        assert shown.guess == (33, True)  # bytes of the sentence


async def test_keys_and_the_mouse_walk_from_stop_to_stop(model: Path) -> None:
    async with lab("blueprint") as app:
        shown = await tour(app)
        await app.pilot.press("left")
        assert shown.stop_now == STOPS[0], "there is none before the first"
        await app.pilot.press("right", "space", "backspace")
        assert shown.stop_now == STOPS[1]
        await app.pilot.click("#tour-next")
        assert shown.stop_now == STOPS[2]
        line = app.query_one(StopProgress)
        await app.pilot.click(line, offset=(line.size.width - 8, 0))
        assert shown.stop_now != STOPS[2]
        await app.pilot.click("#tour-back")
        stood = shown.stop_now.name
    assert read_settings(paths.settings_file()).tour == stood


async def test_a_stop_opens_the_pane_where_it_can_be_explored(model: Path) -> None:
    async with lab("blueprint") as app:
        await tour(app)
        await app.pilot.press("o")
        await until(lambda: app.pane.NAME == "generate")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (200, 60)])
async def test_every_stop_is_shown_at_every_size(model: Path, size: tuple[int, int]) -> None:
    async with lab("blueprint", size=size) as app:
        shown = await tour(app)
        for stop in STOPS:
            assert shown.stop_now == stop
            await until(lambda: shown.answered is not None)
            answered = shown.answered
            assert answered is not None
            shown.predict(answered.answer.right)
            await app.pilot.pause()
            pictures = app.query_one("#tour-pictures", Static)
            widest = max(line.cell_length for line in pictures.content.split("\n"))
            assert 0 < widest <= pictures.content_size.width, f"{stop.name} has broken lines"
            await app.pilot.press("space")


async def test_the_list_takes_the_narrow_screen_and_esc_gives_it_back(model: Path) -> None:
    async with lab("blueprint", size=(80, 24)) as app:
        shown = await tour(app)
        stops = app.query_one("#tour-stops", OptionList)
        assert not stops.is_on_screen
        await app.pilot.press("l")
        await until(lambda: stops.has_focus)
        await app.pilot.press("escape")
        await until(lambda: not stops.has_focus)
        assert not shown.has_class("-list")


async def test_the_tour_needs_no_colours(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with lab("blueprint") as app:
        shown = await tour(app)
        await app.pilot.press("1")
        assert shown.guess is not None
        assert "✓" in "".join(
            str(option.prompt) for option in app.query_one("#tour-choices", OptionList).options
        )


async def test_leaving_the_tour_lasts(model: Path) -> None:
    async with lab("blueprint") as app:
        await tour(app)
        await app.pilot.press("x")
        await until(lambda: view(app) == "roadmap")
    assert read_settings(paths.settings_file()).tour == "left"
