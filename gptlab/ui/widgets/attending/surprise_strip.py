"""A text coloured by how surprised the model was by each token."""

from __future__ import annotations

import math
from collections.abc import Sequence

from gptlab.gpt.tokenizers.base import Piece
from gptlab.ui.palette import probability_colour
from gptlab.ui.widgets.token_strip import TokenStrip, make_cell, shown_text


class SurpriseStrip(TokenStrip):
    """Red was a surprise, green was expected; the first token was not guessed."""

    def show_text(self, pieces: Sequence[Piece], surprises: Sequence[float]) -> None:
        """Show tokens and the surprise of each but the first, in nats."""
        dark = self.app.current_theme.dark
        colours = ["", *(probability_colour(math.exp(-each), dark=dark) for each in surprises)]
        self.show(
            [
                make_cell(shown_text(piece.data), colour)
                for piece, colour in zip(pieces, colours, strict=True)
            ]
        )


def said_of_surprise(index: int, surprises: Sequence[float]) -> str:
    """How surprising the token at a place was, in bits."""
    if index == 0 or index > len(surprises):
        return "how surprised it was · the first token is given"
    nats = surprises[index - 1]
    return (
        f"how surprised it was · token {index + 1}: {nats / math.log(2):.2f} bits, "
        f"p {math.exp(-nats):.1%}"
    )
