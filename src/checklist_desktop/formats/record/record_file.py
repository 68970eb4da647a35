"""The data of a report: read strictly and as a whole, or refused with every fault."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from pydantic import ValidationError

from checklist_desktop.domain.canonical import canonical_bytes
from checklist_desktop.domain.checklist import Checklist  # noqa: TC001  # models are made of these
from checklist_desktop.domain.dossier import Dossier, Reopening, SignedVersion  # noqa: TC001
from checklist_desktop.domain.errors import ImpossibleDate, RecordFileInvalid
from checklist_desktop.domain.faults import Fault, Where, Wording
from checklist_desktop.domain.meetings.rules import check_moment
from checklist_desktop.domain.plain import from_plain
from checklist_desktop.domain.round_content import Record
from checklist_desktop.domain.status import LARGEST_LOGO
from checklist_desktop.domain.text_rules import check_day, check_partial_date
from checklist_desktop.formats.checklist_model import ChecklistFile
from checklist_desktop.formats.checklist_rules import rule_faults
from checklist_desktop.formats.faults import (
    FaultsFound,
    Places,
    faults_of,
    quoted,
    refuse,
    text_faults,
    text_of,
)
from checklist_desktop.formats.json_source import plain_of
from checklist_desktop.formats.record.models import model_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checklist_desktop.domain.canonical import JsonValue
    from checklist_desktop.domain.dossier import Round
    from checklist_desktop.formats.faults import Location, Plain

    Dated = tuple[Location, str, Callable[[str], object], str]

LARGEST_FILE = 50_000_000
_LARGEST_VERSION = 1_000_000
_HEX = re.compile(r"[0-9a-f]{64}")
_DOSSIER: Location = ("content", "dossier")
_ROUND: Location = (*_DOSSIER, "rounds", 0)


class ContentFormat(StrEnum):
    FIRST = "op-orde-signed-version/1"


class RecordFormat(StrEnum):
    FIRST = "op-orde-record/1"


class State(StrEnum):
    SIGNED = "signed"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Content:
    """What was adopted: version, moment (UTC, ISO 8601), dossier with only the round it is about.

    The SHA-256 of its canonical form is the controlegetal. `previous` is that of the version before this one,
    or empty. Of a draft, `at` is the moment of its last change.
    """

    format: ContentFormat
    version: int
    at: str
    previous: str
    dossier: Dossier


@dataclass(frozen=True, slots=True)
class RecordFile:
    """The data behind a report, as a whole in canonical form (RFC 8785 without floats).

    `fingerprint` is the controlegetal, empty for a draft. `checklist` is the one the round names by the
    SHA-256 of its canonical form. `earlier` and `reopenings` are the versions before this one.
    """

    format: RecordFormat
    state: State
    fingerprint: str
    content: Content
    checklist: Checklist
    earlier: tuple[SignedVersion, ...]
    reopenings: tuple[Reopening, ...]


def read_record(content: bytes, name: str) -> Record:
    """The record in these bytes; `name` is how messages call them. Raises RecordFileInvalid.

    Whether the controlegetallen fit is for the reader to judge (`is_whole`): that is no fault of form.
    """
    try:
        plain = _well_formed(content)
        places = Places(cast("Plain", plain))
        file = from_plain(RecordFile, plain)
        refuse(list(_rule_faults(file, places)))
        refuse(_checklist_faults(plain["checklist"]))
    except FaultsFound as found:
        raise RecordFileInvalid(name, found.faults) from found
    return Record(
        body=canonical_bytes(plain["content"]),
        dossier=file.content.dossier,
        checklist=file.checklist,
        version=file.content.version,
        at=file.content.at,
        fingerprint=file.fingerprint,
        earlier=file.earlier,
        reopenings=file.reopenings,
    )


def _well_formed(content: bytes) -> dict[str, JsonValue]:
    plain, repeated = plain_of(text_of(content, LARGEST_FILE))
    places, model = Places(plain), model_of(RecordFile)
    refuse([places.fault((*place, name), "RepeatedKey", name=name) for place, name in repeated])
    try:
        model.model_validate(plain)
    except ValidationError as error:
        raise FaultsFound(faults_of(error, model, places)) from error
    valid = cast("dict[str, JsonValue]", plain)
    logo: Location = (*_DOSSIER, "logo")
    # The logo is a picture in letters, and longer than any text may be.
    faults = [fault for fault in text_faults(plain, places) if fault.where != places.where(logo)]
    refuse(faults)
    try:
        canonical_bytes(valid)
    except (ValueError, RecursionError) as error:
        raise FaultsFound([Fault(Where(), "Unreadable")]) from error
    return valid


def _rule_faults(file: RecordFile, places: Places) -> Iterator[Fault]:
    """What has the right form, and yet cannot be: no number, no moment, no day."""
    content = file.content
    if len(content.dossier.rounds) != 1:
        yield places.fault(_ROUND[:-1], "NotOneRound", count=len(content.dossier.rounds))
        return
    if (length := len(content.dossier.logo)) > LARGEST_LOGO:
        yield places.fault((*_DOSSIER, "logo"), "TextTooLong", length=length, limit=LARGEST_LOGO)
    if not 0 < content.version < _LARGEST_VERSION:
        place, value = ("content", "version"), str(content.version)
        yield places.fault(place, "NotAllowed", value=value, expected="1, 2, 3, …")
    yield from _fingerprint_faults(file, places)
    yield from _date_faults(file, places)


def _fingerprint_faults(file: RecordFile, places: Places) -> Iterator[Fault]:
    for place, fingerprint in _fingerprints(file):
        if not _HEX.fullmatch(fingerprint):
            yield places.fault(place, "NoFingerprint")
    if file.state is State.DRAFT and file.fingerprint:
        yield places.fault(("fingerprint",), "NoFingerprint")


def _date_faults(file: RecordFile, places: Places) -> Iterator[Fault]:
    for place, value, check, expected in (*_moments(file), *_days(file.content.dossier.rounds[0])):
        try:
            check(value)
        except (ImpossibleDate, ValueError):
            wording = Wording(f"fault.expected.{expected}")
            yield places.fault(place, "ImpossibleDate", value=quoted(value), expected=wording)


def _fingerprints(file: RecordFile) -> Iterator[tuple[Location, str]]:
    yield (*_ROUND, "checklist"), file.content.dossier.rounds[0].checklist
    if file.state is State.SIGNED:
        yield ("fingerprint",), file.fingerprint
    if file.content.previous:
        yield ("content", "previous"), file.content.previous
    for index, signed in enumerate(file.earlier):
        yield ("earlier", index, "fingerprint"), signed.fingerprint


def _moments(file: RecordFile) -> Iterator[Dated]:
    yield ("content", "at"), file.content.at, _check_moment, "moment"
    for index, signed in enumerate(file.earlier):
        yield ("earlier", index, "at"), signed.at, _check_moment, "moment"
    for index, reopening in enumerate(file.reopenings):
        yield ("reopenings", index, "at"), reopening.at, _check_moment, "moment"


def _days(round_: Round) -> Iterator[Dated]:
    for index, point in enumerate(round_.action_points):
        yield (*_ROUND, "action_points", index, "due"), point.due, check_day, "day"
    for question, answer in round_.answers.items():
        for index, item in enumerate(answer.evidence):
            place = (*_ROUND, "answers", question, "evidence", index, "date")
            yield place, item.date, check_partial_date, "partial_date"
    yield (*_ROUND, "decision", "date"), round_.decision.date, check_day, "day"
    for index, meeting in enumerate(round_.meetings):
        place, course = (*_ROUND, "meetings", index), meeting.course
        yield (*place, "plan", "date"), meeting.plan.date, check_day, "day"
        yield (*place, "course", "started_at"), course.started_at, check_moment, "moment"
        yield (*place, "course", "ended_at"), course.ended_at, check_moment, "moment"


def _check_moment(value: str) -> None:
    """Raise ValueError unless this is a moment of which the day is known everywhere."""
    if datetime.fromisoformat(value).tzinfo is None:
        raise ValueError(value)


def _checklist_faults(plain: JsonValue) -> list[Fault]:
    """A checklist that comes this way keeps the same rules as one that comes from its own file."""
    as_file = cast("dict[str, Plain]", json.loads(json.dumps(plain)))
    as_file["format"] = 1
    for theme in cast("list[dict[str, Plain]]", as_file["themes"]):
        theme["items"] = theme.pop("questions")
        for question in cast("list[dict[str, Plain]]", theme["items"]):
            question["question"] = question.pop("text")
    places = Places(as_file)
    try:
        file = ChecklistFile.model_validate(as_file)
    except ValidationError as error:
        return faults_of(error, ChecklistFile, places)
    return rule_faults(file, places)
