"""What a built wheel holds: everything that the lab needs when there is no checkout."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def names_in_wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    pytest.importorskip(
        "hatchling", reason="the build tool is not installed: pip install '.[test]'"
    )
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.mark.parametrize(
    "name",
    [
        "gptlab/__main__.py",
        "gptlab/gpt/tokenizers/vocabularies/r50k_base.tiktoken",
        "gptlab/packaged/sample_data/README.md",
        "gptlab/ui/lab.tcss",
    ],
)
def test_the_wheel_holds_what_the_lab_needs(names_in_wheel: set[str], name: str) -> None:
    assert name in names_in_wheel


def test_the_wheel_holds_every_bundled_text(names_in_wheel: set[str]) -> None:
    texts = {
        f"gptlab/packaged/{file.relative_to(ROOT).as_posix()}"
        for file in (ROOT / "sample_data").rglob("*.txt")
        if "make" not in file.parts
    }
    assert texts, "the checkout has no bundled texts"
    assert texts <= names_in_wheel


def test_the_wheel_holds_the_notice_of_the_borrowed_vocabulary(names_in_wheel: set[str]) -> None:
    assert any(name.endswith("licenses/LICENSE") for name in names_in_wheel)
    assert any(name.endswith("LICENSE-gpt2") for name in names_in_wheel)


def test_the_wheel_holds_no_programs_that_made_the_data(names_in_wheel: set[str]) -> None:
    assert not [name for name in names_in_wheel if "sample_data/make" in name]
