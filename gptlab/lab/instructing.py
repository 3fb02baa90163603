"""Finetuning an assistant: from a plan and a base to its instruction pairs and exam."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from gptlab.errors import ConfigError, DataError
from gptlab.gpt.events import Progress
from gptlab.gpt.instructions import TemplateName, template_named
from gptlab.lab.events import Event, Noticed
from gptlab.lab.plan import FinetunePlan
from gptlab.lab.preparing import Prepared, base_model, settled

if TYPE_CHECKING:
    from torch import nn

    from gptlab.gpt.checkpoint import Checkpoint
    from gptlab.gpt.data.instruction_data import InstructionData
    from gptlab.gpt.data.pairs import PairSplit
    from gptlab.gpt.data.text import Source
    from gptlab.gpt.tokenizers import Tokenizer


Trainable = Literal["attention", "all"]
"""Which parts learn: the attention of every block with its norms, while the vectors of tokens and
the feed-forward parts, where a model keeps most of what it knows (Geva et al. 2021, arXiv
2012.14913), stay as they are; or everything."""

TRAINABLE: tuple[Trainable, ...] = get_args(Trainable)


@dataclass(frozen=True, kw_only=True)
class InstructOptions:
    """How instructions are learned from."""

    trainable: Trainable = "attention"
    """Which parts learn: attention alone, which keeps what the base knows, or all."""

    mask_prompt: bool = True
    """Whether only the tokens of the output earn loss, and those of the prompt none."""
    template: TemplateName = "alpaca"
    """What stands around an instruction: Alpaca's, Phi-3's, or nothing."""

    def __post_init__(self) -> None:
        template_named(self.template)
        if self.trainable not in TRAINABLE:
            raise ConfigError(
                f"trainable={self.trainable!r} is unknown", f"choose one of {', '.join(TRAINABLE)}"
            )


def prepare_instructions(plan: FinetunePlan, base: Checkpoint) -> Generator[Event, None, Prepared]:
    """Pairs in tokens, and the base as it is, frozen as was asked for.

    Raises:
        DataError: the pairs can't be learned from; names the file and the entry.
        TokenizerError: the base's vocabulary is missing, or has no end of text.
        WrongKindOfModel: the base is a classifier.
        ConfigError: the device can't be had.
    """
    from gptlab.gpt.grading import InstructionExam

    assert base.language_model, "a classifier writes no replies, and says so"
    yield Progress("reading the instructions", 0, 0)
    config = settled(plan.train)
    tokenizer = base.require_tokenizer()
    if plan.model.vocab_size < tokenizer.vocab_size:
        raise DataError(
            f"the vocabulary {tokenizer.name} has {tokenizer.vocab_size:,} ids and the base "
            f"{plan.model.vocab_size:,}",
            "give a base with its own vocabulary",
        )
    read = read_instructions(plan, tokenizer, config.seed)
    template = template_named(plan.options.template)
    if read.n_cut:
        yield Noticed(
            f"{read.n_cut:,} outputs do not fit into {plan.context_length} tokens beside their "
            "prompts and are cut at their ends"
        )
    model = base_model(base, plan.model)
    learn_only(model, plan.options.trainable)
    return Prepared(
        model=model,
        data=read.data,
        config=config,
        tokenizer=tokenizer,
        exam=InstructionExam(config, tokenizer, read.split.held_out or read.split.val, template),
        description={
            "sources": [source.to_json() for source in read.sources],
            "n_pairs": read.n_pairs,
            "n_train": len(read.split.train),
            "n_val": len(read.split.val),
            "n_held_out": len(read.split.held_out),
            "encoding": tokenizer.name,
            "longest": read.longest,
            "n_cut": read.n_cut,
        },
    )


def learn_only(model: nn.Module, trainable: Trainable) -> None:
    """Freeze what is not to learn: it gets no gradient and no optimizer changes it."""
    for name, each in model.named_parameters():
        keeps_facts = ".mlp." in name or name.startswith(("wte.", "wpe.", "lm_head."))
        each.requires_grad_(trainable == "all" or not keeps_facts)


@dataclass(frozen=True)
class InstructionsRead:
    """Instruction pairs as a training takes them."""

    data: InstructionData
    split: PairSplit
    sources: tuple[Source, ...]
    n_pairs: int
    longest: int
    """Tokens of the longest training example, as they are read."""
    n_cut: int
    """Outputs that the context doesn't hold whole."""


def read_instructions(plan: FinetunePlan, tokenizer: Tokenizer, seed: int) -> InstructionsRead:
    """The pairs of a plan, in tokens.

    Raises:
        DataError: the pairs can't be learned from; names the file and the entry.
        TokenizerError: the encoding has no end of text.
    """
    from gptlab.gpt.data.instruction_data import InstructionData, encode_pairs
    from gptlab.gpt.data.pairs import read_pairs, split_pairs
    from gptlab.gpt.instructions import require_end_of_text

    options: InstructOptions = plan.options
    pad_id = require_end_of_text(tokenizer)
    pairs, sources = read_pairs(plan.data)
    split = split_pairs(pairs)
    template = template_named(options.template)
    train = encode_pairs(split.train, tokenizer, plan.context_length, template)
    val = encode_pairs(split.val, tokenizer, plan.context_length, template)
    return InstructionsRead(
        data=InstructionData(
            train.examples,
            val.examples,
            pad_id=pad_id,
            seed=seed,
            mask_prompt=options.mask_prompt,
        ),
        split=split,
        sources=tuple(sources),
        n_pairs=len(pairs),
        longest=max(len(each.ids) - 1 for each in train.examples),
        n_cut=train.n_cut + val.n_cut,
    )
