"""What the user prefers, kept in one small JSON file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from gptlab.lab.files import json_text, replace_file


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Preferences; every field has a default that suits most."""

    theme: str | None = None
    """Name of the screen's theme; None is the screen's own default."""
    encoding: str = "gpt2"
    """What the pane Tokenize shows first."""
    checkpoint: str | None = None
    """The reference that was loaded last."""
    tour: str | None = None
    """The stop at which the guided tour stands, or `left`; None before the first start's."""


def read_settings(path: Path) -> Settings:
    """The settings of a file. A missing or damaged file, or a field of the wrong type, gives
    defaults: preferences are never worth an error."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    known: dict[str, Any] = {}
    for each in fields(Settings):
        value = found.get(each.name)
        if isinstance(value, str):
            known[each.name] = value
    return Settings(**known)


def write_settings(path: Path, settings: Settings) -> None:
    """Replace the file as a whole.

    Raises:
        StorageError: the disk refused.
    """
    replace_file(path, json_text(asdict(settings), indent=2) + "\n")
