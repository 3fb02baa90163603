"""Stories of the road: letters, trains, errands, getting lost."""

from dataclasses import dataclass

from world import BAKES, TOWNS, things

from plots.harbour import KIN


@dataclass(frozen=True)
class Errand:
    """Something to carry, why it is awaited, and what happens when it has come."""

    name: str
    short: str
    need: str
    done: str

    def __str__(self) -> str:
        return self.name


ERRANDS = [
    Errand(
        "a bottle of cough syrup",
        "bottle",
        "had coughed for three nights",
        "the coughing stopped before midnight",
    ),
    Errand("two new candles", "candles", "was afraid of the dark", "the dark had to wait outside"),
    Errand(
        "a pair of mended glasses",
        "glasses",
        "could not thread a needle",
        "even the smallest needle was threaded",
    ),
    Errand(
        "six fresh eggs",
        "eggs",
        "wanted to bake a cake",
        "five of the eggs made a cake and one made breakfast",
    ),
    Errand(
        "a jar of ointment",
        "jar",
        "had a sore knee",
        "the sore knee was dancing before the week was out",
    ),
    Errand(
        "a ball of grey wool",
        "wool",
        "had only one warm sock",
        "the second sock was begun that night",
    ),
    Errand(
        "a box of seed corn",
        "corn",
        "wanted to sow before the rain",
        "the corn was in the ground when the rain came",
    ),
    Errand(
        "a new fiddle string",
        "string",
        "was to play at a wedding",
        "the fiddle sang again before supper",
    ),
    Errand("a sack of flour", "flour", "had not a crust left", "the oven was warm within the hour"),
    Errand(
        "a clock spring",
        "spring",
        "never knew what time it was",
        "the old clock struck for the first time in a year",
    ),
    Errand(
        "a pot of blue paint",
        "paint",
        "was tired of a grey door",
        "the grey door was blue by evening",
    ),
    Errand(
        "a grey kitten",
        "kitten",
        "had mice in the cupboard",
        "the mice moved out the same night",
    ),
]

PRESENTS = [
    *BAKES[:11],
    *things("small painted carved", "music box, horse, clock", ""),
    *things("blue yellow fine", "teapot, scarf, cushion"),
]

FEASTS = [
    "birthday party",
    "name day party",
    "garden party",
    "farewell supper",
    "housewarming",
    "harvest supper",
    "lantern party",
]

JUNCTIONS = ["the bridge", "the mill", "the lake", "the big station", "the crossing", "the tunnel"]


SOUNDS = [
    "a bell with a crack in it",
    "the clack of the old mill",
    "a brass band out of tune",
    "the cackle of two hundred geese",
    "the ring of hammers in the forge",
    "a saw singing through wood",
    "somebody practising the trombone",
    "the creak of the great pump",
]

FLAGS = [
    "a red quilt on a line",
    "a row of orange socks on a line",
    "a kite tied to a chimney",
    "a striped sheet in an apple tree",
    "a tablecloth with stars on a pole",
    "a yellow umbrella on a roof",
    "a pink flag with a pig on it",
    "a wreath of sunflowers on a gate",
]


@dataclass(frozen=True)
class Trace:
    """What a letter smells of, whom that points to, and the news inside."""

    name: str
    kin: str
    news: str

    def __str__(self) -> str:
        return self.name


SCENTS = [
    Trace("tar and salt", "a brother at sea", "My ship comes home in spring"),
    Trace("oranges", "a daughter in the south", "A crate of oranges is on its way"),
    Trace("sawdust", "a son who built bridges", "The bridge is done and I am coming home"),
    Trace(
        "pine smoke", "a sister in the mountains", "The snow is melting and I am coming down to you"
    ),
    Trace("coffee", "a brother with an inn far away", "The best room is waiting for you"),
    Trace("horses", "a daughter in a circus", "Next month we shall play in your town"),
    Trace("roses", "a friend in a great garden", "A new rose has been given your name"),
    Trace("lamp oil", "a son in a lighthouse", "I can see you if you wave a sheet"),
]


@dataclass(frozen=True)
class Rattle:
    """What rattles in a letter, who has ordered it, and what comes of it."""

    name: str
    job: str
    done: str

    def __str__(self) -> str:
        return self.name


RATTLES = [
    Rattle("seeds", "gardener", "blue poppies stood at every gate"),
    Rattle("silver buttons", "tailor", "the mayor had a coat that could be closed"),
    Rattle("little wheels", "clockmaker", "the church clock struck again"),
    Rattle("fiddle pegs", "musician", "there was dancing in the square"),
    Rattle("cloves", "baker", "the whole street smelled of spice cake"),
    Rattle("glass eyes", "toymaker", "seven cloth bears could see"),
    Rattle("brass nails", "cobbler", "nobody had to walk with wet feet"),
    Rattle("tin letters", "bookbinder", "a book had its name on its back"),
]

QUARRELS = [
    "the pear tree",
    "the garden fence",
    "the borrowed ladder",
    "the loud rooster",
    "the broken jug",
    "the lost hammer",
]


def wrong_train(s):
    """Someone on the way to a feast sits in the wrong train."""
    s.person("hero")
    s.pick("kin", KIN)
    s.item("gift", PRESENTS)
    s.pick("feast", FEASTS)
    s.pick("junction", JUNCTIONS)
    town = s.pick("town", TOWNS)
    s.pick("wrong", [other for other in TOWNS if other != town])
    turn = s.one_of(milk_train, both_went_wrong, old_friend, hand_car, red_flag)

    s.say_one(
        """{hero.who} sat in the train to {town} {with {gift.a} on {hero.his} knees|and held {gift.a} {tightly|in both arms}}, for
        {hero.his} {kin}'s {feast} was {that evening|that very day}.""",
        """"{Change|Get out} at {junction}, then platform two," {hero}'s {mother|father} had said. But at {junction} {a brass band was
        playing|{@cat_sat}|a man was juggling apples}, and {hero} {looked|watched} so long that {hero.he} ran to {the nearest train|the
        wrong platform} {with {gift.a}|with {gift.a} under one arm}. It was {hero.his} {kin}'s {feast} in {town}.""",
        """{Hero}'s {kin} in {town} {had|was giving} a {feast}, and {hero} was going there {all alone|by train}, {proud as a {king|rooster}|for the
        first time}, with {gift.a} in {a {basket|bag|box}|brown paper}.""",
        """"{{Please do not|Do not} be late for|Do come to|I need you at|You must come to} my {feast}{, and bring your appetite|}," {hero}'s {kin} {had written|wrote} from {town}. So one {weather} {morning|{weekday}} {hero} {packed|wrapped up} {gift.a}
        and {climbed|jumped} into {a|the first} train.""",
    )
    s.say_one(
        """{But soon|Soon} the conductor {looked at|turned over} the ticket{ twice|}. "{My dear, this|Oh dear, this} is the train to {wrong}, not to {town}. {You are going the wrong way|Every turn of the wheels takes you farther off}." """,
        """{Hero} {waited|looked} for the {river|windmill|sea} that always came before {town}. {It did not come|There were only hills}. {Instead|Then} a
        {sign|board} flew past the window: {wrong}.""",
        """{The wheels sang {hero} to sleep, and {hero.he}|{Hero} fell asleep and} woke when {somebody|the conductor} {called|shouted}, "{Wrong}! {Last stop|Everybody out}!"
        {Hero} had never {heard of|been in} {wrong}{| before}.""",
        '''"{Are we nearly in|Is it still far to} {town}?" {hero} asked a {lady|man} with a {parrot|cello|goose}. "{{Town}? {Child, you|Oh no, you} are in the train to {wrong}|It is far, and farther every minute. {This train goes|We are going} to {wrong}}."''',
    )
    s.para()
    turn(s)


def milk_train(s):
    """Milk cans show that another train goes back; the traveller earns a place on it."""
    s.number("cans", 12, 20)
    s.say_one(
        """{At {wrong}|There} {the station was empty|no other train stood}, and {nothing went back before morning|the next train would go in the morning}. {Hero} sat down on a milk can
        {to cry|and sighed}. Then {hero.he} read {the label|what was painted on it}: {town} Dairy.""",
        """"{Nothing goes back|No train back} before {morning|tomorrow}," said the {porter|station keeper}. But {behind the shed|on the last track} {hero} saw a man
        {lifting|loading} {cans} milk cans, and {each|every one} had {a label|a sign} on it: {town}.""",
        """{Hero} did not {cry|weep}. {Hero.He} walked {up and down|round} the station and read everything, {clock, signs and boxes|even the boxes}, and on {cans} milk cans {hero.he} read
        {"{town}, urgent"|the name of {town}}.""",
    )
    s.say_one(
        """"{May|Can} I ride with the milk?" {hero.asked}. "{If you roll the cans|Whoever helps may ride}," said the milkman. So {hero} {rolled|pushed} all {cans} cans on board, and came to the {feast} {in time|with the others},
        {smelling like a calf|with milk in both shoes}. "{I like a punctual calf|Better milky than late}," said {hero.his} {kin}.""",
        """{Hero} {carried|rolled} {cans} cans {without being asked|until {hero.his} arms ached}, and the driver {made room|cleared a place} between them. {They were in {town} by dark|The {feast} had only just begun}.
        {Hero} {brought|put down} {gift.the} and a can of cream, and {hero.his} {kin} {never asked about the train|said the cream was the best part}.""",
        """The milk train was slow, but it {knew the way|went the right way}. {Hero} {sat|stood} among the cans and {held {gift.the} high|kept {gift.the} dry}. When {hero.he} {knocked|came in}, {the candles were just being lit|they were all sitting down to eat}. "{You came with the milk|How fresh you are}," {hero.his} {kin} said, {and laughed|and took {hero} by both hands}.""",
    )


def both_went_wrong(s):
    """The one who gives the feast sits there too, having taken a wrong train to fetch the child."""
    s.say_one(
        """{Hero} {climbed|got} out at {wrong} {with a heavy heart|near tears}. On the only bench sat {somebody|a person} in a hat {with cherries|that {hero.he} knew}. "{Am I dreaming|Is it you}?"
        said {hero.his} {kin}.""",
        """On the platform {at|of} {wrong} {somebody|a stranger} was {walking up and down|scolding the timetable}. The stranger turned round, and it was {hero.his} {kin}! "{I went to fetch you|I wanted to meet you halfway}, and {I took|sat in} the wrong train," said
        {hero.his} {kin}.""",
        """There was nobody at {wrong} {but|except} a {stout|tall} {figure|traveller} with {a bunch of {roses|daisies}|an umbrella}, and {hero} {knew that nose|knew that back}. "{What are you doing here|You too}?" {hero} and {hero.his} {kin} said {both
        at once|together}.""",
    )
    s.say_one(
        """They {looked at each other|laughed} until {the lamps were lit|the porter came out}. Then {hero} put {gift.the} on the bench, and the {porter|station keeper} brought {chairs|tea}. It was the {smallest|oddest} {feast} {ever held|of the year}, and
        {it had a train in it|nobody was late}.""",
        """"{Then the {feast} is here|We are both here, so this is the place}," said {hero}. The {porter|station keeper} {lent them a table|hung up a lantern}, {strangers|travellers} {sang|clapped}, and when the train to {town} came, {half the guests|everybody} {travelled|went} along
        {with|behind} {gift.the}.""",
        """"{We are lost in the same place|At least we are lost together}," {hero.said}, and gave {hero.his} {kin} {gift.the} {then and there|under the station clock}. {On the way home|In the right train} they {held hands|sat close}, and {each watched one side for
        signs|both read every sign aloud}.""",
    )


def old_friend(s):
    """Another passenger is going wrong too, and turns out to be a guest long missed."""
    s.person("elder", age="old")
    s.number("years", 9, 20)
    s.say_one(
        """{Across from|Beside} {hero} sat {elder.who}, who {turned pale|jumped up}. "{Not {town}|I have to be in {town}}! I have only this one day!" {Hero} {took|picked up} {elder}'s {bag|heavy bag} and said, "{Then we get out together|Come, two find the
        way better than one}." """,
        """"{I am wrong too|I made the same mistake}," said {a voice|somebody}: {elder.who}, with {a letter|a map} upside down. {They got out at {wrong}|At {wrong} they stood in the {rain|wind}}, and {hero} {found|ran to find} a {farm cart|hay cart} that went
        {their way|to {town}}.""",
        """{Hero} {was about to cry|had tears in {hero.his} eyes}, but {elder.who} was crying already, {for the same reason|over the same ticket}. {So {hero} comforted {elder}|"Hold my hand," {hero.said}}, and asked {the way|three people} and found a {coal|hay|beer} cart that went {to {town}|back}.""",
    )
    s.say_one(
        """In {town} {hero.his} {kin} opened the door, {dropped a spoon|looked past {hero}} and {cried|shouted}, "{elder}! After {years} years!" {They were {friends from school|old friends}|They had gone to school together}. "{I brought you {gift.the}|Here is {gift.a} for you}," {hero.said}, "and {somebody even better|somebody I found in the train}." """,
        """"{Where must you go|Which street}?" {hero.asked}. "{I have a card|It is written here}," said {elder}, and {it was the house of|{hero} read the name of} {hero.his} own {kin}! {For {years} years the two friends had only written letters|After {years} years the two friends met again}, and {without {hero}'s mistake|without the
        wrong train} {elder} would never have {found the door|come so far}.""",
        """On the {road|way} {elder} told of a friend {not seen for {years} years|from long ago}, who {kept bees|played the fiddle} and laughed like a {goose|donkey}. "{That is my {kin}|I know that laugh}!" {hero.said}. {The two friends cried and laughed|{Elder} was the best present at the {feast}}, and
        {hero} {sat between them|was thanked twice}.""",
    )


def hand_car(s):
    """Track workers have a hand car; the traveller pumps along with them."""
    s.pick(
        "song",
        [
            "a sea song",
            "a marching song",
            "a song about a goat",
            "a harvest song",
            "a song with forty verses",
        ],
    )
    s.say_one(
        """{Beside the rails at {wrong}|Near the platform} two {women|workers} were {eating their soup|drinking tea} on a hand car. "{We go to|We sleep in} {town}," said {one|the older one}, "{but we are one pair of arms short|but our
        third man is ill}." """,
        """{At {wrong}|There} no train went back. But on the {side|last} track stood {a hand car|a little car with a handle}, and two rail workers {were oiling it|got on}. "{Are you strong|Can you pump}?" they asked. "{We are going to {town}|To {town} it is
        uphill}." """,
        """{Hero} {walked|looked} along the rails. {They led back to {town}, too|The same rails led back}! {Then|And} along them came a hand car with two workers {who had mended the track|with lamps on their caps}. "{Jump on|Come and pump}!" they {called|said}.""",
    )
    s.say_one(
        """Up and down {went the handle|{hero} pumped}, {over the bridge|past cows and signals}, and the three of them sang {song}. {Hero} arrived with {blisters|black hands} and {gift.the}, {in time for the first toast|before any other guest}. "{A fine train you had|Who
        pulled your train}?" asked {hero.his} {kin}. "I did," said {hero}.""",
        """{Hero} {put|laid} {gift.the} between the {hammers|lamps} and took the handle. They {flew|rattled} along to {song}, {faster than the wind|and the hares ran away}. At the {feast} {hero} {ate for three|fell asleep in the {soup|middle of a dance}}, {and the two workers had the best seats|with a workman's
        cap on}.""",
        """"{Sing and pump|Pump in time}," they told {hero}, and sang {song}. {Mile after mile|Slowly} {the right signs came back|the hills turned round}. {Hero.His} {kin} stood {at the gate|on the platform} in {town}, {looking at the clock|sad already}, {and saw|and then saw} {hero} come {singing|out of the
        dark} with {gift.the}.""",
    )


def red_flag(s):
    """The express never stops there; the station keeper, once thanked, stops it."""
    s.person("keeper", age="old")
    s.say_one(
        """{Hero} got out at {wrong}, where {keeper.who} {kept|looked after} the {tiny|little} station. "{The express goes|An express goes} to {town} at {six|five|four}, but it never stops {here|for us}," said {keeper}. {Nor had anybody visited {keeper} for {weeks|months}|{Keeper} looked
        lonely}.""",
        """{At {wrong}|There} {hero} found {only|nobody but} {keeper.who}, {keeper of the station|who waved the flags}. "{Nobody|No one} gets out here{ on purpose|}," said {keeper}, "and the fast train {to {town} |}{rushes through|does not even slow down}." """,
        """{Keeper.who}, {stationmaster|station keeper} at {wrong}, {put a stool by the stove for {hero}|brought {hero} tea}. "{You are my first guest|The first guest} {since {season}|this year}," said {keeper}. "{The fast train only whistles at us|And the train to {town} never stops}." """,
    )
    s.say_one(
        """{Hero} listened to {keeper}'s stories {until the clock struck|and swept the platform, too}. {Then|At last} {keeper} stood up. "{For a guest like you I would stop the moon|The red flag is for great need, and a {feast} is great need}," said {keeper}. {The express stopped with a
        scream|The great train stopped}, and {hero} was in {town} {in time|before the first toast}.""",
        """"{Come with me|Then you must come too}," {hero.said}. "{My {kin} has {soup|chairs} for twenty|There is room at the {feast}}." {Keeper} {looked at the red flag for a long time|reached for the red flag and smiled}. {The express stopped for the first time in its life|For once the express had to stop}, and two guests {came to the party|stepped out at {town}} instead of one.""",
        """{Hero} {played cards with {keeper} and lost|told {keeper} the whole family}, {and forgot to be sad|and the hours flew}. At {the|a} whistle far away, {keeper} {ran out|jumped up} with the red flag. "{In you go|Quick}! {Greet your {kin}|Enjoy the {feast}}!" The next day {hero} sent back a {letter|drawing} and {a plate of|a parcel full of} {cake|sweet things}.""",
    )


def blurred_address(s):
    """Rain has washed an address away; the letter carrier will not give up."""
    s.person("hero", job="letter carrier")
    s.number("years", 6, 20)
    turn = s.one_of(scent_of_far_away, something_rattles, for_the_carrier, two_neighbours, shy_one)

    s.say_one(
        """In {years} years {hero}, {the letter carrier of {town}|who carried the letters in {town}}, had never {lost|taken back} a {single |}letter. {But|Then} one {season} {morning|day} {rain {ran|got} into|a puddle splashed} the bag, {and|so that} {on one letter|on one envelope} {the
        name|the address} {ran away|became a blue cloud}.""",
        """"{Who are you for|Now where do you want to go|To whom do you belong}?" {hero} asked {a wet letter|the last letter in the bag}. {Rain|Melted snow} had {washed off|drunk} {the address|every line on it}, {and {hero}, the letter carrier {of|in} {town}, {never gave up|did not
        like to give up}|and in all {town} no one could tell}.""",
        """{Hero} the letter carrier {fell|slipped} into the {duck pond|brook|ditch} at {town}{ on a {weather} {weekday}|}, bag and all. {The letters dried on the stove|Every letter was hung up to dry}, but on one of them {nothing could be read any more|the ink was gone}. {That had not happened in {years} years|Never before had {hero} lost an address}.""",
        """{On a|One} {weather} {weekday}, {hero}, who carried the letters {in|of} {town}, came {to the end of {the|{hero.his}} round|home} with one letter left. {Its address had melted|The rain had taken its address}: {where {a name|the street} should be|in its place} {was|there was} only a {grey|blue} {spot|smear}.""",
    )
    s.say_one(
        """"{Burn it|Throw it away}," said {the {baker|miller}|everyone}. "{Somebody is waiting for it|A letter is somebody's voice}," said {hero}, and {kept it under {hero.his} {cap|coat}|put it in {hero.his} hat}.""",
        """{Hero} asked {at {nine|forty|thirty} doors|up and down {the street|the hill}}. {Everyone wished it were theirs|All would have liked to have it}, but {nobody could prove it|no one could say who had written it}.""",
        """{Hero} {held it up to the {lamp|light}|turned it over and over}, {but would not open it|but to open it was forbidden}. {A letter carrier carries, and does not read|A letter belongs to one pair of eyes}.""",
        """{On its way|Somewhere} it had cost somebody {a stamp and an evening|ink and time}, and {hero} {would not give up so soon|meant to do {hero.his} part}. {"One of you knows," {hero.he} told the doors of {town}|{Hero} put it {on the stove|under a lamp} to dry}.""",
        """{All evening|That night} {hero} could not {eat|sleep}. {Somewhere|In some house} {somebody|someone} {stood at the window and waited|was listening for the click of the gate}.""",
    )
    s.para()
    turn(s)


def scent_of_far_away(s):
    """The letter smells of the place that it comes from, and someone has kin there."""
    s.person("owner", age="old")
    s.pick("scent", SCENTS)
    s.say_one(
        """Then {hero} {shut both eyes and sniffed|held it under {hero.his} nose}. {It smelled of|There was a smell of|The paper smelled of} {scent}! {At the top of the hill|By the old well|Behind the church} lived {owner.who}, who had {scent.kin} {and asked for news every day|and waited for news}. {Hero} knocked there {at once|before supper}.""",
        """{The {dog|cat} at the {bakery|inn} sniffed at it {twice|for a long time}|A {dog|goat} ran after the bag}, {and so|so} {hero} sniffed too: {scent}! Who {in {town}|here} had {scent.kin}? {Only|It could only be} {owner.who}.""",
        """"{I have looked at it|I have seen it and felt it}. {How does it smell|Now what does it smell of}?" {hero} thought, and it was {scent}. {Hero} {went through|thought of} everybody {on the round|in {town}}, and stopped at {owner.who}, who had {scent.kin}.""",
    )
    s.say_one(
        """{Owner} {opened|tore open} the envelope with {a kitchen knife|shaking fingers} {and read aloud|and laughed}: "{scent.news}." {Hero} {drank|was given} {three cups of tea|a seat by the stove}, {and the {years} years were still without a
        stain|for nobody likes good news alone}.""",
        """"{scent.news}," {owner} read{ aloud|, very slowly}, {and had to sit down|and read it again}. "How did you know {that it was mine|where to bring it}?" "{By the nose|The nose can read as well}," {hero.said}.""",
        """"I {thought|was sure} {it was lost|they had forgotten me}," {owner.said}. {Inside it said|The letter said}, "{scent.news}." {Owner} {kissed the blue spot|hung the envelope on the wall}, and {hero} {went home whistling|walked home on light feet}.""",
    )


def something_rattles(s):
    """Something in the envelope rattles, and only one trade can have ordered it."""
    rattle = s.pick("thing", RATTLES)
    s.person("owner", job=rattle.job)
    s.say_one(
        """{Hero} {shook|tapped} it {gently|beside one ear}. {Something rattled|It rattled}! {Through the paper {hero.he} could feel|{Hero.His} fingers felt} {thing}. "{Of course|Then I know}," {hero.said}, and {ran|went straight} to {owner.who}, to ask.""",
        """{As it dried|When the paper was dry}, something {moved|clicked} inside: {thing}, {by the feel of it|small and hard}. {Hero} thought of {owner.who} who {had waited for a parcel|had grumbled about the post} {for {three|four|six} weeks|since {season}}.""",
        """A {boy|girl} {in the street|on the stairs} {took|held} the letter and shook it. "{That sounds like|I hear} {thing}," said the child. {Who needed {thing}|And who in {town} would want {thing}}? {Nobody but|Only} {owner.who}.""",
    )
    s.say_one(
        """"{At last|My {thing}}!" {owner.cried}. {Before the {week|month} was over|A few weeks later}, {thing.done}, and {owner} told {everyone|all who asked}, "{We have {hero} to thank|You may thank {hero} for that}." """,
        """{Owner} {opened it|cut it open} and {out {rolled|fell} {thing}|poured {thing} into one hand}. "{A lazy letter carrier would have|Anyone else would have} {given up|burned it}," {owner.said}. {In time|Soon|A month later} {thing.done}, and {hero} {walked past more slowly than before|stopped there every day to enjoy it}.""",
        """{There was no letter inside at all|The letter was only a bill}, but the {thing} were {there|all there}, and {owner} {danced|shook {hero}'s hand}. {So it came about that|In the end} {thing.done}{, and {hero} had still lost nothing|. {Hero} counted: {years} years, and not one letter lost}.""",
    )


def for_the_carrier(s):
    """It turns out to be for the letter carrier, who never gets any."""
    s.person("child", age="child")
    s.say_one(
        """{Child.who} {looked at|studied} the {stamp|envelope}. "{Who in {town} never gets a letter|Have you asked everyone}?" {child.asked}. {Hero} {counted on {hero.his} fingers|went through all the doors}. {Everybody had been asked|All of them had been asked}, except {the letter carrier|the one who did the asking}.""",
        """"You have forgotten {one house|a door}," said {child.who}, who had {walked along|counted the doors}. "{Yours|The one with your own boots in front of it}." {Hero} {stood still|laughed}. {A letter for a letter carrier|Who would write to {hero}}?""",
        """{Hero} {hung|pinned} it {on the pump|on the town gate}, {so that all could look|with a note}. {All {day|week} nobody came|{Nine|Ten} people shook their heads}. Then {child.who} {held it against the sun|looked at the back with a magnifying glass}. "{That is|I can see} your name, {hero}!" """,
    )
    s.say_one(
        """So {hero} {went home|walked to {hero.his} own house}, knocked at the door, called "{Post|Letter}!" and {thanked {hero.himself}|let {hero.himself} in}. It was from {an old {friend|schoolmate}|{hero.his} sister}, {four|three|six} pages long{, and {hero} read one a day|, and it was answered the same evening}.""",
        """{Hero} {wiped|washed} {hero.his} hands before {opening it|the great moment}. "{Dear|Good} {hero}," it {said|began}, "{you bring so many letters, and we wanted you to have one|you carry joy to everyone, so here is some for you}." {All {town} had signed it|Two hundred names stood
        below}{, even {child}|}.""",
        """{Hero} {sat down on the stairs|had to sit down}. It was from {hero.his} {brother|sister|old teacher}, {who asked for a visit|who had not written for {years} years}. "{How does it feel|Is it nice}?" {child.asked}. "{Now I know why they all {run to|wait at} the gate|As if somebody had lit a stove}," {hero.said}.""",
    )


def two_neighbours(s):
    """Two who have quarrelled both claim it; it is meant for both."""
    s.person("first", age="old")
    s.person("second", age="adult")
    s.pick("quarrel", QUARRELS)
    s.say_one(
        """"{It is mine|Mine}!" said {first.who}. "{No, it is mine|Never! Mine}!" {cried|shouted} {second.who}. The two had not spoken since {they quarrelled over|a quarrel about} {quarrel}. "{We will open it together|Sit down, both of you}," {hero.said}, {and put it between them|and held out the scissors}.""",
        """{First.who} and {second.who} {lived side by side|shared a wall} and {had not spoken for {three|four|nine} years because of|were angry with each other over} {quarrel}. {Now both wanted it|Both said it was theirs}.  {Hero} {set them at one table|put two chairs side by side} and {cut|tore} the letter open.""",
        """{In the long lane|In one street} two hands reached for it: {first}'s, who was old and {cross|proud}, and that of {second} the {second.kind}. Over {quarrel} they had {become enemies|stopped greeting each other}. {Hero} said, "{Read it together or
        not at all|You each hold one corner}." """,
    )
    s.say_one(
        """{It began|The letter began}, "Dear {first}, dear {second}." {An old friend|A neighbour who had moved away} {wanted to know|asked} if they still played cards on {weekday}s. {Nobody spoke|It was quiet}. Then {second} {put the kettle on|wiped the table}, and {first} {moved {the|a} chair closer|dealt the cards}. {Hero} {left on tiptoe|tiptoed out}.""",
        """{It was for both|Both had been right}: {their old teacher|an old friend} was {coming|travelling} {on {weekday}|in {season}} and wished to {sleep at {first}'s and eat at {second}'s|see them both}. "{Then we must|We must} {clean|bake} together," {first} said. {Nobody mentioned {quarrel}|{Quarrel} was forgotten}, and
        {hero} {was invited too|carried no happier letter that year}.""",
        """"I am sorry about {quarrel}," it said, "{the fault was mine|it was I who did it}." {It was|The letter was} from {somebody's cousin|a boy who had moved away}. {First} {looked at|stared at} {second}, and {both|the two of them} {turned red|began to laugh}. {That {evening|night} {hero} saw|When {hero} passed by later, there was} {one lamp on for two people|one light where two had been}.""",
    )


def shy_one(s):
    """Many want the letter, and the right one does not dare to ask."""
    s.person("child", age="child")
    s.pick("pet", ["Little Bear", "Small Owl", "Sparrow", "Captain", "Pumpkin", "Mouse", "Pirate"])
    s.say_one(
        """{Hero} put it in the {baker's|cobbler's} window: "{Whose is this|Who is waiting}?" {Many came|Ten people came}, and {hero} asked each {of them|one}, "{How will it begin|What are the first words}?" {They could only guess|No one knew}. {When it was dark|At closing time} {child.who} came in. "{It begins with Dear {pet}|Dear {pet}}," {child} {said|whispered}.""",
        """{On {weekday}|At noon} {hero} {read out|called out} in the {square|market}, "{A letter without a name|One letter, no name}!" {Hands went up|Everybody pushed forward}. But {hero} {saw|noticed} {child.who} {behind the pump|at the very back}, who {did not push|said nothing} and {looked only at the letter|grew as white as a sheet}.""",
        """{Every day|For {six|three|four} days} {child.who} {had followed|followed} {hero} {along the street|from door to door} and {never said why|looked away when {hero} turned}. "{Are you waiting for something|Is it yours, perhaps}?" {hero} asked {at last|on {weekday}}. {A nod|The smallest of nods} was the answer.""",
    )
    s.say_one(
        """{Hero} {opened|slit} it with {care|a hairpin}, {and it was true|and it was the right one}. The letter came from {child}'s {father|mother}, who was {building a road|working} far away{ and would be home in {season}|}. {Hero} {read it aloud|read it to {child}} {three times|twice}, because {it was so good|the words were long}.""",
        """"{My {father|mother} promised to write|I did not want to push}," {child.said}. Inside the envelope {was|lay} {a drawing of a {ship|bridge|goat}|a photograph|a pressed flower}, and {under|beside} it stood: "{Home soon|I shall be home in {season}|Wait for me at the gate}." {Hero} {blew {hero.his} nose|had something in one eye}.""",
        """{Child} {pressed it to one cheek|held it with both hands} before {opening|reading} it. "{Father|Mother} is coming home {on {weekday}|next month}!" {child.he} {cried|called}. {Hero} {tipped {hero.his} cap|put the empty bag over {hero.his} shoulder}. {Not one letter lost|In {years} years no letter had been better}.""",
    )


def fallen_signpost(s):
    """On an errand, a traveller finds the signpost down, and must choose a road."""
    s.person("hero")
    s.pick("kin", KIN)
    s.pick("errand", ERRANDS)
    town = s.pick("town", TOWNS)
    s.pick("from", [other for other in TOWNS if other != town])
    s.number("roads", 3, 6)
    turn = s.one_of(reads_it_backwards, listens, pays_a_guide, helps_a_driver, climbs_up)

    s.say_one(
        """{hero.who} set off {for|to} {town} {on a {weather} {weekday}|early one {weekday}} with {errand}, for {hero.his} {kin}
        {errand.need}.""",
        """{Hero}'s {kin} in {town} {errand.need}. So {hero} was sent {over the hills|through the wood|along the old road} with {errand}{, all alone for the first
        time|}.""",
        """With {errand} {under one arm|in a basket}, {hero} walked {from {from}|out of {from}} {singing|whistling|at a good pace}. {Hero.His} {kin} in {town} {errand.need} and
        {counted the hours|stood at the window}.""",
        """"{Follow the signs|Just follow the signpost}, {and do not dawdle|and you cannot go wrong}," {hero}'s {mother|father} had said. {Hero.His} {kin} in {town}
        {errand.need}, and {hero} was bringing {errand}.""",
    )
    s.say_one(
        """{But at|At} the crossroads {the wind|a runaway cart|some cow|a storm} had {knocked the signpost over|pushed the signpost down}. It lay in the {nettles|grass|ditch} and pointed {at|to} {a cow|the
        clouds|a frog}.""",
        """Where {roads} roads {met|came together}, {the signpost had fallen|the signpost lay flat|the signpost had given up and lain down}. {Its arms pointed {into the sky|at the mud}|Now it pointed at nothing but {sky|mud}}, {and not a soul was about|and there was
        nobody to ask}.""",
        """{Then came|After an hour came} a place with {roads} roads and no sign. The post had been {blown down|broken off} in {the night|the storm}, and {lay|slept} in the {ferns|mud|hedge}.""",
        """"{{Town}, it says|This way to {town}}," {hero} read {at the crossroads|where {roads} roads met}, "{but it points at an ant hill|straight down into the earth|and I am to climb into a tree}." {The signpost was lying {on its {side|nose}|in the brambles}|Somebody had {run into|knocked down} the signpost{, and it lay flat|}|The signpost had {toppled over|tumbled down} {in the night|like a tired soldier}}.""",
    )
    s.para()
    turn(s)


def reads_it_backwards(s):
    """The arm with the name of home must point home; then all the others are right."""
    s.say_one(
        """{Hero} {sat down on it|walked round it} and thought. On one arm stood {from}, and {from} {was where {hero.he} came from|lay behind {hero.him}}. "{I do not know where I am going|I cannot see {town}}, but I know
        {where I have been|where home is}!" """,
        """"{Which way did you point|Where did you point}, {old|good} post?" {hero.asked}. {Then|At last} {hero.he} found the arm that said {from}. {That was home, and home was behind {hero.him}|{Hero} had come from there that morning}.""",
        """{Roads} arms, {roads} names. {Hero} {read them all|spelled them out}: {from} was {among them|the third}. "{I have just come from {from}|I know where {from} is}," {hero.he} {said|cried}, "{so I can|then I can} {set you right|stand you up again}!" """,
    )
    s.say_one(
        """{Hero.He} {lifted|pushed} the post upright and turned it until {from} pointed {home|back}. {Then|Now} {town} pointed {left|straight ahead|uphill}, and so it was. {Errand.done}, and {a {miller|pedlar} who came by|everyone who came
        after} {found the way, too|could thank {hero}}.""",
        """With {from} {turned|pointing} the right way, every other arm {was right too|came right by itself}. {Hero} {put {stones|clods} round the post|stamped the earth down} and {ran|walked} on to {town}. {Errand.done}. "{And|So} nobody showed you the way?" asked {hero.his} {kin}. "{Only the
        way back|Home did}," said {hero}.""",
        """{It took all {hero.his} strength|Twice it fell over}, but {then|at last} the post stood, {from} towards {from} and {town} towards {town}. An hour later {hero} {knocked|was there}. {Errand.done}, and {hero.his} {kin} {said that a clever head is the best map|drew a little signpost on the
        {door|wall} for {hero}}.""",
    )


def listens(s):
    """A sound that belongs to the place leads the way."""
    s.pick("sound", SOUNDS)
    s.say_one(
        """{Hero} {stood quite still|held {hero.his} breath}. {There was a bird|There was the wind|A fly buzzed}; {then|and then} {far off|very faintly} {hero.he} heard {sound}. {Only one place had that|That could only be {town}}!""",
        """"{Eyes are no use here|If I cannot read, I can listen}," {hero.thought}, and {turned|walked a little way} {to|down} each road. On the {second|third|last} {hero.he} heard {sound}, {as on every visit|just as {hero.his} {kin} had told it}.""",
        """{Hero} remembered what {hero.his} {kin} {always said|had written}: "{You hear|One can hear} {town} before you see it." {Hero.He} {put a hand behind each ear|lay down with one ear to the ground}. There was {sound}.""",
    )
    s.say_one(
        """{Whenever|As soon as} it grew fainter, {hero.he} {turned round|went back}; {when|as soon as} it grew louder, {hero.he} ran. {So|Thus} {hero} came to {town} {by ear|before the lamps were lit}. {Errand.done}{, and {hero} slept well to that old music|}.""",
        """{It led {hero} over a {brook|bridge} and round a {wood|barn}|Twice it stopped, and twice {hero} waited}. Then {hero.his} {kin} {stood there|came out}, {arms wide open|hat in hand}. {Errand.done}. "{And the signpost|Was the sign no help}?" asked {hero.his} {kin}. "{It was asleep|It was lying down}," said {hero}, "so I used my ears." """,
        """"{I have never liked that noise|People complain about that noise}," said {hero.his} {kin} when {hero} {arrived|came in}, "{but from today|but now} I {shall love it|will not hear a word against it}." {Errand.done}{, and {@cat_sat}|}. {The next day|On {weekday}} {hero} {and a carpenter put|helped to put} the signpost
        up again.""",
    )


def pays_a_guide(s):
    """An animal knows the road and wants to share the traveller's bread."""
    s.animal("guide", kind="fox hare magpie crow squirrel robin sparrow goat")
    s.say_one(
        """On the {fallen|broken} post sat {guide.who}. "I know {every|each} road," {guide.said}, "but I {am too hungry to talk|talk badly on an empty stomach}." {Hero} had {a slice of bread|one cheese roll} for the {whole |}journey, and broke it
        in two.""",
        """"{Lost|Are you lost}?" asked {guide.who} {from the hedge|from behind a stone}. "{What will you give|What is it worth}?" {Hero} {turned out|emptied} {hero.his} pockets: {half a bun|a crust}, {and that was supper|nothing more}. "{Half of it for you|We will share}," {hero.said}.""",
        """{Guide.who} {was looking for {guide.food}|was searching the grass} {beside|round} the post and finding none. {Hero} {felt sorry|knew that look} and gave {guide} {half of {hero.his} bread|a piece of {hero.his} pie}. "{One good turn wants another|Now ask me something}," {guide.said}.""",
    )
    s.say_one(
        """So they went {together|side by side}, {by a path no sign had ever named|over a stile and along a wall}, and {were in {town} before noon|saved a whole mile}. {Errand.done}, and {hero.his} {kin} {set|put} {a plate by the door for {guide}|out a bowl of {guide.food}}. {{Hero} never asked a signpost again|{Hero}
        walked home with company}.""",
        """{Guide} went ahead and {looked back|waited} at every bend. At the {first|last} house of {town} {guide.he} {said goodbye|stopped}: "{No further. There are dogs|The rest you can smell}." {Errand.done}. {On the way back|That evening} {hero} left {a {bun|pancake} on the fallen post|something by the post}, and
        {in the morning it was gone|it was not for the ants}.""",
        """"{The left one|Take the road with the {poplars|blue gate}|The one with the puddles}," {guide.said}, "{and greet the goose on the corner|and do not mind the geese}." It was true. {Errand.done}. "{Thank|You must thank} {guide} the {guide.kind}{, who works for bread|}," said {hero} when {hero.his} {kin} {praised|hugged} {hero.him}. """,
    )


def helps_a_driver(s):
    """The chosen road is wrong, but somebody is stuck there and can be helped."""
    s.person("driver", age="adult")
    s.pick(
        "load", ["turnips", "hay", "straw", "chairs", "cabbages", "barrels", "apples", "pumpkins"]
    )
    s.say_one(
        """{Hero} took the {widest|prettiest} road, and it was wrong. But round the bend a cart of {load} {stood|hung} with one wheel in {the ditch|a hole}, and {driver.who} {was pulling in vain|pushed and scolded}. {Hero} put the {errand.short} {down|in the grass} and pushed{ too|}.""",
        """{Hero} chose by {counting out|tossing a twig}. {It was the wrong road|Soon {hero.he} knew it was wrong}, for it ended at {a ford|a gate}. There {driver.who} {sat on|stood beside} a {broken-down|tilted} cart full of {load}. "{Please hold the lamp|Two more hands would do it}," {driver.said}.""",
        """{After a mile|Half an hour later} {hero} met {driver.who}, whose cart of {load} had {lost a wheel|tipped over}. "This is not the road to {town}," {driver.said}, "{but I could take you there, if only|and I should be there myself, if only} {I had two more hands|the cart were loaded again}." They {lifted|worked} {together|till the sun was low}.""",
    )
    s.say_one(
        """{When the cart stood,|Afterwards} {driver} patted the seat. "{To {town}, I believe|Jump up. I know the house}." {Hero} rode into {town} on top of the {load}. {Errand.done}. "{So you came the wrong way|You took the long road}," said {hero.his} {kin}. "{Luckily|It was the right wrong way}," said {hero}.""",
        """"{One wrong road less for me, too|If you had not lost your way, I should be here till {weekday}}," said {driver}, and {turned the {horse|mule} towards {town}|drove {hero} to the very door}. {Errand.done}, and the next morning {driver} and {hero} {dug in|put up} the signpost with {two spades|a long rope}.""",
        """{Driver} {drove fast|sang all the way}, and they {rattled|rolled} into {town} {at dusk|before supper}. {Errand.done}. From that day {hero} {had a friend with a cart full of {load}|was never again afraid of a wrong road, for somebody may be waiting on it}.""",
    )


def climbs_up(s):
    """From above the traveller sees something that the family always shows."""
    s.pick("flag", FLAGS)
    s.say_one(
        """{Hero} climbed {the nearest {oak|pine}, branch by branch|a haystack and stood on tiptoe|on a high gate, with {hero.his} shoes off}. {Fields, hedges, cows|Roofs and roads everywhere}! {And there|Then}, {very small|no bigger than a {button|stamp}}, {hero.he} saw {flag}.""",
        """"{From up there I could see {town}|If only I were a bird}," {hero.thought}, {looking at|and looked at} a {hill|rock|tall tree}. {It was steep|It took a while}, but from the top one road ran {clearly|plainly} to {a cluster of roofs|a village}, and among them shone {flag}.""",
        """{Hero} went {up the {hill|slope}|back up the hill} instead of down. {Higher and higher|Up and up} {hero.he} went, {till the crossroads looked like a star|till the roads looked like string}. {At the end of one|Where one ended} was {flag}.""",
    )
    s.say_one(
        """"{I put it out every time you come|I hung it there for you}," said {hero.his} {kin} at the {gate|door}, "{because signs fall down|for one never knows}." {Errand.done}, and {hero} {was allowed to take it down|got {soup|cake} before {hero.he} could say a word}.""",
        """{Hero} knew it {well|at once}: {hero.his} {kin} {put it there every year|was proud of it}. {Down {hero.he} came|{Hero.He} ran down} and kept to that road{ until the dogs of {town} barked|}. {Errand.done}. {{Hero} had always found it a little silly, but not any more|The signpost was mended in {season}, but {hero} liked the other sign better}.""",
        """Nobody else {in {town}|in the world} {had|owned} such a thing. {Hero} {walked|marched} straight towards it, {through a turnip field|past a flock of sheep|over two fences}, and {knocked|was there} in {an hour|half an hour}. {Errand.done}. "{And you|So you} found me without a sign," said {hero.his} {kin}. "{I had a better one|Yours was the sign}," said {hero}.""",
    )


PLOTS = [wrong_train, blurred_address, fallen_signpost]
