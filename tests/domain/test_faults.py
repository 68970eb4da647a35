"""Faults say where they are, as exactly as is known."""

from __future__ import annotations

import pytest

from checklist_desktop.domain.faults import Fault, Where, Wording

PLACES = [
    (Where(), "place.file"),
    (Where(line=3), "place.line"),
    (Where("answers[1.a]"), "place.path"),
    (Where("answers[1.a]", 3), "place.line_and_path"),
]


@pytest.mark.parametrize(("where", "key"), PLACES)
def test_a_place_is_as_exact_as_what_is_known(where: Where, key: str) -> None:
    assert where.key == key
    assert where.facts == {"path": where.path, "line": where.line}
    assert where.details == ()


def test_a_fault_mentions_its_place_and_what_was_expected() -> None:
    expected = Wording("expected.date", {"example": "2027-03-01"})
    fault = Fault(Where("due", 4), "WrongType", {"expected": expected})

    assert fault.key == "fault.WrongType"
    assert fault.facts == {"where": Where("due", 4), "expected": expected}
    assert fault.details == expected.details == ()
