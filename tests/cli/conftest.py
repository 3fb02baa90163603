"""How the commands are called: in this process, as a shell would see them."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from gptlab.cli.app import run

from .calls import TINY, Call, Input, Result


@pytest.fixture
def gptlab(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """`gptlab("tokenize", "text")` does what the shell's `gptlab tokenize text` does."""

    def call(*arguments: object, stdin: bytes = b"") -> Result:
        monkeypatch.setattr("sys.stdin", Input(stdin))
        capsys.readouterr()
        status = run([str(each) for each in arguments])
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return call


def story(number: int) -> str:
    """A little text of plain words, different for each number."""
    choose = random.Random(number).choice
    animals, places, things = ("fox", "hen", "cat"), ("sea", "hill", "bank"), ("key", "cup", "hat")
    sentences = (
        f"The {choose(animals)} went to the {choose(places)} and found a {choose(things)}."
        for _ in range(12)
    )
    return " ".join(sentences)


@pytest.fixture(scope="session")
def story_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of forty short documents."""
    file = tmp_path_factory.mktemp("data") / "stories.txt"
    file.write_text("\n<|endoftext|>\n".join(map(story, range(40))) + "\n")
    return file


@pytest.fixture(scope="session")
def runs_with_one(tmp_path_factory: pytest.TempPathFactory, story_file: Path) -> Path:
    """A runs folder with the finished run `first`. Tests only read it."""
    home = tmp_path_factory.mktemp("home-of-runs")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GPTLAB_HOME", str(home))
        status = run(
            [str(each) for each in ("train", "--data", story_file, "--name", "first", *TINY)]
            + ["--steps", "8", "--runs-dir", str(home / "runs")]
        )
    assert status == 0
    return home / "runs"
