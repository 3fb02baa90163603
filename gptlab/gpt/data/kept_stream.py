"""A stream kept as a file: what can be read once becomes data that can be read again."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import BinaryIO

from gptlab.errors import StorageError

_BLOCK_BYTES = 1 << 20


def keep_stream(stream: BinaryIO, folder: Path) -> Path:
    """Write all of a stream to a file that is named after its content.

    Raises:
        StorageError: the folder can't be written.
    """
    temporary = folder / f".{os.getpid()}.tmp"
    digest = hashlib.sha256()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            while block := stream.read(_BLOCK_BYTES):
                digest.update(block)
                file.write(block)
        kept = folder / f"{digest.hexdigest()[:20]}.txt"
        temporary.replace(kept)
    except OSError as error:
        raise StorageError(
            f"standard input cannot be kept in {folder} ({error.strerror or error})",
            "free some space, or name another folder with GPTLAB_HOME",
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return kept
