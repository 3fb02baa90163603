"""The film: the packaged training of a very small model, in 20 seconds."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from gptlab.lab.metrics import Sample
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.lab.tour.film import SECONDS, Film, at_step, until_step
from gptlab.lab.tour.guide import FilmMissing, FilmRead
from gptlab.text import visible
from gptlab.ui.numbers import bar, duration, short_number
from gptlab.ui.widgets.blueprinting.view import BlueprintView
from gptlab.ui.widgets.loss_curve import Line, LossCurve
from gptlab.ui.widgets.panel import Panel, ScrollPanel
from gptlab.ui.widgets.probability_bars import token_label
from gptlab.ui.widgets.touring.film_bar import FilmBar
from gptlab.ui.widgets.touring.help import FILM_HELP

FRAME_SECONDS = 0.1
LONGEST_FRAME_SECONDS = 0.3
"""Most of the film that passes between two frames: a busy start must not skip its beginning."""
REST_SECONDS = 6.0
"""How long the end stays before the tour begins by itself, at the first start."""
SCRUB = 1 / 40
"""Share of the film that an arrow key passes over."""
_EARLIER = 12
"""Most earlier samples that are shown, newest first."""
_PROBE_CELLS = 30


class FilmView(BlueprintView):
    """Loss, samples and the probability of a word, as they were while the model learned."""

    NAME = "film"
    HELP = FILM_HELP
    BINDINGS = [
        Binding("space", "pause", "Pause"),
        Binding("enter", "tour", "Begin the tour"),
        Binding("left", "scrub(-1)", "Back"),
        Binding("right", "scrub(1)", "Forward"),
        Binding("home", "start", "From the start", show=False),
        Binding("x", "leave", "Leave for good"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._request = 0
        self._film: Film | None = None
        self._missing = ""
        self._share = 0.0
        """How far the film is, 0 to 1."""
        self._is_playing = True
        self._seen_at: float | None = None
        """When the last frame was shown."""
        self._rested = 0.0
        """Seconds that the end has been seen for."""
        self._drawn: dict[str, object] = {}
        """What the parts that change rarely were drawn from."""

    def compose(self) -> ComposeResult:
        yield Static("", id="film-head", markup=False)
        with Horizontal(id="film-pictures"):
            yield Panel("loss", LossCurve(empty="the film is being read …", id="film-loss"))
            with Vertical(id="film-side"):
                yield ScrollPanel(
                    "what it writes", Static("", id="film-text", markup=False), id="film-samples"
                )
                yield Panel(
                    "what it expects", Static("", id="film-word", markup=False), id="film-probe"
                )
        yield FilmBar(id="film-bar")
        with Horizontal(id="film-keys", classes="bar"):
            yield Button("begin the tour", id="film-tour", compact=True)
            yield Button("pause", id="film-pause", compact=True)
            yield Button("leave for good", id="film-leave", compact=True)

    def on_mount(self) -> None:
        self._request = self.session.tour.read_film()
        self.set_interval(FRAME_SECONDS, self._tick)
        self._say()

    # Playing.

    @property
    def step(self) -> float:
        """The step that is shown."""
        return self._film.step_at(self._share) if self._film else 0.0

    def _tick(self) -> None:
        """Go on by the time that has passed; a film that nobody sees waits. After its end the tour
        begins, where the film began by itself."""
        now, before = time.monotonic(), self._seen_at
        self._seen_at = now
        is_seen = self.is_on_screen and self.screen.is_current
        if self._film is None or before is None or not self._is_playing or not is_seen:
            return
        passed = min(now - before, LONGEST_FRAME_SECONDS)
        if self._share < 1.0:
            self._share = min(1.0, self._share + passed / SECONDS)
            self._show()
        elif self.session.tour.opens_by_itself:
            self._rested += passed
            if self._rested >= REST_SECONDS:
                self.action_tour()

    def action_pause(self) -> None:
        """Stand still, or go on; at its end, begin again."""
        if self._share >= 1.0:
            self._share, self._rested, self._is_playing = 0.0, 0.0, True
        else:
            self._is_playing = not self._is_playing
        self._show()

    def action_scrub(self, by: int) -> None:
        """Go back or on by a little."""
        self._go_to(self._share + by * SCRUB)

    def action_start(self) -> None:
        """Go back to the first step."""
        self._go_to(0.0)

    def _go_to(self, share: float) -> None:
        self._share, self._rested = min(1.0, max(0.0, share)), 0.0
        self._show()

    @on(FilmBar.Chosen)
    def _place_clicked(self, event: FilmBar.Chosen) -> None:
        event.stop()
        self._go_to(event.share)

    # Leaving.

    def action_tour(self) -> None:
        """Go on to the stop at which the tour stands, the first one at first."""
        self._is_playing = False
        self.session.tour.begin()
        self.post_message(self.Wanted("tour", {"film": self._missing}))

    def action_leave(self) -> None:
        """Leave film and tour for good; their tabs stay."""
        self._is_playing = False
        self.session.tour.leave()
        self.post_message(self.Wanted("roadmap", {}))

    def stop(self) -> bool:
        """Esc leaves it too, where it began by itself."""
        if not self.session.tour.opens_by_itself:
            return False
        self.action_leave()
        return True

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        event.stop()
        match event.button.id:
            case "film-tour":
                self.action_tour()
            case "film-pause":
                self.action_pause()
            case "film-leave":
                self.action_leave()
        self.focus()

    # What happened.

    def take(self, job_id: str, event: object) -> None:
        match event:
            case FilmRead() if event.request == self._request:
                self._film = event.film
                self._show()
            case FilmMissing() if event.request == self._request:
                self._missing = event.message
                self._say()
                if self.session.tour.opens_by_itself:
                    self.action_tour()

    def show_status(self, status: SessionStatus) -> None:
        if self._film is None:
            self._say()

    # Showing.

    def _say(self) -> None:
        content = Content.styled(visible(self._missing or "The film is being read …"), "$secondary")
        self.query_one("#film-head", Static).update(content)

    def _show(self) -> None:
        film, step = self._film, self.step
        if film is None or not self.is_mounted:
            return
        lines = [
            Line("train", until_step(film.train_loss, step), "primary"),
            Line("held out", until_step(film.val_loss, step), "accent"),
        ]
        self.query_one("#film-loss", LossCurve).show(
            lines, x_max=film.steps, ceiling=math.log(film.vocab_size), floor=0.0
        )
        loss, share = at_step(film.val_loss, step), at_step(film.probe, step)
        written = film.samples_until(step) or film.samples[:1]
        self._draw("head", (int(self._share * 40), loss), lambda: self._show_head(film, step, loss))
        self._draw("samples", len(written), lambda: self._show_samples(written))
        self._draw("probe", share, lambda: self._show_probe(film, share))
        self.query_one(FilmBar).show(self._share, f"step {step:,.0f} of {film.steps:,}")
        words = "again" if self._share >= 1.0 else "pause" if self._is_playing else "go on"
        self.query_one("#film-pause", Button).label = Content(words)

    def _draw(self, part: str, of: object, show: Callable[[], None]) -> None:
        """Show a part again only where it says something else than before: a change of its height
        lays the whole view out again."""
        if self._drawn.get(part) != of:
            self._drawn[part] = of
            show()

    def _show_head(self, film: Film, step: float, loss: float | None) -> None:
        done = step / film.steps
        tokens, seconds = short_number(film.tokens * done), duration(film.seconds * done)
        content = Content.styled("How a model learns to write. ", "bold $accent")
        content += Content(
            f"{short_number(film.n_parameters)} random numbers read stories, guess each next word, "
            "and are moved a little so that the true one becomes likelier."
        )
        unsure = (
            ""
            if loss is None
            else f" · as unsure as between {math.exp(loss):,.0f} of {film.vocab_size:,} tokens"
        )
        content += Content.styled(
            f"\n{tokens} tokens read · {seconds} of training{unsure}", "$secondary"
        )
        self.query_one("#film-head", Static).update(content)

    def _show_samples(self, written: Sequence[Sample]) -> None:
        *earlier, newest = written
        content = Content.styled(f"step {newest.step:,}  ", "$accent")
        content += Content.styled(visible(newest.prompt), "bold") + Content(visible(newest.text))
        for each in list(reversed(earlier))[:_EARLIER]:
            line = visible(" ".join(f"{each.prompt}{each.text}".split()))
            content += Content.styled(f"\n\nstep {each.step:,}  {line}", "$secondary")
        self.query_one("#film-text", Static).update(content)

    def _show_probe(self, film: Film, share: float | None) -> None:
        content = Content(visible(f"{film.prompt} "))
        content += Content.styled(visible(token_label(film.word)), "bold $accent")
        if share is not None:
            content += Content(f"\n{share:6.1%} ")
            content += Content.styled(bar(share, _PROBE_CELLS), "$accent on $foreground 10%")
        self.query_one("#film-word", Static).update(content)
