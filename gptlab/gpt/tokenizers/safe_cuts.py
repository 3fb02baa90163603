"""Where a text can be cut so that both sides give the tokens of the whole."""

from __future__ import annotations

import re

from gptlab.gpt.tokenizers.base import Tokenizer

SAFE_CUT = re.compile(r"(?<=\S\n)(?=[^\W_])|(?<=[^\W_])(?= [^\W_])")
"""Behind a single line end that a letter or digit follows, or before a single blank between two of
them. In the pattern of every encoding here a piece begins there and none looks across, so that both
sides give the tokens of the whole."""

_CHARACTERS_BEFORE = 2
"""How many characters before a cut say that it is one."""
_LOOKED_AT = 256
"""Characters before a place in which a cut is looked for first: some forty words."""


def may_be_cut(tokenizer: Tokenizer) -> bool:
    """Whether safe cuts change no id of a tokenizer; a foreign vocabulary may split texts by a
    pattern of its own, or not at all."""
    from gptlab.gpt.tokenizers.byte_level import GPT2_PATTERN, ByteLevelTokenizer
    from gptlab.gpt.tokenizers.published import NAMES

    is_foreign = (
        isinstance(tokenizer, ByteLevelTokenizer)
        and tokenizer.pattern != GPT2_PATTERN
        and tokenizer.name not in NAMES
    )
    return not is_foreign


def last_safe_cut(text: str, end: int) -> int:
    """The last safe cut that the characters before `end` alone make one; the text's beginning where
    there is none."""
    looked_at = _LOOKED_AT
    while True:
        begin = max(0, end - looked_at)
        cuts = [match.start() for match in SAFE_CUT.finditer(text, begin, end)]
        if cuts or not begin:
            return cuts[-1] if cuts else 0
        looked_at *= 4


def first_safe_cut(text: str, begin: int) -> int:
    """The first safe cut that the characters from `begin` on alone make one; the text's end where
    there is none."""
    match = SAFE_CUT.search(text, begin + _CHARACTERS_BEFORE)
    return match.start() if match else len(text)
