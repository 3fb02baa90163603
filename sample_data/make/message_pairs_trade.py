"""Pairs of training scenarios about buying, outings, sport and spare time; message_pairs.py is the manual."""

from message_pairs import pair

pair(
    "things in the attic",
    spam="""
{I take your cupboard|I want your table}! {I can't come, my driver does|My driver fetches it} on [day]. {I pay with a new service|The money lies with the carrier}, {open it with your card and its code|say card and code here}: [link]. {Then it is in your account|So we both are safe}.
{Pots from my aunt's attic|My late aunt's sewing machine}, [sum], {as good as new|never used}. {You can't look at it, the house is locked|I show it to nobody}. {Send the money by voucher|Money to my son's account first}, {the rest you leave to me|then it comes by post}.
{I sent you [sum] too much for the lamp|My bank sent too much}! {Give the rest to the driver|Send the rest on to my brother} {today|at once}. {You see mine in your account soon|Mine comes tomorrow, promise}. {God bless you|You seem kind}.
{Your old clock is worth [big]|Old clocks like yours bring [big]}! {I am a dealer and saw your picture|A rich man wants it}. {I ask only [sum]|It takes [sum]} {for the paper that says so|before I give his name}. {No hurry, but today|Nobody must hear it}.
{Is it still there|Still to be had}? {Good, I pay now|I pay double}. {Which code came on your phone?|Tell me the code that you get,} {thank you|please}. {[name]|[name] from [town]}
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
pair(
    "sofa at the door",
    spam="""
{Your sofa stands in our lorry|The chairs are in your street}! {The driver cannot unload|The door of the lorry opens}, {until [sum] is paid|once you pay [sum]} {by phone|on his own card}: [phone]. {The shop forgot it|It is not on the bill}. {Don't be long, he has other doors|He turns round at [time]}.
{Thank you for your bed|We made your bed}, [big]. {Your transfer did not come|The shop's bank was wrong}. {Send it again to this one|Pay it here, the first comes back}: [link]. {Then we bring it on [day]|Then it is yours}. {Nothing changes for you|Sorry for the bother}.
{Tables from a closed hotel|A whole bedroom}, {as good as new, [sum]|[small] a chair}! {Our hall has no doors for guests|You cannot come and see}, {gift card first|you pay all first}, {we carry it up for nothing|the carriers cost nothing}. {Not a joke|No risk, money back}!
{When are you at home|Is anybody at home on [day]}? {We bring a cupboard that you won|A present from the carpet house}! {Before the lorry starts|To fix the day}, {card and date, please|we need the card that pays [small]}: [link]. {No need to sign|You need not thank us}.
{Wardrobe held|Table stuck}: {free it|pay} [small], {card, code|card here}: [link]
""",
    ham="""
{Your sofa stands in our lorry|The chairs are in your street}! {The driver cannot ring|Your bell is dead}, {so open the door|please look out} {at [time]|now}. {It is all paid|You paid in the shop}. {A cup of tea for the men is enough|No tip needed}. {Carriers of [town]|The carriers}
{Thank you for your bed|We made your bed}, [big]. {Your transfer came|Your money is here}. {We bring it on [day]|It is ready in [month]}, {you need not be there if a neighbour opens|two men carry it up}. {Take the old one apart first|How it goes together}: [link]. {The bed house|[name], beds}
{Tables from the old hotel|Chairs from our school}, {a bit scratched|as good as new}, [small]! {The hall is open on [day]|Come and see}, {sit on them first|try before you pay}, {you carry them home|bring a cart}. {The money buys new lamps|Pay the caretaker}. {No joke|Bring friends}!
{When are you at home|Is anybody at home on [day]}? {I bring back your cupboard|A present from us stands in my van}! {Don't give me money|Petrol is on me}, {a hand on the stairs will do|just hold the door}. {Guess what it is|It is for the baby}. [name]
{Wardrobe is up|Table fits}! {It cost me a toe|Not one scratch}, {see|look}: [link]
""",
)
pair(
    "coats and shoes",
    spam="""
{All coats go tonight|We close our shoe shop for ever}! {[small] a pair|Fine wool, [small]}, {the bank takes the shop on [day]|my old father cries}. {Pay at|Only by card at} [link], {not in the shop|the shop has no till any more}. {No exchange, no letters|It comes in six weeks}.
{I buy the dress from you|Your boots are so nice}! {Size and price are right|I don't mind the price}. {I paid already, look in your mail|Money is on the way}: {to get it, log in with your bank|put your card in there}, [link]. {My sister fetches it|Send it to my niece}.
{The shoes you sent back are here|Your parcel of shirts came back}. {You get [sum]|So [sum] is yours}. {The old card does not take it|It went wrong}, {tell us a new one and the code|say bank and password} {on [phone]|till [time]}. {Size shop|Shirt house}
{You have such a style|Nice jacket}! {Be the face of our coats|Wear our shoes for free}, {we pay [big] a month|keep them all}. {Buy the first pair yourself|You pay the first box, [sum]}, {you get it back|it comes back tenfold}. {Say yes today|No one else knows}.
{Golden shoes|Free boots}! {Pay the post|Card for the post}, [small], [link]
""",
    ham="""
{All coats must go|We close our shoe shop in [month]}! {[small] a pair|Fine wool, [sum]}, {my father is eighty and wants to fish|thank you for forty years}. {Come in and try|Pay at the old till}, {cash or card|we bake on [day]}. {What is left|Look in}: [link]. {You can change it till the last day|No hurry}.
{I love the dress from you|Your boots are so nice}! {They fit|Size is right}. {I pay you on [day]|The money is in your account}, {or do you want mine for it|[small], as you said}. {My sister is green|Send a picture of the red one}? [name]
{The shoes you sent back are here|Your shirts came back}. {You get [sum]|So [sum] is yours}. {It goes the way you paid|You see it in three days}, {nothing to fill in|you need tell us nothing}. {They were too small, you wrote|Try one size up}. {Size shop|Shirt house [town]}
{You have such a style|Nice jacket}! {Can I borrow it for the wedding|Lend me the shoes for [day]}? {I don't pay you, I bake|You get my hat}. {I bring it back clean|It comes back with a pie}. {Say yes today|No one else knows that I spilt tea on mine}. [name]
{Golden shoes|New boots}! {I paid too much|Don't ask what they cost}, [sum], {look|see}: [link]
""",
)
pair(
    "beds and seeds",
    spam="""
{Roses for life|Apple trees}, [small], {from the king's garden|a hundred for the price of one}! {They grow in a night|They bear in a week}, {no water, no work|you need do nothing}. {Card into the box at|Give the card at} [link], {before the frost|till [time]}.
{Your allotment|The garden you asked for} {is yours now|is free}! {Many want it|[num] others stand in line}. {I am from the club, but privately|The club need not know}: {pass me [sum]|[sum] in a voucher}, {and your name moves up|then I cross out the others}. {The key comes later|Don't come to the meeting}.
{We cut your hedge|We saw your tall tree}. {It falls on the road soon|A law says it must go}, {fine [big]|or you pay [big]}. {My boys do it today for [sum]|For [sum] it is gone}, {money at the gate, no paper|all of it now}. {Don't call the town|The town is slow}.
{Your seeds are at the customs|Seeds came for you from abroad}! {It was you who ordered, no|You know nothing of it}? {Then stop the fine|The fine is [sum]}: {card and birthday at|bank password at} [link]. {No need to bring them|Plant them meanwhile}.
{Secret of big beans|Giant pumpkins}: {buy the code, [sum]|voucher of [sum]}, {then I tell|you win [big]}.
""",
    ham="""
{Roses for all|Apple trees}, [small], {from the school garden|the last of the year}! {They grow slowly|They bear in three years}, {much water, much work|ask [name] how}. {We sell them on [day]|Come to the gate}, {coins into the box|before the frost}. {The sorts|Which ones}: [link]
{Our allotment|The garden we asked for} {is ours|is free}! {Six years in line|We were number [num]}. {The club wants [sum] a year|It costs [sum] a year, shed too}, {paid at the meeting|I paid it today}. {The key turns hard|Key under the frog}, {tell no fox|bring a spade}. {Come and dig|Beans for all}!
{We cut your hedge|We cut the tall tree} on [day], {as you asked|if it is dry}. {It is [sum], like last year|[sum], bill by post}. {You need not be there|Leave the gate open}, {pay when you see it|no money at the gate}. {Nests stay|If a bird sits there, we wait}. {[name], gardens|Garden men of [town]}
{Your seeds are here|Seeds came for you from Aunt [girl]}! {It was you who ordered, no|You know nothing of it}? {I put them in the shed|They lie on the step}, {nothing to pay|the postman winked}. {Shall I plant them|Plant them meanwhile|}? [name]
{Secret of big beans|Giant pumpkins}: {goat muck|sing to them}, {it is free|I won [small] with one}! [name]
""",
)
pair(
    "dogs and cats",
    spam="""
{Your dog ran before my car|Your cat is with us}, {he lives|she lives}! {The doctor wants [sum] first|I laid out [sum]}. {Put it on my phone card|Send me a voucher}, {then I say where|then you get a picture}. {Quick, he looks at me so sadly|I can't wait for letters}.
{Your animal is not in the book of animals|Dogs without a number are taken away}. {By [day] all must be in it|It is a new law}. {Pay [sum]|Only [small]}, {card and code at|here by card}: [link]. {No need to bring the dog|You need not measure him}.
{I give away a talking bird|My late husband's horse wants you}! {It costs nothing|He is a gift}. {The plane for him is [sum]|The box for the trip, [sum]}, {send it to the pilot|by transfer to the man with the box}. {You will love him|Do not come, he is upset}.
{Free food for your cat for a year|Try our dog food for nothing}! {Thousands in [town] do it|Vets are angry}. {Only pay the tin opener|You pay a little}, [small], {and leave the card|card to}: [link]. {Stop when you like|We take no more, honest}.
{Lost dog|I found your cat}? {I see him in my glass ball|I have her}: [sum] {first|by voucher}. {No police|Quick}!
""",
    ham="""
{Your dog ran before my bicycle|Your cat is with us}, {he is well|she eats like a bear}! {The doctor looked at him, free|It costs you nothing}. {Come and get him|Fetch her after [time]}, {Mill Lane [num]|at the bakery}. {Bring a lead|Quick, he eats my shoes}. [name]
{Your dog is in the book of dogs now|Dogs of [town] get a new tag}. {It came with the tax that you paid|It costs nothing}. {Fetch it at the town hall|We send it by post}, {by [day] is early enough|no hurry}. {Old tags still count|You need not bring the dog}. {[name], town desk|Dog desk}
{I give away a loud bird|My late husband's old horse needs a field}! {It costs nothing|He is a gift}. {See him first|Come and ride him}, {any day|on [day]}. {I bring him over myself|The cage is yours too}. {This is how he looks|Hear him}: [link]. {[name], by the mill|[phone], [name]}
{Free food for your cat|Try this dog food}! {Mine won't eat it|Ours is too fat}, {I paid [small] a tin|it was [sum], silly me}. {The bag stands by your door|Take it on [day]}. {Stop me if he hates it too|No thanks needed}. [name]
{Lost dog|Cat away}! {Brown, one ear|She has a bell}. {Saw him|Seen her}? [phone], {cake for the finder|[name]}
""",
)
pair(
    "sweat and medals",
    spam="""
{Our gym in [town]|The swim club}: {your year could not be taken from the bank|your place ends at [time]}. {So that you may come in|To stay with us} {say card and code|give a new card}: [link]. {The desk does not know about it|Don't ask at the desk, they only do towels}.
{Strong in a week|Thin by [day]}! {No sweat|You need not get up}. {Trainer [name] has a drink|A belt does it}, {the clubs want to forbid it|champions keep it secret}. {One month for [small]|First month free}, {card at|only the card}: [link]
{Team mates|Dear players}, {here is [name] from a new number|your coach, new phone}. {We fly to the cup|The bus for the cup goes today}, {everybody sends [sum] to me this hour|I need [sum] from each for the beds}, {not to the club|the club's till is locked}. {I can't talk, I am on the pitch|No calls}.
{Your boy runs like the wind|A scout saw your girl play}! {The big club wants to see him|A place in the great team}. {The test is free|It costs you nothing}, {shirt and paper [big]|only the agent takes [sum]}, {in cards from the shop|to my account}. {Don't tell his coach|Keep it quiet till then}.
{Gym free for life|Free running shoes}! {Bank password|Card with code}: [link]
""",
    ham="""
{Our gym in [town]|The swim club}: {your year is paid|your year ends in [month]}. {It stops by itself|You need not write}, {if you want to stay, tell the desk|come and sweat}. {New times|Hours}: [link]. {The code of the lockers is [code], members only|Bring your own lock}.
{Strong in a year|Thin by next summer}, {says my trainer|they promise}! {I sweat|I can't get up the stairs}. {[sum] a month, and I hate it|First month was free}. {Come along, a guest pays nothing|I have a free day for you}. {We hide in the sauna|Cake after}? [name]
{Team mates|Dear players}, {coach [name] here|it's your coach}. {The bus for the cup goes at [time]|We drive to the cup} on [day]. {The club pays beds and bus|No money needed}, {bring [small] for chips|shirts are in my car}. {Be quick, the bus won't wait|Sleep well}! {Where it is|The plan}: [link]
{Your boy runs like the wind|We saw your girl play}! {Would he like to train with the big ones|She may come on [day]}. {It costs you nothing|Shirt comes from the club}. {Talk it over with his coach|No hurry, ask her first}. {[name], club of [town]|Coach [name], [phone]}
{We won, seven to one|GOLD! I got gold}! {Free chips|Coach pays}, {come|pub, [time]}!
""",
)
pair(
    "tins and blankets",
    spam="""
{I stand in the snow with sixty hungry mouths|Tonight the cold takes somebody}. {The big charities eat it all|Don't give to the tin, it gets lost}. {Give to me, it goes straight|I bring it myself}: [sum], {voucher or card number|to my account}. {You will sleep well|God sees it}.
{Thank you for the coat you gave|You gave [small] at the door}! {A rule says we must check the card|To thank you we send a star}, {read us its numbers|name it with code}, [phone]. {We take nothing more|Nothing to pay}. {House of blankets|Your helpers}
{Nurse [girl] writes|A boy of nine writes}: {no milk since [day]|my eyes go dark}. {The doctor does it for [big]|Only [sum] is missing}. {Click on my face|Here is my face}: [link], {card below|you pay under it}. {Send me to ten friends|You are the one who answers}, {don't look away|please}.
{Collection of [town]|The fire men collect}: {we come no more to the door|the tin is old}. {Now you give by bank|Give as the clever do}: {log in here with your bank password|bank name, password, done}, [link]. {It takes [small] a month, never more|Stop it when you like}.
{Help the flood|Dogs freeze}: {gift cards|voucher digits} {to|on} [phone], {now|tonight}.
""",
    ham="""
{We stand in the snow with hot soup|Tonight it gets cold}. {Whoever has no bed may come in|The church is open}, {no name, no money|nothing to pay}. {Blankets are there|Do you know someone outside? Bring him}. {From [time]|All night}, {church of [town]|the soup people}
{Thank you for the coat you gave|You gave [small] at the door}! {It keeps old [boy] warm|With it we bought milk}. {You need not do more|We send no star and no letter}, {just smile at him|sleep well}. {How it went|The list of it all}: [link]. {House of blankets|Your helpers}
{Nurse [girl] writes|A boy of nine writes}: {I got milk and a bed|my eyes are well}! {The doctor took no money|All is paid}. {I drew a cow for you|Here is my face}: [link]. {Thank you, class [num]|You sent the toys}, {I kiss the bear|I learn to read}.
{Collection of [town]|The fire men collect}: {we come with the tin|two of us come round} on [day]. {A coin, a button, all helps|You know us, we put out your barn}, {no bank, no card|we never take card numbers}. {Not at home? No harm|Nobody must give}. [name]
{The flood is gone|Dogs are dry}! {Your [small] did it|We need no more}, {thank you|come and see}.
""",
)
pair(
    "numbers in a hat",
    spam="""
{Number [num] was drawn|Your number came out of the hat}, {though you bought none|and you did not even know}! {The car|The golden watch} {waits in our hall|is washed and full of petrol}. {Come and fetch it, but first|Bring nothing, only first} {send the tax of [sum]|leave card and code}: [link].
{Raffle of the fire house|School raffle of [town]}: {you are first|first prize for you}! {It is paid out by bank, not at the school|Do not come to the school}, {so your bank password, please|so say card and date} {till [time]|on [phone]}. {Tell nobody till it is there|No joke}.
{I won [big] in the draw and give half of it away|My wife and I won, and God said share}! {Ten people in [town] get some|You are one of ten}. {For my bank I need your bank code|Send me [small], so that I see you are real}. {We never met, but so what|It is no trick}.
{Prize not fetched|Your prize gets cold}! {[big], last day|A trip for two}. {Click and pay the envelope|One click, one card}: [link]
""",
    ham="""
{Number [num] was drawn|Our number came out of the hat}, {though I bought only one|and [kin] screamed}! {The ham|The golden teapot} {waits in the hall|stands on our table}. {Come and fetch it, bring the ticket|Bring the ticket, it is on the fridge}, {till [time]|on [day]}. {What the others got|All numbers}: [link]
{Raffle of the fire house|School raffle of [town]}: {you are first|first prize for you}! {You get it at the school desk|It stands at the gate}, {show the red ticket, that is all|no bank, no card, just your ticket}. {Tell everybody, it is a pig|No joke, it is a goat}. {[name], raffle|Parents of class [num]}
{I won [sum] in the draw|My wife and I won [sum]} {and we eat it up|, first time ever}! {Ten people from the office come along|You are one of ten}. {Pizza on [day]|Inn at [time]}, {bring your hunger, not your purse|I pay, don't argue}. {Ha, rich for a night|It is no trick}! [name]
{Prize not fetched|Your prize gets warm}! {Ice cake, row [num]|It is a cheese}, {you had the blue ticket|ticket [code]}. {Come to the tent|Quick, [name] looks at it so}!
""",
)
pair(
    "saving for later",
    spam="""
{Your savings sleep|Money in the bank melts}! {Wake it with us|Let it work}: {[sum] in, [big] out|from [small] to [big]}, {every month, as sure as the rain|no risk, we sign for it}. {Don't ask your bank, it is jealous|Banks hide it}. {Begin|Start}: [link]
{Dear [name], here is the adviser you spoke to|I am the man of the shares}. {Yours stand at [big] now|You made [big]}! {To take it out is easy|You can have it on [day]}: {just send the tenth part before|you pay [sum] for the key first}. {As we all do|It is the rule}.
{A woman in [town] washed floors, now she owns them|My neighbour laughs all day}. {A machine buys and sells for her|She has a page that thinks}. {I may show it to three people|Two may still come in}, {till [time]|tonight}: [link], {card with [small] to begin|put in [small] first}. {No homework, no loss|It has never lost}.
{Gold, half price|Shares that only rise}! {Pay me|Send [sum]}, {I keep them for you|papers follow}. {Trust me|Sure}!
""",
    ham="""
{My savings sleep|Money in the bank melts}, {says [kin]|I know}! {From [sum] came [small] in a year|They gave me [small] for all that}, {but nobody takes it|and I sleep too}. {A man on the phone promised [big]|Some page promised double}, {I hung up|I did not click}. {How do you do it|Tea}?
{Dear [name], here is the adviser you spoke to|Your bank desk in [town]}. {Your shares stand a bit lower|They fell by [small]}. {It goes up and down|Nobody can promise more}. {You need not do anything|Leave them, if you can wait}. {Ask me all you like|Come on [day]}, {it costs nothing|bring your wife}.
{A woman in [town] washed floors, now she owns the inn|My neighbour laughs all day}. {She saved for thirty years|He sold his field}. {We could save too|No machine, no trick}, {say [small] a week|a coin a day in the jar}. {Two of us, one boat in ten years|For the roof}? {I read it here|Her story}: [link]
{The jar is full|I counted the jar}: [sum]! {Half is yours|All for the tent}, {trust me|sure}. [name]
""",
)
pair(
    "lent and given back",
    spam="""
{You look like someone who helps|I read what you wrote and cried}. {Could you lend me [sum] till [day]|I only need [sum]}? {We don't know each other, I know|I live far off}. {I give back double|You get [big] back}, {my word is my bond|I swear by my mother}. {Account follows|Here is my number: [phone]}.
{It's me, your old friend from the sea|Do you know who this is? Yes, me}! {My purse is gone|My bank shut the door}. {I owe a man [sum] tonight|He waits at the door}. {Send it to him, not to me|Put it on his account}, {no call, the line is bad|ask nothing now}. {You get it on [day]|I thank you later}.
{Your debt of [sum] was sold to us|You owed a shop [small], now it is [sum]}. {We are nice people|We shout at nobody}. {Pay half today|Give us [sum] by voucher} {and it is forgotten|and all is torn up}. {You don't remember? We do|Do not write, just pay}. {On|By} [phone]
{Loan of [big], no questions|Money in your hand at [time]}! {Send|We ask} {the first rate|[sum]} {before|first}, {then it comes|as a sign}.
""",
    ham="""
{You are someone who helps|I read what you wrote and cried}, [kin]! {You lent me [sum] till [day]|I still have your [sum]}. {Now I have a wage|The boat is sold}. {I give back all of it|You get it at supper}, {with a cake as the rest|my word is my bond}. {Don't say no|I count it on your table}.
{It's me, your brother|Do you know who this is? Yes, me}! {My purse is found|It lay in the boat}. {I owe you [small] from last night|You paid the fish}. {It is in your account|I put it under your cup}, {no need to call|ask nothing now}. {What we ate|Picture of the fish}: [link]. [boy]
{Your debt of [small] is paid|You owe our shop nothing more}, {your daughter was here|you left a coin too much last time}. {We tore up the slip|It is crossed out}. {Come by, bread is warm|No hurry ever}, {you know us|forty years now}. {The baker|Shop on the corner}
{Loan of one umbrella|Your ladder is back}! {No questions|Thanks}, {it stands by the door|I give it back on [day]}, {I owe you an egg|[name]}.
""",
)
pair(
    "earning a little more",
    spam="""
{Three hours a week at home|While you watch the pot}, [big] a month! {You only press hearts|You write names into a list}. {The kit is [small]|To unlock it you pay [small]}, {card at|by card}: [link]. {All who paid now buy houses|No boss, no letter, no tax}.
{Hello, I got your number from a list|Good day, you do not know me}. {We look for honest people in [town]|You have an honest face}. {A sum comes to your account|[big] comes on [day]}, {you keep [sum], the rest goes on in coins|you take out most of it and give it to my man}. {Your bank need not ask|Say it is for a boat}.
{Fold letters for us|Test soap for us}! {We send the box, you pay it first|You buy the first box}, [sum], {and it comes back with the wage|after [num] boxes we pay double}. {No talk, no paper, begin at once|You are taken already}. {To my voucher card|By transfer}, {today|till [time]}.
{Walk dogs, earn [big]|Job for tonight}! {Passport and bank code|Card and code} {to|on} [phone], {then we start|fast}.
""",
    ham="""
{Three hours a week in the shop|While the kids are at school}, [sum] a month! {I press prices on tins|I write names into a list}. {The coat they gave me|It cost me nothing to start}, {and bread is half price|and the boss sings}. {They need one more|You could do it too}: [link], {or ask me|or just come in}. [name]
{Hello, I got your number from [name2]|Good day, we met at the fair}. {I look for an honest person to feed the hens|We need someone for the old lady's lawn}. {[small] an hour|You get [sum] for the week}, {in your hand when it is done|paid every [day]}. {Come and look first|Bring your mum}. {[name], Mill Lane|[name], the farm}
{I fold letters for the club|We test soap at school}! {They send the box, it is paid|No one has to buy anything}, {and we get [sum] for the trip|I earn [small] a box}. {Come and fold|Sit with us} {till [time]|on [day]}, {paper cuts are free|tea and songs}.
{Walk dogs with me|Job for tonight}? {[small] and soup|Half the money is yours}, {start at [time]|the baker pays us}! [name]
""",
)
pair(
    "learning something new",
    spam="""
{Speak five tongues in nine days|Play the violin by [day]}! {No teacher, no work|You learn it in your sleep}. {The first lesson is free|Nothing to pay for the first}, {only leave card and code|we just need the card's three digits} at [link]. {The schools are furious|Two seats left}.
{Dear teacher, my son wants lessons with you|My two girls should learn from you}. {I am abroad and pay all before|His uncle pays it all}, [big]. {It is too much, so send the rest to the driver who brings him|You give [sum] of it to their nurse by voucher}. {Do it before they come|Today is best}. {I am deaf, write only|No calls}.
{You passed our course|Your course paper is printed}! {What course? The one for rich people|You did not go? It does not matter}. {With it you earn [big]|All doors open}. {Stamp [sum]|It costs [sum]}, {to the master himself|by card}: [link]
{Driving paper without lessons|No test, real paper}! {[sum] first|Half now}, {by voucher|on my account}, {nobody sees it|comes by night}.
""",
    ham="""
{I speak ten words of Greek after nine weeks|I play the violin since [day]}! {The cat has moved out|My teacher is patient}. {The first lesson was free|Nothing to pay for the first}, {come and try it too|then [small] each, at the door}. {Two seats left|Hear me}: [link], {don't laugh|cover your ears}.
{Dear teacher, my son wants lessons with you|My two girls would like to learn from you}. {Is [day] at [time] free|May they come and listen}? {What do you ask for a lesson|I can pay [sum] a month}, {I bring the money with him|as you like best}. {He is shy but sings|We live across the road}. {My number|Ring me}: [phone]. [name]
{You passed our course|Your course paper is printed}! {All [num] of you did|We are so proud}. {It hangs in the hall|Fetch it on [day]}, {no stamp, no fee|it was all in the price}. {We drink to it|Cake at [time]}, {bring your bread|the cooks cook}. {Your baking school|[name], sewing course}
{I have my driving paper|I PASSED}! {Third test, [big] in all|Dad paid half}, {now I drive you|hide the chickens}!
""",
)
pair(
    "what did you think",
    spam="""
{How was the pan you bought|Do you like our tea}? {One star or five, you get [sum]|For a word from you we pay [sum]}. {Click a star|Tap the stars} {and sign in with your bank|and say which card gets it, with code}: [link]. {It takes one minute|Thank you for your time}.
{Write nice words about inns where you never were|Give five stars to shops}! {[small] a star|[sum] a day}, {at home, in bed|the whole day free}. {You pay [small] for the list, once|Buy the first ten tasks}, {we double it|then it rains}: [link]. {Not forbidden, just quiet|Tell no one}.
{We ask a hundred people in [town] how they live|A few questions for a good book}. {Do you live alone|When are you out}? {Which bank, how much is in it|Where do you keep your card and code}? {Answer by mail till [time]|Just write back}, {a voucher is your thanks|all stays with us}.
{Your shop got a bad star|Ten people wrote bad things of you}. {I take it off|It can vanish} for [sum]. {No? Then I write more|Tomorrow there are fifty}. {Voucher|Pay} {to|on} [phone].
""",
    ham="""
{How was the pan you bought|Do you like our tea}? {One star or five, we read it all|A word from you helps us}. {Click a star|Tap the stars}: [link]. {No name, no login|We ask for nothing else}, {nothing to win, sorry|and no is fine too}. {It takes one minute|Thank you for your time}. {The tea house|Pan shop [town]}
{I wrote nice words about the inn where we were|I gave five stars to your shop}! {The soup was [small] and I licked the plate|The best pie in [town]}. {They hung it on the wall|You can read it here}: [link]. {Not paid for it, promise|Nobody asked me to}. {Again on [day]|Shall we go}? [name]
{We ask all who live in Mill Lane how they like it|A few questions for the school paper}. {Too loud, too dark|What would you change}? {Drop the sheet in the box|Tell the kids when they ring} {till [time]|by [day]}. {No name, no money talk|Skip what you like}. {Class [num]|Your town}
{Our shop got a bad star|Somebody wrote that my bread is hard}! {I cried, then I laughed|It was [kin], by mistake}. {Write a good one|Give us a star}, {if you mean it|only if it is true}: [link]
""",
)
pair(
    "playing on the phone",
    spam="""
{You found the hidden chest in the game|Nine hundred gems are yours}! {Open it with|To open it, type} {your player name and password|the password of your mail}: [link]. {It is from the makers, no trick|Makers' gift}, {gone at [time]|till tonight}.
{Hi, I play in your team|We played last night, remember}? {Swap swords with me|I give you my dragon for nothing}! {You go first, it comes after|Send me your login, I put it in}. {And the code that comes on your mum's phone|Mum's card is only for the age}. {She need not know|Don't tell her}.
{This app shows who likes you|With this app you read others' letters}! {Load it|Get it} {from here, not from the shop|at [link]}, {free for a week, then never pay|it is free}. {It wants your bank page open|First it asks for card and code}, {press yes to all|that is normal}.
{Win at cards each night|The machine pays out at [time]}! {Put in [small], take out [big]|From [small] to [big]}: [link], {card is enough|no luck needed}.
""",
    ham="""
{I found the hidden chest in the game|Nine hundred gems are mine}! {It is behind the mill, jump twice|You open it with the frog}. {See how|Film of it}: [link]. {No trick, no gems to buy|I paid nothing}, {Mum took the phone at [time]|now I must do sums}. [boy]
{Hi, I play in your team|It's [name] from your class}. {Swap swords with me tomorrow|I give you the dragon cards}! {You don't have to give me one|We do it at school}. {My mum says no passwords to anyone, not even you|I can't tell you my login}. {Sorry|Come and play here}, {at [time]|on [day]}?
{This app shows when the bus comes|With this app I learn bird songs}! {It is from the town|My teacher made it}, {free|it costs nothing}, {no card, no name|it asks for nothing}: [link]. {Grandma has it too|Put it on your phone}, {then you are never late|we can listen together}.
{I win at cards each night|Cards at [time]}! {We play for nuts|Put in [small] of buttons}, {I take out all|no luck needed}. {[name]|Come}!
""",
)
