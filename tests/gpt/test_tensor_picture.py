"""The weights of any part as one array, in a picture and in numbers."""

from __future__ import annotations

import pytest
import torch

from gptlab.gpt.anatomy import Part, anatomy
from gptlab.gpt.classifier import Classifier
from gptlab.gpt.classifier_config import ClassifierConfig
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT
from gptlab.gpt.tensor_picture import edges, histogram, picture, spread, weights_of

CONFIG = GPTConfig(vocab_size=50, context_length=24, n_layer=2, n_head=2, n_embd=16)
HEAD = ClassifierConfig(labels=("a", "b"), pad_id=0)


def paths(part: Part, path: str = "") -> list[str]:
    """Every path of a tree, each block and head among them."""
    found = [path]
    for below in part.parts:
        steps = [str(n) for n in range(below.count)] if below.is_numbered else [below.name]
        for step in steps:
            found += paths(below, f"{path}.{step}" if path else step)
    return found


@pytest.mark.parametrize(
    "changes", [{}, {"bias": False}, {"qkv_bias": False}, {"tie_weights": False}], ids=str
)
def test_every_part_has_as_many_numbers_as_the_tree_says(changes: dict[str, bool]) -> None:
    config = GPTConfig(vocab_size=50, context_length=24, n_layer=2, n_head=2, n_embd=16, **changes)
    model, tree = GPT(config, seed=1), anatomy(config)
    for path in paths(tree):
        found = weights_of(model, path)
        n = sum(each.values.numel() for each in found.sections)
        n += sum(each.numel() for each in found.biases)
        is_tied_head = path == "head" and config.tie_weights
        expected = config.vocab_size * config.n_embd if is_tied_head else tree.at(path).n_parameters
        assert n == expected, path
        assert all(each.values.shape[1] == 16 for each in found.sections), path


def test_a_classifiers_parts_are_its_own() -> None:
    model = Classifier(GPT(CONFIG, seed=1), HEAD)
    for path in paths(anatomy(CONFIG, HEAD)):
        found = weights_of(model, path)
        n = sum(each.values.numel() for each in found.sections)
        n += sum(each.numel() for each in found.biases)
        assert n == anatomy(CONFIG, HEAD).at(path).n_parameters, path


def test_a_heads_matrices_are_its_slices() -> None:
    model = GPT(CONFIG, seed=1)
    attention = model.h[1].attn
    found = weights_of(model, "h.1.attn.1")
    assert [each.label for each in found.sections] == ["q", "k", "v", "c_proj"]
    k = found.sections[1].values
    assert torch.equal(k, attention.c_attn.weight[16 + 8 : 16 + 16])
    assert torch.equal(found.sections[3].values, attention.c_proj.weight[:, 8:].T)


def test_wrong_paths_are_refused() -> None:
    for wrong in ("x", "h.9", "h.0.attn.2", "h.0.attn.0.z", "h.0.mlp.z", "h.0.z"):
        with pytest.raises(KeyError):
            weights_of(GPT(CONFIG), wrong)


def test_a_picture_has_the_mean_of_each_block_once() -> None:
    model = GPT(CONFIG, seed=1)
    weights = weights_of(model, "h.0.attn")
    whole = torch.cat([each.values for each in weights.sections])
    rows, columns = edges(len(whole), 10), edges(16, 5)
    made = picture(weights, rows, columns)
    assert made.shape == (10, 5)
    block = whole[rows[3] : rows[4], columns[2] : columns[3]]
    assert float(made[3, 2]) == pytest.approx(float(block.mean()), rel=1e-5)
    sizes = torch.outer(torch.tensor(rows).diff(), torch.tensor(columns).diff())
    assert float((made * sizes).sum()) == pytest.approx(float(whole.sum()), rel=1e-4)


def test_a_small_part_is_shown_number_by_number() -> None:
    model = GPT(CONFIG, seed=1)
    weights = weights_of(model, "h.0.attn.0.q")
    made = picture(weights, edges(8, 100), edges(16, 100))
    assert torch.allclose(made, model.h[0].attn.c_attn.weight[:8])


def test_values_are_read_across_sections() -> None:
    weights = weights_of(GPT(CONFIG, seed=1), "h.0.attn")
    whole = torch.cat([each.values for each in weights.sections])
    assert torch.equal(weights.values(14, 3, 5, 4), whole[14:19, 3:7])
    assert weights.values(62, 14, 5, 4).shape == (2, 2)


def test_a_spread_is_that_of_all_numbers_together() -> None:
    draw = torch.Generator().manual_seed(1)
    parts = [torch.randn(7, 5, generator=draw), torch.randn(3, generator=draw) + 2]
    whole = torch.cat([each.flatten() for each in parts])
    found = spread(parts)
    assert found is not None and found.n == 38 and found.n_not_finite == 0
    assert found.mean == pytest.approx(float(whole.mean()), rel=1e-5)
    assert found.deviation == pytest.approx(float(whole.std(unbiased=False)), rel=1e-5)
    assert found.length == pytest.approx(float(whole.norm()), rel=1e-5)
    assert (found.lowest, found.highest) == (float(whole.min()), float(whole.max()))
    counts, low, high = histogram(parts, found)
    assert sum(counts) == int(((whole >= low) & (whole <= high)).sum())


def test_what_is_not_a_number_is_counted_and_left_out() -> None:
    found = spread([torch.tensor([1.0, torch.nan, 3.0, torch.inf])])
    assert found is not None and found.n_not_finite == 2
    assert (found.mean, found.lowest, found.highest) == (2.0, 1.0, 3.0)
    assert spread([torch.tensor([torch.nan])]) is None
    assert spread([]) is None
