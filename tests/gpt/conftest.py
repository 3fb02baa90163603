"""What the tests of the ground floor share."""

from __future__ import annotations

import os

os.environ.setdefault("HF_HUB_OFFLINE", "1")  # transformers asks its hub even about local folders
