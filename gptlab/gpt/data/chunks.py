"""Cutting a long text where no token is cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gptlab.gpt.tokenizers.base import Tokenizer
from gptlab.gpt.tokenizers.safe_cuts import SAFE_CUT, may_be_cut

CHUNK_CHARACTERS = 1_000_000


def parts_for(
    tokenizer: Tokenizer, parts: Iterable[tuple[str, bool]]
) -> Iterator[tuple[str, bool]]:
    """Documents in parts that a tokenizer can encode one after another: their tokens are those of
    the whole documents. They are short where the tokenizer allows it."""
    if may_be_cut(tokenizer):
        return safe_parts(parts)
    return ((text, True) for text in whole_documents(parts))


def whole_documents(parts: Iterable[tuple[str, bool]]) -> Iterator[str]:
    """Documents from their parts."""
    begun: list[str] = []
    for text, is_end in parts:
        begun.append(text)
        if is_end:
            yield "".join(begun)
            begun = []


def safe_chunks(text: str) -> list[str]:
    """A long text in parts that give the same tokens as the whole."""
    return [part for part, _ in safe_parts([(text, True)])]


def safe_parts(parts: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """Documents in other parts: longer than `CHUNK_CHARACTERS` only where there is no safe place to
    cut, and cut nowhere else. Each comes with whether its document ends with it."""
    text = ""
    begin = looked_at = 0
    for more, is_end in parts:
        text = text[begin:] + more if begin else text + more
        looked_at, begin = max(0, looked_at - begin), 0
        while len(text) - begin > CHUNK_CHARACTERS:
            cut = SAFE_CUT.search(text, max(begin + CHUNK_CHARACTERS, looked_at))
            if cut is None:
                looked_at = len(text) - 2  # what follows may make the last places safe
                break
            yield text[begin : cut.start()], False
            begin = cut.start()
        if is_end:
            yield text[begin:] if begin else text, True
            text = ""
            begin = looked_at = 0
