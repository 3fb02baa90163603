"""Tokenize: a text and its tokens, as it is typed."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Select, Static, TextArea

from gptlab.gpt.tokenizers import ENCODINGS
from gptlab.lab.events import Encoded, EncodeFailed, ModelLoaded, Pending
from gptlab.lab.session import Session
from gptlab.lab.vocabularies import LIVE
from gptlab.text import visible
from gptlab.ui.palette import token_colour
from gptlab.ui.panes.base import Pane
from gptlab.ui.widgets.token_strip import Cell, TokenStrip, shown_text

_FIRST_TEXT = "The cat sat on the mat. Unfamiliar café 😀"


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
- Choose the encoding above the text. *live model* is the one that the loaded model reads with.
- `Tab` goes to the tokens; arrows move from token to token, and so does a click.

The line between shows tokens, characters and bytes. More bytes a token mean shorter sequences and
a larger vocabulary.
"""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._request = 0
        self._encoded: Encoded | None = None

    def compose(self) -> ComposeResult:
        names = [("live model's", LIVE), *((name, name) for name in ENCODINGS)]
        with Horizontal(classes="row"):
            yield Static(Content("encoding "), classes="label")
            yield Select(names, value=self._first_encoding(), allow_blank=False, id="encoding")
        yield TextArea(_FIRST_TEXT, id="text", soft_wrap=True)
        yield Static("", id="counts", markup=False)
        with Horizontal(id="tokens"):
            yield TokenStrip(id="strip")
            with Vertical(id="token-side"):
                yield Static("", id="token", markup=False)

    def _first_encoding(self) -> str:
        wanted = self.session.settings.encoding
        return wanted if wanted in ENCODINGS else "gpt2"

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

    def _encode(self) -> None:
        encoding = self.query_one("#encoding", Select).value
        answer = self.session.encode(self.query_one("#text", TextArea).text, str(encoding))
        self._request = answer.request
        if isinstance(answer, Pending):
            self.query_one("#counts", Static).update(Content("encoding …"))
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
        counts = self.query_one("#counts", Static)
        strip = self.query_one(TokenStrip)
        if isinstance(answer, EncodeFailed):
            self._encoded = None
            strip.show(())
            counts.update(Content.styled(visible(f"{answer.message}: {answer.hint}"), "$error"))
            self.query_one("#token", Static).update(Content(""))
            return
        self._encoded = answer
        dark = self.app.current_theme.dark
        strip.show(
            [
                Cell(shown_text(piece.data), token_colour(index, dark=dark))
                for index, piece in enumerate(answer.pieces)
            ]
        )
        counts.update(Content(_counts(answer)))
        self._show_token(strip.cursor)

    @on(TokenStrip.Moved)
    def _moved(self, event: TokenStrip.Moved) -> None:
        self._show_token(event.index)

    def _show_token(self, index: int) -> None:
        side = self.query_one("#token", Static)
        if self._encoded is None or not self._encoded.pieces:
            side.update(Content("Type a text to see its tokens."))
            return
        pieces = self._encoded.pieces
        piece = pieces[index]
        near = "  ".join(str(each.id) for each in pieces[index : index + 12])
        lines = [
            f"token {index + 1:,} of {len(pieces):,}",
            f"text   {shown_text(piece.data)}".replace("\n", ""),
            f"id     {piece.id}",
            f"bytes  {piece.data.hex(' ')}",
            f"characters {piece.start}–{piece.end}",
            "",
            "ids from here",
            near,
        ]
        side.update(Content("\n".join(lines)))


def _counts(answer: Encoded) -> str:
    tokens = len(answer.pieces)
    ratio = f"{answer.n_bytes / tokens:.2f} bytes a token" if tokens else "no tokens"
    lossy = "" if answer.is_lossless else " · lossy"
    return (
        f"{answer.encoding} · V {answer.vocab_size:,} · {tokens:,} tokens · "
        f"{len(answer.text):,} characters · {answer.n_bytes:,} bytes · {ratio}{lossy}"
    )
