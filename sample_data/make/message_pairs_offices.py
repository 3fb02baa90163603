"""Pairs of training scenarios about offices, firms and accounts; message_pairs.py is the manual."""

from message_pairs import pair

pair(
    "post from the bank",
    spam="""
{Good news|A word} from {your bank|the savings bank}: {nobody took your money|your money is safe}. {So that it stays so|To keep it like that}, {read us the number on the back of your card|tell us the code that we send you}. {It takes no time|No need to come in}.
{Your card ends in [month]|Your old card runs out}. {For a new one|To get the new one} {you fill in the old number and its code|we need the old number with code}: [link]. {Nothing to pay|It is free of charge}, {just a minute|no desk, no waiting}.
{We never ask for your password by mail|A bank never asks for codes by phone}, {so type it on our safe page|so please write it here instead}: [link]. {Thieves are about|Many were robbed this week}, {be careful|take care}!
{Hello [name]|Dear [name]}, {it is about [sum] from your account|[sum] left your account last night}. {If it was you, do nothing|Was it you? Good}. {If not, press the green button|If not, log in} at [link] {with card and code|with your number and password} {and we fetch it back|to stop it}.
{Card stopped|Your card sleeps}. {Wake it|Open it}: [link], {card code needed|have the code at hand}.
""",
    ham="""
{Good news|A word} from {your bank|the savings bank}: {nobody took your money|your money is safe}. {A new card is on its way by post|The new card lies at our desk}. {Its code comes in a letter of its own|We send the code alone}, {tell it to nobody, not even us|keep it in your head}.
{Your card ends in [month]|Your old card runs out}. {The new one comes by itself|You get a new one by post}, {you need not do anything|nothing to fill in}. {Cut the old one in two|The code stays the same}. {Nothing to pay|It is free of charge}. {[town] branch|Your bank in [town]}
{We never ask for your password|A bank never asks for codes}, {not by mail, not by phone|on no page and by no call}. {Thieves are about|Many were robbed this week}: {whoever asks, put the phone down|throw such letters away}. {Take care|Your bank in [town]}
{Hello [name]|Dear [name]}, {it is about [sum] from your account|[sum] left your account} {as every month|on [day]}: {the rent|your standing order}. {If it was you, do nothing|All as you ordered}. {If not, come to the desk|If not, ring the number on your card}.
{Card found|Your card is here}, {at the desk|in our safe} in [town]. {Come with your passport|Fetch it by [time]}.
""",
)
pair(
    "money from the tax office",
    spam="""
{You paid too much tax|Your tax sheet was good}: [sum] {comes back|is yours}. {No form this year|No need to write}, {only your card number and the date on it|only tell us the card and its three digits}, {at [link]|by answer}.
{Tax office [town]|Your tax clerk}: {you forgot to name a wage|one wage is missing in your sheet}. {It can stay between us|Nobody has to know}, {if [sum] comes to me by [day]|for [sum] on my account}.
Subject: {Your tax, last word|Tax number [code]} >> {The police come at [time]|We take your car on [day]}, {unless you pay|but not if you settle} [sum] {with vouchers|by card on [phone]}. {Stay on the line|Do not ring the office}, {it only makes it worse|they cannot help}.
{Taxes are easy now|It has never been easier}: {one page, one click|two minutes}, [link]. {Sign in with your bank name and bank password|Your bank password opens it} and {see what we owe you|the [sum] flies to you}.
{We owe you [sum]|[sum] is yours}. {Which card shall it go to|Card number, please}? {Tax office|Your tax clerk}
""",
    ham="""
{You paid too much tax|Your tax sheet was good}: [sum] {comes back|is yours}. {It goes to the account that we have|You get it the way you got it last year}, {no need to write|nothing to fill in}. {The letter follows by post|You see it by [day]}.
{Tax office [town]|Your tax clerk}: {you forgot to name a wage|one wage is missing in your sheet}. {That is no crime|It can happen}, {bring the slip to room [num]|send us a copy by post}. {No fine, of course|It changes little}. {Open till [time]|Any morning}
Subject: {Your tax, last year|Tax number [code]} >> {We looked through your letter|Your appeal was read}. {You were right|You need not pay}, {the fine of [sum] is taken back|so nothing is open}. {The police do not come|No call, no vouchers, no police}. {Sorry for the fright|With kind regards}
{Taxes are easy now|It has never been easier}, {says [kin]|they said at work}. {I sat there till [time]|Three cups of coffee and one sheet}, ha. {We get back|They owe me} [sum], {so I pay the pizza|you get new skates}!
{The tax man sent [sum]|They sent back [sum]}! {New boots for all|Off to the sea}! {[name]|Love, [name]}
""",
)
pair(
    "light and water",
    spam="""
{We switch off your light|Your water will be cut} {at [time]|tonight}. {A bill of [sum] was forgotten|One payment got lost}. {Our man can still be held back|It stays on} {if you pay on [phone] now|with a voucher number}. {Works of [town]|The works}
{You use so much water|Your lamps eat money}! {With our little box|With one plug} {the bill drops by half|you pay nothing more}. {It costs [sum]|Now [sum]}, {money first|pay here: [link]}. {The power firms fear it|They do not want you to know}.
{The works changed their bank|We have a new bank}. {From today|From now on} {pay your light to this account|send the [sum] there}: {it stands below|you find it at [link]}. {The old one is dead|Forget the old one}, {do it before [day]|hurry, or it gets dark}.
{You get [sum] back for heating|The state pays your light}! {Everyone in [town] gets it|It is the law}, {you only log in|just sign in} {with your bank|with bank name and code}: [link]. {Ends tonight|Last hours}
{Dark tonight|No water from [time]}? {Only if you do not pay|Not if you pay} [sum] {on [phone]|here: [link]}.
""",
    ham="""
{We switch off the light|Your water will be off} {at [time]|on [day]} {for an hour|until noon}. {A pipe is mended|The men work at the pole}. {No bill for it|It costs you nothing}, {just fill a bucket|have a candle at hand}. {Works of [town]|The works}
{We use so much water|Our lamps eat money}! {With short showers|With the small lamps} {the bill drops by half|we save [sum]}. {No need for a magic box|That little box they sell does nothing}, {I read it in the paper|says [name]}.
{The works changed their bank|We have a new bank}. {You need not do anything|It changes nothing for you}, {we take the [sum] as every month|your order goes on by itself}. {Letters that ask for your code are not from us|Never give your code to anyone}.
{We get [sum] back for heating|The state pays part of our light}! {Everyone in [town] gets it|It is the law}, {it just goes off the bill|you see it on the next bill}. {No form|Nobody has to sign in}. {[kin] dances|Cake for all}!
{Dark tonight|No water till [time]}! {The pole fell over|They mend the pipe}. {Come to us for soup|We have candles}!
""",
)
pair(
    "post office and packets",
    spam="""
{Our driver stood at your door|We rang twice}. {The packet goes back to [town]|It flies home} {unless you tap|if you do not open} [link] and {pay the little stamp of [small]|leave your card for the stamp}. {Have a nice day|Your postman}
{The sender forgot something|Your packet has no door number}. {Please complete it|Help us find you}: [link]. {It asks for your name, street and card|Street first, then the card}, {only for [small]|nothing is taken}.
{This is the post|Post of [town]}: {a packet from [name] is so heavy|your gift box is too wide}. {She paid half|He forgot the rest}, {you pay the other [sum]|[sum] is left}, {first by voucher|first on this account}, {then we bring it|then it comes}.
{You did not order it, but somebody sent you a present|Yes, it is for you, a box with your name on it}! {To know who|To open it} {dial [phone]|read us the code on your phone}. {Good things wait|Don't let it wait}!
{Packet waiting|Box held}: {pay|card for} [small], [link]. {Today only|Back at midnight}
""",
    ham="""
{Our driver stood at your door|We rang twice}. {The packet is at the bakery|It lies at the post in [town]}, {open till [time]|you have a week}. {Bring the card from your letter box|Your passport is enough}, {nothing to pay|the stamp is paid}. {Your postman|Have a nice day}
{The sender forgot something|Your packet had no door number}. {We found you anyway|Old [boy] knew you}, {it is with him|it leans at your back door}. {No money, no card|Nothing to do}, {a smile is enough|have a nice day}!
{This is the post|Post of [town]}: {the packet from [name] is so heavy|your gift box is too wide}. {Two men bring it|We come with the cart} on [day]. {It is paid|She paid for all}, {just hold the door|please lock up the dog}.
{I did not order it, but somebody sent us a present|There is a box here with your name on it}! {Guess who|It is from [kin]}. {Wait till I am home!|May I open it?} {It ticks|It smells of plums}!
{Packet is here|The box came}! {I paid the [small]|No stamp on it}, {give it to me tonight|no worry}. [name]
""",
)
pair(
    "books and town office",
    spam="""
{A book of ours is missing|You kept a library book}: {now it costs|the fine has grown to} [sum]. {We tell no one|It stays between us} {if you pay by card|when you pay} at [link] {by [time]|today}. {Do not bring the book|The desk cannot help}.
{Your town gives every house [sum]|Each home in [town] gets [sum]}! {Mayor [name] said it|You read it in the paper}. {Where shall we pay it|To get it}: {send bank number and the code of your card|log in with your bank at [link]}.
{Town office|Register desk}: {you were counted twice|two of you live at your address}. {One must be taken out|We mend it for [sum]}, {by telephone with your card|pay the clerk in private}, {no letter will come|don't come by, we are closed}.
{Free library card for life|Read what you want}! {We only need the password of your mail|It just wants your mail and its password}: [link]. {A hundred thousand books|No more fines}, {promise|no joke}.
{Dog not counted|Your hedge is too high}: [sum], {card on [phone], now|say your card on [phone]}. {Town guard|The town}
""",
    ham="""
{A book of ours is missing|You kept a library book}: {no fine yet|there is no fine}. {Bring it back|Drop it in the box} {by [day]|when you pass}. {We are glad to see you|The desk is open till [time]}. {The library|Library of [town]}
{The town gives every house a tree|Each home in [town] gets two bins}! {Mayor [name] said it|You read it in the paper}. {Where shall it stand|To get it}: {come to the yard on [day]|write a slip at the desk}. {No money, no bank number|Free for all}.
{Town office|Register desk}: {you were counted twice|we had two of you in our book}. {We took one out|It is mended}, {it costs nothing|no letter is needed}. {Come and laugh with us|Sorry}, room [num].
{Your library card|Your reading card} {is ready|goes on for a year}. {Pick it up|Fetch it} {on [day]|at the desk}. {The password for the page is in the envelope|You choose a password yourself, at the desk}, {it is for you alone|keep it to yourself}.
{Dog counted, thank you|Your hedge is fine}: {no fee|nothing to pay}, {nice dog|lovely roses}. {Town guard [name]|[name], town office}
""",
)
pair(
    "ward and chemist",
    spam="""
{The hospital has your blood result|Your picture from the ward is here}. {It is not good|Please sit down}. {To read it|To see it} {pay the doctor [sum]|give your card} at [link]. {Tell your family later|Don't worry them yet}.
{This is nurse [girl]|Doctor [boy] here}. {Your mother fell|Your son was hit by a bicycle}. {We can start at once|The knife is ready}, {only the medicine costs [big]|but somebody must pay [big]}, {a driver comes for the money|send it to my account}.
{Your pills are ready|The drops have come}! {This time we bring them|A boy brings them}. {Your sick card was not read|The card did not work}, {so send us bank number and code|so pay [sum] first at [link]}. {Get well soon|Your chemist}
{Never be ill again|No more doctors}! {The chemist hides this tea|Nurses drink it in secret}. {You pay only [small] now|First bag for nothing}, {leave your card|card number here}: [link]. {It cannot harm|No risk, it is only herbs}.
{Bad blood|Heart in danger}? {Doctor [name] heals by phone|We cure you tonight}, [sum] {first|before we start}.
""",
    ham="""
{The hospital has your blood result|Your picture from the ward is here}. {It is good|All is as it should be}. {The doctor tells you more|We talk about it} on [day], {no hurry|nothing to do till then}. {Tell your family, they worry|Bring your wife if you like}.
{This is nurse [girl]|Doctor [boy] here}. {Your mother is awake|Your son may go home}. {The knee is mended|All went well}, {the medicine costs you nothing|the sick fund pays it all}. {Come after [time]|Bring his shoes}, {ward [num]|he asks for pudding}.
{Your pills are ready|The drops have come}! {Fetch them|They wait for you} {till [time]|on [day]}. {Your sick card was read|The card worked}, {so you pay only [small] here|so there is nothing to pay}. {Get well soon|Your chemist}
{Never be ill again|No more doctors}, {said the box|I read on a bag of tea}. {I paid [small]|It was for nothing}, and {it tastes of hay|now I sneeze more}! {Leave it|Don't buy it}, {soup helps|take a nap}.
{Good blood|Heart like a horse}, {said doctor [name]|says the nurse}! {No pills|Nothing to pay}. {See you at [time]|Cake on [day]}?
""",
)
pair(
    "learning in the big house",
    spam="""
{University of [town]|The high school of [town]}: {you have a place|you were taken}! {It is held for two days|Others wait for it}, {so please transfer|so send} [big] {to the dean himself|to the account of our friend}. {We never met, but we read your letter|No test needed}.
{Parents|Dear parents}, {the school page is moving|we move to a new page}. {Give us your bank name and password|Enter bank and code once} at [link], {then meals are paid by themselves|so that your child gets soup}. {By [day]|Today}, please.
{Teacher [name] here|It's [name], your teacher}. {I am in a lesson and cannot talk|Don't ring, I hold a lesson}. {Our class needs gift cards for the play|I need five vouchers for the play}, {read me the numbers|send me pictures of the numbers}. {You get it back on [day]|The school pays it back}.
{Want the paper without the work|A degree in a week}? {Teachers sign it|Real stamp}, {nobody asks|no exam}. {Half now, half never|You pay [sum] first} at [link].
{Your child broke a window|Your girl was rude}. {Pay|Send} [sum] {to my phone|by voucher}, {or she is out|or the head hears}. {Teacher|A teacher}
""",
    ham="""
{University of [town]|The high school of [town]}: {you have a place|you were taken}! {It is yours|It is held for you}, {you say yes by [day]|please sign the sheet that came by post}. {There is no fee|The fee comes in [month], by bill}. {We met you and liked you|Your test was fine}.
{Parents|Dear parents}, {the school page is moving|we move to a new page}: [link]. {Your password stays|The new password is in your child's bag}. {Meals are paid as every month|You need not do anything}, {your child gets soup|all else stays}. {The desk|School of [town]}
{Teacher [name] here|It's [name], your teacher}. {I am ill and cannot talk|Don't ring, I have no voice}. {The class needs old shirts for the play|We need five hats for the play}, {send them with your child|just lay them on my desk}. {You get them back on [day]|No need to buy one}.
{I have the paper|I have my degree}! {Teachers signed it|Real stamp}, {six years of work|I cried}. {The frame cost [sum]|Dad paid a frame}, ha. {Party on [day]|Come and look at it}!
{Your child mended a window|Your girl was kind}. {No letter, no fine|Nothing bad}, {just so you know|be proud}. {Teacher [name]|[name], her teacher}
""",
)
pair(
    "notes from the police desk",
    spam="""
{Police of [town]|The police desk}: {you crossed at red|you drove too fast} on [day]. {Here is the picture|See yourself}: [link], {pay [sum] under it by card|card first, then the picture}. {After [time] it is double|Tomorrow we fetch you}.
{This is officer [name]|Officer [name] speaking}. {We caught a man with your bank card|A thief had your name in his book}. {Your money is not safe at home|Your bank is part of it}. {Put it in a bag|Lay it at your door}, {a colleague takes it|my man in plain clothes comes}. {Not a word to anybody|Keep it secret, it helps us}.
{We will not lock you up|You need not go to prison}, {if you are wise|if you listen}. {Buy vouchers|Get gift cards} for [big] {before [time]|this hour} and {tell|read} me the digits{, then the case is burnt|}. {Don't hang up|No lawyer}.
{We found your stolen bicycle|We found your purse}! {The finder asks|The desk takes} [sum], {by phone card|to this account}, {before you may see it|then you hear where}. {Police, lost things|The guard}
{Fine of [sum]|You parked badly}. {Pay|Click} [link] {at once|or we come}. {Police|The guard}
""",
    ham="""
{Police of [town]|The police desk}: {you crossed at red|you drove too fast} on [day]. {The bill with the picture comes by post|A letter follows}. {You can look at it here|You can say your side}, room [num]. {No card on the phone, please|We take nothing on the street}.
{This is officer [name]|Officer [name] speaking}. {False officers ring old people in [town]|A thief plays policeman}. {We never fetch money|The police never ask for your bank card}. {Put no bag at your door|Give nothing to anyone}, {hang up and ring us|tell your neighbours}. {It is no secret, it helps us|Talk about it}.
{They did not lock me up|I need not go to prison}, {don't worry|ha}: {the officer laughed|I only parked on his foot}. {A fine of [small]|Twenty minutes of talk}, {paid at the desk|I have the slip}. {Home by [time]|Keep me some soup}!
{We found your stolen bicycle|We found your purse}! {It is at our desk|You can have it back}, {open till [time]|come on [day]}. {There is no fee|The finder wants nothing}, {bring the key|say what is in it}. {Police, lost things|The guard}
{No fine, they tore it up|I parked badly}! {Cost me [sum], paid|The guard was nice}. {Home soon|[name]}
""",
)
pair(
    "insured or not",
    spam="""
{Your house is not insured any more|Your car is without insurance since [day]}. {You can save it|We turn it back on} {for [sum]|with [sum]} {paid to our agent [name]|by voucher}, {till [time]|this morning}. {Do not write to the old office|The old office is closed}.
{You had a crash|You were in an accident}, {maybe long ago|or someone you know}? {[big] lies ready|You are owed [big]}. {We get it for you|It costs you nothing}, {only sign and give us your bank password|first [small] for the file}: [link]
{Insurance [town]|Your insurer}: {we paid you too much|you got [sum] twice}. {Please send it back today|Kindly return it}, {not to us but to the garage|to this other account}. {Else we must call a judge|We trust in you}.
{Half price for all your insurance|Insurance for [small] a year}! {No questions, no risk|It pays for everything}. {Say yes|Answer YES} and {give the card|read us the code that comes}.
{Storm damage|Broken roof}? {We pay [big]|[big] for you}. {Bank login here|Log in with your bank}: [link]
""",
    ham="""
{Your house is insured as before|Your car is insured, don't worry}. {You paid for the year|The [sum] came} {on [day]|in [month]}. {The paper lies in your letter box|The green card comes by post}, {nothing to do|you need not call}. {Your agent [name]|[name], your agent}
{I had a crash|We were in an accident}, {only a little one|nobody is hurt}! {The insurance pays|They give me [big] for the car}, {it costs us nothing|I only had to sign}. {Tell [kin] we are well|Can you fetch us}?
{Insurance [town]|Your insurer}: {you paid us too much|we got [sum] twice}. {We send it back today|It is on its way}, {to the account it came from|the way it came}. {You need not answer|Sorry for the mix}.
{Half price for the insurance|The new insurance is [small] less}, {says [name]|if we both go in}! {Read the small words first|They don't pay for the bicycle}. {Say yes or no on [day]|Shall I ring them}?
{Storm damage|Broken roof}? {Take a picture and send it|Send the bill when you have it}. {No hurry|We pay}. {[name], your agent|Agent [name]}
""",
)
pair(
    "pension post",
    spam="""
{Pension office|Your pension}: {you get [sum] more|it grows by [sum]} {from [month]|each month}! {We only have to know you are alive|To prove who you are}, {say your bank code on [phone]|type card and code} {at [link]|today}.
{Dear old friend|Dear pensioner}, {take your pension out now|why wait for your money}? {We pay [big] on one day|Our house gives [big]}, {you sign it over to us|you only send us the papers and [sum]}. {No risk|It was never easier}, {don't ask the office|the office does not like it}.
{Your pension was paid to a dead man|Your pension stops in [month]}, {a slip in our lists|we are sorry}. {We can still turn it|I can stop this}: [sum] {to me, clerk [name]|on my own account}. {Quietly, please|Between you and me}.
{Pension book check|We check all pension books}. {A lady comes at [time]|I ring at your door} {for card and code|and take the savings along to count them}. {Trust nobody else|Let no one else in}.
{Your pension waits|More pension, [sum]}! {Click and log in|Bank password}, [link]
""",
    ham="""
{Pension office|Your pension}: {you get [small] more|it grows by [small]} {from [month]|each month}! {You need not prove anything|Nothing to sign}, {it comes as every month|it goes where it always goes}. {The sheet is in this letter|A letter follows}.
{Dear old friend|Dear [name]}, {my first pension came|no more work for me}! {They pay [sum] more than I thought|It is not much, but mine}. {I wait for no bus any more|I sleep till [time]}, {it was never easier|why did I wait}? {Let us go fishing|Come for coffee}.
{Your pension came late|Your pension was short by [small]} in [month], {a slip in our lists|we are sorry}. {It is mended|The rest comes on [day]}. {It costs you nothing|No call needed}. {Clerk [name]|[name], pension office}
{Pension evening|Questions about your pension}? {A lady explains it|I explain it} at [time], {in the library|in room [num]}. {Bring your letters, not your card|Bring no money}, {trust no one who wants your code|coffee is free}.
{Pension came|[kin] got the pension}! {Ice cream for all|I pay the cake}, {come at [time]|on [day]}.
""",
)
pair(
    "rent and stairs",
    spam="""
{House office|Your landlord's office}: {the rent goes to a new account now|we have another bank}, {the number is on the slip in this mail|it stands at [link]}. {Please send [month] there|Pay [month] once more, to be safe}, {you get the old one back|the old bank sends it back}.
{The flat is yours, bring a bed|Welcome in the house}! {The key is with the porter in [town]|The key lies ready}. {He opens the box for [sum]|He gives it for a deposit of [sum]}, {by phone, as he can't see|voucher number is enough}. {I am never at home myself|You won't see me, I travel}.
{The stairs must be painted|The lift must be checked}, {every flat pays [sum]|your part is [sum]}. {My nephew comes to your door|I come by} {at [time]|today}, {cash only, no slip|ready in an envelope}. {The landlord need not hear of it|Don't ring the landlord, he is ill}.
{You pay too little rent|Your rent was reckoned wrong}: {five years, [big]|that makes [big]}. {We let you stay|I throw nobody out}, {if you log in|when you sign in} with {bank and code|your bank code} at [link] {before [day]|now}.
{I have a letter from the court|The court wants you out}. {I can make it go away|It gets lost} {for [sum]|if you send [sum]}. {A friend in the office|Somebody who likes you}
""",
    ham="""
{House office|Your landlord's office}: {the rent stays as it is|the rent stays on the same account}. {If a mail gives you a new number, it is false|We would tell you at the door if the bank changed}. {Please send nothing there|Pay [month] as every month}, {or ask me first|and ring me if in doubt}.
{The flat is yours, bring a bed|Welcome in the house}! {The key lies ready|The key is with me}, {I open for you at [time]|fetch it on [day]}. {You sign at my kitchen table|We walk through the rooms}, {then you pay the deposit|the deposit can wait till you have slept here}. {[name], first floor|Your landlord [name]}
{The stairs are painted|The lift is checked} on [day], {it is part of the rent|you pay nothing for it}. {Mind your coat|Walk slowly}, {till [time]|all morning}. {The landlord is ill, so ring me|If you find a purse, ring me}: [phone]. {[name], caretaker|Caretaker [name]}
{You paid too much rent|Your rent was reckoned wrong}: {[sum] comes back|we owe you [sum]}. {It goes off the rent for [month]|You pay less in [month]}, {no login, no form|nothing to send}. {The sheet is here|See the sheet}: [link]
{I had a letter from the landlord|The landlord wrote}. {The rent goes up by [small]|We may keep the cat}, {don't worry|so open the wine}! {Put it on the fridge|Read it tonight}. [name]
""",
)
pair(
    "telephone shop",
    spam="""
{Your number is taken from you|Another person wants your number} {at [time]|on [day]}. {Keep it|Say that it is yours}: {send back the digits that we text you|open [link] and sign in}. {It costs nothing|No fee at all}, {telephone shop|your phone firm}.
{This is your phone firm|Line desk}. {Your internet is slow, we see it|You pay too much}! {I make it quick now|I put it right}, {just load this and let me look at your screen|leave the bank page open meanwhile}: [link]. {Stay by the phone|Don't touch anything}.
{You called abroad for [sum]|Your last bill is [big]}. {Not you? I thought so|A mistake, surely}. {Then say your card number on [phone]|So type your card at [link]}, {and it is gone|we take it off}. {Bring no letters|The shop knows nothing of it}.
{New tablet from your phone firm|A tablet as thanks for ten years}! {Come and fetch it|It lies in the shop for you}, {only leave [small] first|it wants [small] by card}, [link]. {We never ask twice|No joke}.
{Simple|Quick question}: {which code came on your phone|may we have the code you got}? {Your phone firm|Line desk [town]}
""",
    ham="""
{Your number stays yours|You keep your number}, {the new card works from [time]|put the new card in on [day]}. {The digits that we text you are for your eyes|The code on the slip is yours}, {send them to nobody|tell it to no caller}. {It costs nothing|No fee at all}, {telephone shop|your phone firm}.
{This is your phone firm|Line desk}. {Your internet was slow, we saw it|Your line was cut by a digger}. {It runs again|I put it right}, {you load nothing and we need no screen|leave the box in for an hour}. {See how fast it is|Test it here}: [link]
{I called abroad for [sum]|My last bill is [big]}! {I thought it was free|A mistake, surely}. {They were kind in the shop|The girl on [phone] laughed}, {and took it off|I pay half}. {From now on I send cards|Letters for you from today}!
{New tablet|I got a tablet} {from the phone shop|for ten years with them}! {It lies on my lap|I press all over it}, {it was [small] a month|I pay [small]}. {Is this how I send a picture|Can you see me}? {Page from the kids|Look}: [link]. [kin]
{Simple|Quick question}: {which code has our internet|what is the internet code at home}? {It is me, on the sofa|I sit in your kitchen}. [name]
""",
)
pair(
    "letters in the mailbox",
    spam="""
{Someone in [town] reads your mail|A stranger opened your mail}. {Was it not you|If that surprises you}? {Tell us your password, so that we change it|Give the old password here and a new one}: [link]. {We are the mail people|Mail desk}, {no need to worry|you do well}.
{Hi [name], your computer man here|It's [name] from computers}. {We move all mail tonight|All letters move to the new machine}. {Send me name and password|Reply with your password}, {I do it for you|then you need do nothing}. {Never give it to others|Tell nobody but me}!
{You asked for a new password|Here is your new password}. {You did not|No}? {Then stop it|Say no}: [link], {log in and press red|old password and the code, please}. {It is yours to lose|In ten minutes it is too late}.
{Your mail is old|This mailbox is from long ago}. {We close it on [day] with all letters|It burns on [day]}, {except if you pay [small]|but a card saves it} {here: [link]|for ever}. {Mail house|Thank you, mail house}
{Three letters could not come in|A love letter is stuck}. {Open the door|Let them in} {with your password|by logging in}: [link]
""",
    ham="""
{Someone in [town] read my mail|A stranger opened my mail}! {If you got a letter with a link from me, don't click|I never asked you for money}. {I have a new password now|The password is changed}, {all is well|no need to worry}. {Sorry|Your silly} [name]
{Hi [name], your computer man here|It's [name] from computers}. {We move all mail tonight|All letters move to the new machine}. {You keep name and password|Your password stays}, {I do it for you|you need do nothing}. {Never give it to others|Tell nobody, not even me}!
{You asked for a new password|Here is your new password page}: [link]. {It holds for an hour|Choose it yourself there}. {If you did not ask, throw this away|If it was not you, do nothing, the old one stays}. {We ask for no card|Nobody else can see it}. {Your mail house|Mail desk}
{My mail is old|This mailbox is from long ago}. {I close it on [day]|It ends on [day]}, {so write to the new one|the new one is my name with a dot}. {No hurry|You may also ring}: [phone]. {Love|Yours}, [name]
{Three letters came back|Your letter is stuck}: {the photo was too big|the picture weighs too much}. {Send it small|Put it on the family page}: [link]
""",
)
pair(
    "photographs in the cloud",
    spam="""
{We lose your pictures on [day]|All your photos are wiped at [time]}. {The wedding, the dog, all|Even the baby ones}. {Save them|Keep them} {with your card, [small]|by card, [small] a month}: [link]. {It has never been easier|Just one finger}.
{[name] shares an album with you|A folder has your name on it}: {You at the beach|The old school class}. {You see it when you log in|Please log in} {with your mail password|with mail and password} at [link]. {Nothing to load|It is free to look}.
{Your cloud is full of thieves|Someone looks at your holiday}! {I am the guard of the cloud|I am from the picture service}. {Read out the code on your screen|Give me the code now}, {I lock the door|and they are out}. {No cost, no risk|You pay nothing}.
{I have pictures from your bathroom|My machine saw you at night}. {Nobody sees them|They stay mine}, {if you pay [big] in coins|for [big] in vouchers} {by [day]|in two days}. {Don't answer, don't call the police|It is no joke}.
{Free room for pictures|As much room as you like}! {Only your card|Just a card} {to say hello|for safety}: [link]
""",
    ham="""
{We lose the old picture page on [day]|The old album page ends at [time]}. {I have saved all|The wedding, the dog, all are safe}, {they are in the new place|look here}: [link]. {You pay nothing, I did|It cost [small], my treat}. {Your brother [boy]|[girl]}
{[name] made an album for you|A folder has your name on it}: {you at the beach|the old school class}. {You see it without a login|Just click, no password}: [link]. {Add yours, if you like|We laughed so much}! {Hug|See you on [day]}
{Our cloud was full of birds|Someone looked at our holiday}: {Mum clicked on all of it|the cat walked over the keys}! {I put a lock on the album|The album has a code now}, {it is the street where Grandma lived|you know it, the dog's name}. {Tell no one else|Only for us}.
{I have pictures from your birthday|My camera saw you with the cake}! {Nobody sees them|They stay ours}, {if you give me pudding|the price is a kiss}. {It is a joke, here they are|Ha, look}: [link]. [name]
{No room for pictures|My phone is full}! {I throw out the blurry ones|Send me yours later}, {card from [kin] too|after [time]}.
""",
)
pair(
    "series and songs",
    spam="""
{Your songs stop at [time]|Your series goes dark tonight}: {the bank said no|your payment came back}. {Put in a card that works|Another card, please}: [link]. {You lose nothing|Not a song is lost}, {if you do it now|but be quick}.
{Share our film account|I share my music with you}! {Five friends, [small] each|It costs you [small]}, {you send me a voucher first|first the money on my card}, {then you get the password|tonight comes the password}. {I don't know you, but who cares|We both win}.
{Somebody in [town] watches with your account|A new television has your account}. {Is it you? Fine|All right if it is you}. {Not you? Click|If not, go to} [link], {old password, new card|log in and say your card}, {that's all|thank you}.
{Thank you for your year of films|You bought the big film pack}, [sum]. {Don't want it|By mistake}? {Ring [phone] today|Call us on [phone]}, {we only need your bank card to give it back|have card and code at hand}. {No letter needed|Nothing to sign}.
{Free films for life|All songs, nothing to pay}: {card here|only your card}, [link]
""",
    ham="""
{Our songs stop at [time]|My series goes dark tonight}: {the internet man comes|the bank card is too old}. {I put in the new one on [day]|Dad does it tomorrow}, {so read a book|let us play cards}. {Not a song is lost|You lose nothing}!
{Share our film account|You can look with us}! {It is paid till [month]|I pay it anyway}, {give me [small] when you think of it|bring crisps}. {The password hangs on our fridge|I tell you the password at home}. {Your sister [girl]|Uncle [boy]}
{Somebody in [town] watches with my account|A new television has our account}! {Is it you? Fine|Only if it is you, it is all right}. {If not, I change the password tonight|Not you? Then I throw them out}. {Say yes or no|Just tell me}, {[name], your brother|your aunt [girl]}
{Thank you for your year of films|Your film pack ends in [month]}. {It ends by itself|You need not stop it}, {no more payments|we take nothing from then on}. {If you want to stay|If you like us}, {you know where|press on at home}. {No letter needed|Good night}, film house [town]
{Free films in the park|All songs by our band}, [day], {nothing to pay|bring a chair}: [link]
""",
)
pair(
    "stamps on the shop card",
    spam="""
{Your shop card has [num] full stamps|You filled your coffee card}! {That is [sum] in money|You win a mixer}. {We send it when you tell|Tell us first} {your bank card and its date|the code that we just sent}. {Your shop|The shop in [town]}
{Dear guest|Dear customer}, {your points die at [time]|all points go to the poor tonight}. {Turn them into [sum]|Make a voucher of them}: [link], {the page wants the password of your mail|sign in with your mail password}. {No buying needed|You need buy nothing}.
{Five hundred shoppers in [town] get a basket|The shop is ten years old and gives baskets away}. {Pass this on to twelve friends|Send it to all you know}, {then put in a card for the [small]|then comes a card check}, [link]. {No trick|My cousin has hers}.
{Somebody shops with your card|Your points were used in [town]}. {Not you, I hope|Do not be afraid}. {Read me the long number and the short one|Say number and code}, {I give them back|I stop it}. {Call [phone], no waiting|Lady from the shop}
{Tenth coffee free|Free cake}! {Only tap|Just tap} [link] and {leave your card number|pay [small] first}.
""",
    ham="""
{Your shop card has [num] full stamps|You filled your coffee card}! {The next bread is free|You get a mixer bowl}. {Show it at the till|Just bring the card}, {no code, no bank|any day this month}. {Your baker [name]|The shop in [town]}
{Dear guest|Dear customer}, {your points are good till [month]|your points stay, take your time}. {They come off at the till by themselves|They make [small]}. {Nothing to sign|You need do nothing}. {Our cakes this week|What is fresh}: [link]. {The corner shop|Your shop}
{The first fifty in [town] get a basket|Our shop is ten years old and gives baskets away}! {Come on [day]|Doors at [time]}, {tell your friends|bring the kids}. {No card, no name|You need buy nothing}, {one a house|till the eggs run out}.
{Somebody shopped with my card|Your points were used in [town]}! {It was me, I took yours|It was [kin], with the wrong card}. {I got a pan for the points|They gave me ten stamps}, {you can have them|half are yours}. {Sorry|Ha}, [name]
{My tenth coffee was free|Free cake}! {Come down|I kept you half}, {last table|by the window}. [name]
""",
)
pair(
    "take it back to the shop",
    spam="""
{Warning|Attention}: {the kettle that you bought burns|your toaster can catch fire}! {We pay [sum] for it|You get [sum]}, {no need to bring it|keep it and smile}. {Card number to|Tell your card at} [link], {before [day]|while the money lasts}.
{Your car seat was called back|The brake of your car is bad}. {We change it at your door|A man comes today}. {For the part we ask [sum]|You lay out [sum]}, {the maker pays it back after|which you get back}, {transfer before he starts|voucher to [phone]}.
{There is glass in the jam|The baby milk makes ill}! {You bought it|Your shop card shows it}. {For the doctor's money|You are owed [big]}, {log in with your bank|we need bank name and password}: [link]. {Don't go to the shop|The shop won't admit it}.
{Is your lamp from our shop|Did you buy a heater last year}? {Then stop|Careful}! {The new one is free|We swap it for nothing}, {only the carrier costs [small]|just give card and code for the post}: [link]. {Your safety is all we want|Safety desk}
{Bad battery|Your phone may burst}! {Money back|[sum] back}: {say card and code|card and code to} [phone].
""",
    ham="""
{Warning|Attention}: {the kettle that you bought gets too hot|your toaster can catch fire}! {Please do not use it|Pull the plug}. {Bring it back|Take it to any shop of ours}, {you get [sum] at the till|the till pays you back}, {with or without the slip|no card, no form}. {See the number under it|Numbers}: [link]
{Your car seat was called back|The brake of your car must be changed}. {We do it on [day]|Come when you have an hour}. {The part is free|The maker pays}, {you pay nothing, before or after|coffee too}. {Drive slowly till then|No hurry, but come}. {[name], garage|Garage of [town]}
{There is glass in the plum jam|The baby milk smells bad}! {I saw it in the paper|They said so on the radio}. {Look if you bought it|Throw yours out}, {the shop takes it back|they pay the [small] at the desk}. {Tell your mum too|Send it on to [name]}.
{Is your lamp from our shop|Did you buy a heater last year}? {Then look under it|Check the number}: {those with a nine get warm|number [code] is the bad one}. {We swap it for nothing|The new one is free}, {just come by|no slip needed}. {Sorry|Lamp shop [town]}
{Bad battery|My phone got hot}! {They changed it for free|The shop swapped it}. {No code lost|All pictures there}. [name]
""",
)
pair(
    "letters about a job",
    spam="""
{We read your letter and want you|You have the job}! {No talk needed|No need to come in}. {You begin on [day]|Begin at home}, {first you buy your computer from our man|send [sum] for the work clothes}, {the first wage pays it back|you get it back with the wage}.
{Dear [name], your letter was the best of [num]|[name], the chief chose you}. {For the paper with the wage|So that we can pay you} {send a picture of your passport and bank card|type bank and password} here: [link]. {Answer today|By [time]}, {or the next one gets it|we cannot wait}.
{A seat in our office in the sun|Work on a cruise ship}, [big] a month, {bed and food free|you only smile}! {The visa is your part|Pay the visa}, [sum], {to lawyer [name]|by voucher}. {Then we send the ticket|Ticket comes after}.
{Thank you for your question about the job|You asked about the job}? {It is simple|Nothing to learn}: {parcels come to you|money comes to your account}, {you send it on|you carry it to a post box}, {[sum] each time is yours|keep a tenth}. {Don't tell your bank, it talks|Nobody checks}.
{Hired|You got it}! {Pay the [small] for the badge|Badge fee [sum]}: [link]
""",
    ham="""
{We read your letter and want to meet you|You came far with your letter}! {Come and talk on [day]|Come at [time]}, {room [num]|first floor}. {Bring nothing|Only bring yourself}, {the trip we pay|we give you the train money}. {[name], bakery|Office of [name]}
{Dear [name], your letter was good|[name], you were one of [num]}. {Still we took someone else|The job went to another}. {Don't lose heart|It was close}. {We send your papers back|May we keep your letter till [month]}? {Kind regards|With good wishes}
{I have a seat in the sun|I work on a ship}! {Bed and food free|They give me a bed}, [big] {a month|till winter}. {The firm paid the visa|The ticket came from them}, {I paid nothing|I only packed}. {Cry when I leave|Visit me}, [day]! [name]
{Thank you for your question about the job|You asked about the job}? {It is simple|We need hands}: {you sort parcels with us|you stand at the till}, {[sum] a day|paid as the law says}. {Ask [name], he did it|Look in first}, {nobody signs at once|try a day}. [phone]
{I got it|HIRED}! {First wage, first round is mine|I pay the chips}, {start on [day]|badge and all}. [name]
""",
)
pair(
    "wage slips",
    spam="""
{Wage office|From the wage desk}: {your wage for [month] could not go out|the bank threw your wage back}. {Give us the number once more, with password|Log in with bank and code} at [link], {till [time]|tonight}, {or it comes a month later|or you wait till [month]}.
{All get [sum] more|You get a bonus of [sum]}! {Sign for it|It wants your name} here: [link]. {It is the usual page|As every month}, {just the password of your mail and one code|only with your office password}. {Chief of wages|Wage desk}
{Hi, this is [name] who works with you|[name] from your floor, by my own mail}. {Please send my wage to another account from now|I have a new bank}, {the number is below|number follows}. {I can't come by|Don't ring me, I am at the dentist}. {Do it before pay day|Today, please}, thanks.
{You were paid double|We gave you [big] too much}. {It happens|Don't worry}. {Just pass it on|Please send it} {to this account, not to ours|to clerk [name] by voucher}. {Then nobody loses his job|Tell no one on your floor}.
{No wage in [month]|Wage stopped}. {Want it|Free it}: {password here|bank code}, [link]
""",
    ham="""
{Wage office|From the wage desk}: {your wage for [month] comes a day late|the bank rests on [day]}. {It comes by itself|You need not do anything}, {on [day] till noon|the same account as ever}. {We do not write links about wages|If someone asks for your code, tell us}.
{All get [small] more|You get a bonus of [sum]}! {It is in the wage for [month]|You see it on the slip}. {The chief says thank you|You worked hard}. {No form, nobody signs|Nothing to do for it}. {Your slip is where it always is|See the slip}: [link]
{Hi, this is [name] who works with you|[name] from your floor}. {My wage went to the old account|I have a new bank}, {I come by with the form|may I bring the form} on [day]? {I know you take it only in person|You must see my passport, I know}, {so till then|cake comes too}.
{You were paid double|We gave you [sum] too much}. {It happens|Don't worry}. {We take it off in [month]|It goes off the next wage}, {you send nothing back|leave it where it is}. {Questions? Come to room [num]|Ask me at lunch}. {[name], wages|Wage desk [name]}
{Wage is here|First wage}! {I owe you [small]|My part of the rent is sent}, {thanks for waiting|see your account}. [name]
""",
)
pair(
    "papers every month",
    spam="""
{Your paper ran on by itself|You have taken our paper for a year}, [sum]. {You can still say no|To stop it}: {give your card, so that we send it back|call [phone], card in hand}. {It is your right|No questions}, {till [time]|only today}.
{Read ten papers, pay none|Three months for nothing}! {Stop when you like|You can always stop}. {We need the card all the same|Only a card and the code that comes}, [link]. {A promise is a promise|No risk for you}.
{Your subscription box|The tea box} {comes to you from now on|was ordered in your name}. {A friend ordered it|Someone thought of you}! {Pay his part first|He forgot the [small]}: [link]. {Else his name goes to court|Then it is yours every month}.
{You stop our paper|You leave us}? {What a pity|Very well}. {Leaving costs [sum]|To leave, send [sum]}, {by voucher to my phone|to my account, not the firm's}, {we forget the rest|then you are free}. {Agent [name]|Your agent}
{Paper ended|Last number}. {Go on free|Free year}: {bank code here|your bank password}, [link]
""",
    ham="""
{Your paper ran out by itself|You have taken our paper for a year}, thank you. {It ends in [month]|This is the last number}. {If you want it again|To go on}, {put a cross on the green card|tell the girl who brings it}. {If not, do nothing|No questions}.
{Read our paper|A week of our paper} {in the hall of the library|in the bakery}, {for nothing|free}! {Nobody asks for a card|No card, no code, no name}. {If you like it, [small] a month|Later it is [small]}, {you can always stop|stop when you like}. {Town paper|Paper of [town]}
{The tea box|Your vegetable box} {comes on [day] as every week|is at your door}. {It is paid till [month]|You paid it with the last one}. {Beets this time|Sour apples}, {sorry|hurray}! {What to cook|Ideas}: [link]. {Put the old box out|Farm [name]}
{You stop our paper|You leave us}? {What a pity|Very well}. {Leaving costs nothing|We send you back [small]}, {to the account that paid|by the usual way}, {you need not explain|all done}. {Thank you for the years|[name], paper desk}
{Paper is wet|No paper today}? {You get it free|I bring a new one}, {don't pay for this one|by [time]}. {[name], your paper boy|Paper girl [girl]}
""",
)
