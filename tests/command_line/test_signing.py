"""Signing at the terminal: the places, a key from a file, and every way in which it can be refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.command_line_signing import KEY_PASSWORD_VARIABLE
from tests.reports.pdf.pages import write
from tests.reports.sample_reports import full_report
from tests.reports.signatures.authority import PASSWORD, authority, ec_key

if TYPE_CHECKING:
    from pathlib import Path

    from tests.command_line.shell import Shell


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return write(full_report(is_signed=True, themes=1, rows=3), tmp_path / "Rapport.pdf")


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(KEY_PASSWORD_VARIABLE, PASSWORD)
    return authority().key_file(tmp_path / "key.p12", "A.B. de Test", ec_key()).path


def test_the_places_to_sign_are_told_without_a_library(shell: Shell, report: Path) -> None:
    code = shell.types("sign", str(report), language="nl")

    assert code == 0
    assert shell.out.splitlines() == [
        "Handtekening van de burgemeester: nog niet ondertekend (veld burgemeester).",
        "Handtekening van de secretaris: nog niet ondertekend (veld secretaris).",
    ]
    assert not shell.library.exists()


def test_a_report_is_signed_into_a_new_file_beside_it(shell: Shell, report: Path, key: Path) -> None:
    before = report.read_bytes()

    code = shell.types("sign", str(report), "--field", "burgemeester", "--p12", str(key), language="nl")

    signed = report.with_name("Rapport ondertekend.pdf")
    assert code == 0
    assert "De handtekening klopt" in shell.out
    assert str(signed) in shell.out
    assert report.read_bytes() == before
    assert signed.read_bytes().startswith(before)


def test_the_second_signature_gets_a_file_of_its_own_as_well(shell: Shell, report: Path, key: Path) -> None:
    shell.types("sign", str(report), "--field", "burgemeester", "--p12", str(key), language="nl")
    once = report.with_name("Rapport ondertekend.pdf")

    shell.types("sign", str(once), "--field", "secretaris", "--p12", str(key), language="nl")

    assert report.with_name("Rapport ondertekend (2).pdf").read_bytes().startswith(once.read_bytes())


def test_what_was_signed_is_told_to_programs(shell: Shell, report: Path, key: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    shell.types("sign", str(report), "--field", "secretaris", "--p12", str(key), "--output", str(out))

    code = shell.types("sign", str(out), "--json")

    fields = json.loads(shell.out)["fields"]
    assert code == 0
    assert fields[0]["signature"] is None
    assert fields[1]["signature"]["signer"] == "A.B. de Test"
    assert fields[1]["signature"]["holds"]
    assert fields[1]["signature"]["trust"] == "not_asked"


def test_a_changed_file_ends_with_a_code_that_says_no(
    shell: Shell, report: Path, key: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    shell.types("sign", str(report), "--field", "secretaris", "--p12", str(key), "--output", str(out))
    out.write_bytes(out.read_bytes() + b"\n")

    code = shell.types("sign", str(out), language="nl")

    assert code == 1
    assert "Vertrouw dit bestand niet" in shell.out


def test_a_wrong_password_is_a_sentence_and_leaves_no_file(
    shell: Shell, report: Path, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(KEY_PASSWORD_VARIABLE, "anders")
    before = sorted(report.parent.iterdir())

    code = shell.types("sign", str(report), "--field", "burgemeester", "--p12", str(key), language="nl")

    assert code == 1
    assert shell.err.startswith(f"Het wachtwoord van {key} klopt niet.")
    assert sorted(report.parent.iterdir()) == before


@pytest.mark.parametrize("words", [(), ("--token-program", "x"), ("--token", "x")])
def test_without_a_key_it_says_how_to_name_one(shell: Shell, report: Path, words: tuple[str, ...]) -> None:
    code = shell.types("sign", str(report), "--field", "burgemeester", *words)

    assert code == 2
    assert "--p12" in shell.err


def test_a_target_that_is_a_folder_is_refused(shell: Shell, report: Path, key: Path, tmp_path: Path) -> None:
    code = shell.types(
        "sign", str(report), "--field", "burgemeester", "--p12", str(key), "--output", str(tmp_path)
    )

    assert code == 1
    assert shell.err
