"""The settings of a new classifier: what it learns from, which parts learn, and what it costs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Button, Checkbox, Input, Select, Static

from gptlab.errors import LabError
from gptlab.gpt.classifier_config import POOLINGS, TRAINABLE, Trainable, n_trainable
from gptlab.gpt.config import TrainConfig
from gptlab.gpt.config_fields import config_fields
from gptlab.lab.classifying import ClassifyOptions
from gptlab.lab.events import MessagesCounted, MessagesRefused, StepMeasured
from gptlab.lab.finetuning import TASKS
from gptlab.lab.plan import FinetunePlan, FinetuneRequest
from gptlab.lab.session import Session
from gptlab.lab.status import LiveModel
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_number
from gptlab.ui.numbers import duration
from gptlab.ui.widgets.figures import Figures
from gptlab.ui.widgets.freeze_tree import FreezeTree
from gptlab.ui.widgets.message_table import counts_content
from gptlab.ui.widgets.panel import Panel, ScrollPanel

_TASK = TASKS["classify"]
_NUMBERS: dict[str, tuple[str, type[int] | type[float]]] = {
    "steps": ("steps", int),
    "batch_size": ("batch size", int),
    "learning_rate": ("learning rate", float),
    "seed": ("seed", int),
}
_LABELS_OF_BUNDLED = 2
MEASURE_AFTER_SECONDS = 0.8
"""How long the settings must rest before a step is measured."""
COUNT_AFTER_SECONDS = 0.4
"""How long they must rest before the messages are counted, which takes less."""


@dataclass(frozen=True)
class _Time:
    """What is known of the time a finetuning takes."""

    words: str
    is_refusal: bool = False


class ClassifierForm(Horizontal):
    """Fields and their cost at the left, the tree with locks at the right."""

    class Started(Message):
        """The finetuning that the form describes is wished for."""

        def __init__(self, request: FinetuneRequest) -> None:
            super().__init__()
            self.request = request

    def __init__(self, session: Session, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._session = session
        self._plan: FinetunePlan | None = None
        self._request: FinetuneRequest | None = None
        self._time = _Time("")
        self._measure_number: int | None = None
        self._count_number: int | None = None
        self._timer: Timer | None = None
        self._count_timer: Timer | None = None

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="finetune-fields", can_focus=False):
            yield Panel("a classifier from the live model", *_fields(), id="finetune-what")
            with Panel("what it comes to", id="finetune-cost"):
                yield Figures(8, id="finetune-plan")
                yield Button(
                    "Start finetuning", id="finetune-start", variant="primary", compact=True
                )
        with Vertical(id="finetune-locks"):
            yield Panel(
                "what learns · Enter locks and unlocks",
                FreezeTree(id="freeze-tree"),
                id="freeze-panel",
            )
            with ScrollPanel("messages, step by step", id="finetune-messages"):
                yield Static("", id="finetune-counts", markup=False)

    def on_mount(self) -> None:
        self.replan()

    def focus_first(self) -> None:
        """Put the focus where letters are still keys."""
        self.query_one("#finetune-trainable", Select).focus()

    @on(Select.Changed)
    @on(Checkbox.Changed)
    @on(Input.Changed)
    def _changed(self) -> None:
        self.replan()

    def on_freeze_tree_toggled(self, event: FreezeTree.Toggled) -> None:
        self.query_one("#finetune-trainable", Select).value = event.trainable

    @on(Input.Submitted)
    @on(Button.Pressed, "#finetune-start")
    def start(self) -> None:
        """Wish for the finetuning, or say why there is none."""
        if self._request is None:
            self.app.notify("The form says what is wrong.", severity="error", markup=False)
        else:
            self.post_message(self.Started(self._request))

    # Reading the form.

    def _text(self, name: str) -> str:
        return self.query_one(f"#finetune-{name}", Input).value.strip()

    def _trainable(self) -> Trainable:
        value = str(self.query_one("#finetune-trainable", Select).value)
        return next(each for each in TRAINABLE if each == value)

    def _read(self, base: Path) -> FinetuneRequest:
        data = self._text("data")
        numbers: dict[str, Any] = {
            name: read_number(label, self._text(name), kind)
            for name, (label, kind) in _NUMBERS.items()
        }
        return FinetuneRequest(
            task=_TASK.name,
            base=str(base),
            name=self._text("name") or None,
            data=(Path(data).expanduser(),) if data else (),
            options={
                "trainable": self._trainable(),
                "pooling": str(self.query_one("#finetune-pooling", Select).value),
                "balance": self.query_one("#finetune-balance", Checkbox).value,
            },
            train={name: value for name, value in numbers.items() if value is not None},
        )

    # What it comes to.

    def replan(self) -> None:
        """Say what the settings come to, and have a step measured once they rest."""
        self._plan = self._request = self._measure_number = self._count_number = None
        self._time = _Time("a step is measured once the settings rest …")
        for timer in (self._timer, self._count_timer):
            if timer is not None:
                timer.stop()
        live = self._session.live
        refusal = ""
        try:
            base = _base(live)
            request = self._read(base)
            _require_files(request)
            self._plan = self._session.plan_finetuning(request)
            self._request = request
        except (LabError, FieldError) as error:
            hint = getattr(error, "hint", "")
            message = getattr(error, "message", str(error))
            refusal = f"{message}: {hint}" if hint else message
            self._say_of_messages("")
        else:
            self._timer = self.set_timer(MEASURE_AFTER_SECONDS, self._measure)
            self._count_once_at_rest()
        self._show(live, refusal)

    # The messages at each step. Unlike a step's time, they are counted while a training goes on.

    def _count_once_at_rest(self) -> None:
        if self._count_timer is not None:
            self._count_timer.stop()
        self._say_of_messages("counted once the settings rest …")
        self._count_timer = self.set_timer(COUNT_AFTER_SECONDS, self._count)

    def _count(self) -> None:
        if self._request is not None and self.is_on_screen:
            self._say_of_messages("being counted …")
            self._count_number = self._session.count_messages(self._request)

    def take_counted(self, event: MessagesCounted | MessagesRefused) -> None:
        """The messages are counted, or can't be learned from."""
        if event.request != self._count_number:
            return
        if isinstance(event, MessagesCounted):
            content = counts_content(event.counts)
            self.query_one("#finetune-counts", Static).update(content)
        else:
            words = f"{event.message}: {event.hint}" if event.hint else event.message
            self._say_of_messages(words, style="$error")

    def _say_of_messages(self, words: str, style: str = "$secondary") -> None:
        content = Content.styled(visible(words), style)
        self.query_one("#finetune-counts", Static).update(content)

    def _measure(self) -> None:
        """Have one step timed: where it is looked at, torch is there, and no training waits."""
        status = self._session.status
        if self._request is None or status.training is not None or status.machine is None:
            if self._request is not None:
                self._timer = self.set_timer(MEASURE_AFTER_SECONDS, self._measure)
            return
        if not self.is_on_screen:
            return
        self._time = _Time("being measured …")
        self._measure_number = self._session.measure(self._request)
        self._show(self._session.live, "")

    def measure_if_unknown(self) -> None:
        """The form has come into sight."""
        if self._request is not None and self._count_number is None:
            self._count_once_at_rest()
        if self._request is not None and self._measure_number is None:
            if self._timer is not None:
                self._timer.stop()
            self._timer = self.set_timer(MEASURE_AFTER_SECONDS, self._measure)

    def take_measured(self, event: StepMeasured) -> None:
        """A step was timed."""
        if event.request == self._measure_number and self._plan is not None:
            self._time = _Time(
                f"about {duration(event.total_seconds)}, {1000 * event.seconds_per_step:,.0f} "
                "ms a step"
            )
            self._show(self._session.live, "")

    def take_failure(self, message: str, hint: str) -> None:
        """The measuring met what would have stopped the finetuning as well."""
        if self._measure_number is not None and self._plan is not None:
            words = f"{message}: {hint}" if hint else message
            self._time = _Time(words, is_refusal=True)
            self._show(self._session.live, "")

    def _show(self, live: LiveModel | None, refusal: str) -> None:
        plan, figures = self._plan, self.query_one("#finetune-plan", Figures)
        if plan is None:
            figures.say(Content.styled(visible(refusal), "$error"))
        else:
            waiting = self._session.status.training
            words = f"waits until {waiting.run or waiting.title} is done" if waiting else ""
            figures.show(
                _plan_figures(plan, live, self._trainable(), self._time),
                Content.styled(visible(words), "$warning"),
            )
        self.query_one("#finetune-start", Button).disabled = plan is None
        tree = self.query_one(FreezeTree)
        if live is None:
            tree.clear_parts()
        else:
            tree.show(live.config, self._trainable(), len(live.labels) or _LABELS_OF_BUNDLED)


def _base(live: LiveModel | None) -> Path:
    if live is None:
        raise FieldError("No model is loaded: m chooses the language model to begin with.")
    if live.job_id is not None:
        raise FieldError(f"{live.name} is in training: it can be a base when that is over.")
    if live.path is None:
        raise FieldError(
            f"{live.name} has learned nothing and lies in no file: train a language model "
            "first, or choose one with m."
        )
    return live.path


def _require_files(request: FinetuneRequest) -> None:
    for path in request.data:
        if not path.exists():
            raise FieldError(f"There is no file {path}.")


def _plan_figures(
    plan: FinetunePlan, live: LiveModel | None, trainable: Trainable, time: _Time
) -> list[tuple[str, Content | str]]:
    n_labels = len(plan.head.labels) if plan.head else _LABELS_OF_BUNDLED
    learns = n_trainable(plan.model, trainable, n_labels=n_labels, head_bias=plan.options.head_bias)
    n_all = n_trainable(plan.model, "all", n_labels=n_labels, head_bias=plan.options.head_bias)
    train = plan.train
    data = "the bundled messages" if plan.is_bundled else str(plan.data[0])
    head = "its own head" if plan.head else "a new head"
    return [
        ("base", f"{live.title if live else plan.base}, {head}"),
        ("learns", f"{learns:,} of {n_all:,} ({learns / n_all:.1%})"),
        ("data", data),
        ("steps", f"{train.steps:,} × {train.batch_size * train.grad_accum} messages"),
        ("time", Content.styled(visible(time.words), "$error" if time.is_refusal else "")),
    ]


def _fields() -> list[Widget]:
    helps = {each.name: each.help for each in config_fields(TrainConfig)}
    own = {each.name: each.help for each in config_fields(ClassifyOptions)}
    rows: list[Widget] = [
        _row(
            "messages",
            Input(placeholder="bundled, or a CSV", id="finetune-data", compact=True),
            "A CSV file with the columns label and text, or lines of a label, a tab and a text.",
        ),
        _row("what learns", _select("trainable", TRAINABLE), own["trainable"]),
        _row("pooling", _select("pooling", POOLINGS), own["pooling"]),
        _row(
            "balance",
            Checkbox(
                "equal counts",
                _TASK.options.balance,
                id="finetune-balance",
                compact=True,
            ),
            own["balance"],
        ),
    ]
    for name, (label, _) in _NUMBERS.items():
        field = Input(
            placeholder=f"{getattr(_TASK.train, name):g}", id=f"finetune-{name}", compact=True
        )
        rows.append(_row(label, field, helps[name]))
    name_field = Input(placeholder="made for you", id="finetune-name", compact=True)
    return [*rows, _row("name", name_field, "The run's name.")]


def _select(name: str, options: tuple[Any, ...]) -> Select[str]:
    value = getattr(_TASK.options, name)
    pairs = [(each, each) for each in options]
    return Select(pairs, value=value, allow_blank=False, id=f"finetune-{name}", compact=True)


def _row(label: str, widget: Widget, help: str) -> Horizontal:
    widget.tooltip = Content(help)
    return Horizontal(Static(Content(label), classes="field-label"), widget, classes="field")
