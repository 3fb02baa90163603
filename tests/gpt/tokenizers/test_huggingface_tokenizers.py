"""Saved tokenizers, opened by `AutoTokenizer` and by us."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import tiktoken_ext.openai_public as openai_public
from tokenizer_texts import FRAGMENTS, random_texts
from transformers import AutoTokenizer

from gptlab.errors import StorageError, TokenizerError
from gptlab.gpt.tokenizers import Tokenizer, gpt2, load_tokenizer, stories, tokenizer_from_folder
from gptlab.gpt.tokenizers.bpe import learn
from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer

N_TEXTS = 1000


def _with_pattern_of(name: str, monkeypatch: pytest.MonkeyPatch) -> Tokenizer:
    """A published encoding's pattern and special tokens, with the ranks that are at hand."""
    ranks = dict(gpt2.load().ranks)
    monkeypatch.setattr(openai_public, "load_tiktoken_bpe", lambda *_, **__: ranks)
    published = getattr(openai_public, name)()
    return ByteLevelTokenizer(
        name,
        ranks=published["mergeable_ranks"],
        special_tokens=published["special_tokens"],
        pattern=published["pat_str"],
    )


def _make(name: str, monkeypatch: pytest.MonkeyPatch) -> Tokenizer:
    match name:
        case "own bpe":
            return learn(FRAGMENTS * 3, vocab_size=330)
        case "char" | "word":
            return load_tokenizer(name, text=" ".join([*FRAGMENTS, "<|endoftext|>"]))
        case "cl100k_base" | "o200k_base":
            return _with_pattern_of(name, monkeypatch)
    return load_tokenizer(name)


NAMES = ["gpt2", "own bpe", "byte", "char", "word", "cl100k_base", "o200k_base"]
if stories.RANK_FILE.is_file():
    NAMES.append("stories")


@pytest.fixture(params=NAMES)
def tokenizer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Tokenizer:
    return _make(request.param, monkeypatch)


@pytest.fixture
def texts(tokenizer: Tokenizer) -> list[str]:
    """Random texts that the tokenizer takes."""
    if tokenizer.name == "char":
        return random_texts(N_TEXTS, FRAGMENTS)
    return random_texts(N_TEXTS)


def test_auto_tokenizer_gives_equal_ids(
    tokenizer: Tokenizer, texts: list[str], tmp_path: Path
) -> None:
    tokenizer.save(tmp_path)
    theirs = AutoTokenizer.from_pretrained(tmp_path)
    for text in texts:
        assert theirs(text)["input_ids"] == tokenizer.encode(text), repr(text)
    assert theirs.eos_token_id == tokenizer.end_of_text_id


def test_auto_tokenizer_takes_end_of_text_in_a_text_as_we_do(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    tokenizer.save(tmp_path)
    theirs = AutoTokenizer.from_pretrained(tmp_path)
    for text in ("<|endoftext|>", "a<|endoftext|>\n<|unk|> B"):
        assert theirs(text)["input_ids"] == tokenizer.encode(text)


def test_auto_tokenizer_decodes_what_we_decode(
    tokenizer: Tokenizer, texts: list[str], tmp_path: Path
) -> None:
    if not tokenizer.is_lossless:
        pytest.skip("a lossy encoding has no one text to come back to")
    tokenizer.save(tmp_path)
    theirs = AutoTokenizer.from_pretrained(tmp_path)
    for text in texts[:200]:
        ids = tokenizer.encode(text)
        assert theirs.decode(ids) == tokenizer.decode(ids) == text


def test_a_saved_tokenizer_comes_back_with_equal_ids(
    tokenizer: Tokenizer, texts: list[str], tmp_path: Path
) -> None:
    tokenizer.save(tmp_path / "new" / "folder")
    again = tokenizer_from_folder(tmp_path / "new" / "folder")
    assert type(again) is type(tokenizer)
    assert again.vocab_size == tokenizer.vocab_size
    assert again.end_of_text_id == tokenizer.end_of_text_id
    assert [again.encode(text) for text in texts] == [tokenizer.encode(text) for text in texts]
    assert load_tokenizer(tmp_path / "new" / "folder").name == again.name


def test_only_gpt2_is_opened_by_its_own_class(tokenizer: Tokenizer, tmp_path: Path) -> None:
    tokenizer.save(tmp_path)
    named = json.loads((tmp_path / "tokenizer_config.json").read_text())["tokenizer_class"]
    own = "GPT2Tokenizer" if tokenizer.name == "gpt2" else "PreTrainedTokenizerFast"
    assert named == own


def test_names_are_kept_where_they_still_find_the_vocabulary(tmp_path: Path) -> None:
    for name in ("gpt2", "r50k_base", "byte"):
        load_tokenizer(name).save(tmp_path / name)
        assert tokenizer_from_folder(tmp_path / name).name == name
    learn(FRAGMENTS, vocab_size=260, name="stories").save(tmp_path / "own")
    assert tokenizer_from_folder(tmp_path / "own").name == str(tmp_path / "own")


def test_gpt2_is_written_as_it_was_published(tmp_path: Path, shared_data: Path) -> None:
    gpt2.load().save(tmp_path)
    published = shared_data / "gpt2-vocabulary"
    vocab = json.loads((tmp_path / "vocab.json").read_text(encoding="utf-8"))
    assert vocab == json.loads((published / "encoder.json").read_text(encoding="utf-8"))
    assert (tmp_path / "merges.txt").read_bytes() == (published / "vocab.bpe").read_bytes()


def test_transformers_refuses_an_unknown_character_too(tmp_path: Path) -> None:
    load_tokenizer("char", text="abc").save(tmp_path)
    theirs = AutoTokenizer.from_pretrained(tmp_path)
    with pytest.raises(Exception, match="UNK"):
        theirs("abcd")


@pytest.mark.parametrize("name", ["char", "word", "own bpe"])
@pytest.mark.parametrize("damage", ["truncated", "renumbered", "empty"])
def test_damaged_files_are_refused(
    name: str, damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _make(name, monkeypatch).save(tmp_path)
    file = tmp_path / "tokenizer.json"
    contents = json.loads(file.read_text(encoding="utf-8"))
    vocab = contents["model"]["vocab"]
    contents["model"]["vocab"] = dict(zip(vocab, reversed(vocab.values()), strict=True))
    renumbered = json.dumps(contents)
    whole = file.read_text(encoding="utf-8")
    written = {"truncated": whole[:-50], "renumbered": renumbered, "empty": "{}"}
    file.write_text(written[damage], encoding="utf-8")
    with pytest.raises(TokenizerError, match="damaged"):
        tokenizer_from_folder(tmp_path)


def test_a_kind_of_a_later_version_is_refused(tmp_path: Path) -> None:
    load_tokenizer("char", text="abc").save(tmp_path)
    config = json.loads((tmp_path / "tokenizer_config.json").read_text())
    config["gptlab"]["kind"] = "syllables"
    (tmp_path / "tokenizer_config.json").write_text(json.dumps(config))
    with pytest.raises(TokenizerError, match="of kind 'syllables'"):
        tokenizer_from_folder(tmp_path)


def test_a_folder_that_cannot_be_written_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="cannot be written"):
        load_tokenizer("byte").save(tmp_path / "file")
