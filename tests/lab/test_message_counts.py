"""What the messages of a finetuning come to, counted before anything is trained."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gptlab.gpt import checkpoint
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.lab.events import MessagesCounted, MessagesRefused
from gptlab.lab.finetuning import plan_finetuning
from gptlab.lab.message_counts import MessageCounts, count_messages
from gptlab.lab.plan import FinetuneRequest
from gptlab.lab.training import prepare_finetuning

SHAPE = GPTConfig(vocab_size=257, context_length=32, n_layer=1, n_head=1, n_embd=8)


@pytest.fixture
def request_of(tmp_path: Path) -> FinetuneRequest:
    """60 ham of ten bytes, 30 spam of twenty."""
    rows = ["label,text"]
    rows += [f"ham,{number:010d}" for number in range(60)]
    rows += [f"spam,{number:020d}" for number in range(30)]
    data = tmp_path / "messages.csv"
    data.write_text("\n".join(rows) + "\n", encoding="utf-8")
    base = tmp_path / "base"
    checkpoint.save(base, GPT(SHAPE, seed=1), load_tokenizer("byte"), metadata={"step": 1})
    return FinetuneRequest(
        task="classify", base=str(base), data=(data,), train={"batch_size": 7, "seed": 3}
    )


def counted(request: FinetuneRequest) -> MessageCounts:
    (event,) = [
        each
        for each in count_messages(request, 5, Path("runs"))
        if isinstance(each, MessagesCounted)
    ]
    assert event.request == 5
    return event.counts


def refused(request: FinetuneRequest) -> str:
    *_, event = count_messages(request, 1, Path("runs"))
    assert isinstance(event, MessagesRefused)
    return event.message


def prepared(request: FinetuneRequest) -> Any:
    plan = plan_finetuning(request, Path("runs"))
    work = prepare_finetuning(plan, checkpoint.load(plan.folder))
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def test_messages_are_counted_by_label_at_each_step(request_of: FinetuneRequest) -> None:
    counts = counted(request_of)
    assert counts.labels == ("ham", "spam")
    assert counts.steps["read"] == counts.steps["kept"] == {"ham": 60, "spam": 30}
    parts = [sum(counts.steps[name].values()) for name in ("train", "val", "test")]
    assert parts == [62, 9, 19], "70 and 10%, each rounded down, and the rest"
    balanced = counted(replace(request_of, options={"balance": True}))
    assert balanced.steps["read"] == {"ham": 60, "spam": 30}
    assert balanced.steps["kept"] == {"ham": 30, "spam": 30}


def test_the_figures_are_those_of_the_training(request_of: FinetuneRequest) -> None:
    for options in ({}, {"balance": True}, {"pooling": "last-position"}, {"pad_to": 12}):
        request = replace(request_of, options=options)
        counts, training = counted(request), prepared(request)
        recorded = training.description
        assert {name: counts.steps[name] for name in recorded["counts"]} == recorded["counts"]
        assert counts.n_cut == recorded["n_cut"]
        assert counts.mean == training.data.tokens_per_sample
        assert counts.pad_to == training.model.head.pad_to
        n = len(training.data.train)
        batches = [training.data.batch(i, min(7, n - i)) for i in range(0, n, 7)]
        n_all = sum(batch.inputs.numel() for batch in batches)
        n_pad = sum(int((batch.inputs == 256).sum()) for batch in batches)
        assert n_pad > 0 and counts.padding_share == pytest.approx(n_pad / n_all)


def test_long_messages_are_counted_as_cut_and_measured_whole(request_of: FinetuneRequest) -> None:
    counts = counted(replace(request_of, context_length=15))
    assert (counts.longest, counts.longest_allowed, counts.n_cut) == (20, 15, 30)


def test_a_test_of_its_own_is_in_the_test_alone(
    request_of: FinetuneRequest, tmp_path: Path
) -> None:
    test = tmp_path / "test.tsv"
    test.write_text("ham\tabc\nspam\tdef\nspam\tghi\n", encoding="utf-8")
    counts = counted(replace(request_of, test_data=(test,)))
    assert counts.steps["test"] == {"ham": 1, "spam": 2}
    assert counts.steps["kept"] == {"ham": 60, "spam": 30}


def test_what_cannot_be_learned_from_is_refused_with_its_place(
    request_of: FinetuneRequest, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("label,text\nham,one\nspam,\n", encoding="utf-8")
    assert refused(replace(request_of, data=(bad,))) == f"line 3 of {bad} has an empty message"
    too_long = replace(request_of, options={"pad_to": 40})
    assert refused(too_long) == "pad_to=40 is above context_length=32"
