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
Subject: {You were a witness|Thank you} >> {You saw how the boy broke the window|You wrote to us about the false caller}. {Could you come to the station|Would you come by} on [day]{ at [time]|}? {Bring nothing|It takes ten minutes}. {No cost|If it does not suit you, ring us}.
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
Subject: {No fine for not voting|False letters about voting} >> {Some people got a mail|A mail goes about} {that wants [sum]|about a fine of [sum]} {from all who stayed at home|for not voting}. {It is a lie|There is no such fine}. {Don't pay|Throw it away}. {Town hall of [town]|The mayor}
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
