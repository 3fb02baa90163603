"""The app: it composes the panes, polls the session, and passes on what happened.

sys.exit(run(pane="train"))
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
import time
from collections.abc import Iterable
from pathlib import Path

from textual import events, on
from textual.app import App, ComposeResult, SystemCommand
from textual.binding import Binding
from textual.content import Content
from textual.screen import Screen
from textual.theme import Theme
from textual.widgets import ContentSwitcher, Input, Tab, Tabs, TextArea

from gptlab import paths
from gptlab.errors import UsageError
from gptlab.lab.events import JobFailed, ModelLoaded, TorchReady
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.text import visible
from gptlab.ui import garbage
from gptlab.ui.keys import read_alt_digits
from gptlab.ui.panes import PANES
from gptlab.ui.panes.base import Pane
from gptlab.ui.safety import HarmlessFilter
from gptlab.ui.screens.confirm import ConfirmScreen
from gptlab.ui.screens.models import ModelsScreen
from gptlab.ui.themes import THEMES
from gptlab.ui.widgets.lab_footer import LabFooter
from gptlab.ui.widgets.top_line import TopLine

POLL_SECONDS = 0.1
REPAINT_WHILE_TRAINING_SECONDS = 1.0
"""Repaints cost a training its speed, so that they are rare unless somebody types."""
HANDS_ON_SECONDS = 1.5
"""How long after a key the screen repaints at every poll."""
POLL_UNTOUCHED_SECONDS = 0.5
"""How often a lab is polled in which a training is all that goes on, and nobody types."""
COLLECT_AT_REST_SECONDS, COLLECT_SECONDS = 60.0, 300.0
"""How long garbage is left lying while nobody types, and at most."""
LEAVE_SECONDS = 5.0
"""How long leaving may take once all is saved."""
SAVE_SECONDS = 600.0
"""How long a micro-batch and a checkpoint may take when the lab is ended from outside."""


class LabApp(App[None]):
    """One model is live under every pane."""

    CSS_PATH = "lab.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide"), (160, "-broad")]
    TITLE = "gptlab"
    AUTO_FOCUS = None  # each pane says where a person begins
    BINDINGS = [
        Binding("f1", "help", "Help"),
        Binding("question_mark", "help", "Help", show=False),
        Binding("m", "models", "Model"),
        Binding("f3", "figures", "Explain the top line", show=False),
        Binding("f2", "build", "Build all"),
        Binding("ctrl+q", "quit", "Quit", priority=True),
        Binding("ctrl+pagedown", "next_pane(1)", "Next pane", show=False, priority=True),
        Binding("ctrl+pageup", "next_pane(-1)", "Pane before", show=False, priority=True),
        Binding("escape", "escape", "Stop", show=False),
        *(
            Binding(f"alt+{number}", f"pane('{pane.name}')", pane.title, show=False, priority=True)
            for number, pane in enumerate(PANES, start=1)
        ),
        *(
            Binding(f"{number}", f"pane('{pane.name}')", pane.title, show=False)
            for number, pane in enumerate(PANES, start=1)
        ),
    ]

    def __init__(
        self, session: Session, *, pane: str | None = None, checkpoint: str | None = None
    ) -> None:
        read_alt_digits()
        super().__init__(ansi_color=True if paths.asks_for_no_colour() else None)
        self._filters.append(HarmlessFilter())
        for own in THEMES:
            self.register_theme(own)
        wanted = session.settings.theme
        self._set_first_theme(wanted if wanted in self.available_themes else THEMES[0].name)
        self.stylesheet.set_variables(self.get_css_variables())
        self.session = session
        self._first_pane = pane or PANES[0].name
        if pane is None and checkpoint is None:
            session.tour.open_if_new()
        self._checkpoint = checkpoint
        self._shown: SessionStatus | None = None
        self._painted_at = 0.0
        self._polled_at = 0.0
        self._touched_at = 0.0
        self._collected_at = time.monotonic()
        self._is_leaving = False
        self._n_mounting = 0

    def _set_first_theme(self, name: str) -> None:
        """Set the theme before the style sheet is read, which a change would have read again."""
        self.set_reactive(App.theme, name)
        dark = self.current_theme.dark
        for each, is_on in (("-dark-mode", dark), ("-light-mode", not dark)):
            self.set_class(is_on, each, update=False)
        self.stylesheet.set_variables(self.get_css_variables())

    def compose(self) -> ComposeResult:
        yield TopLine(id="top")
        yield Tabs(
            *(
                Tab(Content(f"{number} {pane.title}"), id=f"tab-{pane.name}")
                for number, pane in enumerate(PANES, start=1)
            ),
            active=f"tab-{self._first_pane}",
            id="tabs",
        )
        # The first frame comes sooner with one pane; the others follow it.
        first = next(pane for pane in PANES if self._first_pane == pane.name).load()
        with ContentSwitcher(initial=self._first_pane, id="panes"):
            yield first(self.session)
        yield LabFooter(self._shows_key)

    def on_mount(self) -> None:
        self.theme_changed_signal.subscribe(self, self._keep_theme)
        self.call_after_refresh(self._begin)

    def _keep_theme(self, theme: Theme) -> None:
        if theme.name != self.session.settings.theme:
            self.session.change_settings(theme=theme.name)

    def _begin(self) -> None:
        """After the first frame: torch is imported, the model is read, the clock starts."""
        self.pane.focus_first()
        self.session.warm_up()
        if self._checkpoint is not None:
            self.session.load(self._checkpoint)
        else:
            self.session.load_first()
        self.set_interval(POLL_SECONDS, self._poll)
        self.call_after_refresh(self._add_panes)

    async def _add_panes(self) -> None:
        """Mount the panes that are still missing, with a breath for keys after each."""
        for pane in PANES:
            may_add = self.is_running and not self._is_leaving
            if may_add and await self._add_pane(pane.name):
                self.call_after_refresh(self._add_panes)
                return
        garbage.put_aside()

    async def _add_pane(self, name: str) -> bool:
        """Mount a pane unless it is there; whether it was missing."""
        if self.query(f"#{name}"):
            return False
        pane = next(pane for pane in PANES if name == pane.name).load()
        self._n_mounting += 1
        await self.query_one("#panes", ContentSwitcher).add_content(pane(self.session))
        self._n_mounting -= 1
        return True

    @property
    def pane(self) -> Pane:
        """The visible pane."""
        name = self.query_one("#panes", ContentSwitcher).current
        return self.query_one(f"#{name}", Pane)

    def _shows_key(self, action: str) -> bool:
        """Whether the footer names a key of the visible pane, or one of the lab."""
        # A question over the lab has the footer below it drawn anew too.
        panes = self.screen_stack[0].query_one("#panes", ContentSwitcher)
        return panes.get_child_by_id(str(panes.current), Pane).shows_key(action)

    # The clock.

    def _poll(self) -> None:
        if not self.is_running:  # the clock ticks once more while the lab is left
            return
        now = time.monotonic()
        if self._may_wait(now):
            return
        self._polled_at = now
        poll = self.session.poll()
        for job_id, event in poll.events:
            self._take(job_id, event)
        if self._is_leaving:
            # A pane that is being mounted would meet a screen that is gone.
            if not self._n_mounting and all(job.is_over for job in poll.status.jobs):
                self.exit()
            return
        if self._may_paint(poll.status, now):
            self._painted_at = now
            self._paint(poll.status)
        if self._may_collect(now):
            self._collected_at = now
            garbage.collect()

    def _may_wait(self, now: float) -> bool:
        """Whether nothing but a training goes on: each poll takes a little of its time."""
        if self._is_leaving or now - self._touched_at < HANDS_ON_SECONDS:
            return False
        jobs = self.session.status.jobs
        is_alone = any(job.kind == "train" and job.state == "running" for job in jobs) and all(
            job.kind == "train" or job.is_over for job in jobs
        )
        return is_alone and now - self._polled_at < POLL_UNTOUCHED_SECONDS

    def _may_collect(self, now: float) -> bool:
        """Whether garbage is collected now: that takes as long as ten frames, so that it waits for
        hands to rest."""
        waited = now - self._collected_at
        rests = now - self._touched_at >= HANDS_ON_SECONDS
        return waited >= (COLLECT_AT_REST_SECONDS if rests else COLLECT_SECONDS)

    def _may_paint(self, status: SessionStatus, now: float) -> bool:
        training = status.training
        if training is None or training.state == "paused":
            return True
        writing = ("generate", "reply", "reply-parent")
        if any(j.kind in writing and not j.is_over for j in status.jobs):
            return True
        is_touched = now - self._touched_at < HANDS_ON_SECONDS
        return is_touched or now - self._painted_at >= REPAINT_WHILE_TRAINING_SECONDS

    def _paint(self, status: SessionStatus) -> None:
        if status != self._shown:
            self._shown = status
            self.screen_stack[0].query_one(TopLine).show(status)
        self.pane.show_status(status)

    def _take(self, job_id: str, event: object) -> None:
        match event:
            case TorchReady():
                garbage.put_aside()
            case ModelLoaded():
                if event.live.path is not None:
                    self.session.change_settings(checkpoint=str(event.live.path))
                self.notify(visible(f"{event.live.title} is live"), markup=False, timeout=3)
            case JobFailed():
                words = f"{event.message}. {event.hint}" if event.hint else event.message
                self.notify(visible(words), severity="error", markup=False, timeout=10)
        # Children alone: a walk through all widgets at each event would cost a training its speed.
        for pane in self.query_one("#panes").query_children(Pane):
            if pane.is_mounted:  # one that is still being mounted has nothing to show it on
                pane.on_lab_event(job_id, event)
        if isinstance(self.screen, ModelsScreen):
            self.screen.on_lab_event(job_id, event)

    def on_event_touched(self) -> None:
        self._touched_at = time.monotonic()

    async def on_event(self, event: events.Event) -> None:
        if isinstance(
            event,
            events.Key
            | events.MouseDown
            | events.MouseScrollDown
            | events.MouseScrollUp
            | events.Paste
            | events.Resize,
        ):
            self.on_event_touched()
        await super().on_event(event)

    # Panes.

    @on(Tabs.TabActivated)
    async def _tab_activated(self, event: Tabs.TabActivated) -> None:
        await self.action_pane((event.tab.id or "").removeprefix("tab-"))

    async def action_pane(self, name: str) -> None:
        """Show a pane."""
        switcher = self.query_one("#panes", ContentSwitcher)
        if switcher.current == name:
            return
        await self._add_pane(name)
        switcher.current = name
        self.query_one(Tabs).active = f"tab-{name}"
        self.pane.focus_first()
        self._paint(self.session.status)

    @on(Pane.Wanted)
    async def _pane_wanted(self, event: Pane.Wanted) -> None:
        await self.action_pane(event.pane)
        self.pane.fill(event.fields)

    async def action_next_pane(self, by: int) -> None:
        """Show the neighbour of the visible pane."""
        names = [pane.name for pane in PANES]
        await self.action_pane(names[(names.index(self.pane.NAME) + by) % len(names)])

    def action_help(self) -> None:
        """Explain the visible pane."""
        # Markdown takes long to import, and the first frame does without it.
        from gptlab.ui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.pane.help_text()))

    def action_figures(self) -> None:
        """Explain every figure of the top line."""
        # Few open it, and the first frame does without it.
        from gptlab.ui.screens.figures import FiguresScreen

        self.push_screen(FiguresScreen(self.session))

    def action_models(self) -> None:
        """Choose the model under all panes."""
        self.push_screen(ModelsScreen(self.session), self._open_run)

    def action_build(self) -> None:
        """Build everything from text to assistant, or see how far that is."""
        # Few open it, and the first frame does without it.
        from gptlab.ui.screens.build import BuildScreen

        self.push_screen(BuildScreen(self.session), self._show_made)

    async def _show_made(self, chosen: tuple[str, str] | None) -> None:
        """Make what was built live, and go where it can be tried."""
        if chosen is not None:
            pane, run = chosen
            live = self.session.live
            if live is None or live.name != run:
                self.session.load(run)
            await self.action_pane(pane)

    async def _open_run(self, name: str | None) -> None:
        if name is not None:
            await self.action_pane("train")
            self.session.open_run(name)

    def action_escape(self) -> None:
        """Stop what the pane has running, else leave the field."""
        if not self.pane.stop_own_work() and isinstance(self.focused, Input | TextArea):
            self.pane.focus()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action of the lab and of the visible pane, for the palette."""
        yield from super().get_system_commands(screen)
        yield SystemCommand("Choose model", "What is live under all panes", self.action_models)
        yield SystemCommand(
            "Explain the top line", "What each figure means (F3)", self.action_figures
        )
        yield SystemCommand(
            "Build everything", "From text to assistant, or how far that is", self.action_build
        )
        for number, pane in enumerate(PANES, start=1):
            yield SystemCommand(
                f"Show {pane.title}", f"Alt-{number}", lambda name=pane.name: self.action_pane(name)
            )
        for key, title, action in self.pane.offers():
            yield SystemCommand(f"{self.pane.TITLE}: {title}", key, action)

    # Leaving.

    async def action_quit(self) -> None:
        """Leave; a training is asked about first, and a second wish leaves at once."""
        if self._is_leaving or isinstance(self.screen, ConfirmScreen):
            self.exit()
            return
        training = self.session.status.training
        if training is None:
            self.leave()
            return
        question = (
            f"{training.run or training.title} is in training, at step {training.step:,}.\n"
            "Save it and leave? It can be resumed. Ctrl-Q again leaves at once, with the last "
            "checkpoint."
        )
        self.push_screen(
            ConfirmScreen(visible(question), yes="Save and leave", no="Stay"),
            lambda answer: self.leave() if answer else None,
        )

    def leave(self) -> None:
        """Stop every job, let a training save, and exit when all are over."""
        if not self._is_leaving:
            self._is_leaving = True
            self.session.stop_all()
            if self.session.status.training is not None:
                self.notify("saving the run …", markup=False)


def run(
    *, pane: str | None = None, checkpoint: str | None = None, runs_dir: Path | None = None
) -> int:
    """Show the lab until it is left; the exit status.

    Raises:
        UsageError: there is no such pane.
    """
    names = [each.name for each in PANES]
    if pane is not None and pane not in names:
        raise UsageError(f"unknown pane {pane!r}", f"choose one of {', '.join(names)}")
    session = Session(runs_dir)
    app = LabApp(session, pane=pane, checkpoint=checkpoint)
    caught: list[int] = []
    asyncio.run(_run_with_signals(app, caught))
    has_ended = session.close(LEAVE_SECONDS if not app._is_leaving else 0.1)
    status = 128 + caught[0] if caught else app.return_code or 0
    if not has_ended and threading.active_count() > 1:
        # A thread inside a long micro-batch: the last checkpoint is whole, so leave without it.
        sys.stdout.flush()
        os._exit(status)
    return status


def _leave_for_certain(app: LabApp, number: int) -> None:
    """End the process when all is saved, though the terminal be gone: writing to one that was
    closed blocks for ever."""
    app.session.close(SAVE_SECONDS)
    time.sleep(LEAVE_SECONDS)
    os._exit(128 + number)


async def _run_with_signals(app: LabApp, caught: list[int]) -> None:
    """Run the app; SIGTERM and SIGHUP save and leave as Ctrl-Q does, without a question."""
    loop = asyncio.get_running_loop()

    def leave(number: int) -> None:
        caught.append(number)
        app.leave()
        threading.Thread(target=_leave_for_certain, args=(app, number), daemon=True).start()

    if sys.platform != "win32":  # whose loops take no handlers of signals
        for number in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, leave, number)
    await app.run_async()
