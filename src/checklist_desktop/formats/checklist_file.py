"""Checklist files: YAML in, a checklist of the domain out, or every fault in the file with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError

from checklist_desktop.domain.checklist import (
    AnswerOption,
    AnswerScale,
    ArrangementLevel,
    Checklist,
    Ground,
    HowToUse,
    Partner,
    PolicyLink,
    Question,
    ReflectionPrompt,
    Source,
    Theme,
)
from checklist_desktop.domain.errors import ChecklistFileInvalid, FileMissing, FileUnreadable
from checklist_desktop.domain.text_rules import normalised
from checklist_desktop.formats.checklist_model import ChecklistFile
from checklist_desktop.formats.checklist_rules import rule_faults
from checklist_desktop.formats.faults import FaultsFound, Places, faults_of, refuse, text_faults, text_of
from checklist_desktop.formats.yaml_source import read_yaml

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.formats.checklist_model import QuestionPart, ThemePart

LARGEST_FILE = 4_000_000


def read_checklist(path: Path) -> Checklist:
    """The checklist in this file. Raises FileMissing, FileUnreadable or ChecklistFileInvalid."""
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except OSError as error:
        raise FileUnreadable(str(path), error.strerror or type(error).__name__) from error
    return checklist_from(content, path.name)


def checklist_from(content: bytes, name: str) -> Checklist:
    """The checklist in these bytes; `name` is how messages call them. Raises ChecklistFileInvalid."""
    try:
        return _to_domain(_validated(content))
    except FaultsFound as found:
        faults = sorted(found.faults, key=lambda fault: fault.where.line)
        raise ChecklistFileInvalid(name, tuple(faults)) from found


def _validated(content: bytes) -> ChecklistFile:
    source = read_yaml(text_of(content, LARGEST_FILE))
    places = Places(source.plain, source.lines)
    refuse(text_faults(source.plain, places))
    try:
        file = ChecklistFile.model_validate(source.plain)
    except ValidationError as error:
        raise FaultsFound(faults_of(error, ChecklistFile, places)) from error
    refuse(rule_faults(file, places))
    return file


def _to_domain(file: ChecklistFile) -> Checklist:
    """The checklist of the domain, with its texts in their normal form."""
    return normalised(
        Checklist(
            id=file.id,
            version=file.version,
            status=file.status,
            language=file.language,
            title=file.title,
            subtitle=file.subtitle,
            description=file.description,
            audience=file.audience,
            scope=file.scope,
            privacy_notice=file.privacy_notice,
            currency_notice=file.currency_notice,
            origin_notice=file.origin_notice,
            how_to_use=HowToUse(**dict(file.how_to_use)),
            answer_scale=AnswerScale(
                file.answer_scale.explanation,
                tuple(AnswerOption(**dict(option)) for option in file.answer_scale.options),
            ),
            arrangement_levels=tuple(ArrangementLevel(**dict(level)) for level in file.arrangement_levels),
            grounds=tuple(Ground(**dict(ground)) for ground in file.grounds),
            partners=tuple(Partner(**dict(partner)) for partner in file.partners),
            theme_reflections=tuple(ReflectionPrompt(**dict(part)) for part in file.theme_reflections),
            policy_links=tuple(PolicyLink(**dict(link)) for link in file.policy_links),
            themes=tuple(_theme(theme) for theme in file.themes),
            sources=tuple(Source(**dict(source)) for source in file.sources),
        )
    )


def _theme(theme: ThemePart) -> Theme:
    return Theme(
        id=theme.id,
        title=theme.title,
        introduction=theme.introduction,
        questions=tuple(_question(question) for question in theme.items),
        sources=tuple(theme.sources),
        short_title=theme.short_title,
    )


def _question(question: QuestionPart) -> Question:
    return Question(
        id=question.id,
        text=question.question,
        explanation=question.explanation,
        baseline=question.baseline,
        core=question.core,
        grounds=tuple(question.grounds),
        evidence_examples=tuple(question.evidence_examples),
        suggested_action=question.suggested_action,
        partners=tuple(question.partners),
        sources=tuple(question.sources),
    )
