"""What the pane Tokenize says of itself."""

HELP = """\
# Tokenize

A model never sees letters. A **tokenizer** cuts text into *tokens* and gives each an *id*: a row of
the model's embedding table. Byte-pair encodings begin with single bytes and join the most frequent
neighbours, so frequent words are one token and rare ones are several.

## Tokens

- Type, paste, or open a file with `o`. A blank shows as `·`, a tab as `→`, a line end as `⏎`.
- The same token has the same colour wherever it stands.
- One cursor in the text, the tokens, the ids and the bytes: the arrows, a click or the mouse over a
  focused strip move it everywhere. The card says what is known of the token under it.
- Where a cut runs through a character, its bytes stand in a bracket, `⟨f0 9f 98` and `80⟩😀`: two
  tokens that are one character. `◌` carries an accent that is a token of its own.
- Choose the encoding above the text. *live model's* is the one that the loaded model reads with.
- More bytes a token mean shorter sequences and a larger vocabulary.
- **Special tokens** such as `<|endoftext|>` have ids that no ordinary text gives. In a text, their
  names can be read *as text*, be *allowed* (they become the token), or be *refused*, as tiktoken
  does by default: text from strangers should not be able to end a document.

## Beside

Two or three encodings of one text, the same characters in the same columns: `│` is a boundary, `╎`
one that runs through a character. The **ladder** (`l`) climbs from splitting at blanks over a
regular expression and a vocabulary of words to byte pairs: words end at the first new word, or
lose it as `<|unk|>`; byte pairs spell it.

## Merges

The word under the cursor as byte-pair encoding sees it: it begins with single bytes, and again and
again the pair with the lowest **rank** is joined, that is the pair that was learned first. The rank
of a merge is also the id of the token that it makes.

## Vocabulary

**Train** byte pairs on the bundled stories, on the pane's text or on files: the most frequent pair
of neighbours becomes a token, again and again. The curve shows what each merge is worth: the first
hundreds save much, the later ones little, and every id costs a row of the embedding table. Save the
vocabulary, compare it in the other views, and train a model with it.

## Statistics

The tokens of the text beside those of a corpus: how well they compress, which ids are never used
(their rows of the embedding table would never be trained), which are frequent, and how long they
are. `c` names another corpus: a file or a folder.

## Windows

A model learns from **windows**: so many tokens as inputs, and the same shifted by one as targets.
The sliders set the context length, the stride from one window to the next and the batch. Tokens in
the colour of the window shown, read once, or read by several windows; `~` marks what no batch
reads. `p` shows the windows as a training shuffles them: each pass cuts the text elsewhere. The
**staircase** is one window target by target: the text is its own answer key, and with the live
model's encoding you see what the model expected.

## Vectors

What the live model makes of an id: a **row** of its token matrix W. The same row comes out of a
product with a one-hot vector, difference exactly 0. To it the vector of the **position** is added,
and that sum is what the first block reads. **Swap** two words, and only the tokens' part moves.
The nearest tokens point the same way; the **map** shows the text's tokens and those neighbours on
the two axes along which they differ most, with `h` also where they were at the checkpoints that the
run has kept; the **positions** resemble their neighbours once a model
has learned order.

| key | |
| --- | --- |
| `Esc` | leave the text: then letters are keys |
| underlined letter | show that view |
| `l` | in Beside: the ladder, and back |
| `→` `←` | in Merges: join the next pair, part the last one; `Home`, `End`: none, all |
| `p` | in Merges: play |
| `[` `]` | in Merges: the word before, the next word |
| `Ctrl-T` `Ctrl-S` `Ctrl-G` | in Vocabulary: train it, save it, train a model with it |
| `c` | in Statistics: name a corpus |
| `[` `]` | in Windows: the window before, the next one; on a slider the arrows change it |
| `p` | in Windows: in order, or as training passes shuffle them |
| `n` | in Vectors: rows, swapped words, map, positions; `←` `→` go along the text |
| `h` | in Vectors: trails on the map |
| `v` | in Tokens: tokens, ids or bytes, where only one has room |
| `c` | in Tokens: the card of the token, which the arrows scroll, and back |
| `x` | special tokens as text, allowed, refused |
| `o` | open a file |
| `Tab` | to the tokens, where the arrows, Home, End and a click move the cursor |
"""
