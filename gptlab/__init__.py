"""gptlab: build a GPT-like language model and see every step work on real numbers.

The names below are resolved when they are first used, so that `import gptlab` loads neither
torch nor Textual.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gptlab.gpt.config import GPTConfig as GPTConfig
    from gptlab.gpt.model import GPT as GPT
    from gptlab.gpt.sampling import generate as generate
    from gptlab.gpt.tokenizers import load_tokenizer as load_tokenizer
    from gptlab.gpt.trace import trace as trace
    from gptlab.lab.training import train as train

__version__ = "0.1.0"

_HOMES = {
    "GPT": "gptlab.gpt.model",
    "GPTConfig": "gptlab.gpt.config",
    "generate": "gptlab.gpt.sampling",
    "load_tokenizer": "gptlab.gpt.tokenizers",
    "trace": "gptlab.gpt.trace",
    "train": "gptlab.lab.training",
}

__all__ = ["GPT", "GPTConfig", "__version__", "generate", "load_tokenizer", "trace", "train"]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'gptlab' has no attribute {name!r}")
