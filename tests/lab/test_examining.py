"""The exam of the live assistant, by the lab's session."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from gptlab.gpt import checkpoint
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.data.pairs import read_pairs
from gptlab.gpt.grading import figures_of, grade
from gptlab.gpt.instructions import PHI_3, format_prompt
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.lab.events import Examined, JobFailed, ModelLoaded
from gptlab.lab.session import Session

ANSWER = "Cold."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session(tmp_path / "runs")
    yield session
    assert session.close(60)


def parrot() -> GPT:
    """Says the answer to every question of one letter in Phi-3's template, whatever it is."""
    model = GPT(GPTConfig(vocab_size=257, context_length=200, n_layer=1, n_head=1, n_embd=257))
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.zero_()
        model.ln_f.weight.fill_(1.0)
        model.wte.weight.copy_(torch.eye(257))
        first = len(format_prompt("Q", template=PHI_3)) - 1
        for place, id in enumerate([*ANSWER.encode(), 256]):
            model.wpe.weight[first + place, id] = 5.0
    return model


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    path = tmp_path / "questions.json"
    pairs = [
        {"instruction": letter, "output": output, "family": "opposites", "split": "new wording"}
        for letter, output in (("a", ANSWER), ("b", "Warm."), ("c", ANSWER), ("d", ANSWER))
    ]
    path.write_text(json.dumps(pairs), encoding="utf-8")
    return path


def last_of(session: Session, job_id: str) -> list[Any]:
    seen: list[Any] = []
    end = time.monotonic() + 60
    while not seen or session.status.job(job_id) is not None:
        assert time.monotonic() < end
        seen += [event for id, event in session.poll().events if id == job_id]
        if any(isinstance(event, JobFailed) for event in seen):
            break
    return seen


def test_the_exam_asks_in_the_template_of_the_model_and_counts_as_evaluate_does(
    session: Session, tmp_path: Path, questions: Path
) -> None:
    tokenizer = load_tokenizer("byte")
    metadata = {"task": "instruct", "template": "phi-3"}
    checkpoint.save(tmp_path / "parrot", parrot(), tokenizer, metadata=metadata)
    assert [e for e in last_of(session, session.load(str(tmp_path / "parrot"))) if
            isinstance(e, ModelLoaded)]  # fmt: skip
    (examined,) = [
        e for e in last_of(session, session.examine((questions,))) if isinstance(e, Examined)
    ]
    assert examined.figures["exact_match"] == 0.75
    (wrong,) = examined.wrong
    assert (wrong.instruction, wrong.answered, wrong.wanted) == ("b", ANSWER, "Warm.")
    grading = grade(parrot(), tokenizer, read_pairs([questions])[0], template=PHI_3)
    while True:
        try:
            next(grading)
        except StopIteration as end:
            assert examined.figures == figures_of(end.value)
            break
    (fewer,) = [
        e for e in last_of(session, session.examine((questions,), 2)) if isinstance(e, Examined)
    ]
    assert fewer.figures["n"] == 2


def test_an_exam_without_a_model_or_with_wrong_data_says_why(
    session: Session, tmp_path: Path
) -> None:
    failed = last_of(session, session.examine())[-1]
    assert isinstance(failed, JobFailed) and "no model" in failed.message
    checkpoint.save(tmp_path / "parrot", parrot(), load_tokenizer("byte"))
    last_of(session, session.load(str(tmp_path / "parrot")))
    failed = last_of(session, session.examine((tmp_path / "gone.json",)))[-1]
    assert isinstance(failed, JobFailed) and "gone.json does not exist" in failed.message
