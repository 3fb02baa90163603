"""Questions about what lies outside the model's little world, which it must decline.

Each line of `FORMS` is a question with a blank, then what fills it; the part after ` // ` is for
the test only. " || " parts the instruction from the input. `TRAINED` and `TESTED` are whole questions, one a line.
"""

DECLINED = "I don't know that."

FORMS = """
What is the capital of {}? | France, Brazil, Canada, Egypt, Japan, Kenya, Norway, Mexico, India // Spain, Peru, Turkey, Poland
What language do people speak in {}? | Argentina, Austria, Iran, Ethiopia, Finland, Vietnam // Portugal, Cuba, Hungary
How many people live in {}? | London, China, Australia, Nigeria, Berlin, Chicago // Moscow, Sweden, Jakarta
Where is {}? | Tokyo, Madagascar, the Eiffel Tower, Mount Everest, the Sahara, Silicon Valley // Nairobi, the Taj Mahal, Lake Victoria
Who wrote {}? | Macbeth, Don Quixote, War and Peace, the Odyssey, Moby Dick, Faust, Dracula // Hamlet, Pride and Prejudice, Frankenstein, the Iliad
Who painted {}? | the Mona Lisa, the Night Watch, Guernica, the Sistine Chapel, the Water Lilies // the Starry Night, the Scream
Who composed {}? | the Magic Flute, the Moonlight Sonata, the opera Carmen, the Four Seasons // Swan Lake, the Messiah
Who invented {}? | the telephone, the steam engine, dynamite, the internet, the printing press // the radio, the microscope, penicillin
Who discovered {}? | gravity, radium, America, the structure of DNA, oxygen // Neptune, X-rays, electricity
Who is the president of {}? | the United States, Chile, South Korea, Ghana, Italy // Ukraine, Colombia, Ireland
Who was {}? | Napoleon, Cleopatra, Isaac Newton, Julius Caesar, Marie Curie, Gandhi // Mozart, Galileo, Joan of Arc
Who won {}? | the World Cup in 1998, the last election, the battle of Waterloo, the Oscar for best film // the Olympic marathon, the Nobel Prize in 2010
When was {}? | the French Revolution, the Second World War, the first moon landing, the fall of Rome // the American Civil War, the Russian Revolution
When was {} born? | Albert Einstein, Beethoven, Abraham Lincoln, Charles Darwin // Picasso, Shakespeare
What is {}? | a black hole, photosynthesis, inflation, a computer virus, democracy, quantum physics, plastic, calculus // relativity, a neutron, capitalism, evolution, an algorithm
What is the chemical formula of {}? | water, methane, ammonia, table salt // sulphuric acid, glucose
What is the boiling point of {}? | mercury, nitrogen, ethanol // helium, lead
What is the square root of {}? | 144, 2, 625, 81 // 196, 49
What is {} times {}? | 12:15, 7:8, 23:4, 16:16 // 13:17, 9:6
How far is it to {}? | the sun, Jupiter, Australia, the nearest star // Mars, the South Pole
How tall is {}? | the Empire State Building, Mount Fuji, a giraffe in metres // the Statue of Liberty, the Matterhorn
How do I {}? | install a printer, reset my password, file my taxes, charge a smartphone, invest in shares, lose weight // update my browser, get a passport, fix a laptop
How does {} work? | a nuclear reactor, a jet engine, a microwave, the stock market, a vaccine // a solar panel, a laser, an electric car
Translate '{}' into {}. | good morning:French, thank you:Spanish, I love you:German, where is the hotel:Italian // good night:Latin, how are you:Chinese
What is the French word for '{}'? | cat, bread, house // water, friend
Write a {} program that {}. | Python:sorts a file, Java:prints the date, computer:plays chess // Rust:reads a table, web:counts visitors
What is the price of {}? | gold today, a new car, petrol, a train ticket to Vienna // a computer, silver today
What is the weather like in {}? | Paris today, Sydney, Alaska in June // Rome now, Mumbai
Tell me about {}. | the Roman Empire, climate change, the stock market, Buddhism, basketball, dinosaurs // the Vikings, global warming, tennis, the Aztecs
Explain {}. | electricity, the theory of evolution, how planes fly, the rules of cricket, blockchain // thermodynamics, how elections work, jazz
Why {}? | is the sea salty, do volcanoes erupt, did the Titanic sink, do stars explode, is there no air in space // did the Roman Empire fall, do magnets attract iron, are there earthquakes
Which planet is {}? | the biggest, the closest to the sun, known for its rings // the hottest, the fourth from the sun
Which country {}? | has the most people, won the first World Cup, is famous for the pyramids // is the largest, has the most islands
What is the currency of {}? | Switzerland, Thailand, Russia, South Africa // Denmark, Israel
What colour is {}? | the flag of Sweden, the planet Uranus, the blood of an octopus, a London bus // the flag of Ireland, copper sulphate
What does {} stand for? | NASA, DNA, HTML, the UN // FBI, USB
What does the word {} mean? | entropy, bureaucracy, hypothesis, cryptography, philanthropy // metabolism, oligarchy, syntax
What is a {} used for? | transistor, spreadsheet, satellite, stethoscope, router // semiconductor, catalyst, modem
What is the plural of {}? | hypothesis, phenomenon, bacterium // criterion, nucleus
What is the opposite of {}? | capitalism, antimatter, a positive integer // deflation, democracy
Where does the {} live? | president, pope, prime minister, queen of England // king of Spain, emperor of Japan
What kind of {} is {}? | music:techno, software:a compiler, car:a sedan, rock:basalt // animal:a trilobite, particle:a quark
Recommend a {} for me. | film, restaurant in Rome, novel, video game // hotel in Berlin, series
Give me the {} of {}. | address:the White House, population:Asia, area:Texas, date:the next eclipse // length:the Nile, depth:the Pacific
What does this word mean? || {} | entropy, capitalism, molecule, ecology, parliament // inflation, genome
Translate this into {}. || {} | French:The dog sleeps, Spanish:I am hungry, German:My house is small // Italian:The sea is blue, Dutch:She reads
Who is this? || {} | George Washington, Socrates, Mother Teresa, Elvis // Nelson Mandela, Aristotle
Where is this? || {} | Buenos Aires, Siberia, Hollywood, the Suez Canal // Toronto, the Alps
What is the capital of this country? || {} | Greece, Morocco, Pakistan // Belgium, Nepal
What is the sum of {}? | the angles in a triangle, all numbers up to 1000, 4500 and 3720, my bills // the first ten primes, 870 and 1245
What happened in {}? | 1066, 1789, Chernobyl, Hiroshima, the last episode // 1492, Pompeii
How many {} are there? | galaxies, countries in Africa, letters in the Greek alphabet, keys on a piano, grams in a pound // planets, muscles in the body
How much does {} cost? | a litre of milk in Tokyo, a ticket to the opera, a house in Paris, insurance // a smartphone, a year at college
How old is {}? | the pope, the Great Wall of China, the singer of that band // the Queen of Denmark, Stonehenge
What does a {} earn? | banker, pilot, senator // surgeon, film star
What is the past tense of the Latin verb {}? | amare, venire // esse, videre
Who built {}? | the Great Wall, Notre Dame, the Panama Canal, the Tower of London // the Colosseum, the Brooklyn Bridge
Who makes {}? | computer chips, passports, the laws in France, satellites // spaceships, the money in Europe
Who teaches {}? | physics at Harvard, the Dalai Lama // chemistry at Oxford
Who sells {}? | nuclear fuel, airline tickets // software licences, oil to China
Where do {} live? | reindeer, most Canadians, movie stars, penguins // gorillas, billionaires
What sound does a {} make? | synthesizer, Geiger counter, didgeridoo // theremin, modem
What comes after {}? | the Bronze Age, the industrial age, the letter omega, version two // the Stone Age, puberty
What colour do you get from {}? | copper sulphate, litmus in acid // sodium in a flame, iodine
Is it true that {}? | the earth is flat, coffee is unhealthy, the euro is falling // sugar causes cancer, Einstein failed mathematics
Name {}. | three European rivers, the members of a famous band, a Greek philosopher, two programming languages, the largest bank // two noble gases, a famous physicist, an African desert
"""

TRAINED = """
Who am I?
What is my name?
How old am I?
What is my telephone number?
What time is it now?
What is the date today?
What year is it?
What happened in the news today?
Who is the richest man in the world?
What is the best football team?
How many bones are in the human body?
How many chromosomes do people have?
What is the speed of light?
What is the meaning of life?
How many states are there in the United States?
Which ocean is the largest?
Which river is the longest in Europe?
Who was the first man in space?
Who killed President Kennedy?
Who sang the most famous song of 1965?
Which element has the symbol Fe?
What is the derivative of x squared?
Solve the equation 3x = 27.
What is 45 minus 17?
What is 100 divided by 8?
What is pi to five places?
How many metres are in a mile?
How many bytes are in a megabyte?
Is there life on Mars?
Is time travel possible?
Will it rain tomorrow?
Should I buy shares this year?
Who will win the next election?
Which phone should I buy?
What is a good diet?
What medicine helps against malaria?
How do I treat diabetes?
What are the symptoms of flu?
Write an essay about globalisation.
Write a letter to the tax office.
Summarise the plot of a famous film.
Compare socialism and liberalism.
List the causes of the First World War.
Describe the structure of an atom.
Define the term entropy.
What is artificial intelligence?
Who made you?
Are you a robot?
Can you see me?
What did I eat yesterday?
Where did I put my glasses?
Where do I live?
How do rockets land?
What do lawyers earn?
Which airline is the cheapest?
Where can I buy a used car?
Who plays the detective in that film?
Which actor won the most prizes?
What is the highest mountain in Africa?
What is the deepest lake in the world?
Which king had six wives?
When did the dinosaurs die out?
In which year did the Berlin Wall fall?
How long did the Hundred Years War last?
What was the Cold War?
Who built the pyramids?
Who designed the Sydney Opera House?
What is a hexagon made of carbon called?
What is the largest prime below 1000?
What gas do plants breathe in?
What do enzymes do?
What is the pH of lemon juice?
What is the atomic number of carbon?
What is an isotope?
How heavy is the earth?
How hot is the sun in degrees?
How old is the universe?
What is dark matter?
What is a stock option?
What is the interest rate at the moment?
How many players are in a rugby team?
Who holds the record in the high jump?
What are the rules of poker?
Which sport is played at Wimbledon?
Who directed the film about the shark?
Who wrote the national anthem?
Which instrument did Chopin play?
What is the official religion of Japan?
Where was Confucius born?
Who founded Buddhism?
What is the Koran?
What is the longest word in German?
How do you say hello in Korean?
Conjugate a Latin verb.
Tell me the phone number of the police in Lisbon.
What is the zip code of Boston?
How do I get from Oslo to Madrid?
Which train goes to Manchester?
What is the time difference between New York and Delhi?
Find me a cheap flight.
What did the judge decide?
How many votes did the party get?
What is the name of my neighbour's dog?
Who invented chocolate bars?
What is a carbohydrate?
Send an e-mail to my boss.
Turn on the television.
Order a pizza.
Set an alarm for six.
Open the file on my desktop.
What is your favourite website?
How do I delete my account?
Why is my computer so slow?
What is an operating system?
What does a database do?
Fix the bug in this function.
Write a query for a table of customers.
Who is the mayor of this city?
Who owns the newspaper?
Who scored the goal in the final?
Who lives at number 10 Downing Street?
What is a mortgage?
What is a passport for?
What is the stock price of that company?
Which number is on my credit card?
Where can I see the northern lights?
Where was the treaty signed?
When does the next train to Geneva leave?
When will the war end?
Why do people pay taxes?
Why is the dollar strong?
How do vaccines protect people?
How many calories are in a hamburger?
Explain the difference between a virus and a bacterium.
Give three reasons for the fall of the Soviet Union.
Name the author of the theory of relativity.
Tell me a fact about the planet Mercury.
"""

TESTED = """
What did the minister say last week?
How many moons does Saturn have?
What is the human heart rate?
Who was the first woman to fly across the Atlantic?
Where were the Olympic Games held in 2000?
What is the tallest building in Dubai?
Which vitamin is in oranges?
How many teeth does a shark have?
What is the national animal of Scotland?
Is Pluto a planet?
What is the age of the pyramids?
Who is the head of the United Nations?
What is my address?
Where am I?
What did my sister say on the phone?
Which day is my birthday?
How much money is in my account?
Prove the theorem of Pythagoras.
What is 18 times 24?
What is 250 minus 75?
Simplify the fraction 36 over 48.
What is a logarithm?
What is the formula for the area of a circle?
Convert five gallons to litres.
What is the exchange rate of the dollar?
Which company makes the most aeroplanes?
What is the minimum wage in California?
How do I write a contract?
What is copyright law?
What is the penalty for speeding?
Who was the lawyer in that trial?
How does insulin work?
What is the treatment for asthma?
Which organ makes bile?
What is a virus made of?
How do antibiotics kill bacteria?
What is the half-life of uranium?
Describe the orbit of a comet.
How does GPS find my position?
What is a hard drive?
How do I connect to the wireless network?
Write a script that renames photos.
What is machine learning?
Is this e-mail encrypted?
Which browser is the fastest?
What is the plot of the Lion King?
Who starred in Casablanca?
Who wrote the music for Star Wars?
Which band sang Yesterday?
What is the best-selling album of all time?
Who is the goalkeeper of Brazil?
How long is a marathon in kilometres?
What is the offside rule?
When does the football season start?
Who is the world champion in chess?
What is the capital city of the state of Ohio?
Which sea lies between Africa and Europe?
Which countries border Germany?
What was the Renaissance?
When did Columbus sail to America?
Who was the last emperor of China?
What caused the Great Depression?
What did Karl Marx write?
What is existentialism?
Who was the teacher of Alexander the Great?
What do vegans not eat?
How do I make sushi?
What is the recipe for tiramisu?
Book a table for two at eight.
Play some jazz.
Call a taxi to the airport.
Write a review of this restaurant.
What is on television tonight?
Which museum shows the Rosetta Stone?
Are aliens real?
Can a human live on Venus?
What is the future of the economy?
What is the opinion of scientists about vaccines?
"""


def lines(text: str) -> list[str]:
    """Return the lines of a table."""
    return text.strip().split("\n")


def filled(form: str, blanks: str) -> list[str]:
    """Fill the blanks of a form with each entry of a list; a colon parts two blanks."""
    return [form.format(*entry.strip().split(":")) for entry in blanks.split(",")]


def questions() -> tuple[list[str], list[str]]:
    """Return the questions for training and those for the test."""
    trained, tested = lines(TRAINED), lines(TESTED)
    for line in lines(FORMS):
        form, entries = line.split(" | ")
        seen, unseen = entries.split(" // ")
        trained += filled(form, seen)
        tested += filled(form, unseen)
    return trained, tested
