"""What the pane Chat says of itself."""

HELP = """\
# Chat

A base model only continues text. **Instruction finetuning** shows it some thousand pairs of a
question and an answer, all in one **template**: the instruction, then `### Response:`, then the
answer and an end of text. It is the same training as before, next token after next token; only the
*loss* is counted on the answer alone, so that it learns to answer and not to ask. A chat is the
template with your message in it, and the model continues after `### Response:`.

- The colour of each token is the probability it was drawn with: red was a surprise.
- A reply ends at the **end of text**, at a marker of the template (the model begins a turn of its
  own), at the limit of tokens, or where you stop it.
- The **meter** says how much of the context the prompt fills. What doesn't fit is cut, and it says
  what: earlier turns first, then the end of the message.
- **Several turns**: each message is answered by itself, unless *history* is on. Then the turns
  before stand in the prompt, oldest first.
- Nothing is overwritten: asking again and editing make a **branch** beside the earlier one.
- **Raw** shows the exact prompt in tokens; those that earn loss in a finetuning are coloured.
- The **template** is chosen below the message: that of Alpaca, that of Phi-3, or none. The one that
  the model was trained with is marked; with another it meets a form that it has never seen.
- **First words** can be dictated: the reply begins with them, and the model goes on from there.
- **Base** puts the same question to the model that this one was finetuned from.

| key | |
| --- | --- |
| `Enter` | send |
| `Esc` | stop the reply, leave an edit, then the field: then letters are keys |
| `↑` `↓` | choose a turn |
| `←` `→` | switch between branches |
| `r` | ask again, with another seed |
| `e` | edit the message and send it as a branch |
| `c` | continue the reply |
| `f` | dictate the reply's first words; Enter without a message asks the chosen turn again |
| `d` | delete the turn and what follows |
| `n` | begin again; what was said stays on its branch |
| `w` | raw prompt and its tokens |
| `b` | the base beside |
| `y` | copy the reply |
| `x` | export as Markdown and JSON lines |
| `s` `o` | save under a name, open a saved chat |
| `v` | exam: held-out questions by family, and the wrong answers |
| `i` | finetune an assistant from a base model; there `Ctrl-E` shows and changes its pairs |
| `F2` | build everything, from text to assistant |
"""
