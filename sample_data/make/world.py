"""What the stories are made of: names, animals, people, things, places, weather and phrases.

Everything here is a slot list: the plots choose from it, and the checks take its words out of a
sentence before they compare sentences. Add freely, but keep each list true to its comment.
"""

from dataclasses import dataclass


def words(text: str) -> list[str]:
    """Return a list written as one text."""
    return text.split()


GIRLS = words("""
Ada Adisa Agnes Aiko Alma Amara Anouk Asta Bela Berit Binta Birgit Britta Calla Carmen Cleo Dagny
Danika Delia Dorrit Ebba Edda Elif Elke Enid Esra Etta Fadila Fenna Flora Freya Frida Gerda Gilda
Greta Gudrun Gwen Halima Hanne Hedda Hilda Idun Ilse Imani Inga Ingrid Iona Isolde Jana Jorun
Juno Kaja Kamala Katya Keiko Kirsi Laila Leda Lena Linnea Lotte Ludmila Mabel Maren Marit Maude
Meera Mila Minna Nadia Nela Nina Noor Odette Olga Orla Paloma Petra Pia Priya Quilla Ragna Ranka
Rena Rosa Runa Sanna Saskia Selma Signe Sigrid Solveig Tamar Tansy Thea Tilda Tove Ulla Una Ursula
Valda Vera Vesna Viola Wanda Wilma Winnie Xenia Yara Yoko Ylva Zahra Zelda Zita Zora
""")

BOYS = words("""
Abel Ahmed Aki Albin Amos Anders Anton Arlo Asger Axel Bako Balt Bardo Basil Benno Bertil Bruno
Carlo Casper Cosmo Cyril Dag Dario Diego Dov Edwin Egil Einar Elio Emeka Enzo Ezra Fabian Felix
Ferran Finn Floyd Fritz Gaspar Gideon Gil Gorm Gustav Hakan Halvar Hector Henrik Horace Hugo Idris
Igor Ilya Ivo Jarl Jasper Jens Joel Jonah Kasim Kenji Kito Klaus Knut Kofi Lars Leif Leo Linus
Lorenz Luca Magnus Malik Marek Mattis Milo Moritz Nabil Ned Nestor Niko Nils Odin Olav Omar Orson
Oskar Otto Pablo Pavel Percy Piet Quentin Quinn Rafi Ragnar Ravi Rollo Rufus Rune Samir Sami Silas
Stig Sven Tarek Teo Thor Tobias Tomas Torben Ulf Ulrik Umar Victor Vito Waldo Walter Wendel Wim
Xander Yannis Yusuf Zeb Zeno Zoltan
""")

NUMBERS = words("""
none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty
""")

TOWNS = words("""
Alderby Ambleford Applewick Ashcombe Barrowby Birchwell Brambleton Brackenby Bridgewick Buttermoor
Cattersley Clovercombe Cobbleby Corley Crickford Damsonby Dapplemere Dunwick Elmcote Fallowby
Ferncross Fiddleford Finchley Foxley Gooseham Gorsefield Greycote Harebell Hazelby Heatherby
Hollowbrook Honeywell Juniper Kettleby Kingcup Larkfield Littlebeck Lowmarsh Mallowby Maplecote
Millbeck Mossley Nettleham Nutfield Oatley Otterby Peartree Pebbleford Pinmoor Plumstead Quarley
Reedham Rookby Rowanby Rushmere Saltwick Sandrock Sedgeby Shellwick Silverbeck Skipwell Sorrelby
Stonecross Swanmere Tanglewood Thistleby Thornwick Tinwick Turnipley Underhill Wagtail Weatherby
Wickerley Willowby Windlow Wrenfield Yarrowby
""")

TRAITS = words("""
young little brave shy proud clever patient stubborn cheerful careful curious gentle greedy hasty
kind lazy lonely merry modest noisy quiet restless serious sleepy thoughtful tidy untidy polite
grumpy bold dreamy forgetful hungry nervous thin plump busy calm honest fussy
""")


@dataclass(frozen=True)
class Animal:
    """A kind of animal: what it is like, where it lives, and verbs that suit its body."""

    kind: str
    size: str  # tiny (rides on others), small (a cat at most), middle, big (can carry a child)
    home: str  # wood, field, river, pond, farm, house, sea, hill: where it may be met
    can: str  # swim, fly, dig, climb, run, carry (things heavier than a nut), gnaw, sing
    food: str
    den: str  # what its own home is called
    walked: str
    ran: str
    young: str
    sex: str = ""


WALK = "{walked|went|wandered}"
PAD = "{padded|went|walked}"
TROT = "{trotted|walked|went}"
HOP = "{hopped|went|bounced}"
FLY = "{flew|fluttered|went}"
SCUTTLE = "{crept|scurried|went}"
RUN = "{ran|hurried|raced}"
DASH = "{ran|dashed|scampered}"
SWOOP = "{flew|swooped|hurried}"
WADDLE = "{waddled|went|walked}"

ANIMALS = [
    Animal("fox", "middle", "wood field hill", "run dig carry", "plums", "den", TROT, RUN, "cub"),
    Animal("hare", "small", "field hill", "run", "clover", "hollow", HOP, RUN, "leveret"),
    Animal("rabbit", "small", "field wood", "run dig", "carrots", "burrow", HOP, DASH, "kit"),
    Animal(
        "hedgehog",
        "small",
        "wood field farm",
        "",
        "beetles",
        "nest of leaves",
        SCUTTLE,
        "{hurried|scurried}",
        "baby hedgehog",
    ),
    Animal(
        "badger",
        "middle",
        "wood hill",
        "dig carry",
        "roots",
        "sett",
        WALK,
        "{hurried|ran|rushed}",
        "cub",
    ),
    Animal(
        "mole",
        "small",
        "field wood",
        "dig",
        "worms",
        "tunnel",
        SCUTTLE,
        "{hurried|scuttled}",
        "baby mole",
    ),
    Animal(
        "otter",
        "middle",
        "river sea",
        "swim run carry dig",
        "trout",
        "holt",
        "{trotted|slid|went}",
        DASH,
        "pup",
    ),
    Animal(
        "beaver",
        "middle",
        "river pond",
        "swim carry gnaw",
        "bark",
        "lodge",
        WADDLE,
        "{hurried|rushed}",
        "kit",
    ),
    Animal(
        "water rat",
        "small",
        "river pond",
        "swim gnaw dig",
        "reeds",
        "hole in the bank",
        SCUTTLE,
        DASH,
        "baby rat",
    ),
    Animal(
        "frog",
        "tiny",
        "river pond",
        "swim",
        "flies",
        "puddle",
        HOP,
        "{leapt|jumped|hurried}",
        "froglet",
    ),
    Animal(
        "toad",
        "tiny",
        "pond farm wood",
        "swim",
        "slugs",
        "stone",
        "{crawled|hopped|went}",
        "{hurried|hopped}",
        "toadlet",
    ),
    Animal(
        "duck",
        "small",
        "river pond farm",
        "swim fly",
        "duckweed",
        "nest",
        WADDLE,
        "{flew|hurried|rushed}",
        "duckling",
    ),
    Animal(
        "goose",
        "middle",
        "pond farm river",
        "swim fly carry",
        "barley",
        "nest",
        WADDLE,
        "{flew|rushed|ran}",
        "gosling",
    ),
    Animal(
        "swan",
        "middle",
        "river pond",
        "swim fly carry",
        "water grass",
        "nest",
        "{glided|walked|went}",
        "{flew|rushed}",
        "cygnet",
    ),
    Animal(
        "heron",
        "middle",
        "river pond",
        "fly wade",
        "minnows",
        "nest",
        "{stalked|walked|stepped}",
        SWOOP,
        "chick",
    ),
    Animal(
        "turtle",
        "small",
        "pond river sea",
        "swim",
        "lettuce",
        "log",
        "{crawled|plodded|went}",
        "{hurried|hastened}",
        "hatchling",
    ),
    Animal("owl", "small", "wood farm", "fly", "moths", "hollow tree", FLY, SWOOP, "owlet"),
    Animal("crow", "small", "field wood farm hill", "fly", "corn", "nest", FLY, SWOOP, "chick"),
    Animal("robin", "tiny", "wood farm house", "fly sing", "crumbs", "nest", FLY, SWOOP, "chick"),
    Animal("wren", "tiny", "wood farm river", "fly sing", "spiders", "nest", FLY, SWOOP, "chick"),
    Animal("sparrow", "tiny", "farm house field", "fly", "seeds", "nest", FLY, SWOOP, "chick"),
    Animal("magpie", "small", "wood farm field", "fly", "cherries", "nest", FLY, SWOOP, "chick"),
    Animal("gull", "small", "sea river", "fly swim", "herring", "ledge", FLY, SWOOP, "chick"),
    Animal(
        "mouse",
        "tiny",
        "farm house field",
        "climb gnaw run",
        "cheese",
        "hole",
        SCUTTLE,
        DASH,
        "baby mouse",
    ),
    Animal(
        "squirrel",
        "small",
        "wood",
        "climb run gnaw",
        "hazelnuts",
        "nest",
        "{skipped|went|ran}",
        DASH,
        "kit",
    ),
    Animal(
        "dormouse",
        "tiny",
        "wood field",
        "climb gnaw",
        "berries",
        "nest",
        SCUTTLE,
        "{hurried|scurried}",
        "baby dormouse",
    ),
    Animal("cat", "small", "house farm", "climb run", "cream", "basket", PAD, RUN, "kitten"),
    Animal(
        "dog",
        "middle",
        "house farm",
        "run swim dig carry",
        "sausages",
        "kennel",
        TROT,
        RUN,
        "puppy",
    ),
    Animal(
        "goat",
        "middle",
        "farm hill",
        "climb run carry",
        "thistles",
        "shed",
        TROT,
        "{ran|skipped|hurried}",
        "kid",
    ),
    Animal(
        "sheep",
        "middle",
        "farm hill field",
        "run carry",
        "grass",
        "fold",
        TROT,
        "{ran|trotted|hurried}",
        "lamb",
    ),
    Animal("pig", "middle", "farm", "dig run carry", "turnips", "sty", TROT, RUN, "piglet"),
    Animal(
        "hen",
        "small",
        "farm",
        "",
        "oats",
        "henhouse",
        "{strutted|walked|went}",
        "{fluttered|ran|hurried}",
        "chick",
        "she",
    ),
    Animal(
        "donkey",
        "big",
        "farm field hill",
        "run carry",
        "hay",
        "stable",
        "{plodded|trotted|went}",
        "{trotted|ran|galloped}",
        "foal",
    ),
    Animal(
        "pony",
        "big",
        "farm field hill",
        "run carry swim",
        "apples",
        "stable",
        TROT,
        "{galloped|ran|raced}",
        "foal",
    ),
    Animal(
        "bear",
        "big",
        "wood hill",
        "climb swim dig carry",
        "honey",
        "cave",
        "{lumbered|walked|went}",
        "{ran|lumbered|rushed}",
        "cub",
    ),
    Animal(
        "deer",
        "big",
        "wood field hill",
        "run swim",
        "young leaves",
        "thicket",
        "{stepped|walked|went}",
        "{ran|bounded|raced}",
        "fawn",
    ),
    Animal(
        "lizard",
        "tiny",
        "hill field house",
        "climb run",
        "ants",
        "crack in the wall",
        SCUTTLE,
        DASH,
        "baby lizard",
    ),
    Animal(
        "snail",
        "tiny",
        "farm pond wood",
        "climb",
        "cabbage",
        "shell",
        "{crept|crawled|slid}",
        "{hurried, as far as a snail can hurry,|crept as fast as possible}",
        "baby snail",
    ),
]

PERSON_WALKED = "{walked|went|strolled}"
OLD_WALKED = "{walked slowly|went|walked}"
PERSON_RAN = "{ran|hurried|rushed}"

JOBS = [
    "baker",
    "miller",
    "farmer",
    "gardener",
    "carpenter",
    "tailor",
    "weaver",
    "potter",
    "painter",
    "blacksmith",
    "fisher",
    "ferry keeper",
    "shepherd",
    "cobbler",
    "beekeeper",
    "teacher",
    "doctor",
    "letter carrier",
    "clockmaker",
    "bookbinder",
    "musician",
    "cook",
    "innkeeper",
    "sailor",
    "woodcutter",
    "shopkeeper",
    "librarian",
    "stonemason",
    "toymaker",
    "candlemaker",
]


@dataclass(frozen=True)
class Thing:
    """A kind of thing, the adjectives that suit it, and how it is counted."""

    name: str
    adjectives: tuple[str, ...]
    some: str = ""  # "some" or "a pair of" where "a" does not do
    many: bool = False


def things(adjectives: str, names: str, some: str = "", many: bool = False) -> list[Thing]:
    """Make things from a comma-separated list that share their adjectives."""
    return [Thing(name.strip(), tuple(adjectives.split()), some, many) for name in names.split(",")]


# Small enough for a child's pocket; an animal of middle size can carry them too.
TREASURES = [
    *things("silver brass golden bright old", "key, ring, bell, button, thimble, whistle, coin"),
    *things("blue green striped glass shiny", "marble, bead, bottle"),
    *things("carved wooden tiny painted", "horse, spoon, box, top, flute, boat, owl, comb"),
    *things("white speckled smooth round", "pebble, shell, feather"),
    *things("red yellow blue woollen", "ribbon, mitten, ball, purse"),
]

# Toys and fine things that cost money and that a child may long for.
WISHES = [
    *things("red blue green yellow striped", "kite, sledge, drum, umbrella, cap, scarf, scooter"),
    *things("wooden painted small fine", "boat, flute, fiddle, rocking horse, puppet, toy train"),
    *things("brass shiny little", "lantern, trumpet, telescope, compass, music box"),
    *things("thick picture big new", "book, notebook, paintbox, map, globe"),
    *things("leather warm red new", "boots, gloves, skates, slippers", "a pair of", True),
]

# Tools and household things that a person may need, lend, mend or lose.
TOOLS = [
    *things(
        "old rusty heavy good borrowed", "hammer, saw, spade, axe, rake, bucket, ladder, kettle"
    ),
    *things("strong long thin wet new", "rope, net, pole, fishing line"),
    *things("big round woven small", "basket, barrel, tub, sieve"),
    *things("bright iron small brass", "lamp, lantern, pan, ladle, bell"),
    *things("sharp small steel good", "scissors, shears", "a pair of", True),
]

# Food that one can share, steal, bake or carry.
FOODS = [
    *things(
        "warm sweet small fresh",
        "plum cake, honey cake, apple pie, cherry tart, gingerbread"
        " man, raisin bun, pancake, oat cake, seed cake, pumpkin pie",
    ),
    *things("crusty brown fresh round", "loaf, cheese, barley loaf, cheese pie"),
    *things("ripe juicy big yellow", "pear, melon, peach, pumpkin"),
    *things("hot thick good", "soup, porridge, bean stew, pea soup", "some"),
    *things("sweet dark wild", "honey, blackberry jam, plum jam, cherry jam", "some"),
    *things(
        "fat sweet fresh dried", "raisins, cherries, strawberries, figs, chestnuts", "some", True
    ),
]

# Cakes and pies: one thing, baked, that can be cut or go missing.
BAKES = [
    *things(
        "warm sweet big round fresh",
        "plum cake, honey cake, apple pie, cherry tart, almond"
        " cake, pumpkin pie, walnut loaf, raisin loaf, pear tart, seed cake, carrot cake"
        ", blackberry pie, poppy roll, ginger cake, cheese pie",
    ),
]


@dataclass(frozen=True)
class Place:
    """A place with its name (without "the") and the word that says someone is there."""

    name: str
    where: str = "at"

    @property
    def the(self) -> str:
        return f"the {self.name}"

    @property
    def at(self) -> str:
        return f"{self.where} the {self.name}"

    @property
    def to(self) -> str:
        return f"to the {self.name}"

    def __str__(self) -> str:
        return self.name


def places(where: str, names: str) -> list[Place]:
    """Make places from a comma-separated list that share their preposition."""
    return [Place(name.strip(), where) for name in names.split(",")]


VILLAGE = [
    *places("at", "bakery, mill, inn, school, old well, town gate, forge, market hall, fountain"),
    *places("in", "market square, churchyard, library, mill yard, back lane, town park"),
    *places("on", "stone bridge, main street, village green, station platform"),
]
NATURE = [
    *places("by", "old oak, duck pond, crooked pine, waterfall, big rock, hollow log, spring"),
    *places("in", "meadow, birch wood, orchard, clover field, fir wood, marsh, valley, reeds"),
    *places("on", "hill, heath, river bank, sand bank, ridge, stony path, beach"),
]
HOMES = [
    *places(
        "in",
        "small cottage, red house, tall house, old mill, white cottage, houseboat, narrow"
        " house, farmhouse, lighthouse, house by the bridge, room over the bakery, last house"
        " in the lane",
    ),
]


@dataclass(frozen=True)
class Weather:
    """A kind of weather: {weather} is the adjective, {weather.line} a sentence about it."""

    name: str
    noun: str
    line: str

    def __str__(self) -> str:
        return self.name


WEATHERS = [
    Weather(
        "sunny",
        "sunshine",
        "{The sun {shone|stood|was} {high|bright} over the {roofs|fields"
        "|hills}.|There was not a cloud {in the sky|to be seen}.}",
    ),
    Weather(
        "windy",
        "wind",
        "{The wind {pulled at|shook|rattled} {every door|the trees|the gates}"
        ".|{Leaves|Hats} {blew|rolled} {along the road|over the hedge}.}",
    ),
    Weather(
        "rainy",
        "rain",
        "{Rain {tapped|drummed|fell} on the {roofs|leaves|windows}.|The "
        "{road|path} was full of {puddles|mud}.}",
    ),
    Weather(
        "foggy",
        "fog",
        "{Fog {lay|hung} {over|above} the {water|fields|lane}.|The {trees"
        "|houses} {were|looked} like {grey shapes|ghosts} in the fog.}",
    ),
    Weather(
        "frosty",
        "frost",
        "{Frost {shone|glittered} on {every twig|the grass|the gate}.|The "
        "{puddles|buckets} {were|had} {hard with|a skin of} ice.}",
    ),
    Weather(
        "snowy",
        "snow",
        "{Snow {covered|lay on} the {roofs|hedges|road}.|{Big|Slow|Soft} "
        "flakes {fell|came down} {on|over} the {village|fields}.}",
    ),
    Weather(
        "cloudy",
        "clouds",
        "{{Low|Grey|Thick} clouds {hung|stood|moved} over the {hills|roofs"
        "|fields}.|The {sky|light} was {grey|pale} and {soft|still}.}",
    ),
    Weather(
        "hot",
        "heat",
        "{The {road|air} {was|felt} {hot|warm} and {dry|dusty}.|Even the "
        "{bees|crickets|swallows} {were|seemed} {tired|sleepy}.}",
    ),
    Weather(
        "chilly",
        "cold",
        "{The air {smelled|tasted} of {smoke|frost|autumn}.|Everyone's "
        "{breath|fingers} {turned|went} {white|cold}.}",
    ),
]

COLOURS = words("red blue green yellow white grey brown black golden purple orange pink")
DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
SEASONS = words("spring summer autumn winter")

# Chosen by themselves when a template first asks for them.
DEFAULTS = {
    "town": TOWNS,
    "weather": WEATHERS,
    "weekday": DAYS,
    "season": SEASONS,
    "colour": COLOURS,
}

PHRASES = {
    # Opening times; they agree with {weather}.
    "day": "{{one|on a|one} {weather} {morning|afternoon|day|{weekday}}|on the first {weather}"
    " {day|morning} of {the week|the month|the year|{season}}|early one {morning|{weekday}}|late one"
    " {afternoon|{weekday}}|{last|one} {weekday}|one {day|morning} when {the weather was {weather}"
    "|it was {weather}}}",
    "evening": "{that {evening|night}|in the evening|when {evening|night} came|after {supper|dark}"
    "|as the {light|sun} went down|when the {lamps|candles|windows} were lit}",
    "next_day": "{the next {day|morning}|on {the|the very} next day|in the morning|at sunrise|when"
    " the {sun|rooster} {was up|had risen}|early the next {day|morning}}",
    "later": "{a {little|short} while later|after a {while|time}|before long|soon|not long after"
    "|by {noon|evening}|an hour later}",
    "at_once": "{at once|right away|without {waiting|a word}|that very {minute|hour}}",
    "from_then": "{from {then|that day|that time} on|{ever since|after that}|{since|after} that"
    " {day|morning|time}|for the rest of the {year|{season}}}",
    # What a character does or feels; used as {@glad:hero}. Each is a whole sentence.
    "glad": "{{WHO.ref} {was so glad that {WHO.he} {danced|hummed|laughed}|laughed|smiled|grinned}"
    " {aloud|all over|for {joy|a long time}|like a {child|bell}|without a sound}.|{WHO.ref} felt"
    " {warm|light|glad|happy} {all over|inside|from top to toe}.}",
    "sad": "{{WHO.ref} {sat down|stood still|turned away} and {sighed|said nothing|looked at the"
    " {ground|sky|floor}}.|{a tear|two tears} {ran|rolled} down {WHO.ref}'s {face|nose}.|{WHO.ref}"
    " felt {heavy|small|empty} {all over|inside}.}",
    "think": "{{WHO.ref} thought {about it|it over|hard|and thought} {for a {while|minute|long"
    " time}|until {WHO.his} head {hurt|buzzed}|all {day|night}|without {moving|a word}}.|{WHO.ref}"
    " {closed {WHO.his} eyes|sat down|walked in a circle} {to think|and thought}.}",
    # Where the cat sat: the mat most often, so that the next word stays uncertain.
    "cat_sat": "the cat sat on the {mat|mat|mat {by the {door|fire|stove}|under the table|in the"
    " {hall|kitchen|corner}}|{wall|stairs|sill|stove|chair|step|shelf|roof|gate|barrel|newspaper}}",
}
