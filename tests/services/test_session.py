"""The open dossier: a change counts when it is on disk, and is told only then."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.changes.of_rounds import RequestDecisions, StartRound
from checklist_desktop.domain.dossier import Answer
from checklist_desktop.domain.errors import (
    ControlCharacter,
    UnknownOption,
    UnknownRound,
)
from checklist_desktop.domain.text_rules import normalised
from checklist_desktop.services.session import Changed
from tests.builders import Desk, Mailbox, a_checklist


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


@settings(max_examples=10)
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=40), max_size=15))
def test_any_text_that_is_taken_comes_back_from_disk_to_the_letter(texts: list[str]) -> None:
    with TemporaryDirectory() as folder, closing(Desk(Path(folder))) as desk:
        taken: list[str] = []
        for text in texts:
            with suppress(ControlCharacter):
                desk.session.apply(RequestDecisions(desk.round_id, (*taken, text))).result()
                taken.append(normalised(text))
        desk.restart()

        assert desk.round.requested_decisions == tuple(taken)
        assert desk.library.verify().is_sound


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
