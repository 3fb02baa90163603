"""Tokenizer speed, side by side: encoding beside tiktoken, training beside Hugging Face's trainer.

    python benchmarks/tokenizers.py [FILE] [--vocab-size N] [--mb 10]

FILE is a text; without one the bundled stories are taken, for encoding over and over up to that
many megabytes. The two sides take turns, and of several turns the fastest counts. tiktoken has its
own pattern of GPT-2 and gives its list of ids, as gptlab does. It splits texts more slowly in every
thread but the first that does, so that both are also measured in another one, as the lab encodes.
Hugging Face's `tokenizers` comes with the test extra; its trainer is
written in Rust and breaks ties in another order, so that merges may differ among equals.
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import tiktoken
from tiktoken_ext.openai_public import r50k_pat_str

from gptlab import paths
from gptlab.gpt.tokenizers import gpt2
from gptlab.gpt.tokenizers.bpe import LEAST_VOCABULARY, learn

# Python looks for modules beside this file first and would take it for the library `tokenizers`.
sys.path = [folder for folder in sys.path if folder != str(Path(__file__).resolve().parent)]

TURNS = 5


def seconds(*works: Callable[[], object], turns: int = TURNS) -> list[float]:
    """The fastest of several turns of each work."""
    best = [float("inf")] * len(works)
    for _ in range(turns):
        for place, work in enumerate(works):
            begin = time.perf_counter()
            work()
            best[place] = min(best[place], time.perf_counter() - begin)
    return best


def encoding(text: str) -> None:
    ours = gpt2.load()
    theirs = tiktoken.Encoding(
        "tiktoken", pat_str=r50k_pat_str, mergeable_ranks=dict(ours.ranks), special_tokens={}
    )
    assert ours.encode(text) == theirs.encode_ordinary(text)
    megabytes = len(text.encode()) / 1e6

    def compare(where: str) -> None:
        our_seconds, their_seconds = seconds(
            lambda: ours.encode(text), lambda: theirs.encode_ordinary(text)
        )
        print(f"encoding {megabytes:.1f} MB with gpt2, {where}")
        print(f"  gptlab   {our_seconds * 1e3:8.1f} ms  {megabytes / our_seconds:6.1f} MB/s")
        print(f"  tiktoken {their_seconds * 1e3:8.1f} ms  {megabytes / their_seconds:6.1f} MB/s")
        print(f"  ratio    {their_seconds / our_seconds:8.2f}  (above 1: gptlab is faster)")

    compare("in the first thread")
    other = threading.Thread(target=compare, args=("in another thread",))
    other.start()
    other.join()
    part = text[:100_000]
    (piece_seconds,) = seconds(lambda: ours.pieces(part))
    print(f"pieces of {len(part):,} characters: {piece_seconds * 1e3:.1f} ms")


def training(text: str, vocab_size: int) -> None:
    megabytes = len(text.encode()) / 1e6
    print(f"training {vocab_size - LEAST_VOCABULARY:,} merges on {megabytes:.1f} MB")
    ours, theirs = seconds(
        lambda: learn([text], vocab_size=vocab_size, allow_fewer=True),
        lambda: train_elsewhere(text, vocab_size),
        turns=2,
    )
    print(f"  gptlab        {ours:7.2f} s")
    print(f"  tokenizers    {theirs:7.2f} s")
    print(f"  ratio         {theirs / ours:7.2f}  (above 1: gptlab is faster)")


def train_elsewhere(text: str, vocab_size: int) -> object:
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=["<|endoftext|>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([text], trainer)
    return tokenizer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path, help="a text; default: the bundled stories")
    parser.add_argument("--vocab-size", type=int, default=8192 + LEAST_VOCABULARY)
    parser.add_argument("--mb", type=float, default=10.0, help="megabytes that are encoded")
    options = parser.parse_args()
    file = options.file or paths.sample_data() / "stories.txt"
    text = file.read_text(encoding="utf-8")
    print(f"{file.name}, {len(text):,} characters; fastest of {TURNS} turns, training of 2")
    wanted = int(options.mb * 1e6)
    encoding((text * (wanted // max(1, len(text)) + 1))[:wanted])
    training(text, options.vocab_size)


if __name__ == "__main__":
    main()
