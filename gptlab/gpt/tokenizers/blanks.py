"""Cutting texts inside very long runs of blanks before they reach tiktoken.

A pattern such as `\\s+(?!\\S)` looks past the end of a run of blanks and then gives one back, for
which tiktoken keeps a place for every blank of the run: about a million of them overflow it and
end the encoding with a panic.
"""

from __future__ import annotations

import re

STRIDE = 100_000
"""Characters between the places that are looked at: a run twice as long cannot slip through."""

_BLANKS = re.compile("[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*")
"""Unicode's White_Space, which is what the patterns' `\\s` means; Python's has four more."""


def parts_for_gpt2(text: str, stride: int = STRIDE) -> list[str]:
    """A text cut so that GPT-2's pattern gives the same pieces as for the whole.

    It is cut just before the last blank of a long run, where the pattern cuts it anyway; then the
    run stands at a text's end and nothing is given back. No id changes.
    """
    parts = []
    begin = 0
    place = 0
    while place < len(text):
        match = _BLANKS.match(text, place)
        end = match.end() if match else place
        if end - place >= stride and end < len(text):
            parts.append(text[begin : end - 1])
            begin = end - 1
        place = max(place + stride, end)
    parts.append(text[begin:])
    return parts


def parts_for_any(text: str, stride: int = STRIDE) -> list[str]:
    """A text cut inside runs of more than `stride` blanks, for patterns that allow no exact cut.

    Ids change at such a cut only, and no ordinary text has such a run.
    """
    parts = []
    begin = 0
    for place in range(stride, len(text), stride):
        if text[place - stride : place + 1].isspace():
            parts.append(text[begin:place])
            begin = place
    parts.append(text[begin:])
    return parts
