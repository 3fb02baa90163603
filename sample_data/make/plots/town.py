"""Stories of neighbours: quarrels, shops, money, small mysteries."""

from dataclasses import dataclass

from engine import note_slot_words, plural
from world import VILLAGE

FRUITS = ["pear", "plum", "apple", "cherry", "fig", "quince", "peach", "apricot", "damson"]
WALLS = ["wall", "fence", "garden wall", "garden fence", "stone wall", "wooden fence"]


def tree_quarrel(s):
    """Two neighbours fall out over the fruit that drops across the wall, and make it up."""
    s.person("first", age="adult")
    s.person("second", age="adult")
    s.keep("fruits", plural(s.pick("fruit", FRUITS)))
    s.pick("wall", WALLS)
    s.pick("season", ["summer", "autumn"])
    s.weather("sunny", "windy", "hot", "cloudy", "rainy")
    s.number("years", 3, 20)
    s.number("count", 3, 12)
    turn = s.one_of(dry_summer, wall_falls, nest_in_tree, no_smoke, two_yeses)

    s.say_one(
        """{first.who} had {the oldest|the sweetest|a fine old} {fruit} tree in {town}, {but half
        of its branches hung over the {wall}, and on the other side lived {second.who}|and it
        leaned across the {wall} into the yard of {second.who}}.""",
        """For {years} years {first.who} {was|had been} good friends with {second.who}. {Then the
        {fruit} tree in {first}'s garden grew over to {second}'s side of the {wall}|Then came a
        {season} when {first}'s {fruit} tree dropped its fruit over the {wall}}, {and that was the
        end of it|and the trouble began}.""",
        """"{Hands off|Put that down|Stop}! That {fruit} {comes from my tree|is mine}!" {first.cried} over
        the {wall}. "It {fell on my {grass|beans|hat}|landed in my {soup|pond|boots}}," said
        {second.who}, {and took another bite|and went on chewing}.""",
        """{Everybody in {town} had heard about|People in {town} {liked to talk about|came out to look at}|On
        {weekday}s all {town} spoke of} the {fruit} tree.
        It {grew|stood} in the garden of {first.who}, but {it dropped its {fruits}|most of its
        {fruits} fell} on the other side of the {wall}, {and {second} the {second.kind} ate
        them|where {second} the {second.kind} picked them up}.""",
        """{@day}, {second.who} found {count} ripe {fruits} in the grass and {made a pie of
        them|ate them for breakfast|put them in a blue bowl}. They had fallen from the tree of
        {first.who}, {who saw it all from a window|who was just looking over the {wall}}.""",
    )
    s.say_one(
        """"{My tree, my {fruits}|Thief}," {first.said}. "{My grass, my {fruits}|Then come and
        sweep up your leaves}," {second} {answered|said}. After that {they did not say good
        morning|each of them crossed the street when the other one came}.""",
        """{First} {wrote {a letter|three letters} about it, although {second} lived only
        {five|ten|nine} steps away|pushed one letter after another under {second}'s door|sent {second} an angry
        letter by post}. {Second} {wrote back|answered} that {the leaves filled the
        rain barrel|the roots were lifting up the path|the wasps came in at the window}.""",
        """So {first} {nailed a sign to the tree that said "Mine"|tied a {bell|tin can} to every
        branch|counted the {fruits} each {morning|night}}, and {second} {planted nettles along the
        {wall}|turned the garden bench to face the other way}.""",
        """"{Cut the branch off|Keep your tree at home}, then!" {second.cried}. "{Not one
        twig|I would sooner cut off my hair}," {first.said}. {From that {weekday} on there was not
        one friendly word|All through the {season} nothing was said} over the {wall}.""",
        """It was {a silly quarrel|a small thing to fight about}, and both of them knew it. But
        {first} was too proud to {begin|say so}, and {so was {second}|{second} waited for {first}
        to say sorry}.""",
        """"{Say sorry|Not one more {fruit}}!" {first.cried} {whenever|each time} {second} came
        out. {{Second} only whistled|{Second} bit into a {fruit}}. {The neighbours {closed their windows|shook their heads}|The whole street {grew tired
        of it|heard them}}.""",
    )
    s.para()
    turn(s)


def dry_summer(s):
    """The tree is dying of thirst, and both come at night to water it."""
    s.number("buckets", 4, 12)
    s.number("weeks", 4, 9)
    s.say_one(
        """Then it did not rain for {weeks} weeks, and the {fruit} tree {began to drop its
        leaves|hung its branches|turned yellow}.""",
        """The next {summer|year} was so dry that the {fruits} stayed {as small as peas|hard and
        green}, and the leaves {turned brown|curled up}.""",
        """When the {stream|pond} was empty and the {grass|road} had turned {white|to dust}, the
        {fruit} tree looked {ready to die|very ill}.""",
    )
    s.say_one(
        """One night {first} tiptoed out with {a bucket|a jug|the washing water}. Somebody was
        there already: it was {second}, {leaning over the {wall}|standing on a box} and pouring
        {cold tea|a whole kettle|bath water} over the roots.""",
        """{Second} could not sleep for thinking of it. At midnight {second.he} {climbed|reached}
        over the {wall} with a {full bucket|watering can}, and {splashed|bumped into} {first}, who
        {had come with one too|was down on {first.his} knees with a jug}.""",
        """{First} could carry only {two buckets|one bucket} a night from {the far well|the
        river}. But each morning the earth was wetter than that, so {first.he} hid behind the
        {barrel|shed} and saw {second} {come with a {pail|can}|empty a bucket over the {wall}}.""",
    )
    s.say_one(
        """"I thought you {hated this tree|wanted it gone}," {first.said}. "{I only hated the
        shouting|I was angry with you, not with the tree}," {second} said. {They carried {buckets}
        more buckets side by side|Together they fetched {buckets} buckets before dawn}, and {the
        year after, they picked the {fruits} with one ladder|since then every {fruit} has been cut
        in two}.""",
        """They {looked at each other and began to laugh|stood there, wet to the knees}. "{If we
        both water it|If we share the water}," {second.said}, "{we can both eat from it|we can
        share the {fruits} as well}." {First} {nodded|thought that was fair}, and {when the rain
        came at last, {they stood in it and danced|nobody ran indoors}|the tree lived to be very
        old}.""",
        """"Your arms must {ache|hurt} as much as mine," {first.said}, {and held out a hand|and
        that was as good as sorry}. Four arms were enough. {The tree lived|In {autumn|the end}
        there were {count} {fruits}}, and {second} got the first {fruit} {from it|of all}.""",
    )


def wall_falls(s):
    """A storm throws down the wall, and there is suddenly only one garden."""
    s.say_one(
        """One night {a storm|the wind} {knocked|threw} down the {wall}, {and a dozen {fruits} with
        it|from one end to the other}.""",
        """Then a {storm|great wind} came. {In the morning|At breakfast time} the {fruit} tree
        still stood, but the {wall} {lay flat|was gone}.""",
        """{On {weekday}|Late that {season}} the {river|brook} rose in the night and {washed
        away|broke down} the {wall}, {piece by piece|and a chicken house too}.""",
    )
    s.say_one(
        """{First} and {second} came out {in their nightshirts|with their boots unlaced} and
        stared. {Where two {small|narrow} gardens had been, there was one big one|It was hard to
        see whose garden was whose}.""",
        """"{This is your half|Your side ends here}," {first} began, and stopped. "{Is it|Are you
        sure}?" {second.asked}. They looked for the line between the gardens, and {could not find
        it|each found a different one}.""",
        """The two neighbours began to {clear up|gather the pieces}, each from one end. By noon they met in the
        middle, {where|just where} {the {fruits} lay thickest|the grass was full of {fruits}}, and
        {both were too {tired|hungry} to be angry|both sat down to rest}.""",
    )
    s.say_one(
        """"{There is no hurry to build it again|It was an ugly old {wall}}," {second.said}
        {slowly|at last}. {First} {fetched a table and put it|brought out two chairs and set them} right under the
        tree. {A {fruit} fell between them|Down came a {fruit}, {exactly in the
        middle|and rolled to nobody's side}}, and they {laughed|shared it}.""",
        """{First} picked up a {fruit}, {wiped it|looked at it} and broke it in two. "{Here|Your
        half}," {first.he} said. {They never built the {wall} again|Nobody ever put the {wall}
        back}, and {in {spring|summer} the beans and the roses grew across the line|the neighbours
        have one {big|wide} garden still}.""",
        """"{We could make a bench of it|It would make a good bench}," {first.said}. So
        the {wall} became {a seat around the {fruit} tree|a long seat}, wide enough for two, and
        {on warm evenings {second} passed {first} the {fruits}|{second} carved both their names on
        it}.""",
    )


def nest_in_tree(s):
    """The branch is to be cut, but a bird has a nest there; waiting makes friends of them."""
    s.animal("bird", kind="robin wren sparrow magpie crow owl")
    s.number("young", 2, 5)
    s.say_one(
        """{At last|In spring} {first} took a saw to {cut off the long branch|end the quarrel for
        good}. But on the branch sat {bird.who} {on a nest|over {young} eggs}.""",
        """"{Then it shall come down|I have had enough}," {first.said}, and {fetched a ladder|put
        a saw to the branch}. "{Please stop|Wait}!" a voice called. It was {bird.who}, {with a
        nest|and under her wings lay {young} {bird.youngs}}."""
        if s.get("bird").female
        else """{First} {set a ladder against the trunk|climbed up with a saw} to take off the
        branch. {In the leaves|Close to the trunk} sat {bird.who}, spreading both wings over a nest
        of {young} {bird.youngs}.""",
        """{Second} {sharpened|borrowed} a saw and {climbed on the {wall}|came one night} to cut
        the branch. {Something|Somebody} pecked at the saw. "{We live here|This is our home},"
        said {bird.who}, {and there were {young} {bird.youngs}|and lifted a wing over {young} {bird.youngs}}.""",
    )
    s.say_one(
        """"{How long will it take them to fly|When will they be gone}?" {second} asked from
        {below|the {wall}}. "{Three weeks|Until the {fruits} turn red}, if nobody shouts,"
        {bird.said}. {So nobody shouted|So they had to whisper}.""",
        """{Nobody could saw then, of course|The saw was put down}. The two neighbours
        agreed to wait, and {because each wanted to see the young ones first|to see that
        no cat came near}, they {both sat under the tree each evening|took turns on a stool}.""",
        """"{Nobody may shout under my tree|My little ones cannot bear noise}," {bird.said}. So
        {first} and {second} had to settle it all in whispers, and {it is very hard to be angry in
        a whisper|whispering made them laugh}.""",
    )
    s.say_one(
        """On the day when the last {bird.young} flew, {first} {looked for|picked up} the saw. It
        was {red with rust|rusty}, and so was the quarrel. "{Some pie|A {fruit}}, neighbour?"
        {said|asked} {second}.""",
        """By the time the {bird.youngs} were grown, {first} and {second} {knew each other's best
        jokes|had told each other everything}. {They cut nothing but a {fruit} cake|The branch
        stayed}, and {bird} {got|was given} {the crumbs|the best {fruit} every year}.""",
        """"{The young ones have flown, so now we can quarrel again|Well, now you can saw},"
        {second.said}. {First} {shook {first.his} head|thought about it}. "{I have forgotten how
        it goes|Let us wait until next year, and the year after that}," {first.he} said, {and held
        out a basket of {fruits}|and they went in to supper}.""",
    )


def no_smoke(s):
    """One neighbour falls ill, and the other brings the quarrelled-over fruit as jam."""
    s.say_one(
        """{One {weekday}|Then, one cold morning,} {second} saw no smoke from {first}'s chimney.
        {By noon there was still none|The ripe {fruits} lay where they had fallen}, and nobody
        {scolded|shouted}.""",
        """Then for {two|three|four} days nobody shouted over the {wall}. It was {too quiet|so
        quiet that {second} could not {eat|sleep}}. {Was something wrong|Where was {first}}?""",
        """"{Why is it so still|Why does nobody scold me}?" {second.thought}, and {bit into a {fruit}
        as loudly as possible|picked up {count} {fruits}, one after the other}. {Still nobody
        came|The house next door stayed dark}.""",
    )
    s.say_one(
        """{Second} climbed over the {wall} with {a jar of warm {fruit} jam|a bowl of stewed
        {fruits}}. {First} lay in bed {with a fever|with a bad cough}, {red in the face|under
        {two|three} blankets}.""",
        """{Second} {knocked|called at the door} and got only a cough for an answer. So {second.he} {cooked a {fruit} soup with honey|made a {fruit} pudding} and
        {carried it around to {first}'s bed|fed {first} with a spoon}.""",
        """{First} was ill, {too ill to make a fire|with nobody to make the tea}. {Second} {lit the
        stove|made the bed} and {opened a jar of {fruit} jam|cooked {fruits} and cream}.""",
    )
    s.say_one(
        """"{These come from your tree|They are your own {fruits}}," {second.said}, "{I only added
        sugar|I have only looked after them}." {First} ate {every spoonful|it all}. In {spring|the
        new year} {there was a little gate in the {wall}|{first} made a gate in the {wall}}, {and
        it was never locked|just wide enough for a friend with a bowl}.""",
        """"{It tastes better from your kitchen|I could never make it so well}," {first.said}
        {after a while|in a small voice}. "{Then you grow them and I will cook them|Grow them for
        us both, then}," {said|answered} {second}. {And that is how they have done it
        since|{First} was well by {weekday}, and so was the friendship}.""",
        """{First} looked at the spoon {for a long time|with wet eyes}. "{I called you a thief|I
        said bad things}," {first.he} said. "{And I was no better|I have called you worse}," {second} {answered|said}, "{so eat|so open your mouth}." {When {first} was well, the
        branch over the {wall} was {second}'s for good|After that half of the {fruits} always came over the
        {wall} in a basket}.""",
    )


def two_yeses(s):
    """A child needs fruit and asks both, so that they have to speak to each other."""
    s.person("child")
    s.number("wanted", 4, 12)
    s.say_one(
        """{One day|On {weekday}} {child.who} came along the {wall} with a {basket|little cart}.
        "{Whom do I ask for {wanted} {fruits}|May I have {wanted} {fruits}}?" "{Ask me|Only I can say}!" {cried {first} and {second} together|said two voices at once}.""",
        """{Child.who} {knocked|called} at both doors. "{My aunt|My grandmother} would like
        {wanted} {fruits} for a pie," {child.he} said. "{Whose are they|Who may say yes}?" {Both
        neighbours pointed at themselves|"They are mine," said each of the neighbours}.""",
        """Then {child.who} {sat down on|climbed} the {wall}. "{Which of you is the tree's
        owner|Who gives away the {fruits} here}?" {child.he} asked. "{I want to bake a pie|I need
        {wanted} of them}." "I am," {said|called} {first}. "I am," {said|called} {second}.""",
    )
    s.say_one(
        """"{In that case|Then} I need two yeses," {child.said}, and {waited|sat down to wait}.
        {First} and {second} {had to talk it over|looked at their shoes}. {It was the first time
        in {weeks|months}|"Well, I do not mind," {first} said. "Nor do I," said {second}}.""",
        """"{Then you must agree|Please talk it over}," {child.said}, "{because my oven is getting hot|and
        tell me when you know}." {It took them {ten minutes|half an hour}, but they agreed|They felt so
        foolish that they said yes}.""",
    )
    s.say_one(
        """{That evening|At {four|six} o'clock} {child} came back with {a pie|one warm pie}.
        "{There is only one, so you must eat it at one table|It is for both of you, and I have
        brought just one plate}," {child.he} {said|told them}. {They did|So they sat down
        together}, and {by the last crumb they were friends|{first} gave {second} the bigger
        piece}.""",
        """The pie {was so good|came out so well} that {child} {came again the next week|had to
        bake another}, and each time there had to be two yeses. {By {winter|the end of the year}
        {first} and {second} {were saying yes to everything|talked every day}|At last {second} and
        {first} said it with one voice}.""",
        """{Child} left {half of the pie on the {wall}|two slices on the {wall}, side by side}.
        {When {first} came for one, there was {second} too|They reached for them at the same
        moment}. "{It is a good tree|That is a good tree of yours}," {said|admitted} {second}. "{It has enough for
        two|Of ours}," {first.said}.""",
    )


@dataclass(frozen=True)
class Shop:
    """A shop, what it sells (always more than one) and who keeps it."""

    name: str
    goods: str
    keeper: str

    def __str__(self) -> str:
        return self.name


SHOPS = [
    Shop("hat shop", "hats", "hatter"),
    Shop("bookshop", "books", "bookseller"),
    Shop("toy shop", "toys", "toymaker"),
    Shop("lamp shop", "lamps", "lampmaker"),
    Shop("clock shop", "clocks", "clockmaker"),
    Shop("shoe shop", "shoes", "cobbler"),
    Shop("basket shop", "baskets", "basketmaker"),
    Shop("kite shop", "kites", "kitemaker"),
    Shop("cup shop", "cups", "potter"),
    Shop("cake shop", "cakes", "baker"),
    Shop("candle shop", "candles", "candlemaker"),
    Shop("puppet shop", "puppets", "puppetmaker"),
    Shop("umbrella shop", "umbrellas", "umbrella maker"),
    Shop("button shop", "buttons", "tailor"),
]


def empty_shop(s):
    """Nobody comes into a good shop, until a child sees why."""
    shop = s.pick("shop", SHOPS)
    for other in SHOPS:
        note_slot_words(f"{other.goods} {other.keeper}")
    s.keep("goods", shop.goods)
    s.person("owner", job=shop.keeper)
    s.person("child")
    s.place("spot", VILLAGE)
    s.number("days", 4, 19)
    turn = s.one_of(wrong_card, stuck_door, hidden_sign, shy_owner, do_not_touch)

    s.say_one(
        """{owner.who} {opened|had} a {shop} near {spot.the} in {town}{, with {goods} on every
        shelf|}. {But for {days} days nobody had come in|Week after week went by, and nobody
        bought a thing}.""",
        """"{One more week|{Days} more days}, and then I must {shut up|close} the shop,"
        {owner.said}, {wiping the dust off the {goods}|and looked around at all the {goods}}.
        {There had been no customer|Not one person had come in} since {weekday}.""",
        """{owner.who} had the {best|finest|prettiest} {goods} in {town}. {But a {shop} needs
        customers, and there were none|But who was to know it? Nobody came into the {shop}}, {not
        even on market days|only a {moth|fly} now and then}.""",
        """Near {spot.the} in {town} was a {shop} with {a red|a blue|a yellow|a green} door.
        {Behind the counter waited {owner.who}|{owner.who} stood behind the counter} {from morning
        to night|with folded hands}, and {nobody came|sold nothing at all}.""",
        """{In all of {town}|In the street by {spot.the}} there was no {shop} {so full of fine
        {goods}|with better {goods}} than that of {owner.who}, and {none so empty of people|none
        with fewer customers}.""",
        """On {weekday}, {owner.who} counted the money in the drawer of the {shop}. {There were
        {three|two|four} coins|It took no time at all}. "{I do not understand it|The {goods} are good}. {Why does nobody come|Where are all the people}?"
        {owner.he} {sighed|asked the empty street|wondered}.""",
    )
    s.say_one(
        """{@day}, {child.who} came in to {get warm|ask the time}. "{Are you a customer|Will you
        buy something}?" {owner.asked}. "{No, I have only {one coin|a button}|I am sorry, no}," {child.said}, "but {I like
        it here|your {goods} are lovely}.\"""",
        """{Across the street|Next door} lived {child.who}, who {loved to look at the {goods}|knew
        all the {goods} by heart}. "{What am I doing wrong|Can you tell me why nobody comes|Is it my face, or is it my {goods}}?" {owner} {asked|asked one day}. "{I will find out|Let me watch for a day}," {said|answered} {child}.""",
        """{child.who} heard {of it|about it at school}. {So {child.he} sat down {on the kerb|on a
        barrel} opposite|{Child.He} took an apple, sat down {on some steps|by a lamp post}} and
        watched the {shop} for {a whole afternoon|an hour}.""",
        """{Only {child.who} stopped there|The only one who stopped was {child.who}}, nose against
        the glass. "{You should have a hundred customers|I would buy them all}," {child.said}
        {through the door|that {weekday}}. "{Tell that to the street|I would be glad of one},"
        {owner} {said|answered}.""",
        """"{Something must be wrong|There must be a reason}," said {child.who}, {who liked riddles|
        who came by on the way from school}. "{May I look for it?|I will find it.}" {Owner} {had
        nothing to lose|gave {child.him} a {biscuit|bun} and said yes}.""",
    )
    s.para()
    turn(s)


def wrong_card(s):
    """The card in the window has said "Closed" all the time."""
    s.say_one(
        """{Child} saw {a woman with a {dog|pram}|two ladies|a man in a {tall|green} hat} walk up
        to the door, {read something|look at the glass} and walk away. {Child.He} went to
        {read|look at} it too.""",
        """In the street {child} turned around once more, and then {child.he} saw it. In the
        window hung a {little|white} card {on a string|on a nail}, {as in every shop|between two
        of the {goods}}.""",
        """People slowed down and {smiled at the {goods}|pointed at the window}. {Then they looked
        at the door and went on|But at the door every one of them turned back}. {Child} looked at
        the door as well.""",
    )
    s.say_one(
        """"{{Owner}, what does|What does} your card say?" {child.he} {called|asked}. "'Open'," {said
        {owner}|{owner.said}}. "{On your side, yes|Yes, to you}," {child.said}. "{To the street it
        says 'Closed'|Out here it says 'Closed'}!\"""",
        """{For {days} days|All that time} the card on the door had said "Closed" to the street and "Open" to
        {owner}, {who had hung it up the wrong way round|who saw only the back of it}. {Child}
        {ran in and turned it|showed {owner.him}}.""",
        """"{You are closed|The shop is shut}!" {said {child}|{child.said}}. "{I am not|Never},"
        {owner} said. "{Your card thinks so|It is written here}," said {child}, and {turned it
        around|held it up}. {It had hung the wrong way for {days} days|One side said "Open", and it
        was the wrong side}.""",
    )
    s.say_one(
        """{Owner} {went pink|laughed aloud}. {Before {noon|the clock struck} there were
        {four|five|six} people in the {shop}|The bell over the door rang {three|four} times before
        supper}, and {child} {was allowed to choose one of the {goods}|got {child.his} pick of the
        {goods}}, {for nothing|as thanks}.""",
        """"{Such a small thing|One small card}!" {owner} {cried|groaned}. {By {weekday} the shop
        was full|That same day the first {goods} were sold}. {Each morning after that, {child}
        turned the card|And {child} was asked to look at the {shop} from outside once a week}.""",
        """{They painted a new card, with "Open" on both sides|{Owner} burnt the
        card in the stove and left the door wide open}. {People came in that very
        {morning|hour}|The first customer came within ten minutes}, and {owner} {called {child}
        the cleverest {child.kind} in {town}|gave {child} the first coin}.""",
    )


def stuck_door(s):
    """The door sticks, and everyone believes it to be locked."""
    s.say_one(
        """{An old man|A tall man|A man with a basket} came and pushed at the door. {It did not
        move|It stayed shut}. {Soon a second one pushed|A lady tried it after him} and went away.
        {So that was it|"Aha," {child.thought}}.""",
        """When {child} {tried to leave|wanted to go home}, the door would not open. {Child.He}
        {pulled|pushed} with both hands until it {groaned|jumped} and let {child.him} out.""",
        """{Child} counted. {Seven|Five|Six} people {pressed the handle|tried the door} that day,
        {gave it a little push|knocked once} and went off again. They {all thought|were sure} the
        shop was locked.""",
    )
    s.say_one(
        """"{You have customers, but they cannot get in|It is not your {goods}, it is your door},"
        {child.he} told {owner}. "{I come in by the back|I always use the kitchen door},"
        {said|answered} {owner}, {astonished|with round eyes}.""",
        """"{Try|Open} your own front door," {child.said}. {Owner} {pushed, and pushed harder|had to
        kick it {twice|three times}}. "{I never use it|I did not know}," {owner.he}
        {said|gasped}.""",
        """"{Nobody can get in|Your door is so stiff that people give up}," {child.said}. "{It has
        been so since the {rain|flood}|I thought that was the frost}," said {owner}, "{but I did not
        think of the customers|and I had forgotten it}.\"""",
    )
    s.say_one(
        """{They rubbed it with {soap|a candle}|{Owner} planed the wood and {child} oiled the
        hinges} until it swung {like a feather|at the touch of a finger}. {The first to come in
        was the wind, and the second was a customer|Before evening it had opened for {seven|nine}
        people}. {Child} {held it for every one|got a {shiny coin|key}}.""",
        """{A carpenter took|It took} {ten minutes|half an hour} to {mend it|put it right}. {Then
        they propped it open with a stone, and in came half of {town}|On {weekday} they left it
        wide open, and people came in to see}. {{Owner} sold {days} of the {goods}|Every shelf was
        half empty by night}, and {child} helped to wrap.""",
        """So {owner} {took the door off|lifted the door from its hinges} {and put up a
        curtain|for the day}. {A {shop} without a door is hard to pass by|Nobody could pass by
        now}. {People walked in, laughing|Even the mayor came in}, and {by {weekday} there was
        money for a new door|{child} {wrote down who bought what|gave each of them a bag}}.""",
    )


def hidden_sign(s):
    """Nobody can see that there is a shop there at all."""
    s.pick("cover", ["ivy", "old posters", "a great tree", "a broken shutter", "roses"])
    s.say_one(
        """{Child} asked {a milkman|a man on a bench|three people} for the {shop}. "{What
        {shop}|Is there one}?" was the answer. {So {child.he} looked up, and saw no sign, just
        {cover}|{Child.He} looked up: over the door was nothing but {cover}}.""",
        """{Child} {stepped back|crossed the street} to look. {The sign was hidden behind
        {cover}|Where a sign should have been, there was nothing but {cover}}. {Nobody could know
        that it was a shop|It looked like any old house}.""",
        """"{Where is your sign|How do people know that you are here}?" {child.asked}. "{Over the
        door|It hangs outside}," {said|answered} {owner}. They {went out|stepped into the street}
        together. {All they saw was {cover}|Nothing could be seen of it but {cover}}.""",
    )
    s.say_one(
        """{Child} climbed a ladder and {cut and pulled|worked} until {the first letter
        showed|the sun fell on the letters}. "{I had forgotten how fine it was|I painted that
        myself}," {said {owner}|{owner} said}.""",
        """It took {child} and {owner} {until evening|two hours} to clear the sign. "{Good
        evening|Dear me}," {a neighbour|a passing lady} called up, "{is that a {shop}|are you new
        here}?\"""",
        """{Child} {borrowed a brush|found a pot of white paint}. {With big strokes {child.he}
        painted an arrow on the pavement|{Child.He} painted footprints along the street}, {from
        {spot.the} right up|all the way} to the door.""",
    )
    s.say_one(
        """{The next morning|On {weekday}} {there was a queue|{nine|ten|eight} people stood at the
        counter}. {They had always wanted just such a {shop}|"We never knew!" they said}. {Owner}
        {sold and sold|ran to and fro}, and {the finest of the {goods} went to {child}, for
        nothing|{child} kept the letters clean from then on}.""",
        """People {came to see what was new|stopped, read and came in}, and {they left with
        {goods} under their arms|hardly one of them left without buying}. "{What do I owe you|How
        can I thank you}?" {owner} asked. {"Paint my name there too, very small," {child.said}|{Child}
        wanted only to climb the ladder again}.""",
        """{By the end of the week|In {three|four} days} half the {goods} were gone. {"To be found, one must be seen," said {owner}|"So it was never the
        {goods}!" said {owner}}, and {taught {child} the trade|gave {child} a chair behind the
        counter}.""",
    )


def shy_owner(s):
    """The shopkeeper is too shy to speak; a child finds out how it can be done."""
    s.animal("pet", kind="cat dog mouse hen turtle")
    s.say_one(
        """Once two ladies did come in. {Owner} {turned red|ducked behind the counter} and {did
        not say a word|pretended to count the {goods}}, so they {went away|left} again. {Child} saw
        {it and understood|that {owner} was only shy}.""",
        """{Child} {noticed|saw} how {owner} hid when the bell rang. {Customers found nobody and
        left|People waited, coughed and went away}. "{I never know what to say to strangers|My
        tongue ties itself in a knot}," {owner.said}.""",
        """"{Do you say good morning to people|What do you say when someone comes in}?"
        {child.asked}. "{I try to|I say nothing}," {owner} {whispered|murmured}, "{but I am too
        shy|and then they go}.\"""",
    )
    s.say_one(
        """But to {pet}, a {pet.adj} {pet.kind} who slept {in the window|under a chair}, {owner}
        talked all day. "{Tell {pet}, then|Talk to {pet}, and let the people listen}," {child}
        {said|advised}.""",
        """"{You are never shy with me|You talk to me all day}," said {pet}, a {pet.adj}
        {pet.kind} who {lived|slept} {on the bottom shelf|beside the till}. "{Then look at {pet}
        when you speak|Good, then {pet} shall sit on the counter}," {child.said}.""",
        """{There was only one with whom {owner} was not shy|But {owner} had one friend}, and that
        was {pet.who}. "{Let {pet} be the shopkeeper|Then do it as if {pet} were the customer},"
        {child.said}.""",
    )
    s.say_one(
        """When the bell rang again, {owner} {took a deep breath|held on to the counter}. "{Look,
        {pet}, this lady needs something pretty|Good morning, {pet}, we have a guest}," {owner.he}
        said. The {lady|guest} laughed {and bought {two|three} of the {goods}|and stayed for an
        hour}.""",
        """"{{Pet}, these {goods} are the best I ever made|{Pet}, please show the gentleman our
        {goods}}," {owner} {said|murmured} {when a {man with a cane|farmer} came in|the next
        morning}. The man {smiled and bought one|had never been served so nicely}.""",
        """{It felt odd, but it worked|It worked the very first time}: {owner} told {pet} all about
        the {goods}, and {three|four|five} people {stood and listened|heard it too}. {Each of them
        bought something|"That one is for me," said the first}.""",
    )
    s.say_one(
        """{Before long|One day} {owner} {forgot to look at {pet} at all|found that {owner.he} had
        said good morning to a stranger}. {Child} {winked at {pet}|saw it and grinned}.""",
        """{Soon the {shop} was {full|busy} every afternoon|Nobody called the {shop} empty now}, and
        {child} was {always served first|paid in {goods} and {pet} in {pet.food}}.""",
        """{By {weekday} the street was full of {goods}|People came from far away to hear {owner}
        talk}, {and {child} was proud of them both|thanks to {child} and {pet}}.""",
    )


def do_not_touch(s):
    """Everything is so neat that nobody dares to touch it."""
    s.say_one(
        """{A girl with a {red|yellow} scarf|A {baker's|farmer's} wife} stepped in and {stood
        still|put out a hand}. {Everything stood in straight rows, with not a speck of dust|On
        every shelf was a note: "Do not touch"}. {She put her hands in her pockets and left|She did
        not dare, and went out backwards}.""",
        """{Child} looked around. {Everything shone|It was all behind glass}, and {in front of each
        row|on the counter} {stood a note|hung a card} that said "{Do not touch|Only look, please}."
        {{Child} hardly dared to breathe|It was more like a church than a shop}.""",
        """"{May I hold one|Can I try one}?" {child.asked}. "{Oh no, it might break|Better not, your
        hands are warm}," {said|cried} {owner}. {"Then how shall I know that I want it?" {asked|said}
        {child}|{Child} put {child.his} hands away, and knew the reason}.""",
    )
    s.say_one(
        """"Choose one that may be {spoiled|worn out}," {said {child}|{child} said}, "and {lay|put}
        it {outside by the door|on a stool}. {Write on it: Please touch|Let everybody try it}."
        {Owner} {shut {owner.his} eyes|took a deep breath} and agreed.""",
        """{Child} told {owner} that {people want to hold a thing before they buy it|nobody buys what he may not touch}.
        {Owner} thought it over {for a night|for two days}. Then {owner.he} {took down
        all the notes|set a basket of {goods} in the doorway}.""",
        """{So {child} moved the {goods} about, a little crooked|{Child} began to pull the {goods}
        out of line}, {and turned each note to the wall|where small hands could reach them}.
        "{Must it be so|Oh, my straight rows}?" {owner} {sighed|asked}, {but let it happen|and held on
        to a chair}.""",
    )
    s.say_one(
        """{Within an hour|The very next day} {somebody stopped, touched and smiled|a small boy
        picked one up and would not let go}. {Then others wanted to try as well|Others came in to
        see}, and {one by one the {goods} went home with people|the {shop} was as loud as a
        beehive}. {Child} {was thanked with a hug|held every single thing at least once}.""",
        """{What people have held, they like to keep|People love what they have held in their
        hands}. By {weekday} {the shelves were half empty|{days} of the {goods} were sold}. {One got
        broken, and {owner} only laughed|{Owner} did not mind the finger marks}, {and gave {child} a
        present|and thanked {child} with both hands}.""",
        """{It was never quiet in the {shop} again|After that the {shop} was untidy, loud and full
        of people}. {A new note hung over the counter|Over the counter {owner} hung a new note}:
        "{Touch everything, please|Hands welcome}." {It was in {child}'s writing|{Child} had painted
        it}.""",
    )


HOURS = [
    "at midnight",
    "at two in the morning",
    "when the clock struck eleven",
    "when the clock struck twelve",
    "an hour after midnight",
    "at three in the morning",
    "when the last lamp was out",
]
STREETS = [
    "Mill Lane",
    "Well Street",
    "Goose Lane",
    "Bridge Street",
    "Baker's Row",
    "Church Lane",
    "Lantern Street",
    "Pump Lane",
    "Old Street",
    "Harbour Row",
]


def night_noise(s):
    """A noise wakes the street each night; a child keeps watch and finds what makes it."""
    s.person("child")
    s.person("near", age="adult")
    s.pick("hour", HOURS)
    s.pick("street", STREETS)
    for hour in (*HOURS, *STREETS):
        note_slot_words(hour)
    truth = s.one_of(secret_player, itchy_beast, knocking_neighbour, sleepwalker, night_worker)
    s.pick("noise", NOISES[truth])
    s.number("nights", 3, 9)

    s.say_one(
        """{Every night, {hour},|Each night,} {noise} {woke|was heard in} {street}. {child.who} {put
        a pillow over {child.his} head|sat up in bed}, {and could not sleep for {nights}
        nights|but it did not help}.""",
        """"{Did you hear it|Was that you}?" asked {child.who} at breakfast. {Hour} it had come
        again: {noise}, {loud enough to wake all {street}|just as on the night before}. {Nobody
        in {town} had slept|Nobody knew what it was}.""",
        """{child.who} lived in {street}, where {it had always been quiet|nothing ever happened}.
        {Then one night {noise} came out of the dark|Then the noise began: {noise}, {hour}}, and
        {it came back every night|it came {nights} nights running}.""",
        """{Nobody in {street} had slept for {nights} nights|All {street} was yawning}, {because
        {hour} there was {noise}|and all because of {noise}}. {child.who} {fell asleep at school, and the teacher laughed|fell asleep over the soup, and had had enough}.""",
        """In {street} in {town} lived {child.who}. {One night {child.he} was woken by {noise}|{Hour} {child.he} heard {noise}}. {The next night it came again, and the next|So it went {on and on|for {nights} nights}|After
        {nights} nights it had not stopped}.""",
    )
    s.say_one(
        """"{It is a ghost|A ghost, no doubt}," said {near.who}. "{Nonsense, the wind|Robbers},"
        {said|answered} {the postman|the lady from number {nine|ten|twelve}}. "{I shall go and
        see|Then I will catch it}," {child.said}.""",
        """{near.who} {thought it was a ghost|was sure it was robbers} {and bought a second lock|and
        slept in the cellar}. {Child} {only wanted to sleep|did not believe it}, and took a lantern
        and {sat down on the step|waited at the garden gate}.""",
        """{One evening|That {weekday}} {child} put on {two|three} coats and {crept|climbed} out
        {with a candle|with a lamp}. "{I want to know what it is|Whatever it is, it must stop},"
        {child.he} told {near.who}, {who was locking the door|who shivered at a window}.""",
        """"{Somebody should look into it|Somebody ought to keep watch}," said {near.who}. {Everybody
        looked at somebody else, so {child} did it|Nobody else wanted to, so {child} put up a hand},
        and {hid behind the pump|took a lantern along} that night.""",
        """"{Stay in bed, it may|Keep your door shut, it must} be a {danger=bear|ghost|robber|wolf}," {near.who}
        told everyone. But {child} {wanted to see a {danger} for once|had never met a {danger}},
        and {waited in the dark with a lamp|sat up and watched}.""",
    )
    s.para()
    truth(s)


def secret_player(s):
    """Someone learns an instrument in secret, and the street comes to hear it."""
    s.pick("horn", ["trumpet", "horn", "trombone", "fiddle", "tuba", "cello"])
    s.pick("cellar", ["cellar", "boathouse", "woodshed", "hayloft", "coal cellar", "empty barn"])
    s.pick("feast", ["birthday", "wedding", "silver wedding"])
    s.pick("kin", ["sister", "uncle", "cousin", "brother", "aunt"])
    s.say_one(
        """{The noise led {child} past three doors|{Child} followed it down the lane} to {an old|a
        dark} {cellar}. {There, by the light of one candle, sat {near}|Inside sat {near}},
        {playing|fighting with} a {horn}.""",
        """{When it began, {child} ran|{Child} went after the sound, over a wall and through a yard}.
        {In the {cellar} there was a light|Out of the {cellar} it came}, and in there {stood|sat}
        {near} {with a {horn}|in a nightcap, holding a {horn}}.""",
        """{Child} {looked through a crack in the door of the {cellar}|pushed open the door of the
        {cellar}}. {The ghost was {near}|There was no ghost, only {near}}, {red in the face|with
        closed eyes}, and a {horn}.""",
    )
    s.say_one(
        """"{Please tell nobody|Do not give me away}," {near.said}. "{I want to play|I mean to play
        a song} at my {kin}'s {feast}, and {I have only the nights to learn it|it is a surprise}." """,
        """{Near} {went red|jumped}. "{It is for my {kin}'s {feast}|I promised to play at my {kin}'s {feast}},"
        {near.he} said, "and {I only know four notes|I have never learned}." "{I heard all four|So I
        have heard}," {child.answered}.""",
        """"{You found me|So it is you}," {said {near}|{near} said}. "{By day people would laugh at
        me|By day I am ashamed}, and I do want to play at my {kin}'s {feast}." {Child}
        did not laugh.""",
    )
    s.say_one(
        """{Child} {kept the secret|did not tell}, but showed {near} {a cave outside {town}|a hut on
        the hill}. {After that the nights were still|After that {street} slept}. And at the {feast}
        {near} played {the whole song|to the end}, {with one wrong note|nearly right}, and {child}
        {clapped loudest|cried bravo}.""",
        """"{Play in our barn after school|Come to our mill, it is noisier than you}," {child}
        {said|offered}. So {street} {could sleep at last|had its nights back}, and at the {feast}
        {people wept, but for joy|the {horn} hardly squeaked}. {Near} bowed first of all to
        {child}.""",
        """"{I play a little|My uncle teaches music}," {child} said. "{Come to us at noon|We could
        practise by day}." {In {nights} weeks {near} had learned it|From then on it was quiet at
        night}. {And the whole of {street} danced at the {feast}|At the {feast} all {street} asked for
        more}, {and only {child} knew why|and {child} beat the drum}.""",
    )


def itchy_beast(s):
    """A big animal scratches its back; it gets a better place for it."""
    s.animal("beast", kind="goat donkey pony sheep bear pig")
    s.say_one(
        """{At last {there it came|the noise began}, close by|The noise began}. {Child} lifted the
        light with a {shaking|brave} hand, and it {fell|shone} on {beast.who}, rubbing {beast.his}
        back against {the church door|{near}'s shutters|an empty barrel}.""",
        """Something big and dark {came up the street|moved behind the houses}. It {leaned on
        {near}'s {fence|rain barrel}|rubbed itself against {the pump|a cart}}, and the noise began.
        {"Who is there?" {child.cried}|{Child} held up the light}. It was {beast.who}.""",
        """{No ghost came|There was no ghost}. {What came was {beast.who}|Down the street came
        {beast.who}}, {looked left and right|stopped by {near}'s gate} and {scratched|rubbed}
        {beast.his} back on {the iron railing|a loose board} {with all {beast.his} might|for a long
        time}.""",
    )
    s.say_one(
        """"{Why do you do that at night|Do you know that nobody can sleep}?" {child.asked}. "{I
        itch|My back itches}," {beast.said}, "and {by day people chase me off|I am too shy to
        scratch by daylight}." """,
        """"{I am so sorry|Did I wake you? I am sorry}," {beast.said}. "{My winter coat is coming
        off|It is the fleas}, {and where I itch I cannot reach|and it is worst at night}." """,
        """"{So it is you|You are the noise}!" {child.said}. {{Beast} hung {beast.his} head|{Beast}
        jumped}. "{If only somebody would scratch me|If I had hands}," {beast.he} {said|sighed},
        "I would not need a {door|wall}." """,
    )
    s.say_one(
        """So {child} {fetched a broom|ran home for the yard brush} and brushed {beast.him} {until
        {beast.he} sighed|from neck to tail}. {After that they met every evening|Since then {child}
        has brushed {beast.him} each evening}, and {{street} sleeps|not a sound is heard at night},
        {except that {near} snores|and {near} sleeps best of all}.""",
        """The next day {child} {nailed {two|three} brushes to a post|set up a rough post} {in the
        meadow|outside the town}, {just as high as {beast}'s back|far from any bed}. {Beast} {used
        it day and night|leaned on it and hummed}, {near} {took off the locks|laughed at the ghost},
        and {child} slept until noon.""",
        """{Child} scratched {the right place|the worst place} with both hands. "{A little
        higher|Oh, there}," {beast.said}, {and fell asleep standing|and closed {beast.his} eyes}.
        {In return {beast} carried the shopping for all {street}|From that night on {beast} came to
        {child}'s window and only coughed}, {and nobody was woken|and even {near} was content}.""",
    )


def knocking_neighbour(s):
    """An old neighbour knocks because of loneliness, and gets company."""
    s.person("elder", age="old")
    s.say_one(
        """{Child} followed the sound {house by house|up the street and down again}. {At the last
        house|At number {seven|eleven|three}} it was {loudest|very near}. There sat {elder.who},
        {knocking on the stove pipe with a spoon|tapping the wall with a cane}.""",
        """The noise came {from the little house at the corner|from behind a green shutter}, {so
        {child} knocked back|and {child} looked in}. {elder.who} sat {at a table laid for two|in an
        armchair, wide awake}, with a {cane|wooden spoon}.""",
        """{It was louder at one end of the street|One window was not dark}. {Behind the glass
        {child} saw {elder.who}|{Child} looked through the glass and saw {elder.who}}, {who knocked
        on the floor and listened|who knocked on the wall and waited}.""",
    )
    s.say_one(
        """"{Are you ill|Do you need help}?" {child.asked}. "{No, no|Only a little}," {elder.said}.
        "{The nights are long when one is alone|I cannot sleep}. {When I knock, a lamp is lit, and I
        know that somebody is there|I knock to hear if anybody is there}." """,
        """"{At last somebody has come|So someone has heard me}," {elder.said}. "{My friend next door
        always answered|My brother used to live behind that wall}. {We knocked to say good
        night|Three knocks meant good night}, {but the house is empty now|and I forget that nobody is
        there}." """,
        """"{Was that too loud?" {elder.asked}. "All {street} heard it|Did I wake anyone?"
        {elder.asked}. "Everybody}," said {child}. "{Oh, good|How nice}," {said {elder}|{elder} said}. "{I only wanted somebody to
        look in|Then I am not the only one awake}." """,
    )
    s.say_one(
        """After that {child} came each evening {to play {draughts|cards}|for a cup of milk and a
        story}, and {they said good night properly|before bed they gave the wall three soft
        knocks}. {The nights were quiet|{Street} slept}, {and {near} {never knew why|took over a
        cake}|ghosts and all}.""",
        """"{We live just across the street|I sleep on the other side of the yard}," {child} said.
        "{I will put a candle in my window for you|Look for my light}." {So each night {elder}
        looked out, saw the light and lay down|From then on the light stood there each night}, and
        {even {near} lit one|nobody was woken any more}.""",
        """{Child} told {near}, {and {near} told the street|who turned red}. {By {weekday} {elder} had
        a guest each evening|Since then somebody has had supper with {elder} every night}, {and most
        often it is {child}|and on {weekday}s it is {child}}. {Nobody knocks now, except at the
        door|{Street} is quiet after dark}.""",
    )


def sleepwalker(s):
    """The one who keeps watch makes the noise: the child walks in sleep."""
    s.pick("trap", ["flour", "sand", "soot", "chalk dust", "ashes"])
    s.say_one(
        """But {child.he} fell asleep {on watch|each time}, and in the morning {it had come as
        ever|{near} said that it had been louder than ever}. So {on {weekday}|the next night}
        {child} strewed {trap} {all along the street|before every door}.""",
        """{Hour} {child} {nodded|yawned}, just for a moment. {When {child.he} woke, the sun was up,
        and the noise had come and gone|Then it was morning, and again it had been heard}. So {child}
        put down {trap}, {for footprints|as hunters do}.""",
        """{The first night {child} saw nothing|{Child} watched and yawned, and saw nothing}. {But {near}
        had heard it|But it had been there, all the same}. "{I need footprints|Then we must trap
        it}," {child.he} said, and {covered the street with {trap}|emptied a bag of {trap} in front of the house}.""",
    )
    s.say_one(
        """At sunrise there were {prints|tracks} of two bare feet. {They went around the tin bath
        behind {near}'s house|They ran from {near}'s pots to the pump}, up {the stairs|a ladder},
        through a window, and {straight into {child}'s own bed|to {child}'s own pillow}.""",
        """In the morning {near} came running: there were footprints in the {trap}. {They were no bigger than
        {child}'s|They were small and had five toes}. They led {from the dustbins|from the milk
        cans} to {child}'s house, {and the sheet was full of {trap}|right up to {child}'s bed}.""",
        """{There they were|And it worked}: footprints, {with five toes each|small ones}. {Child}
        followed them {step by step|with {near} behind}, {past the rattling gate|past all the empty
        cans}, to {a door that {child.he} knew well|the house that {child.he} lived in}.""",
    )
    s.say_one(
        """"{The ghost is me|I am the ghost}!" {child.said}, {and looked at {child.his} dirty
        toes|and did not know whether to laugh or cry}. {Child.He} had been walking in {child.his}
        sleep. {Since then a bell hangs on {child.his} bedroom door|They moved {child.his} bed next
        to the cat's}, and {street} {sleeps, and {child} too|has no more ghosts}.""",
        """{Near} laughed until {near.he} had to sit down. "{You have caught it|Well caught},"
        {near.said}. {It was {child}, walking about asleep|{Child} had been hunting for
        {child.himself}}. {That night {child.his} mother locked the window, and nobody heard a thing|Now the key hangs up
        high, and all {street} sleeps in peace}.""",
        """{So {child} was the noise:|So that was it:} {child} walked about at night, asleep, {and
        fell over things|and hunted ghosts there too}. "{A brave ghost|What a busy ghost}," {said
        {near}|{near} said}. {{Child} goes to bed in boots now, too heavy to walk in|A string from
        toe to bedpost was enough}, {and all is quiet|and nobody is woken}.""",
    )


def night_worker(s):
    """A secret good deed: someone mends what is broken, by night, so as not to be thanked."""
    s.person("worker", age="adult")
    s.pick(
        "work",
        ["the town clock", "the pump", "the old bench", "the broken bridge", "the school roof"],
    )
    s.say_one(
        """{Far down the street|Between the houses} {child} saw a {small|weak} light {moving|swinging}.
        It stopped at {work}, and {there knelt {worker.who}|in the lamplight stood {worker.who}},
        with {a hammer|a bag of nails}.""",
        """{The noise came, and {child} ran|This time {child} was quick}. By {work} {someone dropped
        a hammer|a figure in a hood turned around}. It was {worker.who}{, with nails between
        {worker.his} lips|, covered in dust}.""",
        """{Child} {crept after the sound|went from door to door}, and {at {work} {child.he}
        stopped|the sound led to {work}}. {A ghost does not need a ladder|Ghosts do not bring
        tools}: it was {worker.who}, {hard at work|sawing and sweating}.""",
    )
    s.say_one(
        """"{Why do you work at night|What are you doing here}?" {child.asked}. "{I broke it when I
        was your age and never told|As a child I threw the stone that broke it}," {worker.said}.
        "{Now I want to put it right|Now I have learned to mend things}." """,
        """"{Hush|Not so loud}," {worker.said}. "{It is for the town, and nobody is to know|I want to
        mend it without any thanks}. {When people thank me, I never know where to look|Everyone
        complained of it, and no one did a thing}." """,
        """"{You are the ghost|So it is you}!" {child.said}. {{Worker} put a finger to {worker.his}
        lips|{Worker} almost fell}. "{It is a present for {street}|It has been broken for {nights}
        years}," {worker.he} said, "and {presents are made in secret|by day I must work}." """,
    )
    s.say_one(
        """{Child} {thought a little, and held|stayed, and held} the lamp for {worker}. {With four
        hands it was done by dawn|They were ready when the birds began}. "{What a kind ghost|So it
        was a good ghost}," {near} said {at breakfast|in the morning}. {Child} and {worker} {said
        nothing|only smiled}.""",
        """"{Work after school, and say that I am learning from you|Hammer by day, and I will say
        that it was my idea}," {child.said}. {And so they did it|{Worker} liked that}. By {weekday}
        {work} was mended, and {nobody guessed, not even {near}|{near} thanked {child}, and {worker}
        winked}.""",
        """{Child} {told nobody|kept the secret}, {not even {near}|and slept with wool in
        {child.his} ears}. {Two nights later it was quiet|Soon the noise stopped}, and {work} {was as
        good as new|was whole again}. {Somebody had hung a wreath on it|On it hung a note}: "{To our
        ghost|Thank you, ghost}, from {child}." {That was thanks enough|{Worker} read it twice}.""",
    )


NOISES = {
    secret_player: ["a long groan", "a terrible howl", "a wail", "a loud moan", "a sad hoot"],
    itchy_beast: ["a rattle", "a great bump", "a scraping", "a creaking", "a loud rumble"],
    knocking_neighbour: ["a slow knocking", "three hard knocks", "a tapping", "a dull knock"],
    sleepwalker: ["a loud clatter", "a great crash", "a clanging of pots", "a rattle of tins"],
    night_worker: ["a hammering", "a loud banging", "a tapping", "a ringing of iron"],
}

PLOTS = [tree_quarrel, empty_shop, night_noise]
