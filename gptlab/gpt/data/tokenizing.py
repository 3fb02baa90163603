"""Documents into token files: on all cores, in order, and without keeping either in memory.

Threads and not processes: tiktoken computes without holding the interpreter, and threads share one
vocabulary, which takes more memory than all that is on its way through here.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from gptlab.gpt.data.chunks import parts_for
from gptlab.gpt.data.documents import Part
from gptlab.gpt.data.text import TextSurvey, n_bytes
from gptlab.gpt.data.token_file import TokenWriter, smallest_type
from gptlab.gpt.events import Progress
from gptlab.gpt.tokenizers.base import Tokenizer
from gptlab.gpt.tokenizers.byte_level import ByteLevelTokenizer

_MOST_THREADS = 16
_SMALL_CHARACTERS = 200_000
"""Documents that are shorter together are one piece of work: handing a piece over costs as much as
encoding a hundred words."""

NAMES = ("train", "val")
"""The files that are written, by whether a document is held out."""

Batch = list[Part]


def tokenize_into(
    folder: Path, found: TextSurvey, tokenizer: Tokenizer, *, n_threads: int | None = None
) -> Generator[Progress, None, dict[str, Any]]:
    """Write the tokens of what is learned from and of what is held out into a folder; the value
    returned has what `open_tokens` checks each file against, and `val_bytes` of held-out text.

    Raises:
        TokenizerError: the tokenizer can't express the text.
    """
    mark = None if found.is_one_text else tokenizer.end_of_text_id
    dtype = smallest_type(tokenizer.vocab_size)
    threads = n_threads or min(_MOST_THREADS, os.cpu_count() or 1)
    writers = [TokenWriter(folder / f"{name}.tokens", dtype) for name in NAMES]
    pool = ThreadPoolExecutor(threads, "tokenizing")
    waiting: deque[tuple[bool, int, Future[npt.NDArray[Any]]]] = deque()
    done = val_bytes = 0
    try:
        for is_held_out, batch in _batches(found, tokenizer):
            n_characters = sum(len(text) for text, _ in batch)
            val_bytes += n_bytes(text for text, _ in batch) if is_held_out else 0
            ids = pool.submit(_encode, tokenizer, batch, mark, dtype)
            waiting.append((is_held_out, n_characters, ids))
            # Enough to keep every thread busy while the oldest is written, and no more.
            while len(waiting) > threads + 1:
                done += _write(waiting.popleft(), writers)
                yield Progress("tokenizing", done, found.n_characters)
        while waiting:
            done += _write(waiting.popleft(), writers)
            yield Progress("tokenizing", done, found.n_characters)
    finally:
        pool.shutdown(cancel_futures=True)
        for writer in writers:
            writer.close()
    files = {name: writer.finish() for name, writer in zip(NAMES, writers, strict=True)}
    return {**files, "val_bytes": val_bytes}


def _batches(found: TextSurvey, tokenizer: Tokenizer) -> Iterator[tuple[bool, Batch]]:
    """What one thread does at a time: a part of a long document, or several short documents. For
    each of the two files they are in order."""
    begun: dict[bool, Batch] = {False: [], True: []}
    sizes = {False: 0, True: 0}
    for is_held_out, group in groupby(found.parts(), itemgetter(2)):
        parts = ((text, is_end) for text, is_end, _ in group)
        for part in parts_for(tokenizer, parts):
            begun[is_held_out].append(part)
            sizes[is_held_out] += len(part[0])
            if sizes[is_held_out] >= _SMALL_CHARACTERS:
                yield is_held_out, begun[is_held_out]
                begun[is_held_out], sizes[is_held_out] = [], 0
    for is_held_out, batch in begun.items():
        if batch:
            yield is_held_out, batch


def _encode(tokenizer: Tokenizer, batch: Batch, mark: int | None, dtype: str) -> npt.NDArray[Any]:
    """The ids of a batch, with a mark behind each document that ends in it."""
    end = np.array([] if mark is None else [mark], np.uint32)
    arrays = []
    for text, is_end in batch:
        arrays.append(_ids_of(tokenizer, text))
        if is_end:
            arrays.append(end)
    return np.concatenate(arrays).astype(dtype)


def _ids_of(tokenizer: Tokenizer, text: str) -> npt.NDArray[np.uint32]:
    if isinstance(tokenizer, ByteLevelTokenizer):
        return tokenizer.encode_array(text)
    return np.array(tokenizer.encode(text), np.uint32)


def _write(work: tuple[bool, int, Future[npt.NDArray[Any]]], writers: Sequence[TokenWriter]) -> int:
    """Wait for a batch and write it; gives how many characters that were."""
    is_held_out, n_characters, ids = work
    writers[is_held_out].write(ids.result())
    return n_characters
