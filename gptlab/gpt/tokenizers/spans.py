"""From the bytes of tokens to pieces of a text, and the checks that all tokenizers share."""

from __future__ import annotations

from array import array
from itertools import accumulate

import regex  # type: ignore[import-untyped]

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers.pieces import Pieces

_CONTINUATION = bytes(range(0x80, 0xC0))
"""The bytes of UTF-8 that carry on a character instead of beginning one."""


def pieces_of(ids: list[int], data: list[bytes]) -> Pieces:
    """The pieces of a text whose UTF-8 is `data`, joined; `ids` are the tokens in the same order.

    A token that ends inside a character and the one that carries it on both span it.
    """
    begun = {part: len(part.translate(None, _CONTINUATION)) for part in set(data)}
    ends = array("i", accumulate(map(begun.__getitem__, data)))
    starts = array("i", [0]) + ends[:-1] if ends else array("i")
    # A token that begins with a continuation byte still touches the character before.
    carried_on = {part for part in begun if 0x80 <= part[0] < 0xC0}
    if carried_on:
        for index, part in enumerate(data):
            if part in carried_on:
                starts[index] -= 1
    return Pieces(ids, data, starts, ends)


_GRAPHEME = regex.compile(r"\X")
_FARTHEST = 64
"""Characters around a place that are looked at for what a person sees as one character."""


def grapheme_at(text: str, start: int, end: int) -> str:
    """What a person sees as one character, or several, of which `text[start:end]` is a part: a
    letter with its accents, an emoji with its skin tone (Unicode's annex 29)."""
    first = max(0, start - _FARTHEST)
    around = text[first : end + _FARTHEST]
    touched = [
        match.group()
        for match in _GRAPHEME.finditer(around)
        if match.start() < end - first and match.end() > start - first
    ]
    return "".join(touched)


def utf8(text: str) -> bytes:
    """The UTF-8 of a text.

    Raises:
        TokenizerError: the text holds half of a UTF-16 pair, which no UTF-8 can express.
    """
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise TokenizerError(
            f"character {error.start} of the text is U+{ord(text[error.start]):04X}, "
            "half of a surrogate pair, which is no character",
            "remove it, or join the pair where the text was read",
        ) from None


def outside_vocabulary(id: object, vocab_size: int) -> TokenizerError:
    """The error for an id that stands for nothing."""
    return TokenizerError(
        f"token id {id!r} is not in this vocabulary of {vocab_size:,} ids",
        "decode with the tokenizer that the ids come from",
    )
