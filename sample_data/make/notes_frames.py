"""Frames of the notes' own messages, longer than the labelled ones: one paragraph of text each.

The signs are those of message_scenarios.py; besides, // is a new line. Nothing says which of them
are spam: they are there so that a base model has read such letters before it judges any.
"""

FRAMES = """
Dear [name],//thank you for {your long letter|the card with the owl|the pictures of the lake}. {We read it aloud at breakfast|I read it twice}, and {[kin] laughed until the tea was cold|even the dog listened}. {Here it rains and rains|Here the apples are ripe}, so {we bake and play cards|we are in the garden from morning to night}. {When will you come|Will you come in [month]}? The {blue|small} room is {yours|ready}.//{Love|Many greetings}, [name2]

Hello [name],//{I am sorry that I did not write|please forgive my silence}. {The new work|The baby} keeps me {busy|awake}, and {when evening comes I fall asleep over the soup|the days are gone before I look up}. {I did not forget you|I think of you often}. {Let us walk by the river|Let us have tea} on [day], {just the two of us|and leave the telephones at home}.//Yours, [name2]

Subject: Our trip on [day]//Dear parents,//{class three|class five} goes to the {old mill|bird lake|fire station} on [day]. {The trip starts at the school gate|The bus starts from the school} at [time] and {are back|come home} for {lunch|tea}. {Please pack|Your child needs} {a raincoat|boots}, {bread and a drink|a hat}. {The town pays for the bus|The bus is free}. {If your child cannot come|If somebody is ill}, {call the office|tell me}.//Mrs [girl]

Subject: Lost: one grey {mitten|scarf}//Dear all,//{on [day]|last week} somebody left {a grey mitten|a scarf with stars} {in the hall|on the bench}. It {hangs|lies} {by the door|in the box under the stairs} and {waits for its owner|looks sad}. {If it is yours|If you know it}, {take it home|come and get it} before [day]. {After that|Then} {the cat will sleep in it|it goes to the church sale}.//[name]

[kin], when you go to the shop, {please bring|we need} {two loaves|a bag of flour}, {butter|eggs}, {six onions|a cabbage}, and {soap|candles}. {If they have nice pears|If the plums are sweet}, {take some|buy a bag}. {No more biscuits|Please no more cheese}, we have {three boxes|too much}. The money is {in the blue jar|under the clock}. {Do not let them give you old bread|Ask for the bread of today}!

Hi [name], just a reminder: {choir|the club} starts at [time] on [day], {not in the school but in the church|in the small hall, the big one is being painted}. {Bring the green books|Bring a pencil} and {something warm to wear|a friend if you like}. {We start with the round from last week|We need two voices for the second part}. {See you there|I will keep you a chair}.

Dear neighbours,//{we build a new shed|our roof is mended} {from [day]|next week}, and {it will be loud|there will be dust}, mostly {between eight and noon|in the mornings}. {We are sorry about that|Please forgive the noise}. {When it is done|On the last day} {you are all invited for cake|there is soup and music in the yard}. {If the noise is too much|If a baby must sleep}, {ring our bell|tell us} and we {stop for an hour|wait}.//[name] and [name2], number [num]

Good morning, {here is the vet|the vet's office here}. {Your dog|Your cat} {slept well|has eaten a little} and {the stitches look good|the paw is much better}. {We would like to keep her one more day|You can fetch her this afternoon}. {Please bring her own blanket|Bring a small basket}. {The doctor will show you how to give the drops|She must not jump for a week}. {You can pay when you come|The price is what we told you}.

Subject: Your {table|shelf|bed}//Dear [name],//{your order left our house today|we packed your order this morning}. {The van should reach you|It comes} on [day] between {nine and noon|one and four}. {You paid in the shop|Everything is paid}, so {please give the driver nothing but a hello|there is nothing more to do}. {If a screw is missing|If something is broken}, {write to us|bring it back} and {we make it good|you get a new one}.//{The carpenters of [town]|Your furniture house}

Dear [kin],//{camp is great|it is fun here}. {We swim every day|We climbed a hill} and {yesterday we saw a heron|at night we hear owls}. {The food is good|The soup is thin}, {I only miss your pancakes|but there are cherries}. {[name] fell into the stream|[name] lost a boot} and {everybody laughed|nobody cried}. {Please send my torch|Can you send dry socks}. {I will be home on [day]|Fetch me on [day]}.//Your [name2]

{We did it|The day has come}: [name] and [name2] {are getting married|will marry} on the {third|ninth|twelfth} of [month] in the {mill garden|church} of [town]. {Bring no presents|We wish for nothing}, {bring your dancing feet|only songs and stories}. {The feast|The dance} starts at [time], with {soup for all|a cake as tall as a child}. {Please tell us|Let us know} {by letter|soon} {whether you come|how many you are}.

Subject: Notes from the meeting//Dear all,//{we were nine|six of us came}. {First we spoke of the roof|We talked about the summer fair}: {it costs [big]|it will be on [day]}, and {half of it is saved|the band will play}. {[name] looks for a carpenter|[name] writes the list of stalls}. {Then we chose [name2] to keep the books|[name2] keeps the key}. The next meeting starts at [time] on [day].

Hello, this is [name] from the {book|bicycle} shop. {The book you asked for has come|The wheel is straight again}. {We close at six|We are open until [time]}, {on [day] only till noon|and the bell works}. {You need not hurry|It can wait}, {we keep it behind the counter|it stands in the back room}. {The price is [small]|It costs [small]}, {as we said|a little less than I thought}.

Good news: {the operation went well|the fever is gone}. [kin] {is awake and asks for coffee|ate two bowls of soup}. {The doctor is pleased|The nurse says we can relax}. {You may visit|Visits are} {from two to four|in the afternoon}, but {only two at once|not all of us together}. {Bring grapes|Bring the newspaper}, no {flowers|cigars}. {I will write again tonight|More tomorrow}.

{Dear reader|Dear friend of the garden},//{this letter comes to you because you put your name on our list|you asked us to write when spring comes}. {Now is the time to sow peas|The first roses open}. {On [day] [name] shows how to cut apple trees|On [day] the swap of seeds starts in the hall}, {everyone may come and it costs nothing|free for members and their children}. {If you no longer want our letters|To end these letters}, {click the last line|just answer with the word stop}.

Dear Mrs [girl],//your {yearly letter|statement} is {ready|here}. You {saved|have} [big] in your savings account, and [small] came as {interest|a little extra}. {You do not have to do anything|Nothing is needed from you}. {If you have questions|If something looks wrong}, {come to the branch|ask Mr [boy] at the desk}. {We never ask for passwords|Remember: nobody from the bank will ask for your codes}, {not by letter and not by telephone|never}.//[town] Bank

Hi all, {about the quiz|about [day]}: {we have a table for six|the inn keeps the round table}. {[name] knows rivers|[name] knows every song}, {I know cheese|I know nothing at all}, so {we cannot lose|it will be fun}. The {winners get|first prize is} {a basket of sausages|a ham}. {Last time we lost by one point|We lost to the teachers}, {that must not happen again|and I still dream of it}. {The quiz starts at [time]|It starts at [time], see you there}.

{Look what happened|You will never guess}: my ticket from the {school fair|church raffle} {won|was drawn}! {A basket with jam|A wooden train} {stands on our table now|is the prize}. {[name] wants to eat it all today|[name] sleeps next to it}. {I never won anything before|The last thing I won was a cabbage}. {Come by and taste|Come and play}. {It was number [num]|The number was your birthday}.

Dear [name],//{I have a new telephone|my telephone fell into the pond, so I have a new one}, and {this is the number|the old number is dead}. {You can hear that it is me|Ring me tonight} when I {sing badly|tell you about the ducks}. {I need nothing|All is well}, {I only want you to have it|just write it in your book}.//{Hugs|Yours}, [name2]

The {tap|stove|washing machine} is {mended|well again}. {It was only a coin|A hairpin was stuck in it}. {The man stayed for coffee|The man told me about his goats} and {wanted no money|wrote a bill for [small]}. {Now it runs as quietly as a cat|It hums again}. {Tell [kin]|Do tell [name]} that {the washing will be dry by [day]|we can bathe}.

{Sorry|I am sorry}, {I will be late|I cannot come tonight}. {The train stands in a field near [town]|A cow stands on the rails} and {nobody knows when it will go on|the driver went to look}. {Eat without me|Begin without me}, {put my plate in the oven|leave the lamp on}. {I have a book|A kind lady gave me half her bread}, so {do not worry|I am fine}.

{Has anyone seen our cat|Our cat is gone}? She is {grey with white feet|black and rather fat} and {comes when you shake a box of biscuits|is called Button}. {She went out on [day]|Since [day] nobody has seen her}. {Please look in your sheds|Please look into your cellars}. {Call us at any hour|Ring us} on [phone]. {The children are very sad|We miss her}. {There is a plum cake for the finder|Whoever finds her gets a cake}.

Subject: The bill for your {roof|garden gate|chimney}//Dear [name],//{the work is done|we finished on [day]}, and {I hope you like it|it should hold for many years}. {As we agreed|As I wrote before}, it comes to [sum]. {Please pay within four weeks|You can pay by the end of [month]}, {at the bank or when we meet|the number of my account is on the old bill}. {If anything drips|If anything creaks}, {call me and I come|I come back for nothing}.//[name2]

{Thank you for giving blood|Thank you for your gift to the lifeboat}. {Because of people like you|With your help} {someone will get well|we could buy a new rope}. {We do not ask for more|You need not answer}. {If you want to come again|If you like to visit us}, {we are in the school in [month]|our door is open on [day]}. {There will be tea|The children made biscuits}.

{I got it|They took me}! {I will start on [day]|My first day is in [month]}, {in the bakery by the bridge|in the workshop of old [boy]}. {The pay is fair|They pay for the train}, {and the people sing at work|and there is bread to take home}. {Thank you for helping with the letter|You told me I could do it}. {Dinner at mine|Come on [day]}, {I cook|I pay}!

{Petrol money is in the box|Here is the money for petrol}, [small]. {You drive on [day]|It is your turn on [day]}, {I drive the week after|then it is mine}. {[name] rides with us now|[name] has a cold and stays home}. {We meet by the fountain|I stand at the corner} at [time]. {Please be on time|Do not be early}, {the boss is strict|it is cold out there}.

Subject: You are the lucky winner//Dear winner,//{your name was taken out of a great drum|a child with closed eyes chose your number}. {You won|You have won} [big]! {It is no joke|This is not a trick}. {To get the money|To receive your prize} {send us the number of your card|write your name, birthday and bank account} {before [day]|today}. {We also need|Please add} [sum] for the {stamps|clerk}. {Tell nobody until it is paid|Keep this letter secret}.

Dear {customer|account holder},//{we saw something strange|somebody tried to open your account}. {For your safety|To keep your money safe} {we have locked your card|we stopped everything}. {To open it again|To get back in} {go to [link] and enter your password|follow this link and type the code from your card: [link]}. {Do it within a day|If you wait}, {or your account will be closed for ever|all the money may be lost}.//{The safety office|Your bank}

Mum, {it is me|I am writing from another telephone}. {My old one broke in the rain|Mine was stolen in the tram}. {Please do not call|Calling does not work}, {the microphone is broken too|only write}. {I must pay a bill today|My rent is due today} and {cannot get into my bank|my card is locked}. {Can you send [sum] to this account|Please pay [sum] for me}? {You get it back on [day]|I will bring it tomorrow}. {Please be quick|It is urgent}, and {do not tell Dad|say nothing to anyone}.

Your {packet|parcel} {could not be brought|is waiting in our store}. {The address was wrong|Nobody paid the customs}. {For a new try we need|Please pay} [small] at [link], {by card and before midnight|today}. {If you do not pay|Without the fee} {we send it back|it will be sold}. {Have your card number ready|You will be asked for your card and its code}.

Good day dear one,//{I am the widow of a rich man|I am a captain in a war far away}. {I am ill and have no children|I have found a box of money} and {I looked for an honest heart|God showed me your name}. {I want to give you|You shall have} [big]. {To send the box|For the ship} {I need only|it takes only} [sum] from you. {Do not speak about it|Keep it between us}, {people are bad|jealous eyes are everywhere}. {Answer me soon|I wait for your answer}.

Work from your sofa! {Like pictures|Put stamps on letters|Test new shops} and {earn [sum] a day|make [big] a month}. {No school needed|Everybody can do it}. {[girl] from [town] bought a house|[boy] gave up his job}. {To begin|To get your first task} {pay [small] for the start box|send us your bank account and a picture of your passport}. {Only ten places are left|The list closes tonight}: [link]

Hello my {friend|dear}, {we do not know each other|this was the wrong number, I think}, but {you sound kind|perhaps it is fate}. {I am a doctor and travel much|I sell silk in many lands}. {My uncle knows which coins will rise|I earn well with a little trick}. {You can do it too|I will teach you}: {put in [sum] and take out [big]|start with [sum]}. {There is no risk|It cannot fail}. {Write to me at [phone]|Come to [link]}.

This is {the police|officer [boy]}. {Thieves have your name on a list|A gang wants to rob you tonight}. {Put your money and rings in a bag|Take your savings out of the bank}, {my man will fetch them|give them to the man in the grey coat}. {He knows the word sparrow|He says the word lemon}. {Speak to nobody|Do not call the station}, {one of us is false|the thieves are listening}. {Afterwards you get all of it back|We keep it safe}.

{Your computer is ill|Danger, your telephone is full of viruses}! {Do not switch it off|Touch nothing}. {Call our helpers|Ring us now} on [phone]. {We come into your machine from here|We mend it from far away} and {it costs only [small]|you pay by card}. {Have your card ready|We also need your password}. {If you wait|If you do nothing} {all your pictures are gone by tonight|strangers will read your letters}.

{She has no house|The storm took everything}. {Look at these children|These puppies freeze}! {Give what you can|A small gift helps}: {send gift cards to [phone]|write your card number here: [link]}. {Our bank is closed|We have no office}, so {I collect the money myself|it goes to my own account}. {Heaven sees you|You will be thanked a hundred times}. {Do it now|Today, please}.

{Are you in the office|Do you have a minute}? {I sit in a meeting and cannot talk|I am on a train with no signal}. {I need six gift cards for our best customers|A secret payment must go out today}. {Buy them with your own money|Please pay [big] to the account I send you}, {you get it back tonight|I sign the papers later}. {Scratch them and send me pictures|Write when it is done}. {Not a word to the others|It is a surprise}.//{Your director|The boss}

Subject: Last notice [code]//{Sir or madam|Dear citizen},//{you owe us [sum]|a fine of [sum] is open} for {a tunnel|driving too fast|films that you watched}. {If you pay today|Before midnight} {it is only half|we forget it}: [link]. {Otherwise|If not} {men will come for your furniture|the court will send you to jail}. {There is no use in calling|Do not answer this letter}. {Have your card at hand|Enter your card number and the three numbers on the back}.

{Sweet puppies|A small white pony}, {free to a loving home|given away because we must move}! {We live on an island|We are far from you}, so {you cannot see them first|visits are not possible}. {A driver brings him to your door|He comes by plane}. {You pay only the box and the driver|Just send the money for the ticket}, [sum], {before he leaves|today}. {Then there will be a needle to pay|The papers cost a little more}, {you get it back|do not be afraid}.

{We delete your page tonight|Your pictures will be lost}! {Our rules have changed|Somebody told us you are not real}. {Show us that it is you|Save everything}: {log in here with your name and password|give your password at} [link]. {It takes one minute|It is easy and free}. {After midnight nobody can help you|You have two hours left}. {Write the code that we send you into this chat|Then tell us the code on your telephone}.

{Free holiday|Two weeks in the sun}! {We chose you out of a thousand|You are our guest}. {The ship|The hotel} has {a pool|golden taps}, {everything is paid|food and drink for nothing}. {Only the harbour tax|Only a small tax}, [sum], {must be sent before [day]|is yours to pay}. {Ring us with your card in your hand|Give your card number at} [phone]. {Be quick|Hurry}, {others want your place|the list is almost full}.

{I sent you a code by mistake|A code will come to your telephone}. {Please send it to me|Could you read it to me}, {I typed your number instead of mine|my sister has nearly the same number}. {It is only for a game|It is nothing important}. {Thank you, you are kind|You would help me so much}. {Be quick, it ends in five minutes|Quick, please}!

{Dear [name]|Hello [name]}, {please take care|a warning}: {somebody telephones old people in [town]|strange messages go round}. {They say they are from the bank|They say it is a grandchild with a new number} and {ask for money|want a code}. {Do not believe it|It is a lie}. {Put the telephone down|Answer nothing} and {call me|call us} on the number you know. {The police say the same|It was in the newspaper too}.//[name2]
"""
