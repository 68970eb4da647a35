"""What a meeting may not be: each broken rule is named, and nothing else is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checklist_desktop.domain import errors
from checklist_desktop.domain.changes.of_dossiers import SignOff
from checklist_desktop.domain.changes.of_meetings import (
    HoldMeeting,
    PlanMeeting,
    SetMeetingDecisions,
    SetOpenPoint,
    WriteMeetingNotes,
)
from checklist_desktop.domain.dossier import Person, SignedVersion
from checklist_desktop.domain.meetings.meeting import (
    Course,
    GivenAnswer,
    Meeting,
    MeetingPlan,
    OpenPoint,
    Outcome,
    ThemeTime,
)
from checklist_desktop.domain.meetings.rules import LONGEST_ITEM
from checklist_desktop.domain.status import check_change
from tests.builders import a_checklist, a_dossier, a_round
from tests.changes import a_held_course, a_plan, kind_of, of_meetings

STARTED = "2026-11-24T13:00:00.000Z"
BEFORE = "2026-11-24T12:59:59.999Z"
RUNNING = a_dossier(replace(a_round(), meetings=(Meeting("m0", a_plan(), Course(STARTED)),)))
HELD = a_dossier(replace(a_round(), meetings=(Meeting("m0", a_plan(), a_held_course()),)))
SIGN = SignOff("r1", 1, "f" * 64, STARTED)


def planned(**parts: object) -> PlanMeeting:
    return PlanMeeting("r1", "m1", replace(a_plan(), **parts))  # type: ignore[arg-type]  # each is a field


def ended(outcome: Outcome) -> HoldMeeting:
    return HoldMeeting("r1", "m1", Course(STARTED, STARTED, outcome))


BROKEN = [
    (planned(date=""), errors.MeetingWithoutDate()),
    (planned(date="2026-02-30"), errors.ImpossibleDate("2026-02-30")),
    (planned(date="2026"), errors.ImpossibleDate("2026")),
    (planned(leader=Person(" ", "Naam")), errors.PersonWithoutRole()),
    (planned(people=(Person(""),)), errors.PersonWithoutRole()),
    (planned(agenda=(ThemeTime("signals", -1),)), errors.AgendaTimeImpossible(-1, LONGEST_ITEM)),
    (planned(agenda=(ThemeTime("signals", 601),)), errors.AgendaTimeImpossible(601, LONGEST_ITEM)),
    (planned(agenda=(ThemeTime("moon", 5),)), errors.UnknownTheme("moon")),
    (planned(place="x" * 20_001), errors.TextTooLong("x" * 40, 20_001, 20_000)),
    (HoldMeeting("r1", "m1", Course("", STARTED)), errors.MeetingNotStarted()),
    (HoldMeeting("r1", "m1", Course(STARTED, BEFORE)), errors.MeetingEndsBeforeStart()),
    (HoldMeeting("r1", "m1", Course("gisteren")), errors.ImpossibleDate("gisteren")),
    (HoldMeeting("r1", "m1", Course("2026-11-24T13:00:00")), errors.ImpossibleDate("2026-11-24T13:00:00")),
    (ended(Outcome((ThemeTime("moon", 5),))), errors.UnknownTheme("moon")),
    (ended(Outcome(answers=(GivenAnswer("9.z", None, "yes"),))), errors.UnknownQuestion("9.z")),
    (SetOpenPoint("r1", "m1", "p1", OpenPoint("p1", " \n")), errors.OpenPointEmpty()),
    (SetOpenPoint("r1", "m1", "p1", OpenPoint("p1", "Wie?", "9.z")), errors.UnknownQuestion("9.z")),
    (SetMeetingDecisions("r1", "m1", ("Wel", " ")), errors.MeetingDecisionEmpty()),
    (WriteMeetingNotes("r1", "m1", "a\0b"), errors.ControlCharacter("a�b", "U+0000")),
    (WriteMeetingNotes("r9", "m1", "x"), errors.UnknownRound("r9")),
]


@pytest.mark.parametrize(("change", "error"), BROKEN, ids=range(len(BROKEN)))
def test_a_broken_rule_is_named_with_its_facts(
    change: PlanMeeting | HoldMeeting, error: errors.OpOrdeError
) -> None:
    with pytest.raises(type(error)) as caught:
        check_change(a_dossier(), change, a_checklist())

    assert caught.value.facts == error.facts


def test_one_meeting_runs_at_a_time() -> None:
    with pytest.raises(errors.MeetingAlreadyRuns):
        check_change(RUNNING, HoldMeeting("r1", "m1", Course(STARTED)), a_checklist())

    check_change(RUNNING, HoldMeeting("r1", "m0", Course(STARTED)), a_checklist())
    check_change(RUNNING, HoldMeeting("r1", "m1", a_held_course()), a_checklist())
    check_change(HELD, HoldMeeting("r1", "m1", Course(STARTED)), a_checklist())


@pytest.mark.parametrize("dossier", [RUNNING, HELD], ids=["running", "over"])
def test_only_what_was_never_held_is_taken_from_the_list(dossier: object) -> None:
    with pytest.raises(errors.MeetingWasHeld):
        check_change(dossier, PlanMeeting("r1", "m0", MeetingPlan()), a_checklist())  # type: ignore[arg-type]

    waiting = a_dossier(replace(a_round(), meetings=(Meeting("m0", a_plan()),)))
    check_change(waiting, PlanMeeting("r1", "m0", MeetingPlan()), a_checklist())


def test_a_round_is_not_signed_off_during_a_meeting() -> None:
    with pytest.raises(errors.MeetingStillRuns):
        check_change(RUNNING, SIGN, a_checklist())

    check_change(HELD, SIGN, a_checklist())


@pytest.mark.parametrize("change", of_meetings("r1"), ids=kind_of)
def test_nothing_about_a_meeting_changes_once_the_round_is_signed_off(change: PlanMeeting) -> None:
    signed = a_dossier(replace(a_round(), signed_versions=(SignedVersion(1, "f" * 64, STARTED),)))

    with pytest.raises(errors.RoundIsSigned):
        check_change(signed, change, a_checklist())
