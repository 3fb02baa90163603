"""A model as a tree of its parts, down to the matrices of a single head, with what each costs.

A pure function of the configuration: GPT-2's largest is taken apart without building it.

    model = anatomy(GPTConfig.preset("gpt2"))
    model.n_parameters                          # 124,439,808
    model.at("h.3.attn.7.q").n_parameters       # 49,216

Blocks and heads are alike, so that one part stands for all of them: `count` says how many. What a
part has is what its own parts have, so that the leaves add up to the model.

Letters: T tokens · C channels (n_embd) · D channels per head · V vocabulary · K labels
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gptlab.gpt.classifier_config import ClassifierConfig
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.costs import NONE, Growth, attending, product


@dataclass(frozen=True)
class Part:
    """One part of a model; of several that are alike, any one."""

    name: str
    """The last step of its path; for blocks and heads the word, which a number takes the place
    of."""
    title: str
    """What it is called, for a person."""
    says: str
    """What it does, in a sentence."""
    shape: str = ""
    """Of its own numbers, outputs first, as torch keeps them; empty for what has none or is
    joined of parts."""
    formula: str = ""
    """Its operations, in the letters above."""
    n_parameters: int = 0
    operations: Growth = NONE
    """Of the matrix products of one forward pass."""
    kept: Growth = NONE
    """Numbers that a training keeps for the way back."""
    cached: int = 0
    """Numbers of each token in the key–value cache."""
    count: int = 1
    """How many there are of it in the part above."""
    is_numbered: bool = False
    """Whether its path has its number: blocks and heads."""
    parts: tuple[Part, ...] = ()

    def at(self, path: str) -> Part:
        """The part of a path such as `h.3.attn.7.q`; the empty path is the part itself.

        Raises:
            KeyError: there is none.
        """
        if not path:
            return self
        step, _, rest = path.partition(".")
        for part in self.parts:
            if part.name == step or (
                part.is_numbered and step.isdecimal() and int(step) < part.count
            ):
                return part.at(rest)
        raise KeyError(path)

    def leaves(self) -> Iterator[tuple[Part, int]]:
        """The parts that have none of their own, each with how many there are of it below."""
        if not self.parts:
            yield self, 1
        for part in self.parts:
            for leaf, count in part.leaves():
                yield leaf, count * part.count


@lru_cache(maxsize=16)
def anatomy(config: GPTConfig, head: ClassifierConfig | None = None) -> Part:
    """The parts of a language model, or with `head` of a classifier."""
    return _joined(
        "",
        "GPT" if head is None else "classifier",
        "token ids in, logits of the next token out"
        if head is None
        else "token ids in, logits of the labels out",
        _embeddings(config),
        _joined("h", "blocks", "each adds what it found to the stream", _block(config)),
        _norm("ln_f", config, "the last norm, before the head"),
        _head(config) if head is None else _labels_head(config, head),
    )


def _embeddings(config: GPTConfig) -> Part:
    V, P, C = config.vocab_size, config.context_length, config.n_embd
    return _joined(
        "embeddings",
        "embeddings",
        "a token's vector and a position's, added: the stream begins",
        Part(
            "wte",
            "wte · tokens",
            "a row for each token of the vocabulary: looked up, not multiplied",
            shape=_shape(V, C),
            n_parameters=V * C,
        ),
        Part(
            "wpe",
            "wpe · positions",
            "a row for each position, added to the token's",
            shape=_shape(P, C),
            n_parameters=P * C,
            kept=Growth(per_token=C),
        ),
    )


def _block(config: GPTConfig) -> Part:
    return _joined(
        "block",
        "block",
        "attention between the tokens, then thought within each",
        _norm("ln_1", config, "what attention reads: the stream, normed"),
        _attention(config),
        _norm("ln_2", config, "what the feed-forward layer reads: the stream, normed"),
        _feed_forward(config),
        count=config.n_layer,
    )


def _norm(name: str, config: GPTConfig, says: str) -> Part:
    C = config.n_embd
    return Part(
        name,
        f"{name} · norm",
        says,
        shape=f"γ ({C:,})" + (f" + β ({C:,})" if config.bias else ""),
        n_parameters=C * (1 + config.bias),
        # Each token's mean and deviation are kept beside what it gives.
        kept=Growth(per_token=C + 2),
    )


def _attention(config: GPTConfig) -> Part:
    C, D = config.n_embd, config.head_size
    has_bias = config.bias and config.qkv_bias
    readers = {
        "q": ("q · queries", "what each token looks for", 0),
        "k": ("k · keys", "what each token contains", D),
        "v": ("v · values", "what each token gives", D),
    }
    head = _joined(
        "head",
        "head",
        "one way of looking: it reads all channels, and writes its part of the sum",
        *(
            _matrix(name, title, says, C, D, has_bias, "2·T·C·D", cached=cached)
            for name, (title, says, cached) in readers.items()
        ),
        Part(
            "attend",
            "attend · softmax",
            "softmax(q·kᵀ / √D) · v, the future masked: each row of weights sums to 1",
            formula="2·T²·D + 2·T²·D",
            operations=attending(D),
            # The context vector, and the logarithm of each row's sum.
            kept=Growth(per_token=D + 1),
        ),
        Part(
            "c_proj",
            "c_proj · its slice",
            "the columns of the projection that read this head",
            shape=_shape(C, D),
            formula="2·T·D·C",
            n_parameters=C * D,
            operations=product(D, C),
        ),
        count=config.n_head,
    )
    joined = Part(
        "sum",
        "sum · into the stream",
        "the heads' parts added up, with the projection's bias, and added to the stream",
        shape=f"bias ({C:,})" if config.bias else "",
        n_parameters=C * config.bias,
        kept=Growth(per_token=C),
    )
    return _joined(
        "attn", "attention", "each token gathers from itself and earlier ones", head, joined
    )


def _feed_forward(config: GPTConfig) -> Part:
    C, bias = config.n_embd, config.bias
    c_fc = _matrix("c_fc", "c_fc · up", "four times as wide", C, 4 * C, bias, "2·T·C·4C")
    c_proj = _matrix(
        "c_proj", "c_proj · down", "back, and into the stream", 4 * C, C, bias, "2·T·4C·C"
    )
    gelu = Part(
        "gelu",
        "gelu · the bend",
        "what is far below zero is let go: no numbers to learn",
        kept=Growth(per_token=4 * C),
    )
    return _joined("mlp", "feed-forward", "each token thinks for itself", c_fc, gelu, c_proj)


def _head(config: GPTConfig) -> Part:
    V, C = config.vocab_size, config.n_embd
    tied = config.tie_weights
    return Part(
        "head",
        "head · tied to wte" if tied else "head · lm_head",
        "the token matrix once more: how well each token fits"
        if tied
        else "a matrix of its own: how well each token fits",
        shape=_shape(V, C) + (", wte's" if tied else ""),
        formula="2·T·C·V",
        n_parameters=0 if tied else V * C,
        operations=product(C, V),
        kept=Growth(per_token=V),
    )


def _labels_head(config: GPTConfig, head: ClassifierConfig) -> Part:
    K, C = head.n_labels, config.n_embd
    return Part(
        "head",
        "score · labels",
        f"reads one vector of the text ({head.pooling}): how well each label fits",
        shape=_shape(K, C) + (f" + {K:,}" if head.bias else ""),
        formula="2·C·K, once a text",
        n_parameters=head.n_parameters(C),
        operations=Growth(fixed=2 * C * K),
        kept=Growth(fixed=C + K),
    )


def _matrix(
    name: str,
    title: str,
    says: str,
    n_in: int,
    n_out: int,
    has_bias: bool,
    formula: str,
    *,
    cached: int = 0,
) -> Part:
    return Part(
        name,
        title,
        says,
        shape=_shape(n_out, n_in) + (f" + {n_out:,}" if has_bias else ""),
        formula=formula,
        n_parameters=n_out * (n_in + has_bias),
        operations=product(n_in, n_out),
        kept=Growth(per_token=n_out),
        cached=cached,
    )


def _joined(name: str, title: str, says: str, *parts: Part, count: int = 1) -> Part:
    """A part that has what its parts have."""
    operations, kept = NONE, NONE
    for part in parts:
        operations += part.operations * part.count
        kept += part.kept * part.count
    return Part(
        name,
        title,
        says,
        n_parameters=sum(part.n_parameters * part.count for part in parts),
        operations=operations,
        kept=kept,
        cached=sum(part.cached * part.count for part in parts),
        count=count,
        is_numbered=name in ("block", "head") and bool(parts),
        parts=parts,
    )


def _shape(n_out: int, n_in: int) -> str:
    return f"({n_out:,} × {n_in:,})"
