"""What the tests of the ground floor share."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
import torch

os.environ.setdefault("HF_HUB_OFFLINE", "1")  # transformers asks its hub even about local folders


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Models this small are computed faster by one thread; a training sets its own number."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
