"""A part of a report says that it is a part, tells all that belongs in it, and nothing that was left out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.dossier import Answer, Evidence, Signatory, SignatoryRole, View
from checklist_desktop.domain.errors import ReportIncomplete
from checklist_desktop.domain.meetings.meeting import Course
from checklist_desktop.insight.progress import Count
from checklist_desktop.insight.report_parts import Parts, Scope
from checklist_desktop.reports.blocks import Front
from checklist_desktop.reports.check import count_report
from checklist_desktop.reports.subject import in_parts
from tests.reports.looking import headings, only
from tests.reports.subjects import all_text, example, foreign, nothing, report, signed, texts_in, texts_of

if TYPE_CHECKING:
    from checklist_desktop.reports.check import ReportCounts
    from checklist_desktop.reports.subject import Subject

SUMMARY, ACTIONS = Parts(Scope.SUMMARY), Parts(Scope.ACTIONS)
WITHOUT_EXPLANATIONS = Parts(Scope.NO_EXPLANATIONS)
WITHOUT_ANNEXES, PUBLIC = Parts(with_annexes=False), Parts(is_public=True)
ONE_VOICE = Parts(with_minority_views=False)
WITHOUT_MEETINGS = Parts(with_meetings=False)
LIMITED = [SUMMARY, ACTIONS, WITHOUT_EXPLANATIONS, WITHOUT_ANNEXES, PUBLIC, ONE_VOICE, WITHOUT_MEETINGS]


def text_of(subject: Subject, parts: Parts, language: str = "nl") -> str:
    return all_text(report(in_parts(subject, parts), language))


def counted(subject: Subject, parts: Parts) -> ReportCounts:
    told = in_parts(subject, parts)
    begin = texts_of()("report.contents.answers") if parts.has_questions else ""
    return count_report(texts_in(report(told).blocks), told, begin)


def test_the_whole_report_is_what_it_always_was() -> None:
    assert report(in_parts(signed(example()), Parts())) == report(signed(example()))
    assert "Weggelaten" not in text_of(signed(example()), Parts())


@pytest.mark.parametrize("parts", LIMITED)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_front_every_margin_and_the_colophon_say_that_it_is_a_part(parts: Parts, language: str) -> None:
    texts = texts_of(language)
    (name,) = parts.names
    said = texts(f"report.variant.{name}.text")
    made = report(in_parts(signed(example()), parts), language)

    assert said in "\n".join(texts_in(only(made, Front)))
    assert all_text(made).count(said) == 2
    assert texts(f"report.variant.{name}") in made.page_words.head_right
    assert texts(f"report.variant.{name}") in made.title


def test_a_part_of_a_signed_version_says_that_the_fingerprint_covers_all() -> None:
    assert "ook over wat hier is weggelaten" in text_of(signed(example()), SUMMARY)
    assert "ook over wat hier is weggelaten" not in text_of(example(), SUMMARY)


def test_the_summary_is_the_summary_and_the_page_to_sign() -> None:
    made = report(in_parts(signed(example()), SUMMARY))

    assert headings(made) == ["Samenvatting voor het college", "8 Vaststelling en ondertekening"]


def test_the_action_list_is_the_action_list_and_the_page_to_sign() -> None:
    made = report(in_parts(signed(example()), ACTIONS))

    assert headings(made) == ["6 Actielijst", "8 Vaststelling en ondertekening"]


def test_without_annexes_no_annex_is_left() -> None:
    whole = headings(report(example()))
    made = headings(report(in_parts(example(), WITHOUT_ANNEXES)))

    assert made == [heading for heading in whole if not heading.startswith("Bijlage")]


def test_without_explanations_nobody_reads_one_and_nothing_else_is_gone() -> None:
    told = text_of(example(), WITHOUT_EXPLANATIONS)
    explanations = [one.explanation for one in example().round.answers.values() if one.explanation.strip()]

    assert explanations
    assert not [one for one in explanations if one.split("\n")[0] in told]
    assert headings(report(in_parts(example(), WITHOUT_EXPLANATIONS))) == headings(report(example()))


def with_internal_remarks() -> Subject:
    subject = example()
    question = next(subject.checklist.numbered()).question.id
    theme = subject.checklist.themes[0].id
    said = replace(
        subject.round.answer(question),
        flagged=True,
        evidence=(Evidence("Nota", "2026", "Kluis 7"),),
        views=(View("op-orde", 4), View("deels", 3)),
        minority_view="De huisarts denkt er anders over.",
        remark="Eerst navragen.",
    )
    people = tuple(replace(one, name=f"Naam {place}") for place, one in enumerate(subject.round.people))
    signatories = (Signatory(SignatoryRole.PREPARED, "Adviseur", "J. Steller"),)
    reflections = {(theme, one.id): f"Terugblik {one.id}" for one in subject.checklist.theme_reflections}
    round_ = replace(
        subject.round,
        answers={**subject.round.answers, question: said},
        people=people,
        reflections=reflections,
        decision=replace(subject.round.decision, signatories=signatories),
    )
    return replace(subject, round=round_)


INTERNAL = [
    "Kluis 7",
    "Naam 0",
    "J. Steller",
    "Later terugkomen",
    "Terugblik knelpunt",
    "Terugblik behoefte",
    "De huisarts denkt er anders over.",
    "Minderheidsstandpunt\n",
    "Peiling vooraf",
    "Eerst navragen.",
    "Interne opmerking\n",
]


def test_a_public_report_has_no_internal_remarks() -> None:
    whole, public = text_of(with_internal_remarks(), Parts()), text_of(with_internal_remarks(), PUBLIC)

    assert [one for one in INTERNAL if one not in whole] == []
    assert [one for one in INTERNAL if one in public] == []
    for kept in ("Terugblik werkt-goed", "Nota", with_internal_remarks().round.people[0].role):
        assert kept in public


def test_a_report_without_explanations_has_no_opinions_or_remarks_either() -> None:
    told = text_of(with_internal_remarks(), WITHOUT_EXPLANATIONS)

    assert [one for one in INTERNAL[-5:] if one in told] == []


def test_without_minority_views_the_report_speaks_with_one_voice_and_keeps_the_remarks() -> None:
    told = text_of(with_internal_remarks(), ONE_VOICE)

    assert [one for one in INTERNAL if one not in told] == INTERNAL[6:9]
    assert "De huisarts denkt er anders over." not in str(in_parts(with_internal_remarks(), ONE_VOICE).round)


def test_the_colophon_counts_opinions_and_remarks_only_where_there_are_any() -> None:
    assert "2 minderheidsstandpunten, 2 interne opmerkingen" in text_of(with_internal_remarks(), Parts())
    assert "minderheidsstandpunt" not in text_of(with_internal_remarks(), ONE_VOICE).split("weggelaten.")[-1]
    assert "0 minderheidsstandpunten" not in text_of(nothing(), Parts())


def test_a_report_that_lost_a_minority_view_or_a_remark_is_noticed() -> None:
    subject = with_internal_remarks()
    whole = list(texts_in(report(subject).blocks))

    for gone in ("De huisarts denkt er anders over.", "Eerst navragen."):
        with pytest.raises(ReportIncomplete):
            count_report([text for text in whole if text != gone], subject, "Antwoorden en tekens")


def test_the_shortest_public_report_has_none_either() -> None:
    for parts in (replace(SUMMARY, is_public=True), replace(ACTIONS, is_public=True)):
        assert [one for one in INTERNAL if one in text_of(with_internal_remarks(), parts)] == []


def test_counted_is_what_belongs_in_the_part() -> None:
    actions, themes = len(example().actions), len(example().checklist.themes)

    assert counted(example(), SUMMARY).all == {"themes": Count(themes, themes)}
    assert counted(example(), ACTIONS).all == {"action_points": Count(actions, actions)}
    assert "explanations" not in counted(example(), WITHOUT_EXPLANATIONS).all
    assert counted(example(), WITHOUT_ANNEXES).all == counted(example(), WITHOUT_MEETINGS).all
    assert counted(with_internal_remarks(), PUBLIC).evidence.count > 0
    assert counted(with_internal_remarks(), Parts()).all["minority_views"] == Count(2, 2)
    assert counted(with_internal_remarks(), Parts()).all["remarks"] == Count(2, 2)
    assert not {"minority_views", "remarks"} & counted(with_internal_remarks(), PUBLIC).all.keys()
    assert "remarks" in counted(with_internal_remarks(), ONE_VOICE).all
    assert "minority_views" not in counted(with_internal_remarks(), ONE_VOICE).all


@pytest.mark.parametrize("parts", [SUMMARY, ACTIONS, WITHOUT_EXPLANATIONS])
def test_a_part_that_lacks_something_is_noticed(parts: Parts) -> None:
    told = in_parts(example(), parts)
    theme = example().checklist.themes[2].title
    gone = {
        Scope.SUMMARY: theme,
        Scope.ACTIONS: example().actions[0].point.what,
        Scope.NO_EXPLANATIONS: next(example().checklist.numbered()).question.text,
    }[parts.scope]
    texts = [text for text in texts_in(report(told).blocks) if gone not in text]

    with pytest.raises(ReportIncomplete):
        count_report(texts, told, "Antwoorden en tekens")


def test_an_answer_that_was_only_flagged_is_public_as_not_discussed() -> None:
    question = next(example().checklist.numbered()).question.id
    round_ = replace(example().round, answers={question: Answer(flagged=True)})
    public = in_parts(replace(example(), round=round_), PUBLIC)

    assert public.round.answer(question).is_blank


def test_meetings_stand_in_the_annexes_and_can_be_left_out() -> None:
    whole = all_text(report(foreign()))
    assert "Bijlage G: Bijeenkomsten" in whole
    assert "1 bijeenkomst" in whole
    assert "Gebak meenemen." in whole

    without = text_of(foreign(), WITHOUT_MEETINGS)
    assert "Bijlage G" not in without
    assert "We hangen een bord op." not in without
    assert "meeting_decisions" not in counted(foreign(), WITHOUT_MEETINGS).all
    assert "Bijlage G" not in text_of(nothing(), Parts())


def test_in_public_a_meeting_has_roles_and_decisions_but_no_names_and_no_notes() -> None:
    said = text_of(foreign(), PUBLIC)

    assert "Voorzitster" in said
    assert "We hangen een bord op." in said
    assert [word for word in ("Cor Voorbeeld", "Dirk Voorbeeld", "Gebak") if word in said] == []


def test_what_is_only_planned_is_not_told() -> None:
    planned = replace(foreign().round.meetings[0], course=Course())
    subject = replace(foreign(), round=replace(foreign().round, meetings=(planned,)))

    assert "Bijlage G" not in all_text(report(subject))
