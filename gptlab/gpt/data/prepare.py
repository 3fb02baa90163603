"""From files to token files: tokenized once, reused while nothing has changed."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from gptlab.errors import DataError, StorageError, TokenizerError
from gptlab.gpt.data.chunks import safe_chunks
from gptlab.gpt.data.text import Source, Split, n_bytes, read_sources, split_documents
from gptlab.gpt.data.token_file import (
    TokenFile,
    open_tokens,
    require_windows,
    smallest_type,
    write_tokens,
)
from gptlab.gpt.events import MergeLearned, Progress
from gptlab.gpt.tokenizers import (
    AUTO,
    AUTO_VOCAB_SIZE,
    Tokenizer,
    load_tokenizer,
    tokenizer_from_folder,
)
from gptlab.gpt.whole_folder import whole_folder

FORMAT = 1
"""Version of the cached files; raised when what is in them changes."""

Work = Generator[Progress | MergeLearned, None, "PreparedText"]


@dataclass(frozen=True)
class PreparedText:
    """A text in tokens, ready to be learned from."""

    tokenizer: Tokenizer
    train: TokenFile
    val: TokenFile
    mark: int | None
    """The id that ends each document; None where there is a single text."""
    val_bytes: int
    """UTF-8 bytes of the held-out text."""
    description: dict[str, Any]
    """What a run records of its data: `sources` (path, bytes, SHA-256), sizes, the vocabulary."""


def prepare(
    paths: Sequence[Path],
    encoding: str | Tokenizer,
    *,
    cache_dir: Path,
    context_length: int,
    seed: int,
) -> Work:
    """Read, split and tokenize a text; the value returned is a `PreparedText`.

    `encoding` is a name or folder that `load_tokenizer` takes, a tokenizer, or `auto`: a
    byte-level BPE of `AUTO_VOCAB_SIZE` ids trained on the part to learn from. `char` and `word`
    take their vocabulary from the whole data. What was made before is found again in `cache_dir`.

    Raises:
        DataError: a file can't be used, or the text is shorter than `context_length` + 1 tokens.
        TokenizerError: the encoding can't be had.
    """
    yield Progress("reading the data", 0, 0)
    documents, sources = read_sources(paths)
    split = split_documents(documents, seed)
    tokenizer = yield from _tokenizer(encoding, documents, split, cache_dir)
    vocabulary = _sha256_of(tokenizer)
    folder = cache_dir / "tokens" / _key(sources, vocabulary, seed)
    files = _cached(folder)
    if files is None:
        yield from _tokenize(split, tokenizer, folder)
        files = _cached(folder)
    if files is None:
        raise DataError(f"the token files in {folder} are damaged", "check the disk")
    train, val = files
    require_windows(train, val, context_length)
    return PreparedText(
        tokenizer=tokenizer,
        train=train,
        val=val,
        mark=_mark(split, tokenizer),
        val_bytes=n_bytes(split.val),
        description={
            "sources": [source.to_json() for source in sources],
            "n_documents": len(documents),
            "train_tokens": len(train),
            "val_tokens": len(val),
            "val_bytes": n_bytes(split.val),
            "encoding": tokenizer.name,
            "vocab_size": tokenizer.vocab_size,
            "vocabulary_sha256": vocabulary,
        },
    )


def _tokenizer(
    encoding: str | Tokenizer, documents: list[str], split: Split, cache_dir: Path
) -> Generator[Progress | MergeLearned, None, Tokenizer]:
    if not isinstance(encoding, str):
        return encoding
    if encoding == AUTO:
        return (yield from _trained_vocabulary(split.train, cache_dir))
    return load_tokenizer(encoding, text="\n".join(documents))


def _trained_vocabulary(
    documents: list[str], cache_dir: Path
) -> Generator[Progress | MergeLearned, None, Tokenizer]:
    """A byte-level BPE of the text to learn from, trained once."""
    from gptlab.gpt.tokenizers import bpe

    digest = hashlib.sha256("\0".join(documents).encode("utf-8", "surrogatepass")).hexdigest()
    folder = cache_dir / "vocabularies" / f"{digest[:20]}-{AUTO_VOCAB_SIZE}"
    if folder.is_dir():
        try:
            return tokenizer_from_folder(folder)
        except TokenizerError:
            shutil.rmtree(folder, ignore_errors=True)  # damaged: it is trained again
    tokenizer = yield from bpe.train(documents, vocab_size=AUTO_VOCAB_SIZE, allow_fewer=True)
    with _filled(folder) as temporary:
        tokenizer.save(temporary)
    return tokenizer


def _mark(split: Split, tokenizer: Tokenizer) -> int | None:
    return None if split.is_one_text else tokenizer.end_of_text_id


def _tokenize(split: Split, tokenizer: Tokenizer, folder: Path) -> Generator[Progress, None, None]:
    """Write both parts' token files and the sidecar that describes them."""
    with _filled(folder) as temporary:
        mark = _mark(split, tokenizer)
        dtype = smallest_type(tokenizer.vocab_size)
        sidecar: dict[str, Any] = {"format": FORMAT, "tokenizer": tokenizer.name}
        total = sum(len(each) for each in (*split.train, *split.val))
        done = 0
        for name, documents in (("train", split.train), ("val", split.val)):
            parts: list[npt.NDArray[Any]] = []
            for document in documents:
                for chunk in safe_chunks(document):
                    parts.append(np.asarray(tokenizer.encode(chunk), dtype=dtype))
                    done += len(chunk)
                    yield Progress("tokenizing", done, total)
                if mark is not None:
                    parts.append(np.asarray([mark], dtype=dtype))
            sidecar[name] = write_tokens(temporary / f"{name}.tokens", parts, dtype)
        (temporary / "tokens.json").write_text(json.dumps(sidecar, indent=2), encoding="utf-8")


def _cached(folder: Path) -> tuple[TokenFile, TokenFile] | None:
    """The token files of a folder; None where there are none or they are damaged."""
    try:
        sidecar = json.loads((folder / "tokens.json").read_text(encoding="utf-8"))
        return (
            open_tokens(folder / "train.tokens", sidecar["train"]),
            open_tokens(folder / "val.tokens", sidecar["val"]),
        )
    except (DataError, ValueError, KeyError, OSError):
        shutil.rmtree(folder, ignore_errors=True)  # if there is one, it is damaged: made again
        return None


def _key(sources: list[Source], vocabulary: str, seed: int) -> str:
    """A name that changes when the text, the vocabulary or the split does."""
    parts = [str(FORMAT), str(seed), vocabulary, *(source.sha256 for source in sources)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:24]


def _sha256_of(tokenizer: Tokenizer) -> str:
    """Of the bytes behind every id, each with its length before it."""
    digest = hashlib.sha256()
    for id in range(tokenizer.vocab_size):
        data = _bytes_of(tokenizer, id)
        digest.update(b"%d " % len(data) + data)
    return digest.hexdigest()


def _bytes_of(tokenizer: Tokenizer, id: int) -> bytes:
    try:
        return tokenizer.token_bytes(id)
    except TokenizerError:  # some published vocabularies have gaps
        return b""


@contextmanager
def _filled(folder: Path) -> Iterator[Path]:
    """A folder to write into, which takes its name once it is whole; a failure leaves nothing.

    Where another process was faster, its files are the same.
    """
    try:
        with whole_folder(folder, keeps_what_is_there=True) as temporary:
            yield temporary
    except OSError as error:
        raise StorageError(
            f"{folder} cannot be written ({error.strerror or error})",
            "free some space, or name another folder with GPTLAB_HOME",
        ) from error
