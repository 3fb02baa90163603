"""Cutting a long text where no token is cut."""

from __future__ import annotations

import re

CHUNK_CHARACTERS = 1_000_000
_SAFE_CUT = re.compile(r"(?<=[^\W_])\n(?=[^\W_])")
"""A single line end between letters or digits is a token of its own in every encoding here, so a
text cut before it gives the same tokens."""


def safe_chunks(text: str) -> list[str]:
    """A long text in parts that give the same tokens as the whole."""
    chunks = []
    start = 0
    while len(text) - start > CHUNK_CHARACTERS:
        cut = _SAFE_CUT.search(text, start + CHUNK_CHARACTERS)
        if cut is None:
            break
        chunks.append(text[start : cut.start()])
        start = cut.start()
    return [*chunks, text[start:]]
