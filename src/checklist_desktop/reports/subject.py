"""What a report is about: one round, as it stands or as it was signed, with its checklist and its moment."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from checklist_desktop.insight.action_plan import planned_actions
from checklist_desktop.insight.report_parts import (
    WHOLE,
    Parts,
    public_round,
    round_of_one_voice,
    round_without_meetings,
)

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import Dossier, Reopening, Round, SignedVersion
    from checklist_desktop.domain.round_content import DataPlace
    from checklist_desktop.insight.action_plan import PlannedAction


@dataclass(frozen=True, slots=True)
class ReportData:
    """The file with the data that goes along with a report."""

    content: bytes
    place: DataPlace


@dataclass(frozen=True, slots=True)
class Subject:
    """Everything a report says follows from this, so that the same subject gives the same report.

    `moment` (UTC) is when the version was signed, or the last change to a draft. `earlier` and `reopenings`
    are the versions before this one, and why each was opened again. `signed` is None for a draft. `parts`
    is how much of it is told, and `data` what goes along with it; only a whole report has that.
    """

    dossier: Dossier
    round: Round
    checklist: Checklist
    moment: datetime
    signed: SignedVersion | None = None
    earlier: tuple[SignedVersion, ...] = ()
    reopenings: tuple[Reopening, ...] = ()
    parts: Parts = WHOLE
    data: ReportData | None = None
    actions: tuple[PlannedAction, ...] = field(init=False)
    """The numbered action points; late is counted from the day of the report, never from today."""

    def __post_init__(self) -> None:
        # Looked at for every question, so numbered once.
        object.__setattr__(self, "actions", planned_actions(self.round, self.checklist, self.day))

    @property
    def version(self) -> int:
        """The number this version has, or gets when it is signed."""
        return len(self.earlier) + 1

    @property
    def day(self) -> date:
        return day_of(self.moment)

    def actions_of(self, question_id: str) -> tuple[PlannedAction, ...]:
        return tuple(action for action in self.actions if action.point.question == question_id)


def in_parts(subject: Subject, parts: Parts) -> Subject:
    """The subject of a report that tells only these parts; what a public one must not tell is not in it."""
    round_ = subject.round
    if parts.is_public:
        round_ = public_round(round_, subject.checklist)
    elif not parts.with_minority_views:
        round_ = round_of_one_voice(round_)
    if not parts.has_meetings:
        round_ = round_without_meetings(round_)
    data = subject.data if parts.is_whole else None
    return replace(subject, round=round_, parts=parts, data=data)


def day_of(moment: datetime) -> date:
    """The Dutch day of a moment, on every machine the same."""
    return dutch(moment).date()


def dutch(moment: datetime) -> datetime:
    """A moment as Dutch clocks show it, on every machine the same.

    Summer time runs from the last Sunday of March to that of October, both at 01:00 UTC.
    """
    moment = moment.astimezone(UTC)
    begin, end = (_last_sunday(moment.year, month) for month in (3, 10))
    return moment + timedelta(hours=2 if begin <= moment < end else 1)


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=last.isoweekday() % 7)
