"""What a shell sees of a command."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Result:
    """What a shell sees of a command."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    def assert_fails(self, status: int, *words: str) -> None:
        """One line on standard error that holds the words, nothing on standard output."""
        assert (self.status, self.out) == (status, ""), self
        (line,) = self.err.splitlines()
        assert line.startswith("gptlab: "), line
        for word in words:
            assert word in line, line


Call = Callable[..., Result]


class Input(io.TextIOWrapper):
    """Standard input that is no terminal."""

    def __init__(self, data: bytes) -> None:
        super().__init__(io.BytesIO(data), encoding="utf-8")


TINY = (
    *("--encoding", "byte", "--n-layer", 1, "--n-head", 2, "--n-embd", 16),
    *("--context-length", 32, "--batch-size", 4, "--sample-tokens", 4, "--eval-batches", 2),
    *("--eval-every", 4, "--checkpoint-every", 4, "--device", "cpu", "--precision", "fp32"),
)
"""Options of a model that learns nothing, but at once."""
