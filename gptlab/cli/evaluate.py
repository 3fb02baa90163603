"""`gptlab evaluate`: how well a checkpoint predicts a text, answers or labels."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gptlab import paths
from gptlab.cli.checkpoints import (
    MACHINE_SETTINGS,
    OpenedCheckpoint,
    is_classifier,
    open_checkpoint,
)
from gptlab.cli.evaluate_classifier import evaluate_classifier
from gptlab.cli.evaluate_instructions import evaluate_instructions
from gptlab.cli.options import Checkpoint, Json, RunsDir, with_settings
from gptlab.cli.output import number, print_fields, print_json
from gptlab.cli.progress import Progress
from gptlab.errors import DataError

if TYPE_CHECKING:
    from gptlab.gpt.data.windows import TextWindows
    from gptlab.gpt.tokenizers.base import Tokenizer

BATCH_SIZE = 16
"""Windows that are computed at once; the result does not depend on it."""


@with_settings(MACHINE_SETTINGS, show_defaults=True)
def evaluate(
    checkpoint: Checkpoint,
    data: Annotated[
        list[Path],
        typer.Option(
            metavar="F",
            help="A text file or folder, a JSON file of instructions, or a classifier's messages;"
            " repeat for several.",
        ),
    ],
    runs_dir: RunsDir = None,
    as_json: Json = False,
    *,
    settings: dict[str, Any],
) -> None:
    """Measure a checkpoint on a text: loss, perplexity, bits per byte.

    All of the text counts, what the model learned from included: give it a text of its own. Of
    instructions those count that the file holds out (all, where it holds out none): the loss is
    that of their answers, and the model's own are compared with them. Of a classifier's messages
    those count that their file calls test: accuracy, and which labels are taken for which.

    \b
    Examples:
      gptlab evaluate --checkpoint first --data story.txt
      gptlab evaluate --checkpoint helper --data sample_data/instructions.json
      gptlab evaluate --checkpoint ./gpt2 --data story.txt --json
    """
    from gptlab.gpt.data.pairs import holds_pairs
    from gptlab.gpt.data.text import n_bytes, read_documents

    folder = runs_dir or paths.runs_dir()
    if is_classifier(checkpoint, folder):
        evaluate_classifier(checkpoint, data, folder, settings, as_json=as_json)
        return
    if any(holds_pairs(path) for path in data):
        evaluate_instructions(checkpoint, data, runs_dir, settings, as_json=as_json)
        return
    documents = read_documents(data)  # what is wrong with it is told before the model is loaded
    opened = open_checkpoint(
        checkpoint,
        folder,
        settings.get("device", "auto"),
        settings.get("precision", "auto"),
    )
    with Progress() as progress:
        progress.show("tokenizing", now=True)
        ids = _token_ids(documents, opened.tokenizer)
        windows = _windows(
            ids, opened.model.config.context_length, _mark(documents, opened.tokenizer)
        )
        loss = _loss(opened, windows, progress)
    n_tokens = len(ids) - 1  # the first is given, not predicted
    figures = {
        "loss": loss,
        "perplexity": _perplexity(loss),
        "bits_per_byte": loss * n_tokens / math.log(2) / n_bytes(documents),
        "n_tokens": n_tokens,
    }
    if as_json:
        print_json(figures)
    else:
        _print_for_people(figures)


def _perplexity(loss: float) -> float:
    try:
        return math.exp(loss)
    except OverflowError:  # of a model that is sure of the wrong things
        return math.inf


def _token_ids(documents: list[str], tokenizer: Tokenizer) -> list[int]:
    """All documents in one row, as a training has them: several are marked, a single text isn't."""
    mark = _mark(documents, tokenizer)
    row: list[int] = []
    for document in documents:
        row += tokenizer.encode(document)
        row += [] if mark is None else [mark]
    if len(row) < 2:
        raise DataError("the text has a single token, and predicting takes two", "give more text")
    return row


def _mark(documents: list[str], tokenizer: Tokenizer) -> int | None:
    return None if len(documents) == 1 else tokenizer.end_of_text_id


def _windows(ids: list[int], context_length: int, mark: int | None) -> TextWindows:
    import numpy as np

    from gptlab.gpt.data.token_file import TokenFile
    from gptlab.gpt.data.windows import TextWindows

    tokens = TokenFile(Path(), np.asarray(ids, dtype=np.uint32))
    length = min(context_length, len(ids) - 1)
    return TextWindows(tokens, tokens, context_length=length, seed=0, mark=mark)


def _loss(opened: OpenedCheckpoint, windows: TextWindows, progress: Progress) -> float:
    """Mean cross-entropy, nats per predicted token."""
    import torch

    model = opened.model
    summed, counted = 0.0, 0
    for batch in windows.validation(BATCH_SIZE):
        with torch.inference_mode(), opened.computing():
            loss = model.loss(batch.inputs.to(model.device), batch.targets.to(model.device))
        summed += float(loss) * batch.n_targets
        counted += batch.n_targets
        progress.show(f"{counted:,} tokens · loss {number(summed / counted)}")
    return summed / counted


def _print_for_people(figures: dict[str, Any]) -> None:
    print_fields(
        {
            "loss": f"{number(figures['loss'])} nats per token",
            "perplexity": number(figures["perplexity"], 2),
            "bits per byte": number(figures["bits_per_byte"]),
            "tokens": f"{figures['n_tokens']:,}",
        }
    )
