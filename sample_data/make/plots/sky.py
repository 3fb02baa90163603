"""Stories of stars, kites, birds and wishes to fly."""

from world import words

SHAPES = ["fish", "dragon", "swallow", "moth", "boat", "star", "red fox", "beetle", "leaf"]
STUFFS = [
    "an old shirt",
    "brown paper",
    "a torn curtain",
    "a flour sack",
    "blue paper",
    "half a bed sheet",
    "yellow silk",
    "an old umbrella",
]
HEIGHTS = ["church tower", "windmill", "tallest poplar", "flag on the school", "big chimney"]


def the_kite(s):
    """A child builds a kite that will not do what it should; five ways in which it flies after all."""
    s.person("hero", age="child")
    s.person("friend", age=s.one_of("child", "old"))
    s.pick("shape", SHAPES)
    s.pick("stuff", STUFFS)
    s.pick("height", HEIGHTS)
    s.number("days", 2, 7)
    turn = s.one_of(needs_tail, short_string, in_the_tree, flown_away, no_wind)
    s.say_one(
        """{Hero.who} built a kite out of {stuff}. It {looked like|had the shape of} a {shape}, and it {was meant|was going} to fly {higher than|over} the {height} {on the day of the fair|before the summer was over}.""",
        """For {days} days {hero.who} {cut and glued|sat on the floor with paste and scissors}. Then {stuff} {had turned into|was} a kite, {a {shape} with two black eyes|a kite like a {shape}}. "{Tomorrow you shall see the {height} from above|You will go higher than the {height}}," {hero.he} told it.""",
        """All {the others|the children} in {town} {had|owned} kites from the shop. {Hero.who} had no money, but {hero.he} had {stuff}, two sticks, and {a good idea|a pot of glue}. {The kite became a {shape}|Out of these came a {shape}}, {a bit crooked, and beautiful|and it was hungry for the sky}.""",
        """"{What is that|What will that be}?" asked {friend.who}. "A kite," said {hero}, and {held up {stuff} and a pot of {paste|glue}|pointed at {stuff} on the table}. "It is going to be a {shape} and fly {over|higher than} the {height}." {"I should like to see that," said {friend}.|{Friend} {helped to hold the sticks|found a ball of string}.|}""",
        """From {hero}'s window one could see the {height}, and above it {nothing but sky|only clouds and swallows}. {There, {hero} thought, a {shape} was missing.|That was where {hero} wanted to have a {shape}.} So {hero.he} {made|built} one, a kite, out of {stuff}.""",
    )
    s.para()
    turn(s)


def meet_friend(s):
    """Return a mention of the friend that does not repeat an introduction already made."""
    known = any(str(s.get("friend")) in part for part in s.parts)
    return "{friend}" if known else "{friend.who}"


def needs_tail(s):
    """The kite spins and falls until somebody gives it a tail out of something loved."""
    s.keep("seen", meet_friend(s))
    s.pick(
        "tail",
        ["long red scarf", "striped scarf", "striped stocking", "woollen belt", "old necktie"],
    )
    s.say_one(
        """But the {shape} did not want to {rise|climb}. It went up {three steps|as high as the hedge}, {spun|turned} {like a top|round and round}, and dived {into the nettles|nose first into the mud}. {It did so {days} times.|The next time it was no better.|}""",
        """On the {hill|meadow} the wind {took|grabbed} it. Up it shot, {shook its head|turned over}, and {came down|fell} {on a cow|in a puddle|on {hero}'s head}. {The big boys laughed.|"It flies like a potato," somebody said.|}""",
        """{{Hero} ran until {hero.he} had no breath.|{Hero} ran uphill and downhill.} The kite {danced|reeled} behind {like something
        ill|like a dizzy hen}, {first left, then right|twice round itself}, and {then lay in the grass|fell down}. {"Fly, will
        you!"|{Hero} could have wept.|}""",
    )
    s.say_one(
        """{A {swallow|magpie} sat on the fence|Over the road ran a cat}, and {hero} {saw|noticed} how it {held itself straight|kept its
        balance} with its tail. "That is it," {hero.he} said. "{You have no tail|You need something behind}." {Seen} {was watching|stood
        by}, and {gave up|pulled out} {friend.his} own {tail} {without a word|at once}.""",
        """"{It does not know where down is|It needs a tail}," said {seen}, who {came past|had watched it all}. {And {friend}|Then {friend}}
        took off {friend.his} own {tail}. "{Take this|Try it with this}. {I can do without it today|It always wanted to see something}." """,
    )
    s.say_one(
        """The {tail} {was tied on|hung down and swung}, and the kite {stood|lay} on the wind as {calm|straight} as a {candle|ship}. {Over|Past} the {height} it {went|climbed}. {"Your {tail} can see my house!" {hero} shouted.|Then {hero} gave {friend} the string to hold, for it was {friend.his} kite, too.}""",
        """{Now it rose|Up went the {shape}}, and the {tail} {waved|danced} behind it, higher than the {height}. {Nobody laughed any more|All
        the shop kites looked small}. "I will give it back," {hero} {said|promised} in the evening. "{When winter comes|Not before the
        snow}," said {friend}.""",
        """{This time|With that} {hero} {had hardly to run|let it go}, {and it was gone|and it climbed like a lark}: {shape}, {tail}, and
        all, {over the {height}|as high as the clouds}. {Friend} {looked after it with shining eyes|held on to {friend.his} hat and
        laughed}. {Hero} {called the kite by {friend.his} name from then on|thanked {friend.him} with {half of {hero.his} bread|a kite of
        {friend.his} own}}.""",
    )


def short_string(s):
    """The string is too short; the whole street gives pieces, and each has a turn to hold it."""
    s.keep("seen", meet_friend(s))
    s.say_one(
        """It flew well, but not far. There was no more string, {and there it hung, {only |}just over the {roofs|hedges}|and the {shape} stopped below the {height}}. {Hero} {had spent {hero.his} last coin|looked into {hero.his} empty purse}. {String costs money.|A new ball was too dear.|}""",
        """{It rose and rose|Up it went}, and then there was a jerk: {the string was at its end|no more string}. The {shape} {pulled|tugged} and {pulled|begged}. It was {not even|hardly} half as high as the {height}. "{I would let you|I know}," {sighed|said} {hero}, "but {you would never come back|I have no more}." """,
    )
    s.say_one(
        """{{Seen} saw it.|{Seen} came by.} "{My boots have laces, and you may have them|I have some string from a parcel|I can do without my bootlaces}," {said|offered} {friend}. {The baker gave|From the baker came} {the ribbon of a cake box|apron strings}, {and the tailor|and somebody} {brought|threw down} {green|grey} {yarn|wool}. {Soon|In an hour} the whole street was {searching its drawers|tying knots}.""",
        """"{Who has string|Does anybody have some string}?" {hero} asked {at every door|all along the street}. {Seen} {had|gave} {a
        bootlace|a bit of fishing line}. {Others|The neighbours} {had|found} {wool, ribbons, and a cord from a curtain|garden twine and
        the belt of a dressing gown|a skein of yarn and two hair ribbons}. {Hero} {knotted|tied} it all together.""",
    )
    s.say_one(
        """{The knots ran through {hero}'s fingers|One knot after another slid through {hero}'s fingers}, and the kite {grew small|was only a dot}, {far
        over|high above} the {height}. {Everyone|Each of them} {had a turn|was allowed to hold it for a while}. {{Friend} held it
        {longest|last}.|{Friend}'s was the shortest, so {hero} let {friend.him} hold it twice.}""",
        """{That afternoon|On {weekday}} the {shape} {flew|stood} over the {height}, {and {half of|all} {town} looked up|and people stopped in the street}. "{That red bit is mine|There goes my bootlace}!" {shouted|cried} {friend}. {It was nobody's string and everybody's|{Hero} had built the kite, but {town} had made it fly}.""",
        """{Over the {height}|At last} it {went|flew}, and {farther|on}, up to the {swallows|clouds}. {When {hero} wound up the string|In the evening}, {hero.he} wanted to {give|bring} every piece {back|home}. "{Leave the knots in|Keep it together}," said {friend}. "{We want to look up again tomorrow|It flies best when it belongs to us all}." """,
    )


def in_the_tree(s):
    """The kite sticks in a tree, where it turns out to be needed more than on its string."""
    s.pick("bird", ["sparrows", "finches", "thrushes", "robins", "starlings"])
    s.keep("seen", meet_friend(s))
    s.number("young", 3, 6)
    s.say_one(
        """It flew {for one whole {minute|afternoon}|like a dream}. Then {a gust|the wind} {threw|carried} it into {the top of an elm|a high poplar}, and {there it stuck|no pulling helped}. {{Hero} {shook|kicked} the trunk|{Hero} threw sticks}, but {it only nodded down|the kite stayed where it was}.""",
        """{It had just passed the roofs|Hardly was it up}, when {the wind turned|the string slipped}, and the {shape} {sat|hung} in a tree, {higher|farther up} than any ladder {goes|in {town}}. {"Come down!" cried {hero}.|{Hero} stood below with a string that led to nothing.|}""",
    )
    s.say_one(
        """{{Seen} held {hero.his} {shoes|cap|jacket}, and|With {seen} to {hold the ladder|watch from below},} {hero} climbed, {branch after branch|until the tree
        swayed}. {Hero.He} {put out|stretched} a hand for the kite, and {stopped|drew it back}. Under it {sat|were} {young} baby {bird}, {snug and warm|dry in all that rain}.""",
        """At night it {rained|hailed}. {In the morning|At dawn} {hero} and {seen} {climbed up|borrowed the long ladder}. {The kite was {wet|torn}, but|The kite lay over a nest, and} {under it|beneath} {young} baby {bird} {opened their mouths|were warm and dry}. {"They have a roof," {hero} said.|"You cannot take away a roof," {friend} said {softly|in a whisper}.}""",
    )
    s.say_one(
        """{So the kite stayed|They left the kite} {where it was|in the tree} {until the young ones flew|all that {spring|summer}}. "{It
        wanted to be high up|It was meant to fly}," {said {hero}|{hero} said} {afterwards|in the end}, "{and look, now it has {young}
        pairs of wings|and in a way it does}." {{Young} {bird} {shot|swept} over the {height}.|Over the {height} flew {young} small
        {bird}.}""",
        """{{Hero} climbed down with empty hands|{Hero} came down without it}, and {was not even sad|felt rich}. {Friend} {helped {hero.him} to build|brought paper for} a second {kite|one}. {The day it flew|When it passed the {height}}, {young} {bird} {flew|circled} {round|beside} it, {as if they knew|like old friends}.""",
        """{Until they could fly, {hero} looked up every morning|Each day {hero} counted the beaks}. {In June the nest was empty, and|Then
        one day} the kite {fell|came down} by itself, {full of holes|a little faded}. {Hero} {and {friend} mended|patched} it, and {it
        flew|up it went} {over the {height}|past the {height}} {as if the {bird} had taught it|better than before}.""",
    )


def flown_away(s):
    """The string breaks, the kite flies off, and comes back as a letter or a friend."""
    s.person("far", age="child")
    s.say_one(
        """{It flew so high over the {height}|It was so strong} that the string {broke|snapped}. {Hero} {saw|watched} the {shape} {grow small|get smaller}, {a speck, a dot, nothing|and then there was only sky}. {All that work|So many evenings}, and {hero} had flown it {only once|a single time}!""",
        """{"Hold {on|tight}!" somebody {shouted|called}, but|Then came a gust, and} the string {ran|slipped} through {hero}'s fingers. The {shape} {sailed away|flew} {over the {height}|over the hills} and {did not look back|was gone}. {Hero} {ran after it to the last house|stood there with open hands}.""",
        """Higher than the {height} it went, {just as {hero} had wished|like a real {shape}}. {And then|But up there} the string {broke|tore}. {"Come back!"|{Hero} waved, as one waves to a ship.|} {The wind took it over the {hills|river}.|It grew as small as a {fly|seed}.|}""",
    )
    s.say_one(
        """On one wing, {however|luckily}, {hero} had written: "{I belong to {hero} in {town}|My name is {hero}, and I live in {town}}." {After
        {days} weeks|One {weekday}} {a letter came|there was a letter}. "Your {shape} {landed on our roof|sat in our apple tree}," wrote
        {far.who} {from the other side of the hills|far down the river}. "{It is a little torn|I have mended its wing}. What is it like
        where you live?" """,
        """{{Days} days later|A week later} {somebody|a stranger} {knocked|stood} at the door: {far.who}, {muddy|dusty} up to the knees,
        {with the {shape} on {far.his} back|holding the {shape} like a baby}. "{It fell into our goat shed|It came down in our yard},"
        said {far}. "{And on the wing is your name|I read your name on it}." """,
    )
    s.say_one(
        """{That evening|When the stars came out} {hero} thought that the kite had done {more|better} than {hero.he} had {asked|wanted}. It had {been meant|wanted} to fly over the {height}, and {it had found {hero.him} a friend|on the other side it had found {far}}.""",
        """"{Keep it this summer|It can stay with you for a while}," {hero} {said|answered}, "and {next year|in autumn} it can visit me." {So
        it goes|And so it went} {to and fro|back and forth}, {with a letter on its tail each time|and {far} became {hero}'s best friend}.""",
        """{Together|In the holidays} {hero} and {far} built a second {shape}, {so that the first would not be alone|one wing each}.
        {They|Both kites} flew {side by side|wing to wing}, {far above|high over} the {height}. This time the strings held, {and so did the friendship|for they had tied double knots}.""",
    )


def no_wind(s):
    """There is no wind; the one who waits and watches is there when it comes."""
    s.keep("seen", meet_friend(s))
    s.pick(
        "sign",
        [
            "smoke from the bakery",
            "dust on the road",
            "washing on the line",
            "poplar leaves",
            "cobwebs",
            "hairs on a cow's back",
        ],
    )
    s.say_one(
        """But there was no wind. {Not a leaf moved|The flags hung like wet socks}. {Hero} {ran|raced} up and down the {hill|meadow} until {hero.his} {face was red|knees gave way}, and the {shape} {slid|bumped} along the ground {like a tired dog|behind {hero.him}}.""",
        """On {the great day|{weekday}} the air {stood still|was like soup}. {Day after day|The next day, too,} {hero} {carried|took} the kite up the hill and {carried it|went} down again. {"Throw it away," said the others.|The others laughed and went swimming.|}""",
    )
    s.say_one(
        """"{You cannot pull the wind|Wind cannot be hurried}," said {seen}{, who sat on a wall|}. "{Sit down|Sit here} and {learn to see it|look at the {sign}}." {So they {sat and watched|watched and ate cherries}.|{Hero} did not understand, but {hero.he} was tired, and sat.} {At last|For a long while nothing happened, and then} {there was a stir in the {sign}|the {sign} moved, {just a little|ever so slightly}}.""",
        """{Hero} {lay down|sat down beside the kite} and {looked|stared} {about|into the day}. {Seen} lay {next to {hero.him}|in the grass as well}
        and {said nothing|chewed a straw}. {That is how {hero} came to notice|And so they were the only ones who saw} a change in the
        {sign}: {it was hardly anything|a shiver, no more}, {but it came from the west|but then it came again}.""",
    )
    s.say_one(
        """"Now!" {whispered|cried} {friend}. {Hero} {jumped|stood} up and {opened {hero.his} hands|held the kite over {hero.his} head}.
        {There was no need to run.|The wind came over the hill as if it had been sent for.|} The {shape} {rose|went up} over the {height},
        {slow and grand|straight as smoke}, and {there was no other kite in the sky|nobody else had been ready}.""",
        """{Before|Long before} the others had {found|fetched} their {strings|kites}, {hero}'s {shape} was {higher than|above} the {height}.
        "{You ran so much, and it came when you sat still|It came because you looked so hard}," {said {friend}|{friend} said}. {"Then I
        shall sit more often," {hero} answered.|{Hero} {laughed|smiled}. "{I only looked|I waited where it would pass}."}""",
        """{Hero} {held up|lifted} the {shape}, and {a hand seemed to take it|it was taken, very gently}, {out of {hero.his} fingers|up and up}. It {looked down on|passed} the {height} {before {noon|supper}|and did not stop}. {Now {hero}|Ever since, {hero}} {asks the {sign} first and runs {later|afterwards}|and {friend} {read|watch} the {sign} every morning, as others read the newspaper}.""",
    )


JUMPS = ["hay cart", "garden wall", "tree stump", "shed roof", "big rock", "upper step"]
WINGS = [
    "two cabbage leaves",
    "two feather dusters",
    "goose feathers and string",
    "two maple leaves",
    "two old letters",
    "two paper fans",
    "two dock leaves",
]
LANDINGS = ["duck pond", "nettles", "washing basket", "rain barrel", "pea patch", "flour bin"]


def wish_to_fly(s):
    """An animal without wings wants to fly, falls, and finds another way into the sky."""
    turn = s.one_of(carried_up, hurt_bird, big_swing, sky_in_water, umbrella_ride)
    light = turn in (carried_up, umbrella_ride)
    s.animal(
        "hero",
        kind="mouse frog toad mole dormouse lizard"
        if light
        else "mole hedgehog frog turtle rabbit mouse pig toad",
    )
    s.pick("wings", WINGS)
    s.pick("jump", JUMPS)
    s.pick("landing", LANDINGS)
    s.number("tries", 2, 6)
    s.say_one(
        """{Hero.who} {lay in the grass and looked at|could not stop looking at} the swallows. "{They write on the sky|They do not even have to try}," {hero.he} {said|sighed}, "and I {have never been higher than a {bucket|thistle}|get dust in my nose}." """,
        """"When I am big, I shall fly," said {hero.who}. {The sparrows {laughed|fell off the fence with laughter}|"With what?" asked the sparrows}. "A {hero.kind} {is made for|belongs on} {the ground|solid earth}." {But {hero} {did not listen|had made a plan}.|That night {hero} dreamed of clouds again.|}""",
        """{Others|All the others|The rest of the family} thought of {hero.food}. {Hero}, a {hero.kind} {with|who had} {big ideas|a wish}, thought of {nothing but the sky|wind and
        clouds}. {{What did|How would} {town} look from {above|up there}|How did it feel when nothing was under one's feet|Was it {warm|quiet} up there, or {windy|full of music}}?""",
        """Every {spring|summer} the storks flew over {town}, and every time {hero.who} {ran after them|waved} {until they were out of sight|as far as the {jump}}. {"Take me along!"|"Wait for me!"} {They never heard.|They were too high to hear.|}""",
        """{Hero} the {hero.kind} had {two|just two} wishes. The first was {hero.food} {for supper|every day}, and that {came true now and then|was easy}. The second was to fly, {and that was {harder|another matter}|and {hero.he} told {nobody|no one} about it}.""",
    )
    s.say_one(
        """{So|One {weekday}} {hero.he} tied on {wings}, climbed onto the {jump}, and {shut both eyes|counted to three|took a deep breath}. {Hero.He} flew {straight
        down|for as long as it takes to say "oh"} and {landed|ended} in the {landing}.""",
        """{Hero.He} {made {hero.himself} ready with {wings}|took {wings} and a good run|tied {wings} to {hero.his} sides}. {From|Off} the {jump} {hero.he} leapt{, flapping|}, {tries} times {in a
        row|before lunch}, and {tries} times {hero.he} {sat|found {hero.himself}} in the {landing}.""",
        """{With {wings} for wings|Wearing {wings}}, {hero.he} {leapt|threw {hero.himself}} from the {jump}. For {half a|one} {breath|second}
        it was {wonderful|almost flying}. {Then came the {landing}|After that it was the {landing}|The next half belonged to the {landing}}, {with a {splash|crash|bump}|nose first|feet up}.""",
        """{{Hero.He} tried it with {wings}|First came {wings}}. "{More {wind|run-up}|Higher}," {hero.he} said each time {hero.he} {crawled|climbed|came} out of the {landing}, and {jumped|tried it} again {from the {jump}|, with no more luck}.""",
    )
    s.para()
    turn(s)


def carried_up(s):
    """A big bird takes the small animal on its back; from above, the ground is what is lovely."""
    s.animal("bird", kind="goose swan heron")
    s.say_one(
        """{Bird.who} had {watched|seen} it all. "{You have courage|That looked painful}," {bird.he} {said|called}, "{and I have wings|but wings are not the trouble. You lack a {bird.kind}}. {Climb on my back|Sit behind my neck} and {hold tight|do not pull}." """,
        """"{Does it hurt|Did that help}?" asked {bird.who}, who had {come down to drink|landed there to rest}. {Hero} {told|confessed} everything. "{I am going round the church anyway|I need somebody to scratch my neck}," said {bird}. "{Get on|Up with you}!" """,
    )
    s.say_one(
        """{Up they went|The ground fell away}. {Town} was {a handful of crumbs|no bigger than a plate}, the river {a thread|a blue ribbon},
        {and {people|cows} {crept|walked} about like ants|and the wind sang}. {Then {hero} saw {hero.his} own {hero.home}.|And there was {hero}'s {hero.home}!} {It was smaller than a {button|seed}|It was only a dot from up there}, {and {hero.he} loved it very
        much|and it looked so warm}.""",
        """{First {hero} kept {hero.his} eyes shut|For the first minute {hero} saw only feathers}. Then {hero.he} looked {down|over the edge}: there was the {landing}, {as small as a {coin|thumb}|like a toy}, {and roofs like {red|little} beads|and fields
        like a patched blanket}. {Nobody had ever told {hero.him} that the ground was so beautiful.|So that was where {hero.he} lived!|}""",
    )
    s.say_one(
        """"{Higher|Shall we go on}?" {called|asked} {bird}. "{No|Thank you}," said {hero}, "{now I want to go home and tell them|I would
        like to be down there now}." {All evening {hero} {told|sat telling} the {others|young ones} about it, and {even the sparrows
        listened|nobody wanted to go to bed}.|That night {hero.he} patted the ground before {hero.he} went to sleep.}""",
        """When they had landed, {hero} {was silent|said nothing} {for a while|until {hero.his} knees stopped shaking}. "{Now I know what you
        have|So that is flying}," {hero.he} said, "and {I know what I have|now I know why you all come down again}." {Each {autumn|spring}
        {bird} {comes by|stops there}, and they fly one round.|{Bird} {laughed|bowed} and flew on.}""",
        """{Bird} {set|put} {hero.him} down by the {jump}. {The sparrows {stared|said not a word}.|"And?" asked the sparrows.|} "{From above you cannot {smell the grass|hear the crickets}|The best of it is the view of home}," {said {hero}|{hero} told them}, {and went in to supper|and that was the end of the wings}.""",
    )


def hurt_bird(s):
    """A bird that cannot fly for a while and an animal that never could tell each other the world."""
    s.animal("bird", kind="crow magpie owl wren robin sparrow")
    s.number("weeks", 2, 6)
    s.say_one(
        """{On the way home|Climbing out} {hero.he} {met|almost stepped on} {bird.who}, who {sat|lay} {under a bush|in the grass} with a
        {hurt|broken} wing. "{You can fly|You have wings}," said {hero}, "and you sit here?" "I could, until {the storm|{weekday}}," said
        {bird}.""",
        """"You do that all wrong," said {a voice|somebody}. It was {bird.who} with one wing {in a sling|tied up}. "I {must stay down|may not fly} for {weeks} weeks, and {it is so|life is very} dull down here!" "{Dull|Dull, with all there is to see}?" {hero} {asked|cried}.""",
    )
    s.say_one(
        """So {they sat together|they made a trade}. {Bird} told {hero} about {the tops of clouds|how rain looks from above}, and {hero} showed {bird} {where ants keep their babies|what the roots are doing|how moss smells in the morning}. {{Weeks} weeks were gone like {one|a day}.|Neither had known the half of it.|}""",
        """{Hero} brought {hero.food} and {water|news}, and {for each meal {bird}|in return {bird}} {gave|told} {hero.him} a piece of the sky: {how thunder tastes|the smell of snow before it falls}, {how to lean on the wind|what the moon does to a lake}. {{Hero} closed {hero.his} eyes, and it was nearly flying.|With closed eyes {hero} flew along.|}""",
    )
    s.say_one(
        """When {the wing was {well|whole}|{bird} could fly again}, {hero} {swallowed hard|tried to look glad}. {But in the
        evening {bird}|But {bird}} {came|was} back{| at sunset}. "I saw {a rainbow|a cloud like a {hero.kind}}, and whom should I tell but
        you?" {bird.he} said. {So it is every evening, and {hero}'s sky is nearer than it was|Since then {hero} has {had news of|known} the whole sky}.""",
        """{At last {bird} {rose|flew up}, turned over {town}|One morning {bird} flew, once round {town}}, and let something fall {at {hero}'s feet|into the {landing}}. It was {bird.his} {longest|finest} feather. {{Hero} does not use it for flying.|{Hero} sleeps with it {under the chin|every night}.|} {It is enough to have a friend up there.|"Half of me is in the sky," {hero.he} says.}""",
        """"{Now I fly for two|I am going to look for both of us}," {said {bird}|{bird} said} {when the wing had healed|on the day when the wing was well}. {Each|Every} {morning|evening} {bird.he} brings {hero} {a leaf from the tallest tree|a bit of news, a seed, a smell of snow}. {And {hero} never goes to the {jump} any more.|{Hero} has no more need to jump off things.|}""",
    )


def big_swing(s):
    """Friends hang up a swing, and the one who wanted to fly alone flies in company."""
    s.animal("friend", kind="squirrel goat dog badger fox")
    s.pick("tree", words("oak beech elm walnut lime chestnut"))
    s.say_one(
        """"{What is it that you want up there|What do you like so much about flying}?" asked {friend.who}{, who had pulled {hero.him} out|}.
        {Hero} {thought|had to think}. "{The wind in my {ears|face}|The feeling in my stomach|The moment when one weighs nothing}," {hero.he} said.
        {"Ah," said {friend}, "then wait."|{Friend} nodded, and went to look for a rope.}""",
        """{Friend.who} {could not watch it any longer|had seen the last jump}. "{If you go on like that, you will break something|You need something that brings you back}," {friend.he} {said|growled}. {All afternoon {friend.he} {hammered|was busy} under the big {tree}.|Then {friend.he} went off and came back with a board and a rope.}""",
    )
    s.say_one(
        """{By evening|Before long} a swing hung from the highest branch of the {tree}. {Hero} sat down{ and held on|}, and {friend} pushed.
        {The grass rushed by|The ground went away}, the {sky|sun} came {near|down to meet {hero.him}}, {and {hero} {screamed|sang} for
        joy|and for a moment {hero} weighed nothing}.""",
        """{It was only a board on two ropes|Two ropes and a board were all}, {but the {tree} was tall|but they hung from a very high branch}. Back went {hero}, and {forward|up}, {through the leaves|over the {landing}}, {up where the swallows were|higher with every push}. {"I am flying!"|{Hero.His} toes touched the sky.|}""",
    )
    s.say_one(
        """"{And when you are in the sky|When you get tired of the sky}, {it brings you home|the swing brings you back for supper}," said {friend}. {Now they take turns, {ten|twenty} swings each.|{Hero} nodded, too happy to speak.|} {The sparrows {asked|begged} for a turn, too.|Even the sparrows wanted to try it, and {hero} let them.}""",
        """{"Now you," said {hero}, and pushed {friend}.|Then {hero} pushed {friend}, as well as a {hero.kind} can.} {To fly was fine|Flying
        was good}, {hero} found, but {best of all was to hear {somebody else|a friend} laugh up there|with two it was better}. They
        swung until {the bats flew|it was dark}.""",
        """{Half the night they swung|They swung till the moon rose}, and the moon swung, too. "{That is not quite flying|Real birds would laugh}," said {hero} at last, {out of breath|lying in the grass}. "{It is better|I like it more}. {A bird has nobody to push it|Birds have to do it all alone}." """,
    )


def sky_in_water(s):
    """After the rain the sky lies in the water, and the one who wanted to fly walks over clouds."""
    s.animal("friend", kind="duck snail beaver goose heron")
    s.say_one(
        """{In the night|Then} it rained. When {hero} {came out|woke}, the {sun shone|sky was clean}, and the {meadow|yard} was {one great pool|full of water}, {so still that nothing moved on it|flat as glass}. {Hero} {looked|bent} down, and {held {hero.his} breath|nearly fell over}: {beneath|under} {hero.his} feet were clouds.""",
        """{Hero} {sat down by the pond|went to the pond to wash}, {tired and sore|and did not look up at all}. {The wind had dropped|The water was quite still}. And there {deep down|in the water} {sailed|flew} {a white cloud and two swallows|the swallows, upside down}.""",
    )
    s.say_one(
        """"{Come and look|The sky has come down}!" {hero} {called|cried}. {Friend.who} {came|appeared} {and saw only a puddle|with a yawn}.
        "{Look {longer|again}|You must stand still}," {whispered|said} {hero}. {And then {friend} saw it, too.|"Oh," said {friend} then.}""",
        """{Friend.who} {was sitting|sat} there. "{It does that every day|That is always so}," {friend.he} said. "{You only looked up, that
        is all|But you never looked down}." {Hero} put in one foot{, very carefully|}, {and stood on a cloud|and the cloud made room for
        it}.""",
    )
    s.say_one(
        """They waded {from cloud to cloud|over the whole sky}, {past the sun|right through the sun}, and {each step|every step} made
        {rings|the swallows dance}. "{I am higher than {anyone|the birds}|Now I am up there}," {hero} said, "{and my feet are wet|and I
        cannot even fall}." {That made the {friend.kind} laugh.|So ended the great flight of {hero}, and it was a good one.|}""",
        """{Since then|Now} {hero} {loves|waits for} rainy days{, when others grumble|}. {After the rain|When it clears}, {hero} and {friend}
        go flying: {once across the yard and back|slowly, with both eyes on the ground}. {They never miss a cloud.|"What are you doing?"
        ask the sparrows. "{Mind the clouds|We are walking on the sky}," says {hero}.}""",
        """{That night|When it was dark}, {the stars|all the stars} lay {in it, too|there as well}, {and {hero} stood in the middle of them|hundreds of them, round {hero}'s feet}. "{No bird {can walk here|has such a sky}|Not even a swallow walks among them}," said {friend}, {and it was true|and moved closer}. {Hero} never needed the {jump} again.""",
    )


def umbrella_ride(s):
    """A storm takes the umbrella and the small animal for one real flight, which is enough."""
    s.person("owner", age="adult")
    s.say_one(
        """{A week later a storm came, and|In the {great|autumn} storm} {owner.who} {lost|let go of} an umbrella. It {rolled|hopped} across
        the {yard|field} {to {hero}'s feet|and stopped by the {jump}}. {{Hero} {took hold of|grabbed} the handle|"The very thing!" cried
        {hero}, and took hold}, {and the wind took the rest|and at that moment the wind came back}.""",
        """{Then {hero.he} saw {owner.who} {fight|struggle} with an umbrella in the wind|In the wind {owner.who} was fighting with an
        umbrella}. "{Let me help|Allow me}!" {cried|called} {hero}, and {hung on|held on to the handle}. {There was a gust.|The wind took
        a deep breath.|} {Owner} {let go|lost hold of it}, but {hero} did not.""",
    )
    s.say_one(
        """{Up|Away} went the umbrella with {hero} {under|below} it, over the {hedge|wall}, over the {landing}, {over three astonished cows|past the weathercock}. {The sparrows {had to get out of the way|fell silent}.|"Good morning!" {hero} called to the sparrows.|} {It was {cold|wet} and {loud|wild}, and it was flying.|{Hero} did not know whether to laugh or {cry|scream}, and did both.}""",
        """{Hero.His} feet left the ground. {The {jump} grew small|Below {hero.him} was the {jump}}, {then {town}|and soon all of {town}}, {with {hats|leaves} flying past|and a {goose|crow} said "excuse me"}. {"How does one stop?"|It was wonderful, and it was {rather|much too} high.} {Nobody had told {hero.him} about {coming down|the end of it}.|Then the wind grew tired.|}""",
    )
    s.say_one(
        """{It came down|The umbrella landed} {in the only bush for miles|on a heap of hay}, {softly|with a sigh}. {Owner} {came running|was there at once}. "{You saved my umbrella|You held on to it}!" "{Yes|Well}," said {hero}, {pale in the face|with trembling knees}, "{and it held on to me|but once is enough for a {hero.kind}}." """,
        """{In {owner}'s garden|On the church steps} it {set|put} {hero.him} down. {"Again?" asked {owner}, who had run behind.|{Owner}
        wanted to know how it was.} {Hero} thought about it. "{Once is enough|No, thank you}," {hero.he} said. "{Now I have flown, and
        nobody can take it away|Now I know, and I can think of it every night}." """,
        """{A tree caught it|It hung in a tree in the end}, and {owner} {fetched|brought} a ladder. {"I flew!" {hero} told {owner.him}{ ten
        times|}.|"Did you see me?" asked {hero}.} "{I saw it|All of {town} saw it}," said {owner}. {Since then {hero}|That was enough. Now
        {hero}} {waves to the swallows like {one of them|an old friend}|greets the swallows as one who has been there}{, and stays
        below|}.""",
    )


BEDROOMS = [
    "behind the stove",
    "in the corner",
    "under a slanting roof",
    "behind the door",
    "in the back room",
]
ILLS = ["a bad cold", "a fever", "a broken leg", "a bad cough", "a sprained foot", "a sore knee"]


def star_for_someone(s):
    """Somebody in bed misses the stars; a child tries to fetch one down, and finds a way."""
    s.person("hero", age="child")
    s.person("sick", age=s.one_of("child", "old"))
    s.pick("bedroom", BEDROOMS)
    s.pick("ill", ILLS)
    s.number("steps", 4, 12)
    s.number("days", 2, 9)
    turn = s.one_of(star_in_bucket, holes_in_tin, bed_outside, mirror_star, glow_worms)
    s.say_one(
        """{Sick.who} had {ill} and had to {lie in bed|stay in bed} {for {days} weeks|until {the spring|May}}. "{I do not mind much|It could
        be worse}," {sick.he} told {hero}, "but {I miss the stars|from here one sees no stars}. {I would be happy with one|If I could have just one}!" {{Hero} lived next
        door.|{Hero} {went home and thought|thought of it all day}.|}""",
        """"{What do you wish for|What shall I bring you}?" {asked|said} {hero}. {Sick}, {sick.a} in bed with {ill}, {smiled|looked at the
        ceiling}. "{One star|A star}," {sick.he} said, "{and it need not be a big one|a small one would do|a real one, from up there}." {It was a joke|{Sick.He} was
        joking}, but {hero} {ran home for a {net|ladder}|did not take it as one}.""",
        """Each {clear |}evening {hero} and {sick} {used to sit|would sit} on the {step|wall} and count stars, {until|till} they {lost
        count|were called in}. Then {sick}, {sick.a} with {ill}, had to stay {indoors|in bed}. "{Bring me one|One star would make me well}," {sick.he} said, {half in fun|and tried to smile}.""",
        """{Sick}'s bed stood {bedroom}, {far from the window|and there was no window near it}. {With {ill}, {sick} could not go out, and {hero},
        {hero.a} from next door, came to sit with {sick.him}|{Sick}, {sick.a} with {ill}, lay there all day, and {hero} came to visit}.
        "{Are the stars still there|What are the stars doing|Is it a clear night}?" {sick} asked. "{Bring me one|Tell one to come in|Catch a star for me}!" """,
        """On the night {when the stars fall|of the shooting stars}, {all of {town}|everyone} {went|climbed} up the hill. Only {sick},
        {sick.a} with {ill}, {had to stay behind|lay at home}. "{Bring me one|Catch one for me}," {sick.he} had {called|said}, and {hero} had {promised it|nodded}{, without thinking how|}.""",
    )
    s.maybe("Otherwise nothing was missing: the stove was warm, and {@cat_sat}.", 0.12)
    if s.chance(0.3):
        s.say_one(
            """{Hero} {climbed onto the {shed|henhouse}|leaned a ladder on the chimney} with a butterfly net, {and reached, and reached|and stood on the tips of {hero.his} toes}. The stars {did not come nearer|only winked}.""",
            """{First {hero.he}|{Hero}} {threw up a fishing line|tried it with a kite and a hook}, {and caught a cherry branch|and pulled down the washing line}. {It is {very |}far to the stars.|The stars hung there as before.|}""",
            """{Hero} waited {half the night|two nights} in the garden for one to fall. {One fell|They fell}, but {behind the hills|far out over
        the sea}, {and not into {hero.his} hat|much too far to run}.""",
            """"{You cannot pick stars|Stars are not plums|It is too far for a ladder}," said the {neighbours|others}. {{Hero} went on thinking.|"Not with a ladder, perhaps," {hero} {said|answered}.|"There must be another way," {hero} told them.}""",
        )
    s.para()
    turn(s)


def star_in_bucket(s):
    """A star lies in a bucket of water, and the bucket can be carried to the bed."""
    s.pick("vessel", ["bucket", "washing bowl", "soup bowl", "big blue basin", "milk pan"])
    s.say_one(
        """{Thirsty from all that thinking|That evening|After dark}, {hero} bent over the {well|rain barrel}. There lay a star, {in the black water|quite
        still, deep down}. {{Hero} hardly dared to breathe.|"So this is where you come to drink," {hero.he} whispered.|} {Hero.He} {ran
        for|fetched} a {vessel}.""",
        """Somebody had left a {vessel} of water in the yard. {Hero} {stumbled over it|came past}, and {stopped|looked again}. A star
        {swam|floated} in it. {Hero.He} put in a finger, and {it trembled|the star shook}, but {it stayed|it did not go out}.""",
    )
    s.say_one(
        """{Step by step|As slowly as a snail} {hero} carried the {vessel} {up the {steps} stairs|over the road} {and spilled only a
        little|without losing a drop}. In the room the star was {gone|nowhere to be seen}. Then {hero.he} {opened the shutters wide|set the {vessel} under the window}, and {there it was again|the star came back}.""",
        """{It was not easy|That was hard work}: {steps} stairs, {a dark hall|a door}, and a {vessel} full to the brim. {Hero} set it down
        {under the window|by the open window}, {moved it left, moved it right|turned it a little}, and {the star jumped back in|there swam
        the star}.""",
    )
    s.say_one(
        """{Sick} {leaned|bent} over the edge of the bed. "{Is that for me|You really got one}?" "{Only borrowed|Just for tonight}," said
        {hero}. "{In the morning it must go home|You must not drink it}." {They looked at it until {sick} fell asleep|All night it
        {swam|floated} there, and {sick} {slept well|was not alone}}.""",
        """"{Oh|There it is}," {breathed|whispered} {sick}, and {touched|stirred} the water{, and the star danced|}. {It was a long time
        since {sick.he} had laughed like that.|"How cool it is, and how bright!"|} {When {sick} was well again, they poured the water on
        the {roses|apple tree}.|{Hero} {brought|carried up} the star every clear night {after that|until {sick} could walk}.}""",
        """{For a while|For a long minute} {sick} said nothing. "{I asked for a small one|I only joked, you know}," {sick.he} {said|murmured} {then|at last}, "and you {carried it up the stairs|brought me the whole sky}." {And {hero}|{Hero}} {was as proud as if {hero.he} had {lit|made} it {hero.himself}|wiped {hero.his} wet feet and was happy}.""",
    )


def holes_in_tin(s):
    """A lantern with holes throws a sky onto the ceiling."""
    s.pick(
        "box",
        [
            "biscuit tin",
            "flowerpot",
            "old saucepan",
            "paper lantern",
            "cardboard box",
            "rusty bucket",
        ],
    )
    s.say_one(
        """{In the shed|Looking for a ladder|That evening}, {hero} {came upon|held up} a {box} with a {tiny |little }hole in it. The {lamp|candle}
        behind it threw a spot of light on the wall, {round and bright|as clear as a star}. {Hero} {stared|looked at it}, and {then
        {hero.he} laughed|then {hero.he} ran for a nail}.""",
        """{Sad|Tired}, {hero} sat in the kitchen and {poked|pricked} holes in a {box} with a nail. {One hole, two holes, ten holes.|It was
        something to do.|} {Then {hero.he}|{Hero}} {put|set} it over {the candle|a candle end}, and {the whole kitchen was full of
        stars|stars ran over the walls}.""",
    )
    s.say_one(
        """{Until midnight|All evening} {hero.he} {made|drilled} holes: {seven in a row here, three there|big ones and small ones, all in
        their places}, {just as they stand over {town}|as well as {hero.he} remembered them}. {Then {hero.he} knocked at {sick}'s
        door.|"{Shut your eyes|Do not look yet}," {hero.he} said at {sick}'s bed.}""",
        """{Hero} {carried|took} it {to {sick}|up the {steps} stairs}, {hidden under a coat|together with a new candle}, and {blew out|put
        out} the lamp. {"What are you doing?" asked {sick}.|It was as dark as in a cellar.|} {There was the scratch of a match.|Then
        {hero.he} struck a match.}""",
    )
    s.say_one(
        """{Over the bed|On the ceiling} {stood|shone} a hundred stars. {Sick} {looked up|lay} with an open mouth. {"That one is too far
        left," {sick.he} said at last. "I know," said {hero}, "I sneezed."|"There is a star that I do not know," said {sick}. "That one is {new|yours}," said {hero}.|{Sick.He} counted up to {twenty|thirty} and began again.} {They counted until the candle was gone.|{Sick} slept that night as one sleeps under the sky.}""",
        """{The ceiling was gone.|All at once the room had no roof.} {There was only sky|Stars were everywhere}, {even on {sick}'s {blanket|hands}|on the cupboard and on {sick}'s nose}. "{You asked for one|I could not get just one}," said {hero}, "{so I brought the rest as well|they only come together}." {And {sick}|{Sick}} {laughed until the bed shook|got better a little faster, from that night on}.""",
        """{{Sick} {reached up|stretched out a hand}, and a star sat on it.|Stars {slid|swam} over {sick}'s hands.} {"How did you do
        that?"|"It is warm," said {sick}.} {"They are only holes," said {hero}. "Perhaps the others are, too."|"It is only a {box}," said
        {hero}. "But it does its best."} {{Sick} liked it so well that {sick.he} keeps it to this day|They lit it every night, until
        {sick} could go out to the others}.""",
    )


def bed_outside(s):
    """The stars cannot come in, but the bed can go out."""
    s.person("helper", job=s.one_of("baker", "blacksmith", "miller", "carpenter", "farmer"))
    s.say_one(
        """{Then {hero}|On the way home {hero}} saw {helper.who} {carry|push} a cupboard {through a door|out of a house}. {It was
        {bigger|wider} than a bed.|What came in could also go out.} "{If the stars do not come in|If I cannot bring the sky to the bed},"
        {said {hero}|{hero} said} slowly, "{then the bed must go out|we bring the bed to the sky}." """,
        """"{You begin at the wrong end|You pull at the wrong thing}," said {helper.who}, {who was passing|who had heard of it}. "{Stars stay where they are|You will not move a star|The sky is heavy}. {But what is not|What can be moved}?" {Hero} thought{ hard|}. "{The bed|A bed has legs}!" {hero.he}
        {cried|said}.""",
    )
    s.say_one(
        """{So {steps} neighbours came|They fetched {steps} neighbours} {in slippers|with lanterns}, and with one heave they {lifted|picked
        up} {sick}, {bed and all|blankets, pillow, and all}. {It stuck in the door|At the door it stuck}, {and then it was through|until
        {helper} took off the door}.""",
        """{Helper} took {the head|two legs}, {steps} {strong |}neighbours took the {rest|other end}, and {hero} {opened doors and gave
        orders|walked in front with a lantern}. "{Careful at the corner|Mind the lamp}!" {{Sick} held on to the pillow and
        {giggled|laughed}.|{Sick} sailed through the hall as if in a ship.|}""",
    )
    s.say_one(
        """In the {yard|garden} nobody spoke. {Sick} lay under {three|four|five} blankets, {and the stars were in {sick.his} eyes|and looked,
        and looked}. "{Which one did you want|Take one}," said {hero}. "{I have them all now|Now I want nothing more}," said {sick}.""",
        """{Until the clock struck {ten|eleven}|For a whole hour} the bed stood {on the grass|under the pear tree}, and {hero} and {sick}
        counted{ aloud|}. {They {got|came} to {two hundred|a hundred}|They lost count four times}. {The neighbours {stayed|sat on the
        wall}, too, for {they had not looked up in years|none of them wanted to go in}.|{Helper} had to admit that it was worth a sore
        back.}""",
        """"{There|See}," said {hero}, and pointed, "{that is yours|I meant that one}." It {shone|winked}, {the smallest of all|right over
        the chimney}. {Sick} {nodded to it|said good evening to it}. {On every clear night after that|Each {weekday}} {helper} {came
        by|knocked} and asked, "{Out|Shall we}?" {until {sick} could walk out, arm in arm with {hero}|and {sick} had the pillow ready}.""",
    )


def mirror_star(s):
    """A mirror on the sill sends the sky round the corner to the bed."""
    s.pick(
        "glass",
        [
            "hand mirror",
            "shaving mirror",
            "little mirror",
            "round mirror",
            "silver tray",
            "pot lid, scrubbed bright,",
        ],
    )
    s.say_one(
        """{By day|The next day} a spot of {sun|light} {ran|danced} over {hero}'s ceiling. It came from a spoon on the {sill|table}. {Hero}
        {moved it|turned it}, and the spot moved, too. "{Light can be sent round a corner|One can throw light}," {hero.he} thought, and
        {begged|borrowed} a {glass} from {an aunt|the barber|a neighbour}.""",
        """{Then {hero.he}|{Hero}} {passed|walked past} a shop, and in a {glass} in the window {stood|shone} the evening star, {although it
        was behind {hero.him}|and {hero} had not even turned round}. {"I see you, and I am not looking at you," said {hero}.|{Hero}
        stepped back, and forward.|} {Hero.He} {asked|begged} to borrow it, {and was allowed to|only for one night}.""",
    )
    s.say_one(
        """{That evening|After supper} {hero} {stood|knelt} at {sick}'s window and {turned it this way|tilted it}, {and that way|a hair at a time}. "{What do you see|Well}?" "{My own toes|The ceiling}," said {sick} from {the bed|the corner}. "{And now|Now}?" "{The chimney|A cat}." {"And now?" There was no answer.|Then {sick} did not answer.}""",
        """{They {tied it up with a {ribbon|bootlace}|hung it on a nail}|It took an hour to hang it} by the window, {higher|lower}, and then {a
        little back|a bit more}. {"A bit to the left," said {sick} from the bed.|"I see the street lamp," said {sick}.} "{Wait|Patience},"
        said {hero}, {on the very top of a chair|on the tips of {hero.his} toes}. "{Now|There}!" """,
    )
    s.say_one(
        """{In the middle of it stood a star|And there, for the one on the pillow, was a star}, {quite small|as clear as a drop}. "{It looked
        in at me|It is looking at me}," {said|whispered} {sick}. {It {walked|went} slowly across, and then came the next|After it came
        another, and another}. {{Hero} sat on the bed, and they {said good night to|named} each of them.|Neither {hero} nor {sick} spoke
        until the moon came.}""",
        """{Sick} {had it all|lay and looked}: {three|seven} stars and the edge of the moon. "{You asked for one|It is more than one}," said
        {hero}, "{I hope that it is not too much|but you need not give them back}." {{Sick} laughed, for the first time in {days} days.|It
        was the first thing in weeks that did {sick} good.} {Its owner let them keep it till {sick} was well.|It hung there until {sick}
        could go out again.}""",
        """"{There is my star|Oh, there}," said {sick}, {and {sick.his} voice was quite different|and sat up}. {When it {moved|wandered} out
        of the picture|Every hour}, {hero} {turned|moved} it a little. {In the end|At midnight} both were asleep, {hero} {on the chair|at
        the foot of the bed}, and over the two of them {shone|went} {the whole sky, one star at a time|the stars, small and bright}.""",
    )


def glow_worms(s):
    """Glow-worms come into the room for one night and are set free when they have shone."""
    s.pick(
        "spot",
        [
            "churchyard wall",
            "old lane",
            "blackberry hedge",
            "river bank",
            "edge of the wood",
            "sunken road",
        ],
    )
    s.say_one(
        """{On the way back|Going home}, {hero} {came|walked} by the {spot}. {Down there|There}, in the {grass|dark}, something shone, {green
        and still|tiny and green}, and there {something else|another}, and there a third. {They were glow-worms.|"Glow-worms," {hero.he} whispered.} {Hero} {knelt|crouched} down.""",
        """{Hero} sat down by the {spot} {and was angry with the sky|with a heavy heart}. {Then a star lit up in the grass|In the grass by {hero.his} foot a star went on}, {and another|and then ten more}. {They had six legs.|They were glow-worms.} "{Good evening|Excuse me}," {said {hero}|{hero} said}, "{could you come with me|do you ever visit people|would you make somebody glad}?" """,
    )
    s.say_one(
        """{Hero.He} {did not want to catch them|would not shut them up}, so {hero.he} picked the grass on which they sat, {very gently|blade
        by blade}, and carried it like {a bunch of flowers|a crown}. {Up the {steps} stairs it went.|In the dark hall it lit {hero.his}
        chin.|} {Hero.He} {opened|pushed open} {sick}'s door.""",
        """Into {hero.his} {cap|two hands} they went, {seven of them|one by one}, with {moss|wet leaves} so that they {would
        not be thirsty|might feel at home}. {Hero} walked {on tiptoe|as if {hero.he} carried eggs}. {"Blow out the candle," {hero.he} said
        to {sick}.|At {sick}'s bed {hero.he} turned down the lamp.}""",
    )
    s.say_one(
        """{Soon|In a little while} there was one on the {curtain|blanket}, {two on the {bedpost|lamp}|one on the clock}, and {a very bright
        one|one} on {sick}'s {finger|sleeve}. {"A star has feet," said {sick}.|{Sick} held quite still.} "One would have been
        {enough|plenty}." "{They did not want to come alone|The others wanted to see you}," said {hero}.""",
        """{All night|Until dawn} the room {was|shone} like a {small |}sky, and {sick} {lay in the middle of it|looked from star to star}.
        {In the morning|Before sunrise} {hero} {took|carried} them back to the {spot}. {"They {send their love|have to sleep}," {hero.he}
        {told|said to} {sick}.|And {sick}, who was well before long, went there, too, to thank them.}""",
        """"{How did you get them down|Was it far to climb}?" {asked|whispered} {sick}. "{They were down already|I only had to look the other
        way}," {said|answered} {hero}. They gave each one a name{ and a place on the blanket|}. {At dawn|Later} {hero} took them home to
        the {spot}, {and on the first good day|and as soon as {sick} could walk}, the two of them went {to see them|there together}.""",
    )


PLOTS = [the_kite, wish_to_fly, star_for_someone]
