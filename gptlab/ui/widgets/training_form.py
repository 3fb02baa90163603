"""The settings of a new training, and what they cost before it is started."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, ItemGrid, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Button, Input, OptionList, Select, Static
from textual.widgets.option_list import Option

from gptlab.errors import LabError
from gptlab.gpt.config import DEFAULT_PRESET, PRESETS, GPTConfig, TrainConfig
from gptlab.gpt.config_fields import config_fields
from gptlab.gpt.read_options import ReadOptions
from gptlab.lab.events import StepMeasured
from gptlab.lab.plan import TrainPlan, TrainRequest
from gptlab.lab.run_info import RunInfo
from gptlab.lab.session import Session
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_number
from gptlab.ui.numbers import duration, short_number
from gptlab.ui.screens.data_preview import DataScreen
from gptlab.ui.widgets.figures import Figures
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.schedule import Schedule

_MODEL_FIELDS: dict[str, type[int] | type[float]] = {
    "n_layer": int,
    "n_head": int,
    "n_embd": int,
    "context_length": int,
    "dropout": float,
}
_MODEL_SWITCHES = ("tie_weights", "bias", "qkv_bias")
_TRAIN_FIELDS: dict[str, type[int] | type[float]] = {
    "steps": int,
    "batch_size": int,
    "learning_rate": float,
    "warmup": int,
    "eval_every": int,
    "seed": int,
}
_PRESETS_OWN = "the preset's"
_YES, _NO = "yes", "no"
_ENCODINGS = (_PRESETS_OWN, "auto", "stories", "gpt2", "char", "byte", "word")
_MEASURE_AFTER_SECONDS = 0.8
"""How long the settings must rest before a step is measured."""


class TrainingForm(Horizontal):
    """Fields at the left, the plan at the right, and below them the runs there are."""

    class Started(Message):
        """The training that the form describes is wished for."""

        def __init__(self, request: TrainRequest) -> None:
            super().__init__()
            self.request = request

    class RunChosen(Message):
        """A run's curves are to be shown."""

        def __init__(self, name: str) -> None:
            super().__init__()
            self.name = name

    def __init__(self, session: Session, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._session = session
        self._plan: TrainPlan | None = None
        self._request: TrainRequest | None = None
        self._reading = ReadOptions()
        """How the data is read, as the preview left it."""
        self._measured: StepMeasured | None = None
        self._measure_number = 0
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="fields", can_focus=False):
            yield Panel("what to train", *_what_fields(), id="what")
            yield Panel("settings · empty is the preset's", ItemGrid(*_number_fields()))
            yield Panel("runs · Enter shows one", OptionList(id="runs", markup=False, compact=True))
        with Vertical(id="cost"):
            with Panel("what it comes to"):
                yield Figures(11, id="plan")
                yield Button("Start training", id="start", variant="primary", compact=True)
            yield Panel("learning rate by step", Schedule(id="schedule"), id="schedule-panel")

    def on_mount(self) -> None:
        self._show_placeholders()
        self._replan()
        self._session.refresh_runs()

    # Reading the form.

    @on(Select.Changed, "#preset")
    def _preset_changed(self) -> None:
        self._show_placeholders()
        self._replan()

    @on(Select.Changed, "#encoding, #tie_weights, #bias, #qkv_bias")
    @on(Input.Changed)
    def _field_changed(self) -> None:
        self._replan()

    @on(Input.Submitted)
    @on(Button.Pressed, "#start")
    def start(self) -> None:
        """Wish for the training, or say why there is none."""
        if self._request is None:
            self.app.notify("The form says what is wrong.", severity="error", markup=False)
        else:
            self.post_message(self.Started(self._request))

    @on(Button.Pressed, "#preview")
    def preview(self) -> None:
        """Show what the data holds, and what is wrong in it, or say why that can't be told."""
        if self._plan is None:
            self.app.notify("The form says what is wrong.", severity="error", markup=False)
            return
        data = tuple(dict.fromkeys(self._plan.data))  # a preset may read a file more than once
        screen = DataScreen(self._session, data, self._reading, self._plan.train.seed)
        self.app.push_screen(screen, self._take_reading)

    def _take_reading(self, reading: ReadOptions | None) -> None:
        if reading is not None:
            self._reading = reading
            self._replan()

    def fill(self, fields: Mapping[str, str]) -> None:
        """Put what another pane says into the form: a preset, an encoding, which may be a
        vocabulary's folder, data, and settings by their names. The rest stays; what is empty
        becomes the preset's."""
        if "preset" in fields:
            self.query_one("#preset", Select).value = fields["preset"]
        if "encoding" in fields:
            self._offer_encoding(fields["encoding"] or _PRESETS_OWN)
        for name in _MODEL_SWITCHES:
            if name in fields:
                self.query_one(f"#{name}", Select).value = fields[name] or _PRESETS_OWN
        for name in ("data", *_MODEL_FIELDS, *_TRAIN_FIELDS):
            if name in fields:
                self.query_one(f"#{name}", Input).value = fields[name]

    def _offer_encoding(self, encoding: str) -> None:
        chosen = self.query_one("#encoding", Select)
        known = [(name, name) for name in _ENCODINGS]
        own = [] if encoding in _ENCODINGS else [(Content(visible(Path(encoding).name)), encoding)]
        chosen.set_options([*known, *own])
        chosen.value = encoding

    def focus_first(self) -> None:
        """Put the focus on the first field."""
        self.query_one("#preset", Select).focus()

    def _preset(self) -> str:
        return str(self.query_one("#preset", Select).value)

    def _text(self, name: str) -> str:
        return self.query_one(f"#{name}", Input).value.strip()

    def _show_placeholders(self) -> None:
        chosen = PRESETS[self._preset()]
        for names, config in ((_MODEL_FIELDS, chosen.model), (_TRAIN_FIELDS, chosen.train)):
            for name in names:
                self.query_one(f"#{name}", Input).placeholder = f"{getattr(config, name):g}"

    def _given(self, names: dict[str, type[int] | type[float]]) -> dict[str, Any]:
        read = {name: read_number(name, self._text(name), kind) for name, kind in names.items()}
        return {name: value for name, value in read.items() if value is not None}

    def _switched(self) -> dict[str, bool]:
        chosen = {name: self.query_one(f"#{name}", Select).value for name in _MODEL_SWITCHES}
        return {name: value == _YES for name, value in chosen.items() if value != _PRESETS_OWN}

    def _read(self) -> TrainRequest:
        data, encoding = self._text("data"), str(self.query_one("#encoding", Select).value)
        return TrainRequest(
            name=self._text("name") or None,
            data=(Path(data).expanduser(),) if data else (),
            reading=self._reading,
            preset=self._preset(),
            encoding=None if encoding == _PRESETS_OWN else encoding,
            model=self._given(_MODEL_FIELDS) | self._switched(),
            train=self._given(_TRAIN_FIELDS),
        )

    # What it comes to.

    def _replan(self) -> None:
        self._plan = self._request = self._measured = None
        if self._timer is not None:
            self._timer.stop()
        try:
            request = self._read()
            self._plan = self._session.plan(request)
            self._request = request
        except (LabError, FieldError) as error:
            self.query_one("#plan", Figures).say(Content.styled(_refusal(error), "$error"))
        else:
            self._show_plan()
            self.query_one(Schedule).show(self._plan.train)
            self._timer = self.set_timer(_MEASURE_AFTER_SECONDS, self._measure)
        self.query_one("#start", Button).disabled = self._plan is None

    def _measure(self) -> None:
        """Have one step timed, once torch is there and somebody sees the form, unless a training
        would be disturbed."""
        status = self._session.status
        if self._request is None or self._measured is not None or status.training is not None:
            return
        if status.machine is None or not self.is_on_screen:
            self._timer = self.set_timer(_MEASURE_AFTER_SECONDS, self._measure)
            return
        self._measure_number = self._session.measure(self._request)

    def take_measured(self, event: StepMeasured) -> None:
        """A step was timed."""
        if event.request == self._measure_number and self._plan is not None:
            self._measured = event
            self._show_plan()

    def _show_plan(self) -> None:
        assert self._plan is not None
        about = Content.styled(PRESETS[self._plan.request.preset].about, "$secondary")
        self.query_one("#plan", Figures).show(_plan_figures(self._plan, self._measured), about)

    # Runs.

    def show_runs(self, runs: tuple[RunInfo, ...]) -> None:
        """List the runs, newest first."""
        options = self.query_one("#runs", OptionList)
        options.clear_options()
        for run in runs:
            options.add_option(Option(Content(visible(run_line(run))), id=run.name))
        if not runs:
            content = Content.styled("none yet: Ctrl-T starts the first", "$secondary")
            options.add_option(Option(content, disabled=True))

    @on(OptionList.OptionSelected, "#runs")
    def _run_chosen(self, event: OptionList.OptionSelected) -> None:
        if event.option.id:
            self.post_message(self.RunChosen(event.option.id))


def run_line(run: RunInfo) -> str:
    """A run in one line, in columns."""
    loss = "" if run.val_loss is None else f"val {run.val_loss:.2f}"
    return f"{run.name:<18} {run.step:>7,}  {loss:<8}  {run.state}"


def _what_fields() -> list[Widget]:
    presets = [(name, name) for name in PRESETS]
    encodings = [(name, name) for name in _ENCODINGS]
    return [
        _row("preset", _select("preset", presets, DEFAULT_PRESET)),
        _row(
            "data",
            Input(placeholder="bundled texts", id="data", compact=True),
            Button("Preview", id="preview", compact=True),
        ),
        _row("encoding", _select("encoding", encodings, _PRESETS_OWN)),
        _row("name", Input(placeholder="made for you", id="name", compact=True)),
    ]


def _select(name: str, options: list[tuple[str, str]], value: str) -> Select[str]:
    return Select(options, value=value, allow_blank=False, id=name, compact=True)


def _number_fields() -> list[Widget]:
    helps = {
        each.name: each.help for each in (*config_fields(GPTConfig), *config_fields(TrainConfig))
    }
    rows: list[Widget] = []
    for name in (*_TRAIN_FIELDS, *_MODEL_FIELDS):
        field = Input(id=name, compact=True)
        field.tooltip = Content(helps[name])
        rows.append(_row(name, field))
    for name in _MODEL_SWITCHES:
        switch = _select(name, [(each, each) for each in (_PRESETS_OWN, _YES, _NO)], _PRESETS_OWN)
        switch.tooltip = Content(helps[name])
        rows.append(_row(name, switch))
    return rows


def _row(label: str, *widgets: Widget) -> Horizontal:
    return Horizontal(Static(Content(label), classes="field-label"), *widgets, classes="field")


def _reading_words(reading: ReadOptions) -> str:
    """How files are read, where that is not as usual."""
    words = [f"column {visible(reading.column)}"] * (reading.column != ReadOptions().column)
    words += ["bad rows left out"] * reading.skip_bad_rows
    words += ["bad bytes as \ufffd"] * reading.replace_invalid
    return ", ".join(words)


def _refusal(error: Exception) -> str:
    hint = getattr(error, "hint", "")
    message = getattr(error, "message", str(error))
    return visible(f"{message}: {hint}" if hint else message)


def _plan_figures(plan: TrainPlan, measured: StepMeasured | None) -> list[tuple[str, str]]:
    model, train = plan.model, plan.train
    tokens = train.steps * plan.tokens_per_step
    vocabulary = f"V {model.vocab_size:,}" if plan.is_vocabulary_known else "V from the data"
    if measured is None:
        time = "being measured …"
    else:
        time = f"about {duration(measured.total_seconds)}, {measured.tokens_per_second:,.0f} tok/s"
    lines = [
        ("parameters", f"{model.n_parameters:,}"),
        ("shape", f"{model.n_layer} blocks × {model.n_embd}, {model.n_head} heads, {vocabulary}"),
        ("tokens", f"{train.steps:,} steps × {plan.tokens_per_step:,} = {short_number(tokens)}"),
        ("memory", f"{plan.training_bytes / 1e6:,.0f} MB, activations on top"),
        ("time", time),
    ]
    reading = plan.request.reading
    if reading != ReadOptions():
        lines.insert(0, ("reading", _reading_words(reading)))
    return lines
