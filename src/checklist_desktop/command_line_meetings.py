"""The papers of a meeting at the terminal: its record, and the sheets to prepare one with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checklist_desktop.command_line_told import Told, unstopped, unwatched
from checklist_desktop.domain.errors import NoMeetingHeld, UnknownPartner
from checklist_desktop.services.meetings.papers import partners_asked, record_work, sheets_work

if TYPE_CHECKING:
    from checklist_desktop.command_line_options import Wish
    from checklist_desktop.domain.dossier import Round
    from checklist_desktop.services.session import Session
    from checklist_desktop.system.texts import Texts


def meeting_record(wish: Wish, session: Session, round_: Round, texts: Texts) -> Told:
    """The record of the meeting that was held on a day, or of the latest. Raises NoMeetingHeld."""
    day = wish.value("date")
    held = [one for one in round_.meetings if not one.is_planned and day in ("", one.date)]
    if not held:
        raise NoMeetingHeld(day)
    meeting = max(held, key=lambda one: (one.course.started_at, one.id))
    path = Path(wish.value("output"))
    told = record_work(session, round_.id, meeting.id, path, texts.language)(unwatched, unstopped)
    lines = (told, texts("command_line.told.written", path=str(path)))
    return Told(lines, {"file": str(path), "round": round_.label, "date": meeting.date})


def meeting_sheets(wish: Wish, session: Session, round_: Round, texts: Texts) -> Told:
    """A sheet for one partner, or for each with a question. Raises UnknownPartner."""
    known = [partner for partner, _, _ in partners_asked(round_, session.checklist(round_.id))]
    wanted = [wish.value("partner")] if wish.value("partner") else known
    for partner in wanted:
        if partner not in known:
            raise UnknownPartner(partner, ", ".join(known))
    folder = Path(wish.value("output"))
    told = sheets_work(session, round_.id, wanted, folder, texts.language)(unwatched, unstopped)
    return Told((told,), {"folder": str(folder), "round": round_.label, "partners": list(wanted)})
