"""The footer: whole keys alone, as many as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

_AROUND = 3
"""Cells beside a key's name and its title."""
_PALETTE_AROUND = _AROUND + 2
"""The palette's key has a line before it and a cell behind."""


class LabFooter(Footer):
    """The nearest keys come first; those that don't fit are left out, the last ones first.

    F1 stays at every width, and the palette: they have all keys.
    """

    def __init__(self, shows: Callable[[str], bool]) -> None:
        """`shows` tells of an action whether its key is to be named at all."""
        super().__init__()
        self._shows = shows
        self._named: list[tuple[str, str, bool]] | None = None
        """What the keys that are there were made from."""

    async def recompose(self) -> None:
        """Make the keys anew where others are true: most changes of focus leave them as they are,
        and new widgets cost more than all else that a key does."""
        named = [
            (binding.key, binding.description, is_enabled)
            for _, binding, is_enabled, _ in self.screen.active_bindings.values()
            if binding.show and self._shows(binding.action)
        ]
        if named != self._named:
            self._named = named
            await super().recompose()

    def compose(self) -> ComposeResult:
        found = [each for each in super().compose() if self._is_wanted(each)]
        self._fit(found)
        yield from found

    def _is_wanted(self, widget: Widget) -> bool:
        return not isinstance(widget, FooterKey) or self._shows(widget.action)

    def on_resize(self) -> None:
        self._fit(self.query(FooterKey))

    def _fit(self, widgets: Iterable[Widget]) -> None:
        keys = [each for each in widgets if isinstance(each, FooterKey)]
        room = self.size.width - sum(_cells(key) for key in keys if _stays(key))
        for key in keys:
            if not _stays(key):
                room -= _cells(key)
                key.display = room >= 0


def _stays(key: FooterKey) -> bool:
    return key.action == "help" or key.has_class("-command-palette")


def _cells(key: FooterKey) -> int:
    around = _PALETTE_AROUND if key.has_class("-command-palette") else _AROUND
    return cell_len(key.key_display) + cell_len(key.description) + around
