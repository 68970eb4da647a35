"""A round that was signed off and then opened again and signed once more, and its reports on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_answers import SetAnswer, SetEvidence, WriteExplanation
from checklist_desktop.domain.changes.of_rounds import SetActionPoint, SetPeople, WriteConclusion
from checklist_desktop.domain.dossier import ActionPoint, Evidence, Person
from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.insight.report_parts import WHOLE, Parts
from checklist_desktop.services.exporting.preparing import ExportRequest, prepare
from checklist_desktop.services.exporting.writing import write
from checklist_desktop.services.sign_off import reopen, sign_off
from tests.builders import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.services.exporting.preparing import Prepared


class ProofRoom(Desk):
    """A desk that signs and exports."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.folder = folder / "reports"
        self.folder.mkdir()
        point = ActionPoint("a1", "Elk jaar oefenen", "1.a", due="2027-01-31")
        self.session.apply(
            SetAnswer(self.round_id, "1.a", "yes"),
            WriteExplanation(self.round_id, "1.a", "De meldroute staat op één pagina."),
            SetEvidence(self.round_id, "1.a", (Evidence("Plan van aanpak", "2026-03"),)),
            SetActionPoint(self.round_id, "a1", point),
            SetPeople(self.round_id, (Person("Beleidsadviseur"),)),
            WriteConclusion(self.round_id, "signals", "Het begin is er."),
        ).result()

    def sign(self) -> str:
        sign_off(self.session, self.round_id).result()
        return self.round.signed_versions[-1].fingerprint

    def open_again(self, reason: str = "Een antwoord klopte niet.") -> None:
        reopen(self.session, self.round_id, reason).result()

    def prepared(
        self,
        version: int = 0,
        language: str = "nl",
        parts: Parts = WHOLE,
        place: DataPlace = DataPlace.BESIDE,
    ) -> Prepared:
        request = ExportRequest(self.round_id, version, language, parts=parts, data=place)
        return prepare(self.session, request)

    def export(
        self,
        name: str = "report.pdf",
        version: int = 0,
        language: str = "nl",
        parts: Parts = WHOLE,
        place: DataPlace = DataPlace.BESIDE,
    ) -> Path:
        path = self.folder / name
        write(self.prepared(version, language, parts, place), path, lambda _: None, lambda: False)
        return path
