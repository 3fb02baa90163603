"""Saved chats: one JSON file each, and their export as Markdown or JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gptlab.errors import DataError, LabError, UsageError
from gptlab.gpt.config import SampleConfig
from gptlab.lab.chat import (
    ChatReply,
    Conversation,
    conversation_from_json,
    conversation_to_json,
    turn_to_json,
)
from gptlab.lab.files import disk_refused, json_text, replace_file
from gptlab.lab.run_names import is_safe_name
from gptlab.text import visible


@dataclass(frozen=True)
class ChatInfo:
    """What a list of chats shows of each."""

    name: str
    changed: str
    """ISO 8601, UTC."""
    n_turns: int
    """Of the branch that is shown."""
    first: str
    """Its first message."""
    checkpoint: str
    """The model of its newest reply; empty where it has none."""


def chat_file(folder: Path, name: str) -> Path:
    """Where a chat of that name is, or would be.

    Raises:
        UsageError: the name can't be a file's.
    """
    if not is_safe_name(name):
        raise UsageError(
            f"{name[:80]!r} cannot be a chat's name",
            "use letters, digits, dots, dashes and underscores, at most 64, such as opposites-2",
        )
    return folder / f"{name}.json"


def write_chat(folder: Path, name: str, conversation: Conversation) -> Path:
    """Keep a conversation under a name, as a whole; an earlier one of that name is replaced.

    Raises:
        UsageError: the name can't be a file's.
        StorageError: the disk refused; what was there is as it was.
    """
    path = chat_file(folder, name)
    replace_file(path, json_text(conversation_to_json(conversation)) + "\n")
    return path


def read_chat(folder: Path, name: str) -> Conversation:
    """The conversation of a name.

    Raises:
        UsageError: the name can't be a file's.
        DataError: there is none, or the file is damaged.
    """
    return _read(chat_file(folder, name))


def list_chats(folder: Path) -> tuple[ChatInfo, ...]:
    """The chats there are, the one that changed last first; what can't be read is left out."""
    found = list(_readable(folder))
    return tuple(sorted(found, key=lambda info: (info.changed, info.name), reverse=True))


def free_chat_name(folder: Path, stem: str = "chat") -> str:
    """A name that no chat has: `chat-1`."""
    number = 1
    while chat_file(folder, f"{stem}-{number}").exists():
        number += 1
    return f"{stem}-{number}"


def rename_chat(folder: Path, name: str, new: str) -> None:
    """Give a chat another name.

    Raises:
        UsageError: the new name can't be a file's, or is another chat's.
        DataError: there is no such chat.
        StorageError: the disk refused.
    """
    path, target = chat_file(folder, name), chat_file(folder, new)
    if not path.is_file():
        raise _no_such(path)
    if target.exists() and not target.samefile(path):
        raise UsageError(f"there is a chat {new!r}", "choose another name")
    try:
        path.rename(target)
    except OSError as error:
        raise disk_refused(target, error) from error


def delete_chat(folder: Path, name: str) -> None:
    """Take a chat away.

    Raises:
        DataError: there is no such chat.
        StorageError: the disk refused.
    """
    path = chat_file(folder, name)
    try:
        path.unlink()
    except FileNotFoundError:
        raise _no_such(path) from None
    except OSError as error:
        raise disk_refused(path, error) from error


def export_chat(conversation: Conversation, path: Path, *, title: str = "Chat") -> None:
    """Write a conversation for others: as Markdown what is shown of it, where the file's name ends
    in `.md`; as JSON lines every turn, where it ends in `.jsonl`.

    Raises:
        UsageError: another ending, or a file of that name exists.
        StorageError: the disk refused.
    """
    path = path.expanduser()
    match path.suffix.lower():
        case ".md":
            text = as_markdown(conversation, title)
        case ".jsonl":
            text = as_json_lines(conversation)
        case _:
            raise UsageError(f"{path.name!r} ends in neither .md nor .jsonl", "choose one of them")
    if path.exists():
        raise UsageError(f"{path} exists", "choose another name")
    replace_file(path, text)


def as_markdown(conversation: Conversation, title: str = "Chat") -> str:
    """What is shown of a conversation, with the model and the settings of each reply."""
    lines = [f"# {visible(title)}", ""]
    for turn in conversation.path:
        lines += ["**You**", "", *_quoted(turn.text), ""]
        if turn.input:
            lines += ["**Input**", "", *_quoted(turn.input), ""]
        if turn.reply is not None:
            lines += ["**Model**", "", *_quoted(turn.reply.text), "", _figures(turn.reply), ""]
    n_others = len(conversation.turns) - len(conversation.path)
    if n_others:
        lines += [f"_Turns on other branches, not shown: {n_others}_", ""]
    return "\n".join(lines)


def as_json_lines(conversation: Conversation) -> str:
    """Every turn of a conversation, one object a line, with settings, seed and checkpoint."""
    shown = {turn.id for turn in conversation.path}
    return "".join(
        json_text({**turn_to_json(turn), "is_shown": turn.id in shown}) + "\n"
        for turn in conversation.turns
    )


def _quoted(text: str) -> Iterator[str]:
    # As a quotation, so that nothing in it becomes a heading or ends a block of ours.
    return (f"> {visible(line)}".rstrip() for line in (text or "(nothing)").split("\n"))


def _figures(reply: ChatReply) -> str:
    stop = {"end_of_text": "end of text", "template": "template marker", "you": "stopped by you"}
    parts = [
        visible(reply.checkpoint) or "unknown model",
        *settings_words(reply.sample),
        f"template {visible(reply.template)}",
        f"history {reply.history}",
        f"{len(reply.tokens)} tokens",
        f"{reply.tokens_per_second:,.0f} tokens/s",
        stop.get(reply.stop, reply.stop),
    ]
    if reply.n_cut:
        parts.append(f"{reply.n_cut} characters cut")
    if reply.n_left_out:
        parts.append(f"{reply.n_left_out} earlier turns left out")
    return f"<sub>{' · '.join(part for part in parts if part)}</sub>"


def settings_words(sample: SampleConfig) -> list[str]:
    """Sampling settings in a few words each."""
    words = ["greedy"] if sample.temperature == 0 else [f"temperature {sample.temperature:g}"]
    if sample.temperature and sample.top_k is not None:
        words.append(f"top-k {sample.top_k}")
    if sample.temperature and sample.top_p is not None:
        words.append(f"top-p {sample.top_p:g}")
    return [*words, f"at most {sample.max_new_tokens} tokens", f"seed {sample.seed}"]


def _readable(folder: Path) -> Iterator[ChatInfo]:
    if not folder.is_dir():
        return
    for path in folder.glob("*.json"):
        if not is_safe_name(path.stem):
            continue
        with suppress(LabError, OSError):
            yield _describe(path)


def _describe(path: Path) -> ChatInfo:
    conversation = _read(path)
    shown = conversation.path
    checkpoints = [turn.reply.checkpoint for turn in shown if turn.reply is not None]
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return ChatInfo(
        name=path.stem,
        changed=changed.isoformat(timespec="milliseconds"),
        n_turns=len(shown),
        first=shown[0].text if shown else "",
        checkpoint=checkpoints[-1] if checkpoints else "",
    )


def _read(path: Path) -> Conversation:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise _no_such(path) from None
    except (OSError, ValueError, RecursionError) as error:
        raise DataError(f"the chat {path} cannot be read ({error})", "open another") from error
    return conversation_from_json(value, str(path))


def _no_such(path: Path) -> DataError:
    return DataError(f"no chat {path.stem!r} in {path.parent}", "choose one of the list")
