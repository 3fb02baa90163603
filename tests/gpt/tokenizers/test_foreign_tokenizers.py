"""Tokenizer files that others wrote."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tokenizer_texts import FRAGMENTS, random_texts
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import AutoTokenizer, GPT2Tokenizer

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers import gpt2, tokenizer_from_folder

Json = dict[str, Any]


def _trained_elsewhere(pre_tokenizer: Any, **model: Any) -> Tokenizer:
    """A byte-level BPE as Hugging Face's trainer makes it: special tokens come first."""
    tokenizer = Tokenizer(models.BPE(**model))
    tokenizer.pre_tokenizer = pre_tokenizer
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=["</s>", "<pad>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(FRAGMENTS * 3, trainer)
    return tokenizer


SPLITS = {
    "GPT-2's pattern": pre_tokenizers.ByteLevel(add_prefix_space=False),
    "no pattern": pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
    "another pattern": pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(r"\p{L}+|\p{N}|[^\p{L}\p{N}]+"), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    ),
}


@pytest.mark.parametrize("split", SPLITS)
def test_a_foreign_byte_level_vocabulary_gives_its_own_ids(split: str, tmp_path: Path) -> None:
    theirs = _trained_elsewhere(SPLITS[split])
    theirs.save(str(tmp_path / "tokenizer.json"))
    (tmp_path / "tokenizer_config.json").write_text(json.dumps({"eos_token": "</s>"}))
    ours = tokenizer_from_folder(tmp_path)
    assert ours.vocab_size == theirs.get_vocab_size()
    assert ours.end_of_text_id == theirs.token_to_id("</s>") == 0
    for text in random_texts(300):
        assert ours.encode(text) == theirs.encode(text).ids, repr(text)
        assert ours.decode(ours.encode(text)) == text


def test_a_foreign_vocabulary_can_be_saved_and_opened_by_all(tmp_path: Path) -> None:
    theirs = _trained_elsewhere(SPLITS["another pattern"])
    theirs.save(str(tmp_path / "tokenizer.json"))
    (tmp_path / "tokenizer_config.json").write_text(json.dumps({"eos_token": "</s>"}))
    ours = tokenizer_from_folder(tmp_path)
    ours.save(tmp_path / "copy")
    again = tokenizer_from_folder(tmp_path / "copy")
    auto = AutoTokenizer.from_pretrained(tmp_path / "copy")
    assert again.end_of_text_id == auto.eos_token_id == 0
    for text in random_texts(300):
        assert again.encode(text) == auto(text)["input_ids"] == theirs.encode(text).ids


def test_published_gpt2_files_are_recognised(shared_data: Path, tmp_path: Path) -> None:
    published = shared_data / "gpt2-vocabulary"
    shutil.copy(published / "encoder.json", tmp_path / "vocab.json")
    shutil.copy(published / "vocab.bpe", tmp_path / "merges.txt")
    assert tokenizer_from_folder(tmp_path) is gpt2.load()
    GPT2Tokenizer.from_pretrained(tmp_path).save_pretrained(tmp_path / "again")
    assert tokenizer_from_folder(tmp_path / "again") is gpt2.load()


def test_vocab_and_merges_of_another_vocabulary_are_read(tmp_path: Path) -> None:
    theirs = _trained_elsewhere(SPLITS["GPT-2's pattern"])
    theirs.model.save(str(tmp_path))
    ours = tokenizer_from_folder(tmp_path)
    assert ours.name == str(tmp_path)
    for text in random_texts(300):
        assert ours.encode(text) == theirs.encode(text).ids


def _refusals() -> dict[str, Callable[[Json, Json], None]]:
    """What a folder may ask for, as a change of its two files."""

    def model(**settings: Any) -> Callable[[Json, Json], None]:
        return lambda contents, _: contents["model"].update(settings)

    def swap_two_merges(contents: Json, _: Json) -> None:
        merges = contents["model"]["merges"]
        merges[0], merges[1] = merges[1], merges[0]

    return {
        "model WordPiece": model(type="WordPiece"),
        "dropout=0.1": model(dropout=0.1),
        "end_of_word_suffix='</w>'": model(end_of_word_suffix="</w>"),
        "byte_fallback=True": model(byte_fallback=True),
        "normalizer NFC": lambda contents, _: contents.update(normalizer={"type": "NFC"}),
        "pre-tokenizer none": lambda contents, _: contents.update(pre_tokenizer=None),
        "pre-tokenizer Whitespace": (
            lambda contents, _: contents.update(pre_tokenizer={"type": "Whitespace"})
        ),
        "add_prefix_space=True": lambda _, config: config.update(add_prefix_space=True),
        "a vocabulary without the byte 0x20": (
            lambda contents, _: contents["model"]["vocab"].pop("Ġ")
        ),
        "ids that don't follow the order of the merges": swap_two_merges,
    }


@pytest.mark.parametrize("what", _refusals())
def test_what_would_change_ids_is_refused_by_name(what: str, tmp_path: Path) -> None:
    theirs = _trained_elsewhere(SPLITS["GPT-2's pattern"])
    contents, config = json.loads(theirs.to_str()), {}
    _refusals()[what](contents, config)
    (tmp_path / "tokenizer.json").write_text(json.dumps(contents))
    (tmp_path / "tokenizer_config.json").write_text(json.dumps(config))
    with pytest.raises(TokenizerError) as caught:
        tokenizer_from_folder(tmp_path)
    assert f"asks for {what}, which gptlab doesn't do" in caught.value.message


def test_a_normalizer_is_refused_as_its_library_writes_it(tmp_path: Path) -> None:
    theirs = _trained_elsewhere(SPLITS["GPT-2's pattern"])
    theirs.normalizer = normalizers.Lowercase()
    theirs.save(str(tmp_path / "tokenizer.json"))
    with pytest.raises(TokenizerError, match="normalizer Lowercase"):
        tokenizer_from_folder(tmp_path)


def test_a_gpt2_folder_without_tokenizer_files_is_read_with_gpt2(tmp_path: Path) -> None:
    assert tokenizer_from_folder(tmp_path, vocab_size=50257) is gpt2.load()


def test_another_folder_without_tokenizer_files_says_how_to_give_them(tmp_path: Path) -> None:
    with pytest.raises(TokenizerError, match=r"and 5,000 ids are not GPT-2's: put the tokenizer"):
        tokenizer_from_folder(tmp_path, vocab_size=5000)
    with pytest.raises(TokenizerError, match="holds no tokenizer files: put"):
        tokenizer_from_folder(tmp_path)
    with pytest.raises(TokenizerError, match="there is no folder"):
        tokenizer_from_folder(tmp_path / "absent")


@pytest.mark.parametrize("content", ["", "[]", "{", '{"model": 3}', '{"model": {"merges": [1]}}'])
def test_damaged_foreign_files_are_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_text(content)
    with pytest.raises(TokenizerError, match="damaged"):
        tokenizer_from_folder(tmp_path)
