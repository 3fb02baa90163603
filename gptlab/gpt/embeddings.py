"""The vectors that stand for tokens and positions, looked at from several sides.

Shapes: V vocabulary · C channels · T tokens · P positions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F

from gptlab.errors import DataError
from gptlab.gpt.model import GPT
from gptlab.gpt.trace import trace

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Lookup:
    """A token's vector, taken as a row and computed as a product."""

    row: Floats
    """Row `id` of the token matrix W (V, C): (C,)."""
    product: Floats
    """one-hot(id) (V,) times W: (C,)."""

    @property
    def difference(self) -> float:
        """The largest between the two: exactly 0, since the product adds zeros to the row."""
        return float(np.abs(self.row - self.product).max())


@dataclass(frozen=True)
class InputVectors:
    """What the first block reads of a text."""

    token: Floats
    """Rows of the token matrix, (T, C)."""
    position: Floats
    """Rows of the position matrix, (T, C)."""
    read: Floats
    """What the first block was really given in a forward pass, (T, C)."""

    @property
    def difference(self) -> float:
        """The largest between token + position and what was read."""
        return float(np.abs(self.token + self.position - self.read).max())


@dataclass(frozen=True)
class Map:
    """Vectors in two dimensions, by principal components."""

    points: Floats
    """(N, 2), in the order of the ids; both axes keep their scale."""
    shares: tuple[float, float]
    """The share of all variance that each axis has."""
    trails: tuple[tuple[int, Floats], ...] = ()
    """Where the same ids were at earlier steps, on these axes: step and (N, 2), oldest first."""


@torch.no_grad()
def look_up(model: GPT, id: int) -> Lookup:
    """The vector of an id, twice.

    Raises:
        DataError: the id is outside the vocabulary.
    """
    matrix = _token_matrix(model)
    _require_ids(model, [id])
    one_hot = torch.zeros(1, len(matrix), device=matrix.device)
    one_hot[0, id] = 1.0
    return Lookup(_array(matrix[id]), _array((one_hot @ matrix)[0]))


def input_vectors(model: GPT, ids: Sequence[int]) -> InputVectors:
    """The vectors of a text as a forward pass meets them.

    Raises:
        DataError: there are no ids, or one outside the vocabulary.
        ConfigError: more tokens than the model has positions.
    """
    _require_ids(model, ids)
    seen = trace(model, ids)
    return InputVectors(
        _array(seen.token_embedding),
        _array(seen.position_embedding),
        _array(seen.layers[0].before),
    )


@torch.no_grad()
def neighbours(model: GPT, id: int, n: int) -> list[tuple[int, float]]:
    """The ids whose vectors point most nearly where this one does, with their cosines, nearest
    first; the id itself is left out.

    Raises:
        DataError: the id is outside the vocabulary.
    """
    _require_ids(model, [id])
    matrix = _token_matrix(model)
    cosines = F.normalize(matrix, dim=-1) @ F.normalize(matrix[id], dim=-1)  # (V,)
    cosines[id] = -2.0
    best = cosines.topk(min(n, len(matrix) - 1))
    return list(zip(best.indices.tolist(), best.values.tolist(), strict=True))


@torch.no_grad()
def map_of(model: GPT, ids: Sequence[int], earlier: Sequence[tuple[int, Path]] = ()) -> Map:
    """The vectors of some ids on the two axes along which they differ most (Pearson 1901). Each
    axis points where its largest coefficient is positive, so that a map doesn't flip.

    `earlier` are steps and checkpoints of the same training, for trails; one that can't be read,
    because the training takes it away just now, is left out.

    Raises:
        DataError: fewer than 3 ids, or one outside the vocabulary.
    """
    _require_ids(model, ids)
    if len(ids) < 3:
        raise DataError("fewer than 3 tokens span no map", "give a longer text")
    vectors = _token_matrix(model)[torch.tensor(ids, device=model.device)].double()
    middle = vectors.mean(0)
    centred = vectors - middle
    _, lengths, axes = torch.linalg.svd(centred, full_matrices=False)
    axes = axes[:2]
    largest = axes.abs().argmax(-1)
    axes = axes * axes[torch.arange(len(axes)), largest].sign()[:, None]
    variance = lengths.square()
    shares = (variance[:2] / variance.sum().clamp_min(1e-30)).tolist()
    trails = [
        (step, _array((matrix[list(ids)].double().to(axes.device) - middle) @ axes.T))
        for step, folder in earlier
        if (matrix := _matrix_on_disk(folder)) is not None
        and matrix.shape == model.wte.weight.shape
    ]
    return Map(_array(centred @ axes.T), (shares[0], shares[1]), tuple(trails))


@torch.no_grad()
def position_similarity(model: GPT, most: int = 256) -> tuple[list[int], Floats]:
    """The cosine of every two position vectors: the positions, evenly chosen where there are more
    than `most`, and their cosines (P, P)."""
    matrix = model.wpe.weight.float()
    step = -(-len(matrix) // most)
    positions = list(range(0, len(matrix), step))
    unit = F.normalize(matrix[positions], dim=-1)
    return positions, _array(unit @ unit.T)


def _matrix_on_disk(folder: Path) -> torch.Tensor | None:
    """The token matrix (V, C) of a checkpoint, and nothing else of it."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(folder / "model.safetensors", framework="pt") as file:
            name = next((each for each in file.keys() if each.endswith("wte.weight")), None)  # noqa: SIM118
            return None if name is None else file.get_tensor(name)
    except (OSError, SafetensorError):
        return None


def _token_matrix(model: GPT) -> torch.Tensor:
    weight: torch.Tensor = model.wte.weight
    return weight.float()


def _require_ids(model: GPT, ids: Sequence[int]) -> None:
    for id in ids:
        if not 0 <= id < model.config.vocab_size:
            raise DataError(
                f"id {id:,} is outside the model's vocabulary of {model.config.vocab_size:,}",
                "read the text with the live model's encoding",
            )


def _array(values: torch.Tensor) -> Floats:
    return values.detach().float().cpu().numpy()
