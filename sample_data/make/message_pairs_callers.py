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
