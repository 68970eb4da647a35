"""Files are written completely or not at all, and get names every system accepts."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist_desktop.system.files import (
    HALF,
    STALE_SECONDS,
    keep_aside,
    safe_file_name,
    write_atomically,
    written_beside,
    written_with,
)

if TYPE_CHECKING:
    from pathlib import Path

on_posix = pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    write_atomically(tmp_path / "report.pdf", b"all of it")

    assert (tmp_path / "report.pdf").read_bytes() == b"all of it"


def test_a_file_replaces_the_one_before(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(b"old")

    write_atomically(tmp_path / "report.pdf", b"new")

    assert (tmp_path / "report.pdf").read_bytes() == b"new"


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(b"old")

    with pytest.raises(KeyboardInterrupt):
        stop_halfway(tmp_path / "report.pdf")

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"report.pdf": b"old"}


def stop_halfway(path: Path) -> None:
    with written_beside(path) as temporary:
        temporary.write_bytes(b"half")
        raise KeyboardInterrupt


def left_half_written(folder: Path, *, seconds_ago: int) -> Path:
    left = folder / f".report.pdf.killed{HALF}"
    left.write_bytes(b"half")
    then = left.stat().st_mtime - seconds_ago
    os.utime(left, (then, then))
    return left


def test_what_a_kill_left_half_written_goes_with_the_next_file_in_that_folder(tmp_path: Path) -> None:
    left_half_written(tmp_path, seconds_ago=STALE_SECONDS + 5)
    other = tmp_path / ".other.tmp"
    other.touch()
    os.utime(other, (0, 0))

    write_atomically(tmp_path / "answers.json", b"x")

    assert {path.name for path in tmp_path.iterdir()} == {"answers.json", ".other.tmp"}


def test_what_may_still_be_written_stays(tmp_path: Path) -> None:
    left = left_half_written(tmp_path, seconds_ago=STALE_SECONDS - 60)

    write_atomically(tmp_path / "answers.json", b"x")

    assert left.exists()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "nowhere" / "report.pdf", b"x")


@on_posix
def test_a_new_file_can_be_read_like_any_other(tmp_path: Path) -> None:
    (tmp_path / "ordinary").touch()
    write_atomically(tmp_path / "report.pdf", b"x")

    assert mode(tmp_path / "report.pdf") == mode(tmp_path / "ordinary")


@on_posix
def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").touch(mode=0o600)
    (tmp_path / "report.pdf").chmod(0o640)

    write_atomically(tmp_path / "report.pdf", b"x")

    assert mode(tmp_path / "report.pdf") == 0o640


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_what_is_kept_aside_never_replaces_what_was_kept_before(tmp_path: Path) -> None:
    for content in ("first", "second"):
        (tmp_path / "preferences.json").write_text(content)
        keep_aside(tmp_path / "preferences.json")

    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "preferences-unreadable-1.json": "first",
        "preferences-unreadable-2.json": "second",
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Voorbeeldstad 2027", "Voorbeeldstad 2027"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch"),
        ("Ronde 1/2: concept?", "Ronde 1-2- concept"),
        ("  ..verborgen.. ", "verborgen"),
        ("regel\neen\u202egnp.exe", "regel een gnp.exe"),
        ("Súdwest-Fryslân", "Súdwest-Fryslân"),
        ("con", "con-"),
        ("half \ud800 teken", "half teken"),
        ("LPT1.pdf", "LPT1.pdf-"),
        ("...", "dossier"),
        ("", "dossier"),
    ],
)
def test_a_name_is_made_safe(text: str, name: str) -> None:
    assert safe_file_name(text, "dossier") == name


@given(st.text(max_size=400))
def test_any_text_gives_a_name_that_can_be_used(text: str) -> None:
    name = safe_file_name(text, "dossier")

    assert name
    assert len(name.encode("utf-8", "surrogatepass")) <= 181
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name == name.strip(" .")


@pytest.mark.parametrize("before", [None, b"eerst"])
def test_a_companion_is_put_back_when_the_file_cannot_take_its_name(
    tmp_path: Path, before: bytes | None
) -> None:
    target, companion = tmp_path / "report.pdf", tmp_path / "report.json"
    if before is not None:
        companion.write_bytes(before)

    target.mkdir()
    with pytest.raises(OSError, match=r"report\.pdf"), written_with(target, companion, b"nieuw"):
        pass

    assert (companion.read_bytes() if companion.exists() else None) == before


def test_a_file_and_its_companion_come_together(tmp_path: Path) -> None:
    target, companion = tmp_path / "report.pdf", tmp_path / "report.json"

    with written_with(target, companion, b"data") as temporary:
        temporary.write_bytes(b"report")
        assert not companion.exists()

    assert (target.read_bytes(), companion.read_bytes()) == (b"report", b"data")
