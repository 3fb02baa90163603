"""What the messages of a classifier come to, as a table: a row a label, a column a step."""

from __future__ import annotations

from rich.cells import set_cell_size
from textual.content import Content

from gptlab.lab.message_counts import MessageCounts
from gptlab.text import visible

_LABEL_CELLS = 9
_MOST_LABELS = 12
"""Rows that are shown; the last counts all."""


def counts_content(counts: MessageCounts) -> Content:
    """Messages by label at each step, then what becomes of their tokens."""
    width = max(6, 1 + max(len(f"{sum(each.values()):,}") for each in counts.steps.values()))
    head = " " * _LABEL_CELLS + "".join(f"{name:>{width}}" for name in counts.steps)
    lines = [Content.styled(head, "$secondary")]
    for label in counts.labels[:_MOST_LABELS]:
        row = [each.get(label, 0) for each in counts.steps.values()]
        lines.append(_row(visible(label).replace("\n", " "), row, width))
    if len(counts.labels) > _MOST_LABELS:
        words = f"… and {len(counts.labels) - _MOST_LABELS:,} labels more"
        lines.append(Content.styled(words, "$secondary"))
    sums = [sum(each.values()) for each in counts.steps.values()]
    lines += [_row("all", sums, width), _texts(counts), _padding(counts)]
    return Content("\n").join(lines)


def _row(name: str, numbers: list[int], width: int) -> Content:
    cells = "".join(f"{number:>{width},}" for number in numbers)
    return Content.styled(set_cell_size(name, _LABEL_CELLS), "$secondary") + Content(cells)


def _texts(counts: MessageCounts) -> Content:
    cut = f"{counts.n_cut:,} cut" if counts.n_cut else "none cut"
    content = Content.styled(f"{'tokens':<{_LABEL_CELLS}}", "$secondary")
    content += Content(f"mean {counts.mean:.1f}, longest {counts.longest:,}; ")
    return content + Content.styled(
        f"{cut} at {counts.longest_allowed:,}", "$warning" if counts.n_cut else ""
    )


def _padding(counts: MessageCounts) -> Content:
    to = "each batch's longest" if counts.pad_to is None else f"{counts.pad_to:,} tokens"
    words = f"to {to}: {counts.padding_share:.0%} of all"
    return Content.styled(f"{'padding':<{_LABEL_CELLS}}", "$secondary") + Content(words)
