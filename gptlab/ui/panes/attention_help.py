"""What the pane Attention says of itself: the idea, a part for each view, and what all share."""

IDEA = """\
# Attention

Each token asks a question and looks for answers among the tokens that it may see. Its **query**
says what it looks for; every token's **key** says what it contains; how well they fit is the
*score* `q·k`. Scores are divided by √d, the future is **masked**, softmax turns each row into
*weights* that sum to 1, and the token gathers what the others give, their **values**, in these
shares:

    attention(Q, K, V) = softmax(mask(Q·Kᵀ / √d)) · V
"""

_MAP = """\
## One head

One head of one layer as a map. Rows are queries, columns are keys: the row *starts* says where
" starts" looks, at itself and at what came before, never ahead, since it is trained to guess what
comes next and the answer must be out of sight. The brighter, the more; hatched cells are masked; Σ
is a row's sum.

The tabs below the map are the **stages**, in the numbers that the model used; the formula has the
current term marked, and the card at the right begins with the cell's number at each of them:

- *Q·Kᵀ*: query, key, and their product channel by channel; its sum is the score. Bars go up above
  0, down below.
- *÷√d*: what the division is for. With it and without: the entropy of the rows, how steep softmax
  is (`|∂weights/∂scores|`), and the gradient of the loss that comes back to this head's scores.
  Near 0, softmax has made up its mind, and little is learned.
- *mask*, *softmax*: the row number by number, `e` raised to each, and their shares:
  `weight = e^x / Σ e^x`.
- *drop*: dropout, which is off while one looks.
- *×V*: the context vector as a sum, each value times its weight, with the sum so far.
- *heads*: the heads' context vectors side by side, the projection Wₒ, and how much each head adds
  to the residual stream. The map shows how much of each token arrives there.

Below the card is what the model would say next, and in a changed pass what it said before.

| key | |
| --- | --- |
| arrows, mouse | move over the map; `+` `-` zoom, `PgUp` `PgDn` pan, `Home` `End` the corners |
| `[` `]` | stage before, stage after |
| `Ctrl-↑` `Ctrl-↓` | scroll the card |
| `e` | change a number of q, k or v, and see what follows |
| `n` | on a narrow screen: what comes next in place of the card, or of the map |
| `Space`, right click | paint a cell of the mask |
"""

_HEADS = """\
## All heads

Each head looks in its own way. A row of pictures is a layer, a column a head; each picture is the
map of that head, the brighter the more, and a head that is cut is crossed out. Beside them, in
means over the rows of the text:

- *entropy*: `−Σ w·ln w` in nats: 0 for a head that looks at a single token, ln t for one that looks
  at t tokens evenly.
- *prev*, *first*: the share of attention on the token just before, and on the first.
- *induct* (induction): the share on what followed the same token earlier, measured on random tokens
  said twice, so that knowing the language is of no help.
- *damage*: the text's loss without the head less its loss with it. `r` measures it, cutting one
  head after the other.

| key | |
| --- | --- |
| arrows, mouse | another head, in all views |
| `Enter` | open the head under the cursor |
| `Space` | cut it, or put it back |
| `r` | rank heads by damage; `Esc` stops |
| `o`, click | in the table: sort by another column |
"""

_LENS = """\
## Layers

What the model would say if it stopped there (the *logit lens*): the residual stream of each token,
after each part of each layer, is read by the last norm and the head as if it were the end:

    p = softmax(head(norm(stream)))

A column is a token, a row a depth. Each cell has the likeliest next token at that depth; its colour
is the probability of the one that really follows, from red (none) to green, and `✓` marks a hit.
Where there is room, a second line has both probabilities: of what the cell says, and, after *true*,
of what really follows. After the embedding a token mostly says itself; the layers turn it into what
comes next. The rule above has the cell under the cursor in figures.

| key | |
| --- | --- |
| arrows, click | another token, another depth |
"""

_SURPRISE = """\
## Surprise

How much each token surprised the model that had read those before it, in bits: `−log₂ p`. Red
tokens were a surprise, green ones expected; 0 bits is certain, 1 bit a coin that was tossed. Their
mean is the loss, which is in nats: a bit is ln 2 ≈ 0.69 nats. Under the cursor is what was expected
instead, the real token marked where it is among them.

A second checkpoint reads the same text: green is where it was less surprised. Where the two cut a
text otherwise, they are compared between the boundaries that both have.

| key | |
| --- | --- |
| arrows, click | another token |
| `c` | compare with the next checkpoint, after the last one with none |
"""

_WRITING = """\
## Writing

The live model goes on from the text, key–value cache on. Each new token has one query, and the keys
of all before it: one more row of the map, which lights up in the text as it comes. The rows stay;
go up in the map to see earlier ones. At the right, of each head: the token that it looks at most.

| key | |
| --- | --- |
| `g` | write, pause, go on |
| `.` | one token |
| `Esc` | stop |
| `l` `h` | the layer and the head whose rows are shown |
"""

_BANKS = """\
## Two texts

One word in both, ` bank` say, and its vectors in the residual stream at each depth. *cosine* is
`a·b / (|a| |b|)`: 1 where they point the same way. *largest difference* is that of any channel. At
the same place in both texts they are exactly equal before the first layer, being the same token at
the same position: only what it attends to sets them apart. Below is where it looks in each text,
in the chosen head.

| key | |
| --- | --- |
| `Tab` | to the texts and the word; `Esc` out of them |
| `l` `h` | another layer, another head |
"""

_PUBLISHED = """\
## In print

Nothing here is of the live model: six words of three numbers each, worked through in print
(Raschka 2024, *Build a Large Language Model (From Scratch)*, chapter 3) and small enough to check
by hand. Inputs, seeds and stages are the book's; the line below has its figures, and how far those
computed here are off.

- *no weights*: inputs are query, key and value at once: `softmax(X·Xᵀ) · X`.
- *with weights*: each has a matrix: `softmax(X·W_q·(X·W_k)ᵀ / √d) · X·W_v`.
- *causal mask*: the same, the future set to −∞ before softmax.
- *two heads*: two of them side by side.

| key | |
| --- | --- |
| `n` | the next example |
| `[` `]` | stage before, stage after |
| `d` | division by √d on and off |
| `h` | the other head, where there are two |
"""

PARTS = {
    "map": _MAP,
    "heads": _HEADS,
    "lens": _LENS,
    "surprise": _SURPRISE,
    "writing": _WRITING,
    "banks": _BANKS,
    "published": _PUBLISHED,
}
"""What each view says of itself, by its name."""

SHARED = """\
## Interfering

Cut a head, change the mask, paint it cell by cell, switch the division off, change a number of q, k
or v. The model itself stays as it is; loss and next tokens are shown before and after. Without the
causal mask the future leaks: *poke* changes the last token and measures which logits before it
move, token by token in *one head*. Under the causal mask that is exactly none.

## Time

`w` opens a slider over the checkpoints that the live model's run kept, or `sprout`'s: all views of
a trace follow it. They are read ahead, so that going through them is fluid. While a model trains,
the pane looks at it again and again; the line below says how much that slows the training,
measured: now and then the training is left alone to compare.

## The line below

The model that is looked into, how many tokens it read, its loss on them (the mean of −ln p of each
token that follows), what is changed in the pass, and the memory that the trace holds.

## Keys of every view

The footer names the few that matter most in the view; the palette (`Ctrl-P`) has all of them too.

| key | |
| --- | --- |
| `t` `Esc` | to the text, and out of it: then letters are keys |
| `v` `V` | next view, view before |
| `l` `h` | next layer, next head (capitals go back) |
| `x` `X` | cut the head by zeros, by its mean; again puts it back |
| `k` | mask: causal, none, window, painted |
| `(` `)` | a window of tokens, narrower or wider |
| `d` | division by √d on and off |
| `p` | poke the future |
| `r` | rank heads by damage |
| `u` | undo all changes |
| `w` `<` `>` | go through a training: earlier, later; `Enter` makes a checkpoint live |
| `s` | save what is shown: SVG, CSV, NPZ, JSON, PNG |
"""


def help_of(view: str) -> str:
    """The idea, the view that is shown, the other views, and what all share."""
    others = (part for name, part in PARTS.items() if name != view)
    return "\n".join([IDEA, PARTS[view], *others, SHARED])
