"""The views architecture, sizes and layer of the pane Blueprint, each by itself on a tiny model."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Button, Checkbox, Input, Select, Static
from textual.widgets._footer import FooterKey

from gptlab.gpt.anatomy import anatomy
from gptlab.gpt.classifier_config import ClassifierConfig
from gptlab.gpt.config import PRESETS, GPTConfig
from gptlab.lab.anatomy import AnatomyFailed, GradientsSeen, LayersSeen, Pictured
from gptlab.ui.numbers import memory_size, operation_count
from gptlab.ui.widgets.blueprinting.architecture_view import ArchitectureView
from gptlab.ui.widgets.blueprinting.layer_view import LayerView
from gptlab.ui.widgets.blueprinting.part_tree import PartTree
from gptlab.ui.widgets.blueprinting.sizes_view import SizesView
from gptlab.ui.widgets.blueprinting.weight_map import WeightMap
from gptlab.ui.widgets.blueprinting.weight_text import bars, merged
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.token_strip import TokenStrip

from .screen import lab, until
from .viewing import TINY, tiny_checkpoint, viewing


def title(app: object, selector: str) -> str:
    return str(app.query_one(selector, Panel).border_title)


# Architecture.


async def test_enter_dives_from_the_model_to_a_heads_queries_and_backspace_rises(
    tmp_path: Path,
) -> None:
    async with viewing(ArchitectureView, tiny_checkpoint(tmp_path / "m")) as app:
        tree = app.query_one(PartTree)
        await until(lambda: tree.cursor_node is not None)
        for key, path in (
            ("enter", "embeddings"),
            ("down", "h"),
            ("enter", "h.0"),
            ("enter", "h.0.ln_1"),
            ("down", "h.0.attn"),
            ("enter", "h.0.attn.0"),
            ("enter", "h.0.attn.0.q"),
            ("backspace", "h.0.attn.0"),
            ("left", "h.0.attn"),
        ):
            await app.pilot.press(key)
            await until(lambda path=path: tree.path == path)
        part = anatomy(TINY).at("h.0.attn")
        assert f"{part.n_parameters:,}" in app.words("#part-facts")


async def test_a_parts_weights_are_shown_with_the_numbers_at_the_cursor(tmp_path: Path) -> None:
    async with viewing(ArchitectureView, tiny_checkpoint(tmp_path / "m")) as app:
        tree, weights = app.query_one(PartTree), app.query_one(WeightMap)
        tree.go_to("h.1.attn.1.k")
        seen = None
        while seen is None or seen.path != "h.1.attn.1.k":
            count = sum(isinstance(each, Pictured) for each in app.events)
            seen = await app.heard(Pictured, count + (seen is not None))
        await app.pilot.pause()
        weights.focus()
        await app.pilot.press("down", "right", "right")
        assert weights.number_at == (1, 2)
        value = float(app.session.anatomy.values(1, 2, 1, 1)[0, 0])
        assert f"{value:+.5f}" in title(app, "#values-panel")
        assert f"std {seen.spread.deviation:.4f}" in app.words("#spread")
        lines = [weights.render_line(y).text for y in range(6)]
        assert "channel 2" in lines[0] and "k" in lines[1]


async def test_a_number_or_a_text_says_how_many_tokens_are_counted(tmp_path: Path) -> None:
    async with viewing(ArchitectureView, tiny_checkpoint(tmp_path / "m")) as app:
        field = app.query_one("#architecture-text", Input)
        await until(lambda: "T = 40" in app.words("#part-facts"))
        for words, said in (("7", "T = 7"), ("the cat", "T = 7"), ("900", "do not fit")):
            field.value = words
            await until(lambda said=said: said in app.words("#part-facts"))
        operations = operation_count(anatomy(TINY).operations.at(40))
        assert operations in app.words("#part-facts")


async def test_presets_are_counted_without_a_model(tmp_path: Path) -> None:
    async with viewing(ArchitectureView) as app:
        assert "No model" in app.words("#part-facts")
        for name in PRESETS:
            app.query_one("#architecture-of", Select).value = name
            n_parameters = f"{PRESETS[name].model.n_parameters:,}"
            await until(lambda n=n_parameters: n in app.words("#part-facts"))
        assert "live model alone" in app.query_one(WeightMap).words
        assert not any(isinstance(each, Pictured) for each in app.events)


async def test_a_classifiers_head_is_in_the_tree(tmp_path: Path) -> None:
    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.model import GPT

    head = ClassifierConfig(labels=("ham", "spam"), pad_id=256)
    checkpoint = tiny_checkpoint(tmp_path / "m", Classifier(GPT(TINY), head))
    async with viewing(ArchitectureView, checkpoint) as app:
        app.query_one(PartTree).go_to("head")
        await until(lambda: "score" in title(app, "#part-panel"))
        assert "34" in app.words("#part-facts")


async def test_weights_that_are_not_numbers_are_counted_in_the_title(tmp_path: Path) -> None:
    import torch

    from gptlab.gpt.model import GPT

    model = GPT(TINY)
    with torch.no_grad():
        model.wte.weight[3, 3] = torch.nan
    async with viewing(ArchitectureView, tiny_checkpoint(tmp_path / "m", model)) as app:
        await app.heard(Pictured)
        await until(lambda: "1 not finite" in title(app, "#spread-panel"))
        assert app.is_running


async def test_in_80_columns_and_24_lines_weights_and_keys_are_of_use(tmp_path: Path) -> None:
    checkpoint = tiny_checkpoint(tmp_path / "m")
    async with lab("blueprint", (80, 24)) as app:
        app.session.load(checkpoint)
        await app.pane.action_view("architecture")
        weights, tree = app.query_one(WeightMap), app.query_one(PartTree)
        await until(lambda: weights.number_at is not None and app.focused is tree)
        facts = app.query_one("#part-facts", Static)
        await until(lambda: facts.size.height == 7)
        assert weights.size.height >= 8, "a picture is more than a line"
        named = lambda: {key.description for key in app.query(FooterKey) if key.display}  # noqa: E731
        await until(lambda: {"Into", "Out", "Weights", "Text", "Help"} <= named())
        tree.go_to("h.0.attn.c_proj")
        await app.pilot.press("w")
        await until(lambda: weights.has_focus and weights.size.height >= 11)
        assert not facts.region.height, "the figures make room"
        await until(lambda: "0" in str(app.query_one("#values", Static).content))
        await app.pilot.press("w")
        await until(lambda: tree.has_focus and facts.region.height > 0)


# Sizes.


async def test_every_preset_is_counted_to_the_unit() -> None:
    async with viewing(SizesView) as app:
        for name, preset in PRESETS.items():
            app.query_one("#sizes-of", Select).value = name
            n_parameters = f"{preset.model.n_parameters:,}"
            await until(lambda n=n_parameters: n in app.words("#sizes-parts"))


async def test_switches_lead_to_the_published_counts() -> None:
    async with viewing(SizesView) as app:
        assert "124,439,808" in app.words("#sizes-parts")
        app.query_one("#sizes-qkv_bias", Checkbox).value = False
        await until(lambda: "124,412,160" in app.words("#sizes-parts"))
        app.query_one("#sizes-tie_weights", Checkbox).value = False
        await until(lambda: "163,009,536" in app.words("#sizes-parts"))
        assert "621.83 MiB fp32" in app.words("#sizes-costs")


async def test_a_contradiction_is_said_in_the_configurations_words_and_the_rest_stays() -> None:
    async with viewing(SizesView) as app:
        await app.pilot.pause()
        before = app.words("#sizes-parts")
        app.query_one("#sizes-n_head", Input).value = "7"
        with pytest.raises(Exception, match="n_head=7") as refused:
            GPTConfig(n_embd=768, n_head=7)
        await until(lambda: refused.value.message in app.words("#sizes-wrong"))
        assert app.words("#sizes-parts") == before
        assert app.query_one("#sizes-train", Button).disabled
        for wrong in ("", "x", "0", "-3", "9" * 12):
            app.query_one("#sizes-n_layer", Input).value = wrong
            await app.pilot.pause()
        app.query_one("#sizes-n_head", Input).value = "12"
        await until(lambda: app.words("#sizes-wrong") == "")


async def test_a_shape_can_be_taken_to_train() -> None:
    async with viewing(SizesView) as app:
        app.query_one("#sizes-of", Select).value = "sprout"
        await until(lambda: app.query_one("#sizes-n_embd", Input).value == "128")
        app.query_one("#sizes-n_layer", Input).value = "6"
        await app.pilot.pause()
        await app.pilot.press("ctrl+t")
        await until(lambda: bool(app.wanted))
        assert app.wanted[0].pane == "train"
        assert app.wanted[0].fields["preset"] == "sprout"
        assert app.wanted[0].fields["n_layer"] == "6"
        assert app.wanted[0].fields["n_embd"] == ""


async def test_switches_and_vocabulary_go_along_to_train() -> None:
    async with viewing(SizesView) as app:
        app.query_one("#sizes-of", Select).value = "sprout"
        await until(lambda: app.query_one("#sizes-n_embd", Input).value == "128")
        await app.pilot.press("ctrl+t")
        await until(lambda: len(app.wanted) == 1)
        own = dict.fromkeys(("tie_weights", "bias", "qkv_bias", "encoding"), "")
        assert own.items() <= app.wanted[0].fields.items(), "what was chosen before is taken back"
        app.query_one("#sizes-tie_weights", Checkbox).value = False
        app.query_one("#sizes-qkv_bias", Checkbox).value = False
        app.query_one("#sizes-vocab_size", Input).value = "50257"
        await app.pilot.pause()
        await app.pilot.press("ctrl+t")
        await until(lambda: len(app.wanted) == 2)
        chosen = {"tie_weights": "no", "bias": "", "qkv_bias": "no", "encoding": "gpt2"}
        assert chosen.items() <= app.wanted[1].fields.items()
        app.query_one("#sizes-vocab_size", Input).value = "5000"
        await app.pilot.pause()
        await app.pilot.press("ctrl+t")
        await until(lambda: len(app.wanted) == 3)
        assert app.wanted[2].fields["encoding"] == ""
        assert any("5,000 ids" in note.message for note in app._notifications)


async def test_up_and_down_double_and_halve_a_field() -> None:
    async with viewing(SizesView) as app:
        app.query_one("#sizes-n_layer", Input).focus()
        await app.pilot.press("up")
        assert app.query_one("#sizes-n_layer", Input).value == "24"
        await app.pilot.press("down", "down")
        assert app.query_one("#sizes-n_layer", Input).value == "6"


async def test_a_letter_typed_into_a_number_is_left_to_the_pane() -> None:
    async with viewing(SizesView) as app:
        field = app.query_one("#sizes-n_layer", Input)
        field.focus()
        await app.pilot.press("end", "l", "a", "0", "ctrl+t")
        assert field.value == "120"
        await until(lambda: bool(app.wanted))


# Layer.


async def test_a_layers_norms_bend_and_gradients_are_shown(tmp_path: Path) -> None:
    async with viewing(LayerView, tiny_checkpoint(tmp_path / "m")) as app:
        await app.heard(LayersSeen)
        await app.heard(GradientsSeen)
        await until(lambda: "4.73e-04" in app.words("#bend"))
        figures = app.session.anatomy.norms(0, "ln_1")
        assert f"{figures.deviation_before[0]:.3f}" in app.words("#norm")
        assert "embeddings" in app.words("#gradients") and "block 1" in app.words("#gradients")
        await app.pilot.press("right", "right", "right_square_bracket", "n")
        await app.pilot.pause()
        assert "layer 1" in title(app, "#norm-panel") and "ln_2" in title(app, "#norm-panel")
        bend = app.session.anatomy.bend(1, 2)
        assert f"{bend.shares.above:.0%} above" in app.words("#bend")


async def test_the_published_net_is_a_key_away(tmp_path: Path) -> None:
    async with viewing(LayerView, tiny_checkpoint(tmp_path / "m")) as app:
        await app.heard(GradientsSeen)
        await app.pilot.press("g")
        await until(lambda: "layer 4" in app.words("#gradients"))
        for figure in ("2.02e-04", "5.05e-03", "2.22e-01", "1.33e+00"):
            assert figure in app.words("#gradients"), figure


async def test_a_text_that_cannot_be_read_says_so_and_the_next_one_is_shown(
    tmp_path: Path,
) -> None:
    async with viewing(LayerView, tiny_checkpoint(tmp_path / "m")) as app:
        await app.heard(LayersSeen)
        app.query_one("#layer-text", Input).value = ""
        await app.heard(AnatomyFailed)
        await until(lambda: "empty" in app.words("#norm"))
        app.query_one("#layer-text", Input).value = "x" * 60
        await until(lambda: "20 tokens do not fit" in title(app, "#norm-panel"))
        assert len(app.query_one(TokenStrip).cells) == 40


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (200, 60)])
@pytest.mark.parametrize("view", [ArchitectureView, SizesView, LayerView])
async def test_every_view_stands_at_every_size(
    view: type[ArchitectureView], size: tuple[int, int], tmp_path: Path
) -> None:
    async with viewing(view, tiny_checkpoint(tmp_path / "m"), size) as app:
        await app.pilot.press("tab", "right", "v", "v")
        await app.pilot.pause()
        assert app.export_screenshot()


async def test_without_a_model_the_views_say_what_to_do() -> None:
    async with viewing(LayerView) as app:
        assert "m chooses one" in app.words("#norm")


def test_sizes_are_written_as_published() -> None:
    assert memory_size(4 * 163_009_536) == "621.83 MiB"
    assert memory_size(4 * 1_637_792_000) == "6,247.68 MiB"
    assert memory_size(12) == "12 B" and memory_size(2**35) == "32.00 GiB"
    assert operation_count(291_648_307_200) == "291.6 G"


def test_a_histogram_keeps_every_number_and_shows_the_smallest() -> None:
    assert merged((1, 2, 3, 4, 5), 3) == [3, 7, 5]
    assert merged((1, 2), 9) == [1, 2]
    assert bars([0, 1, 800], 2) == ["  █", " ▁█"]
