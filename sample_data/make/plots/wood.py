"""Stories of the wood: friendship, fears, nights."""

from world import words

TREES = words("oak beech birch elm ash alder chestnut pine larch hazel")
LAMPS = [
    "a glow-worm in a nutshell",
    "a candle end",
    "a lantern no bigger than a plum",
    "a pine cone",
    "an acorn cup",
    "a long stick",
    "a wooden spoon",
    "a tin whistle",
    "a rusty fork",
]
SNORES = ["hrrrum", "grrroom", "rrrumble", "hrrroo", "brrroom", "grrrum"]
SOBS = ["hoo-hoo-oo", "wee-oo", "mee-ee", "hoo-ee", "ow-ow-oo"]
KNOCKS = ["tock, tock", "clack, clack", "tick, tock", "bim, bam", "clonk, clonk", "creak, clack"]
SONGS = ["aaa-ooo-ee", "la-la-lum", "tra-la-loo", "doo-dee-daa", "uuu-aaa-oh"]
THUMPS = ["bump, bump", "thud, thud", "thump, bump", "dum, dum", "boomp, boomp"]


def noise_at_night(s):
    """Something makes a noise in the dark; a small animal goes to look, and finds its cause."""
    s.animal("hero", kind="rabbit squirrel dormouse mouse hedgehog")
    s.animal("friend", kind="toad mole robin wren sparrow lizard")
    s.pick("tree", TREES)
    s.pick("lamp", LAMPS)
    s.number("nights", 2, 6)
    truth, noises = s.one_of(
        (lost_little_one, SOBS),
        (loose_thing, KNOCKS),
        (big_snorer, SNORES),
        (secret_singer, SONGS),
        (stuck_neighbour, THUMPS),
    )
    s.pick("noise", noises)
    if truth is loose_thing:
        s.weather("windy")
    else:
        s.weather("windy", "foggy", "cloudy", "chilly", "rainy")
    s.say_one(
        """{Hero.who} could sleep through {rain|thunder|a whole night of wind|the fights of the
        crows}, but not through this. "{Noise}," it went, {somewhere behind|not far from} the old
        {tree}, {and {again|a little later}: "{Noise}!"|and it did not stop till {dawn|morning}.}""",
        """For {nights} nights {hero.who} had {hardly slept|not closed an eye}. {As soon as|Every
        time} the moon {stood|came up} over the {tree} wood, something out there {began to say|said}
        "{noise}", {and no one could say what it was|and it had no face and no name}.""",
        """It was a {weather} night, and {hero.who} {lay|sat up} in {hero.his} {hero.home} {under|close to} the
        {tree} {and listened|with open eyes}. "{Noise}," {said something in the {dark|bushes}|it went, out in the wood|somebody said behind the ferns|said a deep part of the night}.
        {Then there was a {pause|silence}, which was {even|nearly} worse.|It sounded {big|near}, and wide awake.|}""",
        """{When|Long after} all the {birds|others} had gone to sleep, a {strange|new} noise {came|rose}
        out of the wood: "{Noise}!" {Hero.who} sat up in {hero.his} {hero.home} {so fast that the
        {leaves|moss} flew|and held {hero.his} breath|and felt every hair stand on end}.""",
        """By day {hero.who} {was afraid of nothing|liked the wood from end to end}. But at night, when
        the {weather.noun} {hid the stars|came between the trees}, a voice by the {tree} said
        "{noise}", {and then the {hero.kind} wished to be {very small|somewhere else}|and that was
        another matter}.""",
    )
    if s.chance(0.25):
        s.say_one(
            """{Hero.He} pulled {the dry leaves|a blanket of moss|a fern} over {hero.his} {ears|head} and
        thought of {claws|teeth|red eyes|empty stomachs}. {The noise came right through.|The thoughts were louder than the noise.|Under there it sounded nearer still.|Now it was dark as well as loud.|}""",
            """"That is {the Grumbler|old Longtooth|the Night Goose}," said {friend.who}, who lived next
        door. "{My aunt has seen its {shadow|tail}|It eats {slippers|noses|whoever is late}|Nobody
        who met it {has told|likes to talk} about it}." {And {friend} {shut the door|went back to bed}.|Then
        {friend} began to shake, too.|}""",
            """Perhaps it had {seven legs|three tails|horns}. Perhaps it was looking for {somebody small|a
        late supper|a {hero.kind}}. {Hero} {tried to think of {breakfast|summer}|hummed a song}, but
        {it turned into a song about {wolves|monsters}|the thing hummed {back|louder}}.""",
            """{In the morning|At breakfast} {hero} asked {friend.who} about it. "{I hear nothing|I sleep with
        {wool|moss} in my ears}," said {friend}, {and looked the other way|very quickly}. "{And do not
        go near it|Whatever it is, let it be}!"{| {Friend} had heard it as well.}""",
            """The {noise} came {closer|again}, {or so it seemed|or the night grew smaller}. "{Who is there|What do you want}?" {hero} called, {but what came out was a squeak|in the deepest voice that a
        {hero.kind} has}.""",
        )
    s.say_one(
        """"{It is|I think it is} worse to {lie here and guess|guess} than to {go and look|know}," {hero} said
        {at last|in the end}, took {lamp}, and {crept|stepped} out {into the dark|between the
        trees}.""",
        """{Hero} counted to {ten|seven|twelve}, {and nothing happened|and stayed where {hero.he} was}.
        The second time {hero.he} counted, {hero.his} feet {began to walk|were braver and went}, and {hero.he}
        took {lamp} along{| for company}.""",
        """What {hero} wanted was to sleep, and to sleep {hero.he} had to know. So {hero.he} took {lamp}
        and {went|tiptoed} {from trunk to trunk|straight toward the noise}, {one step for each
        heartbeat|stopping at every leaf that moved}.""",
        """"{Enough|That will do}!" said {hero}{| to the wall}. {Hero.His} knees {shook|knocked}, but {hero.his}
        {mind was made up, and so the knees had to come along|nose was curious, and noses go first}. {{Hero.He} took {lamp} and {went out|set off}.|{Lamp} {came along, too|went with {hero.him}}.}""",
        """{{That night|Toward midnight} {hero} could {bear|stand} it no longer.|When the {tree} creaked, {hero} had had enough.|{Hero} made up {hero.his} mind.} {With {lamp} in one paw|Holding
        {lamp} very tight}, {hero.he} {crawled out|set off}, {telling {hero.himself} that {nobody|no
        monster} is awake so late|quiet as a falling leaf}.""",
    )
    s.para()
    truth(s)


def lost_little_one(s):
    """The noise is the crying of a lost child, who is afraid of the hero's own steps."""
    s.pick("small", ["fawn", "fox cub", "bear cub", "young badger", "little hare", "lost lamb"])
    s.say_one(
        """{Behind|Under} a fallen {tree} {lay|sat} a {small}, all alone, {and its crying was the
        noise|crying with its whole {face|heart}}.""",
        """There, {in a hollow full of leaves|where the path ended}, {hero} found {no monster, but a
        {small}|something small and wet: a {small} in tears}.""",
        """The {bush|fern} shook. {Hero} pulled {a branch|the leaves} aside, {and a {small} looked up with
        {wet|round} eyes|and there was only a {small}, {muddy|cold} and weeping}.""",
    )
    s.say_one(
        """"{I ran after a moth|I wanted to see where the moon lives}, and {now I cannot find my mother|when I turned round, home was gone}," it {sobbed|said}. "And {something terrible|a monster} is {creeping|walking}
        about here! {I heard its feet|It has a stick and it breathes}!" "{Oh|Well}," said {hero}, "that was
        {me|only me}." """,
        """"{Do you eat {small}s|Are you the monster}?" {it whispered|asked the {small}}. {Hero} had to
        {laugh|smile}. "{I was going to ask you that|I was just as afraid of you}," {hero.he} said, "but
        I think we are both {just up too late|too small for it}." """,
    )
    s.say_one(
        """So they sat {close together|back to back} and made the noise {together|as a pair}, twice as
        loud, until {a big warm mother|somebody large and worried} came {crashing|running} through the
        trees. {That night {hero} slept like a stone.|"{Who|Which of you} called so loud?" she asked, and
        {hero} felt {very tall|proud}.}""",
        """{Hero} knew {every path|this part of the wood}, even in the dark, and {led|took} the {small} home{| past the {brook|old stump}}. {Now|Ever since}, when something {calls|cries} in the night,
        {hero} {does not hide under the leaves|is up before the others}. {Hero.He} calls back.""",
        """They waited {for the light|until the moon went down} and told each other {how brave they had been|about
        their mothers}, {and neither of them heard one more dreadful noise|and the dark grew quite friendly}. {At
        sunrise|In the first light} the {small} {was fetched|found its mother}, and {hero} {at last went to
        bed|slept until supper}.""",
        """{Hero} gave it {hero.his} own warm {bed|place} for the night. There was little room, {and the {small}
        kicked|and somebody snored}, but no noise came out of the wood {any more|again}, and {hero} slept {better
        than in a week|with a smile}. {Its mother came|They found the mother} at {breakfast|dawn}.""",
    )


def loose_thing(s):
    """The noise is a thing that swings in the wind; it keeps a use or a friendly name."""
    s.pick(
        "thing",
        ["bucket", "tin kettle", "wooden gate", "cow bell", "rusty lantern", "pot lid"],
    )
    gate = s.get("thing") == "wooden gate"
    if gate:
        s.say_one(
            """There was no beast. An old {thing} hung {crooked|loose} {at the edge of the wood|beside the
            path}, and {whenever|each time} the wind breathed, it {swung|knocked} against its post.""",
            """{Hero} came to the {last trees|edge of the wood}, and there {stood|hung} a {thing} that somebody had
            forgotten to {shut|tie}. The wind pushed it, {it said "{noise}"|it swung back}, and that was all.""",
        )
    else:
        s.say_one(
            """There was no beast. An old {thing} hung {on a string|by its handle} from a {branch|twig}, and
            {whenever|each time} the wind breathed, it {swung|knocked} against the trunk.""",
            """Something round shone {above|over} the path, and {hero} {nearly|almost} ran. Then {hero.he} saw that it
            was a {thing} that somebody had {hung up and forgotten|left on a branch}. The wind {pushed|rocked}
            it, {it said "{noise}"|it hit the bark}, and that was all.""",
            """{Hero} {walked|went} right up to the noise and {bumped|ran} {hero.his} nose against it. It was {cold|hard}
            and round. It was a {thing}, {hanging|tied} {in a thorn bush|from a low branch}, and the wind played
            with it.""",
        )
    s.say_one(
        """"So you are {the monster|what frightened me}," {hero} said, and {held it still|gave it a push}.
        {It did not bite.|"{Good evening|How do you do}," {hero.he} added, because {it was only polite|one never knows}.|}""",
        """{Hero} sat down and laughed until {hero.his} {sides|ribs} hurt. "{I was afraid of a {thing}|I hid from
        you for {nights} nights}!" {hero.he} {told it|cried}.""",
        """"{Is that all|Only you}?" said {hero}. {Hero.He} felt {foolish first, and then very light|almost a little
        sorry}.""",
    )
    s.say_one(
        """{Hero.He} tied it {up|fast} with {grass|a root} and went to bed. But now it was so quiet that {hero.he} could
        not sleep at all. So {hero.he} {got up|went back} and untied the {thing} again, and {to its|to the sound of}
        "{noise}" {hero} slept {till noon|like a {baby|stone}}.""",
        """The next night {hero.he} led {friend} {there|to it}, {who kept both eyes shut|trembling} {the whole way|from start to end}. "{Open them|Now look}," said {hero}, {and soon {friend} laughed even louder than
        the {thing}|and {friend} looked, and never spoke of monsters again}.""",
        """Now {everyone|the whole wood} calls it {hero}'s clock. {When it {speaks|knocks}, there is wind, and
        the {washing|hay} must come in|On windy nights the little ones ask to hear it}, and {hero.he} {turns over
        and sleeps|knows it by heart}.""",
        """After that {hero} took {friend} and all the {small|frightened} neighbours along, {one by one|in a long line}, to {say good evening to|visit} the monster. {Whoever had {touched|greeted} the {thing} slept well|They
        came home {singing|giggling} "{noise}" in the dark}.""",
    )


def big_snorer(s):
    """The noise is the snoring of a big animal, who has come near because of a fear of its own."""
    s.animal("big", kind="bear badger pig donkey goat dog")
    s.say_one(
        """{In|Across} the path lay something like a {hill|haystack}. It rose and fell. {It was {big.who} {on
        {big.his} back|fast asleep}|The hill was {big.who}}, and {with|at} every breath {big.he} snored: "{Noise}!" """,
        """{Hero} climbed over {a warm rock|a soft log}, and it said, "{Noise}!" It was {big.who}, {snoring|asleep} with {an open mouth|all four feet in the air}.""",
        """{Under|Against} the {tree} slept {big.who}. {Big.He} drew in the air until {the leaves moved|a moth
        went in}, and {let it out|gave it back} with a long "{noise}".""",
    )
    s.say_one(
        """{Hero} {tickled {big.him} with a straw|pulled {big.him} by the ear}. "{Is it morning|Who bites me}?" asked {big}.
        "I sleep here, {you see|by your door}, because {it is so dark at my place|I do not like to be alone at
        night}. {Nobody knows it|Do not tell}." """,
        """"You are too loud!" {hero} shouted into {big.his} ear. {Big} opened one eye. "{Oh dear|Dear me}," {big.he} whispered,
        "and I {moved here|lay down here} only because {somebody brave lives {here|under this tree}|the dark is not so dark
        near you}." """,
        """"{Hello|Wake up}!" said {hero}, and {big} {jumped|rolled} {behind the {tree}|into a bush} with a shriek. "{Do not scare
        me so!|What was that?} {I am afraid of the dark|There are noises in this wood}," {big.he} {said|gasped}.""",
    )
    s.say_one(
        """{Hero} looked {big.him} up and down. "Then lie on your side," {hero.he} said {kindly|like a doctor}, "and {hold|keep} my {tail|lamp|pillow}." {So they slept,
        {big} without a sound, and {hero} without a fear|{Big} did, and the wood was as still as {snow|milk}, and {hero} slept}.""",
        """They made a {bargain|plan}. {Big} {put a pine cone behind {big.his} back|slept on {big.his} stomach} and snored no more, and {hero}
        said good night to {big.him} {through the wall|three times} every evening. """,
        """{Hero} went home and thought it over. {A thing that {snores|sounds} like that keeps every {thief|weasel} away|Nobody with
        claws would come near such a noise}. Now "{noise}" was the {best|safest} sound in the world, and {hero} {slept|was asleep} before
        {big} {did|took the second breath}.""",
        """"{I was afraid of you|I came because I was afraid}," said {hero}, "and you {of me|of everything}." {They laughed until {the owls complained|it was light}|That made them friends}. {{Hero} taught {big} to breathe softly|{Big} promised to go to bed after {hero} did}, and both had quiet nights.""",
    )


def secret_singer(s):
    """The noise is somebody who practises a song in secret; the listener helps."""
    s.animal("singer", kind="frog crow heron owl badger fox magpie")
    s.pick(
        "feast", ["wedding", "birthday party", "midsummer dance", "harvest feast", "lantern night"]
    )
    s.say_one(
        """{In the moonlight|On a stump|In a clearing} stood {singer.who}, {eyes shut|very straight}, and sang
        "{noise}" {to an empty wood|to the {mushrooms|moon}}.""",
        """The noise came out of a hollow {tree}. {Hero} {put {hero.his} head in|looked through a hole}, and there {was|sat}
        {singer.who}, {singing|practising} with {both eyes shut|great care}.""",
        """{Hero} {peeped|looked} over the last {root|fern} and saw {singer.who}, who {bowed to the trees|took a deep breath}
        and {sang|began once more}: "{Noise}!" """,
    )
    s.say_one(
        """"Oh!" cried {singer}, and {turned red|hid behind a leaf}. "I must sing at the {feast}, and {I am so afraid|I have never
        done it before}. {So|That is why} I practise when nobody {is awake|can laugh}." "{Everybody|The whole wood} is awake," said
        {hero}.""",
        """"{You heard me|How long have you been there}?" {singer} asked in a small voice. "{They want|I promised} a song for
        the {feast}. {But I cannot sing before people|By day my voice goes away}." {Hero} {thought|listened to} {that|it} for a while.
        {|"Sing it to me," {hero.he} said, "{I am very small|I shall not count}."}""",
    )
    s.say_one(
        """At the {feast} {hero} sat in the first row and {shut both eyes|nodded at every note}, and {singer} sang for {hero.him}
        alone. {The others heard it, too, and {threw their hats|clapped}.|{Nobody|No one} laughed.|} {That night the wood was quiet, and|Afterwards} {hero} slept {for two days|like a log|without one dream}.""",
        """So {hero} sang along, {a little too high|very softly}, and with two voices it {was no longer a noise|became a
        song}. {They sang it so at the {feast}|At the {feast} they stood side by side}, and {then|after that} {hero}
        {went home and slept|caught up on all that sleep}.""",
        """"{Sing it slowly|Make it soft}, like this," {hero} added{| with a yawn}. {Singer} tried, and it {became|was} the
        {sweetest|best} lullaby in the wood. {Before the second verse|At the third line} {hero} was asleep {in the moss|where {hero.he} sat},
        and {singer} {knew that the song was good|was not afraid of the {feast} any more}.""",
        """"It is {good|pretty}, {only|but} {not at midnight|I like it better in the daytime}," {hero} {said|told the singer}. {The next day|From then on} {hero.he} came to
        listen after {lunch|breakfast}, {first alone, then with {friend}|and each day brought one listener more}. When the
        {feast} came, {singer} {had sung to {half|all} the wood already|was hardly afraid}, and the nights were {still|quiet}.""",
    )


def stuck_neighbour(s):
    """The noise is the knocking of somebody who is stuck; the fear was what kept help away."""
    s.animal("stuck", kind="fox turtle toad badger mole otter")
    s.pick("trap", ["hollow log", "heap of stones", "hollow stump", "barrel", "pile of firewood"])
    s.say_one(
        """The knocking came out of a {trap}. "{Is {somebody|anybody} there|Who knocks}?" asked {hero}. "{At last|Finally}!" said a {thin|tired} voice. It {was|belonged to} {stuck.who}, {held fast by the middle|who could move neither forward nor back}.""",
        """{Two feet|A pair of feet} {stuck|poked} out of a {trap} and {kicked|beat} against it. They belonged to {stuck.who}, who
        had crawled in after {a beetle|a ball|some supper} and {could not get out|was caught}.""",
        """{In|Inside} a {trap}, {stuck.who} {lay|was stuck}, knocking {with a {pebble|fist}|as well as one can}. "{I have
        knocked for {nights} nights|Every night I knock}," {stuck.he} said, "and {everyone who hears it runs away|all I hear is doors that
        shut}." """,
    )
    s.say_one(
        """{{Hero} was ashamed.|{Hero} went red to the tips of {hero.his} ears.|That made {hero} feel small.} "{I put leaves over my ears|I thought that you were a monster}," {hero.he} said, and {began to pull|took hold}.
        {"{Breathe out|Think of something thin}!"|They pulled until the moon was gone.}""",
        """"{I am too small to pull|I cannot do that alone}," said {hero}, and ran {to wake {friend}|back for {friend}}. "{The monster is
        only {stuck}|Come, it is {stuck.a}}!" Together they {pulled|pushed and pulled}, {with all their strength|and counted to three}.""",
        """"{Wait|Hold still}," said {hero}. {Hero.He} {scratched|dug} here and {pushed|rolled} there, {until there was a gap|a bit at a time}, and
        {did not once think of being afraid|forgot the dark completely}.""",
    )
    s.say_one(
        """Out {came|popped} {stuck} like a cork. {Stuck.He} {ate|was hungry enough to eat} {three suppers|all that {hero} had in the {hero.home}}.
        {Now, when|When} somebody knocks at night, {hero} {calls|says} "Come in," {for it is {stuck} with {a cake|a late
        supper}|and puts one more cup on the table}.""",
        """{With a plop|At last} {stuck} was free, and the wood {was quiet|had no more monster}. "{You are the bravest {hero.kind} I know|You
        came, and all the big ones hid}," {stuck} said. "No," said {hero}, "{just the most tired|I only wanted to sleep}." """,
        """{Something cracked|There was a jerk}, and both {rolled|fell} into the {ferns|leaves}. {They lay there and laughed.|"Thank you," said {stuck}
        from below.|} {@from_then} {hero} {went to look at every noise at once|answered each noise with a knock}, {because it might be a
        friend|just in case}.""",
        """{When the sun rose|By dawn}, {stuck} {was out|stood free} and {stretched every leg|shook off the dust}. {Hero} slept {until the
        evening|a whole day}. {On the door {hero.he} hung a {sign|note}|Then {hero.he} wrote on the door}: "{Please knock|Whoever is stuck, call {twice|here}}.
        I {shall|will} come." """,
    )


FINDS_TORN = ["blanket", "hammock", "picture book", "flag", "straw hat", "woollen shawl"]
FINDS_SWEET = ["pear", "apple", "honeycomb", "melon", "plum cake", "peach", "loaf"]
FINDS_FOR_TWO = ["long saw", "big red ball", "swing", "plank for a seesaw", "skipping rope"]
FINDS_STRONG = ["rope", "ladder", "fishing net", "long pole", "washing line"]
FINDS_ANY = ["lantern", "umbrella", "round mirror", "tin drum", "kite", "blue teapot", "clock"]


def the_quarrel(s):
    """Two friends find one thing and fall out over it; what happens then brings them together."""
    s.animal("one", kind="fox rabbit hedgehog badger squirrel")
    s.animal("two", kind="mole toad hare otter frog beaver")
    s.pick("tree", TREES)
    turn, finds = s.one_of(
        (torn_in_two, FINDS_TORN),
        (eaten_meanwhile, FINDS_SWEET),
        (no_use_alone, FINDS_FOR_TWO),
        (down_the_bank, FINDS_STRONG),
        (wise_judge, FINDS_ANY),
    )
    s.pick("find", finds)
    s.number("years", 2, 6)
    s.say_one(
        """{One} the {one.kind} and {two} the {two.kind} {had been friends for {years} years|did everything together}. They shared {a
        bench|one umbrella|the same spoon|a garden} and {all their jokes|a dislike of {Mondays|turnips}}. {Then|But then}, {@day}, they
        found a {find} {under the {tree}|on the path}.""",
        """{@day}, a {find} lay {under the {tree}|in the middle of the wood|beside the brook}. {One} the {one.kind} saw it from the left, and {at
        the same moment|just then} {two} the {two.kind} saw it from the right. {Until that minute they had been best friends.|They smiled, but not for long.|}""",
        """"{Look|See}, a {find}!" said {one} the {one.kind}. "{Yes|I know}, I saw it first," said {two} the {two.kind}. {They were {best|old}
        friends|They had been friends for {years} years} and {on their way to {fish|pick berries}|out for a walk}, but now {both|the two}
        stood still.""",
        """{Nobody in the wood had ever heard {one} the {one.kind} and {two} the {two.kind} say a cross word.|{One} the {one.kind} and {two} the {two.kind} had never {quarrelled|fought}, not {even |}once.|If you saw {one} the {one.kind}, then {two} the {two.kind} was not far away.} {They lived {door to door|in one
        {tree}}|Each had a key to the other's house}. {But that was before they came upon a {find} {near the {tree}|in the ferns}.|But then they found a {find} {near the {tree}|in the ferns}, on a {weekday}.}""",
        """{There was {only |}one {find}, and there were two who wanted it|Two friends wanted the same {find}|The trouble began with a {find}, and with two who wanted it}: {one} the {one.kind} {and|and {one.his} friend,} {two} the {two.kind}. {It had {fallen|dropped} from a cart {on the wood road|by the {tree}}, and no owner came|Somebody had left it {in the ferns|under a {tree}} long ago|It lay by the brook, {as good as new|clean and dry}, and belonged to nobody}.""",
    )
    s.say_one(
        """"{Mine|It is mine}," said {one}, "{because I said so first|for I touched it|and I need it}." "{But I am older|I have dreamed of it all year|I saw it from far away|But you cannot even carry it}," said {two}. {Soon they {were shouting|shouted}, {nose to nose|both at once}.|They said {other|worse} things, too, {and none of them was true|which
        nobody should write down}.|}""",
        """{{One} pulled on one side and {two} on the other.|They both took hold of it, {one} here and {two} there.|{One} held it by one end, and {two} by the other.} "{Let go|Give it to me}!" "{You let go|I will not}!" {The {birds|crows} stopped singing to
        listen.|So much noise had not been {heard|made} there since the {great storm|summer fair}.|}""",
        """"You always {get|take} the best things," {one} said{| bitterly}. "And you never {share|say please}," {two} {said|answered}. {Neither
        was quite {true|fair}|Both knew better}, but {once they had begun, they could not stop|a quarrel is like a stone that rolls downhill}.""",
        """"{We could draw straws|Let us toss a coin|Let us ask who is older|We could run a race for it}," said {one}. "{You would cheat|You have cheated before}," said {two}, {and was sorry at once,
        but too proud to say so|though it was not so}. {One}'s {ears|cheeks} {went|turned} {red|hot}{|, and {one.he} stamped {one.his} foot}. {"Then I do not know you any more!"|After that they {used no more kind words|said nothing kind}.}""",
        """{One} drew a line {in the sand|through the moss} with {one.his} foot. "{On this side everything is mine|You stay over there}," {one.he} said.
        {Two} {drew|made} another line. {They did not {look at|know} each other any more.|The {find} lay {between|across} the two lines.|}""",
    )
    s.para()
    turn(s)


def torn_in_two(s):
    """They pull until the thing tears; half is of no use, and they mend it together."""
    s.say_one(
        """{Then|All at once} there was a {long, ugly|loud} rip. {One} sat {in the moss|on the ground} with one half of the {find}, and {two} with the
        other. {Neither said a word.|{Each|Both} went home with {a rag|a piece} and a heavy heart.|}""",
        """{Then both pulled|Both of them pulled}, {very hard|as hard as they could}, and the {find} {tore|ripped} down the middle. {"{Now see
        what you did|That was you}!" they cried both at once.|It made a sound like a {sob|cry}.|}""",
    )
    s.say_one(
        """That {night|evening} {two} {looked at|turned over} {two.his} half {for a long time|again and again}. {Half a {find} is no {find}.|It was good for
        nothing.|} {At midnight|Late in the night} {two} {took|found} needle and {thread|glue} and {went out|started off}, and on the way {two.he} {met|ran
        into} {one} with the same idea.""",
        """{One} {could not sleep|tried to use {one.his} half}. {Half of it was no good, and the {night|evening} was long, with nobody to {talk|laugh} to.|It was {no good|useless}, and the house was so {quiet|empty}.} {In the morning|At sunrise} {one} {stood|was} at {two}'s door: "{Does your half miss my half|Have you got a needle|May my half come in}?" """,
        """{For a week|For {years} days} they did not speak. Then {two} {laid {two.his} half on {one}'s doorstep and ran|sent {two.his} half over with a {snail|beetle}}. {{One} ran after {two.him}:|Soon {one} stood at {two}'s door:} "{Wait|Listen}! What should I do with {a whole {find}|all of it} and no friend{| to enjoy it with}?" """,
    )
    s.say_one(
        """They mended it {at {one}'s table|by candlelight}, {with long crooked stitches|one from each end}. {The seam|The mend} is {as thick as a
        {finger|rope}|easy to see}. {One} and {two} {like that part best|say that it is the strongest part}.""",
        """{Together|Side by side} they {sewed|patched} and {glued|pasted} until it was one {find} again, {only more crooked|with a scar in
        the middle}. In summer it {lives|stays} with {one}, and in winter with {two}, {and {the scar|that line} reminds them to be
        kind|and the other comes to visit it}.""",
        """{It took the whole day to mend it|The mending took until dark}, because they {laughed|talked} so much. {"{I am sorry," said {one}. "I am sorry, too|It was my fault," said {one}. "Mine, too|I was mean," said {one}. "I was worse}," said {two}.|They had so much to tell each other.} {After that|Since then} they have torn {nothing|no
        other thing}.""",
    )


def eaten_meanwhile(s):
    """While they argue, somebody small eats the prize; what is left they share."""
    s.pick("eaters", ["ants", "wasps", "sparrows", "beetles", "mice", "tiny snails"])
    s.say_one(
        """{They argued {till noon|all morning}|Noon came and went}, and neither {looked down|took a bite}. But the {eaters} {had no time to
        argue|do not argue}. They came, first one, then {ten|twenty}, {and each {took|carried off} a crumb|and ate without a word}.""",
        """{Meanwhile|While they shouted}, a {line|band} of {eaters} {walked|came} {out of the grass|by}. "{Is this anyone's|May we}?" {one of them|the first}
        asked {politely|softly}. {Nobody heard it.|The two were much too loud to hear.|} So {they sat down to dinner|the {eaters} began}.""",
    )
    s.say_one(
        """When {two} {at last pointed at|wanted to grab} the {find}, {there was hardly anything left|only a bite was left}. {One} looked at it. {Two} looked at {one}. Then
        {{two}'s mouth began to twitch, and the quarrel was over|both began to laugh, until they had to sit down}.""",
        """"{It is mine|I saw it first|Now give it to me}," said {one}, and {stopped|stared}. {One bite was left.|There lay one last bite.} "{You
        have it|Yours}," said {one} {in a small voice|and blushed}. "{No, you|Not without you}," said {two}.""",
        """{One} {reached|bent down} for it and {found|saw} {the last bite|one poor bite}. "{We have shouted away our dinner|Look what our shouting cost}," {one.he}
        said. {Two} {was quiet for a while|sighed}. "{And we were|I was} not even hungry," {two.he} said. "{Only|I was only} greedy." """,
    )
    s.say_one(
        """They cut the last bite {with a {thorn|leaf}|very exactly} into two. {It was the smallest dinner and the best.|Each gave the other the bigger half.|} {Since then|Now}
        {one} and {two} divide first and {talk|shout} {later|afterwards}, {if they still want to|and mostly they forget to}.""",
        """{The last bite {went|they gave} to the {eaters}|They left the last bite to the {eaters}}, {who had kept the peace|as a lesson}. Then {one} and {two} {went home and baked {pancakes|buns}|picked {berries|nuts} until dark}, {and {whoever counted them|the one who served}
        always gave the other one more|one for you and one for me}.""",
        """They {sat|lay} down {side by side|under the {tree}}, {one} and {two}, {with empty stomachs and light hearts|as they always had}. "{Next time|If we find another}," said {two},
        "{you shall have the first bite|I shall see it second|we must eat first and shout afterwards}." {The {eaters} thought that very wise.|So they shook hands on it.|}""",
    )


def no_use_alone(s):
    """One of them wins the thing, but it needs two; the winner has to ask the loser."""
    swing = s.get("find")
    trial = {
        "long saw": """It bent and {stuck|sang} and {cut nothing|would not cut}, {for {nobody pulled|there was nobody} at the other end|because a long saw has two
            handles}""",
        "big red ball": """{One} threw it, and {it rolled away|it lay in the grass}, {and {one} had to fetch it {each|every} time|for nobody was there to throw it back}""",
        "swing": """It hung {quite still|there}, {for nobody {pushed|gave a push}|and without a push it was only a {seat|board}}""",
        "plank for a seesaw": """{One} sat down on one end, and there {one} {sat|stayed}, {on the ground|with both feet in the grass}, {for the other end was empty|looking up at the empty end}""",
        "skipping rope": """{One} tied one end to the {tree}, but {the {tree} did not turn it|a {tree} cannot turn a rope}, {and {one} tripped|and it fell down each time}""",
    }[swing]
    s.say_one(
        """{In the end|At last} {one} {grabbed|took} the {find} and {dragged it home|ran off with it}. {Two} {kicked a {stone|pine cone}|looked after {one.him}} and {went
        away|said nothing more}.""",
        """{"Take it, then|"Then keep it}!" {two} cried {at last|with tears in {two.his} eyes}, and {left|turned away}. So {one} had won, {and had the {find} all to {one.himself}|and felt very
        grand for an hour}.""",
        """{One} was {quicker|stronger}, and {so it was {one} who|so {one}} got the {find}. {Two} {walked|went} home {in the rain|without
        looking back}.""",
    )
    s.say(
        "{But when {one} tried it, things went badly.|The next {day|morning} {one} tried it.|{One} wanted to use it at once.|Now the fun could begin, {one} thought.} "
        + trial
        + ". "
        + """{|{One} tried until {noon|evening}.|That was no fun at all.|{One} {sighed|sat down} and thought of {two}.|Winning felt very much like losing.}""",
    )
    s.say_one(
        """{That evening|After supper|Before dark} {one} stood before {two}'s door {with a red face|and did not dare to knock}. "The {find} is broken," {one.he} {said|began}. "{No, that is a lie.|It is not, really.} It is just no good without
        you." {Two} {opened at once|came out before {one} had finished}.""",
        """{{One} took it back to the {tree}|{One} carried it to {two}'s house} and {called|said}, "{Half of it is yours|I need you for the other end}, and I do not mean {only |}the {find}." {Two} {wanted|tried} to be cross a little
        longer, but {one cannot be cross and laugh at once|it was no use}.""",
        """"I {won|have won} it," {one} told {two}, "and {it is awful|I wish that I had not}." {Two} {had been lonely, too|looked at the ground}. "{I was going to say sorry, but I did not know how|I drew a
        picture of us}," {two.he} said. {"Come and help me," said {one}, "that is how."|They went out together.}""",
    )
    s.say_one(
        """{Since that day|Now} {people|the neighbours} {hear|see} {one} and {two} {at it|with the {find}} {every evening|from morning till night}, and {nobody|no one} can say whose it is{|, not even they}.""",
        """{With two it went as if by magic|Now it worked}, and {one} and {two} {laughed|played} until {the stars came out|the bats flew}.""",
        """{The rest of the day|That whole {weekday}} the wood {was full of|heard} their laughter, {and {one} never said "mine" again|{one}'s and {two}'s}.""",
    )


def down_the_bank(s):
    """One of them falls where help is needed, and the thing they fought over saves the day."""
    fallen, helper = s.one_of(("one", "two"), ("two", "one"))
    s.keep("down", s.get(fallen))
    s.keep("up", s.get(helper))
    s.pick("hole", ["old fox pit", "muddy ditch", "dry well", "deep hollow", "gap in the rocks"])
    s.say_one(
        """{Down} {stamped off|walked away} {backwards, still shouting|with {down.his} nose in the air}, {and did not see the {hole}|right into a {hole}}. {There was a cry|A cry, a bump}, and {then silence|nothing more}.""",
        """{So they parted|"Goodbye for ever!" said {down}}. But the {river|brook} bank {there|by the {tree}} was {soft|wet} after the rain,
        and {as|while} {down} {marched|strode} along it, it {broke|slid} {away|off}, and {down} {slid|went} with it, {down into|all the
        way into} a {hole}.""",
        """{Down} {took|grabbed} nothing and {ran off|rushed away} {blind with tears|in a temper}. {Where the ferns {are|grew} thickest|Twenty steps away} there was a {hole}. {Up} heard {a shriek|branches break} and a {thud|bump}.""",
    )
    s.say_one(
        """{Up} forgot {the quarrel|every angry word} and {ran|came running}. {"Are you hurt?" "Only {my pride|a little}|"{Where are you|Can you hear me}?" "{I cannot get out|Down here}}," said {down} {from below|in the dark}. "{Fetch|Get} somebody!" "{I am somebody|There is no time}," {up} {said|called}, and
        {took|caught hold of} the {find}.""",
        """"{Help|Over here}!" {called|cried} {down}. "{I know, we are not friends any more|You need not, if you are still angry}, but help!" {"{Do not be silly|Hold on}," {up} called, and|{Up} was there already, and} {lowered|let down} the {find} {until it touched {down.his}
        hands|bit by bit}.""",
        """{Up} looked over the edge and {saw {two ears|a nose} and a great deal of mud|saw {down}, {very small|quite lost} down there}. What is {long|strong} and {reaches|goes} so {far|deep}? {The {find} did.|Only the {find}.} {Up} {fetched it|brought it} {as fast as {up.his} feet
        would go|in three jumps}.""",
    )
    s.say_one(
        """{With its help|So} {down} came up, {step by step|dripping}, and {sat|lay} in the {grass|moss}. "{Keep it|It is yours}," {down} {said|gasped}, "{you know best what it is good for|I would not be here without it}." "{Then it is ours|I would
        rather keep you}," said {up}.""",
        """{One} and {two} {now keep|have hung} the {find} {on a nail|on a branch} {halfway|exactly in the middle} between their houses. {It is for emergencies|Whoever falls into something may use it}, and {on dry days|the rest of the time} {they dry their {socks|towels} on it|it reminds
        them of that day}.""",
        """{Up} {pulled|held} and {down} {climbed|clung}, and {with a last heave|when the sun went down} both {lay|stood} on firm ground, {equally dirty|mud from ear to ear}. "{What did we quarrel about|Whose is it now}?" {asked|said} {down}. {Up} {thought hard|looked at
        the {find}}. "{I have forgotten|Nobody's. It is for pulling out friends}," {up.he} {said|answered}.""",
        """{When {down} was safe|Back on the path}, nobody {said "mine"|spoke of owning}. They {cleaned|wiped} the {find}, and {then each other's ears|{up} washed {down}'s ears}, and they {walked|went} home {hand in hand|under one coat}, {one} and {two}, {as
        before|like the old friends they were}.""",
    )


def wise_judge(s):
    """A judge sets them a task that turns them from the thing to each other."""
    s.animal("judge", kind="owl deer bear crow heron")
    s.say_one(
        """{They|At last they} {took|carried} the {find} to {judge.who}, {who settled all the {fights|quarrels} in the wood|because {judge.he} was never in a hurry}. {Judge} looked at the {find} {and at the two|for a long time}.""",
        """{{Judge.who} came by, {woken|drawn} by the noise.|The noise woke {judge.who}.} "{Bring me that {find}|Let me settle this}," {judge.he} {told them|growled}, {and it was wise to obey|yawning}.""",
    )
    s.say_one(
        """"{Easy|That is simple}," said {judge}. "{It belongs to|I give it to} the one who can tell me {the most good|more good things} about the other." {It was {still|quiet} for a {while|minute}.|They {stared|blinked}.|} Then {one} {mumbled|said}, "{Two} {once carried me home in the
        snow|can whistle with a full mouth}." "{One} {gave me the first strawberry every year|never told anyone that I am afraid of geese}," said {two}.""",
        """"Each of you {shall|will} say one thing that the other does better," {judge} {said|decided}. {They thought hard.|That was not easy with a red face.|} "{Two} {is better at waiting|cooks better soup}," said {one}. "{One} {tells better stories|is better at saying sorry}," said {two},
        "{or used to be|when there is somebody to listen}." """,
        """"{I shall keep it|It stays here} until tomorrow," {judge.he} {said|ruled}. "{Tonight each of you must|Till then each must} {write down|think of} {three|five} reasons why the other should have it." {One} {wrote|thought} {until {one.his} {candle|lamp} went out|all night}, and {two} {found|counted} {three|five} more than
        {two.he} {had been asked for|needed}.""",
    )
    s.say_one(
        """{They talked on and on, {and the sun set|and laughed, too}|There was a great deal to tell}. {When they {remembered|looked round for} the {find}, {judge} was {using|cleaning} it.|{Judge} had to cough {twice|loudly}.} "{Who gets it|So who shall have it}?" {judge.he} asked. "{Oh, you keep it|We do not need it}," said
        {one} and {two}{|, arm in arm}.""",
        """{{Judge} held out|Then {judge} held up} the {find}. "{Give it to {two}|{Two} must have it}," said {one}. "{No, to {one}|{One} needs it more}," said {two}, {and nearly there was a new quarrel|and they began to shout again, but this time they were laughing}. {So it stands in a hollow {tree} for both.|{Judge} smiled and went back to sleep.|}""",
        """"{The case is closed|Now I know whose it is}," said {judge}, and put one side of the {find} into {one}'s hands and the other into {two}'s. {They carried it home like that, {slowly|in step}|Like that they had to walk home}, and {on the way|before they got there} they were {friends again|making plans for it}.""",
    )


BERRIES = ["blackberries", "blueberries", "raspberries", "wild strawberries", "hazelnuts"]
ERRANDS = [*BERRIES, "mushrooms", "chestnuts", "cranberries"]


def lost_way(s):
    """A child goes too deep into the wood for something good, and finds the way back by a sign."""
    way = s.one_of(brook_knows, tree_top, beast_leads, song_answers, bees_go_home)
    s.person("hero", age="child")
    if way is bees_go_home:
        s.person("elder", job="beekeeper")
    else:
        s.person("elder", age="old")
    s.pick("errand", BERRIES if way is bees_go_home else ERRANDS)
    s.keep(
        "known",
        "{{elder.a} {called|named} {elder}|{elder}, {elder.a} {with kind eyes|who laughed easily"
        "|with flour on {elder.his} nose|who told good stories},|{elder} next door, {elder.a} with a stiff knee,}",
    )
    s.pick("tree", TREES)
    s.number("more", 2, 6)
    s.weather("sunny", "foggy", "cloudy", "windy", "chilly")
    s.say_one(
        """{@day}, {hero.who} took a basket and {went|set off} into the wood. {It was nearly the birthday of {known}, and {hero} {wanted|meant} to {bring home|find} {errand}|There were to be {errand} for the birthday of {known}}.""",
        """"{I am big enough to go {alone|into the wood alone|by myself}|This time nobody has to come with me|I shall go to the wood today, all alone}," said {hero}. {Known} {looked at {hero.him} over {elder.his} glasses|thought it over}. "{As far as the big {tree}|Only where you can see the path}," {elder.he} said, "and {bring me|come back
        with} {some|a few} {errand}." {{Hero} promised it.|But {hero} was off already.|And {hero} gave {hero.his} word.|}""",
        """{Hero} had boasted {again|at school|a little|at breakfast}. "{I know the wood like my own {pocket|bed}|I could walk through the wood asleep}," {hero.he} had told {known}, and now {hero.he} had to {prove it|come home} with {a basket full of|enough} {errand}.""",
        """{Elder.A} called {elder} {longed for|wished for} {errand}, {but {elder.his} knees were too stiff for roots and ditches|as {elder.he} had picked them when {elder.he} was small}. So {hero}, {who lived across the lane|the {hero.kind} next door}, {took|fetched} a basket and went {out alone|to find some}.""",
        """The best {errand} grow {deep|far} in the wood, {as all {town} knows|beyond the last {tree}|where few people go}. {Hero.who} wanted to bring {known} a basket of them, {because {elder} had mended {hero.his} {kite|boots|mittens}|for {elder} loved them|to say thank you for {a cake|many stories}}.""",
    )
    s.say_one(
        """{There were some behind the {tree}|First there were {more} under one bush}, {better|bigger} ones a little {farther|deeper}, and {the best of all|still finer ones} across a ditch. When {hero} {looked up|stood up straight}, {the path was gone|every tree looked like every other}.""",
        """{Step by step|From bush to bush} the basket {grew heavy|filled}, and {step by step|little by little} the wood grew {dark|strange}.
        There was
        no path {at all|anywhere}, only {moss|brambles|roots} and {more trees|the dark trunks|silence}.""",
        """{Soon|Before noon} the basket was {half full|full}, and {hero} turned round. {But which way was home|But where was the path|Only, where had the path gone}? {{More} {trees|stones} that {hero.he} had never seen stood there and {said nothing|kept their secret}.|On every side there were only {trees|ferns} and {more trees|the {weather.noun}}.}""",
        """{A {jay|squirrel|hare} {looked|jumped} out of a bush|Something red {shone|moved} between the trees}, and {hero} {only |}wanted to {see|follow} it for {a moment|{more} steps}. {It was {gone|off} in a blink|It {vanished|slipped away}}, {and with it the path|and when {hero} looked for the path, that was gone, too}.""",
        """{At first {hero} {did not notice|noticed nothing}|It was so quiet that {hero} could hear {hero.his} own {feet|breath}}. {Then {hero.he}|{Hero.He}}
        passed a {mark=split stump|rock like a bear|fallen birch|stone like a loaf} and, {after a long walk|half an hour later}, {came to|stood before} the same {mark} once more. {{Hero.He} had walked in a circle.|}""",
    )
    s.para()
    way(s)


def brook_knows(s):
    """Water runs past the house at home, and so it is followed down."""
    s.pick("goal", ["mill", "washing place", "stone bridge", "duck pond", "village pump"])
    s.say_one(
        """{Hero} {sat down on a root|put the basket down} and {tried hard not to cry|swallowed hard}. {Then {hero.he}|In the silence {hero.he}} heard {a drip and a gurgle|water}. {What had {elder} once said|Had {elder} not said it a hundred times}? "{A brook is never lost|Water always knows the way down}." """,
        """{Hero} {was thirsty|needed a drink}. {At the little brook|While
        {hero.he} drank from a brook}, {hero.he} saw a {chip of wood|yellow leaf} {float|sail} past. "{Where do you go|Where are you off
        to}?" {asked {hero}|{hero.he} asked}, and {then|all at once} {hero.he} knew: {to the {goal} at home|down to the {goal}, and home}.""",
        """{"Think," {hero} told {hero.himself}.|{Hero} shut both eyes and thought of home.} {There was the {goal}|At home was the {goal}}, and {water ran past it|a brook ran there}, and {that brook|the water} {came out of|began in} this wood. {Hero.He} {listened|looked} until {hero.he} found it, {a thread of silver|no wider than a hand}.""",
    )
    s.say_one(
        """{Hero} walked {beside|along} it, {under branches and over stones|on stones where there were stones, and through the water where there were none}. The brook {grew|got} {broader|louder}, and {there was|at the end stood} the {goal}{|, and the first lamp}.""",
        """{Where the brook {turned|fell}, {hero} {turned|climbed down}, too|The brook ran, and {hero} ran with it}. {Twice|Once} {hero.he} {fell in|lost a shoe}, {but never the {errand}|and held the basket over {hero.his} head}. {At dusk|By evening} they {came|arrived} {together|side by side} at the {goal}.""",
    )
    s.say_one(
        """"You are {wet|soaked}," said {elder}{| at the door}. "{I had a guide|The brook brought me}," {hero} {said|answered}. {They
        {cooked|ate} the {errand} while {hero.his} {stockings|socks} dried|{Elder} {looked into|took} the basket and was glad}, {and every
        now and then {hero} {nodded to|looked out at} the water|and {elder} drank a glass of water to the brook}.""",
        """{Elder} {stood|was waiting} there with a {lantern|blanket}. "{So you did listen to me|You came the right way}," {elder.he} {said|cried}, {and did not scold|and was too glad to scold|and that was all}. {That {night|evening}|Later} {hero} put a {paper|bark} boat on the brook {to say thank you|with the finest of the {errand} on board}.""",
        """{So {elder} got the {errand}|{Elder} got the {errand} after all}, {a little {wet|squashed}|washed and ready}. {"And next time|"But
        tomorrow} {we go together," {elder.he} said|you show me the place," said {elder}}, "{we two and the brook|you and I, and we stay
        near the water}." """,
    )


def tree_top(s):
    """From the top of a tree, home is near; being lost was a matter of looking from too low."""
    s.pick("sight", ["red chimney", "green roof", "white gate", "blue door", "garden wall"])
    s.say_one(
        """{Calling did not help {hero}|{Hero} called, but only {a crow|an owl} answered}. "{If I cannot see out between the trees|From down here I see nothing but tree trunks}," {hero} {thought|said}, "{I must look over them|then I must go up}." {There stood a {tree} with {low|strong} branches|The nearest {tree} had branches like
        a ladder}.""",
        """{Hero} {stopped|stood still} {and looked up|, with a lump in {hero.his} throat}. {High above|Up there} a {bird|buzzard} {circled|turned} and {surely saw everything|looked down at its ease}. "{Then I must be a bird|I want to see what you see}," said {hero}, and {put down the basket|took off {hero.his} shoes} and {climbed|went up} the {tree}.""",
        """{When it {began to get dark|grew late}, {hero} climbed a {tree} {to sleep there|to be safe from wolves}|"I shall have to sleep
        here," {hero} thought, and climbed a {tree}}, {branch by branch|higher and higher}. {Hero.He} {looked for a broad branch|found a
        good place}, and {pushed the leaves apart|bent a twig aside|looked out}.""",
    )
    s.say_one(
        """{There was|Hardly a stone's throw away was} {elder}'s {sight}, {so near that {hero.he} could {see|count} the {hens|sheets on the line}|and {elder} beside it, {shading|rubbing} {elder.his} eyes}. {All that time {hero} had walked {round|past} it.|{Hero} began to laugh, high up in the {tree}.|}""",
        """And what did {hero} see? {The {sight}|{Elder}'s {sight}}, {not {more} hundred steps away|just behind the next {more} trees}! {"I
        was lost {right behind the house|in our own back yard}!"|{Hero} was not lost in a great wood, but in the last corner of it.|}""",
    )
    s.say_one(
        """"{Where have you been|Was it far}?" {asked {elder}|{elder} asked} {and took the basket|at the gate}. "{Very far|At the end of the world}," said {hero}, "and {then|suddenly} {it was quite near|it was behind the house}." {{Elder} put the {errand} on the table and laughed.|They ate the {errand} {out of|from} one bowl{|, and {@cat_sat}}.}""",
        """{Hero} {slid|came} down, {tore {hero.his} sleeve|scraped both knees}, and was home {before the {kettle|soup} boiled|in time for supper}. {Elder} {praised|admired} the {errand}. {"And what did you learn?" "To look up before I weep|"Were you afraid?" "Only on the ground|"And the wolves?" "There were only squirrels}," {hero} {said|answered}.""",
        """{{Elder} was so happy with the {errand} that {elder.he} danced|The {errand} were the best that {elder} had ever tasted}. {Afterwards|The next day} {hero} tied a {red|yellow} {ribbon|rag} {high up|at the very top} in that {tree}, {so that it can be seen from every path|for the next one who gets lost}.""",
    )


def beast_leads(s):
    """A lost animal keeps the child company; comforting it, the child is led home."""
    s.animal("beast", kind="dog goat donkey pony sheep")
    s.pick("smell", ["soup", "fresh bread", "porridge", "baked apples", "cabbage", "warm milk"])
    s.say_one(
        """{Something {moved|snorted} in the bushes.|There was a {rustle|crack} {behind the {tree}|close by}.} {Hero} {picked up a stick|held the basket in front of {hero.him}},
        but out came only {beast.who}, {with burrs in {beast.his} {coat|ears}|looking sad}. "{You are lost, too|So there are two of us},"
        said {hero}, and {shared {hero.his} bread with {beast.him}|scratched {beast.his} ears|picked out the burrs}.""",
        """{Then {hero.he}|{Hero}} heard somebody {cry|sigh}, and it was not {hero.himself}. {Under|Behind} a {tree} stood {beast.who}, {all alone|trembling}. "{Do not be afraid|Hush}," {hero} said{|, and put an arm round {beast.his} neck}. "{I will take care of you|I am here now}." {Whoever comforts somebody is {less|no longer} afraid.|Saying it helped {hero}, too.|}""",
        """{Hero} {ran|hurried} {the wrong way|on}, and {at the next bend|round a thorn bush} {hero.he} ran into {beast.who}. {Both|They both} jumped. "{Do you know the way|Are you lost as well}?" asked {hero}. {Beast} {said nothing|shook {beast.his} head}, but {beast.he} leaned {warmly |}against {hero.him}{, and that was a start|}.""",
    )
    s.say_one(
        """{Then the wind turned|A little wind came up}, and {beast} {lifted|put up} {beast.his} nose. {Far away somebody was busy with {smell}|There
        was {smell} in the air}! {Beast} {trotted off|started to walk}, and {hero} {held on to {beast.his} {tail|neck}|kept close behind},
        {through thick and thin|over ditches and roots}.""",
        """"{Where would you like to be now|What do you wish for}?" {hero} asked{| softly}. {Beast} {sniffed|lifted {beast.his} head|thought hard}. {{Beast.He} wished for {smell}, and {beast.his} nose knew where there was some.|{Smell}, said {beast.his} nose, and it was over there.} {{Hero} had only to follow.|They went where the nose went.|}""",
        """{They walked together|Side by side they walked}, and {whenever {hero}|each time {hero}} {pulled|turned} {left|right}, {beast} {pulled|wanted to go} the other way. {"{Very well|All right}, then you choose," said {hero}.|At last {hero} {gave in|let go}.} {Beast} {had smelled {smell}|knew where there was {smell}}, and {walked|went} {straight|without a stop} to it.""",
    )
    s.say_one(
        """{The smell|It} came from {elder}'s kitchen. "{You bring me {errand} and {beast.a}|I asked for {errand}, and not for {beast.a}}," said {elder}{|, and set down two bowls}. "{{Beast} brought me|Without {beast} you would have neither}," {said|answered} {hero}. {So {beast} {stayed|was allowed to stay}.|{Beast} ate first.}""",
        """{At the edge of the wood|On the meadow} {elder} came to meet them. {{Beast}'s owner was there, too, {with a halter|quite hoarse
        from calling}.|The {beast.kind} belonged to the neighbour, who {thanked {hero} {ten times|with a cake}|had looked everywhere}.|}
        "{Who found whom|Which of you was lost}?" asked {elder}. {Hero} {gave {beast} {the finest|some} of the {errand}|could not say}.""",
        """{So they came out|They came out of the wood} {right|just} behind {elder}'s house. {Hero} {handed over|put down} the {errand}, and
        {elder} {gave|cut} {beast} {a whole cabbage|a big piece of bread}. {Now {hero}|From that day {hero}} never goes into the wood
        without {beast}, {and nobody worries any more|nor does {beast} go without {hero}}.""",
    )


def song_answers(s):
    """The lost child sings the song of home, and from far away comes the next line."""
    s.pick("about", ["a lazy miller", "three geese", "the moon", "a boat of bark", "a blue hen"])
    s.say_one(
        """{Hero} {was afraid|wanted to cry}, and {when {elder} was afraid, {elder.he} sang|{elder} always said that one cannot cry and sing}. So {hero} sang, {first in a whisper|with a thin voice}, the {old |}song about {about}. {The {errand} shook in the basket.|The trees listened.|}""",
        """"{Somebody|Anybody}!" {hero} {shouted|called}, {but the wood only shouted back|until {hero.he} was hoarse}. {Then {hero.he}|So
        {hero.he}} {tried|began} {singing|to sing}: the song about {about}, which {nobody knew but {elder} and {hero}|{elder} had made up
        one evening}.""",
        """{Hero} sat down {on the basket|in the moss}. {To feel less alone|Because it was too quiet}, {hero.he} {hummed|sang} the song that {elder} sang {while {cooking|sewing}|on the stairs}, the one about {about}. {Hero.He} sang the first {line|verse} {three times|twice}, {because {hero.he} had forgotten the next|very slowly}.""",
    )
    s.say_one(
        """{And far off|Then, far away}, {somebody|a voice} sang the {second|next} line. {Hero} jumped up. {Hero.He} sang the third, and {from {beyond|behind} the {tree} trees came|the voice gave back} the fourth. {So, line by line|Like that}, {the song showed the way|they sang themselves together}.""",
        """{{Was that an echo|What was that}? An echo {repeats|says the same again}, but this voice sang on.|An echo would have sung the
        same, but this voice sang the next line.} {It was cracked and {a little flat|out of breath|rather loud}.|It was the finest voice in the world.|} {Hero} {went|ran} toward it{, singing|, stumbling and singing}.""",
    )
    s.say_one(
        """At the {sixth|last} verse {hero} {ran|fell} into {elder}'s arms. "{You forgot a line|You sang it wrong}," said {elder}, {and {blew {elder.his} nose|held {hero.him} tight}|with wet eyes}. {They sang it again on the way home, with the {errand} between them.|"And you are flat," said {hero}, and {gave|handed} {elder.him} the {errand}.}""",
        """{There {stood|was} {elder} on the path, {a lantern in {elder.his} hand|in slippers and a coat}.|Out of the dusk came {elder}, still singing.} "{I could not sit and wait|I heard you from the garden}," {elder.he} said. {{Hero} held up the basket.|They {forgot|spilled} half the {errand} for joy.|} {Since then the song has one verse more|So the song got a new verse}, about {a
        lost {hero.kind}|{errand} and a dark wood}.""",
        """{Elder} {hugged {hero.him}|felt {hero.him} all over} {first, and then looked|and only then looked} into the basket. "{{Errand}!
        And what a lot|So many {errand}}," {elder.he} said. "{I would have liked them less|They are nothing} without you." {{Hero} sang
        all the way home|All the way home {hero} sang}, {this time for {joy|fun}|quite loud}.""",
    )


def bees_go_home(s):
    """The bees of the beekeeper fly home in one line, and the child runs after them."""
    s.pick("flower", ["heather", "clover", "thistles", "thyme", "wild mint"])
    s.say_one(
        """{Hero} {came to|stood in} a {clearing|sunny place} full of {flower}.  {A bee with {yellow legs|full pockets} {rose|flew up}, {turned once|hung in the air}, and flew off {over the {tree}|like an arrow}; then a second flew the same way|One bee after another rose {and|, turned and} flew off, all in one direction}.""",
        """{Something buzzed past {hero.his} ear.|A bee sat down on {hero}'s sleeve.} {"You {are lucky, you |}can fly home," said {hero}, and then {hero.he} {stood|sat} very still.|{Hero} was going to {wave|chase} it away, and then {hero.he} had an idea.} {Whose bees were they|Where did this bee live}? {Elder} kept the only {hives|bees} {in {town}|for miles}!""",
        """"{Bees are never late for supper|A full bee flies straight home}," {elder} used to say. {Hero} {remembered it|thought of that}
        when {hero.he} came to {some|the} {flower}, where {a hundred|a cloud of} bees were at work{| in the last light}. {"Take me with
        you," {hero.he} begged.|{Hero.He} waited until the first was full.|}""",
    )
    s.say_one(
        """{Hero} ran after it. {When it was out of sight|Each time {hero.he} lost one}, {hero.he} stood and waited for the next, {and ran again|and so {hero.he} went from bee to bee}, {through ferns as high as {hero.his} chin|over roots and under branches}. {Behind the last {tree} stood {elder}'s hives.|Then came a fence, and hives, and home.}""",
        """{The bees flew over bushes, and {hero} had to go through them.|It is not easy to run and look up.|} {{Hero} ran after them and tripped {twice|three times}|{Hero.His} basket caught on every thorn}, but {above {hero.him}|always} there was one more small {brown|golden} dot, {and then {ten|twenty}|and the dots grew many}, {and then|until} {hero.he} saw the {hives|garden}.""",
    )
    s.say_one(
        """{Elder} {took off {elder.his} veil|looked up from a hive}. "{How did you find the way|You came out of the thick of the wood}?" {elder.he} {said|asked}. "{I flew home with the others|Your bees showed me}," said {hero}. {They ate the {errand} with honey, {of course|plenty of it}.|That day {elder} put honey on the {errand}.}""",
        """"{There you are|Home again}," said {elder}, {who was counting {bees|hives}|a frame of honey in {elder.his} hand}, "{one more than
        this morning|just like my bees}." {Hero} gave {elder.him} the {errand}{, and a {dish|saucer} of {sugar|sugar water} to the bees|}.
        {Everyone had earned supper.|Then they went in to supper, and {@cat_sat}.|Nobody had lost the way that day.}""",
        """{Elder} {poured|boiled} tea, and the {errand} {stood|lay} {on|in the middle of} the table. {"I always tell people to listen to bees," {elder.he} said.|"They know the way better than people do," said {elder}.|} {"{And I will always say good morning to them|I shall never chase one again}," said {hero}.|{Hero} {licked|wiped} {hero.his} {spoon|plate} and {nodded|went out to thank them}.}""",
    )


PLOTS = [noise_at_night, the_quarrel, lost_way]
