"""Looking things up in a checklist."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checklist_desktop.domain.checklist import ArrangementLevel, Meaning
from tests.builders import OPTIONS, QUESTIONS, a_checklist

CHECKLIST = a_checklist()


def test_questions_are_numbered_by_theme() -> None:
    found = [(item.number, item.theme.id, item.question.id) for item in CHECKLIST.numbered()]

    assert found == [
        ("1.1", "signals", "1.a"),
        ("1.2", "signals", "1.b"),
        ("1.3", "signals", "1.c"),
        ("2.1", "together", "2.a"),
        ("2.2", "together", "2.b"),
    ]


def test_core_questions_keep_the_numbers_of_the_whole_list() -> None:
    theme = CHECKLIST.themes[0]
    last_is_core = replace(theme, questions=(*theme.questions[:2], replace(theme.questions[2], core=True)))
    checklist = replace(CHECKLIST, themes=(last_is_core, CHECKLIST.themes[1]))

    assert [item.number for item in checklist.numbered(core_only=True)] == ["1.1", "1.3", "2.1"]


def test_a_question_is_found_by_its_id() -> None:
    assert [item.question.id for item in map(CHECKLIST.question, QUESTIONS) if item] == list(QUESTIONS)
    assert CHECKLIST.question("9.z") is None


def test_everything_with_an_id_is_found_by_it() -> None:
    assert CHECKLIST.theme("together") is CHECKLIST.themes[1]
    assert CHECKLIST.ground("law") is CHECKLIST.grounds[0]
    assert CHECKLIST.source("S1") is CHECKLIST.sources[0]


def test_what_is_not_there_is_not_found() -> None:
    assert CHECKLIST.theme("x") is None
    assert CHECKLIST.ground("x") is None
    assert CHECKLIST.source("x") is None


def test_a_partner_typed_by_hand_is_its_own_name() -> None:
    assert CHECKLIST.partner_name("police") == "Politie"
    assert CHECKLIST.partner_name("Buurtvaders") == "Buurtvaders"


def test_where_no_level_was_picked_the_default_holds() -> None:
    local, region = CHECKLIST.arrangement_levels

    assert CHECKLIST.arrangement("region") is region
    assert CHECKLIST.arrangement(None) is local
    assert CHECKLIST.arrangement("x") is local


def test_a_checklist_need_not_have_a_default_level() -> None:
    levels = (ArrangementLevel("local", "Gemeente"),)

    assert replace(CHECKLIST, arrangement_levels=levels).arrangement(None) is None
    assert replace(CHECKLIST, arrangement_levels=()).arrangement("local") is None


def test_a_group_can_pick_everything_but_the_starting_state() -> None:
    scale = CHECKLIST.answer_scale

    assert scale.starting_state is OPTIONS[0]
    assert scale.starting_state.meaning is Meaning.NOT_DISCUSSED
    assert scale.choices == OPTIONS[1:]


@pytest.mark.parametrize("option", [None, "x", "", "blank"])
def test_what_was_not_picked_is_in_the_starting_state(option: str | None) -> None:
    assert CHECKLIST.answer_scale.find(option) is OPTIONS[0]


def test_what_was_picked_is_found() -> None:
    assert CHECKLIST.answer_scale.find("partly") is OPTIONS[2]


def test_a_tab_has_the_short_title_when_there_is_one() -> None:
    assert [theme.tab_title for theme in CHECKLIST.themes] == ["Signalen", "Samenwerken"]
