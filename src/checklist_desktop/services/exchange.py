"""Answers in and out as a plain file: a whole file is taken in as one step, or nothing is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_answers import (
    CountViews,
    FlagQuestion,
    SetAnswer,
    SetArrangement,
    SetEvidence,
    WriteExplanation,
    WriteMinorityView,
    WriteRemark,
)
from checklist_desktop.domain.changes.of_rounds import SetActionPoint, SetPeople, WriteReflection
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.errors import (
    FileMissing,
    FileUnreadable,
    FolderNotWritable,
    RoundIsSigned,
    StorageFailed,
)
from checklist_desktop.domain.round_content import RoundContent
from checklist_desktop.services.meetings.holding import agreeing_on, changes_to_take_in
from checklist_desktop.system.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future
    from pathlib import Path

    from checklist_desktop.domain.changes.kinds import Change
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import ActionPoint, Round
    from checklist_desktop.services.session import Session


def import_answers(session: Session, round_id: str, path: Path) -> Future[None]:
    """Take in an answers file as one step.

    Each question in the file gets what the file says, its action points included; questions the file does
    not mention stay as they are. Raises what is wrong with the file, or a rule of the round, with nothing
    changed.
    """
    round_ = round_of(session.newest, round_id)
    if round_.is_signed:  # also when the file would change nothing
        raise RoundIsSigned(round_.label, len(round_.signed_versions))
    content = read_answers_file(path, session.checklist(round_id), core_only=round_.core_only)
    return session.apply(*changes_for(content, round_, session.new_id))


def read_answers_file(path: Path, checklist: Checklist, *, core_only: bool = False) -> RoundContent:
    """What an answers file says about a round of a checklist. Raises what is wrong with the file."""
    # pydantic stays off the way to the window.
    from checklist_desktop.formats.answers_file import read_answers

    return read_answers(_bytes_of(path), path.name, checklist, core_only=core_only)


def export_answers(session: Session, round_id: str, path: Path) -> None:
    """Write the answers of a round. Raises StorageFailed or FolderNotWritable with nothing half-written."""
    content = answers_bytes(session, round_id)
    try:
        write_atomically(path, content)
    except (PermissionError, FileNotFoundError, NotADirectoryError) as error:
        raise FolderNotWritable(str(path.parent)) from error
    except OSError as error:
        raise StorageFailed(str(path), error.strerror or str(error)) from error


def answers_bytes(session: Session, round_id: str) -> bytes:
    """The answers file of a round; the same round always gives the same bytes."""
    from checklist_desktop.formats.answers_file import write_answers

    checklist = session.checklist(round_id)
    return write_answers(content_of(round_of(session.dossier, round_id), checklist), checklist)


def content_of(round_: Round, checklist: Checklist) -> RoundContent:
    """What an answers file carries of a round: every question about which something was said."""
    order = [item.question.id for item in checklist.numbered()]
    spoken = {
        question: round_.answer(question)
        for question in order
        if question in round_.answers or round_.action_points_of(question)
    }
    return RoundContent(
        checklist_id=checklist.id,
        checklist_version=checklist.version,
        answers=spoken,
        action_points=tuple(replace(point, id="") for point in points_in_order(round_, checklist)),
        reflections=round_.reflections,
        people=round_.people,
        meetings=tuple(agreeing_on(meeting, ()) for meeting in round_.meetings),
    )


def points_in_order(round_: Round, checklist: Checklist) -> tuple[ActionPoint, ...]:
    """The action points by question, then those of none."""
    order = [item.question.id for item in checklist.numbered()]
    points = [point for question in order for point in round_.action_points_of(question)]
    return (*points, *round_.action_points_of(None))


def changes_for(content: RoundContent, round_: Round, new_id: Callable[[], str]) -> tuple[Change, ...]:
    """The changes that bring a round in line with the content of a file."""
    found: list[Change] = []
    for question, answer in content.answers.items():
        found += [
            SetAnswer(round_.id, question, answer.option, answer.meeting),
            WriteExplanation(round_.id, question, answer.explanation),
            SetArrangement(round_.id, question, answer.arrangement),
            FlagQuestion(round_.id, question, answer.flagged),
            SetEvidence(round_.id, question, answer.evidence),
            CountViews(round_.id, question, answer.views),
            WriteMinorityView(round_.id, question, answer.minority_view),
            WriteRemark(round_.id, question, answer.remark),
        ]
    found += _action_point_changes(content, round_, new_id)
    found += [
        WriteReflection(round_.id, theme, reflection, text)
        for (theme, reflection), text in content.reflections.items()
    ]
    if content.people:
        found.append(SetPeople(round_.id, content.people))
    for meeting in content.meetings:
        # Which action points were agreed is not in a file: here it stays as it was.
        agreed = round_.meeting(meeting.id).course.outcome.agreed
        found += changes_to_take_in(round_.id, agreeing_on(meeting, agreed))
    return tuple(found)


def _action_point_changes(
    content: RoundContent, round_: Round, new_id: Callable[[], str]
) -> Iterator[SetActionPoint]:
    """Points that are there already keep their id, so that the same file twice changes nothing.

    Only the points of questions in the file are looked at; free points only when the file has any.
    """
    for question in (*content.answers, None):
        wanted = [point for point in content.action_points if point.question == question]
        if question is None and not wanted:
            continue
        there = round_.action_points_of(question)
        kept = _kept(there, wanted)
        yield from (SetActionPoint(round_.id, point.id, None) for point in there if point not in kept)
        for point in wanted[len(kept) :]:
            fresh = new_id()
            yield SetActionPoint(round_.id, fresh, replace(point, id=fresh))


def _kept(there: tuple[ActionPoint, ...], wanted: list[ActionPoint]) -> list[ActionPoint]:
    """The points that can stay: as many as the file begins with, so that the order comes out right."""
    kept: list[ActionPoint] = []
    left = iter(there)
    for point in wanted:
        same = next((old for old in left if replace(old, id="") == point), None)
        if same is None:
            break
        kept.append(same)
    return kept


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except OSError as error:
        raise FileUnreadable(str(path), error.strerror or type(error).__name__) from error
