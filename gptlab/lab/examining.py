"""The exam of the live assistant: held-out questions, answered greedily and compared."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from gptlab.gpt.events import Progress
from gptlab.gpt.instructions import ALPACA, template_named
from gptlab.lab.events import Event, Examined
from gptlab.lab.finetuning import bundled, task
from gptlab.lab.live import LiveHolder


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """A question that has one right answer and got another."""

    instruction: str
    input: str
    wanted: str
    answered: str
    family: str
    kind: str
    """Of held-out question."""


def examine(
    data: tuple[Path, ...], n_questions: int | None, holder: LiveHolder
) -> Generator[Event, None, None]:
    """Ask the live model the held-out questions of files, or the bundled ones; at most so many,
    spread evenly. A base model is asked as its assistant would be.

    Raises:
        LabError: the live model is a classifier, or the questions can't be read or asked.
    """
    from gptlab.gpt.data.pairs import held_out_kind, questions_of, read_pairs
    from gptlab.gpt.grading import figures_of, grade

    yield Progress("reading the questions", 0, 0)
    loaded = holder.take()
    model, live = loaded.language_model, loaded.live
    questions = questions_of(read_pairs(data or bundled(task("instruct")))[0])
    if n_questions is not None and n_questions < len(questions):
        places = range(n_questions)
        questions = tuple(questions[place * len(questions) // n_questions] for place in places)
    template = template_named(live.template) if live.task == "instruct" else ALPACA
    graded = yield from grade(model, loaded.tokenizer, questions, template=template)
    wrong = tuple(
        WrongAnswer(
            each.pair.exchange.instruction,
            each.pair.exchange.input,
            each.pair.exchange.output,
            each.reply.text.strip(),
            each.pair.family,
            held_out_kind(each.pair),
        )
        for each in graded
        if each.has_one_answer and not each.is_right
    )
    yield Examined(live, figures_of(graded), wrong)
