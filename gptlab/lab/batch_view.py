"""One batch of a finetuning on instructions, token by token: which of them earn loss, and why."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from gptlab.gpt.events import Progress
from gptlab.lab.events import BatchViewed, Event
from gptlab.lab.finetuning import plan_finetuning
from gptlab.lab.instructing import read_instructions
from gptlab.lab.plan import FinetuneRequest

if TYPE_CHECKING:
    from gptlab.gpt.instructions import Example

TokenKind = Literal["prompt", "response", "end", "padding"]
"""`end` is the one end of text that closes a response and is kept."""


@dataclass(frozen=True, slots=True)
class BatchToken:
    """A token of a row, as what is to be predicted from those before it."""

    id: int
    text: str
    """Its bytes as text; what is not a whole character reads as U+FFFD."""
    kind: TokenKind
    earns: bool
    """Whether it earns loss where all but padding does."""
    earns_masked: bool
    """Whether it earns loss where prompts are masked."""

    def earns_loss(self, mask_prompt: bool) -> bool:
        return self.earns_masked if mask_prompt else self.earns


@dataclass(frozen=True, slots=True)
class BatchView:
    """A batch as its training meets it."""

    rows: tuple[tuple[BatchToken, ...], ...]
    """All of one length: the shorter ones are filled up."""
    first_sample: int
    """The global index of the first row."""

    def n_of(self, kind: TokenKind) -> int:
        """Tokens of a kind."""
        return sum(token.kind == kind for row in self.rows for token in row)

    def n_earning(self, mask_prompt: bool) -> int:
        """Targets: tokens whose loss counts."""
        return sum(token.earns_loss(mask_prompt) for row in self.rows for token in row)


def view_batch(
    request: FinetuneRequest, first_sample: int, runs_dir: Path
) -> Generator[Event, None, None]:
    """The batch of a finetuning whose first row has a global index, as the training collates it,
    with and without masked prompts. No weight is read.

    Raises:
        LabError: the finetuning is refused, or its data or vocabulary can't be read.
    """
    from gptlab.gpt.data.instruction_data import collate
    from gptlab.gpt.instructions import require_end_of_text
    from gptlab.gpt.model import IGNORED
    from gptlab.gpt.tokenizers import tokenizer_from_folder

    yield Progress("reading the instructions", 0, 0)
    plan = plan_finetuning(request, runs_dir)
    tokenizer = tokenizer_from_folder(plan.folder, plan.model.vocab_size)
    data = read_instructions(plan, tokenizer, plan.train.seed).data
    examples = data.examples(first_sample, plan.train.batch_size)
    pad_id = require_end_of_text(tokenizer)
    inputs = collate(examples, pad_id, mask_prompt=False).inputs.tolist()
    earning = [
        (collate(examples, pad_id, mask_prompt=mask).targets != IGNORED).tolist()
        for mask in (False, True)
    ]
    rows = []
    for place, example in enumerate(examples):
        # Position i predicts token i + 1: the first token of a row is never predicted.
        plain, masked = ([False, *mask[place]] for mask in earning)
        ids = [*inputs[place], pad_id]
        ids[: len(example.ids)] = example.ids
        rows.append(
            tuple(
                BatchToken(
                    id,
                    tokenizer.token_bytes(id).decode("utf-8", errors="replace"),
                    _kind(example, at, pad_id),
                    plain[at],
                    masked[at],
                )
                for at, id in enumerate(ids)
            )
        )
    yield BatchViewed(BatchView(tuple(rows), first_sample))


def _kind(example: Example, at: int, pad_id: int) -> TokenKind:
    if at >= len(example.ids):
        return "padding"
    if at < example.n_prompt:
        return "prompt"
    is_last = at == len(example.ids) - 1
    return "end" if is_last and example.ids[at] == pad_id and not example.n_cut else "response"
