"""One view of the pane Blueprint on a screen of its own, with a session that is polled."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual.app import App, ComposeResult

from gptlab.gpt.checkpoint import save
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers.byte import ByteTokenizer
from gptlab.lab.session import Session
from gptlab.ui.app import LabApp
from gptlab.ui.themes import THEMES
from gptlab.ui.widgets.blueprinting.view import BlueprintView

from .screen import until

CONFIG = GPTConfig(vocab_size=257, context_length=32, n_layer=2, n_head=2, n_embd=16)


class OneView(App[None]):
    """The view, told of what happens as its pane tells it."""

    CSS_PATH = LabApp.CSS_PATH and Path(__file__).parents[2] / "gptlab" / "ui" / LabApp.CSS_PATH
    HORIZONTAL_BREAKPOINTS = LabApp.HORIZONTAL_BREAKPOINTS
    AUTO_FOCUS = None

    def __init__(self, view: type[BlueprintView], session: Session) -> None:
        super().__init__()
        self.session, self.events = session, []
        self.view = view(session)
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = THEMES[0].name
        self.pilot: Any = None

    def compose(self) -> ComposeResult:
        yield self.view

    def on_mount(self) -> None:
        self.set_interval(0.05, self.take)
        self.view.focus_first()

    def take(self) -> None:
        poll = self.session.poll()
        for job_id, event in poll.events:
            self.events.append(event)
            self.view.take(job_id, event)
        self.view.show_status(poll.status)


def save_model(folder: Path, **metadata: Any) -> Path:
    """A tiny model that reads bytes, as a checkpoint."""
    save(folder, GPT(CONFIG, seed=3).eval(), ByteTokenizer(), metadata=metadata)
    return folder


@asynccontextmanager
async def one_view(
    view: type[BlueprintView], model: Path | None = None, size: tuple[int, int] = (100, 30)
) -> AsyncIterator[OneView]:
    """The view without a terminal, with a model where one is given."""
    session = Session()
    app = OneView(view, session)
    try:
        async with app.run_test(size=size) as pilot:
            app.pilot = pilot
            if model is not None:
                session.load(str(model))
                await until(lambda: session.live is not None)
            yield app
    finally:
        assert session.close(30.0), "a thread of the lab did not end"
