"""Pairs of training scenarios about people: kin, friends, offices and strangers.

The spam pretends to be one of them or speaks about them; the ham is really from them, or asks for
nothing. Importing this module adds its pairs to those of message_pairs.py, whose docstring says
what a pair is.
"""

from message_pairs import pair

pair(
    "word from the parents",
    spam="""
{Hello darling|My dear child}, {it's Mum|here is your mum}, {writing from the neighbour's phone|on a borrowed phone}. {My purse was stolen at the market|I left my bag on the bus}. {Could you put [sum] on this account|Please send [sum] to the neighbour's account}, {before the shops close|right away}. {Don't ring me at home|No need to call me}.
Dad here. {I am at the bank|I stand in the bank} and {they need your password too|the clerk wants your card number as well} for {our family account|the papers of the house}. {Write it here|Send it to me} {and I tell her|and it is done}. {Hurry, they close|Be quick, there is a line}!
Subject: {From your father|Your old dad} >> {I have a new e-mail now|This is my new address}. {Your mother must not know|Say nothing to your mother}, but {I owe a man money|I need a small loan}. {Please wire|Please send} [sum] {to his account|to the man}. {I give it back with my pension|You get double back}.
{Mum|Dad|Your mum|Your dad} here, {new phone|other number|strange phone}. {Send me|Quick, tell me} {your bank code|your card pin|the code you got}.
{We are so proud of you|We miss you}! {Mother and I want to give you [big]|We put aside [big] for you}. {To send it we must log in as you|The bank says we need your login first}, {so what is your password|so write us name and password}? {Kisses|Love}, {Dad|your parents}
{Soup is on the stove, dear|The cat says hello, dear}! {Your old mum has a silly wish|Mum again, on the shop's phone}: {read me the numbers that just buzzed on your phone|tell me how you get into your savings}. {I know nothing of such things, ha|It is for your aunt's tea party}. {Don't ask Dad, he would laugh|I explain it on [day]}.
""",
    ham="""
{Hello darling|My dear child}, {it's Mum|here is your mum}, {writing from the neighbour's phone|on a borrowed phone}. {My purse was stolen at the market, but there was only [small] in it|I left my bag on the bus, but the driver brought it back}. {Nothing to worry about|You need not do anything}, {just ring me at home tonight|call me when you like}.
Dad here. {I am at the bank|I stand in the bank} and {they only wanted my own name|the clerk did it all} for {our family account|the papers of the house}. {You need not send anything|Nothing for you to sign}. {Home by [time], then soup|I bring bread, the baker is next door}.
Subject: {From your father|Your old dad} >> {Your mother must not know|Say nothing to your mother}, but {I am baking her a cake|I found her lost ring}. {She turns sixty on [day]|It is for her birthday}. {Can you bring|Have you got} {candles|the round tin}? {No money needed|The flowers are paid for}.
{Mum|Dad|Your mum|Your dad} here{, new phone|, old phone|}. {Soup is in the pot|I washed your coat|Your bank card lay in the kitchen|Your code for the shed is [code]}.
{We are so proud of you|We miss you}! {Mother and I put|We have put} [sum] {into your bank book|in your birthday card}. {Buy yourself a warm coat|Have a nice dinner}, {and don't send it back|and no need to thank us}. {Kisses|Love}, {Dad|your parents}
{The photos of the house are here|The plan of the house is here}: [link]. {We paid the last [big] for it, imagine|The loan of [big] is paid off}! {Send the link to your sister|Open it with your brother}, {no password, just click|the first page is the best}. {Your bank card came by post|A letter from your bank lies here}. {Mum|Dad}
""",
)
pair(
    "grandparents and the young",
    spam="""
{Grandma|Grandpa}, {do you know my voice|guess who writes}? {It is your favourite|Your little one}! {I am buying a flat today|The lawyer sits beside me}, and [big] {is missing|is still short}. {You have some in the drawer|Take it from the bank}, {my friend comes to your door|a lady fetches it}. {Don't tell my parents|It shall surprise the family}.
{Good day|Dear Mrs [girl]}, {your grandson hurt a child with his car and begs you|your granddaughter is at our station and begs you}: {pay the bail|lay out the bail} of [big] {in cash or gold|this afternoon}. {You must not speak of it|The law forbids you to talk}. {Officer [boy]|Judge [boy]}
{Your grandchild has been chosen|Your grandson may go} {for a famous school|for the best college}! {The place costs nothing|There is no fee}, {only a seat deposit|just the books}, [sum], {to be paid by you|paid by the grandparents}. {Read us your card|Pay with card} at {[phone]|[link]}.
{Hi granny|Hello grandad}, {I got robbed|no money left}. {Send|Please wire} [sum] {quick|now}, {keep it secret|don't tell mum}!
{Are you a grandparent|Do you have grandchildren}? {Then the state owes you|Then you may get} [big] {a year|for each of them}. {Nobody tells you|The bank hides it}. {Fill in your bank details|Leave your card number} at [link] {while there is money|before [day]}.
{Granny|Grandpa}, {the cake was great|I miss your soup}! {A nice man comes on [day]|My friend comes at [time]}, {give him the silver spoons|let him have your rings and coins}, {he cleans them|he keeps them safe}, {ha, don't look so|don't ask Mum}. {I can't talk, I am in class|Write only, my voice is gone}. {Your big one|Guess who}
""",
    ham="""
{Grandma|Grandpa}, {do you know my voice|guess who won the race}? {It was your favourite|Your little one}! {I told the whole class about your soup|The teacher hung up my picture}. {I come on [day] with Mum|Dad drives me to you}, {we fetch the kitten|we bring you cake}. {Don't tell my brother|It is a surprise for him}.
{Good day|Dear Mrs [girl]}, {your grandson fell off the swing, nothing bad|your granddaughter has a small fever}. {Please bring the bear|She may go home at [time]|He may go home at [time]}. {Nothing to pay, nothing to sign|Her parents know}. {The school nurse|Nurse [girl]}
{Your grandchild has been chosen|Your grandson may sing} {for the school play|in the big hall}! {The evening costs nothing|There is no fee for families}. {Just come|Only come early}, {seats for grandparents are in front|we keep you two chairs}. {[day] at [time]|The music teacher}
{Hi granny|Hello grandad}, {I got a prize|no school today}. {Can I come|Shall I bring cake} {now|on [day]}? {Mum knows|Don't tell grandpa}!
{Are you a grandparent too|You have grandchildren as well}? {Mine cost me|Mine won from me} [small] {at cards|in sweets} {this week|yesterday}. {I hide my purse now|The bank should hear of it}, ha! {Bring yours|Come with them} on [day], {the pool is filled|I bake}.
{Grandpa|Granny}, {the lesson with your new bank card was fun|you did so well at the machine}! {Never tell me the pin, not even me|The pin stays in your head}. {The [big] for the stair lift is sent|Your transfer of [big] for the stair lift went out}, {the firm wrote thank you|you typed it all alone}. {Proud of you|Your computer boy}
""",
)
pair(
    "sons and daughters away",
    spam="""
{Mama|Papa}, {my phone took a bath|I lost my phone}, {so write to me on this one|this number is mine now}. {The rent is due|My school wants its fee} and {I can't get at my account|my card is on strike}. {Could you do it for me|Will you pay it}? [sum], {I send you the account|here comes the account}.
{It's your daughter|Your son here}. {Please go|You must go} {to the shop|to the kiosk} and {buy me|get} {two game cards|three prepaid cards} for [sum]. {Just send me a picture of the backs|Type me the numbers}. {I explain on [day]|No time to explain}, love you.
{Do not be frightened|Sit down, please}. {Your son|Your daughter} {owes us|broke our window and owes us} [big]. {Pay|Transfer it} {by midnight|before six} {and nothing happens|and we forget it}. {Speak to nobody|No police}, {we know your street|we read your letters}.
{Is your child too thin|Does your daughter do badly at school|Does your son hate sums}? {Our sweets will make|A secret powder makes} any child {clever|top of the class} in {a week|nine days}. {Doctors are silent about it|Teachers won't tell you}. {Order now|Only today} for [sum]: [link]
{Your boy|Your girl} {left a bill with us|ordered from us}. {Pay [sum]|Card number please}, {or we visit|or court}.
{Hi Mum|Hi Dad}, {cat well, soup good|the room is nice, the tea is bad}! {I put your name down for a student card|I need a tiny thing}: {the word you type at the bank|the three digits on the back}. {My friends' parents did it too|It's how they check families here}. {Come and visit me soon|Greet the dog}, {ha, no questions|my sister need not hear of it}.
""",
    ham="""
{Mama|Papa}, {my phone took a bath|I lost my phone}, {so ring me at the flat|I use [name]'s tonight}. {The rent is paid|The school fee is paid} and {I have enough left|my wages came}. {Send nothing|You need not do anything}! {Just keep my letters|Tell [name2] too}.
{It's your daughter|Your son here}. {Please go|Will you go} {to the shop|to the kiosk} and {buy me|get} {two post cards|three eggs}? {I pay you at supper|The money lies in the jar}. {I am home on [day]|Back at [time]}, love you.
{Do not be frightened|Nothing bad}. {Your son|Your daughter} {broke our window|kicked a ball into our roses}. {Glass is cheap|It was old anyway}, {you owe us nothing|we want no money}. {They were so polite|They came to say sorry}, {you can be proud|nice children}. {[name] from next door|Your neighbours}
{Is your child so tired too|Does your daughter like sums now|Does your son hate sums too}? {Our teacher|A nice student} {helps ours|comes to us} on [day], {[small] an hour|for nothing}. {No wonder cure|Not top of the class}, {but ours laughs again|but better}. {Ask her if you like|Shall I ask}?
{Your boy|Your girl|Your child} {left a scarf with us|ate with us|fed our hens}. {No bill|Nothing to pay|We want no money}, {such fun|come again|good child}!
{Mum|Dad}, {thank you for the card|your transfer came}, [sum]! {I pay it back from my first wages, promise|I know you said it is a gift}. {My room in pictures|See my room}: [link], {send it on to Gran|the bed is from a box}. {My account is full of holes, ha|I even saved [small]}. {Your child|Your student}
""",
)
pair(
    "cousins near and far",
    spam="""
{Surprise|Hello}, {I am your cousin from overseas|you don't know me, I am your cousin}! {Our great uncle|Our old aunt} {left us both|died and left us} [big]. {To split it|For your half} {you pay|we each pay} {a stamp|the notary}, [sum]. {Send yours to me|I hand it on}. {Blood is thick|Family is family}!
{Cousin|Dear cousin} {[name]|}, {remember me from the wedding|we met at the big feast}? {I trade in little metals now|I have a thing with coins}, {can't lose|sure as rain}. {Lend me|Put in} [sum] {till [day]|for a week} and {get back|I pay you} [big]. {Only for the family|Not a word to the others}!
{Your cousin [name] shared a photo with you|Cousin [name] wrote you a card}. {To open it|To see it} {sign in with|enter} your {mail and password|e-mail and its password}: [link]. {It vanishes|It is deleted} {tonight|on [day]}.
{Cousin [name]|Your cousin} here. {Stuck abroad|No cash}, {wire [sum]|send me [sum]} {please|today}.
{Hey cousin|Hi}, {I want into a group of hill walkers|I am joining a club}. {They sent the code to you|The code goes to your phone}, {silly thing|don't ask me why}. {Tell me the six digits|Copy it to me} {when it comes|in the next minute}, {or I'm out|it runs off soon}!
{Cousin|Dear cousin}, {how is the old cat|I ate your mother's cake once}! {Our uncle sits in a far jail for nothing|Our aunt lies in a far hospital}. {I pass the hat among us|All of us chip in}, {whatever you can|more than a few coins, please}. {You don't know me, so trust the name|We never met, I know}. {I tell you where it goes|A man fetches it on [day]}.
""",
    ham="""
{Surprise|Hello}, {your cousin from overseas is here|it's your cousin, back from overseas}! {Our great uncle|Our old aunt} {left us both|gave us each} {a clock|one silver spoon}, worth {maybe [sum]|about [small]}, ha. {Yours is with me|I bring you yours}, {nothing to pay|I paid the post}. {Family is family|See you on [day]}!
{Cousin|Dear cousin} {[name]|}, {remember us dancing at the wedding|do you still fence}? {I collect coins now|I started with old coins}, {no riches|you can't get rich with it}. {Don't lend me money|Keep your money}, ha, {but come and look|just bring the ones from Grandpa}. {Only family|Tell the others too}!
{Your cousin [girl] is a mother|Cousin [girl] got the job}! {The photo is in the post|A photo hangs at ours}, {come and see it|you will see it} {tonight|on [day]}. {She has no time to write|She will phone you}, {so I do|so here is the news}.
{Cousin [name]|Your cousin} here. {Stuck in snow|No train}, {start without me|keep me a plate}, {please|see you soon}.
{Hey cousin|Hi}, {I joined the hill walkers|I am in a club now}! {We have a hut|They gave me a key}, {code [code], in case you come first|the code for the door is [code]}. {Copy it|Keep it to yourself}, {and bring boots|and bring the sledge}. {See you on [day]|[time] at the bridge}!
{The family tree is done|All our photos are on one page}: [link]! {It opens with a click|No login, just scroll}. {Send me [kin]'s birthday, I lost the card|Please send me what I got wrong}. {It took nine nights and [sum] for old papers|The archive took [sum]}, {I paid, you bake|our aunt paid it}. {Your cousin [name]|[name], the cousin with the goats}
""",
)
pair(
    "old school friends",
    spam="""
{Is it you|Are you the one} from {Mrs [girl]'s class|the back row}? {I found your name by chance|The net is small}! {Life was hard on me|I lost everything}, {I would never ask|I feel silly asking}, but [sum] {would get me|gets me} {through the week|home}. {My account is below|I give you my bank}.
{Class reunion|Our school turns fifty}! {To come|If you want a seat}, {log in|sign in} with your {mail password|bank account} at [link]. {We check that you are really you|So that no strangers slip in}. {Ends [day]|Last places}! {The old gang|Your class}
{Remember how we swam in the mill pond|Do you still play the flute}? {I am rich now|I made it}, {thanks to one machine|by a program} that {trades all night|prints money}. {For old times I let you in|You can join as my friend}: [sum] {to start|first}, {I promise you|you get} [big] {by [month]|in weeks}.
{Look who is in our old class picture|You look so funny in this class photo}: [link]. {It asks for your password|Type your password to see it}, {all the others did|don't mind that}.
{Old friend|It's me from school}, {help|I'm broke}! {Lend [sum]|Send a voucher} {now|tonight}?
{Soup at the mill, do you remember|Ha, the cake fight in the gym}! {I am [name], I sat behind you|You sat next to me}. {My boy is in trouble far away|I have only till [day]} and {I am ashamed to go to the bank|no bank will hear me}. {Could you stand good for me|Would you sign for a loan in your name}? {Nobody from our class may know|It stays between two old friends}.
""",
    ham="""
{Is it you|Are you the one} from {Mrs [girl]'s class|the back row}? {I found your name on my old slate|The town is small}! {Life was good to me|I have three girls}, {I would love to see you|I am shy to ask}, but {have you time for tea|do you come to the fair} {this week|on [day]}? {I live by the station|Just say no if not}.
{Class reunion|Our school turns fifty}! {If you want to come|To come}, {tell [name]|just turn up}, [day] at [time], {old gym|in the tavern}. {Everyone pays what they eat|Bring a salad}. {No list, no login|No need to sign up}. {The old gang|Your class}
{Remember how we swam in the mill pond|Do you still play the flute}? {I am not rich|I made it to baker}, {thanks to Mr [boy]|for all his scolding}. {For old times I pay|You are my guest}: {fish soup|apple cake} {by the pond|at mine} {on [day]|in [month]}. {I promise not to sing|Say yes}!
{Look who is in our old class picture|You look so funny in this class photo}: [link]. {No password needed|It opens without a login}, {my girl put it up|you asked me for it last week}.
{Old friend|It's me from school}, {you home|I'm in town}! {Tea|A walk|A game of chess} {now|tonight|on [day]}?
{Thirty years since the exam|School feast}! {Pictures of us all|The song to sing along}: [link]. {Who wants prints sends me a mail|Click on the red one first}. {We still have [big] in the class account|The class account holds [big]}, {so bus and food are paid|so nobody pays for the boat}. {[name], who kept the books|Your class speaker [name]}
""",
)
pair(
    "neighbours over the fence",
    spam="""
{Hello, I am new in your street|I moved into number [num]}. {My bank has not moved with me|My card is not here yet}, {could you lend me|would you pay} [sum] {for the movers|for the lamp man}? {I cannot come to the door|We meet another day}, {just send it to this account|transfer please}.
{Your neighbours already have it|Number [num] already signed}: {free sun panels|a new roof for nothing}! {No cost, no risk|It has never been cheaper}. {We only keep|You leave} [sum] {as a safety|first} and {your bank details|a copy of your card}. {Today we are in your street|Ring [phone] by noon}.
{Dear neighbours|Good evening}, {thieves are about|there were thieves at number [num]}. {We collect the jewels and cash of the street|Give your cash to our man} {in a safe place|till it is over}. {He comes in plain clothes|He rings twice}. {Tell nobody|Don't call the station}, {thank you|the guard}.
{Neighbour here|It's next door}: {pay [sum] for me|lend me your bank card}{, back soon|, don't call|}. {[phone]|Link follows}
{Your parcel is with me|I took in your parcel}, {says the driver|neighbour}! {To get it|So that I may hand it over} {you must enter your card|pay [small]} {on this page|here}: [link]. {I go away|It goes back} {tonight|at [time]}.
{Good day, I am the new one from number [num]|Hello neighbour, we have not met}! {Nice cat you have|Your soup smells so good}. {I wait for word from the bank and gave them your number|My phone is broken, so I gave your number to the bank}. {When the digits come, write them to me|Just write me the digits that come}, {and please forget them|but don't tell my wife}.
""",
    ham="""
{Hello, I am new in your street|I moved into number [num]}. {My cups have not moved with me|My chairs are not here yet}, {could you lend me|would you have} {two stools|a kettle} {for the movers|till [day]}? {I can come to the door|I fetch them}, {and you all come for cake soon|and thank you}.
{Your neighbours already have it|Number [num] already has one}: {a box for birds|a barrel for the rain}! {It cost me nothing|I build them for fun}. {You only give me|I need} {a few old boards|a good word}. {Today I am in the yard|Ring the bell till [time]}. [name]
{Dear neighbours|Good evening}, {thieves are about|there were thieves at number [num]}. {Lock your sheds|Put the bicycles inside}, {and give no cash to men at the door|and let nobody in}. {If you see something|If you hear noise}, {call the station|ring the guard}. {Tell the others|Thank you}!
{Neighbour here|It's next door}: {your light is on|your card fell on our path}{, I keep it|, no hurry|}. {[name]|Come any time}
{Your parcel is with me|I took in your parcel}, {the driver was in a rush|neighbour}! {To get it|If you want it} {just ring|come over}, {nothing to pay|no fee, of course}. {I go to bed at ten|I am up till late}. {[name], number [num]|Greetings from number [num]}
{The street feast page is up|Our street has a page now}: [link]. {Click to say what you bring|Write your dish in, no login}. {Last year we made [sum] with cakes|The flea market gave [big]}, {it went to the school, the receipt hangs at my door|all of it is in the street account}. {No money to send|Bring cards and dice}, {number [num]|see you on [day]}.
""",
)
pair(
    "colleagues at the next desk",
    spam="""
{Hi|Hey}, {[name] from the stock room|it's [name], your colleague}. {I can't get into my mail|My login went dead}. {Let me use yours|May I have yours}, {name and password|the password is enough}, {just for today|only this morning}. {The boss need not know|Don't tell the computer people}, {they make such a fuss|please}.
{Pay day is different this month|Wages come from another house now}. {All colleagues must|Each of us should} {type in|confirm} {their account and code|card and birthday} at [link] {by [time]|today}. {Who doesn't gets no money|Without it no wages}. {[name], pay desk|Your pay desk}
{Shared file|[name] shares a list with you}: {who gets more money|the list of those who must go}. {Log in with your work password to read it|Open it with your work login}: [link]. {Better don't talk about it|Keep it quiet}, {it is gone tonight|soon it is taken down}.
{Are you in|You there}? {Need a voucher number|Need [sum] for a client} {fast|now}. {[name], sales|Your colleague}
{We collect for [name]|A collection for [name]}, {whose house burned|who is so ill}. {I do it alone|The firm knows nothing of it}. {Send [sum] to my own account|Transfer your gift to me}, {I am working from home for now|we have not met yet}. {At once, please|He can't wait}!
{Tea later|Cake on [day]}? {It's the new one from accounts, ha|I am the new one, we met at the door}. {I have to do the wages and forgot how|The boss asks me for the wages list}. {Could you mail me where yours goes|Tell me what you type in the mornings}, {name and secret word|then I do it from your seat}? {You would save my first week|Don't tell them, please}.
""",
    ham="""
{Hi|Hey}, {[name] from the stock room|it's [name], your colleague}. {I can't get into my mail|My login went dead}. {The computer people mend it|They gave me a new one}, {so don't send me your password|no need to lend me yours}. {Just tell the boss|Please shout} {if something comes for me|when lunch is}.
{Pay day is one day later this month|Wages come on [day] because of the feast}. {No one must do anything|You need not fill in anything}, {account and code stay as they are|your account stays the same}. {Any letter that says so is false|Ask me at the desk}. {[name], pay desk|Your pay desk}
{Shared file|[name] shares a list with you}: {who brings which cake|the list of summer holidays}. {It hangs on the board|You know the folder}. {Please talk about it|Write your days in}, {it goes to the boss tonight|on [day] we print it}.
{Are you in|You there}? {I need the big stapler|There is cake in the kitchen|I found your voucher}{, now|, quick|}! {[name], sales|Your colleague}
{We collect for [name]|A collection for [name]}, {who has twins|who goes to sea}. {The firm gives half|The boss put in first}. {The tin is by the coffee|Put it in the pot at lunch}, {coins are fine|[small] is plenty}, {or nothing|no must}. {Card to sign on [day]|See you at the cake}!
{The money for the trip is back|Your travel money is on its way}: [big], {to the account where your wages go|transfer of today}. {Nothing to send, I had your receipts|Your card bills were all in order}. {Plan of the next trip|Photos of the last trip}: [link], {no login needed|look at lunch}. {[name], accounts|[name] from accounts}
""",
)
pair(
    "the boss and the team",
    spam="""
{I hear good things about you|You do fine work}, [name]. {I want to raise your pay|You shall get more}. {For that I need|Just send me} {your bank login|a photo of your card, both sides} {today|before the meeting}, {the office is too slow|not through the office}. {Your boss|The director}
{Can I trust you|Are you alone}? {We buy another firm|We take over our rival}, {it is secret by law|nobody may know till [day]}. {A lawyer will write to you|The lawyer tells you the account}, {pay him|send him} [big] {and speak to no one|at once}. {Your director|The chief}
{Boss here|It's your boss}. {My phone is dead|Other phone}, {send me the safe code|buy me four vouchers|pay this man [sum]}{ now|, quick}.
Subject: {Your job|Warning} >> {Somebody complained of you|You were seen with the till}. {I can make it go away|It stays between us}. {Bring nothing in writing|No talk with the team}. {Put|Send} [sum] {on my wife's account|on the card I name}, {or you go on [day]|or it goes to the owner}.
{Dear team|Hello all}, {the firm gives each of you [sum]|a thank-you of [sum] waits for you}! {Say where|Fetch it}: [link], {work name and password|with your work login}, {then your bank card|and the number of your card}. {Only till [time]|First come}! {The boss|Your boss}
{How is the cat, [name]|The cake was good, [name]}! {I am at sea|My voice is gone}, write only. {A man from the customs waits|An old friend of the firm needs help}. {Give his driver what is in the till|Empty the small safe for the driver} {at [time]|on [day]}. {It comes back, thank you|The others have no need to know}. {The boss|Your chief}
""",
    ham="""
{I hear good things about you|You do fine work}, [name]. {I want to raise your pay|You shall get more}. {Nothing to send me|You need not fill in anything}, {the office has it all|the office does it}. {It comes with the wages in [month]|Come by for a coffee}. {Your boss|[name2]}
{Can I trust you|Are you alone}? {We have a new oven|The firm turns fifty}, {it is secret till the party|the others may not know till [day]}. {Could you keep them out of the hall|Bring them to the yard at [time]}? {I pay for the cake|The cake is paid}. [name2]
{Boss here|It's your boss}. {My phone is dead|Snow}, {go home early|the safe is shut, no worry|the man with the vouchers was paid}{ today|, thanks|}.
Subject: {Your job|Good news} >> {Somebody praised you|You were so kind with the old lady at the till}. {She told me|It made my day}. {The team should hear of it|I want to say it before all}. {There is cake|We meet} on [day] at [time], {it costs you nothing|just come}.
{Dear team|Hello all}, {the firm gives each of you [sum]|a thank-you of [sum] is in your wages}! {No login, no form|You need not do anything}, {you see it on your slip|it came with this month's pay}. {You earned it|Buy something nice}! {The boss|Your boss}
{Subject: Wages >> |}{Dear all|Dear team}, {our bank made a mistake|the bank was slow}. {Your pay is sent today|All transfers, [big] in all, were sent today}. {You need not call|Look at your account on [day]}. {The list of holidays|Holiday list}: [link]. {Who is short, come to me for cash|Sorry, and cake at [time]}. {Your boss|[name], your boss}
""",
)
pair(
    "teachers and tutors",
    spam="""
{I am your son's new teacher|Here is the teacher of your daughter}. {The class trip|The school book} {is paid|must be paid} {to my own account this time|through me alone}, [sum], {by tonight|before the bell}. {Don't ask at the school|The school is slow}, {I am only here by mail|answer to this mail}.
{Learn to speak ten languages|Play the piano like a master} in {one week|four nights}! {Never been so easy|No work, no homework}! {The first lesson is free|You pay nothing}, {we only note your card|just give us your card}: [link]
Subject: {Your marks|Your exam} >> {You have failed|Sadly you did not pass}. {I may change it|A mark can be mended} {for [sum]|for a small gift of [sum]}, {in vouchers|to my brother's account}. {Burn this letter|Tell neither parents nor school}. {Your teacher|Prof. [boy]}
{Teacher here|From school}: {send me your school password|your child's login please|[sum] for the books, by voucher}, {today|quick}.
{Your child was late|Your child broke a map} {three times|again}. {There is a fine now:|That costs} [sum], {settle it here|click and settle}: [link]. {If not|Otherwise} {we call the youth office|he must leave the school}. {The headmaster|School desk}
{I teach your girl to sing|I am the new swimming teacher}, {she is so good, ha|she loves the cat}. {There is one place in a house for stars|A famous school asked me}. {Bring what you can spare to my flat on [day]|Put what you can in an envelope for me}, {the headmaster must not hear|not a word, other parents would be green}. {She is on television by [month]|She will be famous by [month]}.
""",
    ham="""
{I am your son's new teacher|Here is the teacher of your daughter}. {The class trip|The school book} {is paid|costs nothing this time}, {the town gives [sum]|by the school club}. {Ask at the school if you like|My room is [num]}, {I am there on [day]|come in any time}.
{I learn to speak Welsh now|I learn the piano now}, {one word a week|with two fingers}! {Never has it been so hard|So much homework}! {The first lesson was free|You pay [small] an hour}, {the teacher is ninety|no card, coins in a jar}. {Join me|Laugh at me}!
Subject: {Your marks|Your exam} >> {You have passed|I may tell you now that you passed}. {One mark was wrong|I had counted badly}, {I have changed it|it is mended}, {sorry for the fright|for the better}. {Show this letter to your parents|Tell everyone}! {Your teacher|Mr [boy], room [num]}
{Teacher here|From school}: {your child forgot the lunch box|your child has a new locker, code [code]|the books are free this year}, {nice day|thanks}.
{Your child was late|Your child broke a map} {today|again}. {There is no fine|It costs you nothing}, {we had a talk|we taped it}. {Maybe an earlier bus|Is all well at home}? {If you want to talk|You find me} {on [day] at [time]|after school}. {The class teacher|Ms [girl]}
{Parents, the pictures of the play are here|The new book list is here}: [link]. {The class account has [sum]|We have [sum] in the class account}, {so please send no money|so the zoo is paid}. {Each family gets four cards|Cards are in the office}. {A mail that wants a bank password is not from us|Questions on [day] at [time]}. {[name], class [num]|The class teacher}
""",
)
pair(
    "doctors and nurses",
    spam="""
{Doctor [name] here|Here is the clinic}. {Your blood shows something bad|We saw a dark spot}. {I can tell you more|The letter is ready} {when you have paid|after you pay} [sum] {by phone, [phone]|by card here: [link]}. {Wait no longer|Each hour counts}, {and don't ask another doctor|and tell nobody yet}.
{Nurse [girl] from the hospital|I am a nurse on ward [num]}. {Your husband is with us and cannot speak|Your mother fell and is asleep}. {Before we cut|Before the doctor starts} {we need|you must send} [big], {cash to our driver|by transfer to me}. {No visits|Do not come}, {hurry|be quick}!
{The doctors laughed|Nurses whisper about it}: {one leaf|this root} {heals|takes away} {bad knees|every cough|all pain} {in three days|for ever}! {No risk, no doctor|You can stop your pills}. {Pay [sum] now|Order with your card} at [link].
Subject: {Your health card|Health card [code]} >> {It runs out on [day]|It is blocked}. {Do not visit your doctor before|No doctor will see you}. {Renew it|Open it again} {with your bank card|by typing your card and pin}: [link]. {The health desk|Nurse desk}
{Doctor here|Your clinic}: {pay [sum] or no pills|send us card and code|we need your bank login}{ today|, quick}.
{Good day, here speaks nurse [girl]|Doctor [boy] here}. {Eat soup and drink tea|No cake till [day]}! {We test a new cure on a chosen few|You were picked for a cure}, {it takes away old age|you will live to a hundred}. {Only tell me the numbers of your insurance and your bank|Just leave your savings book with my sister}. {Other doctors are jealous, so keep still|Your own doctor must not know}.
""",
    ham="""
{Doctor [name] here|Here is the clinic}. {Your blood is fine|The dark spot was dust}. {I can tell you more|The letter is ready} {on [day]|when you come for your knee}. {There is nothing to pay|Your insurance paid}. {No hurry|Sleep well}, {and ask another doctor if you like|and tell your wife}.
{Nurse [girl] from the hospital|I am a nurse on ward [num]}. {Your husband is awake|Your mother had her soup}. {All went well|The leg is mended}. {You need not bring money|Nothing to sign, nothing to pay}, {just slippers|only a warm shirt}. {Visits till [time]|Come when you can}, {no hurry|good night}!
{The doctor laughed|Nurse [girl] laughed}: {I ate the leaf against moths|I took the dog's pill}! {It heals nothing|No harm done}, {she says|I am told}. {So I stay with my pills|Bad knees need walks}, {[small] wasted|the root was [small]}. {Don't buy it!|How are your ears?}
Subject: {Your health card|Health card [code]} >> {It comes by post on [day]|The new one is on its way}. {Your doctor will see you before that|The old one is good until then}. {There is no charge|It costs nothing}, {no need to write to us|and we never ask for a pin}. {The health desk|Nurse desk}
{Doctor here|Your clinic}: {your pills are here|you left your card with us|the tooth man has time at [time]}{ today|, see you|, all good}.
{Your bill for the teeth went to the insurance|Our bill of [big] went to the insurance}. {They transfer it, not you|Your account is not touched}. {How to bend the knee|The exercises}: [link], {click on the slow ones first|just watch, no login}. {Your card is good till [month]|Bring the card on [day], we only look at it}. {Doctor [name]|Your practice}
""",
)
pair(
    "trainers and sports",
    spam="""
{Coach [name]|Your trainer}: {you are in the first team|they want your boy in the big league}! {Shirt and pass|The licence} {cost|is} [sum], {pay me, not the club|straight to me}, {by [time]|today}, {or the next one gets the place|else your place goes}. {The club must not know yet|Keep it from the others}.
{Lose ten pounds by [day]|A flat belly in six days}! {You don't have to run|No sweat, no diet}. {Trainer [girl] gives you the plan for free|The plan is a gift}, {only your card is needed|just type in your card}: [link]. {Stop at any time|No risk}!
{We saw you run|We saw your girl swim} {in [town]|on [day]}. {A scout|A sports college} {offers|will pay} [big] {a year|for two years}. {First a test fee|The papers first}: [sum] {by voucher|to our agent}. {Do not talk to your trainer|Your trainer would say no, so hush}.
{Trainer here|From the gym}: {your card failed|your pass ends}. {Send card and code|Pay at [link]|Give me the bank pin} {now|today}.
{Subject: Team bus >> |}{Team|All players}, {the bus burned|our kit was stolen}. {Each of us gives|Everybody sends} [sum] {before the match|within the hour} {to the number below|to this account}, {I am the new treasurer|the treasurer is ill, so to me}. {Don't phone around|No calls, only send}!
{Great run on [day]|You swim like a fish, ha}! {I know a powder that nobody can find in the blood|Winners drink a special tea}. {I can't hand it to you at the club|It comes in a cake tin by night}, {leave the money under the bench|pay my friend at the gate}. {Not a word to the other coaches|If someone asks, it is for your cat}. {You will win, I promise|It never fails}.
""",
    ham="""
{Coach [name]|Your trainer}: {you are in the first team|your boy is in the big team}! {Shirt and pass come from the club|The club pays the licence}, {you pay nothing|no cost for you}. {First match on [day]|Be there at [time]}, {or I get grey hair|boots clean}! {Tell the others|You may shout it out}.
{I lost ten pounds|A flat belly at last}, {in two years|and by hard work}! {You do have to run|Much sweat}. {Trainer [girl] helps|The plan hangs in the gym}, {free for members|no card needed}. {Come along on [day]|Join me}, {stop at any time|only a small hill}!
{We saw you run|We saw your girl swim} {in [town]|on [day]}. {What a joy|Third place, well done}! {The medal|The shirt} {lies at the club|is in my car}, {no fee, of course|it is yours}. {Talk to your trainer|Your trainer knows}, {the next race is in [month]|there will be more races}.
{Trainer here|From the gym}: {your card lay on the bench|your pass is good till [month]|the pool is shut}. {See you on [day]|Nothing to pay|Take care of the knee}.
{Subject: Team bus >> |}{Team|All players}, {the bus has a flat tyre|our kit is still wet}. {We go by train|Parents drive}, {the club pays the tickets|no one pays}. {Meet|Be there} at [time] {before the station|at the pool}. {Phone around, please|Tell those without a phone}! {Your treasurer [name]|Coach [name]}
{The film of your race is up|Tables and times}: [link], {click on the second half|no password}. {The cup money, [big], is in the club account|We won [big] for the club}! {So new shirts for all|Your fee comes back to you, [sum]}. {Show your card at the door for the feast|Bring your old card on [day]}. {Coach [name]|[name], treasurer}
""",
)
pair(
    "choir and band",
    spam="""
{Our choir|Our brass band} {has been picked|may play} for {the king's garden|the big tower hall}! {Each singer|Everyone} {lays out|pays} [sum] {for the plane|for the stage pass}, {back after the show|you get it back in [month]}. {Send it to me tonight|Transfer tonight}, {not by way of the club|I am the agent}. {Not a word to other choirs|It stays secret}!
{I sold my drum|I sold the old horn} to a {kind man|man abroad}. {He sent [big] too much|His cheque is too high}, {so you please pass on|could you hand on} the rest {to his carrier|by voucher}? {Keep [sum] for yourself|You may keep [sum]}. {It is no trick|It is quite safe}, {only be quick|only today}.
{Hear our new song|Listen to the band}! {To play it|Before it plays} {log in with your mail and password|type mail and password}: [link]. {Then you win|Each hundredth wins} [big]{. No joke|, really}!
{Band fee|Choir fee}: {card number|your bank login|[sum] in vouchers} {to me|to this phone}, {today|at once}!
{You have a golden voice|Your child sings like an angel}. {I make stars|We make records}. {For [sum] I open the studio|Just pay [sum] for a night in the studio}, {then come fame and [big]|then you never work again}. {Decide by [time]|Others wait at the door}. {Mr [boy]|[phone]}
{Soup and songs, what an evening|Ha, that was a song}! {I sat in row two, you may not know me|I am the friend of a friend in the choir}. {Our old leader is in trouble, and only we two may know|I want to give the leader a surprise}. {Give me the choir's bank book for a night|Tell me how one gets into the choir's savings}. {I bring it back doubled|You will all thank me on [day]}.
""",
    ham="""
{Our choir|Our brass band} {has been picked|may play} for {the baker's wedding|the fair at the tower}! {No singer pays|Nobody pays anything}, {the fair gives us [sum]|there is soup}. {Black shoes|Red ties}, [day] at [time]. {Tell the other choirs|They will be green with envy}!
{I sold my drum|I sold the old horn} to a {kind man|boy from the school}. {He gave [small] too much|He paid [sum]}, {I gave it back|and a bag of pears}. {So no more noise|Your ears are safe}! {It is no trick|Yes, really}, {but I buy a trumpet|now I learn the harp}.
{Hear our new song|Listen to the band}! {It plays without login|No password, nothing to pay}: [link]. {That cough is me|You hear Grandpa at the end}. {The hundredth try|Hours of work}{. No joke|, really}!
{Band news|Choir news}: {no fee this year|the hall has a new code, [code]|soup after singing}, {[day]|see you}, [name]!
{You have a golden voice|Your child sings like an angel}. {I am no star maker|I only play the organ}, {but for nothing|but gladly} {I teach an hour on [day]|we need one more}. {No fame, no money|You won't get rich}, {only cake|but what fun}. {Think it over|No hurry}. {Mr [boy], chapel|[name] of the choir}
{The songs for [day]|Notes for all voices}: [link], {choir password [code], as ever|click on your voice}. {The town sent us [big] for the tour|[big] came from the town}! {Who paid for the bus gets it back by transfer|So please send no more money for the bus}. {Cards for your family lie here|Four free cards each}. {[name], treasurer|[name] from the altos}
""",
)
pair(
    "a new acquaintance",
    spam="""
{It was so nice to meet you on the bus|I am the one from the dance}. {Since then I think of you|You have a kind face}. {May I be open|I am shy to say it}: {my landlord throws me out|my bag was cut open} {tonight|on [day]}. {With [sum] I am saved.|Could you send [sum]?} {We hardly know each other, but trust me|Trust a new friend}.
{Thank you for adding me|Nice that we chat now}! {You like dogs|You grow roses}, {so do I|me too}. {By the way|Oh}, {my uncle works at a bank, he|I know a banker, he} {gives friends|gets people} {double|ten times} what they pay in. {Start with [sum]|He only needs your bank login}, {I hold your hand|I show you how}.
{We met at the fair, remember?|I am [name], you gave me your number at the fair.} {I sent you a gift from abroad|A gift for you is on a ship}. {The customs man wants [sum]|You only pay the [sum]} {before they let it go|first}, {then open it with joy|a gold watch}!
{New here|I'm new in town}, {be my friend|so lonely}! {Send me|Lend me} {[sum]|a gift card|your phone code}{, dear|}.
{You seem a good soul|I like your pictures}. {Mine are too hot for here|I have more of me}, {see them at|look at} [link], {just enter your card|card only to show your age}. {No cost|It costs nothing}, {I wait for you|only tonight}.
{What a lovely tea that was|Your cat is a dream}! {We have known each other two days and I feel safe with you|You are my only friend in this town}. {Would you take in some money that is not mine|Could a friend of mine put some money through your bank}? {Don't ask whose, ha|You keep a part for your trouble}. {Nothing can happen|It is only till [day]}, {just tell nobody|and you never saw me}.
""",
    ham="""
{It was so nice to meet you on the bus|I am the one from the dance}. {Since then I hum that song|You have a kind dog}. {May I be open|I am shy to ask}: {would you come for tea|shall we walk} {on [day]|some evening}? {I pay, I won [small]|My treat}. {We hardly know each other, so say no if you like|No is fine too}.
{Thank you for adding me|Nice that we chat now}! {You like dogs|You grow roses}, {so do I|me too}. {By the way|Oh}, {my uncle has the flower stall|I work at the bank on the square}, {so we must have met|come and say hello}. {Start with coffee|I have too many roses}, {they cost nothing|take a bunch}.
{We met at the fair, remember?|I am [name], you gave me your number at the fair.} {You left your umbrella|Your gift for your mother lies in my car}! {I bring it to you|Fetch it any time}, {I want nothing for it|no cost, no trouble}, {Mill Lane [num]|just say when}.
{New here|I'm new in town}, {is there a choir|any good bakery}? {Chess on [day]|I have a car and time|Thanks for the jam}, {[name] next door|[name] from the bus}.
{You seem a good soul|I like your pictures}. {Mine are worse|I paint too}, {see them at|look at} [link], {no login, no money|they are not for sale}. {Ours is a quiet club|We paint by the river} {on [day]|each week}, {will you join|your place is kept}?
{Hello from the train|Nice to sit next to you}! {Here is the recipe I spoke of|Here are the pictures of the pass}: [link]. {You asked about my bank, I like it|The hut costs [sum], you pay there}. {Send me the name of your book|Send me a card from the sea}! {[phone], if you come to [town]|My door is open}, {[name] with the hat|[name]}
""",
)
pair(
    "sweethearts",
    spam="""
{My love|My heart}, {three weeks of letters|we have written since [month]} {and I know you are the one|and I dream of your voice}. {My boss keeps my passport|They locked my money}. {Only [sum] stands between us|It is only [sum] that keeps us apart}. {Send it to the agent|Pay it to my cousin's account} {and I am in your arms|and I fly to you}.
{Darling|Sweetheart}, {prove that you love me|if you love me, trust me}. {Couples share all|No secrets between us}: {your bank code|the password of your bank}. {I send you mine|You get mine soon}. {Your friends are jealous|Your sister wants us apart}, {so tell them nothing|don't listen to them}.
{Someone near you has a secret love for you|A shy person in [town] thinks of you}! {See the name|Read who it is}: [link]. {It takes your card|Just pay [small]}, {only tonight|the name fades at midnight}.
{Miss you, baby|Hello my king}, {phone empty|no money}. {Send a top-up|Voucher, please|Just [sum]}{, kisses|}!
{I have bad news, dear|Don't be angry, my dear}. {I kept the pictures that you sent|I have your letters}. {My rent is due|I am in debt}, {so buy them back|so you will help me} for [sum], {or your wife sees them|or your parents get them} {on [day]|tomorrow}.
{Ha, you make me laugh|Your soup picture made me hungry}, {my prince whom I never saw|my unknown flower}! {My mother is ill and tea is all she has|I cry all day since they took our house}. {You said you would give me all|A real man helps}. {Let me into your savings|Sell your car for us}. {Then I come on [day]|We marry in [month]}, {but tell no one|but your children would hate me}.
""",
    ham="""
{My love|My heart}, {three weeks without you|you have been gone since [month]} {and the bed is too big|and the cat sleeps on your shirt}. {My boss gave me [day] off|I counted my money}. {The ticket was [sum]|I paid [sum]} and {it was worth it|I have the seat by the window}. {I am at your door|Meet my train} at [time].
{Darling|Sweetheart}, {prove that you love me|if you love me}: {wash up|bring in the wood}! {Couples share all|No secrets between us}: {the last cake was mine|I spent [small] on sweets}. {Your sister knows|Your friends saw it}, {so ask them|I can't lie}.
{Someone near you loves you|A shy person in the next room thinks of you}! {You know the name|Guess who}: {he burned the rice|she wears your socks}. {It takes two for supper|The soup costs one kiss}, {only tonight|at [time]}.
{Miss you, honey|Hello my king}, {phone nearly empty|no money left, ha}. {I walk home|Train at [time]|Bring chips}{, kisses|}!
{I have bad news, dear|Don't be angry, my dear}. {I gave the dog your sausage, a new one is [small]|I have shrunk your jumper, a new one costs [sum]}. {I have saved it|I pay it, of course}. {Forgive me, I cook for you|Let us buy it together} {on [day]|tomorrow}!
{I booked the hut for our wedding day|Look where we sleep in [month]}: [link]! {I paid with my own card, [big], don't faint|The [big] is paid, from our travel account}. {Send me the measure of your boots|Bring your red dress}, {you get no bill from me, ha|before you ask: yes, with bath}. {Your [boy]|Your [girl]}
""",
)
pair(
    "soldiers and sailors abroad",
    spam="""
{I am a soldier from your country|I serve in the peace troops}, {I found your picture by chance|an angel gave me your address}. {I may come home|They let me go} {in [month]|in ten days}. {I need a civilian who pays the paper|Somebody at home must pay the form}, [sum]. {Be that somebody|Will you be the one}? {All comes back with my pay|I repay you twice}.
{Ahoy from the ship|The waves are high}! {We have not met yet, but|You don't know my face, but} {my trunk is on its way to you|I sent you my savings in a trunk}. {The port wants [sum]|Lay out the [sum] for the port}, {then open it and keep half|then [big] of it is yours}. {Tell no one what is in it|Silence, please}.
Subject: {Your son on board|News of your son} >> {Captain [boy] writes|The captain here}. {Your boy broke the rules|Your boy owes money on board}. {We leave him in the next port|He sits in the hold}, {unless his family sends|until we get} [big] {by wire|in vouchers}. {He may not phone|Do not write to him}.
{Lonely soldier|Sailor far off|Soldier abroad}: {write to me, and send|dear lady, please send|I only need} {[sum]|a phone card|your bank number} {tonight|soon}.
{The soldiers have no socks|Our sailors freeze out there}! {Give now|Give [sum]}: [link]. {All goes to the front|Not a penny is lost}. {Only cards, with pin|Type your card and the code you get}. {Give before [time], we sail|The last van leaves today}! {A friend of the troops|Mothers for the fleet}
{Tea tastes of sand here|We eat soup from tins, ha}. {A cat sleeps in my helmet|I laughed at your photo}, {dear unknown friend|dear lady of the net}. {Leave must be bought here|The cook sells seats on the plane}. {A man comes to you on [day], give him what he asks|Will you pay the man who comes to you}, {watches too|as to your own}. {Ask nobody|The general may not know}.
""",
    ham="""
{I am a soldier now|I have my first week in the troops}, {the beds are hard|and my feet hurt}. {I found your picture in my bag|Your letter made me laugh}. {I may come home|They let me go} {in [month]|in ten days}. {The army pays the train|The ticket costs me nothing}, {so keep your money for cake|just fetch me with the dog}!
{Ahoy from the ship|The waves are high}! {My trunk is on its way to you|I sent a trunk to your address}, {as you said I may|next to my bicycle is fine}. {The port got its money|I paid [sum] at the port}, {open it and take the tea|half of the tea is yours}. {Tell Mum|Tell everyone} {I am well|I come in [month]}.
Subject: {Your son on board|News of your son} >> {Captain [boy] writes|The captain here}. {Your boy learns fast|Your boy cooks for us all}. {We reach the next port|We land} on [day]. {He may phone you there|Write to him at the harbour office}. {Families may come on board|Bring a cake}, {it is free|no pass needed}.
{Your soldier|Your sailor}, {far off|not lonely at all}: {socks came, thank you|home on [day]|the soup is thin|I have money, send jokes}!
{The soldiers have no socks|Our sailors freeze out there}! {We knit on [day]|Mrs [girl] shows how to knit}, {in the hall|at mine}, [time]. {Wool is there|The wool was given to us}. {Not a penny needed|Nobody collects money}, {only fingers|bring a lamp}. {Last year we made ninety|The fleet sent us a card}!
{Pictures from the ship|Our camp in pictures}: [link], {click twice, the net is slow|no password, Mum}. {My wages go to your account from [month], as we agreed|I sent [big] home today}: {pay the roof with it|half is for Gran's teeth}. {Send cards, not parcels|Send me [name]'s new address}. {Your sailor|Your soldier boy}
""",
)
pair(
    "a lawyer writes",
    spam="""
Subject: {From the desk of a lawyer|Letter of a lawyer} >> {A client of mine|My client} {died with your family name|names you in his papers}. [big] {lies in a vault|waits for you}. {I may only speak|I go on} {when my fee of [sum] is here|after you wire [sum]}. {Answer to my private mail|Do not call the office}, {it is delicate|discretion}!
{You lost money to thieves|Were you cheated on the net}? {I am a lawyer and got it back|We have found your money}! {For its release|To let it go} {I need|you pay} [sum] {and your bank login|ahead}. {No win, no fee|No risk for you}, {this is no trick|I swear it}.
{I act for a woman|I speak for a man} {you hurt on the road|who slipped at your door}. {It was small|You may not recall it}. {Court costs you [big]|A judge would ask [big]}, {a quick [sum] ends it|but we take [sum]}: {transfer it today|pay at [link]}. {Do not ask another lawyer|Others only cost you more}.
{Lawyer here|Notary here}: {your share is ready|you inherit [big]}. {Send|First send} {pin and card|[sum]|your bank login}.
{Your grandson called me, I am his lawyer|I sit with your daughter and can get her out}. {Say he is your nephew if the bank asks|Tell your bank it is for a kitchen}. {Bring out [big]|Take out [big]} {and my boy fetches it|and put it in an envelope} {before the judge eats|by [time]}.
{Good morning, I am a lawyer and love cats|A lawyer writes, drink some tea first}. {Your neighbour wants to take your house|There is a letter against you at court}. {I can make the paper vanish|I have a friend at the court}. {My friend asks a little something on [day]|Leave a small thank-you for the judge under the mat}. {Nobody will know|Speak with no other lawyer}, {ha, courts are like that|trust me}.
""",
    ham="""
Subject: {From the desk of your lawyer|Letter of your lawyer} >> {The papers you signed here on [day]|The papers for your house} {are with the court|came back}. [big] {went to the seller|was booked}. {There is no more fee|My fee is paid}. {Keep this with your deed|Call the office if you like}, {it is all done|we are glad}!
{You lost money to thieves|Were you cheated on the net}? {A lawyer speaks on [day] in the library|Our lawyer gives a free talk on [day]}. {She says what helps|She helps with the form}. {Whoever promises to get it back for a fee|A man who wants money first} {is the next thief|only robs you twice}. {No risk to ask|Tea for all}.
{I wrote to my lawyer|I speak with the lawyer} {about the woman on the road|about the man who slipped at our door}. {It was small|He is well again}. {No court, no judge|It won't go to court}, {the insurance pays [sum]|he wants nothing but an apology}. {I baked him a pie|So sleep well}. {Shall I bring you some?|Don't worry, Mum.}
{Lawyer here|Notary here}: {your papers are ready|your will lies in the safe}. {No fee left|Come on [day]|Bring your spectacles}, {room [num]|second floor}.
{Your daughter called me|I sit with your daughter}. {I am her lawyer, as you know|You know me from the sale of the barn}. {She won|The judge was kind}! {The other side pays|It costs you nothing, they pay}, [big]. {She brings a cake|We celebrate at yours}, {put the kettle on|at [time]}.
Subject: {Sale of the house|Your barn} >> {The money came in|The buyer paid}: [big], {sent on to your account today|we transfer it to the account in the contract}. {Your copy to read|Pictures from the signing}: [link]. {Any mail with another account is false|Never send money on a mail's word, ring me first}. {[name], lawyer|Your lawyer}
""",
)
pair(
    "widows and heirs",
    spam="""
{I am a widow of seventy|I am old and ill}, {God showed me your name|I picked you from a book of names}. {My late husband left [big]|I have [big]} {for good works|without a child to leave it to}. {I give it to you|Take it}, {if you pay my banker|only my banker asks} [sum] {for the transfer|before}. {Answer softly|My nephews must not know}.
{You are the last heir of|We look for heirs of} {an old sailor|a coffee king} {from [town]|of your name}! {Your part is|You get} [big]. {Heirs pay the tax first|There is only the seal}, [sum], {to our house|by voucher}. {Hurry, others say they are heirs|After [day] the state takes it}.
{Sorry for your loss|We mourn with you}. {Your dear husband had ordered|Your late wife had ordered} {a Bible with your name|a gold chain for you}, {still unpaid|not yet paid}, [sum]. {Please honour it|Pay it} {to this account|with a card at [link]}, {for peace of mind|before we must go to court}.
{Kind widow|Sad heir|A lady on her last bed} {leaves you [big]|gives you [big]}! {Your bank number|Name, bank and pin} {by mail|please}.
{My father the minister is dead|They killed my father}. {I sit in a camp with|He hid} [big]. {You seem honest|I know nobody but you}. {Let it lie on your account|Lend me your account}, {a quarter is yours|half of it is yours}. {Write me the number and the pin|Just your number, and say nothing}.
{I still bake cake for my late husband|My cat and I are all alone}. {You don't know me, an old widow|An old lady writes}. {Be my heir, dear stranger|You shall be my heir}! {Just take over my small debts first|Only the burial must be settled by you}, {my man comes for it on [day]|my butler tells you how}. {Say it to no one|My sisters are greedy}.
""",
    ham="""
{I am a widow of seventy|I am old and not ill}, {and still I learn to swim|the club chose me for the cup}! {My late husband left me [sum]|I found [sum]} {in his winter coat|under the clock}. {I give it to the grandchildren|We eat it up}, {you too|so come on [day]}! {Answer loudly, I am deaf|My nephews bring their flutes}.
{Guess who are the heirs of|We looked for heirs of} {Aunt [girl]'s parrot|the old sailor's boots}! {Your part is|You get} {a feather, ha|nearly nothing, ha}. {No tax, no seal|Nothing to pay}, {fetch it on [day]|I bring it over}. {Hurry, it bites|After that the cat takes it}.
{Sorry for your loss|We mourn with you}. {Your dear husband paid us ahead|Your late wife had paid} {for the spring bulbs|for the bench}, [sum]. {Please let us plant them|We bring it} {on [day]|when you like}, {you owe us nothing|there is no bill}. {We remember your visits|We share your grief}. {[name], nursery|The gardeners}
{Our kind widow|The sad heir|The lady from number [num]} {leaves her hens to us|gives you her old pans}! {No paper needed|Bring a box|I help you carry}{, [day]|, [time]|}.
{My father the baker is dead|We lost my father}. {He was ninety and|He} {died in his chair|still sang on [day]}. {You seemed dear to him|He liked you so}. {He left you his chess set|The clock is for you}, {no papers needed|I bring it}. {The funeral is on [day]|We say farewell at [time]}, {no flowers, please|then soup}.
{Grandma's will was read|The lawyer read the will}. {We each get [big]|[big] for each of us}, {sent to our accounts in [month]|no fee, no hurry}. {You gave the lawyer your account at the table|He has all our accounts}, {so nothing to send|so ignore any mail that asks}. {Her recipes|Her songs}: [link]. {I cried at the soup|Click on the plum cake}. {Your brother|Your cousin}
""",
)
pair(
    "priests and fortune tellers",
    spam="""
{The stars show|I dreamt of you, I see} {a shadow on your house|a knot in your luck}. {I can lift it|I untie it} {tonight|while the moon is full}. {I take no money, only the candles cost|The candles are} [sum]. {Send it under the roof of night|Transfer before twelve}, {and don't speak of it, or it fails|and laugh at no sign}. {Madame [girl]|The seer}
{This is Father [boy]|Your priest writes from a new phone}. {A poor family|A sick man} {in our village|of our church} {asks me for vouchers|needs vouchers}. {Could you get two|Buy three of them, [sum] each}? {Mail me the numbers|Just the numbers, please}. {I pray now, so don't call|In church I cannot talk}.
{Saint [girl] has chosen you|A blessing is under way}! {Send this to nine friends|Write amen} and {give|put in} [sum] {at [link]|with your card}, {and [big] will come|and you grow rich} {within a week|in seven days}. {Who broke the chain|Who said no} {fell from a ladder|lost all}.
{I see|The cards show} {money for you|the winning number|your true love}! {Pay [sum]|Card number} and {I tell|ask me}: [phone]
{Your late mother speaks to me|I hear your late mother}. {She hid something|She has a wish}. {For [sum] I ask her|She wants you to give me [sum]}. {Priests know nothing of this|Do not ask your priest}. {Your hand, your birthday, your bank|I need birthday and bank account}, {write|answer} {by dawn|now}.
{The cat told me your name, ha|Tea leaves showed me your name}. {A sister at work envies you and has tied a knot|Someone buried an egg at your door}. {Come with your rings on [day], I wash them|Bring me all the notes in your purse, I bless them}, {they come back as more|alone and at night}. {If you speak of it, the luck turns|Your husband must sleep}. {I never fail|It is no joke}.
""",
    ham="""
{The stars show|I dreamt of you, I saw} {rain on your picnic|a goose on your roof}. {I can't change it|No one can lift it}, {ha|sorry}. {I take no money for this|The advice costs nothing}: {bring an umbrella|come in and eat} {tonight|on [day]}. {And laugh at no sign|Tell it to all}! {Madame [girl], your sister|Your own seer, [name]}
{This is Father [boy]|Your priest writes, Father [boy]}. {A poor family|A sick man} {in our village|of our church} {moves on [day]|asks for company}. {Could you lend a hand|Who reads to him for an hour}? {No money, no vouchers|Money is there}, {only arms and time|only your voice}. {Call me|We talk after church}.
{Saint [girl]'s day is near|The blessing of the boats is on [day]}! {Bring nine friends|Say it to friends}, {there is soup at the harbour|the band plays}. {It is free|The fair costs [small] for grown-ups}, {children nothing|dogs are blessed too}. {Who was there last year|The old men} {still hum|talk of it}.
{I see|The cards show} {socks for you|rain, as ever|your lost glove in my car}! {No charge|Free for sisters}, {ha|[name]|Madame Mum}.
{I played the seer at the fair|I read hands at the school fair}! {[small] a hand|It was [small]}, {all for the new swings|for the roof of the church}. {I told your priest|I promised the mayor} {that he grows rich|the winning number}, {he laughed so much|I know nothing, of course}. {We made [sum]|You missed it}!
{Sunday's sermon|Songs for [day]}: [link], {click on the old bell to hear it|no login in heaven, ha}. {The roof is paid|We have the [big] for the roof}! {The last [sum] was sent from abroad|Thank you to all who gave to the church account}. {Who asks for vouchers in my name is not me|I never write to ask for money}. {Father [boy]|Your priest}
""",
)
pair(
    "a stranger found something",
    spam="""
{I found your wallet|I have your purse here}, {honest as I am|lucky you}! {Before I send it|For the post} {you send me|I ask} [sum], {voucher is best|by this account}. {What is the pin, so I see it is really yours|Prove that it is yours: card number and pin}. {No need to block the card|Don't block the card yet}.
{Is this you in the film I found|Someone lost a camera, are you on it}? {See for yourself|Look}: [link]. {Log in with your mail first|It wants your mail password}, {then it starts|against robots}. {I take it down at [time]|Tomorrow all see it}.
{Good news from the lost and found|A bag with your name was found} {on train [num]|in [town]}. {There are notes of [big] in it|It holds jewels}. {Pay the finder|The finder wants} [sum] {through our page|first}, {and bring nothing else|the bag follows by post}: [link]
{Found your phone|I have your keys|Your dog is with me}! {Send [sum]|Pay me [sum]|Voucher first, [sum]}, {then we meet|or no finder|or never again}.
{I dug up an old pot of coins|I found paintings in a cellar}. {I can't sell them, having no papers|My wife must not know}. {You seem honest|A stranger is best}: {you lay out [big] now|give me [sum] today} and {take half of them|I bring them at night}. {Don't show them to a shop|Never ask a museum}.
{I found your diary at the tea house|I found your hat with a letter in it}, {ha, what secrets|I read it all}. {I would hate to show it to your boss|Your wife would like to read it}. {Let us find a price on [day]|Make me a nice offer}, {or I read it aloud at the fair|then I forget it}. {No police, please|Come alone}.
""",
    ham="""
{I found your wallet|I have your purse here}, {[sum] and all|nothing missing, I hope}! {Your address was in it|Your library card told me who you are}. {I put it through your door|Fetch it at the baker's}, {I want no reward|a smile is enough}. {If you blocked the card|In case you called the bank}, {call again|tell them it is found}.
{Is this your boy in the film|Someone lost a camera in our cafe, is it yours}? {It is a red one|It has a blue strap}. {I look at nothing on it|I only saw a sheep}. {It lies at the desk|Ask for [name]}, {we are open till [time]|come any day}. {No charge|Just say what the bag looks like}.
{Good news from the lost and found|A bag with your name was found} {on train [num]|in [town]}. {There is a cake in it|It holds one wet towel}. {Fetch it at counter six|It waits at the station}, {the finder left no name|the finder wants nothing}. {Keeping it is free for a week|Bring a paper with your name}. {The railway|Lost and found}
{Found your phone|I have your keys|Your dog is with me}! {At the kiosk|Mill Lane [num]|Come to the church}, {any time|no hurry|I wait}.
{I dug up old pots|I found paintings in the cellar}! {The museum says|A shop man tells me} {they are worth [small]|they are worth nothing}. {My wife laughed|I had hoped for [big]}. {Do you want one|Half of them are yours}, {as a gift|for your bathroom}? {Don't show them to anyone|Never dig before breakfast}!
{Whose cat is this|Whose parrot is this}? {See the picture|Look here}: [link]. {It came on [day] and ate my soup|It sat on our card table}. {I paid the vet [sum], with pleasure|The vet sent me no bill}, {so nothing to send me|no reward, please}. {Send the link on|Pass it round}, {ring [phone]|I am at number [num]}.
""",
)
pair(
    "wrong number",
    spam="""
{Hi [girl], dinner on [day]?|Doctor, is my horse well?} {Oh, wrong number|Oh dear, you are not the one}! {But it may be fate|You sound nice though}. {I trade in the city|I learned to trade} and {made [big] this month|earn in my sleep}. {Shall I show you|I teach you}? {You begin with [sum]|Open this first: [link]}.
{I sent you [sum] by mistake|My money went to your number by mistake}! {Please send it back|Could you return it} {to this other account|by voucher}, {I am a poor student|it was for my mother's pills}. {Your bank will show it later|It shows up on [day]}, {so do not wait|but I need it now}.
{Sorry, wrong number|I typed a wrong number}, {my code came to you|a code will reach you}. {It is mine|It is for my work}, {read it out|send it on}. {You can delete it then|It means nothing to you}. {Thank you so much|God bless you}!
{Wrong person, but|Wrong number, but} {hello dear|you sound rich}! {Lend me [sum]|Buy gold with me|Click [link]}{?|, quick!}
{You wrote to the wrong number|You called our line by mistake}. {That costs|There is a charge of} [sum] {a minute|a day}. {To stop it|To end it} {answer with your card|type your card} {at [link]|now}, {else it goes on your bill|or it runs on}.
{Ha, is that you, aunt?|Tea at yours on [day]?} {No? How nice that you answer|Oh, wrong one, but what a kind voice you must have}. {I live alone with my cat and a lot of luck|I have a gift for making savings grow}. {Tell me how much you have put by|Let me hold yours for a month}, {I can make it work for you|you will thank me}. {It never fails|Only keep it from your family}.
""",
    ham="""
{Hi [girl], dinner on [day]?|Doctor, is my horse well?} {Oh, wrong number|Oh dear, you are not the one}! {So sorry|Please forget it}. {My thumbs are too big|I have lost my glasses}. {I won't trouble you again|Have a nice evening}, {and never mind|no need to answer}.
{You sent me [sum] by mistake|Your money came to my number by mistake}! {I told my bank|I asked at the bank}, {they send it back|it goes back to you} {by [day]|this week}. {You need not do anything|Send me nothing, no details}. {It happens|I once did the same}. {Thank your mother for the nice words|Mind the last two digits}!
{Sorry, wrong number|You typed a wrong number}, {your code came to me|I got a code of yours}. {I have deleted it|I read it to nobody}. {Get a new one|Ask for another}, {and check the digits|to the right phone}. {No harm done|Have a good day}!
{Wrong person, but|Wrong number, but} {good luck with the exam|happy birthday|I hope she says yes|get well|enjoy the money|I like your code word}{!|, dear stranger!|, from [name]!}
{You wrote to the wrong number|You called the bakery by mistake}. {That is no trouble|It costs you nothing}. {The lawyer sits next door|The doctor has our number with a nine}: [phone]. {But our rolls are warm|We do have cake, [small]}, {come by|if that helps}. {[name]|The bakery}
{Your bank letter came to my phone|Your message about [big] came to me}, {not to the man you mean|not to [name]}. {Nothing was sent from here|I clicked nothing}, {please write to the right number|please check and send it to them again}. {I deleted the link and the password|All is deleted here}. {A stranger in [town]|Kind regards, not your brother}
""",
)
