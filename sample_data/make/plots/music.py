"""Music: an instrument that goes missing, and a voice that is off the note."""

from world import NATURE, VILLAGE, things

INSTRUMENTS = [
    *things("old wooden little painted", "fiddle, flute, pipe, guitar, harp"),
    *things("brass old little dented", "horn, trumpet, bugle"),
]


def lost_instrument(s):
    """A musician's instrument is gone on the day of a dance."""
    s.animal("hero", size="small middle", home="wood field farm hill house")
    turn = s.one_of(nest_inside, wind_plays, finder_plays, where_last, without_it)
    s.item("tool", [tool for tool in INSTRUMENTS if tool.name not in UNSUITED.get(turn, ())])
    s.place("hall", VILLAGE)
    s.place("spot", NATURE)

    s.say_one(
        """{@day}, {hero.who} {opened|unlocked} the {case|cupboard|box} {to practise|to polish
        {tool.the}} for the {dance|wedding} {hall.at}. {It was empty|There was nothing inside but
        {dust|a moth|an old sock}}.""",
        """{There was to be|{Town} was getting ready for} a dance {hall.at}, and {hero.who} was to
        play {tool.the}. {But|Then,} {that very {morning|noon}|three hours before}, {the {tool} was
        gone|{hero.he} could not find {tool.it} anywhere}.""",
        """{Nobody in {town}|No one for miles around} played {the {tool}|on a {tool}} like
        {hero.who}{| who lived {spot.at}}. {So|That is why} {everyone|the whole village} was
        {worried|upset} when, {on the day of the {fair|harvest dance}|before the summer dance}, the
        {tool} {disappeared|could not be found}.""",
        """"My {tool}! Who has seen my {tool}?" {cried|shouted} {hero.who}{| one {weekday}}. {The
        dance {hall.at} was to {begin|start} at {six|seven|eight}|A wedding was waiting {hall.at}},
        and {without music|without a {tool}} {there is no dancing|no one could dance a step}.""",
    )
    s.maybe(
        """{Hero.He} looked {under the bed|in the {stove|attic}|behind the door}, {in the {woodpile
        |flour bin|well}|on every shelf}, {and even|and then} {in the soup|under the neighbour's
        {cart|goat}}{|, twice}.""",
        p=0.5,
    )
    s.para()
    turn(s)


def nest_inside(s):
    """A bird has nested in it; nobody moves the nest, and the bird pays with a song."""
    s.animal("bird", kind="robin wren")
    s.say_one(
        """{At last|After an hour} {hero.he} {remembered|thought of} the {shed|barn|apple tree},
        where {hero.he} had {practised|played} in {spring|April}. {Tool.the} {hung|was} {still
        there|on its nail}, and {inside it|in the middle of it} sat {bird.who} on {two|three|four|
        five} eggs.""",
        """{Then|In the end} {hero.he} {found|saw} {tool.it} {in the {barn|shed}|under the {porch
        |eaves}}. {Moss|Straw|Hay} {stuck|stood} out of {tool.it}, and {a {brown|small} head|a {beak
        |sharp beak}} too: {bird.who} {had built|had made} a nest {there|in it}.""",
    )
    s.say_one(
        """"{Please do not {shake|blow|play}|Not a {note|sound}, please}," {bird.said}. "{They|The
        eggs} {hatch|will hatch} {tomorrow|any {hour|day} now}."
        {{Hero} took {hero.his} hand away|{Hero} stepped back} {at once|very softly}.""",
        """"{I thought|It seemed} {nobody|no one} wanted it," {bird.said}. "{It kept the rain off|It
        was the driest house in {town}}." {Hero} {sighed|counted the eggs} and {put|hung}
        {tool.it} back{| with great care}.""",
    )
    s.say_one(
        """"But {what about|who will play at} the dance?" {hero.asked}. "{I have|There is} a voice{|,
        you know}," {answered|said} {bird}, "{if you|and you can} keep the eggs warm{| for {an
        hour|me}}." {So|And so} {the {village|guests} danced to a {bird.kind}'s song|{bird} sang
        {hall.at}}, {while {hero} sat|and {hero} stayed} {in the dark|at home} with a {scarf|hat}
        over the nest.""",
        """{That {evening|night}|So} {hero} {went|came} with empty hands. {But|Still,} {bird}'s
        {brothers|cousins|neighbours} {sat|came and sat} {on the lamps|in a row on the fence} and
        sang {until {ten|eleven|midnight}|every tune {hero} asked for}, {for|because} {a {tool}|a
        house} must be paid for.""",
    )
    s.maybe(
        """{In {June|July}|Weeks later} the nest was empty, and {hero} {brushed|shook} out the {moss
        |feathers|straw}. {People say|They say in {town}} that the {tool} {sounds|has sounded} {like
        a {bird.kind}|sweeter} ever since.""",
        p=0.6,
    )


def wind_plays(s):
    """The wind blows over it where it lies, and the sound leads home."""
    s.animal("friend", size="tiny small")
    s.say_one(
        """"When did you have it last?" asked {friend.who}. "{Yesterday|Last night}, {spot.at}, on
        the {cart|way home}," {hero.said}. {So they {searched|went} {there|back} together{|, step by
        step}|They walked back side by side}, but {the {grass|fern} was high|it was {dark|getting
        dark} already}.""",
        """{Friend.who} {came|offered} to help. "{It must have {slipped|fallen} from the cart|The bag
        has a hole{|, look}}," {friend.said}. {So they {followed|searched} the road|They looked in
        every ditch} as far as the {spot}, {and found {nothing|only {stones|a boot|a lost glove}}
        |but the grass there was as high as a {wall|horse}}.""",
    )
    s.say_one(
        """{Then|Just then} the wind {rose|got up}, and {from {somewhere|far away}|out of the {thorns
        |nettles|brambles}} came {a {long|low|soft} {note|hum}|one note, {low|soft} and {sad|long}}.
        "{That is an owl|A ghost}," {whispered|said} {friend}. "{No|Never}! {That is mine|I know that
        voice}!" {cried {hero}|{hero} cried}.""",
        """{{Hero} {was about|wanted} to give up|They had nearly given up} when {a gust|the wind}
        {came|blew} {over the hill|from the west}. {Something|In the {nettles|bushes} something}
        {hummed|sang|moaned}, {high, then low|first softly, then loud}. "{Listen|Hush}!" {said {friend}|{friend}
        said}. "The wind is {trying|playing} it!\" """,
    )
    s.say_one(
        """{They waited for each gust and {walked|crept} {nearer|closer}|Gust by gust they came
        nearer}, {until|and at last} {hero} {put a foot on it|fell over it|pulled it out of the
        leaves}, {wet|muddy} but {whole|sound}.""",
        """{Hero} {ran|pushed} {straight|right} {through|into} the {thorns|nettles}, and {came
        back|came out} {scratched|stung} {all over|from top to toe} and {smiling|happy}, with {the
        {tool}|{tool.the}} {held high|in both arms}.""",
    )
    s.say_one(
        """That {night|evening} {hall.at} {the first dance|every dance} {began|started} with {one
        {long|low} note|the same {long|low} note}. "{Who|Where} did you {get|learn} that {from|one}?"
        {someone|the {baker|miller}} asked. "{A good teacher|The wind}," {hero.said}{|, and winked at
        {friend}}.""",
        """{The dance began|They began} {late|an hour late}, {and|but} {hero} {played|had} a new
        {tune|song} {for it|that night}: {it {whistled|hummed}, and stopped, and {rose|came} again|it
        went up and down like {weather|a gust}}. {Friend} {called|named} it {the Nettle Song|the Wind
        in the Ditch}.""",
    )


def finder_plays(s):
    """Someone found it and cannot bear to give it back; a lesson is worth more."""
    s.animal("finder", size="small middle", home="wood field farm hill house")
    s.say_one(
        """{Near {spot.the}|Not far from {spot.the}} {there was|{hero} heard} a {dreadful|terrible}
        {squeak|noise}, {like {a gate|a cat in a {bucket|sack}}|worse than a {rusty|wet} {gate|saw}}.
        {There|Behind {a|the} {wall|hedge}} sat {finder.who} with {tool.the}{| and red cheeks}.""",
        """{Then|All at once} a {squeak|howl} came {over the {hedge|wall}|from {spot.the}}, {and the
        {cows|crows} ran away|so bad that {the milk turned|the {cows|crows} fled}}. {It was|The noise
        was made by} {finder.who}, {who held|with} {tool.the} {upside down|the wrong way round}.""",
    )
    s.say_one(
        """"I found it {on the road|in the ditch}," {finder.said}{|, and {held|hugged} it tighter}. "I
        {meant to|wanted to} {bring it back|ask whose it was}, but first I wanted {one
        tune|to make just one song}, and it {will not|won't} {come|sing}."
        """,
        """{Finder} {went red|turned pale}. "{It is yours|I know it is yours}," {finder.he} said. "I
        {picked it up|found it} {last night|on {weekday}}. I have {always|all my life} wanted to
        {make music|play}, and {nobody|no one} {ever let me|would show me}.\" """,
    )
    s.say_one(
        """{Hero} {had been|was} {angry|furious} {all the way|until then}. {But|Yet} {hero.he}
        {remembered|thought of} {hero.his} own first {squeak|week}, {and the {neighbours|buckets} at
        the window|when even {hero.his} mother left the house}. "{Turn it round|Hold it so}{| first},"
        {said {hero}|{hero} said}. "{Now|And now} {breathe|wait}, {and count to three|and think of
        {water|rain}}.\" """,
        """"{You play|That was} {like a {door|pump}|worse than a wet saw}," {hero.said}, "{and so did
        I, once|but you {did not stop|kept on}, and that is {half|the hard half} of it}. Sit down."
        {They sat|The two sat} {spot.at} until {the {squeak|howl} was a note|there were {three|four}
        {clean|good} notes}.""",
    )
    s.say_one(
        """{Hall.at} {that evening|that night}, {hero} played {the dances|everything fast}, and in the
        {slow|last} {dance|one} {finder} {was given|played} {three|four|five} notes {of {finder.his}
        own|all alone}. {They were in the right place|Not one of them was wrong}.""",
        """{That night|At the dance} {finder} {stood|sat} {next to|beside} {hero} and turned the
        pages. {By {spring|winter}|A year later} there were two {tool.name}s {hall.at}, and {nobody
        could tell|only the {crows|cows} knew} which {of them|one} had begun {in a ditch|behind a
        hedge}.""",
    )


def where_last(s):
    """A friend makes the musician go through last night again, and one dance explains it."""
    s.animal("friend", size="tiny small")
    s.say_one(
        """{Friend.who} {did not run about|did not search at all}. "{Sit|Sit down}," {friend.said}.
        "{Tell me about last night.|What did you do last night?} {Leave nothing out|From the start, please}."
        """,
        """"{You are looking where you {are|live}|Looking is no use}," said {friend.who}. "{Think
        instead|Let us think}. Where did you {play|have it} last?\" """,
    )
    s.say_one(
        """"I played {hall.at}," {hero.said}. "{Then|After that} {the {miller|baker|doctor} whistled|
        somebody else played}, and {I ate {some pie|three pancakes}|we had supper}, and then {I
        danced|we danced}{| until {one|two}}." "With {the {tool}|it} in your {arms|hands}?" {asked
        {friend}|{friend} asked}.""",
        """{Hero} {shut {hero.his} eyes|scratched {hero.his} head}. "{I played|There were} {nine|ten|
        twelve} {tunes|polkas|waltzes}. I {ate|had} a {bun|pear}. {Then|And then} {someone|the
        {tailor|miller}} took the {drum|spoons}, and I danced{| with everyone}." "{How|And how} do you
        dance with a {tool}?" {friend} {asked|wondered}.""",
    )
    s.say_one(
        """{There was a {long|short} silence|{Hero} opened {hero.his} mouth and shut it}. "{You
        don't|Nobody does}," {hero} said {slowly|at last}. "{You|One must} hang it {up somewhere|on
        something}." {And they {ran|hurried}|Then both of them ran} {hall.to}.""",
        """"{I put it down|I hung it up}!" {cried {hero}|{hero} cried}. "{In|Up in} the {lime tree|
        chestnut}, {so that|where} {nobody|no one} would {step|sit} on it!" {Hero.He} was {already
        |halfway} {out of the door|down the road}.""",
    )
    s.say_one(
        """{There|And there} it {hung|was}, {in the lime tree|on a branch} {over the|above the}
        {benches|dance floor}, {with {a leaf|dew} on it|wet with dew}. {That night|At the dance}
        {hero} played {one tune more than {usual|ever}|the first tune for {friend}}, and {did not
        dance|danced only with {hero.his} eyes}.""",
        """{Tool.the} {hung|was still hanging} {over the dance floor|among the leaves}, {where all the
        village had {walked|passed} under it|and a {beetle|spider} had moved in}. {Since then|Ever
        since}, when {hero} wants to dance, {friend} {holds|looks after} the {tool}.""",
    )


def without_it(s):
    """Nothing is found; the tune is in everyone's head, and the thing is where it must be."""
    s.animal("friend", size="small middle")
    s.say_one(
        """{By {six|seven}|When the lamps were lit} {all the guests|everybody} stood {hall.at} {in
        their best {shoes|coats}|and waited}. "{Go home|There will be no music}," {hero.said}{| in a
        small voice|, close to tears}.""",
        """{It was no use|All the looking was no use}. {Hall.at} the {benches|cakes} stood
        {ready|waiting}, and {hero} had to {climb|get} up on a {barrel|chair} and {say so|tell them
        all}.""",
    )
    s.say_one(
        """"{How|But how} did it go, {the one|that tune} with the {jump|hop} in it?" asked
        {friend.who}. {Hero} {hummed|sang} {two|three} {lines|bars}, {to be polite|and stopped}. The
        {miller|baker|cook} {went on with|knew} the {next|fourth}. """,
        """{But {friend.who}|{Friend.who}} {picked up|took} two spoons and {began to {tap|click}|beat
        time}: {slow, quick, quick|one, two and three}. "{I know that|That is my tune}," {hero.said},
        {and hummed it{| without meaning to}|and could not help humming}.""",
    )
    s.say_one(
        """"{We have|All of us have} heard it {a hundred times|every summer}," {friend.said}. "{It is in
        our {feet|bones}|We have it by heart}." {And so {they|everyone} {sang|hummed} it, {high and
        low|old and young}|And the whole crowd hummed it back}.""",
        """{Soon|Before long} {there were {pans|buckets|combs} and {glasses|lids|boots} in it|one
        {blew on a {bottle|jug}, one beat a {barrel|tub}|had a comb, another a pan}}, and {the floor
        {shook|rang}|even the {old|stiff} ones danced}.""",
    )
    s.say_one(
        """{They danced|The dance went on} until {two|three|dawn}. {Then|Afterwards} {friend} {lifted
        |took} {hero}'s coat from the {hook|nail}, and {under it|underneath}, {safe and dry|where
        {hero} had hung it {first|so as not to forget it}}, was {tool.the}.""",
        """{When {hero} came home|At {dawn|sunrise}} there was {a lump|something hard} in {hero.his}
        {bed|pillow}. {Hero.He} had {taken|put} {tool.the} {to bed|there} {so as not to forget it|to
        keep it warm}. "{Sleep on|Never mind}," {hero.said}. "We {managed|had a fine night}."
        """,
    )


UNSUITED = {
    nest_inside: ("flute", "pipe", "fiddle", "bugle"),
    wind_plays: ("fiddle", "guitar"),
    finder_plays: ("guitar", "harp"),
    where_last: ("harp",),
    without_it: ("harp", "guitar"),
}
"""Instruments that do not suit a turn: no bird nests in a flute."""


def off_the_note(s):
    """Someone who cannot keep the tune is sent away from the choir, and then is needed."""
    s.animal("hero", size="small middle big", cannot="sing")
    s.person("leader", job=s.one_of("teacher", "musician", "baker", "miller", "bookbinder"))
    s.place("hall", VILLAGE)
    turn = s.one_of(voice_in_fog, low_note, lullaby, always_late)
    late = turn is always_late

    s.say_one(
        """{Every {weekday}|Once a week} the choir of {town} {met|sang} {hall.at}. {Hero.who} {loved
        |waited all week for} {that hour|those songs}, but""",
        """{Hero.who} wanted {to sing in the choir of {town}|one thing only: to sing {hall.at} with
        the choir}. {Sadly,|But}""",
        """{When the choir of {town} sang|At every song of the choir} {hall.at}, {everyone|all the
        singers} {kept to the tune|sang like one}, {except for|all but} {hero.who}. However hard
        {hero.he} {tried|listened},""",
        """{Hero.who} {sang in the bath, on the road and under the stars|sang to the {cows|hens|
        clouds} {all day|every morning}}. So {hero.he} {joined|came to} the choir {hall.at}{|, in a
        clean collar}. Alas,""",
    )
    if late:
        s.say_one(
            """{hero.he} {always began late|was always late}: {when the others were {at|in} the second
            line|when line two came}, {hero.he} {was still on the first|had just begun line one}.""",
            """{hero.he} sang {each|every} line {a breath|two breaths} {behind|after} the {rest|others},
            like {an echo|a {cart|tail} after a horse}.""",
        )
    else:
        s.say_one(
            """{hero.he} had {only one note|one single note}, {a {low|deep} one|deep and rough}, {and it
            went {on and on|under everything}|like a {beetle in a jug|cart on a bridge|sleepy bull}}.""",
            """{hero.his} voice {stayed|sat} {at the bottom|down in the cellar} {while the tune {went up
            |climbed}|of every song}, {and there it {hummed|growled|buzzed}|and would not move}.""",
        )
    s.say_one(
        """"{You spoil it|You put them all off}," {leader.who} told {hero.him}{| one evening}.
        "{Perhaps|Maybe} you could {turn the pages|carry the lamp|hold the door}?" {@sad:hero}""",
        """{Leader.who} led the {singing|choir}. "{Dear|My good} {hero}," {leader.he} said, "{open your
        mouth, but let nothing come out|you might {bake for us|bring the chairs}}." {Hero} {swallowed
        |nodded} and {said nothing more|did as {hero.he} was told}.""",
        """"{Sorry|I am sorry}, {hero}," said {leader.who}, who {led|trained} the choir, "{it will not
        do|either you sing or we do}." So {hero} {sat|stayed} {outside|by the door} and {hummed|sang}
        {to the {wall|rain}|very low}.""",
    )
    s.para()
    turn(s)


def voice_in_fog(s):
    """High voices are lost in the fog; the low one carries, and brings the boat home."""
    s.say_one(
        """{In {autumn|October}|One {weekday}} the choir {rowed|took a boat} {over the lake|to the
        island} to {sing at a wedding|sing for the lighthouse keeper}. {Hero} {waited|stayed} on the
        {landing|shore} {with the lamp|with the coats}. {On the way home|Then}, fog came {down|up}, as
        thick as {wool|porridge}.""",
        """{Then|On {weekday}}, {coming|on the way} home {over the lake|from a feast across the lake},
        the {singers|choir} {rowed|sailed} into {thick|white} fog. {Left, right and ahead|Wherever they
        looked} {all was grey|there was nothing}. {Hero} {stood|was} on the {landing|shore}, {and the
        lamp was no use|and nobody could see {hero.his} lamp}.""",
    )
    s.say_one(
        """{The singers|They} {called|sang out}, {but {high|thin} voices get lost in fog|high and
        clear, and the fog {ate|swallowed} {it|every note}}. {So|Then} {hero} {filled {hero.his} chest|
        took a breath} and {sang|let go} {the one note {hero.he} had|{hero.his} note}, {and it went
        through the {fog|white} like a {plough|barge}|low and long}.""",
        """{Hero} {heard|could hear} {oars|them} {going the wrong way|turn towards the rocks}. {There
        was no time to be shy|{Hero.He} forgot to be ashamed}. {Hero.He} sang {hero.his} {one|only} note
        {until {hero.his} ribs shook|without a stop}, {and the {planks|stones} hummed with it|and it
        rolled {out|away} over the water}.""",
    )
    s.say_one(
        """"{There|That way}! {Row|Steer} for {the growl|{hero}}!" cried {leader}. {Ten minutes later|
        Soon} the boat {bumped against|touched} the {landing|posts}{|, and no one was even wet}.""",
        """{The boat turned|Slowly the boat turned}, {and|then} {oar by oar|bit by bit} {it|they} came
        {nearer|in}. "{Don't stop|Keep on|Louder}!" {shouted|begged} {leader} from the {front|bow}.""",
    )
    s.say_one(
        """{On {weekday}|At the next song} {a chair stood|there was a chair} {in the {front|first}
        row|in the middle}, {with {hero}'s name on it|and it was {hero}'s}. "{Sing what you {like|have}|Sing}," {leader.said}. "We {know|have heard} what it
        is {for|worth}."
        """,
        """{Nobody|No one} {spoke of|asked {hero.him} to hold} {lamps|doors} {after that|again}. {Hero}
        {sang|stood} {in the middle|with the rest}, and {whoever lost the way in a song|the
        singers} {listened|steered} {for {hero.him}|by {hero.his} note}.""",
    )


def low_note(s):
    """The tune floats away without anything under it: the leader hears what was missing."""
    s.say_one(
        """{Now|So now} {everything|each song} was {clean|correct}, {and somehow|but} {thin|it was like
        soup without salt}. {At the {fair|feast}|On {weekday}} {people|the listeners} {coughed|looked at
        their shoes}, and the {high voices|singers} {went up and up|drifted higher with every line},
        {like {smoke|kites}|until they could only squeak}.""",
        """{The next song|The first song without {hero}} {began well|started well}. {Then|But} {line by
        line|little by little} it {climbed|rose}, {because nobody held it down|for there was nothing
        under it}, {and at the end|until} {even the {mice|bats} {covered|held} their ears|only the bats
        could hear it}.""",
    )
    s.say_one(
        """{Leader} {went out|opened the door} {for air|to think}. {In the yard|On the step} {hero} was
        {stacking chairs|sweeping} and humming, {the {old|same} low note|just the one note}. {Inside|
        Through the door}, {the last singer|a girl}, {still practising|alone}, {found|sang} {her line
        again, and it was {right|sweet}|the tune over it}.""",
        """{Outside|From the yard} came {a hum|a low hum}, {deep|soft} and {steady|always the same}:
        {hero} {was {chopping wood|washing cups}|waited with the coats}. {Leader} {lifted|raised} a
        {finger|hand}. "{Sing|Once more}, {all of you|please}, {softly|and listen}." {The tune settled
        on that hum like a {bird|hen} on a {branch|beam}|And the song came down and {stood|stayed} on
        that hum}.""",
    )
    s.say_one(
        """"{Come in|Come here}, {hero}," {leader.said}. "{We have walls and windows, and threw out the
        floor|I took away the floor and wondered why we fell}." """,
        """"{I have been a donkey|How {stupid|deaf} I was}," {leader.said}. "A {roof|house} {must|has
        to} stand on something. {Hero}, will you {be our floor|come back}?" """,
    )
    s.say_one(
        """{Hero} {wiped|dried} {hero.his} {hands|face} and {came|went} in. {That {evening|night}|At the
        {winter|harvest} feast} {hero.he} sang one note for {an hour|two hours}, {and it was never the
        wrong one|and it fitted every song}.""",
        """{So|And so} {hero} {stands|sings} {at the back|behind them} {now|today}, and {before each
        song|when the hall is quiet} {everyone|the whole choir} waits for {hero.his} {hum|note}{, and
        starts from there|}.""",
    )


def lullaby(s):
    """A baby screams at the pretty songs and sleeps at the dull one."""
    s.say_one(
        """{That {winter|spring}|In {May|March}} {leader} {had|got} a {baby|small {son|daughter}} {who
        cried|that screamed} {all night|from dusk to dawn}. {The {choir|high voices} {came|went} to sing
        {under the window|by the cradle}|One by one the singers sang to it}, and it {cried|screamed}
        {louder|all the more}.""",
        """{Then|A month later} {there was a baby in {leader}'s house|{leader}'s baby was born}, and
        {nobody in the street|no one} slept. {The finest|All the best} singers {tried|came}. {At every
        high note|When they sang high} the {baby|child} {opened its mouth|went red} and {sang|howled}
        higher.""",
    )
    s.say_one(
        """{Hero} {came by|passed} with {a sack of flour|the milk} {at {six|four}|one morning}, {humming|
        singing} {because {hero.he} thought {hero.he} was alone|to {hero.himself}}. {Rrrm|Mmmm}, {went
        the note|it went}, {like {a mill|bees in a {tree|wall}}|always the same}. {The {screams|crying}
        stopped|In the cradle it grew quiet}.""",
        """{Hero} {brought|was sent with} a {pie|blanket} {from the neighbours|as a present}. {In the
        kitchen|While {hero.he} waited} {hero.he} hummed {a little|under {hero.his} breath}. {The baby
        {hiccuped|sniffed}|There was a hiccup}, {listened|then a sigh}, {and {fell asleep|slept}|and then
        {nothing|silence}}.""",
    )
    s.say_one(
        """{Leader} {stood|came} in the door, {grey|pale} with {tiredness|no sleep}. "{Do not stop|Go
        on}," {leader.he} {whispered|begged}. "{Whatever that is|Please}, do not stop." {Hero} {hummed|
        sang} until {noon|the milk was sour}{|, and the whole street snored}.""",
        """"{What|Which} song is that?" {whispered {leader}|{leader} whispered}. "{The one you sent away|None.
        It is only my note}," {hero.answered}. {Leader} {looked at the floor|went red}. "{Then I
        sent away the best|It is the best song in {town}}." """,
    )
    s.say_one(
        """{Now|These days} {hero} is {asked to|wanted in} {every house|all the houses} with a cradle,
        and {hall.at} {the choir has a song|there is one song} {with a {long|single} low note in it|that
        {leader} wrote for {hero.him}}. {By|At} its end {half the listeners|most people} are
        asleep{|, and nobody minds}.""",
        """{On {weekday}|The next week} {leader} {opened|held open} the door {hall.at} {for {hero.him}|
        and bowed}. "{We end with something {slow|quiet} tonight|From now on you sing the last song}," {leader.he}
        said, "{and you begin it|alone}." The baby {slept through it|was there and
        smiled in its sleep}.""",
    )


def always_late(s):
    """Sung late, the tune fits over itself: a round."""
    s.say_one(
        """{But {hero}|{Hero}} {forgot {hero.himself}|could not keep quiet}. {On {weekday}|In the middle
        of practice}, {when the {others|choir} {sang|began} the {harvest|miller's} song|out of habit},
        {hero.he} {sang too|joined in}, {one line|a whole line} {behind|late}.""",
        """{At the {fair|feast}|The week after}, {the choir sang the {cuckoo|river} song|it was the
        {cuckoo|river} song}. {Hero} {meant|wanted} to {stay|be} {silent|quiet}, but {the song was too
        {good|dear}|{hero.his} mouth opened by itself}, {and of course it opened late|a line too
        late}.""",
    )
    s.say_one(
        """{Heads turned|All heads turned}. {Leader} {raised|lifted} {a hand|the stick} to stop {it|
        {hero.him}}, and {did not|then let it sink}. {The {second|late} line {lay|sat} on the first|The
        two lines {met|crossed}} like {two hands|tiles on a roof}, {and {fitted|were beautiful}|and
        nothing {bumped|hurt}}.""",
        """"{Stop|Hush}, you are {late|behind}!" {hissed|whispered} a {goat|goose}. "{No|Wait}," {said
        {leader}|{leader} said}, {with an open mouth|very softly}. "{Listen|Hear that}. {It fits|The
        song fits over itself}." {One tune had become two|It was as if the hill sang back}.""",
    )
    s.say_one(
        """"{Again|Once more}!" {leader.cried}. "{Half of you|Those on the left} with me, the {rest|others} with {hero}. {Hero}, {be|come in} exactly as late as {always|
        ever}." """,
        """"{How do you do that|Can you do it again}?" {leader.asked}. "{By being late|I cannot help it|It
        is the only thing I can do}," {hero.answered}. "{Then teach us|Good. Show the {others|left
        side}}," {said|begged} {leader}.""",
    )
    s.say_one(
        """{So|That is how} {town} {got|came to have} its round{|, which goes on until someone laughs}.
        {One half starts|The choir starts}, {and|then} the other waits {and watches {hero}|with its eyes
        on {hero}}, {for|because} {no one|nobody} is late {so well|like {hero.him}}.""",
        """{They sang it|The song went} {round and round|in circles} {until the lamps burned low|for an
        hour}. {Hero} {stood in front|led the late half}, {and was, for once,|and for once {hero.he}
        was} {right on time|exactly in the right place}.""",
    )


PLOTS = [lost_instrument, off_the_note]
