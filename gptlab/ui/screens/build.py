"""The whole way from text to assistant: what it does and costs, how far it is, what came of it."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Checkbox, ContentSwitcher, Input, Static

from gptlab.errors import LabError
from gptlab.lab.build import BuildPlan, BuildRequest, StagePlan
from gptlab.lab.events import BuildDone, StageStarted, TrainingDone
from gptlab.lab.recipes import ASSISTANT, SPAM_FILTER
from gptlab.lab.session import Session
from gptlab.lab.status import JobStatus
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_number
from gptlab.ui.numbers import bar, duration
from gptlab.ui.widgets.loss_curve import Line, LossCurve
from gptlab.ui.widgets.training_view import going_on

_LOOK_SECONDS = 1.0
"""How often the screen looks at a build: repaints cost a training its speed."""
_NAMES = {False: "my", True: "try"}
"""What a build is called where nobody says, by whether it is tiny."""
_ABOUT = {
    "vocabulary": "the tokens that text is cut into",
    "base model": "pretrained: it reads text and guesses each next token",
    "classifier": "finetuned from it: labels messages as spam or not",
    "assistant": "finetuned from it: answers instructions",
}
_ABOUT_CELLS, _RUN_CELLS = 11, 18
_EXPLAINS = (
    "Everything, from text to assistant. Each model is a run like any other, which all panes show "
    "while it learns. Stopping saves, and building again goes on."
)


class BuildScreen(ModalScreen[tuple[str, str] | None]):
    """Gives the pane and the model that are to be shown, once somebody chose one."""

    BINDINGS = [
        ("escape", "dismiss(None)", "Close"),
        ("ctrl+t", "start", "Start"),
        ("s", "stop", "Stop"),
        ("space", "pause", "Pause"),
        ("c", "show_made('chat')", "Chat"),
        ("l", "show_made('classify')", "Classify"),
        ("n", "form", "New"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._plan: BuildPlan | None = None
        self._seen: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        with Vertical(id="build", classes="page") as page:
            page.border_title = "build everything"
            with ContentSwitcher(initial="build-form", id="build-views"):
                with VerticalScroll(id="build-form", can_focus=False):
                    content = Content(_EXPLAINS)
                    yield Static(content, classes="build-text")
                    yield Static("", id="build-plan", classes="build-text", markup=False)
                    with Horizontal(classes="field"):
                        yield Static("name", classes="field-label")
                        yield Input(id="build-name", compact=True)
                    with Horizontal(classes="field"):
                        yield Static("text", classes="field-label")
                        yield Input(
                            placeholder="the bundled one, or a file or folder",
                            id="build-data",
                            compact=True,
                        )
                    with Horizontal(classes="field"):
                        yield Static("vocabulary", classes="field-label")
                        yield Input(
                            placeholder="the packaged one, or how many entries",
                            id="build-vocabulary",
                            compact=True,
                        )
                    with Horizontal(classes="field"):
                        yield Static("tiny", classes="field-label")
                        yield Checkbox(_tiny_label(False), id="build-tiny", compact=True)
                    yield Static("", id="build-cost", classes="build-text", markup=False)
                    with Horizontal(classes="buttons"):
                        yield Button(
                            "Start building", id="build-start", variant="primary", compact=True
                        )
                        yield Button("Not now", id="build-leave", compact=True)
                with Vertical(id="build-progress"):
                    yield Static("", id="build-stages", classes="build-text", markup=False)
                    yield LossCurve(
                        id="build-curve", empty="The loss of the stage that trains, step by step."
                    )
                    yield Static("", id="build-said", classes="build-text", markup=False)

    def on_mount(self) -> None:
        self._replan()
        job = self.session.build_job
        self._show_view("build-form" if job is None else "build-progress")
        self.set_interval(_LOOK_SECONDS, self._look)

    def _show_view(self, view: str) -> None:
        self.query_one("#build-views", ContentSwitcher).current = view
        if view == "build-form":
            self.query_one("#build-start", Button).focus()
        else:
            self.set_focus(None)
            self._seen = ()
            self._look()
        self._say_keys()

    @property
    def _is_form(self) -> bool:
        return self.query_one("#build-views", ContentSwitcher).current == "build-form"

    def _say_keys(self) -> None:
        job = self.session.build_job
        if self._is_form:
            words = "Ctrl-T starts · Esc leaves"
        elif job is not None and not job.is_over:
            words = "s stops and saves · Space pauses · Esc leaves, and it goes on"
        elif self.session.build_result is not None:
            words = "c chats with the assistant · l labels messages · n new · Esc leaves"
        else:
            words = "n shows the form, which goes on · Esc leaves"
        self.query_one("#build", Vertical).border_subtitle = words

    # The form.

    @on(Checkbox.Changed, "#build-tiny")
    def _tiny_changed(self, event: Checkbox.Changed) -> None:
        # Without colour, a box looks the same on and off.
        event.checkbox.label = _tiny_label(event.value)
        self._replan()

    @on(Input.Changed)
    def _replan(self) -> None:
        self._plan = None
        name = self.query_one("#build-name", Input)
        name.placeholder = _NAMES[self.query_one("#build-tiny", Checkbox).value]
        try:
            self._plan = self.session.plan_build(self._read())
        except LabError as error:
            content = Content.styled(visible(str(error)), "$error")
        except FieldError as error:
            content = Content.styled(visible(str(error)), "$error")
        else:
            rows = [_planned(number, stage) for number, stage in enumerate(self._plan.stages, 1)]
            content = Content("\n").join(rows)
            self.query_one("#build-plan", Static).update(content)
            content = Content(_cost(self._plan))
            training = self.session.status.training
            if training is not None:
                words = f"\nIt waits until {training.run or training.title} is done."
                content += Content.styled(visible(words), "$warning")
        self.query_one("#build-cost", Static).update(content)
        self.query_one("#build-start", Button).disabled = self._plan is None

    def _read(self) -> BuildRequest:
        data = self.query_one("#build-data", Input).value.strip()
        entries = read_number("vocabulary", self.query_one("#build-vocabulary", Input).value, int)
        is_tiny = self.query_one("#build-tiny", Checkbox).value
        return BuildRequest(
            name=self.query_one("#build-name", Input).value.strip() or _NAMES[is_tiny],
            data=(Path(data),) if data else (),
            vocab_size=None if entries is None else int(entries),
            is_tiny=is_tiny,
        )

    @on(Button.Pressed, "#build-start")
    @on(Input.Submitted)
    def action_start(self) -> None:
        """Begin the build that the form describes."""
        if self._is_form and self._plan is not None:
            self.session.start_build(self._plan.request)
            self._show_view("build-progress")

    @on(Button.Pressed, "#build-leave")
    def _leave(self) -> None:
        self.dismiss(None)

    # The build.

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Which keys are true right now."""
        job = self.session.build_job
        is_computing = job is not None and not job.is_over
        match action:
            case "start":
                return self._is_form
            case "stop" | "pause":
                return not self._is_form and is_computing
            case "show_made":
                return not self._is_form and self.session.build_result is not None
            case "form":
                return not self._is_form and not is_computing
        return True

    def action_stop(self) -> None:
        job = self.session.build_job
        if job is not None:
            self.session.stop(job.id)

    def action_pause(self) -> None:
        job = self.session.build_job
        if job is not None:
            (self.session.resume if job.state == "paused" else self.session.pause)(job.id)
            self._look()

    def action_form(self) -> None:
        self._replan()
        self._show_view("build-form")

    def action_show_made(self, pane: str) -> None:
        result = self.session.build_result
        if result is not None:
            made = ASSISTANT if pane == "chat" else SPAM_FILTER
            self.dismiss((pane, result.runs[made].run))

    def _look(self) -> None:
        """Show how far it is, where that has changed."""
        job = self.session.build_job
        if job is None or self._is_form:
            return
        now = (job, self.session.build_result)
        if now == self._seen:
            return
        self._seen = now
        self._say_keys()
        self.refresh_bindings()
        content = _progress(job, self.session)
        self.query_one("#build-stages", Static).update(content)
        content = _said(job, self.session.build_result)
        self.query_one("#build-said", Static).update(content)
        series = self.session.series(job.id)
        if series is not None:
            lines = [
                Line("train", series.curve("train_loss"), "primary"),
                Line("val", series.curve("val_loss"), "accent"),
            ]
            self.query_one(LossCurve).show(lines, x_max=float(job.total_steps or 1))


def _tiny_label(is_on: bool) -> Content:
    return Content("yes: seconds, and it learns nothing" if is_on else "no: it learns")


def _planned(number: int, stage: StagePlan) -> Content:
    """A stage before it begins."""
    head = f"{number} {stage.about:<{_ABOUT_CELLS}} "
    if stage.is_done:
        time = "is there"
    elif stage.steps_done:
        time = f"goes on at step {stage.steps_done:,} of {stage.steps:,}"
    elif stage.minutes >= 1:
        time = f"about {stage.minutes:.0f} min"
    else:
        time = "seconds"
    row = Content.styled(head, "bold") + Content(f"{visible(stage.run):<{_RUN_CELLS}} {time}\n")
    return row + Content.styled(f"  {_ABOUT.get(stage.about, '')}", "$secondary")


def _cost(plan: BuildPlan) -> str:
    if all(stage.is_done for stage in plan.stages):
        return "All of it is there: starting measures the assistant, if need be, and opens it."
    names = ", ".join(path.name for path in plan.texts)
    time = f"about {plan.minutes:.0f} minutes" if plan.minutes >= 1 else "less than a minute"
    return f"It takes {time} on two cores. The base learns from {visible(names)}."


def _progress(job: JobStatus, session: Session) -> Content:
    """Every stage with where it stands."""
    at = job.stage
    rows = []
    done = session.stages_done
    stages = session.plan_of_build
    for number, stage in enumerate(stages, 1):
        head = f"{number} {stage.about:<{_ABOUT_CELLS}} "
        result = done.get(stage.run)
        if at is not None and number == at.number and session.build_result is None:
            rows.append(Content.styled(f"▶ {head}", "bold $accent") + Content(_running(job)))
        elif result is not None or (at is not None and number < at.number):
            words = "" if result is None else f"{visible(result.run):<{_RUN_CELLS}} {_came(result)}"
            rows.append(Content(f"✓ {head}{words or 'ready'}"))
        else:
            rows.append(Content.styled(f"  {head}{visible(stage.run)}", "$secondary"))
    return Content("\n").join(rows)


def _running(job: JobStatus) -> str:
    """How far the stage is that goes on."""
    words = []
    if job.total_steps:
        share = job.step / job.total_steps
        words.append(f"{bar(share, 12)} {share:4.0%}  step {job.step:,} of {job.total_steps:,}")
    if job.state == "paused":
        words.append("paused")
    more = going_on(job) if not job.message else ""
    return "  ".join([*words, visible(more)]) or "beginning …"


def _came(result: TrainingDone) -> str:
    accuracy = result.figures.get("test_accuracy")
    if accuracy is not None:
        return f"{accuracy:.1%} of the test messages right"
    return f"val loss {result.val_loss:.3f}, best at step {result.checkpoint_step:,}"


def _said(job: JobStatus, result: BuildDone | None) -> Content:
    """What there is to say of all of it."""
    if job.state == "failed":
        words = f"{job.message}: {job.hint}" if job.hint else job.message
        return Content.styled(visible(words), "$error")
    if result is not None:
        right = result.answers["exact_match"]
        answers = "" if right is None else f" {right:.1%} of the held-out questions right."
        return Content(
            f"All is built, and the assistant is live.{answers} The finetuned models and their "
            "base are in the list of m."
        )
    if job.state in ("stopped", "stopping"):
        return Content("Stopped, and what was learned is saved: building again goes on.")
    if job.state == "queued":
        return Content("It waits until the training before it is done.")
    return Content(f"{_left(job, job.stage)}Meanwhile every pane shows the model that learns.")


def _left(job: JobStatus, at: StageStarted | None) -> str:
    if at is None or job.seconds_left is None:
        after = 0 if at is None else round(at.minutes_after)
        return f"About {after} min for the stages after this one. " if after else ""
    return f"About {duration(job.seconds_left + 60 * at.minutes_after)} left for all. "
