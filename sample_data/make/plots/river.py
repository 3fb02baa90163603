"""Stories by the water: crossings, floods and river banks."""

from world import BAKES, NATURE, TREASURES


def crossing(s):
    """Someone must get over a river to a friend, and the bridge is gone."""
    s.animal("hero", size="small middle", home="wood field hill farm", cannot="swim fly")
    s.animal("friend", size="small middle", cannot="swim fly")
    s.item("gift", s.one_of(BAKES, TREASURES))
    s.place("spot", NATURE)
    reason = s.keep("reason", s.one_of("birthday", "ill", "promise"))
    way = s.one_of(by_tree, by_ford, by_swimmer, friend_comes, two_banks)

    s.say("""{@day}, {hero.who} {set out|left {home|{town}|the {hero.home}}} {with|carrying}
        {gift.a} {in a {bag|cloth|basket}|under one arm|wrapped in {leaves|paper|straw}}.""")
    if reason == "birthday":
        s.say("""{{Friend} the {friend.kind} had a birthday|It was the birthday of {friend},
            {a|a good} {friend.kind}}, {and the {way|road} there {led|went} over|but the party was
            {across|beyond}} the river.""")
    elif reason == "ill":
        s.say("""{{Friend} the {friend.kind}|A {friend.kind} called {friend}} {lay in bed|was in
            bed|had been ill for {two|three|four|five} days} with a {cough|bad foot|sore throat
            |fever}{|, all alone}, {across|beyond|on the other side of} the river.""")
    else:
        s.say("""{Long ago|Last {winter|spring|autumn}|At the {fair|harvest}}, {hero} had
            {promised {gift.it}|given {hero.his} word about {gift.it}} to {friend}, a {friend.kind}
            who lived {across|beyond} the river.""")
    s.say_one(
        """{But at the bank, there|When {hero} {came to|reached} the {water|bank}, there} was no
        bridge{| any more}. {Only {two|three|four} {posts|planks|stones} {stood|were left}
        {in the {water|foam}|where it had been}|{The flood|The storm|High water} had {taken|broken
        |eaten} it}.""",
        """But {a flood|a storm|the high water} had {taken|carried off|broken} the bridge{| in the
        night}, and the {water|river} {ran|rushed} {by|past}, {brown and {cold|deep|quick}|with a
        {roar|hiss}|as wild as a {bull|horse}}.""",
    )
    if s.chance(0.4):
        s.say_one(
            """{Hero} {tried|took a run} to jump, {landed|fell} {with a splash|with both feet} in the
            {mud|shallows}, and {climbed|crawled} out, {wet|cold} and {cross|ashamed}.""",
            """{Hero} {pushed|rolled} a {log|branch|plank} {into|onto} the water, but {it {sank|turned
            over|floated away} {at once|like a {spoon|leaf}}|the {current|river} {took|swallowed}
            it}.""",
            """{Jumping was {foolish|no good}|The river was too {wide|deep} to wade}, and {hero} could
            not swim {a stroke|at all|any better than a {stone|brick}}. {@think:hero}""",
            """{Hero} {walked|ran} {up|down} the {bank|stream} {as far as|all the way to} the {spot},
            but {nowhere was there {another bridge|a way across}|there was nothing but {water|reeds
            and water}}.""",
        )
    s.para()
    way(s, reason)


def by_tree(s, reason):
    """A beaver fells a tree for a bridge, and is thanked for it."""
    s.animal("helper", kind="beaver")
    s.say("""{A {beaver|{helper.adj} beaver} {put|lifted} a wet head {out of|above} the water
        |On the {bank|sand} sat a {beaver|{helper.adj} beaver}, {chewing|eating} {bark|a twig}}.
        {Helper} was {the beaver's|{helper.his}} name{|, and {helper.he} was {never in a hurry
        |always hungry|good with {helper.his} teeth}}.""")
    if s.chance(0.6):
        s.say_one(
            '''"That {bridge|flood} has {spoiled|ruined} {everything|my day}," {hero.said}. "{Friend}
            is {waiting|over there}, and I am {here|stuck} with {gift.the}."''',
            """{Hero} told {helper.him} {everything|about {friend} and {gift.the}}, {and pointed at the
            {empty bank|wild water}|from the {beginning|start} to the {end|wet feet}}.""",
        )
    s.say(""""{A bridge is only a tree {lying down|that lies down|on its side}|I know a
        {poplar|willow|alder} that {leans|points} the right way}," {helper.said}, and {began to
        {gnaw|bite}|set {helper.his} teeth to {the|a} {trunk|wood}}.""")
    s.say_one(
        """{Chips|Splinters} flew {left and right|like {hail|sparks}}, {and|until} the
        {tree|trunk} {fell|came down} {across the river|from bank to bank}{| with a {crash|great
        sigh}}.""",
        """It took {an hour|until {noon|dusk}|the whole {morning|afternoon}}, but {at last|then}
        the tree {fell|lay} {right across the {river|water}|with its {crown|top} on the far
        bank}.""",
    )
    if s.chance(0.5):
        s.say("""{{Hero} {crossed|went over} {on all fours|step by step|without looking down}|Over
            went {hero}}, {and {gift.the} stayed dry|with {gift.the} {held tight|held up high}}.""")
    if reason == "birthday":
        s.say(""""{You must come too|Come with me}," {hero.said} to {helper}, and {at the party
            |that {night|evening}} {friend} {gave {helper} the {best|softest} {chair|seat}|danced
            with {helper} first}, {because|since} without {{helper.him}|sharp teeth} {there would
            have been one {guest|friend} too few|{hero} would still be {sitting|standing} {in the
            mud|on the bank}}.""")
    else:
        s.say("""{Friend} {laughed|cried} {for joy|out loud} {to see {hero.him}|at the door} and
            took {gift.the} with {shining eyes|a deep bow|a thousand thanks}.""")
        s.say_one(
            """The tree is still {there|in its place}, and the {animals|neighbours} call it
            {Beaver|{helper}'s} Bridge.""",
            """On the way {home|back}, {hero} {brought|left} {helper} a {whole|large}
            {bundle|armful} of {sweet|fresh} {bark|willow twigs}, {for|because} a bridge is worth
            {a supper|that much}.""",
        )


def by_ford(s, reason):
    """Someone small knows where the river is shallow, and is carried over in return."""
    s.animal("helper", size="tiny", home="pond farm wood", cannot="swim fly")
    s.say('''{{Down|Over} {by|in} the {reeds|grass}|Under a {fern|dock leaf}} {sat|crouched}
        {helper.who} {and {watched|looked on}|and had seen it all}. "{I know|There is} a place
        where the river is {no deeper than a {bath|basin}|only {knee|ankle} deep}," {helper.said}.
        "But I am too {small|short} {for it|to wade there}, and my {sister|brother|mother} lives
        {opposite|over there}. {Carry me over|Take me across}, and I will {show|lead} you."''')
    if s.chance(0.6):
        s.say_one(
            """{Hero} {laughed|doubted it}. "{How can|Can} someone so {small|little} know {that|so
            much}?" "{Small people must know every {stone|puddle}|I drink there every
            {morning|night}}," {helper.answered}.""",
            """"{Climb|Get} {up|on}," {hero.said} {at once|gladly}, and {bent|knelt} down {low|in the
            grass} {until {helper} could {climb on|get up}|so that {helper} could reach}.""",
        )
    s.say("""{They went {upstream|downstream} {to|past|towards} the {spot}|With {helper} {on
        {hero.his} {back|head}|between {hero.his} ears}, {hero} {walked|went} along the
        bank{| to a bend}}, {where|and there} {the water {sang|chattered} over {pebbles|flat
        stones}|a row of {flat|grey|round} stones {lay|stood} under the {water|foam}}.""")
    s.say_one(
        """"{Left|Right} foot{| first}! Now the {white|black|red} stone!" {helper.cried}, and so
        {they came over|{hero} {crossed|got over}} {without a {wet {knee|tail}|slip|stumble}|with
        only {wet toes|one slip}}.""",
        """{In the {middle|deepest part}|Halfway} {hero} {slipped|tripped}, but {helper} {shouted
        |called}, "{Lean|Step} {left|right}!" and {nobody|neither of them} {fell in|got wet}{|, not
        even {gift.the}}.""",
    )
    s.say("""{So|And so|That is how} {friend} {got|received} {gift.the} {after all|before
        {dark|supper}|on {that|the} very day}, {and {hero} got something too: {a new friend|a
        secret way across}|and {helper} {saw|kissed|hugged} {helper.his} {family|mother} {again|at
        last}}.""")
    if s.chance(0.6):
        s.say_one(
            """{Hero} never {again called anyone|laughed at anyone for being} {too small|little}.""",
            """{@from_then}, {hero} {carried|took} {helper} {over|across} {every {weekday}|each week
            |whenever {helper.he} asked}.""",
        )


def by_swimmer(s, reason):
    """A strong swimmer offers help for a price; the hero must decide about the gift."""
    s.animal("helper", kind="otter swan goose pony bear")
    s.say('''{Helper.who} {came {by|along|past}|was {resting|drinking} {nearby|there}}. "{I can
        {take|bring} you over|The river is {nothing|a puddle} to me}," {helper.said}, "{but I want
        {gift.the} for it|and my price is {gift.the}}."''')
    if s.chance(0.5):
        s.say('''{@think:hero} "{Take|Have} {gift.it}," {hero.he} said {at last|sadly|slowly}.
            "{Friend} needs {me|company} more than {gift.a}."''')
        s.say('''{Helper} {swam|set out} {strongly|steadily}, with {hero} {on {helper.his} back
            |holding {on|tight}}, {but {halfway|in the middle}|and on the far bank} {helper.he}
            {grew|became} {quiet|thoughtful}. "{Nobody {ever came so far for me|gives me
            presents}|I have no such friend}," {helper.said}{| at last}. "{Keep {gift.it}|I do not
            want {gift.it} any more}. {Just|Only} let me come {with you|too}."''')
        s.say("""{So there were three {at|round} {friend}'s table|{Friend} {found|saw} two
            {faces|guests} at the door instead of one}, {and {helper} {laughed|talked} {most|more
            than anyone}|and {gift.the} went {round|from hand to hand}}.""")
        s.say_one(
            """{Hero}'s {gift|present} was {good|welcome}, but {{friend} liked the second one
            better: {a|one} new friend|the new friend was better}.""",
            """{Helper} {asked for no price|was not lonely} {again|any more} {from that day
            on|after that}.""",
        )
        return
    s.say('''"{No|Never}," {hero.said}. "{Gift.the} {gift.is} {not mine to give|for {friend}}. {I
        can {scrub|sweep|comb fur|tell stories}|I have time and patience}. {Is there|Have you} no
        {work|job} for me?"''')
    s.say("""{Helper} {scratched|shook} {helper.his} head, then {laughed|nodded}. "{My {bed|home}
        is full of {sand|mud|dead leaves}|My {back|neck} {itches|has itched} {all day|since
        {weekday}}}," {helper.he} {said|confessed}. So {hero} {swept|scrubbed|combed|worked} {for
        an hour|until {noon|all was well}}, and {then|after that} {helper} {carried|took}
        {hero.him} {over|across} like a {king|queen|prince}.""")
    s.say('''{@later}, {hero} {stood|was} at {friend}'s door, {wet|tired} but {happy|proud}, and
        {gave|handed} {friend} {gift.the}. "{How did you {cross|come over}|Is the bridge
        {whole|there} again}?" {friend.asked}. "{I paid with {work|an hour's work}|I worked for
        it}," {hero.said}, "because {gift.the} {gift.was} {not for sale|yours already}."''')


def friend_comes(s, reason):
    """The friend set out as well; they find each other where neither planned to be."""
    s.say("""{{Hero} {turned|started} {for home|back}. Then|{Hero} was about to {give up|go home
        again} when} {something {moved|stirred}|there was a {rustle|noise}} {behind|beside|near}
        the {spot}.""")
    s.say_one(
        """There stood {friend}, {covered in {mud|dust}|{wet|tired} and out of breath}.""",
        """A {voice|small voice} {called|said}, "{Is that you, {hero}|{Hero}, are you there}?" It
        was {friend}{|, with {mud|leaves} up to the {knees|ears}}.""",
    )
    s.say('''"{I {heard|was told} that the bridge was {gone|down}|I saw that the bridge was
        {gone|broken}}," {friend.said}, "so I {came|walked} {{two|three|four|five} miles round|all
        the way round} by the {old|stone|upper} {mill|dam|weir} to {meet|find} you."''')
    if reason == "birthday":
        s.say(""""On your own birthday!" {hero.cried}. {They looked at each other and|Then both}
            {laughed|began to laugh} until {their {bellies|sides} hurt|the {frogs|ducks} {fell
            silent|looked up}}.""")
    elif reason == "ill":
        s.say('''"But you are {ill|not well}!" {hero.cried}. "{Not any more|That was yesterday},"
            {friend.said}. "{A long walk|Fresh air|Worry} {is|was} a good medicine."''')
    else:
        s.say(""""{A promise can wait for a bridge|You need not have hurried}," {friend.said}.
            "Mine {cannot|does not wait}," {hero.answered}, and {held out|gave {friend.him}}
            {gift.the}.""")
    s.say("""{So|Then} {they|the two of them} {sat down|made a {little|small} fire} {right there|on
        the {bank|grass}}, {unpacked|unwrapped} {gift.the}, and {stayed|talked} until {the
        {stars|moon} came out|{dusk|dark}}.""")
    if s.chance(0.6):
        s.say_one(
            """Bridges are {useful|fine}, {hero} {thought|decided}, but {two friends who both set out
            {need none|meet without one}|a friend who comes to meet you is better}.""",
            """{It was|They both called it} a better {visit|day} than {any {in a house|they had
            planned}|the one they had {planned|hoped for}}.""",
        )


def two_banks(s, reason):
    """Nobody crosses: they share the day from bank to bank, and a bridge is built after it."""
    s.say("""{So|Then} {hero} {climbed|got up} on {a stump|a stone|the last post} and
        {shouted|called}, "{Friend}! {Friend}!" {until {hero.his} throat hurt|as loud as a
        {trumpet|thunderstorm}}. {At last|After a while} {friend} {came|hurried} {out|down} to the
        {other|far} bank{| in {a nightcap|slippers|a blue scarf}}.""")
    s.say_one(
        """{Neither|Neither of them} could {cross|come over}. {But|Still,} {voices|words} {need no
        bridge|can fly}, and so {hero} {told|shouted} {a joke|the news from {town}}, {and {friend}
        {shouted|called} back {another|a better one}|line by line, over the water}.""",
        """"{I cannot get over|The bridge is {gone|broken}}!" {hero.cried}. "{Then|Stay there, and}
        {talk|sing} with me {from there|over the water}!" {friend.answered}. {And|So} they
        {sang|talked} {across|over} the {water|foam}{| like two {frogs|bells}}.""",
    )
    if s.chance(0.5):
        s.say("""{Hero} held up {gift.the} {on a {branch|pole}|in both hands} so that {friend} could
            {see|admire} {gift.it}{|, and {friend} {bowed|waved}|, and {friend} {clapped|danced}}.""")
    s.say('''{{Rabbits|Ducks|Sheep} and {mice|crows|hens}|{Neighbours|Animals}} {came|gathered} on
        {both banks|either bank} to {listen|watch}, and {soon|before long} {a goat|an old hare|a
        young rook} {said|cried}, "{This is {silly|a shame}|We are so many}. Let us {build|mend}
        that bridge!"''')
    s.say("""{By {weekday}|In {two|three|four|five} days} {there were {new|fresh} planks on every
        post|the last {nail|plank} was in}, and {hero} {ran|walked} {over|across} {first|before
        anyone else}, {straight|right} into {friend}'s {arms|garden}, with {gift.the}. {The
        {visit|present} {came|was} late|It was a week late}, but {nobody minded|there were
        {fifty|twenty|thirty} guests instead of one}.""")


PLOTS = [crossing]
