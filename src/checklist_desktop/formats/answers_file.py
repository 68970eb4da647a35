"""Answers files: the content of one round as plain JSON, taken in whole or refused with every fault."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from pydantic import ValidationError

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.domain.dossier import ActionPoint, Answer, Evidence, Person, View
from checklist_desktop.domain.errors import AnswersFileInvalid
from checklist_desktop.domain.round_content import RoundContent
from checklist_desktop.domain.text_rules import normalised
from checklist_desktop.formats.answers_model import FORMAT, AnswersFile
from checklist_desktop.formats.answers_rules import rule_faults
from checklist_desktop.formats.faults import FaultsFound, Places, faults_of, refuse, text_faults, text_of
from checklist_desktop.formats.json_source import plain_of
from checklist_desktop.formats.meetings.in_answers import meeting_of, plain_meeting

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.formats.answers_model import ActionPointPart, AnswerPart
    from checklist_desktop.formats.faults import Plain

LARGEST_FILE = 50_000_000


def read_answers(content: bytes, name: str, checklist: Checklist, *, core_only: bool = False) -> RoundContent:
    """The content of an answers file for a round of this checklist; `name` is how messages call the file.

    Raises AnswersFileInvalid with every fault; then nothing of the file is taken over.
    """
    try:
        return _to_domain(_validated(content, checklist, core_only=core_only), checklist)
    except FaultsFound as found:
        raise AnswersFileInvalid(name, found.faults) from found


def write_answers(content: RoundContent, checklist: Checklist) -> bytes:
    """The answers file with this content, in the order of the checklist: the same content, the same bytes."""
    return (json.dumps(_to_plain(content, checklist), ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _validated(content: bytes, checklist: Checklist, *, core_only: bool) -> AnswersFile:
    plain, repeated = plain_of(text_of(content, LARGEST_FILE))
    places = Places(plain)
    refuse([places.fault((*place, name), "RepeatedKey", name=name) for place, name in repeated])
    refuse(text_faults(plain, places))
    try:
        file = AnswersFile.model_validate(plain)
    except ValidationError as error:
        raise FaultsFound(faults_of(error, AnswersFile, places)) from error
    refuse(rule_faults(file, checklist, places, core_only=core_only))
    return file


def _to_domain(file: AnswersFile, checklist: Checklist) -> RoundContent:
    said = {part.question: part for part in file.answers}
    parts = [said[item.question.id] for item in checklist.numbered() if item.question.id in said]
    points = [_action_point(point, part.question) for part in parts for point in part.action_points]
    points += [_action_point(point, None) for point in file.action_points]
    reflections = {(part.theme, part.reflection): part.text for part in file.reflections}
    return RoundContent(
        checklist_id=checklist.id,
        checklist_version=checklist.version,
        answers={part.question: _answer(part, checklist) for part in parts},
        action_points=tuple(points),
        reflections={
            key: normalised(reflections[key]) for key in _reflection_order(checklist) if key in reflections
        },
        people=tuple(normalised(Person(part.role, part.name)) for part in file.people),
        meetings=tuple(meeting_of(part) for part in file.meetings),
    )


def _reflection_order(checklist: Checklist) -> list[tuple[str, str]]:
    return [(theme.id, prompt.id) for theme in checklist.themes for prompt in checklist.theme_reflections]


def _answer(part: AnswerPart, checklist: Checklist) -> Answer:
    chosen = checklist.answer_scale.find(part.option).meaning is not Meaning.NOT_DISCUSSED
    evidence = tuple(Evidence(item.title, item.date, item.location) for item in part.evidence)
    counted = {view.option: View(view.option, view.count) for view in part.views}
    return normalised(
        Answer(
            option=part.option if chosen else None,
            explanation=part.explanation,
            arrangement=part.arrangement,
            flagged=part.flagged,
            evidence=evidence,
            views=tuple(counted[one.id] for one in checklist.answer_scale.choices if one.id in counted),
            minority_view=part.minority_view,
            remark=part.remark,
            meeting=part.meeting if chosen else "",
        )
    )


def _action_point(part: ActionPointPart, question: str | None) -> ActionPoint:
    return normalised(
        ActionPoint(
            id="",
            what=part.what,
            question=question,
            owner=part.owner,
            partners=tuple(part.partners),
            due=part.due or "",
            priority=part.priority,
            cost=part.cost,
            status=part.status,
        )
    )


def _to_plain(content: RoundContent, checklist: Checklist) -> dict[str, Plain]:
    order = [item.question.id for item in checklist.numbered()]
    free: list[Plain] = [
        _plain_action_point(point) for point in content.action_points if point.question is None
    ]
    meetings: list[Plain] = [cast("Plain", plain_meeting(meeting)) for meeting in content.meetings]
    people: list[Plain] = [{"role": person.role, "name": person.name} for person in content.people]
    answers: list[Plain] = [
        _plain_answer(question, content, checklist) for question in order if question in content.answers
    ]
    reflections: list[Plain] = [
        {"theme": theme, "reflection": reflection, "text": content.reflections[theme, reflection]}
        for theme, reflection in _reflection_order(checklist)
        if (theme, reflection) in content.reflections
    ]
    return {
        "format": FORMAT,
        "checklist": {"id": content.checklist_id, "version": content.checklist_version},
        "answers": answers,
        "reflections": reflections,
        "people": people,
        **({"action_points": free} if free else {}),
        **({"meetings": meetings} if meetings else {}),
    }


def _plain_answer(question: str, content: RoundContent, checklist: Checklist) -> Plain:
    answer = content.answers[question]
    points: list[Plain] = [
        _plain_action_point(point) for point in content.action_points if point.question == question
    ]
    evidence: list[Plain] = [
        {"title": item.title, "date": item.date, "location": item.location} for item in answer.evidence
    ]
    return {
        "question": question,
        "option": checklist.answer_scale.find(answer.option).id,
        "explanation": answer.explanation,
        **({"arrangement": answer.arrangement} if answer.arrangement is not None else {}),
        "flagged": answer.flagged,
        "evidence": evidence,
        **_plain_opinions(answer),
        "action_points": points,
    }


def _plain_opinions(answer: Answer) -> dict[str, Plain]:
    """What is left out when nobody said anything of the kind."""
    views: list[Plain] = [{"option": view.option, "count": view.count} for view in answer.views]
    return {
        **({"views": views} if views else {}),
        **({"minority_view": answer.minority_view} if answer.minority_view else {}),
        **({"remark": answer.remark} if answer.remark else {}),
        **({"meeting": answer.meeting} if answer.meeting else {}),
    }


def _plain_action_point(point: ActionPoint) -> Plain:
    return {
        "what": point.what,
        "owner": point.owner,
        "partners": list(point.partners),
        **({"due": point.due} if point.due else {}),
        "priority": point.priority.value,
        "status": point.status.value,
        "cost": point.cost.value,
    }
