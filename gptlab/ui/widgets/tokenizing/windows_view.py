"""How a text becomes inputs and targets: windows, batches, and the staircase of one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical

from gptlab.lab.events import ForetellFailed, Foretold, ModelLoaded
from gptlab.lab.session import Session
from gptlab.lab.vocabularies import LIVE
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.token_strip import TokenStrip, make_cell, shown_text, shown_tokens
from gptlab.ui.widgets.tokenizing.number_slider import NumberSlider
from gptlab.ui.widgets.tokenizing.staircase import Staircase, Step
from gptlab.ui.widgets.tokenizing.view import Reading, TokenizeView

if TYPE_CHECKING:
    from gptlab.gpt.data.window_plan import WindowPlan

_SEED = 1
"""The seed whose passes are shown: a training's own default."""
_PASSES = 3
"""Training passes that can be looked at."""


class WindowsView(TokenizeView):
    """Sliders, the text painted by how often it is read, and one window."""

    NAME = "windows"
    TITLE = "Windows"
    KEY = "w"
    BINDINGS = [
        Binding("right_square_bracket", "window(1)", "Next window"),
        Binding("left_square_bracket", "window(-1)", "Window before", show=False),
        Binding("p", "order", "Order"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._reading: Reading | None = None
        self._place = 0
        self._window = 0
        self._pass = -1
        """The training pass whose windows are shown; -1 for those at the stride."""
        self._starts: list[int] = []
        self._shown: list[str] = []
        self._request = 0
        self._foretold: Foretold | None = None

    def compose(self) -> ComposeResult:
        with Horizontal(id="window-sliders"):
            yield NumberSlider("context", 8, 1024, id="window-context")
            yield NumberSlider("stride", 8, 1024, id="window-stride")
            yield NumberSlider("batch", 2, 64, id="window-batch")
        with Vertical():
            yield Panel("the text in windows", TokenStrip(id="window-strip"), id="window-text")
            yield Panel("staircase", Staircase(id="staircase"), id="window-stairs")

    def focus_first(self) -> None:
        self.query_one(Staircase).focus()

    def _slider(self, name: str) -> NumberSlider:
        return self.query_one(f"#window-{name}", NumberSlider)

    # The windows.

    def show_reading(self, reading: Reading, place: int) -> None:
        self._reading = reading
        self._shown = shown_tokens(reading.pieces.data)
        for name in ("context", "stride"):
            self._slider(name).limit(min(1024, len(reading.pieces) - 1))
        self._replan()
        self.show_place(place)

    @on(NumberSlider.Changed)
    def _changed(self, event: NumberSlider.Changed) -> None:
        event.stop()
        self._replan()

    def action_order(self) -> None:
        """Change between windows at the stride and those of training passes."""
        self._pass = self._pass + 1 if self._pass + 1 < _PASSES else -1
        self._window = 0
        self._slider("stride").disabled = self._pass >= 0
        self._replan()

    def _plan(self) -> WindowPlan:
        from gptlab.gpt.data.window_plan import WindowPlan

        context = self._slider("context").value
        stride = context if self._pass >= 0 else self._slider("stride").value
        n_tokens = len(self._reading.pieces) if self._reading else 0
        return WindowPlan(n_tokens, context, stride, self._slider("batch").value)

    def _replan(self) -> None:
        from gptlab.gpt.data.window_plan import pass_starts

        plan = self._plan()
        if not plan.starts:
            self._starts = []
        elif self._pass < 0:
            self._starts = list(plan.starts)
        else:
            starts = pass_starts(plan.n_tokens, plan.context_length, seed=_SEED, number=self._pass)
            self._starts = starts.tolist()
        self._window = max(0, min(self._window, len(self._starts) - 1))
        self._foretell()
        self._draw()

    def action_window(self, by: int) -> None:
        """Show the next window, or the one before."""
        if 0 <= self._window + by < len(self._starts):
            self._window += by
            self._foretell()
            self._draw()
            self._tell_place()

    def _tell_place(self) -> None:
        """The cursor of the text goes to the target of the chosen step."""
        target = self._starts[self._window] + self.query_one(Staircase).cursor + 1
        self.post_message(self.Placed(target))

    def show_place(self, place: int) -> None:
        """A token was chosen: the window that has it as a target is shown, at that step."""
        self._place = place
        length = self._slider("context").value
        self.query_one("#window-strip", TokenStrip).put_cursor(place)
        holding = [n for n, s in enumerate(self._starts) if s < place <= s + length]
        if holding and self._window not in holding:
            self._window = holding[0]
            self._foretell()
            self._draw()
        if holding:
            self.query_one(Staircase).put_cursor(place - self._starts[self._window] - 1)

    @on(TokenStrip.Moved)
    def _token_chosen(self, event: TokenStrip.Moved) -> None:
        event.stop()
        self.post_message(self.Placed(event.index))

    def on_staircase_chosen(self, event: Staircase.Chosen) -> None:
        event.stop()
        self._tell_place()

    # The model's part.

    def _is_models_own(self) -> bool:
        live, reading = self.session.live, self._reading
        if live is None or live.is_classifier or reading is None:
            return False
        return reading.encoding == LIVE or reading.encoding == live.encoding

    def _foretell(self) -> None:
        self._foretold = None
        if self._is_models_own() and self._starts and self._reading is not None:
            begin = self._starts[self._window]
            window = self._reading.pieces[begin : begin + self._slider("context").value + 1]
            self._request = self.session.foretell(tuple(window.ids))

    def take(self, job_id: str, event: object) -> None:
        match event:
            case Foretold() | ForetellFailed() if event.request == self._request:
                self._foretold = event if isinstance(event, Foretold) else None
                self._draw_stairs(event.message if isinstance(event, ForetellFailed) else "")
            case ModelLoaded() if self.display and self._reading is not None:
                self._foretell()
                self._draw_stairs("")
            case _:
                pass

    # Showing.

    def _draw(self) -> None:
        self._draw_text()
        self._draw_stairs("")

    def _draw_text(self) -> None:
        import numpy as np

        from gptlab.gpt.data.window_plan import times_read

        plan, reading = self._plan(), self._reading
        if reading is None:
            return
        n_kept = len(self._starts) // plan.batch_size * plan.batch_size
        kept = np.asarray(self._starts[:n_kept], np.int64)
        times = times_read(kept, plan.context_length, plan.n_tokens).tolist()
        begin = self._starts[self._window] if self._starts else -1
        window = range(begin, begin + plan.context_length) if begin >= 0 else range(0)
        dark = self.app.current_theme.dark
        cells = [
            make_cell(*_painted(words, times[at], at in window, dark=dark))
            for at, words in enumerate(self._shown)
        ]
        self.query_one("#window-strip", TokenStrip).show(cells, cursor=self._place)
        self.query_one("#window-text", Panel).say_title(self._title(plan, times))

    def _title(self, plan: WindowPlan, times: list[int]) -> str:
        if not self._starts:
            return f"no window of {plan.context_length:,} and its target fits into the text"
        n_batches, n_left = divmod(len(self._starts), plan.batch_size)
        order = "in order" if self._pass < 0 else f"pass {self._pass + 1} of training"
        unread = sum(count == 0 for count in times)
        again = sum(count > 1 for count in times)
        said = f"{order} · windows {len(self._starts):,} · batches {n_batches:,}"
        said += f" · {n_left:,} dropped" if n_left else ""
        said += f" · {again:,} tokens overlap" if again else ""
        return said + (f" · ~{unread:,} unread~" if unread else "")

    def _draw_stairs(self, failure: str) -> None:
        reading, stairs = self._reading, self.query_one(Staircase)
        if reading is None or not self._starts:
            stairs.show((), ())
            return
        plan, begin = self._plan(), self._starts[self._window]
        targets = range(begin + 1, begin + plan.context_length + 1)
        inputs = [self._one_line(at) for at in range(begin, begin + plan.context_length)]
        stairs.show(inputs, [self._step(target, target - begin - 1) for target in targets])
        batch, row = divmod(self._window, plan.batch_size)
        title = (
            f"window {self._window + 1:,} of {len(self._starts):,} · batch {batch + 1:,}, "
            f"row {row + 1} · tokens {begin:,}–{begin + plan.context_length:,}"
        )
        if self._foretold is not None:
            title += f" · {self._foretold.live.title} expected"
        elif failure:
            title += f" · {failure}"
        elif not self._is_models_own():
            title += " · needs the live model's encoding"
        self.query_one("#window-stairs", Panel).say_title(title)

    def _one_line(self, token: int) -> str:
        return self._shown[token].replace("\n", "")

    def _step(self, target: int, step: int) -> Step:
        words, told = self._one_line(target), self._foretold
        if told is None or step >= len(told.expectations):
            return Step(words)
        found = told.expectations[step]
        best = shown_text(told.best[step]).replace("\n", "")
        return Step(words, found.probability, best, found.best_probability)


def _painted(words: str, times: int, is_in_window: bool, *, dark: bool) -> tuple[str, str]:
    """A token as it is shown, and its colour: the window's, or by how often it is read."""
    if is_in_window:
        return words, "#7a5a12" if dark else "#ffd37a"
    if times == 0:
        return f"~{words}", ""
    if times == 1:
        return words, "#1f4468" if dark else "#cbe0f8"
    return words, "#5a3d86" if dark else "#cdb8f5"
