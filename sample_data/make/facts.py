"""Make the text of little facts: the same bytes for the same seed, on any machine.

    python sample_data/make/facts.py --out sample_data/facts.txt --seed 1

Every fact of `knowledge.py` is told in many wordings, a quarter of them as question and answer.
A document tells several facts of kindred families: a lesson, a talk, a quiz, a notebook. Other
documents do small tasks aloud: they sort, count, rewrite, and ask about a passage. All facts are
told several times over, each time in other company, so that a model learns the facts and not the
documents.
"""

import argparse
import random
import sys
from dataclasses import dataclass
from pathlib import Path

import knowledge
import tasks
from engine import Story, tidy
from knowledge import Fact, filled
from world import words

END = "<|endoftext|>"


@dataclass(frozen=True)
class Times:
    """How often a round tells and asks a fact, and how often in its first wordings, the answers."""

    told: int = 18
    asked: int = 6
    answers: tuple[int, ...] = (5,)


# Opposites have two answers. The words of the second stand in quotation marks, which makes them
# other tokens to a model, so it needs telling as often as the first.
TIMES = {"opposites": Times(28, 10, (6, 11))}
ROUNDS = 4
"""How often all facts are told anew; each round has as many tellings of a fact as `Times` says."""
TASKS = 7000

# How a fact is told. The first wording is the family's answer and comes more often than the rest.
TELL = {
    "opposites": """The opposite of {x} is {y}.
An antonym of '{x}' is '{y}'.
{X} is the opposite of {y}, and so the opposite of {x} is {y}.
Think of {x}, then of its opposite, and you have {y}.
The words {x} and {y} are opposites.
'{Y}' is an antonym of '{x}'.
The opposite word for {x} is {y}.
An antonym is a word for the opposite, and an antonym of '{x}' is '{y}'.
Turn the word {x} around in your mind, and you get {y}.
The antonym of {x} is {y}.""",
    "plurals": """The plural of {x} is {y}.
One {x}, two {y}.
We say one {x}, but many {y}.
If there is more than one {x}, we call them {y}.
First there was one {x}, then there were three {y}.
The plural of {x} is written {y}.
A single {x} is alone, but {y} come in twos and threes.
For one we say {x}, and for more we say {y}.
The word {x} has the plural {y}.""",
    "past tense": """The past tense of {x} is {y}.
Today I {x}, yesterday I {y}.
Now they {x}, but last year they {y}.
We {x} every day, and yesterday we {y} too.
The past tense of {x} is written {y}.
For what is over we do not say {x} but {y}.
The word {x} becomes {y} in the past.
I {x} now; I {y} long ago.
The verb {x} has the past tense {y}.""",
    "colours": """The colour of {x} is {y}.
{X} is {y}.
Everyone can see that {x} is {y}.
To paint {x}, take {y} paint.
When you think of {x}, you think of the colour {y}.
The colour of {x} is always {y} in my paintbox.
{Y} is the colour of {x}.
As {y} as {x}, people say.
If it is as {y} as {x}, then it is really {y}.""",
    "homes of animals": """A {x} lives {y}.
The home of a {x} is {y}.
You will find a {x} at home {y}.
When it is tired, the {x} goes to sleep {y}.
The {x} lives {y}.
{Y} lives a {x}.
A {x} is at home {y}.
Every {x} that I know lives {y}.
It rained all day, so the {x} stayed {y}, where it lives.""",
    "sounds of animals": """A {x} says {y}.
"{Y}," says the {x}.
The {x} says {y} when it is hungry.
The sound of a {x} is {y}.
"{Y}! {Y}!" said the {x}, because that is what a {x} says.
Listen: when you hear {y}, it is a {x}.
The {x} opened its mouth and said {y}.
Every {x} says {y}.
In the language of a {x} there is one word, and it is {y}.""",
    "young of animals": """A young {x} is called a {y}.
The young of a {x} is a {y}.
A {y} is a young {x}.
Before it was a big {x}, it was a little {y}.
The child of a {x} is called a {y}.
The mother {x} called her little {y}.
When a {x} has a baby, the baby is a {y}.
A little {x} is called a {y}.
A young {x} is called a {y}, and it stays near its mother.""",
    "what a word means": """The word {x} means {y}.
{X} means {y}.
'{X}' is a word for this: {y}.
When people say {x}, they mean {y}.
In the dictionary it says: {x}, {y}.
The word '{x}' means {y}.
{Y}: the word for that is {x}.
They say {x} if they mean {y}.
The meaning of {x} is {y}.""",
    "what a thing is for": """A {x} is used for {y}.
A {x} is for {y}.
People use a {x} for {y}.
For {y} you need a {x}.
You take a {x} for {y}.
The use of a {x} is {y}.
{Y} is easy with a {x}.
If you have no {x}, {y} is hard.
With a {x} in the house, {y} is no trouble. A {x} is used for {y}.""",
    "categories": """{X} is a kind of {y}.
There is more than one kind of {y}, and {x} is one of them.
In a book about every kind of {y} you will find {x}.
What kind of {y} do you know? Well, {x} is one kind of {y}.
{X} is one kind of {y} among many.
Say {y}, and I think of {x}.
In my list {x} stands under the word {y}.
Of course {x} is a kind of {y}.
We put {x} in the group {y}.""",
    "what comes next": """The {kind} {side} {x} is {y}.
{Y} is the {kind} {side} {x}.
{Y} comes right {side} {x}.
{SIDE} {x} comes {y}.
The {kind} that comes {side} {x} is {y}.
Right {side} {x} you find {y}.
Say the {kind} {x}, then the one {side} it: {y}.
The {kind} {side} {x} is called {y}.
Do not forget that {y} comes {side} {x}.""",
    "who does it": """The person who {x} is a {y}.
The {y} {x}.
A {y} {x}.
The {y} is the one who {x}.
Somebody who {x} is called a {y}.
The work of the {y} is known to all: the {y} {x}.
If a person {x}, that person is a {y}.
The person who {x} is called a {y}.
Every {y} {x}, day after day.""",
    "sums": """The sum of {a} and {b} is {c}.
{a} + {b} = {c}.
{a} plus {b} is {c}.
{a} and {b} make {c}.
{a} plums and {b} more plums are {c} plums.
Add {b} to {a}, and you have {c}.
Take {a} nuts, put {b} nuts beside them, and there are {c} nuts.
If you count on from {a} by {b}, you come to {c}.
{a} and {b} together are {c}.""",
}

# How a fact is asked for: the question, then replies to choose from. FULL is the answer.
ASK = {
    "opposites": """Which word is the opposite of {x}, do you know? / FULL / It is {y}.
Can you tell me the opposite of {x}? / FULL / {Y}.
What would you call the opposite of {x}? / FULL / The opposite is {y}.
Do you know an antonym of '{x}'? / An antonym of '{x}' is '{y}'. / Yes, '{y}'.
Can you tell me an antonym of '{x}'? / An antonym of '{x}' is '{y}'. / An antonym of '{x}' is '{y}'.
And an antonym of '{x}', please? / An antonym of '{x}' is '{y}'. / It is '{y}'.""",
    "plurals": """How do you say more than one {x}? / FULL / You say {y}.
If one is a {x}, what are two? / Two are {y}. / FULL
Do you know the plural of {x}? / FULL / Yes, it is {y}.
And the plural of {x}, please? / FULL / The plural is {y}.""",
    "past tense": """Today I {x}, and yesterday? / Yesterday I {y}. / FULL
Do you know the past tense of {x}? / FULL / Yes, it is {y}.
And the past tense of {x}, please? / FULL / The past tense is {y}.
How do you say {x} when it is over? / You say {y}. / FULL""",
    "colours": """Which colour is {x}, do you know? / FULL / It is {y}.
Can you tell me the colour of {x}? / FULL / {Y}.
What paint do I need for {x}? / You need {y} paint. / FULL
And {x}, what colour has it got? / FULL / The colour is {y}.""",
    "homes of animals": """Do you know where a {x} lives? / FULL / Yes, it lives {y}.
Where do I look for a {x} at home? / Look {y}. / FULL
And the {x}, where is its home? / FULL / Its home is {y}.
Where must a {x} go to be at home? / FULL / It lives {y}.""",
    "sounds of animals": """Do you know what a {x} says? / FULL / Yes, it says {y}.
And how does the {x} speak? / It says {y}. / FULL
What do you hear when a {x} calls? / FULL / I hear {y}.
What did the {x} say to you? / It said {y}. / FULL""",
    "young of animals": """Do you know what the child of a {x} is called? / FULL / Yes, it is called a {y}.
And when a {x} has a baby, what is it? / It is a {y}. / FULL
What do we call a very young {x}? / FULL / We call it a {y}.
What was the {x} when it was small? / It was a {y}. / FULL""",
    "what a word means": """Do you know what the word {x} means? / FULL / Yes, it means {y}.
I read the word {x}. What is that? / {X} means {y}. / FULL
How would you explain the word {x}? / FULL / It means {y}.
What do people want to say with {x}? / They mean {y}. / FULL""",
    "what a thing is for": """Do you know what a {x} is good for? / FULL / Yes, it is for {y}.
Why do people keep a {x}? / They need it for {y}. / FULL
When do you need a {x}? / FULL / You need it for {y}.
And what is this {x} here for? / It is for {y}. / FULL""",
    "categories": """Do you know what kind of thing {x} is? / FULL / Yes, it is a {y}.
In which list shall I put {x}? / Put it under {y}. / FULL
To which group does {x} belong? / FULL / It belongs to the group {y}.
And what about {x}, what kind is that? / FULL / It is a {y}.""",
    "what comes next": """Do you know which {kind} comes {side} {x}? / FULL / Yes, it is {y}.
And {side} {x}, what then? / FULL / {SIDE} {x} comes {y}.
I have {x}. Which {kind} stands right {side} it? / FULL / It is {y}.
Can you say the {kind} {side} {x}? / FULL / {Y}.""",
    "who does it": """Do you know who {x}? / FULL / Yes, the {y} {x}.
What do we call somebody who {x}? / FULL / We call that person a {y}.
And who {x} in your village? / The {y} {x}. / FULL
I met a person who {x}. What is that person? / FULL / That must be a {y}.""",
    "sums": """Do you know how much {a} and {b} make? / FULL / {a} and {b} make {c}.
I have {a} nuts, and you give me {b}. How many are there? / There are {c} nuts. / FULL
Can you add {b} to {a}? / FULL / Yes, {a} plus {b} is {c}.
If you add {a} and {b}, what do you get? / FULL / You get {c}.""",
}

THEMES = [
    ("opposites", "plurals", "past tense", "what a word means"),
    ("homes of animals", "sounds of animals", "young of animals", "categories"),
    ("colours", "what a thing is for", "who does it", "categories"),
    ("what comes next", "sums"),
]

LESSONS = [
    "The lesson began.",
    "The bell rang, and the children sat down.",
    "It rained, so the lesson was long.",
    "Everybody opened a book.",
    "The stove was warm, and the lesson could begin.",
    "There was a lesson in {town} on {weekday}.",
    "It was a {weather} {weekday}, and school began.",
    "{teacher} the teacher wrote on the board.",
    "{teacher} the teacher clapped twice, and it was quiet.",
]
TALKS = [
    "{one} and {two} sat {spot}.",
    "{one} and {two} walked home together.",
    "It was a {weather} day in {town}, and {one} talked with {two}.",
    "{one} had many questions that {weekday}, and {two} knew a lot.",
    "{one} and {two} waited for the ferry and talked.",
    "{two} was peeling apples, and {one} asked this and that.",
    "On {weekday} {one} came to see {two}.",
    "{one} and {two} met {spot} and began to talk.",
]
QUIZZES = [
    "{one} and {two} played at questions {spot}.",
    "There was a quiz in {town} on {weekday}.",
    "{one} asked, and {two} had to answer.",
    "For every right answer {two} got a plum.",
    "{two} wanted to be asked, so {one} asked.",
    "Before the test {one} asked {two} some questions.",
]
NOTEBOOKS = [
    "From the notebook of {one}:",
    "What {one} learned on {weekday}:",
    "{one} wrote this down {spot}:",
    "Things to remember, by {one}:",
    "On the wall of the school in {town} it says:",
    "{one} wrote in a {colour} book:",
]
DRILLS = {
    "opposites": ["{one} turned words around.", "{one} looked for the opposites."],
    "plurals": ["{one} made many of one.", "{one} wrote down plurals."],
    "past tense": ["{one} put words into the past.", "{one} wrote what is over."],
    "colours": ["{one} mixed colours.", "{one} told colours."],
    "homes of animals": ["{one} drew where animals live.", "{one} took the animals home."],
    "sounds of animals": ["{one} listened to animals.", "{one} spoke like animals."],
    "young of animals": ["{one} drew young animals.", "{one} named the little ones."],
    "what a word means": ["{one} explained words.", "{one} made a dictionary."],
    "what a thing is for": ["{one} said what things are for.", "{one} unpacked a chest of things."],
    "categories": ["{one} put things into groups.", "{one} sorted a cupboard."],
    "who does it": ["{one} guessed at work.", "{one} thought about people at work."],
    "sums": ["{one} added numbers.", "{one} did sums."],
}
"""What opens a drill: a bare word, or what else a fact begins with, and then the fact."""
CLOSINGS = [
    "Then it was time for supper.",
    "And so they went on until the lamp was lit.",
    "That was enough for one day.",
    "Then the bell rang.",
    "{one} wrote it all down.",
    "{one} knew a little more than before.",
    "The cat yawned.",
    "And that was that.",
    "{one} said it once more, so as not to forget it.",
]
PRAISE = ["Right.", "That is right.", "Good.", "Well done.", "Just so.", "Yes, of course."]


class Teller:
    """One document in the making: who speaks, where, and what was drawn."""

    def __init__(self, seed: str):
        self.story = Story(seed)
        self.one = self.story.person("one").name
        self.two = self.someone("two")
        self.story.person("teacher", job="teacher")
        self.story.keep("spot", self.story.place("somewhere", tasks.NATURE + tasks.VILLAGE).at)

    def someone(self, key: str) -> str:
        """Add a second speaker: mostly an animal with a name, or a person."""
        if self.story.chance(0.5):
            other = self.story.animal(key)
            return self.story.one_of(other.name, f"{other.name} the {other.kind}")
        return self.story.person(key, age=self.story.one_of("old", "adult", "child")).name

    def line(self, templates: list[str]) -> str:
        """Return one of the templates with its blanks filled."""
        chosen = self.story.one_of(*templates).replace("{two}", self.two)
        return tidy(self.story.expand(chosen))

    def tag(self, who: str, verb: str) -> str:
        """Return a speech tag, in either order."""
        return self.story.one_of(f"{verb} {who}", f"{who} {verb}")

    def say(self, who: str, sentence: str, verb: str = "said") -> str:
        """Return a sentence as speech."""
        spoken = sentence[:-1] + "," if sentence.endswith(".") else sentence
        return f'"{spoken}" {self.tag(who, verb)}.'

    def exchange(self, item: tuple[str, str]) -> str:
        """Return a question and its reply as dialogue."""
        question, reply = item
        asked = self.say(self.one, question, "asked")
        ends = [self.say(self.two, reply), self.say(self.two, reply, "answered"), f'"{reply}"']
        answered = self.story.one_of(*ends)
        if self.story.chance(0.12):
            answered += f' "{self.story.one_of(*PRAISE)}"'
        return self.story.one_of(f"{asked} {answered}", f"{asked}\n{answered}")

    def told(self, sentence: str) -> str:
        """Return a told fact inside a talk: as it is, or spoken."""
        if '"' in sentence or self.story.chance(0.6):
            return sentence
        return self.say(self.story.one_of(self.one, self.two), sentence)


def wordings(table: dict[str, str], family: str) -> list[str]:
    """Return a family's wordings."""
    return table[family].split("\n")


def tellings(fact: Fact) -> list[str]:
    """Return the sentences that tell a fact, as often as it is to be told."""
    times = TIMES.get(fact.family, Times())
    sentences = [filled(form, fact.slots) for form in wordings(TELL, fact.family)]
    others = sentences[len(times.answers) :]
    often = [s for s, n in zip(sentences, times.answers, strict=False) for _ in range(n)]
    rest = [others[at % len(others)] for at in range(times.told - len(often))]
    return often + rest


def askings(fact: Fact) -> list[tuple[str, str]]:
    """Return questions for a fact with replies, as often as it is to be asked."""
    found = []
    forms = wordings(ASK, fact.family)
    for at in range(TIMES.get(fact.family, Times()).asked):
        question, *replies = forms[at % len(forms)].split(" / ")
        reply = replies[(at // len(forms)) % len(replies)]
        reply = fact.answer if reply == "FULL" else filled(reply, fact.slots)
        found.append((filled(question, fact.slots), reply))
    return found


def decks(families: tuple[str, ...], kind, order: random.Random) -> dict[str, list]:
    """Return, for each family, its tellings or askings in random order."""
    found = {}
    for family in families:
        share = sum(family in theme for theme in THEMES)
        cards = []
        for number, fact in enumerate(knowledge.facts_of(family)):
            made = kind(fact)
            if share > 1:  # the other half goes to another theme
                half = THEMES.index(families) % 2
                made = [card for at, card in enumerate(made) if (at + number) % 2 == half]
            cards += [(fact, card) for card in made]
        found[family] = sorted(cards, key=lambda _: order.random())
    return found


def draw(deck: list, count: int, taken: set) -> list:
    """Take cards from the end of a deck, none of a fact that was taken already."""
    hand, back = [], []
    while deck and len(hand) < count and len(back) < 20:
        fact, card = deck.pop()
        if fact in taken:
            back.append((fact, card))
        else:
            taken.add(fact)
            hand.append(card)
    deck.extend(reversed(back))
    return hand


def hand_of(deck_of: dict[str, list], count: int, order: random.Random) -> list:
    """Draw cards for a document: most from one family, some from a second."""
    left = [family for family in deck_of for _ in range(len(deck_of[family]))]
    taken: set = set()
    hand: list = []
    for share in (0.6, 1.0):
        if not left:
            break
        family = left[int(order.random() * len(left))]
        hand += draw(deck_of[family], max(1, round(count * share) - len(hand)), taken)
        left = [other for other in left if other != family and deck_of[other]]
    return hand


def quiz(seed: str, asked: list) -> str:
    """Return a document of questions and answers, as dialogue or as a list."""
    teller = Teller(seed)
    head = teller.line(QUIZZES + TALKS)
    if teller.story.chance(0.2):
        marks = teller.story.one_of(("Question: ", "Answer: "), ("Q: ", "A: "), ("- ", ""))
        body = "\n".join(f"{marks[0]}{q}\n{marks[1]}{a}" for q, a in asked)
        return f"{head}\n{body}"
    return f"{head}\n" + "\n".join(teller.exchange(item) for item in asked)


def notebook(seed: str, told: list) -> str:
    """Return a document that lists facts, each on a line."""
    teller = Teller(seed)
    mark = teller.story.one_of("", "", "- ")
    lines = [mark + sentence for sentence in told]
    return "\n".join([teller.line(NOTEBOOKS), *lines])


def lesson(seed: str, told: list, asked: list) -> str:
    """Return a lesson or a talk: facts told in a row, with questions in between."""
    teller = Teller(seed)
    head = teller.line(LESSONS if teller.story.chance(0.5) else TALKS)
    parts = [teller.told(sentence) for sentence in told]
    parts += [teller.exchange(item) for item in asked]
    order = sorted(parts, key=lambda _: teller.story.random.random())
    if teller.story.chance(0.25):
        order.append(teller.line(CLOSINGS))
    joint = teller.story.one_of(" ", " ", "\n")
    if teller.story.chance(0.25):
        return joint.join(order)
    return head + teller.story.one_of(" ", "\n") + joint.join(order)


def drill(seed: str, facts: list[Fact]) -> str:
    """Return a document of facts, each below the word that it is about."""
    teller = Teller(seed)
    lines = []
    for fact in facts:
        slots = fact.slots
        lines += [slots.get("x") or f"{slots['a']} and {slots['b']}", fact.answer]
    return "\n".join([teller.line(DRILLS[facts[0].family]), *lines])


def drills(seed: str) -> list[str]:
    """Return drills in which every fact stands once, but what comes next to another."""
    texts = []
    for family in DRILLS:
        order = random.Random(f"{seed}/drill/{family}")
        mixed = sorted(knowledge.facts_of(family), key=lambda _: order.random())
        for first in range(0, len(mixed), 5):
            texts.append(drill(f"{seed}/drill/{family}/{first}", mixed[first : first + 5]))
    return texts


def plain(told: list) -> str:
    """Return facts in a row and nothing else."""
    return " ".join(told)


def fact_documents(seed: str) -> list[str]:
    """Return documents until every fact was told and asked as often as a round should."""
    texts = []
    for number, families in enumerate(THEMES):
        order = random.Random(f"{seed}/facts/{number}")
        tell, ask = decks(families, tellings, order), decks(families, askings, order)
        while any(tell.values()) or any(ask.values()):
            name = f"{seed}/{number}/{len(texts)}"
            draw_number = order.random()
            if draw_number < 0.32:
                told = hand_of(tell, 4 + int(order.random() * 4), order)
                text = told and (plain(told) if order.random() < 0.3 else notebook(name, told))
            elif draw_number < 0.5:
                asked = hand_of(ask, 3 + int(order.random() * 4), order)
                text = asked and quiz(name, asked)
            else:
                told = hand_of(tell, 4 + int(order.random() * 3), order)
                asked = hand_of(ask, int(order.random() * 2.4), order)
                text = (told or asked) and lesson(name, told, asked)
            if text:
                texts.append(text)
    return texts


REWRITINGS = {
    "past": "{name} wrote it as if it were over: {out}",
    "question": "{name} made a question of it: {out}",
    "not": "{name} put a not into it: {out}",
    "future": "{name} wrote what will come: {out}",
}


TASK_MAKERS = words("""
words numbers count letters rewriting rewriting passage passage passage passage passage
""")
"""What a document of tasks may hold, as often as it is to come."""


def unreserved(make, s: Story) -> tuple[str, str]:
    """Return a list to sort and the list sorted, one that no instruction pair may have."""
    given, out = make(s)
    while tasks.is_reserved(out):
        given, out = make(s)
    return given, out


def task_document(seed: str) -> str:
    """Return a document that does a small task aloud."""
    s = Story(seed)
    teller = s.person("teller").name
    maker = s.one_of(*TASK_MAKERS)
    if maker in ("words", "numbers"):
        make = tasks.words_to_sort if maker == "words" else tasks.numbers_to_sort
        heads = [f"{teller} sorted some {maker}.", f"{teller} put {maker} in a row."]
        lines = [f"{given}\n{out}" for given, out in (unreserved(make, s) for _ in range(4))]
        return "\n".join([s.one_of(*heads), *lines])
    if maker in ("count", "letters"):
        make = tasks.words_to_count if maker == "count" else tasks.letters_to_count
        heads = [f"{teller} counted.", f"{teller} looked at some lists and counted."]
        lines = [f"{given}\n{out}" for given, out in (make(s) for _ in range(4))]
        return "\n".join([s.one_of(*heads), *lines])
    if maker == "rewriting":
        lines = [f"{teller} played with sentences."]
        for _ in range(3):
            kind, given, out = tasks.rewriting(s)
            lines.append(f"{given} {REWRITINGS[kind].format(name=teller, out=out)}")
        return "\n".join(lines)
    told, questions = tasks.passage(s)
    if s.chance(0.4):  # the question comes first, so that its answer is looked for
        question, answer = questions[s.index(len(questions))]
        asked = s.one_of(f'"{question}" asked {teller}.', f"{teller} wanted to know: {question}")
        return "\n".join([asked, told, answer])
    chosen = sorted(questions, key=lambda _: s.random.random())[:3]
    lines = [f'"{question}" asked {teller}. "{answer}"' for question, answer in chosen]
    return "\n".join([told, *lines])


def make(seed: int) -> list[str]:
    """Return all documents, each once, in a shuffled order."""
    rounds = [f"{seed}/{turn}" for turn in range(ROUNDS)]
    texts = [text for turn in rounds for text in (*fact_documents(turn), *drills(turn))]
    texts += [task_document(f"{seed}/task/{number}") for number in range(TASKS)]
    order = random.Random(f"{seed}/order")
    return sorted(dict.fromkeys(texts), key=lambda _: order.random())


def main() -> None:
    """Write the facts to a file, or to standard output."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, help="the file to write; without it, print")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    text = "".join(f"{document}\n{END}\n" for document in make(options.seed))
    if options.out:
        options.out.write_bytes(text.encode("ascii"))
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
