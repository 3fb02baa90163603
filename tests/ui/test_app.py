"""The lab as a person meets it, on a tiny real core."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from textual.widgets import ContentSwitcher, Input, OptionList, Static, TextArea
from textual.widgets._footer import FooterKey

from gptlab import paths
from gptlab.gpt.config import PRESETS
from gptlab.lab.plan import TrainRequest
from gptlab.lab.references import resolve_checkpoint
from gptlab.lab.training import run_training
from gptlab.ui.panes import PANES, PaneEntry
from gptlab.ui.screens.confirm import ConfirmScreen
from gptlab.ui.screens.help import HelpScreen
from gptlab.ui.screens.models import ModelsScreen
from gptlab.ui.screens.report import ReportScreen
from gptlab.ui.widgets.loss_curve import LossCurve
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.probability_bars import ProbabilityBars
from gptlab.ui.widgets.token_strip import TokenStrip
from gptlab.ui.widgets.training_form import TrainingForm

from .conftest import TEXT
from .screen import lab, until

SIZES = [(80, 24), (120, 40), (200, 60)]


@pytest.mark.parametrize("entry", PANES, ids=lambda entry: entry.name)
def test_the_table_names_a_pane_as_it_names_itself(entry: PaneEntry) -> None:
    pane = entry.load()
    assert (entry.name, entry.title) == (pane.NAME, pane.TITLE)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the finished run `tiny`. Tests copy it."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "story.txt").write_text(TEXT, encoding="utf-8")
    request = TrainRequest(
        name="tiny",
        data=(folder / "story.txt",),
        encoding="char",
        model={"n_layer": 1, "n_head": 2, "n_embd": 16, "context_length": 16},
        train={"steps": 6, "batch_size": 2, "warmup": 1, "eval_every": 3, "threads": 1},
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GPTLAB_HOME", str(folder / "home"))
        list(run_training(request, folder / "runs"))
    return folder / "runs" / "tiny"


@pytest.fixture
def finished(made: Path, own_home: Path) -> str:
    """The name of a finished run of six steps among the lab's own."""
    shutil.copytree(made, paths.runs_dir() / made.name)
    return made.name


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("pane", [pane.name for pane in PANES])
async def test_every_pane_opens_at_every_size(pane: str, size: tuple[int, int]) -> None:
    async with lab(pane, size) as app:
        assert pane == app.pane.NAME
        assert app.pane.region.width == size[0]
        assert len(app.pane.HELP) > 200


async def test_alt_digits_and_control_pages_change_panes_from_a_text_field() -> None:
    async with lab("tokenize") as app:
        app.query_one("#text", TextArea).focus()
        await app.pilot.press("alt+5")
        assert app.pane.NAME == "generate"
        await app.pilot.press("ctrl+pageup")
        assert app.pane.NAME == "train"


async def test_tokens_follow_the_text_that_is_typed() -> None:
    async with lab("tokenize") as app:
        area = app.query_one("#text", TextArea)
        area.text = ""
        area.focus()
        await app.pilot.press(*"The cat")
        strip = app.query_one("#tokenize #strip", TokenStrip)
        await until(lambda: [cell.text for cell in strip.cells] == ["The", "·cat"])
        assert "2 tokens" in str(app.query_one("#token-panel", Panel).border_title)


async def test_f1_explains_the_pane_and_escape_closes_it() -> None:
    async with lab("train") as app:
        await app.pilot.press("f1")
        assert isinstance(app.screen, HelpScreen)
        await app.pilot.press("escape")
        assert not isinstance(app.screen, HelpScreen)


async def test_the_keys_of_the_footer_are_only_made_anew_where_others_are_true() -> None:
    async with lab("train") as app:
        app.query_one("#train #steps", Input).focus()
        await app.pilot.pause()
        keys = list(app.query(FooterKey))
        app.query_one("#train #warmup", Input).focus()
        await app.pilot.pause()
        assert keys and list(app.query(FooterKey)) == keys
        await app.pilot.press("alt+5")
        await until(lambda: list(app.query(FooterKey)) != keys)


async def test_a_training_is_watched_reported_and_then_generates(fill_form) -> None:
    async with lab("train") as app:
        await until(lambda: app.session.status.machine is not None)
        fill_form(app)
        await app.pilot.press("ctrl+t")
        assert app.query_one("#views", ContentSwitcher).current == "watch"
        await until(lambda: any(j.kind == "train" and j.is_over for j in app.session.status.jobs))
        job = next(j for j in app.session.status.jobs if j.kind == "train")
        assert (job.state, job.step) == ("finished", 6), job.message
        await until(lambda: len(app.query_one("#train #curve", LossCurve).lines) == 2)
        assert app.session.live is not None and app.session.live.name == "tiny"
        await until(lambda: app.pane.check_action("report", ()))
        await app.pilot.press("p")
        assert isinstance(app.screen, ReportScreen)
        assert "steps 6" in str(app.screen.query_one("#report Static", Static).content)
        await app.pilot.press("escape")
        await app.pilot.press("alt+5")
        app.query_one("#generate #max_new_tokens", Input).value = "5"
        app.query_one("#prompt", TextArea).text = "the cat"
        await app.pilot.press("ctrl+g")
        strip = app.query_one("#generate TokenStrip", TokenStrip)
        await until(lambda: len(strip.cells) == len("the cat") + 5)


async def test_a_training_pauses_steps_and_stops_by_key(fill_form) -> None:
    async with lab("train") as app:
        await until(lambda: app.session.status.machine is not None)
        fill_form(app, steps="100000")
        await app.pilot.press("ctrl+t")

        def training():
            return app.session.status.training

        await until(lambda: training() is not None and training().step > 0)
        await app.pilot.press("space")
        await until(lambda: training().state == "paused")
        step = training().step
        await app.pilot.press("full_stop")
        await until(lambda: training().step == step + 1)
        await app.pilot.press("s")
        await until(lambda: training() is None)
        job = next(j for j in app.session.status.jobs if j.kind == "train")
        assert job.state == "stopped"
        assert job.saved_step == job.step


async def test_settings_that_contradict_are_refused_as_they_are_typed(fill_form) -> None:
    async with lab("train") as app:
        fill_form(app, n_head="3")
        await app.pilot.pause()
        shown = str(app.query_one("#plan", Static).content)
        assert "n_embd=16" in shown and "n_head=3" in shown
        assert app.query_one("#start").disabled


async def test_quitting_a_training_asks_first(fill_form) -> None:
    async with lab("train") as app:
        await until(lambda: app.session.status.machine is not None)
        fill_form(app, steps="100000")
        await app.pilot.press("ctrl+t")
        await until(lambda: app.session.status.training is not None)
        await app.pilot.press("ctrl+q")
        assert isinstance(app.screen, ConfirmScreen)
        await app.pilot.press("n")
        assert app.session.status.training is not None


async def test_the_chooser_lists_all_models_and_loads_what_is_chosen(
    finished: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkpoint = resolve_checkpoint(f"{finished}@0", paths.runs_dir())
    packaged = tmp_path / "packaged" / "storyteller"
    shutil.copytree(checkpoint, packaged)
    monkeypatch.setattr("gptlab.paths.packaged_checkpoints", lambda: packaged.parent)
    async with lab("train") as app:
        app.session.load(f"{finished}@0")
        await until(lambda: app.session.live is not None)
        await app.pilot.press("m")
        assert isinstance(app.screen, ModelsScreen)
        choices = app.screen.query_one("#choices", OptionList)
        await until(lambda: choices.option_count > 2)
        ids = [option.id for option in choices.options]
        assert ids[:2] == ["storyteller", finished]
        assert choices.highlighted == 1, "the live model is where one begins"
        await app.pilot.press("up", "enter")
        await until(lambda: app.session.live is not None and app.session.live.path == packaged)


async def test_generating_without_a_model_says_what_to_do() -> None:
    async with lab("generate") as app:
        await app.pilot.press("ctrl+g")
        assert any("choose one with m" in str(n.message) for n in app._notifications)


async def test_the_model_that_was_loaded_last_is_live_at_the_next_start(finished: str) -> None:
    async with lab("generate") as app:
        job = app.session.load(f"{finished}@0")
        await until(lambda: app.session.live is not None and app.session.live.step == 0)
        await until(lambda: app.session.status.job(job) is None)
    async with lab("generate") as app:
        await until(lambda: app.session.live is not None)
        assert app.session.live.title == "tiny@0"


async def test_the_bars_follow_the_settings_while_the_next_token_waits(finished: str) -> None:
    async with lab("generate") as app:
        app.session.load(finished)
        await until(lambda: app.session.live is not None)
        app.query_one("#prompt", TextArea).text = "the cat"
        app.query_one("#generate TokenStrip", TokenStrip).focus()
        bars = app.query_one("#generate ProbabilityBars", ProbabilityBars)
        await until(lambda: isinstance(app.focused, TokenStrip))
        await app.pilot.press("full_stop")
        await until(lambda: "drawn" in str(bars.content) and app.pane._is_paused)
        warm = str(bars.content)
        app.query_one("#generate #temperature", Input).value = "0"
        await until(lambda: "100.0%" in str(bars.content))
        assert str(bars.content) != warm


async def test_a_run_is_opened_from_the_list_beside_the_form(finished: str) -> None:
    async with lab("train") as app:
        runs = app.query_one("#runs", OptionList)
        await until(lambda: runs.option_count == 1 and runs.get_option_at_index(0).id == finished)
        runs.focus()
        await app.pilot.press("home", "enter")
        await until(lambda: app.query_one("#views", ContentSwitcher).current == "watch")
        assert "finished" in str(app.query_one("#headline", Static).content)
        await until(lambda: len(app.query_one("#train #curve", LossCurve).lines) == 2)


async def test_switches_and_an_encoding_are_filled_in_and_taken_back() -> None:
    async with lab("train") as app:
        form = app.query_one(TrainingForm)
        fields = {"tie_weights": "no", "bias": "", "qkv_bias": "no", "encoding": "byte"}
        app.pane.fill({"preset": "sprout", **fields})

        def model() -> tuple[object, ...]:
            if form._plan is None:
                return ()
            shape = form._plan.model
            return shape.tie_weights, shape.bias, shape.qkv_bias, shape.vocab_size

        await until(lambda: model() == (False, True, False, 257))
        assert form._plan.request.model == {"tie_weights": False, "qkv_bias": False}
        app.pane.fill(dict.fromkeys(fields, ""))
        own = PRESETS["sprout"].model.vocab_size
        await until(lambda: model() == (True, True, True, own))
