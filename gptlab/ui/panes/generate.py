"""Generate: the live model continues a text, token by token."""

from __future__ import annotations

import math
from dataclasses import fields
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Static, TextArea

from gptlab.errors import LabError
from gptlab.gpt.config import SampleConfig
from gptlab.gpt.events import GenerationDone, TokenDrawn
from gptlab.lab.events import (
    GenerationStarted,
    JobFailed,
    JobPaused,
    JobStopped,
    NextTokenKnown,
)
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_number
from gptlab.ui.palette import probability_colour
from gptlab.ui.panes.base import Pane
from gptlab.ui.widgets.probability_bars import ProbabilityBars
from gptlab.ui.widgets.token_strip import Cell, TokenStrip, shown_text

_LABELS = {
    "temperature": ("temperature", float),
    "top_k": ("top-k", int),
    "top_p": ("top-p", float),
    "max_new_tokens": ("tokens", int),
    "seed": ("seed", int),
}


class GeneratePane(Pane):
    """A prompt, the settings of sampling, the text as it comes, and what else could have come."""

    NAME = "generate"
    TITLE = "Generate"
    HELP = """\
# Generate

A language model gives each token of its vocabulary a *logit*. Softmax turns these into
probabilities, one token is drawn, it is appended, and the model is asked again.

- **temperature** divides the logits: below 1 the likely becomes likelier, 0 always takes the
  likeliest.
- **top-k** keeps the k likeliest tokens; **top-p** keeps the likeliest that together reach p.
- **seed** starts the random draws: the same seed writes the same text.

The colour of each token is the model's own probability of it: red was a surprise, green was
expected. Move over the text with the arrows to see the alternatives at each place.

`Ctrl-G` writes. `.` draws one token. `Space` pauses and goes on. `Esc` stops at once. `m` chooses
another model.
"""
    KEYS = (
        ("ctrl+g", "write", "Write"),
        ("full_stop", "one", "One token"),
        ("space", "pause", "Pause"),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._job: str | None = None
        self._is_paused = False
        self._tokens: list[TokenDrawn] = []
        self._prompt = ""
        self._message = ""

    def compose(self) -> ComposeResult:
        yield TextArea("Once there was", id="prompt", soft_wrap=True)
        with Horizontal(classes="row", id="sampling"):
            defaults = SampleConfig()
            for name, (label, _) in _LABELS.items():
                value = getattr(defaults, name)
                yield Static(Content(label), classes="label")
                yield Input(
                    "" if value is None else str(value), id=name, compact=True, placeholder="all"
                )
            yield Button("Write", id="write", compact=True, variant="primary")
        yield Static("", id="written", markup=False)
        with Horizontal(id="continuation"):
            yield TokenStrip(id="strip")
            with VerticalScroll(id="alternatives", can_focus=False):
                yield ProbabilityBars("", id="bars", markup=False)

    def on_mount(self) -> None:
        self._say("The continuation comes here. Ctrl-G writes; m chooses a model.")

    # Asking.

    def _sample(self) -> SampleConfig:
        given: dict[str, Any] = {}
        for each in fields(SampleConfig):
            label, kind = _LABELS[each.name]
            value = read_number(label, self.query_one(f"#{each.name}", Input).value, kind)
            if value is not None or each.name.startswith("top"):
                given[each.name] = value
        return SampleConfig(**given)

    def _start(self, *, one_at_a_time: bool) -> None:
        if self.session.live is None:
            self.app.notify(
                "No model is loaded: choose one with m, or train one.",
                severity="warning",
                markup=False,
            )
            return
        try:
            sample = self._sample()
        except (LabError, FieldError) as error:
            self.app.notify(visible(str(error)), severity="error", markup=False)
            return
        self._tokens = []
        self._prompt = self.query_one("#prompt", TextArea).text
        self._is_paused = False
        self._job = self.session.generate(self._prompt, sample, one_at_a_time=one_at_a_time)
        if one_at_a_time:
            self.session.step_once(self._job)
        self._say("reading the prompt …")
        self.query_one(TokenStrip).focus()

    @on(Button.Pressed, "#write")
    def action_write(self) -> None:
        self._start(one_at_a_time=False)

    def action_one(self) -> None:
        if self._job is None:
            self._start(one_at_a_time=True)
        else:
            self._is_paused = True
            self.session.step_once(self._job)

    def action_pause(self) -> None:
        if self._job is None:
            self._start(one_at_a_time=False)
        elif self._is_paused:
            self._is_paused = False
            self.session.resume(self._job)
        else:
            self.session.pause(self._job)

    def stop_own_work(self) -> bool:
        if self._job is None:
            return False
        self.session.stop(self._job)
        self._end("stopped")
        return True

    # Showing.

    def on_lab_event(self, job_id: str, event: object) -> None:
        if job_id != self._job:
            return
        match event:
            case GenerationStarted():
                self._message = f"{event.live.title} · {event.n_prompt_tokens} tokens of prompt"
                self._say(self._message)
            case TokenDrawn():
                self._tokens.append(event)
            case NextTokenKnown():
                self.query_one(ProbabilityBars).show(event.candidates, chosen=None, empty="")
            case JobPaused():
                self._is_paused = True
                self._say(f"{self._message} · paused: . draws one token, Space goes on")
            case GenerationDone():
                why = "end of text" if event.stop == "end_of_text" else "limit of tokens"
                self._end(f"{why} · {event.tokens_per_second:.0f} tokens/s")
            case JobStopped():
                self._end("stopped")
            case JobFailed():
                self._end(f"failed: {event.message}")

    def show_status(self, status: SessionStatus) -> None:
        strip = self.query_one(TokenStrip)
        if len(strip.cells) != len(self._tokens) or (not self._tokens and strip.cells):
            self._show_tokens(strip)

    def _show_tokens(self, strip: TokenStrip) -> None:
        dark = self.app.current_theme.dark
        strip.show([_cell(token, dark) for token in self._tokens], follow=True)
        if not self._is_paused:
            self._show_alternatives(strip.cursor)

    def _end(self, how: str) -> None:
        self._job = None
        self._show_tokens(self.query_one(TokenStrip))
        n_tokens = len(self._tokens)
        mean = sum(token.logprob for token in self._tokens) / n_tokens if n_tokens else 0.0
        self._say(f"{self._message} · {n_tokens} tokens · {-mean:.2f} nats a token · {how}")

    def _say(self, words: str) -> None:
        self.query_one("#written", Static).update(Content(visible(words)))

    @on(TokenStrip.Moved)
    def _moved(self, event: TokenStrip.Moved) -> None:
        self._show_alternatives(event.index)

    def _show_alternatives(self, index: int) -> None:
        bars = self.query_one(ProbabilityBars)
        if not self._tokens:
            bars.show((), chosen=None, empty="Alternatives of the token under the cursor.")
            return
        token = self._tokens[index]
        bars.show(token.candidates, chosen=token.id, empty="")


def _cell(token: TokenDrawn, dark: bool) -> Cell:
    return Cell(shown_text(token.data), probability_colour(math.exp(token.logprob), dark=dark))
