"""Instructions: the template that turns a question into a prompt, its mask, where a reply stops.

The template is that of Alpaca (Taori et al. 2023), with one preamble whether there is an input or
not. A model is trained on prompt, output and one end of text; in chat it is given the prompt and
writes the rest. Prompt and output are encoded apart, in training as in chat, so that both meet the
same ids in every encoding.

Several turns: the preamble stands once, then each earlier turn as a whole pair of instruction and
response, then the new instruction. Earlier turns that don't fit are left out, oldest first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gptlab.errors import DataError, TokenizerError
from gptlab.gpt.tokenizers import StreamDecoder, Tokenizer

PREAMBLE = (
    "Below is an instruction that describes a task. "
    "Write a response that appropriately completes the request."
)
INSTRUCTION = "### Instruction:"
INPUT = "### Input:"
RESPONSE = "### Response:"

MARKERS = (INSTRUCTION, INPUT)
"""What a reply never holds: a model that writes one of them goes on with a turn of its own."""

TEMPLATE = "template"
"""Why a reply stopped that came to a marker, beside `end_of_text` and `limit`."""

_GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class Exchange:
    """An instruction and what was answered."""

    instruction: str
    input: str = ""
    """What the instruction is about, where it stands apart from it."""
    output: str = ""


def format_prompt(instruction: str, input: str = "", earlier: Sequence[Exchange] = ()) -> str:
    """The text that a model reads before it answers; it ends after the line `### Response:`.

    `earlier` are whole turns before this one, oldest first.
    """
    turns = [f"{_ask(each.instruction, each.input)}{each.output}" for each in earlier]
    return _GAP.join([PREAMBLE, *turns, _ask(instruction, input)])


def _ask(instruction: str, input: str) -> str:
    """One turn up to the place where its output begins."""
    parts = [f"{INSTRUCTION}\n{instruction}"]
    if input:
        parts.append(f"{INPUT}\n{input}")
    return _GAP.join([*parts, f"{RESPONSE}\n"])


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt in tokens, and what did not fit into it."""

    text: str
    ids: tuple[int, ...]
    room: int
    """Tokens of the context that are left for the reply."""
    n_earlier: int = 0
    """Earlier turns that stand in it."""
    n_left_out: int = 0
    """Earlier turns that were asked for and did not fit; the oldest go first."""
    n_cut: int = 0
    """Characters cut off at the end of an input, or of an instruction, that is too long."""

    @property
    def notice(self) -> str:
        """What a person should know of what is missing; empty where nothing is."""
        parts = []
        if self.n_cut:
            parts.append(f"the last {self.n_cut:,} characters don't fit and are cut")
        if self.n_left_out:
            turns = "turn doesn't" if self.n_left_out == 1 else f"{self.n_left_out} turns don't"
            parts.append(
                f"the oldest {turns} fit and {'is' if self.n_left_out == 1 else 'are'} left out"
            )
        return "; ".join(parts)


def room_wanted(context_length: int, max_new_tokens: int) -> int:
    """Tokens that a prompt leaves free for its reply: all it may have, or a quarter of the context
    where that is less."""
    return max(1, min(max_new_tokens, context_length // 4))


def make_prompt(
    instruction: str,
    input: str = "",
    *,
    tokenizer: Tokenizer,
    context_length: int,
    max_new_tokens: int,
    earlier: Sequence[Exchange] = (),
    begun: str = "",
) -> Prompt:
    """The prompt as it fits into the context with room for a reply.

    The newest of the earlier turns stay, whole; then the end of the input goes, then that of the
    instruction. `begun` are first words of the reply that the model goes on from.

    Raises:
        DataError: the template alone leaves no room.
        TokenizerError: the encoding lacks a character.
    """
    most = context_length - room_wanted(context_length, max_new_tokens)
    words = tuple(tokenizer.encode(begun))

    def fitted(kept: Sequence[Exchange], asked: Exchange) -> Prompt | None:
        text = format_prompt(asked.instruction, asked.input, kept)
        ids = (*tokenizer.encode(text), *words)
        if len(ids) > most:
            return None
        room = context_length - len(ids)
        return Prompt(text + begun, ids, room, len(kept), len(earlier) - len(kept))

    asked = Exchange(instruction, input)
    for n_left_out in range(len(earlier) + 1):
        found = fitted(earlier[n_left_out:], asked)
        if found is not None:
            return found
    # The longest beginning that fits; one character more and it would not.
    length = len(instruction) + len(input)
    fits, too_long = 0, length
    best: Prompt | None = None
    while fits < too_long:
        middle = (fits + too_long) // 2
        found = fitted((), _cut(asked, length - middle))
        if found is None:
            too_long = middle
        else:
            best = replace(found, n_cut=length - middle)
            fits = middle + 1
    if best is None:
        raise DataError(
            f"the instruction template leaves no room in a context of {context_length} tokens",
            "use a model with a longer context",
        )
    return best


def _cut(asked: Exchange, n_characters: int) -> Exchange:
    """Without so many characters at the end of the input, then of the instruction."""
    of_input = min(n_characters, len(asked.input))
    of_instruction = n_characters - of_input
    return Exchange(
        asked.instruction[: len(asked.instruction) - of_instruction],
        asked.input[: len(asked.input) - of_input],
    )


@dataclass(frozen=True, slots=True)
class Example:
    """An exchange in tokens, as it is learned from."""

    ids: tuple[int, ...]
    """Prompt, output and one end of text; of a longer one, as many as a context predicts."""
    n_prompt: int
    """How many of them are the prompt's."""
    n_cut: int = 0
    """Tokens at the end that the context doesn't hold."""


def encode_example(exchange: Exchange, tokenizer: Tokenizer, context_length: int) -> Example:
    """Prompt, output and one end of text in ids.

    Raises:
        DataError: the prompt alone fills the context, so that nothing of the output is learned.
        TokenizerError: the encoding lacks a character, or has no end of text.
    """
    end = require_end_of_text(tokenizer)
    prompt = tokenizer.encode(format_prompt(exchange.instruction, exchange.input))
    if len(prompt) >= context_length:
        raise DataError(
            f"the prompt has {len(prompt):,} tokens, and context_length={context_length} leaves "
            "no room for an output",
            "shorten the instruction or its input",
        )
    ids = (*prompt, *tokenizer.encode(exchange.output), end)
    # The last position that is read predicts one token more than the context holds.
    kept = ids[: context_length + 1]
    return Example(kept, len(prompt), len(ids) - len(kept))


def require_end_of_text(tokenizer: Tokenizer) -> int:
    """The id that ends a reply and pads a batch.

    Raises:
        TokenizerError: the encoding has none.
    """
    if tokenizer.end_of_text_id is None:
        raise TokenizerError(
            f"the encoding {tokenizer.name} has no end of text, with which a reply would end",
            "use a base model whose vocabulary has <|endoftext|>",
        )
    return tokenizer.end_of_text_id


class ReplyText:
    """A reply's text as it is drawn, up to a marker of the template.

    What may still become a marker is held back: joined, what `add` and the final `flush` gave is
    `text`.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._decoder = StreamDecoder(tokenizer)
        self._drawn = ""
        self._shown = 0
        self.has_marker = False
        """Whether the model began another turn: the reply is over."""

    @property
    def text(self) -> str:
        """All that counts so far."""
        return self._drawn[: self._end()]

    def add(self, id: int) -> str:
        """The text that one more id makes certain; empty where it may become a marker."""
        self._drawn += self._decoder.add(id)
        self.has_marker = any(marker in self._drawn for marker in MARKERS)
        if self.has_marker:
            return self._show(self._end())
        return self._show(len(self._drawn) - _n_held_back(self._drawn))

    def flush(self) -> str:
        """What is left at the end."""
        self._drawn += self._decoder.flush()
        return self._show(self._end())

    def _end(self) -> int:
        places = [self._drawn.find(marker) for marker in MARKERS]
        found = [place for place in places if place >= 0]
        return len(self._drawn[: min(found)].rstrip()) if found else len(self._drawn)

    def _show(self, end: int) -> str:
        new = self._drawn[self._shown : end]
        self._shown = max(self._shown, end)
        return new


def _n_held_back(text: str) -> int:
    """Characters at the end that may be the beginning of a marker, and blanks before them."""
    longest = 0
    for marker in MARKERS:
        for length in range(min(len(marker) - 1, len(text)), 0, -1):
            if text.endswith(marker[:length]):
                longest = max(longest, length)
                break
    kept = text[: len(text) - longest].rstrip()
    return len(text) - len(kept)
