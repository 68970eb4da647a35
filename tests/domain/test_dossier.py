"""What a dossier and its rounds say about themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checklist_desktop.domain.dossier import (
    ActionPoint,
    ActionStatus,
    Answer,
    Evidence,
    Reopening,
    SignedVersion,
)
from tests.builders import a_dossier, a_round

VERSION = SignedVersion(1, "f" * 64, "2026-11-24T12:00:00.000Z")
REOPENING = Reopening(1, "Een cijfer klopte niet.", "2026-11-25T12:00:00.000Z")


def test_a_round_is_signed_until_it_is_reopened() -> None:
    round_ = a_round()
    signed = replace(round_, signed_versions=(VERSION,))
    reopened = replace(signed, reopenings=(REOPENING,))
    again = replace(reopened, signed_versions=(VERSION, replace(VERSION, version=2)))

    assert [item.is_signed for item in (round_, signed, reopened, again)] == [False, True, False, True]
    assert [item.next_version for item in (round_, signed, reopened, again)] == [1, 2, 2, 3]


@pytest.mark.parametrize(
    "said",
    [
        Answer("yes"),
        Answer(explanation="x"),
        Answer(arrangement="local"),
        Answer(flagged=True),
        Answer(evidence=(Evidence("x"),)),
    ],
)
def test_an_answer_is_blank_only_when_nothing_was_said(said: Answer) -> None:
    assert not said.is_blank
    assert Answer().is_blank


@pytest.mark.parametrize("status", ActionStatus)
def test_an_action_point_is_open_until_it_is_done_or_dropped(status: ActionStatus) -> None:
    is_open = ActionPoint("a", "x", status=status).is_open

    assert is_open == (status in (ActionStatus.TO_DO, ActionStatus.BUSY))


def test_a_round_gives_what_was_said_about_a_question() -> None:
    of_question, free = ActionPoint("a1", "x", "1.a"), ActionPoint("a2", "y")
    round_ = replace(
        a_round(),
        answers={"1.a": Answer("yes")},
        action_points=(of_question, free),
        reflections={("signals", "proud"): "Trots."},
    )

    assert round_.answer("1.a") == Answer("yes")
    assert round_.answer("1.b") == Answer()
    assert round_.action_point("a2") is free
    assert round_.action_point("a3") is None
    assert round_.action_points_of("1.a") == (of_question,)
    assert round_.action_points_of(None) == (free,)
    assert round_.reflection("signals", "proud") == "Trots."
    assert round_.reflection("signals", "other") == ""


def test_a_withdrawn_round_does_not_stand_but_can_be_found() -> None:
    old, new = replace(a_round("r1"), withdrawn=True), a_round("r2", "2027")
    dossier = a_dossier(old, new)

    assert dossier.standing_rounds == (new,)
    assert dossier.round("r1") is old
    assert dossier.round("r3") is None
