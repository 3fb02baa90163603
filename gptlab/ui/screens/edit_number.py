"""Changing one number of a query, a key or a value."""

from __future__ import annotations

import math
from typing import Literal

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Select, Static

from gptlab.gpt.interventions import Edit
from gptlab.lab.head_numbers import CellView
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_number

Vector = Literal["q", "k", "v"]


class EditNumberScreen(ModalScreen[Edit | None]):
    """Gives the edit that was typed."""

    DEFAULT_CSS = """
    #edit-number { width: 60; max-width: 90%; height: auto; }
    #edit-number Horizontal { height: 1; }
    #edit-number .label { width: 10; }
    #edit-number Input { width: 1fr; background: $panel; }
    #edit-number Select { width: 1fr; }
    #edit-said { height: auto; margin-top: 1; color: $text-muted; }
    """
    BINDINGS = [("escape", "dismiss(None)", "Close")]

    def __init__(
        self,
        cell: CellView,
        place: tuple[int, int],
        cursor: tuple[int, int],
        names: tuple[str, str],
    ) -> None:
        """`place` is layer and head, `cursor` query and key, `names` how their tokens read."""
        super().__init__()
        self._cell, self._place, self._cursor, self._names = cell, place, cursor, names

    def compose(self) -> ComposeResult:
        query, key = (visible(name) for name in self._names)
        vectors = [
            (Content(f"q · what {query} looks for"), "q"),
            (Content(f"k · what {key} contains"), "k"),
            (Content(f"v · what {key} gives"), "v"),
        ]
        with Vertical(id="edit-number", classes="page") as page:
            page.border_title = "change a number, and see what follows"
            page.border_subtitle = "Enter changes it · Esc leaves"
            with Horizontal():
                yield Static(Content("vector"), classes="label")
                yield Select(vectors, value="q", allow_blank=False, compact=True, id="edit-vector")
            with Horizontal():
                yield Static(Content("channel"), classes="label")
                yield Input("0", id="edit-channel", compact=True)
            with Horizontal():
                yield Static(Content("value"), classes="label")
                yield Input(id="edit-value", compact=True)
            yield Static("", id="edit-said", markup=False)

    def on_mount(self) -> None:
        self.query_one("#edit-value", Input).focus()
        self._say_present()

    @property
    def _vector(self) -> Vector:
        chosen = self.query_one("#edit-vector", Select).value
        return next((each for each in ("q", "k", "v") if each == chosen), "q")

    def _channel(self) -> int:
        """The channel in the field.

        Raises:
            FieldError: it is none, or there is no such channel.
        """
        width = len(self._cell.q)
        channel = read_number("channel", self.query_one("#edit-channel", Input).value, int)
        if channel is None or not 0 <= channel < width:
            raise FieldError(f"channel: give one from 0 to {width - 1}")
        return int(channel)

    @on(Select.Changed, "#edit-vector")
    @on(Input.Changed, "#edit-channel")
    def _say_present(self) -> None:
        try:
            present = float(getattr(self._cell, self._vector)[self._channel()])
        except FieldError as error:
            self._say(str(error))
        else:
            self._say(f"it is {present:.4f} now")

    @on(Input.Submitted)
    def _submitted(self) -> None:
        try:
            channel = self._channel()
            value = read_number("value", self.query_one("#edit-value", Input).value, float)
            if value is None or not math.isfinite(value):
                raise FieldError("value: give a number, such as 0.5")
        except FieldError as error:
            self._say(str(error))
            return
        query, key = self._cursor
        vector = self._vector
        token = query if vector == "q" else key
        self.dismiss(Edit(*self._place, vector, token, channel, float(value)))

    def _say(self, words: str) -> None:
        content = Content(visible(words))
        self.query_one("#edit-said", Static).update(content)
