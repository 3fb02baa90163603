"""Repainting a text without laying the screen out again."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget
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


def repaint_filling(widget: Static, content: Content) -> None:
    """The same of a text that fills its container (`min-height: 100%`), which scrolls it where it
    is longer: laid out only when that changes."""
    before, size = widget.content, widget.size
    if isinstance(before, Content) and before.is_same(content):
        return
    least = widget.parent.size.height if isinstance(widget.parent, Widget) else 0
    height = max(least, content.get_height({}, size.width)) if size.width else 0
    widget.update(content, layout=height != size.height)
