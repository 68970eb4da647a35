"""A part of a report, from the wish to the file: counted as a part, refused where it may not be, named."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checklist_desktop.domain.changes.of_rounds import DescribeRound
from checklist_desktop.domain.dossier import Openness
from checklist_desktop.domain.errors import NotForThePublic
from checklist_desktop.insight.report_parts import WHOLE, Parts, Scope
from checklist_desktop.services.exporting.naming import report_file_name
from checklist_desktop.services.exporting.preparing import ExportRequest, prepare
from checklist_desktop.services.exporting.writing import told, write
from checklist_desktop.services.sign_off import sign_off
from tests.reports.subjects import texts_of
from tests.services.test_exporting import Room

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.library.close()


def test_a_part_is_counted_as_a_part(room: Room) -> None:
    room.act("Drempels meten")
    parts = Parts(Scope.ACTIONS, is_public=True)
    prepared = prepare(room.session, ExportRequest(room.round_id, parts=parts))

    counts = write(prepared, room.folder / "report.pdf", lambda share: None, lambda: False)

    assert told(counts, texts_of("nl"), parts).endswith(
        "Alles wat in dit deel hoort, staat erin: 1 actiepunt."
    )
    assert "Drempels meten" in room.text()
    assert "Binnenkomen" not in room.text()


@pytest.mark.parametrize("openness", [Openness.CONFIDENTIAL, Openness.SECRET])
def test_a_round_that_is_not_public_has_no_public_report(room: Room, openness: Openness) -> None:
    room.session.apply(DescribeRound(room.round_id, "2026", "", "", openness)).result()

    with pytest.raises(NotForThePublic):
        prepare(room.session, ExportRequest(room.round_id, parts=Parts(is_public=True)))
    assert prepare(room.session, ExportRequest(room.round_id)).subject.round.openness is openness


def test_the_name_of_the_file_tells_all_that_sets_it_apart(room: Room) -> None:
    def name(language: str = "nl", parts: Parts = WHOLE) -> str:
        request = ExportRequest(room.round_id, language=language, parts=parts)
        return report_file_name(room.session.dossier, room.session.dossier.rounds[0], request)

    assert name() == "Voorbeeldstad 2026 concept versie 1.pdf"
    assert name("en") == "Voorbeeldstad 2026 draft version 1.pdf"
    sign_off(room.session, room.round_id).result()
    assert name() == "Voorbeeldstad 2026 vastgesteld versie 1.pdf"
    assert name(parts=Parts(Scope.SUMMARY, is_public=True)) == (
        "Voorbeeldstad 2026 vastgesteld versie 1 openbare versie alleen de samenvatting.pdf"
    )


def test_a_long_name_never_costs_what_the_report_is_limited_to(room: Room) -> None:
    dossier = replace(room.session.dossier, name="Lang " * 100)
    parts = Parts(Scope.NO_EXPLANATIONS, is_public=True, with_annexes=False)

    name = report_file_name(dossier, dossier.rounds[0], ExportRequest(room.round_id, parts=parts))

    assert name.endswith("openbare versie zonder toelichtingen zonder bijlagen.pdf")
    assert len(name.encode()) < 256
