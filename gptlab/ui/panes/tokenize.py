"""Tokenize: a text and its tokens, as it is typed."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Select, Static, TextArea

from gptlab.gpt.tokenizers import ENCODINGS
from gptlab.gpt.tokenizers.base import Piece
from gptlab.lab.events import Encoded, EncodeFailed, ModelLoaded, Pending
from gptlab.lab.session import Session
from gptlab.lab.vocabularies import LIVE
from gptlab.text import visible
from gptlab.ui.palette import token_colour
from gptlab.ui.panes.base import Pane
from gptlab.ui.widgets.examples import Examples
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.token_strip import Cell, TokenStrip, make_cell, shown_text

_FIRST_TEXT = "The cat sat on the mat. Unfamiliar café 😀"
_VIEWS = ("text", "ids", "bytes")
_NEIGHBOURS = 4
"""Tokens before and after the one under the cursor that the card lists."""


class TokenizePane(Pane):
    """Type or paste; tokens, ids and bytes follow at once."""

    NAME = "tokenize"
    TITLE = "Tokenize"
    HELP = """\
# Tokenize

A model never sees letters. A **tokenizer** cuts text into *tokens* and gives each an *id*: a row of
the model's embedding table. Byte-pair encodings begin with single bytes and join the most frequent
neighbours, so frequent words are one token and rare ones are several.

- Type or paste into the text. A blank shows as `·`, a line end as `⏎`, a byte that is only part of
  a character in hexadecimal, as `⟨f0 9f 98⟩`.
- The same token has the same colour wherever it stands.
- Choose the encoding above the text. *live model's* is the one that the loaded model reads with.
- More bytes a token mean shorter sequences and a larger vocabulary.

| key | |
| --- | --- |
| `Esc` | leave the text: then letters are keys |
| `v` | tokens as text, as ids, as bytes |
| `Tab` | to the tokens, where the arrows, Home, End and a click move the cursor |
"""
    KEYS = (("v", "view", "Text/ids/bytes"),)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._request = 0
        self._encoded: Encoded | None = None
        self._view = 0

    def compose(self) -> ComposeResult:
        names = [("live model's", LIVE), *((name, name) for name in ENCODINGS)]
        first = self._first_encoding()
        with Horizontal(classes="bar"):
            yield Static(Content("encoding"), classes="label")
            yield Select(names, value=first, allow_blank=False, id="encoding", compact=True)
            yield Static(Content(""), classes="label")
            yield Examples(self.NAME)
        yield Panel("text", TextArea(_FIRST_TEXT, id="text"), id="text-panel")
        with Horizontal(id="tokens"):
            yield Panel("tokens", TokenStrip(id="strip"), id="token-panel")
            yield Panel("token", Static("", id="token", markup=False), id="token-side")

    def _first_encoding(self) -> str:
        wanted = self.session.settings.encoding
        return wanted if wanted in ENCODINGS else "gpt2"

    def focus_first(self) -> None:
        self.query_one("#text", TextArea).focus()

    def on_mount(self) -> None:
        self._encode()

    @on(TextArea.Changed, "#text")
    def _text_changed(self) -> None:
        self._encode()

    @on(Select.Changed, "#encoding")
    def _encoding_changed(self, event: Select.Changed) -> None:
        if event.value != self.session.settings.encoding and event.value != LIVE:
            self.session.change_settings(encoding=str(event.value))
        self._encode()

    @on(Select.Changed, "#examples")
    def _example_chosen(self, event: Select.Changed) -> None:
        if isinstance(event.value, str):
            self.query_one("#text", TextArea).text = event.value

    def action_view(self) -> None:
        self._view = (self._view + 1) % len(_VIEWS)
        self._show_strip()

    def _encode(self) -> None:
        encoding = self.query_one("#encoding", Select).value
        answer = self.session.encode(self.query_one("#text", TextArea).text, str(encoding))
        self._request = answer.request
        if isinstance(answer, Pending):
            self._say(f"{encoding} · encoding …")
        else:
            self._show(answer)

    def on_lab_event(self, job_id: str, event: object) -> None:
        match event:
            case Encoded() | EncodeFailed():
                if event.request == self._request:
                    self._show(event)
            case ModelLoaded():
                if self.query_one("#encoding", Select).value == LIVE:
                    self._encode()

    def _show(self, answer: Encoded | EncodeFailed) -> None:
        if isinstance(answer, EncodeFailed):
            self._encoded = None
            self._say(f"{answer.encoding} · no tokens")
            self.query_one(TokenStrip).show(())
            words = f"{answer.message}: {answer.hint}" if answer.hint else answer.message
            self.query_one("#token", Static).update(Content.styled(visible(words), "$error"))
            return
        self._encoded = answer
        self._say(_counts(answer))
        self._show_strip()

    def _show_strip(self) -> None:
        if self._encoded is None:
            return
        dark = self.app.current_theme.dark
        strip = self.query_one(TokenStrip)
        made: dict[tuple[int, bytes], Cell] = {}
        for piece in self._encoded.pieces:
            key = piece.id, piece.data
            if key not in made:
                made[key] = make_cell(_shown(piece, self._view), token_colour(piece.id, dark=dark))
        strip.show([made[piece.id, piece.data] for piece in self._encoded.pieces])
        self._show_token(strip.cursor)

    def _say(self, words: str) -> None:
        self.query_one("#token-panel", Panel).say_title(words)

    @on(TokenStrip.Moved)
    def _moved(self, event: TokenStrip.Moved) -> None:
        self._show_token(event.index)

    def _show_token(self, index: int) -> None:
        pieces = self._encoded.pieces if self._encoded is not None else ()
        panel = self.query_one("#token-side", Panel)
        if pieces:
            panel.say_title(f"token {index + 1:,} of {len(pieces):,}")
            content = _card(pieces, index)
        else:
            panel.say_title("token")
            content = Content.styled("Type a text to see its tokens.", "$secondary")
        self.query_one("#token", Static).update(content)


def _shown(piece: Piece, view: int) -> str:
    if _VIEWS[view] == "ids":
        return f"{piece.id} "
    if _VIEWS[view] == "bytes":
        return f"{piece.data.hex(' ')}│"
    return shown_text(piece.data)


def _card(pieces: tuple[Piece, ...], index: int) -> Content:
    """All there is to know of one token, and its neighbours."""
    piece = pieces[index]
    lines = [
        ("text", shown_text(piece.data).replace("\n", "")),
        ("id", f"{piece.id:,}"),
        ("bytes", piece.data.hex(" ")),
        ("characters", f"{piece.start:,}–{piece.end:,}"),
    ]
    content = Content("\n").join(
        Content.styled(f"{label:<11}", "$secondary") + Content(words) for label, words in lines
    )
    content += Content.styled("\n\nits neighbours\n", "$secondary")
    first = max(0, index - _NEIGHBOURS)
    near = pieces[first : index + _NEIGHBOURS + 1]
    return content + Content("\n").join(
        Content.styled(
            f"{each.id:>8}  {shown_text(each.data)}".replace("\n", ""),
            "bold $accent" if first + at == index else "",
        )
        for at, each in enumerate(near)
    )


def _counts(answer: Encoded) -> str:
    tokens = len(answer.pieces)
    ratio = f"{answer.n_bytes / tokens:.2f} bytes a token" if tokens else "no tokens"
    lossy = "" if answer.is_lossless else " · lossy"
    return (
        f"{tokens:,} tokens · {ratio} · {answer.n_bytes:,} bytes · "
        f"{len(answer.text):,} characters · {answer.encoding} V {answer.vocab_size:,}{lossy}"
    )
