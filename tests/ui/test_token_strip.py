"""How tokens are broken into lines."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from gptlab.ui.widgets.token_strip import Layout, make_cell, shown_text


def rows(tokens: list[str], width: int) -> list[str]:
    layout = Layout([make_cell(token, "") for token in tokens], width)
    return ["".join(place.text for place in layout.line(at)) for at in range(len(layout))]


def test_tokens_stay_whole_where_a_line_holds_them() -> None:
    assert rows(["The", "·cat", "·sat"], 8) == ["The·cat", "·sat"]


def test_a_line_end_breaks_the_line_after_its_mark() -> None:
    assert rows(["a", shown_text(b"\n"), "b"], 8) == ["a⏎", "b"]
    assert rows([shown_text(b"\n\n"), "b"], 8) == ["⏎", "⏎", "b"]


def test_a_token_wider_than_a_line_is_cut() -> None:
    assert rows(["abcdefgh", "i"], 3) == ["abc", "def", "ghi"]


@pytest.mark.parametrize("width", [1, 2, 7, 40])
def test_no_line_is_wider_than_the_strip_and_no_text_is_lost(width: int) -> None:
    tokens = ["Der", "·Fuchs", "⏎\n", "😀", "日本語", "x" * 50, "", "\n", "end"]
    layout = Layout([make_cell(token, "") for token in tokens], max(2, width))
    begins = [layout.begin(index) for index in range(len(tokens))]
    shown = rows(tokens, max(2, width))
    assert all(cell_len(line) <= max(2, width) for line in shown)
    assert "".join(shown) == "".join(tokens).replace("\n", "")
    assert begins == sorted(begins)


def test_each_token_begins_on_the_line_that_holds_its_first_part() -> None:
    tokens = ["aa", "bb", "⏎\n", "cc"]
    layout = Layout([make_cell(token, "") for token in tokens], 4)
    for index in range(len(tokens)):
        line = layout.begin(index)
        assert any(place.token == index for place in layout.line(line))
        assert not any(
            place.token == index for before in range(line) for place in layout.line(before)
        )


@pytest.mark.parametrize("width", [2, 3, 5, 9])
def test_the_first_token_on_a_line_is_the_first_that_begins_there_or_behind(width: int) -> None:
    tokens = ["aa", "⏎\n", "⏎\n⏎\n", "x" * 7, "b", "cc", "日本", "⏎\n", "end"]
    layout = Layout([make_cell(token, "") for token in tokens], width)
    begins = [layout.begin(index) for index in range(len(tokens))]
    for line in range(len(layout) + 1):
        expected = next((i for i, begin in enumerate(begins) if begin >= line), len(tokens))
        assert layout.first_on(line) == expected, f"line {line} of {width} columns"
