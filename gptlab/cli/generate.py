"""`gptlab generate`: a checkpoint continues a text."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gptlab import paths
from gptlab.cli.checkpoints import MACHINE_SETTINGS, open_checkpoint
from gptlab.cli.options import Checkpoint, Json, RunsDir, with_settings
from gptlab.cli.output import print_json, print_text
from gptlab.gpt.config import SampleConfig, to_json
from gptlab.gpt.config_fields import config_fields

if TYPE_CHECKING:
    from gptlab.gpt.events import GenerationDone, TokenDrawn
    from gptlab.gpt.tokenizers.base import Tokenizer


@with_settings([*config_fields(SampleConfig), *MACHINE_SETTINGS], show_defaults=True)
def generate(
    checkpoint: Checkpoint,
    prompt: Annotated[
        str, typer.Option(metavar="TEXT", help="What to continue; empty begins a document.")
    ] = "",
    runs_dir: RunsDir = None,
    as_json: Json = False,
    *,
    settings: dict[str, Any],
) -> None:
    """Continue a text, token by token as the model draws them.

    \b
    Examples:
      gptlab generate --checkpoint first --prompt "Once there was" --seed 7
      gptlab generate --checkpoint first@latest --prompt "The cat" --temperature 0 --json
    """
    device = settings.pop("device", "auto")
    precision = settings.pop("precision", "auto")
    sample = SampleConfig(**settings)  # contradictions are refused before anything is loaded
    opened = open_checkpoint(checkpoint, runs_dir or paths.runs_dir(), device, precision)

    from gptlab.gpt.sampling import generate
    from gptlab.lab.prompts import prompt_ids

    ids = prompt_ids(prompt, opened.tokenizer)
    continuation = Continuation(
        generate(opened.model, ids, tokenizer=opened.tokenizer, **to_json(sample)),
        opened.tokenizer,
    )
    with opened.computing():
        if as_json:
            text = "".join(continuation)
            print_json({"text": text, "prompt": prompt, **continuation.figures()})
        else:
            _stream(prompt, continuation)


def _stream(prompt: str, continuation: Continuation) -> None:
    print_text(prompt, end="")
    for text in continuation:
        print_text(text, end="")
    print_text("")
    figures = continuation.figures()
    print(
        f"{len(figures['ids'])} tokens · {figures['tokens_per_second']:,.0f} tokens/s"
        f" · stopped by {figures['stop'].replace('_', ' ')}",
        file=sys.stderr,
    )


class Continuation:
    """The text of a generation as it grows, in whole characters; afterwards its figures."""

    def __init__(self, drawn: Iterator[TokenDrawn], tokenizer: Tokenizer) -> None:
        self._drawn = drawn
        self._tokenizer = tokenizer
        self._tokens: list[TokenDrawn] = []
        self._done: GenerationDone | None = None

    def __iter__(self) -> Iterator[str]:
        from gptlab.gpt.tokenizers.streaming import StreamDecoder

        decoder = StreamDecoder(self._tokenizer)
        while True:
            try:
                token = next(self._drawn)
            except StopIteration as end:
                self._done = end.value
                break
            self._tokens.append(token)
            yield decoder.add(token.id)
        yield decoder.flush()

    def figures(self) -> dict[str, Any]:
        """What `--json` says of the generation besides its text."""
        return {
            "ids": [token.id for token in self._tokens],
            "logprobs": [token.logprob for token in self._tokens],
            "tokens_per_second": self._done.tokens_per_second if self._done else None,
            "stop": self._done.stop if self._done else None,
        }
