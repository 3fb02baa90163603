"""Messages with changed labels: the file that they go to, and the training that takes it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gptlab import paths
from gptlab.errors import LabError, UsageError
from gptlab.gpt import checkpoint
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.data.messages import (
    Message,
    MessageSplit,
    label_counts,
    read_messages,
    split_messages,
)
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.lab.events import Relabelled, TrainingDone
from gptlab.lab.labelling import message_split
from gptlab.lab.plan import FinetuneRequest
from gptlab.lab.references import describe_checkpoint
from gptlab.lab.relabelling import changed_split, csv_text, relabel
from gptlab.lab.runs import read_record
from gptlab.lab.status import LiveModel
from gptlab.lab.training import run_training

SHAPE = GPTConfig(vocab_size=257, context_length=32, n_layer=1, n_head=1, n_embd=8)
TRAINING = {
    "steps": 4,
    "batch_size": 4,
    "learning_rate": 0.02,
    "warmup": 1,
    "eval_every": 2,
    "eval_batches": 1,
    "checkpoint_every": 4,
    "seed": 5,
    "device": "cpu",
    "threads": 1,
    "precision": "fp32",
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "messages.csv"
    rows = [f"{'spam' if n % 2 else 'ham'},message {n}" for n in range(40)]
    path.write_text("\n".join(["label,text", *rows]) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def live(data: Path, tmp_path: Path, runs_dir: Path) -> LiveModel:
    """A classifier whose run is on disk."""
    base = tmp_path / "base"
    checkpoint.save(base, GPT(SHAPE, seed=1), load_tokenizer("byte"), metadata={"step": 1})
    request = FinetuneRequest(
        task="classify",
        base=str(base),
        name="first",
        data=(data,),
        context_length=20,
        options={"pooling": "mean", "trainable": "head"},
        train=TRAINING,
    )
    *_, done = run_training(request, runs_dir)
    assert isinstance(done, TrainingDone)
    return describe_checkpoint(Path(done.checkpoint))


def relabelled(
    changes: list[tuple[Message, str]],
    live: LiveModel,
    runs_dir: Path,
    path: Path | None = None,
    data: tuple[Path, ...] = (),
) -> Relabelled:
    (event,) = relabel(changes, data, path, live, runs_dir)
    assert isinstance(event, Relabelled)
    return event


def parts(split: MessageSplit) -> dict[str, list[tuple[str, str]]]:
    return {
        name: [(each.label, each.text) for each in getattr(split, name)]
        for name in ("train", "val", "test")
    }


def test_the_new_file_has_the_changed_label_and_each_message_in_its_part(
    live: LiveModel, data: Path, runs_dir: Path
) -> None:
    before, old_bytes = message_split(live, runs_dir), data.read_bytes()
    wrong = before.test[0]
    other = "ham" if wrong.label == "spam" else "spam"
    event = relabelled([(wrong, other)], live, runs_dir)
    assert (event.n_changed, event.n_added) == (1, 0)
    expected = parts(before)
    expected["test"][0] = (other, wrong.text)
    messages, _ = read_messages([Path(event.path)])
    assert parts(split_messages(messages, seed=0)) == expected
    assert data.read_bytes() == old_bytes
    assert Path(event.path).parent == paths.messages_dir()


def test_training_again_begins_at_the_same_base_with_the_same_settings(
    live: LiveModel, runs_dir: Path, tmp_path: Path
) -> None:
    wrong = message_split(live, runs_dir).train[0]
    event = relabelled([(wrong, "ham" if wrong.label == "spam" else "spam")], live, runs_dir)
    assert event.request.base == str(tmp_path / "base")
    here = {name: TRAINING[name] for name in ("device", "threads", "precision")}
    again = replace(event.request, name="again", train={**event.request.train, **here})
    *_, done = run_training(again, runs_dir)
    assert isinstance(done, TrainingDone)
    first, second = (read_record(runs_dir / name) for name in ("first", "again"))
    assert second["options"] == first["options"] and second["train"] == first["train"]
    assert second["context_length"] == 20 and second["parent"] == {
        **first["parent"],
        "reference": second["parent"]["reference"],
    }
    assert second["data"]["counts"] != first["data"]["counts"], "one label has changed sides"
    assert message_split(describe_checkpoint(Path(done.checkpoint)), runs_dir).train


def test_a_base_that_is_gone_leaves_the_classifier_itself_to_go_on_from(
    live: LiveModel, runs_dir: Path, tmp_path: Path
) -> None:
    (tmp_path / "base").rename(tmp_path / "elsewhere")
    wrong = message_split(live, runs_dir).test[0]
    assert relabelled([(wrong, "ham")], live, runs_dir).request.base == str(live.path)


def test_texts_that_were_not_there_join_what_is_learned_from(
    live: LiveModel, runs_dir: Path
) -> None:
    before = message_split(live, runs_dir)
    new = Message("ham", 'quoted "so", with a\nline end', None, Path("own.csv"), 2)
    event = relabelled([(new, "spam")], live, runs_dir)
    assert event.n_added == 1
    split = split_messages(read_messages([Path(event.path)])[0], seed=0)
    assert parts(split)["train"] == [*parts(before)["train"], ("spam", new.text)]


def test_all_messages_of_a_text_change_and_the_others_stay() -> None:
    def message(label: str, text: str, line: int) -> Message:
        return Message(label, text, None, Path("m.csv"), line)

    split = MessageSplit(
        (message("a", "x", 1), message("a", "x", 2), message("b", "y", 3)),
        (message("a", "z", 4),),
        (),
    )
    changed, n_added = changed_split(split, [(split.train[0], "b")])
    assert label_counts(changed.train) == {"b": 3} and n_added == 0
    assert changed.val == split.val
    assert csv_text(changed).splitlines()[:2] == ["label,text,split", "b,x,train"]


def test_no_file_that_is_there_is_written_to(
    live: LiveModel, data: Path, runs_dir: Path, tmp_path: Path
) -> None:
    wrong = message_split(live, runs_dir).test[0]
    old = data.read_bytes()
    with pytest.raises(UsageError, match=r"messages\.csv is there already"):
        relabelled([(wrong, "ham")], live, runs_dir, data)
    assert data.read_bytes() == old
    with pytest.raises(UsageError, match="no name of a CSV file"):
        relabelled([(wrong, "ham")], live, runs_dir, tmp_path / "labels.txt")
    one, two = (relabelled([(wrong, "ham")], live, runs_dir).path for _ in range(2))
    assert one != two, "names that are made are free ones"


def test_data_that_has_changed_since_is_refused(
    live: LiveModel, data: Path, runs_dir: Path
) -> None:
    wrong = message_split(live, runs_dir).test[0]
    data.write_text("label,text\nham,one\nspam,two\n", encoding="utf-8")
    with pytest.raises(LabError, match="changed"):
        relabelled([(wrong, "ham")], live, runs_dir)
    assert not paths.messages_dir().exists()


def test_a_classifier_without_a_run_takes_the_messages_it_was_tested_on(
    live: LiveModel, data: Path, runs_dir: Path, tmp_path: Path
) -> None:
    assert live.path is not None
    alone = replace(live, path=live.path.rename(tmp_path / "alone"))
    messages: list[Any] = read_messages([data])[0]
    event = relabelled([(messages[0], "spam")], alone, runs_dir, data=(data,))
    assert event.request.base == str(alone.path)
    assert len(read_messages([Path(event.path)])[0]) == 40
