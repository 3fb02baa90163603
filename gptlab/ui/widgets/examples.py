"""A menu of example texts."""

from __future__ import annotations

from rich.cells import set_cell_size
from textual.content import Content
from textual.widgets import Select

from gptlab.lab.examples import example_texts
from gptlab.text import visible

_WIDTH = 44
"""Cells of a menu line; longer texts are shortened, and whole once chosen."""


class Examples(Select[str]):
    """Choosing one is `Select.Changed` with the whole text as its value."""

    def __init__(self, pane: str) -> None:
        texts = example_texts(pane)
        super().__init__(
            [(Content(_short(text)), text) for text in texts],
            prompt="examples",
            id="examples",
            compact=True,
        )


def _short(text: str) -> str:
    shown = visible(text)
    return shown if len(shown) < _WIDTH else set_cell_size(shown, _WIDTH - 1).rstrip() + "…"
