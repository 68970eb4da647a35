"""Desks to put a page on: a real library, a real session, and a round with content."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from checklist_desktop.domain.changes.of_answers import FlagQuestion, SetAnswer, SetEvidence, WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.changes.of_rounds import SetActionPoint
from checklist_desktop.domain.dossier import ActionPoint, Evidence
from checklist_desktop.services.library import Library
from checklist_desktop.ui.kit.bridge import Courier, SessionBridge
from checklist_desktop.ui.kit.desk import Desk
from checklist_desktop.ui.kit.messages import Messages
from tests.ui.pictures import settle

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from checklist_desktop.domain.checklist import AnswerOption, Checklist, Meaning, NumberedQuestion
    from checklist_desktop.domain.dossier import Round
    from checklist_desktop.services.session import Session

TODAY = date(2026, 11, 24)


@dataclass(frozen=True, slots=True)
class DeskRoom:
    """A library with one dossier, open at its only round. Close it when done."""

    library: Library
    session: Session
    courier: Courier
    bridge: SessionBridge
    desk: Desk

    @property
    def round(self) -> Round:
        return self.desk.round

    def settle(self) -> None:
        """Until everything handed over is on disk, announced and shown."""
        self.session.wait()
        settle()

    def close(self) -> None:
        """Finish what was handed over; what is still announced reaches nobody."""
        self.bridge.close()
        self.library.close()


def open_room(folder: Path, checklist: Checklist, *, core_only: bool = False) -> DeskRoom:
    """A new library in this folder, with a dossier and an empty round of this checklist."""
    library = Library(folder / "library.sqlite3")
    dossier_id = library.create(CreateDossier("Voorbeeldstad"), "2026", checklist, core_only=core_only)
    return enter_room(library, dossier_id)


def reopen_room(folder: Path) -> DeskRoom:
    """The library in this folder as the next start finds it."""
    library = Library(folder / "library.sqlite3")
    return enter_room(library, library.dossiers()[0].id)


def enter_room(library: Library, dossier_id: str) -> DeskRoom:
    courier = Courier()
    session = library.open(dossier_id, courier.deliver)
    bridge = SessionBridge(session)
    messages = Messages(QLocale().name()[:2])
    desk = Desk(session, session.newest.rounds[0].id, bridge, messages, _today)
    return DeskRoom(library, session, courier, bridge, desk)


def option_with(checklist: Checklist, meaning: Meaning) -> AnswerOption:
    return next(option for option in checklist.answer_scale.options if option.meaning is meaning)


def fill(desk: Desk, questions: Sequence[NumberedQuestion]) -> None:
    """Answer these questions in every way there is, in turn, with what an answer can have around it."""
    options = desk.checklist.answer_scale.choices
    for place, item in enumerate(questions):
        question, option = item.question.id, options[(place + 1) % len(options)]
        desk.apply(SetAnswer(desk.round_id, question, option.id))
        if option.requires_explanation:
            words = "De route staat op intranet, maar balie en wijkteam kennen haar nog niet."
            desk.apply(WriteExplanation(desk.round_id, question, words))
        if place % 3 == 0:
            listed = (
                Evidence("Meldroute, versie 2", "2026-06-03", "Zaaksysteem, Jeugd"),
                Evidence("Verslag teamoverleg", "2026-09", "Zaaksysteem, OOV"),
            )
            desk.apply(SetEvidence(desk.round_id, question, listed))
            for number, due in enumerate(("2026-12-01", "2026-11-01")):
                point = ActionPoint(
                    f"{question}-{number}", "Meldroute op één pagina zetten", question, "Wijkteam", due=due
                )
                desk.apply(SetActionPoint(desk.round_id, point.id, point))
        if place % 4 == 2:
            desk.apply(FlagQuestion(desk.round_id, question, flagged=True))


def _today() -> date:
    return TODAY
