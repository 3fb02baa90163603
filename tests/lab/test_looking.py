"""Looking into the live model: what is held, what a pane gets of it, and what is told."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from looker import TEXT, Looker, lively

from gptlab.gpt.checkpoint import save
from gptlab.gpt.interventions import CutHead, Interventions, Mask
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.gpt.tokenizers.byte import ByteTokenizer
from gptlab.gpt.trace import trace
from gptlab.lab.events import (
    FuturePoked,
    HeadsRanked,
    JobFinished,
    LensRead,
    LookFailed,
    StepDone,
    TextContinued,
    Traced,
    WordsCompared,
)
from gptlab.lab.head_numbers import STAGES
from gptlab.lab.looking import (
    CONTINUED_TOKENS,
    MONEY_BANKS,
    RIVER_BANKS,
    THUMBNAIL,
    LookRequest,
    two_banks,
)
from gptlab.lab.plan import TrainRequest
from gptlab.lab.session import Session

pytestmark = pytest.mark.usefixtures("one_thread")


def test_a_look_tells_tokens_loss_and_what_comes_next(looker: Looker) -> None:
    told = looker.look()
    seen = trace(lively(), list(TEXT.encode()))
    assert b"".join(piece.data for piece in told.pieces) == TEXT.encode()
    assert told.loss == told.loss_before == pytest.approx(seen.loss, abs=1e-6)
    assert told.surprises == pytest.approx(seen.surprises().tolist(), abs=1e-5)
    assert told.candidates[0].id == int(seen.logits[-1, :257].argmax())
    assert (told.n_cut, told.n_bytes) == (0, seen.n_bytes)
    assert [(each.layer, each.head) for each in told.heads] == [(0, 0), (0, 1), (1, 0), (1, 1)]
    side = min(THUMBNAIL, len(TEXT))
    assert told.thumbnails.shape == (2, 2, side, side)


def test_every_stage_of_every_head_can_be_had_once_a_text_is_traced(looker: Looker) -> None:
    looker.look()
    seen = trace(lively(), list(TEXT.encode()))
    for layer in range(2):
        for head in range(2):
            for stage in STAGES:
                got = looker.session.attention(layer, head, stage)
                one = seen.layers[layer]
                if stage == "given":
                    lengths = torch.linalg.vector_norm(one.v[head], dim=-1)
                    wanted = one.weights(head) * lengths
                elif stage == "joined":
                    slice = one.projection[:, 8 * head : 8 * head + 8]
                    reaches = one.v[head] @ slice.T
                    wanted = one.weights(head) * torch.linalg.vector_norm(reaches, dim=-1)
                elif stage == "dropped":
                    wanted = one.weights(head)
                else:
                    wanted = one.stage(stage, head)
                np.testing.assert_allclose(got, wanted.numpy(), atol=1e-6)
    assert looker.session.attention_allowed().tolist() == seen.layers[0].allowed.tolist()


def test_a_cell_holds_the_numbers_that_its_score_is_made_of(looker: Looker) -> None:
    looker.look()
    query, key = 7, 2
    cell = looker.session.attention_cell(1, 0, query, key)
    assert cell is not None
    for stage in STAGES:
        full = looker.session.attention(1, 0, stage)
        np.testing.assert_allclose(cell.rows[stage], full[query], atol=1e-6)
    assert float(cell.q @ cell.k) == pytest.approx(float(cell.rows["scores"][key]), abs=1e-6)
    assert cell.divisor == pytest.approx(math.sqrt(8))
    seen = trace(lively(), list(TEXT.encode())).layers[1]
    np.testing.assert_allclose(cell.context, seen.context[0, query].numpy(), atol=1e-6)
    lengths = seen.contributions()[:, query].norm(dim=-1)
    np.testing.assert_allclose(cell.contributions, lengths.numpy(), atol=1e-5)


def test_before_a_look_and_for_heads_that_are_not_there_nothing_is_given(looker: Looker) -> None:
    assert looker.session.attention(0, 0) is None
    looker.look()
    assert looker.session.attention(2, 0) is None
    assert looker.session.attention(0, 2) is None
    assert looker.session.attention_cell(0, 0, len(TEXT), 0) is None


def test_a_change_is_told_with_what_was_before_it(looker: Looker) -> None:
    plain = looker.look()
    cut = looker.look(changed=Interventions(cuts=(CutHead(0, 1),)))
    assert cut.loss_before == plain.loss
    assert cut.loss != plain.loss
    assert cut.candidates_before == plain.candidates
    again = looker.look()
    assert (again.loss, again.candidates) == (plain.loss, plain.candidates)


def test_a_text_is_continued_by_the_changed_model(looker: Looker) -> None:
    changed = Interventions(cuts=(CutHead(0, 0), CutHead(0, 1)))
    request = looker.session.look(LookRequest(TEXT, changed))
    written = looker.wait(TextContinued, request).text
    ids = list(TEXT.encode())
    for _ in range(CONTINUED_TOKENS):
        ids.append(int(trace(lively(), ids, changed).logits[-1].argmax()))
    assert written == ByteTokenizer().decode(ids[len(TEXT) :])


def test_a_text_longer_than_the_context_is_cut_and_that_is_said(looker: Looker) -> None:
    told = looker.look("x" * 30)
    assert (len(told.pieces), told.n_cut) == (24, 6)


def test_an_empty_text_is_told_and_the_next_one_works(looker: Looker) -> None:
    failed = looker.look("")
    assert isinstance(failed, LookFailed) and "empty" in failed.message and failed.hint
    assert isinstance(looker.look(), Traced)


def test_a_mask_painted_for_another_text_is_told(looker: Looker) -> None:
    painted = Mask("painted", seen=((True,),))
    failed = looker.look(changed=Interventions(mask=painted))
    assert "1 rows and the text 11" in failed.message


def test_without_a_model_there_is_nothing_to_look_into(session: Session) -> None:
    failed = Looker(session).look()
    assert "no model is loaded" in failed.message


def test_weights_that_are_no_numbers_are_told(session: Session, tmp_path: Path) -> None:
    broken = lively()
    with torch.no_grad():
        broken.wte.weight[0] = math.nan
    save(tmp_path / "broken", broken, ByteTokenizer())
    session.load(str(tmp_path / "broken"))
    looker = Looker(session)
    looker.wait(JobFinished)
    assert "not a number" in looker.look().message


def test_a_broken_position_beyond_the_text_is_told_too(session: Session, tmp_path: Path) -> None:
    broken = lively()
    with torch.no_grad():
        broken.wpe.weight[12:] = math.nan
    save(tmp_path / "broken", broken, ByteTokenizer())
    session.load(str(tmp_path / "broken"))
    looker = Looker(session)
    looker.wait(JobFinished)
    failed = looker.look("cat")
    assert isinstance(failed, LookFailed) and "not a number" in failed.message
    assert session.attention(0, 0) is None, "what is broken is not held"


def test_heads_are_ranked_worst_first(looker: Looker) -> None:
    looker.look()
    ranked = looker.wait(HeadsRanked, looker.session.rank_heads())
    damages = [each.damage for each in ranked.damages]
    assert len(damages) == 4 and damages == sorted(damages, reverse=True)


def test_the_lens_names_tokens_at_every_depth(looker: Looker) -> None:
    told = looker.look()
    lens = looker.wait(LensRead, looker.session.read_lens())
    assert len(lens.lines) == 5
    assert lens.lines[-1].top[-1] == told.candidates[0].text
    surprises = [-math.log(p) for p in lens.lines[-1].true_probability]
    assert surprises == pytest.approx(told.surprises, abs=1e-4)


def test_poking_the_future_moves_nothing_before_it_unless_it_is_seen(looker: Looker) -> None:
    looker.look()
    poked = looker.wait(FuturePoked, looker.session.poke_future())
    assert set(poked.moved[:-1]) == {0.0}
    assert poked.moved[-1] > 0
    looker.look(changed=Interventions(mask=Mask("none")))
    leaked = looker.wait(FuturePoked, looker.session.poke_future())
    assert min(leaked.moved) > 0


def test_what_needs_a_trace_says_so_when_there_is_none(looker: Looker) -> None:
    verbs = (looker.session.rank_heads, looker.session.read_lens, looker.session.poke_future)
    for verb in verbs:
        assert "no text has been looked at" in looker.wait(LookFailed, verb()).message


def test_a_model_in_training_is_looked_at_as_it_is_now(
    session: Session, tiny: Callable[..., TrainRequest]
) -> None:
    looker = Looker(session)
    job_id = session.start_training(tiny(steps=1_000_000))
    looker.wait(StepDone)
    first = looker.look("the cat")
    later = looker.look("the cat")
    assert later.live.step is not None and first.live.step is not None
    assert later.live.step > first.live.step
    assert later.loss != first.loss
    again = LookRequest("the cat", continues=False, newest_weights=False)
    same = looker.wait(Traced, session.look(again))
    assert (same.live.step, same.loss) == (later.live.step, later.loss)
    session.stop(job_id)


def test_a_word_of_two_texts_begins_equal_and_comes_apart(looker: Looker) -> None:
    texts = ("a river bank", "the old bank")
    told = looker.wait(WordsCompared, looker.session.compare_word(texts, " bank"))
    assert told.places == (11, 11)
    assert told.likeness[0].difference == 0.0
    assert all(each.difference > 0 for each in told.likeness[1:])
    for text, rows, place in zip(texts, told.rows, told.places, strict=True):
        seen = trace(lively(), list(text.encode()))
        wanted = np.stack([layer.weights()[:, place].numpy() for layer in seen.layers])
        np.testing.assert_allclose(rows, wanted, atol=1e-6)


def test_a_word_that_is_not_in_both_texts_is_told(looker: Looker) -> None:
    failed = looker.wait(LookFailed, looker.session.compare_word(("a bank", "a fox"), "bank"))
    assert "'bank' is not in 'a fox'" in failed.message


@pytest.mark.parametrize("encoding", ["gpt2", "stories", "char", "byte"])
def test_the_two_banks_stand_at_the_same_place_in_every_vocabulary(encoding: str) -> None:
    text = "".join((*RIVER_BANKS, *MONEY_BANKS))
    tokenizer = load_tokenizer(encoding, text=text)
    river, money = two_banks(tokenizer)
    assert river in RIVER_BANKS and money in MONEY_BANKS
    assert len(tokenizer.encode(river)) == len(tokenizer.encode(money))
    assert tokenizer.encode(river)[-1] == tokenizer.encode(money)[-1]
