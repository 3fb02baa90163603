"""What a run may be called: a name is a folder's name and a word on a command line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from gptlab.errors import UsageError
from gptlab.gpt.config import PRESETS

PACKAGED = ("storyteller", "spam-filter", "assistant", "sprout")
"""Names that stand for models that come with the package: checkpoints, and of `sprout` the whole
run."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
# Windows reads these as devices, in every folder and with any ending.
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")


def reserved_names() -> tuple[str, ...]:
    """Names that a checkpoint reference already means: packaged and published models."""
    published = tuple(name for name in PRESETS if name.startswith("gpt2"))
    return PACKAGED + published


def is_safe_name(name: str) -> bool:
    """Whether every file system takes it as the name of one file or folder, as it is."""
    fits = _NAME.fullmatch(name) is not None and not name.endswith(".")
    return fits and not _DEVICES.fullmatch(name)


def check_run_name(name: str) -> None:
    """Refuse what can't be a run's name.

    Raises:
        UsageError: the name has another character than letters, digits, `.`, `_` and `-`, begins
            with none of the first two, is too long, or is reserved.
    """
    hint = "use letters, digits, dots, dashes and underscores, at most 64, such as fables-2"
    if not is_safe_name(name):
        raise UsageError(f"{name[:80]!r} cannot be a run's name", hint)
    if name in reserved_names():
        raise UsageError(
            f"{name!r} is the name of a model that is not a run", f"try --name my-{name}"
        )


def name_stem(data: Sequence[Path], preset: str, *, is_bundled: bool) -> str:
    """What a made name begins with: `stories-sprout`, `tinyshakespeare-small`."""
    source = "stories" if is_bundled else Path(data[0]).resolve().stem
    words = re.sub(r"[^a-z0-9]+", "-", source.lower()).strip("-")[:32].strip("-")
    return f"{words or 'text'}-{preset}"
