"""Pairs of training scenarios about callers: cures, coins, inspectors and travellers.

The old frauds of the world, each beside the honest thing that it copies. Importing this module adds
its pairs to those of message_pairs.py, whose docstring says what a pair is.
"""

from message_pairs import pair

pair(
    "a call by the minute",
    spam="""
{A lady waits on the line for you|Someone who likes you is on the line}. {She will not say her name|Her voice is like honey}. {Dial [phone]|Ring [phone] tonight}, {a minute is only [small]|[small] a minute}, {talk as long as you like|stay as long as you want}.
{You have a greeting in our box|A friend left a song for you}. {Hear it under [phone]|The song plays on [phone]}. {Do not hang up before the end|Wait through the music}, {it is worth it|the best comes last}.
{Win at the radio quiz|Who sang this}? {Call till you get through|Call again and again}, [phone]. {The more you call, the better your luck|Ten calls are better than one}. {Cost of a call in small print|[small] each time}.
Subject: {Your stars for [month]|What the cards say} >> {I see a change in your house|A dark man thinks of you}. {I can say more only by voice|The rest I tell you on the phone}. {Ring me when you are alone|Call when nobody listens}, [phone].
{Call back|Ring}: [phone]. {It is about you|You know why|Good news}.
{The court wants to hear you|Your case is open}, {dial|please ring} [phone] {and press one|and wait}. {The line may be slow|It can take half an hour}, {if you hang up, you lose|stay on it or we come to you}.
""",
    ham="""
{A lady waits on the line for you|Someone rang for you}. {It is your aunt|She says she has your umbrella}. {Ring her back|Dial [phone]} {after lunch|before [time]}, {she talks for an hour, ha|bring a chair}!
{You have a greeting in our box|I left a song for you} {on the house phone|on your birthday line}. {It costs nothing to hear|Just press the button}. {Wait through my cough|Do not hang up before the end}, {the dog sings too|the best comes last}.
{I won at the radio quiz|Who sang this, I knew it}! {I called till I got through|I called ten times}, {a bill of [sum], Dad laughed|Mum says never again}. {The prize is a mug|I get two seats for the zoo}.
Subject: {Calls abroad|Your phone in [month]} >> {We write before, so that no bill is a surprise|As you asked}: {a minute to the islands is [small]|calls from the ship cost [small] a minute}. {At home all stays as it was|You can shut it off at the shop}. {Your phone firm|The shop in [town]}
{Call back|Ring me}: [phone]. {It is about the hens|Good news from Mum|Soup is ready}.
{The court in [town] here|Clerk of the court}: {the day is moved to [day]|you need not come, the other side gave in}. {Questions? The number is on our letter|Ask at the desk}, {we take no money by phone|it costs you nothing}.
""",
)
pair(
    "missed calls",
    spam="""
{You missed [num] calls|Three calls were missed}. {To hear who it was|The caller left a word}: [link]. {The page wants a small program|Put the little program on your phone}, {say yes to all|it is quite safe}.
{Missed call from [phone]|One ring from [phone]}. {It is urgent|Please call back at once}, {it is about someone in your family|we may not say more here}.
{I tried you all day|I rang and rang}! {Do you not want your money|Shall the other heir get it}? {Call me|Ring back}, {but only from your own phone|but not from work}, {Mr [boy]|Mrs [girl], office}
Subject: {Voice mail [code]|A call you missed} >> {Your voice message will be wiped|The message is held} {at [time]|on [day]}. {Sign in with your mail name and password|Type the password of your mail} {to listen|to keep it}: [link].
{Hello, you rang me|You called this number}? {I see your number on my screen|I was in the bath}. {How nice, who are you|Tell me about you}, {I am new here and alone|I like your voice already}.
{Missed us|We rang}! {Send yes|Reply yes}, {or we charge you|or the fine stays}.
""",
    ham="""
{You missed [num] calls|Three calls were missed}, {all from me|all Grandma's}. {She sat on the phone|My pocket rang you}, ha. {Here is the song it played to you|Listen what it sounds like}: [link].
{Missed call from [phone]|One ring from [phone]}: {that was our new kitchen phone|that is the school, [name] forgot her bag}. {Not urgent|No need to call back}, {just put the number in your book|all is well in the family}.
{I tried you all day|I rang and rang}! {Do you not want your cake|Shall the dog get it}? {Call me|Ring back}, {from work if you like|when the baby sleeps}. {Love, [kin]|[name]}
Subject: {A call you missed|We rang} >> {Your bicycle is done|The frame is ready}, {we tried you at [time]|you were out}. {It came to [sum], as we said|Pay the [sum] when you fetch it}. {Open till [time]|No hurry}. {Your bicycle shop|[name], workshop}
{Hello, you rang me|You called this number}? {I was in the bath|I was up the ladder}. {If it was about the hall, it is free on [day]|If it is about the stove, yes, it is still here}. {[name] from the club|[name], farm shop}
{Missed you|I rang}! {Tea|Pancakes} {at [time]|on [day]}, {yes or no|send yes}?
""",
)
pair(
    "a message meant for another",
    spam="""
{Are we still riding on [day]|Is the horse well again}? {Oh, you are not my trainer|What, not [name]}! {How embarrassing|Sorry, my helper mixed the numbers}. {But fate is kind|Still, you answer so politely}, {where do you live|what do you do all day}?
{Thank you for not being angry|You are a warm person}. {I sell wine in three cities|I have a shop for silk}, {but in the evening I am alone|but nobody asks how I am}. {Here is a picture of me|I send you my picture}. {And by the way, my uncle knows how prices move|One day I show you how I earn}.
{We write for two weeks now|Already you are like family}. {Today I made [big] before breakfast|My uncle gave me a tip again}. {Try it with [sum]|Put in [sum]}, {I sit beside you, so to say|I guide your hand}: [link].
{Doctor, my cat will not eat|Is this the dress shop}? {Wrong, oh dear|Oh, a wrong number}! {Then let us be friends|God sends us people}, {move over to this app|write me at my private one}.
{Hi [name], dinner at the harbour|[name], where are you}? {Not you? You sound nice|Not [name]? Tell me more}.
{I gave the driver your number by error|My parcel is in your name by a mistake}. {You get a text with a number|They send you five digits}, {be so good and copy it for me|just send it on}. {I bring you tea from my country|You are an angel}!
""",
    ham="""
{Are we still riding on [day]|Is the horse well again}? {Oh, you are not my trainer|What, not [name]}! {How embarrassing|Sorry, I mixed up two digits}. {Thanks for telling me|I take the number out}, {good evening to you|have a nice week}.
{Thank you for not being angry|You were so kind}, {my message was for my sister|it was meant for my son}. {I hope your evening was quiet|I will not trouble you again}. {All the best|Goodbye}
{We write for two weeks now, Grandma|You learned to write on the phone so fast}! {Today I made bread before breakfast|My uncle caught a pike}. {Try it with rye|Look}: [link]. {Tomorrow I sit beside you|I come on [day] and help with the [sum] for the stove}.
{Doctor, my cat will not eat|Is this the dress shop}? {The sign on the door has this number|You gave me your card}. {May I come on [day]|Can I bring her at [time]}? {Mrs [girl]|[name], the one with the grey cat}
{Hi [name], dinner at the harbour|[name], where are you}? {We sit by the window|Fish gets cold}.
{The driver has your number by error|Your parcel came to us by a mistake}. {It stands dry in our hall|I signed for it}. {Fetch it when you like|Ring at number [num]}, {you owe us nothing|we like the stamps}!
""",
)
pair(
    "ears and hearing",
    spam="""
{Hear like a boy again|Grass grows, and you hear it}! {No doctor, no test|Doctors are furious}. {Two drops of our oil|One little pill from the hills} {and deaf ears open|and the bell rings again}. {Only [num] bottles left|Till [day] at half the price}: [link].
{Your hearing aid is free|The state gives out hearing aids}! {You are on the list|Your name was picked}. {We just need the number of your sick card and your bank|A man comes and takes your card along}, {say when you are home alone|today if we can}.
Subject: {Do you say "what" too often|For bad ears} >> {My husband was deaf|My father heard nothing}. {A monk told us what to do|An old herb woman gave us a paste}. {He hears the mice now|He hears me whisper}! {I sell the last pots|I pass it on} {for [sum]|for [sum] sent first}.
{Hearing test by phone|Test your ears}: {dial [phone]|ring [phone]} {and listen to the tones|and hold on}. {Each tone costs [small]|It takes forty minutes}, {the result is a surprise|then we sell you the right thing}.
{Ringing in the ear|Deaf}? {Gone tonight|Cured in an hour}, {money first|no doctor needed}.
{Dear old customer|Grandma}, {your ear piece has a fault and may burn|we must call back your hearing aid}. {Our driver picks it up|Give it to our man}, {the deposit of [sum] in cash, please|and [big] for the better one}, {quick, before it hurts you|he is at your door soon}.
""",
    ham="""
{I hear like a boy again|Grass grows, and I hear it}! {The doctor washed my ears|It was only wax}. {Two drops of warm oil|Ten minutes at the ear doctor} {and the bell rings again|and I hear your mother whisper}. {It cost nothing|I paid [small] for the oil}.
{Your hearing aid is ready|The new ear piece came}. {The sick fund paid [big], your part is [sum], as we agreed|Your part is [sum], as on the paper you signed}. {Come by for the fitting|We fit it} on [day] at [time]. {Your ear shop in [town]|[name], hearing aids}
Subject: {Grandpa says "what"|Dad and his ears} >> {He hears nothing and will not say so|He turns the radio up to the roof}. {Shall we take him to the ear doctor|I asked doctor [name] for a day}: [day], [time]? {Here is how to get there|This is the place}: [link].
{Hearing test|Ear test} {in the school|for all first classes} on [day]. {It takes ten minutes and costs nothing|Nothing to pay, no card needed}, {they listen to tones|your child tells you all about it}. {The school nurse|Class [num]}
{Ringing in the ear|Deaf on the left}? {Go to the doctor|Ask doctor [name]}, {not the man on the net|do not buy drops}.
{Dear customer|Dear Mrs [girl]}, {the battery doors of this ear piece may break|some of these hearing aids have a weak part}. {We change it free|A new one costs you nothing} {at our desk|in the shop where you bought it}. {No one comes to your house|We send no driver}, {bring your slip|no hurry}.
""",
)
pair(
    "eyes and glasses",
    spam="""
{Throw away your glasses|Never wear glasses again}! {The eye doctors keep it quiet|It was hidden for a hundred years}: {look at this picture each morning|a leaf on the lid}. {Order the secret|Get the book}: [link], {card only|first pay, then see}.
{My mother was blind for nine years|I could not see my own hand}. {Now she threads needles|Now I read the paper}! {It was the berry drink of Doctor [name]|It was the blue water}. {Ask me how|I send it to good people}, {[sum] in an envelope|you only pay me by voucher}.
{Glasses for every pensioner|Each house gets new glasses}! {The gift ends on [day]|Only today}. {Tell our caller your card and the date on it|We take your card to check your age}, {he rings from [phone]|he rings you soon}.
Subject: {Your eye test|The picture of your eye} >> {We saw something bad|There is a dark spot}. {You have days, not weeks|It cannot wait}. {Our clinic abroad has one bed|Doctor [name] keeps a bed for you}: {[big] holds it|send [big]}. {Do not upset your own doctor|Your own doctor would never admit it}.
{Eyes like an eagle|See in the dark}: {one pill|our drops}, {pay first|card please}.
{We give away sun glasses of a great name|A shop for glasses closes}, {all for [small]|nine in ten off}! {The name is real, the price is a joke|You will not believe it}: [link]. {It wants your bank app to say yes twice|Say yes when your bank asks}.
""",
    ham="""
{Throw away your old glasses|Never sit on your glasses again}! {The new ones are here|The eye doctor was kind}. {I read the leaf on the lid|I read the smallest line}! {They cost [sum] with the blue case|Paid with the [sum] from Grandma}.
{My mother was nearly blind|I could hardly see my own hand}. {Now she threads needles|Now I read the paper}! {It was the operation at the clinic in [town]|They cut the grey out in ten minutes}. {The sick fund paid|Nothing to pay}, {ask her about it|tell your dad, he need not fear}.
{We collect old glasses|Old glasses wanted}! {They go to a school in the hills|A doctor takes them along}. {Drop them in the box at the bakery|Bring them on [day]}, {no money, please|only glasses}. {The eye club|[name] from the shop}
Subject: {Your eye test|The picture of your eye} >> {All is well|It looks just as it did last year}. {Come again in a year|No drops needed}. {The bill goes to your sick fund|The [sum] is paid by your fund}. {Doctor [name]|Your eye doctor}
{Eyes like an eagle|You see in the dark}: {who found my ring|you saw the owl}? {Thanks|Well done}!
{We have sun glasses in the lost box|Someone left good glasses here}, {a blue case, a great name|one glass is cracked}. {Are they yours|Whose are they}? {Picture here|This is how they look}: [link]. {The pool desk|[name] at the bar}
""",
)
pair(
    "slim by summer",
    spam="""
{Eat cake and lose ten pounds|Sleep yourself slim}! {It melts in the night|Fat runs away by itself}. {First box for [small]|The first month is a gift}, {your card keeps the place|we keep your card for the next boxes}: [link].
{I was as round as a barrel|Look at me before and after}! {My man left me|I cried in every shop}. {Then a stranger wrote to me as I write to you|Then I got the yellow powder}. {I can get you some, quietly|I let you have a jar}, {just answer|but tell no doctor}.
{Our gym pays you|Get paid to be slim}: {lose a pound, get [sum]|[sum] for each pound}! {You only put down [sum] first|First comes a deposit of [sum]}. {Transfer it to our coach|He takes vouchers}, {he is very strict, ha|he writes down your weight}.
Subject: {The tea of the film stars|What thin people drink} >> {They forbid it in the shops|No shop may sell it}. {We found a bag for you|We saved you a bag}. {Wire|Send} [sum] {to [name] abroad|under a false name}, {customs must not know|say it is a book}.
{Slim by [day]|Belly gone}? {Pill|Belt|Tea} {by post|tonight}, {card number, please|pay ahead}.
{Your free trial week is over|You did not send back the powder}. {So you bought twelve boxes|Now you have it for a year}, [big]. {Give us your bank for it|Pay by card at [link]} {or a man comes to collect|or the court will}.
""",
    ham="""
{I ate cake and lost two pounds|I walk myself slim}! {It melts on the hill|The dog pulls}. {The first month at the gym is [small]|The gym is [sum] a year}, {you pay there|I go on [day]}: [link]. {Come along|Join me}!
{I was as round as a barrel|Look at us before and after} {at Christmas|the feast}! {Your man laughed|I cried over my good trousers}. {Then we took up swimming|Then I left out the second dinner}. {Soup on [day], quietly|I have a jar of pickles for you}.
{Our office walks|Walk with us}: {each mile, the firm gives [small] to the animal home|[sum] for the hospice when we reach the moon}! {You put down nothing|It costs no one here a penny}. {Write your steps on the sheet|Tell [name] your miles}, {she is very strict, ha|she keeps the list}.
Subject: {Your weight|What the blood test says} >> {Sugar is fine|All good}. {Go on with the walks|No pills, no powders, please}. {They sell teas on the net, leave them|Do not spend money on belts}. {We see each other in [month]|Come to the cooking evening on [day]}. {Doctor [name]|Your doctor}
{Slim by [day]|Belly gone}? {Not with Mum's buns|Tell that to the cake|Ha, not me}!
{Your trial week is over|Your week at the gym ends}. {If you liked it, come to the desk|If not, do nothing}, {it ends by itself|you bought nothing}. {A year would be [big]|A month is [sum]}, {no hurry|think it over}. {The gym|[name], coach}
""",
)
pair(
    "the healer comes to town",
    spam="""
{Pain in the knee|Bad hip}? {Master [name] heals by hand|The healer from the mountains comes} {to the inn on [day]|to [town]}. {He takes no money, only gifts|It is free}. {The gift is [big], laid in the bowl before|Bring [big] in notes and your gold to be blessed}.
{I know of your illness|I felt your pain in the night}. {I am not a doctor|I studied under a saint}. {The stone I found for you takes out the poison|I send you a cloth that draws it out}. {But stop your pills first|But no hospital}, {write to me in secret|answer before full moon}.
{Cancer is a lie|Sugar sickness is an invention}! {A jungle root cures it|A root cures all}. {They hunt us for it|They shut our page each week}, {so order fast|get it while we are here}: [link].
Subject: {Lamp for every illness|The red lamp} >> {Our lamp cures gout, warts and sorrow|Sleep under it}. {Doctor [name] of [town] swears by it|Ten thousand people thank us}. {It costs [big]|Usually [big], for you [sum]}, {money by wire|no returns}, {it does not matter what you have|the cure is sure}.
{Healed in a day|No more pain}! {Ask me|Trust me|Send your picture}, {no doctors|secretly}.
{Your child coughs|Your mother is weak}? {I pray from far away|I send light}. {For a weak one I need nine candles, [sum] each|Her name, her hair and [sum]}. {If you do not, it gets worse, I saw it|You would not forgive yourself}.
""",
    ham="""
{Pain in the knee|Bad hip}? {Nurse [name] comes|The knee doctor talks} {to the old people's club on [day]|at the inn on [day]}. {He takes no money|It is free}, {you only ask and listen|he sells nothing}. {Bring a chair|Coffee is [small]}.
{I heard of your illness|I felt for you all night}. {I am not a doctor|I know only soup}. {The stone from our beach is for your window|I send you the warm cloth}. {Take your pills|Stay in the hospital till they let you go}, {write when you can|I come on [day]}.
{My cancer is gone|My sugar is good again}! {A year of doctors, and it is over|They cut it out and it did not come back}. {The whole ward sang|I hug you all}, {thank you for every lift|pictures of the party}: [link].
Subject: {The red lamp|Lamp for your back} >> {You may have our lamp for the gout|I put the lamp in your hall}. {Warm is nice, but it cures nothing|Ask the doctor first}. {It cost [sum] once, for you nothing|Give it back when you like}. {Your neighbour|[name]}
{Healed in a day|No more pain}! {Tooth is out|Thanks, doctor|It was a splinter}, {back on [day]|no pills}.
{My child coughs|Mother is weak}, {so we stay home|so no choir today}. {Pray for us if you like|Light a candle if you pass the church}. {The doctor was here, it is only a cold|The doctor comes at [time]}. {It does not get worse, do not worry|Thank you}
""",
)
pair(
    "coins from a machine",
    spam="""
{Your computer earns while you sleep|My computer digs for coins at night}! {You rent a bit of our machine|A piece of the great machine} {for [sum]|costs [sum]} {and take out [big] a month|and it pays for ever}. {We start when the money is in|Pay in here: [link]}.
{Somebody left coins on your name|You have old net coins} {in our mine|from years ago}. {They are worth [big] today|They grew to [big]}. {To take them out there is a tax of [sum]|The way out costs [sum]}, {it cannot be taken from the coins, sadly|paid beforehand}.
Hi, {I saw you like computers|you were in my group}. {A friend lets me in where the new coin is born|I know the day when the new coin comes}. {It is not on any market yet|You can only get it through us}. {Do not tell the others|Write me and I take you in}.
Subject: {Our mine moves north|Mine [code]} >> {Dear miner, your coins sleep|You have not moved your coins}. {Wake them with your login|Type your twelve words} {at [link]|on our page} {by [day]|today}, {or they are burnt|else they go to the others}.
{Coins for nothing|Double your coins}: {send one, get two|send [sum], get [big]}! {[time] today|Only once}.
{A famous man gives his coins away|The rich man from the rockets is in a good mood}! {You saw the film of him|He says so himself in the film}. {Whatever you send comes back twice|Send half a coin, get one}. {Do it before the film stops|No trick, he loves people}.
""",
    ham="""
{My computer hums while I sleep|My boy's computer digs for coins at night}! {In a month it made [small]|He earned [small]} {and used power for [sum]|and the bill was [sum]}. {We stopped it|Ha, rich we are not}. {He wrote about it here|His school talk}: [link].
{Somebody left coins in your coat|I found coins of yours} {in our sofa|from years ago}. {They are worth [small] in all|They grew to a nice heap}. {No tax on it|Not a penny for me}, {come and get them|in the jar by the door}.
Hi, {I saw you like computers|you were in my group at school}. {We meet on [day] in the library and build one|Our club has old machines to take apart}. {No money, no selling|Nobody sells anything}. {Tell the others|Come and see}. [name]
Subject: {Our mine trip|Down the old mine} >> {Dear parents, we go down the silver mine|The class visits the coin house} on [day]. {The ticket is [small], from the class tin|It costs [sum] for all, the club pays}. {More on the page|What to wear}: [link]. {Back by [time]|[name], class teacher}
{Coins for nothing|Coins}: {Gran sorts her jar|who wants old pennies}? {[time] today|Come on [day]}!
{A man in a film gives coins away|You saw the film where the rich man doubles your coins}? {It is a fake, made by a machine|He never said it}. {Send nothing|Do not send half a coin}. {I tell you because your dad asked me|Dad nearly did, so I tell all}. [name]
""",
)
pair(
    "twelve words",
    spam="""
{Your wallet must be renewed|We renew all coin wallets}. {Have your twelve words ready|We need the words you wrote down}. {Type them in a row|All twelve, in the right order}: [link]. {After [day] the wallet stays shut|Nothing is lost, it is only a check}.
{Hello, here is [name] from the wallet helpers|Wallet help, [name] speaking}. {You asked something in our group|You wrote that your coins do not show}. {That is easy|We had it often}: {send me your secret words and I look|tell me the words, I will not keep them}.
{I am old and ill and have a wallet with [big]|Here is my wallet, [big] in it}, {take it, you can have the words|I give you the words}: {bread river lamp cow|they stand under this}. {Only the way out needs [sum] of fuel|Just put in [sum] for the fee} {first|from your own coins}.
Subject: {Wallet [code]: thief stopped|Someone tried your wallet} >> {We moved your coins to a safe wallet|To be safe, move your coins}. {Here is the new one, made just for you|The new wallet is at [link]}. {Send all there within the hour|Leave nothing in the old one}.
{Wallet locked|Coins at risk}! {Your words, please|Words here}: [link].
{I lost my own words|I forgot my words, silly me}. {You as a friend of my brother, you have an account too|May I use yours}? {My coins, [big], go to you and you keep a tenth|You keep [sum] for it}. {I only need to get into your wallet once|Let me in for a minute}.
""",
    ham="""
{Our word game is renewed|We play twelve words}. {Have a pencil ready|Write them down in a row}, {whoever has all twelve shouts|the longest story wins}. {On [day] at [time]|Rules here: [link]}. {The coin goes to the winner|Prize: [small]}
{Hello, here is [name] from the computer club|[name] speaking, from the library}. {You asked something about coin wallets|You wanted to know about secret words}. {That is easy|I answer as for everybody}: {never tell them to a soul, not to me|whoever asks for them is a thief}. {Write them on paper and lock it up|Keep them in your safe}.
{I am old and tidy up my things|I make my will}, {you shall know where all is|you are my son after all}. {The coin words lie in the bank box with Mum's rings|My wallet words are with the lawyer in [town]}, {there is [big] in it|about [big]}. {Do nothing now|Let us talk on [day]}. [kin]
Subject: {You left your wallet|A wallet was found} >> {We have a brown wallet with your card|It lay under seat [num]}. {All is in it, [sum] too|The coins are in it}. {Come to the desk with some papers|We keep it till [day]}. {The bus office|Cinema in [town]}
{Wallet is here|Found my wallet}! {Coins too|In the fridge, ha|Under the seat}.
{I lost my words|I forgot my words, silly me} {in the middle of the speech|on the stage}! {You as a friend clapped|Thank you for whispering}. {I owe you [small], you bet on it|You keep the flowers for it}. {Was it very bad|Did Grandma notice}?
""",
)
pair(
    "a teacher of shares",
    spam="""
{You are now in the class of Professor [name]|Welcome to the group of shares friends}. {Each morning he names one share|At [time] he says what to buy}. {Yesterday all of us made [sum]|Nobody ever lost}. {Open the account only on our page|Use just this page}: [link].
{I am the helper of the teacher|Miss [girl], the teacher's helper}. {You are shy, but I see talent in you|You ask good questions}. {The teacher has one private seat|He would take you into the small circle}. {Bring what you have, even the house money|It takes courage, so ask nobody at home}.
{Your [sum] is already [big]|Look at your number: [big]}! {To take it out you need to fill it up first|To get it, pay the tax on it}: {[sum] more|another [sum]}. {It is the law abroad|All pupils do it}, {then it is on your account by [day]|then it flows}.
Subject: {Last lesson|A word on your losses} >> {The market was cruel|You sold too soon}. {We can win back all|The teacher will save you}. {Take a loan of [big], I show you where|Borrow from your sister}, {do not give up so close|only cowards stop}.
{Hot tip|This share flies}! {Buy [day]|Get in before [time]}, {I say no more|write to me|join us}.
{I write a book on rich habits|My film on money had a million viewers}. {You were drawn to learn from me at no cost|I take three pupils free}. {You only need to show you are serious|Just prove that you mean it}: {[sum] on my card|put [sum] on the play account}. {You get it back after the lesson|Ask no bank, they envy me}.
""",
    ham="""
{You are now in the class of Mrs [name]|Welcome to the evening class on money}. {Each week we read one page|On [day] we learn what a share is}. {Nobody buys anything|She names no share, that is her rule}. {The course is [sum], paid at the school|Papers are here: [link]}.
{I am the helper of the teacher|Miss [girl], the teacher's helper}. {Your boy is shy, but I see talent in him|He asks good questions}. {We have one free seat in the drawing group|The small circle sings on [day]}. {It costs nothing|Bring only pencils}, {talk about it at home|let us know by [day]}.
{Your [sum] in the play game is already [big]|Look at class [num]: [big], all in play money}! {To take it out you need a cake, ha|It is just numbers on paper}. {The best class gets ice cream|We end on [day]}, {then we talk about who lost and why|most of us lost}. {Your teacher|[name]}
Subject: {Last lesson|A word on your shares} >> {The market was cruel|It fell this week}. {You asked what to do: nothing in a hurry|As we said, that money is for ten years}. {Never take a loan for shares|Do not borrow for it}. {Shall we talk at the bank on [day]|Come to the branch}? {[name], your bank in [town]}
{Hot tip|This share flies}! {Says Uncle [boy], who lost his boat|He said so last year too}, {ha|don't}.
{I wrote a book on thrift|My talk on money is in the library}. {You are on the list, you asked for a seat|I keep three chairs free for you}. {It costs [small] for the tea|Free}, [day], [time]. {I sell no shares|Ask me what you like}: [link]. [name]
""",
)
pair(
    "the meter in the cellar",
    spam="""
{The old meters must go|Your meter is from a bad batch}. {By law we change it|The change is ordered} {on [day]|tomorrow}. {Have [sum] ready for the man|The new one is [sum], cash to our man}, {a slip comes later|he has no slips with him}.
{Read your meter for us|We need your meter number}. {While you are at it|And so that we find you}, {send the number of your bank card|read us the letter from the bank too}. {It makes your bill smaller|Then you pay less}. {Meter service|Your meter lady}
{I stood at your door for the gas|Gas man here}. {You were out, the fine is [sum]|The second trip costs [sum]}. {Send it by voucher|Pay on [phone]} {and I forget it|and I do not turn it off}.
Subject: {Meter [code]|Wrong reading} >> {Your meter runs backwards|Someone turned your meter back}. {That is theft|You may go to prison}. {We can close the matter quietly|There is a way out}: {[big] to my own account|write to this mail only}, {not to the works, they must report it|today}.
{Gas smell|Meter check}: {open to our man|leave your door open}, {he is new|he has no papers yet}.
{Save half your gas|Put this magnet on the meter}! {A clever friend of mine at the works sells it|My cousin made it}. {The wheel stands still|Nobody can see it}. {Order fast|Answer with your street}, {you will not regret it|we bring it by night}.
""",
    ham="""
{The old meters must go|Our meter is forty years old}. {We change it|A man from the works changes it} {on [day]|between nine and [time]}. {It costs you nothing|Have no money ready, it is free}. {He shows you his card with a picture|Ring the works if you are not sure}. {Works of [town]|Your power firm}
{Read your meter for us, please|We need your meter number}. {Write it on the card in your letter box|Or type it here: [link]}. {That is all, we have the rest|No bank number, no card}. {Your works|[town] gas}
{I stood at your door for the meter|Meter reader here}. {You were out, that does not matter|You were out, I come again on [day]}. {If the time is bad, ring [phone]|A neighbour may let me in}, {no fee|it costs nothing}.
Subject: {Meter [code]|Wrong reading} >> {Your meter was read wrongly by us|You turned two digits, it can happen}. {The true number is lower|So your bill shrinks} {from [big] to [sum]|by [sum]}. {You see it on the next bill|We take it off by ourselves}. {Sorry, your works|The works of [town]}
{Gas smell|Meter check}: {all is well|it was the cabbage}, {he showed papers|nothing to pay}.
{We saved half our gas|I put felt on the windows}! {A clever friend of mine at the works told me how|My cousin did it}. {The wheel hardly turns|Bill: [sum] less}. {Want the rest of the felt|I help you on [day]}? [name]
""",
)
pair(
    "sweep and inspector",
    spam="""
{Inspector of chimneys|Chimney office}: {yours is not safe|your chimney fails}. {The house must be emptied|You may not heat from [day]}, {unless you take our firm|but I know a firm}, {[big] before work starts|half now in cash}.
{Kitchen inspector for small inns|I come to look at your kitchen}. {Between us, I could write that it is clean|I can be blind, if you like}. {Think of your good name|A bad sheet goes in the paper}. {I like envelopes|You know what inspectors like}.
{We check fire boxes in each house|Your smoke alarm is out of date}. {Pay the new one here|Click for your day}: [link]. {Without it the house is not insured|The fine would be [sum]}, {the mayor knows|so hurry}.
Subject: {Inspection [code]|Your lift} >> {Your lift was not looked at|Nobody checked your boiler}. {We wrote three times|It is the last letter}. {Transfer|Send} [sum] {to the new account below|and a copy of your pass} {and you get the sticker by post|, no one has to come}.
{Inspector at [time]|House check}: {cash ready|[sum] in hand}, {be alone|no calls}.
{Good morning, I look at the water|Water inspector, may my man come in}? {Yours may be poisoned|There is lead in your street}. {He must see every room|One of us stays with you in the kitchen}, {keep rings and money out on the table so they do not get wet|he wears no badge today}.
""",
    ham="""
{Inspector of chimneys here|Your chimney sweep}: {yours is safe|your chimney passes}. {There was a bird in it|I swept it out}. {The bill is [sum] as on the list|It is [sum] like last year}, {the house owner pays it|by post, no hurry}. {Till next year|[name]}
{Kitchen inspector for [town]|I looked at your kitchen}. {It is clean|All good, even behind the stove}. {I take no coffee and no cake, it is the rule|No envelope, please, I may not}. {The sheet comes by post|You may hang the sheet in the window}.
{We check the smoke alarms in each house|Your smoke alarm gets a new battery}. {You see the days here|Which day is yours}: [link]. {The house owner pays|It costs you nothing}, {[name] has his papers with him|ask for his card}.
Subject: {Inspection [code]|Your lift} >> {Your lift was looked at|We checked the boiler}. {It needs a new rope by [month]|All is in order}. {The offer was [big], as your house meeting agreed|The [sum] goes on the house bill}. {Ring the house office if you have questions|[name], inspector}
{Inspector came at [time]|House check}: {all fine|nothing found}, {nice man|no fee}.
{Good morning, I look at the water|Water inspector here}: {yours is good|no lead in your street}. {We took two bottles from the tap in the yard|No one had to come in}. {Read it all here|The numbers}: [link]. {Nothing to pay|Drink as much as you like}. {The town works|Works of [town]}
""",
)
pair(
    "officers at the door",
    spam="""
{Officer [name]|Police, officer [name]}. {Thieves have your house on a list|We caught two, the third is free}. {Put your gold and notes in a bag|Lay your savings in a box}, {a man in plain clothes fetches it|my colleague keeps it safe}. {Not a word to the neighbours|Stay on the line all the time}.
{Here is the public lawyer|The judge's office}. {Your son drove into a woman|Your daughter caused a bad crash}. {He weeps, he cannot speak|She sits in a cell}. {For bail of [big] she may come home|Bring [big] or gold to the court steps}, {now, before the papers are signed|a messenger is on the way}.
{You have an open case|There is a case with your name}: {your pass was found in a stolen car|your number called a gang}. {To show you are clean|For the proof} {move your money to a state account|send a picture of all your cards}: [link].
Subject: {You are called to the police|Order [code]} >> {Your computer was used for things we cannot write here|You looked at what is not allowed}. {Answer within two days|Explain yourself to this mail} {or your boss and your family hear of it|or we come in uniform}. {The chief of all police|Chief [name]}
{Police|Border police}: {open the door|do not hang up}, {press one|say your name and birthday}.
{I am the young officer from before|It is the officer who was at your door}. {You drove too fast, but you are nice|I have not written it down yet}. {Give me [sum] and it never was|Make it [sum]}, {to my private phone|meet me behind the mill}.
""",
    ham="""
{Officer [name]|Police of [town], officer [name]}. {Thieves go from house to house|We caught two false officers}. {We never fetch gold or notes|No real officer takes your savings}, {whoever says so, hang up|shut the door and ring us}. {Tell the neighbours|Tell your grandparents too}.
{Here is the court office|The clerk of the court}. {You are asked to be a witness|You saw the crash at the mill} {on [day] at [time]|room [num]}. {Your bus is paid, [small]|You get your lost wage back, up to [sum]}, {bring the ticket|bring this letter}.
{You have an open case with us|There is a case in your name}: {your stolen bicycle|the broken window}. {We found it|We have the man}. {Come to the station with some papers|What it looks like}: [link]. {It costs you nothing|Ask for officer [name]}.
Subject: {Thank you from the police|Case [code]} >> {Your picture of the car helped|You looked at the right moment}. {The boy gave the purse back|The lady has her bag again}. {You need not do more|No need to answer}. {The chief says thanks|Officer [name]}
{Police|Two police}: {at our door|on our stairs}, {they sold raffle tickets|they brought the cat back}, {phew|ha}!
{I am the young officer from before|It is the officer who was at your door}. {You left your hat in our car|Your boy forgot his hat at the station}. {It hangs at the desk|I can bring it on [day]}. {And the light on the bicycle is fine now|He drew a nice car, by the way}.
""",
)
pair(
    "the election desk",
    spam="""
{Vote from your sofa|You can vote by phone this time}! {Type your pass number and bank|Give name, birthday and card}: [link]. {It counts at once|So easy}, {the old way is closed in your street|the school is shut}.
{You are struck off the list of voters|Your name is not on the list}. {To be put on again costs [sum]|We put you back for [sum]}, {pay by voucher|card on [phone]}, {before [day]|or you lose your voice}.
{Election helpers wanted, [big] for one day|Count votes at home for [big]}! {No training|Anybody can}. {First buy the helper's case, [sum]|The badge costs [sum] first}, {then we call you|then you get the place}.
Subject: {For our party|Mayor [name] needs you} >> {The others have all the money|We are only few}. {Give what you can, by coin or card|Each gift is doubled tonight}: [link]. {It shows no name and no party office, so trust us|Do not ask at the party office, they are slow}.
{Vote [name]|Vote for us} {and get [sum]|and win a car}, {send your bank|answer with your pass number}.
{We ask people how they vote|A short talk on the election}? {It is secret|No names}. {Oh, and at the end the four digits of your card, for the gift|Then tell us the code we just sent, so that you count}. {Thank you, dear voter|The people's voice}
""",
    ham="""
{Vote from your sofa|You can vote by post this time}! {Ask for the papers here|The town sends you the papers}: [link]. {No card, no bank|It costs nothing, not even the stamp}, {or come to the school as always|the school is open till [time]}.
{You are on the list of voters|Your name is on the list}. {The card lies in your letter box|Bring your pass or the card}. {Nothing to pay|No fee}, {on [day], in the old school|room [num]}. {Town of [town]|Election office}
{Election helpers wanted, [sum] for the day|Count votes with us for [sum]}! {We show you how|Training on [day]}. {The pay comes after, from the town|You buy nothing}, {there is soup too|we count till late}. {Town hall, room [num]|[name], election office}
Subject: {Your pay as a helper|Thank you for election day} >> {You sat with us from morning till midnight|You counted without a mistake}. {The [sum] was sent to the account you wrote on the sheet|Your [sum] is on its way}. {Same crew next time|Pictures of us, half asleep}: [link]? {Election office|[name], town hall}
{Vote [name]|Vote for me} {as head of the class|as goose of the year}, {no cake bribes, ha|all get a bun}!
{We asked people how they vote|Our class talk on the election}: {it was secret|no names}. {Half would vote for cake|The mayor came and answered}. {You hear it on [day]|Thank you for saying what you think}. {Class [num]|Your school paper}
""",
)
pair(
    "a captain writes",
    spam="""
{I am captain of a tanker|I command a ship with forty men}. {In the hold stands a chest that no list knows|I saved a box from a burning port}. {I cannot bring it ashore in my name|You seem honest}, {take it in for me and half is yours|you only pay the carrier [sum]}.
{Dear lady|Good evening, fine lady}, {the sea took my wife|I raise my son alone}. {I found your face on the net and could not sleep|Your smile is my harbour}. {Soon I leave the sea|Let us write each night}, {give me your private mail|only not on this page}.
{We lie before the port and may not enter|The harbour master holds us}. {He wants [big] for the anchor place|A fee of [sum] for the pilot}. {My account works only on land|At sea no bank opens}, {lend it till [day]|send it to his brother}.
Subject: {Ship's box [code]|From the bridge} >> {The box left with a courier today|Your name is on the box}. {He does not know it holds [big]|He thinks it is books}. {If he asks for money, pay him, whatever he says|Send him your address and pass}: [link].
{Captain [name] here|From the sea}: {trust me|are you alone}? {I have gold|I need a friend}.
{Storm, and our radio is dead|Robbers came aboard in the night}. {This may be my last message|They took even my boots}. {Get me out with phone cards, ten of them|Buy cards and send me the numbers}, {I come straight to your door|then I marry you}.
""",
    ham="""
{I am captain of the small ferry|I steer the old ferry with four men}. {In the hold stands a chest that no list knows|A box from your shop stayed on board}. {Is it yours|It has your name on it}? {Come to the quay on [day]|I bring it over at [time]}, {no charge|a wave is enough}.
{Dear wife|Good evening, fine lady of my heart}, {the sea is flat as a plate|forty days, and forty to go}. {I look at your face on the wall and sleep well|Your cake lasted till the cape}. {Soon I am on leave|I come home in [month]}, {kiss the boy|paint nothing without me}.
{We lie before the port and may not enter yet|The harbour master lets us wait}. {The ship's firm pays the [big] for the place|No cost to us, only time}. {I get my wage of [big] as always|My pay goes to our account on [day]}, {take from it for the roof|you know where the card is}.
Subject: {Ship's post [code]|From the bridge} >> {The box left with the mail boat today|My box comes by mail boat}. {It holds shells and one ugly hat|Socks, mostly}. {It is paid, sign and laugh|Follow the boat here}: [link]. {Your captain|Dad}
{Captain [name] here|From the sea}: {all well|whales, twelve}! {Home on [day]|Love to all}.
{Storm, and our radio is dead, but nobody is hurt|The wind came aboard in the night}. {It took my boots|The cook lost his soup}. {Do not worry and do not send things|We have all we need}, {I ring from the next port|the tug is with us}. {Your [boy]|Papa}
""",
)
pair(
    "fled from the war",
    spam="""
{We are in a camp with nothing|I write from a tent at the border}. {My father was a minister|My father had mines}, {he hid [big] before they took him|his money sleeps in a bank abroad}. {Be our guardian and take a third|We need a foreign name}, {the lawyer only wants [sum]|and you pay the stamp}.
{I am a girl of nineteen, all my family is dead|I lost mother and brothers}. {The priest lets me use his computer for an hour|I write from the office of the pastor}. {I would like to come to you and study|I look for a good father}. {Tell me about you|Do not reject an orphan}.
{Help for those who fled|They freeze in the woods}! {A blanket is [small], a tent [sum]|[sum] saves a child}. {Give here|One click}: [link]. {The great helpers are too slow|We are no club, just people}, {your card is kept for each month|no slips, sorry}.
Subject: {Paper for the road|Please, sir} >> {The guard lets us pass for [sum]|For [big] the driver brings us over}. {We have till dark|He leaves at [time]}. {You have never seen us|We got your name from a list}, {send it to the driver|the driver takes voucher numbers}.
{Bombs|War here}. {Help me|Need a kind man|Answer me}, {I pay you back ten times|I have papers for gold}.
{You took in a family, we read of you|I hear you have a free room}. {The state pays you [big] for a guest|Each guest brings [big]}. {We bring you the guest, the fee is yours to pay first|We need your bank and your pass for the form}, {today|or another gets it}.
""",
    ham="""
{We are in a room of our own now|I write from our new kitchen}. {My father was a teacher there|My father had bees}, {he plants beans in your garden|he learns the words of your songs}. {You were our first friends here|We cook for you} on [day], {bring nothing|come hungry}.
{I am nineteen and new in your class|I came with my brothers}. {The pastor lets me use his computer|I write from the library}. {I would like to borrow your notes|Can you tell me what we read}? {I bring them back on [day]|Thank you for the bread}. [girl]
{Help for those who fled|They need warm things}! {Blankets and tents can be left at the fire house|We sort clothes on [day]}. {What we have and lack|The list}: [link]. {If you want to give money, use the box of the town|[sum] came in, thank you}, {slips at the desk|[name], helpers of [town]}.
Subject: {Paper for the school|Papers} >> {The office gave me the right to work|We may stay}! {I start at the bakery on [day]|My first wage is [big]}. {Now I give you back the [sum] you lent|I bring the [sum] on [day]}. {You did not want it, I know|Never will I forget it}. [name]
{No bombs|Quiet here}. {We sleep|Bread is in the oven|Baby laughs}, {thank you for all|love to your mother}.
{You have a free room, you told us|You wrote to the town that you have a room}. {May we send you a mother with a boy, to look at it first|A young man asks}? {The town pays the rent of [sum] after each month|You pay nothing, you may say no}. {[name], housing desk|Room [num], town hall}
""",
)
pair(
    "a name in an old will",
    spam="""
{You bear the name of a dead man|A man of your name died in a plane}. {He left [big] and no child|He has no one}. {I work in his bank and can make you his nephew|Nobody looks, if I say you are kin}. {We share|Half for you, half for me}, {keep it dark|use your private mail}.
{Good day, heir finder [name]|I find heirs}. {You are the last of a long line|There is a house by a lake waiting}. {First the search must be paid, [sum]|The book of births costs [sum]}. {By voucher|Before the end of the week}, {else the state takes it|the other branch must not know}.
Subject: {Will of [girl], widow|Deed [code]} >> {I have months to live|My doctor gives me till [month]}. {God told me to give [big] to a stranger|I prayed and saw your mail}. {Use it for orphans|Keep a part for you}. {Write to my lawyer with your bank number|My lawyer waits for your pass}.
{You inherited|Grandfather's land was found}! {Look|See your part}: [link]. {Sign with your card|The page takes [small] for the stamp}, {today|before your cousins do}.
{Heir wanted|You are rich}: {answer|call me|name and bank}, {secret|no lawyers}.
{Your uncle in the colonies had a mine|Your great aunt had pearls}. {Didn't you know her? Few did|You never heard of him, of course}. {The chest sits in customs|It is all packed}. {We want nothing for us|Only the guard is to be paid}, {a small gift makes him sign|[sum] and he looks away}.
""",
    ham="""
{You bear the name of a dead man|A man of your name built our church}. {He died in a flood long ago|He had nine children}. {I write about the old families and ask if you are kin|I work on the book of the village}. {You owe me nothing|I only ask for stories}, {coffee on [day]?|[name], village book}
{Good day, [name] from the court|Court of [town]}. {Your aunt's will was opened|You are named in a will}. {You get a copy by post, free|Come to room [num] on [day]}. {Bring your pass|You may bring a lawyer}, {there is time until [month]|talk it over with your sisters}.
Subject: {Will of [girl], our mother|Mother's will} >> {I have read it three times|The lawyer sent it to us all}. {She gives [big] to the orphans, isn't that like her|The pearls are for you}. {I think we do it just as she wrote|Let us share the rest in peace}. {Your brother|Shall we all meet on [day]?}
{We inherited|Grandfather's field was found}! {Look|See the weeds}: [link]. {It is worth [sum]|The lawyer took [sum], as he said before}, {let us plant nuts|picnic there on [day]}!
{Heir is here|You are rich}: {a boy, eight pounds|Gran left you the cat|the goat is yours, ha}!
{Your uncle in the south had a donkey|Your great aunt had pearls}. {Didn't you know her? Mum tells the best tales|You never met him, a pity}. {The chest sits in my attic|It is all glass, by the way}. {Take what you like|Come and choose} {on [day]|some time}, {I want nothing for it|bring a bag}.
""",
)
pair(
    "money that needs a home",
    spam="""
{I keep the books of an oil firm|I am a clerk in the ministry}. {There is [big] too much in them|A bill was paid twice}. {It must be out of the land before they count|We look for an account to rest it in}. {Lend us yours, it stays empty till then|You keep a third for your trouble}.
{A prince greets you|I am the son of a king who fell}. {They gave me your name as a person of honour|I may not sign with my name}. {Will you hold my treasure|I would trust you with it}? {Answer with yes, more I dare not write|Tell no living soul}.
{Today [big] comes to your account|Some money will land at your bank}. {It is from a client of ours|That is for the firm}. {Keep [sum] for you and send the rest on in coins|Take it out in notes and give it to our driver}. {Easy work|You need not ask from where}.
Subject: {Payment held [code]|The fund office} >> {Your [big] is at the great bank|The world bank has your money}. {You were cheated once, we make it good|It is payback for those who lost to swindlers}. {To let it go we need [sum]|Fill in all your accounts here: [link]}.
{Rich soon|[big] waits}! {Your account|Your pass|Yes or no}? {Secret|Quick}.
{The money was to come today, but a new stamp is needed|Again a stamp, I am ashamed}. {You have paid so much, do not stop now|One last payment}. {[sum], then I fly to you with the case|I sell my watch, you find the rest}. {God sees your trust|Your prince}
""",
    ham="""
{I keep the books of the sailing club|I am the clerk at the fish hall}. {There is [small] too much in them|A bill was paid twice}. {It was you, I think|It must be yours}. {You get it back on [day]|I lay it in your box}, {sorry for the mess|that is all}.
{A prince greets you|I am the son of a king, ha}: {I got the part in the school play|my crown is of paper}! {Will you sew my cloak|Would you hold my treasure, it is a pillow}? {Answer with yes|We play on [day] at [time]}. [boy]
{Today [big] came to our account|The money for the barn has landed}. {It is from the insurance|That is what the farm fund said}. {I paid the builder [big] as agreed|The rest is for the doors}. {It is all in the book, look any time|The slips are on your desk}. [name]
Subject: {Payment back [code]|The club account} >> {You paid your [sum] twice|We got your [sum] two times}. {We sent it back to where it came from|It went back today}. {You need not send us anything|No form, no number needed}. {Here is the list for [month]|What we spent}: [link]. {The club}
{Rich soon|[small] found}! {In the sofa|In my coat|Yes, ha}, {ice cream|your half waits}.
{The money was to come today, the bank says [day]|The wage is late, they told us all}. {Can you wait with the rent until then|May I give you the [sum] on [day]}? {I know you would say yes, but I like to ask|If not, tell me}. {I sit right below you|Your lodger}
""",
)
pair(
    "a child to adopt",
    spam="""
{The baby is yours|She chose you as parents}! {We never met, but I read your page|I am seventeen and alone}. {I only lack [sum] for the doctor|The rent is due, [sum]}, {then I sign|and you can name her}.
{Little [girl] sleeps in a box|Look at this boy}: [link]. {He waits for a mother like you|No one wants her}. {The home gives him free for [big]|You can skip the long line}, {the judge is our friend|no papers, no visits}.
{It is me again, the agency|Sad news from the agency}. {The mother wants more now|A stamp was missing}. {After the [big] it is only another [sum]|One more fee of [sum]}, {or she goes to the others|think of the cradle}. {Do not ring the office|Wire it today}
Subject: {Your god child|A child far away} >> {He writes you this letter, with crooked letters|He calls you mama already}. {The school threw him out|He eats grass}. {Send to his uncle|Send coins of the net}, {the helpers' club steals it|not by the club, they take half}.
{Baby for you|Take my child}? {Answer fast|Money for milk first|Tell no office}.
{You long for a child, I feel it|I saw you cry in the group}. {I was like you, then a lady helped me|Now I have twins}. {I may give you her number, if you swear to be still|She takes only those I send}. {Bring it in notes|She does not like questions}.
""",
    ham="""
{The baby is yours|They chose you as parents}! {We met three times, you know me|I told you it takes time}. {There is no fee|It costs you nothing at our office}, {the judge signs on [day]|she comes on [day]}. {[name], youth office|Your helper at the office}
{Little [girl] sleeps in a drawer, the cradle comes late|Look at our boy}: [link]. {He waited two years for us and we for him|She knows our voices}. {The judge was so kind|Papers are done}, {come and see him|no gifts, only visits}.
{It is me again, the office for children|News from the office}. {The paper from the doctor is missing|A stamp was missing}, {we got it ourselves|I fetch it}. {It costs [small], and we pay|No more fees}. {Ring the office if you like|See you on [day]}
Subject: {Your god child|Our god child} >> {He wrote you this letter, with crooked letters|She lost a tooth}. {The school has a roof now|He is the best at sums}. {Your [sum] for the year came in [month], thank you|The slip for the tax is in this letter}. {If you want to stop, just say so|The club, [town]}
{Baby is here|Take my child}? {On [day], I mean, ha|Only till [time], please|We have milk}!
{You long for a child, you told me|I saw you cry in the kitchen}. {I was like you, and I would like to listen|We had to wait for years}. {There is an evening at the youth office, free, on [day]|They answer all questions there}. {I come along if you like|Bring [boy] too}. {Your friend [name]|[name]}
""",
)
pair(
    "hearts on a page",
    spam="""
{Somebody near you likes you|Three women in [town] looked at your picture}. {See who|Look}: [link]. {To prove you are a man, give your card|A card is only for your age}, {it is free|no one pays for love}.
{I don't like this page, it is full of false people|My free days here end at [time]}. {Write me at my own place|Let us talk on the other app}. {I never felt so fast at home with anyone|You are not like the rest}. {I am a nurse with a good heart|I am a widow with one son}.
{I wanted to come on [day], but my mother fell|The bus to you was robbed}. {The ward wants [sum] before they touch her|Now I have not even shoes}. {It is the last time I ask|After the visa, the doctor and the coat, only this}, {then I am in your arms|my heart}.
{Show me more of you|Let us be brave with the camera}. {Nobody sees it|I go first}. {Closer, with your face|You are so handsome}! {Now hear me well: I have it all on film and your friends' names|Pay, or your wife sees it}.
{Lonely|Awake}? {Me too|I am close}, {write here|pictures at [link]|only grown men}.
{Good morning, king of my life|Did you eat, my queen}? {I asked the stars about us|I told my mother of you}. {She wants to greet you, but her phone is old|We could hear each other with a better phone}. {A small one will do, [sum]|You choose which}, {send it to my cousin|and a card for the talk}.
""",
    ham="""
{Somebody near you likes you|A woman in [town] looked at your picture}, {and it was me, ha|she sits next to me}. {See what I wrote|The picture from the dance}: [link]. {You knew it all along|We got to know each other at the dance}. {Film on [day]?|Tea at [time]?}
{I don't like that page either, it is full of false people|I left the dating page}. {I like to meet at the market|Let us just walk}, {by day, with all the people|by the lake, your sister may come}. {If you don't want to, say so|No hurry}. {You know me from the choir|[name] from work}
{I wanted to come on [day], but my mother fell|The bus to you was full}. {The ward keeps her till [day]|Her leg is in plaster}. {She needs nothing, only company|It costs us nothing}. {Shall I come a week later|Come here for soup}, {my heart|love}?
{Show me more of you|You are so handsome with the beard}! {Send one with the new hat|Stand by the sea}. {Grandma asks for one too|Nobody sees it, only our wall}. {See you in [month]|Your wife}
{Lonely|Awake}? {Me too|I can't sleep}, {ring me|the baby kicks|tea in the kitchen}?
{Good morning, king of my life|Did you eat, my queen}? {I told my mother of our day|Mother asks when you come}. {Her phone is old, so I gave her mine|She got a new phone, [sum], now she writes to all}. {You get ten hearts a day from now|Eat first, then answer}. {Your girl|Your man}
""",
)
pair(
    "a drone for nothing",
    spam="""
{We test drones and you are in|You may try our new drone}! {Keep it after the test|It is yours after a week}. {Only the box and stamp, [small]|You pay just [small] for the post}: [link]. {Three left|The first ten get it}!
{Phones for all|We give out the newest phone}! {The great shop cleans its store|They have no box, so they cannot be sold}. {Say thanks under the post and write me|Share it with twenty friends}, {then you get a form|I pick you, I am sure}.
{Dear pilot|You fly drones}? {Every drone must be in the state book by [day]|New law}: [sum], {by card here: [link]|by voucher}, {else it is [big]|or we take it}.
Subject: {Your headphones|Box [code] for you} >> {As our customer number ten thousand you win|We thank you for your trust}. {Choose: drone, headphones or watch|The watch is yours}. {Answer three questions|Turn the wheel}, {then card and street|last of all the card}.
{Free drone|New phone}? {Yes|Press yes|Say yes}: [link].
{I won two of them, what shall I do with both|My boss gave me a box full of phones}. {I thought of you, though we never spoke|I saw you in the group}. {You can have one for the stamp|I only need you to send me the post money}, {no cash when you meet me, I never meet people|trust is good}.
""",
    ham="""
{We fly drones and you are in|You may try my new drone}! {On the meadow|In the park} {on [day] at [time]|after school}. {It cost [sum], so not over the pond, please|Crash it and you cook, ha}. {The film from the last time|See}: [link].
{Phones for all|Old phones wanted}! {The school gives out old phones for the films class|We mend them on [day]}. {Say thanks to the shop|They have no box and some a crack}, {bring one or take one|no money in it}. {Class [num]|[name], teacher}
{Dear pilot|You fly drones}? {Not over the nest this month, please|The stork is back}. {No fine, only a wish|The law gives you the meadow till [day]}: {map here: [link]|the mill side is fine}. {Bird club|[name], ranger}
Subject: {Your headphones|Box [code] for you} >> {They were left them in our shop|They lay on bench [num]}. {We put them aside|They are behind the desk}. {Come till [time]|Any day}, {tell us the colour, that is all|no form, no money}.
{Free drone|New phone}? {Dream on|Ask Dad|Save up}, {ha|love, [kin]}.
{I got two of them for my birthday, what shall I do with both|My boss gave us all a phone and I have one}. {I thought of you, yours fell in the soup|You said yours is broken}. {You can have it|Take it as a gift}. {I bring it on [day]|Come by, tea is on}. {Your cousin|[name]}
""",
)
pair(
    "a car to win",
    spam="""
{You won a car|The red car is yours}! {It stands at our yard with a bow on|We saw your ticket}. {The plate and the paper cost [sum]|Tax on the prize, [sum]}, {you send it first|first pay, then drive}. {Congratulations|Such luck}!
{I sell my late father's car for next to nothing|Car like new, [big]}. {I am abroad and the car is with a carrier|I work on a rig, the car is in a harbour}. {He brings it to your door, and you may send it back|Ten days to try it}, {the money lies safe with him|pay him before}.
{You drive past my house, nice car|I saw you park}. {I'd like to buy it, no need to look at it|I take it unseen}, {for more than you ask|my helper picks it up}. {I send a cheque that is a bit too big|You give the rest to my driver}.
Subject: {Earn with your car|Drive for us} >> {Put our name on your door|We pay for stickers} {and get [sum] a week|[big] a month}. {The cheque comes before|We send a cheque}. {Pay the painter from it by transfer|Half goes to the painter}.
{Your car|Blue car}? {You scratched mine|You hit me}, {[sum] or police|pay, I saw it|cash, now}.
{Rent a car for [small]|Cars from [small] a day}! {No desk, the key is in the wheel|We leave it at the airport}. {The deposit goes to the owner in private|Only friends of the owner can book}, {he sends a picture of his pass, so all is right|after that he tells you the place}.
""",
    ham="""
{I won a car|The red car is yours}! {It is six inches long|With a bow on}, {at the fair|from the cake draw}. {The ticket was [small]|Paid [small]}, {it drives in circles|the cat hates it}!
{I sell my late father's car|Car, old but brave, [big]}. {It stands in our yard in [town]|Look at it when you like}. {Take a man along who knows engines|Drive it round the lake}, {pay when you have the papers in hand|pictures: [link]}. [name]
{You drive past my house, nice car|I saw you park}. {Your lamp is out on the left|You lost a cap at our gate}. {I have it here|I put it on the wall}. {No charge, ha|Number [num], the green door}
Subject: {Earn with your car|Drive for us} >> {Our kitchen for old people needs drivers|We bring soup to the old} {on [day]|at noon}. {You get [small] a trip for petrol, after each month|There is [sum] a month for it}. {The kitchen, [town]|Come by and see if you like it}
{Your car|Blue car}? {Lights are on|Window is open|Tyre flat}, {it rains|row three}!
{Take my car for the weekend|My car is free till [day]}! {The key is in the pot|Key at Mum's}. {No deposit, you are my sister|Just fill it up}, {the third gear is a beast|be nice to the clutch}. {And the papers are in the door|Drive well}
""",
)
pair(
    "pay before you start",
    spam="""
{You have the job|You start on [day]}! {We saw your letter and need no talk|No interview}. {Buy the uniform first, [sum]|The safety course is [sum]}, {our shop has it: [link]|you get it back with the first wage}.
{Pack pens at home|Glue envelopes by the fire}: {[big] a month|[sum] a day}! {The box with the first thousand costs [sum]|A small deposit for the box}. {Mothers, students, all may do it|No chief, no clock}.
{Dear worker, your account will be paid into|We pay new people early}. {First you open an account for us at this bank|Film your face and your pass for the bank}, {it is a test of the bank|this is part of the job}. {You then give us the password|Send us the access}
Subject: {Cruise ship jobs|Work on the islands} >> {Cook, barman, nanny, all welcome|[big] and free food}. {The ship leaves on [day]|There are six beds}. {Doctor's paper, visa and bed: [sum] to our agent|Wire [sum] for the visa}. {The agent has no office, he travels|Do not ask the ship's firm}
{Job for you|Easy job}! {Rate shops|Click hearts|Like films}, {write me|[sum] a day}.
{You did ten tasks, look, [sum] earned|Your stars are good}! {For the next level load up your account|To go on you need to put in [sum]}. {Everyone does, it comes back with the tasks|In the group they all got it}. {If you stop, the rest is lost|Only one more level}
""",
    ham="""
{You have the job|You start on [day]}! {We liked the talk with you|The whole kitchen wants you}. {The uniform is ours, it hangs ready|The safety course is on us}, {how to find us: [link]|your wage is [big], as in the paper you signed}. {[name], bakery|The inn}
{We pack gifts for the fair|Glue stars with us}: {on [day] in the hall|by the fire at ours}! {The box with paper is there|No money in it, only punch}. {Mothers, students, all may come|No chief, no clock}.
{Dear worker, we pay on [day]|We pay new people with the others}. {Give the wage desk the number of your account on the paper|Write your account on the sheet in room [num]}. {Nobody needs your password|Never give away your pass or code}, {not to us either|your wage desk}.
Subject: {Ship jobs|Work on the islands} >> {Cook wanted, [big] and a bunk|I have been a nanny there for a year}. {We see each other in the office in [town] first|The harbour office hires, no agent}. {Ship and visa are paid by the firm|You pay nothing before}. {Ask [name], she was there|More: [link]}
{Job for you|Easy job}! {Peel eggs|Feed hens|Hold the ladder}, {cake as wage|[small] an hour}.
{You did ten shifts, well done|Your first month is over}! {The slip is in your box, [big]|We pay the [sum] for nights too}. {If you want to stay on, tell us by [day]|Go on like that}. {Any question, come to me|You can also say no}. {Your chief|[name]}
""",
)
pair(
    "au pair far away",
    spam="""
{Our family would love you as au pair|You are our new girl}! {A pool, two sweet kids, [big] a month|We are rich and friendly}. {We found you without an agency|Your face is enough}. {Our lawyer makes the visa for [sum]|Pay the ticket, we give it back at the gate}.
{I look for a nanny for my twins when I move to [town]|We come to your town in [month]}. {I pay you the first week now|Here is a cheque}. {It is too big, the rest is for the man with the wheelchair|Send part of it to the toy shop}, {please today|before I land}.
{I am a baby sitter with a golden heart|I can start tomorrow}. {I am still abroad, but my papers are in order|I sit in a bus to you}. {Only [sum] is missing for the border|They want [sum] at the gate}, {take it off my wage|send it to my sister}.
Subject: {Au pair agency|Your host mother} >> {The family waits|They have painted your room}. {For the paper of good conduct: [sum], card here: [link]|We lack your pass, bank and a picture}. {Do not talk to the embassy, they make it slow|Answer by [time]}
{Nanny|Au pair}? {You are taken|Fly [day]|Pack}! {Visa money first|Pass and bank, please}.
{Dear host mum, I am so glad to come to you|I dream of your kids}. {Now my mother fell ill and I cannot ask anyone|The agent ran off}. {You are my second family already, though we only wrote|I would be ashamed to ask, but}. {Help me, then I work for free|Anything helps}
""",
    ham="""
{Our family would love you as au pair|You are our new girl}! {Three talks by camera and the kids ask each day|A goat, two loud kids, [sum] a week}. {The agency in [town] has the paper for you|We go through the agency as you wished}. {We pay the ticket ourselves|The visa is our affair}.
{We look for a nanny for the twins|You know our twins from the park}. {Could you come on [day] to see if it fits|Tea at ours at [time]}? {[small] an hour, paid each evening|We pay after each week}. {Mrs [girl], number [num]|[name] from the park}
{I am your new baby sitter, [girl]|I can start on [day]}. {I live round the corner, my mum knows you|Mrs [name2] can tell you about me}. {I take [small] an hour|It would be [sum] a month}, {pay me after|and I like to cook}.
Subject: {Au pair agency|Your host mother} >> {The family is glad|They have painted your room}. {The ticket is paid, see the times here: [link]|Nothing is left to pay}. {If anything is odd, ring us or the embassy|Your helper over there is [name]}. {Good journey}
{Nanny|Au pair}? {Kids ask for you|Can you [day]|Soup is there}! {Bring boots|Bus paid}.
{Dear host mum, I am home again|I dream of your kids}. {My mother is well and sends you jam|The train was late, but all is fine}. {You are my second family after this year|I found [small] of your coins in my coat, ha}. {I come for [boy]'s birthday|Kiss them all}
""",
)
pair(
    "the big match",
    spam="""
{Two tickets for the final|Final, row three}! {I cannot go, my wife has a baby|Broken leg, my bad luck}. {Pay as to a friend, so we save the fee|[sum] each to my brother}, {I send the picture of the tickets after|then they fly to your phone}.
{The club thanks its fans|You are fan of the year}! {Sit on the bench with the team|Meet the striker}. {For the badge, card and birthday|Fill in card and pass}: [link]. {Only till the whistle|Your club}
{Your season ticket is blocked|The gate will not let you in}. {Someone copied it|There was an error with your seat}. {Log in with your bank|Tell us the code you get} {and we open it|before [time]}.
Subject: {Final result known|Bet with us} >> {The match is bought, I know how it ends|The man with the whistle is my friend}. {I tell only ten people|It is not right, but it pays}. {[sum] for the result|Half of what you win is mine}. {Burn this mail|Answer tonight}
{Tickets|Seats}! {Sold out, but I have some|Money first|Voucher}, {fast|no calls}.
{I stand at the gate with no ticket, my boy cries|We came so far}. {You in the fan group seem nice|You write such good words here}. {Could you buy me two and send them, I pay at home|Let me in with your login}? {Blue for ever|You save a child's day}
""",
    ham="""
{Two tickets for the final|Final, row three}! {I cannot go, the baby comes|Broken leg, my bad luck}. {[sum] each, just what I paid|You get them for a pie}. {Meet me at the club and see them first|I change the name at the desk with you}. {[name] from the team|Your neighbour}
{The club thanks its fans|You are fan of the year}! {We drew you at the party|All hands were up}. {Sit with the team on [day]|The striker shakes your hand}. {It costs nothing, bring your scarf|Pictures of the party}: [link]. {Your club}
{Your season ticket is ready|The gate was wrong, not you}. {There was an error with row [num]|Someone dropped it}. {Come to the desk with your pass|The new one is free} {before the match|till [time]}. {No code, no bank|The club, [town]}
Subject: {Final result|Bet} >> {You won our bet, the cake is on me|I said two to one}! {The man with the whistle was my teacher|What a match}. {I owe you [small]|Half of the cake is mine}. {Eat this mail|See you on [day]}
{Tickets|Seats}! {I have four|Dad got them|Paid}, {be ready at [time]|no rain, please}!
{I stand at the gate, where are you|We are at gate [num]}. {You have the tickets, ha|Your boy is with us, he has a sausage}. {Hurry, they sing already|Bring the blue hat}. {Row three|Blue for ever}
""",
)
pair(
    "ponies and parrots",
    spam="""
{Parrots to a good home|Two talking parrots}! {For love, no price|We give them as a gift}. {The bird man wants [sum] for the flight|The cage with warm air costs [sum]}, {then the insurance|you get it back}. {They already say your name|God bless}
{My daughter's pony looks for a child|Pony, so gentle}! {We live far out, so no visits|You cannot see her, she is in quarantine}. {Put down [sum] and she is yours|Many ask, the first to pay gets her}: [link].
{Is the cat still there|I take your puppies, all}. {I need not see them|I am at sea}. {My agent comes, I pay by cheque|I pay more than you ask}, {send me your bank and the code for it|you give him the rest in notes}.
Subject: {We found your dog|Your lost cat} >> {He is safe with me|She eats well}. {I saw your paper on the tree|I rang and rang}. {Send the reward first, I was cheated once|Before I tell where, the [sum]}. {A code comes to you, tell it to me so I know you are the owner|No picture, my phone is old}
{Puppies|Kittens}! {Last one|Free|Tiny}, {deposit now|ship tonight}, {no calls}.
{Your animal is held at the airport|We stopped the box with your puppy}. {It has no shot paper|It has no water}. {If nobody pays by [time] you go to court for cruelty|For [big] we let it go}. {The air freight office|By voucher, as we are closed}
""",
    ham="""
{Parrots to a good home|Two talking parrots}! {My old father cannot care for them any more|We move to a flat}. {Come and see if they like you|You must hear them} {on [day]|in [town]}. {The cage is [sum], the birds a gift|No money, but we want to see the home}.
{My daughter's pony looks for a child|Pony, so gentle}! {Ride her first, twice if you like|Come with your vet}. {[big] with saddle|She would be [big]}, {pay when she trots into your yard|her pictures: [link]}. [name], [town]
{Is the cat still there|I would take one of the puppies}. {May I come and look on [day]|We have a garden and time}. {You asked [sum], that is fine|I bring the [sum] and a blanket}. {You can see where it will live|My vet knows you}
Subject: {We found your dog|Your lost cat} >> {He is at number [num], fat and happy|She sits on my stove}. {I saw your paper on the tree|Your number is on the collar}. {No reward, please|Keep the [sum], buy him a bone}. {Here he is|Picture}: [link]. {Come when you can|[name]}
{Puppies|Kittens}! {Five|In the barn|Tiny}, {come and see|eyes still shut}!
{Your animal is well|We looked at your puppy}. {The shot paper is in order|It drank and slept}. {The shots came to [sum], as on the board|The bill is [sum], pay it next time}. {Come again in [month]|The vet in [town]}
""",
)
pair(
    "see the room first",
    spam="""
{The room is yours|You can have the flat}! {I am a doctor abroad and my keys are with me|I am on a mission in the jungle}. {I send the key by courier|You get the key by post} {when the first rent is here|once [big] is paid}. {If you don't like it, money back|A page keeps the money safe: [link]}
{Thirty people want it|So many called}. {I like you best|You wrote so well}. {Reserve it with [sum] before the visit|Whoever pays first gets the visit}, {only to see you mean it|by transfer to my wife}.
{To check if you can pay the rent|For the file}, {send your pass, three wage slips and your bank login|I need a picture of you with your pass in hand}. {Everybody does it|The owner insists}, {then we look at the flat|today}.
Subject: {Rent from now on|To all in the house} >> {The house was sold|We have a new house firm}. {Pay the next rent to this account|The old one is closed}. {If you paid already, pay again, we send the first back|Do not ring the old man, he is ill}
{Flat|Room}, {centre|river view}, {[sum]|cheap}! {Deposit now|No visit|Pay and get the key}.
{You leave your flat in [month], I take it|I want your holiday house for a month}. {My firm pays all, and too much|You get a cheque for double}. {Give the rest to the men who bring my piano|Send on what is left}. {I trust you, I am a man of God|I can't talk, I am deaf}
""",
    ham="""
{The room is yours|You can have the flat}! {The others liked you best|We talked it over}. {Come for the key on [day]|The key lies at the bakery}. {The first rent of [sum] when you are in|The deposit of [big] goes to the bank book in your name}. {The house rules: [link]|Bring slippers}
{Thirty people want it|So many called}. {You can see it on [day] at [time]|I show it to all}. {Pay nothing before|No money for the visit}, {only bring yourself|the last lodger tells you what squeaks}.
{To check if you can pay the rent|For the file}, {bring a wage slip when you come|show me a wage slip, I keep no copy}. {No bank login, who would ask that|You can black out the rest}, {first look at the flat|no hurry}.
Subject: {Rent|To all in the house} >> {The house was sold to my daughter|My daughter runs the house now}. {Account and rent stay as they are|You pay the same [sum] to the same account}. {We come round on [day] to say hello|Ring me if you are unsure, I am the old one}. {Your landlord}
{Flat|Room}, {small|roof leaks a bit}, {[sum]|warm}! {Visit on [day]|See it first|Cat included}.
{You leave your flat in [month], may I look at it|I would like your holiday house for a week}. {We came last year with the twins|I am a friend of [name]}. {I pay the [big] when we come, as last time|You said [sum] a night}. {Is the boat still there|We bring our own towels}
""",
)
pair(
    "plumber at night",
    spam="""
{Pipe burst|Locked out}? {We come in ten minutes, day and night|Plumber for all [town]}! {Dial [phone]|Call [phone]}. {The trip is free|Only [small]}, {the rest the man tells you when the door is off|pay by card before he leaves}.
{I am in your street with my tools|I mend roofs}. {I saw a slate loose on yours|Your wall has a crack}. {I do it now, for [big]|If you wait it falls on the children}. {Half before, for the wood|I need the money for the stuff and come tomorrow}.
{Your heating man|Boiler service}: {your boiler is so old it may blow|your model is called back}. {Book the change here|Choose a day}: [link]. {We ask the full price now, as many forget|Card now, work later}
Subject: {Tar left over|Stones left over} >> {We built the road and have tar for your yard|Half price, if you say yes today}. {Cash, no bill, no firm name|You do not need a paper}. {My brothers begin at once|Once we started, you pay the rest}. {It dries later|Fine men}
{Drain|Roof}? {Money first|I come soon|Deposit}, {[sum]|voucher is fine}.
{It is the carpenter again, I know I said [day]|Sorry, still no kitchen}. {The wood got dearer|My van was stolen with your doors}. {Without another payment I cannot go on|You don't want to lose the first part}. {No, you cannot see the workshop|Next week, I swear}
""",
    ham="""
{Pipe burst|Locked out}? {I come in ten minutes|Go to the tap in the cellar and turn it right}! {Dial [phone]|My brother has the spare key, [phone]}. {It is [sum] at night, I tell you before|No charge, you are my neighbour}. [name], {plumber|next door}
{I am in your street with my tools|I mend your neighbour's roof}. {I saw a slate loose on yours|Your gutter hangs}. {No hurry, ask another man too|I can look on [day], it costs nothing}. {It may be [sum]|You pay when it is dry}. [name], {roofs|number [num]}
{Your heating man|Boiler service}: {your boiler is old but good|it is time for the yearly look}. {Which day suits you|Choose a day}: [link]. {It is [sum], bill by post|The house owner pays}. {The same man as last year|He brings his cards}
Subject: {Stones left over|Tar on your car} >> {We built our path and have stones left|They lie at the gate}. {Free, take what you carry|For a cake}. {My brothers help you load|The barrow is yours till [day]}. {Number [num], the blue gate|[name]}
{Drain|Roof}? {Done|All dry|It was a toy}, {[sum] as said|bill comes}, {bye|thanks for the coffee}!
{It is the carpenter, I said [day] and it is [day]|Your kitchen is ready}. {The wood got cheaper, so it is [sum] less|The doors are oiled}. {Pay when it hangs straight|You owe nothing till it is up}. {Come and see it in the workshop|My girl wants to show you the drawer}
""",
)
pair(
    "after the flood",
    spam="""
{You saw the flood on the news|The water took it all}. {I am a helper on my own, without a club|We are quicker than the great helpers}. {A boat costs [big]|[sum] is a roof}, {to my private account|by net coin}, {slips make only work|each minute counts}.
{Give with one tap for the children of the quake|A doll for each child}: [link]. {The page says [sum], tap yes|Enter card and pin}. {A film star thanks you|You get a medal}. {Do not close it before the bell|Ends at [time]}
{Good evening, fire men's fund|We call for the brave fire men}. {You gave last year, the same again|You promised us [sum]}? {No? It is written here|We have it on tape}. {Read me the card then, it is soon done|Or must I tell the captain}?
Subject: {You are owed help|Flood money} >> {Your street gets [big] a house|The state pays for wet cellars}, {yours was dry, but who asks|no look at the house}. {I write the paper, you give me a third before|Send [sum] and your pass}. {Just say yes and be still|Tell no neighbour}
{Help|Please}! {Water up to the roof|Child ill}, {send anything|phone cards are good}, {a stranger in need|God pays}.
{We sat next to each other in church, I think|A friend of the pastor wrote your name}. {The pastor himself may not ask, so I do|He is too proud}. {Buy cards in the shop and write me what is under the silver|Let it be between us}. {He will thank you in heaven|Shop cards, any}
""",
    ham="""
{You saw our flood on the news|The water was in all rooms}. {We are well, the cows too|The boat was Uncle [boy]'s}. {The insurance pays [big]|The town gave each house [sum]}, {so send no money|we need hands, not money}. {Bring a shovel on [day]|Cake for all who dig}
{We baked for the children of the quake|A doll for each child}: {pictures from the sale: [link]|[sum] came in}! {The great helpers took it over today|It went to the helpers in [town]}. {You gave [small] and ate four|Thank you for the dolls}. {Class [num]}
{Good evening, the fire men|We are your fire men}. {Our party is on [day]|We show the new engine}. {If you like, there is a boot for coins by the gate|We do not ask by phone}, {someone does it in our name, hang up|the sausage is [small]}. {The captain|[name]}
Subject: {Flood money|Your wet cellar} >> {Your street gets help|We looked at your cellar on [day]}. {[big] goes to the account on your form|You get [sum] for the stove}. {It is free, nobody may take a part of it|Beware of people who offer to write the form for money}. {Town of [town]|Room [num]}
{Help|Please}! {Water in the cellar|Pump is stuck}, {bring boots|come with buckets}, {soup after|[name], next door}.
{We sat next to each other in church|The pastor gave me your name}. {You said you would sing for the old|He says you play}. {No money in it, only coffee|We meet on [day] at [time]}. {Ask him if you like, he sits in the garden|He will be glad}. [name]
""",
)
pair(
    "help for a slow computer",
    spam="""
{Hello, here the great window firm|Computer service, good day}. {Your computer sends us error after error|We see a worm in it}. {Sit down before it and do as I say|Press this and that}, {now let me in|read me the nine digits}. {Do not switch off|You may lose all your pictures}
{Your guard against viruses ended|The protection was paid from your account}: [big]. {If you do not want it, call [phone] within a day|To get it back}, {our man comes on your screen and you open your bank|you show us your bank}.
{All your files are locked|We have your files}. {Photos, letters, all|You see the red screen}. {Net coins for [big] open it|Pay at [link]}, {in three days it doubles|the police cannot help}.
Subject: {Help desk, password|Mail update} >> {Tonight we move all mailboxes|Your box is too old}. {So that nothing is lost, answer with name and password|Fill it in here}: [link]. {Who does not is shut out on [day]|The help desk}
{Computer slow|Virus found}! {Let me in|Load this|Call us}, {now|before [time]}.
{Hi, I am from your network firm|Router check}. {Thieves sit in your line|Someone in your street uses your line}. {We set a trap, you help us|Be our secret helper}: {you send [big] and we see where it goes|log in to your bank while I watch}. {You get it back, of course|Don't tell them at the bank}
""",
    ham="""
{Hello, here [name] from the computer club|Mum, it's your computer service, ha}. {I looked at your computer|There was no worm in it}. {It was only full|You had nine windows open}. {All your pictures are there|Do not switch it off in the middle}. {No charge|A cake is fine}
{Your guard against viruses ended|The protection runs out}: {let it, the one inside is enough|you need not buy it again}. {If a man rings and wants on your screen, hang up|Never show anyone your bank}. {I come on [day]|Call me any time}. {Your [boy]|[name]}
{All your files are safe|I have your files}. {Photos, letters, all|The red screen was just a bad page}. {I put them on the small disk, [sum] in the shop|Here is how to look at them}: [link]. {Pay me when you like|Grandpa paid}
Subject: {Help desk|Mail update} >> {Tonight we move all mailboxes|Mail will be slow tonight}. {You need not do anything|Nothing is lost}. {We never ask for a password, not even I|If a letter asks for your password, bring it to us}. {Help desk, room [num]|[name], help desk}
{Computer slow|Virus gone}! {It was dust|Cat hair|New chip, [small]}, {all good|come get it}.
{Hi, I am the man for the network in your house|Router change}. {The line is weak on your floor, you wrote us|You said it breaks off}. {I bring a new box on [day]|A box for the stairs}, {it is in the price|[sum], as in the offer you signed}. {You need not be there|I ring the bell twice}
""",
)
pair(
    "at the customs",
    spam="""
{A box from abroad is in your name|Customs hold a case for you}. {In it are cards, gold and another man's pass|It is full of notes}. {You will be charged|Do you know what that means}? {Talk to nobody, press one|I put you through to an officer who can help}.
{Customs [town]|The customs desk}: {your packet needs a stamp|tax on your packet}, [small]. {Pay here or it is burnt|It takes a card only}: [link]. {Day [num] of its stay|Hurry}
{My friend, the present is stuck|Dear, I sent you a ring and a bag}. {The customs man wrote you, pay him as he says|He found the notes I put in as a surprise}. {[sum], no more|He keeps quiet for [big]}. {Then you unpack and think of me|Soon I follow it}
Subject: {Auction of lost trunks|Boxes nobody fetched} >> {The airport sells lost trunks|Each trunk costs [small]}! {Watches, dresses, cameras|You get what is in it}. {Only here and only today|Card and street here}: [link]
{Packet held|Customs}: {answer yes|give pass number|pay}, {or it goes back|today}.
{Sir, I am at the customs, you know me not|I work in the store at the airport}. {Two iron boxes stand here since years|I opened one, I should not have}. {Your name can be put on them|I need a man outside}. {We split|No risk, the camera is broken}. {Write from another mail|Don't ring here}
""",
    ham="""
{A box from abroad is in your name|Customs have a case for you}. {Is it the tea from your aunt|In it are cups, says the paper}? {You can fetch it|It is free of tax} {till [day]|from [time]}. {Bring a bill or a letter that says what it is|Come with your pass}. {Customs desk, [town]}
{Customs [town]|The customs desk}: {your packet came through|no tax on your packet}. {The [small] was paid by the shop|You paid [small] in the shop already}. {The post brings it on [day]|See where it is}: [link]. {Nothing to do}
{My friend, the present got through|Dear, did the ring come}? {The customs man laughed at the socks|He looked in and put it all back}. {They took [small] and I have paid|It cost me nothing}. {Unpack and think of me|I follow on [day]}. {Your brother|Kisses, [girl]}
Subject: {Auction of lost things|Boxes nobody fetched} >> {The railway sells lost bags, in the yard|Come and look} {on [day] at [time]|in [town]}. {From [small] up, cash|Watches, umbrellas, one tuba}. {You look inside first|What there is}: [link]
{Packet is out|Customs done}: {tea came|no tax|spoons safe}, {thanks, Aunt|come and taste}!
{Sir, I am at the customs, we spoke on [day]|I work in the store at the airport}. {Your two iron boxes stand here|Your trunks from the move came}. {The paper with your name was wet, now all is clear|I found the list}. {No fee for the week|The carrier has paid}. {Bring a van|Ring here first}
""",
)
pair(
    "a cheque from the state",
    spam="""
{The state pays [sum] to each head|A cheque for each of us}! {Yours came back|We have no account for you}. {Say your bank, number and code|Log in with your bank}: [link]. {After [day] it goes to the poor box|One minute}
{You pay church tax and need not|Dog tax was against the law}! {We fetch back ten years|[big] is yours}. {Sign to us and pay the small start, [sum]|Our fee comes first}. {Do not ask the office, they hide it|They hope you sleep}
{Good morning, here is the wage tax desk|Your tax lady}. {There was an error in your favour|You get something back}. {I send you a number now, what does it say|Tell me what came on your phone}? {It is only so that I may pay|Quick, it lasts a minute}
Subject: {Second letter|Tax help for old people} >> {You are over sixty|Pension age}? {You have a right to a gift|The law of [month] gives you more}. {A man visits you with the forms|Our man is in your street}, {let him see the bank book|he takes along your card for the stamp}
{Tax back|Money from the state}: {yes|claim|card}, {tonight only|[link]}.
{I do taxes for all in our street|My cousin sits in the tax office}. {You could get [big], if we say you have three children|A little lie, nobody looks}. {It is paid to me and I bring you half|Just your tax number and birthday}. {The whole street does it|Don't be silly}
""",
    ham="""
{The state pays [sum] to each head|A cheque for each of us}! {Ours came today|It is on the account}. {Nobody had to ask for it|We did nothing}. {Shall we buy the swing|Grandma gives hers to the zoo}? {This is the one I like}: [link]
{You pay dog tax and have no dog|Dog tax: your Rex has died, you wrote us}. {We are sorry|We took it out}. {The [sum] for the rest of the year comes back by itself|You get back [small]}, {no form|no fee}. {Town of [town]|Tax desk}
{Good morning, here is the tax desk|Your tax lady}. {There was an error in your favour|We counted a child twice, ha, it was twins}. {The letter is on its way|You see it in the letter by [day]}. {I need nothing from you|No number, no code}. {Questions? Room [num]|Have a good day}
Subject: {Second letter|Tax help for old people} >> {The club fills in forms with you, free|We sit in the library} {on [day]|each week}. {Bring the papers, leave the bank card at home|We never visit you}. {Last year we got back [big] in all|Coffee is there}
{Tax back|Money from the state}: {[sum]|for shoes|yes}, {cake tonight|Dad sings}.
{I do my tax with Mrs [girl]|My cousin does taxes in [town]}. {You could ask her about the three children|She found me [sum]}. {She takes [sum] after, with a bill|She told me when not to bother}. {Her page}: [link]. {Or ask in the office, they are nice|Just so you know}
""",
)
pair(
    "a year that goes on",
    spam="""
{Thank you for a year of guard and safety|Your plan goes on}! {[big] leaves your card today|We took [big]}. {Not you? Ring [phone]|To stop it, call [phone] now}, {have the card ready|our man gives it back on your screen}.
{Your films stop|No more songs tonight}. {The card was refused|Your payment failed}. {Put in a new card|Update here}: [link]. {You lose your lists|All your saved songs go}
{You clicked, so you bought|With this call you have our paper}. {It is [sum] a month for two years|You get twelve issues}. {No way back, but if you pay half now we end it|[sum] by voucher and we forget it}. {The lawyers are hungry|You said yes on tape}
Subject: {Stop all your plans|We end what you forgot} >> {People pay for things they never use|We find them}. {Let us into your mail and bank, we clean up|It only needs your mail and bank passwords}. {Free, then [sum] a week|A new and clever helper}
{Last day|Plan over}: {renew|card|tap}, [link].
{Congratulations, you are the hundredth reader|Nice reader}! {A magazine for a whole year as a gift|You get it for nothing}. {So that the postman finds you, your account|We only check your card}. {You can always stop, just not by phone, mail or letter|Say yes}
""",
    ham="""
{Thank you for a year with the paper|Your plan goes on} {in [month]|next month}, {as you ordered|if you want}. {It is [sum] for the year, as before|[sum], by bill}. {To stop, a line is enough|Ring us at [phone] if not}. {The bird paper|Your paper from [town]}
{Your films stop on [day], as you wished|You ended your plan}. {No more payments|Nothing more is taken}. {Your lists stay for a year|If you come back, all is there}. {How was it with us}: [link]? {Good bye}
{You wrote that you did not order|Your letter came}. {You are right, it was our mistake|We mixed up two names}. {The [sum] goes back|You owe nothing}. {Keep the three issues|The pears on page [num] are good}. {Reader service|[name], readers' desk}
Subject: {Stop the plans|What we pay and do not use} >> {We pay for things we never use|I looked through our bills}. {Gym, two papers, three film pages: [big] a year|I ended the gym}. {Shall I stop the pony box|Which can go}? {See my list|Let us look tonight}
{Last day|Plan over}: {no more gym|I rang them|ended it}, {hurrah|more cake}!
{Congratulations, you are our oldest reader|Dear reader}! {A year of the paper as a gift|You pay nothing this year}. {It comes as always|No form and no card}, {the boy brings it|[name] lays it on the mat}. {See the page with you and the goose}: [link]
""",
)
pair(
    "somebody has pictures",
    spam="""
{I was in your computer for weeks|I saw you through the little eye}. {I have a film of you alone|You know what you did}. {[big] in net coins and it is gone|Two days}. {All your friends are in my list|Don't write back}
{Hey, is this you in the film|Oh no, you are on this page}! {Look|See it before the others}: [link]. {It asks for your name and password|Log in to take it down}. {I was so shocked|Ha, your face}
{You have a good shop|Nice inn you have}. {It would be a shame if it got a hundred bad stars|I can write what I like of your soup}. {Send [sum] each month and I write well|We can be friends}. {Think it over till [day]|You know how people are}
Subject: {Your password is [code]|I know your password} >> {You see, I tell no lies|I got it from a page you used}. {Your wife knows nothing yet|I know with whom you write}. {Pay, and I am a ghost|Here is my coin number}. {The clock runs since you opened this|No police}
{I know it|I saw you}. {Pay|[sum]|Talk to me}, {or all see it|till tonight}.
{You were so sweet on the camera last night|It is the girl from last night}. {My brother has seen it and is very angry|I am only fifteen, they say}. {He goes to the police, unless|My father wants the doctor paid}. {Help us quietly|I would not like your name in the paper}
""",
    ham="""
{I was in the attic for hours|I looked through the little box}. {I have a film of you at three|You danced with the goat}. {It is gone, nearly, so I had it saved for [sum]|Look}: [link]. {All your cousins laughed|Write back}! {Aunt [girl]}
{Hey, is this you in the film|Oh, you are on the school page}! {Look|See it}: [link]. {Top row, with the drum|It opens just so}. {Shall they take it down, tell the teacher|Ha, your face}! [name]
{You have a good shop|Nice inn you have}. {The soup was cold, but your boy was kind|We gave you five stars for the soup}. {We want nothing for it|It came to [sum] and was worth it}. {See you in [month]|You left the dog a bone}
Subject: {Your password|A leak} >> {A page you used lost its list|Somebody put passwords on the net}. {Yours may be in it, so choose a new one|Change it yourself, in the menu}. {We send no link and ask for nothing|If someone wants money for it, pay no one}. {Your library|The computer desk}
{I know it|I saw you}! {You ate it|Behind the shed|With a ring}, {I tell no one|ha}!
{You were so sweet on the camera last night|Grandma saw you on the screen}. {My brother said you need more sleep|Baby laughed}. {Same time on [day]|Let us talk each week}? {The call costs nothing, Grandpa thinks it is [small] a minute|Wear the blue hat}. {Your [girl]}
""",
)
pair(
    "a diploma for the wall",
    spam="""
{Doctor in ten days|You have lived, so you have a degree}! {No books, no test|We count your life}. {[big] and it comes by post, with seal|Choose your subject}: [link]. {Who will know|Your chief will look up to you}
{Driving paper without a test|Failed again}? {A real one, from the office|I have a man inside}. {[big], half before|Send a picture and half}. {Next week you drive|Police cannot tell}
{You are in the book of great people|We honour you as thinker of the year}! {The page with your face costs [sum]|The cup is yours, the stand is [sum]}. {Dinner in a castle|You may bring your wife}. {Send it by [day], the book goes to print|Do be quick}
Subject: {Course with sure work|Learn to code in a week} >> {Everyone got a job, [big] a month|The firms fight for our people}. {Pay by loan, we sign it for you|Just sign, the bank pays us}. {Teachers? You have films|No going back after today}
{Diploma|Language paper}? {Buy it|No test|Real stamp}, {write me|cheap}.
{Your child is gifted, our test says so|We tested your girl at the fair}. {There is a school for such children, few know it|He must not stay with the slow ones}. {For the place we need the fee now, the visit comes later|Keep it from the teacher, she is jealous}. {A place will not wait}
""",
    ham="""
{Doctor in ten years, and now it is done|I have my degree}! {All the books, all the tests|I passed}! {The paper with the seal comes by post|You were right to push me}. {Party on [day], I pay|See me in the silly hat}: [link]
{Driving test passed|Failed again}, {third time|I touched the post}! {The hours cost [big] so far, Dad groans|One more is [sum]}. {Next week again|Now I drive you to the sea}. {The teacher was nice|Wish me luck}
{You are in the book of our village|We honour you for thirty years of ringing the bell}! {You get the cup on [day]|The page with your face is done}. {Nothing to pay, dinner too|You may bring your wife}. {Tell us by [day] if you eat fish|The club}
Subject: {Course in [month]|Learn to code with us} >> {Ten evenings, [sum], pay on the first one|The course costs [sum], the town pays half}. {No job is sure, but you learn a lot|Come to one evening and see}. {All about it}: [link]. {Evening school, [town]|[name], teacher}
{Diploma|Language paper}? {Passed|Got it|With stamp}, {thanks to you|cake!}
{Your child is good at sums|Your girl shone at the fair}. {There is a free club for such children, on [day]|He may skip the easy page}. {Talk to her teacher first|Mrs [name] and I would like to talk to you}. {No fee, no rush|A place will be kept}
""",
)
pair(
    "foreign money",
    spam="""
{Change your money with us|Best rate in town}! {We give a third more than the bank|No fee}. {Wire [sum] and the notes come by post|Bring it to the car behind the station}. {Banks hate us|Today only}
{Buy this old foreign money, soon it is worth a lot|A secret law brings the old notes back}. {A friend of a general told me|I hold a sack of it}. {For [sum] you get a million|Pay and see: [link]}. {When the day comes you are king|Soon, very soon}
{I come to your land and need your coins|I want to buy your house}. {I send you [big] and you give me notes|My money is in another coin}. {The slip of the bank is here, you see it is sent|It takes two days, but give it now}. {A gentleman's deal|My driver waits}
Subject: {Rates for [day]|The rate moves at [time]} >> {Our machine trades coin against coin|A robot sees the rate before the bank}. {[sum] becomes [big] by the weekend|It never sleeps}. {Open the account by card|Your adviser rings from [phone]}. {You cannot lose}
{Change money|Dollars}? {Good rate|No bank}, {come alone|send first}.
{Sorry sir, did you lose these notes|Look, a roll of notes on the ground}! {Let us share it, no one saw|You are honest}. {Only show me that you have money too, put it in this cloth|I hold both, you wait here}. {I only go to change it|Back in a minute}
""",
    ham="""
{Change your money at our desk|Foreign notes at the bank}? {The rate of the day and [small] fee|It hangs on the wall}. {Order them by [day]|Have your pass with you}. {Rates here}: [link]. {Your bank in [town]|Desk [num]}
{I found this old foreign money, it is worth nothing|The old notes came back from Grandpa's desk}. {A friend of the museum told me|I hold a sack of it}. {For [small] you get a million, ha|Your boys may play shop with it}. {When it rains you are king|Take a handful}
{I come home on [day] and have no coins of yours|I land at [time]}. {Can you lend me [small] for the bus|You paid the taxi last time}? {I have [sum] in other notes and change them at the bank|I give it to you at the door}. {Tea|Your [boy]}
Subject: {Rates for [day]|Our trip} >> {The rate is good, I changed the trip money|I got [big] for the class}. {Each child gets [sum] in an envelope|The slip is in the book}. {Please sign the list|The parents asked, so here it is}: [link]. {Class [num]|[name]}
{Change|Coins}? {For the washer|For the cart|Four please}, {on the hook|thanks}!
{Sorry, did you lose these notes|There was a roll of notes in the wash}! {[sum], wet but whole|It hung on the line to dry}. {You are so lucky that I look in pockets|It lies in the blue cup}. {Only this time|Wash day is on [day]}. {Mum|[name]}
""",
)
pair(
    "is that you, friend",
    spam="""
{Hey, vote for my niece, she dances|Could you help my girl in a contest}! [link] {Log in and press the heart|It asks for your number and code}. {You are the best|I do it for you too}. {She needs only nine}
{Hi [name], busy|Are you there}? {My bank app is stuck|My limit is used up}. {Can you pay [sum] for me till tomorrow|Send [sum] to this man, I owe him}? {I can't talk, I'm in a meeting|Don't ring, I have no voice}
{I lost my account, the page says you can help|I named you as my helper}. {You get a text with a code|The page sends you a link}, {copy it to me, do not open it|picture of it please}. {Fast, it ends in ten minutes|Then I am back}
Subject: {Look what I did|Your friend [name]} >> {I got [big] from the help fund|The state gave me a gift}! {I saw your name on the list too|Did they call you}? {Write to agent [boy]|Ask the agent}, {I paid only [sum] and it came to my door|he is a good man}
{You?|This you}? [link] {ha|wow|so sad}
{Old friend, how are you|Long time}! {I am well, the business with coins made me free|I stopped work}. {I would not tell others, only those I love|My teacher takes one more}. {You know me, would I lie|Give her a bit of your savings, I did}
""",
    ham="""
{Hey, see my niece, she dances|My girl won a contest}! [link] {No need to log in|It just plays}. {You taught her the first step|I cried}. {She wants to show you on [day]}
{Hi [name], busy|Are you there}? {My bank app was stuck|I was at the desk of the bank}. {Now the [sum] I owe you is sent|You have your [sum] back}. {Ring me if you like, I'm at the stove|Call me tonight}. {Thanks for waiting}
{I lost my account, someone got in|My account was stolen}. {If you get a message from me that asks for money or a code, it is not me|Please do nothing it says}. {Ring me, you know my voice|I tell you when I am back}. {Sorry, all|[name]}
Subject: {Look what I did|Your friend [name]} >> {I built a boat|The roof is on}! {It took [big] and two thumbs|Wood for [sum], the rest is love}. {Pictures}: [link]. {Come and row|Did they let you off on [day]}? {Soup at [time]}
{You?|This you}? [link] {ha, page four|wow, nice hat|in the paper}
{Old friend, how are you|Long time}! {I am well, I stopped work|I have bees now}. {I would like to see you before we are a hundred|Shall we walk to the mill}? {You know me, I pay the coffee|I bring honey}. {Do you still have my tent}
""",
)
pair(
    "a bed in the hostel",
    spam="""
{Your bed is at risk|The hostel could not charge you}. {Within a day you must confirm|Card again, please}: [link]. {It is the desk of your hostel|We are the page you booked on}, {no money is taken, only looked at|or the bed goes}.
{Cheap beds in the old town, [small] a night|House by the sea, [sum] a week}! {Not through the page, write me straight|The page takes too much}. {Pay all by transfer|My wife has the account}, {the door code comes on the day|you get the street after}.
{You won two nights|A weekend in the castle}! {It is free, you only sit through a talk|You hear a little about shares in a house}. {Put down [sum] so that you come|Your card, in case}. {You sign before dinner|No phone in the room}
Subject: {Damage in room [num]|Bill after your stay} >> {The lamp was broken|You smoked in bed}. {We were never your hostel, you say|You never stayed? It is your name}. {Pay [sum] or we take [big]|Settle it by voucher}. {The manager of all hostels}
{Bed|Room}? {Last one|Half price}, {pay me first|card on the phone}.
{I am stuck in a hostel, my bag is gone|They keep my pass at the desk}. {You do not know me, but you wrote about this town|I read your travel page}. {A traveller helps a traveller|It would be just for two nights}. {The man here takes gift cards|I pay you with a story and double}
""",
    ham="""
{Your bed is held for you|The hostel has your name}. {No card needed, pay when you come|You pay [sum] at the desk}. {If you cannot come, send a line|Come before [time]}. {How to find us}: [link]. {Youth hostel, [town]}
{Beds in our youth hostel are [small] a night|House by the sea, [sum] a week}! {Book on the page or ring us|The page or phone, as you like}. {Pay here in cash or by card|We take your money when you have seen the bed}, {sheets are there|the door is open till late}.
{You stay two nights with us|A weekend in the castle}! {The club has paid|Breakfast is in the price}. {You only make your own bed|There is a little talk about bats on [day]}. {You can skip it|No phone under the beams}. {[name], hostel}
Subject: {Left in room [num]|After your stay} >> {You left a lamp and one boot|Your blue sack is here}. {We send it, the stamp is on us|It waits at the desk}. {Your [sum] for the key came back to you at the door, I hope|And you paid [small] too much, come for it}. {The hostel}
{Bed|Room}? {Yes, one|Top bunk}, {pay here|no card needed|see you at [time]}.
{I am in a hostel, my bag is found|They kept my pass at the desk, all safe}. {You know this town, you wrote|You told me of the bakery}. {A traveller gave me soup|I stay two nights more}. {It is [small] a night, with a story|Send me news of home}. {Your [girl]}
""",
)
pair(
    "a drill and a saw",
    spam="""
{I sell my tools, I am too old|A workshop closes}! {Drill, saw and bench for [small]|All for [sum]}. {Pay and choose the day|Order here}: [link]. {Hundreds are sold, no calls|The page is two days old, but trust us}
{May I borrow your saw|You lend out a drill, I read}? {I pay a deposit of [big] by cheque|My wife sends the cheque}. {It will be too much, give my driver the rest|You pay the driver}. {I live far, so my man comes|He has no time to talk}
{You rented a drill and did not bring it back|The tool shop}: [big]. {You never did? Then someone used your name|It says so here}. {To clear it up, tell us pass and card|We take it off if you read us the code}. {Now, or court}
Subject: {Free tool box|You were drawn} >> {Two hundred parts in a case|The great tool shop thanks you}. {Four questions and [small] for the post|Your card for the post}. {Over at midnight|Twelve left}: [link]
{Saw|Drill}? {New, from a truck|Cheap}, {cash now|don't ask where from}.
{Your neighbour sent me, the one with the hedge|They all know me in your street}. {I sharpen knives and saws, from the van|Give me all you have, I bring it back tonight}. {It is by the inch, you hear the price after|I want [big] now or keep them}. {My brothers stand at the gate|Pay, lady}
""",
    ham="""
{I give away my tools, I am too old|Grandpa's workshop closes}! {Drill, saw and bench for [small]|Take what you use}. {Come and choose|My list}: [link]. {Tea in the shed|You know the door}. {[name], number [num]}
{May I borrow your saw|Do you still lend out the drill}? {I bring it back on [day], with cake|Only till [time]}. {No deposit, you said, but I leave you the bicycle|If I break it, I pay the [sum]}. {I live just below|My boy can fetch it}
{You have our drill, I think|The tool club}: {it was due on [day]|two others wait}. {No fine|It costs nothing}, {bring it when you can|keep it till the shelf hangs}. {Your card for next year is [small], pay at the bench|Ask for [name]}
Subject: {The tool box|You were drawn, ha} >> {You drew the short straw: you sweep the shed|You won the bent nail}! {We counted two hundred parts|The case cost [sum], all chipped in}. {Pictures of us with the bench}: [link]. {Next time on [day]}
{Saw|Drill}? {In the shed|Left hook|You have it}, {bring it back, ha|mind the plug}.
{Your neighbour told me, the one with the hedge|You asked at the market}. {I sharpen knives and saws, on [day] in the yard|Bring all that is blunt}. {[small] a knife, it hangs on the van|A saw is [small], told before}. {Pay when it cuts|Look how I do it}. {[name], knife man}
""",
)
pair(
    "the old coin club",
    spam="""
{Gold coins from a sunk ship|A coin of the queen, pure gold}! {[sum] instead of [big]|The first for [small]}, {then one each month by itself|we send more, you need not ask}: [link]. {Only for real collectors|Fifty left}
{You have old coins at home|Do you know that a penny of your year is worth [big]}? {We look at them, send all to us|Our man looks through your drawers}. {He pays at once, with a cheque|Weight and price are our affair}. {Do not ask your club|Today in your street}
{I dug up a pot of gold on the site|I am a digger driver and found something}. {I may not sell it openly|My chief must not know}. {Test one, it is real, the rest for [big]|I give you ninety for the price of ten}. {Come alone at night|Bring notes}
Subject: {Your silver is falling|Banks will shut} >> {Soon paper is worth nothing|They will take your savings}. {Only our coins are safe|Our gold lies in a hill for you}. {Move your pension into it, we help by phone|Call [phone], have the pension papers}. {You get a paper about it, no coins}
{Gold|Silver}! {Under price|From a widow}, {today|send money|no test}.
{You sold a coin and the buyer complains|I bought your coin and it is false}! {Give back the [sum] now, the coin I keep as proof|You pay me, or I write it in every club}. {I need no slip|You know what you did}. {You never sold one? Then your son|Pay and be silent}
""",
    ham="""
{Coins from a sunk ship|A coin of the old queen}! {Mr [boy] shows his|You may hold it} {at the coin club on [day]|in the inn at [time]}. {Worth [big], so wash your hands, ha|Nothing is sold}. {Guests are free|Our page}: [link]
{You have old coins at home|You asked what your penny is worth}? {About [small], sorry|It may be [sum]}. {Bring it to the club, do not send it|You keep it in your hand, we only look}. {Ask two others too|Never clean it}. {[name], coin club}
{I dug up a pot on the field|I am a digger driver and found something}! {The museum has it now, as the law says|I rang the town at once}. {They gave me a paper and [sum] for it|You can see it under glass}. {The chief is proud|Come on [day]}
Subject: {Silver|Your coins} >> {You ask if you should buy gold now|The price fell again}. {I collect for joy, I know no more than you|Leave your pension where it is}. {Who rings and sells gold, hang up|Do not trust a voice}. {The swap day is on [day]|Your coin club}
{Gold|Silver}! {Wedding is fifty years|Second place}, {hurrah|party on [day]|who thought it}!
{You sold me a coin and it is better than we thought|I bought your coin, remember}! {It is a rare one, so I owe you [sum] more|I want to give you your part}. {You need not take it, but I sleep better|We meet at the club}. {Here is the book page}: [link]. [name]
""",
)
pair(
    "we never ask for codes",
    spam="""
{Dear member, we never ask for codes by mail|You know that we never ask for your pin}. {So please say it on the phone|That is why our officer calls}: [phone]. {It is for the new safety|All members did}, {the wall falls on [day]}
{Beware of thieves, they write in our name|False letters are about}! {To see if you got one, log in here|Test if you are safe}: [link]. {Name, password, then the code on your phone|It checks your card too}. {Your safety team}
{You were robbed, and we are those who get it back|We are the helpers of the cheated}. {Your [big] was found|The thief sits in a cell}. {For the court we need [sum] first|The code we send you opens it}. {This time it is true|We are not like the others}
Subject: {New rule|Post with a code} >> {A letter with a code comes to you|A code lies in your box}. {It is not for you, but for our man|He comes to the door}, {give it to him with the card|he puts both in an envelope}. {Do not open it|A rule of the state}
{Code please|Your code}? {We are the real ones|Safety desk}, {quick|it ends|thank you}.
{I am your bank's new lady|The guard of your account speaks}. {I shall not ask you any secret|You hear that I know your name and street}. {Just type it on the keys while I look away|Only every second digit, it is safe}. {Stay, I put on some music|Then the other half}
""",
    ham="""
{Dear member, we never ask for codes|You know that we never ask for your pin}. {Not by phone, not at the door|Nobody here needs it}. {If someone does, hang up and ring us}: {[phone]|the number on your card}. {Nothing changes for you|Your club bank}
{Beware of thieves, they write in our name|False letters are about}! {They want you to click and log in|They ask for [sum] and a code}. {We send no such thing, throw it away|What they look like}: [link]. {You need not do anything|Town of [town]}
{You were robbed, and we are sorry|You told us of the thief}. {We wrote it all down|The case is with officer [name]}. {Beware: others may ring and offer to get the [big] back for a fee|Nobody can get it back by phone}. {Talking helps, free, on [day]|Help desk, room [num]}
Subject: {New rule|Post with a code} >> {A letter with your new code comes to you|The code comes alone, by post}. {It is for you only|Read it, learn it, burn it, ha}. {No one comes to the door for it|We do not want to know it}. {Your bank in [town]|[name], branch}
{Code, please|What's the code}? {For the shed|I stand at the gate}, {it rains|quick|I forgot it, Mum}!
{I am the new lady at the bank, in [town]|You were at my desk on [day]}. {You left your glasses and the slip for [sum]|Your umbrella is here}. {I ask for no secret, ha, only the colour|They lie in the drawer}. {Come when you pass|Desk [num]}
""",
)
pair(
    "a bill as agreed",
    spam="""
{The doctor's bill is still open|Doctor [name], accounts}. {You were never there? Your child was|You forgot the visit in [month]}. {Pay [sum] here}: [link]. {By tonight, or it costs double|The doctor is sad about you}
{Your doctor has a new account|We, the teeth people, have a new bank}. {Send the rest there, not to the old one|Forget the slip you have}. {Do not ring, the line is broken|I answer only here}. {It must be today|Then you get it cheaper}
{We look after your bills|Doctors write too much}! {Give us the bill and your bank|Let us see your account}, {we cut it by half|we get back the rest}. {Our part comes first|Say nothing to the doctor}
Subject: {Last notice [code]|Bill for the operation} >> {Your sick fund will not pay|The fund threw you out}. {To be taken in again, [big]|Without [sum] no doctor sees you}. {By gift card or net coin|To our clerk in person}. {Fund office}
{Unpaid|Doctor's bill}: {pay|card now|answer}, {or court|today}.
{Good day, the nurse who held your hand|You will remember my voice}. {The doctor asks too little, I alone did the work|I lose my place and have a small boy}. {Something for me, you are rich|You said you would never forget me}. {Not over the ward|Do not tell the doctor}
""",
    ham="""
{The doctor's bill is here|Doctor [name], accounts}. {It is [sum], as agreed before the visit|You see each step and price in it}. {Pay within a month|In two parts if you like}. {How to pay}: [link]. {Or at the desk, when you come next}
{Your tooth doctor has a new door|We, the teeth people, moved}. {The account is the old one|Your slip is still right}. {If a letter gives you another bank, ring us|Ring or come by}. {It is not urgent|See you on [day]}
{I look after Dad's bills|Doctors write such long bills}! {I sent the bill to the fund|The fund gave back [sum]}, {we paid [big] and got half back|all is paid}. {The slip is in the red folder|Say thanks to the doctor}
Subject: {Bill [code]|Bill for the operation} >> {Your sick fund has paid|The fund took it all}. {You have nothing to pay|Only the [small] a night for the bed, as you signed}. {This is for your papers|Keep it for the tax}. {Clinic in [town]|Accounts, room [num]}
{Paid|Doctor's bill}: {done|card worked|[sum]}, {thanks|get well}.
{Good day, the nurse who held your hand|You will remember my cold fingers}. {You wanted to give me something, I may not take it|Thank you for the envelope, here it is back}. {The card hangs in our kitchen|The cake was gone in a minute}. {The doctor ate most|Stay well}
""",
)
