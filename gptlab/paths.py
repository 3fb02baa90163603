"""Where things are: runs, caches, settings and the data that comes with the package.

The only module that reads environment variables.

- `GPTLAB_RUNS_DIR` says where runs live.
- `GPTLAB_HOME` moves everything else that the lab keeps (caches, settings); without
  `GPTLAB_RUNS_DIR` the runs move with it.
- `HF_ENDPOINT` is the hub that models are downloaded from, where it is not Hugging Face's own.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

PACKAGE = Path(__file__).resolve().parent


def home() -> Path | None:
    """The folder that `GPTLAB_HOME` names, or None."""
    value = os.environ.get("GPTLAB_HOME")
    return Path(value).expanduser() if value else None


def runs_dir() -> Path:
    """The folder that holds the runs; it need not exist yet."""
    value = os.environ.get("GPTLAB_RUNS_DIR")
    if value:
        return Path(value).expanduser()
    return (home() or Path(platformdirs.user_data_dir("gptlab", appauthor=False))) / "runs"


def chats_dir() -> Path:
    """The folder that holds saved chats; it need not exist yet."""
    return (home() or Path(platformdirs.user_data_dir("gptlab", appauthor=False))) / "chats"


def vocabularies_dir() -> Path:
    """The folder that holds saved vocabularies; it need not exist yet."""
    base = home() or Path(platformdirs.user_data_dir("gptlab", appauthor=False))
    return base / "vocabularies"


def messages_dir() -> Path:
    """The folder that holds messages whose labels somebody changed; it need not exist yet."""
    base = home() or Path(platformdirs.user_data_dir("gptlab", appauthor=False))
    return base / "messages"


def instructions_dir() -> Path:
    """The folder that holds instruction pairs that somebody changed; it need not exist yet."""
    base = home() or Path(platformdirs.user_data_dir("gptlab", appauthor=False))
    return base / "instructions"


def exports_dir() -> Path:
    """The folder of what panes wrote down for others; it need not exist yet."""
    return (home() or Path(platformdirs.user_data_dir("gptlab", appauthor=False))) / "exports"


def cache_dir() -> Path:
    """The folder of what can be made again: tokenized data, trained vocabularies, downloads."""
    base = home()
    return base / "cache" if base else Path(platformdirs.user_cache_dir("gptlab", appauthor=False))


def models_dir() -> Path:
    """The folder that holds downloaded models, each by its name; it need not exist yet."""
    return cache_dir() / "models"


def model_hub() -> str | None:
    """The hub that `HF_ENDPOINT` names, or None for Hugging Face's own."""
    return (os.environ.get("HF_ENDPOINT") or "").rstrip("/") or None


def settings_file() -> Path:
    """The JSON file of what the user prefers."""
    base = home() or Path(platformdirs.user_config_dir("gptlab", appauthor=False))
    return base / "settings.json"


def sample_data() -> Path:
    """The folder of the bundled corpora, in a checkout and in an installation alike."""
    return _packaged("sample_data")


def packaged_checkpoints() -> Path:
    """The folder of the trained models that come with the package, in a checkout and in an
    installation alike; each is a checkpoint or a run by its name."""
    return _packaged("assets/checkpoints")


def _packaged(name: str) -> Path:
    """A folder of the checkout, or its copy inside the installed package."""
    installed = PACKAGE / "packaged" / name
    return installed if installed.is_dir() else PACKAGE.parent / name


def asks_for_no_colour() -> bool:
    """Whether `NO_COLOR` is set to anything but the empty string (no-color.org)."""
    return bool(os.environ.get("NO_COLOR"))
