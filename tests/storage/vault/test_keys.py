"""Opening a library behind a password: which words fit, what is said when they do not, and the kept salt."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.errors import LibraryNotOurs, PasswordNeeded, PasswordWrong
from checklist_desktop.storage.connection import open_library
from checklist_desktop.storage.vault.keys import may_be_locked, salt_beside

if TYPE_CHECKING:
    from checklist_desktop.storage.connection import LibraryFile

ROOT = Path(__file__).parent.parent.parent.parent
PASSWORD = "een kopje thee met citroen"
WORD = "marmelade"
FAMILY = "\U0001f511\U0001f468\u200d\U0001f469\u200d\U0001f467"


def opened(path: Path, password: str = "") -> LibraryFile:
    return open_library(path, device_id="laptop", made_by="test", password=password)


def made(path: Path, password: str = PASSWORD) -> bytes:
    """A closed library behind this password, with checklists in it, and its bytes."""
    with closing(opened(path, password)) as library, library.connection:
        for letter in "cdefghijklmnopqrstuvwxyz":
            library.connection.execute("insert into checklist values(?, ?)", (letter * 64, WORD * 300))
    return path.read_bytes()


def holds_its_content(library: LibraryFile) -> bool:
    rows = library.connection.execute("select body from checklist").fetchall()
    return rows == [(WORD * 300,)] * 24


def killed_in_a_transaction(path: Path, rows: int = 60) -> None:
    """Leave the library as a kill in the middle of a commit does: pages half written, and a journal."""
    command = [sys.executable, "-m", "tests.storage.vault.at_work", "transaction", str(path)]
    subprocess.run([*command, PASSWORD, WORD, str(rows)], cwd=ROOT, check=False, capture_output=True)
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0


@pytest.mark.parametrize(
    ("chosen", "typed"),
    [
        ("geheim", "geheim"),
        ("caf\u00e9 cr\u00e8me", "cafe\u0301 cre\u0300me"),
        ("cafe\u0301", "caf\u00e9"),
        ("'", "'"),
        ('it\'s "quoted"; -- `so` \\', 'it\'s "quoted"; -- `so` \\'),
        (FAMILY, FAMILY),
        (" spaces around ", " spaces around "),
        ("x", "x"),
        ("lang " * 40, "lang " * 40),
    ],
)
def test_a_password_opens_what_it_closed(path: Path, chosen: str, typed: str) -> None:
    made(path, chosen)

    with closing(opened(path, typed)) as library:
        assert holds_its_content(library)
    with pytest.raises(PasswordWrong):
        opened(path, f"{typed}!")


def test_nothing_of_the_content_can_be_read_in_the_file(path: Path) -> None:
    content = made(path)

    assert WORD.encode() not in content
    assert not content.startswith(b"SQLite")


def test_without_a_password_it_is_asked_for_and_nothing_changes(path: Path) -> None:
    content = made(path)

    with pytest.raises(PasswordNeeded):
        opened(path)

    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "content",
    [
        b"Beste collega, " * 400,
        "B\u00e9st\u00e9 coll\u00e9ga \u20ac ".encode() * 400,
        "Beste collega ".encode("utf-16") * 400,
        b"PK\x03\x04" + bytes(8192),
        b"%PDF-1.7\n" + bytes(9000),
        b"",
        b"\x07" * 40,
    ],
    ids=["letter", "accents", "two bytes", "zip", "pdf", "empty", "short"],
)
def test_what_plainly_is_another_file_is_not_asked_a_password_for(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    for password in ("", PASSWORD):
        with pytest.raises(LibraryNotOurs):
            opened(path, password)


def test_pure_chance_may_be_a_library_behind_a_password() -> None:
    assert all(may_be_locked(os.urandom(100)) for _ in range(2000))


def test_a_file_of_chance_does_not_open_with_any_password_and_is_left_alone(path: Path) -> None:
    content = os.urandom(20_000)
    path.write_bytes(content)

    with pytest.raises(PasswordNeeded):
        opened(path)
    with pytest.raises(PasswordWrong):
        opened(path, PASSWORD)

    assert path.read_bytes() == content


def test_a_plain_library_opens_whatever_password_is_given(path: Path) -> None:
    opened(path).close()

    with closing(opened(path, PASSWORD)) as library:
        assert not library.password


@pytest.mark.parametrize("rows", [0, 1, 60, 300])
def test_after_a_kill_in_a_commit_wrong_passwords_cost_nothing(path: Path, rows: int) -> None:
    made(path)
    killed_in_a_transaction(path, rows)

    for wrong in ("fout", "Een kopje thee", "x" * 64):
        with pytest.raises(PasswordWrong):
            opened(path, wrong)

    with closing(opened(path, PASSWORD)) as library:
        assert holds_its_content(library)
        assert library.connection.pragma("integrity_check") == "ok"


@pytest.mark.parametrize("ruined", [16, 512, 4096])
def test_a_ruined_first_sector_opens_with_the_kept_salt_and_the_journal(path: Path, ruined: int) -> None:
    made(path)
    killed_in_a_transaction(path)
    with path.open("r+b") as file:
        file.write(os.urandom(ruined))
    without = path.with_name("without-salt.sqlite3")
    shutil.copy(path, without)
    shutil.copy(f"{path}-journal", f"{without}-journal")

    with closing(opened(path, PASSWORD)) as library:
        assert holds_its_content(library)
    salt_beside(path).unlink()
    with closing(opened(path, PASSWORD)) as library:
        assert holds_its_content(library)
    with pytest.raises(PasswordWrong):
        opened(without, PASSWORD)


def test_a_ruined_salt_alone_is_put_back_in_the_file(path: Path) -> None:
    made(path)
    with path.open("r+b") as file:
        file.write(os.urandom(16))

    opened(path, PASSWORD).close()

    salt_beside(path).unlink()
    with closing(opened(path, PASSWORD)) as library:
        assert holds_its_content(library)


def test_a_salt_of_nonsense_beside_a_library_is_in_nobodys_way(path: Path) -> None:
    made(path)
    salt_beside(path).write_bytes(b"\xff nonsense")

    opened(path, PASSWORD).close()

    assert bytes.fromhex(salt_beside(path).read_text()) == path.read_bytes()[:16]
