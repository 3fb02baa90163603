"""Muon in stacks: against torch's own, one matrix after the other."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from gptlab.gpt import muon
from gptlab.gpt.muon import Muon

SHAPES = [(24, 8), (8, 8), (24, 8), (8, 24), (8, 8), (24, 8)]
SETTINGS = {"lr": 0.01, "weight_decay": 0.1, "momentum": 0.9, "adjust_lr_fn": "match_rms_adamw"}


def matrices() -> list[nn.Parameter]:
    draw = torch.Generator().manual_seed(0)
    return [nn.Parameter(torch.randn(shape, generator=draw)) for shape in SHAPES]


@pytest.mark.parametrize("most", [1, 400, muon.STACKED_NUMBERS])
def test_stacked_matrices_move_as_one_after_the_other(
    most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(muon, "STACKED_NUMBERS", most)
    ours, theirs = matrices(), matrices()
    optimizers = [Muon(ours, **SETTINGS), torch.optim.Muon(theirs, **SETTINGS)]
    draw = torch.Generator().manual_seed(1)
    for step in range(4):
        gradients = [torch.randn(shape, generator=draw) for shape in SHAPES]
        for group, optimizer in zip((ours, theirs), optimizers, strict=True):
            for place, (matrix, gradient) in enumerate(zip(group, gradients, strict=True)):
                matrix.grad = None if place == step else gradient.clone()
            optimizer.step()
    for mine, its in zip(ours, theirs, strict=True):
        assert torch.allclose(mine, its, atol=2e-4)  # bfloat16 moves of about 0.01
        momenta = [
            optimizer.state[matrix]["momentum_buffer"]
            for optimizer, matrix in zip(optimizers, (mine, its), strict=True)
        ]
        assert torch.equal(*momenta)


def test_an_orthogonal_move_has_singular_values_near_one() -> None:
    stack = torch.randn(2, 16, 48, generator=torch.Generator().manual_seed(2))
    moves = muon.orthogonal(stack, (3.4445, -4.7750, 2.0315), 5, 1e-7).float()
    values = torch.linalg.svdvals(moves)
    assert float(values.min()) > 0.6
    assert float(values.max()) < 1.3
