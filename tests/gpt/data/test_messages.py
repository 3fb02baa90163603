"""Labelled messages: read, split, balanced, padded, and refused with file and line."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch

from gptlab.errors import DataError
from gptlab.gpt.data import DATASETS
from gptlab.gpt.data.message_data import EncodedMessage, MessageData, encode_messages
from gptlab.gpt.data.messages import (
    Message,
    labels_of,
    read_messages,
    require_known_labels,
    split_messages,
    undersample,
)
from gptlab.gpt.tokenizers import load_tokenizer

BYTES = load_tokenizer("byte")
PAD = 256


def written(folder: Path, content: str, name: str = "m.csv") -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def read(path: Path) -> list[Message]:
    return read_messages([path])[0]


def made(n_ham: int, n_spam: int) -> list[Message]:
    labels = ["ham"] * n_ham + ["spam"] * n_spam
    return [
        Message(label, f"text {number}", None, Path("m.csv"), number)
        for number, label in enumerate(labels)
    ]


# Reading.


def test_columns_are_found_by_name_in_any_order(tmp_path: Path) -> None:
    content = 'topic,text,label\nx,"a, b\nand c",spam\n\ny,d,ham\n'
    first, second = read(written(tmp_path, content))
    assert (first.label, first.text, first.line, first.split) == ("spam", "a, b\nand c", 2, None)
    assert (second.label, second.text, second.line) == ("ham", "d", 5)


def test_a_column_says_the_split(tmp_path: Path) -> None:
    content = "label,text,split\nham,a,train\nspam,b,test\nham,c,val\nspam,d,train\n"
    split = split_messages(read(written(tmp_path, content)), seed=1)
    assert [m.text for m in split.train] == ["a", "d"]
    assert [m.text for m in split.val] == ["c"]
    assert [m.text for m in split.test] == ["b"]


def test_lines_of_label_and_text_are_read_as_the_sms_collection_has_them(tmp_path: Path) -> None:
    content = 'ham\tGo until "jurong point\tcrazy\nspam\tFree entry in 2 a wkly comp\n'
    first, second = read(written(tmp_path, content, "SMSSpamCollection"))
    assert (first.label, first.text) == ("ham", 'Go until "jurong point\tcrazy')
    assert (second.label, second.text, second.line) == ("spam", "Free entry in 2 a wkly comp", 2)


def test_names_over_tab_separated_lines_are_no_message(tmp_path: Path) -> None:
    (message,) = read(written(tmp_path, "label\ttext\nham\thello\n", "m.tsv"))
    assert message.text == "hello"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("m.csv", "label,message\nham,a\n", ["m.csv", "column text", "label, message"]),
        ("m.csv", "a,b\nham,a\n", ["column label and text"]),
        ("m.csv", "label,text\nham,a\nspam,\n", ["line 3 of", "m.csv", "empty message"]),
        ("m.csv", "label,text\nham,a\nspam\n", ["line 3 of", "empty message"]),
        ("m.csv", "label,text\n,a\n", ["line 2 of", "empty label"]),
        ("m.csv", "label,text\n", ["m.csv", "no message"]),
        ("m.csv", 'label,text\nham,"a\n', ["m.csv is no CSV"]),
        ("m.csv", "", ["m.csv is empty"]),
        ("m.tsv", "ham\ta\nspam b\n", ["line 2 of", "m.tsv", "no tab"]),
        ("m.tsv", "ham\ta\nspam\t \n", ["line 2 of", "empty message"]),
    ],
)
def test_bad_files_are_refused_with_their_line(
    tmp_path: Path, name: str, content: str, words: list[str]
) -> None:
    with pytest.raises(DataError) as refusal:
        read(written(tmp_path, content, name))
    for word in words:
        assert word in refusal.value.message
    assert refusal.value.hint


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"nope\.csv does not exist"):
        read(tmp_path / "nope.csv")
    with pytest.raises(DataError, match="is a folder"):
        read(tmp_path)


def test_a_single_label_teaches_nothing() -> None:
    with pytest.raises(DataError, match=r"all 3 messages of m\.csv have the label 'ham'"):
        labels_of(made(3, 0))
    assert labels_of(made(3, 1)) == ("ham", "spam")


def test_a_label_that_the_model_does_not_know_is_named_with_its_place() -> None:
    with pytest.raises(DataError, match=r"line 2 of m\.csv has the label 'spam'.*ham, eggs"):
        require_known_labels(made(2, 1), ("ham", "eggs"))


# Splitting.


def test_the_sms_collection_is_balanced_and_split_as_published() -> None:
    # Source: Raschka, "Build a Large Language Model (From Scratch)", chapter 6: 4,825 ham and 747
    # spam become 747 and 747, then 1,045, 149 and 300.
    split = split_messages(made(4825, 747), seed=123, balance=True)
    assert [len(split.train), len(split.val), len(split.test)] == [1045, 149, 300]
    everything = Counter(m.label for m in (*split.train, *split.val, *split.test))
    assert everything == {"ham": 747, "spam": 747}
    assert set(split.counts()["test"]) == {"ham", "spam"}


def test_a_split_is_the_seeds_and_leaves_nothing_out() -> None:
    messages = made(50, 50)
    one, same, other = (split_messages(messages, seed=seed) for seed in (1, 1, 2))
    assert one == same != other
    whole = {*one.train, *one.val, *one.test}
    assert whole == set(messages)
    assert len(one.train) + len(one.val) + len(one.test) == 100


def test_equal_texts_stay_on_one_side() -> None:
    texts = [f"text {number % 20}" for number in range(200)]
    messages = [Message("ham", text, None, Path("m"), n) for n, text in enumerate(texts)]
    for seed in range(8):
        split = split_messages(messages, seed=seed)
        parts = [{m.text for m in part} for part in (split.train, split.val, split.test)]
        assert not (parts[0] & parts[1] or parts[0] & parts[2] or parts[1] & parts[2])


def test_where_no_message_watches_an_eighth_of_the_training_does(tmp_path: Path) -> None:
    rows = [f"ham,text {n},{'test' if n < 8 else 'train'}" for n in range(48)]
    split = split_messages(read(written(tmp_path, "label,text,split\n" + "\n".join(rows))), seed=1)
    assert [len(split.train), len(split.val), len(split.test)] == [35, 5, 8]


def test_balancing_leaves_a_test_that_the_file_names_alone(tmp_path: Path) -> None:
    rows = [f"{'spam' if n % 4 == 0 else 'ham'},text {n},train" for n in range(40)]
    rows += [f"ham,test {n},test" for n in range(5)] + ["spam,watch,val", "ham,watch too,val"]
    messages = read(written(tmp_path, "label,text,split\n" + "\n".join(rows)))
    split = split_messages(messages, seed=1, balance=True)
    assert split.counts()["train"] == {"ham": 10, "spam": 10}
    assert split.counts()["test"] == {"ham": 5}


def test_a_test_of_its_own_leaves_seven_eighths_to_learn_from() -> None:
    split = split_messages(made(40, 40), seed=1, needs_test=False)
    assert [len(split.train), len(split.val), len(split.test)] == [70, 10, 0]


def test_a_message_without_a_split_among_others_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "label,text,split\nham,a,train\nspam,b,\n")
    with pytest.raises(DataError, match="line 3 of"):
        split_messages(read(path), seed=1)


def test_too_few_messages_are_refused() -> None:
    with pytest.raises(DataError, match="2 messages leave"):
        split_messages(made(1, 1), seed=1)


def test_undersampling_keeps_the_order_and_all_of_the_rarest() -> None:
    kept = undersample(made(9, 3), np.random.default_rng(0))
    assert [m.label for m in kept] == ["ham"] * 3 + ["spam"] * 3
    lines = [m.line for m in kept]
    assert lines == sorted(lines)


# Batches.


def data(pad_to: int | None = None, seed: int = 1) -> MessageData:
    train = [EncodedMessage(tuple(range(1, 2 + n % 5)), n % 2) for n in range(20)]
    return MessageData(train, train[:7], pad_id=PAD, pad_to=pad_to, seed=seed)


def test_a_batch_is_padded_to_its_longest_message() -> None:
    batch = data().batch_of([EncodedMessage((1, 2, 3), 1), EncodedMessage((4,), 0)])
    assert batch.inputs.tolist() == [[1, 2, 3], [4, PAD, PAD]]
    assert batch.targets.tolist() == [1, 0]
    assert (batch.n_tokens, batch.n_targets) == (4, 2), "padding is not counted"


def test_a_batch_is_padded_to_a_length_where_there_is_one() -> None:
    assert data(pad_to=6).batch(0, 3).inputs.shape == (3, 6)


def test_each_pass_sees_every_message_once_in_an_order_of_its_own() -> None:
    ours = data()
    passes = [[ours._place(epoch * 20 + n) for n in range(20)] for epoch in range(3)]
    assert all(sorted(each) == list(range(20)) for each in passes)
    assert passes[0] != passes[1] != passes[2]


def test_a_batch_depends_on_its_samples_alone() -> None:
    ours, other = data(), data()
    ours.batch(60, 4)
    assert torch.equal(ours.batch(13, 9).inputs, other.batch(13, 9).inputs)
    assert not torch.equal(ours.batch(13, 9).targets, data(seed=2).batch(13, 9).targets)


def test_what_watches_is_seen_whole_and_in_order() -> None:
    batches = list(data().validation(3))
    assert [len(batch.inputs) for batch in batches] == [3, 3, 1]
    assert [label for batch in batches for label in batch.targets.tolist()] == [0, 1] * 3 + [0]
    fixed = data().fixed_validation(2, 2)
    assert [len(batch.inputs) for batch in fixed] == [2, 2]


def test_messages_are_cut_to_their_beginning_and_the_rest_is_counted() -> None:
    messages = [
        Message("spam", "abcdef", None, Path("m"), 1),
        Message("ham", "ab", None, Path("m"), 2),
    ]
    long, short = encode_messages(messages, ("ham", "spam"), BYTES, 4)
    assert (long.ids, long.label, long.n_cut) == (tuple(b"abcd"), 1, 2)
    assert (short.ids, short.label, short.n_cut) == (tuple(b"ab"), 0, 0)


def test_a_character_that_the_vocabulary_lacks_is_named_with_its_line() -> None:
    tokenizer = load_tokenizer("char", text="abc")
    with pytest.raises(DataError, match=r"line 4 of m: .*'z'"):
        encode_messages([Message("ham", "az", None, Path("m"), 4)], ("ham",), tokenizer, 9)


def test_the_bundled_messages_can_be_learned_from() -> None:
    messages, _ = read_messages(DATASETS["messages"].paths())
    split = split_messages(messages, seed=1)
    assert labels_of(split.train) == labels_of(split.test) == ("ham", "spam")
    assert len(messages) >= 2500
    held_out = {m.text for m in (*split.val, *split.test)}
    assert not held_out & {m.text for m in split.train}
