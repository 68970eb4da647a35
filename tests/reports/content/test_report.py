"""What the report says, part by part."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.dossier import (
    Answer,
    PolicyArrangement,
    Reopening,
    Round,
    Signatory,
    SignatoryRole,
    SignedVersion,
)
from checklist_desktop.reports.blocks import (
    Contents,
    Fingerprint,
    Front,
    Heading,
    Items,
    ProgressTable,
    QuestionBlock,
    SignatureBoxes,
    Table,
    TwoLists,
)
from checklist_desktop.reports.content.words import Words
from checklist_desktop.reports.subject import day_of
from checklist_desktop.system.paths import text_folder
from tests.house.repository import placeholders
from tests.reports.subjects import (
    FINGERPRINT,
    all_text,
    example,
    foreign,
    in_region,
    nothing,
    report,
    signed,
    subject_of,
    texts_in,
    texts_of,
)

if TYPE_CHECKING:
    from typing import TypeVar

    from checklist_desktop.reports.blocks import Block, Report
    from checklist_desktop.reports.subject import Subject

    B = TypeVar("B", bound=Block)

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n and so on").decode()


def blocks(made: Report, kind: type[B]) -> list[B]:
    return [block for block in made.blocks if isinstance(block, kind)]


def only(made: Report, kind: type[B]) -> B:
    (block,) = blocks(made, kind)
    return block


def headings(made: Report, level: int = 1) -> list[str]:
    return [f"{head.number} {head.text}".strip() for head in blocks(made, Heading) if head.level == level]


def after(made: Report, heading: str) -> list[Block]:
    """The blocks under a heading, up to the next."""
    places = [place for place, block in enumerate(made.blocks) if isinstance(block, Heading)]
    start = next(place for place in places if getattr(made.blocks[place], "text", "") == heading)
    end = next((place for place in places if place > start), len(made.blocks))
    return list(made.blocks[start + 1 : end])


def reopened(subject: Subject) -> Subject:
    earlier = (SignedVersion(1, FINGERPRINT, "2026-05-01T10:00:00.000Z"),)
    why = (Reopening(1, "Vraag 2 is opnieuw bekeken.", "2026-06-02T10:00:00.000Z"),)
    return replace(subject, earlier=earlier, reopenings=why)


# ---- the whole


def test_the_chapters_stand_in_the_order_in_which_a_college_reads() -> None:
    made = report(foreign())

    assert headings(made) == [
        "Samenvatting voor het college",
        "1 Binnenkomen",
        "2 Horen, zien en begrijpen aan de balie en in de wachtruimte",
        "3 Meedenken",
        "4 Actielijst",
        "5 Open punten",
        "Bijlage A: Hoe het is berekend",
        "Bijlage B: Het dossier en de deelnemers",
        "Bijlage C: Onderbouwing",
        "Bijlage D: Over deze checklist",
        "Bijlage E: De checklist voluit",
        "Bijlage F: Bronnen",
        "6 Vaststelling en ondertekening",
    ]
    assert isinstance(made.blocks[0], Front)
    assert made.blocks.index(only(made, Contents)) < made.blocks.index(blocks(made, QuestionBlock)[0])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_same_subject_gives_the_same_report(language: str) -> None:
    assert report(example(), language) == report(replace(example()), language)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_there_are_no_percentages_and_no_gaps_in_the_words(language: str) -> None:
    said = all_text(report(nothing(), language))

    assert "%" not in said
    assert not re.search(r"[{}]", said)


def test_a_round_about_which_nothing_was_said_gives_a_whole_report() -> None:
    made = report(nothing())

    said = all_text(made)
    assert len(headings(made)) == 13
    assert "Nog niets is besproken: de ronde heeft 4 vragen." in said
    assert "Er zijn nog geen actiepunten." in said
    assert "Er is nog geen onderbouwing genoemd." in said
    assert "Er zijn nog geen deelnemers ingevuld." in said


def test_a_round_of_core_questions_keeps_the_numbers_of_the_whole() -> None:
    round_ = Round("r1", "2026", "c" * 64, core_only=True)

    made = report(subject_of(foreign().checklist, round_))

    assert [block.number for block in blocks(made, QuestionBlock)] == ["1.1", "2.1"]
    assert "Deze ronde stelt geen vragen in dit thema." in all_text(made)
    assert "Deze ronde gaat alleen over de kernvragen." in all_text(made)


def test_both_languages_have_the_same_texts_with_the_same_places() -> None:
    nl, en = (
        json.loads((text_folder() / language / "report.json").read_text(encoding="utf-8"))
        for language in ("nl", "en")
    )

    assert {key: placeholders(text) for key, text in nl.items()} == {
        key: placeholders(text) for key, text in en.items()
    }


# ---- front and margins


def test_a_draft_says_so_on_every_page() -> None:
    made = report(foreign())

    front, margins = only(made, Front), made.page_words
    assert (front.state, front.version, front.is_signed) == ("CONCEPT", "nog niet vastgesteld", False)
    assert (margins.head_right, margins.watermark) == ("CONCEPT", "CONCEPT")
    assert margins.foot_left == "Vertrouwelijk"
    assert margins.foot_middle == "Zaaknummer Z-77"
    assert margins.page == "Pagina {page} van {pages}"


def test_a_signed_version_carries_its_number_and_no_watermark() -> None:
    made = report(signed(foreign()))

    front = only(made, Front)
    assert (front.state, front.version, front.is_signed) == ("VASTGESTELD", "versie 1", True)
    assert (made.page_words.head_right, made.page_words.watermark) == ("VASTGESTELD, versie 1", "")
    assert "Vastgesteld op 24 november 2026" in list(texts_in(front))


def test_a_round_that_was_opened_again_is_a_draft_of_the_next_version() -> None:
    made = report(reopened(foreign()))

    assert made.page_words.head_right == "CONCEPT, wordt versie 2"
    assert only(made, Front).version == "wordt versie 2"
    said = all_text(made)
    assert "Heropend op 2 juni 2026. Reden: Vraag 2 is opnieuw bekeken." in said
    assert "Vastgesteld op 1 mei 2026." in said


def test_a_long_name_leaves_room_in_the_margin_and_stands_in_full_on_the_front() -> None:
    name = "Samenwerkingsverband " * 10
    subject = replace(foreign(), dossier=replace(foreign().dossier, name=name))

    made = report(subject)

    assert len(made.page_words.head_left) <= 70
    assert name in list(texts_in(only(made, Front)))


def test_a_region_is_called_a_region_and_names_its_members() -> None:
    said = all_text(report(in_region(foreign())))

    assert "Regio\nVoorbeeldland" in said
    assert "Voorbeeldstad; Voorbeeldbroek" in said
    assert "Regionaal beleid" in said


@pytest.mark.parametrize("arrangement", PolicyArrangement)
def test_every_arrangement_of_the_policy_has_words(arrangement: PolicyArrangement) -> None:
    subject = replace(foreign(), dossier=replace(foreign().dossier, arrangement=arrangement))

    assert "Beleid" in all_text(report(subject))


@pytest.mark.parametrize(
    ("stored", "is_shown"),
    [(PNG, True), ("", False), ("no base64", False), (base64.b64encode(b"text").decode(), False)],
)
def test_a_logo_is_shown_when_it_is_a_picture(stored: str, is_shown: bool) -> None:
    subject = replace(foreign(), dossier=replace(foreign().dossier, logo=stored))

    logo = only(report(subject), Front).logo

    assert (logo is not None) is is_shown


def test_an_accent_colour_of_the_dossier_is_used() -> None:
    subject = replace(foreign(), dossier=replace(foreign().dossier, accent_colour="#123456"))

    assert (report(subject).accent, report(foreign()).accent) == ("#123456", "#154273")


# ---- the summary


def test_the_baseline_stands_above_the_themes() -> None:
    table = only(report(example()), ProgressTable)

    assert table.rows[0].emphasised
    assert [row.number for row in table.rows] == ["", "1", "2", "3", "4", "5"]
    assert [bar.words for bar in table.rows[0].bars] == ["10 van 10", "4 van 10"]
    assert (table.rows[0].bars[1].full, table.rows[0].bars[1].half, table.rows[0].bars[1].empty) == (4, 3, 3)


def test_a_checklist_without_a_baseline_has_no_row_for_it() -> None:
    checklist = foreign().checklist
    themes = tuple(
        replace(theme, questions=tuple(replace(item, baseline=False) for item in theme.questions))
        for theme in checklist.themes
    )

    table = only(report(subject_of(replace(checklist, themes=themes), foreign().round)), ProgressTable)

    assert [row.number for row in table.rows] == ["1", "2", "3"]


def test_the_points_of_the_summary_begin_with_the_baseline() -> None:
    lists = only(report(example()), TwoLists)

    assert [point.number for point in lists.left.points] == ["1.4", "1.6", "3.1"]
    assert [point.number for point in lists.right.points] == ["3.5", "3.9", "4.10"]
    assert all(point.text.endswith("(basisniveau)") for point in lists.right.points)


def test_a_gap_is_not_in_order_first_and_partly_in_order_after_that() -> None:
    answers = {"1": Answer("B"), "2": Answer("B"), "ringleiding": Answer("C"), "Q.9_b": Answer("A")}
    round_ = Round("r1", "2026", "c" * 64, answers=answers)

    lists = only(report(subject_of(foreign().checklist, round_)), TwoLists)

    assert [point.number for point in lists.right.points] == ["2.1", "1.1", "1.2"]
    assert [point.number for point in lists.left.points] == ["3.1"]


def test_a_long_question_is_shortened_in_the_summary_between_words() -> None:
    checklist = foreign().checklist
    long = " ".join(["vraagwoord"] * 40)
    first = checklist.themes[0]
    theme = replace(first, questions=(replace(first.questions[0], text=long),))
    round_ = Round("r1", "2026", "c" * 64, answers={"1": Answer("A")})

    made = report(subject_of(replace(checklist, themes=(theme,)), round_))

    assert only(made, TwoLists).left.points[0].text == f"{' '.join(['vraagwoord'] * 11)}… (basisniveau)"
    assert blocks(made, QuestionBlock)[0].text == long


def test_without_decisions_of_its_own_the_summary_proposes_the_usual_ones() -> None:
    own, usual = (
        [one.items for one in after(report(subject), "Voorgesteld besluit") if isinstance(one, Items)]
        for subject in (foreign(), nothing())
    )

    assert own == [("Ermee door te gaan.",)]
    assert len(usual[0]) == 4
    assert "‘Is ons stadhuis er voor iedereen?’, ronde 2026" in usual[0][0]


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
        "Eigenaar: Eigenaar0 · Met: Gebouwbeheer; Team <balie>; Typ, zelf 0 · Klaar op: 20 november 2026 · "
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
    assert [cell.text for cell in table.rows[0]] == [
        "B1",
        "Handboek toegankelijk bouwen",
        "Voorbeeldstad",
        "2021",
    ]
    assert table.rows[0][3].detail == "gedateerd"
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
        "Nog 3 verklaringen zijn niet aangekruist.",
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


# ---- days


@pytest.mark.parametrize(
    ("written", "nl", "en"),
    [
        ("2026", "2026", "2026"),
        ("2026-03", "maart 2026", "March 2026"),
        ("2026-03-01", "1 maart 2026", "1 March 2026"),
    ],
)
def test_a_date_is_written_out_as_far_as_it_is_known(written: str, nl: str, en: str) -> None:
    assert Words(texts_of("nl")).partial_date(written) == nl
    assert Words(texts_of("en")).partial_date(written) == en


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-24T22:59:59Z", "2026-11-24"),
        ("2026-11-24T23:00:00Z", "2026-11-25"),
        ("2026-07-01T21:59:59Z", "2026-07-01"),
        ("2026-07-01T22:00:00Z", "2026-07-02"),
        ("2026-03-28T22:30:00Z", "2026-03-28"),
        ("2026-03-29T22:30:00Z", "2026-03-30"),
        ("2026-10-24T22:30:00Z", "2026-10-25"),
        ("2026-10-25T22:30:00Z", "2026-10-25"),
    ],
)
def test_a_day_is_a_dutch_day_on_every_machine(moment: str, day: str) -> None:
    assert day_of(datetime.fromisoformat(moment)).isoformat() == day
