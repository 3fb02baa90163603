"""Tokenize: a text and its tokens, and the laboratory of everything between text and model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.css.query import DOMQuery
from textual.document._document import Document
from textual.widgets import ContentSwitcher, Select, Static, Tab, Tabs, TextArea
from textual.widgets.text_area import Selection

from gptlab.gpt.tokenizers import ENCODINGS
from gptlab.gpt.tokenizers.base import SpecialMode
from gptlab.gpt.tokenizers.pieces import Pieces
from gptlab.lab.events import (
    Encoded,
    EncodeFailed,
    ModelLoaded,
    Noticed,
    Pending,
    TextRead,
    VocabulariesListed,
    VocabularyTrained,
)
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.lab.vocabularies import LIVE, NEW
from gptlab.text import visible
from gptlab.ui.panes.base import Pane
from gptlab.ui.panes.tokenize_help import HELP
from gptlab.ui.screens.open_file import FileWanted, OpenFileScreen
from gptlab.ui.widgets.examples import Examples
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.tokenizing.beside_view import BesideView
from gptlab.ui.widgets.tokenizing.long_text_area import LongTextArea
from gptlab.ui.widgets.tokenizing.merges_view import MergesView
from gptlab.ui.widgets.tokenizing.places import Places
from gptlab.ui.widgets.tokenizing.statistics_view import StatisticsView
from gptlab.ui.widgets.tokenizing.tokens_view import TokensView
from gptlab.ui.widgets.tokenizing.vectors_view import VectorsView
from gptlab.ui.widgets.tokenizing.view import (
    Choices,
    Reading,
    TokenizeView,
    encoding_choices,
    offer,
)
from gptlab.ui.widgets.tokenizing.vocabulary_view import VocabularyView
from gptlab.ui.widgets.tokenizing.windows_view import WindowsView

_FIRST_TEXT = "The cat sat on the mat. Unfamiliar café 😀"
_SPECIAL: dict[SpecialMode, str] = {
    "text": "special as text",
    "allowed": "special allowed",
    "refused": "special refused",
}
VIEWS: tuple[type[TokenizeView], ...] = (
    TokensView,
    BesideView,
    MergesView,
    VocabularyView,
    StatisticsView,
    WindowsView,
    VectorsView,
)
"""The views in the order of their tabs; to add one, write its file and add it here."""


class TokenizePane(Pane):
    """Type or paste; tokens, ids and bytes follow at once."""

    NAME = "tokenize"
    TITLE = "Tokenize"
    HELP = HELP
    KEYS = (("x", "special", "Special"), ("o", "open", "Open"))
    QUIET_KEYS = tuple((view.KEY, f"view('{view.NAME}')", view.TITLE) for view in VIEWS)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._request = 0
        self._reading = Reading("", "", "text", None)
        self._encoded: Encoded | None = None
        """The newest tokens that came: of an earlier state of the text while others are on their
        way."""
        self._place = 0
        self._linked: Selection | None = None
        """What the text's selection was set to because a token was chosen."""
        self._is_dark = True
        self._opening = ""
        """The job that reads a file."""
        self._saved: tuple[tuple[str, str], ...] = ()
        self._has_new = False

    def compose(self) -> ComposeResult:
        yield Tabs(*(_tab(view) for view in VIEWS), id="tokenize-tabs", classes="view-tabs")
        names = encoding_choices((), has_new=False)
        modes = [(title, mode) for mode, title in _SPECIAL.items()]
        with Horizontal(classes="bar", id="tokenize-bar"):
            yield Static("encoding", classes="label")
            first = self._first_encoding()
            yield Select(names, value=first, allow_blank=False, id="encoding", compact=True)
            yield Select(modes, value="text", allow_blank=False, id="special", compact=True)
            yield Examples(self.NAME)
        yield Panel("text", LongTextArea(_FIRST_TEXT, id="text"), id="text-panel")
        with ContentSwitcher(initial=f"tokenize-{VIEWS[0].NAME}", id="tokenize-views"):
            for view in VIEWS:
                yield view(self.session)

    def _first_encoding(self) -> str:
        wanted = self.session.settings.encoding
        return wanted if wanted in ENCODINGS else "gpt2"

    def on_mount(self) -> None:
        self._is_dark = self.app.current_theme.dark
        self._encode()
        self.session.list_vocabularies()

    def focus_first(self) -> None:
        if self.view.HAS_TEXT:
            self._area.focus()
        else:
            self.view.focus_first()

    def on_focus(self) -> None:
        """Esc left the text: letters are the view's keys now."""
        self.view.focus_first()

    @property
    def views(self) -> DOMQuery[TokenizeView]:
        """All views, the hidden ones too; looked for among the children alone, since each event
        is told to all of them."""
        return self.query_one("#tokenize-views").query_children(TokenizeView)

    @property
    def view(self) -> TokenizeView:
        """The view that is shown."""
        name = self.query_one("#tokenize-views", ContentSwitcher).current
        return self.query_one(f"#{name}", TokenizeView)

    @property
    def _area(self) -> LongTextArea:
        return self.query_one("#text", LongTextArea)

    @property
    def _document(self) -> Document:
        document = self._area.document
        assert isinstance(document, Document), "the field's only kind of document"
        return document

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show a `text`, read by an `encoding`, in a `view`; what isn't named stays as it is, and
        an unknown name changes nothing."""
        encoding, view = fields.get("encoding"), fields.get("view", "")
        if encoding in [value for _, value in self._choices()]:
            self.query_one("#encoding", Select).value = encoding
        if "text" in fields:
            self._area.text = fields["text"]
        if view in [each.NAME for each in VIEWS]:
            self.action_view(view)

    # Views.

    def action_view(self, name: str) -> None:
        """Show another view."""
        views = self.query_one("#tokenize-views", ContentSwitcher)
        if views.current == f"tokenize-{name}":
            return
        if self.app.focused is not None and views in self.app.focused.ancestors:
            # A field that is hidden with the focus takes it from what is focused next.
            self.screen.set_focus(None)
        views.current = f"tokenize-{name}"
        self.query_one("#tokenize-tabs", Tabs).active = f"view-{name}"
        self.query_one("#text-panel").display = self.view.HAS_TEXT
        self.query_one("#tokenize-bar").display = self.view.HAS_TEXT
        self.view.show_reading(self._reading, self._place)
        self.view.show_status(self.session.status)
        self.view.focus_first()
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Whether a key does anything that is seen in the view which is shown."""
        if self.query_one_optional("#tokenize-views") is None:
            return True  # it is being mounted
        return action != "special" or self.view.HAS_TEXT

    @on(Tabs.TabActivated, "#tokenize-tabs")
    def _tab_activated(self, event: Tabs.TabActivated) -> None:
        event.stop()  # the app has tabs of its own
        self.action_view((event.tab.id or "").removeprefix("view-"))

    # The text and how it is read.

    @on(TextArea.Changed, "#text")
    def _text_changed(self) -> None:
        self._encode()

    @on(Select.Changed, "#encoding")
    def _encoding_changed(self, event: Select.Changed) -> None:
        if event.value != self.session.settings.encoding and event.value in ENCODINGS:
            self.session.change_settings(encoding=str(event.value))
        self._encode()

    @on(Select.Changed, "#special")
    def _special_changed(self) -> None:
        self._encode()

    def action_special(self) -> None:
        """Read the names of special tokens in another way."""
        modes = list(_SPECIAL)
        chosen = self.query_one("#special", Select)
        chosen.value = modes[(modes.index(self._reading.special) + 1) % len(modes)]

    @on(Select.Changed, "#examples")
    def _example_chosen(self, event: Select.Changed) -> None:
        if isinstance(event.value, str):
            self._area.text = event.value

    def action_open(self) -> None:
        """Ask for a file whose text is to be shown."""
        self.app.push_screen(OpenFileScreen(), self._open)

    def _open(self, wanted: FileWanted | None) -> None:
        if wanted is not None:
            self._opening = self.session.read_text(
                wanted.path, replaces_invalid=wanted.replaces_invalid
            )

    def _special(self) -> SpecialMode:
        value = self.query_one("#special", Select).value
        return next(mode for mode in _SPECIAL if mode == value)

    def _encode(self) -> None:
        text, encoding = self._area.text, str(self.query_one("#encoding", Select).value)
        answer = self.session.encode(text, encoding, self._special(), before=self._encoded)
        self._request = answer.request
        n_missing = self._area.n_missing
        self._say_text(len(text), n_missing)
        self._take(Reading(text, encoding, self._special(), None, n_missing=n_missing), answer)

    def _say_text(self, n_characters: int, n_missing: int) -> None:
        words = "text"
        if n_missing:
            words += f" · {n_characters:,} of {n_characters + n_missing:,} characters, more coming"
        self.query_one("#text-panel", Panel).say_title(words)

    def _take(self, reading: Reading, answer: Encoded | EncodeFailed | Pending) -> None:
        if isinstance(answer, Pending):
            # The tokens that are there stay until others come: nothing flickers while one types.
            self._reading = reading
            return
        if isinstance(answer, Encoded):
            self._encoded = answer
        pieces = answer.pieces if isinstance(answer, Encoded) else Pieces.of(())
        self._reading = replace(reading, answer=answer, places=Places(pieces))
        self._place = self._reading.places.token_at(self._cursor()) if pieces else 0
        self.view.show_reading(self._reading, self._place)

    # One cursor in the text and in its tokens.

    def _cursor(self) -> int:
        """The character under the text's cursor; where a token was chosen, its first one: the
        cursor stands behind it."""
        selection = self._area.selection
        place = selection.start if selection == self._linked else selection.end
        return self._document.get_index_from_location(place)

    @on(TextArea.SelectionChanged, "#text")
    def _selection_changed(self, event: TextArea.SelectionChanged) -> None:
        if event.selection == self._linked or self._area.text != self._reading.text:
            return
        self._linked = None
        if self._reading.pieces:
            self._place = self._reading.places.token_at(self._cursor())
            self.view.show_place(self._place)

    def on_tokenize_view_placed(self, event: TokenizeView.Placed) -> None:
        event.stop()
        if not 0 <= event.index < len(self._reading.pieces):
            return
        self._place = event.index
        piece = self._reading.pieces[event.index]
        at = self._document.get_location_from_index
        self._linked = Selection(at(piece.start), at(piece.end))
        self._area.selection = self._linked
        self._area.scroll_cursor_visible()
        self.view.show_place(event.index)

    # What happened.

    def on_lab_event(self, job_id: str, event: object) -> None:
        if not self.is_mounted:
            return
        match event:
            case Encoded() | EncodeFailed():
                if event.request == self._request:
                    self._take(self._reading, event)
            case ModelLoaded():
                if self.query_one("#encoding", Select).value == LIVE:
                    self._encode()
            case TextRead():
                self._show_text(event)
            case Noticed() if job_id == self._opening:
                self.app.notify(visible(event.message), markup=False)
            case VocabularyTrained():
                self._has_new = True
                self._offer_encodings()
                if self._reading.encoding == NEW:
                    self._encode()
            case VocabulariesListed():
                self._saved = event.found
                self._offer_encodings()
        for view in self.views:
            view.take(job_id, event)

    def _choices(self) -> Choices:
        return encoding_choices(self._saved, has_new=self._has_new)

    def _offer_encodings(self) -> None:
        choices = self._choices()
        offer(self.query_one("#encoding", Select), choices)
        for view in self.views:
            view.show_choices(choices)

    def on_vocabulary_view_model_wanted(self, event: VocabularyView.ModelWanted) -> None:
        event.stop()
        self.post_message(self.Wanted("train", {"encoding": event.encoding, "data": event.data}))

    def _show_text(self, event: TextRead) -> None:
        self._area.load_long(event.text)
        self.action_view(VIEWS[0].NAME)
        if not event.is_whole:
            words = f"{event.path} is long: its first {len(event.text):,} characters are shown"
            self.app.notify(visible(words), markup=False)

    def show_status(self, status: SessionStatus) -> None:
        if self.app.current_theme.dark != self._is_dark:
            self._is_dark = self.app.current_theme.dark
            self.view.show_reading(self._reading, self._place)
        self.view.show_status(status)

    def stop_own_work(self) -> bool:
        return self.view.stop()


def _tab(view: type[TokenizeView]) -> Tab:
    """A tab whose title has the view's key underlined."""
    at = view.TITLE.lower().index(view.KEY)
    content = Content(view.TITLE[:at]) + Content.styled(view.TITLE[at], "underline")
    content += Content(view.TITLE[at + 1 :])
    return Tab(content, id=f"view-{view.NAME}")
