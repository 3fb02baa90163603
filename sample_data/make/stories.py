"""Make the story corpus: the same bytes for the same seed and count, on any machine.

    python sample_data/make/stories.py --out sample_data/stories.txt --seed 1

Each plot gets the same number of stories. For each story the program writes a few candidates,
drops those that are too short or too long, and keeps the one that repeats least of what earlier
stories said.
"""

import argparse
import random
import re
import sys
from collections import Counter
from pathlib import Path

from engine import Story, TemplateError
from plots import ALL_PLOTS

END = "<|endoftext|>"
COUNT = 3040
CANDIDATES = 4
DRAFTS: Counter = Counter()
"""How many drafts were written, and how many of them were too short or too long."""
LEAST_WORDS, MOST_WORDS = 75, 175
RUN = 8


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, without punctuation."""
    return re.findall(r"[a-z]+(?:'[a-z]+)?", text.lower())


def runs_of(text: str) -> set[tuple[str, ...]]:
    """Return the runs of eight words in a text."""
    words = words_of(text)
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def write_one(plot, seed: str) -> str:
    """Write one story of a plot; a template that cannot be filled is reported with its plot."""
    story = Story(seed)
    try:
        plot(story)
    except TemplateError as error:
        raise TemplateError(f"{plot.__module__}.{plot.__name__}: {error}") from None
    text = story.text()
    first = min((n for n in story.names if n in text), key=text.find, default=None)
    if first and len(re.findall(rf"\b{first}\b", text)) < 2:
        return ""  # whoever comes first must come again
    return text


def best_candidate(plot, seed: str, seen: set) -> tuple[str, set]:
    """Return the candidate with the smallest share of runs seen before, and its runs."""
    best, best_runs, best_share = "", set(), 2.0
    for attempt in range(40 * CANDIDATES):
        if attempt >= CANDIDATES and best:
            break
        text = write_one(plot, f"{seed}/{attempt}")
        DRAFTS["all"] += 1
        length = len(words_of(text))
        if not LEAST_WORDS <= length <= MOST_WORDS:
            DRAFTS["short" if length < LEAST_WORDS else "long"] += 1
            continue
        runs = runs_of(text)
        share = len(runs & seen) / len(runs)
        if share < best_share:
            best, best_runs, best_share = text, runs, share
    if not best:
        raise TemplateError(f"{plot.__name__} is never {LEAST_WORDS} to {MOST_WORDS} words long")
    return best, best_runs


def make(seed: int, count: int, plots=None) -> list[str]:
    """Return `count` different stories over all plots (or those given), in a shuffled order."""
    plots = plots or ALL_PLOTS
    stories: list[str] = []
    seen: set = set()
    for number in range(count):
        plot = plots[number % len(plots)]
        text, runs = best_candidate(plot, f"{seed}/{plot.__name__}/{number}", seen)
        if text not in stories:
            stories.append(text)
            seen |= runs
    order = random.Random(f"{seed}/order")
    return sorted(stories, key=lambda _: order.random())


def main() -> None:
    """Write the corpus to a file, or to standard output."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, help="the file to write; without it, print")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--plot", action="append", help="only plots whose name contains this")
    options = parser.parse_args()
    chosen = [
        p for p in ALL_PLOTS if not options.plot or any(n in p.__name__ for n in options.plot)
    ]
    text = "".join(f"{story}\n{END}\n" for story in make(options.seed, options.count, chosen))
    if options.out:
        options.out.write_bytes(text.encode("ascii"))
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
