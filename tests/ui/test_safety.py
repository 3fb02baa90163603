"""Text from data and models is data: never markup, never an escape sequence."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from rich.segment import Segment
from textual.color import Color
from textual.widgets import TextArea

from gptlab.text import HOSTILE
from gptlab.ui.safety import HarmlessFilter
from gptlab.ui.widgets.token_strip import TokenStrip

from .screen import lab, until

UI = Path(__file__).resolve().parents[2] / "gptlab" / "ui"
HOSTILES = [
    "\x1b]52;c;ZXZpbA==\x07",
    "\x9b31m",
    "\x00\x7f",
    "\u202eabc\u2066",
    "[@click=app.quit]press[/]",
    "[/",
]


@pytest.mark.parametrize("text", HOSTILES)
def test_the_filter_lets_nothing_hostile_through(text: str) -> None:
    segments = HarmlessFilter().apply([Segment("a" + text + "b")], Color(0, 0, 0))
    shown = "".join(segment.text for segment in segments)
    assert not HOSTILE.search(shown)
    assert shown.startswith("a") and shown.endswith("b")


def test_the_filter_leaves_control_segments_alone() -> None:
    segment = Segment("\x1b[H", control=[(1,)])
    assert HarmlessFilter().apply([segment], Color(0, 0, 0)) == [segment]


async def test_hostile_text_is_shown_as_tokens_and_runs_nothing() -> None:
    async with lab("tokenize") as app:
        area = app.query_one("#text", TextArea)
        strip = app.query_one("#tokenize #strip", TokenStrip)
        joined = lambda: "".join(cell.text for cell in strip.cells)  # noqa: E731
        for text in HOSTILES:
            area.text = "cat"
            await until(lambda: joined() == "cat")
            area.text = text
            await until(lambda: joined() != "" and "cat" not in joined())
            assert not HOSTILE.search(joined()), text
            assert app.is_running, text


TAKES_TEXT = {"Static", "Label", "Button", "Option", "Tab"}


def calls_with_possible_markup(source: str) -> list[int]:
    """Lines where a widget is given text that is neither a literal nor `Content`."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        is_plain = any(
            k.arg == "markup" and not k.value.value
            for k in node.keywords
            if isinstance(k.value, ast.Constant)
        )
        first = node.args[0] if node.args else None
        is_literal = isinstance(first, ast.Constant) or first is None
        if name == "notify" and not is_plain:
            found.append(node.lineno)
        if name in TAKES_TEXT and not (is_plain or is_literal or _is_content(first)):
            found.append(node.lineno)
        if name == "update" and first is not None and not _is_content(first):
            found.append(node.lineno)
    return found


def _is_content(node: ast.expr | None) -> bool:
    """`Content(…)`, `Content.styled(…)`, `Content("").join(…)`, or a name called content."""
    while isinstance(node, ast.Call | ast.Attribute):
        node = node.func if isinstance(node, ast.Call) else node.value
    return isinstance(node, ast.Name) and node.id.lower() in ("content", "words_content")


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda p: p.name)
def test_no_widget_is_given_text_as_markup(path: Path) -> None:
    assert not calls_with_possible_markup(path.read_text(encoding="utf-8"))


def test_the_lint_finds_what_it_looks_for() -> None:
    assert calls_with_possible_markup("Static(f'{name}')\nself.notify(name)\nx.update(name)") == [
        1,
        2,
        3,
    ]
