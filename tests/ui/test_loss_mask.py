"""The table of which tokens earn loss, from the form of an assistant."""

from __future__ import annotations

import json
from pathlib import Path

from textual.widgets import Checkbox, Input, Static

from gptlab.ui.screens.instruct import InstructScreen
from gptlab.ui.screens.loss_mask import LossMaskScreen
from gptlab.ui.widgets.mask_grid import MaskGrid

from .screen import lab, until
from .test_chat import base, load  # noqa: F401


async def test_a_batch_is_walked_through_and_the_switch_goes_back_into_the_form(
    base: str,  # noqa: F811
    tmp_path: Path,
) -> None:
    pairs = [{"instruction": "Say [/]\x1b.", "output": word} for word in ("a", "bb") * 20]
    data = tmp_path / "pairs.json"
    data.write_text(json.dumps(pairs), encoding="utf-8")
    async with lab("chat", (120, 40)) as app:
        await load(app, base)
        await app.pilot.press("escape", "i")
        await until(lambda: isinstance(app.screen, InstructScreen))
        app.screen.query_one("#instruct-data", Input).value = str(data)
        await until(lambda: app.screen._request is not None)
        await app.pilot.press("ctrl+b")
        await until(lambda: isinstance(app.screen, LossMaskScreen))
        screen = app.screen
        said = lambda: str(screen.query_one("#mask-said", Static).content)  # noqa: E731
        token = lambda: str(screen.query_one("#mask-token", Static).content)  # noqa: E731
        await until(lambda: "earn loss" in said())
        grid = screen.query_one(MaskGrid)
        assert grid.has_focus and grid.token.kind == "response"
        assert "response · earns loss" in token()
        await app.pilot.press("left")
        assert "prompt · earns no loss" in token()
        masked = said()
        await app.pilot.press("p")
        await until(lambda: "prompt · earns loss" in token())
        assert said() != masked
        await app.pilot.press("home")
        assert "nothing stands before it" in token()
        await app.pilot.press("end", "down")
        assert grid.cursor[0] == 1
        before = said()
        await app.pilot.press("n")
        await until(lambda: said() != before)
        assert "pairs 33 to 64" in said()
        await app.pilot.click(MaskGrid, offset=(20, 3))
        assert grid.cursor[0] == 3
        lines = "".join(grid.render_line(y).text for y in range(3))
        assert "\x1b" not in lines
        await app.pilot.press("escape")
        assert app.screen.query_one("#instruct-mask", Checkbox).value is False
