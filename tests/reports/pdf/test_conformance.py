"""The file keeps what it claims: PDF/UA-1 and PDF/A-2a, as veraPDF judges them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from checklist_desktop.reports.blocks import Attachment, Heading, Text
from tests.reports.pdf.pages import write
from tests.reports.pdf.test_awkward import AWKWARD
from tests.reports.sample_reports import actions, front, full_report, logo, report_of, theme

ROOT = Path(__file__).resolve().parents[3]
RULES = {"ua1": 106, "2a": 153, "3a": 155}
# So that a run that looked at nothing cannot pass.
LEAST_CHECKS = 20_000
CASES = {
    "signed": full_report(is_signed=True, themes=2, rows=40),
    "signed with its data inside": replace(
        full_report(is_signed=True, themes=2, rows=40),
        attachment=Attachment(
            "dossier.json", b'{"format":"op-orde-record/1"}', "De gegevens van dit rapport"
        ),
        keywords="op-orde nl",
    ),
    "concept": full_report(is_signed=False),
    "a jpeg in grey": report_of(replace(front(), logo=logo("L", "JPEG")), *theme(), *theme(2), *actions(60)),
    "a jpeg for print": report_of(
        replace(front(), logo=logo("CMYK", "JPEG")), *theme(), *theme(2), *actions(60)
    ),
    "a picture of few colours": report_of(
        replace(front(), logo=logo("P")), *theme(), *theme(2), *actions(60)
    ),
    "awkward texts": report_of(
        *AWKWARD["empty texts"],
        *AWKWARD["markup and quotes"],
        *AWKWARD["a cell longer than a page"],
        *AWKWARD["many places to sign"],
        *AWKWARD["a table without rows"],
        *AWKWARD["titles of 300 characters"],
        *AWKWARD["200 action points"],
        *AWKWARD["addresses on the web"],
        Heading("Tekens"),
        Text("\U0001f512 e\u0301 x\u0302 → ☐ ☑ ✓ ■ Ĳ ĳ € − ≤ ≥ Ж Ω ů ą ő"),
    ),
}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, object]]:
    """What veraPDF says of each case, in a process of its own: a Java engine and Qt do not share one well."""
    folder = tmp_path_factory.mktemp("conformance")
    files = [str(write(report, folder / f"{name}.pdf")) for name, report in CASES.items()]
    command = [sys.executable, "-m", "tests.reports.pdf.verapdf", *files]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_every_file_is_judged_by_every_rule(verdicts: list[dict[str, object]]) -> None:
    assert len(verdicts) == len(CASES) * 2
    assert Counter(str(verdict["flavour"]) for verdict in verdicts)["3a"] == 1
    assert [verdict["rules"] for verdict in verdicts] == [
        RULES[str(verdict["flavour"])] for verdict in verdicts
    ]
    assert [verdict for verdict in verdicts if int(str(verdict["checks"])) < LEAST_CHECKS] == []


def test_no_rule_is_broken(verdicts: list[dict[str, object]]) -> None:
    broken = [verdict for verdict in verdicts if verdict["failures"] or not verdict["is_compliant"]]

    assert broken == []
