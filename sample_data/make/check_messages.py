"""Check the messages and the notes and print the figures; exits with 1 when a limit is missed.

    python sample_data/make/check_messages.py [--errors] [--show test]

It needs Python 3.11 and nothing else. The bag of words is a logistic regression on the counts of
single words, trained on the training part by full-batch gradient descent with momentum; the
weight of its penalty is the one that does best on the validation part.
"""

import argparse
import csv
import io
import math
import re
import statistics
import sys
from collections import Counter
from pathlib import Path

import messages as program
import notes as notes_program
from message_scenarios import HAM, SPAM, TEST, TRAIN, VAL
from world import words

LEAST_MESSAGES = 2_500
SPAM_SHARE = (0.40, 0.50)
MOST_BAG_ACCURACY = 0.95
LEAST_HARD = 0.30
NOTES_BYTES = (500_000, 900_000)
CONFOUNDERS = words(
    "free win prize account click bank code urgent money link now card pay password"
)
LEAST_CONFOUNDER_SHARE = 0.15


def shared_runs(training: list[str], test: list[str]) -> list[tuple[str, str]]:
    """Return the runs of test messages that training messages have too, with their messages."""
    known = set().union(*map(program.runs_of, training))
    return [(" ".join(run), text) for text in test for run in sorted(program.runs_of(text) & known)]


class BagOfWords:
    """Logistic regression on word counts: says spam where the weights of the words sum above 0."""

    def __init__(self, texts: list[str], labels: list[str], penalty: float, steps: int = 300):
        vocabulary = sorted({word for text in texts for word in program.words_of(text)})
        self.index = {word: at for at, word in enumerate(vocabulary)}
        self.weights = [0.0] * len(vocabulary)
        self.bias = 0.0
        rows = [self.counts(text) for text in texts]
        targets = [float(label == SPAM) for label in labels]
        speed, bias_speed = [0.0] * len(vocabulary), 0.0
        for _ in range(steps):
            gradient = [penalty * weight for weight in self.weights]
            bias_gradient = 0.0
            for row, target in zip(rows, targets, strict=True):
                error = (1 / (1 + math.exp(-self.score(row))) - target) / len(rows)
                bias_gradient += error
                for at, count in row:
                    gradient[at] += error * count
            speed = [0.9 * s - g for s, g in zip(speed, gradient, strict=True)]
            bias_speed = 0.9 * bias_speed - bias_gradient
            self.weights = [w + s for w, s in zip(self.weights, speed, strict=True)]
            self.bias += bias_speed

    def counts(self, text: str) -> list[tuple[int, int]]:
        """Return the known words of a text and how often each stands in it."""
        known = Counter(self.index[w] for w in program.words_of(text) if w in self.index)
        return sorted(known.items())

    def score(self, row: list[tuple[int, int]]) -> float:
        """Return the log-odds of spam."""
        return self.bias + sum(self.weights[at] * count for at, count in row)

    def label(self, text: str) -> str:
        """Return the more likely label."""
        return SPAM if self.score(self.counts(text)) > 0 else HAM


def accuracy(model: BagOfWords, rows: list) -> float:
    """Return the share of rows that a model labels rightly."""
    return sum(model.label(text) == label for label, text, *_ in rows) / len(rows)


def best_bag(training: list, validation: list) -> BagOfWords:
    """Return the bag of words whose penalty does best on the validation part."""
    texts, labels = [row[1] for row in training], [row[0] for row in training]
    bags = [BagOfWords(texts, labels, penalty) for penalty in (1e-5, 3e-4, 1e-3, 3e-3)]
    return max(bags, key=lambda bag: accuracy(bag, validation))


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


def faults_in(text: str) -> list[str]:
    """Return what a proofreader would mark in a message."""
    rules = {
        "a left-over sign of the templates": r"[{}|\[\]]|>>",
        "a word twice": r"\b(?!(?:sale|hush|very)\b)([a-z]+) \1\b",
        "a blank before punctuation": r" [,.;:!?]",
        "punctuation twice": r"[,;:][,.;:!?]|[.!?][,;:]|\.\.|\?\.|!\.",
        "a before a vowel": r"\ba (?:[aei]|o(?!n[ce]))",
        "an before a consonant": r"\ban (?![aeiouh81])",
        "blanks": r"  |^ | $",
    }
    return [
        f"{name}: {text!r}"
        for name, rule in rules.items()
        if re.search(rule, program.LINK.sub("0", text.lower()).replace("$", "").replace("\n", " "))
    ]


def check_counts(report: Report, rows: list) -> None:
    """Print how many messages there are, of what length, and whether any stands twice."""
    report.line(len(rows) >= LEAST_MESSAGES, f"{len(rows):,} messages")
    for split in (TRAIN, VAL, TEST):
        labels = Counter(row[0] for row in rows if row[2] == split)
        share = labels[SPAM] / labels.total()
        low, high = SPAM_SHARE
        report.line(
            low <= share <= high,
            f"{split}: {labels.total():,} ({labels.total() / len(rows):.0%}),"
            f" {labels[HAM]} ham and {labels[SPAM]} spam ({share:.0%})",
        )
    for label in (HAM, SPAM):
        lengths = sorted(len(program.words_of(row[1])) for row in rows if row[0] == label)
        report.line(
            lengths[0] >= program.LEAST_WORDS and lengths[-1] <= program.MOST_WORDS,
            f"words in {label}: {lengths[0]} to {lengths[-1]}, median {statistics.median(lengths)}",
        )
        letters = sum(row[1].startswith("Subject: ") for row in rows if row[0] == label)
        small = sum(row[1].islower() for row in rows if row[0] == label)
        report.note(f"of {label} {letters} have a subject line, {small} no capitals")
    twice = len(rows) - len({row[1].lower() for row in rows})
    report.line(twice == 0, f"{twice} messages twice, capitals or not")
    hard = sum(row[3].hard for row in rows if row[2] == TEST) / sum(row[2] == TEST for row in rows)
    report.line(hard >= LEAST_HARD, f"{hard:.0%} of the test part is of hard scenarios")


def check_confounders(report: Report, rows: list) -> None:
    """Print how often words that give spam away stand in ham, in the training part."""
    shares = []
    for word in CONFOUNDERS:
        found = Counter(r[0] for r in rows if r[2] == TRAIN and word in program.words_of(r[1]))
        shares.append((found[HAM] / max(1, found.total()), word))
    low = [word for share, word in shares if share < LEAST_CONFOUNDER_SHARE]
    report.note("share of ham: " + ", ".join(f"{word} {share:.0%}" for share, word in shares))
    report.line(
        not low,
        f"words of both sides stand at least {LEAST_CONFOUNDER_SHARE:.0%} in ham"
        + (f", but for {', '.join(low)}" if low else ""),
    )


def check_held_out(report: Report, rows: list) -> None:
    """Print whether the frames of the validation and the test part are their own."""
    texts = {split: [row[1] for row in rows if row[2] == split] for split in (TRAIN, VAL, TEST)}
    names = {split: {row[3].name for row in rows if row[2] == split} for split in texts}
    report.line(
        sum(map(len, names.values())) == len(set.union(*names.values())),
        "no scenario is in two parts: "
        + ", ".join(f"{len(found)} in {split}" for split, found in names.items()),
    )
    for split, held_out in ((TRAIN, TEST), (VAL, TEST), (TRAIN, VAL)):
        shared = shared_runs(texts[split], texts[held_out])
        report.line(
            not shared, f"{len(shared)} runs of {program.RUN} words of {held_out} in {split}"
        )
        for run, text in shared[:8]:
            report.note(f"{run}   in {text!r}")


def check_bag(report: Report, rows: list, errors: bool) -> None:
    """Print what a bag of words reaches."""
    parts = {split: [row for row in rows if row[2] == split] for split in (TRAIN, VAL, TEST)}
    bag = best_bag(parts[TRAIN], parts[VAL])
    found = accuracy(bag, parts[TEST])
    report.line(
        found < MOST_BAG_ACCURACY,
        f"bag of words: test {found:.1%} (must not reach {MOST_BAG_ACCURACY:.0%}), validation"
        f" {accuracy(bag, parts[VAL]):.1%}, training {accuracy(bag, parts[TRAIN]):.1%}",
    )
    wrong = [row for row in parts[TEST] if bag.label(row[1]) != row[0]]
    report.note(f"its errors: {dict(Counter(row[0] for row in wrong))}")
    if errors:
        for scenario, count in Counter(row[3].name for row in wrong).most_common():
            report.note(f"{count:3} {scenario}")


def check_notes(report: Report, rows: list, notes: list[str], size: int) -> None:
    """Print the notes' figures and whether they keep away from the labelled messages."""
    low, high = NOTES_BYTES
    report.line(low <= size <= high, f"notes: {size:,} bytes in {len(notes):,} documents")
    lengths = sorted(len(program.words_of(note)) for note in notes)
    report.note(f"words a note: {lengths[0]} to {lengths[-1]}, median {statistics.median(lengths)}")
    report.note(f"distinct words: {len({w for n in notes for w in program.words_of(n)}):,}")
    report.line(len(set(notes)) == len(notes), f"{len(notes) - len(set(notes))} notes twice")
    labelled = {row[1].lower().replace("\n", " ") for row in rows}
    both = sum(note.lower().replace("\n", " ") in labelled for note in notes)
    report.line(both == 0, f"{both} notes are labelled messages")
    test = {s for row in rows if row[2] == TEST for s in notes_program.sentences_of(row[1])}
    shared = sorted(test & {s for note in notes for s in notes_program.sentences_of(note)})
    report.line(not shared, f"{len(shared)} sentences of the test part in the notes {shared[:3]}")


def read_rows(path: Path, made: list) -> tuple[list, bool]:
    """Return the file's rows with their scenarios, and whether they are what the program makes."""
    table = list(csv.reader(io.StringIO(path.read_bytes().decode("ascii"), newline="")))
    same = table[0] == ["label", "text", "split"] and table[1:] == [list(r[:3]) for r in made]
    return made, same


def main() -> None:
    """Check both files, or show a part."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    folder = Path(__file__).parents[1]
    parser.add_argument("--messages", type=Path, default=folder / "messages.csv")
    parser.add_argument("--notes", type=Path, default=folder / "notes.txt")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", action="store_true", help="count the bag's errors by scenario")
    parser.add_argument("--show", choices=(TRAIN, VAL, TEST), help="print a part, by scenario")
    options = parser.parse_args()
    made = program.make(options.seed)
    if options.show:
        for row in sorted((r for r in made if r[2] == options.show), key=lambda r: r[3].name):
            print(f"{row[0]:4} {row[3].name}: {row[1]!r}")
        return
    report = Report()
    rows, same = read_rows(options.messages, made)
    report.line(same, "messages.csv is ASCII and what its program makes")
    check_counts(report, rows)
    check_confounders(report, rows)
    check_held_out(report, rows)
    check_bag(report, rows, options.errors)
    faults = [fault for row in rows for fault in faults_in(row[1])]
    raw = options.notes.read_bytes()
    notes = raw.decode("ascii").split(f"\n{notes_program.END}\n")[:-1]
    report.line(
        notes == notes_program.make(options.seed), "notes.txt is ASCII and what its program makes"
    )
    check_notes(report, rows, notes, len(raw))
    faults += [fault for note in notes for fault in faults_in(note)]
    report.line(not faults, f"{len(faults)} faults for a proofreader")
    for fault in faults[:20]:
        report.note(fault)
    sys.exit(1 if report.missed else 0)


if __name__ == "__main__":
    main()
