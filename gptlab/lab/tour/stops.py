"""The table of stops, in the order in which they are walked."""

from __future__ import annotations

from gptlab.lab.tour import about_attention, about_blocks, about_learning, about_models
from gptlab.lab.tour.scene import PROMPT, SENTENCE
from gptlab.lab.tour.values import Stop

STOPS: tuple[Stop, ...] = (
    Stop(
        name="language-model",
        title="What a large language model is",
        words="A language model answers one question: given this text, how likely is each token "
        "to come next? A large one does nothing else, with more numbers.",
        question="The text is “{text}”. Which token does the model find likeliest?",
        answer=about_models.next_token,
        source="Radford et al. 2019, section 2 · Raschka 2024, chapter 1",
        pane="generate",
        fields={"prompt": PROMPT},
    ),
    Stop(
        name="place",
        title="AI ⊃ ML ⊃ deep learning ⊃ LLM",
        words="Artificial intelligence, machine learning (ML), deep learning, large language "
        "models: each is a part of the one before. Models of text differ most in two "
        "numbers: how many parameters they have, and how many tokens they read.",
        question="How many models as large as {model} weigh as much as one GPT-3?",
        answer=about_models.place_among_others,
        source="Brown et al. 2020, tables 2.1 and 2.2 · Raschka 2024, chapter 1",
        pane="blueprint",
        fields={"view": "scale"},
    ),
    Stop(
        name="lifecycle",
        title="From raw text to something of use",
        words="First a base model learns to continue any text. Then the same weights learn on, "
        "with a few examples, to sort messages or to follow instructions.",
        question="Which stage reads the most text?",
        choices=about_models.STAGES,
        answer=about_models.lifecycle,
        source="Radford et al. 2018, section 3 · Raschka 2024, chapter 1",
        pane="blueprint",
        fields={"view": "roadmap"},
    ),
    Stop(
        name="decoder-only",
        title="Only the decoder",
        words="The transformer of 2017 translated: an encoder read the whole source text, and a "
        "decoder wrote the target word by word. A GPT keeps the decoder and drops the rest.",
        question="For which of these does {model} have no tensor at all?",
        choices=about_models.PARTS,
        answer=about_models.decoder_only,
        source="Vaswani et al. 2017, section 3.1 · Radford et al. 2018, section 3.1",
        pane="blueprint",
        fields={"view": "architecture"},
    ),
    Stop(
        name="tokens",
        title="Tokens and positions",
        words="A model never sees letters. A tokenizer cuts the text into tokens, mostly words or "
        "parts of words; each has a number, and each stands at a place.",
        question="Into how many tokens does {model} cut “{text}”?",
        answer=about_attention.tokens_and_positions,
        source="Sennrich et al. 2016 · Raschka 2024, chapter 2",
        pane="tokenize",
        fields={"text": SENTENCE, "encoding": "live"},
    ),
    Stop(
        name="self-attention",
        title="Self-attention",
        words="Alone, the vector of a word knows only that word. Attention lets it gather from "
        "others: it takes a share of each vector that it may see, and the shares add up to 100%.",
        question="From which token does {token} take the largest share?",
        answer=about_attention.self_attention,
        source="Vaswani et al. 2017, section 3.2 · Raschka 2024, chapter 3",
        pane="attention",
        fields={"text": SENTENCE, "view": "map"},
    ),
    Stop(
        name="queries-keys-values",
        title="Queries, keys, values",
        words="Each token makes three vectors: a query (what do I look for?), a key (what do I "
        "contain?) and a value (what do I give?). A query is compared with every key.",
        question="Look at the {n} channels of the query of {asking} and the key of {asked}. Do "
        "they point the same way?",
        choices=(
            "yes: where one is up, so is the other",
            "neither: nearly at right angles",
            "no: where one is up, the other is down",
        ),
        answer=about_attention.queries_keys_values,
        source="Vaswani et al. 2017, section 3.2.1 · Raschka 2024, section 3.4",
        pane="attention",
        fields={"text": SENTENCE, "view": "map"},
    ),
    Stop(
        name="scaled-dot-product",
        title="Scaled dot product",
        words="Query times key gives a score, softmax turns a row of scores into shares. Sums over "
        "many channels grow large, so scores are first divided by √d, the root of their number.",
        question="d is {d} here. If one left out the division by {root}, the shares would be …",
        choices=(
            "sharper: fewer tokens would get nearly all",
            "just the same",
            "flatter: all would get about as much",
        ),
        answer=about_attention.scaled_dot_product,
        source="Vaswani et al. 2017, section 3.2.1, footnote 4 · Raschka 2024, section 3.4",
        pane="attention",
        fields={"text": SENTENCE, "view": "map"},
    ),
    Stop(
        name="causal-mask",
        title="The causal mask",
        words="In training every token guesses the one after it, all of them at once: “starts” has "
        "to guess “with”. Could it look at “with”, the answer would be in plain sight and nothing "
        "would be learned. So a token sees itself and what came before it, never what comes after.",
        question="How many of the {n} tokens can {token} see?",
        answer=about_attention.causal_mask,
        source="Vaswani et al. 2017, section 3.2.3 · Raschka 2024, section 3.5",
        pane="attention",
        fields={"text": SENTENCE, "view": "map"},
    ),
    Stop(
        name="heads",
        title="Many heads",
        words="One pattern of attention is not enough: a word has a subject, a neighbour, an "
        "earlier mention. So the channels are shared by several heads, each with its own way of "
        "looking.",
        question="Block {block} has {n} heads. Each has a favourite token that {token} looks at "
        "most: how many different favourites are there?",
        answer=about_attention.heads,
        source="Vaswani et al. 2017, section 3.2.2 · Raschka 2024, section 3.6",
        pane="attention",
        fields={"text": SENTENCE, "view": "heads"},
    ),
    Stop(
        name="block",
        title="The block",
        words="A block is attention, then a feed-forward layer, a norm before each to keep "
        "numbers in bounds, and two shortcuts past them.",
        question="Which part of a block holds most of its parameters?",
        choices=(*about_blocks.PARTS, "all hold about the same"),
        answer=about_blocks.block,
        source="Radford et al. 2019, section 2.3 · He et al. 2016 · Raschka 2024, chapter 4",
        pane="blueprint",
        fields={"view": "architecture"},
    ),
    Stop(
        name="stack",
        title="The stack",
        words="Blocks stand one after the other, all alike, each with weights of its own. "
        "Every block adds to the vectors, and after the last one they are read as a guess at the "
        "next token. One can also read them earlier.",
        question="“{text}” …: from where on does the final guess lead?",
        choices=about_blocks.DEPTHS,
        answer=about_blocks.stack,
        source="Radford et al. 2019, section 2.3 · nostalgebraist 2020, the logit lens",
        pane="attention",
        fields={"text": PROMPT, "view": "lens"},
    ),
    Stop(
        name="pretraining",
        title="Pretraining: guess the next word",
        words="Any text is its own answer key: hide the next word, guess, compare. The loss is "
        "how surprised the model was, in nats a token. Training moves every parameter so that it "
        "falls.",
        question="All {vocabulary} tokens alike would cost ln {vocabulary} = {chance} nats. What "
        "is the loss of {model} on “{text}”?",
        answer=about_learning.pretraining,
        source="Radford et al. 2018, section 3.1 · Raschka 2024, chapter 5",
        pane="train",
    ),
    Stop(
        name="scale",
        title="Scale",
        words="A training costs about 6 operations for each parameter and each token: 2 on the way "
        "forward, 4 on the way back.",
        question="How many times the operations of {model} went into GPT-3?",
        answer=about_learning.scale,
        source="Kaplan et al. 2020, section 2.1 · Brown et al. 2020, appendix D",
        pane="blueprint",
        fields={"view": "scale"},
    ),
    Stop(
        name="classification",
        title="Finetuning to classify",
        words="Take the output for all tokens away, put one for a few labels there, and train a "
        "little with labelled messages.",
        question="“{text}” What does {model} say?",
        answer=about_learning.classification,
        source="Radford et al. 2018, section 3.2 · Raschka 2024, chapter 6",
        pane="classify",
        fields={"text": about_learning.MESSAGE},
    ),
    Stop(
        name="instructions",
        title="Finetuning to follow instructions",
        words="Pairs of an instruction and its response, in a fixed frame, teach a model to answer "
        "instead of going on with the question.",
        question="“{text}” What does {model} write?",
        answer=about_learning.instructions,
        source="Ouyang et al. 2022 · Taori et al. 2023 (Alpaca) · Raschka 2024, chapter 7",
        pane="chat",
        fields={"message": about_learning.QUESTION},
    ),
    Stop(
        name="blueprint",
        title="Random to coherent: the blueprint",
        words="Every number of a model is random at first. Text becomes tokens, tokens become "
        "vectors, blocks let them attend and think, and the loss moves each number a little, "
        "thousands of times.",
        question="In the training of {run}: at which step did “{word}” first become likelier than "
        "everything else after “{text}”?",
        answer=about_learning.coherent,
        source="Raschka 2024, chapters 1 to 7 · Radford et al. 2019",
        pane="blueprint",
        fields={"view": "film"},
    ),
)
"""To add one, write its function and its line: the tests over this table cover it."""
