"""One head large: its map stage by stage, a cell's numbers, and what the model says next."""

from __future__ import annotations

from dataclasses import replace

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding

from gptlab.gpt.interventions import Edit
from gptlab.lab.attending import SaturationMeasured
from gptlab.lab.events import FuturePoked, TextContinued
from gptlab.lab.exporting import Format
from gptlab.lab.session import Session
from gptlab.ui.widgets.attending.next_tokens import NextTokens
from gptlab.ui.widgets.attending.stage_walk import StageWalk
from gptlab.ui.widgets.attending.view import AttentionView, Scene
from gptlab.ui.widgets.heatmap import Heatmap
from gptlab.ui.widgets.panel import ScrollPanel

_TINY = 72
"""Columns below which map, card and what comes next are seen one at a time."""


class MapView(AttentionView):
    """The head that the pane points at."""

    NAME = "map"
    TITLE = "one head"
    NAMED_KEYS = ("text", "view", "poke")
    BINDINGS = [Binding("e", "edit", "Edit"), Binding("n", "next", "Next")]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._saturation_request = 0
        self._saturation_of: tuple[int, int] | None = None
        """Trace and layer whose saturation was asked for last."""
        self._saturation: SaturationMeasured | None = None

    def compose(self) -> ComposeResult:
        yield StageWalk(ScrollPanel("what comes next", NextTokens(id="next"), id="next-panel"))

    @property
    def walk(self) -> StageWalk:
        return self.query_one(StageWalk)

    def focus_first(self) -> None:
        heatmap = self.walk.heatmap
        (heatmap if self.query_one("#map-panel").display else self).focus()

    def show_scene(self, scene: Scene) -> None:
        super().show_scene(scene)
        self._show_head(scene)
        seen = scene.seen
        self.query_one(NextTokens).show(seen.candidates, seen.candidates_before)

    def show_place(self, scene: Scene) -> None:
        super().show_place(scene)
        self._show_head(scene)

    def _show_head(self, scene: Scene) -> None:
        numbers = self.session.attention_head(scene.layer, scene.head)
        # A newer trace may be held already, which is told in a moment.
        if numbers is None or numbers.n_tokens != len(scene.labels):
            return
        is_cut = (scene.layer, scene.head) in scene.cut_places
        cut = " · cut: its output is replaced" if is_cut else ""
        title = f"layer {scene.layer} head {scene.head}{cut}"
        self.walk.show(numbers, scene.labels, title)
        self._ask_saturation()
        self._show_saturation()

    @on(StageWalk.StageChanged)
    def _ask_saturation(self) -> None:
        """What the division by √d is for takes two passes there and back: only who looks at that
        stage is told."""
        scene = self.scene
        if scene is None or self.walk.stage != "scaled":
            return
        wanted = (scene.seen.request, scene.layer)
        if wanted != self._saturation_of:
            self._saturation_of = wanted
            asked = self.session.attending.measure_saturation(scene.layer)
            self._saturation_request = asked

    def _show_saturation(self) -> None:
        found, scene = self._saturation, self.scene
        is_newest = found is not None and found.request == self._saturation_request
        division = None
        if found is not None and scene is not None and is_newest and found.layer == scene.layer:
            division = (found.divided[scene.head], found.undivided[scene.head])
        self.walk.card.show_division(division)

    def show_nothing(self, words: str) -> None:
        super().show_nothing(words)
        self.walk.say(words)
        self.query_one(NextTokens).say("")

    def take(self, job_id: str, event: object) -> None:
        seen = self.scene.seen if self.scene else None
        match event:
            case TextContinued() if seen and event.request == seen.request:
                self.query_one(NextTokens).say_continuation(event.text)
            case SaturationMeasured() if event.request == self._saturation_request:
                self._saturation = event
                self._show_saturation()

    def show_poked(self, poked: FuturePoked) -> None:
        """Show how far the logits at each token moved."""
        if self.scene is not None and len(self.scene.labels) == len(poked.moved):
            self.query_one(NextTokens).show_poked(poked, self.scene.labels)
            self.query_one("#next-panel", ScrollPanel).scroll_home(animate=False)

    def export(self, format: Format, screenshot: str) -> None:
        if self.scene is None:
            super().export(format, screenshot)
            return
        scene = self.scene
        self.session.attending.export_head(
            scene.layer, scene.head, self.walk.stage, format, screenshot
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Where there is room, what comes next stands below the card in any case."""
        return action != "next" or self.screen.has_class("-narrow")

    def action_next(self) -> None:
        """In place of the card what comes next, and back; where there is room for one part alone,
        the map, the card, and what comes next in turn."""
        if not self.has_class("-tiny"):
            self.toggle_class("-next")
            return
        parts = ("-map", "-card", "-next")
        at = next((n for n, part in enumerate(parts) if self.has_class(part)), 0)
        self.focus()  # what is hidden takes the keys of the view with it
        for number, part in enumerate(parts):
            self.set_class(number == (at + 1) % len(parts), part)
        if self.has_class("-map"):
            self.call_after_refresh(self.focus_first)

    def on_resize(self) -> None:
        self.set_class(self.size.width < _TINY, "-tiny")

    # Interfering.

    def action_edit(self) -> None:
        """Change one number behind the cell under the cursor."""
        # Few who look interfere that far: the screen is imported when it is asked for.
        from gptlab.ui.screens.edit_number import EditNumberScreen

        scene = self.scene
        if scene is None:
            return
        query, key = cursor = self.walk.heatmap.cursor
        cell = self.session.attention_cell(scene.layer, scene.head, query, key)
        labels = scene.labels
        if cell is None or max(cursor) >= len(labels):
            return
        place, names = (scene.layer, scene.head), (labels[query], labels[key])
        self.app.push_screen(EditNumberScreen(cell, place, cursor, names), self._edit)

    def _edit(self, edit: Edit | None) -> None:
        if edit is not None:
            self.post_message(self.Changed(lambda changed: changed.with_edit(edit)))

    @on(Heatmap.Painted)
    def _cell_painted(self, event: Heatmap.Painted) -> None:
        if self.scene is not None:
            n_tokens, cell = len(self.scene.labels), (event.query, event.key)
            self.post_message(
                self.Changed(
                    lambda changed: replace(changed, mask=changed.mask.painted(n_tokens, cell))
                )
            )
