"""Stories of snow, frost and storms, and of keeping warm."""

FAR_HOMES = [
    "on the hill",
    "beyond the fir wood",
    "by the frozen lake",
    "behind the windmill",
    "at the end of the valley",
    "above the quarry",
    "on the far bank of the river",
    "next to the old chapel",
]

ERRANDS = [
    (
        "a bottle of cough syrup",
        "bottle",
        "who had been coughing {all week|since {weekday}}",
        """{Elder} took a spoonful, made a {terrible |}face and slept without one cough""",
        """{elder} {slept|breathed} as quietly as {the snow|a child}, and by {weekday} there was singing in the house again""",
    ),
    (
        "a letter from over the sea",
        "letter",
        "who had waited for it since {spring|summer|autumn}",
        """{Elder} read the letter {aloud|twice}, and in it {was a kiss for whoever brought it|somebody
        promised to come home in {spring|May}}""",
        """the letter lay {open|unfolded} between them, and {elder} {laughed and cried at once|knew it by
        heart before {midnight|supper}}""",
    ),
    (
        "a pair of new glasses",
        "glasses",
        "who {kept putting salt in the tea|could not read a word any more}",
        """{Elder} put on the glasses and laughed. {Elder.He} had not known how {red {hero}'s nose|white the snow} was""",
        """{elder} sat by the lamp with the new glasses and {read a whole book|counted all the stars in the
        window}""",
    ),
    (
        "a can of lamp oil",
        "lamp oil",
        "whose lamp had {gone out|burned its last drop}",
        """{Elder} filled the lamp, and {the dark went out by the back door|the room turned golden}""",
        """the lamp burned {bright|all night}, {so that no one else would lose the way|and from the village it
        looked like a star}""",
    ),
    (
        "a ball of red wool",
        "wool",
        "who needed it to finish a blanket",
        """{Elder} {knitted|finished} the last row {at once|before supper}, and the blanket was just big
        enough for two""",
        """the red wool {became|made} the {border|last stripe} of the blanket, {and {hero} slept under it|and
        there was enough left for a cap}""",
    ),
    (
        "a new fiddle string",
        "fiddle string",
        "whose fiddle had been silent {for a month|since {autumn|October}}",
        """{Elder} tuned the fiddle, and {they sang till the windows shook|the first tune was for {hero}}""",
        """there was music {on the hill|in that house} again, and {even the wind|the snow} seemed to dance to
        it""",
    ),
    (
        "the mended clock",
        "clock",
        "who had {eaten breakfast at noon|asked the crows for the time|never been sure of supper} since it stopped",
        """{Elder} hung up the clock, and it struck {six|seven|eight} as if it had never been ill""",
        """the clock ticked on the wall, and {elder} said that {the house was alive again|now there were three of them}""",
    ),
    (
        "a pair of mended boots",
        "boots",
        "who had {walked about in slippers|stayed indoors} since {the first frost|{weekday}}",
        """{Elder} put on the boots and {danced once round the table|stamped till the plates jumped}""",
        """the boots stood by the stove like {two black cats|old friends}, and {elder} planned {a long walk|a snowman for the morning}""",
    ),
    (
        "an invitation to a wedding",
        "invitation",
        "who {believed|feared} that {the village|everyone} had forgotten {elder.him}",
        """{Elder} read the invitation and {asked if red stockings were allowed|began to look for a hat}""",
        """the invitation {hung over the stove|stood beside the teapot}, and {elder} {tried on three hats|practised a waltz with a broom}""",
    ),
    (
        "a pie in a warm cloth",
        "pie",
        "who could not {get to the shop|light the oven} in such weather",
        """{Elder} set the pie on the stove, cut it, and gave {hero} the bigger {half|piece}""",
        """they ate the pie {down to the last crumb|with their feet on the stove}, and {elder} said that no pie had ever {come so far|tasted so good}""",
    ),
]


def snow_errand(s):
    """A child carries something through the snow, loses the way, and finds it by paying attention."""
    turn = s.one_of(by_ear, by_thanks, by_river, by_window, by_tracks)
    s.person("hero")
    s.person("elder", age="old")
    s.pick("far", FAR_HOMES)
    thing, short, why, end_one, end_two = s.one_of(*ERRANDS)
    s.pick("thing", [thing])
    s.pick("short", [short])
    s.keep("why", why)
    s.keep("end_one", " ".join(end_one.split()))
    s.keep("end_two", " ".join(end_two.split()))
    s.pick("hue", ["blue", "grey", "brown", "green", "red", "yellow"])

    s.say_one(
        """{hero} had promised to {bring|take} {thing} to {elder}, the {elder.kind} {far}, {why}. So
        {hero.he} {buttoned|pulled on} the {hue} coat and went{, although it was snowing| out into the snow}.""",
        """"You can go tomorrow," said {hero}'s {mother|father|aunt}. "{No, today|It cannot wait|Tomorrow is too late}," said {hero}. {Hero.He} had
        {thing} for old {elder} {far}, {why}.""",
        """One {weekday} in {January|February|December} {hero} set out with {thing} under {hero.his} {hue} coat. It was for {elder}, the {elder.kind}
        {far}, {why}.""",
        """{It had snowed for two days|It had been snowing since breakfast|Snow was still coming down}, but {hero} {laced|oiled} {hero.his} boots. Somebody had to bring {thing} to old {elder} {far}, {why}.""",
        """{hero} had {thing} for old {elder} {far}, {why}. {When it snowed|In winter}, nobody else {went|ever went} there.""",
        """{In a {small|little} house {far} somebody|Somebody {far}} was waiting for {thing}. It was old {elder}, {why}. So {hero} {tied|wound} a {hue} scarf round {hero.his} neck and {set out|went to bring it}.""",
        """"Carry it {carefully|close to your heart}," the {shopkeeper|letter carrier|innkeeper} said, and gave
        {hero} {thing}. It was for {elder}, the {elder.kind} {far}, {why}.""",
    )
    s.say_one(
        """{hero} {counted the posts|followed the fence} as far as the bend. There it all ended, and {the wind had wiped away the road|there was nothing but white in front and behind}.""",
        """The lane {ended|stopped} in a {drift|white hill}. {hero} went round it, and {no longer knew which way was up|there was no lane on the other side}.""",
        """{At the crossroads|Beyond the bridge} even the signpost wore a {hood|cap} of snow. {hero} wiped it with {hero.his} {sleeve|elbow}, but {the arms had blown round|ice had covered the names}, so {hero.he} had to guess.""",
        """{Halfway there|Behind the last barn} the {flakes|snow} came so thick that the {path|fence} was gone.
        {hero} could not see {hero.his} own {boots|mittens}.""",
        """Then the wind {rose|turned}. {The hedges and the {sky|hill}|Road and hedges} {became|were} one white wall, and
        {hero} {stood in the middle of it|did not know left from right}.""",
        """{First the {path|road} disappeared|The {path|road} went first}, then the trees, and then it grew
        {dark|dim}. "{I shall not cry|One foot, then the other}," {hero} {told|said to} {hero.himself}.""",
        """{Soon|After an hour} the snow was up to {hero.his} knees. {hero} {turned round to look for the village, and it had {vanished|gone}|looked back, and even the church tower was gone|shouted, and the snow swallowed it}.""",
        """It was {so still|so white} that {hero} {lost|forgot} the way. Every {bush|stone} looked like a sleeping sheep, and {evening came early|the light was going}.""",
    )
    s.para()
    turn(s)
    s.say_one(
        """"{You came|In this weather|Good heavens, it is {hero}}!" cried {elder} {at|from} the door. {hero} {held out|unwrapped} the {short} with {stiff|blue} fingers. {End_one}.""",
        """{elder} {rubbed|warmed} {hero}'s hands {by the stove|between {elder.his} own} before {elder.he} even
        asked for the {short}. {Afterwards|That night} {end_two}.""",
        """"{Are you a snowman|Who is this snowman|Since when do snowmen knock}?" {asked {elder}|{elder} wanted to know}. {"It is {hero}," said the snowman, "with the {short}."|"Only {hero}," came the answer, and a white arm held out the {short}.} {End_one}.""",
        """{elder}'s door opened, and there was {tea|soup}, there was a {fire|stove}, and the cat sat on the {mat|mat|sill|chair|shelf}.
        When {hero} was warm, {end_two}.""",
        """{hero} had no voice left, so {hero.he} only {knocked|scratched} and held out the {short}. {elder} {understood at once|asked nothing}, and pushed a {chair|footstool} to the stove. {Then|By and by} {end_two}.""",
        """{elder} {pulled|drew} {hero} in by the scarf, {snow and all|before the wind could}, and {hung the {hue} mittens over the stove|wrapped {hero.him} in a blanket}. "And this is for you," said {hero}. {End_one}.""",
        """"I {hoped|knew} nobody would come in such weather," said {elder}, "and {I am glad to be wrong|look who it is}!" {hero} put the {short} {on the table|into {elder.his} hands}. {That evening|Before long} {end_two}.""",
        """{Soon {hero} was knocking|{hero} knocked with both fists}, and {elder} {dropped a spoon for joy|came running in slippers}. Out came the {short}, {not even wet|safe and dry}. {End_one}.""",
    )


def by_ear(s):
    """The child stands still and hears a sound that shows the way."""
    s.pick(
        "sound",
        [
            "a bell",
            "somebody chopping wood",
            "a dog barking",
            "a door that creaked",
            "a hammer on wood",
            "somebody singing",
        ],
    )
    s.say_one(
        """"If I cannot {see|look}, I can listen," thought {hero}, {and pulled the cap off {hero.his} ears|and held {hero.his} breath}.""",
        """There is always something to hear, even in snow. {hero} {put down|set down} the {short} and {turned {hero.his} head slowly|cupped both hands behind {hero.his} ears}.""",
        """{hero} {stood still|stopped} and {closed|shut} {hero.his} eyes. At first there was only {hero.his}
        own heart, {thump, thump|knocking}.""",
        """"{hero}, you have two ears," {hero.his} grandmother {always said|used to say}. So {hero.he} {stood|kept}
        quite still {and counted to fifty|and did not even shiver}.""",
    )
    s.say_one(
        """Far away, {thin as a thread|very small}, there was {sound}. {hero} {walked|went} {towards it|after it},
        {stopped, listened|lost it, found it again} and walked on, until there was a {wall|gate} under {hero.his}
        {hand|mitten}.""",
        """{Sound}! It was {faint|muffled}, but it {came again|did not stop}. {hero} {marched|waded} after it with {eyes shut|one hand stretched out}, and the hand touched {a wall|wood}.""",
        """There it was: {sound}, {to the left|somewhere ahead}. Each time {hero.he} heard it, {hero} took
        {ten|twenty} steps. At last a {window|lamp} shone through the snow.""",
        """And then {hero.he} heard {sound}. {So a house must be near|Where that was, there were people}! {hero} followed it {like a string|step by step}, {through a hedge and over a ditch|straight through the drifts}, until {hero.he} bumped into a {door|gate}.""",
    )


def by_thanks(s):
    """The child helps an animal in the snow, and the animal leads the way."""
    s.animal("helper", kind="dog hare fox goat sheep")
    s.say_one(
        """A {heap|lump} of snow {coughed|sneezed}. {hero} brushed it off, and underneath {was|sat} {helper.who}, {too tired to get up|half asleep with cold}. {Half of {hero}'s bread|A bite of bread and a rub} {helped|did wonders}.""",
        """Something {moved|whined} in {a drift|the ditch}. There {lay|was} {helper.who}, {stuck up to the neck|caught in
        a hole under the snow}. "{I have no time|It is late}," thought {hero}, but {hero.he} dug with both hands.""",
        """{hero} {stumbled|fell} over something warm. "Careful," said {helper.who}. "My {foot|leg} is stuck
        {under a root|between two stones}." {hero} {set down|put down} the {short} and {pulled|set {helper.him} free}.
        """,
        """"Help," {somebody called|called a weak voice}. In the ditch {hero} found
        {helper.who}, {cold|white} as ice. {hero} rubbed {helper.him} warm with {hero.his} {scarf|mittens}.
        """,
    )
    s.say_one(
        """"To {elder}'s house, {far}?" asked {helper}. "My nose {knows|can find} it in any weather. {Walk in my tracks|Stay close to me}." {They went on together|So they went on}, until a window shone.""",
        """"Now {it is my turn to help|I shall help you}," said {helper}. {helper.He} {put {helper.his} nose into the wind|sniffed three
        times} and {went|walked} {ahead|in front}, and {hero} {stepped|walked} in {helper.his} tracks, {over|past} the
        {wall|stream} to a lighted {door|window}.""",
        """{helper} {shook|stretched} {helper.himself} and {laughed|nodded}. "{You were going the wrong way|You have walked
        past it}," {helper.he} said. "Come." {Before long|Round one corner} {hero} saw {smoke|a light} {between the trees|over a white roof}.""",
    )


def by_river(s):
    """The child finds its own footprints, sees it has gone in a circle, and follows the river."""
    s.say_one(
        """Then there were footprints. {hero} {cheered|ran after them}, until {hero.he} {saw|noticed} that they had
        the shape of {hero.his} own boots. {Hero.He} had walked in a circle.""",
        """"Somebody has been here!" {hero} {cried|thought}. {Hero.He} put a foot in the print, and it fitted {exactly|like
        a shoe}. It was {hero.his} own, {from an hour ago|and so was the next}.""",
        """{hero} dropped a mitten and did not notice. {Ten|Twenty} minutes later {hero.he} found {a mitten|one} lying in the snow, and it {was|looked} {very familiar|just like the other}. So {hero.he} had walked in a ring.""",
        """{Twice|Three times} {hero} passed the same {bent|broken} {fence post|tree}. "{I am going in a circle|I have been here before}," {hero.he} {said|thought}, and {stood still|sat down in the snow}.""",
    )
    s.say_one(
        """"What never loses its way?" {hero.he} asked {hero.himself}. The river
        did. {hero} listened for the water under the ice and {kept to|followed} the bank, {bend after
        bend|step by step}.""",
        """{Under the ice|Somewhere below} something gurgled. It was the river, and the river
        {ran|passed} right behind {elder}'s house. {hero} {kept it|held it} at {hero.his} left hand and walked
        {along the bank|upstream} {till {hero.he} smelled smoke|to the little gate}.""",
        """{hero} thought of the map in the {school|town hall}. A blue line ran past the house of old {elder}. {Hero.He} {went|slid} downhill, as water does, found the {river|bank} and {kept|stayed} beside it.""",
        """{Then|But} {hero.he} heard water. The river bank! It led past {elder}'s door, {in winter and summer|snow or no snow}. {hero} {followed|felt {hero.his} way along} it, {willow by willow|from willow to
        willow}.""",
    )


def by_window(s):
    """Someone has put a lamp in the window, as every night, and the child sees it."""
    s.pick("years", ["three", "five", "seven", "nine", "ten", "twelve", "twenty"])
    s.say_one(
        """Far off {was|hung} a {yellow|golden} dot in the {white|grey}. {It {blinked|went out} and came
        back|{hero} rubbed {hero.his} eyes, and it was still there}. Was it a star?""",
        """The {dark|white} has no {corners|end}, thought {hero}, and just then {hero.he} {saw|found} one: a {square|little square} of gold, {hanging|floating} in {the air|the middle of nothing}.""",
        """{hero} {looked|turned slowly and looked} for anything that was not white. {Low down|Between two
        {trees|gusts}} {there was a spark|something glowed}, {no bigger than a seed|small and yellow}.
        """,
        """"{Please, a light|If only there were a light}," {hero} {whispered|said aloud}. {The wind took a breath|For a
        moment the snow stopped}, and {in the gap|there} {shone a lamp|was a small light}, {quite near|lower than the
        stars}.""",
    )
    s.say_one(
        """It was {elder}'s window. For {years} winters {elder} had put a lamp there every {evening|stormy night}, "in case
        somebody is {out|on the way}." {This time it was {hero}|Tonight somebody was}.""",
        """{hero} {kept|fixed} {hero.his} eyes on it and {waded|walked}. It {grew into|became} a lamp in {elder}'s window. There it had burned {each night|every evening} for {years} winters, for anyone who might be out. """,
        """{hero} {went|walked} straight for it and found a
        lamp in {elder}'s window, where it had burned {every night|in every storm} for {years} winters.""",
    )


def by_tracks(s):
    """The tracks of an animal that lives at the house lead there."""
    s.animal("owner", kind="cat dog goat goose hen")
    s.say_one(
        """Then {hero} saw {small|fresh} tracks. "A {owner.kind} does not {like|live in} the snow," {hero.he}
        {thought|said}. "It is {going|running} home, {and home is a house|where it is warm}." """,
        """Right in front of {hero.his} {feet|boots} ran the tracks of a {owner.kind}, {one behind the other|neat as
        stitches}. Who kept a {owner.kind} out here? Only {elder}!""",
        """Somebody else was out in this weather. {Small|Deep} {prints|tracks} crossed {hero}'s own, and {hero.he} knew them: {that was|they belonged to} a {owner.kind}, and {it would not go far from home|no {owner.kind} gets lost}.""",
        """{hero} {bent|knelt} down. The snow was {marked|printed} with little feet: a
        {owner.kind} had {passed|come this way}, {and not long ago|in a hurry}.""",
    )
    s.say_one(
        """{hero.He} {followed|went after} the tracks, {under a {fence|branch}|round a pond}, over a {hill|wall} and
        {across a yard|up three steps}. There sat {owner}, {elder}'s {owner.kind}, {waiting to be let in|and looked
        cross about the weather}.""",
        """The tracks {went|led} {round|past} {a {rock|haystack}|two haystacks} to a {shed|step}, where {owner.who} was
        {shaking {owner.his} feet|complaining}. "{You are late|Knock, will you}," said {owner}. "{I want to go in, and {elder} cannot hear me|I am cold, and {elder} is asleep|I have called {elder} three times}." """,
        """{hero} put {hero.his} feet where the {owner.kind} had put its own. {Left, right, and through a gate|Up a slope and down again}, and there {on the step|in the doorway} {owner.who} was {scolding the snow|waiting for supper}.""",
        """At the end of the tracks {walked|trotted} {owner.who}. "{Are you lost|Is it far}?" {asked
        {hero}|{hero} asked}. "{A {owner.kind} is never lost|I am only going to supper}," {said {owner}|{owner} said}, and
        brought {hero.him} to {elder}'s door.""",
    )


COTTAGES = [
    "at the edge of the wood",
    "under the great rock",
    "beside the frozen pond",
    "on the heath",
    "above the village",
    "by the river bank",
    "in the narrow valley",
    "behind the sand hills",
]


def last_logs(s):
    """Firewood runs out in a storm, a stranger knocks, and kindness keeps the house warm."""
    turn = s.one_of(pulled_home, woolly_blanket, forgotten_store, soup_for_wood, wings_for_help)
    s.person("hero", age="old")
    kinds = {
        pulled_home: "pony donkey dog bear",
        woolly_blanket: "sheep goat",
        forgotten_store: "squirrel mouse dormouse",
        wings_for_help: "owl crow gull magpie",
    }
    if turn is soup_for_wood:
        s.person("guest")
    else:
        s.animal("guest", kind=kinds[turn])
    s.pick("cottage", COTTAGES)
    s.number("logs", 2, 5)
    s.number("days", 3, 9)

    s.say_one(
        """The storm had blown for {days} days, and {hero.who} {sat|lived alone} in a cottage {cottage} {with
        {logs} logs|beside {logs} logs and a basket of twigs}. "{If you burn slowly, we shall manage|Be good and
        burn slowly}," {hero.he} told the fire.""",
        """{hero} counted the {logs} logs beside the stove, and then counted again. There were
        {more holes than wood in the shed|no more outside}, and the snow {cottage} was as high as the {window|door
        handle}.""",
        """It was {quiet|peaceful} in the cottage {cottage}. The clock ticked and the cat sat on the {mat|mat|chair|sill}, but outside {a storm|the wind} {howled|raged}, and old {hero} had {logs} logs left.""",
        """There are winters when {the wind|snow} {eats|swallows} the woodpile. {hero}, {cottage}, had {begun|started} with a full shed. {After|In} {days} weeks {hero.he} was down to {logs} logs and {an old broom|a broken stool}.""",
        """Every {winter|year} {hero} {dried|stacked} enough wood {cottage}, but no winter had been as {long|cold} as this one. On the {worst|last} night of {January|February} only {logs} logs {remained|were left}.""",
        """In the cottage {cottage} the fire had not gone out for {days} winters. Now a {storm|snowstorm} was howling, and
        old {hero} had only {logs} logs left{ to feed it|}.""",
        """"{logs} logs," said old {hero} to the {kettle|clock}, "and the storm has {days} days in its {belly|sack}." It
        was {wild outside|black night round} the cottage {cottage}, and {the road was closed|no cart could come}.""",
        """{Snow|The storm} had shut old {hero} in, {cottage}. There was {soup|tea} enough, but the {wood|woodpile} was down
        to {logs} logs, and {hero.he} {wanted|meant} to keep the fire alive {until the storm was over|till morning
        came}.""",
        """Old {hero} slept in {two coats|hat and gloves} that {week|winter}, to save wood. The wind {sang|whistled} round the
        cottage {cottage}, and {logs} logs were all that stood between {hero.him} and the frost.""",
    )
    s.say_one(
        """Then {something|somebody} {scratched|tapped} at the door. On the step {stood|was} {guest.who}, white {with
        snow|to the eyebrows}. "{I am so cold|Only for an hour|I saw your smoke}," {guest.said}.""",
        """{In the middle of the night|Towards evening} there came a knock. {hero} {opened|pushed the door open} and
        {found|saw} {guest.who}, {shaking|stiff} with cold.""",
        """"Is there room by your fire?" somebody called {through the keyhole|from outside}. It was {guest.who}, who {had lost
        the way|could go no further}.""",
        """{hero} heard {a thump|a small cry|a cough} outside. {On the step|By the wall} {sat|lay} {guest.who}, too {tired|cold} to {knock|speak}.""",
        """{Just then|That evening} the wind blew the door open, and {with the snow|together with a heap of snow} in came {guest.who}. "{Excuse me|I am sorry}," {guest.said}. "{The wind threw me|I could not hold on}." """,
        """"{Please open|Good evening|Let me in}," said a voice {behind the door|from the dark}. {hero} lifted the {bar|latch}, and there {sat|stood} {guest.who}, {with ice in {guest.his} {hair|ears}|who had been walking all day}.""",
        """A {face|nose} was pressed {against|to} the window. It belonged to {guest.who}, and it was {blue|grey} with
        {cold|frost}.""",
    )
    s.para()
    s.say_one(
        """{hero} looked at the {wood|logs} only once. "Come in and shut the {storm|winter} out," {hero.he} said, and put {a
        big|another} log on the fire.""",
        """There was {hardly wood|not wood enough} for one, and {surely not|much less} for two. "{Sit|Come} close to the stove," {said {hero}
        all the same|{hero} said all the same}.""",
        """"{Half a fire is better than none|A fire shared is twice as warm}," said {hero}, and moved {the chair|aside} to make
        room.""",
        """"Better a cold {tomorrow|{weekday}} than a frozen guest," thought {hero}. {Hero.He} fed the stove until it {hummed|glowed}, and {gave {guest} hot {tea|milk}|{guest} stopped shaking}.""",
        """{hero} did not {ask|wonder} how long {guest} {would stay|meant to stay}. {Hero.He} {pushed|pulled} {the softest chair|a stool} to the fire, laid a log in the flames and said: "{Take off your snow|Make yourself at home}." """,
        """So {hero} wrapped {guest} in a {blanket|shawl|warm coat} and {burned|put on} the {fattest|best} log
        {first|at once}.""",
        """{hero} {could|would} not think of logs when {somebody was shivering|a guest was freezing}. {In went a log|
        The fire got a new log}, and {guest} got the {warm corner|cushion by the stove}.""",
    )
    turn(s)


def pulled_home(s):
    """The strong guest drags home a tree that the storm has thrown down."""
    s.pick("tree", ["birch", "pine", "beech", "ash tree", "old apple tree"])
    s.say_one(
        """When the last log {was ash|had burned}, {guest} {stood up|stretched}. "Have you a {strong |good |long }rope?" {guest.he} asked. "I {passed|saw} a fallen {tree} on the way here." """,
        """{By morning|By the second night} only {twigs|splinters} were left. "{Twigs|Those} will not do," said {guest}, {and leaned against the door|already on the step}. "There is a {tree} across the road that {nobody wants|blocks the way}." {Guest.He} brought it {in one pull|branches and all}.""",
        """At {dawn|daybreak} the stove was cold and {guest} was gone. {hero} {sighed|shook {hero.his} head}. Then something
        {scraped|bumped} outside: {guest} came {through the drifts|up to the door}, pulling a fallen {tree}.""",
        """"{You burned your best wood for me|Your wood will not last}," {guest.said}. "{Now it is my turn|I am warm now, and strong}." {Guest.He}
        went out, and {an hour|two hours} later {guest.he} was {back with|pulling} a broken {tree}.""",
    )
    s.say_one(
        """{hero} {fetched the saw|spat in {hero.his} hands}, and soon there was {a stack of logs|firewood} {as high as the table|in every corner}. "{How can I thank you|What do I owe you}?" {hero.he} asked. "You {opened|have opened} the door {already|first}," said {guest}.""",
        """They burned the first piece {together|at {noon|dusk}}, and it {crackled|sang} like {summer rain|a kettle}. "{My door is your door|Come whenever it snows}," {hero} told {guest}, {with wet eyes|and meant it}.""",
        """{hero} sawed until {noon|dark}, and after that there was wood until spring. {Guest} came back {every {weekday}|each time it snowed} to lie beside the fire.""",
        """"It will last {till spring|longer than the storm}," {said {hero}, and got the saw|{hero} said, and got the saw}. {That evening|By
        evening} the {fire roared|stove glowed}, and {guest} snored in front of it, so that the cups rang.""",
        """So the fire did not go out. {hero} cut a board from the {tree} and painted on it: "{Guest}'s {corner|place}." It hangs {over|beside} the {stove|door} to this day. """,
    )


def woolly_blanket(s):
    """The guest has its family along, and they keep the old one warm without a fire."""
    s.number("more", 4, 9)
    s.say_one(
        """"I am not alone," {guest.said}, and looked at the door. {more} more came in behind {guest.him}, {the smallest last|one after another}. Soon the {room|cottage} was full.""",
        """{guest} {coughed|turned red}. "{I hope there is room|It is not only me}," {guest.he} said. {Out of the snow|From behind the woodshed} {came|stepped} {more} more, {shy and dripping|each colder than the last}.""",
        """{After|Behind} {guest} came {more} others, {all with snow on their backs|nose to tail}. {hero} {laughed|had to laugh}. "Is that all of you?" """,
        """When {guest} {could speak|had stopped shaking}, {guest.he} {said|confessed}: "There are {more} of us {outside|behind the
        shed}." {hero} {opened|held} the door {wide|again}, and {in they came|they filled the room}.""",
    )
    s.say_one(
        """The last log {burned down|fell to ash} at {midnight|two o'clock}. It did not matter. {hero} {slept|lay} in the middle of {guest}
        and the others, as warm as a bun in an oven, till the storm was {over|done}.""",
        """{Nobody|No one} noticed when the stove went out. So many woolly backs {steamed|smelled of hay}, {hero} told {the story of the flood|a long story}, and {guest} {snored|was asleep} before the end. {Outside the storm {gave up|grew tired}|By sunrise the storm had gone}.""",
        """"Who needs {logs|firewood}?" {hero} {laughed|asked} when the last spark {died|was out}, and {crept|lay down} between {guest} and the {wall|smallest one}. When the road was clear again, {hero.he} {was sorry to see them go|asked them to stay till spring}.""",
        """Then the {wood|fire} was gone. "{Lie down|Come here} between us," {guest.said}. {All that|That} night {hero} had a {living|
        breathing} blanket, {and only {hero.his} nose was cold|with {more} hearts beating in it}. {In the morning|At dawn} the
        {sun shone|wind was still}.""",
        """{When|As} the fire died, {they|the guests} {moved|lay} closer. {hero} slept as if it were summer, and from {then|that night} on the shed {cottage} {stood open for {guest}|had straw in it for {guest}} on every {cold|stormy}
        night.""",
    )


def forgotten_store(s):
    """The tiny guest knows of something to burn that has been in the house for years."""
    s.pick(
        "store",
        [
            "pine cones",
            "dry roots",
            "old fence posts",
            "broken chairs",
            "hazel twigs",
            "barrel boards",
        ],
    )
    s.pick(
        "where",
        [
            "under the roof",
            "behind the cupboard",
            "below the floor",
            "under the stairs",
            "over the bread oven",
        ],
    )
    s.say_one(
        """{guest} {ate a crumb|yawned} and {asked|said}: "Why are you so careful with the fire, when there is so {much to
        burn|much} {where}?" "There is nothing {there|but dust}," said {hero}. """,
        """{guest} looked {up|round} and {sniffed|twitched {guest.his} nose}. "{It smells of summer here|I smell something that burns well}," {guest.he} said. "{Old and dry|Dry as dust}. It must be somewhere {where}." """,
        """"{I sleep|Last winter I slept} {where}," {guest} {told {hero}|said} {shyly|over a crumb of cheese}. "{It is rather full there|There is hardly room to turn}." "{What is in there|Why is that}?" asked {hero}.""",
        """The last log {was|lay} on the fire. "I know this house," {guest.said}, "I have {cousins|an aunt} {where}."
        {hero} took {a|the} {candle|lamp} and {followed|looked}.""",
        """{Late|Deep} in the night {guest} {ran|slipped} into a crack and {came|was} back with {dust|a cobweb} on {guest.his} nose. "Somebody small sees more," {guest.he} said. "Look {where}!" """,
    )
    s.say_one(
        """There {lay|were} {days} sacks of {store}, {kept for a rainy day by {hero}'s {mother|grandfather}|and {hero} had walked past them for
        years}. The fire burned until the storm {was tired|gave up}, and {guest} stayed {for good|all winter}.""",
        """So they {looked|climbed about}, and out {came|fell} {store}, {days} whole baskets. {hero}'s {father|grandmother} must have put them {by|there}. The stove hummed {till spring|for a week}, and every evening {guest} got {cheese|a nut}.""",
        """{hero} {found|pulled out} {store}, {dry as {paper|bone}|a whole heap}, {and danced|enough for a month}. "I have lived here for forty years," {hero.he} {told|said to} {guest}, "and you {know|have seen} my house better." """,
        """There, under {dust and cobwebs|an old sheet}, were {store}, {more than {hero} could carry|up to the ceiling}. {The kettle sang again|Soon the stove
        was red}. When the storm {left|ended}, {guest} had a {little door of {guest.his} own in the wall|bed in {hero}'s slipper}, and {hero} was never {lonely|alone} again.""",
    )


def soup_for_wood(s):
    """A neighbour's child comes: they have wood but no food, and the two houses become one."""
    s.number("family", 3, 7)
    s.pick(
        "soup",
        ["bean soup", "onion soup", "barley soup", "cabbage soup", "pea soup", "potato soup"],
    )
    s.say_one(
        """{guest} smelled the {soup} and {swallowed|went quiet}. "At home there are {family} of us," {guest.he} said, "and {a shed full of wood|
        wood up to the roof}, {but nothing in the pot|and not one potato}." """,
        """"Why are you out in {this|such a storm}?" {hero.asked}. "{We are {family} next door|There are {family} of us down
        the lane}," said {guest}, "and the {bread|food} is gone. {The fire is big, but one cannot eat it|We have only
        wood}." """,
        """When {guest} had eaten {three|two} plates of {soup}, {guest.he} asked for a little to take home. "For the {others|small ones}," {guest.he} {whispered|said}. "We have a forest of {wood|logs}, {family} of us, and no {bread|flour}." """,
        """{Over|After} a bowl of {soup} {guest} began to talk. They had {wood enough|a mountain of logs} over there, and {family}
        {hungry|empty} stomachs. {hero} {put down|dropped} the {spoon|ladle}.""",
    )
    s.say_one(
        """"{I have soup and no wood|My pot is full and my shed is empty}," {hero} {said|cried}, "and you have wood and no soup!" They carried the pot {over|through the snow} together, and {family} spoons {waited|were ready}.""",
        """{Ten minutes later|Before the clock struck again} {hero} was {walking|wading} behind {guest} with a {lantern|candle}, the {soup} in {hero.his} arms. They {ate|danced} by a {huge|roaring} fire, and no one {thought|spoke} of going home before {the thaw|{weekday}}.""",
        """"{Your fire and my pot|Wood and soup}," said {hero}, "{were made for each other|ought to be friends}." They {were|became} friends that night, {guest}'s family and {hero}, who told stories {till the snow melted|until every child was asleep}.""",
        """{hero} {began to laugh|stood up}. {A sledge was found|Out came the sledge}, and before {midnight|long} the {soup} had moved to
        {guest}'s house, {and {hero} with it|pot, {hero} and all}. There they {sat out|waited for the end of} the storm, {warm and
        full|all at one table}.""",
        """So {guest} {ran|hurried} home and came back with the whole family and a sledge full of wood. {They|Everyone} {ate|sat} {by|round}
        {hero}'s fire, {until the storm {got bored|was over}|and sang louder than the wind}. {From then on|After that|From that day on|Ever after}, {nobody asked whose {wood|soup} it
        was|the two houses ate together}.""",
    )


def wings_for_help(s):
    """The guest flies to the village with a sign, and people come."""
    s.pick(
        "sign",
        [
            "red sock",
            "blue ribbon",
            "striped scarf",
            "yellow glove",
            "green mitten",
            "checked napkin",
        ],
    )
    s.say_one(
        """When the wind {dropped|rested}, {guest} {looked at|saw} the empty wood box. "{What do they know you by in the village|Who would know that you are in need}?" {guest.asked}. {hero} {tied|wound} a {sign} round {guest.his} {leg|neck}, and off {guest.he} flew.""",
        """"{Soon your wood will be gone|You burn your best wood for a stranger}," {guest.said}. "{Lend me your {sign}|I need your {sign}}." {At the first light|Before {hero} could ask why},
        {guest.he} {flew off with it|was off over the {white|snowy} trees}.""",
        """{guest} {ate|drank}, {slept an hour|got warm} and {asked|wanted} to be let out again. "{I have wings, and you have none|Snow is no wall for a bird}," {guest.he} said. {Hero} gave {guest.him} a {sign} {as a flag|to show in the village}.""",
        """The last log {turned to ash|went out}. {guest} {shook {guest.his} feathers|had an idea}, {took|pulled} a {sign} from the {line|hook} and {flew|set off}
        into the {grey|white} morning, {straight to|towards} {town}.""",
    )
    s.say_one(
        """"That is {hero}'s {sign}!" cried the {baker|teacher|miller} in the {street|market}. By {noon|evening} {days} sledges with wood {stood|stopped}
        at the {door|cottage}, and on the first one {rode|sat} {guest}, looking {very |}pleased.""",
        """{guest} {flew|circled} round the church tower until {everyone|the whole street} {looked up|came out}. "Only {hero} has such a {sign}," they said. {Before dark|That day} the {cottage|old house} had wood for {a month|the whole winter}, and {guest} had a {warm place on the chimney|spoonful of honey}.""",
        """{Down in|In} the village {guest} let the {sign} fall on the {school steps|baker's hat}. {Everyone|People} understood. They {dug|shovelled} a path to the cottage, carrying {logs|bundles of wood} and {a cake|blankets}, and {the fire|{hero}'s stove} {sang|roared}
        again.""",
        """{hero} {had wrapped up in|was sitting under} the last blanket when {bells|voices} {rang|sounded} outside. All {town} had come with {days} sledges {of|full of} wood. "{{Guest} would not leave us alone|Your {sign} flew past my window|A {guest.kind} with a {sign} means trouble}," {they said|said the first of them}. {hero} {laughed|cried} and put the {kettle|soup} on.""",
    )


BEDROOMS = [
    "under the old beech",
    "in a hole by the river bank",
    "below the big rock",
    "under the roots of an oak",
    "in a hollow behind the mill",
    "between two pines",
    "at the sunny end of the wood",
    "under the garden wall",
]


def first_snow(s):
    """An animal that sleeps all winter longs to see snow, and a friend helps."""
    turn = s.one_of(carried_out, kept_cold, great_noise, picture_book, last_patch)
    s.animal(
        "hero",
        kind="hedgehog dormouse toad lizard"
        if turn is carried_out
        else "hedgehog dormouse toad lizard bear",
    )
    strong = turn is carried_out
    s.animal(
        "friend",
        kind="fox deer dog goat"
        if strong
        else "hare squirrel fox mouse"
        if turn is kept_cold
        else "hare robin squirrel crow fox mouse",
    )
    s.pick("bedroom", BEDROOMS)
    s.number("count", 3, 12)
    s.pick("nut", ["acorns", "hazelnuts", "dry leaves", "pebbles", "berries"])

    s.say_one(
        """{{hero} the {hero.kind} had never seen snow|Of all the wonders in the world, {hero} the {hero.kind} had missed only snow}. Each {autumn|year} {hero.he} lay down {bedroom} and {slept|did not open an
        eye} until the {violets|cuckoos} came. "What is it like?" {hero.he} asked {friend} the {friend.kind}.""",
        """"{It is white|It falls without a sound}," said {friend.who}, "and it {covers|changes} everything." {hero} the {hero.kind} {listened|sighed}, for {hero.he} {slept|was asleep} {bedroom} each year before the first flake fell.""",
        """{Everyone had a story about snow, except {hero.who}|{hero.who} was tired of other people's stories about snow|Only one of the neighbours did not know snow, and that was {hero.who}}. When it came, {hero.he} was always asleep {bedroom}. "{It is not fair|I miss the best part}," {hero.he} told {friend} the {friend.kind}.""",
        """{hero.who} had a {soft|deep} bed {bedroom}, so warm that {hero.he} had slept through every winter. {But this year|This time} {hero.he} {wanted to see snow, and {friend} the {friend.kind} was to help|had told {friend} the {friend.kind} that {hero.he} wanted to see snow}.""",
        """"{Once|Only once}," said {hero} the {hero.kind}, "I should like to {catch|touch|taste|stand under} a snowflake." It was {October|November|late autumn}, and {bedroom} the bed was {made|ready}. {Friend} the {friend.kind} {heard it|nodded|promised to think of something}.
        """,
        """The leaves were {falling|down}, and {hero.who} {yawned|could hardly keep awake}. {Soon|Tomorrow} {hero.he} would go to sleep
        {bedroom}, and {again|once more} the snow would come without {hero.him}. "{Somebody must help me|Help me}," {hero.he} {begged|told} {friend} the {friend.kind}.""",
    )
    s.say_one(
        """{{hero} tried to stay awake|Sleep was not to win this time, {hero} decided}. {Hero.He} counted {nut}, {stood on one leg|washed in cold water} and {sang|pinched
        {hero.himself}}. {At number {count}|After {count} nights} {hero.he} fell asleep {in the middle of a word|sitting up}.""",
        """"{I will wake you|Trust me|Leave it to me}," {said|promised} {friend}. But when the {first flakes|snow} fell, {friend} {called|shook {hero.him}} {count}
        times, and {hero} only {snored|turned over}.""",
        """{Friend} {promised|gave {friend.his} word}: "{When it snows, I shall come|I will knock {count} times}." {The snow came|It snowed}, and {friend} {knocked|came running}. {Inside somebody murmured|A sleepy voice said}: "Is it {May|spring|Easter} already?"
        """,
        """{hero} asked for {a cold bed|a pillow of stones}, {without a blanket|and a clock beside it}, so as not to sleep too well. It {helped|worked} for {count} nights. Then came {a yawn|one long yawn}, and {{hero} was asleep|that was that}.""",
        """{Friend} {told jokes|read stories} and {hero} {laughed|listened}, {night after night|for {count} nights}, to stay awake. {On {weekday} {friend} went to {fetch {tea|water}|shut the window}, and came back to a snore|Then {friend} stopped to take a breath, and {hero} was asleep}.""",
        """{hero} tied a {string|thread} to {one foot|a toe}, and {friend} was to pull {the other end|it} {on the first white morning|when snow fell}.
        {{Friend} pulled {count} times, but the knot came undone|When {friend} pulled, only a slipper came out|It snowed, {friend} pulled till it broke}, and {hero} slept on.""",
        """But {hero} {dozed|dropped} off {over|before} supper, with {count} {nut} {still on the plate|in {hero.his} lap}, and that {night|week} it snowed. {Friend} stood beside the bed and {did not know what to do|sighed}.""",
    )
    s.para()
    turn(s)


def carried_out(s):
    """The strong friend carries the sleeper out, bed and all, and a flake does the waking."""
    s.say_one(
        """"If {hero} cannot come to the snow {awake|on foot}," {thought {friend}|{friend} said}, "{hero.he} shall come asleep." {Friend.He} lifted the whole bed on {friend.his} back and {went|stepped} {out|up the hill}.""",
        """Then {friend} had {an idea|a better idea}. {Friend.He} laid {hero}, {leaves and all|wrapped in moss}, on a {tray|sledge}
        and {pulled|drew} {hero.him} {slowly|without a bump} into the {middle of the meadow|white {clearing|orchard}}.""",
        """{Friend} {was strong|had a broad back} and {hero} was {small|light}. {Out they went|So out they went}, {friend} walking and {hero} snoring, with {a blanket of leaves|three blankets} between them and the {wind|cold}.""",
    )
    s.say_one(
        """A flake {landed|came down} on {hero}'s nose. {Hero.He} {opened one eye|sneezed and opened {hero.his} eyes}. "{Is this it|Is that snow}?"
        {hero.he} whispered. {All round|Everywhere} it {fell|was falling}, {slow and thick|white upon white}.""",
        """What {noise|shaking} could not do, one cold snowflake did. {hero} {woke|sat up} and stared. "It is true," {hero.he} said, "{it has no end|the sky is coming down}." """,
        """{Under the {moon|stars}|In the moonlight} {friend} blew a little snow into {hero}'s {ear|face}. {hero} {woke|jumped}, {looked|turned} round and
        {forgot to be cross|was silent}. Then {hero.he} danced three times round {friend}.""",
    )
    s.say_one(
        """{Ten minutes|A quarter of an hour} later {hero} slept again, and {friend} {carried|brought} {hero.him} home. In spring {hero.he} {asked|said}: "Did
        I dream {it|that}?" "No," said {friend}, "{I was there too|your feet were cold for a week}." """,
        """"Now I {know|have seen} it," {hero} {yawned|murmured}, and was asleep before {friend} could answer. {All winter|Until
        spring} {hero.he} smiled in {hero.his} sleep.""",
        """They {stayed|sat} there {till {hero}'s eyes {closed|shut}|for one whole hour}. "It is {better|softer} than I thought," {hero} {said|whispered}, and {friend}
        {tucked {hero.him} up|carried {hero.him} back to bed}, with one snowball {at the foot of the bed|before the door}.""",
    )


def kept_cold(s):
    """The friend hides a snowball in a cold place until spring."""
    s.pick(
        "cellar",
        [
            "at the bottom of a cave",
            "in the ice cellar of the inn",
            "in the deepest well",
            "under a heap of sawdust",
            "on the north side of the mountain",
            "in a barrel of straw",
        ],
    )
    s.say_one(
        """Then {friend} {rolled|made} a snowball, {round|smooth} as an {egg|apple}, the best of {count}, and {hid|stored} it
        {cellar}.""",
        """"Then the snow must wait," {thought|said} {friend}. It was cold even in {May|summer} {cellar}, and there
        {friend.he} {laid|put} {count} {fat|firm} snowballs, {side by side|wrapped in leaves}.""",
        """{Friend} {scratched|rubbed} {friend.his} {ear|head}. How does one {keep|save} {winter|snow} for a friend? {In the end|At last} {friend.he} {packed|filled} a {bucket|bowl} with it and {took|carried} it away, to keep it {cellar}.""",
    )
    s.say_one(
        """In {April|spring} {hero} {came out|woke}, {thin|blinking} and sad. "{I missed it again|It is over}," {hero.he} said. "Close your eyes," {said|answered} {friend}. {Something cold|Something white and cold} touched {hero.his} {nose|face}.""",
        """The {violets were out|swallows were back} when {hero} {yawned|stretched} and {looked|crept} out. "Is there any left?" was {hero.his} first
        {word|question}. {Friend} ran off, and came back {dripping|out of breath}, with something white.""",
        """{count} weeks later the {sun|first bee} woke {hero}. {Friend} was {waiting|sitting} {there|on the step} with {a covered {bowl|plate}|something under a cloth}.
        "{Be quick|Hurry}," {friend.he} said, "{it does not like the sun|breakfast is melting}." """,
    )
    s.say_one(
        """{hero} {held|touched} it, {smelled|tasted} it, {and laid it on {hero.his} head|and heard it crackle}. It melted {away|slowly}, {and both of them laughed|but {hero.he} had seen it}. "{Next year, bring more|So that is winter}," {hero.he} {said|laughed}.""",
        """There was just enough for a snowman no bigger than a {thumb|pear}. {hero} built it among the {violets|primroses}, and {friend} {gave it|lent it} a hat. {It stood until {noon|dinner}, and {hero} never left it|{hero} stayed beside it until the last drop}.
        """,
        """{hero} {said|spoke} not a word. {Hero.He} put {hero.his} {cheek|nose} {to|into} it and {shivered|kept still} {for joy|until it was water}. "You {kept|saved} a whole winter for me," {hero.he} told {friend} {then|at last}.""",
    )


def great_noise(s):
    """All the neighbours make music until the sleeper wakes for one evening."""
    s.pick("tool", ["pots", "drums", "cow bells", "spoons", "tin cans", "whistles", "buckets"])
    s.say_one(
        """So {friend} {went|ran} from {door to door|tree to tree}. By {evening|dark} {count} neighbours stood round the bed with {tool}. "Now!" {cried|called} {friend}, and {the snow fell from the branches|the whole wood {shook|rang}}.""",
        """"{We need|There must be} more noise," {friend.said}. {count} neighbours came with {tool}, and an old {owl|goose} led the band. They played {till {midnight|the moon rose}|for an hour}.""",
        """{Friend} called as loud as {friend.he} could, and everyone {awake|in the wood} came, {with {tool}|carrying {tool}}. {Such a
        concert|Such music} had {never been heard|not been heard} in {count} {winters|years}.""",
    )
    s.say_one(
        """{hero} {came out|crept out}, with {hero.his} {blanket|pillow} on {hero.his} head. "What is this?" {hero.he} {began|asked}, and then {hero.he} saw how white it was. The {band|noise} stopped.""",
        """{At last|In the second song} the {leaves|blankets} moved. {hero} {looked|peeped} out with one eye, and then with {two|both}. "{There is so much of it|It is everywhere}," {hero.said}, and {stepped|walked} into the snow {barefoot|as carefully as on eggs}.""",
        """"Is it my birthday?" asked a {thick|sleepy} voice. It was {hero}. {Friend} {only pointed|pointed up}. Big flakes {came|danced} {out of|down from} the
        dark, {and one {sat|landed} on {hero}'s {nose|tongue}|and {hero} {caught|counted} {count} of them}.""",
    )
    s.say_one(
        """They {made|built} a snow {hero.kind} together, {with pebbles for eyes|and {friend} gave it a nose}. {When {hero} {yawned|nodded}|At midnight}, {all|everybody} {hummed|sang} {very softly|a
        lullaby}, and {hero} {slept|fell asleep} with a smile.""",
        """{hero} {played|slid about} until {hero.his} {feet|ears} {ached|froze}. "Good night," {hero.he} said {then|at last}, "{and thank you for the {noise|concert}|and wake me again next year}." {Friend} {tucked {hero.him} up|put {hero.him} to bed}.""",
        """{In spring|At Easter} {hero} {believed|thought} {it had been|that it was} a dream. But {beside the bed|outside the door} {lay|there lay} the old hat of a snowman. "{We will need it|We will play again} next winter," {friend} said.""",
    )


def picture_book(s):
    """The friend draws the winter, day by day, for the sleeper to read in spring."""
    s.pick(
        "sheets",
        [
            "birch bark",
            "old envelopes",
            "big leaves",
            "thin wood",
            "the backs of letters",
            "brown paper",
        ],
    )
    s.say_one(
        """{Friend} fetched a {piece of coal|pencil}. {Each|Every} day {friend.he} made a picture on {sheets}: {the pond under
        ice|tracks in a row}, the {mill|wood} with its {white roof|beard of ice}.""",
        """"I shall write it down for {hero.him}," {thought|said} {friend}. {All winter|From the first flake} {friend.he} {wrote|drew} on {sheets}: how the snow
        {creaked|smelled}, who fell into {a drift|the ditch}, and how blue it was at night.""",
        """So {friend} {began|started} a book. It had one page for each day, made of {sheets}, and on each {friend.he} drew something: {an icicle|a frozen leaf}, {a snowman with a cold|{count} sledges on the hill}.""",
    )
    s.say_one(
        """{hero} {woke|got up} {with the first {bee|crocus}|in April} and found the {pile|parcel} beside the bed. {Hero.He} {read|looked} {until {evening|dark}|without breakfast}, and {sometimes|at the last page}
        {hero.he} {shivered|felt cold}.""",
        """When the {swallows|violets} came, {friend} {sat|read} {by the bed|with {hero}} and {turned the pages|explained everything}. {hero} asked {count} questions
        {about each picture|at once}. "And what then?" {hero.he} {breathed|whispered}.""",
        """"{For {hero}|Open this first}," it said on the cover. {hero}, {still half asleep|with sleep in {hero.his} eyes}, {opened|unrolled} it, and {there was|out came} the {whole|long} winter, {one day after
        another|from beginning to end}.""",
    )
    s.say_one(
        """"{Now I have been there|I was there}," said {hero}. "{You were|Of course you were}," {answered|said} {friend}, and {pointed to|showed {hero.him}} the last {page|picture}. On it slept a {hero.kind}
        {under|in} a white {hill|wood}, {smiling|and beside the bed sat {friend}}.""",
        """{hero} {thought|was quiet}. Then {hero.he} {took|found} the {coal|pencil} and drew the {bees|roses} of {June|summer}, the warm {river|road} and {count} butterflies. "For you," {hero.he} told {friend}, "{to read|to look at} in the
        {cold|snow}." """,
        """{Outside|That night} {it was warm|the frogs sang}, but {hero} dreamed of {ice|snow}, and knew {exactly |}how it {creaked|glittered}. {Friend} had {brought it to {hero.him}|kept it for {hero.him}} after all.""",
    )


def last_patch(s):
    """In spring there is one place where snow still lies, and the friend knows it."""
    s.pick(
        "ridge",
        [
            "on the north side of the hill",
            "behind the quarry",
            "in the shadow of the fir wood",
            "at the bottom of a gorge",
            "under the church wall",
            "high up by the shepherd's hut",
        ],
    )
    s.say_one(
        """{In {April|March}|When the {larks|bees} came} {hero} {woke|crept out}. The {meadow|hill} was green. {hero.He} {sat down|stood} in the
        {grass|door} and {did not want breakfast|cried a little}.""",
        """"{Gone|Too late}," {hero.said} {in spring|when {hero.he} woke}, and {would not look at the {daisies|tulips}|stamped in a {daisy bed|puddle}}. {Friend} {thought hard|jumped up}.""",
        """Then spring came, and {with it|soon} {hero}, {rubbing {hero.his} eyes|still yawning}. {Hero.He} looked for something white, and found only {blossom|daisies}.""",
    )
    s.say_one(
        """"{Put on your scarf|Come with me}," said {friend}. They {climbed|walked} for {count} hours. And there, {ridge}, {lay|shone} one last {patch|heap} of snow, {no bigger than a {bed|tablecloth}|grey
        at the edge and white inside}.""",
        """There was one place, {ridge}, {where the sun never came|which the sun had forgotten}, and {friend} knew it. "{How far|Is it far}?" {asked {hero}|{hero} asked}. "{count} songs away," {said|answered}
        {friend}. They sang all of them, and the snow was {there|still there}.""",
        """{Friend} led {hero} over {fields|fences} and {streams|hills}. "Do not look yet," {friend.he} said. They stopped {ridge}. "Now!" There lay a piece of winter, as large as a {room|door|tablecloth}.
        """,
    )
    s.say_one(
        """{hero} {touched it|put one foot in}. It {creaked|was cold}! {Hero.He} {slid down it|rolled in it} {count} times, and {friend} too. "That was my winter," {hero.he} said, "and it lasted {an hour|a whole morning}." """,
        """They {built|made} a snowman, surely the last one {of the year|for miles}. {hero} gave it {violets|daisies} for {eyes|buttons}. "{No one|Nobody} who sees snow in winter can do that," {said|laughed}
        {friend}, and {hero} {nodded|beamed}.""",
        """For a {long|good} while {hero} {only looked|said nothing}. Then {hero.he} {ate|tasted} a {little|mouthful}. "It tastes of {nothing at all|clouds|cold air}," {hero.he} {told {friend}|said}, "{and it is
        wonderful|and I shall never forget it}." {From then on|After that|From that day on|Ever after}, they {went|came} there each {April|spring}.""",
    )


PLOTS = [snow_errand, last_logs, first_snow]
