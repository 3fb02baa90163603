"""OpenAI's later encodings: their rank files are downloaded once, checked, and kept.

What an encoding is besides its ranks (the pattern, the special tokens, the file's address and its
SHA-256) is in tiktoken. Its own download has no time limit and ends in a temporary folder.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from gptlab import paths
from gptlab.errors import StorageError, TokenizerError
from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer
from gptlab.gpt.tokenizers.rank_file import read_ranks

DOWNLOAD_SECONDS = 60.0
"""How long a whole download may take: the longest file has 3.6 MB."""
_SILENCE_SECONDS = 10.0
"""How long a server may say nothing."""
_BLOCK_BYTES = 1 << 16

NAMES = ("p50k_base", "p50k_edit", "cl100k_base", "o200k_base", "o200k_harmony")
"""What has to be downloaded; `r50k_base` has GPT-2's ranks, which are here."""

_reading = threading.Lock()


def load(name: str, *, seconds: float = DOWNLOAD_SECONDS) -> ByteLevelTokenizer:
    """One of tiktoken's encodings, downloaded unless it was before.

    Raises:
        TokenizerError: it could not be had within `seconds`, or is not what was published.
        StorageError: it can't be kept.
    """
    described, address, sha256 = _described(name)
    file = paths.cache_dir() / "encodings" / Path(address).name
    if not _is_whole(file, sha256):
        _download(name, address, file, sha256, seconds)
    return ByteLevelTokenizer(
        name,
        ranks=read_ranks(file, sha256),
        special_tokens=described["special_tokens"],
        pattern=described["pat_str"],
    )


def is_downloaded(name: str) -> bool:
    """Whether an encoding can be loaded without a network."""
    _, address, _ = _described(name)
    return (paths.cache_dir() / "encodings" / Path(address).name).is_file()


@cache
def _described(name: str) -> tuple[dict[str, Any], str, str]:
    """What tiktoken says of an encoding, the address of its rank file and that file's SHA-256."""
    from tiktoken_ext import openai_public

    asked: list[tuple[str, str]] = []

    def note(address: str, expected_hash: str) -> dict[bytes, int]:
        asked.append((address, expected_hash))
        return {}

    with _reading:  # tiktoken's table has one such function for all threads
        before = openai_public.load_tiktoken_bpe
        openai_public.load_tiktoken_bpe = note
        try:
            described = openai_public.ENCODING_CONSTRUCTORS[name]()
        finally:
            openai_public.load_tiktoken_bpe = before
    ((address, sha256),) = asked
    return described, address, sha256


def _is_whole(file: Path, sha256: str) -> bool:
    if not file.is_file():
        return False
    try:
        read_ranks(file, sha256)
    except TokenizerError:  # it is downloaded again
        return False
    return True


def _download(name: str, address: str, file: Path, sha256: str, seconds: float) -> None:
    """Fetch a rank file; it takes its place once it is what was published.

    Raises:
        TokenizerError: it could not be had.
        StorageError: it could not be kept.
    """
    import requests

    temporary = file.with_name(f".{file.name}.{os.getpid()}.{threading.get_native_id()}.tmp")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            _fetch(address, temporary, seconds)
            read_ranks(temporary, sha256)
        except requests.RequestException as error:
            raise _not_had(name, _reason(error)) from error
        except TimeoutError as error:
            raise _not_had(name, f"not done within {seconds:.0f} s") from error
        except TokenizerError as error:
            raise _not_had(
                name, "what came is not the published file: its SHA-256 is another"
            ) from error
        temporary.replace(file)
    except OSError as error:
        raise StorageError(
            f"{file} cannot be written ({error.strerror or error})",
            "free some space, or name another folder with GPTLAB_HOME",
        ) from error
    finally:
        with suppress(OSError):  # where there is no folder, there is nothing to take away
            temporary.unlink()


def _fetch(address: str, file: Path, seconds: float) -> None:
    """
    Raises:
        TimeoutError: it takes longer than `seconds`.
        requests.RequestException: no answer, or one that is no file.
    """
    import requests

    end = time.monotonic() + seconds
    silence = min(_SILENCE_SECONDS, seconds)
    with requests.get(address, stream=True, timeout=silence) as answer, file.open("wb") as kept:
        answer.raise_for_status()
        for block in answer.iter_content(_BLOCK_BYTES):
            kept.write(block)
            if time.monotonic() > end:
                raise TimeoutError


def _reason(error: Exception) -> str:
    import requests

    match error:
        case requests.HTTPError(response=response) if response is not None:
            return f"the server answers {response.status_code}"
        case requests.Timeout():
            return "no answer"
        case requests.ConnectionError() if "timed out" in str(error):
            return "no answer"
        case requests.ConnectionError():
            return "no connection"
    return type(error).__name__


def _not_had(name: str, reason: str) -> TokenizerError:
    return TokenizerError(
        f"the encoding {name} has to be downloaded once and that failed ({reason})",
        "check the network and try again, or use gpt2, which comes with gptlab",
    )
