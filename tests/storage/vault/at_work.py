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
    """Write half a transaction, journal and all, and end without a word."""
    library = open_library(path, device_id="laptop", made_by=MADE_BY, password=password)
    library.connection.execute("pragma cache_size=10").fetchall()
    library.connection.execute("begin immediate")
    library.connection.execute("pragma user_version=1").fetchall()
    library.connection.execute("create table half_done(body text)")
    library.connection.executemany(
        "insert into half_done values(?)", ((f"{word} {number} " * 200,) for number in range(rows))
    )
    print("killed", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def changing(path: Path, old: str, new: str) -> None:
    """Change the password once, and say when it begins and when it is done."""
    print("begins", flush=True)
    change_password(path, old, new, made_by=MADE_BY)
    print("done", flush=True)


if __name__ == "__main__":
    _, what, library_path, *rest = sys.argv
    if what == "transaction":
        killed_in_a_transaction(Path(library_path), rest[0], rest[1], int(rest[2]))
    else:
        changing(Path(library_path), rest[0], rest[1])
