"""Attention: where each token looks, head by head and stage by stage, on the live model."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.css.query import DOMQuery
from textual.widgets import Button, ContentSwitcher, Select, Static, Tab, Tabs, TextArea

from gptlab.errors import LabError
from gptlab.gpt.interventions import UNCHANGED, CutHead, Interventions
from gptlab.lab.events import FuturePoked, LookFailed, ModelLoaded, Traced
from gptlab.lab.exporting import Exported, Format
from gptlab.lab.session import Session
from gptlab.lab.status import LiveModel, SessionStatus
from gptlab.text import visible
from gptlab.ui.live import same_model
from gptlab.ui.panes.attention_help import help_of
from gptlab.ui.panes.base import Pane
from gptlab.ui.widgets.attending.asker import Asker
from gptlab.ui.widgets.attending.change_bar import ChangeBar
from gptlab.ui.widgets.attending.follow_bar import FollowBar
from gptlab.ui.widgets.attending.heads_view import HeadsView
from gptlab.ui.widgets.attending.map_view import MapView
from gptlab.ui.widgets.attending.said import said_of
from gptlab.ui.widgets.attending.stage_walk import StageWalk
from gptlab.ui.widgets.attending.time_slider import TimeSlider
from gptlab.ui.widgets.attending.view import AttentionView, Change, Scene
from gptlab.ui.widgets.attending.views import VIEWS
from gptlab.ui.widgets.examples import Examples
from gptlab.ui.widgets.panel import Panel

_FIRST_TEXT = "Your journey starts with one step"


class AttentionPane(Pane):
    """A text, where its tokens look, why, and what changes when somebody interferes."""

    NAME = "attention"
    TITLE = "Attention"
    HELP = help_of(VIEWS[0].NAME)
    KEYS = (
        ("t", "text", "Text"),
        ("v", "view", "View"),
        ("l", "next_layer", "Layer"),
        ("h", "next_head", "Head"),
        ("x", "cut", "Cut"),
        ("k", "mask", "Mask"),
        ("d", "divide", "÷√d"),
        ("p", "poke", "Poke"),
        ("r", "rank", "Rank"),
        ("u", "undo", "Undo"),
        ("w", "time", "Time"),
        ("s", "export", "Save"),
    )
    QUIET_KEYS = (
        ("V", "view(-1)", "View before"),
        ("L", "layer(-1)", "Layer before"),
        ("H", "head(-1)", "Head before"),
        ("X", "cut_by_mean", "Cut head by its mean"),
        ("left_parenthesis", "window(-1)", "Narrower window"),
        ("right_parenthesis", "window(1)", "Wider window"),
        ("less_than_sign", "earlier(-1)", "Checkpoint before"),
        ("greater_than_sign", "earlier(1)", "Checkpoint after"),
    )

    CHANGES = ("cut", "cut_by_mean", "mask", "window", "divide", "poke", "undo")
    """Actions that change the pass which is shown, or ask what changes in it."""
    OF_THE_MODEL = ("text", "next_layer", "next_head", "layer", "head", "time", "earlier")
    """Actions that choose what of the model is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._asker = Asker(session)
        self._place = (0, 0)
        """Layer and head, wished before there is a model perhaps."""
        self._scene: Scene | None = None
        self._nothing = "The model is asked as soon as it is there."
        self._dark = True

    def compose(self) -> ComposeResult:
        with Horizontal(classes="bar", id="attention-bar"):
            tabs = (Tab(Content(view.TITLE), id=f"see-{view.NAME}") for view in VIEWS)
            yield Tabs(*tabs, id="attention-tabs", classes="view-tabs")
            yield Examples(self.NAME)
        yield Panel(
            "text · Esc leaves it",
            TextArea(_FIRST_TEXT, id="attention-text"),
            id="attention-text-panel",
        )
        yield ChangeBar()
        with ContentSwitcher(initial=f"attention-{VIEWS[0].NAME}", id="attention-views"):
            for view in VIEWS:
                yield view(self.session)
        with Vertical(id="attention-foot"):
            yield TimeSlider(self.session)
            yield FollowBar()
            yield Static("", id="attention-said", markup=False)

    def on_mount(self) -> None:
        self._dark = self.app.current_theme.dark
        self._show_nothing(self._nothing)

    def focus_first(self) -> None:
        self.view.focus_first()

    def on_focus(self) -> None:
        """Esc left the text: letters are the view's keys now."""
        self.view.focus_first()

    def action_text(self) -> None:
        self._area.focus()

    @property
    def _area(self) -> TextArea:
        return self.query_one("#attention-text", TextArea)

    def fill(self, fields: Mapping[str, str]) -> None:
        """Take `text`, `layer`, `head` and `view` from another pane; what is no number, or no
        view, is left as it is."""
        layer, head = self._place
        numbers = {name: fields.get(name, "") for name in ("layer", "head")}
        if numbers["layer"].isdecimal():
            layer = int(numbers["layer"])
        if numbers["head"].isdecimal():
            head = int(numbers["head"])
        if "text" in fields:
            self._area.text = fields["text"]
        self._go_to(layer, head)
        if fields.get("view") in [view.NAME for view in VIEWS]:
            self._show_view(fields["view"])
        self.focus_first()

    # Views.

    @property
    def views(self) -> DOMQuery[AttentionView]:
        """All views, the hidden ones too; looked for among the children alone, since each event
        is told to all of them."""
        return self.query_one("#attention-views").query_children(AttentionView)

    @property
    def view(self) -> AttentionView:
        """The view that is shown."""
        name = self.query_one("#attention-views", ContentSwitcher).current
        return self.query_one(f"#{name}", AttentionView)

    def _show_view(self, name: str) -> None:
        views = self.query_one("#attention-views", ContentSwitcher)
        if views.current == f"attention-{name}":
            return
        foot, focused = self.query_one("#attention-foot"), self.app.focused
        had_focus = focused is not None and bool({views, foot} & {*focused.ancestors})
        if had_focus:
            # A field that is hidden with the focus takes it from what is focused next.
            self.screen.set_focus(None)
        views.current = f"attention-{name}"
        self.query_one("#attention-tabs", Tabs).active = f"see-{name}"
        self.query_one("#attention-text-panel").display = self.view.HAS_TEXT
        foot.display = self.view.SHOWS_MODEL
        self.query_one("#attention-said").display = self.view.HAS_TEXT
        self.query_one(ChangeBar).display = self.view.HAS_CONTROLS
        self.query_one(ChangeBar).offer_changes(self.view.TAKES_CHANGES)
        self._show_scene()
        self.view.show_status(self.session.status)
        if had_focus:
            self.focus_first()
        self.refresh_bindings()

    @on(Tabs.TabActivated, "#attention-tabs")
    def _view_chosen(self, event: Tabs.TabActivated) -> None:
        event.stop()  # the app has tabs of its own
        self._show_view((event.tab.id or "").removeprefix("see-"))

    def action_view(self, by: int = 1) -> None:
        names = [view.NAME for view in VIEWS]
        self._show_view(names[(names.index(self.view.NAME) + by) % len(names)])
        self.focus_first()

    # Keys.

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Whether a key does anything that is seen in the view which is shown."""
        if self.query_one_optional("#attention-views") is None:
            return True  # it is being mounted
        if action in self.OF_THE_MODEL:
            return self.view.SHOWS_MODEL and (action != "text" or self.view.HAS_TEXT)
        return action not in self.CHANGES or (self.view.SHOWS_MODEL and self.view.TAKES_CHANGES)

    def help_text(self) -> str:
        return help_of(self.view.NAME)

    def shows_key(self, action: str) -> bool:
        own = [own_action for _, own_action, _ in self.KEYS]
        return action not in own or action in self.view.NAMED_KEYS

    def offers(self) -> Iterator[tuple[str, str, Callable[[], object]]]:
        yield from super().offers()
        for key, action, title in self.QUIET_KEYS:
            yield key, title, partial(self.run_action, action)
        for part in (self.view, *self.view.query(StageWalk)):
            for binding in part.BINDINGS:
                if isinstance(binding, Binding):
                    run = partial(part.run_action, binding.action)
                    yield binding.key, binding.description, run

    # Asking.

    @on(TextArea.Changed, "#attention-text")
    def _text_changed(self) -> None:
        self._change(Interventions.for_another_text)

    @on(Select.Changed, "#examples")
    def _example_chosen(self, event: Select.Changed) -> None:
        event.stop()
        if isinstance(event.value, str):
            self._area.text = event.value

    def _look(self, *, follows: bool = False) -> None:
        """Ask for a trace; where the pane is hidden, once it is seen."""
        self._asker.is_stale = True
        if self.is_on_screen and self.session.live is not None:
            self.query_one(FollowBar).note_look()
            checkpoint = self.query_one(TimeSlider).reference
            self._asker.look(self._area.text, checkpoint, follows=follows)

    def _change(self, change: Change) -> None:
        """Interfere in another way, and look again."""
        try:
            self._asker.changed = change(self._asker.changed)
        except LabError as error:
            self.view.say_error(f"{error.message}: {error.hint}")
        self.query_one(ChangeBar).show_changes(self._asker.changed)
        self._look()

    def on_attention_view_changed(self, event: AttentionView.Changed) -> None:
        event.stop()
        self._change(event.change)

    # Time.

    def action_time(self) -> None:
        """Go through a training checkpoint by checkpoint, or come back to the live model."""
        self.query_one(TimeSlider).toggle()

    def action_earlier(self, by: int) -> None:
        self.query_one(TimeSlider).action_move(by)

    def on_time_slider_moved(self, event: TimeSlider.Moved) -> None:
        event.stop()
        self._look()

    def on_time_slider_left(self, event: TimeSlider.Left) -> None:
        event.stop()
        self.focus_first()

    # Layers and heads.

    def _go_to(self, layer: int, head: int) -> None:
        self._place = (layer, head)
        if self._scene is not None:
            self._scene = self._scene.at(layer, head)
            self._show_place(self._scene)
            self.view.show_place(self._scene)

    def _show_place(self, scene: Scene) -> None:
        self._place = (scene.layer, scene.head)
        self.query_one(ChangeBar).show_place(scene)

    def action_next_layer(self) -> None:
        self.action_layer(1)

    def action_next_head(self) -> None:
        self.action_head(1)

    def action_layer(self, by: int) -> None:
        self._go_to(self._place[0] + by, self._place[1])

    def action_head(self, by: int) -> None:
        self._go_to(self._place[0], self._place[1] + by)

    def on_attention_view_placed(self, event: AttentionView.Placed) -> None:
        event.stop()
        self._go_to(event.layer, event.head)
        if event.opens:
            self._show_view(MapView.NAME)
            self.focus_first()

    # Interfering.

    @on(Button.Pressed, "#cut")
    def action_cut(self) -> None:
        self._change(lambda changed: changed.with_cut_turned(CutHead(*self._place, "zero")))

    def action_cut_by_mean(self) -> None:
        self._change(lambda changed: changed.with_cut_turned(CutHead(*self._place, "mean")))

    def action_mask(self) -> None:
        self._change(self.query_one(ChangeBar).change_of_mask())

    def action_window(self, by: int) -> None:
        self._change(self.query_one(ChangeBar).change_of_window(by))

    def action_divide(self) -> None:
        self._change(lambda changed: replace(changed, is_scaled=not changed.is_scaled))

    @on(Button.Pressed, "#undo")
    def action_undo(self) -> None:
        self._change(lambda _: UNCHANGED)

    def action_poke(self) -> None:
        if self._scene is not None:
            self._asker.poke()

    def action_rank(self) -> None:
        if self._scene is not None:
            self._show_view(HeadsView.NAME)
            self.query_one(HeadsView).rank()
            self.focus_first()

    def action_export(self) -> None:
        """Write down what is shown, in a format that is asked for."""
        # Few write something down: the screen is imported when it is asked for.
        from gptlab.ui.screens.export import ExportScreen

        self.app.push_screen(ExportScreen(), self._export)

    def _export(self, format: Format | None) -> None:
        if format is not None:
            # The picture is taken once the question is off the screen.
            self.call_after_refresh(
                lambda: self.view.export(
                    format, self.app.export_screenshot() if format == "svg" else ""
                )
            )

    def stop_own_work(self) -> bool:
        return any(view.stop() for view in self.views)

    # Hearing and showing.

    def on_lab_event(self, job_id: str, event: object) -> None:
        if not self.is_mounted:
            return
        match event:
            case ModelLoaded():
                self._new_model(event.live)
            case Traced() if self._asker.is_answer(event):
                self._take(event)
            case LookFailed() if self._asker.is_answer(event):
                self._show_nothing(f"{event.message}: {event.hint}")
            case LookFailed() if self._asker.take_poke(event):
                self.view.say_error(f"{event.message}: {event.hint}")
            case FuturePoked() if self._asker.take_poke(event):
                self._show_said()
                self.query_one(MapView).show_poked(event)
            case Exported():
                self.app.notify(visible(f"written: {event.path}"), markup=False)
        self.query_one(TimeSlider).take(event)
        for view in self.views:
            view.take(job_id, event)

    def _new_model(self, live: LiveModel) -> None:
        """Another model: what was changed in the one before may not be there in it."""
        self.query_one(TimeSlider).turn_off()
        if self._scene is not None and not same_model(live, self._scene.seen.live):
            self.action_undo()
        else:
            self._look()

    def show_status(self, status: SessionStatus) -> None:
        seen_step = self._scene.seen.live.step if self._scene else None
        is_time = self.query_one(FollowBar).wants_look(status, seen_step)
        if self._asker.is_stale:
            self._look()
        elif is_time and self.view.SHOWS_MODEL and self.query_one(TimeSlider).reference is None:
            self._look(follows=True)
        self.view.show_status(status)
        if self._dark != self.app.current_theme.dark:
            self._dark = self.app.current_theme.dark
            self._show_scene()

    def _take(self, seen: Traced) -> None:
        shape = seen.live.config
        layer, head = self._place
        self._scene = Scene(seen, min(layer, shape.n_layer - 1), min(head, shape.n_head - 1))
        self._show_place(self._scene)
        self._show_scene()
        self._show_said()

    def _show_scene(self) -> None:
        if self._scene is not None:
            self.view.show_scene(self._scene)
        else:
            self.view.show_nothing(self._nothing)

    def _show_nothing(self, words: str) -> None:
        self._scene, self._nothing = None, words
        for view in self.views:
            view.show_nothing(words)
        self._say(words)

    def _show_said(self) -> None:
        if self._scene is None:
            return
        self._say(said_of(self._scene.seen, self._asker.poked))

    def _say(self, words: str) -> None:
        self.query_one("#attention-said", Static).update(Content(visible(words)))
