"""A session with a tiny model to look into, and what it told."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import torch

from gptlab.gpt.checkpoint import save
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.interventions import Interventions
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers.byte import ByteTokenizer
from gptlab.lab.events import JobFinished, LookFailed, Traced
from gptlab.lab.looking import LookRequest
from gptlab.lab.session import Session

CONFIG = GPTConfig(vocab_size=257, context_length=24, n_layer=2, n_head=2, n_embd=16)
TEXT = "the cat sat"


def lively() -> GPT:
    model = GPT(CONFIG, seed=2).eval()
    draw = torch.Generator().manual_seed(2)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.2
    return model


class Looker:
    """A session with a model, and what it told."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.events: list[tuple[str, Any]] = []

    def wait(self, kind: Any, request: int | None = None) -> Any:
        deadline = time.monotonic() + 60
        while True:
            self.events += self.session.poll().events
            for _, event in self.events:
                if isinstance(event, kind) and request in (None, getattr(event, "request", None)):
                    return event
            assert time.monotonic() < deadline, self.events[-5:]
            time.sleep(0.005)

    def look(self, text: str = TEXT, changed: Interventions | None = None) -> Any:
        wanted = LookRequest(text, changed or Interventions(), continues=False)
        return self.wait((Traced, LookFailed), self.session.look(wanted))


def looker_on(session: Session, folder: Path) -> Looker:
    """A looker whose session has the lively model, kept in this folder."""
    save(folder, lively(), ByteTokenizer())
    session.load(str(folder))
    looker = Looker(session)
    looker.wait(JobFinished)
    return looker
