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

from gptlab.errors import DataError, StorageError, TokenizerError
from gptlab.gpt.data.chunks import safe_parts
from gptlab.gpt.data.documents import Part
from gptlab.gpt.data.text import TextSurvey, survey
from gptlab.gpt.data.token_file import TokenFile, open_tokens, require_windows
from gptlab.gpt.data.tokenizing import tokenize_into
from gptlab.gpt.events import MergeLearned, Progress
from gptlab.gpt.read_options import ReadOptions
from gptlab.gpt.tokenizers import (
    AUTO,
    AUTO_VOCAB_SIZE,
    Tokenizer,
    load_tokenizer,
    tokenizer_from_folder,
)
from gptlab.gpt.whole_folder import whole_folder

FORMAT = 2
"""Version of the cached files; raised when what is in them changes."""

VOCABULARY_CHARACTERS = 100_000_000
"""Of a longer text only so much teaches the vocabulary `auto`: the commonest pairs of bytes are the
same in the rest."""

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
    options: ReadOptions | None = None,
) -> Work:
    """Read, split and tokenize a text; the value returned is a `PreparedText`.

    `encoding` is a name or folder that `load_tokenizer` takes, a tokenizer, or `auto`: a
    byte-level BPE of `AUTO_VOCAB_SIZE` ids trained on the part to learn from, of a very long text
    on its first `VOCABULARY_CHARACTERS`. `char` and `word` take their vocabulary from the whole
    data. What was made before is found again in `cache_dir`. Neither the text nor its tokens need
    fit into memory.

    Raises:
        DataError: a file can't be used, or the text is shorter than `context_length` + 1 tokens.
        TokenizerError: the encoding can't be had.
    """
    yield Progress("reading the data", 0, 0)
    found = yield from survey(paths, seed, options)
    return (
        yield from prepare_surveyed(
            found, encoding, cache_dir=cache_dir, context_length=context_length, seed=seed
        )
    )


def prepare_surveyed(
    found: TextSurvey,
    encoding: str | Tokenizer,
    *,
    cache_dir: Path,
    context_length: int,
    seed: int,
) -> Work:
    """What `prepare` does once the files are known to be good.

    Raises:
        DataError: the text is shorter than `context_length` + 1 tokens.
        TokenizerError: the encoding can't be had.
    """
    tokenizer = yield from _tokenizer(encoding, found, cache_dir)
    vocabulary = _sha256_of(tokenizer)
    folder = cache_dir / "tokens" / _key(found, vocabulary, seed)
    cached = _cached(folder)
    if cached is None:
        yield from _tokenize(found, tokenizer, folder)
        cached = _cached(folder)
    if cached is None:
        raise DataError(f"the token files in {folder} are damaged", "check the disk")
    train, val, val_bytes = cached
    require_windows(train, val, context_length)
    return PreparedText(
        tokenizer=tokenizer,
        train=train,
        val=val,
        mark=None if found.is_one_text else tokenizer.end_of_text_id,
        val_bytes=val_bytes,
        description={
            "sources": [source.to_json() for source in found.sources],
            "n_documents": found.n_documents,
            "train_tokens": len(train),
            "val_tokens": len(val),
            "val_bytes": val_bytes,
            "encoding": tokenizer.name,
            "vocab_size": tokenizer.vocab_size,
            "vocabulary_sha256": vocabulary,
            **({"reading": reading} if (reading := found.options.to_json()) else {}),
        },
    )


def _tokenizer(
    encoding: str | Tokenizer, found: TextSurvey, cache_dir: Path
) -> Generator[Progress | MergeLearned, None, Tokenizer]:
    if not isinstance(encoding, str):
        return encoding
    if encoding == AUTO:
        return (yield from _trained_vocabulary(found, cache_dir))
    return load_tokenizer(encoding, text=found.texts())


def _trained_vocabulary(
    found: TextSurvey, cache_dir: Path
) -> Generator[Progress | MergeLearned, None, Tokenizer]:
    """A byte-level BPE of the text to learn from, trained once."""
    from gptlab.gpt.tokenizers import bpe

    digest = hashlib.sha256()
    before = ""
    for text, is_end in _first_characters(found):
        digest.update((before + text).encode("utf-8", "surrogatepass"))
        before = "\0" if is_end else ""
    folder = cache_dir / "vocabularies" / f"{digest.hexdigest()[:20]}-{AUTO_VOCAB_SIZE}"
    if folder.is_dir():
        try:
            return tokenizer_from_folder(folder)
        except TokenizerError:
            shutil.rmtree(folder, ignore_errors=True)  # damaged: it is trained again
    texts = (text for text, _ in _first_characters(found))
    tokenizer = yield from bpe.train(texts, vocab_size=AUTO_VOCAB_SIZE, allow_fewer=True)
    with _filled(folder) as temporary:
        tokenizer.save(temporary)
    return tokenizer


def _first_characters(found: TextSurvey) -> Iterator[Part]:
    """What is learned from, up to `VOCABULARY_CHARACTERS`."""
    left = VOCABULARY_CHARACTERS
    for text, is_end in safe_parts(found.training_documents()):
        yield text, is_end
        left -= len(text)
        if left <= 0:
            return


def _tokenize(
    found: TextSurvey, tokenizer: Tokenizer, folder: Path
) -> Generator[Progress, None, None]:
    """Write both parts' token files and the sidecar that describes them."""
    with _filled(folder) as temporary:
        files = yield from tokenize_into(temporary, found, tokenizer)
        sidecar = {"format": FORMAT, "tokenizer": tokenizer.name, **files}
        (temporary / "tokens.json").write_text(json.dumps(sidecar, indent=2), encoding="utf-8")


def _cached(folder: Path) -> tuple[TokenFile, TokenFile, int] | None:
    """The token files of a folder and the bytes of the held-out text; None where there are none or
    they are damaged."""
    try:
        sidecar = json.loads((folder / "tokens.json").read_text(encoding="utf-8"))
        return (
            open_tokens(folder / "train.tokens", sidecar["train"]),
            open_tokens(folder / "val.tokens", sidecar["val"]),
            int(sidecar["val_bytes"]),
        )
    except (DataError, ValueError, KeyError, TypeError, OSError):
        shutil.rmtree(folder, ignore_errors=True)  # if there is one, it is damaged: made again
        return None


def _key(found: TextSurvey, vocabulary: str, seed: int) -> str:
    """A name that changes when the text, how it is read, the vocabulary or the split does."""
    parts = [str(FORMAT), str(seed), vocabulary, *(source.sha256 for source in found.sources)]
    if reading := found.options.to_json():
        parts.append(json.dumps(reading, sort_keys=True))
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
