"""The published format of a checklist file: which keys there are, which are needed, what they hold."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.formats.yaml_source import meaning_of

Id = Annotated[str, StringConstraints(pattern=r"^[\w.\-]+$", max_length=100)]
Filled = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Text = Annotated[str, StringConstraints(strip_whitespace=True)]
YesNo = Annotated[bool, BeforeValidator(meaning_of)]


class Part(BaseModel):
    """Nothing but what is described here, and nothing taken for something else."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, use_attribute_docstrings=True)


class HowToUsePart(Part):
    before: Text = ""
    during: Text = ""
    after: Text = ""


class OptionPart(Part):
    id: Id
    label: Filled
    """The words on the answer button."""
    meaning: Annotated[Meaning, Field(strict=False)]
    """What the answer says about the municipality; the program counts with this, never with the label."""
    description: Text = ""
    requires_explanation: YesNo = False
    asks_action: YesNo = False
    welcomes_evidence: YesNo = False
    default: YesNo = False
    """At most on the option with the meaning not_discussed."""


class ScalePart(Part):
    explanation: Text = ""
    options: Annotated[list[OptionPart], Field(min_length=2)]
    """Exactly one of them means not_discussed: the state in which every question begins."""


class LevelPart(Part):
    id: Id
    label: Filled
    default: YesNo = False
    """On one level at most."""


class GroundPart(Part):
    id: Id
    label: Filled
    description: Text = ""


class PartnerPart(Part):
    id: Id
    name: Filled


class ReflectionPart(Part):
    id: Id
    label: Filled
    description: Text = ""
    shareable: YesNo = False


class PolicyLinkPart(Part):
    id: Id
    label: Filled


class SourcePart(Part):
    id: Id
    title: Filled
    publisher: Text = ""
    year: Text = ""
    url: Text = ""
    dated: YesNo = False
    note: Text = ""


class QuestionPart(Part):
    id: Id
    """Never changes: answers refer to it."""
    question: Filled
    explanation: Text = ""
    baseline: YesNo = False
    """Whether it belongs to the basic level."""
    core: YesNo = False
    """Whether it is asked in a round of core questions only."""
    grounds: list[Id] = []
    """Ids of grounds."""
    evidence_examples: list[Filled] = []
    suggested_action: Text = ""
    partners: list[Id] = []
    """Ids of partners."""
    sources: list[Id] = []
    """Ids of sources."""


class ThemePart(Part):
    id: Id
    title: Filled
    short_title: Text = ""
    """What fits on a tab, when the title does not."""
    introduction: Text = ""
    sources: list[Id] = []
    """Ids of sources."""
    items: Annotated[list[QuestionPart], Field(min_length=1)]
    """The questions, in order."""


class ChecklistFile(Part):
    """A checklist: its themes and questions, the answer scale, and everything they refer to."""

    format: Annotated[Literal[1], BeforeValidator(meaning_of)]
    id: Id
    version: Filled
    """Goes up with every change. Write it between quotation marks."""
    title: Filled
    answer_scale: ScalePart
    themes: Annotated[list[ThemePart], Field(min_length=1)]
    status: Text = ""
    language: Filled = "nl-NL"
    subtitle: Text = ""
    description: Text = ""
    audience: Text = ""
    scope: Text = ""
    privacy_notice: Text = ""
    """Shown wherever someone can write freely."""
    currency_notice: Text = ""
    origin_notice: Text = ""
    """Shown in the application and in every report."""
    how_to_use: HowToUsePart = HowToUsePart()
    arrangement_levels: list[LevelPart] = []
    grounds: list[GroundPart] = []
    partners: list[PartnerPart] = []
    theme_reflections: list[ReflectionPart] = []
    policy_links: list[PolicyLinkPart] = []
    sources: list[SourcePart] = []
