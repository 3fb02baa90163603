"""The boxes of the roadmap: what each says in the loaded model's numbers, and where it leads."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from gptlab.lab.family import Relative
from gptlab.lab.roadmap import Roadmap
from gptlab.lab.status import JobStatus, SessionStatus
from gptlab.text import visible
from gptlab.ui.numbers import bar, short_number, spark
from gptlab.ui.widgets.blueprinting.canvas import Line
from gptlab.ui.widgets.token_strip import shown_tokens

Lines = Iterator[Line]


@dataclass(frozen=True)
class Station:
    """A box. The first lines stand in every box, those after them where there is room."""

    name: str
    title: str
    key: str
    """The capital that opens it; the title's first letter that is it is underlined."""
    pane: str
    about: str
    """One or two lines: what it is."""
    lines: Callable[[Roadmap, SessionStatus, int], Lines]
    """What it says, for so many columns; long lines are cut."""
    fields: dict[str, str] = field(default_factory=dict)
    """What the pane is to be filled with; `{text}` stands for the roadmap's text."""
    loads: str = ""
    """The model of the way that is made live before: `base`, `classifier` or `assistant`."""


def _text(told: Roadmap, status: SessionStatus, width: int) -> Lines:
    corpus = told.corpus
    if corpus is None:
        yield [("what it learned from", "dim")]
        yield [("is not recorded", "dim")]
        return
    yield [(_bytes(corpus.n_bytes), "bold"), (" of text", "")]
    if corpus.n_documents is not None:
        yield [(f"{corpus.n_documents:,}", ""), (" documents", "dim")]
    for source in corpus.sources:
        times = f" ×{source.times}" if source.times > 1 else ""
        yield [(visible(source.name), "")]
        yield [(f"  {_bytes(source.n_bytes)}{times}", "dim")]
    if corpus.train_tokens is not None:
        yield [(short_number(corpus.train_tokens), ""), (" tokens to learn", "dim")]
    if corpus.val_tokens is not None:
        yield [(short_number(corpus.val_tokens), ""), (" held out", "dim")]


def _tokens(told: Roadmap, status: SessionStatus, width: int) -> Lines:
    yield [("V ", "dim"), (f"{told.live.config.vocab_size:,}", "bold"), (" ids", "dim")]
    yield [("of ", "dim"), (visible(told.live.encoding) or "an unknown encoding", "")]
    if told.why_no_tokens:
        yield [("no tokenizer known", "dim")]
        return
    yield [(f"{len(told.ids)} tokens", ""), (f" of {len(told.text)} letters", "dim")]
    line: list[tuple[str, str]] = []
    used = 0
    for number, token in enumerate(shown_tokens(told.tokens)):
        if line and used + len(token) + 1 > width:
            yield line
            line, used = [], 0
        line += [("│", "dim")] if number else []
        line.append((token, "data"))
        used += len(token) + 1
    yield line


def _vectors(told: Roadmap, status: SessionStatus, width: int) -> Lines:
    config, n_tokens = told.live.config, len(told.ids) or told.live.config.context_length
    yield [(f"{n_tokens}×{config.n_embd}", "bold"), (" T×C", "dim")]
    yield [("token rows", "dim")]
    yield [(f"{config.vocab_size:,}×{config.n_embd}", "")]
    yield [("+ position rows", "dim")]
    yield [(f"{config.context_length:,}×{config.n_embd}", "")]
    count = told.parts.tokens + told.parts.positions
    yield [(short_number(count), ""), (" parameters", "dim")]


def _attention(told: Roadmap, status: SessionStatus, width: int) -> Lines:
    config, n_tokens = told.live.config, len(told.ids)
    yield [(f"{config.n_head} heads × {config.head_size}", "bold")]
    yield [(f"{config.n_layer}", ""), (" layers of them", "dim")]
    yield [(short_number(told.parts.attention), ""), (" parameters", "dim")]
    if not n_tokens:
        return
    n_pairs = n_tokens * (n_tokens + 1) // 2
    yield [(f"{n_pairs}", ""), (f" of {n_tokens}² pairs", "dim")]
    yield [("the future is hidden:", "dim")]
    cells = min(n_tokens, max(1, width // 2))
    for row in range(cells):
        yield [("██" * (row + 1), "data"), ("╱╱" * (cells - row - 1), "dim")]


def _blocks(told: Roadmap, status: SessionStatus, width: int) -> Lines:
    config, parts = told.live.config, told.parts
    yield [(f"{config.n_layer} × {config.n_embd}", "bold"), (" wide", "dim")]
    yield [(f"{told.live.n_parameters:,}", "")]
    yield [("parameters, of them", "dim")]
    shares = (
        ("embed", parts.tokens + parts.positions + parts.head),
        ("attend", parts.attention),
        ("think", parts.feed_forward),
        ("norms", parts.norms),
    )
    for label, count in shares:
        share = count / parts.total
        room = max(1, width - 12)
        yield [(f"{label:<6} ", "dim"), (bar(share, room), "data"), (f"{share:4.0%}", "")]
    yield [("feed-forward", "dim")]
    yield [(f"{config.n_embd}→{4 * config.n_embd:,}→{config.n_embd}", "")]


def _pretraining(told: Roadmap, status: SessionStatus, width: int) -> Lines:
    job = _training(status, "pretrain", told)
    if job is not None:
        yield from _job(job, width)
    base = told.base
    if base is None:
        yield [("its base is not here", "dim")]
        return
    now = base.val_loss if job is None or job.val_loss is None else job.val_loss
    first = f"{told.first_loss:.2f}"
    yield [
        (first, ""),
        (" → ", "dim"),
        ("?" if now is None else f"{now:.2f}", "bold"),
        (" nats", "dim"),
    ]
    if base.losses:
        yield [(spark([loss for _, loss in base.losses], width), "accent")]
    measured = "measured" if base.first_loss is not None else f"ln {told.live.config.vocab_size:,}"
    yield [("first: ", "dim"), (measured, "")]
    if base.step is not None:
        yield [(f"{base.step:,}", ""), (" steps", "dim")]
    if base.n_tokens:
        yield [(short_number(base.n_tokens), ""), (" tokens read", "dim")]
    if base.corpus is not None and base.n_tokens and base.corpus.train_tokens:
        times = base.n_tokens / base.corpus.train_tokens
        yield [(f"{times:.1f}×", ""), (" over the text", "dim")]


def _base(told: Roadmap, status: SessionStatus, width: int) -> Lines:
    base = told.base
    if base is None:
        yield [("not on this machine", "dim")]
        return
    yield _name(base, told)
    if base.val_loss is None:
        yield [("not evaluated", "dim")]
    else:
        yield [("val ", "dim"), (f"{base.val_loss:.3f}", "bold"), (" nats", "dim")]
        yield [(f"{base.val_loss / math.log(2):.2f}", ""), (" bits a token", "dim")]
    if told.bits_per_byte is not None:
        yield [(f"{told.bits_per_byte:.2f}", ""), (" bits a byte", "dim")]
    if base.val_loss is not None:
        yield [("1 of ", "dim"), (f"{math.exp(base.val_loss):.1f}", ""), (" equal guesses", "dim")]
    yield [(short_number(base.n_parameters), ""), (" parameters", "dim")]
    yield [("continues texts", "dim")]


def _labels(told: Roadmap, status: SessionStatus, width: int) -> Lines:
    made, job = told.classifier, _training(status, "classify", told)
    if job is not None:
        yield from _job(job, width)
    if made is None:
        yield from _none_yet()
        return
    yield [(f"{len(made.labels)} labels", "bold"), (f" for {_vocabulary(told)}", "dim")]
    yield [(visible(", ".join(made.labels)), "")]
    yield from _learned(made, width)


def _instructions(told: Roadmap, status: SessionStatus, width: int) -> Lines:
    made, job = told.assistant, _training(status, "instruct", told)
    if job is not None:
        yield from _job(job, width)
    if made is None:
        yield from _none_yet()
        return
    yield [("template ", "dim"), (visible(made.template), "bold")]
    yield from _learned(made, width)


def _classifier(told: Roadmap, status: SessionStatus, width: int) -> Lines:
    made = told.classifier
    if made is None:
        yield from _none_yet()
        return
    yield _name(made, told)
    if made.test_accuracy is not None:
        yield [(f"{made.test_accuracy:.1%}", "bold"), (" of tests right", "dim")]
    if made.val_accuracy is not None:
        yield [(f"{made.val_accuracy:.1%}", ""), (" of val right", "dim")]
    if made.val_loss is not None:
        yield [("val ", "dim"), (f"{made.val_loss:.3f}", ""), (" nats", "dim")]


def _assistant(told: Roadmap, status: SessionStatus, width: int) -> Lines:
    made = told.assistant
    if made is None:
        yield from _none_yet()
        return
    yield _name(made, told)
    if made.n_questions:
        share = made.n_right / made.n_questions
        yield [(f"{share:.1%}", "bold"), (" exact answers", "dim")]
        yield [("of ", "dim"), (f"{made.n_questions:,}", ""), (" held out", "dim")]
    if made.val_loss is not None:
        yield [("val ", "dim"), (f"{made.val_loss:.3f}", ""), (" nats", "dim")]


def _runs(told: Roadmap, status: SessionStatus, width: int) -> Lines:
    yield [("random weights", "dim")]
    yield from _children(told, status, "", "", 0)


def _children(told: Roadmap, status: SessionStatus, parent: str, indent: str, depth: int) -> Lines:
    names = {each.name for each in told.family}
    own = [
        each
        for each in told.family
        if each.parent == parent or (not parent and each.parent and each.parent not in names)
    ]
    for number, each in enumerate(own):
        is_last = number == len(own) - 1
        branch = "└ " if is_last else "├ "
        is_live = each.name == told.live.name
        job = status.training
        is_training = job is not None and job.run == each.name
        mark = " ▶" if is_training else " ●" if is_live else ""
        style = "accent" if is_training else "good" if is_live else ""
        yield [
            (indent + branch, "dim"),
            (visible(each.name), style),
            (mark, style),
            (f" {_worth(each)}", "dim"),
        ]
        if depth < 6 and each.name != parent:
            yield from _children(
                told, status, each.name, indent + ("  " if is_last else "│ "), depth + 1
            )


def _worth(each: Relative) -> str:
    """The figure by which a model is known."""
    if each.n_questions:
        return f"{each.n_right / each.n_questions:.0%}"
    accuracy = each.test_accuracy if each.test_accuracy is not None else each.val_accuracy
    if accuracy is not None:
        return f"{accuracy:.1%}"
    return "" if each.val_loss is None else f"{each.val_loss:.2f}"


def _training(status: SessionStatus, task: str, told: Roadmap) -> JobStatus | None:
    """The training that belongs to a box."""
    job = status.training
    if job is None:
        return None
    found = next((each for each in told.family if each.name == job.run), None)
    return job if found is not None and found.task == task else None


def _job(job: JobStatus, width: int) -> Lines:
    mark = "⏸" if job.state == "paused" else "▶"
    share = "" if job.fraction is None else f" {job.fraction:.0%}"
    yield [(f"{mark} {visible(job.run or job.title)}{share}", "accent")]
    yield [(f"step {job.step:,}", "accent"), (f" of {job.total_steps:,}", "dim")]
    if job.train_loss is not None:
        yield [("train ", "dim"), (f"{job.train_loss:.3f}", "accent"), (" nats", "dim")]


def _learned(made: Relative, width: int) -> Lines:
    if made.step is not None:
        yield [(f"{made.step:,}", ""), (" steps", "dim")]
    if made.n_tokens:
        yield [(short_number(made.n_tokens), ""), (" tokens", "dim")]
    if made.n_trained is not None:
        yield [(short_number(made.n_trained), ""), (" parameters learn", "dim")]
    if made.first_loss is not None and made.val_loss is not None:
        yield [(f"{made.first_loss:.2f}", ""), (" → ", "dim"), (f"{made.val_loss:.3f}", "")]
    if made.losses:
        yield [(spark([loss for _, loss in made.losses], width), "accent")]


def _none_yet() -> Lines:
    yield [("none of this base yet", "dim")]
    yield [("F2 builds all", "dim")]


def _name(made: Relative, told: Roadmap) -> Line:
    if made.name == told.live.name:
        return [(f"● {visible(made.name)}", "good")]
    return [(visible(made.name), "bold")]


def _vocabulary(told: Roadmap) -> str:
    return f"{told.live.config.vocab_size:,} ids"


def _bytes(count: int) -> str:
    """2,266,927 as 2.27 MB."""
    for size, unit in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if count >= size:
            return f"{count / size:.3g} {unit}"
    return f"{count} bytes"


STATIONS = (
    Station(
        "text",
        "Text",
        "T",
        "tokenize",
        "What the model learned from. The text is its own answer key: each next word is known.",
        _text,
        {"view": "statistics"},
    ),
    Station(
        "tokens",
        "toKens",
        "K",
        "tokenize",
        "Text is cut into pieces of a fixed vocabulary; each piece is a number, its id.",
        _tokens,
        {"view": "tokens", "text": "{text}", "encoding": "live"},
    ),
    Station(
        "vectors",
        "Vectors",
        "V",
        "tokenize",
        "Each id picks a row of the token matrix, each place a row of the position matrix; their "
        "sum goes in.",
        _vectors,
        {"view": "vectors", "text": "{text}", "encoding": "live"},
    ),
    Station(
        "attention",
        "Attention",
        "A",
        "attention",
        "Each token asks a question of itself and of what came before it, and gathers what fits.",
        _attention,
        {"view": "map", "text": "{text}", "layer": "0", "head": "0"},
    ),
    Station(
        "blocks",
        "Blocks",
        "B",
        "attention",
        "A block attends, then thinks about each token by itself; both are added to the stream. "
        "Blocks are stacked.",
        _blocks,
        {"view": "lens", "text": "{text}"},
    ),
    Station(
        "pretraining",
        "Pretraining",
        "P",
        "train",
        "Guessing the next token, billions of times in a large model: every miss moves all weights "
        "a little.",
        _pretraining,
    ),
    Station(
        "base",
        "base Model",
        "M",
        "generate",
        "It continues any text. A loss of ln n is that of guessing among n equally likely tokens.",
        _base,
        {"prompt": "{text}"},
        "base",
    ),
    Station(
        "labels",
        "new Head",
        "H",
        "classify",
        "Finetuning on labels: the head over the vocabulary is replaced by one over a few labels.",
        _labels,
        {"view": "finetune"},
    ),
    Station(
        "classifier",
        "Classifier",
        "C",
        "classify",
        "It answers a text with a label and its probability.",
        _classifier,
        {"view": "message"},
        "classifier",
    ),
    Station(
        "instructions",
        "Instructions",
        "I",
        "chat",
        "Finetuning on pairs of instruction and response: only the response's tokens earn loss.",
        _instructions,
        {"view": "finetune"},
    ),
    Station(
        "assistant",
        "aSsistant",
        "S",
        "chat",
        "It answers instructions. Exact answers are counted on held-out questions.",
        _assistant,
        {},
        "assistant",
    ),
    Station(
        "runs",
        "familY",
        "Y",
        "models",
        "Which model began with which: from random weights to whatever was trained here.",
        _runs,
    ),
)
"""Every box, in the order of the way."""
