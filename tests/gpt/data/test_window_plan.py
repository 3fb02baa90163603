"""Windows as they are looked at, and that training uses the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from gptlab.errors import ConfigError
from gptlab.gpt.data.token_file import TokenFile
from gptlab.gpt.data.window_plan import WindowPlan, pass_starts, times_read, windows_per_pass
from gptlab.gpt.data.windows import TextWindows
from gptlab.gpt.tokenizers.gpt2 import load


def test_the_verdict_is_cut_as_in_the_book(shared_data: Path) -> None:
    # Raschka, "Build a Large Language Model (From Scratch)", section 5.1.3.
    text = (shared_data / "corpora" / "the-verdict.txt").read_text(encoding="utf-8")
    cut = int(0.9 * len(text))
    train, val = (len(load().encode(part)) for part in (text[:cut], text[cut:]))
    assert (train, val) == (4612, 534)
    learned = WindowPlan(train, context_length=256, stride=256, batch_size=2)
    assert (len(learned.starts), learned.n_batches, learned.n_dropped) == (18, 9, 0)
    assert learned.times_read().sum() == 4608
    held_out = WindowPlan(val, context_length=256, stride=256, batch_size=2)
    assert (len(held_out.starts), held_out.n_batches) == (2, 1)


def test_a_short_stride_overlaps_and_a_long_one_skips() -> None:
    overlapping = WindowPlan(10, context_length=4, stride=2, batch_size=1)
    assert list(overlapping.starts) == [0, 2, 4] and overlapping.overlap == 2
    assert overlapping.times_read().tolist() == [1, 1, 2, 2, 2, 2, 1, 1, 0, 0]
    skipping = WindowPlan(10, context_length=2, stride=3, batch_size=1)
    assert skipping.times_read().tolist() == [1, 1, 0, 1, 1, 0, 1, 1, 0, 0]
    assert skipping.n_unread == 1


def test_windows_that_fill_no_batch_are_dropped() -> None:
    plan = WindowPlan(10, context_length=2, stride=2, batch_size=3)
    assert (len(plan.starts), plan.n_batches, plan.n_dropped) == (4, 1, 1)
    assert plan.times_read().tolist() == [1, 1, 1, 1, 1, 1, 0, 0, 0, 0]


@pytest.mark.parametrize("n_tokens", [0, 1, 4])
def test_a_text_that_is_no_longer_than_the_context_has_no_window(n_tokens: int) -> None:
    plan = WindowPlan(n_tokens, context_length=4, stride=1, batch_size=1)
    assert not plan.starts and plan.n_unread == n_tokens


def test_every_target_is_in_the_text() -> None:
    for n_tokens in range(2, 40):
        for stride in (1, 3, 8):
            starts = WindowPlan(n_tokens, 5, stride, 1).starts
            assert all(start + 5 < n_tokens for start in starts)
            assert len(starts) == 0 or starts[-1] + stride + 5 >= n_tokens


def test_a_length_below_one_is_refused() -> None:
    with pytest.raises(ConfigError, match="stride=0"):
        WindowPlan(10, context_length=2, stride=0, batch_size=1)


@pytest.mark.parametrize("seed", [1, 7])
def test_training_reads_the_windows_of_its_passes(tmp_path: Path, seed: int) -> None:
    ids = np.arange(103, dtype=np.uint16)
    file = TokenFile(tmp_path, ids)
    windows = TextWindows(file, file, context_length=8, seed=seed)
    n = windows.windows_per_epoch
    assert n == windows_per_pass(103, 8)
    for number in range(3):
        starts = pass_starts(103, 8, seed=seed, number=number)
        batch = windows.batch(number * n, n)
        assert batch.inputs[:, 0].tolist() == starts.tolist()
        assert (batch.targets == batch.inputs + 1).all()  # ids are their places here
        assert times_read(starts, 8, 103).max() == 1, "windows of a pass never overlap"
