"""From files to tokens: what is written, what is found again, what is made anew."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from gptlab.errors import DataError, StorageError, TokenizerError
from gptlab.gpt.data.prepare import PreparedText, prepare
from gptlab.gpt.data.text import n_bytes, split_documents, survey
from gptlab.gpt.data.token_file import open_tokens
from gptlab.gpt.events import MergeLearned, Progress
from gptlab.gpt.read_options import ReadOptions
from gptlab.gpt.tokenizers import END_OF_TEXT, bpe, load_tokenizer
from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer
from gptlab.gpt.tokenizers.safe_cuts import may_be_cut

prepare_module = import_module("gptlab.gpt.data.prepare")
chunks = import_module("gptlab.gpt.data.chunks")
tokenizing = import_module("gptlab.gpt.data.tokenizing")
"""The module; the package gives its function by this name."""

STORIES = [f"Story {number} is about a cat and {number} mice." for number in range(30)]

Prepare = Callable[..., tuple[PreparedText, list[Any]]]


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    file = tmp_path / "stories.txt"
    file.write_text(f"\n{END_OF_TEXT}\n".join(STORIES), encoding="utf-8")
    return file


@pytest.fixture
def prepared(stories: Path, tmp_path: Path) -> Prepare:
    """Prepare the stories, or other files, and give what was told on the way too."""

    def work(encoding: Any = "byte", **changes: Any) -> tuple[PreparedText, list[Any]]:
        options = {"cache_dir": tmp_path / "cache", "context_length": 8, "seed": 1, **changes}
        steps = prepare(options.pop("paths", [stories]), encoding, **options)
        events = []
        while True:
            try:
                events.append(next(steps))
            except StopIteration as done:
                return done.value, events

    return work


def result_of(work: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as done:
            return done.value


def tokens_were_made(events: list[Any]) -> bool:
    return any(isinstance(each, Progress) and each.what == "tokenizing" for each in events)


@pytest.mark.parametrize("encoding", ["byte", "gpt2", "char", "auto"])
def test_tokens_are_the_documents_with_a_mark_after_each(encoding: str, prepared: Prepare) -> None:
    text, _ = prepared(encoding)
    split = split_documents(STORIES, 1)
    for file, documents in ((text.train, split.train), (text.val, split.val)):
        expected: list[int | None] = []
        for document in documents:
            expected += [*text.tokenizer.encode(document), text.tokenizer.end_of_text_id]
        assert file.ids.tolist() == expected


def test_a_single_text_has_no_marks(prepared: Prepare, tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_text("Once upon a time, " * 40)
    text, _ = prepared(paths=[file])
    whole = file.read_bytes()
    assert bytes(text.train.ids.tolist()) + bytes(text.val.ids.tolist()) == whole
    assert len(text.train) == int(len(whole) * 0.9)


def test_the_verdict_gives_the_books_numbers(prepared: Prepare, shared_data: Path) -> None:
    """Figures: "Build a Large Language Model (From Scratch)", chapter 5, the-verdict.txt."""
    (file,) = shared_data.rglob("the-verdict.txt")
    text, _ = prepared("gpt2", paths=[file], context_length=256)
    assert (len(text.train), len(text.val)) == (4_612, 534)


def test_what_was_made_is_found_again(prepared: Prepare) -> None:
    first, made = prepared()
    again, found = prepared()
    assert tokens_were_made(made)
    assert not tokens_were_made(found)
    assert again.train.ids.tolist() == first.train.ids.tolist()
    assert again.description == first.description


def test_another_text_encoding_or_split_is_made_anew(prepared: Prepare, stories: Path) -> None:
    prepared()
    for changes in ({"encoding": "char"}, {"seed": 2}):
        assert tokens_were_made(prepared(**changes)[1]), changes
    stories.write_text(stories.read_text() + " The end.")
    assert tokens_were_made(prepared()[1])


def test_another_context_needs_no_other_tokens(prepared: Prepare) -> None:
    prepared()
    assert not tokens_were_made(prepared(context_length=16)[1])


@pytest.mark.parametrize("part", ["train.tokens", "val.tokens", "tokens.json"])
@pytest.mark.parametrize("damage", ["altered", "cut", "gone"])
def test_damaged_tokens_are_made_again(
    part: str, damage: str, prepared: Prepare, tmp_path: Path
) -> None:
    first, _ = prepared()
    expected = first.train.ids.tolist()
    (file,) = (tmp_path / "cache").rglob(part)
    data = file.read_bytes()
    file.unlink()  # never rewritten in place: the tokens are mapped
    if damage != "gone":
        file.write_bytes(data[:-3] if damage == "cut" else data[:9] + b"\xff" + data[10:])
    again, events = prepared()
    assert tokens_were_made(events)
    assert again.train.ids.tolist() == expected


def test_work_that_is_given_up_leaves_nothing(stories: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    steps = prepare([stories], "byte", cache_dir=cache, context_length=8, seed=1)
    for event in steps:
        if isinstance(event, Progress) and event.what == "tokenizing":
            break
    steps.close()
    assert [path for path in cache.rglob("*") if path.is_file()] == []


def test_progress_reaches_the_end_of_the_text(prepared: Prepare) -> None:
    _, events = prepared()
    for what in ("reading the data", "tokenizing"):
        told = [each for each in events if isinstance(each, Progress) and each.what == what]
        assert [each.done for each in told] == sorted(each.done for each in told)
        assert told[-1].done == told[-1].total > 0


def test_a_vocabulary_of_the_data_is_learned_once_and_from_the_training_part_only(
    prepared: Prepare, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare_module, "AUTO_VOCAB_SIZE", 300)
    seen = []
    learn_merges = bpe.train

    def train(texts: Iterable[str], **options: Any) -> Any:
        seen.append(list(texts))
        return learn_merges(seen[-1], **options)

    monkeypatch.setattr(bpe, "train", train)
    first, events = prepared("auto")
    assert seen == [split_documents(STORIES, 1).train]
    assert sum(isinstance(each, MergeLearned) for each in events) == 300 - 257
    again, events = prepared("auto")
    assert len(seen) == 1
    assert not any(isinstance(each, MergeLearned) for each in events)
    assert again.tokenizer.encode(STORIES[0]) == first.tokenizer.encode(STORIES[0])


def test_a_damaged_vocabulary_is_learned_again(prepared: Prepare, tmp_path: Path) -> None:
    first, _ = prepared("auto")
    (file,) = (tmp_path / "cache" / "vocabularies").rglob("tokenizer.json")
    file.write_text("{")
    again, events = prepared("auto")
    assert any(isinstance(each, MergeLearned) for each in events)
    assert again.tokenizer.encode(STORIES[0]) == first.tokenizer.encode(STORIES[0])


def test_a_tiny_text_gets_the_merges_that_it_has(prepared: Prepare, tmp_path: Path) -> None:
    file = tmp_path / "tiny.txt"
    file.write_text("one two three four five six seven")
    text, _ = prepared("auto", paths=[file], context_length=4)
    assert 257 < text.tokenizer.vocab_size < 300


@pytest.mark.parametrize("encoding", ["gpt2", "stories", "byte", "char", "word"])
def test_a_long_text_is_tokenized_in_parts_that_change_nothing(
    encoding: str, prepared: Prepare, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chunks, "CHUNK_CHARACTERS", 50)
    monkeypatch.setattr(tokenizing, "_SMALL_CHARACTERS", 50)
    lines = ("One line, 9 words", "its", "", "next  ", " line", "ends.", "Snow", "_", "3", "4")
    text = "\n".join(lines * 30)
    file = tmp_path / "long.txt"
    file.write_text(text)
    done, events = prepared(encoding, paths=[file])
    assert sum(isinstance(each, Progress) and each.total > 0 for each in events) > 10
    whole = load_tokenizer(encoding, text=text)
    cut = int(len(text) * 0.9)
    assert done.train.ids.tolist() == whole.encode(text[:cut])


@given(
    documents=st.lists(
        st.text(st.sampled_from("ab1 \n.é\u3000字😀<|endoftext|>\t'"), max_size=60),
        min_size=1,
        max_size=12,
    ),
    n_threads=st.integers(1, 3),
    encoding=st.sampled_from(["gpt2", "byte", "char", "stories"]),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_tokens_written_by_threads_are_those_of_each_document(
    documents: list[str],
    n_threads: int,
    encoding: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chunks, "CHUNK_CHARACTERS", 7)
    monkeypatch.setattr(tokenizing, "_SMALL_CHARACTERS", 11)
    assume(any(each.strip() for each in documents))
    file = tmp_path / "documents.jsonl"
    file.write_text("\n".join(json.dumps({"text": each}) for each in documents))
    found = result_of(survey([file], seed=1))
    tokenizer = load_tokenizer(encoding, text=documents)
    files = result_of(tokenizing.tokenize_into(tmp_path, found, tokenizer, n_threads=n_threads))
    split = split_documents(documents, 1)
    mark = [] if split.is_one_text else [tokenizer.end_of_text_id]
    for name, part in (("train", split.train), ("val", split.val)):
        ids = open_tokens(tmp_path / f"{name}.tokens", files[name]).ids.tolist()
        assert ids == [id for each in part for id in [*tokenizer.encode(each), *mark]]
    assert files["val_bytes"] == n_bytes(split.val)


def test_the_first_text_that_cannot_be_encoded_ends_the_work_and_leaves_nothing(
    prepared: Prepare, tmp_path: Path
) -> None:
    with pytest.raises(TokenizerError, match="not among"):
        prepared(load_tokenizer("char", text="abc"))
    assert [path for path in (tmp_path / "cache").rglob("*") if path.is_file()] == []


def test_a_vocabulary_that_splits_no_text_sees_each_document_whole(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chunks, "CHUNK_CHARACTERS", 5)
    ranks = {bytes([value]): value for value in range(256)} | {b"y\nm": 256, b"\nm": 257}
    whole = ByteLevelTokenizer("foreign", ranks=ranks, special_tokens={}, pattern=r"[\s\S]+")
    assert not may_be_cut(whole)
    file = tmp_path / "one.txt"
    file.write_text("many\nmany\nmany\n" * 20)
    found = result_of(survey([file], seed=1))
    files = result_of(tokenizing.tokenize_into(tmp_path, found, whole))
    text = file.read_text()
    ids = open_tokens(tmp_path / "train.tokens", files["train"]).ids.tolist()
    assert ids == whole.encode(text[: int(len(text) * 0.9)])


def test_how_files_are_read_makes_other_tokens_and_is_recorded(
    prepared: Prepare, tmp_path: Path
) -> None:
    file = tmp_path / "two.csv"
    rows = [f"first words {n},other words {n}\n" for n in range(40)]
    file.write_text("a,b\n" + "".join(rows))
    first, _ = prepared(paths=[file], options=ReadOptions(column="a"))
    other, events = prepared(paths=[file], options=ReadOptions(column="b"))
    assert tokens_were_made(events)
    assert first.train.ids.tolist() != other.train.ids.tolist()
    assert other.description["reading"] == {"column": "b"}


def test_the_description_tells_files_and_sizes(prepared: Prepare, stories: Path) -> None:
    text, _ = prepared("byte")
    (source,) = text.description["sources"]
    assert (source["path"], source["bytes"]) == (str(stories), stories.stat().st_size)
    assert text.description["n_documents"] == 30
    assert text.description["train_tokens"] == len(text.train)
    assert text.val_bytes == len(text.val) - 3, "three stories, and a mark after each"


def test_a_character_that_a_given_vocabulary_lacks_is_refused(prepared: Prepare) -> None:
    with pytest.raises(TokenizerError, match="character"):
        prepared(load_tokenizer("char", text="abc"))


def test_too_short_a_text_says_how_much_is_needed(prepared: Prepare) -> None:
    with pytest.raises(DataError, match="context_length=5000 needs 5,001"):
        prepared(context_length=5000)


def test_a_cache_that_cannot_be_written_is_a_storage_error(
    prepared: Prepare, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be written"):
        prepared(cache_dir=tmp_path / "file")
