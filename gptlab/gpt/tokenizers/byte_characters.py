"""GPT-2's way of writing any bytes as printable characters, as in its `vocab.json`.

Bytes that are printable characters of Latin-1 stand for themselves; the others are written as
the characters from U+0100 on, in the order of the bytes. A blank is `Ġ`, a line feed `Ċ`.
Source: the published `encoder.py` of GPT-2 (Radford et al. 2019).
"""

from __future__ import annotations

_PRINTABLE = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
_OTHERS = [value for value in range(256) if value not in _PRINTABLE]

_CHARACTERS = {value: chr(value) for value in _PRINTABLE}
_CHARACTERS.update({value: chr(0x100 + place) for place, value in enumerate(_OTHERS)})
_BYTES = {character: value for value, character in _CHARACTERS.items()}


def characters_of(data: bytes) -> str:
    """Bytes, one character each."""
    return "".join([_CHARACTERS[value] for value in data])


def bytes_of(characters: str) -> bytes | None:
    """The bytes that `characters_of` wrote, or None where another character is among them."""
    try:
        return bytes([_BYTES[character] for character in characters])
    except KeyError:
        return None
