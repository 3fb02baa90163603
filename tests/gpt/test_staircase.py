"""What a model expected at every place."""

from __future__ import annotations

import pytest
import torch

from gptlab.errors import ConfigError
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT
from gptlab.gpt.staircase import expectations

SHAPE = GPTConfig(n_layer=1, n_head=2, n_embd=16, context_length=8, vocab_size=20, dropout=0.0)


def test_every_step_is_what_the_model_gives_after_its_context_alone() -> None:
    model = GPT(SHAPE, seed=5).eval()
    ids = [3, 1, 4, 1, 5, 9, 2, 6, 5]
    found = expectations(model, ids)
    assert len(found) == 8
    for place, expected in enumerate(found, 1):
        alone = model(torch.tensor([ids[:place]]))[0, -1].softmax(-1).detach()
        assert expected.probability == pytest.approx(float(alone[ids[place]]), abs=1e-6)
        assert expected.best_id == int(alone.argmax())
        assert expected.rank == int((alone > alone[ids[place]]).sum())


def test_a_single_token_foretells_nothing() -> None:
    assert expectations(GPT(SHAPE), [3]) == []


def test_more_tokens_than_positions_are_refused() -> None:
    with pytest.raises(ConfigError, match="context_length=8"):
        expectations(GPT(SHAPE), [1] * 10)
