"""The tokens of the text and of a corpus in numbers, side by side."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.cells import cell_len, set_cell_size
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from gptlab.lab.events import CorpusCounted, CountFailed, Encoded, ModelLoaded
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.lab.vocabularies import LIVE, NEW
from gptlab.text import visible
from gptlab.ui.numbers import bar
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.token_strip import shown_text
from gptlab.ui.widgets.tokenizing.view import Reading, TokenizeView

_SHOWN = 40
"""Tokens of each list."""
_LONGEST = 12
"""Bytes; longer tokens are counted together."""
_BAR, _LONG_BAR = 14, 32
"""Columns of the longest bar of a length, and at most."""
_SHORT_BAR = 6
"""Columns at least of the longest bar of a frequent token."""
_FIGURES = 33
"""Columns before the bar of a frequent token."""


class StatisticsView(TokenizeView):
    """Figures, the most frequent tokens and the lengths of tokens."""

    NAME = "statistics"
    TITLE = "Statistics"
    KEY = "s"
    BINDINGS = [Binding("c", "corpus", "Corpus")]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._reading: Reading | None = None
        self._request = 0
        self._asked: tuple[str, tuple[Path, ...]] | None = None
        self._asked_at = 0.0
        self._is_waiting = False
        self._corpus: CorpusCounted | None = None

    def compose(self) -> ComposeResult:
        with Horizontal(classes="bar", id="corpus-bar"):
            yield Static("corpus", classes="label")
            yield Input(placeholder="the bundled stories", id="corpus", compact=True)
        with Horizontal():
            for name in ("text", "corpus"):
                with Panel(name, id=f"{name}-statistics-panel"), VerticalScroll():
                    yield Static("", id=f"{name}-statistics", markup=False)

    def focus_first(self) -> None:
        self.query(VerticalScroll).first().focus()

    def action_corpus(self) -> None:
        """Go to the field that names the corpus."""
        self.query_one("#corpus", Input).focus()

    def on_resize(self) -> None:
        if self._reading is not None:
            self._show_text(self._reading)
        if self._corpus is not None and not self._is_waiting:
            self._show_corpus(self._corpus)

    def show_reading(self, reading: Reading, place: int) -> None:
        self._reading = reading
        self._show_text(reading)
        self._count()

    @on(Input.Submitted, "#corpus")
    def _corpus_named(self, event: Input.Submitted) -> None:
        event.stop()
        self._count()
        self.focus_first()

    def _count(self) -> None:
        """Have the corpus counted, unless that was done."""
        if self._reading is None:
            return
        path = self.query_one("#corpus", Input).value.strip()
        data = (Path(path).expanduser(),) if path else ()
        wanted = (self._reading.encoding, data)
        if wanted == self._asked:
            return
        self._asked, self._asked_at, self._is_waiting = wanted, time.monotonic(), True
        self._request = self.session.count_corpus(*wanted)

    def stop(self) -> bool:
        job = next((j for j in self.session.status.jobs if j.kind == "count"), None)
        if not self._is_waiting or job is None:
            return False
        self.session.stop(job.id)
        self._is_waiting, self._asked, self._corpus = False, None, None
        self._say_of_corpus(Content.styled("stopped · s counts again", "$secondary"))
        return True

    def take(self, job_id: str, event: object) -> None:
        match event:
            case CorpusCounted() if event.request == self._request:
                self._is_waiting, self._corpus = False, event
                self._show_corpus(event)
            case CountFailed() if event.request == self._request:
                self._is_waiting, self._corpus = False, None
                words = f"{event.message}: {event.hint}" if event.hint else event.message
                self._say_of_corpus(Content.styled(visible(words), "$error"))
            case ModelLoaded() if self._asked is not None and self._asked[0] == LIVE:
                self._asked = None  # the encoding of that name is another one now
            case _:
                pass

    def show_status(self, status: SessionStatus) -> None:
        job = next((j for j in status.jobs if j.kind == "count" and not j.is_over), None)
        if self._is_waiting and job is not None and time.monotonic() - self._asked_at > 0.5:
            done = job.progress
            what = done.what if done is not None else "beginning"
            share = f" {done.done / done.total:.0%}" if done is not None and done.total else ""
            self._say_of_corpus(Content.styled(f"{what}{share} … · Esc stops", "$secondary"))

    # Showing.

    def _width_of(self, name: str) -> int:
        return self.query_one(f"#{name}-statistics", Static).content_size.width

    def _say_of_corpus(self, content: Content) -> None:
        self.query_one("#corpus-statistics", Static).update(content)

    def _show_text(self, reading: Reading) -> None:
        if not reading.pieces or not isinstance(reading.answer, Encoded):
            content = Content.styled(visible(reading.failure or "There is no text."), "$secondary")
            self.query_one("#text-statistics", Static).update(content)
            return
        times, answer = reading.places.times, reading.answer
        data = dict(zip(reading.pieces.ids, reading.pieces.data, strict=True))
        lengths: dict[int, int] = {}
        for id, count in times.items():
            lengths[len(data[id])] = lengths.get(len(data[id]), 0) + count
        figures = _figures(
            len(answer.pieces), answer.n_bytes, len(answer.text), len(times), answer.vocab_size
        )
        by_count = sorted(times.items(), key=lambda item: (-item[1], item[0]))[:_SHOWN]
        frequent = [(id, data[id], count) for id, count in by_count]
        content = _sheet(figures, lengths, frequent, self._width_of("text"))
        self.query_one("#text-statistics", Static).update(content)
        self.query_one("#text-statistics-panel", Panel).say_title(
            f"text · {_named(answer.encoding)}"
        )

    def _show_corpus(self, event: CorpusCounted) -> None:
        found = event.statistics
        figures = _figures(
            found.n_tokens, found.n_bytes, found.n_characters, found.n_distinct, found.vocab_size
        )
        figures.append(("documents", f"{found.n_documents:,}"))
        frequent = event.most_frequent[:_SHOWN]
        width = self._width_of("corpus")
        self._say_of_corpus(_sheet(figures, found.lengths, frequent, width))
        title = f"{event.title} · {_named(event.encoding)}"
        self.query_one("#corpus-statistics-panel", Panel).say_title(title)


def _named(encoding: str) -> str:
    names = {LIVE: "live model's", NEW: "new vocabulary"}
    return names.get(encoding, encoding.rpartition("/")[2])


def _figures(
    n_tokens: int, n_bytes: int, n_characters: int, n_distinct: int, vocab_size: int
) -> list[tuple[str, str]]:
    ratio = f"{n_bytes / n_tokens:.2f}" if n_tokens else "–"
    unused = vocab_size - n_distinct
    return [
        ("tokens", f"{n_tokens:,}"),
        ("bytes each", ratio),
        ("bytes", f"{n_bytes:,}"),
        ("characters", f"{n_characters:,}"),
        ("ids used", f"{n_distinct:,} of {vocab_size:,}"),
        ("unused", f"{unused:,}  {_share(unused, vocab_size)}"),
    ]


def _share(part: int, whole: int) -> str:
    """A share that is told as all only where it is."""
    told = f"{part / max(1, whole):.1%}"
    return ">99.9%" if told == "100.0%" and part < whole else told


def _sheet(
    figures: list[tuple[str, str]],
    lengths: Mapping[int, int],
    frequent: Sequence[tuple[int, bytes, int]],
    width: int,
) -> Content:
    """All that is told of a text; the bars take what a line of `width` columns leaves them."""
    room = max(_SHORT_BAR, min(_LONG_BAR, width - _FIGURES))
    lines = [Content.styled(f"{label:<11}", "$secondary") + Content(w) for label, w in figures]
    lines.append(Content.styled("\nbytes of a token, share of tokens", "$secondary"))
    lines += _histogram(lengths, max(_BAR, room))
    lines.append(Content.styled("\nmost frequent     id      times", "$secondary"))
    highest = max((count for _, _, count in frequent), default=1)
    for id, data, count in frequent:
        shown = shown_text(data).replace("\n", "")
        shown = set_cell_size(shown, 11) + "…" if cell_len(shown) > 12 else shown
        shown += " " * (12 - cell_len(shown))
        lines.append(Content(f"{shown}{id:>8,}{count:>11,} {bar(count / highest, room)}"))
    return Content("\n").join(lines)


def _histogram(lengths: Mapping[int, int], room: int) -> list[Content]:
    total = sum(lengths.values()) or 1
    short = {length: lengths.get(length, 0) for length in range(1, _LONGEST)}
    longer = sum(count for length, count in lengths.items() if length >= _LONGEST)
    rows = [(f"{length:>3}", count) for length, count in short.items()]
    rows.append((f"{_LONGEST:>3}+", longer))
    highest = max(count for _, count in rows) or 1
    return [
        Content(f"{label:<5}{bar(count / highest, room)}{count / total:7.1%}")
        for label, count in rows
        if count
    ]
