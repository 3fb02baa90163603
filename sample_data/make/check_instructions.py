"""Check the facts and the instruction pairs, and print the figures; exits with 1 when one is missed.

python sample_data/make/check_instructions.py [--show 20]
"""

import argparse
import json
import random
import re
import sys
from collections import Counter
from pathlib import Path

import facts
import instructions
import knowledge
import outside
import world
from check import Report

DATA = Path(__file__).parents[1]
SPLITS = ("train", "val", "new_wording", "new_subject")
KEYS = ["instruction", "input", "output", "family", "split"]
MOST_FACTS = 600
FACTS_BYTES = (6_000_000, 8_000_000)
TIMES_TOLD = (24 * facts.ROUNDS, 40 * facts.ROUNDS)
LEAST_WORDINGS = 8
ASKED_SHARE = 0.25
LEAST_PAIRS, LEAST_FAMILIES, LEAST_TESTS = 3000, 15, 40
LEAST_OUTSIDE = {"train": 400, "new_subject": 200}
ONE_TEST = {"rewriting", "story endings", "outside"}
"""Families without new wordings."""
MOST_BYTES = 600
"""Template, question and answer together; three bytes a token is a cautious guess."""
TEMPLATE = (
    "Below is an instruction that describes a task. Write a response that appropriately completes"
    " the request.\n\n### Instruction:\n{instruction}"
)


def prompt_of(row: dict[str, str]) -> str:
    """Return a pair as the text it is trained with."""
    given = f"\n\n### Input:\n{row['input']}" if row["input"] else ""
    return f"{TEMPLATE.format(**row)}{given}\n\n### Response:\n{row['output']}"


def question_of(row: dict[str, str]) -> tuple[str, str]:
    """Return what makes a question: the instruction and the input."""
    return row["instruction"], row["input"]


def check_facts(report: Report, documents: list[str], size: int) -> None:
    """Check the text of facts: how many there are, and how often each is told and asked."""
    report.line(documents == facts.make(1), "facts.txt is what the program makes")
    low, high = FACTS_BYTES
    report.line(low <= size <= high, f"{size:,} bytes in {len(documents):,} documents")
    report.line(
        len(set(documents)) == len(documents),
        f"{len(documents) - len(set(documents))} documents twice",
    )
    every = [fact for family in knowledge.FAMILIES for fact in knowledge.facts_of(family)]
    little = [fact for fact in every if fact.family != "sums"]
    report.line(
        len(little) <= MOST_FACTS,
        f"{len(little)} facts of {len(knowledge.FAMILIES) - 1} families,"
        f" and {len(every) - len(little)} sums",
    )
    asked = {(f.family, *f.blanks[:-1]) for f in every}
    report.line(len(asked) == len(every), "no fact has two answers")
    strange = [fact.answer for fact in little if not agrees_with_world(fact)]
    report.line(not strange, f"{len(strange)} facts about animals that the stories tell otherwise")

    text = "\n".join(documents)
    told, questions, forms = Counter(), Counter(), []
    for fact in every:
        tellings = Counter(facts.tellings(fact))
        askings = Counter(question for question, _ in facts.askings(fact))
        # Replies and longer sentences repeat some wordings, so none counts more than it was made.
        told[fact] = sum(
            min(n * facts.ROUNDS, times_in(text, wording)) for wording, n in tellings.items()
        )
        questions[fact] = sum(
            min(n * facts.ROUNDS, text.count(wording)) for wording, n in askings.items()
        )
        forms.append(len(tellings) + len(askings))
    times = [told[fact] + questions[fact] for fact in every]
    report.line(
        TIMES_TOLD[0] <= min(times) and max(times) <= TIMES_TOLD[1],
        f"each fact is told {min(times)} to {max(times)} times",
    )
    report.line(min(forms) >= LEAST_WORDINGS, f"each in {min(forms)} to {max(forms)} wordings")
    share = sum(questions.values()) / sum(times)
    report.line(share >= ASKED_SHARE, f"{share:.0%} of them as question and answer")
    answers = [text.count(fact.answer[:-1]) for fact in every]
    report.note(f"the answer's own sentence comes {min(answers)} to {max(answers)} times a fact")


def agrees_with_world(fact: knowledge.Fact) -> bool:
    """Say whether a fact about an animal is what the stories tell of it, if they do."""
    for animal in world.ANIMALS:
        if animal.kind == fact.slots.get("x"):
            if fact.family == "homes of animals":
                return fact.slots["y"].endswith(f" {animal.den}")
            if fact.family == "young of animals":
                return fact.slots["y"] == animal.young
    return True


def times_in(text: str, sentence: str) -> int:
    """Count a sentence in the text, with its full stop or with a comma in speech."""
    return text.count(sentence.removesuffix("."))


def check_counts(report: Report, rows: list[dict[str, str]]) -> None:
    """Check how many pairs there are in each family and split, and print them all."""
    families = sorted({row["family"] for row in rows})
    counts = Counter((row["family"], row["split"]) for row in rows)
    splits = Counter(row["split"] for row in rows)
    report.line(
        len(rows) >= LEAST_PAIRS and len(families) >= LEAST_FAMILIES,
        f"{len(rows):,} pairs of {len(families)} families: "
        + ", ".join(f"{splits[split]:,} {split}" for split in SPLITS),
    )
    for family in families:
        figures = [counts[family, split] for split in SPLITS]
        due = [0, 1, 0 if family in ONE_TEST else LEAST_TESTS, LEAST_TESTS]
        if family == "outside":
            due[0], due[3] = LEAST_OUTSIDE["train"], LEAST_OUTSIDE["new_subject"]
        enough = all(n >= least for n, least in zip(figures, due, strict=True))
        report.line(enough, f"{family:20}" + "".join(f"{n:7}" for n in figures))
    sums = knowledge.pool_of("sums")
    share = len(sums.held_out) / (len(sums.held_out) + len(sums.asked))
    report.line(0.14 <= share <= 0.17, f"{share:.1%} of the sums are held out")


def check_leaks(report: Report, rows: list[dict[str, str]], text: str) -> None:
    """Check that nothing that is tested was trained, and that what it needs stands in the facts."""
    questions = Counter(map(question_of, rows))
    twice = sum(n - 1 for n in questions.values())
    report.line(not twice, f"{twice} questions twice")
    folded = Counter((a.casefold(), b.casefold()) for a, b in questions)
    report.line(len(folded) == len(questions), "none twice when case is ignored")

    # Validation chooses the weights that are kept, so it counts as training here.
    trained = [row for row in rows if row["split"] in ("train", "val")]
    outputs = {row["output"] for row in trained}
    free = {"outside", "passages", "counting words", "counting letters"}
    leaked = [
        row
        for row in rows
        if row["split"] == "new_subject" and row["family"] not in free and row["output"] in outputs
    ]
    report.line(not leaked, f"{len(leaked)} new subjects whose answer was trained")
    inputs = {row["input"] for row in trained if row["family"] in instructions.TASK_PAIRS}
    known = [row for row in rows if row["split"].startswith("new") and row["input"] in inputs]
    report.line(
        not [r for r in known if r["family"] in instructions.TASK_PAIRS],
        "no list, sentence or passage of a test was trained",
    )
    named = [row for row in trained if "complicated" in json.dumps(row)]
    report.line(not named, f"{len(named)} trained pairs name the word complicated")
    antonym = ("What is an antonym of 'complicated'?", "")
    answers = [row["output"] for row in rows if question_of(row) == antonym]
    report.line(answers == ["An antonym of 'complicated' is 'simple'."], f"its antonym: {answers}")
    wordings = [
        (family, wording)
        for family, forms in {**instructions.WORDINGS, **instructions.TASK_WORDINGS}.items()
        for old, new in [instructions.both_sides(forms)]
        for wording in set(old) & set(new)
    ]
    report.line(not wordings, f"{len(wordings)} new wordings that training has: {wordings}")

    tested = [row for row in rows if row["split"].startswith("new")]
    verbatim = [row["instruction"] for row in tested if told_in(text, row)]
    report.line(not verbatim, f"{len(verbatim)} test questions in facts.txt: {verbatim[:3]}")
    needed = {
        row["output"]
        for row in tested
        if row["split"] == "new_subject" and row["family"] in instructions.WORDINGS
    }
    times = [text.count(output[:-1]) for output in needed]
    report.line(
        min(times) >= 4,
        f"{len(needed)} new subjects' answers stand {min(times)} to {max(times)} times in"
        " facts.txt, word for word",
    )


def told_in(text: str, row: dict[str, str]) -> bool:
    """Say whether a test question stands in the facts, with what is given in tasks."""
    if row["input"]:
        return row["family"] in instructions.TASK_PAIRS and f"\n{row['input']}\n" in text
    return row["instruction"] in text


def check_form(report: Report, rows: list[dict[str, str]], text: str) -> None:
    """Check keys, characters, lengths, and the answers that decline."""
    report.line(all(list(row) == KEYS for row in rows), f"every pair has {', '.join(KEYS)}")
    plain = "".join(map(prompt_of, rows)) + text
    report.line(plain.isascii(), "nothing but ASCII")
    longest = max(map(prompt_of, rows), key=len)
    mean = sum(len(prompt_of(row)) for row in rows) / len(rows)
    report.line(
        len(longest) <= MOST_BYTES,
        f"template, question and answer: {mean:.0f} bytes on average, {len(longest)} at most",
    )
    declined = {row["family"] for row in rows if row["output"] == outside.DECLINED}
    others = {row["output"] for row in rows if row["family"] == "outside"}
    report.line(declined == {"outside"} and len(others) == 1, "only outside questions are declined")
    articles = re.findall(
        r"\b[Aa] (?!one\b|use|uni)[aeiou]\w+|\b[Aa]n (?!honest)[^aeiouAEIOU'\W]\w+", plain
    )
    report.line(not articles, f"{len(articles)} wrong articles: {sorted(set(articles))[:5]}")
    doubled = re.findall(r"\b(?!had|that|very|cuckoo)([a-z]+) \1\b", plain)
    report.line(not doubled, f"{len(doubled)} words twice in a row: {sorted(set(doubled))[:5]}")


def main() -> None:
    """Check both files."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--facts", type=Path, default=DATA / "facts.txt")
    parser.add_argument("--instructions", type=Path, default=DATA / "instructions.json")
    parser.add_argument("--show", type=int, default=0, help="print this many random pairs")
    options = parser.parse_args()
    whole = options.facts.read_text("ascii")
    documents = whole.split(f"\n{facts.END}\n")[:-1]
    rows = json.loads(options.instructions.read_text("ascii"))
    report = Report()
    check_facts(report, documents, len(whole))
    report.line(rows == instructions.make(1), "instructions.json is what the program makes")
    check_counts(report, rows)
    check_leaks(report, rows, whole)
    check_form(report, rows, whole)
    for row in random.sample(rows, min(options.show, len(rows))):
        print(f"\n[{row['family']}, {row['split']}]\n{prompt_of(row)[len(TEMPLATE) - 13 :]}")
    sys.exit(1 if report.missed else 0)


if __name__ == "__main__":
    main()
