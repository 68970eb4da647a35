"""How far a round is: discussed and in order, per theme and for the baseline questions.

A count and its total always travel together. There is no overall grade.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from checklist_desktop.domain.checklist import Meaning

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from checklist_desktop.domain.checklist import AnswerOption, Checklist, NumberedQuestion, Theme
    from checklist_desktop.domain.dossier import Round


_LINE_OF_A_ROW, _MOST_LINES = 28, 14


@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many."""

    count: int
    total: int

    @property
    def complete(self) -> bool:
        return self.count == self.total

    @property
    def share(self) -> float:
        """For drawing a bar only: 0 to 1, and 0 when there is nothing to count."""
        return self.count / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True)
class Progress:
    """Counts over a set of questions.

    `discussed` counts every chosen option. `in_order` counts only the options that mean "in order", over all
    questions of the round except those that do not apply. `by_meaning` counts each meaning.
    """

    discussed: Count
    in_order: Count
    by_meaning: Mapping[Meaning, int]


@dataclass(frozen=True, slots=True)
class ThemeProgress:
    number: int
    theme: Theme
    all: Progress
    baseline: Progress


@dataclass(frozen=True, slots=True)
class RoundProgress:
    all: Progress
    baseline: Progress
    themes: tuple[ThemeProgress, ...]


def row_titles(checklist: Checklist) -> tuple[str, ...]:
    """What themes are called in a table of one page: in full, or by short names when that is too much."""
    lines = sum(ceil(len(theme.title) / _LINE_OF_A_ROW) for theme in checklist.themes)
    if lines <= _MOST_LINES:
        return tuple(theme.title for theme in checklist.themes)
    return tuple(theme.tab_title for theme in checklist.themes)


def questions_of(round_: Round, checklist: Checklist) -> tuple[NumberedQuestion, ...]:
    """The questions this round asks: all of them, or the core ones."""
    return tuple(checklist.numbered(core_only=round_.core_only))


def questions_of_theme(round_: Round, checklist: Checklist, theme_id: str) -> tuple[NumberedQuestion, ...]:
    return tuple(item for item in questions_of(round_, checklist) if item.theme.id == theme_id)


def option_of(round_: Round, checklist: Checklist, question_id: str) -> AnswerOption:
    """The option that was chosen, or the starting state."""
    return checklist.answer_scale.find(round_.answer(question_id).option)


def progress_of(round_: Round, checklist: Checklist, questions: Iterable[NumberedQuestion]) -> Progress:
    meanings = Counter(option_of(round_, checklist, item.question.id).meaning for item in questions)
    total = sum(meanings.values())
    return Progress(
        discussed=Count(total - meanings[Meaning.NOT_DISCUSSED], total),
        in_order=Count(meanings[Meaning.IN_ORDER], total - meanings[Meaning.NOT_APPLICABLE]),
        by_meaning={meaning: meanings[meaning] for meaning in Meaning},
    )


def round_progress(round_: Round, checklist: Checklist) -> RoundProgress:
    questions = questions_of(round_, checklist)
    return RoundProgress(
        all=progress_of(round_, checklist, questions),
        baseline=progress_of(round_, checklist, [item for item in questions if item.question.baseline]),
        themes=tuple(
            _theme_progress(
                round_, checklist, number, theme, [item for item in questions if item.theme is theme]
            )
            for number, theme in enumerate(checklist.themes, start=1)
        ),
    )


def _theme_progress(
    round_: Round, checklist: Checklist, number: int, theme: Theme, questions: list[NumberedQuestion]
) -> ThemeProgress:
    return ThemeProgress(
        number=number,
        theme=theme,
        all=progress_of(round_, checklist, questions),
        baseline=progress_of(round_, checklist, [item for item in questions if item.question.baseline]),
    )
