"""A text larger than memory into tokens, as a training begins: megabytes a second and most memory.

    python benchmarks/tokenize_large.py [--mb 1000] [--encoding gpt2] [--threads N]

Three files of that size are written first, of the bundled stories over and over: one text without
marks, stories between marks, and JSON lines of one sentence each. Memory is the most that the
process ever had resident (`ru_maxrss`); the threads that encode belong to it, so that this is all.
torch is not imported: a training imports it for itself.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path

# Python looks for modules beside this file first and would take one for the library `tokenizers`.
sys.path = [folder for folder in sys.path if folder != str(Path(__file__).resolve().parent)]

MARK = "\n<|endoftext|>\n"


def stories() -> Iterator[str]:
    """The bundled stories over and over, each time with another number in it."""
    from gptlab import paths

    text = (paths.sample_data() / "stories.txt").read_text(encoding="utf-8")
    for number, story in enumerate(cycle(text.split(MARK))):
        yield f"{number}. {story}"


def plain() -> Iterator[str]:
    return (f"{story}\n" for story in stories())


def marked() -> Iterator[str]:
    return (story + MARK for story in stories())


def sentences() -> Iterator[str]:
    for story in stories():
        for sentence in story.split(". "):
            yield json.dumps({"text": sentence}) + "\n"


KINDS: dict[str, tuple[str, Callable[[], Iterator[str]]]] = {
    "one text": ("one.txt", plain),
    "stories between marks": ("marked.txt", marked),
    "a sentence a JSON line": ("sentences.jsonl", sentences),
}


def write(file: Path, parts: Iterator[str], n_bytes: int) -> None:
    with file.open("w", encoding="utf-8") as written:
        size = 0
        while size < n_bytes:
            size += written.write(next(parts))


def measure(what: str, file: Path, encoding: str, threads: int | None, cache: Path) -> None:
    from gptlab.gpt.data import prepare, tokenizing
    from gptlab.gpt.events import Progress

    before = tokenizing.tokenize_into
    prepare_module = sys.modules["gptlab.gpt.data.prepare"]
    prepare_module.tokenize_into = partial(before, n_threads=threads)  # type: ignore[attr-defined]
    begin = time.perf_counter()
    work = prepare([file], encoding, cache_dir=cache, context_length=256, seed=1)
    checked = begin
    while True:
        try:
            event = next(work)
        except StopIteration as done:
            text = done.value
            break
        if isinstance(event, Progress) and event.what == "reading the data":
            checked = time.perf_counter()
    seconds = time.perf_counter() - begin
    megabytes = file.stat().st_size / 1e6
    print(
        f"{what:<24}{megabytes:7.0f} MB{len(text.train) + len(text.val):14,} tokens"
        f"{text.description['n_documents']:12,} documents{seconds:8.1f} s"
        f" (checking {checked - begin:5.1f} s){megabytes / seconds:7.1f} MB/s"
        f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:7.0f} MiB at most"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--mb", type=float, default=1000.0, help="megabytes of each file")
    parser.add_argument("--encoding", default="gpt2")
    parser.add_argument("--threads", type=int, help="default: a thread for each core")
    parser.add_argument("--kind", choices=list(KINDS), help="default: all three")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for kind in [options.kind] if options.kind else KINDS:
            name, parts = KINDS[kind]
            file = Path(folder) / name
            write(file, parts(), int(options.mb * 1e6))
            measure(kind, file, options.encoding, options.threads, Path(folder) / "cache")
            file.unlink()


if __name__ == "__main__":
    main()
