"""Stories with a riddle in them: who did it, and why."""

from world import BAKES, VILLAGE

FEASTS = [
    "harvest supper",
    "wedding",
    "midsummer feast",
    "school fair",
    "birthday party",
    "mayor's dinner",
    "spring dance",
    "lantern night",
    "mill supper",
    "boat race",
]


def missing_cake(s):
    """A cake is gone, the wrong one is blamed, and a clue leads to what really happened."""
    s.person("cook", job=s.one_of("baker", "cook", "innkeeper", "miller"))
    s.item("cake", BAKES)
    s.person("blamed", age="child")
    s.place("spot", VILLAGE)
    s.pick("feast", FEASTS)
    truth = s.one_of(hungry_thief, forgetful_cook, clumsy_dog, secret_gift)

    s.say_one(
        """{@day}, {cook.who} {took|lifted} {cake.a} {from|out of} the oven for the {feast}
        {and {put|set} it {on the {sill|bench|wall}|by the window} to cool|and left it alone for
        {ten|five} minutes}. {When {cook.he} {came back|looked again}|A song later}, {the plate was
        {bare|empty}|there was only a plate}.""",
        """"{Gone|Stolen}!" {cook.cried}, {and {all of {town}|the whole street} heard it|so that the
        {windows|cups} shook}. {Cook} was the {cook.kind} {of {town}|near {spot.the}}, and {cake.a}
        for the {feast} had {vanished|disappeared} {from|off} the {sill|shelf|table} {in broad
        daylight|before it was cold}.""",
    )
    s.say_one(
        """{Near the door|In the street|Just outside} stood {blamed.who}  with {crumbs on
        {blamed.his} {sleeve|chin|collar}|{sticky|floury} {fingers|hands}}. "{So it was you|You ate
        it}!" {cook.said}, and {nobody {listened to|heard} {an answer|a no}|would not hear a word}.""",
        """{People|Everybody} looked at {blamed.who} who {was always hungry|had {once|twice} taken a
        {plum|bun}}. "{I only {looked|smelled}|I walked by, nothing more}," {blamed.said}. {But
        {cook}|{Cook}} {crossed {cook.his} arms|shook {cook.his} head|had stopped listening}.""",
    )
    s.para()
    if s.chance(0.4):
        s.say_one(
            '''"Give me {an hour|until {noon|supper}}," {blamed} {said|begged}, "and I will {find
            it|show you who did it}."''',
            """{Still,|All the same,} {blamed} did not {run away|weep|give in}. {Blamed.He} {knelt
            down|crept} {under|near} the {window|table} and {looked|searched}.""",
        )
    truth(s)


def hungry_thief(s):
    """An animal took the cake for its young; the cook sees them and softens."""
    s.animal("thief", kind="fox dog badger cat goat")
    s.number("young", 2, 5)
    s.say("""{{Crumbs|A thin line of crumbs} led {away|off}|There were {tracks|marks} in the
        {dust|mud}, and they led} {behind|past} {spot.the}, {under|through} a {hedge|fence}, and
        {into|as far as} an {old|empty} {shed|barn}. {Cook} followed {on tiptoe|close behind|with a {spoon|broom}}.""")
    s.say('''{Inside|In the straw} {sat|was} {thief.who} with {the last of|what was left of}
        {cake.the} and {young} {thin|very small|hungry} {thief.youngs}. "{I wanted|I meant} to ask,"
        {thief.said}, "but {nobody opens the door to a {thief.kind}|they had cried {all
        night|for two days}}."''')
    s.say("""{Cook} {looked|stared} at the {young} {little|small} {faces|mouths}, and {forgot what
        {cook.he} had come to shout|did not shout}. "{It needed {sugar|butter}|I burnt it a little},
        {anyway|to tell the truth}," {cook.he} {said|muttered}{| at last}.""")
    s.say_one(
        """{That {night|evening}|At the {feast}} {there was {soup|plain bread} {for|instead of}
        cake|people {ate|had} pancakes}, and {young} {thief.youngs} {sat|ate} under the table.
        {Cook} {said|told everyone} how sorry {cook.he} was{| about {blamed}}, and {gave
        {blamed} the first {pancake|bun}|{blamed} {was|sat} next to {cook.him}}.""",
        '''{From then on|Every {weekday} after that}, a {second|small} {cake|loaf} {stood|cooled}
        on the sill, {and nobody {asked|guarded it}|marked with a {paw|heart}}. "{That|The big} one
        is {mine|for people}," {cook.said} to {blamed}, "and {you are to|will you} {watch|say} that
        I never again {blame|shout} {first|before I have looked}."''',
    )


def forgetful_cook(s):
    """Nobody took the cake: the cook had hidden it too well."""
    s.person("elder", age="old")
    s.pick(
        "hiding",
        [
            "flour chest",
            "clock case",
            "linen cupboard",
            "piano",
            "baby's cradle",
            "coal box",
            "empty beehive",
            "grandmother's hat box",
        ],
    )
    s.say(
        """{There was no {crumb|track}{| anywhere}|"Who steals a cake takes the plate too," {blamed.said}}."""
    )
    s.say('''{Then {elder.who} {leaned|looked} out of the {next|opposite} window.|By {spot.the} sat
        {elder.who}.} "{Cook} {is {always |}afraid of|talked all day of} {mice|flies|the neighbour's dog}," {elder.said}. "I saw {cook.him}
        {run|walk} about with {cake.the}{| under a cloth}, and then I heard a {lid|creak}."''')
    s.say('''{Cook} {went|turned} {red|pale}. {Blamed} {ran|went} {in|inside}, opened the {hiding},
        {and there {stood|was} {cake.the}|and out came the smell of {cake.the}}, {whole|untouched}
        and {still warm|round as the moon}. "{I {hid|put} it there myself|I hid it so well}," {cook.said}
        {in a small voice|and sat down}, "{and then I forgot|that I could not find it}."''')
    s.say_one(
        """{At the {feast}|That night} {cook} {stood up|climbed on a chair} and {told|confessed} {the
        whole story|everything}, {even the shouting|with a hot face}. {People|Everyone} laughed,
        {blamed} {most of all|longest}, {and {got|ate} the {biggest|first} {slice|piece}|with
        {both cheeks|a mouth} full}.""",
        """"{Can you|Will you} {forgive|pardon} me?" {cook.asked}. {They shook hands on it|{Blamed}
        thought of {cream|honey} and nodded}, and {@from_then}
        {blamed} came each {weekday} to {write|note} down {where things were|what {cook} had put
        where}.""",
    )


def clumsy_dog(s):
    """An animal's accident: the cake rolled away, and the culprit has hidden in shame."""
    s.animal("dog", kind="dog goat cat pony goose")
    s.say("""{The {cloth|curtain} was torn|On the wall was a {smear|spot} of {jam|sugar}}, and {from there|beyond
        it} the {street|lane} {ran|fell} down {past|by} {spot.the} to the {river|pond}. "{It {was not stolen|rolled}|Round things roll}," {blamed.said}.""")
    s.say("""{In the {reeds|mud}|At the bottom} they {found|saw} {cake.the}, {and {ducks|fish} were
        {eating it|holding a feast}|or what the {ducks|fish} had left}. {Beside it|On the bank}
        {sat|stood} {dog.who} with {wet ears|a hanging head}. "{I {turned round|only turned}|I
        {wagged|swung} my tail}, {and it jumped|and off it went}," {dog.said}{|, and wept}. """)
    s.say(""""{Why did you not {say so|tell me}|And you let {blamed} take the blame}?"
        {cook.asked}. "{You {shout|shouted} so|I was ashamed}," {dog.said}.""")
    s.say_one(
        """So {all three|the three of them} {went back|climbed the hill} and {baked|made} another:
        {dog} {carried|fetched} the {wood|milk}, {blamed} {beat|broke} the eggs, and {cook} {did
        not {shout|raise {cook.his} voice} once|sang, and begged pardon}. {It was {flat|crooked}|The
        second was no beauty}, but {it did not roll|it stayed where it was put}.""",
        """{At the {feast}|That {night|evening}} {cook} {begged {blamed}'s pardon|said sorry to
        {blamed}} {before everyone|in front of all the guests}, and {dog} {got|was given} a {task
        |new post}: to {lie|stand} {before|under} the {window|sill}, {quite|perfectly} still, with
        {that|a certain} tail {in a basket|tied up with a ribbon}.""",
    )


def secret_gift(s):
    """The cake was taken on purpose, for somebody who was left out of the feast."""
    s.person("giver", age="adult")
    s.person("left", age="old")
    s.say("""{There was|In the dust was} {a button|a {blue|red|green} thread|the print of a {wooden
        shoe|big boot}}. {Blamed} knew {its owner|whose that was}: {giver.who} {lived|worked} {behind|beside} {spot.the}. {But {there|at home}
        nobody was in|The house was {dark|locked}}, and {only|} a smell of {sugar|baking} {led|went}
        {on|further} {up the {hill|lane}|out of {town}}.""")
    s.say('''In the {last|smallest} {house|cottage} {a candle was burning|they saw a light}. {There
        sat|At the table sat} {left.who} {before|in front of} {cake.the}, {with {wet|shining}
        eyes|laughing}, and {giver} was {cutting|slicing} it. "At {every|each} {feast} {left} is forgotten," {giver.said}, "so I {took|brought} the feast
        {here|up}."''')
    s.say('''{Cook} {opened {cook.his} mouth and shut it again|took off {cook.his} hat}.  "{It
        is|That is} {badly|much too thinly} cut," {cook.he} said {at last|after a while}. "{Give me
        the knife|Let me do it}. {And|Then} {left} {must|shall} come down with us {for the music|and
        sit by me}."''')
    s.say_one(
        """{Down they went|They walked down}, {arm in arm|slowly|with {blamed} in front}. "{You {see|find} more than {I do|grown people}|Those
        are good eyes}," {cook.said} to {blamed}. "{I looked only at your {crumbs|hands}|I am
        sorry that I shouted}." {Blamed} {was|felt} {two inches|a head} taller.""",
        """{That {night|year}|So} {left} {danced|sang} {until {twelve|two}|more than the young ones},
        {giver} paid {with a song|in coins after all}, and {blamed} {led|opened} the
        dance {with {cook}|because {cook} wished it}, {as {an apology|a sorry} with {music|feet}|to
        make up for the {shouting|morning}}.""",
    )


PLOTS = [missing_cake]
