"""What every view of the pane Blueprint is."""

from __future__ import annotations

from collections.abc import Mapping

from textual.containers import Vertical
from textual.message import Message

from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus


class BlueprintView(Vertical, can_focus=True):
    """A picture of the loaded model, or of how it came to be.

    The visible one is told of the present at every change; all are told of what happens.
    """

    NAME = ""
    """As `VIEWS` of the pane has it."""
    HELP = ""
    """Markdown below the pane's own, with a heading of the second level."""

    class Wanted(Message):
        """Another view of the pane is to be shown, with something filled in."""

        def __init__(self, view: str, fields: Mapping[str, str]) -> None:
            super().__init__()
            self.view, self.fields = view, fields

    def __init__(self, session: Session) -> None:
        super().__init__(id=f"blueprint-{self.NAME}")
        self.session = session

    def take(self, job_id: str, event: object) -> None:
        """Something happened. Called for every view, the hidden ones too."""

    def show_status(self, status: SessionStatus) -> None:
        """Repaint from the present; for the visible view alone, and at once when it is shown."""

    def fill(self, fields: Mapping[str, str]) -> None:
        """Fill in what another view or pane had to say."""

    def stop(self) -> bool:
        """Stop what the view has running, on Esc; whether there was anything."""
        return False

    def focus_first(self) -> None:
        """Put the focus where the view's keys are true."""
        self.focus()
