"""What every view of the pane Attention is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from textual.containers import Vertical
from textual.message import Message

from gptlab.gpt.interventions import Interventions
from gptlab.lab.events import Traced
from gptlab.lab.exporting import Format, Shown
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.text import visible
from gptlab.ui.widgets.probability_bars import token_label

Change = Callable[[Interventions], Interventions]


@dataclass(frozen=True)
class Scene:
    """What the pane looks at: the newest trace, and the head that all views show."""

    seen: Traced
    layer: int = 0
    head: int = 0

    @cached_property
    def labels(self) -> list[str]:
        """The tokens as a person reads them."""
        return [token_label(piece.text) for piece in self.seen.pieces]

    @property
    def changed(self) -> Interventions:
        """What was changed in the pass."""
        return self.seen.interventions

    @property
    def cut_places(self) -> list[tuple[int, int]]:
        """Layer and head of those that are cut."""
        return [(cut.layer, cut.head) for cut in self.changed.cuts]

    def at(self, layer: int, head: int) -> Scene:
        """The same with another head; beyond the last one it begins anew."""
        shape = self.seen.live.config
        return replace(self, layer=layer % shape.n_layer, head=head % shape.n_head)


class AttentionView(Vertical, can_focus=True):
    """A picture of the newest trace.

    The visible one is told of every change; the others are told what there is once they are shown.
    """

    NAME = ""
    TITLE = ""
    HAS_TEXT = True
    """Whether the pane's text is what it shows, and stands above it."""
    HAS_CONTROLS = True
    """Whether heads, masks and other changes are its matter."""

    TAKES_CHANGES = True
    """Whether it shows the pass with what is changed in it."""

    SHOWS_MODEL = True
    """Whether what it shows is of the live model, or of one of its checkpoints."""

    NAMED_KEYS: tuple[str, ...] = ()
    """Actions of the pane whose keys the footer names, few enough to stand with the view's own and
    F1 in 80 columns."""

    class Placed(Message):
        """Another head was chosen; `opens` shows it large."""

        def __init__(self, layer: int, head: int, *, opens: bool = False) -> None:
            super().__init__()
            self.layer, self.head, self.opens = layer, head, opens

    class Changed(Message):
        """Somebody interferes; `change` makes the new interventions of those that are wished."""

        def __init__(self, change: Change) -> None:
            super().__init__()
            self.change = change

    def __init__(self, session: Session) -> None:
        super().__init__(id=f"attention-{self.NAME}")
        self.session = session
        self.scene: Scene | None = None

    def show_scene(self, scene: Scene) -> None:
        """Another trace, or the view is shown."""
        self.scene = scene

    def show_place(self, scene: Scene) -> None:
        """Another head of the same trace."""
        self.scene = scene

    def show_nothing(self, words: str) -> None:
        """There is no trace; `words` say why. Called for every view."""
        self.scene = None

    def take(self, job_id: str, event: object) -> None:
        """Something happened. Called for every view, the hidden ones too."""

    def show_status(self, status: SessionStatus) -> None:
        """Repaint from the present; for the visible view alone."""

    def stop(self) -> bool:
        """Stop what the view has running, on Esc; whether there was anything."""
        return False

    def shown(self) -> Shown | None:
        """What is to be written when somebody wants what is shown; None while there is nothing."""
        return None

    def export(self, format: Format, screenshot: str) -> None:
        """Write down what is shown."""
        shown = self.shown()
        if shown is None and format != "svg":
            self.say_error("there are no numbers to write yet")
        else:
            stem = f"attention-{self.NAME}"
            self.session.attending.export(shown or Shown(stem), format, screenshot)

    def focus_first(self) -> None:
        """Put the focus where the view's keys are true."""
        self.focus()

    def say_error(self, words: str) -> None:
        """Tell what was wrong; the lab goes on."""
        self.app.notify(visible(words), severity="error", markup=False)
