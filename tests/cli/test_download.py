"""`gptlab download`, from a hub on this machine."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from model_hub import COMMIT, REPOSITORY, Hub

from gptlab.gpt import checkpoint
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers.gpt2 import load as gpt2_tokenizer
from gptlab.lab.downloading import PUBLISHED, Published

from .calls import Call

pytest.importorskip("huggingface_hub")


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    folder = tmp_path / "published"
    config = GPTConfig(vocab_size=50257, context_length=16, n_layer=1, n_head=2, n_embd=8)
    checkpoint.save(folder, GPT(config, seed=5), gpt2_tokenizer())
    shutil.rmtree(folder / "gptlab")
    monkeypatch.setitem(PUBLISHED, "gpt2", Published(REPOSITORY, COMMIT))
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)  # other tests set it
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    hub = Hub(folder)
    with hub.serving() as address:
        monkeypatch.setenv("HF_ENDPOINT", address)
        yield hub


def test_a_downloaded_model_can_be_used_by_its_name(gptlab: Call, hub: Hub) -> None:
    call = ("generate", "--checkpoint", "gpt2", "--prompt", "The", "--max-new-tokens", "2")
    gptlab(*call).assert_fails(1, "gptlab download gpt2")
    result = gptlab("download", "gpt2", "--json")
    assert (result.status, result.err) == (0, "")
    told = result.json
    assert (told["name"], told["revision"]) == ("gpt2", COMMIT)
    assert told["fetched_bytes"] == told["n_bytes"] > 0
    assert gptlab(*call).status == 0
    again = gptlab("download", "gpt2")
    assert again.status == 0 and "nothing: it was there" in again.out


def test_what_fails_is_one_line_that_says_what_to_do(gptlab: Call, hub: Hub) -> None:
    gptlab("download", "gpt5").assert_fails(2, "gpt5", "gpt2-xl")
    hub.altered.add("model.safetensors")
    gptlab("download", "gpt2").assert_fails(1, "model.safetensors", "run it again")
    hub.status = 503
    gptlab("download", "gpt2").assert_fails(1, "503")
