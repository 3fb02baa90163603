"""Small files that are never seen half written, and what stands in them."""

from __future__ import annotations

import dataclasses
import json
import math
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gptlab.errors import StorageError


def replace_file(path: Path, text: str) -> None:
    """Give a small file new content: at any moment it holds the old or the new, never a part.

    Raises:
        StorageError: the disk refused; the file is as it was.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise disk_refused(path, error) from error


def disk_refused(path: Path, error: OSError) -> StorageError:
    """The failure of a write, as a person is told it."""
    return StorageError(
        f"cannot write {path}: {error.strerror or error}",
        "free some space there, or let runs live elsewhere: --runs-dir",
    )


def json_text(value: Any, *, indent: int | None = None) -> str:
    """JSON in which numbers that aren't finite are null."""
    return json.dumps(jsonable(value), ensure_ascii=False, indent=indent, allow_nan=False)


def jsonable(value: Any) -> Any:
    """`value` as JSON has it: numbers that aren't finite are null, paths are text."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Path):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            each.name: jsonable(getattr(value, each.name)) for each in dataclasses.fields(value)
        }
    if isinstance(value, Mapping):
        return {str(key): jsonable(each) for key, each in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [jsonable(each) for each in value]
    return value


def now() -> str:
    """This moment as files have it: ISO 8601, UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
