"""What a forward pass costs, as a function of a configuration and the length of the text.

Operations are those of the matrix products, two for each multiplication with its addition. For T
tokens, C channels, H heads of D channels, V ids and L blocks:

    queries, keys, values   2 T C 3C        each token's vector times a (C, 3C) matrix
    scores, weighted sums   2 T² D + 2 T² D a head: T queries times T keys, T weights times T values
    projection              2 T C C
    feed-forward            2 T C 4C + 2 T 4C C
    logits                  2 T C V

so that a pass takes L (24 T C² + 4 T² C) + 2 T C V. Norms, softmax, GELU and additions are left
out: they touch each number a few times, where a product touches it C times. The scores of the
future are counted, as the products compute them before (or without) masking; the embeddings are
look-ups. The way back takes twice as much: one product for the inputs' gradient, one for the
weights'.

Source: the same count as in Kaplan et al. 2020, "Scaling Laws for Neural Language Models", table
1, with the head; 291,648,307,200 for GPT-2 and 1,024 tokens agrees with nanoGPT's
`transformer_sizing.ipynb`. A test compares it with `torch.utils.flop_counter`.

What a training keeps for the way back are the results of the parts that a derivative needs, in
float32: a test compares it with what torch's autograd saves.
"""

from __future__ import annotations

from dataclasses import dataclass

from gptlab.gpt.config import GPTConfig

BYTES = {"fp32": 4, "bf16": 2}
"""Of one number."""
ADAMW_AVERAGES = 2
"""Running means that AdamW keeps of each parameter: of its gradient and of the square of it."""
TRAINING_PASSES = 3
"""How many forward passes the operations of a training step are worth: there, and twice back."""


@dataclass(frozen=True)
class Growth:
    """A count that grows with the tokens of a text: `fixed + per_token T + per_pair T²`."""

    fixed: int = 0
    per_token: int = 0
    per_pair: int = 0

    def at(self, n_tokens: int) -> int:
        """The count for a text of T tokens."""
        return self.fixed + (self.per_token + self.per_pair * n_tokens) * n_tokens

    def __add__(self, other: Growth) -> Growth:
        return Growth(
            self.fixed + other.fixed,
            self.per_token + other.per_token,
            self.per_pair + other.per_pair,
        )

    def __mul__(self, times: int) -> Growth:
        return Growth(self.fixed * times, self.per_token * times, self.per_pair * times)


NONE = Growth()


def product(n_in: int, n_out: int) -> Growth:
    """Operations of a matrix (n_out, n_in) on each token's vector."""
    return Growth(per_token=2 * n_in * n_out)


def attending(head_size: int) -> Growth:
    """Operations of one head between its queries, keys and values and its context vectors."""
    return Growth(per_pair=4 * head_size)


def forward_operations(config: GPTConfig, n_tokens: int) -> int:
    """Operations of one forward pass of a language model over T tokens, logits of all included."""
    C, T = config.n_embd, n_tokens
    block = 24 * T * C * C + 4 * T * T * C
    return config.n_layer * block + 2 * T * C * config.vocab_size


def cache_bytes(config: GPTConfig, n_tokens: int) -> int:
    """Memory of the keys and values of T tokens, in float32."""
    return 2 * config.n_layer * config.n_embd * n_tokens * BYTES["fp32"]
