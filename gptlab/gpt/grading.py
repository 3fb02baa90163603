"""What an assistant can do: its loss on replies, and whether its own are right.

Every held-out question is answered greedily, and the answer compared with the one in the data,
character for character. Families without one right answer are only measured by their loss.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F

from gptlab.gpt.config import SampleConfig, TrainConfig
from gptlab.gpt.data.instruction_data import collate, encode_pairs
from gptlab.gpt.data.pairs import Pair, held_out_kind
from gptlab.gpt.device import autocast
from gptlab.gpt.events import Progress, ReplyDone, SampleDrawn
from gptlab.gpt.exams import Answers
from gptlab.gpt.instructions import (
    ALPACA,
    Template,
    format_prompt,
    make_prompt,
    require_end_of_text,
    trained_with,
)
from gptlab.gpt.model import GPT, IGNORED
from gptlab.gpt.replies import greedy_replies, reply
from gptlab.gpt.tokenizers import Tokenizer

OPEN_FAMILIES = ("rewriting", "story endings")
"""Families whose questions have more than one right answer."""

OUTSIDE = "outside"
"""The family of questions about what the model can't know."""

DECLINED = "I don't know that."
"""The right answer to them."""

TOKENS_TO_SPARE = 8
"""How many tokens a graded reply may have more than the answer in the data: one that is still not
over is wrong by then, and the time is better spent on others."""

_BATCH_SIZE = 32
"""Examples whose loss is computed at once; the result does not depend on it."""

_SAMPLED_QUESTIONS = 4
"""Held-out questions that a model in training answers at each evaluation."""


@dataclass(frozen=True)
class Graded:
    """A held-out question, answered."""

    pair: Pair
    reply: ReplyDone
    loss_sum: float
    """Nats over the tokens of the answer in the data, its end of text included."""
    n_targets: int

    @property
    def is_right(self) -> bool:
        return self.reply.text.strip() == self.pair.exchange.output

    @property
    def has_one_answer(self) -> bool:
        return self.pair.family not in OPEN_FAMILIES

    @property
    def is_declined(self) -> bool:
        return self.reply.text.strip() == DECLINED


def graded_with(metadata: dict[str, Any]) -> Template:
    """The template of a checkpoint's questions: its own, and for a base model, which has none,
    Alpaca's, so that it stands beside its assistant."""
    return ALPACA if metadata.get("task") != "instruct" else trained_with(metadata)


def grade(
    model: GPT,
    tokenizer: Tokenizer,
    pairs: Sequence[Pair],
    *,
    precision: str = "fp32",
    template: Template = ALPACA,
) -> Generator[Progress, None, list[Graded]]:
    """Answer every question and measure the loss of its answer, in the order of `pairs`.

    Raises:
        DataError: a prompt fills the context, or the encoding lacks a character; names the entry.
        TokenizerError: the encoding has no end of text.
        LabError: the model's weights are no numbers.
    """
    losses = yield from _losses(model, tokenizer, pairs, precision, template)
    prompts = [
        tokenizer.encode(
            format_prompt(each.exchange.instruction, each.exchange.input, template=template)
        )
        for each in pairs
    ]
    limits = [n_targets + TOKENS_TO_SPARE for _, n_targets in losses]
    with autocast(model.device.type, precision):
        replies = yield from greedy_replies(
            model, prompts, tokenizer, max_new_tokens=limits, template=template
        )
    return [
        Graded(pair, answer, loss_sum, n_targets)
        for pair, answer, (loss_sum, n_targets) in zip(pairs, replies, losses, strict=True)
    ]


def _losses(
    model: GPT, tokenizer: Tokenizer, pairs: Sequence[Pair], precision: str, template: Template
) -> Generator[Progress, None, list[tuple[float, int]]]:
    """For each pair the summed loss of its answer, nats, and the number of targets."""
    examples = encode_pairs(pairs, tokenizer, model.config.context_length, template).examples
    pad_id = require_end_of_text(tokenizer)
    order = sorted(range(len(examples)), key=lambda place: len(examples[place].ids))
    found: list[tuple[float, int]] = [(0.0, 0)] * len(examples)
    for first in range(0, len(order), _BATCH_SIZE):
        places = order[first : first + _BATCH_SIZE]
        batch = collate([examples[place] for place in places], pad_id, mask_prompt=True)
        targets = batch.targets.to(model.device)
        model.eval()
        is_target = targets != IGNORED  # (B, T)
        with torch.inference_mode(), autocast(model.device.type, precision):
            # Of the answers alone: logits of whole prompts would take most of the memory.
            logits = model.logits_of(model.residual(batch.inputs.to(model.device))[is_target])
            losses = F.cross_entropy(logits.float(), targets[is_target], reduction="none")
        counts = is_target.sum(1).tolist()
        sums = [float(row.sum()) for row in torch.split(losses, counts)]
        for place, loss_sum, n_targets in zip(places, sums, counts, strict=True):
            found[place] = (loss_sum, n_targets)
        yield Progress("reading answers", first + len(places), len(order))
    return found


def figures_of(graded: Sequence[Graded]) -> dict[str, Any]:
    """What an evaluation tells of them, as JSON has it.

    `exact_match` is over families with one right answer. `by_family` has for each family and kind
    of held-out question `n`, `exact_match` (None without one right answer) and `loss`; `by_kind`
    the same over families with one right answer. `declined` is the share answered `DECLINED`, of
    questions from outside and of the others, where there are such.
    """
    loss = _mean_loss(graded)
    n_bytes = sum(len(each.pair.exchange.output.encode()) for each in graded)
    with_one = [each for each in graded if each.has_one_answer]
    outside = [each for each in graded if each.pair.family == OUTSIDE]
    others = [each for each in with_one if each.pair.family != OUTSIDE]
    return {
        "loss": loss,
        "perplexity": math.exp(min(loss, 700.0)),
        "bits_per_byte": sum(each.loss_sum for each in graded) / math.log(2) / max(1, n_bytes),
        "n_tokens": sum(each.n_targets for each in graded),
        "n": len(graded),
        "exact_match": _share(with_one, lambda each: each.is_right),
        "declined": {
            "outside": _share(outside, lambda each: each.is_declined),
            "others": _share(others, lambda each: each.is_declined),
        }
        if outside
        else None,
        "by_kind": {
            kind: _group(part) for kind, part in _by(with_one, lambda e: held_out_kind(e.pair))
        },
        "by_family": {
            family: {
                kind: _group(part) for kind, part in _by(whole, lambda e: held_out_kind(e.pair))
            }
            for family, whole in _by(graded, lambda each: each.pair.family)
        },
    }


def _by(graded: Sequence[Graded], key: Callable[[Graded], str]) -> list[tuple[str, list[Graded]]]:
    """Parts with equal keys, in the order of the keys."""
    parts: dict[str, list[Graded]] = {}
    for each in graded:
        parts.setdefault(key(each), []).append(each)
    return sorted(parts.items())


def _group(part: Sequence[Graded]) -> dict[str, Any]:
    return {
        "n": len(part),
        "exact_match": _share(
            [each for each in part if each.has_one_answer], lambda each: each.is_right
        ),
        "loss": _mean_loss(part),
    }


def _mean_loss(graded: Sequence[Graded]) -> float:
    """Nats per target, every target counted alike."""
    n_targets = sum(each.n_targets for each in graded)
    return sum(each.loss_sum for each in graded) / max(1, n_targets)


def _share(graded: Sequence[Graded], holds: Callable[[Graded], bool]) -> float | None:
    return sum(map(holds, graded)) / len(graded) if graded else None


class InstructionExam:
    """What an assistant in training is asked: a few fixed held-out questions, greedily."""

    def __init__(
        self,
        config: TrainConfig,
        tokenizer: Tokenizer,
        held_out: Sequence[Pair],
        template: Template = ALPACA,
    ) -> None:
        self._template = template
        self._tokenizer = tokenizer
        self._sample = None
        if config.sample_tokens:
            self._sample = SampleConfig(temperature=0, max_new_tokens=config.sample_tokens)
        n = min(_SAMPLED_QUESTIONS, len(held_out))
        # From the middle of as many equal parts: families stand in rows.
        self._questions = [held_out[(2 * i + 1) * len(held_out) // (2 * n)] for i in range(n)]

    def ask(
        self, model: GPT, *, step: int, precision: str
    ) -> Generator[Progress | SampleDrawn, None, Answers]:
        """The replies to the questions, each a sample whose prompt is the question."""
        for pair in self._questions if self._sample is not None else ():
            assert self._sample is not None
            exchange = pair.exchange
            prompt = make_prompt(
                exchange.instruction,
                exchange.input,
                tokenizer=self._tokenizer,
                context_length=model.config.context_length,
                max_new_tokens=self._sample.max_new_tokens,
                template=self._template,
            )
            drawing = reply(
                model,
                prompt.ids,
                self._sample,
                self._tokenizer,
                n_candidates=0,
                template=self._template,
            )
            done = yield from _with_progress(drawing, self._sample.max_new_tokens)
            question = "\n".join(part for part in (exchange.instruction, exchange.input) if part)
            yield SampleDrawn(step, f"{question}\n", done.text)
        return Answers()

    def finish(self, model: GPT, *, precision: str) -> Generator[Progress, None, dict[str, Any]]:
        """Nothing: `gptlab evaluate` asks all that is held out."""
        yield from ()
        return {}


def _with_progress(
    drawing: Generator[Any, None, ReplyDone], total: int
) -> Generator[Progress, None, ReplyDone]:
    """A place to stop after every token."""
    count = 0
    while True:
        try:
            next(drawing)
        except StopIteration as end:
            done: ReplyDone = end.value
            return done
        count += 1
        yield Progress("answering", count, total)
