"""What the pane Attention asks beyond a look: of the newest trace, and of published examples.

`Session.attending` has these verbs. They return at once; answers come by `Session.poll`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gptlab import paths
from gptlab.errors import LabError
from gptlab.gpt.config import SampleConfig
from gptlab.gpt.events import Candidate
from gptlab.lab.control import Control
from gptlab.lab.events import LookFailed
from gptlab.lab.exporting import Format, Make, Shown, export, head_shown
from gptlab.lab.head_numbers import HeadNumbers, Stage
from gptlab.lab.live import LiveHolder
from gptlab.lab.looking import TraceHolder
from gptlab.lab.row_writing import write_rows
from gptlab.lab.shelf import KeptRun, Shelf
from gptlab.lab.status import JobKind
from gptlab.lab.surprising import compare_surprise

if TYPE_CHECKING:
    from gptlab.gpt.published import Example, Printed
    from gptlab.gpt.saturation import Saturation

Events = Generator[Any, None, None]
Ask = Callable[[JobKind, Callable[[int], Events]], int]
"""Starts a job of a kind, stops the one before, and gives the number of the question."""

Start = Callable[..., str]
"""Starts a job of a kind with a title and its work, and gives its id."""

EXAMPLES: dict[Example, str] = {
    "simplified": "no weights",
    "weighted": "with weights",
    "causal": "causal mask",
    "heads": "two heads",
}
"""The published examples as a person reads them."""


@dataclass(frozen=True, slots=True)
class SaturationMeasured:
    """How sharp the heads of a layer are, and how much gradient comes back, with the division by
    √d and without."""

    request: int
    layer: int
    divided: tuple[Saturation, ...]
    """(H,)"""
    undivided: tuple[Saturation, ...]


@dataclass(frozen=True, slots=True)
class PublishedShown:
    """A published example has been computed."""

    request: int
    example: Example
    is_scaled: bool
    words: tuple[str, ...]
    heads: tuple[HeadNumbers, ...]
    saturations: tuple[tuple[Saturation, Saturation], ...]
    """Of each head, with the division and without."""
    printed: tuple[tuple[Printed, float], ...]
    """Rows of figures in print, and the largest difference of what was computed; none where scores
    are divided otherwise than in print."""


@dataclass(frozen=True, slots=True)
class RunsKept:
    """Which checkpoints can be looked into."""

    request: int
    runs: tuple[KeptRun, ...]


@dataclass(frozen=True, slots=True)
class Prefetched:
    """One more checkpoint is at hand: a look into it waits for no disk."""

    request: int
    reference: str
    n_left: int


class Attending:
    """The verbs. All of them are for the screen's thread."""

    def __init__(
        self, ask: Ask, start: Start, live: LiveHolder, traces: TraceHolder, shelf: Shelf
    ) -> None:
        self._ask, self._start = ask, start
        self._live, self._traces, self._shelf = live, traces, shelf

    # Of the newest trace.

    def expected(self, place: int) -> tuple[Candidate, ...]:
        """The likeliest tokens at a place of the newest trace's text, likeliest first: at the first
        none. Answers at once."""
        return self._traces.expected(place)

    def measure_saturation(self, layer: int) -> int:
        """`SaturationMeasured` comes, of the newest trace, or `LookFailed`."""
        return self._ask("saturation", lambda number: _saturation(number, layer, self._traces))

    def compare_surprise(self, reference: str) -> int:
        """Let a checkpoint read the newest trace's text too; `SurpriseCompared` comes, or
        `LookFailed`."""
        return self._ask(
            "surprise",
            lambda number: compare_surprise(number, reference, self._traces, self._shelf),
        )

    def export_head(
        self, layer: int, head: int, stage: Stage, format: Format, screenshot: str = ""
    ) -> str:
        """Write one head of the newest trace down; `Exported` comes, or `JobFailed`."""
        return self._export(
            lambda: head_shown(self._traces, layer, head, stage), format, screenshot
        )

    def export(self, shown: Shown, format: Format, screenshot: str = "") -> str:
        """Write down what a view shows; `Exported` comes, or `JobFailed`."""
        return self._export(lambda: shown, format, screenshot)

    def _export(self, make: Make, format: Format, screenshot: str) -> str:
        folder = paths.exports_dir()
        return self._start("write", "export", lambda _: export(make, format, folder, screenshot))

    def write_rows(self, text: str, sample: SampleConfig, *, one_at_a_time: bool = False) -> str:
        """Continue a text with the live model and tell of each token where it looks: `RowsBegun`,
        `RowDrawn` for each, `RowsDone`, or `JobFailed`. Gives the id of the job, which can be
        paused, stepped and stopped as a generation can."""
        return self._start(
            "rows",
            "writing",
            lambda control: write_rows(text, sample, self._live, control),
            control=Control(paused=one_at_a_time),
        )

    # Checkpoints beside the live model.

    def list_kept(self) -> int:
        """Look for checkpoints; `RunsKept` comes."""
        return self._ask("kept", lambda number: _list_kept(number, self._shelf))

    def prefetch(self, references: Sequence[str]) -> int:
        """Read checkpoints that will be looked into; `Prefetched` comes for each. What can't be
        read is told when it is looked into."""
        wanted = tuple(references)
        return self._ask("prefetch", lambda number: _prefetch(number, wanted, self._shelf))

    # Published examples.

    def show_published(self, example: Example, *, is_scaled: bool = True) -> int:
        """Compute a published example; `PublishedShown` comes."""
        return self._ask("published", lambda number: _published(number, example, is_scaled))


def _saturation(request: int, layer: int, traces: TraceHolder) -> Events:
    from gptlab.gpt.saturation import saturations

    try:
        found = saturations(traces.get().trace, layer)
    except LabError as error:
        yield LookFailed(request, "", error.message, error.hint)
        return
    yield SaturationMeasured(request, layer, tuple(found[True]), tuple(found[False]))


def _list_kept(request: int, shelf: Shelf) -> Events:
    yield RunsKept(request, shelf.runs)


def _prefetch(request: int, references: tuple[str, ...], shelf: Shelf) -> Events:
    for done, reference in enumerate(references, start=1):
        try:
            loaded = shelf.take(reference)
        except LabError:
            continue
        if not shelf.has_room_for(len(references), loaded):
            return  # the first ones would be gone before the last ones come
        yield Prefetched(request, reference, len(references) - done)


def _published(request: int, example: Example, is_scaled: bool) -> Events:
    from gptlab.gpt.published import PRINTED, WORDS, furthest_off, published
    from gptlab.gpt.saturation import saturation

    seen = published(example, is_scaled=is_scaled)
    ways = [(published(example, is_scaled=way), way) for way in (True, False)]
    is_as_printed = is_scaled or example == "simplified"
    yield PublishedShown(
        request=request,
        example=example,
        is_scaled=is_scaled,
        words=WORDS,
        heads=tuple(HeadNumbers(seen, head) for head in range(len(seen.q))),
        saturations=tuple(
            (saturation(ways[0][0], head, True), saturation(ways[1][0], head, False))
            for head in range(len(seen.q))
        ),
        printed=tuple(
            (printed, furthest_off(seen, printed)) for printed in PRINTED[example] if is_as_printed
        ),
    )
