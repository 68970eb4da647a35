"""A meeting: planned, running or over; in the order of its making, and gone when nothing is in it."""

from __future__ import annotations

from dataclasses import replace

from checklist_desktop.domain.canonical import canonical_bytes, parsed
from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_meetings import HoldMeeting, PlanMeeting, SetOpenPoint
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.dossier import Answer, Person
from checklist_desktop.domain.meetings.meeting import Course, Meeting, MeetingPlan, OpenPoint
from checklist_desktop.domain.plain import from_plain, to_plain
from tests.builders import a_dossier, a_round
from tests.changes import a_held_course, a_plan

STARTED = "2026-11-24T13:00:00.000Z"
ENDED = "2026-11-24T14:00:00.000Z"


def test_a_meeting_is_planned_then_running_then_over() -> None:
    meetings = [Meeting("m1", course=Course(*when)) for when in ((), (STARTED,), (STARTED, ENDED))]

    assert [(one.is_planned, one.is_running, one.is_over) for one in meetings] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


def test_who_leads_stands_first_at_the_table() -> None:
    assert [person.role for person in Meeting("m1", a_plan()).people] == [
        "Gespreksleider",
        "Beleidsadviseur",
        "Wijkteam",
    ]
    assert Meeting("m1", MeetingPlan(people=(Person("Wijkteam"),))).people == (Person("Wijkteam"),)


def test_meetings_stand_in_the_order_of_their_making_whichever_came_in_first() -> None:
    plans = [PlanMeeting("r1", name, replace(a_plan(), place=name)) for name in ("m3", "m1", "m2")]
    made = [a_dossier(), a_dossier()]
    for plan in plans:
        made[0] = plan.applied_to(made[0])
    for plan in reversed(plans):
        made[1] = plan.applied_to(made[1])

    assert made[0] == made[1]
    assert [one.id for one in round_of(made[0], "r1").meetings] == ["m1", "m2", "m3"]


def test_an_open_point_of_a_meeting_that_was_taken_away_elsewhere_is_not_lost() -> None:
    planned = PlanMeeting("r1", "m1", a_plan()).applied_to(a_dossier())
    point = SetOpenPoint("r1", "m1", "p1", OpenPoint("p1", "Wie belt?"))
    removal = PlanMeeting("r1", "m1", MeetingPlan())

    assert point.applied_to(removal.applied_to(planned)) == removal.applied_to(point.applied_to(planned))
    assert round_of(point.applied_to(removal.applied_to(planned)), "r1").meeting("m1").open_points == (
        OpenPoint("p1", "Wie belt?"),
    )


def test_a_point_that_was_removed_returns_to_its_place() -> None:
    dossier = a_dossier()
    for name in ("p1", "p2", "p3"):
        dossier = SetOpenPoint("r1", "m1", name, OpenPoint(name, name)).applied_to(dossier)
    removal = SetOpenPoint("r1", "m1", "p2", None)

    assert removal.inverse_in(dossier).applied_to(removal.applied_to(dossier)) == dossier


def test_the_running_meeting_is_the_one_that_has_not_ended() -> None:
    dossier = HoldMeeting("r1", "m1", a_held_course()).applied_to(a_dossier())
    assert round_of(dossier, "r1").running_meeting is None

    dossier = HoldMeeting("r1", "m2", Course(STARTED)).applied_to(dossier)
    assert round_of(dossier, "r1").running_meeting == Meeting("m2", course=Course(STARTED))


def test_an_answer_knows_its_meeting_and_the_one_before() -> None:
    first = SetAnswer("r1", "1.a", "yes", "m1").applied_to(a_dossier())
    assert round_of(first, "r1").answer("1.a") == Answer("yes", meeting="m1")

    later = SetAnswer("r1", "1.a", "no", "m2")
    assert later.inverse_in(first) == SetAnswer("r1", "1.a", "yes", "m1")
    assert later.inverse_in(first).applied_to(later.applied_to(first)) == first


def test_an_answer_that_was_taken_back_in_a_meeting_leaves_no_trace() -> None:
    given = SetAnswer("r1", "1.a", "yes").applied_to(a_dossier())

    assert SetAnswer("r1", "1.a", None, "m1").applied_to(given) == a_dossier()


def test_a_round_without_meetings_is_written_as_it_was_before_there_were_any() -> None:
    plain = to_plain(replace(a_round(), answers={"1.a": Answer("yes")}))

    assert isinstance(plain, dict)
    assert "meetings" not in plain
    assert plain["answers"] == {
        "1.a": {"option": "yes", "explanation": "", "arrangement": None, "flagged": False, "evidence": []}
    }


def test_a_meeting_is_read_back_from_what_was_written() -> None:
    meeting = Meeting("m1", a_plan(), a_held_course(), "Notitie", ("Besluit",), (OpenPoint("p1", "Wie?"),))

    assert from_plain(Meeting, parsed(canonical_bytes(to_plain(meeting)))) == meeting
