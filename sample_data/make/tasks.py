"""Small tasks without a fact behind them: lists, sentences, passages and stories to work on.

Each maker takes a `Story`, whose random numbers and cast it uses, and returns the given text and
what is to become of it.
"""

import hashlib

from engine import Story
from world import NATURE, TREASURES, VILLAGE, WISHES, words

SORTED_WORDS = words("""
apple bell cat dog egg fox goat hat ink jar kite lamp moon nest owl pig queen rope sun tree
umbrella violin wolf yard
""")
LISTED_WORDS = words("""
plum cat tree lamp river bread stone key bird door cup mouse hill rain boat wool duck chair
song milk garden spoon cloud sheep
""")
LETTERS = words("a b c d e f g h k l m n o p r s t u w")
SIZES = words("no one two three four five six seven")

ACTIONS = """
walk/walks/walked: to the mill, to the river, through the wood, home after supper, along the beach
run/runs/ran: to the bridge, across the field, after the cart, down the hill
carry/carries/carried: a basket, two buckets, the lantern, the bread home
find/finds/found: a silver key, a round pebble, the lost mitten, a warm place
eat/eats/ate: a plum cake, the last pear, warm soup, bread and cheese
sing/sings/sang: a song, in the kitchen, under the old oak, with the birds
give/gives/gave: the ball back, a coin to the baker, water to the goat
write/writes/wrote: a letter, in a blue book, a name on the box
see/sees/saw: a ship, the moon, smoke over the roofs, a swan on the pond
make/makes/made: a kite, porridge, a wooden boat, a bed of leaves
bring/brings/brought: apples, the post, a lamp to the cellar, good news
keep/keeps/kept: a secret, bees, the coins in a purse, the fire alive
take/takes/took: the short way, a spoon, the ferry, a long rest
sleep/sleeps/slept: in the barn, under a blanket, until noon, by the stove
climb/climbs/climbed: the wall, up the ladder, a tall tree, over the gate
hear/hears/heard: a bell, the wind, a knock at the door, an owl
wash/washes/washed: the dishes, a red scarf, the windows, the dog
help/helps/helped: the neighbours, in the garden, the miller, with the hay
ride/rides/rode: a pony, to the market, on the cart, over the snow
open/opens/opened: the window, an old box, the gate, a letter
"""


def action(s: Story) -> tuple[str, str, str, str]:
    """Return a doing in three forms (walk, walks, walked) and what it is done to."""
    rows = [row.split(":") for row in ACTIONS.strip().split("\n")]
    forms, rests = s.one_of(*rows)
    return (*forms.split("/"), s.one_of(*rests.split(",")).strip())


def someone(s: Story) -> str:
    """Return a new name, or a name with what its bearer is."""
    s.kinds.clear()
    who = s.person("someone", age=s.one_of("child", "child", "adult"))
    if who.kind in ("girl", "boy"):
        return who.name
    return f"{who.name} the {who.kind}"


def rewriting(s: Story) -> tuple[str, str, str]:
    """Return a kind of rewriting, a sentence, and the sentence rewritten."""
    who = someone(s)
    base, now, past, rest = action(s)
    given = f"{who} {now} {rest}."
    results = {
        "past": f"{who} {past} {rest}.",
        "question": f"Does {who} {base} {rest}?",
        "not": f"{who} does not {base} {rest}.",
        "future": f"{who} will {base} {rest}.",
    }
    kind = s.one_of(*results)
    return kind, given, results[kind]


def some_of(s: Story, options: list, count: int) -> list:
    """Return different members of a list, in random order."""
    left = list(options)
    return [left.pop(s.index(len(left))) for _ in range(count)]


def words_to_sort(s: Story) -> tuple[str, str]:
    """Return three words, and the same in the order of the alphabet."""
    chosen = some_of(s, SORTED_WORDS, 3)
    return ", ".join(chosen), "In order: " + ", ".join(sorted(chosen)) + "."


def numbers_to_sort(s: Story) -> tuple[str, str]:
    """Return three numbers, and the same from the smallest to the biggest."""
    numbers = some_of(s, list(range(1, 21)), 3)
    return (
        ", ".join(map(str, numbers)),
        "From small to big: " + ", ".join(map(str, sorted(numbers))) + ".",
    )


def is_reserved(output: str) -> bool:
    """Whether a sorted list is kept for the instruction pairs: half of all are.

    There are only so many lists of three, and a test must find some that no text has sorted.
    """
    return hashlib.sha256(output.encode()).digest()[0] % 2 == 0


def words_to_count(s: Story) -> tuple[str, str]:
    """Return a short list of words, and a sentence that says how many they are."""
    chosen = some_of(s, LISTED_WORDS, 2 + s.index(5))
    return ", ".join(chosen), f"There are {SIZES[len(chosen)]} words in the list."


def letters_to_count(s: Story) -> tuple[str, str]:
    """Return a short list of letters, and a sentence that says how many they are."""
    letters = some_of(s, LETTERS, 2 + s.index(5))
    return ", ".join(letters), f"There are {SIZES[len(letters)]} letters in the list."


# A passage is sentences about someone; each question about it has one answer, which repeats it.
PASSAGES = [
    (
        """{hero} the {hero.kind} lives in {town}. On {weekday} {hero.he} found a {thing.full}
        {spot.at}. {Hero.he} gave it to {friend}.""",
        "Where does {hero} live?/{hero} lives in {town}.",
        "What did {hero} find?/{hero} found a {thing.full}.",
        "Where did {hero} find the {thing}?/{hero} found the {thing} {spot.at}.",
        "When did {hero} find the {thing}?/{hero} found the {thing} on {weekday}.",
        "Who got the {thing}?/{friend} got the {thing}.",
    ),
    (
        """{friend} lost a {thing.full} {spot.at}. {friend.He} looked for it all {weekday}. In the
        evening {hero} brought it back.""",
        "What did {friend} lose?/{friend} lost a {thing.full}.",
        "Where did {friend} lose the {thing}?/{friend} lost the {thing} {spot.at}.",
        "Who brought the {thing} back?/{hero} brought the {thing} back.",
        "When did {friend} look for the {thing}?/{friend} looked for the {thing} on {weekday}.",
    ),
    (
        """It was a {weather} {weekday}. {hero} the {hero.kind} sat {spot.at} and waited for
        {friend}. {friend} brought a {thing.full} and {number} plums.""",
        "Who waited for {friend}?/{hero} waited for {friend}.",
        "Where did {hero} sit?/{hero} sat {spot.at}.",
        "What did {friend} bring?/{friend} brought a {thing.full} and {number} plums.",
        "How many plums did {friend} bring?/{friend} brought {number} plums.",
        "What kind of animal is {hero}?/{hero} is a {hero.kind}.",
    ),
    (
        """{friend} wanted a {wish.full} for {friend.his} birthday. It cost {number} coins in
        {town}. {hero} bought it on {weekday} and hid it {spot.at}.""",
        "What did {friend} want?/{friend} wanted a {wish.full}.",
        "How many coins did the {wish} cost?/The {wish} cost {number} coins.",
        "Who bought the {wish}?/{hero} bought the {wish}.",
        "Where did {hero} hide the {wish}?/{hero} hid the {wish} {spot.at}.",
        "When did {hero} buy the {wish}?/{hero} bought the {wish} on {weekday}.",
    ),
    (
        """{worker} is a {worker.kind} in {town}. {worker.He} works {spot.at} and has a {thing.full}
        in {worker.his} pocket. Every {weekday} {hero} comes to visit.""",
        "Where does {worker} work?/{worker} works {spot.at}.",
        "What does {worker} have in {worker.his} pocket?/{worker} has a {thing.full}.",
        "Who comes to visit {worker}?/{hero} comes to visit {worker}.",
        "When does {hero} come?/{hero} comes every {weekday}.",
        "What is the work of {worker}?/{worker} is a {worker.kind}.",
    ),
    (
        """{friend} and {hero} had a race to the {goal}. {hero} ran fast, but stopped for a
        {thing.full}. So {friend} won and got {number} apples.""",
        "Who won the race?/{friend} won the race.",
        "Where did they race to?/They raced to the {goal}.",
        "How many apples did {friend} get?/{friend} got {number} apples.",
        "What did {hero} stop for?/{hero} stopped for a {thing.full}.",
        "Who ran fast?/{hero} ran fast.",
    ),
]


def passage(s: Story) -> tuple[str, list[tuple[str, str]]]:
    """Return a passage, and questions about it with their answers."""
    s.animal("hero")
    s.person("friend")
    s.person("worker", age="adult")
    s.item("thing", [thing for thing in TREASURES if thing.name not in ("horse", "owl")])
    s.item("wish", [thing for thing in WISHES if not thing.many])
    s.place("spot", s.one_of(VILLAGE, NATURE))
    s.pick("goal", [place.name for place in s.one_of(NATURE, VILLAGE)])
    s.number("number", 2, 9)
    told, *questions = s.one_of(*PASSAGES)

    def settled(template: str) -> str:
        spoken = Story("")
        spoken.random, spoken.values = s.random, s.values
        spoken.say(template)
        return spoken.text()

    return settled(told), [tuple(settled(part) for part in q.split("/")) for q in questions]


# The opening of a story, then its end. The cast is `hero` (an animal), `other` (an animal),
# `child` and `old` (people), `thing` (a small thing), `cake`, `spot` and `near` (places).
STORY_ENDS = [
    (
        """{@day}, {hero.who} {lost|missed} {thing.a} {spot.at}. {Hero.he} {looked|searched} {under
        every leaf|behind every stone|in the grass}, but {it was gone|there was nothing}.""",
        """Then {other} the {other.kind} {came by|came along} with the {thing} {in a bag|on a string}.
        "{Is this yours|Did you lose this}?" {other.he} asked. {Hero} {laughed for joy|thanked
        {other.him} twice}, and they {shared|ate} {supper|some plums} together.""",
    ),
    (
        """{Child.who} had {baked|made} {a plum cake|a honey cake|an apple pie} for {the
        fair|the neighbours|a friend}. But {when {child.he} came back|in the morning}, half of it was
        {gone|eaten}.""",
        """{Small|Sweet} crumbs led {to|all the way to} {hero} the {hero.kind}, who {hung {hero.his}
        head|looked very sorry}. "{I was so hungry|It smelled so good}," {hero.he} said. {Child}
        {smiled|sighed}, and they {baked|made} a {bigger|better} one together.""",
    ),
    (
        """{Hero.who} was {afraid of|scared of} the dark. One night the {lamp|candle} went out,
        and {hero.he} had to {walk home|go home} {from {near.the}|through the {wood|lane}} alone.""",
        """But {the moon|a big moon} came out {from behind|between} the clouds, and {an owl|a
        cricket} {sang|called} all the way. {At home|At the door} {hero} {looked back|turned round} and
        {found|saw} that the dark was {only the day asleep|soft and kind}.""",
    ),
    (
        """{Old.who} could not {sleep|rest}, because {something|someone} knocked on the {roof|window}
        every night. {At last|So} {old.he} {took a lamp|lit a candle} and went out to look.""",
        """It was {only|nothing but} {a branch|a twig} of the {pear|apple|plum} tree, moved by the
        wind. {Old} {laughed at {old.himself}|laughed aloud} and tied it back with {string|a ribbon}.
        That night {old.he} slept like a {stone|child}.""",
    ),
    (
        """{Hero.who} and {other.who} both {wanted|saw} the {last|biggest} {pear|plum|apple} {on the
        tree|in the basket}. "{It is mine|I saw it first}!" {they both cried|cried {hero} and {other}}.""",
        """They {pulled|quarrelled} until it {fell|dropped} into the {river|mud|brook} and was gone.
        For a {moment|while} nobody spoke. Then {other} laughed, and they went to {look for|find}
        {berries|nuts} together.""",
    ),
    (
        """It had {rained|snowed} for {three|four|five} days, and the {bridge|path} to {town} was
        {gone|closed}. {Child.who} had a letter for {the doctor|the miller|the baker} that could not wait.""",
        """So {hero} the {hero.kind} showed {child.him} {a way|a path} over {the hill|the stones} that nobody
        else knew. The letter came in time, and {child} never forgot it. {From then on|After that} there was
        always {bread|a bowl of soup} for {hero} at {child}'s door.""",
    ),
    (
        """{Hero.who} was the smallest of all in {near.the}. When the others {raced|played},
        {hero.he} always came last, and they {laughed|sent {hero.him} away}.""",
        """But one day {other} the {other.kind} was {stuck in|caught in} a narrow {hole|hollow log}, and only
        {hero} was small enough to {help|crawl in}. After that nobody laughed. "{Small is good|It is good to
        be small}," said {other}.""",
    ),
    (
        """{Child.who} {saved|had saved} {number} coins for {wish.a}. On the way to the {shop|market}
        {child.he} met {old.who}, who had no money for {bread|wood}.""",
        """{Child} {thought for a while|stood still} and gave {old.him} the coins. A week later there
        was a knock at the door, and {old} held out {a wooden boat|a warm scarf|a little flute}. "I made it for you,"
        {old.he} said, and {child} {was glad|could not speak for joy}.""",
    ),
    (
        """{@day}, {hero.who} found {an old bottle|a small box} by the {river|sea}. Inside was a {piece of
        paper|letter} with {one line|a few words} on it.""",
        """"{Whoever finds this|If you find this, you} may come to tea," it said. {Hero} {went|hurried} to
        the house on the hill, where {old.who} had already {set|laid} two cups. They talked until the
        stars came out.""",
    ),
    (
        """Nobody in {town} had ever heard {hero} the {hero.kind} sing. {Hero.he} was too {shy|quiet} and
        only sang {by {hero.himself}|alone} {spot.at}.""",
        """One evening {child.who} {heard|listened to} the song and {hummed|sang} along. {Hero} stopped,
        then {went on|sang on}, a little louder. Soon all of {town} {came|sat down} to listen, and {hero}
        was shy no more.""",
    ),
    (
        """"{The clock has stopped|Our clock is silent}," said {old.who}. Without it the whole of {town}
        {got up|came} too late. {Child.who} {climbed|went} up the tower to see.""",
        """A {mouse|robin|wren} had built its nest between the wheels. {Child} moved it {gently|with care} to a
        {shelf|box} by the window, and {tick, tock,|with a groan} the clock went on. The little one got a
        name: {Minute|Noon|Tick}.""",
    ),
    (
        """{Hero.who} would not share {hero.his} {nuts|berries|plums} with anybody. {Hero.he} {kept|hid} them
        {in|under} {a hollow log|a big stone} and {counted|watched} them every day.""",
        """Then {a flood|heavy rain} came and {washed|carried} all of it away. {Other} the {other.kind} had
        not much, but put half of it before {hero}. {Hero} {ate|took it} and was ashamed, and from that
        day {hero.he} shared.""",
    ),
]


def story_to_end(s: Story) -> tuple[str, str]:
    """Return the opening of a story and its end."""
    opening, ending = s.one_of(*STORY_ENDS)
    s.animal("hero", size="tiny small middle")
    s.animal("other", size="small middle")
    s.person("child")
    s.person("old", age="old")
    s.item("thing", [thing for thing in TREASURES if thing.name not in ("horse", "owl")])
    s.item("wish", [thing for thing in WISHES if not thing.many])
    s.place("spot", NATURE)
    s.place("near", NATURE)
    s.number("number", 4, 12)
    s.say(opening)
    s.para()
    s.say(ending)
    first, last = s.text().split("\n")
    return first, last
