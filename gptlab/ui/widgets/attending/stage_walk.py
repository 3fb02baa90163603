"""One head, stage by stage: its map, the formula, and the card of the cell under the cursor."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static, Tab, Tabs

from gptlab.lab.head_numbers import STAGES, HeadNumbers, Stage
from gptlab.text import visible
from gptlab.ui.widgets.attending.attention_card import AttentionCard
from gptlab.ui.widgets.attending.stages import TITLES, formula
from gptlab.ui.widgets.heatmap import Heatmap
from gptlab.ui.widgets.panel import Panel, ScrollPanel

_WIDE = 70
"""Columns from which a stage's formula and its meaning stand in one line."""
_LENGTHS = ("given", "joined")
"""Stages whose numbers are lengths: they are shown as shares of the longest."""


class StageWalk(Horizontal):
    """Shows whatever head it is given: of the live model, or of a published example."""

    DEFAULT_CSS = "StageWalk { height: 1fr; }"

    BINDINGS = [
        Binding("left_square_bracket", "stage(-1)", "Stage before", show=False),
        Binding("right_square_bracket", "stage(1)", "Stage", key_display="[ ]"),
        Binding("ctrl+up", "scroll_card(-1)", "Card up", show=False),
        Binding("ctrl+down", "scroll_card(1)", "Card down", show=False),
    ]

    class StageChanged(Message):
        """Another stage is shown."""

        def __init__(self, stage: Stage) -> None:
            super().__init__()
            self.stage = stage

    def __init__(self, *beside: Widget) -> None:
        """`beside` stands below the card."""
        super().__init__()
        self.stage: Stage = "weights"
        self._beside = beside
        self._numbers: HeadNumbers | None = None
        self._labels: tuple[str, ...] = ()
        self._title = ""

    def compose(self) -> ComposeResult:
        with Panel("", id="map-panel"):
            yield Heatmap(id="heatmap")
            names = (Tab(Content(each[0]), id=f"stage-{name}") for name, each in TITLES.items())
            yield Tabs(*names, id="stage-tabs", classes="view-tabs", active="stage-weights")
            yield Static("", id="stage-said", markup=False)
        with Vertical(id="card-side"):
            yield ScrollPanel("", AttentionCard(id="card"), id="card-panel")
            yield from self._beside

    @property
    def heatmap(self) -> Heatmap:
        return self.query_one(Heatmap)

    @property
    def card(self) -> AttentionCard:
        return self.query_one(AttentionCard)

    def show(self, numbers: HeadNumbers, labels: Sequence[str], title: str) -> None:
        """Show a head; labels are of its tokens."""
        self._numbers, self._labels, self._title = numbers, tuple(labels), title
        self._draw()

    def say(self, words: str) -> None:
        """Show no head but a sentence."""
        self._numbers = None
        self.heatmap.clear(visible(words))
        self.card.say("")
        self.query_one("#map-panel", Panel).say_title("one head")

    def on_resize(self) -> None:
        self.call_after_refresh(self._draw)  # what is below has no new size yet

    # Stages.

    def action_stage(self, by: int) -> None:
        at = STAGES.index(self.stage) + by
        self.set_stage(STAGES[max(0, min(at, len(STAGES) - 1))])

    @on(Tabs.TabActivated, "#stage-tabs")
    def _stage_chosen(self, event: Tabs.TabActivated) -> None:
        event.stop()  # the app has tabs of its own
        name = (event.tab.id or "").removeprefix("stage-")
        self.set_stage(next(stage for stage in STAGES if stage == name))

    def set_stage(self, stage: Stage) -> None:
        """Show another stage of the same head."""
        has_changed = stage != self.stage
        self.stage = stage
        self.query_one("#stage-tabs", Tabs).active = f"stage-{stage}"
        if has_changed:
            self._draw()
            self.post_message(self.StageChanged(stage))

    def action_scroll_card(self, by: int) -> None:
        self.query_one("#card-panel", ScrollPanel).scroll_relative(y=4 * by, animate=False)

    # Showing.

    def _draw(self) -> None:
        numbers = self._numbers
        if numbers is None:
            return
        values, allowed = numbers.stage(self.stage), numbers.allowed()
        is_before_mask = self.stage in ("scores", "scaled")
        hidden = allowed & False if is_before_mask else ~allowed
        if self.stage in _LENGTHS:
            values = values / (float(values.max()) or 1.0)
        self.heatmap.show(
            self._labels,
            values,
            hidden,
            signed=self.stage in ("scores", "scaled", "masked"),
            sums=self.stage in ("weights", "dropped"),
        )
        _, equation, meaning = TITLES[self.stage]
        content = formula(self.stage) + Content("\n")
        content += Content.styled(equation, "bold $accent")
        is_narrow = 0 < self.query_one("#stage-said").content_size.width < _WIDE
        content += Content.styled(("\n" if is_narrow else " · ") + meaning, "$secondary")
        self.query_one("#stage-said", Static).update(content)
        self.query_one("#map-panel", Panel).say_title(f"{self._title} · {self.stage}")
        self.draw_card()

    @on(Heatmap.Moved)
    def draw_card(self) -> None:
        """Show the cell under the cursor again."""
        query, key = self.heatmap.cursor
        labels = self._labels
        if self._numbers is None or max(query, key) >= len(labels):
            return
        cell = self._numbers.cell(query, key)
        if cell is None:
            return
        score, weight = cell.rows["scores"][key], cell.rows["weights"][key]
        panel = self.query_one("#card-panel", ScrollPanel)
        title = f"{labels[query]} → {labels[key]} · score {score:.2f} · weight {weight:.3f}"
        if cell_len(title) > panel.size.width - 4:  # the card begins with both numbers
            title = f"{labels[query]} → {labels[key]}"
        panel.border_title = Content(visible(title))
        self.card.show_cell(self._numbers, cell, self.stage, labels, (query, key))
