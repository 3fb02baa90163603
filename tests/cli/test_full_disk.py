"""A disk that refuses: one line, and nothing that was whole is harmed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .calls import TINY, Call

if sys.platform == "win32":
    pytest.skip("file sizes can't be limited here", allow_module_level=True)

import resource

SAVED_FOR_GOOD = 3
"""Steps that are saved before the disk is full."""


@contextmanager
def no_file_longer_than(n_bytes: int) -> Iterator[None]:
    """Writes beyond `n_bytes` of a file fail, as they do on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (n_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def files_under(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def test_tokens_that_cannot_be_kept(
    gptlab: Call, story_file: Path, tmp_path: Path, own_home: Path
) -> None:
    command = ("train", "--data", story_file, *TINY, "--steps", 2, "--runs-dir", tmp_path)
    with no_file_longer_than(4_000):
        gptlab(*command).assert_fails(1, "cannot be written", str(own_home), "free some space")
    assert files_under(own_home) == set()
    assert list(tmp_path.iterdir()) == [], "no run has begun"
    assert gptlab(*command).status == 0


def test_a_checkpoint_that_cannot_be_written(
    gptlab: Call, story_file: Path, tmp_path: Path
) -> None:
    settings = ("--data", story_file, *TINY, "--checkpoint-every", 1, "--runs-dir", tmp_path)
    assert gptlab("train", *settings, "--name", "whole", "--steps", SAVED_FOR_GOOD).status == 0
    folder = tmp_path / "whole" / "checkpoints"
    before = {path: path.read_bytes() for path in folder.rglob("*.safetensors")}
    with no_file_longer_than(20_000):
        refused = gptlab("train", "--resume", "whole", "--steps", 6, "--runs-dir", tmp_path)
    assert (refused.status, refused.out) == (1, "")
    last = refused.err.splitlines()[-1]
    assert last.startswith("gptlab: the checkpoint ")
    assert "step-000004 cannot be written" in last
    assert "free some space" in last
    assert (folder / "latest").read_text() == f"step-00000{SAVED_FOR_GOOD}\n"
    for path, data in before.items():
        assert path.read_bytes() == data, path
    assert gptlab("runs", "--runs-dir", tmp_path, "--json").json[0]["state"] == "failed"
    resumed = gptlab("train", "--resume", "whole", "--runs-dir", tmp_path, "--json")
    assert (resumed.status, resumed.json["steps"]) == (0, 6)


def test_a_vocabulary_that_cannot_be_kept(gptlab: Call, story_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "vocabulary"
    command = ("tokenizer", "train", "--data", story_file, "--vocab-size", 290, "--out", out)
    with no_file_longer_than(1_000):
        gptlab(*command).assert_fails(1, str(out), "cannot be written")
    assert not out.exists()
    assert gptlab(*command).status == 0


def test_a_folder_that_cannot_be_made(gptlab: Call, story_file: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("mine")
    inside = blocked / "folder"
    gptlab("train", "--data", story_file, *TINY, "--runs-dir", inside).assert_fails(1, str(inside))
    command = ("tokenizer", "train", "--data", story_file, "--vocab-size", 290, "--out")
    gptlab(*command, inside).assert_fails(1, str(inside))
    gptlab(*command, blocked).assert_fails(2, str(blocked), "is a file")
    assert blocked.read_text() == "mine"
