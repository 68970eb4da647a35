"""Errors carry facts under a name; a list of faults stays readable however long it is."""

from __future__ import annotations

import inspect
from dataclasses import fields

import pytest

from checklist_desktop.domain import errors
from checklist_desktop.domain.errors import (
    MOST_DETAILS,
    AnswersFileInvalid,
    ChecklistFileInvalid,
    NothingToUndo,
    OpOrdeError,
    UnknownOption,
)
from checklist_desktop.domain.faults import Fault, Where

CONCRETE = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, OpOrdeError) and kind is not OpOrdeError
]


def test_the_facts_are_the_fields() -> None:
    error = UnknownOption("1.a", "misschien", "ja, nee")

    assert error.key == "UnknownOption"
    assert error.facts == {"question": "1.a", "option": "misschien", "known": "ja, nee"}
    assert error.details == ()
    assert str(error) == "UnknownOption(question='1.a', option='misschien', known='ja, nee')"


def test_an_error_without_fields_has_no_facts() -> None:
    assert NothingToUndo().facts == {}
    assert OpOrdeError().facts == {}
    assert str(OpOrdeError()) == "OpOrdeError()"


@pytest.mark.parametrize("kind", CONCRETE, ids=lambda kind: kind.__name__)
def test_every_error_is_made_of_facts_and_told_apart_by_who_it_is(kind: type[OpOrdeError]) -> None:
    facts = [0 if item.type == "int" else () if "tuple" in str(item.type) else "x" for item in fields(kind)]  # type: ignore[arg-type]  # each is a dataclass
    one, other = kind(*facts), kind(*facts)

    assert one != other
    assert all(isinstance(fact, str | int) for fact in one.facts.values())


def fault(number: int) -> Fault:
    return Fault(Where("answers", number), "FieldMissing", {"field": "option"})


def test_a_faulty_file_tells_its_faults_and_how_many() -> None:
    error = ChecklistFileInvalid("lijst.yaml", (fault(1), fault(2)))

    assert error.key == "ChecklistFileInvalid"
    assert error.facts == {"path": "lijst.yaml", "count": 2}
    assert error.details == (fault(1), fault(2))


def test_as_many_faults_as_someone_can_work_through_are_all_told() -> None:
    faults = tuple(fault(number) for number in range(MOST_DETAILS))

    assert AnswersFileInvalid("a.json", faults).details == faults


def test_of_more_faults_it_is_told_how_many_there_are() -> None:
    faults = tuple(fault(number) for number in range(MOST_DETAILS + 7))
    error = AnswersFileInvalid("a.json", faults)

    assert error.facts["count"] == MOST_DETAILS + 7
    assert error.details == (*faults[:MOST_DETAILS], Fault(Where(), "More", {"count": 7}))
