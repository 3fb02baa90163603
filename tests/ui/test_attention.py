"""The pane Attention on a tiny real model: bytes, two layers of two heads."""

from __future__ import annotations

import json
import math
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import numpy as np
import pytest
import torch
from textual.binding import Binding
from textual.widgets import Checkbox, Input, Select, Static, Tab, TextArea
from textual.widgets._footer import FooterKey

from gptlab import paths
from gptlab.gpt.checkpoint import save
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.interventions import UNCHANGED, CutHead, Edit
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers.byte import ByteTokenizer
from gptlab.lab.events import Traced
from gptlab.lab.head_numbers import STAGES
from gptlab.text import HOSTILE
from gptlab.ui.app import LabApp
from gptlab.ui.panes.attention import AttentionPane
from gptlab.ui.widgets.attending.attention_card import AttentionCard, entropy, vector_bars
from gptlab.ui.widgets.attending.banks_view import BanksView
from gptlab.ui.widgets.attending.follow_bar import FollowBar
from gptlab.ui.widgets.attending.head_grid import HeadGrid
from gptlab.ui.widgets.attending.head_table import HeadTable
from gptlab.ui.widgets.attending.heads_view import HeadsView
from gptlab.ui.widgets.attending.lens_grid import LensGrid
from gptlab.ui.widgets.attending.map_view import MapView
from gptlab.ui.widgets.attending.next_tokens import NextTokens
from gptlab.ui.widgets.attending.published_view import PublishedView
from gptlab.ui.widgets.attending.stage_walk import StageWalk
from gptlab.ui.widgets.attending.surprise_view import SurpriseView
from gptlab.ui.widgets.attending.time_slider import TimeSlider
from gptlab.ui.widgets.attending.views import VIEWS
from gptlab.ui.widgets.attending.writing_view import WritingView
from gptlab.ui.widgets.heatmap import Heatmap, short
from gptlab.ui.widgets.lab_footer import LabFooter
from gptlab.ui.widgets.panel import Panel

from .screen import lab, until

CONFIG = GPTConfig(vocab_size=257, context_length=40, n_layer=2, n_head=2, n_embd=16)
FIRST = "Your journey starts with one step"


@pytest.fixture
def checkpoint(tmp_path: Path) -> str:
    model = GPT(CONFIG, seed=4)
    draw = torch.Generator().manual_seed(4)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.3
    save(tmp_path / "tiny", model, ByteTokenizer())
    return str(tmp_path / "tiny")


@asynccontextmanager
async def attention(
    checkpoint: str, text: str = "the cat sat", size: tuple[int, int] = (120, 40)
) -> AsyncIterator[LabApp]:
    """The pane with a model and a text that has been looked at; the map has the focus."""
    async with lab("attention", size) as app:
        app.query_one("#attention-text", TextArea).text = text
        app.session.load(checkpoint)
        await until(lambda: seen(app) is not None and seen(app).text == text)
        app.query_one(Heatmap).focus()
        await app.pilot.pause()
        yield app


def pane(app: LabApp) -> AttentionPane:
    return app.query_one(AttentionPane)


def seen(app: LabApp) -> Traced | None:
    """The newest trace that the pane shows."""
    scene = pane(app)._scene
    return scene.seen if scene else None


async def see(app: LabApp, view: str) -> None:
    """Show a view, as its tab does."""
    pane(app)._show_view(view)
    pane(app).focus_first()
    await app.pilot.pause()


def words(app: LabApp, selector: str) -> str:
    return str(app.query_one(selector, Static).content)


async def seen_again(app: LabApp, do: Callable[[], object]) -> None:
    """Do something that asks for another look, and wait for it."""
    before = seen(app)
    do()
    await until(lambda: seen(app) is not None and seen(app) is not before)
    await app.pilot.pause()


async def test_it_opens_on_a_text_and_says_what_is_missing_until_a_model_is_there() -> None:
    async with lab("attention") as app:
        assert app.query_one("#attention-text", TextArea).text == FIRST
        assert "model" in app.query_one(Heatmap).empty


async def test_a_text_is_shown_as_weights_with_a_label_at_each_row(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        heatmap = app.query_one(Heatmap)
        assert heatmap._labels == tuple("the·cat·sat")
        np.testing.assert_allclose(heatmap._values.sum(-1), 1.0, atol=1e-5)
        assert heatmap._hidden.tolist() == np.triu(np.ones((11, 11), bool), 1).tolist()
        assert "tokens" in words(app, "#attention-said")
        lines = [heatmap.render_line(y).text for y in range(13)]
        assert "1.00" in lines[1] and "╱" in lines[1]
        assert "╱" not in lines[11]


async def test_the_arrows_move_the_cell_and_the_card_has_its_numbers(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await app.pilot.press("down", "down", "right")
        assert app.query_one(Heatmap).cursor == (2, 1)
        cell = app.session.attention_cell(0, 0, 2, 1)
        card = str(app.query_one(AttentionCard).content)
        assert f"{float(cell.q @ cell.k):.4f}" in card
        assert f"{float(cell.rows['weights'][1]):.4f}" in card
        row = cell.rows["weights"][:3]
        assert f"entropy {float(-(row * np.log(row)).sum()):.2f}" in card
        assert "what e looks for" in card and "what h contains" in card
        await app.pilot.press("right", "right")
        assert "it may not be seen" in str(app.query_one(AttentionCard).content)


async def test_a_click_on_a_cell_puts_the_cursor_there(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        heatmap = app.query_one(Heatmap)
        x = heatmap._gutter + heatmap.zoom.width * 3 + 1
        await app.pilot.click(Heatmap, offset=(x, 6))
        assert heatmap.cursor == (5, 3)


async def test_letters_change_layer_and_head_and_go_round(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await app.pilot.press("l", "h")
        assert pane(app)._place == (1, 1)
        assert app.query_one("#layer", Select).value == 1
        wanted = app.session.attention(1, 1)
        np.testing.assert_array_equal(app.query_one(Heatmap)._values, wanted)
        await app.pilot.press("l", "H")
        assert pane(app)._place == (0, 0)


async def test_the_stages_show_the_numbers_that_the_model_used(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        heatmap = app.query_one(Heatmap)
        for keys, stage, formula in (
            (3 * ["left_square_bracket"], "scores", "Q·Kᵀ"),
            (["right_square_bracket"], "scaled", "√d"),
            (["right_square_bracket"], "masked", "−∞"),
        ):
            await app.pilot.press(*keys)
            np.testing.assert_array_equal(heatmap._values, app.session.attention(0, 0, stage))
            assert formula in words(app, "#stage-said")
            assert heatmap._hidden.any() == (stage == "masked")
        await app.pilot.press(*3 * ["right_square_bracket"])
        assert "weights·V" in words(app, "#stage-said")
        assert float(heatmap._values.max()) == pytest.approx(1.0)


async def test_cutting_a_head_changes_loss_and_next_tokens_and_again_puts_it_back(
    checkpoint: str,
) -> None:
    async with attention(checkpoint) as app:
        plain = seen(app)
        await app.pilot.press("h")
        await seen_again(app, pane(app).action_cut)
        assert seen(app).interventions.cuts == (CutHead(0, 1),)
        assert seen(app).loss != plain.loss
        assert "→" in words(app, "#attention-said") and "cut 0.1" in words(app, "#attention-said")
        assert "before" in str(app.query_one(NextTokens).content)
        await seen_again(app, pane(app).action_cut)
        assert seen(app).interventions == UNCHANGED
        assert seen(app).loss == plain.loss


async def test_the_mask_goes_round_by_key_and_the_future_opens_and_closes(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await seen_again(app, pane(app).action_mask)
        assert app.query_one("#mask", Select).value == "none"
        assert not app.query_one(Heatmap)._hidden.any()
        await seen_again(app, pane(app).action_mask)
        hidden = app.query_one(Heatmap)._hidden
        assert hidden[10, 6] and not hidden[10, 7]
        await seen_again(app, pane(app).action_undo)
        assert app.query_one("#mask", Select).value == "causal"


async def test_a_window_is_made_wider_and_narrower(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await seen_again(app, lambda: pane(app).action_window(-1))
        assert app.query_one("#window", Select).value == 3
        assert "mask window of 3" in words(app, "#attention-said")
        hidden = app.query_one(Heatmap)._hidden
        assert hidden[10, 7] and not hidden[10, 8]
        await seen_again(app, lambda: setattr(app.query_one("#window", Select), "value", 6))
        assert not app.query_one(Heatmap)._hidden[10, 5]
        await see(app, "banks")
        assert not app.query_one("#window").display, "two texts are shown as the model is"


async def test_a_cell_of_the_mask_is_painted_on_the_map(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        app.query_one(Heatmap).place(1, 4)
        await seen_again(app, app.query_one(Heatmap).action_paint)
        assert pane(app)._asker.changed.mask.kind == "painted"
        assert not app.query_one(Heatmap)._hidden[1, 4]
        app.query_one(Heatmap).place(0, 0)
        app.query_one(Heatmap).action_paint()  # the only key of the first row
        await app.pilot.pause()
        assert pane(app)._asker.changed.mask.seen[0][0], "an empty row was taken"
        assert any("empty" in note.message for note in app._notifications)
        await seen_again(app, lambda: setattr(app.query_one("#attention-text"), "text", "a fox"))
        assert pane(app)._asker.changed.mask.kind == "causal"


async def test_scores_are_divided_or_not(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await seen_again(app, pane(app).action_divide)
        assert not app.query_one("#divide", Checkbox).value
        scores = app.session.attention(0, 0, "scores")
        np.testing.assert_array_equal(app.session.attention(0, 0, "scaled"), scores)
        assert "not divided" in str(app.query_one(AttentionCard).content)


async def test_poking_the_future_is_told_in_words(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await app.pilot.press("p")
        await until(lambda: "no logit before it moved at all" in words(app, "#attention-said"))
        await seen_again(app, pane(app).action_mask)
        await app.pilot.press("p")
        await until(lambda: "the future leaked" in words(app, "#attention-said"))
        lines = str(app.query_one(NextTokens).content).splitlines()[1:12]
        assert [line[0] for line in lines] == list("the·cat·sat")
        assert all(float(line[12:19]) > 0 for line in lines)


async def test_all_heads_are_pictures_and_enter_opens_one(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await app.pilot.press("v")
        grid = app.query_one(HeadGrid)
        assert app.focused is grid
        await app.pilot.press("down", "right")
        assert pane(app)._place == (1, 1)
        await app.pilot.press("enter")
        assert pane(app).view.NAME == "map"
        assert "layer 1 head 1" in str(app.query_one("#map-panel", Panel).border_title)


async def test_heads_are_ranked_and_sorted_by_any_column(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await app.pilot.press("r")
        table = app.query_one(HeadTable)
        await until(lambda: len(app.query_one(HeadsView).damages) == 4)
        await app.pilot.pause()
        worst = app.query_one(HeadsView).damages[0]
        assert table._rows[0] == (worst.layer, worst.head)
        table._sorted_by = 1
        table._fill()
        entropies = {(each.layer, each.head): each.entropy for each in seen(app).heads}
        assert table._rows == sorted(entropies, key=lambda place: -entropies[place])


async def test_the_lens_shows_every_depth_and_surprise_every_token(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await see(app, "lens")
        await until(lambda: len(app.query_one(LensGrid).lines) == 5)
        assert app.focused is app.query_one(LensGrid)
        await app.pilot.press("down")
        assert app.query_one(LensGrid).said().startswith("after 0 attention, at t:")
        await see(app, "surprise")
        strip = app.query_one("#surprise")
        strip.place(3)
        await app.pilot.pause()
        bits = seen(app).surprises[2] / math.log(2)
        assert f"{bits:.2f} bits" in str(app.query_one("#surprise-panel", Panel).border_title)


async def test_a_large_lens_has_both_probabilities_in_a_second_line(checkpoint: str) -> None:
    async with attention(checkpoint, size=(200, 60)) as app:
        app.query_one("#attention-text", TextArea).text = "cat"
        await see(app, "lens")
        grid = app.query_one(LensGrid)
        await until(lambda: len(grid.lines) == 5 and len(grid.lines[0].top) == 3)
        await app.pilot.pause()
        line, figures = (grid.render_line(y).text for y in (4, 5))
        assert line.startswith("0 attention") and figures.startswith(" " * 16)
        assert f"% · true {grid.lines[1].true_probability[0]:.1%}" in figures
        await app.pilot.click(LensGrid, offset=(16 + grid._cell + 1, 5))
        assert grid.cursor == (1, 1), "both lines are the cell's"


async def test_the_table_of_heads_marks_the_column_that_orders_it(checkpoint: str) -> None:
    async with attention(checkpoint, size=(120, 40)) as app:
        await see(app, "heads")
        await app.pilot.pause()
        app.query_one(HeadTable).action_sort()
        await app.pilot.pause()
        strips = app.screen._compositor.render_strips()
        screen = "\n".join("".join(segment.text for segment in strip) for strip in strips)
        assert "entropy▾" in screen and "head▾" not in screen


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (200, 60)])
async def test_every_view_is_drawn_at_every_size(checkpoint: str, size: tuple[int, int]) -> None:
    async with attention(checkpoint, size=size) as app:
        for _ in VIEWS:
            await app.pilot.press("v")
            await app.pilot.pause()
        assert app.is_running and pane(app).view.NAME == "map"


async def test_a_text_beyond_the_context_says_what_is_cut(checkpoint: str) -> None:
    async with attention(checkpoint, "x" * 50) as app:
        assert "the last 10 do not fit" in words(app, "#attention-said")


async def test_an_empty_text_is_told_and_the_next_is_shown(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        area = app.query_one("#attention-text", TextArea)
        area.text = ""
        await until(lambda: "empty" in app.query_one(Heatmap).empty)
        await seen_again(app, lambda: setattr(area, "text", "cat"))
        assert app.query_one(Heatmap)._labels == tuple("cat")


async def test_hostile_text_is_labels_and_captions_and_runs_nothing(checkpoint: str) -> None:
    hostile = "\x1b]52;c;\x9b\u202e[@click=app.quit]x[/]"
    async with attention(checkpoint, hostile) as app:
        heatmap = app.query_one(Heatmap)
        heatmap.place(3, 0)
        await app.pilot.pause()
        shown = "".join(heatmap.render_line(y).text for y in range(heatmap.size.height))
        shown += str(app.query_one(AttentionCard).content) + words(app, "#attention-said")
        shown += str(app.query_one("#card-panel").border_title)
        await see(app, "lens")
        await until(lambda: len(app.query_one(LensGrid).lines) == 5)
        grid = app.query_one(LensGrid)
        shown += "".join(grid.render_line(y).text for y in range(grid.size.height))
        assert not HOSTILE.search(shown.replace("\n", ""))
        assert "␛" in shown and app.is_running


async def test_without_colours_strength_is_a_shade(checkpoint: str) -> None:
    async with attention(checkpoint, "the cat sat on the mat") as app:
        app.no_color = True
        heatmap = app.query_one(Heatmap)
        while heatmap.zoom.width > 2:
            heatmap.action_zoom(1)
        line = heatmap.render_line(2).text
        assert set(line) & set("░▒▓█")


async def test_a_model_in_training_is_followed(
    fill_form: Callable[..., None],
) -> None:
    async with lab("train", (120, 40)) as app:
        await until(lambda: app.session.status.machine is not None)
        fill_form(app, steps="100000", eval_every="100000")
        await app.pilot.press("ctrl+t")
        await until(lambda: app.session.live is not None and app.session.live.job_id is not None)
        await app.action_pane("attention")
        app.query_one("#follow-every", Select).value = 0.5
        app.query_one("#attention-text", TextArea).text = "the cat"
        await until(lambda: seen(app) is not None)
        first = seen(app)
        app.on_event_touched()
        await until(lambda: seen(app).live.step > first.live.step + 1)
        assert app.query_one(FollowBar).display
        assert "measuring" in words(app, "#follow-said")
        app.session.stop_all()


# Stage by stage.


async def test_the_formula_stands_beside_the_map_and_the_card_follows_the_stage(
    checkpoint: str,
) -> None:
    async with attention(checkpoint) as app:
        app.query_one(Heatmap).place(6, 3)
        await app.pilot.pause()
        walk = app.query_one(StageWalk)
        cell = app.session.attention_cell(0, 0, 6, 3)
        card = lambda: str(app.query_one(AttentionCard).content)  # noqa: E731
        walk.set_stage("scores")
        assert "softmax(" in words(app, "#stage-said") and "√d" in words(app, "#stage-said")
        assert f"Σ {float((cell.q * cell.k).sum()):.4f}" in card()
        walk.set_stage("weights")
        assert "e^(x−max)" in card() and "4 at −∞" in card()
        walk.set_stage("dropped")
        assert "dropout is off" in card() or "it is off in any case" in card()
        np.testing.assert_array_equal(
            app.query_one(Heatmap)._values, app.session.attention(0, 0, "weights")
        )
        walk.set_stage("joined")
        joined = app.session.attention_head(0, 0).joined(6)
        assert "2 heads, each a context of 8 numbers" in card()
        for length in np.linalg.norm(joined.added, axis=-1):
            assert f"{length:.2f}" in card()


async def test_a_context_vector_is_summed_up_value_by_value(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        app.query_one(Heatmap).place(3, 1)
        app.query_one(StageWalk).set_stage("given")
        await app.pilot.pause()
        gathered = app.session.attention_head(0, 0).gathered(3, 8)
        card = str(app.query_one(AttentionCard).content)
        for part in gathered.parts:
            assert f"{part.weight:.4f}" in card
        assert len(gathered.parts) == 4 and "sum so far" in card


async def test_the_division_by_root_d_is_measured_where_it_is_looked_at(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        app.query_one(Heatmap).place(5, 2)
        app.query_one(StageWalk).set_stage("scaled")
        card = lambda: str(app.query_one(AttentionCard).content)  # noqa: E731
        await until(lambda: "gradient" in card())
        cell = app.session.attention_cell(0, 0, 5, 2)
        assert f"{entropy(cell.rows['weights']):.4f}" in card()
        await app.pilot.press("h")
        assert "gradient" in card(), "one measurement is of all heads of a layer"
        await app.pilot.press("l")
        await until(lambda: "gradient" in card())


async def test_the_published_example_is_shown_with_what_is_in_print() -> None:
    async with lab("attention", (120, 40)) as app:
        await see(app, "published")
        view = app.query_one(PublishedView)
        await until(lambda: view._answer is not None)
        await app.pilot.pause()
        assert view.walk.heatmap._labels == ("Your", "journey", "starts", "with", "one", "step")
        assert ".1500 .2264 .2199 .1311 .0906 .1820" in words(app, "#published-said")
        view.walk.heatmap.place(1, 1)
        await app.pilot.pause()
        assert "0.2264" in str(view.walk.card.content)
        await app.pilot.press("n")
        await until(lambda: view._answer.example == "causal")
        await app.pilot.press("d")
        await until(lambda: not view._answer.is_scaled)
        await app.pilot.pause()
        assert "nothing to compare with" in words(app, "#published-said")
        await app.pilot.press("d", "n", "h")
        await until(lambda: view._answer.example == "heads" and view._answer.is_scaled)
        await app.pilot.pause()
        assert ".3190 .4858" in words(app, "#published-said")
        assert "head 1 of 2" in str(view.walk.query_one("#map-panel", Panel).border_title)


# Surprise, and a second checkpoint.


async def test_under_the_cursor_is_what_was_expected_there(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await see(app, "surprise")
        app.query_one("#surprise").place(4)
        await app.pilot.pause()
        expected = app.session.attending.expected(4)
        shown = words(app, "#expected")
        assert f"{expected[0].model_probability:.1%}" in shown
        app.query_one("#surprise").place(0)
        await app.pilot.pause()
        assert "no guess" in words(app, "#expected")


async def test_a_second_checkpoint_is_compared_part_by_part(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await see(app, "surprise")
        view = app.query_one(SurpriseView)
        assert "Choose a checkpoint" in words(app, "#differences")
        menu = app.query_one("#surprise-other", Select)
        menu.set_options([("itself", checkpoint)])
        menu.value = checkpoint
        await until(lambda: view._answer is not None)
        await app.pilot.pause()
        assert all(each.gained == pytest.approx(0, abs=1e-4) for each in view._answer.stretches[1:])
        assert "0.0 bits" in str(app.query_one("#difference-panel", Panel).border_title)
        await seen_again(app, lambda: setattr(app.query_one("#attention-text"), "text", "a fox"))
        await until(lambda: view._answer.data == b"a fox")
        await app.pilot.press("c")
        assert view._answer is None or menu.value != checkpoint


# While a text is written, and through a training.


async def test_the_row_of_each_new_token_lights_up_as_it_comes(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await see(app, "writing")
        view = app.query_one(WritingView)
        await app.pilot.press("full_stop")
        await until(lambda: len(view._tokens) == 12 and view._is_paused)
        await app.pilot.pause()
        heatmap = view.query_one(Heatmap)
        assert heatmap.cursor[0] == 11 and len(heatmap.labels) == 12
        np.testing.assert_allclose(heatmap._values.sum(-1), 1.0, atol=1e-5)
        assert "where" in str(app.query_one("#writing-panel", Panel).border_title)
        await app.pilot.press("g")
        await until(lambda: view._job is None)
        assert "60 written" in words(app, "#writing-said")
        await app.pilot.press("h")
        assert "head 1" in str(app.query_one("#writing-map-panel", Panel).border_title)
        before = len(view._tokens)
        await app.pilot.press("full_stop")
        await until(lambda: view._is_paused and len(view._tokens) == 12)
        await app.pilot.press("escape")
        assert view._job is None and before == 71


@pytest.fixture
def trained(own_home: Path) -> str:
    """A run that kept three checkpoints."""
    folder = paths.runs_dir() / "three"
    for step in (0, 10, 20):
        model = GPT(CONFIG, seed=step)
        path = folder / "checkpoints" / f"step-{step:06d}"
        path.parent.mkdir(parents=True, exist_ok=True)
        save(path, model, ByteTokenizer(), metadata={"run": "three", "step": step})
    for name in ("latest", "best"):
        (folder / "checkpoints" / name).write_text("step-000020\n")
    record = {
        "task": "pretrain",
        "state": "finished",
        "train": {"steps": 20},
        "created": "2026-01-01T00:00:00.000+00:00",
        "model": {},
    }
    (folder / "run.json").write_text(json.dumps(record))
    return "three"


async def test_a_training_is_gone_through_checkpoint_by_checkpoint(
    checkpoint: str, trained: str
) -> None:
    async with attention(checkpoint) as app:
        slider = app.query_one(TimeSlider)
        assert not slider.display
        await app.pilot.press("w")
        await until(lambda: seen(app).live.title == "three@20")
        assert slider.display and app.focused is slider
        await until(lambda: slider._n_left == 0)
        await app.pilot.press("left")
        await until(lambda: seen(app).live.title == "three@10")
        await app.pilot.press("home")
        await until(lambda: seen(app).live.title == "three@0")
        line = slider.render_line(0).text
        assert "three" in line and "step 0 · 1 of 3" in line and "●" in line
        app.query_one(Heatmap).focus()
        await app.pilot.press("greater_than_sign")
        await until(lambda: seen(app).live.title == "three@10")
        assert "three@10" in words(app, "#attention-said")
        slider.focus()
        await app.pilot.press("w")
        await until(lambda: seen(app).live.name == Path(checkpoint).name)
        assert not slider.display
        assert app.focused is app.query_one(Heatmap), "letters are the view's keys again"


async def test_a_checkpoint_of_the_slider_becomes_live_by_enter(
    checkpoint: str, trained: str
) -> None:
    async with attention(checkpoint) as app:
        await app.pilot.press("w")
        await until(lambda: seen(app).live.title == "three@20")
        await app.pilot.press("home", "enter")
        await until(lambda: app.session.live.title == "three@0")
        await until(lambda: seen(app).live.path == app.session.live.path)
        await until(lambda: not app.query_one(TimeSlider).display)


async def test_without_a_run_that_kept_checkpoints_time_says_so(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await app.pilot.press("w")
        await until(lambda: any("train one" in note.message for note in app._notifications))
        assert not app.query_one(TimeSlider).display


# Keys, and what is said below.


def footer_keys(app: LabApp) -> list[FooterKey]:
    """Those that are seen."""
    return [key for key in app.query_one(LabFooter).query(FooterKey) if key.region.width]


@pytest.mark.parametrize("width", [80, 120, 200])
async def test_the_footer_names_whole_keys_and_those_of_the_view_at_every_width(
    checkpoint: str, width: int
) -> None:
    async with attention(checkpoint, size=(width, 24)) as app:
        for view in VIEWS:
            await see(app, view.NAME)
            own = [each for each in view.BINDINGS if isinstance(each, Binding) and each.show]
            own = [each for each in own if app.query_one(view).check_action(each.action, ())]
            wanted = {*view.NAMED_KEYS, *(each.action for each in own), "help", "command_palette"}
            await until(lambda wanted=wanted: wanted <= {key.action for key in footer_keys(app)})
            keys = footer_keys(app)
            for key in keys:
                assert key.region.width == len(key.render()) + key.gutter.width, key.description
                assert key.region.right <= width, key.description
            *others, palette = sorted(keys, key=lambda key: key.region.x)
            assert all(key.region.right <= palette.region.x for key in others)


async def test_the_palette_and_the_help_have_every_key(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        titles = {each.title for each in app.get_system_commands(app.screen)}
        for _, _, title in (*AttentionPane.KEYS, *AttentionPane.QUIET_KEYS):
            assert f"Attention: {title}" in titles
        assert {"Attention: Edit", "Attention: Stage"} <= titles
        for key, _, _ in AttentionPane.KEYS:
            assert f"`{key}`" in AttentionPane.HELP, key
        for view in VIEWS:
            await see(app, view.NAME)
            assert pane(app).help_text().split("\n## ")[1].lower().startswith(view.TITLE)
        await see(app, "map")
        stage = app.query_one(StageWalk).stage
        found = app.get_system_commands(app.screen)
        before = next(each for each in found if each.title == "Attention: Stage before")
        await before.callback()
        assert app.query_one(StageWalk).stage != stage


@pytest.mark.parametrize("width", [80, 120])
async def test_what_is_said_of_many_changes_and_a_poke_is_whole(
    checkpoint: str, width: int
) -> None:
    async with attention(checkpoint, size=(width, 24)) as app:
        edit = Edit(0, 0, "q", 3, 2, 40.0)
        await seen_again(app, lambda: pane(app)._change(lambda changed: changed.with_edit(edit)))
        await seen_again(app, pane(app).action_mask)
        await seen_again(app, pane(app).action_cut)
        await seen_again(app, pane(app).action_divide)
        await app.pilot.press("p")
        await until(lambda: "the future leaked" in words(app, "#attention-said"))
        await app.pilot.pause()
        said = app.query_one("#attention-said", Static)
        region = said.content_region
        lines = [
            "".join(segment.text for segment in app.screen._compositor.render_strips()[y])
            for y in range(region.y, region.bottom)
        ]
        shown = " ".join(line.strip() for line in lines)
        assert shown == words(app, "#attention-said")


async def test_in_print_nothing_is_of_the_live_model(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await see(app, "published")
        await app.pilot.pause()
        changed, place = pane(app)._asker.changed, pane(app)._place
        await app.pilot.press("x", "k", "p", "u", "l", "w", "t")
        assert (pane(app)._asker.changed, pane(app)._place) == (changed, place)
        assert app.focused is app.query_one(PublishedView).walk.heatmap
        screen = [
            "".join(segment.text for segment in strip)
            for strip in app.screen._compositor.render_strips()
        ]
        below = "\n".join(screen[1:])  # the top line has the live model in every pane
        assert "loss" not in below and "tokens" not in below and "tiny" not in below
        await see(app, "map")
        assert app.query_one("#attention-said").region.height > 0


async def test_what_comes_next_is_a_key_away_where_the_screen_is_narrow(checkpoint: str) -> None:
    async with attention(checkpoint, size=(80, 24)) as app:
        card, following = app.query_one("#card-panel"), app.query_one("#next-panel")
        assert card.region.height and not following.region.height
        await app.pilot.press("n")
        await app.pilot.pause()
        assert following.region.height and not card.region.height
        assert "%" in str(app.query_one(NextTokens).content)
        await app.pilot.press("n")
        await app.pilot.pause()
        assert card.region.height and not following.region.height
    async with attention(checkpoint) as app:
        await app.pilot.press("n")
        await app.pilot.pause()
        assert app.query_one("#card-panel").region.height
        assert app.query_one("#next-panel").region.height


async def test_in_60_columns_map_card_and_what_comes_next_are_seen_in_turn(checkpoint: str) -> None:
    async with attention(checkpoint, size=(60, 20)) as app:
        parts = [app.query_one(f"#{name}-panel") for name in ("map", "card", "next")]

        def seen_parts() -> list[bool]:
            return [part.region.width == 60 and part.region.height > 5 for part in parts]

        await app.pilot.pause()
        for turn in (0, 1, 2, 0):
            assert seen_parts() == [turn == number for number in range(3)]
            await app.pilot.press("n")
            await app.pilot.pause()
        await app.pilot.press("n", "n")
        await app.pilot.pause()
        assert app.focused is app.query_one(Heatmap)


async def test_the_formula_and_its_meaning_are_whole_in_80_columns(checkpoint: str) -> None:
    async with attention(checkpoint, size=(80, 24)) as app:
        said = app.query_one("#stage-said", Static)
        for stage in STAGES:
            app.query_one(StageWalk).set_stage(stage)
            await app.pilot.pause()
            lines = words(app, "#stage-said").splitlines()
            assert len(lines) == said.content_size.height == 3
            assert max(map(len, lines)) <= said.content_size.width, stage
        last = list(app.query_one("#stage-tabs").query(Tab))[-1]
        assert last.region.right <= app.query_one("#map-panel").region.right


async def test_a_short_text_has_tall_cells_and_a_click_meets_each_of_their_lines(
    checkpoint: str,
) -> None:
    async with attention(checkpoint, "cat", size=(120, 40)) as app:
        heatmap = app.query_one(Heatmap)
        zoom = heatmap.zoom
        assert zoom.lines > 1
        cell = app.session.attention(0, 0)[2, 1]
        shown = [heatmap.render_line(1 + 2 * zoom.lines + line).text for line in range(zoom.lines)]
        assert [f"{cell:.2f}" in line for line in shown].count(True) == 1
        for line in range(zoom.lines):
            heatmap.place(0, 0)
            x = heatmap._gutter + zoom.width + zoom.width // 2
            await app.pilot.click(Heatmap, offset=(x, 1 + 2 * zoom.lines + line))
            assert heatmap.cursor == (2, 1)
        shown = [heatmap.render_line(1 + 2 * zoom.lines + line).text for line in range(zoom.lines)]
        assert "┌" in shown[0] and "┘" in shown[-1], "the cursor is seen without colours"
        await app.pilot.hover(Heatmap, offset=(heatmap._gutter + 1, 1 + zoom.lines))
        assert heatmap.cursor == (1, 0)


async def test_leaving_the_slider_for_the_print_leaves_no_focus_behind(
    checkpoint: str, trained: str
) -> None:
    async with attention(checkpoint) as app:
        await app.pilot.press("w")
        await until(lambda: app.focused is app.query_one(TimeSlider))
        pane(app)._show_view("published")
        await app.pilot.pause()
        assert app.focused is app.query_one(PublishedView).walk.heatmap


# Filled in from elsewhere, and what is wrong.


async def test_another_pane_fills_in_text_head_and_view(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        fields = {"text": "a heron", "layer": "1", "head": "1", "view": "lens"}
        await seen_again(app, lambda: pane(app).fill(fields))
        assert seen(app).text == "a heron"
        assert pane(app)._place == (1, 1) and pane(app).view.NAME == "lens"
        pane(app).fill({"layer": "no", "head": "", "view": "nowhere"})
        assert pane(app)._place == (1, 1) and pane(app).view.NAME == "lens"


async def test_a_head_that_is_not_there_is_taken_for_one_that_is(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        pane(app).fill({"layer": "7", "head": "5"})
        assert pane(app)._place == (1, 1)
        assert app.query_one("#layer", Select).value == 1


@pytest.mark.parametrize("wrong", [math.nan, math.inf])
async def test_weights_that_are_no_numbers_are_told_and_the_lab_goes_on(
    checkpoint: str, tmp_path: Path, wrong: float
) -> None:
    model = GPT(CONFIG, seed=1)
    with torch.no_grad():
        model.h[1].attn.c_attn.weight[0, 0] = wrong
    save(tmp_path / "broken", model, ByteTokenizer())
    async with attention(checkpoint) as app:
        app.session.load(str(tmp_path / "broken"))
        await until(lambda: "queries of layer 1" in words(app, "#attention-said"))
        assert "not a number" in app.query_one(Heatmap).empty
        for view in VIEWS:
            await see(app, view.NAME)
        app.session.load(checkpoint)
        await until(lambda: seen(app) is not None)


async def test_every_view_stands_an_empty_text_and_no_colours(checkpoint: str) -> None:
    async with attention(checkpoint, size=(60, 20)) as app:
        app.no_color = True
        app.query_one("#attention-text", TextArea).text = ""
        await until(lambda: seen(app) is None)
        for view in VIEWS:
            await see(app, view.NAME)
        await seen_again(app, lambda: setattr(app.query_one("#attention-text"), "text", "fox"))
        for view in VIEWS:
            await see(app, view.NAME)
        assert app.is_running


# Saving what is shown.


@pytest.mark.parametrize("letter", ["c", "n", "j", "s"])
async def test_what_is_shown_is_written_under_a_free_name(checkpoint: str, letter: str) -> None:
    async with attention(checkpoint) as app:
        written = lambda: sorted(paths.exports_dir().glob("*"))  # noqa: E731
        for count in (1, 2):
            await app.pilot.press("s")
            await app.pilot.press(letter)
            await until(lambda count=count: len(written()) == count)
            await until(lambda: not any(job.kind == "write" for job in app.session.status.jobs))
        first = min(written(), key=lambda path: len(path.name))
        if letter == "n":
            weights = np.load(first)["weights"]
            np.testing.assert_array_equal(weights[0, 0], app.session.attention(0, 0))
        if letter == "s":
            assert first.read_text(encoding="utf-8").startswith("<svg")


async def test_every_view_can_be_written_down(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        for view in VIEWS:
            if view is MapView:  # the session writes a head's numbers itself
                continue
            await see(app, view.NAME)
            if view is WritingView:  # it has nothing to write down before it has written
                await app.pilot.press("full_stop")
            await until(lambda: pane(app).view.shown() is not None)
            shown = pane(app).view.shown()
            rows = list(shown.rows)
            assert rows and all(len(row) == len(shown.columns) for row in rows)


# The widgets alone.


@pytest.mark.parametrize(
    ("value", "width", "words"),
    [(0.314, 4, "0.31"), (-0.314, 4, "-.31"), (-27.63, 4, " -28"), (12.34, 4, "12.3")],
)
def test_a_number_fits_into_its_cell(value: float, width: int, words: str) -> None:
    assert short(value, width) == words


def test_a_vector_rises_above_zero_and_hangs_below_it() -> None:
    bars = vector_bars(np.array([1.0, 0.5, 0.0, -1.0, -0.125], np.float32), 1.0, width=5)
    assert bars.plain == "█▄· ▇"
    assert vector_bars(np.ones(6, np.float32), 1.0, width=4).plain == "████\n██"


async def test_a_long_text_is_drawn_in_blocks_of_the_strongest(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        heatmap = app.query_one(Heatmap)
        values = np.zeros((1024, 1024), np.float32)
        values[700, 30] = 1.0
        heatmap.show([str(n) for n in range(1024)], values, np.zeros((1024, 1024), bool))
        assert heatmap.zoom.block > 8
        block = heatmap.zoom.block
        assert heatmap._levels_of(block)[700 // block, 30 // block] == 32
        assert (heatmap._levels_of(block) == 32).sum() == 1
        heatmap.place(1000, 1000)
        while heatmap.zoom.block > 1:
            heatmap.action_zoom(-1)
        top, left = heatmap._first
        rows, columns = heatmap._room(heatmap.zoom)
        assert top <= 1000 < top + rows and left <= 1000 < left + columns
        assert top + rows <= 1024 + 2


async def test_two_banks_begin_equal_and_come_apart(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await see(app, "banks")
        assert pane(app).view.NAME == "banks"
        view = app.query_one(BanksView)
        await until(lambda: view._answer is not None)
        await app.pilot.pause()
        first, *rest = words(app, "#likeness").splitlines()[1:]
        assert first.startswith("embedding") and first.endswith("exactly 0")
        assert len(rest) == 4 and not any("exactly" in line for line in rest)
        assert "both at token" in str(app.query_one("#likeness-panel").border_title)
        await app.pilot.press("l")
        assert "layer 1 head 0" in str(app.query_one("#one-row-panel").border_title)
        looked = view._answer.rows[0][1, 0]
        assert f"{looked[0]:6.1%}" in words(app, "#one-row")


async def test_a_word_that_one_text_lacks_is_told_and_the_next_is_compared(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await see(app, "banks")
        view = app.query_one(BanksView)
        await until(lambda: view._answer is not None)
        app.query_one("#banks-word", Input).value = "zebra"
        await until(lambda: "'zebra' is not in" in words(app, "#likeness"))
        app.query_one("#banks-word", Input).value = "river"
        app.query_one("#banks-two", Input).value = "a wide river"
        await until(lambda: view._answer is not None and view._answer.word == "river")


async def test_a_number_of_a_query_is_edited_and_what_follows_changes(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        app.query_one(Heatmap).place(4, 2)
        plain = seen(app)
        await app.pilot.press("e")
        present = app.session.attention_cell(0, 0, 4, 2).q[3]
        app.screen.query_one("#edit-channel", Input).value = "99"
        await app.pilot.pause()
        assert "0 to 7" in str(app.screen.query_one("#edit-said", Static).content)
        app.screen.query_one("#edit-channel", Input).value = "3"
        await app.pilot.pause()
        assert f"{present:.4f}" in str(app.screen.query_one("#edit-said", Static).content)
        app.screen.query_one("#edit-value", Input).value = "6.5"
        await app.pilot.press("enter")
        await until(lambda: seen(app) is not plain)
        await app.pilot.pause()
        assert app.session.attention_cell(0, 0, 4, 2).q[3] == 6.5
        assert seen(app).loss != plain.loss
        assert "q[3] of token 5 is 6.5 in 0.0" in words(app, "#attention-said")
        await seen_again(app, lambda: setattr(app.query_one("#attention-text"), "text", "a fox"))
        assert pane(app)._asker.changed == UNCHANGED
