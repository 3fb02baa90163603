"""What the card of a packaged model tells, read back: packaged checkpoints come without their run.

Only what `gptlab.lab.cards` writes is understood; a card that somebody else wrote tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from gptlab.lab.cards import ACCURACY_HEAD, LOSS_HEAD, QUESTIONS_HEAD, SOURCES_HEAD


@dataclass(frozen=True)
class Source:
    """A file that a model learned from."""

    name: str
    n_bytes: int
    times: int = 1
    """How often a pass over the data has it."""


@dataclass(frozen=True)
class CardFigures:
    """What a card says in numbers; empty where it says nothing."""

    sources: tuple[Source, ...] = ()
    losses: tuple[tuple[int, float], ...] = ()
    """Steps and their validation losses, the first and the last among them."""
    accuracies: dict[str, float] = field(default_factory=dict)
    """A classifier's by `train`, `val` and `test`, 0 to 1."""
    n_questions: int = 0
    """Held-out questions with one right answer."""
    n_right: int = 0


def read_card(path: Path) -> CardFigures:
    """The figures of a card; none where there is no card, or one of another kind."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return CardFigures()
    with suppress(ValueError):
        n_questions, n_right = _answers(lines)
        return CardFigures(
            sources=tuple(
                Source(name, _number(size), _number(times))
                for name, times, size, _ in _rows(lines, SOURCES_HEAD)
            ),
            losses=tuple((_number(step), float(loss)) for step, loss in _rows(lines, LOSS_HEAD)),
            accuracies={
                part: float(share.removesuffix("%")) / 100
                for part, share in _rows(lines, ACCURACY_HEAD)
            },
            n_questions=n_questions,
            n_right=n_right,
        )
    return CardFigures()


def _answers(lines: list[str]) -> tuple[int, int]:
    """How many questions were asked, and how many answered rightly."""
    counted = right = 0
    for _, _, n, _, share, _, _ in _rows(lines, QUESTIONS_HEAD):
        if share.endswith("%"):
            # The card rounds to a tenth of a percent: exact for groups below a thousand.
            counted += _number(n)
            right += round(_number(n) * float(share.removesuffix("%")) / 100)
    return counted, right


def _rows(lines: list[str], head: tuple[str, ...]) -> Iterator[list[str]]:
    """The rows of the table with that head."""
    wanted = f"| {' | '.join(head)} |"
    if wanted not in lines:
        return
    for line in lines[lines.index(wanted) + 2 :]:
        if not line.startswith("| "):
            return
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) != len(head):
            raise ValueError(f"{len(cells)} cells in a table of {len(head)}")
        yield cells


def _number(text: str) -> int:
    return int(text.replace(",", ""))
