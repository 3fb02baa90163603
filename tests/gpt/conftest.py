"""What the tests of the ground floor share."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("HF_HUB_OFFLINE", "1")  # transformers asks its hub even about local folders


@pytest.fixture(autouse=True)
def tiny_models(one_thread: None) -> None:
    """All models here are so small that one thread computes them sooner."""
