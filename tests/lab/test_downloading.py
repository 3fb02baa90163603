"""Downloading a published model, from a hub on this machine."""

from __future__ import annotations

import builtins
import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from model_hub import COMMIT, REPOSITORY, Hub

from gptlab import paths
from gptlab.errors import (
    CheckpointDamaged,
    CheckpointMissing,
    LabError,
    StorageError,
    UsageError,
)
from gptlab.gpt import checkpoint
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers.gpt2 import load as gpt2_tokenizer
from gptlab.lab import downloading
from gptlab.lab.downloading import (
    PUBLISHED,
    Downloaded,
    Downloading,
    Published,
    download,
    downloaded_names,
)
from gptlab.lab.events import ModelLoaded, Traced
from gptlab.lab.looking import LookRequest
from gptlab.lab.references import describe_checkpoint, resolve_checkpoint
from gptlab.lab.session import Session

pytest.importorskip("huggingface_hub")

CONFIG = GPTConfig(vocab_size=50257, context_length=16, n_layer=1, n_head=2, n_embd=8)


@pytest.fixture(scope="module")
def model() -> GPT:
    return GPT(CONFIG, seed=5).eval()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, model: GPT) -> Path:
    """What the hub has: a GPT-2 folder as others write it, and what is never fetched."""
    path = tmp_path_factory.mktemp("hub") / "tiny"
    checkpoint.save(path, model, gpt2_tokenizer())
    shutil.rmtree(path / "gptlab")
    (path / "pytorch_model.bin").write_bytes(b"a pickle")
    return path


@pytest.fixture
def hub(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    hub = Hub(folder)
    monkeypatch.setitem(PUBLISHED, "gpt2", Published(REPOSITORY, COMMIT))
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)  # other tests set it
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with hub.serving() as address:
        monkeypatch.setenv("HF_ENDPOINT", address)
        yield hub


def fetch(name: str = "gpt2") -> tuple[list[Downloading], Downloaded]:
    *progress, done = list(download(name))
    assert isinstance(done, Downloaded)
    return progress, done


def test_a_downloaded_model_works_under_its_name_and_is_the_published_one(
    hub: Hub, model: GPT, tmp_path: Path
) -> None:
    with pytest.raises(CheckpointMissing, match="gptlab download gpt2"):
        resolve_checkpoint("gpt2", tmp_path)
    progress, done = fetch()
    assert done.fetched_bytes == done.n_bytes == progress[-1].n_bytes == progress[-1].total_bytes
    path = resolve_checkpoint("gpt2", tmp_path)
    assert path == paths.models_dir() / "gpt2" == Path(done.path)
    assert (describe_checkpoint(path).name, downloaded_names()) == ("gpt2", ("gpt2",))
    loaded = checkpoint.load(path)
    ids = torch.tensor([[464, 3797, 3332]])
    assert torch.equal(loaded.language_model(ids), model(ids))
    assert loaded.require_tokenizer().encode("The cat sat") == [464, 3797, 3332]
    assert not (path / "pytorch_model.bin").exists(), "nothing that can be executed is fetched"
    note = json.loads((path / "gptlab" / "manifest.json").read_text())
    assert (note["repository"], note["revision"]) == (REPOSITORY, COMMIT)
    assert note["sha256"] == done.sha256


def test_any_hugging_face_folder_is_looked_into_by_its_path(folder: Path, tmp_path: Path) -> None:
    session = Session(tmp_path)
    found: list[object] = []

    def until(kind: type) -> None:
        deadline = time.monotonic() + 120
        while not any(isinstance(each, kind) for each in found):
            assert time.monotonic() < deadline, found
            found.extend(event for _, event in session.poll().events)
            time.sleep(0.01)

    try:
        session.load(str(folder))
        until(ModelLoaded)
        session.look(LookRequest("Your journey starts", continues=False))
        until(Traced)
    finally:
        assert session.close(30)
    weights = session.attention(0, 1)
    assert weights is not None and weights.shape == (3, 3)


def test_what_is_there_is_not_fetched_again(hub: Hub) -> None:
    fetch()
    hub.asked.clear()
    progress, done = fetch()
    assert (progress, done.fetched_bytes, hub.asked) == ([], 0, [])
    assert done.n_bytes > 0


def test_a_download_that_breaks_off_goes_on_where_it_was(hub: Hub, tmp_path: Path) -> None:
    whole = len(hub.files["model.safetensors"])
    hub.breaks_after["model.safetensors"] = whole // 3
    with pytest.raises(LabError, match=r"connection|broke off"):
        fetch()
    with pytest.raises(CheckpointMissing):
        resolve_checkpoint("gpt2", tmp_path)
    hub.breaks_after.clear()
    hub.asked.clear()
    _, done = fetch()
    assert done.fetched_bytes == whole - whole // 3
    asked = [(name, what) for method, name, what in hub.asked if method == "GET"]
    assert asked == [("model.safetensors", f"bytes={whole // 3}-")]
    checkpoint.load(Path(done.path))


def test_leaving_the_loop_keeps_what_came(hub: Hub) -> None:
    events = download("gpt2")
    next(events)
    next(events)
    events.close()
    hub.asked.clear()
    _, done = fetch()
    assert 0 < done.fetched_bytes < done.n_bytes


def test_a_server_without_ranges_begins_again(hub: Hub) -> None:
    hub.breaks_after["model.safetensors"] = 1000
    with pytest.raises(LabError):
        fetch()
    hub.breaks_after.clear()
    hub.gives_ranges = False
    progress, done = fetch()
    assert done.fetched_bytes == len(hub.files["model.safetensors"])
    assert progress[-1].n_bytes == progress[-1].total_bytes


@pytest.mark.parametrize("name", ["model.safetensors", "config.json"])
def test_an_altered_byte_is_refused_and_fetched_afresh_the_next_time(
    name: str, hub: Hub, tmp_path: Path
) -> None:
    hub.altered.add(name)
    with pytest.raises(CheckpointDamaged, match=name):
        fetch()
    with pytest.raises(CheckpointMissing):
        resolve_checkpoint("gpt2", tmp_path)
    hub.altered.clear()
    _, done = fetch()
    assert done.fetched_bytes == len(hub.files[name])


def test_the_hubs_word_is_not_taken_where_the_weights_hash_is_known(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PUBLISHED, "gpt2", Published(REPOSITORY, COMMIT, "0" * 64))
    with pytest.raises(CheckpointDamaged, match="safetensors"):
        fetch()


def test_another_commit_than_the_pinned_one_is_refused(hub: Hub) -> None:
    hub.commit = "f" * 40
    with pytest.raises(LabError, match="ffffffff"):
        fetch()


@pytest.mark.parametrize("status", [401, 404, 500])
def test_a_hub_that_refuses_is_told_with_its_status(status: int, hub: Hub) -> None:
    hub.status = status
    with pytest.raises(LabError, match=str(status)):
        fetch()


def test_weights_that_are_not_there_are_refused_and_a_missing_vocabulary_file_is_not(
    hub: Hub,
) -> None:
    for name in ("tokenizer.json", "tokenizer_config.json", "vocab.json", "merges.txt"):
        hub.files.pop(name, None)
    weights = hub.files.pop("model.safetensors")
    with pytest.raises(LabError, match="404"):
        fetch()
    hub.files["model.safetensors"] = weights
    _, done = fetch()
    assert set(done.sha256) == {"config.json", "model.safetensors"}


def test_no_network_is_one_clear_sentence(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(LabError, match="connection to http") as caught:
        fetch()
    assert "what came is kept" in caught.value.hint


def test_the_hubs_own_ban_of_the_network_is_told_by_its_name(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(LabError, match="HF_HUB_OFFLINE forbids"):
        fetch()
    assert hub.asked == []


def test_a_full_disk_is_told_before_anything_is_fetched(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(Path.cwd())._replace(free=1000)
    monkeypatch.setattr(downloading.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(StorageError, match="are free"):
        fetch()
    assert all(method == "HEAD" for method, _, _ in hub.asked)


def test_a_disk_that_fills_up_is_told_and_what_came_is_kept(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> Iterator[int]:
        yield 0
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(downloading, "_fetch", full)
        with pytest.raises(StorageError, match="No space left"):
            fetch()
    fetch()


def test_without_the_extra_the_way_to_it_is_told(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_import = builtins.__import__

    def without_hub(name: str, *rest: Any) -> Any:
        if name.startswith("huggingface_hub"):
            raise ImportError(name)
        return own_import(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_hub)
    with pytest.raises(LabError) as caught:
        fetch()
    assert "gptlab[download]" in caught.value.hint


def test_a_name_that_nobody_published_is_refused_with_those_there_are() -> None:
    with pytest.raises(UsageError, match="gpt3") as caught:
        fetch("gpt3")
    assert "gpt2-xl" in caught.value.hint


def test_two_downloads_of_one_model_do_not_write_into_each_other(hub: Hub) -> None:
    first = download("gpt2")
    next(first)
    with pytest.raises(LabError, match="another gptlab"):
        fetch()
    first.close()
    fetch()


def test_every_published_model_is_pinned_to_a_commit_and_is_a_preset() -> None:
    for name, each in PUBLISHED.items():
        assert len(each.revision) == 40 and int(each.revision, 16)
        assert GPTConfig.preset(name).vocab_size == 50257


def test_the_file_that_was_altered_on_the_disk_is_found_when_it_is_loaded(hub: Hub) -> None:
    _, done = fetch()
    weights = Path(done.path) / "model.safetensors"
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)
    with pytest.raises(CheckpointDamaged, match="altered"):
        checkpoint.load(Path(done.path))
