"""Where things are, and what the environment changes about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from gptlab import paths


def test_a_home_holds_everything(own_home: Path) -> None:
    assert paths.runs_dir() == own_home / "runs"
    assert paths.cache_dir() == own_home / "cache"
    assert paths.settings_file() == own_home / "settings.json"


def test_runs_can_live_elsewhere(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GPTLAB_RUNS_DIR", "~/my runs")
    assert paths.runs_dir() == Path.home() / "my runs"
    assert paths.cache_dir() == own_home / "cache"


def test_without_a_home_the_platforms_folders_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GPTLAB_HOME", "")
    assert paths.runs_dir().parts[-2:] == ("gptlab", "runs")
    for each in (paths.runs_dir(), paths.cache_dir(), paths.settings_file()):
        assert each.is_absolute()
        assert "gptlab" in each.parts


def test_the_bundled_stories_are_there() -> None:
    assert (paths.sample_data() / "stories.txt").is_file()


@pytest.mark.parametrize(("value", "asks"), [("1", True), ("", False), (None, False)])
def test_no_color_is_asked_for_by_any_text(
    value: str | None, asks: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    if value is not None:
        monkeypatch.setenv("NO_COLOR", value)
    assert paths.asks_for_no_colour() is asks
