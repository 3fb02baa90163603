"""The pane Attention on a tiny real model: bytes, two layers of two heads."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import numpy as np
import pytest
from textual.widgets import Checkbox, Input, Select, Static, TextArea

from gptlab.gpt.config import GPTConfig
from gptlab.gpt.interventions import UNCHANGED, CutHead
from gptlab.text import HOSTILE
from gptlab.ui.app import LabApp
from gptlab.ui.panes.attention import AttentionPane
from gptlab.ui.widgets.attention_card import AttentionCard, vector_bars
from gptlab.ui.widgets.banks_view import BanksView
from gptlab.ui.widgets.head_grid import HeadGrid
from gptlab.ui.widgets.head_table import HeadTable
from gptlab.ui.widgets.heatmap import Heatmap, short
from gptlab.ui.widgets.lens_grid import LensGrid
from gptlab.ui.widgets.next_tokens import NextTokens
from gptlab.ui.widgets.panel import Panel

from .screen import lab, until

CONFIG = GPTConfig(vocab_size=257, context_length=40, n_layer=2, n_head=2, n_embd=16)
FIRST = "Your journey starts with one step"


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def checkpoint(tmp_path: Path) -> str:
    import torch

    from gptlab.gpt.checkpoint import save
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers.byte import ByteTokenizer

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
        await until(lambda: pane(app)._seen is not None and pane(app)._seen.text == text)
        app.query_one(Heatmap).focus()
        await app.pilot.pause()
        yield app


def pane(app: LabApp) -> AttentionPane:
    return app.query_one(AttentionPane)


def words(app: LabApp, selector: str) -> str:
    return str(app.query_one(selector, Static).content)


async def seen_again(app: LabApp, do: Callable[[], object]) -> None:
    """Do something that asks for another look, and wait for it."""
    before = pane(app)._seen
    do()
    await until(lambda: pane(app)._seen is not None and pane(app)._seen is not before)
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
        assert (pane(app)._layer, pane(app)._head) == (1, 1)
        assert app.query_one("#layer", Select).value == 1
        wanted = app.session.attention(1, 1)
        np.testing.assert_array_equal(app.query_one(Heatmap)._values, wanted)
        await app.pilot.press("l", "H")
        assert (pane(app)._layer, pane(app)._head) == (0, 0)


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
        await app.pilot.press("right_square_bracket", "right_square_bracket")
        assert "weights·V" in words(app, "#stage-said")
        assert float(heatmap._values.max()) == pytest.approx(1.0)


async def test_cutting_a_head_changes_loss_and_next_tokens_and_again_puts_it_back(
    checkpoint: str,
) -> None:
    async with attention(checkpoint) as app:
        plain = pane(app)._seen
        await app.pilot.press("h")
        await seen_again(app, pane(app).action_cut)
        assert pane(app)._seen.interventions.cuts == (CutHead(0, 1),)
        assert pane(app)._seen.loss != plain.loss
        assert "→" in words(app, "#attention-said") and "cut 0.1" in words(app, "#attention-said")
        assert "before" in str(app.query_one(NextTokens).content)
        await seen_again(app, pane(app).action_cut)
        assert pane(app)._seen.interventions == UNCHANGED
        assert pane(app)._seen.loss == plain.loss


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


async def test_a_cell_of_the_mask_is_painted_on_the_map(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        app.query_one(Heatmap).place(1, 4)
        await seen_again(app, app.query_one(Heatmap).action_paint)
        assert pane(app)._changed.mask.kind == "painted"
        assert not app.query_one(Heatmap)._hidden[1, 4]
        app.query_one(Heatmap).place(0, 0)
        app.query_one(Heatmap).action_paint()  # the only key of the first row
        await app.pilot.pause()
        assert pane(app)._changed.mask.seen[0][0], "an empty row was taken"
        assert any("empty" in note.message for note in app._notifications)
        await seen_again(app, lambda: setattr(app.query_one("#attention-text"), "text", "a fox"))
        assert pane(app)._changed.mask.kind == "causal"


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


async def test_all_heads_are_pictures_and_enter_opens_one(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await app.pilot.press("v")
        grid = app.query_one(HeadGrid)
        assert app.focused is grid
        await app.pilot.press("down", "right")
        assert (pane(app)._layer, pane(app)._head) == (1, 1)
        await app.pilot.press("enter")
        assert pane(app).view == "map"
        assert "layer 1 head 1" in str(app.query_one("#map-panel", Panel).border_title)


async def test_heads_are_ranked_and_sorted_by_any_column(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await app.pilot.press("r")
        table = app.query_one(HeadTable)
        await until(lambda: len(pane(app)._damages) == 4)
        await app.pilot.pause()
        worst = pane(app)._damages[0]
        assert table._rows[0] == (worst.layer, worst.head)
        table._sorted_by = 1
        table._fill()
        entropies = {(each.layer, each.head): each.entropy for each in pane(app)._seen.heads}
        assert table._rows == sorted(entropies, key=lambda place: -entropies[place])


async def test_the_lens_shows_every_depth_and_surprise_every_token(checkpoint: str) -> None:
    async with attention(checkpoint) as app:
        await app.pilot.press("v", "v")
        await until(lambda: len(app.query_one(LensGrid).lines) == 5)
        assert app.focused is app.query_one(LensGrid)
        await app.pilot.press("down")
        assert app.query_one(LensGrid).said().startswith("after 0 attention, at t:")
        strip = app.query_one("#surprise")
        strip.place(3)
        await app.pilot.pause()
        bits = pane(app)._seen.surprises[2] / math.log(2)
        assert f"{bits:.2f} bits" in str(app.query_one("#surprise-panel", Panel).border_title)


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (200, 60)])
async def test_every_view_is_drawn_at_every_size(checkpoint: str, size: tuple[int, int]) -> None:
    async with attention(checkpoint, size=size) as app:
        for _ in range(4):
            await app.pilot.press("v")
            await app.pilot.pause()
        assert app.is_running and pane(app).view == "map"


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
        await app.pilot.press("v", "v")
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
    fill_form: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    from gptlab.ui.panes import attention as module

    monkeypatch.setattr(module, "FOLLOW_SECONDS", 0.05)
    async with lab("train", (120, 40)) as app:
        await until(lambda: app.session.status.machine is not None)
        fill_form(app, steps="100000", eval_every="100000")
        await app.pilot.press("ctrl+t")
        await until(lambda: app.session.live is not None and app.session.live.job_id is not None)
        await app.action_pane("attention")
        app.query_one("#attention-text", TextArea).text = "the cat"
        await until(lambda: pane(app)._seen is not None)
        first = pane(app)._seen
        app.on_event_touched()
        await until(lambda: pane(app)._seen.live.step > first.live.step + 1)
        assert "followed every" in words(app, "#attention-said")
        app.session.stop_all()


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
        await app.pilot.press("v", "v", "v")
        assert pane(app).view == "banks"
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
        await app.pilot.press("v", "v", "v")
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
        plain = pane(app)._seen
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
        await until(lambda: pane(app)._seen is not plain)
        await app.pilot.pause()
        assert app.session.attention_cell(0, 0, 4, 2).q[3] == 6.5
        assert pane(app)._seen.loss != plain.loss
        assert "q[3] of token 5 is 6.5 in 0.0" in words(app, "#attention-said")
        await seen_again(app, lambda: setattr(app.query_one("#attention-text"), "text", "a fox"))
        assert pane(app)._changed == UNCHANGED
