"""What the tests of the tokenizers share."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def verdict(shared_data: Path) -> str:
    """The Verdict, a short story of 20,479 characters."""
    return (shared_data / "corpora" / "the-verdict.txt").read_text(encoding="utf-8")
