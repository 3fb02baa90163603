"""Generate: the live model continues a text, token by token."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Button, Input, Select, Static, TextArea

from gptlab.errors import LabError
from gptlab.gpt.config import SampleConfig
from gptlab.gpt.config_fields import config_fields
from gptlab.gpt.events import Candidate, GenerationDone, TokenDrawn
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
from gptlab.ui.widgets.examples import Examples
from gptlab.ui.widgets.panel import Panel, ScrollPanel
from gptlab.ui.widgets.probability_bars import ProbabilityBars
from gptlab.ui.widgets.token_strip import Cell, TokenStrip, make_cell, shown_text

_FIRST_PROMPT = "Once there was"
_FIELDS: dict[str, tuple[str, type[int] | type[float]]] = {
    "temperature": ("temperature", float),
    "top_k": ("top-k", int),
    "top_p": ("top-p", float),
    "max_new_tokens": ("tokens", int),
    "seed": ("seed", int),
}
_PROMPT_TOKENS_SHOWN = 400
"""The end of a long prompt is what the text goes on from."""


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
expected. Move over the text with the arrows or the mouse to see what else could have stood at each
place: *drawn* is the probability after temperature, top-k and top-p, *model* is the model's own.

While it is paused, the bars show the next token before it is drawn, and follow the settings.

| key | |
| --- | --- |
| `Ctrl-G` | write |
| `.` | draw one token |
| `Space` | pause, and go on |
| `Esc` | stop at once; the text stays |
| `m` | choose another model, an untrained one too |
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
        self._prompt_cells: list[Cell] = []
        self._message = ""

    def compose(self) -> ComposeResult:
        with Horizontal(classes="bar"):
            yield Examples(self.NAME)
            yield Button("Write", id="write", compact=True, variant="primary")
        yield Panel("prompt", TextArea(_FIRST_PROMPT, id="prompt"), id="prompt-panel")
        with Horizontal(id="sampling"):
            defaults = SampleConfig()
            helps = {each.name: each.help for each in config_fields(SampleConfig)}
            for name, (label, _) in _FIELDS.items():
                yield Static(Content(label), classes="label")
                value = getattr(defaults, name)
                shown = "" if value is None else str(value)
                field = Input(shown, id=name, compact=True, placeholder="all")
                field.tooltip = Content(helps[name])
                yield field
        with Horizontal(id="continuation"):
            yield Panel("text", TokenStrip(id="strip"), id="written-panel")
            yield ScrollPanel(
                "alternatives", ProbabilityBars("", id="bars", markup=False), id="alternatives"
            )

        yield Static("", id="written", markup=False)

    def on_mount(self) -> None:
        self._say(self._advice())
        self._show_alternatives(0)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Pausing is for what writes."""
        return action != "pause" or self._job is not None

    def focus_first(self) -> None:
        self.query_one("#prompt", TextArea).focus()

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show a prompt."""
        if "prompt" in fields:
            self.query_one("#prompt", TextArea).text = fields["prompt"]

    # Asking.

    def _sample(self) -> SampleConfig:
        given: dict[str, Any] = {}
        for name, (label, kind) in _FIELDS.items():
            value = read_number(label, self.query_one(f"#{name}", Input).value, kind)
            if value is not None or name in ("top_k", "top_p"):
                given[name] = value
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
        self._tokens, self._prompt_cells = [], []
        self._is_paused = False
        prompt = self.query_one("#prompt", TextArea).text
        self._job = self.session.generate(prompt, sample, one_at_a_time=one_at_a_time)
        if one_at_a_time:
            self.session.step_once(self._job)
        self._say("reading the prompt …")
        self.query_one(TokenStrip).focus()
        self.refresh_bindings()

    @on(Button.Pressed, "#write")
    def action_write(self) -> None:
        self._start(one_at_a_time=False)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.action_write()

    @on(Select.Changed, "#examples")
    def _example_chosen(self, event: Select.Changed) -> None:
        if isinstance(event.value, str):
            self.query_one("#prompt", TextArea).text = event.value

    @on(Input.Changed)
    def _setting_changed(self) -> None:
        """While the next token waits to be drawn, its bars follow the settings."""
        if self._job is None or not self._is_paused:
            return
        try:
            candidates = self.session.candidates(self._sample())
        except (LabError, FieldError):
            return
        self._show_next(candidates)

    def action_one(self) -> None:
        if self._job is None:
            self._start(one_at_a_time=True)
        else:
            self._is_paused = True
            self.session.step_once(self._job)

    def action_pause(self) -> None:
        if self._job is None:
            return
        if self._is_paused:
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
                ids = event.prompt_ids
                tokenizer = event.tokenizer
                self._prompt_cells = [
                    make_cell(shown_text(tokenizer.token_bytes(id)), "")
                    for id in ids[-_PROMPT_TOKENS_SHOWN:]
                ]
                self._message = f"{event.live.title} · {len(ids)} tokens of prompt"
                self._say(f"{self._message} · writing")
            case TokenDrawn():
                self._tokens.append(event)
                self._say(f"{self._message} · {len(self._tokens)} written")
            case NextTokenKnown():
                self._show_next(event.candidates)
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
        if len(strip.cells) != len(self._prompt_cells) + len(self._tokens):
            self._show_tokens(strip)

    def _show_tokens(self, strip: TokenStrip) -> None:
        dark = self.app.current_theme.dark
        strip.show(
            [*self._prompt_cells, *(_cell(token, dark) for token in self._tokens)], follow=True
        )
        if not self._is_paused:
            self._show_alternatives(strip.cursor)

    def _end(self, how: str) -> None:
        self._job = None
        self._is_paused = False
        self._show_tokens(self.query_one(TokenStrip))
        n_tokens = len(self._tokens)
        mean = -sum(token.logprob for token in self._tokens) / n_tokens if n_tokens else 0.0
        self._say(f"{self._message} · {n_tokens} written · {mean:.2f} nats a token · {how}")
        self.refresh_bindings()

    def _say(self, words: str) -> None:
        self.query_one("#written", Static).update(Content(visible(words)))

    @on(TokenStrip.Moved)
    def _moved(self, event: TokenStrip.Moved) -> None:
        self._show_alternatives(event.index)

    def _show_next(self, candidates: tuple[Candidate, ...]) -> None:
        self.query_one("#alternatives", ScrollPanel).border_title = "the next token"
        self.query_one(ProbabilityBars).show(candidates, chosen=None, empty="")

    def _show_alternatives(self, cursor: int) -> None:
        index = cursor - len(self._prompt_cells)
        panel, bars = self.query_one("#alternatives", ScrollPanel), self.query_one(ProbabilityBars)
        if not 0 <= index < len(self._tokens):
            panel.border_title = "alternatives"
            bars.show((), chosen=None, empty=self._advice())
            return
        token = self._tokens[index]
        panel.border_title = f"alternatives at token {index + 1} of {len(self._tokens)}"
        bars.show(token.candidates, chosen=token.id, empty="")

    def _advice(self) -> str:
        if self._tokens:
            return "The cursor is in the prompt: go right."
        if self.session.live is None:
            return "m chooses a model; then Ctrl-G writes."
        return "Ctrl-G writes, . draws one token."


def _cell(token: TokenDrawn, dark: bool) -> Cell:
    return make_cell(shown_text(token.data), probability_colour(math.exp(token.logprob), dark=dark))
