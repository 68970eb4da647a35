"""A signed-off report with two places to sign, the keys of two people, and what they signed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.signatures import KeyFile, SigningWish
from checklist_desktop.reports.signatures.signing import signed
from tests.reports.pdf.pages import write
from tests.reports.sample_reports import full_report
from tests.reports.signatures.authority import MOMENT, Authority, authority, ec_key, rsa_key

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.domain.signatures import SigningKey

FIRST, SECOND = "burgemeester", "secretaris"
TITLE = "Digitaal ondertekend"


@dataclass(frozen=True, slots=True)
class Desk:
    """What is on the table when people come to sign."""

    authority: Authority
    root: Path
    mayor: KeyFile
    secretary: KeyFile
    report: Path
    once: Path
    twice: Path


def title(language: str) -> str:
    assert language == "nl-NL"
    return TITLE


def sign(source: Path, target: Path, field: str, key: SigningKey) -> Path:
    content, _ = signed(SigningWish(source, target, field, key), MOMENT, title)
    target.write_bytes(content)
    return target


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("signatures")
    ours = authority()
    mayor = ours.key_file(folder / "mayor.p12", "A.B. de Test", rsa_key())
    secretary = ours.key_file(folder / "secretary.p12", "C. van der Proef", ec_key())
    report = write(full_report(is_signed=True, themes=2, rows=10), folder / "report.pdf")
    once = sign(report, folder / "once.pdf", FIRST, mayor)
    twice = sign(once, folder / "twice.pdf", SECOND, secretary)
    return Desk(ours, ours.root_file(folder / "root.pem"), mayor, secretary, report, once, twice)
