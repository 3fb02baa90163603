"""`gptlab chat`: a line in, a reply out; and what is refused."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .calls import Call

ANSWER = "It is cold."


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `parrot`, an assistant that always says `ANSWER`, and `endless`, which never
    comes to an end; and `base`, which was never finetuned."""
    import torch

    from gptlab.gpt import checkpoint
    from gptlab.gpt.config import GPTConfig
    from gptlab.gpt.instructions import format_prompt
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers import load_tokenizer

    folder = tmp_path_factory.mktemp("models")
    tokenizer = load_tokenizer("byte")
    shape = {"vocab_size": 257, "n_layer": 1, "n_head": 1, "n_embd": 257}
    model = GPT(GPTConfig(context_length=1024, **shape))
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.zero_()
        model.ln_f.weight.fill_(1.0)
        model.wte.weight.copy_(torch.eye(257))
        # What stands at a position says which byte comes next: 'Q?' leads to the answer.
        first = len(format_prompt("Q?")) - 1
        model.wpe.weight[:, ord(".")] = 5.0
        for place, id in enumerate([*ANSWER.encode(), 256]):
            model.wpe.weight[first + place] = 0.0
            model.wpe.weight[first + place, id] = 5.0
    checkpoint.save(folder / "parrot", model, tokenizer, metadata={"task": "instruct"})
    checkpoint.save(folder / "base", model, tokenizer)
    endless = GPT(GPTConfig(context_length=30_000, **shape))
    with torch.no_grad():
        endless.wte.weight[256] = 0.0
        endless.wpe.weight.zero_()
    checkpoint.save(folder / "endless", endless, tokenizer, metadata={"task": "instruct"})
    return folder


def test_each_line_of_a_pipe_is_answered(gptlab: Call, models: Path) -> None:
    result = gptlab("chat", "--checkpoint", models / "parrot", stdin=b"Q?\n\n  Q?  \n")
    assert (result.status, result.out, result.err) == (0, f"{ANSWER}\n{ANSWER}\n", "")


def test_replies_as_json_lines(gptlab: Call, models: Path) -> None:
    from gptlab.gpt.instructions import format_prompt

    result = gptlab("chat", "--checkpoint", models / "parrot", "--json", stdin=b"Q?\nQ?")
    assert result.status == 0
    one, other = (json.loads(line) for line in result.out.splitlines())
    assert one["reply"] == ANSWER
    assert one["prompt"] == format_prompt("Q?")
    assert bytes(one["ids"]).decode() == ANSWER
    assert one["stop"] == "end_of_text"
    assert one["tokens_per_second"] > 0
    assert other["prompt"] == one["prompt"], "each turn stands alone"


def test_history_puts_earlier_turns_into_the_template(gptlab: Call, models: Path) -> None:
    options = ("--checkpoint", models / "parrot", "--history", 1, "--json", "--max-new-tokens", 5)
    result = gptlab("chat", *options, stdin=b"Q?\nAnd?\nThen?\n")
    first, second, third = (json.loads(line) for line in result.out.splitlines())
    assert first["n_earlier"] == 0
    assert f"Q?\n\n### Response:\n{first['reply']}\n\n### Instruction:\nAnd?" in second["prompt"]
    assert third["n_earlier"] == 1
    assert "Q?" not in third["prompt"], "one turn back, no further"


def test_a_limit_stops_a_reply(gptlab: Call, models: Path) -> None:
    options = ("--checkpoint", models / "parrot", "--max-new-tokens", 5, "--json")
    told = gptlab("chat", *options, stdin=b"Q?\n").json
    assert (told["reply"], told["stop"]) == (ANSWER[:5], "limit")


def test_what_is_cut_is_said(gptlab: Call, models: Path) -> None:
    result = gptlab(
        *("chat", "--checkpoint", models / "parrot", "--json", "--max-new-tokens", 3),
        stdin=b"x" * 1500 + b"\n",
    )
    assert result.json["n_cut"] > 0
    assert f"{result.json['n_cut']:,} characters don't fit" in result.err


def test_a_base_model_is_allowed_with_a_notice(gptlab: Call, models: Path) -> None:
    result = gptlab("chat", "--checkpoint", models / "base", stdin=b"Q?\n")
    # It met no template: the prompt is the line alone, whose place is before the answer's.
    assert result.status == 0 and result.out.endswith(f".{ANSWER}\n")
    assert "not finetuned on instructions" in result.err
    assert len(result.err.splitlines()) == 1


def test_a_classifier_is_refused(gptlab: Call, tmp_path: Path) -> None:
    from gptlab.gpt import checkpoint
    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.classifier_config import ClassifierConfig
    from gptlab.gpt.config import GPTConfig
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers import load_tokenizer

    config = GPTConfig(vocab_size=257, context_length=16, n_layer=1, n_head=1, n_embd=8)
    head = ClassifierConfig(labels=("ham", "spam"), pad_id=256)
    checkpoint.save(tmp_path / "labels", Classifier(GPT(config), head), load_tokenizer("byte"))
    chat = ("chat", "--checkpoint", tmp_path / "labels")
    gptlab(*chat, stdin=b"Q?\n").assert_fails(1, "classifier", "ham, spam")


def test_a_line_that_fails_leaves_the_others_answered(gptlab: Call, models: Path) -> None:
    result = gptlab("chat", "--checkpoint", models / "parrot", stdin=b"Q?\n\xff\xfe\nQ?\n")
    assert result.out == f"{ANSWER}\n{ANSWER}\n"
    assert result.status == 1
    assert "line 2 is not UTF-8" in result.err


@pytest.mark.parametrize(
    ("options", "word"),
    [(["--history", -1], "--history"), (["--temperature", -1], "temperature"), ([], "nobody")],
)
def test_wrong_calls_are_one_line(gptlab: Call, models: Path, options: list, word: str) -> None:
    checkpoint = models / "parrot" if options else "nobody"
    result = gptlab("chat", "--checkpoint", checkpoint, *options, stdin=b"Q?\n")
    result.assert_fails(2 if options else 1, word)


class Terminal:
    """The command at a pseudo-terminal."""

    def __init__(self, *arguments: object) -> None:
        self.own, theirs = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "gptlab", "chat", *map(str, arguments)],
            stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
            # A shell starts background work with Ctrl-C ignored, which would be inherited.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        )  # fmt: skip
        os.close(theirs)
        self.seen = ""

    def wait_for(self, text: str) -> None:
        deadline = time.monotonic() + 60
        while text not in self.seen:
            assert time.monotonic() < deadline, self.seen
            self.seen += os.read(self.own, 4096).decode(errors="replace")

    def type(self, text: str) -> None:
        self.seen = ""
        os.write(self.own, text.encode())

    def interrupt(self) -> None:
        self.seen = ""
        self.process.send_signal(signal.SIGINT)

    def ends_with(self) -> int:
        try:
            return self.process.wait(timeout=60)
        finally:
            os.close(self.own)


def test_at_a_terminal_ctrl_c_stops_a_reply_and_ctrl_d_ends_the_chat(models: Path) -> None:
    chat = Terminal("--checkpoint", models / "endless", "--max-new-tokens", 29_000)
    chat.wait_for("> ")
    chat.type("Q?\n")
    chat.wait_for("Q?\r\n")
    time.sleep(0.5)
    chat.interrupt()
    chat.wait_for("> ")
    assert chat.process.poll() is None, "the chat goes on"
    chat.type("\x04")
    assert chat.ends_with() == 0


def test_at_a_terminal_ctrl_c_between_replies_leaves(models: Path) -> None:
    chat = Terminal("--checkpoint", models / "parrot")
    chat.wait_for("> ")
    chat.type("Q?\n")
    chat.wait_for(f"{ANSWER}\r\n> ")
    chat.interrupt()
    chat.wait_for("stopped")
    assert chat.ends_with() == 130
