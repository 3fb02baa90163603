"""Making foreign text safe to show.

Text from data, models, file names and error messages is data. A terminal acts on escape and
control characters in it, and bidirectional controls reorder what stands beside it, so they are
made visible on the way in (`visible`) and deleted on the way out (`harmless`).
"""

from __future__ import annotations

import re

_BIDIRECTIONAL = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f"

HOSTILE = re.compile(f"[{_CONTROL}{_BIDIRECTIONAL}\u2028\u2029\ufeff]")
"""Characters that a terminal acts on; tab and line feed are not among them."""


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)  # Unicode's control pictures stand in the order of the controls
    if code == 0x7F:
        return "\u2421"
    return f"\u27e8{code:02X}\u27e9"


def visible(text: str) -> str:
    """`text` with every hostile character drawn as a picture or its code: ESC becomes ␛."""
    return HOSTILE.sub(_picture, text)


def harmless(text: str) -> str:
    """`text` without any hostile character, tab or line end: fit for one segment of a line."""
    if text.isascii() and text.isprintable():
        return text
    return HOSTILE.sub("", text).replace("\n", "").replace("\t", " ")
