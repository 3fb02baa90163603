"""Training scenarios on many everyday occasions, each on one side only.

The pairs tell spam from ham by what is asked for; these add breadth: trades, clubs, school, farm,
sea, travel, health and home, in many forms of sentences. The frames are written as in
message_scenarios.py, whose docstring is the manual; all of them belong to the training part.
"""

from message_scenarios import HAM, SPAM, TRAIN, Scenario

EVERYDAY: list[Scenario] = []


def everyday(name: str, label: str, frames: str, hard: bool = False) -> None:
    """Add a training scenario whose frames are the lines of a text."""
    lines = tuple(line.strip() for line in frames.strip().split("\n"))
    EVERYDAY.append(Scenario(name, label, TRAIN, hard, lines))


# Ham.

everyday(
    "chimney sweep",
    HAM,
    """
The chimney sweep comes on [day] {about|at} [time]. {Please let the stove go cold|No fire that morning, please}. He {sends the bill later|is paid through the rent}.
Your chimney is {swept|clean}. It {was full of soot|held an old nest}. [sum], {pay by the end of the month|the paper lies on your stove}. {Regards|Yours}, [boy] the sweep
{Did the sweep come|Was the sweep there}? {There are black feet on the mat|The cat is black now}, so I {think yes|guess so}.
sweep here, {running late|stuck on another roof}, {with you at [time]|see you at [time]}, {leave the ladder out|no hurry with the stove}
{Touch the sweep for luck|The sweep waved at me}! {That is free|It costs nothing}, {unlike the sweeping|he says}, ha. [girl]
""",
)
everyday(
    "cobbler",
    HAM,
    """
Your {boots|brown shoes} are {ready|done}. New heels, [small]{, you pay when you fetch them|. Pay at the counter}. We {close|shut} at [time].
{Can you|Could you} save these {sandals|boots}? The {sole|strap} came off {on the hill|while dancing}. {I can bring them on [day]|I'll come by on [day]}. [name]
The cobbler says {it is not worth it|they are past saving}. {He took no money|He asked nothing for looking}. {Shall I|Should I} bring them home?
fetch my shoes pls, ticket [code], {already paid|i paid on [day]}, {shop shuts at [time]|behind the church}
I'm sorry, {the glue must dry|the leather came late}. Your shoes are ready on [day]{, and cheaper for the wait|}. [boy], {cobbler|shoe shop}
""",
)
everyday(
    "glazier",
    HAM,
    """
{The ball went through the window|The storm broke the window}. The glazier measured {it|the frame} and wants [sum], {after the work is done|to be paid when it is in}.
{Good morning|Hello} Mrs [girl], your new pane {is cut|has come}. {Does [day] suit you|May I come on [day]}? [boy], glazier
It was my {kick|throw}. {I told Mr [boy] myself|I rang the bell and said sorry}. He {laughed|was kind} and I {wash his car|rake his leaves} for it.
Glass: [sum]. Work: {half an hour|one hour}. {You get the bill by post|Pay me when you are happy}, {thirty days|no hurry}.
{Careful|Mind your feet}, there is still glass {under the bench|by the back door}. {I'll sweep again|The broom stands there}. Mum
""",
)
everyday(
    "egg stand",
    HAM,
    """
{Eggs are on the wall again|Fresh eggs by the gate}. Put the [small] {in the tin|in the jar}. {The hens say thanks|No change inside}, [name]
I took {six|ten} eggs and {had no coins|forgot my purse}. {I put the money in tomorrow|I'll pay on [day]}. Number {4|9|12}, the {green|red} door
{No eggs this week|Few eggs now}, the hens {are losing feathers|sit and sulk}. {Sorry|Try again on [day]}!
{Who left [sum] in the egg tin|Somebody put far too much in the tin}? {Come and get your change|That was kind, but too much}. [girl] {from the farm|at the gate}
{Do you want|Can you use} {broken|cracked} eggs for {a cake|pancakes}? {Free|For nothing}, but {fetch them today|eat them soon}.
""",
)
everyday(
    "harvest help",
    HAM,
    """
{Apples are ripe|The plums are falling}. Can you {come and pick|help us} on [day]? {Soup for all|You take a basket home}, and the {wasps|dogs} are tame.
We cut the {hay|corn} {tomorrow|on [day]} if it stays dry. {Bring gloves|Bring a hat}. {[boy] drives the tractor|I drive, you sing}.
Your wage for {two|three} days of picking is [sum]. {Come to the kitchen for it|It lies in the kitchen}, {sign the book|the farmer's wife has it}.
the cows are {out again|on the road}, {come quick|need hands}, {bring a bucket|by the mill}
How much {hay|straw} do you need? [small] a bale as always, and {you pay when the barn is full|we square it at Christmas}. [boy]
""",
)
everyday(
    "fish van",
    HAM,
    """
The fish van {stands|stops} at the {pump|church} on [day] from [time]. {Herring and plaice|Fresh cod today}, {cash or card at the van|paid at the van}.
{Shall I keep|Should I put by} {two herrings|a plaice} for you? {You pay when you come|Pay on [day]}. [boy] with the fish
We {caught nothing|got one boot and one crab}. {Dad fell in|[boy] lost the rod}. {Best day of the year|Lovely day}!
{Nets are mended|The net is dry}, {we go out at [time]|out at [time]}. {Wind from the west|Calm sea}. {Back by supper|Home before dark}.
{Is the fish fresh|Was the fish good}? {The cat thinks so|Ask the cat}. Come for {supper|lunch}, {bring lemons|you peel}.
""",
)
everyday(
    "storm at sea",
    HAM,
    """
Harbour office: {storm on [day]|high water on [day]}. {Please tie up your boats well|Move small boats to the inner quay}. {The moorings cost nothing extra|Ask at the hut for rope}.
{All safe|Everybody is safe}. We {lie in the bay|wait behind the island} till the {wind drops|storm is over}. {Don't worry|Kiss the children}.
The lifeboat {went out twice|was out at [time]} and {brought all home|found the two anglers}. {Tea for the crew|Cake is welcome} at the station.
mast broke, {nobody hurt|all fine}, {sailed home with the small sail|towed home by [boy]}, {hungry|wet socks}
{Did your boat come through|How is your boat}? {Mine has a hole|I lost an oar}. {If you have a plank, I need one|Lend me your pump}, {as long as it rains|till [day]}. [name]
""",
)
everyday(
    "runaway tortoise",
    HAM,
    """
{Our tortoise is gone|Has anyone seen a tortoise}? {Slow|Brown, slow}, answers to {Speedy|nothing}. {Look under your hedge|Please look in your salad}. [name], number {3|8|14}
Found: one {rabbit|tortoise|hen}, {eating my lettuce|on my steps}. {Not mine|Whose is it}? {Fetch it, I want nothing|It waits in a box}. [phone]
{We got him back|He is home}! He {was behind the bins|sat in the church}. {Thank you all for looking|Thanks, neighbours}.
my hamster {is in the sofa|ran away}, {dad takes the sofa apart|we hear it at night}, {come and help|it is fun}
{The vet looked at him|He is thin}, {he only sleeps for the winter|nothing is wrong}. {She took no money|No bill}. {Phew|I cried a bit}.
""",
)
everyday(
    "wasp nest",
    HAM,
    """
There is a wasp nest {above the door|under the roof}. {Please use the back stairs|Keep the window shut} till [day]. The caretaker{ knows|'s man comes}.
{I was stung|A wasp got me} {on the lip|in the ear}. I look like {a frog|a potato}. {No photos, please|Come and laugh}.
Nest {removed|moved to the wood}. The house pays{ for it|}, {you need do nothing|nobody has to be in}. {Caretaker|Mr [boy]}
{Are those wasps or bees|What sort are they}? {If bees, leave them|Don't poke them}. {Love|Careful}, Dad
{How much for a wasp nest|What does a nest cost}? {About [sum]|[sum]}, {after it is gone|when the work is done}, {and nothing if I cannot reach it|bill by post}. [boy]
""",
)
everyday(
    "laundry room",
    HAM,
    """
{Who left|Whose is} the {red sock|pink shirt} in the machine? {Everything I own is pink now|My sheets are pink}. {Not angry|Only a little angry}, [name], {second|third} floor
The washing room is {yours|free} on [day] from [time]. {Please clean the filter|Wipe the floor after}. {The key hangs by the door|Key at the caretaker's}.
Can we {swap|change} washing days? {My son was ill|The baby was sick} and {all the sheets are dirty|the pile is high}. You {get my [day]|take [day]}.
The machine {eats coins|kept my coin}. {Don't use it|Wait with it} till [boy] {mends it|has looked}. {He gives coins back|Your coin is at the caretaker's}.
your washing is {dry|done}, i put it {in the basket|on the chair}, {one sock missing|smells nice}
""",
)
everyday(
    "lift out of order",
    HAM,
    """
The lift {is out of order|stands still} till [day]. {Sorry for the stairs|We are sorry}. {Need your shopping carried|If you cannot walk up}? Ring {the caretaker|at the ground floor}.
I'm stuck in the lift. {They come at [time]|The man is on his way}. {Start without me|Feed the cat}. {It smells of soup|I sing to myself}.
Lift {mended|runs again}. {Thank you for your patience|Thanks for waiting}. The cost {is in the rent already|is paid by the house}.
{Five floors|Six floors} with {a pram|two bags}! {Could [boy] come down|Help}? I {pay in biscuits|have cake}.
Who {pushed all the buttons|stopped it on every floor}? {Children, I saw you|I know who}. {Do it once more and I tell your mum|I did it too at your age}, ha.
""",
)
everyday(
    "window cleaner",
    HAM,
    """
Windows {done|cleaned} today, [sum]. {Pay me next time|Put it in an envelope by next month}. {The cat watched|You were out}. [boy]
{I come round on [day]|Windows on [day]}. Please {leave the gate open|take the pots off the sill}. {Same price as always|No rise this year}. [name]
{Skip us this time|Please leave out the back}, {we are painting|the ladder falls in my beans}. {See you next month|Thank you}.
{The window man was here|Windows man came}. I {paid him|gave him his money}, {you owe me nothing|it was my turn}. {We can see again|So bright}!
Rain {right after|an hour later}, {of course|as always}. {I come back and do it again for nothing|No charge for the second time}, says the cleaner. {Decent man|Nice}.
""",
)
everyday(
    "taxi booked",
    HAM,
    """
Your taxi comes at [time] {to the front door|by the gate}. About [sum], {pay the driver|cash or card in the car}.
{Taxi is here|Driver outside}, {white car|blue car}, {no hurry|take your time}. [boy]
{I left my hat in your car|Did you find a scarf on the back seat}? {From the station to the mill|Last night at [time]}. {I can fetch it|I'll come by}.
Take a taxi home, {it is late|don't walk}. I {pay it at the door|stand at the door with the money}. {Love|Kiss}, [kin]
{Shall we share|Do you want to share} a taxi to the airport? {[time] at your corner|We go at [time]}. {Half each|You pay back, I pay there}. [name]
""",
)
everyday(
    "driving lessons",
    HAM,
    """
Lesson on [day] at [time]. {We do the roundabout|Parking again}, {bring your glasses|flat shoes, please}. {Pay after the lesson as usual|You have two paid ones left}. [girl]
I PASSED! {Only one mistake|The man even smiled}! {Who wants a lift|Nobody is safe now}? [name]
I {hit a bin|stalled at the lights}. {The teacher was nice|She only sighed}. {Test again in [month]|Next try in [month]}.
The driving test costs [sum]. {Pay at the desk on the day|They send you the bill}. {No hurry to book|Book when you feel ready}. {Your teacher|[boy]}
{Can I drive|May I drive} to grandma's on [day]? {I'll go slowly|You can hold the brake}. {Please, Dad|Say yes, Mum}!
""",
)
everyday(
    "campsite",
    HAM,
    """
Your place for the tent is {number 12|under the pines}. {Pay when you leave|Pay at the hut}, [sum] {a week|for all nights}. {Quiet after ten|Dogs on a lead}.
{Rain came in|The tent leaks}. We {sleep in the car|dried everything}. {Still happy|It is fun}. {Is your tent any better|Bring the big one}?
Forgot the {tent poles|pans}. Could you {bring them|put them in your car} on [day]? {They hang in the shed|Behind the boiler}.
{Two nights|Three nights} are free for us because of the mud, says the {warden|man at the hut}. {He came by himself|We did not even ask}.
no signal up here, {milk at the farm|lake is cold}, {back on [day]|home on [day]}, {don't worry|all good}
""",
)
everyday(
    "kindergarten",
    HAM,
    """
{Please bring|Don't forget} rubber boots{ and a spare jumper|} on [day]. We go to the {wood|pond}. {It costs nothing|Nothing to pay}. {The bear group|Your kindergarten}
[name] {fell off the swing|bumped a knee}, {is playing again|only a small bump}. {Just so that you know|You need not come}. The {bear|frog} group
Lice in the {frog|bear} group. {Please look at the hair|Check all heads}. {The chemist has a comb|It is no shame}.
I'm late, {can [name] stay|could [name] play on} till [time]? {Train stands still|Flat tyre}. {Sorry|So sorry}! {Her mum|His dad}
Lunch money for [month] was [sum], {it came with the town's bill|the town books it}. {Ask us if it looks wrong|If it is too much for you, talk to us}.
""",
)
everyday(
    "child writes",
    HAM,
    """
{mama|papa} i lost a {tooth|shoe} {at school|in the bus}. {it did not hurt|i did not cry}. {how much does the tooth fairy pay|is the fairy coming}?
can i stay with {[girl]|[boy]}? {we build a hut|they have a dog}. {her mum says yes|his dad cooks}. {home at [time]|please say yes}
dear {grandma|grandpa}, {thank you for the coin|thank you for the [small]}. i {bought ice|put it in my pig}. {the cat is fat|i can swim now}. {from|love} [name]
i {hate|love} {spinach|maths}. {what is for supper|why is it called maths}?
{mum|dad} {can you come|when do you come}? {i forgot my gym bag|it rains on my head}. {i am at the gate|the teacher waits with me}
{i need [small] for the zoo tomorrow|zoo tomorrow}, {the note is in my bag|the teacher gave a note}. {we see a lion|can you pack bread}
""",
)
everyday(
    "few words",
    HAM,
    """
{milk|bread|eggs} {out|gone|nearly gone}, {get some|you or me}? {home soon|kiss}
bus {left|late|full}, {walking|next one [time]}, {keep soup warm|start without me}
{key|purse|phone} {under the pot|on the shelf|in my coat}, {don't wake the baby|back at [time]}
{yes|no|fine} {to [day]|for [day]}, {you bring cake|i bring rolls}, {ok|right}?
{cat fed|dog walked|plants wet}, {heating off|window shut}, {all good|have fun}
{landed|arrived|on the train}. {tired|hungry|happy}. {call you [day]|see you at [time]}
""",
)
everyday(
    "bowling night",
    HAM,
    """
Bowling on [day] at [time]. {Shoes are in the price|You can hire shoes there}, [small], {paid at the lane|each pays at the bar}.
{We lost|We were last}. {But what fun|Nobody cares}. {[name] threw it into lane four|[name] hit the lamp}. {Again next month|Once more in [month]}?
{Who has my|Whose are the} bowling {shoes|bag}? {Someone took the wrong ones|Mine smell better}. {Swap on [day]|Bring them on [day]}.
darts, {[day]|tonight}, {short of one player|need a fourth}, {you in|come along}?
I owe you {a drink|a lemonade} from {bowling|darts}, {don't let me forget|I always pay}. {See you [day]|Till [day]}. [boy]
""",
)
everyday(
    "brass band",
    HAM,
    """
The band meets {by the pump|at the fire station} at [time]. {White shirts|Blue caps}, {polish your horn|bring pegs for the notes}, it is windy.
{My trumpet is stuck|The valve sticks}. {Have you oil|Can you lend me yours}? I {bring it back|give it back} after the parade.
{No practice on [day]|Practice is off}, {the hall is flooded|our leader has no voice}. {Blow at home|Sorry, neighbours}!
{You played well|That was lovely}. {Mrs [girl] wept|The dogs howled}. {Proud of you|Hugs}, {Grandpa|Aunt [girl]}
We collect for {new drums|a tuba} {at the concert|in a hat at the door}. {Give what you like or nothing|Nobody has to}. {Come and listen|Entry free}, [day] at [time].
""",
)
everyday(
    "church coffee",
    HAM,
    """
{Coffee after the service|Church coffee} on [day]. Who {bakes|brings a cake}? {Coffee is free|Nobody pays}, {all are welcome|children too}.
The bell {is silent|hangs loose}, {so look at your watch|till the smith has been}. {Service at [time]|We begin at [time]}.
{Dear Vicar|Vicar}, {I can read on [day]|I cannot sing on [day]}, {my voice is gone|if my glasses are found}. [name]
{Somebody left a hat|A blue cap lies} in the {third row|choir}. {Fetch it from the verger|It waits in the hall}.
The roof of the church is paid. {Thank you for every penny|Thank you all}. {The accounts hang by the door|Look at the list by the door}, {nothing more is needed|now we rest}.
""",
)
everyday(
    "village news",
    HAM,
    """
{News from [town]|This week in [town]}: {the pump works again|the pond is clean}, {the shop opens at [time]|a stork is back}, {the goat was found|nobody was fined}.
Did you {hear|read}? {The mill is sold|They close the school road}. {[boy] told me|It stood in the paper}. {What do you think|Strange times}!
{The new bridge opens on [day]|They open the new bridge on [day]}. {Free sausages|Music and buns}, {no ticket needed|come as you are}.
{Have you got|Do you still have} yesterday's paper? {Our picture is in it|I want the page with the goat}. {I bring it back|Only to read}. [name]
{The village paper needs|We look for} {a photo of the flood|old stories}. {We cannot pay|No pay}, but {your name stands below|we say thanks}. [girl], {editor|at the paper}
""",
)
everyday(
    "weather talk",
    HAM,
    """
{Snow|Hail|Fog} {here|up here}. {What is it like with you|And you}? {The children are wild|I stay in bed}.
{Ice on the roads|The roads are like glass}, {drive slowly|come later}. {We wait with the soup|Nobody minds}. {Mum|[name]}
Weather service: {strong wind|heavy rain} in [town] {on [day]|until [time]}. {Stay away from trees|Keep cellar windows shut}. {End of message|We tell you when it is over}.
{What heat|So hot}! {I sat in the bath with a book|The hens lie flat}. {Ice cream at [time]|Swim at [time]}?
take {a coat|boots}, {rain from [time]|it gets cold}, {love mum|trust me}
""",
)
everyday(
    "friend in bed",
    HAM,
    """
{Fever again|Still coughing}. {Can you bring|Could you get me} {lemons|soup|tissues}? {Put it at the door|Just ring and run}, I {pay you when I'm up|owe you one}. [name]
{How is your knee|Is your back better}? {I can walk the stairs for you|I could shop for you}. {Just say|You only need to shout}.
The {nurse|doctor} says {rest|tea and sleep}. {So no dance|No football} on [day]. {I am so cross|Bah}.
{Get well soon|Sleep well}. {The class drew you a picture|Your chair is empty}. {Everybody asks for you|No homework for you}. {Your teacher|Mrs [girl]}
temperature {down|gone}, {ate toast|slept ten hours}, {back on [day]|see you [day]}, {thanks for the soup|your soup did it}
""",
)
everyday(
    "sore back",
    HAM,
    """
{Physio on [day]|Your back has its hour on [day]} at [time]. {Bring a towel|Soft trousers, please}. {The insurance pays|We settle it with the insurance}.
{My back|My neck} is {much better|like new}. {No wonder cream|No magic}, just {the exercises|walking}. {Thank you|You were right}, [girl].
{Cannot come|I must cancel} on [day], {the child is ill|no bus}. {Have you a later hour|Could I have another time}? {Sorry|Forgive me}, [name]
{Do the exercise with the chair|Ten times with the left leg}, {morning and evening|while the kettle boils}. {You need to buy nothing|A broom will do}. {Your physio|[boy]}
Bill for {six|four} hours of massage: [sum]. {Pay within thirty days|You have till [month]}, {or tell me if it is hard|or in two halves}. [girl], {High Street|by the bakery}
""",
)
everyday(
    "riddles",
    HAM,
    """
{Riddle|Here is one}: what has {teeth but no mouth|a neck but no head}? {Answer on [day]|Guess}! {The winner gets my last biscuit|First prize: a biscuit}.
{A comb|A bottle}! {I won|Ha, easy}. {Where is my prize|Hand over the biscuit}, {Dad|[name]}!
Why did the {hen|cow} cross the road? {To get away from your singing|Nobody knows, she keeps silent}. {Sorry|Good night}.
{Is nobody in|Who is there}? {It is the cat|Only me}, {and I forgot my key|let me in}. {Really|No joke}, {it rains|I'm cold}.
{I have a secret|Top secret}: {I ate the last bun|I like your awful jokes}. {Tell nobody|Don't tell Mum}! [name]
""",
    hard=True,
)
everyday(
    "coins between friends",
    HAM,
    """
You paid {my soup|my bus} {on [day]|yesterday}. {I owe you|That makes} [small]. {I put it on your desk|You get it at school}. {Thanks|You star}, [name]
{Can you lend me [small] for lunch|Short of [small] for lunch}? {Purse at home|I left my purse in the hall}. I'm {behind you in the queue|at the table by the door}.
Forget the [small], {you drove|you fed the cat}. {We are even|Nothing to pay}. {Kiss|See you [day]}.
{Here is the rest|I gave [name2] the rest} of what I owed you, [sum]. {Now we are square|Tick me off your list}. {Thank you for waiting|You never asked once}.
{Who put in|Who paid} for the {flowers|teacher's present}? {Only [name] is missing|I have all but one}. {No hurry|Give it to me at the gate}, [small] each.
""",
    hard=True,
)
everyday(
    "left behind",
    HAM,
    """
You left your {coat|hat|bag} {on our chair|in the hall}. {I bring it on [day]|It is safe here}. {The dog sleeps on it|It smells of you}.
{Is my scarf with you|Did I leave my glasses at yours}? {Blue|Red}, {a bit torn|from my aunt}. {I can come by|No hurry}. [name]
{Bus company|Swim hall}: your {bag|watch} was {handed in|found}. {Fetch it at the desk|It lies at the desk} till [time]. {No charge|Just say what is in it}.
{Whose bottle|Whose lunch box} is {this|under the bench}? {It is growing hair|Something lives in it}. {Goes in the bin on [day]|Take it}!
my {keys|glasses} {are in the fridge|were on my head}, {stop looking|found}, {sorry all|don't laugh}
""",
)
everyday(
    "mushroom walk",
    HAM,
    """
{Mushrooms everywhere|The wood is full of mushrooms}! {Come|Join us} on [day], {baskets, no bags|bring a knife}. {Don't eat any before I look|I check them all}. [boy]
{Is this one good to eat|Can I eat this}? {Picture at [link]|Brown cap, white foot}. {The book is not sure|We have not touched it}.
NO, {throw it away|don't eat it} and {wash your hands|keep it from the dog}. {Show the next one to me|Ask the chemist, it is free}. {Aunt [girl]|Dad}
{Lost in the wood|I took the wrong path}, {but I hear the church|I see a red barn}. {Fetch me at the road|Wait with lunch}?
Berries {picked|washed}: {two buckets|one bucket}. {Who has sugar|Lend me jars}? {You get some|We share}. [name]
""",
)
everyday(
    "cake went wrong",
    HAM,
    """
The cake {fell in|burnt}. {Buy one|Get one from the shop}, {quickly|before [time]}! {I pay you at the party|Money is in the jar}. {Tell nobody|Our secret}. Mum
{How long does it bake|How hot}? {The book is covered in flour|The page is torn}. {And how much butter|One egg or two}?
{Salt instead of sugar|I used salt}. {Nobody died|They all smiled and drank water}. {Never again|Next time you bake}.
Recipe: {two|three} eggs, {a cup of flour|milk}, {no butter at all|a pinch of salt}, {stir|beat it well}, {half an hour in the oven|eat it hot}. {Love|Good luck}, Gran
smells {burnt|good}, {look in the oven|is it done}, {i am upstairs|i smell it from here}
""",
    hard=True,
)
everyday(
    "firewood",
    HAM,
    """
Your wood {comes|is brought} on [day]. {Where shall I tip it|By the shed again}? [sum], {pay when it lies there|bill follows}. [boy] {from the saw mill|with the tractor}
{We stack wood|Stacking wood} on [day], {many hands|come in old clothes}. {Pancakes after|Soup for everybody}.
{The wood is wet|It hisses in the stove}. {Could you change it|What now}? {I have not paid yet|You said dry}. {Regards|Your neighbour}, [name]
Sorry about the {wet|green} wood. {I bring new|You get another load}, {you pay nothing more|and this one is free}. [boy]
stove {on|lit}, {come down|warm here}, {cat is already there|bring your book}
""",
)
everyday(
    "plumber",
    HAM,
    """
Plumber here. {I can be there at [time]|I come on [day]}. {Turn the tap under the sink|Put a bucket under it}. {Coming costs [sum], paid after|You pay when it is dry}.
{It drips again|Water in the kitchen}! {Who was that good plumber|Have you his number}? {The one with the beard|He mended yours}.
{It was only a spoon|There was a toy in the pipe}. {No bill|I charge nothing for that}. {Keep the spoon|Greet the little one}. {Your plumber|[boy]}
The water is off {in the house|in our street} on [day] till [time]. {Fill a pot|Fill the kettle}. {Nobody needs to come in|Nobody comes into the flats}. {House office|Caretaker}
{Bill|My bill} of [month]: one tap, [sum]. {Look it over|Ring me if it seems much}, {then pay by post or bank|thirty days are fine}.
""",
)
everyday(
    "spare key",
    HAM,
    """
I {locked myself out|left my key inside}. {Do you still have our spare key|You have our spare key, don't you}? {I sit on your step|I'm on your mat}. [name]
{The locksmith came|A locksmith opened it}, [sum], {as he said on the phone|with a proper bill}. {Next time I look first|Never again}.
{New lock, new keys|We changed the lock}. {Yours hangs at my place|You get yours on [day]}. {Sign for it at the desk|Bring the old one}. {Caretaker|House office}
Water my {ferns|tomatoes}{, please|} while we are off? {Key as always|[name2] has the key}. {Eat the beans|Take what is ripe}.
key {turned twice|stuck}, {push and lift|oil it}, {you know the door|works then}
""",
)
everyday(
    "office kitchen",
    HAM,
    """
{Who ate my yoghurt|My lunch is gone}? {It had my name on it|It was on the top shelf}. {I know your fork|I forgive you}. [name], {third floor|accounts}
{The coffee box is empty|Coffee money}: {[small] each for [month]|[small] for the tin}, {put it in the tin|drop it in the jar} {if you drink any|tea people are free}.
{Printer is stuck|Paper jam}. {Not me|I only looked at it}. {Whoever knows its tricks|Somebody strong}, please. [name]
{Please clean the fridge|Take your old bread home} by [day]. {What stays goes|After that it goes in the bin}. {The kitchen fairy|Front desk}
{Cake at [time]|There is cake at my desk}, {I'm one year older|my last exam is passed}. {No gifts|Just come}. [name]
""",
)
everyday(
    "lunch for the old",
    HAM,
    """
{Lunch for all over seventy|Pensioners' lunch} on [day], {pea soup|fish and potatoes}. [small], {pay at the table|or free if money is short}. {We fetch you by car|Tell us if you need a lift}.
Mr [boy] {was not at lunch|did not come on [day]}. {Can someone look in|Who lives near him}? {I worry a little|Just to be sure}.
{I can drive|I'll drive} the meals on [day]. {Nothing for the petrol|You need not pay me}. {Give me the list|Who is on the round}? [name]
{The soup was thin|Too much salt}, {if I may say so|says Mrs [girl]}, but {the company good|I come again}.
we play cards {after lunch|till [time]}, {for beans not coins|winner gets the beans}, {bring your glasses|come along}
""",
)
everyday(
    "pumpkin weighed",
    HAM,
    """
{Your pumpkin won|First prize for your pumpkin}! {It weighs more than [boy]|Thirty kilos}. {The prize is a spade|You win a cake}, {fetch it at the tent|we hand it over on [day]}. {Garden club|The jury}
{Guess the weight of the pig|How many beans are in the jar}? {One guess is [small] at the stall|A guess costs nothing}. {You win the beans|The winner gets a ham}.
I WON the {raffle of the garden club|bean contest}! {A hen|A basket of leeks}! {Where do I put it|Mum will faint}. [name]
{Congratulations|Well done}, [name]! {Your marrow is the longest|Your dahlia is the best}. {There is nothing to pay|It costs you nothing}, {the cup is yours till next year|just bring a vase}. {The club|See you [day]}
second {place|prize}, {beaten by a turnip|lost by an inch}, {next year|i water more}, {you can laugh|ha}
""",
    hard=True,
)
everyday(
    "aunt warns",
    HAM,
    """
{Careful|Listen}, dear, {a man rang|a girl rang} and {said he was you|spoke of an accident}. I {hung up|put the phone down}. {You are well, aren't you|Ring me so that I hear you}. Aunt [girl]
{They wanted my card|They asked for my card number} {on the phone|at the door}! I said {no|I have none} and {shut the door|rang your father}. {Be warned|Tell the others}. {Gran|Uncle [boy]}
If someone {writes that he is me|says I have a new number} and {wants money|asks for codes}, {it is not me|don't believe it}. {Call my old number|Ask what our dog is called}. [name]
{Never pay|Don't ever pay} for a prize, {Grandpa|Gran}. {A real one costs nothing|Real ones are free}. {Put such letters in the stove|Show me such letters first}. {Kiss|Love}, [name]
{I nearly fell for it|I was nearly fooled}: "your parcel waits, pay [small]". {Then I remembered your words|The spelling was odd}. {Deleted|Gone}. {Thank you, child|Clever old me}.
""",
    hard=True,
)
everyday(
    "office warns",
    HAM,
    """
[town] Police: {false officers|men in false uniforms} {go from door to door|ask to see jewels}. {Don't let them in|Keep the chain on}. {We never fetch money or gold|We take nothing home with us}.
Your bank {says|reminds you}: {we never ask for your code|nobody of ours wants your password}, {not by phone, not by mail|never}. {If somebody does, hang up|Tell nobody your code}.
{Town hall|Town office}: {false letters about a fee are going round|somebody sends bills in our name}. {Don't pay them|Throw them away}. {Our real bills have the town's stamp|Ask at the desk if unsure}.
The {shop|post} has no prize draw. {Messages with a link for it are not ours|Whoever writes so lies}. {Don't click|Delete them}. {You need do nothing else|We are sorry}.
{Talk in the library|Free talk}: {how to see through tricks on the phone|tricksters and what they say}. [day] at [time]. {Tea and biscuits|No fee, no list}.
""",
    hard=True,
)
everyday(
    "too loud",
    HAM,
    """
{Could you turn it down|A bit less drum, please}? {The baby sleeps|I have early shift}. {No offence|It is good music, but late}. {Your neighbour below|[name], first floor}
{Sorry for the noise|We are sorry for last night}. {It was my birthday|Someone found the trumpet}. {Cake is outside your door|It will not happen again}. [name]
{I must complain|A complaint}: {the bread was hard|the soup had a fly}. {I don't want money|I want nothing back}, {only that you know|just bake it softer}. [name]
You {waited an hour|waited too long} at our desk. {We are sorry|That was our fault}. {Two of us were ill|The till was down}. {Thank you for telling us|Next time ask for me}. [girl], {post office|front desk}
{Please stop the drill|No drilling} {before eight|on Sundays}. {House rules, page two|It is in the house rules}. {Thank you|Friendly greetings}, {the caretaker|Mr [boy]}
""",
)
everyday(
    "pram for sale",
    HAM,
    """
{Pram|Cot|High chair} for sale, {good|a little worn}, [sum]. {Come and look first|See it at ours}, {money only if you like it|pay when you take it}. [phone], [girl]
Is the {pram|bed|lamp} still {there|for sale}? {I could come on [day]|I live round the corner} {and pay cash|with the money}. {Is [sum] all right|Would you take a little less}? [name]
{Sold|Gone}, sorry. {A young father took it|It went within the hour}. {Shall I write if I have another|My sister sells hers, ask her}?
For {nothing|a cake}: {three chairs|a table}, {one leg short|scratched by the cat}. {They stand in the yard|Just take them}. {Number 5|By the gate}
The {bed|shelf} is great. {You forgot two screws|One screw was left}, {can I fetch them|put them in my box}? {Thanks again|Nice to meet you}.
""",
)
everyday(
    "tree felled",
    HAM,
    """
The {old ash|birch} {is sick|leans}. {We fell it on [day]|It comes down on [day]}. {Please move your cars|Keep children inside}. Town gardens
{I can take that tree down|I'd do the tree} for [sum]. {Look at my other work first|Ask Mrs [girl], I did hers}. {Pay when the wood is stacked|Pay when it is down}. [boy]
{May I have|Could I have} {the branches|a slice of the trunk}? {For a stool|For the rabbits}. {I bring a saw|I carry it myself}. [name]
{Your hedge|Your pear tree} hangs {over my path|in my yard}. {I cut it, if you agree|May I cut it}? {You get the pears|Nothing to pay}.
ladder {at ours|in the barn}, {take it|yours till [day]}, {mind the third step|watch the wires}
""",
)
everyday(
    "school bus",
    HAM,
    """
The school bus {leaves ten minutes earlier|goes by the mill} from [day]. {Passes stay the same|Nothing to pay}. {Please wait on the grass|Wear something bright}.
{Missed the bus|Bus drove off without me}! {Can you take me|Could [kin] drive}? {Maths test at [time]|First lesson is a test}. {I was on time, really|Sorry}
{[name] was sick on the bus|[name] fell asleep on the bus}. {The driver was kind|All cleaned up}. {Fetch us from the nurse's room|All well again, with a roll}.
{New bus passes|Your pass} for [month]: {fetch it at the office|we hand them out in class}. {The town pays|Free for all pupils}.
driver {waits|won't wait}, {run|hurry}, {i hold the door|your bag is here}
""",
)
everyday(
    "river clean-up",
    HAM,
    """
{We clean the river bank|River cleaning} on [day]. {Gloves are there|Bags from the town}. {Sausages for all|Tea after}. {Come as you are|No need to sign up}!
Found in the river: {a bath|two prams}, {one crown of paper|nine shoes}. {Thank you, helpers|Forty people came}. {Pictures at [link]|See you next year}.
{Who has waders|Lend us a boat}? {Only for [day]|Only till [time]}. {You get it back clean|I bring it back myself}. [name], {fishing club|river group}
The {lifeboat|fire} station looks for {helpers|young people}. {There is no pay|Unpaid}, {the training is free|we teach you}. {Come by on [day] and have a look|Open door on [day]}.
{My arms ache|Blisters}, {but the bank is clean|and I saw an otter}! {Worth it|You should have come}. [name]
""",
)
everyday(
    "cracked phone",
    HAM,
    """
Your phone has {new glass|a new battery}. [sum], {paid at the counter|pay when you fetch it}. {We did not need your code|Bring the slip [code]}. {Open till [time]|Repair shop, High Street}
{Dropped my phone|I sat on my phone}. {It still rings|Still the same number}, {only the glass is gone|I see half of you}. {Write, don't call|Don't laugh}.
{Is it worth mending|Can it be saved}? {It is six years old|The hinge is loose}. {Tell me a price first|If it is over [sum], leave it}. [name]
{Honestly|To be honest}, {buy no new one|mending is too dear}. {It only needed cleaning|There was sand in the plug}. {No charge|We take nothing for that}. {Phone repairs|[boy] in the shop}
phone {dead|flat}, {writing with [name]|borrowed this one}, {home at [time]|start the rice}, {mum|dad}
""",
    hard=True,
)
everyday(
    "bin day",
    HAM,
    """
{Bins out tonight|Bin day is tomorrow}, {paper first|the brown one}. {My turn was last week|Your turn}! [name]
Town works: {the bins come a day later|no bins on [day]} because of the holiday. {Your fee does not change|You need do nothing}.
{Your parking permit runs out in [month]|Parking permit}: {a new one costs [small] at the town hall|come to the desk with your papers}. {There is plenty of time|No rush}.
{Someone put glass in the paper bin|Who throws fish in the paper}? {Please don't|I will not sort it again}. {Caretaker|Number 7}
fox {in the bin|at the bins} again, {put a stone on it|shut the lid}, {he waved|cute though}
""",
)
everyday(
    "thanks and sorry again",
    HAM,
    """
{Thank you for driving us|Thanks for the lift}. {Grandma slept like a stone|We were home by [time]}. {Petrol is on me next time|You get plums}.
I {forgot your birthday|shouted at you}. {I'm ashamed|That was mean}. {Can I make it good with pancakes|Come on [day], I cook}? [name]
{To whoever found my purse|Dear finder}: {all the money was there|nothing was missing}. {You left no name|Who are you}? {There is a cake for you at the bakery|Thank you}. [girl]
{No need to say sorry|Forgiven}. {The vase was ugly|It was only a cup}. {Come back soon|Same time on [day]}?
you were {right|so kind}, {i was wrong|i cried}, {thanks|hug}, {talk on [day]|bring the dog}
""",
)

# Spam.

everyday(
    "copper bracelet",
    SPAM,
    """
{Stiff fingers|Aching knees}? This {copper bracelet|magnet band} {takes the pain away in one night|heals what no doctor can}. {Thousands dance again|My aunt of ninety dances}. Only [small]{, today only|}.
{I was like you|I too could not climb stairs}, then I {put on the band|wore the ring} and {every pain was gone|threw my pills away}. {I tell you where to get it|Write to me and I send you one}, {just pay the post|only [sum]}.
{No more glasses|Never tired again}! {The secret stone of the monks|Our star water} {makes you young|cures all}. {Order before it is forbidden|Doctors fear it}, [phone].
Dear {friend|madam}, {we chose you|you were picked} to try the wonder {belt|sock} {for nothing|free}. {Your card pays only the envelope|We take just a small sum each week}. {You will thank us|Good health}!
{stop taking your pills|forget the doctor}, {our tea does it all|the band does it alone}, {order now|call today} [phone], {three for the price of two|last boxes}
""",
)
everyday(
    "wonder for cat and dog",
    SPAM,
    """
Is your {dog|cat} old? {These drops make it young again|One drop and it runs like a pup}, {guaranteed|vets are silent}. [sum] a bottle, {order now|only this week}: [link]
{Your dog looks sad|Your cat is in danger}. {Our healer feels it from afar|I speak with animals}. Send {its picture and|its name and} [sum], {he does the rest|I free it from the evil}.
{Vets hide it|The vets earn on you}: {this powder cures every animal|no beast dies of age with our oil}. {Pay today, half price|Two bags left}. [phone]
Subject: {For your darling|A longer life} >> {We found your name among animal friends|Dear cat owner}, {the first tin is free|take our miracle tin}. {Just type your card number|We only need your card} at [link].
{My parrot was bald|My horse was lame}, {now it shines|now it wins}. {Ask me for the wonder oil|I sell the wonder oil to few}, [sum], {money first|pay before it leaves}.
""",
)
everyday(
    "wonder seeds",
    SPAM,
    """
{Tomatoes as big as your head|Strawberries all winter}! {Our golden seeds grow on stone|No water, no work}. {Ten seeds|A bag} for [sum], {only today|the last bags}: [link]
{Gardeners cry with joy|Your neighbours will be jealous}: {trees that fruit in a week|roses that never die}. {Send the money in a letter|Pay first, seeds follow}, {you cannot lose|sure success}.
{One pill under the tree|One spoon in the pond} and {all weeds die for ever|the moles run away for good}. {Secret of an old monk|Science is amazed}. Order {fast|now}, [phone].
{Grow saffron in a cup|Grow rich with mushrooms in your cellar}! {We buy all you grow|Earn [big] a month}. {First you buy our box|You only pay the starter box}, [sum].
your garden is {dead|sad}? {our magic earth wakes it|magic stones help}, {guaranteed or double back|works overnight}, {give card number by phone|pay by code}, [phone]
""",
)
everyday(
    "fuel saver",
    SPAM,
    """
{Drive for half the petrol|Never fill up again}! {Push this small plug in your car|A pill in the tank does it}. {The oil firms hate us|They wanted to forbid it}. [sum] at [link]
{Your heating bill drops to nothing|Power for free} with our {little box|green plug}. {Just put it in the wall|No wires}. {Only 50 left|Only today}, [sum]{, pay at once|}.
{An old engineer told me before he died|A man from the works told me}: {cars run on water|the meter can be tricked}. {I send you the plan|The plan is yours} for [sum]. {Keep it quiet|Tell no one}.
{Dear driver|Dear friend}, {we picked you to test|try} the wonder plug. {Transfer [small] for the post|Give us your card for the post}, {and never worry about petrol|you save [big] a year}.
{stop paying|why pay} for {power|petrol}? {magic magnet|wonder box}, {works at once|doubles the miles}, {order today or miss it|last day}, [phone]
""",
)
everyday(
    "man about the pipes",
    SPAM,
    """
{Good day, I am from the gas board|The gas works here}. {There is a leak|Your pipe is old}. {I come in an hour|My man is at your door}, {have [sum] ready in cash|he takes [sum] in cash}, {or we cut you off|or the house may burn}.
{We test the air in your flat|Office for clean air}: {a man comes today|our man rings at noon}. {Let him in alone, he needs every room|Show him where you keep valuables, for the insurance}. {The test costs [sum], in cash|Keep [sum] in cash ready}.
{Fire office|Smoke alarm office}: {your alarm is forbidden|new rule}. {Pay [sum] to the man at the door|Our helper brings one, [sum] in cash}, {without him you get a fine|refuse and you pay [big]}.
{I'm the new caretaker|The house office sends me}, {you don't know me yet|never mind my name}. {Leave your key under the mat|Give my boy the key} {and don't ring the office|and tell no one}, {I look after the taps|it is for the heating}.
{Your drain is full of rats|The town has seen rats}. {We spray today|We come now}, [big], {pay before we start|cash first}. {Don't call other firms, they cheat|Sign nothing with others}.
""",
    hard=True,
)
everyday(
    "jewels in safe hands",
    SPAM,
    """
{This is the inspector|The police speak}. {There are burglars in your street|Your name was on a thief's list}. {Put your jewels and cash in a bag|Pack your gold}, {a colleague in plain clothes fetches it|hang it on the gate at [time]}.
{Mrs [girl], do not worry|Dear Mrs [girl]}, {we mark your notes against thieves|the bank's notes may be false}. {Give them to our man|Hand all your notes to the young officer}. {Not a word to your children|Tell no one, it is secret work}.
{How much money is in the house|Do you keep gold at home}? {We ask for your safety|The station must know}. {Answer here|Write back} {and don't ring the station, the line is watched|and keep it secret}.
{Your ring was on our list|The old watch is stolen goods}, {says the police|says our office}. {Pay [big] bail|Buy it free with [sum]} {or come to prison|or we fetch you today}.
Officer [boy], {number [code]|special branch}. {A thief named you|The gang knows your door}. {Take out [big] and lay it in the bin|Draw [big] and wait at the corner}, {we watch over you|you get it back after the arrest}.
""",
    hard=True,
)
everyday(
    "tin without a name",
    SPAM,
    """
{We collect for the poor orphans|We collect for the sick children}. {You don't know us, but God sees you|Never mind which home}. {Send [sum] today|Transfer [sum] now} {to my own account|to the number I give you}, {you will be blessed|no receipt is needed}.
{The fire brigade needs you|Your fire brigade asks}: {buy our stickers for [sum]|give [sum]}, {who does not pay, waits longer in a fire|houses with a sticker come first}. {Cash to the man at the door|Pay by voucher code}.
{Help the blind dogs|Save the donkeys}! {Give your card number, we take only a little each day|Read us your card number}, [phone]. {A donkey dies each hour|Do it now}.
{Flood in [town]|Fire in [town]}! {I gather money for all|I hold the money for all}. {Send gift card codes|Codes from gift cards are best}, {banks are too slow|it goes faster}. {Share this with all you know|A stranger who cares}.
{Dear believer|Brother}, {our church in a far land has no roof|the bishop picked you}. {With [sum] you buy a stone|Send [sum]} {and all you wish comes true|and ten times as much comes back}. {Reply soon|Quick, before the rains}.
""",
    hard=True,
)
everyday(
    "grant from nowhere",
    SPAM,
    """
{You have been granted|The world fund gives you} [big]! {It needs not be paid back|No one else knows}. {To free it, send [small] for the stamp|First the fee of [sum]}, {then it is on its way|paid the same day}.
{Hello friend|Hi}, {did you get the money from the new grant|have you heard of the new state help}? {I got [big] at once|They brought me [big]}. {I saw your name on the list too|You are on the list}. {Write to agent [boy]|Ask agent [boy]}, {he needs only a fee|have [sum] for him ready}.
Subject: {Your fund|Payment file [code]} >> {A box with [big] lies for you at the airport|Your box is at the airport}. {The guard wants [sum]|Pay the guard [sum]}. {Send it by cash letter|Send him vouchers} {and the box comes tomorrow|and keep quiet}.
{The state gives each mother|Every pensioner gets} [big] {this week|now}. {Our helper fills in the form for [small]|We do the form, you pay [small]}. {Send name, birthday and card|Give card and code} to [phone].
{Compensation|Money back for all victims}! {You were cheated once|We know you lost money}, {now you get [big]|[big] is waiting}. {Only the lawyer's [sum] must come first|Pay the tax of [sum] before}. {Mr [boy], United Banks|Dr [boy]}
""",
)
everyday(
    "lost money hunters",
    SPAM,
    """
{Were you cheated|Did you lose money to tricksters}? {We get it back|We know where it lies}. {Pay us [sum] first|It costs only [sum] in advance}, {success is sure|we never fail}. [phone]
{Good news|Dear victim}: {we caught the men|the thieves are caught} who took your [big]. {To give it back, we need your card and code|Your card number, please}. {Quick, the file closes|Answer today}.
{My husband lost [big]|I had lost it all}, then {a clever man named [boy]|hacker [boy]} {brought it back in a day|broke into their bank}. {He takes only [sum] before he starts|Pay him [sum] and wait}. {Write to him|I can send you his number}.
{Office for cheated people|Office of fair money}: {your case [code] was won|you win your case}. {Transfer the court's share of [sum]|The clerk wants [sum]}, {then you get [big]|the rest is yours}. {Tell no bank|Do not ask your bank, it is part of it}.
forgot {old shares|an old savings book}? {we found yours|there is money in your name}, {send [small] and your passport|small fee first}, {we do the rest|trust us}, [phone]
""",
)
everyday(
    "goods from the back door",
    SPAM,
    """
{Psst|Hey}, {a lorry of phones fell off the list|we have phones from a closed shop}. {Half price|[sum] each}, {no bill|no questions}. {Money first, by voucher|Transfer now}, {I tell you then where to come|the place comes later}.
{Leather coats from the fair|I am at the airport with leather coats}, {my plane goes in an hour|I can't take them home}. {For you, my friend, [sum]|You look honest, [sum]}. {Cash now, no receipt|Draw the money quickly}, {I forget to tell the customs|nobody must know}.
{We have tar left over|There is stone left} from the road. {Your drive done today|We do your yard at once} for [big], {cash before we start|half now in cash}, {no paper|no name}. {Say yes now, the tar gets cold|The neighbours took it too}.
{Gold ring found on the road|I found this ring}, {worth [big]|pure gold}. {I am a poor traveller|My children are hungry}, {give me [sum] and it is yours|take it for [sum]}, {quick, before someone sees|don't ask a jeweller}.
{Perfume and watches|Drills and saws} {from a ship's bottom|that nobody counted}. {I know a guard|My cousin has the key}. {Send [sum] and ask nothing|Pay in coins on the net}, {this stays between us|burn this}.
""",
)
everyday(
    "sell soap, bring friends",
    SPAM,
    """
{Be your own boss|Free yourself}! {You buy our soap for [sum]|Take the starter case, [sum]}, {bring five friends|your friends do the same} and {earn while you sleep|the money never stops}. {Seats are few|Join tonight}.
{Hi dear, we were at school together, I think|You look like a winner}. {I earn [big] a month with three hours|My car was paid by a cream}. {I can't explain it here|Come to a meeting, no questions}, {bring [sum] to get in|only the entry of [sum]}.
{One letter, ten people|Send [small] to the first name}. {Then put your name at the end|Add yours} and {wait for [big]|soon thousands send you money}. {It works by numbers|Nobody ever lost}, {don't break the ring|hurry}.
{Gift circle for women|Our loving circle}: {give [big] now, get eight times as much|give once, receive eight gifts}. {Only those who trust|Don't tell your husband}. {A place is free|Quick}, [girl]
{No boss, no hours|Rich from the sofa}! {Our system|The plan} {runs by itself|needs no skill}. {You pay [sum] once|Just buy the licence, [sum]} {and recruit others|and win others}. {Write RICH|Say you are in}, [phone].
""",
)
everyday(
    "parcels at home",
    SPAM,
    """
{Easy job|Work for mothers}: {packets come to you|we send packets to your flat}, {you put a new label on|you pass them on abroad}. [sum] each. {No questions about what is in them|Don't open them}. {Send us your passport to begin|Reply with your bank login}.
{Write addresses at home|Stick stamps at home}, {[big] a month|[small] an envelope}! {For the starter box pay [sum]|Transfer [sum] for the paper}, {wages come later|then we pay}. {Places nearly gone|Start now}.
{We rent your bank account|Do you need your bank account every day}? {We use it one week|Only for a week}, {you get [sum]|[sum] for you}. {Give us card and code|Hand us the card}, {all quite legal|nobody checks}.
{You are young and clever|Pupils wanted}! {Open a bank account in your name|Open an account for us} {and sell us the login|and give us the code}, [sum] {in your hand|at once}. {Parents need not know|Not a word at home}.
Subject: {Your new job|Welcome to the team} >> {You need no interview|We liked your picture}. {Buy the laptop with your own money from our man|First pay [sum] for the work clothes}, {you get it back with the first wage|refunded later}.
""",
)
everyday(
    "printer help line",
    SPAM,
    """
{Your printer has sent us a fault|We see that your printer is ill}. {Ring [phone] and let us into your computer|We come in by the line, just type the code we give}. {It costs [sum], card ready please|Have your card ready}.
{Hello, I'm [boy], your helper|This is [boy] from Windows}. {Your machine sends out dirt|Hundreds of viruses run from your house}. {Stay on the line|Sit down at it} and {do as I say|type what I tell you}. {Then [sum] by gift card|You pay [sum] with a voucher}.
WARNING {do not switch off|keep the screen on}! {Your pictures will be wiped|All is lost} {in five minutes|at [time]}. {Only our line helps|Call at once} [phone], {no one else can|don't ask family}.
{Is your phone slow|Slow phone}? {Give me your code word and wait|Tell me the password}, {I do it from here|I work from afar}. {Free for you|You pay what you like}, {a friend on the net|trust me}.
{Your help plan ended|Your safety plan ran out}, {we took [sum] for a new year|[sum] goes off tonight}. {To stop it, call|Not wanted? Ring} [phone] and {let us see your bank page|log in to your bank while we watch}.
""",
)
everyday(
    "kind finder of a card",
    SPAM,
    """
{Hello, we found your bank card|This is lost and found}. {To be sure it is yours|Before we send it}, {tell me the secret number|what is the code}? {I am only helping|Be quick, someone else asked too}.
{Your purse is here|I have your bag}, {a poor man found it|I'm honest}. {Send [sum] for the post first|Pay [sum] as a reward before}, {by voucher|to this account}, {I can't meet you|do not come}.
{May I help you at the machine|Bank help at the machine}? {Write me your number and I look after the card|Leave the card in the slot and send me the number}. {Your friendly helper|It is a new service}, [phone].
{I saw your post about the lost dog|You look for your cat}? {I have it|It is with me}, {far away|in [town]}. {Send [sum] for the petrol first|First [sum] for its food}, {no picture, my camera is broken|please don't ring}.
{The ring you lost|Your lost phone} {was handed to us|lies in our safe}. {Log in with your password here|Type your phone's code here}: [link]. {Then it comes home|Only then may we send it}.
""",
    hard=True,
)
everyday(
    "I know your secret",
    SPAM,
    """
{I know what you did in [town]|I know who you met on [day]}. {For [big] I forget it|Pay [big] and I am silent}. {If not, your wife gets a letter|Otherwise all your friends hear it}. {You have two days|No police}.
{We have your files|All your letters are in our hands}. {Want them back|Do you miss them}? [big] in {coins on the net|gift codes}, {or the whole world reads them|or they are gone for ever}. {The clock runs|Don't reply, pay}.
{You looked at bad pages|I saw what you read at night}. {Shame on you|Naughty}. {Send [sum] and nobody hears|[sum] keeps me quiet}. {I watch you|I see that you read this}.
{Pay, or I write bad things about your shop|Nice bakery you have}. {A hundred bad words cost you more than [sum]|It would be sad if all said the bread is bad}. {Send [sum] by [day] and we leave you alone|[sum] a month and nothing happens}.
{Someone paid me to hurt you|I was hired to harm you}. {I like you, so give me [big]|Pay me more than he did, [big]} and {I tell you who|I go away}. {Don't speak to anyone|Not a word to the police}.
""",
)
everyday(
    "collector of old debts",
    SPAM,
    """
{Last warning|Final notice}! {You owe|We bought your debt of} [big]. {From whom does not matter|You know for what}. {Pay today by voucher|Send gift codes by [time]} {or our men come|or we empty your flat}.
{Debt office [town]|Collectors United}: {a call to a sex line in [month]|a game you ordered} was not paid. {[sum] now|Pay [sum] at [link]}, {or your boss hears of it|or prison}.
{Hello [name], this is private|Do not show this to anyone}. {A man is on the way to take your car|Tomorrow they take your things}. {I can stop him for [sum]|For [sum] the file disappears}, {to my own account|in cash, no paper}.
{Your late father owed us [big]|Your husband left a debt with us}. {Be a good child and pay|You would not want talk}. {No papers exist, but it is true|We cannot show papers}. {Transfer it this week|Pay in cash to our man}.
you {owe|never paid} [sum], {pay in one hour|pay now} at [link], {no questions|we know your address}, {or it doubles|or the police come}
""",
)
everyday(
    "song of the month by text",
    SPAM,
    """
{Hurray, you ordered the song of the month|Welcome to the picture club}, [small] a day! {You did nothing? Stop it by giving your card number at [link]|To leave, send your card number}.
{Answer one question and win a horse|Quiz: what is the colour of snow}? {Send your answer to [phone]|Text BLUE or WHITE}, {each text costs [small]|[small] a text, as many as you like}. {You have nearly won|One more answer and [big] is yours}!
{New smile pictures for your phone|The funniest frog song}! {Free|For nothing} {today, then [small] each day|for one hour, then [sum] a week}. {Press yes|Say yes} {and we take it from your bill|and enter your code}.
{Someone in [town] thinks you are sweet|Who loves you}? {Text NAME to [phone]|Send your name and his to [phone]}, {[small] a text|only [small] an answer}. {Our computer knows|He waits for you}.
{You have a picture waiting|A gift picture came for you}. {Fetch it at [link]|Open it at [link]} {with your number and the code we send|and type in your password}, {free today|no cost, only [small] each day}.
""",
)
everyday(
    "poem in a golden book",
    SPAM,
    """
{Your poem moved our jury to tears|What a voice you have}! {It shall be printed in our golden book|We print it}. {You pay only [big]|Your share is [big]}, {fame is sure|and the world will know you}. {Answer before [day]|Few pages are left}.
{You were chosen|You have been picked} for the book of {great women|famous families}. {An honour that costs [sum]|The honour is free, the gold page is [sum]}. {Pay now|Send the money first}, {we have never met but know your worth|kings stand in it}.
{We want your picture in our gallery|A rich man saw your painting}. {He pays [big]|He offers [big]}, {you send us [sum] for the frame first|only the transport of [sum] comes from you}. {Keep it secret from other painters|Quick, he flies home}.
{You could be a star|Your child has a film face}! {No test|We need no audition}. {Send [sum] for the photos|First the photo book, [sum]}, {then the roles come|the film people wait}. {Agent [boy]|A friend of the arts}
{Become a lord|Become a doctor} {in one week|without study}! {Title with seal|Fine paper with gold letters}, [sum], {nobody asks|no test}. {Pay today|Send money and name}: [link]
""",
)
everyday(
    "free chips",
    SPAM,
    """
{A hundred free chips|Free spins} for you! {You cannot lose|Everybody wins}. {Type your card number to play|Pay in [sum] to get them out} at [link].
{I beat the wheel|My trick beats every machine}. {I made [big] last night|I win each night}. {The trick is yours for [sum]|Send [sum] and I teach you}. {Only for three people|Keep it to yourself}.
{Lottery group seeks one more|One of our lottery group died}. {We always win|We know the numbers}. {Send [sum] a week|Your share is [sum]} {to my account|in cash by letter}, {you need see no ticket|don't ask how}.
{Your winnings of [big] are ready|You have won [big] at our table}. {To draw it, pay in [sum] more|First the table fee of [sum]}. {After midnight it is lost|Hurry}. {Casino Gold|Your lucky host}
{scratch and win|every ticket wins}, {play now|start with nothing}, [link], {give card to prove your age|card needed}, {big money tonight|you feel lucky}
""",
)
everyday(
    "windmill shares",
    SPAM,
    """
{The wind never stops|Wind is gold}! {A share in our mill brings|Each share pays} {ten percent a month|double in a year}, {guaranteed|no risk at all}. {Only till [day]|The last shares go tonight}. Pay [big] {to start|now}.
{Whisky in barrels|Old wine} {gets dearer each day|is safer than a bank}. {We keep the barrel for you|You need never see it}. {Send [big]|Put in [big]}, {in two years it is three times as much|profit is certain}. [phone]
{I call you as a friend|You don't know me, I know money}. {A firm in [town] will rise tomorrow|Tomorrow these shares jump}. {Buy for [big] through me|Send me [big] today}, {tell nobody, it is not allowed|it must stay secret}.
{Teak trees|Ostriches} {make you rich|grow your pension}! {A tree costs [sum], brings [big]|Buy one, get ten back}. {No papers to read|Sign nothing, just pay}, {everybody in your street does it|the smart ones are in}.
{Savings at twelve percent|Your bank cheats you, we give twelve percent}, {safe as a rock|sure}. {Move your money to us today|Transfer it tonight}. {Don't ask your children|Say it is for a car if the bank asks}.
""",
)
everyday(
    "club friend with a new phone",
    SPAM,
    """
{It's [name] from the choir|Hi, [name] from the club here}, {this is my new number|new phone}. {I'm at the till and my card fails|My card is eaten}. {Send [sum] to this account|Can you pay [sum] to my cousin's account}, {I can't talk|don't ring, no voice}?
{Guess who|Remember me}? {Your old friend from the army|We met at the sea}. {I am in a small mess|Something stupid happened}. {[sum] by voucher would save me|Buy a voucher and send me the code}, {tell no one, I'm ashamed|quick, please}.
{Hello, I am the new treasurer|New treasurer here}. {The club has a new account|Pay your fee again, the old bank lost it}: [sum] {today|by tonight}, {only to this one|the number follows}. {Do not ask the others, they know|No need to ring}.
{hi love, changed my number|lost my phone love}, {what was the code for our bank|can you send me the bank code}? {write it here|quick}, {i cant speak|in a meeting}
{It is me, your vicar|This is your vicar}. {I'm in prayer and can't phone|Please don't call}. {A sick woman needs gift cards|Get three gift cards for a widow}. {Send me the numbers on the back|Scratch them, send a picture}, {God bless you|I pay you on Sunday}.
""",
    hard=True,
)
everyday(
    "borrow your account",
    SPAM,
    """
{Can money for me come to your account|May my pay go to your account}? {Mine is blocked|I have none}. {We met only online, but I trust you|You don't know me well, but you look kind}. {Keep [sum], send me the rest in coins|Draw it and post it to me}, {no word to the bank|all is fine}.
{Please sign for me|I need a name for a loan}. {It is only for the form|You never pay}. {We chatted so nicely|You are the only one I have online}. {Send a picture of your passport and card|Just your passport and bank code}, {quickly|before [time]}.
{You will get [big] from me by mistake|Oh, I sent you [big]}! {Send it back with gift codes|Return it now to another account}, {not to the one it came from|the bank is too slow}. {A stranger in need|Hurry, please}.
{My uncle is a minister|My father was a general} {in a far land|far away}. {He hides [big]|There are [big]}. {Let it pass through your bank and keep a third|Give me your account and keep a third}, {in deep secret|not a soul may know}.
{Buy me game cards|Could you load my phone}? {We played together once|I'm the girl from the game}. {I send you a picture for it|I'll love you}. {[sum] and the code here|Send the code}, {don't tell your mum|our secret}.
""",
)
everyday(
    "funeral plan call",
    SPAM,
    """
{Have you thought of your funeral|Who pays for your grave}? {The state stops paying|A new law says you must}. {Give us your account today|Read us your bank number}, [phone], {only this week [sum]|or your children pay [big]}.
{Mrs [girl], you spoke with my colleague|We spoke last year}, {you said yes|you agreed on the phone}. {So [sum] is due|Now pay [sum]}. {Say your card number and it is settled|If you did not, say your card number to cancel}.
{Are you over sixty|Dear senior}? {A free walking stick|A free blanket} {for you|waits}! {Say yes on the phone|Just say yes and your bank number}, {the small print is nothing|you sign nothing}, [phone].
{Your health card runs out|The old health card is worthless}. {A new one costs [sum]|Pay [sum] for the new one}, {tell us your bank details|card number, please}, {or no doctor may help you|or you lie in the street}.
{Last chance|Today only}: {insurance against everything|a policy that pays always}, [small] a day. {No questions, no papers|Don't read, just sign}. {Our man comes at [time], have cash|Pay cash to the nice young man}.
""",
    hard=True,
)
everyday(
    "house swap in the sun",
    SPAM,
    """
{Swap your flat for our villa|Our villa for your flat}! {You have never met us, no matter|You need not see it}. {Send [sum] for the key|The key costs [sum]}, {by money order|before we tell you the street}, {others ask too|answer today}.
{You have won a week in the sun|A week by the sea is yours}! {You only pay the taxes of [sum]|Just [sum] for the bed sheets}, {now, by card on the phone|and listen to our talk}. {Bring your husband and your bank card|It must be today}.
{Flights for [small]|Fly anywhere for [small]}! {No name on the ticket|The airline must not know}. {Send gift codes|Pay by voucher only}, {I send you the code after|the tickets come at night}. [link]
{I own a small hotel|I'm a captain's widow with a house by the sea}, {half price for honest people|for you nearly free}. {Transfer everything first|Pay all before, [big]}, {not through the page, it is dear|write to me in private}. {No visits, please|Hurry}!
{We keep your seat|Your trip is nearly gone}, {confirm with your card and code|your card number and the three figures}: [link]. {In one hour it is sold|Ten people look at it}. {Travel Gold|Your dream agent}
""",
)
everyday(
    "hearts by post",
    SPAM,
    """
{I am a lonely nurse|I'm a shy farmer's daughter} {in a far country|across the sea}. {Your eyes speak to me|I saw your picture and prayed}. {I come to you if you send [sum] for the papers|Only my visa is missing, [sum]}. {Your [girl]|Kisses from one you never met}
{We write since [month] and I love you|How I love your letters}. {My phone is old|The landlord cuts my line}. {If you send a voucher of [sum], I can go on writing|Buy me a new phone, or this is the last}. {Don't ask your friends|They would only be jealous}.
{I sent you a gift|A box with gold and a watch comes to you}, {my love|sweet stranger}. {The customs want [sum]|Pay the man [sum]}, {then it is yours|he will write to you}. {I can't pay it here|On the ship I have no bank}.
{You seem a good person|Such a kind face}. {I'm rich and ill|The doctors give me a month}. {I leave you [big]|You get [big]} {if you pay my notary|for a fee of [sum]}. {Pray for me and keep it secret|Quick, my dear}.
{She likes you|Three women like you} {at the heart club|on our page}! {To read her letter, pay [small]|Her letter costs [small] to open}. {Each answer costs [small] too|Give us your card number}: [link]. {Don't let her wait|She cries}
""",
)
everyday(
    "soft stranger",
    SPAM,
    """
{Good morning, dear|Hello dear friend}, {how did you sleep|I hope you are well}. {We don't know each other, but I feel you are kind|A good spirit gave me your number}. {I have a business that makes us both rich|I could double your savings}, {shall I tell you|say yes and I explain}?
{Oh, is this not [girl] from the riding school|Sorry, wrong number}? {You answer so nicely|What a nice person}. {I live from coins on the net|My uncle taught me to trade}, {I can show you, start with [sum]|put in [sum] with me and see}.
{I'm a stranger, forgive me|Forgive a stranger}. {My child has no shoes|We ate nothing today}. {Could you send a little, [sum]|Even [small] by voucher helps}? {I pray for you each night|You will be paid in heaven}. {Don't ask where I live|I can't meet you}.
{You have been so quiet|Are you cross with me}? {I waited for your payment|My teacher of coins asks after you}. {Only [sum] more and the profit is free|Send [sum] today and your [big] is out}, {trust me, dear|you are nearly rich}.
{Nice to know you online|You write so sweetly}. {Where do you bank|Which bank do you have}? {Do you live alone|Is much money in it}? {Just curious|I ask because I want to help you grow it}. {Send me a picture of your card, the colours are so nice|Show me your bank page, I show you mine}.
""",
    hard=True,
)
everyday(
    "tutor for sure success",
    SPAM,
    """
{Speak any language in a week|Learn the piano overnight}! {Our sound does it while you sleep|Just hear our tape}. {[sum], guaranteed|Only today [sum]}, order {now|here}: [link]
{Your child will fail|Your son is behind, we know}. {Our secret pills for the brain help|With our course all get top marks}. {Pay [big] for the year today|Sign by phone, [big]}, {tomorrow it is double|no way back}.
{Driving licence without a test|Licence without lessons}! {I know a man in the office|A friend prints it}. {[big], half in advance|Send [sum] and your photo}, {no names|tell nobody}.
{Rich people know three words|I was poor, now I teach}. {My course shows you how to get rich|Buy my course}, {was [big], today [sum]|only [sum], the price ends at midnight}. {Those who wait stay poor|Don't think, pay}. [link]
{Good marks for sale|I can change your marks}. {I have the school's password|I am inside the school computer}. {[sum] a mark|Pay [sum] by code}, {parents learn nothing|delete this}.
""",
)
everyday(
    "cheap help with papers",
    SPAM,
    """
{We get you your state money|Money from the state lies unused}! {Give us your login for the tax page|Tell us your tax password}, {we share half and half|you get [big]}. {Nobody checks|Quick and quiet}.
{Office for addresses|Register of house owners}: {every household must pay [sum]|the entry costs [sum]}. {It looks like a tax, it is not late yet|Pay within three days or a fine of [big]}. {Account abroad, don't wonder|Only vouchers}.
{Your name is in a court paper|There is an arrest paper for you}. {I am a clerk and can burn it|It can vanish}, {for [sum] in gift cards|if you send [sum] today}. {Do not ring the court|Keep it quiet}.
{New passport in two days|Papers of any kind}, {no questions|real stamps}. [big], {half first|coins only}. {Write to the doctor of papers|Ask for [boy]}, [phone].
{Your television licence stops|Your radio fee was not booked}. {Enter your card and code at [link]|Read your card number to us, [phone]} {within the hour|tonight}, {or the screen goes black|or we fine you [big]}.
""",
)
everyday(
    "bargain that must be paid first",
    SPAM,
    """
{Tractor for [big], like new|Boat for [sum], like new}! {I am abroad, so you can't see it|My wife died, I can't look at it}. {Pay it all to the shipping man first|Send the money, then it comes}, {four others ask|first who pays}.
{I take your sofa without looking|I buy your car, no need to see it}. {My cheque is too big, send the rest to my driver|A driver comes, pay him [sum] first and I pay you all}. {I'm at sea and can't phone|No calls please}, {thank you, dear seller|God bless}.
{To get my payment, click [link]|The money for your pram is ready at [link]}: {type your card and the code from the bank|enter your card and your bank password}. {I pay so through the post|It is safe, all do it}. {Your buyer|[girl]}
{Concert seats|Two kittens}, {sold out everywhere|the last}, {[sum] only|for you [sum]}. {Send a gift code now|Pay by voucher now}, {no bank, no meeting|you can't come by}. {They go in ten minutes|Hurry}.
{Puppy free to a good home|Horse for nothing}! {You pay just the box for the flight, [sum]|Only the papers, [sum]}, {then the vaccine, then the guard|in advance by money order}. {Pictures are from last year|No visits}, {quick, it cries|answer tonight}.
""",
    hard=True,
)
everyday(
    "rain of luck letter",
    SPAM,
    """
{A saint started this letter|This letter went round the world}. {Send [small] to the address below|Put [small] in a letter to me} {and copy it ten times|and send it to nine friends}. {Who broke it lost his house|A man who laughed fell ill}.
{I am a seer and saw a cloud over you|Bad luck sits on your roof}. {I lift it for [sum]|For [sum] I pray it away}, {before the full moon|today}, {tell nobody or it stays|else it falls on your children}.
{Your lucky coin is ready|The coin with your star}, {who wears it wins|money follows it}. {Free, only [small] for the pouch|[sum], paid in advance}. {Doubters stay poor|[girl] from [town] won [big] with it}. [phone]
{Rub this picture|Forward this to twenty people} {and [big] comes|and the phone company pays you [small] for each}. {It is really true, a lawyer said so|I got the money at once}! {Then enter your card at [link] to fetch it|Afterwards send your bank number to [phone]}.
{holy water|dust of a star}, {heals love and purse|brings money in three days}, {order|ring} [phone], {[sum] or your soul suffers|pay first, wonder later}
""",
)
