"""A model's size in words: its parts in a table, and what it takes."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import set_cell_size
from textual.content import Content

from gptlab.gpt.anatomy import Part
from gptlab.gpt.config import GPTConfig
from gptlab.lab.anatomy import Costs
from gptlab.ui.numbers import bar, memory_size, operation_count

_WITH_SHAPES, _WITH_EACH = 72, 90
"""Columns from which a table has shapes, and counts of one part beside those of all."""
_NAME, _SHAPE, _COUNT, _SHARE, _BAR = 30, 22, 14, 8, 40


def part_table(model: Part, width: int) -> Content:
    """Every kind of part: how many numbers one has, all have, and their share of the model."""
    has_shapes, has_each = width >= _WITH_SHAPES, width >= _WITH_EACH
    counts = _COUNT + _SHARE + (_COUNT - 1) * has_each + _SHAPE * has_shapes
    name = max(12, min(_NAME, width - counts))
    head = f"{'':<{name}}" + (f"{'shape':<{_SHAPE}}" if has_shapes else "")
    head += f"{'each':>13}" if has_each else ""
    lines = [Content.styled(f"{head}{'all':>14}", "$secondary")]
    for part, depth, count in _kinds(model, 0, 1):
        share = part.n_parameters * count / max(1, model.n_parameters)
        times = f"{part.count:,} × " if part.count > 1 else ""
        row = set_cell_size(f"{'  ' * depth}{times}{part.title}", name)
        row += set_cell_size(part.shape, _SHAPE) if has_shapes else ""
        row += f"{part.n_parameters:>13,}" if has_each else ""
        row += f"{part.n_parameters * count:>14,}{share:>7.1%} "
        style = "bold" if depth == 0 else ("" if part.n_parameters else "dim")
        room = max(0, min(_BAR, width - len(row)))
        line = Content.styled(row, style)
        lines.append(line + Content.styled(bar(share, room), "$primary"))
    return Content("\n").join(lines)


def _kinds(part: Part, depth: int, count: int) -> Iterator[tuple[Part, int, int]]:
    """The parts that differ, each with its depth and how many there are in the model."""
    yield part, depth, count
    for below in part.parts:
        yield from _kinds(below, depth + 1, count * below.count)


def cost_figures(
    spent: Costs, config: GPTConfig, n_texts: int, memory: tuple[int, int], width: int
) -> list[tuple[str, str]]:
    """Memory, compared with what is free, and operations."""
    free, whole = memory
    T = config.context_length
    texts = f"{n_texts:,} texts of {T:,}" if n_texts > 1 else f"a text of {T:,}"
    a_token = memory_size(spent.cache / T)
    forward, learning = (
        operation_count(each / T) for each in (spent.operations, spent.training_operations)
    )
    return [
        (
            "weights",
            f"{memory_size(spent.weights_fp32)} fp32 · {memory_size(spent.weights_bf16)} bf16",
        ),
        ("to write", f"+ cache {memory_size(spent.cache)}, {a_token} a token"),
        ("", _compared(spent.writing, free, width)),
        ("to train", f"+ gradients {memory_size(spent.gradients)}"),
        ("", f"+ AdamW {memory_size(spent.adamw)}"),
        ("", f"+ kept of {texts} {memory_size(spent.activations)}"),
        ("", _compared(spent.training, free, width)),
        ("machine", f"{memory_size(free)} free of {memory_size(whole)}"),
        ("work", f"{forward} a token forward"),
        ("", f"{learning} a token to learn"),
        ("", f"{operation_count(spent.training_operations * n_texts)} a step of {texts}"),
    ]


def _compared(needed: int, free: int, width: int) -> str:
    """The sum, and its share of the free memory."""
    share = needed / max(1, free)
    verdict = f"{share:.0%} of what is free" if share <= 1 else f"{share:,.1f} × what is free!"
    words = f"= {memory_size(needed)} · {verdict} "
    room = max(0, min(20, width - 10 - len(words)))
    return words + (f"▕{bar(share, room - 2)}▏" if room > 6 else "")
