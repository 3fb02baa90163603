"""The lab's two themes: quiet colours, one accent. Data has its own colours, in `palette.py`."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="gptlab-dark",
    dark=True,
    background="#0f1317",
    surface="#161b21",
    panel="#232a32",
    foreground="#d5dbe2",
    primary="#6cb0e8",
    secondary="#8fa3b5",
    accent="#f0b15a",
    success="#82c57c",
    warning="#e6c265",
    error="#e57780",
    variables={"block-cursor-text-style": "none", "footer-key-foreground": "#f0b15a"},
)

LIGHT = Theme(
    name="gptlab-light",
    dark=False,
    background="#fbfaf6",
    surface="#f3f1ea",
    panel="#e2dfd5",
    foreground="#262b31",
    primary="#1b68a6",
    secondary="#5c6b78",
    accent="#9a4f00",
    success="#2f7a35",
    warning="#8a6a00",
    error="#b3303a",
    variables={"block-cursor-text-style": "none", "footer-key-foreground": "#9a4f00"},
)

THEMES = (DARK, LIGHT)
