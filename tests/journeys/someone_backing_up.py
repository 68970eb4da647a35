"""A program of its own that makes back-ups while someone answers, for the tests to kill or to starve of room.

Started as `python -m tests.journeys.someone_backing_up LIBRARY DOSSIER [BYTES]`. It prints the name of each
back-up when it stands; with BYTES no file may grow beyond that while the one back-up is made.
"""

from __future__ import annotations

import signal
import sys
import threading
from itertools import count
from pathlib import Path

from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.library import Library
from checklist_desktop.services.safekeeping.backups import BackupReason, back_up_now


def work(library: Library, dossier_id: str) -> None:
    """Back up until killed, while another thread answers."""
    threading.Thread(target=_answer_all_the_time, args=(library, dossier_id), daemon=True).start()
    while True:
        print(back_up_now(library, BackupReason.CHANGED).path.name, flush=True)


def _answer_all_the_time(library: Library, dossier_id: str) -> None:
    session = library.open(dossier_id)
    round_id = session.dossier.rounds[0].id
    for number in count():
        session.apply(WriteExplanation(round_id, "1.a", f"Antwoord {number}. " * 40)).result()


def work_without_room(library: Library, dossier_id: str, limit: int) -> None:
    """Tell which error came, and whether an answer is on disk afterwards."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    session = library.open(dossier_id)
    round_id = session.dossier.rounds[0].id
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        back_up_now(library, BackupReason.CHANGED)
    except OpOrdeError as error:
        name = error.key
    else:
        name = "none"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    session.apply(WriteExplanation(round_id, "1.a", "Daarna")).result()
    print(name, session.dossier.rounds[0].answer("1.a").explanation, flush=True)
    library.close()


if __name__ == "__main__":
    _, path, dossier, *limits = sys.argv
    if limits:
        work_without_room(Library(Path(path)), dossier, int(limits[0]))
    else:
        work(Library(Path(path)), dossier)
