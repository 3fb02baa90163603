"""What all tests share: a home of their own, and where the shared data may be."""

from __future__ import annotations

import os
from pathlib import Path

import hypothesis
import pytest

# The same examples each time, however busy the machine is.
hypothesis.settings.register_profile("gptlab", derandomize=True, deadline=None)
hypothesis.settings.load_profile("gptlab")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh `GPTLAB_HOME` for each test, so that tests leave nothing behind, and no packaged
    models, which the lab would open with."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setattr("gptlab.paths.packaged_checkpoints", lambda: home / "no-models")
    monkeypatch.setenv("GPTLAB_HOME", str(home))
    monkeypatch.delenv("GPTLAB_RUNS_DIR", raising=False)
    return home


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of public test data; a test that wants it is skipped where it is absent."""
    folder = Path(os.environ.get("GPTLAB_SHARED_DATA") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no shared data at {folder}: set GPTLAB_SHARED_DATA to its folder")
    return folder
