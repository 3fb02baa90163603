"""A vocabulary is trained in the lab, kept, and used."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gptlab.gpt.data import chunks
from gptlab.gpt.events import MergeLearned
from gptlab.gpt.tokenizers import bpe, load_tokenizer
from gptlab.gpt.tokenizers.bpe import learn
from gptlab.lab.events import (
    Encoded,
    JobFailed,
    JobStopped,
    Noticed,
    VocabulariesListed,
    VocabularySaved,
    VocabularyStarted,
    VocabularyTrained,
)
from gptlab.lab.session import Session
from gptlab.lab.vocabulary_training import VocabularyRequest

Wait = Callable[[type], list[object]]


@pytest.fixture
def until(session: Session) -> Wait:
    """Everything that was reported up to and with the first event of a kind."""

    def wait(kind: type) -> list[object]:
        seen: list[object] = []
        end = time.monotonic() + 30
        while not any(isinstance(event, kind) for event in seen):
            assert time.monotonic() < end, f"no {kind.__name__} came: {seen}"
            seen += [event for _, event in session.poll().events]
            time.sleep(0.01)
        return seen

    return wait


TEXT = "the cat sat on the mat, and the fox ran to the river. " * 20


def test_its_merges_are_those_of_the_trainer_and_it_is_at_hand(
    session: Session, until: Wait
) -> None:
    session.train_vocabulary(VocabularyRequest(vocab_size=280, text=TEXT))
    events = until(VocabularyTrained)
    merges = [event for event in events if isinstance(event, MergeLearned)]
    expected = learn([TEXT], vocab_size=280)
    assert [(each.left, each.right) for each in merges] == expected.merges
    (started,) = [event for event in events if isinstance(event, VocabularyStarted)]
    assert started.n_bytes == len(TEXT)
    trained = events[-1] if isinstance(events[-1], VocabularyTrained) else events[-2]
    assert trained == VocabularyTrained(280, len(TEXT), len(expected.encode(TEXT)))
    encoded = session.encode("the fox", "new")
    assert isinstance(encoded, Encoded)
    assert [piece.id for piece in encoded.pieces] == expected.encode("the fox")


def test_files_are_learned_from_part_by_part(
    session: Session, until: Wait, text_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chunks, "CHUNK_CHARACTERS", 100)
    lengths: list[int] = []
    split = bpe._split

    def noted(text: str) -> Iterator[bytes]:
        lengths.append(len(text))
        return split(text)

    monkeypatch.setattr(bpe, "_split", noted)
    session.train_vocabulary(VocabularyRequest(vocab_size=280, data=(text_file,)))
    merges = [each for each in until(VocabularyTrained) if isinstance(each, MergeLearned)]
    assert len(lengths) > 10 and max(lengths) < 200
    text = text_file.read_text(encoding="utf-8")
    assert [(each.left, each.right) for each in merges] == learn([text], vocab_size=280).merges


def test_saved_it_is_an_encoding_by_its_folder(
    session: Session, until: Wait, text_file: Path
) -> None:
    session.train_vocabulary(VocabularyRequest(vocab_size=270, data=(text_file,)))
    until(VocabularyTrained)
    session.save_vocabulary("mine")
    (saved,) = [each for each in until(VocabularySaved) if isinstance(each, VocabularySaved)]
    text = text_file.read_text(encoding="utf-8")
    encoded = session.encode(text, "new")
    assert isinstance(encoded, Encoded)
    assert load_tokenizer(saved.path).encode(text) == [piece.id for piece in encoded.pieces]
    session.list_vocabularies()
    listed = next(
        each for each in until(VocabulariesListed) if isinstance(each, VocabulariesListed)
    )
    assert listed.found == (("mine", saved.path),)


@pytest.mark.parametrize("name", ["", "../out", "a/b", ".hidden", "x" * 65])
def test_a_name_that_is_no_folders_is_refused(session: Session, until: Wait, name: str) -> None:
    session.train_vocabulary(VocabularyRequest(vocab_size=258, text="aa aa"))
    until(VocabularyTrained)
    session.save_vocabulary(name)
    assert "can't be the name" in str(until(JobFailed)[-1])


def test_a_name_is_given_once(session: Session, until: Wait) -> None:
    session.train_vocabulary(VocabularyRequest(vocab_size=258, text="aa aa"))
    until(VocabularyTrained)
    session.save_vocabulary("mine")
    until(VocabularySaved)
    session.save_vocabulary("mine")
    assert "already" in str(until(JobFailed)[-1])


def test_a_text_too_small_for_the_merges_gives_those_it_has_and_says_so(
    session: Session, until: Wait
) -> None:
    session.train_vocabulary(VocabularyRequest(vocab_size=400, text="abab"))
    events = until(VocabularyTrained)
    assert any(isinstance(each, Noticed) and "2 merges only" in each.message for each in events)


def test_a_size_without_room_for_the_bytes_is_refused(session: Session, until: Wait) -> None:
    session.train_vocabulary(VocabularyRequest(vocab_size=100, text=TEXT))
    assert "cannot hold the 256 bytes" in str(until(JobFailed)[-1])


def test_a_stopped_one_leaves_nothing(session: Session, until: Wait) -> None:
    job = session.train_vocabulary(VocabularyRequest(vocab_size=4096))
    until(VocabularyStarted)
    session.stop(job)
    until(JobStopped)
    assert not isinstance(session.encode("x", "new"), Encoded)
