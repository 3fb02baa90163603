"""One writer a run: a file lock, and beside it who holds it.

The lock goes with its process, however that ends; a lock file that nobody holds means nothing.
"""

from __future__ import annotations

import json
import os
import socket
from pathlib import Path
from typing import Any

import filelock

from gptlab.errors import RunLocked, StorageError
from gptlab.lab.files import disk_refused, json_text, now, replace_file

LOCK = "run.lock"
WRITER = "writer.json"

WAIT_SECONDS = 0.3
"""How long a writer tries: longer than a reader holds the lock to see whether it is free."""


def hold(folder: Path) -> filelock.BaseFileLock:
    """Become the one writer of a run's folder, until the lock is released.

    Raises:
        RunLocked: another process, or another training of this one, writes it; it is named.
        StorageError: the disk refused.
    """
    lock = filelock.FileLock(folder / LOCK, thread_local=False)
    try:
        lock.acquire(timeout=WAIT_SECONDS, poll_interval=0.02)
    except filelock.Timeout:
        raise RunLocked(
            f"the run {folder.name!r} is being written by {_holder(folder)}",
            "stop it there first, or start another run",
        ) from None
    except OSError as error:
        raise disk_refused(folder, error) from error
    try:
        replace_file(folder / WRITER, json_text(_myself()))
    except StorageError:
        lock.release()
        raise
    return lock


def is_held(folder: Path) -> bool:
    """Whether somebody writes the run now."""
    lock = filelock.FileLock(folder / LOCK, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except (filelock.Timeout, OSError):
        return True
    lock.release()
    return False


def _myself() -> dict[str, Any]:
    return {"pid": os.getpid(), "host": socket.gethostname(), "since": now()}


def _holder(folder: Path) -> str:
    try:
        writer = json.loads((folder / WRITER).read_text(encoding="utf-8"))
        return f"process {writer['pid']} on {writer['host']} since {writer['since']}"
    except (OSError, ValueError, KeyError, TypeError):
        return "another process"
