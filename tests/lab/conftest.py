"""A text and a training so small that a test can run it whole."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from gptlab.lab.plan import TrainRequest
from gptlab.lab.session import Session

if TYPE_CHECKING:
    from looker import Looker

TINY_MODEL = {"n_layer": 1, "n_head": 2, "n_embd": 16, "context_length": 16, "dropout": 0.1}

TINY_TRAINING = {
    "steps": 12,
    "batch_size": 4,
    "grad_accum": 2,
    "warmup": 2,
    "eval_every": 4,
    "eval_batches": 2,
    "checkpoint_every": 4,
    "sample_prompt": "the ",
    "sample_tokens": 4,
    "device": "cpu",
    "threads": 1,
}


def tiny_text(seed: int = 1) -> str:
    """Some 60 lines of words."""
    words = ["the", "cat", "sat", "on", "a", "mat", "and", "saw", "one", "old", "fox"]
    draw = random.Random(seed)
    lines = [" ".join(draw.choices(words, k=9)) + ".\n" for _ in range(60)]
    return "".join(lines)


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.txt"
    path.write_text(tiny_text(), encoding="utf-8")
    return path


@pytest.fixture
def runs_dir(tmp_path: Path) -> Path:
    return tmp_path / "runs"


@pytest.fixture
def session(runs_dir: Path) -> Iterator[Session]:
    """A session whose threads are joined at the end."""
    session = Session(runs_dir)
    yield session
    assert session.close(30.0), "a thread did not end"


@pytest.fixture
def looker(session: Session, tmp_path: Path) -> Looker:
    """A session with a tiny model to look into."""
    from looker import looker_on  # brings torch, which few tests here need

    return looker_on(session, tmp_path / "model")


@pytest.fixture
def tiny(text_file: Path) -> Callable[..., TrainRequest]:
    """Makes requests for a training of under a second; fields of `TrainConfig` can be changed."""

    def request(name: str | None = "tiny", **train: Any) -> TrainRequest:
        return TrainRequest(
            name=name,
            data=(text_file,),
            encoding="char",
            model=TINY_MODEL,
            train={**TINY_TRAINING, **train},
        )

    return request


@pytest.fixture(autouse=True)
def same_number_of_threads() -> Iterator[None]:
    """A training sets torch's number of threads for its process: tests after it have it back."""
    before = sys.modules["torch"].get_num_threads() if "torch" in sys.modules else None
    yield
    if "torch" in sys.modules:
        sys.modules["torch"].set_num_threads(before or os.cpu_count() or 1)
