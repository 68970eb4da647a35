"""The file keeps what it claims: PDF/UA-1 and PDF/A-2a, as veraPDF and our own checker judge them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.reports.blocks import Heading, Text
from tests.reports.conformance.checker import findings
from tests.reports.conformance.validator import RULES
from tests.reports.pdf.pages import write
from tests.reports.pdf.test_awkward import AWKWARD
from tests.reports.sample_reports import (
    actions,
    front,
    full_report,
    logo,
    report_of,
    theme,
    with_data_inside,
)

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.reports.blocks import Block
    from tests.reports.conformance.validator import Validator, Verdict

# So that a run that looked at nothing cannot pass.
LEAST_CHECKS = 20_000
CASES = {
    "signed": full_report(is_signed=True, themes=2, rows=40),
    "signed with its data inside": with_data_inside(full_report(is_signed=True, themes=2, rows=40)),
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
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("conformance")
    return [write(report, folder / f"{name}.pdf") for name, report in CASES.items()]


@pytest.fixture(scope="module")
def verdicts(files: list[Path], verapdf: Validator) -> list[Verdict]:
    return verapdf.judge(files)


def test_every_file_is_judged_by_every_rule(verdicts: list[Verdict]) -> None:
    assert len(verdicts) == len(CASES) * 2
    assert Counter(verdict.flavour for verdict in verdicts)["3a"] == 1
    assert [verdict.rules for verdict in verdicts] == [RULES[verdict.flavour] for verdict in verdicts]
    assert [verdict for verdict in verdicts if verdict.checks < LEAST_CHECKS] == []


def test_no_rule_is_broken(verdicts: list[Verdict]) -> None:
    assert [verdict for verdict in verdicts if not verdict.is_good] == []


def test_our_own_checker_finds_nothing(files: list[Path]) -> None:
    assert {file.name: found for file in files if (found := findings(file))} == {}


# Whole reports of a kind are judged by veraPDF above; these are many, and this look at them takes no Java.
@pytest.mark.parametrize("blocks", AWKWARD.values(), ids=list(AWKWARD))
def test_our_own_checker_finds_nothing_in_what_is_awkward(blocks: tuple[Block, ...], tmp_path: Path) -> None:
    assert findings(write(report_of(*blocks), tmp_path / "report.pdf")) == []
