"""The weights of any part of a model as one picture, its spread, and the numbers themselves.

Every matrix of a block has a side of C channels, those of the residual stream it reads or writes.
Laid with that side across, and norms as single rows, all of them lie below each other: a head, a
block or the whole model is one array of rows by C, in sections with names.

A picture's cell is the mean of the block of numbers that it stands for; each number is in one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor

from gptlab.gpt.classifier import Classifier
from gptlab.gpt.model import GPT, Block

HISTOGRAM_BINS = 64
HISTOGRAM_DEVIATIONS = 4.0
"""How far from the mean a histogram goes, in standard deviations."""


@dataclass(frozen=True)
class Section:
    """Numbers of one kind: rows by C."""

    label: str
    values: Tensor


@dataclass(frozen=True)
class PartWeights:
    """The weights below one part of a model, the model's own tensors."""

    sections: tuple[Section, ...]
    """Matrices and norms, from top to bottom; none where nothing is learned."""
    biases: tuple[Tensor, ...]
    """What is added to the results of the matrices."""

    @property
    def n_rows(self) -> int:
        return sum(len(section.values) for section in self.sections)

    @property
    def n_columns(self) -> int:
        return self.sections[0].values.shape[1] if self.sections else 0

    def values(self, row: int, column: int, n_rows: int, n_columns: int) -> Tensor:
        """The numbers from a row and a column on, as many as there are."""
        found, first = [], 0
        for section in self.sections:
            begin, end = row - first, row + n_rows - first
            inside = section.values[max(0, begin) : max(0, end), column : column + n_columns]
            found.append(inside.detach().float().cpu())
            first += len(section.values)
        return torch.cat(found)


def weights_of(model: GPT | Classifier, path: str) -> PartWeights:
    """The weights of the part that a path of `gptlab.gpt.anatomy` leads to.

    Raises:
        KeyError: there is none.
    """
    body = model.transformer if isinstance(model, Classifier) else model
    head, *rest = path.split(".")
    match head:
        case "":
            found = [*_embeddings(body, []), *_blocks(body), *_norm(body.ln_f, "ln_f ")]
            return _parted([*found, *_head(model)])
        case "embeddings":
            return _parted(_embeddings(body, rest))
        case "h" if not rest:
            return _parted(_blocks(body))
        case "h":
            return _parted(_block(_numbered(body.h, rest[0], path), rest[1:], path))
        case "ln_f":
            return _parted(_norm(body.ln_f))
        case "head":
            return _parted(_head(model) or _embeddings(body, ["wte"]))
    raise KeyError(path)


Named = tuple[str, Tensor | None]
"""A label and a matrix; a bias has the label `bias`."""


def _parted(named: Sequence[Named]) -> PartWeights:
    there = [(label, each.detach()) for label, each in named if each is not None]
    return PartWeights(
        tuple(Section(label, each) for label, each in there if label != "bias"),
        tuple(each for label, each in there if label == "bias"),
    )


def _embeddings(body: GPT, rest: list[str]) -> list[Named]:
    both: list[Named] = [("wte", body.wte.weight), ("wpe", body.wpe.weight)]
    return [each for each in both if not rest or each[0] == rest[0]]


def _blocks(body: GPT) -> list[Named]:
    found: list[Named] = []
    for number, block in enumerate(body.h):
        assert isinstance(block, Block)
        found += [
            (label if label == "bias" else f"{number} {label}", each)
            for label, each in _block(block, [], "")
        ]
    return found


def _block(block: Block, rest: list[str], path: str) -> list[Named]:
    match rest:
        case []:
            return [
                *_norm(block.ln_1, "ln_1 "),
                *_attention(block, [], path),
                *_norm(block.ln_2, "ln_2 "),
                *_feed_forward(block, [], path),
            ]
        case ["ln_1"]:
            return _norm(block.ln_1)
        case ["ln_2"]:
            return _norm(block.ln_2)
        case ["attn", *below]:
            return _attention(block, below, path)
        case ["mlp", *below]:
            return _feed_forward(block, below, path)
    raise KeyError(path)


def _norm(norm: torch.nn.LayerNorm, label: str = "") -> list[Named]:
    bias = None if norm.bias is None else norm.bias[None]
    return [(f"{label}γ", norm.weight[None]), (f"{label}β", bias)]


def _attention(block: Block, rest: list[str], path: str) -> list[Named]:
    attention = block.attn
    C = attention.c_proj.weight.shape[0]
    own, bias = attention.c_attn.weight, attention.c_attn.bias
    reads: list[Named] = [
        (name, own[n * C : (n + 1) * C]) for n, name in enumerate(("q", "k", "v"))
    ]
    biases = [None if bias is None else bias[n * C : (n + 1) * C] for n in range(3)]
    projection = attention.c_proj.weight.T  # rows are the heads' channels, columns the stream's
    if not rest:
        joined: list[Named] = [("c_proj", projection), ("bias", attention.c_proj.bias)]
        return [*reads, *joined, *(("bias", each) for each in biases)]
    if rest == ["sum"]:
        added = attention.c_proj.bias
        return [("bias", added)] if added is None else [("added", added[None])]
    D = C // attention.n_head
    number = _number(rest[0], attention.n_head, path)
    slice_ = slice(number * D, (number + 1) * D)
    named: list[Named] = []
    for (name, matrix), shift in zip(reads, biases, strict=True):
        if rest[1:] in ([], [name]):
            assert matrix is not None
            named += [(name, matrix[slice_]), ("bias", None if shift is None else shift[slice_])]
    if rest[1:] in ([], ["c_proj"]):
        named.append(("c_proj", projection[slice_]))
    if not named and rest[1:] != ["attend"]:
        raise KeyError(path)
    return named


def _feed_forward(block: Block, rest: list[str], path: str) -> list[Named]:
    up, down = block.mlp.c_fc, block.mlp.c_proj
    parts: dict[str, list[Named]] = {
        "c_fc": [("c_fc", up.weight), ("bias", up.bias)],
        "gelu": [],
        "c_proj": [("c_proj", down.weight.T), ("bias", down.bias)],
    }
    if not rest:
        return [each for part in parts.values() for each in part]
    if rest[0] not in parts:
        raise KeyError(path)
    return parts[rest[0]]


def _head(model: GPT | Classifier) -> list[Named]:
    if isinstance(model, Classifier):
        return [("score", model.score.weight), ("bias", model.score.bias)]
    return [] if model.lm_head is None else [("lm_head", model.lm_head.weight)]


def _numbered(blocks: torch.nn.ModuleList, step: str, path: str) -> Block:
    block = blocks[_number(step, len(blocks), path)]
    assert isinstance(block, Block)
    return block


def _number(step: str, count: int, path: str) -> int:
    if not step.isdecimal() or int(step) >= count:
        raise KeyError(path)
    return int(step)


@dataclass(frozen=True)
class Spread:
    """Where some numbers lie; what is not finite is counted and left out."""

    n: int
    n_not_finite: int
    lowest: float
    highest: float
    mean: float
    deviation: float
    """Standard deviation, of all numbers and not of a sample."""
    length: float
    """Square root of the sum of squares."""


def spread(tensors: Sequence[Tensor]) -> Spread | None:
    """The spread of the numbers of several tensors together; None where none is finite."""
    n = n_finite = 0
    total = squares = 0.0
    lowest, highest = math.inf, -math.inf
    for each in tensors:
        finite = _finite(each)
        n += each.numel()
        n_finite += finite.numel()
        if finite.numel():
            low, high = torch.aminmax(finite)
            lowest, highest = min(lowest, float(low)), max(highest, float(high))
            total += float(finite.sum(dtype=torch.float64))
            squares += float(torch.linalg.vector_norm(finite, dtype=torch.float64)) ** 2
    if not n_finite:
        return None
    mean = total / n_finite
    return Spread(
        n=n,
        n_not_finite=n - n_finite,
        lowest=lowest,
        highest=highest,
        mean=mean,
        deviation=math.sqrt(max(0.0, squares / n_finite - mean * mean)),
        length=math.sqrt(squares),
    )


def histogram(tensors: Sequence[Tensor], of: Spread) -> tuple[list[int], float, float]:
    """How many numbers lie in each of `HISTOGRAM_BINS` equal parts, and where these begin and end:
    at the extremes, or nearer."""
    reach = HISTOGRAM_DEVIATIONS * of.deviation
    low, high = max(of.lowest, of.mean - reach), min(of.highest, of.mean + reach)
    if high <= low:
        low, high = low - 0.5, high + 0.5
    counts = torch.zeros(HISTOGRAM_BINS, dtype=torch.float64)
    for each in tensors:
        counts += torch.histc(_finite(each).float(), HISTOGRAM_BINS, low, high).double().cpu()
    return [int(count) for count in counts.tolist()], low, high


def _finite(tensor: Tensor) -> Tensor:
    """The finite numbers of a tensor; the tensor itself where all are."""
    # One sum finds out, without an array of truths as large as the tensor.
    return tensor if bool(tensor.sum().isfinite()) else tensor[tensor.isfinite()]


def edges(n: int, n_cells: int) -> list[int]:
    """Where each of at most `n_cells` nearly equal parts of `n` begins, and where the last ends."""
    n_cells = max(1, min(n, n_cells))
    return [cell * n // n_cells for cell in range(n_cells + 1)]


def picture(weights: PartWeights, row_edges: list[int], column_edges: list[int]) -> Tensor:
    """Means of blocks of numbers, (rows, columns); not a number where a block holds such."""
    rows = torch.stack([_row_mean(weights, begin, end) for begin, end in pairwise(row_edges)])
    columns = [rows[:, begin:end].mean(1) for begin, end in pairwise(column_edges)]
    return torch.stack(columns, dim=1)


def _row_mean(weights: PartWeights, begin: int, end: int) -> Tensor:
    """The mean of some rows, (C,)."""
    total = torch.zeros(weights.n_columns)
    first = 0
    for section in weights.sections:
        inside = section.values[max(0, begin - first) : max(0, end - first)]
        if len(inside):
            total += inside.sum(0, dtype=torch.float32).cpu()
        first += len(section.values)
    return total / (end - begin)
