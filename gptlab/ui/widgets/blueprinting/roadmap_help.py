"""What F1 says of the roadmap: how each figure of each box is computed."""

HELP = """\
## The roadmap

Boxes are stations, arrows are what leads to what. `●` marks the model that is live under all panes,
`▶` what is in training now; its figures move. The box under the cursor explains itself below.

| key | |
| --- | --- |
| `→` `←` | along the way |
| `↑` `↓` | the box above, the box below |
| `Enter`, click | open what the box stands for |
| the capital in a box's title | open it from anywhere |

How the figures are computed:

- **Text**: files, bytes and documents that the base learned from, as its run recorded them, or the
  card of a packaged model. A file that a pass has four times counts four times. *train* and *val*
  tokens are the 90% that it learns from and the 10% that are held out. What neither run nor card
  tells is *not recorded*.
- **Tokens**: V is the number of ids; the example is cut by the live model's own tokenizer.
- **Vectors**: T is the number of the example's tokens, C the width. The matrices have V×C and
  T×C numbers, with T the context length; their share of all parameters stands below.
- **Attention**: H heads of D = C / H channels. A block has 4 C² numbers for queries, keys, values
  and the projection, and their biases. Of T² pairs of tokens T (T + 1) / 2 are visible: a token
  sees itself and what came before.
- **Blocks**: *attend* is attention, *think* the feed-forward layers of 8 C² numbers a block,
  *embed* both matrices of vectors (and the head where it is not the token matrix), *norms* two a
  block and the last. Together they are the count in the top line.
- **Pretraining**: from the loss before the first step, measured by the run or else ln V, that of
  blind guessing, to the newest on held-out text. The curve has the evaluations of the run or of
  the card; while it trains, the loss of each step. Tokens read by train tokens is how often it has
  read the text.
- **Base model**: the loss in nats, divided by ln 2 in bits; bits a byte are bits a token times val
  tokens by val bytes. Perplexity is e to the loss.
- **New head**, **Instructions**: the finetunings that made the models at the right, their loss
  before and after, and how many parameters learned.
- **Classifier**: the share of right labels, *of test* on messages that took no part in choosing the
  checkpoint.
- **Assistant**: answers that equal the wanted one letter by letter, greedily decoded, on held-out
  questions with one right answer.
- **Family**: each run and packaged model below the one that it began with, with its exact answers,
  accuracy or loss.
"""
