"""The content that is discussed: one version of a checklist, with its themes, questions and scale."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Meaning(StrEnum):
    """What an answer option says about the municipality, whatever a checklist calls it."""

    IN_ORDER = "in_order"
    PARTLY = "partly"
    NOT_IN_ORDER = "not_in_order"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    NOT_DISCUSSED = "not_discussed"


@dataclass(frozen=True, slots=True)
class AnswerOption:
    id: str
    label: str
    description: str
    meaning: Meaning
    requires_explanation: bool = False
    asks_action: bool = False
    welcomes_evidence: bool = False
    default: bool = False


@dataclass(frozen=True, slots=True)
class AnswerScale:
    explanation: str
    options: tuple[AnswerOption, ...]

    @property
    def choices(self) -> tuple[AnswerOption, ...]:
        """The options a group can pick; the starting state is what remains when nothing was picked."""
        return tuple(option for option in self.options if option.meaning is not Meaning.NOT_DISCUSSED)

    @property
    def starting_state(self) -> AnswerOption:
        """The option every question begins with; the checklist file guarantees there is exactly one."""
        return next(option for option in self.options if option.meaning is Meaning.NOT_DISCUSSED)

    def find(self, option_id: str | None) -> AnswerOption:
        """The option with this id; the starting state when nothing was picked or the id is unknown."""
        for option in self.options:
            if option.id == option_id:
                return option
        return self.starting_state


@dataclass(frozen=True, slots=True)
class ArrangementLevel:
    """Whether something is arranged by the municipality itself, by the region, or both."""

    id: str
    label: str
    default: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a question comes from: a duty, an agreement, a recommendation."""

    id: str
    label: str
    description: str


@dataclass(frozen=True, slots=True)
class Partner:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ReflectionPrompt:
    """A question asked once per theme, at its end."""

    id: str
    label: str
    description: str
    shareable: bool = False


@dataclass(frozen=True, slots=True)
class PolicyLink:
    """A broader policy that the approach can join."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Source:
    id: str
    title: str
    publisher: str
    year: str
    url: str = ""
    dated: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class HowToUse:
    before: str
    during: str
    after: str


@dataclass(frozen=True, slots=True)
class Question:
    id: str
    text: str
    explanation: str
    baseline: bool = False
    core: bool = False
    grounds: tuple[str, ...] = ()
    evidence_examples: tuple[str, ...] = ()
    suggested_action: str = ""
    partners: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the subjects of the checklist."""

    id: str
    title: str
    introduction: str
    questions: tuple[Question, ...]
    sources: tuple[str, ...] = ()
    short_title: str = ""

    @property
    def tab_title(self) -> str:
        """What fits on a tab: the short title, or the whole one when the checklist gives none."""
        return self.short_title or self.title


@dataclass(frozen=True, slots=True)
class NumberedQuestion:
    """A question with the number people call it by, and the theme it stands in."""

    number: str
    theme: Theme
    question: Question


@dataclass(frozen=True, slots=True)
class Checklist:
    id: str
    version: str
    status: str
    language: str
    title: str
    subtitle: str
    description: str
    audience: str
    scope: str
    privacy_notice: str
    currency_notice: str
    origin_notice: str
    how_to_use: HowToUse
    answer_scale: AnswerScale
    arrangement_levels: tuple[ArrangementLevel, ...]
    grounds: tuple[Ground, ...]
    partners: tuple[Partner, ...]
    theme_reflections: tuple[ReflectionPrompt, ...]
    policy_links: tuple[PolicyLink, ...]
    themes: tuple[Theme, ...]
    sources: tuple[Source, ...]

    def numbered(self, *, core_only: bool = False) -> Iterator[NumberedQuestion]:
        """Every question in order, with the number it has in the whole checklist.

        A round of core questions keeps the numbers of the whole list, so that two rounds can be compared.
        """
        for theme_number, theme in enumerate(self.themes, start=1):
            for question_number, question in enumerate(theme.questions, start=1):
                if question.core or not core_only:
                    yield NumberedQuestion(f"{theme_number}.{question_number}", theme, question)

    def theme(self, theme_id: str) -> Theme | None:
        return next((theme for theme in self.themes if theme.id == theme_id), None)

    def question(self, question_id: str) -> NumberedQuestion | None:
        for theme_number, theme in enumerate(self.themes, start=1):
            for question_number, question in enumerate(theme.questions, start=1):
                if question.id == question_id:
                    return NumberedQuestion(f"{theme_number}.{question_number}", theme, question)
        return None

    def partner_name(self, partner: str) -> str:
        """The name of a partner; a partner typed by hand is its own name."""
        return next((known.name for known in self.partners if known.id == partner), partner)

    def arrangement(self, level_id: str | None) -> ArrangementLevel | None:
        """The level with this id, or the checklist's default level when none was picked."""
        for level in self.arrangement_levels:
            if level.id == level_id:
                return level
        return next((level for level in self.arrangement_levels if level.default), None)

    def ground(self, ground_id: str) -> Ground | None:
        return next((ground for ground in self.grounds if ground.id == ground_id), None)

    def source(self, source_id: str) -> Source | None:
        return next((source for source in self.sources if source.id == source_id), None)
