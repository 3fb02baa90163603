"""What the boxes of the roadmap say: lines of figures, the most telling first.

No line is wider than 17 columns where its numbers are of common size: the narrowest box has them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from gptlab.lab.cards import encoding_name
from gptlab.lab.family import Relative
from gptlab.lab.metrics import Curve, MetricSeries
from gptlab.lab.roadmap import Roadmap
from gptlab.lab.status import JobStatus, SessionStatus
from gptlab.text import visible
from gptlab.ui.numbers import bar, short_number, spark
from gptlab.ui.widgets.blueprinting.canvas import Line
from gptlab.ui.widgets.token_strip import shown_tokens

_ONE_LINE = 26
"""Columns from which a file and its size share a line."""
_LABEL = 9
"""Columns of a token beside its row of the mask."""
_BESIDE = 34
"""Columns from which figures stand side by side."""
_BLOCKS_SHOWN = 6
_PLOT_ROWS, _PLOT_COLUMNS = 5, 24
"""The least room for a curve with axes."""


@dataclass(frozen=True)
class Scene:
    """What a box is drawn from, and its room."""

    told: Roadmap
    status: SessionStatus
    width: int
    height: int
    series: MetricSeries | None = None
    """The curves of the training that goes on."""

    def training(self, task: str) -> JobStatus | None:
        """The training that goes on, if it is of this kind."""
        job = self.status.training
        if job is None:
            return None
        run = next((each for each in self.told.family if each.name == job.run), None)
        return job if run is not None and run.task == task else None

    def name_of(self, model: Relative) -> Line:
        """A model's name, marked where it is live or in training."""
        job = self.status.training
        if job is not None and job.run == model.name:
            return [(f"▶ {visible(model.name)}", "training")]
        if self.told.is_live(model):
            return [(f"● {visible(model.name)}", "live")]
        return [(visible(model.name), "bold")]


def of_text(scene: Scene) -> list[Line]:
    corpus = scene.told.corpus
    if corpus is None:
        return [[("not recorded", "dim")], [("with this model", "dim")]]
    n_files = len(corpus.sources)
    files = f"{n_files} file{'s' * (n_files != 1)}"
    lines: list[Line] = [[(_bytes(corpus.n_bytes), "bold"), (f", {files}", "dim")]]
    if corpus.n_documents is not None:
        lines.append([(f"{corpus.n_documents:,}", ""), (" documents", "dim")])
    for source in corpus.sources:
        times = f" ×{source.times}" if source.times > 1 else ""
        name, size = (visible(source.name), ""), (f"{_bytes(source.n_bytes)}{times}", "dim")
        if scene.width >= _ONE_LINE:
            lines.append([name, (" ", ""), size])
        else:
            lines += [[name], [("  ", ""), size]]
    if corpus.train_tokens is not None:
        lines.append([(short_number(corpus.train_tokens), ""), (" train tokens", "dim")])
    if corpus.val_tokens is not None:
        lines.append([(short_number(corpus.val_tokens), ""), (" val tokens", "dim")])
    return lines


def of_tokens(scene: Scene) -> list[Line]:
    told = scene.told
    encoding = visible(encoding_name(told.live.encoding))
    lines: list[Line] = [
        [(f"{told.live.config.vocab_size:,}", "bold"), (" ids ", "dim"), (encoding, "")]
    ]
    if not told.ids:
        why = visible(told.why_no_tokens)
        return [*lines, [("no tokenizer", "warn")], [(why, "dim")]]
    lines += _wrapped(shown_tokens(told.tokens), scene.width)
    lines.append([(f"{len(told.ids)}", ""), (f" of {len(told.text)} letters", "dim")])
    lines += _wrapped([f"{id}" for id in told.ids], scene.width, style="dim")
    return lines


def of_vectors(scene: Scene) -> list[Line]:
    told, config = scene.told, scene.told.live.config
    width, count = config.n_embd, told.parts.tokens + told.parts.positions
    n_tokens = len(told.ids)
    shape: Line = (
        [("T×C ", "dim"), (f"{n_tokens}×{width}", "bold")]
        if n_tokens
        else [("C ", "dim"), (f"{width:,}", "bold")]
    )
    return [
        shape,
        [(f"{config.vocab_size:,}×{width}", ""), (" tokens", "dim")],
        [(f"+{config.context_length:,}×{width}", ""), (" places", "dim")],
        [(short_number(count), ""), (" parameters", "dim")],
        [(f"{count / told.parts.total:.0%}", ""), (" of the model", "dim")],
        *_if(n_tokens > 0, [("rows of each:", "dim")]),
        *(
            [(f"{_short(token, 7):<7} ", "data"), (f"{id:>5} + {place}", "")]
            for place, (id, token) in enumerate(
                zip(told.ids, shown_tokens(told.tokens), strict=True)
            )
        ),
    ]


def of_attention(scene: Scene) -> list[Line]:
    told, config, n_tokens = scene.told, scene.told.live.config, len(scene.told.ids)
    lines: list[Line] = [
        [(f"{config.n_head} heads × {config.head_size}", "bold")],
        [(f"{config.n_layer}", ""), (" layers of them", "dim")],
        [(short_number(told.parts.attention), ""), (" parameters", "dim")],
    ]
    if n_tokens:
        seen = n_tokens * (n_tokens + 1) // 2
        lines.append([(f"{seen}", ""), (f" of {n_tokens**2} pairs", "dim")])
        lines += _mask(scene, scene.height - len(lines))
    return lines


def of_blocks(scene: Scene) -> list[Line]:
    told, config, parts = scene.told, scene.told.live.config, scene.told.parts
    shares = (
        ("embed", parts.tokens + parts.positions + parts.head),
        ("attend", parts.attention),
        ("think", parts.feed_forward),
        ("norms", parts.norms),
    )
    room = max(1, scene.width - 12)
    return [
        [(f"{config.n_layer}", "bold"), (" blocks, ", "dim"), (f"C {config.n_embd:,}", "")],
        [(short_number(told.live.n_parameters), "bold"), (" parameters", "dim")],
        *(
            [
                (f"{label:<7}", "dim"),
                (bar(count / parts.total, room), "data"),
                (f" {count / parts.total:3.0%}", ""),
            ]
            for label, count in shares
        ),
        [(f"{config.n_embd}→{4 * config.n_embd:,}→{config.n_embd}", "")],
        [(f"{told.live.n_parameters:,}", ""), (" in all", "dim")],
        *_stack(scene),
    ]


def of_pretraining(scene: Scene) -> list[Line]:
    told, base, job = scene.told, scene.told.base, scene.training("pretrain")
    if base is None:
        return [[("the base is not", "dim")], [("on this machine", "dim")]]
    now = base.val_loss if job is None or job.val_loss is None else job.val_loss
    shown_now = "?" if now is None else f"{now:.2f}"
    first = [(f"{told.first_loss:.2f}", ""), (" → ", "dim"), (shown_now, "bold"), (" nats", "dim")]
    figures: list[Line] = [
        *_if(bool(base.step), [(f"{base.step or 0:,}", ""), (" steps", "dim")]),
        *_if(bool(base.n_tokens), [(short_number(base.n_tokens or 0), ""), (" tokens", "dim")]),
        *_if(told.passes is not None, [(f"{told.passes or 0:.1f}×", ""), (" the text", "dim")]),
        [("start ", "dim"), ("measured" if base.first_loss is not None else "is ln V", "")],
    ]
    lines: list[Line] = [*_progress(job), first] if job is not None else [first]
    losses = _losses(scene, base, job)
    n_lines = len(_beside(figures, scene.width)) + len(lines)
    rows = scene.height - n_lines
    if len(losses.y) > 1 and rows >= _PLOT_ROWS and scene.width >= _PLOT_COLUMNS:
        return [*lines, *_beside(figures, scene.width), *_plot(losses, scene.width, rows)]
    curve = spark(list(losses.y), scene.width)
    return [*lines, *_if(bool(curve), [(curve, "accent")]), *figures]


def of_base(scene: Scene) -> list[Line]:
    told, base = scene.told, scene.told.base
    if base is None:
        return [[("not on this", "dim")], [("machine", "dim")]]
    lines: list[Line] = [scene.name_of(base)]
    loss = base.val_loss
    if loss is None:
        lines.append([("not evaluated", "dim")])
    else:
        lines += [
            [("val ", "dim"), (f"{loss:.3f}", "bold"), (" nats", "dim")],
            [(f"{loss / math.log(2):.2f}", ""), (" bits a token", "dim")],
            *_if(
                told.bits_per_byte is not None,
                [(f"{told.bits_per_byte or 0:.2f}", ""), (" bits a byte", "dim")],
            ),
            [("perplexity ", "dim"), (short_of(math.exp(min(loss, 50))), "")],
        ]
    return [*lines, [(short_number(base.n_parameters), ""), (" parameters", "dim")]]


def of_labels(scene: Scene) -> list[Line]:
    made, job = scene.told.classifier, scene.training("classify")
    if made is None:
        return [*_progress(job), *_none_yet(scene)]
    return [
        *_progress(job),
        [(f"{len(made.labels)} labels", "bold")],
        [(visible(", ".join(made.labels)), "")],
        *_learned(made, scene.width),
    ]


def of_instructions(scene: Scene) -> list[Line]:
    made, job = scene.told.assistant, scene.training("instruct")
    if made is None:
        return [*_progress(job), *_none_yet(scene)]
    return [
        *_progress(job),
        [("form ", "dim"), (visible(made.template), "bold")],
        *_learned(made, scene.width),
    ]


def of_classifier(scene: Scene) -> list[Line]:
    made = scene.told.classifier
    if made is None:
        return _none_yet(scene)
    test, val, loss = made.test_accuracy, made.val_accuracy, made.val_loss
    return [
        scene.name_of(made),
        *_if(test is not None, [(f"{test or 0:.1%}", "bold"), (" of test", "dim")]),
        *_if(val is not None, [(f"{val or 0:.1%}", ""), (" of val", "dim")]),
        *_if(loss is not None, [("val ", "dim"), (f"{loss or 0:.3f}", ""), (" nats", "dim")]),
    ]


def of_assistant(scene: Scene) -> list[Line]:
    made = scene.told.assistant
    if made is None:
        return _none_yet(scene)
    lines = [scene.name_of(made)]
    if made.n_questions:
        lines.append([(f"{made.n_right / made.n_questions:.1%}", "bold"), (" exact", "dim")])
        lines.append([("of ", "dim"), (f"{made.n_questions:,}", ""), (" asked", "dim")])
    loss = made.val_loss
    return [
        *lines,
        *_if(loss is not None, [("val ", "dim"), (f"{loss or 0:.3f}", ""), (" nats", "dim")]),
    ]


def of_family(scene: Scene) -> list[Line]:
    told = scene.told
    lines: list[Line] = []
    for origin, root in (("random weights", True), ("from elsewhere", False)):
        models = [each for each in told.roots if told.is_from_here(each) == root]
        if models:
            lines.append([(origin, "dim")])
            lines += _tree(scene, models, "")
    return lines


def _tree(scene: Scene, models: Sequence[Relative], indent: str) -> list[Line]:
    lines: list[Line] = []
    for number, model in enumerate(models, start=1):
        is_last = number == len(models)
        name = scene.name_of(model)
        worth = f" {worth_of(model)}"
        # The figure stands in sight, however long the name and deep the branch.
        room = max(1, scene.width - len(indent) - 2 - len(worth))
        lines.append(
            [(indent + ("└ " if is_last else "├ "), "dim"), *_cut(name, room), (worth, "dim")]
        )
        lines += _tree(scene, scene.told.children(model), indent + ("  " if is_last else "│ "))
    return lines


def worth_of(model: Relative) -> str:
    """The figure by which a model is known: exact answers, accuracy, or loss."""
    if model.n_questions:
        return f"{model.n_right / model.n_questions:.0%}"
    accuracy = model.test_accuracy if model.test_accuracy is not None else model.val_accuracy
    if accuracy is not None:
        return f"{accuracy:.0%}"
    return "" if model.val_loss is None else f"{model.val_loss:.2f}"


# Parts of boxes.


def _stack(scene: Scene) -> list[Line]:
    """The model from its answer down to its input."""
    config, n_tokens = scene.told.live.config, len(scene.told.ids) or 1
    blocks = [f"block {number}" for number in range(config.n_layer, 0, -1)]
    if len(blocks) > _BLOCKS_SHOWN:
        blocks = [blocks[0], "…", blocks[-1]]
    inside = ["norm", *blocks, "tokens + places"]
    return [
        [("logits ", "dim"), (f"{n_tokens}×{config.vocab_size:,}", "")],
        *([("  ↑ ", "dim"), (each, "")] for each in inside),
    ]


def _if(condition: bool, *lines: Line) -> tuple[Line, ...]:
    return lines if condition else ()


def _progress(job: JobStatus | None) -> list[Line]:
    """A training that goes on: how far, and its newest loss."""
    if job is None:
        return []
    mark = "⏸" if job.state == "paused" else "▶"
    share = "" if job.fraction is None else f" {job.fraction:.0%}"
    step = f"{mark} step {job.step:,}{share}"
    loss = job.train_loss
    return [
        [(step, "training")],
        *_if(loss is not None, [("train ", "dim"), (f"{loss or 0:.3f}", "training")]),
    ]


def _learned(made: Relative, width: int) -> list[Line]:
    """What a finetuning was."""
    first, now = made.first_loss, made.val_loss
    curve = spark([loss for _, loss in made.losses], width)
    return [
        *_if(
            first is not None and now is not None,
            [(f"{first or 0:.2f}", ""), (" → ", "dim"), (f"{now or 0:.3f}", ""), (" nats", "dim")],
        ),
        *_if(bool(made.step), [(f"{made.step or 0:,}", ""), (" steps", "dim")]),
        *_if(bool(made.n_tokens), [(short_number(made.n_tokens or 0), ""), (" tokens", "dim")]),
        *_if(bool(made.n_trained), [(short_number(made.n_trained or 0), ""), (" learn", "dim")]),
        *_if(len(made.losses) > 1, [(curve, "accent")]),
    ]


def _none_yet(scene: Scene) -> list[Line]:
    base = scene.told.base
    of = "" if base is None else visible(base.name)
    return [[("none yet", "warn"), (f" of {of}" if of else "", "dim")], [("F2 builds all", "dim")]]


def _wrapped(parts: Sequence[str], width: int, *, style: str = "data") -> list[Line]:
    """Tokens side by side, parted by strokes, on as many lines as it takes."""
    lines: list[Line] = []
    line: list[tuple[str, str]] = []
    used = 0
    for part in parts:
        if line and used + cell_len(part) + 1 > width:
            lines.append(line)
            line, used = [], 0
        if line:
            line.append(("│", "dim"))
            used += 1
        line.append((part, style))
        used += cell_len(part)
    return [*lines, line]


def _mask(scene: Scene, rows: int) -> list[Line]:
    """Which keys each query sees: a labelled line a query where there is room, else two queries a
    line. What lies ahead is dotted."""
    n_tokens = len(scene.told.ids)
    if rows >= n_tokens and scene.width >= _LABEL + 2 * n_tokens:
        return [
            [
                (f"{_short(token, _LABEL - 1):<{_LABEL}}", "dim"),
                ("██" * (place + 1), "data"),
                ("··" * (n_tokens - place - 1), "dim"),
            ]
            for place, token in enumerate(shown_tokens(scene.told.tokens))
        ]
    cell = max(1, min(2, scene.width // n_tokens))
    lines: list[Line] = []
    for upper in range(0, n_tokens, 2):
        ahead = max(0, n_tokens - upper - 2)
        seen = "█" * (upper + 1) + "▄" if upper + 1 < n_tokens else "▀" * n_tokens
        lines.append(
            [
                ("".join(mark * cell for mark in seen), "data"),
                ("·" * ahead * cell, "dim"),
            ]
        )
    return lines


def _losses(scene: Scene, base: Relative, job: JobStatus | None) -> Curve:
    """The course of the loss: of the training that goes on each step, else the evaluations."""
    if job is not None and scene.series is not None and len(scene.series):
        return scene.series.curve("train_loss")
    return Curve([step for step, _ in base.losses], [loss for _, loss in base.losses])


def _plot(losses: Curve, width: int, rows: int) -> list[Line]:
    """A curve with its highest, its lowest and its last step."""
    from gptlab.ui.widgets import loss_curve

    line = loss_curve.Line("", losses, "")
    low, high = loss_curve.axis_range([line], None)
    last = float(losses.x[-1])
    gutter = max(len(f"{low:.2f}"), len(f"{high:.2f}")) + 1
    grid = loss_curve.draw([line], width - gutter, rows - 1, last, (low, high))
    lines: list[Line] = []
    for row in range(rows - 1):
        label = f"{high:.2f}" if row == 0 else f"{low:.2f}" if row == rows - 2 else ""
        edge = f"{label:>{gutter - 1}}" + ("┤" if label else "│")
        lines.append([(edge, "dim"), (loss_curve.characters(grid, row), "accent")])
    steps = f"{last:,.0f} steps"
    lines.append([(" " * (gutter - 1) + "└" + f"0{steps:>{width - gutter - 1}}", "dim")])
    return lines


def _beside(figures: Sequence[Line], width: int) -> list[Line]:
    """Figures in two columns where there is room."""
    if width < _BESIDE:
        return list(figures)
    half = width // 2
    lines: list[Line] = []
    for left, right in zip(figures[::2], [*figures[1::2], []], strict=False):
        used = sum(len(text) for text, _ in left)
        lines.append([*left, (" " * max(1, half - used), ""), *right])
    return lines


def _short(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 1] + "…"


def _cut(line: Line, room: int) -> Line:
    """A line of one run, cut to a room."""
    [(text, style)] = line
    return [(_short(text, room), style)]


def short_of(number: float) -> str:
    """3.61 as 3.61, 4,312.5 as 4.31k."""
    return short_number(number) if number >= 1000 else f"{number:.3g}"


def _bytes(count: int) -> str:
    """2,266,927 as 2.27 MB."""
    for size, unit in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if count >= size:
            return f"{count / size:.3g} {unit}"
    return f"{count} bytes"
