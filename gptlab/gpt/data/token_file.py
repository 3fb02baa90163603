"""Token ids on disk: written once, memory-mapped, never rewritten in place.

A mapped file that shrinks under its reader ends the process, so a file is checked when it is
opened and left alone afterwards.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from gptlab.errors import DataError

Ids = npt.NDArray[np.uint16] | npt.NDArray[np.uint32]


@dataclass(frozen=True)
class TokenFile:
    """A row of token ids (N,), mapped into memory."""

    path: Path
    ids: Ids

    def __len__(self) -> int:
        return len(self.ids)


def smallest_type(vocab_size: int) -> str:
    """The number type that holds every id: little-endian, 2 or 4 bytes."""
    return "<u2" if vocab_size <= 1 << 16 else "<u4"


class TokenWriter:
    """Writes ids to a new file, part after part; nothing of them is kept in memory."""

    def __init__(self, path: Path, dtype: str) -> None:
        self._file = path.open("wb")
        self._dtype = dtype
        self._digest = hashlib.sha256()
        self._n_tokens = 0

    def write(self, ids: npt.NDArray[Any]) -> None:
        """Write some more."""
        data = np.ascontiguousarray(ids, self._dtype).data
        self._file.write(data)
        self._digest.update(data)
        self._n_tokens += len(ids)

    def finish(self) -> dict[str, Any]:
        """What `open_tokens` checks the file against."""
        self.close()
        return {
            "dtype": self._dtype,
            "n_tokens": self._n_tokens,
            "sha256": self._digest.hexdigest(),
        }

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def open_tokens(path: Path, expected: dict[str, Any]) -> TokenFile:
    """Map a file of ids, once it is as it was written.

    Raises:
        DataError: it is missing, or its length or SHA-256 is another.
    """
    damage = DataError(f"the token file {path} is damaged", "delete it; it is made again")
    dtype = np.dtype(expected["dtype"])
    if not path.is_file() or path.stat().st_size != expected["n_tokens"] * dtype.itemsize:
        raise damage
    with path.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != expected["sha256"]:
            raise damage
    if not expected["n_tokens"]:
        return TokenFile(path, np.zeros(0, dtype))
    return TokenFile(path, np.memmap(path, dtype=dtype, mode="r"))


def require_windows(train: TokenFile, val: TokenFile, context_length: int) -> None:
    """
    Raises:
        DataError: the text to learn from is shorter than one window, or too little is held out.
    """
    if len(train) <= context_length:
        raise DataError(
            f"the training text has {len(train):,} tokens, and context_length={context_length} "
            f"needs {context_length + 1:,}",
            f"give more text, or a context length below {max(2, len(train)):,}",
        )
    if len(val) < 2:
        raise DataError(
            f"the held-out text has {len(val):,} tokens, and 2 are needed to predict one",
            "give more text",
        )
