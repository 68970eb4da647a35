"""Of 32 ways to break a report, veraPDF and our own checker together let none pass that is one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pikepdf
import pytest

from tests.reports.conformance.breakages import ALLOWED, BREAKAGES, broken
from tests.reports.conformance.checker import findings
from tests.reports.pdf.pages import write
from tests.reports.sample_reports import full_report, with_data_inside

if TYPE_CHECKING:
    from pathlib import Path

    from tests.reports.conformance.breakages import Breakage
    from tests.reports.conformance.validator import Validator

LEAST_BY_VERAPDF, LEAST_BY_US, LEAST_TOGETHER = 28, 30, 31


@dataclass(frozen=True, slots=True)
class Noticed:
    """Who notices what of one breakage."""

    breakage: Breakage
    by_verapdf: tuple[str, ...]
    by_us: tuple[str, ...]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report with something of everything, and its data inside."""
    return write(with_data_inside(full_report()), tmp_path_factory.mktemp("sound") / "sound.pdf")


@pytest.fixture(scope="module")
def noticed(sound: Path, verapdf: Validator) -> list[Noticed]:
    made = []
    for breakage in BREAKAGES:
        path = sound.with_name(f"{breakage.__name__}.pdf")
        with pikepdf.open(sound) as pdf:
            broken(pdf, breakage, str(path))
        failures = [failure for verdict in verapdf.judge([path]) for failure in verdict.failures]
        made.append(Noticed(breakage, tuple(failures), tuple(findings(path))))
    return made


def test_the_report_itself_is_sound(sound: Path, verapdf: Validator) -> None:
    assert all(verdict.is_good for verdict in verapdf.judge([sound]))
    assert findings(sound) == []


def test_there_are_32_breakages_and_each_is_another() -> None:
    assert len({breakage.__name__ for breakage in BREAKAGES}) == 32


def test_verapdf_notices_no_fewer_than_it_did(noticed: list[Noticed]) -> None:
    assert len([one for one in noticed if one.by_verapdf]) >= LEAST_BY_VERAPDF


def test_our_own_checker_notices_no_fewer_than_it_did(noticed: list[Noticed]) -> None:
    assert len([one for one in noticed if one.by_us]) >= LEAST_BY_US


def test_together_they_notice_everything_that_is_not_allowed(noticed: list[Noticed]) -> None:
    missed = [one.breakage for one in noticed if not (one.by_verapdf or one.by_us)]

    assert missed == list(ALLOWED)
    assert len(noticed) - len(missed) == LEAST_TOGETHER


def test_our_own_checker_names_the_rule_for_every_fault(noticed: list[Noticed]) -> None:
    said = [finding.split(" ")[0] for one in noticed for finding in one.by_us]

    assert all(number[:1] in "0123AX" and "-" in number for number in said)
    assert len(set(said)) > 20
