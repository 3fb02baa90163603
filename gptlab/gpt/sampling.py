"""Drawing the next token, again and again.

Every draw comes from a generator of its own: the same seed gives the same text, and a training
beside it is not disturbed.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from gptlab.errors import LabError, UsageError
from gptlab.gpt.config import SampleConfig
from gptlab.gpt.events import Candidate, GenerationDone, TokenDrawn
from gptlab.gpt.model import GPT, KeyValueCache
from gptlab.gpt.tokenizers import Tokenizer


@dataclass(frozen=True)
class Draw:
    """A token that was drawn."""

    id: int
    probability: float
    """With which it was drawn: after temperature, top-k and top-p."""


def filtered_logits(logits: Tensor, sample: SampleConfig) -> Tensor:
    """Logits (V,) after top-k, temperature and top-p, in this order; what is cut is −∞.

    Temperature 0 leaves only the likeliest token. Of equal logits the lower ids are kept.

    Source: top-k Fan et al. 2018, arXiv 1805.04833; top-p Holtzman et al. 2020, arXiv 1904.09751.
    """
    logits = logits.float()
    if sample.temperature == 0:
        return _only(logits, logits.argmax()[None])
    if sample.top_k is not None and sample.top_k < len(logits):
        order = torch.sort(logits, descending=True, stable=True).indices
        logits = _only(logits, order[: sample.top_k])
    # Below the likeliest, and in double precision: no temperature, however low, overflows.
    logits = ((logits - logits.max()).double() / sample.temperature).float()
    if sample.top_p is not None and sample.top_p < 1:
        ordered = torch.sort(logits.softmax(-1), descending=True, stable=True)
        before = ordered.values.cumsum(-1) - ordered.values
        logits = _only(logits, ordered.indices[before < sample.top_p])
    return logits


def _only(logits: Tensor, kept: Tensor) -> Tensor:
    cut = torch.full_like(logits, -math.inf)
    cut[kept] = logits[kept]
    return cut


def next_token(logits: Tensor, sample: SampleConfig, generator: torch.Generator) -> Draw:
    """Draw one id from logits (V,)."""
    probabilities = filtered_logits(logits, sample).softmax(-1)
    drawn = int(torch.multinomial(probabilities, 1, generator=generator))
    return Draw(drawn, float(probabilities[drawn]))


def candidates(
    logits: Tensor, sample: SampleConfig, tokenizer: Tokenizer | None, n: int = 8
) -> tuple[Candidate, ...]:
    """The `n` likeliest next tokens of logits (V,), likeliest first, with what was made of them."""
    if n < 1:
        return ()
    logits = logits.float()
    drawn_with = filtered_logits(logits, sample).softmax(-1)
    own = logits.softmax(-1)
    likeliest = torch.sort(logits, descending=True, stable=True).indices[:n]
    return tuple(
        Candidate(
            id=id,
            text=_bytes_of(id, tokenizer).decode("utf-8", errors="replace"),
            logit=float(logits[id]),
            probability=float(drawn_with[id]),
            model_probability=float(own[id]),
        )
        for id in likeliest.tolist()
    )


class Generation:
    """A continuation as it grows: the logits of the next token, and a draw from them.

    Keys and values of tokens already seen are kept. When the context is full, the oldest half of
    it is forgotten and the rest is read again, so that drawing goes on at nearly full speed.
    """

    def __init__(
        self,
        model: GPT,
        ids: Sequence[int],
        sample: SampleConfig,
        tokenizer: Tokenizer | None = None,
        n_candidates: int = 8,
    ) -> None:
        """Reads the prompt; of one longer than the context the last tokens count.

        Raises:
            UsageError: the prompt has no token, or one that the model doesn't know.
            LabError: the model's weights are no numbers.
        """
        if not ids:
            raise UsageError("the prompt has no token to continue", "give a prompt with some text")
        highest = max(ids)
        if highest >= model.config.vocab_size or min(ids) < 0:
            raise UsageError(
                f"the prompt has the id {highest}, and the model knows {model.config.vocab_size}",
                "use the tokenizer that the model was trained with",
            )
        self.model = model.eval()
        self.sample = sample
        self.tokenizer = tokenizer
        self.n_candidates = n_candidates
        self.ids = list(ids)
        """The prompt and what has been drawn."""
        self.n_drawn = 0
        self.stop: str | None = None
        """Why no further token will be drawn: `end_of_text` or `limit`; None while one may be."""
        self._generator = torch.Generator(model.device).manual_seed(sample.seed)
        self._cache = KeyValueCache(model.config, device=str(model.device))
        self._seconds = 0.0
        self.logits = self._read(self.ids[-model.config.context_length :])
        """Of the next token, (V,); −∞ for ids that the tokenizer lacks."""

    @property
    def is_over(self) -> bool:
        return self.stop is not None

    @property
    def done(self) -> GenerationDone:
        """What a finished generation reports."""
        rate = self.n_drawn / self._seconds if self._seconds else 0.0
        return GenerationDone(stop=self.stop or "limit", tokens_per_second=rate)

    def draw(self) -> TokenDrawn | None:
        """Draw the next token and read it; None when it is the end of the text."""
        began = time.perf_counter()
        with torch.inference_mode():
            drawn = next_token(self.logits, self.sample, self._generator)
        end_of_text = self.tokenizer.end_of_text_id if self.tokenizer else None
        if drawn.id == end_of_text:
            self.stop = "end_of_text"
            return None
        token = self._describe(drawn)
        self.ids.append(drawn.id)
        self.n_drawn += 1
        if self.n_drawn >= self.sample.max_new_tokens:
            self.stop = "limit"
        else:
            self.logits = self._read([drawn.id])
        self._seconds += time.perf_counter() - began
        return token

    def _describe(self, drawn: Draw) -> TokenDrawn:
        with torch.inference_mode():
            logprob = float(self.logits.log_softmax(-1)[drawn.id])
            likeliest = candidates(self.logits, self.sample, self.tokenizer, self.n_candidates)
        data = _bytes_of(drawn.id, self.tokenizer)
        return TokenDrawn(drawn.id, data, drawn.probability, logprob, likeliest)

    def _read(self, newest: list[int]) -> Tensor:
        """The logits after reading the newest ids."""
        length = self.model.config.context_length
        if self._cache.length + len(newest) > length:
            self._cache = KeyValueCache(self.model.config, device=str(self.model.device))
            newest = self.ids[-max(1, length // 2) :]
        with torch.inference_mode():
            ids = torch.tensor([newest], device=self.model.device)
            logits: Tensor = self.model(ids, self._cache)[0, -1].float()
            if bool(logits.isnan().any()):
                raise LabError(
                    "the model gives a logit that is not a number", "use another checkpoint"
                )
            known = self.tokenizer.vocab_size if self.tokenizer else len(logits)
            logits[known:] = -math.inf
        return logits


def generate(
    model: GPT,
    ids: Sequence[int] | Tensor,
    *,
    max_new_tokens: int = 200,
    temperature: float = 0.8,
    top_k: int | None = None,
    top_p: float | None = None,
    seed: int = 0,
    tokenizer: Tokenizer | None = None,
    n_candidates: int = 8,
) -> Generator[TokenDrawn, None, GenerationDone]:
    """Continue token ids, (T,) or a list, one token at a time; the value returned says why it
    ended. With a tokenizer it ends before the end-of-text token.

    Raises:
        ConfigError: a setting is outside what it can be.
        UsageError: there is nothing to continue.
    """
    sample = SampleConfig(
        max_new_tokens=max_new_tokens,
        temperature=temperature,
        top_k=top_k,
        top_p=top_p,
        seed=seed,
    )
    prompt: Iterable[int] = ids.flatten().tolist() if isinstance(ids, Tensor) else ids
    generation = Generation(model, list(prompt), sample, tokenizer, n_candidates)
    while not generation.is_over:
        token = generation.draw()
        if token is not None:
            yield token
    return generation.done


def _bytes_of(id: int, tokenizer: Tokenizer | None) -> bytes:
    return tokenizer.token_bytes(id) if tokenizer else b""
