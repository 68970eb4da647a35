"""What must be there for a command to be of use, and what is told when it is not."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Needs(Enum):
    """What must be there for a command to be of use."""

    NOTHING = "nothing"
    DOSSIER = "dossier"
    REPORT = "report"
    OPEN_ROUND = "open_round"
    SIGNED_ROUND = "signed_round"
    QUESTION = "question"
    THEME = "theme"
    QUESTION_TO_READ = "question_to_read"
    MEETING = "meeting"
    NO_MEETING = "no_meeting"
    STEP_TO_UNDO = "step_to_undo"
    STEP_TO_REDO = "step_to_redo"
    PASSWORD = "password"
    WRITABLE = "writable"
    WRITABLE_DOSSIER = "writable_dossier"


_REASONS = {
    Needs.DOSSIER: QT_TRANSLATE_NOOP("Menus", "Open a dossier first."),
    Needs.REPORT: QT_TRANSLATE_NOOP("Menus", "No report can be made here."),
    Needs.OPEN_ROUND: QT_TRANSLATE_NOOP("Menus", "This round is signed off. Reopen it to change something."),
    Needs.SIGNED_ROUND: QT_TRANSLATE_NOOP("Menus", "Only a round that is signed off can be reopened."),
    Needs.QUESTION: QT_TRANSLATE_NOOP("Menus", "Go to a question of an open round first."),
    Needs.THEME: QT_TRANSLATE_NOOP("Menus", "Go to a theme first."),
    Needs.QUESTION_TO_READ: QT_TRANSLATE_NOOP("Menus", "Go to a question first."),
    Needs.MEETING: QT_TRANSLATE_NOOP("Menus", "No meeting is going on."),
    Needs.NO_MEETING: QT_TRANSLATE_NOOP("Menus", "A meeting is going on already."),
    Needs.STEP_TO_UNDO: QT_TRANSLATE_NOOP("Menus", "There is nothing to undo."),
    Needs.STEP_TO_REDO: QT_TRANSLATE_NOOP("Menus", "There is nothing to redo."),
    Needs.PASSWORD: QT_TRANSLATE_NOOP("Menus", "Only a library with a password can be locked."),
    Needs.WRITABLE: QT_TRANSLATE_NOOP(
        "Menus", "This library can only be read. Choose “Copy here and go on” to change something."
    ),
}
TO_WRITE = frozenset(
    {
        Needs.WRITABLE,
        Needs.WRITABLE_DOSSIER,
        Needs.OPEN_ROUND,
        Needs.SIGNED_ROUND,
        Needs.QUESTION,
        Needs.MEETING,
        Needs.NO_MEETING,
        Needs.STEP_TO_UNDO,
        Needs.STEP_TO_REDO,
    }
)
"""What nothing has that stands in a library that may only be read."""


def reason_without(needs: Needs, present: frozenset[Needs]) -> str:
    """Why a command cannot be chosen while this is all there is; empty when it can."""
    if needs in present:
        return ""
    if needs in TO_WRITE and Needs.WRITABLE not in present:
        return QCoreApplication.translate("Menus", str(_REASONS[Needs.WRITABLE]))
    lacking = needs if Needs.DOSSIER in present or needs is Needs.PASSWORD else Needs.DOSSIER
    if lacking in (Needs.MEETING, Needs.NO_MEETING) and Needs.OPEN_ROUND not in present:
        lacking = Needs.OPEN_ROUND
    return QCoreApplication.translate("Menus", str(_REASONS[lacking]))
