"""Colours for arrays of numbers: perceptual maps, and what stands for them where colours are few.

Lightness rises or falls all the way, so that more looks like more without seeing hues. In 256
colours the terminal library takes the nearest; with 16 or none, shades of `░▒▓█` stand for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from textual.app import App

LEVELS = 33
"""Steps of a map: more can't be told apart in a cell."""

SHADES = " ·░▒▓█"

# viridis, by Smith and van der Walt 2015, and GnBu, by Brewer 2003, at even distances.
_VIRIDIS = ("#440154", "#482878", "#3e4a89", "#31688e", "#26828e", "#1f9e89", "#35b779", "#6ece58")
_RISING_DARK = (*_VIRIDIS, "#b5de2b", "#fde725")
_GNBU = ("#f7fcf0", "#e0f3db", "#ccebc5", "#a8ddb5", "#7bccc4", "#4eb3d3", "#2b8cbe", "#0868ac")
_RISING_LIGHT = (*_GNBU, "#084081")
_SIGNED_DARK = ("#7fb7ff", "#3f78c4", "#22406e", "#1b2129", "#6b3a1c", "#c06a2a", "#ffb36b")
_SIGNED_LIGHT = ("#1f4e9c", "#6d9bd8", "#c6d8ef", "#f4f2ec", "#f3d3b4", "#dd8f45", "#9c4a00")


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _between(anchors: tuple[str, ...]) -> tuple[str, ...]:
    """`LEVELS` colours along straight lines between anchors."""
    found = []
    for level in range(LEVELS):
        at = level / (LEVELS - 1) * (len(anchors) - 1)
        low = min(int(at), len(anchors) - 2)
        pair = zip(_rgb(anchors[low]), _rgb(anchors[low + 1]), strict=True)
        red, green, blue = (round(a + (b - a) * (at - low)) for a, b in pair)
        found.append(f"#{red:02x}{green:02x}{blue:02x}")
    return tuple(found)


_MAPS = {
    (False, True): _between(_RISING_DARK),
    (False, False): _between(_RISING_LIGHT),
    (True, True): _between(_SIGNED_DARK),
    (True, False): _between(_SIGNED_LIGHT),
}


def colours(*, signed: bool, dark: bool) -> tuple[str, ...]:
    """The map for numbers from low to high; a signed one has 0 in its middle."""
    return _MAPS[signed, dark]


def has_colours(app: App[object]) -> bool:
    """Whether the terminal shows enough of them to tell the levels of a map apart."""
    is_poor = app.console.color_system in ("standard", "windows")
    return not (app.no_color or app.ansi_color or is_poor)


def ink(colour: str) -> str:
    """Black or white, whichever is read better on a colour."""
    red, green, blue = _rgb(colour)
    return "#000000" if 0.299 * red + 0.587 * green + 0.114 * blue > 140 else "#ffffff"


def shade(level: int) -> str:
    """A character as dense as a level."""
    return SHADES[min(len(SHADES) - 1, level * len(SHADES) // LEVELS)]


def levels(values: npt.NDArray[np.float32], low: float, high: float) -> npt.NDArray[np.int8]:
    """Numbers as levels of a map from `low` to `high`; -1 for what is not finite."""
    import numpy as np

    spread = high - low or 1.0
    with np.errstate(invalid="ignore"):
        scaled = np.rint((values - low) / spread * (LEVELS - 1))
    known = np.isfinite(values)
    return np.where(known, np.clip(scaled, 0, LEVELS - 1), -1).astype(np.int8)
