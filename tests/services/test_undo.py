"""Every change can be taken back and put back, also after a restart; decisions cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.kinds import KINDS
from checklist_desktop.domain.changes.of_answers import SetAnswer, SetArrangement
from checklist_desktop.domain.changes.of_rounds import SetActionPoint, StartRound
from checklist_desktop.domain.dossier import Answer
from checklist_desktop.domain.errors import (
    DossierInBin,
    NothingToRedo,
    NothingToUndo,
    RoundIsSigned,
    SignedCannotBeUndone,
)
from checklist_desktop.services.sign_off import reopen, sign_off
from tests.changes import an_action_point, kind_of, revocable, to_the_bin_and_back

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change
    from tests.builders import Desk


@pytest.mark.parametrize("restart", [False, True], ids=["at once", "after a restart"])
@pytest.mark.parametrize("place", range(len(revocable(""))), ids=[change.kind for change in revocable("")])
def test_every_change_can_be_undone_and_redone(desk: Desk, place: int, restart: bool) -> None:
    change = with_real_checklist(revocable(desk.round_id)[place], desk)
    before = desk.dossier.standing_rounds, desk.dossier.name, desk.dossier.logo
    desk.session.apply(change).result()
    after = desk.dossier
    if restart:
        desk.restart()

    desk.session.undo().result()
    assert (desk.dossier.standing_rounds, desk.dossier.name, desk.dossier.logo) == before
    if restart:
        desk.restart()

    desk.session.redo().result()
    assert desk.dossier == after
    assert desk.library.verify().is_sound


def with_real_checklist(change: Change, desk: Desk) -> Change:
    if not isinstance(change, StartRound):
        return change
    return StartRound(change.round, change.label, desk.dossier.rounds[0].checklist, change.core_only)


def test_no_kind_of_change_is_left_out_of_undo() -> None:
    final = {"create_dossier", "sign_off", "reopen", "discard_dossier", "restore_dossier"}

    assert {*map(kind_of, revocable("")), *final} == KINDS.keys()


def test_undoing_everything_gives_back_the_very_same_round(desk: Desk) -> None:
    before = desk.dossier
    for change in revocable(desk.round_id):
        if change.kind not in ("withdraw_round", "start_round"):
            desk.session.apply(change)
    full = desk.dossier
    while desk.session.next_undo:
        desk.session.undo()
    assert desk.dossier == before

    while desk.session.next_redo:
        desk.session.redo()
    assert desk.dossier == full


def test_a_step_of_several_changes_is_undone_and_redone_as_one(desk: Desk) -> None:
    desk.session.apply(
        SetAnswer(desk.round_id, "1.a", "no"),
        SetActionPoint(desk.round_id, "a1", an_action_point()),
        SetAnswer(desk.round_id, "1.a", "partly"),
    )
    step = desk.session.next_undo
    assert step is not None
    assert len(step.changes) == 3

    desk.session.undo()
    assert desk.round.answers == {}
    assert desk.round.action_points == ()
    desk.session.redo()
    assert desk.round.answer("1.a") == Answer("partly")


def test_undo_is_an_event_of_its_own_that_names_what_it_takes_back(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    batch = desk.session.recorded[-1].event.batch
    desk.session.undo()
    desk.session.redo()
    *_, undone, redone = (item.event for item in desk.session.recorded)

    assert (undone.undoes, undone.redoes, undone.change) == (batch, "", SetAnswer(desk.round_id, "1.a", None))
    assert (redone.undoes, redone.redoes, redone.change) == (
        "",
        batch,
        SetAnswer(desk.round_id, "1.a", "yes"),
    )


def test_a_new_change_forgets_what_was_undone(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    desk.session.undo()
    undone = desk.session.next_redo
    desk.answer("1.b", "no")

    assert undone is not None
    assert desk.session.next_redo is None
    with pytest.raises(NothingToRedo):
        desk.session.redo()


def test_the_making_of_the_dossier_cannot_be_undone(desk: Desk) -> None:
    assert desk.session.next_undo is None
    with pytest.raises(NothingToUndo):
        desk.session.undo()


def test_signing_off_empties_both_stacks_and_cannot_be_undone(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    desk.answer("1.b", "yes")
    desk.session.undo()
    sign_off(desk.session, desk.round_id).result()
    desk.restart()

    assert (desk.session.next_undo, desk.session.next_redo) == (None, None)
    with pytest.raises(SignedCannotBeUndone) as caught:
        desk.session.undo()
    assert caught.value.label == "2026"
    with pytest.raises(NothingToRedo):
        desk.session.redo()


def test_after_reopening_only_what_came_later_can_be_undone(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    sign_off(desk.session, desk.round_id)
    reopen(desk.session, desk.round_id, "Een cijfer klopte niet.")
    with pytest.raises(NothingToUndo):
        desk.session.undo()
    desk.session.apply(SetArrangement(desk.round_id, "1.a", "region"))
    desk.session.undo()

    assert desk.round.answers == {"1.a": Answer("yes")}


def test_who_puts_a_dossier_back_goes_on_undoing_where_the_work_stopped(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    desk.answer("1.b", "yes")
    desk.session.undo()
    discard, restore = to_the_bin_and_back()
    desk.session.apply(discard).result()
    with pytest.raises(DossierInBin):
        desk.session.undo()
    with pytest.raises(DossierInBin):
        desk.session.redo()
    desk.restart()
    desk.session.apply(restore).result()

    desk.session.redo()
    assert desk.round.answers == {"1.a": Answer("yes"), "1.b": Answer("yes")}
    desk.session.undo()
    desk.session.undo()
    assert desk.round.answers == {}


def test_a_signed_round_takes_no_changes(desk: Desk) -> None:
    sign_off(desk.session, desk.round_id)

    with pytest.raises(RoundIsSigned):
        desk.answer("1.a", "yes")
