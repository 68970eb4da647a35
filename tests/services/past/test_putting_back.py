"""Putting back: any earlier value can stand again, as a new change that can itself be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.kinds import KINDS
from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_dossiers import DescribeDossier
from checklist_desktop.domain.changes.of_rounds import DescribeRound, SetActionPoint, StartRound
from checklist_desktop.domain.dossier import DossierKind
from checklist_desktop.domain.errors import (
    AlreadyStands,
    DossierInBin,
    RoundIsSigned,
    RoundLabelTaken,
    RoundWithdrawn,
)
from checklist_desktop.services.past.putting_back import Offer, change_to_put_back, offer, put_back
from checklist_desktop.services.safekeeping.bin import discard
from checklist_desktop.services.sign_off import reopen, sign_off
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts
from tests.changes import an_action_point, every_kind, revocable

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change
    from tests.builders import Desk

DUTCH = Texts.load(text_folder(), "nl")
FINAL = {"sign_off", "reopen", "discard_dossier", "restore_dossier", "withdraw_round", "hold_meeting"}


def change_of(desk: Desk, place: int) -> Change:
    """What puts back the event at this place in the history."""
    change = change_to_put_back(desk.session.recorded[place].event)
    assert change is not None
    return change


def offered(desk: Desk, place: int) -> Offer:
    return offer(desk.session, change_of(desk, place), DUTCH)


PLACES = [place for place, change in enumerate(revocable("")) if change.kind not in FINAL]


@pytest.mark.parametrize("place", PLACES, ids=[revocable("")[place].kind for place in PLACES])
def test_every_kind_of_value_can_be_put_back_after_it_was_undone(desk: Desk, place: int) -> None:
    change = revocable(desk.round_id)[place]
    if isinstance(change, StartRound):
        change = StartRound(change.round, change.label, desk.round.checklist)
    desk.session.apply(change).result()
    wanted = desk.dossier
    desk.session.undo().result()
    before = desk.dossier
    desk.restart()

    put_back(desk.session, change_of(desk, 2)).result()

    assert desk.dossier == wanted
    assert desk.session.recorded[-1].event.undoes == desk.session.recorded[-1].event.redoes == ""
    desk.session.undo().result()
    assert desk.dossier == before
    assert desk.library.verify().is_sound


def test_no_kind_is_left_out_of_putting_back() -> None:
    offered_kinds = {revocable("")[place].kind for place in PLACES}

    assert offered_kinds | FINAL | {"create_dossier"} == KINDS.keys()


def test_decisions_are_not_put_back(desk: Desk) -> None:
    sign_off(desk.session, desk.round_id)
    reopen(desk.session, desk.round_id, "Een cijfer klopte niet.")
    kinds = [item.event.change.kind for item in desk.session.recorded]

    assert [change_to_put_back(item.event) is None for item in desk.session.recorded] == [
        kind in FINAL for kind in kinds
    ]
    assert {change.kind for change in every_kind()} >= FINAL


def test_what_stands_and_what_would_stand_are_told_whole(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    desk.answer("1.a", "no")
    desk.session.apply(SetActionPoint(desk.round_id, "a1", an_action_point())).result()
    desk.session.apply(SetActionPoint(desk.round_id, "a1", None)).result()
    answer, point = offered(desk, 2), offered(desk, 4)

    assert (answer.now, answer.then) == ("Niet op orde", "Op orde")
    assert (point.now, point.then) == (
        "",
        "Wat: Maak een meldroute\nVraag: 1.1\nWie: Wijkteam\nMet: Politie, School\nUiterlijk: 1 maart 2027\n"
        "Prioriteit: hoog\nKosten bekend: nee\nStatus: bezig",
    )


def test_the_first_name_of_a_dossier_comes_back_as_a_description(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    desk.session.apply(DescribeDossier("Nieuwstad", DossierKind.REGION)).result()
    put_back(desk.session, change_of(desk, 0)).result()

    assert desk.dossier.name == "Voorbeeldstad"
    desk.session.undo()
    desk.session.undo()
    desk.session.undo()
    assert desk.round.answers == {}


def test_the_start_of_a_round_that_was_undone_comes_back_with_its_answers(desk: Desk) -> None:
    desk.session.apply(StartRound("r2", "2027", desk.round.checklist)).result()
    desk.session.undo().result()
    assert len(desk.dossier.standing_rounds) == 1

    put_back(desk.session, change_of(desk, 2)).result()

    assert [round_.label for round_ in desk.dossier.standing_rounds] == ["2026", "2027"]


# ---- refused


def both_refuse(desk: Desk, place: int, error: type[Exception]) -> None:
    change, before = change_of(desk, place), desk.dossier
    with pytest.raises(error):
        offer(desk.session, change, DUTCH)
    with pytest.raises(error):
        put_back(desk.session, change)
    assert desk.dossier is before


def test_what_stands_already_is_not_put_back(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    desk.answer("1.a", "no")
    desk.answer("1.a", "yes")

    both_refuse(desk, 2, AlreadyStands)


def test_nothing_is_put_back_in_a_signed_round_until_it_is_reopened(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    desk.answer("1.a", "no")
    sign_off(desk.session, desk.round_id)
    both_refuse(desk, 2, RoundIsSigned)
    reopen(desk.session, desk.round_id, "Een cijfer klopte niet.")
    put_back(desk.session, change_of(desk, 2)).result()

    assert desk.round.answer("1.a").option == "yes"


def test_nothing_is_put_back_in_a_dossier_in_the_bin(desk: Desk) -> None:
    desk.answer("1.a", "yes")
    desk.answer("1.a", "no")
    discard(desk.session).result()

    both_refuse(desk, 2, DossierInBin)


def test_a_rule_that_would_be_broken_is_named(desk: Desk) -> None:
    checklist = desk.round.checklist
    desk.session.apply(DescribeRound(desk.round_id, "Voorjaar")).result()
    desk.session.apply(DescribeRound(desk.round_id, "2025")).result()
    desk.session.apply(StartRound("r2", "Voorjaar", checklist)).result()
    desk.session.apply(SetAnswer("r2", "1.a", "yes")).result()
    both_refuse(desk, 2, RoundLabelTaken)
    desk.session.apply(SetAnswer("r2", "1.a", "no")).result()
    for _ in range(3):
        desk.session.undo().result()

    both_refuse(desk, 5, RoundWithdrawn)
