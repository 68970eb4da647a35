"""Filters: what a question has, several at once, and the way back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist_desktop.domain.dossier import ActionPoint, ActionStatus, Answer
from checklist_desktop.domain.meetings.meeting import Course, Meeting
from checklist_desktop.insight.finding.filters import QuestionFilter, Trait, partners_asked, passing
from checklist_desktop.insight.progress import questions_of
from tests.builders import OPTIONS, a_checklist, a_round

CHECKLIST = a_checklist()
ROUND = replace(
    a_round(),
    answers={
        "1.a": Answer("yes", meeting="m1"),
        "1.b": Answer("partly", flagged=True),
        "1.c": Answer("no", explanation="Geen tijd."),
        "2.a": Answer(flagged=True),
    },
    action_points=(
        ActionPoint("a1", "Doen", "1.b"),
        ActionPoint("a2", "Gedaan", "1.c", status=ActionStatus.DONE),
    ),
    meetings=(Meeting("m1", course=Course("2026-11-24T09:00:00Z")),),
)
FILTERS = st.builds(
    QuestionFilter,
    traits=st.frozensets(st.sampled_from(Trait)),
    partner=st.sampled_from(["", "police", "nobody"]),
    option=st.sampled_from(["", *(option.id for option in OPTIONS)]),
)


def shown(wanted: QuestionFilter) -> list[str]:
    return [item.question.id for item in passing(wanted, ROUND, CHECKLIST)]


@pytest.mark.parametrize(
    ("trait", "questions"),
    [
        (Trait.UNANSWERED, ["2.a", "2.b"]),
        (Trait.FLAGGED, ["1.b", "2.a"]),
        (Trait.WITHOUT_EXPLANATION, ["1.b"]),
        (Trait.OPEN_ACTION, ["1.b"]),
        (Trait.THIS_MEETING, ["1.a"]),
        (Trait.BASELINE, ["1.a", "1.b"]),
        (Trait.CORE, ["1.a", "2.a"]),
    ],
)
def test_one_trait_lets_through_the_questions_that_have_it(trait: Trait, questions: list[str]) -> None:
    assert shown(QuestionFilter(frozenset({trait}))) == questions


def test_partner_and_answer_are_filters_too() -> None:
    assert shown(QuestionFilter(partner="police")) == ["2.a"]
    assert shown(QuestionFilter(option="no")) == ["1.c"]


def test_without_a_running_meeting_nothing_was_answered_in_it() -> None:
    over = replace(ROUND, meetings=(Meeting("m1", course=Course("2026-11-24T09", "2026-11-24T11")),))

    assert passing(QuestionFilter(frozenset({Trait.THIS_MEETING})), over, CHECKLIST) == ()


@given(FILTERS, FILTERS)
def test_two_filters_at_once_let_through_what_both_do(one: QuestionFilter, other: QuestionFilter) -> None:
    both = QuestionFilter(one.traits | other.traits, one.partner or other.partner, one.option or other.option)

    if one.partner in ("", both.partner) and one.option in ("", both.option):
        assert set(shown(both)) <= set(shown(one))
    alike = both.partner in (one.partner, other.partner) and both.option in (one.option, other.option)
    if alike and not (one.partner and other.partner) and not (one.option and other.option):
        assert set(shown(both)) == set(shown(one)) & set(shown(other))


@given(FILTERS, st.sampled_from(Trait))
def test_what_is_toggled_twice_is_as_before(wanted: QuestionFilter, trait: Trait) -> None:
    assert wanted.toggled(trait) != wanted
    assert wanted.toggled(trait).toggled(trait) == wanted


def test_without_a_filter_every_question_is_shown_in_order() -> None:
    assert not QuestionFilter().is_active
    assert shown(QuestionFilter()) == [item.question.id for item in questions_of(ROUND, CHECKLIST)]


def test_asking_for_the_same_partner_or_answer_again_takes_it_away() -> None:
    assert not QuestionFilter().of_partner("police").of_partner("police").is_active
    assert not QuestionFilter().of_option("no").of_option("no").is_active
    assert QuestionFilter(option="no").of_option("yes").option == "yes"


def test_only_partners_of_questions_that_are_asked_can_be_chosen() -> None:
    assert partners_asked(ROUND, CHECKLIST) == ("police",)
