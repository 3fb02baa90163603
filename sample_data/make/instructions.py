"""Make the instruction pairs: the same bytes for the same seed, on any machine.

    python sample_data/make/instructions.py --out sample_data/instructions.json --seed 1

The splits: `train`; `val`, whose questions are new but made of trained wordings and subjects;
`new_wording`, a wording that training never uses for the family, about a trained subject; and
`new_subject`, a fact (or a list, a passage, an outside question) that training never asks about,
in trained wordings. What the answers need stands in facts.txt.
"""

import argparse
import json
import random
import sys
from pathlib import Path

import facts
import knowledge
import outside
import tasks
from engine import Story
from knowledge import Fact, filled

TRAIN_PER_FAMILY = 240
VAL_PER_FAMILY = 12
TEST_PER_FAMILY = 48
MANY = {"sums": 440, "opposites": 400, "what comes next": 320}
"""Training pairs of the families that have more facts than others, or two answers to keep apart."""

# How a fact is asked for. " || " parts the instruction from the input. The wordings after the
# line "new:" are for the test only.
WORDINGS = {
    "opposites": """What is the opposite of {x}?
Give the opposite of {x}.
Name the opposite of {x}.
Write the opposite of the word {x}.
Which word is the opposite of {x}?
{X} is the opposite of what?
What word means the opposite of {x}?
Find the opposite. || {x}
Give the opposite of this word. || {x}
Tell me the opposite of the word {x}.
new:
Please name the opposite of the word {x}.
What is the opposite of the word {x}?
Please give me the opposite of {x}.
Write the opposite. || {x}
I need the opposite of {x}.""",
    "antonyms": """Give an antonym of '{x}'.
Name an antonym of '{x}'.
What is an antonym of '{x}'?
Which word is an antonym of '{x}'?
Find an antonym for the word '{x}'.
Write an antonym of '{x}'.
Tell me an antonym of '{x}'.
Give an antonym of this word. || {x}
new:
Please give an antonym of '{x}'.
What word is an antonym of '{x}'?
Name an antonym for the word '{x}'.
Write an antonym of this word. || {x}
I need an antonym of '{x}'.""",
    "plurals": """What is the plural of {x}?
Give the plural of {x}.
Write the plural of {x}.
Tell me the plural of the word {x}.
Name the plural of {x}.
Which word is the plural of {x}?
What is the plural form of {x}?
Make the plural. || {x}
Give the plural of this word. || {x}
new:
Please write the plural of the word {x}.
What is the plural of the word {x}?
What word is the plural of {x}?
Write the plural. || {x}
I need the plural of {x}.""",
    "past tense": """What is the past tense of {x}?
Give the past tense of {x}.
Write the past tense of {x}.
Tell me the past tense of the verb {x}.
Name the past tense of {x}.
Which word is the past tense of {x}?
What is the past tense form of {x}?
Make the past tense. || {x}
Give the past tense of this verb. || {x}
new:
Please write the past tense of the verb {x}.
What is the past tense of the verb {x}?
What word is the past tense of {x}?
Write the past tense. || {x}
I need the past tense of {x}.""",
    "colours": """What is the colour of {x}?
What colour is {x}?
Which colour is {x}?
Name the colour of {x}.
Give the colour of {x}.
Tell me what colour {x} is.
What is the colour of this? || {x}
Tell me the colour. || {x}
Name the colour of this. || {x}
new:
Please name the colour of {x}.
Say what colour {x} is.
Give me the colour of {x}.
Write the colour. || {x}
I want to know the colour of {x}.""",
    "homes of animals": """Where does a {x} live?
Where is the home of a {x}?
Tell me where a {x} lives.
Say where a {x} lives.
In what place does a {x} live?
Name the home of a {x}.
What is the home of a {x}?
Where does this animal live? || {x}
Name the home of this animal. || {x}
new:
Please tell me where the {x} lives.
Where does the {x} live?
Give the home of a {x}.
Where is the home of this animal? || {x}
I want to know where a {x} lives.""",
    "sounds of animals": """What does a {x} say?
What sound does a {x} make?
Which sound does a {x} make?
Tell me what a {x} says.
Name the sound of a {x}.
What is the sound of a {x}?
Give the sound of a {x}.
What does this animal say? || {x}
Name the sound of this animal. || {x}
new:
Please tell me what sound a {x} makes.
What does the {x} say?
Say what sound a {x} makes.
What sound does this animal make? || {x}
I want to know what a {x} says.""",
    "young of animals": """What is a young {x} called?
What do you call a young {x}?
Name the young of a {x}.
What is the young of a {x} called?
Give the name of a young {x}.
Tell me what a young {x} is called.
What is a baby {x} called?
What is the young of this animal called? || {x}
Name the young of this animal. || {x}
new:
Please tell me the name of a young {x}.
What do you call the young of a {x}?
Say what a young {x} is called.
What do you call the young of this animal? || {x}
I want to know what a young {x} is called.""",
    "what a word means": """What does {x} mean?
What does the word {x} mean?
What is the meaning of {x}?
Tell me what the word {x} means.
Give the meaning of {x}.
Explain the word {x}.
Say what {x} means.
What does this word mean? || {x}
Explain this word. || {x}
new:
Please explain the word {x}.
What is the meaning of the word {x}?
Tell me the meaning of {x}.
What is the meaning of this word? || {x}
I want to know what {x} means.""",
    "what a thing is for": """What is a {x} used for?
What is a {x} for?
What do you use a {x} for?
Tell me what a {x} is used for.
Say what a {x} is for.
What can you do with a {x}?
Name the use of a {x}.
What is this thing used for? || {x}
Name the use of this thing. || {x}
new:
Please say what a {x} is used for.
What do people use a {x} for?
What is the use of a {x}?
What is this thing for? || {x}
I want to know what a {x} is used for.""",
    "categories": """What kind of thing is {x}?
What is {x}?
Tell me what kind of thing {x} is.
Say what kind of thing {x} is.
Which group does {x} belong to?
Name the group that {x} belongs to.
{X} is a kind of what?
What kind of thing is this? || {x}
Name the group that this belongs to. || {x}
new:
Please tell me what {x} is.
What group does {x} belong to?
Say what {x} is.
Which group does this belong to? || {x}
I want to know what kind of thing {x} is.""",
    "what comes next": """What {kind} comes {side} {x}?
Which {kind} comes {side} {x}?
What is the {kind} {side} {x}?
Name the {kind} {side} {x}.
Tell me the {kind} {side} {x}.
Give the {kind} that comes {side} {x}.
Which {kind} is {side} {x}?
Which {kind} comes {side} this one? || {x}
Name the {kind} that comes {side} {x}.
new:
Please tell me which {kind} comes {side} {x}.
What {kind} is {side} {x}?
Say the {kind} that comes {side} {x}.
What {kind} comes {side} this one? || {x}
I want to know which {kind} comes {side} {x}.""",
    "who does it": """Who {x}?
Which person {x}?
What do you call a person who {x}?
Name the person who {x}.
Tell me who {x}.
Say who {x}.
What is a person called who {x}?
Who does this? || {x}
Name the person who does this. || {x}
new:
Please tell me who {x}.
What do you call somebody who {x}?
Which person is it who {x}?
Which person does this? || {x}
I want to know who {x}.""",
    "sums": """What is {a} + {b}?
What is {a} plus {b}?
What is the sum of {a} and {b}?
Add {a} and {b}.
How much is {a} plus {b}?
How much is {a} + {b}?
Give the sum of {a} and {b}.
Tell me the sum of {a} and {b}.
Add the two numbers. || {a} and {b}
new:
Please add {a} and {b}.
How much is the sum of {a} and {b}?
Find the sum of {a} and {b}.
Give the sum. || {a} and {b}
I want to know what {a} plus {b} is.""",
}

# How a task is set. "{q}" is the question about a passage; everything else comes as input.
TASK_WORDINGS = {
    "sorting words": """Put these words in order.
Sort these words by the alphabet.
Put the words in the order of the alphabet.
Sort the words from A to Z.
Write these words in order.
Which order does the alphabet give these words?
new:
Please sort these words.
Put the words in order from A to Z.
Write the words in the order of the alphabet.""",
    "sorting numbers": """Put these numbers in order.
Sort these numbers from small to big.
Put the numbers in order, the smallest first.
Sort the numbers.
Write these numbers from small to big.
new:
Please sort these numbers.
Put the numbers in order from small to big.
Write the numbers in order.""",
    "counting words": """How many words are in this list?
Count the words in the list.
Tell me how many words there are.
Count these words.
How many words are there?
new:
Please count the words.
How many words does this list have?
Say how many words are in the list.""",
    "counting letters": """How many letters are in this list?
Count the letters in the list.
Tell me how many letters there are.
Count these letters.
How many letters are there?
new:
Please count the letters.
How many letters does this list have?
Say how many letters are in the list.""",
    "passages": """{q}
Read the text and answer. {q}
Answer the question about the text. {q}
Use the text to answer this question. {q}
Read this. {q}
new:
Please read the text. {q}
Answer with the help of the text. {q}
What does the text say? {q}""",
    "story endings": """Finish this story.
Write an ending for this story.
How does this story end?
Tell me the end of the story.
Complete the story.
Go on with this story and end it.
Give this story an ending.""",
}

REWRITINGS = {
    "past": """Rewrite the sentence in the past tense.
Put this sentence into the past tense.
Change the sentence to the past.
Write this sentence as if it happened yesterday.""",
    "question": """Rewrite the sentence as a question.
Turn this sentence into a question.
Make a question of this sentence.
Change the sentence to a question.""",
    "not": """Rewrite the sentence with the word not.
Say the opposite by putting not into the sentence.
Put the word not into this sentence.
Write that this does not happen.""",
    "future": """Rewrite the sentence with the word will.
Put this sentence into the future.
Change the sentence to the future.
Write this sentence as if it happens tomorrow.""",
}

TASK_MAKERS = {
    "sorting words": tasks.words_to_sort,
    "sorting numbers": tasks.numbers_to_sort,
    "counting words": tasks.words_to_count,
    "counting letters": tasks.letters_to_count,
}
TASK_PAIRS = {
    "sorting words": 480,
    "sorting numbers": 320,
    "counting words": 320,
    "counting letters": 320,
    "passages": 1200,
    "rewriting": 280,
    "story endings": 240,
}


class Pairs:
    """The pairs made so far, none of them twice."""

    def __init__(self):
        self.rows: list[dict[str, str]] = []
        self.seen: set[tuple[str, str]] = set()

    def add(self, family: str, split: str, question: tuple[str, str], output: str) -> bool:
        """Add a pair unless its question stands already; say whether it was added."""
        if question in self.seen:
            return False
        self.seen.add(question)
        instruction, given = question
        self.rows.append(
            {
                "instruction": instruction,
                "input": given,
                "output": output,
                "family": family,
                "split": split,
            }
        )
        return True


def shuffled(items, seed: str) -> list:
    """Return the items in a random order that the seed decides."""
    order = random.Random(seed)
    return sorted(items, key=lambda _: order.random())


def both_sides(text: str) -> tuple[list[str], list[str]]:
    """Return the wordings for training, and those for the test."""
    old, _, new = text.partition("\nnew:\n")
    return old.split("\n"), new.split("\n") if new else []


def asked(wording: str, slots: dict[str, str]) -> tuple[str, str]:
    """Return instruction and input of a wording with its blanks filled."""
    instruction, _, given = wording.partition(" || ")
    return filled(instruction, slots), filled(given, slots)


def spread(facts: list[Fact], wordings: list[str], seed: str) -> list[tuple[Fact, str]]:
    """Return every fact with every wording, so that any beginning of the list is even in facts."""
    hands = []
    for number, fact in enumerate(shuffled(facts, f"{seed}/facts")):
        mixed = shuffled(wordings, f"{seed}/{number}")
        hands.append([(fact, wording) for wording in mixed])
    return [pair for turn in zip(*hands, strict=True) for pair in turn]


def add_facts(pairs: Pairs, family: str, seed: str) -> None:
    """Add the pairs of a family of facts, in all four splits."""
    pool = knowledge.pool_of(family)
    old, new = both_sides(WORDINGS[family])
    trained = spread(pool.asked, old, f"{seed}/{family}/old")
    most = MANY.get(family, TRAIN_PER_FAMILY)
    # Some of the questions are left for validation, and each fact is asked more than once.
    count = min(most, len(trained) - VAL_PER_FAMILY)
    plan = {
        "train": trained[:count],
        "val": trained[count : count + VAL_PER_FAMILY],
        "new_wording": spread(pool.asked, new, f"{seed}/{family}/new")[:TEST_PER_FAMILY],
        "new_subject": spread(pool.held_out, old, f"{seed}/{family}/held out")[:TEST_PER_FAMILY],
    }
    if family in ("antonyms", "opposites"):
        plan["new_subject"] += complicated(pool, old)
    for split, questions in plan.items():
        for fact, wording in questions:
            pairs.add(family, split, asked(wording, fact.slots), fact.answer)


def complicated(pool: knowledge.Pool, wordings: list[str]) -> list[tuple[Fact, str]]:
    """Return the questions of the words that the test must ask about in every wording."""
    facts = [f for f in pool.held_out if f.slots["x"] in knowledge.ALWAYS_HELD_OUT]
    return [(fact, wording) for fact in facts for wording in wordings]


def add_task(pairs: Pairs, family: str, seed: str, told: set[str]) -> None:
    """Add the pairs of a task.

    Every given text is used once (every sorted list, whatever its order), and none that
    stands in facts.txt, so that a test never meets what was seen before.
    """
    old, new = both_sides(TASK_WORDINGS.get(family, "-"))
    train = TASK_PAIRS[family]
    sizes = [("train", train, old), ("val", VAL_PER_FAMILY, old), ("new_subject", 48, old)]
    if new:
        sizes.append(("new_wording", TEST_PER_FAMILY, new))
    used: set[str] = set(told)
    for split, count, wordings in sizes:
        made = tries = 0
        while made < count and tries < 20 * count:
            tries += 1
            story = Story(f"{seed}/{family}/{split}/{tries}")
            question, given, output = task_question(story, family, wordings)
            sorts = family.startswith("sorting")
            key = output if sorts else given
            if sorts and not tasks.is_reserved(output):
                continue
            if not {key, given} & used and pairs.add(family, split, (question, given), output):
                used |= {key, given}
                made += 1


def task_question(s: Story, family: str, wordings: list[str]) -> tuple[str, str, str]:
    """Return the instruction, the input and the output of a task."""
    if family == "rewriting":
        kind, given, output = tasks.rewriting(s)
        return s.one_of(*REWRITINGS[kind].split("\n")), given, output
    wording = s.one_of(*wordings)
    if family == "story endings":
        return wording, *tasks.story_to_end(s)
    if family == "passages":
        given, questions = tasks.passage(s)
        question, output = s.one_of(*questions)
        return wording.replace("{q}", question), given, output
    return wording, *TASK_MAKERS[family](s)


def add_outside(pairs: Pairs, seed: str) -> None:
    """Add the questions that are to be declined."""
    trained, tested = outside.questions()
    trained = shuffled(trained, f"{seed}/outside")
    for at, question in enumerate(trained):
        split = "val" if at < VAL_PER_FAMILY else "train"
        pairs.add("outside", split, asked(question, {}), outside.DECLINED)
    for question in tested:
        pairs.add("outside", "new_subject", asked(question, {}), outside.DECLINED)


def make(seed: int) -> list[dict[str, str]]:
    """Return all pairs in a shuffled order."""
    pairs = Pairs()
    for family in WORDINGS:
        add_facts(pairs, family, str(seed))
    told = {line for text in facts.make(seed) for line in text.split("\n")}
    for family in TASK_PAIRS:
        add_task(pairs, family, str(seed), told)
    add_outside(pairs, str(seed))
    return shuffled(pairs.rows, f"{seed}/order")


def main() -> None:
    """Write the pairs to a file, or to standard output."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, help="the file to write; without it, print")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rows = ",\n".join(json.dumps(row) for row in make(options.seed))
    text = f"[\n{rows}\n]\n"
    if options.out:
        options.out.write_bytes(text.encode("ascii"))
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
