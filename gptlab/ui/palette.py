"""Colours of data: they differ in lightness too, and each has a dark and a light form."""

from __future__ import annotations

_TOKENS_DARK = ("#1f4468", "#44356f", "#6b4029", "#23583a", "#6a2f52", "#4d4a22", "#1c5560")
_TOKENS_LIGHT = ("#cbe0f8", "#ded2f7", "#f8d9c4", "#c8edd2", "#f6cfe2", "#ece6b8", "#c5e9ef")
_SPREAD = 2654435761
"""Knuth's multiplier: neighbouring ids get different colours."""
_FELT = 0.02
"""Probability that a word has to move to get a colour."""


def token_colour(id: int, *, dark: bool) -> str:
    """Background of a token by its id: the same token has the same colour everywhere."""
    colours = _TOKENS_DARK if dark else _TOKENS_LIGHT
    return colours[(id * _SPREAD % 2**32) % len(colours)]


def probability_colour(probability: float, *, dark: bool) -> str:
    """Background of a token by its probability: red is unlikely, green is likely."""
    share = max(0.0, min(1.0, probability)) ** 0.5
    low, high = ((92, 38, 46), (26, 92, 62)) if dark else ((255, 200, 200), (186, 236, 204))
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(low, high, strict=True))
    return f"#{red:02x}{green:02x}{blue:02x}"


def push_colour(push: float, *, dark: bool) -> str:
    """Background of a word by how far it pushed a probability, -1 to 1: green up, red down.

    Empty where it hardly moved anything.
    """
    if abs(push) < _FELT:
        return ""
    share = min(1.0, abs(push)) ** 0.5
    if dark:
        still, moved = (15, 19, 23), (32, 118, 76) if push > 0 else (138, 44, 56)
    else:
        still, moved = (251, 250, 246), (140, 216, 170) if push > 0 else (255, 158, 158)
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(still, moved, strict=True))
    return f"#{red:02x}{green:02x}{blue:02x}"


def light_colour(share: float, *, dark: bool) -> str:
    """Background of a token that is looked at, 0 to 1: the brighter, the more. Empty where it
    hardly is."""
    if share < _FELT:
        return ""
    ground, lit = ((15, 19, 23), (24, 104, 150)) if dark else ((251, 250, 246), (132, 196, 244))
    share = min(1.0, share)
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(ground, lit, strict=True))
    return f"#{red:02x}{green:02x}{blue:02x}"
