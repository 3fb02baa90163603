"""The line of controls above the views: which head, and what is changed in the pass."""

from __future__ import annotations

from dataclasses import replace

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Button, Checkbox, Select, Static

from gptlab.gpt.config import GPTConfig
from gptlab.gpt.interventions import UNCHANGED, Interventions, Mask, MaskKind
from gptlab.ui.widgets.attending.said import MASKS
from gptlab.ui.widgets.attending.view import AttentionView, Change, Scene

_WINDOWS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 256, 512)
"""Tokens that a window can be wide."""


class ChangeBar(Horizontal):
    """Tells what is chosen as the views do: `AttentionView.Placed` and `AttentionView.Changed`."""

    def __init__(self) -> None:
        super().__init__(id="attention-controls")
        self._shape = (1, 1)
        self._place = (0, 0)
        self._changed = UNCHANGED
        self._n_tokens = 0
        self._window = Mask().window
        """How wide the next window is: as the last one was."""

    def compose(self) -> ComposeResult:
        yield Static(Content("layer"), classes="label")
        yield Select([("0", 0)], value=0, allow_blank=False, compact=True, id="layer")
        yield Static(Content("head"), classes="label")
        yield Select([("0", 0)], value=0, allow_blank=False, compact=True, id="head")
        yield Static(Content("mask"), classes="label change")
        masks = [(title, name) for name, title in MASKS.items()]
        yield Select(
            masks, value="causal", allow_blank=False, compact=True, id="mask", classes="change"
        )
        widths = [(str(each), each) for each in _WINDOWS]
        yield Select(
            widths,
            value=self._window,
            allow_blank=False,
            compact=True,
            id="window",
            classes="change",
        )
        yield Checkbox(Content("÷√d"), True, id="divide", classes="change", compact=True)
        yield Button("cut head", id="cut", classes="change", compact=True)
        yield Button("undo", id="undo", classes="change", compact=True)

    def offer_changes(self, are_of_use: bool) -> None:
        """Leave only layer and head where a view shows the model as it is."""
        self.set_class(not are_of_use, "-places-only")

    def show_changes(self, changed: Interventions) -> None:
        """Show what is wished."""
        self._changed = changed
        with self.prevent(Select.Changed, Checkbox.Changed):
            self.query_one("#mask", Select).value = changed.mask.kind
            self.query_one("#divide", Checkbox).value = changed.is_scaled
            if changed.mask.kind == "window":
                self._window = changed.mask.window
                self.query_one("#window", Select).value = self._window
        self.set_class(changed.mask.kind == "window", "-window")

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
        return lambda changed: replace(changed, mask=self._mask(kind))

    def _mask(self, kind: MaskKind) -> Mask:
        return Mask(kind, window=self._window) if kind == "window" else Mask(kind)

    def change_of_window(self, by: int) -> Change:
        """How a window of the next width comes about, or the narrowest or widest stays."""
        at = _WINDOWS.index(self._window) + by
        return self._window_of(_WINDOWS[max(0, min(at, len(_WINDOWS) - 1))])

    def _window_of(self, width: int) -> Change:
        return lambda changed: replace(changed, mask=Mask("window", window=width))

    @on(Select.Changed, "#window")
    def _window_chosen(self, event: Select.Changed) -> None:
        event.stop()
        is_shown = self._changed.mask.kind == "window"
        if is_shown and isinstance(event.value, int) and event.value != self._window:
            self.post_message(AttentionView.Changed(self._window_of(event.value)))

    @on(Checkbox.Changed, "#divide")
    def _divide_changed(self, event: Checkbox.Changed) -> None:
        event.stop()
        is_scaled = event.value
        self.post_message(
            AttentionView.Changed(lambda changed: replace(changed, is_scaled=is_scaled))
        )
