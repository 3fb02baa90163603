"""What F1 says of the tour and of the film."""

TOUR_HELP = """\
## The tour

Seventeen stops from "what is a language model" to the whole blueprint. Each says one thing in plain
words and asks you to **predict** what the live model does. Then the answer is computed on the live
model's own tensors, with a picture of the real numbers, and `o` opens the pane where you can turn
them yourself, with the stop's text filled in. Change the model with `m`, and the same questions
have other answers.

Nothing is looked up: tokens are cut by the model's own tokenizer, shares, scores and weights are
those of its forward pass, parameters are counted, the loss is measured, and the classifier and the
assistant are asked while you read. Where such a model, or a character of the text, isn't there, the
stop says so and takes what is there. The order of the choices is fixed; your first prediction of a
stop counts, and the strokes above a stop show which ones were right.

**Why "starts" attends only to itself and what came before it** (stops 6 to 9): every token has a
*query*, a *key* and a *value*; the query of `starts` is multiplied with every key, and softmax
makes shares of these scores. While a model learns, every place of a text predicts the word that
follows, all places at once. At `starts` the right answer is `with`. If `starts` could take a share
of `with`, it would only have to copy it, and would learn nothing for the time when it writes, when
there is no next word yet. So the **causal mask** sets the scores of all later tokens to −∞ before
the softmax, and since e to the −∞ is 0, their shares are exactly 0. Stop 9 proves it: another last
token leaves everything computed for the earlier ones exactly as it was.

| key | |
| --- | --- |
| `1` to `4`, click | predict; where a number is asked for, type it and press Enter |
| `→` `Space` `Enter` | next stop |
| `←` `Backspace` | stop before |
| `↑` `↓` | choose, or read on in a long stop |
| `l` | the list of stops; on a wide screen it stands at the left |
| `o` | explore: open the pane that the stop is about |
| `x` | leave the tour for good: it never opens by itself again, its tab stays |

"""

FILM_HELP = """\
## The film

The training of `sprout`, a very small model that comes with gptlab, in 20 seconds. Everything is
read from the record that its training wrote (`metrics.jsonl` and `samples.jsonl`); early steps, in
which most happens, pass more slowly than late ones.

- **loss**: how surprised the model was by each next token, in nats, on the batch of each step and
  on held-out text. At first it is about ln V, that of blind guessing among V tokens. e to the loss
  is the number of equally likely tokens that it would be as unsure between.
- **what it writes**: the same beginning, continued at every evaluation.
- **what it expects**: the probability of one word after one sentence.

| key | |
| --- | --- |
| `Space` | pause, go on; at the end, play it again |
| `←` `→`, click on the line | back and forward |
| `Enter` | go on to the tour |
| `x` | leave film and tour for good; `Esc` too, where they opened by themselves |
"""
