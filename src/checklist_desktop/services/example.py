"""The filled-in example of a fictional municipality, to look around in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.changes.of_rounds import (
    DescribeRound,
    RequestDecisions,
    StartRound,
    WriteConclusion,
)
from checklist_desktop.domain.dossier import DossierKind, Openness, PolicyArrangement, Round
from checklist_desktop.domain.plain import from_plain
from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.services.exchange import changes_for
from checklist_desktop.services.library import Library
from checklist_desktop.services.stamps import read_moment, written
from checklist_desktop.system.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.domain.dossier import ActionPoint
    from checklist_desktop.domain.meetings.meeting import Meeting
    from checklist_desktop.domain.round_content import RoundContent


def open_example(path: Path) -> Library:
    """The library of the example, made when it is not there. Raises the errors of opening a library."""
    library = Library(path)
    if not library.dossiers():
        make_example(library)
    return library


def make_example(library: Library) -> str:
    """Put the example in a library and return the id of its dossier.

    Days move along with today, so that the example always has a few actions that are late. All of it is
    one step with the making of the dossier, so that nobody takes the example back with Ctrl+Z.
    """
    from checklist_desktop.formats.answers_file import (
        read_answers,
    )  # pydantic stays off the way to the window

    path = resources() / "examples" / "voorbeeldstad.json"
    raw = json.loads(path.read_text(encoding="utf-8"))
    answers = json.dumps(raw.pop("answers")).encode("utf-8")
    example = from_plain(_Example, raw)
    checklist = standard_checklist()
    content = read_answers(answers, path.name, checklist)
    delay = library.stamps.now().date() - date.fromisoformat(example.written_on)
    about = example.round
    dossier_id = library.stamps.new_id()
    session = library.open(dossier_id)
    checklist_id = library.keep_checklist(checklist)
    round_ = Round(session.new_id(), about.label, checklist_id, core_only=about.core_only)
    session.apply(
        example.dossier.creation(),
        StartRound(round_.id, round_.label, round_.checklist, round_.core_only),
        DescribeRound(round_.id, about.label, about.case_number, about.portfolio_holder, about.openness),
        *changes_for(_moved(content, delay), round_, session.new_id),
        *(WriteConclusion(round_.id, theme, text) for theme, text in example.conclusions.items()),
        RequestDecisions(round_.id, example.requested_decisions),
    ).result()
    return dossier_id


@dataclass(frozen=True, slots=True)
class _ExampleDossier:
    name: str
    kind: DossierKind
    members: tuple[str, ...]
    arrangement: PolicyArrangement
    policy_links: tuple[str, ...]

    def creation(self) -> CreateDossier:
        return CreateDossier(self.name, self.kind, "", self.members, self.arrangement, self.policy_links)


@dataclass(frozen=True, slots=True)
class _ExampleRound:
    label: str
    core_only: bool
    case_number: str
    portfolio_holder: str
    openness: Openness


@dataclass(frozen=True, slots=True)
class _Example:
    """The file, but for its answers: those are an ordinary answers file."""

    format: str
    written_on: str
    dossier: _ExampleDossier
    round: _ExampleRound
    conclusions: Mapping[str, str]
    requested_decisions: tuple[str, ...]


def _moved(content: RoundContent, by: timedelta) -> RoundContent:
    points = tuple(_later(point, by) for point in content.action_points)
    return replace(content, action_points=points, meetings=tuple(_held(one, by) for one in content.meetings))


def _held(meeting: Meeting, by: timedelta) -> Meeting:
    day = (date.fromisoformat(meeting.date) + by).isoformat()
    started, ended = (
        written(read_moment(moment) + by) for moment in (meeting.course.started_at, meeting.course.ended_at)
    )
    course = replace(meeting.course, started_at=started, ended_at=ended)
    return replace(meeting, plan=replace(meeting.plan, date=day), course=course)


def _later(point: ActionPoint, by: timedelta) -> ActionPoint:
    if not point.due:
        return point
    return replace(point, due=(date.fromisoformat(point.due) + by).isoformat())
