"""Instructions: the templates that turn a question into a prompt, its mask, where a reply stops.

A model is trained on prompt, output and one end of text; in chat it is given the prompt and writes
the rest. Prompt and output are encoded apart, in training as in chat, so that both meet the same
ids in every encoding.

Several turns: the preamble stands once, then each earlier turn as a whole pair of instruction and
response, then the new instruction. Earlier turns that don't fit are left out, oldest first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from gptlab.errors import DataError, TokenizerError, UsageError
from gptlab.gpt.tokenizers import StreamDecoder, Tokenizer

PREAMBLE = (
    "Below is an instruction that describes a task. "
    "Write a response that appropriately completes the request."
)
INSTRUCTION = "### Instruction:"
INPUT = "### Input:"
RESPONSE = "### Response:"

TEMPLATE = "template"
"""Why a reply stopped that came to a marker, beside `end_of_text` and `limit`."""

TemplateName = Literal["alpaca", "phi-3", "none"]


@dataclass(frozen=True)
class Template:
    """What stands around an instruction."""

    name: TemplateName
    title: str
    """For a person."""
    preamble: str
    """Once, at the beginning."""
    instruction: str
    """Before an instruction."""
    input: str
    """Before an input, where there is one."""
    response: str
    """Before a response."""
    gap: str
    """Between one turn and the next."""
    markers: tuple[str, ...]
    """What a reply never holds: a model that writes one of them goes on with a turn of its own."""


ALPACA = Template(
    name="alpaca",
    title="Alpaca",
    preamble=f"{PREAMBLE}\n\n",
    instruction=f"{INSTRUCTION}\n",
    input=f"\n\n{INPUT}\n",
    response=f"\n\n{RESPONSE}\n",
    gap="\n\n",
    markers=(INSTRUCTION, INPUT),
)
"""That of Alpaca (Taori et al. 2023), with one preamble whether there is an input or not, as in
Raschka, "Build a Large Language Model (From Scratch)", chapter 7."""

PHI_3 = Template(
    name="phi-3",
    title="Phi-3",
    preamble="",
    instruction="<|user|>\n",
    input="\n",
    response="\n<|assistant|>:\n",
    gap="\n",
    markers=("<|user|>", "<|assistant|>"),
)
"""That of Phi-3 (Abdin et al. 2024) as exercise 7.1 of the same chapter writes it: its marks are
text here, no tokens of their own."""

PLAIN = Template(
    name="none",
    title="none",
    preamble="",
    instruction="",
    input="\n",
    response="\n",
    gap="\n",
    markers=(),
)
"""None: lines below one another, which a base model continues."""

TEMPLATES: dict[str, Template] = {each.name: each for each in (ALPACA, PHI_3, PLAIN)}
"""Every template by name: to add one, write it above and name it here."""


def template_named(name: str) -> Template:
    """
    Raises:
        UsageError: there is none of that name; the hint lists them.
    """
    if name not in TEMPLATES:
        raise UsageError(f"unknown template {name!r}", f"choose one of {', '.join(TEMPLATES)}")
    return TEMPLATES[name]


def trained_with(metadata: dict[str, Any]) -> Template:
    """The template that a checkpoint's model met in training; none for one that met no
    instructions."""
    if metadata.get("task") != "instruct":
        return PLAIN
    return TEMPLATES.get(metadata.get("template", ALPACA.name), ALPACA)


@dataclass(frozen=True, slots=True)
class Exchange:
    """An instruction and what was answered."""

    instruction: str
    input: str = ""
    """What the instruction is about, where it stands apart from it."""
    output: str = ""


def format_prompt(
    instruction: str,
    input: str = "",
    earlier: Sequence[Exchange] = (),
    template: Template = ALPACA,
) -> str:
    """The text that a model reads before it answers; it ends where the response begins.

    `earlier` are whole turns before this one, oldest first.
    """
    turns = [f"{_ask(each.instruction, each.input, template)}{each.output}" for each in earlier]
    return template.preamble + template.gap.join([*turns, _ask(instruction, input, template)])


def _ask(instruction: str, input: str, template: Template) -> str:
    """One turn up to the place where its output begins."""
    about = f"{template.input}{input}" if input else ""
    return f"{template.instruction}{instruction}{about}{template.response}"


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
    template: Template = ALPACA,
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
        text = format_prompt(asked.instruction, asked.input, kept, template)
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


def encode_example(
    exchange: Exchange,
    tokenizer: Tokenizer,
    context_length: int,
    template: Template = ALPACA,
) -> Example:
    """Prompt, output and one end of text in ids.

    Raises:
        DataError: the prompt alone fills the context, so that nothing of the output is learned.
        TokenizerError: the encoding lacks a character, or has no end of text.
    """
    end = require_end_of_text(tokenizer)
    text = format_prompt(exchange.instruction, exchange.input, template=template)
    prompt = tokenizer.encode(text)
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

    def __init__(self, tokenizer: Tokenizer, template: Template = ALPACA) -> None:
        self._markers = template.markers
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
        self.has_marker = any(marker in self._drawn for marker in self._markers)
        if self.has_marker:
            return self._show(self._end())
        return self._show(len(self._drawn) - _n_held_back(self._drawn, self._markers))

    def flush(self) -> str:
        """What is left at the end."""
        self._drawn += self._decoder.flush()
        return self._show(self._end())

    def _end(self) -> int:
        places = [self._drawn.find(marker) for marker in self._markers]
        found = [place for place in places if place >= 0]
        return len(self._drawn[: min(found)].rstrip()) if found else len(self._drawn)

    def _show(self, end: int) -> str:
        new = self._drawn[self._shown : end]
        self._shown = max(self._shown, end)
        return new


def _n_held_back(text: str, markers: Sequence[str]) -> int:
    """Characters at the end that may be the beginning of a marker, and blanks before them."""
    longest = 0
    for marker in markers:
        for length in range(min(len(marker) - 1, len(text)), 0, -1):
            if text.endswith(marker[:length]):
                longest = max(longest, length)
                break
    kept = text[: len(text) - longest].rstrip()
    return len(text) - len(kept)
