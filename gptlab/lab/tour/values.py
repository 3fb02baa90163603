"""What the tour is made of: plain values, free of torch and of the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gptlab.lab.status import LiveModel

if TYPE_CHECKING:
    from gptlab.lab.tour.scene import Scene


@dataclass(frozen=True)
class Bar:
    """A line of a bar chart."""

    label: str
    share: float
    """Its length, 0 to 1."""
    figure: str
    """The number that it stands for."""
    is_marked: bool = False


@dataclass(frozen=True)
class Bars:
    """Numbers side by side."""

    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Strips:
    """Vectors, channel by channel; the strips share one scale around 0."""

    title: str
    strips: tuple[tuple[str, tuple[float, ...]], ...]
    """Label and values, above 0 and below."""


@dataclass(frozen=True)
class Matrix:
    """Shares from 0 to 1 in rows and columns; None is a cell that may not be looked at."""

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[float | None, ...], ...]
    marked: int | None = None
    """The row that is spoken of."""


@dataclass(frozen=True)
class Chips:
    """The tokens of a text with their ids."""

    title: str
    tokens: tuple[tuple[str, int], ...]
    marked: int | None = None


@dataclass(frozen=True)
class Boxes:
    """Boxes, one inside the other, the outermost first; the last one is spoken of."""

    boxes: tuple[tuple[str, str], ...]
    """Name and what it is."""


@dataclass(frozen=True)
class Flow:
    """What follows what."""

    title: str
    steps: tuple[tuple[str, str], ...]
    """Name and figure."""


@dataclass(frozen=True)
class Quotes:
    """Texts, each with who wrote it."""

    quotes: tuple[tuple[str, str], ...]


Picture = Bars | Strips | Matrix | Chips | Boxes | Flow | Quotes


@dataclass(frozen=True)
class Answer:
    """What the live model's own numbers say to a stop's question."""

    right: int
    """The choice that is right, counted from 0; the number itself where one is asked for."""
    said: str
    """The answer in a sentence or two, with its figures."""
    pictures: tuple[Picture, ...] = ()
    """The same to look at."""
    clues: tuple[Picture, ...] = ()
    """What may be looked at before one predicts."""
    choices: tuple[str, ...] = ()
    """What is chosen from, where the stop's own table doesn't say it."""
    names: Mapping[str, str] = field(default_factory=dict)
    """What stands for the names in braces of the stop's question."""
    question: str = ""
    """Another question than the table's: where what that asks about isn't there."""
    note: str = ""
    """What isn't there, and what was taken instead."""


@dataclass(frozen=True)
class Stop:
    """A stop of the tour."""

    name: str
    """What the settings remember."""
    title: str
    words: str
    """What is to be understood here, in a few plain sentences."""
    question: str
    """What to predict; names in braces are filled in from the answer."""
    answer: Callable[[Scene], Answer] = field(repr=False)
    """Asks the live model; on a worker's thread."""
    source: str
    """Where to read on."""
    pane: str
    """Where it can be explored, and what is filled in there."""
    fields: Mapping[str, str] = field(default_factory=dict)
    choices: tuple[str, ...] = ()
    """What is chosen from; where the answer has none either, a number is asked for."""


@dataclass(frozen=True, slots=True)
class StopAnswered:
    """The live model has answered the question of a stop."""

    request: int
    """The number that `Tour.ask` gave."""
    stop: str
    live: LiveModel
    """Whose numbers they are."""
    question: str
    choices: tuple[str, ...]
    """Empty where a number is asked for."""
    answer: Answer

    def is_right(self, guess: int) -> bool:
        """Whether a prediction, a choice counted from 0 or a number, is what came out."""
        return guess == self.answer.right


@dataclass(frozen=True, slots=True)
class StopFailed:
    """The live model can't answer the question of a stop."""

    request: int
    stop: str
    message: str
    hint: str
