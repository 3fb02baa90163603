"""GPT-2's tokenizer, from the vocabulary that ships with the package: no network is needed."""

from __future__ import annotations

from functools import cache

from gptlab.gpt.tokenizers.base import END_OF_TEXT
from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer
from gptlab.gpt.tokenizers.rank_file import VOCABULARIES, read_ranks

RANK_FILE = VOCABULARIES / "r50k_base.tiktoken"
SHA256 = "306cd27f03c1a714eca7108e03d66b7dc042abe8c258b44c199a7ed9838dd930"
"""As published with tiktoken's r50k_base, whose ranks are GPT-2's."""


@cache
def load(name: str = "gpt2") -> ByteLevelTokenizer:
    """GPT-2's tokenizer: 256 bytes, 50,000 merges and `<|endoftext|>`.

    Raises:
        TokenizerError: the packaged vocabulary is missing or damaged.
    """
    ranks = read_ranks(RANK_FILE, SHA256)
    return ByteLevelTokenizer(name, ranks=ranks, special_tokens={END_OF_TEXT: len(ranks)})
