"""Training scenarios on dealings with strangers, shops, offices and friends, each on one side only.

What makes a message spam here is what it asks for or offers, seldom how loudly: a good part of the
spam is soft, polite and without link, sum or exclamation mark, and a good part of the ham is urgent,
official or salesy and honest. The frames are written as in message_scenarios.py, whose docstring is
the manual; all of them belong to the training part.
"""

from message_scenarios import HAM, SPAM, TRAIN, Scenario

DEALINGS: list[Scenario] = []


def dealing(name: str, label: str, frames: str, hard: bool = False) -> None:
    """Add a training scenario whose frames are the lines of a text."""
    lines = tuple(line.strip() for line in frames.strip().split("\n"))
    DEALINGS.append(Scenario(name, label, TRAIN, hard, lines))


# Spam.

dealing(
    "patient investment teacher",
    SPAM,
    """
Good {morning|evening}, {no hurry with an answer|I hope you slept well}. {My uncle taught me to read the markets|I learned from a trader} and I {like to pass it on|enjoy teaching one person at a time}. {You could begin very small|We could start with what you can spare}.
{I only mention it because you seem sensible|I don't tell everyone}: {the trade I make at [time] has not failed once|my signals were right every day this year}. {Shall I show you how to open an account|Would you like to watch me do one}?
Subject: Our talk >> {As promised|Here it is}, the name of the {platform|exchange} my teacher uses. {Put in a little and watch it grow|You will see the first profit by [day]}, {I guide you through each step|I stay beside you}. {Warmly|Your friend}, [girl]
{How was work|Did it rain on you too}? I {made [sum] over breakfast|closed a nice trade}, {it still surprises me|as always}. {When you are ready I'll let you into the group|Say the word and I add you}.
{You asked nothing of me and I like that|We have never met and yet I trust you}. {Let me handle a part of your savings|Move some savings to where mine are}, {we share what comes out|half of the gain is yours}.
""",
    hard=True,
)
dealing(
    "too friendly job offer",
    SPAM,
    """
{Hello there|Hi}, I'm [girl] {and I hire for several brands|from staffing}. {Your profile came up|Somebody recommended you}. {The work is done on the phone between two coffees|You only rate hotels}, {may I tell you more|is this a good moment}?
{No, you needn't have done it before|Age does not matter to us}. {We pay each evening|You get paid daily}, {in digital coins|to a wallet we set up}. {The first task is waiting|I train you myself today}.
{Thank you for your interest in the post|We are happy to have you}, {although you never applied, we kept a place|no interview is required}. {To reserve it|For the training set}, {please deposit|we ask} [sum], {which the first wage returns|refunded on day one}.
are you still looking for {part time|extra} work? {one hour|forty minutes} a day, {likes and stars only|just pressing hearts}, answer {1 for yes|me on [phone]}
Subject: Position >> {Dear candidate|Dear friend}, {the board has chosen you as our local agent|you may act for us in [town]}. {Customers pay into your account|Money reaches you} and you {forward it|send it on}, {keeping a tenth|less your share}.
""",
    hard=True,
)
dealing(
    "room before the viewing",
    SPAM,
    """
{The room is still free|Yes, the flat can be yours}. {I work abroad, so my agent holds the keys|I moved for work and can't show it}. {Two months paid ahead and the keys come by courier|Once the rent has arrived he posts them}.
{Many wrote, but you sound quiet and honest|You have a kind way of writing}. {To keep the others away|So that I stop the viewings} {send the first rent|a deposit of [sum] will do}. {After that we arrange a day|Then you may see it}.
Subject: Your question about the flat >> {Everything is included, even the piano|Heating, light and parking are included}. {I need a copy of your passport and the deposit|Passport, wage slip and the first month, please}, {then I take the advert down|and the contract follows}.
{My husband insists that we see you are serious|We were let down once}: {transfer a month's rent to a friend of yours and send us a picture of the slip|show us [big] by money order}. {It stays yours, dear|Nobody can touch it}.
{sorry no visits|can't meet}, {the tenant is shy|painters in there}, {pay [sum] and it's reserved|first who pays gets it}
""",
    hard=True,
)
dealing(
    "message for somebody else",
    SPAM,
    """
{[girl], is the dress ready for [day]|[boy], did the horse get its new shoes}? {Oh, forgive me, wrong person|This isn't [name]? My assistant saved it badly}. {Still, you answered so nicely|What a charming mistake}. {Where do you live|What do you do}?
{Excuse me, are you the gardener|Doctor, can you see my cat today}? {No? Then fate mixed up a digit|How silly of me}. {I'm [girl], I run a wine shop|I'm [girl], I trade fashion and now and then gold}. {May I keep your number?|Friends.}
{I nearly deleted you, but I believe in chance|I don't usually chat with strangers}. {You have a calm voice in writing|Tell me about your day}. {Mine was good, the market was kind|My fund did well again}.
{Golf at [time], [boy]|Dinner still on, [girl]}? {Sorry, I typed this in a taxi|Sorry, new phone, old fingers}. {Since we are talking: are you happy with what your bank pays?|You aren't by chance interested in investing.}
{hey|hello}, {it's [girl] from the spa|this is [girl] from yoga}, {we said we'd write|you gave me your number}? {if it's wrong, be my friend anyway|never mind, i'm lonely here}
""",
    hard=True,
)
dealing(
    "collecting for the burnt house",
    SPAM,
    """
{You don't know me, I live two streets away|I write on behalf of the street}. {The family at the corner lost everything in a fire|Old [boy]'s roof burned}. {I gather whatever people can give on my own account|Please send yours to my account}, {the family is too proud to be asked|don't mention it to them}.
{A child near you needs an operation|A mother of three has no coal}. {We go from door to door by phone|Each house gives}, {yours is the last on the list|only yours is missing}. {Vouchers are easiest|Read me your card and it is done}.
{God sees the giver|Kind hearts know each other}. {We are no registered body, just friends|There is no receipt}, {trust is enough|so please don't ask for papers}. {Transfer what you can to [boy]|Any amount to the number I send}.
Subject: For little [girl] >> {She is four and smiles in spite of it|Without help she won't see spring}. {The fund closes tonight|Every minute counts}: {give [sum] at [link]|card donations only, [link]}. {Her uncle|The committee}
{Your neighbour already gave|Number [num] gave [sum]}. {How much may I write down for you|What shall I put next to your name}? {I send a boy for the cash|He carries no badge}.
""",
    hard=True,
)
dealing(
    "your opinion counts",
    SPAM,
    """
{Three little questions|Only one minute}, please: {which bank do you use|where do you keep your savings}, {in which year were you born|what was your first pet called}, {and what is your mother's maiden name|and which street did you grow up in}?
We {ask people over fifty|are asking house owners} about {their comfort at home|holidays}. {As thanks you receive a coffee machine|A tablet is yours afterwards}, {postage by card|you only cover the shipping}. {Begin|Start}: [link]
{Hello, student here|I'm writing my thesis} about {how people protect accounts|passwords}. {Could you list the ones you use|Would you tell me how yours are made up}? {It is anonymous, of course|My professor will be grateful}.
{Thank you for shopping with us|You are customer number [code]}. {Say how it was and choose a gift|Rate us and pick your present}! {Last step: card number|We need your card only to check your age}.
{Will you vote|What annoys you most}? {Answer, then leave your account number|At the end type your bank details} {for the reward of [sum]|so we can thank you}. {The research team|Institute for opinion}
""",
    hard=True,
)
dealing(
    "teacher with a new phone",
    SPAM,
    """
Dear parents, {my phone was stolen at school|I have changed my number}, {please use this one|this is it}. {The money for the trip must be paid again|The class fund moved}, {to the account I send each of you|please to my private account}. {Mrs [girl]|Your teacher}
{It's your son's teacher|Miss [girl] from school here}. {He forgot to bring [sum] for the camp|The bus must be paid within the hour}. {Could you send a voucher code?|A code from the kiosk will do.} {He is ashamed, so don't ask him|No need to ring the office}.
{Hello, is this [name]'s mum|Are you [name]'s dad}? {I'm collecting for a gift for the head|We surprise the head on [day]}. {Put [small] on this number|Send [sum] quietly}, {not in the parents' chat please|she reads the chat}.
{parents' group closed|old class chat is gone}, {join the new one|new one here}: [link], {it asks for the code you get by text|enter the code that arrives}
{I can give extra marks|Your child may fail, I could help}. {Let us settle it among us|It needn't go through the office}. {You know what I mean|A small thank you in an envelope will do}, {and please delete this|and not a word}. {The maths teacher|Mr [boy]}
""",
    hard=True,
)
dealing(
    "medicine held at the border",
    SPAM,
    """
{Your medicine could not cross the border|A box from a chemist abroad is stopped}. {The stamp costs [small]|Duty of [small] is due}, {settle it by card|card only}: [link]
{We came at [time], nobody opened|The driver stood at your gate}. {Choose a new hour|Pick another day} {and confirm the change with your card|for a tiny charge of [small]}: [link]
{Dear recipient|Good day}, {the label got wet and we can't read your street|your house number is missing}. {Kindly reply with full name, birthday and address|Please answer Y, then open the page we send}. {Depot [num]|Night depot}
Subject: Shipment [code] on hold >> {It contains perishable goods|It will be destroyed on [day]}. {Release costs [small]|The handling fee is [small]}. {Only the page [link] can free it|Pay at [link], our desks don't take cash}.
{did you order something|package for you}? {the scan failed|no barcode}, {scan this picture and log in|send us the code from the text}, {sender unknown|it looks costly}
""",
)
dealing(
    "vicar needs a favour",
    SPAM,
    """
{Peace be with you|Bless you}, {are you at home|could I ask something of you}? {I am in a retreat and may not speak on the phone|I write from a sickbed}. {A poor woman needs gift cards today|The hospice asks for gift cards}, {I repay you on Sunday|the church pays you back}.
{Dear member of the choir|My dear friend in faith}, {I must ask for discretion|keep it in your heart}. {Would you fetch three cards from the shop|Could you buy cards for [sum]} {and photograph the back|and tell me the digits}? {Your vicar|Father [boy]}
{I heard you are generous|You came to my mind in prayer}. {We plant a seed of faith: [sum]|Give a seed of [sum]} {and heaven returns it tenfold|and your debts fall off}. {The account of the pastor follows|Send to the prophet's account}.
{God told me your name tonight|An angel showed me your house}. {I can lift the weight|Your illness ends on [day]}, {if you honour the altar with an offering|but an offering must come before}. {Reply Amen|Answer with Amen and I send the details}.
{Sunday's collection failed|The organ fund is empty}. {From now on, please, to this new account|The bank changed, so use my own}. {It came suddenly, don't ring the parish|The office is closed, no need to call}.
""",
    hard=True,
)
dealing(
    "notary of a stranger",
    SPAM,
    """
{With respect|Dear sir or madam}, {a client of ours with your surname passed away|Mr [boy], who shared your name, died in a crash}. {He left no family|The estate has no heir}. {You could stand as next of kin|I propose to present you}, {we divide it later|your part is forty percent}.
{I am a bank officer near retirement|I serve in the audit of a bank}. {An account has been asleep for years|There is a box nobody claims}. {With your quiet help it can leave the country|I need an honest partner abroad}. {Reply to my private address|Not to my office, please}.
Subject: Your late relative >> {We looked for you for months|It was hard to find you}. {The will names you|You are in the last page of the will}. {The court stamp of [sum] is yours to pay|Before we read it aloud, [sum] is due}. {Chambers of [boy]|The notary}
{My days are few|The doctors gave me weeks}, {and I have no children|my sons only want my gold}. {I want a stranger to give my fortune to the poor|Let me leave it to you}. {Write, and my lawyer explains the fees|Your name and bank will be enough}.
{no reply to our letter yet|third letter to you}. {the money goes to the state|your share lapses} {on [day]|this month}. {call [phone] with your passport at hand|send passport and account}
""",
    hard=True,
)
dealing(
    "chess partner overseas",
    SPAM,
    """
{Your move, my knight|Check, my dear}! {I look forward to our game all day|You play like you live, gently}. {I wish I could sit across from you|Soon we play by your fire}. {There is only the matter of the visa|If only the visa fee were paid}.
{I never believed in love by letter|I was alone since my wife died}. {Now I wake and look for your words|You changed that}. {I sent you a parcel with a ring and some cash|A box with my savings is on its way}, {the courier will ask you for the duty|please pay the man, I return it}.
{Don't tell your daughter yet|Your friends will say I'm not real}, {they do not know what we have|people are jealous}. {My contract is over in [month]|My ship is home in [month]}. {Till then could you help with the food here?|Just this once, help me with the hotel.}
{good morning beautiful soul|hello my queen}, {did you sleep|did you dream of me}? {my camera is broken, so no video|no call today, the base forbids it}, {my daughter needs shoes for school|my card does not work in this land}
{I have written your name on the house I will build|I told my mother about you}. {A deal brings me [big] next week|I get [big] when the job is done}, {today I am short of a little|but today the machine needs a part}. {Will you stand by me|You are my only light}.
""",
    hard=True,
)
dealing(
    "spin the wheel",
    SPAM,
    """
{Spin|Turn} the wheel! {One spin left|You have three spins}, {the hamper is still in|nobody got the bicycle yet}: [link]
{Tick tock|The clock runs}: {your spin gave you [big]|you landed on gold}! {Fill in card and birthday|Type your card} {in five minutes|before it jumps on}. [link]
{A birthday gift from your supermarket|Happy birthday from the store}! {Scratch the card on screen|Open the three doors}, {then pay [small] for the post|then prove yourself with a card}. [link]
{Only people in [town]|Only ten phones in [town]} got this. {A box of tools|A cooking robot} for {less than a coffee|[small]}. {Ends tonight|Gone by [time]}.
{Why do so few claim|Don't you want it}? {It lies here with your name|We put your name on it}. {Answer WHEEL|Send WHEEL to [phone]}, {[small] a text|every text costs [small]}.
""",
)
dealing(
    "hearing and joints restored",
    SPAM,
    """
{At eighty-two she threw away her stick|He heard the birds again after nine days}. {No doctor explained it|The clinics are silent}. {A drop of this oil under the tongue|One capsule from the mountains}, {that is all|each night}.
{Do your knees speak when you climb stairs|Do you ask people to repeat themselves}? {A monk left a recipe|A small farm makes a balm}. {I could send you a jar|They send the first to you}, {you pay what it costs to post and sign a plan|the next come each month by themselves}.
{My sister was against it too|I doubted it as well}. {Now she dances|Now I sleep through}. {Stop the tablets, take the root|You won't need the tablets}, {I know the man who sells it|I can get it for you}.
FORGET {glasses|hearing aids}! {Surgeons are furious|They want it banned}! {Three bottles for two|Half price till [day]}, {order|tap}: [link]
Subject: {Sugar|Blood pressure} gone in a week >> {A kitchen spice does it|It lies in every kitchen}. {The film shows you how, [small]|We send the booklet for [sum]}. {Watch before they take it down|They already deleted it twice}.
""",
)
dealing(
    "pills without papers",
    SPAM,
    """
{No doctor, no questions, no waiting|Nobody asks, nobody knows}. {Pills to sleep, to wake, to love|For head, heart and night}. {Plain box|Neutral parcel}, [link]
{Men over forty write to us|She will notice}: {blue pills, ten for [sum]|strong as a young bull for [sum]}. {First two free with your card|Try two, card needed}.
{We are the chemist that trusts you|An honest shop abroad}. {Prescriptions are for others|A prescription is not asked}. {Tell me what you take and I send it|Just name it and transfer}, {prices fall with the number|the more the cheaper}.
hi, {it's the guy with the meds|got the calm ones again}, {same as the shop, half the money|no paper}, {coins or codes|pay first}, {write here|dm}
Subject: Your refill >> {Your last box must be empty|We miss you}. {One click and it leaves today|Confirm with your card}: [link]. {Customs never look|Arrives as a book}.
""",
)
dealing(
    "credit without questions",
    SPAM,
    """
{The bank said no.|Refused again?} {We say yes|We don't ask why}. {[big] by tonight|[big] on your account tomorrow}, {no papers|bad marks welcome}. {The insurance of [sum] comes first|You only lay out [sum] for the file}.
{I lend from my own purse|I am a private lender, a believer}. {I help honest people at two percent|Tell me what you need and for how long}. {A photo of your card and passport will be enough|Send passport and the last wage slip}.
{Good day, your request has been approved|Your loan is ready}, {although you asked for none|you may have forgotten it}. {Sign by answering YES|Confirm with the code we send}, {the fee is taken from your card|then read us your card}.
{All debts in one|Ten small loans, one big smile}! {Call [phone]|Leave your number at [link]}, {we hide you from the collectors|nobody will find you}. {Start at [sum]|First month [sum]}.
need cash, friend? {answer with an amount|say how much}, {my cousin gives it without bank|no one signs}, {you bring a watch or the car papers|he keeps your card meanwhile}
""",
)
dealing(
    "coin of the year",
    SPAM,
    """
{The next big coin has a dog on it|A new coin starts on [day]}. {Early birds got rich on the last one|My barber bought a house}. {Connect your wallet|Join the list}: [link]
{Send one coin, get two back|We double what you send}! {It is the founder's birthday|The foundation gives away [big]}. {Only until the counter stops|First thousand people}.
{I quietly bought some for you|I kept you a place in the presale}. {You can thank me later|Pay me when you see it rise}. {To move it over I need your twelve words|Write down your wallet phrase for me}, {nobody else will see|I'll keep it safe}.
Subject: Wallet notice >> {Your wallet must be synchronised|A new chain is live}. {Enter your recovery words|Type the secret words} at [link] {or the coins burn|or lose them}. {Support|The chain team}
{A computer trades while you sleep|My bot never sleeps}. {Start with [sum]|Lend it [sum]}, {it brings [big] by [month]|watch it triple}. {Withdrawals need a small tax first|You only pay to take it out}.
""",
)
dealing(
    "table in the night casino",
    SPAM,
    """
{A chair is free at our table|The cards miss you}. {We put [sum] on your name|[sum] to play with, from us}. {Come in|Sit down}: [link]
{A small trick with the red field|I worked for a casino and noticed something}: {the machine pays at [time]|after nine losses it must pay}. {I can't play there myself|My name is barred}, {you play, I tell you when, we split|lend me your name}.
{[girl] from [town] won [big] on her first try|A nurse won [big]}. {You are next|Why not you}? {Hundred free turns|Free turns tonight}, {card needed to cash out|add a card}.
{Bingo, but for adults|Slots, sofa, slippers}. {Your first deposit is doubled|Put in [sum], play with twice that}! {Text STAKE to [phone]|[link]}
{You have credit left|There is still [sum] in your player account}, {from long ago|maybe you forgot}. {Log in with your bank|Pay in once more and it is freed}. {Your host|The pit boss}
""",
)
dealing(
    "stars and reviews for sale",
    SPAM,
    """
{Your cafe deserves more stars|I saw your shop has few reviews}. {We write fifty from real-looking people|Fifty kind words by [day]}, {no one can tell|all from different towns}. [sum] {only|in all}.
{Good afternoon|Dear owner}, {a bad review of your place will appear tonight|somebody wants to harm your name}. {I can stop it for a fee|It vanishes for [sum]}. {I am on your side|Better speak to me first}.
{like our products and keep them|test a kettle, keep it}! {you order, we pay you back after five stars|five stars first, then the money returns}. {no bad words|only praise}. {agent [girl]|write me}
Subject: More {guests|customers} >> {We push your rivals down|We report the others until they sink}. {Quiet and sure|No contract}. {Pay in coins|Half now}, {see it by [day]|and watch}.
{Ten thousand listeners for your song|Your band on every list}! {Bots? Never, well, nearly|Real ears}, {[sum] a thousand|from [small]}. [link]
""",
)
dealing(
    "essays for sale",
    SPAM,
    """
{Deadline on [day].|Paper due?} {Sleep, we write|Put the pen down}. {Top marks or your money back|No machine finds it}. {Ten pages for [sum]|From [small] a page}.
{I used to teach at a university|I am a tired doctor of letters}. {For a modest fee I write what students hand in under their name|I could finish your thesis, quietly}. {Tell me the topic and the date|Half now, half when you pass}.
{My friend, do you struggle with the lab report?|Saw you in the library, you looked lost.} {A man I know does them|There is a service}. {Everybody in the year uses it|Your teacher won't see}. {I can ask him for you.|Shall I put you in touch?}
Subject: Degree in a fortnight >> {Why study for years?|Life is the best school.} {A real-looking diploma with seal|Bachelor or doctor, your choice}, [big]. {We answer when employers ring|Nobody checks}.
we sit {your online test|the exam} for you, {log in as you|need only your student password}, {pass or pay nothing|[sum]}, {dm|text [phone]}
""",
)
dealing(
    "first page of the search",
    SPAM,
    """
{Hi|Hello}, {I was on your website and noticed some errors|I had a look at your site}. {It doesn't show up when people search|You're missing many visitors}. {Can I send you a quote|May I send a short report}? {Best|Thanks}, [girl]
{Just following up on my last two mails.|Did you see my last note?} {We get you on page one|Our team brings you to the top} {within a month|or you don't pay}. {When is a good time|Reply with your number}.
Subject: Your site >> {I found your firm through a friend|Lovely homepage}. {Our links from a hundred pages lift you|We place your name on many blogs}. {Packages begin at [sum]|Only [sum] a month}. {Say stop and I stop|Say yes and we begin}.
{Would you sell a small spot on your blog?|We'd like to place a guest post.} {Our client pays per link|A casino pays well for it}, {no mark that it is an advert|it must look like yours}.
{Need a logo, an app, a film|Designers, coders, robots}? {Half of what others ask|From [small] an hour}. {We work while you sleep|Start today}. {Not interested? Tell me why|One word is enough}.
""",
    hard=True,
)
dealing(
    "web address runs out",
    SPAM,
    """
Subject: Notice for your web address >> {It ends on [day]|It is about to lapse}. {Renew for [sum]|[sum] for a year}, {else your mail stops|or another takes it}. {Register office|Department of names}. [link]
{A firm in the east applied for your name|Someone wants to register your name abroad}. {As a courtesy we ask you first|We hold it back two days}. {Should we block it for you|Do you object}? {The protection is billed at once|It costs [sum]}.
{Dear webmaster|To the owner}, {this is not a bill but a last reminder|this looks like a bill and saves you trouble}: {pay [sum] to stay listed|your entry ends without [sum]}.
{Your page has been marked unsafe|Visitors see a red warning now}. {Our seal removes it|Buy the green lock from us}, {[sum] a year|first year [sum]}. {Click and pay|Order}: [link]
{Your mark was published|Your brand must be entered in the book}. {Please transfer [big]|Amount due: [big]}, {within eight days|by return}. {Central register for marks|Office of prints}, {no public body|account abroad}
""",
)
dealing(
    "subscription you never had",
    SPAM,
    """
{Thank you for another year with us|Your plan renews today}: [sum]. {If this is a mistake, ring|To cancel, phone} [phone], {we connect to your computer and give it back|a helper joins your screen}.
{Your protection has ended|Seven threats found}. {Renew for [small]|Today [small]}! {Unprotected since [day]|Hackers are in}. [link]
{I see we charged you twice|We took too much from you}, {my mistake, please help me, I may lose my post|it was my fault}. {Open your bank so that I can put it back|Stay logged in at your bank while I type}. {[boy] from refunds|Billing}
Receipt [code]: {photo studio premium|music gold}, [sum]. {Didn't buy this|Not yours}? {Report it here|Cancel within a day}: [link] {with card and password|by logging in}
{Oh no, we see you leaving|Your membership stops}! {Keep it for nothing|Stay one more month free}, {only confirm the card|just type the card again}: [link]. {Then [sum] a week|After that the price is small}.
""",
)
dealing(
    "tax man in a good mood",
    SPAM,
    """
{I look after your file at the tax office|This is your tax clerk}. {There is a small mistake that I could overlook|An audit is planned for you}. {If we settle it between us|A fee to me} {you'll hear no more|and the file closes}. {Reply here, not to the office|My private phone: [phone]}
Subject: Return [code] >> {You forgot a box|Line nine is empty}. {Download the form|Open the form in this mail} {and allow it to run|and give your bank login}, {fine [big]|or pay [big]}.
{Money back for the price rise|Every household gets [sum]}! {Claim yours|Register}: [link]. {It needs your tax number, card and pin|Card, pin, done}.
{Officers are on their way|A warrant is out}. {Pay [big] by voucher|Buy cards for [big]} and {stay on the line|don't hang up}. {Do not speak to your family|Nobody may know}.
{You may be owed relief for working at home.|Did you work at the kitchen table?} {We claim it for you|Sign and we do the rest}, {we keep half and the right to all later ones|your refund goes to our account first}.
""",
)
dealing(
    "web shop login stopped",
    SPAM,
    """
{Your shop account shows a new device|Someone signed in from afar}. {If it wasn't you, secure it|Was it you? If not}: [link]. {Have your card at hand|You'll be asked for the card}.
{We put your order on hold|We could not ship your order}, {the payment needs a second look|your card did not answer}. {Please update your details|Enter them anew}: [link]. {Customer care|Your web shop}
{Dear seller|Dear member}, {your sales are frozen|we hold back your payout}. {Send a photo of your card, both sides|Give us your password} {and we set you free|for the review}. {Trust and safety|Risk desk}
Subject: Order [code] confirmed >> {A television for [big]|Two phones, [big]}, {going to [town]|to a new address}. {Not you|Wrong}? {Call at once|Undo it by phone}, [phone].
{ur account is limited|account on pause}, {log in 2 fix|type ur mail and pass}: [link], {24h left|last chance}
""",
)
dealing(
    "password reset out of the blue",
    SPAM,
    """
{You asked for a new password|We got your wish for a new password}. {If that wasn't you, log in and say so|Wasn't you? Then cancel with your old password}: [link]
{Sorry, I typed your number instead of mine|A funny thing}: {a six digit code will reach you|you get a text with digits}. {Could you pass it on|Would you read it to me}? {It is only for my music|Otherwise I lose my pictures}.
{Your password ends today|Password too old}. {Keep the same one|To keep it}, {type it once more|enter it} here: [link]. {The mail team|Help desk}
{This is the help desk|IT here}. {We move the mailboxes tonight|The server is changed}. {Send user name and password by reply|Please write us your login}, {no need to come down|we do it for you}. {Thanks for helping|Sorry for the trouble}
{Please approve the sign-in on your phone|Press yes when the phone asks}. {It will ask a few times|It's only our test}. {[boy] from support|The night shift}
""",
    hard=True,
)
dealing(
    "square code on the meter",
    SPAM,
    """
{Park and pay with your phone|Coins no longer taken}: scan the {square|sticker} {and enter your card|and log in at your bank}. {Your town|The car park}
{You were not at home|We tried the bell}. {Scan the square on this card|The picture below opens your parcel}, {it asks for [small]|then pay [small]}.
{To read this letter safely|Secret document}: {hold your phone over the square|scan it with your private phone}, {sign in with your work password|then type your password}. {Human resources|The wages team}
{Free wifi|Free charging} for {guests|travellers}: {scan|point your camera here}, {let the program install|say yes to all}, {card as a pledge|your bank app must be open}
{Your menu is now online|Order from your table}! {Square on the table, new sticker|New sticker, new price}, {pay ahead by card|first pay [sum]}. [link]
""",
)
dealing(
    "fine from the car park",
    SPAM,
    """
{You stayed nine minutes too long|Your car stood on our ground}. {Pay [sum] today|Today [sum], tomorrow [big]}: [link]. {A photo exists|We have pictures}.
PENALTY: {wrong lane|no ticket}, {file [code]|number [code]}. {Settle online|Card payment only}: [link] {or lose your licence|or a bailiff comes}.
{Good day, the camera on the bridge caught you|Your number plate was read}. {I can make the picture disappear|For a coffee's price I forget it}. {[sum] to my card|Send [sum] to this phone}, {the office needs not know|just us}.
Subject: Unpaid toll >> {Our system shows one drive through the tunnel|One trip through [town]}. {The sum is tiny, [small]|Only [small] open}, {yet it grows by the hour|but costs rise}. [link]
{did you drive on [day]|was that your car}? {ticket open|fine open}, {tap|open}: [link] {card ready|before court}
""",
)
dealing(
    "shelter that has no address",
    SPAM,
    """
{Forty dogs will be put to sleep on [day]|The kittens have no milk}. {We have no paper, no house, only love|We are three girls with a shed}. {Give by voucher|Send codes}, {never mind how little|any card works}.
{This puppy waits for a name|Look at those eyes}! {Be its sponsor|Adopt it from afar} for [sum] {a month|each month}: [link]. {You can't visit, it is shy|No visits, no letters}.
{I found a hurt horse by the road|A swan lies in my bath}. {The vet won't start before he is paid|He wants the money first}. {You love animals, people say|Someone told me about you}. {Could you pay him through me|Would you lend me it}?
{Thank you for last year's gift|You gave so kindly before}, {though I can't find the note|I think it was you}. {This time we ask for your account number|To save stamps we'd take it from your bank}, {once is enough|signed or not}.
{all for the donkeys|save the seals}! {we stand before your shop|our boys come round}, {cash only|no box, just hand}, {no receipts|don't ask}
""",
    hard=True,
)
dealing(
    "hamper for an answer",
    SPAM,
    """
{Your hamper is packed|A basket of wine and cheese waits}. {Only your address and card are missing|Tell us card and door number}, {the rest is a gift|we give, you smile}.
{Congratulations, reader|Lucky reader}! {You are one of five|We picked you} for the {knife set|coffee maker}. {Shipping [small]|Pay [small] for the box}, {trial of our club included|a club is joined with it}: [link]
{How do you like your {butter|toothpaste}|Which shop do you trust}? {Six clicks|Short quiz}, {great gift|surprise inside}. {At the end confirm with your phone bill|Then agree to [small] a week}.
Subject: {Leftover|Unclaimed} gift >> {A customer didn't fetch her drill|The winner never wrote}. {You come second, so it's yours|So we drew again: you}. {Reply with full name and card|Secure it with your card} {by [time]|before [day]}.
{psst|hey}, {the store throws away old pans|warehouse sale}, {you get a set for [small]|nearly free}, {fill this in|go here}: [link], {don't share|limited}
""",
)
dealing(
    "pass it on or else",
    SPAM,
    """
{This is not a joke|Read to the end}: {a girl called [girl] stands by your bed tonight|the drowned child visits you}, {unless you send this to fifteen people|if you break the chain}.
{The app will cost money from [day]|Your messenger gets a red heart, then a bill}. {Forward this to all your contacts|Send it on twelve times} {and yours stays free|and the heart turns blue}.
{A sick boy collects messages|Little [boy] gets a cent for every forward}. {It costs you nothing, so press|Only a heartless person deletes it}. {Copy, don't share|Send it to everyone you love}.
{Send [small] to the first name|Put [small] in an envelope for the top name}, {strike it and add yours|write yours at the end}. {It's legal, my lawyer looked|In a month you hold [big]}.
{warning to all|police says}: {never open the picture with the roses|the ball of [name] burns your phone}! {send to all friends now|share before it's deleted}, {even mine broke|it came on the radio}
""",
)
dealing(
    "reader of dreams",
    SPAM,
    """
{I dreamed of a house with a blue door|A card fell out of my deck today}, {and your name was on it|it was yours}. {I don't do this for money|I give the first reading}. {Something stands between you and joy, may I tell you what|Answer with your hour of birth}.
{You have waited for news from a man|You lost someone and never spoke of it}. {He speaks to me|The dead are patient}. {A session opens the way|We could reach them on [day]}, {you give what the candle costs, [sum]|[sum] for candles}.
{Saturn leaves your sign|Moon in your house}! {Three days of luck|A door opens}. {Your numbers and your love|All of it} {by text, [small] each|for [sum]}: [phone]
{Someone near you is envious|A woman with dark hair wishes you ill}. {Put a ring and some notes in a bag, I bless them and bring them back|Bring me gold, I wash it clean}. {Until then be silent|Speak of it and it fails}.
Subject: Your soul's number >> {Dear [name]|Dear searching soul}, {it is nine, very rare|only kings have it}. {The full chart has thirty pages|I wrote your future down}. {It is yours for [small], then monthly|Order with your card}: [link].
""",
)
dealing(
    "holiday weeks nobody wants",
    SPAM,
    """
{Do you own weeks in a holiday flat|Tired of your share in the resort}? {We have a buyer today|A couple wants it}. {You pay only the title search, [big]|Taxes of [big] come first}, {they pay after|then the cheque}.
{You won four nights by the sea|A free stay}! {Just listen to us for an hour|Only a talk with cake}, {leave a deposit|bring your card and your wife}, {back at once, nearly|it is held back}.
{We met at the pool, remember|You filled in a card at the fair}. {My firm sells palms and quiet|Our points never lose}. {Sign today, think later|At this price you can't go home and think}. {[girl] from sun clubs|Your friend in the sun}
{Our law office gets people out of their contracts|You signed a bad contract, we undo it}. {It never fails|The court has agreed}. {The first step is paid ahead|Send the deed and [sum]}, {keep paying us till it is over|and don't speak to the resort}.
Subject: Villa, {half price|private deal} >> {Book past the site|Let's leave the website out}, {they take so much|it saves us both}. {Wire [big] to my sister|Pay my account abroad}. {You get my word|Photos are of the neighbour's, same pool}.
""",
)
dealing(
    "share our house abroad",
    SPAM,
    """
{Hello future flatmate|Dear student}, {we are four girls and a cat|a calm house near the college}. {The owner lives far off|Nobody is there in summer}, {so pay the half year now|send him half a year} {and he hides the key|and he mails a key}.
{I come to [town] for my studies|I'm a nurse moving to [town]}. {My uncle sends a cheque for the whole year|My firm pays too much by habit}, {keep the rent and give the rest to my mover|please pay the van from it}.
{You need not see it, trust me|The street is nicer than the photos}. {I'll send a pass as proof|Here is a copy of my pass}. {Others pay tonight|I choose at [time]}: {first money, first bed|who pays sleeps}.
{Au pair wanted|Nanny for twins} in {a villa|a castle}. {[big] a month and own car|One hour a day}. {Visa agent is paid by you, [sum]|Send [sum] for papers}, {we return it at the airport|it comes back}.
Subject: Room list >> {Secret rooms, never advertised|Rooms below all prices}. {For [sum] you read the list|The list costs [sum]}. {Money back if you find none, ask by fax|Valid two days}.
""",
    hard=True,
)
dealing(
    "router and line check",
    SPAM,
    """
{We see viruses coming from your line|Your router sends signals}. {Please sit down at the computer and press what I say|Let us in with a small program}. {The line firm|Technical floor}
{Your number is switched off at midnight|Your chip card ends}. {To keep it, reply with the number on the chip|Send the code from your operator}. {Switch desk|Line care}
{Upgrade for free|Faster at no cost}! {I only have to read your meter password|Tell me the code on the back of the box}, {and the one in the text|also the one you get now}. {It takes a minute|Done by [time]}
{Your old phone can't take calls from [day]|The net is changed}. {Buy the adapter|Order our box}, {[sum], all must have it|by law, [sum]}: [link]
{hello madam|hello sir}, {i am calling from the windows|computer department}, {error in your machine|hacker in your machine}, {don't switch off|stay by it}, {ring back [phone]|have card ready}
""",
)
dealing(
    "new version of the bank app",
    SPAM,
    """
{The old app stops on [day]|Your bank app is out of date}. {Get the new one only here|Install it from this page}: [link]. {Then log in twice|Allow it to read your texts}.
{We merged with another bank|Your branch moves}. {To carry your money over|So that nothing is lost} {repeat your details|tell us card, pin and date}, {free of charge|no cost}. {Your adviser|Branch [num]}
{Dear client, as a sign of thanks|Because you were never late}, {your limit is raised to [big]|we take off all fees}. {Only approve with your finger|Press yes on your phone} {when it hums|three times}.
{The chip in your card has a fault|All cards are swapped}. {Cut it once, not through the chip|Put it in an envelope with the pin}, {our rider fetches it|a man rings at [time]}.
Subject: Consent needed >> {The new law wants it in writing|We must ask all clients}. {Without consent no payments|Your rent won't go out}. [link], {user name and secret word|with the usual login}. {Kind regards|Respectfully}, {legal desk|your house bank}
""",
    hard=True,
)
dealing(
    "advert on your car",
    SPAM,
    """
{Drive as you do now|Go to work as always} and {earn [sum] a week|get [sum] every week}: {a sticker for a drink on your door|our drink on your bonnet}. {We send a cheque, you pay the painter from it|The painter is paid by you, from our cheque}.
{Is your bicycle clean|Do you cycle}? {Carry a small flag|A sign on the basket}, {first buy the set|the set is [sum]}, {the wages follow|we pay after ninety days}.
{We saw your car in [town]|Nice car}! {Our campaign needs it|It would suit us}. {Please send the licence, your bank and a selfie|Registration paper and account, please}. {Marketing|[girl], brand scout}
{rent your garden wall|let us use your roof}, {poster of juice|one small poster}, {big money, little work|[big] a year}, {sign today|contract fee [sum]}, {text [phone]|reply WALL}
{You have been chosen as a tester of umbrellas|Wear our shoes for a month}. {Keep them after|They are yours}. {A pledge of [sum]|[sum] in advance}, {only a form|you get it back with the report}.
""",
)
dealing(
    "your dog as a star",
    SPAM,
    """
{What a face|What ears}! {Your dog should be in films|I saw your cat's photo}. {We need such a one for a food advert|A calendar looks for it}. {The portfolio is paid once, [sum]|First pictures cost [sum]}, {then it earns|then the bowls fill}.
{Film extras wanted|Walk through a film} in [town]! {No talent|Any age}, [sum] {a day|and lunch}. {The costume is hired from us|Card entry [small]}: [link]
{Your daughter has the look|Your little boy smiles so well}. {A brand for coats asked me|I work for coats and shoes}. {Send more pictures, also from the beach|More pictures, please, alone}. {Don't ask the school|Let it be our surprise}.
{We print your poem|Your tale moved us}. {It comes in a thick book|It stands next to great names}. {You buy twenty|Authors take ten}, [big]. {The house of letters|Editor [boy]}
Subject: Firm of the year >> {The jury chose you|You won}, {without your knowing|out of nine thousand}. {The cup is [sum], the seat at dinner too|Cup and dinner are on your bill}. {Say yes by [day]|We engrave tonight}.
""",
    hard=True,
)
dealing(
    "paper for our journal",
    SPAM,
    """
{Dear esteemed professor|Greetings of the day}, {we read your great paper with joy|your work shook us}. {Submit to our journal|Write for us}, {printed within three days|no reviewer bothers you}, {fee [sum]|only [sum]}.
{It would be an honour to have you speak|You are our main speaker} {in a famous hotel|on an island}. {You bring your fare and [big]|The speaker's fee is paid by the speaker, [big]}, {lunch is ours|badge included}.
Subject: Scholarship >> {We can't understand why you haven't claimed it|Your child has been granted a place}. {[big] a year|All fees, books and bed}. {Processing [sum]|Seat money [sum]} {tonight|by [day]}, {refundable, we think|no exam}.
{Join our list of great minds|Who is who}! {Your entry is written|We wrote your life}. {Leather edition [sum]|Gold edition [sum]}, {or we leave a gap|or another takes your line}.
{Hello dear reviewer|Dear colleague}, {a small favour among scholars|it's [boy], we sat together once}: {I'm stuck at a congress without my card|my bag is gone at the station}. {Could the department wire the fare|Would you pay the hotel} {to my host's account|for me, to my private number}?
""",
)
dealing(
    "fruit picking far away",
    SPAM,
    """
{Pick berries in the north|Work on a ship}! {[big] a month, bed and soup|Passage paid, [big] a month}. {Doctor's paper from our doctor, [sum]|Visa through us, [sum]}. {Three places|Bus leaves [day]}.
{I am the uncle of a man who drives for a minister|My cousin sits in the embassy}. {He can put you on the list|Papers in a week}. {Half when you say yes|Something for his tea}, {half when you fly|then we talk}. {Speak to no agent but me|Quiet, please}.
{Your application was read with pleasure|Good news from the hotel group}, {cook, two years|you got the cook's place}. {Please pay the uniform and the medical|Send [sum] for uniform} {to our agent|to the lady who books flights}. {We'll give it back with the first wage|Wages in gold}.
{We keep your pass safe during the season|The boss keeps the pass}, {do not worry|it is usual}. {You work off the journey|Journey is a loan}. {Sign below without the small print|Come with an empty bag}.
{green card draw|work abroad draw}! {you are picked|your name came out}, {send pass, photo, [sum]|photo and fee [sum]}, {last year's winners swim in pools|office shuts [day]}. [link]
""",
)
dealing(
    "lessons paid with a cheque",
    SPAM,
    """
{Dear teacher|Good day}, {my son wishes to learn the flute from you|my twins need English}. {How much for a month, three a week|What do you ask for ten lessons}? {I pay all in advance by cheque|My secretary sends a cheque}. {I'm deaf, so only mail|I'm at sea, so mail only}.
{The cheque was made out too high, pardon me|My clerk wrote [big] by mistake}. {Keep something for your trouble|Take a bit for yourself} and {hand the rest to the driver|pay the rest to the nanny}, {today, before she leaves|she needs it tonight}.
{I saw your painting and my wife must have it|We want your table, the oak one}. {Is it still there|What's your last price}? {My movers pick it up, please lay out their fee|I add [sum] for the movers, you pay them}. {God bless|Thank you dear}
{Could you make nine cakes for [day]?|We are forty for dinner at your inn.} {Take my card over mail and charge a bit more|Charge [big] on my card}, {then pay the wine man who takes no cards|my florist has no machine, so you pay him}.
{I am a bride|We marry in [month]}, {will you take the photos|play at our feast}? {My father settles all by bank cheque|The planner must be paid through you}. {Send name, address, bank|Reply with your bank}
""",
    hard=True,
)
dealing(
    "life cover in one call",
    SPAM,
    """
{No doctor, no waiting|Even smokers}: {life cover from [small] a week|[big] for your dears}. {Read us your account|Your account number is your signature}, [phone]
{Your cover lapsed last night|A gap in your policy}. {I could slip you in under the old price|There is a quiet way}, {if you pay me direct|transfer to me today}. {Your adviser, new number|[boy], insurance}
{Were you ever bitten, bumped or burned|Had a fall at work}? {Then [big] is yours|Money waits}. {You sign, we sue|It needs no proof}, {only [sum] for opening|our part is seventy percent}.
{We pay for your teeth, glasses and dog|All in one}! {First year free|Nothing now}, {we just take over your bank order|we take what the other firm took}. {Say yes and it's done|Yes is enough, we record it}.
Subject: Mobility >> {Your state pays for a bed that lifts|A chair with a motor, free}. {Tell me your health number and illnesses|We need the number on your health card}. {A man brings it and you sign blank|Sign the slip without reading}. {Care team|Beds at home}
""",
)
dealing(
    "loft and wall grant",
    SPAM,
    """
{Does the wind come in|Cold feet}? {The state pays your loft|Walls filled for nothing}! {Our man is in your street|We're near} {today|on [day]}. {He needs a deposit and your energy login|Deposit [sum], cash}.
{Neighbour, your roof has loose tiles|I was passing and saw your chimney lean}. {We have tar left over|We could start now}. {For you [big]|[big], cash in hand}, {I drive you to the bank|we take half first}.
{Your meter must be swapped by law|Old meters burn}. {Fee [sum] on the spot|Pay [sum] before we come}: [link]. {No one else may do it|Ignore letters from the works}.
Subject: Refund on your heating >> {You paid for gas that never flowed|The regulator ruled}. {We know your supplier, give us the rest|Fill in the bank line}. {It's [big] on average|Most get [big]}. {Last week|Ends [day]}.
{Sign here to show I came|It's only a form that I was here}, {it is no contract, I promise|no change at all}. {Then read me the number under your meter|And the long number on your bill}. {I get my lunch only when you sign|Be kind, it's raining}.
""",
)
dealing(
    "casks and cellars",
    SPAM,
    """
{Gentlemen's money rests in oak|Old barrels age and so does value}. {May I send you our booklet|Do you have ten minutes on [day]}? {A cask begins at [big]|We hold it in our store}, {you never need to see it|it doubles as it sleeps}.
{Good afternoon, my name is [boy] and I allocate wine|I speak to a few families only}. {The chateau gave us six cases|A small lot came free}. {Banks won't tell you|It isn't regulated, which is its beauty}. {Shall I put you down|A word is enough}
{An island plot|A piece of forest with a brook}: {[sum] a month|[big], no papers}. {The road comes, the airport comes|Hotels want it already}. {Buy unseen as the wise do|It is too far to go and look}.
{Bring out your old coins.|Do you have medals in a drawer?} {We buy by post|Send them loose in an envelope}, {we weigh and pay what we find|our scale decides}. {No receipts|Don't have them valued first}.
{Stamps never fall|Diamonds don't shout}. {Twelve percent a year, written|A certain yield}, {we buy back whenever, almost|no risk at all}. {Transfer by [day] for the certificate|I need your decision tonight}. {Yours sincerely|With regard}, {private wealth|[boy], partner}
""",
    hard=True,
)
dealing(
    "wage system moved",
    SPAM,
    """
{From this month wages come through a new page|Payroll has moved}. {Please log in with your work password|Enter mail and password} {by noon|today} {or be paid late|so nobody waits}: [link]. {The office|Human resources}
{Hi, it's [name] from the second floor|[name] here from sales}. {I changed banks, could my wages go to the new account|Please use this account for my pay} {before [day]|already this month}? {No form, I'm travelling|I'll sign when I'm back}.
A file was shared with you: {bonus list|plan for layoffs|salaries [month]}. {Open|View it}: [link], {it asks for your mail password|sign in to see your line}.
{The chief asks all for a signature|The new rules must be read}. {Sign in and sign|Open, log in, tick}, {names of those who didn't are sent up|one minute}. [link] {Compliance|Legal floor}
{Can you do me a payment|Is the account key with you today}? {It's for the deal, so only you and me|Our lawyer will call you}. {Put it through and send the slip|Do it before the bank shuts}, {I sit beside the buyer and can't speak|don't answer, just do}. {The chief|Sent from my phone}
""",
    hard=True,
)
dealing(
    "I know what you did",
    SPAM,
    """
{I have been in your computer for months|Your camera is mine}. {I saw which pages you like|There's a film of you}. {[big] in coins by [day]|Pay [big]} {and I forget|or your contacts laugh}.
{We don't know each other, but I know your wife's name|A person in your street asked me to watch you}. {I am not a bad man, I need to eat|It would hurt me to show her}. {A small help each month keeps it between us|Let's find an agreement}.
{Someone paid me to hurt you|I'm hired to break your window}. {I like your face, so pay more and I leave|For [big] I tell you who}. {No police|Don't run}.
{Your password is known to me, it's an old one|I got your password from a list}. {Change nothing|Don't switch it off}. {Send coins and I delete all|The price is [sum], today}. {You have two days|The clock runs since you read this}
{the pictures you sent me are nice|thanks for the pics}, {shame if your boss sees|your mum would cry}. {gift card [sum]|send [sum]}, {quick|and no blocking me}
""",
)
dealing(
    "lawyer and the borrowed picture",
    SPAM,
    """
{Your homepage shows a picture of mine|You used our client's photo}. {Open the file with the proof|See the list of your thefts}: [link] {at once|or we sue for [big]}. {[girl], artist|Office for pictures}
{A complaint has been filed against you|Your neighbour has sued you}. {To read it, enter mail and password|Log in to read what for}: [link]. {The clerk|Court post}
{We represent a singer|Our office watches downloads}. {You took a film from the net|A film was seen on your line}. {Pay [sum] and it ends quietly|Accept the offer of [sum]}, {to the private account below|by prepaid card}.
{Dear owner, five bad stars will come|I am many people with many stars}. {Feed us or we write|A free dinner and [sum]}, {else your inn is empty|or watch your name fall}. {No names|Think it over}
{I act for a family abroad|As a lawyer I must warn you}: {you are named in their divorce|a child says you're the father}. {A gift keeps your name out|My fee is [big]}. {Please don't consult others|Keep it from your household}.
""",
)
dealing(
    "generous gentleman",
    SPAM,
    """
{I'm a lonely rich man and like to spoil|I look for a sugar baby}, {[sum] a week for talking|no meeting needed}. {I send it now, just give me your bank login|My assistant pays in, tell her your bank password}.
{You're so sweet that I paid your card|Your allowance is in}! {To show loyalty, send a bit back as a gift card|Prove that you're real with a card of [small]}. {Then every [day] the same|Then I double it}.
{Meet women from your street|Single mums near [town]}! {Chat free|Photos free}, {age check by card|only verify yourself}: [link]
{For safety I need your dating badge|Before we meet, get the safe pass}. {It's [sum], returned at the door|The site asks [sum] and gives it back}: [link]. {My brother was robbed, so I ask all|You understand a girl must be careful}.
{I liked how you laughed on your picture|You seem like someone who keeps secrets}. {Let's move to another chat, this one is read|Write to my private number}. {There I tell you about my work in gold|Then I show you how I pay my flat}, {dear|handsome}. [girl]
""",
)
dealing(
    "ransom for the cat",
    SPAM,
    """
{I saw your note about the cat|Your poster hangs at the mill}. {I have her here, she is thin|She sits in my van}. {I'm a driver and far away now|I'm in another town}. {Send me the fuel and I turn round|[sum] first, then I come}.
{Lost dog? I feel them|I am a finder of animals}. {Give [sum] and a photo, I see where he sleeps|My pendulum costs [sum]}, {hurry, he is cold|before it rains}.
{We found your keys with the address|Your bag is with us}. {The reward is paid in advance|Bring nothing, just transfer}, {we're shy people|we do not meet}. {Then we throw it over the fence|Then it comes by post}.
{Is this your parrot|Your tortoise}? {Look}: [link]. {Log in to see its picture|To see it sign in with your phone code}.
{we took your bike by mistake|got ur bike}, {want it back|miss it}? {code for the shop, [sum]|[sum] as card}, {no cops|else it swims}
""",
)
dealing(
    "tea that melts kilos",
    SPAM,
    """
{Eat cake, lose weight|Nine kilos in nine days}! {The tea of the monks|A patch on the belly} {does it|eats the fat}. {First pack [small]|Free pack}, {then each month by card|card needed}. [link]
{I was ashamed at the beach|I hid from cameras}. {A friend gave me drops|Then I met the drops}. {Look at me now|See before and after}, {I sell a few left over|I could get you some for [sum]}.
{Hair like at twenty|Bald no more}! {Rub it in for a week|One night}, {your wife won't know you|combs will break}. {Ring now|Order by text} [phone]
{Ladies, my doctor doesn't like me to say this|I'm a nurse and shouldn't tell}, {but one seed before dinner stops hunger|but this powder does what the knife does}. {Ask me for it privately|I send it without the label}. {It's not in shops because it works|Don't tell your doctor}.
Subject: Smoke free by [day] >> {A magnet in each ear|A chip under the tongue}. {No will needed|You'll hate the smell}. {Only here, [sum]|Two sets, [sum]}. {Ninety-nine of a hundred|All of our smokers} {stopped|were cured}.
""",
)
dealing(
    "skins and swords",
    SPAM,
    """
{Nice match|You play well}! {Vote for my team|Trade with me}: [link], {just log in with your game name|sign in, takes a second}.
{i reported you by mistake|sorry, my brother reported u}, {a moderator will close your account|they ban u tonight}, {write to him here and do what he says|give him the code they send}
{FREE gold|Ten thousand gems}! {No hack, only a gift|Works today}. {Type name, password and age|Enter your name and mum's card}: [link]
{I sell my account, level [num]|Rare sword, old account}. {You pay first since I was cheated once|Send a voucher, then I give the login}, {my word as a knight|trust me bro}.
{Dear player|Moderator here}, {you were chosen to test a new map|a new part isn't out yet}. {Download it from my page|Install this} {and switch your guard off|ignore the warning}. {Secret, so no screenshots|Tell no friend}
""",
)
dealing(
    "one seat in the family plan",
    SPAM,
    """
{Music, films, books|All channels}, {for life|forever}, [small]! {We add you to a family you don't know|You share with strangers}. {Send mail and password|Give us your own login}, {coins|voucher}.
{Your film account can't bill you|Last payment failed}. {Watch on after you confirm|Keep your list}: [link] {with card|card again}
{All matches, no contract|Every league}! {A small stick for your television|My box does it}. {[sum] and nobody knows|[sum], cash in the car park}, {don't update it|works till they notice}.
{Hello, I bought a ticket for the final and my mother fell ill|I can't go to the festival}. {It's on my phone, I send it once you paid|I only take transfers to a friend}. {Half of what I gave|For you [sum]}, {others asked already|first come}.
Subject: Season card >> {A member returned his|Two seats by the bench}. {The club mustn't know|Not through the office}. {Wire [big] to my cousin|Send it to this number}, {name stays mine, you wear my hat|I leave it under a stone}.
""",
    hard=True,
)
dealing(
    "your stolen money found again",
    SPAM,
    """
{You were cheated last year|Your name is on the list of victims}. {We caught them|The gang is in jail}. {[big] is ready|Your share is [big]}, {the bond of [sum] frees it|pay the court's stamp, [sum]}.
{I lost all to the same people|Same thing happened to me}. {Then I met a man called [boy], an honest hacker|A specialist got every coin back}. {Write to him, say I sent you|He only takes a fee at the start}. {It gave me my sleep back|I could hug him}
{We are a fund for cheated savers|This is the office for fraud}. {To match your case, tell us bank, login and last amount|We need remote access to look}. {It's free, apart from the tax|No cost but a deposit}
{Never send money to strangers|Beware of fraud}! {Let our bank detective hold it|Our guard account keeps it safe}: {move your savings there tonight|transfer now}, {then call [phone]|he waits for it}.
Subject: Case [code] >> {The broker closed, your account lives on|Your trading account was found}, {[big] with gains|worth [big]}. {Proof of life: a small payment in|Activate by paying in [sum]}. {Officer [girl]|Recovery unit}
""",
    hard=True,
)
dealing(
    "morning habits of the rich",
    SPAM,
    """
{I used to clean buses|I slept on sofas}. {Now I work from a beach|Now my phone earns}. {I wrote down what changed|It's one habit}. {Comment ME|Write ME}, {I send it to ten people|and I tell you}.
{Come to a free evening in a hotel in [town]|Free seminar}! {You'll leave with a plan|Your job is a cage}. {Seats [small] to keep out dreamers|Bring a card for the course, [big]}.
{Hello lovely, I have always thought you should run your own business|Hey, long time! You'd be so good at this}. {I sell oils and so much joy|It's a circle of women}. {You buy a starter box and find three others|The box is [sum], they buy from you}. {No pressure|Just curious}
{It's no pyramid, it's a tree|We don't sell, we share}. {Bring two, they bring two|The more below you the better}. {I paid [big] and got a pin|After the first [big] it runs by itself}. {Shall I save you a seat?|Come on [day].}
Subject: Your last excuse >> {Winners click|Poor people scroll}. {My book, free, only post|The audio course, [sum]}. {It will be gone|Closes} {at midnight|[day]}. [link]
""",
)
dealing(
    "change money for a traveller",
    SPAM,
    """
{Could I borrow your account for an afternoon|Would you take in a payment for me}? {My visa doesn't let me have one|My bank is slow with foreigners}. {You draw it out and I wait outside|You hand it to my cousin}, {something stays with you|keep [sum] for the trouble}.
{I need to pay for petrol and my card is foreign|My purse is gone and the embassy is closed}. {Take my gold ring for [sum]|I leave you this watch, real gold}. {My children are in the car|God will thank you}.
{Let's swap|Change with me}: {you send coins, I send cash|I give you a good rate}. {You first, since I'm new here|First yours}, {no bank, no fees|better than at the bank}. {Ask for [boy]|[phone]}
{We look for quiet people who receive parcels|You'd take boxes at home and label them anew}, {[sum] each|[sum] per box}. {Don't open, don't ask|No name on the door}. {We pay on the thirtieth, really|Start [day]}
students! {rent out your bank card for a month|lend ur card}, {[big] cash|[big] no work}, {we return it clean|nobody gets hurt}, {pin too|with pin}
""",
    hard=True,
)
dealing(
    "hospital bed reserved",
    SPAM,
    """
{Your examination can be tomorrow|Skip the queue}. {The list at the clinic moves for [sum]|A clerk moves names}. {Pay me and say nothing at the desk|Transfer, then come}. {A friend at the hospital|[girl], ward [num]}
{Your vaccine slot is kept|You are due for your shot}. {Confirm with [small] and your card|The dose is [small]}: [link]. {No payment at the clinic possible|Only online}
{You were near a sick person|Your test is positive}. {The kit is compulsory|You must order the kit}, [sum]: [link]. {A fine follows|By law today}.
{I lie in room [num], you don't know me|A nurse gave me your number}. {My operation is at dawn and I'm short of a bit|They won't begin until I pay}. {You seem good|I saw you pray in the hall}. {I'd repay you from my pension|My brother will repay}
Subject: Health card >> {The new card is gold|Old cards die}. {Enter your number and bank|Photograph both sides} {before the doctor turns you away|by [day]}: [link]
""",
)
dealing(
    "count of all households",
    SPAM,
    """
{You have not been counted|Your census form is missing}. {Fill it in or pay [big]|[big] fine or a form}: [link], {also asks for account and pin|bank data at the end}.
{You are called to the jury|A jury seat}, {and you missed it|yesterday}. {An officer comes unless the bond is paid|Pay the bond by gift card}, [big]. {Sheriff's desk|Stay on the phone}
{Vote from home|Elections by text}! {Send name, birthday and pass number|Reply with the number of your pass}, {no queue|done}. {Bureau|The count}
{Good day, I go round for the town|I'm from the register}. {May I see your passes and take a picture?|We need to look at all savings books.} {It is only for the list|It stays in the office}, {I come again when your son is out|better when you're alone}.
Subject: Pets and bicycles must be registered >> {Since the first|New rule}. {Fee [small] per animal|[sum] a bicycle}, {pay here|card}: [link]. {Unregistered ones are taken away|Inspectors go round on [day]}
""",
)
dealing(
    "seller wants another way",
    SPAM,
    """
{Thanks for your interest in the bike|Yes, the camera is here}. {The site holds money too long|Let's not use the shop's own way}. {Pay me as to a friend|Send it as a gift} {and I post it tonight|and it leaves today}.
{My colleague handles the sale, he's careful|Please talk to my agent}. {He keeps your money in a locked box till you are happy|It's an escrow of our own}. {You find him here|His page}: [link]
{I'd come, but I broke a leg|I live on an island}. {My sister's boy packs well|It will be wrapped in blankets}. {Half now is only fair|I just need half, as you must understand}. {Trust goes both ways|You look honest}, {so do I|and I've a family}
{Your advert caught my eye.|Does it still run?} {I take it, no need to haggle|I give more than you ask}. {The courier's page pays you: enter your card to receive|To get the money fill this in}: [link].
{shoes, bags, watches|perfumes}, {real ones, wrong boxes|from a closed shop}, {[small] each|all [sum]}, {dm|send first}, {no returns|no meet}
""",
    hard=True,
)
dealing(
    "the doctor on television",
    SPAM,
    """
{What the famous doctor said on air|A talk show was cut}: {banks hate this|the host wept}. {A program made a barber rich|Put in [sum]}, {see the clip|watch}: [link]
{The president signed it|A famous singer gives away her money}! {First nine hundred people|Who comments first} {get [big]|receive [big]}. {Like, share, card|Send a private note and the fee}
{It's really me, the singer|You're my truest fan}. {My manager mustn't know I write|I use a secret account}. {I'd love to send you a card for backstage, you cover it|Buy a fan card so we can meet}, {then we have tea|I long for a normal friend}.
{Breaking|Shocking}: {prices double on [day]|cash is abolished}. {Those who know buy silver now|Put it into our coins} {before the crowd|while you can}. {Our line|Advice}: [phone]
{He cried when he saw his account|Grandmother, 71, puzzled by her bank}: {[big] overnight|[big] from her kitchen}. {Read how|Full tale}: [link] {Advert, they say|Free today}
""",
)
dealing(
    "soft words about savings",
    SPAM,
    """
{You told me you want to retire in peace|I thought of your children}. {What lies in a bank melts like butter|Idle money is sad money}. {I'd be happy to look over your papers|Bring all your papers and I sort them}, {without cost, as a friend|as I do for widows in town}.
{I left my firm to help people like you|My old bank made me lie}. {Now I place funds privately|I keep a small circle}. {Your pension could be lifted out and work|We could take your pension out early}. {A signature and it is arranged|Leave the forms to me}
{How is the leg|How's your sister}? {I don't want to push|There's no rush}, {only that the round closes and I'd hate for you to miss it|but I held your share as long as I could}. {Shall I lay it out and you give it me later|You can pay in two parts}
{A group from church put their savings together|Eight teachers joined}. {Every quarter each receives a little envelope|It has paid each month}. {New members pay the older ones, that's the beauty|It grows as friends join}. {Come with a friend|Bring yours on [day]}
{Let me be frank|Honestly}, {I earn nothing from this|I'd do it for my own mother}. {Your son would only worry|Children count the inheritance}, {so let it be between us until it has grown|let us keep it quiet}. {Say when|I can come with the pen}
""",
    hard=True,
)
dealing(
    "kindness of a new colleague",
    SPAM,
    """
{I'm the new one in accounts|I started on [day]}. {I was told you know everything|They say you're the heart of the place}. {What's the word for the safe|How does one get into the supplier list}? {I don't like to bother the chief|He is so strict with me}
{Could you let me use your login till mine comes|May I be you in the system for an hour}? {I only print|Just the one table}. {I'd owe you a cake|You're a treasure}
{I stand at the back door with coffee and no badge|Left my badge in the car}. {Could you leave it open|Would you tell me the door code}? {The cleaning man|[name] from the other building}
{We write from your supplier|This is [girl] from your paper firm}. {Our bank has had a fire|We closed the old account}. {Kindly put the new number in your books|Use this number from today} {and confirm by mail only|our phones are out}. {Sincerely|Kind regards}
{hey it's [name]|[name2] here}, {big boss is furious|customer screams}, {need the list of all clients|send me the staff list with birthdays}, {to my private mail|not the work mail}, {now|in ten minutes}, {thx|hero}
""",
    hard=True,
)
dealing(
    "no catch at all",
    SPAM,
    """
{There is no catch|We ask for nothing}, {honestly|we mean it}: {a phone for everyone who confirms their number|everybody gets a watch}. {Reply with the code you get|Type your card so that we know you}.
{Not spam|This is no scam}! {My lawyer checked|Tested by experts}. {Ten minutes, [big]|Sit and earn [big]}. {See the proof|Proof}: [link]
{You can stop any time|Leave when you like}, {by letter, abroad|in the first hour}. {Till then [sum] a week|We take [sum] each week}. {By reading this you agree|Silence means yes}
{Secure|Safe}, {secret|private}, {certified|stamped}: {your bank data is welcome here|give us your data}. {We're not like the others|The others cheat}, [phone]
{If it sounds too good, listen again|Doubt is natural}. {I doubted and am rich|I laughed too}. {Give me a chance and [sum]|Try it with [sum]}, {what can you lose|only the lazy say no}
""",
)
dealing(
    "flowers and a small fee",
    SPAM,
    """
{Somebody sent you roses|A man left flowers for you}, {without a name|he blushed}. {We can't carry them up unpaid|Only the vase, [small], is open}: [link]
{You have a secret admirer.|Who thinks of you?} {See the name for [small]|One text, [small], and you know}: {LOVE to [phone]|write HEART}
{A card from [name] waits|[name] wrote you a poem}. {It opens after you sign in with your mail|Log in, blush, read}: [link]
{I saw you on the tram, you read a book|You held the door for me}. {I asked around for your number|A friend of yours gave me it}. {I don't want to meet yet|Words first}. {Would you buy me a phone card so that I can go on writing?|My phone is empty, top it up for me.}
{Wedding list of [girl] and [boy]|[girl] and [boy] marry}! {You're invited, although far away|We missed you on the list}. {Gifts by transfer only|Put your gift on this account}, {church secret|place follows}
""",
    hard=True,
)
dealing(
    "trouble with the boarding card",
    SPAM,
    """
{Your flight is cancelled|The airline lost your seat}. {Rebook by phone|Call us}, [phone], {have card and pass ready|we need card, pin, pass}.
{Your hotel could not charge you|The hotel's bank refused}. {Confirm in three hours or lose the room|Else someone else sleeps there}: [link]. {Reception|Booking care}
{[big] for your late flight.|Delayed last year?} {You claim, we keep|We claim it}. {Start with a power of lawyer and [sum]|Sign and pay [sum]}
{I sat beside you on the plane, I think|We shared a taxi at the airport}. {My suitcase stayed at customs with the gifts|They keep me at customs for a mere stamp}. {You were so friendly|You are the only one I know here}. {Would you vouch for me with a small sum|Could you help, I'd send it from home}?
Subject: Travel permit >> {From [day] you need one|No permit, no boarding}. {We fill it in, [sum]|[sum] instead of the free one}. [link] {Not the state|Private help}
""",
)
dealing(
    "letter from a careful widow",
    SPAM,
    """
Dear {friend|sister in heart}, {forgive an old woman for writing to someone she has never met|you will wonder who I am, and I can only say that I prayed before I wrote}. {My late husband left more than I can use|I have more than my years can spend}, and {I look for honest hands|I should like you to look after it}.
{Thank you for answering so gently|Your letter made me weep with relief}. {My lawyer only needs to see that you are who you say|Before he can write your name into the papers}, {so please send him a copy of your passport and the name of your bank|he asks for your account and a picture of your pass}.
{I am told the bank there wants a small charge before it releases such a gift|There is a stamp that only the receiver may pay}. {It embarrasses me to mention it|I had hoped to spare you this}. {As soon as it is settled everything is yours|When you have paid it, write to me, and we begin}.
{Please do not show these lines to anyone|I beg you to keep this to yourself}, {because my husband's family would stop it|for people spoil what they do not understand}. {Yours in trust|With a tired hand}, {widow of the late Mr [boy]|Mrs [girl]}
{The doctor was here again and said very little|I am weaker since [day]}. {Every day the transfer waits troubles my sleep|I should like to close my eyes knowing that you hold the money}. {Could you settle the charge before [day]|Can the fee reach the lawyer this week}?
""",
    hard=True,
)
dealing(
    "agency for quiet tasks",
    SPAM,
    """
{Hope you are well|Hello}, I am with {a travel agency|a film rating firm} {and we are looking for a handful of reliable people in [town]|that works with partners in [town]}. {You would only need your phone and an hour in the evening|It suits students and mothers}. {May I explain how it works|Shall I send you the details}?
{You did so well with the first three tasks that the system raised you a level|Great work yesterday}. {The next set pays four times as much|The next tasks are worth more}, {but your balance must be topped up before they open|you only have to put in something of your own first}.
{I understand that you are worried|It is normal to be careful}, {I was the same at the start|my mother asked the same thing}. {The amount is only locked until the set is finished|Everything you put in comes back with the commission}. {If you stop now the earlier earnings are lost|It would be sad to stop one step before the end}.
{Our group chat has members who do this full time|In the group you can see what others took home today}. {Please introduce yourself kindly and do not talk about fees there|Say hello and post a picture of your payment}. {Your mentor|Your guide}, [girl]
{To receive your commission|For the payout} we {need to check your wallet|must confirm your account}. {Send the tax part first|Please cover the tax of [sum]} {and the rest follows within the hour|and the whole balance is released}. {Customer service for workers|The task desk}
""",
    hard=True,
)
dealing(
    "quick word from a relative",
    SPAM,
    """
{Hello aunt|Hello uncle}, {it has been far too long|I think of you often}. {I am between two flats and my bank has made a mess of things|The company pays us late this month and I am ashamed to tell my parents}. {Would you be able to help me over the week|Could you cover something for me until then}?
{I knew I could count on you|You were always the kind one}. {Please use the details of my flatmate, mine are being changed|It is best to send it to my friend, because my account is being moved}. {I will write the moment it arrives|You have it back before [month]}.
{Don't be cross that I only write|I can't speak just now}, {the microphone of this phone is broken|I am in a lecture until the evening}. {Did you manage to get to the bank|Have you been able to do it}? {They want the money before they close|The landlord is standing here}.
{One more thing, and then I leave you in peace|I hate to ask again}. {The first payment did not go through, the bank says|They took a fee for it}. {Could you send the same once more|Would you try another way, maybe a voucher from the shop}? {The other one will come back to you|I add it all up}.
{Please keep this away from Mum|Let's not worry my parents}, {she has enough on her mind|you know how they get}. {I will tell her myself at the party|I explain it all when I visit}. {Your nephew|Your niece}
""",
    hard=True,
)
dealing(
    "buyer for your company",
    SPAM,
    """
Dear {sir or madam|director}, {a group of investors has asked me to approach you in confidence|I represent a buyer who likes your trade}. {We would like to purchase goods worth a great deal and pay after delivery|They wish to order a large amount on sixty days}. {May I have your bank reference and price list|Whom do I send the papers to}?
{We have reviewed your products and are ready to sign|The minister has approved your offer}. {The contract requires a small registration with our chamber|Only the seal of the chamber is missing}, {which suppliers pay themselves|to be settled by your side}. {Please travel to us or send an agent|After that the advance payment is released}.
{Our client wants to fund your business without interest|We finance honest firms with patience and low rates}. {No balance sheets are necessary|We do not need to see your books}. {There is an arrangement fee at the beginning|A lawyer's fee is paid before}. {Would a call on [day] suit you|I await your positive reply}
{Subject: New order >> Please see our order in the attached file|Subject: Quotation >> Kindly open the enclosed list and quote}. {Switch on macros if it looks empty|It opens after you type your mail password}. {We need shipment this month|Reply today}. {Purchasing|Trade desk}, [boy]
{Hello, I sell contacts|Good day}, we have {the addresses of nine thousand dentists|a list with every school and its head}. {Names, mobile numbers and what they earn|Fresh this year}. {Shall I send a sample and the price|Just tell me which trade you want to reach}.
""",
    hard=True,
)
dealing(
    "stall at a market that is not there",
    SPAM,
    """
{Hello crafters|Dear makers}, {our winter market still has a few places|there is room for nine more stalls at our castle fair}. {Please send the fee to my own account since our club has none|Stalls are [sum], to be paid by friends' transfer}. {Where exactly it is will be told the week before|The address follows}.
{I see you sell soap and I love it|Your mugs are beautiful}. {We expect thousands of guests|Last year people queued to the road}. {To hold your spot|So that I can write your name down} {I need the payment tonight and a picture of your card|pay now, the form can wait}.
{Have you paid for your table yet?|Your table is not paid.} {Somebody else has asked for it|I have a waiting list}. {I would be sorry to give it away|You seem nice, so I waited}. {No card machine and no bill, we are simple people|We give no receipts, the guild forbids it}. [girl]
{You were recommended as a face painter|We want your cakes at a fair}. {All traders need our insurance|There is a pass for food}, {it costs [sum] and comes by mail|[sum], through this form}: [link]. {Do not ask the town, they are slow|The town has nothing to do with it}.
craft fair {[town]|by the sea}, {double stall, last one|corner place}, {[sum] today, tomorrow more|pay on the phone}, {cancelled? no money back|rain or shine}, {message me, comments are off|ask no one else, dm}
""",
    hard=True,
)
dealing(
    "friendly hand with a form",
    SPAM,
    """
{I noticed in the waiting room that you struggle with forms|We spoke in the queue at the town hall}. {I used to work there and I do them for people in their homes|I could fill them in for you}. {All I need is your login and the letter with the new pin|Just let me keep your card and pin for the week}.
{You may be entitled to a payment that nobody has told you about|Many people miss the heating allowance}. {We apply in your name and it is paid to our trust account first|It goes to us, and we pass on your part}. {Simply sign with your finger|Only your signature and bank are needed}.
{Thank you for trusting us with your application|Your application has reached the last desk}. {The officer who decides would be grateful for a sign of goodwill|A little something moves it to the top}. {I can hand it to him on [day]|Pay it to me, he cannot take it himself}.
{Is this still the right number for you|Am I speaking to the lady of number [num]}? {We are updating the records of the pension fund|I call about your pension}. {Please tell me your date of birth and where your money goes each month.|Could you say your number and bank, so I know it is you?}
{There has been a change in the law|Because of the new rule} {your allowance stops at the end of [month]|payments are paused}. {Confirm that you are alive|Show that you still live there} {by sending a photo with your passport beside your face|with a picture of you and your bank card}: [link]
""",
    hard=True,
)
dealing(
    "ordinary looking bill",
    SPAM,
    """
Subject: Your invoice for [month] >> Dear customer, {please find our bill for the cleaning of your gutters|enclosed is the account for your advert in the town map}. {We note that we have changed our bank|Use only the new account}, {and ask you to ignore the one on older papers|the former one is closed}. {Kind regards|With thanks}, accounts
{We have not yet received your payment of [sum] for the directory|Our books show [sum] open}. {As a small business you surely know how it is|We would rather not trouble you with a lawyer}. {You ordered by saying yes on the telephone|The order was given by voice}, {so please transfer it this week|we keep the recording}.
{Attached is the statement you asked for|Here is the corrected invoice}. {Should it not open, sign in with your mail account|The viewer asks for your password, which is quite normal}: [link]. {Best wishes|Regards}, [girl], {billing|credit control}
{Thank you for your payment|Your payment was declined}, {which was [sum] more than the amount due|so the delivery waits}. {To return the difference we need your card number and its date|Kindly repeat it through our assistant with your card}, {by telephone or in reply|[phone]}.
{Membership in the association of house owners|Fire safety check}: {yearly amount [sum]|[sum], due at once}. {Membership began when you did not object|The check took place from the street}. {Pay within five days to avoid a surcharge|No appeal is foreseen}. {The association|Inspection service}
""",
    hard=True,
)


# Ham.

dealing(
    "bank tells not to click",
    HAM,
    """
{A word of warning|Please note}: {false messages in our name are about|letters that look like ours are going round}. {We never send links by text|We never ask for your pin}. {Delete them|Don't click, just throw them away}. {Your savings bank|The branch in [town]}
{Your new card comes by post this week|A new card is on its way}. {The pin follows in a second letter|The old one works until then}. {Nothing to do|You needn't do anything}, {it is free as always|no fee}.
{Your card payment of [sum] at the garden centre went through|We booked [sum] for the railway}. If it wasn't you, {use the number on the back of your card|come by or ring the number on your card}.
{We close the counter at noon on [day]|The branch is closed on [day]}. {The machine outside still works|Money can be had at the machine}. {For your safe, please come in the morning|Sorry for the trouble}.
Subject: {Your statement|Statement for [month]} >> {It is ready in the app you already use|You find it in your usual app}. {There is no link in this mail on purpose|We put no link here, so nobody can imitate it}. {With kind regards|Sincerely}, {your bank|your branch}
{Good morning Mr [boy]|Good morning Mrs [girl]}, {as we discussed at the desk|after our talk on [day]}, {the loan for the roof is granted|your mortgage is approved}: [big]. {Bring your pass when you sign|We sign together at the branch}.
""",
    hard=True,
)
dealing(
    "parcel at the kiosk",
    HAM,
    """
{Your parcel is at the kiosk by the station|The kiosk in Mill Street has your parcel}. {Bring your pass|Show your card}, {it waits for seven days|there till [day]}. {Nothing to pay|No fee}.
{Parcel locker number [num]|Box [num]}, {your code is [code]|code [code]}. {You've three days|Open until [day]}. {Thank you for ordering|Your sender: the lamp shop}
{The postman left it with us|We took in a packet for you}. {Big, light, smells of coffee|It rattles}. {Ring after [time]|Come over when you hear the piano}. [name], {third floor|next door}
{Has my parcel come|Did the book arrive}? {It says delivered|The tracking says it's here}, {but the mat is empty|and I see nothing}. {Could you look behind the bins|Maybe the neighbours have it}? [name]
{We deliver your fridge on [day]|Your bed comes on [day]} {between nine and noon|in the afternoon}. {The driver rings half an hour before|Two men carry it up}. {It's already paid|All paid at the shop}.
Subject: {Your return|Return [code]} >> {The boots are back with us|We received the kettle}. {[sum] go to the card you paid with|You get [sum] back within a week}. {No reply needed|You need not write}. {Returns, shoe shop|The shop in [town]}
""",
    hard=True,
)
dealing(
    "garden shop letter",
    HAM,
    """
{Spring is here|Winter is over}! {Pansies three for two|Compost, two bags for [small]} {until [day]|all week}. {You get this letter as a member of our garden club|You signed up at the till}, {sign off any time|a word and we stop}.
{Free advice|Free soil test} on [day]: {bring a leaf in a bag|bring some earth in a jar}. {Cake too|Tea for all}. {Your nursery|The greenhouse}, [town]
Subject: {Bulbs|Roses} are in >> {Dear gardener|Hello again}, {you asked us to tell you when they arrive|we promised to write}. {The first fifty are kept for club members|We put six by in your name}, {pay when you fetch them|the price is as last year}.
{Sale|Summer sale}! {All pots half price|Everything with a red label}, {while they last|ends [day]}. {See the list|More pictures}: [link], {your usual club page|no need to log in}. {Too many letters? Tell us|Unsubscribe below}
{We planted the wrong tulips|We printed the wrong date}. {Sorry|Our mistake}: {the sale begins on [day]|it's [day], not Sunday}. {Anyone who came in vain gets a free plant|Have a pansy on us}. [girl] {from the shop|and team}
{Is it too early for beans|When do I cut the roses}? {[boy] from the shop says wait|The shop says after the frost}. {They gave me seeds free|I won a watering can there}, {come and see|I'm proud}.
""",
    hard=True,
)
dealing(
    "school office money",
    HAM,
    """
{The trip to the castle costs [sum]|For the museum we need [small]}. {Please pay through the school's usual account by [day]|Send it in an envelope by [day]}. {If it is hard just now, tell me|Nobody stays home for money}. {Mrs [girl], class [num]|Class teacher}
{Reminder|A friendly reminder}: {the slip for the swimming day is missing|we still have no slip from [name]}. {Please sign and return it|Sign it tonight, please} {by [day]|tomorrow}. {School office|The office}
{School is closed tomorrow|No school on [day]}, {the boiler burst|ice on the roads}. {Work is on the school page|Tasks come on paper}. {Children who can't stay home are looked after|Ring us if you need care}.
URGENT: {please fetch [name], she has a fever|[name] fell in the yard, please call the office}. {He is brave and lies on the sofa|She isn't in pain}. {The number is the usual one|You know our number}.
Dear parents, {lunch money comes off your account on [day]|lunch will cost [small] from [month]}. {You need not do anything|The form you signed covers it}. {Questions? Come by before eight|The secretary is there till noon}.
{Mum, did you pay for the trip|Dad, have you sent the trip money}? {I'm the last one again|The teacher asked me in front of everyone}. {It's [sum], the letter is on the fridge|The letter is under the magnet, [sum]}
""",
)
dealing(
    "rowing club dues",
    HAM,
    """
Dear members, {dues of [sum] are collected on [day]|the year's fee, [sum], is due in [month]}, {as agreed at the meeting|same account as ever}. {If your bank has changed, tell me on the jetty|Students pay half}. [boy], treasurer
{Boat [num] has a crack|The blue boat leaks}. {Leave it on the rack|Please don't take it out} {till [name] has looked|until it's mended}.
{Who is in for the regatta|Do we race on [day]}? {Four seats, three rowers|We lack a cox}. {Entry is paid from the kitty|The club pays}. {Shout by [time]|Say yes tonight}
{The door code changes on [day]|New code for the boathouse}: [code]. {Members only, please|Keep it among us}. {The old one was written on the wall, so much for secrets|Somebody had chalked it on the door}.
{We won|Second place}! {The cup is dented and full of lemonade|[name] cried and blames the wind}. {Photos|Pictures by [girl]}: [link], {the club page|on our page}.
{Thank you for eight years on the board|You kept our books so well}. {The audit found one penny too many|The accounts are clean}. {Dinner is on the club|We owe you a dinner}, {[day] at [time]|wear the tie}.
""",
)
dealing(
    "brother laughs at spam",
    HAM,
    """
{Ha, I inherited a gold mine again|A prince wrote to me, he needs my bank}. {Third one this week|I must be his favourite}. {I told him I pay in turnips|I answered with Grandma's soup recipe}. {Did you get one too|Who falls for that}?
{"Click now or lose your parcel", it said|"Your account will be closed", it said}. {I have no parcel|I'm not even a customer there}. {Deleted|Straight into the bin}! {Tell Dad before he clicks|Please warn Mum}.
{Dad nearly gave his card number to a man on the phone, then he hung up, good man|Grandma almost bought vouchers for a false cousin, but she smelled it in time}. {Cake on [day]|I'm so proud}. {Talk to yours as well.|Could you talk with her once more?}
{Is this real|Do you think this is genuine}? {It says I owe [small] for a packet|They want me to confirm my password}. {I haven't pressed anything|I touched nothing}, {I'd rather ask you first|you know these things}.
{If someone writes that he's me and needs money, it isn't me|A text from me with a new number is a trick}. {Ring my old number|Ask him the name of our first dog}. {Someone at work lost [big] that way|It happened to [name]}. {Hugs|Love}
{My spam folder is a poem|Best subject of the day}: {"Dear winner, kindly faint"|"Urgent: hair"}. {I read it aloud at lunch|We all laughed}, {the boss too|even [name]}.
""",
    hard=True,
)
dealing(
    "money back, really",
    HAM,
    """
{Your train was late|You reached [town] ninety minutes late}, {so you get half the fare back|a quarter of the fare is yours}. {It goes to the card you used|We send [small] to the account on your form}. {Sorry|Our apologies}
{The concert is off|The play is cancelled}, {the singer is ill|a pipe burst on stage}. {Your [sum] will be returned by the box office within ten days|Money back at the box office, or keep the ticket for [month]}. {Nothing to fill in|You don't need to write}.
{I was charged twice for the tent|You booked my order two times}. {Could you please check|Would you look into it}? {Order [code], [sum] on [day]|Receipt [code] lies here}. {Thank you|Kind regards}, [name]
{You're right, we charged you twice|Our mistake}! {[sum] went back today|I returned [sum] this morning}, {your bank may need three days|to the same card}. {A bar of chocolate comes with your next order|Sorry again}. [girl], {customer desk|accounts}
{Good news from the waterworks|The heating bill came}: {we used less and get [sum] back|[sum] too much paid}. {They take it off the next one|It's on our account already}. {Shall we buy a kettle|Pizza}? [name]
{I paid too much for lunch|You gave me too much}, {here is your [small]|[small] is in your drawer}. {Honest as a goat|Don't argue}, [name]
""",
    hard=True,
)
dealing(
    "weight of the ham",
    HAM,
    """
{You guessed the weight of the ham|Your guess about the ham was right to the gram}! {It's yours|You win it}. {Fetch it from the butcher|It hangs in the tavern}, {bring a bag|no hurry}. {The fair committee|[girl] from the stall}
{First prize in the crossword|Your crossword was drawn}: {a book token|a basket of pears}. {We post it to you this week|You can collect it at our desk}. {Congratulations from the paper|The puzzle page}
{We won the tombola|Guess who won}! {A ham and a broken clock|Forty tins of peas}. {Come and help us eat|Dad wants to raffle it again}, {free to a good home|first come}.
{The winning number is [num], green|Ticket [code] won the quilt}. {Is it you|Who has it}? {See [name] in the hall before [day]|Nobody has claimed it}, {else we draw again|no cost, of course}.
{You won the reading contest|Your marrow won}, dear [name]! {A cup and [small] to spend wait for you|You get a ribbon and a cake} {on [day] at [time]|at the prize giving on [day]}. {Be proud|Well done}. {The jury|The judges}
{I never win|Eleven tickets and nothing}! {[boy] wins each year|The vicar won again}, {it's fixed, I say|suspicious}, ha. {Next year I buy two|[small] gone for a good roof}.
""",
    hard=True,
)
dealing(
    "the job is yours",
    HAM,
    """
Dear [name], {thank you for coming on [day]|we enjoyed the talk on [day]}. {We'd like to offer you the post|The post is yours if you want it}. {The contract comes by mail for you to read at leisure|Take till [day] to think it over}. {Kind regards|Yours}, [girl], {museum|town library}
{I got it|They took me}! {Start in [month], [big] a month|First of [month], proper wages}. {I danced in the lift|I told the cat first}. {Dinner is on me|I buy the cake}.
{We're sorry, somebody else was chosen|It was close, but no}. {Your test was very good|We keep your papers if you agree}. {Please apply again.|May we write when a place is free?} {Personnel, dairy|The workshop}
{Your first day|On your first day}: {come to the gate at [time], ask for [name]|bring your pass and your bank slip, to the office please, not by mail}. {Boots are given|Lunch is free}. {Welcome|We look forward to you}
{Could you come for an interview on [day]|Would [time] on [day] suit you for a talk}? {About your letter of [month]|You applied for the kitchen}. {Tram to the mill, second floor|We refund the fare}. [boy], {head cook|bakery}
{Do you know someone for Saturdays?|We look for help at the till.} {[small] an hour and bread|Proper contract, paid monthly}. {Just come by and ask for me|Talk to me in the shop}. [girl], {baker|cheese counter}
""",
    hard=True,
)
dealing(
    "landlord about the heating",
    HAM,
    """
{The heating is off on [day] from nine to noon|No hot water on [day] morning}. {The plumber changes a pump|A valve must be swapped}. {Fill a bucket|Sorry}. {Mr [boy], your landlord|The house office}
{The yearly bill for heat is done|Your costs for the year are worked out}. {You owe [sum]|You get [sum] back}, {the sheet with all figures is in your letter box|papers can be seen at mine}. {Pay with the rent in [month], please|Ask if something is unclear}.
{You may view the flat on [day] at [time]|Come and see the rooms on [day]}. {No payment before you've signed|We decide after all have seen it}. {Bring a torch, the hall is dark|Ring at [name]'s}.
{Your deposit, [big]|The deposit of [big]}, {is on its way back|goes back to you this week}. {I kept nothing, the place was spotless|Less [small] for the lost key, as agreed}. {Good luck in the new home|All the best}
{Water comes through my ceiling|The tap won't stop}! {Could you send someone today|Please ring me, it's urgent}. {I put pots under it|I turned the main tap off}. [name], {flat [num]|top floor}
{The rent rises by [small] from [month]|Rent stays the same next year}. {The letter with the reasons is in your box|You needn't sign anything}. {Talk to me if it is too much|Thank you for being good tenants}.
""",
    hard=True,
)
dealing(
    "the code you asked for",
    HAM,
    """
{Your code is [code]|[code] is your code}. {You asked for it just now|It's for the login you started}. {Valid ten minutes|It ends at [time]}. {Tell it to nobody, not even us|Never pass it on}.
{Your password was changed at [time]|You changed your password today}. {If that was you, fine|Was it you? Then forget this note}. {If not, come to the desk with your pass|Otherwise ring the number in your contract}.
{Can you read me the code on the back of our router? The visitors want wifi|What is the code of the shed? I stand before it in the rain}. {It starts with [num]|I forgot it again}, [name]
{You logged in on a new laptop|New login from [town]}. {This is only to inform you|You don't have to do anything}. {Your library account|The chess server}
{Welcome|Thanks for joining}, [name]! {Confirm your address with this link you just asked for|Click to finish the sign-up you began}: [link]. {Didn't sign up? Ignore this and nothing happens|If it wasn't you, do nothing}.
{The help desk reset your login as you asked at the counter|Your new login lies in the office}. {Fetch it with your badge|You choose your own password the first time}. {We never mail passwords|We'll never ask you for it}. IT
""",
    hard=True,
)
dealing(
    "water and bins bill",
    HAM,
    """
{Bill for water|Water bill} [month]: [sum]. {We take it from your account on [day] as always|Please pay by [day], number [code]}. {Questions? Counter [num], town hall|Your meter stood at [code]}. {Waterworks|Town of [town]}
{Second reminder|We remind you}: {the fee for bins, [sum], is open|you haven't paid [sum] for the bins}. {If it has crossed with your payment, forget this letter|You may pay in parts, come and talk}. {Town treasurer|Cash office}
{Please read your meter|Time to read the meter} {by [day]|this week} {and put the card in the box|and write the number on the card}. {If you can't bend, we come|We don't come in without a badge}.
{The water is brown today|Pressure is low}, {we rinse the pipes|a main burst at the mill}. {Let it run a minute|Boil it till [day]}. {It isn't harmful, only ugly|Cans of water are free at the fire station}.
{How can we use so much|Look at this bill}! {[sum] for three people and a fish|[sum], that's double}. {Does the toilet run|Who bathes for hours}? {I ring them on [day]|I ask at the counter}. [name]
{Dog tax is [sum] this year|The tag for the dog is new}. {The sheet comes by post|You get the tag at the town hall}, {guide dogs are free|old tags count till [month]}. {Office for order|Your town}
""",
    hard=True,
)
dealing(
    "physio and eyes",
    HAM,
    """
{Your appointment|Reminder: your appointment} is on [day] at [time]. {Bring a towel|Wear loose trousers}. {If you can't come, call a day before|Missed ones cost [small]}. {Physio by the bridge|Practice Dr [girl]}
{Your blood results are in|The lab has written}: {all fine|nothing to worry about}, {iron a bit low|more walks}. {No need to come|We talk about it on [day]}. {Nurse [girl]|The practice}
{You may give blood again|We're short of blood}! {[day], school gym, [time]|The bus stands by the church on [day]}. {Soup and thanks, no pay|Bring your pass and drink a lot}. {Blood service|The nurses}
{After your eye operation|After the drops}: {don't drive today|no lifting for a week}. {If it hurts or goes dark, ring at once, day or night|Pain? Call the ward number on your sheet}. {Dr [boy]|Ward [num]}
{How did it go at the dentist|What did the doctor say}? {I thought of you at [time]|I held my thumbs}. {Soup stands by your door.|Shall I fetch your pills?} [name]
{We had to move your slot|The doctor is ill}, {would [day] at [time] do?|you now have [day], [time].} {Answer yes or ring|Yes or no by text is enough}. {Sorry|We apologise}
""",
)
dealing(
    "box office",
    HAM,
    """
{Your tickets are ready|We've put two tickets by}: {row [num], aisle|balcony, left}. {Fetch and pay them by [time]|Pay at the box office}, [sum]. {After that they are sold|Cards and cash}. {Town theatre|The stage}
{Tonight begins at [time], not later|Doors open at [time]}. {Coats are free|No bags, please}. {Long applause allowed|Enjoy it}! {Your box office|The usher}
{I have a spare seat for [day]|[name] is ill, so a ticket is free}. {Want to come|Shall we}? {I don't want money, buy me an ice|It was a gift, so nothing to pay}.
{The away match|Cup match}: {our section is [sum]|bus and ticket [sum]}, {sold on [day] at the club house only|members first, at the hatch}. {No tickets online, beware of copies|Bring your card}. {The fan desk|Your club}
Subject: {Your order [code]|Season begins} >> {Thank you, here are the tickets you bought|Your four tickets hang on this mail}. {Print them or show the phone|Just show them at the door}. [sum] {was paid by card|paid on [day]}. {See you on [day]|Opera office}
{Sold out|All gone}! {I queued two hours for nothing|The man before me took the last}. {There may be returns at [time]|They play again in [month]}. {Keep your money, I give it back tonight|Your [sum] is in my drawer}.
""",
)
dealing(
    "man for the line",
    HAM,
    """
{Your line will be connected on [day]|Our man comes on [day] between eight and twelve}. {Somebody should be in|Please be at home}. {Order [code], nothing to pay|It's part of your contract}. {Your telephone firm|The line desk}
{Disturbance in [town]|The net is down in your street}, {a digger cut the cable|after the lightning}. {We hope for [time]|Back by [day]}. {You'll get a day's fee back by itself|Sorry, and thank you}.
{Your phone bill for [month]|Bill [month]}: [small]. {We take it on [day]|It's taken as usual}. {Details in your account, log in the way you always do|The sheet is in your customer page}.
{Wifi is dead|Internet gone}. {Have you turned it off and on|Did you pull the plug, Dad}? {The little lamp must be green|Count to thirty}. {I come after school|Ring me from the landline}. [name]
{You cancelled your contract|We got your notice}. {It ends in [month]|Last day: end of [month]}. {Send the box back with the free label in this letter|Keep the box}. {A pity|You're always welcome}, {your line firm|customer desk}
{You've used most of your data|Eighty percent of your data is used}. {It gets slow, not dear|Nothing is booked without your wish}. {New month on [day]|It starts anew on the first}.
""",
    hard=True,
)
dealing(
    "power off on purpose",
    HAM,
    """
{On [day] the power is off from nine to two|No power on [day] till [time]}. {We mend the line at the mill|A pole must be moved}. {Don't open the freezer|Use no lift}. {The power works|Grid office}
{Road closed|Bridge closed} from [day]: {go by the farm|the bus stops at the pump}. {Dust and noise, sorry|Till [month]}. {Town works|The building office}
ALARM TEST {on [day] at [time]|tomorrow at [time]}: {the sirens howl for a minute|all phones will ring}. {Do nothing|Don't be afraid, and tell the old people}. {Fire brigade|The town}
URGENT {storm warning|flood warning}: {stay inside, take in pots and chairs|leave your cellars}. {The school gym is open, free beds|Call [phone] only if in danger}. {Town of [town]|The mayor}
{Lamp [num] is dark|The street lamp flickers} {since [day]|by our gate}. {Could you send the man|It is so dark for the children}. {Thank you|Regards}, [name]
{Candles in the left drawer|Torch is by the stairs}. {Power comes back at [time]|They say two hours}. {Tell stories, it's lovely|Play cards with your sister}. [kin]
""",
    hard=True,
)
dealing(
    "tax adviser you know",
    HAM,
    """
Dear Mrs [girl], {your return is done|I finished your tax papers}. {You'll get about [big] back from the office|We expect a refund of [sum]}. {Please come and sign|Read it through, then sign at mine} {by [day]|before the month ends}. [boy], tax adviser
{I still need the receipt for the desk|Please bring the slip from the kindergarten}. {The office gave us till [day]|Deadline is [day]}. {Put it in my letter box|A copy is enough}. {Greetings|Regards}, [boy]
{Your tax notice is in the post|The notice came}: {pay [sum] by [day] to the account printed on it|[sum] comes back to you}. {You've a month to object|If you disagree, write to us}. {Tax office, room [num]|The tax office in [town]}
{Did you hand in your receipts|Receipts}? {Without them I can't pay you the trip|The month closes on [day]}. {The train to [town], [sum], is still open|I miss the hotel bill}. {Accounts, [girl]|[girl], second floor}
{I hate this form|Line nine beats me}! {What did you write for the car|Do lamps count}? {I buy you soup if you help.|Tea on [day], bring your glasses?} [name]
{My fee for this year|Invoice [code]}: [sum], {within thirty days, please|same account as last time}. {The sheet with the hours lies behind it|Thank you for your trust}. {Office [boy]|Your tax adviser}
""",
    hard=True,
)
dealing(
    "it at work, the honest one",
    HAM,
    """
{Your work password ends on [day]|Passwords must be changed this week}. {Press the usual keys at your desk|Do it from your own screen}, {we put no link here|no link, as you've learned}. {Stuck? Room [num]|We are in room [num]} IT
{Mail is slow today|The printer on floor two is on strike}. {We work on it|Please don't print plans}. {Coffee helps|More at [time]}. {IT|The computer people}
{Today's false mail about gift cards was our test|The message about wages was only an exercise}. {Nine of you clicked, forty reported it|Well done, most of you asked us first}. {Cake for floor three|No names named}. [girl], IT
{Please bring your laptop on [day]|We swap laptops on [day]}. {Save your work first|It takes an hour}. {We'll never ask for your password, close the lid and hand it over|You log in yourself}.
{Never plug in a stick you found|A stick lay in the car park}! {Give it to us|Bring it to room [num]}. {Thanks to [name], who did|It was only holiday photos, this time}.
{help, i deleted the list|my screen is upside down}, {can you come up|are you free}? {boss needs it at [time]|meeting in ten minutes}, {i have biscuits|will bake}
""",
    hard=True,
)
dealing(
    "shifts and sick notes",
    HAM,
    """
{I'm ill, fever and cough|Stomach bug, sorry}. {The note from the doctor comes by post|Doctor says till [day]}. {The keys are with [name]|The order for the mill must go out today}. [name2]
{Can you take my shift on [day]?|Please swap [day] with me.} {My sister marries|My car won't start}. {You get my Sunday and a pie|I owe you one}. {The boss knows|Boss says fine}.
{Urgent|Quick}, {the till is short of change|we need two more hands at the bar}. {Could someone bring coins from the bank|Who is free till [time]}? {Double pay on holidays, you know|Thanks}, [boy]
{Plan for next week is on the board|The new rota hangs in the kitchen}. {Look at it today|Wishes by [day]}. {Holidays go by the list|No swaps without me}. {Chef|[girl]}
{You forgot to clock out|Your hours for [month] don't add up}. {Tell me when you left.|Was it [time]?} {I put it right before wages go out|Then I can pay you properly}. {Wages office|[girl]}
{Well done today|What a day}! {Tips are shared, [small] each|[small] for everyone in the jar}. {Leftover soup in the cold room is free|Take bread home}. {See you [day]|Sleep well}
""",
)
dealing(
    "canteen questions",
    HAM,
    """
{What shall we cook|Which soup should go}? {Put your mark on the list by the door|Tick the sheet on your table} {until [day]|this week}. {No prizes, only better soup|Winner: the best soup}. {Your canteen|[girl], kitchen}
{A short survey|Four questions} {about the new bus times|for our school paper}: [link]. {No names, no login|It takes a minute and asks nothing private}. {You can also do it on paper|Thanks}! {Class [num]|Parents' council}
{Were you happy with our work|Did the tap stay dry}? {Tell me frankly|A word helps us}. {No gift, sorry, just our thanks|I read each answer myself}. [boy], plumber
{Dear patients|Dear readers}, {tell us how long you waited|tell us whether to open on Saturdays}. {The cards lie at the desk|Drop the card in the blue box}. {Not signed, please|Ends on [day]}. {Practice|Town library}
{The result|Result of the survey}: {sixty want fish, four want dancing|most of you want longer hours}. {We start on [day]|From [month] we try it}. {Thank you for writing|Thanks to all}
{Tell me|Honestly}: {too salty|is the blue one better}? {I can take it|Be kind}. {I ask all of you|You're my survey}, ha. [name]
""",
)
dealing(
    "hotel and gate",
    HAM,
    """
{Your room is booked|We look forward to you}: {two nights from [day]|[day], double room, breakfast}. {You pay when you leave|Pay here, card or cash}, [sum]. {Free to cancel till [day]|Late? The key is in box [num]}. {Inn at the bridge|Hotel by the mill}
{Gate changed|New gate}: {now [num]|go to [num]}, {boarding at [time]|twenty minutes late}. {Have a good flight|Your airline}
{Your flight on [day] leaves an hour later|We had to move your flight to [time]}. {Your ticket stays valid|You needn't do anything}. {If it doesn't suit you, change it free in your booking|Money back at our desk if you'd rather not}.
{Landed|We're here}! {The suitcase isn't|My bag flew elsewhere}. {They bring it to the hotel at no cost|The desk gave me a form and a toothbrush}. {Warm, salty, lovely|Send socks, ha}. [name]
{Did you book the ferry|Have you got the passes}? {It sails at [time]|Check-in closes at [time]}. {Code [code]|Booking [code]}, {print it, my phone dies|I put it in the blue bag}. {Hurry, love|Kisses}
{Dear guests|Good evening}, {you left a green scarf in room [num]|we found your charger}. {We can post it, stamps [small], or keep it till you're back.|Shall we send it?} {The front desk|Guest house [girl]}
""",
    hard=True,
)
dealing(
    "allotment and bees",
    HAM,
    """
{The water is turned on from [day]|Taps run again}. {Mind the hose|Close the gate}. {Plot fee [sum] is due in [month], in the box at the hut|Fees at the meeting, [sum] a plot}. {The committee|[boy], plot [num]}
{My bees swarm|Bees on the pear tree}! {Don't spray, I'm coming|They're gentle, call me}. {Got a box|Bring a ladder}? [boy]
{Who wants rhubarb|Free courgettes}? {By the shed, help yourselves|Plot [num], take all}. {I beg you|They grow while I look}. [name]
{Somebody took my spade|Lost: a red fork}. {Borrowed, surely|No bad blood}. {Please put it back|It hangs by the green door}, {my back thanks you|it was Grandpa's}.
{Honey is ready|New honey}! [small] {a jar, same as last year|and a deposit for the glass}. {Order at my door|Tell me how many}, {pay when you get it|coins in the pot}. [girl]
{Slugs ate it all|Frost took the beans}. {Start again|I have spare plants}, {come on [day]|gratis for you}. {Beer traps work|Coffee grounds help, they say}. [name]
""",
)
dealing(
    "yoga and gym",
    HAM,
    """
{Your membership ends in [month]|Your ten card is used up}. {Renew at the desk if you like|You can buy a new one at the desk, [sum]}. {Otherwise it just ends|It doesn't renew by itself}. {Your gym|Studio [girl]}
{We confirm that you cancelled|Your notice reached us}. {Last payment in [month], [sum]|Nothing more will be taken}. {The key chip can be dropped in the box|Come back whenever you wish}.
{No class tonight|Yoga falls out on [day]}, {my back, of all things|the teacher has a cold}. {The hour is added to your card|You don't lose it}. [girl]
{First lesson free|Come and try, free}: {stretching for stiff people|boxing for grandmothers}, [day] at [time]. {You asked me at the market|As promised}. {Old clothes, warm socks|No need to sign anything}. [name]
{My legs|I can't laugh, my belly hurts}! {Whose idea was that|That was your idea}. {Again on [day]|See you [day], you monster}
{You left your shoes in locker [num]|Locker [num] must be emptied}. {We open it on [day]|They wait at the desk}. {Your code was [code], in case you forgot|The code is the one you chose}. {The desk|Gym}
""",
)
dealing(
    "voucher for a friend",
    HAM,
    """
{Thank you for buying a voucher|Here is your gift voucher}: [sum], {code [code]|number [code]}. {Valid for three years|Print it or send it on}. {Book shop by the mill|Your tea house}
{Happy birthday|For your new home}! {In the envelope is a voucher for the climbing hall|You get a massage from us}. {We all put in [small]|From the whole office}. {Enjoy|Use it before [month]}
{What does she like|Idea for Grandma}? {Voucher for the garden shop|Ticket for the steamer}? {I'd give [small]|[small] from each of us}. {I buy it on [day], pay me back at cake|I lay it out}. [name]
{I found an old voucher in a drawer|This voucher is from last year}. {Does it still count|May I use it}? {[sum], with your stamp|Number [code]}. {Kind regards|Thanks}, [name]
{Of course it counts|We gladly take it}! {Bring it along|Show it at the till}, {no date runs out with us|and have a coffee on us}. {The bookseller|[girl], shoe shop}
{The boss gave each of us a card for [small]|Gift cards for all}! {Real ones, she handed them out herself|At the party, with a hug}. {What will you buy|I get cheese}.
""",
    hard=True,
)
dealing(
    "house bought, loan signed",
    HAM,
    """
{We got the house|The house is ours}! {The notary read for an hour|We signed on [day]}. {Now we're poor and happy|[big] a month for a hundred years}, ha. {Come and paint|Bring a brush}
Dear Mr and Mrs [boy], {the draft of the deed is enclosed|please find the draft}. {Read it at leisure|Tell us of mistakes by [day]}. {Pay nothing until my letter says so|The purchase price is due only after the entry}. {Notary [girl]|Chambers, [town]}
{Your rate runs out in [month]|The fixed rate ends}. {Shall we talk at the branch|Would you like a talk with no duty to sign}? {[day] at [time]|I could do [day]}. {Your adviser, you know my desk|[boy], your bank}
{Aunt [girl] left me her clock and [big]|The will was opened}. {The lawyer did it properly, it took a year|I had to show my birth paper}. {I'd rather have her back|The cat goes to you, it says}. {Come on [day].|Are you all right?}
{Fees of the land office|Bill for the entry}: [sum]. {You were told of it when you signed|File [code], as on your deed}. {Pay by [day] at the court's cash desk or by transfer|Within a month}. {District court, room [num]|Land register}
{I want to sell the field|We give up the shop}. {Would you like it before I ask others|You should hear it first}. {A fair price, let us have it valued|No hurry, ask your bank}. {Your neighbour|Old [boy]}
""",
    hard=True,
)
dealing(
    "saying goodbye to the dead",
    HAM,
    """
{With sadness|It is with heavy hearts that} {we tell you that [name] has died|we say goodbye to Grandpa}. {The service is on [day] at [time]|We bury her on [day]}. {No flowers, he liked trees|Instead of flowers, the hospice is glad of a gift, box at the door}.
{I'm so sorry about your mother|My thoughts are with you}. {She taught me to knit|He always had a joke for me}. {I bring soup tomorrow|You needn't answer}. [name]
{Thank you for your kind words|Your letter did us good}. {The church was full|He'd have laughed at the trombone}. {We'll be all right|Come for tea when you can}. {The family [boy]|[girl]}
{Our bill for the funeral|Invoice for the burial}, [big], {as you chose with us|in line with our offer}. {There's no hurry|In parts if it is easier}. {If anything troubles you, come in|With sympathy}. {House of rest, [boy]|Undertaker [boy]}
{Shall we share the stone?|The grave costs [sum] a year.} {I can pay my part in [month]|Let us split it by three}. {And plant something blue|She'd want thyme}. {Your brother|Sister}
{I miss him today|It's a year today}. {I lit a candle|I made his pancakes}. {Call me tonight.|Do you too?} {Love|Hugs}, [name]
""",
)
dealing(
    "organ fund and charity shop",
    HAM,
    """
{The organ still wheezes|We need [big] for the tower}. {There's a box at the door, and a list of what came in|Give at the coffee or not at all}. {Bake if you've no coins|Singing helps too}. {Your parish|The vicar}
{Thank you for your gift of [sum]|We received [sum] from you}. {Here is the receipt for your tax|The receipt comes in January}. {With it we mended nine beds|The cows say thanks}. {Animal shelter [town]|Hospice}
{The charity shop takes warm coats|We need children's shoes}, {clean, please|no hats}. {[day] from [time]|Ring the back bell}. {Every penny goes to the hospice|The money buys lunch for schools}.
{I'm riding to the sea for the hospice|I swim for the lifeboat}. {Would you sponsor me?|A penny a mile would do.} {You can give through the hospice's own page|[link] is the hospice page}, {or laugh at my photo for free|or just wave}. [name]
{Someone rang at my door for the blind|A man collects in our street}. {He had a badge and the town knows him, I asked|No badge, so I gave nothing}. {Ring the town hall if unsure|Always ask for the badge}. {[girl], number [num]|Your neighbour}
{Your standing order for the shelter|Your yearly gift} {ends in [month] as you wished|has been stopped}. {Thank you for six good years|We stroke the dogs from you}. {No need to do more|Nothing else will be taken}.
""",
    hard=True,
)
dealing(
    "recall from the grocer",
    HAM,
    """
IMPORTANT: {please don't eat the nut biscuits|the cheese with code [code] is bad}. {Bring it back, you get your money without a receipt|Money back at the till}. {Sorry|We apologise}. {Your grocer|The dairy}
{There are nuts in the cake|The soup has milk in it}! {Careful, [name]|Tell [name]}. {I put a label on|The other tin is safe}. [name2]
{Don't use the old heater|The kettle model [num] can catch fire}. {The maker swaps it free|The shop gives you a new one}, {just bring it|no receipt needed}. {The shop where you bought it|Electrical shop}
{Your car is called back|Recall}: {a belt must be changed|the brakes need a part}. {It costs nothing and takes an hour|We do it free}. {Ring us for a day|Book a day with our workshop}. {Garage [boy]|Your car maker}
{Did you eat the mussels|Are you sick too}? {I was up all night|The whole table is}. {I rang the inn, they pay it back|The inn sent flowers}. {Tea and toast now|Never again}
{Food boxes|Veg box} {come a day later, [day]|is two weeks off}. {Nothing is charged for it|We skip the charge}. {Your box [num]|The farm}, [town]
""",
    hard=True,
)
dealing(
    "workshop for cars",
    HAM,
    """
{Your car is done|The van is ready}. {Brakes and oil, [sum]|[sum], with the new belt}. {Pay when you collect it|Card or cash at the desk}. {Open till [time]|Key under the mat, if late}. {Garage [boy]|[girl], workshop}
{Before we start|A question}: {the gearbox is worn too, [big]|the tyres won't pass}. {Shall we do it|Yes or no, please}? {We do nothing without your word|It can wait till [month]}. [boy]
{Time for winter tyres|Your test is due in [month]}. {Call us for a day|We've room on [day]}. {You left them with us, shelf [num]|Same price as last year}. {Garage|Tyres [boy]}
{The car makes a noise|It coughs uphill}. {Like a goose|Like Uncle [boy]}. {Can I bring it|Do you hear it through the phone}? [name]
{I scratched your car|Sorry, that dent was me}. {I'll pay, of course|My insurance knows}. {Here is my number|Come over}, [name], {the blue van|number [num]}
{Your parking permit ends on [day]|Permit [code] runs out}. {New ones at the town hall, [sum]|The form hangs on the town's page}. {Without it there are fines, sorry|Bring the old one}. {Traffic office|Town of [town]}
""",
)
dealing(
    "police found the bicycle",
    HAM,
    """
{We found a bicycle that may be yours|Your bicycle has turned up}. {Please come to the station with your pass|You can look at it on [day]}. {File [code]|It costs nothing}. {Police, [town]|Officer [girl]}
{You were caught at sixty in the village|You parked on the crossing}. {The fine is [small]|[sum]}, {pay to the account in this letter within two weeks|the slip is in the letter}. {You can object in writing|Hear what you can say on page two}. {Office for fines|Town of [town]}
{Somebody broke into the sheds|Two cars were opened}. {Lock your doors|Write down your numbers}. {Saw something? Ring the station|If you saw the white van, tell us}. {Your police|The constable}
{They have it|They found my bag}! {The purse is there, the [sum] is not|Even the money is in it}. {I fetch it after work|A boy brought it to the station}. {I'd like to thank him|Cake for the boy}. [name]
{The police never ring and ask for money|A false policeman rang Mrs [girl]}. {Hang up, then dial the real number yourself|She hung up}. {Please tell your parents|Pass it on at the club}. {Your constable|Neighbourhood watch}
{Hearing as a witness on [day], [time]|Please come as a witness}. {You lose no wages|We pay your bus}. {Room [num], bring this letter|Only tell us what you saw}. {District court|The court in [town]}
""",
    hard=True,
)
dealing(
    "first coffee together",
    HAM,
    """
{It was nice to meet you at the dance|I liked our talk in the queue}. {Would you have coffee with me on [day]|How about a coffee some time}? {No is fine too|I bring the cake you spoke of}. {[boy] with the hat|[girl], the tall one}
{I'm here, corner table|By the window}. {Red scarf|Look for the dog}. {Take your time|I ordered tea}. {Nervous, ha|Hello}
{Thank you for last night|That was lovely}. {I haven't laughed so much since school|You dance terribly and I love it}. {Again|Cinema on [day]}? {I pay this time|My turn to pay}
{You're kind, but I don't feel it|I'd rather be friends}. {I wanted to be honest|Better said than not}. {I wish you well|Keep the book}, [name]
{I met someone|There is someone}! {At the choir, of all places|He mends clocks}. {Not online, don't worry, and he never asked for a penny|Mum, I saw his flat and his mother, he is real}. {You'll meet him on [day]|I tell you all on [day]}
{Will you marry me|Yes}! {I had a speech and forgot it|I said yes before he knelt}. {Call me|Don't tell Gran yet, we want to}. {Ring fits|The ring was her granny's}
""",
)
dealing(
    "players online",
    HAM,
    """
{game at [time]|server up}? {[name] is in|we are three}, {bring snacks|headset on}, {no mods tonight|easy map first}
{gg|good game}, {that last jump|you saved us}! {same again [day]|again tomorrow}? {my gran wants the computer|mum says bed}
{I gave you my old sword, free|the shield in the chest is yours}. {don't thank me|you pay me in potatoes}. {level [num] now|look in the barn}
{Never give your password, not even to me|If a moderator asks for your code, it is no moderator}. {[name] lost his account that way|They took all of [name]'s things}. {Real ones never ask|Tell your little brother}
{Your purchase|Thank you}: {the island map, [small]|season pass, [small]}, {paid by your gift card|paid by card}. {Money back within two weeks, in your library|Have fun}. {Receipt [code]|The game shop}
{The board game I backed is here|Our game is printed}! {Two years late and lovely|It came today}. {Come on [day].|Shall we play on [day]?} {I paid [sum], you may scratch nothing|Rules are forty pages}. [name]
""",
)
dealing(
    "magazine stopped",
    HAM,
    """
{Your magazine ends with the [month] issue|We confirm the end of your subscription}. {Nothing more will be charged|Two issues are still to come}. {Thank you for nine years|We'd be glad to have you back}. {Readers' desk|The paper}
{Your trial ends on [day]|Free month over on [day]}. {If you do nothing, it stops|You told us not to go on, so it stops}. {We don't keep your card|No charge}. {Film club|Your library online}
{The price rises to [small] in [month]|From [month] it's [small]}. {You can leave until then without a reason|If you don't like it, cancel with one click in your account}. {Our reasons are on page two|Paper got dearer}. {The paper|Your music service}
{My paper wasn't in the box|No paper today}, {second time this month|on [day] too}. {Could you ask the boy?|Please add a day.} {Regards|Thanks}, [name], {number [num]|Mill Street}
{Do you still read that magazine|Can I have the old ones}? {For the crosswords|For my class}. {I fetch them|Leave them on the stairs}, {free paper is the best|you get cress for it}. [name]
{Thanks for renewing|You're in for another year}: [sum], {as you ordered on [day]|paid on [day]}. {The hat comes by post|Your number stays [code]}. {Bird club|Hiking paper}
""",
    hard=True,
)
dealing(
    "college office",
    HAM,
    """
{Your place is confirmed|Welcome to the college}. {Fee for the term: [sum]|Please pay the term fee, [sum]}, {by [day], slip on your student page|account as in the letter}. {Late means no place, so be quick|Ask us about help with fees}. {Student office|The registrar}
{Marks are out|Results are in your account}. {Log in the usual way|They hang by the door too, by number}. {Questions: [day], room [num]|Well done all}. {Exam board|Prof [girl]}
{Your essay is due on [day]|Deadline: [day] at [time]}. {One day late costs a grade|Hand it in on paper}. {Ill? Write to me before, not after|Quote your sources}. {Dr [boy]|Your tutor}
{You've got the scholarship|The fund says yes}! {[sum] a month for a year|[big] in two parts}. {You applied in [month], remember|The form you sent in spring}. {Sign at my office|Tea with the dean on [day]}. {Fund of the college|Student aid}
{My girl passed|I passed}! {Law, of all things|With honours}! {Gown hire is [sum], the photo is free|Come on [day], gown and all}. {Proud mum|Bring tissues}
{Lost|Missing}: {library book, overdue since [month]|notes on bridges}. {I owe them [small] already|Fine: [small]}. {Is it at yours?|Look under your bed.} [name]
""",
)
dealing(
    "freelance work",
    HAM,
    """
{Here are the twelve pages|The translation is done}. {Invoice [code], [sum], thirty days|Bill for [sum] attached, as agreed}. {It was fun, especially the goat|Tell me if the tone is right}. {Regards|Best}, [girl]
{Thank you, the text is great|We love the drawings}. {Your money goes out on [day]|Payment is booked for [day]}. {The next one is in [month].|Would you do the cover too?} [boy], {publisher|printers}
{A small reminder|May I remind you}: {the invoice of [month], [sum], is still open|[sum] for the flyers hasn't arrived}. {Perhaps it was forgotten|If it crossed, sorry}. {New copy attached|Thanks}, [name]
{Could you look at our website|Would you make our leaflets}? {[name] says you're good|You did the bakery's}. {What would it cost|Send an offer when you can}. {No rush|Start in [month]}. {Rowing club|[girl], tea shop}
{Your website is up|The page is ready}: [link]. {Click through it and tell me what's wrong|Look at it on the phone}. {Password for changes comes in person|I'll show you how on [day]}. [boy]
{Sorry, I can't take more work|I'm full till [month]}. {Ask [name], she's faster anyway|Try [name]}. {Good luck|Another time}
""",
)
dealing(
    "street chat group",
    HAM,
    """
{Who is hammering|Whose alarm is that}? {The baby sleeps|It's midnight}. {Just asking|With love}, number [num]
{Found a key by the lime tree|There's a purse on our wall}. {Red ribbon|Blue, with a photo of a dog}. {Ring at number [num]|Tell me what's in it and it's yours}.
{Street feast on [day]|Tables out on [day]}! {Who brings what|Salads odd numbers, cakes even}. {Free for all, [small] for the band|Nobody pays, bring a chair}.
{Careful, a man sells asphalt at the doors and wants cash|Two people pretend to be from the gas works and ask to see the savings book}. {I sent them off|Don't open}. {Police know|Number [num]}
{Can I borrow a drill?|Has anyone a long ladder?} {An hour|Till [time]}. {I return it with cake|Careful hands}. [name]
{Sorry for the water|My hose ran all night}. {Your cellar dry|Everything fine with you}? {I pay for the damage|Insurance is told}. {Mop in hand|So sorry}, [name]
""",
)
dealing(
    "dinner box and pizza",
    HAM,
    """
{Your order is on the bike|Pizza leaves now}, {ten minutes|there by [time]}. {Already paid|[small] at the door}. {Enjoy|Careful, hot}
{Table for four, [day], [time]|Your table is kept}. {Please call if you're fewer|Dogs welcome}. {Set menu [sum], wine extra|The fish is fresh that day}. {Inn [girl]|The tavern}
{Soup like at home|Too much garlic, heavenly}! {[sum] for three, I paid, you pay next|It cost us [small] each}. {We go again|Come too}
{Free dessert on your birthday|A free coffee waits for you}, dear regular, {your stamp card is full|tenth stamp}. {Show it any time|No date on it}. {Cafe by the pump|[boy], coffee bar}
{The oven is broken|Fire in the kitchen, all fine}. {Bread and cheese tonight|We eat at [name]'s}. {Bring ice|Come anyway}. Mum
{How long do eggs boil|Rice, how much water}? {I'm alone with a pan|Guests at [time]}. {Quick|Help}! [name]
""",
)
dealing(
    "language tandem",
    HAM,
    """
{Shall we speak an hour on [day]|Tandem on [day]}? {Half yours, half mine|First your language}. {I bring words about soup|Correct me, please}. [name]
{I said "I am a chicken" to the teacher|I asked the waiter for a bishop}. {He was polite|All laughed}. {My grammar is sick.|How would you say it?}
{Dear friend|My dear host family}, {I arrived well and it is cold here|the bus was long}. {I miss your stove|Thank you for teaching me to skate}. {Please excuse the mistakes|I write with the book beside me}. {With warm greeting|Your guest}, [name]
{The course begins on [day]|Evening course}: [sum], {pay at the first lesson|you get a bill}. {Three places free|Book: chapter one}. {Night school [town]|[girl]}
{I am new here and look for people to talk.|We just moved to [town], do you know the bakery?} {Your sister gave me your number, she said you'd know|[name] from work said I might write}. {Is there a choir|Where does one swim}? [name2]
{How do you write thank you|What is "snail" in yours}? {For a card|For a bet}. {I win a lemonade|Grandma turns ninety}.
""",
    hard=True,
)
dealing(
    "numbers among friends",
    HAM,
    """
{Wrong number, sorry|I think you have the wrong number}. {Here's no [name]|I sell no tyres}. {Good luck finding him|No harm done}.
{New phone, same me|This is my new number}. {I'll ring you tonight so that you hear it's me|Ask me what we ate in [town]}. {No money needed, ha|I don't need anything}. [name]
{Can you send me [name]'s number|What's the plumber's number}? {The tap is alive|It's her birthday}. {Thanks|You're a star}
{Call me when you can|Ring me, nothing bad}. {It's about Mum's party|Only gossip}. {After [time]|Not at supper}
{It's me on [name]'s phone|Writing from the neighbour's phone}. {Mine is in the soup|Battery dead}. {I take the bus at [time], put the key under the pot|Start without me}. [name2]
{Who are you, please|Sorry, who is this}? {I lost all my numbers|New phone, names gone}. {If you're [name], the book is here|Say something only you know}.
""",
    hard=True,
)
dealing(
    "money between honest people",
    HAM,
    """
{Your half of the boat is [sum]|We each owe [sum] for the hut}. {Pay me when you've got it|Any time before [month]}. {Same account as for the tent|You know my account}. {Kiss|Cheers}, [name]
{I can't pay you this month|It'll be [month] before I can pay}. {I feel bad|I'm sorry}. {Shall I mow instead|May I pay in two parts}? [name]
{Don't worry about the [sum]|Forget the [small]}. {You drove us for years|We're quits}. {Buy yourself shoes|Eat something}. [kin]
{Could you lend me [small] till [day]?|I forgot my purse, please pay mine.} {I stand behind you|I'm at the next till}, {turn round|I wave}. [name]
{Interest is low|My savings earn nothing}. {Should I ask the bank on [day]|I just leave it there}. {I don't trust people who promise twelve percent|A man at the gym promised me the moon, I said no}. {What do you do|And you}?
{Pocket money|Your wages}: [small] {in the jar|on the shelf}. {The lawn was a bit short|Good work on the windows}. {Don't buy a snake|Save half}. Dad
""",
    hard=True,
)
dealing(
    "weather and ways",
    HAM,
    """
{Snow up to the knees|It snows sideways}. {No bus, no bread|School is shut}. {The dog is happy|We build a goat out of it}. [name]
{Black ice|Ice on the hill}! {Drive slowly or not at all|Take the train}. {Ring when you're there|Love}, [kin]
{What a moon|Look out of your window}! {Now|Quick}. {That was all|Good night}
{Thirty degrees in the office|Too hot to think}. {Lake at [time]|Swim after work}? {I bring melon|Ice is on me}
{The river is at the bench|Water rises}. {Move the boat|Get the hens up}. {Uncle is coming with sandbags|Urgent, please help}, [boy]
{Fog|Wind}, {no ferry till [time]|we stay a night more}. {They give us soup|Hotel is paid by the ferry}. {Kiss the children|Feed the fish}
""",
)
dealing(
    "pets and vets again",
    HAM,
    """
{Your rabbit is awake|The operation went well}. {Home is possible from [time]|Please come after [time] with the box}. {Bill [sum], at the desk or by post|We send the bill}. {Vet Dr [girl]|Animal clinic}
{Dog needs his shot in [month]|Time for the yearly jab}. {Call for a time|No hurry}. {If you have moved vets, tell us|Card [code]}. {Practice [boy]|The vet}
{She had six|Puppies}! {All black, one with a sock|Blind and loud}. {Not for sale, our friends get them|You choose first, come and see the mother}. [name]
{Can you feed the fish|Would you walk him}? {[day] to [day]|Over the weekend}. {Food in the tin, vet's number on the door|He loves you more anyway}. {I bring cheese|Thanks}, [name]
{The cat brought a fish|She ate my letter}. {Whose pond|Not mine}? {Sorry, number [num]|I pay for a new one}, [name]
{Lost cat|Missing}: {grey, one ear|answers to soup}. {Reward: a cake|I'm so worried}. {Look in sheds please|Call me day or night}, [phone]
""",
)
dealing(
    "insurance you have",
    HAM,
    """
{Your claim [code] is settled|We pay for the window}: [sum], {to the account we have|within the week}. {The glazier's bill was enough|Thank you for the photos}. {Your insurance|Claims, [girl]}
{Your premium for next year|The bill for your house cover}: [sum], {taken on [day]|due on [day]}. {You can end it until [month]|The table is behind}. {Office [boy], Market Square|Mutual of [town]}
{A tree lies on my car|My cellar is under water}! {What must I do|Whom do I call}? {Policy [code]|I have photos}. {Please ring back|Urgent}, [name]
{We've moved|New office}: {now above the baker|Mill Street [num]}. {Number and people are the same|You'll find [girl] and the plant}. {Come for coffee on [day]|Nothing changes for you}.
{Take your card to the sea|Before you travel}: {the number for help abroad is on the back|your cover counts abroad too}. {No need to buy more|Don't let them sell you a second one}. {Good holiday|Your health insurance}
{You were right to ask|Good that you rang}: {the letter about a refund isn't ours|that caller was no man of ours}. {Don't answer|Throw it out}, {we never ask for card numbers|we'd write by post}. {Your adviser|Health fund, desk [num]}
""",
    hard=True,
)
dealing(
    "buying from a stranger, fairly",
    HAM,
    """
{Is the desk still there|Do you still have the pram}? {I could come on [day]|I live round the corner}. {I pay cash when I see it.|Would you take [sum]?} [name]
{Yes, it's still here|It is}. {Come and try it|Look at it first}, {[time], number [num]|second bell}. {Pay if you like it|Cash, and I help you carry}. [girl]
{Sorry, sold|Gone this morning}. {I've another, uglier, free|There's a similar one at the market}. {All the best|Good luck}, [name]
{The bike you sold me runs well|Your lamp hangs}! {Thanks for the pump too|The children love it}. {Here's a photo|Come and see}, [name]
{Sorry, I can't send it|I don't post it}, {only pick up|it's too heavy}. {So nobody gets cheated|Better you see it}. {Evenings|Weekends}, [town]
{free wardrobe, [town]|old tiles, gratis}, {must be gone by [day]|bring two strong friends}, {ring [phone]|first come}, {no money, just carry|mind the cat}
""",
    hard=True,
)
dealing(
    "advert you signed up for",
    HAM,
    """
{New at the cheese counter|This week only}: {goat cheese, [small]|second pound half price}. {You're on our list because you wanted the recipes|Stop by answering stop}. {[boy] and team|Dairy shop}
WIN {a hike with our guide|a book}! {Answer three questions in the shop|Drop your card in the box}, {no purchase needed|one each, drawn on [day]}. {Outdoor shop [town]|Your bookshop}
{Last days|Only till [day]}! {Everything must go, we retire|Closing down after forty years}. {Thank you, dear customers|Come and say goodbye}. {Hat shop|[girl] and [boy]}
Subject: {Your points|Member news} >> {You have [num] points, a coffee is ten|Your bonus for the year is [small]}. {It's taken off by itself at the till|Just show your card}. {No dates, no tricks|They don't run out}. {Your co-op|The co-op in [town]}
{Open evening|Free wine and lamps}: {come and look on [day]|[day] at [time]}. {No selling, well, a little|Nobody must buy}. {You left your address at the last one|We've your address from the autumn fair}. [girl]
{Swimming pool|Cinema}: {ten for nine|kids free on [day]}. {Details|Times}: [link]. {You get this as a holder of the season card|Sent to members, leave when you like}
""",
    hard=True,
)
dealing(
    "questions to the club",
    HAM,
    """
{Is there a place in the children's chess group|May my son try judo}? {Eight years old and loud|A bit shy, I warn you}. {What does it cost|Must we join at once}? {Kind regards|Thanks}, [name]
{Yes, gladly|We've room}: {three times for free, then [small] a month|[day] at [time]}. {Bring water|No kit needed}. {See you|Trainer [boy]}
{I must leave the club|We move away}, {so please stop my dues from [month]|end of [month]}. {It was a good time|I'll miss the biscuits}. {Yours|Regards}, [name]
{General meeting on [day] at [time]|You're invited to the yearly meeting}: {report, money, election|vote on dues}, {soup after|please come, we need nine}. {The board|[girl], chair}
{We need a new treasurer.|Who will keep the books?} {[name] did it for years and never lost a cent|It's an hour a month}. {Don't all shout|Think about it}.
{Trip to the sea|Club trip}: {[sum] with bus and lunch|[sum], children half}, {pay to the club by [day]|list hangs in the hall}. {Forty seats|First come, first seat}. [boy]
""",
)
dealing(
    "letters from grandchildren and back",
    HAM,
    """
Dear Grandma, {thank you for the parcel with the socks and the money|your letter came on [day] and I read it twice}. {I put the [sum] aside for a bicycle|With the [sum] I bought a lamp for my desk}. {The soup recipe works even in my tiny kitchen|Everybody here wants your soup}. {I ring on [day]|Come and visit}, [name]
My dear child, {I was so glad to hear that you passed|how good that the fever is gone}. {Here the beans are in and the cat has a new enemy, the hose|Grandpa has mended the gate and his thumb}. {There is a little something in the card, please don't argue|You don't need to send the tin back}. Grandma
{Grandpa says the bank rang him, and he put the phone down and called me, as we agreed|Somebody told Grandma that I was in prison, so she asked him for the name of our dog, and he hung up}. {I am so proud|We laughed till we cried}. {Tell your parents too|Keep our secret question in mind}, [name]
{I have learned to send pictures|Your old grandpa has the internet now}! {Press on the one with the goose|Look at the third one first}. {Does it cost you something to open it|Did it arrive, or must I push something else}? {Love from us both|Your grandpa}
{Could you look over a letter before I sign it?|A paper came from the pension office.} {It is four pages long and I understand three words|They want to know my years at the mill}. {There is no hurry, it must be there in [month]|You can bring your glasses on [day]}. {There will be dumplings|I bake}, Grandma
""",
    hard=True,
)
dealing(
    "official letter, nothing owed",
    HAM,
    """
Dear resident, {the census in our town takes place in [month]|every tenth household is asked this year}. {You will receive the form by post with an envelope that needs no stamp|Our helper carries a badge with a photo and never comes in}. {We do not ask about bank accounts|Nobody will ask you for money}. {Office of numbers|Your town}
{You are on the list of voters|Your polling card}: {the gym in Mill Street, [day] from eight to six|room [num] of the school}. {Please bring your pass|If you are ill you can vote by post}. {You can have the card sent anew free of charge|It costs nothing}. {Election office|The town hall}
{Your passport is ready|Your new identity card has come}. {You can collect it in person at counter [num]|Please come in person with the old one}. {The fee was paid when you applied|Nothing more to pay}. {We are open on [day] until [time]|No appointment needed}. {Passport office|Citizens' desk}
{We have received your application of [month]|Your papers for the heating allowance are complete}. {You will hear from us within six weeks|The decision comes by letter}. {There is no need to ring|Please do not send anything else}. {If somebody offers to speed it up for money, tell us|It is free, whatever others say}.
{Notice to all owners of trees|To all who live by the river}: {the bank will be mown on [day]|branches over the path must be cut by [month]}. {If you can't do it yourself, ring us, we help for nothing|We mark the trees with a blue ring}. {After that the town does it and sends a bill|Questions at the town hall}.
""",
    hard=True,
)
dealing(
    "urgent, but only family",
    HAM,
    """
URGENT: {who has the key to Grandma's flat|where is the cat's medicine}? {The plumber stands at the door|She locked herself out and it's cold}. {Answer, somebody|Please call me right now}! [name]
{Please send me your account number|I need your bank details}, {I never wrote it down and I still owe you for the tickets|so that I can pay you back the [sum] for the boat}. {No hurry, you can tell me at supper|Or write it on paper when you come}. [name]
{Don't tell Mum|Keep it secret}: {we are buying her the big chair|all of us go to the sea for her birthday}. {It's [sum] each, and [name] pays the shop|Give your part to [name] on [day]}. {She must not see this message|Delete this when you have read it}!
{I have to transfer the rent today and the app wants a code|The bank machine ate my card}. {Mine came by text, so it's all right now, forget my call|The lady at the counter gave it back}. {You needn't do a thing|I only wanted to moan}. {Till tonight|Kiss}
{Are you at home|Can you talk}? {I have news, good news|It's about the job}. {I'd rather say it than write it|Ring me when the children sleep}. {Don't be frightened|Nothing bad}, [kin]
""",
    hard=True,
)
dealing(
    "shop answers a question",
    HAM,
    """
Dear Mr [boy], {thank you for your question about the lamp|you asked whether the coat comes in green}. {It does, and it costs [sum]|We have one left at [sum]}. {Shall we put it by for you until [day]|You can order it in the shop without paying first}. {Kind regards|Yours}, [girl], {lamp shop|coats and hats}
{I'm sorry that the cup was broken|It should not have arrived like that}. {A new one leaves today, free of course|You get your [small] back or a new one, as you like}. {Please keep the pieces or throw them out, we don't need them|Just tell me which}. {[girl], customer service|The pottery}
{Hello|Good day}, {I ordered nine metres of cloth and got six|the jacket you sent is for a giant}. {My order number is [code]|It's order [code] of [day]}. {Could you send the rest|May I change it for a smaller one}? {I'm happy to wait|No need to hurry}. {Thank you|Regards}, [name]
{We can't get the part any more|The maker has closed}, {so I cancelled your order and returned the [sum] you paid|and I sent your deposit of [sum] back}. {You'll see it on your card in a few days|It goes to the account it came from}. {I am really sorry|There is a man in [town] who builds them}.
{Thanks for waiting|Good news}: {the stove you wanted is in|your book has been printed again}. {It's [sum], less the [small] you left as a deposit|You pay when you've seen it}. {We're open till [time]|Ring before you come}, {bring a strong friend|bring a blanket for the car}. [boy]
""",
    hard=True,
)
dealing(
    "doctor's office on paper",
    HAM,
    """
Dear patient, {we have moved to Market Square [num]|from [month] you find us above the chemist}. {Your file moves with us|You do not have to register again}. {There is a lift and the coffee is better|Please bring your health card to your first visit}. {The practice of Dr [girl]|Your doctors}
{Your glasses are ready|The hearing aids have come}. {We fit them while you wait|It takes half an hour to set them}. {Your health fund pays most of it and your share is [sum]|You can try them for a month before you pay}. {Ring us|Come by} {before [day]|when it suits you}. {Optician [boy]|Hearing shop}
{We'd like to see you again about your blood pressure|Please book the check we talked about}. {It isn't urgent, but please do not put it off|Don't stop the tablets before that}. {Ring between eight and ten|The desk will find you a time}. {Dr [boy]|Your practice}
{Mum, did you take the white ones|Dad, have you had your pills}? {One in the morning, not two|After food, the doctor said}. {The chemist brings the new box on [day], it's paid by the fund|The free ones from the internet went into the bin, as promised}. {Love|Kiss}, [name]
{Invoice for the removal of a wisdom tooth|Account for treatment in [month]}: [sum]. {Please hand it to your insurance first|You have thirty days}. {If anything is unclear we go through it with you|Parts are possible, just ask}. {Get well soon|With best wishes}, {dental practice|Dr [girl]}
""",
    hard=True,
)
dealing(
    "investing, but soberly",
    HAM,
    """
{You asked what I do with my savings|About your question at dinner}: {most of it just lies in the savings bank|a plain fund, a bit each month, nothing clever}. {It goes up and down and I don't look|I can't promise you anything}. {Talk to your own bank|Read first, buy later}. [name]
Dear members, {the co-op pays three percent on your shares this year|the wind mill earned a little}. {You find the amount on the sheet we sent|It is paid to the account you gave us}. {Please come to the meeting and ask what you like|The books lie open in the office}. {The board|[girl], chair}
{I lost [sum] on that coin|My cousin's sure thing is gone}. {Serves me right|I laugh about it now, nearly}. {If I ever talk about crypto again, take my phone|Please don't lend me any}. {Soup tonight|You were right}, [name]
{A lady wrote to me for weeks about gold|A very nice stranger wanted to teach me trading}. {When I asked to meet, she was gone|I looked up her photo, it was an actress}. {I had sent nothing|Luckily I talked to you first}. {Tell the others at the club|Be careful out there}, [name]
{Your savings plan|Your account for the children} {reached [big]|ends in [month]}. {You may leave it, take it out or change it, all without a fee|Please tell us at the branch what you would like}. {There is no deadline|If we hear nothing it simply goes on}. {Your savings bank|[boy], your adviser}
""",
    hard=True,
)
dealing(
    "scouts and camp",
    HAM,
    """
{Camp begins on [day]|We leave on [day] at [time]}! {Sleeping bag, mug, old shoes|No phones, yes torches}. {The fee of [sum] can be paid in two parts|If the fee is a worry, talk to me, nobody stays at home}. {The leaders|[girl], scouts}
Dear Mum and Dad, {it rains and it's great|I have eaten nine sausages}. {We swam, we sang, I lost a shoe|[name] fell into the stream with the pot}. {Please send more socks and no letters for the teacher|I still have [small]}. {Your muddy child|Your scout}
{Parents, the bus comes back at [time]|They arrive at [time] by the church}. {All are well, all smell|Bring a towel for the car seat}. {Lost things lie on the wall|One tooth was lost, it's in a bag}. {Leader [boy]|The camp kitchen}
{We sell biscuits for the new tent|Car wash on [day] for the camp}! {[small] a box|Give what you like}, {at the pump from [time]|at our stand, by children in blue scarves}. {The list of what we earned hangs in the hall|Thank you for helping}! {The scouts of [town]|Troop [num]}
{Who can drive four children on [day]?|We need one more cook.} {Petrol is paid|You get a scarf and a song}. {Answer me by [time], please|I'd be so grateful}. [girl]
""",
)
dealing(
    "clock and furniture mender",
    HAM,
    """
{Your grandmother's clock runs again|Your kitchen clock is done}. {It needed a spring and a good cleaning, [sum] in all|A spider had made her home in it}. {You can hear it strike if you ring at the full hour|Fetch it when you like and pay then}. {[boy], clocks|The clock man}
{Before I begin I must tell you that the chair is not as old as you thought|I had a look at your table}. {It would cost more to mend than to buy|It'll be about [sum] and take till [month]}. {Please think it over|I charge nothing for the advice}. [girl], {joiner|chairs and tables}
{Would you mend a music box|Do you also do dolls}? {It was my mother's and it has stopped in the middle of a waltz|My girl has pulled both arms off}. {I know it isn't worth much|I would pay in advance if you wish, though you said no last time}. {Kind regards|With hope}, [name]
{The piano tuner comes on [day] and takes [sum]|The piano is tuned, he left a bill for [sum] till next month}. {Please keep the children off the stool|Last time he found three spoons inside}. [kin]
{I found your advert at the baker's|You mended my neighbour's gate}. {Could you give me a price for two windows|Have you time before winter}? {I'd like to see it in writing, without duty|Come and look first}. {Yours|Thank you}, [name], {the yellow house|behind the mill}
""",
)
dealing(
    "music and lesson notes",
    HAM,
    """
{No lesson on [day]|I must move our lesson}, {my train is late|my own child has a fever}. {We make it up in [month]|You don't pay for it}. {Practise the slow part, please|Play it to the cat}. [girl], {violin|piano}
{The exam is on [day] at [time]|You play at [time]}. {Entry costs [sum], the school has paid it already|The fee goes on next month's bill}. {Wear something you can breathe in|Eat a banana}. {You can do it|I'll sit in the third row}. Your teacher
{[name] has made great progress|I'm a bit worried about [name]}. {So much joy, but so little practice|It's time for a bigger cello}. {You can rent one at the school for [small] a week|There's no need to buy}. {Shall we talk on [day]?|Please come ten minutes early.} Mr [boy]
{Did I leave my notes on your stand|Has anyone seen my bow}? {The concert is tonight and I'm sweating|It's in a red bag}. {Please look, quickly|Urgent}! [name], {second row|trumpet}
{Concert of the music school|Our little concert}, [day] at [time]. {Admission is free, a hat stands at the door|Come with aunts and uncles}. {The recorders begin, so be brave|Cake after it}. {Your music school|All teachers}
""",
)
dealing(
    "careful advice at the club",
    HAM,
    """
{To all members|Dear all}, {someone is sending messages in my name and asking for vouchers|you may get a mail that seems to be from me}. {It isn't me|I'd never ask you for money by mail}. {Please delete it and tell the older members|Don't answer and don't open the file}. [boy], {chair|president}
{My account was hacked|Somebody got into my mail}. {If I asked you for [sum], I'm sorry, that was a thief|Please do not click what I seem to have sent last night}. {I have changed my password and told the bank|It's mine again}. {Red in the face|Sorry for the fright}, [name]
{Evening talk|Free talk}: {how to tell false shops from real ones|tricks on the phone, and what to say}. {The constable comes with examples|Bring the letters that seem odd to you}. {[day] at [time], tea and rolls|No entry, no selling}. {Library [town]|The club for all over sixty}
{I nearly bought shoes from a shop that doesn't exist.|Is this shop real, do you know?} {Everything at eighty percent off and no address|They only take transfers}. {Glad I asked|I closed it}. {The ones in town cost more and exist|I buy them at the market}. [name]
{Remember|Please remember}: {the club's account has not changed and won't change by mail|dues are only collected once a year}. {If in doubt, ring me at home|Ask me at training}. {Somebody tried it with the tennis people|It happened to the choir}. {Your treasurer|[girl], accounts}
""",
    hard=True,
)
dealing(
    "prizes and thanks at work",
    HAM,
    """
{You won|Guess who won}! {Your idea about the bins was the best of the year|The jury liked your slogan}. {The [sum] come with your next wages|You get a free day}. {Drinks are at [time]|The boss wants a photo, sorry}. {Congratulations|Well done}, {personnel|[girl]}
Dear colleagues, {as the year was good, everybody gets [sum] more in [month]|the bonus is agreed}. {You don't have to do anything|It is paid with the wages}. {The works council bargained well|Thanks to all of you}. {[boy], personnel|The management}
{It's [name]'s last day on [day]|[name] turns fifty}. {The envelope goes round, give what you like or nothing|I collect till noon, [small] or so}. {Card is in the drawer under the plans|We buy a garden chair}. {Keep it secret|Sssh}, [name2]
{Free cinema tickets|Two tickets for the game} {are left over from the customer evening|came from our supplier}. {Who wants them|First to shout gets them}! {No strings, must be used on [day]|Fetch them at my desk}. [name]
{Please click on the day that suits you|Vote for the summer trip}: [link]. {It's the same tool as last year and asks only for your name|No login}. {Boat or bowling|Lunch is paid by the firm}. {Answer by [time]|Till [day]}, [girl]
""",
    hard=True,
)
dealing(
    "sorry to bother, real neighbour",
    HAM,
    """
{Hello, we haven't met, I moved into the flat above you|Good evening, I'm the new one with the drum}. {If I'm too loud, please knock|I have a party on [day] and will stop at ten}. {Come up for a glass if you like|Here is my number in case of water}: [phone]. [name]
{Could I ask you something?|Sorry to bother you.} {I'm away for a week and somebody should look at the letter box|My mother is alone on [day], and your window faces hers}. {I'd bring you cherries|You can say no}. {[name], two doors down|Your neighbour [name]}
{You left your lights on, I think|Your boot is open}, {the small grey car|the one with the canoe}. {I didn't want it to go flat|I closed it, nothing seems gone}. {No thanks needed|Good night}, number [num]
{Your daughter broke our pot and came over by herself to tell us. You needn't replace it|Your boy helped me carry coal and wouldn't take the [small], so it's in this envelope for his pig}. {I wanted you to know|What a fine child}. {Mrs [girl]|The old man at number [num]}
{Would you sign for the crossing by the school?|We collect names for a bench.} {It costs nothing, only a name and a street|Lists lie at the baker's}. {I can come by with the paper|We hand it to the mayor on [day]}. {Thank you|Every name helps}, [name]
""",
    hard=True,
)
