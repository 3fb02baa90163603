"""The engine behind the sample stories: templates, a cast, and things remembered.

A plot is a function that takes a `Story`, first makes its choices, then says its sentences:

    def lost_key(s):
        s.animal("hero", size="small", can="climb")       # remembered as {hero}
        s.person("owner", age="old")                       # remembered as {owner}
        s.item("key", TREASURES)                           # remembered as {key}
        s.say("{One|On a} {cold|still} evening, {hero.who} found {key.a} {@near_water}.")
        if s.chance(0.5): ...

Templates
    {a|b|c}        one of the alternatives; they nest, and one may be empty: {very |}small
    {tree=oak|elm} the same, and remembered: later {tree} is the same word again
    {hero}         a remembered value; {Hero} is the same with a capital
    {hero.he}      an attribute of a remembered value; {hero.He} with a capital
    {@day}         a phrase of `world.PHRASES`, expanded afresh each time
    {@glad:hero}   such a phrase with WHO in it replaced by `hero`
Write "a" everywhere: "a apple" becomes "an apple". Sentence starts get their capital by
themselves, also after '."' - but not after '?"' or '!"', because "he said" may follow: there,
write the capital yourself ({hero.He}). Inside quotation marks write capitals yourself.
{town}, {weather}, {weekday}, {season} and {colour} need no preparation: they are chosen when first used.

Characters (`s.animal`, `s.person`): {hero} the name, .kind fox, .a "a fox", .the "the fox",
    .he .him .his .himself, .ref (the name, or "the fox"), .who (a first mention: "a young fox
    called Nils"), .adj (a trait that stays), .said .asked .cried .answered .thought (with the
    speaker: "said Nils", "the fox said"), .walked .ran .looked .ate (a verb that suits the
    kind), .food .home .young .youngs.
Items (`s.item`): {gift} "kite", .full "red kite", .ref (either), .a "a red kite", .the,
    .it (it, them), .they, .its, .was (was, were), .is, .has, .adj. (.the varies: "the kite",
    "the red kite".)
Places (`s.place`): {spot} "old mill", .the, .at "at the old mill", .to "to the old mill".

Story
    s.say(t, ...)        say each template in turn         s.para()    start a new paragraph
    s.say_one(t, ...)    say one of them                   s.maybe(t, p=0.5)  say it, or not
    s.shuffled(t, ...)   say all of them, in any order
    s.one_of(*values)    one of the values (for choices the plot depends on)
    s.chance(p)          True with probability p
    s.pick(key, list)    choose from a slot list and remember it (returns it)
    s.number(key, a, b)  a number word from a to b, remembered (returns the int)
    s.keep(key, value)   remember a value
    s.get(key)           a remembered value
"""

import random
import re
from functools import cache

import world

SLOT_WORDS: set[str] = set()
"""Every word that came out of a slot list so far; the checks take these out of a sentence."""


class TemplateError(ValueError):
    """A template that cannot be read, or that asks for something the story does not have."""


class Lookup:
    """A remembered value, an attribute of one, or a phrase: what {hero.he} and {@day} become."""

    def __init__(self, path: str):
        self.path = path


class Choice:
    """A list of parsed alternatives, and the name under which the chosen one is remembered."""

    def __init__(self, options: list, key: str | None, words: str):
        self.options = options
        self.key = key
        self.words = words


def closing_brace(text: str, start: int) -> int:
    """Return the index of the brace that closes the one at `start`."""
    depth = 0
    for index in range(start, len(text)):
        if text[index] == "{":
            depth += 1
        elif text[index] == "}":
            depth -= 1
            if depth == 0:
                return index
    raise TemplateError(f"a brace is never closed in: {text}")


def split_options(text: str) -> list[str]:
    """Split at the bars that stand outside inner braces."""
    options, depth, start = [], 0, 0
    for index, char in enumerate(text):
        if char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
        elif char == "|" and depth == 0:
            options.append(text[start:index])
            start = index + 1
    return [*options, text[start:]]


def parse_braces(inside: str) -> Lookup | Choice:
    """Parse what stands between two braces."""
    options = split_options(inside)
    named = re.match(r"(\w+)=", options[0])
    if len(options) == 1 and not named:
        return Lookup(inside.strip())
    if named:
        options[0] = options[0][named.end() :]
    words = inside if named else ""
    return Choice([parse(option) for option in options], named and named.group(1), words)


@cache
def parse(text: str) -> tuple:
    """Parse a template into plain strings, lookups and choices."""
    parts: list = []
    at = 0
    while at < len(text):
        brace = text.find("{", at)
        plain = text[at:] if brace < 0 else text[at:brace]
        if "}" in plain or "|" in plain:
            raise TemplateError(f"a bar or a closing brace stands alone in: {text}")
        if plain:
            parts.append(plain)
        if brace < 0:
            break
        end = closing_brace(text, brace)
        parts.append(parse_braces(text[brace + 1 : end]))
        at = end + 1
    return tuple(parts)


def capital(text: str) -> str:
    """Return the text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


SAYS_VOWEL = re.compile(r"^(?:[aeio]|u(?!s[eiu]|ni(?!n))|hour|honest|honou?r|heir)", re.I)
SAYS_CONSONANT = re.compile(r"^(?:one|once|eu|ewe)", re.I)


def fix_article(match: re.Match) -> str:
    """Choose between a and an by the word that follows."""
    article, gap, word = match.groups()
    if SAYS_VOWEL.match(word) and not SAYS_CONSONANT.match(word):
        article += "n"
    return article + gap + word


def tidy(text: str) -> str:
    """Settle spaces, a/an and the capitals at sentence starts."""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    text = "\n".join(line for line in lines if line)
    text = re.sub(r" ([,.;:!?])", r"\1", text)
    text = re.sub(r",([,.;:!?])", r"\1", text)
    text = re.sub(r"\b([Aa])( )([A-Za-z]+)", fix_article, text)
    # A sentence starts a line, follows a full stop, or follows a closed quotation that ended
    # in a full stop.
    return re.sub(
        r'((?:^|[.!?] |\." )"?)([a-z])',
        lambda match: match.group(1) + match.group(2).upper(),
        text,
        flags=re.MULTILINE,
    )


def plural(word: str) -> str:
    """Return the plural of a regular noun, and of the few irregular ones in the world's lists."""
    for one, many in (("child", "children"), ("mouse", "mice")):
        if word.endswith(one):
            return word.removesuffix(one) + many
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x")) else "s")


class Character:
    """Someone in a story: a name, a kind, and words that agree with them."""

    def __init__(self, name, female, kind, adj, walked, ran, **traits):
        self.name, self.kind, self.adj = name, kind, adj
        self.walked, self.ran = walked, ran
        self.he, self.him, self.his = ("she", "her", "her") if female else ("he", "him", "his")
        self.himself = "herself" if female else "himself"
        self.female = female
        for key, value in traits.items():
            setattr(self, key, value)
        self.a, self.the = f"a {kind}", f"the {kind}"
        self.youngs = plural(self.young)
        self.ref = f"{{{name}|{name}|the {kind}}}"
        self.who = (
            f"{{{name} the {kind}|a {adj} {kind} called {name}|a {adj} {kind} named {name}"
            f"|{name}, a {adj} {kind},|a {kind} called {name}}}"
        )
        if kind in ("girl", "boy", "old woman", "old man"):
            self.who = self.who.replace(f"{name} the {kind}", f"a {adj} {kind}, {name} by name,")
        self.said = self.speak("said", "said", "said")
        self.asked = self.speak("asked", "asked", "wanted to know")
        self.cried = self.speak("cried", "called", "shouted")
        self.answered = self.speak("answered", "replied", "said")
        self.thought = self.speak("thought", "thought", "said", tail=" to " + self.himself)
        self.looked = "{looked|stared|gazed}"

    def speak(self, *verbs, tail="") -> str:
        """Return a template for a speech tag such as `said Nils` or `the fox said`."""
        tags = []
        for verb in verbs:
            end = tail if verb == "said" and tail else ""
            tags.append(f"{self.name} {verb}{end}")
            if " " not in verb and not end:
                tags.append(f"{verb} {self.name}|{verb} the {self.kind}")
        return "{" + "|".join(tags) + "}"

    def __str__(self) -> str:
        return self.name


class Item:
    """A thing in a story, with the adjective it keeps."""

    def __init__(self, thing: "world.Thing", adj: str):
        self.name, self.adj = thing.name, adj
        self.full = f"{adj} {thing.name}".strip()
        self.ref = f"{{{self.name}|{self.full}}}"
        self.the = f"the {self.ref}"
        self.a = thing.some + " " + self.full if thing.some else f"a {self.full}"
        many = self.many = thing.many
        self.it, self.its = ("them", "their") if many else ("it", "its")
        self.they = "they" if many else "it"
        self.was = "were" if many else "was"
        self.has = "have" if many else "has"
        self.that = "those" if many else "that"
        setattr(self, "is", "are" if many else "is")

    def __str__(self) -> str:
        return self.name


class Story:
    """One story in the making: its own random numbers, its cast, and what was said so far."""

    def __init__(self, seed: str):
        # A text seed goes through a fixed digest, so it does not depend on hash randomisation.
        self.random = random.Random(seed)
        self.values: dict[str, object] = {}
        self.parts: list[str] = []
        self.kinds: set[str] = set()
        self.names: list[str] = []

    # -- choices ---------------------------------------------------------------------------

    def index(self, count: int) -> int:
        """Return a number below `count`; built on random() alone, which no version changes."""
        return int(self.random.random() * count)

    def one_of(self, *values):
        """Return one of the values."""
        return values[self.index(len(values))]

    def chance(self, probability: float) -> bool:
        """Return True with this probability."""
        return self.random.random() < probability

    def keep(self, key: str, value):
        """Remember a value under a key, and return it."""
        self.values[key] = value
        return value

    def get(self, key: str):
        """Return a remembered value."""
        return self.values[key]

    def pick(self, key: str, options):
        """Choose from a slot list, remember the choice, and return it."""
        options = list(options)
        for option in options:
            note_slot_words(str(option))
        return self.keep(key, self.one_of(*options))

    def number(self, key: str, low: int, high: int) -> int:
        """Choose a number from low to high, remember it as a word, and return it."""
        chosen = low + self.index(high - low + 1)
        note_slot_words(" ".join(world.NUMBERS))
        self.keep(key, world.NUMBERS[chosen])
        return chosen

    # -- cast and things -------------------------------------------------------------------

    def new_name(self, female: bool) -> str:
        """Return a name whose first letter no one else in the story has."""
        taken = {name[0] for name in self.names}
        names = world.GIRLS if female else world.BOYS
        name = self.one_of(*[name for name in names if name[0] not in taken])
        self.names.append(name)
        return name

    def animal(self, key, kind=None, size=None, home=None, can=None, cannot=None) -> Character:
        """Add an animal; each of size, home and can is a word or several words in one string.

        size and home: any of the words fits. can: all of them are needed. cannot: none.
        """

        def fits(beast) -> bool:
            return (
                beast.kind not in self.kinds
                and (kind is None or beast.kind in kind.split())
                and (size is None or beast.size in size.split())
                and (home is None or bool(set(home.split()) & set(beast.home.split())))
                and (can is None or set(can.split()) <= set(beast.can.split()))
                and (cannot is None or not set(cannot.split()) & set(beast.can.split()))
            )

        choices = [beast for beast in world.ANIMALS if fits(beast)]
        if not choices:
            raise TemplateError(f"no animal fits {key}: {kind} {size} {home} {can} {cannot}")
        beast = self.one_of(*choices)
        female = beast.sex == "she" or (not beast.sex and self.chance(0.5))
        note_slot_words(" ".join(other.kind for other in world.ANIMALS))
        return self.add(
            key,
            female,
            beast.kind,
            world.TRAITS,
            beast.walked,
            beast.ran,
            food=beast.food,
            young=beast.young,
            size=beast.size,
            can=beast.can,
            home=beast.den,
        )

    def person(self, key, age="child", job=None) -> Character:
        """Add a person: a child, an adult (with a job, drawn when not given) or old."""
        female = self.chance(0.5)
        if job or age == "adult":
            jobs = [other for other in world.JOBS if other not in self.kinds]
            kind = job or self.one_of(*jobs)
            note_slot_words(" ".join(world.JOBS))
        elif age == "old":
            kind = "old woman" if female else "old man"
        else:
            kind = "girl" if female else "boy"
        if kind in self.kinds:
            female = not female
            other = {"girl": "boy", "boy": "girl", "old woman": "old man", "old man": "old woman"}
            kind = other.get(kind, kind)
        walked, ran = world.PERSON_WALKED, world.PERSON_RAN
        if age == "old":
            walked = world.OLD_WALKED
        traits = [t for t in world.TRAITS if age != "old" or t not in ("young", "little")]
        return self.add(
            key,
            female,
            kind,
            traits,
            walked,
            ran,
            food="bread",
            young="child",
            size="big",
            can="walk carry",
            home="house",
        )

    def add(self, key, female, kind, adjectives, walked, ran, **traits) -> Character:
        """Give the character a name and a trait, and remember it."""
        self.kinds.add(kind)
        for adj in adjectives:
            note_slot_words(adj)
        used = {value.adj for value in self.values.values() if isinstance(value, Character)}
        adj = self.one_of(*[adj for adj in adjectives if adj not in used])
        name = self.new_name(female)
        return self.keep(key, Character(name, female, kind, adj, walked, ran, **traits))

    def item(self, key: str, things) -> Item:
        """Choose a thing and an adjective for it, and remember it."""
        for thing in things:
            note_slot_words(f"{thing.name} {' '.join(thing.adjectives)}")
        taken = {value.name for value in self.values.values() if isinstance(value, Item)}
        thing = self.one_of(*[thing for thing in things if thing.name not in taken])
        return self.keep(key, Item(thing, self.one_of(*thing.adjectives)))

    def place(self, key: str, places) -> "world.Place":
        """Choose a place and remember it."""
        taken = [value for value in self.values.values() if isinstance(value, world.Place)]
        return self.pick(key, [place for place in places if place not in taken])

    def weather(self, *kinds: str):
        """Choose the weather among these kinds (all of them when none is given)."""
        choices = [w for w in world.WEATHERS if not kinds or w.name in kinds]
        return self.pick("weather", choices)

    # -- saying ----------------------------------------------------------------------------

    def say(self, *templates: str) -> None:
        """Say each template in turn."""
        for template in templates:
            self.parts.append(self.expand(" ".join(template.split())))

    def say_one(self, *templates: str) -> None:
        """Say one of the templates."""
        self.say(self.one_of(*templates))

    def maybe(self, template: str, p: float = 0.5) -> None:
        """Say the template with probability p."""
        if self.chance(p):
            self.say(template)

    def shuffled(self, *templates: str) -> None:
        """Say all the templates in a random order."""
        left = list(templates)
        while left:
            self.say(left.pop(self.index(len(left))))

    def para(self) -> None:
        """Start a new paragraph."""
        self.parts.append("\n")

    def expand(self, template: str) -> str:
        """Return the template with every choice made and every value filled in."""
        out = []
        for part in parse(template):
            if isinstance(part, str):
                out.append(part)
            elif isinstance(part, Lookup):
                out.append(self.look_up(part.path, template))
            else:
                out.append(self.choose(part))
        return "".join(out)

    def choose(self, choice: Choice) -> str:
        """Return one alternative, remembered when the choice has a name."""
        text = "".join(self.expand_parsed(self.one_of(*choice.options)))
        if choice.key:
            note_slot_words(choice.words.split("=", 1)[1])
            self.keep(choice.key, text)
        return text

    def expand_parsed(self, parts: tuple) -> list[str]:
        """Expand parts that are parsed already."""
        out = []
        for part in parts:
            if isinstance(part, str):
                out.append(part)
            elif isinstance(part, Lookup):
                out.append(self.look_up(part.path, part.path))
            else:
                out.append(self.choose(part))
        return out

    def look_up(self, path: str, template: str) -> str:
        """Return the text for {key}, {key.attribute} or {@phrase}."""
        if path.startswith("@"):
            return self.phrase(path[1:])
        key, _, attribute = path.partition(".")
        upper = False
        if key not in self.values and key[:1].isupper():
            key, upper = key[:1].lower() + key[1:], True
        if key not in self.values and key in world.DEFAULTS:
            self.pick(key, world.DEFAULTS[key])
        if key not in self.values:
            raise TemplateError(f"nothing is remembered as {path!r} in: {template}")
        value = self.values[key]
        if attribute:
            if not hasattr(value, attribute):
                upper, attribute = True, attribute[:1].lower() + attribute[1:]
            if not hasattr(value, attribute):
                raise TemplateError(f"{key} has no {attribute!r} in: {template}")
            value = getattr(value, attribute)
        text = self.expand(str(value))
        return capital(text) if upper else text

    def phrase(self, name: str) -> str:
        """Return a phrase of the world, with WHO replaced by the key after the colon."""
        name, _, who = name.partition(":")
        if name not in world.PHRASES:
            raise TemplateError(f"there is no phrase {name!r}")
        return self.expand(world.PHRASES[name].replace("WHO", who))

    def text(self) -> str:
        """Return the story as it stands."""
        return tidy(" ".join(self.parts).replace(" \n ", "\n"))


COMMON = set(world.words("a an the of and to in on at by for with his her it is was some from"))


@cache
def note_slot_words(text: str) -> None:
    """Count the words of a slot value among the words that the skeleton check takes out."""
    SLOT_WORDS.update(w for w in re.findall(r"[a-z']+", text.lower()) if w not in COMMON)
