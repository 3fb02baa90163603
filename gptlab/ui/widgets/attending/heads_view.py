"""All heads at once: a small picture of each, and what each does in numbers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal

from gptlab.gpt.interventions import CutHead
from gptlab.lab.events import HeadsRanked, LookFailed
from gptlab.lab.exporting import Picture, Shown
from gptlab.lab.session import Session
from gptlab.lab.status import JobStatus, SessionStatus
from gptlab.ui.live import same_model
from gptlab.ui.widgets.attending.head_grid import HeadGrid
from gptlab.ui.widgets.attending.head_table import HeadTable
from gptlab.ui.widgets.attending.view import AttentionView, Scene
from gptlab.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from gptlab.gpt.head_scores import HeadDamage

_SCORES = ("layer", "head", "entropy", "previous_token", "first_token", "induction")


class HeadsView(AttentionView):
    """The grid and the table have one cursor."""

    NAME = "heads"
    TITLE = "all heads"
    NAMED_KEYS = ("text", "view", "cut", "rank", "undo", "export")

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.damages: tuple[HeadDamage, ...] = ()
        """What each head is worth to the text, once they were ranked."""
        self._request = 0

    def compose(self) -> ComposeResult:
        with Horizontal(id="heads-row"):
            yield Panel("all heads · ⏎ opens one", HeadGrid(id="head-grid"), id="grid-panel")
            yield Panel("heads", HeadTable(id="head-table"), id="head-table-panel")

    def focus_first(self) -> None:
        self.query_one(HeadGrid).focus()

    def show_scene(self, scene: Scene) -> None:
        if self.scene is not None and not _same_question(self.scene, scene):
            self.damages = ()
        super().show_scene(scene)
        self._show_heads(scene)
        self.show_place(scene)

    def show_place(self, scene: Scene) -> None:
        super().show_place(scene)
        self.query_one(HeadGrid).point_at(scene.layer, scene.head)
        self.query_one(HeadTable).point_at(scene.layer, scene.head)

    def _show_heads(self, scene: Scene) -> None:
        self.query_one(HeadGrid).show(scene.seen.thumbnails, scene.cut_places)
        self.query_one(HeadTable).show(scene.seen.heads, self.damages)

    def show_nothing(self, words: str) -> None:
        super().show_nothing(words)
        self.damages = ()
        self.query_one(HeadGrid).clear()
        self.query_one(HeadTable).clear_heads()

    def shown(self) -> Shown | None:
        if self.scene is None:
            return None
        import numpy as np

        seen = self.scene.seen
        damages = {(each.layer, each.head): each.damage for each in self.damages}
        rows = tuple(
            (
                *(getattr(each, name) for name in _SCORES),
                damages.get((each.layer, each.head), math.nan),
            )
            for each in seen.heads
        )
        shape = seen.live.config
        entropies = np.array([each.entropy for each in seen.heads], np.float32)
        return Shown(
            stem=f"attention-{seen.live.title}-heads",
            columns=(*_SCORES, "damage"),
            rows=rows,
            picture=Picture(
                entropies.reshape(shape.n_layer, shape.n_head),
                tuple(f"layer {layer}" for layer in range(shape.n_layer)),
                tuple(f"head {head}" for head in range(shape.n_head)),
                "entropy of the attention, nats",
            ),
        )

    # Choosing.

    @on(HeadGrid.Moved)
    def _grid_moved(self, event: HeadGrid.Moved) -> None:
        self.post_message(self.Placed(event.layer, event.head))

    @on(HeadGrid.Opened)
    def _grid_opened(self, event: HeadGrid.Opened) -> None:
        self.post_message(self.Placed(event.layer, event.head, opens=True))

    @on(HeadGrid.Cut)
    def _grid_cut(self, event: HeadGrid.Cut) -> None:
        cut = CutHead(event.layer, event.head, "zero")
        self.post_message(self.Placed(event.layer, event.head))
        self.post_message(self.Changed(lambda changed: changed.with_cut_turned(cut)))

    @on(HeadTable.Chosen)
    def _row_chosen(self, event: HeadTable.Chosen) -> None:
        self.post_message(self.Placed(event.layer, event.head))

    # Ranking.

    def rank(self) -> None:
        """Cut each head in turn, on top of what is changed, and rank them by damage."""
        self._request = self.session.rank_heads()

    def take(self, job_id: str, event: object) -> None:
        match event:
            case HeadsRanked() if event.request == self._request:
                self.damages = event.damages
                if self.scene is not None:
                    self._show_heads(self.scene)
            case LookFailed() if event.request == self._request:
                self.say_error(f"{event.message}: {event.hint}")

    def show_status(self, status: SessionStatus) -> None:
        job = _ranking(status)
        if job is not None and job.progress is not None:
            self.query_one(HeadTable).say_ranking(
                f"cutting {job.progress.done} of {job.progress.total} · Esc stops"
            )

    def stop(self) -> bool:
        job = _ranking(self.session.status)
        if job is None:
            return False
        self.session.stop(job.id)
        self.query_one(HeadTable).say_ranking("ranking stopped")
        return True


def _ranking(status: SessionStatus) -> JobStatus | None:
    return next((job for job in status.jobs if job.kind == "rank" and not job.is_over), None)


def _same_question(one: Scene, other: Scene) -> bool:
    """Whether damages of one are those of the other: while a training goes on they stay."""
    return (
        one.seen.text == other.seen.text
        and one.changed == other.changed
        and same_model(one.seen.live, other.seen.live)
    )
