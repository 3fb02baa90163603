"""Vocabularies as rank files: one line a token, its bytes in base64 and its rank.

The rank is both the token's id and the order in which merges apply; the format is tiktoken's.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Mapping
from pathlib import Path

from gptlab.errors import TokenizerError

VOCABULARIES = Path(__file__).resolve().parent / "vocabularies"
"""The folder of the packaged vocabularies."""


def read_ranks(file: Path, sha256: str | None = None) -> dict[bytes, int]:
    """The ranks of a file, in its order.

    Raises:
        TokenizerError: the file is missing, is not as it was published, or is no rank file.
    """
    content = _content(file)
    if sha256 is not None and hashlib.sha256(content).hexdigest() != sha256:
        raise TokenizerError(
            f"the vocabulary {file} is not as it was published: its SHA-256 is "
            f"{hashlib.sha256(content).hexdigest()[:12]}…, not {sha256[:12]}…",
            "install gptlab again",
        )
    ranks: dict[bytes, int] = {}
    for number, line in enumerate(content.splitlines(), 1):
        try:
            token, rank = line.split()
            ranks[base64.b64decode(token, validate=True)] = int(rank)
        except (ValueError, binascii.Error):
            raise TokenizerError(
                f"line {number} of the vocabulary {file} is not a token and its rank",
                "install gptlab again, or train the vocabulary again",
            ) from None
    return ranks


def write_ranks(file: Path, ranks: Mapping[bytes, int]) -> None:
    """Write a rank file, lowest rank first."""
    in_order = sorted(ranks.items(), key=lambda item: item[1])
    lines = [base64.b64encode(token) + b" %d\n" % rank for token, rank in in_order]
    file.write_bytes(b"".join(lines))


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise TokenizerError(
            f"the vocabulary {file} cannot be read ({error.strerror})", "install gptlab again"
        ) from None
