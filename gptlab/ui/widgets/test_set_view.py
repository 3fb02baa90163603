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

from gptlab.lab.events import ErrorsFound, JobFailed, JobStopped, Relabelled
from gptlab.lab.session import Session
from gptlab.lab.status import LiveModel, SessionStatus
from gptlab.text import visible
from gptlab.ui.live import same_model
from gptlab.ui.numbers import bar
from gptlab.ui.widgets.panel import Panel, ScrollPanel

if TYPE_CHECKING:
    from gptlab.gpt.data.messages import Message as Labelled
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
        self._changes: dict[str, tuple[Labelled, str]] = {}
        """The labels that somebody gave, by text: they outlive the model, until they are used."""
        self._writing: str | None = None
        """The job that writes them to a file."""
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
                with Horizontal(classes="field"):
                    yield Static("relabelled", classes="field-label")
                    yield Input(
                        placeholder="a new file, named for you",
                        id="relabelled-data",
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

    # Other labels.

    @property
    def has_changes(self) -> bool:
        """Whether somebody gave a message another label, which no training has taken yet."""
        return bool(self._changes)

    def relabel(self) -> None:
        """Give the message under the cursor the label it was taken for; then the others in turn,
        and at the end its own again."""
        options, found = self.query_one(OptionList), self._found
        place = options.highlighted
        if found is None or place is None or place >= len(self._errors):
            return
        error = self._errors[place]
        own = error.message.label
        others = [each for each in found.live.labels if each not in (own, error.predicted)]
        labels = [own, error.predicted, *others]
        label = labels[(labels.index(self._label_of(error)) + 1) % len(labels)]
        if label == own:
            del self._changes[error.message.text]
        else:
            self._changes[error.message.text] = (error.message, label)
        options.replace_option_prompt_at_index(place, self._line(error))
        self._say_errors()

    def train_again(self) -> None:
        """Have the changed labels written; the training that takes them comes as an event."""
        live = self._session.live
        if not self._changes or self._writing is not None or live is None:
            return
        name = self.query_one("#relabelled-data", Input).value.strip()
        data = self._tested[1] if self._tested is not None else ""
        self._writing = self._session.relabel(
            tuple(self._changes.values()),
            (Path(data).expanduser(),) if data else (),
            Path(name).expanduser() if name else None,
        )

    def _label_of(self, error: MessageError) -> str:
        """The label that a message has now."""
        _, label = self._changes.get(error.message.text, (None, error.message.label))
        is_known = self._found is not None and label in self._found.live.labels
        return label if is_known else error.message.label

    def _line(self, error: MessageError) -> Content:
        label = self._label_of(error)
        if label == error.message.label:
            return Content(_line(error, label))
        return Content.styled(_line(error, f"✎{label}"), "bold $accent")

    def _say_errors(self) -> None:
        found = self._found
        if found is None:
            title = "errors · Enter tries one"
        else:
            shown = "" if len(found.errors) <= _SHOWN else f" · the {_SHOWN} costliest"
            title = f"{len(found.errors):,} errors{shown} · Enter tries one · r relabels"
        if self._changes:
            title += f" · {len(self._changes):,} relabelled: Ctrl-T trains again"
        self.query_one("#errors-panel", Panel).say_title(title)

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
        """Something happened to the test, or to the file of changed labels."""
        if job_id == self._writing and isinstance(event, Relabelled | JobFailed | JobStopped):
            self._writing = None
            if isinstance(event, Relabelled):
                self._changes.clear()
                self._say_errors()
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
            content = self._line(error)
            options.add_option(Option(content, id=str(number)))
        if not self._errors:
            content = Content.styled("none: every message has its label", "$secondary")
            options.add_option(Option(content, disabled=True))
        else:
            options.highlighted = 0
        self._say_errors()

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
        self._say_errors()
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


def _line(error: MessageError, label: str) -> str:
    label = set_cell_size(visible(label), _LABEL_CELLS)
    predicted = set_cell_size(visible(error.predicted), _LABEL_CELLS)
    text = visible(error.message.text.replace("\n", "⏎").replace("\t", " "))
    return f"{error.loss:5.2f}  {label} {predicted} {max(error.probabilities):5.0%}  {text}"
