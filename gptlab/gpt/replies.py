"""Replies: one that is drawn token by token, and greedy ones to many prompts at once.

Both end at the end of text, at a marker of the template, or where no room is left: a reply never
outgrows the context, since a model that forgets the question answers another.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import replace

import torch
from torch import Tensor

from gptlab.errors import DataError, LabError
from gptlab.gpt.config import SampleConfig
from gptlab.gpt.events import Progress, ReplyDone, TokenDrawn
from gptlab.gpt.instructions import ALPACA, TEMPLATE, ReplyText, Template
from gptlab.gpt.model import GPT, KeyValueCache
from gptlab.gpt.sampling import Generation
from gptlab.gpt.tokenizers import Tokenizer

BATCH_SIZE = 64
"""Most prompts that are answered side by side."""


class Reply:
    """A reply as it grows.

    reply = Reply(model, ids, sample, tokenizer)
    while not reply.is_over:
        token = reply.draw()
    """

    def __init__(
        self,
        model: GPT,
        prompt: Sequence[int],
        sample: SampleConfig,
        tokenizer: Tokenizer,
        *,
        begun: Sequence[int] = (),
        n_candidates: int = 8,
        template: Template = ALPACA,
    ) -> None:
        """`begun` are ids of the reply that the model goes on from; they count as its own.
        `template` is the prompt's, whose markers end the reply.

        Raises:
            DataError: prompt and beginning fill the context.
            UsageError: the prompt has an id that the model doesn't know.
            LabError: the model's weights are no numbers.
        """
        ids = [*prompt, *begun]
        room = model.config.context_length - len(ids)
        if room < 1:
            raise DataError(
                f"prompt and reply have {len(ids):,} tokens, and the model's context_length="
                f"{model.config.context_length} leaves no room to go on",
                "shorten the message, or start again",
            )
        self.tokens: list[TokenDrawn] = []
        """What has been drawn, the tokens of a marker included."""
        self.shown = ""
        """The text that the newest token made certain."""
        self._begun = tuple(begun)
        self._text = ReplyText(tokenizer, template)
        for id in begun:
            self.shown += self._text.add(id)
        limit = min(sample.max_new_tokens, room)
        sample = replace(sample, max_new_tokens=limit)
        self._generation = Generation(model, ids, sample, tokenizer, n_candidates)

    @property
    def logits(self) -> Tensor:
        """Of the next token, (V,)."""
        return self._generation.logits

    @property
    def stop(self) -> str | None:
        """Why no further token will be drawn: `end_of_text`, `template` or `limit`; None while one
        may be."""
        return TEMPLATE if self._text.has_marker else self._generation.stop

    @property
    def is_over(self) -> bool:
        return self.stop is not None

    def draw(self) -> TokenDrawn | None:
        """Draw the next token; None when it is the end of the text."""
        token = self._generation.draw()
        self.shown = "" if token is None else self._text.add(token.id)
        if token is not None:
            self.tokens.append(token)
        if self.is_over:
            self.shown += self._text.flush()
        return token

    def done(self, stop: str | None = None) -> ReplyDone:
        """What the reply came to; `stop` says why, where somebody else ended it."""
        if not self.is_over:
            self.shown = self._text.flush()
        return ReplyDone(
            text=self._text.text,
            ids=(*self._begun, *(token.id for token in self.tokens)),
            stop=self.stop or stop or "limit",
            tokens_per_second=self._generation.done.tokens_per_second,
        )


def reply(
    model: GPT,
    prompt: Sequence[int],
    sample: SampleConfig,
    tokenizer: Tokenizer,
    *,
    n_candidates: int = 8,
    template: Template = ALPACA,
) -> Generator[TokenDrawn, None, ReplyDone]:
    """Answer a prompt one token at a time; the value returned is the whole reply.

    Raises:
        LabError: as `Reply`.
    """
    growing = Reply(model, prompt, sample, tokenizer, n_candidates=n_candidates, template=template)
    while not growing.is_over:
        token = growing.draw()
        if token is not None:
            yield token
    return growing.done()


def greedy_replies(
    model: GPT,
    prompts: Sequence[Sequence[int]],
    tokenizer: Tokenizer,
    *,
    max_new_tokens: int | Sequence[int],
    batch_size: int = BATCH_SIZE,
    template: Template = ALPACA,
) -> Generator[Progress, None, list[ReplyDone]]:
    """The likeliest reply to every prompt, in the order of the prompts; `max_new_tokens` is one
    for all, or one for each.

    Prompts of equal length are answered side by side, without padding, so that each reply is the
    one that `reply` draws at temperature 0, a tie within rounding aside.

    Raises:
        DataError: a prompt fills the context.
        LabError: the model's weights are no numbers.
    """
    replies: list[ReplyDone | None] = [None] * len(prompts)
    limits = [max_new_tokens] * len(prompts) if isinstance(max_new_tokens, int) else max_new_tokens
    by_length: dict[int, list[int]] = {}
    for place, prompt in enumerate(prompts):
        by_length.setdefault(len(prompt), []).append(place)
    done = 0
    for _, places in sorted(by_length.items()):
        for first in range(0, len(places), batch_size):
            some = places[first : first + batch_size]
            batch = _SideBySide(
                model, [prompts[i] for i in some], tokenizer, [limits[i] for i in some], template
            )
            while not batch.is_over:
                batch.draw()
                yield Progress("answering", done, len(prompts))
            for place, answer in zip(some, batch.replies(), strict=True):
                replies[place] = answer
            done += len(some)
            yield Progress("answering", done, len(prompts))
    return [answer for answer in replies if answer is not None]


class _Row:
    """One of the replies that grow side by side."""

    def __init__(self, tokenizer: Tokenizer, limit: int, template: Template) -> None:
        self.text = ReplyText(tokenizer, template)
        self.limit = limit
        self.ids: list[int] = []
        self.stop: str | None = None


class _SideBySide:
    """Greedy replies to prompts of equal length, as they grow."""

    def __init__(
        self,
        model: GPT,
        prompts: Sequence[Sequence[int]],
        tokenizer: Tokenizer,
        limits: Sequence[int],
        template: Template,
    ) -> None:
        length = len(prompts[0])
        room = model.config.context_length - length
        if room < 1:
            raise DataError(
                f"a prompt has {length:,} tokens, and the model's context_length="
                f"{model.config.context_length} leaves no room for a reply",
                "leave it out, or use a model with a longer context",
            )
        self._model = model.eval()
        self._end = tokenizer.end_of_text_id
        self._vocab_size = tokenizer.vocab_size
        self._rows = [_Row(tokenizer, min(limit, room), template) for limit in limits]
        self._growing = list(self._rows)
        """The rows of the cache; some may be over."""
        needed = replace(model.config, context_length=length + min(max(limits), room))
        self._cache = KeyValueCache(needed, batch_size=len(prompts), device=str(model.device))
        self._began = time.perf_counter()
        self._logits = self._read([list(each) for each in prompts])

    @property
    def is_over(self) -> bool:
        return all(row.stop for row in self._rows)

    def draw(self) -> None:
        """Add the likeliest token to every reply that is not over."""
        drawn = self._logits.argmax(-1).tolist()
        for row, id in zip(self._growing, drawn, strict=True):
            if row.stop:
                continue
            if id == self._end:
                row.stop = "end_of_text"
                continue
            row.ids.append(id)
            row.text.add(id)
            if row.text.has_marker:
                row.stop = TEMPLATE
            elif len(row.ids) >= row.limit:
                row.stop = "limit"
        if self.is_over:
            return
        alive = [place for place, row in enumerate(self._growing) if not row.stop]
        if 2 * len(alive) <= len(self._growing):
            # Half of the rows would be computed for nothing; moving the cache costs a step.
            self._growing = [self._growing[place] for place in alive]
            self._cache.keys = self._cache.keys[:, alive]
            self._cache.values = self._cache.values[:, alive]
            drawn = [drawn[place] for place in alive]
        self._logits = self._read([[id] for id in drawn])

    def replies(self) -> list[ReplyDone]:
        """What the replies came to, in the order of the prompts."""
        seconds = max(time.perf_counter() - self._began, 1e-9)
        for row in self._rows:
            row.text.flush()
        return [
            ReplyDone(row.text.text, tuple(row.ids), row.stop or "limit", len(row.ids) / seconds)
            for row in self._rows
        ]

    def _read(self, newest: list[list[int]]) -> Tensor:
        """The logits (B, V) after reading the newest ids, each row's at once."""
        model = self._model
        with torch.inference_mode():
            ids = torch.tensor(newest, device=model.device)
            logits = model.logits_of(model.residual(ids, self._cache)[:, -1]).float()
            if bool(logits.isnan().any()):
                raise LabError(
                    "the model gives a logit that is not a number", "use another checkpoint"
                )
        return logits[:, : self._vocab_size]
