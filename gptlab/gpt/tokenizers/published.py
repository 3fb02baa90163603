"""OpenAI's later encodings, which tiktoken downloads at their first use."""

from __future__ import annotations

import threading

import tiktoken

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer

DOWNLOAD_SECONDS = 30.0
"""How long a download may take before it is given up; tiktoken itself waits for ever."""

NAMES = ("p50k_base", "p50k_edit", "cl100k_base", "o200k_base", "o200k_harmony")
"""What has to be downloaded; `r50k_base` has GPT-2's ranks, which are here."""


def load(name: str, seconds: float = DOWNLOAD_SECONDS) -> ByteLevelTokenizer:
    """One of tiktoken's encodings, downloaded unless it was before.

    Raises:
        TokenizerError: it could not be had within `seconds`.
    """
    encoding = _within(name, seconds)
    return ByteLevelTokenizer(
        name,
        ranks=encoding._mergeable_ranks,
        special_tokens=encoding._special_tokens,
        pattern=encoding._pat_str,
    )


def _within(name: str, seconds: float) -> tiktoken.Encoding:
    """`tiktoken.get_encoding` with a time limit."""
    result: list[tiktoken.Encoding | Exception] = []

    def get() -> None:
        try:
            result.append(tiktoken.get_encoding(name))
        except Exception as error:
            result.append(error)

    # A daemon, because a download without an answer must not keep the program from ending.
    worker = threading.Thread(target=get, name=f"download of {name}", daemon=True)
    worker.start()
    worker.join(seconds)
    match result:
        case [tiktoken.Encoding() as encoding]:
            return encoding
        case [Exception() as error]:
            reason = f"{type(error).__name__}"
        case _:
            reason = f"no answer within {seconds:.0f} s"
    raise TokenizerError(
        f"the encoding {name} has to be downloaded once and that failed ({reason})",
        "check the network and try again, or use gpt2, which comes with gptlab",
    )
