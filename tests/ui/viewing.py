"""One view of the pane Blueprint by itself, on a tiny real model."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual.app import App, ComposeResult
from textual.widgets import Static

import gptlab.ui.app
from gptlab.gpt.config import GPTConfig
from gptlab.lab.session import Session
from gptlab.ui.app import LabApp
from gptlab.ui.panes.base import Pane
from gptlab.ui.themes import THEMES
from gptlab.ui.widgets.blueprinting.view import BlueprintView

from .screen import until

TINY = GPTConfig(vocab_size=257, context_length=40, n_layer=2, n_head=2, n_embd=16)


class ViewApp(App[None]):
    """Polls the session and passes on what happened, as the lab does."""

    CSS_PATH = Path(gptlab.ui.app.__file__).with_name("lab.tcss")
    HORIZONTAL_BREAKPOINTS = LabApp.HORIZONTAL_BREAKPOINTS

    def __init__(self, session: Session, view: type[BlueprintView]) -> None:
        super().__init__()
        for own in THEMES:
            self.register_theme(own)
        self.theme = THEMES[0].name
        self.session = session
        self.view = view(session)
        self.events: list[object] = []
        self.wanted: list[Pane.Wanted] = []

    def compose(self) -> ComposeResult:
        yield self.view

    def on_mount(self) -> None:
        self.view.focus_first()
        self.polling = self.set_interval(0.02, self.poll)

    def poll(self) -> None:
        poll = self.session.poll()
        for job_id, event in poll.events:
            self.events.append(event)
            if self.view.is_mounted:
                self.view.take(job_id, event)
        if self.view.is_mounted:
            self.view.show_status(poll.status)

    def on_pane_wanted(self, event: Pane.Wanted) -> None:
        self.wanted.append(event)

    def words(self, selector: str) -> str:
        """What a text widget shows."""
        return str(self.query_one(selector, Static).content)

    async def heard(self, kind: type[Any], count: int = 1) -> Any:
        """Wait until so many events of a kind came; the newest."""
        found: list[Any] = []

        def is_here() -> bool:
            found[:] = [each for each in self.events if isinstance(each, kind)]
            return len(found) >= count

        await until(is_here)
        return found[-1]


def tiny_checkpoint(folder: Path, model: Any = None, tokenizer: Any = None, **metadata: Any) -> str:
    """A model of two layers on disk, with bytes for tokens."""
    from gptlab.gpt.checkpoint import save
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers.byte import ByteTokenizer

    save(folder, model or GPT(TINY, seed=4), tokenizer or ByteTokenizer(), metadata=metadata)
    return str(folder)


@asynccontextmanager
async def viewing(
    view: type[BlueprintView], checkpoint: str | None = None, size: tuple[int, int] = (120, 40)
) -> AsyncIterator[ViewApp]:
    """The view on a screen, once the checkpoint is live."""
    session = Session()
    if checkpoint is not None:
        session.load(checkpoint)
        await until(lambda: (session.poll(), session.live is not None)[1])
    try:
        async with (app := ViewApp(session, view)).run_test(size=size) as pilot:
            app.pilot = pilot  # type: ignore[attr-defined]
            await pilot.pause()
            yield app
            app.polling.stop()  # what comes while the screen is taken down has no widgets to reach
    finally:
        assert session.close(30.0), "a thread did not end"
