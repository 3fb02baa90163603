"""Stories of making and mending: crafts, apprentices, machines."""

from engine import plural

# A craft: what is made, what goes wrong with the first one, and who needs just that.
CRAFTS = {
    "potter": (
        "jug",
        "it leaned to one side",
        "My wrists are stiff, and this one pours almost by itself.",
    ),
    "carpenter": (
        "stool",
        "one leg was too short",
        "My kitchen floor slopes. At last a stool that will stand on it!",
    ),
    "tailor": (
        "coat",
        "one sleeve hung lower than the other",
        "I hold a lantern all night, and that hand is always cold.",
    ),
    "weaver": (
        "blanket",
        "it was wide at the top and narrow below",
        "My two dogs sleep beside me and only my feet stick out. It is just the shape.",
    ),
    "blacksmith": (
        "hook",
        "it was bent much too far",
        "I live on a boat, and my lamp jumps off every other hook.",
    ),
    "cobbler": (
        "boot",
        "it was as wide as a bucket",
        "My left foot is swollen. Nothing else in {town} will go on.",
    ),
    "toymaker": (
        "wooden horse",
        "its head looked backwards",
        "It is looking round for its foal! My little girl will love it.",
    ),
    "candlemaker": (
        "candle",
        "it had a bend in the middle",
        "The draught in my room blows from the left. This one leans away from it.",
    ),
    "bookbinder": (
        "notebook",
        "the pages stuck out on all sides",
        "I never find my place. Here I can feel every page with my thumb.",
    ),
    "basket maker": (
        "basket",
        "it was round on one side and flat on the other",
        "The flat side goes against my hip. A round one bumps me all the way to market.",
    ),
    "clockmaker": (
        "clock",
        "it ran ten minutes fast",
        "I am always ten minutes late. That is the very clock for me.",
    ),
    "stonemason": (
        "stone lion",
        "it smiled",
        "The last one frightened the children. This one may sit by the school door.",
    ),
    "glass blower": (
        "bottle",
        "its neck was crooked",
        "It looks just like my goose. It shall stand on my window sill.",
    ),
}


def first_piece(s):
    """An apprentice's first piece of work goes wrong."""
    s.person("hero")
    craft = s.pick("craft", list(CRAFTS))
    s.person("master", job=craft)
    thing, fault, reason = CRAFTS[craft]
    s.pick("thing", [thing])
    s.keep("things", plural(thing))
    s.keep("fault", fault)
    s.keep("reason", reason)
    turns = [wanted_crooked, hidden_away, watching_the_master, too_proud]
    turn = s.one_of(*turns) if thing == "candle" else s.one_of(*turns, years_later)
    s.number("weeks", 3, 12)

    s.say_one(
        """For {weeks} weeks {hero.who} had {only swept the floor|swept floors and carried water} {in the workshop of|for}
        {master}, the {craft} of {town}. {Then, one {weekday},|At last} {master} said, "{Today you may make a {thing}|Now
        make me a {thing}, all by yourself}.\" """,
        """{Hero.who} {wanted|longed} to see a {thing} of {hero.his} own in the window of {master} the {craft}. {@day}
        {hero.he} was {allowed|given leave} to {try|make one}. """,
        """"{Anyone can make a {thing}|A {thing} is easy}," {thought|said} {hero.who} {on the first day|after {weeks} weeks}
        with {master} the {craft}. {Master} only {smiled|wiped {master.his} hands}. "{Then make one|Show me}," {master.he} {said|answered}.""",
        """{Master} the {craft} {put|laid} the {tools|apron} into {hero}'s hands. "{Make the {thing} yourself|The {thing} is yours to make|The {thing} is for you to do}," {master.he} said{, yawning| and left for {town}|}. {Hero}, {a {hero.adj} {hero.kind}|who was {nine|ten|eleven}}, {was wild with joy|had waited {weeks} weeks for this}.""",
        """{On the shelf|In the window} of {master}, the {craft} of {town}, stood {ten|seven|twelve} fine {things}. {Hero.who} was {learning the trade|the new apprentice} and {wanted|hoped} to {add one more|set another beside them} {before {weekday}|by {season}}.""",
    )
    s.say_one(
        """{When it was {done|ready}|At the end}, {hero} {stepped back|held it up} and {looked at it|saw it clearly}. {Oh dear|Alas}:
        {fault}.""",
        """But the {thing} {had a will of its own|did not come out as {hero.he} had dreamed}. {However you looked at it,|There
        was no doubt:} {fault}.""",
        """{Hero}'s {hands|fingers} were {quick|eager}, {perhaps too quick|but not yet clever}, and when the {thing} was {done
        |finished}, {fault}.""",
        """{It looked easy when {master} did it.|It had looked so easy.|Three times the tools slipped.|{Master} could do it with closed eyes.} But {hero}'s {thing} {was a sorry sight|came out wrong}:
        {fault}.""",
    )
    turn(s)


def wanted_crooked(s):
    """A customer needs a piece with exactly that fault."""
    s.person("buyer", age="old")
    s.para()
    s.say_one(
        """{Hero} was {just going|about} to {throw it on the heap|put it behind the stove} when {the bell rang|the door opened}. {In
        came|There stood} {buyer.who}, who {had come for|wanted} a {thing}. """,
        """"{Put it away|We all begin so}," {master.said}{, not unkindly|}. {At that moment|Just then} {buyer.who} {came in|knocked}. "{Too {fine|good} for me|Not one of these will do}," {buyer} sighed.""",
    )
    s.say_one(
        """Then {buyer} {saw|caught sight of} the one in {hero}'s {arms|hands}. "{That one|Show me that}!" {"It is {a mistake|spoiled},"
        {hero.said}.|{Hero} {turned red|hid it}.} "{Not for me|It is not}," {buyer.said}. "{reason}\" """,
        """"{And what is that|What have you got there}?" {buyer.asked} {suddenly|, and pointed at {hero}'s {thing}}.  {{Buyer} {turned it round|tried it} and {laughed aloud|nodded}.|{Hero} {blushed|held it up}.} "{reason}\" """,
    )
    s.say_one(
        """{Buyer} {paid|counted out} {two|three|four} coins and {went off|left} {singing|with it}. "{Do not learn that fault by heart|Now make me a good one}," {said {master}|{master} said}, "{but remember
        |and never forget} {the face|how glad somebody was}." """,
        """"{So there is somebody for every {thing}|A {thing} must fit its owner}," {said {master}|{master} said} {when they were
        alone|that night}. {The next day {hero} began again|{Hero} made many more}, but first {hero.he} {asked|always asked}: "{Who is
        it for|Who will use it}?\" """,
    )


def hidden_away(s):
    """The apprentice hides the piece in shame; the master finds it and shows an older one."""
    s.pick(
        "hole",
        [
            "under the straw",
            "behind the woodpile",
            "in the rain barrel",
            "at the bottom of the rag bag",
            "under a loose board",
        ],
    )
    s.para()
    s.say_one(
        """{Hero} {looked round|listened}. {Nobody was watching|The yard was empty}, and {hero.he} hid it {hole}. "{I have not begun
        yet|It fell and broke}," {hero.he} {told {master}|said at supper}, {and could not eat|and turned red}.""",
        """{So {hero} {wrapped it in a sack|carried it out after dark} and pushed it {hole}.|It must not be seen! {Hero} hid it {hole}.} {That night {hero.he} lay awake|{Hero.He} slept badly}.""",
    )
    s.say_one(
        """{The next morning|But on {weekday}} {the cat, the rain and {master} were all up early|{master} was up first}. {When {hero} came
        down|At breakfast}, the {thing} {stood|lay} {on the table|beside the porridge}. """,
        """{Master} {asked no question|only nodded}. {But in the evening|After supper} {master.he} {went out with a lamp|was gone a while} and
        {came back|returned} with {the {thing}|straw in {master.his} hair and the {thing}} {under {master.his} arm|in {master.his} hands}.""",
    )
    s.say_one(
        """"{Come with me|Wait here}," {master.said}, and {unlocked|opened} {a cupboard|an old chest}. {Inside|There} {stood|was} {another {thing}|a second {thing}}, {much|far} {worse|uglier}. "{I made that at your age|That was
        my first}," {master.he} {said|told {hero}}.""",
        """{Then {master} reached up to the highest shelf|Then {master} blew the dust off a box}. "{I have never shown this to anyone|Only my
        mother has seen it}," {master.he} said. It was {a {thing}|the oldest {thing} in the house}, so {bad|odd} that {hero} {laughed|had to
        laugh}. "{Mine|My first}!" said {master}.""",
    )
    s.say_one(
        """{They put the two {side by side|together}|Now the two stand side by side} {in the window|over the stove}. {"One must begin {somewhere
        |badly}," says {master}|People ask what they cost}, {and|but} {hero}, who {hides nothing now|is no longer ashamed}, {laughs|tells them
        the story}.""",
        """{Hero} {looked from one to the other|turned it over and over}. "{Then I am better than you were|Yours is worse}," {hero.he} said {shyly
        |slowly}. "{By an inch|A good deal better}," {said {master}|{master} answered}, "{so let us see the second one|and that is a fine place to
        start}.\" """,
    )


def watching_the_master(s):
    """The apprentice watches the master's hands and finds out what the secret is."""
    s.number("tries", 3, 9)
    s.para()
    secret = s.one_of("breath", "hum", "eyes", "start")
    s.keep(
        "secret",
        {
            "breath": "{master} {breathed out, long and slow,|let out a long breath} before every {hard|fine} part",
            "hum": "{master} hummed, {always the same slow tune|and {master.his} hands kept time}",
            "eyes": "{master} {closed|shut} {master.his} eyes and {felt|let {master.his} thumbs see} what {the eye misses|was not smooth}",
            "start": "{master} {did nothing at all for a while|sat still first} and only {looked|held the work in {master.his} lap}",
        }[secret],
    )
    s.keep(
        "did",
        {
            "breath": "{breathed|let the air go} out, {slowly|as long as a song}",
            "hum": "{began to hum|hummed under {hero.his} breath}",
            "eyes": "{closed|shut} {hero.his} eyes",
            "start": "{sat still and waited|kept {hero.his} hands in {hero.his} lap for a while}",
        }[secret],
    )
    s.say_one(
        """{Hero} {made|began} a second and a third.  "{What am I doing wrong|Why will
        it not come right}?" {hero.he} {cried|asked}. "{You look only at the {thing}|Leave it for a day}," {master.said}. "{Look at me instead|Sit down and watch}.\" """,
        """{{Tries} times {hero} tried again, and {tries} times it went wrong.|After {tries} more, the heap behind the door was high.} {Master} {said
        nothing|did not scold}. {So {hero} laid {hero.his} tools down|Then {hero} took a box}, sat {in the corner|beside the bench} and {watched
        |did nothing but watch}.""",
    )
    s.say_one(
        """ {Then {hero.he} {noticed|saw} it|And then it was plain}:
        {secret}. """,
        """{It was {a small thing|nothing much}|{Hero} almost missed it}. {While others {hurry|hurried}|Each time}, {secret}. "{So that is it|Aha},"
        {thought {hero}|{hero} thought}.""",
    )
    s.say_one(
        """{The next morning|On {weekday}} {hero} {did|went to the bench and did} the same. {Hero.He} {did}, and then worked {without hurry|as if there were no clock}. {The {thing} that {stood|lay} there at noon was good|What {hero.he} set down at noon was a real {thing}}.
        """,
        """{Hero} {took up the tools|tied on the apron} once more, {did}, and set to work. {This time nothing slipped|It came right as if it had always wanted to}.
        """,
    )
    s.say_one(
        """{Master} {turned it round|held it to the light} {twice|for a long time}, {and put it in the window|and looked for the fault}. "{Who showed you that?" "You did|Where did you learn it?" "From you}," {hero.said}, "without {a word|knowing it}.\" """,
        """"{Now you know it|That is all there is}," {said {master}|{master} said}, {surprised|smiling}. "{I did not know that I did that|My own
        master did the same}." {And {hero} wrote on the wall|Over {hero}'s bench there is a line}: first watch, then work.
        """,
    )


def too_proud(s):
    """The apprentice will see no fault in the piece, until honest eyes do."""
    s.pick("price", ["nine", "ten", "twelve", "fifteen", "twenty"])
    s.pick(
        "judge",
        [
            "a small child",
            "a boy with a hoop",
            "a girl with a goose",
            "the letter carrier",
            "a baby on its father's arm",
        ],
    )
    s.para()
    s.say_one(
        """"{It is splendid|It is meant to be like that}," {hero.said}, {and would not hear a word|with {hero.his} nose in the air}. {Hero.He} {set it
        in the window|put it out in the street} with a card: {price} coins. {Master} {raised an eyebrow|said nothing}.""",
        """{Hero}, however, {saw no fault|was in love with it}. "{Nobody has such a {thing}|Yours are all the same}," {hero.he} {told {master}|said}, and {asked {price} coins for it|wrote "{price} coins" on the label}. "{We shall see|Good luck}," {master.said}.""",
    )
    s.say_one(
        """ People {stopped|looked}, {smiled|nudged each other}, and walked on. {Then {judge} {pointed|stared} at it, and laughed|Then {judge} stopped, pointed, and began to giggle}.""",
        """{An {old|elegant} lady shook her head.|A farmer asked if it was a joke.} {At last came
        {judge}|Last of all came {judge}}, {and laughed out loud|who laughed so much that {hero} had to look}.""",
    )
    s.say_one(
        """{Hero} {went outside|walked round} and saw it {from there|as they saw it}.  "{Master|Please}, {what is wrong with it|where did I go wrong}?" {hero.he} asked.""",
        """{Hero} {was angry for an hour|wanted to cry}. Then {hero.he} {laughed too|looked again}, and {saw it|understood}.
        {Hero.He} took the {thing} {in|down} and {carried it|brought it} to {master}. "{Teach me|Show me how}," {hero.he} said.""",
    )
    s.say_one(
        """"{That is the question I was waiting for|I have waited {weeks} weeks for that question}," {said {master}|{master} said}, {and moved over on the bench|and
        pulled out a second chair}. {The next {thing} cost {one coin|two coins}, and it was {sold by noon|worth three}|By {season} {hero} could
        make a {thing} that {nobody|not even a goose} laughed at}.""",
        """{{Master} guided {hero}'s hands|So they began again from the beginning}, {slowly|bit by
        bit}. {The old {thing} stayed on the shelf|{Hero} kept the old one}, {card and all|still for {price} coins}, {to laugh at|so as not to grow too
        proud}.""",
    )


def years_later(s):
    """The piece is given away at home, is used for years, and comforts another apprentice."""
    s.pick("who", ["grandmother", "mother", "father", "uncle", "aunt", "grandfather"])
    s.say_one(
        """"It is not fit to sell," {hero.said}. So {hero.his} {who} {got|was given} it, {in brown paper|with a ribbon}, {and would have no other|who would not hear of another|who kept it from then on}.""",
        """{Hero} {took|carried} it home, {hidden under a shawl|with a hanging head}. But {hero.his} {who} {was delighted|clapped for joy}. "{The first one
        |Your very first}! {It shall never be sold|I will keep it always}.\" """,
    )
    s.para()
    s.say_one(
        """{Years {passed|went by}|Twelve years went by}. {Master} {grew old|gave up work}, and {hero} {became|was now} the {craft} of {town}. {One {weekday}|Then one
        day} {hero.he} {found|heard} {hero.his} own apprentice {crying|sobbing} {behind the shed|over a {thing}}.""",
        """{Time passed|The years ran by}, and {master}'s workshop {became|was now} {hero}'s.  And one {weekday} the apprentice {threw down the tools|burst into tears}. "{I will never learn it|It is ruined}!"
        """,
    )
    s.say_one(
        """{Hero} {did not say much|put on {hero.his} hat}. {Hero.He} {led|took} the child {across the street|down the lane} to the {house|kitchen} of {hero.his}
        {who}. {There it was|There, in its old place, was the first {thing}}, {a little worn|mended twice}, and anybody could see that {fault}.
        """,
        """{"Come," said {hero}.|{Hero} had to smile.} {They went|Together they went} to see {hero.his} {who}, {who was {seventy|eighty} now|who was having tea}. "{Show
        us your {thing}|May we see the old {thing}}," {hero.he} said. {It was {brought out like {gold|silver}|taken down from its place}|There could be no doubt}: {fault}.""",
    )
    s.say_one(
        """"{Who made that|Who did such bad work}?" asked the {child|apprentice}. "{I did|That was me}," {said {hero}|{hero} said}. {The crying {stopped|was over}|There was no more
        crying}. {And on the way home|Going home} {hero} {bought|found} {brown paper|a ribbon}, for there was a present to be wrapped.
        """,
        """"{It is the best {thing} in {town}|I would not change it for a new one}," said {hero.his} {who}. {The apprentice {touched it|looked at {hero}}|A small hand
        touched it}. "{Even you|So you too}?" "{Even I|Everyone}," {said {hero}|{hero} said}. {They walked back|Then they went back} {and began again|to work}.""",
    )


# What can be brought to a mender: the things that can have something inside, and all the others.
HOLLOW = [
    "clock",
    "music box",
    "teapot",
    "drum",
    "accordion",
    "lantern",
    "doll's house",
    "kettle",
    "umbrella",
]
PLAIN = [
    "bell",
    "toy train",
    "rocking chair",
    "weathercock",
    "wooden duck",
    "bellows",
    "wheelbarrow",
]
SPRUNG = ["clock", "music box", "toy train", "weathercock", "wooden duck", "accordion", "lantern"]
SYMPTOMS = {
    "clock": "it had stopped ticking",
    "music box": "it had lost its tune",
    "teapot": "nothing came out of the spout",
    "drum": "it rattled when it should boom",
    "accordion": "it only coughed",
    "lantern": "it gave no light any more",
    "doll's house": "its door would not open",
    "kettle": "it had stopped singing",
    "umbrella": "it would not go up",
    "bell": "it had lost its voice",
    "toy train": "it ran backwards",
    "rocking chair": "it would not rock",
    "weathercock": "it pointed south all the time",
    "wooden duck": "it would not waddle",
    "bellows": "it had no breath left",
    "wheelbarrow": "its wheel screamed",
}


def mender(s):
    """Something broken is brought to an animal that can mend anything."""
    s.animal("hero", kind="mole badger hedgehog beaver squirrel otter dormouse mouse rabbit")
    s.animal("owner", size="small middle", home="wood field farm pond river hill")
    turn = s.one_of(hidden_inside, tenant_inside, nothing_broken, missing_piece, new_life)
    kinds = {
        hidden_inside: HOLLOW[:-1],
        tenant_inside: HOLLOW,
        missing_piece: SPRUNG,
        new_life: list(USES),
    }
    thing = s.pick("thing", kinds.get(turn, [*HOLLOW, *PLAIN]))
    s.keep("symptom", SYMPTOMS[thing])
    s.pick(
        "home",
        [
            "under the old oak",
            "beside the mill pond",
            "at the edge of the marsh",
            "behind the orchard wall",
            "at the foot of the hill",
            "in the old boat house",
            "under the stone bridge",
            "on the river bank",
        ],
    )

    s.say_one(
        """{Home}, {hero.who} {had a workshop|kept a shop} where {anything|everything} could be mended. {@day} {owner.who} {came|arrived} with
        a {thing} : {symptom}.""",
        """"{Can you help me|Are you the mender}?" asked {owner.who} {one {weekday}|at the workshop door}. "{My {thing} is ill|It is my
        {thing}}." {Hero.who} {put on {hero.his} glasses|pushed the cups aside} and {looked|listened}. It was true: {symptom}.""",
        """{Hero.who} {had never met|wanted to find} a thing that could not be mended. {So {hero.he} was glad|{Hero.He} rubbed {hero.his} paws} when {owner.who}
        {brought|carried in} {an old|a very old} {thing}, and {said|explained} that {symptom}.""",
        """The {thing} was the {dearest|greatest} treasure of {owner.who}, but now {symptom}. {There was only one place to go|"You need {hero}," {said|cried} {the neighbours|everyone}|The {colour} sign was easy to find}: {home} {lived|worked} {hero.who}, {mender of everything|who never sent anyone away}.""",
        """{Bang, bang, bang!|Tap, tap, tap!|Somebody knocked with both feet.|There was a knock at the door.} {Hero.who} {looked up from {hero.his} bench|opened the workshop {home}}. {Outside|On the step} {stood|waited} {owner.who}
        with {a {thing}|a {thing} under a cloth}. "{Please help me|Be gentle with it}," {owner.said}. {It was plain enough|One look was enough}: {symptom}.""",
    )
    turn(s)


def hidden_inside(s):
    """Something was hidden inside long ago, and it means more than the thing itself."""
    s.pick("kin", ["grandmother", "mother", "aunt", "old teacher"])
    s.pick(
        "find",
        [
            "a letter folded very small",
            "a tiny gold ring",
            "a dried rose",
            "a blue button and a note",
            "a curl of grey fur in silk",
            "a map of the garden",
            "a little painted portrait",
        ],
    )
    s.say_one(
        """{Hero} {took out|undid} {six|seven|four} screws and {laid them|put them} in a row. "{There is something in the way|Somebody has put something in here},"
        {hero.said}.""",
        """{Hero} {shook it|tapped it} {very gently|twice}. {Something {slid|whispered} inside.|There was a soft knock inside.} "{Who had this before you|Where does it come from}?" "{My
        {kin}|It was my {kin}'s}," said {owner}.""",
    )
    s.para()
    s.say_one(
        """{With the smallest tweezers|Slowly, with a bent pin} {hero} {drew out|pulled out} {find}. {Owner} {stared|forgot to breathe}. "{I know that|That belonged to my {kin}},"
        {owner.he} {whispered|said}. "{She said she had left me something|We looked for it everywhere after she died}.\" """,
        """{It {came loose|opened} at last|Then something clicked}, and {out fell|on the bench lay} {find}. {For {owner}, with love, it said on the paper round it.|{Owner} sat down. "My {kin}
        hid it," {owner.he} said.} "{She always told me to look inside things|She loved riddles}.\" """,
    )
    s.say_one(
        """{Then|After that} {hero} {closed the lid|put in the last screw}, and {the {thing} was well again|at once the {thing} did its work}.  {Owner.He} {walked|went} home {slowly|through the dusk}, holding {find} {against {owner.his} heart|like an egg}.""",
        """"{What do I owe you|What is the price}?" {owner.asked} when {it was whole|the last screw was in}. {Hero} {shook {hero.his} head|wiped {hero.his} glasses}. "{It was never broken|I mended nothing}," said
        {hero}. "{It was only keeping something safe|It was waiting for you to ask}.\" """,
        """{The {thing} {works|has worked} since then.|Soon the {thing} was as good as new.} But once a year {owner} {brings|brought} it back to {hero}, {for no reason|quite healthy}, {and|so that} they {open|could open} it together
        and look {at the place where it lay|once more}.""",
    )


def tenant_inside(s):
    """Someone small lives inside; the mending has to wait, and the owner learns to wait too."""
    s.pick(
        "tenant",
        [
            "seven ladybirds",
            "a moth with folded wings",
            "a very young bat",
            "a snail and her five children",
            "a family of spiders",
            "a fat sleepy bumblebee",
            "nine earwigs",
            "a queen wasp",
        ],
    )
    one = (
        s.get("tenant").startswith("a ")
        and "family" not in s.get("tenant")
        and "children" not in s.get("tenant")
    )
    s.keep("they", "it" if one else "they")
    s.keep("them", "it" if one else "them")
    s.keep("are", "is" if one else "are")
    s.say_one(
        """{Hero} {lit|took} a candle and {looked|peeped} inside. {Hero.He} looked {again|for a long time}, and {shut it|closed it} {without a sound|as one closes a nursery door}. "{Hush|Speak softly},"
        {hero.said}.""",
        """"{Nothing is broken|It is not broken}," {hero} {said|whispered} {after a while|when {hero.he} had listened}. "{It is lived in|You have guests}.\" """,
    )
    s.para()
    s.say_one(
        """{In the {deepest|warmest} corner|There, among the dust,} {slept|lay} {tenant}, {fast asleep|safe from the frost}. "{They} {are} {there till spring|asleep for the winter}," {hero.said}. "{If I shake {them} out, {they} will freeze|Out in the cold {they} would not last a night}.\" """,
        """{Owner} {bent down|came closer} and saw {tenant} {in a bed of {fluff|dust}|with a dead leaf for a blanket}. "{Throw {them} out|But it is mine}!" {owner.he} {said|cried}. {Hero} {blew out the candle|laid a paw on the lid}. "{Have
        you never needed a roof|Where would you send {them}, in this weather}?\" """,
    )
    s.say_one(
        """{Owner} {grumbled|thought of {owner.his} own warm bed}. {Then {owner.he}|In the end {owner.he}} {carried the {thing} home|took it home}, {and put it in the coolest room|as if it were made of glass}. {All winter|Till the snow
        melted} {owner.he} {went on tiptoe|said good night to it}.""",
        """"{And what shall I do so long|And I}?" {asked {owner}|{owner} asked}. "{Wait|Do without}," {said {hero}|{hero} said}, {and {lent|gave} {owner.him} {a book|an old one of {hero.his} own}|which is the hardest work of all}. {So the {thing} {stood|spent the winter} on the shelf,|The {thing}
        stayed where it was,} with {a {colour} scarf round it|a card that said: asleep}.""",
    )
    s.say_one(
        """{On the first {warm|mild} day|When the {violets|crocuses} came} {the lid moved|there was a stir}, and {tenant} {came|crept} out into the sun. {And the {thing}? It worked at once.|A drop of oil, and the {thing} was well.} {But {owner} {missed {them}|felt quite alone}, and left the lid open a little|{Owner}, who had waited so long, waved}.""",
        """{April came|Then it was spring}, and {tenant} {left|set off} through the open window. {Hero} needed {five|ten} minutes for the rest. {Owner} {looked at it|was silent}. "{Do you think|Tell me}," {owner.he} asked, "{that {they} will come back|will
        {they} want the room again} {in autumn|next winter}?\" """,
    )


def nothing_broken(s):
    """The owner comes again and again with things that are not broken; the mender understands."""
    s.pick(
        "second",
        ["spoon", "bucket", "garden chair", "left boot", "rake", "candlestick", "picture frame"],
    )
    s.say_one(
        """{It was mended in {two|five} minutes|A drop of oil, and it was well}. But on {weekday} {owner} was back with a {second}.  {Hero} {turned it over|looked at it from all sides}:
        there was nothing wrong with it.""",
        """{Hero} {tightened a screw|blew out some dust}, and that was all. {The next day {owner} {came|stood there} again|Yet {owner} did not go home}. "{I have a broken {second} too," {owner.he} said. It was {perfectly|quite} sound|Now my {second} makes a noise," {owner.he} said. It made none}.""",
    )
    s.para()
    s.say_one(
        """{Hero} {scratched {hero.his} ear|opened {hero.his} mouth to say so}. Then {hero.he} {saw|noticed} how {slowly|carefully} {owner} {folded the cloth|buttoned {owner.his} coat}, {and how often {owner.he} looked at the stove|and that {owner.he} had put on {owner.his} best scarf}. {There are things that no screwdriver reaches.|{Hero} understood.}""",
        """"{Who is waiting for you at home?" asked {hero}. {Owner} looked {into {owner.his} hat|at the floor}. "Nobody|Is it quiet at your house?" asked {hero}. {Owner} {nodded|was silent} for a while. "Very quiet}, since {{season}|my children left}," {owner.he} said. "{That is why things break so often|Here one hears a hammer, at least}.\" """,
    )
    s.say_one(
        """"{This is a difficult case|A bad business}," {hero} {said gravely|declared}. "{It will take all {season}|I cannot do it alone}. {Could you come every {weekday}|Can you hold the lamp for me}? {There will be soup|I pay in soup}.\" """,
        """{So {hero} put the {second} aside|Without a word {hero} took down a second cup} and {pulled up a chair|poured the tea}. "{I need somebody who can hold things|Somebody must read me the labels}," {hero.he} said. "{My paws are full|I have only two paws}.\" """,
    )
    s.say_one(
        """{Now there are two of them {home}|Now the sign {home} has two names}: {hero} {mends|hammers}, and {owner} {talks to the customers|holds the lamp}. {And strange to say,|Since then} nothing {of {owner}'s|at {owner}'s house} has broken {any more|again}.""",
        """{Owner} {came|was there} {on the stroke of nine|every {weekday}}, {and learned to {solder|glue}|and sorted the nails}. {One day|By {season}} a young toad {brought|came with} a ball that was not broken. {Owner} {looked at {hero}|winked}. "{A difficult case|Sit down}," {owner.he} said, and fetched a third cup.""",
    )


def missing_piece(s):
    """A part is missing, and the mender gives one from a treasure of the mender's own."""
    s.pick(
        "piece",
        ["a spring", "a tiny wheel", "a brass screw", "a hook", "a pin of silver", "a small cog"],
    )
    s.pick(
        "own",
        [
            "grandfather's watch",
            "the first toy {hero.he} ever made",
            "the tin bird from the fair",
            "{hero.his} father's compass",
            "{hero.his} own little music machine",
        ],
    )
    s.say_one(
        """"{I see|There}," {hero.said}. "{One piece is missing|It has lost {piece}}, {and such pieces are not made now|and there is no other like it}." {Owner} {turned pale|swallowed}. "{My children love it|My mother gave it to me}," {owner.he} said.
        """,
        """{Hero} {searched|looked through} {all {hero.his} drawers|forty boxes}. It needed {piece}, {no bigger than a {seed|crumb}|of a kind that nobody makes now}, {and there was none|and every box was empty of it}. {Owner} {did not complain|nodded bravely}. "{It was old|We are used to quiet}," {owner.he} said.""",
    )
    s.para()
    s.say_one(
        """{That night|When {owner} had gone} {hero} {sat|stayed} {before|in front of} {own}, {which stood above the bed|the dearest thing {hero.he} had}. {Inside it was just such a piece|It had one, exactly the right size}.  Then {hero.he} {took the
        screwdriver|opened it}.""",
        """{There was one in the house after all|Only one thing in the world had it}: {own}. {Hero} {looked at it {all evening|through two cups of tea}|walked round it three times}. {"It only stands there," {hero.he} told {hero.himself}.|"What is it for, if nobody is glad of it?" {hero.he} said.}
        {And out came {piece}|Then there was a click}.""",
    )
    s.say_one(
        """{The next {morning|day}|On {weekday}} {owner} saw {from the garden gate|before {owner.he} was through the door} that the {thing} was well. "{Where did you find it|Where did the piece come from}?" "{In a place I had forgotten|Oh, it was lying about}," {hero.said}, and looked away.""",
        """{By noon|At nine} the {thing} {was well|did all that it should}. {Owner} {danced round it|laughed till the jars rang}. {Then|But then} {owner.he} saw {the empty place on the wall|what lay open on the bench}, {and stopped|and said nothing for a moment}. "{You took it from your own|Oh, {hero}}," {owner.he} said.""",
    )
    s.say_one(
        """{A month later|In {season}} a parcel {came|lay on the step}. {Owner} {had written to {three|five} towns|had walked to {town} and back}, and in it was {piece}, {wrapped in {moss|wool}|shining and new}. {Hero} put it {in that very night|where it belonged}.
        """,
        """{Ever since,|Since that time} {owner} comes by on {weekday} evenings {with the {thing}|and brings the {thing} along}, {and they set it on the bench|so that {hero} has it too}. {Half of it|A small part of it|A very small part of it}, {owner} says, {belongs|will always belong} to {hero}.
        """,
    )


# What becomes of a thing that cannot be mended.
USES = {
    "teapot": ("a house for a wren", "the spout is the back door"),
    "umbrella": ("a sail for a raft", "it catches every breeze"),
    "kettle": ("a pot for a geranium", "the flower nods whenever steam should rise"),
    "accordion": ("a chest with twenty little pockets", "every pocket holds a different seed"),
    "clock": ("a sundial", "it is always right when the sun shines"),
    "drum": ("a table for three", "every spoon makes music on it"),
    "lantern": ("a glass house for a fern", "it shines green instead of yellow"),
    "wheelbarrow": ("a bed for the strawberries", "they can be wheeled into the sun"),
    "rocking chair": ("a sledge", "its curved feet fly over the snow"),
    "music box": ("a cradle for a baby mouse", "the baby hums in its sleep"),
}


def new_life(s):
    """The thing cannot be mended; it becomes something else."""
    s.keep("use", USES[s.get("thing")][0])
    s.keep("why", USES[s.get("thing")][1])
    s.say_one(
        """{Hero} {worked|tried} {all day and half the night|with oil, with glue and with wire}. {In the end|At last} {hero.he} laid {the hammer|{hero.his} tools} down. "{It is finished|I cannot do it}," {hero.he} said. """,
        """"{I will be honest|You must be brave}," {said {hero}|{hero} said}{ at last|}. "{No one can mend this|It has done its work, and it is tired}." {Owner} {did not answer|put {owner.his} face in {owner.his} scarf}. """,
    )
    s.para()
    s.say_one(
        """"{Shall I throw it away|May I keep it all the same}?" {owner} asked {in a small voice|sadly}. {"Never!" said {hero}.|{Hero} jumped up.} "{Leave it here till {weekday}|Give me one more night}. {It cannot be what it was, but it can be something else|A thing may have two lives}." 
        """,
        """{Hero} {looked at the {thing}|turned the {thing} upside down}, {first with one eye and then with the other|and then {hero.his} whiskers began to tremble}. {"What is it {asking for|good at}?" {hero.he} {murmured|muttered}.|An idea had come in.} "{Come back on {weekday}|Go home and sleep}," {hero.he} told {owner}.""",
    )
    s.say_one(
        """{There was {sawing|filing} and {singing|hammering} behind the door|The lamp burned late}. {And when {owner} {came back|opened the door}|On {weekday}}, there stood {use}. {"That is my {thing}!" {cried {owner}|{owner} cried}.|Only the {colour} paint was still the same.}""",
        """{Two days later|When the time came} {owner} {knocked|came}, {and hardly dared to look|with {owner.his} eyes half shut}. "{Here it is|Now open your eyes}," {hero.said}. {The {thing} was gone|It was no longer a {thing}}. {In its place was|It had become} {use}.""",
    )
    s.say_one(
        """{You can see it {home} today|It has served for {three|four|five} years now}, and {why}. "{I have mended a thousand things," {says {hero}|{hero} says}, "but this one I saved|Of all my work," {says {hero}|{hero} says}, "I like this best}.\" """,
        """{Everyone {admired|wanted to see} it, for {why}.|"Look," {hero.said}, "{why}."} {Owner} {laughed|smiled} for the first time {since it broke|in days}. {"It was never so useful before," {owner.he} said.|{Owner.He} took it home with both arms round it.}""",
    )


# A machine: the work it should do, the one who has that work, what it does instead, and whom that helps.
MACHINES = {
    "peel potatoes": (
        "it threw them out of the window, one after another",
        "farmer",
        "sow potatoes from the path without bending down",
    ),
    "sweep the floor": (
        "it swept the shoes, the cat's dish and the mat out of the door",
        "stationmaster",
        "sweep the snow off the rails",
    ),
    "fold the washing": ("it tied everything into knots", "fisher", "make nets, knot by knot"),
    "stir the porridge": (
        "it stirred until the porridge hung on the walls",
        "stonemason",
        "splash white paint on the churchyard wall",
    ),
    "butter the bread": (
        "it buttered the table, the chairs and the door",
        "letter carrier",
        "grease the squeaking gates of the whole street",
    ),
    "water the garden": (
        "it watered the windows of the house next door",
        "innkeeper",
        "wash the forty windows of the inn",
    ),
    "pick the apples": (
        "it picked hats off heads instead",
        "kite seller",
        "fetch lost kites down from the trees",
    ),
    "crack the nuts": (
        "it banged so hard that the plates danced",
        "musician",
        "beat the big drum at the summer dance",
    ),
    "beat the carpets": (
        "it flapped until everything flew off the line",
        "miller",
        "turn the sails when there was no wind",
    ),
    "knead the dough": (
        "it pressed everything as flat as paper",
        "tailor",
        "iron a whole wedding party in an hour",
    ),
    "shell the peas": (
        "it shot them all over the garden",
        "shepherd",
        "scatter corn for the hens in the snow",
    ),
}
# The other sex than the child, so that he and she are clear.
KINSWOMEN = ["grandmother", "mother", "aunt", "great-aunt"]
KINSMEN = ["grandfather", "father", "uncle", "great-uncle"]


def machine(s):
    """A child builds a machine to spare somebody work."""
    s.person("hero")
    turn = s.one_of(good_for_another, will_not_stop, many_hands, secret_helper, missed_work)
    work = s.pick("work", list(MACHINES))
    wrong, job, use = MACHINES[work]
    s.keep("wrong", wrong)
    s.keep("use", use)
    s.keep("job", job)
    kin = s.pick("kin", KINSMEN if s.get("hero").female else KINSWOMEN)
    s.keep("she", "she" if kin in KINSWOMEN else "he")
    s.pick(
        "part1",
        [
            "an old bicycle",
            "a pram",
            "a broken mangle",
            "a sewing machine",
            "two wheelbarrows",
            "a cuckoo clock",
        ],
    )
    s.pick(
        "part2",
        [
            "three spoons",
            "a bath tap",
            "a hundred nails",
            "an umbrella",
            "some bed springs",
            "a trumpet",
            "a coffee mill",
            "five yards of string",
        ],
    )

    s.say_one(
        """{Hero}'s {kin} had {tired|sore} {hands|arms}, and every {morning|day} {she} had to {work}. "{That shall stop|You have done that long enough}," said {hero}, a {hero.adj} {hero.kind}, and {began|set out} to build a machine {from|out of} {part1} and {part2}.""",
        """In a shed in {town} {hero.who} was building {a machine|something}. {It was made of|It had begun as} {part1} and {part2}, and it was meant to {work}, so that {hero.his} {kin} could rest.""",
        """"{What is that|What on earth is this}?" asked {hero}'s {kin} {one {weekday}|when the cloth came off}. {"A machine!" said {hero}.|"It is for you," {hero.said}.} "It will {work}{ for you|, all by itself}." It was {made|built} {in secret|in {two|three|five} weeks} from {part1} and {part2}.""",
        """{Whenever|Each time} {hero.who} saw {hero.his} {kin} {work}, {hero.he} thought: {a machine could do that|why does nobody build a machine for it}? {So {hero.he} built one|One {weekday} {hero.he} began}, with {part1}, {part2} and {a great deal of noise|no plan at all}.""",
        """{Hero.who} could {invent|build} anything. {@day} {hero.he} {showed|brought} {hero.his} {kin} a machine of {part1} and {part2}. "{You will never have to {work} again|It is going to {work}}," {hero.he} {said|promised}.""",
    )
    turn(s)


def good_for_another(s):
    """It does the wrong thing, which is the right thing for somebody else."""
    s.person("other", job=s.get("job"))
    s.say_one(
        """{The machine {hummed|puffed}, {shook itself|coughed twice} and began|{Hero} turned the handle}. {Alas|Oh dear}: {wrong}.""",
        """It {worked at once|went like the wind}. Only, {wrong}. {"Stop!" cried the {kin}.|{Hero} ran after it in vain.}""",
        """{It started with a {bang|jerk}.|Wheels turned and belts flapped.}  {This is what happened|And this is what it did|Nobody had expected what came next}: {wrong}.""",
    )
    s.para()
    s.say_one(
        """{Hero} {sat down on the step|put {hero.his} head in {hero.his} hands|kicked a wheel|could have cried}. {"It is good for nothing," {hero.he} said.|"All that work for nothing!"} {The garden gate creaked|Somebody coughed}. It was {other.who}, {who had seen it all|drawn by the noise}.""",
        """"{Take it to pieces|It is a failure}," {hero.said}, {and fetched the hammer|quite cast down}. {But {other.who}|Just then {other.who}} {looked over the hedge|stopped in the street}. {{Other.His} eyes grew round.|"Do that again," said {other}.}""",
    )
    s.say_one(
        """"{Do you know what you have made|Is it for sale}?" {other.asked}. "{For years|All my life} I have {wished|looked} for a thing {that could {use}|to {use}}!" They tried it {on {weekday}|the next day}, and it {did so perfectly|was just right for that}.
        """,
        """{Other} {walked round it|patted it} {and whistled|twice}. "{Sell it to me|Lend it to me until {weekday}}! {With that|With such a thing} I could {use}."  {And on|On} {weekday} {other} {came back beaming|danced round it for joy}.""",
        """"{A failure|Nothing}? {This machine|That thing there}," {said {other}|{other} said}, "{was made to|can} {use}!"  {{Other} {went to the bank and fetched|paid} {six|seven|nine} coins for it|{Other} could not thank {hero} enough}.""",
    )
    s.say_one(
        """From then on {other} came by {every {weekday}|in the evening} to {work} in return, and {hero}'s {kin} {had a rest after all|sat in the sun}. "{That|This} is a much quieter machine," {she} said.
        """,
        """"{And who helps me|But what about me}?" asked the {kin}{, laughing|}. {Hero} {rolled up {hero.his} sleeves|took the other apron}. {Until the next machine was ready, they did it {together|side by side}|That evening they did it together}, {and it went twice as fast|and talked about inventions}.""",
        """{Hero}'s {kin} {still had to {work} that evening|laughed till the tears came}. "{One of us is helped|The street is better for it}," {she} said, "{and I was never in such a hurry|and I have a famous
        inventor in the house}." {But {hero} was already drawing|By bedtime there was a drawing of} {the next one|another machine}.""",
    )


def will_not_stop(s):
    """It works too well and cannot be stopped, until somebody has a simple idea."""
    s.pick("small", ["little sister", "little brother", "smallest cousin"])
    s.pick("wedge", ["wooden spoon", "mitten", "crust of bread", "toy horse", "carrot", "slipper"])
    s.say_one(
        """{And it worked!|It worked at the first try.} The machine began to {work}, {faster and faster|quick as lightning}. {In {five|ten} minutes|By nine} there was nothing left to do, {but the machine did not know that|and still it went on}.""",
        """{It {clicked|rattled}, it {whirred|hummed}, and it did|The wheels turned, and the machine did} all that it should.  {Then {she} said|After an hour {she} said}, "{Now you may stop it|That is enough, thank you}." {Hero} turned pale: {there was no way to stop it|nothing on it said stop}.""",
    )
    s.para()
    s.say_one(
        """{Hero} {hung on to the handle|threw a blanket over it} and {sat on the lid|begged it to stop}.  {{Seven|Eight} neighbours {came|ran}|The neighbours came running} with {ropes and good advice|brooms}.""",
        """Soon it had gone {through the kitchen|round the yard} and {out at the gate|into the street}, {looking for more to do|hungry for work}.  {Hero} ran {behind|after it}, {calling out how sorry {hero.he} was|with a spanner in each hand}.""",
    )
    s.say_one(
        """Only {hero}'s {small} {stood still|did not run} and {looked|watched}. {"That wheel turns that wheel," said the child.|The child pointed at the smallest wheel.} And {plop, in went|into it went} {a|the} {wedge}. {The machine {hiccuped|gave a sigh}, and was quiet|There was a crunch, and then a great silence}.""",
        """{Then {hero}'s {small} came by|At that moment {hero}'s {small} woke from a nap}, {holding|with} a {wedge}. {"Is it hungry?" the child asked|"It wants something to chew," said the child}, and pushed the {wedge} between the wheels. {That was the end of it.|The machine stopped at once.}""",
    )
    s.say_one(
        """{Hero} {drew a new plan|began again} {that evening|the next morning}. {The first thing on it|The biggest part} was a {red|yellow} {lever|button} for stopping. {Beside it hangs|And beside it hung} {a|the} {wedge}, {just in case|which {hero} calls the better half of the invention}.""",
        """"{I thought of everything but the end|I only thought of starting}," {hero} {told {hero.his} {kin}|said}. {"Most people do," {she} answered.|"Starting is easy," said the {kin}.} The machine {works|goes} {only on a {weekday}|one hour a day} now, and the {small} {is in charge of|has the keeping of} the {wedge}.""",
    )


def many_hands(s):
    """It breaks on the great day, and the guests who came to see it do the work together."""
    s.number("guests", 7, 14)
    s.say_one(
        """{Word got about|{Hero}'s {kin} told everybody}, and on {weekday} {guests} {people|neighbours} {stood in the yard|came} {to see|to watch} it. {Hero} {made a bow|held a short speech} and {pulled the lever|turned the handle}.""",
        """{Hero} invited {guests} {people|neighbours} {for {weekday}|to see it start}.  "{Ladies and gentlemen|Watch closely}!" {hero.he} {cried|said}, and {threw the switch|let go the spring}.""",
    )
    s.para()
    s.say_one(
        """{It {coughed|sneezed}, {turned once|shook all over} and fell into {nine|ten|a hundred} pieces.|There was a {puff|cloud} of smoke, and a wheel rolled away down the road.}  "Oh dear," said the {kin}, "{now I shall have to do it myself|so it is back to the old way}." """,
        """{Nothing happened|For a moment it purred}. {Then the {spring|chain} {sang|flew off}, and the whole thing fell apart|Then came a bang, and there lay {part1} and {part2}, as they had been before}.  "{I am sorry|You can all go home}," {hero.he} said.""",
    )
    s.say_one(
        """{Then somebody|An old neighbour} {laughed kindly|took off his coat}. "{We are here anyway|I have two hands with me}. {There are {guests} of us|Give me an apron}, {hero}!" {So they all began to {work}|They sat down in a ring and began to {work}}, {singing|and somebody had a fiddle}.
        """,
        """{But nobody went.|No one stood up to go.} "{I came to see work being done|It is such a fine evening}," {said|called} the {baker|miller|teacher}, "{and I mean to see it|so let us do it together}."  {In half an hour|Before the kettle boiled} it was done.""",
    )
    s.say_one(
        """{Since then|Now} they {meet|come} every {weekday}, {at a different house each time|to help someone else}. {"So your machine works," says {hero}'s {kin}, "only it has more legs than you planned."|"I did invent something," says {hero}. "It only has no wheels."}
        """,
        """{The {kin} had not laughed so much in years|It was the best evening of the {season}}. "Please do not mend {that|your} machine," {she} told {hero} {at the door|when the lamps were out}. {"Not too soon," said {hero}.|"It needs breaking once a week," {hero.said}.}""",
    )


def secret_helper(s):
    """It works only because somebody turns it in secret, for love."""

    s.say_one(
        """{The first day|At first} {it did nothing at all|it only groaned}, and {hero} went to bed in tears. {But in the morning the work was done|Yet the next morning, see}! {"It works," {hero} shouted, "it works at night!"|"It is shy," said {hero}. "It works in the dark."}""",
        """{All day long it stood there like a {cow|stone}|It would not turn a wheel while anyone looked}. {But each {morning|dawn}|And yet, every morning} {everything was done|the work was finished}, {neat and clean|down to the last bit}. {"My machine!" {hero} said proudly.|{Hero} {danced|strutted} round the kitchen.}""",
    )
    s.para()
    s.say_one(
        """{On the {fifth|sixth} night|One night} {hero} {woke up|could not sleep} and {went down|crept downstairs} to {see it|watch}. {A candle {stood|burned} on the floor.|There was light under the door.|{@cat_sat}.} Beside the machine, {yawning|with rolled up sleeves}, {sat|was} {hero.his} {kin}, and {she} was doing it {by hand|without any machine}.
        """,
        """{Then {hero} {forgot {hero.his} cap in the kitchen|wanted a glass of water} one night|But one night {hero} had a bad dream and went down}, and {found|saw} {hero.his} {kin} {there|in the moonlight}, {doing it all {by hand|as before}|hard at work}, {as quietly as a mouse|with a cloth round each shoe}.""",
    )
    s.say_one(
        """"{So it was you|It never worked at all}," {hero.said}.  "{You were so happy|You built it for love}," {she} said, "{and I could not bear to see you cry|and that was worth a little sleep}.\" """,
        """{Hero} {stood in the door|could not speak}. "{But I wanted you to rest|It was to save you work}!" "I know," said {hero.his} {kin}. "{When I see your face in the morning|Since you built it}, {I am not tired|the work is not heavy}.\" """,
    )
    s.say_one(
        """{Hero} {fetched a second {stool|apron}|sat down on the floor}, and {they finished|together they finished} {before the candle did|in no time}.  Now it has {a new use|its own work}: it {holds the lamp for both of them|is the best coat stand in {town}}.
        """,
        """{The next day|By breakfast} {hero} had {drawn|begun} a better machine, with {one|a} handle {for two people|on each side}. {It does nothing alone.|It needs two to turn it.} {But nobody sits up at night any more|"That is the whole trick," says {hero}}.
        """,
    )


def missed_work(s):
    """It works perfectly, but the one it was built for misses the work."""
    s.pick(
        "miss",
        [
            "the songs",
            "the neighbours at the window",
            "the birds in the yard",
            "the old stories",
            "the smell of it",
            "the radio and the cat",
            "thinking of nothing at all",
        ],
    )
    s.say_one(
        """{It {worked|ran} like a dream|It was a triumph}. {From morning to night|Day after day} the machine did {its duty|everything}, and the {kin} {sat in the armchair|had nothing to do}. """,
        """{It worked at once, without a fault.|There was a hum, and everything was done.} {"Now sit down," {hero} told {hero.his} {kin}|{Hero} led {hero.his} {kin} to the best chair}. The {kin} sat {the first day|on Monday}, and {she} sat {the second|on Tuesday}. Then {she} {sighed|looked out of the window a great deal}.
        """,
    )
    s.para()
    s.say_one(
        """{One {weekday}|A week later} {hero} came home {early|from school} and found the machine {switched off|with its face to the wall}. {At the table|By the open door|In the kitchen, where {@cat_sat},} {sat|was} the {kin}, {working|doing it all by hand}, {with pink cheeks|and humming}. {"Please do not be angry," {she} said.|It was long since {she} had looked so well.}
        """,
        """Then {one night|one {weekday}} {hero} heard {a noise|steps} in the {kitchen|yard}.  The {kin} had {put the machine under a cloth|tied the machine up with a scarf} and was {quietly|happily} {doing the work by hand|at the old work again}.""",
    )
    s.say_one(
        """"{Does it not do it well|Is the machine broken}?" {hero.asked}. "{It does it better than I|No, no, it is wonderful}," {she} {said|answered}. "{But I miss|Only, I missed} {miss}. {One cannot do that in an armchair|That was the best part of the day}.\" """,
        """"{I wanted to make your life easy|I thought you hated it}," {hero.he} said. "{My arms did|I did, sometimes}," said the {kin}. "{But who would have thought that I should miss|And yet I miss} {miss}!\" """,
    )
    s.say_one(
        """So {hero} {turned a screw|changed the machine a little}, {until it did half|so that it went only every other day}. {The other half|The rest} belongs to {hero.his} {kin}, {and {hero}, who sits by and listens, has begun to like it too|and {hero} is often there to lend a hand}.
        """,
        """"{What would help, then|What shall I build instead}?" {hero.asked}.  {"A second chair," {she} said.|"Something to sit on beside me," said the {kin}.} {It was the easiest thing {hero} ever made|{Hero} built it in an hour}, and {hero.he} sits in it every {weekday}.
        """,
    )


PLOTS = [first_piece, mender, machine]
