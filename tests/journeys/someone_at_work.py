"""A program of its own for the tests to kill: answers questions, and says so only when an answer is on disk.

Started as `python -m tests.journeys.someone_at_work LIBRARY DOSSIER [BYTES]`; with BYTES no file may grow
beyond that, as on a full disk, until a line comes in.
"""

from __future__ import annotations

import signal
import sys
from itertools import count
from pathlib import Path

from checklist_desktop.domain.changes.of_answers import SetAnswer, WriteExplanation
from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.services.library import Library

OPTIONS = ("yes", "partly", "no")
QUESTIONS = ("1.a", "1.b", "1.c", "2.a", "2.b")


def text_of(number: int) -> str:
    return f"Antwoord {number}. " * 40


def work(library: Library, dossier_id: str) -> None:
    """Answer until killed: each answer is an option and a text, and is printed when its commit returned."""
    session = library.open(dossier_id)
    round_id = session.dossier.rounds[0].id
    start = len(session.recorded)
    for number in count(start):
        question, option = QUESTIONS[number % 5], OPTIONS[number % 3]
        session.apply(
            SetAnswer(round_id, question, option), WriteExplanation(round_id, question, text_of(number))
        ).result()
        print(number, flush=True)
        session.keep_draft(WriteExplanation(round_id, question, f"{text_of(number)}En"))


def work_on_a_full_disk(library: Library, dossier_id: str, limit: int) -> None:
    """Answer until the disk is full, then wait for room, try again, and go on with one more."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    session = library.open(dossier_id)
    round_id = session.dossier.rounds[0].id
    for number in count():
        try:
            session.apply(WriteExplanation(round_id, "1.a", text_of(number))).result()
        except OpOrdeError as error:
            print(
                error.key, number, session.dossier.rounds[0].answer("1.a").explanation == text_of(number - 1)
            )
            break
    sys.stdout.flush()
    sys.stdin.readline()
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    session.retry()
    session.apply(SetAnswer(round_id, "2.a", "yes")).result()
    print(
        session.is_saved, session.dossier.rounds[0].answer("1.a").explanation == text_of(number), flush=True
    )
    library.close()


if __name__ == "__main__":
    _, path, dossier, *limits = sys.argv
    if limits:
        work_on_a_full_disk(Library(Path(path)), dossier, int(limits[0]))
    else:
        work(Library(Path(path)), dossier)
