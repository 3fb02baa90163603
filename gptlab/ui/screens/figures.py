"""Every figure of the top line: what it means, and how it was computed."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from gptlab.lab.session import Session
from gptlab.text import visible
from gptlab.ui.widgets.top_figures import Figure, figures_of

_LOOK_SECONDS = 0.5


class FiguresScreen(ModalScreen[None]):
    """A page over the lab; its figures follow what goes on."""

    BINDINGS = [("escape,f3,q,enter", "dismiss", "Close")]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._shown: tuple[Figure, ...] = ()

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="figures-page", classes="page") as page:
            page.border_title = "the top line"
            page.border_subtitle = "Esc closes"
            yield Static("", id="figures-said", markup=False)

    def on_mount(self) -> None:
        self._look()
        self.set_interval(_LOOK_SECONDS, self._look)

    def _look(self) -> None:
        figures = figures_of(self.session.status)
        if figures != self._shown:
            self._shown = figures
            parts = [_told(figure) for figure in figures]
            self.query_one("#figures-said", Static).update(Content("\n\n").join(parts))


def _told(figure: Figure) -> Content:
    title = "machine" if figure.name == "doing" else figure.name
    return Content.assemble(
        Content.styled(f"{title}  ", "$secondary"),
        Content.styled(visible(figure.shown or "–"), "bold $accent"),
        Content(f"\n{visible(figure.means)}"),
        Content.styled(f"\n{visible(figure.how)}", "$secondary"),
    )
