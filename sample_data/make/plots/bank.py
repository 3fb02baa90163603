"""Stories about the other kind of bank: coins, savings, and what money is for."""

from world import VILLAGE, WISHES


def savings(s):
    """A child saves coins in the bank for one wished thing, and something gets in the way."""
    s.person("child")
    s.person("clerk", job="bank clerk")
    s.item("wish", WISHES)
    s.place("spot", VILLAGE)
    s.number("price", 9, 20)
    turn = s.one_of(neighbour_in_need, sold_to_another, one_coin_short, money_grows)

    s.say_one(
        """{In {town}, near|In a {shop|window} near|In a small shop behind} {spot.the},
        {child.who} {saw|had seen} {wish.a}, and {wanted|wished for} {wish.it} {more than
        {anything|sweets|summer}|with all {child.his} heart}.""",
        """{Child.who} {dreamed of|longed for|thought all day of} {wish.a} {in|from} the
        {shop|window} near {spot.the}{| in {town}}.""",
        """{Every {morning|{weekday}}|On the way to school}, {child.who} stopped {at a window|in
        front of a shop} near {spot.the} {to look|and looked} at {wish.a}.""",
    )
    s.say("""{The {price|label} said|The price on the label was|It would take} {price} coins,
        {and|but} {child} had {only|just} {one|two|three}{|, and a button}.""")
    s.say_one(
        """So {child.he} {swept {yards|steps}|carried {water|wood}|fed {hens|geese}|picked
        {beans|plums}} {after school|on {weekday}s|for the {baker|neighbours|miller}}, and took
        {each|every} coin to the {bank|little bank {beside|behind} the {church|inn|post office}},
        where {clerk}, the {bank clerk|clerk}, {wrote|noted} it {down|in a {blue|black|green}
        book}.""",
        """"{Put|Keep} your coins in the bank," {said|advised} {clerk.who} from behind {the
        counter|a brass {rail|lamp}}. "{A pocket has {holes|moods}|What is far away is not
        spent}." So {child} {washed {windows|bottles|pots}|pulled {weeds|carrots}|walked
        {dogs|a donkey}} and {brought|carried} {the bank a coin|every coin there}, {week after
        week|one by one}.""",
    )
    s.para()
    turn(s)


def neighbour_in_need(s):
    """The savings go to someone who needs them more, and something comes back."""
    s.person("neighbour", job=s.one_of("carpenter", "cobbler", "weaver", "potter", "toymaker"))
    s.pick("loss", ["roof", "cart", "window", "chimney", "ladder", "workbench", "door"])
    s.say("""{When there were|On the day there were} {price} coins {at last|in the book}, {a
        storm|the wind|a fallen tree} {broke|smashed} the {loss} of {neighbour.who}. "{Without a
        {loss} I cannot work|I have no money for a new one}," {neighbour.said}{| quietly| to the
        neighbours}.""")
    s.say("""{@think:child} Then {child.he} {went|walked} to the bank{| without a look at the shop
        window}. "{All of it|Everything}, please," {child.said}, {and {clerk} {counted the coins {twice|aloud}|laid the
        coins on the counter}|and {clerk} {raised both eyebrows|asked no questions}}.
        {By|Before} {weekday}, {neighbour} had a {new|whole|better} {loss}.""")
    s.say_one(
        """{In {spring|autumn|winter}|On {child}'s birthday|A month later}, {neighbour} knocked
        {at|on} the door{| with both arms full}. "{I asked what you were saving for|{Clerk} told me
        what you wanted}," {neighbour.said}, and {put|laid} {wish.a} in {child}'s {hands|lap}. It
        was better than {any from a shop|the one in the window}, {for|because} it was made {for
        {child.him} alone|with thanks}."""
        if not s.get("wish").many
        else """{In {spring|autumn|winter}|A month later}, {neighbour} knocked {at|on} the door. "{Hold
        out your hands|Close your eyes}," {neighbour.he} said, and {gave|handed} {child.him}
        {wish.a}, {better|finer} than {any in the window|the ones in the shop}, {made|sewn} {in the
        evenings|with thanks in every stitch}.""",
        """{Child} never {bought|got} {wish.the}. But {neighbour} {taught|showed} {child.him} how
        to {make|build} {things|boxes and toys} {from|out of} {scraps|what others threw away}, and
        {by {spring|winter}|within the year} {child} had {made|built} {something|three things}
        finer than anything in the {shop|window}.""",
    )


def sold_to_another(s):
    """The thing is sold a day too early; the two children come to share it."""
    s.person("other")
    s.say('''{When {child} {finally|at last}|On the day {child}} had {price} coins, {child.he}
        {ran|hurried} from the bank to the {shop|window}{, and it was empty|, but only dust lay
        there}. "{Sold|Gone}, {an hour|a day} ago," the {shopkeeper|woman in the shop} said. "A
        {other.kind} {called|by the name of} {other} came first."''')
    if s.chance(0.5):
        s.say_one(
            """{@sad:child} Then {child.he} {went|set out} to see {what {other} was like|who this
            {other} might be}.""",
            """{Child} was {so angry|cross enough} that {child.he} walked {right|all the way}
            {through|across} {town} {to|and found} {other}'s {house|door}.""",
        )
    s.say("""{Other} {sat|was sitting} on {the steps|a wall} with {wish.the}, {alone|all alone},
        and {looked {sad|bored}|did not look happy}. "{It is no fun {alone|by oneself}|I am new in {town}, and
        {nobody|no one} {shares|plays} with me}," {other.said}.""")
    s.say_one(
        """{Child} {forgot all {anger|tears}|sat down too}. "{I know {price} {games|things} to do
        with {wish.it}|I have thought about {wish.it} for {months|a year}}," {child.he} said.
        {And|So} {they|the two of them} {tried|tested} {every idea|all they could think of} until
        {supper|dark}.""",
        """"{I have {price} coins|My coins are in the bank}, and you have {wish.the}," {child.said}
        after {a while|some thought}. "{Together|Between us} we have {everything|enough for
        anything}." {Other} {laughed|smiled} for the first time {in {town}|that day}.""",
    )
    s.say("""{From then on|After that} {wish.the} {spent|stayed} {one week with {child} and one with
        {other}|half of the time with {child}}, and the coins {stayed|slept} in the bank until
        {they could buy|there were enough for} {two {train|circus} tickets|a boat for two|a tent
        with room for two}.""")


def one_coin_short(s):
    """One coin is missing at the counter; honesty or work closes the gap."""
    s.person("owner", age="old")
    s.say("""{At last|On {weekday}} {child} {took|fetched} {the|all the} money from the bank and
        {carried|brought} it to {owner.who} {in|behind the counter of} the shop. {They
        counted|{Owner} counted} it {twice|three times|slowly}, {and|but} {one coin was missing|it
        was one coin too few}.""")
    if s.chance(0.5):
        s.say(""""{No coin, no {sale|bargain}|I am sorry}," {owner.said}, {not
            unkindly|and meant it}. So {child} {walked|went} {back|home} {with {child.his} eyes on
            the ground|step by step}, and there, near {spot.the}, {in {the gutter|a crack|the
            grass}|under {a leaf|a bottle top}}, it {lay|shone}.""")
        s.say('''{Near it|A little further on} {sat|stood} {clerk}, {turning out {clerk.his}
            pockets|on {clerk.his} knees}. "I have lost {a coin|one coin} of the bank's money,"
            {clerk.he} {said|groaned}. "They will say I took it."''')
        s.say('''{Child} {closed|opened} {child.his} {fist|hand}.  "{It is here|Is it this one}?" {child.he}
            {asked|said}. {{Clerk} {told|wrote to} {owner} about it|The whole of {town} heard of
            it}, and {so|therefore} {child} {got|was given} {wish.the} {for one coin less|that very
            {night|week}}. "{Honest people|People like you}," {owner.said}, "{may|can} pay the
            {rest|last coin} {some day|when they are grown}."''')
    else:
        s.say('''"{What can you do|Are you good at anything}?" {owner.asked}. "{I can
            {read|sing|count|reach high shelves}|I am good with {dogs|cats|knots}}."''')
        s.say(""""{Good|Then stay}," {owner.said}, "{for my {eyes|knees|ears} are {old|tired}|for I
            am alone here all day}." {So|And so} {child} {helped|stayed} {until {noon|closing
            time}|for {two|three} hours}, and {they found|it turned out} that they {liked|laughed
            at} the same {jokes|songs|stories}.""")
        s.say("""{In the evening|Then} {child} {went home with|took home} {wish.the}. {But|Still,}
            {on {weekday}|the next week} {child.he} came {back|again}, {though there was nothing {to
            pay|left to pay}|without any {debt|reason}}. "{You owe me nothing|It is paid for},"
            {owner.said}. "I know," {child.answered}, and {sat|settled} down {by the
            stove|beside {owner.him}|in the old chair}.""")


def money_grows(s):
    """The bank adds interest; the child learns why, and what the coins did meanwhile."""
    s.person("baker", job=s.one_of("baker", "miller", "fisher", "beekeeper", "ferry keeper"))
    s.keep(
        "tool",
        {
            "baker": "oven",
            "miller": "millstone",
            "fisher": "net",
            "beekeeper": "hive",
            "ferry keeper": "ferry boat",
        }[s.get("baker").kind],
    )
    s.say("""{After {a year|many months}|One {weekday}}, {child} asked {to see|for}
        {child.his} {coins|money}. {There was nothing but numbers on {paper|a page}|{Clerk}
        {showed|only showed} {child.him} a page}, and {not one coin {lay|was} {in the drawer|there}|the
        drawer was empty}. "{Where are they|Who has my coins}?" {child.cried}.""")
    s.say('''{"{Come|Follow me}," {clerk.said}, and {led|took} {child.him}|{Clerk} {took {clerk.his}
        hat|closed the book} and {led|took} {child.him}} {down the street|round two corners} to
        {baker.who}. There stood a {new|shining new|fine} {tool}. "{Your coins {are|have gone} into
        that {tool}|{I|We} lent {your coins|them} to {baker}}," {clerk.said}. "{Money that
        sleeps|A coin that sleeps} {in a box|under a bed} {helps nobody|grows {thin|dusty}}."''')
    s.say_one(
        """"{Without those coins|But for you}, I {would|should} have {lost everything|had to
        stop work}," {baker.said}, and {shook|pressed} {child}'s hand.""",
        """{Child} {touched the {tool} with {one|a} finger|walked round the {tool} {in wonder|twice}}. {It was
        strange|How odd it was} {to own|to have} a {corner|piece} of {such a thing|it}.""",
    )
    s.say("""{And|What is more,} {baker} {had paid|paid} {a little {more|extra}|something on top}
        for the {loan|help}, so {the {book|page} {said|showed} {price} coins|there were
        {price} coins} {already|now}. {That {evening|night}|Before {supper|dark}} {child} {came
        home with|carried home} {wish.the}, {but {left|put} one coin {back in|in} the bank|and the
        next {weekday} {child.he} began to save again}, {to {see|find out} {what it would
        {become|turn into}|whom it would help next}|for there were {other|more} people in {town} who
        {needed|wanted} {an oven|a boat|a roof}}.""")


PLOTS = [savings]
