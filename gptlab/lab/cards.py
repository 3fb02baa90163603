"""The card of a model: what it is, what it learned from, how it was made, what it can't do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gptlab.gpt.tokenizers import names_a_folder
from gptlab.lab.events import TrainingDone
from gptlab.lab.recipes import ASSISTANT, SPAM_FILTER, SPROUT, STORYTELLER

_BARS = "▁▂▃▄▅▆▇█"

_CURVE_POINTS = 40
"""Most bars of a curve."""

SOURCES_HEAD = ("file", "times a pass", "bytes", "SHA-256")
ACCURACY_HEAD = ("messages", "accuracy")
LOSS_HEAD = ("step", "validation loss, nats")
QUESTIONS_HEAD = (
    "family",
    "held out",
    "questions",
    "base",
    "assistant",
    "loss: base",
    "assistant",
)
"""Heads of the tables that `card_reading` finds again."""

ABOUT = {
    STORYTELLER: "A small GPT that continues short stories in plain English, and has read little "
    "facts and everyday messages besides. The other models begin with it.",
    SPAM_FILTER: "Labels short English messages as spam or ham. It is `storyteller` with a head of "
    "labels.",
    ASSISTANT: "Answers short English instructions about a little world. It is `storyteller`, "
    "finetuned on pairs of instruction and response.",
    SPROUT: "A whole training of a very small GPT on short stories, with its weights from step 0 "
    "on: for watching a model learn.",
}

LIMITS = {
    STORYTELLER: "It knows the words and the plots of its stories and little else. It makes things "
    "up, loses threads after a hundred words, and knows nothing of the real world.",
    SPAM_FILTER: "It learned from messages that were made up for this project. Other languages, "
    "long e-mails and kinds of spam that those do not have are beyond it. Protect nothing with it.",
    ASSISTANT: "It knows some hundred facts about words, animals, colours and sums, answers in the "
    "forms that it was taught, and says `I don't know that.` to the rest, though not always. It "
    "remembers nothing from earlier turns unless they are given to it again.",
    SPROUT: "Its stories are hardly stories. It is here for how it came to write them.",
}


@dataclass(frozen=True)
class Facts:
    """What a card tells."""

    name: str
    record: Mapping[str, Any]
    """The run's `run.json`."""
    result: TrainingDone
    lines: Sequence[Mapping[str, Any]]
    """Of `metrics.jsonl`."""
    command: str
    """What made it."""
    answers: Mapping[str, Any] | None = None
    """What it came to on held-out questions."""
    answers_of_base: Mapping[str, Any] | None = None
    """What its base came to on the same."""


def card(facts: Facts) -> str:
    """The card, in Markdown."""
    parts = [
        f"# {facts.name}",
        ABOUT[facts.name],
        _table(("", ""), _shape(facts)),
        "## Data",
        _table(SOURCES_HEAD, _sources(facts.record)),
        "All of it was made by the seeded programs in `sample_data/make`.",
        "## How it was made",
        f"    {facts.command}",
        _settings(facts.record),
        "## Loss",
        _curve(facts),
        "## Measured",
        _measured(facts),
        "## Limits",
        LIMITS[facts.name],
        "## Use",
        f"    {_use(facts.name)}",
        "The folder is one of Hugging Face's: `transformers` opens it too. Licence: Apache-2.0.",
    ]
    return "\n\n".join(parts) + "\n"


def encoding_name(encoding: str) -> str:
    """An encoding's name; one that was trained and lies in a folder is called `bpe`."""
    return "bpe" if names_a_folder(encoding) else encoding


def sparkline(values: Sequence[float], width: int = _CURVE_POINTS) -> str:
    """Values as a row of bars, the lowest and the highest at both ends of the scale."""
    if not values:
        return ""
    n_bars = min(width, len(values))
    shown = [values[(2 * bar + 1) * len(values) // (2 * n_bars)] for bar in range(n_bars)]
    low, high = min(shown), max(shown)
    scale = (len(_BARS) - 1) / (high - low) if high > low else 0.0
    return "".join(_BARS[round((value - low) * scale)] for value in shown)


def _shape(facts: Facts) -> list[tuple[str, str]]:
    record, done = facts.record, facts.result
    model = record["model"]
    return [
        (
            "parameters",
            f"{record['n_parameters']:,}, of which {record['n_trained']:,} were trained",
        ),
        ("layers, heads, width", f"{model['n_layer']}, {model['n_head']}, {model['n_embd']}"),
        ("vocabulary", f"{model['vocab_size']:,} ids of `{encoding_name(record['encoding'])}`"),
        ("context", f"{model['context_length']} tokens"),
        ("steps", f"{done.steps:,}, of which step {done.checkpoint_step:,} was the best"),
        ("tokens learned from", f"{done.tokens:,}"),
        ("time", f"{done.seconds / 60:.1f} minutes, {done.tokens_per_second:,.0f} tokens/s"),
        ("weights on disk", "bfloat16"),
    ]


def _sources(record: Mapping[str, Any]) -> list[tuple[str, str, str, str]]:
    times = Counter(
        (Path(each["path"]).name, each["bytes"], each["sha256"])
        for each in record["data"]["sources"]
    )
    return [(name, str(n), f"{size:,}", f"`{sha}`") for (name, size, sha), n in times.items()]


def _settings(record: Mapping[str, Any]) -> str:
    train = record["train"]
    named = ("optimizer", "learning_rate", "warmup", "batch_size", "grad_accum", "weight_decay")
    told = ", ".join(f"{name} {train[name]}" for name in named if name in train)
    made_with = record["versions"]
    parent = record.get("parent")
    base = f" It began with `{STORYTELLER}` at step {parent['step']:,}." if parent else ""
    return (
        f"Seed {record['seed']}, {told}; {train['device']} {train['precision']}, "
        f"{train['threads']} threads; gptlab {made_with['gptlab']}, torch {made_with['torch']}, "
        f"Python {made_with['python']}.{base}"
    )


def _curve(facts: Facts) -> str:
    """Losses on held-out data: bars, and some of them in numbers."""
    points = [(0, facts.record["untrained"]["val_loss"])] if facts.record.get("untrained") else []
    points += [(line["step"], line["val_loss"]) for line in facts.lines if "val_loss" in line]
    points = [point for point in points if point[1] is not None]
    if not points:
        return "No loss was measured while it trained."
    n = min(8, len(points))
    chosen = sorted({round(i * (len(points) - 1) / max(1, n - 1)) for i in range(n)})
    rows = [(f"{points[i][0]:,}", f"{points[i][1]:.4f}") for i in chosen]
    bars = sparkline([loss for _, loss in points])
    return f"`{bars}`\n\n" + _table(LOSS_HEAD, rows)


def _measured(facts: Facts) -> str:
    figures = facts.result.figures
    loss = f"{facts.result.val_loss:.4f} nats over the whole validation split."
    parts = [f"Validation loss {loss}"]
    if "test_accuracy" in figures:
        rows = [
            (part, f"{figures[f'{part}_accuracy']:.2%}")
            for part in ("train", "val", "test")
            if figures.get(f"{part}_accuracy") is not None
        ]
        parts.append(_table(ACCURACY_HEAD, rows))
        parts.append(
            "The test messages, a row for each true label, a column for each that it gave:"
        )
        labels = figures["labels"]
        confusion = [
            (label, *map(str, row)) for label, row in zip(labels, figures["confusion"], strict=True)
        ]
        parts.append(_table(("", *labels), confusion))
    if facts.answers is not None and facts.answers_of_base is not None:
        parts.append(_questions(facts.answers, facts.answers_of_base))
    return "\n\n".join(parts)


def _questions(own: Mapping[str, Any], base: Mapping[str, Any]) -> str:
    """Exact match, greedy, for each family, beside the base's."""
    rows = []
    for family, kinds in own["by_family"].items():
        for kind, group in kinds.items():
            before = base["by_family"][family][kind]
            rows.append(
                (
                    family,
                    kind.replace("_", " "),
                    str(group["n"]),
                    _share(before["exact_match"]),
                    _share(group["exact_match"]),
                    f"{before['loss']:.3f}",
                    f"{group['loss']:.3f}",
                )
            )
    told = [
        "Held-out questions, answered greedily: how many answers equal the one in the data. "
        "Families without one right answer have their loss alone, in nats per token.",
        _table(QUESTIONS_HEAD, rows),
    ]
    declined = own.get("declined")
    if declined:
        told.append(
            f"Of the questions from outside its world it declines {_share(declined['outside'])}, "
            f"of the others {_share(declined['others'])}."
        )
    return "\n\n".join(told)


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"


def _use(name: str) -> str:
    return {
        STORYTELLER: 'gptlab generate --checkpoint storyteller --prompt "Once there was"',
        SPAM_FILTER: 'gptlab classify --checkpoint spam-filter "You have won a prize"',
        ASSISTANT: "printf 'What is the opposite of hot?\\n' | gptlab chat --checkpoint assistant",
        SPROUT: 'gptlab generate --checkpoint sprout@100 --prompt "Once there was"',
    }[name]


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
