"""What a pane asks of the live classifier: one generator of events for each question.

All of it runs on the jobs' threads, which import torch. A text that can't be labelled is told by
`ClassifyFailed`, since it is wrong at every other key while somebody types.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from gptlab.errors import DataError, LabError
from gptlab.gpt.classifier_config import Attribution
from gptlab.lab.events import (
    Classified,
    ClassifyFailed,
    ErrorsFound,
    Event,
    Explained,
    PaddingProbed,
)
from gptlab.lab.live import LiveHolder
from gptlab.lab.runs import read_record
from gptlab.lab.status import LiveModel

if TYPE_CHECKING:
    from gptlab.gpt.data.messages import Message, MessageSplit

Events = Generator[Event, None, None]


def classify(text: str, request: int, holder: LiveHolder) -> Events:
    """The label of a text, and the answer after each of its tokens."""
    from gptlab.gpt.labelling import label_texts, running_probabilities, text_ids

    try:
        loaded = holder.take()
        model, tokenizer = loaded.classifier, loaded.tokenizer
        (labelled,) = yield from label_texts(model, tokenizer, [text])
        running = running_probabilities(model, text_ids(text, tokenizer))
    except LabError as error:
        yield ClassifyFailed(request, text, error.message, error.hint)
        return
    yield Classified(
        request=request,
        live=loaded.live,
        text=text,
        label=labelled.label,
        probabilities=labelled.probabilities,
        pieces=tuple(tokenizer.pieces(text)[: len(running)]),
        running=tuple(running),
        n_cut=labelled.n_cut,
    )


def explain(text: str, attribution: Attribution, request: int, holder: LiveHolder) -> Events:
    """How much each word of a text pushed the answer, by one way to find out."""
    from gptlab.gpt.labelling import gradient_times_input, leave_one_out

    weigh = leave_one_out if attribution == "leave-one-out" else gradient_times_input
    try:
        loaded = holder.take()
        shades = yield from weigh(loaded.classifier, loaded.tokenizer, text)
    except LabError as error:
        yield ClassifyFailed(request, text, error.message, error.hint)
        return
    yield Explained(request, loaded.live, text, attribution, tuple(shades))


def probe_padding(text: str, request: int, holder: LiveHolder) -> Events:
    """What padding after a text does to the answer, under each pooling."""
    from gptlab.gpt.labelling import padding_probe, text_ids

    try:
        loaded = holder.take()
        ids = text_ids(text, loaded.tokenizer)
        probed = padding_probe(loaded.classifier, ids)
    except LabError as error:
        yield ClassifyFailed(request, text, error.message, error.hint)
        return
    by_pooling = {pooling: tuple(rows) for pooling, rows in probed.items()}
    yield PaddingProbed(request, loaded.live, text, by_pooling)


def find_errors(data: tuple[Path, ...], runs_dir: Path, holder: LiveHolder) -> Events:
    """What the live classifier gets wrong of messages; of none its run's own test set.

    Raises:
        LabError: there are no such messages, or the live model is no classifier.
    """
    from gptlab.gpt.data.messages import read_messages, require_known_labels
    from gptlab.gpt.labelling import message_errors, predict_messages

    loaded = holder.take()
    model = loaded.classifier
    messages = read_messages(data)[0] if data else test_messages(loaded.live, runs_dir)
    require_known_labels(messages, model.head.labels)
    found = yield from predict_messages(model, loaded.tokenizer, messages)
    assert found.accuracy is not None, "there are messages"
    yield ErrorsFound(
        live=loaded.live,
        errors=tuple(message_errors(found, messages, model.head.labels)),
        n_messages=len(messages),
        accuracy=found.accuracy,
        loss=found.loss,
        confusion=tuple(map(tuple, found.confusion(model.head.n_labels))),
        truth=tuple(found.labels),
        probabilities=tuple(found.probabilities),
    )


def test_messages(live: LiveModel, runs_dir: Path) -> list[Message]:
    """The messages that a classifier's training left for its test.

    Raises:
        DataError: there are none, or a file is gone.
        RunError: the data has changed since.
    """
    test = message_split(live, runs_dir).test
    if not test:
        raise DataError(f"the run {live.name!r} has no test messages", "give a file of some")
    return list(test)


def run_folder(live: LiveModel, runs_dir: Path) -> Path | None:
    """The run that a model is of; None where it is of none."""
    folder = live.path.resolve().parent.parent if live.path else runs_dir / live.name
    return folder if (folder / "run.json").is_file() else None


def message_split(live: LiveModel, runs_dir: Path) -> MessageSplit:
    """The messages that a classifier was trained, watched and tested with, drawn again as they
    were; of a model without a run those of the bundled messages.

    Raises:
        DataError: a file is gone.
        RunError: the data has changed since.
    """
    from gptlab.gpt.data.messages import read_messages, split_messages
    from gptlab.lab.finetuning import bundled, task
    from gptlab.lab.resuming import refuse_changed_data

    chosen = task("classify")
    folder = run_folder(live, runs_dir)
    if folder is None:
        messages, _ = read_messages(bundled(chosen))
        return split_messages(messages, seed=chosen.train.seed)
    record = read_record(folder)
    recorded = record["data"]
    sources = [Path(each["path"]) for each in recorded["sources"]]
    test_sources = [Path(each["path"]) for each in recorded.get("test_sources", [])]
    files = bundled(chosen) if recorded["is_bundled"] else sources
    messages, found = read_messages(files)
    description = {"sources": [source.to_json() for source in found]}
    test: list[Message] = []
    if test_sources:
        test, found = read_messages(test_sources)
        description["test_sources"] = [source.to_json() for source in found]
    refuse_changed_data(recorded, description, live.encoding)
    options = replace(chosen.options, **record["options"])
    split = split_messages(
        messages, seed=record["seed"], balance=options.balance, needs_test=not test_sources
    )
    return replace(split, test=tuple(test)) if test_sources else split
