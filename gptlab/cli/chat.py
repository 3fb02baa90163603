"""`gptlab chat`: an instruction a line in, a reply out, at a terminal or through a pipe."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gptlab import paths
from gptlab.cli.checkpoints import MACHINE_SETTINGS, OpenedCheckpoint, open_checkpoint
from gptlab.cli.options import Checkpoint, Json, RunsDir, with_settings
from gptlab.cli.output import print_json, print_text
from gptlab.cli.signals import StopRequest
from gptlab.errors import DataError, LabError
from gptlab.gpt.config import SampleConfig
from gptlab.gpt.config_fields import config_fields
from gptlab.gpt.instructions import template_named
from gptlab.lab.chat import GREEDY, ChatReply, Conversation, prompt_for
from gptlab.text import visible

if TYPE_CHECKING:
    from gptlab.gpt.events import ReplyDone
    from gptlab.gpt.instructions import Prompt

_SAMPLING = [
    replace(field, default=getattr(GREEDY, field.name)) for field in config_fields(SampleConfig)
]


@with_settings([*_SAMPLING, *MACHINE_SETTINGS], show_defaults=True)
def chat(
    checkpoint: Checkpoint,
    history: Annotated[
        int,
        typer.Option(
            metavar="N", min=0, help="Earlier turns that the model sees; by default none."
        ),
    ] = 0,
    runs_dir: RunsDir = None,
    as_json: Json = False,
    *,
    settings: dict[str, Any],
) -> int:
    """Give instructions to a model, a line each, and read its replies.

    Ctrl-C stops a reply, and between replies the chat; Ctrl-D ends it. With --json each reply is
    one JSON object on a line.

    \b
    Examples:
      gptlab chat --checkpoint assistant
      printf 'What is the opposite of hot?\\n' | gptlab chat --checkpoint assistant
    """
    device = settings.pop("device", "auto")
    precision = settings.pop("precision", "auto")
    sample = replace(GREEDY, **settings)  # contradictions are refused before anything is loaded
    folder = runs_dir or paths.runs_dir()
    opened = open_checkpoint(checkpoint, folder, device, precision)
    _say_if_it_is_a_base(checkpoint, opened)
    with opened.computing():
        return _Chat(opened, sample, history, as_json=as_json).run()


def _say_if_it_is_a_base(checkpoint: str, opened: OpenedCheckpoint) -> None:
    if opened.task != "instruct":
        print(
            f"gptlab: {visible(checkpoint)} was not finetuned on instructions: it continues texts,"
            " and rarely answers; gptlab finetune instruct makes an assistant of it",
            file=sys.stderr,
        )


@dataclass
class _Chat:
    """A conversation between standard input and a model."""

    opened: OpenedCheckpoint
    sample: SampleConfig
    history: int
    as_json: bool
    conversation: Conversation = field(default_factory=Conversation)
    is_typed: bool = field(default_factory=lambda: sys.stdin.isatty())
    left: int = 0
    """The status to leave with, once somebody asked for that."""

    def run(self) -> int:
        """Answer every line; the exit status."""
        status = 0
        for line in _typed_lines() if self.is_typed else _piped_lines():
            try:
                if isinstance(line, LabError):
                    raise line
                self._answer(line)
            except LabError as error:  # the chat goes on; a pipe's status tells that one failed
                print(f"gptlab: {visible(' '.join(str(error).split()))}", file=sys.stderr)
                status = 0 if self.is_typed else error.exit_status
            if self.left:
                return self.left
        return status

    def _answer(self, line: str) -> None:
        asked = self.conversation.asked(line)
        model, tokenizer = self.opened.model, self.opened.tokenizer
        prompt = prompt_for(
            asked,
            tokenizer,
            model.config.context_length,
            sample=self.sample,
            history=self.history,
            template=self.opened.template,
        )
        if prompt.notice:
            print(f"gptlab: {prompt.notice}", file=sys.stderr)
        done = self._drawn(prompt)
        if self.as_json:
            print_json({"instruction": line, **_as_json(prompt, done)})
            sys.stdout.flush()
        # Only what the next turns read of it: the pane Chat keeps the rest.
        self.conversation = asked.replied(ChatReply(text=done.text, stop=done.stop))

    def _drawn(self, prompt: Prompt) -> ReplyDone:
        """Draw the reply, shown as it grows. Ctrl-C ends it and keeps what stands; a second one,
        or one while a pipe is read, leaves the chat."""
        from gptlab.gpt.replies import Reply

        opened = self.opened
        with StopRequest() as stop:
            growing = Reply(
                opened.model,
                prompt.ids,
                self.sample,
                opened.tokenizer,
                n_candidates=0,
                template=template_named(opened.template),
            )
            while not growing.is_over and not stop.asked:
                growing.draw()
                self._show(growing.shown)
        done = growing.done("you")
        if stop.asked:
            self._show(growing.shown)
            is_only_the_reply = stop.asked == signal.SIGINT and self.is_typed
            self.left = 0 if is_only_the_reply else stop.exit_status
        if not self.as_json:
            print_text("")
        return done

    def _show(self, text: str) -> None:
        if text and not self.as_json:
            print_text(text, end="")


def _as_json(prompt: Prompt, done: ReplyDone) -> dict[str, Any]:
    return {
        "reply": done.text,
        "prompt": prompt.text,
        "ids": list(done.ids),
        "stop": done.stop,
        "tokens_per_second": done.tokens_per_second,
        "n_earlier": prompt.n_earlier,
        "n_left_out": prompt.n_left_out,
        "n_cut": prompt.n_cut,
    }


def _typed_lines() -> Iterator[str]:
    """What is typed at a terminal until Ctrl-D; Ctrl-C ends the chat."""
    with suppress(ImportError):
        # Arrows edit the line and bring earlier ones back, once it is imported.
        import readline  # noqa: F401
    while True:
        try:
            line = input("> ")
        except EOFError:
            print()
            return
        if line.strip():
            yield line


def _piped_lines() -> Iterator[str | LabError]:
    """What a pipe sends; a line that is no text is a failure of its own."""
    for number, data in enumerate(sys.stdin.buffer, 1):
        try:
            line = data.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            yield DataError(
                f"line {number} is not UTF-8: byte {error.start} is 0x{data[error.start]:02x}",
                "convert it to UTF-8 first",
            )
            continue
        if line.strip():
            yield line.strip()
