"""The tokens of a text after an edit, without encoding again what the edit left alone.

Nothing is looked for around the edit but two safe cuts: between the last before it and the first
behind it lies all that it can change, since what is on the other sides are texts by themselves.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers.base import Tokenizer
from gptlab.gpt.tokenizers.pieces import Pieces, joined
from gptlab.gpt.tokenizers.safe_cuts import first_safe_cut, last_safe_cut


@dataclass(frozen=True)
class EditedPart:
    """What of a text has to be encoded again: it begins and ends at safe cuts of the text as it was
    and as it is."""

    begin: int
    """Its first character."""
    end: int
    """One past its last character, in the text as it is."""
    end_before: int
    """The same place in the text as it was."""


def edited_part(before: str, text: str) -> EditedPart:
    """The part of a text that holds all that is different from what it was before."""
    n_same = _same_at_the_beginning(before, text)
    n_same_at_the_end = _same_at_the_end(before, text, min(len(before), len(text)) - n_same)
    end = first_safe_cut(text, len(text) - n_same_at_the_end)
    return EditedPart(last_safe_cut(text, n_same), end, end - len(text) + len(before))


def pieces_after_edit(tokenizer: Tokenizer, part: EditedPart, before: Pieces, text: str) -> Pieces:
    """What `tokenizer.pieces(text)` gives, by what it gave of the text `before` the edit. The
    tokenizer must be one that safe cuts leave its ids (`may_be_cut`).

    Raises:
        TokenizerError: the tokenizer can't express the text.
    """
    try:
        again = Pieces.of(tokenizer.pieces(text[part.begin : part.end]))
    except TokenizerError:
        return Pieces.of(tokenizer.pieces(text))  # fails too, and names the place in the whole
    first = bisect_left(before.starts, part.begin)
    behind = bisect_left(before.starts, part.end_before)
    return joined(
        [
            before[:first],
            again.moved(part.begin),
            before[behind:].moved(part.end - part.end_before),
        ]
    )


def _same_at_the_beginning(one: str, other: str) -> int:
    """How many characters two texts begin with that are the same. Halves are compared, which is a
    thousand times as quick as characters."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _same_at_the_end(one: str, other: str, most: int) -> int:
    """How many characters two texts end with that are the same, `most` at most."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
