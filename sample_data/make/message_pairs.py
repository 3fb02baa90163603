"""Pairs of training scenarios: the same words, once in spam and once in ham.

A pair has one subject and one vocabulary, told by someone who wants money, codes, clicks or
secrecy, and by someone who shares a life with the reader or asks for nothing. No single word
gives the sides of a pair away. The frames are written as in message_scenarios.py, whose docstring
is the manual; these scenarios belong to the training part alone, and the notes are made without
them.
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
{Good morning|Hello} [name], {did you sleep well|nice weather today}! {Quick one before your tea|One job before lunch}: pay [big] for the {new vans|office chairs}. {The number of the account comes in a minute|I send you the account}. {Keep it quiet|Nobody else has to hear of it}. {Your chief|The chief}
[name], I sit {in a meeting|on a train} with {a buyer|our lawyers}. {We take over a mill|We are about to buy a shop}, {it is still a secret|not a soul may hear it}. {Can you send|Please get} [big] off {at once|within the hour}? {I tell you the rest|You get the papers} tonight. {The manager|Your chief}
{Are you the one who pays our bills|You do the bills, don't you}? {There is a quiet matter|I have a small secret}: [sum] to a {painter|printer} {in his own name|at his private account}. {Write to me only, no calls|Answer here, I cannot pick up}. {Thank you, your manager|The head of the house}
Subject: {A favour|For your eyes} >> {I count on you|You have always been loyal}. The {lorry|press} must be paid {this afternoon|before the bank shuts}, [big], {to a bank you do not know yet|and not to the firm we know}. {Tell the others later|Let us not talk of it in the kitchen}.
{Hi [name]|Morning}, {how was the weekend|how is your little one}? {I need you for a payment|There is a payment to make}, [big], {the old numbers are wrong now|use the numbers I mail you}. {Do it first thing|Do it now, please} and {say nothing to the desk|only answer me}. [name2], {manager|head office}
""",
    ham="""
{Good morning|Hello} [name], {did you sleep well|nice weather today}! {One job before lunch|When you have had your tea}: {can you look through|please check} the bill for the {new vans|office chairs}? {It stands at [big]|They want [big]}, {I find that dear|is that what we said}? {Come to my room|I am at my desk}. [name2]
[name], I sit {in a meeting|on a train} {till [time]|all day}. {The buyer liked us|The mill people said yes}! {It is no secret any more|You may tell everybody}. {Cake for all|I bring buns} {tonight|tomorrow}. {Your chief|[name2]}
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
{From today I get my mail here|I have a new address}, [name] of {accounts|your team}. {The present for the director|The flowers for the boss} {must be paid|is not paid}: [sum]. {Do you mind|Can you} {paying by voucher|sending a voucher number}? {It is quicker|The shop wants it so}.
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
{The snow falls on our camp|It is night in the north}, and {I read your last lines twice|I think of the two of us}. {We never stood face to face|I know only your picture}, {still you are my home|yet my heart is yours}. {The boat that could bring me|The plane to you} costs [sum]. {Send it, dear|Could you help me with that}?
{My sweet friend|Dear heart}, {the sea is calm|the wind sings}. {In two weeks my work on the rig ends|Soon I am a free man}. {Only the agent|Only the office here} {wants [sum]|asks [sum]} for my {stamp|paper of leave}. {You know I would pay it myself|I give it back at your door}.
{I planted a tree for you today|I wrote a song for you today}, {although you have not heard my voice|even before our first kiss}. {My pay is kept|They hold my wages} {until spring|in a chest}. {With [sum] from you|If you lend [sum]} {I could come|I sit in the next train}. {Yours for ever|Your lonely [boy]}
{Dearest|Beloved}, {I lie ill in a tent|they put me in a hospital far from all}. {The doctor is kind but wants [sum]|No money, no medicine}. {Nobody but you|I have only you}, {my angel from the net|my dear pen friend}. {Tell your children nothing|Let it be our secret}.
{How was your day in the garden|Tell me of your cat}? {Here the stars are big|Here the nights are long}. {My trunk with the silver is on the way to you|I sent you a trunk}, {the harbour man wants|they ask} [sum] {to let it through|for it}. {Trust me|You will see}, {then we live well|then I follow}.
""",
    ham="""
{The snow falls on our camp|It is night in the north}, and {I read your last lines twice|we think of you all}. {Your socks keep me warm|The soup tin is empty}! {The plane lands|The boat brings us} on [day], {all booked and paid|[boy] fetches us}. {Love from the ice|Your [girl]}
{My sweet friend|Dear heart}, {the sea is calm|the wind sings}. {In two weeks my work on the rig ends|Soon I am home}. {My pay came|The pay is good}, {so we can do the roof|I take you out to dinner}. {Kiss the twins|Feed the cat for me}.
{I planted a tree for you today|I wrote a song for you today}, {next to the one from our wedding|the kids held the spade}. {When you are home from your tour|On your leave} {we water it|you must hear it}. {Yours for ever|Your [name]}
{Dear [kin]|Dearest [kin]}, {I had a cough|I lay ill in the tent} but {the doctor here is kind|all is well again}. {It cost nothing|Do not send money}, {I have enough|I only want your letters}. {Back in [month]|See you in [month]}, [boy]
{How was your day in the garden|Tell me of the cat}! {Here the stars are big|Here the nights are long}. {My trunk comes by ship|I sent home a trunk}, {full of stones and shells|heavy as a cow}. {It is paid, just let the men in|Put it in the barn}. {Your girl in the desert|Hugs, [girl]}
""",
)
pair(
    "love and tickets",
    spam="""
{My darling|My sunshine}, {I have packed|the suitcase stands by the door}! {Only the visa|Only my exit paper} is missing, [sum]. {When I have it|As soon as you paid} {I run to you|we meet at last}. {I never asked anyone before|You are the first I ask}.
{You wrote that you are alone too|A heart like yours is rare}. {I am a singer on tour|I build bridges abroad}, {my manager keeps my money|thieves took my purse}. {Could you send [sum] for the ticket|Buy me the ticket, [sum]}? {I bring roses|Then we dance}.
{Happy birthday, my queen|Good night, my king}! {A present is on its way|I sent you a ring}. {The post wants|The driver wants} [sum] {from you first|before you get it}, {do not be angry|pay him for me}. {Soon I hold your hand|Until we see each other for the first time}.
{I wait at the gate|They stopped me at the gate}, {dear stranger|my dear}, {the ticket was false|my bag weighs too much}. {Send [sum] to the man at the counter|The lady here takes [sum] by transfer}. {I fly today or never|Hurry, the gate shuts}.
{Do you believe in love at first letter|I dreamt we had a house}? {Let us start it|Let us save together}: {you put in [big]|you send [big]}, {I put in ten times that|I give all I own}. {My banker writes to you|Here comes the account}.
""",
    ham="""
{My darling|My sunshine}, {I have packed|the suitcase stands by the door}! {Only the toothbrush|Only your blue coat} is missing. {Ticket is in my purse|The train goes at [time]}, {see you at last|I run to you}.
{You wrote that you are alone this week|A house without you is quiet}. {The tour is fun|The bridge is nearly done}, {my manager gives us [day] off|and I come home early}. {I bought the ticket|I have the ticket}, [sum], {worth it|and I bring roses}. {Then we dance|Kiss, [boy]}
{Happy birthday, my queen|Good night, my king}! {Your present is on its way|I hid a ring in the flour}. {Do not look in the post|No peeping}! {Twenty years|Soon I hold your hand}, {and still|and} you are {the best|my prize}.
{I wait at the gate|They let us sit at the gate}, {the plane is late|fog}. {I paid [small] for a sandwich|A coffee is [small] here}, {rob a bank, quick|we must sell the car}! {Home by midnight|Don't stay up}.
{Do you remember our first letter|I dreamt of our first house}? {Let us go there|Let's see it again}: {I have saved [big]|the jar holds [big]}, {all for us two|enough for both tickets}. {Say yes|Tell me when you are free}.
""",
)
pair(
    "numbers on the phone",
    spam="""
{We baked bread|We picked cherries}, {what a day|the sun was out}! {Oh, one thing|By the way}: {some digits|a short number} will {show up|pop up} on your phone. {Type them to me|Tell them to me}, {they are for my little one's school|it is only for our sewing page}. {You are a dear|Hugs}!
{Hi neighbour|Hello again}, {I gave your phone as my second one|the shop only takes two phones}. {They will text you|You get a text}. {Just pass me what it says|What does the number in it say}? {Soup for you later|I owe you one}!
{Sign for the new playground with me|Help us save the old oak}! {You enter your phone|Give your phone}, {then a code comes|then they send five digits}, {and you let me have that code|that goes to me}. {It is how names are counted|Each one counts}!
{Our choir could get a piano|My class could get a trip}! {All it takes is|We lack} {ten helpers|your help}: {a code lands on your phone|you get a code}, {mail it back to me|write it under this}. {Quickly, it ends at [time]|So kind of you}!
{Ha, look at your hens|Your garden is so green}! {Say, did a message with numbers come|You should have a message from my bank}? {They mixed us up|I mixed up our phones}. {Read it to me|Send it over}, {then throw it away|no need to ask}.
""",
    ham="""
{We baked bread|We picked cherries}, {what a day|the sun was out}! {Oh, one thing|By the way}: {the cellar has a new number|our bicycle lock has new numbers}, [code]. {Only for us four|Tell it to your brother too}, {not to the neighbours' boys|and to nobody else}.
{Hi neighbour|Hello again}, {the code for the drying room|the code of the wash house} is [code] {from today|this month}. {Please don't pin it to the door|Let us keep it in the house}. {Soup for you later|Greetings}, [name]
{Sign for the new playground with me|Help us save the old oak}! {The list lies in the bakery|I come round with the list} {on [day]|after work}. {A name is all|Just your name}, {no phone, no money|each one counts}!
{Our choir gets a piano|My class goes on a trip}! {Ten helpers carry|We lack helpers}: {can you lift|do you have a van}? {The hall door opens with [code]|Door code [code]}, {keep it for yourself|for singers only}. {So kind of you|[name]}
{Ha, look at your hens|Your garden is so green}! {Did you see my message|You have a message from me}: {who feeds them|may I pick beans} on [day]? {I mixed up the days|I have the key}. {Read it|Send word}!
""",
)
pair(
    "help us choose",
    spam="""
{Which kite is nicest|Whose snowman is best}? {Vote for mine|Choose my girl's}: [link]. {First you log in with your mail|It asks for your mail and password}, {that's normal|and then you tick it}. {We are only two behind|So close}!
{My boy may go on the radio|Our band may play on the radio}! {Each voice counts|We need voices}. {You get a six digit code|A number comes by text}, {that one I have to type in|and you forward it to me}. {Don't tell me no|Please, please}!
{Thank you for choosing our farm|Your pick won}! {You are in the pot|As a thank-you} for [big]. {Say where to pay it|To pay it out}: {card number and date|card and the three digits}, {here: [link]|by answer}.
{Help us choose the school's new name|Choose the new colour of our bus}! {Five questions|One click} at [link], {then your bank card|at the end a card}, {so that nobody votes twice|only to prove your age}.
{Hello you|Hello there}, {we sat together at the fair|I am a friend of [name]}! {My sister draws|My brother cooks} {for a title|against nine others}. {May I use your phone for a second voice|Can I enter you}? {Then tell me the text you get|They text you, you text me}.
""",
    ham="""
{Which kite is nicest|Whose snowman is best}? {Hands up on [day]|We vote after school}, {cocoa for all|and the loser sweeps}. {We are only two behind|So close}!
{My boy was on the radio|Our band plays on the radio}, [day], [time]! {Each voice shook|My voice shook}. {Here you can hear it|Listen}: [link]. {Don't laugh|Please, please listen}!
{Thank you for choosing me|You chose me as head of the club}! {I bake for all|First round of tea is mine} on [day]. {The cash box has [sum]|We own [sum]} {and a broken drum|, so no palace yet}.
{Help us choose the school's new name|Choose the new colour of our bus}! {Slips lie by the door|Tell your teacher} {until [day]|this week}. {One slip a child|Every child has one voice}, {the mayor counts|we count them together}.
{Hello you|Hello there}, {we sat together at the fair|I am the mum of [name]}! {My girl draws|Mine cooks} {all day|since then}, {shall the two meet|may yours come over} on [day]? {You have my number now|I got your number from [name2]}.
""",
)
pair(
    "trouble on the way",
    spam="""
{Hello from the coast|Hello from the hills}! {It was lovely until|All went well, but} {our tent burned down|a wave took our things}. {We sleep in a barn|The little ones have no shoes}. {If you could send something|Anything helps}, {the farmer has an account|I give you the guard's account}. {Your old school friend|Bless you}
{It's me, your niece|Your nephew writes}. {I am at a police desk|I sit at the harbour} {abroad|far away}, {they found my papers wrong|my pass is gone}. [sum] {and I may go|and they let me on}. {Mum must not hear of it|Say nothing at home}!
{Sorry to come to you with this|I am ashamed to write}. {My car broke down|I was robbed} near [town] and {the garage keeps the key|the doctor wants cash}. {Wire me|Can you lend} [sum]? {No calls, the phone is nearly empty|I can read but not speak}. [name]
{Good people at home|Dear friends}, our {class|choir} {is stuck|was put off the train}. {The inn wants [big]|Beds cost [sum]}, {vouchers will do|please send voucher numbers}. {We sing for you when we are back|You have it back on [day]}.
{Sunny greetings|Hot here}! {Fell off a donkey|I broke a leg}, ha. {Not funny: the clinic|But the clinic} lets nobody out {who has not paid|without [sum]}. {Put it on the nurse's account|Send it to the driver}, {will you|quick}?
""",
    ham="""
{Hello from the coast|Hello from the hills}! {It was lovely until|All went well, but} {our tent flew off|a wave took my hat}. {We sleep in a barn now|The little ones find it great}. {The farmer gives us milk|The farmer wants no money}. {Your old school friend|Hugs, [name]}
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
{My brother left the factory|I left my job}. {He sits at home and earns|Now I earn} [big] {a week|while I cook}. {The trick is safe|It is allowed}. {Give him [sum] to begin|Lend me [sum]} and {you see it grow|we grow together}.
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
Subject: {Your file|File} [code] >> {We are sorry to tell you|Sir or madam}, that {the tax of last year is open|you owe the town [sum]}. {Our men fetch your car|We take your furniture} {at noon|tomorrow} {unless|if not} [sum] {is with us|is sent to this account} {before that|by eleven}.
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
{Your tortoise|Your little donkey} {left this morning|is in the box}! {Now they stopped him at the border|Now a doctor must see him}: [sum]. {Please hurry, he has no water|Each hour costs more}. {Of course you get it back|We return it at the door}.
{I breed rabbits|We breed sheep dogs} and {your letter touched us|you sound kind}. {He is yours|The smallest is yours}. {First the papers|Half first}, [sum], {by gift voucher|to my son's account}. {Here is a photo|Look at his eyes}: [link]
{Oh no, the horse|Bad news, the lamb} {needs a warm box for the trip|got sick on the way}, {the firm asks|that makes} [sum]. {It is the last payment|I promise it is the last}. {Pay at once|Send it tonight}, {he waits for you|the children would cry}.
""",
    ham="""
{Two small goats|Three tame hens} {for nothing|as a gift}, {my father can't feed them|we move to the city}. {Come and see them|Look at them first}, {any day|on [day]}. {You need a fence|Bring a box}. {They are shy|Mill Lane [num]}
{Your tortoise|Your little donkey} {is in my beans|got out this morning}! {I stopped him at the gate|He has water and hay}. {Please hurry|Fetch him when you can}, {he eats for ten|of course it costs nothing}.
{We breed rabbits|We breed sheep dogs} and {yours can leave|the small one is ready} on [day]. {Come with the kids|You saw him here}. [sum], {as we said|papers are in it}, {pay when you take him|in the kitchen}. {Here is a photo|Look at his eyes}: [link]
{Oh no, the horse|Bad news, the lamb} {has a cough|got sick}. {The animal doctor came|He sleeps warm}, {it is nothing|he will be fine}. [sum], {I paid him|he sends the bill}. {The children cried|Come and stroke him}.
{It's a calf|A calf}! {Born|It came} {at [time]|in the night}, {both stand|licking each other}. {Film for you|See here}: [link]. {Look at the ears|So wet}, {we cried|name her}!
""",
)
pair(
    "room for pictures",
    spam="""
{Your drawer for letters and films is full|No room left for your films}! {Everything from before [month] goes|The oldest go tonight}. {Get more room|Keep them} for [small]: [link] {today|before it is too late}
{We found old pictures of you|Somebody put you in an album}! {To look at them|See them}, {sign in with your mail and password|type your password}: [link]. {They are gone on [day]|Only tonight}!
{Last chance|Warning}: {your music|your backups} will be {cleared|thrown out}. {Tap|Press here} [link] and {confirm your card|renew with your card}. {Only [small] a year|Costs just [small]}.
{Someone shared a folder with you|A folder is waiting}: {family, last summer|the wages of all}. {Your mail password opens it|Log in as usual}: [link]
""",
    ham="""
{The drawer for our films is full|No room left for films on my phone}! {I throw out everything from before [month]|The oldest go tonight}, {save what you want|yours are on the disc}. {[name]|Dad}
{We found old pictures of you|Grandma put you in an album}! {Look at them|See them}: [link]. {You with the pot on your head|Bare feet and all}. {Print them for [kin]|Love}!
{Last chance|Warning, cute}: {the puppy asleep in a shoe|our choir in wigs}! [link] {Tap number [num]|Press on the last one}. {Only us in it|Don't show the boss}.
{I shared a folder with you|A folder for you}: {family, last summer|the whole trip}. [link] {Password is the street where we lived|You get in with our cat's name}. {Yours with the fish wins|Pick one for the wall}!
{How do I get pictures off this phone|My phone says no room}? {It wants [small] for more|It asks for money}, {do I click yes|shall I}? {Better wait for you|Come on [day]}. [kin]
""",
)
