"""The commands of the README prepare what they need, and say what to do when they cannot."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dev

ROOT = Path(dev.__file__).parent
PINS = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")


def call(*arguments: str, environ: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "dev.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environ)


@pytest.mark.parametrize("arguments", [(), ("dance",)])
def test_wrong_use_ends_with_two_and_shows_the_commands(arguments: tuple[str, ...]) -> None:
    ended = call(*arguments)

    assert ended.returncode == 2
    assert all(f"python3 dev.py {command}" in ended.stderr for command in dev.COMMANDS)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux brings libraries by package")
def test_a_library_is_known_to_be_there_or_not() -> None:
    assert dev.is_library_present("libc.so.6")
    assert not dev.is_library_present("libnobody-has-this.so.1")


@pytest.fixture
def bare_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    """Someone who may install nothing, where the libraries are and the programs of the tests are not."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    monkeypatch.setattr(dev, "is_library_present", lambda _: True)


@pytest.mark.usefixtures("bare_debian")
def test_without_the_programs_that_some_tests_use_the_others_run_all_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    dev.install_missing_packages("test")

    told = capsys.readouterr().err
    assert "sudo apt-get install -y --no-install-recommends poppler-utils qpdf" in told
    assert "some tests are skipped" in told


@pytest.mark.usefixtures("bare_debian")
def test_without_a_library_nothing_runs_and_one_line_brings_everything(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dev, "is_library_present", lambda name: name != "libEGL.so.1")

    with pytest.raises(
        dev.CannotGoOn, match=r"sudo apt-get install .* libegl1 poppler-utils .* at-spi2-core"
    ):
        dev.install_missing_packages("test")


@pytest.mark.parametrize(
    ("arguments", "purpose"),
    [
        ([], "window"),
        (["--example"], "window"),
        (["--library", "mine.sqlite3", "--language", "en"], "window"),
        (["list"], "command"),
        (["--library", "mine.sqlite3", "export", "Voorbeeldstad"], "command"),
    ],
)
def test_only_the_window_asks_for_the_libraries_of_a_screen(arguments: list[str], purpose: str) -> None:
    assert dev.purpose_of("run", arguments) == purpose


def test_every_pin_has_a_hash_and_no_address() -> None:
    pins = re.findall(r"^[a-z][\w.-]*==", PINS, re.MULTILINE)
    hashed = re.findall(r"^[a-z][\w.-]*==[^\n]*\\\n    --hash=sha256:", PINS, re.MULTILINE)

    assert len(pins) == len(hashed) > 20
    assert "://" not in PINS
    assert "--index" not in PINS


def test_every_requirement_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {match.group().lower() for line in wanted if (match := re.match(r"[\w.-]+", line))}
    pinned = {name.lower() for name in re.findall(r"^([a-z][\w.-]*)(?:\[[\w,]+\])?==", PINS, re.MULTILINE)}

    assert len(names) == len(wanted)
    assert names - pinned == set()


def test_the_environment_is_remade_for_other_pins_and_not_for_a_patch_of_python() -> None:
    assert dev.stamp() == dev.stamp()
    assert sys.version not in dev.stamp()
    assert dev.stamp("other pins") != dev.stamp()


def test_compiled_files_are_written_whatever_the_shell_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")

    assert "PYTHONDONTWRITEBYTECODE" not in dev.clean_environ()


CATALOGUE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en"><context><name>Page</name>
<message><source>Yes</source><translation>Ja</translation></message></context></TS>"""


def test_catalogues_are_compiled_when_they_changed_and_left_overs_go(tmp_path: Path) -> None:
    source, compiled = tmp_path / "ui_kit_nl.ts", tmp_path / "compiled" / "ui_kit_nl.qm"
    source.write_text(CATALOGUE, encoding="utf-8")
    compiled.parent.mkdir()
    (compiled.parent / "ui_gone_nl.qm").touch()

    dev.compile_catalogues(tmp_path, Path(sys.executable).parent)
    first = compiled.stat().st_mtime_ns
    dev.compile_catalogues(tmp_path, Path(sys.executable).parent)

    assert compiled.stat().st_size > 0
    assert compiled.stat().st_mtime_ns == first
    assert [path.name for path in compiled.parent.iterdir()] == ["ui_kit_nl.qm"]


@pytest.mark.parametrize("name", ["run", "test", "dev.py", ".ci/run"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no run bit")
def test_the_commands_can_be_run(name: str) -> None:
    assert (ROOT / name).stat().st_mode & 0o111 == 0o111
