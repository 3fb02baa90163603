"""Conversations: every verb leaves what was said, and chats on disk are whole or not there."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from gptlab import paths
from gptlab.errors import DataError, StorageError, UsageError
from gptlab.gpt.config import SampleConfig
from gptlab.gpt.instructions import Exchange
from gptlab.lab.chat import (
    ChatReply,
    Conversation,
    ReplyToken,
    conversation_from_json,
    conversation_to_json,
)
from gptlab.lab.chats import (
    as_json_lines,
    as_markdown,
    delete_chat,
    export_chat,
    free_chat_name,
    list_chats,
    read_chat,
    rename_chat,
    write_chat,
)


def reply(text: str) -> ChatReply:
    return ChatReply(
        text=text,
        tokens=(ReplyToken(7, text, 0.5),),
        stop="end_of_text",
        tokens_per_second=120.0,
        checkpoint="assistant@300",
        sample=SampleConfig(temperature=0.5, top_k=20, seed=11),
        history=2,
    )


def talk(*texts: str) -> Conversation:
    """Each text asked, and answered by its capitals."""
    conversation = Conversation()
    for text in texts:
        conversation = conversation.asked(text).replied(reply(text.upper()))
    return conversation


def said(conversation: Conversation) -> list[tuple[str, str | None]]:
    return [(turn.text, turn.reply and turn.reply.text) for turn in conversation.path]


def test_turns_follow_each_other() -> None:
    assert said(talk("one", "two")) == [("one", "ONE"), ("two", "TWO")]
    assert said(Conversation()) == []


def test_an_empty_message_is_refused_and_nothing_is_lost() -> None:
    conversation = talk("one")
    with pytest.raises(UsageError, match="empty"):
        conversation.asked("  \n")
    assert said(conversation) == [("one", "ONE")]


def test_retrying_keeps_the_earlier_reply_on_its_branch() -> None:
    first = talk("one", "two")
    again = first.retried()
    assert said(again) == [("one", "ONE"), ("two", None)]
    again = again.replied(reply("other"))
    old, new = again.branches(again.last.id)  # type: ignore[union-attr]
    assert (old.reply and old.reply.text, new.reply and new.reply.text) == ("TWO", "other")
    assert said(again.switched(old.id)) == said(first)


def test_editing_an_early_message_keeps_all_that_followed_it() -> None:
    conversation = talk("one", "two", "three")
    first, *_ = conversation.path
    edited = conversation.edited(first.id, "uno").replied(reply("UNO"))
    assert said(edited) == [("uno", "UNO")]
    assert said(edited.switched(first.id)) == said(conversation)


def test_deleting_a_turn_takes_what_followed_and_shows_what_stood_before() -> None:
    conversation = talk("one", "two", "three")
    second = conversation.path[1]
    left = conversation.deleted(second.id)
    assert said(left) == [("one", "ONE")]
    assert len(left.turns) == 1
    assert said(left.deleted(left.path[0].id)) == []


def test_deleting_one_of_two_branches_shows_the_other() -> None:
    conversation = talk("one", "two")
    both = conversation.retried().replied(reply("other"))
    assert both.last is not None
    assert said(both.deleted(both.last.id)) == said(conversation)
    hidden = conversation.path[1]
    assert said(both.deleted(hidden.id)) == said(both), "what is not shown can go too"


def test_beginning_again_keeps_the_earlier_conversation() -> None:
    conversation = talk("one", "two")
    fresh = conversation.begun_again().asked("three")
    assert said(fresh) == [("three", None)]
    assert said(fresh.switched(conversation.path[0].id)) == said(conversation)


def test_a_message_whose_reply_failed_makes_room_for_the_next() -> None:
    conversation = talk("one").asked("lost").asked("two").replied(reply("TWO"))
    assert said(conversation) == [("one", "ONE"), ("two", "TWO")]


def test_earlier_turns_are_those_that_were_answered_newest_kept() -> None:
    conversation = talk("one", "two", "three").asked("four")
    assert conversation.earlier(0) == ()
    assert conversation.earlier(2) == (Exchange("two", "", "TWO"), Exchange("three", "", "THREE"))
    assert len(conversation.earlier(9)) == 3


def test_a_conversation_comes_back_from_disk_as_it_was(tmp_path: Path) -> None:
    conversation = talk("one", "zwei é\u202e").retried()
    write_chat(tmp_path, "mine", conversation)
    assert read_chat(tmp_path, "mine") == conversation
    assert [each.name for each in tmp_path.iterdir()] == ["mine.json"], "nothing else is left"


def test_chats_live_in_the_lab_s_home(own_home: Path) -> None:
    assert paths.chats_dir() == own_home / "chats"
    assert list_chats(paths.chats_dir()) == ()
    write_chat(paths.chats_dir(), "first", talk("one"))
    (info,) = list_chats(paths.chats_dir())
    assert (info.name, info.n_turns, info.first) == ("first", 1, "one")
    assert info.checkpoint == "assistant@300"
    assert free_chat_name(paths.chats_dir()) == "chat-1"
    write_chat(paths.chats_dir(), "chat-1", talk("one"))
    assert free_chat_name(paths.chats_dir()) == "chat-2"


def test_chats_are_renamed_and_deleted_but_never_over_another(tmp_path: Path) -> None:
    write_chat(tmp_path, "a", talk("one"))
    write_chat(tmp_path, "b", talk("two"))
    with pytest.raises(UsageError, match="there is a chat 'b'"):
        rename_chat(tmp_path, "a", "b")
    rename_chat(tmp_path, "a", "c")
    assert said(read_chat(tmp_path, "c")) == [("one", "ONE")]
    delete_chat(tmp_path, "b")
    assert [info.name for info in list_chats(tmp_path)] == ["c"]
    for gone in (lambda: delete_chat(tmp_path, "b"), lambda: read_chat(tmp_path, "b")):
        with pytest.raises(DataError, match="no chat 'b'"):
            gone()


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "../up", "a/b", "a\\b", "nul", "CON.x", "x" * 65, "a\0b", "-f", "a\n", "é"],
)
def test_hostile_names_are_refused(tmp_path: Path, name: str) -> None:
    home = tmp_path / "chats"
    with pytest.raises(UsageError, match="cannot be a chat's name"):
        write_chat(home, name, talk("one"))
    with pytest.raises(UsageError, match="cannot be a chat's name"):
        read_chat(home, name)
    assert not home.exists()
    assert list(tmp_path.iterdir()) == []


GOOD = conversation_to_json(talk("one", "two"))


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        {"format": 1, "shown": 1, "turns": 3},
        {**GOOD, "shown": 99},
        {**GOOD, "turns": GOOD["turns"][::-1]},
        {**GOOD, "turns": [*GOOD["turns"], {**GOOD["turns"][1], "id": 3, "parent": 3}]},
        {**GOOD, "turns": [{**GOOD["turns"][0], "text": 7}]},
        {**GOOD, "turns": [{**GOOD["turns"][0], "reply": {"text": "x"}}], "shown": 1},
        {**GOOD, "turns": [{**GOOD["turns"][0], "extra": 1}], "shown": 1},
    ],
)
def test_a_file_that_is_no_chat_is_refused_by_name(value: object) -> None:
    with pytest.raises(DataError, match=r"some\.json holds no chat"):
        conversation_from_json(value, "some.json")


def test_a_chat_of_a_later_gptlab_is_refused() -> None:
    with pytest.raises(DataError, match="format 2"):
        conversation_from_json({**GOOD, "format": 2}, "some.json")


def test_half_a_file_is_refused_and_left_out_of_the_list(tmp_path: Path) -> None:
    path = write_chat(tmp_path, "torn", talk("one"))
    path.write_text(path.read_text()[:40])
    write_chat(tmp_path, "whole", talk("one"))
    with pytest.raises(DataError, match="cannot be read"):
        read_chat(tmp_path, "torn")
    assert [info.name for info in list_chats(tmp_path)] == ["whole"]


def test_a_disk_that_refuses_leaves_the_chat_as_it_was(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(StorageError, match="cannot write"):
        write_chat(blocked, "mine", talk("one"))


def test_markdown_has_the_shown_turns_with_checkpoint_settings_and_seed() -> None:
    conversation = talk("one", "# two\n```").retried().replied(reply("\x1b[2Jother"))
    text = as_markdown(conversation, "My chat")
    assert text.startswith("# My chat\n")
    assert "> one" in text
    assert "> # two\n> ```" in text, "a message makes no heading and opens no block"
    assert "> ␛[2Jother" in text, "no reply writes to the terminal"
    figures = "assistant@300 · temperature 0.5 · top-k 20 · at most 200 tokens · seed 11"
    assert figures in text
    assert "end of text" in text
    assert "other branches, not shown: 1" in text


def test_json_lines_have_every_turn_with_checkpoint_settings_and_seed() -> None:
    conversation = talk("one", "two").retried().replied(reply("other"))
    lines = [json.loads(line) for line in as_json_lines(conversation).splitlines()]
    assert [(line["text"], line["is_shown"]) for line in lines] == [
        ("one", True),
        ("two", False),
        ("two", True),
    ]
    told = lines[2]["reply"]
    assert (told["text"], told["checkpoint"], told["stop"]) == (
        "other",
        "assistant@300",
        "end_of_text",
    )
    assert told["sample"]["seed"] == 11
    assert told["tokens"] == [{"id": 7, "text": "other", "probability": 0.5}]


def test_an_export_takes_its_form_from_the_name_and_replaces_nothing(tmp_path: Path) -> None:
    conversation = talk("one")
    for name in ("chat.md", "chat.jsonl"):
        export_chat(conversation, tmp_path / name)
        with pytest.raises(UsageError, match="exists"):
            export_chat(conversation, tmp_path / name)
    assert (tmp_path / "chat.md").read_text().startswith("# Chat")
    assert json.loads((tmp_path / "chat.jsonl").read_text())["text"] == "one"
    with pytest.raises(UsageError, match=r"neither \.md nor \.jsonl"):
        export_chat(conversation, tmp_path / "chat.txt")


def test_a_greedy_reply_is_called_so() -> None:
    conversation = talk("one")
    assert conversation.last is not None
    assert conversation.last.reply is not None
    greedy = replace(conversation.last.reply, sample=SampleConfig(temperature=0, top_k=5))
    text = as_markdown(conversation.replied(greedy))
    assert "greedy · at most" in text
