"""The tour's small pictures as lines of text: each says its numbers too, so that none of them
needs colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from gptlab.lab.tour.values import (
    Bars,
    Boxes,
    Chips,
    Flow,
    Matrix,
    Picture,
    Quotes,
    Strips,
)
from gptlab.text import visible
from gptlab.ui.heat import LEVELS, colours, ink, shade
from gptlab.ui.numbers import bar
from gptlab.ui.palette import token_colour
from gptlab.ui.widgets.attending.attention_card import vector_bars
from gptlab.ui.widgets.probability_bars import token_label

WIDEST = 76
"""Cells beyond which a picture doesn't grow: the eye should find from a label to its number."""
_HIDDEN = "╱"
_LEAST_CELL, _MOST_CELL = 4, 7
"""Cells of a matrix's number, and the most that a column takes."""


def drawn(pictures: Iterable[Picture], width: int, *, dark: bool, coloured: bool) -> Content:
    """Pictures one below the other."""
    width = max(24, min(WIDEST, width))
    blocks = [
        Content("\n").join(_lines(each, width, dark=dark, coloured=coloured)) for each in pictures
    ]
    return Content("\n\n").join(blocks)


def _lines(picture: Picture, width: int, *, dark: bool, coloured: bool) -> Iterator[Content]:
    match picture:
        case Bars():
            yield from _bars(picture, width)
        case Strips():
            yield from _strips(picture, width)
        case Matrix():
            yield from _matrix(picture, width, dark=dark, coloured=coloured)
        case Chips():
            yield from _chips(picture, width, dark=dark)
        case Boxes():
            yield from _boxes(picture, width)
        case Flow():
            yield from _flow(picture, width)
        case Quotes():
            yield from _quotes(picture)


def _caption(words: str) -> Content:
    return Content.styled(visible(words), "$secondary")


def _fitted(text: str, cells: int, *, right: bool = False) -> str:
    """A text in exactly so many cells; what is cut ends in an ellipsis."""
    text = visible(text)
    if cell_len(text) > cells:
        return set_cell_size(text, max(0, cells - 1)) + "…"
    blanks = " " * (cells - cell_len(text))
    return blanks + text if right else text + blanks


def _bars(picture: Bars, width: int) -> Iterator[Content]:
    yield _caption(picture.title)
    names = max(cell_len(visible(each.label)) for each in picture.bars)
    figures = max(len(each.figure) for each in picture.bars)
    names = min(names, max(8, width - figures - 12))
    room = max(4, min(40, width - names - figures - 3))
    for each in picture.bars:
        name, figure = _fitted(each.label, names), each.figure.rjust(figures)
        style = "bold $accent" if each.is_marked else ""
        yield (
            Content.styled(f"{name} {figure} ", style)
            + Content.styled(bar(each.share, room), "$accent" if each.is_marked else "$primary")
        )


def _strips(picture: Strips, width: int) -> Iterator[Content]:
    import numpy as np

    rows = [np.asarray(values[:width], np.float32) for _, values in picture.strips]
    n_channels = max(len(values) for _, values in picture.strips)
    cut = f" · the first {width} of {n_channels} numbers" if n_channels > width else ""
    yield _caption(f"{picture.title}{cut}")
    highest = max(float(abs(row).max()) for row in rows)
    for (label, _), row in zip(picture.strips, rows, strict=True):
        yield Content(_fitted(label, width).rstrip())
        yield vector_bars(row, highest, width)


def _matrix(picture: Matrix, width: int, *, dark: bool, coloured: bool) -> Iterator[Content]:
    yield _caption(f"{picture.title}, in %")
    names = min(10, max(cell_len(visible(each)) for each in picture.rows))
    cell = (width - names - 2) // len(picture.columns)
    cell = max(_LEAST_CELL, min(_MOST_CELL, cell))
    heads = "".join(_fitted(each, cell - 1, right=True) + " " for each in picture.columns)
    yield Content(" " * (names + 2)) + _caption(heads.rstrip())
    for number, (name, row) in enumerate(zip(picture.rows, picture.cells, strict=True)):
        is_marked = number == picture.marked
        line = Content.styled(
            ("▸ " if is_marked else "  ") + _fitted(name, names),
            "bold $accent" if is_marked else "",
        )
        for share in row:
            line += _cell(share, cell, dark=dark, coloured=coloured)
        yield line


def _cell(share: float | None, width: int, *, dark: bool, coloured: bool) -> Content:
    if share is None:
        return Content.styled(_HIDDEN * (width - 1), "$foreground 30%") + Content(" ")
    level = round(max(0.0, min(1.0, share)) ** 0.5 * (LEVELS - 1))  # small shares differ too
    number = f"{share:.0%}".removesuffix("%")
    if not coloured:
        return Content(f"{shade(level)}{number}"[1 - width :].rjust(width - 1) + " ")
    colour = colours(signed=False, dark=dark)[level]
    text = number.rjust(width - 1) if width <= _LEAST_CELL + 1 else number.rjust(width - 2) + " "
    return Content.styled(text, f"{ink(colour)} on {colour}") + Content(" ")


def _chips(picture: Chips, width: int, *, dark: bool) -> Iterator[Content]:
    yield _caption(picture.title)
    words, ids = Content(""), Content("")
    for number, (text, id) in enumerate(picture.tokens):
        label = token_label(text) or "∅"
        cells = max(cell_len(label), len(str(id)))
        if len(words) and words.cell_length + cells + 1 > width:
            yield words
            yield ids
            words, ids = Content(""), Content("")
        is_marked = number == picture.marked
        style = f"{'bold ' if is_marked else ''}on {token_colour(id, dark=dark)}"
        words += Content.styled(_fitted(label, cells), style) + Content(" ")
        ids += Content.styled(str(id).ljust(cells) + " ", "$accent" if is_marked else "$secondary")
    yield words
    yield ids


def _boxes(picture: Boxes, width: int) -> Iterator[Content]:
    """The outermost takes the width; each inner one leaves two cells at either side."""
    *outer, (name, about) = picture.boxes
    for depth, (title, words) in enumerate(outer):
        inside = width - 4 * depth - 2
        text = _fitted(f" {title} · {words} ", inside).rstrip()
        line = f"╭─{text} " if cell_len(text) < inside - 1 else f"╭{text}"
        yield _edged(line + "─" * (inside + 1 - cell_len(line)) + "╮", depth)
    inside = width - 4 * len(outer)
    label = _fitted(f"● {name} · {about}", inside)
    edges = Content.styled("│ " * len(outer), "$foreground 40%")
    yield (
        edges
        + Content.styled(label, "bold $accent")
        + Content.styled(" │" * len(outer), "$foreground 40%")
    )
    for depth in reversed(range(len(outer))):
        yield _edged("╰" + "─" * (width - 4 * depth - 2) + "╯", depth)


def _edged(line: str, depth: int) -> Content:
    return Content.styled("│ " * depth + line + " │" * depth, "$foreground 60%")


def _flow(picture: Flow, width: int) -> Iterator[Content]:
    yield _caption(picture.title)
    cells = [max(cell_len(name), cell_len(figure)) for name, figure in picture.steps]
    arrow = " ──▶ "
    if sum(cells) + len(arrow) * (len(cells) - 1) <= width:
        names = [
            Content.styled(_fitted(name, n), "bold")
            for (name, _), n in zip(picture.steps, cells, strict=True)
        ]
        figures = [
            _caption(_fitted(figure, n))
            for (_, figure), n in zip(picture.steps, cells, strict=True)
        ]
        yield Content.styled(arrow, "$accent").join(names)
        yield Content(" " * len(arrow)).join(figures)
        return
    for number, (name, figure) in enumerate(picture.steps):
        yield (
            Content.styled("▶ " if number else "  ", "$accent")
            + Content.styled(
                _fitted(name, max(cell_len(each) for each, _ in picture.steps)), "bold"
            )
            + _caption(f"  {figure}")
        )


def _quotes(picture: Quotes) -> Iterator[Content]:
    for who, text in picture.quotes:
        yield Content.styled(f"{visible(who)}  ", "$accent") + Content(visible(text))
