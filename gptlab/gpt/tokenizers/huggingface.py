"""Tokenizer files that Hugging Face's `AutoTokenizer` opens as they are, with equal ids.

`tokenizer.json` says how a text becomes ids, `tokenizer_config.json` which class opens it and,
under the key `gptlab`, which encoding of ours wrote it (`folders.py` reads that back). GPT-2's
encoding also gets the `vocab.json` and `merges.txt` that it was published with.

`<|endoftext|>` in a text is ordinary text for us; `split_special_tokens` makes it so there too.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab.errors import StorageError
from gptlab.gpt.tokenizers.base import END_OF_TEXT
from gptlab.gpt.tokenizers.byte_characters import characters_of

if TYPE_CHECKING:
    from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer
    from gptlab.gpt.tokenizers.char import CharTokenizer
    from gptlab.gpt.tokenizers.word import WordTokenizer

Json = dict[str, Any]

TOKENIZER_FILE = "tokenizer.json"
CONFIG_FILE = "tokenizer_config.json"
VOCAB_FILE = "vocab.json"
MERGES_FILE = "merges.txt"

_BYTE_LEVEL: Json = {
    "type": "ByteLevel",
    "add_prefix_space": False,
    "trim_offsets": True,
    "use_regex": True,
}
"""Splits by GPT-2's pattern and writes bytes as characters."""

_UNSPLIT_BYTE_LEVEL: Json = {**_BYTE_LEVEL, "use_regex": False}


def save_gpt2(tokenizer: ByteLevelTokenizer, folder: Path) -> None:
    """Write GPT-2's tokenizer, for its own tokenizer class."""
    vocab, merges = _vocab(tokenizer), _merges(tokenizer)
    _write_json(folder / VOCAB_FILE, vocab)
    _write(folder / MERGES_FILE, "\n".join(["#version: 0.2", *merges, ""]))
    _save(
        folder,
        model=_bpe_model(vocab, merges),
        pre_tokenizer=_BYTE_LEVEL,
        decoder=_BYTE_LEVEL,
        special_tokens=tokenizer.special_tokens,
        ours={"kind": "gpt2", "encoding": tokenizer.name},
        tokenizer_class="GPT2Tokenizer",
    )


def save_byte_level(tokenizer: ByteLevelTokenizer, folder: Path) -> None:
    """Write a byte-level BPE vocabulary of any ranks and pattern."""
    from gptlab.gpt.tokenizers.byte_level import GPT2_PATTERN

    by_gpt2s_pattern = tokenizer.pattern == GPT2_PATTERN
    merges = _merges(tokenizer)
    model = _bpe_model(_vocab(tokenizer), merges)
    # tiktoken takes a piece that is a token as it is, reached by merges or not.
    n_joined = sum(len(token) > 1 for token in tokenizer.ranks)
    model["ignore_merges"] = len(merges) < n_joined
    _save(
        folder,
        model=model,
        pre_tokenizer=_BYTE_LEVEL if by_gpt2s_pattern else _split_by(tokenizer.pattern),
        decoder=_BYTE_LEVEL,
        special_tokens=tokenizer.special_tokens,
        ours={"kind": "bpe", "encoding": tokenizer.name, "pattern": tokenizer.pattern},
        end_of_text=tokenizer.end_of_text,
    )


def save_byte(folder: Path) -> None:
    """Write the encoding `byte`: byte-level BPE without merges or splits."""
    vocab = {characters_of(bytes([value])): value for value in range(256)}
    special_tokens = {END_OF_TEXT: 256}
    _save(
        folder,
        model=_bpe_model({**vocab, **special_tokens}, []),
        pre_tokenizer=_UNSPLIT_BYTE_LEVEL,
        decoder=_BYTE_LEVEL,
        special_tokens=special_tokens,
        ours={"kind": "byte", "encoding": "byte"},
    )


def save_char(tokenizer: CharTokenizer, folder: Path) -> None:
    """Write a vocabulary of characters; there, too, one that is not in it is refused."""
    vocab = {character: id for id, character in enumerate(tokenizer.characters)}
    each_character = {"type": "Split", "pattern": {"Regex": r"[\s\S]"}, "behavior": "Isolated"}
    _save(
        folder,
        # A name that is in no vocabulary: an unknown character is an error, not dropped.
        model={"type": "WordLevel", "vocab": vocab, "unk_token": END_OF_TEXT},
        pre_tokenizer={**each_character, "invert": False},
        decoder={"type": "Fuse"},
        special_tokens={END_OF_TEXT: tokenizer.end_of_text_id},
        ours={"kind": "char", "encoding": "char"},
    )


def save_word(tokenizer: WordTokenizer, folder: Path) -> None:
    """Write a vocabulary of words."""
    from gptlab.gpt.tokenizers.word import BLANK, MARK, UNKNOWN

    vocab = {word: id for id, word in enumerate((*tokenizer.words, UNKNOWN))}
    blanks = {"type": "Split", "pattern": {"Regex": BLANK}, "behavior": "Removed", "invert": False}
    marks = {"type": "Split", "pattern": {"Regex": MARK}, "behavior": "Isolated", "invert": False}
    _save(
        folder,
        model={"type": "WordLevel", "vocab": vocab, "unk_token": UNKNOWN},
        pre_tokenizer={"type": "Sequence", "pretokenizers": [blanks, marks]},
        decoder=None,
        special_tokens={END_OF_TEXT: tokenizer.end_of_text_id},
        ours={"kind": "word", "encoding": "word"},
    )


def _vocab(tokenizer: ByteLevelTokenizer) -> dict[str, int]:
    vocab = {characters_of(token): id for token, id in tokenizer.ranks.items()}
    return {**vocab, **tokenizer.special_tokens}


def _merges(tokenizer: ByteLevelTokenizer) -> list[str]:
    return [f"{characters_of(left)} {characters_of(right)}" for left, right in tokenizer.merges]


def _bpe_model(vocab: dict[str, int], merges: list[str]) -> Json:
    return {
        "type": "BPE",
        "dropout": None,
        "unk_token": None,
        "continuing_subword_prefix": "",
        "end_of_word_suffix": "",
        "fuse_unk": False,
        "byte_fallback": False,
        "ignore_merges": False,
        "vocab": vocab,
        "merges": merges,
    }


def _split_by(pattern: str) -> Json:
    """Splitting by a pattern of tiktoken's.

    Its dialect is Rust's; there it is Oniguruma's, where `$` also matches before a line's end and
    `{1,3}+` repeats. Nothing follows that repetition in tiktoken's patterns, so whether it gives
    back doesn't matter.
    """
    translated = pattern.replace("{1,3}+", "{1,3}").replace("++$", r"++\z")
    split = {"type": "Split", "pattern": {"Regex": translated}, "behavior": "Isolated"}
    return {
        "type": "Sequence",
        "pretokenizers": [{**split, "invert": False}, _UNSPLIT_BYTE_LEVEL],
    }


def _save(
    folder: Path,
    *,
    model: Json,
    pre_tokenizer: Json,
    decoder: Json | None,
    special_tokens: dict[str, int],
    ours: Json,
    tokenizer_class: str = "PreTrainedTokenizerFast",
    end_of_text: str = END_OF_TEXT,
) -> None:
    """Write the two files that every encoding has.

    Raises:
        StorageError: the folder cannot be written.
    """
    added = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False}
    tokenizer: Json = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {"id": id, "content": token, **added, "special": True}
            for token, id in special_tokens.items()
        ],
        "normalizer": None,
        "pre_tokenizer": pre_tokenizer,
        "post_processor": None,
        "decoder": decoder,
        "model": model,
    }
    config: Json = {
        "tokenizer_class": tokenizer_class,
        "bos_token": end_of_text,
        "eos_token": end_of_text,
        "add_prefix_space": False,
        "clean_up_tokenization_spaces": False,
        "split_special_tokens": True,
        "gptlab": ours,
    }
    _write_json(folder / TOKENIZER_FILE, tokenizer)
    _write_json(folder / CONFIG_FILE, config)


def _write_json(file: Path, value: Json) -> None:
    _write(file, json.dumps(value, ensure_ascii=False, indent=1 if len(value) < 20 else None))


def _write(file: Path, text: str) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise StorageError(
            f"{file} cannot be written ({error.strerror})",
            "free some space or choose another folder",
        ) from error
