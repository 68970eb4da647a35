"""Meetings on paper: the record of one, and the annex with those about a round."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from checklist_desktop.insight.meeting_record import meeting_record, told_meetings
from checklist_desktop.reports.blocks import Cell, Column, Fact, FactTable, Heading, Items, Table, Text
from checklist_desktop.reports.content.words import facts_in_a_row, named
from checklist_desktop.reports.subject import dutch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import ActionPoint, Person
    from checklist_desktop.domain.meetings.meeting import Meeting, OpenPoint
    from checklist_desktop.insight.meeting_record import MeetingRecord, MovedAnswer
    from checklist_desktop.reports.blocks import Block
    from checklist_desktop.reports.content.words import Words
    from checklist_desktop.reports.subject import Subject

MOST_WHOLE = 6
"""Answers that are told with their question; more of them are told by their numbers, to stay on one page."""


def meetings_annex(subject: Subject, words: Words) -> Iterator[Block]:
    """All meetings that were held, one below the other."""
    for meeting in told_meetings(subject.round):
        record = meeting_record(subject.round, subject.checklist, meeting)
        yield Heading(words("meeting.title", day=meeting_day(meeting, words)), level=2)
        yield from record_blocks(record, subject.checklist, words)


def meeting_day(meeting: Meeting, words: Words) -> str:
    return words.partial_date(meeting.date) if meeting.date else words("meeting.no_day")


def record_blocks(record: MeetingRecord, checklist: Checklist, words: Words) -> Iterator[Block]:
    """What the record of a meeting tells, from who were there to what was agreed."""
    meeting = record.meeting
    yield FactTable(tuple(_facts(meeting, words)))
    themes = tuple(_themes(record, words))
    yield Items(themes or (words("meeting.nothing"),), side_head=words("meeting.themes"))
    yield from _answers(record, words)
    decisions = meeting.decisions
    numbers = tuple(f"{number}." for number in range(1, len(decisions) + 1))
    yield Items(decisions or (words("meeting.nothing"),), numbers, words("meeting.decisions"))
    points = tuple(_open_point(point, checklist, words) for point in meeting.open_points)
    yield Items(points or (words("meeting.nothing"),), side_head=words("meeting.open_points"))
    agreed = tuple(_action(point, checklist, words) for point in record.agreed)
    yield Items(agreed or (words("meeting.nothing"),), side_head=words("meeting.agreed"))
    if meeting.notes.strip():
        yield Text(meeting.notes, side_head=words("meeting.notes"))


def _facts(meeting: Meeting, words: Words) -> Iterator[Fact]:
    course, plan = meeting.course, meeting.plan
    unfilled = words("unfilled")
    clocks = [_clock(moment) for moment in (course.started_at, course.ended_at) if moment]
    key = "meeting.from_to" if len(clocks) > 1 else "meeting.from"
    yield Fact(words("meeting.time"), words(key, start=clocks[0], end=clocks[-1]) if clocks else unfilled)
    yield Fact(words("meeting.place"), plan.place.strip() or unfilled)
    yield Fact(words("meeting.leader"), _person(plan.leader, words) if plan.leader else unfilled)
    people = named(_person(person, words) for person in plan.people)
    yield Fact(words("meeting.people"), people or unfilled)


def _themes(record: MeetingRecord, words: Words) -> Iterator[str]:
    for theme in record.themes:
        key = "meeting.theme"
        if theme.spent:
            key = "meeting.theme.of" if theme.meant else "meeting.theme.spent"
        yield words(key, number=theme.number, title=theme.theme.title, spent=theme.spent, meant=theme.meant)


def _answers(record: MeetingRecord, words: Words) -> Iterator[Block]:
    """With their questions while there are few, else per answer the numbers of the questions."""
    title = words("meeting.answers")
    if not record.answers:
        yield Items((words("meeting.nothing"),), side_head=title)
    elif len(record.answers) > MOST_WHOLE:
        yield Items(tuple(_per_answer(record.answers, words)), side_head=title)
    else:
        yield Heading(title, level=2)
        yield Table(
            summary=title,
            columns=(
                Column(words("meeting.question"), 14),
                Column(words("meeting.asked"), 90),
                Column(words("meeting.answer"), 56),
            ),
            rows=tuple(_row(answer, words) for answer in record.answers),
        )


def _per_answer(answers: tuple[MovedAnswer, ...], words: Words) -> Iterator[str]:
    for label in dict.fromkeys(answer.after.label for answer in answers):
        these = named(_short(answer, words) for answer in answers if answer.after.label == label)
        yield words("meeting.answers.now", label=label, questions=these)


def _short(answer: MovedAnswer, words: Words) -> str:
    if answer.before.default:
        return answer.question.number
    return words("meeting.was", number=answer.question.number, before=answer.before.label)


def _row(answer: MovedAnswer, words: Words) -> tuple[Cell, ...]:
    return (
        Cell(answer.question.number, strong=True),
        Cell(answer.question.question.text),
        Cell(
            answer.after.label,
            detail=words("meeting.before", before=answer.before.label),
            meaning=answer.after.meaning,
        ),
    )


def _open_point(point: OpenPoint, checklist: Checklist, words: Words) -> str:
    asked = checklist.question(point.question) if point.question else None
    told = words("meeting.at_question", number=asked.number, text=point.text) if asked else point.text
    return words("meeting.settled", text=told) if point.settled else told


def _action(point: ActionPoint, checklist: Checklist, words: Words) -> str:
    asked = checklist.question(point.question) if point.question else None
    told = words("meeting.at_question", number=asked.number, text=point.what) if asked else point.what
    due = words("meeting.due", day=words.partial_date(point.due)) if point.due else ""
    return facts_in_a_row((told, point.owner, due))


def _person(person: Person, words: Words) -> str:
    if not person.name.strip():
        return person.role
    return words("closing.named", function=person.role, name=person.name)


def _clock(moment: str) -> str:
    return f"{dutch(datetime.fromisoformat(moment)):%H:%M}"
