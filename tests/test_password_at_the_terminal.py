"""A library with a password at the command line: from the environment, from a terminal, or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.__main__ import run
from checklist_desktop.command_line import PASSWORD_VARIABLE
from checklist_desktop.services.library import Library

if TYPE_CHECKING:
    from pathlib import Path

PASSWORD = "een kopje thee"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite3"
    Library(path, password=PASSWORD).close()
    return path


def test_the_password_comes_from_the_environment(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)

    assert run(["list", "--library", str(library), "--language", "en"]) == 0
    assert "no dossiers" in capsys.readouterr().out


def test_a_wrong_password_ends_with_one_and_does_not_guess_why(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, "fout")

    assert run(["list", "--library", str(library), "--language", "en"]) == 1
    told = capsys.readouterr().err
    assert "does not open with this password" in told
    assert "damaged" in told


def test_without_a_password_and_without_a_terminal_it_ends_with_one(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)

    assert run(["list", "--library", str(library), "--language", "nl"]) == 1
    assert "wachtwoord" in capsys.readouterr().err


def test_a_new_library_is_made_behind_the_password_in_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.sqlite3"
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)

    assert run(["new", "--municipality", "Voorbeeldstad", "--round", "2026", "--library", str(path)]) == 0

    assert b"Voorbeeldstad" not in path.read_bytes()
    Library(path, password=PASSWORD).close()


@pytest.mark.skipif(os.name == "nt", reason="a terminal of its own is made with pty")
@pytest.mark.parametrize(("typed", "code"), [(PASSWORD, 0), ("fout", 1)])
def test_at_a_terminal_it_is_asked_for_and_not_shown(library: Path, typed: str, code: int) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [
        sys.executable,
        "-m",
        "checklist_desktop",
        "list",
        "--library",
        str(library),
        "--language",
        "en",
    ]
    environment = {name: value for name, value in os.environ.items() if name != PASSWORD_VARIABLE}
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True
    ) as program:
        os.close(theirs)
        shown = b""
        while b"Password of" not in shown or not shown.endswith(b": "):
            shown += os.read(ours, 1024)
        os.write(ours, f"{typed}\n".encode())
        shown += rest_of(ours)
        assert program.wait() == code
    os.close(ours)
    assert typed.encode() not in shown


def rest_of(terminal: int) -> bytes:
    """What is shown until the other side is gone, which Linux tells as a fault."""
    shown = b""
    try:
        while more := os.read(terminal, 1024):
            shown += more
    except OSError:
        pass
    return shown
