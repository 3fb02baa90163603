"""`gptlab evaluate` of a classifier: how many messages it labels rightly, and which it confuses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gptlab.cli.checkpoints import open_classifier
from gptlab.cli.output import number, print_fields, print_json, print_table
from gptlab.cli.progress import Progress


def evaluate_classifier(
    checkpoint: str,
    data: Sequence[Path],
    runs_dir: Path,
    settings: dict[str, Any],
    *,
    as_json: bool,
) -> None:
    """Print accuracy and confusion over the messages that their files call `test`; over all of
    them where they call none so."""
    from gptlab.gpt.data.messages import read_messages, require_known_labels
    from gptlab.gpt.labelling import predict_messages

    messages, _ = read_messages(data)
    messages = [each for each in messages if each.split == "test"] or messages
    opened = open_classifier(
        checkpoint, runs_dir, settings.get("device", "auto"), settings.get("precision", "auto")
    )
    labels = opened.model.head.labels
    require_known_labels(messages, labels)
    work = predict_messages(
        opened.model, opened.tokenizer, messages, precision=opened.own_precision
    )
    with Progress() as progress:
        while True:
            try:
                step = next(work)
            except StopIteration as done:
                found = done.value
                break
            progress.show(f"labelling {step.done:,}/{step.total:,}")
    figures = {
        "accuracy": found.accuracy,
        "loss": found.loss,
        "n_messages": len(messages),
        "labels": list(labels),
        "confusion": found.confusion(len(labels)),
    }
    if as_json:
        print_json(figures)
    else:
        _print_for_people(figures)


def _print_for_people(figures: dict[str, Any]) -> None:
    print_fields(
        {
            "accuracy": f"{figures['accuracy']:.2%}",
            "loss": f"{number(figures['loss'])} nats per message",
            "messages": f"{figures['n_messages']:,}",
        }
    )
    print()
    rows = zip(figures["labels"], figures["confusion"], strict=True)
    print_table(
        ("is \\ taken for", *figures["labels"]),
        [(label, *(f"{count:,}" for count in row)) for label, row in rows],
    )
