"""The chapters of a report: questions, actions, open points, annexes, and the page to sign."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from checklist_desktop.domain.dossier import (
    Answer,
    Round,
    Signatory,
    SignatoryRole,
)
from checklist_desktop.reports.blocks import (
    Fingerprint,
    Items,
    QuestionBlock,
    SignatureBoxes,
    Table,
)
from tests.reports.looking import (
    after,
    blocks,
    headings,
    only,
)
from tests.reports.subjects import (
    FINGERPRINT,
    all_text,
    example,
    foreign,
    nothing,
    report,
    signed,
    subject_of,
    texts_in,
)

# ---- questions and actions


def test_a_question_holds_all_that_was_said_about_it() -> None:
    block = next(one for one in blocks(report(foreign()), QuestionBlock) if one.number == "1.1")

    assert block.marks == ("basisniveau", "kernvraag")
    assert block.answer.word == "Ja"
    assert block.beside[0].text == "Eigen dienst"
    said = list(texts_in(block.parts))
    assert "Omdat het zo is bij 0.\nEn <b>daarom</b> & toch." in said
    assert "Datum: maart 2025 · Te vinden in: Kast0" in said
    assert "De aanwezigen willen later op deze vraag terugkomen." in said
    assert (
        "Eigenaar: Eigenaar0 · Met: Gebouwbeheer; Team <balie>; Typ, zelf 0 · Uiterlijk: 20 november 2026 · "
        "4 dagen te laat · Prioriteit: hoog · Status: te doen · Kosten bekend: ja"
    ) in said


def test_what_an_answer_asks_for_and_is_not_there_is_named() -> None:
    round_ = Round("r1", "2026", "c" * 64, answers={"1": Answer("C")})

    said = list(texts_in(blocks(report(subject_of(foreign().checklist, round_)), QuestionBlock)[0].parts))

    assert "Dit antwoord vraagt om een toelichting. Die ontbreekt nog." in said
    assert "Dit antwoord vraagt om een actiepunt. Dat ontbreekt nog." in said


def test_without_a_level_the_default_of_the_checklist_is_told() -> None:
    block = blocks(report(nothing()), QuestionBlock)[0]

    assert block.beside[0].text == "Ingekocht"


def test_the_list_of_actions_begins_with_the_earliest_and_tells_which_are_late() -> None:
    made = report(foreign())

    table = next(block for block in after(made, "Actielijst") if isinstance(block, Table))
    first, *_, last = table.rows
    assert [cell.text for cell in first[:3]] == ["A1", "Doen0", "Eigenaar0"]
    assert (first[3].text, first[3].detail) == ("20-11-2026", "4 dagen te laat")
    assert [cell.text for cell in last] == [
        "A5",
        "Zonder vraag en later",
        "Nog geen",
        "01-05-2027",
        "te doen",
        "onbekend",
        "-",
    ]
    assert "Op 24 november 2026 waren 4 actiepunten te laat." in all_text(made)


def test_late_is_counted_from_the_day_of_the_report() -> None:
    earlier = replace(foreign(), moment=datetime(2026, 11, 1, tzinfo=UTC))

    assert "dagen te laat" in all_text(report(foreign()))
    assert "dagen te laat" not in all_text(report(earlier))


# ---- open points


def test_what_is_not_known_and_not_discussed_is_told_also_when_there_is_none() -> None:
    made = report(foreign())

    assert "Nog leeg (0)" in headings(made, 2)
    assert "Weten we nog niet (0)" in headings(made, 2)
    assert "Alle vragen van deze ronde zijn besproken." in all_text(made)


def test_open_points_are_grouped_under_the_words_of_the_checklist() -> None:
    found = headings(report(example()), 2)

    assert found[found.index("Weten we nog niet (3)") :][:8] == [
        "Weten we nog niet (3)",
        "Nog niet besproken (6)",
        "Toelichting ontbreekt (1)",
        "Actiepunt ontbreekt (2)",
        "Later terugkomen (3)",
        "Actiepunten zonder eigenaar (1)",
        "Actiepunten zonder datum (1)",
        "Actiepunten die te laat zijn (2)",
    ]


# ---- the annexes


def test_sources_are_numbered_and_dated_ones_marked() -> None:
    made = report(foreign())

    table = next(block for block in after(made, "Bijlage F: Bronnen") if isinstance(block, Table))
    number, title, year = table.rows[0]
    assert (number.text, title.text, year.text) == ("B1", "Handboek toegankelijk bouwen", "2021")
    assert title.detail.startswith("Voorbeeldstad")
    assert year.detail == "gedateerd"
    assert "Bronnen: B1" in all_text(made)


def test_evidence_is_listed_by_question_with_its_date_in_words() -> None:
    made = report(foreign())

    table = next(block for block in after(made, "Bijlage C: Onderbouwing") if isinstance(block, Table))
    assert [cell.text for cell in table.rows[0]] == ["1.1", "Stuk0", "maart 2025", "Kast0"]
    assert [cell.text for cell in table.rows[1]] == ["1.1", "Los0", "Geen datum", "Niet vermeld"]


# ---- signing


def test_a_signed_version_has_its_controlegetal_and_a_box_for_each_who_adopts() -> None:
    people = [
        Signatory(SignatoryRole.ADOPTS, "Burgemeester", "Cas Voorbeeld"),
        Signatory(SignatoryRole.ADOPTS, "Secretaris"),
        Signatory(SignatoryRole.ADOPTS, "Wethouder"),
        Signatory(SignatoryRole.AGREED, "Afdelingshoofd"),
    ]

    made = report(signed(foreign(), *people))

    assert "".join(only(made, Fingerprint).groups) == FINGERPRINT
    boxes = only(made, SignatureBoxes).boxes
    assert [box.title for box in boxes] == ["Burgemeester, Cas Voorbeeld", "Secretaris", "Wethouder"]
    assert len({box.field for box in boxes}) == 3


def test_without_names_the_mayor_and_the_secretary_sign() -> None:
    boxes = only(report(signed(foreign())), SignatureBoxes).boxes

    assert [box.title for box in boxes] == ["De burgemeester", "De gemeentesecretaris"]


def test_a_draft_has_nothing_to_sign_and_tells_what_is_still_needed() -> None:
    made = report(nothing())

    assert blocks(made, Fingerprint) == []
    assert blocks(made, SignatureBoxes) == []
    needed = next(block for block in blocks(made, Items) if block.side_head == "Nog nodig")
    assert needed.items == (
        "Nog niet besproken: 4 vragen.",
        "Het besluitnummer is niet ingevuld.",
        "De besluitdatum is niet ingevuld.",
        "Nog 3 verklaringen zijn niet aangevinkt.",
        "Er is nog niemand genoemd die opstelt, akkoord geeft of vaststelt.",
    )


def test_declarations_are_told_ticked_or_not() -> None:
    said = all_text(report(foreign()))

    assert "Verklaard: Er staan geen gegevens van personen of zaken in." in said
    assert "Niet verklaard: De antwoorden zijn met de aanwezigen doorgenomen." in said


def test_the_colophon_counts_what_the_report_holds() -> None:
    said = all_text(report(foreign()))

    assert "4 vragen, 4 antwoorden, 4 toelichtingen, 8 onderbouwingen, 6 actiepunten, 3 terugblikken" in said
    assert "toegankelijk-stadhuis · versie 3 · taal: nl-NL" in said
