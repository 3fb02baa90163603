"""What there is to know of one id of a vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from gptlab.gpt.tokenizers.base import Tokenizer
from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer
from gptlab.gpt.tokenizers.merges import halves_of
from gptlab.gpt.tokenizers.special import special_tokens

Kind = Literal["byte", "merge", "whole", "special", "entry"]
"""One of the 256 bytes; joined from two tokens; in the table though no merge makes it; a special
token; or an entry of a vocabulary without merges."""


@dataclass(frozen=True, slots=True)
class TokenFacts:
    """One id and where it comes from."""

    id: int
    data: bytes
    kind: Kind
    left: bytes = b""
    """Of a merge: the token that stood before, and `right` the one behind it."""
    right: bytes = b""


def token_facts(tokenizer: Tokenizer, id: int) -> TokenFacts:
    """What there is to know of an id.

    Raises:
        TokenizerError: an id outside the vocabulary.
    """
    data = tokenizer.token_bytes(id)
    if id in special_tokens(tokenizer).values():
        return TokenFacts(id, data, "special")
    if not isinstance(tokenizer, ByteLevelTokenizer):
        return TokenFacts(id, data, "byte" if tokenizer.name == "byte" else "entry")
    if len(data) == 1:
        return TokenFacts(id, data, "byte")
    halves = halves_of(data, tokenizer.ranks)
    if halves is None:
        return TokenFacts(id, data, "whole")
    return TokenFacts(id, data, "merge", *halves)
