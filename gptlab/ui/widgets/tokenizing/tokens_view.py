"""A text as tokens, as ids and as bytes, with one cursor in all three; and a card of the token."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from gptlab.errors import LabError
from gptlab.gpt.tokenizers.base import Piece
from gptlab.gpt.tokenizers.pieces import Pieces
from gptlab.lab.events import CorpusCounted, Encoded, ModelLoaded
from gptlab.lab.near_tokens import NearFound
from gptlab.lab.session import Session
from gptlab.lab.vocabularies import LIVE, needs_text
from gptlab.text import visible
from gptlab.ui.palette import token_colour
from gptlab.ui.steady import repaint_filling
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.token_strip import Cell, TokenStrip, make_cell, shown_text, shown_tokens
from gptlab.ui.widgets.tokenizing.token_card import token_card
from gptlab.ui.widgets.tokenizing.view import Reading, TokenizeView

_MakeCell = Callable[[int, bytes, bool], Cell]
_STRIPS = ("strip", "ids", "bytes")
_MANY = 5_000
"""Tokens of which three strips take longer than a key may."""
_REST_SECONDS = 0.2
_RULE = 4
"""Columns of a panel's rule that its title can't have."""
_TALL = 18
"""Lines that show all three strips; with fewer, one at a time."""


class TokensView(TokenizeView):
    """Three strips whose cursors move together."""

    NAME = "tokens"
    TITLE = "Tokens"
    KEY = "t"
    BINDINGS = [Binding("v", "strip", "Text/ids/bytes"), Binding("c", "card", "Card")]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._reading: Reading | None = None
        self._drawn: dict[str, Encoded | None] = {}
        self._place = 0
        self._alone = 0
        self._timer: Timer | None = None
        self._corpus: CorpusCounted | None = None
        """The last corpus that was counted, here or in the view Statistics."""
        self._near: NearFound | None = None
        """What the live model has near a token that was asked about last."""
        self._near_request = 0
        self._near_timer: Timer | None = None
        self._counting = ""
        """The encoding whose corpus counts are on their way."""

    def compose(self) -> ComposeResult:
        with Horizontal():
            with Vertical(id="strips"):
                yield Panel("tokens", TokenStrip(id="strip"), id="token-panel")
                yield Panel("ids", TokenStrip(id="ids"), id="ids-panel")
                yield Panel("bytes", TokenStrip(id="bytes"), id="bytes-panel")
            with Panel("token", id="token-side"), VerticalScroll(id="token-card"):
                yield Static("", id="token", markup=False)

    def focus_first(self) -> None:
        self.query_one(f"#{self._shown()[0]}", TokenStrip).focus()

    def on_resize(self) -> None:
        self._choose_strips()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        return action != "strip" or self.size.height < _TALL

    def action_strip(self) -> None:
        """Show the next of the three strips."""
        self._alone = (self._alone + 1) % len(_STRIPS)
        had_focus = isinstance(self.app.focused, TokenStrip)
        self._choose_strips()
        if had_focus:
            self.focus_first()

    def action_card(self) -> None:
        """Go to the card, which the arrows scroll where it is long, or back to the tokens."""
        card = self.query_one("#token-card", VerticalScroll)
        if card.has_focus:
            self.focus_first()
        else:
            card.focus()

    def _shown(self) -> tuple[str, ...]:
        return _STRIPS if self.size.height >= _TALL else (_STRIPS[self._alone],)

    def _choose_strips(self) -> None:
        shown = self._shown()
        for name in _STRIPS:
            panel = self.query_one(f"#{name}", TokenStrip).parent
            assert isinstance(panel, Panel)
            panel.display = name in shown
        self.refresh_bindings()
        self._draw()

    # Showing.

    def show_reading(self, reading: Reading, place: int) -> None:
        self._reading, self._place = reading, place
        self._drawn = {}
        self._draw()
        self._show_card()

    def show_place(self, place: int) -> None:
        self._place = place
        for name in self._shown():
            self.query_one(f"#{name}", TokenStrip).put_cursor(place)
        self._count_corpus()
        self._show_card()

    def _count_corpus(self) -> None:
        """Have the bundled stories counted once somebody looks at single tokens."""
        encoding = self._reading.encoding if self._reading else ""
        is_counted = self._corpus is not None and self._corpus.encoding == encoding
        if encoding and not needs_text(encoding) and not is_counted and self._counting != encoding:
            self._counting = encoding
            self.session.count_corpus(encoding)

    def take(self, job_id: str, event: object) -> None:
        match event:
            case CorpusCounted():
                self._corpus, self._counting = event, ""
                if self.display:
                    self._show_card()
            case NearFound() if event.request == self._near_request:
                self._near = event
                if self.display:
                    self._show_card()
            case ModelLoaded():
                self._near = None
                if self._corpus is not None and self._corpus.encoding == LIVE:
                    self._corpus = None  # the encoding of that name is another one now
                if self.display:
                    self._show_card()

    def _draw(self) -> None:
        """Fill the strips that are seen, unless they show these tokens already."""
        reading = self._reading
        if reading is None:
            return
        answer = reading.answer if isinstance(reading.answer, Encoded) else None
        first, *others = self._shown()
        self._fill(first, reading, answer)
        self._say(reading)
        if self._timer is not None:
            self._timer.stop()
        if len(reading.pieces) > _MANY:
            # The tokens follow every key; ids and bytes of a long text follow when typing rests.
            self._timer = self.set_timer(_REST_SECONDS, self._fill_next)
        else:
            for name in others:
                self._fill(name, reading, answer)

    def _fill_next(self) -> None:
        """Fill one strip that waits, and the next one a little later: between them keys are
        answered."""
        reading = self._reading
        if reading is None:
            return
        answer = reading.answer if isinstance(reading.answer, Encoded) else None
        waiting = [name for name in self._shown() if not self._is_drawn(name, answer)]
        if waiting:
            self._fill(waiting[0], reading, answer)
            self._timer = self.set_timer(_REST_SECONDS, self._fill_next)

    def _is_drawn(self, name: str, answer: Encoded | None) -> bool:
        return name in self._drawn and self._drawn[name] is answer

    def _fill(self, name: str, reading: Reading, answer: Encoded | None) -> None:
        if not self._is_drawn(name, answer):
            self._drawn[name] = answer
            cells = _CELLS[name](reading.pieces, dark=self.app.current_theme.dark)
            self.query_one(f"#{name}", TokenStrip).show(cells, cursor=self._place)

    def _say(self, reading: Reading) -> None:
        panel = self.query_one(f"#{self._shown()[0]}", TokenStrip).parent
        assert isinstance(panel, Panel)
        if reading.answer is None:
            words = f"{reading.encoding} · encoding …"
        elif reading.n_missing:
            words = f"the first {len(reading.pieces):,} tokens · the rest is counted …"
        elif isinstance(reading.answer, Encoded):
            words = counts(reading.answer)
            if panel.size.width and cell_len(words) > panel.size.width - _RULE:
                words = few_counts(reading.answer)
        else:
            words = f"{reading.encoding} · no tokens"
        panel.say_title(words)

    def _show_card(self) -> None:
        reading, panel = self._reading, self.query_one("#token-side", Panel)
        if reading is None or not reading.pieces:
            panel.say_title("token")
            words = reading.failure if reading else ""
            content = (
                Content.styled(visible(words), "$error")
                if words
                else Content.styled("Type a text to see its tokens.", "$secondary")
            )
        else:
            place = min(self._place, len(reading.pieces) - 1)
            so_far = " so far" if reading.n_missing else ""
            panel.say_title(f"token {place + 1:,} of {len(reading.pieces):,}{so_far}")
            content = self._card(reading, place)
        repaint_filling(self.query_one("#token", Static), content)

    def _near_of(self, piece: Piece) -> NearFound | None:
        """What the live model has near a token, or None until that is known: it is asked for once
        cursor and keys rest."""
        if self._near is not None and self._near.data == piece.data:
            return self._near
        if self._near_timer is not None:
            self._near_timer.stop()
        self._near_timer = self.set_timer(_REST_SECONDS, lambda: self._find_near(piece))
        return None

    def _find_near(self, piece: Piece) -> None:
        if self.session.live is not None and self.is_on_screen:
            self._near_request = self.session.find_near(piece.id, piece.data)

    def _card(self, reading: Reading, place: int) -> Content:
        assert isinstance(reading.answer, Encoded), "there are tokens"
        try:
            facts = self.session.token_facts(reading.encoding, reading.pieces[place].id)
        except LabError:  # another model has become the live one, and its tokens are on their way
            facts = None
        return token_card(
            reading.text,
            reading.places,
            place,
            facts,
            is_lossless=reading.answer.is_lossless,
            elsewhere=self._in_corpus(reading, place),
            near=self._near_of(reading.pieces[place]),
        )

    def _in_corpus(self, reading: Reading, place: int) -> list[tuple[str, str]]:
        corpus = self._corpus
        if corpus is None or corpus.encoding != reading.encoding or needs_text(reading.encoding):
            return []
        times = corpus.statistics.counts.get(reading.pieces[place].id, 0)
        return [("corpus", f"{times:,}× in {visible(corpus.title)}")]

    @on(TokenStrip.Moved)
    def _moved(self, event: TokenStrip.Moved) -> None:
        event.stop()
        self.post_message(self.Placed(event.index))


def counts(answer: Encoded) -> str:
    """The figures of a text in tokens."""
    tokens = len(answer.pieces)
    ratio = f"{answer.n_bytes / tokens:.2f} bytes a token" if tokens else "no tokens"
    lossy = "" if answer.is_lossless else " · lossy"
    return (
        f"{tokens:,} tokens · {ratio} · {answer.n_bytes:,} bytes · "
        f"{len(answer.text):,} characters · {answer.encoding} V {answer.vocab_size:,}{lossy}"
    )


def few_counts(answer: Encoded) -> str:
    """The figures that matter most, for where all of them have no room."""
    n_tokens = len(answer.pieces)
    ratio = f" · {answer.n_bytes / n_tokens:.2f} bytes each" if n_tokens else ""
    return f"{n_tokens:,} tokens{ratio} · {answer.encoding}"


def text_cells(pieces: Pieces, *, dark: bool) -> Sequence[Cell]:
    """Tokens as text, each in the colour of its id."""
    whole = _cells(_text_cell, pieces, dark=dark)
    cut = {id for id, data in _distinct(pieces).items() if not _is_text(data)}
    if not cut:
        return whole
    cells = list(whole)
    places = [index for index, id in enumerate(pieces.ids) if id in cut]
    # Only bytes of one character after another show what they form; elsewhere equal tokens look
    # the same, and a long text has few different ones.
    for run in _runs(places):
        shown = shown_tokens(pieces.data[index] for index in run)
        for index, words in zip(run, shown, strict=True):
            cells[index] = make_cell(words, token_colour(pieces.ids[index], dark=dark))
    return cells


def _runs(places: Iterable[int]) -> list[list[int]]:
    """Numbers in lists of those that follow each other."""
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _is_text(data: bytes) -> bool:
    """Whether bytes are whole characters."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _distinct(pieces: Pieces) -> dict[int, bytes]:
    """The bytes of each token that stands in a text."""
    return dict(zip(pieces.ids, pieces.data, strict=True))


def _cells(make: _MakeCell, pieces: Pieces, *, dark: bool) -> tuple[Cell, ...]:
    """Cells of tokens that look the same wherever they stand."""
    made = {id: make(id, data, dark) for id, data in _distinct(pieces).items()}
    return tuple(map(made.__getitem__, pieces.ids))


_KEPT = 1 << 16
"""Cells of tokens that are kept from one key to the next: more than GPT-2 has tokens."""


@lru_cache(_KEPT)
def _text_cell(id: int, data: bytes, dark: bool) -> Cell:
    return make_cell(shown_text(data), token_colour(id, dark=dark))


@lru_cache(_KEPT)
def _id_cell(id: int, data: bytes, dark: bool) -> Cell:
    return make_cell(f"{id} ", token_colour(id, dark=dark))


@lru_cache(_KEPT)
def _byte_cell(id: int, data: bytes, dark: bool) -> Cell:
    return make_cell(f"{data.hex(' ')} ", token_colour(id, dark=dark))


_CELLS: dict[str, Callable[..., Sequence[Cell]]] = {
    "strip": text_cells,
    "ids": partial(_cells, _id_cell),
    "bytes": partial(_cells, _byte_cell),
}
