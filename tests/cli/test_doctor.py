"""`gptlab doctor`: what this machine has."""

from __future__ import annotations

from pathlib import Path

import torch

import gptlab as package

from .calls import Call


def test_the_doctor_names_versions_devices_precision_and_folders(
    gptlab: Call, own_home: Path
) -> None:
    result = gptlab("doctor", "--json")
    assert (result.status, result.err) == (0, "")
    told = result.json
    assert told["version"] == package.__version__
    assert told["torch"] == str(torch.__version__)
    assert "cpu" in told["devices"]
    assert told["precision"]["name"] in ("fp32", "bf16")
    assert told["precision"]["why"]
    assert {"gpt2", "stories", "char", "byte", "word"} <= set(told["encodings"])
    assert told["folders"]["runs"] == str(own_home / "runs")
    assert set(told["folders"]) >= {"runs", "cache", "settings", "sample_data"}


def test_the_doctor_speaks_to_people(gptlab: Call) -> None:
    shown = gptlab("doctor").out
    for word in ("gptlab", "python", "torch", "device", "precision", "threads", "runs"):
        assert word in shown
