"""Finetuning a classifier: what its run keeps, however it ends, and what the lab asks of it."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from gptlab.errors import (
    CheckpointMissing,
    ConfigError,
    DataError,
    RunError,
    UsageError,
    WrongKindOfModel,
)
from gptlab.gpt import checkpoint
from gptlab.gpt.config import GPTConfig, SampleConfig
from gptlab.gpt.data.messages import read_messages, split_messages
from gptlab.gpt.events import Evaluated, MicroBatchDone, StepDone
from gptlab.gpt.labelling import label_texts
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.lab.events import (
    Classified,
    ClassifyFailed,
    ErrorsFound,
    Explained,
    JobFailed,
    JobFinished,
    ModelLoaded,
    Noticed,
    PaddingProbed,
    RunStarted,
    StepMeasured,
    TrainingDone,
)
from gptlab.lab.finetuning import TASKS, plan_finetuning
from gptlab.lab.metrics import MetricSeries, read_lines
from gptlab.lab.plan import FinetuneRequest, ResumeRequest
from gptlab.lab.runs import add_history, list_runs, read_record
from gptlab.lab.session import Session
from gptlab.lab.training import run_training

BYTES = load_tokenizer("byte")
SHAPE = GPTConfig(vocab_size=257, context_length=32, n_layer=2, n_head=2, n_embd=16)
TRAINING = {
    "steps": 12,
    "batch_size": 4,
    "grad_accum": 2,
    "warmup": 2,
    "learning_rate": 1e-2,
    "eval_every": 4,
    "eval_batches": 3,
    "checkpoint_every": 4,
    "device": "cpu",
    "threads": 1,
    "precision": "fp32",
}
SECONDS_TO_WAIT = 60.0


def messages_csv(n_messages: int = 80) -> str:
    """Messages that one letter tells apart."""
    draw = random.Random(1)
    rows = ["label,text"]
    for number in range(n_messages):
        label = "spam" if number % 2 else "ham"
        words = "".join(draw.choices("abcdefgh", k=draw.randint(3, 12)))
        rows.append(f"{label},{words}{'!' if number % 2 else '.'}")
    return "\n".join(rows) + "\n"


@pytest.fixture
def messages_file(tmp_path: Path) -> Path:
    path = tmp_path / "messages.csv"
    path.write_text(messages_csv(), encoding="utf-8")
    return path


@pytest.fixture
def base(tmp_path: Path) -> Path:
    checkpoint.save(tmp_path / "base", GPT(SHAPE, seed=3), BYTES, metadata={"step": 7})
    return tmp_path / "base"


Make = Callable[..., FinetuneRequest]


@pytest.fixture
def tiny(base: Path, messages_file: Path) -> Make:
    """Makes requests for a finetuning of under a second."""

    def request(name: str | None = "tiny", **changes: Any) -> FinetuneRequest:
        options = changes.pop("options", {})
        own = {key: changes.pop(key) for key in list(changes) if key in FIELDS}
        given = {"data": (messages_file,), "base": str(base), "dropout": 0.1, **own}
        return FinetuneRequest(
            task="classify", name=name, options=options, train={**TRAINING, **changes}, **given
        )

    return request


FIELDS = {"data", "test_data", "base", "tokens", "minutes", "context_length", "dropout"}


def done_of(events: list[Any]) -> TrainingDone:
    assert isinstance(events[-1], TrainingDone)
    return events[-1]


def metrics(folder: Path) -> list[dict[str, Any]]:
    times = ("seconds", "tokens_per_second")
    lines = read_lines(folder / "metrics.jsonl")
    return [{key: value for key, value in line.items() if key not in times} for line in lines]


def latest(folder: Path) -> Path:
    return folder / "checkpoints" / (folder / "checkpoints" / "latest").read_text().strip()


# What a run keeps.


def test_a_classifier_is_trained_measured_and_kept(tiny: Make, runs_dir: Path) -> None:
    events = list(run_training(tiny(steps=60, options={"trainable": "all"}), runs_dir))
    done = done_of(events)
    told = done.to_json()
    assert told["val_accuracy"] == told["test_accuracy"] == 1.0, "one letter tells them apart"
    assert told["train_accuracy"] > 0.9
    assert told["labels"] == ["ham", "spam"]
    assert sum(map(sum, told["confusion"])) == 16, "a fifth of 80 messages is the test"
    evaluated = [event for event in events if isinstance(event, Evaluated)]
    assert [event.step for event in evaluated] == list(range(0, 61, 4))
    lines = {line["step"]: line for line in metrics(runs_dir / "tiny")}
    for event in evaluated[1:]:
        assert lines[event.step]["val_accuracy"] == event.val_accuracy
        assert lines[event.step]["train_accuracy"] == event.train_accuracy
        assert lines[event.step]["val_loss"] == event.val_loss
    assert "val_accuracy" not in lines[1]
    model = checkpoint.load(Path(done.checkpoint)).classifier
    labelled = label_texts(model, BYTES, ["abc!", "abc."])
    assert [each.label for each in result_of(labelled)] == ["spam", "ham"]


def result_of(work: Any) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as done:
            return done.value


def test_the_best_checkpoint_is_the_most_accurate_then_the_one_of_lower_loss(
    tiny: Make, runs_dir: Path
) -> None:
    events = list(run_training(tiny(steps=40, eval_every=2), runs_dir))
    best: tuple[float, float] = (-1.0, 0.0)
    step = None
    for event in events:
        if isinstance(event, Evaluated):
            assert event.val_accuracy is not None
            rank = (event.val_accuracy, -event.val_loss)
            assert event.is_best == (rank > best), event
            if event.is_best:
                best, step = rank, event.step
    assert done_of(events).checkpoint_step == step


def test_a_run_and_its_checkpoints_name_their_parent(
    tiny: Make, base: Path, runs_dir: Path
) -> None:
    done = done_of(list(run_training(tiny(), runs_dir)))
    parent = read_record(runs_dir / "tiny")["parent"]
    assert parent == {
        "reference": str(base),
        "path": str(base),
        "run": None,
        "step": 7,
        "sha256": checkpoint.weights_sha256(base),
    }
    metadata = checkpoint.read_metadata(Path(done.checkpoint))
    assert metadata["parent"] == parent
    assert metadata["task"] == "classify"
    again = FinetuneRequest(task="classify", base="tiny", data=tiny().data, train=TRAINING)
    events = list(run_training(again, runs_dir))
    assert done_of(events).run == "classify-tiny-1"
    parent = read_record(runs_dir / "classify-tiny-1")["parent"]
    assert (parent["run"], parent["step"]) == ("tiny", done.checkpoint_step)


def test_a_run_says_what_it_learned_from(tiny: Make, messages_file: Path, runs_dir: Path) -> None:
    list(run_training(tiny(), runs_dir))
    record = read_record(runs_dir / "tiny")
    assert record["task"] == "classify"
    assert record["options"]["trainable"] == "last-block"
    assert record["data"]["sources"][0]["path"] == str(messages_file)
    assert record["data"]["counts"]["train"].keys() == {"ham", "spam"}
    block, norm, head = 12 * 16 * 16 + 13 * 16, 2 * 16, 2 * 17
    assert record["n_trained"] == block + norm + head
    (info,) = list_runs(runs_dir)
    assert (info.task, info.name) == ("classify", "tiny")
    series = MetricSeries()
    add_history(series, runs_dir / "tiny")
    assert list(series.curve("val_accuracy").x) == [0, 4, 8, 12]


@pytest.mark.parametrize("trainable", ["head", "last-block", "two-blocks", "all"])
def test_frozen_tensors_keep_every_bit_and_the_others_learn(
    trainable: str, tiny: Make, base: Path, runs_dir: Path
) -> None:
    list(run_training(tiny(options={"trainable": trainable}), runs_dir))
    before = GPT.from_pretrained(base).state_dict()
    after = checkpoint.load(latest(runs_dir / "tiny")).classifier
    learning = {
        "head": (),
        "last-block": ("h.1.", "ln_f."),
        "two-blocks": ("h.0.", "h.1.", "ln_f."),
        "all": ("",),
    }[trainable]
    for name, value in after.transformer.state_dict().items():
        is_same = torch.equal(value, before[name])
        # Biases of keys never matter to softmax and may stay where they are.
        assert is_same != name.startswith(learning or ("nothing",)), name
    fresh = torch.empty(2, 16).normal_(0, 0.02, generator=torch.Generator().manual_seed(1))
    assert not torch.equal(after.score.weight, fresh)


# Stopping, and going on.


@pytest.mark.parametrize("options", [{}, {"trainable": "all", "pooling": "mean", "balance": True}])
@pytest.mark.parametrize("place", [0, 3, 6, 11])
def test_a_finetuning_that_was_stopped_ends_with_the_same_bits(
    place: int, options: dict[str, Any], tiny: Make, runs_dir: Path
) -> None:
    whole = list(run_training(tiny("whole", options=options), runs_dir))
    stopped = run_training(tiny("stopped", options=options), runs_dir)
    for event in stopped:
        if isinstance(event, StepDone | Evaluated) and event.step == place:
            break
        if isinstance(event, MicroBatchDone) and event.step == place + 1:
            break
    stopped.close()
    again = list(run_training(ResumeRequest(run="stopped"), runs_dir))
    assert metrics(runs_dir / "stopped") == metrics(runs_dir / "whole")
    for name in ("model.safetensors", "gptlab/training.safetensors", "gptlab/head.safetensors"):
        one, two = (latest(runs_dir / run) / name for run in ("stopped", "whole"))
        assert one.read_bytes() == two.read_bytes(), name
    assert done_of(again).figures == done_of(whole).figures


def test_before_its_first_checkpoint_a_run_begins_again_with_its_base(
    tiny: Make, base: Path, runs_dir: Path
) -> None:
    whole = done_of(list(run_training(tiny("whole"), runs_dir)))
    starting = run_training(tiny("early"), runs_dir)
    next(event for event in starting if isinstance(event, RunStarted))
    starting.close()
    assert not list((runs_dir / "early").glob("checkpoints/step-*"))
    again = done_of(list(run_training(ResumeRequest(run="early"), runs_dir)))
    assert again.figures == whole.figures
    assert again.val_loss == whole.val_loss


def test_a_base_that_changed_before_the_first_checkpoint_is_refused(
    tiny: Make, base: Path, runs_dir: Path
) -> None:
    starting = run_training(tiny(), runs_dir)
    next(event for event in starting if isinstance(event, RunStarted))
    starting.close()
    checkpoint.save(base, GPT(SHAPE, seed=4), BYTES)
    with pytest.raises(RunError, match=r"the base .* has changed"):
        list(run_training(ResumeRequest(run="tiny"), runs_dir))


def test_a_resumed_run_does_not_need_its_base(tiny: Make, base: Path, runs_dir: Path) -> None:
    list(run_training(tiny(), runs_dir))
    base.rename(base.with_name("gone"))
    done = done_of(list(run_training(ResumeRequest(run="tiny", steps=16), runs_dir)))
    assert done.steps == 16


def test_messages_that_changed_are_refused(tiny: Make, messages_file: Path, runs_dir: Path) -> None:
    list(run_training(tiny(), runs_dir))
    messages_file.write_text(messages_csv(60), encoding="utf-8")
    with pytest.raises(RunError, match=r"messages\.csv has changed"):
        list(run_training(ResumeRequest(run="tiny", steps=16), runs_dir))


# What can be asked for.


def test_a_test_file_of_its_own_is_the_test(tiny: Make, tmp_path: Path, runs_dir: Path) -> None:
    test = tmp_path / "test.tsv"
    test.write_text("ham\tabc.\nspam\tabc!\nspam\tdef!\n", encoding="utf-8")
    done = done_of(list(run_training(tiny(test_data=(test,)), runs_dir)))
    assert [sum(row) for row in done.figures["confusion"]] == [1, 2]
    counts = read_record(runs_dir / "tiny")["data"]["counts"]
    assert sum(counts["train"].values()) == 70


def test_tokens_are_those_that_are_read_without_padding(tiny: Make, runs_dir: Path) -> None:
    events = list(run_training(tiny(steps=10, batch_size=7, grad_accum=1), runs_dir))
    messages, _ = read_messages(tiny().data)
    train = split_messages(messages, seed=1).train
    a_pass = sum(len(each.text) for each in train)
    eighth = next(event for event in events if isinstance(event, StepDone) and event.step == 8)
    assert len(train) == 56
    assert eighth.tokens == a_pass, "eight steps of seven read each message once"


def test_an_end_in_tokens_becomes_steps(tiny: Make, runs_dir: Path) -> None:
    train = {key: value for key, value in TRAINING.items() if key != "steps"}
    request = FinetuneRequest(
        task="classify", base=tiny().base, data=tiny().data, train=train, tokens=500, name="t"
    )
    done = done_of(list(run_training(request, runs_dir)))
    assert 400 < done.tokens < 650


def test_long_messages_are_cut_and_that_is_said(tiny: Make, runs_dir: Path) -> None:
    events = list(run_training(tiny(context_length=6), runs_dir))
    (notice,) = [event for event in events if isinstance(event, Noticed)]
    assert "longer than 6 tokens" in notice.message
    assert read_record(runs_dir / "tiny")["data"]["longest"] == 6


def test_the_last_position_is_read_at_the_length_of_the_longest_training_message(
    tiny: Make, runs_dir: Path
) -> None:
    done = done_of(list(run_training(tiny(options={"pooling": "last-position"}), runs_dir)))
    messages, _ = read_messages(tiny().data)
    longest = max(len(each.text) for each in split_messages(messages, seed=1).train)
    head = checkpoint.read_classifier(Path(done.checkpoint))
    assert head is not None
    assert (head.pooling, head.pad_to) == ("last-position", longest)


def test_a_trained_classifier_can_go_on_with_another_pooling(tiny: Make, runs_dir: Path) -> None:
    first = done_of(list(run_training(tiny(), runs_dir)))
    before = checkpoint.load(Path(first.checkpoint)).classifier
    second = tiny("second", base="tiny", steps=0, options={"pooling": "mean"})
    done = done_of(list(run_training(second, runs_dir)))
    after = checkpoint.load(Path(done.checkpoint)).classifier
    assert after.head.pooling == "mean"
    assert torch.equal(after.score.weight, before.score.weight), "the head is kept"


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"base": "nope"}, CheckpointMissing, "nope"),
        ({"options": {"trainable": "heads"}}, ConfigError, "trainable='heads'"),
        ({"options": {"pooling": "max"}}, ConfigError, "pooling='max'"),
        ({"options": {"lora": 4}}, UsageError, "'lora'"),
        ({"n_layer": 2}, UsageError, "'n_layer'"),
        ({"context_length": 33}, ConfigError, "context_length=33"),
        ({"options": {"pad_to": 40}}, ConfigError, "pad_to=40"),
        ({"tokens": 10}, UsageError, "one end"),
        ({"data": (Path("nope.csv"),)}, DataError, "nope.csv"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_no_run(
    changes: dict[str, Any], error: type[Exception], words: str, tiny: Make, runs_dir: Path
) -> None:
    with pytest.raises(error, match=words):
        list(run_training(tiny(**changes), runs_dir))
    assert list_runs(runs_dir) == []
    assert not runs_dir.is_dir() or not any(runs_dir.iterdir())


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("label,text\nham,a\nham,b\n", "have the label 'ham'"),
        ("label,text\nham,a\nspam, \n", "line 3"),
        ("text\na\n", "column label"),
    ],
)
def test_messages_that_teach_nothing_are_refused(
    content: str, words: str, tiny: Make, messages_file: Path, runs_dir: Path
) -> None:
    messages_file.write_text(content, encoding="utf-8")
    with pytest.raises(DataError, match=words):
        list(run_training(tiny(), runs_dir))


def test_a_label_that_a_trained_classifier_lacks_is_refused(
    tiny: Make, messages_file: Path, runs_dir: Path
) -> None:
    list(run_training(tiny(), runs_dir))
    messages_file.write_text(messages_csv() + "scam,pay me!\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"'scam'.*ham, spam"):
        list(run_training(tiny("second", base="tiny"), runs_dir))


def test_an_unknown_task_is_refused(tiny: Make, runs_dir: Path) -> None:
    with pytest.raises(UsageError, match="'translate'") as refusal:
        plan_finetuning(FinetuneRequest(task="translate", base="x"), runs_dir)
    assert all(name in refusal.value.hint for name in TASKS)


# In the lab.


class Screen:
    """What a screen does with a session: it polls, and remembers what it was told."""

    def __init__(self, runs_dir: Path) -> None:
        self.session = Session(runs_dir)
        self.events: list[tuple[str, Any]] = []

    def wait_for(self, kind: Any, is_it: Callable[[Any], bool] = lambda _: True) -> Any:
        """The newest event of a type that is the right one, once it has come."""
        deadline = time.monotonic() + SECONDS_TO_WAIT
        while True:
            for _, event in reversed(self.events):
                if isinstance(event, kind) and is_it(event):
                    return event
            assert time.monotonic() < deadline, self.events[-20:]
            time.sleep(0.005)
            self.events += self.session.poll().events

    def answer(self, number: int) -> Any:
        asked = Classified | Explained | PaddingProbed | ClassifyFailed
        return self.wait_for(asked, lambda event: event.request == number)

    def of(self, job_id: str, kind: Any) -> Any:
        self.wait_for(JobFinished | JobFailed, lambda _: self._is_over(job_id))
        return [event for job, event in self.events if job == job_id and isinstance(event, kind)]

    def _is_over(self, job_id: str) -> bool:
        return any(
            job == job_id and isinstance(event, JobFinished | JobFailed)
            for job, event in self.events
        )


@pytest.fixture
def screen(runs_dir: Path) -> Iterator[Screen]:
    shown = Screen(runs_dir)
    yield shown
    assert shown.session.close(SECONDS_TO_WAIT), "a job did not end"


@pytest.fixture
def trained(screen: Screen, tiny: Make) -> Screen:
    """A session in which a classifier was trained, and is live."""
    job = screen.session.start_finetuning(tiny(steps=40, options={"trainable": "all"}))
    assert screen.of(job, TrainingDone)
    return screen


def test_a_finetuning_makes_its_model_live_with_labels(trained: Screen) -> None:
    live = trained.session.live
    assert live is not None
    assert (live.task, live.labels, live.is_classifier) == ("classify", ("ham", "spam"), True)
    assert live.val_accuracy is not None
    started = trained.wait_for(RunStarted)
    assert (started.task, started.head) == ("classify", live.head)
    (job,) = [each for each in trained.session.status.jobs if each.kind == "train"]
    assert job.val_accuracy is not None
    assert len(trained.session.series(job.id).curve("val_accuracy").y) == 11  # type: ignore[union-attr]


def test_a_text_is_labelled_with_the_answer_after_each_token(trained: Screen) -> None:
    answer = trained.answer(trained.session.classify("abc!"))
    assert isinstance(answer, Classified)
    assert answer.label == "spam"
    assert [piece.text for piece in answer.pieces] == list("abc!")
    assert len(answer.running) == 4
    assert answer.running[-1] == pytest.approx(answer.probabilities, abs=1e-5)
    assert answer.n_cut == 0


def test_of_quick_questions_the_newest_is_answered(trained: Screen) -> None:
    numbers = [trained.session.classify("abc!"[:n]) for n in range(1, 5)]
    assert numbers == sorted(set(numbers))
    assert trained.answer(numbers[-1]).text == "abc!"


def test_words_padding_and_errors_are_explained(trained: Screen, tiny: Make) -> None:
    shades = trained.answer(trained.session.explain("abc def!")).shades
    assert [(shade.start, shade.end) for shade in shades] == [(0, 3), (4, 8)]
    slopes = trained.answer(trained.session.explain("abc def!", "gradient")).shades
    assert [(each.start, each.end) for each in slopes] == [(0, 3), (4, 8)]
    assert any(slopes[0].push) and slopes != shades
    probed = trained.answer(trained.session.probe_padding("abc!")).by_pooling
    assert {len(rows) for rows in probed.values()} == {32 - 4 + 1}
    job = trained.session.find_errors()
    (found,) = trained.of(job, ErrorsFound)
    messages, _ = read_messages(tiny().data)
    assert found.n_messages == len(split_messages(messages, seed=1).test) == 16
    assert found.accuracy == 1 - len(found.errors) / 16
    assert sum(map(sum, found.confusion)) == 16


def test_errors_are_found_in_files_too(trained: Screen, tmp_path: Path) -> None:
    file = tmp_path / "own.tsv"
    file.write_text("spam\tabc.\nham\tabd.\n", encoding="utf-8")
    (found,) = trained.of(trained.session.find_errors((file,)), ErrorsFound)
    assert [error.message.text for error in found.errors] == ["abc."]
    assert found.errors[0].predicted == "ham"


@pytest.mark.parametrize("text", ["", "  \n"])
def test_an_empty_message_is_told_and_harms_nothing(trained: Screen, text: str) -> None:
    answer = trained.answer(trained.session.classify(text))
    assert isinstance(answer, ClassifyFailed)
    assert "empty" in answer.message
    assert isinstance(trained.answer(trained.session.classify("abc!")), Classified)


def test_a_classifier_writes_no_text(trained: Screen) -> None:
    job = trained.session.generate("abc", SampleConfig(max_new_tokens=2))
    (failed,) = trained.of(job, JobFailed)
    assert "classifier (ham, spam)" in failed.message


def test_a_language_model_gives_no_labels(screen: Screen, base: Path) -> None:
    screen.session.load(str(base))
    screen.wait_for(ModelLoaded)
    for ask in (screen.session.classify, screen.session.explain, screen.session.probe_padding):
        answer = screen.answer(ask("abc"))
        assert isinstance(answer, ClassifyFailed)
        assert "language model" in answer.message


def test_a_classifier_is_loaded_with_its_labels(trained: Screen) -> None:
    job = trained.session.load("tiny@latest")
    (loaded,) = trained.of(job, ModelLoaded)
    assert (loaded.live.labels, loaded.live.task) == (("ham", "spam"), "classify")


def test_a_finetuning_is_measured_before_it_begins(screen: Screen, tiny: Make) -> None:
    number = screen.session.measure(tiny(steps=30))
    told = screen.wait_for(StepMeasured)
    assert (told.request, told.steps) == (number, 30)
    assert told.total_seconds == pytest.approx(30 * told.seconds_per_step)
    assert list_runs(screen.session.runs_dir) == []


def test_a_plan_says_what_a_finetuning_comes_to(screen: Screen, tiny: Make) -> None:
    plan = screen.session.plan_finetuning(tiny())
    assert (plan.model.n_layer, plan.model.dropout, plan.head) == (2, 0.1, None)
    with pytest.raises(ConfigError):
        screen.session.plan_finetuning(tiny(context_length=99))


def test_a_classifier_is_no_base_for_text(tiny: Make, runs_dir: Path) -> None:
    list(run_training(tiny(), runs_dir))
    pairs = runs_dir / "pairs.json"
    pairs.write_text(json.dumps([{"instruction": "Say a", "output": "a"}] * 40))
    request = FinetuneRequest(task="instruct", base="tiny", data=(pairs,), train=TRAINING)
    with pytest.raises(WrongKindOfModel, match="classifier"):
        list(run_training(request, runs_dir))
