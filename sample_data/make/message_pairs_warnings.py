"""Pairs of training scenarios of warnings, payments and offices.

The ham talks about fraud without being it, settles real sums and passes on real letters; the spam
talks like a warning, a friend or an office, and asks. Importing this module adds its pairs to those
of message_pairs.py, whose docstring says what a pair is.
"""

from message_pairs import pair

pair(
    "two men at the doors",
    spam="""
{Warning|Careful}: {two men go from door to door|thieves walk through our street} and {steal cards|take gold}. {Our officer keeps your things safe|We guard your gold for you}. {Put card and rings in a bag|Have it all ready by the door}, {he comes at [time]|he rings twice}. {Tell no neighbour|Don't open to others}.
{Did two men ring at your house too|They were in your street}? {Then your account is in danger|Then they know your number}. {Type your card at [link]|Tell me your card and pin} {and I look whether it is on their list|and we cross you off their list}. {A neighbour|Street watch}
{Door thieves caught|We caught the two men}! {Your name was in their book|They had your address}. {To close the case|For the judge} we need {your bank login|[sum] as bail for your things}, {today|before [time]}. {Police of [town]|Officer [boy]}
{hi, it's the new neighbour|hello, number [num] here}, {bad men about|thieves in the street}! {i collect for|we all pay for} {a watchman|a big lamp}, [sum] each, {just send it to my account|by voucher code}. {don't wait|you are the last one}
{Watch out for false workers|Never open to strangers}! {Only our man is real|Only men with our card are real}: {he needs [big] in notes to mark them|he must see your savings and write down the numbers}. {Let him in on [day]|He stands before your door now}.
{Street watch|The watch of your street} {asks all good people|writes to you}: {reply with|send us} {name, times when nobody is home and where the key lies|your door code and when you travel}. {So we can guard you|Then the thieves have no chance}!
""",
    ham="""
{Warning|Careful}: {two men go from door to door|thieves walk through our street} and {say they are from the water works|ask for a glass of water}. {Don't let them in|Keep the chain on}. {I rang the police|The police know}, {the neighbours too|tell the others}. [name]
{Did two men ring at your house too|They were in our street}? {They wanted to see my card|They asked for my pin}, {I shut the door|the dog said no}! {If they come, ring me|Come over if you are afraid}. {Your neighbour|[name], number [num]}
{Door thieves caught|They caught the two men}! {It was in the paper|The baker told me}. {Old Mrs [girl] gets her [big] back|They had [big] in a sock}. {Sleep well|What a story}!
{hi, it's the new neighbour|hello, number [num] here}, {those two on the stairs were my brothers|the men at your door were my movers}, {sorry for the fright|not thieves, ha}! {come for tea|cake on [day]}
{Watch out for false workers|Never open to strangers}! {Ours wear a badge|A real one shows a card}, {never take cash|want no money} and {wait outside while you ring us|come only after a letter}. {In doubt call the number on your bill|Your water works}
{Street watch|The watch of our street} {meets on [day]|meets at [time]} in {the school|the inn}. {An officer tells how door tricks work|We learn what such men say}. {It costs nothing|Free, with tea}, {no need to sign up|just come}.
""",
)
pair(
    "caller from the bank",
    spam="""
{Your account was seen by thieves|Thieves look at your account now}. {Move your money|Bring your savings} to {our safe account|the account we opened for you}, {before [time]|at once}. {Don't hang up on our man|Stay on the line when we call}. {Safety desk|Your bank}
{We never ask for your pin|A bank never asks for codes}, {you know that|that is right}. {So please type|Only now, type} {the code we just sent|your login} {at [link]|here} {so we see that it is still yours|to prove that you are not the thief}.
{hello its your bank|bank here}, {a man in [town] buys a car with your card|somebody spends [big] of yours}. {quick, say stop with your card number|text back card and code to stop him}
{Someone at the desk works with the thieves|One of our clerks is false}. {Help us catch her|You can help us}: {take out [big] and hand it to our man|send [big] to the test account}. {Say it is for a kitchen|If asked, say it is for a car}. {You get it all back|It is only a test}.
Subject: {Fraud department|A payment was stopped} >> {Good morning [name]|Dear customer}, {we stopped a payment of [sum]|[sum] nearly left you}. {To get it back|To undo it} {call [phone] and have the card ready|log in through [link]}. {Other calls may be false|Trust no other number}.
{Thank you for being careful|You were right to hang up on that caller}! {I am the real one|Now the real desk writes}. {Just read me|Tell me now} {the six digits|the number on your phone} and {all is well|the thief is out}.
""",
    ham="""
{Thieves ring our customers now|False callers use our name}. {They say: move your money to a safe account|They speak of a safe account}. {There is no such thing|We have none}. {Hang up|Put the phone down} and {come to the desk|ring the number on your card}. {Your bank|[town] Bank}
{We never ask for your pin|A bank never asks for codes}, {not by mail, not by phone|not even when it is urgent}. {Whoever asks is false|So don't tell it}. {Questions? We are at the desk till [time]|Ask us at the desk}.
{hello its mum|gran here}, {a man said he was the bank|the bank rang, but it wasn't the bank}. {he wanted my code, i hung up|i said i was the cook, ha}! {was that right|are you proud of me}
{A clerk asked me what the [big] was for|At the bank they asked me three times about the [big]}. {It is for the kitchen, I said|For our kitchen, I said}! {She only wanted to be sure nobody tricks me|Because of all the false policemen}. {Nice of her|Good girl}.
Subject: {Fraud evening|About a stopped payment} >> {Good morning [name]|Dear customer}, {you asked about the [sum]|your question about the [sum]}: {the shop took it back itself|it was booked back on [day]}. {You need do nothing|Nothing to confirm}. {Greetings from the desk|[girl], your bank}
{You were right to hang up|Well done for hanging up}! {I am at the real desk and asked|I went to the bank and asked}: {nobody there rang you|they did not call}. {Your card is fine|All your money is there}, {sleep well|cake tonight}. {Your [girl]|[boy]}
""",
)
pair(
    "the false page",
    spam="""
{That page is false|Our old page was stolen}! {Use only our new one|The true page is}: [link]. {Sign in again with your old password|Give name, mail and password once more} {so that we know you|or your place is gone}. {The club|Your team}
{Did you click on the false page|Were you on the copied page}? {Then thieves have your card|Then you must act now}. {Check it here|See if you are hit}: [link]. {You need card number and date|Have your card ready}.
{somebody made a page with your face|there is a false page of you}!! {look|see it} [link] {you have to log in to see it|sign in and delete it} {before your boss does|quick}
{We delete false pages|We remove copied pages} for [sum]. {Yours was found in [town]|There are [num] of you}. {Pay first, then we start|Send the money and your login}, {we do the rest|and it is gone by [day]}.
{Dear shop friend|Dear customer}, {a false shop uses our name|thieves copied our shop}. {Whoever bought there gets [sum] back|You lost money there, we return it}: {write us your account and the bank code|enter your bank login at [link]}.
{I'm so sorry|Oh dear}, {it was not me who wrote on my page|someone sits in my page}! {I get it back if a friend helps|They let me in with a friend's phone}: {a code comes to you, pass it on to me|please send me the code you get}. {Love|Thank you}, [name]
""",
    ham="""
{That page is false|Someone copied our page}! {Ours is still|The true one is} [link], {as on your card|as always}. {It asks for no password|We sell nothing there}. {If you typed yours elsewhere, change it|Tell your friends}. {The club|Your team}
{Did you click on the false page|Were you on the copied page}? {Just looking does no harm|If you typed nothing, all is well}. {Else ring your bank yourself|If you gave your card, tell your bank}. {The number is on the card|Don't be ashamed, I fell for it too}.
{somebody made a page with my name|there is a false page of me}!! {it's not me|don't answer it}. {i don't need money|i never ask for codes}, {my real one has the goat on it|you know my number}. [name]
{The false page is gone|They took the copied page down}! {It cost us nothing but a letter|One letter to the host was enough}. {Our own is at [link] again|We changed the picture}, {[num] people asked|thanks for telling us}.
{Dear shop friend|Dear customer}, {a false shop uses our name|thieves copied our shop}. {We only sell here in [town]|We have just this one shop}, {you pay at the till|cash or card at the till}. {If a price is too good, it isn't us|Please don't order there}.
{I'm so sorry|Oh dear}, {that link was not from me|someone sat in my page and wrote to you all}! {Don't click it|Throw it away}. {I have a new password now|I am back in}, {[name2] helped me|my boy fixed it}. {If in doubt, ring me|Love}, [name]
""",
)
pair(
    "tricks in the newspaper",
    spam="""
{It was in the paper|The paper wrote about it}: {a baker made [big] in a week|banks hate this old trick}. {We show you how|You can do it too}, {just put in [sum]|start with [sum]} at [link]. {Soon they will forbid it|Only till [day]}!
{Dear reader|Dear friend of our paper}, {thieves took our list of readers|our books were stolen}. {Pay the year again|Please pay [sum] once more}, {this time to the new account|the new account stands below}. {The old one is false|Trust only this letter}.
{We warn you|Our advice today}: {never pay for a prize|a real prize costs nothing}. {Ours is real|This one is real}! {You won [big]|The car is yours}, {we only take the [sum] for the driver|just send [sum] for the papers}.
{Are you in the paper's list of victims|Victims of last year's trick, wake up}! {We get your money back|A lawyer fights for you}, {[sum] in advance|first his [sum]}. {Mail us your bank papers|Fill in account and pin}: [link]
{hey did you read page three|have you seen today's paper}, {its about you|they name you}! {open it before work|look}: [link] {sign in with your mail password|they ask for your mail password, just type it}
{A reader's tip|From our advice page}: {change your bank password each month|is your pin safe}? {Write us yours and we test it|Send it in and win a radio}. {Free for readers|All answers stay secret}!
""",
    ham="""
{It was in the paper|The paper wrote about it}: {a baker lost [big] in a week|an old trick is back}. {They promised her a fortune for [sum]|She started with [sum]}, {and all was gone|then the page was gone}. {Poor thing|Don't be so silly, Dad}!
{Dear reader|Dear friend of our paper}, {false bills go about in our name|someone sends our readers false bills}. {Ours comes once a year|The real one came in [month]}, {with your reader number|by post}. {If you have paid, pay nothing more|Throw the other away}.
{We warn you|Our advice today}: {never pay for a prize|a real prize costs nothing}. {Whoever wants [sum] first keeps it|If they want a fee, it's a trick}. {More on page [num]|Read on tomorrow}. {Your paper|The advice page}
{Did you see old Mrs [girl] in the paper|Our Mrs [girl] is on page three}! {She led the false officer to the real one|She gave the thief a bag of buttons}. {He wanted [big]|It was to be [big] in gold}, {and got nails|the fool}!
{hey did you read page three|have you seen today's paper}, {the mayor fell for a false page|they write about the lottery trick}. {here it is|look}: [link] {made me laugh|funny and sad}
{A reader's tip|From our advice page}: {never use your dog's name as a password|write no pin on the card}. {Don't send us yours|Keep it to yourself}! {Send us your stories, without names|A radio for the best story, nothing to pay}.
""",
)
pair(
    "evening at the library",
    spam="""
{Free evening about fraud|Learn how thieves think}! {Your chair is kept|A chair waits for you}, {just confirm with your card|we take [small] from your card to know you}: [link]. {Few chairs|Ends at [time]}!
{Library of [town]|Your library}: {someone took out [num] books in your name|a thief uses your reader card}. {To stop it|Else you pay [sum]} {send us birthday, pin and bank|log in with your bank at [link]}.
{dear reader|hello}, {the talk on tricks was great|you came to our evening on tricks}! {as a thank you|for all who came} {you get [sum]|there is a gift card}, {reply with your account and the code you get|just tell us where to pay it, card and code}
{We test who learned something|Little test after the talk on fraud}: {write us your real password|tell us the pin you use}, {we tell you if a thief could guess it|the safest wins [sum]}. {It stays with us|No one sees it}.
{A late fee of [small]|A fine of [small]} {will grow to [sum] at [time]|becomes [sum] today}. {Pay at [link]|Pay here: [link]}, {not at the desk, the desk is closed to fraud|the desk takes no money any more}. {Your library|The reading room}
{Our speaker on safe money|The lady who spoke on safe banking} {visits you at home|comes to you for free}. {Have your papers and cards on the table|She checks your cash for false notes}. {Say nothing to your children|Only for people who live alone}. {Call [phone]|When are you alone}?
""",
    ham="""
{Free evening about fraud|Learn how thieves think}! {On [day] at [time]|[day], [time]}, {reading room|upstairs}. {Officer [boy] shows real false letters|We look at false mails together}. {No card, no sign-up|Just come}, {bring your gran|tea and cake}!
{Library of [town]|Your library}: {someone sends mails in our name|false letters about fines go about}. {We take no money by link|Fines are paid at the desk alone}, {never by mail|in coins}. {Ask at the desk|Please throw it away}.
{dear reader|hello}, {the talk on tricks was great|thank you for coming to our evening on tricks}! {the sheet is here|the speaker's sheet}: [link]. {hang it by your phone|read it to your mum}
{Little test after the talk on fraud|What did you learn in the talk}? {A man asks for your pin: what do you say|Your bank mails you a link: what then}? {Nothing, and hang up|No, no and no}! {See you in [month]|The next talk is on bees}.
{Your late fee is [small]|A fine of [small]}, {no hurry|it does not grow}. {Drop it in the box|Pay when you come next}, {or bring us a jar of jam, ha|the desk opens at [time]}. {Your library|The reading room}
{Our speaker on safe money|The lady who spoke on safe banking} {is ill|can't come}. {We do it on [day] instead|New day: [day], [time]}. {She asks us to say that she visits nobody at home|If someone rings and says he is from her, it's a lie}.
""",
)
pair(
    "card for the police",
    spam="""
{The police need your card|We need your card} {to catch the fraud|as bait for a gang}. {An officer in plain clothes|A young officer} {picks it up|fetches it} at [time], {with the pin on a slip|write the pin beside it}. {You do a great thing|The town thanks you}.
{Officer [girl] speaking|This is Officer [boy]}. {Your money is false|The notes in your bank are marked}. {Fetch [big]|Take out [big]} and {lay it behind the bin|hand it to my colleague}. {Do not ring 110, we are it|Don't call the station, they listen}.
{we have your nephew here|your girl sits at the station}, {he drove too fast|she had no light}. {pay the fine now and she goes home|[sum] and he is free}. {by phone card|the number of a gift card is enough}. police
Subject: {You are a witness|Case [code]} >> {You saw a fraud|We have you on film as a witness}. {Say yes at [link]|Log in at [link]}, {with your bank, as law demands|with card number for proof}. {Silence costs [sum]|Who says nothing pays [sum]}.
{Thank you for your help last week|You helped us so well}! {The gang sits|We got two of them}. {Now the last step|One more time}: {send [big] to the bait account|the same with your savings book}. {You get a medal and all of it back|Back on [day], my word}. {Your officer|Inspector [boy]}
{Do you get strange calls|Strange calls lately}? {Ring only us|Call the police of trust}: [phone]. {We ask a few things about your savings|We make a list of your jewels} and {keep them in our safe|send a car for them}.
""",
    ham="""
{The police never need your card|We never fetch cards}, {not as bait|not for any fraud}. {Whoever stands at your door and wants it is a thief|Shut the door on him} and {dial the station|call us}. {Your police in [town]|Officer [boy]}
{Officer [girl] came to our club|We had Officer [boy] at tea}. {He told of the false police|She told how they say your money is marked}. {Three of us had such calls|Old [boy] nearly put out [big]}! {Now we all know|Good that she came}.
{your nephew was here to help|your girl sat in our car today}, {she wanted to see the siren|school visit}! {no fine, only a sticker|she goes home with a whistle}. {greetings|thanks for the cake}, police post
Subject: {You were a witness|Thank you} >> {It was you who saw how the boy broke the window|We read your letter about the false caller}. {Could you come to the station|Would you come by} on [day]{ at [time]|}? {Bring nothing|It takes ten minutes}. {No cost|If it does not suit you, ring us}.
{Thank you for your help last week|You helped us so well}! {The two with the false badges are caught|We got the man}, {because you rang us|thanks to your number plate}. {Your [big] is safe in the bank|The lady has her [big] again}. {You need do no more|That is all}. {Inspector [boy]|Your police}
{Do you get strange calls|Strange calls lately}? {Don't ring back the number they give|Hang up, wait, dial yourself}. {We ask nobody about savings|We make no list of jewels}, {tell your parents|tell your mum}. {Police, [town]|Your station}
""",
)
pair(
    "ignore the other letter",
    spam="""
{Ignore other warnings|Don't believe the other mail}. {This one is the real one|Only this is from us}: {your card ends today|your account is about to close}. {Keep it with one click|Renew it}: [link], {password and code|card, date, code}.
{You will get a letter that says we are false|Someone will tell you we are thieves}. {Laugh at it|It is the competition}. {Your [big] is safe with us|Your money grows}, {put in [sum] more|send the next [sum]} {before [day]|this week}.
{Our last letter was wrong|We made an error in our last mail}. {Not [small] but [sum] is due|The account number was false}. {Please pay here|The right account}: [link]. {If you have paid, pay again, we return the first|Pay once more, please}.
{they warned you of me|your bank warns you}, {i know|so funny}. {they want us apart|they don't want you rich}. {send it by another way|use the voucher way}, {tell them it's for a roof|say nothing}, dear
{This is not spam|No trick|No fraud}! {You really get|We really give you} [big]. {Just answer with|We only lack} {your account and password|a photo of your card, both sides}. {Honest people|Word of honour}!
{Your mail program put us in the wrong box|Look in your junk mail}: {there lies our real letter|we wrote to you there}. {Mark it as good|Take it out}, {open the file and press allow|press the link and sign in}. {Your computer may call it bad, never mind|Turn off the guard first}.
""",
    ham="""
{Ignore my other mail|Don't read the first mail}, {it was meant for the baker|I sent it half done}. {This one is right|Now the right one}: {we meet at [time], not before|supper is on [day]}. {Sorry|Old fool that I am}, [name]
{You may get a letter that says the club is broke|Someone tells people we close}. {Laugh at it|It is not true}. {There is [big] in the bank|The books lie open at the desk}, {come and look|see you on [day]}. {The board|Your club}
{Our last letter was wrong|We made an error in our last letter}. {You owe us nothing|It was meant for number [num]}. {If you have paid, you get it back on [day]|Please throw it away}. {Sorry for the fright|We are sorry}. {The water works|Town hall}
{they warned me of you|my mum warned me of you}, {i know|so funny}, {you'd eat all our plums, she said|nobody eats more cake}. {come anyway|bring a bag}, [day]? [name]
{This is not spam|No trick|No fraud}! {I really am giving away|We really give away} {[num] jars of honey|our old piano}. {Free for whoever comes first|No money, just carry it}. {Honest|Word of honour}! {Number [num], blue door|[name] from choir}
{My mail may be in your wrong box|Look in your junk mail}: {the plan for the feast lies there|I wrote to you on [day]}. {If not, I print it|Not there? Never mind}, {it's only the list of cakes|nothing urgent}. {Your computer is more careful than you, ha|[name]}
""",
)
pair(
    "ring me before you pay",
    spam="""
{Ring me before you pay|Call me before you go to the bank}! {The bill has a new account|I have another account for it}. {My voice is bad, so mail is better|If I don't answer, just take this one}: {the [big] goes there|send the [big] to it} {today|before [time]}. {Your builder|The roofer}
{Mum|Dad}, {did a false me write to you|somebody writes in my name}? {I have a new number, this one|Only this number is me}. {Please pay my bill of [big]|I need [sum] for the phone}, {don't ring the old number, the thief has it|the old one is not mine any more}.
{don't pay them!|stop, don't pay!} {pay us instead|i do it cheaper}. {same bill, half price|only [sum]}, {now|till [time]}, {by voucher|to my card}
{Before you pay anything to anyone|Before you buy the car}, {let us check it|have it checked}: {send account, pin and sum|[sum] and a copy of your card}. {We say yes or no within the hour|Safe buying}! [link]
{Ask your daughter first, they say|They say ask your children}. {But you are no child|But it is your money}! {Decide alone|Keep it from them}: {[big] in, double out|one little transfer of [big]}. {I ring you at [time]|My girl writes to you}.
{Your son paid the first half|Your daughter has agreed}. {The rest of [big] is up to you|Now you pay [big]}. {He can't be reached today|She asks not to be rung at work}. {Card number to [phone]|Here is the account}. {The dealer|The lawyer of your family}
""",
    ham="""
{Ring me before you pay|Call me before you go to the bank}! {That mail is not from the roofer|The roofer has no new account}. {I have his bill here|He wants it in [month], on paper}. {Don't send the [big] yet|Wait with the [big]}. {Your daughter|[name]}
{Mum|Dad}, {did a false me write to you|somebody writes in my name}? {I have the same number as ever|I have no new number}. {I need no money|Pay nothing}. {Ask him the cat's name, ha|Ring me on the old one}! {[boy]|[girl]}
{don't pay them!|stop, don't pay!} {i have paid already|it's my round}. {the waiter knows|the [small] lies on the bar}, {coming back in a minute|back soon}
{Before you pay anything to anyone|Before you buy the car}, {let me look at it|ask uncle [boy]}. {[big] is a lot|[big] for that thing}! {I come on [day] with you|He knows cars}, {it won't run away|no hurry}. {Hug, [name]|Your brother}
{Ask your daughter first, says the bank's leaflet|The leaflet says ask your children first}. {So I ask|So here I am}: {a man on the phone wants [sum]|he says I won [big]}. {I smell a rat|I said no}. {Right|Was I good}? {Your old mum|Dad}
{Your son paid the first half|Your daughter paid it all}. {The rest can wait until the chairs are here|You owe us nothing}. {He wanted to surprise you|She said not to tell}, {but I must write a bill|now you know}! {The joiner|[name], chairs and tables}
""",
)
pair(
    "money of the class",
    spam="""
{Dear parents|To the parents of the class}, {our class fund was robbed|someone broke into our account}. {Please pay the [sum] again|We need [sum] from each} to {my private account|the new account below} {today|by [time]}. {Don't call the teacher, she cries|The school must not know}. {The class mother|A father}
{The trip to the zoo is in danger|No zoo without you}! {You are the last|Your child is the only one} {who has not paid|without a tick}. {Card and code here|Pay}: [link] {or the child stays at school|before midnight}.
{hi, mum of [boy] here|hi i'm the new treasurer}, {[name2] gave me your number|you don't know me yet}. {can you lay out [sum] for the class gift|send me [sum] for the teacher's gift}? {voucher is best|use this number}
{Good news|Hooray}! {There is too much in the class fund|The class fund gives money back}: [sum] {a child|for you}. {Write account, bank and pin|We need your online login} and {it is with you tonight|I send it}. {Your treasurer|The fund}
{The teacher asked me to write|In the name of the teacher}: {the child needs a tablet|books are missing}. {[big], half of it now|[sum] now}, {to a firm abroad|through [link]}, {all others have it|your child sits there with nothing}.
{Parents, careful|Warning to parents}: {a false treasurer goes about|someone cheats our class}! {I am the real one|Trust only me}. {Tell me what you paid and from which card, with number|Send the money again to me}, {I sort it out|then all is clean}.
""",
    ham="""
{Dear parents|To the parents of the class}, {our class fund holds [sum]|there is [sum] in our tin}. {That's enough for the zoo|So this year nobody pays}. {The book is with me, come and look|I show the slips on [day]}. {The class mother|A father}
{The trip to the zoo is paid|Off to the zoo}! {Your child is on the list|All are on the list}. {Bring boots, bread and [small] for an ice|Please no more than [small] for sweets}. {Bus at [time]|We leave on [day]}.
{hi, mum of [boy] here|hi it's the treasurer}, {we stood together at the gate|you sat beside me on [day]}. {i laid out [sum] for the teacher's gift|the gift is bought}, {[small] each, when we meet|give me your [small] at the gate, no hurry}
{Good news|Hooray}! {There is too much in the class fund|The class fund gives money back}: [small] {a child|for each}. {It is in an envelope in the school bag|Your child has it in the bag}. {Buy an ice|Count it}! {Your treasurer|[name]}
{The teacher asked me to write|In the name of the teacher}: {books are free this year|the school buys the tablets}. {If a shop writes to you, don't pay|Nobody needs to order}. {Just cover them in paper|Only pencils and glue}. [name2]
{Parents, careful|Warning to parents}: {someone writes in the name of our class|a false treasurer asks for [sum]}! {I collect nothing by mail|We never pay by link}. {If you have sent money, tell your bank|Show it to me at the gate}. {[name], treasurer|Class mother}
""",
)
pair(
    "bed at the hostel",
    spam="""
{Your bed at our hostel is lost|Your booking falls through at [time]} unless {you confirm your card|you pay [sum]}: [link]. {The page of the booking firm is out of order|Don't ask at the desk, they can't see it}. {The hostel|Booking help}
{We have the sweetest hut|A hut by the sea}, {all to yourself|empty in [month]}. {Owner is abroad|I am away}, {key comes by post|the key flies to you} {once [big] is here|after [sum] by wire}. {Not through the portal, they take too much|Write to me alone}.
{hello traveller|dear guest}, {your card was refused|card trouble}. {type it again|try once more} [link] {within two hours|or sleep on the beach}
{You stayed with us in [month]|Thank you for your stay}! {You broke a lamp|A towel is missing}, {[sum] will be taken|we take [sum]}. {To say no|If it was not you}, {sign in at [link]|send card and code}.
{Dear guest|Dear [name]}, {thieves send false mails about bookings|careful, false mails go about}. {So check your booking|So we check all cards} {here|on this safe page}: [link]. {Number, date and code, that's all|Only the card and your code}.
{You won a free week|A free week for two} {in our house by the lake|in the hills}! {Only the cleaning, [sum], is paid ahead|Only [sum] for the beds first}. {Few weeks left|The gate closes today}, {card to [phone]|reply with card}.
""",
    ham="""
{Your bed at our hostel is kept|Your booking stands}: {you pay [sum] when you come|pay on arrival}, {cash or card|at the desk}. {We need no card before|No deposit}. {Come late? The door code is [code]|Desk open till [time]}. {The hostel|[name], night desk}
{We have the hut|The hut by the sea is ours}, {all to ourselves|for a week in [month]}! {[big] for us six|[sum] each}, {I paid, you pay me at the fire|pay me when your wages come}. {Key hangs at the mill|The farmer has the key}.
{hello traveller|dear guest}, {we have a cot for the baby|top bed or low bed}? {tell us when you come|we light the stove}. {no card needed|you pay here}
{You stayed with us in [month]|Thank you for your stay}! {You left a sock and a book|Your lamp is mended, no charge}. {We send it by post|It's in the box}, {stamp is on us|nothing to pay}. {Come again|Greetings from the lake}
{Dear guest|Dear [name]}, {thieves send false mails about bookings|careful, false mails go about}. {They say your card was refused|They want your card again}. {Type it nowhere|Don't click}. {Your bed is safe, you pay here|We ask for nothing before you come}. {Your host|The hostel}
{A free week for two|We have a week to spare} {in Gran's house by the lake|in our hut}! {It rains in, so no rent|You only feed the hens}. {Take it or tell [name2]|Say by [day]}. {Bring sheets|Key under the pot}. [name]
""",
)
pair(
    "counting the votes",
    spam="""
{Count votes with us|Be a vote counter}: [big] {for one evening|for a day}! {Only your coat is to pay, [sum]|We keep a place for [sum]}. {Send name, account and card|Sign here: [link]}. {Few places|Only today}!
{Your vote did not count|Your voice is not valid}. {Vote again here|You may vote once more}: [link], {with your bank login as proof|with card and birthday}. {The town hall cannot help|Not at the hall}. {Voting office|The office}
{we buy your vote|your letter vote is worth [sum]}! {just send us the letter unopened|photo of your papers, please} {and your account|and where to pay}, {nobody knows|secret}
{Thank you for counting votes|You counted so well}! {Your wage of [sum] waits|Your [sum] could not be paid}. {Tell us your bank code|Log in to your bank through [link]}, {it must be today|else it goes to the state}.
Subject: {Fine for not voting|You did not vote} >> {Who stays at home pays [sum]|The fine is [sum]}. {Pay at [link]|Give your card at [phone]}, {then the file is shut|or an officer comes}. {Tonight it doubles|Last notice}.
{Hello [name]|Good day}, {you counted with my wife|I sit in the next room at the count}. {They gave you my wage by mistake|Our envelopes were mixed up}. {Send me [sum]|Just wire me the [sum]} {and I say nothing|before the chief asks}. {A colleague|The man with the beard}
""",
    ham="""
{Count votes with us|We need vote counters}: {[sum] in cash|you get [sum]} {for the evening|that night}, {soup too|and buns}. {Come to room [num] at [time]|Tell me by [day]}. {No papers, only good eyes|You need nothing but a pen}. {Town hall|[name], town hall}
{Your vote counts|You may vote} {on [day] in the school|by letter}. {The letter is in the post|Your card comes in [month]}. {You vote on paper alone|There is no page to vote at}, {never by mail or phone|whoever sends a link is false}. {Voting office|Town hall}
{did you vote|have you voted yet}? {i go at [time], come with me|take your letter along}. {secret, ha|i don't tell whom}, {then cake|the hall has soup}
{Thank you for counting votes|You counted so well}! {Your wage lies in an envelope at the desk|Here is how the wage goes: cash, on the night}. {[sum], sign for it|[sum], as agreed}. {Nothing to fill in|See you next time}.
Subject: {No fine for not voting|False letters about voting} >> {Some people got a mail|A mail goes about} {that wants [sum]|with a fine of [sum]} {from all who stayed at home|for not voting}. {It is a lie|There is no such fine}. {Don't pay|Throw it away}. {Town hall of [town]|The mayor}
{Hello [name]|Good day}, {you counted with me|I sat beside you at the count}. {I have your envelope and you mine|They mixed our envelopes up}! {Same sum, so who cares, ha|Both hold [sum]}. {Your scarf is here too|You left your pen}. {The man with the beard|[name2]}
""",
)
pair(
    "money found and given back",
    spam="""
{I found [big] in a coat|We found [big] behind a wall} and {want to share it with you|half could be yours}. {To show that you are honest|So we trust each other} {put [sum] on the table first|send me [sum] first}. {Don't tell the police|Quiet, please}!
{You lost money|Your money was found}! {It waits in our lost desk|[sum] lies here}. {We send it|You get it} {when you give card and code|after you log in with your bank}: [link]. {Lost and found|Desk of lost money}
{oops i sent you [sum] by mistake|i typed the wrong number, [sum] is with you now}! {please send it back|be nice and return it} {to this other account|by gift card}, {hurry|my kids are hungry}
{The shop gave you too much back|We paid you [sum] too much}. {Return it today|Send it back} {to our private till|at [link] with your card}, {or we call it theft|else we know where you live}. {The shop|Your grocer}
{Dear finder|Thank you, dear finder}! {You handed in a purse|You found my ring}. {I want to thank you with [big]|Your reward is [big]}. {The notary takes [sum] for it|For the transfer I need your login}. {You good soul|God bless you}.
{An envelope with your name|A letter full of cash} {was found on the train|lay on our bus}. {Is it yours|Say yes}? {Prove it with your card number and pin|Pay [small] and we open it}, {else [name2] gets it|till [time]}.
""",
    ham="""
{I found [sum] in my winter coat|We found [sum] behind the stove}! {Must be Grandpa's|It's yours, you lent me the coat}. {I put it in the blue jug|You get it on [day]}. {Honest me|Ha}! {Your [girl]|[boy]}
{You lost money|Your money was found}! {An envelope with [sum] and your name|Your purse, with all [sum]} {lies at the desk|is here at the station}. {Come when you like|Open till [time]}, {bring something with your name|no fee}. {Lost and found|Bus depot}
{oops you gave me [sum] and not [small]|you paid me too much}! {i bring it back on [day]|it's in your letter box}, {blind as a mole|buy glasses}! [name]
{The till was over by [small]|We gave you too little back}: {you get [small] from us|your [small] lies here}. {Just come by|Next time you buy bread}. {Sorry|Your grocer|The girl at the till}
{Dear finder|Thank you, dear finder}! {All [big] was still in it|Not a coin was missing}. {You wanted no reward|You ran off so fast}, {so here is a cake|so I put [small] in the church box for you}. {There are good people|Your happy neighbour}
{An envelope with [sum]|A purse with [sum]} {was found in our hall|lay under a bench at the match}. {Whose is it|Do you miss it}? {Tell me the colour and come|Say what else was in it}, {it is in my drawer|I keep it at the bar}. {[name], club house|The caretaker}
""",
)
pair(
    "pupils from abroad",
    spam="""
{Your child may go abroad with us|A place in our exchange is free}! {The seat is yours|It starts in [month]} {once [big] is paid|after a deposit of [sum]}. {No time for a talk|The school does not know yet}, {pay at [link]|send your card}. {Exchange office|The world school}
{I am the mother of your guest pupil|Dear host family}, {my girl was robbed on the way|he has no ticket}. {Please lend [big]|Could you wire [sum]} {to this travel agent|to the driver}, {I return it at once|I pay you back in gold}. {Sign: a mother|Mother of [girl]}
{hi its [name] from the exchange|remember me from the exchange}, {i'm stuck in [town]|lost my bag}. {can u send [sum]|a gift card helps}, {i can't call|no voice today}
{The form for the trip was not signed|Papers missing for the trip}. {Sign it with your bank login|Send card and the code you get}: [link]. {By [time]|Today}, {or the plane leaves without your child|or the seat is sold}.
{Host a pupil and earn [big]|We pay [big] a month to hosts}! {For the check of your house|To get on the list} {we take [sum]|send [sum]} and {a copy of your bank card|your online code}. {No school asked|Quick, few pupils left}!
{Warning about the exchange|Parents, careful}: {a false teacher took the money|the old account is a fraud}. {Pay the [big] to our safe one|Send the second half here}. {We tell the school later|Don't ring the school}. {The teacher|Head of travel}
""",
    ham="""
{Your child may go abroad with us|We have a place in the exchange}: {two weeks in [month]|ten days}. {It costs [sum]|The town pays, you give [sum]}, {paid at the school desk in [month]|later, on paper}. {Talk for parents on [day], [time]|Ask Mr [boy] at the gate}.
{I am the mother of your guest pupil|Dear host family}, {my girl writes that your soup is the best|he has grown fat with you}! {Please take the [sum] in his bag for his meals|She has enough money}. {Come to us next year|Thank you}! {Mother of [girl]|A happy mother}
{hi its [name] from the exchange|remember me from the exchange}, {i'm home again|i miss the dog}! {here are pictures|look}: [link] {say hi to your gran|come in [month]}
{The form for the trip was not signed|A name is missing on the form}. {Just put it in your child's bag|Sign on paper} by [day]. {No money with it|Nothing to pay now}, {if you lost it we have more|the sheet is yellow}. {School office|The teacher}
{Would you host a pupil|We look for beds} {in [month]|for a week}? {A bed and a place at table is all|No pay, but much laughter}. {We come and tell you more|Say yes or no at the gate}, {no hurry|till [day]}. {The school|[name], exchange}
{Warning about the exchange|Parents, careful}: {someone sends bills in our name|a mail wants [big] for the plane}. {We have not asked for money yet|Our bill comes on paper, in the bag}. {Do not pay|Don't click}, {ring the school|ask us at the gate}. {The teacher|School office}
""",
)
pair(
    "new water pipes",
    spam="""
{Water works|Your water works}: {we lay new pipes|new pipes in your street}. {To stay connected|If you want water on [day]} {pay [sum] at [link]|confirm your account}: {by [time]|today}. {The tap shuts itself|No pay, no tap}.
{Your water is poisoned|Bad water in [town]}! {Do not drink|Danger}! {Only our powder helps|We bring the filter}, [sum], {card to [phone]|pay first}. {The works keep silent|They hide it from you}.
{our man comes for the pipes|water man at your door} [time], {he must see every room|let him in the bedroom}. {have [sum] in notes|lay your purse out}, {alone is best|send the kids out}
{Too much paid for water|You get water money back}, [sum]! {We can't find your bank|The bank sent it back}. {Log in through us|Write card, date and code}: [link]. {Only till [day]|Then it is lost}.
Subject: {Pipe works in your house|Letter [code]} >> {Sign that you agree|Your signature is missing}: [link]. {It opens with your bank code|You prove your name with the bank login}. {Without it you pay the digger|Who does not sign pays [big]}.
{Beware of false water men|False water men about}! {The real one has a secret word|Ours knows your account number}. {Get the word for [sum]|Give us the number so that he can say it}, {ring [phone]|reply here}. {Your works|Service desk}
""",
    ham="""
{Water works|Your water works}: {we lay new pipes|new pipes in your street}. {On [day] the tap is dry till [time]|No water on [day] from [time]}. {Fill a jug|Keep a bucket}. {You pay nothing and sign nothing|No need to be home}. {Sorry for the mud|Thank you}.
{The water in [town] is brown|Brown water from the tap}! {Don't be afraid|Not dangerous}, {it is rust from the pipe|just run it a while}. {Free bottles at the fire house|Boil it till [day]}. {More here|We write more at} [link]. {Water works|The mayor}
{our man comes for the pipes|the water man was here}, {[time], let him in please|he fixed the tap}. {he only needs the cellar|he wants no money}. {he has a badge|the dog loves him}, dad
{We paid too much for water|The water bill}: {we get [sum] back|[sum] back for us}, {they take it off the next one|it is on the bill already}. {Nothing to do|No form}. {Shorter baths did it|I told you, the drip}! [name]
Subject: {Pipe works in your house|Letter to number [num]} >> {We dig on [day]|The digger comes in [month]}. {Please move the car|Please clear the cellar stairs}. {The town pays|It costs you nothing}. {Questions: [phone], ask for [girl]|The plan hangs in the hall}.
{Beware of false water men|False water men about}! {They ask for cash or want to see the bedroom|One lets the tap run, one takes the purse}. {Ours come only after a letter|We ring days before}. {In doubt, shut the door|Call us first}. {Your works|Service desk}
""",
)
pair(
    "dark for an hour",
    spam="""
{Your light goes out in an hour|Power off at [time]}! {A bill of [sum] is open|You owe [sum]}. {Stop it|Keep the light on}: {card to [phone]|pay at [link]}. {The man with the pliers is on his way|No more reminders}.
{Power cut in your street|Dark streets on [day]}? {Not with our box|Our box saves you}! {Plug it in and pay half|It makes light from nothing}, {only [sum] in advance|send [sum] now}. {The works hate it|Forbidden soon}!
{hi neighbour|hello from number [num]}, {my meter is empty, the baby is cold|no light here, the little one cries}. {send a top-up code of [sum]|buy me a voucher, send the digits}, {i knock on [day]|pay you back}
{Your smart meter was attacked|Thieves sit in your meter}. {Enter your customer and bank login|Give name, account and code} {and we lock it|so we can clean it}: [link]. {Till then they burn your money|It costs you [sum] an hour}.
{As a sorry for the dark|Thank you for your patience in the dark}: [sum] {for each house|for you}! {Pick your bank and sign in|Type your card so that we can pay}: [link]. {Ends at [time]|Only the first hundred}.
{Other power firms lie to you|Don't trust the letter about the cut}. {Switch to us by one word|Say yes on the phone}: {we ring, you read us the meter and the account|just mail a photo of your bill and card}. {Say yes today|Cheap for ever}!
""",
    ham="""
{The light goes out for an hour|Power off at [time] on [day]}! {We mend the line|A tree lies on the line}. {No bill, no fault of yours|All bills are fine}. {Keep the fridge shut|Have a candle ready}. {Power works|Your works}
{Power cut in our street|Dark street tonight}! {Come to us, we have the stove|We tell ghost tales}, {bring a candle and cake|bring the kids}. {Free light from the moon|No charge, ha}! [name], {number [num]|upstairs}
{hi neighbour|hello from number [num]}, {is your light out too|dark at yours as well}? {the works say an hour|they fix it by [time]}. {baby is asleep|want a torch}?
{Your new meter is in|We hung the new meter}. {It needs no code from you|Nothing to enter anywhere}. {If someone calls about an attack on it, hang up|Calls about thieves in meters are lies}. {We never ring about that|Tell your parents}. {Power works|Your works}
{Thank you for your patience in the dark|Sorry for the dark}! {The pump burned|A mouse bit the cable}. {All is bright again|Light is back}. {The pictures of the mouse|What we found}: [link]. {Nobody pays for it|It won't be on the bill}. {The works|[town] power}
{A man rang and wanted us to switch|Someone from a power firm called}. {I said no to all|I never said yes}, {he asked for the meter number|he wanted our account}. {Dad, don't tell him anything|If he calls you, hang up}. {We stay with the old ones|Kiss}, [girl]
""",
)
pair(
    "chimney and stove",
    spam="""
{Chimney check|Your chimney is due}! {It was found unsafe from the street|We saw sparks}. {Pay [sum] now|Card to [phone]} {or the stove is sealed|or you pay [big]}, {the sweep comes after|then we come}. {Office of stoves|Fire desk}
{Good day|Dear house owner}, {your old sweep is a cheat|your sweep has no licence any more}. {Take ours|We are the real ones}: {first send your account and a signature|sign with your bank at [link]}. {He will warn you of us, of course|Don't tell him}.
{sweep here|hello its the chimney man}, {i forgot to bill you|the bill blew away, ha}. {[sum] please|send [sum]}, {voucher is fine|to my wife's account}, {lucky year to you|soot and kisses}
{Money from the state for your stove|[big] for a new stove}! {It is nearly yours|You are on the list}. {We only lack|Just send} {your bank login|[sum] for the stamp}: [link]. {The pot is empty on [day]|Be quick}.
{A deadly gas was measured in your street|Gas in your house?}! {Our alarm is the only one that works|Buy life}: [sum]. {Order now|Pay by card}: [link]. {Two families did not|Shops sell fakes}.
{Touch a sweep, be lucky|A sweep brings you luck}! {Send this to ten and your card number to us|Write your wish and your pin}, {and [big] comes down the chimney|then money falls}. {Who breaks it has bad luck|It works, I swear}.
""",
    ham="""
{Chimney check|Your chimney is due}! {The sweep comes on [day]|I come on [day] at [time]}. {Please don't light the stove|Stove cold, please}. {The bill, [sum], comes later by post|You pay nothing at the door}. {Your sweep|[name], sweep}
{Good day|Dear house owner}, {I am your new sweep|old [boy] goes fishing, I take over}. {Nothing changes|Same price}. {If someone else says he is the sweep, ask for the badge|False sweeps want cash, I don't}. {See you in [month]|[name]}
{sweep was here|the chimney man came}, {soot on the carpet|a nest was in it, ha}! {he gets [sum], i put it on the table|paid him [sum]}. {touch wood|warm again}
{Is there money from the state for a new stove|I read about money for new stoves}? {I asked at town hall|Ask at town hall}: {yes, but not this year|[sum] if it is old}. {The form is on paper|Nobody wants money first}. {Whoever mails you about it is false|Your [name]}
{The gas alarm screamed|Our alarm went off} {at night|at [time]}! {Just an old battery|It was only the toast}. {Buy one for your room too|I put one up for you}, {they are [small] at the mill shop|it cost [small]}. {Better safe|Love, Dad}
{Touch a sweep, be lucky|I met a sweep today}! {I touched his sleeve|He let me touch a button}. {Then I found [small] on the road|Then the bus drove off}, {luck, they say|so much for luck}! {Kiss|See you on [day]}
""",
)
pair(
    "men who look at gutters",
    spam="""
{We happened to pass|We work in your street today} and {saw that your gutter is broken|saw holes up there}. {Half price if you pay now|[big], cash, today}. {No bill, no neighbours|Don't ask around, others are dear}. {Say yes|We are at your gate}!
{Storm check|After the storm}: {your insurance sends us|your insurance wants pictures}. {Let us take the papers along|Sign here} [link] {with bank and birthday|with your card}, {else they pay nothing|or no cover}.
{leaky?|wet wall?} {cheap men|good men}, {[sum] first|pay ahead}, {gone wet on [day]|only today}, {call|ring} [phone]
{Your gutter man here|It's the gutter man}! {I stand in the shop|I'm at the tin shop} and {my card fails|the till refuses me}. {Send [sum]|Lay out [sum]} {or I can't start|so I can get the tin}, {it's off the bill|I bring the slip}.
{The town checks all gutters|By order of the town}: {yours failed|yours was marked red}. {Fine of [sum], pay at [link]|[sum] by card to lift the mark}. {No word to town hall, it is a test|Last day}. {Office of roofs|Inspector}
{Did false workers cheat you|Did you pay men for a bad gutter}? {We get it back|Your [big] comes back}! {Start with [sum]|Just [sum] for the lawyer}, {and your bank login for the refund|and card for the refund}. {Help for victims|Many thanked us}
""",
    ham="""
{We work in your street|We mend number [num] this week} and {saw that your gutter hangs|saw a bird's nest in your gutter}. {Just so you know|Tell your landlord}. {We want nothing|No job for us, a nail will do}. {The men with the ladder|[name]}
{After the storm|Storm check}: {is your gutter whole|did you lose tiles}? {Take pictures and send them when you can|Your yearly fee pays for it}. {No signature, no cost|You pay nothing}. {Your insurance, [girl] at the desk|Ring [phone]}
{leaky?|wet wall?} {i have a bucket|i come with the ladder}, {[day]|after work}, {soup is my price|for a beer}! {your brother|[boy]}
{Your gutter man here|It's the gutter man}! {I stand in the tin shop|I'm at the shop}: {copper or zinc|brown or grey}? {Zinc is [sum] less|Grey is cheaper}. {You pay when it hangs|Bill at the end}. {We start on [day]|Dry days from [day]}.
{The town looks at gutters|Someone from town hall walks about}, {because of the flood|only from outside}. {You need not be home|Nobody comes in}. {No fee and no fine|It costs nothing}. {If one wants cash he is not ours|Ours wear yellow}. {Town hall|The mayor}
{Men at the gate said our gutter was broken|Two men wanted [big] for the gutter}! {I went up myself|I asked [name]}: {nothing wrong with it|a leaf, that's all}. {I sent them off|Don't let them in at yours}. {Tell Gran|Love}, Dad
""",
)
pair(
    "a letter of the insurance",
    spam="""
{Your cover ended last night|You drive without cover}! {Pay [sum] in the next hour|Renew at [link]}, {card is enough|card and code}. {One scratch and you lose the house|The police get a list at [time]}. {Cover desk|Your insurance}
{Good news from your insurance|You had no harm this year}! {You get [sum] back|[big] as thanks}. {Choose your bank and sign in|We need account, pin and birthday}: [link]. {Till [day]|First come}!
{Your husband took out a policy you don't know of|There is a policy in your name}: [big]. {To open it|For the seal} {send [sum]|pay the clerk [sum]}. {Ask nobody at the firm|The firm must not hear}. {A clerk who means well|I risk my job}
{accident?|a bump?} {we say it was worse|we make the doctor's note}, {you get [big], we take half|big money for you}. {send papers and card|photo of your papers}, {nobody checks|so easy}
Subject: {Signature missing|Contract [code]} >> {Your contract waits for your name|The new terms need you}. {Sign by bank code|Type the code we text you}: [link]. {Who does not answer has agreed to pay [big]|By [time]}.
{Warning|Warning from your insurance}: {false agents are on the road|an agent of ours stole data}! {Your new agent is me|Talk only to me}, [name]. {I visit on [day]|I come at [time]}, {have savings books and cards at hand|I take your old papers and [sum] for new ones}.
""",
    ham="""
{Your cover goes on|Your car is covered for another year}. {The fee stays at [sum]|It costs [small] less}, {taken in [month] as always|the bill comes by post}. {You need do nothing|No signature}. {Questions? Ask [girl] at [phone]|Your insurance}
{Good news from our insurance|They paid for the window}! {[sum] came today|All [sum]}. {I only sent a picture|One letter was enough}. {Shall we save it or get cake|Half for the glass man}? {Kiss|[name]}
{I found a policy of Grandpa's|In the tin lay a policy}: [big]! {I took it to the desk myself|We go to the desk on [day]}. {They want nothing for it|No fee, they said}. {Don't sell the goat yet, ha|We share it as he wished}. {Your [girl]|Uncle [boy]}
{had a bump|small accident}! {nobody hurt, only the lamp|his fault, he said so}. {insurance has the photos|they pay}, {put the kettle on|home by [time]}
Subject: {New terms from [month]|Contract, for your file} >> {We have written the terms in plain words|Your contract gets new words}. {Read them|They are here}: [link]. {You need not sign|No answer needed}, {the price is the same|nothing else changes}. {Your insurance|[name], service}
{Warning|Warning from your insurance}: {false agents are on the road|someone rings at doors in our name}! {Ours never take cash|We fetch no savings books}. {Ask for a card and ring us|Shut the door}. {Your agent is still [girl]|We come only if you ask}.
""",
)
pair(
    "ladders and drills",
    spam="""
{Uncle|Brother}, {it's me|you know who}! {Can you lend me|Lend me} {the drill|your ladder}? {No wait, better the money for one|In fact I must buy one}: [sum], {to the shop's man|by card number}, {my phone is new, don't ring|I can't talk up here}.
{You lend tools|You have a drill to lend}? {Join our tool circle|Lend it and earn [sum]}! {Put down [sum] as a start|Only your bank login is needed}: [link]. {Get it back doubled|A few places}.
{hi cousin|hello uncle}, {it's the boy of your sister's friend|guess who}. {i broke a rented saw|i dropped their ladder}, {they want [big] or call the police|[sum] before six}. {help me, don't tell mum|voucher, please}
{We drill for the new street|We drill in front of your house}. {Your wall may crack|It may hit your wall}! {Our cover for it|Be safe}: [sum] {to our man|with a card at [link]}. {Town hall won't pay you|Ends tonight}.
{Your ladder was seen at a theft|A thief used your drill}! {You could be charged|It looks bad for you}. {I am a friend in the police|I can lose the file} for [sum]. {No calls|Not a word}, {by gift card|in an envelope}.
{Dear neighbour|Hey neighbour}, {I moved in last week and have no tools|you haven't met me, I live above}. {What's your door code, I fetch the ladder while you're out|Leave the key and I help myself}. {When are you away|When is nobody in}? {Thanks|A good friend}
""",
    ham="""
{Uncle|Brother}, {it's me|me again}! {Can you lend me|May I have} {the drill|your ladder} {on [day]|till [day]}? {I come by at [time]|I fetch it after work}. {Mine smokes|The shop wants [sum] a day, robbers}! {Your [boy]|[girl]}
{You have a drill to lend|You lend tools}? {Our street makes a list|We start a tool circle}. {No fee|Nobody pays}, {who breaks it mends it|just your name and the tool}. {List is at the baker's|Write it on the sheet in the hall}. {[name], number [num]|Neighbours}
{hi cousin|hello uncle}, {i broke your saw|i dropped your ladder}, {so sorry|ouch}! {i buy you a new one|i pay}, {is [sum] right|which one was it}? {see you at gran's on [day]|don't shout}
{We drill for the new street|We drill in front of your house}. {It is loud till [time]|Your cups may shake}. {If a wall cracks the town pays|Call the town if something breaks}, [phone]. {You owe nothing|Sorry for the noise}. {The road men|Street works}
{Your ladder was seen|I saw your ladder}! {It lies in the ditch behind the mill|It stands at the plum tree of number [num]}. {Thief or cousin|The boys took it for plums}? {Shall I bring it|I carry it home}. {Lock the shed, ha|Your neighbour}
{Dear neighbour|Hey neighbour}, {I moved in last week|we met on the stairs}, {the one with the drum|you carried my lamp}. {May I borrow a hammer when you're in|When are you home, I bring back the hammer}? {I bake you something|Thanks}! {[name], second floor|[name] from above}
""",
)
pair(
    "small money among brothers",
    spam="""
{Sis|Bro}, {can you lend me [small]|got [small] for me}? {Well, better [sum]|No, make it [sum]}. {I am at the till|People stare}! {Send it to this girl's account|Type your card here and I pay}, {my number changed|old phone is dead}. {Your brother|Your sis}
{Hey big one|Hello little one}, {remember the goat|how is Mum}? {I owe a man|They took my bike as a pledge}. {[sum] and I get it back|Wire [sum]}, {to his name|with a code from the kiosk}. {Don't phone, I'm in class|Mum must sleep, tell her nothing}.
{lend me something|need a bit}, {friday back|back soon}, {your card and pin do too|voucher code is fine}, {no call|can't talk}
{Your brother gave us your name|Your sister told us about you}. {He owes us [big]|She has a debt}. {Pay part of it|[sum] from you} {and we let him be|and she sleeps well}. {He must not know|Keep it from your parents}. {The friends of your brother|Collectors}
{Cash for brothers and sisters|Borrow like from a brother}! {[big] in your hand|[big] by [time]}, {we ask no bank|nobody checks}. {Only the fee of [sum] first|Just send card, both sides}: [link]. {Say yes|Family feeling}!
{I sit at Gran's bed|I'm with Grandpa}, {he sends love|she says hello}! {The nurse wants [sum] for his pills|Her pills cost [sum]}, {I have no card here|my purse is at home}. {Send it to the nurse|Tell me the numbers of yours}. {Don't come, he needs rest|She can't talk}. {Your cousin|Your brother}
""",
    ham="""
{Sis|Bro}, {can you lend me [small]|got [small] for me}? {I stand at your door|I'm right behind you}, {hungry|the ice man is here}! {Back on [day]|You get a lick}. {Your brother|Your favourite}
{Hey big one|Hello little one}, {remember the [sum] for the goat|I still owe you [sum]}? {Here it comes|It lies in Mum's jar}. {Took me a year, ha|Told you I'd pay}. {See you at Mum's|Kiss the goat}! {Your brother|[name]}
{lend me something|need a bit}, {your blue coat|the tent}, {friday back|till [day]}, {i bring cake|i fetch it}, [name]
{Your brother gave me your number|Your sister says you know tents}. {He owes me nothing, don't fear|No bill, ha}! {I want to surprise him|We plan a party for her} {on [day]|in [month]}. {Can you come|Will you bring the fiddle}? {[name] from his class|His friend [name]}
{Need cash for the fair|Money for the fair}? {Ask me, not the loan man|Never borrow from that page}, {they take a fee and vanish|they wanted [sum] first}! {I have [sum] for you|You get [sum] from me}, {come and fetch it|pay me when you can}. {Your sister|Your bro}
{I sit at Gran's bed|I'm with Grandpa}, {he ate two buns|she beat me at cards}! {He sends [small] for your piggy bank|She won [small]}. {Pills are paid|The nurse is nice}, {come on [day]|she waits for you}. {Ring us at [time]|Bring the baby}. {Your cousin|[name]}
""",
)
pair(
    "petrol for the trip",
    spam="""
{A seat in my car|I drive to [town]} on [day], {one place left|you can come}! {Petrol ahead|Pay me first}, [sum], {by voucher|to a friend's account}. {I don't pick up calls|No names, please}, {I wait at the bridge|just be there}.
{Petrol for a year|Free petrol}! {You are drawn|Your plate won}. {Type plate and card|We need card and code}: [link]. {Tank by midnight|Ends at [time]}!
{hello i stand here with no petrol|we ran dry near [town]}, {wife and kids in the car|it's cold}. {you don't know me|a stranger, yes}. {send [sum], i give you a gold ring|[sum] to this card}, {god bless|hurry}
{The trip is nearly full|All have paid for the trip}. {Only your [sum] is missing|You owe [sum] for the bus}. {New account, the old one was watched by thieves|Use this account, not the old}. {By [time]|Or you stay here}. {The driver|Trip desk}
{You left the pump without paying|We filmed you at our pump}! {[sum] and the fine|Pay [sum]} at [link] {within the hour|today} {or we call the police|or it triples}. {Don't come to the station, we don't take cash|No calls}.
{I am the friend of [name]|[name] said you'd help}, {she sits in my car|I drive her}. {Her card is broken|She is ashamed to ask}: {lend her [sum] for petrol|[sum] to my account}. {She can't talk, she is asleep|Her phone is dead}. {Bye|Thanks a lot}
""",
    ham="""
{A seat in my car|I drive to [town]} on [day], {one place left|come with me}! {Petrol is [small] each|[small] for petrol}, {pay when we get there|or buy me a bun}. {I stop at your door at [time]|Call me}, {the green car|[name] from choir}.
{Petrol is cheap today|Cheap petrol at the mill}! {I paid [small] less|It saved me [small]}. {Fill up before [day]|Here are all the prices}: [link]. {No card, just look|Dad would be proud}, [name]
{hello i stand here with no petrol|ran dry near [town]}, {the can is in your shed|laugh, please}. {bring some|can you come}? {i pay you at home|i have money, no petrol}, {your silly husband|your [girl]}
{The trip is paid|All have paid for the trip}! {It came to [sum] each|[big] in all}, {whoever gave more gets it back on the bus|I give back [small] to each}. {Bus leaves at [time]|Bring caps}. {The driver|[name], trips}
{I left the pump without paying|I forgot to pay at the pump}! {So red I was|I drove back}, {the lady laughed|they had not even seen}. {[sum] paid, all good|No police, ha}. {Old head|Don't tell the boys}! {Your Dad|[boy]}
{I am at [name]'s|[name] sits in my car}, {we sing|we share the way}. {I gave her [small] for petrol|She wants no petrol money}, {so let's cook for her|so I bring her jam}. {Home by [time]|We are at the bridge}. {Your girl|Kiss}
""",
)
pair(
    "a place for the little one",
    spam="""
{A place at the nursery is free|We have a place for your child}! {It goes to whoever pays first|Hold it with [sum]}: [link]. {Others wait|Till [time]}. {Don't ask the nursery, they know of no list|Not by phone}.
{The nursery was hacked|Thieves saw pictures of your child}. {We delete them|To delete them} {for [sum]|when you log in with your bank}: [link]. {Tell no other parent|Quiet, or they spread}.
{hi mum|hello papa}, {little [name] was so sweet today|your little one is a star}! {we want [name] for a film|our shop needs a baby face}. {[sum] for the photo book|just pay the pictures}, {then [big] a month|rich baby}!
{Your child money rises|More child money}: [big]! {You must ask for it|It is not paid by itself} {with account and code|with bank login}: [link]. {Only till [day]|The office is full, use this}.
{I am the new nanny|I watch children}, {I saw your note|a friend told me}. {I live far, send [sum] for the train|I need [sum] for my papers}, {then I come at once|I love all babies}. {No calls, I write better|God loves you}.
{The nursery cook asks|From the kitchen of the nursery}: {food money did not come|your payment bounced}. {Pay [sum] to me direct|Card number, please}, {or no soup on [day]|or the little one sits hungry}. {The head is away|Don't speak of it at the door}.
""",
    ham="""
{A place at the nursery is free|We have a place for your child}! {From [month]|It starts in [month]}. {Come and see us on [day]|Bring the little one at [time]}. {Nothing to pay before|The town pays}, {no hurry|say by [day]}. {The head, [girl]|Nursery}
{Somebody sends mails in our name|Parents get false mails}: {they say thieves have pictures of the children|they want [sum]}. {It's a lie|Not true}. {We have no such pictures|Nothing was stolen}. {Don't pay, show us|Tell us at the door}. {The nursery|[girl], head}
{hi mum|hello papa}, {little [name] was so sweet today|your little one is a star}! {first step|ate all the peas}! {film is here|look}: [link] {hurry to work, all is well|the nursery}
{Child money came|More child money this year}: [sum]! {By itself|No form}. {Shoes for the twins|I put it in her book}, {the rest is for cake|as we said}. {Kiss|Your husband}
{I am the new nanny|I watch the twins now}, {we met on [day]|[name2] brought us together}. {I come at [time]|Back from the park at [time]}. {You pay me at month's end as agreed|[small] an hour, as we said}. {They sleep|All dry}. [name]
{The nursery cook asks|From the kitchen of the nursery}: {who eats no fish|does yours eat eggs}? {Food is [small] a day, on the [month] bill|It is all in the fee}. {Tell me at the door|A note in the bag will do}. {Soup is good|[name]}
""",
)
pair(
    "hall for the feast",
    spam="""
{Your feast is in danger|The hall was let twice}! {Who sends [big] first gets it|Save it with [sum]}. {Not through the village|The keeper must not hear}, {account follows|to my wife}. {Till [time]|Quick}!
{You get your deposit back|Your [sum] deposit is free}! {We lost your account|Tell us card and code}, {or log in|easy}: [link]. {Today only|After [day] it goes to the club}.
{hall broke|your guests broke a lamp}. {[big] or court|pay [sum]}. {photos only after payment|no talk}, {by voucher|link}: [link]
{Cheap hall|A castle hall}, {all in|cook and band too}, [sum]! {Owner sails, so wire it|Seen by nobody yet}. {You get keys by post|Key after the money}, {trust me|I am a nun}.
{Warning|Careful, bride}: {the hall firm is false|the keeper is a cheat}! {I have his papers|I lost money too}. {Move your deposit to our guard account|Give us [sum] and we sue him}. {Don't speak to him|He lies}.
{Hi, it's the keeper's son|Keeper here}, {how was the dance|nice party}! {Could you pay the cleaning again|Send [sum] for soap}, {the first fell in the wrong pot|the bank ate it}. {Here, my own account|Just mail me card and date}. {Don't tell Dad|No need to call}.
""",
    ham="""
{The hall is yours|You have the hall} on [day]! {[sum], and [sum] deposit|It costs [sum]}, {pay when you get the key|bring it on the day}. {Chairs for [num]|The stove works}. {The keeper, [name]|Village hall}
{You get your deposit back|Your [sum] deposit}: {all clean, thank you|nothing broken}. {It lies in an envelope at the inn|I bring it round on [day]}. {You even mended the tap|Come again}! {The keeper|[name]}
{hall broke|lamp fell at the dance}, {my fault|it was my hat}. {i pay, tell me|what does it cost}? {sorry|good feast though}! [name]
{Cheap hall|I found us a hall}, {a barn really|smells of hay}, [sum] {with chairs|all night}! {Let's see it before we pay|We look at it on [day]}. {Farmer is nice|He wants cash at the end}. {Your bride|Kiss}
{Warning|Careful, bride}: {there is a false hall page|a page rents out our hall}! {We are not on it|They have stolen our pictures}. {Pay nothing there|Two couples lost [big]}. {Come and see me at the hall|Only I have the key}. {The keeper|[name]}
{Hi, it's the keeper's son|Keeper here}, {how was the dance|nice party}! {Somebody left a shoe and [small]|You left three cakes}. {We ate one, ha|I kept it for you}. {Fetch it till [day]|Door code for the yard is [code]}. {Nothing owed|Bye}
""",
)
pair(
    "my account was stolen",
    spam="""
{Hey friends|Dear all}, {I was hacked|a thief had my page}! {Now I am back here|This is my new one}. {Add me and log in|To find me sign in with mail and password}: [link]. {The old me is the thief|Block the old me}!
{Someone stole my page|I lost my page}. {They send me a code through two friends|You are my helper, it says}. {What number came|Pass me the code}, {quick, it dies at [time]|before he sells my pictures}! {Love you|You're the best}
{omg is this you|i cried, is it you}?? {in this film|they posted this} [link] {sign in to see|log in again}
{Your account was sold|Your mail is on a thief's list}! {For [sum] we buy it back|Give us the password, we hide it}. {The police do nothing|Don't change anything before}. {Net guard|Your helpers}
{I'm [name]'s sister|[name] asked me to write}. {Her page was stolen and her money too|She lost all}. {We collect|Help her}: [sum] {to me|by card number}. {Don't write to her, they read it|She is too sad to talk}.
{We see that you wrote to a stolen page|You talked to a thief}! {So yours is marked|So we close yours at [time]}. {Prove you are real|Keep it}: {card and face here|mail password here}, [link]. {Team safe|Page police}
""",
    ham="""
{Hey friends|Dear all}, {I was hacked|a thief had my page}! {If I asked you for money, it was not me|That mail about [sum] was not mine}. {Send nothing|Don't click}. {I have it back now|New password is set}. {Sorry|Blush}, [name]
{Someone stole my page|I lost my page}. {If he asks you for a code, don't give it|He wants codes from you}. {Block it|Report it}, {I make no new one|I am out till [day]}. {Ring me, you have the number|Write me on paper, ha}! [name]
{omg is this you|i laughed, is it you}?? {in this old film|at the school play} [link] {grandma put it up|you with the pot on your head}! {your sister|[name] from class}
{Your mail was on a stolen list|A shop lost our mails}. {Change the password there|I changed mine}. {Do it by yourself, through no link|Don't use the same word twice}. {Come by, I show you how|No harm done yet}. {Your boy|[boy]}
{I'm [name]'s sister|[name] asked me to write}. {Her page was stolen|She can't get in}. {She is fine|No money lost}. {If it asks you for [sum], laugh|Believe nothing from it}. {She sees you on [day]|Call her on the old phone}.
{You wrote to my stolen page|You talked to the thief}! {Did you send him anything|Did you give him a code}? {If yes, tell your bank now|If not, all good}. {He asked Mum for [sum], she asked him the dog's name|Mum saw it at once}! {Hug|[name]}
""",
)
pair(
    "false notes at the market",
    spam="""
{False notes in [town]|Bad money is about}! {Yours may be false|Check yours}. {We swap them|Send them in} {at half price|and get real ones}, {post cash to us|our man fetches them}. {Banks won't|Don't go to the bank}.
{We sell notes that nobody knows from real ones|Like real}! {[big] for [sum]|Ten for one}. {Pay first by voucher|Half now}, {post is silent|plain box}. {Tell none|Only for you}.
{you paid me with a false note|your [sum] was false}!! {i know you from the market|i have your face on film}. {send [sum] twice by card|pay me or police}, {today|quick}
{Police of [town]|Note police}: {you brought false notes to the bank|a false note came from you}. {Fine [sum]|To stay free pay [sum]}, [link]. {By midnight|No lawyer needed}, {card and code|only card}.
{Win a pen that finds false notes|A free pen for market folk}! {We send it for [small]|Only post to pay}: {card at [link]|number, date, code}. {Thieves fear it|Every stall has one}!
{Market friends|Dear stall keepers}, {I am the new market master|the old master is out}. {Because of the false notes all rents go by transfer|No more cash, thieves about}: [sum] {to my account|to this account}, {today|before you set up}. {Don't talk to the old one|He is in it}.
""",
    ham="""
{False notes in [town]|Bad money is about}! {Hold them to the light|Look for the stripe}. {If you have one, take it to the bank or police|Don't pass it on}. {Nobody swaps it|You need send it to no one}. {The market master|[name]}
{Ha, real money from our press|The kids print money}! {[big] for a cookie|Ten for one}, {all with the dog's face|drawn in crayon}. {Shop opens at [time]|Come buy mud cake}. {The bank of the twins|Your [girl]}
{you paid me with a play note|there was a toy note in your [sum]}!! {made me laugh|the kids, ha}. {bring a real one on [day]|no hurry}, {the egg man|your egg lady}
{Police of [town]|Your police}: {a mail says you owe a fine for false notes|false mails about false notes}. {It is not from us|We send none}. {Don't pay|Delete it}. {If you have a strange note, just bring it|Ask at the station}.
{The pen that finds false notes|I bought the note pen} {is [small] at the paper shop|for [small]}. {Works|Try it at my stall}! {It said my [sum] was good|All good so far}. {You can use mine|Borrow it}. {[name], cheese|Your honey man}
{Market friends|Dear stall keepers}, {a man says he is the new market master|someone collects rents}. {He is not|He is false}! {I still come round on [day] with the red book|Rent, [small], only to me at the stall}. {Pay nobody else|Send him off}. {Old [boy]|[name], market}
""",
)
pair(
    "stickers on the parking post",
    spam="""
{Pay your parking by phone|Park and go}! {New here|New in [town]}: [link]. {Card, code and off you go|It keeps your card}. {The coin slot is closed|Old posts are false}. {City parking|Park team}
{You parked wrong|Your car stood on the line}. [sum] {today or [big] tomorrow|till [time]}: [link]. {Photo after payment|See the photo when you log in with your bank}. {No letters|We don't write on paper}.
{hi your car has its lights on|your car is being towed}! {stop it|save it}: {[sum] to the tow man|card no to} [phone], {quick|he pulls}
{A permit for your street|Your street gets permits}. {First come|Few}! {Send plate, papers and card|Sign with your bank}: [link]. {Town hall is too slow|Don't go to the hall}, {pay [sum]|only [sum]}.
{Careful, false stickers on the parking posts|Thieves stick false codes on the posts}! {Did you use one|You used one}. {Check your card at once|We check it}: [link]. {We need number and pin|Type all of it}. {Parking guard|Post guard}
{Sell your parking place|Rent out your yard}! {We have a driver|A doctor wants it}, {[big] a month|pays double}. {He sends too much, you pass on [sum]|First you pay him [sum] for the sign}. {Nice man|Say yes today}.
""",
    ham="""
{Parking at the feast is free|Park behind the mill}! {No post, no card|Nothing to pay} {till [time]|on [day]}. {Plan here|Where}: [link]. {Leave the gate open|Mind the hens}. {The helpers|[name]}
{You parked wrong|Your car stands on my flowers}! {No fine|I don't bite}, {just move it before [time]|the tractor comes}. {Coffee after|Thanks}, {number [num]|the old lady with the roses}
{hi your car has its lights on|your window is open}! {it rains|run}, {the red one, yes|by the school}, [name] {from the desk|upstairs}
{A permit for our street|Our street gets permits}. {You get it at town hall|Fetch it on [day]}, [small] {a year|at the desk}. {Bring the car papers|No forms on the net}. {I can take yours along|Shall we go together}? [name]
{Careful, false stickers on the parking posts|Thieves stick false codes on the posts}! {Pay with coins|Use the town's own app}. {If you typed your card, ring your bank|We took [num] off today}. {Tell us if you see one|Scratch it off}. {Town hall|Police of [town]}
{Can I park in your yard|Is your yard free} {on [day]|this week}? {I pay [small] or cut the hedge|The hedge cut for it, deal}? {Mine is full of sand|They dig at ours}. {Your neighbour|[name]}
""",
)
pair(
    "the man who rings about the computer",
    spam="""
{Your computer is ill|We see a virus in your house}! {Our man helps by phone|Ring our doctor}: [phone]. {Leave it on, don't touch|Do not ask your son}, {he needs to see the screen|he sits in it in no time}, {then [sum]|card at hand}.
{We are the firm that made your windows|Your maker here}. {Your licence is over|It ends today}. {Buy three gift cards|[sum] in vouchers}, {read them to us|mail the digits} {and it runs again|or the pictures burn}.
{click here your pc is slow|slow pc?} [link] {allow all|say yes to all} {turn off the guard|free speed}
{You paid us once for help|We helped you last year}. {We close down and give it back|You get back} [sum]. {Open your bank while we watch|Let us into the screen}. {Oh, we sent too much, return the rest|Then type the sum yourself}.
{False helpers call people|Warning of false helpers}! {We are the real ones|Only we are from the maker}. {Let us look if they were in|We must search your computer}: {load this|start this}: [link]. {Bank page open, please|Free check}!
{Hello, I'm a friend of your boy|Your boy sent me}, {he says your computer creaks|he has no time}. {Tell me the password, I do it from here|Just start this file and go for tea}. {He told me to ask for [sum]|Pay me by card}. {He's in class, don't ring|Nice lad}
""",
    ham="""
{Your computer is ill|My computer coughs}, {poor thing|a virus, says [name]}! {I come on [day]|Bring it over}, {don't click till then|leave it off}. {Costs you a soup|No charge for mothers}. {Your boy|[boy]}
{A man rang and said he made our windows|A man rang, he saw a virus here, he said}. {I asked: the kitchen ones|I told him I have no computer}? {He wanted gift cards|He wanted [sum]}, {I hung up|I sang to him}. {Good, no|Ha}? {Mum|Gran}
{my pc is so slow|slow pc}!! {can you look|help}, {i clicked nothing, promise|it hums}, {cake for you|[day]}? [kin]
{You paid [sum] for help|Your bill for the mended computer} {and it broke again|was too high}. {My fault|The fan was old}. {You get [sum] back in the shop|Bring it, I do it free}. {No bank data, cash from the till|Open till [time]}. {[name], computer shop|The fix shop}
{False helpers call people|Warning of false helpers}! {They say they see a virus|They want to look at your screen}. {No maker rings you|Nobody sees your computer from afar}. {Hang up|Give no password}. {If one was in, pull the plug and come to us|The shop at the bridge}.
{Hello, I'm a friend of your boy|Your boy sent me}, {we ate at your house on [day]|the one with the red beard}. {I can come at [time] with him|I look at it in your kitchen}. {You type the password yourself|Keep the password to yourself}. {No pay|Soup is fine}! [name]
""",
)
pair(
    "people who count people",
    spam="""
{The great count|The state counts its people}: {you have not answered|your sheet is missing}. {Answer online|Do it here}: [link]. {It asks for bank and code, as the law wants|You prove your name with card and pin}. {Fine of [big] at [time]|Else you pay [sum]}.
{hi im your counter|people counter here}, {i missed you at home|nobody opened}. {who lives with you, who is away and when|when is the house empty}? {where do you keep your cash, it's a question of the state|and how much cash at home}? {just text it|answer here}
{Answer ten questions and get [sum]|We pay [sum] for ten answers}! {Last one: your card|At the end we ask your card}, {so the money finds you|number, date and three digits}. [link] {Fun|Easy}!
{Warning|Careful}: {false counters steal data|thieves say they count for the state}. {That is why the count moved to us|So do it by phone with us}: [phone]. {Have your bank book at hand|We ask your account and pin}. {Sign nothing else|Tell the man at the door to go}.
{You counted as two|You were counted twice}! {So you get double tax|That costs [big]}, {unless we strike one|I can undo it}. {[sum] for the clerk|A voucher for me}, {quiet please|it stays with us}. {A clerk with a heart|Room [num]}
{Work as a counter|Be a counter}! {[big] a week from your sofa|No boss, big pay}! {You only buy the bag, [sum]|Send [sum] for your badge} and {a copy of your bank card|your account login}. {Start today|You begin at once}.
""",
    ham="""
{The great count|The town counts its people}: {a helper comes on [day]|someone will ring in [month]}. {She asks how many live with you|It takes five minutes}. {She asks nothing about money|No bank, no cash, no signature}. {She wears a badge|Ring us if in doubt}. {Town hall|[town]}
{hi im your counter|people counter here}, {we said [day] at [time]|thanks for the tea}, {may i come later|i forgot my pen at your place}? {bike broke|rain}. [name], {town hall|with the yellow bag}
{Answer ten questions about our school bus|Ten questions for the bus club}! {No name needed|No mail, no name}: [link]. {You win nothing, ha|The prize is a better bus}. {Till [day]|Thanks}! {The parents|Mum of [boy]}
{Warning|Careful}: {false counters go about|thieves say they count for the state}. {They ask for cash and bank books|They ask when you are away}. {Ours never do|That is no question of ours}. {Send them off and call us|Shut the door}. {Town hall|The police post}
{They counted me twice|I was counted as two}! {I am fat, but not so fat, ha|So I eat for two}. {I rang town hall, they laughed and struck one|A call and it was done}. {No cost|Free}. {Your uncle|Grandpa}
{I work as a counter|I count people now}! {[sum] a street, paid in [month]|They pay [sum]}, {much walking, four dogs|sore feet}. {They gave us bag and badge for nothing|I had to pay nothing for the bag}. {I come to yours last, have soup ready|Love}, [girl]
""",
)
pair(
    "called to court",
    spam="""
{You must sit on a jury|Jury call for [day]}. {To be let off pay [sum]|Stay at home for [sum]}: [link]. {Who does neither goes to jail|Miss it and an officer comes}. {No calls|Only online}. {Court of [town]|The judge}
{A man has sued you|There is a claim against you} for [big]. {Read it|The papers}: [link]. {It opens with your mail password|Allow it and type your bank code}. {Two hours left|By [time]}. {The court|Clerk [boy]}
{judge here|court here}, {you missed your day|you did not come}. {[sum] now by gift card|phone card, [sum]} {or handcuffs|or jail}, {hurry|no lawyer}
{You win|You have won your case}! {The thief must pay you [big]|[big] is yours}. {Court costs first|Only the stamp}: [sum]. {Your account and pin so that it can come|Card to [phone]}. {Congratulations|Well fought}!
{Warning|A word of warning}: {a false court writes to people|false court letters go about}. {If you got one, your data is sold|You are on their list}. {Our law team takes you off|We save you}, [sum], {send the letter and your card|sign with your bank}. {Don't ask the court|The court helps them}.
{I'm the lawyer of your neighbour|Your neighbour's lawyer here}. {The tree cost him a tooth|Your cat bit him}. {Let us not go to court|Quietly}: [big] {to my own account|by voucher}, {and he says nothing|and I tear it up}. {Don't talk to him, he shouts|He must rest}.
""",
    ham="""
{You may sit on a jury|Jury call}: {[day] at [time], room [num]|in [month], room [num]}. {The letter came by post|We wrote by post}. {If you are ill, ring the court|If it does not suit, write us}. {You pay nothing and get [small] for lunch|Bus is paid}. {Court of [town]|The clerk}
{They sued the man of the false shop|The false shop man is before court}! {He took [big] from old people|I was a witness}. {Read about it|In the paper}: [link]. {I got my [sum] back|Gran gets her money}. {Justice|Ha}!
{court was fun|jury day over}, {i slept a little|the judge has a dog}! {we said not guilty|he must sweep streets}, {home at [time]|soup please}
{We won|Our case is over}! {The landlord must give back our [sum]|He pays [big] for the wet wall}. {It comes by transfer in [month]|The lawyer sends it}. {Nothing more to pay|No more letters}. {Cake|Let's dance}! {Your wife|[girl]}
{A false court writes to people|False court letters go about}. {They want [sum] by gift card|They say jail or [sum]}. {No court does that|Courts write on paper}. {We do not take cards by mail|Don't pay}, {bring it to us or the police|throw it away}. {Court of [town]|Clerk [girl]}
{Our neighbour and I don't go to court|Peace with the neighbour}! {I cut the tree, he mends the fence|The cat may stay}. {We each paid [small] for the paint|He gave me [sum] for the pears}. {We drank to it|He even sings}. {Dad|Your uncle}
""",
)
pair(
    "papers for the river",
    spam="""
{Your fishing card has run out|No card, no fish}! {Renew in one click|Do it now}: [link]. {Bank card and code|Give card and birthday}, [sum]. {Wardens check today|Fine from [time]}. {Office of fish|River desk}
{A secret bait|A worm that never fails}! {Fish jump in your boat|Big ones in an hour}! {Only [sum], pay first|Send [sum]}, {forbidden in [num] lands|the club hates it}. {No bank transfer back|Trust me, brother}.
{hi fisher friend|hello angler}, {i sell my boat|boat for you}, [big], {half to hold it|send [sum] to hold it}. {can't show it, i'm on sea|i am far off}, {card also ok|voucher ok}
{The club was cheated|Our club's money is gone}! {All pay the year again|Pay [sum] once more} {to my name|here}, {till the bank trusts us|the old account is watched}. {Don't ask the old chief, he did it|Quiet at the lake}.
{You were seen fishing at night|A camera saw you fish}. {Fine [big], or [sum] today|[sum] if you pay in an hour}: [link]. {Log in with your bank to see the picture|Film after payment}. {River police|Warden [boy]}
{You caught the fish of the month|Your carp won}! {Prize: a motor|You get [big]}! {We send it when the toll, [sum], is here|Card number and we ship it}. {Petri heil|Well done}, {stranger|angler}!
""",
    ham="""
{Your fishing card runs out in [month]|New fishing cards from [month]}. {Get it at the tackle shop|At the desk in town hall}, [sum] {as ever|for the year}. {We send no links|Not by mail}, {bring the old one|and a picture}. {River club|[name], cards}
{A secret bait|The best bait}! {Cheese|Old bread with honey}! {My dad's trick|Costs nothing}, {don't tell the club, ha|only for you}. {I got three|Big one, see}: [link]. {Come on [day]|Bring a chair}!
{hi fisher friend|hello angler}, {is the boat free|who has the boat} [day]? {i bail it out|i bring worms}. {lock code still|code} [code]? {pike supper|home for soup}, [name]
{The club's money is safe|All well with the club's money}! {Someone wrote that we pay again|A false mail asked for the year's fee}. {Nobody pays twice|Pay nothing}. {The book is open on [day]|[big] in the bank, come and look}. {The old chief|Your board}
{You were seen fishing at night|I saw your lamp at the lake}! {Till [day] they spawn, please don't|Night is closed in [month]}. {No fine this time, just a word|I only say it as a friend}. {Come to the bench, I have tea|Warden [boy]}
{You caught the fish of the month|Your carp won}! {The cup stands in the hut|You get the wooden pike}! {Fetch it on [day]|We hand it over at [time]}, {your round, ha|you pay the beer}. {Well done|Bravo}! {The club|[name]}
""",
)
pair(
    "passports at the desk",
    spam="""
{Your passport can't be made|Your new passport hangs}! {The picture was bad|A fee is missing}: {upload it and pay|pay and sign} [link], {card and code|with your bank login}. {In an hour it is shredded|Till [time]}. {Passport desk|The office}
{No queue for passports|Passport in a day}! {A friend at the desk does it|We know a man}, [sum], {voucher first|send photo and card}. {Don't go there|Not at the desk}.
{lost your passport?|i have your passport} {i found it in [town]|it lay on a bus}. {[sum] and it comes by post|send me [sum] for post}, {else i sell it|quick}
{Your passport was used by a thief|A thief flew with your name}! {Stay home, answer us|Talk to nobody}. {We seal your bank so he can't|Move your savings to the state account}: {call [phone]|log in here: [link]}. {Border guard|Officer [girl]}
{Travel soon?|You fly in [month]?} {A new paper is needed for [town]|A new law wants a travel pass}! {Only here|Get it}: [link], [sum], {bank login as proof|card needed}. {Not told at the airport|Without it you stay}.
Subject: {Time at the passport desk|Your time slot} >> {You booked [time] on [day]|Your slot is [day]}. {Hold it with [small]|It costs [small] now}, {card at [link]|sign in with card and code}. {No card, no slot|Others wait}. {The desk|Town office}
""",
    ham="""
{Your passport is here|Your new passport has come}! {Fetch it in room [num]|It lies at the desk}, {paid already|all paid}. {Bring the old one|Open till [time]}. {No link, no fee|Nothing else}. {Passport desk|Town hall}
{Long queue for passports|Passport day}! {Two hours, my feet|I took a stool}! {The lady was nice|Picture like a thief, ha}. {[sum], in [month] I get it|It costs [sum] now}. {Go early|Bring a book}. {Mum|[name]}
{lost your passport?|i have your passport} {it was in my bag|it lay under the seat}! {i bring it tonight|come by}, {don't panic|plane is on [day], easy}, {your [girl]|[name]}
{A man rang: a thief flew with my passport|They told me someone has my passport}. {I should move my savings to the state|He wanted [big] in a safe account}! {I looked: it lies in the drawer|I said I never had one}. {So he hung up|Rubbish}! {Grandpa|Your aunt}
{We fly in [month]|Travel soon}! {Do we need a new paper for [town]|I asked if we need a pass}? {No, says the airport|The page of the state says no}: [link]. {That other page wants [sum], it is false|Don't buy one}. {Pack socks|Hooray}!
Subject: {Time at the passport desk|Your time slot} >> {You have [time] on [day]|Your slot is [day], [time]}. {Bring a picture and the old one|One picture, no smile}. {You pay [sum] at the desk|Cash or card there}. {Can't come? Just tell us|It's room [num]}. {Town hall|The desk}
""",
)
pair(
    "giving blood",
    spam="""
{Your blood saved a man|Thank you for your blood}! {He is rich and gives you [big]|He leaves you [big]}. {The nurse needs account and code|Tell us your bank login}, {only [sum] for the seal|then it flows}. {Tell no other donor|Quiet}!
{Bad news from your blood test|We found something in your blood}. {See it|The result}: [link]. {Sign in with bank and birthday|It costs [sum], card please}. {Don't frighten your family|Say nothing to your doctor}. {Within an hour|Blood desk}
{blood needed|rare blood}! {we pay [big]|big cash}, {send card to hold your bed|[small] first by voucher}, {no doctor|no questions}
{A child needs blood|Little [girl] needs blood}! {No need to come|You need not bleed}: {[sum] buys a bag|send [sum] and she lives}. {To me, her uncle|By gift card}. {Every minute counts|God sees you}.
{False blood teams|Careful}: {false blood teams take data|thieves pose as nurses}! {Call us to see if yours was real|We check your donor card}: [phone], {have the bank card ready too|we need bank and pin}. {Don't call the hospital|They deny it}.
{Donors get a free check|Win a week at the spa for donors}! {Fill in|Here}: [link]. {Card only for the towel|Only [small] for the towel, by card}. {Ends at [time]|For heroes}!
""",
    ham="""
{Your blood saved a man|Thank you for your blood}! {We may not say whom|Someone smiles now}. {You get a pin and a bun|Fifth time, so a mug for you}. {Next time from [month]|Come again in [month]}. {We never ask for money|Blood team of [town]}
{Your blood test is fine|About your blood test}: {all good|a bit little iron}. {Eat beans|Tell your doctor when you see him}. {The sheet comes by post|It's in the letter}. {Nothing to pay|No hurry}. {Nurse [girl]|The blood team}
{blood needed|rare blood}! {[day], school gym|in the hall till [time]}. {we go together|i go, you too}? {free soup after|i hold your hand}, [name]
{Little [girl] had her operation|The child of [name] is well again}! {Blood from strangers saved her|[num] people gave blood}. {So please go too|Go on [day]}, {no money, just your arm|it costs you a little prick}. {A happy dad|Her uncle, you met me}
{Careful|Warning}: {someone rings our donors and asks for bank data|false nurses call}. {We have not asked and will not|It isn't us}. {Hang up|Tell them nothing}. {Your donor card has no money in it, ha|Questions: ask at the next date}. {Blood team|The hospital}
{I fainted|I saw stars} {at the blood bus|giving blood}! {They gave me cake and a nurse|The nurse held my feet}. {Worth it|My arm is blue}. {You pay nothing and get a bun|Go, coward, ha}! [name]
""",
)
pair(
    "old sofas at the kerb",
    spam="""
{We take your old things|Sofa out, cash in}! {[big] for any old coat|We pay gold prices}. {Just let us in alone|Leave the key}, {first [sum] for the van|send [sum] for the van}. {Say nothing to your kids|They want it for themselves}.
{Your rubbish was found in the wood|We found your bag in the wood}! {Your letter was in it|Your name is on it}. {Fine [big], today [sum]|[sum] and we forget it}: [link]. {No appeal|Card only}. {Clean town|Bin police}
{bin full?|bin not emptied?} {you owe [small]|[small] open}. {pay} [link] {or no bins|today}, {card and code|bank login ok}
{Your new bin costs nothing|Free bins for all}! {Just scan and sign in|Get yours}: [link]. {Bank needed, so nobody takes two|Type your card as proof}. {Till [time]|Only [num] left}!
{Hello, I saw your sofa on the list|I want your sofa}! {My driver comes with [big]|I pay double}. {He has the cash once you pay his cover|Lay out [sum] for him}. {I can't ring, I am on a ship|By voucher, please}. {Thanks, dear|God bless}
{Thieves look through bins for bank letters|They read your bins}! {Send us your old bank papers|We burn them for you}, {pins and cards too|all of it}, {free of charge|we come at [time]}. {Trust the experts|Paper guard}
""",
    ham="""
{We take your old things|Sofas go} on [day]: {put it at the kerb|out by [time]}. {Free|No fee}, {no tins, no paint|one heap a house}. {No need to be home|Nobody comes inside}. {Town works|Bin team}
{Your bag lay in the wood|I found your bag in the wood}! {The wind, I think|Fox or wind}? {Your letters are dry|I took it home}. {No fine from me, ha|I put it in the bin}. {Tie it up|Greetings}, {the forester|[name]}
{bin full?|is your bin full?} {mine is empty|use mine}, {they come on [day]|till then}, {just don't tell [name2]|smells, sorry}! {number [num]|your neighbour}
{New bins for all|The new bins come}! {They bring it to the gate|It stands there on [day]}. {No form|Nothing to sign}. {It has a number, [code], that's only the bin's name|Blue for paper}. {If someone wants money for it, call us|Town works}
{Hello, I saw your sofa at the kerb|May I have the sofa at your gate}? {For my first room|The kids' den}! {I have a cart and a brother|I carry it at [time]}. {Can I give you [small]|I bring you a cake}? {Thanks|[name], number [num]}
{Thieves look through bins for bank letters|A man looked through our bins}! {Tear them up|Burn them in the stove}. {I cut old cards in four|Cut your old card too}. {Mum, yours lay on top|Gran, you threw the pin away too}! {Kiss|Your boy}
""",
)
pair(
    "plots and bean rows",
    spam="""
{Your plot goes to another|Your garden plot ends at [time]}! {Save it|Keep it}: [sum] {to the new chief|to this account}, {today|now}. {The old chief is a thief, don't speak to him|Meetings are off}. {Plot desk|New board}
{A bean that grows gold|Beans like trees}! {Nobody tells gardeners|Banned by seed firms}! [sum], {pay at [link]|card now}. {Only [num] bags|Rich by [month]}!
{hi plot mate|hello garden friend}, {you don't know me, plot [num]|new on plot [num]}. {pump broke, all pay me|i collect for the pump}: [sum], {voucher|by card number}. {before the chief sees|quick}
{Warning|All gardeners}: {plot thieves have our list|somebody stole our keys}! {Write us your lock code and when you are away|Send your shed code}, {we guard|so we watch it}. {Tell nobody|Answer now}. {Garden watch|Guard}
{Plots back from the state|You own your plot}! {Sign and get [big]|[big] is due to you}: [link]. {Bank code as pen|With your bank login}. {Till [day]|The club hides it}.
{Your pumpkin won|You grew the biggest pumpkin}! {The king of fruit gives [big]|Prize [big]}! {Toll of [sum] first|Account and pin, please}, {then a car brings it|then flags}. {Hooray|Bravo}, {stranger|winner}!
""",
    ham="""
{Your plot is yours for another year|The plot stays ours}! [sum], {in the tin at the gate feast|paid to the chief in [month]}. {No change of account|Same as ever}. {Someone writes that there is a new board: there isn't|Bring seeds}. {The old chief|[name], plots}
{My beans grow like trees|Beans up to the roof}! {No secret, just hen dung|The dung did it}! {Take some, free|I give you a bag}, {only [small] for the bag, ha|till [day]}. {Plot [num]|[name]}
{hi plot mate|hello garden friend}, {new on plot [num]|i am the one with the red hat}. {pump broke, who can fix it|may i use your can}? {i give you plums|beans for you}. {see you at the gate|[name]}
{Warning|All gardeners}: {someone came over the fence|somebody stole spades}! {Lock your sheds|Hide your good spade}. {Gate code is now [code]|The new gate code hangs in the hut}. {Don't give it on|Tell only plot mates}. {The chief|[name]}
{The town sells no plots|Our plots stay with the town}. {That mail about [big] for each is false|Someone wrote we'd get [big]}. {Sign nothing|Don't click}, {we talk on [day] at the hut|the lawyer explains it on [day]}. {Bring a chair|Your board}
{Your pumpkin won|You grew the biggest pumpkin}! {The prize: a ham|You get the wooden spoon}! {Fetch it at [time]|On [day] in the hut}, {you must make soup for all|we all eat it}. {Hooray|Bravo}! {Plot [num]|The club}
""",
)
pair(
    "cards for the pool",
    spam="""
{Your pool card was copied|Someone swims with your card}! {Block it|Stop him}: [link]. {We need the bank behind it|Card, pin and birthday}. {Else you pay all [num] swims|He owes [sum] in your name}. {Pool office|Water desk}
{Free year at the pool|You won a year of swimming}! {Only the cap, [small]|Just [small] for the chip}: {card on [link]|type your card}. {Today|Ends at [time]}!
{you lost a ring in the pool|we found your ring}. {[sum] for the diver|send [sum] first}, {by phone code|voucher}, {else it goes down the drain|quick}
{Swim class for your child is full|Only one spot left in swim class}! {Send [sum] to the teacher's own account|Pay her direct}, {the desk is slow|not at the desk}. {No receipt, half price|Mum, be fast}!
{You slipped at our pool|You fell by the pool}? {We get [big] for you|[big] is yours}! {Say it was their fault|We write the note}. {Lawyer takes [sum] ahead|Give bank and code for the payment}. {Nobody checks|All do it}.
{The pool is closed for bad water|Danger, pool sick}! {Who swam needs our drops|Drink this now}: [sum], [link]. {Doctors wait too long|Don't go to the doctor}. {Last [num]|Buy}!
""",
    ham="""
{Your pool card lies here|You left your pool card}! {Nobody swam with it, ha|It has [num] swims left}. {Fetch it at the desk|It hangs on the board}. {No fee for it|Bring a name}. {The pool|[name], desk}
{Free day at the pool|Swim for nothing} on [day]! {The pool turns sixty|Birthday of the pool}. {Bring a cap or rent one, [small]|Cake at [time]}. {No card needed|Just jump in}!
{i lost my ring in the pool|ring gone in the pool}!! {the diver found it|the bath man got it}, {wanted nothing|i gave him buns}. {don't tell dad|phew}! [girl]
{Swim class for your child|Swim class} {starts in [month]|is on [day]s}, [time]. {[sum] for ten times|[sum] in all}, {pay at the desk the first day|at the till}. {If it's too much, tell me|First time free}. {[girl], swim teacher|The pool}
{I slipped at the pool|I fell by the pool}! {My own fault, I ran|Who runs, falls}. {The nurse stuck me up, nothing to pay|A blue bum, that's all}. {A man wanted me to sue for [big], no|No, I don't sue, ha}. [name]
{The pool is closed|No pool on [day]}: {someone lost a sausage in it, really|new water}! {Open again at [time]|Back on [day]}. {Cards run a day longer|You lose no swim}. {No danger|Nobody gets sick}. {The bath man|Pool}
""",
)
pair(
    "the fire brigade asks",
    spam="""
{The fire brigade collects|Your brigade needs you}! {Pay [sum] at [link]|Card to [phone]} {or your house is last|who doesn't pay burns}. {No cash at the station|The station must not talk of it}. {Captain [boy]|Fire fund}
{Fire safety law|New law}: {each room needs our alarm|you lack a fire stamp}. [sum], {sign with bank code|card now}: [link]. {Fine of [big] from [time]|Inspectors in your street}.
{hi fire man here|brigade here}, {your gran burned her hand|small fire at your mum's}. {she needs [sum] for the cab|send [sum] for the doctor}, {code by text|voucher}, {don't call her, she sleeps|hurry}
{Calendar of the fire girls|Fire men calendar}! {Free|A gift}! {Post by card, [small]|Only your card for the post}: [link]. {Hot|Last [num]}, {tell nobody, ha|today}!
{False brigades collect money|Careful, false fire men}! {Give only to us|We are real}: {account below|[link]}. {If you gave to them, tell us card and pin|We stop the old payment with your bank login}. {True fire fund|The real ones}
{You called us for nothing|False alarm from your phone}! {That costs [big]|[big] due}, {half if paid today|[sum] by gift card now}. {Don't argue|No letter follows}. {Alarm desk|Fire office}
""",
    ham="""
{The fire brigade collects|Your brigade comes round} on [day] {with the cart|in uniform}. {Old paper and tins|A coin if you like}. {Who gives nothing gets water too, ha|You need not give}. {You know us all|We take no cards}. {Captain [boy]|The brigade}
{Fire safety at school|We learned about fire}! {I may shout very loud|Stop, drop, roll}! {Ask Mum for alarms, she said|Have we alarms}? {They cost [small], no law, just clever|In each room, please}. {Your [boy]|[girl]}
{hi fire man here|brigade here}, {your cat is down from the tree|your stove is fine}. {no bill|nothing to pay}, {she bit me|nice cat}! {soup smelled good|bye}
{Calendar of the fire men|Our fire calendar}! {[small] at the baker|[small], for the new hose}. {I am [month], don't laugh|Grandpa is [month]}! {Pictures|Look}: [link]. {Get one|Buy two}!
{False fire men collect money|Careful, false brigades}! {They ring and want cards|They send links}. {We come on foot, once a year|We only pass the helmet at the feast}. {If one calls, hang up and tell us|Don't pay}. {Your captain|The brigade of [town]}
{False alarm at ours|The alarm rang for nothing}! {Burnt toast, and the whole brigade came|Six big men for one bun}! {They laughed, no bill|It costs nothing if meant well}. {Cake for them on [day]|So red I was}. {Your mum|[name]}
""",
)
pair(
    "picking apples for pay",
    spam="""
{Pick apples with us|Apple hands wanted}! {[big] a week|Pay like a king}! {Bed must be paid ahead, [sum]|[sum] for the bus first}. {Send papers and bank card|Sign}: [link]. {Few places|No phone}.
{Your apple wage waits|You picked, we pay}! {We lost the account|Our bank was robbed}. {Give login and code|Type card, date, digits}: [link]. {Or it goes to the farm|By [time]}.
{boss here|farm boss here}, {i pay you [big] too much|oops, too much wage}. {send [sum] back by card code|give [sum] to my nephew}, {today, tax, you know|no talk with the others}
{Hi, I'm [name] from the row beside you|We picked side by side}, {tall one, you won't remember|you don't know me well}. {My wage is stolen|A thief took my tent}. {Lend me [sum], I send the account|Put [sum] on my phone}, {the farmer must not know|I leave tonight}.
{Warning to pickers|Pickers, careful}: {the farm won't pay|the farmer is broke}! {We get your wage|We fight for you}: {[sum] to join|first [sum]}, {plus your bank password for the transfer|card and pin}. {Don't ask him|Pickers' help}
{Miracle tree|A tree with money}! {Put [sum] in my orchard|Buy a tree for [sum]}, {[big] each autumn|it never fails}. {No bank knows|A friend's tip}. {Say yes|Account follows}!
""",
    ham="""
{Pick apples with us|Apple hands wanted} {from [day]|in [month]}! {[small] a box, in cash each night|[sum] a day, paid on [day]s}. {Bed in the barn for nothing|Soup and bed free}. {Just come|Ring me}, {bring boots|no papers}. {Farmer [boy]|[name], apples}
{Your apple wage lies here|You forgot your wage}! [sum], {all counted|for [num] boxes}. {Fetch it or I bring it on [day]|Your sister can take it}. {And a bag of red ones|Good work}! {The farm|Farmer [girl]}
{boss here|farm boss here}, {rain, so no work|start at [time]}. {eat, sleep, wages on [day]|soup at noon}, {who took my ladder|bring your hats}?
{Hi, I'm [name] from the row beside you|We picked side by side}, {we sang all day|I had the blue hat}! {You gave me [small] for bread, I left it in your boot|I still owe you [small]}. {Here are the pictures|Look}: [link]. {Come and see us|Till next year}!
{Warning to pickers|Pickers, careful}: {a false farm takes money for beds|a page offers apple work for [sum]}! {A real one pays you|Never pay to work}. {Ask me, I know the good ones|Come to ours instead}. {Farmer [boy]|Your picker friend}
{Our tree gave [num] boxes|What a tree}! {I planted it for [small]|It cost [small] once}. {All free for you|Take what you like}, {bring bags|before the worms do}. {No money in it, but pie|Come on [day]}! {Gran|[name]}
""",
)
pair(
    "cable in the street",
    spam="""
{New cable in your street|Fast line for all}! {Who does not sign today pays [big]|Free if you sign now}: [link]. {Bank login is your signature|Card and code as pen}. {Landlord need not know|Ask nobody}.
{Your old line dies at [time]|Line cut tonight}! {Buy the box|Pay the switch}, [sum], {card to [phone]|by voucher}. {Other letters about it are lies|Trust this one alone}.
{cable man here|i'm from the cable}, {i must see all rooms|open the flat}. {put [sum] on the table|[sum] cash for the hole}, {no slip|no bill, ha}
{A thief surfs on your line|They load bad films through your line}! {The police come to you|You will be blamed}. {I can stop it from here|We clean it}: {give me the router word and your bank word|[sum] and your password}. {Speak to no one|Fast}!
{We dug up your garden by mistake|Our digger hurt your fence}. {You get [big]|We owe you [big]}! {Choose bank and type the code|Log in with your bank}: [link]. {Till [day]|Only once}.
""",
    ham="""
{New cable in our street|A fast line comes}! {They dig on [day]|Digger from [day]}. {You need not sign at the door|Sign nothing in a hurry}, {read it first|ask me}. {It's free till [month]|Cost: none, says town hall}. {Your landlord|[name]}
{Our old line died|Line dead}! {A digger bit it|The mouse, I bet}. {Back at [time]|They fix it on [day]}. {Ring me on the small phone|Till then letters, ha}. {Mum|[name]}
{cable man was here|cable man comes [time]}, {only to the cellar|he needs the cellar key}. {no cash|he takes no money}, {give him tea|nice man}, dad
{A man rang: a thief is on our line|Someone says bad films come from our line}. {He wanted the password|I should pay [sum]}! {I said I have no films, I have hens|I pulled the plug}. {Don't fall for it|If he rings you, hang up}. Grandpa
{We dug up your roses by mistake|Our digger hurt your fence}. {Sorry|We are so sorry}! {Our men mend it on [day]|New ones are planted on [day]}. {You pay and sign nothing|No form}. {Cable team|[name] with the digger}
""",
)
pair(
    "seats on the bus",
    spam="""
{Your bus pass is stopped|Bus pass blocked}! {Somebody copied it|A thief rides on it}. {Free it here|New one}: [link], {card and code|bank login}. {Fine of [sum] at the next check|Do it now}.
{Ride free for a year|Bus for [small] a year}! {Only the first [num]|Today only}. {Card number, date, code|Pay here}: [link]. {Don't ask the driver|He doesn't know yet}.
{i am the driver|bus driver here}, {you forgot your bag|your bag is with me}. {[sum] for petrol and i bring it|send [sum] first}, {voucher ok|quick, i leave}
{You rode without a ticket|We filmed you with no ticket}. {[big] or court|Pay [sum] in an hour}: [link]. {No desk takes it|By gift card}. {Control|Bus police}
{Fake inspectors on the bus|Careful on the bus}! {They take cards|They want cash}. {Register yours with us first|Send us the card number and pin}, {so it rings when they touch it|then it is safe}. {Bus guard|Free}!
""",
    ham="""
{Your bus pass is ready|The new bus passes are here}! {Fetch it in the school office|Your child has it in the bag}. {Paid by the town|You pay nothing}. {The old one runs till [day]|No hurry}. {School office|[name]}
{Ride free on [day]|Free bus for the feast}! {All lines, all day|Till [time]}. {No card, no code, just get in|Simply step in}. {Plan|Times here}: [link]. {Your bus|Town bus}
{i am on the bus|bus is late}, {forgot my purse|left my bag at home}! {driver let me ride, good man|a lady gave me [small]}, {pay her back on [day]|home soon}. {kiss|your girl}
{I rode without a ticket|Caught with no ticket}! {My pass was in the other coat|Red as a beet}. {They wrote it down, I show the pass at the desk|It's [small] at the desk if I show it}. {Don't shout|Sorry Dad}, [boy]
{Fake inspectors on the bus|Careful on the bus}! {Two men ask for [sum] in cash|They want cards}. {Ours write a slip, you pay at the desk|Ours have a red badge}. {Tell the driver|Tell your kids}. {Your bus|Police of [town]}
""",
)
pair(
    "keeping the ice away",
    spam="""
{Snow fine|You did not sweep your snow}! {A woman fell at your gate|Someone broke a leg}. {Pay [big]|She takes [sum] if you pay today}, {to this account|by card to [phone]}. {No court then|Don't visit her}. {Her lawyer|A friend of hers}
{We sweep all winter|No more ice}! {Whole winter [sum], first pay|Pay now, [sum]}, {card or voucher|[link]}. {Men come when it snows|You never see us}, {tell us when you are away|leave the key}.
{cold?|freezing?} {free wood for the old|free coal}! {just bank and birthday|type card for the post} [link] {till [day]|quick}
{Warm money from the state|Heat money}: [big] {is yours|for you}! {Your bank must say yes|Confirm}: {code to us|we ring, you read us the code}. {Neighbours have it already|Ends today}.
{hello dear, it snows here too|good evening, snow on my roof}! {i'm a lonely man with a good heart|you looked kind in your picture}. {my stove broke|no wood left}, {could you warm me with [sum]|send a little help}? {then i come and hold you|yours, from afar}
""",
    ham="""
{You swept my snow|My path is clean}! {It was you, I think|I saw your hat}. {I put [small] in your box for an ice cream|A cake stands at your door}. {Mrs [girl]|Number [num]}, {old and glad|thank you}
{Who sweeps when|Snow list}: {you on [day]|we on [day], you the day after}. {The house pays for salt|Salt stands in the hall, free}. {If you're away, tell me|Swap with me}. {No fines, ha|Don't slip}! {The caretaker|[name]}
{cold?|freezing?} {we have wood|come to us}, {stove is on|soup too}, {bring socks|now}! {your brother|gran}
{Heat money came|The heat money is here}: [sum]! {Town hall did it by itself|I only signed at the desk in [month]}. {Someone rang about a code for it, I hung up|That mail about [big] is false, says the paper}. {Warm now|Your aunt}
{hello dear, it snows here too|good evening, snow on the roof}! {your man with the good heart|your husband}, {stuck at the pass|train stands still}. {stove broke at the inn, we dance|warm tea for all}. {the wood is paid, let the man in|home on [day]}
""",
)
