"""What comes after a text, before and after somebody interfered."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import set_cell_size
from textual.content import Content
from textual.widgets import Static

from gptlab.gpt.events import Candidate
from gptlab.text import visible
from gptlab.ui.numbers import bar
from gptlab.ui.widgets.probability_bars import token_label

_LABEL, _SHARE = 12, 7
"""Cells of a token's text, and of a probability."""


class NextTokens(Static):
    """The likeliest next tokens as bars, and what the model would go on to write."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__("", id=id, markup=False)
        self._shown: tuple[Sequence[Candidate], Sequence[Candidate]] = ((), ())
        self._continuation = ""

    def show(self, now: Sequence[Candidate], before: Sequence[Candidate]) -> None:
        """Show the candidates; where they differ from those before, both probabilities."""
        if now != self._shown[0]:
            self._continuation = ""
        self._shown = (now, before)
        self._draw()

    def say_continuation(self, text: str) -> None:
        """Add what the model writes, always the likeliest."""
        self._continuation = text
        self._draw()

    def say(self, words: str) -> None:
        """Show a sentence instead."""
        self._shown, self._continuation = ((), ()), ""
        self.update(Content(words))

    def on_resize(self) -> None:
        if self._shown[0]:
            self._draw()

    def _draw(self) -> None:
        now, before = self._shown
        has_changed = now != before
        was = {each.id: each.model_probability for each in before}
        width = max(4, self.content_size.width - _LABEL - _SHARE * (2 if has_changed else 1) - 2)
        head = "token".ljust(_LABEL) + (" before" if has_changed else "") + "    now"
        lines = [Content.styled(head, "$secondary")]
        for each in now:
            shares = f"{each.model_probability:7.1%}"
            if has_changed:
                earlier = was.get(each.id)
                shares = ("      –" if earlier is None else f"{earlier:7.1%}") + shares
            label = set_cell_size(visible(token_label(each.text)), _LABEL)
            lines.append(Content(f"{label}{shares} {bar(each.model_probability, width)}"))
        if self._continuation:
            words = token_label(self._continuation)
            lines.append(Content.styled("it would go on: ", "$secondary") + Content(visible(words)))
        self.update(Content("\n").join(lines), layout=True)
