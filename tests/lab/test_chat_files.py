"""Chats on disk, by the session's jobs."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gptlab.lab.chat import ChatReply, Conversation
from gptlab.lab.events import (
    ChatExported,
    ChatOpened,
    ChatSaved,
    ChatsListed,
    JobFailed,
    JobFinished,
)
from gptlab.lab.session import Session

CHAT = Conversation().asked("What is hot?").replied(ChatReply(text="A stove.", checkpoint="it@3"))


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setenv("GPTLAB_HOME", str(tmp_path))
    made = Session(tmp_path / "runs")
    yield made
    assert made.close(30.0), "a job did not end"


def events_of(session: Session, job_id: str) -> list[Any]:
    """What a job reported, once it is over."""
    found: list[Any] = []
    end = time.monotonic() + 30
    while not (found and isinstance(found[-1], JobFinished | JobFailed)):
        assert time.monotonic() < end, found
        time.sleep(0.005)
        found += [event for id, event in session.poll().events if id == job_id]
    return found


def only(session: Session, job_id: str, kind: type) -> Any:
    (event,) = (each for each in events_of(session, job_id) if isinstance(each, kind))
    return event


def test_a_saved_chat_is_listed_and_opened_as_it_was(session: Session, tmp_path: Path) -> None:
    assert only(session, session.list_chats(), ChatsListed).chats == ()
    saved = only(session, session.save_chat("stoves", CHAT), ChatSaved)
    assert Path(saved.path) == tmp_path / "chats" / "stoves.json"
    assert saved.conversation == CHAT
    (info,) = only(session, session.list_chats(), ChatsListed).chats
    assert (info.name, info.first, info.checkpoint) == ("stoves", "What is hot?", "it@3")
    assert only(session, session.open_chat("stoves"), ChatOpened).conversation == CHAT


def test_a_chat_is_replaced_only_on_purpose(session: Session) -> None:
    only(session, session.save_chat("one", CHAT), ChatSaved)
    longer = CHAT.asked("And cold?")
    failed = only(session, session.save_chat("one", longer), JobFailed)
    assert "there is a chat 'one'" in failed.message
    assert only(session, session.open_chat("one"), ChatOpened).conversation == CHAT
    only(session, session.save_chat("one", longer, replaces=True), ChatSaved)
    assert only(session, session.open_chat("one"), ChatOpened).conversation == longer


@pytest.mark.parametrize("name", ["../one", "", "a/b"])
def test_a_name_that_is_no_files_is_refused(session: Session, name: str) -> None:
    assert "name" in only(session, session.save_chat(name, CHAT), JobFailed).message


def test_an_export_writes_both_forms_beside_earlier_ones(session: Session) -> None:
    first = only(session, session.export_chat(CHAT, "stoves"), ChatExported)
    second = only(session, session.export_chat(CHAT, "stoves"), ChatExported)
    assert not set(first.paths) & set(second.paths)
    markdown, lines = (Path(path).read_text(encoding="utf-8") for path in second.paths)
    assert "> A stove." in markdown
    assert json.loads(lines)["reply"]["checkpoint"] == "it@3"
