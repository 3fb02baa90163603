"""Messages with labels that somebody changed: a new file of them, and a training that takes it.

No file that was there is written to. What was learned from, what watched and what was the test
stays so: the new file says the split of each message.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from gptlab.errors import UsageError
from gptlab.lab.events import Relabelled
from gptlab.lab.files import replace_file
from gptlab.lab.labelling import Events, message_split, run_folder
from gptlab.lab.parents import find_parent
from gptlab.lab.plan import FinetuneRequest
from gptlab.lab.runs import read_record
from gptlab.lab.status import LiveModel

if TYPE_CHECKING:
    from gptlab.gpt.data.messages import Message, MessageSplit

_OF_THE_MACHINE = ("device", "precision", "threads")
"""Settings of a training that another one chooses anew."""


def relabel(
    changes: Sequence[tuple[Message, str]],
    data: tuple[Path, ...],
    path: Path | None,
    live: LiveModel,
    runs_dir: Path,
) -> Events:
    """Write the messages of a classifier to a new file, some with other labels, and say how to
    train with it what the classifier was made of.

    All messages of a changed text get its new label; a text that the classifier's training did
    not have is added to what is learned from. A classifier without a run takes the messages of
    `data`, where it was tested on some. Without a path, one below `GPTLAB_HOME` is made.

    Raises:
        UsageError: the name is no CSV file's, or there is such a file already.
        LabError: the messages of the classifier are gone or changed, or the disk refused.
    """
    from gptlab.gpt.data.messages import read_messages, split_messages
    from gptlab.lab.finetuning import task

    folder = run_folder(live, runs_dir)
    if folder is None and data:
        before = split_messages(read_messages(data)[0], seed=task("classify").train.seed)
    else:
        before = message_split(live, runs_dir)
    split, n_added = changed_split(before, changes)
    path = _free(path, live.name)
    replace_file(path, csv_text(split))
    yield Relabelled(str(path), len(changes), n_added, _request(path, folder, live, runs_dir))


def changed_split(
    split: MessageSplit, changes: Sequence[tuple[Message, str]]
) -> tuple[MessageSplit, int]:
    """The parts with other labels for some texts, and how many texts were added to `train`."""
    from gptlab.gpt.data.messages import SPLITS

    labels = {message.text: label for message, label in changes}
    parts = {
        name: [replace(m, label=labels.get(m.text, m.label)) for m in getattr(split, name)]
        for name in SPLITS
    }
    known = {each.text for part in parts.values() for each in part}
    added = {m.text: replace(m, label=label) for m, label in changes if m.text not in known}
    parts["train"] += added.values()
    return type(split)(*(tuple(parts[name]) for name in SPLITS)), len(added)


def csv_text(split: MessageSplit) -> str:
    """Messages as a CSV file that says which part each is in."""
    from gptlab.gpt.data.messages import SPLITS

    file = io.StringIO()
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(("label", "text", "split"))
    for name in SPLITS:
        rows.writerows((each.label, each.text, name) for each in getattr(split, name))
    return file.getvalue()


def _free(path: Path | None, name: str) -> Path:
    """A path where there is no file yet."""
    from gptlab import paths

    if path is None:
        stem = "".join(c if c.isalnum() or c in "-_" else "-" for c in name)
        numbers = range(1, 1_000_000)
        folder = paths.messages_dir()
        path = next(p for n in numbers if not (p := folder / f"{stem}-{n}.csv").exists())
    if path.suffix.lower() != ".csv":
        raise UsageError(f"{path} is no name of a CSV file", "give a name that ends in .csv")
    if path.exists():
        raise UsageError(f"{path} is there already", "give another name: no file is overwritten")
    return path


def _request(path: Path, folder: Path | None, live: LiveModel, runs_dir: Path) -> FinetuneRequest:
    """The training that made a classifier once more, with other data; of a model without a run
    one that goes on from the model."""
    if folder is None:
        return FinetuneRequest(task="classify", base=str(live.path), data=(path,))
    record = read_record(folder)
    kept = {k: v for k, v in record["train"].items() if k not in _OF_THE_MACHINE}
    return FinetuneRequest(
        task="classify",
        base=str(find_parent(record["parent"], runs_dir) or live.path or folder),
        data=(path,),
        context_length=record["context_length"],
        dropout=record["model"]["dropout"],
        options=record["options"],
        train=kept,
    )
