"""Vectors of tokens and positions."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from gptlab.errors import DataError
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.embeddings import (
    input_vectors,
    look_up,
    map_of,
    neighbours,
    position_similarity,
)
from gptlab.gpt.model import GPT

SHAPE = GPTConfig(n_layer=1, n_head=2, n_embd=16, context_length=12, vocab_size=30, dropout=0.5)


@pytest.fixture
def model() -> GPT:
    return GPT(SHAPE, seed=4)


def test_a_row_is_the_one_hot_product_to_the_last_bit(model: GPT) -> None:
    for id in range(30):
        found = look_up(model, id)
        assert found.difference == 0.0
        assert found.row.tolist() == model.wte.weight[id].tolist()


def test_token_and_position_are_what_the_first_block_reads(model: GPT) -> None:
    found = input_vectors(model, [3, 1, 4, 1])
    assert found.difference == 0.0, "dropout must be off"
    assert (found.token[1] == found.token[3]).all()
    assert not (found.read[1] == found.read[3]).all()


def test_swapped_words_leave_the_positions_as_they_were(model: GPT) -> None:
    one, other = input_vectors(model, [3, 1]), input_vectors(model, [1, 3])
    assert (one.position == other.position).all()
    assert (one.token == other.token[::-1]).all()


def test_neighbours_are_those_of_the_highest_cosine(model: GPT) -> None:
    weights = model.wte.weight.detach().numpy().astype(np.float64)
    unit = weights / np.linalg.norm(weights, axis=1, keepdims=True)
    cosines = unit @ unit[7]
    order = [id for id in np.argsort(-cosines).tolist() if id != 7][:5]
    found = neighbours(model, 7, 5)
    assert [id for id, _ in found] == order
    assert [cosine for _, cosine in found] == pytest.approx([cosines[id] for id in order], abs=1e-6)


def test_a_token_of_the_same_vector_is_the_nearest(model: GPT) -> None:
    with torch.no_grad():
        model.wte.weight[9] = 3 * model.wte.weight[2]
    (nearest,) = neighbours(model, 2, 1)
    assert nearest[0] == 9 and nearest[1] == pytest.approx(1.0, abs=1e-6)


def test_the_maps_axes_are_the_principal_components(model: GPT) -> None:
    ids = list(range(12))
    found = map_of(model, ids)
    rows = model.wte.weight[:12].detach().numpy().astype(np.float64)
    centred = rows - rows.mean(0)
    values = np.sort(np.linalg.eigvalsh(centred.T @ centred))[::-1]
    assert found.shares == pytest.approx(tuple(values[:2] / values.sum()), rel=1e-5)
    assert (found.points**2).sum(0) == pytest.approx(values[:2], rel=1e-4)


def test_points_that_lie_in_a_plane_keep_their_distances(model: GPT) -> None:
    with torch.no_grad():
        model.wte.weight[:4] = 0.0
        model.wte.weight[1, 2] = 3.0
        model.wte.weight[2, 5] = 1.0
    points = map_of(model, [0, 1, 2, 3]).points
    assert np.linalg.norm(points[0] - points[1]) == pytest.approx(3.0, abs=1e-5)
    assert np.linalg.norm(points[1] - points[2]) == pytest.approx(10**0.5, abs=1e-5)


def test_trails_lie_on_the_axes_of_the_map(model: GPT, tmp_path: Path) -> None:
    ids = [3, 1, 4, 5]
    folders = [(0, tmp_path / "step-0"), (1, tmp_path / "gone"), (2, tmp_path / "step-2")]
    model.save_pretrained(folders[2][1])
    other = GPT(model.config, seed=9)
    other.load_state_dict(model.state_dict())
    with torch.no_grad():
        rows = model.wte.weight[ids]
        other.wte.weight[ids] = rows.mean(0) + (rows - rows.mean(0)) / 2
    other.save_pretrained(folders[0][1])
    found = map_of(model, ids, folders)
    assert [step for step, _ in found.trails] == [0, 2], "what is not there is left out"
    assert np.allclose(found.trails[0][1], found.points / 2, atol=1e-6)
    assert np.allclose(found.trails[1][1], found.points, atol=1e-6)


def test_positions_resemble_themselves_and_are_compared_both_ways(model: GPT) -> None:
    positions, cosines = position_similarity(model)
    assert positions == list(range(12)) and cosines.shape == (12, 12)
    assert np.diag(cosines) == pytest.approx(np.ones(12), abs=1e-6)
    assert (cosines == cosines.T).all()
    few, smaller = position_similarity(model, most=5)
    assert few == [0, 3, 6, 9] and smaller[1, 2] == pytest.approx(cosines[3, 6], abs=1e-6)


def test_ids_outside_the_vocabulary_are_refused(model: GPT) -> None:
    for ask in (lambda: look_up(model, 30), lambda: neighbours(model, -1, 3)):
        with pytest.raises(DataError, match="outside the model's vocabulary of 30"):
            ask()
    with pytest.raises(DataError, match="fewer than 3"):
        map_of(model, [1, 2])
