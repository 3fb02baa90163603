"""What the messages of a classifier come to: read, balanced, parted, cut and filled up."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gptlab.errors import LabError
from gptlab.gpt.events import Progress
from gptlab.lab.classifying import ClassesEncoded, encode_classes, read_classes
from gptlab.lab.events import Event, MessagesCounted, MessagesRefused
from gptlab.lab.finetuning import plan_finetuning
from gptlab.lab.plan import FinetunePlan, FinetuneRequest

if TYPE_CHECKING:
    from gptlab.gpt.tokenizers import Tokenizer


@dataclass(frozen=True, slots=True)
class MessageCounts:
    """The steps from files to batches, in figures."""

    steps: dict[str, dict[str, int]]
    """How many messages of each label there are: `read` from the files, `kept` of those by
    balancing, and then in `train`, `val` and `test`. A test of its own is in `test` alone."""
    longest: int
    """Tokens of the longest message, before it is cut."""
    mean: float
    """Tokens of a training message in the mean, cut as it is."""
    longest_allowed: int
    """Tokens beyond which a message is cut."""
    n_cut: int
    """Messages that are cut."""
    pad_to: int | None
    """Tokens that every message is filled up to; None is the longest of its batch."""
    padding_share: float
    """Share of the training's tokens that is padding, in its first pass over the messages."""

    @property
    def labels(self) -> tuple[str, ...]:
        """In the order of the alphabet."""
        return tuple(sorted({label for counts in self.steps.values() for label in counts}))


def count_messages(
    request: FinetuneRequest, number: int, runs_dir: Path
) -> Generator[Event, None, None]:
    """What the messages of a finetuning come to, or why they can't be learned from: a form asks
    while it is filled in. No weight is read."""
    yield Progress("reading the messages", 0, 0)
    try:
        counts = yield from _counts(plan_finetuning(request, runs_dir))
    except LabError as error:
        yield MessagesRefused(number, error.message, error.hint)
    else:
        yield MessagesCounted(number, counts)


def _counts(plan: FinetunePlan) -> Generator[Event, None, MessageCounts]:
    from gptlab.gpt.data.messages import label_counts
    from gptlab.gpt.tokenizers import tokenizer_from_folder

    tokenizer = tokenizer_from_folder(plan.folder, plan.model.vocab_size)
    read = read_classes(plan, plan.train.seed)
    encoded = yield from encode_classes(plan, read, read.labels, tokenizer)
    own_test = () if plan.test_data else read.split.test
    kept = label_counts([*read.split.train, *read.split.val, *own_test])
    everything = [each for part in encoded.parts.values() for each in part]
    train = encoded.parts["train"]
    return MessageCounts(
        steps={"read": label_counts(read.messages), "kept": kept, **read.split.counts()},
        longest=max(len(each.ids) + each.n_cut for each in everything),
        mean=sum(len(each.ids) for each in train) / len(train),
        longest_allowed=plan.options.pad_to or plan.context_length,
        n_cut=encoded.n_cut,
        pad_to=encoded.pad_to,
        padding_share=_padding_share(encoded, tokenizer, plan),
    )


def _padding_share(encoded: ClassesEncoded, tokenizer: Tokenizer, plan: FinetunePlan) -> float:
    """Share of padding in the batches of one pass over the training messages, in its order."""
    # Which token fills up makes no difference to how many do.
    data = encoded.data(tokenizer.end_of_text_id or 0, plan.train.seed)
    n_real = n_all = 0
    n_samples, size = len(data.train), plan.train.batch_size
    for first in range(0, n_samples, size):
        batch = data.batch(first, min(size, n_samples - first))
        n_real += batch.n_tokens
        n_all += batch.inputs.numel()
    return 1 - n_real / n_all
