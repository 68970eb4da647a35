"""What is true of one municipality or region: its dossier, and the rounds in it over the years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from checklist_desktop.domain.meetings.meeting import Meeting
from checklist_desktop.domain.meetings.meeting import Person as Person
from checklist_desktop.domain.plain import added_later


class DossierKind(StrEnum):
    MUNICIPALITY = "municipality"
    REGION = "region"


class PolicyArrangement(StrEnum):
    """Whose policy it is; empty until someone said so."""

    UNSAID = ""
    OWN = "own"
    REGIONAL = "regional"
    BOTH = "both"


class Openness(StrEnum):
    """The openness classes of a paper for the college."""

    PUBLIC = "public"
    CONFIDENTIAL = "confidential"
    SECRET = "secret"


class Priority(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


class ActionStatus(StrEnum):
    TO_DO = "to_do"
    BUSY = "busy"
    DONE = "done"
    DROPPED = "dropped"


class CostKnown(StrEnum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an answer rests on. The date is free text: often only a year or a month is known."""

    title: str
    date: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """How many at the table chose an option, in a show of hands. Never who."""

    option: str
    count: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What the group said about one question. No option means: not discussed yet.

    `views` is the show of hands before the answer was agreed, `minority_view` what was not agreed to, and
    `remark` is for the group itself: no public report tells it. `meeting` is the id of the meeting the option
    was given in, empty when it was none.
    """

    option: str | None = None
    explanation: str = ""
    arrangement: str | None = None
    flagged: bool = False
    evidence: tuple[Evidence, ...] = ()
    views: tuple[View, ...] = added_later(())
    minority_view: str = added_later("")
    remark: str = added_later("")
    meeting: str = added_later("")

    @property
    def is_blank(self) -> bool:
        return self == Answer()


@dataclass(frozen=True, slots=True)
class ActionPoint:
    """Something to be done. `due` is an ISO date (yyyy-mm-dd) or empty; no question means a free one."""

    id: str
    what: str
    question: str | None = None
    owner: str = ""
    partners: tuple[str, ...] = ()
    due: str = ""
    priority: Priority = Priority.NORMAL
    cost: CostKnown = CostKnown.UNKNOWN
    status: ActionStatus = ActionStatus.TO_DO

    @property
    def is_open(self) -> bool:
        return self.status in (ActionStatus.TO_DO, ActionStatus.BUSY)


class SignatoryRole(StrEnum):
    """What someone does for a signed version: prepare it, agree with it, or adopt it."""

    PREPARED = "prepared"
    AGREED = "agreed"
    ADOPTS = "adopts"


@dataclass(frozen=True, slots=True)
class Signatory:
    role: SignatoryRole
    function: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the college decides with: number and date (ISO, or empty), who, and what was declared.

    `declarations` are keys of the declarations that were ticked; their words stand in the texts.
    """

    number: str = ""
    date: str = ""
    declarations: tuple[str, ...] = ()
    signatories: tuple[Signatory, ...] = ()


@dataclass(frozen=True, slots=True)
class SignedVersion:
    """A version the college adopted: its number, controlegetal (SHA-256, hex) and moment (UTC, ISO 8601)."""

    version: int
    fingerprint: str
    at: str


@dataclass(frozen=True, slots=True)
class Reopening:
    """Why a signed round was opened again."""

    after_version: int
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class Round:
    """One filling-in of one checklist version.

    The mappings are never changed in place; a change makes new ones. `reflections` is keyed by
    (theme id, reflection id), `conclusions` by theme id.
    """

    id: str
    label: str
    checklist: str
    core_only: bool = False
    withdrawn: bool = False
    case_number: str = ""
    portfolio_holder: str = ""
    openness: Openness = Openness.PUBLIC
    people: tuple[Person, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    action_points: tuple[ActionPoint, ...] = ()
    reflections: Mapping[tuple[str, str], str] = field(default_factory=dict)
    conclusions: Mapping[str, str] = field(default_factory=dict)
    requested_decisions: tuple[str, ...] = ()
    decision: Decision = Decision()
    signed_versions: tuple[SignedVersion, ...] = ()
    reopenings: tuple[Reopening, ...] = ()
    meetings: tuple[Meeting, ...] = added_later(())

    @property
    def is_signed(self) -> bool:
        """Whether the newest version stands: signed, and not opened again since."""
        return len(self.signed_versions) > len(self.reopenings)

    @property
    def next_version(self) -> int:
        return len(self.signed_versions) + 1

    def answer(self, question_id: str) -> Answer:
        return self.answers.get(question_id, Answer())

    def action_point(self, action_point_id: str) -> ActionPoint | None:
        return next((point for point in self.action_points if point.id == action_point_id), None)

    def action_points_of(self, question_id: str | None) -> tuple[ActionPoint, ...]:
        return tuple(point for point in self.action_points if point.question == question_id)

    def meeting(self, meeting_id: str) -> Meeting:
        """The meeting with this id; one without anything in it when there is none."""
        return next((one for one in self.meetings if one.id == meeting_id), Meeting(meeting_id))

    @property
    def running_meeting(self) -> Meeting | None:
        return next((meeting for meeting in self.meetings if meeting.is_running), None)

    def reflection(self, theme_id: str, reflection_id: str) -> str:
        return self.reflections.get((theme_id, reflection_id), "")


@dataclass(frozen=True, slots=True)
class Dossier:
    """One municipality or region over the years. `logo` is a PNG or JPEG in base64, or empty.

    `discarded_at` is when it was thrown away (UTC, ISO 8601), empty for one that stands.
    """

    id: str
    name: str
    kind: DossierKind = DossierKind.MUNICIPALITY
    municipality_code: str = ""
    members: tuple[str, ...] = ()
    arrangement: PolicyArrangement = PolicyArrangement.UNSAID
    policy_links: tuple[str, ...] = ()
    logo: str = ""
    accent_colour: str = ""
    rounds: tuple[Round, ...] = ()
    discarded_at: str = ""

    @property
    def is_discarded(self) -> bool:
        return bool(self.discarded_at)

    def round(self, round_id: str) -> Round | None:
        return next((item for item in self.rounds if item.id == round_id), None)

    @property
    def standing_rounds(self) -> tuple[Round, ...]:
        """The rounds that were not withdrawn by undoing their start."""
        return tuple(item for item in self.rounds if not item.withdrawn)
