"""`gptlab classify`: labels texts."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gptlab import paths
from gptlab.cli.checkpoints import MACHINE_SETTINGS, OpenedClassifier, open_classifier
from gptlab.cli.options import Checkpoint, Json, RunsDir, with_settings
from gptlab.cli.output import print_json, print_text
from gptlab.errors import UsageError

if TYPE_CHECKING:
    from gptlab.gpt.labelling import Labelled


@with_settings(MACHINE_SETTINGS, show_defaults=True)
def classify(
    checkpoint: Checkpoint,
    texts: Annotated[
        list[str] | None,
        typer.Argument(help="Texts to label. [default: one a line from standard input]"),
    ] = None,
    runs_dir: RunsDir = None,
    as_json: Json = False,
    *,
    settings: dict[str, Any],
) -> None:
    """Label texts with a classifier, with the probability of each label.

    \b
    Examples:
      gptlab classify --checkpoint filter "You have won a prize!" "See you at six."
      gptlab classify --checkpoint filter --json < messages.txt
    """
    opened = open_classifier(
        checkpoint,
        runs_dir or paths.runs_dir(),
        settings.get("device", "auto"),
        settings.get("precision", "auto"),
    )
    given = texts or _lines_of_standard_input()
    labelled = label(opened, given)
    for each in labelled:
        if each.n_cut:
            print(
                f"gptlab: the last {each.n_cut} tokens of {each.text[:30]!r} are not read: the"
                f" classifier reads {opened.model.longest_text}",
                file=sys.stderr,
            )
    labels = opened.model.head.labels
    if as_json:
        print_json([_as_json(each, labels) for each in labelled])
    else:
        for each in labelled:
            chances = "  ".join(
                f"{name} {chance:.1%}"
                for name, chance in zip(labels, each.probabilities, strict=True)
            )
            print_text(f"{each.label}\t{chances}\t{each.text}")


def label(opened: OpenedClassifier, texts: Sequence[str]) -> list[Labelled]:
    """What the classifier makes of texts."""
    from gptlab.gpt.labelling import label_texts

    work = label_texts(opened.model, opened.tokenizer, texts)
    with opened.computing():
        while True:
            try:
                next(work)
            except StopIteration as done:
                found: list[Labelled] = done.value
                return found


def _lines_of_standard_input() -> list[str]:
    if sys.stdin.isatty():
        raise UsageError("no text is given", "write it after the options, in quotation marks")
    lines = [line.rstrip("\r\n") for line in sys.stdin]
    found = [line for line in lines if line.strip()]
    if not found:
        raise UsageError("standard input holds no text", "give one text a line")
    return found


def _as_json(each: Labelled, labels: tuple[str, ...]) -> dict[str, Any]:
    return {
        "text": each.text,
        "label": each.label,
        "probabilities": dict(zip(labels, each.probabilities, strict=True)),
    }
