"""How the stages of attention are called, and where each stands in the formula."""

from __future__ import annotations

from textual.content import Content

from gptlab.lab.head_numbers import Stage

TITLES: dict[Stage, tuple[str, str, str]] = {
    "scores": ("Q·Kᵀ", "scores = Q·Kᵀ", "how well each key fits each query"),
    "scaled": ("÷√d", "scaled = Q·Kᵀ / √d", "so that wide heads leave softmax a slope"),
    "masked": ("mask", "masked = scaled, hidden keys −∞", "what a token may not see is hatched"),
    "weights": ("softmax", "weights = softmax of each row", "shares of attention: each row is 1"),
    "dropped": ("drop", "dropout(weights)", "off while one looks: these are the weights"),
    "given": ("×V", "context = weights·V", "how much of a value is taken: weight × |v|"),
    "joined": ("heads", "heads side by side · Wₒ", "what reaches the stream: weight × |v·Wₒ|"),
}
"""Of each stage what its tab says, its formula, and what it means."""

_FORMULA: tuple[tuple[str, Stage], ...] = (
    ("dropout(", "dropped"),
    ("softmax(", "weights"),
    ("mask(", "masked"),
    ("Q·Kᵀ", "scores"),
    ("÷√d", "scaled"),
    (")", "masked"),
    (")", "weights"),
    (")", "dropped"),
    ("·V", "given"),
    (" → heads·Wₒ", "joined"),
)


def formula(stage: Stage) -> Content:
    """The whole of attention in one line; the term of a stage stands out."""
    return Content("").join(
        Content.styled(words, "bold reverse $accent" if of == stage else "$secondary")
        for words, of in _FORMULA
    )
