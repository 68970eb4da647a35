"""Signing off: freeze the content of a round, number it and compute its controlegetal."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from checklist_desktop.domain.canonical import canonical_bytes, digest, parsed
from checklist_desktop.domain.changes.of_dossiers import Reopen, SignOff
from checklist_desktop.domain.changes.rounds import round_of
from checklist_desktop.domain.dossier import Dossier
from checklist_desktop.domain.errors import RoundIsSigned, VersionUnknown
from checklist_desktop.domain.plain import from_plain, to_plain
from checklist_desktop.storage.event_store import SignedBody

if TYPE_CHECKING:
    from concurrent.futures import Future

    from checklist_desktop.domain.canonical import JsonValue
    from checklist_desktop.domain.dossier import Round, SignedVersion
    from checklist_desktop.services.session import Session

FORMAT = "op-orde-signed-version/1"


@dataclass(frozen=True, slots=True)
class SignedContent:
    """A signed version as it was adopted: the dossier with only that round, and the proof."""

    dossier: Dossier
    round: Round
    signed: SignedVersion


def signed_content(dossier: Dossier, round_id: str, at: str) -> JsonValue:
    """Everything a reader needs to redo the report, ready to be hashed.

    The checklist is named by the hash of its content, so that it need not be repeated in every version.
    Whether the dossier is in the bin is no part of what was adopted.
    """
    round_ = round_of(dossier, round_id)
    alone = replace(dossier, rounds=(replace(round_, signed_versions=(), reopenings=()),))
    previous = round_.signed_versions[-1].fingerprint if round_.signed_versions else ""
    return {
        "format": FORMAT,
        "version": round_.next_version,
        "at": at,
        "previous": previous,
        "dossier": _without_bin(to_plain(alone)),
    }


def _without_bin(dossier: JsonValue) -> JsonValue:
    assert isinstance(dossier, dict)
    return {name: value for name, value in dossier.items() if name != "discarded_at"}


def provisional_fingerprint(dossier: Dossier, round_id: str) -> str:
    """The controlegetal the content would have now; it changes with every answer."""
    return digest(signed_content(dossier, round_id, ""))


def sign_off(session: Session, round_id: str) -> Future[None]:
    """Sign the round as it stands. Raises RoundIsSigned when that was done already."""
    round_ = round_of(session.newest, round_id)
    if round_.is_signed:
        raise RoundIsSigned(round_.label, len(round_.signed_versions))
    at = session.now()
    content = signed_content(session.newest, round_id, at)
    fingerprint = digest(content)
    body = SignedBody(fingerprint, round_id, round_.next_version, canonical_bytes(content))
    return session.apply(SignOff(round_id, round_.next_version, fingerprint, at), signed=body)


def reopen(session: Session, round_id: str, reason: str) -> Future[None]:
    """Open a signed round again. Raises RoundIsNotSigned or ReasonMissing."""
    return session.apply(Reopen(round_id, reason, session.now()))


def read_signed(session: Session, round_id: str, version: int) -> SignedContent:
    """A signed version as it was adopted, its content checked against its controlegetal.

    Raises VersionUnknown, or LibraryDamaged when it is not what was signed.
    """
    round_ = round_of(session.dossier, round_id)
    signed = next((item for item in round_.signed_versions if item.version == version), None)
    if signed is None:
        raise VersionUnknown(round_.label, version)
    content = cast("dict[str, JsonValue]", parsed(session.signed_body(signed)))
    dossier = from_plain(Dossier, content["dossier"])
    return SignedContent(dossier, round_of(dossier, round_id), signed)


def grouped(fingerprint: str) -> str:
    """A controlegetal in groups of four, as it is read aloud and compared by eye."""
    return " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4))
