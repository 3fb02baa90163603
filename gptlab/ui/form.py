"""Reading numbers that a person typed into a form."""

from __future__ import annotations


class FieldError(ValueError):
    """A field holds something that is not what it asks for."""


def read_number(label: str, text: str, kind: type[int] | type[float]) -> int | float | None:
    """The number in a field, or None where it is empty.

    Raises:
        FieldError: it is no number of that kind; the message names the field.
    """
    text = text.strip().replace(",", "").replace("_", "")
    if not text:
        return None
    try:
        return kind(text)
    except ValueError:
        wanted = "a whole number" if kind is int else "a number"
        raise FieldError(f"{label}: {text!r} is not {wanted}") from None


_SIZES = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}
_SIZE_WORDS = {"thousand": "k", "million": "m", "billion": "b", "trillion": "t"}


def read_large_number(label: str, text: str) -> float:
    """A number as people write large ones: 175B, 300 billion, 28e12, 124,439,808.

    Raises:
        FieldError: it is none; the message names the field.
    """
    words = text.strip().lower().replace(",", "").replace("_", "").replace("$", "")
    for word, letter in _SIZE_WORDS.items():
        words = words.replace(word, letter)
    size = _SIZES.get(words[-1:], 1.0)
    try:
        return float(words[:-1] if size > 1 else words) * size
    except ValueError:
        raise FieldError(f"{label}: {text!r} is no number such as 175B or 2.8e13") from None
