"""What `gptlab evaluate` does with instruction data."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab import paths
from gptlab.cli.checkpoints import open_checkpoint
from gptlab.cli.output import number, print_fields, print_json, print_table, print_text
from gptlab.cli.progress import Progress

if TYPE_CHECKING:
    from gptlab.gpt.grading import Graded


def evaluate_instructions(
    checkpoint: str,
    data: Sequence[Path],
    runs_dir: Path | None,
    settings: dict[str, Any],
    *,
    as_json: bool,
) -> None:
    """Answer the held-out instructions of files greedily and print what came of it."""
    from gptlab.gpt.data.pairs import questions_of, read_pairs

    pairs, _ = read_pairs(data)  # what is wrong with it is told before the model is loaded
    opened = open_checkpoint(
        checkpoint,
        runs_dir or paths.runs_dir(),
        settings.get("device", "auto"),
        settings.get("precision", "auto"),
    )
    from gptlab.gpt.grading import figures_of, grade
    from gptlab.gpt.instructions import ALPACA, template_named

    questions = questions_of(pairs)
    precision = "bf16" if opened.precision == "bf16" else "fp32"
    # A base model met no template: it is asked as its assistant would be.
    template = template_named(opened.template) if opened.task == "instruct" else ALPACA
    with Progress() as progress:
        graded = _followed(
            grade(
                opened.model, opened.tokenizer, questions, precision=precision, template=template
            ),
            progress,
        )
    figures = figures_of(graded)
    if as_json:
        print_json(figures)
    else:
        _print_for_people(figures)


def _followed(work: Generator[Any, None, list[Graded]], progress: Progress) -> list[Graded]:
    while True:
        try:
            event = next(work)
        except StopIteration as end:
            graded: list[Graded] = end.value
            return graded
        progress.show(f"{event.what} {event.done:,}/{event.total:,}")


def _print_for_people(figures: dict[str, Any]) -> None:
    rows = [
        (family or "–", kind, str(each["n"]), _percent(each["exact_match"]), number(each["loss"]))
        for family, kinds in figures["by_family"].items()
        for kind, each in kinds.items()
    ]
    rows += [
        ("all with one answer", kind, str(each["n"]), _percent(each["exact_match"]),
         number(each["loss"]))
        for kind, each in figures["by_kind"].items()
    ]  # fmt: skip
    print_table(("family", "held out", "n", "exact match", "loss"), rows)
    print_text("")
    fields = {
        "loss": f"{number(figures['loss'])} nats per token of the answers",
        "perplexity": number(figures["perplexity"], 2),
        "bits per byte": number(figures["bits_per_byte"]),
        "tokens": f"{figures['n_tokens']:,}",
        "exact match": _percent(figures["exact_match"]),
    }
    if figures["declined"]:
        declined = figures["declined"]
        fields["declined"] = (
            f"{_percent(declined['outside'])} of outside, {_percent(declined['others'])} of others"
        )
    print_fields(fields)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"
