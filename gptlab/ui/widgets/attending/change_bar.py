"""The line of controls above the views: which head, and what is changed in the pass."""

from __future__ import annotations

from dataclasses import replace

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Button, Checkbox, Select, Static

from gptlab.gpt.config import GPTConfig
from gptlab.gpt.interventions import UNCHANGED, Interventions, Mask
from gptlab.ui.widgets.attending.said import MASKS
from gptlab.ui.widgets.attending.view import AttentionView, Change, Scene


class ChangeBar(Horizontal):
    """Tells what is chosen as the views do: `AttentionView.Placed` and `AttentionView.Changed`."""

    def __init__(self) -> None:
        super().__init__(id="attention-controls")
        self._shape = (1, 1)
        self._place = (0, 0)
        self._changed = UNCHANGED
        self._n_tokens = 0

    def compose(self) -> ComposeResult:
        yield Static(Content("layer"), classes="label")
        yield Select([("0", 0)], value=0, allow_blank=False, compact=True, id="layer")
        yield Static(Content("head"), classes="label")
        yield Select([("0", 0)], value=0, allow_blank=False, compact=True, id="head")
        yield Static(Content("mask"), classes="label")
        masks = [(title, name) for name, title in MASKS.items()]
        yield Select(masks, value="causal", allow_blank=False, compact=True, id="mask")
        yield Checkbox(Content("÷√d"), True, id="divide", compact=True)
        yield Button("cut head", id="cut", compact=True)
        yield Button("undo", id="undo", compact=True)

    def show_changes(self, changed: Interventions) -> None:
        """Show what is wished."""
        self._changed = changed
        with self.prevent(Select.Changed, Checkbox.Changed):
            self.query_one("#mask", Select).value = changed.mask.kind
            self.query_one("#divide", Checkbox).value = changed.is_scaled

    def show_place(self, scene: Scene) -> None:
        """Show which head all views show, of those that the model has."""
        self._offer(scene.seen.live.config)
        self._place = (scene.layer, scene.head)
        self._n_tokens = len(scene.labels)
        with self.prevent(Select.Changed):
            self.query_one("#layer", Select).value = scene.layer
            self.query_one("#head", Select).value = scene.head

    def _offer(self, shape: GPTConfig) -> None:
        if (shape.n_layer, shape.n_head) == self._shape:
            return
        self._shape = (shape.n_layer, shape.n_head)
        with self.prevent(Select.Changed):
            for name, count in zip(("layer", "head"), self._shape, strict=True):
                numbers = [(str(number), number) for number in range(count)]
                self.query_one(f"#{name}", Select).set_options(numbers)

    @on(Select.Changed, "#layer")
    def _layer_chosen(self, event: Select.Changed) -> None:
        event.stop()
        if isinstance(event.value, int) and event.value != self._place[0]:
            self.post_message(AttentionView.Placed(event.value, self._place[1]))

    @on(Select.Changed, "#head")
    def _head_chosen(self, event: Select.Changed) -> None:
        event.stop()
        if isinstance(event.value, int) and event.value != self._place[1]:
            self.post_message(AttentionView.Placed(self._place[0], event.value))

    @on(Select.Changed, "#mask")
    def _mask_chosen(self, event: Select.Changed) -> None:
        event.stop()
        if isinstance(event.value, str) and event.value != self._changed.mask.kind:
            self.post_message(AttentionView.Changed(self.change_of_mask(event.value)))

    def change_of_mask(self, name: str | None = None) -> Change:
        """How a mask of a kind comes about, the next kind if not said otherwise."""
        names, n_tokens = list(MASKS), self._n_tokens
        if name is None:
            name = names[(names.index(self._changed.mask.kind) + 1) % len(names)]
        if name == "painted":
            return lambda changed: replace(changed, mask=changed.mask.painted(n_tokens))
        kind = next(kind for kind in ("causal", "none", "window") if kind == name)
        return lambda changed: replace(changed, mask=Mask(kind))

    @on(Checkbox.Changed, "#divide")
    def _divide_changed(self, event: Checkbox.Changed) -> None:
        event.stop()
        is_scaled = event.value
        self.post_message(
            AttentionView.Changed(lambda changed: replace(changed, is_scaled=is_scaled))
        )
