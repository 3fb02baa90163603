"""What every pane is: a container with a title, a help text, and two ways to hear of the lab."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from textual.binding import Binding
from textual.containers import Vertical
from textual.message import Message

from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus


class Pane(Vertical, can_focus=True):
    """A pane asks the session and shows what comes of it; it decides and remembers nothing."""

    NAME = ""
    """As `gptlab lab NAME` has it."""
    TITLE = ""
    HELP = ""
    """Markdown: what the pane shows, the concept behind it, and its keys."""

    KEYS: tuple[tuple[str, str, str], ...] = ()
    """Key, action and title: what the footer and the palette show."""
    QUIET_KEYS: tuple[tuple[str, str, str], ...] = ()
    """Keys that the help alone lists: arrows."""

    class Wanted(Message):
        """Another pane is to be shown, with something filled in."""

        def __init__(self, pane: str, fields: Mapping[str, str]) -> None:
            super().__init__()
            self.pane, self.fields = pane, fields

    def __init_subclass__(cls) -> None:
        quiet = (Binding(*each, show=False) for each in cls.QUIET_KEYS)
        cls.BINDINGS = [*cls.KEYS, *quiet]
        super().__init_subclass__()

    def __init__(self, session: Session) -> None:
        super().__init__(id=self.NAME)
        self.session = session

    def on_lab_event(self, job_id: str, event: object) -> None:
        """Something happened. Called for every pane, the hidden ones too."""

    def show_status(self, status: SessionStatus) -> None:
        """Repaint from the present. Called for the visible pane only, and not at every poll."""

    def shows_key(self, action: str) -> bool:
        """Whether the footer names the key of an action, which works in any case; all are in the
        palette and the help."""
        return True

    def offers(self) -> Iterator[tuple[str, str, Callable[[], object]]]:
        """What the palette has of the pane: a key, a title, and what to call."""
        for key, action, title in self.KEYS:
            yield key, title, getattr(self, f"action_{action}")

    def fill(self, fields: Mapping[str, str]) -> None:
        """Fill in what another pane had to say."""

    def stop_own_work(self) -> bool:
        """Stop what the pane has running, on Esc; whether there was anything."""
        return False

    def help_text(self) -> str:
        """What F1 shows, in Markdown."""
        return self.HELP

    def focus_first(self) -> None:
        """Put the focus where a person begins."""
        first = next((each for each in self.query("*") if each.focusable), self)
        first.focus()
