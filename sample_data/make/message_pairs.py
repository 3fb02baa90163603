"""Pairs of training scenarios: the same words, once in spam and once in ham.

A pair has one subject and one vocabulary, told by someone who wants money, codes, clicks or
secrecy, and by someone who shares a life with the reader or asks for nothing. No single word
gives the sides of a pair away. The frames are written as in message_scenarios.py, whose docstring
is the manual; these scenarios belong to the training part alone.
"""

from message_scenarios import HAM, SPAM, TRAIN, Scenario

PAIRS: list[Scenario] = []


def pair(name: str, spam: str, ham: str) -> None:
    """Add a false and an honest scenario whose frames are the lines of two texts."""
    for kind, label, frames in (("false", SPAM, spam), ("honest", HAM, ham)):
        lines = tuple(line.strip() for line in frames.strip().split("\n"))
        PAIRS.append(Scenario(f"{kind} {name}", label, TRAIN, True, lines))


pair(
    "word from the chief",
    spam="""
{I know you are on leave|I hear you are back from the sea}, [name]. {The cook for our summer party|The man with the office chairs} {waits for his [big]|still has no [big]}. {You can do it from home|I send you his number}. {I don't like to explain it to all|It need not go through the desk}. {Your chief|The chief}
[name], I sit {on a train|with our lawyers}, {bad line|no voice}. {A man says we broke his van|There was an accident at the mill}, {he keeps still|it goes away} for [big]. {Can you send|Please get} it off {at once|within the hour}? {Nobody must talk of it|Let it stay small}. {The manager|Your chief}
{Are you the one who pays our bills|You do the bills, don't you}? {There is a quiet matter|I have a small secret}: [sum] to a {painter|printer} {in his own name|at his private account}. {Write to me only, no calls|Answer here, I cannot pick up}. {Thank you, your manager|The head of the house}
Subject: {A favour|For your eyes} >> {I count on you|You have always been loyal}. The {lorry|press} must be paid {this afternoon|before the bank shuts}, [big], {to a bank you do not know yet|and not to the firm we know}. {Tell the others later|Let us not talk of it in the kitchen}.
{Hi [name]|Morning}, {how was the weekend|how is your little one}? {I need you for a payment|There is a payment to make}, [big], {the old numbers are wrong now|use the numbers I mail you}. {Do it first thing|Do it now, please} and {say nothing to the desk|only answer me}. [name2], {manager|head office}
""",
    ham="""
{I know you are on leave|I hear you are back from the sea}, [name]. {The cook for our summer party|The man with the office chairs} {got his [big]|has his [big]}. {You can forget it|Stay in the sun}. {I explain it to all at the desk|We look through it together} on [day]. {Your chief|[name2]}
[name], I sit {on a train|with our lawyers} {till [time]|all day}. {Nobody was hurt at the mill|Only the van is broken}. {The insurance pays|We pay it the usual way}, {no secret, tell everybody|you may talk of it}. {I bring buns|Go home early}. {Your chief|[name2]}
{You do the bills, don't you|Are you doing the bills this week}? The {painter|printer} {asks if we paid him|says his [sum] came}. {All right now|I said yes}, {no need to do anything|only so you know}. {Thanks, [name2]|[name2], office}
{Psst|Quiet, please}: {a surprise for|we collect for} [name], who {leaves us|turns fifty} on [day]. {An envelope goes round|The envelope is in my desk}, {give what you like|a coin is enough}. {The chief knows, [name] must not|Not a word in the kitchen}!
{Hi [name]|Morning}, {how was the weekend|how is your little one}? {I settled the machine man myself|I have paid for the coffee}, [small]. {Put it in the book, please|The slip is in your tray}. {See you at ten|Lunch at noon}? [name2]
""",
)
pair(
    "surprise at work",
    spam="""
{Hey [name]|Hi [name]}, {we want to surprise the team|it shall be a surprise for the team}. {Could you fetch|Get me} {six|eight} {shop cards|gift vouchers} on your way{, I am stuck here|}? {Rub off the silver|Open them} and {write me what stands there|read them out to me here}. {I square it on [day]|You get it back with your wages}.
{Secret mission|Something nice}! {The new girl|Our guard} {marries|has a birthday}. {I am organising the present|The present is up to me}. {Transfer your part|Send your part}, [sum], to {my sister's account|this account}{, mine is locked|} {by tonight|now}. {Your colleague [name]|[name] from upstairs}
It's [name] {from the second floor|from sales}, {this is my private mail|writing from home}. {Would you do me a favour and keep it to yourself|Can you keep a secret}? {My wages are late|I am short this month}, [sum] would {save me|help}. {Here is the account|I write you the account}.
{From today I get my mail here|I have a new address}, [name] of {accounts|your team}. {The present for the director|The flowers for the boss} {must be paid|is not paid}: [sum]. {Do you mind paying by voucher|Can you send a voucher number}? {It is quicker|The shop wants it so}.
""",
    ham="""
{Hey [name]|Hi [name]}, {we want to surprise the team|it shall be a surprise for the team}: {pancakes|waffles} on [day] at [time]. {Could you fetch|Can you bring} {six|eight} {eggs|lemons} on your way? {I pay you at the stove|You get it back here}.
{Secret mission|Something nice}! {The new girl|Our guard} {marries|has a birthday}. {I am organising the present|The present is up to me}: {a teapot|a hammock}. {If you want to join|Your part would be} [small], {in my drawer|come by my desk}. {[name], second floor|Your colleague [name]}
{Can you keep a secret|Keep it to yourself}: {I am having a baby|I am going to be a dad}! {I tell the others|The boss hears it} on [day]. {You are the first|I had to tell someone}. [name]
{The flowers for the boss|The present for the director} {are paid|is bought}, {voucher and all|with a card from us all}. [small] {each|from everybody}, {whoever forgot|if you forgot}, {the tin is on my desk|just drop it in the tin}. [name], accounts
{Thanks|Thank you} for {covering for me|doing my shift}! {I owe you|You get} {a shift|a lunch}. {My boy is well again|The tooth is out}, {so I am back|see you} on [day].
""",
)
pair(
    "letter from far away",
    spam="""
{The snow falls on our camp|It is night in the north}, and {I count the weeks|I think of the two of us}. {I know only your picture|Your voice I can only guess}, {yet you are my home|yet my heart is yours}. {The boat that could bring me|A seat on the plane} costs [sum]. {Send it, dear|Could you help me with that}?
{My sweet friend|Dear heart}, {the sea is calm|the wind sings}. {In two weeks my work on the rig ends|Soon I am a free man}. {Only the agent|Only the office here} {wants [sum]|asks [sum]} for my {stamp|paper of leave}. {You know I would pay it myself|I give it back at your door}.
{I planted a tree for you today|I wrote a song for you today}, {although you have not heard my voice|even before our first kiss}. {My pay is kept|They hold my wages} {until spring|in a chest}. {With [sum] from you|If you lend [sum]} {I could come|I sit in the next train}. {Yours for ever|Your lonely [boy]}
{Dearest|Beloved}, {I lie ill in a tent|they put me in a hospital far from all}. {The doctor is kind but wants [sum]|No money, no medicine}. {Nobody but you|I have only you}, {my angel from the net|my dear pen friend}. {Tell your children nothing|Let it be our secret}.
{How was your day in the garden|How is your cat}? {Here the stars are big|Here the nights are long}. {Our cook ran off with the pay|Nobody pays us this month}, {lend me|could I have} [sum] {for bread|till spring}? {A money card, just the digits|By transfer to the cook's brother}. {One day|Some day} {we laugh about it|I stand at your fence}.
""",
    ham="""
{The snow falls on our camp|It is night in the north}, and {I count the weeks|we think of you all}. {Your socks keep me warm|The soup tin is empty}! {The plane lands|The boat brings us} on [day], {all booked and paid|[boy] fetches us}. {Love from the ice|Your [girl]}
{My sweet friend|Dear heart}, {the sea is calm|the wind sings}. {In two weeks my work on the rig ends|Soon I am home}. {My pay came|The pay is good}, {so we can do the roof|I take you out to dinner}. {Kiss the twins|Feed the cat for me}.
{I planted a tree for you today|I wrote a song for you today}, {next to the one from our wedding|the kids held the spade}. {When you are home from your tour|On your leave} {we water it|you must hear it}. {Yours for ever|Your [name]}
{Dear [kin]|Dearest [kin]}, {I had a cough|I lay ill in the tent} but {the doctor here is kind|all is well again}. {It cost nothing|Do not send money}, {I have enough|I only want your letters}. {Back in [month]|See you in [month]}, [boy]
{How was your day in the garden|How is the cat}? {Here the stars are big|Here the nights are long}. {My trunk comes by ship|I sent home a trunk}, {full of stones and shells|heavy as a cow}. {It is paid, just let the men in|Put it in the barn}. {Your girl in the desert|Hugs, [girl]}
""",
)
pair(
    "love and tickets",
    spam="""
{My darling|My sunshine}, {I have packed|the suitcase stands by the door}! {Only the visa|Only my exit paper} is missing, [sum]. {When I have it|As soon as you paid} {I run to you|we meet at last}. {I never asked anyone before|You are the first I ask}.
{You wrote that you are alone too|A heart like yours is rare}. {I am a singer on tour|I build bridges abroad}, {my manager keeps my money|thieves took my purse}. {Could you send [sum] for the ticket|Buy me the ticket, [sum]}? {I bring roses|Then we dance}.
{Happy birthday, my queen|Good night, my king}! {A present is on its way|I sent you a ring}. {The post wants|The driver wants} [sum] {from you first|before you get it}, {do not be angry|pay him for me}. {Soon I hold your hand|Until we see each other for the first time}.
{I wait at the gate|They stopped me at the gate}, {dear stranger|my dear}, {the ticket was false|my bag weighs too much}. {Send [sum] to the man at the counter|The lady here takes [sum] by transfer}. {I fly today or never|Hurry, the gate shuts}.
{Do you believe in love at first letter?|I dreamt we had a house.} {Let us start it|Let us save together}: {you put in [big]|you send [big]}, {I put in ten times that|I give all I own}. {My banker writes to you|Here comes the account}.
""",
    ham="""
{My darling|My sunshine}, {I have packed|the suitcase stands by the door}! {Only the toothbrush|Only your blue coat} is missing. {Ticket is in my purse|The train goes at [time]}, {see you at last|I run to you}.
{You wrote that you are alone this week|A house without you is quiet}. {The tour is fun|The bridge is nearly done}, {my manager gives us [day] off|and I come home early}. {I bought the ticket|I have the ticket}, [sum], {worth it|and I bring roses}. {Then we dance|Kiss, [boy]}
{Happy birthday, my queen|Good night, my king}! {Your present is on its way|I hid a ring in the flour}. {Do not look in the post|No peeping}! {Twenty years|Soon I hold your hand}, {and still|and} you are {the best|my prize}.
{I wait at the gate|They let us sit at the gate}, {the plane is late|fog}. {I paid [small] for a sandwich|A coffee is [small] here}, {rob a bank, quick|we must sell the car}! {Home by midnight|Don't stay up}.
{Do you remember our first letter?|I dreamt of our first house.} {Let us go there|Let's see it again}: {I have saved [big]|the jar holds [big]}, {all for us two|enough for both tickets}. {Say yes|Tell me when you are free}.
""",
)
pair(
    "numbers on the phone",
    spam="""
{We baked bread|We picked cherries}, {what a day|the sun was out}! {Oh, one thing|By the way}: {some digits|a short number} will {show up|pop up} on your phone. {Type them to me|Tell them to me}, {they are for my little one's school|it is only for our sewing page}. {You are a dear|Hugs}!
{Hi neighbour|Hello again}, {I gave your phone as my second one|the shop only takes two phones}. {They will text you|You get a text}. {Just pass me what it says|What does the number in it say}? {Soup for you later|I owe you one}!
{Sign for the new playground with me|Help us save the old oak}! {You enter your phone|Give your phone}, {then a code comes|then they send five digits}, {and you let me have that code|that goes to me}. {It is how names are counted|Each one counts}!
{Our choir could get a piano|My class could get a trip}! {All it takes is|We lack} {ten helpers|your help}: {a code lands on your phone|you get a code}, {mail it back to me|write it under this}. {Quickly, it ends at [time]|So kind of you}!
{Ha, look at your hens|Your garden is so green}! {Say, did a message with numbers come?|You should have a message from my bank.} {They mixed us up|I mixed up our phones}. {Read it to me|Send it over}, {then throw it away|no need to ask}.
""",
    ham="""
{We baked bread|We picked cherries}, {what a day|the sun was out}! {Oh, one thing|By the way}: {the cellar has a new number|our bicycle lock has new numbers}, [code]. {Only for us four|Tell it to your brother too}, {not to the neighbours' boys|and to nobody else}.
{Hi neighbour|Hello again}, {the code for the drying room|the code of the wash house} is [code] {from today|this month}. {Please don't pin it to the door|Let us keep it in the house}. {Soup for you later|Greetings}, [name]
{Sign for the new playground with me|Help us save the old oak}! {The list lies in the bakery|I come round with the list} {on [day]|after work}. {A name is all|Just your name}, {no phone, no money|each one counts}!
{Our choir gets a piano|My class goes on a trip}! {Ten helpers carry|We lack helpers}: {can you lift|do you have a van}? {The hall door opens with [code]|Door code [code]}, {keep it for yourself|for singers only}. {So kind of you|[name]}
{Ha, look at your hens|Your garden is so green}! {Did you see my message|Here is a message from me}: {who feeds them|may I pick beans} on [day]? {I mixed up the days|I have the key}. {Read it|Send word}!
""",
)
pair(
    "help us choose",
    spam="""
{How shall the new bridge be called|What should stand on the green}? {Put your name under it|Say so here}: [link]. {It opens with your mail and password|The page asks for mail and password}, {that's normal|everyone did}. {We lack two names|So close}!
{Our band may play on the radio|The old mill may stay}! {Each voice counts|We need voices}. {I put you on the list|I wrote you down}, {so a text with digits reaches you|the digits land on your phone}; {forward it|pass it on to me}. {Don't say no|Please, please}!
{You filled in our list about the farm|You gave us your opinion}! {So you are in the pot|We drew your sheet} for [big]. {Say where it shall go|One more line}: {card number and date|card and the three digits}, {here: [link]|by answer}.
{Help us choose the school's new name|Choose the new colour of our bus}! {Five questions|One click} at [link], {then your bank card|at the end a card}, {so that nobody votes twice|only to prove your age}.
{Hello you|Hello there}, {we sat together at the fair|I am a friend of [name]}! {My sister draws|My brother cooks} {for a title|against nine others}. {May I use your phone for a second voice|Can I enter you}? {Then tell me the text you get|They text you, you text me}.
""",
    ham="""
{How shall the new bridge be called|What should stand on the green}? {Hands up on [day]|We vote in the hall}, {cocoa for all|and the loser sweeps}. {We lack two names|So close}!
{My boy was on the radio|Our band plays on the radio}, [day], [time]! {Each voice shook|My voice shook}. {Here you can hear it|Listen}: [link]. {Don't laugh|Please, please listen}!
{Thank you for choosing me|You chose me as head of the club}! {I bake for all|First round of tea is mine} on [day]. {The cash box has [sum]|We own [sum]} {and a broken drum|, so no palace yet}.
{Help us choose the school's new name|Choose the new colour of our bus}! {Slips lie by the door|Tell your teacher} {until [day]|this week}. {One slip a child|Every child has one voice}, {the mayor counts|we count them together}.
{Hello you|Hello there}, {we sat together at the fair|I am the mum of [name]}! {My girl draws|Mine cooks} {all day|since then}, {shall the two meet|may yours come over} on [day]? {You have my number now|I got your number from [name2]}.
""",
)
pair(
    "trouble on the way",
    spam="""
{Hello from the coast|Hello from the hills}! {It was lovely until|All went well, but} {a goat ate my purse|a wave took our tent}. {We sleep in a barn|I wear a sack}, ha. {I could laugh|No joke though}, {the farmer wants [sum] for three nights|the way home costs [sum]}. {Lend it to me|May I count on you}? {I tell you where to send it|He takes vouchers}. {Your old school friend|Hugs, [name]}
{It's me, your niece|Your nephew writes}. {I am at a police desk|I sit at the harbour} {abroad|far away}, {they found my papers wrong|my pass is gone}. [sum] {and I may go|and they let me on}. {Mum must not hear of it|Say nothing at home}!
{Sorry to come to you with this|I am ashamed to write}. {My car broke down|I was robbed} near [town] and {the garage keeps the key|the doctor wants cash}. {Wire me|Can you lend} [sum]? {No calls, the phone is nearly empty|I can read but not speak}. [name]
{Good people at home|Dear friends}, our {class|choir} {is stuck|was put off the train}. {The inn wants [big]|Beds cost [sum]}, {vouchers will do|please send voucher numbers}. {We sing for you when we are back|You have it back on [day]}.
{Sunny greetings|Hot here}! {Fell off a donkey|I broke a leg}, ha. {Not funny: the clinic|But the clinic} lets nobody out {who has not paid|without [sum]}. {Put it on the nurse's account|Send it to the driver}, {will you|quick}?
""",
    ham="""
{Hello from the coast|Hello from the hills}! {It was lovely until|All went well, but} {a goat ate my hat|a wave took our tent}. {We sleep in a barn|I wear a sack}, ha. {The farmer wants no money|The farmer takes [small] a night}, {lovely man|milk and all}. {Your old school friend|Hugs, [name]}
{It's me, your niece|Your nephew writes}. {I am at the police desk|I sit at the harbour}: {they found my purse, all in it|the ferry is late}! {Tell Mum|Say at home} {I come at [time]|all is fine}.
{Sorry, we come late|I am ashamed, late again}. {The car broke down|Flat tyre} near [town], {the garage has the part|a kind man mends it}. [sum], {paid|well, it is only money}. {Keep the soup warm|Eat without us}. [name]
{Good people at home|Dear friends}, our {class|choir} {is stuck|was put off the train} {in the snow|in [town]}. {The inn gave us beds|We sing in the hall}, {free|the railway pays}. {Back on [day]|We are back tomorrow}.
{Sunny greetings|Hot here}! {Fell off a donkey|I broke a toe}, ha. {The clinic|A nurse} {was quick|laughed too}, {the school pays|nothing to pay}. {Send the bad jokes|Send a picture of the dog}, {will you|quick}?
""",
)
pair(
    "money that grows",
    spam="""
{Rain again|The apples are in}, {how is your knee|and you}? {You know, our cousin gave|I gave} [sum] to {a clever woman|a man in the city} and {in a month it was|got back} [big]. {She would take you too|Shall I tell him of you}? {She only works with friends|He is a good Christian}.
{I was afraid too|At first I laughed}, {neighbour|dear}. {Then I put in [small]|Then I tried it with [small]}, {next morning|a night later} {there was double|it was [sum]}. {You start like me|Do the same}, {I show you the page|here: [link]}.
{My brother left the factory|Our neighbour left his job}. {He sits at home and earns|Now he earns} [big] {a week|while I cook}. {The trick is safe|It is allowed}. {Give him [sum] to begin|Lend me [sum]} and {you see it grow|we grow together}.
{At the bowls club|At the hairdresser} {everyone does it|they all talk of it}: {you give [sum]|[sum] in}, {find two friends|bring two more}, and {get|take} [big] {home|out}. {I keep a chair for you|You are in my row}, {say yes|pay till [day]}?
{Tea is on|The cat sleeps on my lap}. {I want you to be as free as us|Why should only the rich have it}? {Our adviser|The adviser of my sister} {turns savings into|makes} gold. {He calls you|May he call}, {have your bank book ready|just let him in}.
""",
    ham="""
{Rain again|The apples are in}, {how is your knee|and you}? {You know, our cousin gave|I gave} [small] for {a lottery ticket|an old vase} and {guess what|imagine}: {nothing|it is worth [sum]}! {She laughs|We shall not be rich}. {Come for cake|Come and see it}.
{I was afraid too|At first I laughed}, {neighbour|dear}. {Then I planted the old potatoes|Then I put one bean in a pot}, {next morning|a month later} {there was a forest|we had ten}! {Do the same|Take some of mine}, {free of charge|a bag is yours}.
{My brother left the factory|I left my job}! {He opens a bakery|I keep bees now}. {We live on bread|Rich I am not}, {but so happy|but up at four}. {Come by|First loaf is yours} on [day].
{At the bowls club|At the hairdresser} {everyone talks of it|they say}: {a man promised [big]|someone promised double} and {took it all|ran off}. {Poor Mrs [girl]|Old [boy] lost [sum]}. {Good that we keep ours in the bank|I told you so}!
{Tea is on|The cat sleeps on my lap}. {I have my money in socks|My savings are three hens}, ha! {What does your adviser say|Does the bank give you more}? {Tell me on [day]|Let us talk of nicer things}.
""",
)
pair(
    "letter with a stamp",
    spam="""
Subject: {Your file|File} [code] >> {We are sorry to tell you|Sir or madam}, that {the dog tax of last year is open|you owe the town [sum]}. {From [day] your wages come to us|Your boss gets a letter from us}, {which we can still hold back|though nobody has to know}: [sum] {to the clerk's account|by card on [phone]} {this morning|by eleven}.
{With kind regards from the customs|Office of duties}: {your name stands on a box|we opened a box} {with forbidden goods|without papers}. {For [big] it goes quietly|Pay [sum] and we close the book}. {Vouchers are taken|Ring [phone], card in hand}.
{This is the last polite letter|We write politely one more time}. {Your debt|The debt in your name} of [sum] {goes to the judge|is with our lawyer}. {Settle it now|Pay by noon} {at [link]|to the clerk on [phone]}, {or your wages are stopped|else your bank hears of it}.
{Register office|The passport office}: your {birth paper|passport} {was found false|is blocked}. {A clerk can mend it|We undo it} for [sum], {today only|before three}. {Answer with your card number|Pay here: [link]}. {Do not come by|The counter is closed}.
{Dear citizen|Good day}, {you forgot a form|your form had a mistake}. {That means prison|The fine is [big]}. {But we are human|However}, {send [sum] to the officer named below|pay a tenth this morning} and {hear no more|it is as if nothing was}.
""",
    ham="""
Subject: {Your file|File} [code] >> {Dear Mrs [girl]|Dear Mr [boy]}, {the tax of last year is settled|the town has closed your file}. {You owe nothing|Nothing is open}. {Please keep this letter|This is for your drawer}. {Town hall|Office of [town]}
{With kind regards from the customs|Office of duties}: {your box from your sister|the box with the tea} {was let through|is free}. {There was no duty|No duty on gifts}. {It comes by post|The postman brings it} {by [day]|this week}.
{Just a polite letter|We write only to inform you}: {the judge|the court} {moved|has moved} {the day for your fence|your talk about the path} to [day], [time]. {Costs stay with the town|You pay nothing}. {You may bring your neighbour|Room [num]}.
{Register office|The passport office}: your {birth paper|passport} {is ready|has come}. {Collect it at the counter|The counter is open} {till [time]|on [day]}. {You paid when you asked for it|Bring the old one}. {We send no links|No answer is needed}.
{Dear citizen|Good day}, {you forgot a form|your form had a gap}. {No harm done|We filled it in}, {it was only the date|only the house number}. {All is in order|Nothing more to do}, {no fine, of course|have a good summer}. {[name], clerk|Town of [town]}
""",
)
pair(
    "cottage by the lake",
    spam="""
{The cottage is waiting for you|Your week by the lake is nearly sure}! {One thing is missing|Just one more}: [sum] for the {cleaning|boat key}, {today|by tonight}, {then you get the address|then I write you where it is}.
{I would love to show you the room|The garden house is lovely}, but {I moved north|I work on a ship}. {Send the first month|Two months first}, [big], {the key comes by post|my agent brings the key}. {Five others ask|Others wait}.
{Sorry, the owner changed his mind|A small problem}: {he wants|the bank wants} [sum] more {as safety|for the lamps}. {You get it all back when you leave|It comes back after a week}. {Please pay the same way|Transfer it now}, {or the house is gone|or we lose the first part}.
{Hut in the woods|Farm room}, [sum] {a week|for all of you}! {Book outside the page|Don't pay through the page}, {it is cheaper for both|they only take your money}. {Here is my account|Friends pay me direct}.
{We have a flat for you|You got the flat}! {Out of ninety|The old lady chose you}. {Before the visit|To hold it} {we ask|please send} [sum] and {a picture of your bank card|your passport}. {The agent|Flat office [town]}
""",
    ham="""
{The cottage is waiting for you|Your week by the lake begins on [day]}! {One thing|Just one more}: {the boat key hangs in the shed|cleaning is up to you}. {The address is on the back|You know where it is}. {Have fun|[name]}
{I would love to show you the room|The garden house is lovely}, {come on [day]|see it any evening}. {First month when you move in|We talk money later}, {the key I give you then|no agent}. {Five others came|Bring your mum}. [name]
{Sorry, the owner changed his mind|A small problem}: {he wants the house himself|the roof leaks}. {You get it all back|We send back} [sum] {this week|on [day]}. {It goes to the account you paid from|You need not write}, {so sorry|maybe next summer}.
{Hut in the woods|Farm room} for {us six|all of us}, [day]! {I booked and paid|I have paid the page}, [sum]. {Your share is [small]|We split it there}, {bring it along|some time}. {Bring cards|Who drives}?
{We have a flat|WE GOT THE FLAT}! {Out of ninety|The old lady chose us}. {Visit us|Come and see} {before the paint|when the bed is in}. {I could hug the agent|Dad helped with the deposit}. {[name] and [name2]|Yours, [name]}
""",
)
pair(
    "animals looking for a home",
    spam="""
{Two small goats|Three tame hens} {for nothing|as a gift}, {my father can't feed them|we move to the city}. {The carrier brings them|They come by lorry}. {You send him|He gets} [sum] {before he starts|today}. {No visits, they are shy|We live too far to show them}.
{The tortoise|The little donkey} {is as good as yours|looks out for you}! {Before I give the address|To be sure of you} {I ask|I take} [sum], {as a card from the shop|on my brother's account}. {Other people ring all day|I would hate to say no}. {Half of it comes back|Then you may fetch him}.
{I breed rabbits|We breed sheep dogs} and {your letter touched us|you sound kind}. {He is yours|The smallest is yours}. {First the papers|Half first}, [sum], {by gift voucher|to my son's account}. {Here is a photo|Look at his eyes}: [link]
{Oh no, the horse|Bad news, the lamb} {needs a warm box for the trip|got sick on the way}, {the firm asks|that makes} [sum]. {It is the last payment|I promise it is the last}. {Pay at once|Send it tonight}, {he waits for you|the children would cry}.
""",
    ham="""
{Two small goats|Three tame hens} {for nothing|as a gift}, {my father can't feed them|we move to the city}. {Come and see them|Look at them first}, {any day|on [day]}. {You need a fence|Bring a box}. {They are shy|Mill Lane [num]}
{Your tortoise|Your little donkey} {is in my beans|got out this morning}! {I stopped him at the gate|He has water and hay}. {Please hurry|Fetch him when you can}, {he eats for ten|of course it costs nothing}.
{We breed rabbits|We breed sheep dogs} and {yours can leave|the small one is ready} on [day]. {Come with the kids|You saw him here}. [sum], {as we said|papers are in it}, {pay when you take him|in the kitchen}. {Here is a photo|Look at his eyes}: [link]
{Oh no, the horse|Bad news, the lamb} {has a cough|got sick}. {The animal doctor came|He sleeps warm}, {it is nothing|he will be fine}. [sum], {I paid him|he sends the bill}. {The children cried|Come and stroke him}.
{It's a calf|A calf}! {Born|It came} {at [time]|in the night}, {both stand|licking each other}. {Film for you|See here}: [link]. {A star on her head|So wet}, {you may name her|come and stroke her}!
""",
)
pair(
    "room for pictures",
    spam="""
{Your diary on our page is full|No room left for your songs}! {What you wrote before [month] goes|The oldest go first}. {More room|A bigger book} {is only|costs} [small]: [link] {today|card number, done}
{We found old pictures of you|Somebody put you in an album}! {To look at them|See them}, {sign in with your mail and password|type your password}: [link]. {They are gone on [day]|Only tonight}!
{Last chance|Warning}: {your music|your backups} will be {cleared|thrown out}. {Tap|Press here} [link] and {confirm your card|renew with your card}. {Only [small] a year|Costs just [small]}.
{Someone shared a folder with you|A folder is waiting}: {family, last summer|the wages of all}. {Your mail password opens it|Log in as usual}: [link]
""",
    ham="""
{My diary is full|No room left for songs on my phone}! {I throw out what is from before [month]|The oldest go first}, {save what you want|yours are on the disc}. {A bigger one costs [small]|More room is [small]}, {I think I buy it|too dear}? {[name]|Dad}
{We found old pictures of you|Grandma put you in an album}! {Look at them|See them}: [link]. {You with the pot on your head|Bare feet and all}. {Print them for [kin]|Love}!
{Last chance|Warning, cute}: {the puppy asleep in a shoe|our choir in wigs}! [link] {Tap number [num]|Press on the last one}. {Only us in it|Don't show the boss}.
{I shared a folder with you|A folder for you}: {family, last summer|the whole trip}. [link] {Password is the street where we lived|You get in with our cat's name}. {Yours with the fish wins|Pick one for the wall}!
{How do I get pictures off this phone|My phone says no room}? {It wants [small] for more|It asks for money}, {do I click yes|shall I}? {Better wait for you|Come on [day]}. [kin]
""",
)
pair(
    "line and television",
    spam="""
{Thank you for twelve years with us|You are one of our best customers}! {The big screen|A new tablet} {is yours|comes to your home}, {no cost|as a gift}. {Tell us the digits|Answer with the digits} {of the text that follows|we text you in a minute}.
{Your television line|The fast line} {goes dead|ends} at [time]. {To keep it|If you want to stay}, {say yes and give the code|write YES and the code} {from our second message|that you see}. {Your line service|Line office}
{We took too much|We counted wrong} for your {line|television}: [sum] {is yours|comes back}. {Choose your bank and sign in|Sign in at your bank} {here|on this page}: [link]
{Our man is in your street|A man from us is near}! {New box for the line|Faster box}, {normally [sum]|worth [sum]}, {today for nothing|now free}. {We only need your card|Say your card number} {to know it's you|on [phone]}.
""",
    ham="""
{Thank you for twelve years with us|You are with us for twelve years}! {No gift, sorry|We have no gift}, {but a thank-you|only kind words}: {the price stays|your line stays at} [sum]. {You need not answer|Nothing to do}. {Your line office|[town] Line}
{Your television line|The fast line} {is off|rests} on [day] {till noon|for an hour}. {We dig in Mill Lane|New cable in your street}. {It comes back by itself|Then it is faster}, {no cost|you do nothing}. {Line office|[name], line service}
{We counted wrong|We took too much} for your {line|television}: [sum] {is back in your account|comes off the next bill}. {So sorry|Please forgive us}. {No form, no call|You need not sign anything}.
{The man with the box was here|The man came}! {Television works|The fast line works}. {He wanted only a coffee|It was free}, {code of the wifi|new code}: [code]. {Tell the kids|Not for the neighbours}.
{Is your television dead too|Has your line gone}? {I rang|I called} [phone], {they say tonight|a nice lady says by [time]}. {Come and watch the match here|Cards instead}?
""",
)
pair(
    "a cup for the club",
    spam="""
{Great joy|Hurray}: {your club|your fire brigade} {was picked for|gets} the {state cup|helper award} and [big]! {For the cup|For the engraving} {we ask|send} [sum] {first|in advance}. {Our jury waits|Pay here}: [link]
{You are sportsman of the year|You were named coach of the year}! {Your name in gold|The gala is in [month]}. {The seat costs|Your medal costs} [sum], {card number by mail|pay on [phone] by card}.
{Your team won|WON}! {Every player gets|All of you get} {new shoes|a ball}. {List us|Send us} {all names and bank details|one account number a player} {by [day]|tonight}, {or another team has it|second place waits}.
{Dear treasurer|Dear captain of the team}, {the fund has [big] for your hall|[big] are put aside for your field}. {It is paid out|We pay it out} when {the tax of [sum] is in|you have sent [sum]}. {Congratulations|Be proud}!
""",
    ham="""
{Great joy|Hurray}: {our fire brigade|the bowls club} {won|gets} the {county cup|helper award} and [sum]! {It goes into|We put it in} the {new hose|roof}. {Party in the hall|We drink to it} on [day], {you are all invited|bring the family}.
{Coach of the year is ours|[name] is coach of the year}! {The mayor hands it over|Medal and all}, [day], [time]. {Come and clap|Wear the scarf}, {seats are free|no ticket needed}.
{WON|We won}! {Seven points ahead|By one goal}! {The bakers cried|The firemen were good losers}. {Prize|The prize}: {a ham|a voucher for [small]}, {which we eat|eaten} on [day] {at [name]'s|together}.
{Dear all|Dear team}, {the fund gave [big] for our hall|the town gives [big] for our field}! {Thank [name], who wrote the letters|[name] filled in the forms}. {Work starts in [month]|Who can paint}? {Be proud|Beer is on the club}.
{First place for our sheep|Our pumpkin won}! {Ribbon|A ribbon} and [small], {the pig came second|I am so proud}. {Come and see it|It hangs} {at the inn|by the door}, {free soup|I pay the first round}.
""",
)
pair(
    "circus and theatre",
    spam="""
{Circus|Theatre}, [day]: {I have three seats over|seats in row one}, {half the price|nearly free}. {You send [sum] first|First [sum] to my account}, {then comes the picture of them|then I mail the code}. {Be quick|Six people write to me}.
{You are today's lucky guest|Lucky guest}! {A box in the opera|Front row at the puppets} {for you and a friend|for two}, {all free|our treat}. {Your card number opens it|Hold it with your card}: [link]
{Your seats for [day] are not safe|Problem with your seats}! {Pay the difference|Pay} [small] {again|now} {at [link]|with the card}, {or they go to others|else the door stays shut}.
{I can't go, my child is ill|I broke my foot}, {so my seat is yours|take my seats for the show}! {Only by voucher, please|I take gift cards}, [sum], {scratch it and send it|send me the digits}. {No meeting|I live far off}.
""",
    ham="""
{Circus|Theatre}, [day], [time]: {your three seats|seats in row [num]}. {Show this letter|Show this} {at the tent|when you come in}. {Small children sit on laps, free|Coats hang for free}. {Enjoy the clowns|Have a lovely evening}!
{You are our guests tonight|Guests of honour}! {Front row at the puppets|My first play}, {I have put you on the list|free for the family}. {Say my name at the door|Ask for [name]}. {Clap loudly|Flowers not needed}!
{The show on [day] is moved|Our play is moved} to next week. {Your tickets stay good|All tickets stay good}. {Can't come|No time}? {Money back at the desk|You get [small] back where you bought them}. {The puppet house|Town theatre}
{I can't go, my child is ill|I broke my foot}, {so my seat is yours|take my seat for the show}! {It lies in your letter box|I drop it in}, {it costs nothing|just tell me how it ends}. [name]
{Where do you sit|Where are you}? {We stand by the popcorn|I am under the lamp}. {[name] needs the toilet|The kids want sweets}, {number of the seats|seats}: [num]. {Hurry, lights go out|Come now}!
""",
)
pair(
    "news from the clinic",
    spam="""
{Clinic [town] here|This is the clinic}: {your daughter|your brother} {fell badly|was hit by a car}. {The doctor begins when|We operate when} [big] {is paid|is here}. {A nurse comes for the money|Ring [phone] with your card}, {tell nobody yet|quickly}.
{Your test is ready|We have your blood test}. {It is serious|You must read it now}: [link]. {Log in with your bank|Bank password and birthday}, {then it opens|to see it}.
{A free bed|One place is free} in our {famous clinic|knee clinic}! {No more pain|New knees}, {the state pays|costs nothing}. {For the place send|Only} [sum], {card will do|by tonight}.
{Dear friend|Hello, old neighbour}, {I lie in a bed far away|my husband lies in the clinic}, {they took out|they cut} half his {stomach|foot}. {The pills cost|He needs} [sum] {a day|by [day]}. {My account is this|A voucher would do}. {God sees it|Bless your house}.
""",
    ham="""
{Clinic [town] here|This is the clinic}: {your daughter|your brother} {may go home|can be fetched} {at [time]|on [day]}. {Bring shoes|Bring a coat}. {The bill goes to the health fund|Nothing to pay}. {Nurse [girl]|Station [num]}
{Your test is ready|We have your blood test}. {All is well|It is good}. {You need not come|We send it to your doctor}. {Questions|You may ask}: [phone], {mornings|till noon}. {We tell no one else|Only you get this}.
{A bed by the window|I have a bed by the window}! {New knee|The new knee} {bends|hurts less}. {No flowers|The phone rings in the hall}, {a letter is nice|write to me}: {house|floor} [num]. {Ask the nurse for me|They read it to me}.
{Dear friend|Hello, old neighbour}, {my husband is home from the clinic|I am home from the clinic}! {The pills taste of soap|Half the stomach, all the jokes}. {Thank you for the soup|Your card hung over the bed}. {God bless you|Come by} on [day].
{You can ring [kin]|[kin] can be rung} {after supper|from [time]}: [phone], {ask for room|house} [num]. {Tell a joke|Bring gossip}, {it helps|that heals more than pills}.
""",
)
pair(
    "from the school office",
    spam="""
{School office|The head of the school}: {your child has no place on the camp|the camp list is nearly full}. {It costs|We need} [sum] {within the hour|now}, {to a new account|pay on [link]}, {not at the desk|please don't ask the teacher}.
{Dear parents|Hello parents}, {the cards for the canteen are blocked|meal cards run out}. {Type in|Give us} {name, birthday and bank card|card and the three digits}: [link]. {Else no lunch|Hungry children are sad}!
{Your child was caught|Your son hurt a boy}. {We don't call the police|It stays in this room} {if the parents pay|for} [sum]. {Bring vouchers|Send it to me}, {teacher [name]|the deputy}, {today|quietly}.
{Hi mum of [name]|Hello}, {I run the class list|I am a new mother in the class}. {You get a code for our group|A code comes to you}, {write it here|hand it on to me}, {so I can add you|then you are in}. {Cookies soon|See you at the fair}!
""",
    ham="""
{School office|The head of the school}: {your child has a place on the camp|the camp list is full, your child is on it}. {It costs|We ask} [sum] {in [month]|when school starts}, {at the desk|by the usual letter}. {Too much|Is it hard}? {Talk to the teacher|There is help}.
{Dear parents|Hello parents}, {the new cards for the canteen are here|meal cards are new}. {Free for all|They cost nothing}, {teacher hands them out|from the desk}. {Code|The code} [code] {is for your child alone|is secret, learn it by heart}.
{Your son helped a boy|Your child was so kind}: {he shared his lunch|carried his bag home}. {We wanted you to know|Just good news today}! {No more to say|Be proud}, {teacher [name]|the deputy}
{Hi mum of [name]|Hello}, {I run the class list|I am new in the class}. {May I add you|Is this number right}? {You just say yes|No is fine too}. {Cookies soon|See you at the fair}! [name2]
The {bicycle shed|back gate} of the school {opens with|has a new number}: [code]. {Tell your own children, not the street|Never on a wall, please}. {Locks are free at the desk|Old cards still work}.
""",
)
pair(
    "party pictures",
    spam="""
{You danced so well|You fell asleep on the cake}! {All pictures|The film of it}: [link]. {Sign in with your mail password|It wants your card, only for your age}, {then laugh|hurry, I take it off at midnight}!
{Click fast|Look quick}: {you are the funniest|you won funniest hat} {of the night|in [town]}! {Your prize|The prize}, [sum], {is paid to your card|needs your card number}. [link]
{A sad farewell|We buried our dear friend}. {Here are the candles and the film|See the film}: [link]. {You knew him too|He asked for you}. {Password of your mail|Your password} {lets you in|is asked for}.
{Are these your kids|Is this your house}? {Bad people share it|It is all over the net}! {See and stop it|Take it down} here: [link], {log in|mail and password}, {fast|now}.
""",
    ham="""
{You danced so well|You fell asleep on the cake}! {All pictures|The film of it}: [link]. {No password|It opens with Grandma's name}. {Laugh with us|Mum has seen it}, {sorry|hug}!
{Click fast|Look quick}: {Dad in the fish suit|the twins as pirates}! [link] {Funniest hat wins|The winner is the dog}. {Prize|First prize}: {you sweep the hall|a kiss from Aunt [girl]}.
{A sad but lovely farewell|Thank you for coming to say farewell}. {The songs are here|Pictures of the candles}: [link]. {He would have liked it|She would have laughed}. {Only for the family|With love}, [name]
{Are these your kids|Is this your house} {in the paper|on the card}? {So pretty|What a roof}! {Look|Page [num]}: [link]. {I cut it out for you|You are famous now}, {buy me a cake|sign it for me}.
{Baptism|Our baby's big day}: [link]! {She slept through it|The priest sneezed}. {Click on [num]|Look at number [num]}, {your tie is in the soup|you can see who cried}. {Print what you like|Free for all of us}.
""",
)
pair(
    "squaring up",
    spam="""
{Hi|Hello}, {you paid too much for the tyre|the bill was paid double}. {To give you [sum]|So that we can pay [sum]} {I need your card and the code|tell us your card and its code}. {It takes a minute|Quickly, the till closes}.
{I sent you [big] by mistake|My son sent you [big]}! {Please be honest|I beg you}, {send it on to my sister|return it by voucher}, {not the way it came|here is another account}. {I cry all day|My boss kills me}.
{You lent me [small] once.|Remember the bus fare you gave me?} {Now I pay it back tenfold|I am rich now}! {Give me your bank login|Say yes and the password}, {I put it in|my banker does it}. {An old friend|Guess who}
{Fuel for your trips|Lunch for your team}: {you get [sum] back|[sum] is yours}. {Ask for it here|The form}: [link]. {It wants the bank password|Have your bank password at hand}, {ends today|only this week}.
""",
    ham="""
{Hi|Hello}, {you paid too much for the tyre|you paid for me twice}. {Here are [small]|I put [small] in your account}, {count it|now we are square}. {I am honest, you see|You can bank on me}! [name]
{I sent you [sum] by mistake|My thumb sent you [sum]}, {meant for the baker|it was for the rent}. {Keep it in your account|No hurry}, {you get less from me in [month]|give it to me on [day]}. {I am so silly|Ha}!
{You lent me [small] once.|Remember the bus fare you gave me?} {Here it is|It lies in your drawer}, {with a cake on top|and a coin for waiting}. {I am rich now|Pay day}! [name]
{Fuel for your trips|Lunch for the team}: {give me the slip|put the slip in my tray}, {you get [small] back|you have it with your wages}. {No rush|Any day}. [name], {office|money box}
{Who paid for the pizza|Who paid the taxi}? {I owe somebody|My part was} [small]. {Shout, and it's yours|Come and get it}, {before I buy chips|last call}!
""",
)
pair(
    "counting and reading",
    spam="""
{Heat reading|We read your heating}: {you used double|something is wrong}. {Pay|Transfer} [sum] {by [time]|today}, {or the pipe is closed|otherwise it gets cold}. {Pay our man at the door|Card on [phone]}.
{The state counts its homes|The big count}: {answer nine questions|you must answer} at [link]. {Name, bank, mother's name|It asks bank and card}. {Who does not, pays [sum]|Fine [sum] tomorrow}!
{Your oil tank is nearly empty|Oil is dear soon}! {Half price|We fill it for [sum]} {if you pay first|money first}, {this account|by voucher}, {the lorry is in your street|today alone}.
{Lamp inspector|The stove inspector} here, {I come in an hour|open when I ring}. {Keep [sum] ready|It costs [sum] in cash}, {no receipt|law of this month}. {Alone at home|Are you alone}? {Good|Fine}.
""",
    ham="""
{Heat reading|We read the heating} on [day]: {you need not be in|leave the key with a neighbour}. {Or write down the number|Or hang a card on the door} {yourself|with the number}. {It costs nothing|No man will ask for money}. {House office|Your landlord}
{The town counts its trees|The big bird count} is on [day]! {Count for an hour|Write down what you see} and {drop the sheet in our box|bring it to the school}. {No names, please|We ask no names}. {Thank you|[name]}
{Our oil tank is nearly empty|Oil is dear}! {Shall we order together|We share a lorry}? {You pay yours when it comes|My part is [big], help}! {Tell me by [day]|Say yes or no}.
The {stove man|lamp inspector} comes on [day], [time]. {He carries a card|You know him, it is [boy]}. {You pay nothing|The house pays}, {please clear the corner|keep the cat in}. {House office|[name]}
{Please count the chairs|Read me the number on the boiler} {before the end of [month]|when you have time}, {a note on my door is enough|text me}. {Nobody checks|No need to be in}. [name], {house office|caretaker}
""",
)
pair(
    "jokes about money",
    spam="""
{Ha, are you still working|Still poor}? {I laugh all day|I lie in the sun}! {A click a day|One click} and {the bank pays me|money rains}: [link]. {Start with [small]|Put in [small]}, {no joke|honest}.
{You won|YOU WON}! {No, really|It is no joke}! {A car|A cow of gold|[big]}! {Blow the dust off your card|Get your card out} and {type it here|read it to us}: [link]
{Knock, knock|Who is there}? {Money|[big]}! {Open the door|Let it in} {with your bank login|with your card}: [link]. {Funny and true|Everybody laughs, then they get paid}.
{My wife thinks I am mad|My mum does not believe it}: {I give away [big]|I won and share it}! {First ten who send [small]|Send [small] as a sign} get it. {Are you in|Be one of them}?
{Fun fact|Did you know}: {banks hate this trick|your bank laughs at you}! {Tell it your code|Reply with the code we send} and {see double|it pays you [sum]}. {Ha|Just try}!
""",
    ham="""
{Ha, are you still working|Still at your desk}? {I lie in the sun|I have pudding}! {One click and the boss is gone|Click, lamp off}, {come out|I pay the ice cream}. {No joke|Honest}, {sun till [time]|now}!
{You won|YOU WON}! {No, really|It is no joke}: {you were right about the moon|the dog likes you best}. {Your prize|First prize}: {you do the dishes|a sock of mine}. {Claim it at home|Collect before [time]}!
{Knock, knock|Who is there}? {Owls|A cow}! {[name] told me that|Your son's joke}, {ten times|all the way home}. {I pay you to stop him|Send help, I give [small]}!
{My wife thinks I am mad|Mum does not believe it}: {I found a coin|I won [small] at cards} and {bought a hat|gave it all to the ducks}. {Rich for an hour|Call me king}! {Are you in for tea|Tea}?
{Fun fact|Did you know}: {our bank has a cat|the bank lady sings with us}! {She sleeps on the money|Now I can say I know bankers}. {She won't tell me the code|No free coins}, {ha|I asked}.
""",
)
pair(
    "chat with grandma",
    spam="""
{Dear Grandma|Dear Grandpa}, {thank you for the socks|the cake was so good}! {I have a little wish|Can I ask you something}? {The shop has a music card|There is a music card in the shop}, [sum], {buy it and tell me the number|the number on it is enough}. {It is a surprise for Mum|Mum must not know}. {From my friend's phone|New phone}
{How are the roses|Are you warm enough}, {dear|my good one}? {I am the new helper of the church|I look after old people}. {We check all bank books|Someone robs old people}, {I come for yours|give me yours and the code} {at [time]|today}, {then it is safe|I bring cake}.
{Granny|Grandpa}, {I passed|I did it}! {The licence costs|To get the paper I pay} [sum] {by noon|till [time]}. {Would you|Can you} {put it on my teacher's account|send it to this account}? {Dad would shout|Dad thinks I paid}.
{Do you remember me|You know me}, {we danced in the village hall|I sat by you at school}? {I live alone now|My wife died}. {I would visit you|I dream of the old days}, {the train costs [sum]|send me [sum]} {and I come|, old heart}.
""",
    ham="""
{Dear Grandma|Dear Grandpa}, {thank you for the socks|the cake was so good}! {I have a little wish|Can I ask you something}? {How do you make it|Will you tell me the secret of it}? {It is a surprise for Mum|Mum must not know}. {Your [name]|Kiss, [name]}
{How are the roses|Are you warm enough}, {dear|my good one}? {Give nobody your bank book|Tell no one your code}, {not even a nice helper|whoever rings}. {I come at [time]|I come on [day]} {with cake|to do the lamps}. [name]
{Granny|Grandpa}, {I passed|I did it}! {Your [sum] paid half the licence|Thank you for the [sum]}. {Dad shouted|Dad cried}, {for joy|yes, he did}. {First ride with you|I drive you to the sea}!
{Do you remember me|You know me}, {we danced in the village hall|I sat by you at school}! {I found your name in the paper|[name] gave me your number}. {Our class meets|All of us meet} on [day], [town], {will you come|cake at four}? {[name2], with the red hair|Old [name2]}
{Grandma writes|This is Grandma}: {I have the new phone|I can do pictures now}! {Send me one of the baby|What does this button do}? {I bought a card for it|It cost me} [small]. {Love|Come on [day]}.
""",
)
pair(
    "a good cause",
    spam="""
{The birds die in the oil|Dogs freeze tonight}! {Give|Send} [small] {at once|before dark}: [link]. {Card number and date, that is all|Enter your card}, {they thank you|their eyes thank you}.
{Dear brother|Dear sister in faith}, {the soup kitchen has to close|our lifeboat sinks}. {The bank does not help|We may not use the bank}. {Buy vouchers for|Send vouchers of} [sum] and {write me the digits|the digits to me}. {Tell it no one, good deeds are silent|God knows}.
{I am a teacher in the mountains|I am a nurse for orphans}. {Sixty children sleep here|We have sixty children} and {there is no stove|the roof is gone}. {Kindly send|I ask} [sum] to {my cousin abroad|my own name}. {Peace to your house|They pray for you}.
{You gave last year|You have a good heart}! {This year we double it|A rich man doubles it}, {if it comes by [time]|but only today}: [sum] to [link]. {Sign in with your bank|Your bank password is safe with us}.
""",
    ham="""
{The birds eat again|Dogs warm and dry}! {Your [small] bought corn|With your coins we bought blankets}. {Come and see|See them}: [link]. {Thank you|Their eyes thank you}, {bird house [town]|the dog home}
{Dear friends|Dear all}, {the soup kitchen goes on|our lifeboat has a new motor}! {We cook on [day]|Tea for all helpers on [day]}. {Bring carrots|We need hands}, {no money|not money}. {Soup is free for all|God bless you}, [name]
{We sew caps for|Our class makes toys for} {newborn babies|the children's ward}. {Wool lies in the hall|Have you wool left}? {We sold ten and got|The fair gave us} [sum], {all for thread|it buys buttons}. {Sit with us|Tea is on}, [day].
{You gave last year|You have a good heart}: {the roof is on|the well gives water}! {No more needed|We do not ask again}, {only look at it|just be happy with us}. {The receipt came by post|Receipt is in this letter}. [name]
{Prize for the soup kitchen|We won the helpers' prize}, [sum]! {It buys a big pot|We get pots for it}. {Cooks, come|Come and drink to it} on [day], {at the church|in our kitchen}.
""",
)
pair(
    "out on bicycles",
    spam="""
{Bike tour|Sledge trip} for {brave people|all friends}! {Sun, snow and soup|Three days}, {all paid|free}. {Only your place must be held|Hold a place}: [sum] {to the guide's own account|at [link]}, {by [day]|before others do}.
{Your bicycle was found|We have your bicycle}! {It is in [town]|The finder wants [sum]}. {Send it first|Pay the finder by voucher}, {then we say where|then it comes by van}. {No police, please|Don't call the shop}.
{The map for [day]|New map}: [link]. {To see it, give|Log in with} {your mail and its password|your card}. {Else the road is closed for you|Hurry, it goes offline}!
{I sell my racing bike|Nearly new bike}, [sum], {as I go abroad|I am at sea}. {A driver brings it|My agent brings it}. {Pay him the box first|First the box, [small]}, {card number will do|no cash}. {You will love it|It flies}!
""",
    ham="""
{Bike tour|Sledge trip} on [day], [time]! {Soup and sun|Snow and soup}, {slow ones first|grandpas too}. {Just come|Meet at the mill}. {Coins for tea|Tea money}, [small], {to the guide|give it to [name]}.
{Your bicycle was found|We have your bicycle}! {It lay in our hedge|The school caretaker has it}. {Fetch it|Come} {after [time]|any time}, {it costs nothing|a cake would be nice}. {Describe the bell first|Bring the key}.
{The map for [day]|New map}: [link]. {The lane is flooded|Road is closed at the mill}, {so ride over the hill|take the left one}. {Tell [name] if you come by train|Fear mud? Stay in bed}, {lamps on|snacks in coins at the hut}.
{I sell my racing bike|Want my old bike}? [sum], {as my knee hurts|now that I have the new one}. {Ride it first|Try it on [day]}, {pay me when you like it|cash or cake}. {It flies|The bell sticks}! [name]
{We did it|DID IT}! {Sixty miles|Over the pass}, {one flat tyre|three falls}. {Picture|Proof}: [link]. {Winner was|First up} [name], {prize is a plaster|so [name] gets the chips}!
""",
)
