"""The packaged vocabulary `stories`: a byte-level BPE trained on all that is bundled.

It is made again with

    python -m gptlab.gpt.tokenizers.stories [--vocab-size N] [FILE...]

which reads the bundled corpora, and the instruction pairs as their template shows them, unless
files are named.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from gptlab import paths
from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers.base import END_OF_TEXT
from gptlab.gpt.tokenizers.bpe import BytePairTokenizer, learn
from gptlab.gpt.tokenizers.rank_file import VOCABULARIES, read_ranks, write_ranks

RANK_FILE = VOCABULARIES / "stories.tiktoken"


@cache
def load() -> BytePairTokenizer:
    """The packaged vocabulary.

    Raises:
        TokenizerError: it is missing or damaged.
    """
    if not RANK_FILE.is_file():
        raise TokenizerError(
            f"the packaged vocabulary {RANK_FILE} is missing",
            "install gptlab again; in a checkout: python -m gptlab.gpt.tokenizers.stories",
        )
    return BytePairTokenizer(read_ranks(RANK_FILE), name="stories")


def make(documents: Sequence[str], vocab_size: int) -> BytePairTokenizer:
    """Train the vocabulary on these documents and put it into the package."""
    tokenizer = learn(documents, vocab_size=vocab_size)
    write_ranks(RANK_FILE, tokenizer.ranks)
    load.cache_clear()
    return tokenizer


def _documents(files: Sequence[Path]) -> list[str]:
    texts = [file.read_text(encoding="utf-8") for file in files]
    mark = re.compile(f"^{re.escape(END_OF_TEXT)}$\n?", re.MULTILINE)
    return [part for text in texts for part in mark.split(text)]


def _bundled() -> list[str]:
    """The bundled texts, each as often as the preset `small` reads it, and every pair that is
    learned from, in the instruction template."""
    from gptlab.gpt.config import preset
    from gptlab.gpt.data import DATASETS
    from gptlab.gpt.data.pairs import read_pairs, split_pairs
    from gptlab.gpt.instructions import format_prompt

    pairs, _ = read_pairs([paths.sample_data() / "instructions.json"])
    texts = [
        format_prompt(pair.exchange.instruction, pair.exchange.input) + pair.exchange.output
        for pair in split_pairs(pairs).train
    ]
    files = [path for name in preset("small").texts for path in DATASETS[name].paths()]
    return _documents(files) + texts


def _main() -> None:
    parser = argparse.ArgumentParser(description="Train the packaged vocabulary.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="text to train on")
    parser.add_argument("--vocab-size", type=int, default=4096)
    options = parser.parse_args()
    documents = _documents(options.files) if options.files else _bundled()
    tokenizer = make(documents, options.vocab_size)
    print(f"{RANK_FILE}: {tokenizer.vocab_size:,} ids from {len(documents):,} documents")


if __name__ == "__main__":
    _main()
