"""A report of a dossier in any state breaks no rule: not for veraPDF, and not for our own checker."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, given, settings
from pypdf import PdfReader

from tests.reports.conformance.checker import findings
from tests.reports.conformance.dossiers import STATES, any_subject
from tests.reports.pdf.pages import outside, overlapping, write
from tests.reports.pdf.wording import lost, surplus
from tests.reports.subjects import report

if TYPE_CHECKING:
    from checklist_desktop.reports.subject import Subject
    from tests.reports.conformance.validator import Validator, Verdict

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
# So that a run that looked at nothing cannot pass: in all, per page, and on the largest.
LEAST_CHECKS, LEAST_OF_A_PAGE, LEAST_OF_THE_LARGEST = 1_500, 700, 80_000


@pytest.fixture(scope="module")
def verdicts(files: dict[str, Path], verapdf: Validator) -> list[Verdict]:
    return verapdf.judge(files.values())


def test_no_rule_is_broken_in_any_state(verdicts: list[Verdict]) -> None:
    assert [verdict for verdict in verdicts if not verdict.is_good] == []


def test_each_is_looked_at_as_what_it_claims_to_be(verdicts: list[Verdict]) -> None:
    inside = {verdict.file for verdict in verdicts if verdict.flavour == "3a"}

    assert len(verdicts) == 2 * (len(STATES) + 1)
    assert inside == {name for name in (verdict.file for verdict in verdicts) if "inside" in name}


def test_the_larger_the_report_the_more_is_looked_at(verdicts: list[Verdict], files: dict[str, Path]) -> None:
    pages = {path.name: len(PdfReader(path).pages) for path in files.values()}

    assert [v for v in verdicts if v.checks < max(LEAST_CHECKS, LEAST_OF_A_PAGE * pages[v.file])] == []
    assert pages["full.pdf"] >= 20
    assert min(v.checks for v in verdicts if v.file == "full.pdf") > LEAST_OF_THE_LARGEST


def test_our_own_checker_finds_nothing_in_any_state(files: dict[str, Path]) -> None:
    assert {name: found for name, path in files.items() if (found := findings(path))} == {}


# Making a failure smaller takes minutes here, and a report is readable as it is.
@settings(max_examples=15, phases=PHASES)
@given(any_subject())
def test_any_dossier_becomes_a_sound_report_with_every_word_once(subject: Subject) -> None:
    made = report(subject)
    with TemporaryDirectory() as folder:
        path = write(made, Path(folder) / "report.pdf")

        assert findings(path) == []
        assert lost(made, path) == []
        assert not surplus(made, path)
        assert outside(path) == []
        assert overlapping(path) == []


@settings(max_examples=6, phases=PHASES)
@given(subject=any_subject())
def test_verapdf_finds_nothing_in_a_sample_of_any_dossiers(subject: Subject, verapdf: Validator) -> None:
    with TemporaryDirectory() as folder:
        path = write(report(subject), Path(folder) / "report.pdf")

        assert [verdict for verdict in verapdf.judge([path]) if not verdict.is_good] == []
