"""What the pane Attention says of itself."""

HELP = """\
# Attention

Each token asks a question and looks for answers among the tokens that it may see. Its **query**
says what it looks for; every token's **key** says what it contains; how well they fit is the
*score* `q·k`. Scores are divided by √d, the future is **masked**, softmax turns each row into
*weights* that sum to 1, and the token gathers what the others give, their **values**, in these
shares.

## One head

Rows are queries, columns are keys. The row *starts* says where " starts" looks: at itself and at
what came before, never ahead, since it is trained to guess what comes next and the answer must be
out of sight. Hatched cells are masked.

The tabs below the map are the **stages**, in the numbers that the model used; the formula has the
current term marked, and the card at the right begins with the cell's number at each of them:

- *Q·Kᵀ*: query, key, and their product channel by channel; its sum is the score. Bars go up above
  0, down below.
- *÷√d*: what the division is for. With it and without: the entropy of the rows, how steep softmax
  is (`|∂weights/∂scores|`), and the gradient of the loss that comes back to this head's scores.
  Near 0, softmax has made up its mind, and little is learned.
- *mask*, *softmax*: the row number by number, `e` raised to each, and their shares.
- *dropout*: off while one looks.
- *×V*: the context vector as a sum, each value times its weight, with the sum so far.
- *heads*: the heads' context vectors side by side, the projection Wₒ, and how much each head adds
  to the residual stream. The map shows how much of each token arrives there.

## The other views

- **all heads**: each head looks in its own way. *entropy* is 0 for one that looks at a single
  token; *prev*, *first* and *induct* (induction) are the shares of attention on the token before,
  on the first, and (on random tokens said twice) on what followed the same token earlier. *damage*
  is what the text's loss gains when the head is cut.
- **layers**: what the model would say if it stopped there (the logit lens).
- **surprise**: red tokens were a surprise, green ones expected: −log₂ of their probability. Under
  the cursor is what was expected instead. A second checkpoint reads the same text: green is where
  it was less surprised. Where the two cut a text otherwise, they are compared between the
  boundaries that both have.
- **writing**: the live model goes on from the text, key–value cache on, and each new token's
  row lights up as it comes. The map keeps the rows; go up in it to see earlier ones.
- **two texts**: one word in both, ` bank` say. At the same place in both its vectors are exactly
  equal before the first layer: only what it attends to sets them apart.
- **in print**: six words of three numbers, worked through in print and small enough to
  check by hand: without weights, with weights, causal, and with two heads.

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

| key | |
| --- | --- |
| `t` `Esc` | to the text, and out of it: then letters are keys |
| `v` `V` | next view, view before |
| `l` `h` | next layer, next head (capitals go back) |
| `[` `]` | stage before, stage after |
| `Ctrl-↑` `Ctrl-↓` | scroll the card |
| arrows, mouse | move over the map; `+` `-` zoom, `PgUp` `PgDn` pan |
| `x` `X` | cut the head by zeros, by its mean; again puts it back |
| `k` | mask: causal, none, window, painted |
| `(` `)` | a window of tokens, narrower or wider |
| `Space` | on the map: paint a cell of the mask |
| `d` | division by √d on and off |
| `e` | change a number of q, k or v, and see what follows |
| `p` | poke the future |
| `r` | rank heads by damage |
| `u` | undo all changes |
| `c` | surprise: compare with the next checkpoint |
| `g` `.` | writing: write and pause, one token; `Esc` stops |
| `n` | in print: the next example |
| `w` `<` `>` | go through a training: earlier, later; `Enter` makes a checkpoint live |
| `s` | save what is shown: SVG, CSV, NPZ, JSON, PNG |
| `Enter` | open the head under the cursor |
"""
