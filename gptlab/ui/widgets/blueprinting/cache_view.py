"""The key–value cache: the same text with it and without, how much faster, and what it costs."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static

from gptlab.gpt.cache_size import HALF_BYTES, cache_bytes, cache_bytes_a_token
from gptlab.gpt.config import PRESETS, GPTConfig
from gptlab.lab.caching import RaceDone, RaceFailed, RaceLap, RaceStarted
from gptlab.lab.metrics import Curve
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_number
from gptlab.ui.live import same_model
from gptlab.ui.numbers import bar, short_number
from gptlab.ui.widgets.blueprinting.view import BlueprintView
from gptlab.ui.widgets.loss_curve import Line, LossCurve
from gptlab.ui.widgets.panel import Panel, ScrollPanel

if TYPE_CHECKING:
    from gptlab.lab.session import Session
    from gptlab.lab.status import LiveModel, SessionStatus

_FIRST_PROMPT = "Once there was a fox who lived by the river."
_FIRST_TOKENS = 200
_SMOOTHED = 9
"""Laps whose median is a point of the curve: one alone is noisy."""
_REDRAWN_EVERY = 4
"""Laps between two drawings of the curve."""
_MEMORY_WIDTH = 62
"""Columns of the table of memory; where there are fewer, bfloat16 is left out."""


class CacheView(BlueprintView):
    """A prompt, a race, its curve, and memory by model."""

    NAME = "cache"
    HELP = """\
## KV cache: why each further token is cheap

A token's **key** and **value** never change once it stands in the text, since nothing after it can
reach back. A model that writes keeps them, so that for the next token only one query is computed.
Without the cache the whole text goes through the model again for each token, with the same result.

Here the live model writes the same tokens in both ways, one after the other: the **largest
difference** between both ways' logits is shown (rounding alone), tokens a second of both, and how
the speed-up grows with the text.

What it costs is memory: for each token 2·L·C numbers, a key and a value as wide as the residual
stream (C) in each of L layers. In float32 these are 4 bytes each, in bfloat16 2.

| key | |
| --- | --- |
| `g` `Enter` | go: write in both ways |
| `e` `Esc` | to the prompt and out of it |
| `Esc` | stops a race that goes on |
"""
    BINDINGS = [Binding("g,enter", "start", "Go"), Binding("e", "edit", "Edit")]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._live: LiveModel | None = None
        self._request = 0
        self._started: RaceStarted | None = None
        self._laps: list[RaceLap] = []
        self._is_running = False
        self._said = ""

    def compose(self) -> ComposeResult:
        with Horizontal(classes="bar", id="cache-bar"):
            yield Static("prompt", classes="label")
            yield Input(_FIRST_PROMPT, id="cache-prompt", compact=True)
            yield Static("tokens", classes="label")
            yield Input(str(_FIRST_TOKENS), id="cache-tokens", compact=True)
            yield Button("go", id="cache-go", compact=True)
        yield Panel("with the cache and without", Static("", id="cache-bars"), id="cache-race")
        with Horizontal(id="cache-below"):
            with Vertical(id="cache-curve-side"):
                yield Panel(
                    "times faster, by tokens that stand before",
                    LossCurve(unit="×", empty="g writes the text in both ways", id="cache-curve"),
                    id="cache-curve-panel",
                )
            yield ScrollPanel(
                "memory of the cache", Static("", id="cache-memory"), id="cache-memory-panel"
            )

    def on_mount(self) -> None:
        self._draw()

    def on_resize(self) -> None:
        self.call_after_refresh(self._draw)  # what is below has no new size yet

    def action_edit(self) -> None:
        """Go to the prompt."""
        self.query_one("#cache-prompt", Input).focus()

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_start()

    @on(Button.Pressed, "#cache-go")
    def _pressed(self) -> None:
        self.action_start()

    def action_start(self) -> None:
        """Write in both ways."""
        try:
            typed = self.query_one("#cache-tokens", Input).value
            n_tokens = read_number("tokens", typed, int)
            if n_tokens is None or n_tokens < 1:
                raise FieldError(f"tokens: {typed!r} is not a whole number of at least 1")
        except FieldError as error:
            self._said = str(error)
            self._draw_bars()
            return
        self._said, self._laps, self._started, self._is_running = "reading …", [], None, True
        prompt = self.query_one("#cache-prompt", Input).value
        self._request = self.session.cache_races.start(prompt, int(n_tokens))
        self._draw()

    def stop(self) -> bool:
        if not self._is_running:
            return False
        self.session.cache_races.stop()
        self._is_running = False
        self._said = "stopped"
        self._draw()
        return True

    # What happened.

    def take(self, job_id: str, event: object) -> None:
        if not self._is_running or getattr(event, "request", 0) != self._request:
            return  # of a race before it, or of one that was stopped
        match event:
            case RaceStarted():
                self._started, self._said = event, ""
            case RaceLap():
                self._laps.append(event)
                self._draw_bars()
                if len(self._laps) % _REDRAWN_EVERY == 0:
                    self._draw_curve()
            case RaceDone():
                self._is_running = False
                self._draw()
            case RaceFailed():
                self._is_running = False
                self._said = f"{event.message}: {event.hint}" if event.hint else event.message
                self._draw_bars()

    def show_status(self, status: SessionStatus) -> None:
        if not same_model(status.live, self._live):
            self._live = status.live
            self._draw_memory()

    # Showing.

    def _draw(self) -> None:
        if not self.is_mounted:
            return
        self._draw_bars()
        self._draw_curve()
        self._draw_memory()

    def _draw_bars(self) -> None:
        panel = self.query_one("#cache-bars", Static)
        content = self._bars(max(40, panel.content_size.width))
        panel.update(content)

    def _bars(self, width: int) -> Content:
        if not self._laps or self._started is None:
            words = self._said or "The live model writes the same tokens twice: g begins."
            style = "$warning" if self._said else "$secondary"
            return Content.styled(visible(words), style) + Content("\n\n\n")
        laps = self._laps
        rates = [
            len(laps) / max(1e-9, sum(lap.seconds_with for lap in laps)),
            len(laps) / max(1e-9, sum(lap.seconds_without for lap in laps)),
        ]
        room = max(8, min(60, width - 36))
        lines = []
        for label, rate in zip(("with cache", "without"), rates, strict=True):
            line = Content.styled(f"{label:<12}", "$secondary")
            filled = bar(rate / max(rates), room)
            lines.append(line + Content(f"{filled} {short_number(rate):>6} tokens/s"))
        state = self._said or ("writing" if self._is_running else "done")
        if self._said == "" and not self._is_running and self.session.status.training is not None:
            state = "done, beside a training that slows both"
        lines.append(
            Content.styled("faster".ljust(12), "$secondary")
            + Content.styled(f"{rates[0] / rates[1]:.1f}×", "bold $accent")
            + Content(f" over {len(laps):,} of {self._started.n_tokens:,} tokens · {state}")
        )
        lines.append(_difference(laps, width))
        return Content("\n").join(lines)

    def _draw_curve(self) -> None:
        points = _speed_up(self._laps)
        curve = self.query_one(LossCurve)
        if not points.y:
            curve.show((), x_max=1.0)
            return
        curve.show([Line("faster", points, "accent")], x_max=points.x[-1], floor=0.0)

    def _draw_memory(self) -> None:
        memory = self.query_one("#cache-memory", Static)
        content = _memory(self._live, memory.content_size.width or _MEMORY_WIDTH)
        memory.update(content)


def _difference(laps: list[RaceLap], width: int) -> Content:
    largest = max(lap.difference for lap in laps)
    highest = max(lap.highest for lap in laps)
    words = f"{largest:.1e}" if largest else "0"
    words += f" of logits up to {highest:.1f}"
    verdict = "equal but for rounding" if largest <= 1e-3 * max(1.0, highest) else "NOT equal"
    style = "" if verdict.startswith("equal") else "bold $error"
    line = Content.styled("difference".ljust(12), "$secondary")
    return line + Content.styled(f"{words}: {verdict}"[: width - 12], style)


def _speed_up(laps: list[RaceLap]) -> Curve:
    """How many times faster each token was with the cache, neighbours taken together."""
    x, y = [], []
    for at in range(0, len(laps) - _SMOOTHED + 1, 2):
        some = laps[at : at + _SMOOTHED]
        x.append(float(some[_SMOOTHED // 2].n_read))
        y.append(median(lap.seconds_without / max(1e-9, lap.seconds_with) for lap in some))
    return Curve(x, y)


def _memory(live: LiveModel | None, width: int) -> Content:
    """Bytes a token and of the whole context, of the live model and GPT-2's sizes."""
    has_half = width >= _MEMORY_WIDTH
    models: list[tuple[str, GPTConfig]] = []
    if live is not None:
        models.append((live.name, live.config))
    models += [(name, each.model) for name, each in PRESETS.items() if name.startswith("gpt2")]
    head = f"{'2·L·C·4 bytes':<14} {'L':>3} {'C':>5} {'a token':>9} {'context':>7} {'in all':>9}"
    lines = [Content.styled(head + f" {'bf16':>9}" * has_half, "$secondary")]
    for name, config in models:
        words = f"{visible(name)[:14]:<14} {config.n_layer:>3} {config.n_embd:>5}"
        words += f" {_size(cache_bytes_a_token(config)):>9} {config.context_length:>7,}"
        words += f" {_size(cache_bytes(config)):>9}"
        words += f" {_size(cache_bytes(config, HALF_BYTES)):>9}" * has_half
        is_live = live is not None and name == live.name
        lines.append(Content.styled(words, "bold" if is_live else ""))
    return Content("\n").join(lines)


def _size(n_bytes: int) -> str:
    """Bytes in the unit that fits: 73.7 kB, 75.5 MB."""
    for size, unit in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if n_bytes >= size:
            return f"{n_bytes / size:.3g} {unit}"
    return f"{n_bytes} B"
