"""One text in two or three encodings, and on the ladder from blanks to byte pairs."""

from __future__ import annotations

from rich.cells import set_cell_size
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Select, Static

from gptlab.gpt.tokenizers import ENCODINGS
from gptlab.lab.events import Climbed, ClimbFailed, Encoded, EncodeFailed, ModelLoaded, Pending
from gptlab.lab.session import Session
from gptlab.lab.vocabularies import LIVE, NEW
from gptlab.text import visible
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.tokenizing.aligned_strips import (
    SHOWN_CHARACTERS,
    AlignedRow,
    AlignedStrips,
)
from gptlab.ui.widgets.tokenizing.view import (
    Choices,
    Reading,
    TokenizeView,
    encoding_choices,
    offer,
)

_NONE = ""
_NO_ROW = ("none", _NONE)
_FIRST = ("gpt2", "stories", "byte")
_HEAD = f"{'':<24}{'tokens':>9}{'bytes a token':>15}{'vocabulary':>12}"


class BesideView(TokenizeView):
    """A table of counts, and the text once for each encoding with boundaries aligned."""

    NAME = "beside"
    TITLE = "Beside"
    KEY = "b"
    BINDINGS = [
        Binding("l", "ladder", "Ladder"),
        Binding("left", "move(-1)", "Token", show=False),
        Binding("right", "move(1)", "Token", show=False),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._reading: Reading | None = None
        self._place = 0
        self._requests: dict[int, int] = {}
        """The number of the request that each row waits for."""
        self._answers: dict[int, Encoded | EncodeFailed] = {}
        self._is_ladder = False
        self._climb = 0

    def compose(self) -> ComposeResult:
        names = [*encoding_choices((), has_new=False), _NO_ROW]
        with Horizontal(classes="bar", id="beside-bar"):
            for row, name in enumerate(_FIRST):
                yield Select(names, value=name, allow_blank=False, id=f"beside-{row}", compact=True)
        with Panel("side by side", id="beside-counts-panel"):
            yield Static("", id="beside-counts", markup=False)
        yield Panel("boundaries", AlignedStrips(id="beside-strips"), id="beside-panel")

    def action_ladder(self) -> None:
        """Change between the chosen encodings and the ladder."""
        self._is_ladder = not self._is_ladder
        self.query_one("#beside-bar").display = not self._is_ladder
        self._ask()

    def action_move(self, by: int) -> None:
        """Go to a neighbour of the token under the cursor."""
        self.post_message(self.Placed(self._place + by))

    def show_choices(self, choices: Choices) -> None:
        for row in range(len(_FIRST)):
            offer(self.query_one(f"#beside-{row}", Select), [*choices, _NO_ROW])

    # Asking.

    def show_reading(self, reading: Reading, place: int) -> None:
        self._reading, self._place = reading, place
        self._ask()

    @on(Select.Changed)
    def _encoding_chosen(self, event: Select.Changed) -> None:
        event.stop()
        row = int((event.select.id or "").removeprefix("beside-"))
        self._answers.pop(row, None)
        self._ask()

    def _encoding(self, row: int) -> str:
        return str(self.query_one(f"#beside-{row}", Select).value)

    def _ask(self) -> None:
        reading = self._reading
        if reading is None:
            return
        if self._is_ladder:
            self._climb = self.session.climb(reading.text, _byte_pairs(reading.encoding))
            return
        for row in range(len(_FIRST)):
            self._ask_row(row, reading)
        self._draw()

    def _ask_row(self, row: int, reading: Reading) -> None:
        encoding = self._encoding(row)
        before = self._answers.get(row)
        if encoding == _NONE:
            self._answers.pop(row, None)
        elif isinstance(before, EncodeFailed) and _is_missing(encoding):
            return  # a download that failed is not tried at every key
        else:
            answer = self.session.encode(reading.text, encoding, reading.special)
            self._requests[row] = answer.request
            if not isinstance(answer, Pending):
                self._answers[row] = answer

    def take(self, job_id: str, event: object) -> None:
        match event:
            case Encoded() | EncodeFailed():
                for row, request in self._requests.items():
                    if request == event.request:
                        self._answers[row] = event
                        self._draw()
            case Climbed() | ClimbFailed():
                if event.request == self._climb and self._is_ladder:
                    self._draw_ladder(event)
            case ModelLoaded():
                if self.display and any(self._encoding(row) == LIVE for row in range(len(_FIRST))):
                    self._ask()

    # Showing.

    def show_place(self, place: int) -> None:
        self._place = place
        self._mark()

    def _mark(self) -> None:
        reading = self._reading
        if reading is not None and reading.pieces:
            piece = reading.pieces[min(self._place, len(reading.pieces) - 1)]
            self.query_one(AlignedStrips).mark(range(piece.start, piece.end))

    def _draw(self) -> None:
        if self._is_ladder or self._reading is None:
            return
        shown = {
            row: self._answers[row] for row in sorted(self._answers) if self._encoding(row) != _NONE
        }
        content = Content("\n").join(
            [
                Content.styled(_HEAD, "$secondary"),
                *(_count_line(self._encoding(row), each) for row, each in shown.items()),
            ]
        )
        self.query_one("#beside-counts", Static).update(content)
        rows = [
            AlignedRow(_label(self._encoding(row)), each.pieces)
            for row, each in shown.items()
            if isinstance(each, Encoded) and each.text == self._reading.text
        ]
        self._show_rows(self._reading.text, rows, "side by side")

    def _draw_ladder(self, event: Climbed | ClimbFailed) -> None:
        if isinstance(event, ClimbFailed):
            content = Content.styled(visible(f"{event.message}: {event.hint}"), "$error")
            self.query_one("#beside-counts", Static).update(content)
            self._show_rows("", [], "the ladder")
            return
        lines = [Content.styled(f"{'':<20}{'tokens':>7}{'ids':>9}  ", "$secondary")]
        for rung in event.rungs:
            size = "none" if rung.vocab_size is None else f"{rung.vocab_size:,}"
            line = Content(f"{rung.name:<20}{len(rung.pieces):>7,}{size:>9}  ")
            if rung.failure:
                line += Content.styled(visible(rung.failure), "$error")
            elif rung.unknown:
                line += Content.styled(f"{rung.about}: {len(rung.unknown):,} here", "$warning")
            else:
                line += Content.styled(rung.about, "$secondary")
            lines.append(line)
        content = Content("\n").join(lines)
        self.query_one("#beside-counts", Static).update(content)
        rows = [AlignedRow(rung.name, rung.pieces, rung.unknown) for rung in event.rungs]
        self._show_rows(event.text, rows, "the ladder · words are those of the bundled stories")

    def _show_rows(self, text: str, rows: list[AlignedRow], title: str) -> None:
        self.query_one("#beside-counts-panel", Panel).say_title(title)
        cut = (
            f" of the first {SHOWN_CHARACTERS:,} characters" if len(text) > SHOWN_CHARACTERS else ""
        )
        words = f"boundaries{cut} · ╎ cuts through a character"
        self.query_one("#beside-panel", Panel).say_title(words)
        self.query_one(AlignedStrips).show(text, rows)
        self._mark()

    def on_aligned_strips_chosen(self, event: AlignedStrips.Chosen) -> None:
        event.stop()
        if self._reading is not None and self._reading.pieces:
            self.post_message(self.Placed(self._reading.places.token_at(event.character)))


def _byte_pairs(encoding: str) -> str:
    """The encoding for the top of the ladder: the pane's, unless that is one of the rungs below."""
    return "gpt2" if encoding in ("char", "byte", "word") else encoding


def _is_missing(encoding: str) -> bool:
    return encoding in ENCODINGS and ENCODINGS[encoding].needs_download


def _label(encoding: str) -> str:
    names = {LIVE: "live model", NEW: "new vocabulary"}
    return names.get(encoding, encoding.rpartition("/")[2])


def _count_line(encoding: str, answer: Encoded | EncodeFailed) -> Content:
    name = set_cell_size(visible(_label(encoding)), 24)
    if isinstance(answer, EncodeFailed):
        words = f"{answer.message}: {answer.hint}" if answer.hint else answer.message
        return Content(name) + Content.styled(visible(words.split("\n")[0]), "$error")
    tokens = len(answer.pieces)
    ratio = f"{answer.n_bytes / tokens:.2f}" if tokens else "–"
    lossy = "" if answer.is_lossless else "  lossy: blanks and unknown words are gone"
    figures = f"{tokens:>9,}{ratio:>15}{answer.vocab_size:>12,}"
    return Content(name + figures) + Content.styled(lossy, "$warning")
