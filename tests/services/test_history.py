"""The history: every event as a sentence, in both languages, from what to what."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import (
    CountViews,
    FlagQuestion,
    SetAnswer,
    SetArrangement,
    WriteMinorityView,
    WriteRemark,
)
from checklist_desktop.domain.changes.of_rounds import SetActionPoint, StartRound
from checklist_desktop.domain.dossier import View
from checklist_desktop.services.history import (
    LONGEST_EXCERPT,
    HistoryLine,
    found_in,
    history,
    past_of,
    step_sentence,
)
from checklist_desktop.services.sign_off import reopen, sign_off
from checklist_desktop.system.paths import text_folder
from checklist_desktop.system.texts import Texts
from tests.builders import Desk, Mailbox
from tests.changes import an_action_point, revocable

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change

DUTCH = Texts.load(text_folder(), "nl")
ENGLISH = Texts.load(text_folder(), "en")


def lines(desk: Desk, words: Texts = DUTCH) -> tuple[HistoryLine, ...]:
    return history(past_of(desk.session), words)


def newest(desk: Desk, words: Texts = DUTCH) -> str:
    return lines(desk, words)[0].told


def after(desk: Desk, *changes: Change) -> str:
    for change in changes:
        desk.session.apply(change).result()
    return newest(desk)


def test_the_newest_comes_first_with_who_and_when(desk: Desk) -> None:
    desk.answer("1.a", "partly")
    found = lines(desk)

    assert [line.told for line in found] == [
        "Vraag 1.1 van ‘Nog niet besproken’ naar ‘Deels op orde’",
        "Ronde 2026 gestart",
        "Dossier Voorbeeldstad gemaakt",
    ]
    assert [(line.question, line.number) for line in found] == [("1.a", "1.1"), ("", ""), ("", "")]
    assert found[0].by == "beleidsadviseur"
    moment = datetime.fromisoformat(desk.session.recorded[-1].event.at).astimezone()
    assert (found[0].day, found[0].clock) == (f"{moment:%Y-%m-%d}", f"{moment:%H:%M}")
    assert [line.id for line in found] == [item.id for item in reversed(desk.session.recorded)]


SENTENCES = [
    "Vraag 1.1 van ‘Nog niet besproken’ naar ‘Deels op orde’",
    "Toelichting bij vraag 1.1 geschreven",
    "Vraag 1.1: hoe het is geregeld van ‘Gemeente’ naar ‘Regio’",
    "Vraag 1.1 gemarkeerd om later op terug te komen",
    "Onderbouwing van vraag 1.1 gewijzigd",
    "Meningen bij vraag 1.1 gepeild",
    "Minderheidsstandpunt bij vraag 1.1 geschreven",
    "Interne opmerking bij vraag 1.1 geschreven",
    "Ronde 2026 teruggetrokken",
    "Ronde 2027 gestart",
    "Gegevens van ronde Najaar 2026 gewijzigd",
    "Deelnemers gewijzigd",
    "Actiepunt toegevoegd: Maak een meldroute",
    "Terugblik op thema Signalen zien en delen geschreven",
    "Conclusie van thema Samenwerken geschreven",
    "Voorgestelde besluiten gewijzigd",
    "Gegevens van het besluit gewijzigd",
    "Gegevens van dossier Voorbeeldregio gewijzigd",
    "Logo of accentkleur gewijzigd",
    "Bijeenkomst van 24 november 2026 gepland",
    "Bijeenkomst van een onbekende dag beëindigd",
    "Open punt genoteerd: Hoe doet de regio dit?",
    "Besluiten van de bijeenkomst van een onbekende dag gewijzigd",
    "Notities bij de bijeenkomst van een onbekende dag geschreven",
]


@pytest.mark.parametrize(("place", "sentence"), list(enumerate(SENTENCES)))
def test_every_change_has_a_sentence(desk: Desk, place: int, sentence: str) -> None:
    change = revocable(desk.round_id)[place]
    if isinstance(change, StartRound):
        change = StartRound(change.round, change.label, desk.round.checklist)
    desk.session.apply(change).result()

    step = desk.session.next_undo
    assert step is not None
    assert step_sentence(step, desk.session, DUTCH) == sentence
    assert step_sentence(step, desk.session, ENGLISH) != sentence


@pytest.mark.parametrize(("place", "sentence"), list(enumerate(SENTENCES)))
def test_what_was_undone_and_redone_is_told_as_what_it_was(desk: Desk, place: int, sentence: str) -> None:
    change = revocable(desk.round_id)[place]
    if isinstance(change, StartRound):
        change = StartRound(change.round, change.label, desk.round.checklist)
    desk.session.apply(change)
    desk.session.undo()
    assert in_round(newest(desk), "Ongedaan gemaakt").startswith(f"Ongedaan gemaakt: {sentence}")
    desk.session.redo()
    assert in_round(newest(desk), "Opnieuw gedaan").startswith(f"Opnieuw gedaan: {sentence}")


def in_round(told: str, before: str) -> str:
    """Without the round, which is told where there is more than one."""
    return told.replace(f"{before}: Ronde 2026: ", f"{before}: ")


def test_the_other_ways_of_a_change_have_words_of_their_own(desk: Desk) -> None:
    round_id, point = desk.round_id, an_action_point()
    desk.session.apply(SetActionPoint(round_id, "a1", point), FlagQuestion(round_id, "1.a", flagged=True))
    changed = an_action_point(what="Maak er twee")

    assert after(desk, SetActionPoint(round_id, "a1", changed)) == (
        "Actiepunt gewijzigd: Maak er twee: van ‘Wat: Maak een meldroute’ naar ‘Wat: Maak er twee’"
    )
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
    assert len(lines(desk)) == 4


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


# ---- from what to what


TOLD = [
    "Vraag 1.1 van ‘Nog niet besproken’ naar ‘Deels op orde’",
    "Toelichting bij vraag 1.1 geschreven: ‘De route staat op intranet, maar niet iedereen kent haar.’",
    "Vraag 1.1: hoe het is geregeld van ‘Gemeente’ naar ‘Regio’",
    "Vraag 1.1 gemarkeerd om later op terug te komen",
    "Onderbouwing van vraag 1.1 gewijzigd: ‘Meldroute, juni 2026, Zaaksysteem; Verslag’",
    "Meningen bij vraag 1.1 gepeild: ‘Op orde: 3; Deels op orde: 2’",
    "Minderheidsstandpunt bij vraag 1.1 geschreven: ‘De politie vindt de route nog te lang.’",
    "Interne opmerking bij vraag 1.1 geschreven: ‘Navragen bij het regionale overleg.’",
    "Ronde 2026 teruggetrokken",
    "Ronde 2027 gestart",
    "Gegevens van ronde Najaar 2026 gewijzigd: van ‘Ronde: 2026; Openbaarheid: Openbaar’ naar ‘Ronde: Najaar "
    "2026; Zaaknummer: Z-26-001; Portefeuillehouder: Wethouder Zorg; Openbaarhei…’",
    "Deelnemers gewijzigd: ‘Beleidsadviseur; Wethouder, Naam Achternaam’",
    "Actiepunt toegevoegd: Maak een meldroute",
    "Terugblik op thema Signalen zien en delen geschreven: ‘Het wijkteam pakt het op.’",
    "Conclusie van thema Samenwerken geschreven: ‘De afspraken zijn er.’",
    "Voorgestelde besluiten gewijzigd: ‘Het college stelt de ronde vast.; Budget volgt.’",
    "Gegevens van het besluit gewijzigd: ‘Nummer: 2026-114; Datum: 1 december 2026; Aangevinkte "
    "verklaringen: 1; Ondertekenaars: St…’",
    "Gegevens van dossier Voorbeeldregio gewijzigd: van ‘Naam: Voorbeeldstad; Soort: gemeente’ naar ‘Naam: "
    "Voorbeeldregio; Soort: regio; Deelnemende gemeenten: Voorbeeldstad, Voorbeelddorp;…’",
    "Logo of accentkleur gewijzigd: ‘Logo: Logo; Accentkleur: #1f4e79’",
]


@pytest.mark.parametrize(("place", "told"), list(enumerate(TOLD)))
def test_a_line_tells_from_what_to_what(desk: Desk, place: int, told: str) -> None:
    change = revocable(desk.round_id)[place]
    if isinstance(change, StartRound):
        change = StartRound(change.round, change.label, desk.round.checklist)

    assert after(desk, change) == told


def test_a_text_that_went_away_is_still_told(desk: Desk) -> None:
    desk.explain("1.a", "Zo was het.")
    desk.explain("1.a", "Zo is het.")
    assert newest(desk).endswith("van ‘Zo was het.’ naar ‘Zo is het.’")
    desk.explain("1.a", "")

    assert newest(desk).endswith("‘Zo is het.’ is weggehaald")


def test_of_a_long_text_only_what_differs_is_told_and_the_whole_is_kept(desk: Desk) -> None:
    long = "\n".join(f"Regel {number} van een lange toelichting." for number in range(200))
    desk.explain("1.a", long)
    assert len(newest(desk)) < LONGEST_EXCERPT + 60
    desk.explain("1.a", long.replace("Regel 150", "Zin 150"))
    line = lines(desk)[0]

    assert line.told.endswith(
        "van ‘Regel 150 van een lange toelichting.’ naar ‘Zin 150 van een lange toelichting.’"
    )
    assert (line.before, line.after) == (long, long.replace("Regel 150", "Zin 150"))


def test_where_there_are_more_rounds_the_round_is_told(desk: Desk) -> None:
    desk.session.apply(StartRound("r2", "2027", desk.round.checklist))

    assert after(desk, SetAnswer("r2", "1.a", "yes")).startswith("Ronde 2027: Vraag 1.1 van")
    assert after(desk, FlagQuestion(desk.round_id, "1.a", flagged=True)).startswith("Ronde 2026: Vraag 1.1")


def test_an_action_point_belongs_to_the_question_it_stands_at(desk: Desk) -> None:
    desk.session.apply(SetActionPoint(desk.round_id, "a1", an_action_point())).result()
    desk.session.apply(SetActionPoint(desk.round_id, "a1", None)).result()

    assert [line.question for line in lines(desk)[:2]] == ["1.a", "1.a"]


# ---- searching


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("", True),
        ("   ", True),
        ("financien", True),
        ("FINANCIËN", True),
        ("Financie\u0308n", True),
        ("strasse", True),
        ("vraag 1.1 intranet", True),
        ("intranet vraag", True),
        ("laatste regel", True),
        ("beleidsadviseur", True),
        ("zaaksysteem", False),
        ("intranet zaaksysteem", False),
    ],
)
def test_accents_and_capitals_do_not_matter_to_who_searches(desk: Desk, wanted: str, found: bool) -> None:
    filling = "\n".join("Nog een regel." for _ in range(50))
    desk.explain("1.a", f"Financi\u00ebn in de Straße, op intranet.\n{filling}\nDe laatste regel.")

    newest_line = lines(desk)[0]

    assert (newest_line in found_in(lines(desk), wanted)) is found


def test_opinions_minority_views_and_remarks_are_sentences(desk: Desk) -> None:
    first, second = (View("yes", 3), View("no", 2)), (View("yes", 4), View("no", 2))
    round_id = desk.round_id

    assert after(desk, CountViews(round_id, "1.a", first)) == (
        "Meningen bij vraag 1.1 gepeild: ‘Op orde: 3; Niet op orde: 2’"
    )
    assert after(desk, CountViews(round_id, "1.a", second)) == (
        "Meningen bij vraag 1.1 gepeild: van ‘Op orde: 3’ naar ‘Op orde: 4’"
    )
    assert after(desk, WriteMinorityView(round_id, "1.a", "De politie ziet het anders.")) == (
        "Minderheidsstandpunt bij vraag 1.1 geschreven: ‘De politie ziet het anders.’"
    )
    assert after(desk, WriteRemark(round_id, "1.a", "Navragen.")) == (
        "Interne opmerking bij vraag 1.1 geschreven: ‘Navragen.’"
    )
    assert newest(desk, ENGLISH) == "Internal remark on question 1.1 written: ‘Navragen.’"


def test_opinions_minority_views_and_remarks_are_undone_one_by_one(desk: Desk) -> None:
    round_id, before = desk.round_id, desk.round
    for change in (
        CountViews(round_id, "1.a", (View("yes", 3),)),
        WriteMinorityView(round_id, "1.a", "Nee."),
        WriteRemark(round_id, "1.a", "Navragen."),
    ):
        desk.session.apply(change).result()
    for _ in range(3):
        desk.session.undo().result()

    assert desk.round == before
    assert newest(desk) == "Ongedaan gemaakt: Meningen bij vraag 1.1 gepeild: ‘Op orde: 3’"
