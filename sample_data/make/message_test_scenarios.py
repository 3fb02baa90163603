"""The scenarios to validate and to test on: occasions and frames that no training text has.

They are written as message_scenarios.py wants it, whose list they join. Their occasions were chosen
before any of them was written, and their frames were written without looking at what any model gets
wrong, and of the training pairs at no more than two, for the form. Whoever writes training texts
should not read this file, but only keep away from the occasions that the scenarios' names say.
"""

from message_scenarios import HAM, SCENARIOS, SPAM, TEST, VAL, scenario

__all__ = ["SCENARIOS"]

# Ham to test on.

scenario(
    "museum night",
    HAM,
    TEST,
    """
{Museum night is on [day]|On [day] is museum night}! {All doors stay open till midnight|Every house is open until late}, {free for children|children get in for nothing}, [small] for {grown-ups|us}. {Shall we go|Are you in}?{ [name]|}
{Look, two tickets for the long museum night|[kin] gave me two tickets for museum night}, {one is for you|take one}. {We start with the dinosaurs|First the mummies}, {then soup in the yard|then the tower}. [name]
Subject: {Long night of the museums|Museum night} >> Dear {friends of the museum|members}, the {programme|map} is {at [link]|now on our page, [link]}, {no login, no booking|nothing to fill in}. {Just come by|Simply walk in}{ on [day]|}. {Your museum team|The team of the town museum}
{The kids won|[name] won} {a torch|a stone tooth} in the {museum quiz|museum hunt}! {We fetch it at the desk|It lies at the desk for us}, {come along|back by [time]}.
{where are you|are you here yet}? {I stand by the big whale|we wait under the whale}, {hurry, the lights go out at [time]|the torch tour starts at [time]}
""",
)
scenario(
    "bicycle workshop",
    HAM,
    TEST,
    """
{Your old bicycle rolls again|The blue bicycle is done}, {new chain and brakes|two new tyres}, [sum]. {Pay when you have tried it out|You can pay in cash or by card here}, {open till [time]|we close at [time]}. {[name], bicycle workshop|The workshop}
{The mending evening for bicycles|The bicycle evening} is on [day] {in the yard|behind the church}. {Bring your own wheel|Bring what squeaks}, {tools are there|we lend you the tools}, {it costs nothing|coffee for a coin}.
{I found the squeak|Found it}: {a leaf in the chain|a loose bolt}. {No bill for that|I take no money for that}, [name]. {Come by whenever you like|It stands by the door}.
{can you|could you} {bring|lend me} {the pump|a spanner|some glue}? {my tyre is flat again|i am pushing it home|i am by the bridge}
Hello [name], {the part for your lamp|your new saddle} costs more than I {said|thought}, [sum]. {Shall I order it or not|Do you still want it}? {No hurry|Sleep on it}, {call me at the shop|just tell me when you pass}. [name2]
""",
)
scenario(
    "bee keeper",
    HAM,
    TEST,
    """
{Your money is in the bees|You gave us [sum] for a hive}, {so here is your share|and here comes what you get}: {six jars of honey|four jars and a candle}. {Fetch them on [day]|I bring them on [day]}, {nothing to pay|all yours}. {[name], the bee keeper|Your neighbour with the bees}
Subject: {A swarm in the tree|Urgent: bees in the yard} >> Dear neighbours, {a swarm hangs in the lime tree|my bees have moved into the bus stop}. {Don't worry|They are gentle}, {I fetch them before dark|a box is on its way}. {Please keep the windows shut|Keep the dog in} {until [time]|tonight}. [name]
{Never pay anybody who sells my honey at the door|A man sells honey at the door and says he is from me}. {I send nobody|It is not mine}, {and I never ask for money first|don't give him a card or a coin}. {Honey only from my gate|Mine stands at the gate}, [small] {a jar|in the tin}. {Your bee man|[name]}
{Our honey won a gold prize|We won first prize for the lime honey} at the {fair|show}! {Come and taste|Have a spoonful} {on [day]|after church}, {free for everyone in the lane|you need not buy any}.
{The price of honey goes up|Honey gets dearer}, [small] {a jar|a glass}{, sorry|}. {It rained all spring|The summer was wet}, {there is little of it|I can promise nothing}. {I keep two for you|Yours are put by}, {pay me whenever|no hurry with the money}. [name]
{Want to join|Will you help}? {I open the hives|We spin the honey} on [day]. {No risk|No danger}, {I have a second veil|you get my spare hat}. {The code for the garden gate|The gate code} is [code]{, for you alone|}.
""",
    hard=True,
)
scenario(
    "allotment",
    HAM,
    TEST,
    """
{The water is on again at the plots|They turn the water on at the garden plots} {on [day]|from [day]}. {Please shut your tap first|Check your taps}, {or the beans will swim|last year we had a lake}.
{We have too many courgettes|My plot drowns in courgettes}. {Free to a good kitchen|Take what you like}, {the box stands by gate [num]|in the box by the shed}. {Leave the basket|Bring the basket back}! [name]
Dear {plot holders|gardeners}, {the yearly rent stays at [sum]|the rent for a plot is [sum] again}. {As always|Like every year} {it is collected|we collect it} at the {spring meeting|meeting in the hut}, {nobody needs to send anything|there you get your slip}. {[name], chair|The committee}
{The fox was here|Pigeons again}, {all my peas are gone|half the lettuce is gone}! {Do you still have|Could I have} {a bit of net|some seedlings}? {I pay in plums|You get plums for it}.
{who has the key|where is the key|who took the key} {of the hut|of the tool shed|of the pump house}? {i stand in the rain|it pours and i am outside|ring me, [name]|the seeds are inside}
{Plot [num] is free|A plot has come free}, {you are next on our list|your name is at the top of the list}! {Come and look|Have a look} on [day], {take all the time you want|no need to decide yet}. {[name] from the allotments|The garden club}
""",
)
scenario(
    "chess club",
    HAM,
    TEST,
    """
{You won|You beat me} in twelve moves, {I still don't see how|what a trap}! {Again on [day]|Revenge on [day]}? {I bring the clock|Loser buys the tea}.
{Club night moves|Chess moves} to [day], {the hall has a wedding|the hall is let}. {Bring a board if you can|We need two boards}. {Beginners are welcome|Tell the new boy}. [name]
{The chess cup|The cup} {costs [small] to enter|is [small] a head}, {paid at the table|you pay at the door}, {the prize is a ham|the winner gets a cake}. {First round|Clocks start} at [time]{, be on time|}!
{My move|Here is my move}: {knight takes bishop|queen to the corner}. {Your king is in danger|Now save your king}, {hurry up|think well}! [name]
Subject: {Lists for the league|Team list} >> {Hello all|Dear players}, who {plays|can play} against [town]? {The results are at [link]|See [link] for the table}, {open to all|no password}. {Reply by [day]|A word by [day] is enough}. {[name], captain|Your captain}
""",
)
scenario(
    "sailing lesson",
    HAM,
    TEST,
    """
{The wind is too strong today|Storm on the lake}, {so no sailing|the lesson is off}. {You lose nothing|Nobody loses the hour}, {we do it on [day]|we sail on [day] instead}. {[name], sailing school|Your teacher at the jetty}
{Bring|Pack} {a towel|dry socks}, {a hat|a jacket} and {no phone|old shoes} {for the boat|for your first sail}. {Life vests are here|You get a vest from us}. {We cast off at [time]|Boats leave at [time]}.
{I sailed alone|I steered all by myself}! {Only one tree was in the way|The boat turned over once}. {Tell [kin]|Don't tell [kin] about the swim}! {[name]|Wet kisses, [name]}
{The course is paid|Your [sum] came}, {thank you|many thanks}. {Here is the plan|The plan}: {four mornings|three evenings}, {meet at the red boathouse|at the jetty by the mill}, from [time]. {Questions? I am at the boathouse|See you on the water}, [name]
{can you|will you|could you} {pick me up|fetch me} {at the harbour|from the lake}? {i am soaked|my trousers are full of lake|home by [time]}
""",
)
scenario(
    "dog walker",
    HAM,
    TEST,
    """
{Walked Bello|I walked your dog} {round the pond|to the mill}, {he is tired and happy|he rolled in mud}. {Key is back under the pot|Your key is in the box}. {See you on [day]|Same time tomorrow}! [name]
{Could you walk Bello|Can you take the dog out} on [day]? {I pay you the [small] as always|The [small] lies on the shelf}, {lead is on the hook|biscuits are in the tin}. [name]
{He slipped his lead|The dog ran off} {but came back|and sits here again}{, no harm done|}. {He ate a lady's sausage|He owes a lady a sausage}, {I paid her|I gave her [small]}{, forget it|}. [name]
{Who can walk|Who walks} the {old spaniel from number [num]|neighbour's dog}? {[girl] broke her leg|[girl] is in hospital}. {We take turns|One walk each}, {I do [day]|I have [day]}, {a list hangs in the cellar|put your name on the paper by the stairs}.
{Your dog says thank you|Thanks for the walk}, {he sleeps like a stone|he is snoring}. {I owe you [small]|You get [small] from me}, {come in for tea and it is yours|it lies on the shelf by the door}. [name]
""",
)
scenario(
    "school exchange",
    HAM,
    TEST,
    """
{Your guest from the exchange|The girl who will stay with you}, [girl], lands {on [day]|at [time]}. {Her ticket is paid|School paid the flight}, {she needs only a bed and a smile|you need not send any money}. {[name2], school office|The exchange teacher}
{I am in [town] with the class|We got to [town]}, {the host family is lovely|my host mum cooks like you}. {I have a new number here|This is my number here}, {my money lasts|I have enough money}, {don't send any|keep yours}. {Kisses, [girl]|Your [boy]}
Subject: Exchange with [town] >> Dear parents, {never give bank details by mail|we do not take bank details by mail}. {The trip costs [sum]|Each child's part is [sum]}, {paid in three parts at the office|you may pay at the parents' evening}. {If money is short, the club helps|Nobody stays home for the money, come and talk to us}.
{We still need the yellow sheet|The yellow sheet is missing} {from [girl]|for [girl]}: {what may she not eat|can she swim, does she like cats}? {No passport number, no papers|Nothing else, no papers}, {just give it to the teacher|in her school bag is fine}.
{Urgent|Quick question}: {does your guest eat fish|may my guest have nuts}? {Soup is on the stove|I stand in the shop}, {hurry|quick}! {[girl], the other host mum|[girl]}
{You have been chosen|You are picked} for the exchange, [name]! {Your essay won|The teachers read your letter aloud}. {Tell your parents|Come to room [num]} {on [day]|after school}, {it is free this year|the town pays the fare}. {Mr [boy]|Your teacher}
""",
    hard=True,
)
scenario(
    "blood donation",
    HAM,
    TEST,
    """
{Thank you for your blood|You gave blood on [day], thank you}! {Your card comes by post|The card with your group is in the post}, {nothing to pay|it costs nothing}. {Next time in [month]|You may come again in [month]}. {The blood bank|Your blood team in [town]}
{The blood bank is nearly empty|Urgent: our shelves are empty}. {Could you come|Can you come} {to the town hall|to the school hall} on [day]? {We pay nothing and take nothing but blood|There is soup and cake}. {No need to book|Bring your donor card}.
Subject: {Your appointment|Giving blood} >> {Dear donor|Dear [name]}, {your place is kept|we put you down} for [day] at [time]. {If that does not suit, just stay away|Ill that day? No harm}. {We never ask for bank numbers|We want no bank numbers}, {only an arm|only that you eat before}.
{Click here if you like|If you want to know more}: [link] {shows|tells} {what happens to your blood|how much blood is left}. {No account, no name|You leave no name there}. {It is only for reading|Just pictures and numbers}. Your blood team
{I did it|I gave blood}! {Did not hurt|Only the stairs were hard after}. {They gave me a bun|I won a mug} {and a sticker|for my tenth time}. {Come with me in [month]|Your turn in [month]}! [name]
""",
    hard=True,
)
scenario(
    "tram strike",
    HAM,
    TEST,
    """
{No trams on [day]|The trams stand still on [day]}, {the drivers want more pay|the drivers are on strike}. {I take the bicycle|I walk}, {want a lift on the back|shall we go together}? [name]
{Town transport|Your tram office}: {strike on line [num]|no trams on line [num]} {until [time]|all [day]}. {Tickets stay good|Your month ticket holds}, {buses run|a bus runs every hour}. {News at [link]|All news: [link]}{, no login|}.
{stuck|i am stuck} {at the tram stop|in town}, {no tram comes|strike}. {start without me|begin with the soup|i come on foot|keep me a plate}
{You can claim back [small] for the strike day|The tram pays back [small] for the strike}, {ask at the window|just show your ticket at the window}. {No forms|No letter needed}, {I have mine already|mine was paid at once}. [name]
{My car is free|I drive into town} {because of the strike|while the trams stand}: {three seats|two seats}, from the {bakery|school} at [time]. {No money, please|Don't pay me}, {bring a bun|sing if you must}.
""",
)
scenario(
    "sewing machine",
    HAM,
    TEST,
    """
{Your sewing machine is mended|The old machine sews again}. {The bill is [sum]|It comes to [sum]}, {you need not pay before you tried it|pay me when you have tried it}. {No hurry|Whenever you pass}, {[name], repair shop|[name] with the needles}
{You won the sewing machine|The sewing machine is yours}, [name]! {Your ticket from the church fair was drawn|Number [num] was drawn at the fair}. {Fetch it at the hall|The vicar keeps it} {till [day]|this week}, {show the ticket|and bring strong arms}.
{The money for the machine|Your [sum] for my machine} came{, thank you|}, {but you sent too much|but it was too much}! {I give [small] back|Your [small] lies here} {when you fetch it|when you come for it}. {[name], who sold it|[name]}
Subject: Order [code] >> {The needles you ordered|Your thread and needles} {are on their way|left us on [day]}. {It is all paid|Nothing is open}, {you need do nothing|no one will ask you for more}. {The post brings them|They fit through the slot}. {Thread shop [town]|Your thread shop}
{Don't click on the letter about the machine|The letter about a lost sewing parcel is false}, [kin]! {Ours is here|We got ours yesterday}, {paid and all|no fee}. {Throw it away|Just delete it}. [name]
{Free|For nothing}: {one sewing machine|grandma's sewing machine}, {heavy as a horse|a bit stiff}. {Come and carry it|You must carry it}, {I want nothing for it|I take nothing, not even a cake}. {I am in all [day]|Third floor, [name]}
""",
    hard=True,
)
scenario(
    "piano tuner",
    HAM,
    TEST,
    """
{The piano gets its tuner|Time to tune the piano}: [day] at [time]. {Just clear the lid|Take the photos off}, {it needs quiet for an hour|no washing machine, please}. {[name], tuner|[name]}
{It was only a coin|I found a coin} {under the keys|between the strings}! {The piano sings again|Now the low note works}. {You get the coin back|Your coin lies on the lid}, {my bill is [sum] as agreed|I get [sum], in your own time}.
{The low keys are out of tune|Our piano sounds like a goat}. {Do you know a tuner|Who tuned yours}? {Was it dear|What did you pay}? [name]
{can't come on [day]|cannot make it on [day]}, {my ear is bad|the van broke down}. {is [time] on monday all right|shall i come in [month]}? {[name], the tuner|your tuner}
{New strings cost [sum]|Two strings are rusty, [sum] for new ones}, {but they can wait|but it holds another year}. {Don't spend it now|I would wait}. {Play on|It sounds fine}! {[name], who tunes your piano|Your tuner}
""",
)
scenario(
    "election helpers",
    HAM,
    TEST,
    """
{You are chosen|You have been picked} to count votes {in school [num]|at the town hall} on [day]. {Please come at [time]|Be there by [time]}. {You get [sum] for the day|The town pays [sum]}, {cash in hand at the end|paid out in the evening}. {[town] election office|The election office}
Subject: Your vote >> {The election office never calls and never asks for codes|Nobody from us asks for your card or code}. {Whoever does is a thief|If someone does, ring the police}. {Your paper comes by post|Only the post brings your paper}. {Voting is free|It costs nothing}.
{Urgent|Help}! {Two helpers are ill|We lack two helpers} for {the count|the ballots}. {Can you come|Could you jump in} at [time]? {There is soup|Good coffee}, {no skill needed, only fingers|you only have to count}. {[name] from the town hall|[name], school hall}
{Keep it secret whom you chose|Don't tell me whom you vote for}, {but go and vote|but do go}! {We close at [time]|Open till [time]}. {I sit at table [num]|I give out the papers}, {wave to me|say hello}. [name]
{Your vote counts|Every vote counts}: {bring your letter and a pen|come with the letter from the town}. {Lost the letter|No letter}? {Your face and passport will do, at the desk|Show your passport at the table}, {send us nothing|no mails, please}. {[town] town hall|Your town hall}
{Thank you for counting|Thanks for your help at the count}, [name]. {The [sum] for the evening is on its way|Your [sum] is on its way}, {we have your account from last time|to the account you gave us in spring}, {nothing to sign|no need to write}. {[name2], town hall|The election office}
""",
    hard=True,
)
scenario(
    "bird counting",
    HAM,
    TEST,
    """
{Bird hour|The bird count} is on [day]. {Sit at the window|Sit in the garden} {for an hour|from [time]} and {count every bird|write down every bird}. {Lists lie in the library|Hand the list in at school}.
{I counted [num] sparrows|We had [num] sparrows} and {one woodpecker|a fat owl}! {You win|I win}, {the prize is a worm|what is the prize}? [name]
Subject: {The result|Our count} >> {Dear bird friends|Thank you all}, {we counted more robins than ever|never were there so many finches}. {All numbers stand at [link]|See the list: [link]}, {open to everyone|no password needed}. {[name], bird club|The bird club}
{Who has|Can someone lend me} {field glasses|a bird book} for [day]? {You get it all back clean|I take good care}, {promise|and bring a cake}. [name]
{quick, look out of the window|hurry to the window}! {a heron sits on your roof|an eagle is over the yard|a stork is on your chimney}{|, come|, no joke|, [name]|, bring the list}
""",
)
scenario(
    "kitchen fitter",
    HAM,
    TEST,
    """
{I am the man who builds your kitchen|Your kitchen fitter here}. {The cupboards come|The boards come} on [day], {I start at [time]|I ring at [time]}. {Please empty the old ones|Clear the floor, please}. [name]
{The sink is in|Oven and sink are in}! {Only the last door is missing|One door was too wide}, {I bring it on [day]|the shop sends a new one}, {no extra cost|that costs you nothing}. [name]
{As we agreed|As in our paper}: {half is paid|you paid half}, the other [big] {when all stands|when you are happy with it}. {Not before|No money before that}, {you look first|try every drawer first}. {[name], kitchens|Your fitter}
{where do you want|how high do you want} {the lamp|the hooks|the spice shelf}? {i am drilling now|the drill is in my hand}, {call me|quick|just say it}
{We eat soup from the bathtub|The stove stands in the hall}, {the fitter is still here|our kitchen is not ready}. {Can we cook at yours|May we come to dinner}? {We bring wine|I bring the pot}! [name]
""",
)
scenario(
    "lost umbrella",
    HAM,
    TEST,
    """
{Did I leave|Have I left} my {green|striped} umbrella {at yours|in your hall}{ on [day]|}? {It rains here|The sky is black}. [name]
{Found|We found}: {one red umbrella|an umbrella with a duck}, {at the bus stop|under table [num]}. {It waits at the bakery|Fetch it at the bakery}, {no reward needed|it costs you a smile}. {The baker|[name]}
Subject: {Your umbrella|Lost things} >> {Dear Mrs [girl]|Dear [name]}, {the umbrella you asked for|your umbrella} {lies in our office|was handed in}. {Come by till [time]|We are open till [time]}, {tell us the colour and take it|nobody takes a fee}. {Lost property, [town]|The lost property room}
{whose umbrella is this|who forgot an umbrella|is this your umbrella}, [name]? {it drips on my shoes|black with a wooden hook}
{You took my umbrella|We swapped umbrellas} {by mistake|after choir}, I have yours. {Yours is nicer|Mine has a hole}, {shall we swap back on [day]?|so hurry before I keep it!} [name]
""",
)
scenario(
    "night bus",
    HAM,
    TEST,
    """
{The night bus leaves|Last bus} at [time]{ from the station|}. {Too late for it? Ring me|Miss it and I fetch you}, {any hour|don't walk}. {Love, [kin]|[kin]}
{on the night bus|sitting in the night bus}, {home by|back at} [time]. {leave the light on|don't wait up}
Subject: Line [num] >> {From [day]|As of [day]} the night bus {stops at the hospital too|goes every hour}. {The ticket stays at [small]|It costs [small], buy it from the driver}. {The plan is at [link]|See [link] for the times}. {[town] buses|Your bus office}
{The driver waited for me|The night bus driver is an angel}! {I had lost my purse|My card did not work}, he {let me ride for free|paid the [small] himself}. {I take him a cake.|How do I thank him?} [name]
{I put [small] for the night bus in your coat|Money for the night bus is in your left pocket}. {Don't spend it on chips|Only for the bus}! {Have fun|Enjoy the dance}, [kin]
""",
)
scenario(
    "swimming badge",
    HAM,
    TEST,
    """
{I dived for the ring|I swam the whole length}! {I get the badge|They give me the badge} {on [day]|today}. {Can you sew it on|Will you sew it on}, [kin]?
{The badge test|The test for the badge} is this [day] at [time]. {Pack pyjamas, they swim in them|Goggles are allowed}. {The badge is [small]|It costs [small]}, {pay at the pool desk|give it to the teacher}. {[name], swim teacher|Your pool}
{did [name] pass|has [name] done it}? {i can't sit still|tell me quick}!
Dear parents, [girl] swims like a fish, {only the dive is missing|only the jump is hard}. {No hurry|Don't worry}, {we try again on [day]|she may try as often as she likes}, {it costs nothing more|without a new fee}. {Her teacher|[name2], pool}
{Gold badge|You won the gold badge}! {Forty lengths|The whole mile}, {I told the whole bus|I am so proud}. {Come home, there is cake|Pancakes at [time]}. {Your [kin]|[kin]}
""",
)
scenario(
    "stamp collection",
    HAM,
    TEST,
    """
{I would like to give you my stamps|My stamps shall be yours}, [name]. {They are worth little|Nobody gets rich with them}, {maybe [sum] in all|perhaps [sum]}. {You pay nothing|I want no money}. {Come on [day]|I bring the album on [day]}. {Uncle [boy]|Your old neighbour}
{The dealer offered [big] for the blue stamp|The blue stamp is worth [big]}! {We keep it|I won't sell}, {it was [kin]'s|it stays in the family}. {Tell nobody where the album is|Don't tell the whole street}. {[name]|Your brother}
{We looked at your stamps for nothing, as promised|Your album is valued, free of charge}. {Sorry, no treasure|No fortune, alas}: {about [sum]|[sum] at most}. {You can fetch it at the shop|It waits in the shop, safe}{ till [time]|}. {[name], stamps and coins|The stamp shop in [town]}
{I owe you two stamps|You still get two stamps from me}, {the bear and the ship|the ones from our swap}. {I send them in a letter|They are in the post}, {you need send nothing first|yours can wait}. [name], {swap club|stamp club}
{Stamp evening|Swap evening}: [day], [time], {upstairs at the inn|back room}. {No entry fee|Entry free}, {bring doubles|bring tweezers}. {First prize in the quiz|The prize}: {a magnifying glass|an old atlas}, {given out on the spot|you take it home}.
{Don't buy the stamps from that page|That stamp page is false}, [name]. {They want the money first|They wanted my card and a code} {and nothing comes|and then are gone}. {Ask me before you pay|We look together on [day]}.
""",
    hard=True,
)
scenario(
    "theatre rehearsal",
    HAM,
    TEST,
    """
{Rehearsal is on [day]|We rehearse on [day]}, {with hats|without books}! {Act two|The storm}, from [time]. {Learn your lines|Know the song}, {or the ghost gets you|please}. [name]
{My voice is gone|I have a cold}, {can you read my part|could you take my part tonight}? {It is only the tree|Just say boo twice}.{ [name]|}
{Your costume is ready|The crown is done}! {Try it on|Come and try it} at [time]. {It cost only [small]|I spent [small] on it}, {the club pays|from our tin}. [name]
{The curtain burned|A lamp fell down}, {nobody is hurt|all are well}. {No rehearsal tonight|We meet in the gym}, {pass it on|tell the others quickly}!{ [name]|}
Subject: {Tickets for the play|Our play} >> Dear {cast|players}, {each of you gets two free tickets|two tickets each are free}, {the rest is [small] at the door|more cost [small]}. {They lie|You find them} in {your cubby|the dressing room}. {[name], stage|Your director}
""",
)
scenario(
    "snow clearing",
    HAM,
    TEST,
    """
{It is your turn with the snow|You have the snow this week}, {number [num]|[name]}. {The shovel is in the cellar|Salt stands by the stairs}. {Before [time], please|Please do it before school}. {[name2]|The house list}
{I did your path too|Your steps are clear}, {stay in bed|mind your back}. {No thanks needed|You owe me nothing}, {well, maybe a biscuit|it was fun}. [name]
{Town notice|[town] roads}: {snow ploughs come|we plough} {on [day]|tonight}. {Please move your car|Leave the left side free} until [time]. {Ask us|Questions}: [phone].
{so much snow|snow up to the window}! {where is the shovel|who has my sledge}? {[name]|i am late}
{The snow firm raised its price|The snow man wants more}, [sum] {a winter|a month}. {I say we do it ourselves.|Shall we shovel ourselves?} {We talk on the stairs on [day]|Vote at the house meeting}. [name], {second floor|ground floor}
""",
)
scenario(
    "jam swap",
    HAM,
    TEST,
    """
{Jam swap on [day]|We swap jam on [day]} {at the mill|in the school kitchen}! {Bring three jars, take three home|One jar for one jar}, {no money|not for sale}. {[name]|From [time] on}
{Your plum jam won|Your quince jam won} the {golden spoon|big ladle} at the swap! {I keep it for you|It hangs in my kitchen}, {come for tea|fetch it on [day]}. [name]
{There was a wasp in the jar|The lid was loose}, {sorry|my mistake}! {I give you a new one|You get another}, {free of course|and a spoon}. [name]
{who took|who has|who won} {the best jar|the rhubarb jam|the fig jam}? {there is gold on the lid|i want the recipe|it is all eaten here|i keep mine}
{Please send me|I should love to have} your {recipe for fig jam|secret with the figs}! {I keep it to myself|I tell no one}, {I give you mine for pears|for it you get my pear one}. {[name] from the swap|[name], jam table}
""",
)
scenario(
    "youth hostel",
    HAM,
    TEST,
    """
Subject: {Your booking [code]|Beds from [day]} >> {Your beds are kept|We keep four beds for you}. {You asked to pay here, that is fine|Pay when you come}, [sum] {a night|in all}. {We need no card|No card number, please}. {Youth hostel [town]|The hostel at the lake}
{We moved you to the tower room|You get the big room with the lake}, {same price|nothing to pay for that}. {No trick|No joke}, {the other roof leaks|the school cancelled}. {See you on [day]|Door code [code], ring if it sticks}. {Hostel [town]|[name], hostel}
{The money for your lost night|Your [sum] for the night you could not come} {goes back to you|is on its way back} {the way you paid it|as it came}. {You need not send us anything|No form, no account number}. {Sorry about the snow|Come in [month]}! {The hostel|Your hostel team}
{We are at the hostel|We got to the hostel}, {my card did not work|my purse is at home}, but {[name] paid for me|the warden let us in anyway}. {Don't send money|No need to do anything}, {we have noodles|all is well}. {Love|Kisses}, [name2]
{Hurry|Quick}, {breakfast ends at [time]|the good bunks go fast}! {Top bunk is yours|I keep you a bunk}. {Room [num]|Door code [code]}.
{Did you win|Have you won} the {pillow fight|table tennis}? {The prize is dish duty|The loser sweeps}! {Send a picture|Write to us}, [kin]
""",
    hard=True,
)
scenario(
    "hearing aid",
    HAM,
    TEST,
    """
{Your hearing aid is ready|The new hearing aid is here}. {Your insurance pays all of it|It is paid by the health office}, {you owe nothing|you need not bring money}. {Come on [day]|We fit it on [day]} at [time]. {[name], ear shop|Hearing shop [town]}
{The one we fitted on [day]|The aid in your left ear} is yours to try for a month, {no deposit|without paying}. {If you don't like it, bring it back|Not happy? Give it back}, {no questions|that is all}. {We talk in the shop|See you in [month]}. [name], {ear shop|hearing shop}
{I can hear the blackbird|I hear the clock again}! {Best [sum] ever spent|Worth every coin}. {But you all shout.|Why do you all shout?} {Your [kin]|[kin]}
{A man rang about a miracle aid|Somebody offered me a wonder for the ears}, [sum] {today only|at once}. {I hung up|I said no}, {my old one is fine|he wanted my card}. {Did he ring you too?|Tell the others at tea!} [kin]
{Batteries for your aid|Your batteries} are here, {six packs|two boxes}, [small]. {Pay at the counter|We put it on the next bill}, {no hurry|any day}. {Free cleaning on [day]|We clean it for free}. {[town] ear shop|[name], ear shop}
Subject: {Never give your code|Calls about hearing aids} >> {False callers|Some callers} {speak for us|use our name}. {We never phone for money or codes|We ask for no card on the phone}. {Put the phone down|Just hang up}, {it is not rude|you need not be polite}. {Your ear shop|[name], hearing shop}
""",
    hard=True,
)

# Spam to test on.

scenario(
    "honey investor",
    SPAM,
    TEST,
    """
{Own a hive with us|Buy into our hives}: {put in [sum]|[sum] today}, {get [big] back|[big] comes back} {by autumn|in three months}, {honey always pays|bees never sleep}. {There is no risk|You cannot lose}. {Send it to my account|Answer and I give you the account}.
{Good day, neighbour of the bees|Dear friend of nature}, {we never met, yet I trust you|someone gave me your name}. {Twenty hives|My uncle's hives} {wait for a partner|need one good partner}. {You send [big]|Your part is [big], sent ahead}, {the honey sells itself|the bees do the rest}. {Tell no other keeper|It stays between us}.
Subject: {Your jars|Honey shares} >> {Your honey earned [big]|Your share stands at [big]}! {To have it paid out you send|Before it is yours we need} {the honey tax, [sum]|[sum], that is the seal}. {Pay at [link]|Pay it by [day]}, {or the bees keep it|after that it is lost}.
{Nice to hear you like honey|I saw you like bees}. {My group buys early and sells dear|We are a small group, all kind people}. {Each of us doubled our savings|We double every coin by [month]}. {Don't ask the bank, banks hate it|Your bank need not know}. {Shall I add you? [sum] is enough to begin|Start small, [sum], I write you where to}.
{A queen bee for free|I give you a queen for nothing}, {you only pay the way|only the van costs}: [sum], {before she travels|first}. {Pay by voucher and send me its code|A gift card number is fine}. {She is worth [big]|Hurry, she cannot live long in a box}.
{Honey makes rich|Bees make money}! {Send [sum], get double|[sum] in, [big] out}.
""",
    hard=True,
)
scenario(
    "drone prize",
    SPAM,
    TEST,
    """
{Your name was drawn|You have been drawn}: {a drone with a camera|a flying camera} is yours! {Tell us your card number|Give the card number}, the post takes [small], at [link].
{You won a drone|The drone goes to you}, {though you never played|no ticket needed}! {Only [num] hours left|It flies off at midnight}: {click|tap} [link].
Subject: {Your drone|Flight permit} >> {The drone is packed|Your drone stands ready}. {Before it leaves|Before we fly it to you} {we take [sum] for the permit|the permit of [sum] is yours to pay}, {we give it back later|you get it back on landing}. {Pay here|Transfer here}: [link]
{Hello [name]|Hi}, {we have a drone left over|one drone is left} from our {lucky day|big draw}. {Reply with address, birthday and bank|Send your address and bank account} {and it is yours|and it flies to you}. {No cost at all|It is no joke}.
{Ring [phone] and say DRONE|Say DRONE on [phone]}, {the tenth caller wins|each caller wins something}. {Only [small] a minute|[small] for each call}, {stay on the line|don't hang up}.
""",
)
scenario(
    "cloud mining coins",
    SPAM,
    TEST,
    """
{Your phone can mine coins while you sleep|Let our machines dig coins for you}: {rent a part for [sum]|[sum] a share}, {get [big] a month|earn [sum] a day}. {Start at [link]|Go to [link]}.
{You have [big] in mined coins|We keep [big] in coins for you}. {They melt on [day]|The wallet closes on [day]}! {Enter your wallet words|Type the twelve secret words} at [link] {to save them|and they are yours}.
{No work, no risk|No risk}, {just coins|just sleep and earn}! {Send [sum], we dig|[sum] starts the machine}.
Subject: {Payout stopped|Your mine} >> {Your mine worked well|Good news from your mine}: [big]. {The power bill of [sum]|Only the power for it, [sum],} {is yours to settle first|comes before the payout}. {Then all is yours|It takes a minute}: [link]
{My son showed me|A friend told me} {this cloud mine|how coins are dug in the cloud}, {I never worked again|I left my job}. {I can let you in|One seat is free}: {send [sum] over to me|[sum] to me} and {I dig for both|you get coins each Friday}. {Don't tell too many|Before others hear of it}.
""",
)
scenario(
    "embassy visa",
    SPAM,
    TEST,
    """
{Embassy desk|Visa office}: {your visa is almost done|your stay was allowed}. {Only the stamp of [sum] is open|The seal costs [sum]}, {pay it to our officer|by transfer to the officer} {by [day]|today}, {or you must leave|or it is torn up}.
{You were chosen|Your family was picked} for a {green visa|visa for life} in {a rich land|the far west}, {you did not apply, we know|without asking for it}. {Send passport pictures and [sum]|Passport, photo and [sum], please,} {to hold your place|to our helper}.
Subject: {Your passport|Visa file [code]} >> Dear {traveller|guest}, {a mistake was found|your form has a fault}. {Mend the form|Correct it} at [link] {by typing your mail password and card|and give your card}, {the embassy cannot help by phone|do not ring the embassy}.
{I work inside the embassy|I have a cousin at the visa desk}. {No queue, no test|No waiting, no papers}: {for [big] the visa is yours|[big] and you fly}. {Half now, half later|Pay half today}. {Delete this message|Not a word to anyone}.
{We wish you a good trip|Have a safe journey}! {One more thing|Only this}: {your visa has no insurance|the border has a new rule}, {[sum] to this account|[sum], paid here today}, {then nothing can go wrong|else they send you home}. {With kind regards, the consul|Your consul}
""",
    hard=True,
)
scenario(
    "knitwear model",
    SPAM,
    TEST,
    """
{We love your smile|Your photo is lovely}! {We seek faces for our jumpers|Be the face of our winter jumpers}, [sum] {an hour|a day}. {But you buy our photo folder|Only the photo folder is for you to pay}: [link]
{Model for wool|Wear wool, earn money}! {No shoot, no trip|From your sofa}: {send [small] and three pictures|pay [small] to be listed}. {Everyone is taken|We take all}.
{Hello [girl]|Hi [girl]}, {I saw you knit on the net|I found your knitting pictures}. {Our scarves need you|Our cap firm needs a model}, [big] a month. {Send your bank details and passport|I need your passport and account}, {then comes the contract|before the contract}. {Tell nobody before the show|Keep it quiet till the show}.
Subject: {Your casting|Knit show} >> {You passed|You are in}! {The hotel for the show|The coach to the show} is paid by you first, [sum], {we pay it back with your wage|it comes back later}. {Transfer it now|Pay at [link]}, {places go fast|only two are left}.
{Your child could model mittens|We want your baby for our caps}! {Call [phone]|Ring [phone]}, [small] a minute, {have a card ready|and we sign you at once}. {Earn [big]|[big] for one day}!
""",
)
scenario(
    "ghost tenant refund",
    SPAM,
    TEST,
    """
{Our books show you as a tenant|You stand in our books as a tenant} {in Mill Lane|in [town]}, {although you never lived there|though you may not know the house}. {So a refund of [sum] is due|So you get [big] back}. {Send account and birthday|Send us account and card number}, {we share it half and half|quickly, before they look}.
Subject: {Rent refund|Your old flat} >> {Dear tenant|Dear sir or madam}, {too much rent was taken|we took your rent twice}. {Claim [sum] at [link]|[sum] waits at [link]}, {your card number is all we need|bank name and password will do}. {It ends on [day]|No claim, no money}.
{Hello, I moved into your old flat|I live where you lived}. {A letter with [big] came for you|They want to pay you [big]}. {I pass it on|I send it over}, {just give me [sum] for the trouble first|when I have [sum] for my trouble}. {No need to call|My phone is dead}, {a card code is best|by voucher code, please}.
{The landlord died|The house was sold}, {and all tenants get money|and its tenants are rich}: [big] {each|for you}. {For [sum] I write your name in|Your name on the list costs [sum]}, {nobody checks|no one will ask}. {Keep quiet|Just between us}.
{I sent you the refund|Your rent refund went out}, {but a nought too many|but far too much}. {Please send [sum] back today|Kindly return [sum] at once}, {I lose my job|my boss must not see it}. {You will see the money tomorrow|It shows up later}, {here is my account|to my own account, please}.
""",
    hard=True,
)
scenario(
    "hacked camera",
    SPAM,
    TEST,
    """
{I was watching|I have seen you} {all week through your camera|through the small eye of your computer}. {I want [big] in coins|[big] it costs you} {or all your friends see it|or your mother gets the film}. {You have two days|The clock runs}.
{Your camera was on|I sit in your camera}. {[sum] and I forget|Pay [sum], I delete it}.
Subject: {I know your password [code]|Read this alone} >> {I was in your machine for weeks|My program sat in your phone}. {I have pictures you would hate to see|There is a film of you}. {Send [big] in coins to my wallet|Get gift cards for [big] and send me the codes}, {don't go to the police|the police won't find me}.
{Good evening|Hello}, {this is not personal|nothing against you}. {I only want money|It is my trade}: [big], {then you never hear of me|then the film is gone}. {Don't reply, don't tell|Talk to nobody}. {Here is where to pay|The address}: [link]
{Nice curtains you have|I like your blue sofa}. {You see, your camera works for me|Your camera let me in}. {Let us say [big]|I say [big]}, {by tonight|before [day]}, {and your boss sees nothing|or it goes to your boss}.
""",
)
scenario(
    "museum donor",
    SPAM,
    TEST,
    """
{A rich friend of our museum|An old lady who loves museums} {left you a painting|wants you to have her painting}, worth [big]. {The crate costs [sum]|Only the crate is [sum]}, {send it and the picture comes|send that, then it hangs at yours}. {The keeper of the pictures|The museum}
Dear {lover of art|museum friend}, {I give my whole collection away|I have no heirs and many paintings}. {You shall have it all|It is for you}, {we never met, but I feel you are good|I picked your name}. {My lawyer takes [sum] for the papers|Just pay my lawyer's [sum]}. {Do not tell the museum|The museum must not know}.
Subject: {Gift of [big]|A donor for you} >> {A donor|Someone kind} {gives [big] to you through our museum|put [big] aside for you}. {Fill in your bank login|Give your card and code} at [link] {so we can pass it on|to receive it}. {It is tax free|No duty}.
{Save the old museum|Our museum is closing}! {I collect on my own account|Send [sum] to the account of my wife}, {the museum's is locked|the museum has none now}. {Each giver gets a gold coin|You get ten times as much from the state}. {God bless you|Quickly, please}.
{Our expert saw your vase in a picture|We want your grandma's clock for the museum}. {We pay [big]|[big] is yours}! {But you insure it with us first|Only the insurance comes first}: {[sum] by transfer|send us [sum]}, {before our van comes|tonight}.
""",
    hard=True,
)
scenario(
    "water filter trial",
    SPAM,
    TEST,
    """
{Poison in your tap|Your tap water is sick}! {Our filter saves you|Only our filter helps}, {first month free|a free test}, {just your card number|we only need a card}: [link]
{We tested the water in your street|Our man tested your street}: {it is bad|very bad}. {Order the filter today|Take the filter now}, {half price, [sum]|only [sum]}, {tomorrow it is double|offer ends at [time]}. {Call [phone]|Pay at [link]}.
{Free filter|A free filter} for {every house|your kitchen}! {Only the box costs, [small]|Post is [small]}. {Small print is nothing|It stops by itself, believe us}. {Type your card here|Card details here}: [link]
Subject: {Your trial|Water trial} >> {Your free month is over|The trial you never asked for began}. {From now on we take [sum] a month|[sum] a month now}. {You can stop it at [link], bank password needed|To end it, ring [phone], [small] a minute}.
{Good day from the water works|Water works here}, {don't drink|do not drink the water}! {A helper sells you the filter at the door|Our helper comes at [time]}, {have [sum] ready in cash|[sum] in notes}, {he has no papers with him|don't ring the office, lines are full}.
""",
)
scenario(
    "timeshare exit",
    SPAM,
    TEST,
    """
{Tired of your holiday share|Still paying for the holiday flat}? {We get you out|We have a buyer}, {sure as the sun|a hundred percent}. {[sum] now|Pay [sum] first}, {you never pay again|then it is over}: [phone]
{We have a buyer for your weeks by the sea|A man wants your two weeks by the sea}, he {pays|gives} [big]. {To start, send [sum] for the notary|You give the notary [sum] first}. {He buys today or never|He won't wait}.
Subject: {Your share in the sun|Holiday club} >> {You can win back [big]|The court gives you [big]} {from your holiday club|for your old share}. {We don't know you, but we know your contract|A list told us your name}. {Give us your account|Reply with account and passport}, {we keep a fifth|our part is small}.
{Never sign again|No more fees}! {Get rid of your holiday share|Out of the holiday club in a week}: {card number and [sum]|just [sum] from your card} at [link]
{I am [boy], once a seller of holiday shares|My name is [boy], I sold you the share}, {and I am sorry|my heart is heavy}. {For [sum] I tell you the secret way out|Send [sum] and I take your name off the list}. {The club must not hear of it|Don't talk to the club}.
""",
)
scenario(
    "domain renewal",
    SPAM,
    TEST,
    """
{Your web address ends on [day]|Your page name runs out today}! {Renew it|Keep it} {with a card|for [sum]} at [link] {or a stranger takes it|or lose it}.
Subject: {Last notice|Name of your page} >> {We are not your provider, but we can help|A firm in the east wants your name}. {Pay [sum] for ten years|[sum] and we block them}: [link]. {Answer today|No phone calls}.
{Dear owner|Dear web master}, {your mail stops tonight|your page goes dark tonight}. {Log in with your old password|Confirm name and password} {at [link]|here: [link]}, {it takes a minute|then all stays on}.
{Bill for your page name|Page name bill}: [sum]. {You did not order it, still it is due|It looks new because we changed banks}. {Send it to the new account|Pay to the account below} {by [day]|at once}, {else we close you|or a fee is added}.
{You can have the short name of your dreams|The best name for a page is free again}: {worth [big]|others pay [big]}, {for you [sum]|yours for [sum]}. {Don't wait for a bill, pay by gift code|Send a voucher code}, {tonight only|I hold it an hour}.
""",
)
scenario(
    "miracle hearing aid",
    SPAM,
    TEST,
    """
{Hear like a cat|Hear a mouse through the wall} {in two days|again}! {Doctors keep it secret|No doctor tells you}. {[small] today|Only [small]}, {card here|order}: [link]
{Deaf for years, now I hear the grass|My uncle was deaf, now he sings}! {A drop in each ear|One tiny ear drop}, {no doctor|no test}. {Send [sum]|[sum] a bottle}, {money back for ever|it never fails}.
Subject: {Your ears|Free hearing aid} >> {You were picked for a free hearing aid|A golden hearing aid is yours}. {We only take [small] for the box|Just the box, [small]}, {we need a card and|with card number and} birthday at [link]. {Offer dies at midnight|Ten left}.
{The state pays your new ears|A law gives you [big] for your ears}, {few people know|nobody tells you}. {Give us your health card and bank number|Read your health number and bank number to us} on [phone], {we do the rest|before [day]}.
{Throw your old hearing aid away|Stop wearing that old thing}! {Our magnet heals the ear overnight|Our little magnet makes ears young}, {science is amazed|it works for all}. {Two for one, pay now|Pay one, get five}: [link]
""",
)
scenario(
    "meter swap fee",
    SPAM,
    TEST,
    """
{Your power meter will be changed|A new meter is due} on [day]. {Pay the swap fee of [sum] today|The swap costs [sum], payable now} at [link], {or we cut you off|else the lights go out}.
{Meter desk here|Power works here}. {Our man stands at your door at [time]|Our man comes at [time]}: {give him [sum] in cash|have [sum] in notes ready}. {He shows no card, that is new|Don't call the office first}.
Subject: {Meter [code]|Your new meter} >> {You did not let us in|The swap could not be done}. {That is a fine, [sum]|We must fine you [sum]}. {Settle it with your card|Enter card and code} at [link] {within [num] hours|by tonight}.
{To read your new meter from afar|For the clever meter} {we need your bank login|we need your bank number and the code you get}. {Read it to us on [phone]|Reply with it}, {you save half|then power is almost free}.
{Smart meter for nothing|Free power for a year}! {Only [small] for the seal|Just pay the seal, [small]}. {Click [link]|Pay at [link]} {today|before your neighbours do}.
""",
)
scenario(
    "false scholarship",
    SPAM,
    TEST,
    """
{You got the scholarship|Your study is paid}: [big] {a year|for you}! {You never applied|No need to apply}, {we found you|we know good heads}. {The entry fee of [sum] comes first|Send [sum] to unlock it}.
Subject: {Grant [code]|Your studies} >> Dear {student|future doctor}, {our foundation|the golden fund} {gives you [big]|pays you [big]}. {Send passport, account and PIN|Account and password, please,} {by [day]|today}, {keep it from your school|tell your school nothing}.
{Study for free|A free degree}! {No exam, no books|No lessons}, {paper comes by post|the paper in a week}: [sum] at [link]
{I am professor [boy]|Here writes professor [boy]}, {your marks are wonderful|I heard of you}. {I can put you on the list|One place on my list is free}, {for [sum] in vouchers|send me vouchers for [sum]}. {Only you know of this|It must stay our secret}.
{Your child is gifted|Your daughter was named}: {a scholarship of [big] is waiting|[big] lies ready}. {Confirm with your card|Just type your card number in} at [link], {we take nothing|it will not be charged}. {Hurry, [num] places|Tomorrow it goes to others}.
""",
)
scenario(
    "captain in port",
    SPAM,
    TEST,
    """
{Captain [boy] writes|Here is captain [boy]}. {My ship lies in port|We lie in [town] harbour}, {the harbour master wants [big]|they hold us for [big] of dues}. {You do not know me, yet I ask|I found your name in a book}: {lend me [sum]|help with [sum]}, {the cargo makes us both rich|half the cargo is yours}.
{My love|Dear heart}, {tonight we dock|we reach port on [day]}. {I bring a chest for you|The chest of gold is for you}. {Only send [sum] to the customs man|The customs man needs [sum] from you}, {then I knock at your door|and I am yours}. {Don't tell your son|Say nothing at home}. {Your captain|Captain [boy]}
{The sea took my phone|My phone fell into the dock}, {write here now|this is a new number}. {The crew is hungry|My men have no bread}, {can you send [sum]|could you spare [sum]}, {gift cards are good in ports|by a card code}? {You are my star|We have not met, but soon we will}.
Subject: {Box in the harbour|Cargo [code]} >> {A captain left a box in your name|A box with [big] stands in port for you}. {Storage costs [sum]|Three weeks of storage are [sum]}, {pay and we ship it|pay at [link]}. {The box is not to be opened|Ask no questions}.
{I trust you more than my officers|Banks are no good at sea}. {May I send my wages to your account|Can I park [big] with you}? {I need your bank name and password|Give me number and password}, {you keep a tenth|I come and fetch it}. {Captain [boy]|From the bridge, [boy]}
""",
    hard=True,
)
scenario(
    "pet in quarantine",
    SPAM,
    TEST,
    """
{Your new kitten is at the airport|The puppy you wanted has landed}, {held in quarantine|in quarantine}. {Pay [sum] for the vet|The vet there takes [sum]}, {then it flies on|or it must go back}: [link]
{The parrot is yours, free|I give the parrot away}, {only quarantine costs|you just pay the quarantine}, [sum], {in advance|before I send him}. {By voucher code, please|A card code will do}.
Subject: {Animal [code]|Your pet waits} >> {Your dog cries in our kennel|A dog in your name sits here}. {Each day costs [sum]|We take [sum] a day}. {Type your card|Card number, then PIN} at [link], {no visits allowed|you cannot see it}, {hurry, it eats nothing|it suffers}.
{Hello dear|Hello friend}, {I must leave my cats|I go abroad}, {they are yours for love|you can have my two cats}. {They sit in quarantine|The border keeps them}: {please send [sum] to the keeper|my cousin takes the [sum]}. {I cry as I write|You will love them}.
{Sad news|Bad news} {about the pony|about your pony}: {it sneezed|the papers lack a stamp}. {Another [sum]|[sum] more}, {the last payment, I swear|then really no more}. {Transfer it tonight|Send it now}, {else they put it down|or you lose the first money too}.
""",
)
scenario(
    "mystery coin dealer",
    SPAM,
    TEST,
    """
{An old coin in your drawer|A coin like yours} {could be worth [big]|brought [big]}. {I buy unseen|I pay unseen}. {Send me the coin and [sum] for the test|Post it to my box, with [sum] for the test}, {the money follows|then I pay}.
{I have one gold coin too many|A king's coin must leave my house}. {For you [sum], elsewhere [big]|[sum], it is worth [big]}. {Money comes before, by voucher code|Send a voucher code first}, {no names|no paper}.
{Psst, coins|Gold coins}: {buy at [sum], sell at [big]|[sum] becomes [big]}. {Meet my man, cash only|Tell no one, reply GOLD}.
Subject: {Your coin [code]|Coin number [code]} >> {You gave us a coin to sell|Your coin was sold}, {perhaps you forgot|though you never had one}: [big]! {To pay it out|For the payment} {we need your bank login|send login and birthday}, {today only|by [day]}: [link]
{Your grandfather left a coin with me|I kept a coin for your grandfather}. {It is yours|Now it shall be yours}, {for [sum] of storage|pay only my storage, [sum]}. {Speak to nobody of the family|Your brothers need not know}, {they would want it|they would fight}. {The dealer|An old dealer}
""",
    hard=True,
)
scenario(
    "adoption agency",
    SPAM,
    TEST,
    """
{A child was found for you|We found a child for you}, {quicker than any other office|without the long wait}. {Send [big] for the court|The court takes [big] in advance}, {to our agent's own account|by transfer to our agent}, {please by [day]|today, or another family gets her}.
{Little [girl] has drawn you a picture|Little [girl] asks for you every night}. {Her shoes are torn|She has a cough}. {Send [sum] for her|[sum] in gift cards helps her}, {the codes to me, not to the home|the home must not know}. {Soon you hold her|You will be her family}.
Subject: {Adoption file [code]|Your wish for a child} >> {You are approved|You passed}, {no visit needed|we need not meet you}! {Type card number and code|Enter your card} at [link], {the file fee is [sum]|[sum] for the file}. {Tonight the list closes|Then she flies to you}.
{We are a home far away|Sister [girl] writes from a far home}. {Be a parent by letter|Take a child by letter}: [sum] a month {from your account|taken by us}. {Just send account and a copy of your signature|Account number and signature, please}. {Heaven sees you|We never forget you}.
{The flight of your new son|The visa of your new daughter} {went up|got dearer}. {Another [sum]|[sum] more}, {the last time, promise|and nothing more}. {Pay within the hour|Pay now}, {the plane waits|they hold the plane}. {Your adoption team|The agency}
""",
    hard=True,
)
scenario(
    "ferry toll",
    SPAM,
    TEST,
    """
{You took the ferry without paying|Your ferry toll is open}: [small]. {Pay at [link] today|Hand in your card number at [link]} {or it becomes [sum]|or we tell the police}.
{Ferry notice|Harbour toll}: {car seen on the ferry|your car crossed the river}, {no toll found|toll missing}. {Reply with your card|Send card number and date} {to clear it|to settle it}, {even if you have no car|it is only [small]}.
Subject: {Ferry toll [code]|Crossing on [day]} >> {Last reminder|Final notice} of [sum]. {We cannot name the ship|We have no picture of it}, {still it is your fault|but you must pay}. {Transfer within [num] hours|Pay by transfer tonight}: [link]
{Win a year of ferry rides|A ferry pass for life}! {Answer one question|Name one river} {and pay [small] by card|, only [small] to enter, by card}: [link]
{Good news|You are lucky}, {you paid too much toll|the ferry owes you [sum]}. {Do you wish to have it? Then|For the refund} {open your bank here and sign in|enter bank name and password}: [link]
{Unpaid ferry|Ferry debt}! {Card now|Pay now}: [link]
""",
)
scenario(
    "hotline call back",
    SPAM,
    TEST,
    """
{You missed my call|I tried to ring you}. {Call me back on [phone]|Ring me on [phone]}, {it is about your luck|I know something about you}, {only [small] a minute|each minute [small]}.
{Hi|Hey}, {guess who|it's your old flame}! {Dial [phone]|Call [phone]} {and listen to the end|and stay on}, {[small] a minute is nothing|just [small] a minute}.
Subject: {Call back|A call for you} >> {A call could not be put through|Someone waits in the line}. {Press the number|Ring} [phone], {hold on till a voice comes|wait ten minutes}, {[small] a minute|it goes on your bill}.
{Your prize is on hold|A prize waits on the phone}: {dial [phone] to hear your code|[phone] tells you the code}. {[small] a minute, worth it|Each minute [small]}. {Then send us the code|The code opens [big]}.
{The police wants you to call back|The court wants your call}: [phone]. {A special line, [small] a minute|It costs [small] a minute}, {do not use another number|no other line works}, {or you are fetched|before [time]}.
""",
)

# Ham to validate on.

scenario(
    "kite festival",
    HAM,
    VAL,
    """
{The kites fly|Kite day is} on [day] {on the hill|at the beach}! {Bring string|Take a coat}, {it is free|nothing to pay}, {soup is [small]|sausages are [small]}. [name]
{My kite is in your tree|The red kite landed on your roof}, {sorry|oh dear}! {May I fetch it|Can you get it down} {after school|on [day]}? {[name] from number [num]|[name]}
{We won|I won} {the prize for the ugliest kite|third prize with the fish kite}! {A medal of cardboard|They gave us a pumpkin}, {it hangs in the kitchen|come and see}. [name]
{no wind|the wind is asleep}, {no kites today|we go home}. {tea at [time]|chips instead}?
Subject: {Kite festival|Kites in [town]} >> Dear {parents|friends}, {we build kites|the kite class is} on [day] in room [num]. {Paper and glue are paid by the club|Wood is here}, {please bring scissors|just bring two hands}. {Pictures of last year: [link]|Patterns are at [link], free for all}. [name]
{hold the string|run with it}, {i am there by [time]|i bring the tail}! {don't let go|hurry, the wind is good}
""",
)
scenario(
    "lost mitten",
    HAM,
    VAL,
    """
{Has anyone seen|Who has seen} {a green mitten|my other mitten}? {It was last seen|I had it} {on the tram|in the school yard}. {Left hand|The one with the star}. [name]
{We found a mitten|A mitten lies} {on our fence|by the pond}. {Is it yours|Is it from your girl}? {Come and get it|It hangs on the gate}, {no reward|you owe us nothing}. [name], {number [num]|the blue house}
{I knitted a new one|A new mitten is done}, {don't cry over the old one|forget the old one}. {It comes by post|It is in a letter}, {paid and stamped|two stamps on it}. {Kiss|Love}, [kin]
Dear {parents|all}, {eleven mittens|a whole box of mittens} {are in the hall|wait in the office}. {Look through the box|Please look} by [day], {after that they go to the poor|the rest is given away}. {School office|[name], class [num]}
{mitten found|found the mitten|got the mitten}, [name]! {it was in the bread box|the dog sat on it}
{I pay a reward|You get [small]} for my {lucky|grandma's} mitten! {Grey with a hole|It smells of dog}. {Ring at number [num]|Give it to [name]}, {I can't play without it|it was a present}.
""",
)
scenario(
    "pottery kiln",
    HAM,
    VAL,
    """
{The kiln is hot|We fire the kiln} {on [day]|from [time]}. {Bring your pots|Put your bowls on the shelf} {before that|by noon}. {A shelf is [small]|It costs [small] a shelf}, {money in the tin|into the tin}. [name]
{Your cup is done|The big bowl came out well}! {Blue as a lake|Not one crack}. {Fetch it when you like|It waits on the shelf}, {all paid|you paid already}. {The pottery|[name]}
{Sorry|Bad luck}, {your vase broke in the fire|the kiln ate your cat figure}. {You get your [small] back|We give back the [small]}, {or make a new one for free|and the clay is on us}. {Come on [day]|See you in the workshop}. [name]
{is the kiln still on|did you turn the kiln off}? {i smell smoke|i am already in bed|quick, tell me}, [name]
Subject: {Pottery course|Clay evenings} >> Dear [name], {you have a place|we kept you a place} {from [day]|on [day] evenings}. {Nothing to pay yet|Pay on the first evening}, [sum] {with clay|for six evenings}. {Door code [code]|The door opens with [code]}. {[name2], pottery|Your pottery}
{I made you a pot|The pot is for you}! {It leans a bit|It looks like a hat}, {but it holds soup|but no risk, it is dry}. {Happy birthday|All my love}, [name]
""",
)
scenario(
    "rowing boat hire",
    HAM,
    VAL,
    """
{Boat [num] is yours|We keep boat [num] for you} on [day] from [time]. {[small] an hour|It is [small] an hour}, {you pay when you are back|pay at the hut}. {If it rains, nobody pays|Rain? Then just don't come}. {The boat hut|[name], boats}
{You left a shoe in boat [num]|A hat lay in your boat}. {It hangs in the hut|I keep it}, {come by|no hurry}. {[name] from the boats|The boat man}
{Let us hire a boat|Shall we row out} {to the herons|under the bridges} on [day]? {I pay the boat, you row|We share, [small] each}. [name]
{we drift|one oar is gone}! {call the boat man|tell the hut}, {we sit in the reeds|we are near the swan island}, {hurry|no joke|bring a rope|[name]}
Subject: {Your deposit|Boat hire} >> {Hello [name]|Dear [name]}, {you forgot your deposit of [sum] here|your deposit, [sum], still lies in our hut}. {It is yours|We kept it safe}, {come and fetch it|get it any day}, {you need no paper|your face is enough}. {Boat hire [town]|[name2]}
{Season ends|Last boats} on [day]. {All rides half price|Every hour [small]}, {from [time] till dark|while there is light}, {no booking|first come, first row}. {See you at the lake|Your boat hut}
""",
)
scenario(
    "carpet cleaning",
    HAM,
    VAL,
    """
{Your carpet is clean|The carpet is dry}. {The stain is gone|Only a shadow is left}, {you pay what we said|no more than we said}, [sum], {when we bring it|at your door}. {[day] at [time]|We come on [day]}. {[name], carpets|Carpet cleaners [town]}
{We need no card and no deposit|You pay nothing now}. {You look at the carpet first|First you walk on it}, {then you get the bill|the bill comes later}, [sum]. {Not happy? No money|If it is not clean, it is free}. {[name], who fetched it on [day]|Your carpet man}
{Never let men in who offer to clean carpets|Two men go from door to door with a carpet trick}, [kin]! {They want [sum] first|They ask for cash before} {and are gone|and take the rug}. {Ours has a shop|I know a good one}, {I ring him for you|we go on [day]}.
Subject: Carpet [code] >> {Under your carpet|In your carpet} we found {a ring|[sum] in notes}! {It lies in our safe|It is in an envelope}, {we give it to you with the carpet|you get all of it on [day]}. {There is no fee|No reward, please}. {Carpet cleaners|[name]}
{I spilled beet soup|The cat was sick} on {your mum's|our} carpet. {Tell nobody|Don't say a word}, {I clean it before she comes|the man is here at [time]}. {What takes it out, quick?|Hurry home and help me!} [name]
{You won our carpet draw|Your name came first in our draw}, [name]: {one rug cleaned for free|one free cleaning}. {You put the slip in the box at the fair|The slip was in our shop box}. {Come with any rug|Bring the rug}, {no costs after|nothing to sign}. {Carpet shop|The shop at the corner}
""",
    hard=True,
)
scenario(
    "soup kitchen rota",
    HAM,
    VAL,
    """
{You cook on [day]|[day] is your turn}, {with [name]|together with [name]}. {Lentils are there|Onions are in the cellar}, {doors open at [time]|we serve at [time]}. {Swap if you must.|Is that all right?} [name2]
{Who can take [day]|Can you take [day]}? {I have a fever|My oven man comes}. {I do two for it later|You get my next turn}, {thank you|please}! [name]
{someone left|a man gave us} {ninety loaves|a sack of carrots}! {come with knives|we need hands}, {now|before [time]}
Subject: {Rota for [month]|Soup list} >> Dear {helpers|cooks}, {the list is at [link]|see the list: [link]}, {write your name, nothing more|no login}. {We got [big] from the town|The town gave us [big]}, {new pots for all|so no tins this month}. {[name], kitchen|Your kitchen}
{Give me the bills|Bring me your slips} {for the leeks|for the bread}, {you get the money back|I pay you at once}. {Even [small] counts|Don't feed us from your own purse}! {[name], who keeps the tin|[name]}
{Please don't bring money|We take no money from guests}, {a bowl costs nothing|the soup is free}, {bring a spoon|just sit down}. {All are welcome|Tell your neighbour}, {from [time]|every [day]}.
""",
)
scenario(
    "crossword contest",
    HAM,
    VAL,
    """
{You solved our crossword|Your crossword was right}, [name], {and your card was drawn|and you won}! {The prize is a lamp|You get a picnic basket}. {Fetch it at the paper's desk|It stands in our office}, {any day till [time]|bring nothing but yourself}. {[town] paper|The [town] paper}
{Nine letters|Seven letters}, {starts with C|ends with an E}: {someone who promises too much|takes your money and runs}? {It must be in by [time]|The post goes at [time]}, {hurry|think}! [name]
{Tell nobody the last word|Keep the last word secret}! {The whole class plays|[name] cheats}, {and I want that cake|the prize is a cake}. {We win together|Half is yours}. [name2]
Subject: Crossword {of the month|[num]} >> {Dear solver|Dear reader}, {this time you were not drawn|sorry, no luck this month}. {The answers are at [link]|See the answers: [link]}, {no name needed|free to read}. {Entry stays free|It never costs anything}. {The puzzle page|Your paper}
{Never pay for a prize|Nobody pays for a prize}! {Some wrote to our solvers|False letters go round}: {send [sum], get [big]|[sum] for a basket}. {They are not from us|We never ask for a coin or a code}. {The puzzle page of your paper|[town] paper}
{Your [sum] came|The [sum] prize came}, {by post, in an envelope|as a cheque}! {We owe it to your uncle's strange words|You knew the river}. {I split it with you|Your half is in the jar}, {come on [day]|I bring it along}. [name]
""",
    hard=True,
)

# Spam to validate on.

scenario(
    "dentist bond",
    SPAM,
    VAL,
    """
{Our dentists earn, you earn|Put money into teeth}: {the tooth bond|our bond} pays {ten|nine} percent {a week|a month}. {Start with [sum]|[sum] is enough}: [link]
{Dear patient|Dear friend}, {your dentist asked me to write|I am your dentist's banker}. {He lets a few patients share his profit|Good patients may buy his bond}: {[big] now, double in spring|send [big], get twice that}. {Don't speak of it in the chair|Ask him nothing, he is shy}.
{Free teeth for life|New teeth for nothing}, {if you buy one bond|with each bond}, [sum]. {Pay to the account I give you|Send a card number}, {before [day]|only today}.
Subject: {Bond [code]|Your bond} >> {Your tooth bond is worth [big]|It grew to [big]}! {Before we pay we need [sum] of tax|To cash it you first pay [sum]}. {Bank name and password here|Give your bank login}: [link]
{No pain, no risk|No risk, no drill}, {just profit|money for ever}! {Reply TOOTH|Write TOOTH to [phone]} {and your account number|with your bank number}.
{The dentist sold your bill to us|Your dentist's bill is now ours}: [sum]. {Pay by voucher code|Send a gift code} {tonight|by [time]} and {we give you a bond|you get a bond} worth [big]. {Don't ring him|He knows nothing of the sale}.
""",
)
scenario(
    "star naming gift",
    SPAM,
    VAL,
    """
{A star bears your name|We named a star after you}! {The paper costs only [sum]|Get the paper for [sum]}: {card at [link]|pay at [link]}. {Else it gets another name|At midnight it goes to another}.
{Somebody who loves you gave you a star|A secret friend gave you a star}. {To learn who|To see it}, {pay [small]|send your card number} at [link].
{Stars rise in price|A star is better than gold}: {buy one for [sum]|[sum] today}, {sell it for [big]|worth [big] in a year}. {Sure as night|No risk}. {Reply STAR|Call [phone]}.
Subject: {Your star|Star [code]} >> {Your star gift is packed|The gift you did not order}. {We took [sum]|[sum] will be taken}; {to stop it|to get it back} {type in card and code|give your bank password}: [link]
{Hello, I am an astronomer|Professor [boy] here}, {I saw a new star|I found a star}. {For [sum] it is called after your mum|Give [sum] and it has your name}. {Vouchers only, the codes to me|Send the voucher codes}, {my office need not know|quietly}.
{free star|one free star|a star for free}! {just a card number|only your card}: [link]
""",
)
scenario(
    "crypto teacher",
    SPAM,
    VAL,
    """
{I teach you coins|Learn coins from me}: {first lesson free|ten minutes a day}, {then you send [sum] and I trade for you|you give me [sum], I make [big]}. {My pupils are rich|All my pupils drive new cars}.
{Hello [name]|Good evening}, {your teacher for coins is here|I am the coin teacher}. {Open a wallet and tell me its words|Send me the secret words of your wallet}, {so I can show you|then I fill it}. {Never mind the warnings|Everybody does it}.
{Quit school, quit work|No school teaches this}! {My coin class|One class} {makes [big] a week|turns [sum] into [big]}. {Only [num] chairs|Last chairs}: [link]
Subject: {Your homework|Lesson [num]} >> {Well done|Good pupil}! {Your practice coins are now [big]|You made [big]}. {To draw them|To take them home} {put in [sum] first|send [sum] to my wallet}. {Don't ask your bank, it is jealous|Tell the bank it is for a car}.
{Dear pupil|My dear pupil}, {I never saw you, but I care for you|I think of you like a daughter}. {Today one coin will jump|I know which coin jumps tonight}. {Borrow if you must|Take your savings}, {[big] at least|all you have}, {and send it to me|it goes to my wallet}. {Trust your teacher|It is sure}.
{lesson one|first rule|easy sum}: {send [sum], get [big]|[sum] to me, [big] to you}
""",
)
scenario(
    "roof inspector",
    SPAM,
    VAL,
    """
{I am the roof inspector|The roof inspector writes}. {From the street I saw cracks|Your roof has cracks}, {it may fall on [day]|it will not stand the wind}. {I need [big] in advance for the tiles|Give me [sum] today for the tiles}, {the rest later|then my men come}. {No bill, so it stays cheap|Cash is best}.
Subject: {Your roof|Roof check [code]} >> {Nobody asked us, but we looked|We flew over your house}. {The repair is free, the state pays|You get [big] for a new roof}. {Send account and signature|We need your account and its password} {by [day]|today}. {Roof office|Your inspector}
{Don't worry about the roof|No need to climb up}, {we do it all|I know it well}. {Just pay half now|Only the advance, please}: [sum] to {my brother's account|a new account I name}. {The firm's account is closed|The office is on holiday}, {don't ring there|keep it short}.
{Your neighbours paid already|The whole street has paid}, {only you are missing|only your house is open}. {[sum] for the inspector|Inspector's fee, [sum]}, {by card code|in vouchers}, {or the town takes your house|or you pay double}. {No calls|Reply with the code}.
{I stood on your roof today|I have seen your roof}, {you were not in|you slept}. {Two tiles are loose, nothing bad|A small hole, nothing bad}. {For [sum] in advance I come back|Send [sum] first and I mend it}, {you need not be there|don't wait for a paper}. {A friendly inspector|The roof man}
{The insurance pays your roof|You get [big] from the insurance}, {I am their inspector|I arrange it}. {They send you a code|A code comes to your phone}, {I must have it|tell me that code}, {then it is paid|nothing else to do}. {[boy], inspector|Inspector [boy]}
""",
    hard=True,
)
scenario(
    "inheritance stamp",
    SPAM,
    VAL,
    """
{Only one stamp is missing|It lacks only a stamp}, {then your aunt's [big] is yours|and the [big] of your cousin comes to you}. {The stamp is [sum], paid|Pay [sum] for the stamp} {to our clerk|by transfer}, {this week|by [day]}. {Please don't ask in the family|Quietly, please}.
Subject: {File [code]|Stamp missing} >> {Dear heir|Dear sir or madam}, {you never knew him, but he thought of you|a man with your name died}. {The papers lie ready|All is signed}. {Buy the court stamp at [link]|Pay the stamp, [sum], at [link]}, {then you are rich|then we pay [big]}.
{It is no joke|This is no trick}: {a house by the sea is yours|you inherit a mill}. {We could not stamp it|The stamp man is strict}, {lend us [sum]|we beg for [sum]} {and we take it off later|, you get it back ten times}. {Notary [boy]|Your notary}
{My dear cousin|Dear relative}, {you don't know me|we never met}. {Grandpa's gold needs a stamp|The will needs a stamp}, {I paid half, you pay half|pay your half}: [sum]. {Send it as a card code|Voucher code to me}, {and tell your mother nothing|before the others wake up}.
{Stamp it today|Stamp ends today}! {[sum] from you, [big] from us|Send [sum], inherit [big]}.
{The bank will release your inheritance|We release what your uncle left}, {as soon as you log in|when you log in} {with card and code|with your bank password} at [link]. {The stamp is free, this is only a check|No fee, only a check of who you are}. {The heirs' desk|Your heirs' desk}
""",
    hard=True,
)
scenario(
    "test buyer voucher",
    SPAM,
    VAL,
    """
{Be our test buyer|We seek test buyers}: {we pay by voucher, [big]|a voucher of [sum] is yours}, {just enter card and birthday|all it takes is your card number} at [link]. {Keep what you buy|The goods are yours}.
{You were picked to test our shop|You are test buyer number [num]}! {Buy vouchers for [sum]|Get [sum] in vouchers}, {send us the codes|read us the codes}, {we pay you double|we check if they work}. {Nobody in the shop may know|Tell the till nothing}.
Subject: {Test buyer [code]|Your voucher} >> {Your first test went well|Welcome}! {Your wage is there, [big]|[big] lies in your test account}. {A start fee is open, [sum]|To draw it pay [sum] first}: [link]
{Hi|Hello}, {easy money while shopping|shop and earn}! {We send you a cheque|A cheque of [big] comes}, {you cash it and wire the rest to us|keep [sum], send us the rest}. {Quickly, before the bank opens its eyes|Within the day, please}.
{Voucher of [sum]|[sum] voucher}, {free|no strings}! {Log in with your mail password|Mail password needed}: [link]
{Mrs [girl] of the test team|[girl] from the test team} here. {I mailed a code to your phone|You got a code}. {It is your buyer number|That is your test number}, {send it to me|tell me} and {the voucher comes|you get [sum]}. {Don't read the text around it|Never mind what else it says}.
""",
)
