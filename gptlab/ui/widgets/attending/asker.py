"""What the pane wishes to see: the changes, and the newest question about them."""

from __future__ import annotations

from gptlab.gpt.interventions import UNCHANGED, Interventions
from gptlab.lab.events import FuturePoked, LookFailed, Traced
from gptlab.lab.looking import LookRequest
from gptlab.lab.session import Session
from gptlab.ui.widgets.attending.said import said_of_poke


class Asker:
    """Asks the session for traces; of its questions the newest counts."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.changed: Interventions = UNCHANGED
        """What is to be changed in the next pass."""
        self.is_stale = True
        """Whether the text, the model or a change has not been looked at yet."""
        self.poked = ""
        """What poking the future came to."""
        self._request = 0
        self._poke_request = 0

    def look(self, text: str, checkpoint: str | None, *, follows: bool) -> None:
        """Ask for a trace. A model in training is asked for newer weights by `follows` alone: what
        somebody changes shows at once."""
        self.is_stale, self.poked = False, ""
        self._request = self._session.look(
            LookRequest(
                text,
                self.changed,
                continues=not follows,
                newest_weights=follows,
                checkpoint=checkpoint,
            )
        )

    def poke(self) -> None:
        """Change the last token of what was traced."""
        self._poke_request = self._session.poke_future()

    def is_answer(self, event: Traced | LookFailed) -> bool:
        """Whether it is the answer to the newest look."""
        return event.request == self._request

    def take_poke(self, event: FuturePoked | LookFailed) -> bool:
        """Whether it is the answer to the newest poke, which is noted."""
        if event.request != self._poke_request:
            return False
        if isinstance(event, FuturePoked):
            self.poked = said_of_poke(event)
        return True
