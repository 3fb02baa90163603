"""Make the labelled messages: the same bytes for the same seed, on any machine.

    python sample_data/make/messages.py --out sample_data/messages.csv --seed 1

The scenarios of message_scenarios.py and message_test_scenarios.py get equal shares of their part
and label, those of message_everyday.py, of message_pairs.py and of the message_pairs_*.py beside
it, which add to the training part, as many messages each. A message is one frame with its
alternatives chosen and its slots filled; now and then it is written all in small letters, as people
do on telephones, whether it is spam or not.
"""

import argparse
import csv
import io
import random
import re
import sys
from pathlib import Path

# The pairs' modules add their scenarios to PAIRS.
import message_pairs_days  # noqa: F401
import message_pairs_offices  # noqa: F401
import message_pairs_people  # noqa: F401
import message_pairs_trade  # noqa: F401
from message_everyday import EVERYDAY
from message_pairs import PAIRS
from message_scenarios import HAM, SPAM, TEST, TRAIN, VAL, Scenario
from message_test_scenarios import SCENARIOS
from world import words

COUNTS = {
    (VAL, HAM): 165,
    (VAL, SPAM): 135,
    (TEST, HAM): 330,
    (TEST, SPAM): 270,
    (TRAIN, HAM): 1660,
    (TRAIN, SPAM): 1340,
}
"""How many messages each part has of each label, without the pairs and message_everyday.py: 55/45
ham and spam."""

PER_PAIRED = 20
"""How many messages each scenario of the pairs and of message_everyday.py has: as many as the other
training ones."""

LEAST_WORDS, MOST_WORDS = 3, 45
RUN = 6
"""Of so many words in a row no training message shares any with a held-out one."""
LINK = re.compile(r"[\w-]+\.example/\w+")
SMALL_LETTERS = 0.12
"""Share of messages without capitals."""
MOST_ALIKE = (0.7, 0.8, 0.9, 1.0)
"""The share of words two messages of a scenario may have in common: first little, then more."""

GIRLS = words("""
Ada Agnes Amara Berit Carmen Cleo Delia Edda Elif Enid Etta Flora Freya Frida Greta Gwen Hanne
Hilda Ilse Ingrid Iona Juno Laila Lena Linnea Lotte Mabel Maren Meera Mila Nadia Nina Olga Orla
Petra Priya Rosa Runa Selma Solveig Thea Tilda Una Vera Viola Wilma Yara Zelda Zora
""")
BOYS = words("""
Abel Ahmed Amos Anton Arlo Axel Basil Bruno Casper Cyril Dario Diego Edwin Emeka Enzo Ezra Felix
Finn Fritz Gideon Gustav Hector Horace Hugo Idris Igor Ivo Jasper Joel Jonah Kofi Leo Linus Luca
Magnus Malik Milo Nils Otto Pablo Percy Quentin Ravi Rufus Samir Silas Sven Tomas Victor Yusuf
""")
TOWNS = words("""
Alderby Ambleford Applewick Barrowby Birchwell Brambleton Bridgewick Clovercombe Cobbleby
Damsonby Dapplemere Elmcote Ferncross Fiddleford Foxley Gooseham Hazelby Heatherby Hollowbrook
Larkfield Littlebeck Maplecote Millbeck Nutfield Otterby Peartree Plumstead Reedham Rowanby
Silverbeck Stonecross Swanmere Thistleby Turnipley Willowby Wrenfield
""")
DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = words("January February March April May June July August September October November")
TIMES = [
    *words("three four five six seven eight"),
    *words("10:30 3:15 4:45 5:20 6:10 7:30"),
    *("half past three", "half past four", "half past five", "half past six"),
    *("ten past five", "a quarter to six", "a quarter past seven"),
]
KIN = words("Mum Dad Grandma Grandpa")
SITE_WORDS = words("""
apple box bridge card family garden gold green home little lucky mail my new post river school
shop star sun town tree your
""")
PAGES = words("go in join look me open pay photos see start")


SLOT_WORDS = {
    word.lower()
    for word in [
        *GIRLS,
        *BOYS,
        *TOWNS,
        *DAYS,
        *MONTHS,
        *KIN,
        *words("pounds euros dollars"),
        *(word for time in TIMES for word in time.split()),
    ]
}


def frame_words(text: str) -> list[str]:
    """Return a message's words with every slot's value made into a star."""
    text = re.sub(r"\$?[\d.,:]*\d", " 0 ", LINK.sub(" 0 ", text.lower()))
    said = re.findall(r"[a-z]+(?:'[a-z]+)?|0", text)
    return ["*" if word == "0" or word.removesuffix("'s") in SLOT_WORDS else word for word in said]


def runs_of(text: str) -> set[tuple[str, ...]]:
    """Return the runs of six words in a message; those of slots alone say nothing."""
    said = frame_words(text)
    runs = {tuple(said[at : at + RUN]) for at in range(len(said) - RUN + 1)}
    return {run for run in runs if run.count("*") <= RUN // 2}


def amount(random_: random.Random, values: list[int], cents: bool) -> str:
    """Return a sum of money in one of the ways people write it."""
    value = f"{random_.choice(values):,}"
    if cents:
        value += random_.choice((".50", ".99", ".20", "", ""))
    coin = random_.choice(("pounds", "euros", "dollars"))
    return random_.choice((f"{value} {coin}", f"{value} {coin}", f"${value}"))


def slot_value(name: str, random_: random.Random) -> str:
    """Choose a value for a slot."""
    match name:
        case "girl":
            return random_.choice(GIRLS)
        case "boy":
            return random_.choice(BOYS)
        case "name" | "name2":
            return random_.choice(GIRLS + BOYS)
        case "town":
            return random_.choice(TOWNS)
        case "day":
            return random_.choice(DAYS)
        case "month":
            return random_.choice(MONTHS)
        case "time":
            return random_.choice(TIMES)
        case "kin":
            return random_.choice(KIN)
        case "num":
            return str(random_.randint(2, 28))
        case "code":
            return str(random_.randint(1000, 999999 if random_.random() < 0.5 else 9999))
        case "phone":
            return f"0555 {random_.randint(100, 999)} {random_.randint(100, 999)}"
        case "small":
            return amount(random_, [2, 3, 4, 5, 6, 8, 9], cents=True)
        case "sum":
            return amount(random_, [20, 35, 40, 50, 60, 75, 80, 90, 120, 150, 200, 250], False)
        case "big":
            return amount(random_, [800, 900, 1200, 1500, 2000, 3500, 5000, 8000], False)
        case "link":
            first, second = random_.sample(SITE_WORDS, 2)
            return f"{first}-{second}.example/{random_.choice(PAGES)}"
    raise KeyError(f"no slot is called {name!r}")


INNERMOST = re.compile(r"\{([^{}]*)\}")


def tidied(text: str) -> str:
    """Take out blanks that empty alternatives leave, and write "an" before 8, 11 and 18."""
    text = re.sub(r" +", " ", text).strip()
    text = re.sub(r" ([.,!?;:])", r"\1", text)
    return re.sub(r"\ba (?=(?:8|11|18)\b)", "an ", text)


def filled(frame: str, random_: random.Random) -> str:
    """Return one message of a frame: alternatives chosen, slots filled."""
    text = frame
    while match := INNERMOST.search(text):
        text = text[: match.start()] + random_.choice(match[1].split("|")) + text[match.end() :]
    values: dict[str, str] = {}
    for name in re.findall(r"\[(\w+)\]", text):
        while name not in values or (name == "name2" and values[name] == values.get("name")):
            values[name] = slot_value(name, random_)
    text = tidied(re.sub(r"\[(\w+)\]", lambda m: values[m[1]], text))
    if random_.random() < SMALL_LETTERS and ">>" not in text:
        text = text.lower()
    return text.replace(" >> ", random_.choice((" ", "\n")))


def words_of(text: str) -> list[str]:
    """Return the words and numbers of a message in small letters."""
    return re.findall(r"[a-z0-9]+(?:'[a-z]+)?", text.lower())


def alike(said: set[str], others: list[set[str]], most: float) -> bool:
    """Say whether a message shares more of its words with another one than it may."""
    return any(len(said & other) / len(said | other) > most for other in others)


def messages_of(scenario: Scenario, count: int, seed: str, held_out: set) -> list[str]:
    """Return different messages of a scenario, of all its frames in turn, without a run of words
    that is held out.

    Messages that are much alike come in only where its frames have nothing newer to say.
    """
    random_ = random.Random(f"{seed}/{scenario.name}")
    texts: dict[str, str] = {}
    word_sets: list[set[str]] = []
    for most_alike in MOST_ALIKE:
        for attempt in range(count * 12):
            if len(texts) == count:
                return list(texts.values())
            text = filled(scenario.frames[attempt % len(scenario.frames)], random_)
            said = words_of(text)
            fits = LEAST_WORDS <= len(said) <= MOST_WORDS and text.lower() not in texts
            is_new = fits and not alike(set(said), word_sets, most_alike)
            if is_new and not runs_of(text) & held_out:
                texts[text.lower()] = text
                word_sets.append(set(said))
    raise ValueError(f"{scenario.name} has only {len(texts)} different messages of {count}")


def make(seed: int) -> list[tuple[str, str, str, Scenario]]:
    """Return rows of label, text, part and scenario, the parts one after the other, shuffled."""
    rows = []
    held_out: set = set()
    for (split, label), total in COUNTS.items():
        chosen = [s for s in SCENARIOS if s.split == split and s.label == label]
        for number, one in enumerate(chosen):
            share = total * (number + 1) // len(chosen) - total * number // len(chosen)
            known = held_out if split == TRAIN else set()
            rows += [
                (label, text, split, one) for text in messages_of(one, share, str(seed), known)
            ]
        if split != TRAIN:
            held_out.update(*(runs_of(row[1]) for row in rows))
    for one in (*PAIRS, *EVERYDAY):
        texts = messages_of(one, PER_PAIRED, str(seed), held_out)
        rows += [(one.label, text, one.split, one) for text in texts]
    order = random.Random(f"{seed}/order")
    parts = (TRAIN, VAL, TEST)
    return sorted(rows, key=lambda row: (parts.index(row[2]), order.random()))


def as_csv(rows: list[tuple[str, str, str, Scenario]]) -> str:
    """Return the rows as RFC 4180 wants them, with a header."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("label", "text", "split"))
    writer.writerows(row[:3] for row in rows)
    return out.getvalue()


def main() -> None:
    """Write the messages to a file, or to standard output."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, help="the file to write; without it, print")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    text = as_csv(make(options.seed))
    if options.out:
        options.out.write_bytes(text.encode("ascii"))
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
