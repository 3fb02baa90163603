"""What a model in training is asked at each evaluation, besides its loss on held-out data.

Each task has an exam of its own. The one of pretraining is here: a sample from a fixed prompt,
and how likely a watched next word is.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, Protocol

import torch

from gptlab.gpt.config import SampleConfig, TrainConfig
from gptlab.gpt.data.token_file import TokenFile
from gptlab.gpt.device import autocast
from gptlab.gpt.events import Progress, SampleDrawn
from gptlab.gpt.model import GPT
from gptlab.gpt.probe import draw_sample, token_after, usable_prompt
from gptlab.gpt.tokenizers import Tokenizer


@dataclass(frozen=True)
class Answers:
    """What an exam found; None for what it does not ask."""

    probe_probability: float | None = None
    """Probability of the probe word after the probe prompt."""
    train_accuracy: float | None = None
    """Share of right labels over a fixed part of the training data, 0 to 1."""


class Exam(Protocol):
    """Questions to a model. Nothing is drawn from torch's global generator, the weights stay as
    they are, and after every token or batch there is an event: a place to stop."""

    def ask(
        self, model: Any, *, step: int, precision: str
    ) -> Generator[Progress | SampleDrawn, None, Answers]:
        """What is asked at every evaluation; `step` is for the events."""

    def finish(self, model: Any, *, precision: str) -> Generator[Progress, None, dict[str, Any]]:
        """What is asked of the best checkpoint when a training is done: figures by the names that
        its result has them under, as JSON has them."""


class TextExam:
    """The exam of pretraining."""

    def __init__(self, config: TrainConfig, tokenizer: Tokenizer, train: TokenFile) -> None:
        self._sample = None
        if config.sample_tokens:
            self._sample = SampleConfig(max_new_tokens=config.sample_tokens, seed=config.seed)
        self._tokenizer = tokenizer
        self._prompt = usable_prompt(config.sample_prompt, tokenizer, train)
        self._probe = token_after(config.probe_prompt, config.probe_word, tokenizer)

    def ask(
        self, model: GPT, *, step: int, precision: str
    ) -> Generator[Progress | SampleDrawn, None, Answers]:
        """A sample, and the probability of the probe word."""
        if self._sample is not None:
            text = yield from draw_sample(model, self._prompt, self._sample, self._tokenizer)
            yield SampleDrawn(step, self._prompt, text)
        return Answers(probe_probability=self._probe_probability(model, precision))

    def finish(self, model: GPT, *, precision: str) -> Generator[Progress, None, dict[str, Any]]:
        """Nothing: the loss over the whole validation split says it."""
        yield from ()
        return {}

    def _probe_probability(self, model: GPT, precision: str) -> float | None:
        if self._probe is None:
            return None
        ids, word = self._probe
        model.eval()
        with torch.inference_mode(), autocast(model.device.type, precision):
            kept = ids[-model.config.context_length :]
            logits = model(torch.tensor([kept], device=model.device))[0, -1]
        return float(torch.softmax(logits.float(), -1)[word])
