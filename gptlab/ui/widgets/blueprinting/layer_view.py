"""Layer: norms, the bend and the shortcuts of one block at work on a text."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Input, Select, Static

from gptlab.lab.anatomy import AnatomyFailed, GradientsSeen, LayersSeen
from gptlab.lab.events import ModelLoaded
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.text import visible
from gptlab.ui.live import why_none
from gptlab.ui.palette import token_colour
from gptlab.ui.widgets.blueprinting.layer_text import (
    bend_picture,
    gradient_bars,
    norm_table,
    shortened,
)
from gptlab.ui.widgets.blueprinting.view import BlueprintView
from gptlab.ui.widgets.panel import Panel, ScrollPanel
from gptlab.ui.widgets.token_strip import TokenStrip, make_cell, shown_tokens

if TYPE_CHECKING:
    from gptlab.gpt.layer_view import Place

_FIRST_TEXT = "Your journey starts with one step"
_PLACES: dict[Place, str] = {
    "ln_1": "ln_1, before attention",
    "ln_2": "ln_2, before feed-forward",
    "ln_f": "ln_f, before the head",
}
_PARTS = ("norm", "bend", "gradients")
"""What is shown one at a time where there is no room for all."""
_REST_SECONDS = 0.4
"""How long the text must rest before a gradient is computed for it."""
_AGAIN_SECONDS = 2.0
"""How often a model in training is looked at again."""


class LayerView(BlueprintView):
    """A text, a layer and a token; three pictures of them."""

    NAME = "layer"
    HELP = """\
## Layer

Inside one block of the live model, on your text and the token under the cursor.

- **Norm**: each token's vector before and after. *Normed* is what LayerNorm does first: mean 0,
  standard deviation 1 over the channels. Then every channel is scaled by its γ and shifted by its
  β, both learned: `γ·(x − mean) / √(variance + ε) + β`. Their strips are below, bars up above zero
  and down below.
- **GELU**: the bend of the feed-forward layer. Far below zero it lets go, far above it passes on,
  and near zero it curves where ReLU has a corner, so that a gradient is left below zero too. GPT-2
  uses the *tanh* form, `½·x·(1 + tanh(√(2/π)·(x + 0.044715·x³)))`; how far it is from the exact
  one, `x·Φ(x)`, is computed here. The bars below the axis
  are this token's pre-activations, four times as many as the model has channels.
- **Shortcuts**: the size of the loss's gradient in each layer, for this text, on the live weights.
  With them a block gives `x + f(x)`, whose gradient always has the way past `f`.
  *Without*, the blocks no longer add to the stream but replace it: the loss rises, and in a net
  without norms the first layers get ever less. The norms of GPT-2 keep the sizes up where it is
  shallow. `g` shows the published little net of five layers, whose
  figures the tests hold to.

| key | |
| --- | --- |
| `←` `→` | another token |
| `[` `]` | another layer |
| `n` | the block's other norm, and the last one |
| `g` | gradients of this text, or of the published net |
| `v` | on a narrow screen: the next picture |
"""
    BINDINGS = [
        Binding("right_square_bracket", "layer(1)", "Next layer"),
        Binding("left_square_bracket", "layer(-1)", "Layer before", show=False),
        Binding("n", "norm", "Norm"),
        Binding("g", "gradients", "Gradients of"),
        Binding("v", "part", "Next picture"),
        Binding("left", "token(-1)", "Token", show=False),
        Binding("right", "token(1)", "Token", show=False),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._layer = self._token = 0
        self._place: Place = "ln_1"
        self._part = 0
        self._is_published = False
        self._request = self._gradient_request = 0
        self._seen: LayersSeen | None = None
        self._names: list[str] = []
        self._gradients: GradientsSeen | None = None
        self._asked_at = 0.0
        self._timer: Timer | None = None
        self._is_dark = True

    def compose(self) -> ComposeResult:
        with Horizontal(classes="bar", id="layer-bar"):
            yield Static("layer", classes="label")
            yield Select([("0", 0)], value=0, allow_blank=False, id="layer-of", compact=True)
            yield Static("text", classes="label")
            yield Input(_FIRST_TEXT, id="layer-text", compact=True)
        yield TokenStrip(id="layer-strip")
        with Horizontal(id="layer-body", classes="-norm"):
            yield Panel("norm", Static("", id="norm", markup=False), id="norm-panel")
            with Vertical(id="layer-side"):
                yield Panel("GELU", Static("", id="bend", markup=False), id="bend-panel")
                yield ScrollPanel(
                    "shortcuts", Static("", id="gradients", markup=False), id="gradients-panel"
                )

    def on_mount(self) -> None:
        self._is_dark = self.app.current_theme.dark
        self._ask()
        self._ask_gradients()

    def focus_first(self) -> None:
        self.query_one("#layer-strip", TokenStrip).focus()

    # Asking.

    @property
    def _text(self) -> str:
        return self.query_one("#layer-text", Input).value

    def _ask(self) -> None:
        if self.session.live is None:
            self._say(why_none(self.session.status))
        else:
            self._asked_at = time.monotonic()
            self._request = self.session.anatomy.see_layers(self._text)

    def _ask_gradients(self) -> None:
        if self._is_published:
            self._gradient_request = self.session.anatomy.see_published_gradients()
        elif self.session.live is not None:
            self._gradient_request = self.session.anatomy.see_gradients(self._text)
        else:
            return
        if self._gradients is None:
            self._say_gradients("on the way back through the model …")

    @on(Input.Changed, "#layer-text")
    def _text_changed(self) -> None:
        self._ask()
        if self._timer is not None:
            self._timer.stop()
        if not self._is_published:
            self._timer = self.set_timer(_REST_SECONDS, self._ask_gradients)

    def fill(self, fields: Mapping[str, str]) -> None:
        """`text` is a text to look at."""
        if "text" in fields:
            self.query_one("#layer-text", Input).value = fields["text"]

    # Choosing.

    def action_layer(self, by: int) -> None:
        """Show the next block, or the one before."""
        if self._seen is not None:
            self._go_to_layer((self._layer + by) % self._seen.n_layer)

    @on(Select.Changed, "#layer-of")
    def _layer_chosen(self, event: Select.Changed) -> None:
        if isinstance(event.value, int) and event.value != self._layer:
            self._go_to_layer(event.value)

    def _go_to_layer(self, layer: int) -> None:
        self._layer = layer
        self.query_one("#layer-of", Select).value = layer
        if self._place == "ln_f":
            self._place = "ln_1"
        self._show()

    def action_token(self, by: int) -> None:
        """Go to the next token, or the one before."""
        self.query_one("#layer-strip", TokenStrip).place(self._token + by)

    @on(TokenStrip.Moved, "#layer-strip")
    def _token_chosen(self, event: TokenStrip.Moved) -> None:
        event.stop()
        self._token = event.index
        self._show()

    def action_norm(self) -> None:
        """Show the next norm."""
        places = list(_PLACES)
        self._place = places[(places.index(self._place) + 1) % len(places)]
        self._show_norm()

    def action_gradients(self) -> None:
        """Change between the text's gradients and those of the published net."""
        self._is_published = not self._is_published
        self._gradients = None
        self._ask_gradients()

    def action_part(self) -> None:
        """On a narrow screen, show the next picture."""
        body = self.query_one("#layer-body")
        body.remove_class(f"-{_PARTS[self._part]}")
        self._part = (self._part + 1) % len(_PARTS)
        body.add_class(f"-{_PARTS[self._part]}")
        self.call_after_refresh(self._show)

    # What happened.

    def take(self, job_id: str, event: object) -> None:
        match event:
            case LayersSeen() if event.request == self._request:
                self._take_layers(event)
            case GradientsSeen() if event.request == self._gradient_request:
                self._gradients = event
                self._show_gradients()
            case AnatomyFailed() if event.request == self._request:
                self._say(f"{event.message}: {event.hint}" if event.hint else event.message)
            case AnatomyFailed() if event.request == self._gradient_request:
                self._gradients = None
                self._say_gradients(
                    f"{event.message}: {event.hint}" if event.hint else event.message
                )
            case ModelLoaded():
                self._ask()
                if not self._is_published:
                    self._gradients = None
                    self._ask_gradients()

    def _take_layers(self, seen: LayersSeen) -> None:
        self._seen = seen
        self._names = [
            name.replace("\n", "") for name in shown_tokens(piece.data for piece in seen.pieces)
        ]
        self._token = min(self._token, len(self._names) - 1)
        self._layer = min(self._layer, seen.n_layer - 1)
        chosen = self.query_one("#layer-of", Select)
        with chosen.prevent(Select.Changed):
            chosen.set_options([(str(layer), layer) for layer in range(seen.n_layer)])
            chosen.value = self._layer
        self._show_strip()
        self._show()

    def show_status(self, status: SessionStatus) -> None:
        if self.app.current_theme.dark != self._is_dark:
            self._is_dark = self.app.current_theme.dark
            self._show_strip()
        live, seen = status.live, self._seen
        if live is not None and not self._request:
            self._ask()  # it was loaded while this view was being mounted
            self._ask_gradients()
        if seen is None or live is None or live.job_id is None or live.step == seen.live.step:
            return
        if time.monotonic() - self._asked_at >= _AGAIN_SECONDS:
            self._ask()

    def on_resize(self) -> None:
        self.call_after_refresh(self._show)

    # Showing.

    def _say(self, words: str) -> None:
        self._seen = None
        content = Content.styled(visible(words), "$secondary")
        self.query_one("#norm", Static).update(content)
        self.query_one("#bend", Static).update(Content(""))
        self.query_one("#layer-strip", TokenStrip).show(())
        for name, title in (("norm", "norm"), ("bend", "GELU")):
            self.query_one(f"#{name}-panel", Panel).say_title(title)

    def _say_gradients(self, words: str) -> None:
        content = Content.styled(visible(words), "$secondary")
        self.query_one("#gradients", Static).update(content)

    def _show_strip(self) -> None:
        if self._seen is None:
            return
        dark = self.app.current_theme.dark
        cells = [
            make_cell(name, token_colour(piece.id, dark=dark))
            for name, piece in zip(self._names, self._seen.pieces, strict=True)
        ]
        self.query_one("#layer-strip", TokenStrip).show(cells, cursor=self._token)

    def _show(self) -> None:
        self._show_norm()
        self._show_bend()
        self._show_gradients()

    def _show_norm(self) -> None:
        figures = self.session.anatomy.norms(self._layer, self._place)
        if self._seen is None or figures is None:
            return
        panel = self.query_one("#norm-panel", Panel)
        room = panel.content_size
        content = norm_table(
            figures, shortened(self._names), self._token, room.width, max(8, room.height)
        )
        self.query_one("#norm", Static).update(content)
        cut = f" · the last {self._seen.n_cut:,} tokens do not fit" if self._seen.n_cut else ""
        where = "" if self._place == "ln_f" else f"layer {self._layer} "
        panel.say_title(f"{where}{_PLACES[self._place]}{cut}")

    def _show_bend(self) -> None:
        figures = self.session.anatomy.bend(self._layer, self._token)
        if self._seen is None or figures is None:
            return
        panel = self.query_one("#bend-panel", Panel)
        width, height = max(20, panel.content_size.width), max(8, panel.content_size.height)
        lines = self.session.anatomy.bend_lines(2 * width)
        content = bend_picture(lines, figures, width, height, self._seen.largest_difference)
        self.query_one("#bend", Static).update(content)
        name = self._names[self._token]
        panel.say_title(f"GELU · {len(figures.hidden):,} pre-activations of {name}")

    def _show_gradients(self) -> None:
        seen = self._gradients
        if seen is None:
            return
        panel = self.query_one("#gradients-panel", ScrollPanel)
        content = gradient_bars(seen, max(30, panel.content_size.width))
        self.query_one("#gradients", Static).update(content)
        words = f"shortcuts · loss {seen.with_shortcuts.loss:.3g} with, "
        words += f"{seen.without.loss:.3g} without · {seen.title}"
        panel.border_title = Content(visible(words))
