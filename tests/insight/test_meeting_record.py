"""What came of a meeting, read from the events: no more than was done in it, and no less."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.changes.of_meetings import HoldMeeting, SetOpenPoint
from checklist_desktop.domain.changes.of_rounds import SetActionPoint, WriteConclusion
from checklist_desktop.domain.dossier import ActionPoint
from checklist_desktop.domain.events import Event, Recorded
from checklist_desktop.domain.meetings.meeting import (
    Course,
    GivenAnswer,
    Meeting,
    OpenPoint,
    Outcome,
    ThemeTime,
)
from checklist_desktop.insight.meeting_record import (
    LONGEST_SILENCE,
    meeting_record,
    outcome_of,
    time_per_theme,
)
from tests.builders import a_checklist, a_dossier, a_round
from tests.changes import a_plan

if TYPE_CHECKING:
    from checklist_desktop.domain.changes.kinds import Change

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
START = HoldMeeting("r1", "m1", Course("2026-11-24T12:00:00.000Z"))
END = HoldMeeting("r1", "m1", Course("2026-11-24T12:00:00.000Z", "2026-11-24T13:00:00.000Z"))
POINT = ActionPoint("a1", "Bel de regio", "2.a")


def recorded(*changes: Change | tuple[Change, str], minutes: int = 1) -> list[Recorded]:
    """Events of these changes so many minutes apart, each on the device that goes with it, or on mine."""
    dossier, found = a_dossier(), []
    for number, item in enumerate(changes):
        change, device = item if isinstance(item, tuple) else (item, "mine")
        at = (NOON + timedelta(minutes=number * minutes)).isoformat()
        event = Event("d1", device, number + 1, "", at, "", f"b{number}", change)
        found.append(Recorded(f"e{number}", event, change.inverse_in(dossier)))
        dossier = change.applied_to(dossier)
    return found


def outcome(*changes: Change | tuple[Change, str], shown: dict[str, int] | None = None) -> Outcome:
    return outcome_of(recorded(*changes), "r1", "m1", a_checklist(), shown or {})


def test_answers_of_before_and_after_the_meeting_are_not_of_it() -> None:
    found = outcome(
        SetAnswer("r1", "1.a", "no"),
        START,
        SetAnswer("r1", "1.a", "partly"),
        SetAnswer("r1", "1.b", "yes"),
        END,
        SetAnswer("r1", "1.a", "yes"),
    )

    assert found.answers == (GivenAnswer("1.a", "no", "partly"), GivenAnswer("1.b", None, "yes"))


def test_what_was_said_and_taken_back_is_not_told() -> None:
    found = outcome(
        SetAnswer("r1", "1.a", "no"),
        START,
        SetAnswer("r1", "1.a", "yes"),
        SetAnswer("r1", "1.a", "no"),
        SetActionPoint("r1", "a1", POINT),
        SetActionPoint("r1", "a1", None),
    )

    assert (found.answers, found.agreed) == ((), ())


def test_what_others_did_elsewhere_meanwhile_is_not_of_the_meeting() -> None:
    found = outcome(START, (SetAnswer("r1", "1.a", "no"), "theirs"), SetAnswer("r1", "2.a", "yes"))

    assert [answer.question for answer in found.answers] == ["2.a"]
    assert [time.theme for time in found.themes] == ["together"]


def test_another_meeting_keeps_its_own() -> None:
    other = replace(START, meeting="m0")
    found = outcome(
        other, SetAnswer("r1", "1.a", "no"), replace(END, meeting="m0"), START, SetAnswer("r1", "1.b", "yes")
    )

    assert [answer.question for answer in found.answers] == ["1.b"]


def test_actions_agreed_are_those_that_were_added_or_changed() -> None:
    old = ActionPoint("a0", "Oud", "1.a")
    found = outcome(
        SetActionPoint("r1", "a0", old),
        SetActionPoint("r1", "a2", replace(old, id="a2")),
        START,
        SetActionPoint("r1", "a0", replace(old, owner="Wijkteam")),
        SetActionPoint("r1", "a1", POINT),
    )

    assert found.agreed == ("a0", "a1")


def test_a_theme_is_discussed_when_something_in_it_changed_or_when_it_was_in_sight() -> None:
    together = (
        SetAnswer("r1", "2.a", "no"),
        WriteExplanation("r1", "2.a", "x"),
        SetOpenPoint("r1", "m1", "p1", OpenPoint("p1", "Wie?", "2.b")),
        WriteConclusion("r1", "together", "Goed."),
        SetActionPoint("r1", "a1", POINT),
    )
    for change in together:
        assert outcome(START, change).themes == (ThemeTime("together"),)

    shown = outcome(START, together[0], shown={"signals": 12, "together": 3}).themes
    assert shown == (ThemeTime("signals", 12), ThemeTime("together", 3))
    assert outcome(START, SetOpenPoint("r1", "m1", "p1", OpenPoint("p1", "Wie?"))).themes == ()


def test_the_record_is_made_from_the_round_alone_in_the_order_of_the_checklist() -> None:
    checklist = a_checklist()
    kept = Outcome(
        (ThemeTime("together", 9), ThemeTime("signals", 31)),
        (GivenAnswer("2.a", "no", "yes"), GivenAnswer("1.a", None, "partly")),
        ("a1", "gone"),
    )
    meeting = Meeting("m1", a_plan(), Course("2026-11-24T12:00:00.000Z", "2026-11-24T13:00:00.000Z", kept))
    record = meeting_record(replace(a_round(), action_points=(POINT,)), checklist, meeting)

    assert [(one.number, one.spent, one.meant) for one in record.themes] == [(1, 31, 20), (2, 9, 25)]
    assert [(one.question.number, one.before.id, one.after.id) for one in record.answers] == [
        ("1.1", "blank", "partly"),
        ("2.1", "no", "yes"),
    ]
    assert (record.given, record.changed) == (1, 1)
    assert record.agreed == (POINT,)


def test_the_time_of_a_meeting_that_was_cut_off_follows_from_its_changes() -> None:
    changes = (
        START,
        SetAnswer("r1", "1.a", "no"),
        WriteExplanation("r1", "1.a", "x"),
        SetAnswer("r1", "2.a", "no"),
    )
    spent = time_per_theme(recorded(*changes, minutes=6), "r1", "m1", a_checklist())
    assert spent == {"signals": timedelta(minutes=12), "together": timedelta(minutes=6)}

    far = LONGEST_SILENCE // timedelta(minutes=1) + 1
    assert time_per_theme(recorded(*changes, minutes=far), "r1", "m1", a_checklist()) == {}
