"""Pairs of training scenarios about buying, outings, sport and spare time; message_pairs.py is the manual."""

from message_pairs import pair

pair(
    "things in the attic",
    spam="""
{I take your cupboard|I want your table}! {I can't come, my driver does|My driver fetches it} on [day]. {I pay with a new service|The money lies with the carrier}, {open it with your card and its code|say card and code here}: [link]. {Then it is in your account|So we both are safe}.
{Pots from my aunt's attic|My late aunt's sewing machine}, [sum], {as good as new|never used}. {You can't look at it, the house is locked|I show it to nobody}. {Send the money by voucher|Money to my son's account first}, {the rest you leave to me|then it comes by post}.
{I sent you [sum] too much for the lamp|My bank sent too much}! {Give the rest to the driver|Send the rest on to my brother} {today|at once}. {You see mine in your account soon|Mine comes tomorrow, promise}. {God bless you|You seem kind}.
{Your old clock is worth [big]|Old clocks like yours bring [big]}! {I am a dealer and saw your picture|A rich man wants it}. {I ask only [sum]|It takes [sum]} {for the paper that says so|before I give his name}. {No hurry, but today|Nobody must hear it}.
{Is it still there|Still to be had}? {Good, I pay now|I pay double}. {Which code came on your phone|Tell me the code that you get}?
""",
    ham="""
{I take your cupboard|I want your table}! {I come with my brother|We fetch it} on [day], {till then it can stay|after work}. {You get the money in your hand|I pay when I see it}. {This is how it will look|See my room}: [link]. {It fits by the stove|Mum loves it too}.
{Pots from my aunt's attic|My late aunt's sewing machine}, [small], {as good as new|never used}. {Come and look|Look at it first}, {the door is open till [time]|any evening}. {You can pay later|Leave the coins in the tin}, {or take it for nothing|or swap for plums}. {Mill Lane [num]|[name], by the church}
{I gave you [small] too much for the lamp|You gave me a wrong note, [small] too much}! {Don't worry|No hurry}, {buy your girl a cake with it|I lay the rest in your letter box}. {The lamp is lovely|It shines}! [name]
{Your old clock is worth [small]|Old clocks like Grandpa's bring [sum]}, {says the dealer|I read in a book}! {We keep it, of course|So no boat for us}, ha. {It strikes again|It shows [time] all day}. {Come and hear it|Listen here}: [link]
{Is it still there|Still to be had}? {I pass your house at [time]|I can come over now}. {[name] from number [num]|It's [name], next door}
""",
)
pair(
    "under the hammer",
    spam="""
{You won the auction|The painting is yours}! {The other man stepped back|You were second, now first}. {Pay outside the house|Pay me, not the house}, [big], {it saves us both|to this account}, {before the hammer man comes back|till [time]}. {No letter, please|Then I send it}.
{Stolen bicycles go for [small]|The police sell phones from [small]}! {Nobody knows of it yet|The list is secret}. {To bid|To see it} {leave your card|you pay [small]}: [link]. {Hurry, ten people look at it|Ends at [time]}.
{We sold your grandmother's ring for [big]|Your stamps brought [big]}! {Before it is paid out|So that we may pay}, {send us the fee of [sum]|we must have [sum]}, {by phone with your card|in gift cards}. {The rules want it so|All do it like that}.
{You bid [sum] on a carpet|Your bid of [sum] counts}. {You did not|You never bid}? {Then undo it here|Take it back}: [link], {name, card, code|by card and code}. {After [time] it is law|Tomorrow it is too late}.
{Last bid|Going, gone}! {Yours for [small]|It is yours}, {card here|card number}: [link]
""",
    ham="""
{You won the auction|The painting is yours}! {The other man stepped back|Nobody else wanted a cow with a hat}. {You pay at the desk|Pay when you fetch it}, [small], {cash or card|till [time]}. {Bring a blanket|Lend me your van}? {[name], school fair|Parents of class [num]}
{Lost bicycles go for [small]|The railway sells lost umbrellas from [small]}! {Saturday, in the yard|On [day], in the hall}. {Everybody may bid|No card, no name}, {you lift your hand|bring coins}. {The list|What there is}: [link]. {Hurry, the best go first|I want the red one}!
{We sold Grandma's ring for [big]|The old stamps brought [sum]}! {It is paid already|The money is here}, {the house kept its part|I share it in four}. {Your part comes on [day]|I give you yours at supper}. {She would laugh|Don't be sad}. [name]
{You bid [small] on a carpet|Your hand was up for the carpet}! {You only waved at [name]|You did not mean it}? {The hall laughed|They took it back}, {nothing to pay|so you owe nothing}. {Next time sit on your hands|Ha, see your face}: [link]
{Last bid|Going, gone}! {The goat is ours|We got the bell} for [small]! {Make room|Tell [kin]}.
""",
)
pair(
    "seats and tickets",
    spam="""
{Your train ticket did not go through|The ticket for [day] is false}. {Pay it again|Buy it once more} at [link], {or they throw you off|the guard will ask}. {Card, name, code, done|It wants card and code}. {Good trip|Railway desk}
{My friend is ill, so I sell her seat|I can't go, take my seat}, [sum], {row [num]|by the stage}. {I send it as soon as the voucher number is here|Voucher number first, then it comes}. {No, I don't meet people|Please no questions}. {I am honest, ask my mum|It is no trick}!
{You ordered two seats for the opera|Thank you for buying six tickets}, [big]. {Not you|A mistake}? {Nothing to worry about|No harm}: {type your card and we give it back|sign in at your bank} {here|on our page}: [link]. {Till [time]|This hour only}
{You ride free all year|A year of trains for you}! {The railway is old and gives away passes|They picked [num] people in [town]}. {Just the stamp|You pay only the stamp}, [small], {bank card please|by card}: [link]
{Two seats|Front row}, {sold out elsewhere|half price}: {voucher code first|send [sum] first}, {then the name|I trust you}.
""",
    ham="""
{Your train ticket is good|The ticket for [day] came}, {the guard looks at it on your phone|just show it}. {If the train is late|If you miss it}, {take the next one, no fee|it holds all day}. {Your seats|Times and seats}: [link]. {Good trip|Railway desk}
{My friend is ill, so I have her seat|I can't go, take my seat}! {Row [num]|By the stage}, {it is paid|it costs you nothing}. {I wait at the door with it|It hangs on your door}, {buy me a drink|tell me how it was}. {Don't say no|Say yes by [day]}! [name]
{You asked for two seats for the opera|I bought us six tickets}, [sum]. {Too much|Is that all right}? {You owe me [small]|Nothing to give back, it is your birthday}. {Meet at [time] by the stairs|Wear the blue coat}. {This is what they sing|Here they sing}: [link]
{The kids ride free all summer|On [day] all trains are free}! {The railway is a hundred years old|They open the new bridge}. {No pass, no card|Nobody asks for a ticket}, {just get in|come early}. {Shall we go to [town]|Where to}?
{Two seats|Front row}, {for us|you and me}! {Pay me on [day]|I have the tickets}. [name]
""",
)
pair(
    "beds by the sea",
    spam="""
{Your hotel in [town]|The house by the sea}: {the card did not work|we must check your card}. {Without it|If not} {we give the room away at [time]|your bed goes to others}: [link]. {Card and the code on the back|Please the long number and the short one}. {We look forward to you|See you soon}!
{You were at our show and left a card|You once filled in a slip}: {two weeks of sun are yours|a holiday for four}! {Flight, food, all free|Nothing to pay}, {only tax of [sum] now|just [sum] for the beds}. {Say yes on [phone]|Answer till [time]}.
{I let my house by the lake|House with boat}, [sum] {a week|for you}. {The page takes so much|Leave the page out of it}, {write to me and pay my account|let us do it alone}. {I can't send pictures|The key lies under a stone}, {you hear which when it is paid|trust me}.
{It's your guide|The guide of your trip here}. {The bus firm closed|The bus needs a new motor}, {each of you sends [sum]|we need [sum] from all}, {to my own number|by voucher}, {or we stay at home|or no trip}. {I am so sorry|The office knows nothing}.
{Beach, sun, [small] a night|Palm house}! {Whole price now|All the money first}, {to my wife's account|by gift card}.
""",
    ham="""
{Your hotel in [town]|The house by the sea}: {the room is yours|your bed is made}. {You pay when you leave|Nothing to pay before}, {we take card and cash|at the desk}. {Come after [time]|The door code is [code], for guests only}. {The way|How to find us}: [link]. {See you soon|We look forward to you}!
{You were at our show|You filled in the slip for the walk}: {thank you|it was fun}! {Two weeks of sun, then rain|All free, as said}. {Pictures|The song}: [link]. {We come back in [month]|Next time bring Grandma}. {[name] and the puppets|Your walkers}
{I let my house by the lake|You can have the house with the boat}, [sum] {a week|for all of us}. {Come and look on [day]|You know it from last year}. {Pay me after|Half after, if the roof leaks}. {The key lies under a stone|I hang the key at [name]'s}, {bring sheets|mind the goat}.
{It's your guide|The guide of your trip here}. {The bus has a flat tyre|The bus is full of sand}, {we start at [time]|we wait in the inn}. {The firm pays the soup|You pay nothing more}. {Don't hurry|Sleep on}! {Who forgot a boot|Last one brings the cards}?
{Beach, sun, [small] for two ices|Palm and pudding}! {I don't come home|Send money, ha}! {Joke|Kiss}, [name]
""",
)
pair(
    "table for four",
    spam="""
{Your table on [day] is not safe yet|To keep your table for [num]}, {leave a card|give card and code} at [link] {before [time]|now}. {You did not book|No table}? {Then say so there, with the card|Then stop it with the same card}, {or you pay [sum]|it costs [sum]}.
{Eat for nothing in [town]|A dinner for two on us}! {Chef [name] cooks|The inn is new}. {You get a code by phone, pass it to us|Send us the code that comes}, {that is your ticket|then the table is set}. {No risk, only soup|It was never so easy}.
{Hello, is this the inn|Good day, dear cook}? {I want a table for [num], I pay all before|My firm eats with you, [num] people}. {Take [big] from my card and send the wine man [sum] of it|I send too much, you give [sum] to my driver}. {He takes only vouchers|I am deaf, don't ring}.
{You left your bag in our inn|We have your coat here}. {There was a card in it|I found a card}. {Tell me its code, so I know it is yours|Which code has it}? {Then I send it|You get it by post}, {no need to come|stay at home}.
{You ate and did not pay|You forgot the bill}! [sum] {to|by} [phone], {or I call the police|now}. {The cook|The waiter}
""",
    ham="""
{Your table on [day] is kept|We keep your table for [num]}, {no card needed|nothing to do}. {If you can't come|If it rains}, {ring us, it costs nothing|just say so}: [phone]. {What the cook plans|The soups}: [link]. {The inn|Inn of [town]}
{I ate for nothing in [town]|A dinner for two, and free}! {Chef [name] needed people to try|The inn is new}. {The fish was hard|I would pay [sum] for that pie}. {You get my second ticket|I have a voucher left}, {it is yours|go with your mum}.
{Hello, is this the inn|Good day, dear cook}? {I want a table for [num] on [day]|My choir eats with you, [num] people}. {We pay as we leave|Each pays his own}. {One eats no meat|No nuts, please}, {and quiet, it is a surprise|and the cake I bring myself}. {My number|Ring me}: [phone]. [name]
{You left your bag in our inn|We have your coat here}. {All is in it|We did not look inside}. {Come by till [time]|We open at noon}, {say what colour it is|it hangs by the door}. {No fee, buy a coffee|Nothing to pay}. {The cook|The waiter}
{We ate and did not pay|I forgot the bill}! {The waiter ran after me|I go back now}, [sum], {so red I was|ha}. [name]
""",
)
pair(
    "brakes and tyres",
    spam="""
{Your car was seen on the list|Your car fails the test in [month]}! {We can put it through|The paper is no problem}, {no need to show it|you need not come}, [sum], {first half by voucher|to the man himself}. {Don't tell the garage|Quiet, it works}.
{I saw your car for sale|Is the blue car still there}? {I buy it unseen|I take it for [big]}. {You only get a report on it from this page|I must see the report}: [link], {it costs you [small] by card|pay the [small] there}. {Then I bring the money|I pay it back}.
{I hit your car on [day]|Sorry for your mirror}! {I want to pay you [sum]|You get [sum] from me}. {My bank asks for your password|I need your bank name and code}, {it is an odd bank|then it flies}. {Please no police|Let us keep it small}.
{Petrol for [small]|Free petrol for a month}! {A card for drivers|New in [town]}, {click and fill in your bank card|it is tied to your bank card}: [link]. {No trick, no hurry|Just till [time]}. {My wife drives on it|All drivers have it}!
{Your car is done|Car ready}: {money before you see it|[sum] first}, {gift card|voucher} {to|on} [phone].
""",
    ham="""
{Your car passed the test|Your car fails the test in [month], I fear}! {The brakes are old|One lamp is dead}. {I can put it right|It is no problem}, [sum], {you pay when it is done|as we said on the phone}. {Come by and see it|I show you first}. {[name], garage|Garage [town]}
{I saw your car for sale|Is the blue car still there}? {I want to drive it first|May I look at it on [day]}? {You ask [big]|It says [big]}, {a bit much|that is fair}. {My brother comes along, he knows cars|We pay at your kitchen table}. {It looked good here|Your picture}: [link]. [name]
{I hit your car on [day]|Sorry for your mirror}! {I want to pay for it|It was my fault}. {Let the garage write the bill, my insurance pays|Send me the bill}. {My number|I live at Mill Lane [num]}: [phone]. {So sorry|I left a note too}, [name]
{Petrol for [small]|I filled up in [town]}! {Cheap, but the line was long|Half the street was there}. {Your card works there too|I paid with your card, as you said}, {the slip is in the car|I put it back in the drawer}. {Home by [time]|Want ice cream}? [name]
{Your car is done|Car ready}! [sum], {less than I said|pay on [day]}. {[name], garage|Garage [name]}
""",
)
pair(
    "a man on the roof",
    spam="""
{We are on the roof next door|My men work in your street}, {and we see your tiles|I saw a hole in yours}! {We mend it now for [sum]|Today it is only [sum]}, {cash before we climb|half of it at once}. {Tomorrow we are far|No bill, that makes it cheap}. {The rain won't wait|Say yes quickly}.
{I am the stove sweep's helper|The sweep sends me}. {Your stove is bad, I saw it from outside|By law all pay again}. {Send the [sum] to my phone|Give me [sum] at the door}, {then nobody closes it|I turn a blind eye}. {He must not know|Do not ring him}.
{Your new bath|Your new kitchen} {for nothing|free of charge}! {The state pays the craftsmen|It is paid by the town}, {you only lay out [big]|you put [sum] down}, {till [day]|today}. {Sign in with your bank here|Bank and code, please}: [link]
{Locked out|No key}? {We come for [small]|We open in ten minutes}! {First your card number, all of it|Send the card and its code by text}, [phone]. {Nothing more to pay|No hidden cost, promise}.
{Bill for the door|Painter's bill}, {new account|not the old bank}: {click|see} [link], {pay by [time]|card and code}.
""",
    ham="""
{We are on the roof next door|My men work in your street}, {sorry for the noise|it can be loud}! {I looked at your tiles too, all good|I saw no hole in yours}. {We leave at [time]|Tomorrow we are far}. {You need nothing mended|Nothing to pay, I just looked}. {[name], roofs|The roof man}
{I am the stove sweep's helper|The sweep sends me}: {he comes on [day]|we come after [time]}. {Clear the way to the stove|Put the cat out}. {You get a bill by post|As every year, [small] by bill}, {we take no cash at the door|he shows his card}. {If unsure, ring him|His number}: [phone]
{Our new bath|The new kitchen} {is nearly done|has a door}! {The craftsmen ate all the buns|[boy] fell in the paint}. {[big], and worth it|It cost us [big]}. {We pay when the tap works|Half is paid}. {Look how it shines|See it}: [link]
{Locked out|No key}? {Mine is under the pot|I come in ten minutes}! {The back door code is [code]|Ring at number [num], she has one}. {Tell nobody where it is|Nothing to pay, you silly}. [name]
{Bill for the door|Painter's bill} {came|is here}: [sum], {as he said|fair}. {I pay it|Shall I pay it} on [day]? {[name]|Kiss}
""",
)
