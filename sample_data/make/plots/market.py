"""Stories at the market: chains of trades, bargains and purses."""

from world import VILLAGE, Thing

STARTS = {
    "eggs": Thing("eggs", ("brown", "white", "fresh"), "six", True),
    "honey": Thing("honey", ("dark", "sweet", "wild"), "a jar of"),
    "apples": Thing("apples", ("red", "yellow", "sour"), "a basket of", True),
    "firewood": Thing("firewood", ("dry", "good", "split"), "a bundle of"),
}
MIDDLES = {
    "shepherd": Thing("wool", ("white", "grey", "soft"), "a bag of"),
    "baker": Thing("buns", ("warm", "raisin", "crusty"), "a dozen", True),
    "candlemaker": Thing("candles", ("long", "yellow", "new"), "five", True),
    "fisher": Thing("fish", ("silver", "fat", "smoked"), "a string of"),
}
WHY_START = {
    ("shepherd", "eggs"): "I have {eaten|had} nothing but {cheese|dry bread} since {weekday}",
    ("shepherd", "firewood"): "My hut {on the hill|up there} is as cold as {a well|a stone}",
    ("baker", "eggs"): "My dough {waits for|is short of} eggs, and my hens are {cross|on strike}",
    ("baker", "firewood"): "My oven has {gone cold|gone out}, and the {shed|yard} is empty",
    ("baker", "honey"): "A honey cake {needs|is nothing without} honey, and I have none left",
    ("baker", "apples"): "{Ten|Nine|Twenty} people want apple pie, and I {have|own} no apples",
    ("candlemaker", "apples"): "I have not {eaten|had a bite} since {sunrise|last night}",
    ("candlemaker", "firewood"): "My wax will not melt {without a fire|in a cold pot}",
    ("fisher", "apples"): "I have eaten {only fish|fish, fish and fish} since {spring|{weekday}}",
    ("fisher", "honey"): "My throat {is sore|hurts} from {sea air|shouting my prices}",
}
GOALS = {
    "weaver": (
        Thing("blanket", ("thick", "blue", "woollen")),
        "{kin=grandmother|grandfather|great-aunt}, who {froze|shivered|lay awake with cold} "
        "{at night|in bed}",
    ),
    "toymaker": (
        Thing("kite", ("red", "yellow", "striped")),
        "little {kin=brother|sister|cousin}, who {would be|turned} {four|five|six} {on "
        "{weekday}|the next day}",
    ),
    "musician": (
        Thing("flute", ("wooden", "painted", "fine")),
        "{kin=father|uncle|grandfather}, whose old one had {split|burned|gone to pieces}",
    ),
    "bookbinder": (
        Thing("book", ("thick", "green", "picture")),
        "{kin=sister|grandfather|aunt}, who {was in bed|had to lie still} with a {broken|bad} leg",
    ),
}
WHY_MIDDLE = {
    ("weaver", "wool"): "I am {one row|a handful} of wool short",
    ("weaver", "buns"): "I have {four|five|six} children and no {supper|bread} {at home|for them}",
    ("weaver", "candles"): "I {work|weave} at night, and my last {light|candle} is a stump",
    ("toymaker", "wool"): "My {dolls|puppets} are {all bald|without hair}",
    ("toymaker", "buns"): "I forgot {breakfast|to eat}, and {the day is long|I could eat a drum}",
    ("musician", "candles"): "I cannot read {my notes|a song} in the dark",
    ("musician", "wool"): "My {ears|fingers} are too cold {for music|to play}",
    ("bookbinder", "fish"): "Mice eat my {paper|glue}, and my cat will {not work|catch none} "
    "without fish",
    ("bookbinder", "candles"): "The letters {swim|dance} when I work {at dusk|in bad light}",
}


def trades(s):
    """A child with no money trades step by step towards one wished thing."""
    s.person("hero")
    seller = s.one_of(*GOALS)
    middle = s.one_of(*[job for job in MIDDLES if (seller, MIDDLES[job].name) in WHY_MIDDLE])
    start = s.one_of(*[start for job, start in WHY_START if job == middle])
    s.person("seller", job=seller)
    s.person("trader", job=middle)
    s.item("start", [STARTS[start]])
    s.item("middle", [MIDDLES[middle]])
    goal, whom = GOALS[seller]
    s.item("goal", [goal])
    s.keep("whom", "{hero.his} " + whom)
    s.keep("whom", s.expand(s.get("whom")))
    s.keep("why_start", s.expand(WHY_START[middle, start]))
    s.keep("why_middle", s.expand(WHY_MIDDLE[seller, MIDDLES[middle].name]))

    s.say_one(
        """{Hero.who} {wanted|needed} {goal.a} for {whom}. {But|Only,} there was no
        {money|coin} {in the house|at home}, {just|only} {start.a}.""",
        """{@day}, {hero.who} {came|walked} to {the market|market} {in|at} {town} {with|carrying}
        {start.a}, {hoping for|and hoped to get} {goal.a}. It was for {whom}.""",
        """"{Start.a}, {that is|and that is} all I have," {thought|said} {hero.who} {at|on the way to}
        the market. "Will {it|that} {buy|get me} {goal.a}?" {The {goal} was|It was meant} for
        {whom}.""",
    )
    s.one_of(straight, wanted_first, matchmaker, given_away)(s)


def first_trade(s):
    """The start is exchanged for the middle thing."""
    s.say_one(
        """"{why_start}," {said|complained|sighed} {trader.who}, and {hero} {came away with|got|was
        given} {middle.a} for {start.the}.""",
        """{The first to {stop|call} {hero.him}|Beside the {gate|pump|fountain}} was {trader.who}.
        "{why_start}," {trader.he} {said|told {hero.him}}. {They shook hands|It was soon done}:
        {start.the} for {middle.a}.""",
        """{Trader.who} {looked at|saw} {start.the}. "{why_start}! {Will you take|I offer you|What
        about} {middle.a}?" {Hero} {nodded|agreed|took {middle.it}}.""",
    )


def straight(s):
    """Each trade leads on to the next, up to the wished thing."""
    s.say_one(
        """"{I want money, not {start}|What would I do with {start}}," {said|grumbled} {seller.who},
        {who sold|with} {goal.a} {on|at} {seller.his} stall.""",
        """But {seller.who}, {who had|with} {the only|the one} {goal} {for sale|at the market},
        {shook {seller.his} head|had no use for {start}}.""",
    )
    first_trade(s)
    s.para()
    s.say_one(
        """{Back|So back} {hero} {ran|went} to the {seller.kind}. "{Are you sure|Is it still no}?"
        {Seller.he} {sniffed|looked up|turned round}. "{why_middle}," {seller.he} {admitted|said},
        and {took down|reached for} {goal.the}.""",
        """"{why_middle}," said {seller} {when|as soon as} {hero} {came {past|by} again|was back} with
        {middle.the}. "{Here, take|That is worth} {goal.the}."  """,
    )
    s.say_one(
        """{At home|That evening} the {kin} {asked|wondered}, "What did it {cost|cost you}?"
        {Hero} {laughed|had to think}. "{Start.a}, and {a lot of|much} {talk|walking}."  """,
        """{So|That is how} {start.a} {turned into|became} {goal.a} in {one {day|morning}|less than
        two hours}, and {everyone|all three} thought they had {the best of it|won}.""",
        """"{I should have {taken {start.it}|said yes} at once|Tomorrow I may need {start}}," {said|mused}
        {seller}. But {hero} was {already|long} on the way {home|to {hero.his} {kin}}.""",
    )


def wanted_first(s):
    """The seller wants what was traded away; it is fetched back, half of it."""
    first_trade(s)
    s.para()
    s.say_one(
        """{Proudly,|Then} {hero} {held out|offered} {middle.the} to {seller.who}, who {sold|had}
        {goal.a}. "{What a pity|Oh dear}," {seller.said}. "{All|The one thing} I {want|need} {today|just now} is
        {start}."  """,
        """"For {goal.the} I {want|would like} {start}, {and nothing else|nothing more}," {said|declared}
        {seller.who}. {Hero} {groaned|could have cried}. {Start.the} {start.was} {gone|sold}.""",
    )
    s.say_one(
        """{Hero.he} {ran|raced} back to the {trader.kind}, who had {used|got through} {just|only} half. "{Let
        us|Then let us} {trade {back|again}|undo} half of it," {said|offered} {trader}. "{Half|That} is
        enough for me."  """,
        """"{Could I have|May I buy} {a little|half} of {start.it} back?" {hero} {asked|begged} {trader}. The
        {trader.kind} {weighed|counted} {twice|with care}. "Half {back|of yours} for half of mine," {trader.he}
        {said|decided}.""",
    )
    s.say_one(
        """Half {was plenty|was enough} for {seller}, {too|as well}. So {hero} {came home|went home}
        with {goal.the}, and the {kin} {had|got} {half of {middle.the}|some {middle}} {besides|as well}.""",
        """{So|In the end} {everyone|each of them} had {half of|some of} everything, {except|but} {hero}, who had
        {goal.the}, {all of it|whole}. {Seller|The {seller.kind}} {wrapped|packed} {goal.it} {in
        paper|in straw} for the {kin}.""",
    )


def matchmaker(s):
    """The child brings together two people who need each other, and is paid for that."""
    s.say_one(
        """{Nobody|No one} {wanted|would have} {start.the}. "{why_middle}," {said|sighed} {seller.who},
        who {had|sold} {goal.a}. "{Bring me|Find me} {middle} and we can talk."  """,
        """{Seller.who} {had|was selling} {goal.a}, but {shook {seller.his} head at|did not want}
        {start}. "{why_middle}. {That is|There lies} my {trouble|worry}."  """,
    )
    s.say_one(
        """{Three|Four|Five} stalls {away|on} {stood|sat} {trader.who}, {selling|with} {middle}. "{why_start},"
        {trader.he} {was saying|told everyone}.""",
        """{Round the corner|Near {the pump|the gate}} {hero} {heard|met} {trader.who}, who {sold|had} {middle}.
        "{why_start}," {trader.he} {said|complained}. "{But who listens|Does anyone care}?"  """,
    )
    s.para()
    s.say_one(
        """{Hero} {looked|glanced} from one to the other, and {smiled|began to laugh}. {Hero.he} {gave|handed}
        {start.the} to {trader}, {and {trader}'s|and the {trader.kind}'s} {middle} to {seller}, and {waited|held out
        both hands}.""",
        """"{Trader|Neighbour}, {this is|meet} {seller}," {hero.said}, and {pulled|led} {trader} {over|across}
        by the sleeve. {In a minute|Before long} {start} and {middle} had {changed|found new} {hands|owners}.""",
    )
    s.say_one(
        """"{Goal.the} {goal.is} yours," {seller.said}. "{We {sit|stand}|I sit} {ten|twelve} steps apart, and it took {a
        child|you} to {see it|tell us}."  """,
        """{So|And so} the {kin} got {goal.the} {after all|that {day|night}}, and {seller} and {trader}
        {put|moved} their {tables|stalls} {together|side by side} {for good|from then on}.""",
    )


def given_away(s):
    """The thing that would have bought the wish goes to someone who needs it more."""
    s.person("poor", age="old")
    first_trade(s)
    s.say_one(
        """{That was {good|lucky}, for|Now} {seller.who} {would give|had promised} {goal.a} for
        {middle}. "{why_middle}," {seller.he} had said.""",
        """"{why_middle}," {seller.who} had {said|told {hero.him}}{| that morning}. So {now|soon} {hero} would have
        {goal.the}.""",
    )
    s.para()
    use = {
        "wool": "{My|These} hands are {blue|stiff}",
        "buns": "I have {eaten nothing|had no bread} {today|for two days}",
        "candles": "My {room|house} is {dark|black} from {four|five} o'clock on",
        "fish": "I have {eaten nothing|had no dinner} {today|for two days}",
    }[s.get("middle").name]
    s.keep("use", use)
    s.say_one(
        """But {beside|by} the {fountain|pump|church steps} sat {poor.who}. "{use}," {poor.he} said.
        {@think:hero} {Then|And then} {hero.he} {put|laid} {middle.the} {in {poor.his} lap|down beside {poor.him}}.""",
        """"{use}," said {poor.who} {by|near} the {pump|gate|wall}. {Hero} {walked {on|by}|passed}, {stopped|slowed
        down}, and {came|went} back. "{Here|Take {middle.it}}," {hero.he} said.""",
    )
    s.say_one(
        """{When|As} {hero} {told|explained it to} {seller}, {seller.he} {turned|went} {red|pale}. "{Beside|By} the
        {wall|steps}? {Grey coat|In a brown hat}? That is my {mother|aunt}'s {old neighbour|oldest friend},
        and I {walked|went} {right past|by}." {Seller.he} {pressed|put} {goal.the} into {hero}'s {hands|arms}.""",
        """{Hero} {left|went away} with {nothing|empty hands}. {But|Yet} {poor} {had eyes|knew {seller}}, and
        that {night|evening} {goal.a} {lay|stood} {at|before} {hero}'s door. "{For your {kin}|Paid for}," {said|read} the
        {note|label}. "{You have paid|From us both}. {Seller}."  """,
    )


def purse(s):
    """A purse is lost at the market, and someone must do something about it."""
    s.person("finder")
    s.person("owner", age=s.one_of("adult", "old"))
    s.place("spot", VILLAGE)
    s.item("purse", [Thing("purse", ("red", "leather", "blue", "worn", "velvet"))])
    s.number("coins", 7, 20)
    s.one_of(three_claim, owner_known, odd_bargain, sold_pig, tempted)(s)


def found(s):
    """The finder comes upon the purse."""
    s.say_one(
        """{@day}, {finder.who} {found|picked up} {purse.a} {at|near} the {market|fair} {in|of} {town}. {There
        were|It held} {coins} coins{ in it|}.""",
        """{Under|Behind} a {fish|flower|cheese|bread} stall{| in {town}}, {finder.who} {stepped|trod} on something
        soft. It was {purse.a} with {coins} coins{| in it}.""",
        """{Market day was {over|nearly over}|The market was {closing|empty}} when {finder.who} {saw|spotted}
        {purse.a} {in a puddle|in the gutter|under a cart}. {Coins} coins {rang|clinked} {in it|inside}.""",
    )


def three_claim(s):
    """Several people say that the purse is theirs; a question sorts them out."""
    found(s)
    s.say_one(
        """{Finder} {climbed|got up} on a {barrel|crate} and {called|shouted}, "Who has lost a
        purse?" {At once|All at once} {three|four|five} {people|hands} {came|went up}.""",
        """"{Has anyone|Who has} lost a purse?" {finder.cried}. {Half the market|A crowd} came {running|at a run}, and
        {everyone|each of them} {said|swore} it was {theirs|their own}.""",
    )
    s.para()
    s.say_one(
        """{@think:finder} "{Then tell me|Good. Tell me}," {finder.he} said, "{how big is the hole|where is the hole}
        in it?" "{At the bottom|As big as a pea}!" {cried|said} one. "{On the {left|right}|As big as a thumb}!" {cried|said}
        {another|the next}.""",
        """"{What|Which} {flower|letter|bird} is {sewn|stitched} on it?" {asked|said} {finder}, {hiding|and hid} it {behind
        {finder.his} back|under {finder.his} coat}. {"A {rose|daisy|swan}!" cried one. "{A {tulip|robin}|An N}!" {cried|said}
        {another|the next}.|There were {four|six|five} {different|loud} answers.}""",
    )
    s.say_one(
        """Only {owner.who} {shook|was shaking} {owner.his} head. "{Mine has|There is} {none|nothing of the kind}," {owner.he} said
        {sadly|quietly}, "{so {that|this} cannot be mine|then you have found {another one|someone else's}}."  """,
        """{At the back|Last of all} {stood|came} {owner.who}. "{There was nothing like that|Mine had no such thing}," {owner.he}
        said, and {turned|was about} to {go|leave}.""",
    )
    s.say_one(
        """"{Wait|Stay}!" {finder.cried}, and {gave|handed} {owner.him} {purse.the}, which was {quite plain|as plain as a potato}
        {and whole|all over}. {Nobody|No one} else {spoke up|said a word}.""",
        """{Finder} {ran after {owner.him}|caught {owner.his} sleeve}. "{Nor has this one|There is none on this one}," {finder.he}
        said, and {gave|put} {purse.the} {back|into {owner.his} hand}. The others {looked at|studied} their {shoes|boots}.""",
    )


def owner_known(s):
    """What lies in the purse leads the finder to the owner."""
    found(s)
    clue = s.one_of(
        "a {tiny|small} {brass|iron} key",
        "a {drawing|picture} of a {dog|cat|goat}",
        "a {dried|pressed} {clover|rose}",
    )
    s.keep("clue", s.expand(clue))
    s.say_one(
        """{There was no name|No name was} {in it|on it}, {but|only} {clue}. {Finder} {asked|showed it to} the
        {egg woman|cheese man|bell ringer}, who {knew nothing|shrugged}.""",
        """{Beside|With} the coins {lay|was} {clue}, {and nothing more|but no name}. "{Whose are you|Where do you belong}?"
        {finder.asked}.""",
    )
    s.para()
    if "key" in s.get("clue"):
        s.say_one(
            """So {finder.he} {tried|put} it {in|at} every {lock|door} {near|from the church to} {spot.the}. {The {ninth|tenth|sixth}|The
            last} one {clicked|opened}, and there {stood|sat} {owner.who} {in tears|with {owner.his} pockets turned out}.""",
        )
    elif "of a" in s.get("clue"):
        s.say_one(
            """{Near|By} {spot.the} {finder.he} {met|saw} {the very {same one|animal}|the same animal}, {with the same {white|black} ear|exactly
            as it was drawn}. It {led|took} {finder.him} {straight|right} to {owner.who}, who was {searching|looking} {under every
            stone|in the grass}.""",
        )
    else:
        s.say_one(
            """{Flowers {like that|of that kind}|That flower} {grew|grew wild} only {near|by} {spot.the}. {There|And there} {finder} {found|met}
            {owner.who}, {on {owner.his} knees|bent low}, searching {the grass|every crack}.""",
        )
    s.say_one(
        """"{Keep|You may have} the coins," {owner.said}, {almost|nearly} {crying|laughing}. "{Only|Just} give me {clue}. It was my {mother|brother|sister}'s."
        {Finder} {kept one|took a single} coin, {for {a bun|plums}|and bought a bun}, and they {ate|shared} {it|that} {together|on the step}.""",
        """{Owner} did not {count|look at} the coins. {Owner.he} {took out|looked for} {clue}, {and held it|which {owner.he} held} for a
        long {time|while}. "{Money I can earn again|Coins come and go}," {owner.he} {told|said to} {finder}. "{This|Not this} I {could|would} never {have
        found|find} again."  """.replace(
            "{This|Not this} I {could|would} never", "This I could never"
        ),
    )


def odd_bargain(s):
    """A false bargain: a purse that is said never to be empty; the buyer turns the trick round."""
    s.say_one(
        """"{This purse is never empty|Whoever has this purse is never poor}!" {cried|shouted} {owner.who} {at|on} the market{| in {town}}, and {shook|held
        up} {purse.a}. {Finder.who} {stopped|stood still}, {for|because} {finder.he} {needed|wanted} {money|coins} for {a pair of
        shoes|new shoes|a coat}.""",
        """{Finder.who} had {saved|earned} {coins} coins for {shoes|a coat}. {At|But at} the market {in {town}|near {spot.the}}, {owner.who} {offered|showed}
        {finder.him} {purse.a}. "{It is|This one is} never empty," {owner.he} {whispered|said}.""",
    )
    s.say_one(
        """"{How much|What does it cost}?" {finder.asked}. "{All|As much as} you have." {It was done|They shook hands}, and {owner} {was
        {gone|off}|walked away} {whistling|very fast}.""",
        """{Finder} {paid|gave} {all|everything} {finder.he} {had|owned} for it, and {only then|then} {looked|put a hand} {inside|in}.""",
    )
    s.para()
    s.say_one(
        """{In it was|It held} a {button|bean|pebble}, {sewn|glued} {tight|fast} to the {lining|bottom}. {Never|It was true: never} empty, {and
        {quite|of} no use|and worth nothing}.""",
        """{There was {a slip|a scrap} of paper|A note was} {inside|in it}: "{Full of air|Now it holds this note}." {So|In a way} {it was
        not|the purse was not} empty{| at all}.""",
    )
    s.say_one(
        """{Finder} {did not shout|wasted no tears}. {Finder.he} {stood|sat down} {beside|next to} {owner}'s {stall|table} {and told|telling} each
        {customer|buyer} {what was|just what lay} inside, {as politely as could be|with a smile}. {By noon|Within the hour} {owner} had sold {nothing|not
        one thing} {more|else}, and {begged|paid} {finder} {to go away|to stop}: {the whole {price|sum}|every coin} {back|again}, and {one|two} {on top|more}.""",
        """{Next|The following} {weekday}, {finder} {came|was} back and {smiled|beamed}. "{I want|Give me} {ten|twelve} more," {finder.he} said. "{They work
        {well|beautifully}|My uncle will pay double}. {But|Only} I {need|must have} my coins {back|again} {first|for now}, {to show him|as a
        sample}." {Owner} {grinned|rubbed {owner.his} hands} and {counted|laid} them out. {Finder} {took them|put them away} and {returned|gave back} {purse.the}. "{Keep|You keep} it,"
        {finder.he} said, "{since|because} it is never empty."  """,
    )


def sold_pig(s):
    """An animal is sold that always walks home; the child who bought it finds the way out."""
    s.animal("beast", kind="goat donkey pig goose")
    s.say_one(
        """{Finder.who} {bought|paid {coins} coins for} a {beast.kind} {from|of} {owner.who} at the {market|fair}. "{A bargain|Very cheap}," {owner.said}, {and
        winked|and looked away}.""",
        """{Nobody|No one} {asked|wondered} why {owner.who} {sold|was selling} a {beast.kind} {so cheaply|for only {coins} coins}. {Finder.who} {bought {beast.him}|paid} and
        {named|called} {beast.him} {beast}.""",
    )
    s.say_one(
        """{In|By} the {night|morning} the {beast.kind} was {gone|not there}: {beast.he} had {walked|gone} {home|straight back} to {owner}, who {sold|was
        selling} {beast.him} {again|a second time} {at the next market|the next {weekday}}.""",
        """{Before dawn|That night} the {beast.kind} {slipped {away|off}|broke the rope}. The next {market day|{weekday}} {finder} {saw|found} {beast.him} {at|on} {owner}'s
        {stall|rope}, for sale {again|once more}.""",
    )
    s.para()
    s.say_one(
        """"That is {mine|my {beast.kind}}!" {finder.cried}. "{Prove it|Can you prove it}," {owner.said}.""",
        """"{All|Most} {beast.kind}s look {alike|the same}," {said|yawned} {owner}, "{don't they|as you know}."  """.replace(
            "{beast.kind}s", "of these"
        ),
    )
    s.say_one(
        """{Finder} {asked|called} {the|a few} {bystanders|neighbours} to {watch|wait}, and {whistled|clapped twice}. {No one {moved|stirred}|The {beast.kind} did not
        move}. "{So|You see}," {said|laughed} {owner}, "{beast.he} does not know you." "{No|True}," {finder.said}. "{Let {beast.him} go|Untie {beast.him}}, and we shall see {whom|which house} {beast.he}
        knows. {Ask|Then ask} {these people|everyone here} {how often|how many times} {beast.he} was sold."  """,
        """"{Then|In that case} {untie|let go of} {beast.him}," {finder.said}. {There was silence|The people listened}. "{Beast.he} will walk {home|straight back} to you, {just
        as|as} {beast.he} did {last week|after I paid}." """,
    )
    s.say_one(
        """{Three|Four} other {buyers|people} {pushed|stepped} forward, {all|every one} with {the same|a} {story|tale}, and {owner} had to {pay|pay back} {them all|each one}. {Finder} {took|chose}
        the {beast.kind} {instead|instead of the coins}, and {a long {rope|talk}|a stronger {gate|rope}}.""",
        """{Owner} {turned red|looked at the ground} and {counted|paid} {back|out} {coins} coins. {Finder} {patted|stroked} the {beast.kind}. "{You are|You at least are} {honest|no thief}," {finder.he} {said|told
        {beast.him}}. "{You only|You just} want to be {at home|with your own}."  """,
    )


def tempted(s):
    """The finder needs the money badly; what keeps the finder honest pays in the end."""
    s.item(
        "wish",
        [
            Thing("shoes", ("warm", "red", "brown"), "a pair of", True),
            Thing("coat", ("warm", "thick", "new")),
            Thing("sledge", ("blue", "new", "fast")),
        ],
    )
    s.say_one(
        """{For|All} {a year|the winter}, {finder.who} had {wanted|wished for} {wish.a}. {Now|Then} {there lay|{finder.he} found} {purse.a} {on|beside} the {road|path} to the
        market, {with {coins} coins inside|full of coins}, and {nobody|no one} {was near|had seen}.""",
        """{Finder.who} {needed|wanted} {wish.a} {badly|very much}, and the {price|cost} was {coins} coins. {How odd that|It was strange:} {purse.a} {in|near} the {market|fair} {at|of}
        {town} {held|had in it} {just|exactly} {so many|that}.""",
    )
    s.say_one(
        """{"{Mine|Finders keepers}," whispered {a voice in {finder.his} head|something in {finder.his} ear}.|{Finder} {put|pushed} it {under|into} {finder.his} {shirt|pocket} and {ran|walked off}.} {But|Only,}
        {with every step|all the way} it {felt|grew} {heavier|hotter}.""",
        """{Finder} {counted|looked at} {the coins|them} {twice|for a long time}, and {went|got} as far as the shop {door|window}. {There|But there} {finder.he}
        {stopped|could go no further}.""",
    )
    s.para()
    s.say_one(
        """{Near|Close to} {spot.the}, {owner.who} was {asking|stopping} {everyone|all who came by}. "{Have you seen a purse|I have lost my purse}{?|!} It {was|held} {my rent|all I {had|have}}."  """.replace(
            "{?|!}", ","
        )
        .replace("a purse,", "a purse?")
        .replace("my purse?", "my purse,"),
        """{Then|Just then} {owner.who} came {by|past}, {looking|searching} under {carts|every cart}. "{A whole {month's|summer's} work|My rent}," {owner.he} {muttered|said}, "{lost|gone}."  """,
    )
    s.say_one(
        """"{Here|It is here}," {finder.said}, {very|rather} {quickly|loudly}, before {finder.he} could {think|change {finder.his} mind}.""",
        """{Finder} {held out|gave {owner.him}} {purse.the}. "{I almost|I nearly} kept it," {finder.he} {said|admitted}.""",
    )
    s.say_one(
        """"{Why|What} did you {look for|want} in the shop?" {asked|said} {owner}, who had {eyes|sharp eyes}. {And so|That is how} it {came|happened} that {finder} {worked|helped} {in|at} {owner}'s
        {garden|stall} {each|every} {weekday}, and {had|wore} {wish.the} before {the snow|spring} {came|was there}.""".replace(
            "{had|wore}", "had"
        ),
        """"{Almost|Nearly}," {owner.said}, "{is|means} {not at all|that you did not}. {I need someone|I am looking for a helper} {I can trust|who tells me such things}." {By|Before} {spring|winter}
        {finder} had {earned|worked for} {wish.the}, {coin by coin|every thread and nail|fairly}.""".replace(
            "|every thread and nail", ""
        ),
    )


PLOTS = [trades, purse]
