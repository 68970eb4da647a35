"""Going on with a report: the same content in a new dossier, or nothing at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.errors import NoRecordInFile, RecordFileInvalid, RecordNotWhole
from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.services.proof.taking_in import take_in_report

if TYPE_CHECKING:
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


def test_the_file_with_the_data_will_do(room: ProofRoom) -> None:
    path = room.export().with_suffix(".json")

    assert room.library.open(take_in_report(room.library, path)).dossier.name == "Voorbeeldstad"


def test_of_data_that_were_edited_nothing_is_taken_in(room: ProofRoom) -> None:
    room.sign()
    path = room.export()
    data = path.with_suffix(".json")
    data.write_text(data.read_text(encoding="utf-8").replace('"option":"yes"', '"option":"no"'), "utf-8")

    with pytest.raises(RecordNotWhole):
        take_in_report(room.library, path)

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
