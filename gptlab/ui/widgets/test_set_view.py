"""The test set of a classifier: its accuracy, what is taken for what, and every error."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from rich.cells import set_cell_size
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from gptlab.lab.events import ErrorsFound, JobFailed, JobStopped
from gptlab.lab.session import Session
from gptlab.lab.status import LiveModel, SessionStatus
from gptlab.text import visible
from gptlab.ui.live import same_model
from gptlab.ui.numbers import bar
from gptlab.ui.widgets.panel import Panel, ScrollPanel

if TYPE_CHECKING:
    from gptlab.gpt.labelling import MessageError

_SHOWN = 500
"""The costliest errors; a classifier that has more is better trained than read."""
_LABEL_CELLS = 10
_HEAD = f"{'loss':>5}  {'is':<{_LABEL_CELLS}} {'taken for':<{_LABEL_CELLS}} {'sure':>5}  message"


class TestSetView(Vertical):
    """Asks the session for the errors, once for each model and each file."""

    __test__ = False  # pytest takes the name for a class of tests

    class Chosen(Message):
        """A message is to be tried."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def __init__(self, session: Session, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._session = session
        self._job: str | None = None
        self._tested: tuple[LiveModel, str] | None = None
        """The model and the file that are shown, or tested now."""
        self._errors: tuple[MessageError, ...] = ()
        self._found: ErrorsFound | None = None

    def compose(self) -> ComposeResult:
        with Horizontal(id="test-row"):
            with Panel("test", id="test-panel"):
                yield Static("", id="test-said", markup=False)
                with Horizontal(classes="field"):
                    yield Static("messages", classes="field-label")
                    yield Input(
                        placeholder="its run's test set, or a CSV file",
                        id="test-data",
                        compact=True,
                    )
            with ScrollPanel("what is taken for what", id="confusion-panel"):
                yield Static("", id="confusion", markup=False)
        with Panel("errors · Enter tries one", id="errors-panel"):
            yield Static(Content(_HEAD), id="errors-head")
            yield OptionList(id="error-list", markup=False, compact=True)

    def on_mount(self) -> None:
        self.show_model(self._session.live)

    def focus_first(self) -> None:
        """Put the focus on the errors."""
        self.query_one(OptionList).focus()

    def show_model(self, live: LiveModel | None) -> None:
        """Forget the results of another model."""
        if live is not None and live.is_classifier:
            if self._tested is not None and same_model(self._tested[0], live):
                return
            self._clear("e tests it on messages that it has never learned from.")
        elif live is None:
            self._clear("No model is loaded: m chooses a classifier, which e then tests.")
        else:
            self._clear(f"{live.title} has no labels: f finetunes a classifier from it.")

    def test(self, *, again: bool) -> None:
        """Have the live classifier tested, unless it was and `again` is false."""
        live = self._session.live
        if live is None or not live.is_classifier:
            return
        data = self.query_one("#test-data", Input).value.strip()
        tested = self._tested
        is_done = tested is not None and same_model(tested[0], live) and tested[1] == data
        if is_done and (self._job is not None or not again):
            return
        self._clear("testing …")
        self._tested = (live, data)
        self._job = self._session.find_errors((Path(data).expanduser(),) if data else ())

    @on(Input.Submitted, "#test-data")
    def _submitted(self) -> None:
        self.test(again=True)

    def stop(self) -> bool:
        """Stop a test; whether there was one."""
        if self._job is None:
            return False
        self._session.stop(self._job)
        return True

    def show_status(self, status: SessionStatus) -> None:
        """How far the test is."""
        job = status.job(self._job) if self._job else None
        if job is not None and job.progress is not None and not job.is_over:
            done, total = job.progress.done, job.progress.total
            share = bar(done / total, 16) if total else ""
            self._say(f"{share} {done:,} of {total:,} messages · Esc stops")

    def take(self, job_id: str, event: object) -> None:
        """Something happened to the test."""
        if job_id != self._job:
            return
        match event:
            case ErrorsFound():
                self._job = None
                self._show(event)
            case JobFailed():
                self._job = self._tested = None
                self._say(f"{event.message}: {event.hint}" if event.hint else event.message)
            case JobStopped():
                self._job = self._tested = None
                self._say("stopped · e tests it again")

    @property
    def found(self) -> ErrorsFound | None:
        """The newest test, of the model that is live."""
        return self._found

    def _show(self, found: ErrorsFound) -> None:
        self._found = found
        n_right = found.n_messages - len(found.errors)
        content = Content.assemble(
            Content.styled(f"{found.accuracy:.1%}", "bold $accent"),
            Content(f" right: {n_right:,} of {found.n_messages:,} messages\n"),
            Content.styled(f"loss {found.loss:.3f} nats a message", "$secondary"),
        )
        self.query_one("#test-said", Static).update(content)
        self.query_one("#test-panel", Panel).say_title(f"test · {found.live.title}")
        content = confusion_content(found.live.labels, found.confusion)
        self.query_one("#confusion", Static).update(content)
        self._errors = found.errors[:_SHOWN]
        options = self.query_one(OptionList)
        options.clear_options()
        for number, error in enumerate(self._errors):
            options.add_option(Option(Content(_line(error)), id=str(number)))
        if not self._errors:
            content = Content.styled("none: every message has its label", "$secondary")
            options.add_option(Option(content, disabled=True))
        else:
            options.highlighted = 0
        shown = "" if len(found.errors) <= _SHOWN else f" · the {_SHOWN} costliest"
        title = f"{len(found.errors):,} errors{shown} · Enter tries one"
        self.query_one("#errors-panel", Panel).say_title(title)

    @on(OptionList.OptionSelected, "#error-list")
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        if event.option.id is not None:
            self.post_message(self.Chosen(self._errors[int(event.option.id)].message.text))

    def _clear(self, words: str) -> None:
        if self._job is not None:
            self._session.stop(self._job)
        self._job = self._tested = None
        self._errors, self._found = (), None
        self._say(words)
        content = Content.styled("Rows are what a message is, columns the answers.", "$secondary")
        self.query_one("#confusion", Static).update(content)
        self.query_one(OptionList).clear_options()
        self.query_one("#errors-panel", Panel).say_title("errors · Enter tries one")
        self.query_one("#test-panel", Panel).say_title("test")

    def _say(self, words: str) -> None:
        content = Content.styled(visible(words), "$secondary")
        self.query_one("#test-said", Static).update(content)


def confusion_content(labels: tuple[str, ...], counts: object) -> Content:
    """How many messages of each label (rows) were taken for each label (columns)."""
    names = [set_cell_size(visible(label).replace("\n", " "), _LABEL_CELLS) for label in labels]
    rows: list[list[int]] = [list(row) for row in counts]  # type: ignore[attr-defined]
    head = " " * (_LABEL_CELLS + 1) + "".join(f"{name.strip():>{_LABEL_CELLS}}" for name in names)
    lines = [Content.styled(head, "$secondary")]
    for at, (name, row) in enumerate(zip(names, rows, strict=True)):
        line = Content.styled(name + " ", "$secondary")
        for to, count in enumerate(row):
            style = "bold" if at == to else "$error" if count else "$secondary"
            line += Content.styled(f"{count:>{_LABEL_CELLS},}", style)
        lines.append(line)
    return Content("\n").join(lines)


def _line(error: MessageError) -> str:
    label = set_cell_size(visible(error.message.label), _LABEL_CELLS)
    predicted = set_cell_size(visible(error.predicted), _LABEL_CELLS)
    text = visible(error.message.text.replace("\n", "⏎").replace("\t", " "))
    return f"{error.loss:5.2f}  {label} {predicted} {max(error.probabilities):5.0%}  {text}"
