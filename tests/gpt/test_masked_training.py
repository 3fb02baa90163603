"""Training where not every position is learned from: every target of a step counts alike."""

from __future__ import annotations

import pytest
import torch

from gptlab.gpt.config import GPTConfig, TrainConfig
from gptlab.gpt.data.instruction_data import InstructionData
from gptlab.gpt.events import StepDone
from gptlab.gpt.instructions import Example
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.gpt.trainer import Trainer

BYTE = load_tokenizer("byte")
END = 256
SHAPE = GPTConfig(vocab_size=257, context_length=32, n_layer=1, n_head=2, n_embd=16)

EXAMPLES = [
    Example((*b"say " * 2, *b"abcdefghijklmnop"[: 2 * n + 1], END), 8 - n % 3) for n in range(6)
]


def trained(batch_size: int, grad_accum: int) -> tuple[GPT, list[StepDone]]:
    config = TrainConfig(
        steps=4, batch_size=batch_size, grad_accum=grad_accum, warmup=0, device="cpu",
        precision="fp32", threads=1,
    )  # fmt: skip
    data = InstructionData(EXAMPLES, EXAMPLES, pad_id=END, seed=1)
    trainer = Trainer(GPT(SHAPE, seed=1), data, config, tokenizer=BYTE)
    return trainer.model, [each for each in trainer.steps() if isinstance(each, StepDone)]


def test_a_step_in_parts_of_unequal_targets_is_the_step_at_once() -> None:
    whole, steps = trained(batch_size=6, grad_accum=1)
    for batch_size, grad_accum in ((3, 2), (1, 6)):
        parted, parted_steps = trained(batch_size, grad_accum)
        assert [each.train_loss for each in parted_steps] == pytest.approx(
            [each.train_loss for each in steps], rel=1e-5
        )
        assert [each.grad_norm for each in parted_steps] == pytest.approx(
            [each.grad_norm for each in steps], rel=1e-4
        )
        assert [each.tokens for each in parted_steps] == [each.tokens for each in steps]
        for name, value in whole.state_dict().items():
            assert torch.allclose(parted.state_dict()[name], value, atol=2e-5), name


def test_the_loss_of_a_step_is_that_of_its_replies_alone() -> None:
    _, (first, *_) = trained(batch_size=6, grad_accum=1)
    model = GPT(SHAPE, seed=1)
    summed, counted = 0.0, 0
    for example in EXAMPLES:
        with torch.inference_mode():
            logprobs = model(torch.tensor([example.ids[:-1]]))[0].log_softmax(-1)
        for place in range(example.n_prompt, len(example.ids)):
            summed -= float(logprobs[place - 1, example.ids[place]])
            counted += 1
    assert first.train_loss == pytest.approx(summed / counted, rel=1e-5)
    assert first.tokens == sum(len(each.ids) - 1 for each in EXAMPLES)
