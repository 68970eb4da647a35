"""The history: every event as a sentence, in both languages, from what to what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import FlagQuestion, SetAnswer, SetArrangement
from checklist_desktop.domain.changes.of_rounds import SetActionPoint, StartRound
from checklist_desktop.services.history import history, step_sentence
from checklist_desktop.services.sign_off import reopen, sign_off
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts
from tests.builders import Desk, Mailbox
from tests.changes import an_action_point, revocable

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change

DUTCH = Texts.load(text_folder(), "nl")
ENGLISH = Texts.load(text_folder(), "en")


def newest(desk: Desk, words: Texts = DUTCH) -> str:
    return history(desk.session, words)[0].sentence


def after(desk: Desk, *changes: Change) -> str:
    for change in changes:
        desk.session.apply(change).result()
    return newest(desk)


def test_the_newest_comes_first_with_who_and_when(desk: Desk) -> None:
    desk.answer("1.a", "partly")
    lines = history(desk.session, DUTCH)

    assert [line.sentence for line in lines] == [
        "Vraag 1.1 van ‘Nog niet besproken’ naar ‘Deels op orde’",
        "Ronde 2026 gestart",
        "Dossier Voorbeeldstad gemaakt",
    ]
    assert [line.question for line in lines] == ["1.a", None, None]
    assert lines[0].by == "beleidsadviseur"
    assert lines[0].at == desk.session.recorded[-1].event.at


SENTENCES = [
    "Vraag 1.1 van ‘Nog niet besproken’ naar ‘Deels op orde’",
    "Toelichting bij vraag 1.1 geschreven",
    "Vraag 1.1: hoe het is geregeld van ‘Gemeente’ naar ‘Regio’",
    "Vraag 1.1 gemarkeerd om later op terug te komen",
    "Onderbouwing van vraag 1.1 gewijzigd",
    "Ronde 2026 teruggetrokken",
    "Ronde 2027 gestart",
    "Gegevens van ronde Najaar 2026 gewijzigd",
    "Deelnemers gewijzigd",
    "Actiepunt toegevoegd: Maak een meldroute",
    "Terugblik op thema Signalen zien en delen geschreven",
    "Conclusie van thema Samenwerken geschreven",
    "Gevraagde besluiten gewijzigd",
    "Gegevens van het besluit gewijzigd",
    "Gegevens van dossier Voorbeeldregio gewijzigd",
    "Logo of accentkleur gewijzigd",
]


@pytest.mark.parametrize(("place", "sentence"), list(enumerate(SENTENCES)))
def test_every_change_has_a_sentence(desk: Desk, place: int, sentence: str) -> None:
    change = revocable(desk.round_id)[place]
    if isinstance(change, StartRound):
        change = StartRound(change.round, change.label, desk.round.checklist)
    assert after(desk, change) == sentence

    step = desk.session.next_undo
    assert step is not None
    assert step_sentence(step, desk.session, DUTCH) == sentence
    assert newest(desk, ENGLISH) != sentence


@pytest.mark.parametrize(("place", "sentence"), list(enumerate(SENTENCES)))
def test_what_was_undone_and_redone_is_told_as_what_it_was(desk: Desk, place: int, sentence: str) -> None:
    change = revocable(desk.round_id)[place]
    if isinstance(change, StartRound):
        change = StartRound(change.round, change.label, desk.round.checklist)
    desk.session.apply(change)
    desk.session.undo()
    assert newest(desk) == f"Ongedaan gemaakt: {sentence}"
    desk.session.redo()
    assert newest(desk) == f"Opnieuw gedaan: {sentence}"


def test_the_other_ways_of_a_change_have_words_of_their_own(desk: Desk) -> None:
    round_id, point = desk.round_id, an_action_point()
    desk.session.apply(SetActionPoint(round_id, "a1", point), FlagQuestion(round_id, "1.a", flagged=True))
    changed = an_action_point(what="Maak er twee")

    assert after(desk, SetActionPoint(round_id, "a1", changed)) == "Actiepunt gewijzigd: Maak er twee"
    assert after(desk, SetActionPoint(round_id, "a1", None)) == "Actiepunt verwijderd: Maak er twee"
    assert after(desk, FlagQuestion(round_id, "1.a", flagged=False)) == "Markering bij vraag 1.1 weggehaald"
    assert after(desk, SetAnswer(round_id, "1.a", "yes"), SetAnswer(round_id, "1.a", None)) == (
        "Vraag 1.1 van ‘Op orde’ naar ‘Nog niet besproken’"
    )


def test_decisions_are_told_with_their_version_and_reason(desk: Desk) -> None:
    sign_off(desk.session, desk.round_id)
    assert newest(desk) == "Ronde 2026 vastgesteld als versie 1"

    reopen(desk.session, desk.round_id, "Een cijfer klopte niet.")
    assert newest(desk) == "Ronde 2026 heropend: Een cijfer klopte niet."


def test_a_step_of_several_changes_is_told_by_how_many_there_were(desk: Desk) -> None:
    desk.session.apply(SetAnswer(desk.round_id, "1.a", "no"), SetArrangement(desk.round_id, "1.a", "region"))
    step = desk.session.next_undo

    assert step is not None
    assert step_sentence(step, desk.session, DUTCH) == "2 wijzigingen tegelijk"
    assert len(history(desk.session, DUTCH)) == 4


def test_a_step_in_a_round_that_is_still_on_its_way_to_the_disk_can_be_told(desk: Desk) -> None:
    checklist, mailbox = desk.round.checklist, Mailbox()
    session = desk.reopen_dossier(mailbox.deliver)
    session.apply(StartRound("r2", "2027", checklist))
    session.apply(SetAnswer("r2", "2.a", "yes"))
    step = session.next_undo

    assert session.dossier.round("r2") is None
    assert step is not None
    assert step_sentence(step, session, DUTCH) == "Vraag 2.1 van ‘Nog niet besproken’ naar ‘Op orde’"
    session.wait()
