"""`gptlab tokenize` and `gptlab tokenizer train`."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gptlab.cli.data_options import (
    Column,
    ReplaceInvalid,
    SkipBadRows,
    data_paths,
    survey_data,
)
from gptlab.cli.options import Json
from gptlab.cli.output import duration, print_fields, print_json, print_text
from gptlab.cli.progress import Progress
from gptlab.errors import DataError, StorageError, UsageError
from gptlab.gpt.read_options import ReadOptions

if TYPE_CHECKING:
    from gptlab.gpt.events import MergeLearned
    from gptlab.gpt.events import Progress as Counting
    from gptlab.gpt.tokenizers.base import Piece, Tokenizer


def tokenize(
    text: Annotated[
        str | None, typer.Argument(help="The text; without it and --file, standard input.")
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--file", metavar="F", help="Read the text from a file.")
    ] = None,
    encoding: Annotated[
        str, typer.Option(metavar="NAME", help="An encoding's name or a vocabulary's folder.")
    ] = "gpt2",
    replace_invalid: ReplaceInvalid = False,
    as_json: Json = False,
) -> None:
    """Show the tokens of a text: ids, bytes and where they stand.

    \b
    Examples:
      gptlab tokenize "The cat sat on the mat"
      gptlab tokenize --file story.txt --encoding cl100k_base --json
    """
    from gptlab.gpt.tokenizers import load_tokenizer

    content = _text_to_tokenize(text, file, replaces=replace_invalid)
    tokenizer = load_tokenizer(encoding, text=content)
    pieces = tokenizer.pieces(content)
    if as_json:
        print_json(_as_json(tokenizer, content, pieces))
    else:
        _print_for_people(tokenizer, content, pieces)


def _text_to_tokenize(text: str | None, file: Path | None, *, replaces: bool) -> str:
    if text is not None and file is not None:
        raise UsageError("both TEXT and --file are given", "give one of them")
    if file is not None:
        return _decoded(_read(file), str(file), replaces=replaces)
    if text is not None:
        # Arguments that are not UTF-8 arrive with their bytes as lone surrogates.
        return _decoded(text.encode("utf-8", errors="surrogateescape"), "TEXT", replaces=replaces)
    if sys.stdin.isatty():
        print("reading standard input; Ctrl-D ends it", file=sys.stderr)
    return _decoded(sys.stdin.buffer.read(), "standard input", replaces=replaces)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise DataError(f"cannot read {file}", error.strerror or str(error)) from error


def _decoded(data: bytes, source: str, *, replaces: bool) -> str:
    try:
        return data.decode("utf-8", errors="replace" if replaces else "strict")
    except UnicodeDecodeError as error:
        raise DataError(
            f"{source} is not UTF-8: byte {error.start} is 0x{data[error.start]:02x}",
            "convert it to UTF-8 first, or have such bytes replaced with --replace-invalid",
        ) from error


def _as_json(tokenizer: Tokenizer, text: str, pieces: Sequence[Piece]) -> dict[str, Any]:
    return {
        "encoding": tokenizer.name,
        "vocab_size": tokenizer.vocab_size,
        "ids": [piece.id for piece in pieces],
        "tokens": [
            {
                "id": piece.id,
                "text": piece.text,
                "bytes": piece.data.hex(),
                "start": piece.start,
                "end": piece.end,
            }
            for piece in pieces
        ],
        "n_tokens": len(pieces),
        "n_characters": len(text),
        "n_bytes": len(text.encode()),
    }


def _print_for_people(tokenizer: Tokenizer, text: str, pieces: Sequence[Piece]) -> None:
    # Quoted as JSON quotes: blanks can be seen, and a line end does not break the table.
    for piece in pieces:
        print_text(f"{piece.id:>7}  {piece.data.hex(' '):<24}  {_quoted(piece.text)}")
    summary = (
        f"{len(pieces):,} tokens · {len(text):,} characters · {len(text.encode()):,} bytes"
        f" · {tokenizer.name}, {tokenizer.vocab_size:,} entries"
    )
    print_text(summary if tokenizer.is_lossless else f"{summary} · lossy")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def train_tokenizer(
    data: Annotated[
        list[Path],
        typer.Option(
            metavar="F",
            help="Text, JSON lines, CSV or TSV, packed or not, a folder of these, or - for standard"
            " input; repeat for several.",
        ),
    ],
    vocab_size: Annotated[
        int, typer.Option(metavar="N", help="Entries: 256 bytes, merges and <|endoftext|>.")
    ],
    out: Annotated[
        Path, typer.Option(metavar="DIR", help="The folder to write; it must be new or empty.")
    ],
    column: Column = "text",
    skip_bad_rows: SkipBadRows = False,
    replace_invalid: ReplaceInvalid = False,
    as_json: Json = False,
) -> None:
    """Train a byte-level BPE vocabulary on your own text.

    \b
    Example:
      gptlab tokenizer train --data story.txt --vocab-size 1000 --out my-vocabulary
      gptlab tokenize "The cat sat" --encoding ./my-vocabulary
    """
    from gptlab.gpt.data.chunks import safe_parts
    from gptlab.gpt.tokenizers import bpe

    if vocab_size < bpe.LEAST_VOCABULARY:
        raise UsageError(
            f"--vocab-size {vocab_size} cannot hold the 256 bytes and <|endoftext|>",
            f"give at least {bpe.LEAST_VOCABULARY}",
        )
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out} is a file", "choose a new folder for --out")
    if out.is_dir() and any(out.iterdir()):
        raise UsageError(f"{out} is not empty", "choose a new folder for --out")
    started = time.monotonic()
    options = ReadOptions(column, skip_bad_rows, replace_invalid)
    found = survey_data(data_paths(data), options, seed=0)
    for line in found.findings.lines():
        print(f"gptlab: {line}", file=sys.stderr)
    texts = (text for text, _ in safe_parts(found.documents()))
    with _folder_to_fill(out):
        tokenizer = _learn(bpe.train(texts, vocab_size=vocab_size))
        tokenizer.save(out)
    seconds = time.monotonic() - started
    if as_json:
        print_json({"path": out, "vocab_size": tokenizer.vocab_size, "seconds": seconds})
    else:
        print_fields(
            {
                "vocabulary": out,
                "entries": f"{tokenizer.vocab_size:,}",
                "time": duration(seconds),
            }
        )


@contextmanager
def _folder_to_fill(folder: Path) -> Iterator[None]:
    """A new or empty folder, made before the work begins; work that fails leaves none behind."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException as error:
        if folder.is_dir():
            shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise StorageError(
                f"cannot write {folder}: {error.strerror or error}", "choose another --out"
            ) from error
        raise


def _learn(merges: Generator[Counting | MergeLearned, None, Tokenizer]) -> Tokenizer:
    with Progress() as progress:
        while True:
            try:
                progress.show(_merge_line(next(merges)))
            except StopIteration as done:
                tokenizer: Tokenizer = done.value
                return tokenizer


def _merge_line(learned: Counting | MergeLearned) -> str:
    from gptlab.gpt.events import MergeLearned

    if not isinstance(learned, MergeLearned):
        return f"{learned.what}: {learned.done:,}"
    joined = (learned.left + learned.right).decode("utf-8", errors="replace")
    return f"merge {learned.index:,}/{learned.total:,}  {_quoted(joined)}  {learned.count:,} times"
