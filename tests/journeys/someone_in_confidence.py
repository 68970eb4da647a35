"""Someone who works at the window in a library behind a password, until they are killed. Run as a program.

The folder of the user is the first argument; the word that nobody may find afterwards is the second.
"""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checklist_desktop.domain.changes.of_answers import SetAnswer, SetEvidence, WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.dossier import Evidence
from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, back_up_now
from checklist_desktop.services.sign_off import sign_off
from checklist_desktop.system.logs import open_log
from checklist_desktop.system.paths import DataFolder
from checklist_desktop.ui.kit.inputs.fields import TextField
from checklist_desktop.ui.window.main_window import MainWindow
from checklist_desktop.ui.window.preferences_keeper import PreferencesKeeper
from tests.ui.desks import TODAY

if TYPE_CHECKING:
    from checklist_desktop.storage.event_store import EventStore

PASSWORD = "een kopje thee"


def work(folder: DataFolder, word: str) -> None:
    """Answer, add evidence, sign off, make a back-up, type without leaving the field, and be killed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    open_log(folder.logs)
    keeper = PreferencesKeeper(app, folder.preferences, "nl")
    library = Library(folder.library, password=PASSWORD)
    answered(library, word)
    window = MainWindow(library, keeper, lambda: TODAY)
    window.show()
    window.stage.open_dossier(library.dossiers()[1].id)
    assert window.stage.workspace is not None
    window.stage.workspace.go_to_question(next(iter(standard_checklist().numbered())).question.id)
    QCoreApplication.processEvents()
    field = next(found for found in window.findChildren(TextField) if found.isVisible())
    field.setFocus()
    QTest.keyClicks(field, word)
    typed = QDeadlineTimer(3000)
    while not typed.hasExpired():  # the draft is written a second after the last key
        QCoreApplication.processEvents()
    window.stage.write_place()
    back_up_now(library, BackupReason.ASKED)
    library.run(partial(killed_in_a_transaction, word=word))


def answered(library: Library, word: str) -> None:
    checklist = standard_checklist()
    dossier = library.create(CreateDossier(f"Gemeente {word}"), f"Ronde {word}", checklist)
    session = library.open(dossier)
    round_id = session.dossier.rounds[0].id
    option = checklist.answer_scale.choices[0].id
    for item in checklist.numbered():
        question = item.question.id
        session.apply(SetAnswer(round_id, question, option)).result()
        session.apply(WriteExplanation(round_id, question, f"Dit is {word}.")).result()
        session.apply(SetEvidence(round_id, question, (Evidence(word),))).result()
    sign_off(session, round_id).result()
    second = library.create(CreateDossier(f"Regio {word}"), "2027", checklist)
    session = library.open(second)
    question = next(iter(checklist.numbered())).question.id
    session.keep_draft(WriteExplanation(session.dossier.rounds[0].id, question, word))


def killed_in_a_transaction(store: EventStore, word: str) -> None:
    """Half of it in the file, the rest in the journal."""
    connection = store.library.connection
    connection.execute("pragma cache_size=5").fetchall()
    connection.execute("begin immediate")
    connection.execute("update checklist set body = body || ?", (word,))
    connection.execute("update draft set body = body || ?", (word * 2000,))
    connection.execute("update dossier set name = name || ?", (word * 2000,))
    print("killed", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    work(DataFolder(Path(sys.argv[1])).make(), sys.argv[2])
