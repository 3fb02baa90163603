"""What the jobs do with chats on disk: list, open, save and export them."""

from __future__ import annotations

from collections.abc import Generator
from itertools import count
from pathlib import Path

from gptlab.errors import UsageError
from gptlab.lab.chat import Conversation
from gptlab.lab.chats import (
    chat_file,
    delete_chat,
    export_chat,
    list_chats,
    read_chat,
    rename_chat,
    write_chat,
)
from gptlab.lab.events import (
    ChatDeleted,
    ChatExported,
    ChatOpened,
    ChatRenamed,
    ChatSaved,
    ChatsListed,
    Event,
)

Events = Generator[Event, None, None]


def list_saved(folder: Path) -> Events:
    """The chats there are."""
    yield ChatsListed(list_chats(folder))


def open_saved(folder: Path, name: str) -> Events:
    """The conversation of a name."""
    yield ChatOpened(name, read_chat(folder, name))


def save(folder: Path, name: str, conversation: Conversation, *, replaces: bool) -> Events:
    """Keep a conversation under a name.

    Raises:
        UsageError: the name can't be a file's, or is another chat's that is not to be replaced.
        StorageError: the disk refused.
    """
    if not replaces and chat_file(folder, name).exists():
        raise UsageError(f"there is a chat {name!r}", "choose another name")
    path = write_chat(folder, name, conversation)
    yield ChatSaved(name, str(path), conversation)


def rename(folder: Path, name: str, new: str) -> Events:
    """Give a chat another name; then the chats there are.

    Raises:
        LabError: as `rename_chat`.
    """
    rename_chat(folder, name, new)
    yield ChatRenamed(name, new)
    yield from list_saved(folder)


def delete(folder: Path, name: str) -> Events:
    """Take a chat away; then the chats there are.

    Raises:
        LabError: as `delete_chat`.
    """
    delete_chat(folder, name)
    yield ChatDeleted(name)
    yield from list_saved(folder)


def export(folder: Path, stem: str, conversation: Conversation) -> Events:
    """Write a conversation as Markdown and JSON lines side by side, under a free name."""
    names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    for name in names:
        paths = (folder / f"{name}.md", folder / f"{name}.jsonl")
        if not any(path.exists() for path in paths):
            break
    for path in paths:
        export_chat(conversation, path, title=name)
    yield ChatExported(tuple(str(path) for path in paths))
