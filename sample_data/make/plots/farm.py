"""Stories of farms and gardens: growing, harvests, animals at work."""

CROPS = [
    ("peas", "pea soup"),
    ("beans", "bean stew"),
    ("oats", "porridge"),
    ("carrots", "carrot cake"),
    ("beets", "beet soup"),
    ("radishes", "radish salad"),
    ("onions", "onion pie"),
]

SPOTS = [
    "behind the barn",
    "beside the mill stream",
    "below the orchard",
    "next to the goose pond",
    "along the river bank",
    "under the stone wall",
    "at the edge of the wood",
    "at the foot of the hill",
    "between the beehives and the lane",
]

FEASTS = [
    "harvest supper",
    "barn dance",
    "summer fair",
    "school picnic",
    "lantern night",
    "village breakfast",
    "mill wedding",
    "fiddle evening",
]

COATS = [
    "an old winter coat",
    "a torn raincoat",
    "a striped nightshirt",
    "a sailor's jacket",
    "an aunt's green dress",
    "a patched flour sack",
    "a coat with one sleeve",
]

HEADS = ["turnip", "pumpkin", "cracked jug", "straw ball", "dented bucket", "round basket"]

GROWERS = ["farmer", "gardener", "shepherd", "miller", "beekeeper"]


def scarecrow(s):
    """A child's field is robbed by birds, and the scarecrow alone does not help."""
    turn = s.one_of(bargain, lodger, brave_stand, shiny_thing)
    s.person("hero")
    crop, dish = s.one_of(*CROPS)
    s.pick("crop", [crop])
    s.pick("dish", [dish])
    s.pick("spot", SPOTS)
    s.pick("feast", FEASTS)
    s.pick("coat", COATS)
    s.pick("head", HEADS)
    s.pick("elder", GROWERS)
    s.number("rows", 3, 9)
    s.number("birds", 6, 20)
    if turn is lodger:
        s.animal("bird", kind="robin wren")
        s.pick("thieves", ["rooks", "crows", "pigeons", "starlings", "jackdaws"])
    else:
        s.animal("bird", kind="magpie" if turn is shiny_thing else "crow magpie sparrow")
        s.keep("thieves", f"{s.get('bird').kind}s")

    s.say_one(
        """"Whatever you grow {spot} is yours," the {elder} {told|said to} {hero}. So {hero} sowed
        {crop} and promised {everybody {dish}|{dish} to all the neighbours}.""",
        """{Every morning before {school|breakfast}|As soon as it was light}, {hero.who} {ran|went}
        to look at the {crop} {spot}. {They were for the {dish} at the {feast}|{Hero.He} was to bring {dish} to the {feast}}.""",
        """{hero} was too {small|young} to {drive the cart|hold the plough|lead the big horse}, but
        {hero.he} could grow {crop}. {Rows} rows stood {spot}, and the {feast} was to have {dish}.""",
        """{hero} had {said out loud|told the whole school} that there would be {dish} at the {feast}.
        The {crop} for it {were growing|had just come up} {spot}.""",
        """{Nobody in {town}|Not even the {elder}} {was prouder of {crop}|loved {crop} more} than
        {hero}, who had {rows} rows {spot} and a pot ready for {dish}.""",
        """{@day}, {hero} pulled the last weed {spot}. "If {all goes well|it rains a little},"
        {hero.said}, "{I can bring {dish}|there will be {dish}}."  """,
        """{Rows} rows of {crop} {spot} were all that {hero} had, but they would {do for|make} {dish} for the {whole |}{feast}.""",
    )
    s.say_one(
        """But {birds} {thieves} found the {crop}. {hero} hung {coat} on {two sticks|a pole} {and put a {head} on top|and gave it a {head} for a face}, and {they {looked it over|nodded} and went on eating|the
        {thieves} laughed until they nearly fell off the fence}.""",
        """The trouble {had wings|came flying}: {birds} {thieves}. {hero} built a scarecrow {from
        {coat} and a {head}|and gave it {coat}}, but the {thieves} {only yawned|sat down on
        its arms to rest}.""",
        """Only the {thieves} worried {hero.him}. They {picked out the best plants like {ladies|
        shoppers} at a market|came each {noon|evening} as if a bell had called them}, and {made jokes
        about {hero}'s scarecrow in {coat}|sat on the scarecrow's {head}}.""",
        """{One {weekday} a whole row|Then, one {weekday}, a row} {was bare|had vanished|was bitten to the ground}. {hero} {made|put up|dressed} a scarecrow with a {head} for a {face|head}, {and {birds} {thieves} used it as a bench|which pleased the {birds}
        {thieves} very much}.""",
        """{Then came {birds} {thieves}|But the {thieves} were hungry too}. {A scarecrow in {coat}|The
        scarecrow, {coat} and a {head},} {kept them away for one day|did not keep them away}. {By
        {weekday}|Soon} they were {pulling straw out of it|eating their dinner in its shade}.""",
        """{No scarecrow|Not even a scarecrow} could stop the {thieves}. {hero} tried {coat}, {a {head} with a {wicked|terrible} grin|a {head} with teeth}, and {tin lids on a string|a flag on a stick|a bell in the wind}, but they {stayed|kept coming|only got used to it}.
        """,
    )
    s.para()
    turn(s)


def bargain(s):
    """The child sees what a bird really eats, and the two make a bargain."""
    s.pick("pest", ["caterpillar", "beetle", "grub", "slug", "grasshopper"])
    s.say_one(
        """{hero} {picked up|was already holding} a {stone|clod of earth} to throw. Then {hero.he} saw
        what {one|the nearest} {bird.kind} had in its beak. It was a fat {pest}.""",
        """{hero} {hid behind a barrel|lay down in the grass} and {watched|counted}. For every green
        leaf the birds ate {four|three|five} {pest}s.""",
        """One {bird.kind} did not fly off when {hero} came. It was {shaking|pulling at} a {pest}
        {as long as a finger|that had been chewing the roots}.""",
        """{hero} knelt down to {count the holes|look}. Under every leaf sat a {pest}, and {a bold|one}
        {bird.kind} was picking them off.""",
    )
    s.say_one(
        """"{Do you like those better|So that is what you come for}?" {hero.asked}. "{Much
        better|Of course}," said {bird} the {bird.kind}. "{The leaves are only nearer|A leaf is only for thirst|One leaf, ten {pest}s, that is our dinner}." So {hero} gave
        the birds {one row by the hedge|the row by the {hedge|gate}}, and {bird} kept the rest
        clean.""",
        """"Who are you calling a thief?" asked {bird} the {bird.kind}. "Without us the {pest}s would
        have eaten it all." {hero} {thought it over|sat down on a bucket}. "One row is yours," {hero.he}
        said, "if you clean the others for me." """,
        """"My name is {bird}," {said the biggest {bird.kind}|the biggest {bird.kind} said}. "{You never asked what we wanted|We only want {pest}s, and
        something green with them}." They made a bargain: {one row|a corner} for the birds, all the
        {pest}s for {bird}, and everything else for {hero}.""",
        """{hero} scratched a line in the earth. "Up to here is for you," {hero.he} {told {bird} the
        {bird.kind}|said to {bird} the {bird.kind}}. "Past it you may take {pest}s only." {"Done," said
        {bird}|{Bird} gave {bird.his} word}.""",
    )
    s.say_one(
        """{hero} carried {dish} to the {feast} in {two|three|four} {big|full} baskets, and {the
        smallest|a little plate} was for {bird}.""",
        """At the {feast} everyone praised the {dish}, and {hero} pointed at the {roof|elm}, where
        {bird} sat. "We {grew|made} it together," {hero.he} said.""",
        """"How did you save the {crop}?" {the {elder} asked|asked the {elder}} at the {feast}. "I
        asked the thieves to be guards," {hero} {answered|said}, and {winked|waved} at {bird}.""",
        """While {all {town}|the whole {feast}} ate {dish}, {hero} {slipped|went} out with a
        {spoonful|plate} for {bird}, who had worked harder than anyone.""",
    )


def lodger(s):
    """A small bird has nested in the scarecrow; the child lets it stay, and it guards the field."""
    s.pick("nook", ["pocket", "sleeve", "collar", "hat", "straw belly"])
    s.number("eggs", 3, 6)
    s.say_one(
        """{hero} went out to {pull|take} the scarecrow down. But in its {nook} {lay|were}
        {eggs} {small|speckled} eggs, and {bird.who} {begged|said}: "Please leave him {here|be}." """,
        """"Take {it|the thing} away," {the {elder} said|said the {elder}}. {hero} {reached into the
        {nook}|put a hand in its {nook}} and touched feathers. There sat {bird.who} on {eggs} eggs.""",
        """The next {windy|wet} day {hero} {came|went} to tie the scarecrow up again. "Do not {shake|
        wake} the children!" {said|scolded} {bird.who}, who had {eggs} eggs in its {nook}.""",
        """When {hero} {untied|picked up} the scarecrow, {something|somebody} chirped. "Good houses are
        {hard to find|rare}," said {bird.who}. "I have {eggs} eggs in this {nook}." """,
    )
    s.say_one(
        """{hero} looked at the {crop}, and then at the {nest|eggs}. "{Stay|Keep him} until {your
        children|the young ones} fly," {hero.said}. After that the {thieves} had no peace. {Bird}
        {flew in their faces|pulled their tails}.""",
        """{hero} {had to laugh|sighed}, and {made a roof of {bark|straw}|tied the poles fast} for
        {bird}. When the {thieves} came back, {bird} shot out like a {spark|stone} and {screamed|
        scolded} until they fled.""",
        """Nobody with a heart could have {said no|moved them}, and {hero} did not. {Bird} paid
        {a good|an honest} rent: {bird.he} let no thief land within {ten|thirty} steps of the
        nest.""",
        """"Then this is your house," said {hero}. {Bird} was tiny, but {brave as a lion|not afraid of
        anybody}. {Birds} {thieves} came {at|before} {noon|sunrise}, {saw|met} {bird.him} at the door,
        and turned tail.""",
    )
    s.say_one(
        """The young ones flew on the {day|morning} of the {feast}. {hero} ate {dish} {with everyone in
        {town}|till the stars came out}, and left {crumbs|a plateful} in the empty {nook}, in case
        {bird} was hungry.""",
        """So there was {dish} at the {feast} after all. "{A good scarecrow|That scarecrow works}," the
        {elder} {said|told {hero}}. "It is what is inside that counts," said {hero}, and thought of
        {bird}.""",
        """{hero} shared out {dish} for {birds} people that {night|year}. {Hero.He} never made another
        scarecrow. {Hero.He} only mended the old one, and each spring {bird} moved in.""",
        """"{Why are you late|Where were you}?" {asked the {elder}|the {elder} asked} when {hero} came to
        the {feast} with the {dish}. "I {had to|wanted to} show {bird} how it {smells|tastes}," said
        {hero}.""",
    )


def brave_stand(s):
    """The child notices that the scarecrow never moves, and takes its place."""
    s.number("hours", 2, 5)
    s.say_one(
        """"It never {moves|sneezes}," {hero.said}. "That is why they are not afraid." {Early
        next day|At sunrise} {hero} {put on|buttoned up} the scarecrow's clothes and stood there for {hours} hours,
        until {bird.who} sat down on {hero.his} {hat|head}.""",
        """{Before the rooster crowed|In the {grey|cold} morning} {hero} stood there in the scarecrow's
        clothes. A fly walked across {hero.his} {chin|nose}. {hero} did not stir, and {bird.who}
        {came|hopped} right up to {hero.him}.""",
        """"{Would they know you|Can they tell you} from the scarecrow?" {asked the {elder}|the {elder}
        asked}. It was a joke, but {hero} {put on|slipped into} the scarecrow's clothes and stood like a post, until {bird.who}
        {pecked at|pulled} {hero.his} bootlace.""",
        """In the morning two scarecrows stood in the field, and one of them {breathed|had freckles}.
        It was {hero}. {hours} hours passed before {bird.who} {sat down|perched} on {hero.his}
        {hand|arm}.""",
    )
    s.say_one(
        """"Good morning," said {hero} {softly|politely}. {Bird} {screamed|gave a shriek} and {fell over
        backwards|dropped everything}, and {birds} {thieves} {rose like smoke|scattered like leaves}.""",
        """Then {hero} sneezed. It was a sneeze like {thunder|a door banging}. "It is alive!" cried
        {bird}, and the whole flock {was gone|fled over the {hill|roofs}}.""",
        """"{Would you like salt with that|Are you enjoying your breakfast}?" {hero} asked. {Nobody|No
        bird} stayed to answer. {Bird} lost {two feathers|a feather} in the rush.""",
        """"Boo," {said|whispered} {hero}, not even loudly. {Bird} {turned three somersaults|went stiff
        with fright}. "The scarecrow {talks|has woken up}!" {bird.he} {screeched|wailed}.""",
    )
    s.say_one(
        """{From then on|After that|From that day on|Ever after}, the {thieves} could never be sure. Was it straw, or was it {hero}? They {bowed
        to it from the road|stayed behind the hedge}, and the {feast} had its {dish}.""",
        """At the {feast} the {elder} {lifted a spoon|stood up}. "To {hero}, who can stand still!"
        Everybody had {dish} twice, and far off {bird} {told|warned} the {thieves} about scarecrows.""",
        """{hero} cooked {dish} for the {feast}, and the scarecrow {had a chair too|sat beside
        {hero.him}}. Behind the window {bird} looked from {one to the other|{hero} to the scarecrow} and
        did not dare to come in.""",
        """{hero} stood out there {once|one morning} a week, {just to be safe|and never on the same
        day}. {Bird} {kept away|moved to the next village}, and nobody went without {dish} at the
        {feast}.""",
    )


def shiny_thing(s):
    """The leader of the birds comes only for something that shines."""
    s.pick("shine", ["brass button", "glass bead", "silver pin", "tin star", "copper buckle"])
    s.say_one(
        """{hero} {sat down to think|hid in the ditch and watched}. {One|The biggest} {bird.kind} did
        not touch the {crop}. It only {pulled|twisted} at the {shine} on the scarecrow's chest.""",
        """Then {hero} {noticed|saw} something odd. {All the birds|The birds all} followed {bird.who},
        and {bird} had eyes only for the scarecrow's {shine}.""",
        """"Look at that one," {the {elder} said|said the {elder}}. A {bird.kind} was hanging upside
        down from the scarecrow and rubbing its {shine} {until it gleamed|with one wing}.""",
        """{A few days later|On {weekday}} {hero} {kept|stood} watch. It was {bird.who} who led the
        flock, and {bird.he} came to {tug|peck} at the {shine} on the scarecrow's coat.""",
    )
    s.say_one(
        """"You could have asked," {hero.said}. "Nobody ever gave a {bird.kind} a present," {answered|
        sighed} {bird}. {hero} cut the thread. "Now somebody does," {hero.he} said, "if you {eat|all
        eat} somewhere else." """,
        """{hero} came closer, step by step. "It is like a small sun," {sighed|whispered} {bird} the
        {bird.kind}. "The others eat only because I stay so long." So {hero} pulled off the {shine} and
        held it out.""",
        """"Leave that alone!" called {hero}, and then {hero.he} {was sorry|stopped}, because {bird} the
        {bird.kind} looked so {sad|ashamed}. They made a trade. {Bird} got the {shine}, and the flock
        moved {across the river|to the wood}.""",
        """"{Take it|It is yours}," {hero.said}, and laid the {shine} on the {wall|gatepost}. {Bird} the
        {bird.kind} {gave one call|took it} and led the {thieves} away over the {hill|mill}.""",
    )
    s.say_one(
        """On the morning of the {feast} {a {little ring|silver spoon|blue bead} lay|there was a {little
        ring|coin|glass marble}} on {hero}'s window sill. "{Bird} pays back," said {hero}, and hummed
        as {hero.he} served the {dish}.""",
        """There was {dish} for everyone at the {feast}, and high up in the {poplar|oak|lime tree}
        something {twinkled|shone}. "{Good evening|Thank you}, {bird}," said {hero}.""",
        """At the {feast} the neighbours ate {dish} and {wondered|asked} how it had been saved. "I gave
        {their leader|one of the thieves} a present," {hero} answered, and put a bite aside for
        {bird}.""",
        """"Your {shine} is gone," the {elder} told the scarecrow on the way to the {feast}. "It was
        well spent," said {hero}, who carried the {dish}. Overhead flew {bird}, looking the other
        way.""",
    )


SEED_PLACES = [
    "in a crack of the barn floor",
    "under the farm cart",
    "in an empty flowerpot",
    "on the path to the well",
    "between two cabbages",
    "in the pocket of a lost apron",
    "behind the henhouse",
    "in a puddle by the gate",
    "at the bottom of a feed sack",
]

SEED_LOOKS = [
    "round and black",
    "flat and striped",
    "brown, with a tiny tail",
    "grey and wrinkled",
    "red as a ladybird",
    "no bigger than a crumb",
    "smooth and shiny",
]

BEDS = [
    "by the rain barrel",
    "beside the stable wall",
    "next to the bean poles",
    "under the kitchen window",
    "behind the woodshed",
    "on the sunny side of the hedge",
    "close to the pigsty",
]


def strange_seed(s):
    """A small animal plants a seed that nobody knows, and cannot wait to see what it will be."""
    turn = s.one_of(long_drought, wrong_garden, slow_oak, only_a_thistle, dug_up)
    s.animal("hero", kind="mouse hedgehog rabbit hare dormouse mole")
    s.animal("doubter", kind="hen goose cat duck magpie pig")
    s.pick("found", SEED_PLACES)
    s.pick("look", SEED_LOOKS)
    s.pick("bed", BEDS)
    s.number("days", 5, 14)

    s.say_one(
        """{@day}, {hero.who} found a seed {found}. It was {look}, and {nobody on the farm|not even
        the oldest hen} could say what would {grow from|come out of} it.""",
        """{There, {found}, lay a seed|A seed lay {found}, where no seed should be}. It was {look}. "I never saw one like it," thought {hero.who}, {and took it home|and picked it up at once}.""",
        """"What {are you going to be|will you be}?" {hero.who} asked the seed that
        {hero.he} had found {found}. It was {look}, and it {kept its secret|did not answer}.
        """,
        """{hero} wanted {a garden|to grow something}, but the {hero.kind} had only {one seed|a single seed, and no name for it}. It was
        {look}, and {hero.he} had found it {found}.""",
        """All the animals {on the farm|near {town}} knew {peas and corn|oats and apples}. But nobody
        knew what {hero.who} had picked up {found}: a seed, {look}.""",
        """One {weather} {morning|{weekday}} a seed, {look}, rolled to the feet of {hero.who}, who was {resting in the straw|sitting on a bucket|eating breakfast}. {Hero.He} had never {owned anything|had a plant of {hero.his} own}
        before.""",
    )
    s.say_one(
        """"That is {plain dirt|a crumb|an old button|just a bit of gravel}," said {doubter} the {doubter.kind}. But {hero} dug a hole
        {bed} and laid the seed in {as if it were asleep|with both paws}.""",
        """{hero} {planted it|pressed it into the earth} {bed} and sat down to {wait|watch}. "{You may
        sit there till winter|Nothing will come of that}," {said|laughed} {doubter} the {doubter.kind}.""",
        """{doubter.who} {shook {doubter.his} head|laughed out loud}. "{So small|That little thing}," {doubter.he} said, "and {from nowhere|nobody knows its name}." {All the same, {hero}|{hero} did not listen, and} planted
        it {bed}.""",
        """{hero} {made a bed for it|gave it a bed of soft earth} {bed}. {Each {morning|evening}|Every
        {morning|evening}} {hero.he} {sang to it|told it a story}, though {doubter} the
        {doubter.kind} {giggled|said it was {silly|a pebble}}.""",
        """"I shall {grow it|plant it} {bed}," {hero.said}, "and then {everyone will come and look|I shall know}." "{Wake me when {it sings|it is a tree}|We shall see nothing}," {yawned|said} {doubter}
        the {doubter.kind}.""",
    )
    s.para()
    turn(s)


def long_drought(s):
    """No rain falls; the gardener carries water in an eggshell, and a sunflower comes."""
    s.pick("vessel", ["eggshell", "acorn cup", "thimble", "walnut shell", "bottle cap"])
    s.say_one(
        """For {days} days no rain fell. {hero} carried water from the {trough|well|stream} in a {vessel}, {ten|twenty} times a day, {and spilled half|though the sun burned}.""",
        """Then it grew hot, and the earth {cracked|turned to dust}. With a {vessel} full of water
        {hero} {went|walked} to and fro, {from the {pond|trough}|all day long}, for {days} days.""",
        """It did not rain {once|at all}. "Drink," said {hero} to the seed, and {poured|emptied} a {vessel} of water over it every {hour|morning and every night}.""",
        """The {trough|pond} was far away and the summer dry. {hero} had {nothing but|only} a {vessel}
        to carry water in, {so {hero.he} went {days} times a day|but {hero.he} never missed a day}.""",
    )
    s.say_one(
        """On the {tenth|seventh|ninth} {day|morning} a green {hook|tip} {broke through|looked out}. It
        {grew past {doubter}'s head|climbed past the window}, past the {wall|roof}, and opened: a sunflower
        {as big as a plate|like a second sun}.""",
        """And it came up. First two leaves, then a stalk as thick as a {rope|broom}, and at the {end of summer|top of it all} a sunflower {that bees came miles to see|as wide as
        a {wheel|tray}}.""",
        """{One|That} {weekday} there was a green spot {bed}. {By autumn|Six weeks later} it was a
        sunflower, {taller than the {hedge|farmer}|and bees hummed in it}.""",
    )
    s.say_one(
        """"{I laughed too soon|You were right}," {doubter.said}. {hero} shook the flower, and seeds {rained
        down|fell like hail}. "{Plant one yourself|Here is one for you}," {hero.he} said, "and {don't forget
        the {vessel}|I will lend you my {vessel}}." """,
        """When the {winter|snow} came, there were seeds for {everybody|the whole farm}. {Doubter} got
        the first {handful|ones}, and {hero} {put|kept} {one|three} back in the {vessel}, for
        spring.""",
        """{Even {doubter}|{Doubter}} {sat|rested} in its shade. "What {did you feed it|is your
        secret}?" {doubter.he} asked. {hero} {held up|pointed to} the {vessel}. "{Water and walking|Only
        this, many times}," {hero.he} said.""",
    )


def wrong_garden(s):
    """The plant comes up in the doubter's garden, and the two share what grows."""
    s.pick("fruit", ["melon", "pumpkin", "marrow", "cucumber"])
    s.say_one(
        """{days} days passed, {and nothing came up|and the earth stayed bare}. {hero} {wept a
        little|did not know that a {beetle|worm} had pushed the seed under the {fence|path}}.""",
        """Nothing {grew|stirred}. One night {a storm came|heavy rain fell}, and in the morning there was
        only {a hole|mud} {bed}. {@sad:hero}""",
        """{hero} waited {days} days. {Then {hero.he} dug|At last {hero.he} felt in the earth} for the
        seed, and it was gone. {The rain had washed it away|The rain had taken it}.""",
    )
    s.say_one(
        """But {doubter} {had a visitor|got a surprise}. In front of {doubter.his} own door a vine came
        up, crept {over the step|round the post}, and grew a {fruit} {as big as a
        bucket|as heavy as a lamb}.""",
        """That autumn {doubter} {stumbled|tripped} over something in front of {doubter.his} door. It
        was a {fruit}, {fat|ripe} and {striped|golden}, and {doubter.he} had {planted nothing|never sown
        one}.""",
        """"{hero}! Come here!" {doubter} called {one morning|when summer was over}. Behind {doubter.his}
        house, under {big leaves|leaves like umbrellas}, {sat|lay} a {fruit} that {four|two} of them could
        not lift.""",
    )
    s.say_one(
        """"It grew {on my side|at my house}, but it is your seed," {doubter} {said|admitted}. "And I
        laughed." {hero} {cut|divided} the {fruit} in two, {exactly in the middle|and gave {doubter} the
        bigger half}.""",
        """{Doubter} could have kept {quiet|it}. {Instead {doubter.he}|But {doubter.he}} rolled the
        {fruit} {home to|all the way to} {hero}. "{Your seed has travelled|This is yours}," {doubter.he}
        said. They {ate it|had supper} together.""",
        """"Whose is it?" {asked {doubter}|{doubter} asked}. "My seed and your {earth|garden}," {hero.said},
        "so it is ours." They {saved|dried} {days} seeds from the {fruit}, and {next|the next} spring they
        planted them together.""",
    )


def slow_oak(s):
    """It is an acorn-like seed of a tree: the planter will never sit in its shade, and cares still."""
    s.animal("elder", kind="owl turtle donkey crow")
    s.pick("tree", ["oak", "walnut tree", "pear tree", "lime tree", "chestnut tree"])
    s.say_one(
        """{All summer|After {days} weeks} there were two leaves, {no taller than a {spoon|thumb}|and no
        more}. "{That is a {tree}|You have planted a {tree}}," said {elder.who}. "It will take fifty
        years." """,
        """A {stem|twig} came up, {with {three|four} leaves|thin as a straw}, and stopped. {hero} asked
        {elder.who} what was wrong. "Nothing," said {elder}. "It is a {tree}, and a {tree} is never in a hurry." """,
        """In {days} weeks it grew {as high as|to} {hero}'s {knee|chin}. {elder.who} {came by|walked round
        it}. "A {tree}," said {elder}. "{Your grandchildren will like it|You must be patient for forty
        years}." """,
    )
    s.say_one(
        """"{So I shall never {climb it|sit under it}|Then it is not for me}," {hero.said}. {Hero.He}
        thought of {giving up|the work}, and then of {somebody small|the little ones}, on a hot day, years from now. {Hero.He} {fetched|went for} {water|a stick to hold it up}.""",
        """{hero} was {quiet|silent} for a {while|minute}. "Who planted the big {one|tree} by the {gate|
        pond}?" {hero.he} asked. "Nobody knows {now|any more}," said {elder}, "but we all rest in its shade." {hero} {picked up|took} the spade.""",
        """"Fifty {winters|years}!" {laughed|cried} {doubter}. "{Pull it out and grow {peas|beans}|What a
        waste}!" But {hero} {built|made} a {fence|wall of twigs} round it, {so that no cow would step on it|and a roof of straw for the winter}.""",
    )
    s.say_one(
        """{Years|Many years} went by. Today {little ones|young animals} play under a tall {tree} {bed}, and
        {when they ask|if anyone asks} who put it there, {old {doubter}|{doubter}, quite grey now,}
        says, "{hero} did, and I laughed." """,
        """{The {tree} grew|It grew} a {hand|finger} each {year|summer}. When {hero} was old,
        {hero.he} {just fitted into its shade|sat under the first {branches|leaves}}, and {doubter}
        {came to sit there too|begged for a place beside {hero.him}}.""",
        """{Now the {tree} stands {bed}|It stands there still, {bed}}, higher than the {barn|church}.
        {Nobody laughs at it|Birds live in every branch}. On the bark somebody has
        {cut|scratched} the name {hero}.""",
    )


def only_a_thistle(s):
    """It turns out to be a thistle; the planter is ashamed until a guest comes for it."""
    s.animal("guest", kind="donkey sparrow goat")
    s.say_one(
        """{In {days} days|After {days} days} it {was up|came up}, {and it had prickles|green and sharp}.
        "A thistle!" {doubter} {laughed|shouted}. "{All that work for a weed|You have grown a weed}!" """,
        """It grew {fast|well}. {It grew prickles too|But it pricked {hero}'s nose}. It was {nothing but|only}
        a thistle, and {doubter} told {the whole farm|everyone} {by {noon|breakfast}|before sunset}.""",
        """{hero} {watered|weeded} and {waited|hoped}. What came was {spiny|full of spines}: a thistle,
        {such as grow in every ditch|like all the others down the road}. {hero} {could have hidden|hid {hero.his}
        face}.""",
    )
    s.say_one(
        """{hero} {was going to pull it out|had begun to dig it up} when {guest.who} {stopped|came} at the
        {fence|hedge}. "Oh, {please leave it|don't}!" {said|cried} {guest}. "{I have not seen one since spring|It smells like home}." """,
        """Then {guest.who} came down the {road|lane}, {tired|dusty} and thin. {guest} saw the thistle and
        stood {still|as if in church}. "Is that {real|yours}?" {guest.he} {asked|whispered}. "It is the best
        thing {in the world|I know}." """,
        """One {weekday} {guest.who} looked over the {hedge|gate}. "{Who is the gardener|Whose is it}?"
        {guest} asked. "There are {cabbages|beans} everywhere, but who ever grows a thistle?" """,
    )
    s.say_one(
        """So {hero} let it bloom, purple and {tall|round}. {Guest} came every day {for a bite|to
        nibble}, and they talked until dark. {hero} had planted a seed, and a friend had come up.""",
        """"{Have some|Help yourself}," {hero.said}. {Guest} {ate|chewed} with closed eyes. Even {doubter}
        {stopped laughing|fell silent}, and {the next spring|next year} {hero} {had|sowed} {days} thistles {bed},
        for all who {liked|needed} them.""",
        """{Doubter} {had no more jokes|did not laugh again}. {Guest} gave {hero} a {story|song} for every flower, and by {autumn|the first frost} {hero} {knew|said} what the seed had been: a present for {guest}.""",
    )


def dug_up(s):
    """The planter cannot wait and keeps digging the seed up, until a friend finds a way to wait."""
    s.animal("friend", kind="toad snail turtle wren")
    s.pick("plant", ["sweet pea", "morning glory", "nasturtium", "gourd", "hop vine"])
    s.say_one(
        """{hero} could not wait. {Every morning|Twice a day} {hero.he} dug the seed up to see {if it had changed|whether it was awake}. {By the {third|fourth} day|Soon} it looked {tired|pale}.""",
        """"{Only one|A quick} look," said {hero} each {evening|night}, and dug it up again, {and
        again|until the seed was sore}. After {days} days there was not {a root|one root} to be
        seen.""",
        """{Was it growing|Was it asleep|Had it gone}? {hero} {had to know|had no rest}. {Out it came|{Hero.He}
        took it out}, {wet and cold|covered with earth}, and {in it went|back it went}, {days} times in one
        week.""",
    )
    s.say_one(
        """"Would you grow, {if somebody|if people} {kept pulling|pulled} off your blanket?" asked
        {friend.who}. "{Sit|Come} here with me. We shall count {the clouds|the swallows} {instead|
        until it is ready}." """,
        """{friend.who} {had watched it all|sat down on the spot}. "Nobody digs here," said {friend}. "{Tell me a story|Teach me a song} {instead|while we wait}. {A long one|The
        longest}." """,
        """"{Leave it|Let it sleep}," said {friend.who}. "Seeds are shy. They come when nobody looks." So {friend} and {hero} {played|talked} {by the {pond|gate}|behind the shed} for
        a whole {week|fortnight}.""",
    )
    s.say_one(
        """They were {so busy|laughing so hard} that {hero} {forgot to look|did not notice} until {a leaf|something green} tickled {hero.his} {ear|back}. It was a {plant}, and {friend} had known it {for days|all the time}.""",
        """And one morning {there it was|it stood there}, a {plant} with {three|four|five} leaves. "{It waited till
        we were {friends|happy}|You see}," {friend} said. {Even {doubter}|{Doubter} too} came to {admire|smell}
        it, and {hero} told {doubter.him} {not to touch|how to wait}.""",
        """When {hero} {remembered|thought of} the seed, it had {become|turned into} a {plant} and {was in
        flower|was winding round the {pole|pipe}}. "{Waiting is easy|It is easy to wait}," said {hero}, "{if there
        are two of you|when {friend} is here}." """,
    )


ORDERS = [
    ("baker", "flour milk firewood honey apples", "the oven was hot", "the oven is hot"),
    (
        "innkeeper",
        "milk firewood honey apples turnips cheese",
        "the guests sat down",
        "the guests sit down",
    ),
    ("teacher", "firewood apples chairs milk lamp-oil", "the bell rang", "the bell rings"),
    ("weaver", "wool firewood thread", "the fair opened", "the fair opens"),
    ("cook", "flour milk honey apples turnips onions", "noon", "noon"),
    (
        "shopkeeper",
        "candles brooms baskets honey cheese wool",
        "the doors opened",
        "the doors open",
    ),
    ("candlemaker", "wax jars honey string", "the shop closed", "the shop closes"),
]

TRICKS = [
    "pulled at the reins",
    "pushed from behind",
    "held out a carrot",
    "begged and scolded",
    "sang a marching song",
    "offered half of the bread and cheese",
    "counted to a hundred",
    "whistled every tune in the world",
]


def stubborn_donkey(s):
    """A donkey will not go on, and the child finds out that it has a reason."""
    turn = s.one_of(rotten_bridge, left_behind, sore_hoof, scared_of_it, small_ones)
    s.person("hero")
    s.animal("donkey", kind="donkey pony")
    buyer, loads, then, now = s.one_of(*ORDERS)
    s.pick("buyer", [buyer])
    s.pick("load", [load.replace("-", " ") for load in loads.split()])
    s.pick("before", [f"before {then}"])
    s.pick("before_now", [f"before {now}"])
    s.pick("trick", TRICKS)
    s.pick("trick_two", [trick for trick in TRICKS if trick != s.get("trick")])
    s.pick(
        "stop",
        ["bridge", "wooden bridge", "mill bridge", "old bridge"]
        if turn is rotten_bridge
        else [
            "crossroads",
            "ford",
            "big oak",
            "old mill",
            "bend of the road",
            "churchyard wall",
            "last house",
        ],
    )

    s.say_one(
        """{@day}, {hero.who} was to take {load} to the {buyer} in {town}, {before}. {Donkey} the
        {donkey.kind} {carried everything|pulled the cart|had a flower behind one ear}, and {all went well as far as the {stop}|until the {stop} it was a pleasant walk|at the {stop} the trouble began}.""",
        """"Be there {before_now}," said {hero}'s {mother|father|grandmother|uncle}. So {hero} {loaded|packed}
        {donkey} the {donkey.kind} with {load} for the {buyer} and {set off|was on the road by six|took the shortest way}. At the {stop} {donkey} {stood still|would not go on|stopped}.""",
        """{Donkey} the {donkey.kind} had {strong legs|long ears|soft eyes} and a strong will. {hero} knew that, but the {buyer}
        needed the {load} {before}, and at the {stop} the {donkey.kind} would not {take another step|go on}.""",
        """For the first time {hero} {drove to {town}|went on the road} alone. The cart was {full of|piled
        high with} {load} for the {buyer}, and it had to be there {before}. By the {stop} {donkey} the {donkey.kind}, who pulled it, {stopped dead|put all four feet together}.""",
        """{Clip, clop, down the road|Along the road to {town}} went {hero} with a {donkey.kind} called
        {donkey}, {and a load of {load} for the {buyer}|to bring {load} to the {buyer}}. They had to be there
        {before}. But at the {stop} {donkey} {sat down|stopped, and that was that}.""",
        """The {buyer} {in|of} {town} was waiting for {load}, to be brought {before}. {hero} {led the way|walked in front}, {donkey} the {donkey.kind} {carried everything|pulled the cart}, and
        {halfway|only a mile from home}, at the {stop}, {they stuck|the journey ended}.""",
    )
    s.say_one(
        """{hero} {trick}. {Then {hero.he}|{Hero.He} also} {trick_two}. {Donkey} {only {blinked|yawned}|
        looked at the sky}, {and the sun climbed higher|and time ran on}.""",
        """"Come on!" {cried|begged} {hero}, and {trick}. {Nothing helped|It did not help|{Donkey} shut both eyes}. {A sailor|Two farmers|An old man} {laughed|gave advice}: "{A stick is what you need|{donkey.He} is just lazy}." """,
        """First {hero} {trick}, {then|and after that} {hero.he} {trick_two}. It was like
        {moving a church|talking to a wall}.""",
        """"You {lazy|stubborn} {thing|beast}," {hero.said}. {Hero.He} {trick}, until {hero.his} face
        was red. {Donkey} {did not move {an inch|one hoof}|stood like a wall|looked the other way}.""",
        """{Nobody {can|could} push a {donkey.kind}|A {donkey.kind} {is heavy when it wants to be|who says no is hard to argue with}}. {hero} tried {it all|everything}: {hero.he} {trick} and
        {trick_two}. {Donkey}'s ears {went flat|turned back}, and {that was all|there {donkey.he}
        stood}.""",
    )
    s.para()
    turn(s)


def rotten_bridge(s):
    """The bridge would have broken under them."""
    s.say_one(
        """{At last|Tired out,} {hero} sat down and looked where {donkey} was looking. The bridge {swayed|shook|trembled} a little, though nobody was on it.""",
        """"{What do you hear|What is it}, {donkey}?" {hero} {asked|whispered} at last. {Donkey}'s nose pointed at the planks. {hero} {knelt|lay down} and looked underneath.""",
        """Then {hero} saw that {donkey} was {trembling|not lazy at all, but afraid}. {Hero.He} threw a
        {big|heavy} stone on the bridge, {to hear how it sounded|to see what would happen}.""",
    )
    s.say_one(
        """{One post was {gone|broken}|The river had {eaten|carried off} one post}, and with a {groan|
        crack} the {middle|far end} {fell|dropped} into the {flood|water}. "{You knew|You felt it}," whispered {hero}, and {kissed|hugged} {donkey}.""",
        """Crack! {Two|Three} planks {broke|fell}, {and brown water shot through the hole|and the {river|
        stream} carried them off}. {hero} {turned|went} {pale|cold}. "I shouted at you, and you were right," {hero.he} said.""",
        """The wood was {black and soft as cake|as rotten as an old pear}. "{We would be swimming now|You felt
        it in your feet}," {hero.said}, and leaned against {donkey}'s neck.""",
    )
    s.say_one(
        """They {took the long way|went round} by the {upper|stone} bridge and came late. The {buyer}
        {was not angry|did not scold}. The whole street ran to {mend|close} the bridge, and {donkey} got a {whole cabbage|bag of apples}.""",
        """{hero} tied a red {cloth|scarf} across the road for others, and {they took|took} the long
        way. The {load} came late, but {everyone|the {buyer}} {thanked|praised} {donkey} first and {hero}
        {second|after}.""",
        """"{Late|An hour late}!" {cried|called} the {buyer}. Then {hero} told {the story|why}. The {buyer}
        bowed to the {donkey.kind}, and nobody {ever called {donkey} stubborn|laughed at {donkey}}
        again.""",
    )


def left_behind(s):
    """The donkey misses its small friend and wants to take it along."""
    s.animal("friend", kind="goat hen duck cat goose")
    s.say_one(
        """Then somebody called, {far behind|from behind}. Down the road, {dusty and
        out of breath|as fast as {friend.his} legs would go}, came {friend} the {friend.kind} from
        {donkey}'s stable.""",
        """{donkey} {kept looking|looked} back, and at last {hero} {looked|turned round} too. A {small|white}
        spot came {nearer|round the bend}. It was {friend} the {friend.kind}, {who slept beside {donkey}|
        {donkey}'s friend from the stable}.""",
        """"{Did we forget something|What is behind us}?" {hero} {asked|wondered}. {Donkey} {gave a loud call|called out}, and {from far away|over the fields} somebody answered. It was {friend} the
        {friend.kind}.""",
    )
    s.say_one(
        """"You left without {saying goodbye|me}," {friend} {panted|said}. "{Donkey} {is afraid of {towns|crowds}, and I am not|has never been to {town}, and I have|gets lonely after the first {mile|hill}}."
        """,
        """"{We always go together|Two go better than one}," said {friend}. "{You could have asked|Nobody asked us}." {hero} {scratched|rubbed} {hero.his} head. {It was true|That was
        so}.""",
        """"{Donkey} cannot {go to sleep|eat} without me, and {walking is much harder|a road is long},"
        {friend.said}. {hero} {had to smile|laughed}. "{Then get on|Up with you}," {hero.he}
        {answered|said}.""",
    )
    s.say_one(
        """{With {friend} on {donkey.his} back|When {friend} sat on the {load}}, {donkey} {trotted|ran}. They
        {reached|were at} the {buyer}'s door {before the time|just in time}, and {hero} bought three {buns|apples|pears}, one for each of them.""",
        """{donkey} {set off|started} so fast that {hero} had to {run|hold on to the {load}}. The {buyer} {paid|
        looked out} and {laughed|wondered}. "Does it take three to bring {load}?" "{Yes, it does|From now on it does}," said {hero}.""",
        """Off they went, {at a trot|with ears up|all three}, and the {load} {was there|came}
        {before}. On the way home {hero} walked beside {donkey} and {friend}, and nobody had to {pull|push}.""",
    )


def sore_hoof(s):
    """Something hurts the donkey: the child looks, finds it and takes it out."""
    s.pick("thorn", ["sharp stone", "long thorn", "bent nail", "bit of glass", "splinter of wood"])
    s.say_one(
        """Then {hero} {saw|noticed} that {donkey} held one foot a little {higher than the others|off the
        ground}. "{Let me look|Show me that}," {hero.he} said{, quite gently|}. In the hoof {sat|stuck} a {thorn}.""",
        """"{Are you ill|Does something hurt}?" {hero.asked} {at last|when {hero.he} was tired of
        shouting}. {Donkey} lifted {a foot|one hoof}, {and {hero}|and there {hero}} {found|felt} a {thorn}.""",
        """An old woman with {a {goose|basket}|eggs} came by. "{Look at {donkey.his} feet, child|Stubborn feet are often sore feet}," she said. {hero} {bent down|lifted them one by one}. In the {last|third} hoof {was|sat} a {thorn}.""",
    )
    s.say_one(
        """{It took {a spoon handle and some patience|two minutes and a {hairpin|twig}}|{hero} worked it out with
        a {twig|spoon}}. "{There|Gone}," {hero.he} said. "Why did I not {ask you|look} before?" """,
        """{Donkey} {did not kick|held still} while {hero} {pulled|drew} it out and tied {a wet {scarf|cloth}|a
        cool leaf} round the foot. "{I am sorry|I should have asked first}," {hero.said}.""",
        """{Out it came|{hero} took it out}, and {donkey} {breathed|sighed} into {hero}'s hair. {From there on, {hero} carried a part of the {load}|They went on at a snail's pace, {hero} with half of the {load}|{hero} took some of the {load} on {hero.his} own back}.""",
    )
    s.say_one(
        """They came {late|slowly}, {but they came|side by side}. "How did you make {donkey} go on?"
        {asked the {buyer}|the {buyer} asked}. "{I asked politely|I only looked}," said {hero}. "{donkey.He} told me
        what was wrong." """,
        """{donkey} {walked on|went} as if {the road were {grass|new}|nothing had happened}, and the {buyer} had
        the {load} {almost in time|a little late}. {From then on|After that|From that day on|Ever after}, {hero} {looked at|brushed} {donkey}'s feet
        before every {journey|trip}.""",
        """The {buyer} waited {ten|twenty} minutes for the {load} and {did not mind|forgave them}. {hero}
        gave {donkey} a {carrot|pear}, and hung the {thorn} on a {thread|string} over the
        stable door, {to remember|so as not to forget}.""",
    )


def scared_of_it(s):
    """The donkey is afraid of a thing in the road; the child shows what it is."""
    s.pick(
        "fright",
        [
            "a sheet on a washing line",
            "{donkey.his} own face in a puddle",
            "a hat on a post",
            "a shadow like a bear",
            "a bucket that rolled and rattled",
            "a paper kite in a tree",
        ],
    )
    s.say_one(
        """Then {hero} {crouched|bent down} {beside|next to} {donkey}'s head {to see what {donkey} saw|and looked the same way}. There it was: {fright}.""",
        """"What are you {staring|looking} at?" {hero.asked}. {Donkey}'s {ears|nostrils} {shook|trembled}.
        It was only {fright}, but {to a {donkey.kind}|to {donkey}} it was {a monster|terrible}.""",
        """{hero} {stopped shouting|held {hero.his} breath} and felt {donkey}'s heart {beat|knock} {like a
        drum|under the strap}. {Donkey} was afraid, and the reason was {fright}.""",
    )
    s.say_one(
        """{hero} did not laugh. "{I am afraid of {geese|thunder|cellars}|Last year I ran from a {goose|toad}},"
        {hero.he} said. "{We will go slowly|You look at me, and I will look at it}." {Step by step|Side by side}
        they {came close|went up to it}.""",
        """"{I will go first|Watch me}," said {hero}. {Hero.He} walked {all round it|straight up to it} and {made
        a bow|said good morning}. {Nothing {bit|happened to} {hero.him}|It did not bite}. {Donkey} took one step, and then another.""",
        """So {hero} covered {donkey}'s eyes with {a scarf|{hero.his} hat} and {told {donkey.him} a story|hummed} {while
        they passed|all the way past}. When {donkey} could see again, it was {behind them|far back} and very
        small.""",
    )
    s.say_one(
        """They {trotted|ran} the rest of the way, and the {buyer} got the {load} {before}. On the way back {donkey} {walked|strolled} past it with {high ears|a high head}.""",
        """"{Just in time|Not a minute too soon}," the {buyer} said and took the {load}. {hero} patted
        {donkey}. "{The one who is afraid and goes on is the brave one|{Donkey} was brave today}," {hero.he}
        {explained|answered}.""",
        """The {load} arrived in time. That night a storm came, and
        {hero} {could not sleep|was frightened}. So {hero.he} slept in the stable, {and|where} this time {donkey} was the brave one.""",
    )


def small_ones(s):
    """Small animals are crossing the road; the donkey will not tread on them."""
    s.animal("mother", kind="hedgehog duck mouse toad snail")
    s.number("young", 4, 9)
    s.say_one(
        """{hero} walked to the front at last and looked down. Between {donkey}'s feet {crept|went}
        {mother.who}, with {young} {mother.youngs} behind {mother.him}.""",
        """"{Sh|Hush}," said a {tiny|small} voice {from below|under the {donkey.kind}}. "We are nearly {over|
        across}." It was {mother} the {mother.kind} with {young} {mother.youngs}, {all in a row|one behind the
        other}.""",
        """Something {rustled|moved} in the dust. {hero} {bent down|knelt} and saw {mother.who} and {young}
        {mother.youngs} {crossing the road|on their way to the ditch}, {the last one very slow|each no bigger than a
        nut}.""",
    )
    s.say_one(
        """"{Nobody else ever waits|The others never wait}," {mother.said}. {hero} was ashamed. {Hero.He} {stood in|held up a hand in the middle of} the road until the last of them was {safe|in the
        grass}.""",
        """"{You could have told me|So that is it}," {hero} {said|whispered} to {donkey}. {Hero.He} {laid|put} {hero.his} hat on
        the ground, and the {two|three} {slowest|smallest} {rode|travelled} across in it.""",
        """"{Take your time|There is no hurry}," said {hero}, who had {hurried all day|never said that before}. With {donkey} {hero.he} {counted|watched} {young} small {backs|heads} go by.""",
    )
    s.say_one(
        """Then {donkey} {ran|trotted} all the way, {by {donkey.himself}|without a word from {hero}}. They were late by
        {young} minutes. "One for each of them," {hero} {told|explained to} the {buyer}, who {took the
        {load} and laughed|wanted to hear everything}.""",
        """The {buyer} {frowned|grumbled} until {hero} told the reason. Then there was {sugar|a bun} for {donkey}, and by {evening|{weekday}} a sign stood at the {stop}. It said: "Drive slowly." """,
        """{From then on|After that|From that day on|Ever after}, {hero} did not {shout|pull} when {donkey} stopped. {Hero.He} {looked|got down and looked} first. The {buyer} waited a little for the {load}, and {mother}'s {young} {mother.youngs} {grew up|grew big}.""",
    )


PLOTS = [scarecrow, strange_seed, stubborn_donkey]
