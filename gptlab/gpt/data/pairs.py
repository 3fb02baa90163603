"""Pairs of instruction and response from Alpaca-style files, and which of them are held out.

A file is a JSON list of objects, or has one object a line. An object has `instruction`, `output`
and perhaps `input`, `family` (what kind of question it is) and `split`: `train`, `val`, or any
other name for a kind of held-out question.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gptlab.errors import DataError
from gptlab.gpt.data.text import Source, read_text
from gptlab.gpt.instructions import Exchange

TRAIN = "train"
VAL = "val"
TEST = "test"
"""Kinds of a file that says nothing of its splits; any other name is a held-out kind too."""

TRAIN_SHARE = 0.85
TEST_SHARE = 0.10
"""In order, where no entry has a split; what is left watches the training.

Source: Raschka, "Build a Large Language Model (From Scratch)", chapter 7.
"""

_KEYS = ("instruction", "input", "output", "family", "split")


@dataclass(frozen=True, slots=True)
class Pair:
    """One entry of a file."""

    exchange: Exchange
    family: str = ""
    """What kind of question it is; empty where the file doesn't say."""
    split: str = ""
    where: str = ""
    """The file and the number of the entry, for a person."""


@dataclass(frozen=True)
class PairSplit:
    """Pairs to learn from and pairs held out; none stands in both."""

    train: tuple[Pair, ...]
    val: tuple[Pair, ...]
    """Those that watch the training."""
    held_out: tuple[Pair, ...]
    """The others: what an evaluation asks."""


def read_pairs(paths: Sequence[Path]) -> tuple[list[Pair], list[Source]]:
    """The pairs of files, in order, and the files that they came from.

    Raises:
        DataError: a file is no JSON, or an entry has wrong keys or no output; the message names
            the file and the entry, counting from 1.
    """
    pairs: list[Pair] = []
    sources: list[Source] = []
    for path in paths:
        if not path.is_file():
            is_there = path.is_dir()
            raise DataError(
                f"{path} is a folder" if is_there else f"{path} does not exist",
                "give a JSON or JSON lines file of instructions",
            )
        text, source = read_text(path)
        pairs += [_pair(entry, where) for entry, where in _entries(path, text)]
        sources.append(source)
    return pairs, sources


def split_pairs(pairs: Sequence[Pair]) -> PairSplit:
    """Which pairs are learned from. A pair of a file with splits that has none is learned from.

    Without any split, 85% in order are learned from, 10% are a test and 5% watch the training.
    Where splits are given and none is `val`, the last of those to learn from watch it instead.

    Raises:
        DataError: nothing is left to learn from, or nothing to watch with.
    """
    if not any(each.split for each in pairs):
        n_train = int(len(pairs) * TRAIN_SHARE)
        n_test = int(len(pairs) * TEST_SHARE)
        train, test = list(pairs[:n_train]), list(pairs[n_train : n_train + n_test])
        val = list(pairs[n_train + n_test :])
    else:
        train = [each for each in pairs if each.split in ("", TRAIN)]
        val = [each for each in pairs if each.split == VAL]
        test = [each for each in pairs if each.split not in ("", TRAIN, VAL)]
        if not val:
            n_train = len(train) - max(1, round(len(train) * (1 - TRAIN_SHARE - TEST_SHARE)))
            train, val = train[:n_train], train[n_train:]
    if not train or not val:
        raise DataError(
            f"{len(pairs)} pairs leave {len(train)} to learn from and {len(val)} to watch with",
            "give more pairs",
        )
    return PairSplit(tuple(train), tuple(val), tuple(test))


def questions_of(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The pairs that an evaluation asks: those of a file's held-out kinds, or all of a file that
    has none."""
    held_out = tuple(each for each in pairs if each.split not in ("", TRAIN, VAL))
    return held_out or tuple(pairs)


def holds_pairs(path: Path) -> bool:
    """Whether a file is meant to hold pairs, not text: any `.json`, and a `.jsonl` whose first
    line has an instruction."""
    suffix = path.suffix.lower()
    if suffix != ".jsonl" or not path.is_file():
        return suffix == ".json"
    with path.open("rb") as file:
        return b'"instruction"' in file.readline()


def held_out_kind(pair: Pair) -> str:
    """What kind of held-out question a pair is, by which results are told apart."""
    return pair.split or TEST


def _entries(path: Path, text: str) -> Iterator[tuple[Any, str]]:
    """The entries of a file, each with its place."""
    if text.lstrip().startswith("["):
        for number, entry in enumerate(_whole_list(path, text), 1):
            yield entry, f"entry {number} of {path}"
        return
    # Not `splitlines`: U+2028 and its like may stand unescaped inside JSON's strings.
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError):
            raise DataError(
                f"line {number} of {path} is no JSON object",
                "write a JSON list of objects, or one object a line",
            ) from None
        yield entry, f"line {number} of {path}"


def _whole_list(path: Path, text: str) -> list[Any]:
    try:
        entries: list[Any] = json.loads(text)
    except json.JSONDecodeError as error:
        is_cut = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string")
        what = "ends in the middle" if is_cut else "is no JSON"
        raise DataError(
            f"{path} {what}: {error.msg}, line {error.lineno}, column {error.colno}",
            "get the whole file again" if is_cut else "mend the file at this place",
        ) from None
    except RecursionError:
        raise DataError(f"{path} is nested too deeply", "give a list of flat objects") from None
    if not entries:
        raise DataError(f"{path} is an empty list", "give pairs of instruction and output")
    return entries


def _pair(entry: Any, where: str) -> Pair:
    if not isinstance(entry, dict):
        raise DataError(f"{where} is no object", 'write {"instruction": "…", "output": "…"}')
    for key in ("instruction", "output"):
        if key not in entry:
            has = ", ".join(map(repr, list(entry)[:6])) or "no key"
            raise DataError(
                f"{where} lacks the key {key!r}: it has {has}",
                "name the keys instruction, input and output",
            )
    values: dict[str, str] = {}
    for key in _KEYS:
        value = entry.get(key)
        if value is not None and not isinstance(value, str):
            raise DataError(f"{where} has a {key} that is no text: {value!r:.40}", "quote it")
        values[key] = (value or "").strip()
    for key in ("instruction", "output"):
        if not values[key]:
            raise DataError(f"{where} has an empty {key}", "fill it in, or leave the entry out")
    return Pair(
        Exchange(values["instruction"], values["input"], values["output"]),
        family=values["family"],
        split=values["split"],
        where=where,
    )
