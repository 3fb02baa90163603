"""Make the notes: everyday messages without labels; the same bytes for the same seed.

    python sample_data/make/notes.py --out sample_data/notes.txt --seed 1

Most are made with the frames of message_scenarios.py, of message_everyday.py and of the pairs, all
of which are trained on, the rest, which are longer, with the frames of notes_frames.py. None of
them is a labelled message, and none has a sentence of the test part.
"""

import argparse
import random
import re
import sys
from pathlib import Path

import messages
from message_everyday import EVERYDAY
from message_scenarios import SCENARIOS, TRAIN
from notes_frames import FRAMES

END = "<|endoftext|>"
SHORT_PER_SCENARIO = 13
SHORT_PER_PAIRED = 10
LONG_PER_FRAME = 19
OPENERS = ("Hi", "Hello", "Dear all", "Psst", "By the way", "One more thing", "Good evening")
OPENED = 0.15
"""Share of the short notes that get an opener."""


def plain(text: str) -> str:
    """Return the text in small letters and in one line."""
    return text.lower().replace("\n", " ")


def sentences_of(text: str) -> set[str]:
    """Return the sentences of a text that have at least four words, in small letters."""
    parts = re.split(r"(?<=[.!?])\s+|\n", text.lower())
    return {part for part in parts if len(part.split()) >= 4}


def short_note(frame: str, random_: random.Random) -> str:
    """Return a message of a training frame, now and then with a word before it."""
    text = messages.filled(frame, random_)
    if random_.random() < OPENED and re.match(r"(?:The|We|I|Your|You|Our|There) ", text):
        opener = random_.choice(OPENERS)
        text = f"{opener}, {text if text.startswith('I ') else text[0].lower() + text[1:]}"
    return text


def long_note(frame: str, random_: random.Random) -> str:
    """Return a letter of one of the notes' own frames."""
    lines = messages.filled(frame, random_).split("//")
    return "\n".join(line.strip() for line in lines)


def make(seed: int) -> list[str]:
    """Return all notes, shuffled."""
    labelled = messages.make(seed)
    taken = {plain(row[1]) for row in labelled}
    tested = {s for row in labelled if row[2] == messages.TEST for s in sentences_of(row[1])}
    own_frames = [" ".join(frame.split("\n")) for frame in FRAMES.strip().split("\n\n")]
    sources = [
        (s.name, s.frames, short_note, SHORT_PER_SCENARIO) for s in SCENARIOS if s.split == TRAIN
    ]
    paired = (*messages.PAIRS, *EVERYDAY)
    sources += [(s.name, s.frames, short_note, SHORT_PER_PAIRED) for s in paired]
    sources += [(f"own {at}", (f,), long_note, LONG_PER_FRAME) for at, f in enumerate(own_frames)]
    notes: list[str] = []
    for name, frames, write, count in sources:
        random_ = random.Random(f"{seed}/notes/{name}")
        wanted = len(notes) + count
        for attempt in range(count * 20):
            if len(notes) == wanted:
                break
            note = write(frames[attempt % len(frames)], random_)
            if plain(note) not in taken and not sentences_of(note) & tested:
                notes.append(note)
                taken.add(plain(note))
    order = random.Random(f"{seed}/notes/order")
    return sorted(notes, key=lambda _: order.random())


def main() -> None:
    """Write the notes to a file, or to standard output."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--out", type=Path, help="the file to write; without it, print")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    text = "".join(f"{note}\n{END}\n" for note in make(options.seed))
    if options.out:
        options.out.write_bytes(text.encode("ascii"))
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
