"""When views lie apart is a plain rule, and the same one always."""

from __future__ import annotations

import pytest

from checklist_desktop.domain.dossier import View
from checklist_desktop.insight.opinions import counted, lie_apart
from tests.builders import a_checklist

SCALE = a_checklist().answer_scale


@pytest.mark.parametrize(
    ("counts", "apart"),
    [
        ({}, False),
        ({"yes": 1}, False),
        ({"yes": 7}, False),
        ({"yes": 4, "partly": 2}, False),
        ({"yes": 3, "partly": 2}, True),
        ({"yes": 1, "partly": 1}, True),
        ({"partly": 5, "unknown": 1}, False),
        ({"yes": 6, "no": 1}, True),
        ({"no": 2, "none": 1}, False),
        ({"yes": 2, "partly": 2, "no": 2}, True),
    ],
)
def test_views_lie_apart_below_two_thirds_or_when_yes_stands_against_no(
    counts: dict[str, int], apart: bool
) -> None:
    views = tuple(View(option, count) for option, count in counts.items())

    assert lie_apart(views, SCALE) is apart
    assert counted(views) == sum(counts.values())
