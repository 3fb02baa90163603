"""Vocabularies of foreign GPT-2 folders: byte-level BPE as Hugging Face's libraries write it.

What would give other ids than the files ask for is refused by name.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers import gpt2
from gptlab.gpt.tokenizers.base import END_OF_TEXT
from gptlab.gpt.tokenizers.byte_characters import bytes_of, characters_of
from gptlab.gpt.tokenizers.byte_level import GPT2_PATTERN, ByteLevelTokenizer
from gptlab.gpt.tokenizers.merges import merges_of

Json = dict[str, Any]

_UNSPLIT = r"[\s\S]+"
"""The pattern of a vocabulary that doesn't split texts before merging."""


def from_tokenizer_file(folder: Path, contents: Json, config: Json) -> ByteLevelTokenizer:
    """The tokenizer of a `tokenizer.json` and its `tokenizer_config.json` (or an empty one).

    Raises:
        TokenizerError: it is no byte-level BPE, or a setting changes ids; it is named.
        KeyError, TypeError, ValueError, AttributeError: the files are damaged.
    """
    model = contents["model"]
    if model.get("type", "BPE") != "BPE":
        raise _unsupported(folder, f"model {model['type']}")
    for setting in ("dropout", "continuing_subword_prefix", "end_of_word_suffix", "byte_fallback"):
        if model.get(setting):
            raise _unsupported(folder, f"{setting}={model[setting]!r}")
    if contents.get("normalizer"):
        raise _unsupported(folder, f"normalizer {contents['normalizer'].get('type')}")
    merges = [each.split(" ") if isinstance(each, str) else each for each in model["merges"]]
    added = {token["content"]: token["id"] for token in contents.get("added_tokens", [])}
    pattern = _pattern(folder, contents.get("pre_tokenizer"))
    reached = _tokenizer(folder, {**model["vocab"], **added}, merges, config, pattern)
    if model.get("ignore_merges") and set(reached.special_tokens) - set(added):
        raise _unsupported(folder, "ignore_merges with tokens that no merge makes")
    return reached


def from_merges_file(
    folder: Path, vocab: dict[str, int], merges: str, config: Json
) -> ByteLevelTokenizer:
    """The tokenizer of a `vocab.json` and the text of its `merges.txt`.

    Raises:
        TokenizerError: it is no byte-level BPE, or a setting changes ids; it is named.
        ValueError: the files are damaged.
    """
    lines = merges.split("\n")
    if lines[0].startswith("#version"):
        lines = lines[1:]
    pairs = [line.rstrip("\r").split(" ") for line in lines if line.strip("\r")]
    return _tokenizer(folder, vocab, pairs, config, GPT2_PATTERN)


def end_of_text_of(config: Json) -> str:
    """The token that ends a text, as `tokenizer_config.json` names it; by default GPT-2's."""
    token = config.get("eos_token") or END_OF_TEXT
    return str(token["content"] if isinstance(token, dict) else token)


def _tokenizer(
    folder: Path,
    vocab: dict[str, int],
    merges: Iterable[list[str]],
    config: Json,
    pattern: str,
) -> ByteLevelTokenizer:
    if config.get("add_prefix_space"):
        raise _unsupported(folder, "add_prefix_space=True")
    ranks = _ranks(folder, vocab, merges)
    reached = {characters_of(token) for token in ranks}
    special_tokens = {token: id for token, id in vocab.items() if token not in reached}
    published = gpt2.load()
    if (
        ranks == published.ranks
        and special_tokens == published.special_tokens
        and pattern == GPT2_PATTERN
    ):
        return published
    return ByteLevelTokenizer(
        str(folder),
        ranks=ranks,
        special_tokens=special_tokens,
        pattern=pattern,
        end_of_text=end_of_text_of(config),
    )


def _ranks(folder: Path, vocab: dict[str, int], merges: Iterable[list[str]]) -> dict[bytes, int]:
    """The ids of the bytes and of what the merges make."""
    ranks = {}
    for value in range(256):
        character = characters_of(bytes([value]))
        if character not in vocab:
            raise _unsupported(folder, f"a vocabulary without the byte 0x{value:02X}")
        ranks[bytes([value])] = vocab[character]
    pairs = []
    for left, right in merges:
        halves = (bytes_of(left), bytes_of(right))
        if halves[0] is None or halves[1] is None:
            raise _unsupported(folder, f"the merge {left} {right}, which is not of bytes")
        pairs.append((halves[0], halves[1]))
        ranks[halves[0] + halves[1]] = vocab[left + right]
    # Our encoder knows a merge by its result and its turn by the id. That is the same thing
    # exactly when the merges can be told from the ids.
    if ranks != gpt2.load().ranks and merges_of(ranks) != pairs:
        raise _unsupported(folder, "ids that don't follow the order of the merges")
    return ranks


def _pattern(folder: Path, pre_tokenizer: Json | None) -> str:
    """The pattern by which a text is split before merging."""
    steps = [pre_tokenizer or {"type": "none"}]
    if steps[0]["type"] == "Sequence":
        steps = steps[0]["pretokenizers"]
    *splits, last = steps
    if last["type"] != "ByteLevel":
        raise _unsupported(folder, f"pre-tokenizer {last['type']}")
    if last.get("add_prefix_space"):
        raise _unsupported(folder, "add_prefix_space=True")
    by_gpt2s_pattern = last.get("use_regex", True)
    if not splits:
        return GPT2_PATTERN if by_gpt2s_pattern else _UNSPLIT
    if by_gpt2s_pattern or len(splits) > 1 or splits[0]["type"] != "Split":
        raise _unsupported(folder, f"pre-tokenizers {', '.join(step['type'] for step in steps)}")
    split = splits[0]
    if split["behavior"] != "Isolated" or split.get("invert") or "Regex" not in split["pattern"]:
        raise _unsupported(folder, f"splitting by {split['behavior']}")
    return str(split["pattern"]["Regex"])


def _unsupported(folder: Path, what: str) -> TokenizerError:
    return TokenizerError(
        f"the tokenizer in {folder} asks for {what}, which gptlab doesn't do",
        "use a folder with GPT-2's kind of tokenizer: byte-level BPE",
    )
