"""Going on with a report: the same content in a new dossier, or nothing at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_answers import SetAnswer
from checklist_desktop.domain.changes.of_rounds import SetActionPoint
from checklist_desktop.domain.dossier import ActionPoint, Answer
from checklist_desktop.domain.errors import (
    LibraryReadOnly,
    NoRecordInFile,
    RecordFileInvalid,
    RecordNotWhole,
    RecordOfAnotherReport,
)
from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.services.library import Library
from checklist_desktop.services.meetings.holding import agreeing_on, change_to_end, changes_to_start
from checklist_desktop.services.proof.taking_in import look_into, take_in_report
from tests.changes import a_plan

if TYPE_CHECKING:
    from pathlib import Path

    from tests.services.proof.room import ProofRoom


@pytest.mark.parametrize("place", DataPlace)
@pytest.mark.parametrize("is_signed", [True, False])
def test_the_content_of_a_report_goes_on_in_a_new_dossier(
    room: ProofRoom, place: DataPlace, is_signed: bool
) -> None:
    if is_signed:
        room.sign()
    path = room.export(place=place)

    session = room.library.open(take_in_report(room.library, path))

    (round_,) = session.dossier.rounds
    points = tuple(replace(point, id="a1") for point in round_.action_points)
    assert replace(round_, id=room.round_id, action_points=points) == replace(
        room.round, signed_versions=(), reopenings=()
    )
    assert session.dossier.name == "Voorbeeldstad"
    assert session.checklist(round_.id) == room.session.checklist(room.round_id)
    assert len({item.event.batch for item in session.recorded}) == 1


def test_meetings_go_along_with_who_said_what_in_them(room: ProofRoom) -> None:
    session, round_id = room.session, room.round_id
    session.apply(*changes_to_start(session, round_id, "m1", a_plan()))
    session.apply(SetAnswer(round_id, "2.a", "yes"), SetActionPoint(round_id, "a9", ActionPoint("a9", "Bel")))
    session.apply(change_to_end(session, round_id, "m1", {"signals": 12}))
    path = room.export()

    (round_,) = room.library.open(take_in_report(room.library, path)).dossier.rounds

    (agreed,) = round_.meeting("m1").course.outcome.agreed
    point = round_.action_point(agreed)
    assert point is not None
    assert point.what == "Bel"
    assert agreeing_on(round_.meeting("m1"), ("a9",)) == room.round.meeting("m1")
    assert round_.answer("2.a") == room.round.answer("2.a") == Answer("yes", meeting="m1")


def test_the_file_with_the_data_will_do(room: ProofRoom) -> None:
    path = room.export().with_suffix(".json")

    assert room.library.open(take_in_report(room.library, path)).dossier.name == "Voorbeeldstad"


def test_of_data_that_were_edited_nothing_is_taken_in(room: ProofRoom) -> None:
    room.sign()
    path = room.export()
    data = path.with_suffix(".json")
    data.write_text(data.read_text(encoding="utf-8").replace('"option":"yes"', '"option":"no"'), "utf-8")

    with pytest.raises(RecordOfAnotherReport):
        take_in_report(room.library, path)
    with pytest.raises(RecordNotWhole):
        take_in_report(room.library, data)

    assert len(room.library.dossiers()) == 1


def test_a_report_without_data_and_a_file_without_sense_are_refused(room: ProofRoom) -> None:
    path = room.export()
    path.with_suffix(".json").write_text("{}", encoding="utf-8")
    with pytest.raises(RecordFileInvalid):
        take_in_report(room.library, path)
    path.with_suffix(".json").unlink()

    with pytest.raises(NoRecordInFile):
        take_in_report(room.library, path)

    assert len(room.library.dossiers()) == 1


def test_the_data_of_another_report_are_not_taken_in(room: ProofRoom) -> None:
    first = room.export("first.pdf")
    room.explain("1.b", "Nu wel.")
    second = room.export("second.pdf")
    first.with_suffix(".json").write_bytes(second.with_suffix(".json").read_bytes())

    with pytest.raises(RecordOfAnotherReport):
        look_into(room.library, first)


def test_what_came_before_this_version_cannot_be_edited_either(room: ProofRoom) -> None:
    room.sign()
    room.open_again("Een antwoord klopte niet.")
    room.sign()
    path = room.export()
    data = path.with_suffix(".json")
    data.write_text(data.read_text("utf-8").replace("Een antwoord klopte niet.", "Zomaar."), "utf-8")

    with pytest.raises(RecordOfAnotherReport):
        look_into(room.library, path)


def test_it_is_known_when_the_dossier_is_here(room: ProofRoom, tmp_path: Path) -> None:
    room.sign()
    path = room.export()
    elsewhere = Library(tmp_path / "elsewhere.sqlite3")

    here, there = look_into(room.library, path), look_into(elsewhere, path)
    elsewhere.close()

    assert here.known is not None
    assert (here.known.name, here.record.version) == ("Voorbeeldstad", 1)
    assert there.known is None


def test_nothing_comes_into_a_library_that_may_only_be_read(room: ProofRoom) -> None:
    path = room.export()
    room.library.close()
    reading = Library(room.path, read_only=True)

    with pytest.raises(LibraryReadOnly):
        look_into(reading, path)

    reading.close()
