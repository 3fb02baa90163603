"""How large is large: what a training takes, from the live model to GPT-3, all factors editable."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from gptlab.errors import ConfigError
from gptlab.gpt.scale import (
    GPT2_SIZES,
    GPT3,
    GPT3_SOURCES,
    GPT3_TOKENS_AT_HAND,
    QUOTED_DOLLARS,
    TOKENS_A_PARAMETER,
    V100,
    Cost,
    Device,
    Training,
    cost,
    operations_a_second,
)
from gptlab.lab.events import ModelLoaded
from gptlab.lab.scaling import HistoryRead, RateFailed, RateMeasured, rate_of_training
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_large_number
from gptlab.ui.live import same_model
from gptlab.ui.numbers import bar, exact_number, long_duration, scientific, short_number
from gptlab.ui.widgets.blueprinting.view import BlueprintView
from gptlab.ui.widgets.panel import Panel, ScrollPanel

if TYPE_CHECKING:
    from gptlab.lab.session import Session
    from gptlab.lab.status import LiveModel, SessionStatus

_FIELDS = {
    "parameters": "parameters N",
    "tokens": "tokens D",
    "factor": "factor",
    "speed": "operations/s",
    "devices": "devices",
    "price": "dollars an hour",
}
"""What can be edited, with labels."""
_TYPED = "as typed"
_TRAININGS = "trainings · bars in powers of ten"
_LEAST_BAR = 1e10
"""Operations at which bars begin."""
_RATIO_LOW, _RATIO_HIGH = 0.1, 10_000.0
"""Ends of the scale of tokens a parameter."""


class ScaleView(BlueprintView):
    """Factors, what they come to, all trainings on one scale, and what GPT-3 read."""

    NAME = "scale"
    HELP = """\
## Scale: how large is large?

A training takes about **6·N·D** operations: N parameters, D tokens, two operations for each going
forward and four going back (Kaplan et al. 2020, section 2.1). Divided by what a device gets done in
a second that is time, and time has a price.

It begins with GPT-3 as the roadmap quotes it: *CommonCrawl 410 billion tokens, Wikipedia 3 billion,
4.6 million dollars*. Really used were 300 billion of 499 billion tokens: 3.15e23 operations, 356.5
years of one V100 at 28 trillion operations a second, 4.69 million dollars at 1.50 an hour.

Every factor can be changed; what follows from it changes as you type. `175B`, `300 billion` and
`2.8e13` are all understood. *Here* is this machine at the rate at which it trains the model on
screen: of the training that goes on, of its run, or measured now.

*D ÷ N*, tokens a parameter: Hoffmann et al. 2022 (Chinchilla) found about 20 best for a fixed
number of operations. Of GPT-2 nobody published the tokens; nanoGPT's 300 billion stand for them.

| key | |
| --- | --- |
| arrows | choose a training: its figures become the factors |
| `e` `Esc` | to the factors and out of them |
| `Tab` | from part to part; what GPT-3 read scrolls with the arrows |
| `d` | the device: V100 as quoted, or this machine |
| `n` | measure this machine now: a few training steps, thrown away |
"""
    BINDINGS = [
        Binding("e", "edit", "Edit"),
        Binding("d", "device", "Device"),
        Binding("n", "measure", "Measure here"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._live: LiveModel | None = None
        self._n_tokens: int | None = None
        self._rate: tuple[float, str] | None = None
        """Tokens a second here, and where that is from."""
        self._rate_of_training: float | None = None
        """The one that was shown last; a measurement after it stays."""
        self._requests = {"history": 0, "rate": 0}
        self._said = ""
        self._rows: tuple[Training, ...] = (*GPT2_SIZES, GPT3)
        self._chosen = GPT3.name

    def compose(self) -> ComposeResult:
        first = {
            "parameters": GPT3.n_parameters,
            "tokens": GPT3.n_tokens,
            "factor": GPT3.operations_a_parameter,
            "speed": V100.operations_a_second,
            "devices": V100.n_devices,
            "price": V100.dollars_an_hour,
        }
        with Horizontal(id="scale-top"):
            with Panel("factors · e edits", id="scale-factors"):
                for name, label in _FIELDS.items():
                    with Horizontal(classes="field"):
                        yield Static(Content(label), classes="field-label")
                        yield Input(exact_number(first[name]), id=f"scale-{name}", compact=True)
                with Horizontal(classes="field"):
                    yield Button("device", id="scale-device", compact=True)
                    yield Button("measure here", id="scale-measure", compact=True)
            yield ScrollPanel(
                "what it comes to", Static("", id="scale-result"), id="scale-result-panel"
            )
        with Panel(
            _TRAININGS,
            id="scale-rows-panel",
        ):
            yield OptionList(id="scale-rows", markup=False)
        read = ScrollPanel("what GPT-3 read", Static("", id="scale-sources"), id="scale-read")
        read.can_focus = True  # on a small screen it is scrolled
        yield read

    def on_mount(self) -> None:
        self._draw()

    def focus_first(self) -> None:
        self.query_one(OptionList).focus()

    def on_resize(self) -> None:
        self._draw()

    # What there is.

    def show_status(self, status: SessionStatus) -> None:
        if not same_model(status.live, self._live) or self._is_other_step(status):
            self._live, self._n_tokens, self._rate = status.live, None, None
            self._rate_of_training = None
            if status.live is not None:
                self._requests["history"] = self.session.scaling.read_history(status.live)
            self._draw()
        rate = rate_of_training(status)
        training = status.training
        if training is not None and status.live and training.id == status.live.job_id:
            self._n_tokens = training.tokens
        if rate is not None and rate != self._rate_of_training:
            self._rate_of_training, self._rate = rate, (rate, "as it trains")
            self._draw()

    def _is_other_step(self, status: SessionStatus) -> bool:
        live, shown = status.live, self._live
        if live is None or shown is None or live.job_id is not None:
            return False
        return live.step != shown.step

    def take(self, job_id: str, event: object) -> None:
        match event:
            case HistoryRead() if event.request == self._requests["history"]:
                self._n_tokens = event.n_tokens or self._n_tokens
                if self._rate is None and event.tokens_per_second is not None:
                    self._rate = (event.tokens_per_second, "as its run recorded")
                self._draw()
            case RateMeasured() if event.request == self._requests["rate"]:
                self._rate, self._said = (event.tokens_per_second, "measured now"), ""
                self._draw()
            case RateFailed() if event.request == self._requests["rate"]:
                self._say(f"{event.message}: {event.hint}")
            case ModelLoaded() if self.display:
                self.show_status(self.session.status)
            case _:
                pass

    def _say(self, words: str) -> None:
        self._said = words
        self._draw_result()

    # What can be done.

    def action_edit(self) -> None:
        """Go to the first factor."""
        self.query_one("#scale-parameters", Input).focus()

    @on(Button.Pressed, "#scale-device")
    def _device_pressed(self) -> None:
        self.action_device()

    def action_device(self) -> None:
        """Change between the quoted device and this machine."""
        here = self._here()
        if here is None:
            self._say("n measures what this machine gets done.")
            return
        speed = self.query_one("#scale-speed", Input)
        is_here = speed.value == exact_number(here.operations_a_second)
        chosen = V100 if is_here else here
        speed.value = exact_number(chosen.operations_a_second)
        self.query_one("#scale-devices", Input).value = exact_number(chosen.n_devices)
        self.query_one("#scale-price", Input).value = exact_number(chosen.dollars_an_hour)

    @on(Button.Pressed, "#scale-measure")
    def _measure_pressed(self) -> None:
        self.action_measure()

    def action_measure(self) -> None:
        """Take a few training steps of the live model, and throw them away."""
        if self.session.status.training is not None:
            self._say("A training computes: its own rate is shown, and a second would slow both.")
            return
        self._requests["rate"] = self.session.scaling.measure_rate()
        self._say("measuring: a few steps of training …")

    @on(Input.Changed)
    def _factor_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._draw()

    @on(OptionList.OptionHighlighted, "#scale-rows")
    def _row_chosen(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        name = event.option.id or ""
        found = next((each for each in self._all_rows() if each.name == name), None)
        if name in (self._chosen, _TYPED) or found is None:
            return
        self._chosen = name
        self.query_one("#scale-parameters", Input).value = exact_number(found.n_parameters)
        self.query_one("#scale-tokens", Input).value = exact_number(found.n_tokens)

    # The trainings.

    def _here(self) -> Device | None:
        """This machine, at the rate at which it trains the live model."""
        if self._rate is None or self._live is None:
            return None
        speed = operations_a_second(self._live.config.n_parameters, self._rate[0])
        return Device("here", float(f"{speed:.3g}"), 0.0)

    def _own(self) -> Training | None:
        """The live model's training, where it is known how much it read."""
        if self._live is None or not self._n_tokens:
            return None
        return Training(self._live.name, self._live.config.n_parameters, self._n_tokens)

    def _all_rows(self) -> tuple[Training, ...]:
        own = self._own()
        return (own, *self._rows) if own is not None else self._rows

    def _typed(self) -> tuple[Training, Device]:
        """The factors as they stand in the fields.

        Raises:
            FieldError: one of them is no number.
        """
        found = {
            name: read_large_number(label, self.query_one(f"#scale-{name}", Input).value)
            for name, label in _FIELDS.items()
        }
        training = Training(_TYPED, found["parameters"], found["tokens"], found["factor"])
        return training, Device("", found["speed"], found["price"], found["devices"])

    # Showing.

    def _draw(self) -> None:
        if not self.is_mounted or not self.size.width:
            return
        self._draw_result()
        self._draw_rows()
        self._draw_sources()

    def _draw_result(self) -> None:
        try:
            training, device = self._typed()
            content = _result(training, device, cost(training, device), self._width("scale-result"))
        except (FieldError, ConfigError) as error:
            content = Content.styled(visible(str(error)), "$error")
        content += Content("\n") + self._said_of_here()
        self.query_one("#scale-result", Static).update(content)

    def _width(self, name: str) -> int:
        return max(30, self.query_one(f"#{name}", Static).content_size.width)

    def _said_of_here(self) -> Content:
        here = self._here()
        if self._said:
            return Content.styled(visible(self._said), "$warning")
        if here is None or self._rate is None:
            words = "here: n measures this machine" if self._live else "here: no model is loaded"
            return Content.styled(words, "$secondary")
        try:
            spent = cost(self._typed()[0], here)
        except (FieldError, ConfigError):
            return Content("")
        rate, source = self._rate
        words = f"{long_duration(spent.seconds)} at {short_number(rate)} tokens/s"
        speed = f"{scientific(here.operations_a_second)} operations/s, {source}"
        return _line("here", words, "bold") + Content("\n") + _line("", speed)

    def _draw_rows(self) -> None:
        rows = list(self._all_rows())
        try:
            typed = self._typed()[0]
            cost(typed, V100)
            if not any(_same(typed, row) for row in rows):
                rows.append(typed)
        except (FieldError, ConfigError):
            pass
        rows.sort(key=lambda row: row.operations)
        list_of_rows = self.query_one(OptionList)
        width = max(30, list_of_rows.content_size.width)
        with list_of_rows.prevent(OptionList.OptionHighlighted):
            list_of_rows.clear_options()
            for row in rows:
                content = _row(row, width, is_own=row.name == getattr(self._live, "name", None))
                list_of_rows.add_option(Option(content, id=row.name))
            wanted = _TYPED if any(row.name == _TYPED for row in rows) else self._chosen
            places = [at for at, row in enumerate(rows) if row.name == wanted]
            list_of_rows.highlighted = places[0] if places else None
        untold = ""
        if self._live is not None and self._own() is None:
            untold = f" · {self._live.name} does not say what it read"
        self.query_one("#scale-rows-panel", Panel).say_title(_TRAININGS + untold)

    def _draw_sources(self) -> None:
        content = _sources(self._width("scale-sources"))
        self.query_one("#scale-sources", Static).update(content)


def _same(one: Training, other: Training) -> bool:
    return (one.n_parameters, one.n_tokens, one.operations_a_parameter) == (
        other.n_parameters,
        other.n_tokens,
        other.operations_a_parameter,
    )


def _line(label: str, words: str, style: str = "") -> Content:
    return Content.styled(f"{label:<12}", "$secondary") + Content.styled(words, style)


def _result(training: Training, device: Device, spent: Cost, width: int) -> Content:
    n, d = short_number(training.n_parameters), short_number(training.n_tokens)
    factor = f"{training.operations_a_parameter:g}"
    hours = scientific(spent.device_seconds / 3600)
    lines = [
        _line("operations", f"{factor} × {n} × {d} = {scientific(training.operations)}", "bold"),
        _line("one device", long_duration(spent.device_seconds), "bold"),
    ]
    if device.n_devices != 1:
        lines.append(_line("all devices", long_duration(spent.seconds), "bold"))
    price = f"${device.dollars_an_hour:,.2f}"
    lines.append(_line("price", f"{hours} h × {price} = {_dollars(spent.dollars)}", "bold"))
    ratio = training.tokens_a_parameter
    lines.append(_line("D ÷ N", f"{scientific(ratio)} · ┼ Chinchilla's 20"))
    lines.append(_line("", _ratio_scale(ratio, width - 13)))
    return Content("\n").join(lines)


def _dollars(amount: float) -> str:
    if amount >= 1e5:
        return f"${short_number(amount)}"
    return f"${amount:,.2f}" if amount else "nothing"


def _ratio_scale(ratio: float, width: int) -> str:
    """Where a number of tokens a parameter stands between 0.1 and 10,000; the mark is 20."""
    width = max(10, min(60, width))

    def place(value: float) -> int:
        share = math.log(value / _RATIO_LOW) / math.log(_RATIO_HIGH / _RATIO_LOW)
        return round(max(0.0, min(1.0, share)) * (width - 1))

    cells = ["─"] * width
    cells[place(TOKENS_A_PARAMETER)] = "┼"
    if ratio > 0:
        cells[place(ratio)] = "●"
    return "".join(cells)


def _row(row: Training, width: int, *, is_own: bool) -> Content:
    """Its name, factors, operations, and a bar on a scale of powers of ten."""
    name = visible(row.name)
    head = f"{name[:14]:<14} {short_number(row.n_parameters):>6} × {short_number(row.n_tokens):>6}"
    head += f" {scientific(row.operations):>8} "
    room = max(4, width - len(head) - 1)
    powers = math.log10(GPT3.operations * 10 / _LEAST_BAR)
    share = math.log10(max(row.operations, _LEAST_BAR) / _LEAST_BAR) / powers
    style = "bold $accent" if row.name == _TYPED else "bold" if is_own else ""
    return Content.styled(head + bar(share, room), style)


def _sources(width: int) -> Content:
    """The mixture, and the figures that are quoted of it."""
    used = f"read {short_number(GPT3.n_tokens)} of {short_number(GPT3_TOKENS_AT_HAND)} tokens"
    spent = cost(GPT3, V100)
    crawl, *_, wikipedia = GPT3_SOURCES
    quoted = (
        f"quoted: {crawl.name} {short_number(crawl.n_tokens)}, {wikipedia.name} "
        f"{short_number(wikipedia.n_tokens)}, {_dollars(QUOTED_DOLLARS)}; {used}, "
        f"{scientific(GPT3.operations)} operations, {spent.device_years:.1f} V100-years, "
        f"{_dollars(spent.dollars)}"
    )
    head = f"{'text':<12} {'has':>6} {'share':>6} {'read':>6} {'passes':>7}"
    lines = [Content(quoted), Content.styled(head, "$secondary")]
    room = max(0, min(40, width - 50))
    most = max(each.n_drawn for each in GPT3_SOURCES)
    for each in GPT3_SOURCES:
        figures = f"{each.name:<12} {short_number(each.n_tokens):>6} {each.share:>6.0%}"
        figures += f" {short_number(each.n_drawn):>6} {each.passes:>7.2f} "
        lines.append(Content(figures + bar(each.n_drawn / most, room)))
    return Content("\n").join(lines)
