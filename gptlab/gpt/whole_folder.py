"""Folders that are written whole or not at all.

A folder is filled under another name beside its place, flushed to the disk and renamed last: a
crash at any moment leaves what was there before, and no half of what was to come.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole_folder(folder: Path, *, keeps_what_is_there: bool = False) -> Iterator[Path]:
    """A temporary sibling to write into; it takes the folder's place when the block ends well.

    A block that fails leaves nothing behind. What stands in the place by then is replaced, or with
    `keeps_what_is_there` stays: for content that is the same whoever writes it.

    Raises:
        OSError: the disk refused; what was there before is whole.
    """
    temporary = _sibling(folder, "tmp")
    shutil.rmtree(temporary, ignore_errors=True)
    try:
        temporary.mkdir(parents=True)
        yield temporary
        _flush(temporary)
        if keeps_what_is_there:
            _put_in_empty_place(temporary, folder)
        else:
            _put_in_place(temporary, folder)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _sibling(folder: Path, ending: str) -> Path:
    return folder.with_name(f".{folder.name}.{os.getpid()}.{ending}")


def _put_in_place(temporary: Path, folder: Path) -> None:
    replaced = _sibling(folder, "old")
    try:
        if folder.exists():
            folder.rename(replaced)
        temporary.rename(folder)
    except BaseException:
        if replaced.exists() and not folder.exists():
            replaced.rename(folder)
        raise
    try:
        _flush_names(folder.parent)
    finally:
        shutil.rmtree(replaced, ignore_errors=True)


def _put_in_empty_place(temporary: Path, folder: Path) -> None:
    try:
        temporary.rename(folder)
    except OSError:
        if not folder.is_dir():  # it is not that another process was faster
            raise
    else:
        _flush_names(folder.parent)


def _flush(folder: Path) -> None:
    """Bring every file below a folder, and all their names, to the disk."""
    for path in folder.rglob("*"):
        if path.is_dir():
            _flush_names(path)
        else:
            with path.open("rb+") as file:
                os.fsync(file.fileno())
    _flush_names(folder)


def _flush_names(folder: Path) -> None:
    if os.name != "posix":  # Windows opens no folders
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
