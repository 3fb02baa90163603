"""Finetuning an assistant: from a plan and a base to its instruction pairs and exam."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gptlab.errors import DataError
from gptlab.gpt.events import Progress
from gptlab.lab.events import Event, Noticed
from gptlab.lab.plan import FinetunePlan
from gptlab.lab.preparing import Prepared, base_model, settled

if TYPE_CHECKING:
    from gptlab.gpt.checkpoint import Checkpoint


@dataclass(frozen=True, kw_only=True)
class InstructOptions:
    """How instructions are learned from."""

    mask_prompt: bool = True
    """Whether only the tokens of the output earn loss, and those of the prompt none."""


def prepare_instructions(plan: FinetunePlan, base: Checkpoint) -> Generator[Event, None, Prepared]:
    """Pairs in tokens, and the base as it is, all of it learning.

    Raises:
        DataError: the pairs can't be learned from; names the file and the entry.
        TokenizerError: the base's vocabulary is missing, or has no end of text.
        WrongKindOfModel: the base is a classifier.
        ConfigError: the device can't be had.
    """
    from gptlab.gpt.data.instruction_data import InstructionData, encode_pairs
    from gptlab.gpt.data.pairs import read_pairs, split_pairs
    from gptlab.gpt.grading import InstructionExam
    from gptlab.gpt.instructions import require_end_of_text

    assert base.language_model, "a classifier writes no replies, and says so"
    yield Progress("reading the instructions", 0, 0)
    config = settled(plan.train)
    options: InstructOptions = plan.options
    tokenizer = base.require_tokenizer()
    pad_id = require_end_of_text(tokenizer)
    if plan.model.vocab_size < tokenizer.vocab_size:
        raise DataError(
            f"the vocabulary {tokenizer.name} has {tokenizer.vocab_size:,} ids and the base "
            f"{plan.model.vocab_size:,}",
            "give a base with its own vocabulary",
        )
    pairs, sources = read_pairs(plan.data)
    split = split_pairs(pairs)
    train = encode_pairs(split.train, tokenizer, plan.context_length)
    val = encode_pairs(split.val, tokenizer, plan.context_length)
    n_cut = train.n_cut + val.n_cut
    if n_cut:
        yield Noticed(
            f"{n_cut:,} outputs do not fit into {plan.context_length} tokens beside their prompts "
            "and are cut at their ends"
        )
    return Prepared(
        model=base_model(base, plan.model),
        data=InstructionData(
            train.examples,
            val.examples,
            pad_id=pad_id,
            seed=config.seed,
            mask_prompt=options.mask_prompt,
        ),
        config=config,
        tokenizer=tokenizer,
        exam=InstructionExam(config, tokenizer, split.held_out or split.val),
        description={
            "sources": [source.to_json() for source in sources],
            "n_pairs": len(pairs),
            "n_train": len(split.train),
            "n_val": len(split.val),
            "n_held_out": len(split.held_out),
            "encoding": tokenizer.name,
            "longest": max(len(each.ids) - 1 for each in train.examples),
            "n_cut": n_cut,
        },
    )
