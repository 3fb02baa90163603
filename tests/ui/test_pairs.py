"""The instruction set, looked through and changed from the form of an assistant."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from textual.widgets import Checkbox, Input, Select, Static

from gptlab.gpt.data.pairs import read_pairs
from gptlab.ui.app import LabApp
from gptlab.ui.screens import instruct
from gptlab.ui.screens.confirm import ConfirmScreen
from gptlab.ui.screens.instruct import InstructScreen
from gptlab.ui.screens.pairs import AddPairScreen, PairsScreen
from gptlab.ui.widgets.pair_table import PairTable

from .screen import lab, until
from .test_chat import base, load  # noqa: F401


@pytest.fixture(autouse=True)
def tuning_never_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps that are taken only to be timed would have to end before a test can."""
    monkeypatch.setattr(instruct, "_MEASURE_AFTER_SECONDS", 1000.0)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Forty pairs of two families; the last asks what the first asks, and one is hostile."""
    pairs = [
        {
            "instruction": f"Say {chr(97 + n % 26) * 9}{n:02d}.",
            "output": f"out {n}",
            "family": ("odd", "even")[n % 2],
        }
        for n in range(38)
    ]
    pairs.append({"instruction": "[/]\x1b]52;c;x\x07", "output": "\u202e", "family": "[@click]"})
    pairs.append({**pairs[0], "instruction": "SAY  aaaaaaaaa00"})
    path = tmp_path / "pairs.json"
    path.write_text(json.dumps(pairs), encoding="utf-8")
    return path


async def browse(app: LabApp, base: str, data: Path) -> PairsScreen:  # noqa: F811
    await load(app, base)
    await app.pilot.press("escape", "i")
    await until(lambda: isinstance(app.screen, InstructScreen))
    app.screen.query_one("#instruct-data", Input).value = str(data)
    await until(lambda: app.screen._request is not None and app.screen._request.data == (data,))
    await app.pilot.press("ctrl+e")
    await until(lambda: isinstance(app.screen, PairsScreen))
    screen = app.screen
    assert isinstance(screen, PairsScreen)
    await until(lambda: "40 of 40 pairs" in said(screen))
    return screen


def said(screen: PairsScreen) -> str:
    return str(screen.query_one("#pairs-said", Static).content)


def detail(screen: PairsScreen) -> str:
    return str(screen.query_one("#pairs-detail", Static).content)


def lines(screen: PairsScreen, n: int = 8) -> list[str]:
    table = screen.query_one(PairTable)
    return [table.render_line(y).text for y in range(n)]


async def test_pairs_are_filtered_by_family_words_and_near_duplicates(
    base: str,  # noqa: F811
    data: Path,
) -> None:
    async with lab("chat", (120, 40)) as app:
        screen = await browse(app, base, data)
        assert "1 near-duplicates" in said(screen) and "tokens: median" in said(screen)
        screen.query_one("#pairs-family", Select).value = "odd"
        await until(lambda: "20 of 40 pairs" in said(screen))
        await app.pilot.press("slash")
        assert screen.query_one("#pairs-text", Input).has_focus
        screen.query_one("#pairs-text", Input).value = "OUT 36"
        await until(lambda: "1 of 40 pairs" in said(screen))
        assert "kkkkkkkkk36" in lines(screen)[0]
        await app.pilot.press("escape")
        assert screen.query_one(PairTable).has_focus
        screen.query_one("#pairs-text", Input).value = ""
        await app.pilot.press("d")
        await until(lambda: "1 of 40 pairs · 1 near-duplicates" in said(screen))
        await until(lambda: "nearly" in detail(screen))
        assert "Say aaaaaaaaa00." in detail(screen) and lines(screen)[0].startswith("≈")
        assert screen.query_one("#pairs-twins", Checkbox).value
        await app.pilot.press("escape")
        assert isinstance(app.screen, InstructScreen), "nothing was changed"


async def test_a_set_is_thinned_out_and_added_to_and_trained_with(
    base: str,  # noqa: F811
    data: Path,
    tmp_path: Path,
) -> None:
    before = data.read_bytes()
    async with lab("chat", (120, 40)) as app:
        screen = await browse(app, base, data)
        await until(lambda: "Say aaaaaaaaa00." in detail(screen))
        await app.pilot.press("down", "x")
        await until(lambda: "1 taken out" in said(screen))
        assert lines(screen)[1].startswith("✕")
        await app.pilot.press("x")
        await until(lambda: "taken out" not in said(screen))
        await app.pilot.click(PairTable, offset=(20, 2))
        await until(lambda: "ccccccccc02" in detail(screen))
        await app.pilot.press("x", "a")
        await until(lambda: isinstance(app.screen, AddPairScreen))
        await app.pilot.press("ctrl+s")
        assert "instruction is empty" in str(app.screen.query_one("#add-said", Static).content)
        await app.pilot.press(*"Who", "enter", "enter", *"Me", "enter", *"own", "enter")
        await until(lambda: app.screen is screen and "41 of 41 pairs" in said(screen))
        await until(lambda: "Who" in detail(screen))
        own = tmp_path / "own.json"
        screen.query_one("#pairs-path", Input).value = str(data)
        await app.pilot.press("ctrl+s")
        await until(lambda: "is there already" in said(screen))
        screen.query_one("#pairs-path", Input).value = str(own)
        await app.pilot.press("ctrl+s")
        await until(lambda: isinstance(app.screen, InstructScreen))
        assert app.screen.query_one("#instruct-data", Input).value == str(own)
        pairs, _ = read_pairs([own])
        assert len(pairs) == 40 and pairs[-1].exchange.output == "Me"
        assert pairs[-1].family == "own" and pairs[-1].split == "train"
        assert not [pair for pair in pairs if pair.exchange.output == "out 2"]
        assert data.read_bytes() == before
        await until(lambda: app.screen._request is not None and app.screen._request.data == (own,))


async def test_changes_are_not_lost_without_a_question_and_hostile_pairs_are_shown(
    base: str,  # noqa: F811
    data: Path,
) -> None:
    async with lab("chat") as app:
        screen = await browse(app, base, data)
        screen.query_one("#pairs-family", Select).value = "[@click]"
        await until(lambda: "1 of 40 pairs" in said(screen))
        await until(lambda: "[/]␛" in detail(screen))
        for text in (detail(screen), *lines(screen)):
            assert not set(text) & {"\x1b", "\x07", "\u202e"}
        screen.query_one(PairTable).focus()
        await app.pilot.press("delete", "escape")
        await until(lambda: isinstance(app.screen, ConfirmScreen))
        await app.pilot.press("n")
        await until(lambda: app.screen is screen)
        await app.pilot.press("escape")
        await until(lambda: isinstance(app.screen, ConfirmScreen))
        await app.pilot.press("y")
        await until(lambda: isinstance(app.screen, InstructScreen))


async def test_a_pair_without_room_is_refused_and_the_set_stays(
    base: str,  # noqa: F811
    data: Path,
) -> None:
    async with lab("chat") as app:
        screen = await browse(app, base, data)
        await app.pilot.press("a")
        await until(lambda: isinstance(app.screen, AddPairScreen))
        app.screen.query_one("#add-instruction", Input).value = "x" * 600
        app.screen.query_one("#add-output", Input).value = "y"
        await app.pilot.press("ctrl+s")
        await until(lambda: app.screen is screen and "leaves no room" in said(screen))
        assert not screen._added and len(screen._rows) == 40
        await app.pilot.press("escape")
        await until(lambda: isinstance(app.screen, InstructScreen))
