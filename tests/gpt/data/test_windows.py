"""Windows over tokens: what is learned, in which order, and what is measured."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from gptlab.errors import DataError
from gptlab.gpt.data.batches import Batch
from gptlab.gpt.data.token_file import TokenFile, TokenWriter, open_tokens, smallest_type
from gptlab.gpt.data.windows import TextWindows
from gptlab.gpt.model import IGNORED


def counted(n_tokens: int) -> TokenFile:
    """The tokens 0, 1, 2, …: each says where it stood."""
    return TokenFile(Path(), np.arange(n_tokens, dtype=np.uint32))


def windows(n_train: int = 103, n_val: int = 30, length: int = 8, seed: int = 1) -> TextWindows:
    return TextWindows(counted(n_train), counted(n_val), context_length=length, seed=seed)


def starts(batch: Batch) -> list[int]:
    return batch.inputs[:, 0].tolist()


def test_targets_are_the_inputs_one_place_on() -> None:
    batch = windows().batch(5, 4)
    assert batch.inputs.shape == batch.targets.shape == (4, 8)
    assert torch.equal(batch.targets, batch.inputs + 1), "the tokens count up"
    assert torch.equal(batch.inputs, batch.inputs[:, :1] + torch.arange(8)), "and are neighbours"
    assert batch.n_targets == 32


def test_the_order_is_a_function_of_seed_and_index_alone() -> None:
    whole = starts(windows().batch(0, 60))
    taken_up = windows()
    for index in (59, 3, 31, 30, 0, 12):
        assert starts(taken_up.batch(index, 1)) == [whole[index]], f"sample {index}"
    assert starts(windows().batch(7, 20)) == whole[7:27], "however it is cut into batches"
    assert starts(windows(seed=2).batch(0, 60)) != whole


def test_a_pass_reads_every_window_once_and_each_pass_is_another() -> None:
    data = windows()
    n = data.windows_per_epoch
    passes = [starts(data.batch(n * number, n)) for number in range(6)]
    for one in passes:
        in_order = sorted(one)
        assert all(b - a == 8 for a, b in pairwise(in_order)), "no overlap"
        assert one != in_order, "shuffled"
    assert len({tuple(each) for each in passes}) == 6
    assert len({min(each) % 8 for each in passes}) > 1, "passes cut the text at other places"


@given(st.integers(2, 12), st.integers(0, 60), st.integers(0, 2**63 - 1), st.integers(0, 10**6))
def test_no_window_leaves_the_text(length: int, more: int, seed: int, first: int) -> None:
    n_tokens = length + 1 + more
    data = TextWindows(counted(n_tokens), counted(9), context_length=length, seed=seed)
    batch = data.batch(first, 5)
    assert int(batch.inputs.min()) >= 0
    assert int(batch.targets.max()) < n_tokens


def test_every_token_is_met_in_time() -> None:
    data = windows(n_train=50)
    seen = data.batch(0, 40 * data.windows_per_epoch)
    assert set(seen.targets.flatten().tolist()) == set(range(1, 50))
    assert set(seen.inputs.flatten().tolist()) == set(range(49))


def test_the_whole_held_out_text_is_measured_and_each_token_once() -> None:
    for n_val in (2, 8, 9, 10, 17, 30):
        data = windows(n_val=n_val)
        batches = list(data.validation(2))
        targets = torch.cat([batch.targets.flatten() for batch in batches])
        assert targets[targets != IGNORED].tolist() == list(range(1, n_val))
        assert sum(batch.n_targets for batch in batches) == n_val - 1
        assert sum(len(batch.inputs) for batch in batches) == data.n_validation_samples


def test_fixed_batches_are_always_the_same_and_spread_over_the_text() -> None:
    data = windows(n_val=8 * 40 + 1)
    first = data.fixed_validation(2, 4)
    data.batch(0, 100)
    again = data.fixed_validation(2, 4)
    assert [starts(batch) for batch in first] == [starts(batch) for batch in again]
    places = [place for batch in first for place in starts(batch)]
    assert len(set(places)) == 8
    assert (places[0], places[-1]) == (0, 8 * 39)


def test_a_short_held_out_text_is_measured_as_a_whole() -> None:
    (batch,) = windows(n_val=12).fixed_validation(8, 4)
    assert batch.n_targets == 11


@pytest.mark.parametrize(
    ("n_train", "n_val", "words"),
    [(8, 30, "8 tokens, and context_length=8 needs 9"), (103, 1, "held-out text has 1 token")],
)
def test_too_short_a_text_is_refused_with_both_numbers(
    n_train: int, n_val: int, words: str
) -> None:
    with pytest.raises(DataError, match=words):
        windows(n_train=n_train, n_val=n_val)


# Token files.


def write_tokens(path: Path, parts: list[Any], dtype: str) -> dict[str, Any]:
    writer = TokenWriter(path, dtype)
    for part in parts:
        writer.write(part)
    return writer.finish()


@pytest.mark.parametrize(("vocab_size", "dtype"), [(257, "<u2"), (65536, "<u2"), (65537, "<u4")])
def test_ids_are_kept_in_the_smallest_type_that_holds_them(
    vocab_size: int, dtype: str, tmp_path: Path
) -> None:
    assert smallest_type(vocab_size) == dtype
    ids = np.array([0, vocab_size - 1, 7])
    expected = write_tokens(tmp_path / "t", [ids[:1], ids[1:]], dtype)
    assert open_tokens(tmp_path / "t", expected).ids.tolist() == ids.tolist()
    assert (tmp_path / "t").stat().st_size == 3 * int(dtype[-1])


def test_no_tokens_are_a_file_too(tmp_path: Path) -> None:
    expected = write_tokens(tmp_path / "t", [], "<u2")
    assert len(open_tokens(tmp_path / "t", expected)) == 0


@pytest.mark.parametrize("damage", ["cut", "longer", "altered", "gone"])
def test_a_token_file_that_is_not_as_it_was_written_is_refused(damage: str, tmp_path: Path) -> None:
    path = tmp_path / "t"
    expected = write_tokens(path, [np.arange(100)], "<u2")
    data = path.read_bytes()
    match damage:
        case "cut":
            path.write_bytes(data[:-2])
        case "longer":
            path.write_bytes(data + b"\0\0")
        case "altered":
            path.write_bytes(data[:50] + bytes([data[50] ^ 1]) + data[51:])
        case "gone":
            path.unlink()
    with pytest.raises(DataError, match="is damaged"):
        open_tokens(path, expected)


# Documents with a mark, 0, after each: 1..5 0 6..8 0 9..30 0 31..33 0.
MARKED = [*range(1, 6), 0, *range(6, 9), 0, *range(9, 31), 0, *range(31, 34), 0]


def marked() -> TextWindows:
    file = TokenFile(Path(), np.asarray(MARKED, dtype=np.uint16))
    return TextWindows(file, file, context_length=8, seed=3, mark=0)


def test_half_of_the_windows_begin_with_a_document_with_or_without_its_mark() -> None:
    data = marked()
    firsts = data.batch(0, 400 * data.windows_per_epoch).inputs[:, 0]
    begins = [1, 6, 9, 31]  # the first tokens of documents; 0 is the mark before one
    at_mark = float((firsts == 0).float().mean())
    at_document = sum(float((firsts == id).float().mean()) for id in begins)
    assert 0.1 < at_mark < 0.5
    assert 0.1 < at_document < 0.6
    assert len(set(firsts.tolist())) > 20, "and the others anywhere"


def test_a_document_that_a_window_cuts_off_is_read_whole_by_the_next() -> None:
    # The first window ends inside 6..8's neighbour, so that the next begins at that one's mark.
    first, second = list(marked().validation(1))[:2]
    assert first.inputs[0].tolist() == MARKED[:8]
    assert second.inputs[0, 0] == 0
    assert second.inputs[0].tolist() == MARKED[5:13]


def test_every_held_out_token_of_documents_is_a_target_once() -> None:
    batches = list(marked().validation(2))
    targets = torch.cat([batch.targets.flatten() for batch in batches])
    assert targets[targets != IGNORED].tolist() == MARKED[1:]
    assert sum(batch.n_targets for batch in batches) == len(MARKED) - 1
    for batch in batches:
        learned = batch.targets != IGNORED
        assert int(learned.sum()) == batch.n_targets
