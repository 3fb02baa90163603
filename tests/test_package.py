"""What a built wheel holds: everything that the lab needs when there is no checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from gptlab.lab.run_names import PACKAGED

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip(
        "hatchling", reason="the build tool is not installed: pip install '.[test]'"
    )
    folder = tmp_path_factory.mktemp("wheel")
    checkout = _with_made_up_models(tmp_path_factory.mktemp("checkout"))
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=checkout,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (wheel,) = folder.glob("*.whl")
    return wheel


def _with_made_up_models(folder: Path) -> Path:
    """A copy of what a wheel is built from, with files in the places of the packaged models:
    that they are found is one thing, what they can do another."""
    for name in ("gptlab", "sample_data"):
        skipped = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, folder / name, ignore=skipped)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder / name)
    for name in PACKAGED:
        place = folder / "assets" / "checkpoints" / name
        place.mkdir(parents=True)
        (place / ("run.json" if name == "sprout" else "config.json")).write_text("{}")
    steps = folder / "assets" / "checkpoints" / "sprout" / "checkpoints"
    for step in ("step-000000", "step-000005"):
        (steps / step / "gptlab").mkdir(parents=True)
        (steps / step / "gptlab" / "checkpoint.json").write_text("{}")
    (steps / "latest").write_text("step-000005\n")
    return folder


@pytest.fixture(scope="module")
def names_in_wheel(wheel: Path) -> set[str]:
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


def test_an_installed_copy_finds_its_data_without_a_checkout(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    program = (
        "import gptlab, gptlab.paths as p, gptlab.gpt.tokenizers as t;"
        "from gptlab.lab.plan import bundled_stories;"
        "print(gptlab.__file__, p.sample_data(), *bundled_stories(), sep='\\n');"
        "print(t.load_tokenizer('stories').vocab_size, t.load_tokenizer('gpt2').vocab_size)"
    )
    told = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "site")},
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout.splitlines()
    *places, sizes = told
    assert all(Path(each).is_relative_to(tmp_path / "site") for each in places), told
    assert all(Path(each).exists() for each in places), told
    assert sizes.split()[1] == "50257"


def test_an_installed_copy_finds_the_packaged_models_by_name(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    program = (
        "from pathlib import Path; from gptlab.lab.references import resolve_checkpoint as find;"
        f"names = {[*PACKAGED, 'sprout@0']!r};"
        "print(*(find(name, Path('nowhere')) for name in names), sep='\\n')"
    )
    told = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "site")},
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    ).stdout.splitlines()
    models = tmp_path / "site" / "gptlab" / "packaged" / "assets" / "checkpoints"
    steps = models / "sprout" / "checkpoints"
    assert [Path(each) for each in told] == [
        *(models / name for name in PACKAGED if name != "sprout"),
        steps / "step-000005",
        steps / "step-000000",
    ]
