"""The published format of an answers file: one round in plain JSON."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from checklist_desktop.domain.dossier import ActionStatus, CostKnown, Priority
from checklist_desktop.domain.status import MOST_VIEWS
from checklist_desktop.domain.text_rules import LONGEST_TEXT

FORMAT = "checklist-answers/1"


def _not_blank(text: str) -> str:
    if not text.strip():
        raise PydanticCustomError("blank", "blank")
    return text


# Lengths and dates are published here and checked by the rules of the domain, which know them better.
Text = Annotated[str, Field(json_schema_extra={"maxLength": LONGEST_TEXT})]
Filled = Annotated[
    str, AfterValidator(_not_blank), Field(json_schema_extra={"maxLength": LONGEST_TEXT, "pattern": r"\S"})
]
Day = Annotated[str, Field(json_schema_extra={"pattern": r"^(\d{4}-\d{2}-\d{2})?$"})]
PartialDate = Annotated[str, Field(json_schema_extra={"pattern": r"^(\d{4}(-\d{2}(-\d{2})?)?)?$"})]


class Part(BaseModel):
    """Nothing but what is described here, and nothing taken for something else."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, use_attribute_docstrings=True)


class ChecklistPart(Part):
    id: Filled
    version: Filled


class EvidencePart(Part):
    title: Filled
    date: PartialDate = ""
    """A year, a month or a day: 2027, 2027-03 or 2027-03-01."""
    location: Text = ""
    """Where it is filed."""


class ActionPointPart(Part):
    what: Filled
    owner: Text = ""
    """Who does it, by role."""
    partners: list[Filled] = []
    """Ids of partners of the checklist, or names."""
    due: Day | None = None
    """A day, such as 2027-03-01."""
    priority: Annotated[Priority, Field(strict=False)] = Priority.NORMAL
    status: Annotated[ActionStatus, Field(strict=False)] = ActionStatus.TO_DO
    cost: Annotated[CostKnown, Field(strict=False)] = CostKnown.UNKNOWN
    """Whether the cost is known."""


class ViewPart(Part):
    option: Filled
    """Id of an option of the answer scale."""
    count: Annotated[int, Field(json_schema_extra={"minimum": 1, "maximum": MOST_VIEWS})]
    """How many chose it."""


class AnswerPart(Part):
    question: Filled
    """Id of a question of the checklist."""
    option: Filled
    """Id of an option of the answer scale."""
    explanation: Text = ""
    arrangement: Filled | None = None
    """Id of an arrangement level."""
    flagged: bool = False
    """Whether to come back to it later."""
    evidence: list[EvidencePart] = []
    views: list[ViewPart] = []
    """The show of hands before the answer was agreed, each option once."""
    minority_view: Text = ""
    """What some think, beside the agreed answer."""
    remark: Text = ""
    """For the group itself; in no public report."""
    meeting: Text = ""
    """Id of the meeting in which it was given."""
    action_points: list[ActionPointPart] = []


class ReflectionPart(Part):
    theme: Filled
    reflection: Filled
    text: Text = ""


class PersonPart(Part):
    role: Filled
    name: Text = ""


class ThemeTimePart(Part):
    theme: Filled
    """Id of a theme of the checklist."""
    minutes: Annotated[int, Field(json_schema_extra={"minimum": 0})] = 0


class GivenAnswerPart(Part):
    question: Filled
    before: Filled | None = None
    """Id of the option before the meeting; nothing when it was not discussed."""
    after: Filled | None = None


class OpenPointPart(Part):
    id: Filled
    text: Filled
    question: Filled | None = None
    settled: bool = False


class MeetingPart(Part):
    id: Filled
    """A meeting with the same id is the same meeting."""
    date: Day = ""
    place: Text = ""
    leader: PersonPart | None = None
    people: list[PersonPart] = []
    agenda: list[ThemeTimePart] = []
    started_at: Text = ""
    """A moment, such as 2026-11-24T13:00:00.000Z; absent for a meeting that is planned."""
    ended_at: Text = ""
    themes: list[ThemeTimePart] = []
    """The themes that were discussed, with the minutes spent on each."""
    answers: list[GivenAnswerPart] = []
    """The answers that were given or changed in it."""
    notes: Text = ""
    decisions: list[Filled] = []
    open_points: list[OpenPointPart] = []


class AnswersFile(Part):
    """The answers of one round. What has a default may be absent."""

    format: Literal["checklist-answers/1"]
    checklist: ChecklistPart | None = None
    """The checklist that was filled in; when it is named, it must be that of the round."""
    answers: list[AnswerPart] = []
    reflections: list[ReflectionPart] = []
    people: list[PersonPart] = []
    action_points: list[ActionPointPart] = []
    """Action points that belong to no question."""
    meetings: list[MeetingPart] = []
