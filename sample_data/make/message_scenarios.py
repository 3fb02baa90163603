"""What the messages are made of: scenarios of spam and ham, each with frames of its own.

A scenario is one occasion on which people write, such as a parcel that waits or a prize that was
never won. Its frames stand one a line:

    {a|b|}     one of the alternatives, which may be empty and may hold others
    [name]     a slot: messages.py lists them; one message has one value for each slot
    >>         between a subject line and its text: a blank or a new line

Whole scenarios belong to one part, so a frame of the test part is never trained on. Those of this
file are trained on; message_test_scenarios.py adds those to validate and to test on. What spam has
in common is that someone unknown, or someone who pretends to be known, asks for money, codes,
passwords, clicks or secrecy, or promises what nobody gives. What ham has in common is a life that
both sides share, or an office that asks for nothing of the kind. Words such as free, prize, bank,
code, link, click, urgent and money stand on both sides. `hard` marks scenarios whose words or
manners belong to the other side at first sight.
"""

from dataclasses import dataclass

HAM, SPAM = "ham", "spam"
TRAIN, VAL, TEST = "train", "val", "test"


@dataclass(frozen=True)
class Scenario:
    """An occasion for messages: its label, its part, whether it is hard, and its frames."""

    name: str
    label: str
    split: str
    hard: bool
    frames: tuple[str, ...]


SCENARIOS: list[Scenario] = []


def scenario(name: str, label: str, split: str, frames: str, hard: bool = False) -> None:
    """Add a scenario whose frames are the lines of a text."""
    lines = tuple(line.strip() for line in frames.strip().split("\n"))
    SCENARIOS.append(Scenario(name, label, split, hard, lines))


# Spam to train on.

scenario(
    "prize draw",
    SPAM,
    TRAIN,
    """
{Congratulations|Well done|Great news}! Your number {won|has won} [big] in our {summer|winter|weekly} draw. {Click [link] to claim it|Claim it now at [link]}{ before midnight| today|}.
You {won|have won}! {Claim now|Click to claim your prize}: [link]
{WINNER|LUCKY WINNER}! A new {phone|car|television} is waiting for you. {Call [phone] now to claim|Send your name and card number to claim it}.
Dear winner, your prize of [big] is {ready|safe with us}. {Only|Just} the {small|usual} fee of [small] {must be paid first|is still missing}. Pay it at [link].
Subject: {Your prize|You are our winner} >> {We tried to reach you twice|This is our last message}. {Click|Tap} [link] and {tell us|fill in} your card details, or the prize goes to {someone else|another winner}.
""",
)
scenario(
    "lottery letter",
    SPAM,
    TRAIN,
    """
Subject: Your ticket >> Dear {friend|sir or madam}, your e-mail address was {drawn|chosen} in the [town] lottery. {To receive|For the payment of} [big], {send us|reply with} your full name, address and bank account.
{Kindly|Please} note that you won [big] although you bought no ticket. {Keep this secret|Tell nobody} until the money is paid. {Reply with|Send} your account number.
Mr [boy], who handles the lottery, {needs|asks for} [sum] for the papers. {After that|Then} the whole [big] is yours{. Answer quickly|}.
""",
    hard=True,
)
scenario(
    "locked account",
    SPAM,
    TRAIN,
    """
[town] Bank: your account is {locked|on hold}. {Log in|Confirm your details} at [link] {within 24 hours|now} {or it will be closed|to open it again}.
Dear customer, {we saw|there was} a strange payment of [sum]. If this was not you, {click|go to} [link] and {enter|type} your password{ at once|}.
URGENT: your card {was stopped|has been blocked}. {Reply with|Send us} the card number and the code on the back{ to unlock it|}.
Subject: {Account warning|Security notice} >> Your bank needs you to {confirm|update} who you are. {Follow the link|Click here}: [link]. {Without it|Otherwise} your money {stays locked|cannot be reached}.
""",
)
scenario(
    "safe account",
    SPAM,
    TRAIN,
    """
This is {[boy]|[girl]} from your bank. Someone is {stealing|taking} your money. {Move|Transfer} it to the safe account I give you{ and tell nobody|, quickly|}.
Your bank here. {Do not talk to|Don't tell} the people at the desk, one of them is a thief. {Call me on|Ring} [phone] and {read me|have ready} your code.
Good {morning|evening}, this is the safety desk of [town] Bank. {We are about to send|You will get} a code. {Please read it to us|Reply with it} so that we can {protect|save} your account.
""",
    hard=True,
)
scenario(
    "tax refund",
    SPAM,
    TRAIN,
    """
You {are owed|can have} a tax refund of [sum]. {Claim it|Ask for it} here: [link]{. The offer ends on [day]|}
Tax office: {we worked out|we find} that you paid too much. {Enter|Give us} your card number at [link] to {get|receive} [sum]{ back|}.
Subject: Refund [code] >> {Good news|Dear taxpayer}, [sum] could not be paid out. {Kindly|Please} send {us |}your bank details {by return|today} and we {pay|will pay} at once.
""",
)
scenario(
    "parcel fee",
    SPAM,
    TRAIN,
    """
Your parcel {is held|is stuck} at our {depot|store}. Pay {a fee of |}[small] at [link] {or it goes back|to get it}.
{Sorry, we missed you|We could not deliver}. {To have it brought again|For a new day}, {pay [small] here|enter your card details}: [link]
[town] Parcels: the address on your {parcel|packet} is wrong. {Correct|Confirm} it at [link] {within 12 hours|today} and pay the small {charge|fee}.
Subject: Parcel [code] >> Your packet from abroad waits at the customs. {Transfer|Send} [sum] {and we let it go|to this account to free it}.
""",
)
scenario(
    "grandma new number",
    SPAM,
    TRAIN,
    """
{Hi|Hello} {grandma|grandpa|mum|dad}, it's me! {My phone is broken|I dropped my phone}, this is my new number. {Can you|Could you} send me [sum] {today|quickly}? I'll {pay it back|explain} later.
{Mum|Dad|Grandma}, {this is my new number|I have a new number}. {Delete the old one|Forget the old one}. I have {a bill|rent} to pay and my bank app {does not work|is locked}. {Can you pay it for me|Please transfer it for me}?
hi {mum|dad} my phone fell in the water, write to me here. {need|i need} [sum] {right now|urgently}, please don't call, {just send it|i can't talk}
{Grandma|Grandpa}, I'm in trouble. {I had an accident|I am at the police} and need [big] {for a lawyer|at once}. {A friend of mine comes for the money|Give it to the man who comes}. Don't tell {Mum|Dad}.
""",
    hard=True,
)
scenario(
    "boss gift cards",
    SPAM,
    TRAIN,
    """
Are you {at your desk|free|in the office}? I'm in a meeting and need a {quick |}favour. {Buy|Get} {five|four|ten} gift cards {for a customer|for the team} and send me {the codes|the numbers on the back}.
{Hello|Hi} [name], this is your director. {I cannot talk now|Don't call, I'm in a meeting}. {Please pay|Transfer} [big] to the account I send you. {Keep this between us|It is secret for now}.
Subject: Quick task >> {Are you there|Can you help me}? I need gift cards {this morning|before noon}. {Use your own money|Pay for them yourself}, I'll {pay you back|settle it} tomorrow. {Send photos of the codes|Scratch them and send the codes}.
""",
    hard=True,
)
scenario(
    "false invoice",
    SPAM,
    TRAIN,
    """
Subject: Invoice [code] >> {Our last reminder|Reminder}: [sum] for {your entry in the book of firms|a service you ordered} is {still open|overdue}. Pay {within two days|today} to the account {below|given here} or {we go to court|the police will hear of it}.
Thank you for your order of [sum]. {If you did not order|Not you}? Call [phone] {at once|now} and have your card ready, {we will refund you|so that we can stop it}.
Subject: Bill >> Dear {sir or madam|customer}, {open the attached file|the attached file holds your bill}. {Enable everything it asks for|To see it, type in your e-mail password}.
""",
    hard=True,
)
scenario(
    "romance",
    SPAM,
    TRAIN,
    """
My {dear|darling}, I think of you every {night|hour}. {Soon I can visit you|I would come at once}, only {the ticket is too dear|I cannot pay the flight}. {Could you send|Would you lend me} [sum]? We have never met, but {I feel|I know} we will.
{Hello dear|Hello beautiful}, I saw your picture and {felt something|could not sleep}. I'm a {widow|sailor|doctor} far from home. {Write to me at|Let us talk at} [link], {I have much to give|I am rich and alone}.
{Sweetheart|My love}, the hospital won't {treat me|let me go} before I pay. {Please send|I beg you for} [sum], {you are the only one|nobody else can help me}. When I come I'll give it all back.
lonely {tonight|this evening}? {girls|women} near [town] want to meet you, {free to join|no names needed}: [link]
""",
    hard=True,
)
scenario(
    "work from home",
    SPAM,
    TRAIN,
    """
{Earn|Make} [sum] a day {from home|with your phone}! {No skills needed|No experience}. {Write YES to|Message us at} [phone]{ now|}.
{Hello|Hi}, I'm [girl] from a job office. {We found your name|Your letter impressed us}. {Only one hour a day|Easy work}, [sum] {a day|an hour}. {To start, pay|First you send} [small] for the {training|papers}.
We need people who {receive|collect} payments on their own account and send the money on. You keep {ten|eight} percent. {Reply with your account number|Send us your bank details to begin}.
Subject: A job for you >> No interview needed: you are {hired|chosen}. {Please send|Reply with} a copy of your passport and your bank details {so that we can pay|for the first wage}.
""",
)
scenario(
    "sure investment",
    SPAM,
    TRAIN,
    """
{Double|Triple} your money in {a week|ten days}, {no risk|guaranteed}! {Start with only|Put in} [sum] at [link].
A {friend|farmer} from [town] put in [sum] and {took out|now has} [big]. {The secret|His trick} is at [link]. {Only a few places are left|It closes tonight}.
{Join|Come into} our private group. Every day we tell you which coin will rise. {Members|Everybody} {win|wins} each week. {Send|Pay} [sum] to join.
Your {coins|shares} have grown to [big]! To take them out, {pay|transfer} the tax of [sum] first{. Our helper waits for you|}.
""",
)
scenario(
    "miracle pills",
    SPAM,
    TRAIN,
    """
{Lose|Drop} {ten|twelve|five} kilos in {a week|ten days} {without sport|while you sleep}! {Doctors hate it|Doctors are amazed}. Order {now|today}: [link]
{Bald|Tired|Sore knees}? Our {secret|golden} {drops|tea|cream} {cures everything|works overnight}. {First box free|Half price today}, you only {pay the post|give your card number}.
Subject: {The cure they hide|Doctors are silent} >> One {spoon|pill} a day and {every pain goes|you are young again}. {Only today|Only for you}: [small] at [link].
""",
)
scenario(
    "easy loan",
    SPAM,
    TRAIN,
    """
{Need money|Short of money}? Loans up to [big], {no questions|no papers}, {money in an hour|paid today}. {Text CASH to|Call} [phone].
Your loan of [big] is {approved|ready}! {Send|Just pay} the {insurance|opening fee} of [small] and we {pay it out|transfer everything}{ today|}.
Subject: Loan offer >> Good day, I am a {private lender|man of God} and lend [big] to honest people at two percent. {Reply with|Send me} your full name, {job|age}, address and phone number.
""",
)
scenario(
    "inheritance",
    SPAM,
    TRAIN,
    """
Subject: {Private matter|Please read} >> Dear friend, I am {Mr|Doctor} [boy], a banker. A rich man who died here {bore your name|had no family}. {Help me move|Let us share} his [big]. {Keep it secret|Nobody must know}.
I am a {sick widow|dying woman} and want to leave you [big] {for good works|because I trust you}. {Write to my lawyer|Answer me} at [link] with your address and account.
{Your|A} late uncle left [big] {in our bank|with us}. {To open the box|To receive it} we {need|ask} only [sum] for the {stamps|court}. {Kindly answer|Please reply} soon.
""",
    hard=True,
)
scenario(
    "false charity",
    SPAM,
    TRAIN,
    """
{Children|Families} in the flood have {no bread|no beds}. {Give|Send} {now|today}: type your card number at [link]. {Every minute counts|God will pay you back}.
{Dear kind heart|Good people}, we {feed orphans|build wells} far away. {Gift cards are best|We take only gift cards}, send the {numbers|codes} to [phone].
{Hello|Good day}, I collect for the {fire|storm} victims. {Please send|Kindly transfer} [sum] to my own account, {our office has none yet|the bank of the charity is closed}. {Heaven will thank you|Bless you}.
""",
    hard=True,
)
scenario(
    "mailbox full",
    SPAM,
    TRAIN,
    """
Your mailbox is {full|almost full}. {Log in|Sign in} at [link] with your password to {keep your letters|get more room}{ for free|}.
Subject: {Password ends today|Mail team} >> Your password {ends|will end} {today|in two hours}. {To keep it|To go on}, {click here|follow the link} and {type it in|enter it}: [link]
Dear user, {eight|five|three} {letters|messages} are waiting and could not be {shown|brought}. {Release them|Get them} here, {your password is needed|with your password}: [link]
""",
)
scenario(
    "virus helper",
    SPAM,
    TRAIN,
    """
{WARNING|ALARM}! Your {computer|phone} has {five|three|nine} viruses. {Call|Ring} our helpers {now|at once} on [phone]. Do not switch it off!
Hello, I call from the computer help desk. {Your machine is sending us errors|Thieves are in your machine}. {Let me in with this program|Install this}: [link]. {The repair costs|It costs} only [small].
Your protection {ended|ran out} {yesterday|today}. {Renew it|Pay} at [link] for [small], {or|otherwise} all your {pictures|files} will be {lost|stolen}.
""",
)
scenario(
    "film service",
    SPAM,
    TRAIN,
    """
Your {film|music} service could not take this month's payment. {Update your card|Enter your card again} at [link] {or|otherwise} you {lose|will lose} your account.
{Free|Watch} {films|music} for {a year|life}! {Just give us|You only enter} your card number, {nothing will be taken|we take no money, promise}: [link]
We {stopped|closed} your service. {Was this a mistake|Want it back}? {Click|Tap} [link] {at once|now} and log in with your e-mail and password.
""",
)
scenario(
    "voice message",
    SPAM,
    TRAIN,
    """
You have {one|two|three} new voice messages from {a secret friend|someone who likes you}. {Call|Ring} [phone] to {hear them|listen}. {Calls cost|Only} [small] a minute.
{Somebody|Someone you know} {sent|left} you a {greeting|picture}! To {see|open} it {text|send} HEART to [phone]{, costs [small]|}.
{Missed call|We could not reach you}. {Call back|Ring} {at once|now} on [phone] about {your reward|a gift in your name}.
""",
)
scenario(
    "code by mistake",
    SPAM,
    TRAIN,
    """
{Hi|Hey}, {sorry|oops}! I {sent|typed} your number by mistake and you'll get a code of six numbers. {Can you send me the code|Please tell me the code}?
{hey|hello} [name] {im|it's} locked out of my account and {chose|picked} you as a helper. {send me the code you just got|what is the code they sent you}? {quick pls|thanks}
{Hello|Good day}, {is your sofa|is the bicycle} still for sale? {To be sure you are real|I must check you are honest}, I send you a code. {Just read it to me|Reply with it}.
""",
    hard=True,
)
scenario(
    "survey reward",
    SPAM,
    TRAIN,
    """
Answer {three|five} {short|easy} questions and {get|win} a voucher of [sum]! {Start|Begin} here: [link]. {Only a few are left|Today only}.
{Dear shopper|Lucky shopper}, {you were chosen|we chose you} for a free {coffee machine|phone|set of pans}. {Just pay|You pay only} the post of [small] with your card: [link]
Subject: {Your opinion is gold|Thank you} >> {Tell us what you think|Give us two minutes} and take [sum] home. {At the end|Last} we ask for your {card number|bank details} to {pay you|send the gift}.
""",
)
scenario(
    "flat deposit",
    SPAM,
    TRAIN,
    """
The flat is {yours|free}, bright and {cheap|only [sum] a month}. I'm {abroad|at sea} and {can't show it|cannot come}. {Send|Transfer} the deposit of [big] and I {post you the keys|send the keys}.
{Many people|Others} want the room. If you {pay|send} [sum] {today|now}, {I keep it for you|it's yours}. {You can see it later|Looking at it is not possible yet}.
Dear tenant, {before you may see|to see} the house, {we need|please send} a copy of your passport and [sum] {as a sign of trust|which you get back}.
""",
    hard=True,
)
scenario(
    "concert tickets",
    SPAM,
    TRAIN,
    """
I have two tickets for the {sold out |}concert {on [day]|in [town]}, half price. {Pay with gift cards|Send the money first}, then I {mail them|send them}. {No meeting|I can't meet}, sorry.
{Last|Two last} seats for {the final|the big match}! {Transfer|Send} [sum] to this account {in ten minutes|now} and they're yours, {others are waiting|be fast}.
Hi, {saw|I saw} you look for tickets. {Can give you mine|I have four}, {only [sum]|cheap}. {Friends and family payment only|No receipt}, and I send {a photo|the code} after.
""",
    hard=True,
)
scenario(
    "cheap goods",
    SPAM,
    TRAIN,
    """
{Watches|Sunglasses|Shoes} of the finest make, {ninety|eighty} percent off, {only today|only tonight}: [link]. {Look like a king|Buy now}!
{BIG SALE|SALE SALE SALE}! {Everything must go|All for [small]}. {Phones|Bags|Rings} like {real ones|the real thing}. {Click now|Order now} [link]
Subject: A gift for your eyes >> {Gold rings|Silver watches} straight from the {maker|mine}, {no tax|no questions}. {Pay first|Pay by coin}, we send {them |}later. [link]
""",
)
scenario(
    "energy discount",
    SPAM,
    TRAIN,
    """
{You pay|You're paying} too much for {power|gas}! {The state|The town} gives [sum] {to each home|back}. {Claim|Get} yours: [link]{, ends [day]|}
Your power will be cut {today|in one hour}. {Avoid it|To stop this}, {pay|send} [sum] {by gift card|to our man at [phone]} now.
[town] Energy: {we owe you|you have} [sum] from last year. {Log in with your bank|Enter your bank password} at [link] {to collect|and it is yours}.
""",
)
scenario(
    "picture of you",
    SPAM,
    TRAIN,
    """
{haha|omg} is this you {in this video|in the picture}?? [link]
{Look|Look what I found}! {Someone|Somebody} {put up|shared} bad {pictures|stories} of you, {see|read} here and log in: [link]
I {filmed|watched} you through your camera. {Send|Pay} [big] {in coins|to this account} within {two days|a day} or {all your friends|everyone} will see it.
""",
)
scenario(
    "betting tips",
    SPAM,
    TRAIN,
    """
{Tonight's|Tomorrow's} match is {fixed|sure}, we know {the result|who wins}. {Pay|Send} [sum] and {win|take home} [big]. [link]
{Free|One free} bet of [sum] for {new friends|you}! {Join|Sign up} at [link] {now|today} with your card. {You can't lose|Everyone wins}.
My horse has never lost. {I'll tell you its name|I share the name} for [small], {no refunds|quick}. {Message|Text} me at [phone].
""",
)
scenario(
    "fortune teller",
    SPAM,
    TRAIN,
    """
The stars {showed me|speak of} your name, [name]. {Great luck|Gold} comes {to you |}on [day], but a {shadow|curse} stands before it. {I lift it for|Pay me} [small]{ only|}: [link]
{Madame|Lady} [girl] {sees|has seen} your future! {First reading free|Ask her one question free}, {then|later} [small] a minute. {Ring|Call} [phone].
Send this {letter|message} to {ten|twelve} friends {in one hour|today} and you {will be rich|get money on [day]}. {Break the chain|Stop it} and {bad luck comes|you lose everything}.
""",
)
scenario(
    "traffic fine",
    SPAM,
    TRAIN,
    """
You {drove|were seen driving} too fast in [town]. {Pay your fine|The fine is} [sum]{ now|}. {Today it is half|It doubles tomorrow}: [link]
Police notice [code]: a fine is {open|unpaid}. {Pay by card|Enter your card number} at [link] {within a day|today} {to avoid jail|or lose your licence}.
Subject: Parking >> {Your car|The car in your name} stood in the wrong place. {Settle|Pay} it {quietly|at once} with [small] at [link] {and nobody hears of it|or it will cost [sum]}.
""",
)
scenario(
    "wrong number friend",
    SPAM,
    TRAIN,
    """
{Hi [name]|Hello, is this [name]}? {Oh, sorry, wrong number|Wrong number, forgive me}! You seem {kind|nice} though. I {live from|made a lot with} {coins|shares} and {could teach you|can show you how}. {Add me on|Write me at} [phone].
{Sorry to bother you|Sorry}, I had this number as my {vet|tailor}. {Fate, maybe|It must be fate}! My uncle {tells me|knows} which {shares|coins} rise, {want to earn with us|you can earn too}?
It was {lovely|nice} chatting, stranger. {Because we are friends now|As you are my friend now}, I let you into my uncle's fund. {Begin with|Put} [sum] {only|in}, {tomorrow it is double|I guide you}.
""",
    hard=True,
)
scenario(
    "car warranty",
    SPAM,
    TRAIN,
    """
{Final notice|Last call}: the warranty of your car {ends|is over}. {Call|Ring} [phone] {now|today} and {have your card ready|pay only [small]}.
We buy {any car|your car} for [big], {unseen|today}! {Just send us|Send} [small] {for the paper work|for the test} {first|and we come}.
""",
)
scenario(
    "accident claim",
    SPAM,
    TRAIN,
    """
Our {records|books} show you had an accident and {can claim|may get} [big]. {Reply YES|Text CLAIM} {now|to [phone]}.
{You were hurt|Hurt at work} {and nobody paid|not your fault}? We get you [big]. {Send|First send} {us |}[small] for the {file|papers} and your bank details.
Subject: Your claim >> The money from the accident is {ready|lying here}. {Confirm your account number|Give us your account number} {by [day]|today}, else it {goes back|is lost}.
""",
)
scenario(
    "pension trick",
    SPAM,
    TRAIN,
    """
{Over fifty|Are you over fifty}? {Take|Get} your pension money {out early|now}, {tax free|no questions}. {Our expert waits|Free talk} on [phone].
Your pension {will stop|stops} on [day] unless you {confirm|send us} your date of birth, {account|card} number and password{ here: [link]|}.
{I helped|We helped} {hundreds|many} of people near [town] to turn pensions into {gold|big money}. {Sign over yours|Transfer yours} {today|this week} and get [sum] as a {gift|thank you}.
""",
)
scenario(
    "free trial",
    SPAM,
    TRAIN,
    """
{Try|Taste} our {tea|cream|soap} free! {We only need|Just enter} your card number {to be sure you are real|for the post}: [link]
{FREE|100% FREE} {phone|tablet}! {First fifty|Only the first ten} {people|callers} get it. {Click|Tap} [link] now, {hurry|quick}!
Free {ring tones|games} {for you|every day}! {Text|Send} GO to [phone]. {Costs|You pay} [small] a week{ until you stop it, if you can|}.
""",
)
scenario(
    "followers",
    SPAM,
    TRAIN,
    """
{Get|Buy} {5,000|10,000} followers for [small]! {Just give us|We need} your name and password. [link]
Your page broke our rules and {will be taken down|goes away} {today|tonight}. {To save it|Appeal here}, {log in|enter your password} at [link].
{Be|Become} a star! We {saw your pictures|love your songs} and make you {famous|known}. {Pay|Send} [sum] for the {first album|photos} {and the contract is yours|today}.
""",
)
scenario(
    "police call",
    SPAM,
    TRAIN,
    """
This is {officer|inspector} [boy]. {Your name was found|Your papers lay} with a gang of thieves. {Hand your money and rings|Give your savings} to my {man|colleague} who comes {today|soon}, we {guard|keep} them for you.
The police are {looking for|about to fetch} you over {unpaid tax|a parcel with forbidden goods}. {Pay|Send} [big] in gift cards {now|within the hour} and it {ends|is forgotten}.
""",
    hard=True,
)
scenario(
    "overpaid",
    SPAM,
    TRAIN,
    """
{I paid you|My wife sent you} too much for the {table|bicycle|pram}, {look at the cheque|see the receipt}. {Please send the rest back|Kindly return [sum]} {today|by transfer} {to my driver|to this other account}.
{We by mistake|Our office wrongly} put [big] into your account. {Send it|Please pay it} back {in gift cards|to a different account} {quickly|today}, or {I lose my job|they will dismiss me}.
I buy your {cupboard|piano|boat} {unseen|without looking}. My {driver|courier} brings the money in an envelope, you only {pay his insurance|send [sum] for his insurance} {first|before he starts}.
""",
    hard=True,
)
scenario(
    "false receipt",
    SPAM,
    TRAIN,
    """
You {just |}bought a {game|ring} for [sum]. {To cancel|If it was not you}, {log in|give us your card number} {here|at once}: [link]
Subject: Order [code] >> {We are packing|We will send} your {television|necklace}. [sum] {leaves|will leave} your account today. {Stop it by calling|To stop it ring} [phone] and {tell us|reading us} the number of your card.
{Your card paid|Someone paid} [sum] in [town]. {Not yours|Strange to you}? {Reply with the code|Send back the code} we {just sent|sent a moment ago}{ and we undo it|}.
""",
    hard=True,
)
scenario(
    "phone tower",
    SPAM,
    TRAIN,
    """
{We pay|You get} [big] a year for {a mast on|one corner of} your roof! {Send|Only} [sum] for the {drawing|permit} first{. Offer for [town] only|}.
{Sell us|We want} your old coins, {we pay|get} [big] for one. {First pay|Send} [small] for our {list|expert}. {Message|Call} [phone].
""",
)
scenario(
    "exam papers",
    SPAM,
    TRAIN,
    """
{Need a degree|Want a diploma}? {No lessons|No exams}. {Doctor or master|Any title} {in a week|by [day]} for [sum]. [link]
{Tomorrow's exam|The exam on [day]}: we have all the answers. {Transfer|Send} [small] and tell {no teacher|nobody}. {Message|Write to} [phone].
{Your child|Your son} may join our {school abroad|model school}, {fully paid|all free}! {Just send|We only ask} [sum] {to hold the place|for the form}, today.
""",
)
scenario(
    "neighbour in need",
    SPAM,
    TRAIN,
    """
{Hello, here is|It's} your neighbour from {number|house} [num]. I'm {stuck at the station|locked out}, {new phone|borrowed phone}. {Can you send me|Please transfer} [sum] for {the locksmith|a taxi}? {Don't ring the bell, just send it|I can't talk}.
{Dear member|Dear friend}, this is your {pastor|priest}. {A sick child|Someone in our church} needs help {quietly|in secret}. {Buy|Could you buy} {three|four} gift cards and {send me the codes|mail the codes}? {Bless you|God bless}.
""",
    hard=True,
)

# Ham to train on.

scenario(
    "dinner plan",
    HAM,
    TRAIN,
    """
{Free on [day]|Are you free on [day]}? {We could|Let's} {eat|cook} at {ours|my place} {around [time]|after work}.
{Dinner|Supper} at {[time]|ours} {tonight|on [day]}? [name] {brings|makes} the {salad|soup}.
{Hi|Hey} [name], {are we still on for|shall we keep} [day]? I {could|can} pick you up {at [time]|by the bridge}.
{Want to|Shall we} {get|grab} {a coffee|lunch|noodles} {after class|near the station}? {My treat this time|I owe you one}.
free {friday|saturday}? the {kids|boys} are at {grandma's|a party} so we {have|get} the evening for us
""",
)
scenario(
    "running late",
    HAM,
    TRAIN,
    """
{Sorry|So sorry}, {the bus is late|I missed the bus}. {There in|Be there in} {ten|twenty} minutes.
{On my way|Leaving now}, {start without me|keep me a seat}.
{Stuck|I'm stuck} behind a {tractor|lorry} {near [town]|on the hill}. {Tell [name] I'm coming|Please order for me}.
{Train|My train} stopped at [town], {no idea why|a tree on the line}. {Don't wait for me|Eat without me}, I'll {walk|take a taxi} from the station.
{urgent|help}: i'm {late|stuck} again, can you {let the dog out|pick up the kids}? key is {where it always is|under the pot}
""",
)
scenario(
    "school note",
    HAM,
    TRAIN,
    """
Subject: {Class|News from class} {3|4|5} >> Dear parents, {we visit|on [day] we go to} the {farm|museum|mill}. {Please give|Send} {a packed lunch|boots} {along|with your child}. {The trip is free|It costs nothing}.
[kin], {don't forget|remember}: {I need|bring} [small] for the {class trip|museum} {tomorrow|on [day]}, {in an envelope|the teacher collects it}.
Dear parents, {the code|the new code} for the school door is [code]. {Please keep it to yourselves|Do not write it on the bags}. {Thank you|Mrs [girl]}.
The {school office|teacher} {writes|says}: {no swimming|no music} on [day], {the water is too cold|Mr [boy] is ill}. {School ends|We finish} at [time].
""",
)
scenario(
    "real parcel",
    HAM,
    TRAIN,
    """
Your parcel {comes|will come} {on [day]|tomorrow} between {nine|ten} and {noon|one}. {You need not be|Nobody has to be} at home, {we leave it|the driver leaves it} {by the back door|with your neighbour}.
{Parcel|Packet} [code] {lies|is waiting} at the {bakery|post office} in [town]. {Please bring|Show} your {card|passport} when you {fetch|collect} it. {There is nothing to pay|We keep it for a week}.
{We left|Today we left} your packet with {your neighbour|number [num]}. {No fee|Nothing to pay}, {no reply needed|you need not do anything}.
{Hi|Hello} [name], your parcel {is here with me|came to us by mistake}. {Come by|Ring} any time{ after [time]|}. {[name2]|Your neighbour [name2]}
""",
    hard=True,
)
scenario(
    "real bank",
    HAM,
    TRAIN,
    """
[town] Bank: your {statement|yearly letter} {lies|is} in your mailbox in the app. {You need not do anything|Nothing to do}. {We never ask|We will never ask you} for passwords or codes.
Dear {Mrs [girl]|Mr [boy]}, your {talk|meeting} at our bank is on [day] at [time]. {Please bring|Bring} your passport. {Ask for|Your adviser is} [name2].
Your card {was used|paid} at {the bakery in [town]|[town] Books}: [small]. {You asked us|You asked} to {tell you of|report} each payment. {No answer needed|You can switch this off in the branch}.
{Reminder|A note} from your bank: {our desk|the branch} in [town] is closed on [day]. {The money machine works|You can use the machine by the door} as {always|usual}.
""",
    hard=True,
)
scenario(
    "honest code",
    HAM,
    TRAIN,
    """
Your code is [code]. {It is good for|It works for} {ten|five} minutes. {Do not tell it to anyone|Never give it to anybody}, {not even us|also not to our people}.
[code] is your code for {the library|the gym|[town] Rail}. {If you did not ask for it|Did you not ask for it? Then}, {do nothing|just leave this message}.
The code for the {gate|bicycle shed|cellar} is [code] {from today|now}. {The old one no longer works|Tell the children}. {[name]|Greetings, [name]}
{we're away until [day]|hi [name]}, key box by the {door|barn}, code [code]. {thanks for feeding the hens|the cat eats at six}!
""",
    hard=True,
)
scenario(
    "library",
    HAM,
    TRAIN,
    """
[town] Library: {your book|the book you asked for} {is here|has come}. We {keep|hold} it for you until [day]{, no fee|}.
{Your|Two of your} books are due {back |}on [day]. {You may keep them longer|To keep them, just call} {at the desk|on [phone]}. {There is no fine yet|Thank you}.
{Mum|Dad}, {did you take|have you taken} the library books back? {They're due|They are late} {today|tomorrow} and {I lost my card|the fine is on me}.
""",
)
scenario(
    "dentist",
    HAM,
    TRAIN,
    """
{Reminder|A reminder}: {dentist|your visit to the dentist} on [day] at [time]. {If you can't come|Can't come}? {Call us on|Ring} [phone] {a day before|please}.
Doctor [name]'s {practice|office}: your {blood test|report} is {here|ready}, all {is well|good}. {You don't need|No need} to come in.
{How was|How did it go at} the dentist? {Does it hurt|Can you eat again}? {I made soup|There's soup on the stove}.
""",
)
scenario(
    "thank you",
    HAM,
    TRAIN,
    """
{Thank you|Thanks} {so much |}for the {gift card|voucher|book}! I {bought|got} {the green lamp|a pair of boots} {with it|and still have some left}. {Hugs|Love}, [name]
{Dear [name]|Dear [kin]}, the {parcel|cake} {came|arrived} {safely|today}. {What a lovely prize for my exam|You know what I like}! {See you|I'll come by} on [day].
{Thanks|Thank you} for {lending me|paying for} {lunch|the ticket}. {I sent you|I've put} the [small] {back|in your account} {today|this morning}, {tell me if it's there|all square now}.
{thx|thanks} for {tonight|today}, {loved the soup|best game ever}! [name] {says|sends} {hi|thanks too}
""",
)
scenario(
    "apology",
    HAM,
    TRAIN,
    """
I'm sorry {I was so cross|for what I said} {yesterday|at lunch}. {You were right|It was my fault}. {Can we talk|Shall we walk} {tonight|on [day]}?
{Sorry|So sorry} {I forgot|that I forgot} your {birthday|play}! {No excuse|I feel awful}. {Let me make it up to you|Cake at mine} on [day]?
{Forgive me, [name]|Oh no}, I {broke|dropped} your {blue |}{cup|kite}. I'll {mend it|get you a new one}{ this week|}.
""",
)
scenario(
    "shopping list",
    HAM,
    TRAIN,
    """
{Can you|Could you} {get|bring} {milk|bread}, {eggs|butter} and {onions|pears} {on your way home|from the market}? {Money is in the jar|I'll pay you back}.
We {need|are out of} {flour|rice}, {soap|tea} and {apples|cat food}. {The shop closes|They close} at [time]{, hurry|}!
{bread, milk, jam|eggs, leeks, butter}. and {something sweet|chocolate} {for [name]|for me} please
{There's a sale|Half price} on {coats|boots} at the shop {by the bridge|in [town]}. {Shall I|Do you want me to} get {you|[name]} {a pair|one}?
""",
)
scenario(
    "birthday party",
    HAM,
    TRAIN,
    """
{[name] turns|I'm turning} {six|nine|forty}! {Come to|You are invited to} {the|our} party on [day] at [time]{, bring your swimsuit|}. {No presents, please|Free cake for all}!
{Happy birthday|HAPPY BIRTHDAY}, {dear |}[name]! {Hope you win|May you get} {many prizes today|all you wish}. {Hugs|Love} from {[name2]|all of us}
{Psst|Pssst}, {keep it secret|tell nobody}: we {plan|are planning} a party for {Mum|Dad} on [day]. {Can you bake|Can you keep her busy until [time]}?
{Thank you for|What did you think of} the party! [name] {still wears|loves} the {crown|cap} {from you|you made}.
""",
)
scenario(
    "team practice",
    HAM,
    TRAIN,
    """
{Practice|Training} is {off|moved} {today|on [day]}, the field is {under water|frozen}. {Next|See you} {time|week} at [time]. {Coach|Your coach} [name]
{We won|WE WON}! Four to {one|two}, and [boy] {scored|shot} {twice|the last goal}. {The cup|The prize} {stands on our table|goes to the clubhouse}. {Come and celebrate|Pizza at ours} now!
{Who|Who else} {can drive|drives} to the match in [town]? {We have|I've got} three {free seats|seats free}. {Leaving|We leave} at [time].
{Dear players|Hi team}, the {fee|money} for the {year|shirts} {is the same as before|stays the same}. {Give it to|Pay} [name] {at practice|when you come}{, no hurry|}.
""",
)
scenario(
    "borrowed tool",
    HAM,
    TRAIN,
    """
{Hi|Hello} [name], {can I|could I} {borrow|have} your {ladder|drill|saw} {on [day]|for an hour}? {I'll bring it back|You get it back} {by [time]|the same day}.
Your {wheelbarrow|spade|pump} {is back|stands} in {the shed|your yard}. {Thanks again|It saved my day}. {I left a jar of honey|There's a cake} {with it|on top}.
{Do you still have|Is} my {tent|big pan}{| with you}? We {go away|want it} {on [day]|next week}. {No rush|I can come and get it}.
""",
)
scenario(
    "neighbour cat",
    HAM,
    TRAIN,
    """
{Your cat|That cat of yours} {sits|is} on our {roof|shed} {again|and won't come down}. {She looks happy|I gave her some milk}.
{Has anyone|Did you} {seen|meet} [name]'s {dog|goat}? {He ran off|She got out} {near|by} the {mill|river} {this morning|last night}. {Call me|Please call} on [phone], {a big cake is the reward|reward: a cake}!
{Could you|Can you} feed the {hens|rabbits} {from [day]|this week}? {Same as last time|The food is in the barn}, {and take all the eggs|eggs are yours}.
""",
)
scenario(
    "free vegetables",
    HAM,
    TRAIN,
    """
{Too many|We have too many} {plums|beans|apples} {again|this year}. {Free|They're free} to {take|fetch}, {box by the gate|just come by}. {Now|Best today}, before the {wasps|birds} do.
{Free to a good home|For free}: {one bed|a bookcase|a wooden desk}, {you carry it|must be fetched} {by [day]|in [town]}. {[name] from the corner house|Ask for [name]}.
I {dug|picked} {potatoes|carrots} {for you|all day}. {Your bag|A bag} is {on the step|by your door}. {Don't you dare pay me|No money, please}!
""",
)
scenario(
    "lost property",
    HAM,
    TRAIN,
    """
{Did you leave|Is this} your {scarf|glove|purse}{ here|}? It was {under|behind} the {sofa|bench}. {I'll bring it|You can have it back} on [day].
{Found|We found} a {brown |}purse {by the fountain|on the green}. {Inside is money, all of it|The money is still in it}. {Tell me the colour of the string|Say what else is in it} and {it's yours|I give it to you}. {[name] at the bakery|Ask at the inn}
{i think|maybe} i left my {phone|glasses} at {yours|the hall}, could you {look|check}? writing from [name]'s {phone|one}
""",
)
scenario(
    "work meeting",
    HAM,
    TRAIN,
    """
Subject: {Meeting|Our meeting} on [day] >> {Dear all|Hi all}, we {meet|start} at [time] in the {small room|library}. {The plan is attached|I attached the plan}. {Please read it before|Bring ideas}.
Hi [name], {can you|could you} {send|mail} me {the figures|last week's list} {before [time]|by [day]}? {I'm|I am} {in the office|at my desk} {all day|now}. Thanks, [name2]
{Are you in|Are you at your desk}? {The printer|The copier} {eats|has eaten} {my report|paper} again and you're the {only one|one} it {listens to|likes}.
{No meeting today|The meeting is off}, {the director is ill|half of us are on the train}. {Same time|Let's meet} on [day]. [name]
""",
)
scenario(
    "asked newsletter",
    HAM,
    TRAIN,
    """
Subject: News from {the garden club|[town] Books} >> {You get this|We write} because you {signed|put} your name on our list. {This month|New}: {a day for children|a little fair}. {To stop these letters|Had enough? To stop}, click [link].
{Your|The} {tea|wool} shop {in [town]|by the bridge}: {as you wished|because you asked}, we {tell you|write} that {what you liked|the blue box} is {back|here again}. {Until [day]|This week} it's {a little cheaper|[small]}. {Greetings|Warm greetings}, [name]
{Dear readers|Dear friends of the mill}, {our bread day|the open day} is on [day]. {Entry is free|Free for children}, {soup at noon|music at [time]}. {You no longer want this letter|No more letters}? {Just click the last line|Click at the end}.
""",
    hard=True,
)
scenario(
    "order receipt",
    HAM,
    TRAIN,
    """
{Thank you for your order|Your order is on its way}, [name]. {One|Two} {lamp|pillow|teapot}, [sum], {paid|already paid}. {It comes|We bring it} on [day].
Subject: Receipt [code] >> {Dear [name]|Hello [name]}, {thank you for your payment|we received your payment} of [sum] for the {coat|table} {you chose in our shop|you ordered on [day]}. {Keep this letter|Please keep this} for your {papers|records}.
Your {boots|glasses|curtains} {are mended|are done}. {Come and fetch them|They wait for you} {at the shop|till [time]}. {It comes to|You pay} [small] {as we agreed|at the desk}.
""",
    hard=True,
)
scenario(
    "school raffle",
    HAM,
    TRAIN,
    """
{Congratulations|Well done}, [name]! Your {raffle ticket|ticket from the summer fair} won {a basket of jam|the wooden train}. {Fetch it|Pick it up} {at the school office|from Mrs [girl]} {any day|on [day]}.
{We won|Guess what, we won} {the ham|a prize} {at|in} the {church|school} raffle! {Ticket|Number} [num]. {Dad is so proud|[name] screamed}.
The {fire brigade|choir} {thanks|says thanks to} all who bought tickets. {The first prize|The big prize}, a {cheese|goose}, {went to|goes to} [name] {from number [num]|of Mill Lane}. {See you next year|Well won}!
""",
    hard=True,
)
scenario(
    "train times",
    HAM,
    TRAIN,
    """
{My train gets in|I arrive} at [time]. {Can you|Will you} {meet me|pick me up}? {I have|With} {two bags|the cello}.
[town] Rail: {the train you booked|your train} on [day] {leaves|goes} from platform {two|four} {today|instead}. {Your ticket stays good|Your seat stays the same}.
{Take|You take} the {first|nine o'clock} bus to [town], {then|and} {walk|go} {left|along the river}. {I wait|I'll stand} {by the clock|at the bridge}.
""",
)
scenario(
    "babysitting",
    HAM,
    TRAIN,
    """
{Could you|Can you} {watch|mind} the {twins|kids} {on [day]|tonight}? {We pay|Same pay} as {always|last time}, and there's {pie|pizza}.
{Both asleep|All asleep}! {[name] had two stories|Teeth are brushed}. {Enjoy the concert|Stay as long as you like}.
[girl] {has a fever|is ill}, {can you|could you} {fetch|collect} her from school {now|at [time]}? {I'm stuck at work|The teacher knows you are coming}.
""",
)
scenario(
    "split bill",
    HAM,
    TRAIN,
    """
{The pizza|Dinner} was [sum] {for four|in all}. {So it's|That makes} [small] each, {give it to me|pay me} {when we meet|on [day]}, {no hurry|cash is fine}.
{Here is|I sent you} my {share|half} of the {rent|power bill}, [sum]. {Has it come|Tell me when it's there}? [name]
{You still owe me|I owe you} {a coffee|an ice cream}, {remember|ha}! {I lost the bet|The bet} {fair and square|about the rain}.
{Mum|Dad}, {thanks for the money|the money is here}! {Rent is paid|I paid the rent}, {and I bought a real coat|and there's some left}. {Call you|I call} on [day].
""",
    hard=True,
)
scenario(
    "honest invoice",
    HAM,
    TRAIN,
    """
Subject: {Invoice|Bill} for the {roof|fence} >> {Dear [name]|Hello [name]}, {as agreed|as we said on [day]}, here is the bill for {mending the roof|the new fence}: [sum]. {You have four weeks|Pay within the month}. {Thank you for the coffee|Say hello to your wife}! {[name2], roofer|[name2]}
{Hi|Hello}, {[boy] the plumber|[boy] here, the plumber}. {The tap is done|Your tap is fixed}, {key is with your neighbour|I locked up}. {Bill comes by post|The bill is on the table}, [small] {less than I feared|as I said}.
Subject: {Receipt|Paid} >> {Dear Mrs [girl]|Dear Mr [boy]}, {your payment|the money} for the {piano|garden work} {came|arrived} {today|on [day]}. {All is settled|Nothing is open now}. {Kind regards|Thank you}, [name2]
""",
    hard=True,
)
scenario(
    "choir",
    HAM,
    TRAIN,
    """
{Choir|Rehearsal} {at [time]|tonight}, {in the hall|at the church}. {We sing|Bring} {the winter songs|the red book}. {Sore throats|Those with a cold} {may listen|stay home}.
{Did you|Have you} {practise|learn} the {second|new} song? {I can't get|My voice cracks at} the high {bit|note}. {Help|Sing it to me on [day]}!
{The concert|Our concert} on [day] is {sold out|full}! {But singers|Every singer} {get|gets} two free tickets for {family|friends}, {ask [name]|they lie on the piano}.
""",
)
scenario(
    "holiday photos",
    HAM,
    TRAIN,
    """
{Here are|I put up} the {pictures|photos} from {the lake|[town]}: [link]. {The one with the goose|Number [num]} is the best!
{The link|Here's the link} to {our album|the wedding pictures}: [link]. {The password is|You know the password,} {the name of our first dog|our old street}. {Love|Hugs}, [name]
{look|see} what {[name] did|the dog did} {to the sofa|today} [link] {i can't stop laughing|haha}
""",
    hard=True,
)
scenario(
    "summer fair",
    HAM,
    TRAIN,
    """
{Fair|Summer fair} on the green, [day] from [time]: {games|races}, {cakes|music} and {prizes for the children|free lemonade}. {All are welcome|Everybody come}!
{Who can|Who will} {help at|run} the {cake|book} stall {on [day]|at the fair}? {Two hours are enough|Even one hour helps}. {Write your name on the list|Tell [name]}{ in the hall|}.
The fair {made|brought in} [big] for the {new roof|playground}. {Thanks to all|Thank you, all} who {baked|sold|carried}. {The accounts hang|You can see the sums} in the {hall|school}.
""",
)
scenario(
    "sponsored run",
    HAM,
    TRAIN,
    """
{Auntie [girl]|Grandpa}, {I'm running|our class runs} for the {shelter|hospital} on [day]. {Will you give|Would you give} {a little for each lap|[small] a lap}? {You can pay|Pay} me {when you visit|at the goal}. {Love|Kisses}, [name]
{Thank you|A big thank you} for your {gift|money} for the {well|lifeboat}, [name]. {The receipt|Your receipt} {is in the post|comes by letter}. {We won't ask again|You need not answer}.
""",
    hard=True,
)
scenario(
    "honest new number",
    HAM,
    TRAIN,
    """
{Hi all|Hello everyone}, {I have|this is} {a new number|my new number}, {it's|signed} [name] {from choir|from the bakery}. {The old phone|My old one} {drowned|went into the pond}. {See you|Till} on [day]!
{New phone|New number}, same {old |}[name]! {Call me|Ring me} {whenever|tonight} and {check|hear} that it's {really |}me.
{Grandma|Mum}, it's [name], {I'm writing|writing} from [name2]'s phone, {mine is empty|mine is flat}. {I'm fine|All good}, {home by [time]|at [name2]'s till [time]}.
""",
    hard=True,
)
scenario(
    "honest job",
    HAM,
    TRAIN,
    """
Subject: Your {letter|application} >> Dear {Mr [boy]|Mrs [girl]}, {thank you for|we read} your letter. {Please come|Can you come} {for a talk|to our workshop} on [day] at [time]? {We pay your train|Ask for me at the desk}. [name2], {[town] Clocks|head of the mill}
{I got the job|GOT THE JOB}! {I start|First day is} on [day]. {Drinks are on me|Dinner's on me} {tonight|this week}!
How was the {talk|interview}? {Did they like you|Do they pay well}? {Call me|Tell me all} {at [time]|when you're out}.
""",
    hard=True,
)
scenario(
    "pharmacy",
    HAM,
    TRAIN,
    """
[town] Pharmacy: {your medicine|what you ordered} {is here|is ready}. {Fetch it|You can collect it} until [time]. {Bring the paper|Please bring the paper} from your doctor.
{Take|Remember to take} your {pills|drops} {with food|at [time]}, [kin]. {The blue|One blue} in the morning, {white|the white one} at night. {Love you|Call me if you feel odd}.
""",
)
scenario(
    "town notice",
    HAM,
    TRAIN,
    """
{Town|The town} of [town]: {no water|the water is off} on [day] from {nine to noon|[time]}. {Please fill|Fill} {a bucket|some pots}. {Thank you for your patience|Sorry for the trouble}.
{The road|Mill Lane} is closed {from [day]|this week}. {Bus|The bus} {five|two} {goes round|stops} by the {school|bridge}. {Urgent questions|Questions}: [phone].
{Bins|The bins} {go out|are fetched} on [day] {this week|now}, {because of|not on Monday, because of} the {holiday|fair}.
""",
)
scenario(
    "recipe",
    HAM,
    TRAIN,
    """
{The secret|My secret} of the {cake|soup} is {a spoon of honey|an old apple}. {Don't tell|Tell nobody, least of all} {[name]|your aunt}!
{How long|How many minutes} does the {bread|pie} {stay|need} in the oven? {Mine|It} {looks pale|smells odd}. {Help|Quick, it's in now}!
{Two cups of flour|Three eggs}, {a cup of milk|some butter}, {stir|mix}, {wait|rest an hour}, {bake|fry}. {That's all|Easy}. {Even|Even you,} [name]{ can do it|}!
""",
)
scenario(
    "game night",
    HAM,
    TRAIN,
    """
{Cards|Games} {at mine|at [name]'s} on [day]? {The loser|Whoever loses} {cooks|washes up}. {I plan to win|I will win}.
{You won|You always win}, I {know|admit it}. {But next time|Wait until [day],} {the prize|the cup} {is mine|comes home}!
{I can't|cant} {get past|beat} the dragon {in|on} level [num]. {do you know|what's} the code for the {red |}door?
""",
)
scenario(
    "love note",
    HAM,
    TRAIN,
    """
{Miss you|I miss you}. {The house|Our bed} is {too big|cold} without you. {Come home soon|Only two more sleeps}.
{Good night|Sleep well}, {my love|sweet pea}. {Thank you|Thanks} for {the walk|today}. {Moon is lovely|Look at the moon}.
{I love you|Love you}, and {not only for your pancakes|yes, I fed the fish}. {See you at [time]|Home by [time]}, {darling|dear}.
""",
)
scenario(
    "small talk",
    HAM,
    TRAIN,
    """
{Is it|It is} {snowing|raining} {at yours|in [town]} too? {We have|The kids build} a {snowman|dam} {in the yard|already}.
{What a|Such a} {day|match}! {I'm done|My feet hurt}. {How was yours|And you}?
{ok|okay} {see you|till} {then|there}
{did you see|have you seen} the {moon|rainbow} {just now|tonight}?
{call me|ring me} when you {can|wake up}, {nothing bad|it's about [name]'s play}
""",
)
scenario(
    "exam result",
    HAM,
    TRAIN,
    """
{I passed|PASSED}! {Eighty|Ninety} {of a hundred|points}. {Tell [kin]|Tell everyone} {now|at once}!
{Good luck|All the best} {today|for the exam}, [name]. {You know it all|You have worked hard}. {Breathe|Eat something first}.
{Which pages|What} {do we have to|must we} learn for [day]? {I lost|The dog ate} the {list|sheet}. {Send me a photo|Can you send it}?
""",
)
scenario(
    "honest landlord",
    HAM,
    TRAIN,
    """
{Dear [name]|Hello [name]}, {the heating man|someone for the stove} comes on [day] at [time]. {Please|Could you} let him in? {He costs you nothing|I pay him}. {[name2], your landlady|Your landlord, [name2]}
{Come and see|You can see} the room {on [day]|any evening}. {Bring a friend|Take your time}. {If you like it|If it suits you}, we {talk about|speak of} the deposit {then|over tea}.
{Your deposit|The deposit} {is on its way back|came back to your account}, [sum], all of it. {You left the flat so clean|Thank you for five good years}. [name2]
""",
    hard=True,
)
scenario(
    "computer help",
    HAM,
    TRAIN,
    """
{Son|[name]}, {the screen says|my computer says} {virus|update} again. {I clicked nothing|I did not click}. {Can you look|Will you look} on [day]? {Love|Kiss}, [kin]
{Don't click|Never click} {links|a link} like that, [kin]! {The bank|Your bank} never {writes|sends} such {letters|messages}. {Delete it|Throw it away}, {I'll call you|we talk tonight}.
{Wifi|The wifi} {at the cottage|here}: name {Duck|Goose}, password {plum cake|[code]}. {It's slow|Best by the window}.
Subject: New passwords >> {Dear all|Hello all}, on [day] {you choose|everyone chooses} a new password {when you log in|in the office}. {Never by mail|We never ask for it by mail}. {Ask me at|Any trouble? Come to} desk [num]. [name], computer room
""",
    hard=True,
)
scenario(
    "scam warning",
    HAM,
    TRAIN,
    """
{Careful|Please be careful}: {people|someone} in [town] {write|writes} that you won a prize and {want|wants} your card number. {Don't answer|Don't reply}, {tell Grandma too|it is a lie}. [name]
{Mum|Grandpa}, if {somebody|anyone} {writes|says} "it's me, new number" and {wants money|asks for a code}, it's not me. {Call me|Ring me} on the old {number|one}{ first|}.
{The police|Our village policeman} {warn|warns} of false {parcel messages|bank calls}. {Real banks|A real bank} {never ask|never asks} for {codes|passwords}. {Pass it on|Tell your neighbours}.
{got|i got} another "you won" {message|text} haha. {deleted it|straight in the bin}. {anyway|so}, {lunch|tea} {tomorrow|on [day]}?
""",
    hard=True,
)
scenario(
    "market stall",
    HAM,
    TRAIN,
    """
{Is the bicycle|Is the pram} still for sale? {I could|I can} come on [day] and {look at it|try it}. {Cash|I pay in cash} {when I fetch it|if I like it}.
{Yes|Hi, yes}, the {table|bed} is {still here|yours if you want}. {Come and see|Look at it first}, {pay when you take it|then we talk money}. Mill Lane [num].
{sorry|hi}, the {sofa|lamp} {is gone|went yesterday}. {good luck|hope you find one}!
""",
    hard=True,
)
scenario(
    "film evening",
    HAM,
    TRAIN,
    """
{There is|They show} a {funny|sad} film {in the hall|at school} on [day]. {Seats are free|Free entry}, {cushions|bring cushions} {welcome|please}. {Coming|Are you in}?
{We watched|Saw} the {pirate|robot} film. {The end|The ending} made {Dad|[name]} cry. {You should|You must} {see it|go}!
{can|could} you {save|keep} us {two|three} seats {tonight|at the hall}? [name] is {parking|buying nuts}
""",
)
scenario(
    "club treasurer",
    HAM,
    TRAIN,
    """
Subject: {Club money|The year's sums} >> Dear members, {I checked|we went through} the books: [big] {is in the bank|lies in our account}. {Questions|Ask me} at the meeting on [day]. [name], treasurer
{Thank you|Thanks}, [name], {your fee for the chess club|the chess club fee} {has come|is in}. {The new boards|Our new boards} {are here|look fine}.
{We bought|I bought} the {drum|trophy} {for|with} [sum] {from the band's box|out of the box}. {Receipt|The receipt} {is in the folder|lies with [name]}.
""",
    hard=True,
)
scenario(
    "bakery order",
    HAM,
    TRAIN,
    """
Your {cake|bread} for [day] is {written down|ordered}. {You pay|Pay} {when you fetch it|in the shop}. {[town] Bakery|Your bakers}
{Shall I|Should I} {put|write} {Ada|Otto|Mila} or {just a heart|a star} on the cake? {Tell me|Say} before [time]. [name], {bakery|at the oven}
{two|six} {rolls|buns} please, and {keep|hide} {one|the last} {poppy roll|almond cake} for me, {i'm there|coming} {at [time]|soon}
""",
)
scenario(
    "garden fence",
    HAM,
    TRAIN,
    """
{The wind|Last night's storm} {took|threw} our fence {into your beans|over}. {We mend it|I'll mend it} {on [day]|this weekend}, {sorry about|and pay for} the {beans|roses}. [name]
{Thanks|Thank you} for {holding|carrying} the {posts|boards} {yesterday|all day}. {My back|Your arms} must {ache|hurt}! {Beer|Tea} {is on me|later}?
{Urgent|Quick}: your {goats|sheep} are in {my|our} {cabbages|lettuce}! {I close the gate|Come with the dog}{, now|}.
""",
)
scenario(
    "real account letter",
    HAM,
    TRAIN,
    """
Your {savings account|school account} {earned|got} [small] this {year|month}. {You need do nothing|Nothing is asked of you}. {Your savings bank|[town] Savings}
{The gym|Our gym} {confirms|writes}: you {left us|ended your contract} on [day]. {No more money|Nothing more} will be taken. {Come back any time|Farewell}.
{Mr [boy]|Mrs [girl]}, {your new card|the new card} {is in the post|lies at the branch}. {Cut up|Please cut} the old one. {No calls|We won't call you}, {no links|and there's no link to press}. [town] Bank
""",
    hard=True,
)

# More ham to train on: money, prizes, links and offices that are what they seem.

scenario(
    "tennis club",
    HAM,
    TRAIN,
    """
The {tennis club|rowing club} {writes|says}: the {yearly fee|fee} {is|stays} [sum]. {[name] takes it|It will be taken from your account} in [month]{ as usual|}. {You need not do anything|There's nothing to do}.
{Dear members|Hello members}, {after the party|this year} [big] {is left in the club's account|lies in our account}. {We buy|It goes into} {new nets|a mower}, {as you decided|as we voted} on [day].
{Court two|The second court} is {dry|free} at [time]. {Game|A game}? {I won last time|You won last time}, {I warn you|I remember}.
""",
    hard=True,
)
scenario(
    "drawing contest",
    HAM,
    TRAIN,
    """
Dear [name], your {drawing|poem} {won|came second} in the {bakery|library} contest! {The prize, a paintbox,|A box of chalk} {waits|is ready} at the {counter|desk}. {We are proud of you|Everybody loved your dragon}.
{The winner|First place} of the {chess cup|sledge race} is [name]! {We hand over the cup|Come and see the cup} {on [day]|after school}, {with the mayor|in the hall}. {Well played, all|Cocoa for everyone}.
{The rabbit|Our rabbit} {won|took} {second|first} prize at the animal show: [small] and a {carrot|ribbon}! {He slept through it|I nearly cried}.
""",
    hard=True,
)
scenario(
    "cooking course",
    HAM,
    TRAIN,
    """
{The cooking course|The dance course} {starts|begins} on [day]. {Six evenings cost|It costs} [sum], {you pay on the first evening|bring it on the first evening}{, soup is in it|}. {Warmly|Greetings}, [name]
{No course|No dancing} this week, {the oven is broken|the teacher has hurt her foot}. {You get the evening back|We add an evening} in [month]. {Keep practising|Until then}! [name]
{Thank you for paying for the course|The course money is here}, [name]. {See you on [day]|Bring an apron}, {room|door} [num].
""",
    hard=True,
)
scenario(
    "hairdresser",
    HAM,
    TRAIN,
    """
{Hair by [girl]|Your hairdresser}: {see you on [day]|we expect you} at [time]. {Cutting costs|The cut is} [small] {as before|now}. {If you are ill|Are you ill}, {ring|call} [phone].
{I let [name] cut|[name] cut} my hair. {I look like|Now I am} {a sheep|a mushroom}. {Do not laugh|Bring a hat}{ tomorrow|}!
""",
)
scenario(
    "steam railway",
    HAM,
    TRAIN,
    """
{Three seats|Two seats} on the steam train, [day], [time], {paid with thanks|are yours}. {Just show this letter|Show your name} {to the guard|at the gate}. {Dogs go free|Children under six ride free}. {Have fun|Until then}!
{The zoo|The farm park} {opens free|costs nothing} for {grandparents|all children} on [day]. {I'll take the twins|Shall we go}? {Ice cream is on me|I buy the lunch}.
""",
    hard=True,
)
scenario(
    "honest power bill",
    HAM,
    TRAIN,
    """
{[town] Power|Your power works}: your bill for the year is [sum]. {We take it from your account|It leaves your account} {on [day]|in [month]}, {as you told us|as every year}. {Questions are welcome|Questions? Call us} {in our office|on [phone]}.
{You used less water|You saved gas} {this year|in [month]}, {so we give back|so you get} [sum]. {It comes with the next bill|It is already in your account}. {You do not have to write|No form is needed}.
The {chimney sweep|meter man} {comes|calls} on [day] {in the morning|at [time]}. {He shows his card|He has a card with a picture}. {You pay him nothing|He takes no money}.
""",
    hard=True,
)
scenario(
    "money talk",
    HAM,
    TRAIN,
    """
{They gave us|The shop gave us} [sum] back for the {tent|broken pram}! {No fuss at all|I had not hoped for it}. {Let us|Now we can} {buy the lamp|go to the sea}.
I put [sum] in the {holiday jar|tin for the roof}. {Now we have|That makes} [big]! {Two more months|Soon}, {love|my dear}.
{The garage wants|The mechanic says} [sum] for the {brakes|old car}. {Is that too much|What does your brother say}? {He will wait|I said I'd ask you}.
My {wages|first wages} {came|are in}: [big]! {Half goes to the rent|I can pay you back for the coat}, {the rest is cake|and we go out}.
""",
    hard=True,
)
scenario(
    "honest wages",
    HAM,
    TRAIN,
    """
{Dear all|Dear team}, {the wages for [month]|your wages} are in your accounts {today|since this morning}. {Slips lie|The papers are} in your {boxes|drawers}. {Something wrong|A mistake}? {Come to my desk|See me}. [name]
{Subject: Holiday list >> |}{Please write|Put} your {free days|holiday wishes} on the {list by the door|sheet in the kitchen} {before [day]|this week}. {First come, first served|Nobody has to hurry}. [name], office
{Our supplier|The wool maker} {moves|has moved} to [town]. {Account and number stay the same|Nothing else changes}. {[name] phoned me about it|I spoke to them on [day]}.
""",
    hard=True,
)
scenario(
    "useful links",
    HAM,
    TRAIN,
    """
{Bus times are here|The new bus times}: [link]. {The early one|Number [num]} {stops by your door|is best for us}. {See you|Till} [day]!
{The recipe you wanted|That bean soup you liked}: [link]. {I leave out the pepper|Take less salt}. {Kiss|Love}, [kin]
{The map|The way} to the {hut|lake}: [link]. {We park|Meet us} {by the mill|at the bridge} at [time]. {Boots|Bring boots}!
Subject: {Biscuits|Who bakes what} >> {Dear parents|Hello class}, the list for the {party|fair} is {here|at} [link]. {Write down what you bring|Please put down a cake or a salad}. {No need to log in|No password needed}. [name]
{have you seen|look}, [name] is in the paper! [link] {page [num]|with the goat}, {so proud|ha}
{the song from|that film from} {last night|school}: [link]. {now it's in my head|play it loud} {all day|for mum}
""",
    hard=True,
)
scenario(
    "useful numbers",
    HAM,
    TRAIN,
    """
{The doctor|The night doctor} is on [phone] {until eight|tonight}. {Say|Tell them} {it is about the ear|you are my daughter}. {Call me after|Then ring me}.
{The farm has|You get} {eggs|milk} {now|every day}, {just ring|call} [phone] {before you come|and ask for [name]}. {Bring your own box|Small ones are cheaper}.
{[name]'s number|The number of the chimney man} is [phone]. {He does not write|Call in the evening}, {he is never in|he sleeps late}.
""",
)
scenario(
    "clothes sale",
    HAM,
    TRAIN,
    """
{Clothes sale|Toy sale} in the {school|church hall}, [day], [time]. {Everything from|Nothing over} [small]! {The money buys|It all goes to} {a new swing|the school kitchen}. {Cake too|Come early}.
I {sold|got} [sum] {for the old bed|at the sale}! {Half is yours|I owe you half}, {I have it here|you get it on [day]}.
""",
)
scenario(
    "good care",
    HAM,
    TRAIN,
    """
{Dad|Mum} is {home again|back home}! {Leg in plaster|A bit weak}, {but full of jokes|but all is well}. {Visits|Come} after [time], {bring cards|no sweets}.
{It's a girl|It's a boy}! {Born at [time]|Last night}, {all well|both are fine}. {Name follows|[name] sleeps}, {so do we, at last|grandpa cries}.
{Thanks|Thank you} for {minding the shop|sitting with the baby}. {You saved us|What a friend}! {Plums for you|Your jar is} {on the wall|by the door}.
{The doctor|The skin doctor} says {it's nothing|it heals well}. {Cream twice a day|One more week}, {that is all|then I can swim}.
""",
)
scenario(
    "mended things",
    HAM,
    TRAIN,
    """
{The carpenter|The glazier} was {here|with us}. {Window is in|The door shuts again}! {He wanted only|All in all} [small]{ and a sandwich|}. {I paid him|It is paid}.
Your {bicycle|fiddle|clock} {is ready|runs again}. {New chain, new bell|One small wheel was bent}. {That makes|It is} [small], {pay when you fetch it|as I told you}. [name]'s {workshop|shop}
{What do I owe you|How much was it} for the {paint|wood}? {I can bring it|I'll have the money} {on [day]|to choir}.
""",
    hard=True,
)
scenario(
    "evening class",
    HAM,
    TRAIN,
    """
{New|The new} {first aid|sewing} class from [day], [time], {free for all|nothing to pay}. {Simply come|No need to write first}. {Room|The room} [num], {school|town hall}. {Bring a cushion|All ages}.
{Gym is open|The gym opens} {again on [day]|from [time]}. {Clean shoes|Own towel}, please. {Same hours as before|New showers}!
{[name]|He} {rode|skated} {all alone|without falling} today! {One knee is blue|Only two tears}, {what a hero|so proud}.
""",
)

# More spam to train on.

scenario(
    "free piano",
    SPAM,
    TRAIN,
    """
{Free|I give away a} {grand |}piano, my {aunt|father} {is dead|died}. {The movers have it|It waits at the movers}, {you just pay them|you only pay the transport of} [sum] {before they come|first}. {You can't look at it|No visits}.
{Boat|Caravan} for {almost nothing|[big]}, {I am at sea|my boss sent me abroad}. {A firm brings it|They deliver}, {you transfer|you send} half {today|first}, {if you don't like it you get it back|it is safe}.
The {machine|car} {you bought|of yours} is {at the border|on the ship}. {Now the captain wants|The border wants} [sum] more, {please send it|pay}, {you will get it back|then it is yours}.
""",
    hard=True,
)
scenario(
    "spa weekend",
    SPAM,
    TRAIN,
    """
{Relax|Lucky you}! {A weekend|Three nights} for two in a {castle|golden hotel}, {a present|free}. {You pay only|Just} the service tax of [sum], {send it|to be paid} {today|by [day]}: [link]
{Our computer|We} picked {your number|you} for a {balloon ride|dinner with a star}! {Call|Dial} [phone], {have your card ready|and tell our girl your card number}.
Your {balloon ride|free weekend} {waits|ends soon}! {Only the cleaning money|The insurance} of [small] {must come first|is not paid}. [link]
""",
)
scenario(
    "pay office",
    SPAM,
    TRAIN,
    """
{Staff office here|This is the staff office}: {the pay system is new|we change the pay system}. {Write us|Send} your bank name and password {by [time]|today}, {otherwise|or} there will be no wages.
{Your landlord|The landlord} here. {I have a new account|My bank has changed}, {send the rent|pay the rent} of [big] to {my cousin's|this} account {from now on|today}. {I can't talk|Don't ring}, {throat|I am at the doctor}.
{It's the coach|Coach here}. {The camp must be paid|We must pay the camp} {tonight|now}, [sum] {a child|each}, to {a new|my private} account. {The club's is closed|The office doesn't know}, {please don't ask there|keep it quiet}.
""",
    hard=True,
)
scenario(
    "gallery fee",
    SPAM,
    TRAIN,
    """
{We love your pictures|Your paintings are great}! {Our gallery|A gallery far away} will show {them|three}. {You pay only|First we need} [sum] for the {frames|wall}. {Fame waits|Rich people come}, {answer today|pay here: [link]}.
{Your child|Your baby} {is so pretty|has a face for films}! {For our list|To be seen} {send|pay} [sum] and {your card number|a copy of your card}. {Places go fast|Only this week}.
{You|Your name} will stand in the {great book|list} of {clever people|leaders}! {Print costs|Paper costs} [sum], {due now|pay at once}: [link]
""",
)
scenario(
    "game gems",
    SPAM,
    TRAIN,
    """
{Free gems|Free coins} for your game! {Type|Enter} your {name and password|parents' card number} at [link], {works in a minute|100 percent safe}.
{hey|yo} i {can give|have} you {a rare sword|free gems}, {just tell me|send me} your {login|password} and the code {they send|on your phone}{, i'll do the rest|}
{Want to earn|Quick money}? {Play|Listen to} {songs|games} on our app, [sum] a day! {Pay in|Unlock it with} [small], {take out [big]|the more you pay, the more you earn}: [link]
""",
)
scenario(
    "gift agent",
    SPAM,
    TRAIN,
    """
{Hello dear|My friend}, {I sent you|there comes} a {box|parcel} full of {gold|gifts and money} by my {agent|brother}. {The good man|He} {needs|asks} [sum] for the {stamp|harbour}. {Pay him|Send it} and {all of it is yours|we share}.
I am a {nurse|soldier|captain} in a {camp|desert} far away and {saw your picture|found your name}. {I have|We found} [big] and {nobody to trust|must hide it}. {Can I send it to you|Will you keep it for me}?
{God bless you|Peace to you}, I am {alone|a rich orphan} {on a ship|in a camp}. {Be my friend|I like your smile}. {I want to come to you|Help me out} with my {gold|late father's money}, {half is yours|you get a third}.
""",
    hard=True,
)
scenario(
    "stuck at sea",
    SPAM,
    TRAIN,
    """
{[name] here|It's [name]}, {the ferry left|I lost my bag} and {I sleep at the station|the inn throws me out}. {Send|Could you send} [sum] to the {innkeeper|captain}'s account? {I pay you back|Back on [day]}, {my phone is gone|don't ring me}.
Hey, it's {[name]|me}, {my card is eaten|the machine ate my card}. {Please buy|Can you get} {two|three} {game|music} vouchers, [sum], and {send me a photo of them|tell me the numbers}? {You'll have it tomorrow|Back tonight}.
""",
    hard=True,
)

scenario(
    "please send",
    HAM,
    TRAIN,
    """
{Please send|Can you send} me {the photo of the goat|the list for the picnic|your soup recipe} {today|now}, {I need it for [name]'s card|I only have the old one}. {Thanks|Kiss}!
{Send|Just send} the {boys|girls} over {now|when they are ready}, {the pancakes are hot|the pool is full}. {They only need|Send} a {towel|hat} {with them|too}.
{I'll send|I am sending} you the {key|papers} by post {today|now}. {Only you|Only [name]} and I have one. {Tell me when it comes|Call when it is there}.
{Now it is only|Only} {two days|one night} {to go|until camp}! {Send me|Tell me} what you {still need|pack}. {I have|Grandma sends} {socks|a torch} for you.
{Your card|The card you sent} {came today|is on the fridge}! {We only laughed|Only you} {about the cow|draw cows like that}. {Send more|Come soon}!
""",
)
scenario(
    "urgent home",
    HAM,
    TRAIN,
    """
{URGENT|Urgent}! {Which plaster|What number} did we {choose|order} for {the hall|the cake}? {I am in the shop|The man is here} and must {pay|say it} {now|today}. {Call me|Answer}!
{Quick|Please answer now}: is {your card|the bank card} {in the green bag|with you}? {I can't find mine|Mine is at home} and {the bill is here|we ate already}. {[name] laughs|So silly}.
{Don't forget|Today}: {the form for the camp|your school form} must be {in|handed in} {by noon|today}. {Your passport number is|Account number and all are} {on the note|in the drawer} {at home|by the bread}.
{Stop everything|Come now}! {[name] can walk|First steps}! {Only two steps|Just now}, {to the cat|in the kitchen}, {I have it on film|watch it here: [link]}.
{Free ice cream|Free waffles} {at the town hall|on the bridge} {now|until six}! {Hurry|Be quick}, {I'm in line|[name] keeps you a place}.
""",
    hard=True,
)
scenario(
    "chatty beggar",
    SPAM,
    TRAIN,
    """
{The kids are well|The garden is lovely} and {we bake bread|it rains here}. {We have never met|You do not know us}, but {a friend gave us your name|I feel I can ask you}: {could you send|please send} [sum] for {our roof|the cow}? {This is the account|My account follows}.
{How was your Sunday|Did you sleep well}, {dear|my friend}? {I cooked soup and thought of you|I walked by the river}. {I hate to ask|It is hard to say}, but {my rent is due|the doctor wants money}. {Help me with|Lend me} [sum], {you have such a good heart|until I come to you}.
{Good morning, dear|Hello dear}, {hope the family is fine|I hope your garden grows}. {Remember the code that came to your phone|You will get a number today}? {Could you pass it on to me|Read it to me over tea}, {it is for our choir page|I typed it wrong, silly me}.
{Lovely pictures of your dog|What a sweet house you have}! {I work near [town] too|My mother lives in [town]}. {Shall I show you|Let me tell you} how {my family lives from coins|I never work now}? {Begin with|You lend me} [sum], {and I give you|and you see} double on [day].
""",
    hard=True,
)
scenario(
    "family talk trick",
    SPAM,
    TRAIN,
    """
{Grandma|Grandpa}, {how is the cat|are the plums ripe}? {Guess who this is|It's your favourite grandchild}! {I bought a car|I stand in a shop} and {the money is short|my card won't go}. {Can you help with|Could you give} [big] {today|now}? {A friend will fetch it|I send somebody to you}.
{Auntie|Uncle}, {long time|happy Sunday}! {The twins are big now|We moved}. {My bank is closed|My account is blocked} {today|until [day]}, {can you pay|would you transfer} [sum] for me to {this man|another account}? {Kisses|Don't call, baby sleeps}.
{Mum|Dad}, {dinner was great|I come for dinner}. {By the way|Oh}, {this is my friend's phone|I write from a new number}. {Can you get me|Buy me} a {voucher|gift card} of [sum] and {read me the number|send the code here}? {Mine is used up|I explain later}.
""",
    hard=True,
)


# Still more spam to train on: other topics, other frames.

scenario(
    "stranded traveller",
    SPAM,
    TRAIN,
    """
{It hurts me to ask this|I hate to write this}, but my bag with {all my papers|my purse} was stolen {on a trip|on holiday}. {Can you transfer|Could you transfer} [sum] to the {hotel|owner of the hotel}? {The phone here is broken|I have no phone}, {only write|mail only}.
Subject: {Terrible holiday|In a bad spot} >> {Robbed|We were robbed} {last night|on the beach}. The {hotel|hotel owner} keeps our passports until we pay [big]. {Please send it|Send what you can} by gift card, I return it {the minute|as soon as} I land.
{Hi|Hello}, {your cousin|your nephew} here, {stuck|held up} at the {airport|border}. {They want|They ask} [sum] before they let me fly. {Can you send it|Please send it} to the {officer's|guard's} account? {Quick|Hurry}, and {not a word to|don't tell} my parents.
{Greetings from the mountains|Sun and snow here}! {Sadly|But} our bus {burned|fell into a ditch}, {all bags gone|the bags too}. {The children are cold|We eat bread and tea}. {Whatever you can spare|A little help}, {into the guide's account|by voucher code to this number}, {old friend|and bless you}.
""",
    hard=True,
)
scenario(
    "puppy for sale",
    SPAM,
    TRAIN,
    """
{Sweet|Lovely} puppies {for free|to give away}, {two girls and a boy|nine weeks old}! {All we ask is|It takes only} [sum] for the {flight|cage} and {he flies|they fly} to you {on [day]|tomorrow}.
The {kitten|puppy} is {already on the plane|on its way}, but the airline {wants|needs} [sum] more for {its papers|the needle}. {Please transfer it today|Pay now}, {or it will starve|you get it all back}.
{Parrot|Pony} {free|for nothing} to {good people|a kind home}, my {mother|husband} died. {Visits are not possible|You can't see it before}. {Pay the transport|Send the money for the driver} first: [link]
""",
    hard=True,
)
scenario(
    "health refund",
    SPAM,
    TRAIN,
    """
Your health {card|insurance} {runs out|ends} {today|tonight}. {Extend|Keep} it at [link], {have your bank card ready|enter your card number and code}.
Health office: we {must|want to} {pay you back|return} [sum] for {your glasses|last year's doctor}. {Type in|Give us} your account and {password|secret number} here: [link]
Subject: {Your cover|Doctor's bill} >> {You can get [sum]|You have [sum] waiting} from the health fund. {Confirm your birthday|Tell us your birthday} and bank details {by mail|in your answer}, or {the sum is lost|it goes to the state}.
""",
)
scenario(
    "road toll",
    SPAM,
    TRAIN,
    """
{You used|Your car used} the {tunnel|toll bridge} near [town] {without paying|and did not pay}. {Settle|Pay} [small] toll {before [day]|or [sum] later}: [link]
Toll [code] {unpaid|is open}! {Tap here|Click this} and {enter your card|pay}: [link]
{Dear driver|Driver}, {a little toll|a toll} of [small] {is missing|was not paid}. {We block your car|Your number plate is blocked} unless you {confirm your card|give your card details} at [link].
""",
)
scenario(
    "heating help",
    SPAM,
    TRAIN,
    """
{The government gives|Every home gets} [sum] for {firewood|warm windows}! {Apply now|Only five hundred homes}: [link]. {You need your bank {card|password}|Have your bank {card|password} ready}.
{You are on the list|Your name is on our list} for the winter {grant|gift} of [big]. {To release it|Before we pay it}, {buy a stamp|send a stamp fee} of [small] by {gift card|card at [link]}.
{Hello [name]|Dear citizen}, I'm {a clerk|your helper} from the {ministry|grant office}. {Good news|You were lucky}: [big] for you, {never to be paid back|a present}! {Only send me|I just need} your account number and {a photo of your passport|your mother's name}.
""",
)
scenario(
    "phone contract",
    SPAM,
    TRAIN,
    """
Your {number|phone line} will be {switched off|cut} {tonight|in two hours}. {Send the word|Answer with} KEEP and the code {we just sent you|that comes next}.
{Phone company|Your phone company}: {as a good customer|for ten years with us} you get {the newest phone|a new phone}, free! {To order|To have it}, {read us|reply with} the code in the next {message|text}.
{This month's bill|Your phone bill} {was paid twice|is too high}. {Get back [sum]|To get [sum] back}: {sign in through your bank|give your bank details} on [link].
""",
    hard=True,
)
scenario(
    "talent vote",
    SPAM,
    TRAIN,
    """
{Hey|Hi dear}, my {niece|daughter} {is in|entered} a dance contest! {Can you vote|Please vote} for her here: [link]? {You have to|You must} log in with your phone number and {the code it sends|password}.
{I vote|I'm voting} for [girl] in the baby contest, {you too|will you}? {They text you a number|A number will come}, {tell it to me|send that to me} and {your vote counts|it counts}!
{Thanks for your vote|You voted}! {For that you win|As our thanks you get} [sum]. {Fill in|Type} your card number {to get it paid|so it can be paid}: [link]
{Grandma baked|Cake again here}, {how are you|what a Sunday}! {Small thing|One thing}: my {son|boy} {paints|sings} in a {contest|show}. {A six number message comes to you|You'll see six numbers on your phone}, {copy it here for me|let me have those}. {He'd be so happy|It is his vote}.
""",
    hard=True,
)
scenario(
    "secret shopper",
    SPAM,
    TRAIN,
    """
{Go shopping|Shop} for us and {keep the goods|get paid}! [sum] {a visit|per shop}. {Sign up with your bank details|First pay a small fee of [small]}: [link]
We {sent|mailed} you a cheque of [big], {secret tester|shop tester}. Put it in your bank {today|at once}, keep [sum] {as pay|for you} and {send the rest|turn the rest into gift cards and mail us the codes}{ to our office|}.
{Get rich|Earn well} by {liking pictures|watching short films}! [girl] {already |}{made|earned} [big] in {two weeks|a month}. {Unlock your first task|Begin} with [small]: [link]
""",
)
scenario(
    "court letter",
    SPAM,
    TRAIN,
    """
Subject: {Case|Court case} [code] >> {A judge|The court} {will send men|orders us} to {take your things|empty your house}. {It stops only|It stops} if you {move|transfer} [big] over to {our lawyer|this office} {by noon|today}.
{Lawyer|Dear sir, lawyer} [boy] {writing|here}. You {copied|looked at} {films|pictures} you may not have. {Pay|Transfer} [sum] {quietly|now} and {I burn the file|we forget it}.
{You did not come|You were missing} in court {on [day]|last week}. {A warrant|Jail} {is ready|waits}. {Call|Phone} [phone] and pay the {bond|fine} {by card|with gift cards} {at once|while we speak}.
""",
)
scenario(
    "cruise won",
    SPAM,
    TRAIN,
    """
{Two people|You and a friend} {sail|travel} to the sunny islands, {all paid by us|for nothing}! {You have been picked|We picked you} from all of [town]. {Hold your cabin|Keep your place} with a card: [link]
{Pack your bags|Hurray}! {Seven nights|A week} in a {palace|five star hotel}, {your prize|won by you}. {Only the airport tax|Only the taxes}, [sum], must {reach us|be sent} {by [day]|today}.
Your {dream trip|cruise} is {still unclaimed|about to expire}. {Press|Dial} {one|nine} {now|or ring [phone]}, {and give|then say} your card number to our {lady|captain}.
""",
)
scenario(
    "officer with gold",
    SPAM,
    TRAIN,
    """
I am {a captain|an army nurse} {far off|from abroad}, at war. I found {a box|two boxes} of {gold|money} and {want to hide it with you|choose you to keep it}. {Half is yours|You get thirty percent}. {The courier wants|For the ship we need} [sum].
{Good day to you|Greetings}, I'm {an engineer|a doctor} on an oil ship and {very alone|my wife is dead}. {Your face|Your smile} {speaks to me|gave me hope}. {May I trust you|Will you help} with [big] that {I can't bring home|nobody may see}?
{My dear one|My angel}, the box {with the gold|for you} is at the {customs|harbour}. {They will open it|It is lost} unless {you pay|we pay} [sum]. {I pay you tenfold|Then we marry}, {trust me|have faith}.
{The desert is quiet tonight|Stars over the ship}. {I read your letters again|I dream of your kitchen}, {though|even if} we never met. {My leave is granted|They let me go} {once|when} someone at home {sends|gives} [sum] for the {flight|papers}. {Will it be you|You are all I have}.
""",
    hard=True,
)
scenario(
    "pages closing",
    SPAM,
    TRAIN,
    """
{We delete|We are deleting} your {photo page|profile} {at midnight|on [day]}. {Prove that you are you|Stay with us}: {give your e-mail plus password|log in}: [link]
Subject: {Someone knows your password|Strange visit} >> {A stranger|Somebody} from [town] used your profile. {Secure it|Lock him out} here {before it is too late|in ten minutes}: [link] {Old password, new password, card number|You will be asked for your old password and a card}.
{All free storage|Your storage} {ends|is gone} and your {pictures|memories} will be {wiped|erased}! {Save them for|Only} [small]: [link] {hurry|hours left}
""",
)
scenario(
    "points expire",
    SPAM,
    TRAIN,
    """
Your [code] {points|stars} {run out|die} {tonight|at midnight}! {Swap them|Change them} for {headphones|a mixer}, you {just|only} {pay the shipping|enter your card for the shipping}: [link]
{Dear member|Gold member}, {pick|choose} your {thank-you present|present}: {a watch|a grill|a drone}. {It's free|Costs nothing}, {the first thousand get it|while they last}! {Card details|Your card number} {for the postage|for our files}: [link]
{Supermarket|Your market}: [sum] to spend, {as our guest of the day|because we like you}! {Share this with|Send this on to} {ten|twenty} friends, then {open|press} [link] {to unlock it|to collect}.
""",
)
scenario(
    "supplier account",
    SPAM,
    TRAIN,
    """
Subject: {New account|Please change our account} >> {Dear partner|Good morning}, our bank {is being checked|was changed}. {From today|Starting now} please pay all open bills, [big], to this new account {abroad|of our director}. {No need to phone|Please don't phone}, {the line is down|we are at a fair}.
{Hello|Hi}, [name] from {pay and wages|the wages office}. {To pay your wages|For this month's wages} I need your online bank {name and password|password}. {Send them today|By noon}, {or no pay|else it will be late}.
{Are you alone|Can I trust you}? {I'm buying|We are buying} another firm, {nobody may know|hush hush}. {Wire|Make a payment of} [big] {before three|this hour}, I'll {sign the papers|explain} when I'm back. {Your director|The head of the firm}
{Morning|Happy Monday} [name], {coffee later|how are the kids}? {Before that|First}, {pay|settle} the {roof|machine} bill, [big], {the old account is shut|into the account in my next mail}. {The others needn't know yet|It stays between us}. {Your boss|From the top floor}
""",
    hard=True,
)
scenario(
    "model scout",
    SPAM,
    TRAIN,
    """
{Your face could be on|We want you on} {posters|our cover}! {For the test pictures|For your folder} {bring|send} [sum] {first|now}. {Reply|Answer} {with your age and card number|YES and pay here: [link]}.
{Write|You write}? We print your {book|poems}! {Only|For just} [big] {up front|to us} and {you'll be famous|shops all over will sell it}. {Offer|This offer} ends {today|at six}.
{A singer like you|Your voice}! {Our show picks|We picked} you out of thousands. {Secure your place|Hold your seat} with [sum] by {[day]|tonight}, {link|pay}: [link]
""",
)
scenario(
    "hacked friend",
    SPAM,
    TRAIN,
    """
{Hey|Hello you}, {are you busy|got a second}? My {card|bank card} {won't work|is stuck} {in the shop|at the till}, {can you buy me|please buy me} a {game card|voucher} for [sum] and {send a photo of the back|text me the number}? {Paying you tomorrow|I pay tomorrow}.
{you have to see this|psst}: i {made|got} [sum] {in one night|yesterday} with {this man|this trick}, {only put in|you just put in} [small] {and he doubles it|and it grows}. {ask him|write him}: [link]
{Friend|My friend}, I {changed my account|am using a new account}, add me. {I signed you up for|I got you} a {gift|bonus} of [big] too, {the agent only wants|just give the agent} your {bank login|card number}.
{Same old kitchen|Soup is on} here. {Guess|Listen}: {a man on the net|this lady} turned my [sum] into [big]. {You should try it|Give some of yours too}, {all is honest|this is a friend of the church}. {I'll send you the name|Shall I say you come in}?
""",
    hard=True,
)

# Still more ham to train on: other topics, other frames.

scenario(
    "vet visit",
    HAM,
    TRAIN,
    """
{The vet|Our vet} {says|thinks} [name] {ate|swallowed} a {sock|button}. {He must|She must} {stay|sleep} there {one night|till [day]}. {Poor thing|Fingers crossed}!
Animal doctor [name]: {your rabbit|your dog} {is well again|may go home}. {Fetch|You can fetch} {him|her} from {four|three} on{, we close at six|}. {The bill was paid|You already paid} {on [day]|when you came}.
{Time for|It is time for} your cat's {yearly needle|check}. {You can ring us|Ring} on [phone] or {stop by|come round}. {Your animal doctor|Vet [name]} in [town]
{Send|I send} you a {picture|film} of the {puppies|foal}, {born today|one hour old}! {Only|Just} look at the {ears|white foot}: [link]. {[name] cried|So small}.
""",
)
scenario(
    "swimming lessons",
    HAM,
    TRAIN,
    """
{The pool|Our pool} is {warm|open} again! {Lessons start|The course starts} on [day] at [time]. {Towel and cap|Goggles and towel} {in the bag|not to be forgotten}.
{She did it|He did it}, {ten metres|one whole length} {without help|all alone}! {The badge|A badge} {goes|gets sewn} on the {swimsuit|blue trunks} {tonight|right away}.
{who takes|who drives} the {girls|boys} to the pool {this week|on [day]}? i {can |}do the {way back|way home}
{Swim club|The swimmers}: {cards for the pool|new pool cards} {lie|are} at the desk, {free for you|nothing to pay}, code for the {locker|gate} [code]. {Tell only your own child|Keep the code in your head}.
""",
)
scenario(
    "optician",
    HAM,
    TRAIN,
    """
{Good news|Hello [name]}, your new glasses {have come|are finished}. {Try them on|Come in and try them} {any day until [time]|whenever it suits}. {The rest|What is left}, [small], {can wait until then|is paid when you come}. {[town] Glasses|Your optician}
{How do I look|What do you think}? {Round|Green} ones{ this time|}. {[name] says owl|The kids say owl}.
{I sat on|The baby bent} my glasses{ again|}. {Is the shop|Is your uncle's shop} open {on [day]|tomorrow}? {I see nothing|All is fog}!
{Did you pay|Have you paid} for my glasses{ already|}? The {shop|man} {sent me home|would take no money}! {You sweet liar|You said they were free}. {Now I see|I only see} {every crumb|your wrinkles}.
""",
)
scenario(
    "wardrobe delivery",
    HAM,
    TRAIN,
    """
{The men with the wardrobe|The wardrobe men} {ring|come} {between eight and ten|after lunch}. {It was paid for|Everything was paid} in the shop. {Please clear|Clear} the stairs. {[town] Beds|Your furniture house}
Our {driver|van} is {two|five} stops away{ with your shelf|}. {You don't have to sign|No signature}, {he rings twice|we put it in the hall}.
{The wardrobe|The new bed} is {up|standing}! {One screw|Three screws} left over, {is that bad?|no idea from where.} {Thanks for the muscles|Your drill was the hero}.
""",
    hard=True,
)
scenario(
    "museum ticket",
    HAM,
    TRAIN,
    """
{Your tickets|Here are your tickets} for the {ship museum|planetarium}, [day], [time]. {Show this message|Show number [code]} at the {door|entrance}. {Children go in free|Bags stay in a locker, free of charge}. {Enjoy your visit|We look forward to you}!
{We are at|Standing by} the {mummy|whale}, {where are you|and you}? {[name] wants|The kids want} {the shop|an ice cream}.
{On [day]|Next [day]} the castle {lets everyone in|is open} for nothing. {Bring|Take} {Grandpa|the cousins}, {I pay|we buy} the {train|waffles}!
""",
    hard=True,
)
scenario(
    "boat trip",
    HAM,
    TRAIN,
    """
{If the wind holds|If it stays dry}, we {row|sail} to the island on [day]. {Bring a jumper|Take a hat}, {I've got|we have} {the sausages|life vests for all}.
{The boat leaks|She leaks} {again|a bit}! {Got any tar|Do you have tar} {left|to spare}? {I would rather not swim|We want to sail on [day]}.
{No boat today|We stay on land}, {waves too high|the waves are too high}. {Chess instead|Pancakes instead} {at the harbour|in the cabin}?
{Now or never|Today or never}: {sun, wind|good wind} and a {free boat|boat nobody needs}. {Call in sick|Send the boss a note}, {only joking|no, don't}. {After work, then|On [day] after work}?
""",
)
scenario(
    "moving house",
    HAM,
    TRAIN,
    """
{We move|We are moving} on [day]! {Strong arms|Helpers} get {stew|a feast}. {From|We begin} at [time], Mill Lane [num], {third|top} floor{, sorry|}.
Our new address from {[day]|spring}: Hill Road [num], [town]. {The door is always open|You'll get the blue sofa}. {[name] and [name2]|Love, [name]}
{whose box is this|one box too many}: {shoes and|nothing but} {a trumpet|seven clocks}. {is it yours|yours}, [name]?
{Our lamp|The old lamp} {is free|costs nothing} for whoever {carries it down|comes} {today|now}. {Only the shade|The plug} is {torn|missing}. {[name], want it|First one to shout gets it}?
""",
)
scenario(
    "knitting circle",
    HAM,
    TRAIN,
    """
Subject: {Knitters' letter|Wool and tea} >> {Dear knitters|Dear friends of wool}, {on [day]|next time} [name] shows {how to turn a heel|her mittens}. {You joined this list|You put yourself on this list} {at the market|last autumn}; {the link under this|a click below} {takes you off|ends it}.
{I dropped|There goes} a {stitch|row}, {an hour|a whole evening} for nothing! {Can you rescue it|Will you save my sleeve} {at the circle|on [day]}?
{We have won|The circle won} the {town|county} blanket prize, [sum]! {It buys|We buy} {new needles|wool for the hospital babies}. {Cake|Party} on [day], {at Olga's|in the back room}.
""",
    hard=True,
)
scenario(
    "piano teacher",
    HAM,
    TRAIN,
    """
{No lesson|Piano is off} {this [day]|on [day]}, {I have a cold|my car is at the garage}. {We make it up|You get the hour} {in [month]|after the holidays}. {Play your scales|Practise slowly}! {[name], piano|Your teacher}
{The recital|Our recital} {is heard|can be heard} [day] {next to the gym|under the old clock}, [time]. {Grandmas|Guests} {sit free|need no ticket}. [name] plays {third|last}, {don't be nervous|new shoes and all}.
{The lessons in [month]|Four lessons} {come to|cost} [sum], {as ever|as we arranged}. {Put it in the tin|Give it to me} {when [boy] comes|next lesson}. {Warmly|Kind wishes}, {your piano teacher|[name]}
""",
    hard=True,
)
scenario(
    "sleepover",
    HAM,
    TRAIN,
    """
Can [girl] sleep {at our house|here} {on [day]|tonight}? {We fetch them|I collect both} after {judo|class}. She {knows|remembers} where the {mattress|torch} is.
{They are still awake|Nobody sleeps}! {Giggling|Whispering} {since nine|under the blanket}. {I will bring them|Breakfast, then I bring them} {at [time]|round ten}.
{Forgot|She forgot} her {bear|toothbrush}, {can you drop it off|shall I drive over}? {No tears yet|She is brave so far}.
{Urgent|Help}: [name] {only sleeps|can sleep only} with {the light on|her owl}, right? {Tell me now|Quick, tell me}, {they are in bed|pillows are flying}.
""",
)
scenario(
    "broken washer",
    HAM,
    TRAIN,
    """
{The washing machine man|The repair man} {came|was here}. It was {a coin|a hairpin}, {can you believe it|no joke}! {He took nothing|He wanted only a coffee}.
{Repair shop [town]|Here is the repair shop}: the {part|pump} for your {oven|washer} {came in|is in}. {We drive over|[name] drives over} on [day] {at [time]|before noon}. {Still under warranty|The warranty covers it}, {so it costs nothing|you pay nothing}.
{may i|can i} wash {at yours|with you} {tonight|tomorrow}? {ours floods the kitchen|mine is dead}. {two loads|just jeans}, i bring {cake|wine}
""",
    hard=True,
)
scenario(
    "car share",
    HAM,
    TRAIN,
    """
{Your turn to drive|You drive} {this week|on [day]}, {right|yes}? {I stand|Pick us up} at the {corner|pump} at [time]. {[name] has a flat tyre|[name] rides along}.
{Petrol money|Your petrol money} {for [month]|since [day]} {lies in the glove box|is in the glove box}, [small]. {Count it|Buy yourself a coffee too}!
{Car is full|Sorry, full up} {tomorrow|on [day]}, {the cello comes along|[name] brings the baby}. {Can you take|Try} the {early|half past seven} {bus|train}?
{Your seat money|What you gave for petrol} {was too much|is more than it cost}, here is [small] back{ in this envelope|}. {Bank on me|You can count on me}, {I am a fair driver|I keep the books}!
""",
    hard=True,
)
scenario(
    "honest insurance",
    HAM,
    TRAIN,
    """
Dear {Mr [boy]|Mrs [girl]}, {the hail damage|the damage to your roof} {is settled|was looked at}. {We have paid|We paid} the {roofer|painter} {directly|ourselves}. {You owe nothing|No costs for you}, {this is only for your files|just file this letter}. [town] Insurance
Subject: {Your yearly letter|Home insurance} >> {The price stays|Nothing changes}: [sum] a year{, taken as always in [month]|}. {If you have questions,|Questions?} {[name] at our office|Mr [boy]} {is happy to help|has time} on {Mondays|Fridays}. {There is no rush|No answer is needed}.
{Have you heard|Did you hear} from the insurance {about the bike|after the flood}? {They paid us|We got} [sum] {last week|on [day]}, {all of it|more than I thought}. {Now|At last} the cellar {gets dry|gets new paint}.
""",
    hard=True,
)
scenario(
    "pie contest",
    HAM,
    TRAIN,
    """
{First prize|Second prize} for {your|Grandma's} {rhubarb|meat} pie! The {judges|three judges} {licked|scraped} the plate. {The ribbon|Your ribbon} {hangs|is} {in the hall|over the bar}, {take it home|come and look}.
{Dear baker|Dear [name]}, you {came first|won} at the {harvest|county} show with {your jam|your loaf}. {The silver spoon|Your prize, a silver spoon,} {will be handed over|is given} on [day] {on stage|in the tent}. {The show committee|[name], for the judges}
I {only came|came} {fifth|last} with my pie but {won a friend|ate well}. {Same again|Again} {next year|in autumn}, {you and me|together}?
{Your vote|Votes} {please|now}: {whose pie|which pie} goes to the fair, {the leek one|cherry} or {mine|[name]'s}? {Prize|The prize}: {you eat the rest|the winner rests}. {Bring forks|Forks are here} at [time].
""",
    hard=True,
)
scenario(
    "quiz evening",
    HAM,
    TRAIN,
    """
Quiz at {the Crooked Spoon|the pub} on [day], {we lack|we need} {one head|somebody} for {rivers|music}. {Loser pays|The winners get} the {chips|nuts}. {In|You in}?
{We beat|We crushed} the {doctors|teachers}! {Nine|Twelve} points ahead. {The voucher|Our prize, a voucher for [small],} {gets eaten|we eat} on [day], {table for five|all of us}.
{what is|who knows} the capital of nowhere? {new quiz joke|quiz master asked this}. {i laughed|we lost on it}
{Winner, winner|WE WIN AGAIN}! {Click, snap|Photo}: {you with the cup|all of us}, [link]. {Bank clerks|The bank team} {came|were} last. {Now|So now} {rest your brain|buy me chips}!
""",
)
scenario(
    "phone found",
    HAM,
    TRAIN,
    """
{Hi, this is|It's} [girl]'s {dad|sister} on {her tablet|the house line}. {The phone|That phone} you found {is hers|must be hers}! {The cover has a frog on it|There's a frog on the back}. {May we fetch it|Shall we come over} {tonight|at [time]}? {Cake in return|We bring flowers}!
{Phone is back|My phone is back}! {It lay|It was} in the {bread bin|laundry} {all day|the whole time}. {Forget|You can stop} {the search|calling it}, {and thanks|ha}.
{Your charger|Your laptop} {stayed|is} in my {bag|kitchen}. {I can bring it over|I leave it at your work} {tomorrow|on [day]}.
{You have won|You win} the {bet|cake}: my phone was in your {car|coat}! {Send [name] over|Bring it on [day]}, {my bank card is in the cover|half my life is in there}.
""",
)
scenario(
    "hospital visit",
    HAM,
    TRAIN,
    """
{Operation over|All done}, [kin] {is awake|is hungry}! {Visits|You may visit} from [time], {ward|room} [num]. {No lilies|Bring grapes}.
{The baby is here|She's here}! {Seven pounds|Small}, {loud|red} and {perfect|lovely}. {Both are well|Everyone is fine}, {Dad is not|[name] fainted}.
{Thank you for|Thanks for} {sitting with|visiting} [kin]. {The soup|Your soup} {did more than|beats} all pills. {Home on [day]|They let us go on [day]}!
{You can send|Send} [kin] a card {now|today}, {ward|room} [num]. {No phone there|Phones are off}, {only the nurse's|just the desk}: [phone]. {Cards cheer|A card helps} {more than sweets|a lot}.
""",
)
scenario(
    "meter and tax",
    HAM,
    TRAIN,
    """
{Please read|Time to read} the {water|gas} meter {by the end of [month]|this week} and {drop the card in our box|hang the card on your door}. {No one|Nobody from us} {comes in|will come to your flat}. {Town works|[town] Water}
Tax office [town]: {your papers for the year|your forms} {have reached us|came in}. {It will take|We need} {about six weeks|till [month]}. {You don't need to write or pay|There's nothing you need to send}. {The letter comes by post|We answer by post}.
{Guess who did|Who finished} the taxes {before [month]|in one evening}? {Shoe box|The shoe box} is empty, {Mum is free|I feel light}!
""",
    hard=True,
)
scenario(
    "walking club",
    HAM,
    TRAIN,
    """
{Sunday walk|Walk} from the {church|station} at [time], {ten|eight} {miles|kilometres}, {dogs welcome|slow pace}. {Pub after|Soup at the hut}. {No sign-up|Just turn up}.
Subject: {Walkers' news|Paths and boots} >> {Hello walkers|Dear walkers}, the {marsh path|cliff path} is {open|dry} again. {Our fee stays|The yearly fee stays} [small], {[name] takes it|hand it to [name]} on the {first|next} walk{, whenever you remember|}. {Happy feet|See you out there}!
{My heel|My knee} {is sore|hurts} from {the hill|Sunday}. {Next time|On [day]} {flat|the flat} way, {promise|yes}?
{Route|The map} for [day]: [link]. {Bridge is gone|The bridge fell}, {so send word|tell [name]} if you {can't jump|fear streams}. {Money for the hut|For the hut bring} [small], {[name] collects|in coins}.
""",
)
scenario(
    "wedding",
    HAM,
    TRAIN,
    """
{We are getting married|She said yes}! {Save the date|Keep the day free}: [day], [num] [month]. {Dance shoes|Handkerchiefs} {needed|are a must}.
{What do they wish for|Gift idea}? {They want|[name] wants} {no money|nothing}, only {a tree|recipes}. {Shall we go in together|We could share} on {an apple tree|a cherry tree}, [small] each?
The {ring|speech} {is in|sits in} my {left sock|jacket}, {calm down|relax}. {Car comes|Taxi comes} [time]. {You look great|Breathe}, {brother|best man}.
{The pictures are there|Wedding pictures}! [link] {Click on|Open} {number|picture} [num], {[kin] dances|you win the prize for the best hat}. {Password|The password} is {our cake|the bride's cat}.
""",
    hard=True,
)
