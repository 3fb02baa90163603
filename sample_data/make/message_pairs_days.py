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
{Cake and candles|Ha, one year older}, {dear old friend|dear}! {I lost your address and your birthday|I make a book of all my friends}. {Write me your full birthday, your mother's maiden name and your first pet|Tell me how you get into your bank, so my gift finds you}. {It is a surprise, so ask nobody|More I can't say}. {Till [day], maybe|Someone who thinks of you}
""",
    ham="""
{Happy birthday|All the best for your birthday}, [name]! {As every year|As our birthday child} {you get the first slice|a cake tower is yours}, {worth ninety candles|from our oven}. {To prove your age|So that we believe it} {you must blow them all out|you dance first}. {We come at [time]|Door open from [time]}!
{I turn eighty on [day]|My little girl is six on [day]} and {everyone will come|the cake is as big as a wheel}. {We know each other from the pool|You are the one she asked for}. {Make an old heart glad|Make her smile}: {bring your fiddle|wear the bear suit}. {[sum] went on balloons|A song is all I wish}!
{[name] sang a birthday song for you|Your friends sang for you}! {I filmed it|You hear it}: [link]. {It opens just like that|Press the arrow}, {Dad put it there|the same page as last year}. {I laughed till [time]|Send it to Grandma too}!
{Happy birthday|Birthday greetings}! {You won our bet|Free hugs|Your card comes late}, {cake at [time]|see you on [day]|love, [kin]}!
{Psst, we plan a surprise for|It is a secret party for} [name]. {You sit next to her|I am [name2] from her class}, {please bring her at [time]|come to the barn on [day]}. {The present is a swing, [sum] in all|A bicycle from us all}, {put [small] in the jug when you come|Grandpa pays}. {Not a word to her|She must not hear}!
{The money for Mum's big gift is complete|All have sent their part for Mum's chair}: [big]! {I paid it by card|I paid today by transfer}. {Here it is|It looks like this}: [link]. {Who sent too much gets it back on [day]|The last [sum] came from Gran}. {Delete this before she sees your phone|Not a word till [day]}! {Your sister|[name]}
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
{I saw you at the wedding, eating cake|You laughed so nicely at the feast}, {I am a cousin of the bride, ha|though we have not spoken}. {Their trip is a surprise from us all|We guests give them a house}. {Don't ask them|They may know nothing}. {Bring your part to the man in the red cap on [day]|Leave your part with my driver}, {no small coins|the more the better}.
""",
    ham="""
{We are getting married|The bells ring for us}, {dear guest|dear all}! {You taught us to dance|We met at your stall}. {Instead of gifts|If you like to bring something} {bring a plant|bake a pie}. {Say yes by [day]|Tell us who eats fish}, {a card will do|my mother keeps the list}. {The cook waits for it|[girl] and [boy]}
{I am to marry my good [boy]|We say yes on [day]} {in the chapel|in my aunt's orchard}, and {the ring is too tight|the priest has a cold}. {You are like a brother to me|I call you sister}, {since school|since the flood}. {Stand by me|Dance with us} {and hold the ring|and eat for two}!
{Your photos of our day|The wedding pictures} are here: [link]. {No program, just look|They open at once}, {take what you like|print the one with the dog}. {It was so good to have you|Your speech is at the end}! {The happy couple|[girl] and [boy]}
{We marry|She said yes}! {On [day]|In [month]}, {no gifts|your gift came|bring cards and the fiddle}, {please|hugs}!
{Your daughter's dress is ready|The hall for your son is booked}, and {the bank shows your money|your [sum] came last week}. {So all is paid|The rest is for the day itself}. {Try it on [day]|See it any morning}, {bring the shoes|[name] has the key}. {Ring us if it rains|You have our number from the visit}.
{Our table of gifts|Where we sing and where you sleep}: [link]. {Click on what you like, or on nothing|Beds are [sum], you pay the inn}. {The account for the boat trip, since you asked|The boat is [big], and my uncle pays it}: {it stands on the card|all about it on the card} {sent to you in [month]|with our names}. {[girl] and [boy]|Your bridal pair}
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
{I drank tea with your late aunt every week|Your late aunt fed my cat}. {She owed me something, I never asked|We had a deal, nothing written}. {I would not like to speak of it at the grave|I am a patient man, but}. {Settle it with me quietly before [day]|Give me her ring and we are even}, {or I tell what I know of her|no need to tell your mother}.
""",
    ham="""
{With heavy heart|In deep grief} {I tell you|we say} that {my husband|our father} died. {You were friends for so long|You knew him from the boats}, {he spoke of you on his last day|I hear you two laugh still}. {The coffin is plain oak|His grave is by the wall}. {We say farewell|Come} on [day] at [time]. {Then tea at ours|Bring a story}.
{We heard of your loss|Our thoughts are with you}. {The club pays|There is [sum]} {for the wreath|from all of us for flowers}, {we carry it to the grave|it stands by the gate}. {We do it all|I feed the hens}, {just rest|just say when you want company}. {No hurry|Grief has no clock}. {[name] and all|Your club}
{The songs for [name]|The words I said for [name]} {can be heard here|are here}: [link]. {You asked for them|As I told you at the grave}, {it plays at once|my boy filmed it}. {Share it with the cousins|Show it to your mother}.
{Old Fluff died in her basket|Sad news, old Fluff died|Our brown hen is dead}. {We bury her|We say farewell} {at [time]|on [day]}{, bring a flower|, under the pear tree|}.
{Before she died|On her last day} {your aunt|your old teacher} {gave me a box for you|laughed about you and the goat}. {It holds buttons|There are letters and [small] in coins in it}. {It stands at my house|I bring it to the funeral}, {come for it any time|you decide what to keep}. {Peace be with you|She was so fond of you}. [name]
{Mother's papers are in order|The bank closed Mother's account}: [big], {a third sent to each of us|your third is on your account}. {The stone is paid from it, [sum]|I paid the last bill with it}. {Pictures of the flowers|Her songs}: [link]. {Send me yours if you have more|Click on the last one}. {Your brother|Your sister}
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
{A sweet baby|Such a lovely child}, {seen at the tea garden|says the whole town}! {I find babies for the films|My firm needs a face for a new soup}. {Bring its papers to my hotel on [day]|Sign tonight, read later}, {you only pay for the pictures|and pay the man who takes the pictures}. {It will be rich|You never need to work again}, {but no word to other mothers|but decide now}.
""",
    ham="""
{A baby is born|She is here}, {four pounds and so loud|a bit too early}! {You know us by our washing|You may say you are an aunt now}. {The warm box is her castle|The clinic lets us sleep there}, {it costs us nothing|the insurance pays all}. {Send no money|Your card made us cry}, {only come on [day]|only jokes}. {The tired father|[girl] and [boy]}
{Dear young mother|Soon you are three}! {Every child in our street gets|For your baby there is} {a blanket from us|a drawer full of tiny socks}. {It has never been quicker|No forms}: {Mrs [girl] knits at night|nine of us knitted}. {I bring it on [day]|Say when you are awake}, {and soup|with [sum] from the choir}.
{Nurse from the baby ward|Here is the baby ward}: {your wife is awake|your daughter drinks well}. {She asks for her slippers|Do not wake her with a call}, {visits from [time]|come after lunch}. {There is no bill|The bed is paid by the clinic}, {they may go home on [day]|bring the small seat}.
{Baby coming|My waters broke|It's time}! {Cab is here|Mum drives me|Feed the cat}, {tell Dad|bring the bag}, {don't fret|hurry home|love}!
{A pram for nothing|A pram for a cake}! {Ours is too big for it now|We give ours away}. {It squeaks|Pick it up at number [num]}, {blue with stars|one wheel is new}. {For one penny you get the bath too|The bath goes with it}. {Still there on [day]|First mother who rings}! [name]
{Click, there she is|First pictures}: [link]! {The clinic's bill was [big], and the insurance paid it all|We feared a bill of [big], but it is all paid}. {Thank you for the [sum] in the card|Your transfer became a bath}! {Send us some sleep|Send the link to nobody, she is shy}. {[girl] and [boy]|The new parents}
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
{I am the one with the cough, ha|Soup does not help me any more}, {says an old stranger|kind reader}. {My cat will be alone when I go|I dream of the sea once more}. {The good doctor would do it tomorrow if somebody stood for the bill|One kind soul could give me the operation}. {Be that soul|Say yes and he writes to you}. {I told no one else|Pray for me and be quick}.
""",
    ham="""
{I write from my sick bed|They cut me open tomorrow}. {It's only a toe|They say it takes an hour}. {The doctor's bill|It all} goes to {the insurance|the sickness fund}, {I pay [small] for the television|I only pay for the tea}. {Will you make my small boys pancakes on [day]?|Could you walk the dog at [time]?} {You are the best|I owe you a pie}.
{Your doctor's bill|The bill for your knee} {was too high|had a mistake in it}! {You paid [sum] too much|It says [sum] less now}. {You need not speak to us|You have nothing to do}, {it goes back to the account it came from|the fund gets it back}. {Sorry for the trouble.|How is the knee?} {Your doctor's desk|[girl], at the desk}
{Do you feel tired too|Is your back stiff in the morning}? {It may be that chair|I blame the potatoes}! {The stretching hour|My doctor's advice} {is free|costs nothing}: {bend, breathe, laugh|to bed at nine}. {Come with me on [day]|Ask your doctor first}. {No cure-all|No wonders}, {but I can see my toes|but I sleep}.
{Ill in bed|Fever}, {can't come today|no choir for me}. {Eat my cake|Lesson on [day] instead|Pills are in, I sleep}, {please|sorry}, {your girl|[name]}.
{Mr [boy] lies with us|Your friend [boy] lies here}, {room [num]|third floor}. {He is bored and eats well|He beat the nurse at cards}. {His fund pays it all|Money is no worry}, {he asks for a comb|he wants his own socks}. {Visits till [time]|Come with his wife}. {We send him home|He goes home} on [day].
{The fund pays the new hip|The fund says yes to the new hip}, [big]! {Nothing to transfer, I only show the card|They send it to the clinic's account, not mine}. {How they do it|The film of it}: [link], {don't click while eating|Dad felt faint}. {Send soup and cards on [day]|I am back in [month]}! {Your old pirate|[kin]}
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
{Tea in the train, cat in the bag|Ha, what a trip}! {You sat across from me and we spoke|I am the one with the red bag}. {I left my papers on the seat|The guard took me off at the border}. {You are the only number I have|My family does not pick up}. {Please go to the post and wire me something.|Would you pay my way home?} {I am good for it|You get it back on [day]}.
""",
    ham="""
{Train late again|Our train to [town] was late}! {I get [sum] back|They pay me [small]}, {imagine|a first}. {I asked at the desk with my ticket|The man at the desk gave me a form}. {Few know it|You should ask too}, {you were on it as well|keep your ticket}. {Home at [time]|Now I eat chips}.
{Your flight is moved|Your ferry sails later} on [day], {at [time]|gate [num]}. {Your seat stays yours|You keep your seats}, {there is no charge|nothing to pay and nothing to click}. {Ring our line on the ticket|Our desk helps you} {if the new time is bad|if you can't come}. {Have a good journey|The harbour}
{Hello from far away|Greetings from the road}! {I miss our kitchen|It's your travelling aunt}. {I am half way home|I'm coming home}, {but the bus broke|but they count our sheep} {in a desert|at the border}. {A room is [small] here, with goat|They gave us beds}, {then the boat on [day]|all paid}. {Water my beans|I bring tea}!
{I missed the train|Stuck at the border}! {Next one at [time]|Eat without me|Only a queue}, {it's hot|kisses}, {tell Mum|don't wait up}!
{We won a journey|A week in the sun}, {at the fair|from the bakery's raffle}! {It is true|I held the ticket}: {bed, boat, breakfast|flight and food}. {Only the bus to the harbour|The dog's bed} {is up to us|costs [sum]}. {Will you keep the key|Can you take the hens} {in [month]|from [day]}? {Pack your bags, Mum|I still can't believe it}!
{Tickets for us all|Your ticket}: [link], {click and show it at the gate|print it or show it}. {I paid with my card, [big] for the nine of us|You sent me your [sum] last month}. {The code for the left luggage is [code]|Code for the lockers: [code]}, {so nobody must wait|send it to the others}. {[kin]|[name]}
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
{I feed the cat of your neighbour|I bring soup to your neighbour}, {you saw me, ha|remember}? {Her new lock sends digits to your phone|The lock office has only your number}. {Pass me the digits when they come|Write me what it says, digit by digit}, {I stand in the rain|on [day]}. {She need not know|Don't wake her with a call}.
""",
    ham="""
{It is me, your sister|Your brother here}, {I write from [name]'s phone|mine is flat}. {Purse gone, keys gone|I had lost keys and purse}, {now found|both in the fridge}! {The locksmith was here|The key man laughed} {and took only [small]|and wanted no money}. {I paid him|He got cake}. {Soup at [time]|Come over}, {kisses|and don't tell Dad}!
{Your key was on the wall|Someone left a key at my house}! {We think it is yours|It has a red string}. {It hangs now|I hang it} {in the shed|behind the pot}, {come any time|fetch it on [day]}. {No harm, no thief|No need for a new lock}. {[name], number [num]|Your neighbours}
{Did you lose a bank card|Is your purse gone}? {I found one at our stall|There is one under the bench}. {For now|So you know,} {it lies in our till|the baker keeps it}, {nobody has touched it|I looked only at the name}. {If you are not sure, have your bank block it|Your bank would say the same: fetch it soon}. {Thank the dog|[name]}
{Keys found|Purse found}, {it was in the bread|under the bed|the dog had it}, {all [sum] in it|sorry}{!|, [kin]!}
Subject: {Lost key|Your lost purse} >> {It came to us|We have it} {in [town]|at the office of finds}. {Keeping it costs nothing|There is no fee}, {we keep it till [month]|open till [time]}. {Say what is in it|Bring something with your name}, {that is enough|and it is yours}. {Town hall, room [num]|Lost property office}
{Card lost|My bank card is gone}, {I rang the bank myself|stopped within the hour}! {[sum] was taken, they sent it back|All [big] is still there}. {New card and pin come in two letters|A new card is sent by post}. {How to stop a card|Where to stop cards}: [link]. {No pin in your purse, ever|The pin was at home}. {Your scatterbrain|Love, [kin]}
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
{Your uncle slipped on a cake, ha, no joke|Your uncle fell off his ladder at my door}. {I took him in and gave him tea|He sits in my kitchen}. {The floor is ruined|My cat is in shock}. {Come alone on [day] with money for it|Pay me quietly tonight}, {else I go to court|then I forget it}. {He can't come to the phone|His wife must not hear}.
""",
    ham="""
{There was an accident|A bad fall}, {Grandma|Mum}. {I am not hurt|I'm well}, {but the jam is|I broke only a jar}. {The other boy is fine|The man said never mind}, {we shook hands|the police were nice}. {Insurance pays the [sum]|It costs us nothing}. {Dad knows|I told Dad}, {he fetches me|don't fret}!
{I had an accident|My car was hit} {in the snow|in the mud}! {You may laugh|I felt nothing}, {the door is worth [sum]|the horn sings now}. {The farmer pays|His insurance does it all}. {So I walk this week, will you come too?|I need a lift on [day], can you come by?|Tell me your bus on [day].}
{Your mother fell in our shop but is well|Your child had a fall but laughs again}! {A doctor was here by chance|Our nurse looked at it}, {some ice was enough|a plaster and a sweet, that was all}. {Please come over|The two of us wait here with tea} {at [time]|till you can come}, {no hurry|take care on the ice}. {[name] from the bakery|The school}
{Accident|Crash}! {I dropped the soup|Tin on toe|Bicycle against barn}, {no harm|tell nobody|I explain later}, {your son|sorry, [kin]}.
Subject: {The scratch on your car|Our small accident} >> {It was me|I hit it with my cart}. {My name is [name]|You find me at number [num]}. {I pay for it, of course|My insurance pays you}, {tell me what it costs|[sum] or whatever it is}. {I left a note on the glass|So sorry}! {Yours, [name2]|With a red face}
{Insurance letter|Good news of the car}: {[big] for the door and the horn|they pay the whole [big]}. {Sent straight to the garage's account|The garage gets it by transfer}, {I paid nothing|not a coin from us}. {The poor thing|How it looked}: [link], {click if you dare|no blood, promise}. {Send the man with the tow truck a card|The driver sent me a card}! {[name]|Dad}
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
{Welcome in the house|Ha, what a heap of boxes}! {I am the caretaker, we meet on [day]|I am from the house office}. {Each new one brings the tea money|Here one thanks the caretaker first}. {Leave it in my box tonight|Give it to the boy who rings}, {no receipt|the owner likes to know nothing}. {Else the heat may fail|Then your cat may stay}.
""",
    ham="""
{We moved house for nothing|Movers for a soup}! {It has never been such fun|Nine friends and a cart}. {To thank you all|Because you carried so much} {we fry fish|there is a feast} on [day]. {Nothing broke|One plate broke, worth [small]}, {only my back hurts|and nobody cried}. {New door, old cat|Come to number [num]}!
{Your boxes are in our barn|All you own is in our barn}. {They weigh more than you said|The piano, oh my back}! {They can stay till [month]|Keep them here till you have a roof}, {no rent|we want nothing}, {the goats like company|it is dry}. {Ring if you need the kettle|[name] has the key}.
{I am moving out|I leave the town} {and give away|and look for a good home for} {a grand cupboard|my late wife's chair}. {It is free|It costs you a cup of tea}, {bring a strong friend|four arms needed}. {See it on [day]|Look at it first}, {number [num], ground floor|I am in till [time]}. {It creaks|First who likes it}!
{Post office|Town hall}: {your new address is in our book|your letters now go to number [num]}. {All done|Nothing to pay|Welcome to [town]}!
{I am your new landlord|The house was sold to me}, {as Mr [boy] told you|we met on the stairs}. {Your rent stays as it is|I ask no more rent}, {the bank changes nothing for you|pay as ever}. {The roof gets mended in [month]|I bake for the house on [day]}, {come and say hello|say if something leaks}. {The old one sends greetings|[name]}
{Plan of the new flat|The new flat in pictures}: [link]! {The bank said yes to the [big]|The loan of [big] is through}, {all is signed|the notary has it}. {Your old sofa is sold, [sum]|Your sofa brought [sum]}, {it lies on your account|it lies in your drawer}. {Cards with the address come|Send nothing to the old door}, {click on the balcony|love, [kin]}!
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
{Tea was lovely|Ha, small world}! {I am the brother of someone you lent a saw to|You know my cousin from the fair}. {They told me you are a good heart|They say you never say no}. {I am short, only till [day]|The wolf is at my door}, {anything you have in the house|as much as you can spare}. {My boy rings at yours|Leave it at the bar for me}, {and better nobody hears|our secret}.
""",
    ham="""
{Can I trouble you?|I hate to ask.} {You lent me the ladder last week|You were kind with the saw}. {Lend it to me again|Just once more} {till [day]|till the cherries are in} and {I pay in cherries|you get a pie}. {I have never broken one|Only one step broke}. {I fetch it|I come by at [time]}, {and thank you both|say no if you need it}.
{You owe me nothing|Your debt of [small] is forgotten}, {the tea was on me|says my old book}. {You don't recall it?|It was long ago.} {The bet on the goose|The ice cream at the lake}! {I won, you paid|Keep it}. {With that we are even|Next round is yours}. [name]
{I can lend you the money|We lend it to you}! {No bank, no papers|We are your parents, after all}. {You get the [sum] on [day]|It lies in the envelope here}, {pay back when you like|no hurry to pay back}. {We only want|All we ask is} {that you eat well|one visit more}. {Mum and Dad|Your parents}
{I paid you too little|I forgot the milk}! {I bring [small]|Coins on [day]}, {sorry|at choir}, {don't let me forget|[name]}.
{I pay you back at last|You get your money back}! {It lies in the red book|I gave it to your wife|It went to the account on your bill}, {[sum], as I promised|every penny}, {and a cake comes on top|with thanks}. {You need not count it|Sorry that it took so long}. {Your slow friend [name]|It was good of you to wait}
{Last part of my loan|That was the last of it}: [sum], {sent to your account today|by transfer this morning}. {That makes [big] in all|The paper says [big], now tear it}! {The list of it|All parts}: [link], {no login|click if you doubt it}. {You saved my shop|A card follows, and dinner}. {[name]|[name] of the shop}
""",
)
pair(
    "sharing what it costs",
    spam="""
{We ate together|You sat at our table} {at the conference|on [day]}, {you may not recall my name|I was the tall one}. {The house forgot a dish|There was a mistake in the bill}, {your part is|that makes} [sum] {for you|more}. {Send it to my card|To this account, please}, {I pay it out for all|the cook cries}. {Today, if you can|Quick, then it is off the table}!
{Cheap petrol|Half-price petrol} {for the first hundred|for clever drivers}! {Share it with friends|Three friends share one card}. {You load|You put} [sum] {on the card ahead|in now} and {fill up for a year|drive till [month]}. {It is no trick|No catch}: [link]. {Card, date and code|Pay by bank login}.
{Your share of the gift|The gift for the teacher}: [sum]. {I am a new mother in the class|You don't know me, I do the gifts now}. {Pay with the name of your bank and its password|It is easiest with your bank login}, {here: [link]|on the gift page, [link]}. {All the others did|You are the last}!
{Your share|Your part}: [sum]! {New account|Voucher only|To my phone}, {now|by [time]}, {don't ask around|no calls}.
{[name] shared a bill with you|A friend split a meal with you}: [small]. {Tap to pay|See it}: [link]. {The page takes your bank login|It asks for your bank password once}, {then it knows you|that's normal}. {You can't recall the meal|No idea what meal}? {Pay first, ask later|It is only small}!
{What a fine meal|The soup was divine, ha}! {I am the waiter of [day]|I was the waiter at your table}. {Your friend left without paying|The boss takes the missing part from my wages}. {You look kind|Please be a friend}, {bring it to the back door|settle it with me alone}. {No bill, so the boss does not see|The others at your table must not know}.
""",
    ham="""
{We ate together|You sat at our table} {at the conference|on [day]}, {I had soup on my tie|we talked of owls}. {The house forgot a dish, I went back and paid the [small]|There was a mistake in the bill, I got [small] back}. {You owe me nothing|Forget your part}, {the owls were worth it|you drove us}. {Your slides are here: [link]|Till the next one}!
{Cheap petrol|Petrol was cheap} {in [town] today|at the old mill}! {We share it as ever|Three of us share it}: {I put in [sum]|it was [sum]}, {you paid the last tank|you gave more than half last time}. {This one is on me|We talk of it in the car}, {just buy the chips|and you drive}.
{Your share of the gift|The gift for the teacher} is [small]. {I am the mother of [name]|We talked at the gate}. {In the blue envelope at the gate|The children may bring it}, {who is short gives nothing|coins are fine}. {It is a rain coat|She gets a lamp}! {All sign the card on [day]|Don't tell the children}!
{Your share|Your part}: [small], {in the jar|at supper|when we meet}{. Great evening|. The fish was good|}!
{You shared a bill with me|You paid the whole meal}, {so here is my half|I have just sent my half}, [sum]. {It is on your account|It came with the words two soups}. {The tip is from me|I drank more, so I gave more}. {You can't recall the wine's name|What was that wine}? {Let us go again|Next time I drive}! [name]
{All bills of our trip|Who paid what}: [link], {no login, only we have it|click on your name}. {[name] sent her part, [sum]|[sum] came from [name]}, {the boat was [big], on my card|you paid the boat}. {So the rest goes to you, sent to your account today|You get the rest by transfer tonight}. {Same hut next year|Next time on my card}! [name2]
""",
)
pair(
    "photos and films of us",
    spam="""
{Is this you|Are you the one} {on the third photo|dancing in this film}? {I can't stop laughing|Oh dear, oh dear}! [link] {You must log in again to see it|It wants your name and password first}. {Quick, before all your friends see it|It is gone in an hour}.
{I have a film of you|We filmed you through your screen}. {Your friends get it|It goes to your mother} {on [day]|at midnight}. {Pay [sum] and it is burned|A voucher of [sum] and I forget it}. {Don't write back|The police can't find me}. {You know what you did|You have one day}.
{Your photos fill our disk|Your pictures are too many}. {They are burned tonight|We delete them on [day]}. {To keep them|To save the babies and the beach} {type your password|give your card}: [link]. {It takes a minute|It costs nothing}, {you need do nothing else|and all stay}.
{Film of you|Nude photo of you|Your secret photo}: [link]! {Log in to stop it|Password and see|Pay and it's gone}{. Hurry|}!
{You take such fine pictures|We saw your photo of the lake}! {Our paper buys one|A museum wants one} for [big]. {First you pay|You only lay out} {the frame|the entry fee}, [sum], {back on the first day|it returns to you}. {Here: [link]|To our clerk's account}. {You are a born artist|Say yes till [time]}!
{Ha, what a picture of your cat|Your cake photo is everywhere}! {You took it from us, our lawyer says|We own that picture}. {We can talk about it like friends|It need not go to court}: {make us an offer by [day]|tell me what it is worth to you}. {Take it down and we still know|Your chief would not like it}. {Answer only here|Speak to no lawyer}.
""",
    ham="""
{This is you|You are the one} {on the third photo|dancing in this film}! {I can't stop laughing|Oh dear, oh dear}! [link] {It opens without a login|Same page as for the lake photos}. {Your sister filmed it at our feast|Grandpa has seen it six times}.
{I have a film of you|We filmed you on the ice}. {Your mother gets a copy|Your friends want it too} {on [day]|at the party}. {It costs you a cake|Pay me in pie and it is burned}, ha! {You know what you did to that snowman|You fell so well}. {See it at ours|Bring the kids}. [name]
{Our photos fill the whole disk|We have too many pictures}. {I sort them on [day]|Help me choose}: {the babies, the beach|nine hundred of the dog}. {I keep them all|Nothing gets thrown away}. {The new disk was [sum]|I bought a bigger one}, {worth every penny|red like the old one}. {Please send me yours of the hut.|Shall I copy yours too?}
{Film of our walk|Photo of our tooth fairy|Your baby photo}: [link]! {As promised|You asked for it|No login needed}{. Hugs|, [kin]}!
{You take such fine pictures|We saw your photo of the lake}! {Our paper prints it on [day]|It hangs in the library now}. {We can't pay much|There is a small prize}, {[small] and a free paper|a bag of apples}. {You handed it in yourself|You said yes at the desk}, {so come and see it|so smile}. {The school paper|Mrs [girl], library}
{Your prints are here|Your prints are ready}, [sum], {paid with your card last week|paid when you sent them}. {More of the feast|The rest}: [link], {password on your slip|click on a face}. {Fetch them till [time]|We send them on [day]}, {you need nothing but your name|bring the slip}. {Photo [name]|The photo shop}
""",
)
pair(
    "passwords in the family",
    spam="""
{Mum|Dad}, {it's me on a friend's phone|your child here}. {I need our bank password|What was the bank login}, {I must pay the rent|the school wants its money today}. {Write it whole|All of it, please}, {and then the code that comes|and don't ring, I am in class}. {I wipe it after|Nobody sees it}.
{The family page is closed|Your family's account is shut} {because of a false login|after nine bad tries}. {Open it again|Save your photos}: [link]. {Type the old password and the new one|Type your password twice}. {If you don't, it is gone on [day]|It stays shut otherwise}. {Family desk|Your page}
{A code has just come to your phone|You got a code}, {right|yes}? {Your daughter asked us to help her|Your son is here at our shop}. {Read it to us|Tell it to me}, {then the new phone works|then all is paid}. {Don't worry|It is quite safe}, {codes are only for that|the code is worth nothing to us}. {[boy], phone shop|The service}
{Granny|Grandpa|Sis}, {send me|quick, type me} {the code you just got|your card's pin|your mail password}{, secret|, don't ask|}.
{Please write your passwords here|Change your passwords with us}: [link]. {We tell you if thieves know them|Our free test says how strong they are}. {Never been so safe|No risk at all}, {for all the family|even Grandma can do it}. {Bank ones first|Start with the bank}!
{Hi sweet, soup is cooking|The cat sat on the phone, ha}. {How do we get into the savings again|What was our secret word at the bank}? {I am on the neighbour's phone, mine sleeps|Write here, my phone is flat}. {Your father forgot it|I can't wake Dad}, {so be quick|just type it}. {Mum|Your mum}
""",
    ham="""
{Mum|Dad}, {it's me, at the library|your child here}. {I changed my bank password|I set up the bank login}, {so I can pay the rent now|the school got its money today}. {I tell it to nobody, not even you|As you said, I wrote it nowhere}, {and the code comes to my own phone|clever me}. {Home at [time].|What's for supper?}
{The family page moved|Our family page is open again}: [link]. {Nobody needs a password to look|Look as you like}. {To put in photos, ask [name]|I put your photos in, just bring them}. {If a mail wants your login, throw it away|No mail from us ever asks for a login}. {Your cousin|Aunt [girl]}
{A code will come to your phone|You will get a code}, {Gran|Dad}. {It's for your new mail, which we set up on [day]|You asked for it when you bought the lamp}. {Type it in yourself|Type it on your own screen}, {and tell it to nobody|and don't read it to me either}. {Don't worry|It is quite safe}, {I come on [day] if it fails|wait for me if you like}.
{Granny|Grandpa|Sis}, {the code for our gate is|new lock on the shed:|the hut's number is} [code]{, keep it secret|, tell Mum|}.
{Please never write your passwords down here|Change your bank password, all of you}. {A letter|A false page} {fooled Uncle [boy], he lost [sum]|asked me for mine, I typed nothing}. {Look at the name above|Ask me first}! {Grandma did it right|Aunt [girl] was clever}: {she hung up|she threw it in the fire}.
{You asked for it, Mum|As you asked, Dad}: {the password of our film page is [code]|our film password is [code]}. {The page|Here it is}: [link]. {I pay it from my account, [small] a month|My card pays the [small] a month}. {Not for all your friends|Send it to your sister too}. {A bank password I never write|It is only films}. [name]
""",
)
pair(
    "screens and telephones at home",
    spam="""
{Your telephone line|Your line at home} {is cut on [day]|has a worm in it}. {We are from the line company|The line office here}. {Let us in by the screen|Put our program on}: [link], {then read us the number you see|then leave us alone with it}. {It is free|It costs you nothing}, {but don't switch off|only stay away from it}.
{Dear customer|Hello}, {your computer is slow|we see your computer from here}. {It sends us cries for help|Thieves sit in it}. {Press these three keys and give me your screen|Call us on [phone]}, {bank page open, please|have your card ready}. {No need to tell the family|Your son can't mend that}. {The computer doctor|Your helper [boy]}
{Old phone, new phone|Hand in your old phone}! {You get a new one for nothing|The best one, nothing to pay}. {For the post|To order} {we need card and birthday|[small] by card}: [link]. {Then confirm with the code|Send us the code that comes}. {Ends today|Nine left}!
{Virus|Danger|Warning}! {Do not switch off|Your files burn}! {Ring [phone]|Install this: [link]|Pay [sum] here: [link]} {now|at once}.
{I am your son's friend who knows computers|[kin] asked me to look at your laptop}. {I do it from far away|I need not come}. {Give me your login|What is the password}, {mail and bank, so I can test all|and the pin for the shop}. {Forget this message then|Don't tell him, he is proud}. {It takes the night|Leave it on}.
{Tea time|Ha, computers}! {I am the friendly man from your line|It is me, the helper you don't know yet}. {I have left something running in your machine|Someone left a door open in your machine}. {Open the screen for me on [day]|Turn it on tonight and let me in}, {sit back, pet your cat|go to bed, I do the rest}. {Let nobody else touch it|Your husband need not watch}.
""",
    ham="""
{Your telephone line|Your line at home} {works again|is quick now}. {We were in your street with the cable|A mouse had bitten it}. {You need not let anyone in|Our people were at the box outside}, {just plug it in|just switch it off and on}. {There is no bill for it|For the dead week we take [small] off}. {Your line company|[town] Lines}
{Dear [kin]|Hello}, {your computer is only full|I looked at your slow computer}. {No thieves sit in it|It cried for help}, {there were nine thousand cat films|the dust was that thick}. {I left your bank page alone|Your letters are all there}. {It costs you a soup|I take no money from you}. {If a strange man calls to help, hang up|Your computer doctor, [boy]}
{Old phone, new phone|I have a new phone}! {You can have my old one for nothing|The old one goes to you, if you like}. {I wiped it|The cards come out first}, {one crack in it|new battery, [small]}. {I bring it on [day]|Fetch it at choir}. {Then you can see the twins|And read without glasses}!
{Screen black|Phone dead|Radio mute}! {I switched it off and on, it sings|Is the plug in|Ring me at the shop}{. No panic|. Love|, [kin]}!
{My friend who knows computers comes on [day]|[boy] looks at your laptop on [day]}. {Be at home with him|Sit next to him}, {he shows you all|you type the password, not he}. {He wants no money|Give him a beer}, {we were in school together|I mended his bicycle}. {It takes an hour|Make him tea}. [name2]
{I wrote it down for you|How to send pictures}: [link]. {Click one, click two, done|First click on the red card}. {The new computer was [big], paid|It came to [big], from Dad's account}. {Your mail has the password you typed yourself|The pin of the phone is the one you chose}, {I don't know it|so don't tell me}. {Your boy|[name], your helper}
""",
)
pair(
    "shopping for each other",
    spam="""
{Are you in a shop just now|Going shopping today}? {Get me|Bring} {three|four} {gift cards|phone cards}, {any kind|the dear ones}. {Photograph the backs|Send the numbers} {from the car park|before you come home}, {I wait|my meeting goes on}. {You get the money tonight|I pay you tonight}, {don't ring|I can't speak}. {Dad|Your wife|[name]}
{I sold you|You bought from me} {a coat|a lamp} {on the market page|last week}, {remember|right}? {The page holds my money|Your money is stuck}. {Pay me direct|Send it again to me}, [sum], {then I post it|and leave out the page}. {You get the first one back|It comes back to you by [day]}.
{Shops in [town]|The new shops} {give away|test} {bags full of food|a basket a week}! {You are chosen to try|We need one family}. {Say yes with a card|Only your card number} {at [link]|by mail}, {for the thirty pence|nothing will be taken}. {Bring nobody|Don't tell the till}, {the offer is yours alone|it would be gone}.
{Get|Buy} {vouchers|gift cards|phone cards} {for [sum]|for me}, {send the numbers|scratch and send}{, I pay later|, hush|}!
{Your basket is paid|You ordered a stove}, [big]! {It was not you|Didn't you want it}? {Click to stop it|Stop it here}: [link]. {Have card and pin ready|It asks for your bank password}, {we send it back to you|the money flies back}. {In an hour it is too late|Don't call your bank, it delays}.
{Are you at the market, dear|Cake for tea on [day]}? {It is me from work, ha|Your aunt's friend here}. {The presents for the old people are up to me|I need little presents for the guests}. {Buy the plastic ones that one scratches|Take the ones at the till that one scratches}, {and write me what is under the silver|scratch and write me what you see}. {I can't come out|The cat is ill}.
""",
    ham="""
{Are you in a shop just now|Going shopping today}? {Get me|Bring} {three|four} {lemons|candles}, {any kind|not the dear ones}. {Send me a picture if they have none|And a bun for you}. {You get the money tonight|I pay you tonight}, {don't ring|I can't speak}, {the baby sleeps|I am at the dentist's}. {Dad|Your wife|[name]}
{I sold my|Somebody bought my old} {coat|lamp} {on the market page|on [day]}! {The money is here|The money came}: [sum]. {I post it today|A girl fetches it}, {and you can have the blue one|and then we eat out}. {You said nobody would want it|You were right, ask more}!
{Shops in [town]|The new shops} {give away|have} {bags full of old bread|apples with spots} {at [time]|on [day]}! {You just go in|First come}, {no card, no name|bring a bag}. {I took two|The boy at the till smiled}, {one is for you|we make jam}. {Tell the house|Bring everybody}.
{Get|Buy|Bring} {bread|milk and eggs|a card for Gran} {for [small]|for us}, {money's in the tin|I pay later|no vouchers, please}{, thanks|, love|}!
{Your stove is here|The stove came}, [sum], {paid as you said|you paid last month}! {It is not the red one.|Didn't you want it in red?} {We take it back|I can change it}, {ring the shop on [phone]|just tell the driver}. {It costs you nothing|There is time till [day]}. {The pan is a gift|Soup tonight}!
{The list for the feast|All we need}: [link]. {Pay with the house card, pin [code]|Take the house card from the hook}, {last time it was [sum]|it should stay below [sum]}. {Send me a picture of the fish|If the card fails, there is cash in the tea tin}. {I owe you a walk|See you at [time]}, {[kin]|love}
""",
)
pair(
    "times agreed upon",
    spam="""
{Your appointment|Your visit} on [day] at [time] {is not safe yet|falls away soon}. {Hold it with your card|Pay [small] to keep it}: [link]. {If not, we charge you [sum]|Else you pay the whole visit}. {Do not call us|The desk is shut}, {only by this page|all through the page}. {Your practice|The desk}
{You missed our man|You were out} {at [time]|yesterday}. {He wanted to give you|He had} {a letter with [big]|a cheque} {from the state|for you}. {A new day costs|For a new time pay} [small], {type in your card|by card and code}: [link]. {Have someone at home|He comes alone}.
{We have an appointment, you and your luck|I have kept an hour for you}! {My talk is free|You pay nothing}, {you sign nothing|no risk}: {how to live without work|how [sum] becomes [big]}. {Only bring|You just show} {your bank login|access to your savings}. {Tell your wife after|Come alone}. {[phone]|[day] at [time]}
{Your visit is cancelled|New date|Appointment [code]}: {confirm with card and pin|pay [sum] at [link]|log in with your bank}{, today|}.
{Bank advisor [name] here|Your advisor}: {I come to your house at [time]|a man comes at [time]}. {Put card and pin in an envelope|Have your cash ready}, {we change it for new|for a check}. {Say nothing at the counter|Never mind the bank's rules}, {it is about a thief among us|this is just between us}.
{Tea with me on [day]|I come on [day]}, {I am from the office for old people|I visit people who live alone}, {ha, no fear|I love cats}. {Have your savings book on the table|Show me then what you keep in the house}. {I count it for the tax|I see if your notes are still good}. {Your children need not be there|Don't tell your daughter, it takes too long}.
""",
    ham="""
{Your appointment|Your visit} on [day] at [time] {is safe|stands}. {Bring the old glasses|Eat before, if you can}. {If you can't come, call us|Ring the desk if you are late}, {it costs nothing|we don't charge for it}. {We are in the yard behind the bakery|Second door, green}. {Your practice|The desk}
{You missed our man|You were out} {at [time]|yesterday}. {He wanted to read the meter|He had the new meter with him}. {Read it yourself and tell us|Or tell us a new time} {on [phone]|on the card in your door}, {without charge|as you like}. {He never comes in without his card|He will show you his card}. {[town] Works|[name], [town] Works}
{We have an appointment, you and I|I have kept an hour for you}! {My boat is free|We do nothing}, {no children, no phones|just fish}: {how to live without work for a day|tea becomes supper}. {Only bring|You just need} {a hat|your old rod}. {Tell your wife she may come|Come alone or with the dog}. {[day] at [time]|At the pier, [time]}
{Your hair can wait|New date|Appointment moved}: {[day] at [time]|same hour, one day later|after lunch}{, Dr [name]|, sorry|}.
{Bank advisor [name] here|Your advisor at the bank}: {I have time for you at [time]|the talk on [day] stands}. {Come to the counter|Room [num], upstairs}, {bring nothing but your questions|the coffee is ours}. {We never come to the door|You need no papers}. {Your wife is welcome too|Ring us if the day is bad}.
{Your appointment at the bank|Talk about the loan}: [day] at [time], {about the [big]|for the house}. {What to bring|How to find us}: [link], {no login|just a list}. {We never ask for pin or password|Leave your cards at home}. {To change the day, ring|If it does not suit, ring} [phone]. {[name], your bank|Your advisor [name]}
""",
)
pair(
    "jokes and chain letters",
    spam="""
{This is no joke|Laugh if you like}: {a frog|an old king} {gives [big] away|makes wishes true}! {Send this to ten people|Pass it on to nine friends} and {type your bank number here|put in [small] by card}: [link]. {A man in [town] forgot it|A girl laughed at it} {and lost his house|and fell ill}.
{Knock, knock!|What has a hump and pays rent?} {The answer is|You find it} {on our page|here}: [link]. {Load the joke program|Put the program on your phone}, {let it read your texts|say yes nine times}, {each joke is free|never been funnier}. {Win [sum] for the best laugh|Card needed, only for your age}!
{You were tagged|Your turn}! {Answer ten funny questions|Just for fun}: {first pet, mother's name, street where you were born|your first school, your mother's maiden name}, {and the bank you like best|and your first car}. {Post it to this number|Write them to me}, {I guess your future|we see who you are}! {A friend of a friend|The game page}
{Chain of luck|Money chain|Golden letter}: {send [small] up|pay [sum] to the first name|give your card}, {get [big]|grow rich}{, no joke|}!
{The chain came to you|You are number six}! {Send [sum] to the five names above|Pay [small] to each name}, {put your own below|add your name}. {By [month] you have|It brings you} [big], {that is sums, not magic|it can't fail}. {Don't break it|Do not tell the post}. {Proved by a judge|My aunt bought a barn with it}!
{Ha, a cat walks into a bank, and who gets rich|What drinks tea and never works}? {You, from [month] on|It is you, if you listen}! {My circle of friends lives from it|We are nine who do it}. {You give once and get for ever|The new ones give, the old ones get}. {Bring your part on [day]|Bring two friends with full purses}, {laugh all the way|nobody ever lost}.
""",
    ham="""
{This is no joke|Laugh if you like}: {a frog|a giant toad} {sits in our bath|came to the fair}! {I told it to ten people|Pass it on}, {nobody believes me|even the cat laughed}. {A man in [town] lost it|A girl brought it in a bucket}. {We give it away, [small] with bucket|Come and see it on [day]}.
{Knock, knock!|What has a hump and pays rent?} {The answer is|I know it from Grandpa, it is} {a camel in a flat|no one, the bell is broken}. {I laughed for free|It has never been funnier}. {Tell it to your class|Send me one back}, {the best laugh wins a bun|I collect them}. [name]
{You were missed|Your turn}! {We played ten funny questions|It was such fun}: {Mum forgot her own street|Dad named a goat as his first pet}, {and nobody knew the first car|and Gran won}. {You lose [small], ha|We kept you a bun}. {Next one on [day]|Come on [day]}, {bring questions|I guess your answers}! {Your sister|[name] and all}
{Chain letter came again|A golden letter, ha|Money chain in the post}: {I burned it|straight in the bin|send it to no one}{, no joke|, [kin]|}!
{The chain came off again|My golden chain broke}, {six times this week|by the mill}! {I pushed the bicycle home|I sit in the barn}, {so lay my plate at [time]|so start without me}. {A new one is [small]|The mender wants [small]}, {that can't fail|that is sums, not magic}. {Don't tell Dad, he said so|My aunt is right about oil}!
{The worst jokes in [town]|My joke page}: [link], {click and cry|no card, no login}. {What did the pin say to the card|What does the bank say on [day]}? {We belong together|I am closed to you}, ha. {Send me yours|The best one gets [small]}, {sent by transfer of cake|no chain, just jokes}. [name]
""",
)
pair(
    "news and warnings",
    spam="""
{Warning|News for all}: {your bank fails on [day]|money will be worth nothing soon}! {The papers may not print it|They keep it quiet}. {Bring your savings to safety|Save what you have}: {our vault takes it in|a friend of mine moves it abroad}. {Start with your account number and pin|Answer yes and wait for our man}. {Tell only those you love|Tell nobody}.
{Police warning|Word from the police}: {false officers go round|thieves ring at doors} in [town]. {Believe only us|Don't trust any officer but me}. {We fetch your cash and rings for safety|Put cash and cards in a bag by the door} at [time]. {Never call the station|The station is part of it}. {Officer [boy]|Your officer}
{You were cheated before|Your name is on a list of those who were cheated}! {There is news|Good news}: {the thief is caught|we hold his money}. {Of it [big] is yours|You get [big]}. {The court takes|First we ask} [sum], {by voucher|by this link: [link]}. {This time it is true|Never pay strangers, only us}!
{Fraud alert|News|Warning}: {move your money to this account|read us the code|log in at [link]}{, now|, before noon|}!
{Never click on strange letters|Beware of false letters}! {That is why we write|So we made a true page}: {check your card here|see if your password is known}, [link]. {Just type it in|Number, date and code}. {Safer than your bank|No risk, a gift of the town}. {Send it to your parents too|The guard of the net}
{Drink your tea sitting down|Ha, the papers sleep}: {from [month] old notes are worth nothing|they will take a third of all savings}! {My man at the bank told me|I know it from the palace}. {Give the old ones to us, we change them at night|My brother hides yours for you in the hills}, {before [day]|while others eat cake}, {and not a word|only for good people}.
""",
    ham="""
{Warning|News for all}: {the bank is shut on [day]|the bank takes a day off on [day]}! {It stands in the paper|They put a note on the door}. {The machine outside works|Get your coins on the day before}, {and on the next it is open|they paint the hall}. {Your accounts and cards stay as they are|You need not do anything}. {Tell your gran|Pass it on}. [name]
{Police warning|Word from the police}: {false officers go round|thieves ring at doors} in [town]. {Let nobody in|Close the door}. {No officer ever fetches your cash or rings|We never ask for cards or cash}. {Call the station if in doubt|Ring the station, [phone]}, {any hour|we like to come}. {Officer [boy], [town]|Your police}
{Old Mrs [girl] was cheated|My neighbour was cheated}! {There is news|Good news}: {the thief is caught|the bank stopped it}. {[sum] is back|It was [big], nearly gone}. {Such thieves call again and want a fee|They try it twice, says the paper}, {so hang up|so never pay strangers}. {Tell Dad|Be careful}!
{Fraud talk|News|Warning}: {ice on the bridge|in the library at [time]|never read a code to callers|false coins at the fair}{, love|, [kin]|}!
{Never click on strange letters|Beware of false letters}! {I nearly did|So many came}: {check your card here, it said|your password is known, it said}. {I typed nothing|I rang my bank}, {they had sent no such thing|the clerk thanked me}. {Safer to ask|No harm done}. {Tell your parents too|[name], still rich}
{Our club was nearly cheated|Read how they do it}: [link]. {A mail asked for a transfer of [big] to a new account|They wrote in my name and asked for [sum] in vouchers}, {I rang and it was false|our treasurer asked first}. {If such a mail wants your password, bin it|Nothing was sent}. {Thank you, [name]|Good that we talk}! {Your chairman|The board}
""",
)
pair(
    "weather, house and garden",
    spam="""
{After the storm|After the hail} {we mend every roof in your street|your roof needs us}! {The town pays|You pay nothing}, {only a deposit|just the ladder}, [sum], {ahead, by voucher|to the foreman's own card}. {We saw the hole from the road|From the street one sees it}. {We begin in an hour|Sign now}, {don't ask another roofer|no papers needed}.
{It never rained so little|Dry again}! {Our water powder|A blue stone} {makes tomatoes like melons|lets grass grow without water}. {Not in any shop|Gardeners hate it}. {Just [sum]|The first bag is free}, {card number, please|we note your card}: [link]. {No risk|Money back, on my word}.
{Good day from the gardener|I cut hedges in your street}. {The lady at number [num] took me|All your neighbours took me}. {I come in the autumn|I start next month}, {but I buy the tools now|my saw is broken}, {so pay me before|so lend me} [sum]. {To my phone|By transfer}, {the others did|I am an honest man}!
{Snow coming|Flood at [time]|Storm}! {Pay [sum] for sand sacks|Log in for your place on the boat|Card ready}: {[link]|[phone]}{, quick|}!
{Your heat comes from us|Here is the power house}. {It gets cold on [day]|Frost is coming}, {and you have not paid|and your meter shows a debt}. {Pay [sum] by gift card|Read us card and code} {before [time]|at once} {or it goes dark|or we shut you off}. {Keep the line, speak to nobody|Don't look for other numbers}.
{What rain, even the cat stays in|Ha, what a summer}! {I can make the weather|I know the weather a month ahead}. {Farmers get rich with me|Bet with me on the first snow}, {it is sure as soup|I never lost}. {Give me what you have saved till [day]|Bring me your egg money}, {it grows like beans|you get a barn full}. {Only don't tell the bank|Not a word at the mill}.
""",
    ham="""
{After the storm|After the hail} {we mend the roof of the hut|our roof has a hole}! {The club pays|The insurance pays}, {only hands are missing|just the ladder is too short}. {[sum] for tiles, not bad|You see the stars from the bed}. {It starts at [time]|On [day], if it is dry}, {can you lend us yours|will you hold it}?
{It never rained so much|Rain again}! {My tomatoes|The beans} {are like peas|swim away}. {Not one melon|The slugs love it}. {Shall I bring you a bag?|I give plants away.} {Why pay [small] at the market|They are free, as many as you like}, {fetch them on [day]|they stand by the gate}. {No risk of getting thirsty|Come in boots}!
{Good day from your gardener|[name] here, who cuts your hedge}. {The lady at number [num] fed me cake|Birds sit in it, so I left one side}. {I come again in the autumn|I start at [time]}, {my saw is sharp|I bring the tools}. {You pay when it is done, as ever|It was [sum], you paid, thank you}. {Mind the wet paint|Greetings to the cat}!
{Snow coming|Flood in the cellar|Storm}! {Washing is in|Bring the hens in|Boots by the door|Pump is on}: {soup at [time]|home by [time]|don't drive}{, love|}!
{Our heat is back|The power is back}! {It was cold since [day]|We sat in coats}, {and the man found a bird in the pipe|and a mouse ate the wire}. {He asked [sum], well spent|The landlord pays him [sum]}. {The bath is hot at [time]|Come and get warm}. {Thanks for the wood|I speak to the oven now}!
{The heating man sent the bill|Bill for the roof}: [big], {the landlord pays|the insurance transfers it}. {Where the rain is|Pictures of the new roof}: [link], {click on the cloud|before and after}. {The code of the barrel hut is [code]|The card of the man hangs in the hall}. {Bring a bucket, the pears fall|Your pears wait here}. {[name], ground floor|Your neighbour [name]}
""",
)
pair(
    "dreams, thanks and sorry",
    spam="""
{I dreamt of a number|Last night I dreamt of you}, {stranger|dear unknown}. {It was golden|You stood in gold}. {A voice said|An angel said}: {this one shall win [big]|make him rich}. {Buy the ticket through me|I lay the money for you}, [sum], {send it today|before the dream fades}. {Laugh not|Tell no one, or it turns to ash}.
{Thank you for your order|Thanks for your payment} of [big]! {You ordered nothing|It was not you}? {Then call|To take it back call} [phone] {within the hour|today} and {have your card in your hand|let us on to your screen}. {We are so sorry for the trouble|Sorry, and thanks for your trust}.
{Sorry, sorry, sorry|I must say sorry}! {I gave your number to a bad man by mistake|My account was used, not by me}. {He may want money|He will write to you}. {Send me your code, so I can lock him out|If you give me your password I undo it}. {I feel so bad|Forgive me}, {a friend of your friends|you don't know me}.
{Thank you|Sorry|Dear friend}, {one thing more|just a small thing}: {[sum] by voucher|card and pin|the code on your phone}, {please|and we are even}!
{You helped an old man on the road|You were kind to a beggar once}. {That was I|It was my father}, {and I am rich|and he left you [big]}! {My thanks lie ready|I want to thank you}: {only the writing of it costs [sum]|say your bank and pin}. {Do not thank me|You need not do more}. {Mr [boy]|Yours in gold}
Subject: {Sorry we were late|We apologise} >> {Your parcel|Your refund} {slept in our store|was lost for a month}. {As a thank-you|To say sorry} {we send [sum]|we add a gift}. {Enter the card it should go to, with its code|Sign in with bank and password}: [link]. {No need to call|Till [day] only}.
""",
    ham="""
{I dreamt of a number|Last night I dreamt of you}, {brother|dear old friend}. {It was golden|You stood in the pond}. {A voice said|Grandma said}: {this one is your shoe size|wash the goat}. {I bought a ticket with it, [small] gone, of course|We shared the gold, in the dream}. {Laugh now|Tell me yours}!
{Thank you for your order|Thanks for your payment}! {It was too much by [small], the coins lie in the till for you|Your boots are ready, the left one squeaks no more|The [sum] came today, your boots are on the shelf}. {Come by till [time]|Fetch them any day}. {We are so sorry for the delay|Sorry it took so long}. {The shoemaker|[name], boots}
{Sorry, sorry, sorry|I must say sorry}! {I gave your number to [girl], and she sells honey|I forgot your birthday, I thought it was in [month]}. {Be angry with me on [day]|I lock myself out of the kitchen}, {I bring soup|I bring cake}. {I feel so bad|Forgive me}, {your friend with a sieve for a head|[name2]}.
{Thank you, the code worked|Sorry, I broke your cup|Dear friend, you were right about the bank|Thank you, the cake was divine}, {hugs|[name]|now we are even}!
{You helped my grandpa on the road|You were kind to my old father on the bus}. {I was the boy with the drum|He told us all of it}, {and he still hums|and he is well again}! {He knits you a scarf|We want to thank you}: {come for soup on [day]|here is a jar of honey, left at your shop}. {It is no gold|You need not bring anything}. {[name] and family|Yours, [girl]}
Subject: {Sorry we were late|We apologise} >> {Your parcel|Your shelf} {slept in our store|came a week late}. {As a thank-you for waiting|To say sorry} {you paid nothing for the post|we took off [sum]}. {It is on your bill already|The money went back the way it came}, {no need to call|you need not write}. {Our best wishes|[name], at the shop}
""",
)
