"""What the model is to know: little facts about its world, one table a family, and sums.

A family's `answer` is the sentence in which its facts are told and asked for. Each row of a
table fills the blanks named above it. Animals agree with `world.ANIMALS`.
"""

import random
import re
from dataclasses import dataclass, field

from world import DAYS, SEASONS, words

HELD_OUT_SHARE = 0.2
LEAST_HELD_OUT = 8
HELD_OUT_SUMS = 0.15
ALWAYS_HELD_OUT = {"complicated"}
"""Words that no instruction may name, so that asking about them later is a fair test."""
ALWAYS_ASKED = {"hot"}
"""Words that training asks about, since the examples of the documentation do."""


@dataclass(frozen=True)
class Fact:
    """One little fact: a family and what fills the blanks of that family's sentences."""

    family: str
    blanks: tuple[tuple[str, str], ...]

    @property
    def slots(self) -> dict[str, str]:
        """What fills the blanks, by name."""
        return dict(self.blanks)

    @property
    def answer(self) -> str:
        """The sentence that tells the fact."""
        return filled(ANSWERS[self.family], self.slots)


@dataclass
class Pool:
    """The facts of a family: those that training may ask about, and those it may not."""

    asked: list[Fact] = field(default_factory=list)
    held_out: list[Fact] = field(default_factory=list)


def filled(template: str, slots: dict[str, str]) -> str:
    """Fill the blanks; a blank that is written with a capital, as {X}, gets one."""
    capitals = {key.upper(): value[:1].upper() + value[1:] for key, value in slots.items()}
    text = template.format(**slots, **capitals)
    text = re.sub(r"\b(1|1 more) (plum|nut)s\b", r"\1 \2", text)
    return with_articles(text)


def with_articles(text: str) -> str:
    """Write "an" instead of "a" where a word begins with the sound of a vowel."""
    words = text.split(" ")
    for at, word in enumerate(words[:-1]):
        follower = words[at + 1].lstrip("'\"").lower()
        vowel = follower[:1] in tuple("aeio") or follower.startswith(("u", "hour"))
        if follower.startswith(("one", "use", "uni", "eu", "ewe")):
            vowel = False
        if vowel and word.lstrip("\"'(").lower() == "a":
            words[at] = word + "n"
    return " ".join(words)


ANSWERS = {
    "opposites": "The opposite of {x} is {y}.",
    "antonyms": "An antonym of '{x}' is '{y}'.",
    "plurals": "The plural of {x} is {y}.",
    "past tense": "The past tense of {x} is {y}.",
    "colours": "The colour of {x} is {y}.",
    "homes of animals": "A {x} lives {y}.",
    "sounds of animals": "A {x} says {y}.",
    "young of animals": "A young {x} is called a {y}.",
    "what a word means": "The word {x} means {y}.",
    "what a thing is for": "A {x} is used for {y}.",
    "categories": "{X} is a kind of {y}.",
    "what comes next": "The {kind} {side} {x} is {y}.",
    "who does it": "The person who {x} is a {y}.",
    "sums": "The sum of {a} and {b} is {c}.",
}

# Each pair gives two facts, one in each direction; no word stands in two pairs.
OPPOSITES = """
hot/cold brave/afraid complicated/simple big/little tall/short wide/narrow fast/slow early/late
open/closed full/empty heavy/light hard/soft wet/dry happy/sad rich/poor clean/dirty young/old
strong/weak up/down left/right in/out near/far first/last day/night good/bad true/false safe/dangerous
thick/thin high/low loud/quiet rough/smooth sharp/blunt sweet/bitter kind/cruel
lazy/busy cheap/expensive easy/difficult begin/end laugh/cry push/pull give/take buy/sell
inside/outside always/never win/lose arrive/leave asleep/awake
friend/enemy question/answer
"""

PLURALS = """
mouse/mice goose/geese child/children foot/feet tooth/teeth man/men woman/women ox/oxen sheep/sheep
deer/deer leaf/leaves knife/knives wolf/wolves loaf/loaves shelf/shelves wife/wives calf/calves
half/halves thief/thieves scarf/scarves berry/berries cherry/cherries story/stories lady/ladies
puppy/puppies pony/ponies penny/pennies baby/babies fly/flies city/cities box/boxes fox/foxes
bush/bushes dish/dishes peach/peaches glass/glasses dress/dresses church/churches brush/brushes
bench/benches potato/potatoes tomato/tomatoes cat/cats dog/dogs key/keys
 egg/eggs nut/nuts plum/plums bird/birds trout/trout dormouse/dormice
"""

PAST_TENSE = """
go/went come/came see/saw run/ran eat/ate drink/drank give/gave take/took make/made
find/found think/thought bring/brought buy/bought catch/caught teach/taught sit/sat stand/stood
sing/sang swim/swam begin/began ring/rang write/wrote ride/rode drive/drove rise/rose speak/spoke
break/broke wake/woke steal/stole forget/forgot get/got fly/flew grow/grew know/knew blow/blew
throw/threw draw/drew hide/hid bite/bit fall/fell feel/felt keep/kept sleep/slept sweep/swept
leave/left lose/lost meet/met send/sent build/built tell/told sell/sold hear/heard hold/held
walk/walked carry/carried
"""

COLOURS = """
snow:white; grass:green; the sky on a clear day:blue; a lemon:yellow; coal:black; a carrot:orange;
blood:red; milk:white; a ripe tomato:red; chocolate:brown; salt:white; sugar:white; flour:white;
a swan:white; a crow:black; a frog:green; butter:yellow; the yolk of an egg:yellow; a pumpkin:orange;
moss:green; a raspberry:red; a strawberry:red; a leaf in spring:green; ink:black;
a dandelion:yellow; a cucumber:green; a sunflower:yellow; a cornflower:blue;
mud:brown; an elephant:grey; a donkey:grey; ash:grey; a wolf:grey; a chestnut:brown;
a flamingo:pink; a piglet:pink; a violet:purple; a ladybird:red
"""

HOMES = """
fox:in a den; hare:in a hollow; rabbit:in a burrow; hedgehog:in a nest of leaves; badger:in a sett;
mole:in a tunnel; otter:in a holt; beaver:in a lodge; water rat:in a hole in the bank;
frog:in a puddle; toad:under a stone; duck:in a nest; turtle:on a log; owl:in a hollow tree;
gull:on a ledge; mouse:in a hole; cat:in a basket; dog:in a kennel; goat:in a shed; sheep:in a fold;
pig:in a sty; hen:in a henhouse; donkey:in a stable; bear:in a cave; deer:in a thicket;
lizard:in a crack in the wall; snail:in a shell; bee:in a hive; spider:in a web; ant:in an anthill;
cow:in a barn; wasp:in a paper nest; pigeon:in a loft; fish:in the water; bat:in the church tower;
parrot:in a cage; crab:in a rock pool; worm:in the soil; whale:in the deep sea; camel:in the desert
"""

SOUNDS = """
cow:moo dog:woof cat:meow duck:quack sheep:baa pig:oink hen:cluck rooster:cock-a-doodle-doo
horse:neigh donkey:hee-haw lion:roar owl:hoot frog:croak bee:buzz mouse:squeak snake:hiss goose:honk
crow:caw dove:coo turkey:gobble wolf:howl chick:cheep bear:growl cricket:chirp goat:maa
sparrow:tweet cuckoo:cuckoo fox:yap
"""

YOUNG = """
fox:cub hare:leveret rabbit:kit badger:cub otter:pup beaver:kit frog:froglet toad:toadlet
duck:duckling goose:gosling swan:cygnet heron:chick turtle:hatchling owl:owlet crow:chick
robin:chick squirrel:kit cat:kitten dog:puppy goat:kid sheep:lamb pig:piglet hen:chick donkey:foal
pony:foal bear:cub deer:fawn cow:calf lion:cub seal:pup eagle:eaglet kangaroo:joey pigeon:squab
elephant:calf wolf:pup spider:spiderling horse:foal
"""

MEANINGS = """
orchard:a field of fruit trees; village:a very small town; meadow:a field of grass and flowers;
stream:a very small river; island:land with water all around it; harbour:a place where ships are safe;
inn:a house where travellers sleep; storm:a very strong wind with rain; neighbour:someone who lives next door;
stranger:someone whom you do not know; orphan:a child without parents; twins:two children born together;
treasure:something worth very much; secret:something that only few may know; promise:words that you must keep;
riddle:a question with a hidden answer; rumour:a story that may not be true; journey:a long way to travel;
enormous:very big; tiny:very small; ancient:very old; furious:very angry; freezing:very cold;
delicious:very good to eat; exhausted:very tired; silent:without any sound; invisible:impossible to see;
whisper:to speak very softly; shout:to speak very loudly; wander:to walk about without a plan;
gallop:to run as a horse does; borrow:to take for a while; repair:to make whole again;
vanish:to go out of sight; rescue:to save from danger; gaze:to look for a long time;
dawn:the time when the sun rises; dusk:the time when the sun sets; noon:the middle of the day;
midnight:the middle of the night; century:a hundred years; dozen:twelve of something;
feast:a very big meal; thaw:to turn from ice to water
"""

USES = """
hammer:driving in nails; saw:cutting wood; spade:digging holes; axe:splitting logs; rake:gathering leaves;
bucket:carrying water; ladder:climbing up high; kettle:boiling water; net:catching fish;
lantern:lighting the way; ladle:serving soup; key:opening a lock; thimble:guarding a finger;
whistle:calling a dog; purse:keeping coins; umbrella:keeping off the rain; sledge:riding over snow;
compass:finding north; map:finding the way; telescope:looking at the stars; needle:sewing clothes;
broom:sweeping the floor; oven:baking bread; clock:telling the time; pencil:writing and drawing;
pillow:resting the head; blanket:keeping warm; candle:giving light; comb:tidying the hair;
towel:drying the hands; mirror:looking at oneself; ruler:drawing straight lines; plough:turning the soil;
ferry:crossing a river; oar:rowing a boat; anchor:holding a ship;
 cup:drinking tea; knife:cutting bread; stamp:posting a letter
"""

CATEGORIES = """
fruit:a plum, a pear, an apple, a cherry, a melon, a peach;
vegetable:a carrot, a turnip, a cabbage, an onion, a bean, a leek;
bird:a robin, an owl, a wren, a heron, a crow, a goose;
fish:a trout, a herring, a minnow, a salmon, a pike;
insect:an ant, a bee, a beetle, a moth, a wasp;
flower:a rose, a daisy, a tulip, a violet, a lily;
tree:an oak, a pine, a birch, a willow, an elm;
tool:a hammer, a saw, an axe, a rake, a spade;
metal:gold, silver, iron, copper, tin;
drink:tea, milk, lemonade, cocoa, apple juice
"""

JOBS = """
bakes bread:baker; grinds flour:miller; grows corn:farmer; plants flowers:gardener; builds tables:carpenter;
sews coats:tailor; weaves cloth:weaver; makes clay pots:potter; paints pictures:painter;
shoes horses:blacksmith; catches fish:fisher; looks after sheep:shepherd; mends shoes:cobbler;
keeps bees:beekeeper; teaches children:teacher; heals the sick:doctor; brings the post:letter carrier;
mends clocks:clockmaker; binds books:bookbinder; plays music:musician; makes soup:cook;
keeps an inn:innkeeper; sails a ship:sailor; cuts down trees:woodcutter; runs a shop:shopkeeper;
lends books:librarian; carves stone:stonemason; makes toys:toymaker; makes candles:candlemaker;
pulls out bad teeth:dentist; builds walls:bricklayer
"""

NUMBERS = words("""
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty
""")
MONTHS = words("""
January February March April May June July August September October November December
""")


def pairs(text: str, mark: str, between: str | None = None) -> list[tuple[str, str]]:
    """Read a table: rows apart by blanks (or by `between`), each split in two at `mark`."""
    rows = [" ".join(row.split()) for row in text.split(between)]
    return [tuple(part.strip() for part in row.split(mark)) for row in rows if row]


def two_sided(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return each pair in both directions, one after the other."""
    return [pair for x, y in rows for pair in ((x, y), (y, x))]


def neighbours(kind: str, row: list[str], circle: bool) -> list[dict[str, str]]:
    """Return what comes after and before each member of a row, as blanks."""
    found = []
    for at, x in enumerate(row):
        for side, step in (("after", 1), ("before", -1)):
            if circle or 0 <= at + step < len(row):
                y = row[(at + step) % len(row)]
                found.append({"kind": kind, "side": side, "x": x, "y": y})
    return found


def facts_of(family: str) -> list[Fact]:
    """Return the facts of one family."""
    xy = {
        "opposites": lambda: two_sided(pairs(OPPOSITES, "/")),
        "plurals": lambda: pairs(PLURALS, "/"),
        "past tense": lambda: pairs(PAST_TENSE, "/"),
        "colours": lambda: pairs(COLOURS, ":", ";"),
        "homes of animals": lambda: pairs(HOMES, ":", ";"),
        "sounds of animals": lambda: pairs(SOUNDS, ":"),
        "young of animals": lambda: pairs(YOUNG, ":"),
        "what a word means": lambda: pairs(MEANINGS, ":", ";"),
        "what a thing is for": lambda: pairs(USES, ":", ";"),
        "categories": lambda: [
            (x.strip(), y) for y, xs in pairs(CATEGORIES, ":", ";") for x in xs.split(",")
        ],
        "who does it": lambda: pairs(JOBS, ":", ";"),
    }
    if family == "sums":
        return sums()
    if family == "what comes next":
        rows = [
            *neighbours("number", NUMBERS, circle=False),
            *neighbours("day", DAYS, circle=True),
            *neighbours("month", MONTHS, circle=True),
            *neighbours("season", SEASONS, circle=True),
        ]
    else:
        rows = [{"x": x, "y": y} for x, y in xy[family]()]
    return [Fact(family, tuple(row.items())) for row in rows]


def sums() -> list[Fact]:
    """Return a + b = c for every c up to twenty."""
    return [
        Fact("sums", (("a", str(a)), ("b", str(b)), ("c", str(a + b))))
        for a in range(1, 20)
        for b in range(1, 21 - a)
    ]


FAMILIES = [family for family in ANSWERS if family != "antonyms"]
"""The families that have facts of their own; antonyms are the opposites in other words."""


def subject_of(fact: Fact) -> str:
    """Return what a fact shares with its twin: the other direction, or the summands turned."""
    slots = fact.slots
    if fact.family == "opposites":
        return "/".join(sorted((slots["x"], slots["y"])))
    if fact.family == "sums":
        return "+".join(sorted((slots["a"], slots["b"]), key=int))
    return "/".join(slots.values())


def pool_of(family: str) -> Pool:
    """Divide the facts of a family into those training asks about and those held out.

    Twins stay together. The choice is the same each time and independent of any seed, since a
    pretraining text and an instruction file must agree on it.
    """
    if family == "antonyms":
        pool = pool_of("opposites")
        return Pool(
            *[[Fact("antonyms", f.blanks) for f in side] for side in (pool.asked, pool.held_out)]
        )
    facts = facts_of(family)
    subjects = list(dict.fromkeys(subject_of(fact) for fact in facts))
    share = HELD_OUT_SUMS if family == "sums" else HELD_OUT_SHARE
    count = max(LEAST_HELD_OUT, round(share * len(subjects)))
    order = random.Random(f"held out/{family}")
    free = [s for s in subjects if not ALWAYS_ASKED & set(s.split("/"))]
    held_out = set(sorted(free, key=lambda _: order.random())[:count])
    held_out |= {s for s in subjects if ALWAYS_HELD_OUT & set(s.split("/"))}
    pool = Pool()
    for fact in facts:
        (pool.held_out if subject_of(fact) in held_out else pool.asked).append(fact)
    return pool
