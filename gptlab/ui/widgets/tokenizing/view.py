"""What every view of the pane Tokenize is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Select

from gptlab.gpt.tokenizers import ENCODINGS
from gptlab.gpt.tokenizers.base import SpecialMode
from gptlab.gpt.tokenizers.pieces import Pieces
from gptlab.lab.events import Encoded, EncodeFailed
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.lab.vocabularies import LIVE, NEW
from gptlab.text import visible
from gptlab.ui.widgets.tokenizing.places import Places


@dataclass(frozen=True)
class Reading:
    """The text of the pane, and how it is read."""

    text: str
    encoding: str
    """As `Session.encode` takes it."""
    special: SpecialMode
    answer: Encoded | EncodeFailed | None
    """None while the tokens are on their way."""
    places: Places = field(default_factory=lambda: Places(Pieces.of(())), compare=False)
    n_missing: int = 0
    """Characters that follow `text` and are on their way."""

    @property
    def pieces(self) -> Pieces:
        return self.places.pieces

    @property
    def failure(self) -> str:
        """Why there are no tokens; empty where there are."""
        if not isinstance(self.answer, EncodeFailed):
            return ""
        hint = self.answer.hint
        return f"{self.answer.message}\n\n{hint}" if hint else self.answer.message


Choices = list[tuple[str, str]]
"""What a menu of encodings offers: a title, and what `Session.encode` takes."""


def encoding_choices(saved: Sequence[tuple[str, str]], *, has_new: bool) -> Choices:
    """The live model's encoding, those with a name, and those that were trained in the lab."""
    trained = [("new vocabulary", NEW)] if has_new else []
    named = [(name, name) for name in ENCODINGS]
    return [("live model's", LIVE), *named, *trained, *saved]


def offer(menu: Select[str], choices: Choices) -> None:
    """Give a menu other choices and keep what is chosen."""
    chosen = menu.value
    with menu.prevent(Select.Changed):
        menu.set_options([(Content(visible(title)), value) for title, value in choices])
        if chosen in [value for _, value in choices]:
            menu.value = chosen


class TokenizeView(Vertical, can_focus=True):
    """A picture of the pane's text, or of a vocabulary.

    The visible one is told of every change; the others are told what there is once they are shown.
    """

    NAME = ""
    TITLE = ""
    KEY = ""
    """The letter that shows it; it stands in the title."""
    HAS_TEXT = True
    """Whether the pane's text stands above it."""

    class Placed(Message):
        """A token of the text was chosen."""

        def __init__(self, index: int) -> None:
            super().__init__()
            self.index = index

    def __init__(self, session: Session) -> None:
        super().__init__(id=f"tokenize-{self.NAME}")
        self.session = session

    def show_reading(self, reading: Reading, place: int) -> None:
        """Other tokens, with the cursor on the one of number `place`."""

    def show_choices(self, choices: Choices) -> None:
        """There are other encodings to choose from. Called for every view."""

    def show_place(self, place: int) -> None:
        """The cursor is on another token."""

    def take(self, job_id: str, event: object) -> None:
        """Something happened. Called for every view, the hidden ones too."""

    def show_status(self, status: SessionStatus) -> None:
        """Repaint from the present; for the visible view alone."""

    def stop(self) -> bool:
        """Stop what the view has running, on Esc; whether there was anything."""
        return False

    def focus_first(self) -> None:
        """Put the focus where the view's keys are true."""
        self.focus()
