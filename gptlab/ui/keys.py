"""Keys that the toolkit reads otherwise than terminals send them."""

from __future__ import annotations

from textual import _ansi_sequences


def read_alt_digits() -> None:
    """Let ESC followed by a digit be Alt and that digit, as xterm, tmux and most others send it.

    Textual takes these for the characters that one terminal's Option key types (ESC 3 for "£"),
    so that Alt-1 to Alt-9 would write into text fields instead of changing panes.
    """
    table = _ansi_sequences.ANSI_SEQUENCES_KEYS
    assert isinstance(table, dict), "it is a plain table in the versions that are supported"
    for digit in "0123456789":
        table.pop(f"\x1b{digit}", None)
