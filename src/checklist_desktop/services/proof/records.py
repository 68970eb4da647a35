"""The record of a round, as it was signed or as it stands, and what a report of it is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from checklist_desktop.domain.canonical import canonical_bytes, parsed
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.dossier import Dossier
from checklist_desktop.domain.plain import from_plain
from checklist_desktop.domain.round_content import Record, record_bytes
from checklist_desktop.services.sign_off import read_signed, signed_content
from checklist_desktop.services.stamps import read_moment

if TYPE_CHECKING:
    from checklist_desktop.domain.canonical import JsonValue
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import SignedVersion
    from checklist_desktop.domain.round_content import DataPlace
    from checklist_desktop.reports.subject import Subject
    from checklist_desktop.services.session import Session


def signed_record(session: Session, round_id: str, version: int) -> Record:
    """The content as it was signed, and what came before it; nothing of what came later.

    Raises VersionUnknown, or LibraryDamaged when it is not what was signed.
    """
    signed = read_signed(session, round_id, version).signed
    body = session.signed_body(signed).encode()
    return record_of(session.dossier, round_id, signed, body, session.checklist(round_id))


def record_of(
    dossier: Dossier, round_id: str, signed: SignedVersion, body: bytes, checklist: Checklist
) -> Record:
    """The record of a signed version, from the dossier as it is now and the content as it was adopted."""
    round_ = round_of(dossier, round_id)
    content = cast("dict[str, JsonValue]", parsed(body))
    return Record(
        body=body,
        dossier=from_plain(Dossier, content["dossier"]),
        checklist=checklist,
        version=signed.version,
        at=signed.at,
        fingerprint=signed.fingerprint,
        earlier=tuple(one for one in round_.signed_versions if one.version < signed.version),
        reopenings=tuple(one for one in round_.reopenings if one.after_version < signed.version),
    )


def draft_record(session: Session, round_id: str) -> Record:
    """The content the round would have if it were signed now, which it is not."""
    round_ = round_of(session.dossier, round_id)
    at = session.recorded[-1].event.at
    content = cast("dict[str, JsonValue]", signed_content(session.dossier, round_id, at))
    return Record(
        body=canonical_bytes(content),
        dossier=from_plain(Dossier, content["dossier"]),
        checklist=session.checklist(round_id),
        version=round_.next_version,
        at=at,
        earlier=round_.signed_versions,
        reopenings=round_.reopenings,
    )


def subject_of(record: Record, place: DataPlace | None) -> Subject:
    """What a report of this record is about, with its data beside it or inside."""
    # ReportLab stays off the way to the window.
    from checklist_desktop.reports.subject import ReportData, Subject

    subject = Subject(
        dossier=record.dossier,
        round=record.round,
        checklist=record.checklist,
        moment=read_moment(record.at),
        signed=record.signed,
        earlier=record.earlier,
        reopenings=record.reopenings,
    )
    return replace(subject, data=ReportData(record_bytes(record), place)) if place else subject
