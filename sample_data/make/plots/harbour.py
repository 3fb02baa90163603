"""Stories by the sea: boats, lighthouses, fishing."""

from dataclasses import dataclass

from world import places, things


@dataclass(frozen=True)
class Kin:
    """Someone of a child's family: {kin}, {kin.he}, {kin.him}, {kin.his}."""

    name: str
    he: str
    him: str
    his: str

    def __str__(self) -> str:
        return self.name


KIN = [
    Kin("grandfather", "he", "him", "his"),
    Kin("uncle", "he", "him", "his"),
    Kin("grandmother", "she", "her", "her"),
    Kin("aunt", "she", "her", "her"),
]

BOATS = [
    "Swallow",
    "Marigold",
    "Sea Pony",
    "North Star",
    "Herring Queen",
    "Good Hope",
    "Merry Wind",
    "Sandpiper",
    "Silver Cod",
    "Patient Goose",
    "Morning Song",
    "Old Friend",
]

STEPS = [
    "ninety",
    "eighty-one",
    "sixty-six",
    "seventy",
    "seventy-five",
    "eighty-four",
    "fifty-eight",
    "ninety-nine",
]

CREWS = ["fishers", "sailors", "people", "men", "tired fishers", "wet sailors"]

SAILS = [
    "a bed sheet with blue stripes",
    "two flour sacks",
    "the kitchen curtains",
    "a checked tablecloth",
    "seven old shirts",
    "half of an old circus tent",
    "a quilt with stars on it",
    "three pillowcases",
]

BAILERS = ["hat", "boot", "cake tin", "soup pan", "milk jug", "teapot"]

ISLANDS = ["Seal Island", "Gull Rock", "the red buoy", "Windy Point", "the Two Sisters rocks"]

SPOTS = [
    "under the pier",
    "between two rocks",
    "in the wet sand",
    "in a heap of seaweed",
    "beside an old anchor",
    "among the nets",
    "in a tide pool",
]

KEEPSAKES = [
    "tin soldier",
    "blue button",
    "shark's tooth",
    "brass key",
    "lucky penny",
    "glass marble",
    "paper star",
    "wooden whistle",
]

ISLES = [
    "an island called Little Skarn",
    "the island of Hopp",
    "an island with nine houses",
    "the lonely island of Far Rock",
    "Goose Island",
    "the far side of the bay",
]


BOTTLES = things(
    "green brown blue old dark round tall", "bottle, flask, wine bottle, ink bottle, jar"
)

DIGGINGS = [
    *places("under", "old pine, signal mast, broken boat, sea wall"),
    *places("behind", "boat shed, chapel, third dune, salt hut"),
    *places("beside", "round rock, old anchor, lifeboat house"),
    *places("on", "sand bank, river bank"),
]


def lamp_in_fog(s):
    """A keeper's child must light the great lamp alone, and something is missing."""
    s.person("hero")
    s.pick("kin", KIN)
    s.pick("boat", BOATS)
    s.pick("steps", STEPS)
    s.number("crew", 3, 9)
    s.pick("folk", CREWS)
    turn = s.one_of(no_oil, stuck_wheel, wet_matches, too_small, broken_glass)

    s.say_one(
        """{hero.who} lived with {hero.his} {kin} in the lighthouse {near|outside} {town}, {steps}
        steps above the {sea|waves}, and {longed|begged} to light the lamp.""",
        """"When may I light the {big|great} lamp?" {hero} asked {once a week|at every sunset|every
        {weekday}}. "When you {are {taller|older}|can reach it}," said {hero.his} {kin}, the {lighthouse keeper {of|at}|keeper at} {town}.""",
        """There were {steps} steps in the lighthouse {at|near} {town}, and {hero} knew {them all|every one}.
        Only {hero.his} {kin}, the keeper, {was allowed to light the lamp|might {light|touch} the
        lamp at the top}.""",
        """In the lighthouse {near|outside} {town}, {hero.who} {swept the stairs|fed the hens|wiped the windows|painted the railing} and {longed|waited} to light the lamp.""",
        """{Hero}'s {kin} kept the {town} lighthouse, and {hero} {went to sleep|grew up} under the great lamp. {Every evening|At dusk} {hero} {carried
        up the matches|polished the glass}, but {another hand|{hero.his} {kin}} always lit the lamp.""",
        """{Hero} could {tie nine knots|row a boat|whistle like a gull}, but had never lit the lamp in the {lighthouse {at|near} {town}|{town} lighthouse}. That was the {work|task} of {hero.his} {kin}.""",
    )
    fog_comes(s)
    s.para()
    turn(s)


def fog_comes(s):
    """The keeper cannot climb the stairs, and a boat is out; {healed} tells when that is over."""
    cause = s.one_of("fever", "away", "foot")
    if cause == "fever":
        s.keep("healed", "{when the fever was gone|as soon as the fever had passed}")
        s.keep(
            "why",
            "{lay in bed with a fever|shook with fever under three blankets|was too ill to stand up}",
        )
    elif cause == "away":
        s.keep("healed", "{when the rowing boat was home|once the rowing boat had come back}")
        s.keep(
            "why",
            "{rowed over to buy {bread|flour|onions}|rowed across to {town}|took the rowing boat to the market}",
        )
    else:
        s.keep("healed", "{when the foot was well again|as soon as the foot had healed}")
        s.keep(
            "why",
            "{slipped on the {third|top|wet} step and hurt a foot|fell over {the cat|a bucket} and twisted a foot}",
        )
    s.say_one(
        """{But one|One} {weekday} {hero.his} {kin} {why}, and {that evening|before dark} a thick fog {rolled|crept} in
        {from the sea|over the rocks}. {The {boat} was still out with {crew} {folk}|The {boat}, with {crew} {folk}, was
        somewhere in it|Nobody had seen the {boat} since {noon|breakfast}}.""",
        """On the very {day|{weekday}} when {hero.his} {kin} {why}, the fog came, {white as milk|thick as
        wool|grey as a goose}, and the {boat} {had not come in|was not home|was out with {crew} {folk}}.""",
        """{But one|One} {season} {day|morning} {hero.his} {kin} {why}. {By evening|When evening came|At dusk}, {crew} {folk} on
        the {boat} were {looking for the harbour in {the|a thick} fog|feeling their way home {in the fog|through fog as thick as
        porridge}|blowing their horn in {the|a white} fog|lost in the fog}.""",
        """Then, one {day|{weekday}} in {season}, {hero.his} {kin} {why}, and by {four|five|six} o'clock the fog had
        {eaten|swallowed} {the pier|every rock|half of {town}}. {Far out|Somewhere} {the horn of the {boat} {sounded|called}|the {boat} {sounded her
        horn|called like a lost cow}}.""",
        """It {happened|was} in {season}: {hero.his} {kin} {why}, {a|the} fog came {down|up}, {and from the {boat} a voice {shouted|called} for
        a light|and {crew} {folk} on the {boat} {could not see the land|did not know where the land was}}.""",
    )


def no_oil(s):
    """There is no oil left: every house gives the oil of its own lamp."""
    s.pick("can", ["jug", "bucket", "milk can", "kettle", "watering can"])
    s.number("houses", 8, 19)
    s.say_one(
        """{Hero} {ran|raced} up the stairs, but the lamp was dry. {Not a drop of oil {was left|could be
        found} in the tower|The new oil was still {in the shop|on a cart somewhere}}.""",
        """{Hero} shook the oil can, {and it was {empty|as light as a feather}|but nothing {moved|splashed}
        inside}.""",
        """{Hero} lifted the lid of the lamp and found {only|nothing but} {a dry wick|a dead moth}: the oil was {gone|used up}.""",
    )
    s.say_one(
        """Down {hero.he} went with a {can} and {knocked|banged} at {houses} doors. "{One|Just one} cup of oil from
        each lamp!" {hero.cried}. {One by one the windows went dark|And nobody said no}.""",
        """{Houses} windows shone {along|beside} the harbour. "{If {every|each} house gives me its little
        light|If they all give a little}, I can make a big one," {hero.thought}, and {hero.he} went knocking with a {can}.""",
        """{Hero} {took|grabbed} a {can} and ran to the {nearest|first} house. "Take mine," said the {baker|cobbler|weaver}
        there, and {emptied|blew out} the kitchen lamp. {Houses} {houses|neighbours} did {the same|as much}.""",
    )
    s.say_one(
        '''That night {all {town}|the whole village} {ate|had} supper in the dark, but the {boat} {came|found the way} home. {Healed}, {hero.his} {kin} {handed|gave} {hero} the matches. "{Your turn tonight|These are yours now}."''',
        """The village lay as black as {a boot|ink}, and above it {hero}'s lamp {shone|burned} {like a star|till morning}.
        The {boat} {steered straight for it|came in before midnight}. "{Every house is in that lamp|All of us lit it}," said
        the {captain|helmsman}, "but {it was {hero} who|only {hero}} {asked|thought of it}." """,
        """Soon the {boat} {bumped against the pier|was safe in the harbour}. "Why is {every window|the whole
        village} dark?" {asked|called} the {captain|helmsman}. "Because all {our|the} light is up there," {hero.answered}. {Healed},
        {hero.his} {kin} {never said "not yet" again|let {hero} light the lamp every {second|other} night}.""",
    )


def stuck_wheel(s):
    """The lamp burns but does not turn: the child turns it by hand all night."""
    s.pick("time", ["two", "three", "four"])
    s.say_one(
        """{Hero} lit the lamp {with a shaking hand|at the first try}, but it did not turn, and a lamp that stands
        still looks like {any window|any other lamp}.""",
        """The lamp {burned well|caught fire at once}, but the {great|iron} wheel that turned it {was stuck|would not
        move}. {Without turning, it was no lighthouse|A still light tells a sailor nothing}.""",
        """"It burns!" {hero.cried}. But {soon {hero.he} saw that|then {hero.he} saw:} the light {stood|stayed} still, for the
        chain {had snapped|was broken}.""",
    )
    s.say_one(
        """So {hero} put {hero.his} shoulder {to|against} the frame and pushed, round and round, {and sang {a slow
        song|{hero.his} longest song}|and hummed to keep awake}.""",
        """"Then I am the wheel," {hero.said}. {Hero.He} took hold of the {brass|iron} rail and walked in a
        circle, {hour after hour|until {hero.his} feet were sore}.""",
        """{Hero} tied a rope {to|round} the lamp and walked in a ring like {a pony at a mill|a donkey at a
        well}, {seven|nine|twelve} steps for each turn.""",
    )
    s.say_one(
        """{At sunrise|When it grew light}, the crew came up the stairs. "At {time} the light went slow," said the {captain|oldest}, "so we knew that {somebody was up there|it had a heart}." {Hero} {heard only
        half of it|did not hear}: {hero.he} was asleep {on {hero.his} feet|against the rail}.""",
        """The {boat} came {in|home} at {time} in the morning. {Healed}, {hero.his} {kin} {looked at|turned over}
        {hero}'s shoes, which had holes in the soles. "{The lamp is yours on {weekday}s|Tonight we light it together}, keeper," said {hero.his} {kin}. """,
        """{"There! Gone! There again!" they shouted on the {boat}|On the {boat} they saw a flash, and another, and knew where home was}. {Healed}, {hero.his} {kin} mended the {chain|wheel}. "{You are old enough|I was wrong to make you wait}, {hero}," said {hero.his} {kin}. """,
    )


def wet_matches(s):
    """The matches are wet: fire must be carried up the stairs."""
    s.pick("pot", ["flower pot", "soup pan", "clay jug", "iron kettle", "tin mug"])
    s.say_one(
        """{Hero} {struck|tried} one match after another, but {the fog had made them damp|the box had stood in a
        puddle}, and {not one would {burn|light}|each only hissed}.""",
        """There were {six|eight|nine} matches in the box, and all of them were wet, for {a wave had come in at the window|the
        roof had a leak|the window had stood open}.""",
        """{At the top|Up by the lamp}, {hero} opened the matchbox, and {water ran out|it was {soft|soaked}}. "No fire, no light,"
        {hero.thought}.""",
    )
    s.say_one(
        """In the kitchen {{@cat_sat}, and|} the stove was {still warm|not quite out}. {Hero} put a {red|glowing} coal in a {pot} and
        carried it up. Halfway the wind {blew|put} it out, so {hero.he} {held {hero.his} {cap|coat} over the next one|walked backwards with the next}.""",
        """Then {hero} {smelled|remembered} the {supper=porridge|soup} down on the stove. {Where there is {supper} there is fire|Something must be keeping it hot}! {Hero.He} {scooped|dropped} a {red|bright} coal into a {pot} and climbed{, slowly, for it must not fall|
        as fast as {hero.he} dared}.""",
        """{Hero} remembered the candle {by the cellar door|in the kitchen}. {Hero.He} carried the little flame {up|all the way
        up} in a {pot}, {one hand round it|close to {hero.his} chest}. {Steps} steps had never been so {many|long}.""",
    )
    s.say_one(
        """{The lamp {woke|caught} with a {soft sound|sigh}|A broad white beam ran out over the waves}, and {soon|before
        long} the {boat} {came in|followed it home}. {Healed}, {hero.his} {kin} {bought|got} a {tin|glass} box for the
        matches and {painted {hero}'s name on it|gave it to {hero}}.""",
        """{So the lamp was lit|So there was light}, and {crew} {folk} {slept in their own beds|were
        home for supper}. {Healed}, {hero.his} {kin} {set|put} the {black |sooty |}{pot} on the shelf by the lamp, {and {hero} sat beside it every evening|where every visitor had to admire it}.""",
        """The {boat} turned {her nose|her bow} and came in as if on a string, while {hero} warmed {hero.his} {hands|feet} {at|on} the
        {pot}. "{I told you to wait until you were {big|grown}|I called you too small}," said {hero.his} {kin}, "and {overnight you are big|I must take it back}." """,
    )


def too_small(s):
    """The child cannot reach the lamp: old log books make a stair."""
    s.pick("tower", ["the old log books", "the tall diaries", "the fat weather books"])
    s.say_one(
        """{Hero} climbed the {steps} steps, {match in hand|two at a time}, but the lamp hung {high|too high}. Even on
        the tips of {hero.his} toes {hero.he} could not {touch|reach} it.""",
        """"I am too small," {hero.thought} {under|below} the lamp. {The ladder was down {at the pier|by the boats}|There was no ladder}.""",
        """The lamp was made for {tall|grown} people. {Hero} stretched and {hopped|jumped}, {but the flame
        would not jump across|and the match burned down to {hero.his} fingers}.""",
    )
    s.say_one(
        """{Hero} looked {round|about}, and there on a shelf stood {tower}, {forty|fifty|sixty} years of
        them. {Hero.He} {piled|stacked} them {on the floor|up}, {winter upon summer|year upon year}, and climbed.""",
        """Then {hero.he} noticed {tower} that {all the keepers had|every keeper had} written. {Hero}
        {built|made} a stair of them: {ten|twelve} books, {fifteen|twenty} books, and one for luck.""",
        """"{You know the sea. Help me|Help me once more}," {hero} {told|said to} {tower} on the shelf. {Hero.He} heaped them up {to {hero.his} chin|as high as a table} and {stepped|climbed} on them {on tiptoe|without shoes}.""",
    )
    s.say_one(
        """{Now the match reached|Now the wick was near enough}. The {boat} {saw the light and came home|was in the
        harbour before {nine|ten}}. {Healed}, {hero.his} {kin} opened the {newest|last} book and wrote{| in it}, "{Fog. Lamp lit
        by {hero}, keeper|Thick fog. {Hero} kept the lamp}." """,
        """{Light fell on the fog and made a golden road|The lamp shone}, and {crew} {folk} found the harbour. "So you were tall
        enough," said {hero.his} {kin}. "{No, but all the old keepers {lifted|held} me up|I stood on all the other keepers},"
        {hero.said}. """,
        """{All night|Until dawn} the lamp {burned|shone} above {hero}'s {head|hair}, and the {boat} came {safely in|home}. {Healed}, {hero.his}
        {kin} built a {small|wooden} step {under|below} the lamp. "{That is for my helper|A keeper must reach the lamp|It is yours,
        {hero}, every night}," said {hero.his} {kin}.""",
    )


def broken_glass(s):
    """The lamp cannot burn: the child guides the boat with a sound."""
    s.pick("noise", ["dinner bell", "big soup pan", "old drum", "brass trumpet", "cow horn"])
    s.say_one(
        """{Hero} ran up the stairs, and {there was glass on the floor|glass cracked under {hero.his} shoes}. {A
        {gull|goose} had flown|The wind had thrown a {branch|tile}} {into|against} the lamp.""",
        """But {the lamp was broken|the glass of the lamp was cracked}, and {each|every} {match|flame} blew out. "If
        they cannot see me, {they must hear me|perhaps they can hear me}," {hero.thought}.""",
        """{Hero} lit the lamp, and {crack|bang}! The glass {broke in two|fell to pieces}, and it was as dark as
        before. Far away the horn called {again|once more}, like a question.""",
    )
    s.say_one(
        """{Hero.He} {fetched|took} the {noise} and made all the noise {hero.he} could: three times loud and a pause, three times loud and a pause.""",
        """{Out on the {railing|balcony}|In the wind}, {hero} {raised|lifted} the {noise} and made it {shout|roar}, long and
        short, long and short, {as if {hero.he} were calling the cows|until the gulls flew away}.""",
        """{Hero} {took|found} the {noise}, {leaned out of the window|stood at the open window} and made it sound
        {every minute|after every ten breaths} {for two hours|for half the night|till {hero.his} ears rang}.""",
    )
    s.say_one(
        """By ear, {as the blind do|not by eye}, the {boat} came home. "{We have never heard a lighthouse sing|What a noisy lighthouse}," said the captain. {Healed}, {hero.his} {kin} fitted a new glass and {handed {hero} the matches|let {hero} light it first}.""",
        """{In the end|At last} something {bumped|knocked} against the pier, and {crew} {folk} {climbed out|stood on dry
        land}. They gave {hero} {a basket of crabs|the biggest cod}. "{Lamp or no lamp|By lamp or {noise}}, {hero} {is a keeper|keeps the light}," they {said|told {hero.his} {kin}}.""",
        """When the {boat} was {tied up|safe}, {hero.his} {kin} heard {the whole story|it all} from the {captain|crew}. "And I
        said that {hero} was too {small|young} {for the lamp|to help}," {kin.he} {said|sighed}. {Hero} {could not answer:
        {hero.he} was hoarse with joy|slept that night with the {noise} {beside|next to} the bed}.""",
    )


def leaky_boat(s):
    """Everybody laughs at an old boat; a child mends it and sails it in the race."""
    s.person("hero")
    s.pick("boat", BOATS)
    s.pick("island", ISLANDS)
    s.pick("sail", SAILS)
    turn = s.one_of(
        pulls_rival_out, bails_all_the_way, wind_dies, birds_on_the_bank, builder_comes_along
    )

    s.say_one(
        """{hero.who} found the {boat} {under a heap of nets|behind a boat shed|upside down in the nettles}: an old boat
        with a hole {as big as a {plate|cabbage}|in her side}. "{That will never float|That is firewood}," said {the
        fishers|people} in {town}. But {hero} {wanted|meant} to {enter|win} the race round {island} in her.""",
        """"I will sail in the race round {island}," said {hero}, and {the fishers|all {town}} laughed, for {hero}'s
        boat, the {boat}, was {older than the pier|more hole than wood|green with moss}. {"{She will sink|You will
        swim home}," they {said|called}.|"{In that|With her}? {Take a towel|I hope you can swim|Say goodbye to dry feet}!" they called.}""",
        """Nobody {in|at} {town} wanted the {boat}: {hens slept in her|grass grew in her|she had a hole in her side}. {Hero}
        {bought her for {a penny|a basket of plums|two cheeses}|was allowed to {have|take} her|dragged her home {on rollers|through the mud}}. "{She would sink in a puddle|That is not a boat, it is a
        basket|Plant beans in her}," {laughed|said} the harbour master, {but {hero}|who knew that {hero}} {wanted|hoped} to
        race round {island}.""",
        """The old {captain|net mender} gave {hero} the {boat}, which had lain {full of rain|upside down} behind the {smokehouse|chapel} {for years|since before {hero} was born}. "{A bath tub sails
        better|She leaks like a basket}," said {the harbour master|everybody in {town}}. But {hero} {dreamed of|had set {hero.his} heart on} the race round {island}.""",
        """Every {season} the boats of {town} raced round {island}, and {hero.who} could only {watch|wave}. This year {hero.he} had
        a boat{| of {hero.his} own}, the {boat}, with a hole in her side. "{She will sink|That thing will never
        float}," {people|the others} said.""",
    )
    s.say_one(
        """{Hero} nailed a {tin tray|cupboard door|piece of an old pail} over the hole and {stuffed|filled} the cracks
        with {wool|tar|rope and tar}. {For a sail {hero.he} {took|begged}|{Hero.His} sail {was {cut from|made from}|had once been}} {sail}.""",
        """For {three|four|five|six} weeks {hero} {scraped and tarred|sawed and hammered}, and {hero.his} {mother|father|aunt} gave
        {hero.him} {sail} to make a sail.""",
        """{Morning after morning|Before school and after it} {hero} sat {under|inside} the {boat} with a {mallet|tar brush}. Then {hero.he} {held up|unrolled} {sail} and said, "{That
        is a sail|Now we have a sail, too}." """,
        """{With {a borrowed|a blunt} hammer and {ten|twenty|thirty} {crooked|bent|rusty} nails|With wool, tar and patience}, {hero} {closed the hole|made her tight|mended the hole}{, and then {hero.he} sewed a sail out of|. Her {new|first} sail {was sewn|was cut} from} {sail}.""",
    )
    s.para()
    turn(s)


def pulls_rival_out(s):
    """The favourite turns over; the slow old boat is the only one near."""
    s.person("rival", age="child")
    s.say_one(
        """{Rival.who} {won every year|had the fastest boat} and {laughed the loudest|pointed at the patch}. But
        {behind|beyond} {island} a {gust|wave} {turned|tipped} {rival}'s boat over, and {the others were too far ahead to see|the rest
        sailed on}.""",
        """At the start {rival.who} shot past. "{Look out for {puddles|ducks}|Mind the hole}!" {rival} {cried|shouted}. Half an hour later
        {rival}'s {fine|fast} boat lay on a rock {near|off} {island}, {filling with water|with its mast broken}.""",
        """All the boats {flew|shot} away, {rival.who} in front, and the {boat} crept after them. That was why only {hero} heard
        {somebody|a voice} call for help{| behind {island}}: {rival}'s boat had {turned over|hit a rock}.""",
    )
    s.say_one(
        """{Hero} {let the race go|turned at once} and {pulled|dragged} {rival} over the side. {They came in last, {wet|blue} with
        cold|Together they reached the pier when the prize was long given away}. "{She floats|I take it back. She floats}, even with two
        in her," said {rival}{, and wrapped {hero} in the winner's flag|}.""",
        """{Hero} threw {rival} a rope. "{Come into my basket|Climb in, and mind the patch}," {hero.said}. They were last by
        {an hour|half an hour}, but {on the pier everyone cheered|the bells rang}, and {next year they {sailed|raced} the {boat}
        together|nobody laughed at {hero} again}.""",
        """"I have no room for laughing," {hero.said}, "{but I have room for you|only for you}." {So {rival} sat on a bucket and
        bailed|{Rival} sat in the stern and said nothing} all the way to {town}. {There {rival} bought|The next day {rival} gave
        {hero}} a real sail for the {boat}.""",
    )


def bails_all_the_way(s):
    """The patch lets go; the child bails and comes in last, but floats."""
    s.pick("bailer", BAILERS)
    s.say_one(
        """{Near|Beside} {island} the patch {came loose|let go}, and {cold |}water {ran|poured} in. The others were {far|a mile} ahead. {Hero} {seized|took} {hero.his} {bailer} and threw the water out {as fast as it came|by the
        {bailer}ful}.""",
        """The {boat} {started|set off} well. But {beyond|behind} {island} {hero}'s feet grew wet, then {hero.his} knees. {Hero} bailed
        with a {bailer} in one hand and steered with {an elbow|the other}.""",
        """{Halfway round|Off {island}}, a wave {knocked|pushed} the patch {in|out}. "{Not yet, old lady|You will not sink today}," {hero} told
        the {boat}, and {hero.he} bailed with a {bailer} {until {hero.his} arms shook|and sang to keep time}.""",
    )
    s.say_one(
        """{The prize was given|The band went home|The flags came down|On the pier {@cat_sat} and waited}, and still {hero} {was not there|did not come}. {Then, at
        {six|seven}|At sunset}, {a small sail came round the pier|somebody saw a sail}. The {boat} {came in last|was last}, full to
        the benches, but {she floated|afloat}. The harbour master {took off|raised} his hat{ to {hero}|}.""",
        """{All {town}|Everyone} stood on the pier with {blankets|ropes} when {hero} {came in|arrived}, {two hours|an hour} late. "{I have
        brought some of the sea|I need a mop, please}," {hero.said}. {Nobody laughed|They laughed, but kindly}, and the {fishers|carpenters}
        {mended the {boat} properly that same week|shook {hero}'s hand one after another}.""",
        """Dead last, the {boat} bumped against the pier. "Well, did she float?" {asked|called} {somebody|a fisher}. "{Most of her|Almost all the way|With
        a little help}," {hero.said}, and {held up|emptied} the {bailer}. {It hangs {in|over the door of} the boat house now|They cheered louder
        than they had for the winner}.""",
    )


def wind_dies(s):
    """No wind: the heavy boats stand still, and the thin sail catches what there is."""
    s.say_one(
        """{Near|Beyond} {island} the wind {died|went to sleep}. The big boats {stood|lay} still, their heavy sails {hanging like
        wet washing|limp}. But {hero}'s {thin|light} sail {moved|stirred}: for so little cloth, the smallest breath was enough.""",
        """The {boat} was last, and {even the ducks|even a swan} passed her. Then the wind {dropped|fell}. All the {proud|fine} boats
        stopped {off|before} {island}, and only {hero}'s {thin|patched} sail {found|caught} {a breath|a little air}.""",
        """{At noon|Halfway home} there was no wind {at all|left}. "{Whistle for it|We must wait}," the {fishers|others} {said|called}. {Hero} wet
        a finger and held it up. {There was|Yes,} a breath of air, {too small for {canvas|heavy sails}|just enough for a light
        sail}.""",
    )
    s.say_one(
        """{Slowly, as a leaf drifts|As quietly as a cat}, the {boat} slid past them {all|one by one}. {Hero} {bowed to each|waved to
        each}. At the pier {hero.he} was first, and {from then on|the next year} {half the boats|every boat} in {town} {wanted|had} a sail
        made of {sail}.""",
        """So it {came about|happened} that {hero} {glided|sailed} by, close enough to {hear them|see their faces}. "{Do you need
        firewood|Shall I pull you}?" {hero.he} asked {kindly|politely}. {Hero} won by {a quarter of an hour|ten minutes}, and {the laughing was over|nobody
        called the {boat} {a basket|names} again}.""",
        """The {boat} {crept|slid} on, {no faster than a snail|slow as honey}, but {the others did not move at all|nobody
        else moved}. When she touched the pier, {people|the fishers} {looked|stared} at her sail. "{What is it really|What is that made of}?"
        they asked. "Only {sail}," said {hero}, {"and it caught {the first prize|more than yours}."|and folded it up{ neatly|}.}""",
    )


def birds_on_the_bank(s):
    """Birds stand in the water: the child sees the sand bank that catches the others."""
    s.pick("birds", ["gulls", "herons", "terns", "ducks", "white birds"])
    s.say_one(
        """{Hero} was last, and so {hero.he} had time to look about. {Ahead|Near {island}} some {birds} were {standing|walking} in the
        sea. {Birds cannot stand in deep water|Not swimming: standing}! There {was|must be} a sand bank.""",
        """The others {kept close to|cut the corner at} {island}. "{Why do those {birds} not swim|How can {birds} stand there}?"
        {hero.thought}, and then {hero.he} knew: {under them|there} lay a sand bank.""",
        """{In|During} {hero.his} weeks {on the beach|of mending}, {hero} had watched the {birds}. At low tide they {stood|slept} on a
        sand bank {beside|near} {island}, and {there they stood now|now it was low tide}.""",
    )
    s.say_one(
        """{Hero} {steered wide|went the long way round}. One after {another|the other}, the fine boats {ran|slid} on the sand and {stuck|stayed
        there}. {The {boat}, who would sink in a puddle, won the race|"Is it a nice puddle?" {hero} called to them}, and {afterwards|then}
        {hero} {brought|rowed out with} {a can of soup|hot tea} for {everyone|them all}.""",
        """"Keep {off|away}! {Sand|It is shallow}!" {hero.cried}, but {nobody listened to {a child|a leaky boat}|they laughed}. {Soon|A minute later}
        {five|six|seven} boats sat {on the bank|in the sand} like {hens on a pole|cakes on a tray}. The {boat} came in first, {alone|and
        quite dry}, and {hero} {got|won} the {flag|silver cup}.""",
        """{Hero.He} pulled the sail round {just in time|and went by outside}. Behind {hero.him} the boats stuck, {one|two} and {three|four} and
        all. {Hero} {could have won|was far in front}, but {hero.he} came back and {threw|brought} them a rope. "{She pulls well, for
        firewood|That old boat of yours pulls well}," the {fishers|others} {had to say|said}.""",
    )


def builder_comes_along(s):
    """The old person who built the boat asks to sail once more, and knows her secret."""
    s.person("elder", age="old")
    s.number("years", 12, 20)
    s.say_one(
        """On the morning of the race {elder.who} {stood|was waiting} on the pier. "{I built her|I made her with my own hands}," {elder.said}. "{Take
        me along|Let me sail in her once more}." {Two are heavier than one|It would make her slow}, but {hero} {said yes|held out
        a hand}.""",
        """{Elder.who} touched the {boat}'s side {as one strokes a {cow|horse}|with one finger}. "I {built|made} this boat when I was
        young," {elder.said}. {Hero} {made room|moved over}, though {an empty boat|a light boat} is faster.""",
        """"Is there {a place|room} for me?" asked {elder.who}. "She was {mine|my boat} for {years} years." {A heavy boat does
        not win races|It would cost them the race}. {All the same|Still}, {hero} {nodded|helped {elder} in}.""",
    )
    s.say_one(
        """{Off|Behind} {island} {elder} {leaned|pointed} to the left. "{There is a current there|There the tide runs home}," {elder.said}. "{She
        knows it|The boat remembers}." {They came second|They flew}, and {at the pier|afterwards} {elder} {cried a little|kissed the
        mast} and {gave {hero} {an old silver {compass|whistle}|a captain's cap}|{thanked|hugged} {hero}}.""",
        """They {came in last|were not first}, for {elder} wanted to {see everything|go twice round {island}}. "{Did you
        lose|What happened}?" people {asked|called} from the pier. "{No, we stayed out longer than anyone|We won the longest ride}," {hero.said}, and
        {elder} {laughed like a {child|girl or a boy}|held on to the mast and smiled}.""",
        """"Pull the rope {by your foot|under the bench}," {elder.said} {at|near} {island}. {Hero} pulled, and {a board slid down under
        the boat|a little board went down into the water}. {Now the {boat} ran as straight as a {rail|ruler}|The {boat} leapt forward}. {They won by a nose|They
        won}, and {hero} shared the {cake|prize}{| with {elder}}.""",
    )


def bottle_letter(s):
    """A child to whom nobody writes finds a letter in a bottle."""
    s.person("hero")
    s.pick("spot", SPOTS)
    s.item("bottle", BOTTLES)
    turn = s.one_of(far_friend, old_invitation, half_washed_out, little_treasure, own_letter_back)

    s.say_one(
        """Every {morning|{weekday}} {hero.who} asked the letter carrier {of|in} {town}, "Is there anything for me?" {And
        every time|Each time} {the bag was empty|there was {nothing|only a seed list}}. {Then|But} one {weather} {morning|day} {hero}
        saw {bottle.a} {spot}.""",
        """{Nobody ever wrote to {hero}|{Hero} never got a letter|No letter had ever come for {hero}}. {{Hero.His} {brother|sister|cousin} got {letters|postcards}, even the {baker's cat|goat next door} had
        got {one|a card}, but {hero} got nothing|{Hero.He} had made a letter box out of {an old shoe|a biscuit tin}, and it stayed empty}. So {hero.his} heart
        jumped when {bottle.a} lay {spot}.""",
        """{hero.who} wrote letters to {everyone|aunts and uncles}, and {nobody in {town} or anywhere else|not one of them} {answered|wrote back}. {On {weekday}|One {weather} day}, when {hero.he} {was throwing stones at|sat scowling at} the
        sea, {hero.he} {found|saw} {bottle.a} {spot}.""",
        """{One|On a} {weather} {morning|afternoon|{weekday}}, {hero.who} was {looking for crabs|gathering {shells|driftwood}} {near|at} {town} {and
        wishing for a letter|and wishing that somebody would write}. {Spot} something {blinked|shone}: {bottle.a}.""",
        """"If no letter comes by land," {hero} told {hero.his} {mother|father|aunt|uncle}, "perhaps one {comes|will come} by sea." {The whole
        {house|family} {laughed|smiled}|They laughed in {town}}. But {three|four|nine} days later {bottle.a} lay {spot}.""",
    )
    s.say_one(
        """{Inside|In it} was a {roll|piece} of paper, {tied with {wool|a {colour} thread}|brown at the edges}. {Hero} {pulled|shook} it out
        {with a {hairpin|stick|fork}|with both hands}.""",
        """The cork {was stuck|sat tight}, and {hero} {pulled with {hero.his} teeth|turned it and pulled}. With a {pop|plop} it {came out|flew off}, and {out came|after it came} a {folded|small} {letter|sheet}.""",
        """{It|The {bottle}|Something inside} {rattled|rustled} when {hero} {shook|tipped} it. {{Hero} pushed the cork in with {a stick|one thumb}|With a {nail|fish bone} {hero} got the cork out}, and {a wet|a yellow} {sheet|page} {unrolled itself|fell out} {on the sand|on {hero.his} knees}.""",
        """It was {sealed|closed} with {candle wax|tar|wax}, and {through the glass one could see|behind the glass there was} {writing|paper}. {Hero} {hardly dared to open it|opened it right there|sat down to open it|broke the seal with a shell}.""",
    )
    s.para()
    turn(s)


def far_friend(s):
    """A child on an island asks for an answer, and gets one by fishing boat."""
    s.person("friend")
    s.pick("isle", ISLES)
    s.pick("boat", BOATS)
    s.say_one(
        """"My name is {friend}, and I live on {isle}," it {said|began}. "{There are {nine|forty} {sheep|goats} here and no
        other children|I am the only child here}. {Please write!|Is anybody there?}" """,
        """"To whoever finds this," {hero} read. "I {live|sit} on {isle}, {and it rains|and it has rained for {a week|six days}}. {Tell me something, please.|What is it like where you are?} {Yours, {friend}|From {friend}}." """,
        """{Friend}, {seven|eight|nine} years old, had written it on {isle}. "{I throw a bottle every {weekday}|This is my {tenth|sixth}
        bottle}," it said. "{So far only fish have read them.|Does anybody read them?}" """,
    )
    s.say_one(
        """{Hero} {could not trust the waves with|did not leave it to the waves to carry} the answer. {Hero.He} wrote {two|three} pages and gave them to
        the {captain|cook} of the {boat}, who {sailed past|fished near} there. {Nine|Ten|Twelve} days later the letter carrier {knocked|came running}.
        "{For {hero}|A letter for {hero}}, with {fish scales|salt} on it!" """,
        """{That {night|evening} {hero} wrote back|{Hero} answered the same day}, {about the town and the cat and everything|and drew the whole harbour on the
        back}, and the {boat} took it along. {When the {boat} came in again|A week later}, there was {a letter|an envelope} on board with {hero}'s
        name {on|across} it. {It was thick|It took an hour to read}.""",
        """{Hero} ran to the {boat}, {which brought {flour|oil} to|which sailed to} {isle}. {The captain took {hero} along|"Come with us," said the
        captain}. At the landing a {thin|small} figure {stood|waited}. "{I got your letter|I am the answer}," {hero.said}. {friend} {laughed so
        loudly that the gulls flew up|could not say a word at first}.""",
    )


def old_invitation(s):
    """The letter is many years old, and its writer still lives in the town."""
    s.person("elder", age="old")
    s.pick("years", ["fifty", "sixty", "sixty-two", "seventy", "fifty-five"])
    s.pick(
        "house",
        [
            "house with the green door",
            "last house on the pier",
            "house behind the boat yard",
            "house on the cliff",
            "house under the elms",
        ],
    )
    s.say_one(
        """"{Whoever finds this may|The finder may} come {to tea|and eat cake with me}," {hero} read. "{elder}, at the {house}." The
        {paper|ink} was {very old|{years} years old}, but {smoke rose from the chimney|somebody still lived there}, and {hero} {knocked|rang the bell}.""",
        """Under the words "{Come and visit me|I have nobody to play with}" stood the name {elder}, and a drawing of the {house}.
        {Hero} knew {elder.the} there, who {never spoke to anyone|was said to be grumpy}, but {a letter is a letter|{hero.he} went}.""",
        """{elder} had written it {at the age of {seven|eight|nine}|as a child}, in the {house}: "{I bake on {weekday}s. Come|Please come and see
        me}." {Hero} {ran|went} there {at once|with the bottle under one arm}.""",
    )
    s.say_one(
        """"{You are {years} years late|I have waited {years} years}," said {elder}{ at the door|}, {turning|and turned} the letter over and over{|. In the kitchen {@cat_sat}}. "{The cake
        is all gone. Can you beat eggs|Come in! Do you like plum cake}?" After that {hero} came every {weekday}{, and the letter hung in a frame|}.""",
        """{elder} read it twice{ and sat down|}. "I threw it off the {pier|rocks} because nobody {wrote to me|came}," {elder.said}. "{Nobody writes to me either|It is the same with me}," said {hero}. {The next {day|morning}|On {weekday}} there {were two letters in|was a letter for each of them in} the bag of
        the letter carrier.""",
        """"The sea is a slow {postman|letter carrier}," said {elder}, and {a tear ran down|a smile spread over} the old face. {They ate {pancakes|toast} until dark|Over
        tea they wrote a new letter}, and {then they threw the bottle back in together|{hero} promised not to take {years} years for the next
        visit}.""",
    )


def half_washed_out(s):
    """Water has taken half of the words; what sounds like a shipwreck is a supper."""
    s.person("fisher", job="fisher")
    s.pick("left", ["HELP", "ALL ALONE", "SAVE ME", "COME QUICKLY", "NO FOOD"])
    s.keep(
        "whole",
        {
            "HELP": "Help me eat these mussels",
            "ALL ALONE": "All alone I cannot finish this soup",
            "SAVE ME": "Save me from eating all this soup",
            "COME QUICKLY": "Come quickly, the soup is hot",
            "NO FOOD": "No food tastes good alone",
        }[s.get("left")],
    )
    s.say_one(
        """The water had {washed away|taken} {nearly all the words|all but a few letters}. "{left}," {hero} {read|spelled out}, "and then: {near|by} the {black|round}
        rock." {Hero.He} {ran|rushed} to {fisher.who}, and they rowed {out|off} {as fast as they could|at once}.""",
        """"{left}," was all that {hero} could read, for the rest was {a blue cloud|one blue spot}. "{Somebody is in danger|A ship has gone down}!" {hero.he}
        {called|shouted} {to|through the window of} {fisher.who}, and {they took blankets and a boat|they pushed off in the boat}.""",
        """The {writing|ink} had run. {Only the words "{left}" could be read|Nothing was left but "{left}" and a drawing of a bay}. {Fisher.who} {looked at it|held it to the
        light}. "{It is from the far beach|I know that bay}," said {fisher}, and {they set out together|took {hero} along in the boat}.""",
    )
    s.say_one(
        """There sat {a sailor|an old sailor} {beside|by} a {fire|big pot}, {dry|quite safe} and cheerful. "{whole}," he said, "{that is what I wrote. It is dull
        to eat alone|so I wrote, and at last somebody comes}." {It was {hero}'s first invitation|{Hero} had never been invited by letter before}, and {it was the best supper of the year|even {fisher} sang}.""",
        """{On the beach|Behind the rock} a woman in {big boots|a straw hat} was stirring a pot. "You got my letter!" she cried. "{whole}, it said."
        {Fisher} {laughed till {fisher.he} had to sit down|pulled the boat up and asked for a spoon}. {Hero} {got|was given} the first bowl, {because it was {hero.his} letter|as one who gets letters}.""",
    )


def little_treasure(s):
    """A map leads to a box where each finder leaves something for the next."""
    s.pick("mine", KEEPSAKES)
    s.place("spot2", DIGGINGS)
    s.number("steps", 7, 19)
    s.say_one(
        """It was a map! {A cross {stood|was drawn} {spot2.at}|A {red|thick} line went to a cross {spot2.at}}. {Hero} {borrowed a spade|took a soup spoon} and
        dug{| until {hero.his} hands were sore}, and {found|hit} a {tin|wooden} box.""",
        """"{Steps} steps {north|to the left}," {it said|{hero} read}, "and dig {spot2.at}." {Hero} {counted aloud|counted twice}, dug with {a shell|both hands} and {pulled
        up|found} a {rusty|small} {tin|box}.""",
        """There was no {name|greeting} on it, only a drawing: {spot2.the}, an arrow and {steps} dots. {Each dot was a step|Dots must be steps}, {hero} {thought|guessed}, and
        {soon|before long} {hero.his} spade rang on a {lid|box}.""",
    )
    s.say_one(
        """{In it|Inside} lay {buttons, a feather and a ring|a doll's cup and nine beads}, and a card: "Take {one thing|something}, leave {one thing|something}, and throw the bottle in
        again." {Hero} {left|put in} {hero.his} {mine} {and wrote {hero.his} name|with a long letter}. {In {season}|The next {season}} an answer lay in the box{, and it began with "Dear {hero}"|, the first letter of {hero}'s life}.""",
        """"This treasure is {for the one who looks|yours}," said a note {in the lid|inside}. "{Please leave|But leave} {another|one} for {the next|whoever comes next}." {Hero} thought {hard|it over}
        and {gave|laid in} {hero.his} {mine}. {Weeks later|When {season} came} a {boy|girl} from {another town|the other side of the bay} {waved|ran past with it}. "Are you {hero}? I {wanted to
        write|have brought you an answer}!" """,
        """It was full of letters, {eleven|nine|twenty} of them, one from each {child|person} who had found the map. {Hero} read {until|till} the tide {came|turned}. Then {hero.he} {wrote one
        too, and laid {hero.his} {mine} on top|left {hero.his} {mine} and a letter}, and {the bottle floated off|threw the bottle far out}. {{Hero} did not feel forgotten any
        more|Now somebody would read about {hero}}.""",
    )


def own_letter_back(s):
    """It is the child's own letter, come back with something new on it."""
    s.person("friend")
    s.pick("isle", ISLES)
    s.say_one(
        """{Hero} {unrolled|opened} it and {knew|saw} {hero.his} own {crooked|round} hand. It was the letter {hero.he} had thrown in {at {season}'s end|a year ago|last {season}}. {It had simply come back|The sea had sent it back}! {Then|But} {hero.he} turned it over.""",
        """"Is anybody there?" it said, {in {hero}'s own writing|and {hero} knew that spot of jam}. {Hero.He} {had thrown it from the pier|had sent it off}
        {months|a whole year} ago. {A tear fell on the paper|{Hero} nearly threw it away}, {and then|until} {hero.he} saw {the back|the other side}.""",
        """The {spelling|ink} looked {familiar|well known}: it was {hero}'s own letter, {thrown off the pier|thrown from a boat} in {season}. "{So no one read it|The sea does not want it}," {hero.he} {sighed|thought}. But
        {at the bottom|on the back} there was {more|something new}.""",
    )
    s.say_one(
        """"{I am here|Yes}," somebody had written in {green|red} {ink|pencil}. "{I am {friend} from {isle}|My name is {friend}, and I live on {isle}}. {Your bottle was in our net|I found it}. I send it back {the same
        way|as I got it}, for {you gave no address|I do not know your street}." {This time {hero} wrote the street down, and the next letter {came by boat|had a stamp on it}|{Hero} kissed the
        {bottle|paper} and ran for ink}.""",
        """"{Dear|Good day,} {hero}," it said in {small|tall} letters, "{your bottle came to|the waves brought this to} {isle}. {I liked it very much|I read it to our goat}. {Write again!|Do you like riddles?} {Yours, {friend}|From {friend}}." {So there
        was a letter|It was {hero}'s first letter}, and {it had needed no stamp|the sea had been the letter carrier}. {Hero} {answered|threw the next one in} before dark.""",
        """{Friend}, a child on {isle}, had {added|written} {nine|ten|six} lines{, a joke and a riddle|}. "{Throw it in when the wind is {north|west}|Your waves reach us on {weekday}s}," {was the last|said one}. {Hero} {filled|answered on} the rest of the page. {The sheet went
        back and forth|Bottle followed bottle} {all {season}|until it was full}, and nobody asked the letter carrier {for anything|any more}.""",
    )


PLOTS = [lamp_in_fog, leaky_boat, bottle_letter]
