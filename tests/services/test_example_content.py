"""The example of Voorbeeldstad: every id in it resolves, and it can be made in a library on any day."""

from __future__ import annotations

import json
import re
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.domain.dossier import ActionStatus, DossierKind, Openness, PolicyArrangement
from checklist_desktop.insight.action_plan import count_actions, planned_actions
from checklist_desktop.insight.open_points import Lack, open_points, points_with
from checklist_desktop.insight.opinions import lie_apart
from checklist_desktop.insight.progress import Count, round_progress
from checklist_desktop.services.checklists import standard_checklist
from checklist_desktop.services.example import make_example
from checklist_desktop.services.exchange import answers_bytes
from checklist_desktop.services.library import Library
from checklist_desktop.services.stamps import Stamps
from checklist_desktop.system.paths import resources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from checklist_desktop.domain.checklist import Checklist
    from checklist_desktop.domain.dossier import Dossier, Round
    from checklist_desktop.services.session import Session

WRITTEN_ON = date(2026, 11, 12)
FILE = resources() / "examples" / "voorbeeldstad.json"
TEXT = FILE.read_text(encoding="utf-8")


class ADay(Stamps):
    """Every moment is noon on one day."""

    def __init__(self, day: date) -> None:
        self._day = day

    def now(self) -> datetime:
        return datetime(self._day.year, self._day.month, self._day.day, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Made:
    """The example as it stands in a library."""

    library: Library
    session: Session
    day: date

    @property
    def dossier(self) -> Dossier:
        return self.session.dossier

    @property
    def round(self) -> Round:
        return self.dossier.rounds[0]

    @property
    def checklist(self) -> Checklist:
        return self.session.checklist(self.round.id)

    def lacking(self, lack: Lack) -> int:
        return len(points_with(open_points(self.round, self.checklist), lack))


@pytest.fixture
def make_on(tmp_path: Path) -> Iterator[Callable[[date], Made]]:
    with ExitStack() as opened:

        def make(day: date) -> Made:
            library = opened.enter_context(closing(Library(tmp_path / "library.sqlite3", ADay(day))))
            return Made(library, library.open(make_example(library)), day)

        yield make


@pytest.fixture
def example(make_on: Callable[[date], Made]) -> Made:
    return make_on(WRITTEN_ON)


def test_the_dossier_and_the_round_are_described(example: Made) -> None:
    dossier, round_ = example.dossier, example.round

    assert (dossier.name, dossier.kind) == ("Voorbeeldstad", DossierKind.MUNICIPALITY)
    assert dossier.arrangement is PolicyArrangement.BOTH
    assert (round_.label, round_.core_only) == ("2026", False)
    assert (round_.case_number, round_.portfolio_holder) == ("Z-2026-004217", "Burgemeester")
    assert round_.openness is Openness.PUBLIC
    assert len(round_.requested_decisions) == 4


def test_the_round_asks_the_questions_of_the_standard_checklist(example: Made) -> None:
    assert example.checklist == standard_checklist()


def test_every_answer_in_the_file_is_in_the_library_word_for_word(example: Made) -> None:
    """An unknown question, option, level, theme or reflection would have been refused on the way in."""
    assert json.loads(answers_bytes(example.session, example.round.id)) == json.loads(TEXT)["answers"]


def test_every_policy_link_is_one_of_the_checklist(example: Made) -> None:
    assert len(example.dossier.policy_links) == 3
    assert set(example.dossier.policy_links) <= {link.id for link in example.checklist.policy_links}


def test_every_theme_has_a_conclusion(example: Made) -> None:
    assert set(example.round.conclusions) == {theme.id for theme in example.checklist.themes}


def test_every_theme_has_a_reflection(example: Made) -> None:
    assert {theme for theme, _ in example.round.reflections} == {
        theme.id for theme in example.checklist.themes
    }


def test_every_partner_of_an_action_is_known_or_clearly_a_name(example: Made) -> None:
    known = {partner.id for partner in example.checklist.partners}
    named = {partner for point in example.round.action_points for partner in point.partners} - known

    assert named == {"Huisartsen", "Lhbti+-organisatie in de regio"}


def test_the_round_is_nearly_complete(example: Made) -> None:
    progress = round_progress(example.round, example.checklist)

    assert progress.all.discussed == Count(46, 52)
    assert progress.all.in_order == Count(21, 51)
    assert [item.all.discussed.count for item in progress.themes] == [10, 8, 10, 9, 9]


def test_every_meaning_occurs(example: Made) -> None:
    found = round_progress(example.round, example.checklist).all.by_meaning

    assert found == {
        Meaning.IN_ORDER: 21,
        Meaning.PARTLY: 13,
        Meaning.NOT_IN_ORDER: 8,
        Meaning.UNKNOWN: 3,
        Meaning.NOT_APPLICABLE: 1,
        Meaning.NOT_DISCUSSED: 6,
    }


@pytest.mark.parametrize(
    ("lack", "times"),
    [
        (Lack.NOT_DISCUSSED, 6),
        (Lack.UNKNOWN, 3),
        (Lack.EXPLANATION_MISSING, 1),
        (Lack.ACTION_MISSING, 2),
        (Lack.FLAGGED, 3),
        (Lack.ACTION_WITHOUT_OWNER, 1),
        (Lack.ACTION_WITHOUT_DATE, 1),
    ],
)
def test_something_of_every_kind_is_still_open(example: Made, lack: Lack, times: int) -> None:
    assert example.lacking(lack) == times


def test_actions_of_every_status_occur(example: Made) -> None:
    assert {point.status for point in example.round.action_points} == set(ActionStatus)


def test_one_action_belongs_to_no_question(example: Made) -> None:
    assert len(example.round.action_points_of(None)) == 1


def test_at_one_question_the_views_lay_apart_and_a_minority_view_stands_beside_the_answer(
    example: Made,
) -> None:
    differing = [answer for answer in example.round.answers.values() if answer.views]

    assert [bool(answer.minority_view) for answer in differing] == [True]
    assert lie_apart(differing[0].views, example.checklist.answer_scale)
    assert sum(bool(answer.remark) for answer in example.round.answers.values()) == 1


def test_one_explanation_has_three_paragraphs(example: Made) -> None:
    texts = [answer.explanation for answer in example.round.answers.values()]

    assert sorted(text.count("\n\n") for text in texts)[-2:] == [0, 2]


@pytest.mark.parametrize("day", [WRITTEN_ON, date(2026, 2, 28), date(2028, 2, 29), date(2031, 7, 1)])
def test_two_actions_are_late_on_any_day(make_on: Callable[[date], Made], day: date) -> None:
    made = make_on(day)

    counts = count_actions(planned_actions(made.round, made.checklist, day))

    assert (counts.total, counts.open, counts.late) == (26, 24, 2)


def test_the_actions_ahead_lie_between_a_week_and_eight_months_away(example: Made) -> None:
    actions = planned_actions(example.round, example.checklist, example.day)
    ahead = [action.days_left for action in actions if action.days_left is not None and not action.is_late]

    assert (min(ahead), max(ahead)) == (8, 239)


def test_no_evidence_is_of_after_the_day_of_writing() -> None:
    dates = re.findall(r'"date": "([^"]*)"', TEXT)

    assert len(dates) == 56
    assert max(dates) <= WRITTEN_ON.isoformat()


@pytest.mark.parametrize("day", [WRITTEN_ON, date(2028, 2, 29)])
def test_a_week_ago_there_was_a_meeting(make_on: Callable[[date], Made], day: date) -> None:
    made = make_on(day)
    (meeting,) = made.round.meetings

    assert date.fromisoformat(meeting.date) == day - timedelta(days=7)
    assert meeting.course.started_at.startswith(meeting.date)
    assert meeting.is_over
    assert {person.name for person in meeting.people} == {""}
    answered = {question for question, answer in made.round.answers.items() if answer.meeting == meeting.id}
    assert answered == {answer.question for answer in meeting.course.outcome.answers}
    assert len(answered) == 18


def test_people_are_there_by_role_alone(example: Made) -> None:
    assert len(example.round.people) == 12
    assert {person.name for person in example.round.people} == {""}


def test_nothing_looks_like_the_number_or_address_of_a_person() -> None:
    assert re.findall(r"\d{7,}|\S+@\S+|\b\d{4} ?[A-Z]{2}\b", TEXT) == []


def test_no_text_uses_the_word_that_softens_the_crime() -> None:
    assert "loverboy" not in TEXT.casefold()


def test_the_example_is_there_again_after_closing(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with closing(Library(path, ADay(WRITTEN_ON))) as library:
        before = library.open(make_example(library)).dossier

    with closing(Library(path)) as library:
        assert library.open(before.id).dossier == before
        assert library.verify().is_sound


def test_the_example_cannot_be_taken_back_by_accident(example: Made) -> None:
    reopened = example.library.open(example.dossier.id)

    assert reopened.next_undo is None


def test_two_examples_stand_beside_each_other(example: Made) -> None:
    other = make_example(example.library)

    assert [row.name for row in example.library.dossiers()] == ["Voorbeeldstad", "Voorbeeldstad"]
    assert other != example.dossier.id
