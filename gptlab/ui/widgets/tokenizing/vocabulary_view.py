"""Training a vocabulary: its merges and what they save, as they are learned."""

from __future__ import annotations

import time
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Button, Input, Select, Static

from gptlab.gpt.events import MergeLearned, Progress
from gptlab.lab.events import (
    JobFailed,
    JobStopped,
    Noticed,
    VocabularySaved,
    VocabularyStarted,
    VocabularyTrained,
)
from gptlab.lab.metrics import Curve
from gptlab.lab.session import Session
from gptlab.lab.status import JobStatus, SessionStatus
from gptlab.lab.vocabulary_training import VocabularyRequest
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_number
from gptlab.ui.numbers import duration
from gptlab.ui.widgets.loss_curve import Line, LossCurve
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.tokenizing.merge_log import MergeLog
from gptlab.ui.widgets.tokenizing.view import Reading, TokenizeView

_SOURCES = {"stories": "the bundled stories", "text": "the pane's text", "file": "a file, a folder"}
_FIRST_SIZE = 1024


class VocabularyView(TokenizeView):
    """The settings and figures at the left, the merges and the curve at the right."""

    NAME = "vocabulary"
    TITLE = "Vocabulary"
    KEY = "y"
    HAS_TEXT = False
    BINDINGS = [
        Binding("ctrl+t", "start", "Train it"),
        Binding("ctrl+s", "save", "Save"),
        Binding("ctrl+g", "train_model", "Train a model with it"),
    ]

    class ModelWanted(Message):
        """A model is to be trained with a saved vocabulary."""

        def __init__(self, encoding: str, data: str) -> None:
            super().__init__()
            self.encoding, self.data = encoding, data

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._job = ""
        self._text = ""
        self._merges: list[MergeLearned] = []
        self._began = 0.0
        self._n_bytes = 0
        self._data = ""
        """The files of the vocabulary that is shown."""
        self._trained: VocabularyTrained | None = None
        self._saved: VocabularySaved | None = None
        self._said = Content("")
        self._drawn: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        sources = [(title, name) for name, title in _SOURCES.items()]
        source = Select(sources, value="stories", allow_blank=False, id="source", compact=True)
        with Horizontal():
            with Vertical(id="vocabulary-side"):
                yield Panel(
                    "train a vocabulary",
                    _row("text", source),
                    _row("path", Input(placeholder="~/texts", id="vocabulary-data", compact=True)),
                    _row("ids", Input(str(_FIRST_SIZE), id="vocabulary-size", compact=True)),
                    _row("name", Input("mine", id="vocabulary-name", compact=True)),
                    Button("Train it", id="vocabulary-start", variant="primary", compact=True),
                    id="vocabulary-form",
                )
                with Panel("what it comes to", id="vocabulary-said-panel"):
                    yield Static("", id="vocabulary-said", markup=False)
            with Vertical(id="vocabulary-pictures"):
                empty = "Ctrl-T learns merges and draws this."
                curve = LossCurve(id="vocabulary-curve", empty=empty)
                yield Panel("bytes a token, by the number of merges", curve)
                yield Panel("merges", MergeLog(id="merge-log"), id="merge-log-panel")

    def on_mount(self) -> None:
        self._choose_source()

    def focus_first(self) -> None:
        self.query_one("#source", Select).focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        match action:
            case "save":
                return self._trained is not None and self._saved is None
            case "train_model":
                return self._saved is not None
        return True

    def show_reading(self, reading: Reading, place: int) -> None:
        self._text = reading.text

    @on(Select.Changed, "#source")
    def _source_changed(self, event: Select.Changed) -> None:
        event.stop()
        self._choose_source()

    def _choose_source(self) -> None:
        is_file = self.query_one("#source", Select).value == "file"
        self.query_one("#vocabulary-data", Input).disabled = not is_file

    # Training.

    @on(Input.Submitted)
    @on(Button.Pressed, "#vocabulary-start")
    def action_start(self) -> None:
        """Train a vocabulary as the form says."""
        try:
            request = self._read()
        except FieldError as error:
            self._say(Content.styled(visible(str(error)), "$error"))
            return
        self._merges, self._trained, self._saved = [], None, None
        self._began = time.monotonic()
        self._data = str(request.data[0]) if request.data else ""
        self._job = self.session.train_vocabulary(request)
        self._say(Content.styled("reading the text …", "$secondary"))
        self._drawn = ()
        self.refresh_bindings()

    def _read(self) -> VocabularyRequest:
        size = read_number("ids", self.query_one("#vocabulary-size", Input).value, int)
        if size is None:
            raise FieldError("ids: give the size of the vocabulary")
        source = self.query_one("#source", Select).value
        path = self.query_one("#vocabulary-data", Input).value.strip()
        if source == "file" and not path:
            raise FieldError("path: name a text file or a folder of them")
        return VocabularyRequest(
            vocab_size=int(size),
            data=(Path(path).expanduser(),) if source == "file" else (),
            text=self._text if source == "text" else None,
        )

    def stop(self) -> bool:
        job = self.session.status.job(self._job)
        if job is None or job.is_over:
            return False
        self.session.stop(job.id)
        return True

    def action_save(self) -> None:
        """Keep the vocabulary under the name in the form."""
        self.session.save_vocabulary(self.query_one("#vocabulary-name", Input).value.strip())

    def action_train_model(self) -> None:
        """Fill the form of a training with the vocabulary."""
        if self._saved is not None:
            self.post_message(self.ModelWanted(self._saved.path, self._data))

    # What happened.

    def take(self, job_id: str, event: object) -> None:
        if isinstance(event, VocabularySaved):
            self._saved = event
            self._say(self._result())
        if job_id != self._job:
            return
        match event:
            case VocabularyStarted():
                self._n_bytes = event.n_bytes
                self._began = time.monotonic()
            case MergeLearned():
                self._merges.append(event)
            case Noticed():
                self.app.notify(visible(event.message), markup=False)
            case VocabularyTrained():
                self._trained = event
                self._say(self._result())
            case JobStopped():
                self._say(Content.styled("Stopped: nothing is kept of it.", "$secondary"))
            case JobFailed():
                words = f"{event.message}: {event.hint}" if event.hint else event.message
                self._say(Content.styled(visible(words), "$error"))

    def _say(self, content: Content) -> None:
        self.query_one("#vocabulary-said", Static).update(content)
        self.refresh_bindings()

    def _result(self) -> Content:
        trained = self._trained
        if trained is None:
            return Content("")
        ratio = trained.n_bytes / max(1, trained.n_tokens)
        lines = [
            ("ids", f"{trained.vocab_size:,}"),
            ("text", f"{trained.n_bytes:,} bytes"),
            ("becomes", f"{trained.n_tokens:,} tokens"),
            ("that is", f"{ratio:.2f} bytes a token"),
        ]
        if self._saved is None:
            lines.append(("next", "Ctrl-S saves it"))
        else:
            lines += [("saved as", self._saved.name), ("next", "Ctrl-G trains a model with it")]
        return Content("\n").join(
            Content.styled(f"{label:<9}", "$secondary") + Content(visible(words))
            for label, words in lines
        )

    def show_status(self, status: SessionStatus) -> None:
        job = status.job(self._job)
        now = (len(self._merges), job)
        if now == self._drawn:
            return
        self._drawn = now
        self._draw()
        if job is not None and not job.is_over:
            self._say(self._progress(job, status))

    def _progress(self, job: JobStatus, status: SessionStatus) -> Content:
        if job.state == "queued":
            what = status.training.title if status.training else "what computes"
            words = f"waits for {what} · Esc stops"
        elif not self._merges:
            words = f"{_told(job.progress)} … · Esc stops"
        else:
            newest = self._merges[-1]
            seconds = time.monotonic() - self._began
            left = seconds / newest.index * (newest.total - newest.index)
            words = (
                f"merge {newest.index:,} of {newest.total:,} · {duration(left)} left · Esc stops"
            )
        return Content.styled(visible(words), "$secondary")

    def _draw(self) -> None:
        merges = self._merges
        self.query_one(MergeLog).show(merges)
        title = f"merges · {len(merges):,}" if merges else "merges"
        self.query_one("#merge-log-panel", Panel).say_title(title)
        curve = self.query_one(LossCurve)
        if not merges:
            curve.show((), x_max=1)
            return
        line = Line("bytes a token", _compression(merges, self._n_bytes), "accent")
        curve.show([line], x_max=float(merges[-1].total), floor=1.0)


def _compression(merges: list[MergeLearned], n_bytes: int) -> Curve:
    """Bytes a token over the merges learned: one byte before the first."""
    return Curve(
        [0.0, *(float(merge.index) for merge in merges)],
        [1.0, *(n_bytes / max(1, merge.n_tokens) for merge in merges)],
    )


def _told(progress: Progress | None) -> str:
    """What is done before the first merge, and how far it is."""
    if progress is None:
        return "beginning"
    if progress.total:
        return f"{progress.what} {progress.done / progress.total:.0%}"
    return f"{progress.what} {progress.done:,}" if progress.done else progress.what


def _row(label: str, widget: Input | Select[str]) -> Horizontal:
    return Horizontal(Static(Content(label), classes="field-label"), widget, classes="field")
