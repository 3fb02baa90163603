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
