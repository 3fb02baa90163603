"""Grading an assistant: losses equal a plain computation, and shares are counted right."""

from __future__ import annotations

import math

import pytest
import torch

from gptlab.gpt.config import GPTConfig, TrainConfig
from gptlab.gpt.data.pairs import Pair
from gptlab.gpt.events import ReplyDone, SampleDrawn
from gptlab.gpt.grading import DECLINED, Graded, InstructionExam, figures_of, grade
from gptlab.gpt.instructions import Exchange, format_prompt
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers import load_tokenizer

BYTE = load_tokenizer("byte")


def tiny() -> GPT:
    shape = {"n_layer": 1, "n_head": 2, "n_embd": 16, "context_length": 256}
    return GPT(GPTConfig(vocab_size=257, **shape), seed=0).eval()


def pair(question: str, answer: str, family: str = "", split: str = "") -> Pair:
    return Pair(Exchange(question, "", answer), family=family, split=split)


PAIRS = [pair(f"Say {'a' * n}.", "b" * (7 - n)) for n in range(6)]


def finished(work):  # type: ignore[no-untyped-def]
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def test_losses_equal_those_of_each_answer_alone() -> None:
    model = tiny()
    graded = finished(grade(model, BYTE, PAIRS))
    assert [each.pair for each in graded] == PAIRS
    for each in graded:
        prompt = BYTE.encode(format_prompt(each.pair.exchange.instruction))
        ids = [*prompt, *BYTE.encode(each.pair.exchange.output), BYTE.end_of_text_id]
        with torch.inference_mode():
            logprobs = model(torch.tensor([ids[:-1]]))[0].log_softmax(-1)
        answer = range(len(prompt), len(ids))
        plain = -sum(float(logprobs[i - 1, ids[i]]) for i in answer)
        assert each.n_targets == len(answer) == len(each.pair.exchange.output) + 1
        assert each.loss_sum == pytest.approx(plain, rel=1e-5)


def answered(pair: Pair, text: str, loss_sum: float = 1.0, n_targets: int = 2) -> Graded:
    return Graded(pair, ReplyDone(text, (), "end_of_text", 1.0), loss_sum, n_targets)


def test_figures_tell_families_and_kinds_apart() -> None:
    hot = pair("Opposite of hot?", "Cold.", "opposites", "new_wording")
    wet = pair("Opposite of wet?", "Dry.", "opposites", "new_subject")
    end = pair("End it.", "And so they slept.", "story endings", "new_subject")
    far = pair("Who wrote Hamlet?", DECLINED, "outside", "new_subject")
    graded = [
        answered(hot, "Cold.\n"),
        answered(hot, "Warm."),
        answered(wet, DECLINED, 3.0, 6),
        answered(end, "They ran.", 5.0, 10),
        answered(far, DECLINED),
        answered(far, "A fox."),
    ]
    told = figures_of(graded)
    assert told["loss"] == pytest.approx((1 + 1 + 3 + 5 + 1 + 1) / (2 + 2 + 6 + 10 + 2 + 2))
    assert told["perplexity"] == pytest.approx(math.exp(told["loss"]))
    assert told["n_tokens"] == 24
    n_bytes = 5 + 5 + 4 + 18 + 2 * len(DECLINED)
    assert told["bits_per_byte"] == pytest.approx(12 / math.log(2) / n_bytes)
    assert told["exact_match"] == pytest.approx(2 / 5), "the ending has no one right answer"
    assert told["declined"] == {"outside": 0.5, "others": pytest.approx(1 / 3)}
    families = told["by_family"]
    assert families["opposites"]["new_wording"] == {"n": 2, "exact_match": 0.5, "loss": 0.5}
    assert families["opposites"]["new_subject"] == {"n": 1, "exact_match": 0.0, "loss": 0.5}
    assert families["story endings"]["new_subject"] == {"n": 1, "exact_match": None, "loss": 0.5}
    assert told["by_kind"]["new_subject"] == {"n": 3, "exact_match": 1 / 3, "loss": 0.5}


def test_a_file_without_families_or_outside_questions_is_graded_too() -> None:
    told = figures_of([answered(pair("Greet.", "Hello."), "Hello.")])
    assert told["exact_match"] == 1.0
    assert told["declined"] is None
    assert told["by_family"] == {"": {"test": {"n": 1, "exact_match": 1.0, "loss": 0.5}}}


def test_a_model_in_training_answers_the_same_questions_each_time() -> None:
    exam = InstructionExam(TrainConfig(sample_tokens=5), BYTE, PAIRS)
    model = tiny()
    asked = [
        [
            event
            for event in exam.ask(model, step=step, precision="fp32")
            if isinstance(event, SampleDrawn)
        ]
        for step in (0, 7)
    ]
    assert [each.prompt for each in asked[0]] == [
        f"{PAIRS[i].exchange.instruction}\n" for i in (0, 2, 3, 5)
    ]
    assert [each.step for each in asked[1]] == [7] * 4
    assert [each.text for each in asked[0]] == [each.text for each in asked[1]]


def test_no_samples_are_drawn_where_none_are_wanted() -> None:
    exam = InstructionExam(TrainConfig(sample_tokens=0), BYTE, PAIRS)
    assert list(exam.ask(tiny(), step=0, precision="fp32")) == []
