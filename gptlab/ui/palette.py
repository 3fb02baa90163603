"""Colours of data: they differ in lightness too, and each has a dark and a light form."""

from __future__ import annotations

_TOKENS_DARK = ("#24405f", "#3f3160", "#5b3a2e", "#2c5138", "#5a2f4b")
_TOKENS_LIGHT = ("#cfe2f8", "#e0d6f7", "#f8dccb", "#cfeed6", "#f6d2e6")


def token_colour(index: int, *, dark: bool) -> str:
    """Background of a token by its place: neighbours differ."""
    colours = _TOKENS_DARK if dark else _TOKENS_LIGHT
    return colours[index % len(colours)]


def probability_colour(probability: float, *, dark: bool) -> str:
    """Background of a token by its probability: red is unlikely, green is likely."""
    share = max(0.0, min(1.0, probability)) ** 0.5
    low, high = ((120, 36, 44), (24, 92, 60)) if dark else ((255, 190, 190), (178, 236, 200))
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(low, high, strict=True))
    return f"#{red:02x}{green:02x}{blue:02x}"
