"""Stories of families: grandparents, brothers and sisters, heirlooms."""

from dataclasses import dataclass

from engine import note_slot_words
from world import things

GRANDMOTHERS = ["Grandmother", "Grandma", "Granny"]
GRANDFATHERS = ["Grandfather", "Grandpa", "Grandad"]


def grandparent(s):
    """Choose a grandparent: {gran} is what the children say; {ghe}, {ghim} and {ghis} agree."""
    female = s.chance(0.5)
    s.pick("gran", GRANDMOTHERS if female else GRANDFATHERS)
    pronouns = ("she", "her", "her", "sister") if female else ("he", "him", "his", "brother")
    for key, word in zip(("ghe", "ghim", "ghis", "gsex"), pronouns, strict=True):
        s.keep(key, word)


def brother_and_sister(s):
    """Add two children, a boy and a girl; {sib} is what {younger} is to {older}."""
    s.person("older")
    s.person("younger")
    s.keep("sib", "sister" if s.get("younger").female else "brother")
    s.keep("big", "sister" if s.get("older").female else "brother")


CHINA = [
    *things("blue white old painted yellow green", "jug, bowl, teapot, vase, cup, pitcher"),
    *things("blue white old painted round", "milk jug, sugar bowl, soup bowl, honey pot"),
]


def broken_china(s):
    """A child breaks the grandparent's best piece and hides it; the truth comes out well."""
    grandparent(s)
    brother_and_sister(s)
    s.item("pot", CHINA)
    s.number("pieces", 4, 15)
    turn = s.one_of(broken_before, two_confess, leaky_mend, ring_inside, garden_step)

    s.say_one(
        """{gran}'s {pot.full} stood on the {top shelf|window sill|old dresser}, and nobody was
        allowed to {touch it|play near it}. {older.who} only wanted to {fill it with daisies|dust
        it as a surprise|see what was in it}, {and then it slipped|but it was heavier than it looked, and it fell}.""",
        """It was {a ball|a slipper|one elbow|a flying hat} that did it. {older.who} was
        {dancing|playing pirates} in the kitchen, and the next moment {gran}'s {pot.full} lay on
        the floor, {in {pieces} pieces|broken}.""",
        """{older.who} wanted to {lay the table|make tea|clear the shelf} all alone, like a grown-up,
        {and {gran} said yes|to please {gran}}. {All went well until the {pot.full} {flew|slid} out of {older.his}
        {wet|small} fingers|Last of all came the {pot.full}, and it slipped and broke}.""",
        """{Crash|Bang|Oh dear|Clatter, clatter}! {There it lay in {pieces} pieces, and a minute ago it had been
        {gran}'s {pot.full}|That was {gran}'s {pot.full}, and now there were {pieces} pieces|"What a
        noise," said the parrot, and {gran}'s {pot.full} was no more}. {older.who} {stood over it with a {broom|ball}
        in one hand|looked at it and forgot to breathe}.""",
        """{@day}, {older.who} {chased the cat|ran a race with the dog} through {gran}'s kitchen.
        {Round the table they went, once too often|They took the corner too fast}, and down came
        {gran}'s {pot.full}.""",
        """There was {one thing|only one thing} in {gran}'s house that {older.who} {loved to look
        at|must never lift down}: {a {pot.full} with swans on it|the {pot.full} from {town}}. {One
        {weekday} {older} climbed on a chair to see it better|{Older} wished to hold it just once},
        and {the chair rocked|a bee came by}, and it fell.""",
    )
    s.say_one(
        """{Older} swept it all into {a sock|an old hat|a paper bag} and hid it {under the bed|
        behind the woodpile}. {All day {older.he} could not eat|At supper {older.he} could not look
        at {gran}}.""",
        """{Nobody had seen it but the cat|Only the cat knew}: {@cat_sat} and {said nothing|looked
        the other way}. {Older} put the pieces {under a cushion|into the coal box}.""",
        """It had come from {gran}'s own mother, {over the sea|in a box of straw}. {Older} {held two
        pieces together|tried to fit the pieces}, but they fell apart, {and a tear fell after
        them|and {older.his} heart sank}.""",
        """"{What was that noise|Is anything the matter}?" {gran} called from {upstairs|the
        garden}. "{Only the wind|Nothing}," {older.said}, {and felt {older.his} ears grow hot|and
        pushed the pieces under the rug}.""",
        """{Older} shut {the pieces|it all up} in {a drawer|the bottom drawer|a drawer under the stockings}. {But a thing in a drawer can be very loud|But the
        drawer seemed to look at {older.him}}: all {afternoon|evening} {older} {thought of nothing
        else|heard it rattle, though it lay still}.""",
        """{Older} picked up {all the|all {pieces}} pieces, {put them in a boot|took them behind the
        shed} and {thought about what to say|sat there until dark}.""",
    )
    s.para()
    turn(s)


def broken_before(s):
    """The grandparent once broke it too, and shows the old lines of glue."""
    s.say_one(
        """{In the end|At bedtime} {older.he} {put the pieces on the table|brought everything
        down} and said, "I {broke it|did it}, and I hid it." {gran} {did not scold|put on {ghis}
        glasses}.""",
        """{gran} {found the pieces|asked where the {pot} was}. "{Was it you, {older}|Do you know anything
        about this}?" {Older} nodded, {and waited for the scolding|too sad to speak}.""",
        """By {evening|morning} {older} could bear it no longer. "{gran}, {I broke it|it was me},"
        {older.he} said {with a trembling chin|very fast}.""",
        """{Older} wrote {a letter|a note}, {because that was easier|with many blots}: "{I am the one who
        broke it|It was not the wind, it was me}." {gran} read it {twice|at breakfast} and
        {came to sit with {older}|called {older} in}.""",
    )
    s.say_one(
        """"{Look here|Now look at this}," said {gran}, and held a piece {up to the lamp|to the
        light}. {A thin brown line ran across it|Along the edge was old glue}. "{I was six|I was
        just your age}, and I {hid it|put it} in {the well|a boot|the hay}.\"""",
        """But {gran} {turned a piece over|laughed until the spoons rang}. "{See this old
        crack|There is glue on it already}. {I dropped it myself, when I was seven|Your
        great-uncle and I broke it with a snowball}, and {said it was the cat|told nobody for a
        week}.\"""",
        """"{Come here|Bring me the pieces}," said {gran}, {and counted them|not at all angry}. "That makes {pieces}. {When I broke it, it had only three|The first time it
        was in two}." {Older} {could hardly believe it|stared}. "{You|You broke it too}?" {older.he}
        asked.""",
    )
    s.say_one(
        """{They sat up late with the glue pot|Together they glued it, piece by piece}. {Under the
        bottom {gran} wrote both their names|On the bottom, under {gran}'s name, {older} wrote
        {older.his} own}, and {there was still room for more|now it was worth twice as much}.""",
        """"{The {pot} can be mended|Glue is cheap}," said {gran}, "{but a secret gets heavier
        every day|but a bad secret spoils your supper}." They {mended it|glued it} {by
        candlelight|at the kitchen table}, and {older} {ate three helpings|slept like a stone}.""",
        """That is how the {pot} came to have {two sets of|so many} lines. {Older} {loves it more
        for them|can tell which are whose}, and when {a guest asks|somebody asks about it},
        {gran} says, "{We did that|Those are ours}.\"""",
    )


def two_confess(s):
    """The other child takes the blame, and the guilty one cannot bear that."""
    s.say_one(
        """{When|As soon as} {gran} {saw the empty place|asked about it}, {older}'s little {sib}
        {younger} {stepped forward|put up a hand}. "{I did it|It was me}," {younger.said}, {because
        {older} looked so {pale|unhappy}|and winked at {older}}.""",
        """"{Who has broken my {pot}|Where is my {pot}}?" {gran} asked {that evening|at supper}.
        {Before {older} could answer|In the silence}, {older}'s {sib}
        {younger} said, "{I broke it|It was me}. {I am sorry|I fell}.\"""",
        """{Older}'s little {sib} {younger} {had seen it all|found the pieces first}. "You {get
        the blame for everything|were in trouble yesterday}," {younger} whispered, "so I will say
        that it was me." And {younger} {did|went to {gran} and said it}.""",
    )
    s.say_one(
        """{That was worse than any scolding|{Older} felt smaller than a pea}. "{No|That is not
        true}! {younger} was {outside|asleep}," {older} {cried|burst out}. "{It was me, and I hid
        it as well|I broke it, all by myself}.\"""",
        """{Younger} had to {go to bed without cake|stay in and peel potatoes}. {Older} stood it
        for {five|ten} minutes. Then {older.he} ran to {gran} and {told the truth from beginning to
        end|told everything}.""",
        """"{Then there will be no fair for you|No pudding for you, then}, {younger}," said {gran}. {Younger}
        only {nodded|smiled a little}. {Older}'s heart {thumped|beat like a drum}. "{Stop|Wait}! {It
        was never {younger}|{Younger} was not even there}," {older} {said|called out}, "{it was only me|I did it}.\"""",
    )
    s.say_one(
        """{gran} looked from one to the other. "{I have lost one {pot}|A {pot} is gone}," {ghe}
        said, "{but I see that I have two good children|and I have found out what the two of you
        are made of}." {Then there was cake|{Older} got a kiss, and {younger} got two}.""",
        """"{Then I must thank you both|Well}," said {gran}, "{one was kind and one was brave|one of
        you has a kind heart and the other a brave one}." {They buried the pieces under the roses|
        They planted a bean in the biggest piece}, and {{older} carried {younger} home on
        {older.his} back|after that {older} never let {younger} pay for anything}.""",
        """{gran} {had to blow {ghis} nose|said nothing for a while}. "{A new {pot} costs a few
        coins|They sell a {pot} like that at every fair}," {ghe} said, "{but a {sib} like {younger}
        cannot be bought|but such children are not sold anywhere}." {Older} {knew it|held
        {younger}'s hand all evening}.""",
    )


def leaky_mend(s):
    """The child mends it in secret and badly; it leaks, and becomes a flowerpot."""
    s.say_one(
        """{At night|Early next morning} {older} {mended it with flour paste|stuck it together with
        jam and string} and put it back {on the shelf|in its place}. {From far away it looked
        nearly right|It looked fine, if one did not look long}.""",
        """{Older.he} knew where the glue was. {For {two|three} nights {older.he} worked under the
        blanket|In the shed {older.he} worked all afternoon}, and then the {pot} {stood|was} on the
        shelf again, a little {crooked|lumpy}.""",
    )
    s.say_one(
        """On {weekday} there were guests, and {gran} {took down|reached for} the {pot}. {First it
        dripped|First there was a drop}, then it {sprang apart|opened like a flower}, and {there was
        milk on {six|five} knees|the whole table swam}. {Everyone looked at {older}'s red face|It was
        {older}, the guests saw, who turned red}.""",
        """Then {gran} poured {warm milk|cold water} into it. {Drip, drip, it went on the cloth|It
        ran out on {three|four} sides}. "{My {pot} is crying|How odd}," said {gran}. "{So am I|It was me},"
        said {older}, {and told it all|and did}.""",
        """{gran} filled it with {water for the roses|milk to the brim}. {Slowly a lake spread
        over the table|Under it grew a puddle}. {gran} looked at that, and then at {older}'s
        {sticky|gluey} hands. {Older} {hung {older.his} head|turned red to the ears}.""",
    )
    s.say_one(
        """{gran} {did not shout|began to laugh}. "{A {pot} with holes is just what a plant
        wants|Plants love a hole at the bottom}." {So they filled it with earth|{Older} fetched
        earth}, and {by {spring|summer} it held {a red geranium|the finest parsley in {town}}|a
        {bean|fern} grew out of every crack}, and {older} {never forgot to water it|was its
        gardener}.""",
        """"{Next time, come to me first|You might have asked}," {gran} said, "{I have better
        glue|four hands mend better than two}." {They made it into a house for the {robins|wrens}|
        They put it in the garden for the toads}, {and {older} saw the first egg|where leaking did
        no harm}. {Older} {felt light again|was glad to have no secret}.""",
    )


def ring_inside(s):
    """Among the broken pieces lies a small treasure that had been lost for a lifetime."""
    s.pick("note", ["gold ring", "silver locket", "gold coin", "pearl earring", "silver thimble"])
    s.say_one(
        """But when {older} looked at the pieces again, there lay a {note} among them. {It had been
        stuck inside|Someone must have hidden it}, where no one {could see|had ever looked}. {Older}
        took it straight to {gran}, {whatever happened then|though that meant telling all}.""",
        """{Then {older} saw something {between|under} the pieces|But something in the heap was
        shining}: a {note}. {The {pot} must have kept it for years|It had been hidden in the {pot}}.
        "{I broke it, {gran}, but look what was inside|I am sorry, {gran}, but see what I found},"
        {older} {said|called}.""",
    )
    s.say_one(
        """{gran} forgot the {pot} {at once|and the mess}. "{My mother's|My father's}!" {ghe} {said|whispered}.
        "{We turned the house upside down for it|I was {six|eight|nine} years old when it was
        lost}.\"""",
        """{gran} {sat down|turned white}. "{When I was a girl|When I was small}, my {gsex} {was
        sent away for losing that|got all the blame for that}," {ghe} said. "{And it was here all
        the time|It was never lost at all}!\""""
        if s.get("ghe") == "she"
        else """{gran} {sat down|took off {ghis} cap}. "When I was small, my brother {got all the
        blame for losing that|was called a thief for that}," {ghe} said. "{And it was here all the
        time|So he told the truth}!\"""",
        """"{It rattled, sometimes|I always heard something move in there}," said {gran}, {and
        {ghis} hands shook|very softly}. "{My mother hid it for me, and then she forgot where|My
        mother meant it for my wedding day}.\"""",
    )
    s.say_one(
        """{That evening {gran} told the whole tale|{gran} told {older} all about it}, {and the scolding was forgotten|and nobody thought of scolding}. "{Never hide the pieces,
        {older}|Always bring me the pieces, {older}}," {ghe} said, "{you cannot know what is among
        them|they may be the best part}.\"""",
        """The {pot} was {thrown out|past mending}. But the {note} {lies in a box by {gran}'s bed|lies
        on a cushion over the fire}, and {older} may {take it out|show it} on {weekday}s, {since
        {older.he} found it|because without {older} nobody would have it}.""",
        """{gran} sent the {note} to {ghis} {gsex} {the same day|in a little box}, and {by {weekday}|soon}
        a letter came back. "{Kiss the child who broke that {pot}|Tell {older} to break something
        every day}," it said. {{Older} was kissed, but broke nothing more|{gran} read it to {older}
        twice, and laughed}.""",
    )


def garden_step(s):
    """The pieces are pressed into wet mortar, where they cannot break again."""
    s.person("mason", job=s.one_of("stonemason", "gardener", "potter", "carpenter"))
    s.say_one(
        """{That {weekday}|The same week} {mason.who} was laying {a new step|a path} by the door.
        {Older} {looked at the wet mortar and had a thought|watched for a while}. {Then {older.he}
        ran to {gran}|At last {older.he} went to {gran}} and {told the truth|put the pieces into {ghis}
        lap}.""",
        """{Older} told {gran} {before supper|in the end}. {gran} {was quiet and sad|looked at the
        pieces for a long time}. "{Too small to glue|No glue can help that}," {ghe} said. {But
        outside, {mason} the {mason.kind} was making a new step|Then {older} thought of {mason} the
        {mason.kind}, who was making a path}.""",
    )
    s.say_one(
        """"{Could they go in there|May we put them in}?" {older.asked}. {{Mason} made room|"If you
        are quick," said {mason}}, and {gran} and {older} {knelt down|got down on their knees} and
        pressed the pieces {into the wet grey|in}, one by one{, like stars|}.""",
        """"{Give them to me|Bring them out}," {mason} said when {mason.he} heard of it, "{before the mortar dries|while it is
        soft}." {Older} {laid|pressed} the pieces in the shape of {a bird|a fish|a sun|a star}. {gran} {put in the last one|chose the place for each}.""",
    )
    s.say_one(
        """{It shines when it rains|In the rain it shines}, and everyone who comes to the door
        {steps over it|stops to look}. "{Now it can never be broken again|From there it cannot
        fall}," says {gran}, {and {older} is glad of that|and {older} may jump on it}.""",
        """"{On the shelf I saw it once a week|On the shelf nobody noticed it}," said {gran}. "{Here
        I see it each time I come home|Now it says good morning to all}." {Older} {swept it
        every day|kept it clean}, {and walked more slowly in kitchens|and never needed to be asked}.""",
        """{gran} {had breakfast beside it|set {ghis} chair next to it} the next day. "{It
        is prettier than before|I like it better this way}," {ghe} {said|told {older}}, {and meant
        it|and {older} could smile again}.""",
    )


@dataclass(frozen=True)
class Gift:
    """A thing for two: what one does with it, what is missing alone, and how two use it."""

    name: str
    use: str
    alone: str
    both: str

    def __str__(self) -> str:
        return self.name


GIFTS = [
    Gift(
        "kite",
        "fly it",
        "there was nobody to throw it up into the wind",
        "One held the string, and the other threw it up",
    ),
    Gift("sledge", "ride on it", "there was nobody to push", "One pushed, and the other steered"),
    Gift(
        "telescope",
        "look through it",
        "there was nobody to tell about the moon",
        "One looked, and the other drew the stars",
    ),
    Gift(
        "drum", "beat it", "there was nobody to march behind", "One drummed, and the other marched"
    ),
    Gift(
        "puppet",
        "play with it",
        "there was nobody to laugh at the jokes",
        "One pulled the strings, and the other did the voice",
    ),
    Gift(
        "little cart",
        "ride in it",
        "there was nobody to pull",
        "One pulled, and the other waved like a queen",
    ),
    Gift(
        "accordion",
        "play it",
        "there was nobody to dance to the tune",
        "One played, and the other danced",
    ),
    Gift(
        "skipping rope",
        "skip with it",
        "there was nobody to hold the other end",
        "One end was tied to the gate, and they took turns to swing and to skip",
    ),
    Gift(
        "globe",
        "spin it",
        "there was nobody to name the countries to",
        "One spun it, and the other said where they would land",
    ),
    Gift(
        "ball", "throw it", "there was nobody to throw it back", "One threw, and the other caught"
    ),
    Gift(
        "toy boat",
        "sail it",
        "there was nobody on the far side of the pond to catch it",
        "One let it go, and the other waited on the far bank",
    ),
    Gift(
        "draughts board",
        "play on it",
        "there was nobody to play against",
        "One took black, and the other took white",
    ),
]
GIFT_WORDS = ["old", "red", "blue", "painted", "green", "fine", "bright", "yellow"]


def one_for_two(s):
    """There is one thing for a brother and a sister; they find out how it can be for both."""
    grandparent(s)
    brother_and_sister(s)
    gift = s.pick("gift", GIFTS)
    s.keep("use", gift.use)
    s.keep("alone", gift.alone)
    s.keep("both", gift.both)
    for other in GIFTS:
        note_slot_words(f"{other.use} {other.alone} {other.both}")
    s.pick("look", GIFT_WORDS)
    turn = s.one_of(no_fun_alone, lost_by_pulling, to_a_third, both_give_way, carved_names)

    s.say_one(
        """{gran} had only one {look} {gift}, and two grandchildren: {older.who} and {older.his}
        {sib} {younger}. {Each of them wanted to {use} first|Two wishes, and one {gift}|There was the trouble}.""",
        """"{It is mine|Let go}!" {older.cried}. "{I saw it first|No, it is mine}!" {younger.cried}.
        {Brother and sister were both holding on to the {look} {gift}|Between brother and sister was
        a {look} {gift}}, and {neither would let go|it was hard to say who pulled harder}.""",
        """In the attic at {gran}'s house, {older.who} and {older.his} {sib} {younger} found a
        {look} {gift}. "{Take it, it is for you both|I had that when I was small}," said {gran}.
        {But who should have it first|But in whose room should it live}?""",
        """{On {weekday}|On the first day of {season}} a parcel came from {gran}. In it was a {look}
        {gift}, {and on the label were two names|for two children}: {older.who}, and {older.his}
        {sib} {younger}.""",
        """{When {gran} moved to a smaller house|When {gran} cleared out the shed}, there was {just
        one thing|one thing among all the boxes} that {older.who} and {older.his} {sib} {younger}
        {both longed for|both asked for at the same moment}: {a|the} {look} {gift}.""",
    )
    s.say_one(
        """"{I am bigger|I am the older one}," {older} said. "{You have everything already|And I am
        the smaller one, so I have less}," {younger.said}. {It went on like that until supper|Soon
        both of them were in tears}.""",
        """They {shouted|quarrelled} until {the windows shook|the dog hid}. {They tried to share
        out the days, but both wanted {weekday}|They drew straws, but each said that the other had
        peeped}.""",
        """{{Older} locked it in a cupboard, but {younger} found the key|{Older} hid it under the
        bed, where {younger} found it}, {and {older} took it back|and hid it in the {hayloft|oven}}. {In all that time nobody
        could {use}|A whole week went by, and nobody had any use of it}.""",
        """"{We could saw it in two|Let us cut it through the middle}," {younger} {said|shouted}
        {angrily|in a rage}. "{Then nobody can {use}|Half of it is no good}," {older.answered}. They
        {went to bed without a good night|did not speak all evening}.""",
        """{Older} wanted it {before school, and {younger} wanted it then, too|on {weekday}, and {younger} wanted it
        on {weekday} as well}. {gran} {tried to sleep through
        it|heard every word}, {and even the cat left the room|and sighed}.""",
        """{They drew a line through the house with chalk|They built a wall of chairs across the
        room}, {and the {gift} lay just on the line|with the {gift} in the middle}. {"Do not touch
        it!" {younger.said}. "Do not breathe on it|"Hands off!" {younger.said}. "Hands off yourself|"It is
        on my side!" {younger.said}. "It looks at me}!" {older.said}.""",
    )
    s.para()
    turn(s)


def no_fun_alone(s):
    """One gets it first, and it is no use alone."""
    one, two = s.one_of(("older", "younger"), ("younger", "older"))
    s.keep("one", s.get(one))
    s.keep("two", s.get(two))
    s.say_one(
        """{In the end {gran} threw a coin|Then they threw a coin}, and {one} {won|might begin}.
        {One.he} {ran out with the {gift}|took the {gift} under {one.his} arm}. "{All for
        me|At last}!" {one.said}.""",
        """"{Have it, then|Oh, take it}," {two} {said|called} {one morning|at last}, and {slammed
        the door|climbed into the plum tree}. So {one} {had the {gift}|went out with the {gift}}
        alone.""",
        """{One} {got up at five|crept out before breakfast} and {had the {gift} all
        to {one.himself}|took the {gift}}. {Two} watched from {a window|the wall}.""",
    )
    s.say_one(
        """But {alone}. {One} {tried for {ten minutes|an hour}|sat down in the grass}. {A thing that
        you want so much ought to be more fun|It was no fun at all}. {One.he} {looked around
        for {two}|thought of {two}}.""",
        """{It was strange|How odd}: {alone}. {One} {yawned|kicked a stone}, {tried once more|looked
        at the {gift}} and {thought of {two}|went to look for {two}}.""",
    )
    s.say_one(
        """"{Will you come|Are you still angry}?" {one} {called|asked}. "{It does not work without
        you|It needs two}." {{Two} was there before {one} had
        finished|{Two} came down the hill like a goat|{Two} tried to look cross, but not for long}. {both}, and {then the other
        way round|after a while they changed places}. {gran} {smiled behind the
        curtain|had known it all along}.""",
        """"{I will let you have a turn|You may try}," {one} said{, as if it were a great
        kindness|}. {both}. {They laughed so much|It went so well} that {gran} {came out to
        watch|heard it in the kitchen}, and {nobody asked whose {gift} it was|{one} and {two} forgot
        who had been first}.""",
        """Soon {one} {ran home|was back} and {held out the {gift}|laid the {gift} in {two}'s lap}. "{You
        first|Your turn}," {one.said}, "{I will help|but let me be with you}." {both}. {{Two} had
        been sad all morning, and now {two.he} sang|{Two} could not be angry any longer, nor could {one}|{gran} heard {two}
        laugh for the first time that day}.""",
    )


def lost_by_pulling(s):
    """They pull until it flies away, and have to get it back together."""
    s.say_one(
        """The next {morning|day} they {pulled at it again|fought on the bridge}. {Suddenly the
        {gift} flew through the air|Both let go at the same moment}, and it {landed in the {river|
        stream}|fell into the mill pond}.""",
        """They pulled the {gift} this way and that, {up the hill and down|all over the meadow},
        until it {slipped away|tore itself loose}. {Down the bank it went|Away it slid}, {and splash, into the water|right into the
        {stream|brook}}.""",
        """Then {younger} pulled, and {older} {pulled harder|let go}, and the {gift} went {over the
        wall|out of the window} into the {canal|duck pond}. {Slowly it drifted off|It floated away
        among the ducks}.""",
    )
    s.say_one(
        """{There was no time to say whose fault it was|Nobody shouted now}. {Older} lay down on
        {older.his} stomach and {younger} {held|sat on} {older.his} feet. "{A little further|Hold
        tight}," {older} {gasped|said}, {and got one finger to it|and caught it by the edge}.""",
        """"{Give me your hand|Hold me}!" {cried {younger}|{younger.cried}}. {Older} held {younger}
        by the {belt|coat}, and {younger} leaned out {with a rake|with a stick}, {further and
        further|inch by inch}, {until the end of it touched the {gift}|and hooked the {gift} at the
        third try}.""",
    )
    s.say_one(
        """Wet {and muddy|to the ears}, they carried it home, {each at one end|one behind the
        other}. {"Whose is it now?" {gran} asked. "Ours|"Well, who won?" {gran} asked. "We did}," {older} and
        {younger} said {at the same time|with one voice}.""",
        """They dried it {by the stove|in the sun}, and {because that took {two|three} days,
        there was time to talk|nobody said "mine" any more}. On {weekday} they took it out. {both},
        {and {older} said please|and {younger} said thank you}.""",
        """"{I would have fallen in without you|You did not let go of me}," {said {younger}|{younger}
        said} {on the way home|and shivered}. "{I let go of the {gift}, but not of my {sib}|I would not let go of you for ten of those},"
        said {older}. {They shared the {gift} after that|After that it was easy to share}. {both}."""
        if s.get("older").female
        else """"{I nearly fell in|How cold it is}," {said {younger}|{younger} said}. "{I would not
        have let go of you|Better the {gift} than you}," said {older}. {After that it was easy to
        share|They took turns after that, and nobody counted}. {both}.""",
    )


def to_a_third(s):
    """They give it to a child who needs it more, and visit it together."""
    s.person("friend", job=None, age="child")
    s.pick("ill", ["a broken leg", "a bad chest", "the measles", "a sprained knee", "a high fever"])
    s.say_one(
        """Next door {lived|lay} {friend}, who had {ill} and had been in bed for {two|three|five}
        weeks. "{I would be glad just to see it|At least you have someone to fight with}," {friend} called
        {over|through the window}.""",
        """{On {weekday}|That week} {gran} sent them {with soup|with a basket} to {friend}, who had
        {ill} {and no brothers or sisters|and was bored to tears}. {They took the {gift} along,
        because neither would leave it with the other|They brought the {gift}, each holding one
        side}.""",
    )
    s.say_one(
        """{Older} and {younger} looked at each other. {For once they had the same thought|Neither
        needed to say it}. "{Keep it until you are well|It is for you}," {said {older}|{younger}
        said}, and they {put|laid} the {gift} on the bed.""",
        """So they {took the {gift} to {friend.him}|put it on the bed}, and {friend}'s eyes {grew round|shone}. {"May I touch it?" {friend.he} asked. "You may have
        it," said {younger}, "and keep it|"Is that yours?" {friend.he} asked. "Not mine," {older} said. "Nor
        mine," said {younger}. "It is yours|"Which of you does it belong to?" "{To neither of us|To
        you}," {older} {said|answered}, "you can have it}, {until you can run|as long as you lie
        here}.\"""",
    )
    s.say_one(
        """{Every day after that they went to see {friend}|So each afternoon they sat at {friend}'s
        bed}, {and the {gift}, too|and all three had the use of it}. {Since it belonged to neither,
        there was nothing to fight about|It is strange how little one fights over what one has
        given}. {gran} {gave {older} and {younger} a plum each|noticed how quiet {older} and
        {younger} were}.""",
        """When {friend} was well, {friend.he} brought it back. "{Which of you shall have it|Who gets it now}?"
        {friend.he} asked. "{All three of us|Nobody, and so everybody}," {older} {answered|said}. {both}, {and the third clapped|and the third shouted hurrah}.""",
    )


def both_give_way(s):
    """Each wants the other to have it, and that is a quarrel too."""
    if s.chance(0.6):
        s.say_one(
            """In the night {older} {lay awake|could not sleep}. {Older.he} {thought of {younger}'s
            face|heard {younger} crying}. {At dawn|Very softly} {older.he} took the {gift} and
            {tiptoed|crept} to {younger}'s room.""",
            """{After supper|That evening} {gran} asked {older}, "{What is it worth to you|Do you like
            the {gift} more than you like {younger}}?" {Older} {thought for a long time|went red}.
            Then {older.he} {carried it upstairs|went to find {younger}}.""",
            """{Older} {looked at the {gift} for a long time|could not enjoy supper}. {How sad
            {younger} had looked|How small {younger} was when {younger.he} wept}! {At last|After dark}
            {older.he} took it {under {older.his} arm|in both hands} and went up to {younger}.""",
        )
        s.say_one(
            """But {younger} {had had the same thought|was on the way, too}. They met {on the
            stairs|in the dark hall}, and {bumped heads|both jumped}. "{It is yours|You must keep
            it}," they {both said|whispered}, {and each pushed the {gift} at the other|and neither
            would take it}.""",
            """{Younger} was at the door already. "{You have it|I was coming to say that you can have
            it}," {younger.said}. "{No, you|I was going to say that}," said {older}. {They grew louder
            and louder|Soon they were shouting again}.""",
        )
    else:
        s.say_one(
            """"{Here|You have it}," {older} said {the next morning|all at once}, "{I am too old for
            it|I have thought about it}." {Younger} {stared|nearly fell off the chair}.""",
            """{The next day|On {weekday}} {older} {held out the {gift}|pushed the {gift} across the
            table}. "{Take it before I change my mind|It is for you}," {older.he} told {younger}.""",
        )
        s.say_one(
            """"{I do not want it now|No, no}," {younger} said, "{you should have it|I was just coming
            to give it to you}." {"But I gave it to you!" shouted {older}. "And I gave it
            back!"|"You must take it!" cried {older}. "No, you must!"} {So they were quarrelling
            again|It was as loud as before}.""",
            """{Younger.He} {shook {younger.his} head|put both hands behind {younger.his} back}.
            "{You are the one who saw it first|You are bigger}," {younger.he} said. "{You are
            smaller|You are the one who cried}," said {older}, {and pushed|rather loudly}.""",
        )
    s.say_one(
        """{Then they heard themselves and began to laugh|{gran} put {ghis} head out of the door.
        "Now I have heard everything," {ghe} said}. {They took it out together, before
        breakfast|So they took it out, still in their nightshirts}. {both}, {and {older} let
        {younger} begin|and {younger} let {older} begin}.""",
        """"{Well, if nobody wants it, I do|Then I shall take it myself}," said {gran}, {and carried it off|who had
        come to see what the noise was}. {gran} {was so bad at it|looked so funny} that {older} and
        {younger} {had to help|showed {ghim} how}. {both}, {and {gran} rested on a bench|until it
        was dark}.""",
    )


def carved_names(s):
    """On the thing they find the marks of an older quarrel between brother and sister."""
    s.say_one(
        """{Then {younger} saw something on it|When they turned it over, something showed}: {two names,
        so faint that nobody had noticed|two letters with a line between them}. {One was {gran}'s|"That is
        me," said {gran}}. {"Who is the other?" {older} asked|{Older} asked whose the other was}.""",
        """{gran} {took it out of their hands|came in and sat down}. "{Look here|Turn it over},"
        {ghe} said. There {were two names|stood two letters}, {one of them crossed out, and written
        again|very small and old}. "{That is me, and that is my {gsex}|One is mine, and the
        other is my {gsex}'s}.\"""",
    )
    s.say_one(
        """"{My {gsex} and I fought over it a whole summer|We fought just as you do}," {gran} told
        them. "{I won, and kept it in a box|I got it at last}, {and I was too cross to {use}|and had
        nobody to share it with}. {Then the summer was over|By then we were grown up}.\"""",
        """"{I crossed it out|We scratched at it until it nearly broke}," said {gran}, "{and my
        {gsex} wrote it back|and then we were ashamed}. {In the end we made a rule|We found just one
        way}: {whoever holds it must ask the other to come|nobody may {use} alone}.\"""",
    )
    s.say_one(
        """{Older} {fetched some ink|took out a pencil}. {Below the old names|Under the others}
        {older.he} wrote "{younger}", and {younger} wrote "{older}", {side by side|with no line
        between}. Then they {went off|ran off} with it, together. {both}.""",
        """{It was quiet for a while|Nobody spoke}. Then {younger} {pushed it over to {older}|said,
        "Come along, {older}"}. {both}. {In the evening {gran} wrote a long letter to {ghis}
        {gsex}|{gran} watched, and wished {ghis} {gsex} could see it}.""",
    )


@dataclass(frozen=True)
class Dish:
    """Something to eat, how it is made, what it is made in, and a secret that improves it."""

    name: str
    make: str
    pot: str
    secret: str

    def __str__(self) -> str:
        return self.name


DISHES = [
    Dish("plum cake", "bake", "dented tin", "a spoonful of cold tea"),
    Dish("apple cake", "bake", "crooked tin", "a pinch of pepper"),
    Dish("ginger cake", "bake", "old cake tin", "the peel of an orange"),
    Dish("honey cake", "bake", "black tin", "a pinch of salt"),
    Dish("seed bread", "bake", "clay pot", "a spoonful of honey"),
    Dish("cherry pie", "bake", "cracked dish", "three almonds"),
    Dish("pumpkin pie", "bake", "blue dish", "a little nutmeg"),
    Dish("onion soup", "cook", "black pot", "a bay leaf"),
    Dish("pea soup", "cook", "iron pot", "a sprig of mint"),
    Dish("potato soup", "cook", "copper pot", "a crust of old cheese"),
    Dish("bean stew", "cook", "big brown pot", "a piece of apple"),
    Dish("rice pudding", "cook", "blue pot", "a stick of cinnamon"),
    Dish("plum jam", "cook", "copper pan", "a walnut leaf"),
]


def lost_recipe(s):
    """A child tries to make the grandparent's dish, and something is missing."""
    grandparent(s)
    s.person("child")
    dish = s.pick("dish", DISHES)
    s.keep("make", dish.make)
    s.keep("made", "baked" if dish.make == "bake" else "cooked")
    s.keep("bite", "bite" if dish.make == "bake" else "spoonful")
    s.keep("in", "in the oven" if dish.make == "bake" else "on the fire")
    s.keep("fork", "fork" if dish.make == "bake" else "spoon")
    s.keep("off", "out" if dish.make == "bake" else "off")
    s.keep("pot", dish.pot)
    s.keep("secret", dish.secret)
    for other in DISHES:
        note_slot_words(f"{other.pot} {other.secret} bake cook baked cooked")
    s.pick("feast", ["birthday", "name day", "golden wedding", "homecoming"])
    turn = s.one_of(right_pot, long_song, secret_pinch, all_stir, never_the_same)

    s.say_one(
        """{Nobody made {dish} like {gran}|The best {dish} in {town} was {gran}'s}. But {this
        {season}|that year} {gran}'s hands {hurt|were too stiff}, and so {child.who} {tied on the
        big apron|wanted to make it for {ghim}}.""",
        """{On {gran}'s {feast}|For {gran}'s {feast}} there had to be {dish}, and {this time {gran}
        was not to {make} it {ghim}self|{gran} must not do the work}. "{I will|Let me} {make} it,"
        said {child.who}."""
        if s.get("ghe") == "she"
        else """For {gran}'s {feast} there had to be {dish}, and {for once {gran} was to sit in a
        chair|this time {gran} must not do the work}. "{I will|Let me} {make} it," said
        {child.who}.""",
        """{child.who} loved {gran}'s {dish} {more than anything|better than sweets}. {But {gran}
        had moved to the seaside|But {gran} lived far away now}, {and came only twice a year|and a
        letter took {three|four} days}. {So {child} set out to {make} it|One {weekday} {child}
        decided to {make} it}.""",
        """"{Today I am the cook|Everybody out of the kitchen}!" said {child.who}. {It was {gran}'s
        {feast} on {weekday}|{gran} was coming on {weekday}}, and there was to be {dish}, {just as
        {gran} made it|like in the old days}.""",
        """{One {weather} {morning|day|afternoon}|On the first {weather} day of {season}}, {child.who} found {a card in a drawer|a scrap of paper in a cookbook}. It said
        "{dish}" in {gran}'s {round|thin} writing, {with a grease spot where the last line should
        be|but the lower half was torn off}. {gran} was coming on {weekday}.""",
    )
    s.say_one(
        """{The first try went to the hens|The first one burnt}, and the second {was good, but not
        right|tasted like any other}. "{Something is missing|It is not {gran}'s}," {child.said},
        {and pushed it away|with a long face}.""",
        """{Child} {weighed and stirred|measured everything twice}, and {tasted|took a
        {bite}}. It was {dish}, {yes|no doubt}, but {not that {dish}|nothing sang in it}. {Even
        the cat left half of it|The dog ate it, but dogs eat shoes too}.""",
        """{Father said that it was nice|Everyone said that it was very nice}. "{Nice is not
        enough|I do not want nice}," {child.said}. "{It should taste like {gran}'s kitchen|With
        {gran}'s, people close their eyes}.\"""",
        """It {looked right|smelled good}, and everyone {sat down|came running}. {After one {bite}
        they looked at each other|They ate politely}. {"It is not the same, is it?" asked
        {child}|{Child} saw it in their faces}.""",
        """{Again and again|All that week} {child} made it, {with more salt, with less, with none|once fast
        and once slowly}, and each time it was {only {dish}|not worth a second
        {bite}}. {By {weekday} {child.he} was close to tears|"How did {ghe} do it?" {child.thought}}.""",
        """{It came out {brown|golden} and hot|It steamed so nicely}, and {child} {tried it
        first|blew on a {bite}}. {No|Oh no}. {It was like a song with a wrong note|It was like a room
        without {gran} in it}.""",
    )
    s.para()
    turn(s)


def right_pot(s):
    """It is the old pot that makes the taste."""
    s.say_one(
        """{Child} {sat down among the bowls|looked around}. {Everything in the kitchen was new
        and shiny|There was not one old thing in the kitchen}. {But {gran} had always used a {pot}|And where
        was the {pot}? {gran} used no other}.""",
        """"{What did {gran} have in {ghis} hands|What was different}?" {child.thought}, and shut
        {child.his} eyes {to see it better|for a minute}. {There stood {gran} at the stove, holding
        a {pot}|It was the {pot}, the one that nobody else liked}.""",
        """{In an old picture on the wall|In the photograph over the stove} {gran} {stood|laughed} in
        {ghis} apron, holding a {pot}. {Child} had seen it {every day, and only now looked at it
        well|a hundred times, but never thought about the {pot}}.""",
    )
    s.say_one(
        """{It was in the shed, full of nails|It was under the stairs, with onions in it}. {Child}
        {scrubbed it for an hour|washed it three times} and {began again|{made} everything once
        more}.""",
        """{Mother used it for {clothes pegs|string}|The hens were drinking from it}. "{That ugly
        thing|That old thing}?" {Mother|Father} said. "{That very one|Exactly that}," said {child},
        {and took it|and lit the fire}.""",
    )
    s.say_one(
        """When {gran} {came|tasted it}, {ghe} {put down {ghis} {fork}|closed {ghis} eyes}. "{You found
        the {pot}|That is the {pot}}," {ghe} said. "{It remembers every {dish} since my
        mother's|My mother never washed it too well}." {And {child} was told to keep it|{Child} got
        it to keep}.""",
        """{This time people closed their eyes|This time nobody spoke until the plates were empty}.
        {gran} {knocked on the {pot} and it rang|patted the {pot}}. "{It is yours now|Now it belongs
        to you, {child}}," {said {gran}|{ghe} said}, "{scratches and all|and never let them
        polish it}.\"""",
        """"{Who found it|Where was it}?" {gran} {asked|cried} at the first {bite}. {It did not need
        to be said what|Everyone knew what was meant}. "{I thought they had thrown it out|I looked
        for that {pot} for {three|two} years}," {ghe} said, and {hugged {child}|kissed first
        {child} and then the {pot}}.""",
    )


def long_song(s):
    """The dish needs as long as a song with many verses."""
    s.number("verses", 5, 14)
    s.pick(
        "song", ["a sailor", "a lost goose", "the moon", "seven brothers", "a miller's daughter"]
    )
    s.say_one(
        """"{How long did it stand on the fire|How long was it in the oven}?" {Father|Mother} asked.
        {Nobody knew|{gran} had no clock}. {Child} {only remembered|remembered} that {gran}
        {hummed|sang} {by the stove|all the while}.""",
        """{Child} {tried to think what {gran} did|went through it all again}. {First the bowl, then the
        knife|First the spoon, then the salt}, and then {ghe} sang. {{Ghe} always sang|It was always
        the same song}, about {song}.""",
    )
    s.say_one(
        """So {child} {put it {in}|began once more} and sang about {song}, {all {verses}
        verses|verse by verse}, {and after the last one|and at the very last word} {child.he}
        took it {off}. {It was just right|It smelled of {gran}'s house}.""",
        """"{That is it|It was the song}!" {child} {cried|said}. "{The song about {song}|It has
        {verses} verses}, {and when it is over, it is done|and that is the clock}." {The family sang
        along|{Child} sang it to the end, {slowly|loud and clear}}.""",
    )
    s.say_one(
        """{gran} {ate two plates|took one bite} and {began to hum|nodded}. "{You sang it to the
        end|You did not leave out the sad verse}," {said {gran}|{ghe} said}. "{Most people are too
        hasty|Everyone else stops too soon}." {Since then {child} has been the singer in the
        kitchen|{Child} and {gran} sang it again, for two}.""",
        """At the table {gran} {looked up|smiled} {at the first {bite}|in surprise}. {"Who told you how long?" {ghe} asked. "You
        did, with your song|"At which verse was it done?" {ghe}
        asked. "At the last|"Did you use a clock?" {ghe} asked. "No, a song}," said {child}.
        They wrote {it all|the recipe} down that evening, with {all the words|every verse} in it.""",
    )


def secret_pinch(s):
    """A smell gives the secret away."""
    s.say_one(
        """{gran}'s old apron hung {behind the door|on its nail}. {Child} {dried
        {child.his} face on it|pressed {child.his} nose into it}, and {stopped|sniffed}. {It smelled
        of something|There was something in it}: {not sugar, not smoke|faint, but there}.""",
        """{Child} {borrowed {gran}'s apron|tied {gran}'s apron tighter}, and {a smell came out of
        it|something tickled {child.his} nose}. {It was more than flour and smoke|It was a smell
        from long ago}. {Where had {child} met it before|What was it}?""",
        """In the pocket of {gran}'s apron {child} {was looking for a
        clean cloth|looked for the rest of the recipe}. {There was only dust in it|It was empty},
        but the dust {smelled good|had a smell}, {and {child} knew it|like nothing else in the
        kitchen}.""",
    )
    s.say_one(
        """{Child.he} opened {every jar|box after box} and {smelled|sniffed}, {and sneezed {twice|
        three times}|with closed eyes}. {At last {child.he} had it|Then it was there}: {secret}.
        "{Who would put that in|In {dish}}?" {Mother|Father} {asked|wondered}.""",
        """{All evening {child} smelled at things|{Child} went through the whole kitchen, nose
        first}, {even the soap|even the teapot}. {And then {child.he} knew what was
        missing|"Here!" {child.he} cried at last}: {secret}.""",
    )
    s.say_one(
        """{gran} {tasted it|lifted the {fork}} and {raised {ghis} eyebrows|looked sharply at
        {child}}. "{Who told you|Who gave away my secret}?" "{Your apron|The apron did}," said
        {child}. {gran} laughed and {tied the apron round {child}|hung the apron on {child}'s
        nail}.""",
        """"{Secret}," {gran} {whispered|said} after the first {bite}. "{I never told a soul|Nobody was
        to know that before my hundredth birthday}." {{Child} tapped {child.his} nose|"My nose told
        me," said {child}}. {Now two people know it|And they shook hands on keeping it}.""",
        """{At the table people closed their eyes|One after the other, they closed their eyes}.
        {gran} {bent over to {child}|looked up}. "{It is a strange thing to put in {dish}, is it
        not|You found it, then}," {ghe} {said softly|whispered}. "{My own mother made me find it by
        myself, too|Only good cooks listen to their noses}.\"""",
    )


def all_stir(s):
    """Everybody has to stir, for it was always made by many."""
    s.person("helper")
    s.keep("hsib", "sister" if s.get("helper").female else "brother")
    s.say_one(
        """{Then {child}'s little {hsib} {helper} climbed on a stool|Little {helper}, {child}'s
        {hsib}, pulled at the apron}. "{May I stir|Why is nobody allowed to stir}?" {helper.asked}.
        "{gran} always let me." {Child} {stood still|let go of the spoon}.""",
        """"{You did it all alone|You sent us out}," said {child}'s {hsib} {helper}. "{When {gran}
        makes it, we all have to help|{gran} always shouts for help}." {That was true|{Child} thought
        about that}.""",
        """{Child} {tried to remember it all|closed the book}. {What did {gran} do first|How did
        {gran} begin}? "{First {ghe} calls us|First of all we get an apron each}," said {child.his}
        {hsib} {helper}, {who was under the table|from the door}.""",
    )
    s.say_one(
        """{Child.He} {opened the door|rang the dinner bell} and {called them all in|handed out
        spoons}. {Helper} {stirred to the left|poured}, {Father|Mother} stirred to the right, {and
        the neighbour told a joke|and somebody dropped an egg}. {They argued over the
        salt|There were splashes on every nose}.""",
        """{They all came|In they came}: {Father peeled|Mother tasted}, {helper} {counted to a
        hundred|licked the spoon}, {an aunt put in too much salt and an uncle took it out
        again|two cousins fought for the apron}, and {child} {gave orders|stood in the middle and stirred}. {The noise was
        terrible|It was as loud as a fair}.""",
    )
    s.say_one(
        """"{Ah|There it is}," said {gran}, {with a full mouth|and held out {ghis} plate again}.
        "{It tastes of all of you|One cook makes it good, and {six|five} make it mine}. {And who
        dropped an egg in it|Who laughed while stirring}?" {Child} and {helper} {both put up a
        hand|pointed at each other}.""",
        """{At the door {gran} stopped and sniffed|{gran} stood in the doorway}. "{So many thumbs in
        it|I hear that it is right}," {ghe} said, {before {ghe} had tasted|and took off {ghis}
        coat}. {Child} {wrote on the recipe|added a line to the recipe}: "{Needs a full house|To be
        stirred by everyone}.\"""",
    )


def never_the_same(s):
    """The grandparent never made it twice the same way; the child's is right because new."""
    s.say_one(
        """{There was no time for another|It was too late to begin again}. {With a heavy
        heart|Very quietly} {child} {set it before {gran}|put it on the table}. "{It went wrong|It
        is not like yours}," {child.he} said.""",
        """{So {child} wrote to {gran}|{Child} asked {gran} for help}: {what had been left out|what
        was the secret}? "{Give me a taste|Let me taste it first}," {was the answer, and nothing
        more|was all that {gran} said}.""",
        """"{I tried so hard|I did everything right}, and it is {nothing like yours|only so-so},"
        {child} {told {gran}|said} {when they sat down together|at the table}, {and looked at the
        floor|and did not want any}. "{Well, let me see|Give it here}," {gran} {said|answered}.""",
    )
    s.say_one(
        """{gran} ate slowly, {with closed eyes|and took another {bite}}. "{Mine was never
        the same either|Shall I tell you something? I never had a recipe}," {ghe} said. "{When
        there was no {butter|salt}, I took what I had|I made it by what was in the house}.\"""",
        """"{No, indeed|You are right}, it is not like mine," said {gran}. "{And mine was not like my mother's,
        and how I wept about it|When I first made it, my mother said the same}. {Then people began to
        ask for it|But people liked it}.\"""",
    )
    s.say_one(
        """{Ghe} {took a pencil|found a card} and {wrote|printed} at the top, "{child}'s {dish}."
        "{One day|Some day} someone will try to make this," {said {gran}|{ghe} said}, "{and it will
        not be right|and think that something is missing}." {Child} {laughed, and took some
        too|thought it tasted better already}.""",
        """"{This one is yours|You have made your own}," {said {gran}|{ghe} said}, "{and I want
        to know how you did it|so now you must teach me}." {So {child} tied the apron on {gran} and
        began at the beginning|And {child}, very proud, showed {ghim} how, step by step}.""",
        """"{People do not taste the same twice|Each cook has other hands}," said {gran}. "{Mine was
        good, and so is yours|Yours tastes of you, and I like that}." {Then {ghe} held out {ghis}
        plate|And {ghe} ate all of it}, and {child} {saw that {gran} had closed {ghis} eyes|was so
        glad that {child.he} forgot to eat}.""",
    )


PLOTS = [broken_china, one_for_two, lost_recipe]
