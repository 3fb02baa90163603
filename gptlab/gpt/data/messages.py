"""Labelled messages from files, and which of them are held out.

A CSV file has a line of column names, among them `label` and `text` in any order; where it has a
column `split`, that says `train`, `val` or `test` of each message, and every other column is
ignored. Any other file has a message a line, `label<TAB>text`, without names, as the SMS Spam
Collection (Almeida and Hidalgo 2011) has them.
"""

from __future__ import annotations

import csv
import io
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from gptlab.errors import DataError
from gptlab.gpt.data.text import Source, read_text

TRAIN_SHARE, VAL_SHARE = 0.7, 0.1
"""Of messages whose split nobody says; the rest is the test.

Source: Raschka, "Build a Large Language Model (From Scratch)", chapter 6.
"""

SPLITS = ("train", "val", "test")

_LONGEST_FIELD = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Message:
    """One labelled text."""

    label: str
    text: str
    split: str | None
    """As its file says; None where it doesn't."""
    file: Path
    line: int
    """Where it begins, from 1."""

    @property
    def place(self) -> str:
        """For a person: `line 7 of messages.csv`."""
        return f"line {self.line} of {self.file}"


@dataclass(frozen=True)
class MessageSplit:
    """Messages to learn from and messages held out; no text stands in two parts."""

    train: tuple[Message, ...]
    val: tuple[Message, ...]
    test: tuple[Message, ...]

    def counts(self) -> dict[str, dict[str, int]]:
        """How many messages of each label each part has."""
        return {name: label_counts(getattr(self, name)) for name in SPLITS}


def read_messages(paths: Sequence[Path]) -> tuple[list[Message], list[Source]]:
    """The messages of files, in order, and the files that they came from.

    Raises:
        DataError: a file can't be read, lacks a column, or holds a message without a text or a
            label; the message names the file and the line.
    """
    messages: list[Message] = []
    sources: list[Source] = []
    for path in paths:
        if not path.is_file():
            state = "is a folder" if path.is_dir() else "does not exist"
            raise DataError(f"{path} {state}", "give a CSV file with the columns label and text")
        text, source = read_text(path)
        read = _csv_messages if path.suffix.lower() == ".csv" else _tab_separated_messages
        found = [_checked(message) for message in read(path, text)]
        if not found:
            raise DataError(f"{path} holds no message", "give one message a line")
        messages += found
        sources.append(source)
    return messages, sources


def labels_of(messages: Sequence[Message]) -> tuple[str, ...]:
    """The labels that occur, in the order of the alphabet.

    Raises:
        DataError: there is one label only, which nothing can be learned from.
    """
    labels = tuple(sorted({message.label for message in messages}))
    if len(labels) == 1:
        raise DataError(
            f"all {len(messages):,} messages of {messages[0].file} have the label {labels[0]!r}",
            "give messages of at least two labels",
        )
    return labels


def require_known_labels(messages: Sequence[Message], labels: Sequence[str]) -> None:
    """
    Raises:
        DataError: a message has a label that is none of these; the message names its place.
    """
    for message in messages:
        if message.label not in labels:
            raise DataError(
                f"{message.place} has the label {message.label!r}, and the model's are "
                f"{', '.join(labels)}",
                "change the label, or train a classifier that knows it",
            )


def label_counts(messages: Sequence[Message]) -> dict[str, int]:
    """How many messages of each label there are, in the order of the alphabet."""
    counts = Counter(message.label for message in messages)
    return {label: counts[label] for label in sorted(counts)}


def split_messages(
    messages: Sequence[Message], *, seed: int, balance: bool = False, needs_test: bool = True
) -> MessageSplit:
    """Which messages are learned from, in an order of the seed.

    Where the files say it, as they say; a file that names no `val` gets an eighth of its `train`
    held out. Else 70% are learned from, 10% watch the training and 20% are the test, or none are
    where it is not needed. Equal texts stay on one side. `balance` draws of each label as many as
    there are of the rarest: of what is learned from where the files say the split, else of all.

    Raises:
        DataError: a message lacks a split that others have, or a part is left empty.
    """
    draw = np.random.Generator(np.random.PCG64(seed))
    if any(message.split for message in messages):
        parts = _as_the_files_say(messages)
        if balance:
            parts["train"] = undersample(parts["train"], draw)
        if not parts["val"]:
            parts["train"], parts["val"] = _parted(parts["train"], [7 / 8], draw)
    else:
        chosen = undersample(messages, draw) if balance else list(messages)
        if needs_test:
            shares = [TRAIN_SHARE, TRAIN_SHARE + VAL_SHARE]
            train, val, test = _parted(chosen, shares, draw)
        else:
            train, val = _parted(chosen, [TRAIN_SHARE / (TRAIN_SHARE + VAL_SHARE)], draw)
            test = []
        parts = {"train": train, "val": val, "test": test}
    if not parts["train"] or not parts["val"]:
        raise DataError(
            f"{len(messages):,} messages leave {len(parts['train']):,} to learn from and "
            f"{len(parts['val']):,} to watch with",
            "give more messages",
        )
    return MessageSplit(*(tuple(parts[name]) for name in SPLITS))


def undersample(messages: Sequence[Message], draw: np.random.Generator) -> list[Message]:
    """As many of each label as there are of the rarest, in their order."""
    fewest = min(label_counts(messages).values())
    kept: list[int] = []
    for label in label_counts(messages):
        places = [place for place, each in enumerate(messages) if each.label == label]
        kept += draw.choice(places, fewest, replace=False).tolist()
    return [messages[place] for place in sorted(kept)]


def _as_the_files_say(messages: Sequence[Message]) -> dict[str, list[Message]]:
    parts: dict[str, list[Message]] = {name: [] for name in SPLITS}
    for message in messages:
        if message.split not in parts:
            raise DataError(
                f"{message.place} has the split {message.split or ''!r}",
                f"write one of {', '.join(SPLITS)}, or leave the column out everywhere",
            )
        parts[message.split].append(message)
    return parts


def _parted(
    messages: Sequence[Message], ends: Sequence[float], draw: np.random.Generator
) -> list[list[Message]]:
    """Messages in a drawn order, cut at shares of their number; equal texts stay together."""
    by_text: dict[str, list[Message]] = {}
    for message in messages:
        by_text.setdefault(message.text, []).append(message)
    texts = list(by_text)
    row = [each for place in draw.permutation(len(texts)) for each in by_text[texts[place]]]
    sizes = [int(len(row) * end) for end in ends]
    # 0.7 + 0.1 parts 1,494 messages into 1,045, 149 and 300: each part is rounded by itself.
    if len(ends) == 2:
        sizes[1] = sizes[0] + int(len(row) * VAL_SHARE)
    parts, start = [], 0
    for size in (*sizes, len(row)):
        end = max(start, size)
        while 0 < end < len(row) and row[end].text == row[end - 1].text:
            end += 1
        parts.append(row[start:end])
        start = end
    return parts


def _csv_messages(path: Path, text: str) -> Iterator[Message]:
    csv.field_size_limit(_LONGEST_FIELD)
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        names = next(rows)
        missing = [name for name in ("label", "text") if name not in names]
        if missing:
            raise DataError(
                f"{path} lacks the column {' and '.join(missing)}; its first line names "
                f"{', '.join(names)}",
                "name the columns label and text in the first line",
            )
        before = rows.line_num  # a text may have line ends in it
        for cells in rows:
            line, before = before + 1, rows.line_num
            if any(cell.strip() for cell in cells):
                row = dict(zip(names, cells, strict=False))
                split = row.get("split", "").strip() if "split" in names else None
                yield Message(row.get("label", ""), row.get("text", ""), split, path, line)
    except csv.Error as error:
        raise DataError(
            f"line {rows.line_num} of {path} is no CSV ({error})", "put quotes around each text"
        ) from None


def _tab_separated_messages(path: Path, text: str) -> Iterator[Message]:
    # No quoting: in the SMS collection quotation marks are text, and often stand alone.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        label, tab, message = line.partition("\t")
        if not tab:
            raise DataError(
                f"line {number} of {path} has no tab between label and text",
                "write label<TAB>text, or a CSV file whose name ends in .csv",
            )
        if number == 1 and (label.strip(), message.strip()) == ("label", "text"):
            continue
        yield Message(label, message, None, path, number)


def _checked(message: Message) -> Message:
    cleaned = replace(message, label=message.label.strip())
    for what, value in (("label", cleaned.label), ("message", cleaned.text.strip())):
        if not value:
            raise DataError(
                f"{message.place} has an empty {what}", "fill it in, or take the line out"
            )
    return cleaned


def needed_batches(n_messages: int, batch_size: int) -> int:
    """Batches that hold so many messages."""
    return math.ceil(n_messages / batch_size)
