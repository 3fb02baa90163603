"""Numbers as a person reads them."""

from __future__ import annotations


def short_number(number: float) -> str:
    """4,212,345 as 4.21M."""
    for size, letter in ((1e9, "B"), (1e6, "M"), (1e3, "k")):
        if number >= size:
            return f"{number / size:.3g}{letter}"
    return f"{number:.0f}"


def duration(seconds: float) -> str:
    """75.3 seconds as 1:15."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def bar(share: float, width: int) -> str:
    """A bar of `width` cells filled to a share of 0 to 1, in eighths of a cell."""
    eighths = round(max(0.0, min(1.0, share)) * width * 8)
    full, rest = divmod(eighths, 8)
    return ("█" * full + (" ▏▎▍▌▋▊▉"[rest] if rest else "")).ljust(width)


def spark(values: list[float], width: int) -> str:
    """The course of some numbers from 0 to their highest, one character for each or for several.

    Where there are more numbers than cells, a cell has the last one that falls into it.
    """
    if not values or width < 1:
        return ""
    cells = min(width, len(values))
    picked = [values[(cell + 1) * len(values) // cells - 1] for cell in range(cells)]
    highest = max(picked) or 1.0
    return "".join("▁▂▃▄▅▆▇█"[min(7, int(max(0.0, v) / highest * 8))] for v in picked)


def memory_size(n_bytes: float) -> str:
    """651,878,400 bytes as 621.68 MiB; from 16 GiB on in GiB."""
    for least, size, unit in ((2**34, 2**30, "GiB"), (2**20, 2**20, "MiB"), (2**10, 2**10, "KiB")):
        if n_bytes >= least:
            return f"{n_bytes / size:,.2f} {unit}"
    return f"{n_bytes:.0f} B"


def operation_count(number: float) -> str:
    """291,648,307,200 as 291.6 G."""
    for size, letter in ((1e18, "E"), (1e15, "P"), (1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k")):
        if number >= size:
            return f"{number / size:,.1f} {letter}"
    return f"{number:.0f}"
