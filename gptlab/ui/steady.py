"""Repainting a text without laying the screen out again."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


def repaint(widget: Static, content: Content) -> None:
    """Show another text.

    Nothing is done where it is the one that is shown. Laying out costs more than painting, and a
    training pays for it at every repaint: it is done where the text is longer or shorter than the
    one before, and may need more or less room.
    """
    before = widget.content
    if isinstance(before, Content) and before.is_same(content):
        return
    is_as_long = isinstance(before, Content) and before.cell_length == content.cell_length
    widget.update(content, layout=not is_as_long)
