"""What the session offers of the tour: where it stands, what was predicted, and the questions.

The table and the answers are imported when they are first asked for: the lab's first frame does
without them.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab.errors import LabError
from gptlab.lab.live import LiveHolder
from gptlab.lab.settings import Settings
from gptlab.lab.status import JobKind

if TYPE_CHECKING:
    from gptlab.lab.tour.film import Film
    from gptlab.lab.tour.values import Answer, Stop, StopAnswered

Events = Generator[Any, None, None]

LEFT = "left"
"""What the settings say of a tour that was left for good."""


@dataclass(frozen=True, slots=True)
class FilmRead:
    """The packaged training is there to be played."""

    request: int
    film: Film


@dataclass(frozen=True, slots=True)
class FilmMissing:
    """There is no packaged training, or nothing in it."""

    request: int
    message: str


class Tour:
    """The guided tour of a session; for the screen's thread."""

    def __init__(
        self,
        ask: Callable[[JobKind, Callable[[int], Events]], int],
        holder: LiveHolder,
        runs_dir: Path,
        settings: Callable[[], Settings],
        change_settings: Callable[..., None],
    ) -> None:
        self._ask, self._holder, self._runs_dir = ask, holder, runs_dir
        self._settings, self._change_settings = settings, change_settings
        self.opens_by_itself = False
        """Whether the lab begins with the tour: at the first start, where nothing else was asked
        for."""
        self._guesses: dict[tuple[str, str], tuple[int, bool]] = {}
        """By stop and model: what was predicted this session, and whether it was right."""

    # Where it stands.

    @property
    def is_new(self) -> bool:
        """Whether nobody has begun it, or left it, on this machine."""
        return self._settings().tour is None

    @property
    def place(self) -> int:
        """The stop to go on at, counted from 0."""
        from gptlab.lab.tour.stops import STOPS

        names = [stop.name for stop in STOPS]
        wanted = self._settings().tour
        return names.index(wanted) if wanted in names else 0

    def open_if_new(self) -> None:
        """Let the lab begin with the film and the tour where nobody has seen them yet."""
        self.opens_by_itself = self.is_new

    def begin(self) -> None:
        """The film is over: the tour stands at its first stop, or where it stood."""
        from gptlab.lab.tour.stops import STOPS

        self.go_to(STOPS[self.place].name)

    def go_to(self, stop: str) -> None:
        """Remember where the tour stands."""
        self.opens_by_itself = False
        if self._settings().tour != stop:
            self._change_settings(tour=stop)

    def leave(self) -> None:
        """Leave it for good: it never opens by itself again."""
        self.opens_by_itself = False
        self._change_settings(tour=LEFT)

    # Predictions.

    def predict(self, answered: StopAnswered, guess: int) -> bool:
        """Grade a prediction; the first one of a stop and a model counts."""
        graded = (guess, answered.is_right(guess))
        return self._guesses.setdefault((answered.stop, answered.live.name), graded)[1]

    def guess_of(self, answered: StopAnswered) -> tuple[int, bool] | None:
        """What was predicted of a model at a stop, and whether it was right; None before."""
        return self._guesses.get((answered.stop, answered.live.name))

    def was_right(self, stop: str) -> bool:
        """Whether any model was predicted right at a stop."""
        return any(name == stop and is_right for (name, _), (_, is_right) in self._guesses.items())

    @property
    def score(self) -> tuple[int, int]:
        """Predictions of this session: how many were right, and how many there are."""
        return sum(is_right for _, is_right in self._guesses.values()), len(self._guesses)

    # Questions: the answers come with `poll`.

    def ask(self, stop: str) -> int:
        """Let the live model answer a stop's question: `StopAnswered` or `StopFailed` comes with
        the number returned here. The newest request is the only one."""
        return self._ask(
            "tour", lambda number: answer_stop(number, stop, self._holder, self._runs_dir)
        )

    def read_film(self) -> int:
        """Read the packaged training: `FilmRead` or `FilmMissing` comes with the number returned
        here."""
        return self._ask("film", read_film)


def answer_stop(number: int, name: str, holder: LiveHolder, runs_dir: Path) -> Events:
    """Ask the live model, on the job's thread."""
    from gptlab.lab.tour.scene import Scene
    from gptlab.lab.tour.stops import STOPS
    from gptlab.lab.tour.values import StopAnswered, StopFailed

    stop = next(each for each in STOPS if each.name == name)
    try:
        loaded = holder.take()
        answer = stop.answer(Scene(loaded, runs_dir))
    except LabError as error:
        yield StopFailed(number, name, error.message, error.hint)
        return
    choices = answer.choices or (() if answer.question else stop.choices)
    yield StopAnswered(number, name, loaded.live, _question(stop, answer), choices, answer)


def _question(stop: Stop, answer: Answer) -> str:
    return (answer.question or stop.question).format_map(answer.names)


def read_film(number: int) -> Events:
    """Read the packaged training, on the job's thread."""
    import numpy  # noqa: F401  # the curves are thinned with it, on a thread that mustn't wait

    from gptlab.lab.tour.film import read_film as read

    try:
        film = read()
    except LabError as error:
        yield FilmMissing(number, error.message)
        return
    yield FilmRead(number, film)
