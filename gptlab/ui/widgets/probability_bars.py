"""The likeliest next tokens as bars."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.widgets import Static

from gptlab.gpt.events import Candidate
from gptlab.text import visible
from gptlab.ui.numbers import bar

_LABEL, _FIGURES = 13, 18
"""Cells of a token's text, and of all that stands beside the bar."""


def token_label(text: str) -> str:
    """A token in one line: blanks and line ends visible."""
    return visible(text.replace(" ", "·").replace("\n", "⏎").replace("\t", "→"))


class ProbabilityBars(Static):
    """A line a candidate: the token, the probability of drawing it, a bar, the model's own."""

    def show(self, candidates: Sequence[Candidate], *, chosen: int | None, empty: str) -> None:
        """Show candidates, the drawn one marked; `empty` is said where there are none."""
        if not candidates:
            self.update(Content.styled(empty, "$secondary"))
            return
        width = max(4, min(28, self.content_size.width - _LABEL - _FIGURES))
        head = f"  {'token'.ljust(_LABEL)} drawn {' ' * width}  model"
        lines = [Content.styled(head, "$secondary")]
        lines += [self._line(each, each.id == chosen, width) for each in candidates]
        self.update(Content("\n").join(lines), layout=True)

    def _line(self, candidate: Candidate, is_chosen: bool, width: int) -> Content:
        cut = candidate.probability == 0
        share = "   cut" if cut else f"{candidate.probability:6.1%}"
        mark = "▸ " if is_chosen else "  "
        label = token_label(candidate.text)
        label = set_cell_size(label, _LABEL) if cell_len(label) > _LABEL else label
        label += " " * (_LABEL - cell_len(label))
        text = f"{mark}{label}{share} {bar(candidate.probability, width)}"
        own = f" {candidate.model_probability:6.1%}"
        style = "bold $accent" if is_chosen else "$secondary" if cut else ""
        return Content.styled(text, style) + Content.styled(own, "$secondary")
