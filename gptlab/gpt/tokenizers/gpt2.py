"""GPT-2's tokenizer, from the vocabulary that ships with the package: no network is needed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from gptlab.gpt.tokenizers.base import END_OF_TEXT
from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer
from gptlab.gpt.tokenizers.rank_file import VOCABULARIES, read_ranks

RANK_FILE = VOCABULARIES / "r50k_base.tiktoken"
SHA256 = "306cd27f03c1a714eca7108e03d66b7dc042abe8c258b44c199a7ed9838dd930"
"""As published with tiktoken's r50k_base, whose ranks are GPT-2's."""


class Gpt2Tokenizer(ByteLevelTokenizer):
    """256 bytes, 50,000 merges and `<|endoftext|>`."""

    end_of_text_id: int

    def save(self, folder: Path) -> None:
        """Write the tokenizer files of a Hugging Face folder, for GPT-2's own tokenizer class.

        Raises:
            StorageError: the folder cannot be written.
        """
        from gptlab.gpt.tokenizers.huggingface import save_gpt2

        save_gpt2(self, folder)


@cache
def load(name: str = "gpt2") -> Gpt2Tokenizer:
    """GPT-2's tokenizer, made once.

    Raises:
        TokenizerError: the packaged vocabulary is missing or damaged.
    """
    ranks = read_ranks(RANK_FILE, SHA256)
    return Gpt2Tokenizer(name, ranks=ranks, special_tokens={END_OF_TEXT: len(ranks)})
