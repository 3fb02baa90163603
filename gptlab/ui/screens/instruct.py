"""The form of an assistant: what it learns from, and what that costs."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Button, Checkbox, Input, Select, Static

from gptlab.errors import LabError
from gptlab.gpt.instructions import TEMPLATES
from gptlab.lab.events import JobFailed, StepMeasured
from gptlab.lab.finetuning import TASKS
from gptlab.lab.instructing import TRAINABLE
from gptlab.lab.plan import FinetunePlan, FinetuneRequest
from gptlab.lab.session import Session
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_number
from gptlab.ui.numbers import duration, short_number
from gptlab.ui.screens.loss_mask import LossMaskScreen
from gptlab.ui.screens.pairs import PairsScreen

_TASK = TASKS["instruct"]
_MEASURE_AFTER_SECONDS = 0.8
"""How long the settings must rest before a step is measured."""


class InstructScreen(ModalScreen[FinetuneRequest | None]):
    """Gives the finetuning that is wished for."""

    BINDINGS = [
        ("escape", "dismiss(None)", "Close"),
        ("ctrl+t", "start", "Start"),
        ("ctrl+b", "show_batch", "One batch"),
        Binding("ctrl+e", "browse", "The pairs", priority=True),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._request: FinetuneRequest | None = None
        self._plan: FinetunePlan | None = None
        self._measure_number: int | None = None
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        live = self.session.live
        with Vertical(id="instruct", classes="page") as page:
            page.border_title = "an assistant from the live model"
            page.border_subtitle = "Ctrl-T starts · Ctrl-B a batch · Ctrl-E the pairs · Esc leaves"
            with Horizontal(classes="field"):
                yield Static("base", classes="field-label")
                yield Static(Content(visible(live.title if live else "none")))
            with Horizontal(classes="field"):
                yield Static("instructions", classes="field-label")
                yield Input(
                    placeholder="the bundled ones, or a JSON file",
                    id="instruct-data",
                    compact=True,
                )
            with Horizontal(classes="field"):
                yield Static("steps", classes="field-label")
                yield Input(placeholder=str(_TASK.train.steps), id="instruct-steps", compact=True)
            with Horizontal(classes="field"):
                yield Static("what learns", classes="field-label")
                yield Select(
                    [(name, name) for name in TRAINABLE],
                    value=_TASK.options.trainable,
                    allow_blank=False,
                    id="instruct-trainable",
                    compact=True,
                )
            with Horizontal(classes="field"):
                yield Static("prompt masking", classes="field-label")
                yield Checkbox(
                    "only replies earn loss",
                    _TASK.options.mask_prompt,
                    id="instruct-mask",
                    compact=True,
                )
            with Horizontal(classes="field"):
                yield Static("template", classes="field-label")
                yield Select(
                    [(each.title, each.name) for each in TEMPLATES.values()],
                    value=_TASK.options.template,
                    allow_blank=False,
                    id="instruct-template",
                    compact=True,
                )
            yield Static("", id="instruct-cost", markup=False)
            with Horizontal(classes="buttons"):
                yield Button("The pairs", id="instruct-pairs")
                yield Button("Which tokens earn loss", id="instruct-batch")
                yield Button("Start finetuning", id="instruct-start", variant="primary")

    def on_mount(self) -> None:
        self.query_one("#instruct-steps", Input).focus()
        self._replan()

    @on(Input.Changed)
    @on(Checkbox.Changed)
    @on(Select.Changed)
    def _replan(self) -> None:
        self._request = self._plan = self._measure_number = None
        if self._timer is not None:
            self._timer.stop()
        try:
            request = self._read()
            self._plan = self.session.plan_finetuning(request)
            self._request = request
        except (LabError, FieldError) as error:
            hint = getattr(error, "hint", "")
            message = getattr(error, "message", str(error))
            self._say(f"{message}: {hint}" if hint else message, is_refusal=True)
        else:
            self._say(_words(self._plan) + "\ntime: a step is measured once the settings rest …")
            self._timer = self.set_timer(_MEASURE_AFTER_SECONDS, self._measure)
        for button in self.query(Button):
            button.disabled = self._request is None

    def _read(self) -> FinetuneRequest:
        live = self.session.live
        if live is None:
            raise FieldError("No model is loaded: m chooses the language model to begin with.")
        if live.job_id is not None:
            raise FieldError(f"{live.name} is in training: it can be a base when that is over.")
        if live.path is None:
            raise FieldError(f"{live.name} lies in no file: train a language model first.")
        data = self.query_one("#instruct-data", Input).value.strip()
        if data and not Path(data).expanduser().exists():
            raise FieldError(f"There is no file {data}.")
        steps = read_number("steps", self.query_one("#instruct-steps", Input).value, int)
        return FinetuneRequest(
            task=_TASK.name,
            base=str(live.path),
            data=(Path(data).expanduser(),) if data else (),
            options={
                "trainable": str(self.query_one("#instruct-trainable", Select).value),
                "mask_prompt": self.query_one("#instruct-mask", Checkbox).value,
                "template": str(self.query_one("#instruct-template", Select).value),
            },
            train={} if steps is None else {"steps": steps},
        )

    def _measure(self) -> None:
        """Have a step timed, where torch is there and no training waits for its turn."""
        status = self.session.status
        if self._request is None or self._plan is None:
            return
        if status.training is not None:
            name = status.training.run or status.training.title
            self._say(f"{_words(self._plan)}\nwaits until {name} is done")
        elif status.machine is None:
            self._timer = self.set_timer(_MEASURE_AFTER_SECONDS, self._measure)
        else:
            self._measure_number = self.session.measure(self._request)
            self._say(f"{_words(self._plan)}\ntime: a step is being measured …")

    def on_lab_event(self, job_id: str, event: object) -> None:
        """Something happened; the pane passes it on."""
        if self._plan is None or self._measure_number is None:
            return
        match event:
            case StepMeasured(request=number) if number == self._measure_number:
                about = duration(event.total_seconds)
                rate = f"{event.steps:,} steps of {event.seconds_per_step:.2f} s"
                self._say(f"{_words(self._plan)}\ntime: about {about}, {rate}")
            case JobFailed() if job_id.startswith("measure"):
                words = f"{event.message}: {event.hint}" if event.hint else event.message
                self._say(words, is_refusal=True)

    @on(Button.Pressed, "#instruct-batch")
    def action_show_batch(self) -> None:
        """Show a batch of the finetuning, token by token."""
        if self._request is not None:
            box = self.query_one("#instruct-mask", Checkbox)
            self.app.push_screen(
                LossMaskScreen(self.session, self._request, mask_prompt=box.value), self._take_mask
            )

    def _take_mask(self, mask_prompt: bool | None) -> None:
        if mask_prompt is not None:
            self.query_one("#instruct-mask", Checkbox).value = mask_prompt

    @on(Button.Pressed, "#instruct-pairs")
    def action_browse(self) -> None:
        """Look through the pairs, and change them."""
        if self._request is not None:
            self.app.push_screen(PairsScreen(self.session, self._request), self._take_pairs)

    def _take_pairs(self, path: Path | None) -> None:
        if path is not None:
            self.query_one("#instruct-data", Input).value = str(path)

    def _say(self, words: str, *, is_refusal: bool = False) -> None:
        content = Content.styled(visible(words), "$error" if is_refusal else "")
        self.query_one("#instruct-cost", Static).update(content)

    @on(Input.Submitted)
    @on(Button.Pressed, "#instruct-start")
    def action_start(self) -> None:
        """Wish for the finetuning; the form says what is wrong, where something is."""
        if self._request is not None:
            self.dismiss(self._request)


def _words(plan: FinetunePlan) -> str:
    data = "the bundled instructions" if plan.is_bundled else str(plan.data[0])
    train = plan.train
    size = short_number(plan.model.n_parameters)
    who = f"all {size} parameters learn"
    if plan.options.trainable == "attention":
        who = f"the attention of {size} parameters learns"
    batch = train.batch_size * train.grad_accum
    return f"{who} from {data}\n{train.steps:,} steps × {batch} pairs"
