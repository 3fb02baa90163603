"""Stories of children: lessons, games, contests, dares."""

from engine import plural

# Who the play is about, and what happens to them in it.
PLAYS = {
    "giant": "a giant with a cold",
    "dragon": "a dragon who is afraid of candles",
    "captain": "a captain who cannot swim",
    "wizard": "a wizard who mixes up every spell",
    "robber": "a robber who steals only spoons",
    "general": "a general who gets lost in a wood",
    "troll": "a troll who sells umbrellas",
    "wolf": "a wolf with a toothache",
    "pirate": "a pirate who looks for a lost sock",
    "ghost": "a ghost who is scared of mice",
}
STILL_PARTS = ["tree", "bush", "rock", "chimney", "haystack", "lamp post", "barrel", "pumpkin"]
TREATS = ["walnut", "pear", "plum", "toffee", "currant bun", "ginger biscuit", "red apple"]


def school_play(s):
    """A child who longs for the big part gets a silent one, and the evening needs just that."""
    s.person("hero")
    s.person("star")
    big = s.pick("big", list(PLAYS))
    s.keep("about", PLAYS[big])
    turn = s.one_of(forgotten_words, goat_on_stage, falling_wall, frightened_child, lamp_goes_out)
    parts = {
        goat_on_stage: ["haystack", "bush", "hedge"],
        lamp_goes_out: ["candle", "star", "lamp post"],
    }
    s.keep("parts", plural(s.pick("part", parts.get(turn, STILL_PARTS))))

    s.say_one(
        """The school in {town} was {putting on|getting ready} a play about {about}, and {hero.who} {longed to be the {big}|had dreamed of the {big} for weeks}. But {{star} got the part|the part went to {star}}. {Hero} was {to be|made} a {part}.""",
        """"{{Star} will be our {big}, and {hero} the {part}|Let me see: {hero}, you are the {part}, and
        the {big} is {star}|I need a {part}. {Hero}, stand here. {Star} is our {big}}," {said|decided}
        the teacher {one {weekday}|{in|at} the school in {town}}. {Hero}, who had {practised in front
        of the mirror all {week|{season}}|learned to {stamp|laugh|walk} like a {big}}, {looked at the
        floor|did not say a word on the way home|swallowed hard}.""",
        """In the school play there was {one big part, the {big}, and|a {big}, whom everybody wanted to be, and} a {part} that {only had to stand there|did not say a word}. {Star} {drew|pulled} the {big} out of the {teacher's hat|basket}. {Hero.who} {drew|got}
        the {part}.""",
        """Nobody ever {claps for|looks at} a {part}, thought {hero.who} when the parts {were given out|were read out} {in {town}|one {weather} {weekday}}. The {big} was {to be|going to be} {star}, who {had the loudest voice|was the tallest} in the class.""",
        """{@day}, the children of {town} {chose|were given} their parts for a play. {Star} {jumped for joy|shouted hurrah|turned pink with pride}: {star.he} was the {big}. "{And what am I|What about me}?" asked
        {hero.who}. "{You are the {part}|You will be a {part}|We still need a {part}}," {said|answered}
        the teacher{| kindly}.""",
    )
    turn(s)


def forgotten_words(s):
    """The silent part has heard every word, and whispers them when the star goes blank."""
    s.say_one(
        """A {part} has nothing to do but listen. So by the {fifth|sixth|last} practice {hero} knew
        {everybody's words by heart|the whole play, {from the first word to the last|backwards and
        forwards}}.""",
        """Still, {hero} came to every practice and listened. {At night|In bed} {hero.he}
        {whispered|murmured} all the parts {to the ceiling|under the blanket}, one after another.""",
    )
    s.para()
    s.say_one(
        """On the great evening the hall was {full|packed to the doors}. {Star} {strode|marched} out
        in {a {colour} cloak|boots that were too big}, opened {star.his} mouth, and {nothing
        came out|stopped}. """,
        """{Everything went well until the {second|third} scene.|The first scene went well.} Then {star}
        looked {out over the crowd|down at the front row}, saw {all those faces|three hundred eyes},
        and {turned as white as {chalk|flour}|could not remember a thing}.""",
        """When the curtain {rose|went up}, {star} {had|was holding} {a wooden sword|a great paper
        hat} and no words at all. They had {flown|slipped} out of {star.his} head like {birds|fish
        through a net}. The hall {waited|was very still}.""",
    )
    s.say_one(
        """And then the {part} {spoke|whispered}, so softly that only {star} {could hear|heard} it.
        {Line by line|Word by word} {hero} {gave {star} the speech|handed {star} the words}.""",
        """"{Who goes there|Where is my supper|Who woke me}?" {breathed|whispered} the {part}. {Star} {blinked|gave a jump}, and after that {hero} {passed|slipped} {star.him} every line{,
        all the way to the end|, like a cup of water}.""",
        """{Hero} was {standing close|only a step} behind. "{I am not afraid of you|Now I will tell
        you a secret}," {hero.he} whispered, {for that was the line|because that came next}, and the
        rest {came back to {star}|followed} {like a train after its engine|by itself}.""",
    )
    s.say_one(
        """When {everyone|the hall} clapped, {star} {did not bow alone|would not bow alone}. {Star.He}
        {took the {part} by {a|the} {paper|cardboard} {sleeve|arm}|ran back for the {part}} and
        {pulled|brought} {hero} {right to the front|into the middle}.""",
        """Afterwards {star} {gave {hero} half of {star.his} flowers|hung the {big}'s medal on
        {hero}}. "{There were two of us being the {big} tonight|You were the {big} too}," {star.said}.
        "{Only one of us could be seen|One of us just stood behind}.\" """,
        """"{That was the best {big} we ever had|What a {big}}!" {people|the mothers and fathers}
        {said|cried}. "{And what a clever {part}|The {part} helped}," {star.answered}, and {told
        them|told everyone} {why|the truth}. The next year {hero} {was asked first
        what {hero.he} would like to be|got the biggest part of all}.""",
    )


def goat_on_stage(s):
    """A hungry animal comes for the costume, and the silent part leads it off in style."""
    s.animal("beast", kind="goat donkey sheep")
    s.say_one(
        """{At least|All the same,} the costume was {fine|splendid}: {hero}'s {aunt|uncle|grandmother}
        {made|sewed} it {of|from} real {clover|hay|grass|barley}.""",
        """"{Then I will be a good one|If I must be a {part}, I will be a real one}," {hero.said}, and
        {tied|sewed} {fresh grass|clover} all over {an old coat|a sack}.""",
    )
    s.para()
    s.say_one(
        """{In the middle of|Just before} the {big}'s {best|longest} speech the back door {creaked|swung
        open}. In {walked|came} {beast.a}. It went {straight|past {star}} to the {part} and {took a bite|began to eat}.""",
        """On the night of the play somebody {left the {yard|school} gate open|forgot to close the
        gate}. {Star} was {just|about to be} {waving {star.his} sword|shouting at the moon} when
        {beast.a} {climbed|stepped} on to the stage and {bit|ate} a {large|great} piece out of the
        {part}.""",
        """The hall had {gone quiet|grown still} for {star} when there was a {munching|chewing}
        sound. {Beast.A} {stood on the stage with its mouth full|was standing on the stage, eating}. {Its
        supper was {hero}'s left sleeve|It had found {hero}}.""",
    )
    s.say_one(
        """{Star} {stopped|forgot {star.his} speech}. But
        the {part} {bowed to the {beast.kind}|lifted one leafy arm}. "{Dear friend|My dear}," said the
        {part}, "{supper is served outside|the rest of me is in the garden}." And it {walked|hopped} {off
        the stage|out}, with the {beast.kind} {behind it|chewing after it}.""",
        """"{I am a walking {part}|Some {parts} can walk}!" {cried {hero}|{hero} cried}, and {ran|hopped}
        twice round {star} with the {beast.kind} {behind|after} {hero.him}, down the steps, and {out
        through the hall|into the yard}.""",
        """{Hero} pulled {a handful of|some} clover from {hero.his} {hat|sleeve} and held it {out|low}.
        {Step by step|Nibble by nibble} the {part} {danced|walked} backwards {out of the door|across the stage}, and the {beast.kind} {danced|came} too.""",
    )
    s.say_one(
        """{People|The farmers} {stamped and clapped|laughed until they cried}. {So they had to|The class had to} do it again {the next
        night|on {weekday}}, {and {hero} needed a new costume|with {star} holding the gate}.""",
        """The next {morning|day} hardly anyone in {town} {mentioned|spoke of} the {big}. "{Would you like to change parts|Shall we
        change}?" {star.asked}. "{No, thank you|Never}," said {hero}. "{I like being eaten|The {part} is the best part}.\" """,
        """"I had {forty|a hundred} lines and you had none," {star} said {afterwards|later}, "and {they
        laughed most at you|they will remember you}." {Star.He} {was not angry|said it kindly}, and
        {helped {hero} to brush|picked} the last {straws|seeds} {from|out of} {hero.his} hair.""",
    )


def falling_wall(s):
    """Painted scenery begins to fall, and the silent part holds it up to the end."""
    s.pick("scene", ["castle", "ship", "forest", "mountain", "tower", "bridge", "palace"])
    s.say_one(
        """"{Stand by the painted {scene}|Your place is beside the {scene}}," {said the teacher|the
        teacher told {hero.him}}, "{and whatever happens, do not move|and stand as if you had
        {grown there|roots}}." So {hero} {learned|practised} standing still, even {at breakfast|on the stairs|in the bath}.""",
        """{Hero} {helped|stayed after school to help} to paint the {scene}, which was {as high as
        the ceiling|taller than two men}. {Nobody|No one} {asked|thought about} {what would hold it
        up|whether it stood firmly}.""",
    )
    s.para()
    s.say_one(
        """{On the night|When the night came}, {star} {stamped|jumped} so {hard|well} that the {boards
        |stage} shook. Behind {star.him} the {scene} {gave a crack|began to lean}. {Hero} saw {it
        tip|a nail slide out}, {right above {star}'s head|towards the
        front row}.""",
        """{Halfway through the play|In the {last|second} scene} {star} slammed the {door|gate} {of|in}
        the {scene}. {Something {cracked|snapped}|There was a
        crack}. The whole {scene} {swayed|leaned forward}, and only the {part} {noticed|had eyes to
        see it}.""",
    )
    s.say_one(
        """{A {part} must not run or shout.|What could a {part} do?} {Hero} {took one step back|leaned
        back} and {set {hero.his} shoulders against it|pressed {hero.his} back to the boards}.
        {Hero.His} {knees shook|arms ached} and {the paint tickled {hero.his} neck
        |{hero.his} nose itched}, {but {hero.he} stayed|but the {scene} stood}.""",
        """{Without a sound|Quietly} {hero} {stretched out both arms|caught the edge with both hands}.
        The {scene} was {as heavy as a {cow|cart}|much heavier than it looked}. {Ten|Twenty} minutes
        {went by|passed}, and {hero.he} {did not let go|held on}.""",
    )
    s.say_one(
        """{When the curtain had fallen|Only when everybody had clapped}, the {part} said its {only
        line|first words}: "{Please hurry|Help}!" {{Star} and two teachers|Half the hall} {came running|ran to lift it}. "{And I thought I was the strong one|I stamp, and you
        hold up the {scene}}," {said the {big}|{star.said}}.""",
        """At the end {star} {turned round|looked behind {star.him}} and {saw|understood}. {Star.He} {put {star.his} back beside {hero}'s|ran to the
        other side and pushed too}, {and so|and in that way} they {took|had} their bow{, each with
        one hand| {sideways|standing very straight}}.""",
        """{The teacher|The carpenter} {nailed|tied} it up {afterwards|at last}, and {hero} {slid|sat}
        down {on the floor|in a heap}. The {big}'s {paper|gold} crown {was set|landed} on
        {hero.his} head. "{It belongs to whoever|That is for the one who} {saved the play|saved my
        head}," {star.said}.""",
    )


def frightened_child(s):
    """The star frightens a small child in the hall, and the silent part makes a sign."""
    s.pick("little", ["brother", "sister", "cousin", "nephew"])
    small = s.get("little")
    he = "she" if small == "sister" else "he"
    s.keep("he", he)
    s.keep("him", "her" if he == "she" else "him")
    s.pick("age", ["three", "four", "five"])
    s.say_one(
        """{Hero} {told only|whispered it to} {hero.his} little {little}, who was {age}. "{When I
        wiggle {two|three} fingers|When I nod {twice|three times}}," {hero.he} said, "{it means hello
        |you will know it is me}.\" """,
        """{At home, where {@cat_sat},|After school|At home} {hero} practised standing still, and {hero.his} little {little}, who
        was {age}, {stood beside {hero.him}|sat at {hero.his} feet}. "{You are a good {part}|I like
        {parts}}," {he} said.""",
    )
    s.para()
    s.say_one(
        """{Star} was {a terrible {big}|very good}, {perhaps too good|the best in years}. {Star.He}
        {roared|howled} so {loudly|wildly} that {the lamps trembled|a hat fell off a hook}, and in the
        {front|second} row {hero}'s {little} began to {scream|cry}. """,
        """When {star} {leapt|rushed} on to the stage {with a red face|in a cloud of flour|with a great howl}, a
        {thin|small} voice {wailed|cried} in the dark. It was {hero}'s {little}. "{Take it away|I
        want to go home}!" {he} {sobbed|cried}, and {other little ones|three more babies} {began
        too|joined in}.""",
    )
    s.say_one(
        """Then the {part} {did something|moved}. It {wiggled {two|three} fingers|nodded slowly}, {once
        to the left and once to the right|as no {part} has ever done}. The {crying|sobbing} {stopped
        |broke off}. "{That is our {hero}|I know that {part}}!" the {little} {told everybody|shouted}.
        """,
        """{Hero} {looked at the teacher, and the teacher nodded|did not wait to be asked}. The {part} {patted the {big} on the head|shook hands with the {big}} and said, "{You need a handkerchief|Hush, old friend, you are only tired}." {The {little} hiccuped, and
        laughed|In the dark, someone giggled|The crying turned into a giggle|One sob, and it was over}.""",
    )
    s.say_one(
        """{After that|From then on} {nobody was afraid|even the smallest were brave}, for {a {big} with
        such a friend|anyone with a friend like that} {cannot be bad|is not so terrible}. "{You made
        me nicer|I was glad of you up there}," {star} {told {hero}|said} .""",
        """{That night|On the way home} the {little} {rode on|fell asleep on} {hero}'s shoulders. "{Is
        the {part} the best part|Were you the most important one}?" {he} {asked|mumbled}. {Hero} {thought
        of the big part|looked up at the stars}. "{Tonight, yes|Tonight I think so}," {hero.said}.""",
        """{Star} {hugged|thanked} the {part} in front of {everyone|the whole hall}. "{Let us keep
        that bit|We shall do that every night}," {said the teacher|{star.said}}, and {they did|so they
        did}. {By the last evening|In the end} {hero} had {four|six|nine} lines{,
        all of them gentle| and a little friend in every row}.""",
    )


def lamp_goes_out(s):
    """The lights fail, and a part that should shine lights the stage with the lamp in its costume."""
    s.say_one(
        """{Hero} {went home and|sat down and} {cut|made} {a {part}|the costume} {out of a cheese box
        |from thin {yellow|white} paper}, and {since|because} a {part} should shine, {hero.he} {put|hung}
        {a small lantern|an old {bicycle|stable} lamp} inside. """,
        """"{A {part} that does not shine is only paper|If I am a {part}, I must shine},"
        {hero.thought}. So {hero.he} {borrowed|begged} {a candle lamp|a little lantern} from {the
        ferry keeper|the miller|an uncle} and {sewed|tied} it into {the costume|a {yellow|silver}
        sheet}.""",
    )
    s.para()
    s.say_one(
        """On the night, a storm {rolled|came} over {town}. {In the middle of|Just at} the {big}'s
        great fight {there was a bang|the wind howled}, and every {light|lamp} in the hall went out.
        """,
        """{Star} was {in the middle of|halfway through} {star.his} {finest|longest} speech when {the
        lights {went out|failed}|all the lamps {went out|died} at once}. It was {as black as {a
        cellar|a boot}|pitch dark}. People {were already feeling|began to feel} for the
        door.""",
    )
    s.say_one(
        """Then {they saw|there was} {a glow|a soft light}, {far at the back|in the corner
        behind {star}}. {It was the {part}.|The {part} was shining.} {Slowly|Step by step} {hero} came
        {forward{, and {stood|stopped} beside {star}|}|to the front}, {and the light fell on
        {star.his} face|until everybody could see}.""",
        """{Hero} {turned up|lit} {hero.his} lamp and {stepped|walked} {forward|to the edge of the
        stage}. {Pale|Yellow|Golden} light {spread|ran} over the {boards|floor} and {the first
        rows|the nearest faces}. "{Go on|Do not stop}," {hero.he} whispered{ to {star}|}, "{I will
        follow you|I will stay beside you}.\" """,
    )
    s.say_one(
        """{So they played on|And the play went on}. Wherever {star} {went|ran}, the {part} {went|ran}
        too, and {they had never seen a finer {big}|no {big} had ever looked so {grand|strange and
        fine}}. {Nor had they seen|Nor was there ever} a better {part}.""",
        """{Even|And} when the {lights|lamps} {came back|were mended}, the teacher {left them off|put
        them out again}. "{It is better so|This is prettier}," she said. At the end {star} bowed,
        {not to the hall but|and not to the people, but} to the {part}, {and {hero} {shone|glowed}|who was
        very pink and very proud}.""",
        """"{I was the {big}|I had all the words}," {star} said {when they walked home|afterwards},
        "but {without you nobody would have seen me|they would have gone home}." {Hero} {swung the
        lantern|held the lamp a little higher}. {It was not far, and|The street was dark, but} {both of
        them|they both} {could see every step|knew the way}.""",
    )


# What children in a village dare one another to do after dark, and where it is done.
DARES = {
    "mill": "walk once round the old mill",
    "orchard": "fetch a pear from the dark orchard",
    "tower": "climb the stairs of the ruined tower",
    "cottage": "knock at the door of the crooked cottage",
    "barn": "sleep one night in the empty barn",
    "boathouse": "look into the boathouse",
    "cave": "walk to the end of the cave",
    "quarry": "go down into the old quarry",
    "chapel": "sit in the ruined chapel and count to a hundred",
    "wood": "cross the fir wood without a lamp",
}
LIVED_IN = ["mill", "tower", "cottage", "boathouse"]
WONDERS = [
    "a knife with two blades",
    "five glass marbles",
    "a brass whistle",
    "a wooden sword",
    "three slices of honey cake",
    "a red kite",
    "a real compass",
]


def dare(s):
    """One child dares another to go to a place that everybody fears."""
    s.person("hero")
    s.person("other")
    turn = s.one_of(someone_lives_there, saying_no, boaster_stuck, trapped_animal, two_together)
    where = s.pick("where", LIVED_IN if turn is someone_lives_there else list(DARES))
    s.keep("deed", DARES[where])
    s.pick("prize", WONDERS)

    s.say_one(
        """"I dare you to {deed}," {{other} said|said {other}} {one {weekday}|after school|when the
        {lamps|street lamps} were being lit}. {Hero.who} {laughed|shrugged}, but not very loudly.
        """,
        """{Behind|Beside} the school in {town} {hero.who} {lost|had just lost} {a game of marbles|a
        race|a bet} to {other}. "{Now you must|Then your task is to} {deed}," {said {other}|{other}
        said}, "{or everyone will call you a rabbit|unless you are afraid}.\" """,
        """{Hero.who} wanted {to be in {other}'s club|to join the {colour} club} more than anything.
        "{It is easy|You only have to do one thing}," {said {other}|{other} told {hero.him}}. "{Go and
        {deed}|You must {deed}}. {Tonight|This evening|Before {weekday}}, {alone|without a lamp|and nobody may
        help you}.\" """,
        """"{Whoever dares to|The first to} {deed}," said {other} {in the school yard|one {weather}
        {weekday}}, "{gets|wins} {prize}." {Hero.who} {wanted|had always wanted} {prize}{, very much|}. "{I will|I dare}," {hero.he} said{| before anyone else}.""",
        """People in {town} said that {something {howled|moaned}|a {grey|white} lady walked} in the
        {where} at night. Even so, when {other} {cried|called}, "{I dare you to|Come on,} {deed}!" it
        was {hero.who} who {heard {hero.himself} say yes|said yes before {hero.he} could stop}.""",
    )
    turn(s)


NOISES = {
    "a long groan": "That was only the pump. It wants oil, and I cannot reach the top.",
    "a bump, and then a squeak": "I am moving a cupboard, and it is winning.",
    "a howl": "I was singing. I do it when I think that nobody can hear.",
    "a slow scratching": "I burnt the porridge, and now I am scrubbing the pot.",
    "a rattle like chains": "Those are my spoons. I dropped the whole drawer.",
    "a loud moan": "That is my bagpipe. It is out of practice, and so am I.",
}


def someone_lives_there(s):
    """The dreaded noise is made by a lonely old neighbour, who is glad of company."""
    s.person("old", age="old")
    s.keep("cause", NOISES[s.pick("noise", list(NOISES))])
    s.say_one(
        """{Hero} {went|set out} {when the moon was up|after supper}, {with {one hand on the wall|a
        stick}|whistling to keep {hero.his} courage up}. Then, {near|close to} the {where}, {hero.he}
        heard {noise}.""",
        """{Other} {waited|hid} {behind the hedge|at the corner}. {Hero} {went on|crept on} alone,
        {step by step|on tiptoe}, until from the {where} there came {noise}. """,
    )
    s.para()
    s.say_one(
        """A {door|window} opened, and {light|a warm light} fell on {the grass|{hero}'s shoes}. {There
        stood|In it stood} {old.who} in {a nightcap|two woollen shawls|an apron}. "{Did that frighten you|So you heard it too}?" "{cause}\" """,
        """"{Who is there|Is somebody there}?" called a {thin|cracked} voice. {It was not a ghost, it|No ghost speaks like that! It} was {old.who}, {holding a candle|with soap up to the elbows}. "{{cause}|Please do not run away. {cause}}"
        """,
    )
    s.say_one(
        """{Hero} {laughed with relief|took a deep breath} and {rolled up {hero.his} sleeves|asked how
        to help}. {In half an hour|Soon} {everything was {quiet|in order}|the work was done}. "{People hurry past here|You are my
        first guest in a year}," {old} said{, and cut {hero.him} some bread|}.""",
        """{Hero} {went in|stayed}. {They {drank|had} {tea|hot milk} out of {blue|cracked} cups, and
        {old} told a story about {a shipwreck|a bear at a wedding|three foolish brothers}|{There was a fire,|By the fire {@cat_sat},} and there was a pot of {soup|cocoa} big enough for two}. """,
    )
    s.say_one(
        """{When {hero} came out|Much later}, {other} was still {behind the hedge|waiting}. "{Was it terrible|What did it do to you}?" "It gave me supper. {I dare you to come with me|Tomorrow you are invited
        too}," {hero.said}.""",
        """{The next {weekday}|A week later} {hero} {brought|took} {other} along, and the {weekday} after
        that the whole {class|club} came. {Nobody|No one} {talks|speaks} of ghosts {there now|any more},
        {and {old} has|because {old} had} to buy {six|seven|ten} more cups.""",
        """"{Well|Tell me}, what was it?" {asked {other}|whispered {other}}. {Hero} {thought of|felt} the
        {warm cake|biscuits} in {hero.his} pocket. "{A lonely person|Somebody who likes visitors}," {hero.he}
        answered, "{and I have promised to come again|and the real dare is to say good evening}.\" """,
    )


def saying_no(s):
    """The child says no at the last moment, and it turns out that everybody was afraid."""
    s.say_one(
        """{So they all went|That evening all of them went} {down the lane|over the field}, {seven|eight|
        nine} children with {one lantern|no lantern}. {The {where} was {blacker than the sky|as black as {ink|soot}}.|At the bend they stopped.}""",
        """All {day|through supper} {hero} thought of {nothing else|the {where}}.  {Hero.He} {stood|came} at last where the path
        {began|turned}, with {other} and {six|seven|five} others {watching|close behind}.""",
    )
    s.para()
    s.say_one(
        """{Hero} {looked at|listened to} the dark {for a while|}. Then {hero.he} turned round. "No,"
        {hero.he} said. "{The floor in there is rotten, and I like my legs|I am afraid, and I do not see
        what it is good for|I do not want to, and that is the truth}.\" """,
        """"{Go on!|What are you waiting for?}" {hissed|whispered} {other}. {Hero}'s heart {beat like a
        drum|was hammering}, but {hero.his} voice {was steady|did not shake}. "I am not {going|going to
        do it}," {hero.he} said. "{You may call me what you like|If I fall, who will tell my mother}.\" """,
    )
    s.say_one(
        """Then {the smallest|a little one} at the back said, "I am
        afraid too." "{So am I|And I}," said {another|the next}.  {Other} {kicked a stone|pulled at a button}. "{I was so glad it was your turn
        |I have never dared it either}," {other.he} {said|mumbled}.""",
        """{Other} opened {other.his} mouth to {call {hero} a rabbit|laugh}, {and closed it again|but no
        laugh came}. "{I tried it once|Last {season} I came here alone}," {other.he} said {slowly|at last}. "I
        {got as far as this stone|ran home crying}. {I thought I was the only one|I told nobody}.\" """,
    )
    s.say_one(
        """{They went home together, arm in arm, singing|So nobody went in}. "{It takes more to say no|That was the hardest dare}," {said {other}|{other}
        said}, {and the others {agreed|nodded}|and shook {hero}'s hand}.
        """,
        """After that {the club|the class} had a new rule{, and it was {hero}'s|}: whoever {dares
        somebody|gives a dare} must {go first|do it too}. {There were not many dares that {year|{season}},
        |From then on the dares were smaller,} but {a great many {pancakes|games}|they were much more fun}.""",
        """They {made|lit} a {small fire|fire} {by the river|on the river bank} instead and {baked|roasted}
        {potatoes|apples|chestnuts} in it, and everyone told what they feared most. It was {spiders, mostly|mostly
        spiders and teachers|geese, in {hero}'s case|cellars, for {other}}.""",
    )


def boaster_stuck(s):
    """The one who boasts is made to go first, gets stuck, and is fetched out by the other."""
    s.say_one(
        """"{Have you done it|Did you ever do it}?" {hero.asked}. "{A dozen times|Ten times, with my eyes
        shut}," {other.said}. "{Then show me how|Good. You go first}," said {hero}. {Other} {turned|went}
        {rather pale|a little red}, but {the others were listening|it was too late to say no}.""",
        """{Hero} {thought for a moment|was no fool}. "{I will follow|I will do it after} you," {hero.he}
        said, "{since you know the way|for you must know how}." {Other} {laughed too loudly|swallowed}.
        {That evening|At dusk} {other.he} had to go.""",
    )
    s.para()
    s.say_one(
        """{Other} {disappeared|was gone} {into the dark|round the bend}. {One minute passed, and another.|They
        counted to {fifty|a hundred}.} Then {there was a {crack|crash}|something broke}, and {a small
        voice|{other}'s voice} {called|cried}, "{My foot is caught|I am stuck}! {Is nobody coming?|Help me!}\" """,
        """From the {where} came {a splash of stones|a thump} and {a yell|a cry}.  {Only {hero}|{Hero} alone} {stood still|stayed} and
        heard {what came next|the rest}, {very small|quite low}: "{Please, somebody|I want to get out}.\" """,
    )
    s.say_one(
        """{Hero} {did not think of|forgot all about} ghosts. {Hero.He} {ran|felt {hero.his} way} in,
        {through cobwebs|over fallen stones}, and {found
        {other.him}|there {other} was}, with one {boot|leg} {between two boards|under a fallen beam}. {Hero} pulled {with all {hero.his} strength|till it came free}. """,
        """"{I am coming|Keep talking}!" {hero.cried}. It was {so dark that {hero.he} saw nothing|darker
        than a cupboard}. {Hero.He}
        {went on|did not turn back}. {Together they {unlaced|cut} the boot, and {the foot slid out|out came
        the foot}|A hand found {hero.his} hand, and {hero} pulled}.""",
    )
    s.say_one(
        """{On the way home {other} limped and said nothing|They sat down in the grass}. Then {other}
        {began to laugh|gave a snort}. "{Do you know what you did? You walked right in|You have done it, you know}," {other.he} said. "{And I never had|I had never been inside before}.\" """,
        """The next day {other} {told|stood up and told} the whole {class|school} {how it had been|the
        truth}, even {about the crying|the part with the tears}. And {prize}, {tied up with {colour} string|with
        no letter|wrapped in a clean sock}, lay on {hero}'s {desk|doorstep}.""",
        """"{Were you not scared|How could you be so brave}?" {asked {other}|{other} asked}. "{I was scared stiff|I was not
        brave}," {hero.said}. "{But you were in there|I was more scared for you}." {From that evening|Since
        then} {other} has boasted about {one thing only: a good|nothing but having such a} friend.""",
    )


def trapped_animal(s):
    """The thing that cries in the dark is an animal in trouble."""
    s.animal("beast", kind="hare hedgehog fox cat badger goat owl crow")
    s.say_one(
        """{At first|Going in} it was not so bad. {Hero} {held|carried} {a lantern with a cracked glass|a
        candle in a jar}, and {counted {hero.his} steps|hummed a march}. At the {thirtieth|fortieth} {step|one}
        something {whimpered|cried}, {and the flame went out|and {hero} nearly
        dropped the light}.""",
        """{Other} {came along to watch|stood at a safe distance}.
        {Hero} had {hardly|only just} {reached|come into} the {where} when {a cry|something like a sob}
        {rose out of|came from} the {shadows|dark}. "{It is the ghost|Run}!" {shouted {other}|{other} yelled},
        and {fled|was gone}.""",
    )
    s.para()
    s.say_one(
        """{Hero} {would have run too|wanted to run}, but {a ghost does not {sneeze|pant}|the cry was so
        sad}. {Hero.He} {knelt|bent} down and {felt about|looked}. {There {lay|sat}|It was} {beast.a} with
        {one foot in a wire|a foot caught in an old net|its head in a jam pot|a piece of fence round its
        neck}.""",
        """"{Ghosts do not cry|That is someone in trouble}," {hero} {told {hero.himself}|thought}. {Behind a
        heap of {stones|boards}|Under a broken {bench|basket}} {two eyes {shone|looked up}|{hero.he} found
        it}: {beast.a}, tangled in {a rope|string|an old fishing net}, {too tired to bite|shaking all
        over}.""",
    )
    s.say_one(
        """{It took a long time and {hero.his} {best|only} pocket knife|With cold fingers {hero} undid knot
        after knot}.  When it was free, the
        {beast.kind} {looked back once|stood a moment}, and then {slipped|went} {away under the stars|into the
        night}.""",
        """{Hero} {wrapped it in {hero.his} coat|put {hero.his} coat round it} and carried it home,  {and it {breathed|lay} {warm|still} against {hero.him}|under a thousand stars}. By
        morning the {beast.kind} {was strong enough to go|had eaten and slept}.""",
    )
    s.say_one(
        """"{So you ran away too|Did you do it}?" {other} asked {the next day|at school}. {Hero} {showed
        {other.him} the wire and the net|held up {hero.his} torn sleeve}. "{I met the ghost|There was
        something there}," {hero.he} said, "{and I would go again|and it was more afraid than I}.\" """,
        """{Nobody believed {hero}|{Other} did not believe a word}, until {one {weekday}|a week later} {a
        {beast.kind}|{beast.a}} {followed|came with} {hero.him} to the school gate, {quite calm|like an old
        friend}. {{Other} handed over {prize}|{Other} took off {other.his} cap to both}, and asked to stroke it.""",
        """{Now they go there|After that the two went there} {every {weekday}|often}, {hero} and {other}, to
        {gather up|clear away} {old wire|nets and rope}. {Whoever finds the most may carry the lantern|Many small
        feet are glad of it|They have not met a ghost yet}.""",
    )


def two_together(s):
    """They go in together, find out what makes the noise, and lose their fear."""
    s.pick(
        "howler",
        ["broken pipe", "old milk can", "loose shutter", "cracked bell", "rusty bucket", "bottle"],
    )
    s.say_one(
        """{But at the {gate|corner} {hero} {stopped|held out a hand}.|{Hero} {thought about it|thought hard}.}
        "{You did not say that I must go alone|I will go if you go}," {hero.he} said.  {Other} {nodded|took {hero}'s hand}.""",
        """{That evening|At {seven|eight}} {hero} {stood|waited} {at|by} the last lamp, and so did {other},
        {pretending to tie a shoe|who had come to watch}. "{It is a long way for one|I would be braver with
        two}," {hero.said}. "{Me too|So would I}," {other} {said, very quickly|admitted}.""",
    )
    s.para()
    s.say_one(
        """{They walked so close that they bumped elbows.|Hand in hand they went on.}  Then {they heard it|it began}: {a howl, {long and low
        |rising and falling}|"{Hooo|Wooo}," {deep|long} and {sad|hollow}}. "{Is that you|Was that your
        stomach}?" {whispered|asked} {hero}.""",
        """{It was darker than they had thought|The {where} was full of shadows}, and {from {somewhere
        inside|above them}|in the middle of it} something {moaned|howled}. {Other} {squeezed {hero}'s
        fingers|held on to {hero}'s belt}. "{Count to three, and then we look|On three}," {hero.said}. """,
    )
    s.say_one(
        """{They looked together.|They held up the lantern.} {It was a {howler}!|There {lay|hung} a
        {howler}.} {Each time the wind blew|Whenever a gust came}, {the {howler} sang|it howled again}, {and
        that was all|like a baby giant}. {They laughed until they had to sit down|{Other} laughed so much that
        {other.he} got the hiccups}.""",
        """{What they saw was|And there in the moonlight {lay|swung}} a {howler}{, with the wind blowing {over
        |into} it|, and nothing else|}. {Hero} {stopped the hole with a finger|held it still}, and {the howling
        |the ghost} stopped. {Hero} let go, and it {began again|howled}. "{Good evening, ghost|So this is the
        white lady}," {said {other}|{other} said}.""",
    )
    s.say_one(
        """{Back at the lamp|On the way home} {other} said, "{Now I dare you|I have another dare for you}: {come
        to supper with my {five|four|six} aunts|hold my baby brother for an hour}." "{Only with you|Not
        alone}," {hero.said}{, and so they {went|did} that too|}.""",
        """{They hung it|The next day they hung the {howler}} {over the school gate|in {other}'s apple tree},
        {where it {howls|sings} {when it is windy|in every storm}|so that everyone could hear it}. {Little
        children shiver|New children are afraid of it}, and {hero} and {other} {take them by the hand and show
        them|tell them: come, we will look together}.""",
        """"{Who won|So who was the brave one}?" {asked the others|the class asked} {next day|in the morning}.
        {Hero} looked at {other}, {and {other}|who} {looked|grinned} back. "{We did|Half of each}," {they said|said
        both}. {It was true, too.|They never told it any other way.}""",
    )


# Where a child may hide, in words that follow "in the": with room for two, and for one.
ROOMY = [
    "apple loft",
    "boat shed",
    "flour store",
    "wood shed",
    "pony's stall",
    "bell tower",
    "hay barn",
    "wash house",
    "potato cellar",
    "tool shed",
    "cart house",
]
NARROW = [
    "old bread oven",
    "hollow willow",
    "laundry basket",
    "rain barrel",
    "big clock",
    "hay cart",
]
GIVEAWAYS = [
    "{hero.he} always giggled",
    "{hero.his} shoes always stuck out",
    "{hero.he} could never stop humming",
    "{hero.he} always had to sneeze",
    "{hero.his} yellow scarf always showed",
    "{hero.his} little dog always followed",
]


def hide_and_seek(s):
    """A child who is always found first finds the perfect hiding place."""
    s.person("hero")
    s.person("seeker")
    turn = s.one_of(never_found, not_alone, secret_nest, plain_sight, heard_too_much)
    s.pick("hiding", [*ROOMY, *NARROW] if turn in (never_found, plain_sight) else ROOMY)
    s.number("many", 6, 12)
    s.keep("giveaway", s.one_of(*GIVEAWAYS))

    s.say_one(
        """{Whenever|When} the children of {town} played hide and seek, {hero.who} was found first,
        because {giveaway}. "{Not today|This time I will be last}," {thought {hero}|{hero} thought} {one
        {weather} {weekday}|on {weekday}}.""",
        """"{Ready or not, here I come|Nineteen, twenty, I am coming}!" {called|shouted} {seeker}, and {many}
        children held their breath. {One|The smallest} of them was {hero.who}, {who had never once been found
        last|whom everyone found at once}, for {giveaway}.""",
        """{Hero.who} had {one wish|a plan}: to be the last to be found, {just once|only one time}. But {giveaway}. {@day}, when {seeker} {began|started} to count, {hero} ran {faster|farther} than ever.""",
        """"{I can always find {hero}|{Hero} is easy}," {seeker} {said|boasted} {in the school yard|one
        {weekday}}. "{I do not even need to look|I only have to listen}." It was true: {giveaway}. {Hero}, {a {hero.adj} {hero.kind}|who had good ears}, {turned red|heard every word}.""",
        """{After school|On the last day of school} {many} children played hide and seek {round the {mill|well
        |church}|in {town}}, and {seeker} counted to {fifty|a hundred}. {Hero.who} {did not want to be|was tired of being} found first again, but {giveaway}.""",
    )
    turn(s)


def never_found(s):
    """The hiding place is so good that being lost is no fun; the child gives a sign."""
    s.say_one(
        """{In the {hiding}|Deep in the {hiding}} {hero} {curled up|sat down} and {kept as still as {a
        stone|a spoon in a drawer}|made {hero.himself} small}.  {One after another the others were found|Far off somebody shouted, "Got
        you!"}.""",
        """{Hero} {chose|picked} the {hiding}, where {nobody|no child} had ever hidden. {It was dark
        and smelled of {dust|apples|rope}.|There was just room for {hero.his} knees.} {Hero.He} {bit {hero.his}
        sleeve|held {hero.his} nose} and did not make a sound.""",
    )
    s.para()
    s.say_one(
        """{How proud {hero.he} was|At first it was splendid}! But {an hour|the afternoon} is long.  {Hero} {began to think|had a
        cold thought}: {had they all gone home|what if they had forgotten}?""",
        """{Nobody came.|Then it was quiet.} {Hero} had won, {but there was no one to tell|and it felt like
        nothing}. "{I am the best hider in {town}|I have won}," {hero.he} {told a spider, and the spider had no answer|whispered. Not even an echo answered|said into the dark. It did not sound like much}.""",
    )
    s.say_one(
        """So {hero} {giggled|gave a sneeze}, {quite loudly|on purpose}. {At once|Straight away} there were {feet|running
        feet}. "{There you are|At last}!" {cried|shouted} {seeker}, {who was muddy from head to foot|with leaves in
        both ears}. "{We looked in every {barrel|hedge}|I would have looked till midnight}!\" """,
        """{Softly|Very softly} {hero} began to {hum|whistle} the {song|tune} that {they all|everyone} knew. Outside
        somebody {hummed|whistled} the next line, {and then|nearer and nearer until} the {lid|door} opened. "{I was
        getting worried|I was afraid you were lost}," {said {seeker}|{seeker} said}.""",
    )
    s.say_one(
        """{Hero} had been {the last of all|found last}, {just as {hero.he} had wished|and {many} children clapped}.
        But what {hero.he} {told|described} at supper was {the other thing|the best part}: {how good it is to be
        found|the face of {seeker} in the bright doorway}.""",
        """{They walked home|Home they went} {in the dusk|side by side}. "{What were you doing in there|Was it lonely}?"
        {seeker.asked}. "{Winning|I was the winner}," {hero.said}, "{and next time|but tomorrow} I would rather {be
        found|look for you}.\" """,
    )


def not_alone(s):
    """Somebody already sits in the hiding place: a newcomer nobody looks for."""
    s.pick("from", ["the mountains", "an island", "a ship", "the far north", "a town by the sea"])
    s.say_one(
        """{Quick as a mouse|Without a sound} {hero} slipped into the {hiding} and {felt about in the dark|pulled the
        {door|lid} shut}. {Hero.His} hand touched {a shoe|a knee|a sleeve}. 
        "{This place is taken|Please do not shout}," {whispered|said} a voice.""",
        """{Hero} {ran to|chose} the {hiding}, {squeezed in|crept inside}, and sat on {something soft|a foot}. "{Ouch
        |That is my leg}," {it said|said the dark}. {When {hero}'s eyes {grew used to it|could see}, there was|Beside
        {hero.him} sat} a child {hero.he} had never {seen|met}.""",
    )
    s.keep("child", s.one_of("Nuri", "Sunny", "Ari", "Remy", "Kim", "Toni", "Luka", "Sasha"))
    s.para()
    s.say_one(
        """{It was {child}, who had come from {from}|The child was called {child} and came from {from}}{, only that
        week|}. "{Who is looking for you?" {asked {hero}|{hero}
        asked}. "{Nobody|No one}|Are you playing too?" {asked {hero}|{hero} asked}. "{Not really|Only by myself}}," said
        {child}. "{I watch you play every day|I hide here {every {weekday}|after school}, but nobody looks}.\" """,
        """"{I am {child}|My name is {child}}. We {came|moved here} from {from}," {the child|the voice} {said|explained}.
        "{I did not know how to ask|I do not know your rules}, so I {just hid|hid as well}." {Hero} {moved over|made
        room}.""",
    )
    s.say_one(
        """{Outside, {seeker} came nearer.|Steps came close.} Two hearts {beat|knocked}. Then {a giggle got out|somebody sneezed}, and the {lid|door} flew open. "{Found you|Got you}, {hero}!" {seeker} {stopped|stared}.
        "{And who is that|Why are there two of you}?" """,
        """{Hero} {thought quickly|made up {hero.his} mind} and {pushed the {door|lid} open|stood up}. "{Seeker}! {You
        forgot one|There is somebody you have not found}!" {hero.he} {called|shouted}. """,
    )
    s.say_one(
        """"{That is {child}|This is {child}}, {the best hider in {town}|who was here before me}," {said {hero}|{hero}
        said}. "{Nobody has found {child} for a {week|month}|Ask how long}!" {So {hero} was found first again|Once more
        {hero} had not been last}, and {had never been so {glad|proud} of it|it did not matter a bit}.""",
        """{So there was one more child in the game|The others made room}, and it was {child}'s turn to
        {count|seek}. {{Child} counted in another language|The numbers sounded {strange|like music}}, {and {hero}, who {laughed
        |listened} too long, was found first|and nobody, not even {hero}, knew when to be ready}.""",
    )


def secret_nest(s):
    """In the hiding place is a mother with her young, and the child keeps the secret."""
    s.animal("beast", kind="cat hen duck hedgehog")
    s.number("young", 3, 6)
    s.say_one(
        """{Behind the boxes in|Far back in} the {hiding} {hero} {lay down|made {hero.himself} flat}. Something {breathed
        |rustled} {close by|beside {hero.his} ear}. It was {beast.a}, and {under|against} her {side|belly} {there were
        |moved} {young} {beast.youngs}, {no bigger than {eggs|plums}|not a day old}.""",
        """The {hiding} was {a fine place|empty, or so {hero} thought}. {Then {two eyes {shone|opened}|a small voice
        complained}|But a shadow moved}: {there|in the corner} {sat|lay} {beast.a} that {the whole {street|village}|everybody}
        had {missed|not seen} {since {weekday}|for a week}. {Beside|Under} her were {young} {beast.youngs}.""",
    )
    s.para()
    s.say_one(
        """{Hero} {forgot the game|hardly dared to breathe}. {{Seeker}'s steps came {across the yard|nearer}|Outside {seeker}
        was coming}, and the mother {lifted her head|began to tremble}. If {seeker} {burst in
        |threw the door open}, {she|the mother} would {run|leave them}.""",
        """"{I will not tell|Hush, I am only hiding too}," {hero.he} {breathed|whispered}. {The {smallest|boldest} of them
        climbed {hero.his} {shoe|hand}.|The mother looked {hero.him} {over|in the eye} and lay down again.} {Then|Just then}
        {they heard {seeker}|{seeker} began to sing outside}, {close to the door|very near}.""",
    )
    s.say_one(
        """So {hero} {did a strange thing|did what {hero.he} had never done}: {hero.he} {stepped out into the sun|walked out
        with {hero.his} hands up}. "{Here I am|You have found me}," {hero.said}. {Seeker} {laughed|was amazed}. "{You again,
        first of all|That was much too easy}!\" """,
        """{There was only one way.|No, that must not be.|Then {hero.he} knew what to do.} {Hero} {slid out {at|by} the back|climbed out of the hatch}, and {sneezed|stamped} {as loudly as {hero.he} could|in the middle of the yard}. "{First again|Got you},
        {hero}!" {cried {seeker}|{seeker} cried}.""",
    )
    s.say_one(
        """{Hero} {did not mind|only smiled}. {Each {morning|evening}|Every {weekday}} {hero.he} {carried|took} {milk|crumbs|water}
        to the {hiding}, and {told nobody|kept it secret}, until {young} {beast.youngs} {marched|came} {out by themselves|across
        the yard one day}. {Then even {seeker} understood|"So that is why," {seeker} said}.""",
        """{In the evening|When the game was over} {hero} {led|took} {seeker} by the sleeve, {on tiptoe|with a lantern}, to {see|look}.
        {Seeker} {looked for a long time|was silent}. "{You lost on purpose|You gave up your place for them}," {seeker.he} {said
        |whispered}. "{Then you have won|I call that winning}.\" """,
    )


def plain_sight(s):
    """The child hides in plain sight, among things or people that nobody looks at."""
    s.pick(
        "stand", ["scarecrow", "statue", "snowman", "coat stand", "shop dummy", "sack of potatoes"]
    )
    s.say_one(
        """{Everyone|All the others} ran to {sheds and hedges|barrels and corners}. {Hero} {stood still and thought|looked about}.
        {"People look behind things," {hero.he} said to {hero.himself}.|Nobody ever looks straight at what is there.} "{So I will not
        hide at all|I will be a thing}.\" """,
        """{The {hiding} was full already|Somebody else sat in the {hiding}}, {and there were only {ten|five} seconds left|and {seeker} was
        at ninety}.  {Then {hero.he} saw {an old coat|a sack} on {a nail|the fence}|On the
        fence hung {an old coat|a sack and a hat}}.""",
    )
    s.para()
    s.say_one(
        """When {seeker} {turned round|opened {seeker.his} eyes}, {there was {a {stand}|one {stand} more} in the yard|a {stand} stood beside the
        {gate|well}}. {Seeker} {ran|walked} right past it, {twice|three times}. {A {sparrow|beetle} sat down on its {head|shoulder}|A fly walked
        over its nose}.""",
        """{Seeker} looked in the {hiding}, {under the cart|up the pear tree} and {behind the pump|down the well}. {Seeker.He} even {hung {seeker.his}
        cap|leaned} on {a {stand}|the {stand} by the gate}. The {stand}
        {held its breath|bit its lip}.""",
    )
    s.say_one(
        """{At last all {but one were|the others were} found.|The others came out one by one.} "{Where is {hero}?|I give up!}" {cried|called}
        {seeker}. "{Who saw {hero.him}|Come out}!" {Then|And at that} the {stand} {began to giggle|took off its hat}, {and {seeker} jumped a yard
        high|and {seeker} sat down in the {grass|mud} with a cry}.""",
        """{It might have gone on till dark|{Hero} would be standing there still}, but {a {cow|goat} began to eat the coat|the {baker|farmer} came and
        tried to carry the {stand} indoors}. "{Stop, I am {hero}|Not me, please}!" {it|the {stand}} {shouted|cried}. """,
    )
    s.say_one(
        """"{You were here all the time|I looked straight at you}," {seeker.said}, "{and I saw nothing|and I never saw you}." {Hero}, {found last
        for the first time|last at last}, grinned {from ear to ear|all the way home}.""",
        """{Since that day {seeker} has looked|Now {seeker} looks} twice at everything, {at every broom and bucket|even at {seeker.his} own coat}. {And nobody
        says|No one says any longer} that {hero} is easy to find. {The children|They} {say instead|ask}: "{Are you sure that is a {stand}|Is that
        {hero}}?\" """,
    )


def heard_too_much(s):
    """Hidden, the child overhears a kind secret, and must choose whether to tell."""
    s.pick(
        "gift",
        [
            "birthday cake with {many} candles",
            "new sledge",
            "red scarf",
            "pair of skates",
            "kite with a long tail",
            "puppet theatre",
        ],
    )
    s.say_one(
        """{Hero} {crept|crawled} into the {hiding} and {waited|shut {hero.his} eyes}. {Before long|Soon} {someone|two people} came {in|by}, but it
        was only {hero}'s mother with {the {baker|miller|carpenter}|a neighbour}. """,
        """{It was a very good place, the {hiding}|The {hiding} was the best place of all}. {Hero} could {see through a crack|hear everything}. Along came {hero}'s {grandfather|aunt} and {a {baker|neighbour}|the teacher}, and {they stopped|they stood}
        {right in front|so close that {hero} could have touched them}.""",
    )
    s.para()
    s.say_one(
        """"{Nobody must know|Keep it a secret}," {one of them said|they said}. "{It is a {gift} for {seeker}|{Seeker} shall have a {gift}}. {{Seeker.He} must not see it before
        {seeker.his} birthday|We shall bring it on {seeker.his} birthday}. {{Seeker.He} has wished for it so long|{Seeker.He} has had such a hard
        year}!" {Hero} {nearly shouted for joy|put both hands over {hero.his} mouth}.""",
    )
    s.say_one(
        """{Minutes|Seconds} later {seeker} {tore open the door|found {hero.him}}. "{First again, {hero}|You are always first}! {Why are you so red|What
        are you grinning at}?" {The secret {burned|tickled} {on {hero.his} tongue|like pepper}.|{Hero} opened {hero.his} mouth.} "{Nothing|It is
        warm in here}," {hero.he} said{| at last}.""",
        """"{Who was talking|What did they want} {in here|}?" {seeker.asked} {when {seeker.he} came|with {seeker.his} head in the door}. {Hero} {swallowed
        |looked at the ceiling}. {It was harder than {hiding|not sneezing}.|Never was it so hard to be quiet.} "{They talked about the weather|I was
        asleep}," {hero.he} {said|answered}.""",
    )
    s.say_one(
        """{For {two|three} days {hero} {hummed and giggled|ran about like a kettle on the boil}, and said nothing.|{Hero} kept it, though it kept
        {hero.him} awake.} {Then the birthday came, and|On the day} {seeker} {danced through the street|shouted for joy|could not sit still}. "{You knew|You heard it}!" {seeker.he} {cried|said to {hero}}. "{So you can hide something|You are the best hider} after all!\" """,
        """{The day {came|arrived}.|It was worth it.} When {seeker} {saw|unpacked} the {gift}, {seeker.he} {could not speak|went as pink as a
        {rose|radish}}.  {Hero} was still found first {in|at} every game, {but no secret was safer than with {hero.him}|but what {hero.he} hid in {hero.his} heart, nobody found}.
        """,
    )


PLOTS = [school_play, dare, hide_and_seek]
