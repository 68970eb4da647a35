"""The open dossier: a change counts when it is on disk, and every change can be taken back and put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.kinds import KINDS
from checklist_desktop.domain.changes.of_answers import SetAnswer, SetArrangement, WriteExplanation
from checklist_desktop.domain.changes.of_rounds import SetActionPoint, StartRound
from checklist_desktop.domain.dossier import Answer
from checklist_desktop.domain.errors import (
    NothingToRedo,
    NothingToUndo,
    RoundIsSigned,
    SignedCannotBeUndone,
    UnknownOption,
    UnknownRound,
)
from checklist_desktop.services.session import Changed
from checklist_desktop.services.sign_off import reopen, sign_off
from tests.builders import Desk, Mailbox, a_checklist
from tests.changes import an_action_point, kind_of, revocable

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change


def ids(desk: Desk) -> list[str]:
    return [item.id for item in desk.session.recorded]


# ---- one change


def test_an_answer_is_in_the_dossier_and_still_there_after_a_restart(desk: Desk) -> None:
    desk.answer("1.a", "partly")
    assert desk.round.answer("1.a") == Answer("partly")

    before = desk.dossier
    desk.restart()

    assert desk.dossier == before


def test_an_event_says_who_when_and_what_it_replaces(desk: Desk) -> None:
    desk.answer("1.a", "partly")
    desk.answer("1.a", "yes")
    *_, first, second = desk.session.recorded

    assert second.event.by == "beleidsadviseur"
    assert second.event.replaces == (first.id,)
    assert second.event.previous == first.id
    assert second.event.at > first.event.at
    assert second.event.batch != first.event.batch


def test_changes_that_are_handed_over_together_share_a_batch_and_a_moment(desk: Desk) -> None:
    desk.session.apply(
        SetAnswer(desk.round_id, "1.a", "no"), WriteExplanation(desk.round_id, "1.a", "Nog niet.")
    )
    first, second = (item.event for item in desk.session.recorded[-2:])

    assert (first.batch, first.at) == (second.batch, second.at)


def test_a_change_that_changes_nothing_is_no_event(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    before = ids(desk)
    desk.answer("1.a", "yes")
    desk.session.apply(WriteExplanation(desk.round_id, "1.b", "")).result()
    desk.session.apply().result()

    assert ids(desk) == before
    assert desk.session.next_undo is not None
    assert desk.session.next_undo.changes == (SetAnswer(desk.round_id, "1.a", "yes"),)


def test_texts_are_kept_in_one_spelling(desk: Desk) -> None:
    desk.explain("1.a", "Cafe\u0301\r\nen verder")

    assert desk.round.answer("1.a").explanation == "Café\nen verder"


def test_a_rule_that_is_broken_leaves_everything_as_it_was(desk: Desk) -> None:
    before, events = desk.dossier, ids(desk)

    with pytest.raises(UnknownOption):
        desk.session.apply(SetAnswer(desk.round_id, "1.a", "yes"), SetAnswer(desk.round_id, "1.b", "perhaps"))

    assert desk.session.newest == desk.dossier == before
    assert ids(desk) == events
    desk.answer("1.b", "no")
    desk.restart()
    assert desk.round.answers == {"1.b": Answer("no")}


def test_the_rules_of_a_checklist_hold_in_the_very_step_that_starts_the_round(desk: Desk) -> None:
    checklist = desk.library.keep_checklist(a_checklist())

    with pytest.raises(UnknownOption):
        desk.session.apply(StartRound("r2", "2027", checklist), SetAnswer("r2", "1.a", "perhaps"))


def test_the_checklist_of_a_round_is_at_hand(desk: Desk) -> None:
    assert desk.session.checklist(desk.round_id) == a_checklist()
    with pytest.raises(UnknownRound):
        desk.session.checklist("r9")


def test_moments_and_ids_come_from_the_stamps(desk: Desk) -> None:
    assert desk.session.now() < desk.session.now()
    assert desk.session.new_id() != desk.session.new_id()
    assert desk.session.now().startswith("2026-11-24T09:")


# ---- announcements


def test_a_change_is_announced_with_what_it_touched_after_it_is_on_disk(desk: Desk) -> None:
    mailbox = Mailbox()
    session = desk.reopen_dossier(mailbox.deliver)
    heard = desk.listen()
    session.apply(SetAnswer(desk.round_id, "1.a", "yes")).result()

    # COMMIT returned, and still nothing is told or taken over before its turn.
    assert desk.library.verify().events == 3
    assert (heard, session.is_saved, session.dossier.rounds[0].answers) == ([], False, {})

    assert mailbox.read() == 1
    (changed,) = heard
    assert isinstance(changed, Changed)
    assert changed.slots == {f"answer/{desk.round_id}/1.a"}
    assert changed.at > session.recorded[-1].event.at
    assert (session.is_saved, desk.round.answer("1.a")) == (True, Answer("yes"))


def test_what_is_on_its_way_is_what_the_next_change_stands_on(desk: Desk) -> None:
    mailbox = Mailbox()
    session = desk.reopen_dossier(mailbox.deliver)
    for option in ("yes", "no", "partly"):
        session.apply(SetAnswer(desk.round_id, "1.a", option))
    session.undo()
    assert session.newest.rounds[0].answer("1.a") == Answer("no")
    assert session.dossier.rounds[0].answers == {}

    session.wait()
    assert mailbox.read() == 4
    assert session.dossier == session.newest
    assert desk.library.verify().is_sound


def test_who_no_longer_listens_hears_nothing(desk: Desk) -> None:
    heard: list[object] = []
    end = desk.session.subscribe(heard.append)
    end()
    desk.answer("1.a", "yes")

    assert heard == []


def test_a_listener_may_go_on_working(desk: Desk) -> None:
    answered = desk.session.subscribe(
        lambda _: None if desk.round.answer("1.b").option else desk.answer("1.b", "no")
    )
    desk.answer("1.a", "yes")
    answered()

    assert desk.round.answers == {"1.a": Answer("yes"), "1.b": Answer("no")}


# ---- undo and redo


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
    assert {*map(kind_of, revocable("")), "create_dossier", "sign_off", "reopen"} == KINDS.keys()


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


def test_a_signed_round_takes_no_changes(desk: Desk) -> None:
    sign_off(desk.session, desk.round_id)

    with pytest.raises(RoundIsSigned):
        desk.answer("1.a", "yes")
