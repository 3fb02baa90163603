"""A batch of a finetuning on instructions, seen token by token."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from gptlab.gpt import checkpoint
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.instructions import format_prompt
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.lab.batch_view import view_batch
from gptlab.lab.events import BatchViewed, JobFailed
from gptlab.lab.plan import FinetuneRequest
from gptlab.lab.session import Session

END = 256
WORDS = ("a", "bb", "ccc", "dddd")


@pytest.fixture
def request_of(tmp_path: Path) -> FinetuneRequest:
    shape = GPTConfig(vocab_size=257, context_length=400, n_layer=1, n_head=1, n_embd=8)
    base = tmp_path / "base"
    checkpoint.save(base, GPT(shape, seed=1), load_tokenizer("byte"), metadata={"step": 1})
    pairs = [{"instruction": f"Say {word}.", "output": word} for word in WORDS * 6]
    data = tmp_path / "pairs.json"
    data.write_text(json.dumps(pairs), encoding="utf-8")
    return FinetuneRequest(
        task="instruct", base=str(base), data=(data,), train={"batch_size": 4, "seed": 3}
    )


def seen(request: FinetuneRequest, first: int = 0):
    (event,) = [e for e in view_batch(request, first, Path("runs")) if isinstance(e, BatchViewed)]
    return event.view


def test_a_row_is_prompt_response_one_end_of_text_and_padding(request_of: FinetuneRequest) -> None:
    view = seen(request_of)
    assert len(view.rows) == 4
    assert len({len(row) for row in view.rows}) == 1
    for row in view.rows:
        response = "".join(token.text for token in row if token.kind == "response")
        prompt = "".join(token.text for token in row if token.kind == "prompt")
        assert response in WORDS
        assert prompt == format_prompt(f"Say {response}.")
        assert [token.id for token in row if token.kind in ("end", "padding")] == [END] * (
            len(row) - len(prompt) - len(response)
        )
        assert sum(token.kind == "end" for token in row) == 1


def test_masked_prompts_and_padding_earn_no_loss_and_the_end_of_text_does(
    request_of: FinetuneRequest,
) -> None:
    view = seen(request_of)
    for row in view.rows:
        assert [t.kind for t in row if t.earns_masked] == [
            t.kind for t in row if t.kind in ("response", "end")
        ]
        unmasked = [t.kind for t in row if t.earns]
        assert unmasked == [t.kind for t in row if t.kind != "padding"][1:], "all but the first"
    assert view.n_earning(True) == view.n_of("response") + view.n_of("end")
    assert view.n_earning(False) == view.n_earning(True) + view.n_of("prompt") - len(view.rows)


def test_it_is_the_batch_that_the_training_learns_from(request_of: FinetuneRequest) -> None:
    from gptlab.lab.finetuning import plan_finetuning
    from gptlab.lab.training import prepare_finetuning

    plan = plan_finetuning(request_of, Path("runs"))
    preparing = prepare_finetuning(plan, checkpoint.load(plan.folder))
    while True:
        try:
            next(preparing)
        except StopIteration as end:
            prepared = end.value
            break
    batch = prepared.data.batch(4, 4)
    view = seen(request_of, 4)
    assert [[t.id for t in row[:-1]] for row in view.rows] == batch.inputs.tolist()
    assert view.n_earning(True) == batch.n_targets
    assert view != seen(request_of)


def test_what_cannot_be_read_is_one_clear_failure(
    request_of: FinetuneRequest, tmp_path: Path
) -> None:
    from dataclasses import replace

    session = Session(tmp_path / "runs")
    broken = tmp_path / "broken.json"
    broken.write_text('[{"instruction": "x"', encoding="utf-8")
    job = session.view_batch(replace(request_of, data=(broken,)))
    events: list[object] = []
    end = time.monotonic() + 30
    while not any(isinstance(e, JobFailed) for e in events) and time.monotonic() < end:
        events += [event for id, event in session.poll().events if id == job]
    assert session.close(30)
    (failed,) = [e for e in events if isinstance(e, JobFailed)]
    assert "broken.json ends in the middle" in failed.message
