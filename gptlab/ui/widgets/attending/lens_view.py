"""Layer by layer: what the model would say at every depth (the logit lens)."""

from __future__ import annotations

import math

from textual import on
from textual.app import ComposeResult

from gptlab.lab.events import LensRead, LookFailed
from gptlab.lab.exporting import Picture, Shown
from gptlab.lab.session import Session
from gptlab.ui.widgets.attending.lens_grid import LensGrid
from gptlab.ui.widgets.attending.view import AttentionView, Scene
from gptlab.ui.widgets.panel import Panel

_LENS_TITLE = "what it would say at each depth"


class LensView(AttentionView):
    """The lens is read when the view is seen: every depth is read with the head."""

    NAME = "lens"
    TITLE = "layers"
    NAMED_KEYS = ("text", "view", "cut", "mask", "undo", "time", "export")

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._request = 0

    def compose(self) -> ComposeResult:
        yield Panel(_LENS_TITLE, LensGrid(id="lens"), id="lens-panel")

    def focus_first(self) -> None:
        self.query_one(LensGrid).focus()

    def show_scene(self, scene: Scene) -> None:
        super().show_scene(scene)
        self._request = self.session.read_lens()

    def show_nothing(self, words: str) -> None:
        super().show_nothing(words)
        self.query_one(LensGrid).clear(words)

    def shown(self) -> Shown | None:
        lines = self.query_one(LensGrid).lines
        if self.scene is None or not lines:
            return None
        import numpy as np

        labels = self.scene.labels
        rows = tuple(
            (line.name, at, label, line.top[at], line.top_probability[at], true)
            for line in lines
            for at, (label, true) in enumerate(
                zip(labels, (*line.true_probability, math.nan), strict=True)
            )
        )
        return Shown(
            stem=f"attention-{self.scene.seen.live.title}-lens",
            columns=("depth", "place", "token", "top", "top_probability", "true_probability"),
            rows=rows,
            picture=Picture(
                np.array([line.true_probability for line in lines], np.float32),
                tuple(line.name for line in lines),
                tuple(labels[:-1]),
                "probability of the token that follows",
            ),
        )

    def take(self, job_id: str, event: object) -> None:
        match event:
            case LensRead() if event.request == self._request and self.scene is not None:
                self.query_one(LensGrid).show(self.scene.labels, event.lines)
                self._say_lens()
            case LookFailed() if event.request == self._request:
                self.say_error(f"{event.message}: {event.hint}")

    @on(LensGrid.Moved)
    def _say_lens(self) -> None:
        said = self.query_one(LensGrid).said()
        self.query_one("#lens-panel", Panel).say_title(said or _LENS_TITLE)
