"""The instruction pairs of a finetuning, to be looked through and changed in a file of their own.

No file that was there is written to. What is learned from, what watches and what is held out stays
so: the new file says the split of each pair.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from gptlab import paths
from gptlab.errors import UsageError
from gptlab.gpt.events import Progress
from gptlab.gpt.instructions import Exchange, template_named
from gptlab.lab.events import Event, PairsBrowsed, PairsSaved
from gptlab.lab.files import json_text, replace_file
from gptlab.lab.finetuning import plan_finetuning
from gptlab.lab.plan import FinetuneRequest

if TYPE_CHECKING:
    from gptlab.gpt.data.pairs import Pair

_TOLD_EVERY = 250
"""Pairs between two words of how far it is."""


@dataclass(frozen=True, slots=True)
class NewPair:
    """A pair that somebody wrote; it is learned from."""

    exchange: Exchange
    family: str = ""


@dataclass(frozen=True, slots=True)
class PairRow:
    """A pair as the browser shows it."""

    pair: Pair
    """With its split said, where its file leaves that out."""
    n_prompt: int
    """Tokens of the prompt, template included."""
    n_response: int
    """Tokens of the output and its end of text, before they are cut."""
    n_cut: int
    """How many of them the context doesn't hold."""
    twin: int | None
    """The place of an earlier pair that asks nearly the same, the one most alike."""


def browse_pairs(
    request: FinetuneRequest, added: Sequence[NewPair], runs_dir: Path
) -> Generator[Event, None, None]:
    """The pairs of a finetuning, learned from, watching and held out, then the added ones.

    Raises:
        LabError: the finetuning is refused, its data or vocabulary can't be read, or a pair has
            no room in the context; the message names the entry.
    """
    from gptlab.gpt.data.instruction_data import encode_pairs
    from gptlab.gpt.data.near_duplicates import near_duplicates
    from gptlab.gpt.tokenizers import tokenizer_from_folder

    yield Progress("reading the pairs", 0, 0)
    plan = plan_finetuning(request, runs_dir)
    tokenizer = tokenizer_from_folder(plan.folder, plan.model.vocab_size)
    template = template_named(plan.options.template)
    pairs = [*_with_splits(plan.data), *map(_learned_from, added)]
    questions = [f"{pair.exchange.instruction}\n{pair.exchange.input}" for pair in pairs]
    twins = yield from near_duplicates(questions)
    rows: list[PairRow] = []
    for first in range(0, len(pairs), _TOLD_EVERY):
        yield Progress("counting tokens", first, len(pairs))
        some = pairs[first : first + _TOLD_EVERY]
        encoded = encode_pairs(some, tokenizer, plan.context_length, template)
        for pair, example in zip(some, encoded.examples, strict=True):
            n_response = len(example.ids) + example.n_cut - example.n_prompt
            twin = twins[len(rows)]
            rows.append(PairRow(pair, example.n_prompt, n_response, example.n_cut, twin))
    yield PairsBrowsed(tuple(rows))


def save_pairs(pairs: Sequence[Pair], path: Path | None) -> Generator[Event, None, None]:
    """Write pairs to a new JSON file. Without a path, one below `GPTLAB_HOME` is made.

    Raises:
        UsageError: the name is no JSON file's, or there is such a file already.
        DataError: they leave nothing to learn from, or to watch with.
        StorageError: the disk refused.
    """
    from gptlab.gpt.data.pairs import split_pairs

    split_pairs(pairs)
    yield Progress("writing the pairs", 0, len(pairs))
    path = _free(path)
    lines = ",\n".join(f"  {json_text(_entry(pair))}" for pair in pairs)
    replace_file(path, f"[\n{lines}\n]\n")
    yield PairsSaved(str(path), len(pairs))


def new_pair(instruction: str, input: str, output: str, family: str) -> NewPair:
    """A pair of what was typed, blanks around it left out.

    Raises:
        UsageError: there is no instruction, or no output.
    """
    for name, value in (("instruction", instruction), ("output", output)):
        if not value.strip():
            raise UsageError(f"the {name} is empty", "fill it in")
    exchange = Exchange(instruction.strip(), input.strip(), output.strip())
    return NewPair(exchange, family.strip())


def _with_splits(data: tuple[Path, ...]) -> list[Pair]:
    """The pairs of files in the order of their parts, each with the split that it is in."""
    from gptlab.gpt.data.pairs import TRAIN, VAL, held_out_kind, read_pairs, split_pairs

    split = split_pairs(read_pairs(data)[0])
    return [
        *(replace(pair, split=TRAIN) for pair in split.train),
        *(replace(pair, split=VAL) for pair in split.val),
        *(replace(pair, split=held_out_kind(pair)) for pair in split.held_out),
    ]


def _learned_from(new: NewPair) -> Pair:
    from gptlab.gpt.data.pairs import TRAIN, Pair

    return Pair(new.exchange, new.family, TRAIN, "the pair that you added")


def _entry(pair: Pair) -> dict[str, str]:
    exchange = pair.exchange
    return {
        "instruction": exchange.instruction,
        "input": exchange.input,
        "output": exchange.output,
        "family": pair.family,
        "split": pair.split,
    }


def _free(path: Path | None) -> Path:
    """A path where there is no file yet."""
    if path is None:
        folder = paths.instructions_dir()
        candidates = (folder / f"instructions-{n}.json" for n in range(1, 1_000_000))
        path = next(each for each in candidates if not each.exists())
    if path.suffix.lower() != ".json":
        raise UsageError(f"{path} is no name of a JSON file", "give a name that ends in .json")
    if path.exists():
        raise UsageError(f"{path} is there already", "give another name: no file is overwritten")
    return path
