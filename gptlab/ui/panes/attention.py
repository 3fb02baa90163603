"""Attention: where each token looks, head by head and stage by stage, on the live model."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Checkbox, ContentSwitcher, Select, Static, Tab, Tabs, TextArea

from gptlab.errors import ConfigError
from gptlab.gpt.interventions import UNCHANGED, CutHead, Edit, Interventions, Mask
from gptlab.lab.events import (
    FuturePoked,
    HeadsRanked,
    LensRead,
    LookFailed,
    ModelLoaded,
    TextContinued,
    Traced,
)
from gptlab.lab.looking import STAGES, LookRequest, Stage
from gptlab.lab.session import Session
from gptlab.lab.status import JobStatus, LiveModel, SessionStatus
from gptlab.text import visible
from gptlab.ui.live import same_model
from gptlab.ui.panes.base import Pane
from gptlab.ui.widgets.attention_card import AttentionCard
from gptlab.ui.widgets.banks_view import BanksView
from gptlab.ui.widgets.examples import Examples
from gptlab.ui.widgets.head_grid import HeadGrid
from gptlab.ui.widgets.head_table import HeadTable
from gptlab.ui.widgets.heatmap import Heatmap
from gptlab.ui.widgets.lens_grid import LensGrid
from gptlab.ui.widgets.next_tokens import NextTokens
from gptlab.ui.widgets.panel import Panel, ScrollPanel
from gptlab.ui.widgets.probability_bars import token_label
from gptlab.ui.widgets.surprise_strip import SurpriseStrip, said_of_surprise
from gptlab.ui.widgets.token_strip import TokenStrip

if TYPE_CHECKING:
    from gptlab.gpt.head_scores import HeadDamage

_FIRST_TEXT = "Your journey starts with one step"
_VIEWS = {"map": "one head", "heads": "all heads", "lens": "layer by layer", "banks": "two texts"}
_STAGES: dict[Stage, tuple[str, str, str]] = {
    "scores": ("Q·Kᵀ", "scores = Q·Kᵀ", "how well each key fits each query"),
    "scaled": ("÷√d", "scaled = Q·Kᵀ / √d", "so that wide heads leave softmax room to learn"),
    "masked": ("mask", "masked = scaled, hidden keys −∞", "what a token may not see is hatched"),
    "weights": ("softmax", "weights = softmax of each row", "shares of attention: each row is 1"),
    "given": ("×V", "context = weights·V", "how much of each value is taken: weight × |v|"),
}
"""Of each stage what its tab says, its formula, and what it means."""
_MASKS = {
    "causal": "causal",
    "none": "none",
    "window": "window of 4",
    "painted": "painted",
}
_PAINTED_AT_MOST = 64
"""Tokens of a text whose mask can be painted by hand."""
FOLLOW_SECONDS = 2.0
"""How often a model in training is looked at again."""


class AttentionPane(Pane):
    """A text, where its tokens look, why, and what changes when somebody interferes."""

    NAME = "attention"
    TITLE = "Attention"
    HELP = """\
# Attention

Each token asks a question and looks for answers among the tokens that it may see. Its **query**
says what it looks for; every token's **key** says what it contains; how well they fit is the
*score* `q·k`. Scores are divided by √d, the future is **masked**, softmax turns each row into
*weights* that sum to 1, and the token gathers what the others give, their **values**, in these
shares.

- **one head**: rows are queries, columns are keys. The row *starts* says where " starts" looks: at
  itself and at what came before, never ahead, since it is trained to guess what comes next and the
  answer must be out of sight. Hatched cells are masked.
- The tabs below the map are the **stages** from scores to what is taken of each value, in the
  numbers that the model used. The card at the right has the vectors behind the cell under the
  cursor: bars go up above 0, down below.
- **all heads**: each head looks in its own way. *entropy* is 0 for one that looks at a single
  token; *prev*, *first* and *induct* (induction) are the shares of attention on the token before,
  on the first, and (on random tokens said twice) on what followed the same token earlier. *damage*
  is what the text's loss gains when the head is cut.
- **layer by layer**: what the model would say if it stopped there (the logit lens), and how
  surprised it was by each token.

- **two texts**: one word in both, ` bank` say. At the same place in both its vectors are exactly
  equal before the first layer: only what it attends to sets them apart.

Interfere: cut a head, change the mask, switch the division off. The model itself stays as it is.
Without the causal mask the future leaks and the loss changes; *poke* changes the last token and
measures which logits move.

While a model trains, the pane looks at it again every few seconds.

| key | |
| --- | --- |
| `t` `Esc` | to the text, and out of it: then letters are keys |
| `v` | next view |
| `l` `h` | next layer, next head (capitals go back) |
| `[` `]` | stage before, stage after |
| arrows, mouse | move over the map; `+` `-` zoom, `PgUp` `PgDn` pan |
| `x` `X` | cut the head by zeros, by its mean; again puts it back |
| `k` | mask: causal, none, window, painted |
| `Space` | on the map: paint a cell of the mask |
| `d` | division by √d on and off |
| `e` | change a number of q, k or v, and see what follows |
| `p` | poke the future |
| `r` | rank heads by damage |
| `u` | undo all changes |
| `Enter` | open the head under the cursor |
"""
    KEYS = (
        ("t", "text", "Text"),
        ("v", "view", "View"),
        ("l", "layer(1)", "Layer"),
        ("h", "head(1)", "Head"),
        ("x", "cut", "Cut"),
        ("k", "mask", "Mask"),
        ("d", "divide", "÷√d"),
        ("e", "edit", "Edit"),
        ("p", "poke", "Poke"),
        ("r", "rank", "Rank"),
        ("u", "undo", "Undo"),
    )
    QUIET_KEYS = (
        ("L", "layer(-1)", "Layer before"),
        ("H", "head(-1)", "Head before"),
        ("X", "cut_by_mean", "Cut head by its mean"),
        ("left_square_bracket", "stage(-1)", "Stage before"),
        ("right_square_bracket", "stage(1)", "Next stage"),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._changed = UNCHANGED
        self._layer, self._head = 0, 0
        self._stage: Stage = "weights"
        self._request = 0
        self._asked: dict[str, int] = {}
        """Numbers of the newest ranking, lens and poke."""
        self._seen: Traced | None = None
        self._damages: tuple[HeadDamage, ...] = ()
        self._is_stale = True
        """Whether the text, the model or a change has not been looked at yet."""
        self._looked_at = 0.0
        self._poked = ""
        self._dark = True

    def compose(self) -> ComposeResult:
        with Horizontal(classes="bar", id="attention-bar"):
            tabs = (Tab(Content(title), id=f"see-{name}") for name, title in _VIEWS.items())
            yield Tabs(*tabs, id="attention-tabs", classes="view-tabs")
            yield Examples(self.NAME)
        yield Panel(
            "text · Esc leaves it",
            TextArea(_FIRST_TEXT, id="attention-text"),
            id="attention-text-panel",
        )
        with Horizontal(id="attention-controls"):
            yield Static(Content("layer"), classes="label")
            yield Select([("0", 0)], value=0, allow_blank=False, compact=True, id="layer")
            yield Static(Content("head"), classes="label")
            yield Select([("0", 0)], value=0, allow_blank=False, compact=True, id="head")
            yield Static(Content("mask"), classes="label")
            masks = [(title, name) for name, title in _MASKS.items()]
            yield Select(masks, value="causal", allow_blank=False, compact=True, id="mask")
            yield Checkbox(Content("÷√d"), True, id="divide", compact=True)
            yield Button("cut head", id="cut", compact=True)
            yield Button("undo", id="undo", compact=True)
        with ContentSwitcher(initial="attention-map", id="attention-views"):
            with Horizontal(id="attention-map"):
                with Panel("", id="map-panel"):
                    yield Heatmap(id="heatmap")
                    names = (Tab(Content(each[0]), id=f"stage-{s}") for s, each in _STAGES.items())
                    yield Tabs(*names, id="stage-tabs", classes="view-tabs", active="stage-weights")
                    yield Static("", id="stage-said", markup=False)
                with Vertical(id="card-side"):
                    yield ScrollPanel("", AttentionCard(id="card"), id="card-panel")
                    yield ScrollPanel("what comes next", NextTokens(id="next"), id="next-panel")
            with Horizontal(id="attention-heads"):
                yield Panel(
                    "all heads · Enter opens one", HeadGrid(id="head-grid"), id="grid-panel"
                )
                yield Panel("heads", HeadTable(id="head-table"), id="head-table-panel")
            with Vertical(id="attention-lens"):
                yield Panel(
                    "how surprised it was", SurpriseStrip(id="surprise"), id="surprise-panel"
                )
                yield Panel("what it would say at each depth", LensGrid(id="lens"), id="lens-panel")
            yield BanksView(self.session, id="attention-banks")
        yield Static("", id="attention-said", markup=False)

    def on_mount(self) -> None:
        self._dark = self.app.current_theme.dark
        self._show_nothing("The model is asked as soon as it is there.")

    def focus_first(self) -> None:
        self.query_one(Heatmap if self.view == "map" else "#attention-views").focus()
        if self.view == "heads":
            self.query_one(HeadGrid).focus()
        elif self.view == "lens":
            self.query_one(LensGrid).focus()
        elif self.view == "banks":
            self.focus()

    def action_text(self) -> None:
        self.query_one("#attention-text", TextArea).focus()

    # Views.

    @property
    def view(self) -> str:
        """The name of the view that is shown."""
        current = self.query_one("#attention-views", ContentSwitcher).current or ""
        return current.removeprefix("attention-")

    def _show_view(self, view: str) -> None:
        views = self.query_one("#attention-views", ContentSwitcher)
        had_focus = self.app.focused is not None and views in self.app.focused.ancestors
        if had_focus:
            self.screen.set_focus(None)
        views.current = f"attention-{view}"
        self.query_one("#attention-tabs", Tabs).active = f"see-{view}"
        if had_focus:
            self.focus_first()
        self._ask_for_view()

    def _ask_for_view(self) -> None:
        """What a view shows beyond the trace is asked for while it is seen."""
        if self.view == "lens":
            self._read_lens()
        elif self.view == "banks":
            self.query_one(BanksView).ask()

    @on(Tabs.TabActivated, "#attention-tabs")
    def _view_chosen(self, event: Tabs.TabActivated) -> None:
        event.stop()  # the app has tabs of its own
        self._show_view((event.tab.id or "").removeprefix("see-"))

    def action_view(self) -> None:
        names = list(_VIEWS)
        self._show_view(names[(names.index(self.view) + 1) % len(names)])
        self.focus_first()

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show a text, a view, a layer and a head."""
        if "text" in fields:
            self.query_one("#attention-text", TextArea).text = fields["text"]
        if "view" in fields:
            self._show_view(fields["view"])
        if "layer" in fields or "head" in fields:
            self._layer = int(fields.get("layer", self._layer))
            self._head = int(fields.get("head", self._head))
            self._go_to(self._layer, self._head)
        self.focus_first()

    # Asking.

    @on(TextArea.Changed, "#attention-text")
    def _text_changed(self) -> None:
        self._damages = ()
        is_painted = self._changed.mask.kind == "painted"
        if is_painted or self._changed.edits:  # they were made for another text
            self._change(edits=(), mask=Mask() if is_painted else self._changed.mask)
        else:
            self._look()

    @on(Select.Changed, "#examples")
    def _example_chosen(self, event: Select.Changed) -> None:
        event.stop()
        if isinstance(event.value, str):
            self.query_one("#attention-text", TextArea).text = event.value

    def _look(self, *, follows: bool = False) -> None:
        """Ask for a trace; where the pane is hidden, once it is seen. A model in training is asked
        for newer weights by `follows` alone: what somebody changes shows at once."""
        self._is_stale = True
        if not self.is_on_screen or self.session.live is None:
            return
        self._is_stale = False
        self._poked = ""
        self._looked_at = time.monotonic()
        text = self.query_one("#attention-text", TextArea).text
        self._request = self.session.look(
            LookRequest(text, self._changed, continues=not follows, newest_weights=follows)
        )

    def _change(self, **changes: object) -> None:
        """Interfere in another way, and look again."""
        self._changed = replace(self._changed, **changes)  # type: ignore[arg-type]
        self._damages = ()
        with self.prevent(Select.Changed, Checkbox.Changed):
            self.query_one("#mask", Select).value = self._changed.mask.kind
            self.query_one("#divide", Checkbox).value = self._changed.is_scaled
        self._look()

    def _read_lens(self) -> None:
        if self._seen is not None:
            self._asked["lens"] = self.session.read_lens()

    # Layers, heads, stages.

    def _go_to(self, layer: int, head: int) -> None:
        live = self._seen.live.config if self._seen else None
        if live is None:
            return
        self._layer, self._head = layer % live.n_layer, head % live.n_head
        self._show_place()
        self._show_head()
        self.query_one(BanksView).show_head(self._layer, self._head)

    def action_layer(self, by: int) -> None:
        self._go_to(self._layer + by, self._head)

    def action_head(self, by: int) -> None:
        self._go_to(self._layer, self._head + by)

    @on(Select.Changed, "#layer")
    def _layer_chosen(self, event: Select.Changed) -> None:
        if isinstance(event.value, int) and event.value != self._layer:
            self._go_to(event.value, self._head)

    @on(Select.Changed, "#head")
    def _head_chosen(self, event: Select.Changed) -> None:
        if isinstance(event.value, int) and event.value != self._head:
            self._go_to(self._layer, event.value)

    @on(HeadGrid.Moved)
    def _grid_moved(self, event: HeadGrid.Moved) -> None:
        self._go_to(event.layer, event.head)

    @on(HeadGrid.Opened)
    def _grid_opened(self, event: HeadGrid.Opened) -> None:
        self._go_to(event.layer, event.head)
        self._show_view("map")
        self.query_one(Heatmap).focus()

    @on(HeadTable.Chosen)
    def _row_chosen(self, event: HeadTable.Chosen) -> None:
        self._go_to(event.layer, event.head)

    def action_stage(self, by: int) -> None:
        at = STAGES.index(self._stage) + by
        self._set_stage(STAGES[max(0, min(at, len(STAGES) - 1))])

    @on(Tabs.TabActivated, "#stage-tabs")
    def _stage_chosen(self, event: Tabs.TabActivated) -> None:
        event.stop()
        name = (event.tab.id or "").removeprefix("stage-")
        self._set_stage(next(stage for stage in STAGES if stage == name))

    def _set_stage(self, stage: Stage) -> None:
        self._stage = stage
        self.query_one("#stage-tabs", Tabs).active = f"stage-{stage}"
        self._show_head()

    # Interfering.

    def action_cut(self) -> None:
        self._toggle_cut(CutHead(self._layer, self._head, "zero"))

    def action_cut_by_mean(self) -> None:
        self._toggle_cut(CutHead(self._layer, self._head, "mean"))

    @on(Button.Pressed, "#cut")
    def _cut_pressed(self) -> None:
        self.action_cut()

    @on(HeadGrid.Cut)
    def _grid_cut(self, event: HeadGrid.Cut) -> None:
        self._go_to(event.layer, event.head)
        self.action_cut()

    def _toggle_cut(self, cut: CutHead) -> None:
        others = tuple(
            each for each in self._changed.cuts if (each.layer, each.head) != (cut.layer, cut.head)
        )
        is_cut = cut in self._changed.cuts
        self._change(cuts=others if is_cut else (*others, cut))

    def action_mask(self) -> None:
        names = list(_MASKS)
        self._set_mask(names[(names.index(self._changed.mask.kind) + 1) % len(names)])

    @on(Select.Changed, "#mask")
    def _mask_chosen(self, event: Select.Changed) -> None:
        if isinstance(event.value, str) and event.value != self._changed.mask.kind:
            self._set_mask(event.value)

    def _set_mask(self, name: str) -> None:
        if name == "painted":
            self._paint(None)
        else:
            kind = next(kind for kind in ("causal", "none", "window") if kind == name)
            self._change(mask=Mask(kind))

    @on(Heatmap.Painted)
    def _cell_painted(self, event: Heatmap.Painted) -> None:
        self._paint((event.query, event.key))

    def _paint(self, cell: tuple[int, int] | None) -> None:
        """Take the mask as it is for a painted one, with one cell turned."""
        n_tokens = len(self._seen.pieces) if self._seen else 0
        if not 0 < n_tokens <= _PAINTED_AT_MOST:
            self._say_error(
                f"masks are painted for texts of up to {_PAINTED_AT_MOST} tokens, "
                f"and this one has {n_tokens}"
            )
            self._change()
            return
        mask = self._changed.mask
        seen = [[mask.sees(q, k) for k in range(n_tokens)] for q in range(n_tokens)]
        if cell is not None:
            seen[cell[0]][cell[1]] = not seen[cell[0]][cell[1]]
        try:
            self._change(mask=Mask("painted", seen=tuple(map(tuple, seen))))
        except ConfigError as error:
            self._say_error(f"{error.message}: {error.hint}")

    @on(Checkbox.Changed, "#divide")
    def _divide_changed(self, event: Checkbox.Changed) -> None:
        self._change(is_scaled=event.value)

    def action_divide(self) -> None:
        self._change(is_scaled=not self._changed.is_scaled)

    @on(Button.Pressed, "#undo")
    def action_undo(self) -> None:
        self._change(**vars(UNCHANGED))

    def action_edit(self) -> None:
        """Change one number behind the cell under the cursor."""
        # Few who look interfere that far: the screen is imported when it is asked for.
        from gptlab.ui.screens.edit_number import EditNumberScreen

        query, key = cursor = self.query_one(Heatmap).cursor
        cell = self.session.attention_cell(self._layer, self._head, query, key)
        labels = self._labels()
        if cell is None or max(cursor) >= len(labels):
            return
        place, names = (self._layer, self._head), (labels[query], labels[key])
        self.app.push_screen(EditNumberScreen(cell, place, cursor, names), self._edit)

    def _edit(self, edit: Edit | None) -> None:
        if edit is not None:
            same = replace(edit, value=0.0)
            others = [each for each in self._changed.edits if replace(each, value=0.0) != same]
            self._change(edits=(*others, edit))

    def action_poke(self) -> None:
        if self._seen is not None:
            self._asked["poke"] = self.session.poke_future()

    def action_rank(self) -> None:
        if self._seen is None:
            return
        self._asked["rank"] = self.session.rank_heads()
        if self.view != "heads":
            self._show_view("heads")
            self.focus_first()

    def stop_own_work(self) -> bool:
        job = _ranking(self.session.status)
        if job is None:
            return False
        self.session.stop(job.id)
        self.query_one(HeadTable).say_ranking("ranking stopped")
        return True

    # Hearing and showing.

    def on_lab_event(self, job_id: str, event: object) -> None:
        self.query_one(BanksView).on_lab_event(event)
        match event:
            case ModelLoaded():
                self._new_model(event.live)
            case Traced() if event.request == self._request:
                self._take(event)
            case TextContinued() if event.request == self._request:
                self.query_one(NextTokens).say_continuation(event.text)
            case LookFailed() if event.request == self._request:
                self._seen = None
                self._show_nothing(f"{event.message}: {event.hint}")
            case LookFailed() if event.request in self._asked.values():
                self._say_error(f"{event.message}: {event.hint}")
            case HeadsRanked() if event.request == self._asked.get("rank"):
                self._damages = event.damages
                self._show_heads()
            case LensRead() if event.request == self._asked.get("lens"):
                self._show_lens(event)
            case FuturePoked() if event.request == self._asked.get("poke"):
                self._poked = _said_of_poke(event)
                self._show_said()

    def _new_model(self, live: LiveModel) -> None:
        """Another model: what was changed in the one before may not be there in it."""
        if self._seen is not None and not same_model(live, self._seen.live):
            self._changed = UNCHANGED
            self._change()
        self._damages = ()
        self.query_one(BanksView).forget_preset()
        self._look()

    def show_status(self, status: SessionStatus) -> None:
        live = status.live
        if self._is_stale:
            self._look()
        elif live is not None and live.job_id is not None and self._seen is not None:
            is_newer = live.step != self._seen.live.step
            if is_newer and time.monotonic() - self._looked_at >= FOLLOW_SECONDS:
                self._look(follows=True)
        job = _ranking(status)
        if job is not None and job.progress is not None:
            self.query_one(HeadTable).say_ranking(
                f"cutting {job.progress.done} of {job.progress.total} · Esc stops"
            )
        if self._dark != self.app.current_theme.dark:
            self._dark = self.app.current_theme.dark
            self._show_all()

    def _take(self, seen: Traced) -> None:
        shape = seen.live.config
        before = self._seen.live.config if self._seen else None
        self._seen = seen
        self._layer = min(self._layer, shape.n_layer - 1)
        self._head = min(self._head, shape.n_head - 1)
        if before is None or (before.n_layer, before.n_head) != (shape.n_layer, shape.n_head):
            with self.prevent(Select.Changed):
                self.query_one("#layer", Select).set_options(_numbers(shape.n_layer))
                self.query_one("#head", Select).set_options(_numbers(shape.n_head))
        self._show_place()
        self._show_all()
        self._ask_for_view()

    def _show_all(self) -> None:
        self._show_head()
        self._show_heads()
        self._show_said()
        if self._seen is not None:
            self.query_one(NextTokens).show(self._seen.candidates, self._seen.candidates_before)
            self.query_one(SurpriseStrip).show_text(self._seen.pieces, self._seen.surprises)

    def _show_nothing(self, words: str) -> None:
        self.query_one(Heatmap).clear(visible(words))
        self.query_one(HeadGrid).clear()
        self.query_one(HeadTable).clear_heads()
        self.query_one(LensGrid).clear(visible(words))
        self.query_one(SurpriseStrip).show(())
        self.query_one(AttentionCard).say("")
        self.query_one(NextTokens).say("")
        self.query_one("#map-panel", Panel).say_title("one head")
        self._say(words)

    def _show_place(self) -> None:
        with self.prevent(Select.Changed):
            self.query_one("#layer", Select).value = self._layer
            self.query_one("#head", Select).value = self._head
        self.query_one(HeadGrid).point_at(self._layer, self._head)
        self.query_one(HeadTable).point_at(self._layer, self._head)

    def _labels(self) -> list[str]:
        pieces = self._seen.pieces if self._seen else ()
        return [token_label(piece.text) for piece in pieces]

    def _show_head(self) -> None:
        values = self.session.attention(self._layer, self._head, self._stage)
        allowed = self.session.attention_allowed()
        if self._seen is None or values is None or allowed is None:
            return
        is_before_mask = self._stage in ("scores", "scaled")
        hidden = allowed & False if is_before_mask else ~allowed
        if self._stage == "given":
            values = values / (float(values.max()) or 1.0)
        self.query_one(Heatmap).show(
            self._labels(),
            values,
            hidden,
            signed=self._stage not in ("weights", "given"),
            sums=self._stage == "weights",
        )
        _, formula, meaning = _STAGES[self._stage]
        content = Content.styled(formula, "bold $accent")
        content += Content.styled(f" · {meaning}", "$secondary")
        self.query_one("#stage-said", Static).update(content)
        is_cut = (self._layer, self._head) in self._cut_places()
        self.query_one("#map-panel", Panel).say_title(
            f"layer {self._layer} head {self._head} · {self._stage}"
            + (" · cut: its output is replaced" if is_cut else "")
        )
        self._show_card()

    def _cut_places(self) -> list[tuple[int, int]]:
        return [(cut.layer, cut.head) for cut in self._changed.cuts]

    @on(Heatmap.Moved)
    def _show_card(self) -> None:
        query, key = self.query_one(Heatmap).cursor
        cell = self.session.attention_cell(self._layer, self._head, query, key)
        labels = self._labels()
        if cell is None or max(query, key) >= len(labels):
            return
        score, weight = cell.rows["scores"][key], cell.rows["weights"][key]
        self.query_one("#card-panel", ScrollPanel).border_title = Content(
            visible(f"{labels[query]} → {labels[key]} · score {score:.2f} · weight {weight:.3f}")
        )
        card = self.query_one(AttentionCard)
        card.show_cell(cell, self._stage, labels[query], labels[key], key)

    def _show_heads(self) -> None:
        if self._seen is None:
            return
        self.query_one(HeadGrid).show(self._seen.thumbnails, self._cut_places())
        self.query_one(HeadTable).show(self._seen.heads, self._damages)

    def _show_lens(self, lens: LensRead) -> None:
        if self._seen is not None:
            self.query_one(LensGrid).show(self._labels(), lens.lines)
            self._say_lens()

    @on(LensGrid.Moved)
    def _say_lens(self) -> None:
        said = self.query_one(LensGrid).said()
        self.query_one("#lens-panel", Panel).say_title(said or "what it would say at each depth")

    @on(TokenStrip.Moved, "#surprise")
    def _say_surprise(self, event: TokenStrip.Moved) -> None:
        if self._seen is not None:
            said = said_of_surprise(event.index, self._seen.surprises)
            self.query_one("#surprise-panel", Panel).say_title(said)

    def _show_said(self) -> None:
        seen = self._seen
        if seen is None:
            return
        parts = [seen.live.title, f"{len(seen.pieces)} tokens"]
        if seen.n_cut:
            parts.append(f"the last {seen.n_cut} do not fit into the context and are not read")
        parts.append(_said_of_loss(seen))
        parts += _said_of_changes(self._changed)
        if seen.live.job_id is not None:
            share = seen.seconds / FOLLOW_SECONDS
            parts.append(f"followed every {FOLLOW_SECONDS:.0f} s, {share:.1%} of its time")
        else:
            parts.append(f"{seen.n_bytes / 1e6:.1f} MB kept")
        if self._poked:
            parts.append(self._poked)
        self._say(" · ".join(part for part in parts if part))

    def _say(self, words: str) -> None:
        self.query_one("#attention-said", Static).update(Content(visible(words)))

    def _say_error(self, words: str) -> None:
        self.app.notify(visible(words), severity="error", markup=False)


def _ranking(status: SessionStatus) -> JobStatus | None:
    return next((job for job in status.jobs if job.kind == "rank" and not job.is_over), None)


def _numbers(count: int) -> list[tuple[str, int]]:
    return [(str(number), number) for number in range(count)]


def _said_of_loss(seen: Traced) -> str:
    if seen.loss is None or seen.loss_before is None:
        return ""
    if seen.interventions == UNCHANGED:
        return f"loss {seen.loss:.3f} nats"
    return f"loss {seen.loss_before:.3f} → {seen.loss:.3f} nats"


def _said_of_changes(changed: Interventions) -> list[str]:
    said = []
    if changed.mask.kind != "causal":
        said.append(f"mask {_MASKS[changed.mask.kind]}")
    if not changed.is_scaled:
        said.append("not divided by √d")
    said += [
        f"{each.vector}[{each.channel}] of token {each.token + 1} is {each.value:g}"
        f" in {each.layer}.{each.head}"
        for each in changed.edits
    ]
    if changed.cuts:
        heads = ", ".join(f"{cut.layer}.{cut.head}" for cut in changed.cuts)
        said.append(f"cut {heads}")
    return said


def _said_of_poke(poked: FuturePoked) -> str:
    before = poked.moved[:-1]
    new = token_label(poked.new)
    if not before:
        return "a single token has no past"
    if max(before) == 0:
        return f"last token became {new}: no logit before it moved at all"
    moved = sum(each > 0 for each in before)
    return (
        f"last token became {new}: the future leaked, the logits of {moved} tokens before it moved "
        f"by up to {max(before):.2f}"
    )
