"""The exam of an assistant: its answers to held-out questions, by family, and the wrong ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.cells import set_cell_size
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from gptlab.errors import ConfigError
from gptlab.lab.events import Examined, JobFailed, JobStopped
from gptlab.lab.session import Session
from gptlab.lab.status import JobStatus
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_number
from gptlab.ui.numbers import bar
from gptlab.ui.widgets.panel import Panel, ScrollPanel

if TYPE_CHECKING:
    from gptlab.lab.examining import WrongAnswer

_LOOK_SECONDS = 0.3
_QUESTIONS = "300"
"""How many are asked where nobody says: some seconds for the bundled models."""
_SHOWN = 500
_EXPLAINS = (
    "Held-out questions, which no training met, are answered greedily and compared letter by "
    "letter. Families with many right answers are measured by the loss of the one in the data."
)
_HEAD = f"{'family':<22} {'held out':<14} {'n':>5} {'right':>7} {'loss':>7}"


class ExamScreen(ModalScreen["WrongAnswer | None"]):
    """Gives a question that was answered wrongly, to be asked in the chat."""

    BINDINGS = [
        ("escape", "leave", "Close"),
        ("ctrl+t", "start", "Start"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._job: str | None = None
        self._wrong: tuple[WrongAnswer, ...] = ()

    def compose(self) -> ComposeResult:
        with Vertical(id="exam", classes="page") as page:
            page.border_title = "exam"
            page.border_subtitle = "Ctrl-T starts · Enter asks a wrong one · Esc stops, leaves"
            content = Content(_EXPLAINS)
            yield Static(content, classes="build-text")
            with Horizontal(classes="field"):
                yield Static("questions", classes="field-label")
                yield Input(
                    placeholder="the bundled ones, or a JSON file", id="exam-data", compact=True
                )
            with Horizontal(classes="field"):
                yield Static("at most", classes="field-label")
                yield Input(_QUESTIONS, placeholder="all", id="exam-count", compact=True)
                yield Button("Start", id="exam-start", variant="primary", compact=True)
            yield Static("", id="exam-said", markup=False)
            yield ScrollPanel("by family", Static("", id="exam-table", markup=False))
            yield Panel("wrong ones", OptionList(id="exam-wrong", markup=False, compact=True))

    def on_mount(self) -> None:
        live = self.session.live
        title = "none" if live is None else live.title
        self.query_one("#exam", Vertical).border_title = Content(f"exam of {visible(title)}")
        self.query_one("#exam-start", Button).focus()
        self.set_interval(_LOOK_SECONDS, self._look)

    @on(Button.Pressed, "#exam-start")
    @on(Input.Submitted)
    def action_start(self) -> None:
        """Ask the questions."""
        data = self.query_one("#exam-data", Input).value.strip()
        try:
            count = read_number("at most", self.query_one("#exam-count", Input).value, int)
            if count is not None and count < 1:
                raise ConfigError(f"{count} questions are too few", "ask one at least")
        except (FieldError, ConfigError) as error:
            self._say(str(error), is_failure=True)
            return
        self._clear()
        self._job = self.session.examine(
            (Path(data).expanduser(),) if data else (), None if count is None else int(count)
        )
        self._say("reading the questions …")

    def action_leave(self) -> None:
        """Stop the exam, else leave."""
        if self._job is not None:
            self.session.stop(self._job)
        else:
            self.dismiss(None)

    def _look(self) -> None:
        job = self.session.status.job(self._job) if self._job else None
        if job is not None and not job.is_over:
            self._say(_how_far(job))

    def on_lab_event(self, job_id: str, event: object) -> None:
        """Something happened; the pane passes it on."""
        if job_id != self._job:
            return
        match event:
            case Examined():
                self._job = None
                self._show(event)
            case JobFailed():
                self._job = None
                words = f"{event.message}: {event.hint}" if event.hint else event.message
                self._say(words, is_failure=True)
            case JobStopped():
                self._job = None
                self._say("Stopped. Ctrl-T asks again.")

    def _clear(self) -> None:
        self._wrong = ()
        self.query_one("#exam-table", Static).update(Content(""))
        self.query_one(OptionList).clear_options()

    def _show(self, event: Examined) -> None:
        figures = event.figures
        self._say(_summary(figures))
        rows = _rows(figures)
        content = Content.styled(_HEAD, "$secondary") + Content("".join(f"\n{r}" for r in rows))
        self.query_one("#exam-table", Static).update(content)
        self._wrong = event.wrong[:_SHOWN]
        listed = self.query_one(OptionList)
        for number, wrong in enumerate(self._wrong):
            listed.add_option(Option(Content(visible(_line(wrong))), id=str(number)))
        if self._wrong:
            listed.highlighted = 0
            listed.focus()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._wrong[int(event.option.id or 0)])

    def _say(self, words: str, *, is_failure: bool = False) -> None:
        content = Content.styled(visible(words), "$error" if is_failure else "")
        self.query_one("#exam-said", Static).update(content)


def _how_far(job: JobStatus) -> str:
    if job.progress is None or not job.progress.total:
        return "reading the questions … · Esc stops"
    done, total = job.progress.done, job.progress.total
    return f"{bar(done / total, 16)} {job.progress.what} {done:,} of {total:,} · Esc stops"


def _summary(figures: dict[str, Any]) -> str:
    words = [
        f"{_percent(figures['exact_match'])} right of {figures['n']:,} questions",
        f"loss {figures['loss']:.3f} nats a token of the answers",
    ]
    if figures["declined"]:
        outside, others = (_percent(figures["declined"][each]) for each in ("outside", "others"))
        words.append(f"declined: {outside} of outside, {others} of the others")
    return " · ".join(words)


def _rows(figures: dict[str, Any]) -> list[str]:
    """A line a family and kind of held-out question, then those with one answer together."""
    rows = [
        _row(family or "–", kind, group)
        for family, kinds in figures["by_family"].items()
        for kind, group in kinds.items()
    ]
    return rows + [_row("all with one answer", kind, g) for kind, g in figures["by_kind"].items()]


def _row(family: str, kind: str, group: dict[str, Any]) -> str:
    name, held_out = set_cell_size(visible(family), 22), set_cell_size(visible(kind), 14)
    right = _percent(group["exact_match"])
    return f"{name} {held_out} {group['n']:>5,} {right:>7} {group['loss']:>7.3f}"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"


def _line(wrong: WrongAnswer) -> str:
    question = " ".join(part for part in (wrong.instruction, wrong.input) if part)
    said = f"{question}  → {wrong.answered or '(nothing)'}  ✓ {wrong.wanted}"
    return " ".join(said.split())
