"""How replies are drawn: the settings of sampling in a row, and whether earlier turns are seen."""

from __future__ import annotations

from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Checkbox, Input, Static

from gptlab.gpt.config import SampleConfig
from gptlab.gpt.config_fields import config_fields
from gptlab.lab.chat import GREEDY
from gptlab.ui.form import read_number

HISTORY = 8
"""How many earlier turns the model sees where it sees any."""
_FIELDS: dict[str, tuple[str, type[int] | type[float]]] = {
    "temperature": ("temperature", float),
    "top_k": ("top-k", int),
    "top_p": ("top-p", float),
    "max_new_tokens": ("tokens", int),
    "seed": ("seed", int),
}


class ChatSettings(Horizontal):
    """Fields at the defaults of a chat."""

    def compose(self) -> ComposeResult:
        helps = {each.name: each.help for each in config_fields(SampleConfig)}
        for name, (label, _) in _FIELDS.items():
            yield Static(Content(label), classes="label")
            value = getattr(GREEDY, name)
            field = Input(
                "" if value is None else f"{value:g}",
                id=f"chat-{name}",
                compact=True,
                placeholder="all",
            )
            field.tooltip = Content(helps[name])
            yield field
        box = Checkbox(_history_label(False), id="chat-history", compact=True)
        box.tooltip = Content(
            f"Whether the model reads the {HISTORY} turns before, too. A model that learned from "
            "single questions answers best without."
        )
        yield box

    @on(Checkbox.Changed, "#chat-history")
    def _history_changed(self, event: Checkbox.Changed) -> None:
        # Without colour, a box looks the same on and off.
        event.checkbox.label = _history_label(event.value)

    def sample(self) -> SampleConfig:
        """The settings.

        Raises:
            LabError: settings that contradict each other.
            FieldError: a field holds no number.
        """
        given: dict[str, Any] = {}
        for name, (label, kind) in _FIELDS.items():
            value = read_number(label, self.query_one(f"#chat-{name}", Input).value, kind)
            if value is not None or name in ("top_k", "top_p"):
                given[name] = value
        return SampleConfig(**{"temperature": GREEDY.temperature, **given})

    @property
    def history(self) -> int:
        """How many earlier turns the model is to see."""
        return HISTORY if self.query_one("#chat-history", Checkbox).value else 0


def _history_label(is_on: bool) -> Content:
    return Content(f"history {HISTORY if is_on else 0}")
