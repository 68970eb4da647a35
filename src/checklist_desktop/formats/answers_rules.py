"""What an answers file must hold beyond its shape: it speaks of this checklist, and of days that exist."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from checklist_desktop.domain.errors import ImpossibleDate
from checklist_desktop.domain.faults import Wording
from checklist_desktop.domain.status import MOST_VIEWS
from checklist_desktop.domain.text_rules import check_day, check_partial_date
from checklist_desktop.formats.meetings.in_answers import meeting_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.faults import Fault
    from checklist_desktop.formats.answers_model import ActionPointPart, AnswerPart, AnswersFile
    from checklist_desktop.formats.faults import Location, Places

    Dated: TypeAlias = tuple[Location, str, Callable[[str], None], str]

_SHOWN = 12


def rule_faults(file: AnswersFile, checklist: Checklist, places: Places, *, core_only: bool) -> list[Fault]:
    """Every way in which a well-formed file does not fit the round, its checklist or the calendar."""
    return [
        *_other_checklist(file, checklist, places),
        *_answer_faults(file, checklist, places, core_only=core_only),
        *_reflection_faults(file, checklist, places),
        *_date_faults(file, places),
        *meeting_faults(file, checklist, places),
    ]


def _other_checklist(file: AnswersFile, checklist: Checklist, places: Places) -> Iterator[Fault]:
    if file.checklist is None:
        return
    for name, found, expected in (
        ("id", file.checklist.id, checklist.id),
        ("version", file.checklist.version, checklist.version),
    ):
        if found != expected:
            yield places.fault(("checklist", name), "OtherChecklist", value=found, expected=expected)


def _answer_faults(
    file: AnswersFile, checklist: Checklist, places: Places, *, core_only: bool
) -> Iterator[Fault]:
    questions = {item.question.id for item in checklist.numbered(core_only=core_only)}
    seen: set[str] = set()
    for index, part in enumerate(file.answers):
        place: Location = ("answers", index)
        if part.question not in questions:
            yield places.fault((*place, "question"), "UnknownQuestion", value=part.question)
        elif part.question in seen:
            yield places.fault((*place, "question"), "DuplicateQuestion", value=part.question)
        seen.add(part.question)
        yield from _choice_faults(part, place, checklist, places)
        yield from _view_faults(part, place, checklist, places)


def _choice_faults(
    part: AnswerPart, place: Location, checklist: Checklist, places: Places
) -> Iterator[Fault]:
    options = [option.id for option in checklist.answer_scale.options]
    if part.option not in options:
        expected = _some(options)
        yield places.fault((*place, "option"), "UnknownOption", value=part.option, expected=expected)
    levels = [level.id for level in checklist.arrangement_levels]
    if part.arrangement is not None and part.arrangement not in levels:
        expected = _some(levels)
        yield places.fault(
            (*place, "arrangement"), "UnknownArrangement", value=part.arrangement, expected=expected
        )


def _view_faults(part: AnswerPart, place: Location, checklist: Checklist, places: Places) -> Iterator[Fault]:
    choices = [option.id for option in checklist.answer_scale.choices]
    seen: set[str] = set()
    for index, view in enumerate(part.views):
        at = (*place, "views", index)
        if view.option not in choices:
            yield places.fault((*at, "option"), "UnknownOption", value=view.option, expected=_some(choices))
        if view.option in seen:
            yield places.fault((*at, "option"), "DuplicateView", value=view.option)
        if not 1 <= view.count <= MOST_VIEWS:
            yield places.fault((*at, "count"), "ImpossibleCount", value=view.count, most=MOST_VIEWS)
        seen.add(view.option)


def _reflection_faults(file: AnswersFile, checklist: Checklist, places: Places) -> Iterator[Fault]:
    themes = [theme.id for theme in checklist.themes]
    prompts = [prompt.id for prompt in checklist.theme_reflections]
    seen: set[tuple[str, str]] = set()
    for index, part in enumerate(file.reflections):
        place: Location = ("reflections", index)
        if part.theme not in themes:
            yield places.fault((*place, "theme"), "UnknownTheme", value=part.theme, expected=_some(themes))
        if part.reflection not in prompts:
            expected = _some(prompts)
            yield places.fault(
                (*place, "reflection"), "UnknownReflection", value=part.reflection, expected=expected
            )
        if (part.theme, part.reflection) in seen:
            yield places.fault(place, "DuplicateReflection", theme=part.theme, reflection=part.reflection)
        seen.add((part.theme, part.reflection))


def _date_faults(file: AnswersFile, places: Places) -> Iterator[Fault]:
    for place, value, check, expected in _dates(file):
        try:
            check(value)
        except ImpossibleDate:
            yield places.fault(
                place, "ImpossibleDate", value=value, expected=Wording(f"fault.expected.{expected}")
            )


def _dates(file: AnswersFile) -> Iterator[Dated]:
    for index, part in enumerate(file.answers):
        for number, item in enumerate(part.evidence):
            yield (
                ("answers", index, "evidence", number, "date"),
                item.date,
                check_partial_date,
                "partial_date",
            )
        yield from _due_dates(part.action_points, ("answers", index, "action_points"))
    yield from _due_dates(file.action_points, ("action_points",))


def _due_dates(points: list[ActionPointPart], place: Location) -> Iterator[Dated]:
    for index, point in enumerate(points):
        yield (*place, index, "due"), point.due or "", check_day, "day"


def _some(known: list[str]) -> str:
    """What could have stood there, as far as it fits in a message."""
    shown = ", ".join(known[:_SHOWN])
    return shown if len(known) <= _SHOWN else f"{shown}, …"
