"""The live model taken apart: its weights as pictures, and its layers at work on a text.

Tensors stay here (`Anatomy`). What a view gets are small arrays, with an event or, where they are
read from what is held, at once: reading them is no forward pass. What a model of any shape costs
is a pure function of its configuration: `gptlab.gpt.anatomy`, `gptlab.gpt.costs`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gptlab.errors import DataError, LabError
from gptlab.gpt.costs import BYTES, TRAINING_PASSES, Growth
from gptlab.lab.live import LiveHolder, Loaded
from gptlab.lab.looking import model_of, pieces_to_read
from gptlab.lab.memory import require_memory
from gptlab.lab.status import JobKind, LiveModel

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from torch import Tensor

    from gptlab.gpt.gradient_flow import GradientFlow
    from gptlab.gpt.layer_view import BendShares, Place
    from gptlab.gpt.tensor_picture import PartWeights, Spread
    from gptlab.gpt.tokenizers.base import Piece
    from gptlab.gpt.trace import Trace

    Floats = npt.NDArray[np.float32]

Events = Generator[Any, None, None]
Ask = Callable[[JobKind, Callable[[int], Events]], int]

BEND_LOW, BEND_HIGH = -4.0, 4.0
"""Where GELU's curve is shown: beyond, it is a line."""


# What comes of it.


@dataclass(frozen=True, slots=True)
class Pictured:
    """The weights of one part of the live model, as a picture."""

    request: int
    """The number that `Anatomy.picture` gave."""
    live: LiveModel
    path: str
    """As `gptlab.gpt.anatomy` has it."""
    cells: Floats | None
    """Means of blocks of numbers, (rows, columns); None for a part that has no weights."""
    row_edges: tuple[int, ...]
    """The row at which each line of blocks begins, and where the last one ends."""
    column_edges: tuple[int, ...]
    sections: tuple[tuple[str, int], ...]
    """What lies below each other: names, and the rows at which they begin."""
    spread: Spread | None
    """Of the numbers in the picture; None where none is finite."""
    biases: Spread | None
    """Of those that are added and not in the picture."""
    counts: tuple[int, ...]
    """A histogram of the numbers in the picture."""
    low: float
    high: float
    """Where it begins and ends."""


@dataclass(frozen=True, slots=True)
class LayersSeen:
    """A text was traced: `Anatomy.norms` and `Anatomy.bend` have the figures of any layer."""

    request: int
    """The number that `Anatomy.see_layers` gave."""
    live: LiveModel
    text: str
    pieces: tuple[Piece, ...]
    n_cut: int
    """Tokens at the end that do not fit into the context."""
    n_layer: int
    largest_difference: float
    """Of the exact GELU and GPT-2's."""


@dataclass(frozen=True, slots=True)
class GradientsSeen:
    """How much gradient reaches each layer."""

    request: int
    """The number that `Anatomy.see_gradients` gave."""
    title: str
    """Whose they are."""
    with_shortcuts: GradientFlow
    without: GradientFlow


@dataclass(frozen=True, slots=True)
class AnatomyFailed:
    """There is nothing to show, and why."""

    request: int
    message: str
    hint: str


# What is read at once.


@dataclass(frozen=True)
class NormFigures:
    """One norm on the traced text, an array each; (T,) for each token, (C,) for each channel."""

    mean_before: Floats
    deviation_before: Floats
    mean_normed: Floats
    deviation_normed: Floats
    mean_after: Floats
    deviation_after: Floats
    gamma: Floats
    beta: Floats | None = None
    """None for a model without biases."""


@dataclass(frozen=True)
class BendFigures:
    """One token's pre-activations in one layer."""

    hidden: Floats
    """(4C,)"""
    shares: BendShares
    near: float
    """How far from zero is called near it."""


@dataclass(frozen=True)
class BendLines:
    """GELU in both forms and ReLU from `BEND_LOW` to `BEND_HIGH`."""

    exact: Floats
    tanh: Floats
    relu: Floats


@dataclass(frozen=True)
class Costs:
    """What some parameters cost, in bytes and operations."""

    weights_fp32: int
    weights_bf16: int
    gradients: int
    adamw: int
    """The two running means of AdamW."""
    activations: int
    """What a training keeps of `n_texts` texts for the way back, in float32."""
    cache: int
    """Keys and values of one text, in float32."""
    operations: int
    """Of one forward pass of one text."""
    training_operations: int
    """Of one text, there and back."""

    @property
    def writing(self) -> int:
        """Memory to write with: weights and a full cache."""
        return self.weights_fp32 + self.cache

    @property
    def training(self) -> int:
        """Memory to train with: weights, gradients, AdamW's means and activations."""
        return self.weights_fp32 + self.gradients + self.adamw + self.activations


def costs(
    n_parameters: int,
    operations: Growth,
    kept: Growth,
    cached: int,
    n_tokens: int,
    *,
    n_texts: int = 1,
) -> Costs:
    """The costs of a part, or of a whole model, on texts of T tokens."""
    from gptlab.gpt.costs import ADAMW_AVERAGES

    full = BYTES["fp32"]
    return Costs(
        weights_fp32=n_parameters * full,
        weights_bf16=n_parameters * BYTES["bf16"],
        gradients=n_parameters * full,
        adamw=n_parameters * full * ADAMW_AVERAGES,
        activations=kept.at(n_tokens) * n_texts * full,
        cache=cached * n_tokens * full,
        operations=operations.at(n_tokens),
        training_operations=operations.at(n_tokens) * TRAINING_PASSES,
    )


@dataclass(frozen=True)
class _HeldTrace:
    request: int
    loaded: Loaded
    trace: Trace


class Anatomy:
    """Every verb of the views of a model's architecture. Its methods are for the screen's thread;
    what they start runs on a job's, and its events come with the session's poll."""

    def __init__(self, ask: Ask, live: LiveHolder) -> None:
        self._ask, self._live = ask, live
        self._lock = threading.Lock()
        self._weights: tuple[int, PartWeights] | None = None
        self._trace: _HeldTrace | None = None

    def picture(self, path: str, n_rows: int, n_columns: int) -> int:
        """Picture the weights of a part of the live model in at most so many cells: `Pictured` or
        `AnatomyFailed` comes with the number returned here. Where the model is training, its
        weights of this moment are taken. The newest request is the only one."""
        return self._ask("picture", lambda number: self._picture(number, path, n_rows, n_columns))

    def values(self, row: int, column: int, n_rows: int, n_columns: int) -> Floats | None:
        """Numbers of the newest picture from a row and a column on, as many as there are; None
        where nothing was pictured."""
        held = self._weights
        return None if held is None else _array(held[1].values(row, column, n_rows, n_columns))

    def see_layers(self, text: str) -> int:
        """Trace a text: `LayersSeen` or `AnatomyFailed` comes with the number returned here. The
        newest request is the only one; its trace is held until the next."""
        return self._ask("layers", lambda number: self._see_layers(number, text))

    def norms(self, layer: int, place: Place) -> NormFigures | None:
        """A norm on the newest trace; None while nothing is traced, or where there is no such
        layer."""
        from gptlab.gpt.layer_view import norm_view

        seen = self._seen(layer)
        if seen is None:
            return None
        view = vars(norm_view(seen, layer, place))
        return NormFigures(
            **{name: _array(each) for name, each in view.items() if each is not None}
        )

    def bend(self, layer: int, token: int) -> BendFigures | None:
        """A token's pre-activations in a layer of the newest trace; None where there are none."""
        from gptlab.gpt.layer_view import NEAR_ZERO, bend_shares

        seen = self._seen(layer)
        if seen is None or not 0 <= token < len(seen.ids):
            return None
        hidden = seen.layers[layer].hidden[token]
        return BendFigures(_array(hidden), bend_shares(hidden), NEAR_ZERO)

    def bend_lines(self, n_points: int) -> BendLines:
        """The curves at so many places. Imports torch: for when something was traced."""
        from gptlab.gpt.layer_view import bend_curves

        curves = bend_curves(BEND_LOW, BEND_HIGH, n_points)
        return BendLines(_array(curves.exact), _array(curves.tanh), _array(curves.relu))

    def see_gradients(self, text: str) -> int:
        """The gradient of a text's next-token loss in each layer, with and without shortcuts:
        `GradientsSeen` or `AnatomyFailed` comes with the number returned here."""
        return self._ask("gradients", lambda number: self._see_gradients(number, text))

    def see_published_gradients(self) -> int:
        """The same of the published little net of five layers."""
        return self._ask("gradients", _see_published)

    # All below runs on the threads of jobs.

    def _picture(self, request: int, path: str, n_rows: int, n_columns: int) -> Events:
        from gptlab.gpt.tensor_picture import edges, histogram, picture, spread, weights_of

        try:
            loaded = self._live.take()
            weights = weights_of(loaded.model, path)
        except LabError as error:
            yield AnatomyFailed(request, error.message, error.hint)
            return
        except KeyError:
            words = f"{loaded.live.title} has no part {path}"
            yield AnatomyFailed(request, words, "choose one of the tree")
            return
        rows, columns = edges(weights.n_rows, n_rows), edges(weights.n_columns, n_columns)
        tensors = [each.values for each in weights.sections]
        found = spread(tensors)
        counts: list[int] = []
        low = high = 0.0
        if found is not None:
            counts, low, high = histogram(tensors, found)
        cells = _array(picture(weights, rows, columns)) if weights.sections else None
        with self._lock:
            if self._weights is None or self._weights[0] < request:
                self._weights = (request, weights)
        yield Pictured(
            request=request,
            live=loaded.live,
            path=path,
            cells=cells,
            row_edges=tuple(rows),
            column_edges=tuple(columns),
            sections=_sections(weights),
            spread=found,
            biases=spread(weights.biases),
            counts=tuple(counts),
            low=low,
            high=high,
        )

    def _see_layers(self, request: int, text: str) -> Events:
        from gptlab.gpt.layer_view import largest_difference
        from gptlab.gpt.trace import trace, trace_bytes

        try:
            loaded = self._live.take()
            model = model_of(loaded)
            longest = model.config.context_length
            pieces, n_cut = pieces_to_read(text, loaded.tokenizer, longest)
            n_bytes = trace_bytes(model.config, len(pieces))
            require_memory(n_bytes, f"a look at {len(pieces)} tokens")
            seen = trace(model, [piece.id for piece in pieces])
        except LabError as error:
            yield AnatomyFailed(request, error.message, error.hint)
            return
        with self._lock:
            if self._trace is None or self._trace.request < request:
                self._trace = _HeldTrace(request, loaded, seen)
        yield LayersSeen(
            request=request,
            live=loaded.live,
            text=text,
            pieces=pieces,
            n_cut=n_cut,
            n_layer=model.config.n_layer,
            largest_difference=largest_difference(),
        )

    def _see_gradients(self, request: int, text: str) -> Events:
        import torch

        from gptlab.gpt.anatomy import anatomy
        from gptlab.gpt.gradient_flow import gradient_flow

        try:
            loaded = self._live.take()
            model = model_of(loaded)
            longest = model.config.context_length
            pieces, _ = pieces_to_read(text, loaded.tokenizer, longest)
            if len(pieces) < 2:
                raise DataError("a single token has no next one to predict", "type a longer text")
            tree = anatomy(model.config)
            n_numbers = tree.n_parameters + tree.kept.at(len(pieces))
            require_memory(BYTES["fp32"] * n_numbers, "the way back through the model")
            ids = torch.tensor([piece.id for piece in pieces], device=model.device)
            flows = [gradient_flow(model, ids, has_shortcuts=each) for each in (True, False)]
        except LabError as error:
            yield AnatomyFailed(request, error.message, error.hint)
            return
        yield GradientsSeen(request, loaded.live.title, *flows)

    def _seen(self, layer: int) -> Trace | None:
        held = self._trace
        if held is None or not 0 <= layer < len(held.trace.layers):
            return None
        return held.trace


def _see_published(request: int) -> Events:
    from gptlab.gpt.gradient_flow import published_flow

    flows = [published_flow(has_shortcuts=each) for each in (True, False)]
    yield GradientsSeen(request, "the published little net", *flows)


def _sections(weights: PartWeights) -> tuple[tuple[str, int], ...]:
    found, first = [], 0
    for section in weights.sections:
        found.append((section.label, first))
        first += len(section.values)
    return tuple(found)


def _array(tensor: Tensor) -> Floats:
    made: Floats = tensor.detach().float().cpu().numpy()
    return made
