"""What files carry of one round, between `formats` and the changes and reports of `services`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from checklist_desktop.domain.canonical import canonical_bytes, digest, parsed
from checklist_desktop.domain.dossier import ActionPoint, Answer, Person, SignedVersion
from checklist_desktop.domain.meetings.meeting import Meeting
from checklist_desktop.domain.plain import to_plain

if TYPE_CHECKING:
    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import Dossier, Reopening, Round

RECORD_FORMAT = "op-orde-record/1"
SIGNED, DRAFT = "signed", "draft"


@dataclass(frozen=True, slots=True)
class RoundContent:
    """Answers, action points, reflections, people and meetings, in the order of the checklist.

    Only the questions in `answers` are spoken about; None as option means not discussed. The ids of action
    points are empty: an answers file has none.
    """

    checklist_id: str
    checklist_version: str
    answers: Mapping[str, Answer] = field(default_factory=dict)
    action_points: tuple[ActionPoint, ...] = ()
    reflections: Mapping[tuple[str, str], str] = field(default_factory=dict)
    people: tuple[Person, ...] = ()
    meetings: tuple[Meeting, ...] = ()


class DataPlace(StrEnum):
    """Where the data of a report go: in a file beside it, or in the report itself."""

    BESIDE = "beside"
    INSIDE = "inside"


@dataclass(frozen=True, slots=True)
class Record:
    """The content of a round as it was adopted, or as a draft, with all that a report of it needs.

    `body` is the canonical content, byte for byte as it was hashed; the dossier in it has only this round.

    `fingerprint` is what the record says its controlegetal is, empty for a draft. `earlier` and `reopenings`
    are the versions before this one, and why each was opened again.
    """

    body: bytes
    dossier: Dossier
    checklist: Checklist
    version: int
    at: str
    fingerprint: str = ""
    earlier: tuple[SignedVersion, ...] = ()
    reopenings: tuple[Reopening, ...] = ()

    @property
    def round(self) -> Round:
        return self.dossier.rounds[0]

    @property
    def signed(self) -> SignedVersion | None:
        """The version that was adopted; None for a draft."""
        return SignedVersion(self.version, self.fingerprint, self.at) if self.fingerprint else None

    @property
    def is_whole(self) -> bool:
        """Whether content and checklist are what the controlegetallen say."""
        content = digest(parsed(self.body))
        return self.fingerprint in ("", content) and digest(to_plain(self.checklist)) == self.round.checklist


def record_bytes(record: Record) -> bytes:
    """The file: canonical as a whole, so that the content stands in it exactly as it was hashed."""
    return canonical_bytes(
        {
            "format": RECORD_FORMAT,
            "state": SIGNED if record.fingerprint else DRAFT,
            "fingerprint": record.fingerprint,
            "content": parsed(record.body),
            "checklist": to_plain(record.checklist),
            "earlier": to_plain(record.earlier),
            "reopenings": to_plain(record.reopenings),
        }
    )
