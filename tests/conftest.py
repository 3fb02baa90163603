"""What all tests share: a home of their own, and where the shared data may be."""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from gptlab import paths

# The same examples each time, however busy the machine is.
hypothesis.settings.register_profile("gptlab", derandomize=True, deadline=None)
hypothesis.settings.load_profile("gptlab")

ROOT = Path(__file__).resolve().parent.parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Labs in a terminal of their own come first: they take longest, and at the end one process
    would wait for the other."""
    items.sort(key=lambda item: "test_terminal" not in item.nodeid)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh `GPTLAB_HOME` for each test, so that tests leave nothing behind, and no packaged
    models, which the lab would open with."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setattr("gptlab.paths.packaged_checkpoints", lambda: home / "no-models")
    monkeypatch.setenv("GPTLAB_HOME", str(home))
    monkeypatch.delenv("GPTLAB_RUNS_DIR", raising=False)
    return home


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Two threads on a busy machine wait for each other longer than tiny models compute."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of public test data; a test that wants it is skipped where it is absent."""
    folder = Path(os.environ.get("GPTLAB_SHARED_DATA") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no shared data at {folder}: set GPTLAB_SHARED_DATA to its folder")
    return folder


@pytest.fixture(scope="session")
def few_samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled data in miniature: some of each file, of every label and split."""
    folder = tmp_path_factory.mktemp("few") / "sample_data"
    bundled = paths.sample_data()
    shutil.copytree(bundled / "prompts", folder / "prompts")
    for corpus in bundled.glob("*.txt"):
        text = corpus.read_text(encoding="utf-8")
        (folder / corpus.name).write_text(text[: text.index("<|endoftext|>", 50_000)], "utf-8")
    with (bundled / "messages.csv").open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    with (folder / "messages.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *rows[::24]])
    pairs = json.loads((bundled / "instructions.json").read_text(encoding="utf-8"))
    (folder / "instructions.json").write_text(json.dumps(pairs[::24]), "utf-8")
    return folder


@pytest.fixture
def small_data(few_samples: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tiny build goes the same way through bundled data in miniature, in much less time."""
    monkeypatch.setattr(paths, "sample_data", lambda: few_samples)
    return few_samples


@pytest.fixture
def sprout(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A packaged training of ten steps, evaluated at every fifth."""
    folder = tmp_path / "packaged" / "sprout"
    folder.mkdir(parents=True)
    record = {
        "model": {"vocab_size": 8, "context_length": 4},
        "train": {"probe_prompt": "The cat sat on the", "probe_word": " mat"},
        "n_parameters": 100,
        "untrained": {"val_loss": 2.0, "probe_probability": 0.1},
    }
    (folder / "run.json").write_text(json.dumps(record))
    lines = [
        {
            "step": step,
            "tokens": step * 8,
            "seconds": step * 0.5,
            "train_loss": 2.0 - step / 10,
            "learning_rate": 0.1,
            "grad_norm": 1.0,
            "tokens_per_second": 16.0,
            **(
                {"val_loss": 2.1 - step / 10, "probe_probability": step / 10}
                if step % 5 == 0
                else {}
            ),
        }
        for step in range(1, 11)
    ]
    (folder / "metrics.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    samples = [{"step": step, "prompt": "Once", "text": f" {step}"} for step in (0, 5, 10)]
    (folder / "samples.jsonl").write_text("".join(json.dumps(line) + "\n" for line in samples))
    monkeypatch.setattr("gptlab.paths.packaged_checkpoints", lambda: folder.parent)
    return folder
