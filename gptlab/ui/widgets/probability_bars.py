"""The likeliest next tokens as bars."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from gptlab.gpt.events import Candidate
from gptlab.text import visible

_EIGHTHS = " ▏▎▍▌▋▊▉█"


def bar(share: float, width: int) -> str:
    """A bar of `width` cells filled to a share of 0 to 1, in eighths of a cell."""
    eighths = round(max(0.0, min(1.0, share)) * width * 8)
    full, rest = divmod(eighths, 8)
    return ("█" * full + (_EIGHTHS[rest] if rest else "")).ljust(width)


def token_label(text: str) -> str:
    """A token in one line: blanks and line ends visible."""
    return visible(text.replace(" ", "·").replace("\n", "⏎").replace("\t", "→"))


class ProbabilityBars(Static):
    """A line a candidate: the token, the probability of drawing it, a bar, the model's own."""

    def show(self, candidates: Sequence[Candidate], *, chosen: int | None, empty: str) -> None:
        """Show candidates, the drawn one marked; `empty` is said where there are none."""
        if not candidates:
            self.update(Content(empty))
            return
        lines = [self._line(each, each.id == chosen) for each in candidates]
        self.update(Content("\n").join(lines), layout=True)

    def _line(self, candidate: Candidate, is_chosen: bool) -> Content:
        width = max(6, min(24, self.size.width - 30))
        cut = candidate.probability == 0
        share = "  cut" if cut else f"{candidate.probability:5.1%}"
        mark = "▸" if is_chosen else " "
        label = token_label(candidate.text)[:12].ljust(12)
        text = f"{mark}{label} {share} {bar(candidate.probability, width)}"
        own = f" {candidate.model_probability:5.1%}"
        style = "bold $accent" if is_chosen else "$text-muted" if cut else ""
        return Content.styled(text, style) + Content.styled(own, "$text-muted")
