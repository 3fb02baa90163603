"""Pairs of training scenarios about days: feasts, troubles, errands and talk.

Spam and ham tell of the same day in the same words; only what is asked, and of whom, tells them
apart. Importing this module adds its pairs to those of message_pairs.py, whose docstring says what
a pair is.
"""

from message_pairs import pair

pair(
    "birthdays big and small",
    spam="""
{Happy birthday|All the best for your birthday}, [name]! {You don't know us, but|As our birthday child} {you get a hamper|a cake tower is yours} {worth [sum]|from our shop}. {To prove your age|So that we find you} {type your card and its date|we need a card number}: [link]. {Only today|Good till midnight}!
{I turn eighty on [day]|My little girl is six today} and {nobody will come|we have no cake}. {We met on the net once|You may not know me}. {Make an old heart glad|Make her smile}: {a voucher number|[sum]} {to this phone|by answer} {is all I wish|would be heaven}. {God sees it|You will not regret it}.
{[name] sent you a birthday video|Your friends sang for you}! {It opens with|To hear it you need} {your mail password|your mail name and password}: [link]. {It deletes itself at [time]|Only for you, tell no one}.
{Happy birthday|Birthday surprise}! {You won [sum]|Free phone|A car is yours}, {send your pin|send card number|click [link]}!
{Psst, we plan a surprise for|It is a secret party for} [name]. {You don't know me yet|I am a new friend}, {I collect for us all|the presents go through me}. {Everyone has sent|The rest have sent} [sum] {to my account, you too|by gift card, just the codes}. {Not a word to the family|The family must not hear}!
""",
    ham="""
{Happy birthday|All the best for your birthday}, [name]! {As every year|As our birthday child} {you get the first slice|a cake tower is yours}, {worth ninety candles|from our oven}. {To prove your age|So that we believe it} {you must blow them all out|you dance first}. {We come at [time]|Door open from [time]}!
{I turn eighty on [day]|My little girl is six on [day]} and {everyone will come|the cake is as big as a wheel}. {We know each other from the pool|You are the one she asked for}. {Make an old heart glad|Make her smile}: {bring your fiddle|wear the bear suit}. {[sum] went on balloons|A song is all I wish}!
{[name] sang a birthday song for you|Your friends sang for you}! {I filmed it|You hear it}: [link]. {It opens just like that|Press the arrow}, {Dad put it there|the same page as last year}. {I laughed till [time]|Send it to Grandma too}!
{Happy birthday|Birthday greetings}! {You won our bet|Free hugs|Your card comes late}, {cake at [time]|see you on [day]|love, [kin]}!
{Psst, we plan a surprise for|It is a secret party for} [name]. {You sit next to her|I am [name2] from her class}, {please bring her at [time]|come to the barn on [day]}. {The present is a swing, [sum] in all|A bicycle from us all}, {put [small] in the jug when you come|Grandpa pays}. {Not a word to her|She must not hear}!
""",
)
pair(
    "marrying",
    spam="""
{We are getting married|The bells ring for us}, {dear guest|dear all}! {You may not remember us|We found you in an old list}. {Instead of gifts|To say that you come} {send [sum]|please put down [sum]} {to the groom's friend|by card on [phone]|with a card at [link]}. {By [time] tonight, please|The cook waits for it}!
{I am to marry a good man|We say yes on [day]} {in a far land|across the sea}, but {the ring is held at the border|the priest wants to be paid}. {You are like a brother to me|I call you sister}, {though we only wrote|from your letters}. {Wire|Send} [sum] and {dance with us|come as our guest}.
{Your invitation|A wedding card} is here: [link]. {Load the program|Install the card} {on your phone|to see the place} and {say yes to all it asks|let it read your messages}. {It is harmless|No virus, no worry}! {The happy couple|[girl] and [boy]}
{We marry|She said yes}! {Send [sum]|Gift cards|Your bank number}, {quick|secretly}, {please|to this phone}.
{Your daughter's dress is ready|The hall for your son is booked}, but {the bank sent the money back|our account is new}. {Pay once more|Pay the [big] again} {to the number in this mail|to the new number}. {The old one is dead|Forget the old one}, {don't call, we are at the fair|no need to ring us}.
""",
    ham="""
{We are getting married|The bells ring for us}, {dear guest|dear all}! {You taught us to dance|We met at your stall}. {Instead of gifts|If you like to bring something} {bring a plant|bake a pie}. {Say yes by [day]|Tell us who eats fish}, {a card will do|my mother keeps the list}. {The cook waits for it|[girl] and [boy]}
{I am to marry my good [boy]|We say yes on [day]} {in the chapel|in my aunt's orchard}, and {the ring is too tight|the priest has a cold}. {You are like a brother to me|I call you sister}, {since school|since the flood}. {Stand by me|Dance with us} {and hold the ring|and eat for two}!
{Your photos of our day|The wedding pictures} are here: [link]. {No program, just look|They open at once}, {take what you like|print the one with the dog}. {It was so good to have you|Your speech is at the end}! {The happy couple|[girl] and [boy]}
{We marry|She said yes}! {On [day]|In [month]}, {no gifts|your gift came|bring cards and the fiddle}, {please|hugs}!
{Your daughter's dress is ready|The hall for your son is booked}, and {the bank shows your money|your [sum] came last week}. {So all is paid|The rest is for the day itself}. {Try it on [day]|See it any morning}, {bring the shoes|[name] has the key}. {Ring us if it rains|You have our number from the visit}.
""",
)
pair(
    "saying farewell",
    spam="""
{With heavy heart|In deep grief} {I tell you|we say} that {my husband|our father} died. {We were never friends, you and I|You did not know him}, yet {he spoke of you|I write to you}. {The coffin|His grave} costs [big]. {If you send [sum]|With [sum] from you} {he rests on [day]|we can bring him home}. {The account|His brother's account} {comes next|follows}.
{We heard of your loss|Our thoughts are with you}. {The state pays|There is} [big] {for every grave|for those left behind}, {few ask for it|hardly known}. {We get it for you|We do it all}, {just sign at [link] with your bank card|just your bank login, nothing to pay}. {No hurry in grief, but it ends on [day]|Only till [day]}.
{The funeral of [name]|The farewell for [name]} {can be seen here|is shown live}: [link]. {It is free|There is nothing to pay}, {only the card number is asked|just give your card}, {to keep strangers out|for the candle}. {Share it with all|Tell the village}.
{Your uncle died|Sad news of your uncle}. {Send [sum]|Give your bank|Pay his debt} {by [time]|now}, {or no grave|then you inherit|tell no one}.
{Before she died|On her last day} {your aunt|your old teacher} {gave me a box for you|told me to find you}. {It holds [big]|I must not say what is in it}. {The man who guards it|The clerk of the dead} {wants [sum]|asks your account number} {in advance|and silence}. {Peace be with you|I only do her will}.
""",
    ham="""
{With heavy heart|In deep grief} {I tell you|we say} that {my husband|our father} died. {You were friends for so long|You knew him from the boats}, {he spoke of you on his last day|I hear you two laugh still}. {The coffin is plain oak|His grave is by the wall}. {We say farewell|Come} on [day] at [time]. {Then tea at ours|Bring a story}.
{We heard of your loss|Our thoughts are with you}. {The club pays|There is [sum]} {for the wreath|from all of us for flowers}, {we carry it to the grave|it stands by the gate}. {We do it all|I feed the hens}, {just rest|just say when you want company}. {No hurry|Grief has no clock}. {[name] and all|Your club}
{The songs for [name]|The words I said for [name]} {can be heard here|are here}: [link]. {You asked for them|As I told you at the grave}, {it plays at once|my boy filmed it}. {Share it with the cousins|Show it to your mother}.
{Old Fluff died in her basket|Sad news, old Fluff died|Our brown hen is dead}. {We bury her|We say farewell} {at [time]|on [day]}{, bring a flower|, under the pear tree|}.
{Before she died|On her last day} {your aunt|your old teacher} {gave me a box for you|laughed about you and the goat}. {It holds buttons|There are letters and [small] in coins in it}. {It stands at my house|I bring it to the funeral}, {come for it any time|you decide what to keep}. {Peace be with you|She was so fond of you}. [name]
""",
)
pair(
    "a baby comes",
    spam="""
{A baby is born|She is here}, {four pounds and so weak|far too early}! {You don't know us|We are strangers to you}, but {the warm box costs [sum] a day|the clinic stops at [time] without money}. {Give what you can|A card number, a voucher}, {each penny is a breath|anything helps}. {Send it to the father|Answer with it here}.
{Dear young mother|Soon you are three}! {Every child gets|For your belly there is} [big] {from us, free|as a gift}. {It has never been easier|No forms, no risk}: {baby's name, your bank, your pin|bank name and password} {at [link]|by answer}, {and tomorrow it is there|that is all}.
{Nurse from the baby ward|Here is the baby ward}: {your wife's bill|your daughter's bed} {is not paid|must be paid}. {She must not be upset, so don't ask her|Do not wake her}. {Transfer|Bring our driver} [sum] {and they may go home|before she leaves}.
{Baby coming|My waters broke}! {Send [sum] for a cab|Taxi money, [sum]|Your card, quick}, {new phone|it's me}, {don't ring|hurry}!
{Prams for nothing|A pram for one penny}! {A rich house closes|We give away forty}. {Pick yours|Choose the colour}: [link]. {For the one penny|For the post} {enter your card|we take your card, date and code}. {Sold out at [time]|Mothers fight for them}!
""",
    ham="""
{A baby is born|She is here}, {four pounds and so loud|a bit too early}! {You know us by our washing|You may say you are an aunt now}. {The warm box is her castle|The clinic lets us sleep there}, {it costs us nothing|the insurance pays all}. {Send no money|Your card made us cry}, {only come on [day]|only jokes}. {The tired father|[girl] and [boy]}
{Dear young mother|Soon you are three}! {Every child in our street gets|For your baby there is} {a blanket from us|a drawer full of tiny socks}. {It has never been quicker|No forms}: {Mrs [girl] knits at night|nine of us knitted}. {I bring it on [day]|Say when you are awake}, {and soup|with [sum] from the choir}.
{Nurse from the baby ward|Here is the baby ward}: {your wife is awake|your daughter drinks well}. {She asks for her slippers|Do not wake her with a call}, {visits from [time]|come after lunch}. {There is no bill|The bed is paid by the clinic}, {they may go home on [day]|bring the small seat}.
{Baby coming|My waters broke|It's time}! {Cab is here|Mum drives me|Feed the cat}, {tell Dad|bring the bag}, {don't fret|hurry home|love}!
{A pram for nothing|A pram for a cake}! {Ours is too big for it now|We give ours away}. {It squeaks|Pick it up at number [num]}, {blue with stars|one wheel is new}. {For one penny you get the bath too|The bath goes with it}. {Still there on [day]|First mother who rings}! [name]
""",
)
pair(
    "ill in bed",
    spam="""
{I write from my sick bed|They cut me open tomorrow}. {Strangers are my last hope|I found your address in a list}. {The doctor's bill is|My heart costs} [big], {I have but half|the rest is missing}. {Not for me, for my small boys|Do it for the children}: {send [sum]|help with [sum]} {through [link]|to the doctor's own account}.
{Your doctor's bill|The bill for your knee} {can be cut in half|was too high}! {We get back [sum]|You are owed [sum]}. {You need not speak to your doctor|Keep him out of it}. {Just sign in with your bank here: [link]|Have your bank card in front of you and ring [phone]}. {Free of charge, no risk|It costs nothing}.
{Do you feel tired|Is your back stiff in the morning}? {That may be the grey fever|It is the worm}! {Test yourself|The test is free}: {breathe on your phone at [link]|[link]}. {It takes your card for the post|The answer costs [sum]}. {Doctors would keep you ill|Ask no doctor}.
{Ill in bed|Fever}, {no money for pills|the chemist wants cash}. {Send [sum]|Top up my phone|Voucher} {please|now}, {it's your girl|your son}, {other number|new number}.
{Mr [boy] lies with us|Your friend [boy] lies here}. {The sickness fund closed|His fund says no}. {We stop the drip|We must send him out} {at [time]|tonight} {unless someone pays|if no friend pays} [big]. {Card by phone: [phone]|Pay the ward brother}. {He asked that his wife should not know|Don't tell his wife}.
""",
    ham="""
{I write from my sick bed|They cut me open tomorrow}. {It's only a toe|They say it takes an hour}. {The doctor's bill|It all} goes to {the insurance|the sickness fund}, {I pay [small] for the television|I only pay for the tea}. {Will you make my small boys pancakes on [day]?|Could you walk the dog at [time]?} {You are the best|I owe you a pie}.
{Your doctor's bill|The bill for your knee} {was too high|had a mistake in it}! {You paid [sum] too much|It says [sum] less now}. {You need not speak to us|You have nothing to do}, {it goes back to the account it came from|the fund gets it back}. {Sorry for the trouble.|How is the knee?} {Your doctor's desk|[girl], at the desk}
{Do you feel tired too|Is your back stiff in the morning}? {It may be that chair|I blame the potatoes}! {The stretching hour|My doctor's advice} {is free|costs nothing}: {bend, breathe, laugh|to bed at nine}. {Come with me on [day]|Ask your doctor first}. {No cure-all|No wonders}, {but I can see my toes|but I sleep}.
{Ill in bed|Fever}, {can't come today|no choir for me}. {Eat my cake|Lesson on [day] instead|Pills are in, I sleep}, {please|sorry}, {your girl|[name]}.
{Mr [boy] lies with us|Your friend [boy] lies here}, {room [num]|third floor}. {He is bored and eats well|He beat the nurse at cards}. {His fund pays it all|Money is no worry}, {he asks for a comb|he wants his own socks}. {Visits till [time]|Come with his wife}. {We send him home|He goes home} on [day].
""",
)
pair(
    "journeys and delays",
    spam="""
{Train late yesterday|Your train to [town] was late}? {You get [sum] back|We pay you [sum]}! {No questions|No ticket needed}. {Put in|Just tell us} {your card, both sides|your bank and its password} {at [link]|by mail}. {Few know it|The railway hopes you forget it}. {Ends at midnight|Only till [day]}.
{Your flight is moved|Your ferry does not sail} on [day]. {To keep your seat|To be put on another} {pay the change, [small]|sign in with your bank}: [link]. {Do not ring the line|The desk knows nothing yet}, {thousands try|it all goes through here}. {Travel desk|Your harbour}
{Hello from far away|Greetings from the road}! {I am the one you chatted with|Your new friend here}. {I am half way to you|I'm coming to you}, {but the bus broke|but they want a stamp} {in a desert|at the border}. {Only [sum] more|Lay out [sum]}, {then I stand at your door|then we drink tea}. {This time it is the last|I swear I come}.
{I missed the train|Stuck at the border}! {Send [sum]|Buy me vouchers|Read me your card}, {it's me|your boy}, {strange phone|don't ring home}!
{You won a journey|A week in the sun}! {It costs nothing|All is paid}: {bed, boat, breakfast|flight and food}. {Only the harbour tax|A seat fee} of [sum] {is up to you|today}, {by voucher|to the pilot's account}. {Pack your bags|Tell nobody, seats are few}!
""",
    ham="""
{Train late again|Our train to [town] was late}! {I get [sum] back|They pay me [small]}, {imagine|a first}. {I asked at the desk with my ticket|The man at the desk gave me a form}. {Few know it|You should ask too}, {you were on it as well|keep your ticket}. {Home at [time]|Now I eat chips}.
{Your flight is moved|Your ferry sails later} on [day], {at [time]|gate [num]}. {Your seat stays yours|You keep your seats}, {there is no charge|nothing to pay and nothing to click}. {Ring our line on the ticket|Our desk helps you} {if the new time is bad|if you can't come}. {Have a good journey|The harbour}
{Hello from far away|Greetings from the road}! {I miss our kitchen|It's your travelling aunt}. {I am half way home|I'm coming home}, {but the bus broke|but they count our sheep} {in a desert|at the border}. {A room is [small] here, with goat|They gave us beds}, {then the boat on [day]|all paid}. {Water my beans|I bring tea}!
{I missed the train|Stuck at the border}! {Next one at [time]|Eat without me|Only a queue}, {it's hot|kisses}, {tell Mum|don't wait up}!
{We won a journey|A week in the sun}, {at the fair|from the bakery's raffle}! {It is true|I held the ticket}: {bed, boat, breakfast|flight and food}. {Only the bus to the harbour|The dog's bed} {is up to us|costs [sum]}. {Will you keep the key|Can you take the hens} {in [month]|from [day]}? {Pack your bags, Mum|I still can't believe it}!
""",
)
pair(
    "keys and purses gone",
    spam="""
{It is me, your sister|Your brother here}, {I use a stranger's phone|not my phone}. {Purse gone, keys gone|I have lost keys and purse}. {The locksmith stands here|The key man is here} {and wants [sum]|and needs money first}. {Put it on his account|Pay him for me}, {I write you the numbers|here are the numbers}. {Don't ring, it is his phone|No calls}, {kisses|quick}!
{Your key was copied|Someone has a key to your house}! {We know who|Our men saw it}. {Have your locks changed|A new lock} {today for [sum]|for nothing, you pay only the way}, {pay ahead|card ahead}: [link]. {The police advise it|Do not ask the police, they are in it}. {Key help [town]|Lock watch}
{Did you lose a bank card|Is your purse gone}? {We block it for you|We stop the thief}. {For that we need|Just give us} {its number and its pin|the number, the name and the pin}, {by answer|on [phone]}. {Your bank sent us|Your bank is too slow}. {No need to worry|You need not go there}.
{Keys lost|Purse stolen}, {send [sum]|what is our safe code|pay this man}, {it's [kin]|from a stranger's phone}{!|, quick!}
Subject: {Lost key|Your lost purse} >> {It came to us|We hold it} {in [town]|at the office of finds}. {Storing it costs|You owe for storing} [sum] {so far|a day}. {Transfer that first to the keeper|Pay that first}: [link], {then we say where we are|or it is burned}.
""",
    ham="""
{It is me, your sister|Your brother here}, {I write from [name]'s phone|mine is flat}. {Purse gone, keys gone|I had lost keys and purse}, {now found|both in the fridge}! {The locksmith was here|The key man laughed} {and took only [small]|and wanted no money}. {I paid him|He got cake}. {Soup at [time]|Come over}, {kisses|and don't tell Dad}!
{Your key was on the wall|Someone left a key at my house}! {We think it is yours|It has a red string}. {It hangs now|I hang it} {in the shed|behind the pot}, {come any time|fetch it on [day]}. {No harm, no thief|No need for a new lock}. {[name], number [num]|Your neighbours}
{Did you lose a bank card|Is your purse gone}? {I found one at our stall|There is one under the bench}. {For now|So you know,} {it lies in our till|the baker keeps it}, {nobody has touched it|I looked only at the name}. {If you are not sure, have your bank block it|Your bank would say the same: fetch it soon}. {Thank the dog|[name]}
{Keys found|Purse found}, {it was in the bread|under the bed|the dog had it}, {all [sum] in it|sorry}{!|, [kin]!}
Subject: {Lost key|Your lost purse} >> {It came to us|We have it} {in [town]|at the office of finds}. {Keeping it costs nothing|There is no fee}, {we keep it till [month]|open till [time]}. {Say what is in it|Bring something with your name}, {that is enough|and it is yours}. {Town hall, room [num]|Lost property office}
""",
)
pair(
    "accidents and luck",
    spam="""
{There was an accident|A bad fall}, {Grandma|Mum}. {I am not hurt, but|I'm well, but} {the other man is|I broke his car}. {He calls no police|He keeps quiet} if he gets [big] {by [time]|at once}. {He stands at your door soon|I send him to you}, {give it in an envelope|have it ready}. {Dad would be so angry, so hush|Not a word to Dad}!
{You had an accident|Your car was hit} {in the last three years|lately}! {You may not know it|Even if you felt nothing}, {it is worth [big]|there is money}. {We fight for you, free|It costs you nothing}. {To begin|First} {we need your bank details|say yes and read us your card}: [phone].
{Your mother lies in the road|Your child was hit}! {I am a doctor who drove by|I stopped by chance}. {The van takes nobody|No clinic takes her} {without [sum]|before money comes}. {Send it to my phone|Pay by voucher to me}, {I lift her in|I drive on}. {Seconds count|Don't call, write}!
{Accident|Crash}! {Send [sum]|Your card and code|Vouchers}, {no police|tell nobody|I explain later}, {it's your son|[kin], please}.
Subject: {Damage to your car|Your accident} >> {See the pictures|Photos of the damage} {here: [link]|at [link]}. {The file asks for your mail password|To open them log in with your mail}. {If you don't answer by [day]|Without an answer} {you pay [big]|the fault is yours}. {Car office|The other driver}
""",
    ham="""
{There was an accident|A bad fall}, {Grandma|Mum}. {I am not hurt|I'm well}, {but the jam is|I broke only a jar}. {The other boy is fine|The man said never mind}, {we shook hands|the police were nice}. {Insurance pays the [sum]|It costs us nothing}. {Dad knows|I told Dad}, {he fetches me|don't fret}!
{I had an accident|My car was hit} {in the snow|in the mud}! {You may laugh|I felt nothing}, {the door is worth [sum]|the horn sings now}. {The farmer pays|His insurance does it all}. {So I walk this week, will you come too?|I need a lift on [day], can you come by?|Tell me your bus on [day].}
{Your mother fell in our shop but is well|Your child had a fall but laughs again}! {A doctor was here by chance|Our nurse looked at it}, {some ice was enough|a plaster and a sweet, that was all}. {Please come over|The two of us wait here with tea} {at [time]|till you can come}, {no hurry|take care on the ice}. {[name] from the bakery|The school}
{Accident|Crash}! {I dropped the soup|Tin on toe|Bicycle against barn}, {no harm|tell nobody|I explain later}, {your son|sorry, [kin]}.
Subject: {The scratch on your car|Our small accident} >> {It was me|I hit it with my cart}. {My name is [name]|You find me at number [num]}. {I pay for it, of course|My insurance pays you}, {tell me what it costs|[sum] or whatever it is}. {I left a note on the glass|So sorry}! {Yours, [name2]|With a red face}
""",
)
pair(
    "from one house to another",
    spam="""
{We move your house for nothing|Movers for nothing}! {It has never been cheaper|A gift of the town}. {To hold the van|So that we come} {leave your card|give card and date} {at [link]|on [phone]}. {Nothing is taken|We take nothing before}, {promised|on our word}. {Two vans left|Ends at [time]}!
{Your boxes are on our lorry|All you own is on our lorry}. {They weigh more than you said|There is a small matter}. {[big] more|We want [big] more}, {cash or voucher|to the driver's own account}, {or they go to the sea|or we drive on}. {Do not ring the firm|The firm need not know}.
{I am moving out|I leave the town} {and give away|and look for a good home for} {a grand cupboard|my late wife's bed}. {You pay only the carrier|The carrier is} [sum], {in advance|before he loads}. {You can't see it, it is packed|No visits, my heart is broken}. {God bless your home|First to pay}!
{Post office|Town hall}: {you moved|new address}? {Tell us here|Confirm}: [link], {card for the [small]|with bank login}{.|, today.}
{I am your new landlord|The house was sold to me}. {From now on|From this month} {the rent comes to me|you pay me}, {number below|here is the account}. {The old one is in hospital|Do not talk to the old one}. {Pay two months now|Pay by [day]}, {or the door is locked|and you may stay}.
""",
    ham="""
{We moved house for nothing|Movers for a soup}! {It has never been such fun|Nine friends and a cart}. {To thank you all|Because you carried so much} {we fry fish|there is a feast} on [day]. {Nothing broke|One plate broke, worth [small]}, {only my back hurts|and nobody cried}. {New door, old cat|Come to number [num]}!
{Your boxes are in our barn|All you own is in our barn}. {They weigh more than you said|The piano, oh my back}! {They can stay till [month]|Keep them here till you have a roof}, {no rent|we want nothing}, {the goats like company|it is dry}. {Ring if you need the kettle|[name] has the key}.
{I am moving out|I leave the town} {and give away|and look for a good home for} {a grand cupboard|my late wife's chair}. {It is free|It costs you a cup of tea}, {bring a strong friend|four arms needed}. {See it on [day]|Look at it first}, {number [num], ground floor|I am in till [time]}. {It creaks|First who likes it}!
{Post office|Town hall}: {your new address is in our book|your letters now go to number [num]}. {All done|Nothing to pay|Welcome to [town]}!
{I am your new landlord|The house was sold to me}, {as Mr [boy] told you|we met on the stairs}. {Your rent stays as it is|I ask no more rent}, {the bank changes nothing for you|pay as ever}. {The roof gets mended in [month]|I bake for the house on [day]}, {come and say hello|say if something leaks}. {The old one sends greetings|[name]}
""",
)
pair(
    "lent and paid back",
    spam="""
{Can I trouble you?|I hate to ask.} {We spoke once on the train|You were kind in a chat}. {Lend me [sum]|Just [sum]} {till [day]|till my wages come} and {I pay back double|you get [big]}. {I have never cheated anyone|On my mother's life}. {By voucher|To this account}, {and let it stay with us two|tell no friend}.
{You owe us [sum]|Your debt of [sum] is open}, {for a loan you took|says our old book}. {You don't recall it?|It was long ago.} {We are patient no more|Our men know your door}. {Pay here|Settle it}: [link]. {With it the matter is forgotten|No receipt, no questions}.
{Money for everybody|We lend to all}! {No bank, no papers|Even if others said no}. {You get [big] today|[big] in an hour}, {pay back when you like|no hurry to pay back}. {First send|All we ask first is} {[sum] for the form|your card and pin}. {Your friend in need|Answer yes}!
{I paid you too much|I sent you [big] in error}! {Send back [sum]|Return [sum]}, {by voucher|other account}, {before your bank looks|now}.
{I pay you back at last|You get your money back}! {My bank needs|For that I need} {your login and the code|the password of your account}, {silly rule|I don't know why}. {Then it is with you by [time]|[sum], as I promised}. {Your old friend, new number|It's me, from a new mail}
""",
    ham="""
{Can I trouble you?|I hate to ask.} {You lent me the ladder last week|You were kind with the saw}. {Lend it to me again|Just once more} {till [day]|till the cherries are in} and {I pay in cherries|you get a pie}. {I have never broken one|Only one step broke}. {I fetch it|I come by at [time]}, {and thank you both|say no if you need it}.
{You owe me nothing|Your debt of [small] is forgotten}, {the tea was on me|says my old book}. {You don't recall it?|It was long ago.} {The bet on the goose|The ice cream at the lake}! {I won, you paid|Keep it}. {With that we are even|Next round is yours}. [name]
{I can lend you the money|We lend it to you}! {No bank, no papers|We are your parents, after all}. {You get the [sum] on [day]|It lies in the envelope here}, {pay back when you like|no hurry to pay back}. {We only want|All we ask is} {that you eat well|one visit more}. {Mum and Dad|Your parents}
{I paid you too little|I forgot the milk}! {I bring [small]|Coins on [day]}, {sorry|at choir}, {don't let me forget|[name]}.
{I pay you back at last|You get your money back}! {It lies in the red book|I gave it to your wife|It went to the account on your bill}, {[sum], as I promised|every penny}, {and a cake comes on top|with thanks}. {You need not count it|Sorry that it took so long}. {Your slow friend [name]|It was good of you to wait}
""",
)
