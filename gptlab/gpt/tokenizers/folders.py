"""Tokenizers from folders: what `huggingface.py` wrote, and other GPT-2 folders' vocabularies."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers import gpt2, stories
from gptlab.gpt.tokenizers.base import END_OF_TEXT, Tokenizer
from gptlab.gpt.tokenizers.bpe import BytePairTokenizer
from gptlab.gpt.tokenizers.byte import ByteTokenizer
from gptlab.gpt.tokenizers.byte_characters import bytes_of
from gptlab.gpt.tokenizers.byte_level import GPT2_PATTERN, ByteLevelTokenizer
from gptlab.gpt.tokenizers.char import CharTokenizer
from gptlab.gpt.tokenizers.foreign import end_of_text_of, from_merges_file, from_tokenizer_file
from gptlab.gpt.tokenizers.huggingface import (
    CONFIG_FILE,
    MERGES_FILE,
    TOKENIZER_FILE,
    VOCAB_FILE,
)
from gptlab.gpt.tokenizers.published import NAMES as PUBLISHED
from gptlab.gpt.tokenizers.word import UNKNOWN, WordTokenizer

Json = dict[str, Any]

_GPT2_VOCABULARY = 50257


def read_folder(folder: Path, vocab_size: int | None = None) -> Tokenizer:
    """The tokenizer whose files lie in a folder.

    `vocab_size` is that of the folder's model, where there is one: with GPT-2's size, a folder
    without tokenizer files is read with GPT-2's tokenizer.

    Raises:
        TokenizerError: no such folder, no tokenizer files in it, damaged ones, or ones that ask
            for what gptlab doesn't do.
    """
    if not folder.is_dir():
        raise TokenizerError(f"there is no folder {folder}", "name one that holds a vocabulary")
    try:
        found = _found(folder)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise TokenizerError(
            f"the tokenizer files in {folder} are damaged ({type(error).__name__}: {error})",
            "fetch or write them again",
        ) from error
    if found is not None:
        return found
    if vocab_size == _GPT2_VOCABULARY:
        return gpt2.load()
    size = "" if vocab_size is None else f", and {vocab_size:,} ids are not GPT-2's"
    raise TokenizerError(
        f"{folder} holds no tokenizer files{size}",
        f"put the {TOKENIZER_FILE}, or {VOCAB_FILE} and {MERGES_FILE}, of its tokenizer there",
    )


def _found(folder: Path) -> Tokenizer | None:
    """The tokenizer of the files that are there, or None where there are none."""
    config = _json(folder / CONFIG_FILE) if (folder / CONFIG_FILE).is_file() else {}
    if "gptlab" in config:
        return _ours(folder, config)
    if (folder / TOKENIZER_FILE).is_file():
        return from_tokenizer_file(folder, _json(folder / TOKENIZER_FILE), config)
    if (folder / VOCAB_FILE).is_file() and (folder / MERGES_FILE).is_file():
        merges = _text(folder / MERGES_FILE)
        return from_merges_file(folder, _json(folder / VOCAB_FILE), merges, config)
    return None


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TokenizerError(f"{file} cannot be read ({error})", "fetch it again") from None


def _json(file: Path) -> Json:
    try:
        value = json.loads(_text(file))
    except ValueError as error:
        raise TokenizerError(f"{file} is damaged: no JSON ({error})", "fetch it again") from None
    if not isinstance(value, dict):
        raise TokenizerError(f"{file} is damaged: no JSON object", "fetch it again")
    return value


def _ours(folder: Path, config: Json) -> Tokenizer:
    """What `huggingface.py` wrote."""
    kind = config["gptlab"]["kind"]
    if kind == "byte":
        return ByteTokenizer()
    if kind == "gpt2":
        return gpt2.load(config["gptlab"]["encoding"])
    contents = _json(folder / TOKENIZER_FILE)
    vocab = contents["model"]["vocab"]
    match kind:
        case "char":
            return _char(vocab)
        case "word":
            return _word(vocab)
        case "bpe":
            return _byte_pairs(folder, contents, config)
    raise TokenizerError(
        f"the vocabulary in {folder} is of kind {kind!r}, which this gptlab doesn't know",
        "install a later gptlab",
    )


def _char(vocab: dict[str, int]) -> CharTokenizer:
    tokenizer = CharTokenizer(vocab)
    _require_ids(vocab, tokenizer.characters)
    return tokenizer


def _word(vocab: dict[str, int]) -> WordTokenizer:
    tokenizer = WordTokenizer(vocab)
    _require_ids(vocab, (*tokenizer.words, UNKNOWN))
    return tokenizer


def _require_ids(vocab: dict[str, int], in_order: tuple[str, ...]) -> None:
    if vocab != {entry: id for id, entry in enumerate(in_order)}:
        raise ValueError("the ids are not in the order of the entries")


def _byte_pairs(folder: Path, contents: Json, config: Json) -> ByteLevelTokenizer:
    """A byte-level vocabulary of ours, or one of tiktoken's."""
    special_tokens = {token["content"]: token["id"] for token in contents["added_tokens"]}
    ranks = {}
    for token, id in contents["model"]["vocab"].items():
        if token not in special_tokens:
            data = bytes_of(token)
            if data is None:
                raise ValueError(f"token {token!r} is not written in bytes")
            ranks[data] = id
    pattern = config["gptlab"]["pattern"]
    name = _name(folder, config["gptlab"]["encoding"], ranks)
    if pattern == GPT2_PATTERN and special_tokens == {END_OF_TEXT: len(ranks)}:
        return BytePairTokenizer(ranks, name=name)
    return ByteLevelTokenizer(
        name,
        ranks=ranks,
        special_tokens=special_tokens,
        pattern=pattern,
        end_of_text=end_of_text_of(config),
    )


def _name(folder: Path, recorded: str, ranks: dict[bytes, int]) -> str:
    """The name under which `load_tokenizer` finds the same vocabulary."""
    if recorded in PUBLISHED:
        return recorded
    if recorded == "stories" and stories.RANK_FILE.is_file() and stories.load().ranks == ranks:
        return recorded
    return str(folder)
