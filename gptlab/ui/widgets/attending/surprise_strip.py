"""A text coloured by how surprised the model was by each token, or by how two models differ."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from gptlab.gpt.tokenizers.base import Piece
from gptlab.ui import heat
from gptlab.ui.palette import probability_colour, push_colour
from gptlab.ui.widgets.token_strip import TokenStrip, make_cell, shown_tokens

if TYPE_CHECKING:
    from gptlab.gpt.surprise import Stretch

_HEIGHTS = "▁▂▃▄▅▆▇█"
_BITS_OF_HIGHEST = 12.0
"""Bits from which a surprise is as high as it is drawn."""
_BITS_OF_FULL_COLOUR = 6.0
"""Bits from which a difference has its full colour."""


class SurpriseStrip(TokenStrip):
    """Red was a surprise, green was expected; the first token was not guessed. Where there are no
    colours, a bar behind each token is as high as its surprise."""

    def show_text(self, pieces: Sequence[Piece], surprises: Sequence[float]) -> None:
        """Show tokens and the surprise of each but the first, in nats."""
        dark, is_coloured = self.app.current_theme.dark, heat.has_colours(self.app)
        cells = []
        shown = shown_tokens(piece.data for piece in pieces)
        for words, nats in zip(shown, [math.nan, *surprises], strict=True):
            if math.isnan(nats):
                cells.append(make_cell(words, ""))
                continue
            mark = "" if is_coloured else _height(nats / math.log(2))
            colour = probability_colour(math.exp(-nats), dark=dark)
            cells.append(make_cell(words + mark, colour))
        self.show(cells)


class DifferenceStrip(TokenStrip):
    """Green is where the second model was less surprised, red where it was more so. Where there are
    no colours, an arrow behind a stretch says the same: ▼ less, ▲ more."""

    def show_stretches(self, data: bytes, stretches: Sequence[Stretch]) -> None:
        """Show the stretches of a text."""
        dark, is_coloured = self.app.current_theme.dark, heat.has_colours(self.app)
        cells = []
        shown = shown_tokens(data[each.begin : each.end] for each in stretches)
        for words, each in zip(shown, stretches, strict=True):
            push = 0.0 if each.gained is None else each.gained / _BITS_OF_FULL_COLOUR
            colour = push_colour(max(-1.0, min(1.0, push)), dark=dark)
            mark = "" if is_coloured or not colour else "▼" if push > 0 else "▲"
            cells.append(make_cell(words + mark, colour))
        self.show(cells)


def _height(bits: float) -> str:
    return _HEIGHTS[min(len(_HEIGHTS) - 1, int(bits / _BITS_OF_HIGHEST * len(_HEIGHTS)))]


def said_of_surprise(index: int, surprises: Sequence[float]) -> str:
    """How surprising the token at a place was, in bits."""
    if index == 0 or index > len(surprises):
        return "how surprised it was · the first token is given"
    nats = surprises[index - 1]
    return (
        f"how surprised it was · token {index + 1}: {nats / math.log(2):.2f} bits, "
        f"p {math.exp(-nats):.1%}"
    )
