"""The line above all panes: which model is live, and what the machine is doing."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Click
from textual.widgets import Static

from gptlab.lab.status import SessionStatus
from gptlab.text import visible
from gptlab.ui.steady import repaint
from gptlab.ui.widgets.top_figures import Figure, figures_of

_NAMES = ("model", "encoding", "parameters", "loss")


class TopLine(Horizontal):
    """Selecting it opens the model chooser; under the mouse each figure explains itself."""

    def compose(self) -> ComposeResult:
        yield Static(Content.styled(" gptlab ", "bold $accent"), id="top-name")
        for name in _NAMES:
            yield Static("", id=f"top-{name}", classes="top-live", markup=False)
        yield Static("", id="top-between")
        yield Static("", id="top-doing", markup=False)

    def show(self, status: SessionStatus) -> None:
        """Say what is live and what computes."""
        figures = {figure.name: figure for figure in figures_of(status)}
        for name in (*_NAMES, "doing"):
            self._show_figure(name, figures.get(name))

    def _show_figure(self, name: str, figure: Figure | None) -> None:
        place = self.query_one(f"#top-{name}", Static)
        place.display = figure is not None and bool(figure.shown)
        if figure is not None:
            parted = "" if name in ("model", "doing") else " · "
            repaint(place, Content(parted + visible(figure.shown)))
            place.tooltip = Content(visible(f"{figure.means}\n{figure.how}\nF3 explains them all"))

    async def on_click(self, event: Click) -> None:
        await self.run_action("app.models")
