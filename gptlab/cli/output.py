"""What goes to standard output: results for people and, with `--json`, for programs."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from gptlab.lab.files import jsonable
from gptlab.text import visible


def print_json(value: Any) -> None:
    """Print one JSON document."""
    # Escapes that JSON leaves alone (C1 controls, bidirectional marks) never reach a terminal raw.
    plain = sys.stdout.isatty() or (sys.stdout.encoding or "").lower() != "utf-8"
    print(json.dumps(jsonable(value), ensure_ascii=plain, allow_nan=False))


def print_text(text: str, *, end: str = "\n") -> None:
    """Print text that came from data or a model: made safe for a terminal, raw for a pipe."""
    print(visible(text) if sys.stdout.isatty() else text, end=end, flush=True)


def print_fields(values: Mapping[str, Any]) -> None:
    """Print one `name  value` line for each entry."""
    width = max(map(len, values), default=0)
    for name, value in values.items():
        print_text(f"{name:<{width}}  {value}")


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print left-aligned columns under their heads."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    for row in (head, *rows):
        cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
        print_text("  ".join(cells).rstrip())


def number(value: float | None, digits: int = 4) -> str:
    """A measured number for people; a dash where there is none."""
    if value is None:
        return "–"
    return f"{value:.{digits}f}" if math.isfinite(value) else "not finite"


def duration(seconds: float) -> str:
    """A length of time as a clock shows it: 4:05, 1:02:03."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
