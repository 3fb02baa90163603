"""Check the story corpus and print the figures; exits with 1 when one is missed.

    python sample_data/make/check.py [sample_data/stories.txt] [--show 3]
    python sample_data/make/check.py --sample 300 [--plot ferry] [--show 3]

With --sample it checks freshly made stories of the chosen plots instead of the file, and leaves
out the limits on size and vocabulary, which only the whole corpus can meet.
"""

import argparse
import hashlib
import random
import re
import statistics
import sys
from collections import Counter
from pathlib import Path

import engine
import stories as program
import world

LEAST_BYTES = 2_000_000
LEAST_WORDS = 1_500
MOST_SKELETON = 0.005
MOST_SHARED_RUNS = 0.30
MAT_STORIES = (60, 150)


def sentences_of(text: str) -> list[str]:
    """Split a story into sentences; a quotation that asks or cries keeps what follows it."""
    return [s for s in re.split(r'(?<=[.!?])\s+|(?<=\.")\s+', text) if s]


def skeleton(sentence: str) -> str:
    """Return the sentence without names, numbers and words from slot lists."""
    names = NAMES
    kept = [
        word
        for word in re.findall(r"[A-Za-z']+", sentence)
        if word.removesuffix("'s") not in names
        and word.lower() not in engine.SLOT_WORDS
        and word.lower().removesuffix("'s") not in engine.SLOT_WORDS
    ]
    return " ".join(kept).lower()


NAMES = set(world.GIRLS) | set(world.BOYS) | set(world.TOWNS)


def held_out(text: str) -> bool:
    """Say whether a story belongs to the tenth that is held out, by a digest of its text."""
    return int(hashlib.sha256(b"held out/" + text.encode()).hexdigest(), 16) % 10 == 0


def faults_in(text: str) -> list[str]:
    """Return what a proofreader would mark in one story."""
    rules = {
        "a brace": r"[{}|]",
        "a word twice": r"\b(?!(?:had|that|very|no|so|long|far|round|higher|tick|knock|drip|hush"
        r"|tap|ding|now|click)\b)([A-Za-z]+) \1\b",
        "a space before punctuation": r" [,.;:!?]",
        "punctuation twice": r"[,;:][,.;:!?]|[.!?][,;:]|(?<!\.)\.\.(?!\.)",
        "a before a vowel": r"\ba (?:[aei]|o(?!n[ce]))",
        "an before a consonant": r"\ban (?![aeiouh])",
        "a small letter after a full stop": r'(?:^|(?<!\.)[.!?]"? "?)(?<![!?]" )[a-z]',
        "no end": r"[^.!?\"]$",
        "a word of another alphabet": r"[^\x00-\x7f]",
        "None": r"(?<!\")\bNone\b",
        "a space inside a quotation": r'(?:^|[ \n])" ',
    }
    found = [
        f"{name}: ...{text[max(0, m.start() - 25) : m.end() + 15]!r}"
        for name, rule in rules.items()
        for m in re.finditer(rule, text)
    ]
    for line in text.split("\n"):
        if line.count('"') % 2:
            found.append(f"an open quotation: {line[:60]!r}")
    said = [s for s in sentences_of(text) if len(s.split()) > 4]
    found += [f"a sentence twice: {s!r}" for s, n in Counter(said).items() if n > 1]
    return found


def shared_runs(corpus: list[str]) -> list[float]:
    """Return, for each held-out story, the share of its 8-word runs that training also has."""
    training: set = set()
    for text in corpus:
        if not held_out(text):
            training |= program.runs_of(text)
    shares = []
    for text in corpus:
        if held_out(text):
            runs = program.runs_of(text)
            shares.append(len(runs & training) / max(1, len(runs)))
    return shares


class Report:
    """Prints one line per check and remembers whether any was missed."""

    def __init__(self):
        self.missed = 0

    def line(self, passed: bool, text: str) -> None:
        """Print a check's figure."""
        print(("ok      " if passed else "MISSED  ") + text)
        self.missed += not passed

    def note(self, text: str) -> None:
        """Print a figure that has no limit."""
        print("        " + text)


def check(corpus: list[str], whole: bool) -> bool:
    """Print every figure; return whether all limits hold."""
    report = Report()
    size = sum(len(text) + len(program.END) + 2 for text in corpus)
    report.line(size >= LEAST_BYTES or not whole, f"size {size:,} bytes in {len(corpus):,} stories")
    words = Counter(word for text in corpus for word in program.words_of(text))
    lengths = sorted(len(program.words_of(text)) for text in corpus)
    report.note(
        f"words a story: {lengths[0]} to {lengths[-1]}, median {lengths[len(lengths) // 2]}"
    )
    drafts = program.DRAFTS
    report.note(
        f"drafts dropped: {drafts['short'] / drafts['all']:.0%} too short,"
        f" {drafts['long'] / drafts['all']:.0%} too long"
    )
    report.line(len(words) >= LEAST_WORDS or not whole, f"{len(words):,} distinct words")
    report.line(len(set(corpus)) == len(corpus), f"{len(corpus) - len(set(corpus))} stories twice")

    sentences = [s for text in corpus for s in sentences_of(text)]
    # A sentence of nothing but names and slot words, such as "Nils!", has no skeleton.
    skeletons = Counter(bones for s in sentences if (bones := skeleton(s)))
    most = skeletons.most_common(1)[0]
    limit = MOST_SKELETON
    report.line(
        most[1] / len(sentences) <= limit or not whole,
        f"{len(sentences):,} sentences; most frequent skeleton {most[1] / len(sentences):.2%}"
        f" (limit {limit:.1%}): {most[0]!r}",
    )
    report.note("next: " + "; ".join(f"{n} {s!r}" for s, n in skeletons.most_common(6)[1:]))

    shares = shared_runs(corpus) or [0.0]
    report.line(
        statistics.median(shares) <= MOST_SHARED_RUNS,
        f"8-word runs of held-out stories that training also has: median"
        f" {statistics.median(shares):.1%} (limit {MOST_SHARED_RUNS:.0%}),"
        f" {len(shares)} held out",
    )

    mat = sum("he cat sat on the mat" in text for text in corpus)
    report.line(
        MAT_STORIES[0] <= mat <= MAT_STORIES[1] or not whole,
        f"{mat} stories have the cat on the mat",
    )
    report.note("banks: " + str(sum("bank" in text for text in corpus)) + " stories")
    faults = [fault for text in corpus for fault in faults_in(text)]
    report.line(not faults, f"{len(faults)} faults for a proofreader")
    for fault in faults[:12]:
        report.note(fault)
    return not report.missed


def main() -> None:
    """Check a file, or a fresh sample."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    default = Path(__file__).parents[1] / "stories.txt"
    parser.add_argument("file", nargs="?", type=Path, default=default)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=program.COUNT)
    parser.add_argument("--sample", type=int, help="check this many fresh stories instead")
    parser.add_argument("--plot", action="append", help="only plots whose name contains this")
    parser.add_argument("--show", type=int, default=0, help="print this many random stories")
    options = parser.parse_args()
    plots = [
        p
        for p in program.ALL_PLOTS
        if not options.plot or any(n in p.__name__ for n in options.plot)
    ]
    # Making the stories again also gathers the slot words, and shows that the file is theirs.
    corpus = program.make(options.seed, options.sample or options.count, plots)
    same = True
    if not options.sample:
        made = corpus
        corpus = options.file.read_text("ascii").split(f"\n{program.END}\n")[:-1]
        same = made == corpus
        print(("ok      " if same else "MISSED  ") + "the file is what the program makes")
    passed = check(corpus, whole=not options.sample)
    for text in random.sample(corpus, min(options.show, len(corpus))):
        print(f"\n{text}\n\n{'-' * 20}")
    sys.exit(0 if passed and same else 1)


if __name__ == "__main__":
    main()
