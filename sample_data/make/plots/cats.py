"""Stories about cats, mats, and the people who think that they own both."""

from world import HOMES, TREASURES, words

SEATS = words("chair shelf sill barrel stove step basket bed stool piano bench wall newspaper")


def the_mat(s):
    """The cat sat on the mat, and for a reason: each course of events has another one."""
    s.animal("cat", kind="cat")
    s.person("owner", age=s.one_of("old", "adult", "child"))
    s.place("house", HOMES)
    s.pick("mat", words("straw red woollen striped round grey blue thick green"))
    reason = s.one_of(lost_thing, stranger_at_door, new_mat, two_cats, water_below)

    s.say_one(
        """{@day}, {owner.who} {came|walked} {home to|into} the {house} {with|carrying}
        {wood|letters|onions|wet washing|apples}. The cat sat on the mat {by|beside} the
        {door|stove|stairs} and {would not|did not want to} {move|stand up}. {Cat} was {cat.his}
        name, {and {cat.he} was {as {stubborn|proud} as a {king|mule}|never in a hurry}|and the
        {mat} mat was {cat.his} kingdom}.""",
        """{Cat} {lived|kept house} with {owner.who} {house.at}. {All day|Every {evening|{weekday}}|
        From {breakfast|noon} to {supper|dusk}} the cat sat on the mat, {a {mat} one|the {mat}
        one} {by|beside} the {door|stove|window}, {and {watched|guarded} the {street|fire|stairs}
        |and {washed|slept|purred}}.""",
        """The cat sat on the mat, {owner} sat on the {chair|bench|stairs}, and {rain|wind|snow}
        {beat|blew} {against|round} the {house}. {It had {always|long} been so|So it went on most
        {evenings|days}}: {cat.a} called {cat}, a {mat} mat, and {owner.a} who {liked|needed}
        {quiet|company}.""",
    )
    s.para()
    reason(s)


def lost_thing(s):
    """What everybody looks for is under the mat, and the cat knows it."""
    s.item("lost", TREASURES)
    s.say("""{That {day|evening}|Then|But on {weekday}} {owner} {missed|could not find} {lost.a}.
        {"It was {my|the} {mother|grandfather|best friend}'s," {owner.he} {said|sighed}|{Without
        it|Until it was found} {owner} {had no peace|could not sleep|would not eat}}. {Owner.He}
        {looked|searched} {in {the oven|every pot|the coal}|under {the bed|all the chairs}|behind
        the clock}, {and even in|and then in} the {flour|teapot|boots}.""")
    s.say_one(
        """"{Move|Up}, {cat}!" {owner.he} {said|called} {each time|three times} on the way past.
        {Cat} only {blinked|yawned|turned {cat.his} head}.""",
        """{Cat} {watched|followed it all} with {one|half an} eye. {Once|Twice} {cat.he}
        {mewed|tapped the floor}, but {nobody listened|{owner} was too {busy|worried} to see}.""",
    )
    if s.chance(0.5):
        s.say("""{At last|Late at night} {owner} {sat|sank} down {beside {cat}|on the floor}
            {and wept|, too tired for anything}. {Then {cat}|At that, {cat}} {stood|got} up,
            {stretched|bowed {cat.his} back}, and {walked|stepped} off the mat{| for the first time
            that day}. {Under it|In the middle of the warm place} {was a small lump|something
            {shone|stuck up}}: {lost.the}!""")
        s.say("""{Owner} {laughed|blew {owner.his} nose}. "{Why did you not say so|You knew it all
            the time}?" {Cat} had said so, {in cat|as well as a cat can}, {since morning|all day
            long}. {That {night|evening}
            there was {cream|fish} {on|in} the best plate|{Owner} {laid|put} {lost.the}
            between {cat}'s paws until {bedtime|morning}}, and {cat} {went|walked} {straight back|home} to
            the mat, {which was {empty|flat} now|where there was {no lump any more|more room}}.""")
    else:
        s.say('''{At last|In the end} {owner} {lifted|took hold of} the mat, cat and all, {to
            shake|and shook} it {out of|at} the door. {Cat} {landed|sat} in the {snow|flowers|wet
            grass}, {very cross|deeply hurt}, and {{lost.the} {fell|dropped} beside {cat.him}|out
            {fell|flew} {lost.the}}. "{Oh|Dear me}," {owner.said}. "You were {keeping|minding} it
            for me, and I {threw|put} you out!"''')
        s.say("""{It took|{Cat} wanted} {two|three} {fishes|bowls of cream|sorry words} {before
            {cat.he} {came|would come} in|to make peace}. {@from_then}, when something was
            {missing|lost} in the {house}, {owner} {asked|bowed to} {cat} first{| and looked
            elsewhere after}.""")


def stranger_at_door(s):
    """Someone cold or lost comes to the door; the mat's owner must decide about sharing it."""
    s.animal("guest", size="tiny small", home="wood field farm", cannot="swim")
    s.weather("rainy", "snowy", "frosty", "windy", "chilly")
    s.say('''{@evening}, {something|someone} {scratched|knocked} {softly|weakly} at the door. {On
        the {step|threshold}|Outside} {sat|stood} {guest.who} {, shaking with {cold|fright}|with
        {wet|icy} {feet|ears}}. "{My {guest.home} is {gone|full of water}|The {weather.noun} has
        taken my {guest.home}}," {guest.said}. "{May I {rest|sit} {here|inside} until morning|Is
        there a {warm|dry} corner}?"''')
    s.say('''"{Come in|You are welcome}," {said|answered} {owner} {at once|and opened the door
        wide}. {But {cat}|{Cat}, however,} {stretched|spread} {cat.himself} out {from one end of the
        mat to the other|over the whole mat}. "{It is mine|This mat is taken}," {cat.said}. "{Try
        the {cellar|stairs}|There is a {floor|draught} for guests}."''')
    if s.chance(0.6):
        s.say('''{Guest} {made no fuss|did not complain} and {lay|curled up} on the {cold stones|bare
            floor}. {In the night|At midnight} {cat} {heard|listened to} {guest.his} teeth
            {knock|chatter}: {tick, tick, tick|like a little clock}. {Cat.He} {turned|rolled}
            {left|over}, {pulled|put} {cat.his} tail over {cat.his} ears, and {still heard it|could
            not sleep}. {{At last|Then} {cat}|Before the clock struck {two|three}, {cat}} {got
            up|rose} {and {said|growled}|, sighed and said}, "{Half of it|From the middle to the
            left}, and {no kicking|not a word about it}."''')
        s.say_one(
            """{In the morning|When {owner} came down}, {two {backs|noses} {lay|were} {side by
            side|together}|{cat} and {guest} {slept|lay} {nose to nose|like two spoons}} on the
            {mat} mat, and {cat} {had to admit|found} that it {had never been so {warm|soft}|was
            warmer {for two|than before}}.""",
            """{In the morning {cat}|At breakfast {cat}} {told|assured} {everyone|{owner}} that
            {it had been {guest}'s idea|the mat had grown}. {But|Still,} {guest} {stayed|came
            back} {every {cold|long} night|until {spring|May}}, and {the left half|one half of the
            mat} was {never {empty|cold}|always {free|swept}}.""",
        )
    else:
        s.say(""""{Then|In that case} {have my slipper|sleep in my hat}," {said|offered} {owner},
            and {guest} {was|lay} soon {asleep|snoring} in {wool|felt}. {Now {cat}|{Cat}, on the
            mat,} {could hear|had to hear} {stories|thanks and laughter} from {the other side of
            the room|the chair}{, and nobody looked {at|over at} the mat|}.""")
        s.say("""{It is {dull|lonely} to be {a king with|king of} {nobody near|an empty land}|A mat
            does not tell stories}. {Before|Long before} {ten|midnight} {cat} {pulled|dragged} the
            mat{|, inch by inch,} {across the floor|over} to {the chair|the two of them}. "{It
            slipped|The floor is crooked}," {cat.said}. {{Owner} said nothing|Nobody asked how},
            and {guest} {moved over|climbed on} with {the hat|a yawn}.""")


def new_mat(s):
    """A new mat takes the old one's place; the cat tries every seat and finds its own way."""
    s.pick("seat", SEATS)
    s.pick("perch", [seat for seat in SEATS if seat != s.get("seat")])
    s.say("""{But|Then} {owner} {bought|was given|brought home} a new mat, {stiff and
        {yellow|white}|with {roses|ships|letters} on it}. {The {mat} one was {thrown|taken} out|Out
        went the {mat} one}, "{for it has more holes than straw|because it smells of cat},"
        {owner.said}.""")
    s.say("""{Cat} {sniffed|walked round} the new mat {once|twice} and {left|turned away}. {First|On
        {weekday}} the cat sat on the {seat}, {but|where} {it was {cold|hard}|there was a draught
        |{owner} {needed|wanted} it}. {Then|The next day} the cat sat on the {perch}, {but that
        {wobbled|creaked}|where everybody {bumped into|tripped over} {cat.him}}. {@sad:cat}""")
    end = s.one_of("shed", "guest", "together")
    if end == "shed":
        s.say("""{On the {third|fourth|fifth} {day|evening}|One night} {cat} did not come {home|to
            supper}. {Owner} {called|looked} {in the garden|up and down the lane} {with a
            {lantern|lamp}|until {owner.he} was hoarse}, and {found|discovered} {cat.him} in the
            {shed|coal shed}: {there, {among|between} {old pots|rakes}|behind a barrel}, the cat sat
            on the mat, the {old|{mat}} one, {holes|mice} and all.""")
        s.say(""""{I see|Well}," {owner.said}. "{A thing is not {old|bad} because it is
            worn|I bought a mat for the {house|floor}, and not for {us|you}}." {So {owner.he}|{Owner}}
            {carried|took} {cat} and the {mat} mat {in|back inside}{| together}, and the new one
            {went|was sent} {to a {cousin|neighbour} without {a cat|cats}|to the shed}.""")
    elif end == "guest":
        s.animal("finder", kind="dog hen goat donkey mouse")
        s.say("""{Outside|In the yard|Behind the house}, {finder.who} had {found|got} the {mat} mat
            and {slept|lay} on it {proudly|like a duke}. "{Give|Hand} it back," {cat.said}.
            "{Nobody|No one} gave me a {soft thing|present} {before|in all my life}," {finder.said}.
            {Cat} {opened {cat.his} mouth|wanted to scratch}, and {closed it again|thought of the
            cold stones there}.""")
        s.say("""{So {cat}|That night {cat}} {gave the new mat a {second|long}
            look|tried the new mat again}.
            {Cat.He} {scratched|trod} it {for an hour|all evening}, {until the {roses|corners} were
            {gone|soft}|here a little, there a little}, {and {pulled|bit} {one|a} hole {in|into} the
            middle|and left some hair on it}. {Now|At last} it was {a mat|right}. {{Finder}
            {kept|still has} the other|And {finder} never again lay in the cold}.""")
    else:
        s.say("""{Then|On {weekday}} {owner} {sat|was} {alone|lonely} in the {evening|kitchen}. {It
            was too quiet|Something was wrong with the {room|evening}}: {no purring|not a purr}
            {at {owner.his} feet|anywhere}. {Owner.He} {put on {owner.his} boots|took the lamp},
            {went|walked} out to the {rubbish|ash heap}, {shook|brushed} the {mat} mat, and {laid
            it|put it down} {over|on top of} the new one.""")
        s.say("""{Before {the lamp was back|{owner} could sit}|In one {breath|jump}} the cat sat on
            the mat{|, or rather on {both|two}}. {"Two mats," {owner.said}, "and I {thought|had
            hoped} {one|less} would do."|{Cat} began to purr, and {owner} {found|saw} that the
            {kitchen|room} was {in order|warm} again.}""")


def two_cats(s):
    """A second cat comes to the house; there is one mat."""
    s.person("carer", age="child")
    s.keep("rival", s.new_name(not s.get("cat").female))
    s.say("""{Then|One {weekday}} {a second|another} cat {moved in|came to stay}, {thin and|wild
        but} {white|orange|black|brown}, {with|and it had} {one torn ear|half a tail|yellow eyes}.
        {Carer.who} {next door|from the neighbours} had {found|brought} {it|the cat} {in a
        sack|from the harbour|after a flood}, and {called it {rival}|named it {rival}}.""")
    s.say("""{Cat} {came home|returned} from {the garden|a walk}, and {look|there}: the {wrong|other}
        cat sat on the mat. {"{Off|Away}!" {cat.cried}. "{I was {cold|tired}|There was nobody on
        it}," said {rival}|{Cat} {hissed|spat}, {rival} {hissed|spat}, and {the {cups|spoons}
        {shook|rang}|{owner} {hid|jumped} behind a {chair|door}}}.""")
    s.say_one(
        """{For {three|four} days|All week} they {took|stole} it {from each other|back and forth}.
        {When|If} {cat} {ate|drank}, {rival} sat down; {when|if} {rival} {blinked|yawned}, {cat}
        {jumped in|was back}. {Neither {slept|ate} {well|enough}|Both {grew|became} thin with
        watching}.""",
        """{Owner} {tried|hung up} {a clock|a list}: {mornings|{weekday}} for {cat}, {evenings|the
        rest} for {rival}. {But cats cannot {read|tell the time}|Neither could read, or wanted
        to}.""",
    )
    s.say_one(
        """{Then|One night} {a {rat|marten}|a strange dog} {crept|came} in {through|by} the {cellar
        |window}, {bigger|fiercer} than {either of them|a boot}. {Alone|By {cat.himself}} {cat}
        would have {run|fled}. {But {rival}|Then {rival}} {came|jumped} from the {left|right}, {and
        together|and so} they {chased|drove} it {over the wall|into the {snow|street}}. {Afterwards
        |Then} {cat} {sat|lay} down on {one|the left} half of the mat and {looked|waited}. {Rival}
        {sat|lay} down on the {other|right}.""",
        """{Then|At last} {carer} came with {big|sharp} scissors. "{I shall cut it|Half a mat} for
        each of you," {carer.he} said{| sternly}. {{Cat} {looked|stared} at the scissors, {then|and}
        at {rival}|Both cats {froze|grew small}}. {Half a mat is|Two halves are} {no mat|only rags}.
        {So|Quickly} {they {sat|lay} down {together|back to back}|{cat} {moved|pushed} over and
        {rival} {sat|lay} down too}, {and {the scissors|{carer}} {went|could go} home {again|with a
        smile}|and there was room{, oddly enough,|} for both}.""",
    )


def water_below(s):
    """The cat will not leave the mat, because something is wrong below it."""
    s.pick("trouble", ["water", "smoke", "a mouse with a letter", "a hidden door"])
    trouble = s.get("trouble")
    s.say('''{But on|On} {weekday}{| night} {cat} {did not {sit still|sleep}|behaved oddly}.
        {Cat.He} {scratched|tapped} {the mat|at one corner}, {laid|pressed} an ear to it, and
        {called|mewed} {until {owner} {woke|came}|for {owner}}. "{Silly|Foolish} {cat.kind},"
        {owner.said}. "{It is {only a mat|midnight}|Go to sleep}."''')
    s.say_one(
        """{{Three|Four} times|Again and again} {owner} {carried|put} {cat} {out|to the basket}, and
        {each|every} time {, {before|when} the door {closed|was shut}|a minute later} the cat sat on
        the mat {again|as before}.""",
        """{Cat} {bit|took} {owner} {gently|softly} {by|in} the {sleeve|slipper} and
        {pulled|tugged}, {and did not let go|as one pulls a {cart|boat}}.""",
    )
    if trouble in ("water", "smoke"):
        s.keep("what", "a pipe had burst" if trouble == "water" else "a beam was glowing")
        s.say("""{So|In the end} {owner} {rolled|pulled} the mat away {and {lifted|loosened} a
            board|to see}. {Below|Under the boards}, {what}, and {trouble} {rose|was rising}
            {slowly|fast} {from|in} the {dark|cellar}. {{Owner} {shouted|ran} for the neighbours
            |Soon the whole lane {came|stood} {there|in a row} with {buckets|pails}}. {By
            {morning|sunrise}|After {two|three} hours} {the {house} was {safe|saved}|all was {well
            |mended}}.""")
        s.say(""""{An hour later|One hour more}," {said|declared} {a neighbour|the carpenter}, "{and
            you would have {woken|sat} in the {street|garden}|and there would be no house}."
            {Owner} {looked|turned round} for {cat}. {The mat lay|They had hung the mat} {in the
            yard|over the fence} to dry, and {of course|naturally} {cat} {slept|lay} {on it|under
            it}, {for|since} {cat.his} work was {done|over}.""")
    elif trouble == "a hidden door":
        s.say("""{At last|To have peace} {owner} {took|pulled} the mat {away|up}. {There was|In the
            floor was} a {small|square} door {with a ring|which nobody had opened for years}. {Below
            it|Down there}, {in the dust|on {six|five} steps}, {sat|lay} {a {grey|white|black}
            kitten|two kittens}, {thin|hungry} but {alive|loud}, {come|fallen} in {through a
            hole|by the drain}.""")
        s.say(""""{You heard|So you heard that}," {owner.said}{| softly}, {and warmed {milk|some
            milk}|and fetched a spoon}. {{Cat} {washed|licked} {every ear|the dust off} {twice|with
            care}|{Cat} did not purr until all were {dry|fed}}. {That winter|Now} the {mat} mat was
            {too small|full}, {so|and} {owner} {wove|bought} {a wider|a bigger} one, {as wide as
            the hall|with room for a family}.""")
    else:
        s.animal("mouse", kind="mouse dormouse")
        s.say('''{Then|At one o'clock} {owner} {lifted|turned up} a corner. {There {sat|was}|Out
            came} {mouse.who} with {a letter|an envelope} {as big as|bigger than} {mouse.himself}.
            "{It fell|This slipped} through {the|a} crack {last winter|a year ago}," {mouse.said}.
            "{I cannot {read|lift} it|It is {addressed|written} to you}. {But|Only} that cat
            {always sits|sat} {on my door|there}!"''')
        s.say("""{The letter was|It was a letter} from {owner}'s {brother|sister|oldest friend}: "{I am
            sorry|Let us be friends again}. {Write|Come} {soon|if you can}." {Owner} {read|kissed} it
            {twice|three times} {and {laughed|cried}|under the lamp}. {@next_day}, {owner.he}
            {set out|took the train}, and {cat} {moved|pushed} the mat {one foot|a little} to the
            {left|right}, so that {mouse} {could|might} {come and go|use {mouse.his} door}.""")


PLOTS = [the_mat]
