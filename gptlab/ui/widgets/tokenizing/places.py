"""Where the tokens of a text are, for cursors that go from one picture of them to another."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from functools import cached_property
from itertools import accumulate

from gptlab.gpt.tokenizers.pieces import Pieces


class Places:
    """The tokens of a text by character and by byte; computed when first asked for."""

    def __init__(self, pieces: Pieces) -> None:
        self.pieces = pieces

    @cached_property
    def _bytes_before(self) -> array[int]:
        return array("i", accumulate(map(len, self.pieces.data), initial=0))

    @cached_property
    def times(self) -> Counter[int]:
        """How often each id stands in the text."""
        return Counter(self.pieces.ids)

    def token_at(self, character: int) -> int:
        """The first token that has a byte of this character; the last one behind the end."""
        index = max(0, bisect_right(self.pieces.starts, character) - 1)
        while index > 0 and self.pieces.ends[index - 1] > character:
            index -= 1
        return index

    def byte_span(self, index: int) -> tuple[int, int]:
        """The first byte of a token in the text's UTF-8, and one past its last."""
        return self._bytes_before[index], self._bytes_before[index + 1]

    def cut_characters(self, index: int) -> list[tuple[int, int]]:
        """The characters of which a token holds only some bytes, and how many tokens hold each."""
        piece = self.pieces[index]
        found = {}
        for character in (piece.start, piece.end - 1):
            holders = self._holders(character, index)
            if holders > 1:
                found[character] = holders
        return list(found.items())

    def shares_with_next(self, index: int) -> bool:
        """Whether a token and the one behind it hold bytes of one character."""
        pieces = self.pieces
        return 0 <= index < len(pieces) - 1 and pieces[index + 1].start < pieces[index].end

    def bound_to(self, index: int, most: int) -> range:
        """The tokens that a token is bound to by shared characters, at most `most` on each side."""
        first = last = index
        while first > index - most and self.shares_with_next(first - 1):
            first -= 1
        while last < index + most and self.shares_with_next(last):
            last += 1
        return range(first, last + 1)

    def _holders(self, character: int, index: int) -> int:
        """How many tokens have a byte of a character, of which the one at `index` has one."""
        first = last = index
        while first > 0 and self.pieces[first - 1].end > character:
            first -= 1
        while last + 1 < len(self.pieces) and self.pieces[last + 1].start <= character:
            last += 1
        return last - first + 1
