"""The report as a whole, its front page and margins, and the summary for the college."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.dossier import (
    Answer,
    PolicyArrangement,
    Reopening,
    Round,
    SignedVersion,
)
from checklist_desktop.reports.blocks import (
    Contents,
    Front,
    Items,
    ProgressTable,
    QuestionBlock,
    TwoLists,
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
    in_region,
    nothing,
    report,
    signed,
    subject_of,
    texts_in,
)

if TYPE_CHECKING:
    from checklist_desktop.reports.subject import Subject


PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n and so on").decode()


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
        "Bijlage G: Bijeenkomsten",
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
    assert "Er is nog niets besproken. De ronde heeft 4 vragen." in said
    assert "Er zijn nog geen actiepunten." in said
    assert "Er is nog geen onderbouwing genoemd." in said
    assert "Er zijn nog geen deelnemers ingevuld." in said


def test_a_round_of_core_questions_keeps_the_numbers_of_the_whole() -> None:
    round_ = Round("r1", "2026", "c" * 64, core_only=True)

    made = report(subject_of(foreign().checklist, round_))

    assert [block.number for block in blocks(made, QuestionBlock)] == ["1.1", "2.1"]
    assert "Deze ronde stelt geen vragen in dit thema." in all_text(made)
    assert "Deze ronde gaat alleen over de kernvragen." in all_text(made)


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


def test_each_earlier_version_has_its_own_reason() -> None:
    earlier = tuple(SignedVersion(number, FINGERPRINT, f"2026-0{number}-01T10:00:00Z") for number in (1, 2))
    why = tuple(
        Reopening(number, f"Reden nummer {number}.", f"2026-0{number}-02T10:00:00Z") for number in (1, 2)
    )

    said = all_text(report(replace(foreign(), earlier=earlier, reopenings=why)))

    assert said.count("Reden nummer 1.") == said.count("Reden nummer 2.") == 1
    assert said.index("Versie 1") < said.index("Reden nummer 1.") < said.index("Versie 2")


def test_a_long_name_leaves_room_in_the_margin_and_stands_in_full_on_the_front() -> None:
    name = "Samenwerkingsverband " * 10
    subject = replace(foreign(), dossier=replace(foreign().dossier, name=name))

    made = report(subject)

    assert len(made.page_words.head_left) <= 70
    assert name in list(texts_in(only(made, Front)))


def test_what_is_too_long_for_the_front_page_stands_in_the_annex() -> None:
    subtitle, notice = "Ondertitel " * 30, "Herkomst " * 200
    checklist = replace(foreign().checklist, subtitle=subtitle, origin_notice=notice)

    made = report(subject_of(checklist, foreign().round))

    front = only(made, Front)
    assert front.subtitles == ("Voor het college van burgemeester en wethouders",)
    assert front.notice == "Waar deze checklist vandaan komt, staat in de bijlage over de checklist."
    assert subtitle.strip() in all_text(made)
    assert notice.strip() in all_text(made)


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


def test_the_bars_are_told_as_one_picture_with_every_number_in_it() -> None:
    told = only(report(example()), ProgressTable).drawing

    assert told.startswith(
        "Staafdiagram bij de tabel. Basisniveau, uit alle thema's: besproken 10 van 10; 4 op"
    )
    assert "Thema 2, Preventie en voorlichting: besproken 8 van 9; 2 op orde, 3 deels op orde, 4 nog" in told
    assert told.count(";") == len(only(report(example()), ProgressTable).rows)
    assert "Theme 2, Preventie en voorlichting: 8 of 9 discussed" in (
        only(report(example(), "en"), ProgressTable).drawing
    )


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
