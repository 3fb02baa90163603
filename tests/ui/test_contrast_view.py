"""The original transformer beside GPT on the screen."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Input, Static

from gptlab.ui.widgets.blueprinting.contrast_view import ContrastView
from gptlab.ui.widgets.blueprinting.mask_map import MaskMap

from .screen import until
from .viewing import ViewApp, tiny_checkpoint, viewing

SIZE = (100, 30)


def maps(app: ViewApp) -> dict[str, MaskMap]:
    return {
        kind: app.query_one(f"#contrast-{kind}", MaskMap) for kind in ("full", "causal", "cross")
    }


def said(app: ViewApp) -> str:
    return str(app.query_one("#contrast-said", Static).content)


async def put(app: ViewApp, text: str, read: str) -> None:
    app.query_one("#contrast-text", Input).value = text
    app.query_one("#contrast-read", Input).value = read
    await until(
        lambda: (
            (len(maps(app)["cross"].queries), len(maps(app)["cross"].keys))
            == (len(text), len(read))
        )
    )


async def test_the_diagram_hatches_what_gpt_drops_and_has_the_live_models_numbers(
    tmp_path: Path,
) -> None:
    async with viewing(ContrastView, tiny_checkpoint(tmp_path / "tiny"), size=SIZE) as app:
        shown = app.query_one("#contrast-diagram", Static)
        await until(lambda: "2 blocks, 16 wide" in str(shown.content))
        lines = str(shown.content).splitlines()
        assert max(map(len, lines)) <= 76
        (cross,) = [line for line in lines if "cross attention" in line]
        assert "░ cross attention ░" in cross, "what is dropped is told without colour"
        (own,) = [line for line in lines if ", 2 heads" in line]
        assert "░" not in own


async def test_the_cursor_says_who_sees_whom_and_why(tmp_path: Path) -> None:
    async with viewing(ContrastView, tiny_checkpoint(tmp_path / "tiny"), size=SIZE) as app:
        await put(app, "cat", "fox")
        await app.pilot.press("v")
        await app.pilot.pause()
        causal = maps(app)["causal"]
        assert app.focused is causal
        causal.place(1, 0)
        await until(lambda: "“a” sees “c”" in said(app) and "comes before" in said(app))
        causal.place(0, 2)
        await until(lambda: "“c” may not see “t”: it comes later" in said(app))
        causal.place(2, 2)
        await until(lambda: "sees itself" in said(app))
        maps(app)["full"].focus()
        maps(app)["full"].place(0, 2)
        await until(lambda: "“c” sees “t”" in said(app) and "encoder" in said(app))
        maps(app)["cross"].focus()
        maps(app)["cross"].place(0, 1)
        await until(lambda: "“c” sees “o”" in said(app) and "random" in said(app))


async def test_the_masked_half_is_hatched_and_the_rest_has_numbers(tmp_path: Path) -> None:
    async with viewing(ContrastView, tiny_checkpoint(tmp_path / "tiny"), size=(120, 40)) as app:
        await put(app, "cat", "fox")
        await app.pilot.press("v")
        await app.pilot.pause()
        causal = maps(app)["causal"]
        assert causal.render_line(1).text.count("╱╱") >= 2
        first = "".join(causal.render_line(y).text for y in range(1, 4))
        assert "1.00" in first, "the first token sees itself alone"
        assert "╱" not in causal.render_line(3 * causal._zoom.lines).text, "the last sees all"
        assert "╱" not in maps(app)["full"].render_line(1).text


async def test_other_heads_and_layers_are_looked_at(tmp_path: Path) -> None:
    async with viewing(ContrastView, tiny_checkpoint(tmp_path / "tiny"), size=SIZE) as app:
        await put(app, "cat", "fox")
        title = lambda: str(app.query_one("#contrast-full-panel").border_title)  # noqa: E731
        app.view.action_head(1)
        await until(lambda: "layer 0 head 1" in title())
        app.view.action_layer(-1)
        await until(lambda: "layer 1 head 1" in title())


async def test_an_empty_text_is_told_and_a_long_one_is_cut_with_its_number(
    tmp_path: Path,
) -> None:
    async with viewing(ContrastView, tiny_checkpoint(tmp_path / "tiny"), size=SIZE) as app:
        await put(app, "cat", "fox")
        app.query_one("#contrast-text", Input).value = ""
        await until(lambda: "empty" in said(app))
        app.query_one("#contrast-text", Input).value = "x" * 50
        await until(lambda: "18 tokens not shown" in said(app))


async def test_on_a_tall_screen_diagrams_and_masks_are_both_there(tmp_path: Path) -> None:
    async with viewing(ContrastView, tiny_checkpoint(tmp_path / "tiny"), size=(200, 60)) as app:
        await put(app, "cat", "fox")
        assert app.query_one("#contrast-two").display and app.query_one("#contrast-masks").display
