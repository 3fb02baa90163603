"""What every view of the pane Tokenize is."""

from __future__ import annotations

from dataclasses import dataclass, field

from textual.containers import Vertical
from textual.message import Message

from gptlab.gpt.tokenizers.base import Piece, SpecialMode
from gptlab.lab.events import Encoded, EncodeFailed
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
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
    places: Places = field(default_factory=lambda: Places(()), compare=False)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return self.places.pieces

    @property
    def failure(self) -> str:
        """Why there are no tokens; empty where there are."""
        if not isinstance(self.answer, EncodeFailed):
            return ""
        hint = self.answer.hint
        return f"{self.answer.message}\n\n{hint}" if hint else self.answer.message


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
