"""Meetings in an answers file: strict on the way in, and the same after both ways."""

from __future__ import annotations

import json

import pytest

from checklist_desktop.domain.errors import AnswersFileInvalid
from checklist_desktop.formats.answers_file import read_answers, write_answers
from tests.builders import a_checklist


def test_meetings_are_read_and_written_without_what_they_do_not_say() -> None:
    planned: dict[str, object] = {"id": "m2", "date": "2026-12-01"}
    held: dict[str, object] = {
        "id": "m1",
        "date": "2026-11-24",
        "place": "Zaal",
        "leader": {"role": "Voorzitter", "name": ""},
        "people": [{"role": "Buurvrouw", "name": "Ans"}],
        "agenda": [{"theme": "signals", "minutes": 20}],
        "started_at": "2026-11-24T13:00:00.000Z",
        "ended_at": "2026-11-24T14:00:00.000Z",
        "themes": [{"theme": "signals", "minutes": 31}],
        "answers": [{"question": "1.a", "before": None, "after": "yes"}],
        "notes": "Gebak.",
        "decisions": ["Doen."],
        "open_points": [{"id": "p1", "text": "Wie?", "question": None, "settled": True}],
    }
    answer: dict[str, object] = {"question": "1.a", "option": "yes", "meeting": "m1"}
    text = json.dumps({"format": "checklist-answers/1", "answers": [answer], "meetings": [held, planned]})
    content = read_answers(text.encode(), "a.json", a_checklist())

    assert [meeting.is_over for meeting in content.meetings] == [True, False]
    assert content.answers["1.a"].meeting == "m1"
    written = json.loads(write_answers(content, a_checklist()))
    assert written["meetings"] == [held, planned]
    assert written["answers"][0]["meeting"] == "m1"


MEETING_FAULTS: list[tuple[dict[str, object], str]] = [
    ({"date": "2026-02-30"}, "meetings[m1].date"),
    ({"started_at": "gisteren"}, "meetings[m1].started_at"),
    ({"started_at": "2026-11-24T13:00:00.000Z", "ended_at": "2026-11-24T13:00:00"}, "meetings[m1].ended_at"),
    ({"agenda": [{"theme": "moon"}]}, "meetings[m1].agenda[1].theme"),
    ({"themes": [{"theme": "moon"}]}, "meetings[m1].themes[1].theme"),
    ({"answers": [{"question": "9.z"}]}, "meetings[m1].answers[9.z].question"),
    (
        {"open_points": [{"id": "p1", "text": "x", "question": "9.z"}]},
        "meetings[m1].open_points[p1].question",
    ),
    ({"decisions": [" "]}, "meetings[m1].decisions[1]"),
]


@pytest.mark.parametrize(("wrong", "where"), MEETING_FAULTS, ids=[where for _, where in MEETING_FAULTS])
def test_a_fault_in_a_meeting_is_told_with_its_place(wrong: dict[str, object], where: str) -> None:
    meetings = [{"id": "m1", **wrong}]
    content = json.dumps({"format": "checklist-answers/1", "meetings": meetings}).encode()
    with pytest.raises(AnswersFileInvalid) as caught:
        read_answers(content, "a.json", a_checklist())

    assert [fault.where.path for fault in caught.value.faults] == [where]
