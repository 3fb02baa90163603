"""How files of text are read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ReadOptions:
    """How files of text are read."""

    column: str = "text"
    """The column of CSV and TSV files, and the key of JSON lines, that holds the text."""
    skip_bad_rows: bool = False
    """Whether rows without a text are left out; otherwise they are refused."""
    replace_invalid: bool = False
    """Whether bytes that are no UTF-8 are read as U+FFFD; otherwise they are refused."""

    def to_json(self) -> dict[str, object]:
        """What differs from reading as it is done by default."""
        usual = ReadOptions()
        return {name: value for name, value in vars(self).items() if value != getattr(usual, name)}
