"""OpenAI's later encodings, which tiktoken downloads at their first use."""

from __future__ import annotations

import threading

import tiktoken

from gptlab.errors import TokenizerError
from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer

DOWNLOAD_SECONDS = 30.0
"""How long a download may take before it is given up; tiktoken itself waits for ever."""

_STRIDE = 100_000
"""Characters; a run of blanks at least twice as long is cut."""


class PublishedTokenizer(ByteLevelTokenizer):
    """An encoding of tiktoken's."""

    def _parts(self, text: str) -> list[str]:
        """The text, cut inside runs of blanks that are too long for tiktoken.

        These patterns treat blanks and line ends in ways that allow no cut without changing ids,
        so that only runs of at least `_STRIDE` blanks are cut, which no ordinary text has.
        """
        parts = []
        begin = 0
        for place in range(_STRIDE, len(text), _STRIDE):
            if text[place - _STRIDE : place + 1].isspace():
                parts.append(text[begin:place])
                begin = place
        parts.append(text[begin:])
        return parts


def load(name: str, seconds: float = DOWNLOAD_SECONDS) -> PublishedTokenizer:
    """One of tiktoken's encodings, downloaded unless it was before.

    Raises:
        TokenizerError: it could not be had within `seconds`.
    """
    encoding = _within(name, seconds)
    return PublishedTokenizer(
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
