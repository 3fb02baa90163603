"""What a training would read: the first documents, and what is wrong in which line."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Checkbox, Input, Static

from gptlab.gpt.read_options import ReadOptions
from gptlab.lab.data_preview import DataPreviewed, DataRefused
from gptlab.lab.session import Session
from gptlab.lab.status import JobStatus
from gptlab.text import visible

_LOOK_SECONDS = 0.25


class DataScreen(ModalScreen[ReadOptions]):
    """Gives how the files are to be read."""

    DEFAULT_CSS = """
    #data-page { width: 96%; height: 94%; }
    #data-bar, #data-switches { height: 1; }
    #data-column { width: 24; background: $panel; }
    #data-switches Checkbox { width: auto; margin-right: 2; background: $surface; }
    #data-figures, #data-verdict { height: auto; }
    #data-documents-scroll { height: 1fr; margin-top: 1; }
    #data-documents { height: auto; }
    """
    BINDINGS = [("escape", "leave", "Close")]

    def __init__(
        self, session: Session, data: tuple[Path, ...], reading: ReadOptions, seed: int
    ) -> None:
        super().__init__()
        self.session = session
        self._data = data
        self._reading = reading
        self._seed = seed
        self._request = 0
        self._seen: DataPreviewed | None = None
        self._is_waiting = False

    def compose(self) -> ComposeResult:
        with Vertical(id="data-page", classes="page") as page:
            page.border_title = "what a training reads"
            page.border_subtitle = "Enter in the field reads again · Esc leaves"
            with Horizontal(id="data-bar"):
                yield Static("text in column ", classes="label")
                yield Input(self._reading.column, id="data-column", compact=True)
            with Horizontal(id="data-switches"):
                skip, swap = self._reading.skip_bad_rows, self._reading.replace_invalid
                yield Checkbox(_skip_label(skip), skip, id="data-skip", compact=True)
                yield Checkbox(_replace_label(swap), swap, id="data-replace", compact=True)
            yield Static("", id="data-figures", markup=False)
            yield Static("", id="data-verdict", markup=False)
            with VerticalScroll(id="data-documents-scroll"):
                yield Static("", id="data-documents", markup=False)

    def on_mount(self) -> None:
        self.query_one(VerticalScroll).focus()
        self._read()
        self.set_interval(_LOOK_SECONDS, self._say_progress)

    # Wishes.

    @on(Input.Submitted, "#data-column")
    def _column_named(self, event: Input.Submitted) -> None:
        event.stop()
        self._read()
        self.query_one(VerticalScroll).focus()

    @on(Checkbox.Changed, "#data-skip")
    def _skip_changed(self, event: Checkbox.Changed) -> None:
        # Without colour, a box looks the same on and off.
        event.checkbox.label = _skip_label(event.value)
        self._say_verdict()

    @on(Checkbox.Changed, "#data-replace")
    def _replace_changed(self, event: Checkbox.Changed) -> None:
        event.checkbox.label = _replace_label(event.value)
        self._say_verdict()

    def action_leave(self) -> None:
        """Stop reading, and give how it is to be done."""
        job = self._job()
        if job is not None:
            self.session.stop(job.id)
        self.dismiss(self._options())

    def _options(self) -> ReadOptions:
        return ReadOptions(
            column=self.query_one("#data-column", Input).value.strip() or ReadOptions().column,
            skip_bad_rows=self.query_one("#data-skip", Checkbox).value,
            replace_invalid=self.query_one("#data-replace", Checkbox).value,
        )

    # Reading.

    def _read(self) -> None:
        self._seen, self._is_waiting = None, True
        self._request = self.session.preview_data(self._data, self._options(), self._seed)
        self._say("reading …", "$secondary")

    def _job(self) -> JobStatus | None:
        jobs = self.session.status.jobs
        return next((job for job in jobs if job.kind == "preview" and not job.is_over), None)

    def _say_progress(self) -> None:
        job = self._job() if self._is_waiting else None
        if job is not None and job.progress is not None and job.progress.total:
            share = job.progress.done / job.progress.total
            self._say(f"reading {share:.0%} … · Esc leaves", "$secondary")

    def on_lab_event(self, job_id: str, event: object) -> None:
        """Something happened; the pane passes it on."""
        match event:
            case DataPreviewed() if event.request == self._request:
                self._is_waiting = False
                self._seen = event
                self._show(event)
            case DataRefused() if event.request == self._request:
                self._is_waiting = False
                self._say(f"{event.message}: {event.hint}", "$error")

    # Showing.

    def _say(self, words: str, style: str) -> None:
        content = Content.styled(visible(words), style)
        self.query_one("#data-figures", Static).update(content)
        for name in ("verdict", "documents"):
            self.query_one(f"#data-{name}", Static).update(Content())

    def _show(self, seen: DataPreviewed) -> None:
        content = _figures(seen)
        self.query_one("#data-figures", Static).update(content)
        content = _documents(seen)
        self.query_one("#data-documents", Static).update(content)
        self._say_verdict()

    def _say_verdict(self) -> None:
        if self._seen is not None:
            content = _verdict(self._seen, self._options())
            self.query_one("#data-verdict", Static).update(content)


def _skip_label(is_on: bool) -> Content:
    return Content("bad rows left out" if is_on else "bad rows refused")


def _replace_label(is_on: bool) -> Content:
    return Content("bad bytes as \ufffd" if is_on else "bad bytes refused")


def _figures(seen: DataPreviewed) -> Content:
    held_out = "the last tenth of the text" if seen.is_one_text else f"{seen.n_held_out:,} of them"
    fields = [
        ("files", f"{seen.n_files:,}, {seen.n_bytes:,} bytes"),
        ("documents", f"{seen.n_documents:,}"),
        ("characters", f"{seen.n_characters:,}"),
        ("held\u00a0out", held_out),
    ]
    return Content("   ").join(
        Content.styled(f"{label} ", "$secondary") + Content(words) for label, words in fields
    )


def _verdict(seen: DataPreviewed, options: ReadOptions) -> Content:
    """What is wrong in which line, and what a training makes of it."""
    lines = []
    if seen.n_bad_rows:
        what = "leaves out" if options.skip_bad_rows else "refuses"
        rows = "a row" if seen.n_bad_rows == 1 else f"{seen.n_bad_rows:,} rows"
        lines.append(
            _heading(f"training {what} {rows} without a text", is_fine=options.skip_bad_rows)
        )
        lines += [
            Content(visible(f"  line {line:,} of {Path(path).name} {why}"))
            for path, line, why in seen.bad_rows
        ]
        more = seen.n_bad_rows - len(seen.bad_rows)
        lines += [Content(f"  and {more:,} more")] * (more > 0)
    for path, n_bytes, first in seen.invalid:
        what = "reads as \ufffd" if options.replace_invalid else "refuses"
        bytes_ = "a byte" if n_bytes == 1 else f"{n_bytes:,} bytes"
        words = f"training {what} {bytes_} of {Path(path).name}, the first at {first}"
        lines.append(_heading(visible(words), is_fine=options.replace_invalid))
    return Content("\n").join(lines or [Content("every row holds a text, and every byte is UTF-8")])


def _heading(words: str, *, is_fine: bool) -> Content:
    return Content.styled(words, "$warning" if is_fine else "$error")


def _documents(seen: DataPreviewed) -> Content:
    """How the first documents begin, a paragraph each."""
    lines = []
    for number, text in enumerate(seen.beginnings, 1):
        shown = visible(" ".join(text.split()))
        lines.append(Content.styled(f"{number:>3} ", "$secondary") + Content(shown or "(blank)"))
    if seen.n_documents > len(seen.beginnings):
        more = seen.n_documents - len(seen.beginnings)
        lines.append(Content.styled(f"    and {more:,} more documents", "$secondary"))
    return Content("\n").join(lines)
