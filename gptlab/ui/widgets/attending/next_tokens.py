"""What comes after a text, before and after somebody interfered."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import set_cell_size
from textual.content import Content
from textual.widgets import Static

from gptlab.gpt.events import Candidate
from gptlab.lab.events import FuturePoked
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
        self._poked: tuple[FuturePoked, Sequence[str]] | None = None

    def show(self, now: Sequence[Candidate], before: Sequence[Candidate]) -> None:
        """Show the candidates; where they differ from those before, both probabilities."""
        if now != self._shown[0]:
            self._continuation = ""
        if now is not self._shown[0]:
            self._poked = None
        self._shown = (now, before)
        self._draw()

    def say_continuation(self, text: str) -> None:
        """Add what the model writes, always the likeliest."""
        self._continuation = text
        self._draw()

    def show_poked(self, poked: FuturePoked, labels: Sequence[str]) -> None:
        """Say first how far the logits at each token moved when the last one was changed."""
        self._poked = (poked, labels)
        self._draw()

    def say(self, words: str) -> None:
        """Show a sentence instead."""
        self._shown, self._continuation, self._poked = ((), ()), "", None
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
        lines = [*self._poked_lines(), Content.styled(head, "$secondary")]
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

    def _poked_lines(self) -> list[Content]:
        if self._poked is None:
            return []
        poked, labels = self._poked
        new = visible(token_label(poked.new))
        lines = [Content.styled(f"logits moved by, last token now {new}", "$secondary")]
        most = max(poked.moved) or 1.0
        width = max(4, self.content_size.width - _LABEL - _SHARE - 2)
        for label, moved in zip(labels, poked.moved, strict=True):
            figure = f"{moved:{_SHARE}.2f}" if moved else "0".rjust(_SHARE)
            name = set_cell_size(visible(label), _LABEL)
            lines.append(Content(f"{name}{figure} {bar(moved / most, width)}"))
        return lines
