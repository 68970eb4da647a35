"""Someone who works in a library behind a password until they are killed. Run as a program."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.vault.copying import change_password

MADE_BY = "test"


def killed_in_a_transaction(path: Path, password: str, word: str, rows: int) -> None:
    """Write half a transaction, journal and all, and end without a word.

    Without rows, the first page of the file is not in the journal.
    """
    library = open_library(path, device_id="laptop", made_by=MADE_BY, password=password)
    library.connection.execute("pragma cache_size=10").fetchall()
    library.connection.execute("begin immediate")
    if rows:
        library.connection.execute("pragma user_version=1").fetchall()
        library.connection.execute("create table half_done(body text)")
    else:
        library.connection.execute("update checklist set body = ? || substr(body, 9)", (word[:8],))
    library.connection.executemany(
        "insert into half_done values(?)" if rows else "select ?",
        ((f"{word} {number} " * 200,) for number in range(rows)),
    )
    print("killed", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


class KilledBefore:
    """Ends the program right before the operating system is asked, for the n-th time, to change a file."""

    ASKED = frozenset({"os.rename", "os.remove", "os.chmod", "os.link", "os.truncate"})

    def __init__(self, moment: int) -> None:
        self._left = moment

    def __call__(self, event: str, facts: tuple[object, ...]) -> None:
        if event in self.ASKED:
            self._left -= 1
            if not self._left:
                os.kill(os.getpid(), signal.SIGKILL)


def changing(path: Path, old: str, new: str, killed_before: int = 0) -> None:
    """Change the password once, and say when it begins and when it is done."""
    if killed_before:
        sys.addaudithook(KilledBefore(killed_before))
    print("begins", flush=True)
    change_password(path, old, new, made_by=MADE_BY)
    print("done", flush=True)


if __name__ == "__main__":
    _, what, library_path, *rest = sys.argv
    if what == "transaction":
        killed_in_a_transaction(Path(library_path), rest[0], rest[1], int(rest[2]))
    else:
        changing(Path(library_path), rest[0], rest[1], *(int(moment) for moment in rest[2:]))
