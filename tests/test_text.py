"""Foreign text: made visible on the way in, deleted on the way out."""

from __future__ import annotations

import pytest

from gptlab.text import HOSTILE, harmless, visible

HOSTILE_TEXTS = [
    "\x1b]52;c;aGVsbG8=\x07",  # writes the clipboard
    "\x1b[31mred\x1b[0m",
    "\x9b31m",  # the same in C1
    "nul\x00 bell\x07 back\x08",
    "\u202egnp.exe",  # right-to-left override
    "\u2066isolate\u2069",
    "line\u2028separator",
    "delete\x7f",
    "return\rover",
]


@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_visible_text_has_nothing_that_a_terminal_acts_on(text: str) -> None:
    assert HOSTILE.search(text), "the example must be hostile to begin with"
    assert not HOSTILE.search(visible(text))
    assert not HOSTILE.search(harmless(text))


def test_escape_becomes_its_picture_and_the_rest_is_kept() -> None:
    assert visible("a\x1b[1mb\n\tc") == "a␛[1mb\n\tc"
    assert visible("\u202e") == "⟨202E⟩"
    assert visible("\x7f") == "␡"


@pytest.mark.parametrize("text", ["plain", "café 😀 안녕", "tab\tand\nline", "👩‍👩‍👧 e\u0301"])
def test_ordinary_text_is_shown_as_it_is(text: str) -> None:
    assert visible(text) == text


def test_a_segment_keeps_no_line_end_or_tab() -> None:
    assert harmless("a\tb\nc") == "a bc"
